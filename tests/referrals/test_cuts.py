"""The border of a set of contacts, against networkx and the closed forms."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import UnknownContact
from infointerview.facts import InterviewHeld, Outreach, Referral, Reply
from infointerview.referrals import (
    ReferralGraph,
    components,
    conductance,
    edge_expansion,
    frontier_expansion,
    referral_graph,
    spectral_gap,
    vertex_expansion,
    wave_sizes,
)
from infointerview.values import Estimate, Reason

Build = Callable[..., Campaign]
Graphs = st.SearchStrategy[ReferralGraph]
EXPANSIONS = [vertex_expansion, edge_expansion, conductance]
HOUR = timedelta(hours=1)


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """The example of the spec: 0 names 1 and 2, then 1 names 3 and 4; 0, 1 are met."""
    pairs = ["c0 c1", "c0 c2", "c1 c3", "c1 c4"]
    named = (
        Referral(referrer=a, referred=b, at=start + n * HOUR)
        for n, (a, b) in enumerate(pair.split() for pair in pairs)
    )
    held = (InterviewHeld(contact=id, start=start + 9 * HOUR) for id in ("c0", "c1"))
    return referral_graph(build("c0 c1 c2 c3 c4", *named, *held))


def draw_set(data: st.DataObject, graph: ReferralGraph) -> list[str]:
    """Return some contacts of the graph."""
    contacts = list(graph.contacts)
    return [id for id in contacts if data.draw(st.booleans())]


class TestVertexExpansion:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Of the four names, one is in the set; counting that too would give 2.0."""
        assert vertex_expansion(graph, of=["c0", "c1"]).value == 1.5

    def test_is_of_those_met_by_default(self, graph: ReferralGraph) -> None:
        """Who was met is the set that a seeker asks about."""
        assert vertex_expansion(graph) == vertex_expansion(graph, of=["c0", "c1"])

    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """There it is the boundary expansion, and raises for the empty set."""
        graph = data.draw(graphs)
        inside = draw_set(data, graph)

        ratio = vertex_expansion(graph, of=inside)

        if inside:
            expected = nx.boundary_expansion(graph.to_networkx(), inside)
            assert ratio.value == pytest.approx(expected)
        else:
            assert ratio.reason is Reason.EMPTY_OR_WHOLE_SET

    @given(data=st.data())
    def test_of_the_first_waves_of_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """It is the next wave over all waves so far."""
        graph = data.draw(forests.filter(lambda graph: len(wave_sizes(graph)) > 1))
        sizes = wave_sizes(graph)
        last = data.draw(st.integers(0, len(sizes) - 2))
        inside = [id for id, wave in graph.waves.items() if wave <= last]

        ratio = vertex_expansion(graph, of=inside)

        assert ratio.value == sizes[last + 1] / sum(sizes[: last + 1])


class TestEdgeExpansion:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Three referrals lead out of a set of two."""
        assert edge_expansion(graph).value == 3 / 2

    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """There it raises for nobody and for everybody."""
        graph = data.draw(graphs)
        inside = draw_set(data, graph)

        ratio = edge_expansion(graph, of=inside)

        if 0 < len(inside) < len(graph.contacts):
            expected = nx.edge_expansion(graph.to_networkx(), inside)
            assert ratio.value == pytest.approx(expected)
        else:
            assert ratio.reason is Reason.EMPTY_OR_WHOLE_SET


class TestConductance:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Three ties lead out; the others have three ties in all."""
        assert conductance(graph).value == 1

    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """On the undirected graph; networkx divides by zero if a side has no ties."""
        graph = data.draw(graphs)
        inside = draw_set(data, graph)
        outside = set(graph.contacts) - set(inside)
        plain = graph.to_networkx().to_undirected()

        ratio = conductance(graph, of=inside)

        if not inside or not outside:
            assert ratio.reason is Reason.EMPTY_OR_WHOLE_SET
        elif not (nx.volume(plain, inside) and nx.volume(plain, outside)):
            assert ratio.reason is Reason.NO_OBSERVATIONS
        else:
            assert ratio.value == pytest.approx(nx.conductance(plain, inside))


