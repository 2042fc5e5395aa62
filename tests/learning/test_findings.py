"""Claims: who says so, who contradicts, how independent they are, what is stale."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings

import infointerview as ii
from infointerview.facts import (
    ContactsMerged,
    PersonForgotten,
    Referral,
    Retraction,
    Takeaway,
    with_fields,
)
from infointerview.learning import Claim
from infointerview.questions import GUIDE_POLICY
from infointerview.questions._knowledge import context_for
from infointerview.testing import campaigns, facts
from infointerview.values import Aging

Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]
LATE = datetime(2027, 1, 1, tzinfo=UTC)
SPOKEN = (Takeaway, Referral, Retraction, ContactsMerged, PersonForgotten)


def said(who: str, stance: str = "supports", **more: object) -> Takeaway:
    """Return that somebody spoke to the same claim about nights on call."""
    fields: dict[str, object] = {
        "contact": who,
        "topic": "lifestyle",
        "claim": f"{who} on nights",
        "about": "on_call",
        "stance": stance,
        "at": datetime(2026, 3, 3, tzinfo=UTC),
    }
    return Takeaway(**(fields | more))  # type: ignore[arg-type] # as named above


def only(campaign: ii.Campaign, as_of: datetime, **more: object) -> Claim:
    """Return the one claim there is."""
    (claim,) = ii.findings(campaign, as_of=as_of, **more).claims  # type: ignore[arg-type] # aging
    return claim


class TestClaims:
    def test_one_key_makes_one_claim_of_two_voices(
        self, known: Known, day: Day
    ) -> None:
        """Whoever speaks to the point is heard on it, for or against."""
        campaign = known("rosa ken", said("rosa"), said("ken", "disputes"))

        claim = only(campaign, day(2))

        assert claim.text == "rosa on nights"
        assert [voice.contact for voice in claim.supporters] == ["rosa"]
        assert [voice.contact for voice in claim.disputers] == ["ken"]
        assert claim.contested
        assert str(claim) == "rosa on nights (said by Rosa; disputed by Ken)"

    def test_without_a_key_the_same_words_make_one_claim(
        self, known: Known, day: Day
    ) -> None:
        """Case, accents and punctuation aside."""
        campaign = known(
            "rosa ken",
            said("rosa", about="", claim="Nights on call!"),
            said("ken", about="", claim="nights, on call"),
        )

        claim = only(campaign, day(2))

        assert len(claim.voices) == 2

    def test_words_of_signs_only_are_claims_of_their_own(
        self, known: Known, day: Day
    ) -> None:
        """They have no letters to be compared by."""
        campaign = known(
            "rosa",
            said("rosa", about="", claim="?!"),
            said("rosa", claim="…", about=""),
        )

        found = ii.findings(campaign, as_of=day(2))

        assert [claim.text for claim in found.claims] == ["?!", "…"]

    def test_the_last_word_of_a_person_counts(self, known: Known, day: Day) -> None:
        """Who thought again does not contradict themselves."""
        campaign = known("rosa", said("rosa"), said("rosa", "disputes", at=day(3)))

        claim = only(campaign, day(4))

        assert not claim.contested
        assert [voice.stance for voice in claim.voices] == ["disputes"]

    def test_a_mixed_voice_is_on_no_side(self, known: Known, day: Day) -> None:
        """It is shown, and makes nothing contested."""
        campaign = known("rosa ken", said("rosa"), said("ken", "mixed"))

        claim = only(campaign, day(2))

        assert not claim.contested
        assert str(claim) == "rosa on nights (said by Rosa; mixed: Ken)"

    def test_a_confidence_is_marked(self, known: Known, day: Day) -> None:
        """Where the seeker reads it, who said it is not to be quoted."""
        told = ii.Takeaway(
            contact="ken",
            topic="lifestyle",
            claim="pay is poor",
            confidential=True,
            at=day(1),
        )

        (claim,) = ii.findings(known("ken", told), as_of=day(2)).claims

        assert str(claim) == "pay is poor (said by Ken in confidence)"

    def test_what_was_said_in_confidence_is_not_shareable(
        self, known: Known, day: Day
    ) -> None:
        """Neither the voice nor a claim that rests on it; what is known counts on."""
        campaign = known(
            "rosa ken",
            said("rosa"),
            said("ken", "disputes", confidential=True),
            said("ken", about="pay", claim="pay is poor", confidential=True),
        )
        found = ii.findings(campaign, as_of=day(2))

        shared = found.shareable()

        assert [str(claim) for claim in shared.claims] == [
            "rosa on nights (said by Rosa)"
        ]
        assert shared.known == found.known


class TestIndependence:
    def test_a_second_voice_of_a_branch_counts_less(
        self, known: Known, day: Day, noon: datetime
    ) -> None:
        """By hand: 1 + 0.7 for two whom June sent, 1 for Zoe whom nobody sent."""
        sent = (Referral(referrer="june", referred=who, at=noon) for who in ("a", "b"))
        campaign = known("june a b zoe", *sent, said("a"), said("b"), said("zoe"))

        claim = only(campaign, day(2))

        assert [voice.independence for voice in claim.voices] == [1.0, 0.7, 1.0]
        assert claim.support == pytest.approx(2.7)
        assert claim.dispute == 0

    def test_the_first_referrer_decides(
        self, known: Known, day: Day, noon: datetime
    ) -> None:
        """Whoever named somebody later has not brought them in."""
        campaign = known(
            "june kim a b",
            Referral(referrer="june", referred="a", at=noon),
            Referral(referrer="kim", referred="b", at=noon),
            Referral(referrer="june", referred="b", at=day(0.5)),
            said("a"),
            said("b"),
        )

        claim = only(campaign, day(2))

        assert claim.support == 2

    def test_a_referrer_and_those_they_sent_are_one_branch(
        self, known: Known, day: Day, noon: datetime
    ) -> None:
        """They have talked to each other."""
        campaign = known(
            "june a",
            Referral(referrer="june", referred="a", at=noon),
            said("june"),
            said("a"),
        )

        claim = only(campaign, day(2))

        assert claim.support == pytest.approx(1.7)


class TestAging:
    def test_a_claim_goes_stale_after_its_half_life(
        self, known: Known, noon: datetime
    ) -> None:
        """18 months for lifestyle, 9 for what pay is like."""
        campaign = known(
            "rosa",
            said("rosa", at=noon),
            said("rosa", at=noon, about="pay", concept="lifestyle.pay"),
        )
        month = timedelta(days=365.25 / 12)

        found = ii.findings(campaign, as_of=noon + 10 * month)
        later = ii.findings(campaign, as_of=noon + 19 * month)

        assert [claim.point for claim in found.stale] == ["pay"]
        assert [claim.point for claim in later.stale] == ["on call", "pay"]
        assert "stale" in str(found.stale[0])

    def test_known_is_what_the_formula_gives(self, known: Known, day: Day) -> None:
        """By hand: 0.8 after a half-life, and 0.7 x 1.0 fresh of the same branch."""
        campaign = known(
            "june a b",
            Referral(referrer="june", referred="a", at=day(0)),
            Referral(referrer="june", referred="b", at=day(0)),
            said("a", at=day(0), confidence=0.8),
            said("b", at=day(30)),
        )
        aging = Aging(half_lives={"lifestyle": 30 * 12 / 365.25}, same_branch=0.6)

        found = ii.findings(campaign, as_of=day(30), aging=aging)

        assert found.topic("lifestyle").known == pytest.approx(0.8 / 2 + 0.6)


class TestTopics:
    def test_ours_come_in_their_order_and_then_the_users_own(
        self, known: Known, day: Day
    ) -> None:
        """However they were heard."""
        topics = ("remote_work", "advice", "lifestyle", "a_topic")
        campaign = known("rosa", *(said("rosa", topic=topic) for topic in topics))

        found = ii.findings(campaign, as_of=day(2))

        listed = [topic.topic for topic in found.topics]
        assert listed[:2] == ["lifestyle", "advice"]
        assert sorted(listed[2:]) == ["a_topic", "remote_work"]
        assert "lifestyle" not in found.unheard
        assert "advancement" in found.unheard
        assert found.topic("advancement").claims == ()
        assert found.topic("advice").speakers == ("rosa",)
        assert "nothing heard yet about: background and education" in str(found)

    def test_a_word_that_reads_like_a_topic_says_that_it_is_none(
        self, known: Known, day: Day
    ) -> None:
        """Else trends would be heard of, and not heard of, in one breath."""
        campaign = known("rosa", said("rosa", topic="trends"))

        found = str(ii.findings(campaign, as_of=day(2)))

        assert "trends (your own word, not 'industry_trends') (known: 1.0)" in found
        assert "culture, lifestyle, advancement, trends, pros and cons" in found

    def test_a_forgotten_voice_is_gone_and_counted(
        self, known: Known, day: Day
    ) -> None:
        """What they said cannot be read; how much is known stays."""
        campaign = known("rosa ken", said("rosa"), said("ken", "disputes"))
        before = ii.findings(campaign, as_of=day(2))
        journal = ii.MemoryJournal()
        journal.save(campaign)

        journal.forget("grid", "ken")
        after = ii.findings(journal.load("grid"), as_of=day(2))

        assert after.known == before.known
        assert after.topic("lifestyle").forgotten == 1
        assert [voice.contact for voice in after.claims[0].voices] == ["rosa"]

    def test_when_everything_was_heard_nothing_is_missing(
        self, known: Known, day: Day
    ) -> None:
        """Neither in the list nor in words."""
        topics = [topic for topic in ii.Topic if topic.area]
        campaign = known("rosa", *(said("rosa", topic=topic) for topic in topics))

        found = ii.findings(campaign, as_of=day(2))

        assert found.unheard == ()
        assert "nothing heard" not in str(found)

    def test_needs_an_instant_with_an_offset(self, known: Known) -> None:
        """As everything does that is derived at an instant."""
        with pytest.raises(ii.InvalidValue, match="findings"):
            ii.findings(known("rosa"), as_of=datetime(2026, 3, 2))  # noqa: DTZ001 - naive on purpose


class TestLaws:
    @settings(max_examples=settings.default.max_examples // 2)
    @given(campaigns(kinds=(Takeaway, Referral), max_facts=6), facts(Takeaway))
    def test_a_claim_and_its_retraction_cancel(
        self, campaign: ii.Campaign, new: Takeaway
    ) -> None:
        """What was taken back was never said."""
        before = ii.findings(campaign, as_of=LATE)
        somebody = next(iter(campaign.contacts))

        changes = {"contact": somebody, "note": "new", "interview": None}
        more = campaign.record(with_fields(new, changes))
        after = more.retract(more.since(campaign.revision)[-1].id, at=LATE)

        assert ii.findings(after, as_of=LATE) == before

    @settings(max_examples=settings.default.max_examples // 2)
    @given(campaigns(kinds=SPOKEN))
    def test_known_is_what_a_guide_takes_for_known(self, campaign: ii.Campaign) -> None:
        """The two pillars do not import each other and mean the same."""
        for who in list(campaign.contacts)[:1]:
            context = context_for(
                campaign,
                who,
                minutes=20,
                as_of=LATE,
                language="en",
                policy=GUIDE_POLICY,
            )

            assert ii.findings(campaign, as_of=LATE).known == context.knowledge
