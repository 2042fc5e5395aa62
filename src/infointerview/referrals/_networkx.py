"""The one file that speaks networkx.

It is imported inside the functions that need it, so that nobody waits for networkx
who does not use it; annotations elsewhere take their types from here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.referrals._graph import ReferralEdge, ReferralGraph

__all__ = ["DiGraph", "digraph"]

# A string, because at run time networkx classes take no type arguments.
DiGraph: TypeAlias = "nx.DiGraph[str]"

_Attributes: TypeAlias = dict[str, Any]  # what the stubs of networkx ask for


def digraph(graph: ReferralGraph, /) -> DiGraph:
    """Return the graph as a frozen `networkx.DiGraph`, with plain attributes.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> empty = digraph(referral_graph(Campaign.replay("grid", ())))
        >>> nx.is_frozen(empty), len(empty)
        (True, 0)
    """
    plain: DiGraph = nx.DiGraph()
    plain.add_nodes_from(_nodes(graph))
    plain.add_edges_from(
        (edge.referrer, edge.referred, _edge_attributes(edge))
        for edge in graph.referrals
    )
    nx.freeze(plain)
    return plain


def _nodes(graph: ReferralGraph) -> Iterator[tuple[str, _Attributes]]:
    seeds, participants = frozenset(graph.seeds), frozenset(graph.participants)
    day, met = graph.day, graph.met
    for (contact, card), wave in zip(
        graph.contacts.items(), graph.waves.values(), strict=True
    ):
        employer = card.employer_on(day) if day and card.positions else None
        yield (
            contact,
            {
                "name": _xml_text(card.name),
                "organization": _xml_text(employer.name) if employer else "",
                "source": card.source.value if card.source else "",
                "stage": graph.stages[contact].value,
                "wave": wave,
                "seed": contact in seeds,
                "participant": contact in participants,
                "met": contact in met,
            },
        )


def _edge_attributes(edge: ReferralEdge) -> _Attributes:
    return {
        "stage": edge.stage.value,
        "first": edge.first,
        "at": edge.at.isoformat(),
        "interview": _xml_text(edge.interview or ""),
        "name_usable": edge.name_usable,
        "introduced": edge.introduced,
    }


def _xml_text(text: str) -> str:
    """Return the text with what no XML file may hold replaced by U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)


_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
