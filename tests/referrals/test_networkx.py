import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from io import BytesIO

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, InterviewHeld, Referral
from infointerview.people import Contact, Position
from infointerview.referrals import ReferralGraph, referral_graph

Build = Callable[..., Campaign]


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """Rosa, met, names Ken, who changed employers the day before; Zoe is idle."""
    ken = Contact(
        name="Ken Ito",
        source="their_contact",
        positions=(
            Position(organization="Old Grid", end=date(2026, 3, 1)),
            Position(organization="New Grid", start=date(2026, 3, 1)),
        ),
    )
    campaign = build(
        "rosa zoe",
        ContactAdded(contact="ken", card=ken, at=start),
        InterviewHeld(contact="rosa", start=start, interview="i1"),
        Referral(
            referrer="rosa",
            referred="ken",
            may_use_name=True,
            at=start + timedelta(hours=1),
        ),
    )
    return referral_graph(campaign)


def test_nodes_carry_plain_attributes(graph: ReferralGraph) -> None:
    """Ids in order of arrival, each with all the documented attributes."""
    nodes = dict(graph.to_networkx().nodes(data=True))

    assert list(nodes) == ["rosa", "ken", "zoe"]
    assert nodes["ken"] == {
        "name": "Ken Ito",
        "organization": "New Grid",
        "source": "their_contact",
        "stage": "known",
        "wave": 1,
        "seed": False,
        "participant": True,
        "met": False,
    }
    assert nodes["zoe"] == {
        "name": "zoe",
        "organization": "",
        "source": "",
        "stage": "known",
        "wave": 0,
        "seed": True,
        "participant": False,
        "met": False,
    }


def test_edges_carry_plain_attributes(graph: ReferralGraph) -> None:
    """From referrer to referred, with all the documented attributes."""
    edges = list(graph.to_networkx().edges(data=True))

    assert edges == [
        (
            "rosa",
            "ken",
            {
                "stage": "name_usable",
                "first": True,
                "at": "2026-03-02T13:00:00+00:00",
                "interview": "i1",
                "name_usable": True,
                "introduced": False,
            },
        )
    ]


def test_the_graph_is_frozen(graph: ReferralGraph) -> None:
    """Nobody adds a node by accident."""
    plain = graph.to_networkx()

    with pytest.raises(nx.NetworkXError, match="Frozen"):
        plain.add_node("mia")


def test_a_changed_attribute_does_not_come_back(graph: ReferralGraph) -> None:
    """Attributes cannot be frozen, so each caller gets a graph of their own."""
    graph.to_networkx().nodes["ken"]["wave"] = 7

    assert graph.to_networkx().nodes["ken"]["wave"] == 1


class TestGraphML:
    def test_survives_graphml(self, graph: ReferralGraph) -> None:
        """What networkx writes and reads as GraphML is what there was."""
        plain, file = graph.to_networkx(), BytesIO()

        nx.write_graphml(plain, file)
        file.seek(0)
        read = nx.read_graphml(file)

        assert dict(read.nodes(data=True)) == dict(plain.nodes(data=True))
        assert list(read.edges(data=True)) == list(plain.edges(data=True))

    @given(name=st.text(min_size=1).filter(lambda name: not name.isspace()))
    def test_any_name_can_be_written(
        self, name: str, build: Build, start: datetime
    ) -> None:
        """A name with characters that XML forbids is written without them."""
        odd = ContactAdded(contact="odd", card=Contact(name=name), at=start)
        plain, file = referral_graph(build("rosa", odd)).to_networkx(), BytesIO()

        nx.write_graphml(plain, file)
        file.seek(0)

        assert set(nx.read_graphml(file)) == {"odd", "rosa"}


def test_networkx_is_loaded_by_to_networkx_only() -> None:
    """Building, measuring and showing a graph does without it."""
    script = """
import sys
from infointerview.campaign import Campaign
from infointerview.referrals import expansion, referral_graph, tree_text
campaign = Campaign.replay("grid", ())
graph = referral_graph(campaign)
print(expansion(campaign), tree_text(graph), "networkx" in sys.modules)
graph.to_networkx()
print("networkx" in sys.modules)
"""

    shown = subprocess.run(
        [sys.executable, "-I", "-c", script], check=True, capture_output=True, text=True
    )

    assert shown.stdout.split()[-2:] == ["False", "True"]
