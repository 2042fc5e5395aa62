"""Plans as plain dictionaries: there and back, and what is refused on the way."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import attrs
import pytest
from dateutil.rrule import MONTHLY, WEEKLY, rrule
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.followups import (
    DEFAULT,
    BusinessDayLadder,
    Capacity,
    Confirm,
    Cooldown,
    DailyWindow,
    FixedDates,
    HazardNudge,
    KeepInTouch,
    Merge,
    OrgLimit,
    Plan,
    Prepare,
    QuietDays,
    ReportBack,
    SendWindow,
    Snooze,
    StopRules,
    ThankYou,
    plan_from_dict,
    plan_to_dict,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from infointerview.followups import ContactView, Context, PlanStage, Policy, Task

DAY = timedelta(days=1)
MONDAY = datetime(2026, 9, 7, tzinfo=UTC)

lengths = st.timedeltas(timedelta(microseconds=1), 90 * DAY)
policies = st.one_of(
    st.builds(ThankYou, within=lengths, note_within=st.none() | lengths, grace=lengths),
    st.builds(
        BusinessDayLadder,
        st.integers(1, 5),
        st.integers(6, 20),
        cutoff=st.none() | st.times(),
        max_touches=st.integers(1, 5),
        grace=st.integers(0, 50),
    ),
    st.builds(ReportBack, within=st.integers(0, 9)),
    st.builds(KeepInTouch, steps=st.lists(st.integers(1, 24), min_size=1).map(tuple)),
    st.builds(Confirm, st.integers(1, 9)),
    st.builds(Prepare, st.integers(1, 9)),
    st.builds(HazardNudge, threshold=st.floats(0.01, 0.5), prior=st.integers(1, 500)),
    st.builds(
        FixedDates,
        contact=st.just("c1"),
        label=st.sampled_from(["birthday", "2026-09-08"]),
        dates=st.lists(st.dates(), min_size=1, max_size=9),
        grace=lengths,
    ),
)
stages = st.one_of(
    st.builds(Snooze),
    st.builds(Cooldown, st.integers(1, 30)),
    st.builds(Merge, st.integers(0, 30)),
    st.builds(
        QuietDays,
        weekdays=st.lists(st.integers(0, 6), max_size=6).map(tuple),
        dates=st.lists(st.dates(), max_size=3).map(tuple),
    ),
    st.builds(
        SendWindow,
        st.builds(DailyWindow, st.times(time(6), time(9)), st.times(time(10))),
    ),
    st.builds(OrgLimit, st.integers(1, 5)),
    st.builds(Capacity, st.integers(0, 9), done_today=st.none() | st.integers(0, 9)),
)


@given(
    st.builds(
        Plan,
        policies=st.lists(policies, max_size=5),
        stages=st.lists(stages, unique_by=type),
    )
)
def test_there_and_back(plan: Plan) -> None:
    """Through JSON, whatever is in the plan."""
    text = json.dumps(plan_to_dict(plan))

    rebuilt = plan_from_dict(json.loads(text))

    assert rebuilt == plan
    assert hash(rebuilt.policies) == hash(plan.policies)


def test_the_form_is_readable() -> None:
    """Types by name, lengths with their unit, tuples as lists."""
    plan = (Plan() | ThankYou(note_within=None)) >> Merge(7)

    assert plan_to_dict(plan) == {
        "policies": [
            {
                "type": "ThankYou",
                "within": {"seconds": 86400},
                "note_within": None,
                "grace": {"seconds": 1209600},
            }
        ],
        "stages": [{"type": "StopRules"}, {"type": "Merge", "days": 7}],
    }


def test_a_rule_without_end_stays_one() -> None:
    """As the text of RFC 5545, in which it is equal."""
    rule = rrule(MONTHLY, dtstart=MONDAY, bymonthday=(31, -1), bysetpos=1)
    weekly = rrule(WEEKLY, dtstart=MONDAY)
    plan = Plan(
        policies=[
            FixedDates(contact="c1", label="x", dates=each) for each in (rule, weekly)
        ]
    )

    assert plan_from_dict(json.loads(json.dumps(plan_to_dict(plan)))) == plan


@attrs.frozen
class Birthday:
    """A policy of one's own."""

    on: date
    at: time = time(9)
    ahead: timedelta = DAY
    ratio: float = 0.5
    tags: tuple[str, ...] = ("a",)

    def propose(self, _contact: ContactView, _context: Context, /) -> Iterable[Task]:
        """Yield nothing."""
        return ()


def heavy_ones(tasks: Sequence[Task], _context: Context, /) -> Sequence[Task]:
    """Return the heavy ones: a stage of one's own."""
    return [task for task in tasks if task.weight > 50]


def test_parts_of_ones_own_are_named() -> None:
    """Their classes and functions are handed in."""
    plan = (DEFAULT | Birthday(date(2026, 9, 8))) >> heavy_ones
    data = json.loads(json.dumps(plan_to_dict(plan)))

    assert plan_from_dict(data, own=(Birthday, heavy_ones)) == plan
    with pytest.raises(InvalidValue, match=r"policies\[4\]\.type.*Birthday"):
        plan_from_dict(data)


