from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, ClassVar, TypeAlias

import attrs
import pytest

from infointerview.errors import InvalidValue
from infointerview.facts import (
    CampaignEnded,
    InterviewHeld,
    Outreach,
    Snoozed,
    StopRequested,
    Touch,
)
from infointerview.followups import (
    DEFAULT,
    AgendaTracker,
    BusinessCalendar,
    Capacity,
    Context,
    Cooldown,
    DailyWindow,
    Flag,
    Merge,
    OrgLimit,
    Plan,
    QuietDays,
    Quota,
    SendWindow,
    Snooze,
    StopRules,
    Task,
    TaskKey,
    agenda,
    context_of,
)
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.campaign import Campaign
    from infointerview.followups import ContactView

    Record: TypeAlias = Callable[..., Campaign]

NOON = datetime(2026, 9, 8, 16, tzinfo=UTC)  # a Tuesday
TODAY = date(2026, 9, 8)
DAY = timedelta(days=1)
ANA = Contact(name="Ana", positions=(Position(organization="Acme"),))


def at_noon(campaign: Campaign) -> Context:
    """Return the context of the day."""
    return context_of(campaign, as_of=NOON, calendar=BusinessCalendar())


def task(
    kind: str = "nudge", *, day: date = TODAY, contact: str = "ana", **fields: object
) -> Task:
    """Return a task for a day, with some fields replaced."""
    weights = {"thank-you": 100, "report-back": 70, "nudge": 60, "keep-in-touch": 20}
    given = {
        "key": TaskKey(contact, kind, str(fields.pop("anchor", "f1"))),
        "release": day,
        "due": day,
        "weight": weights.get(kind, 40),
        "cause": "f1",
    }
    return Task(**{**given, **fields})


class TestStopRules:
    """Nothing for those who may not be written to."""

    def test_it_looks_at_the_addressee(self, record: Record) -> None:
        """Who is stopped gets nothing; what is about them stays."""
        stop = StopRequested(contact="ana", at=NOON)
        report = task("report-back", contact="bob", regarding="ana")

        left = StopRules()([task(), report], at_noon(record(stop, ana=ANA, bob=ANA)))

        assert left == [report]

    def test_nobody_is_asked_once_the_search_has_ended(self, record: Record) -> None:
        """Thanks and keeping in touch remain, without what would have ridden along."""
        ended = record(CampaignEnded(at=NOON), ana=ANA)
        nudge, thanks = task(), task("thank-you", also=(task().key,))

        left = StopRules()([nudge, thanks, task("keep-in-touch")], at_noon(ended))

        assert left == [attrs.evolve(thanks, also=()), task("keep-in-touch")]

    def test_nobody_is_written_to_who_is_not_there(self, record: Record) -> None:
        """A dangling reference gives no task and no error."""
        assert StopRules()([task(contact="ghost")], at_noon(record(ana=ANA))) == []


class TestSnooze:
    """What the seeker put off."""

    def snoozed(self, campaign: Campaign, given: Task) -> Task:
        """Return what becomes of the one task."""
        return Snooze()([given], at_noon(campaign))[0]

    @pytest.mark.parametrize(
        "fields",
        [
            {"contact": "ana", "kind": "nudge"},
            {"contact": "ana"},
            {"kind": "nudge"},
            {},
        ],
    )
    def test_it_raises_release_and_due(
        self, record: Record, fields: dict[str, str]
    ) -> None:
        """For a kind or all of them, of a person or of everybody."""
        until = date(2026, 9, 16)
        campaign = record(Snoozed(until=until, at=NOON, **fields), ana=ANA)

        found = self.snoozed(campaign, task())

        assert (found.release, found.due) == (until, until)
        assert found.flags == {Flag.SNOOZED}

    def test_another_kind_is_left_alone(self, record: Record) -> None:
        """Only what was put off is put off."""
        snooze = Snoozed(contact="ana", kind="thank-you", until=TODAY + DAY, at=NOON)

        assert self.snoozed(record(snooze, ana=ANA), task()) == task()

    def test_not_later_than_the_release_is_no_snooze(self, record: Record) -> None:
        """Nothing moves and no flag is set."""
        campaign = record(Snoozed(contact="ana", until=TODAY, at=NOON), ana=ANA)

        assert self.snoozed(campaign, task()) == task()

    def test_a_later_due_day_stays(self, record: Record) -> None:
        """A snooze within the wait raises the release only."""
        campaign = record(Snoozed(contact="ana", until=TODAY + DAY, at=NOON), ana=ANA)
        given = task(due=date(2026, 9, 30))

        found = self.snoozed(campaign, given)

        assert (found.release, found.due) == (TODAY + DAY, given.due)

    def test_until_a_day_off_is_until_the_day_after(self, record: Record) -> None:
        """Otherwise it would come back overdue on Monday."""
        saturday = date(2026, 9, 12)
        campaign = record(Snoozed(contact="ana", until=saturday, at=NOON), ana=ANA)

        found = self.snoozed(campaign, task())

        assert (found.release, found.due) == (saturday, date(2026, 9, 14))


