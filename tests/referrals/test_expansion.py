import math
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import attrs
import pytest

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    Entry,
    InterviewHeld,
    Referral,
    TargetsChanged,
)
from infointerview.people import Contact, Position
from infointerview.referrals import Expansion, expansion, referral_graph, tree_text
from infointerview.values import Estimate, Reason

Build = Callable[..., Campaign]
DAY = timedelta(days=1)


@pytest.fixture
def campaign(build: Build, start: datetime) -> Campaign:
    """Rosa names Ken and Lea; Ken, met the day after, names nobody; Uma is recent."""
    return build(
        "rosa ken lea uma zoe",
        InterviewHeld(contact="rosa", start=start),
        Referral(referrer="rosa", referred="ken", at=start + timedelta(minutes=20)),
        Referral(referrer="rosa", referred="lea", at=start + timedelta(minutes=21)),
        InterviewHeld(contact="ken", start=start + DAY),
        InterviewHeld(contact="uma", start=start + 25 * DAY),
        Referral(referrer="uma", referred="zoe", at=start + 26 * DAY),
    )


def test_report_by_hand(campaign: Campaign, start: datetime) -> None:
    """Each number of the small campaign above, counted on paper."""
    report = expansion(campaign, as_of=start + 30 * DAY)

    assert (report.as_of, report.day) == (start + 30 * DAY, date(2026, 4, 1))
    assert (report.contacts, report.participants, report.seeds) == (5, 5, 2)
    assert (report.waves, report.interviews) == ((2, 3), 3)
    assert report.names_per_interview.value == 1.0
    assert report.quota_attainment.value == 0.5
    assert report.reproduction_number.value == 1.0
    assert (report.conversion.value, report.conversion.censored) == (0.5, 1)
    assert (report.frontier, report.dead_ends) == (("lea", "zoe"), ("ken",))


def test_report_in_words(campaign: Campaign, start: datetime) -> None:
    """A seeker reads counts, estimates with intervals, and what is left out."""
    shown = str(expansion(campaign, as_of=start + 30 * DAY))

    assert shown.splitlines() == [
        "How the circle grows, 2026-04-01 (in brackets: 95 % intervals)",
        "Contacts: 5 (5 take part)",
        "Waves: 2 of your own choice, 3 in wave 1",
        "Interviews held: 3; 1 of them in the last 14 days, too early to tell",
        "Names per interview: 1.00 (0.14 to 7.10)",
        "Left with 2 names or more: 1 of 2, 50% (9% to 91%)",
        "New people per interview: 1.00 (0.14 to 7.10)",
        (
            "New people then met: 1 of 2, 50% (9% to 91%);"
            " 1 more named in the last 28 days, too early to tell"
        ),
        (
            "New interviews per interview: 0.50 (0.07 to 3.55);"
            " too early to tell whether conversations multiply"
        ),
        "Days from interview to interview: 1 (median)",
        "Named and still to be met: 2",
        "Met, and led to nobody new: 1",
    ]


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1.1, 3.0, "conversations multiply"),
        (0.9, 3.0, "too early to tell whether conversations multiply"),
        (0.1, 0.9, "conversations die out unless you add people yourself"),
    ],
)
def test_says_whether_conversations_multiply(
    campaign: Campaign, low: float, high: float, words: str
) -> None:
    """They do if the whole interval of R c is above 1, and do not if below."""
    rate = Estimate(value=(low + high) / 2, low=low, high=high, method="m", n=9)

    report = attrs.evolve(expansion(campaign), interview_reproduction_number=rate)

    assert str(report).splitlines()[8].endswith(f"; {words}")


def test_without_conversion_it_says_what_is_missing(
    campaign: Campaign, start: datetime
) -> None:
    """With R but without c it is the people named who are too recent."""
    shown = str(expansion(campaign, as_of=start + 27 * DAY))

    line = shown.splitlines()[8]
    assert line.endswith("not known yet, all were named in the last 28 days")


def test_targets_are_counted_if_there_are_any(build: Build, start: datetime) -> None:
    """A seeker who has targets sees at how many of them somebody was met."""
    card = Contact(name="Kim", positions=(Position(organization="ACME, Inc."),))
    campaign = build(
        "",
        TargetsChanged(added=("Acme", "Initech", "acme inc"), at=start),
        ContactAdded(contact="kim", card=card, at=start),
        InterviewHeld(contact="kim", start=start),
    )

    report = expansion(campaign)

    assert "Targets at which somebody was met: 1 of 2" in str(report).splitlines()
    assert (report.coverage.value, report.coverage.n) == (0.5, 2)


