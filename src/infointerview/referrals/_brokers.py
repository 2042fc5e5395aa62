"""Measures of who stands between others, and the brokers ranked by them.

A tie is a pair one of whom named the other, and says nothing of who else they know:
two contacts of a broker who know each other well and were never asked count as apart.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

import attrs

from infointerview.display import many, one_line
from infointerview.errors import InvalidValue
from infointerview.referrals._reach import single_points_of_failure
from infointerview.referrals._structure import descendants
from infointerview.referrals._walk import tangled
from infointerview.values import ContactId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random

    from infointerview.referrals._graph import ReferralGraph

__all__ = [
    "Broker",
    "betweenness",
    "brokers",
    "constraint",
    "cut_vertices",
    "effective_size",
    "efficiency",
]


def betweenness(
    graph: ReferralGraph,
    /,
    *,
    samples: int | None = None,
    rng: Random | None = None,
) -> dict[ContactId, float]:
    """Return on how many shortest chains between two others each contact lies.

    For every ordered pair of others, the share of the shortest chains of referrals of
    either kind from one to the other that pass through the contact, all added up: the
    directed betweenness, not normalised [1]_. Without cross referrals it is wave *
    descendants, so a seed has 0: nobody is above it.

    In a component with cross referrals the time grows with contacts * referrals: not
    for a dashboard. There it can be estimated from a sample of contacts whose chains
    are followed [2]_.

    Args:
        graph: The graph.
        samples: How many contacts to sample; by default all, which is exact.
        rng: Draws the sample; needed with `samples` only.

    Returns:
        Number by contact, in order of arrival. Empty for a graph without contacts.

    Raises:
        InvalidValue: If `samples` is no whole number from 2, or comes without `rng`.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> betweenness(referral_graph(Campaign.replay("grid", ())))
        {}

    References:
        .. [1] Freeman, L. C. (1977). A set of measures of centrality based on
           betweenness. Sociometry 40(1), 35-41.
        .. [2] Brandes, U. (2001). A faster algorithm for betweenness centrality.
           Journal of Mathematical Sociology 25(2), 163-177.
    """
    if samples is not None and (type(samples) is not int or samples < _PAIR):
        raise InvalidValue("samples", samples, "a whole number, 2 or more")
    if samples is not None and rng is None:
        raise InvalidValue("rng", rng, "a random.Random to draw the samples")
    under, waves = descendants(graph), graph.waves
    between = {id: float(waves[id] * under[id]) for id in graph.contacts}
    knots = tangled(graph)
    if knots:
        from infointerview.referrals._networkx import shortest_chains

        between |= shortest_chains(graph, knots, samples=samples, rng=rng)
    return between


def constraint(graph: ReferralGraph, /) -> dict[ContactId, float | None]:
    """Return how much each contact's ties lead back to one another.

    Burt's constraint c_v = sum over ties *u* of (p_vu + sum over *q* of p_vq p_qu)^2,
    where p_vu = 1 / degree of *v* for every tie and 0 otherwise [1]_. The lower, the
    more separate the people the contact stands between. Without cross referrals it is
    1 / degree.

    Returns:
        Number by contact, in order of arrival; ``None`` for a contact without ties
        (isolated). Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> constraint(referral_graph(Campaign.replay("grid", ())))
        {}

    References:
        .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press.
    """
    tied = graph.ties
    numbers = {id: 1 / len(others) if others else None for id, others in tied.items()}
    for contact in _in_triangles(graph, tied):
        others = tied[contact]
        # Exact sums, so that the order of a set of common ties cannot be seen.
        squares = (
            (1 + fsum(1 / len(tied[q]) for q in others.keys() & tied[other])) ** 2
            for other in others
        )
        numbers[contact] = fsum(squares) / len(others) ** 2
    return numbers


def effective_size(graph: ReferralGraph, /) -> dict[ContactId, float | None]:
    """Return how many separate circles each contact's ties amount to.

    degree - 2 t / degree, where *t* is the number of ties among those to whom the
    contact is tied: Burt's effective size as Borgatti simplified it [1]_. Without
    cross referrals it is the degree.

    Returns:
        Number by contact, in order of arrival; ``None`` for a contact without ties
        (isolated). Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> effective_size(referral_graph(Campaign.replay("grid", ())))
        {}

    References:
        .. [1] Borgatti, S. P. (1997). Structural holes: unpacking Burt's redundancy
           measures. Connections 20(1), 35-38.
    """
    return {
        contact: degree - twice / degree if degree else None
        for contact, degree, twice in _among(graph)
    }


def efficiency(graph: ReferralGraph, /) -> dict[ContactId, float | None]:
    """Return which share of each contact's ties is not redundant.

    `effective_size` / degree, above 0 and at most 1 [1]_. Without cross referrals it
    is 1.

    Returns:
        Share by contact, in order of arrival; ``None`` for a contact without ties
        (isolated). Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> efficiency(referral_graph(Campaign.replay("grid", ())))
        {}

    References:
        .. [1] Burt, R. S. (1992). Structural Holes. Harvard University Press.
    """
    return {
        contact: 1 - twice / degree**2 if degree else None
        for contact, degree, twice in _among(graph)
    }


def cut_vertices(graph: ReferralGraph, /) -> tuple[ContactId, ...]:
    """Return the contacts without whom the graph would fall into more pieces.

    The articulation points of the ties, whoever named whom. Without cross referrals:
    contacts with two ties or more.

    Returns:
        Ids, in order of arrival; empty if nobody holds two others together.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> cut_vertices(referral_graph(Campaign.replay("grid", ())))
        ()
    """
    knots = frozenset(tangled(graph))
    cuts = {
        contact
        for contact, others in graph.ties.items()
        if len(others) > 1 and contact not in knots
    }
    if knots:
        from infointerview.referrals._networkx import articulation_points

        cuts |= articulation_points(graph, knots)
    return tuple(contact for contact in graph.contacts if contact in cuts)


@attrs.frozen(kw_only=True)
class Broker:
    """Somebody who stands between people that have no other tie: made by `brokers`.

    Attributes:
        contact: Id of the person.
        name: Name on the card.
        ties: To how many people a referral ties them.
        circles: See `effective_size`.
        constraint: See `constraint`.
        dependents: See `single_points_of_failure`.

    Examples:
        >>> print(
        ...     Broker(
        ...         contact="c1",
        ...         name="Rosa Diaz",
        ...         ties=4,
        ...         circles=3.5,
        ...         constraint=0.34,
        ...         dependents=9,
        ...     )
        ... )
        Rosa Diaz: 3.5 circles from 4 ties; 9 others can be reached only through them
    """

    contact: ContactId
    name: str
    ties: int
    circles: float
    constraint: float
    dependents: int

    def __str__(self) -> str:
        """Return the person's place in words."""
        size = f"{self.circles:.3g} circles from {self.ties} ties"
        only = f"{many(self.dependents, 'other')} can be reached only through them"
        return f"{one_line(self.name)}: {size}; {only}"


