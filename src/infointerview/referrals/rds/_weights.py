"""How much each person of a sample counts for, by the ways in use."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import repeat
from operator import mul, truediv
from typing import TYPE_CHECKING, TypeVar

import attrs

from infointerview.errors import InvalidValue
from infointerview.referrals.rds._mixing import stationary, transition_counts
from infointerview.values import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from infointerview.referrals.rds._sample import Sample

__all__ = [
    "MissingDegree",
    "Weighted",
    "Weighting",
    "inclusion_probabilities",
    "member",
    "weigh",
]

_Choice = TypeVar("_Choice", bound=StrEnum)
_Size = TypeVar("_Size", bound=float)


class Weighting(StrEnum):
    """How the people of a sample are weighted.

    Examples:
        >>> Weighting("rds_ii")
        <Weighting.RDS_II: 'rds_ii'>
    """

    RDS_I = "rds_i"
    """So that groups get their share by `rds_i`; alike within a group."""
    RDS_II = "rds_ii"
    """By the inverse of the network size; see `rds_ii`."""
    GILE_SS = "gile_ss"
    """By the inverse of the inclusion probability of `gile_ss`."""
    EQUAL = "equal"
    """All alike."""


class MissingDegree(StrEnum):
    """What to do about people whose network size is not known.

    Examples:
        >>> MissingDegree("max")
        <MissingDegree.MAX: 'max'>
    """

    DROP = "drop"
    """Leave them out, and count them in `censored`."""
    MAX = "max"
    """Take the largest network size of the sample, as R's RDS does."""


@attrs.frozen(kw_only=True)
class Weighted:
    """The people of a sample whose group and network size are known, weighted.

    Attributes:
        groups: The groups of the sample, sorted.
        rows: Which rows of the sample they are.
        outcomes: Position in `groups` of the group of each.
        degrees: Network size of each.
        weights: Weight of each, 1 for the heaviest; 0 for all if there is a `reason`.
        censored: How many rows were left out.
        reason: Why nobody has a weight.
    """

    groups: tuple[str, ...]
    rows: Sequence[int]
    outcomes: Sequence[int]
    degrees: Sequence[float]
    weights: Sequence[float]
    censored: int
    reason: Reason | None


def weigh(
    sample: Sample,
    /,
    *,
    weighting: Weighting | str,
    population: int | None,
    fill: MissingDegree | str,
    empty_row: float | None,
) -> Weighted:
    """Return the people that count, and for how much.

    Raises:
        InvalidValue: If an argument is of another kind; the message names it.
    """
    weighting = member("weighting", Weighting, weighting)
    if population is not None or weighting is Weighting.GILE_SS:
        _require_population(population, len(sample.ids))
    sizes = _degrees(sample, member("fill", MissingDegree, fill))
    index = {group: position for position, group in enumerate(sample.groups)}
    known = [
        (row, index[group], size)
        for row, (group, size) in enumerate(zip(sample.outcomes, sizes, strict=True))
        if group is not None and size
    ]
    rows, outcomes, degrees = zip(*known, strict=True) if known else ((), (), ())
    weights: Sequence[float] | Reason
    if not known:
        weights = Reason.MISSING_DEGREE if index else Reason.NO_OBSERVATIONS
    elif weighting is Weighting.RDS_I:
        weights = _salganik_heckathorn(sample, outcomes, degrees, empty_row)
    elif weighting is Weighting.RDS_II:
        weights = _inverse(degrees)
    elif weighting is Weighting.GILE_SS:
        assert population is not None  # noqa: S101 - checked above; mypy cannot know
        inclusion = inclusion_probabilities(
            Counter(size for size in sizes if size), population=population
        )
        weights = _inverse([inclusion[size] for size in degrees])
    else:
        weights = (1.0,) * len(rows)
    reason: Reason | None = None
    if isinstance(weights, Reason):
        reason = weights
        weights = (0.0,) * len(rows)
    return Weighted(
        groups=sample.groups,
        rows=rows,
        outcomes=outcomes,
        degrees=degrees,
        weights=weights,
        censored=len(sample.ids) - len(rows),
        reason=reason,
    )


