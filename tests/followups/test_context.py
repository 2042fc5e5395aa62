from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest

from infointerview.facts import (
    Chaser,
    ContactChanged,
    ContactsMerged,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    Outreach,
    PersonForgotten,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    ThankYouSent,
    Touch,
)
from infointerview.followups import BusinessCalendar, ContactView, Context, context_of
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.campaign import Campaign
    from infointerview.facts import Fact

    Record: TypeAlias = Callable[..., Campaign]

NINE = datetime(2026, 9, 8, 13, tzinfo=UTC)  # nine in New York, a Tuesday
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WEEKDAYS = BusinessCalendar()
ANA = Contact(name="Ana Ruiz")


def at(campaign: Campaign, instant: datetime = NINE + 30 * DAY) -> Context:
    """Return the context a month later."""
    return context_of(campaign, as_of=instant, calendar=WEEKDAYS)


def outreach(contact: str = "ana", when: datetime = NINE) -> Outreach:
    """Return a first message."""
    return Outreach(contact=contact, channel="email", at=when)


def works_at(*employers: str, **fields: object) -> Contact:
    """Return the card of somebody with these employers."""
    posts = tuple(Position(organization=employer) for employer in employers)
    return Contact(name="Somebody", positions=posts, **fields)


class TestWaiting:
    """Whether the last message has an answer."""

    @pytest.mark.parametrize("answer", ["accepted", "declined", "later", "referred_on"])
    def test_an_answer_of_the_person_ends_it(self, record: Record, answer: str) -> None:
        """A refusal is an answer too."""
        reply = Reply(contact="ana", answer=answer, at=NINE)  # a tie counts

        ana = at(record(outreach(), reply, ana=ANA)).people["ana"]

        assert ana.waiting is None

    @pytest.mark.parametrize("answer", ["out_of_office", "bounced"])
    def test_an_answer_of_a_machine_does_not(self, record: Record, answer: str) -> None:
        """Trap 6, and defect 1 of the comparable application."""
        reply = Reply(contact="ana", answer=answer, at=NINE + HOUR)

        ana = at(record(outreach(), reply, ana=ANA)).people["ana"]

        assert ana.waiting == ana.sent[0]

    def test_what_came_before_the_message_is_no_answer_to_it(
        self, record: Record
    ) -> None:
        """An older thread stays an older thread."""
        older = Touch(contact="ana", direction="inbound", at=NINE - HOUR)

        ana = at(record(older, outreach(), ana=ANA)).people["ana"]

        assert ana.waiting is not None

    def test_a_booking_is_an_answer_even_if_it_falls_through(
        self, record: Record
    ) -> None:
        """A date called off restarts nothing."""
        booked = InterviewBooked(contact="ana", start=NINE + DAY, at=NINE + HOUR)
        off = InterviewCancelled(contact="ana", at=NINE + 2 * HOUR)

        ana = at(record(outreach(), booked, off, ana=ANA)).people["ana"]

        assert ana.waiting is None
        assert ana.meetings == ()

    def test_a_date_that_is_still_to_come_is_an_answer(self, record: Record) -> None:
        """It was agreed before the last message, and stands."""
        booked = InterviewBooked(contact="ana", start=NINE + DAY, at=NINE - HOUR)

        ana = at(record(outreach(), booked, ana=ANA)).people["ana"]

        assert ana.waiting is None

    def test_nobody_waits_who_was_never_written_to(self, record: Record) -> None:
        """A held interview without a message leaves nothing open."""
        held = InterviewHeld(contact="ana", start=NINE)

        assert at(record(held, ana=ANA)).people["ana"].waiting is None


