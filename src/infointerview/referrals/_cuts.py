"""Measures of the border between some contacts and all the others.

The question behind them: from the people I have met, how much of a way out is there?
A set of contacts from which few ties lead on is a closed circle, however large.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.errors import UnknownContact
from infointerview.referrals._metrics import frontier
from infointerview.referrals._rates import described
from infointerview.referrals._walk import circles, ratio
from infointerview.values import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import Estimate

__all__ = [
    "conductance",
    "edge_expansion",
    "frontier_expansion",
    "spectral_gap",
    "vertex_expansion",
]


def vertex_expansion(
    graph: ReferralGraph, /, *, of: Iterable[str] | None = None
) -> Estimate:
    """Return how many others a set of contacts named, for each of its members.

    number of people outside A whom somebody in A named / size of A, for a set A [1]_.
    For the seeds of a forest it is Z_1 / s, for the waves up to *w* it is Z_w+1 over
    the size of all of them.

    Args:
        graph: The graph.
        of: Ids of the set; by default everybody who was met.

    Returns:
        The ratio. Undefined for the empty set: ``empty_or_whole_set``.

    Raises:
        UnknownContact: If `of` has an id that nobody in the graph has.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(vertex_expansion(referral_graph(Campaign.replay("grid", ()))))
        undefined (empty_or_whole_set)

    References:
        .. [1] Hoory, S., Linial, N. and Wigderson, A. (2006). Expander graphs and
           their applications. Bulletin of the AMS 43(4), 439-561.
    """
    inside = _members(graph, of)
    border = {
        edge.referred
        for edge in graph.referrals
        if edge.referrer in inside and edge.referred not in inside
    }
    return ratio(len(border), len(inside), reason=Reason.EMPTY_OR_WHOLE_SET)


def edge_expansion(
    graph: ReferralGraph, /, *, of: Iterable[str] | None = None
) -> Estimate:
    """Return how many referrals cross the border of a set, for each on its small side.

    number of referrals between A and the others, in either direction / size of the
    smaller of the two [1]_.

    Args:
        graph: The graph.
        of: Ids of the set A; by default everybody who was met.

    Returns:
        The ratio. Undefined if A is empty or everybody: ``empty_or_whole_set``.

    Raises:
        UnknownContact: If `of` has an id that nobody in the graph has.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(edge_expansion(referral_graph(Campaign.replay("grid", ()))))
        undefined (empty_or_whole_set)

    References:
        .. [1] Hoory, S., Linial, N. and Wigderson, A. (2006). Expander graphs and
           their applications. Bulletin of the AMS 43(4), 439-561.
    """
    inside = _members(graph, of)
    crossing = sum(
        (edge.referrer in inside) != (edge.referred in inside)
        for edge in graph.referrals
    )
    smaller = min(len(inside), len(graph.contacts) - len(inside))
    return ratio(crossing, smaller, reason=Reason.EMPTY_OR_WHOLE_SET)


def conductance(
    graph: ReferralGraph, /, *, of: Iterable[str] | None = None
) -> Estimate:
    """Return which share of the ties of a set leads out of it.

    number of pairs tied across the border of A / min(vol A, vol rest), where the
    volume of a set is the number of ties of its members, those within it counted
    from both ends [1]_. A tie is a pair, whoever named whom. From 0, a closed circle,
    to 1.

    Args:
        graph: The graph.
        of: Ids of the set A; by default everybody who was met.

    Returns:
        The share. Undefined if A is empty or everybody, ``empty_or_whole_set``, and
        if a side has no ties, ``no_observations``.

    Raises:
        UnknownContact: If `of` has an id that nobody in the graph has.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(conductance(referral_graph(Campaign.replay("grid", ()))))
        undefined (empty_or_whole_set)

    References:
        .. [1] Chung, F. (1997). Spectral Graph Theory. AMS.
    """
    inside = _members(graph, of)
    if len(inside) in {0, len(graph.contacts)}:
        return described(None, 0, reason=Reason.EMPTY_OR_WHOLE_SET)
    crossing, volume = 0, {True: 0, False: 0}
    for contact, others in graph.ties.items():
        within = contact in inside
        volume[within] += len(others)
        if within:
            crossing += sum(other not in inside for other in others)
    return ratio(crossing, min(volume.values()))


def frontier_expansion(graph: ReferralGraph, /) -> Estimate:
    """Return how many people are still to be met, for each who was met.

    size of the `frontier` / number of people met. As long as nobody has declined and
    only people who were met name others, it is the `vertex_expansion` of those met.

    Returns:
        The ratio. Undefined if nobody was met: ``no_observations``.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(frontier_expansion(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)
    """
    return ratio(len(frontier(graph)), len(graph.met))


def spectral_gap(graph: ReferralGraph, /) -> Estimate:
    """Return how hard the graph is to cut in two.

    The second smallest eigenvalue of the normalised Laplacian of the ties, in [0, 2]
    [1]_. The conductance *h* of the best cut lies between half of it and the square
    root of twice it (Cheeger). It is 0 just if the graph falls into pieces, so one
    person in the address book only makes it 0.

    Returns:
        The eigenvalue. Undefined for less than two contacts, ``too_few``, and for a
        connected graph where numpy or scipy is not installed, ``needs_package``.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(spectral_gap(referral_graph(Campaign.replay("grid", ()))))
        undefined (too_few)

    References:
        .. [1] Chung, F. (1997). Spectral Graph Theory. AMS.
    """
    people = len(graph.contacts)
    if people < _PAIR:
        return described(None, people, reason=Reason.TOO_FEW)
    if len(circles(graph)) > 1:
        return described(0.0, people)
    from infointerview.referrals._networkx import second_eigenvalue

    return described(second_eigenvalue(graph), people, reason=Reason.NEEDS_PACKAGE)


_PAIR = 2


def _members(graph: ReferralGraph, of: Iterable[str] | None) -> frozenset[str]:
    if of is None:
        return frozenset(graph.met)
    chosen = tuple(of)
    for contact in chosen:
        if contact not in graph.contacts:
            raise UnknownContact(contact)
    return frozenset(chosen)
