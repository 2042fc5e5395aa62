"""What the sources besides the bank propose."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    Debrief,
    DebriefAnswer,
    InterviewHeld,
    Referral,
    Takeaway,
)
from infointerview.people import Contact, Position
from infointerview.questions import (
    Candidate,
    FollowUps,
    GuideContext,
    Pivot,
    Reading,
    Readings,
    Triangulation,
    guide,
)
from infointerview.questions._quotation import quotable, quoted
from infointerview.values import DebriefPrompt, Register, Topic

CampaignOf = Callable[..., Campaign]
ContextOf = Callable[..., GuideContext]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
YEAR = timedelta(days=365)
PLANNER = Position(organization="Acme Rail", title="Planner")


def said(contact: str, claim: str, **other: object) -> Takeaway:
    """Return a takeaway on the lifestyle of that noon, unless told otherwise."""
    fields = {"topic": "lifestyle", "claim": claim, "at": NOON, **other}
    return Takeaway(contact=contact, **fields)


def proposed(source: object, context: GuideContext) -> list[Candidate]:
    """Return what a source proposes."""
    return list(source.propose(context))


class TestFollowUps:
    def test_quote_what_the_person_said(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Their answer is quoted with the fact it is from; that of others is not."""
        campaign = campaign_of(rosa=PLANNER, ken=None).record(
            said("rosa", "Nights on call."), said("ken", "days off")
        )

        (question,) = proposed(FollowUps(), context_of(campaign))

        (fact,) = question.facts
        assert "“Nights on call”" in question.text
        assert (fact.name, fact.value) == ("said", "Nights on call")
        assert fact.entry in {entry.id for entry in campaign.facts}

    @pytest.mark.parametrize("claim", ["Is it hard?", "…", "“”"])
    def test_leave_out_what_cannot_be_quoted(
        self, campaign_of: CampaignOf, context_of: ContextOf, claim: str
    ) -> None:
        """A question and mere punctuation are no answers to come back to."""
        campaign = campaign_of(rosa=None).record(said("rosa", claim))

        assert proposed(FollowUps(), context_of(campaign)) == []

    def test_leave_names_and_closings_alone(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """What was said on whom to talk to is no topic to go deeper into."""
        campaign = campaign_of(rosa=None).record(
            said("rosa", "ask my old team", topic="referral")
        )

        assert proposed(FollowUps(), context_of(campaign)) == []

    def test_lead_deeper_once(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """What answered a follow-up is not followed up, and two are enough a talk."""
        answers = [
            said("rosa", f"answer {topic}", topic=topic)
            for topic in ("lifestyle", "skills", "advice", "advancement")
        ]
        again = said("rosa", "an example", concept="deeper.12345678")
        campaign = campaign_of(rosa=None).record(*answers, again)

        found = proposed(FollowUps(), context_of(campaign))
        talk = guide(campaign, "rosa", minutes=30, as_of=NOON)

        assert len(found) == 4
        assert sum(item.source == "follow-up" for item in talk.core) <= 2

    @pytest.mark.parametrize(("years", "asked"), [(2, False), (4, True)])
    def test_ask_what_changed_after_two_half_lives(
        self,
        campaign_of: CampaignOf,
        context_of: ContextOf,
        years: int,
        *,
        asked: bool,
    ) -> None:
        """By hand for lifestyle: 18 months of half-life, so after 3 years."""
        campaign = campaign_of(rosa=None).record(said("rosa", "nights"))
        later = context_of(campaign, as_of=NOON + years * YEAR)

        concepts = {each.concept for each in proposed(FollowUps(), later)}

        assert ("since.lifestyle" in concepts) is asked

    def test_never_ask_whether_a_story_has_changed(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """The story of a person does not age."""
        campaign = campaign_of(rosa=None).record(said("rosa", "by ship", topic="path"))
        later = context_of(campaign, as_of=NOON + 20 * YEAR)

        assert [each.concept[:6] for each in proposed(FollowUps(), later)] == ["deeper"]


class TestTriangulation:
    def conflict(self, campaign_of: CampaignOf, **people: Position | None) -> Campaign:
        """Return a campaign in which two people contradict each other."""
        people = {"rosa": PLANNER, "ann": None, "bo": None, **people}
        return campaign_of(**people).record(
            said("ann", "nights are rare", about="Nights"),
            said("bo", "every second night", about="nights"),
        )

    def test_quotes_both_sides_and_nobody(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Both claims stand in the question, no name does."""
        context = context_of(self.conflict(campaign_of))

        (question,) = proposed(Triangulation(), context)

        assert {fact.value for fact in question.facts} == {
            "nights are rare",
            "every second night",
        }
        assert all(f"“{fact.value}”" in question.text for fact in question.facts)
        assert question.text.endswith("How is it where you work?")
        assert not any(name in question.text for name in ("Ann", "Bo", "Doe"))
        assert question.conflict == 1.0

    def test_puts_either_side_first_for_half_the_people(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Which comes first goes by the person and stays as it is."""
        people = {f"p{number}": PLANNER for number in range(40)}
        campaign = self.conflict(campaign_of, **people)

        first = [
            proposed(Triangulation(), context_of(campaign, who))[0].facts[0].value
            for who in people
        ]

        assert 10 <= first.count("nights are rare") <= 30
        again = proposed(Triangulation(), context_of(campaign, "p0"))[0]
        assert again.facts[0].value == first[0]

    def test_takes_a_claim_that_is_disputed(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Without a key the claim itself is the point; the dispute is no quotation."""
        campaign = campaign_of(rosa=None, ann=None, bo=None).record(
            said("ann", "Nights are rare"),
            said("bo", "nights are rare", stance="disputes"),
        )

        (question,) = proposed(Triangulation(), context_of(campaign))

        assert question.text == (
            "Some told me “nights are rare”, others the opposite."
            " What have you seen yourself?"
        )

    @pytest.mark.parametrize(
        "changes",
        [
            {"confidential": True},
            {"stance": "mixed"},
            {"claim": "Ann says nights are rare"},
            {"claim": "at Beta Power nights are rare"},
            {"claim": "like Rosa Doe I am away"},
            {"contact": "bo"},
            {"contact": "rosa"},
            {"claim": "every second NIGHT!"},
            {"topic": "closing"},
            {"confidence": 0.0},
        ],
    )
    def test_is_silent_where_there_is_no_conflict_to_tell(
        self, campaign_of: CampaignOf, context_of: ContextOf, changes: dict[str, object]
    ) -> None:
        """In confidence, undecided, with a name, one person only, or the same words."""
        beta = Position(organization="Beta Power")
        fields = {"claim": "nights are rare", "about": "nights", **changes}
        campaign = campaign_of(rosa=None, ann=beta, bo=None).record(
            said(str(fields.pop("contact", "ann")), str(fields.pop("claim")), **fields),
            said("bo", "every second night", about="nights", confidence=0.0)
            if changes == {"confidence": 0.0}
            else said("bo", "every second night", about="nights"),
        )

        assert proposed(Triangulation(), context_of(campaign)) == []

    def test_two_who_dispute_contradict_somebody_else(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Two denials of different claims are no two sides."""
        campaign = campaign_of(rosa=None, ann=None, bo=None).record(
            said("ann", "nights are rare", about="nights", stance="disputes"),
            said("bo", "nights are paid", about="nights", stance="disputes"),
        )

        assert proposed(Triangulation(), context_of(campaign)) == []

    def test_weighs_old_voices_less(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """By hand: after one half-life of 18 months both sides weigh 0.5, and so it."""
        context = context_of(
            self.conflict(campaign_of), as_of=NOON + timedelta(days=365.25 * 1.5)
        )

        (question,) = proposed(Triangulation(), context)

        assert question.conflict == pytest.approx(0.5)

    def test_counts_voices_of_one_branch_less(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """By hand: weights 1 and 0.7, entropy 0.977 bits, times 1.7 / 2."""
        campaign = self.conflict(campaign_of, root=None).record(
            Referral(referrer="root", referred="ann", at=NOON),
            Referral(referrer="root", referred="bo", at=NOON),
        )

        (question,) = proposed(Triangulation(), context_of(campaign))

        assert question.conflict == pytest.approx(0.977 * 0.85, abs=1e-3)


class TestReadings:
    def test_compare_what_was_read_with_what_is_seen(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """It is quoted as read, and asked openly."""
        note = Reading(claim="Four long days a week.", topic="lifestyle")

        (question,) = proposed(Readings(note), context_of(campaign_of(rosa=PLANNER)))

        assert question.text == (
            "I read “Four long days a week”. How true is that where you work?"
        )
        assert question.form.is_open

    @pytest.mark.parametrize(
        ("organization", "count"), [("acme rail", 1), ("Beta", 0), ("", 1)]
    )
    def test_concern_those_who_work_there(
        self,
        campaign_of: CampaignOf,
        context_of: ContextOf,
        organization: str,
        count: int,
    ) -> None:
        """What was read about one employer is asked of its people only."""
        note = Reading(claim="long days", topic="lifestyle", organization=organization)

        found = proposed(Readings(note), context_of(campaign_of(rosa=PLANNER)))

        assert len(found) == count

    def test_leave_out_what_cannot_be_quoted(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """A question in a note is none to compare with."""
        note = Reading(claim="Long days?", topic="lifestyle")

        assert proposed(Readings(note), context_of(campaign_of(rosa=None))) == []

    def test_are_made_of_readings(self) -> None:
        """Anything else is named in the error."""
        with pytest.raises(InvalidValue, match="Readings"):
            Readings("long days")


class TestPivot:
    @pytest.mark.parametrize(
        ("fields", "turns"),
        [
            ({"fit_after": 3}, True),
            ({"fit_after": 4}, False),
            ({"fit_after": 0, "option": "teaching"}, False),
            ({"fit_after": 1, "option": "Rail for me?"}, True),
            (
                {"answers": (DebriefAnswer(prompt="still_interested", text="No."),)},
                True,
            ),
            (
                {"answers": (DebriefAnswer(prompt="still_interested", text="yes"),)},
                False,
            ),
            ({"answers": (DebriefAnswer(prompt="learned", text="no nights"),)}, False),
        ],
    )
    def test_goes_by_the_debrief_on_the_goal(
        self, context_of: ContextOf, fields: dict[str, object], *, turns: bool
    ) -> None:
        """A fit of 3 or less, or a no to further interest; not about another option."""
        assert DebriefPrompt.STILL_INTERESTED == "still_interested"
        campaign = Campaign.start(
            "rail", goal="Rail for me?", time_zone="UTC", at=NOON
        ).record(
            ContactAdded(contact="rosa", card=Contact(name="Rosa"), at=NOON),
            InterviewHeld(contact="rosa", start=NOON),
            Debrief(contact="rosa", at=NOON + timedelta(hours=1), **fields),
        )

        context = context_of(campaign, as_of=NOON + timedelta(hours=2))

        assert (context.pivot is not None) is turns
        assert bool(proposed(Pivot(), context)) is turns

    def test_goes_by_the_last_word(self, context_of: ContextOf) -> None:
        """Who likes the field after all is asked about the field."""
        campaign = Campaign.start("rail", goal="", time_zone="UTC", at=NOON).record(
            ContactAdded(contact="rosa", card=Contact(name="Rosa"), at=NOON),
            InterviewHeld(contact="rosa", start=NOON),
            Debrief(contact="rosa", at=NOON + timedelta(hours=1), fit_after=1),
            Debrief(contact="rosa", at=NOON + timedelta(hours=2), fit_after=8),
        )

        assert context_of(campaign, as_of=NOON + timedelta(hours=3)).pivot is None

    def test_asks_in_every_language(self, context_of: ContextOf) -> None:
        """Two or more questions about other work, each with the debrief it is from."""
        campaign = Campaign.start("rail", goal="", time_zone="UTC", at=NOON).record(
            ContactAdded(contact="rosa", card=Contact(name="Rosa"), at=NOON),
            InterviewHeld(contact="rosa", start=NOON),
            Debrief(contact="rosa", at=NOON + timedelta(hours=1), fit_after=1),
        )
        for language in ("en", "de"):
            context = context_of(
                campaign,
                as_of=NOON + timedelta(hours=2),
                language=language,
                register=Register.INFORMAL,
            )

            found = proposed(Pivot(), context)

            assert len(found) >= 2
            assert {each.topic for each in found} == {Topic.ADVICE}
            assert all(context.pivot in each.facts for each in found)


class TestQuotations:
    @given(st.text(), st.text())
    def test_always_fit(self, one: str, other: str) -> None:
        """Whatever was said, the question keeps to 24 words and one question mark."""
        claims = [quotable(one), quotable(other)]

        text = quoted("I heard “{}” but also “{}”. How is it here?", *claims)

        assert len(text.split()) <= 24
        assert text.count("?") == 1
        assert text.count("“") == 2

    def test_keep_the_place_where_two_claims_part(self) -> None:
        """What is the same in both is shortened before what differs."""
        begin = "in this place people work on average about"

        text = quoted("A “{}” and “{}” B?", f"{begin} 40 hours", f"{begin} 60 hours")
        short = quoted(
            "A “{}” and “{}” one two three four five six seven eight nine ten B?",
            f"{begin} 40 hours",
            f"{begin} 60 hours",
        )

        assert begin in text
        assert "40" in short
        assert "60" in short
        assert "…" in short

    def test_of_a_claim_and_its_beginning_show_both(self) -> None:
        """A claim that only goes on further parts where the other one ends."""
        text = quoted("“{}” “{}”" + " x" * 16, "a b c", "a b c d e f g h")

        assert text.startswith("“a b c” “a b c d…”")
