"""Charts in an `Axes`: what is drawn, told by shape too, and what stays untouched."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

import infointerview as ii
from infointerview.errors import InvalidValue
from infointerview.learning import Curve, CurveStep, FunnelStep, Saturation
from infointerview.notebook import (
    plot_agenda,
    plot_funnel,
    plot_growth,
    plot_saturation,
)
from infointerview.values import Topic

if TYPE_CHECKING:
    from matplotlib.axes import Axes

matplotlib = pytest.importorskip("matplotlib", reason="plots need the extra [plot]")
plt = pytest.importorskip("matplotlib.pyplot", reason="plots need the extra [plot]")

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def screen() -> Iterator[None]:
    """Draw to nowhere, and close what was opened."""
    plt.switch_backend("Agg")
    yield
    plt.close("all")


def grid(*facts: ii.Fact) -> ii.Campaign:
    """Return a campaign with Rosa and Ken."""
    added = (
        ii.ContactAdded(contact=id, card=ii.Contact(name=id), at=NOON)
        for id in ("rosa", "ken")
    )
    empty = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    return empty.record(*added, *facts)


def met() -> ii.Campaign:
    """Return a campaign in which Rosa was met, and Ken nine days later."""
    return grid(
        ii.InterviewHeld(contact="rosa", start=NOON),
        ii.InterviewHeld(contact="ken", start=NOON + 9 * DAY),
    )


def heard(*new: int, topic: str = "") -> Saturation:
    """Return the saturation of talks that brought so many new claims each."""
    steps = tuple(
        CurveStep(
            talk=f"i{n}",
            at=NOON + n * DAY,
            heard=brought + 1,
            new=brought,
            total=sum(new[: n + 1]),
        )
        for n, brought in enumerate(new)
    )
    curve = Curve(topic=topic, steps=steps, once=2, twice=3)
    return Saturation(
        as_of=NOON,
        overall=curve,
        topics=(curve,) * bool(topic),
        unheard=tuple(Topic),
        stale=(),
        unwritten=0,
        known={},
    )


def asked() -> ii.Funnel:
    """Return a funnel of eight people, whose last step nobody can be judged on."""
    counts = (("replied", 4, 8), ("accepted", 3, 4), ("met", 3, 3), ("referred", 0, 0))
    return ii.Funnel(
        asked=8,
        replied=4,
        accepted=3,
        met=3,
        referred=0,
        bounced=0,
        steps=tuple(FunnelStep.of(step, took=took, n=n) for step, took, n in counts),
    )


def due() -> ii.Agenda:
    """Return an agenda with one task that is late and two that are not."""
    campaign = grid(
        ii.Outreach(contact="ken", channel="email", at=NOON - 30 * DAY),
        ii.InterviewHeld(contact="rosa", start=NOON),
    )
    return ii.agenda(campaign, as_of=NOON + timedelta(hours=1))


EVERY: tuple[Callable[..., "Axes"], ...] = (
    lambda **options: plot_growth(ii.growth(met()), **options),
    lambda **options: plot_funnel(asked(), **options),
    lambda **options: plot_saturation(heard(3, 2, 1, 1, 0, 0, 0, 0), **options),
    lambda **options: plot_agenda(due(), **options),
)


@pytest.mark.parametrize("draw", EVERY)
def test_draws_into_the_axes_given(draw: Callable[..., "Axes"]) -> None:
    """Opens no figure beside it, shows nothing, and leaves the settings alone."""
    figure, (left, right) = plt.subplots(1, 2)
    before = dict(matplotlib.rcParams)

    returned = draw(ax=right)

    figure.savefig(BytesIO())
    assert returned is right
    assert not left.lines
    assert not left.patches
    assert plt.get_fignums() == [figure.number]
    assert dict(matplotlib.rcParams) == before


@pytest.mark.parametrize("draw", EVERY[1:])
def test_style_is_that_of_the_bars(draw: Callable[..., "Axes"]) -> None:
    """Colour and width as one knows them from matplotlib."""
    axes = draw(color="black", linewidth=3)

    bar = axes.patches[0]
    assert matplotlib.colors.to_hex(bar.get_facecolor()) == "#000000"
    assert bar.get_linewidth() == 3


class TestGrowth:
    def test_by_hand(self) -> None:
        """After one week one was met, after two both."""
        axes = plot_growth(ii.growth(met()), linewidth=3)

        lines = {line.get_label(): line for line in axes.lines}
        assert list(lines["interviews held"].get_ydata()) == [1, 2]
        assert list(lines["take part"].get_ydata()) == [1, 2]
        assert {line.get_linewidth() for line in axes.lines} == {3}

    def test_lines_differ_in_shape(self) -> None:
        """Colour is not needed to tell them apart."""
        axes = plot_growth(ii.growth(met()))

        looks = {(line.get_marker(), line.get_linestyle()) for line in axes.lines}
        assert len(looks) == 3


class TestFunnel:
    def test_by_hand(self) -> None:
        """4 of 8 is half; Wilson's interval of it is 22 to 78 % (hand calculation)."""
        axes = plot_funnel(asked())

        assert axes.patches[0].get_width() == 50
        low, high = axes.lines[0].get_xdata()
        assert (round(low), round(high)) == (22, 78)
        assert axes.get_title(loc="left") == "8 asked"

    def test_nobody_to_judge_is_no_share(self) -> None:
        """No interval is drawn, and the label says why."""
        axes = plot_funnel(asked())

        assert len(axes.lines) == 3
        assert axes.get_yticklabels()[3].get_text() == "referred\nno data yet"


