"""The standard error that R's RDS puts beside its shares, in classes of rows."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from enum import StrEnum
from itertools import accumulate
from operator import mul, sub
from typing import TYPE_CHECKING

from infointerview.referrals.rds._weights import member

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infointerview.referrals.rds._sample import Sample
    from infointerview.referrals.rds._weights import Weighted

__all__ = ["RowOrder", "standard_errors"]


class RowOrder(StrEnum):
    """In which order `rds_se` takes the rows: its result depends on it.

    Examples:
        >>> RowOrder("as_given")
        <RowOrder.AS_GIVEN: 'as_given'>
    """

    BY_ID = "by_id"
    """Sorted by id as text: the same for every order in which they are given."""
    AS_GIVEN = "as_given"
    """As in the sample, as R's RDS takes them."""


def standard_errors(
    sample: Sample,
    weighted: Weighted,
    /,
    *,
    population: int | None,
    row_order: RowOrder | str,
) -> list[float]:
    """Return the standard error of each group's share; two people or more needed.

    Rows of equal weight are one class, and classes are sorted. A row and those lighter
    than some bound have the product of their weights, a row and the others the cap:
    two sums over classes do for all pairs of one row. So time grows with rows times
    classes and not with pairs of rows, and memory with classes.

    Raises:
        InvalidValue: If `row_order` is none.
    """
    order: Sequence[int] = range(len(weighted.rows))
    if member("row_order", RowOrder, row_order) is RowOrder.BY_ID:
        order = sorted(order, key=lambda i: sample.ids[weighted.rows[i]])
    members = Counter(weighted.weights)
    values = sorted(members)
    upto = [0, *accumulate(members[value] for value in values)]
    cap = 10 * _median_product(values, upto)
    bounds = [bisect_right(values, cap / value) for value in values]

    # sums over all pairs of different rows, each pair twice
    around, around_squared = (
        _sums([value**power for value in values], upto, bounds, cap**power)
        for power in (1, 2)
    )
    twice = sum(members[v] * total for v, total in zip(values, around, strict=True))
    twice_squared = sum(
        members[v] * total for v, total in zip(values, around_squared, strict=True)
    )
    index = {value: position for position, value in enumerate(values)}
    rows = [(index[weighted.weights[i]], weighted.outcomes[i]) for i in order]
    shares = [0.0] * len(weighted.groups)
    for kind, group in rows:
        shares[group] += around[kind] / twice

    variances = [0.0] * len(shares)
    squares = [value * value for value in values]
    before = [([0.0] * len(values), [0] * len(values)) for _ in shares]
    for kind, group in rows:
        own, bound = squares[kind], bounds[kind]
        parts = [
            own * sum(light[:bound]) + cap * cap * sum(counts[bound:])
            for light, counts in before
        ]
        total = sum(parts)
        for g, (share, part) in enumerate(zip(shares, parts, strict=True)):
            mine = total if g == group else 0.0
            variances[g] += ((mine + part) / 2 - share * total) ** 2
        light, counts = before[group]
        counts[kind] += 1
        light[kind] = counts[kind] * own
    scale = 16 / twice_squared**2
    if population is not None:
        scale *= (population - len(sample.ids)) / (population - 1)
    return [math.sqrt(scale * variance) for variance in variances]


def _sums(
    values: Sequence[float], upto: Sequence[int], bounds: Sequence[int], cap: float
) -> list[float]:
    """Return, for a row of each class, the sum over its pairs with all other rows."""
    sizes = map(sub, upto[1:], upto)
    light = [0.0, *accumulate(map(mul, sizes, values))]
    return [
        value * light[bound] + cap * (upto[-1] - upto[bound]) - min(value * value, cap)
        for value, bound in zip(values, bounds, strict=True)
    ]


def _median_product(values: Sequence[float], upto: Sequence[int]) -> float:
    """Return the median of the products of all ordered pairs, each with itself too.

    Args:
        values: The factors, sorted and different.
        upto: How many rows have one of the first 0, 1, 2, ... of them.
    """
    sizes = list(map(sub, upto[1:], upto))

    def at_most(product: float) -> int:
        partners = (upto[bisect_right(values, product / value)] for value in values)
        return sum(map(mul, sizes, partners))

    def of_rank(rank: int) -> float:
        low, high = 0.0, values[-1] ** 2
        while low < (middle := (low + high) / 2) < high:
            low, high = (low, middle) if at_most(middle) >= rank else (middle, high)
        return high

    pairs = upto[-1] ** 2
    lower = of_rank((pairs + 1) // 2)
    # of an even number, the mean of the two in the middle
    if at_most(lower) > pairs // 2:
        return lower
    return (lower + of_rank(pairs // 2 + 1)) / 2
