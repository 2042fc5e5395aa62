from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, SECONDLY, WEEKLY, rrule
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactsMerged,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    Outreach,
    Reply,
    Snoozed,
    Touch,
)
from infointerview.followups import (
    DEFAULT,
    BusinessCalendar,
    Capacity,
    Confirm,
    Cooldown,
    FixedDates,
    Flag,
    Merge,
    Plan,
    Policy,
    Prepare,
    Task,
    TaskKey,
    agenda,
    context_of,
)
from infointerview.people import Contact

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.campaign import Campaign

    Record: TypeAlias = Callable[..., Campaign]

ANA = Contact(name="Ana Ruiz")
MONDAY = datetime(2026, 9, 14, 18, tzinfo=UTC)  # two in the afternoon in New York
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BOOKED = InterviewBooked(
    contact="ana", start=MONDAY, interview="i1", at=MONDAY - 10 * DAY
)
BIRTHDAY = FixedDates.every(
    12, contact="ana", label="birthday", start=date(2026, 9, 12), until=date(2030, 1, 1)
)
POLICIES = (Confirm(), Confirm(2), Prepare(), Prepare(5), BIRTHDAY)


def proposed(policy: Policy, campaign: Campaign, *, when: datetime) -> list[Task]:
    """Return what a policy proposes and has not come to its end."""
    context = context_of(campaign, as_of=when, calendar=BusinessCalendar())
    return list(Plan(policies=(policy,)).run(context).steps[-1])


@pytest.mark.parametrize("policy", POLICIES)
def test_a_policy_survives_a_dictionary(policy: Policy) -> None:
    """Frozen, hashable, and rebuilt from its plain fields."""
    rebuilt = type(policy)(**attrs.asdict(policy))

    assert rebuilt == policy
    assert hash(rebuilt) == hash(policy)


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (Confirm(2), ("2 days before", "U4: confirm 1 day before")),
        (Prepare(1), ("1 day before", "D27: prepare 3 days before")),
        (BIRTHDAY, ("(birthday): 4, from 2026-09-12 to 2029-09-12",)),
    ],
)
def test_a_policy_says_its_numbers_and_their_sources(
    policy: Confirm, said: tuple[str, ...]
) -> None:
    """The text holds the parameters and the rules they rest on."""
    assert all(part in policy.explain() for part in said)


@pytest.mark.parametrize(
    ("policy", "reason"),
    [
        (Confirm(), "1 day before the interview, 2026-09-14 14:00"),
        (Prepare(), "3 days before the interview, 2026-09-14 14:00"),
        (BIRTHDAY, "birthday, date 1 of 4"),
    ],
)
def test_a_task_says_how_it_came_to_its_day(
    record: Record, policy: Policy, reason: str
) -> None:
    """Through the agenda, which names the fact as well."""
    found = agenda(
        record(BOOKED, ana=ANA),
        as_of=MONDAY - 5 * DAY,
        plan=Plan(policies=(policy,)),
    )

    text = found.explain(found.tasks[0])

    assert f"because: {reason}\n" in text
    assert "from: " in text


@pytest.mark.parametrize("kind", [Confirm, Prepare])
@pytest.mark.parametrize("days", [0, -1, True, 1.5])
def test_days_that_are_none_are_refused(kind: type[Confirm], days: int) -> None:
    """At construction, with the name of the field."""
    with pytest.raises(InvalidValue, match=rf"{kind.__name__}\.days"):
        kind(days)


class TestConfirm:
    """Rule U4."""

    def test_on_the_working_day_before(self, record: Record) -> None:
        """Monday's interview is confirmed on Friday, for its beginning is the end."""
        (task,) = proposed(Confirm(), record(BOOKED, ana=ANA), when=MONDAY - 9 * DAY)

        assert task.key == TaskKey("ana", "confirm", "i1")
        assert task.release == task.due == date(2026, 9, 11)
        assert task.deadline == MONDAY
        assert task.cause == "f1"

    @pytest.mark.parametrize(("hours", "expected"), [(-1, 1), (0, 0), (1, 0)])
    def test_it_is_over_when_the_interview_begins(
        self, record: Record, hours: int, expected: int
    ) -> None:
        """To the second, though nobody has said that it was held."""
        when = MONDAY + hours * HOUR

        assert len(proposed(Confirm(), record(BOOKED, ana=ANA), when=when)) == expected

    @pytest.mark.parametrize(
        ("days", "left"),
        [(4, 1), (3, 0), (2, 0)],  # Thursday; the day; the week-end
    )
    @pytest.mark.parametrize("direction", ["inbound", "outbound"])
    def test_word_on_the_day_or_since_will_do(
        self, record: Record, days: int, left: int, direction: str
    ) -> None:
        """From either side."""
        touch = Touch(contact="ana", direction=direction, at=MONDAY - days * DAY)

        found = proposed(Confirm(), record(BOOKED, touch, ana=ANA), when=MONDAY - HOUR)

        assert len(found) == left

    def test_what_was_booked_just_now_needs_no_word(self, record: Record) -> None:
        """They have agreed to it that very day."""
        late = attrs.evolve(BOOKED, at=MONDAY - DAY)

        assert proposed(Confirm(), record(late, ana=ANA), when=MONDAY - HOUR) == []

    @pytest.mark.parametrize(
        "fact",
        [
            InterviewCancelled(contact="ana", at=MONDAY - 5 * DAY),
            InterviewHeld(contact="ana", start=MONDAY - 5 * DAY),
        ],
    )
    @pytest.mark.parametrize("policy", [Confirm(), Prepare()])
    def test_only_for_an_interview_to_come(
        self, record: Record, policy: Policy, fact: InterviewCancelled
    ) -> None:
        """Neither one that was called off nor one that was held before its time."""
        campaign = record(BOOKED, fact, ana=ANA)

        assert proposed(policy, campaign, when=MONDAY - 4 * DAY) == []