class TestSnoozeAndEnd:
    """What is put off past its end comes back, and ends as much later."""

    HELD = InterviewHeld(contact="ana", start=NOON - DAY, interview="i1")
    SENT = Outreach(contact="ana", channel="email", at=NOON)

    def kinds(self, campaign: Campaign, day: date, plan: Plan = DEFAULT) -> set[str]:
        """Return what is on the agenda at noon of a day."""
        as_of = NOON + (day - TODAY)
        return {str(task.key.kind) for task in agenda(campaign, as_of=as_of, plan=plan)}

    def test_thanks_come_back_for_two_weeks(self, record: Record) -> None:
        """Put off to a Monday four weeks on, they are dropped two weeks after it."""
        until = date(2026, 10, 5)
        campaign = record(
            self.HELD, Snoozed(contact="ana", until=until, at=NOON), ana=ANA
        )
        thanks = {"thank-you", "hand-written-note"}

        found = [
            self.kinds(campaign, until + days * DAY) & thanks for days in (0, 14, 15)
        ]

        assert found == [thanks, thanks, set()]

    def test_a_chaser_comes_back_for_twenty_business_days(self, record: Record) -> None:
        """Counted from the day it was put off to (worked out on a calendar)."""
        until = date(2026, 12, 1)
        snooze = Snoozed(kind="nudge", until=until, at=NOON)
        campaign = record(self.SENT, snooze, ana=ANA)
        days = (until, date(2026, 12, 29), date(2026, 12, 30))

        found = [self.kinds(campaign, day) for day in days]

        assert found == [{"nudge"}, {"nudge"}, set()]

    def test_an_end_of_ones_own_is_kept_without_asking(self, record: Record) -> None:
        """Whatever a policy says of its end, the plan sees to it."""

        class Fair:
            def propose(self, contact: ContactView, _: Context, /) -> list[Task]:
                return [task("fair", contact=contact.id, expires=TODAY + 2 * DAY)]

        plan = Plan(policies=(Fair(),)) >> Snooze()
        put_off = Snoozed(contact="ana", until=TODAY + 6 * DAY, at=NOON)
        campaign = record(ana=ANA)
        later = record(put_off, ana=ANA)

        days = [TODAY + n * DAY for n in (2, 3, 8, 9)]
        found = [
            [bool(self.kinds(known, day, plan)) for day in days]
            for known in (campaign, later)
        ]

        assert found == [[True, False, False, False], [True, True, True, False]]

    def test_for_ever_is_as_long_as_the_calendar(self, record: Record) -> None:
        """No error for a day after which there is no end to count to."""
        snooze = Snoozed(contact="ana", until=date(2099, 12, 30), at=NOON)
        grid = record(self.SENT, snooze, ana=ANA)

        (found,) = agenda(grid, as_of=NOON, calendar=BusinessCalendar())

        assert (found.due, found.expires) == (date(2099, 12, 30), date(2099, 12, 31))


class TestCooldown:
    """Not so soon after the last contact."""

    TOUCH = Touch(contact="ana", direction="inbound", at=NOON - DAY)

    def test_it_waits_for_some_days(self, record: Record) -> None:
        """Five days after Monday is Saturday, so Monday it is."""
        monday = date(2026, 9, 14)

        (found,) = Cooldown(5)([task()], at_noon(record(self.TOUCH, ana=ANA)))

        assert (found.release, found.due) == (monday, monday)
        assert found.flags == {Flag.COOLDOWN}

    @pytest.mark.parametrize("kind", ["thank-you", "hand-written-note", "report-back"])
    def test_what_was_promised_cannot_wait(self, record: Record, kind: str) -> None:
        """Thanks and reports are exempt."""
        campaign = record(self.TOUCH, ana=ANA)

        assert Cooldown()([task(kind)], at_noon(campaign)) == [task(kind)]

    def test_what_is_later_anyway_stays(self, record: Record) -> None:
        """It moves nothing forward."""
        later = task(day=date(2026, 9, 15))

        assert Cooldown()([later], at_noon(record(self.TOUCH, ana=ANA))) == [later]

    def test_without_a_contact_there_is_nothing_to_cool(self, record: Record) -> None:
        """The first message is free."""
        assert Cooldown()([task()], at_noon(record(ana=ANA))) == [task()]