def brokers(graph: ReferralGraph, /) -> tuple[Broker, ...]:
    """Return who stands between whom, the broadest broker first.

    Everybody whose ties amount to more than one separate circle, ranked by how many
    circles that is (`effective_size`), then by how many people depend on them
    (`single_points_of_failure`), then by order of arrival.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> brokers(referral_graph(Campaign.replay("grid", ())))
        ()
    """
    dependents = single_points_of_failure(graph)
    sizes, bounds = effective_size(graph), constraint(graph)
    found = [
        Broker(
            contact=contact,
            name=graph.contacts[contact].name,
            ties=len(others),
            circles=size,
            constraint=bound,
            dependents=dependents.get(contact, 0),
        )
        for contact, others in graph.ties.items()
        if (size := sizes[contact]) is not None
        and (bound := bounds[contact]) is not None
        and size > 1
    ]
    return tuple(sorted(found, key=lambda one: (-one.circles, -one.dependents)))


# From one sample nothing follows for the contact that was sampled.
_PAIR = 2


def _among(graph: ReferralGraph) -> Iterator[tuple[ContactId, int, int]]:
    """Yield each contact, its degree, and twice the number of ties among its ties."""
    tied = graph.ties
    closed = _in_triangles(graph, tied)
    for contact, others in tied.items():
        common = (len(others.keys() & tied[other]) for other in others)
        yield contact, len(others), sum(common) if contact in closed else 0


def _in_triangles(
    graph: ReferralGraph, tied: Mapping[ContactId, Mapping[ContactId, None]]
) -> set[ContactId]:
    """Return who is tied to two people that are tied to each other.

    A forest has no triangles, so one side of each is a cross referral.
    """
    found: set[ContactId] = set()
    for edge in graph.cross_referrals:
        common = tied[edge.referrer].keys() & tied[edge.referred].keys()
        if common:
            found |= common | {edge.referrer, edge.referred}
    return found