class TestSent:
    """Messages keep what was true when they were sent."""

    def test_the_employer_is_the_one_at_the_time(self, record: Record) -> None:
        """Trap 10: who changes jobs leaves pending steps behind."""
        moved = ContactChanged(
            contact="ana", positions=(Position(organization="Beta"),), at=NINE + DAY
        )

        ana = at(record(outreach(), moved, ana=works_at("Acme, Inc."))).people["ana"]

        assert ana.sent[0].organization == "acme"
        assert ana.organization == "beta"

    def test_the_zone_is_the_one_at_the_time(self, record: Record) -> None:
        """Day 0 does not move with the person."""
        moved = ContactChanged(contact="ana", time_zone="Asia/Tokyo", at=NINE + DAY)

        ana = at(record(outreach(), moved, ana=ANA)).people["ana"]

        assert ana.sent[0].local == datetime(2026, 9, 8, 9)  # noqa: DTZ001 - local

    def test_dated_posts_decide(self, record: Record) -> None:
        """The post held on the day counts, whatever comes first on the card."""
        posts = (
            Position(organization="Beta", start=date(2026, 9, 20)),
            Position(organization="Acme", end=date(2026, 9, 20)),
        )

        ana = at(record(outreach(), ana=Contact(name="Ana", positions=posts)))

        assert ana.people["ana"].sent[0].organization == "acme"
        assert ana.people["ana"].organization == "beta"

    def test_one_person_under_two_ids_has_one_row_of_messages(
        self, record: Record
    ) -> None:
        """A merge joins the messages, and both cards tell where the person worked."""
        merged = ContactsMerged(kept="ana", merged="ann", at=NINE + DAY)
        named = ContactChanged(contact="ann", tags=("met at a fair",), at=NINE + DAY)
        chaser = Chaser(contact="ann", channel="email", at=NINE + HOUR)

        context = at(
            record(outreach(), chaser, merged, named, ana=ANA, ann=works_at("Acme"))
        )

        ana = context.people["ana"]
        assert [sent.organization for sent in ana.sent] == ["acme", "acme"]
        assert "ann" not in context.people

    def test_a_message_that_used_somebodys_name_is_not_to_them(
        self, record: Record
    ) -> None:
        """The door-opener was not written to."""
        message = Outreach(contact="ken", channel="email", door_opener="ana", at=NINE)

        people = at(record(message, ana=ANA, ken=works_at("Acme"))).people

        assert people["ana"].sent == ()
        assert len(people["ken"].sent) == 1


class TestStopped:
    """Who may not be written to."""

    @pytest.mark.parametrize(
        "fact",
        [
            StopRequested(contact="ana", at=NINE),
            PersonForgotten(contact="ana", at=NINE),
            Reply(contact="ana", answer="bounced", at=NINE + HOUR),
        ],
    )
    def test_who_said_so_who_is_forgotten_and_whose_address_is_dead(
        self, record: Record, fact: Fact
    ) -> None:
        """Each of them stops everything."""
        assert at(record(outreach(), fact, ana=ANA)).people["ana"].stopped

    @pytest.mark.parametrize(
        "sign",
        [
            outreach(when=NINE + 2 * HOUR),
            Reply(contact="ana", answer="later", at=NINE + 2 * HOUR),
            InterviewBooked(contact="ana", start=NINE + DAY, at=NINE + 2 * HOUR),
            InterviewHeld(contact="ana", start=NINE + 2 * HOUR),
        ],
    )
    def test_a_dead_address_matters_until_there_is_another_way(
        self, record: Record, sign: Fact
    ) -> None:
        """A new message, an answer or a meeting shows that there is one."""
        bounced = Reply(contact="ana", answer="bounced", at=NINE + HOUR)

        ana = at(record(outreach(), bounced, sign, ana=ANA)).people["ana"]

        assert not ana.stopped


class TestMeetings:
    """What is still owed for an interview."""

    HELD = InterviewHeld(contact="ana", start=NINE, interview="i1")

    def meeting(self, campaign: Campaign) -> tuple[bool, bool]:
        """Return whether the message and the note are done."""
        found = at(campaign).people["ana"].meetings[0]
        return found.thanked, found.note_posted

    @pytest.mark.parametrize(
        ("medium", "expected"),
        [("email", (True, False)), ("handwritten", (False, True))],
    )
    def test_message_and_note_are_two(
        self, record: Record, medium: str, expected: tuple[bool, bool]
    ) -> None:
        """Each discharges its own obligation only."""
        thanks = ThankYouSent(contact="ana", medium=medium, at=NINE + HOUR)

        assert self.meeting(record(self.HELD, thanks, ana=ANA)) == expected

    def test_thanks_for_an_earlier_meeting_do_not_count(self, record: Record) -> None:
        """However soon the next one follows."""
        early = ThankYouSent(contact="ana", medium="email", at=NINE)

        assert self.meeting(record(self.HELD, early, ana=ANA)) == (False, False)

    def test_thanks_that_name_another_meeting_do_not_count(
        self, record: Record
    ) -> None:
        """Named thanks are for what they name, whenever they are sent."""
        thanks = ThankYouSent(
            contact="ana", medium="email", interview="i2", at=NINE + DAY
        )

        assert self.meeting(record(self.HELD, thanks, ana=ANA)) == (False, False)

    def test_an_interview_that_is_not_over_was_not_held(self, record: Record) -> None:
        """A fact later than the question is not known yet."""
        context = at(record(self.HELD, ana=ANA), NINE + timedelta(minutes=29))

        assert context.people["ana"].meetings == ()


