"""What became of the interviews so far, and so what is to come of the next ones.

Fits an `OffspringLaw` to a campaign and asks it what follows: whether the circle of
conversations dies out, how many are still to come, how much depends on a few.
The laws themselves are in `_laws`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from infointerview.errors import InvalidValue
from infointerview.referrals._laws import (
    EmpiricalLaw,
    NegativeBinomialLaw,
    PoissonLaw,
    require_probability,
    running_out,
    top_share,
)
from infointerview.referrals._metrics import (
    CONTACT_WINDOW,
    WINDOW,
    complete,
    conversion,
    frontier,
    reproduction_number,
)
from infointerview.referrals._rates import (
    described,
    made,
    moment_dispersion,
    why_nothing,
)
from infointerview.referrals._reproduction import offspring_distribution
from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from datetime import timedelta

    from infointerview.referrals._graph import ReferralGraph
    from infointerview.referrals._laws import OffspringLaw

__all__ = [
    "dying_out",
    "expected_total_progeny",
    "extinction_probability",
    "offspring_law",
    "share_from_top",
    "total_progeny_sd",
]


def offspring_law(
    graph: ReferralGraph, /, *, window: timedelta = WINDOW
) -> OffspringLaw | None:
    """Return the law fitted to the complete interviews by mean and variance.

    A negative binomial with the moment estimate of `dispersion_k`, or a Poisson law
    if that is infinite.

    Args:
        graph: The graph.
        window: Length of the referral window.

    Returns:
        The law; ``None`` without a complete interview.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="rosa", card=ii.Contact(name="Rosa"), at=noon),
        ...     ii.InterviewHeld(contact="rosa", start=noon),
        ... )
        >>> later = noon + timedelta(days=30)
        >>> offspring_law(ii.referral_graph(grid, as_of=later))
        PoissonLaw(mean=0.0)
    """
    counts = [len(talk.recruited) for talk in complete(graph, window)]
    if not counts:
        return None
    mean = sum(counts) / len(counts)
    squares = sum(count * count for count in counts)
    k = moment_dispersion(sum(counts), squares, len(counts))
    return PoissonLaw(mean) if k is None else NegativeBinomialLaw(mean, k)


def extinction_probability(
    graph: ReferralGraph,
    /,
    *,
    contacts: int | None = None,
    window: timedelta = WINDOW,
    contact_window: timedelta = CONTACT_WINDOW,
) -> Estimate:
    """Return the probability that the campaign runs out of people to talk to.

    (1 - c + c q)^a with *a* contacts still to be met, c the `conversion` and q the
    `extinction` of the fitted `offspring_law` [1]_. 1 if nobody is left, and
    practically so while `interview_reproduction_number` is below 1. The ends are the
    values at the ends of `reproduction_number`.

    Args:
        graph: The graph.
        contacts: a; ``None`` for the `frontier`.
        window: Length of the referral window.
        contact_window: Length of the contact window.

    Returns:
        The probability; `n` counts complete interviews. Undefined in [0, 1] if R or c
        is, with its reason.

    Raises:
        InvalidValue: If an argument is of another kind.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(extinction_probability(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    return dying_out(
        reproduction_number(graph, window=window),
        _dispersion(graph, window),
        conversion(graph, window=contact_window),
        _number_of(graph, contacts),
    )


def expected_total_progeny(
    graph: ReferralGraph,
    /,
    *,
    contacts: int | None = None,
    window: timedelta = WINDOW,
    contact_window: timedelta = CONTACT_WINDOW,
) -> Estimate:
    """Return how many more interviews the open contacts will lead to, all in all.

    a c / (1 - R c), from *a* contacts who are still to be met [1]_. The ends are the
    values at the ends of `reproduction_number`; `total_progeny_sd` says how much
    chance alone makes of it.

    Args:
        graph: The graph.
        contacts: a; ``None`` for the `frontier`.
        window: Length of the referral window.
        contact_window: Length of the contact window.

    Returns:
        The number; the upper end is open (``supercritical``) where R c reaches 1.
        Undefined if R or c is, and with ``supercritical`` if R c >= 1.

    Raises:
        InvalidValue: If an argument is of another kind.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(expected_total_progeny(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Blumberg, S., Lloyd-Smith, J. O. (2013). Inference of R0 and
           transmission heterogeneity from the size distribution of stuttering chains.
           PLoS Computational Biology 9(5), e1002993.
    """
    rate = reproduction_number(graph, window=window)
    share = conversion(graph, window=contact_window)
    ahead = _number_of(graph, contacts)
    if rate.value is None or share.value is None:
        return _undefined(rate, share, high=None)
    c = share.value

    def total(mean: float | None) -> float | None:
        return None if mean is None or mean * c >= 1 else ahead * c / (1 - mean * c)

    value, low, high = (total(mean) for mean in (rate.value, rate.low, rate.high))
    return Estimate(
        value=value,
        low=low,
        high=high,
        method="plug_in",
        n=rate.n,
        censored=rate.censored,
        reason=Reason.SUPERCRITICAL if high is None else None,
    )


def total_progeny_sd(
    graph: ReferralGraph,
    /,
    *,
    contacts: int | None = None,
    window: timedelta = WINDOW,
    contact_window: timedelta = CONTACT_WINDOW,
) -> Estimate:
    """Return how far `expected_total_progeny` may be off by chance: its deviation.

    The root of a (c s^2 / (1 - Rc)^3 + c (1 - c) / (1 - Rc)^2) with
    s^2 = Rc + (Rc)^2 / k [1]_.

    Args:
        graph: The graph.
        contacts: a; ``None`` for the `frontier`.
        window: Length of the referral window.
        contact_window: Length of the contact window.

    Returns:
        The standard deviation, without interval. Undefined where
        `expected_total_progeny` is.

    Raises:
        InvalidValue: If an argument is of another kind.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(total_progeny_sd(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Blumberg, S., Lloyd-Smith, J. O. (2013). Inference of R0 and
           transmission heterogeneity from the size distribution of stuttering chains.
           PLoS Computational Biology 9(5), e1002993.
    """
    rate = reproduction_number(graph, window=window)
    share = conversion(graph, window=contact_window)
    ahead, k = _number_of(graph, contacts), _dispersion(graph, window)
    if rate.value is None or share.value is None:
        reason = (rate if rate.value is None else share).reason or Reason.TOO_FEW
        return described(None, rate.n, censored=rate.censored, reason=reason)
    c = share.value
    mean = rate.value * c
    if mean >= 1:
        reason = Reason.SUPERCRITICAL
        return described(None, rate.n, censored=rate.censored, reason=reason)
    spread = mean if k is None else mean + mean**2 / k
    rest = 1 - mean
    variance = ahead * (c * spread / rest**3 + c * (1 - c) / rest**2)
    return described(math.sqrt(variance), rate.n, censored=rate.censored)


def share_from_top(
    graph: ReferralGraph, /, *, share: float = 0.8, window: timedelta = WINDOW
) -> Estimate:
    """Return the smallest share of interviews that brought in most of the newcomers.

    See `top_share`, here for the distribution as it was counted [1]_.

    Args:
        graph: The graph.
        share: How much "most" is.
        window: Length of the referral window.

    Returns:
        The share, without interval; `n` counts complete interviews. Undefined with
        ``no_observations`` if no complete interview brought anybody, and with
        ``all_pending`` if interviews were held and none is complete.

    Raises:
        InvalidValue: If an argument is of another kind.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(share_from_top(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    require_probability("share", share)
    counts = offspring_distribution(graph, window=window)
    n, of = sum(counts), len(graph.interviews)
    value = top_share(EmpiricalLaw(counts), share=share) if counts else None
    reason = Reason.NO_OBSERVATIONS if counts else why_nothing(of)
    return described(value, n, censored=of - n, reason=reason)


def dying_out(
    rate: Estimate, dispersion: float | None, share: Estimate, ahead: int, /
) -> Estimate:
    """Return `extinction_probability` from what it depends on."""
    mean, least, most, c = rate.value, rate.low, rate.high, share.value
    if mean is None or least is None or most is None or c is None:
        return _undefined(rate, share, high=1.0)
    per_k = 1 / dispersion if dispersion else 0.0
    return made(
        running_out(mean, c, per_k, ahead),
        rate.n,
        rate.censored,
        running_out(most, c, per_k, ahead),
        running_out(least, c, per_k, ahead),
        "plug_in",
        None,
    )


def _undefined(rate: Estimate, share: Estimate, *, high: float | None) -> Estimate:
    return Estimate(
        value=None,
        low=0.0,
        high=high,
        method="plug_in",
        n=rate.n,
        censored=rate.censored,
        reason=rate.reason if rate.value is None else share.reason,
    )


def _dispersion(graph: ReferralGraph, window: timedelta) -> float | None:
    counts = [len(talk.recruited) for talk in complete(graph, window)]
    squares = sum(count * count for count in counts)
    return moment_dispersion(sum(counts), squares, len(counts))


def _number_of(graph: ReferralGraph, contacts: int | None) -> int:
    if contacts is None:
        return len(frontier(graph))
    if type(contacts) is not int or contacts < 0:
        raise InvalidValue("contacts", contacts, "a whole number, 0 or more")
    return contacts
