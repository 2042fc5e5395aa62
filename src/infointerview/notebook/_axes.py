"""Where plots are drawn: axes that are given, or a new figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.errors import MissingExtra

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["axes_for"]


def axes_for(
    feature: str, ax: Axes | None, /, *, size: tuple[float, float] = (6.4, 3.2)
) -> Axes:
    """Return the axes that are given, or those of a new figure.

    Args:
        feature: The function that draws, for the error.
        ax: Where to draw; ``None`` for a new figure.
        size: Of a new figure, in inches.

    Raises:
        MissingExtra: If matplotlib is not installed.
    """
    try:
        from matplotlib import pyplot as plt
    except ImportError:
        extra = "plot"
        raise MissingExtra(feature, extra) from None
    if ax is None:
        _, ax = plt.subplots(figsize=size, layout="constrained")
    return ax