class TestPrepare:
    """Rule D27."""

    def test_three_days_before_and_until_it_begins(self, record: Record) -> None:
        """Friday the 11th; what is not done by then is late, and stays."""
        campaign = record(BOOKED, ana=ANA)

        (task,) = proposed(Prepare(), campaign, when=MONDAY - 9 * DAY)
        plan = Plan(policies=(Prepare(),)) >> Capacity(5)
        (late,) = agenda(campaign, as_of=MONDAY - HOUR, plan=plan)

        assert (task.due, task.deadline) == (date(2026, 9, 11), MONDAY)
        assert (late.planned, late.flags) == (date(2026, 9, 14), {Flag.OVERDUE})

    def test_a_message_does_not_prepare(self, record: Record) -> None:
        """It is work at the desk; it can be put off."""
        touch = Touch(contact="ana", direction="outbound", at=MONDAY - 2 * DAY)
        snooze = Snoozed(
            contact="ana", kind="prepare", until=date(2026, 9, 15), at=MONDAY - DAY
        )
        plan = DEFAULT | Prepare()

        tasks = agenda(
            record(BOOKED, touch, snooze, ana=ANA), as_of=MONDAY - HOUR, plan=plan
        ).tasks

        (task,) = (task for task in tasks if task.key.kind == "prepare")
        assert task.due == date(2026, 9, 15)


def test_what_precedes_an_interview_rides_with_nothing(record: Record) -> None:
    """Done along with a message of another day, it would not be done in time."""
    before = MONDAY - 9 * DAY
    campaign = record(
        InterviewHeld(contact="ana", start=before - HOUR, interview="i0"),
        attrs.evolve(BOOKED, at=before),
        ana=ANA,
    )
    plan = (DEFAULT | Confirm() | Prepare()) >> Merge(30)

    found = agenda(campaign, as_of=before, plan=plan)

    kinds = {task.key.kind: task.also for task in found}
    assert kinds["confirm"] == kinds["prepare"] == ()
    assert {key.kind for key in kinds["thank-you"]} == {"keep-in-touch"}


@pytest.mark.parametrize("kind", ["confirm", "prepare"])
def test_what_precedes_an_interview_cannot_wait(record: Record, kind: str) -> None:
    """However lately they heard from the seeker."""
    touch = Touch(contact="ana", direction="outbound", at=MONDAY - 5 * DAY)
    plan = (DEFAULT | Confirm() | Prepare()) >> Cooldown(30)

    found = agenda(record(BOOKED, touch, ana=ANA), as_of=MONDAY - 4 * DAY, plan=plan)

    (task,) = (task for task in found if task.key.kind == kind)
    assert task.due == date(2026, 9, 11)


