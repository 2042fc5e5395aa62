"""How many new people, and new interviews, an interview begets.

The individuals of the branching process are interviews, never contacts: in any forest
recruits per contact are n - s over n, below 1 whatever happened. What follows from
these numbers (dying out, sizes of chains) is in `_branching`, and time in `_tempo`.
"""

from __future__ import annotations

import math
from collections import Counter
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from infointerview.errors import InvalidValue
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
    mean_of_counts,
    moment_dispersion,
    plug_in,
    why_nothing,
    with_censored,
)
from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import timedelta

    from infointerview.referrals._graph import ReferralGraph

__all__ = [
    "DispersionMethod",
    "dispersion_k",
    "dispersion_of",
    "growth_ratio",
    "harris_estimator",
    "interview_reproduction_number",
    "offspring_distribution",
    "reproduction_by_wave",
]


class DispersionMethod(StrEnum):
    """How to estimate the dispersion *k* of negative binomial counts.

    Examples:
        >>> DispersionMethod("moment")
        <DispersionMethod.MOMENT: 'moment'>
    """

    MOMENT = "moment"
    """From mean and variance, in a moment; it has no interval."""
    MAXIMUM_LIKELIHOOD = "maximum_likelihood"
    """The better estimate, with an interval from the likelihood."""


def interview_reproduction_number(
    graph: ReferralGraph,
    /,
    *,
    window: timedelta = WINDOW,
    contact_window: timedelta = CONTACT_WINDOW,
) -> Estimate:
    """Return how many new interviews an interview leads to.

    R c, the product of `reproduction_number` and `conversion` [1]_. The circle of
    conversations sustains itself only above 1; R above 1 alone means names.
    The ends are those of R times c, so the uncertainty of c is not in them.

    Args:
        graph: The graph.
        window: Length of the referral window.
        contact_window: Length of the contact window.

    Returns:
        The number; `n` counts complete interviews. Undefined if either factor is,
        with its reason.

    Raises:
        InvalidValue: If a window is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> grid = Campaign.replay("grid", ())
        >>> print(interview_reproduction_number(referral_graph(grid)))
        undefined (no_observations)

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    return plug_in(
        reproduction_number(graph, window=window),
        conversion(graph, window=contact_window),
    )


def reproduction_by_wave(
    graph: ReferralGraph, /, *, window: timedelta = WINDOW
) -> tuple[Estimate, ...]:
    """Return how many new contacts an interview brings, for each recruitment wave.

    R_w = sum of x_i over the number of complete interviews with contacts of wave *w*,
    as epidemiologists count cases by the generation of who infected them [1]_.
    A late wave is low because it is young: `censored` counts its pending interviews
    and those of its contacts who are on the `frontier`.

    Args:
        graph: The graph.
        window: Length of the referral window.

    Returns:
        R_0, R_1, ... with the interval of `reproduction_number`, one for each wave of
        `wave_sizes`. Undefined for a wave without a complete interview.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> reproduction_by_wave(referral_graph(Campaign.replay("grid", ())))
        ()

    References:
        .. [1] Cori, A. et al. (2013). A new framework and software to estimate
           time-varying reproduction numbers during epidemics. American Journal of
           Epidemiology 178(9), 1505-1512.
    """
    waves = graph.waves
    counts: dict[int, list[int]] = {wave: [] for wave in sorted(set(waves.values()))}
    for talk in complete(graph, window):
        counts[waves[talk.contact]].append(len(talk.recruited))
    held = Counter(waves[talk.contact] for talk in graph.interviews)
    ahead = Counter(waves[contact] for contact in frontier(graph))
    return tuple(
        wave_mean(
            sum(found),
            sum(count * count for count in found),
            len(found),
            held[wave],
            ahead[wave],
        )
        for wave, found in counts.items()
    )


def growth_ratio(graph: ReferralGraph, /) -> tuple[Estimate, ...]:
    """Return how each recruitment wave compares with the one before it.

    Z_{w+1} / Z_w, the estimator of Lotka and Nagaev [1]_, of the contacts who take
    part. It counts contacts, not interviews, and so is no reproduction number.

    Returns:
        One ratio for each wave but the last, without interval; `n` is Z_w. Empty
        without a recruit.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> growth_ratio(referral_graph(Campaign.replay("grid", ())))
        ()

    References:
        .. [1] Guttorp, P. (1991). Statistical Inference for Branching Processes.
           Wiley.
    """
    sizes = _taking_part(graph)
    return tuple(described(larger / size, size) for size, larger in pairwise(sizes))


def harris_estimator(graph: ReferralGraph, /) -> Estimate:
    """Return how many people a contact brings in, from the sizes of the waves.

    sum of Z_w for w >= 1 / sum of Z_w for w < W, of the contacts who take part, where
    W is the last wave [1]_. The last wave has not had its turn and stays out of the
    denominator, so it is no tautology; where everybody has been interviewed it is R
    without that wave, which makes it a check of `reproduction_number`.
    The interval is value +- 1.96 s / sqrt(sum of Z_w for w < W) with s the standard
    deviation of recruits among those contacts [2]_, and not below 0.

    Returns:
        The ratio; `n` is the denominator. Undefined without a recruit:
        ``no_observations``. Without interval for a denominator of 1: ``too_few``.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(harris_estimator(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Harris, T. E. (1948). Branching processes. Annals of Mathematical
           Statistics 19(4), 474-494.
        .. [2] Guttorp, P. (1991). Statistical Inference for Branching Processes.
           Wiley.
    """
    sizes = _taking_part(graph)
    if len(sizes) < _TWO:
        return described(None, 0)
    last, n = len(sizes) - 1, sum(sizes[:-1])
    given = Counter(edge.referrer for edge in graph.first_referrals)
    recruits = [given[id] for id in graph.participants if graph.waves[id] < last]
    value = sum(recruits) / n
    if n < _TWO:
        return Estimate(
            value=value, low=None, high=None, method="normal", n=n,
            reason=Reason.TOO_FEW,
        )  # fmt: skip
    excess = n * sum(count**2 for count in recruits) - sum(recruits) ** 2
    margin = _Z * math.sqrt(excess / (n * (n - 1)) / n)
    low, high = max(0.0, value - margin), value + margin
    return Estimate(value=value, low=low, high=high, method="normal", n=n)


def offspring_distribution(
    graph: ReferralGraph, /, *, window: timedelta = WINDOW
) -> tuple[int, ...]:
    """Return how many complete interviews brought nobody, one person, two, ...

    The offspring of the branching process whose individuals are interviews [1]_.

    Args:
        graph: The graph.
        window: Length of the referral window.

    Returns:
        At index *x* the number of interviews that brought in *x* people; the last
        one is not 0. Empty without a complete interview.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> offspring_distribution(referral_graph(Campaign.replay("grid", ())))
        ()

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    found = Counter(len(talk.recruited) for talk in complete(graph, window))
    return tuple(found[count] for count in range(max(found, default=-1) + 1))


def dispersion_k(
    graph: ReferralGraph,
    /,
    *,
    method: DispersionMethod | str = DispersionMethod.MAXIMUM_LIKELIHOOD,
    window: timedelta = WINDOW,
) -> Estimate:
    """Return how evenly interviews bring people in: the dispersion *k*.

    The variance of the recruits per interview is R + R^2 / k [1]_: the smaller *k*,
    the more depends on a few interviews. Below 1 they dominate; if *k* is infinite,
    chance alone makes the differences. A cap on the names somebody may give truncates
    the counts and hides dispersion.

    Args:
        graph: The graph.
        method: How to estimate it; see `dispersion_of`.
        window: Length of the referral window.

    Returns:
        *k*; pending interviews are in `censored`. Undefined with
        ``not_overdispersed`` if the variance is not above the mean, and without a
        complete interview.

    Raises:
        InvalidValue: If an argument is of another kind.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(dispersion_k(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    counts = offspring_distribution(graph, window=window)
    pending = len(graph.interviews) - sum(counts)
    return dispersion_of(counts, method=method, censored=pending)


def dispersion_of(
    distribution: Sequence[int],
    /,
    *,
    method: DispersionMethod | str = DispersionMethod.MAXIMUM_LIKELIHOOD,
    censored: int = 0,
) -> Estimate:
    """Return the dispersion *k* of counts that are given by their distribution.

    By moments k = R^2 / (v - R), with the mean R and the variance v over n - 1.
    By maximum likelihood [1]_ *k* solves
    sum_x c_x sum_{j<x} 1/(k+j) = m ln(1 + R/k), and the interval holds every *k* whose
    log-likelihood is within 1.9207 of the greatest. Its upper end is open where a
    Poisson distribution is among them.

    Args:
        distribution: At index *x*, how many counts are *x*.
        method: Which of the two.
        censored: Counts left out because they are not final.

    Returns:
        *k*. Undefined with ``not_overdispersed`` if the variance (by maximum
        likelihood that over n) is not above the mean, and with ``no_observations``
        without counts.

    Raises:
        InvalidValue: If `method` is none.

    Examples:
        The 264 musicians of Heckathorn and Jeffri, by number of recruits; statsmodels
        has .7249 as well:

        >>> recruits = (146, 54, 26, 19, 12, 4, 2, 0, 1)
        >>> print(dispersion_of(recruits))
        0.72 (0.50 to 1.11, n = 264)
        >>> print(dispersion_of(recruits, method="moment"))
        0.89 (n = 264)

    References:
        .. [1] Lloyd-Smith, J. O. (2007). Maximum likelihood estimation of the negative
           binomial dispersion parameter for highly overdispersed data. PLoS ONE 2(2),
           e180.
    """
    chosen = _method(method)
    n = sum(distribution)
    total = sum(x * count for x, count in enumerate(distribution))
    squares = sum(x * x * count for x, count in enumerate(distribution))
    if chosen is DispersionMethod.MOMENT:
        return k_of_counts(moment_dispersion(total, squares, n), n, n + censored)
    if n * squares - total**2 <= n * total:
        reason = Reason.NOT_OVERDISPERSED if n else why_nothing(censored)
        return described(
            None, n, censored=censored, reason=reason, method="profile_likelihood"
        )
    likelihood = _Likelihood(distribution, total, n)
    k = _crossing(likelihood.slope, _SMALLEST)
    ceiling = likelihood(k) - _WITHIN
    low = _crossing(lambda x: likelihood(x) - ceiling, _SMALLEST, k)
    # as k grows the counts become Poisson, and this is the limit of the likelihood
    is_open = -total >= ceiling
    high = None if is_open else _crossing(lambda x: ceiling - likelihood(x), k)
    return Estimate(
        value=k,
        low=low,
        high=high,
        method="profile_likelihood",
        n=n,
        censored=censored,
        reason=Reason.NOT_OVERDISPERSED if is_open else None,
    )


def wave_mean(total: int, squares: int, n: int, held: int, ahead: int, /) -> Estimate:
    """Return R of one wave, in which `held` interviews took place.

    Args:
        total: Recruits of its complete interviews.
        squares: The sum of the squares of recruits of each.
        n: How many interviews are complete.
        held: How many were held.
        ahead: How many of its contacts are still to be met.
    """
    if not n:
        return with_censored(mean_of_counts(0, 0, 0, held), held + ahead)
    return mean_of_counts(total, squares, n, held + ahead)


def k_of_counts(k: float | None, n: int, of: int, /) -> Estimate:
    """Return the moment estimate of *k* from `n` counts, of so many in all."""
    if k is not None:
        return made(k, n, of - n, None, None, "moment")
    reason = Reason.NOT_OVERDISPERSED if n else why_nothing(of)
    return described(None, n, censored=of - n, reason=reason, method="moment")


class _Likelihood:
    """The log-likelihood of *k* for negative binomial counts at their mean.

    Without terms that no *k* changes.
    """

    def __init__(self, distribution: Sequence[int], total: int, n: int) -> None:
        self.above = [sum(distribution[x + 1 :]) for x in range(len(distribution) - 1)]
        self.mean = total / n
        self.n = n

    def __call__(self, k: float) -> float:
        mean = self.mean
        shape = sum(
            more * math.log1p((j - mean) / (k + mean))
            for j, more in enumerate(self.above)
        )
        return shape - self.n * k * math.log1p(mean / k)

    def slope(self, k: float) -> float:
        """Return its derivative with the sign changed, which rises through zero."""
        shape = sum(more / (k + j) for j, more in enumerate(self.above))
        return self.n * math.log1p(self.mean / k) - shape


def _crossing(
    rising: Callable[[float], float], low: float, high: float | None = None
) -> float:
    """Return where a function of a positive number rises through zero.

    Sought on the scale of the logarithm; without `high` it is looked for upwards.
    """
    if high is None:
        high = low
        while rising(high) < 0 and high < _LARGEST:
            high *= 4
    below, above = math.log(low), math.log(high)
    while True:
        middle = (below + above) / 2
        if middle in {below, above}:
            return math.exp(middle)
        if rising(math.exp(middle)) < 0:
            below = middle
        else:
            above = middle


def _method(method: object) -> DispersionMethod:
    try:
        return DispersionMethod(method)  # type: ignore[arg-type] # any may be looked up
    except ValueError:
        expected = f"one of {', '.join(DispersionMethod)}"
        raise InvalidValue("method", method, expected) from None


def _taking_part(graph: ReferralGraph) -> list[int]:
    """Return how many participants each wave has."""
    sizes = Counter(graph.waves[contact] for contact in graph.participants)
    return [sizes[wave] for wave in range(len(sizes))]


_Z = 1.96
_TWO = 2
_WITHIN = 1.920729410347062  # half the 95 % point of chi-squared, one degree of freedom
_SMALLEST, _LARGEST = 1e-9, 1e12
