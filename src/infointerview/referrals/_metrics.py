"""Measures of how the circle of contacts grows, each a total function of a graph.

An interview is *complete* once its referral window has closed: it ended at *t* and
*t* + window <= the graph's instant. Until then it is *pending*, also if it has brought
names already, and is left out of numerator and denominator of every rate: counting
early successes without the early failures would flatter. Names that come after the
window still count for their interview; the window says from when none means none.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from infointerview.errors import InvalidValue
from infointerview.lifecycle import Stage
from infointerview.referrals._rates import mean_of_counts, share_of

if TYPE_CHECKING:
    from datetime import datetime

    from infointerview.referrals._graph import InterviewYield, ReferralGraph
    from infointerview.values import ContactId, Estimate

__all__ = [
    "CONTACT_WINDOW",
    "QUOTA",
    "STEP_WINDOW",
    "WINDOW",
    "conversion",
    "dead_ends",
    "frontier",
    "names_per_interview",
    "quota_attainment",
    "reproduction_number",
    "wave_sizes",
]

WINDOW = timedelta(days=14)
"""Referral window: how long names may follow an interview before none means none.

Two weeks leave time for the thank-you and the answer to it. The number is our own.
"""

CONTACT_WINDOW = timedelta(days=28)
"""How long it may take to meet somebody before not yet means not.

Two weeks to write and to follow up once on the seventh business day (rule D14), and
two until the date. The number is our own.
"""

STEP_WINDOW = timedelta(days=14)
"""How long a step of the funnel may take before not yet means not.