def test_open_ends_are_shown_as_such(campaign: Campaign) -> None:
    """An interval without an upper end says so."""
    open_ended = Estimate(
        value=1.0, low=0.5, high=None, method="m", n=2, reason=Reason.TOO_FEW
    )

    report = attrs.evolve(expansion(campaign), reproduction_number=open_ended)

    assert "New people per interview: 1.00 (0.50 to open)" in str(report)


def test_arguments_reach_the_measures(campaign: Campaign, start: datetime) -> None:
    """Windows and quota of the report are those of its numbers."""
    report = expansion(
        campaign,
        as_of=start + 30 * DAY,
        window=2 * DAY,
        quota=1,
        contact_window=3 * DAY,
    )

    assert (report.quota_attainment.n, report.quota_attainment.value) == (3, 2 / 3)
    assert (report.conversion.n, report.conversion.censored) == (3, 0)
    assert (report.window, report.quota) == (2 * DAY, 1)
    assert report.contact_window == 3 * DAY


def test_without_an_instant_it_is_that_of_the_latest_fact(
    campaign: Campaign, start: datetime
) -> None:
    """Asked for no instant, the report is as of the end of the history."""
    assert expansion(campaign) == expansion(campaign, as_of=start + 26 * DAY)


@pytest.mark.parametrize(
    "arguments",
    [
        {"as_of": datetime(2026, 3, 2)},  # noqa: DTZ001 - naive on purpose
        {"window": 14},
        {"contact_window": -DAY},
        {"quota": 0},
    ],
)
def test_refuses_arguments_of_another_kind(
    campaign: Campaign, arguments: dict[str, object]
) -> None:
    """What is no instant, window or quota is an error that says so."""
    with pytest.raises(InvalidValue):
        expansion(campaign, **arguments)  # type: ignore[arg-type] # the point


def entries(people: int, circle: int) -> Iterator[Entry]:
    """Yield that many people of whom the first few name each other in a circle."""
    at = datetime(2026, 3, 2, tzinfo=UTC)
    for n in range(people):
        card = Contact(name=f"Person {n}")
        yield Entry(f"a{n:05}", ContactAdded(contact=f"c{n:05}", card=card, at=at))
    for n in range(circle):
        referrer, referred = f"c{n:05}", f"c{(n + 1) % circle:05}"
        held = InterviewHeld(contact=referrer, start=at + n * DAY)
        named = Referral(referrer=referrer, referred=referred, at=held.at)
        yield Entry(f"b{n:05}", held)
        yield Entry(f"c{n:05}", named)


@pytest.fixture(
    scope="module",
    params=[(0, 0), (1, 0), (3, 3), (300, 300), (30_000, 0)],
    ids=["empty", "one person", "circle", "large circle", "unconnected"],
)
def extreme(request: pytest.FixtureRequest) -> tuple[Campaign, int, int]:
    """Return a campaign at an edge, how many people it has, and how many take part."""
    people, circle = request.param
    return Campaign.replay("grid", entries(people, circle)), people, circle


@pytest.mark.parametrize("later", [timedelta(), 400 * DAY])
def test_total(extreme: tuple[Campaign, int, int], later: timedelta) -> None:
    """No number raises or is NaN, and all of them can be shown."""
    campaign, people, circle = extreme
    graph = referral_graph(campaign)

    report = expansion(campaign, as_of=graph.as_of and graph.as_of + later)

    numbers = [
        number
        for estimate in attrs.astuple(report, recurse=False)
        if isinstance(estimate, Estimate)
        for number in (estimate.value, estimate.low, estimate.high)
        if number is not None
    ]
    assert all(math.isfinite(number) for number in numbers)
    assert sum(report.waves) == report.contacts == people
    assert report.participants == len(tree_text(graph).splitlines()) == circle
    assert len(str(report).splitlines()) in {11, 12}


def test_report_is_frozen(campaign: Campaign) -> None:
    """A report is a value."""
    report: Expansion = expansion(campaign)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        report.contacts = 9  # type: ignore[misc] # wrong on purpose
