from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from infointerview.campaign import Campaign
from infointerview.errors import IllegalFact, InvalidValue, UnknownContact
from infointerview.facts import (
    CampaignChanged,
    CampaignEnded,
    Chaser,
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ContactsUnmerged,
    Fact,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    Outreach,
    PersonForgotten,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    ThankYouSent,
    Touch,
)
from infointerview.followups import (
    DEFAULT,
    AgendaTracker,
    BusinessCalendar,
    BusinessDayLadder,
    Capacity,
    Confirm,
    Cooldown,
    FixedDates,
    Merge,
    OrgLimit,
    Plan,
    Prepare,
    QuietDays,
    Task,
    TaskKey,
    agenda,
)
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from infointerview.followups import Agenda, ContactView, Context

    Record: TypeAlias = Callable[..., Campaign]

START = datetime(2026, 9, 1, 9, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
CALENDAR = BusinessCalendar(holidays=[date(2026, 9, 7)])
THEIRS = {"late": BusinessCalendar(weekend=(0, 4))}
PEOPLE = [f"c{number}" for number in range(6)]
DATES = [date(2026, 9, 2), date(2026, 9, 5), date(2026, 10, 31)]
PLANS = [
    DEFAULT,
    DEFAULT >> Capacity(1),
    DEFAULT >> Cooldown(9) >> Merge(3) >> OrgLimit(1) >> QuietDays(weekdays=(4,)),
    DEFAULT >> Capacity(0),
    Plan(policies=(BusinessDayLadder(1, 2, max_touches=3, grace=1),)),
    (DEFAULT | BusinessDayLadder(2, 3)) >> Capacity(2, done_today=1),
    DEFAULT | Confirm() | Prepare() | FixedDates(contact="c0", label="x", dates=DATES),
]

people = st.sampled_from(PEOPLE)
days = st.dates(date(2026, 8, 25), date(2026, 12, 31))
texts = {"channel": st.just("email")}
posts = st.builds(
    Position,
    organization=st.sampled_from(["Acme", "ACME, Inc.", "Beta"]),
    start=st.none() | days,
)
cards = st.builds(
    Contact,
    name=st.just("Somebody"),
    positions=st.lists(posts, max_size=2, unique=True).map(tuple),
    time_zone=st.sampled_from(["", "Asia/Tokyo"]),
    calendar=st.sampled_from(["", "late"]),
    rank=st.integers(0, 2),
)


def facts(at: datetime) -> st.SearchStrategy[Fact]:
    """Return facts of nearly all kinds about nearly anybody, at an instant."""
    one = {"contact": people, "at": st.just(at)}
    start = st.integers(-40, 40).map(lambda hours: at + hours * HOUR)
    directions = st.sampled_from(["inbound", "outbound"])
    purposes = st.sampled_from(["update", "report_back", "other"])
    answers = st.sampled_from(["accepted", "declined", "bounced"])
    two = {"kept": people, "merged": people, "at": st.just(at)}
    kinds = st.sampled_from(["", "nudge", "thank-you", "keep-in-touch"])
    return st.one_of(
        st.builds(ContactAdded, card=cards, **one),
        st.builds(ContactChanged, rank=st.integers(0, 3), **one),
        st.builds(
            ContactChanged,
            positions=st.lists(posts, max_size=2, unique=True).map(tuple),
            **one,
        ),
        *(st.builds(Outreach, **texts, **one) for _ in range(4)),
        st.builds(Chaser, **texts, **one),
        st.builds(Reply, answer=answers, **one),
        st.builds(Reply, answer=st.just("out_of_office"), until=days, **one),
        st.builds(Touch, direction=directions, purpose=purposes, **one),
        st.builds(InterviewBooked, start=start, **one),
        st.builds(InterviewMoved, start=start, **one),
        st.builds(InterviewCancelled, **one),
        st.builds(InterviewMissed, **one),
        *(
            st.builds(InterviewHeld, contact=people, start=st.just(at - n * HOUR))
            for n in (1, 2, 30)
        ),
        st.builds(
            ThankYouSent, medium=st.sampled_from(["email", "handwritten"]), **one
        ),
        st.builds(Snoozed, kind=kinds, until=days, **one),
        st.builds(Snoozed, kind=kinds, until=days, at=st.just(at)),
        st.builds(StopRequested, **one),
        st.builds(PersonForgotten, **one),
        st.builds(CampaignEnded, at=st.just(at)),
        st.builds(
            CampaignChanged,
            time_zone=st.sampled_from(["UTC", "Pacific/Auckland"]),
            at=st.just(at),
        ),
        st.tuples(people, people)
        .filter(lambda pair: pair[0] != pair[1])
        .map(lambda pair: Referral(referrer=pair[0], referred=pair[1], at=at)),
        st.builds(dict, **two)
        .filter(lambda both: both["kept"] != both["merged"])
        .flatmap(
            lambda both: st.sampled_from(
                [ContactsMerged(**both), ContactsUnmerged(**both)]
            )
        ),
    )


class Following(RuleBasedStateMachine):
    """A tracker that is asked now and then, beside `agenda`, which is asked as well."""

    @initialize(plan=st.sampled_from(PLANS), known=st.lists(cards, min_size=2))
    def begin(self, plan: Plan, known: list[Contact]) -> None:
        """Start a campaign with some people in the address book."""
        self.now = START
        campaign = Campaign.start("grid", goal="", time_zone="UTC", at=START)
        self.campaign = campaign.record(
            *(
                ContactAdded(contact=id, card=card, at=START)
                for id, card in zip(PEOPLE, known, strict=False)
            )
        )
        self.given = {"plan": plan, "calendar": CALENDAR, "calendars": THEIRS}
        self.tracker = AgendaTracker(self.campaign, **self.given)

    @rule(data=st.data(), late=st.sampled_from([0, 0, 0, 1, 30, 24 * 9, -5]))
    def record(self, data: st.DataObject, late: int) -> None:
        """Record something, perhaps of earlier, or of later by mistake."""
        kinds = facts(self.now - late * HOUR)
        for fact in data.draw(st.lists(kinds, min_size=1, max_size=3)):
            with suppress(IllegalFact, UnknownContact):
                self.campaign = self.campaign.record(fact)
        self.tracker.follow(self.campaign)

    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        """Take back something, perhaps a retraction."""
        entry = data.draw(st.sampled_from(self.campaign.history))
        with suppress(IllegalFact):
            self.campaign = self.campaign.retract(entry.id, at=self.now)
        self.tracker.follow(self.campaign)

    @rule(hours=st.sampled_from([0, 1, 5, 24, 24, 24, 72, 24 * 15, 24 * 40]))
    def wait(self, hours: int) -> None:
        """Let time go by."""
        self.now += hours * HOUR

    @rule()
    def ask(self) -> None:
        """Both answer the same."""
        found = self.tracker.agenda(as_of=self.now)
        expected = agenda(self.campaign, as_of=self.now, **self.given)
        assert found == expected
        assert str(found) == str(expected)

    def teardown(self) -> None:
        """Ask once more at the end."""
        if hasattr(self, "tracker"):
            self.ask()


TestFollowing = Following.TestCase
# Fewer examples than of other laws, since each has up to 50 steps.
TestFollowing.settings = settings(max_examples=settings().max_examples * 2 // 5)


def both(
    tracker: AgendaTracker, campaign: Campaign, at: datetime, **given: object
) -> tuple[Agenda, Agenda]:
    """Return what the tracker says, and what `agenda` does."""
    tracker.follow(campaign)
    return tracker.agenda(as_of=at), agenda(campaign, as_of=at, **given)


def test_it_may_go_back(record: Record) -> None:
    """An earlier instant than the last one is answered by asking everybody."""
    grid = record(Outreach(contact="ana", at=START, channel="email"), ana=ANA)
    tracker = AgendaTracker(grid)
    tracker.agenda(as_of=START + 30 * DAY)

    found, expected = both(tracker, grid, START + DAY)

    assert found == expected


def test_it_sees_that_the_search_has_ended(record: Record) -> None:
    """Though no fact about anybody has changed."""
    grid = record(Outreach(contact="ana", at=START, channel="email"), ana=ANA)
    tracker = AgendaTracker(grid)
    before = tracker.agenda(as_of=START)

    found, expected = both(tracker, grid.record(CampaignEnded(at=START)), START)

    assert found == expected
    assert len(found) < len(before)


def test_it_may_follow_another_campaign(record: Record) -> None:
    """One that has nothing to do with the last one is a start from scratch."""
    outreach = Outreach(contact="ana", at=START, channel="email")
    tracker = AgendaTracker(record(outreach, ana=ANA))
    tracker.agenda(as_of=START)
    many = {f"p{n}": attrs.evolve(ANA, name=f"P {n}") for n in range(70)}

    found, expected = both(tracker, record(ana=ANA, **many), START)

    assert found == expected
    assert len(found) == 0


def test_it_explains_as_the_full_agenda_does(record: Record) -> None:
    """Why a task is there can be asked of its agendas too, even after more facts."""
    grid = record(Outreach(contact="ana", at=START, channel="email"), ana=ANA)
    tracker = AgendaTracker(grid)
    found, expected = both(tracker, grid, START + DAY)
    reply = Reply(contact="ana", answer="declined", at=START + DAY)
    tracker.follow(grid.record(reply))
    tracker.agenda(as_of=START + 2 * DAY)

    (explained,) = map(found.explain, found)

    assert [explained] == [expected.explain(task) for task in expected]


def test_after_an_error_it_starts_anew(record: Record) -> None:
    """A day that the calendar does not know spoils nothing that comes later."""
    grid = record(Outreach(contact="ana", at=START, channel="email"), ana=ANA)
    short = BusinessCalendar(span=(date(2026, 1, 1), date(2026, 12, 31)))
    tracker = AgendaTracker(grid, calendar=short)
    tracker.agenda(as_of=START)
    late = Outreach(contact="bob", at=START + 115 * DAY, channel="email")
    bob = ContactAdded(contact="bob", card=ANA, at=START)
    tracker.follow(grid.record(bob, late))
    with pytest.raises(InvalidValue, match="span of the calendar"):
        tracker.agenda(as_of=START + 115 * DAY)

    found, expected = both(tracker, grid, START + DAY, calendar=short)

    assert found == expected


def test_a_naive_instant_is_refused(record: Record) -> None:
    """As everywhere."""
    tracker = AgendaTracker(record())

    with pytest.raises(InvalidValue, match="UTC offset"):
        tracker.agenda(as_of=datetime(2026, 9, 1))  # noqa: DTZ001 - the naive one


@attrs.frozen
class Greeting:
    """A policy of one's own, which does not say whom it concerns."""

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield a greeting on the day."""
        day = context.today
        key = TaskKey(contact.id, "greet", str(day))
        yield Task(key=key, release=day, due=day, weight=1, cause=contact.added)


def heaviest(tasks: list[Task], _context: Context, /) -> list[Task]:
    """Return the heaviest task: a stage of one's own."""
    return sorted(tasks, key=lambda task: (-task.weight, task.key))[:1]


@pytest.mark.parametrize(
    "plan",
    [
        DEFAULT | Greeting(),
        DEFAULT >> heaviest,
        DEFAULT >> QuietDays(weekdays=(4,)),
    ],
)
def test_plans_with_parts_of_ones_own(record: Record, plan: Plan) -> None:
    """Policies and stages that say nothing of themselves are asked each time."""
    outreach = Outreach(contact="ana", at=START, channel="email")
    grid = record(outreach, ana=ANA, bob=ANA)
    tracker = AgendaTracker(grid, plan=plan)
    tracker.agenda(as_of=START)

    found, expected = both(tracker, grid, START + DAY, plan=plan)

    assert found == expected
    assert len(found) > 0


def test_a_deadline_that_starts_on_a_quiet_day(record: Record) -> None:
    """The tracker puts it on the days that are left, as the full agenda does."""
    plan = (DEFAULT | Confirm()) >> QuietDays(weekdays=(2,))
    booked = InterviewBooked(contact="ana", start=START + 6 * DAY, at=START)
    put_off = Snoozed(contact="ana", kind="confirm", until=date(2026, 9, 9), at=START)
    grid = record(booked, put_off, ana=ANA)

    found, expected = both(AgendaTracker(grid, plan=plan), grid, START, plan=plan)

    assert found == expected


def test_the_policy_added_later_has_its_way(record: Record) -> None:
    """Of two that propose a task of one key."""
    grid = record(Outreach(contact="ana", at=START, channel="email"), ana=ANA)
    plan = DEFAULT | BusinessDayLadder(1, 2)
    tracker = AgendaTracker(grid, plan=plan)

    found, expected = both(tracker, grid, START, plan=plan)

    assert [task.due for task in found] == [date(2026, 9, 3)]
    assert found == expected


def test_a_report_on_a_panel_is_one(record: Record) -> None:
    """Two people give reason for it; without one of them it stays."""
    held = {"start": START, "interview": "panel"}
    facts = [InterviewHeld(contact=id, **held) for id in ("ana", "bob")]
    facts += [Referral(referrer="cy", referred=id, at=START) for id in ("ana", "bob")]
    grid = record(*facts, ana=ANA, bob=ANA, cy=ANA)
    tracker = AgendaTracker(grid)
    tracker.agenda(as_of=START + HOUR)
    told = {"direction": "outbound", "purpose": "report_back", "regarding": "ana"}
    less = grid.record(Touch(contact="cy", at=START + HOUR, **told))

    found, expected = both(tracker, less, START + 2 * HOUR)

    reports = [task for task in found if task.key.kind == "report-back"]
    assert [task.regarding for task in reports] == ["bob"]
    assert found == expected


def test_a_date_for_somebody_in_the_address_book(record: Record) -> None:
    """A policy may concern people with whom nothing has happened."""
    days = {"start": date(2026, 9, 2), "until": date(2026, 12, 31)}
    plan = DEFAULT | FixedDates.every(1, contact="ana", label="call", **days)
    grid = record(ana=ANA)
    tracker = AgendaTracker(grid, plan=plan)
    first = tracker.agenda(as_of=START)

    found, expected = both(tracker, grid, START + 40 * DAY, plan=plan)

    assert found == expected
    assert [task.due for task in found] != [task.due for task in first]


def test_an_end_that_an_answer_takes_away(record: Record) -> None:
    """The day on which a chaser would come too late passes unnoticed then."""
    grid = record(Outreach(contact="ana", at=START, channel="email"), ana=ANA)
    tracker = AgendaTracker(grid)
    tracker.agenda(as_of=START)
    reply = Reply(contact="ana", answer="declined", at=START + HOUR)
    grid = grid.record(reply)
    both(tracker, grid, START + 2 * HOUR)

    found, expected = both(tracker, grid, START + 90 * DAY)

    assert (len(found), found) == (0, expected)


def test_two_who_wait_at_one_employer(record: Record) -> None:
    """Both are asked about again when somebody there may be the next one."""
    acme = attrs.evolve(ANA, positions=(Position(organization="Acme"),))
    facts = [Outreach(contact=id, at=START, channel="email") for id in ("ana", "bob")]
    grid = record(*facts, ana=acme, bob=acme)
    tracker = AgendaTracker(grid)
    tracker.agenda(as_of=START)
    more = grid.record(ContactAdded(contact="cy", card=acme, at=START))

    found, expected = both(tracker, more, START + HOUR)

    assert found == expected
    assert [task.key.contact for task in found].count("cy") == 1


def test_a_candidate_who_joins_later_is_found(record: Record) -> None:
    """A post that begins on a day makes a candidate on that day, without any fact."""
    acme = (Position(organization="Acme"),)
    soon = (Position(organization="Acme", start=date(2026, 9, 4)),)
    ana, bob = (attrs.evolve(ANA, positions=posts) for posts in (acme, soon))
    outreach = Outreach(contact="ana", at=START, channel="email")
    grid = record(outreach, ana=ana, bob=bob)
    tracker = AgendaTracker(grid)
    before = tracker.agenda(as_of=START)

    found, expected = both(tracker, grid, START + 3 * DAY)

    assert [task.key.kind for task in before] == ["nudge"]
    assert [task.key.kind for task in found] == ["try-next-contact", "nudge"]
    assert found == expected


ANA = Contact(name="Ana Ruiz")
