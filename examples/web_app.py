"""A web app in one file: what an app has to add to the library, and what not.

    python3 -m pip install . starlette uvicorn
    python3 examples/web_app.py [FILE] [PORT]

FILE is the database of an `SQLiteJournal`, such as the one that ``first_campaign.py``
leaves (``first_campaign.db`` by default). Pages are made on the server and hold no
script. ``/CAMPAIGN/agenda.ics`` is a feed that a calendar can subscribe to.

What to look at: each request opens a journal, loads, records and saves. A form carries
the revision that its page showed. Where somebody was faster, nothing is written: the
reader sees what happened in between, and decides. There is no login, so this listens to
the machine it runs on only; an app puts its own in front.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

import infointerview as ii
from infointerview.display import Html, details, paragraph, section, table
from infointerview.interchange import to_ical
from infointerview.notebook import tree_svg

if TYPE_CHECKING:
    from starlette.requests import Request

Now = Callable[[], datetime]
Form = Mapping[str, str]

POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
STYLE = (
    "body { font-family: system-ui, sans-serif; margin: 2em auto; max-width: 60em;"
    " padding: 0 1em; } svg { max-width: 100%; height: auto; }"
    " form { margin: 0.6em 0; } label { margin-right: 1em; }"
)


class Entry(NamedTuple):
    """A form for one kind of fact: what it is called, asks for and makes."""

    label: str
    choices: Mapping[str, tuple[str, ...]]
    texts: tuple[str, ...]
    fact: Callable[[str, Form, datetime], ii.Fact]


ENTRIES = {
    "outreach": Entry(
        "I wrote to them",
        {"channel": tuple(ii.Channel)},
        (),
        lambda who, form, at: ii.Outreach(contact=who, channel=form["channel"], at=at),
    ),
    "reply": Entry(
        "They answered",
        {"answer": tuple(ii.Answer)},
        (),
        lambda who, form, at: ii.Reply(contact=who, answer=form["answer"], at=at),
    ),
    "held": Entry(
        "We talked just now",
        {"minutes": ("20", "25", "30")},
        (),
        lambda who, form, at: ii.InterviewHeld(
            contact=who,
            start=at - timedelta(minutes=int(form["minutes"])),
            duration=timedelta(minutes=int(form["minutes"])),
        ),
    ),
    "takeaway": Entry(
        "I learned",
        {"topic": tuple(ii.Topic)},
        ("claim",),
        lambda who, form, at: ii.Takeaway(
            contact=who, topic=form["topic"], claim=form["claim"], at=at
        ),
    ),
    "thanks": Entry(
        "I thanked them",
        {"medium": tuple(ii.Medium)},
        (),
        lambda who, form, at: ii.ThankYouSent(
            contact=who, medium=form["medium"], at=at
        ),
    ),
}


def page(title: str, *parts: str, status: int = 200) -> HTMLResponse:
    """Return a whole page."""
    head = f"<meta charset=utf-8><title>{escape(title)}</title><style>{STYLE}</style>"
    scheme = '<meta name="color-scheme" content="light dark">'
    body = "\n".join(parts)
    return HTMLResponse(
        f"<!DOCTYPE html><html lang=en><head>{head}{scheme}</head>"
        f"<body>{body}</body></html>",
        status_code=status,
        headers={"Content-Security-Policy": POLICY, "Referrer-Policy": "same-origin"},
    )


def link(path: str, text: str) -> Html:
    """Return a link within the app."""
    return Html(f'<a href="{escape(path)}">{escape(text)}</a>')


def form_of(kind: str, revision: int) -> Html:
    """Return the form for one kind of fact."""
    entry = ENTRIES[kind]
    fields = [
        f'<label>{name} <select name="{name}">'
        + "".join(f"<option>{choice}</option>" for choice in choices)
        + "</select></label>"
        for name, choices in entry.choices.items()
    ]
    fields += [
        f'<label>{name} <input name="{name}" required maxlength="500"></label>'
        for name in entry.texts
    ]
    return Html(
        f'<form method="post"><input type="hidden" name="kind" value="{kind}">'
        f'<input type="hidden" name="revision" value="{revision}">'
        f"{''.join(fields)}<button>{escape(entry.label)}</button></form>"
    )


def ours(form: Form) -> bool:
    """Return whether the form is one that a page of ours has."""
    entry = ENTRIES.get(form.get("kind", ""))
    return (
        entry is not None
        and all(form.get(name) in choices for name, choices in entry.choices.items())
        and all(name in form for name in entry.texts)
        and form.get("revision", "").isdecimal()
    )


def again(form: Form, revision: int) -> Html:
    """Return a form that sends the same once more, knowing what happened since."""
    kept = {**form, "revision": str(revision)}
    fields = (
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in kept.items()
    )
    return Html(
        f'<form method="post">{"".join(fields)}<button>Record it</button></form>'
    )


def events(campaign: ii.Campaign, entries: tuple[ii.Entry, ...], title: str) -> Html:
    """Return facts as a table of days and kinds."""
    facts = [entry.fact for entry in entries]
    rows = [(type(fact).__name__, fact.at.astimezone(UTC)) for fact in facts]
    return section(title, table(f"{campaign.id}, in UTC", ("What", "When"), rows))


def overview(campaign: ii.Campaign, now: datetime) -> HTMLResponse:
    """Show the campaign: what is due, who named whom, everybody with a story."""
    home = f"/{campaign.id}"
    people = [
        (
            link(f"{home}/people/{contact}", campaign.contact(contact).name),
            campaign.stage(contact),
        )
        for contact in campaign.active
    ]
    return page(
        campaign.id,
        campaign.show(),
        ii.agenda(campaign, as_of=now).show(),
        paragraph(link(f"{home}/agenda.ics", "The agenda as a calendar")),
        section("Who named whom", Html(tree_svg(ii.referral_graph(campaign)))),
        section("People", table("With a story", ("Who", "Stage"), people)),
    )


def person(campaign: ii.Campaign, contact: str, now: datetime) -> HTMLResponse:
    """Show one contact: the card, what happened, what to ask, and forms."""
    card = campaign.contact(contact)
    guide = ii.guide(campaign, contact, minutes=25, as_of=now)
    return page(
        card.name,
        paragraph(link(f"/{campaign.id}", "back")),
        card.show(private=True),
        paragraph(f"Stage: {campaign.stage(contact)}"),
        *(form_of(kind, campaign.revision) for kind in ENTRIES),
        details("What to ask", Html(f"<pre>{escape(str(guide))}</pre>")),
        events(campaign, campaign.timeline(contact), "What happened"),
    )


def conflict(campaign: ii.Campaign, form: Form) -> HTMLResponse:
    """Say what was recorded since the form was shown, and offer to go on."""
    since = campaign.since(int(form["revision"]))
    return page(
        "Somebody was faster",
        paragraph("Since you opened the page, this was recorded. Yours was not."),
        events(campaign, since, "In the meantime"),
        again(form, campaign.revision),
        status=409,
    )


def record(
    journal: ii.SQLiteJournal, name: str, contact: str, form: Form, now: datetime
) -> Response:
    """Record what a form says, unless the campaign has moved on since."""
    campaign = journal.load(name)
    if campaign.revision != int(form["revision"]):
        return conflict(campaign, form)
    try:
        fact = ENTRIES[form["kind"]].fact(contact, form, now)
        journal.save(campaign.record(fact))
    except ii.RevisionConflict:  # somebody was faster by less than a request takes
        return conflict(journal.load(name), form)
    return RedirectResponse(f"/{name}/people/{contact}", status_code=303)


def app(database: Path, *, now: Now = lambda: datetime.now(UTC)) -> Starlette:
    """Return the app over a database; `now` is the one clock there is."""

    def index(_: Request) -> Response:
        with ii.SQLiteJournal(database) as journal:
            names = [(link(f"/{name}", name),) for name in journal.campaigns()]
        return page("Campaigns", section("Campaigns", table("", ("Campaign",), names)))

    def show_campaign(request: Request) -> Response:
        with ii.SQLiteJournal(database) as journal:
            return overview(journal.load(request.path_params["campaign"]), now())

    def show_person(request: Request) -> Response:
        with ii.SQLiteJournal(database) as journal:
            campaign = journal.load(request.path_params["campaign"])
        return person(campaign, request.path_params["contact"], now())

    def feed(request: Request) -> Response:
        with ii.SQLiteJournal(database) as journal:
            campaign = journal.load(request.path_params["campaign"])
        calendar = to_ical(ii.agenda(campaign, as_of=now()))
        return Response(calendar, media_type="text/calendar")

    def write(path: Mapping[str, str], form: Form) -> Response:
        with ii.SQLiteJournal(database) as journal:
            return record(journal, path["campaign"], path["contact"], form, now())

    async def post(request: Request) -> Response:
        origin = request.headers.get("origin", "")
        if origin.partition("://")[2] != request.headers.get("host"):
            return page("No", paragraph("This form is not one of ours."), status=403)
        body = (await request.body()).decode(errors="replace")
        form = dict(parse_qsl(body, keep_blank_values=True))
        if not ours(form):
            return page("No", paragraph("This form is not one of ours."), status=400)
        return await run_in_threadpool(write, request.path_params, form)

    routes = [
        Route("/", index),
        Route("/{campaign}", show_campaign),
        Route("/{campaign}/agenda.ics", feed),
        Route("/{campaign}/people/{contact}", show_person),
        Route("/{campaign}/people/{contact}", post, methods=["POST"]),
    ]
    return Starlette(routes=routes, exception_handlers={ii.InfoInterviewError: sorry})


def sorry(_: Request, error: Exception) -> Response:
    """Turn an error of the library into a page; its message is for people."""
    unknown = isinstance(error, ii.UnknownCampaign | ii.UnknownContact)
    status = 404 if unknown else 422
    return page("That cannot be", paragraph(str(error)), status=status)


if __name__ == "__main__":
    file, port = [*sys.argv[1:], *("first_campaign.db", "8000")[len(sys.argv) - 1 :]]
    uvicorn.run(app(Path(file)), port=int(port))
