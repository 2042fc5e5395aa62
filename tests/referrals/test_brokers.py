"""Who stands between others, against networkx and the closed forms of a forest."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import Referral
from infointerview.referrals import (
    ReferralGraph,
    betweenness,
    brokers,
    constraint,
    cut_vertices,
    descendants,
    effective_size,
    efficiency,
    referral_graph,
)

Build = Callable[..., Campaign]
Graphs = st.SearchStrategy[ReferralGraph]
BURT = [constraint, effective_size, efficiency]


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """Rosa names Ken, Lea and Mia; Ken names Lea as well, and Noa; Uma names Tom."""
    pairs = ["rosa ken", "rosa lea", "rosa mia", "ken lea", "ken noa", "uma tom"]
    named = (
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(pair.split() for pair in pairs)
    )
    return referral_graph(build("ken lea mia noa rosa tom uma zoe", *named))


def undirected(graph: ReferralGraph) -> "nx.Graph[str]":
    """Return the ties, as networkx wants them for Burt's measures."""
    return graph.to_networkx().to_undirected()


def degrees(graph: ReferralGraph) -> dict[str, int]:
    """Return how many ties each contact has, as networkx counts them."""
    return dict(undirected(graph).degree)


class TestBetweenness:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Only Ken has somebody above and somebody below who need him: Rosa to Noa."""
        assert {id: n for id, n in betweenness(graph).items() if n} == {"ken": 1}

    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """On the directed graph and not normalised."""
        graph = data.draw(graphs)
        plain = graph.to_networkx()

        between = betweenness(graph)

        assert list(between) == list(graph.contacts)
        expected = nx.betweenness_centrality(plain, normalized=False)
        assert between == pytest.approx(expected)

    @given(data=st.data())
    def test_closed_form_on_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """Wave times descendants; the sum is that of wave (wave - 1) / 2."""
        graph = data.draw(forests)
        waves, under = graph.waves, descendants(graph)

        between = betweenness(graph)

        assert between == {id: waves[id] * under[id] for id in graph.contacts}
        total = sum(wave * (wave - 1) // 2 for wave in waves.values())
        assert sum(between.values()) == total

    @given(data=st.data())
    def test_a_sample_of_all_is_exact(
        self, graphs: Graphs, data: st.DataObject
    ) -> None:
        """More samples than contacts follow every chain once."""
        graph = data.draw(graphs)

        sampled = betweenness(graph, samples=99, rng=random.Random(0))

        assert sampled == pytest.approx(betweenness(graph))

    def test_a_sample_is_the_generators(self, graph: ReferralGraph) -> None:
        """One generator state, one answer; another, another."""
        once, again, other = (
            betweenness(graph, samples=2, rng=random.Random(seed)) for seed in (1, 1, 2)
        )

        assert once == again
        assert once != other

    @pytest.mark.parametrize("samples", [1, 2.5, True])
    def test_refuses_what_is_no_number_of_samples(
        self, graph: ReferralGraph, samples: int
    ) -> None:
        """From one contact alone nothing follows for that contact."""
        with pytest.raises(InvalidValue, match="samples"):
            betweenness(graph, samples=samples, rng=random.Random(0))

    def test_never_draws_from_the_global_generator(self, graph: ReferralGraph) -> None:
        """Whoever wants a sample brings the generator."""
        with pytest.raises(InvalidValue, match="rng"):
            betweenness(graph, samples=2)


class TestBurt:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa is tied to Ken, Lea and Mia, two of whom are tied: 3 - 2 / 3 circles.

        Constraint: Mia (1/3)^2, Ken (1/3 + 1/3 1/2)^2, Lea (1/3 + 1/3 1/3)^2.
        """
        assert effective_size(graph)["rosa"] == pytest.approx(3 - 2 / 3)
        assert efficiency(graph)["rosa"] == pytest.approx((3 - 2 / 3) / 3)
        expected = (1 / 3) ** 2 + (1 / 2) ** 2 + (4 / 9) ** 2
        assert constraint(graph)["rosa"] == pytest.approx(expected)

    @pytest.mark.parametrize("measure", BURT)
    def test_is_undefined_without_ties(
        self, graph: ReferralGraph, measure: Callable[..., dict[str, float | None]]
    ) -> None:
        """Zoe is tied to nobody."""
        assert measure(graph)["zoe"] is None

    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """On the undirected graph, and contact by contact: for all it wants scipy."""
        graph = data.draw(graphs)
        plain = undirected(graph)
        tied = [id for id, degree in degrees(graph).items() if degree]

        bounds, sizes = constraint(graph), effective_size(graph)

        assert list(bounds) == list(sizes) == list(graph.contacts)
        assert {id: bounds[id] for id in tied} == pytest.approx(
            nx.constraint(plain, nodes=tied)
        )
        assert {id: sizes[id] for id in tied} == pytest.approx(
            nx.effective_size(plain, nodes=tied)
        )

    @given(data=st.data())
    def test_closed_forms_on_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """Constraint 1 / degree, effective size the degree, efficiency 1."""
        graph = data.draw(forests)
        tied = {id: degree for id, degree in degrees(graph).items() if degree}

        measures = [measure(graph) for measure in BURT]

        bounds, sizes, shares = ({id: m[id] for id in tied} for m in measures)
        assert bounds == {id: 1 / degree for id, degree in tied.items()}
        assert sizes == tied
        assert shares == dict.fromkeys(tied, 1)

    @given(data=st.data())
    def test_efficiency_is_size_over_ties(
        self, graphs: Graphs, data: st.DataObject
    ) -> None:
        """Both are about the same ties."""
        graph = data.draw(graphs)
        ties = degrees(graph)
        sizes = effective_size(graph)

        shares = efficiency(graph)

        for id, size in sizes.items():
            expected = None if size is None else pytest.approx(size / ties[id])
            assert shares[id] == expected


class TestCutVertices:
    @given(data=st.data())
    def test_agree_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """The articulation points of the undirected graph, in order of arrival."""
        graph = data.draw(graphs)
        expected = set(nx.articulation_points(undirected(graph)))

        assert cut_vertices(graph) == tuple(
            id for id in graph.contacts if id in expected
        )

    @given(data=st.data())
    def test_have_two_ties_on_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """And every edge of a forest is a bridge, as networkx confirms."""
        graph = data.draw(forests)
        plain = undirected(graph)

        cuts = cut_vertices(graph)

        assert set(cuts) == {id for id, degree in plain.degree if degree >= 2}
        assert len(list(nx.bridges(plain))) == plain.number_of_edges()


class TestBrokers:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa and Ken have three ties of which two are tied; on Rosa more depend."""
        first, second = brokers(graph)

        assert (first.name, first.ties, first.dependents) == ("rosa", 3, 4)
        assert (second.name, second.ties, second.dependents) == ("ken", 3, 1)
        assert str(first) == (
            "rosa: 2.33 circles from 3 ties; 4 others can be reached only through them"
        )
        assert str(second).endswith("1 other can be reached only through them")

    @given(data=st.data())
    def test_hold_more_than_one_circle(
        self, graphs: Graphs, data: st.DataObject
    ) -> None:
        """Whoever's ties are all tied to each other stands between nobody."""
        graph = data.draw(graphs)
        sizes = effective_size(graph)

        ranked = brokers(graph)

        assert {one.contact for one in ranked} == {
            id for id, size in sizes.items() if size is not None and size > 1
        }
        places = [(one.circles, one.dependents) for one in ranked]
        assert places == sorted(places, reverse=True)