class TestMerge:
    """One reason to write at a time."""

    def merged(self, record: Record, *tasks: Task, days: int = 7) -> list[Task]:
        """Return what is left, in order of their due days."""
        left = Merge(days)(tasks, at_noon(record(ana=ANA, bob=ANA)))
        return sorted(left, key=lambda found: (found.due, found.key))

    def test_the_heavier_one_leads(self, record: Record) -> None:
        """The lighter rides along, a week apart at most."""
        light = task("keep-in-touch", day=TODAY)
        heavy = task("report-back", day=TODAY + 7 * DAY)

        (found,) = self.merged(record, light, heavy)

        assert found.key == heavy.key
        assert found.also == (light.key,)
        assert found.flags == frozenset()

    def test_of_equal_ones_the_earliest_leads(self, record: Record) -> None:
        """Two reports, one message."""
        first = task("report-back", anchor="i1")
        second = task("report-back", anchor="i2", day=TODAY + DAY)

        (found,) = self.merged(record, second, first)

        assert (found.key.anchor, found.also) == ("i1", (second.key,))

    def test_farther_apart_they_stay_two(self, record: Record) -> None:
        """Eight days are more than seven."""
        tasks = [task(), task("keep-in-touch", day=TODAY + 8 * DAY)]

        assert self.merged(record, *tasks) == tasks

    def test_what_is_overdue_counts_as_of_today(self, record: Record) -> None:
        """A backlog is done today, so it merges with what is due this week."""
        old = task("keep-in-touch", day=TODAY - 90 * DAY)

        (found,) = self.merged(record, old, task(day=TODAY + DAY))

        assert found.also == (old.key,)

    def test_a_note_by_hand_is_never_merged(self, record: Record) -> None:
        """It is another medium and another obligation."""
        tasks = [task("hand-written-note"), task("thank-you")]

        assert self.merged(record, *tasks) == tasks

    def test_people_are_not_merged(self, record: Record) -> None:
        """Only tasks for one person are."""
        tasks = [task(), task(contact="bob")]

        assert self.merged(record, *tasks) == tasks

    def test_merging_again_loses_no_rider(self, record: Record) -> None:
        """What rode along with the lighter one goes on with the heavier."""
        rider = TaskKey("ana", "keep-in-touch", "0")
        tasks = [task(also=(rider,)), task("report-back")]

        (found,) = self.merged(record, *tasks)

        assert found.also == (rider, tasks[0].key)


class TestOrgLimit:
    """So many at one employer a day."""

    def limited(self, record: Record, *tasks: Task, per_day: int = 1) -> list[Task]:
        """Return the tasks in order of their due days."""
        cards = {"ana": ANA, "bob": ANA, "cy": ANA, "dee": Contact(name="Dee")}
        left = OrgLimit(per_day)(tasks, at_noon(record(**cards)))
        return sorted(left, key=lambda found: (found.due, found.key))

    def test_the_surplus_moves_on_by_working_days(self, record: Record) -> None:
        """The due day moves as well, so it is not overdue."""
        friday = date(2026, 9, 11)
        tasks = [task(contact=id, day=friday) for id in ("ana", "bob", "cy")]

        found = self.limited(record, *tasks)

        assert [t.due.day for t in found] == [11, 14, 15]
        assert [t.release.day for t in found] == [11, 14, 15]
        assert {t.quota for t in found} == {Quota("acme", 1)}

    def test_two_a_day(self, record: Record) -> None:
        """The heavier go first, then by key."""
        tasks = [
            task("try-next-contact", contact="ana"),
            task(contact="bob"),
            task(contact="cy"),
        ]

        found = self.limited(record, *tasks, per_day=2)

        assert [(t.key.contact, t.due.day) for t in found] == [
            ("bob", 8),
            ("cy", 8),
            ("ana", 9),
        ]

    def test_the_past_is_counted_as_today(self, record: Record) -> None:
        """What is late keeps its due day, unless the limit moves it."""
        tasks = [task(contact=id, day=TODAY - 9 * DAY) for id in ("ana", "bob")]

        found = self.limited(record, *tasks)

        assert [t.due for t in found] == [TODAY - 9 * DAY, TODAY + DAY]

    @pytest.mark.parametrize(
        ("kind", "contact"), [("nudge", "dee"), ("thank-you", "ana")]
    )
    def test_unknown_employers_and_other_kinds_are_free(
        self, record: Record, kind: str, contact: str
    ) -> None:
        """Thanks are no approach, and nobody is a colleague of everybody."""
        tasks = [task(kind, contact=contact, anchor=n) for n in ("f1", "f2")]

        assert self.limited(record, *tasks) == tasks

    def test_a_first_message_is_an_approach(self, record: Record) -> None:
        """One that a policy of one's own proposes shares the limit."""
        tasks = [task("first-approach", contact="ana"), task(contact="bob")]

        found = self.limited(record, *tasks)

        assert [(t.key.contact, t.due.day) for t in found] == [("bob", 8), ("ana", 9)]


