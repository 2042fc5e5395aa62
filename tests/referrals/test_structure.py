"""The shape of a graph, against networkx and the closed forms of a forest."""

from collections.abc import Callable
from datetime import datetime, timedelta

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import InterviewHeld, Referral
from infointerview.referrals import (
    ReferralGraph,
    components,
    descendants,
    distance,
    max_wave,
    mean_wave,
    reciprocity,
    referral_graph,
    tree_size,
    wave_sizes,
)
from infointerview.values import Reason

Build = Callable[..., Campaign]
Graphs = st.SearchStrategy[ReferralGraph]


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """Rosa brings in Ken, Ken Lea, Lea Mia; then Rosa names Mia; Zoe is idle."""
    pairs = ["rosa ken", "ken lea", "lea mia", "rosa mia"]
    named = (
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(pair.split() for pair in pairs)
    )
    held = InterviewHeld(contact="rosa", start=start)
    return referral_graph(build("ken lea mia rosa zoe", held, *named))


class TestDistance:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Mia is of wave 3, and one referral away from Rosa."""
        assert graph.waves["mia"] == 3
        assert distance(graph) == {"rosa": 0, "ken": 1, "lea": 2, "mia": 1, "zoe": 0}

    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """A breadth-first search from all seeds at once finds the same."""
        graph = data.draw(graphs)
        layers = nx.bfs_layers(graph.to_networkx(), graph.seeds)

        hops = distance(graph)

        assert list(hops) == list(graph.contacts)
        assert hops == {id: hop for hop, layer in enumerate(layers) for id in layer}

    @given(data=st.data())
    def test_is_at_most_the_wave(self, graphs: Graphs, data: st.DataObject) -> None:
        """Cross referrals only make it shorter."""
        graph = data.draw(graphs)

        hops = distance(graph)

        assert all(hops[id] <= wave for id, wave in graph.waves.items())

    @given(data=st.data())
    def test_is_the_wave_on_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """Without cross referrals there is one way only."""
        graph = data.draw(forests)

        assert distance(graph) == dict(graph.waves)


class TestDescendants:
    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """Counted contact by contact in the forest it is the same."""
        graph = data.draw(graphs)
        forest = nx.DiGraph()
        forest.add_nodes_from(graph.contacts)
        forest.add_edges_from((e.referrer, e.referred) for e in graph.first_referrals)

        numbers = descendants(graph)

        assert list(numbers) == list(graph.contacts)
        assert numbers == {id: len(nx.descendants(forest, id)) for id in forest}
        assert sum(numbers.values()) == sum(graph.waves.values())

    def test_a_long_chain_is_no_recursion(self, build: Build, start: datetime) -> None:
        """A thousand people, each named by the one before."""
        people = [f"c{n:03}" for n in range(1000)]
        named = (
            Referral(
                referrer=people[n], referred=people[n + 1], at=start + timedelta(n)
            )
            for n in range(999)
        )

        graph = referral_graph(build(" ".join(people), *named))

        assert descendants(graph)["c000"] == 999


class TestTreeSize:
    @given(data=st.data())
    def test_adds_up_to_everybody(self, graphs: Graphs, data: st.DataObject) -> None:
        """Every contact is in the tree of one seed."""
        graph = data.draw(graphs)

        sizes = tree_size(graph)

        assert tuple(sizes) == graph.seeds
        assert sum(sizes.values()) == len(graph.contacts)
        assert all(size > 0 for size in sizes.values())


class TestComponents:
    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """The same sets as networkx, each and all in order of arrival."""
        graph = data.draw(graphs)
        place = {id: n for n, id in enumerate(graph.contacts)}
        expected = nx.weakly_connected_components(graph.to_networkx())

        found = components(graph)

        assert set(map(frozenset, found)) == set(map(frozenset, expected))
        arrival = [[place[id] for id in circle] for circle in found]
        assert arrival == sorted(map(sorted, arrival))

    @given(data=st.data())
    def test_one_for_each_seed_on_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """Without cross referrals nothing joins two trees."""
        graph = data.draw(forests)

        assert len(components(graph)) == len(graph.seeds)


class TestWaves:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Waves 0, 1, 2, 3 and, for Zoe, 0 again: the mean is 6 / 5."""
        last, mean = max_wave(graph), mean_wave(graph)

        assert (last.value, mean.value) == (3, 6 / 5)
        assert (last.low, last.high, last.reason) == (None, None, Reason.NO_INTERVAL)

    @given(data=st.data())
    def test_follow_from_the_wave_sizes(
        self, graphs: Graphs, data: st.DataObject
    ) -> None:
        """The last wave is the last with a size; the mean weighs waves by size."""
        graph = data.draw(graphs)
        sizes = wave_sizes(graph)

        last, mean = max_wave(graph).value, mean_wave(graph).value

        if graph.contacts:
            total = sum(wave * size for wave, size in enumerate(sizes))
            assert (last, mean) == (len(sizes) - 1, total / sum(sizes))
        else:
            assert (last, mean) == (None, None)


class TestReciprocity:
    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """There a graph without edges raises; here it is undefined."""
        graph = data.draw(graphs)

        share = reciprocity(graph)

        if graph.referrals:
            expected = nx.overall_reciprocity(graph.to_networkx())
            assert share.value == pytest.approx(expected)
        else:
            assert share.reason is Reason.NO_OBSERVATIONS

    @given(data=st.data())
    def test_is_zero_on_a_forest(self, forests: Graphs, data: st.DataObject) -> None:
        """Nobody is brought in by somebody whom they brought in."""
        graph = data.draw(forests)

        assert reciprocity(graph).value in {0, None}
