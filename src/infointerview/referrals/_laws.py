"""How many people an interview brings in, as a probability law, and what follows.

Dying out, sizes of chains, superspreading: theory that knows nothing of a campaign.
A person brought in is met with probability c, so interviews beget interviews by the
law thinned by c. The laws that fit a campaign are in `_branching`.
"""

from __future__ import annotations

import math
from typing import Protocol, TypeGuard

import attrs

from infointerview.errors import InvalidValue

__all__ = [
    "EmpiricalLaw",
    "NegativeBinomialLaw",
    "OffspringLaw",
    "PoissonLaw",
    "chain_size_pmf",
    "extinction",
    "progeny_if_extinct",
    "require_mean",
    "require_probability",
    "running_out",
    "top_share",
]


class OffspringLaw(Protocol):
    """How many people an interview brings in, as a probability law.

    Examples:
        >>> law: OffspringLaw = PoissonLaw(1.0)
        >>> law.generating(1.0)
        (1.0, 1.0)
    """

    @property
    def mean(self) -> float:
        """The expected number."""
        ...

    def pmf(self, count: int, /) -> float:
        """Return the probability of so many."""
        ...

    def generating(self, u: float, /) -> tuple[float, float]:
        """Return the generating function, sum of p_x u^x, at `u`, and its slope."""
        ...


@attrs.frozen
class PoissonLaw:
    """Everybody has the same chance to be named at every interview: k is infinite.

    Attributes:
        mean: R.

    Raises:
        InvalidValue: If it is no number or negative.

    Examples:
        >>> round(PoissonLaw(1.0).pmf(0), 4)
        0.3679
    """

    mean: float

    def __attrs_post_init__(self) -> None:
        """Check the mean."""
        require_mean("PoissonLaw.mean", self.mean)

    def pmf(self, count: int, /) -> float:
        """Return the probability of so many."""
        if not self.mean:
            return float(count == 0)
        log = count * math.log(self.mean) - self.mean - math.lgamma(count + 1)
        return math.exp(log)

    def generating(self, u: float, /) -> tuple[float, float]:
        """Return e^{R(u-1)} and its slope."""
        value = math.exp(self.mean * (u - 1))
        return value, self.mean * value


@attrs.frozen
class NegativeBinomialLaw:
    """Interviews differ, as gamma variables do, in what may be expected of them.

    Attributes:
        mean: R.
        dispersion: k; the smaller, the more depends on a few.

    Raises:
        InvalidValue: If the mean is no number or negative, or k is not positive.

    Examples:
        >>> NegativeBinomialLaw(1.0, 1.0).pmf(0)
        0.5
    """

    mean: float
    dispersion: float

    def __attrs_post_init__(self) -> None:
        """Check the two."""
        require_mean("NegativeBinomialLaw.mean", self.mean)
        if not _is_finite(self.dispersion) or self.dispersion <= 0:
            place = "NegativeBinomialLaw.dispersion"
            raise InvalidValue(place, self.dispersion, "a positive number")

    def pmf(self, count: int, /) -> float:
        """Return the probability of so many."""
        mean, k = self.mean, self.dispersion
        if not mean:
            return float(count == 0)
        log = math.lgamma(k + count) - math.lgamma(k) - math.lgamma(count + 1)
        return math.exp(
            log + count * math.log(mean / (k + mean)) - k * math.log1p(mean / k)
        )

    def generating(self, u: float, /) -> tuple[float, float]:
        """Return (1 + R(1-u)/k)^-k and its slope."""
        base = 1 + self.mean * (1 - u) / self.dispersion
        value = base**-self.dispersion
        return value, self.mean * value / base


@attrs.frozen
class EmpiricalLaw:
    """The distribution as it was counted.

    Attributes:
        distribution: At index *x*, how many interviews brought in *x* people; see
            `offspring_distribution`.

    Raises:
        InvalidValue: If nothing was counted.

    Examples:
        >>> EmpiricalLaw((1, 0, 1)).mean
        1.0
    """

    distribution: tuple[int, ...]

    def __attrs_post_init__(self) -> None:
        """Check that there are counts."""
        counts = self.distribution
        if not counts or min(counts) < 0 or not any(counts):
            expected = "counts that are not negative, not all of them 0"
            raise InvalidValue("EmpiricalLaw.distribution", counts, expected)

    @property
    def mean(self) -> float:
        """The mean of the counts."""
        total = sum(x * count for x, count in enumerate(self.distribution))
        return total / sum(self.distribution)

    def pmf(self, count: int, /) -> float:
        """Return the share of so many."""
        counts = self.distribution
        return counts[count] / sum(counts) if count < len(counts) else 0.0

    def generating(self, u: float, /) -> tuple[float, float]:
        """Return the sum of p_x u^x and its slope."""
        value = slope = 0.0
        for count in reversed(self.distribution):
            slope = slope * u + value
            value = value * u + count
        n = sum(self.distribution)
        return value / n, slope / n


