"""What the offspring of interviews imply: dying out, sizes of chains, superspreading.

An `OffspringLaw` says how likely an interview is to bring in so many people; it is
fitted to a campaign, or given. A person brought in is met with probability c, so
interviews beget interviews by the law thinned by c.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

import attrs
from attrs import validators

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
    bounded,
    described,
    moment_dispersion,
    why_nothing,
)
from infointerview.referrals._reproduction import offspring_distribution
from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from datetime import timedelta

    from infointerview.referrals._graph import ReferralGraph

__all__ = [
    "EmpiricalLaw",
    "NegativeBinomialLaw",
    "OffspringLaw",
    "PoissonLaw",
    "chain_size_pmf",
    "expected_total_progeny",
    "extinction",
    "extinction_probability",
    "offspring_law",
    "progeny_if_extinct",
    "share_from_top",
    "top_share",
    "total_progeny_sd",
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

    Examples:
        >>> round(PoissonLaw(1.0).pmf(0), 4)
        0.3679
    """

    mean: float = attrs.field(converter=float, validator=validators.ge(0.0))

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

    Examples:
        >>> NegativeBinomialLaw(1.0, 1.0).pmf(0)
        0.5
    """

    mean: float = attrs.field(converter=float, validator=validators.ge(0.0))
    dispersion: float = attrs.field(converter=float, validator=validators.gt(0.0))

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
    _require_probability("conversion", conversion)
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
    _require_probability("share", share)
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
    if not mean >= 0:
        raise InvalidValue("mean", mean, "a number that is not negative")
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
    _require_probability("share", share)
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
    return bounded(
        _run_out(mean, c, per_k, ahead),
        _run_out(most, c, per_k, ahead),
        _run_out(least, c, per_k, ahead),
        rate,
    )


def _run_out(mean: float, c: float, per_k: float, ahead: int) -> float:
    """Return the probability that `ahead` open contacts lead to few interviews.

    By Newton's method, as in `extinction`, but from a guess that is exact for k = 1:
    one more fact asks for three of these roots. Where the guess is above the root, the
    first step takes that back.
    """
    mean *= c
    if mean <= 1:
        return 1.0
    u = max(0.0, 1 - 2 * (mean - 1) / (mean * (1 + per_k)))
    step = 1.0
    while abs(step) > _CLOSE:
        if per_k:
            base = 1 + mean * per_k * (1 - u)
            value = base ** (-1 / per_k)
            slope = mean * value / base
        else:
            value = math.exp(mean * (u - 1))
            slope = mean * value
        # beyond the lowest point of the function the other root attracts
        step = (value - u) / (1 - slope) if slope < 1 else -u
        u += step
    return float((1 - c + c * min(u, 1.0)) ** ahead)


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


def _require_probability(place: str, value: object) -> None:
    if not isinstance(value, int | float) or not 0 <= value <= 1:
        raise InvalidValue(place, value, "a number from 0 to 1")


_NEGLIGIBLE, _NEARLY_ALL = 1e-18, 1 - 1e-9
_CLOSE = 1e-9  # the step after that is beyond the last digit
