"""`compare_funnels`: which of two ways of asking is better, and how sure that is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from infointerview.learning._funnel import Step
from infointerview.values import Estimate
from infointerview.values.checks import member_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infointerview.learning._funnel import Funnel, FunnelStep

__all__ = ["Comparison", "compare_funnels"]

_UNSURE = 0.9


@attrs.frozen(kw_only=True)
class Comparison:
    """Which of two groups does better at a step, and how sure that is.

    Attributes:
        step: The step.
        first: What is to be believed of the first group's share.
        second: The same of the second group's.
        first_better: Probability that the first group's share is the higher one.
        names: What the groups are called.

    Examples:
        With a flat prior each, after 1 of 1 and 0 of 1: Beta(2, 1) against
        Beta(1, 2), so 5/6.

        >>> from infointerview.values import beta_posterior
        >>> better = Comparison(
        ...     step="met",
        ...     first=beta_posterior(1, 1),
        ...     second=beta_posterior(0, 1),
        ...     first_better=5 / 6,
        ...     names=("email", "phone"),
        ... )
        >>> print(better)
        met: the data do not tell email and phone apart (email is better with 83 %)
    """

    step: Step = attrs.field(validator=member_of(Step))
    first: Estimate
    second: Estimate
    first_better: float
    names: tuple[str, str]

    def __str__(self) -> str:
        """Return in a sentence which is better, if that can be said."""
        first, second = self.names
        chance = self.first_better
        if chance < 1 - chance:
            first, second, chance = second, first, 1 - chance
        sure = f"({first} is better with {100 * chance:.0f} %)"
        if chance < _UNSURE:
            names = " and ".join(self.names)
            return f"{self.step}: the data do not tell {names} apart {sure}"
        return f"{self.step}: {first} does better than {second} {sure}"


def compare_funnels(
    first: Funnel,
    second: Funnel,
    /,
    *,
    step: str = Step.REPLIED,
    names: tuple[str, str] = ("the first", "the second"),
) -> Comparison:
    """Return which of two groups does better at a step, and how sure that is.

    The probability is exact: for Beta(a, b) and Beta(c, d) with whole numbers the
    first is higher with probability

    sum over i < a of B(c + i, b + d) / ((b + i) B(1 + i, b) B(c, d)).

    Args:
        first: The funnel of one group, such as one channel.
        second: That of the other.
        step: Which step.
        names: What the groups are called.

    Raises:
        InvalidValue: If there is no such step.

    Examples:
        By hand, with the prior Beta(3, 7) for both and no data, neither is better:

        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 4, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> none = ii.funnel(grid, as_of=noon)
        >>> round(compare_funnels(none, none).first_better, 12)
        0.5
    """
    one, two = first.step(step), second.step(step)
    return Comparison(
        step=one.step,
        first=one.posterior,
        second=two.posterior,
        first_better=_first_higher(_shape(one), _shape(two)),
        names=names,
    )


def _shape(step: FunnelStep) -> tuple[int, int]:
    prior, missed = step.prior, step.share.n - step.took
    return prior.successes + step.took, prior.failures + missed


def _first_higher(first: Sequence[int], second: Sequence[int]) -> float:
    """Return the probability that a draw from the first beta is the higher one."""
    (a, b), (c, d) = first, second
    total = math.fsum(
        math.exp(
            _log_beta(c + i, b + d)
            - math.log(b + i)
            - _log_beta(1 + i, b)
            - _log_beta(c, d)
        )
        for i in range(a)
    )
    return min(1.0, total)


def _log_beta(a: int, b: int) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
