"""Plots into an `Axes` of matplotlib, which is imported by whoever draws."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from infointerview.display import cell_width
from infointerview.notebook._axes import axes_for
from infointerview.referrals import tree_positions
from infointerview.referrals._marks import (
    CROSS,
    INK,
    Mark,
    label_of,
    mark_of,
    wave_name,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from infointerview.referrals import ReferralGraph

__all__ = ["plot_tree"]


def plot_tree(
    graph: ReferralGraph, /, *, ax: Axes | None = None, **style: object
) -> Axes:
    """Draw the recruitment forest: seeds on the left, a wave a column.

    It shows what `tree_svg` shows, with the same marks: who takes part and how the
    seeker stands with them, lines to whom they brought in, dashed arrows to whom they
    named besides. Nothing is put on the screen, and other plots keep their style.

    Args:
        graph: The graph.
        ax: Where to draw. By default a new figure, as large as the tree needs.
            In axes that are given the names shrink to fit, and are left out where
            they would be too small to read.
        style: How to draw the lines, in the words of
            `matplotlib.collections.LineCollection`, such as ``color``.

    Returns:
        The axes.

    Raises:
        MissingExtra: If matplotlib is not installed.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> axes = plot_tree(referral_graph(Campaign.replay("grid", ())))
        >>> [text.get_text() for text in axes.get_legend().get_texts()]
        ['met', 'in touch', 'not asked yet', 'closed', 'brought in', 'named as well']
    """
    places = tree_positions(graph)
    waves = 1 + max((x for x, _ in places.values()), default=0.0)
    rows = 1 + max((y for _, y in places.values()), default=0.0)
    size = (max(_WIDTH, waves * _COLUMN), min(rows * _ROW + 1, _LONGEST))
    ax = axes_for("plot_tree()", ax, size=size)
    from matplotlib.collections import LineCollection

    ax.set(xlim=(-0.1, waves), ylim=(rows - 0.5, -0.7), yticks=[])
    points = 72 / ax.figure.dpi
    column, row = ax.bbox.width * points / waves, ax.bbox.height * points / rows
    headings = [wave_name(wave) for wave in range(int(waves))]
    ax.set_xticks(range(int(waves)), headings, ha="left")
    ax.tick_params(
        length=0, labeltop=True, labelbottom=False, labelsize=min(9, column / 8)
    )
    ax.spines[:].set_visible(False)
    page = ax.get_facecolor()  # hides the end of a line behind what is not filled
    for mark in Mark:
        there = [place for id, place in places.items() if mark_of(graph, id) is mark]
        ax.plot(
            [x for x, _ in there],
            [y for _, y in there],
            label=mark.value,
            color=mark.color,
            linestyle="none",
            marker="x" if mark is Mark.CLOSED else "o",
            markersize=min(6, row),
            fillstyle="left" if mark is Mark.UNDER_WAY else "full",
            markerfacecolor=page if mark is Mark.OPEN else mark.color,
            markerfacecoloralt=page,
        )
    branches = [
        _branch(places[edge.referrer], places[edge.referred])
        for edge in graph.first_referrals
    ]
    ax.add_collection(LineCollection(branches, **_BRANCH | style), autolim=False)
    ax.plot([], [], label="named as well", linestyle="--", color=CROSS)
    for edge in graph.cross_referrals:
        one, two = places[edge.referrer], places[edge.referred]
        ax.annotate("", xytext=one, xy=two, arrowprops=_ARROW, zorder=0)
    _write_names(graph, ax, column=column, row=row)
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0), ncols=3, frameon=False)
    return ax


_Point: TypeAlias = tuple[float, float]
_Style: TypeAlias = dict[str, Any]  # what the stubs of matplotlib ask for

_WIDTH, _COLUMN, _ROW, _LONGEST = 5.0, 2.1, 0.24, 200.0  # inches
_LARGEST, _SMALLEST = 8.0, 4.0  # of the letters, in points
_BEND = 0.3  # of a column
_STEPS = 8

_BRANCH: _Style = {"color": INK, "label": "brought in", "linewidth": 0.8, "zorder": 0}
_ARROW: _Style = {
    "arrowstyle": "->",
    "color": CROSS,
    "connectionstyle": "arc3,rad=0.15",
    "linestyle": "--",
    "shrinkA": 6,
    "shrinkB": 6,
}


def _branch(one: _Point, two: _Point) -> list[_Point]:
    """Return the line to a recruit: along the row, then over to the other row."""
    (x, y), (end, row) = one, two
    steps = [step / _STEPS for step in range(_STEPS + 1)]
    bend = [(end - _BEND * (1 - t), y + (row - y) * t * t * (3 - 2 * t)) for t in steps]
    return [(x, y), *bend]


def _write_names(graph: ReferralGraph, ax: Axes, *, column: float, row: float) -> None:
    """Write each name right of its mark, above the line if there is one."""
    labels = {id: label_of(graph, id) for id in graph.participants}
    longest = max(map(cell_width, labels.values()), default=1)
    size = min(_LARGEST, 0.8 * row, column / (0.6 * longest))
    if size < _SMALLEST:
        return
    for contact, place in tree_positions(graph).items():
        above = bool(graph.recruits_of(contact))
        ax.annotate(
            labels[contact],
            place,
            xytext=(6, 1 if above else 0),
            textcoords="offset points",
            va="bottom" if above else "center_baseline",
            fontsize=size,
            parse_math=False,
        )
