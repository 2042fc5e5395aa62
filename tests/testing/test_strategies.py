from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import (
    FACT_TYPES,
    ContactsMerged,
    Fact,
    Outreach,
    Reply,
    contacts_of,
)
from infointerview.lifecycle import Stage
from infointerview.people import Contact
from infointerview.testing import campaigns, cards, facts, instants

SEARCH = settings(
    database=None,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def some(strategy: st.SearchStrategy[object], number: int) -> list[object]:
    """Return what a strategy draws in so many examples, the same every time."""
    drawn: list[object] = []

    @settings(SEARCH, max_examples=number)
    @given(strategy)
    def draw(value: object) -> None:
        drawn.append(value)

    draw()
    return drawn


def test_facts_of_every_type_are_drawn() -> None:
    """A law over facts is a law over all of them.

    How many it takes depends on chance, so they are drawn until none is left.
    """
    left = set(FACT_TYPES)

    def was_the_last(fact: Fact) -> bool:
        left.discard(type(fact))
        return not left

    find(facts(), was_the_last, settings=settings(SEARCH, max_examples=3000))

    assert not left


@given(facts(Outreach, Reply, contacts=("rosa", "ken")))
def test_types_and_people_can_be_chosen(fact: Fact) -> None:
    """The fact is of one of the types, and about one or two of the people."""
    assert type(fact) in {Outreach, Reply}
    assert set(contacts_of(fact)) <= {"rosa", "ken"}


def test_instants_come_twice_and_from_several_zones() -> None:
    """Ties and offsets are where folding could go wrong."""
    drawn = [value for value in some(instants(), 200) if isinstance(value, datetime)]

    offsets = {instant.utcoffset() for instant in drawn}
    assert len(set(drawn)) < len(drawn)
    assert len(offsets) > 3
    assert None not in offsets
    assert max(drawn) - min(drawn) > timedelta(days=100)


def test_cards_are_full_or_bare() -> None:
    """Among some hundred cards there is one of each make."""
    drawn = [card for card in some(cards(), 170) if isinstance(card, Contact)]

    assert any(len(card.emails) > 1 for card in drawn)
    assert any(card.note and card.source for card in drawn)
    assert any(card.positions and card.positions[0].end for card in drawn)
    assert any(not card.name.isascii() for card in drawn)
    assert any(card == Contact(name=card.name) for card in drawn)


def stages(campaign: Campaign) -> set[Stage]:
    """Return where somebody stands in the campaign."""
    return {campaign.stage(id) for id in campaign.contacts}


@pytest.mark.parametrize(
    "wanted",
    [
        lambda campaign: Stage.MET in stages(campaign),
        lambda campaign: Stage.STOPPED in stages(campaign),
        lambda campaign: Stage.FORGOTTEN in stages(campaign),
        # each of the stages between is rare, because facts are drawn at random
        lambda campaign: stages(campaign) & {Stage.CONTACTED, Stage.SCHEDULED},
        lambda campaign: campaign.anomalies,
        lambda campaign: len(campaign.history) > len(campaign.facts),
        lambda campaign: any(
            isinstance(entry.fact, ContactsMerged) for entry in campaign.facts
        ),
    ],
    ids=["met", "stopped", "forgotten", "between", "anomaly", "retracted", "merged"],
)
def test_random_facts_lead_everywhere(wanted: Callable[[Campaign], object]) -> None:
    """To interviews, to refusals, to the end: a law over campaigns sees them all.

    How many it takes to see one depends on chance, so they are drawn until it comes.
    """
    found = find(
        campaigns(),
        lambda campaign: bool(wanted(campaign)),
        settings=settings(SEARCH, max_examples=3000),
    )

    assert wanted(found)
