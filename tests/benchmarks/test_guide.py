"""How long a guide takes: the target is 50 ms for 300 candidates and 30 minutes."""

from datetime import UTC, datetime

import attrs
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from infointerview import preparation
from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, Takeaway
from infointerview.people import Contact, Position
from infointerview.questions import (
    GUIDE_POLICY,
    QUESTION_BANK,
    Candidate,
    GuideContext,
    guide,
)
from infointerview.questions._composition import composed
from infointerview.questions._knowledge import context_for
from infointerview.values import Topic

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Given:
    """A source that proposes what it was given."""

    def __init__(self, candidates: list[Candidate]) -> None:
        self.candidates = candidates

    def propose(self, _: GuideContext, /) -> list[Candidate]:
        """Return what was given."""
        return self.candidates


@pytest.fixture
def campaign() -> Campaign:
    """Return a campaign in which ten people said something on four topics each."""
    post = Position(organization="Acme Rail", title="Track engineer", field="rail")
    topics = tuple(Topic)[:11]
    return Campaign.start("rail", goal="", time_zone="UTC", at=NOON).record(
        *(
            ContactAdded(
                contact=f"p{number}",
                card=Contact(name=f"Person {number}", positions=(post,)),
                at=NOON,
            )
            for number in range(11)
        ),
        *(
            Takeaway(
                contact=f"p{number}",
                topic=topics[(number * 4 + answer) % len(topics)],
                claim=f"answer {answer}",
                at=NOON,
            )
            for number in range(10)
            for answer in range(4)
        ),
    )


def test_choosing_from_300_candidates(
    benchmark: BenchmarkFixture, campaign: Campaign
) -> None:
    """From candidates to a guide of 30 minutes."""
    context = context_for(
        campaign, "p10", minutes=30, as_of=NOON, language="en", policy=GUIDE_POLICY
    )
    bank = list(QUESTION_BANK.propose(context))
    candidates = [
        attrs.evolve(
            each, concept=f"{each.concept}_{copy}", text=f"{each.text[:-1]}, {copy}{n}?"
        )
        for copy in ("a", "b", "c")
        for n, each in enumerate(bank)
    ][:300]

    talk = benchmark(composed, context, [Given(candidates)])

    assert len(candidates) == 300
    assert len(talk.rejected) < 10
    assert talk.core


def test_in_good_faith(benchmark: BenchmarkFixture, campaign: Campaign) -> None:
    """The same with guard and lint, as `infointerview.guide` makes it."""
    talk = benchmark(preparation.guide, campaign, "p10", minutes=30, as_of=NOON)

    assert talk.core


@pytest.mark.parametrize("minutes", [20, 30, 60])
def test_guide(benchmark: BenchmarkFixture, campaign: Campaign, minutes: int) -> None:
    """From a campaign to a guide, out of the whole bank."""
    talk = benchmark(guide, campaign, "p10", minutes=minutes, as_of=NOON)

    assert talk.core