class TestFixedDates:
    """Dates of one's own."""

    @given(
        start=st.dates(date(1950, 1, 1), date(2050, 1, 1)),
        months=st.integers(1, 40),
        size=st.integers(1, 40),
    )
    def test_a_series_agrees_with_relativedelta(
        self, start: date, months: int, size: int
    ) -> None:
        """Each date is counted from the first (python-dateutil)."""
        expected = tuple(
            start + relativedelta(months=months * step) for step in range(size)
        )

        series = FixedDates.every(
            months, contact="ana", label="x", start=start, until=expected[-1]
        )

        assert series.dates == expected

    def test_a_rule_is_read_once(self) -> None:
        """Only its instances are kept: the last of each month, as the rule has it."""
        rule = rrule(
            MONTHLY, dtstart=datetime(2026, 1, 31, tzinfo=UTC), bymonthday=(31, -1),
            bysetpos=1, count=3,
        )  # fmt: skip

        found = FixedDates(contact="ana", label="x", dates=rule)

        assert found.dates == (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31))

    @pytest.mark.parametrize(
        "dates",
        [
            (),
            ("2026-09-12",),
            rrule(WEEKLY, dtstart=datetime(2026, 1, 1, tzinfo=UTC)),
            rrule(SECONDLY, dtstart=datetime(2026, 1, 1, tzinfo=UTC), count=10_001),
        ],
    )
    def test_dates_without_end_or_beginning_are_refused(
        self, dates: tuple[date, ...]
    ) -> None:
        """A rule has to end, within 10,000 instances."""
        with pytest.raises(InvalidValue, match=r"FixedDates\.dates"):
            FixedDates(contact="ana", label="x", dates=dates)

    @pytest.mark.parametrize("months", [0, True, -1])
    def test_a_series_goes_on(self, months: int) -> None:
        """By whole months."""
        with pytest.raises(InvalidValue, match="months"):
            FixedDates.every(
                months,
                contact="ana",
                label="x",
                start=date(2026, 1, 1),
                until=date(2027, 1, 1),
            )

    @pytest.mark.parametrize(
        ("today", "day"),
        [
            (date(2026, 1, 5), date(2026, 9, 12)),
            (date(2026, 9, 12), date(2026, 9, 12)),
            (date(2026, 9, 14), date(2026, 9, 12)),  # Monday, for Saturday
            (date(2026, 9, 15), date(2027, 9, 12)),
            (date(2029, 9, 13), None),  # a Wednesday before, and none after
        ],
    )
    def test_the_first_that_is_not_past(
        self, record: Record, today: date, day: date | None
    ) -> None:
        """One on a day off can be kept on the next working day."""
        when = datetime(today.year, today.month, today.day, 16, tzinfo=UTC)

        found = proposed(BIRTHDAY, record(ana=ANA, bob=ANA), when=when)

        assert [task.due for task in found] == ([day] if day else [])
        assert all(task.key.anchor == f"{day} birthday" for task in found)
        assert all(task.key.contact == "ana" for task in found)

    def test_any_contact_on_the_day_does_it(self, record: Record) -> None:
        """Then the next date is proposed."""
        touch = Touch(contact="ana", direction="inbound", at=MONDAY)
        campaign = record(touch, ana=ANA)

        (task,) = proposed(BIRTHDAY, campaign, when=MONDAY + HOUR)

        assert task.due == date(2027, 9, 12)

    def test_in_words(self, record: Record) -> None:
        """With the label; a weekend's date is planned for Monday."""
        plan = Plan(policies=(BIRTHDAY,)) >> Capacity(5)

        found = agenda(record(ana=ANA), as_of=MONDAY - 4 * DAY, plan=plan)

        assert "Mon 14 Sep  birthday: Ana Ruiz" in str(found)

    def test_nobody_who_is_not_there(self, record: Record) -> None:
        """Nor somebody under an id they no longer go by."""
        merged = ContactsMerged(kept="bob", merged="ana", at=MONDAY)
        gone = record(merged, ana=ANA, bob=ANA)

        assert proposed(BIRTHDAY, record(bob=ANA), when=MONDAY) == []
        assert proposed(BIRTHDAY, gone, when=MONDAY + HOUR) == []


@pytest.mark.parametrize("policy", POLICIES)
def test_between_two_wakings_nothing_changes(record: Record, policy: Policy) -> None:
    """What a policy says of the days to come holds, hour by hour."""
    facts = (
        Outreach(contact="ana", channel="email", at=MONDAY - 12 * DAY),
        Reply(contact="ana", answer="accepted", at=MONDAY - 11 * DAY),
        BOOKED,
    )
    campaign = record(*facts, ana=ANA)
    hours = [MONDAY - 8 * DAY + step * HOUR for step in range(0, 24 * 14, 5)]

    for before, after in pairwise(hours):
        context = context_of(campaign, as_of=before, calendar=BusinessCalendar())
        wakes = policy.wakes(context.people["ana"], context)
        later = context_of(campaign, as_of=after, calendar=BusinessCalendar())
        if wakes is None or later.today < wakes:
            found = [
                list(policy.propose(here.people["ana"], here))
                for here in (context, later)
            ]
            assert found[0] == found[1]


def test_a_policy_of_dates_ahead_wakes_for_the_one_it_is_for(record: Record) -> None:
    """Nobody else's agenda depends on it."""
    context = context_of(record(bob=ANA), as_of=MONDAY, calendar=BusinessCalendar())

    assert BIRTHDAY.wakes(context.people["bob"], context) is None
