"""How long agendas take, beside what people would otherwise use, in one process.

The targets are ratios, since they hardly depend on the machine: a full agenda costs at
most 1/50 of one ``rrule().after()`` for each contact, the next morning's one from the
tracker at most 1/100 of a full one, and an offset in business days at most 1/20 of
``holidays.get_nth_working_day``. They are medians of the time of this process, shown
as ``extra_info`` (in the file that ``--benchmark-json`` writes), and judged by nobody.

The campaigns are of three kinds, each of 100,000 contacts:

kept up
    One in twenty was written to in the last eighteen months, one in ten of those was
    met, and the seeker, who writes to nine people a day and does up to twenty things,
    does what the agenda says. The others are in the address book only.
backlog
    The same, but nobody was kept in touch with, and the seeker does five things a day:
    everything is late, and moves on from day to day.
dense
    Everybody was written to, most of them twice, and one in ten was met and is kept in
    touch with: there is nobody to skip. The seeker is an office of 500 things a day.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

import pytest
from dateutil.rrule import MONTHLY, rrule

from infointerview.campaign import Campaign
from infointerview.facts import (
    CampaignStarted,
    Chaser,
    ContactAdded,
    Entry,
    Fact,
    InterviewHeld,
    Outreach,
    Reply,
    ThankYouSent,
    Touch,
)
from infointerview.followups import (
    DEFAULT,
    AgendaTracker,
    BusinessCalendar,
    Capacity,
    agenda,
)
from infointerview.people import Contact, Position
from infointerview.values import ContactId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pytest_benchmark.fixture import BenchmarkFixture

pytestmark = pytest.mark.benchmark(timer=process_time)  # others share the machine
CONTACTS = int(os.environ.get("FOLLOWUPS_CONTACTS", "100000"))
EMPLOYERS = 20_000
NOW = datetime(2026, 9, 1, 13, tzinfo=UTC)  # nine in New York, a Tuesday
DAY, HALF_AN_HOUR = timedelta(days=1), timedelta(minutes=30)
PERIOD = 540 * DAY
BEGINNING = NOW - PERIOD - DAY
SHARES = {"kept up": 0.05, "backlog": 0.05, "dense": 1.0}
PER_DAY = {"kept up": 20, "backlog": 5, "dense": 500}
CALENDAR = BusinessCalendar()


@cache
def campaign(kind: str) -> Campaign:
    """Return the campaign of a kind."""
    start = CampaignStarted(goal="", time_zone="America/New_York", at=BEGINNING)
    facts: list[Fact] = [start]
    with_facts = int(CONTACTS * SHARES[kind])
    every = CONTACTS // with_facts
    for number in range(CONTACTS):
        id = ContactId(f"c{number:06}")
        post = Position(organization=f"Employer {number % EMPLOYERS}")
        card = Contact(name=f"Person {number}", positions=(post,))
        facts.append(ContactAdded(contact=id, card=card, at=BEGINNING))
        if number % every == 0:
            ago = PERIOD * (with_facts - number // every) / with_facts
            facts += story(id, number // every, NOW - ago, kept_up=kind != "backlog")
    past = [fact for fact in facts if fact.at <= NOW]
    return Campaign.replay("bench", (Entry(f"{n:07}", f) for n, f in enumerate(past)))


def story(id: ContactId, number: int, at: datetime, *, kept_up: bool) -> Iterable[Fact]:
    """Yield what happened with somebody who was written to at an instant."""
    yield Outreach(contact=id, channel="email", at=at)
    if number % 10 > 3:
        yield Chaser(contact=id, channel="email", at=at + 10 * DAY)
        return
    yield Reply(
        contact=id, answer="accepted" if number % 10 == 0 else "declined", at=at
    )
    if number % 10 > 0:
        return
    held = at + 4 * DAY
    yield InterviewHeld(contact=id, start=held, duration=HALF_AN_HOUR)
    for medium in ("email", "handwritten"):
        yield ThankYouSent(contact=id, medium=medium, at=held + DAY)
    if kept_up:
        for days in (30, 120, *range(300, 540, 180)):
            update = {"direction": "outbound", "purpose": "update"}
            yield Touch(contact=id, at=held + days * DAY, **update)


def seconds(action: Callable[[], object]) -> float:
    """Return how long something takes once."""
    start = process_time()
    action()
    return process_time() - start


def one_rule() -> object:
    """Find the next date of a monthly series, as is usual."""
    rule = rrule(MONTHLY, dtstart=datetime(2025, 3, 31))  # noqa: DTZ001 - as it wants
    return rule.after(datetime(2026, 9, 1))  # noqa: DTZ001 - as it wants


@pytest.mark.parametrize("kind", SHARES)
def test_full_agenda(benchmark: BenchmarkFixture, kind: str) -> None:
    """Ask about everybody, in a campaign that was not asked before."""
    known = campaign(kind)
    plan = DEFAULT >> Capacity(PER_DAY[kind])
    rules: list[float] = []

    def unread() -> tuple[tuple[Campaign], dict[str, object]]:
        rules.append(seconds(lambda: [one_rule() for _ in range(500)]) / 500)
        again = Campaign(known.id, known._state, writer=known.writer)  # noqa: SLF001 - as new
        return (again,), {"as_of": NOW, "plan": plan, "calendar": CALENDAR}

    found = benchmark.pedantic(agenda, setup=unread, rounds=5)

    each = median(benchmark.stats.stats.data) / CONTACTS
    benchmark.extra_info["tasks"] = len(found)
    benchmark.extra_info["rrule / agenda, per contact"] = round(median(rules) / each)


@pytest.mark.parametrize("kind", SHARES)
def test_next_morning(benchmark: BenchmarkFixture, kind: str) -> None:
    """Ask the tracker on one morning after the other, and `agenda` as well."""
    known = campaign(kind)
    given = {"plan": DEFAULT >> Capacity(PER_DAY[kind]), "calendar": CALENDAR}
    tracker = AgendaTracker(known, **given)
    tracker.agenda(as_of=NOW)
    mornings = count(1)
    full: list[float] = []

    def next_morning() -> tuple[tuple[()], dict[str, object]]:
        as_of = NOW + next(mornings) * DAY
        full.append(seconds(lambda: agenda(known, as_of=as_of, **given)))
        return (), {"as_of": as_of}

    found = benchmark.pedantic(tracker.agenda, setup=next_morning, rounds=15)

    ratio = median(full) / median(benchmark.stats.stats.data)
    benchmark.extra_info["tasks"] = len(found)
    benchmark.extra_info["agenda / tracker"] = round(ratio)
    assert found == agenda(known, as_of=found.as_of, **given)


def test_one_more_fact(benchmark: BenchmarkFixture) -> None:
    """Ask the tracker after one more message, and `agenda` as well."""
    holder = [campaign("kept up")]
    tracker = AgendaTracker(holder[0], calendar=CALENDAR)
    tracker.agenda(as_of=NOW)
    numbers = count(1)
    full: list[float] = []

    def one_more() -> tuple[tuple[()], dict[str, object]]:
        number = next(numbers)
        as_of = NOW + timedelta(minutes=number)
        contact = ContactId(f"c{number:06}")
        sent = Outreach(contact=contact, channel="email", at=as_of)
        holder[0] = holder[0].record(sent)
        full.append(seconds(lambda: agenda(holder[0], as_of=as_of, calendar=CALENDAR)))
        tracker.follow(holder[0])
        return (), {"as_of": as_of}

    found = benchmark.pedantic(tracker.agenda, setup=one_more, rounds=15)

    ratio = median(full) / median(benchmark.stats.stats.data)
    benchmark.extra_info["tasks"] = len(found)
    benchmark.extra_info["agenda / tracker"] = round(ratio)
    assert found == agenda(holder[0], as_of=found.as_of, calendar=CALENDAR)


def test_offset_in_business_days(benchmark: BenchmarkFixture) -> None:
    """Count seven business days from every day of a year."""
    holidays = pytest.importorskip(
        "holidays", reason="compares with the package of the extra 'holidays'"
    )
    theirs = holidays.country_holidays("US", years=(2026, 2027))
    ours = BusinessCalendar(holidays=theirs.keys())
    days = [date(2026, 1, 1) + n * DAY for n in range(365)]

    found = benchmark(lambda: [ours.offset(day, 7) for day in days])

    peer = median(
        seconds(lambda: [theirs.get_nth_working_day(day, 7) for day in days])
        for _ in range(5)
    )
    ratio = peer / median(benchmark.stats.stats.data)
    benchmark.extra_info["holidays / offset"] = round(ratio)
    assert found == [theirs.get_nth_working_day(day, 7) for day in days]
