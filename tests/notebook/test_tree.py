"""The tree in an `Axes`: whose they are, what is drawn, and what stays untouched."""

import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import pairwise

import pytest

from infointerview.notebook import plot_tree
from infointerview.referrals import ReferralGraph

matplotlib = pytest.importorskip("matplotlib", reason="plots need the extra [plot]")
plt = pytest.importorskip("matplotlib.pyplot", reason="plots need the extra [plot]")

Draw = Callable[..., ReferralGraph]


@pytest.fixture(autouse=True)
def screen() -> Iterator[None]:
    """Draw to nowhere, and close what was opened."""
    plt.switch_backend("Agg")
    yield
    plt.close("all")


def written(axes: "matplotlib.axes.Axes") -> list[str]:
    """Return the names in the plot."""
    return [text.get_text() for text in axes.texts if text.get_text()]


def test_by_hand(campaign: ReferralGraph) -> None:
    """All who take part are named; lines are first referrals, arrows cross ones."""
    axes = plot_tree(campaign)

    names = ["Rosa Diaz", "Ken Ito", "Lea Roth", "Mia Berg", "Uma Okafor"]
    arrows = [text for text in axes.texts if text.arrow_patch]
    [branches] = axes.collections
    assert written(axes) == names
    assert len(branches.get_segments()) == len(campaign.first_referrals) == 3
    assert len(arrows) == len(campaign.cross_referrals) == 3
    assert [tick.get_text() for tick in axes.get_xticklabels()] == [
        "your choice",
        "wave 1",
    ]


def test_marks_differ_in_shape(campaign: ReferralGraph) -> None:
    """Colour is not needed to tell them apart."""
    axes = plot_tree(campaign)

    looks = {
        (
            line.get_marker(),
            line.get_fillstyle(),
            line.get_markerfacecolor() == axes.get_facecolor(),
        )
        for line in axes.lines
        if line.get_marker() != "None"
    }
    assert len(looks) == 4


def test_draws_into_the_axes_given(campaign: ReferralGraph) -> None:
    """And opens no figure beside it."""
    figure, (left, right) = plt.subplots(1, 2)

    returned = plot_tree(campaign, ax=right)

    assert returned is right
    assert not left.texts
    assert plt.get_fignums() == [figure.number]


def test_style_is_that_of_the_lines(campaign: ReferralGraph) -> None:
    """Everything else keeps its colour."""
    axes = plot_tree(campaign, color="black", linewidth=3)

    [branches] = axes.collections
    assert branches.get_linewidth() == [3]
    assert matplotlib.colors.to_hex(branches.get_color()[0]) == "#000000"


def test_shows_nothing_and_keeps_the_style(
    campaign: ReferralGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Showing is up to the user, and so are the settings of matplotlib."""
    shown = []
    monkeypatch.setattr(plt, "show", lambda: shown.append("shown"))
    before = dict(matplotlib.rcParams)

    plot_tree(campaign)

    assert not shown
    assert dict(matplotlib.rcParams) == before


@pytest.mark.parametrize("size", [5, 50, 120])
def test_no_two_names_overlap(graph_of: Draw, size: int) -> None:
    """A new figure is large enough for the tree; matplotlib measures the names."""
    names = [f"Somebody Number {n:03} of Many" for n in range(size)]
    graph = graph_of(names, *((n // 3, n + 1) for n in range(size - 1)))

    axes = plot_tree(graph)

    axes.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in axes.texts if text.get_text()]
    boxes.sort(key=lambda box: (round(box.x0), -box.y0))
    assert len(boxes) == size
    for one, two in pairwise(boxes):
        assert not one.overlaps(two)


def test_names_that_cannot_be_read_are_left_out(graph_of: Draw) -> None:
    """Three hundred people in a stamp are a shape."""
    graph = graph_of(["Rosa"] * 300)
    _, axes = plt.subplots(figsize=(2, 2))

    plot_tree(graph, ax=axes)

    assert written(axes) == []


def test_names_are_no_formulas(graph_of: Draw) -> None:
    """A dollar begins no mathematics, and a broken formula no exception."""
    axes = plot_tree(graph_of(["$\\frac{1}{$", "Ke$ha $", "[/red]\n\u202e"]))

    axes.figure.savefig(BytesIO(), format="svg")
    assert written(axes) == ["$\\frac{1}{$", "Ke$ha $", "[/red]"]


def test_nobody_takes_part(graph_of: Draw) -> None:
    """An empty plot is a plot."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        axes = plot_tree(graph_of([]))
        axes.figure.savefig(BytesIO())

    assert written(axes) == []
