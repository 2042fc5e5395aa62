"""How groups are tied to each other and how large their networks are, reweighted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from infointerview.referrals.rds._by_group import GroupEstimates, number
from infointerview.referrals.rds._weights import MissingDegree, Weighting, weigh
from infointerview.values import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from infointerview.referrals.rds._sample import Sample
    from infointerview.referrals.rds._weights import Weighted

__all__ = ["differential_activity", "harmonic_mean_degree", "population_homophily"]

_DROP = MissingDegree.DROP


def harmonic_mean_degree(
    sample: Sample, /, *, fill: MissingDegree | str = _DROP
) -> GroupEstimates:
    """Return the harmonic mean network size of each group.

    ``h_a = n_a / sum (1 / d_i)`` over the ``n_a`` people of group *a* whose network
    size ``d_i`` is known: the mean of the network sizes that people were brought in by,
    put back to what it is in the group [1]_.

    Args:
        sample: The sample.
        fill: See `rds_i`.

    Returns:
        A number of people for each group, without interval. Undefined with
        ``missing_degree`` if in the group no network size is known.

    Raises:
        InvalidValue: If `fill` is none of `MissingDegree`.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea"),
        ...     recruiters=(None, "rosa", "rosa"),
        ...     outcomes=("grid", "storage", "grid"),
        ...     degrees=(10, 20, 30),
        ... )
        >>> print(harmonic_mean_degree(sample)["grid"])
        15.00 (n = 3)

    References:
        .. [1] Salganik, M. J., Heckathorn, D. D. (2004). Sampling and estimation in
           hidden populations using respondent-driven sampling. Sociological
           Methodology 34, 193-239.
    """
    weighted = weigh(
        sample,
        weighting=Weighting.EQUAL,
        population=None,
        fill=fill,
        empty_row=None,
    )
    heads = Counter(weighted.outcomes)
    inverses = [0.0] * len(weighted.groups)
    for group, degree in zip(weighted.outcomes, weighted.degrees, strict=True):
        inverses[group] += 1 / degree
    return _by_group(
        weighted,
        (
            heads[group] / inverse if inverse else Reason.MISSING_DEGREE
            for group, inverse in enumerate(inverses)
        ),
        n=len(weighted.rows),
        censored=weighted.censored,
    )


def population_homophily(
    sample: Sample,
    /,
    *,
    weighting: Weighting | str = Weighting.RDS_II,
    population: int | None = None,
    fill: MissingDegree | str = _DROP,
    empty_row: float | None = None,
) -> GroupEstimates:
    """Return how few ties lead out of each group, beside what chance would do [1]_.

    Expected ties between the group and the others without homophily, over those with
    it: ``2 p m_1 (1 - p) m_0 / (D U)``, from the people with at least one recruit whose
    group is known. With weights *w*, *y* = 1 in the group and 0 outside, network size
    *d*, and *r* the share of somebody's recruits who are in the group:
    ``p = sum w y / sum w``; ``m_1`` and ``m_0`` are the weighted means of *d* inside
    and outside; *D* that of *d* over all; *U* that of ``d (y (1 - r) + (1 - y) r)``. 1
    means that groups do not matter; more, that people know their own kind. With two
    groups both have the same value.

    Args:
        sample: The sample.
        weighting: How to weight the people.
        population: Needed for the weighting ``gile_ss``, not used otherwise.
        fill: See `rds_i`.
        empty_row: See `equilibrium`.

    Returns:
        A ratio for each group, that group against all others, without interval.
        Undefined where the weights are (see `rds_i`); with ``no_observations`` if
        nobody recruited anybody; with ``one_category`` if there is no other group;
        with ``empty_category`` if nobody in the group, or nobody outside, has a
        recruit; with ``no_unique_equilibrium`` if nobody recruited across its border,
        so that the ratio would be infinite.

    Raises:
        InvalidValue: See `rds_i`.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea", "max"),
        ...     recruiters=(None, "rosa", "rosa", "ken"),
        ...     outcomes=("grid", "storage", "grid", "grid"),
        ...     degrees=(10, 20, 10, 10),
        ... )
        >>> print(population_homophily(sample)["grid"])
        0.67 (n = 2)

    References:
        .. [1] Gile, K. J., Handcock, M. S. (2010). Respondent-driven sampling: an
           assessment of current methodology. Sociological Methodology 40, 285-327.
    """
    weighted = weigh(
        sample,
        weighting=weighting,
        population=population,
        fill=fill,
        empty_row=empty_row,
    )
    brought = _recruits_by_group(sample)
    ties = [
        (group, weight * degree, brought[row])
        for row, group, degree, weight in zip(
            weighted.rows,
            weighted.outcomes,
            weighted.degrees,
            weighted.weights,
            strict=True,
        )
        if row in brought
    ]
    reason = weighted.reason or _why_not(weighted, ties)
    return _by_group(
        weighted,
        (
            reason or _homophily(ties, group, name)
            for group, name in enumerate(weighted.groups)
        ),
        n=len(ties),
        censored=weighted.censored,
    )


def differential_activity(
    sample: Sample,
    /,
    *,
    weighting: Weighting | str = Weighting.RDS_II,
    population: int | None = None,
    fill: MissingDegree | str = _DROP,
    empty_row: float | None = None,
) -> GroupEstimates:
    """Return how many more people each group knows than the others do [1]_.

    The weighted mean network size of the group over that of all others. R's RDS
    gives it for one group only: of the two largest, the later one in the alphabet.

    Args:
        sample: The sample.
        weighting: How to weight the people.
        population: Needed for the weighting ``gile_ss``, not used otherwise.
        fill: See `rds_i`.
        empty_row: See `equilibrium`.

    Returns:
        A ratio for each group, without interval. Undefined where the weights are (see
        `rds_i`); with ``one_category`` if there is no other group; with
        ``missing_degree`` if in the group, or outside, no network size is known.

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
        >>> print(differential_activity(sample)["storage"])
        2.00 (n = 3)

    References:
        .. [1] Gile, K. J., Handcock, M. S. (2010). Respondent-driven sampling: an
           assessment of current methodology. Sociological Methodology 40, 285-327.
    """
    weighted = weigh(
        sample,
        weighting=weighting,
        population=population,
        fill=fill,
        empty_row=empty_row,
    )
    reason = weighted.reason or _why_not(weighted, weighted.rows)
    heads = [0.0] * len(weighted.groups)
    ties = [0.0] * len(weighted.groups)
    for group, weight, degree in zip(
        weighted.outcomes, weighted.weights, weighted.degrees, strict=True
    ):
        heads[group] += weight
        ties[group] += weight * degree
    return _by_group(
        weighted,
        (reason or _activity(heads, ties, group) for group in range(len(heads))),
        n=len(weighted.rows),
        censored=weighted.censored,
    )


def _why_not(weighted: Weighted, people: Sequence[object]) -> Reason | None:
    if not people:
        return Reason.NO_OBSERVATIONS
    return Reason.ONE_CATEGORY if len(weighted.groups) == 1 else None


def _recruits_by_group(sample: Sample) -> dict[int, Counter[str]]:
    """Return how many of each group each row brought in, for rows with any."""
    brought: dict[int, Counter[str]] = {}
    for parent, group in zip(sample.recruiter_rows, sample.outcomes, strict=True):
        if parent is not None and group is not None:
            brought.setdefault(parent, Counter())[group] += 1
    return brought


def _homophily(
    ties: Iterable[tuple[int, float, Counter[str]]], group: int, name: str
) -> float | Reason:
    inside = outside = across = 0.0
    for own, size, recruits in ties:
        share = recruits[name] / recruits.total()
        if own == group:
            inside += size
            across += size * (1 - share)
        else:
            outside += size
            across += size * share
    if not inside or not outside:
        return Reason.EMPTY_CATEGORY
    if not across:
        return Reason.NO_UNIQUE_EQUILIBRIUM
    return 2 * (inside / (inside + outside)) * (outside / across)


def _activity(
    heads: Sequence[float], ties: Sequence[float], group: int
) -> float | Reason:
    other_heads = sum(heads[:group]) + sum(heads[group + 1 :])
    other_ties = sum(ties[:group]) + sum(ties[group + 1 :])
    if not heads[group] or not other_heads:
        return Reason.MISSING_DEGREE
    return (ties[group] / heads[group]) / (other_ties / other_heads)


def _by_group(
    weighted: Weighted, values: Iterable[float | Reason], *, n: int, censored: int
) -> GroupEstimates:
    estimates = tuple(number(value, n=n, censored=censored) for value in values)
    return GroupEstimates(groups=weighted.groups, estimates=estimates)
