"""More intervals, most of which need an incomplete beta or gamma function: ours too."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from infointerview.errors import InvalidValue
from infointerview.values._estimate import Estimate, Reason

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "beta_posterior",
    "clopper_pearson",
    "gamma_jeffreys",
    "jeffreys",
    "log_wald_overdispersed",
]

_TAIL = 0.025


def jeffreys(
    successes: int,
    n: int,
    /,
    *,
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
) -> Estimate:
    """Return the share `successes` / `n` with the interval of Jeffreys' prior [1]_.

    The ends are the quantiles .025 and .975 of Beta(x + 1/2, n - x + 1/2), but the
    lower one is 0 where none of the cases did and the upper one 1 where all did [1]_.

    Args:
        successes: How many of the cases did.
        n: How many cases there are; with 0 the share is undefined in [0, 1].
        censored: Cases left out because they are still open.
        reason: Why the share is undefined if `n` is 0.

    Raises:
        InvalidValue: If `successes` is not between 0 and `n`.

    Examples:
        statsmodels 0.15.0 gives .011012 to .381315 for 1 of 10:

        >>> share = jeffreys(1, 10)
        >>> round(share.low, 6), round(share.high, 6)
        (0.011012, 0.381315)

    References:
        .. [1] Brown, L. D., Cai, T. T., DasGupta, A. (2001). Interval estimation for
           a binomial proportion. Statistical Science 16(2), 101-133.
    """
    beta = (successes + 0.5, n - successes + 0.5)
    return _share(
        "jeffreys", successes, n, low=beta, high=beta, censored=censored, reason=reason
    )


def clopper_pearson(
    successes: int,
    n: int,
    /,
    *,
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
) -> Estimate:
    """Return the share `successes` / `n` with the exact binomial interval [1]_.

    At the lower end, so many successes or more have probability .025; at the upper
    end, so many or fewer. The tails are those of Beta(x, n - x + 1) and
    Beta(x + 1, n - x). It covers at least 95 % and thus is wider than `wilson`.

    Args:
        successes: How many of the cases did.
        n: How many cases there are; with 0 the share is undefined in [0, 1].
        censored: Cases left out because they are still open.
        reason: Why the share is undefined if `n` is 0.

    Raises:
        InvalidValue: If `successes` is not between 0 and `n`.

    Examples:
        statsmodels 0.15.0 gives .002529 to .445016 for 1 of 10:

        >>> share = clopper_pearson(1, 10)
        >>> round(share.low, 6), round(share.high, 6)
        (0.002529, 0.445016)

    References:
        .. [1] Clopper, C. J., Pearson, E. S. (1934). Biometrika 26, 404-413.
    """
    return _share(
        "clopper_pearson",
        successes,
        n,
        low=(successes, n - successes + 1),
        high=(successes + 1, n - successes),
        censored=censored,
        reason=reason,
    )


def beta_posterior(
    successes: int,
    n: int,
    /,
    *,
    prior: tuple[float, float] = (1, 1),
    censored: int = 0,
) -> Estimate:
    """Return what `n` cases leave of a prior belief about a share [1]_.

    The belief before is Beta(a, b), as if a + b cases had been seen and a of them
    did; after x of n it is Beta(a + x, b + n - x). The number is its mean, the ends
    are its quantiles .025 and .975. It is defined without any case: then it is the
    prior.

    Args:
        successes: How many of the cases did.
        n: How many cases there are.
        prior: a and b, both positive.
        censored: Cases left out because they are still open.

    Raises:
        InvalidValue: If `successes` is not between 0 and `n`, or `prior` is of
            another kind.

    Examples:
        After 3 of 10, Beta(3, 7) is Beta(6, 14), with mean 6/20; scipy gives .125761
        to .512029 for the quantiles:

        >>> share = beta_posterior(3, 10, prior=(3, 7))
        >>> share.value, round(share.low, 6), round(share.high, 6)
        (0.3, 0.125761, 0.512029)

    References:
        .. [1] Gelman, A. et al. (2013). Bayesian Data Analysis, 3rd ed. CRC Press,
           section 2.4.
    """
    if not 0 <= successes <= n:
        expected = f"between 0 and {n}"
        raise InvalidValue("beta_posterior(successes)", successes, expected)
    if not all(0 < number < math.inf for number in prior):
        raise InvalidValue("beta_posterior(prior)", prior, "two positive numbers")
    a, b = prior[0] + successes, prior[1] + n - successes
    mean = a / (a + b)  # which the quantiles of a very lopsided belief may round past
    return Estimate(
        value=mean,
        low=min(_beta_quantile(_TAIL, a, b), mean),
        high=max(_beta_quantile(1 - _TAIL, a, b), mean),
        method=f"beta_posterior({prior[0]:g}, {prior[1]:g})",
        n=n,
        censored=censored,
    )


def gamma_jeffreys(
    events: int,
    n: int,
    /,
    *,
    prior: tuple[float, float] = (0.5, 0.0),
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
) -> Estimate:
    """Return the rate `events` / `n` with the interval of Jeffreys' prior.

    The ends are the quantiles .025 and .975 of a gamma distribution of shape
    S + 1/2 and rate m, but the lower one is 0 where nothing happened. With a prior of
    shape a and rate b they are those of shape S + a and rate m + b, the value is their
    mean, and `method` is ``gamma_prior`` [1]_.

    Args:
        events: Events counted in all.
        n: Units they were counted over; with 0 the rate is undefined.
        prior: Shape and rate of what is known from elsewhere. EpiEstim takes
            (1, .2): a mean of 5 and a deviation of 5 [1]_.
        censored: Units left out because they are still open.
        reason: Why the rate is undefined if `n` is 0.

    Raises:
        InvalidValue: If `events` or `n` is negative, or `prior` has no positive shape
            and a rate that is not negative.

    Examples:
        scipy gives .838542 to 1.073934 for 251 events in 264 units:

        >>> rate = gamma_jeffreys(251, 264)
        >>> round(rate.low, 6), round(rate.high, 6)
        (0.838542, 1.073934)

    References:
        .. [1] Cori, A. et al. (2013). A new framework and software to estimate
           time-varying reproduction numbers during epidemics. American Journal of
           Epidemiology 178(9), 1505-1512.
    """
    if events < 0 or n < 0:
        raise InvalidValue("gamma_jeffreys", (events, n), _COUNTS)
    shape, rate = prior
    if not (0 < shape < math.inf and 0 <= rate < math.inf):
        expected = "a positive shape, and a rate that is not negative"
        raise InvalidValue("gamma_jeffreys(prior)", prior, expected)
    is_jeffreys = prior == _JEFFREYS
    method = "gamma_jeffreys" if is_jeffreys else "gamma_prior"
    if n == 0:
        return Estimate(
            value=None, low=0.0, high=None, method=method, n=0, censored=censored,
            reason=reason,
        )  # fmt: skip
    shape, rate = events + shape, n + rate
    value = events / n if is_jeffreys else shape / rate
    low = 0.0 if is_jeffreys and not events else _gamma_quantile(_TAIL, shape) / rate
    return Estimate(
        value=value,
        low=min(low, value),
        high=max(_gamma_quantile(1 - _TAIL, shape) / rate, value),
        method=method,
        n=n,
        censored=censored,
    )


def log_wald_overdispersed(
    events: int,
    n: int,
    /,
    *,
    dispersion: float,
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
) -> Estimate:
    """Return the rate `events` / `n` of counts that vary more than chance has it.

    R exp(+-1.96 sqrt((1/R + 1/k) / n)), from the variance R + R^2 / k of a negative
    binomial count and a normal log R [1]_.

    Args:
        events: Events counted in all, at least one.
        n: Units they were counted over; with 0 the rate is undefined.
        dispersion: k; infinite for a Poisson count.
        censored: Units left out because they are still open.
        reason: Why the rate is undefined if `n` is 0.

    Raises:
        InvalidValue: If `events` is not positive where there are units, `n` is
            negative, or `dispersion` is not positive.

    Examples:
        >>> print(log_wald_overdispersed(251, 264, dispersion=0.7249))
        0.95 (0.79 to 1.15, n = 264)

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    method = "log_wald_overdispersed"
    if not dispersion > 0:
        raise InvalidValue(f"{method}(dispersion)", dispersion, "a positive number")
    if n < 0 or events < 0 or (n and not events):
        raise InvalidValue(method, (events, n), "events, and units they were among")
    if n == 0:
        return Estimate(
            value=None, low=0.0, high=None, method=method, n=0, censored=censored,
            reason=reason,
        )  # fmt: skip
    rate = events / n
    factor = math.exp(1.96 * math.sqrt((1 / rate + 1 / dispersion) / n))
    return Estimate(
        value=rate,
        low=rate / factor,
        high=rate * factor,
        method=method,
        n=n,
        censored=censored,
    )


