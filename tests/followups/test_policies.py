from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest

from infointerview.errors import InvalidValue
from infointerview.facts import (
    Chaser,
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
    ThankYouSent,
    Touch,
)
from infointerview.followups import (
    BusinessCalendar,
    BusinessDayLadder,
    KeepInTouch,
    Plan,
    Policy,
    ReportBack,
    Task,
    TaskKey,
    ThankYou,
    context_of,
)
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.campaign import Campaign

    Record: TypeAlias = Callable[..., Campaign]

FRIDAY = datetime(2026, 9, 11, 21, tzinfo=UTC)  # five in New York
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANA = Contact(name="Ana Ruiz", positions=(Position(organization="Acme"),))
BOB = Contact(name="Bob Ray", positions=(Position(organization="Acme"),))
SENT = Outreach(contact="ana", channel="email", at=FRIDAY)
HELD = InterviewHeld(contact="ana", start=FRIDAY - HOUR / 2, interview="i1")
POLICIES = (
    ThankYou(),
    ThankYou(within=2 * HOUR, note_within=None, grace=3 * DAY),
    BusinessDayLadder(),
    BusinessDayLadder(1, 2, cutoff=time(12), max_touches=3, grace=5),
    ReportBack(within=1),
    KeepInTouch(steps=(2,), tolerance=0),
)


def proposed(
    policy: Policy,
    campaign: Campaign,
    *,
    when: datetime = FRIDAY + HOUR,
    **calendars: BusinessCalendar,
) -> dict[str, Task]:
    """Return what a policy proposes and has not come to its end, by kind."""
    context = context_of(
        campaign, as_of=when, calendar=BusinessCalendar(), calendars=calendars
    )
    tasks = Plan(policies=(policy,)).run(context).steps[-1]
    return {task.key.kind: task for task in tasks}


def reason(
    policy: ThankYou, task: Task, campaign: Campaign, **calendars: object
) -> str:
    """Return what a policy says of its task."""
    context = context_of(
        campaign,
        as_of=FRIDAY + HOUR,
        calendar=BusinessCalendar(),
        calendars=calendars,
    )
    return policy.reason(task, context)


@pytest.mark.parametrize("policy", POLICIES)
def test_a_policy_survives_a_dictionary(policy: Policy) -> None:
    """Frozen, hashable, and rebuilt from its plain fields."""
    rebuilt = type(policy)(**attrs.asdict(policy))

    assert rebuilt == policy
    assert hash(rebuilt) == hash(policy)


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (ThankYou(), ("24 hours", "14 days", "U6:", "Z9:")),
        (ThankYou(note_within=None, grace=DAY), ("drop it after 1 day\n", "U6:")),
        (BusinessDayLadder(1, 5), ("1 business day and", "D14:", "D17:")),
        (
            BusinessDayLadder(cutoff=time(12)),
            ("from 12:00 on", "20 business days", "D20:"),
        ),
        (ReportBack(within=1), ("1 business day after", "U10:")),
        (KeepInTouch(steps=(2, 4)), ("2, 4 months", "Z10:", "U9:", "M6:")),
    ],
)
def test_a_policy_says_its_numbers_and_their_sources(
    policy: ThankYou, said: tuple[str, ...]
) -> None:
    """The text holds the parameters and the rules they rest on."""
    text = policy.explain()

    assert all(part in text for part in said)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (ThankYou, {"within": timedelta()}),
        (ThankYou, {"note_within": 24}),
        (ThankYou, {"grace": -DAY}),
        (BusinessDayLadder, {"first": 0}),
        (BusinessDayLadder, {"first": 3, "second": 3}),
        (BusinessDayLadder, {"second": "seven"}),
        (BusinessDayLadder, {"max_touches": 0}),
        (ReportBack, {"within": -1}),
        (KeepInTouch, {"steps": ()}),
        (KeepInTouch, {"steps": (1, 0)}),
        (KeepInTouch, {"steps": [1]}),
        (KeepInTouch, {"tolerance": 101}),
    ],
)
def test_numbers_that_make_no_policy_are_refused(
    kind: type[ThankYou], fields: dict[str, object]
) -> None:
    """At construction, with the name of the field."""
    with pytest.raises(InvalidValue, match=rf"{kind.__name__}\.\w+: expected"):
        kind(**fields)