Two weeks: the one follow-up comes on the seventh business day (rule D14), and its
answer has some days more. The number is our own.
"""

QUOTA = 2
"""Names to leave an interview with: the two-name rule (rule Z2)."""

CLOSED_STAGES = frozenset(
    {Stage.DECLINED, Stage.UNREACHABLE, Stage.STOPPED, Stage.FORGOTTEN}
)


def wave_sizes(graph: ReferralGraph, /) -> tuple[int, ...]:
    """Return how many contacts each recruitment wave has.

    Z_w = the number of contacts of wave *w*, for *w* from 0 to the last wave [1]_.
    They add up to the number of contacts; people in the address book only are seeds
    and thus in wave 0. The last wave is practically always still growing.

    Returns:
        Z_0, Z_1, ...; empty for a graph without contacts.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> wave_sizes(referral_graph(Campaign.replay("grid", ())))
        ()

    References:
        .. [1] Heckathorn, D. (1997). Respondent-driven sampling. Social Problems
           44(2), 174-199.
    """
    sizes = Counter(graph.waves.values())
    return tuple(sizes[wave] for wave in range(len(sizes)))


def frontier(graph: ReferralGraph, /) -> tuple[ContactId, ...]:
    """Return who was referred and is still open, in order of arrival.

    Open is who was neither met nor has declined, proved unreachable, asked to stop or
    been forgotten. A referral of either kind counts.

    Returns:
        Ids; empty if nobody was ever named.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> frontier(referral_graph(Campaign.replay("grid", ())))
        ()
    """
    referred = {edge.referred for edge in graph.referrals}
    return tuple(
        id
        for id in graph.participants
        if id in referred
        and id not in graph.met
        and graph.stages[id] not in CLOSED_STAGES
    )


def dead_ends(
    graph: ReferralGraph, /, *, window: timedelta = WINDOW
) -> tuple[ContactId, ...]:
    """Return who was met and brought nobody new, in order of arrival.

    All their interviews are complete, and they gave no first referral, at an
    interview or outside. Leaves of the forest are more: the frontier is among them.

    Args:
        graph: The graph.
        window: Length of the referral window.

    Returns:
        Ids; empty if no interview is complete.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> dead_ends(referral_graph(Campaign.replay("grid", ())))
        ()
    """
    require_window(window)
    fertile = {edge.referrer for edge in graph.first_referrals}
    waiting = {
        talk.contact
        for talk in graph.interviews
        if not closed(talk.end, window, graph.as_of)
    }
    excluded = fertile | waiting
    return tuple(id for id in graph.met if id not in excluded)


def names_per_interview(
    graph: ReferralGraph, /, *, window: timedelta = WINDOW
) -> Estimate:
    """Return how many names an interview yields.

    sum of y_i / m over the *m* complete interviews, where y_i is the number of
    different people named at interview *i*, whether or not they were known before.
    The interval is that of `reproduction_number`.

    Args:
        graph: The graph.
        window: Length of the referral window.

    Returns:
        The mean; pending interviews are in `censored`. Undefined without a complete
        interview: ``no_observations`` if none was held, else ``all_pending``.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(names_per_interview(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)
    """
    counts = [len(talk.named) for talk in complete(graph, window)]
    return _mean(counts, len(graph.interviews))


def quota_attainment(
    graph: ReferralGraph, /, *, quota: int = QUOTA, window: timedelta = WINDOW
) -> Estimate:
    """Return the share of interviews that the seeker left with enough names.

    The share of complete interviews with y_i >= quota, where y_i is the number of
    different people named at interview *i*, with Wilson's score interval [1]_.
    An interview in its window that has reached the quota is pending too.

    Args:
        graph: The graph.
        quota: Names that are enough; 2 is the two-name rule (rule Z2).
        window: Length of the referral window.

    Returns:
        The share; pending interviews are in `censored`. Undefined without a complete
        interview: ``no_observations`` if none was held, else ``all_pending``.

    Raises:
        InvalidValue: If `quota` is no whole number from 1, or `window` is no
            `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(quota_attainment(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Wilson, E. B. (1927). JASA 22, 209-212.
    """
    require_quota(quota)
    talks = complete(graph, window)
    enough = sum(len(talk.named) >= quota for talk in talks)
    return share_of(enough, len(talks), len(graph.interviews))


def reproduction_number(
    graph: ReferralGraph, /, *, window: timedelta = WINDOW
) -> Estimate:
    """Return how many new contacts an interview brings into the campaign.

    R = sum of x_i / m over the *m* complete interviews, where x_i is the number of
    first referrals given at interview *i*: the mean offspring of a branching process
    whose individuals are interviews [1]_. The denominator is interviews, never
    contacts: per contact it would be below 1 whatever happened.
    R > 1 means that names multiply; whether conversations do is said by
    `interview_reproduction_number`.
    A few interviews bring most of the newcomers, so the interval is as wide as the
    counts are dispersed: R exp(+-1.96 sqrt((1/R + 1/k)/m)) with the moment estimate
    of `dispersion_k` where that is finite (``log_wald_overdispersed``), else the
    exact one of a Poisson rate [2]_. A cap on the names somebody may give hides part
    of the dispersion.

    Args:
        graph: The graph.
        window: Length of the referral window.

    Returns:
        The mean; pending interviews are in `censored`. 0 if no complete interview
        brought anybody. Undefined without a complete interview: ``no_observations``
        if none was held, else ``all_pending``.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(reproduction_number(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
        .. [2] Garwood, F. (1936). Biometrika 28, 437-442.
    """
    counts = [len(talk.recruited) for talk in complete(graph, window)]
    return _mean(counts, len(graph.interviews))


def conversion(
    graph: ReferralGraph, /, *, window: timedelta = CONTACT_WINDOW
) -> Estimate:
    """Return the share of contacts brought in by a referral who were met.

    c = met / referred over first referrals whose contact window has closed: the name
    was given at *t* and *t* + window <= the graph's instant. A meeting after the
    window still counts. The interval is Wilson's [1]_.

    Args:
        graph: The graph.
        window: Length of the contact window.

    Returns:
        The share; first referrals in their window are in `censored`. Undefined
        without one whose window has closed: ``no_observations`` if there is no first
        referral, else ``all_pending``.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(conversion(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Wilson, E. B. (1927). JASA 22, 209-212.
    """
    require_window(window)
    edges = graph.first_referrals
    ripe = [edge for edge in edges if closed(edge.at, window, graph.as_of)]
    met = sum(edge.referred in graph.met for edge in ripe)
    return share_of(met, len(ripe), len(edges))


def complete(graph: ReferralGraph, window: timedelta) -> list[InterviewYield]:
    """Return the interviews whose referral window has closed, in order."""
    require_window(window)
    return [talk for talk in graph.interviews if closed(talk.end, window, graph.as_of)]


def closed(start: datetime, window: timedelta, as_of: datetime | None) -> bool:
    """Return whether a window that opened at `start` has closed by `as_of`."""
    # the difference, because a sum could leave the calendar
    return as_of is not None and as_of - start >= window


def require_window(window: object) -> None:
    """Raise unless `window` is a length of time that is not negative."""
    if not isinstance(window, timedelta) or window < timedelta():
        raise InvalidValue("window", window, "a timedelta that is not negative")


def require_quota(quota: object) -> None:
    """Raise unless `quota` is a number of names, 1 or more."""
    if type(quota) is not int or quota < 1:
        raise InvalidValue("quota", quota, "a whole number, 1 or more")


def _mean(counts: list[int], of: int) -> Estimate:
    squares = sum(count * count for count in counts)
    return mean_of_counts(sum(counts), squares, len(counts), of)
