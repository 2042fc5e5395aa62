"""Estimates by group, with the caveat that is to be printed beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CAVEAT", "GroupEstimates", "number"]

CAVEAT = (
    "These estimators assume that contacts recruit at random among their ties, that"
    " everybody has one recruiter, and that reported network sizes are right. An"
    " informational-interview campaign chooses whom to see. The numbers are"
    " descriptive reweightings of the contacts met, not estimates of a population."
)
"""What is to be printed beside every estimate of this module."""


@attrs.frozen(kw_only=True)
class GroupEstimates(Mapping[str, Estimate]):
    """One estimate for each group, and the caveat that goes with them.

    A mapping from the name of a group to its estimate, in the order of `groups`.

    Attributes:
        groups: Names of the groups, sorted.
        estimates: One for each of the groups.
        caveat: What is to be printed beside them; printing this object does so.

    Examples:
        >>> from infointerview.referrals.rds import Sample, rds_ii
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea"),
        ...     recruiters=(None, "rosa", "rosa"),
        ...     outcomes=("grid", "storage", "grid"),
        ...     degrees=(10, 20, 10),
        ... )
        >>> shares = rds_ii(sample)
        >>> list(shares), shares["grid"].value
        (['grid', 'storage'], 0.8)
        >>> print(shares)  # doctest: +ELLIPSIS
        grid: 0.80 (0.28 to 1.32, n = 3)
        storage: 0.20 (-0.32 to 0.72, n = 3)
        These estimators assume that contacts recruit at random among their ties, ...
    """

    groups: tuple[str, ...]
    estimates: tuple[Estimate, ...]
    caveat: str = CAVEAT

    def __getitem__(self, group: str) -> Estimate:
        return dict(zip(self.groups, self.estimates, strict=True))[group]

    def __iter__(self) -> Iterator[str]:
        return iter(self.groups)

    def __len__(self) -> int:
        return len(self.groups)

    def __str__(self) -> str:
        """Return one line for each group, and the caveat."""
        lines = (f"{group}: {estimate}" for group, estimate in self.items())
        return "\n".join((*lines, self.caveat))


def number(
    value: float | Reason, /, *, n: int, censored: int, method: str = "none"
) -> Estimate:
    """Return a number for which there is no interval, or why it is not defined."""
    known, reason = (
        (None, value) if isinstance(value, Reason) else (value, Reason.NO_INTERVAL)
    )
    return Estimate(
        value=known,
        low=None,
        high=None,
        method=method,
        n=n,
        censored=censored,
        reason=reason,
    )
