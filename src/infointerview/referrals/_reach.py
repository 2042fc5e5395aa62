"""Measures of who depends on whom, and who can be reached through whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.referrals._rates import described
from infointerview.referrals._walk import below, named_by, tangled
from infointerview.values import Reason

if TYPE_CHECKING:
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId, Estimate

__all__ = ["reach", "reach_spread", "single_points_of_failure"]


def single_points_of_failure(graph: ReferralGraph, /) -> dict[ContactId, int]:
    """Return through whom alone how many others can be reached.

    Somebody depends on a contact if every chain of referrals of either kind that
    leads to them from any seed passes through the contact: the contact is their
    dominator [1]_. Without cross referrals everybody depends on all who are above
    them in the forest, and the number is that of the contact's descendants; each
    cross referral is a second way round.

    Returns:
        Number of dependents by contact, the largest first and in order of arrival
        among equals; only contacts on whom somebody depends.

    Examples:
        Lea can be reached through Ken as well, but Ken through Rosa only:

        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=id), at=noon)
        ...         for id in ("rosa", "ken", "lea")
        ...     ),
        ...     *(
        ...         ii.Referral(
        ...             referrer=referrer,
        ...             referred=referred,
        ...             at=noon + timedelta(hours=hour),
        ...         )
        ...         for hour, (referrer, referred) in enumerate(
        ...             [("rosa", "ken"), ("rosa", "lea"), ("ken", "lea")]
        ...         )
        ...     ),
        ... )
        >>> single_points_of_failure(ii.referral_graph(grid))
        {'rosa': 2}

    References:
        .. [1] Cooper, K. D., Harvey, T. J. and Kennedy, K. (2001). A simple, fast
           dominance algorithm. Rice University.
    """
    over = {contact: graph.referrer_of(contact) for contact in graph.contacts}
    knots = tangled(graph)
    if knots:
        from infointerview.referrals._networkx import dominators

        over |= dominators(graph, knots)
    # A dominator is on every chain, hence on that of the first referrals, and so
    # arrived before those who depend on it.
    dependents = below(graph, graph.contacts, over=over)
    ranked = sorted(dependents.items(), key=lambda item: -item[1])
    return {contact: number for contact, number in ranked if number}


def reach(graph: ReferralGraph, /) -> dict[ContactId, float | None]:
    """Return which share of all others can be reached from each contact.

    number of people to whom a chain of referrals of either kind leads from the
    contact / (n - 1) [1]_. Without cross referrals: descendants / (n - 1).

    Returns:
        Share by contact, in order of arrival; ``None`` for the only contact there is
        (too few). Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> reach(referral_graph(Campaign.replay("grid", ())))
        {}

    References:
        .. [1] Mones, E., Vicsek, L. and Vicsek, T. (2012). Hierarchy measure for
           complex networks. PLoS ONE 7(3), e33799.
    """
    others = len(graph.contacts) - 1
    return {
        contact: number / others if others else None
        for contact, number in _reachable(graph).items()
    }


def reach_spread(graph: ReferralGraph, /) -> Estimate:
    """Return how unequal the contacts are in whom they reach.

    sum of (C_max - C_v) / (n - 1) over all contacts *v*, where C_v is the `reach` of
    *v* [1]_. 1 if one contact reaches all others and these reach nobody; 0 if all
    reach as many, as in a circle.

    Returns:
        The spread. Undefined for less than two contacts: ``too_few``.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(reach_spread(referral_graph(Campaign.replay("grid", ()))))
        undefined (too_few)

    References:
        .. [1] Mones, E., Vicsek, L. and Vicsek, T. (2012). Hierarchy measure for
           complex networks. PLoS ONE 7(3), e33799.
    """
    people = len(graph.contacts)
    if people < _PAIR:
        return described(None, people, reason=Reason.TOO_FEW)
    numbers = _reachable(graph).values()
    missing = people * max(numbers) - sum(numbers)
    return described(missing / (people - 1) ** 2, people)


_PAIR = 2


def _reachable(graph: ReferralGraph) -> dict[ContactId, int]:
    numbers = below(graph, graph.contacts)
    knots = tangled(graph)
    named = named_by(graph) if knots else {}
    for contact in knots:
        found, ahead = {contact}, [contact]
        while ahead:
            for other in named[ahead.pop()]:
                if other not in found:
                    found.add(other)
                    ahead.append(other)
        numbers[contact] = len(found) - 1
    return numbers