class TestSaturation:
    def test_by_hand(self) -> None:
        """Bars are new claims; 7 were heard; saturated after the seventh talk."""
        axes = plot_saturation(heard(3, 2, 1, 1, 0, 0, 0, 0))

        total, _, upright = axes.lines
        assert [bar.get_height() for bar in axes.patches] == [3, 2, 1, 1, 0, 0, 0, 0]
        assert list(total.get_ydata())[-1] == 7
        assert upright.get_label() == "saturated"
        assert list(upright.get_xdata()) == [6.4, 6.4]

    def test_a_topic_of_any_name(self) -> None:
        """Is no formula, and one that nobody spoke of is an empty plot."""
        named = plot_saturation(heard(1, topic="$x_1$"), topic="$x_1$")
        unknown = plot_saturation(heard(1, topic="pay"), topic="advice")

        named.figure.savefig(BytesIO())
        assert named.get_title(loc="left") == "$x 1$: 1 claims in 1 talks"
        assert unknown.get_title(loc="left") == "advice: 0 claims in 0 talks"


class TestAgenda:
    def test_by_hand(self) -> None:
        """Each task on its day, those that were due earlier hatched."""
        shown = due()
        axes = plot_agenda(shown, days=10)

        late = [bar for bar in axes.patches if bar.get_hatch()]
        on_time = [bar for bar in axes.patches if not bar.get_hatch()]
        within = [task for task in shown if (shown.day_of(task) - shown.day).days < 10]
        assert sum(bar.get_height() for bar in late) == len(shown.overdue) == 1
        assert sum(bar.get_height() for bar in on_time) == len(within) - 1
        later = len(shown) - len(within)
        assert axes.get_title(loc="left").endswith(f"from 2026-03-02 on, {later} later")

    def test_what_is_paused_is_told(self) -> None:
        """It has no day."""
        campaign = grid(ii.Outreach(contact="ken", channel="email", at=NOON))
        plan = ii.followups.DEFAULT >> ii.Capacity(0)

        axes = plot_agenda(ii.agenda(campaign, as_of=NOON, plan=plan))

        assert axes.get_title(loc="left").endswith("1 paused")

    def test_on_the_last_day_of_the_calendar(self) -> None:
        """There is no day after it to show."""
        end = datetime(9999, 12, 30, 12, tzinfo=UTC)
        eternal = ii.BusinessCalendar(span=(date(2000, 1, 1), date(9999, 12, 31)))

        axes = plot_agenda(ii.agenda(grid(), as_of=end, calendar=eternal))

        axes.figure.savefig(BytesIO())
        assert axes.get_title(loc="left") == f"0 tasks from {date(9999, 12, 30)} on"

    @pytest.mark.parametrize("days", [0, -1, 367, 7.0, True, "7"])
    def test_days_are_a_number_of_days(self, days: object) -> None:
        """From one to a year."""
        with pytest.raises(InvalidValue, match="a whole number from 1 to 366"):
            plot_agenda(due(), days=days)  # type: ignore[arg-type] # on purpose
