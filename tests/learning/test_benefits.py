"""Benefits: the six of the source, and when they came."""

from collections.abc import Callable
from datetime import datetime

import pytest

import infointerview as ii
from infointerview.facts import BenefitReceived, InterviewHeld

Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]


class TestWhen:
    @pytest.mark.parametrize(
        ("days", "when"),
        [(0.9, "before"), (1.0, "during"), (1.3, "during"), (1.6, "after")],
    )
    def test_seen_from_the_interview_with_the_person(
        self, known: Known, day: Day, days: float, when: str
    ) -> None:
        """Held at noon of day 1; midnight ends that day."""
        campaign = known(
            "rosa ken",
            InterviewHeld(contact="rosa", start=day(1)),
            InterviewHeld(contact="ken", start=day(0.1)),
            BenefitReceived(contact="rosa", benefit="confidence", at=day(days)),
        )

        found = ii.benefits(campaign, as_of=day(9)).row("confidence")

        assert {key: number for key, number in found.received.items() if number} == {
            when: 1
        }

    def test_without_a_person_by_all_interviews(self, known: Known, day: Day) -> None:
        """Before the first, on the day of one, after."""
        campaign = known(
            "rosa ken",
            *(
                InterviewHeld(contact=w, start=day(n))
                for w, n in (("rosa", 1), ("ken", 3))
            ),
            *(BenefitReceived(benefit="confidence", at=day(n)) for n in (0.5, 2, 3.1)),
        )

        found = ii.benefits(campaign, as_of=day(9)).row("confidence")

        assert str(found) == "confidence: 1 before, 1 during, 1 after"


class TestRows:
    def test_are_the_six_of_the_source_and_offers(self, known: Known, day: Day) -> None:
        """An opportunity counts because it was received."""
        campaign = known(
            "rosa", BenefitReceived(benefit="hidden_opportunity", at=day(1))
        )

        found = ii.benefits(campaign, as_of=day(2))

        assert [row.benefit for row in found.rows] == list(ii.Benefit)
        assert found.total == 1
        assert found.explain().startswith("Z11")
        assert len(str(found).splitlines()) == 7

    def test_other_facts_are_named_beside_the_counts(
        self, known: Known, day: Day
    ) -> None:
        """By hand: one fit of two changed, two people named, one claim of two fresh."""
        campaign = known(
            "rosa ken ana",
            InterviewHeld(contact="rosa", start=day(1)),
            *(
                ii.Debrief(contact="rosa", fit_before=5, fit_after=after, at=day(2))
                for after in (5, 6)
            ),
            *(
                ii.Referral(referrer="rosa", referred=who, at=day(1))
                for who in ("ken", "ana")
            ),
            ii.Takeaway(contact="rosa", topic="industry_trends", claim="x", at=day(1)),
            ii.Takeaway(contact="rosa", topic="advice", claim="x", at=day(1)),
        )

        found = ii.benefits(campaign, as_of=day(365))

        assert [row.evidence for row in found.rows] == [
            "1 change of fit",
            "1 fresh claim",
            "",
            "2 people named",
            "",
            "",
            "",
        ]
        assert str(found.rows[0]).endswith("(1 change of fit)")

    def test_an_unknown_benefit_is_refused(self, known: Known, day: Day) -> None:
        """With what there is."""
        found = ii.benefits(known("rosa"), as_of=day(1))

        with pytest.raises(ii.InvalidValue, match="one of clearer_direction"):
            found.row("fame")
