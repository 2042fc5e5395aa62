"""Walking the graph: what several measures of its shape are made of."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from infointerview.referrals._rates import described
from infointerview.values import Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId, Estimate

__all__ = ["below", "circles", "named_by", "ratio", "tangled"]


def named_by(graph: ReferralGraph, /) -> dict[ContactId, list[ContactId]]:
    """Return whom each contact named, in order; everybody has an entry."""
    named: dict[ContactId, list[ContactId]] = {id: [] for id in graph.contacts}
    for edge in graph.referrals:
        named[edge.referrer].append(edge.referred)
    return named


def circles(graph: ReferralGraph, /) -> tuple[tuple[ContactId, ...], ...]:
    """Return the weakly connected components, all in order of arrival."""
    leader = {contact: contact for contact in graph.contacts}

    def find(contact: ContactId) -> ContactId:
        while leader[contact] != contact:
            leader[contact] = contact = leader[leader[contact]]
        return contact

    for edge in graph.referrals:
        leader[find(edge.referred)] = find(edge.referrer)
    groups: dict[ContactId, list[ContactId]] = {}
    for contact in graph.contacts:
        groups.setdefault(find(contact), []).append(contact)
    return tuple(tuple(group) for group in groups.values())


def tangled(graph: ReferralGraph, /) -> tuple[ContactId, ...]:
    """Return the members of components with a cross referral, in order of arrival.

    For everybody else the closed forms of a forest hold.
    """
    crossed = {edge.referrer for edge in graph.cross_referrals}
    if not crossed:
        return ()
    knots = (circle for circle in circles(graph) if not crossed.isdisjoint(circle))
    members = frozenset(chain.from_iterable(knots))
    return tuple(contact for contact in graph.contacts if contact in members)


def below(
    graph: ReferralGraph,
    counted: Collection[str],
    /,
    *,
    over: Mapping[ContactId, ContactId | None] | None = None,
) -> dict[ContactId, int]:
    """Return how many of those `counted` are below each contact in a forest.

    Args:
        graph: The graph.
        counted: Whom to count.
        over: Who is directly above each contact, somebody who arrived before them;
            by default their referrer.
    """
    total = dict.fromkeys(graph.contacts, 0)
    for contact in reversed(total):
        above = graph.referrer_of(contact) if over is None else over[contact]
        if above is not None:
            total[above] += total[contact] + (contact in counted)
    return total


def ratio(
    part: int, whole: int, /, *, reason: Reason = Reason.NO_OBSERVATIONS
) -> Estimate:
    """Return the quotient of two counts, without an interval; undefined over zero."""
    return described(part / whole if whole else None, whole, reason=reason)
