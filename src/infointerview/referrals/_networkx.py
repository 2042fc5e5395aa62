"""The one file that speaks networkx.

It is imported inside the functions that need it, so that nobody waits for networkx
who does not use it; annotations elsewhere take their types from here.
Measures go through here for what networkx knows how to compute. What is surprising
about it stays here: which kind of graph a function wants, and which packages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from random import Random

    from infointerview.referrals._graph import ReferralEdge, ReferralGraph
    from infointerview.values import ContactId

__all__ = [
    "DiGraph",
    "articulation_points",
    "digraph",
    "dominators",
    "second_eigenvalue",
    "shortest_chains",
]

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


def shortest_chains(
    graph: ReferralGraph,
    among: Collection[ContactId],
    /,
    *,
    samples: int | None,
    rng: Random | None,
) -> dict[ContactId, float]:
    """Return the betweenness of whole components, directed and not normalised.

    Left to itself networkx divides by the number of pairs. Its way to sample draws
    from the global generator, and scales differently from version to version; so the
    sample is ours, and so is the scale: whoever is in the sample is on no chain that
    starts with themselves.
    """
    bare, others = _bare(graph, among), len(among) - 1
    if samples is None or rng is None:
        exact = nx.betweenness_centrality(bare, normalized=False)
        return {contact: exact[contact] for contact in among}
    chosen = rng.sample(list(among), min(samples, len(among)))
    followed = nx.betweenness_centrality_subset(bare, chosen, list(among))
    scale = dict.fromkeys(among, others / len(chosen))
    scale |= dict.fromkeys(chosen, others / (len(chosen) - 1))
    return {contact: followed[contact] * scale[contact] for contact in among}


def articulation_points(
    graph: ReferralGraph, among: Collection[ContactId], /
) -> set[ContactId]:
    """Return the cut vertices of whole components, which networkx wants undirected."""
    found = set(nx.articulation_points(_bare(graph, among).to_undirected()))
    return {contact for contact in among if contact in found}


def dominators(
    graph: ReferralGraph, among: Collection[ContactId], /
) -> dict[ContactId, ContactId | None]:
    """Return who dominates each member of whole components; ``None``: the seeker.

    The seeker stands above all seeds, under the empty id, which nobody has.
    Up to 3.5 networkx lists the root as its own dominator, from 3.6 not at all.
    """
    bare = _bare(graph, among)
    roots = (contact for contact in among if graph.referrer_of(contact) is None)
    bare.add_edges_from(("", seed) for seed in roots)
    found = nx.immediate_dominators(bare, "")
    return {contact: found[contact] or None for contact in among}


def second_eigenvalue(graph: ReferralGraph, /) -> float | None:
    """Return that of the normalised Laplacian of a connected graph.

    ``None`` where numpy or scipy is missing; networkx does not ask for them when it
    is installed. It starts from a random vector, so the generator is pinned.
    """
    plain = _bare(graph, graph.contacts).to_undirected()
    try:
        found = nx.algebraic_connectivity(plain, normalized=True, tol=1e-12, seed=0)
    except ImportError:
        return None
    return float(found)


def _bare(graph: ReferralGraph, among: Collection[ContactId]) -> DiGraph:
    """Return some components without attributes, in order of arrival."""
    bare: DiGraph = nx.DiGraph()
    bare.add_nodes_from(among)
    members = frozenset(among)
    bare.add_edges_from(
        (edge.referrer, edge.referred)
        for edge in graph.referrals
        if edge.referrer in members
    )
    return bare


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
