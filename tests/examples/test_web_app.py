"""The web app, really served, and looked at in a browser where there is one."""

import re
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import html5lib
import icalendar
import pytest
import uvicorn

MORNING = datetime(2026, 3, 25, 16, tzinfo=UTC)


@pytest.fixture
def site(database: Path, web_app: ModuleType) -> Iterator[str]:
    """Serve the app over the first campaign on a free port; yield its address."""
    served = web_app.app(database, now=lambda: MORNING)
    config = uvicorn.Config(
        served, port=0, log_level="error", lifespan="off", ws="none"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def get(address: str, form: dict[str, str] | None = None) -> tuple[int, str]:
    """Return status and text, as a browser on the page would get them."""
    origin = re.sub(r"(?<=\d)/.*", "", address)
    data = urlencode(form).encode() if form else None
    request = Request(address, data, {"Origin": origin} if form else {})  # noqa: S310 - our own address
    try:
        with urlopen(request) as answer:  # noqa: S310 - our own address
            return answer.status, answer.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()


@pytest.fixture
def rosa(site: str) -> str:
    """Return the address of Rosa's page."""
    _, page = get(f"{site}/grid")
    found = re.search(r'href="([^"]*)">Rosa Diaz<', page)
    assert found
    return site + found[1]


def takeaway(page: str, claim: str) -> dict[str, str]:
    """Return the form as the page has it, filled in."""
    revision = re.search(r'name="revision" value="(\d+)"', page)
    assert revision
    form = {"kind": "takeaway", "topic": "advice", "claim": claim}
    return {**form, "revision": revision[1]}


def test_every_page_is_well_formed_and_holds_no_script(site: str, rosa: str) -> None:
    """Read by html5lib, being strict."""
    for address in (f"{site}/", f"{site}/grid", rosa):
        status, page = get(address)

        html5lib.HTMLParser(strict=True).parse(page)
        assert status == 200
        assert "<script" not in page


def test_what_a_form_says_is_recorded(rosa: str) -> None:
    """And shown, without its markup."""
    _, page = get(rosa)

    status, after = get(rosa, takeaway(page, "read <b>the</b> standards"))

    assert status == 200
    assert after.count("Takeaway") == page.count("Takeaway") + 1


def test_who_was_slower_is_told_what_happened_and_may_go_on(rosa: str) -> None:
    """Nothing is lost: the second form is refused, shown, and can be sent again."""
    _, page = get(rosa)
    get(rosa, takeaway(page, "from the first"))

    status, refused = get(rosa, takeaway(page, "from the second"))
    again, after = get(rosa, takeaway(refused, "from the second"))

    assert status == 409
    assert "from the second" in refused
    assert (again, after.count("Takeaway")) == (200, page.count("Takeaway") + 2)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"kind": "nonsense"}, 400),
        ({"revision": "-1"}, 400),
        ({"topic": "gossip"}, 400),
        ({"kind": "held", "minutes": "x"}, 400),
        ({"claim": ""}, 422),
    ],
)
def test_a_form_that_is_none_of_ours_changes_nothing(
    change: dict[str, str], status: int, rosa: str
) -> None:
    """And is answered with a page, not with a traceback."""
    _, page = get(rosa)

    answer, _ = get(rosa, {**takeaway(page, "x"), **change})

    assert answer == status
    assert get(rosa)[1] == page


def test_a_form_from_elsewhere_is_refused(rosa: str) -> None:
    """A page of somebody else cannot record in the seeker's name."""
    request = Request(rosa, b"kind=thanks", {"Origin": "http://example.org"})  # noqa: S310 - ours

    with pytest.raises(HTTPError, match="403") as refused:
        urlopen(request)  # noqa: S310 - our own address

    refused.value.close()


def test_what_is_not_there_is_said_to_be_missing(site: str) -> None:
    """A campaign and a person, by pages with the status for it."""
    assert get(f"{site}/nothing")[0] == 404
    assert get(f"{site}/grid/people/nobody")[0] == 404


def test_the_feed_is_a_calendar(site: str) -> None:
    """Another program reads it, and finds what is owed."""
    _, feed = get(f"{site}/grid/agenda.ics")

    summaries = [str(e["SUMMARY"]) for e in icalendar.Calendar.from_ical(feed).events]
    assert "thank Priya Raghunathan" in summaries


def test_a_browser_shows_it(site: str, tmp_path: Path) -> None:
    """Chromium draws the page; the picture is left to be looked at."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("no chromium to look with")
    picture = tmp_path / "web_app.png"

    subprocess.run(
        [
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--window-size=1000,1400",
            f"--user-data-dir={tmp_path}/profile",
            f"--screenshot={picture}",
            f"{site}/grid",
        ],
        check=True,
        capture_output=True,
        timeout=60,
    )

    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 20_000  # an empty page of this size has 6,000
