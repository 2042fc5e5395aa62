"""What choosing among questions is put as."""

from collections.abc import Callable

from infointerview.campaign import Campaign
from infointerview.people import Position
from infointerview.questions import Candidate, GuideContext, KnownFact
from infointerview.questions._problem import posed
from infointerview.values import FactId, Topic

CampaignOf = Callable[..., Campaign]
ContextOf = Callable[..., GuideContext]
POST = Position(title="Planner", organization="Acme Rail")


def question(concept: str, *names: str) -> Candidate:
    """Return a question that uses facts of these names."""
    return Candidate(
        concept=concept,
        text="How so?",
        topic=Topic.ADVICE,
        source="own",
        facts=tuple(
            KnownFact(name=name, value=str(number), entry=FactId("0001"))
            for number, name in enumerate(names)
        ),
    )


class TestFacts:
    def test_of_one_name_are_worth_something_once(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """The two sides of a contradiction are one use of what was heard."""
        context = context_of(campaign_of(rosa=POST))

        problem = posed([question("own.a", "heard", "heard")], context, budget=10)

        (option,) = problem.options
        assert [name for name, _ in option.shares].count("fact heard") == 1

    def test_that_were_used_in_the_talk_are_worth_no_more(
        self, campaign_of: CampaignOf, context_of: ContextOf
    ) -> None:
        """Once is enough, before and during it."""
        context = context_of(campaign_of(rosa=POST))

        problem = posed(
            [question("own.a", "title", "organization")],
            context,
            budget=10,
            asked=[question("own.b", "title")],
        )

        assert problem.open["fact title"] == 0 < problem.open["fact organization"]