def extinction(law: OffspringLaw, /, *, conversion: float = 1.0) -> float:
    """Return the probability q that the interviews one interview leads to die out.

    q is the least root of q = G(q) in [0, 1], where G(u) = g(1 - c + c u) and g is
    the generating function of the law [1]_. It is 1 if R c <= 1, unless everybody
    begets exactly one, and 0 if everybody begets somebody.

    Args:
        law: How many people an interview brings in.
        conversion: c, the probability that one of them is met.

    Raises:
        InvalidValue: If `conversion` is not between 0 and 1.

    Examples:
        The R package superspreading gives .7675919 for R = 1.5 and k = .5:

        >>> round(extinction(NegativeBinomialLaw(1.5, 0.5)), 7)
        0.7675919

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    require_probability("conversion", conversion)
    rest = 1 - conversion
    q, slope = law.generating(rest)
    if q == 0:
        return 0.0
    if law.mean * conversion <= 1:
        return 1.0
    # Newton's method from 0 rises to the least root of a convex function
    u, step = 0.0, q / (1 - conversion * slope)
    while u + step > u:
        u = min(u + step, 1.0)
        value, slope = law.generating(rest + conversion * u)
        step = (value - u) / (1 - conversion * slope)
    return u


def progeny_if_extinct(
    law: OffspringLaw, /, *, conversion: float = 1.0
) -> float | None:
    """Return how many interviews an interview leads to, itself included, if few.

    1 / (1 - G'(q)) [1]_: the expected total on the condition that it dies out, as
    `extinction` says with which probability. Where it must die out, this is
    1 / (1 - R c).

    Args:
        law: How many people an interview brings in.
        conversion: c, the probability that one of them is met.

    Returns:
        The number; ``None`` if R c is exactly 1, where it is infinite.

    Raises:
        InvalidValue: If `conversion` is not between 0 and 1.

    Examples:
        >>> progeny_if_extinct(PoissonLaw(0.5))
        2.0

    References:
        .. [1] Blumberg, S., Lloyd-Smith, J. O. (2013). Inference of R0 and
           transmission heterogeneity from the size distribution of stuttering chains.
           PLoS Computational Biology 9(5), e1002993.
    """
    q = extinction(law, conversion=conversion)
    _, slope = law.generating(1 - conversion + conversion * q)
    return 1 / (1 - conversion * slope) if conversion * slope < 1 else None


def top_share(law: OffspringLaw, /, *, share: float = 0.8) -> float | None:
    """Return the smallest share of interviews that brings in `share` of the people.

    The largest counts come first, and within the last count the interviews are taken
    in proportion [1]_. As k grows it tends to a limit that whole numbers set (.529
    for R = 2 and .432 for R = 1), not to `share`.

    Args:
        law: How many people an interview brings in.
        share: Of all people brought in.

    Returns:
        The share; ``None`` if nobody is brought in.

    Raises:
        InvalidValue: If `share` is not between 0 and 1.

    Examples:
        The R package superspreading gives .0869 for R = 1 and k = .1:

        >>> round(top_share(NegativeBinomialLaw(1.0, 0.1)), 4)
        0.0869

    References:
        .. [1] Lloyd-Smith, J. O. et al. (2005). Superspreading and the effect of
           individual variation on disease emergence. Nature 438, 355-359.
    """
    require_probability("share", share)
    if not law.mean:
        return None
    rest = (1 - share) * law.mean
    count, below, brought, more = 0, law.pmf(0), 0.0, 1.0
    # beyond the last of them that counts, what rounding swallowed does not come
    while not count or (brought < rest and (more > _NEGLIGIBLE or below < _NEARLY_ALL)):
        count += 1
        probability = law.pmf(count)
        more = count * probability
        below += probability
        brought += more
    return max(0.0, 1 - below) + max(0.0, brought - rest) / count


def chain_size_pmf(
    size: int, /, *, mean: float, dispersion: float | None = None
) -> float:
    """Return the probability that a chain started by one interview has `size` of them.

    ln P(j) = lnG(kj + j - 1) - lnG(kj) - lnG(j + 1) + (j - 1) ln(R/k)
    - (kj + j - 1) ln(1 + R/k), the first interview included [1]_; for infinite *k*
    (R j)^{j-1} e^{-Rj} / j!. They add up to the probability of `extinction`.

    Args:
        size: j, from 1.
        mean: R, or R c if only some of the people named are met.
        dispersion: k; ``None`` for infinite.

    Raises:
        InvalidValue: If an argument is out of its range.

    Examples:
        The R package epichains gives ln P = -3.79542 for R = .5, k = .2 and j = 4:

        >>> round(math.log(chain_size_pmf(4, mean=0.5, dispersion=0.2)), 5)
        -3.79542

    References:
        .. [1] Blumberg, S., Lloyd-Smith, J. O. (2013). Inference of R0 and
           transmission heterogeneity from the size distribution of stuttering chains.
           PLoS Computational Biology 9(5), e1002993.
    """
    if type(size) is not int or size < 1:
        raise InvalidValue("size", size, "a whole number, 1 or more")
    require_mean("mean", mean)
    if dispersion is not None and not dispersion > 0:
        raise InvalidValue("dispersion", dispersion, "a positive number")
    if not mean:
        return float(size == 1)
    if dispersion is None:
        log = (size - 1) * math.log(mean * size) - mean * size - math.lgamma(size + 1)
        return math.exp(log)
    k, others = dispersion, size - 1
    log = math.lgamma(k * size + others) - math.lgamma(k * size)
    log += others * math.log(mean / k) - (k * size + others) * math.log1p(mean / k)
    return math.exp(log - math.lgamma(size + 1))


def running_out(mean: float, c: float, per_k: float, ahead: int, /) -> float:
    """Return the probability that `ahead` open contacts lead to few interviews.

    (1 - c + c q)^ahead with q as `extinction` has it. One more fact asks for three of
    these roots, and for y = -ln q the equation is nearly a straight line:

    ln R c = ln(k (e^{y/k} - 1)) - ln(1 - e^{-y})
    = (1 + 1/k) y/2 + (1/k^2 - 1) y^2/24 + ..., the next term of fourth order.

    It rises, and its slope does nothing but rise (k < 1) or fall, so that Newton's
    method cannot miss the root.

    Args:
        mean: R.
        c: The probability that a contact is met.
        per_k: 1 / k; 0 for a Poisson law.
        ahead: How many contacts are still to be met.
    """
    mean *= c
    if mean <= 1:
        return 1.0
    high = math.log(mean)
    y = high / (0.5 + 0.5 * per_k)  # floats alone, which are not converted again
    bend = (per_k - 1.0) * y / 12.0
    if bend < _BENT:
        y *= 1.0 - bend * (1.0 - 2.0 * bend)
    step, near = y, _CLOSE * y
    while high > _BARELY and not -near < step < near:
        rise = math.expm1(y * per_k) / per_k if per_k else y
        fall = -math.expm1(-y)
        slope = per_k + 1.0 / rise + 1.0 - 1.0 / fall
        step = math.log(mean * fall / rise) / slope
        y += step
    return math.pow(1.0 + c * math.expm1(-y), ahead)


def require_probability(place: str, value: object, /) -> None:
    """Raise unless `value` is a number from 0 to 1."""
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise InvalidValue(place, value, "a number from 0 to 1")


def require_mean(place: str, value: object, /) -> None:
    """Raise unless `value` is a finite number that is not negative."""
    if not _is_finite(value) or value < 0:
        raise InvalidValue(place, value, "a number that is not negative")


def _is_finite(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and math.isfinite(value)


_NEGLIGIBLE, _NEARLY_ALL = 1e-18, 1 - 1e-9
_CLOSE = 1e-7  # the error after such a step is in the order of its square
_BENT = 0.25  # above, the first terms do not help
_BARELY = 1e-5  # below, rounding R c changes more than the first terms leave out