@pytest.mark.parametrize("measure", EXPANSIONS)
def test_an_unknown_contact_is_refused(
    graph: ReferralGraph, measure: Callable[..., Estimate]
) -> None:
    """A set of strangers is a mistake, not an empty set."""
    with pytest.raises(UnknownContact, match="nobody"):
        measure(graph, of=["c0", "nobody"])


class TestFrontierExpansion:
    def test_is_the_vertex_expansion_of_those_met(self, graph: ReferralGraph) -> None:
        """Nobody is closed, and only people who were met named others."""
        assert frontier_expansion(graph).value == vertex_expansion(graph).value

    def test_whoever_declined_is_not_on_it(self, build: Build, start: datetime) -> None:
        """Ken said no, so of two names one is left for the one person met."""
        campaign = build(
            "rosa ken lea",
            InterviewHeld(contact="rosa", start=start),
            Referral(referrer="rosa", referred="ken", at=start + HOUR),
            Referral(referrer="rosa", referred="lea", at=start + HOUR),
            Outreach(contact="ken", channel="email", at=start + 2 * HOUR),
            Reply(contact="ken", answer="declined", at=start + 3 * HOUR),
        )

        graph = referral_graph(campaign)

        assert frontier_expansion(graph).value == 1
        assert vertex_expansion(graph).value == 2


class TestSpectralGap:
    @given(data=st.data())
    def test_is_zero_just_if_in_pieces(
        self, graphs: Graphs, data: st.DataObject
    ) -> None:
        """And undefined for less than two contacts."""
        pytest.importorskip("scipy", reason="networkx computes eigenvalues with it")
        graph = data.draw(graphs)

        gap = spectral_gap(graph)

        if len(graph.contacts) < 2:
            assert gap.reason is Reason.TOO_FEW
        else:
            assert gap.value is not None
            assert (gap.value > 1e-6) == (len(components(graph)) == 1)

    @given(data=st.data())
    def test_agrees_with_dense_eigenvalues(
        self, graphs: Graphs, data: st.DataObject
    ) -> None:
        """Of all eigenvalues of the Laplacian, found by numpy, it is the second."""
        np = pytest.importorskip("numpy", reason="the oracle for eigenvalues")
        pytest.importorskip("scipy", reason="networkx computes eigenvalues with it")
        graph = data.draw(graphs.filter(lambda graph: len(graph.contacts) > 1))
        plain = graph.to_networkx().to_undirected()
        laplacian = nx.normalized_laplacian_matrix(plain).toarray()
        expected = sorted(np.linalg.eigvalsh(laplacian))[1]

        gap = spectral_gap(graph)

        assert gap.value == pytest.approx(expected, abs=1e-9)

    def test_is_the_same_every_time(self, graph: ReferralGraph) -> None:
        """Although the search for it starts from a random vector."""
        pytest.importorskip("scipy", reason="networkx computes eigenvalues with it")

        assert spectral_gap(graph) == spectral_gap(graph)

    @pytest.mark.parametrize("absent", ["numpy", "scipy"])
    def test_says_that_it_needs_a_package(
        self, graph: ReferralGraph, monkeypatch: pytest.MonkeyPatch, absent: str
    ) -> None:
        """A connected graph needs numpy and scipy, which we do not install."""
        monkeypatch.setitem(sys.modules, absent, None)

        gap = spectral_gap(graph)

        assert (gap.value, gap.reason) == (None, Reason.NEEDS_PACKAGE)

    def test_pieces_need_no_package(
        self, build: Build, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Two strangers are two pieces, whatever is installed."""
        monkeypatch.setitem(sys.modules, "scipy", None)

        assert spectral_gap(referral_graph(build("rosa ken"))).value == 0
