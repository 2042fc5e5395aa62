"""To whom interviews are owed, by hand and as sums that come out even."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, InterviewHeld, Referral
from infointerview.people import Contact
from infointerview.referrals import (
    ReferralGraph,
    ancestor_credit,
    referral_graph,
    seed_credit,
    source_credit,
)
from infointerview.values import Source

Build = Callable[..., Campaign]
Graphs = st.SearchStrategy[ReferralGraph]
HOUR = timedelta(hours=1)


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """Rosa, a friend, brings in Ken, Ken brings in Lea; Uma, from online, names Lea.

    Rosa is met twice, Lea and Uma once, Ken never. Lea names Rosa in return.
    """
    cards = (
        ContactAdded(contact=id, card=Contact(name=id, source=source), at=start)
        for id, source in (("rosa", "friend"), ("uma", "online"))
    )
    named = (
        Referral(referrer=a, referred=b, at=start + (n + 1) * HOUR)
        for n, (a, b) in enumerate(
            [("rosa", "ken"), ("ken", "lea"), ("uma", "lea"), ("lea", "rosa")]
        )
    )
    held = (
        InterviewHeld(contact=id, start=start + n * HOUR)
        for id, n in (("rosa", 9), ("rosa", 99), ("lea", 19), ("uma", 29))
    )
    return referral_graph(build("ken lea zoe", *cards, *named, *held))


class TestAncestorCredit:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Lea was met thanks to Ken and Rosa; Uma named her too late for credit."""
        credit = ancestor_credit(graph)

        assert credit == {"rosa": 1, "ken": 1, "lea": 0, "uma": 0, "zoe": 0}


class TestSeedCredit:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa herself and Lea; Uma herself; Zoe is in the address book only."""
        assert seed_credit(graph) == {"rosa": 2, "uma": 1, "zoe": 0}

    @given(data=st.data())
    def test_counts_everybody_once(self, graphs: Graphs, data: st.DataObject) -> None:
        """However often somebody was named or met, they are in one tree."""
        graph = data.draw(graphs)

        credit = seed_credit(graph)

        assert tuple(credit) == graph.seeds
        assert sum(credit.values()) == len(graph.met)


class TestSourceCredit:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Lea's own card says nothing, and she is met thanks to a friend."""
        credit = source_credit(graph)

        assert list(credit.items()) == [
            (Source.FRIEND, 2),
            (Source.ONLINE, 1),
            (None, 0),
        ]

    @given(data=st.data())
    def test_counts_everybody_once(self, graphs: Graphs, data: st.DataObject) -> None:
        """Each tree has the source of its seed."""
        graph = data.draw(graphs)

        credit = source_credit(graph)

        assert sum(credit.values()) == len(graph.met)
        assert set(credit) == {graph.contacts[seed].source for seed in graph.seeds}
