from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest
import rich.console

from infointerview.errors import InvalidValue
from infointerview.facts import (
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    ThankYouSent,
)
from infointerview.followups import (
    DEFAULT,
    BusinessCalendar,
    Capacity,
    FixedDates,
    Flag,
    Plan,
    Task,
    TaskKey,
    TaskKind,
    ThankYou,
    agenda,
    diff,
)
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from infointerview.campaign import Campaign
    from infointerview.facts import Fact
    from infointerview.followups import ContactView, Context

    Record: TypeAlias = Callable[..., Campaign]

NINE = datetime(2026, 9, 8, 13, tzinfo=UTC)  # nine in New York, a Tuesday
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CARDS = {
    "ana": Contact(
        name="Ana Ruiz",
        emails=("ana@example.com",),
        phones=("+1 555 0100",),
        positions=(Position(organization="Acme"),),
    ),
    "bob": Contact(name="Bob Ray", positions=(Position(organization="Acme"),)),
    "ken": Contact(name="Ken Ito"),
    "rosa": Contact(name="Rosa Diaz"),
}
FACTS = (
    Outreach(contact="ana", channel="email", at=NINE),
    Referral(referrer="rosa", referred="ken", at=NINE - 60 * DAY),
    InterviewHeld(contact="rosa", start=NINE - 60 * DAY, interview="i1"),
    InterviewHeld(contact="ken", start=NINE, interview="i2"),
)


def test_the_walk(record: Record) -> None:
    """What is owed after a day of interviews, in order (worked out by hand)."""
    found = agenda(record(*FACTS, **CARDS), as_of=NINE + HOUR)

    assert [(t.key.contact, t.key.kind, str(t.planned)) for t in found] == [
        ("ken", "thank-you", "2026-09-08"),
        ("ken", "hand-written-note", "2026-09-08"),
        ("rosa", "report-back", "2026-09-10"),
        ("bob", "try-next-contact", "2026-09-11"),
        ("ana", "nudge", "2026-09-17"),
        ("ken", "keep-in-touch", "2026-10-08"),
    ]
    assert found.tasks[2].also == (TaskKey("rosa", "keep-in-touch", "0"),)


def test_today_overdue_and_upcoming(record: Record) -> None:
    """Each is a tuple in the order of the agenda."""
    found = agenda(
        record(*FACTS, **CARDS), as_of=NINE + 3 * DAY, plan=DEFAULT >> Capacity(2)
    )

    kinds = ["thank-you", "hand-written-note", "report-back", "try-next-contact"]
    assert [t.key.kind for t in found.today] == kinds[:2]
    assert [t.key.kind for t in found.overdue] == kinds
    assert found.today + found.upcoming == found.tasks
    assert len(found) == len(found.tasks)


def test_the_text_names_people_and_no_address(record: Record) -> None:
    """It is read by the seeker, and may be read over the shoulder."""
    found = agenda(record(*FACTS, **CARDS), as_of=NINE + HOUR)

    assert str(found).splitlines() == [
        "Today, Tue 8 Sep 2026",
        "  thank Ken Ito, by Wed 9 Sep 09:30",
        "  post a hand-written note to Ken Ito",
        "Coming up",
        (
            "  Thu 10 Sep  tell Rosa Diaz how it went with Ken Ito"
            " (also: get in touch with Rosa Diaz)"
        ),
        "  Fri 11 Sep  write to Bob Ray, since Ana Ruiz has not answered",
        "  Thu 17 Sep  follow up once with Ana Ruiz",
        "  Thu 8 Oct  get in touch with Ken Ito",
    ]
    assert "example.com" not in f"{found!r}{found}"
    assert repr(found) == "Agenda(2026-09-08, tasks=6, today=2, overdue=0)"


def test_it_says_of_whom_what_rides_along_is(record: Record) -> None:
    """Two reports to one person are about two people, and a date has a label."""
    referred = Referral(referrer="rosa", referred="bob", at=NINE - 60 * DAY)
    met = InterviewHeld(contact="bob", start=NINE + HOUR, interview="i3")
    birthday = FixedDates(contact="rosa", label="birthday", dates=[date(2026, 9, 9)])
    grid = record(*FACTS, referred, met, **CARDS)

    found = agenda(grid, as_of=NINE + 2 * HOUR, plan=DEFAULT | birthday)

    (report,) = [task for task in found if task.key.contact == "rosa"]
    assert found.along(report) == (
        "birthday: Rosa Diaz",
        "get in touch with Rosa Diaz",
        "tell Rosa Diaz how it went with Bob Ray",
    )
    assert str(found).count(f"(also: {', '.join(found.along(report))})") == 1