class TestThankYou:
    """Rules U6 and Z9."""

    def test_message_and_note_have_dates_of_their_own(self, record: Record) -> None:
        """The message is never put off to Monday, the note is posted on Monday."""
        tasks = proposed(ThankYou(), record(HELD, ana=ANA))

        message, note = tasks["thank-you"], tasks["hand-written-note"]
        assert (message.release, message.due) == (date(2026, 9, 11), date(2026, 9, 12))
        assert message.deadline == FRIDAY + 24 * HOUR
        assert (note.release, note.due) == (date(2026, 9, 11), date(2026, 9, 14))
        assert note.deadline is None

    def test_the_deadline_is_elapsed_time(self, record: Record) -> None:
        """Trap 3: 24 hours are 24 hours when the clocks change."""
        end = datetime(2026, 3, 7, 22, tzinfo=UTC)  # 17:00, the night before
        held = InterviewHeld(contact="ana", start=end - HOUR / 2)

        task = proposed(ThankYou(), record(held, ana=ANA), when=end)["thank-you"]

        assert task.deadline == datetime(2026, 3, 8, 22, tzinfo=UTC)  # 18:00

    @pytest.mark.parametrize(("days", "kinds"), [(14, 2), (15, 0)])
    def test_two_weeks_later_it_is_too_late(
        self, record: Record, days: int, kinds: int
    ) -> None:
        """By calendar days of the seeker."""
        late = FRIDAY + days * DAY

        assert len(proposed(ThankYou(), record(HELD, ana=ANA), when=late)) == kinds

    def test_each_is_done_for_itself(self, record: Record) -> None:
        """A message of thanks leaves the note, and the other way round."""
        left = {}
        for medium in ("email", "handwritten"):
            thanks = ThankYouSent(contact="ana", medium=medium, at=FRIDAY)
            left[medium] = set(proposed(ThankYou(), record(HELD, thanks, ana=ANA)))

        assert left == {"email": {"hand-written-note"}, "handwritten": {"thank-you"}}

    def test_a_panel_is_thanked_person_by_person(self, record: Record) -> None:
        """One interview, two keys."""
        other = InterviewHeld(contact="bob", start=FRIDAY - HOUR / 2, interview="i1")
        context = context_of(
            record(HELD, other, ana=ANA, bob=BOB),
            as_of=FRIDAY,
            calendar=BusinessCalendar(),
        )

        steps = Plan(policies=(ThankYou(note_within=None),)).run(context).steps

        assert [task.key for task in steps[0]] == [
            TaskKey("ana", "thank-you", "i1"),
            TaskKey("bob", "thank-you", "i1"),
        ]

    def test_reasons(self, record: Record) -> None:
        """Both tell when the interview ended, on the seeker's clock."""
        campaign = record(HELD, ana=ANA)

        said = [
            reason(ThankYou(), task, campaign)
            for task in proposed(ThankYou(), campaign).values()
        ]

        end = "the end of the interview, 2026-09-11 17:00"
        assert said == [
            f"24 hours from {end}",
            f"first working day at least 24 hours after {end}",
        ]


