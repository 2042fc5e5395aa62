"""Who depends on whom and who reaches whom, against networkx and closed forms."""

from collections.abc import Callable
from datetime import datetime, timedelta

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import Referral
from infointerview.referrals import (
    ReferralGraph,
    descendants,
    reach,
    reach_spread,
    referral_graph,
    single_points_of_failure,
)
from infointerview.values import Reason

Build = Callable[..., Campaign]
Graphs = st.SearchStrategy[ReferralGraph]


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """Rosa names Ken and Lea, Ken Mia, Mia Noa; Lea knows Mia too; Uma names Tom."""
    pairs = ["rosa ken", "rosa lea", "ken mia", "mia noa", "lea mia", "uma tom"]
    named = (
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(pair.split() for pair in pairs)
    )
    return referral_graph(build("ken lea mia noa rosa tom uma zoe", *named))


class TestSinglePointsOfFailure:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Everything descends from Rosa; Mia can be reached round Ken; Noa cannot."""
        points = single_points_of_failure(graph)

        assert list(points.items()) == [("rosa", 4), ("mia", 1), ("uma", 1)]

    def test_a_second_seed_is_a_second_way(self, build: Build, start: datetime) -> None:
        """Whoever two seeds named depends on neither of them."""
        named = (
            Referral(referrer=a, referred="ken", at=start) for a in ("rosa", "uma")
        )

        graph = referral_graph(build("ken rosa uma", *named))

        assert single_points_of_failure(graph) == {}

    @given(data=st.data())
    def test_agrees_with_leaving_people_out(
        self, graphs: Graphs, data: st.DataObject
    ) -> None:
        """Take one contact away: who can no longer be reached depended on them."""
        graph = data.draw(graphs)
        plain = graph.to_networkx()
        expected = {}
        for gone in graph.contacts:
            rest = nx.restricted_view(plain, [gone], [])
            seeds = [seed for seed in graph.seeds if seed != gone]
            left = [id for layer in nx.bfs_layers(rest, seeds) for id in layer]
            expected[gone] = len(graph.contacts) - 1 - len(left)

        points = single_points_of_failure(graph)

        assert points == {id: number for id, number in expected.items() if number}
        assert list(points.values()) == sorted(points.values(), reverse=True)

    @given(data=st.data())
    def test_are_the_descendants_on_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """Without cross referrals the referrer is the dominator."""
        graph = data.draw(forests)

        points = single_points_of_failure(graph)

        assert points == {id: n for id, n in descendants(graph).items() if n}


class TestReach:
    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """There a graph without edges raises; here nobody reaches anybody."""
        graph = data.draw(graphs.filter(lambda graph: len(graph.contacts) > 1))
        plain = graph.to_networkx()

        shares = reach(graph)

        assert list(shares) == list(graph.contacts)
        for contact, share in shares.items():
            if plain.edges:
                assert share == pytest.approx(
                    nx.local_reaching_centrality(plain, contact)
                )
            else:
                assert share == 0

    @given(data=st.data())
    def test_is_the_share_of_descendants_on_a_forest(
        self, forests: Graphs, data: st.DataObject
    ) -> None:
        """Without cross referrals one reaches one's subtree."""
        graph = data.draw(forests.filter(lambda graph: len(graph.contacts) > 1))
        under, others = descendants(graph), len(graph.contacts) - 1

        shares = reach(graph)

        assert shares == {id: number / others for id, number in under.items()}

    def test_is_undefined_for_one_person(self, build: Build) -> None:
        """There is nobody to reach."""
        assert reach(referral_graph(build("rosa"))) == {"rosa": None}


class TestReachSpread:
    # networkx 3.3 warns of a change in 3.5 that its own call would not feel.
    @pytest.mark.filterwarnings(r"ignore:\s*shortest_path:FutureWarning")
    @given(data=st.data())
    def test_agrees_with_networkx(self, graphs: Graphs, data: st.DataObject) -> None:
        """There graphs without edges and tiny ones raise."""
        graph = data.draw(graphs)

        spread = reach_spread(graph)

        if len(graph.contacts) < 2:
            assert spread.reason is Reason.TOO_FEW
        elif not graph.referrals:
            assert spread.value == 0
        else:
            expected = nx.global_reaching_centrality(graph.to_networkx())
            assert spread.value == pytest.approx(expected)
