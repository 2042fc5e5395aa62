"""The gratitude ledger: made from facts, settled by facts, each entry a task."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

import infointerview as ii
from infointerview.facts import (
    InterviewHeld,
    Referral,
    StopRequested,
    ThankYouSent,
    Touch,
)

Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]


def says(campaign: ii.Campaign, as_of: datetime) -> list[str]:
    """Return the ledger, line by line."""
    return [str(entry) for entry in ii.ledger(campaign, as_of=as_of).entries]


class TestThanks:
    def test_are_owed_until_sent(self, known: Known, day: Day) -> None:
        """A message and a note, each on its own."""
        campaign = known("rosa", InterviewHeld(contact="rosa", start=day(1)))
        after = campaign.record(
            ThankYouSent(contact="rosa", medium="email", at=day(1.5))
        )

        assert says(campaign, day(1.5)) == [
            "thank Rosa, by 2026-03-04",
            "post a hand-written note to Rosa, by 2026-03-04",
        ]
        assert says(after, day(2)) == [
            "post a hand-written note to Rosa, by 2026-03-04"
        ]

    @pytest.mark.parametrize(
        ("days", "label"), [(4, "open"), (5, "late"), (8, "late"), (9, "missed")]
    )
    def test_are_late_after_3_days_and_missed_after_7(
        self, known: Known, day: Day, days: int, label: str
    ) -> None:
        """Held on day 1; owed all the same."""
        campaign = known("rosa", InterviewHeld(contact="rosa", start=day(1)))

        first = ii.ledger(campaign, as_of=day(days)).owed[0]

        assert first.punctuality == label

    def test_a_note_waits_for_a_working_day(self, known: Known, day: Day) -> None:
        """Held on Friday at noon: thanks by Saturday, a note on Monday (section 6)."""
        campaign = known("rosa", InterviewHeld(contact="rosa", start=day(4)))

        assert says(campaign, day(5)) == [
            "thank Rosa, by 2026-03-07",
            "post a hand-written note to Rosa, by 2026-03-09",
        ]

    def test_for_one_interview_leave_the_other_owed(
        self, known: Known, day: Day
    ) -> None:
        """If they name it; without a name they are for all held before."""
        held = [
            InterviewHeld(contact="rosa", start=day(n), interview=f"i{n}")
            for n in (1, 2)
        ]
        thanks = ThankYouSent(contact="rosa", medium="phone", interview="i1", at=day(3))

        found = ii.ledger(known("rosa", *held, thanks), as_of=day(3))

        owed = [entry.anchor for entry in found.owed if entry.kind == "thank-you"]
        assert owed == ["i2"]


class TestReports:
    def test_every_referrer_hears_how_it_went(self, known: Known, day: Day) -> None:
        """Both who named Ken by then; Monday's interview is due on Wednesday."""
        campaign = known(
            "june kim lee ken",
            *(
                Referral(referrer=who, referred="ken", at=day(n))
                for who, n in (("june", 0), ("kim", 1), ("lee", 9))
            ),
            InterviewHeld(contact="ken", start=day(7)),
            ThankYouSent(contact="ken", medium="email", at=day(8)),
            ThankYouSent(contact="ken", medium="handwritten", at=day(8)),
        )
        told = campaign.record(
            Touch(
                contact="june",
                direction="outbound",
                purpose="report_back",
                regarding="ken",
                at=day(8),
            )
        )

        assert says(campaign, day(8)) == [
            "tell June how it went with Ken, by 2026-03-11",
            "tell Kim how it went with Ken, by 2026-03-11",
        ]
        assert says(told, day(10)) == [
            "tell Kim how it went with Ken, by 2026-03-11 (late)"
        ]

    def test_a_report_is_counted_over_the_week_end(
        self, known: Known, day: Day
    ) -> None:
        """Two working days after a Friday is Tuesday."""
        campaign = known(
            "june ken",
            Referral(referrer="june", referred="ken", at=day(0)),
            InterviewHeld(contact="ken", start=day(4)),
        )

        (report,) = (
            entry
            for entry in ii.ledger(campaign, as_of=day(5)).owed
            if entry.kind == "report-back"
        )

        assert report.due == date(2026, 3, 10)
        assert report.task == ("june", "report-back", campaign.interviews("ken")[0].id)

    def test_an_adviser_hears_what_became_of_the_advice(
        self, known: Known, day: Day
    ) -> None:
        """Two weeks after; a report settles it, newer advice opens it again."""
        advised = known(
            "rosa", ii.Takeaway(contact="rosa", topic="advice", claim="x", at=day(1))
        )
        told = advised.record(
            Touch(
                contact="rosa", direction="outbound", purpose="report_back", at=day(5)
            )
        )
        again = told.record(
            ii.Takeaway(contact="rosa", topic="advice", claim="y", at=day(6))
        )

        assert says(advised, day(5)) == [
            "tell Rosa what became of the advice, by 2026-03-17"
        ]
        assert says(told, day(5)) == []
        assert says(again, day(30)) == [
            "tell Rosa what became of the advice, by 2026-03-22 (late)"
        ]


