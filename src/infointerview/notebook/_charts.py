"""Plots of answers: growth, funnel, saturation and the load of an agenda.

Marks, lines and hatches say the same as the colours, so each can be read without them.
What is drawn is worked out before: a chart takes an answer and only draws it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from infointerview.display import many, one_line
from infointerview.errors import InvalidValue
from infointerview.followups import Flag
from infointerview.notebook._axes import axes_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from matplotlib.axes import Axes
    from matplotlib.ticker import Locator

    from infointerview import learning
    from infointerview.followups import Agenda
    from infointerview.learning import FunnelStep, Saturation
    from infointerview.referrals import Dashboard

__all__ = ["plot_agenda", "plot_funnel", "plot_growth", "plot_saturation"]

_Style: TypeAlias = dict[str, Any]  # what the stubs of matplotlib ask for

# From the palette of Okabe and Ito, as the marks of the tree.
_BLUE, _GREEN, _ORANGE = "#0072b2", "#009e73", "#d55e00"
_SKY = (0.34, 0.71, 0.91)


def plot_growth(
    growth: Sequence[Dashboard], /, *, ax: Axes | None = None, **style: object
) -> Axes:
    """Draw how the circle grew: who takes part, was met, and is still to be met.

    Args:
        growth: What `infointerview.growth` returned; any dashboards of one campaign.
        ax: Where to draw. By default a new figure.
        style: How to draw the lines, in the words of `matplotlib.lines.Line2D`.

    Returns:
        The axes.

    Raises:
        MissingExtra: If matplotlib is not installed.

    Examples:
        >>> axes = plot_growth(())
        >>> [text.get_text() for text in axes.get_legend().get_texts()]
        ['take part', 'interviews held', 'still to be met']
    """
    ax = axes_for("plot_growth()", ax)
    dated = [each for each in growth if each.as_of is not None]
    instants: list[Any] = [each.as_of for each in dated]
    lines: tuple[tuple[str, list[int], _Style], ...] = (
        (
            "take part",
            [each.participants for each in dated],
            {"color": _BLUE, "marker": "o", "linestyle": "-"},
        ),
        (
            "interviews held",
            [each.interviews for each in dated],
            {"color": _GREEN, "marker": "s", "linestyle": "--"},
        ),
        (
            "still to be met",
            [each.frontier for each in dated],
            {"color": _ORANGE, "marker": "^", "linestyle": ":"},
        ),
    )
    for label, numbers, own in lines:
        look = {"markersize": 4, **own, **style}
        ax.plot(instants, numbers, label=label, **look)
    if dated:
        _calendar(ax)
    else:
        ax.set_xticks([])
    _count(ax, max((max(numbers, default=0) for _, numbers, _ in lines), default=0))
    ax.set_ylabel("people, interviews")
    ax.legend(loc="upper left", frameon=False)
    return _bare(ax)


def plot_funnel(
    funnel: learning.Funnel, /, *, ax: Axes | None = None, **style: object
) -> Axes:
    """Draw what comes of asking: the share that took each step, with its interval.

    A bar is as long as the share, a line across it is as long as its 95 % interval,
    and the label has the numbers. A step on which nobody can be judged yet has no bar.

    Args:
        funnel: What `infointerview.funnel` returned.
        ax: Where to draw. By default a new figure.
        style: How to draw the bars, in the words of `matplotlib.patches.Patch`.

    Returns:
        The axes.

    Raises:
        MissingExtra: If matplotlib is not installed.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> axes = plot_funnel(ii.funnel(grid, as_of=noon))
        >>> axes.get_yticklabels()[0].get_text().splitlines()
        ['replied', 'no data yet']
    """
    ax = axes_for("plot_funnel()", ax)
    rows = range(len(funnel.steps))
    shares = [100 * (step.share.value or 0.0) for step in funnel.steps]
    look: _Style = {"height": 0.55, **_bars(ax, style)}
    ax.barh(rows, shares, **look)
    for row, step in zip(rows, funnel.steps, strict=True):
        low, high = step.share.low, step.share.high
        if low is not None and high is not None and step.share.n:
            ends = [100 * low, 100 * high]
            ax.plot(ends, [row, row], color=_ink(ax), marker="|", markersize=9)
    ax.set(xlim=(0, 100), xlabel="% of those on whom it can be judged")
    ax.set_yticks(rows, [_step_label(step) for step in funnel.steps])
    ax.invert_yaxis()
    ax.set_title(f"{funnel.asked} asked", loc="left", fontsize="medium")
    return _bare(ax)


def plot_saturation(
    saturation: Saturation,
    /,
    *,
    topic: str = "",
    ax: Axes | None = None,
    **style: object,
) -> Axes:
    """Draw how much new each talk brought, and how much has been heard in all.

    Bars are new claims, the line is all claims so far. A dotted line shows how many
    there are at least, those not heard yet included (`Curve.richness`), an upright one
    after which talk it was saturated.

    Args:
        saturation: What `infointerview.saturation` returned.
        topic: Of which topic; by default of all together.
        ax: Where to draw. By default a new figure.
        style: How to draw the bars, in the words of `matplotlib.patches.Patch`.

    Returns:
        The axes.

    Raises:
        MissingExtra: If matplotlib is not installed.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> plot_saturation(ii.saturation(grid, as_of=noon)).get_title(loc="left")
        'all topics: 0 claims in 0 talks'
    """
    ax = axes_for("plot_saturation()", ax)
    curve = saturation.topic(topic) if topic else saturation.overall
    talks = range(1, len(curve.steps) + 1)
    look: _Style = {"width": 0.6, **_bars(ax, style)}
    ax.bar(talks, [step.new for step in curve.steps], label="new", **look)
    totals = [step.total for step in curve.steps]
    ax.plot(
        talks, totals, color=_ink(ax), marker="o", markersize=4, label="heard so far"
    )
    least = curve.richness.value
    if least is not None:
        label = f"there are at least {least:.0f}"
        ax.axhline(least, color=_GREEN, linestyle=":", label=label)
    if curve.saturated_at is not None:
        ax.axvline(
            curve.saturated_at + 0.4, color=_ORANGE, linestyle="--", label="saturated"
        )
    ax.set(xlabel="talk", ylabel="claims", xlim=(0.4, max(len(talks), 1) + 0.6))
    _count(ax, max(curve.total, least or 0))
    ax.xaxis.set_major_locator(_whole_numbers(10))
    ax.set_title(
        f"{one_line(topic.replace('_', ' '), width=40) or 'all topics'}:"
        f" {curve.total} claims in {len(curve.steps)} talks",
        loc="left",
        fontsize="medium",
        parse_math=False,
    )
    ax.legend(loc="upper left", ncols=2, frameon=False)
    return _bare(ax)


def plot_agenda(
    agenda: Agenda, /, *, days: int = 28, ax: Axes | None = None, **style: object
) -> Axes:
    """Draw how much there is to do on each day from today on.

    Hatched are tasks that were due before the day on which they are planned. How many
    are paused, or come after the last day shown, stands in the title.

    Args:
        agenda: What `infointerview.agenda` returned.
        days: How many days to show, today included.
        ax: Where to draw. By default a new figure.
        style: How to draw the bars, in the words of `matplotlib.patches.Patch`.

    Returns:
        The axes.

    Raises:
        MissingExtra: If matplotlib is not installed.
        InvalidValue: If `days` is no whole number from 1.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> plot_agenda(ii.agenda(grid, as_of=noon)).get_title(loc="left")
        '0 tasks from 2026-03-02 on'
    """
    if type(days) is not int or not 1 <= days <= _LONGEST:
        expected = f"a whole number from 1 to {_LONGEST}"
        raise InvalidValue("plot_agenda(days)", days, expected)
    ax = axes_for("plot_agenda()", ax)
    from matplotlib.dates import date2num

    on_time, late, beyond, paused = [0] * days, [0] * days, 0, 0
    for task in agenda:
        day = agenda.day_of(task)
        if day is None:
            paused += 1
        elif (day - agenda.day).days >= days:
            beyond += 1
        else:
            pile = late if Flag.OVERDUE in task.flags else on_time
            pile[(day - agenda.day).days] += 1
    # the calendar ends, and what is shown of it may not go on
    shown: list[Any] = [
        agenda.day + timedelta(days=n)
        for n in range(days)
        if agenda.day.toordinal() + n <= _LAST_DAY
    ]
    on_time, late = on_time[: len(shown)], late[: len(shown)]
    look: _Style = {"width": 0.8, **_bars(ax, style)}
    overdue: _Style = {**look, "facecolor": "none", "hatch": "////"}
    _piles(ax, shown, on_time, [0] * days, {**look, "label": "planned"})
    _piles(ax, shown, late, on_time, {**overdue, "label": "was due earlier"})
    first = date2num(agenda.day)  # type: ignore[no-untyped-call] # as in `_calendar`
    ax.set_xlim(first - 0.6, first + len(shown) - 0.4)
    _calendar(ax)
    _count(ax, max(map(sum, zip(on_time, late, strict=True)), default=0))
    rest = [f"{beyond} later"] * bool(beyond) + [f"{paused} paused"] * bool(paused)
    title = ", ".join([f"{many(len(agenda), 'task')} from {agenda.day} on", *rest])
    ax.set_title(title, loc="left", fontsize="medium")
    ax.set_ylabel("tasks")
    ax.legend(loc="upper right", frameon=False)
    return _bare(ax)


_LONGEST = 366
_LAST_DAY = 3_652_059  # 9999-12-31


def _ink(ax: Axes) -> Any:  # noqa: ANN401 - what matplotlib takes for a colour
    """Return the colour in which the style of the user writes, on its own ground."""
    return ax.xaxis.label.get_color()


def _bars(ax: Axes, style: Mapping[str, object]) -> _Style:
    """Return how bars look: tinted ground with an edge, on a light page and a dark."""
    ground = style.get("color", (*_SKY, 0.6))
    usual = {"facecolor": ground, "edgecolor": _ink(ax), "linewidth": 0.8}
    return {**usual, **{name: style[name] for name in style if name != "color"}}


def _piles(
    ax: Axes,
    days: Sequence[Any],
    tasks: Sequence[int],
    below: Sequence[int],
    look: _Style,
) -> None:
    """Draw the days that have any; the key shows a pile even of none."""
    some = [n for n, many in enumerate(tasks) if many]
    ax.bar(
        [days[n] for n in some] or days[:1],
        [tasks[n] for n in some] or [0],
        bottom=[below[n] for n in some] or [0],
        **look,
    )


def _step_label(step: FunnelStep) -> str:
    words = str(step).partition(": ")[2]
    return f"{step.step.value}\n{words}"


def _calendar(ax: Axes) -> None:
    """Write days on the axis, as few as there is room for."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    # matplotlib's stubs leave the two untyped
    locator = AutoDateLocator(minticks=3, maxticks=8)  # type: ignore[no-untyped-call]
    ax.xaxis.set_major_locator(locator)
    words = ConciseDateFormatter(locator)  # type: ignore[no-untyped-call]
    ax.xaxis.set_major_formatter(words)


def _count(ax: Axes, most: float) -> None:
    """Count from zero, in whole numbers, with room for the key above."""
    ax.set_ylim(0, max(1.0, most) * 1.5)
    ax.yaxis.set_major_locator(_whole_numbers(5))


def _whole_numbers(many: int) -> Locator:
    from matplotlib.ticker import MaxNLocator

    return MaxNLocator(nbins=many, integer=True)


def _bare(ax: Axes) -> Axes:
    ax.spines[["top", "right"]].set_visible(False)
    return ax
