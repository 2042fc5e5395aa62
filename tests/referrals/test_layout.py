"""The places of a drawn tree: by hand, and what keeps it tidy."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import Referral
from infointerview.referrals import (
    ReferralGraph,
    referral_graph,
    tree_positions,
    tree_text,
)

Build = Callable[..., Campaign]
Graphs = st.SearchStrategy[ReferralGraph]


def test_by_hand(build: Build, start: datetime) -> None:
    """Rosa is half-way between Ken's row and Lea's, and Lea between her two."""
    pairs = ["rosa ken", "rosa lea", "lea mia", "lea noa", "uma tom", "mia ken"]
    named = (
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(pair.split() for pair in pairs)
    )

    places = tree_positions(
        referral_graph(build("ken lea mia noa rosa tom uma zoe", *named))
    )

    assert list(places.items()) == [
        ("rosa", (0, 0.75)),
        ("ken", (1, 0)),
        ("lea", (1, 1.5)),
        ("mia", (2, 1)),
        ("noa", (2, 2)),
        ("uma", (0, 3)),
        ("tom", (1, 3)),
    ]


@given(data=st.data())
def test_shows_participants_in_the_order_of_the_text(
    graphs: Graphs, data: st.DataObject
) -> None:
    """One place each, at the depth of the wave."""
    graph = data.draw(graphs)

    places = tree_positions(graph)

    text = [line.split()[-1] for line in tree_text(graph).splitlines()]
    assert [graph.contacts[id].name for id in places] == text
    assert {id: x for id, (x, _) in places.items()} == {
        id: graph.waves[id] for id in graph.participants
    }


@given(data=st.data())
def test_is_as_high_as_it_has_leaves(graphs: Graphs, data: st.DataObject) -> None:
    """Whoever brought nobody in has the next row; nobody else shares a place."""
    graph = data.draw(graphs)

    places = tree_positions(graph)

    leaves = [y for id, (_, y) in places.items() if not graph.recruits_of(id)]
    assert leaves == list(range(len(leaves)))
    assert not places or max(Counter(places.values()).values()) == 1


@given(data=st.data())
def test_no_two_branches_cross(graphs: Graphs, data: st.DataObject) -> None:
    """Lines between the same two columns keep their order from end to end."""
    graph = data.draw(graphs)

    places = tree_positions(graph)

    lines = sorted(
        (places[edge.referrer], places[edge.referred]) for edge in graph.first_referrals
    )
    for (one, end), (two, other) in pairwise(lines):
        if one[0] == two[0]:
            assert one[1] <= two[1]
            assert end[1] < other[1]