class TestSendWindow:
    """Written to by day, wherever they are."""

    OFFICE = SendWindow(DailyWindow(time(9), time(17)))
    KEN = Contact(name="Ken", time_zone="Asia/Tokyo", calendar="JP")
    JAPAN: ClassVar = {"JP": BusinessCalendar(holidays=[date(2026, 9, 10)])}

    def moved(self, record: Record, given: Task, at: datetime = NOON) -> Task:
        """Return what becomes of the one task; the seeker is in New York."""
        context = context_of(
            record(ken=self.KEN, ana=ANA),
            as_of=at,
            calendar=BusinessCalendar(),
            calendars=self.JAPAN,
        )
        return self.OFFICE([given], context)[0]

    @pytest.mark.parametrize(
        ("hour", "contact", "due"),
        [
            (12, "ana", 8),  # eight in the morning: later today
            (13, "ana", 8),  # nine, on the dot
            (20, "ana", 8),  # four in the afternoon
            (21, "ana", 9),  # five, on the dot: tomorrow
            (12, "ken", 8),  # nine in the evening there; tonight it is nine there
        ],
    )
    def test_not_today_if_the_window_is_over(
        self, record: Record, hour: int, contact: str, due: int
    ) -> None:
        """By the clock of whom it is for; opening is open, closing is closed."""
        at = NOON.replace(hour=hour)

        found = self.moved(record, task(contact=contact), at)

        assert (found.release.day, found.due.day) == (due, due)

    def test_not_on_their_days_off(self, record: Record) -> None:
        """Their holiday is over in the evening of the seeker's tenth."""
        late = datetime(2026, 9, 9, 9, tzinfo=UTC)  # six in the evening in Tokyo

        found = self.moved(record, task(contact="ken", day=date(2026, 9, 9)), late)

        assert found.due == date(2026, 9, 10)

    def test_nor_on_the_seekers(self, record: Record) -> None:
        """Friday night in New York is Saturday in Tokyo, so Monday it is."""
        friday = datetime(2026, 9, 11, 9, tzinfo=UTC)

        found = self.moved(record, task(contact="ken", day=date(2026, 9, 11)), friday)

        assert found.due == date(2026, 9, 14)

    @pytest.mark.parametrize(
        "given",
        [
            task("thank-you", deadline=NOON + DAY),
            task("hand-written-note"),
            task("prepare"),
            task(day=TODAY + 3 * DAY),
        ],
    )
    def test_what_is_no_message_or_cannot_wait_stays(
        self, record: Record, given: Task
    ) -> None:
        """As does what is for another day, on which there is time."""
        assert self.moved(record, given, NOON.replace(hour=23)) == given

    def test_where_there_is_no_common_day_nothing_moves(self, record: Record) -> None:
        """The seeker has Mondays, they have Thursdays and no night work."""
        monday = BusinessCalendar(weekend=(1, 2, 3, 4, 5, 6))
        card = attrs.evolve(ANA, calendar="theirs")
        theirs = {"theirs": BusinessCalendar(weekend=(0, 1, 2, 4, 5, 6))}
        context = context_of(
            record(ana=card), as_of=NOON, calendar=monday, calendars=theirs
        )

        assert self.OFFICE([task()], context) == [task()]

    def test_it_is_explained_and_has_its_place(self, record: Record) -> None:
        """After the quiet days, in the agenda and in the tracker."""
        sent = Outreach(contact="ana", channel="email", at=NOON - 9 * DAY)
        plan = DEFAULT >> self.OFFICE >> QuietDays(weekdays=(2,))
        late = NOON.replace(hour=22)
        campaign = record(sent, ana=ANA)

        found = agenda(campaign, as_of=late, plan=plan)

        (nudge,) = found
        assert [type(stage) for stage in plan.stages][3:5] == [QuietDays, SendWindow]
        assert nudge.planned == date(2026, 9, 10)
        assert "SendWindow: due Thu 10 Sep instead of Tue 8 Sep" in found.explain(nudge)
        assert AgendaTracker(campaign, plan=plan).agenda(as_of=late) == found

    def test_hours_that_are_none_are_refused(self) -> None:
        """They are a window."""
        with pytest.raises(InvalidValue, match=r"SendWindow\.hours"):
            SendWindow((9, 17))