class TestBusinessDayLadder:
    """Rules D14 and D17."""

    def test_the_third_day_is_for_somebody_else(self, record: Record) -> None:
        """Trap 1, and two addressees: Wednesday for Bob, Tuesday after for Ana."""
        tasks = proposed(BusinessDayLadder(3, 7), record(SENT, ana=ANA, bob=BOB))

        other, chaser = tasks["try-next-contact"], tasks["nudge"]
        assert (other.key.contact, other.due) == ("bob", date(2026, 9, 16))
        assert (other.regarding, other.cause) == ("ana", "f1")
        assert (chaser.key.contact, chaser.due) == ("ana", date(2026, 9, 22))

    def test_the_chaser_needs_no_third_day_step(self, record: Record) -> None:
        """Defect 3: whether somebody else was tried has nothing to do with it."""
        assert set(proposed(BusinessDayLadder(), record(SENT, ana=ANA))) == {"nudge"}

    def test_one_chaser_and_no_more(self, record: Record) -> None:
        """After it the thread is closed."""
        chaser = Chaser(contact="ana", channel="email", at=FRIDAY)

        tasks = proposed(BusinessDayLadder(), record(SENT, chaser, ana=ANA, bob=BOB))

        assert tasks == {}

    def test_a_second_message_to_a_colleague_ends_the_third_day_step(
        self, record: Record
    ) -> None:
        """Once per employer: now it is the colleague's clock that runs."""
        to_bob = Outreach(contact="bob", channel="email", at=FRIDAY + HOUR)
        cards = {"ana": ANA, "bob": BOB, "cy": BOB}

        task = proposed(BusinessDayLadder(), record(SENT, to_bob, **cards))[
            "try-next-contact"
        ]

        assert (task.key.contact, task.regarding) == ("cy", "bob")

    def test_the_step_stays_with_the_employer_at_the_time(self, record: Record) -> None:
        """Trap 10: whoever left Acme does not lead to people at Beta."""
        posts = (
            Position(organization="Beta", start=date(2026, 9, 14)),
            Position(organization="Acme", end=date(2026, 9, 14)),
        )
        cards = {
            "ana": Contact(name="Ana", positions=posts),
            "bob": BOB,
            "eve": Contact(name="Eve", positions=(Position(organization="Beta"),)),
        }

        tasks = proposed(
            BusinessDayLadder(), record(SENT, **cards), when=FRIDAY + 4 * DAY
        )

        assert tasks["try-next-contact"].key.contact == "bob"
        assert tasks["nudge"].key.contact == "ana"

    def test_holidays_of_each_side_do_their_own(self, record: Record) -> None:
        """Theirs lengthens the wait, the seeker's moves the day of action."""
        theirs = BusinessCalendar(holidays=[date(2026, 9, 14)])
        card = attrs.evolve(ANA, calendar="XX")
        campaign = record(SENT, ana=card)

        task = proposed(BusinessDayLadder(), campaign, XX=theirs)["nudge"]

        assert task.due == date(2026, 9, 23)  # a Wednesday, not Tuesday the 22nd

    def test_an_absence_defers_the_chaser_only(self, record: Record) -> None:
        """Trap 6: it is no answer; the first working day after it is meant."""
        away = Reply(
            contact="ana",
            answer="out_of_office",
            until=date(2026, 9, 25),
            at=FRIDAY + HOUR,
        )

        tasks = proposed(BusinessDayLadder(), record(SENT, away, ana=ANA, bob=BOB))

        assert tasks["nudge"].due == date(2026, 9, 28)
        assert tasks["try-next-contact"].due == date(2026, 9, 16)

    @pytest.mark.parametrize(
        ("hour", "due"),
        [
            (timedelta(hours=-6), date(2026, 9, 16)),  # 11:00 on Friday
            (timedelta(hours=-5), date(2026, 9, 17)),  # noon
            (timedelta(hours=15), date(2026, 9, 17)),  # 8:00 on Saturday
        ],
    )
    def test_a_cutoff_moves_day_zero(
        self, record: Record, hour: timedelta, due: date
    ) -> None:
        """From that time on, or on a day off, counting starts a day later."""
        sent = attrs.evolve(SENT, at=FRIDAY + hour)
        ladder = BusinessDayLadder(cutoff=time(12))

        tasks = proposed(ladder, record(sent, ana=ANA, bob=BOB), when=FRIDAY + DAY)

        assert tasks["try-next-contact"].due == due

    @pytest.mark.parametrize(("days", "kinds"), [(39, {"nudge"}), (40, set())])
    def test_a_chaser_that_is_much_too_late_is_dropped(
        self, record: Record, days: int, kinds: set[str]
    ) -> None:
        """Due on 22 September; 20 business days later is 20 October."""
        when = FRIDAY + days * DAY  # 20 and 21 October

        found = proposed(BusinessDayLadder(), record(SENT, ana=ANA), when=when)

        assert set(found) == kinds

    def test_reasons_name_whose_calendar_was_counted_on(self, record: Record) -> None:
        """And say so when it is not the recipient's."""
        campaign = record(SENT, ana=attrs.evolve(ANA, calendar="XX"), bob=BOB)
        ladder, theirs = BusinessDayLadder(), BusinessCalendar()
        tasks = proposed(ladder, campaign)

        known = reason(ladder, tasks["try-next-contact"], campaign, XX=theirs)
        unknown = reason(ladder, tasks["nudge"], campaign)

        assert known == (
            "3 business days after 2026-09-11, counted on their calendar (XX), without"
            " an answer from Ana Ruiz"
        )
        assert unknown == (
            "7 business days after 2026-09-11, counted on the seeker's calendar, since"
            " theirs is not known, without an answer from Ana Ruiz"
        )

    def test_the_reason_names_an_absence(self, record: Record) -> None:
        """It is what moved the chaser."""
        away = Reply(
            contact="ana", answer="out_of_office", until=date(2026, 9, 25), at=FRIDAY
        )
        campaign = record(SENT, away, ana=ANA)
        ladder = BusinessDayLadder()

        said = reason(ladder, proposed(ladder, campaign)["nudge"], campaign)

        assert said.endswith("; not while they are away, until 2026-09-25")