class TestPromises:
    def test_are_open_until_kept_the_oldest_first(self, known: Known, day: Day) -> None:
        """Of each side by itself."""
        campaign = known(
            "rosa",
            ii.PromiseMade(contact="rosa", by="seeker", what="an article", at=day(0)),
            ii.PromiseMade(
                contact="rosa",
                by="seeker",
                what="a photo",
                due=day(9).date(),
                at=day(1),
            ),
            ii.PromiseMade(contact="rosa", by="contact", what="a book", at=day(1)),
            ii.PromiseKept(contact="rosa", by="seeker", at=day(2)),
        )

        found = ii.ledger(campaign, as_of=day(3))

        assert [str(entry) for entry in found.owed] == [
            "keep the promise to Rosa: a photo, by 2026-03-11"
        ]
        assert [str(entry) for entry in found.offered] == [
            "come back to what Rosa promised: a book"
        ]
        assert str(found).splitlines()[0] == "owed"
        assert found.owed[0].task == ("rosa", "promise", found.owed[0].cause)

    def test_a_promise_that_is_named_is_the_one_kept(
        self, known: Known, day: Day
    ) -> None:
        """Whichever is older; one that is not open changes nothing."""
        campaign = known(
            "rosa",
            ii.PromiseMade(contact="rosa", by="seeker", what="an article", at=day(0)),
            ii.PromiseMade(contact="rosa", by="seeker", what="a photo", at=day(1)),
        )
        photo = ii.ledger(campaign, as_of=day(2)).owed[1].cause
        kept = ii.PromiseKept(contact="rosa", by="seeker", promise=photo, at=day(2))

        after = campaign.record(kept)

        assert says(after, day(3)) == ["keep the promise to Rosa: an article"]


class TestNews:
    def test_everybody_who_helped_hears_that_it_is_over(
        self, known: Known, day: Day
    ) -> None:
        """Who was met, who named somebody, who brought something; until told."""
        campaign = known(
            "rosa june ben ana out",
            InterviewHeld(contact="rosa", start=day(1)),
            *(
                ThankYouSent(contact="rosa", medium=medium, at=day(2))  # type: ignore[arg-type] # plain strings
                for medium in ("email", "handwritten")
            ),
            Referral(referrer="june", referred="out", at=day(0)),
            ii.Outreach(contact="out", channel="email", at=day(1)),
            ii.BenefitReceived(contact="ben", benefit="confidence", at=day(1)),
        )
        ended = campaign.record(ii.CampaignEnded(at=day(5)))
        told = ended.record(
            Touch(contact="rosa", direction="outbound", purpose="update", at=day(6))
        )

        assert says(campaign, day(4)) == []
        assert says(ended, day(5)) == [
            f"tell {name} that the search is over, with thanks"
            for name in ("Ben", "June", "Rosa")
        ]
        assert len(says(told, day(6))) == 2


class TestOffers:
    def test_a_name_is_offered_until_something_happens(
        self, known: Known, day: Day
    ) -> None:
        """To be written to is enough."""
        campaign = known(
            "june ken", Referral(referrer="june", referred="ken", at=day(0))
        )
        after = campaign.record(ii.Outreach(contact="ken", channel="email", at=day(1)))

        (offer,) = ii.ledger(campaign, as_of=day(1)).offered

        assert str(offer) == "write to Ken, whom June named"
        assert offer.addressee == "ken"
        assert says(after, day(1)) == []

    def test_nobody_is_to_be_met_once_the_search_is_over(
        self, known: Known, day: Day
    ) -> None:
        """Only the news is left."""
        campaign = known(
            "june ken", Referral(referrer="june", referred="ken", at=day(0))
        )

        after = campaign.record(ii.CampaignEnded(at=day(2)))

        assert says(after, day(3)) == ["tell June that the search is over, with thanks"]

    def test_an_introduction_is_asked_for_until_it_is_made(
        self, known: Known, day: Day
    ) -> None:
        """Then it is a name to follow; a later offer counts as well."""
        campaign = known(
            "june ken",
            Referral(referrer="june", referred="ken", at=day(0)),
            Referral(
                referrer="june", referred="ken", willing_to_introduce=True, at=day(1)
            ),
        )
        made = campaign.record(
            ii.IntroductionMade(referrer="june", referred="ken", at=day(2))
        )

        assert says(campaign, day(1)) == ["ask June for the introduction to Ken"]
        assert says(made, day(2)) == ["write to Ken, whom June named"]


class TestSilence:
    def test_nothing_follows_from_who_was_never_added(
        self, known: Known, day: Day
    ) -> None:
        """Taking back an import leaves what happened with its people in the air."""
        card = ii.Contact(name="Air")
        batch = ii.ImportBatch(batch="b", source="x", at=day(0))
        campaign = known("rosa").record(
            batch,
            ii.ContactAdded(contact="air", card=card, batch="b", at=day(0)),
            InterviewHeld(contact="air", start=day(1)),
            Referral(referrer="air", referred="rosa", at=day(1)),
        )
        (imported,) = (e.id for e in campaign.history if e.fact == batch)

        assert says(campaign.retract(imported, at=day(2)), day(3)) == []

    def test_nothing_is_owed_to_who_asked_to_be_left_alone(
        self, known: Known, day: Day
    ) -> None:
        """Nor to who was forgotten; it was made so that nothing is sent."""
        campaign = known(
            "rosa ken",
            *(InterviewHeld(contact=who, start=day(1)) for who in ("rosa", "ken")),
            StopRequested(contact="rosa", at=day(2)),
        )
        journal = ii.MemoryJournal()
        journal.save(campaign)

        journal.forget("grid", "ken")

        assert says(journal.load("grid"), day(3)) == []