@pytest.mark.parametrize(
    "gone",
    [
        StopRequested(contact="ana", at=NINE + HOUR),
        Reply(contact="ana", answer="bounced", at=NINE + HOUR),
    ],
)
def test_who_said_stop_is_not_said_to_be_silent(record: Record, gone: Fact) -> None:
    """The step to the next person stays; why is another matter."""
    found = agenda(record(FACTS[0], gone, **CARDS), as_of=NINE + DAY)

    (step,) = found
    assert found.says(step) == "write to Bob Ray instead of Ana Ruiz"
    assert found.why(step).endswith("since Ana Ruiz cannot be written to")


def test_a_snooze_that_fits_nothing_is_told(record: Record) -> None:
    """Such as a kind that was misspelt, as long as it would last."""
    until = date(2026, 9, 10)
    kinds = ("nugde", "nudge", "", "thank\nyou")
    snoozes = [Snoozed(contact="ana", kind=k, until=until, at=NINE) for k in kinds]
    campaign = record(FACTS[0], *snoozes, **CARDS)

    found = agenda(campaign, as_of=NINE + HOUR)
    later = agenda(campaign, as_of=NINE + 2 * DAY)

    assert found.unknown_snoozes == ("nugde", "thank\nyou")
    assert str(found).endswith("\nPut off, but there is no such task: nugde, thank you")
    assert later.unknown_snoozes == ()
    assert "no such task" not in str(later)


def test_a_kind_of_ones_own_can_be_put_off(record: Record) -> None:
    """It is known while there is such a task."""

    class Call:
        def propose(self, contact: ContactView, context: Context) -> Iterable[Task]:
            key = TaskKey(contact.id, "call\nup", "1")
            today = context.today
            yield Task(key=key, release=today, due=today, weight=1, cause="\x1bf\n1")

    snooze = Snoozed(contact="ana", kind="call\nup", until=date(2026, 9, 10), at=NINE)
    plan = Plan(policies=(Call(),))

    found = agenda(record(snooze, ana=CARDS["ana"]), as_of=NINE, plan=plan)

    assert found.unknown_snoozes == ()
    assert "call up: Ana Ruiz" in str(found)
    assert found.explain(found.tasks[0]).splitlines()[2] == "from: fact f 1"


def test_an_empty_day_says_so(record: Record) -> None:
    """Nothing to do is worth saying."""
    assert str(agenda(record(), as_of=NINE)) == "Today, Tue 8 Sep 2026\n  nothing"


def test_late_tasks_and_other_years_are_marked(record: Record) -> None:
    """Flags in words; a deadline that is past is not promised any more."""
    held = InterviewHeld(contact="ken", start=NINE)
    found = agenda(
        record(held, **CARDS), as_of=NINE + 5 * DAY, plan=DEFAULT >> Capacity(1)
    )
    later = agenda(
        record(held, Snoozed(until=date(2027, 1, 4), at=NINE), **CARDS),
        as_of=NINE + DAY,
    )

    text = str(found)
    assert "thank Ken Ito (deadline missed, was due Wed 9 Sep)" in text
    assert "  Mon 4 Jan 2027  post a hand-written note to Ken Ito (snoozed)" in str(
        later
    )


def test_a_pause_lists_everything_without_a_day(record: Record) -> None:
    """Tasks are kept, and are neither today's nor to come."""
    found = agenda(
        record(*FACTS, **CARDS), as_of=NINE + HOUR, plan=DEFAULT >> Capacity(0)
    )

    assert found.today == found.upcoming == ()
    assert all(task.flags == {Flag.PAUSED} for task in found)
    assert "Paused\n  thank Ken Ito" in str(found)


def test_a_plan_without_capacity_goes_by_due_days(record: Record) -> None:
    """What is due before today is today's; the rest is to come."""
    plan = Plan(policies=DEFAULT.policies)

    found = agenda(record(*FACTS, **CARDS), as_of=NINE + 2 * DAY, plan=plan)

    assert {t.planned for t in found} == {None}
    assert {t.key.kind for t in found.today} == {
        "thank-you",
        "hand-written-note",
        "report-back",
        "keep-in-touch",
    }


