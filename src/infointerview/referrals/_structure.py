"""Measures of the shape of a graph: how far, how deep, how many pieces.

They describe the contacts there are, each counted once, so they carry no interval:
nothing was sampled. People in the address book only are trees of one person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.referrals._rates import described
from infointerview.referrals._walk import below, circles, named_by, ratio

if TYPE_CHECKING:
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId, Estimate

__all__ = [
    "components",
    "descendants",
    "distance",
    "max_wave",
    "mean_wave",
    "reciprocity",
    "tree_size",
]


def distance(graph: ReferralGraph, /) -> dict[ContactId, int]:
    """Return how many referrals each contact is away from the nearest seed.

    The length of the shortest chain of referrals of either kind that leads from any
    seed to the contact. It is at most the recruitment wave, and less as soon as a
    cross referral makes a short cut: the wave is fixed on arrival, the distance is
    not [1]_.

    Returns:
        Hops by contact, in order of arrival; seeds have 0. Empty for a graph without
        contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> distance(referral_graph(Campaign.replay("grid", ())))
        {}

    References:
        .. [1] Goodman, L. A. (1961). Snowball sampling. Annals of Mathematical
           Statistics 32(1), 148-170.
    """
    named = named_by(graph)
    hops: dict[ContactId, int] = {}
    wave, layer = 0, list(graph.seeds)
    while layer:
        hops.update(dict.fromkeys(layer, wave))
        wave += 1
        near = (other for contact in layer for other in named[contact])
        layer = list(dict.fromkeys(other for other in near if other not in hops))
    return {contact: hops[contact] for contact in graph.contacts}


def descendants(graph: ReferralGraph, /) -> dict[ContactId, int]:
    """Return how many people came in through each contact.

    The size of the contact's subtree in the recruitment forest, without the contact.
    All of them add up to the sum of all waves.

    Returns:
        Number by contact, in order of arrival. Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> descendants(referral_graph(Campaign.replay("grid", ())))
        {}
    """
    return below(graph, graph.contacts)


def tree_size(graph: ReferralGraph, /) -> dict[ContactId, int]:
    """Return how many people each seed's tree holds, the seed included.

    They add up to the number of contacts.

    Returns:
        Number by seed, in order of arrival. Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> tree_size(referral_graph(Campaign.replay("grid", ())))
        {}
    """
    under = descendants(graph)
    return {seed: under[seed] + 1 for seed in graph.seeds}


def components(graph: ReferralGraph, /) -> tuple[tuple[ContactId, ...], ...]:
    """Return the circles of people whom referrals of either kind hold together.

    These are the weakly connected components: who named whom within them does not
    matter. Without cross referrals there is one for each seed, and a cross referral
    between two of them makes them one.

    Returns:
        Each component in order of arrival, and they by their first member. Empty for
        a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> len(components(referral_graph(Campaign.replay("grid", ()))))
        0
    """
    return circles(graph)


def max_wave(graph: ReferralGraph, /) -> Estimate:
    """Return the last recruitment wave that has anybody.

    Returns:
        The number of the wave. Undefined without contacts: ``no_observations``.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(max_wave(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)
    """
    return described(max(graph.waves.values(), default=None), len(graph.waves))


def mean_wave(graph: ReferralGraph, /) -> Estimate:
    """Return the mean recruitment wave of the contacts.

    Returns:
        Sum of all waves / number of contacts. Undefined without contacts:
        ``no_observations``.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(mean_wave(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)
    """
    return ratio(sum(graph.waves.values()), len(graph.waves))


def reciprocity(graph: ReferralGraph, /) -> Estimate:
    """Return the share of referrals that were returned.

    Edges whose reverse is an edge too / all edges. It is 0 on the recruitment forest,
    since nobody is brought in by somebody whom they brought in.

    Returns:
        The share. Undefined without a referral: ``no_observations``.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(reciprocity(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)
    """
    pairs = {(edge.referrer, edge.referred) for edge in graph.referrals}
    returned = sum((referred, referrer) in pairs for referrer, referred in pairs)
    return ratio(returned, len(pairs))
