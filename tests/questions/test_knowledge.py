"""What a campaign's facts say before an interview."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import UnknownContact
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    Entry,
    InterviewBooked,
    InterviewHeld,
    QuestionAsked,
    Referral,
    Takeaway,
)
from infointerview.people import Contact, Position
from infointerview.questions import GUIDE_POLICY, GuideContext
from infointerview.questions._knowledge import context_for, knowledge

CampaignOf = Callable[..., Campaign]
NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
MONTH = timedelta(days=365.25 / 12)


def said(contact: str, topic: str = "advice", **other: object) -> Takeaway:
    """Return a takeaway of now that is certain, unless told otherwise."""
    given = {"claim": "so it is", "at": NOW, **other}
    return Takeaway(contact=contact, topic=topic, **given)


def known(*answers: Takeaway, named: tuple[Referral, ...] = ()) -> dict[str, float]:
    """Return the knowledge by topic, now."""
    return dict(knowledge(answers, referrals=named, now=NOW, policy=GUIDE_POLICY))


def named(referrer: str, referred: str) -> Referral:
    """Return a referral."""
    return Referral(referrer=referrer, referred=referred, at=NOW)


class TestKnowledge:
    def test_is_confidence_summed(self) -> None:
        """Two people whom nobody named: 1.0 + 0.5."""
        assert known(said("a"), said("b", confidence=0.5)) == {"advice": 1.5}

    @pytest.mark.parametrize(
        ("topic", "concept", "months"),
        [
            ("industry_trends", "", 9),
            ("lifestyle", "lifestyle.pay", 9),
            ("skills", "skills.sought", 9),
            ("culture_organization", "", 12),
            ("day_to_day", "", 24),
            ("background_education", "", 36),
            ("lifestyle", "lifestyle.hours", 18),
        ],
    )
    def test_halves_with_the_half_life(
        self, topic: str, concept: str, months: int
    ) -> None:
        """Half-lives of section 4.2 of the specification."""
        old = said("a", topic, concept=concept, at=NOW - months * MONTH)

        assert known(old)[topic] == pytest.approx(0.5)

    def test_counts_less_from_a_branch_heard_before(self) -> None:
        """By hand: of two people whom one person named, 1.0 + 0.7."""
        through = (named("r", "a"), named("r", "b"))

        assert known(said("a"), said("b"), named=through) == {
            "advice": pytest.approx(1.7)
        }

    def test_hears_each_branch_once_per_topic(self) -> None:
        """The first voice on another topic counts in full again."""
        through = (named("r", "a"), named("r", "b"))

        found = known(said("a"), said("b", "skills"), named=through)

        assert found == {"advice": 1.0, "skills": 1.0}

    def test_goes_by_the_first_who_named_somebody(self) -> None:
        """A second referral of the same person makes no second branch."""
        through = (named("r", "a"), named("s", "b"), named("r", "b"))

        assert known(said("a"), said("b"), named=through) == {"advice": 2.0}

    @given(st.lists(st.floats(0.0, 1.0), max_size=8), st.floats(0.0, 60.0))
    def test_never_grows_by_waiting(self, shares: list[float], months: float) -> None:
        """Age only takes away, and never more than everything."""
        answers = [
            said(f"c{number}", confidence=share) for number, share in enumerate(shares)
        ]

        later = knowledge(
            answers, referrals=(), now=NOW + months * MONTH, policy=GUIDE_POLICY
        )

        assert 0 <= math.fsum(later.values()) <= math.fsum(known(*answers).values())


def context(campaign: Campaign, contact: str = "rosa") -> GuideContext:
    """Return the context of a talk of 25 minutes, now."""
    return context_for(
        campaign, contact, minutes=25, as_of=NOW, language="en", policy=GUIDE_POLICY
    )


class TestContext:
    def test_holds_what_the_post_says_and_where_that_is_from(
        self, campaign_of: CampaignOf
    ) -> None:
        """Every fact names the entry that put the post on the card."""
        campaign = campaign_of(rosa=Position(organization="Acme", title="Planner"))
        added = next(
            entry.id for entry in campaign.facts if isinstance(entry.fact, ContactAdded)
        )

        facts = context(campaign).facts

        assert [str(fact) for fact in facts] == [
            "organization: Acme",
            "title: Planner",
            "seniority: practitioner",
            "work: run",
        ]
        assert {fact.entry for fact in facts} == {added}

    def test_follows_a_change_of_post(
        self, campaign_of: CampaignOf, noon: datetime
    ) -> None:
        """The latest entry that holds the present post is its source."""
        post = Position(organization="Beta", field="rail")
        campaign = campaign_of(rosa=Position(organization="Acme")).record(
            ContactChanged(contact="rosa", positions=(post,), at=noon),
            ContactChanged(contact="rosa", tags=("kind",), at=NOW),
        )
        changed = next(
            entry.id
            for entry in campaign.facts
            if isinstance(entry.fact, ContactChanged) and entry.fact.positions
        )

        facts = context(campaign).facts

        assert [(fact.value, fact.entry) for fact in facts] == [
            ("Beta", changed),
            ("rail", changed),
        ]

    @pytest.mark.parametrize(
        "past",
        [
            Position(organization="Acme", end=NOW.date()),
            Position(organization="Acme", title="Retired Engineer"),
        ],
    )
    def test_knows_no_post_that_has_ended(
        self, campaign_of: CampaignOf, past: Position
    ) -> None:
        """What somebody once did is no slot for what they do."""
        found = context(campaign_of(rosa=past))

        assert (found.post, found.facts) == (None, ())

    def test_tells_what_this_person_was_asked_from_what_anybody_was(
        self, campaign_of: CampaignOf
    ) -> None:
        """Questions asked and questions answered both count, each once."""
        campaign = campaign_of(rosa=None, ken=None).record(
            QuestionAsked(contact="rosa", concept="a.b", topic="advice", at=NOW),
            said("rosa", concept="a.b"),
            said("rosa", concept="a.c"),
            said("rosa"),
            said("ken", concept="a.d"),
        )

        found = context(campaign)

        assert set(found.asked) == {"a.b", "a.c"}
        assert len(found.asked) == 2
        assert set(found.heard) == {"a.b", "a.c", "a.d"}

    def test_follows_a_merge(self, campaign_of: CampaignOf) -> None:
        """What was asked of either name was asked of the person."""
        campaign = campaign_of(rosa=None, twin=None).record(
            said("twin", concept="a.b"),
            ContactsMerged(kept="rosa", merged="twin", at=NOW),
        )

        found = context(campaign, "twin")

        assert (found.contact, found.asked) == ("rosa", ("a.b",))

    def test_knows_the_booking_and_whether_they_met(
        self, campaign_of: CampaignOf
    ) -> None:
        """The open booking is there, the past one says that they met."""
        campaign = campaign_of(rosa=None).record(
            InterviewHeld(contact="rosa", start=NOW - 9 * MONTH),
            InterviewBooked(contact="rosa", start=NOW + MONTH, at=NOW, venue="video"),
        )

        found = context(campaign)

        assert found.met
        assert found.booking is not None
        assert found.booking.venue == "video"

    def test_ends_at_its_instant(self, campaign_of: CampaignOf) -> None:
        """What comes later is not known, people who come later neither."""
        later = NOW + MONTH
        campaign = campaign_of(rosa=None).record(
            said("rosa", at=later, concept="a.b"),
            ContactAdded(contact="new", card=Contact(name="New"), at=later),
        )

        assert context(campaign).asked == ()
        with pytest.raises(UnknownContact):
            context(campaign, "new")

    def test_has_the_day_of_the_seeker(self) -> None:
        """Late in the evening in London it is tomorrow in Tokyo."""
        evening = datetime(2026, 3, 2, 23, tzinfo=UTC)
        start = Campaign.start("t", goal="", time_zone="Asia/Tokyo", at=evening)
        bare = Campaign.replay("t", [Entry("~x", ContactAdded(
            contact="rosa", card=Contact(name="Rosa"), at=evening))])  # fmt: skip

        days = [
            context_for(
                campaign,
                "rosa",
                minutes=25,
                as_of=evening,
                language="en",
                policy=GUIDE_POLICY,
            ).day.isoformat()
            for campaign in (start.record(*bare.history), bare)
        ]

        assert days == ["2026-03-03", "2026-03-02"]
