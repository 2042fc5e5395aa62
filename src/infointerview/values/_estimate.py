"""A number with its uncertainty, and the two intervals that need no library."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Estimate", "Reason", "poisson_exact", "wilson"]

_Z = 1.959963984540054  # two-sided 95 % point of the standard normal
_TAIL = 0.025


class Reason(StrEnum):
    """Why a number, or one end of its interval, is not defined.

    Examples:
        >>> Reason("all_pending")
        <Reason.ALL_PENDING: 'all_pending'>
    """

    NO_OBSERVATIONS = "no_observations"
    ALL_PENDING = "all_pending"
    ONE_CATEGORY = "one_category"
    EMPTY_CATEGORY = "empty_category"
    NO_UNIQUE_EQUILIBRIUM = "no_unique_equilibrium"
    MISSING_DEGREE = "missing_degree"
    NOT_OVERDISPERSED = "not_overdispersed"
    SUPERCRITICAL = "supercritical"
    NEVER_REACHED = "never_reached"
    EMPTY_OR_WHOLE_SET = "empty_or_whole_set"
    ISOLATED = "isolated"
    NO_TARGETS = "no_targets"
    TOO_FEW = "too_few"
    NEEDS_PACKAGE = "needs_package"
    NO_INTERVAL = "no_interval"
    """The number is defined: counted in full, or nobody has published an interval."""


@attrs.frozen(kw_only=True)
class Estimate:
    """A number, the interval around it, and what it rests on.

    Attributes:
        value: The number; ``None`` where it is undefined, never 0 or NaN then.
        low: Lower end of the 95 % interval, ``None`` for an open end.
        high: Upper end of the 95 % interval, ``None`` for an open end.
        method: Name of the interval, such as ``wilson``.
        n: The denominator.
        censored: Cases left out because they are still open.
        reason: Set exactly when `value`, `low` or `high` is ``None``.

    Raises:
        InvalidValue: If `reason` is missing or superfluous, or the ends cross.

    Examples:
        >>> print(wilson(1, 1))
        1.00 (0.21 to 1.00, n = 1)
        >>> print(wilson(0, 0))
        undefined (no_observations)
    """

    value: float | None
    low: float | None
    high: float | None
    method: str
    n: int
    censored: int = 0
    reason: Reason | None = None

    def __attrs_post_init__(self) -> None:
        """Check what the fields promise each other."""
        low, value, high = parts = (self.low, self.value, self.high)
        if (
            self.reason is None
            and low is not None
            and value is not None
            and high is not None
            and low <= value <= high
        ):
            return  # nearly always, and a dashboard makes many of them
        if (None in parts) != (self.reason is not None):
            expected = "exactly when value, low or high is None"
            raise InvalidValue("Estimate.reason", self.reason, expected)
        known = [part for part in parts if part is not None]
        if known != sorted(known):
            raise InvalidValue("Estimate", parts, "low <= value <= high")

    def __str__(self) -> str:
        """Return value, interval and denominator on one line."""
        if self.value is None:
            return f"undefined ({self.reason})"
        low = "open" if self.low is None else f"{self.low:.2f}"
        high = "open" if self.high is None else f"{self.high:.2f}"
        ends = "" if self.reason is Reason.NO_INTERVAL else f"{low} to {high}, "
        censored = f", {self.censored} pending" if self.censored else ""
        return f"{self.value:.2f} ({ends}n = {self.n}{censored})"


def wilson(
    successes: int,
    n: int,
    /,
    *,
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
) -> Estimate:
    """Return the share `successes` / `n` with Wilson's score interval [1]_.

    Args:
        successes: How many of the cases did.
        n: How many cases there are; with 0 the share is undefined in [0, 1].
        censored: Cases left out because they are still open.
        reason: Why the share is undefined if `n` is 0.

    Raises:
        InvalidValue: If `successes` is not between 0 and `n`.

    Examples:
        Newcombe (1998), Statistics in Medicine 17, table I, gives 81 of 263:

        >>> share = wilson(81, 263)
        >>> round(share.low, 4), round(share.high, 4)
        (0.2553, 0.3662)

    References:
        .. [1] Wilson, E. B. (1927). JASA 22, 209-212.
    """
    if not 0 <= successes <= n:
        raise InvalidValue("wilson(successes)", successes, f"between 0 and {n}")
    if n == 0:
        return Estimate(
            value=None, low=0.0, high=1.0, method="wilson", n=0, censored=censored,
            reason=reason,
        )  # fmt: skip
    p = successes / n
    scale = 1 + _Z**2 / n
    centre = p + _Z**2 / (2 * n)
    margin = _Z * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
    return Estimate(
        value=p,
        low=max(0.0, (centre - margin) / scale) if successes else 0.0,
        high=min(1.0, (centre + margin) / scale) if successes < n else 1.0,
        method="wilson",
        n=n,
        censored=censored,
    )


def poisson_exact(
    events: int,
    n: int,
    /,
    *,
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
) -> Estimate:
    """Return the rate `events` / `n` with the exact Poisson interval [1]_.

    Args:
        events: Events counted in all.
        n: Units they were counted over; with 0 the rate is undefined.
        censored: Units left out because they are still open.
        reason: Why the rate is undefined if `n` is 0.

    Raises:
        InvalidValue: If `events` or `n` is negative.

    Examples:
        Garwood's table gives 2.20 to 13.06 for a count of 6, and 0 to 3.689 for none:

        >>> rate = poisson_exact(6, 1)
        >>> round(rate.low, 2), round(rate.high, 2)
        (2.2, 13.06)
        >>> round(poisson_exact(0, 1).high, 3)
        3.689

    References:
        .. [1] Garwood, F. (1936). Biometrika 28, 437-442.
    """
    if events < 0 or n < 0:
        raise InvalidValue("poisson_exact", (events, n), "counts that are not negative")
    if n == 0:
        return Estimate(
            value=None, low=0.0, high=None, method="poisson_exact", n=0,
            censored=censored, reason=reason,
        )  # fmt: skip
    return Estimate(
        value=events / n,
        low=_lower_limit(events) / n if events else 0.0,
        high=_upper_limit(events) / n,
        method="poisson_exact",
        n=n,
        censored=censored,
    )


def _lower_limit(events: int) -> float:
    """Return the mean at which so many or more have probability .025."""
    return _newton(
        lambda mean: _at_least(events, mean) - _TAIL,
        lambda mean: _poisson(events - 1, mean),
        events * (1 - 1 / (9 * events) - _Z / (3 * math.sqrt(events))) ** 3,
        high=float(events),
    )


def _upper_limit(events: int) -> float:
    """Return the mean at which so many or fewer have probability .025."""
    k = events + 1
    return _newton(
        lambda mean: _TAIL - _at_most(events, mean),
        lambda mean: _poisson(events, mean),
        k * (1 - 1 / (9 * k) + _Z / (3 * math.sqrt(k))) ** 3,
        high=events + 10 * math.sqrt(k) + 10,
    )


def _newton(
    rising: Callable[[float], float],
    slope: Callable[[float], float],
    start: float,
    *,
    high: float,
) -> float:
    """Return where a rising function crosses zero, from a start that is close.

    The cubes of a normal variable (Wilson and Hilferty 1931) are. What a step is not
    to leave is halved instead.
    """
    low, x = 0.0, start
    while True:
        gap = rising(x)
        low, high = (x, high) if gap < 0 else (low, x)
        following = x - gap / slope(x)
        if not low <= following <= high:
            following = (low + high) / 2
        if abs(following - x) <= x * _LAST_DIGITS:
            return following
        x = following


# Each tail is summed away from the mean, where terms only shrink; a few times the
# square root of the mean of them matter, however large the count is.


def _at_least(k: int, mean: float) -> float:
    """Return P(X >= k) of a Poisson variable whose mean is `k` at most."""
    total, term = 0.0, _poisson(k, mean)
    while term > total * _NEGLIGIBLE:
        total += term
        k += 1
        term *= mean / k
    return total


def _at_most(k: int, mean: float) -> float:
    """Return P(X <= k) of a Poisson variable whose mean is `k` at least."""
    total, term = 0.0, _poisson(k, mean)
    while term > total * _NEGLIGIBLE:
        total += term
        term *= k / mean
        k -= 1
    return total


def _poisson(k: int, mean: float) -> float:
    return math.exp(k * math.log(mean) - mean - math.lgamma(k + 1))


_NEGLIGIBLE = 1e-17
_LAST_DIGITS = 1e-13
