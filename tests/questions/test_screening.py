"""What becomes of proposals: candidates, or rejections with their reasons."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import attrs
import pytest

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import QuestionAsked, Takeaway
from infointerview.people import Position
from infointerview.questions import (
    QUESTION_BANK,
    Candidate,
    GuideContext,
    KnownFact,
    Objection,
    QuestionSource,
)
from infointerview.questions._screening import Screened, screened
from infointerview.values import Topic

CampaignOf = Callable[..., Campaign]
ContextOf = Callable[..., GuideContext]
Source = Callable[..., QuestionSource]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def question(**changes: object) -> Candidate:
    """Return a question that nothing speaks against, with some fields as given."""
    fields = {
        "concept": "own.one",
        "text": "What do your boots say about the job?",
        "topic": "day_to_day",
        "source": "mine",
    }
    return Candidate(**(fields | changes))


def codes(found: Screened) -> list[list[str]]:
    """Return the codes of the objections, by rejection."""
    return [[each.code for each in r.objections] for r in found.rejected]


class TestStrings:
    def test_become_questions_with_a_topic(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """The bullet of a list goes, blank lines too; the topic is told from words."""
        source = own("- What are the hours like on a ferry? ", "", " \n")

        found = screened(context_of(campaign_of(rosa=None)), [source], checks=())

        (made,) = found.candidates
        assert made.text == "What are the hours like on a ferry?"
        assert made.topic is Topic.LIFESTYLE
        assert made.source == "Own"
        assert found.rejected == ()

    @pytest.mark.parametrize(
        "line", ["**What** do your boots say?", '1. "What do your boots say?"']
    )
    def test_lose_the_marks_that_models_put_around_them(
        self, line: str, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Emphasis of Markdown, numbers and quotation marks are no words."""
        found = screened(context_of(campaign_of(rosa=None)), [own(line)], checks=())

        assert [each.text for each in found.candidates] == ["What do your boots say?"]

    @pytest.mark.parametrize(
        ("language", "line"),
        [
            ("en", "How do you like your salary?"),
            ("de", "Wie zufrieden sind Sie mit dem Gehalt?"),
        ],
    )
    def test_on_money_and_the_like_are_delicate(
        self,
        language: str,
        line: str,
        own: Source,
        campaign_of: CampaignOf,
        context_of: ContextOf,
    ) -> None:
        """A source that says nothing but words cannot put them first."""
        context = context_of(campaign_of(rosa=None), language=language)

        (made,) = screened(context, [own(line)], checks=()).candidates

        assert made.sensitivity >= context.policy.sensitive_from

    def test_that_ask_what_the_bank_asks_share_its_concept(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """So that both are not chosen, and neither after the other."""
        source = own("What does a typical day look like for you?")

        found = screened(context_of(campaign_of(rosa=None)), [source], checks=())

        assert [each.concept for each in found.candidates] == ["day.typical"]

    def test_of_no_words_at_all_are_still_told_apart(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Questions of filler words only have concepts of their own."""
        found = screened(
            context_of(campaign_of(rosa=None)), [own("How so?", "Why?")], checks=()
        )

        assert len({each.concept for each in found.candidates}) == 2

    @pytest.mark.parametrize("proposal", [None, 3, ["What?"]])
    def test_and_candidates_are_all_there_is(
        self,
        own: Source,
        campaign_of: CampaignOf,
        context_of: ContextOf,
        proposal: object,
    ) -> None:
        """Anything else names the source in its error."""
        with pytest.raises(InvalidValue, match=r"Own\.propose"):
            screened(context_of(campaign_of(rosa=None)), [own(proposal)], checks=())


class TestRejections:
    def test_of_what_was_asked_before_go_by_concept_and_by_words(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Neither the concept again, nor a question in nearly the words recorded."""
        campaign = campaign_of(rosa=None).record(
            QuestionAsked(contact="rosa", concept="own.one", topic="advice", at=NOON),
            QuestionAsked(
                contact="rosa",
                concept="x.y",
                topic="advice",
                question="Which mountain taught you most?",
                at=NOON,
            ),
            QuestionAsked(
                contact="rosa", concept="day.typical", topic="day_to_day", at=NOON
            ),
        )
        source = own(
            question(),
            question(concept="own.two", text="Which mountain has taught you the most?"),
            question(concept="own.three", text="What is a typical day like?"),
        )

        found = screened(context_of(campaign), [source], checks=())

        assert codes(found) == [["asked"], ["asked"], ["asked"]]
        assert found.candidates == ()

    def test_of_the_bank_go_by_words_recorded_under_a_concept_of_ones_own(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Whoever was asked in the words of the bank is not asked by the bank again."""
        post = Position(organization="Acme Rail", field="rail")
        asked = QuestionAsked(
            contact="rosa",
            concept="mine.seventeen",
            topic=Topic.ADVANCEMENT,
            question="So, what holds people back in rail?",
            at=NOON,
        )
        campaign = campaign_of(rosa=post).record(asked)

        found = screened(context_of(campaign), [QUESTION_BANK], checks=())

        assert codes(found) == [["asked"]]
        assert found.rejected[0].concept == "advancement.obstacle"

    def test_of_a_second_wording_of_one_question(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """The first stays."""
        source = own("Which mountain taught you most?", "Which mountain taught most?")

        found = screened(context_of(campaign_of(rosa=None)), [source], checks=())

        assert len(found.candidates) == 1
        assert codes(found) == [["duplicate"]]

    def test_of_facts_that_nobody_recorded(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """A fact is of the context, a takeaway on record, or the seeker's reading."""
        campaign = campaign_of(rosa=Position(title="Planner")).record(
            Takeaway(contact="rosa", topic="advice", claim="Read a lot.", at=NOON)
        )
        context = context_of(campaign)
        said = campaign.facts[-1].id
        facts = {
            "title": context.facts[0],
            "said": KnownFact(name="said", value="Read a lot", entry=said),
            "read": KnownFact(name="read", value="Anything", entry=""),
            "wrong words": KnownFact(name="said", value="Read little", entry=said),
            "no entry": KnownFact(name="title", value="Pilot", entry="nowhere"),
            "no reading": KnownFact(name="read", value="Anything", entry=said),
        }
        source = own(
            *(
                question(concept=f"own.{number}", text=f"What {name}?", facts=(fact,))
                for number, (name, fact) in enumerate(facts.items())
            )
        )

        found = screened(context, [source], checks=())

        assert {each.text for each in found.rejected} == {
            "What wrong words?",
            "What no entry?",
            "What no reading?",
        }
        assert codes(found) == [["invented-fact"]] * 3

    def test_of_slots_that_nobody_filled_in(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Marks of a slot may stand where what is on record has them."""
        context = context_of(campaign_of(rosa=Position(title="Planner [rail]")))
        source = own(
            "What surprises people about a {title}?",
            "How did [Company] change your view of tunnels?",
            "What makes <employer> proud of its tunnels?",
            "Which bridges does a Planner [rail] dream of?",
        )

        found = screened(context, [source], checks=())

        assert codes(found) == [["open-slot"]] * 3
        assert str(found.rejected[0].objections[0]) == (
            "open-slot: '{title}' is still to be filled in."
        )
        assert len(found.candidates) == 1

    def test_name_every_objection(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Ours come first, then those of the checks, in their order."""

        class Never:
            def objections(
                self, asked: Candidate, _: GuideContext, /
            ) -> Iterable[Objection]:
                """Object to everything."""
                yield Objection("never", f"{asked.concept} will not do.")

        bad = question(form="closed", text="Do you like it? Do you not?")

        found = screened(
            context_of(campaign_of(rosa=None)), [own(bad)], checks=[Never()]
        )

        assert codes(found) == [["closed", "one-question", "never"]]
        assert str(found.rejected[0]).startswith(
            "'Do you like it? Do you not?' (mine): closed: It can be"
        )

    def test_of_the_bank_come_last_and_without_the_checks(
        self, own: Source, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """What the bank asks is checked when it is about to be chosen."""
        campaign = campaign_of(rosa=None).record(
            QuestionAsked(
                contact="rosa", concept="day.typical", topic="day_to_day", at=NOON
            )
        )

        found = screened(
            context_of(campaign),
            [QUESTION_BANK, own(question(form="closed"))],
            checks=(),
        )

        assert found.rejected[0].source == "mine"
        assert "day.typical" in {each.concept for each in found.rejected[1:]}
        assert found.unread == {each.text for each in found.candidates}


def test_a_quotation_tells_two_questions_apart(
    own: Source, campaign_of: CampaignOf, context_of: ContextOf
) -> None:
    """Two that differ in nothing but what they quote are no duplicates."""
    read = KnownFact(name="read", value="x", entry="")
    first = question(text="I read “long days”. How is it?", facts=(read,))
    second = attrs.evolve(
        first, concept="own.two", text="I read “long, long days”. How is it?"
    )

    found = screened(
        context_of(campaign_of(rosa=None)), [own(first, second)], checks=()
    )

    assert len(found.candidates) == 2


@pytest.mark.parametrize("proposed", [None, "What do your boots say?", 7])
def test_a_source_hands_over_several_questions(
    proposed: object, campaign_of: CampaignOf, context_of: ContextOf
) -> None:
    """One string would be taken apart into letters, so it is refused."""

    class Careless:
        def propose(self, _context: GuideContext, /) -> object:
            return proposed

    with pytest.raises(InvalidValue, match=r"Careless\.propose"):
        screened(context_of(campaign_of(rosa=None)), [Careless()], checks=())  # type: ignore[list-item] # refused