class TestOwed:
    """To whom it is to be told how an interview went."""

    NAMED = Referral(referrer="ref", referred="ana", at=NINE)
    HELD = InterviewHeld(contact="ana", start=NINE + DAY)

    def owed(self, campaign: Campaign) -> tuple[str, ...]:
        """Return who is owed a report on the one interview."""
        return at(campaign).people["ana"].meetings[0].owed

    def report(self, when: datetime, **fields: object) -> Touch:
        """Return the report to the referrer, or something close to it."""
        given = {"direction": "outbound", "purpose": "report_back", "regarding": "ana"}
        return Touch(contact="ref", at=when, **{**given, **fields})

    def test_each_referrer_is_owed_a_report(self, record: Record) -> None:
        """Trap 7: one person named twice, two reports."""
        also = Referral(referrer="other", referred="ana", at=NINE)

        campaign = record(self.NAMED, also, self.HELD, ana=ANA, ref=ANA, other=ANA)

        assert self.owed(campaign) == ("other", "ref")

    def test_a_report_settles_it(self, record: Record) -> None:
        """Once told, nothing is owed."""
        told = self.report(NINE + 2 * DAY)

        assert self.owed(record(self.NAMED, self.HELD, told, ana=ANA, ref=ANA)) == ()

    @pytest.mark.parametrize(
        "fields",
        [
            {"purpose": "update"},
            {"direction": "inbound"},
            {"regarding": None},
            {"when": NINE},
        ],
    )
    def test_another_message_does_not(
        self, record: Record, fields: dict[str, object]
    ) -> None:
        """Only a report, to the referrer, about this person, after the interview."""
        touch = self.report(**{"when": NINE + 2 * DAY, **fields})

        campaign = record(self.NAMED, self.HELD, touch, ana=ANA, ref=ANA)

        assert self.owed(campaign) == ("ref",)

    def test_whoever_named_them_afterwards_made_no_introduction(
        self, record: Record
    ) -> None:
        """The interview was not theirs to bring about."""
        late = Referral(referrer="ref", referred="ana", at=NINE + 3 * DAY)

        assert self.owed(record(late, self.HELD, ana=ANA, ref=ANA)) == ()


class TestTouch:
    """The last contact in either direction."""

    @pytest.mark.parametrize(
        ("fact", "touched"),
        [
            (outreach(), NINE),
            (Reply(contact="ana", answer="later", at=NINE), NINE),
            (Touch(contact="ana", direction="inbound", at=NINE), NINE),
            (Touch(contact="ana", direction="outbound", at=NINE), NINE),
            (ThankYouSent(contact="ana", medium="phone", at=NINE), NINE),
            (InterviewHeld(contact="ana", start=NINE), NINE + HOUR / 2),
            (Reply(contact="ana", answer="out_of_office", at=NINE), None),
            (Snoozed(contact="ana", until=date(2026, 10, 1), at=NINE), None),
            (InterviewBooked(contact="ana", start=NINE + DAY, at=NINE), None),
        ],
    )
    def test_messages_and_meetings_are_touches(
        self, record: Record, fact: Fact, touched: datetime | None
    ) -> None:
        """A machine's answer, a snooze and an entry in a calendar are not."""
        touch = at(record(fact, ana=ANA)).people["ana"].last_touch

        assert (touch and touch.at) == touched

    def test_updates_are_counted(self, record: Record) -> None:
        """Only what the seeker sent to keep in touch."""
        touches = [
            Touch(contact="ana", direction=direction, purpose=purpose, at=NINE)
            for direction in ("inbound", "outbound")
            for purpose in ("update", "give_back", "report_back", "other")
        ]

        assert at(record(*touches, ana=ANA)).people["ana"].updates == 2