class TestExplain:
    """Why a task is there, and how it came to its day."""

    def explained(self, campaign: Campaign, kind: str, **options: object) -> list[str]:
        """Return the lines of the explanation of the first task of a kind."""
        found = agenda(campaign, **{"as_of": NINE + HOUR, **options})
        task = next(task for task in found if task.key.kind == kind)
        return found.explain(task).splitlines()

    def test_it_names_policy_fact_rule_and_calendar(self, record: Record) -> None:
        """With the number and the source of each rule."""
        lines = self.explained(record(*FACTS, **CARDS), "nudge")

        assert lines[:4] == [
            "follow up once with Ana Ruiz",
            "due Thu 17 Sep 2026, planned Thu 17 Sep 2026",
            (
                "because: 7 business days after 2026-09-08, counted on the seeker's"
                " calendar, since theirs is not known, without an answer from Ana Ruiz"
            ),
            "from: Outreach on Tue 8 Sep 2026 (fact f1)",
        ]
        assert [line.split(":")[0] for line in lines[4:]] == [
            "BusinessDayLadder",
            "D14",
            "D17",
        ]

    def test_it_names_what_rides_along(self, record: Record) -> None:
        """Each with its own reason and policy."""
        lines = self.explained(record(*FACTS, **CARDS), "report-back")

        assert "along with it: get in touch with Rosa Diaz" in lines
        assert any(line.startswith("KeepInTouch: ") for line in lines)
        assert lines[-1] == "Merge: one message does for 2 tasks"

    def test_it_names_the_stages_that_moved_it(self, record: Record) -> None:
        """A snooze moves the due day."""
        snooze = Snoozed(contact="ana", kind="nudge", until=date(2026, 9, 19), at=NINE)

        lines = self.explained(record(*FACTS, snooze, **CARDS), "nudge")

        assert lines[1] == "due Mon 21 Sep 2026, planned Mon 21 Sep 2026, snoozed"
        assert lines[-1] == "Snooze: due Mon 21 Sep instead of Thu 17 Sep"

    def test_it_tells_a_full_day_from_a_day_off(self, record: Record) -> None:
        """Capacity says why it did not give the day wanted."""
        campaign = record(*FACTS[1:], **CARDS)

        full, off = (
            self.explained(campaign, "hand-written-note", plan=plan, as_of=as_of)[-1]
            for plan, as_of in (
                (DEFAULT >> Capacity(1), NINE + HOUR),
                (DEFAULT, NINE + 4 * DAY),
            )
        )

        moved = "Capacity: moved to"
        assert full == f"{moved} Wed 9 Sep, since Tue 8 Sep and what follows are full"
        assert off == f"{moved} Mon 14 Sep, since Sat 12 Sep is a day off"

    def test_a_policy_of_ones_own_need_not_explain_itself(self, record: Record) -> None:
        """Its name is given, and the fact if there is one."""

        @attrs.frozen
        class Greeting:
            def propose(
                self, contact: ContactView, context: Context, /
            ) -> Iterable[Task]:
                yield Task(
                    key=TaskKey(contact.id, "greeting", "1"),
                    release=context.today,
                    due=context.today,
                    weight=10,
                    cause="none",
                )

        def nobody_else(tasks: list[Task], _context: Context) -> list[Task]:
            return [task for task in tasks if task.key.contact == "ana"]

        plan = (Plan() | Greeting()) >> nobody_else

        assert self.explained(record(**CARDS), "greeting", plan=plan) == [
            "greeting: Ana Ruiz",
            "due Tue 8 Sep 2026",
            "from: fact none",
            "Greeting",
        ]

    def test_only_its_own_tasks(self, record: Record) -> None:
        """What is not on the agenda has no explanation there."""
        found = agenda(record(*FACTS, **CARDS), as_of=NINE + HOUR)
        other = attrs.evolve(found.tasks[0], weight=1)

        with pytest.raises(InvalidValue, match="a task of this agenda"):
            found.explain(other)
        with pytest.raises(InvalidValue, match="a task of this agenda"):
            found.why(other)

    def test_the_reason_stands_alone_too(self, record: Record) -> None:
        """A policy of one's own that gives none leaves it empty."""
        found = agenda(record(*FACTS, **CARDS), as_of=NINE + HOUR)
        task = found.tasks[0]

        assert f"because: {found.why(task)}" in found.explain(task)


