from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import cycle, pairwise
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import (
    DAILY,
    FR,
    HOURLY,
    MO,
    MONTHLY,
    SECONDLY,
    TH,
    TU,
    WE,
    WEEKLY,
    rrule,
)
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactsMerged,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMoved,
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
    Snooze,
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
            contact="ana", kind="prepare", until=date(2026, 9, 14), at=MONDAY - DAY
        )
        plan = DEFAULT | Prepare()

        tasks = agenda(
            record(BOOKED, touch, snooze, ana=ANA), as_of=MONDAY - HOUR, plan=plan
        ).tasks

        (task,) = (task for task in tasks if task.key.kind == "prepare")
        assert task.due == date(2026, 9, 14)


class TestBeforeAnInterview:
    """Neither before it was booked, nor after it."""

    AHEAD = (Plan(policies=(Confirm(), Prepare())) >> Snooze()) >> Capacity(5)

    def days(self, campaign: Campaign, when: datetime) -> dict[str, tuple[date, date]]:
        """Return due and planned day by kind."""
        found = agenda(campaign, as_of=when, plan=self.AHEAD)
        return {str(t.key.kind): (t.due, t.planned) for t in found}

    @pytest.mark.parametrize("kind", ["confirm", "prepare", ""])
    @pytest.mark.parametrize("until", [date(2026, 9, 15), date(2027, 1, 1)])
    def test_put_off_beyond_it_is_put_off_to_its_day(
        self, record: Record, kind: str, until: date
    ) -> None:
        """After it there is nothing left to confirm, nor to prepare for."""
        snooze = Snoozed(contact="ana", kind=kind, until=until, at=MONDAY - 9 * DAY)

        found = self.days(record(BOOKED, snooze, ana=ANA), MONDAY - 8 * DAY)

        late, kept = (MONDAY.date(),) * 2, (date(2026, 9, 11),) * 2
        assert found == {
            name: late if kind in {"", name} else kept
            for name in ("confirm", "prepare")
        }

    def test_put_off_to_a_saturday_of_an_interview(self, record: Record) -> None:
        """Its day it is, though it is a day off."""
        saturday = attrs.evolve(BOOKED, start=MONDAY - 2 * DAY)
        snooze = Snoozed(kind="prepare", until=date(2026, 9, 12), at=MONDAY - 9 * DAY)
        campaign = record(saturday, snooze, ana=ANA)

        found = self.days(campaign, MONDAY - 8 * DAY)

        assert found["prepare"] == (date(2026, 9, 12),) * 2

    def test_no_earlier_than_it_was_booked(self, record: Record) -> None:
        """Booked on Sunday for Monday, it is not late on Sunday."""
        late = attrs.evolve(BOOKED, at=MONDAY - DAY)
        campaign = record(late, ana=ANA)

        found = agenda(campaign, as_of=MONDAY - DAY + HOUR, plan=self.AHEAD)

        (task,) = found
        assert (task.due, task.planned) == (date(2026, 9, 13), date(2026, 9, 14))
        assert "agreed on less than 3 days before it" in found.why(task)

    def test_what_was_moved_just_now_needs_no_word(self, record: Record) -> None:
        """To move it, they have spoken to each other."""
        moved = InterviewMoved(
            contact="ana", interview="i1", start=MONDAY + 2 * HOUR, at=MONDAY - 2 * DAY
        )

        found = self.days(record(BOOKED, moved, ana=ANA), MONDAY - DAY)

        assert found.keys() == {"prepare"}


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
            7,
            ("2026-09-12",),
            rrule(SECONDLY, dtstart=datetime(2026, 1, 1, tzinfo=UTC)),
            cycle([date(2026, 1, 1), date(2026, 1, 2)]),
        ],
    )
    def test_what_is_no_series_of_dates_is_refused(
        self, dates: tuple[date, ...]
    ) -> None:
        """Nor what never ends and gets nowhere."""
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
            (date(2026, 9, 26), date(2026, 9, 12)),  # two weeks of grace
            (date(2026, 9, 27), date(2027, 9, 12)),
            (date(2029, 9, 27), None),  # there are no more
        ],
    )
    def test_the_first_that_is_not_past(
        self, record: Record, today: date, day: date | None
    ) -> None:
        """One that nobody kept is there for two weeks."""
        when = datetime(today.year, today.month, today.day, 16, tzinfo=UTC)

        found = proposed(BIRTHDAY, record(ana=ANA, bob=ANA), when=when)

        assert [task.due for task in found] == ([day] if day else [])
        assert all(task.key.anchor == f"{day} birthday" for task in found)
        assert all(task.key.contact == "ana" for task in found)

    def test_what_a_full_day_moves_on_is_not_lost(self, record: Record) -> None:
        """Neither that, nor what was put off."""
        plan = Plan(policies=(BIRTHDAY,)) >> Snooze()
        full = plan >> Capacity(1, done_today=1)
        snooze = Snoozed(contact="ana", until=date(2026, 10, 12), at=MONDAY)
        put_off = record(snooze, ana=ANA)

        late = agenda(record(ana=ANA), as_of=MONDAY, plan=full)
        next_day = agenda(record(ana=ANA), as_of=MONDAY + DAY, plan=plan >> Capacity())
        days = [date(2026, 10, 12), date(2026, 10, 26), date(2026, 10, 27)]
        later = [
            agenda(put_off, as_of=MONDAY + (day - MONDAY.date()), plan=plan).tasks[0]
            for day in days
        ]

        assert [t.planned for t in (*late, *next_day)] == [date(2026, 9, 15)] * 2
        assert [str(t.key.anchor)[:4] for t in later] == ["2026", "2026", "2027"]

    def test_of_those_that_were_missed_the_latest_is_proposed(
        self, record: Record
    ) -> None:
        """Many become one, and what is to come waits."""
        weekly = rrule(WEEKLY, dtstart=datetime(2026, 8, 31, tzinfo=UTC), count=9)
        policy = FixedDates(contact="ana", label="call", dates=weekly)

        found = proposed(policy, record(ana=ANA), when=MONDAY + 2 * DAY)

        assert [task.due for task in found] == [date(2026, 9, 14)]

    def test_what_was_before_they_were_known_was_not_missed(
        self, record: Record
    ) -> None:
        """No task is older than its cause."""
        early = FixedDates(contact="ana", label="x", dates=[date(2025, 1, 4)])

        assert (
            proposed(early, record(ana=ANA), when=datetime(2025, 1, 7, tzinfo=UTC))
            == []
        )

    def test_a_rule_without_end_is_read_as_far_as_is_needed(
        self, record: Record
    ) -> None:
        """Every working day, for ever: as a list of the days around says it."""
        start = datetime(1980, 1, 7, tzinfo=UTC)
        week = (MO, TU, WE, TH, FR)
        endless = rrule(DAILY, dtstart=start, byweekday=week)
        around = [MONDAY + n * DAY for n in (-3, 0, 1)]
        campaign = record(ana=ANA)

        found, expected = (
            proposed(
                FixedDates(contact="ana", label="x", dates=dates),
                campaign,
                when=MONDAY,
            )
            for dates in (endless, around)
        )

        assert found == expected
        assert [task.due for task in found] == [MONDAY.date()]

    def test_a_long_rule_may_end(self, record: Record) -> None:
        """More dates than are read at once, and two of them on one day."""
        start = datetime(1990, 1, 1, tzinfo=UTC)
        rule = rrule(HOURLY, interval=12, dtstart=start, count=2 * 13_000)
        policy = FixedDates(contact="ana", label="x", dates=rule)
        changed = attrs.evolve(policy, label="y")

        last = date(1990, 1, 1) + 12_999 * DAY
        (found,) = proposed(
            changed, record(ana=ANA), when=datetime(2025, 8, 4, 16, tzinfo=UTC)
        )

        assert found.due == last
        assert proposed(policy, record(ana=ANA), when=MONDAY) == []

    def test_a_rule_without_end_is_a_value(self) -> None:
        """Equal, hashable, and shown without its dates."""
        one, other, third = (
            FixedDates(contact="ana", label="x", dates=rrule(freq, dtstart=start))
            for freq, start in (
                (DAILY, datetime(2026, 1, 1, tzinfo=UTC)),
                (DAILY, datetime(2026, 1, 1, tzinfo=UTC)),
                (WEEKLY, datetime(2026, 1, 1, tzinfo=UTC)),
            )
        )

        assert one == other != third
        assert hash(one) == hash(other)
        assert len(repr(one)) < 200
        assert one.explain().endswith("(x): from 2026-01-01 on")

    def test_it_says_which_of_them_it_is(self, record: Record) -> None:
        """Of an endless rule there is no last one to count to."""
        daily = rrule(DAILY, dtstart=MONDAY - 9 * DAY)
        policy = FixedDates(contact="ana", label="x", dates=daily)
        found = agenda(record(ana=ANA), as_of=MONDAY, plan=Plan(policies=(policy,)))

        assert found.why(found.tasks[0]) == "x, date 10"

    def test_a_series_goes_on_for_this_century(self) -> None:
        """As calendars do, unless it is to end."""
        series = FixedDates.every(12, contact="ana", label="x", start=date(2028, 2, 29))

        assert series.dates[-1] == date(2099, 2, 28)

    @pytest.mark.parametrize("label", ["job\nfair", "fair\x1b[31m", "fair\u202e", " "])
    def test_a_label_is_a_line_of_text(self, label: str) -> None:
        """It is shown beside other text."""
        with pytest.raises(InvalidValue, match=r"FixedDates\.label"):
            FixedDates(contact="ana", label=label, dates=[MONDAY.date()])

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

    @pytest.mark.parametrize(
        ("window", "days"), [(7, {23: "nudge"}), (0, {17: "fixed", 23: "nudge"})]
    )
    def test_a_heavier_task_takes_it_along(
        self, record: Record, window: int, days: dict[int, str]
    ) -> None:
        """One message a week is enough, unless the plan says otherwise."""
        thursday = FixedDates(contact="ana", label="x", dates=[date(2026, 9, 17)])
        sent = Outreach(contact="ana", channel="email", at=MONDAY)
        plan = (DEFAULT | thursday) >> Merge(window)

        found = agenda(record(sent, ana=ANA), as_of=MONDAY, plan=plan)

        assert {task.planned.day: task.key.kind for task in found} == days

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
    calendar = BusinessCalendar()

    for before, after in pairwise(hours):
        context = context_of(campaign, as_of=before, calendar=calendar)
        wakes = policy.wakes(context.people["ana"], context)
        later = context_of(campaign, as_of=after, calendar=calendar)
        if wakes is None or later.today < wakes:
            found = [
                list(policy.propose(here.people["ana"], here))
                for here in (context, later)
            ]
            assert found[0] == found[1]


def test_the_last_date_wakes_when_its_grace_is_over(record: Record) -> None:
    """There is none after it."""
    last = FixedDates(contact="ana", label="x", dates=[date(2026, 9, 12)])
    context = context_of(record(ana=ANA), as_of=MONDAY, calendar=BusinessCalendar())

    assert last.wakes(context.people["ana"], context) == date(2026, 9, 27)


def test_a_policy_of_dates_ahead_wakes_for_the_one_it_is_for(record: Record) -> None:
    """Nobody else's agenda depends on it."""
    context = context_of(record(bob=ANA), as_of=MONDAY, calendar=BusinessCalendar())

    assert BIRTHDAY.wakes(context.people["bob"], context) is None