def member(place: str, kind: type[_Choice], value: str, /) -> _Choice:
    """Return the member of a closed choice that an argument names.

    Raises:
        InvalidValue: If there is none.
    """
    try:
        return kind(value)
    except ValueError:
        raise InvalidValue(place, value, f"one of {', '.join(kind)}") from None


def inclusion_probabilities(
    sizes: Mapping[_Size, int], /, *, population: int
) -> dict[_Size, float]:
    """Return how probable it is, by network size, to get into the sample.

    The ``pi_k`` of `gile_ss` [1]_, computed without chance.

    Args:
        sizes: How many people of the sample have each network size.
        population: How many there are in all.

    Returns:
        A probability for each network size; 1 for all if the sample is everybody.

    Raises:
        InvalidValue: If a network size is below 1, nobody has it, or `population` is
            smaller than the sample.

    Examples:
        >>> chances = inclusion_probabilities({10: 2, 20: 1}, population=10)
        >>> {size: round(chance, 3) for size, chance in chances.items()}
        {10: 0.257, 20: 0.449}

    References:
        .. [1] Gile, K. J. (2011). Improved inference for respondent-driven sampling
           data with application to HIV prevalence estimation. JASA 106, 135-146.
    """
    if not all(size >= 1 and people >= 1 for size, people in sizes.items()):
        raise InvalidValue("sizes", dict(sizes), "network sizes from 1 that occur")
    people, drawn = list(sizes.values()), sum(sizes.values())
    _require_population(population, drawn)
    if population == drawn or not drawn:
        return dict.fromkeys(sizes, 1.0)
    probabilities: Sequence[float] = list(sizes)
    rate = 0.0
    for _ in range(_ROUNDS):
        inverse = list(map(truediv, people, probabilities))
        scale = population / sum(inverse)
        numbers = [scale * part for part in inverse]
        rate = _rate(list(sizes), numbers, drawn=drawn, near=rate)
        probabilities = [-math.expm1(-rate * size) for size in sizes]
    return dict(zip(sizes, probabilities, strict=True))


def _rate(
    sizes: Sequence[float], numbers: Sequence[float], *, drawn: int, near: float
) -> float:
    """Return the rate at which `drawn` people are expected by the time 1.

    The number expected rises ever more slowly. So Newton's steps from below never go
    too far, and one from above leads below.
    """
    rate, step = near, math.inf
    ties = list(map(mul, sizes, numbers))
    while abs(step) > rate * _CLOSE:
        # expm1, because a small part of a large population would be lost in rounding
        reached = list(map(math.expm1, map(mul, sizes, repeat(-rate))))  # negative
        missing = drawn + sum(map(mul, numbers, reached))
        slope = sum(map(mul, ties, [1 + part for part in reached]))
        step = missing / slope
        rate = max(rate + step, 0.0)
    return rate


def _salganik_heckathorn(
    sample: Sample,
    outcomes: Sequence[int],
    degrees: Sequence[float],
    empty_row: float | None,
) -> Sequence[float] | Reason:
    shares = stationary(transition_counts(sample), empty_row=empty_row)
    if isinstance(shares, Reason):
        return shares
    counts = Counter(outcomes)
    if len(counts) < len(shares):
        return Reason.MISSING_DEGREE
    totals = dict.fromkeys(counts, 0.0)
    for group, weight in zip(outcomes, _inverse(degrees), strict=True):
        totals[group] += weight
    # the share divided by the harmonic mean degree and by the number of people
    each = {g: shares[g] * totals[g] / count**2 for g, count in counts.items()}
    heaviest = max(each.values())
    return [each[group] / heaviest for group in outcomes]


def _inverse(numbers: Sequence[float]) -> list[float]:
    least = min(numbers)
    return [least / number for number in numbers]


def _degrees(sample: Sample, fill: MissingDegree) -> Sequence[float | None]:
    """Return the network sizes, ``None`` or 0 where they are not known."""
    if fill is MissingDegree.DROP:
        return sample.degrees
    largest = max((size for size in sample.degrees if size), default=None)
    return [size or largest for size in sample.degrees]


def _require_population(population: object, least: int) -> None:
    if type(population) is not int or population < least:
        expected = f"a whole number, not below the {least} people of the sample"
        raise InvalidValue("population", population, expected)


_ROUNDS = 6  # converged to nine digits on samples of several hundred
_CLOSE = 1e-5  # of a step; the error that it leaves is the square of that