@pytest.mark.parametrize("stage", [Cooldown, OrgLimit])
def test_zero_is_no_limit(stage: type[Cooldown]) -> None:
    """Whoever wants none leaves the stage out."""
    with pytest.raises(InvalidValue, match="1 or more"):
        stage(0)


class TestQuietDays:
    """Days on which nothing is done."""

    FRIDAYS = QuietDays(weekdays=(4,))

    def test_what_is_due_then_moves_on(self, record: Record) -> None:
        """To the next working day, and is not late for it."""
        friday, monday = date(2026, 9, 11), date(2026, 9, 14)

        (moved,) = self.FRIDAYS([task(day=friday)], at_noon(record(ana=ANA)))

        assert (moved.release, moved.due) == (friday, monday)
        assert moved.flags == frozenset()

    def test_other_days_and_deadlines_stay(self, record: Record) -> None:
        """A deadline is not put off by a day off."""
        friday = date(2026, 9, 11)
        given = [task(), task(day=friday, deadline=NOON + 3 * DAY)]

        assert self.FRIDAYS(given, at_noon(record(ana=ANA))) == given

    def test_nothing_is_planned_there(self, record: Record) -> None:
        """Nor is what a full day before pushes on; a deadline may need the day."""
        quiet = QuietDays(weekdays=(2,), dates=(date(2026, 9, 10),))
        soft = [task(contact=name) for name in ("ana", "bob", "cyd")]
        hard = task(
            "thank-you",
            day=TODAY + DAY,
            deadline=NOON + DAY,
            placement="early",
        )

        @attrs.frozen
        class Ready:
            def propose(self, contact: ContactView, _: Context) -> list[Task]:
                return [t for t in (*soft, hard) if t.key.contact == contact.id]

        plan = Plan(policies=(Ready(),)) >> Capacity(1, done_today=1) >> quiet
        found = agenda(record(ana=ANA, bob=ANA, cyd=ANA), as_of=NOON, plan=plan)

        assert [(t.key.kind, t.planned.day) for t in found] == [
            ("thank-you", 9),  # a quiet Wednesday, for it ends at noon
            ("nudge", 11),
            ("nudge", 14),
            ("nudge", 15),
        ]

    def test_a_delay_is_explained(self, record: Record) -> None:
        """The day is called a day off."""
        plan = DEFAULT >> QuietDays(dates=(TODAY,))
        held = InterviewHeld(contact="ana", start=NOON - 3 * DAY)

        found = agenda(record(held, ana=ANA), as_of=NOON, plan=plan)

        assert "since Tue 8 Sep is a day off" in found.explain(found.tasks[0])

    def test_a_make_up_day_can_be_quiet(self) -> None:
        """The wish to rest comes last."""
        made_up = date(2026, 9, 12), date(2026, 9, 13)
        calendar = BusinessCalendar(extra_working=made_up)

        found = QuietDays(dates=made_up[:1]).without(calendar)

        assert [found.is_working(day) for day in made_up] == [False, True]

    @pytest.mark.parametrize(
        "fields",
        [{"weekdays": (7,)}, {"weekdays": [4]}, {"weekdays": (True,)}, {"dates": (4,)}],
    )
    def test_days_that_are_none_are_refused(self, fields: dict[str, object]) -> None:
        """At construction, with the name of the field."""
        with pytest.raises(InvalidValue, match=r"QuietDays\.\w+"):
            QuietDays(**fields)