class Bare:
    """A policy that is no value."""

    def propose(self, _contact: ContactView, _context: Context, /) -> Iterable[Task]:
        """Yield nothing."""
        return ()


@attrs.frozen
class Holds:
    """A policy that holds what no dictionary does."""

    what: object

    propose = Bare.propose


@pytest.mark.parametrize(
    "policy",
    [
        Bare(),
        Holds({1}),
        FixedDates(
            contact="c1",
            label="x",
            dates=(MONDAY.date() + n * DAY for n in range(10_001)),
        ),
    ],
)
def test_what_cannot_be_written_is_refused(policy: Policy) -> None:
    """With the place and the name of the policy."""
    with pytest.raises(InvalidValue, match=r"plan_to_dict: policies\[0\]"):
        plan_to_dict(Plan(policies=(policy,)))


def test_a_stage_without_a_name_cannot_be_written() -> None:
    """There would be no way to find it again."""

    def factory() -> Callable[..., Sequence[Task]]:
        return lambda tasks, _context, /: tasks

    with pytest.raises(InvalidValue, match=r"plan_to_dict: stages\[1\]"):
        plan_to_dict(Plan(stages=(factory(),)))


LADDER = {"type": "BusinessDayLadder"}
DEEP = json.loads("[" * 800 + "]" * 800)


@pytest.mark.parametrize(
    ("policy", "place"),
    [
        (7, "policies[0]"),
        ({}, "policies[0].type"),
        ({"type": 7}, "policies[0].type"),
        ({"type": "Merge"}, "policies[0].type"),
        ({"type": "DailyWindow"}, "policies[0].type"),
        ({"type": "ThankYou", "wihtin": None}, "policies[0].wihtin"),
        ({"type": "ThankYou", "within": {"seconds": "x"}}, "policies[0].within"),
        ({"type": "ThankYou", "within": {"seconds": 1e300}}, "policies[0].within"),
        (
            {"type": "ThankYou", "within": {"seconds": float("nan")}},
            "policies[0].within",
        ),
        ({"type": "ThankYou", "within": {"hours": 1}}, "policies[0].within"),
        ({"type": "ThankYou", "within": {"date": 1, "time": 1}}, "policies[0].within"),
        ({**LADDER, "cutoff": {"time": "noon"}}, "policies[0].cutoff"),
        ({**LADDER, "cutoff": "noon"}, "BusinessDayLadder.cutoff"),
        ({**LADDER, "first": [1, {"date": "x"}]}, "policies[0].first[1]"),
        ({**LADDER, "first": DEEP}, "policies[0].first[0]"),
        ({**LADDER, "first": 9}, "BusinessDayLadder.second"),
        ({**LADDER, "first": {"rule": "RRULE:FREQ=DALY"}}, "policies[0].first"),
        ({**LADDER, "first": {"rule": "RRULE:FREQ=SECONDLY"}}, "policies[0].first"),
        (
            {**LADDER, "first": {"rule": "RRULE:FREQ=DAILY;INTERVAL=0"}},
            "policies[0].first",
        ),
        ({**LADDER, "first": {"rule": 7}}, "policies[0].first"),
        ({"type": "Confirm", "days": {"type": "ThankYou"}}, "policies[0].days.type"),
        ({"type": "FixedDates", "label": "x"}, "policies[0]"),
    ],
)
def test_a_dictionary_that_is_no_plan_is_refused(policy: object, place: str) -> None:
    """With the place, in our own error."""
    with pytest.raises(InvalidValue) as error:
        plan_from_dict({"policies": [policy], "stages": []})

    assert place in error.value.place


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (7, "plan_from_dict"),
        ({}, "policies"),
        ({"policies": [], "stages": {}}, "stages"),
        ({"policies": [], "stages": [], "more": 1}, "more"),
        ({"policies": [], "stages": [{"type": "ThankYou"}]}, "stages[0].type"),
        ({"policies": [], "stages": [{"type": "Merge"}] * 2}, "Plan.stages"),
        (
            {"policies": [], "stages": [{"type": "SendWindow", "hours": None}]},
            "SendWindow.hours",
        ),
        (
            {
                "policies": [],
                "stages": [
                    {
                        "type": "SendWindow",
                        "hours": {"type": "DailyWindow", "start": 9, "end": 17},
                    }
                ],
            },
            "DailyWindow.start",
        ),
    ],
)
def test_nor_is_another_shape_one(data: object, place: str) -> None:
    """Nothing is left out in silence."""
    with pytest.raises(InvalidValue) as error:
        plan_from_dict(data)

    assert place in error.value.place


def test_the_stop_rules_come_back_if_they_are_left_out() -> None:
    """No dictionary makes a plan without them."""
    assert plan_from_dict({"policies": [], "stages": []}).stages == (StopRules(),)


def test_a_stage_of_ones_own_may_be_a_value() -> None:
    """As policies are."""

    @attrs.frozen
    class Heavier:
        weight: int

        def __call__(self, tasks: Sequence[Task], _: Context, /) -> Sequence[Task]:
            return [task for task in tasks if task.weight > self.weight]

    stage: PlanStage = Heavier(50)
    plan = DEFAULT >> stage

    assert plan_from_dict(plan_to_dict(plan), own=(Heavier,)) == plan
