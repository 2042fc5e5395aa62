"""Small groups lean on the others: shares drawn towards what the groups have in common.

Fits the prior; the share that follows from it is `values.beta_posterior`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.values import Reason, beta_posterior, wilson

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.values import Estimate

__all__ = ["BetaPrior", "fitted_prior"]


@attrs.frozen(kw_only=True)
class BetaPrior:
    """What is known of a share before its own cases are looked at.

    As if `alpha` cases had succeeded and `beta` had not.

    Attributes:
        alpha: Positive.
        beta: Positive.

    Raises:
        InvalidValue: If one of them is not a positive number.

    Examples:
        >>> BetaPrior(alpha=5, beta=5).strength
        10.0
    """

    alpha: float
    beta: float

    def __attrs_post_init__(self) -> None:
        """Check the two."""
        for name in ("alpha", "beta"):
            value: object = getattr(self, name)
            if not isinstance(value, int | float) or not 0 < value < math.inf:
                raise InvalidValue(f"BetaPrior.{name}", value, "a positive number")

    @property
    def strength(self) -> float:
        """How many cases it counts as much as."""
        return float(self.alpha + self.beta)

    def share(
        self,
        successes: int,
        n: int,
        /,
        *,
        censored: int = 0,
        reason: Reason = Reason.NO_OBSERVATIONS,
    ) -> Estimate:
        """Return the share of `n` cases, drawn towards this: `beta_posterior`.

        Without any case it is undefined: what is known from elsewhere is no case.

        Examples:
            >>> print(BetaPrior(alpha=5, beta=5).share(2, 2))
            0.58 (0.31 to 0.83, n = 2)
        """
        if n == 0:
            return wilson(successes, n, censored=censored, reason=reason)
        prior = self.alpha, self.beta
        return beta_posterior(successes, n, prior=prior, censored=censored)


def fitted_prior(groups: Iterable[tuple[int, int]], /) -> BetaPrior | None:
    """Return the prior that groups have in common, by moments [1]_.

    With p the share of all N cases and S = sum n_i (x_i / n_i - p)^2 over G groups,
    the part of the variance that is between groups is g = (S / (p (1 - p)) - (G - 1)) /
    (N - sum n_i^2 / N - (G - 1)), and alpha + beta = 1/g - 1. Where groups differ no
    more than by chance it counts as much as all cases, and never less than one.

    Args:
        groups: Of each group, how many of its cases did and how many there are.

    Returns:
        The prior, whose mean is p; ``None`` if there is no case, or if all did or none,
        because then nothing is known of how much groups differ.

    Raises:
        InvalidValue: If a group has more successes than cases, or fewer than none.

    Examples:
        >>> prior = fitted_prior([(1, 2), (8, 10), (2, 10)])
        >>> round(prior.alpha, 3), round(prior.strength, 3)
        (0.531, 1.063)

    References:
        .. [1] Kleinman, J. C. (1973). Proportions with extraneous variance: single and
           independent samples. JASA 68, 46-54.
    """
    given = list(groups)
    for x, n in given:
        if not 0 <= x <= n:
            raise InvalidValue("fitted_prior(groups)", (x, n), "successes, then cases")
    known = [(x, n) for x, n in given if n]
    total, cases = sum(x for x, _ in known), sum(n for _, n in known)
    if not 0 < total < cases:
        return None
    p = total / cases
    spread = math.fsum(n * (x / n - p) ** 2 for x, n in known)
    chance = len(known) - 1
    room = cases - sum(n * n for _, n in known) / cases - chance
    between = (spread / (p * (1 - p)) - chance) / room if room > 0 else 0.0
    strength = 1 / between - 1 if between > 0 else math.inf
    strength = min(max(strength, 1.0), float(cases))
    return BetaPrior(alpha=p * strength, beta=(1 - p) * strength)
