"""From a number to an estimate, where no interval goes with it."""

from __future__ import annotations

from infointerview.values import Estimate, Reason

__all__ = ["described"]


def described(
    value: float | None,
    n: int,
    /,
    *,
    censored: int = 0,
    reason: Reason = Reason.NO_OBSERVATIONS,
    method: str = "exact",
) -> Estimate:
    """Return a number without an interval, or the reason why it is not defined."""
    return Estimate(
        value=value,
        low=None,
        high=None,
        method=method,
        n=n,
        censored=censored,
        reason=reason if value is None else Reason.NO_INTERVAL,
    )
