"""Segments: timing and content together, with a reason, and never for others."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import infointerview as ii
from infointerview.followups import BusinessCalendar
from infointerview.learning import Segment, Weekdays

Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]


def asked(*facts: ii.Fact) -> tuple[ii.Fact, ...]:
    """Return that Ana was asked on Monday, and what followed."""
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    return (ii.Outreach(contact="ana", channel="email", at=noon), *facts)


def answered(answer: str, at: datetime) -> ii.Reply:
    """Return that Ana, or a machine of hers, answered."""
    return ii.Reply(contact="ana", answer=answer, at=at)  # type: ignore[arg-type] # a plain string will do


class TestByTimingAndContent:
    @pytest.mark.parametrize(
        ("answer", "days", "says"),
        [
            ("accepted", 3, "booster, agreed on business day 3"),
            ("accepted", 4, "obligate, agreed on business day 4"),
            ("declined", 1, "open, declined on business day 1, which says nothing"),
            ("later", 1, "obligate, put it off on business day 1"),
            ("referred_on", 1, "obligate, sent the seeker on, on business day 1"),
        ],
    )
    def test_one_answer(
        self, known: Known, day: Day, answer: str, days: int, says: str
    ) -> None:
        """Asked on Monday; Thursday is business day 3, Friday the fourth."""
        campaign = known("ana", *asked(answered(answer, day(days))))

        found = ii.segments(campaign, as_of=day(20))["ana"]

        assert str(found).startswith(f"Ana: {says}")

    def test_a_machine_makes_nobody_a_booster(self, known: Known, day: Day) -> None:
        """However fast it answers."""
        campaign = known("ana", *asked(answered("out_of_office", day(0))))

        found = ii.segments(campaign, as_of=day(1))["ana"]

        assert str(found) == (
            "Ana: open, no answer after 1 business day, and not followed up yet"
        )

    def test_the_next_fact_turns_it_round(self, known: Known, day: Day) -> None:
        """Declined on the first day, agreed on the second: willing, and soon."""
        campaign = known("ana", *asked(answered("declined", day(1))))

        after = campaign.record(answered("accepted", day(2)))

        assert ii.segments(campaign, as_of=day(3))["ana"].segment is None
        assert ii.segments(after, as_of=day(3))["ana"].segment is Segment.BOOSTER

    def test_agreeing_late_after_an_early_word_is_told(
        self, known: Known, day: Day
    ) -> None:
        """Both days are in the reason."""
        campaign = known(
            "ana", *asked(answered("later", day(1)), answered("accepted", day(8)))
        )

        found = ii.segments(campaign, as_of=day(9))["ana"]

        assert found.segment is Segment.OBLIGATE
        assert found.reason == "agreed on business day 6, having answered on day 1"

    def test_a_no_takes_back_a_yes(self, known: Known, day: Day) -> None:
        """Until they were met, after which it says nothing of how they helped."""
        yes, no = answered("accepted", day(1)), answered("declined", day(4))
        withdrew = known("ana", *asked(yes, no))
        met = withdrew.record(ii.InterviewHeld(contact="ana", start=day(3)))

        found = ii.segments(withdrew, as_of=day(5))["ana"]

        assert str(found) == (
            "Ana: open, agreed on business day 1, and declined on day 4"
        )
        assert ii.segments(met, as_of=day(5))["ana"].segment is Segment.BOOSTER

    def test_a_no_outweighs_an_earlier_later(self, known: Known, day: Day) -> None:
        """The last answer counts, on its own day."""
        later, no = answered("later", day(1)), answered("declined", day(2))

        found = ii.segments(known("ana", *asked(later, no)), as_of=day(5))["ana"]

        assert found.segment is None
        assert found.reason.startswith("declined on business day 2")

    @pytest.mark.parametrize("reason", ["opted_out", "deceased"])
    def test_nobody_is_judged_who_is_not_to_be_written_to(
        self, known: Known, day: Day, reason: str
    ) -> None:
        """And nothing suggests that they be followed up."""
        stop = ii.StopRequested(contact="ana", reason=reason, at=day(1))  # type: ignore[arg-type] # a plain string will do

        found = ii.segments(known("ana", *asked(stop)), as_of=day(30))["ana"]

        assert str(found) == "Ana: open, nothing more is to be sent to them"

    def test_a_date_is_a_yes(self, known: Known, day: Day) -> None:
        """Booked at once, without a reply of their own."""
        booked = ii.InterviewBooked(contact="ana", start=day(5), at=day(1))

        found = ii.segments(known("ana", *asked(booked)), as_of=day(2))["ana"]

        assert found.segment is Segment.BOOSTER

    def test_another_word_is_neither_yes_nor_no(self, known: Known, day: Day) -> None:
        """A message of theirs that is no answer."""
        wrote = ii.Touch(contact="ana", direction="inbound", at=day(1))

        found = ii.segments(known("ana", *asked(wrote)), as_of=day(2))["ana"]

        assert found.segment is None
        assert found.reason == "answered on business day 1, neither yes nor no"

    @pytest.mark.parametrize(("days", "segment"), [(16, None), (18, "curmudgeon")])
    def test_silence_after_the_chaser(
        self, known: Known, day: Day, days: int, segment: str | None
    ) -> None:
        """Chased on Wednesday the 11th; seven business days end on Friday the 20th."""
        chased = ii.Chaser(contact="ana", channel="email", at=day(9))

        found = ii.segments(known("ana", *asked(chased)), as_of=day(days))["ana"]

        assert found.segment == segment
        assert "after the chaser" in found.reason

    def test_a_message_that_came_back_says_nothing(
        self, known: Known, day: Day
    ) -> None:
        """Nobody has read it."""
        campaign = known("ana", *asked(answered("bounced", day(0))))

        assert ii.segments(campaign, as_of=day(9)) == {}


class TestDays:
    def test_are_counted_on_the_persons_clock(self, day: Day, noon: datetime) -> None:
        """By hand: 06:00 UTC on Friday is Thursday evening in Los Angeles."""
        card = ii.Contact(name="Ana", time_zone="America/Los_Angeles")
        campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon).record(
            ii.ContactAdded(contact="ana", card=card, at=noon),
            *asked(answered("accepted", day(3.75))),
        )

        found = ii.segments(campaign, as_of=day(5))["ana"]

        assert found.segment is Segment.BOOSTER

    def test_a_calendar_with_holidays_counts_less(
        self, day: Day, noon: datetime
    ) -> None:
        """A holiday between makes business day 4 the third."""
        card = ii.Contact(name="Ana", calendar="here")
        holiday = BusinessCalendar(holidays=(day(1).date(),))
        campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon).record(
            ii.ContactAdded(contact="ana", card=card, at=noon),
            *asked(answered("accepted", day(4))),
        )

        plain = ii.segments(campaign, as_of=day(5))["ana"]
        found = ii.segments(campaign, as_of=day(5), calendars={"here": holiday})["ana"]

        assert (plain.segment, found.segment) == ("obligate", "booster")

    @given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-500, 500))
    def test_weekdays_count_as_a_business_calendar_does(
        self, first: date, days: int
    ) -> None:
        """In either direction, where the calendar reaches."""
        last = first + timedelta(days=days)
        calendar = BusinessCalendar(
            span=(first - timedelta(501), first + timedelta(501))
        )

        assert Weekdays().count(first, last) == calendar.count(first, last)