def _share(
    method: str,
    successes: int,
    n: int,
    *,
    low: tuple[float, float],
    high: tuple[float, float],
    censored: int,
    reason: Reason,
) -> Estimate:
    """Return a share whose ends are quantiles of two beta distributions."""
    if not 0 <= successes <= n:
        raise InvalidValue(f"{method}(successes)", successes, f"between 0 and {n}")
    return Estimate(
        value=successes / n if n else None,
        low=_beta_quantile(_TAIL, *low) if successes else 0.0,
        high=_beta_quantile(1 - _TAIL, *high) if successes < n else 1.0,
        method=method,
        n=n,
        censored=censored,
        reason=None if n else reason,
    )


def _beta_quantile(p: float, a: float, b: float) -> float:
    return _root(lambda x: _beta(x, a, b) - p, 0.0, 1.0)


def _gamma_quantile(p: float, shape: float) -> float:
    # ten standard deviations above the mean, and more for the skewed small ones
    ceiling = shape + 10 * math.sqrt(shape) + 10
    return _root(lambda x: _gamma(x, shape) - p, 0.0, ceiling)


# Both are computed as in Abramowitz and Stegun, Handbook of Mathematical Functions
# (1964): 26.5.8 for beta, 6.5.29 and 6.5.31 for gamma, each where it converges fast.


