"""From whole numbers to estimates: the formulas that several metrics share.

A metric of a graph counts, and these turn the counts into an `Estimate`. The tracker
keeps the same counts as facts come in and uses the same formulas, so the two cannot
differ in a single digit.
"""

from __future__ import annotations

import math
from functools import lru_cache

from infointerview.values import Estimate, Reason, poisson_exact, wilson
from infointerview.values._unfrozen import unfrozen

__all__ = [
    "assortment",
    "described",
    "made",
    "mean_given_k",
    "mean_of_counts",
    "moment_dispersion",
    "plug_in",
    "share_of",
    "why_nothing",
    "with_censored",
]

_Z = 1.96
_KEPT = 512


def why_nothing(of: int, /) -> Reason:
    """Return why there is nothing to count among so many cases."""
    return Reason.ALL_PENDING if of else Reason.NO_OBSERVATIONS


def share_of(successes: int, n: int, of: int, /) -> Estimate:
    """Return a share of the `n` cases that are complete, `of` so many in all."""
    if not n:
        return wilson(0, 0, censored=of, reason=why_nothing(of))
    return with_censored(_wilson(successes, n), of - n)


def described(
    value: float | None,
    n: int,
    /,
    *,
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
    method: str = "exact",
) -> Estimate:
    """Return a number without an interval, or the reason why it is not defined."""
    why = reason if value is None else Reason.NO_INTERVAL
    return made(value, n, censored, None, None, method, why)


def with_censored(estimate: Estimate, censored: int, /) -> Estimate:
    """Return the same with so many cases left out."""
    other = _Unfrozen()
    other.value = estimate.value
    other.low = estimate.low
    other.high = estimate.high
    other.method = estimate.method
    other.n = estimate.n
    other.censored = censored
    other.reason = estimate.reason
    other.__class__ = Estimate
    return other  # type: ignore[no-any-return] # it is one now


def moment_dispersion(total: int, squares: int, n: int, /) -> float | None:
    """Return k = R^2 / (v - R) of `n` counts; ``None`` if it is infinite.

    Args:
        total: The sum of the counts.
        squares: The sum of their squares.
        n: How many there are.
    """
    # v - R times n (n - 1), in whole numbers: nothing is rounded before the end
    square, others = total * total, n - 1
    excess = n * squares - square - total * others
    if others < 1 or excess <= 0:  # a variance needs two
        return None
    return square * others / (n * excess)


def assortment(total: int, same: int, expected: int, unknown: int, /) -> Estimate:
    """Return the nominal assortativity of referrals, as `rds.assortativity` has it.

    Args:
        total: How many referrals are between two people of known category.
        same: How many of them stay within one.
        expected: The sum over categories of those from it times those to it.
        unknown: Referrals left out.
    """
    square = total * total
    if not total or expected == square:
        reason = Reason.ONE_CATEGORY if total else Reason.NO_OBSERVATIONS
        return described(None, total, censored=unknown, reason=reason)
    return made((total * same - expected) / (square - expected), total, unknown)


def mean_of_counts(total: int, squares: int, n: int, of: int, /) -> Estimate:
    """Return the mean of `n` counts, with an interval as wide as they are dispersed.

    Args:
        total: The sum of the counts.
        squares: The sum of their squares.
        n: How many there are.
        of: How many there are with those left out.
    """
    return mean_given_k(total, n, of, moment_dispersion(total, squares, n))


def mean_given_k(total: int, n: int, of: int, k: float | None, /) -> Estimate:
    """Return the mean of `n` counts whose dispersion is `k`.

    With finite *k* the ends are R exp(+-1.96 sqrt((1/R + 1/k) / n)), from the variance
    R + R^2/k of a negative binomial count; else those of a Poisson count.

    Args:
        total: The sum of the counts.
        n: How many there are.
        of: How many there are with those left out.
        k: Their dispersion; ``None`` for infinite.
    """
    if not n:
        return poisson_exact(0, 0, censored=of, reason=why_nothing(of))
    if k is None or not total:
        return with_censored(_poisson(total, n), of - n)
    mean = total / n
    factor = math.exp(_Z * math.sqrt((1.0 / mean + 1.0 / k) / n))
    low, high = mean / factor, mean * factor
    return made(mean, n, of - n, low, high, "log_wald_overdispersed", None)


def plug_in(rate: Estimate, share: Estimate, /) -> Estimate:
    """Return a rate times a share, with the limits of the rate times that share."""
    value, low, high, c = rate.value, rate.low, rate.high, share.value
    if value is None or c is None:
        reason = rate.reason if value is None else share.reason
        return made(None, rate.n, rate.censored, 0.0, None, "plug_in", reason)
    return made(
        value * c,
        rate.n,
        rate.censored,
        None if low is None else low * c,
        None if high is None else high * c,
        "plug_in",
        rate.reason,
    )


def made(  # noqa: PLR0917 - keywords would take longer than the rest
    value: float | None,
    n: int,
    censored: int,
    low: float | None = None,
    high: float | None = None,
    method: str = "exact",
    reason: Reason | None = Reason.NO_INTERVAL,
    /,
) -> Estimate:
    """Return an estimate that the formulas here vouch for, in a quarter of the time.

    One more fact makes some fifteen of them anew, and checking what is so by
    construction would be most of the work.
    """
    estimate = _Unfrozen()
    estimate.value = value
    estimate.low = low
    estimate.high = high
    estimate.method = method
    estimate.n = n
    estimate.censored = censored
    estimate.reason = reason
    estimate.__class__ = Estimate
    return estimate  # type: ignore[no-any-return] # it is one now


_Unfrozen = unfrozen(Estimate)
_wilson = lru_cache(_KEPT)(wilson)
_poisson = lru_cache(_KEPT)(poisson_exact)