class TestDiff:
    """What makes one agenda differ from another."""

    def test_what_came_what_changed_and_what_went(self, record: Record) -> None:
        """An answer takes the nudge away, an interview brings thanks."""
        answer = Reply(contact="ana", answer="accepted", at=NINE + HOUR)
        held = InterviewHeld(contact="ana", start=NINE + HOUR, interview="i3")
        before = agenda(record(*FACTS, **CARDS), as_of=NINE + HOUR)
        after = agenda(record(*FACTS, answer, held, **CARDS), as_of=NINE + 2 * HOUR)

        found = diff(before, after)

        assert [t.key.kind for t in found.added] == [
            TaskKind.THANK_YOU,
            TaskKind.HAND_WRITTEN_NOTE,
            TaskKind.KEEP_IN_TOUCH,
        ]
        assert [t.key.kind for t in found.cancelled] == [
            TaskKind.TRY_NEXT_CONTACT,
            TaskKind.NUDGE,
        ]
        assert found.changed == ()

    def test_a_change_is_before_and_after(self, record: Record) -> None:
        """A holiday added later moves what was planned for it."""
        campaign = record(FACTS[0], ana=CARDS["ana"])
        holiday = BusinessCalendar(holidays=[date(2026, 9, 17)])

        found = diff(
            agenda(campaign, as_of=NINE), agenda(campaign, as_of=NINE, calendar=holiday)
        )

        ((before, after),) = found.changed
        assert before.key == after.key
        assert (before.planned, after.planned) == (date(2026, 9, 17), date(2026, 9, 18))

    def test_a_task_that_rides_along_is_not_cancelled(self, record: Record) -> None:
        """It is still there, in the other one's company."""
        alone = record(FACTS[2], **CARDS)
        together = record(*FACTS[1:], **CARDS)
        as_of = NINE + HOUR

        found = diff(agenda(alone, as_of=as_of), agenda(together, as_of=as_of))

        assert "keep-in-touch" not in {task.key.kind for task in found.cancelled}

    def test_the_same_agenda_differs_in_nothing(self, record: Record) -> None:
        """Nothing came, changed or went."""
        found = agenda(record(*FACTS, **CARDS), as_of=NINE)

        assert diff(found, found) == diff(found, found)
        assert not any(attrs.astuple(diff(found, found)))


def test_two_spellings_of_one_instant_are_one(record: Record) -> None:
    """Any aware datetime will do; the instant counts."""
    campaign = record(*FACTS, **CARDS)
    tokyo = NINE.astimezone(timezone(timedelta(hours=9)))

    assert agenda(campaign, as_of=NINE) == agenda(campaign, as_of=tokyo)


def test_a_naive_instant_is_refused(record: Record) -> None:
    """A wall-clock time could be anywhere."""
    with pytest.raises(InvalidValue, match="UTC offset"):
        agenda(record(), as_of=datetime(2026, 9, 8))  # noqa: DTZ001 - that is the point


def test_a_day_beyond_the_calendar_is_refused(record: Record) -> None:
    """Whether it is a holiday there, nobody knows."""
    short = BusinessCalendar(span=(date(2026, 7, 1), date(2026, 9, 11)))

    with pytest.raises(InvalidValue, match="span of the calendar"):
        agenda(record(*FACTS, **CARDS), as_of=NINE, calendar=short)


def test_the_seekers_zone_decides_the_day(record: Record) -> None:
    """In Auckland it is Wednesday already, also for somebody in New York."""
    held = InterviewHeld(contact="ken", start=NINE)
    thanked = ThankYouSent(contact="ken", medium="email", at=NINE + HOUR)
    campaign = record(held, thanked, zone="Pacific/Auckland", **CARDS)

    found = agenda(campaign, as_of=NINE + 2 * HOUR)

    assert found.day == date(2026, 9, 9)
    assert found.tasks[0].planned == date(2026, 9, 9)


def test_a_report_survives_that_the_person_is_gone(record: Record) -> None:
    """The text then names nobody."""
    task = Task(
        key=TaskKey("rosa", "report-back", "i9"),
        release=NINE.date(),
        due=NINE.date(),
        weight=70,
        cause="f1",
    )

    @attrs.frozen
    class Report:
        def propose(self, contact: ContactView, _context: Context) -> Iterable[Task]:
            if contact.id == "rosa":
                yield task

    found = agenda(record(**CARDS), as_of=NINE, plan=Plan() | ThankYou() | Report())

    assert "tell Rosa Diaz how it went with somebody" in str(found)