def _beta(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function I_x(a, b), for 0 < x < 1."""
    if x > (a + 1) / (a + b + 2):
        return 1 - _lower_beta(1 - x, b, a)
    return _lower_beta(x, a, b)


def _lower_beta(x: float, a: float, b: float) -> float:
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    front = math.exp(log_front + a * math.log(x) + b * math.log1p(-x))

    def term(m: int) -> tuple[float, float]:
        half = m // 2
        numerator = half * (b - half) if m % 2 == 0 else -(a + half) * (a + b + half)
        return numerator * x / ((a + m - 1) * (a + m)), 1.0

    return front / (a * _continued_fraction(1.0, term))


def _gamma(x: float, shape: float) -> float:
    """Return the regularised lower incomplete gamma function P(shape, x), x > 0."""
    front = math.exp(shape * math.log(x) - x - math.lgamma(shape))
    if x < shape + 1:
        total = term = 1 / shape
        k = shape
        while term > total * _NEGLIGIBLE:
            k += 1
            term *= x / k
            total += term
        return front * total
    start = x + 1 - shape
    return 1 - front / _continued_fraction(
        start, lambda m: (m * (shape - m), start + 2 * m)
    )


def _continued_fraction(
    start: float, term: Callable[[int], tuple[float, float]]
) -> float:
    """Return start + a_1 / (b_1 + a_2 / (b_2 + ...)), by Lentz's method [1]_.

    References:
        .. [1] Lentz, W. J. (1976). Applied Optics 15(3), 668-671.
    """
    value, c, d, m = start, start, 0.0, 0
    while True:
        m += 1
        a, b = term(m)
        c, d = b + a / c, 1 / (b + a * d)
        value *= c * d
        if abs(c * d - 1) < _NEGLIGIBLE:
            return value


_NEGLIGIBLE = 1e-15
_JEFFREYS = (0.5, 0.0)
_COUNTS = "counts that are not negative"


def _root(rising: Callable[[float], float], low: float, high: float) -> float:
    """Return where a rising function crosses zero, good to the last digits."""
    while True:
        middle = (low + high) / 2
        if middle in {low, high}:
            return middle
        if rising(middle) < 0:
            low = middle
        else:
            high = middle
