"""To whom the interviews that were held are owed.

Credit goes along first referrals only, so a person is credited once whoever else named
them, and once however often they were met.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from infointerview.referrals._walk import below
from infointerview.values import Source

if TYPE_CHECKING:
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId

__all__ = ["ancestor_credit", "seed_credit", "source_credit"]


def ancestor_credit(graph: ReferralGraph, /) -> dict[ContactId, int]:
    """Return how many people were met thanks to each contact.

    The number of the contact's descendants in the recruitment forest who were met:
    whom they brought in, whom those brought in, and so on.

    Returns:
        Number by contact, in order of arrival. Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> ancestor_credit(referral_graph(Campaign.replay("grid", ())))
        {}
    """
    return below(graph, graph.met)


def seed_credit(graph: ReferralGraph, /) -> dict[ContactId, int]:
    """Return how many people were met in the tree of each seed, the seed included.

    They add up to the number of people who were met.

    Returns:
        Number by seed, in order of arrival. Empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> seed_credit(referral_graph(Campaign.replay("grid", ())))
        {}
    """
    under = ancestor_credit(graph)
    return {seed: under[seed] + (seed in graph.met) for seed in graph.seeds}


def source_credit(graph: ReferralGraph, /) -> dict[Source | None, int]:
    """Return how many people were met thanks to contacts of each source.

    A tree is credited to where its seed comes from: whoever a friend named, and
    whoever those named, is met thanks to a friend. They add up to the number of
    people who were met.

    Returns:
        Number by source of a seed, down the ladder of `Source`; ``None`` stands last,
        for seeds whose card says nothing. Sources without a seed are left out.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> source_credit(referral_graph(Campaign.replay("grid", ())))
        {}
    """
    credit: Counter[Source | None] = Counter()
    for seed, met in seed_credit(graph).items():
        credit[graph.contacts[seed].source] += met
    return {source: credit[source] for source in (*Source, None) if source in credit}