def test_names_are_as_they_are_and_texts_are_one_line(record: Record) -> None:
    """Whoever writes a file decides what to escape; a list to read is safe as it is."""
    odd = {"ana": Contact(name="Ana\n{0}\x1b[31m Ruiz")}
    found = agenda(record(FACTS[0], **odd), as_of=NINE)

    assert found.says(found.tasks[0]) == "follow up once with Ana\n{0}\x1b[31m Ruiz"
    assert "follow up once with Ana {0}[31m Ruiz" in str(found)
    assert found.explain(found.tasks[0]).startswith(
        "follow up once with Ana {0}[31m Ruiz\n"
    )


def test_a_kind_of_ones_own_is_said_as_it_is(record: Record) -> None:
    """Whatever characters are in it."""

    @attrs.frozen
    class Odd:
        def propose(self, contact: ContactView, context: Context) -> Iterable[Task]:
            for kind, anchor in (("{who.card}", "1"), ("fixed", "1")):
                yield Task(
                    key=TaskKey(contact.id, kind, anchor),
                    release=context.today,
                    due=context.today,
                    weight=1,
                    cause="f1",
                )

    found = agenda(record(ana=CARDS["ana"]), as_of=NINE, plan=Plan() | Odd())

    assert [found.says(task) for task in found] == [
        "fixed: Ana Ruiz",
        "{who.card}: Ana Ruiz",
    ]


def test_the_day_of_a_task(record: Record) -> None:
    """Its planned day, or none while it is paused."""
    campaign = record(*FACTS, **CARDS)
    found = agenda(campaign, as_of=NINE + HOUR)
    paused = agenda(campaign, as_of=NINE + HOUR, plan=DEFAULT >> Capacity(0))

    assert [found.day_of(task) for task in found] == [t.planned for t in found]
    assert {paused.day_of(task) for task in paused} == {None}
    assert found.campaign is campaign


def test_rich_shows_names_and_reads_no_markup(record: Record) -> None:
    """A name that looks like markup is shown as it is."""
    odd = {"ana": Contact(name="Evil [/red] [bold]Ana")}
    campaign = record(FACTS[0], **odd)
    console = rich.console.Console(file=io.StringIO(), width=200)

    for plan in (DEFAULT, DEFAULT >> Capacity(0)):
        console.print(agenda(campaign, as_of=NINE, plan=plan))

    shown = console.file.getvalue()
    assert "upcoming=['Thu 17 Sep  follow up once with Evil [/red] [bold]Ana']" in shown
    assert "paused=['follow up once with Evil [/red] [bold]Ana']" in shown
    assert "today" not in shown


def test_what_is_still_to_be_due_was_not(record: Record) -> None:
    """A birthday on a Sunday is planned for the Monday, and is late only then."""
    birthday = FixedDates(contact="ana", label="birthday", dates=[date(2026, 9, 13)])
    grid = record(**CARDS)

    before, after = (
        str(agenda(grid, as_of=NINE + n * DAY, plan=DEFAULT | birthday)) for n in (0, 6)
    )

    assert before.endswith("Mon 14 Sep  birthday: Ana Ruiz (due Sun 13 Sep)")
    assert after.endswith("birthday: Ana Ruiz (was due Sun 13 Sep)")


AGO, NEVER = datetime(1900, 1, 1, tzinfo=UTC), date.max


@pytest.mark.parametrize(
    "odd",
    [
        Outreach(contact="bob", channel="email", at=AGO),
        InterviewHeld(contact="bob", start=AGO),
        Snoozed(contact="ana", until=NEVER, at=NINE),
        Snoozed(until=NEVER, at=NINE),
        Reply(contact="ana", answer="out_of_office", until=NEVER, at=NINE),
    ],
)
def test_no_day_of_a_fact_is_too_far_away(record: Record, odd: Fact) -> None:
    """A year that was mistyped, or a snooze for good, leaves everybody an agenda."""
    others = {f"p{n}": Contact(name=f"P {n}") for n in range(6)}
    sent = [Outreach(contact=id, channel="email", at=NINE) for id in (*others, "ana")]
    grid = record(*sent, odd, **CARDS, **others)

    found = agenda(grid, as_of=NINE + 9 * DAY, plan=DEFAULT >> Capacity(1))

    assert {task.key.contact for task in found} >= {*others, "ana"}
    assert max(task.due.year for task in found) == (
        2150 if "until" in repr(odd) else 2026
    )
