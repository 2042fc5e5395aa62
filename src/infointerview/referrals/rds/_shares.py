"""The share of each group, reweighted by network size, and how far to trust it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from infointerview.referrals.rds._by_group import GroupEstimates, number
from infointerview.referrals.rds._errors import RowOrder, standard_errors
from infointerview.referrals.rds._weights import MissingDegree, Weighting, weigh
from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.referrals.rds._sample import Sample
    from infointerview.referrals.rds._weights import Weighted

__all__ = ["design_effect", "gile_ss", "rds_i", "rds_ii", "rds_se"]

_DROP, _BY_ID = MissingDegree.DROP, RowOrder.BY_ID


def rds_i(
    sample: Sample,
    /,
    *,
    population: int | None = None,
    fill: MissingDegree | str = _DROP,
    empty_row: float | None = None,
    row_order: RowOrder | str = _BY_ID,
) -> GroupEstimates:
    """Return the share of each group by Salganik and Heckathorn: RDS-I [1]_.

    ``p_a`` is proportional to ``pi_a / h_a``, where ``pi_a`` is the group's share in
    the `equilibrium` of recruitment and ``h_a`` its `harmonic_mean_degree`. The variant
    that first smooths the flows between groups has the same equilibrium and thus the
    same shares: there is one function for both.

    Args:
        sample: The sample.
        population: How many people there are in all, if that is known: standard
            errors shrink as the sample comes close to it.
        fill: What to do about network sizes that are not known.
        empty_row: See `equilibrium`.
        row_order: See `rds_se`.

    Returns:
        A share for each group; for the interval see `rds_se`. `n` is the number of
        people whose group and network size are known, `censored` that of the others.
        Undefined with ``no_observations`` if no group is known, or nobody was
        recruited; with ``missing_degree`` if in some group no network size is known;
        and where `equilibrium` is. Without an interval are the share of a single
        group (``one_category``) and that of a single person (``too_few``).

    Raises:
        InvalidValue: If `population` is smaller than the sample, or an argument is of
            another kind; the message names it.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea", "max"),
        ...     recruiters=(None, "rosa", "rosa", "ken"),
        ...     outcomes=("grid", "storage", "grid", "grid"),
        ...     degrees=(10, 20, 10, 10),
        ... )
        >>> print(rds_i(sample)["grid"])
        0.80 (0.53 to 1.07, n = 4)

    References:
        .. [1] Salganik, M. J., Heckathorn, D. D. (2004). Sampling and estimation in
           hidden populations using respondent-driven sampling. Sociological
           Methodology 34, 193-239.
    """
    weighted = weigh(
        sample,
        weighting=Weighting.RDS_I,
        population=population,
        fill=fill,
        empty_row=empty_row,
    )
    shares = _shares(sample, weighted, population=population, row_order=row_order)
    return _by_group(weighted, map(_Share.estimate, shares))


def rds_ii(
    sample: Sample,
    /,
    *,
    population: int | None = None,
    fill: MissingDegree | str = _DROP,
    row_order: RowOrder | str = _BY_ID,
) -> GroupEstimates:
    """Return the share of each group by Volz and Heckathorn: RDS-II [1]_.

    ``p_a`` is the sum of ``1 / d_i`` over group *a* over that of all, where ``d_i`` is
    the network size: who knows many is likelier to be brought in, and counts for less.

    Args:
        sample: The sample.
        population: See `rds_i`.
        fill: See `rds_i`.
        row_order: See `rds_se`.

    Returns:
        A share for each group, with the interval of `rds_se`; `n`, `censored` and
        missing intervals as with `rds_i`. Undefined with ``no_observations`` if no
        group is known, and with ``missing_degree`` for a group in which no network
        size is known.

    Raises:
        InvalidValue: See `rds_i`.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea"),
        ...     recruiters=(None, "rosa", "rosa"),
        ...     outcomes=("grid", "storage", "grid"),
        ...     degrees=(10, 20, 10),
        ... )
        >>> print(rds_ii(sample)["grid"])
        0.80 (0.28 to 1.32, n = 3)

    References:
        .. [1] Volz, E., Heckathorn, D. D. (2008). Probability based estimation theory
           for respondent driven sampling. Journal of Official Statistics 24(1),
           79-97.
    """
    weighted = weigh(
        sample,
        weighting=Weighting.RDS_II,
        population=population,
        fill=fill,
        empty_row=None,
    )
    shares = _shares(sample, weighted, population=population, row_order=row_order)
    return _by_group(weighted, map(_Share.estimate, shares))


def gile_ss(
    sample: Sample,
    /,
    *,
    population: int,
    fill: MissingDegree | str = _DROP,
    row_order: RowOrder | str = _BY_ID,
) -> GroupEstimates:
    """Return the share of each group by Gile's successive sampling [1]_.

    People are drawn one after the other without putting them back, with probability
    proportional to their network size, from a population of known size *N*. That makes
    ``p_a`` the sum of ``1 / pi_k`` over group *a* over that of all, where ``pi_k`` is
    the probability of somebody of network size *k* to be drawn; see
    `inclusion_probabilities`. R's RDS finds it by simulation; here it is computed
    without chance. From ``pi_k`` proportional to *k*, and ``n_k`` people of size *k* in
    the sample of *n*, six times: ``N_k = N (n_k / pi_k) / sum (n_j / pi_j)``; the rate
    *rho* for which ``sum N_k (1 - exp(-rho k)) = n``; and ``pi_k = 1 - exp(-rho k)``.
    For a small part of the population it tends to `rds_ii`; for all of it, it is the
    plain share.

    Args:
        sample: The sample.
        population: *N*, how many people there are in all.
        fill: See `rds_i`.
        row_order: See `rds_se`.

    Returns:
        A share for each group, as with `rds_ii`.

    Raises:
        InvalidValue: See `rds_i`.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea"),
        ...     recruiters=(None, "rosa", "rosa"),
        ...     outcomes=("grid", "storage", "grid"),
        ...     degrees=(10, 20, 10),
        ... )
        >>> for population in (3, 10, 1_000_000):
        ...     share = gile_ss(sample, population=population)["grid"].value
        ...     print(population, f"{share:.3f}")
        3 0.667
        10 0.777
        1000000 0.800

    References:
        .. [1] Gile, K. J. (2011). Improved inference for respondent-driven sampling
           data with application to HIV prevalence estimation. JASA 106, 135-146.
    """
    weighted = weigh(
        sample,
        weighting=Weighting.GILE_SS,
        population=population,
        fill=fill,
        empty_row=None,
    )
    shares = _shares(sample, weighted, population=population, row_order=row_order)
    return _by_group(weighted, map(_Share.estimate, shares))


def rds_se(
    sample: Sample,
    /,
    *,
    weighting: Weighting | str = Weighting.RDS_II,
    population: int | None = None,
    fill: MissingDegree | str = _DROP,
    empty_row: float | None = None,
    row_order: RowOrder | str = _BY_ID,
) -> GroupEstimates:
    """Return the standard error of each group's share, as R's RDS has it [1]_.

    With weights ``w_i``, and ``o_i`` = 1 in the group and 0 outside: ``w_ij`` is the
    product of two weights, but at most ten times the median of all products;
    ``o_ij = (o_i + o_j) / 2``; ``e = sum w_ij o_ij / sum w_ij``;
    ``G_i = sum w_ij^2 (o_ij - e)`` over the rows *j* before *i*; and the square of the
    standard error is ``4 sum G_i^2 / (sum w_ij^2)^2``, with sums over all pairs of
    rows. A known population of *N* multiplies the square by ``(N - n) / (N - 1)``, *n*
    being the whole sample. The interval of a share *p* is ``p - 1.96 s`` to
    ``p + 1.96 s`` and may leave 0 to 1; its method is ``el_second_order``.

    Nothing was published about it. ``G_i`` depends on the order of the rows, and the
    standard error with it, so take it as a convention.

    Args:
        sample: The sample.
        weighting: Whose share it is the error of.
        population: See `rds_i`.
        fill: See `rds_i`.
        empty_row: See `equilibrium`.
        row_order: In which order to take the rows.

    Returns:
        A standard error for each group, without interval. Undefined where the share
        or its interval is.

    Raises:
        InvalidValue: See `rds_i`.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea"),
        ...     recruiters=(None, "rosa", "rosa"),
        ...     outcomes=("grid", "storage", "grid"),
        ...     degrees=(10, 20, 10),
        ... )
        >>> print(rds_se(sample)["grid"])
        0.26 (n = 3)

    References:
        .. [1] R package RDS 0.9-10, ``EL.se``.
    """
    weighted = weigh(
        sample,
        weighting=weighting,
        population=population,
        fill=fill,
        empty_row=empty_row,
    )
    shares = _shares(sample, weighted, population=population, row_order=row_order)
    return _by_group(weighted, map(_Share.standard_error, shares))


def design_effect(
    sample: Sample,
    /,
    *,
    weighting: Weighting | str = Weighting.RDS_II,
    population: int | None = None,
    fill: MissingDegree | str = _DROP,
    empty_row: float | None = None,
    row_order: RowOrder | str = _BY_ID,
) -> GroupEstimates:
    """Return how much larger the variance is than that of a random sample [1]_.

    ``s^2 / (p (1 - p) / n)`` with the standard error *s* of `rds_se` and the *n* people
    that it rests on; the denominator times ``(N - n) / (N - 1)`` if the population is
    known to be *N*.

    Args:
        sample: The sample.
        weighting: Whose share it is the effect of.
        population: See `rds_i`.
        fill: See `rds_i`.
        empty_row: See `equilibrium`.
        row_order: See `rds_se`.

    Returns:
        A ratio for each group, without interval. Undefined where `rds_se` is, and
        with ``empty_or_whole_set`` if everybody is in the sample.

    Raises:
        InvalidValue: See `rds_i`.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea"),
        ...     recruiters=(None, "rosa", "rosa"),
        ...     outcomes=("grid", "storage", "grid"),
        ...     degrees=(10, 20, 10),
        ... )
        >>> print(design_effect(sample)["grid"])
        1.30 (n = 3)

    References:
        .. [1] R package RDS 0.9-10, ``RDS.II.estimates``.
    """
    weighted = weigh(
        sample,
        weighting=weighting,
        population=population,
        fill=fill,
        empty_row=empty_row,
    )
    shares = _shares(sample, weighted, population=population, row_order=row_order)
    return _by_group(weighted, (share.design_effect(population) for share in shares))


@attrs.frozen(kw_only=True)
class _Share:
    """The share of one group and its standard error, or why there is none."""

    value: float | Reason
    error: float | Reason
    n: int
    censored: int

    def estimate(self) -> Estimate:
        """Return the share with its interval."""
        value = low = high = reason = None
        if isinstance(self.value, Reason):
            reason = self.value
        elif isinstance(self.error, Reason):
            value, reason = self.value, self.error
        else:
            value, reach = self.value, _Z * self.error
            low, high = value - reach, value + reach
        return Estimate(
            value=value,
            low=low,
            high=high,
            method="el_second_order",
            n=self.n,
            censored=self.censored,
            reason=reason,
        )

    def standard_error(self) -> Estimate:
        """Return the standard error."""
        return number(self.error, n=self.n, censored=self.censored)

    def design_effect(self, population: int | None) -> Estimate:
        """Return the variance over that of a random sample."""
        if isinstance(self.value, Reason) or isinstance(self.error, Reason):
            return self.standard_error()
        variance = self.value * (1 - self.value) / self.n
        if population is not None:
            variance *= (population - self.n) / (population - 1)
        effect = self.error**2 / variance if variance else Reason.EMPTY_OR_WHOLE_SET
        return number(effect, n=self.n, censored=self.censored)


def _shares(
    sample: Sample,
    weighted: Weighted,
    *,
    population: int | None,
    row_order: RowOrder | str,
) -> list[_Share]:
    totals = [0.0] * len(weighted.groups)
    for group, weight in zip(weighted.outcomes, weighted.weights, strict=True):
        totals[group] += weight
    whole, present = sum(totals), sum(map(bool, totals))
    errors: list[float | Reason] = []
    if weighted.reason or len(weighted.rows) == 1 or present == 1:
        why_not = Reason.TOO_FEW if len(weighted.rows) == 1 else Reason.ONE_CATEGORY
        errors += [why_not] * len(totals)
    else:
        errors += standard_errors(
            sample, weighted, population=population, row_order=row_order
        )
    shares = []
    for total, error in zip(totals, errors, strict=True):
        missing = weighted.reason or (None if total else Reason.MISSING_DEGREE)
        shares.append(
            _Share(
                value=missing or total / whole,
                error=missing or error,
                n=len(weighted.rows),
                censored=weighted.censored,
            )
        )
    return shares


def _by_group(weighted: Weighted, estimates: Iterable[Estimate]) -> GroupEstimates:
    return GroupEstimates(groups=weighted.groups, estimates=tuple(estimates))


_Z = 1.96  # as R's RDS has it