class TestReportBack:
    """Rule U10."""

    NAMED = Referral(referrer="ref", referred="ana", at=FRIDAY - DAY)

    def test_two_business_days_after_the_interview(self, record: Record) -> None:
        """On the seeker's calendar, to the referrer, about the person."""
        campaign = record(self.NAMED, HELD, ana=ANA, ref=BOB)

        task = proposed(ReportBack(), campaign)["report-back"]

        assert (task.key, task.regarding) == (
            TaskKey("ref", "report-back", "i1"),
            "ana",
        )
        assert (task.release, task.due) == (date(2026, 9, 11), date(2026, 9, 15))
        assert reason(ReportBack(), task, campaign) == (
            "2 business days after the interview with Ana Ruiz, whom they named, which"
            " ended 2026-09-11 17:00"
        )

    def test_circular_referrals_end(self, record: Record) -> None:
        """Trap 8: one report each way, for each interview."""
        back = Referral(referrer="ana", referred="ref", at=FRIDAY - DAY)
        other = InterviewHeld(contact="ref", start=FRIDAY, interview="i2")
        context = context_of(
            record(self.NAMED, back, HELD, other, ana=ANA, ref=BOB),
            as_of=FRIDAY + DAY,
            calendar=BusinessCalendar(),
        )

        tasks = Plan(policies=(ReportBack(),)).run(context).steps[0]

        assert {task.key for task in tasks} == {
            TaskKey("ref", "report-back", "i1"),
            TaskKey("ana", "report-back", "i2"),
        }

    def test_a_panel_named_by_one_referrer_is_one_report(self, record: Record) -> None:
        """One key, about the person of smaller id."""
        named = attrs.evolve(self.NAMED, referred="zoe")
        other = attrs.evolve(HELD, contact="zoe")
        campaign = record(self.NAMED, named, HELD, other, zoe=BOB, ana=ANA, ref=BOB)

        tasks = proposed(ReportBack(), campaign)

        assert tasks["report-back"].regarding in {"ana", "zoe"}
        assert tasks["report-back"].cause == "f3"


class TestKeepInTouch:
    """Rules Z10 and U9."""

    LAST = datetime(2026, 8, 31, 16, tzinfo=UTC)

    def updates(self, number: int) -> list[Touch]:
        """Return so many updates, the last of them at the end of August."""
        return [
            Touch(
                contact="ana",
                direction="outbound",
                purpose="update",
                at=self.LAST - n * DAY,
            )
            for n in range(number)
        ]

    @pytest.mark.parametrize(
        ("updates", "due", "release"),
        [
            (1, date(2026, 11, 30), date(2026, 11, 12)),  # 3 months, 91 days
            (2, date(2027, 3, 1), date(2027, 1, 23)),  # 6: 28 February is a Sunday
            (3, date(2027, 3, 1), date(2027, 1, 23)),  # the last step repeats
        ],
    )
    def test_steps_grow_and_are_clamped(
        self, record: Record, updates: int, due: date, release: date
    ) -> None:
        """From the last contact, by how often it was done (counted by hand)."""
        held = InterviewHeld(contact="ana", start=self.LAST - 90 * DAY)
        campaign = record(held, *self.updates(updates), ana=ANA)

        task = proposed(KeepInTouch(), campaign)["keep-in-touch"]

        assert (task.due, task.release) == (due, release)
        assert task.key.anchor == str(updates)

    def test_a_tier_takes_the_place_of_the_steps(self, record: Record) -> None:
        """Tier A is 21 days (rule M6)."""
        held = InterviewHeld(contact="ana", start=self.LAST, interview="i1")
        campaign = record(held, ana=attrs.evolve(ANA, tier="A"))

        task = proposed(KeepInTouch(), campaign)["keep-in-touch"]

        assert task.due == date(2026, 9, 21)
        assert reason(KeepInTouch(), task, campaign) == (
            "21 days after the last contact, as tier A has it"
        )

    def test_without_an_interview_there_is_nothing_to_keep_up(
        self, record: Record
    ) -> None:
        """Messages alone do not make an acquaintance."""
        assert proposed(KeepInTouch(), record(*self.updates(1), ana=ANA)) == {}

    def test_the_reason_names_the_step(self, record: Record) -> None:
        """And how often it was done."""
        campaign = record(HELD, ana=ANA)
        task = proposed(KeepInTouch(), campaign)["keep-in-touch"]

        assert reason(KeepInTouch(), task, campaign) == (
            "1 month after the last contact; kept in touch 0 times so far"
        )