class TestCandidate:
    """Who might be approached next at an employer."""

    def candidate(self, campaign: Campaign) -> ContactView | None:
        """Return the candidate at Acme."""
        return at(campaign).candidate("acme")

    def test_the_highest_rank_then_the_smallest_id(self, record: Record) -> None:
        """Rank is the seeker's preference."""
        campaign = record(
            cy=works_at("Acme"),
            bob=works_at("ACME Inc", rank=2),
            abe=works_at("Acme"),
            dee=works_at("Acme", rank=2),
        )

        found = self.candidate(campaign)

        assert found is not None
        assert found.id == "bob"

    @pytest.mark.parametrize(
        "fact",
        [
            outreach(),
            StopRequested(contact="ana", at=NINE),
            InterviewHeld(contact="ana", start=NINE),
            ContactChanged(
                contact="ana", positions=(Position(organization="Beta"),), at=NINE
            ),
        ],
    )
    def test_not_who_is_approached_stopped_or_gone(
        self, record: Record, fact: Fact
    ) -> None:
        """They are no candidates."""
        assert self.candidate(record(fact, ana=works_at("Acme"))) is None

    def test_unknown_employers_never_match(self, record: Record) -> None:
        """Two people of whom nothing is known are not colleagues."""
        context = at(record(outreach(), ana=ANA, bob=ANA))

        assert context.candidate("") is None
        assert context.last_sent_to("") is None


def test_snoozes_are_kept_by_kind_and_the_last_word_counts(record: Record) -> None:
    """One's own and everybody's are told apart."""
    until = [date(2026, 10, day) for day in (1, 2, 3)]

    context = at(
        record(
            Snoozed(contact="ana", kind="nudge", until=until[2], at=NINE),
            Snoozed(contact="ana", kind="nudge", until=until[0], at=NINE + HOUR),
            Snoozed(kind="nudge", until=until[1], at=NINE),
            ana=ANA,
        )
    )

    assert context.people["ana"].snoozed == {"nudge": until[0]}
    assert context.paused == {"nudge": until[1]}


def test_the_longest_absence_counts(record: Record) -> None:
    """Auto-replies without a day say nothing about one."""
    away = [
        Reply(contact="ana", answer="out_of_office", until=until, at=NINE)
        for until in (date(2026, 9, 18), date(2026, 9, 11), None)
    ]

    ana = at(record(outreach(), *away, ana=ANA)).people["ana"]

    assert ana.absent_until == date(2026, 9, 18)


def test_messages_of_today_are_counted(record: Record) -> None:
    """Today is the seeker's, and only what the seeker sent is work done."""
    campaign = record(
        outreach(when=NINE - 9 * HOUR - timedelta(seconds=1)),  # before midnight
        Chaser(contact="ana", channel="email", at=NINE - 9 * HOUR),
        ThankYouSent(contact="bob", medium="email", at=NINE),
        Touch(contact="bob", direction="inbound", at=NINE),
        ana=ANA,
        bob=ANA,
    )

    assert at(campaign, NINE + HOUR).done_today == 2


def test_a_calendar_that_is_not_given_is_the_seekers(record: Record) -> None:
    """And it is known that it is not theirs."""
    german = BusinessCalendar(holidays=[date(2026, 10, 3)])
    cards = {"ana": Contact(name="Ana", calendar="DE"), "bob": ANA}

    people = context_of(
        record(**cards), as_of=NINE, calendar=WEEKDAYS, calendars={"DE": german}
    ).people

    assert [people[id].calendar for id in cards] == [german, WEEKDAYS]
    assert [people[id].calendar_known for id in cards] == [True, False]


def test_people_are_everybody_and_nobody_else(record: Record) -> None:
    """In order of arrival; whoever was merged away is asked for in vain."""
    merge = ContactsMerged(kept="ana", merged="bob", at=NINE)

    people = at(record(outreach(), merge, ana=ANA, bob=ANA, cy=ANA)).people

    assert (list(people), len(people)) == (["ana", "cy"], 2)
    assert "bob" not in people
    assert people.get("bob") is None
    assert people["cy"] is people["cy"]
