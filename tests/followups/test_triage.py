from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

import attrs
import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import ContactAdded, Touch
from infointerview.followups import (
    BusinessCalendar,
    Capacity,
    Flag,
    Quota,
    Task,
    TaskKey,
    context_of,
)
from infointerview.people import Contact

THURSDAY = date(2026, 9, 10)
CALENDAR = BusinessCalendar(holidays=[date(2026, 9, 16)])
GRID = Campaign.start(
    "grid", goal="", time_zone="UTC", at=datetime(2026, 9, 1, tzinfo=UTC)
)
CONTEXT = context_of(
    GRID, as_of=datetime(2026, 9, 10, 14, tzinfo=UTC), calendar=CALENDAR
)
HORIZON = [THURSDAY + timedelta(days=n) for n in range(40)]
Load: TypeAlias = tuple[list[Task], int, int]


def day(number: int) -> date:
    """Return a day, counted from today."""
    return THURSDAY + timedelta(days=number)


def task(number: int, **fields: object) -> Task:
    """Return a soft task that is due today, with some fields replaced."""
    given = {
        "key": TaskKey("ana", "nudge", f"{number:02}"),
        "release": THURSDAY,
        "due": THURSDAY,
        "weight": 60,
        "cause": "f1",
    }
    return Task(**{**given, **fields})


def with_deadline(number: int, last: date, **fields: object) -> Task:
    """Return a task that is due on a day and too late after its evening."""
    deadline = datetime.combine(last, time(20), tzinfo=UTC)
    dates = {"placement": "early", "due": last, "deadline": deadline}
    return task(number, **{**dates, **fields})


def planned(tasks: list[Task], capacity: Capacity) -> list[int]:
    """Return the days that the tasks get, counted from today, in their order."""
    found = {t.key: t.planned for t in capacity(tasks, CONTEXT)}
    return [(found[t.key] - THURSDAY).days for t in tasks]


def slots(t: Task) -> list[date]:
    """Return the days on which a task would be in time, by the definition."""
    start = max(t.start, THURSDAY)
    ahead = t.deadline is not None and t.deadline >= CONTEXT.as_of
    end = t.deadline.date() if t.deadline and ahead else t.expires
    return [
        d
        for d in HORIZON
        if d >= start
        and (end is None or d <= end)
        and (ahead or CALENDAR.is_working(d))
    ]


def room(d: date, per_day: int, done: int) -> int:
    """Return how many tasks a day can take."""
    return max(0, per_day - done) if d == THURSDAY else per_day


def weight_in_time(tasks: list[Task], plan: dict[TaskKey, date]) -> int:
    """Return the weight of what a plan does in time."""
    return sum(t.weight for t in tasks if plan[t.key] in slots(t))


@st.composite
def loads(draw: st.DrawFn, *, quotas: bool = False) -> Load:
    """Draw up to 12 tasks, so that some will not fit, and how much a day holds."""
    tasks = []
    for number in range(draw(st.integers(0, 12))):
        release = draw(st.integers(-3, 6))
        end = max(release, 0) + draw(st.integers(0, 4))
        dates = {"release": day(release), "due": day(end), "weight": draw(WEIGHTS)}
        kind = draw(st.sampled_from(["deadline", "expires", "missed", "open"]))
        if kind == "deadline":
            tasks.append(with_deadline(number, day(end), **dates))
        elif kind == "expires":
            tasks.append(task(number, expires=day(end + 2), **dates))
        elif kind == "missed":
            late = {"deadline": CONTEXT.as_of - timedelta(hours=1)}
            tasks.append(
                task(number, expires=day(end), placement="early", **late, **dates)
            )
        else:
            tasks.append(task(number, **dates))
    if quotas:
        groups = st.sampled_from([None, Quota("acme", 1), Quota("beta", 2)])
        tasks = [attrs.evolve(t, quota=draw(groups)) for t in tasks]
    return tasks, draw(st.integers(1, 2)), draw(st.integers(0, 2))


WEIGHTS = st.sampled_from([20, 40, 50, 60, 70, 80, 100])


@given(loads())
def test_the_weight_done_in_time_is_the_optimum(load: Load) -> None:
    """The oracle is networkx: a matching of tasks and slots of greatest weight."""
    tasks, per_day, done = load
    graph = nx.Graph()
    for t in tasks:
        for d in slots(t):
            for slot in range(room(d, per_day, done)):
                graph.add_edge(t.key, (d, slot), weight=t.weight)
    weights = {t.key: t.weight for t in tasks}
    pairs = nx.max_weight_matching(graph)
    best = sum(weights[one if one in weights else other] for one, other in pairs)

    found = Capacity(per_day, done_today=done)(tasks, CONTEXT)

    plan = {t.key: t.planned for t in found}
    assert weight_in_time(tasks, plan) == best


@given(loads(quotas=True))
def test_it_is_the_optimum_with_employer_limits_too(load: Load) -> None:
    """The oracle is networkx: a flow of least cost through (employer, day) nodes."""
    tasks, per_day, done = load
    graph = nx.DiGraph()
    graph.add_nodes_from(["source", "sink"])
    for t in tasks:
        graph.add_edge("source", t.key, capacity=1, weight=0)
        for d in slots(t):
            gate = (t.quota, d) if t.quota else d
            graph.add_edge(t.key, gate, capacity=1, weight=-t.weight)
            if t.quota:
                graph.add_edge(gate, d, capacity=t.quota.per_day, weight=0)
            graph.add_edge(d, "sink", capacity=room(d, per_day, done), weight=0)
    graph.add_edge("source", "sink", capacity=len(tasks), weight=0)  # left undone
    graph.nodes["source"]["demand"] = -len(tasks)
    graph.nodes["sink"]["demand"] = len(tasks)
    best = -nx.min_cost_flow_cost(graph)

    found = Capacity(per_day, done_today=done)(tasks, CONTEXT)

    shares = Counter((t.quota, t.planned) for t in found if t.quota)
    assert all(number <= quota.per_day for (quota, _), number in shares.items())
    assert weight_in_time(tasks, {t.key: t.planned for t in found}) == best


@given(loads(quotas=True), st.randoms(use_true_random=False))
def test_the_order_of_the_tasks_does_not_matter(load: Load, random: object) -> None:
    """The plan depends on what there is to do, not on how it is listed."""
    tasks, per_day, done = load
    capacity = Capacity(per_day, done_today=done)
    shuffled = list(tasks)
    random.shuffle(shuffled)

    assert set(capacity(shuffled, CONTEXT)) == set(capacity(tasks, CONTEXT))


@given(loads(quotas=True))
def test_nothing_is_lost_moved_back_or_crowded(load: Load) -> None:
    """Every task gets a day from its start on, and no day more than it holds."""
    tasks, per_day, done = load

    found = Capacity(per_day, done_today=done)(tasks, CONTEXT)

    assert {t.key for t in found} == {t.key for t in tasks}
    assert all(t.planned >= max(t.start, THURSDAY) for t in found)
    crowd = Counter(t.planned for t in found)
    assert all(number <= room(d, per_day, done) for d, number in crowd.items())
    soft = [t for t in found if t.deadline is None]
    assert all(CALENDAR.is_working(t.planned) for t in soft)


def test_the_heavier_first_then_by_key() -> None:
    """Two a day: nothing else being different, the weight decides, then the key."""
    tasks = [task(2), task(1), task(3, weight=70), task(0, weight=20)]

    assert planned(tasks, Capacity(2)) == [1, 0, 0, 1]


def test_a_lighter_one_comes_first_if_both_are_then_in_time() -> None:
    """Earliest end first among what can be done in time."""
    tasks = [task(1, weight=100), task(2, weight=20, expires=THURSDAY)]

    assert planned(tasks, Capacity(1)) == [1, 0]


def test_a_chain_of_moves_makes_room() -> None:
    """Friday's last chance goes to the soft task; the thank-you waits for Saturday.

    The nudge ends on Friday, the thank-you may use the day off: only if it does are
    both in time (worked out by hand).
    """
    friday = {"release": day(1), "due": day(1)}
    tasks = [
        with_deadline(1, day(2), weight=100, release=day(1)),
        task(2, expires=day(3), **friday),
    ]

    assert planned(tasks, Capacity(1)) == [2, 1]


def test_a_day_off_is_for_a_deadline_that_needs_it() -> None:
    """With room on Friday nobody works on Saturday, soft tasks least of all."""
    tasks = [
        with_deadline(1, day(2), release=day(1)),
        with_deadline(2, day(2), release=day(2)),
        task(3, release=day(2), due=day(2)),
    ]

    assert planned(tasks, Capacity(1)) == [1, 2, 4]


def test_what_cannot_be_in_time_stays_and_says_so() -> None:
    """Three thank-yous until tonight, one a day: two are late, none is lost."""
    found = Capacity(1)([with_deadline(n, THURSDAY) for n in range(3)], CONTEXT)

    missed = {Flag.OVERDUE, Flag.DEADLINE_MISSED}
    assert [(t.planned, t.flags) for t in found] == [
        (day(0), frozenset()),
        (day(1), missed),
        (day(4), missed),
    ]


def test_a_deadline_that_is_past_makes_a_soft_task() -> None:
    """It is planned from today on, marked, and not on a day off."""
    past = {"deadline": CONTEXT.as_of - timedelta(days=1), "due": day(-1)}
    late = task(1, placement="early", expires=day(9), **past)

    (found,) = Capacity()([late], CONTEXT)

    assert found.planned == THURSDAY
    assert found.flags == {Flag.OVERDUE, Flag.DEADLINE_MISSED}


def test_the_deadline_is_missed_after_its_instant() -> None:
    """At the instant itself there is still time."""
    on_the_dot = task(1, deadline=CONTEXT.as_of)

    (found,) = Capacity()([on_the_dot], CONTEXT)

    assert found.flags == frozenset()


@pytest.mark.parametrize(
    ("done", "days"), [(0, [0, 0, 1]), (1, [0, 1, 1]), (2, [1, 1, 4]), (9, [1, 1, 4])]
)
def test_work_done_today_uses_up_the_day(done: int, days: list[int]) -> None:
    """Asking again does not refill the tray."""
    tasks = [task(n) for n in range(3)]

    assert planned(tasks, Capacity(2, done_today=done)) == days


def test_work_done_today_is_counted_from_the_facts() -> None:
    """Unless a number is given."""
    noon = datetime(2026, 9, 10, 12, tzinfo=UTC)
    grid = GRID.record(
        ContactAdded(contact="ana", card=Contact(name="Ana"), at=noon),
        Touch(contact="ana", direction="outbound", at=noon),
    )
    context = context_of(grid, as_of=CONTEXT.as_of, calendar=CALENDAR)

    (found,) = Capacity(1)([task(1)], context)

    assert found.planned == day(1)


def test_an_employer_limit_holds_for_what_is_late_too() -> None:
    """The surplus is spread by working days when there is no end to keep."""
    tasks = [task(n, quota=Quota("acme", 1)) for n in range(3)]

    assert planned(tasks, Capacity(5)) == [0, 1, 4]


def test_none_a_day_is_a_pause() -> None:
    """Everything stays, without a day."""
    (found,) = Capacity(0)([task(1, due=day(-3))], CONTEXT)

    assert (found.planned, found.flags) == (None, {Flag.PAUSED})


@pytest.mark.parametrize("fields", [{"per_day": -1}, {"done_today": -1}])
def test_less_than_nothing_is_refused(fields: dict[str, int]) -> None:
    """At construction."""
    with pytest.raises(InvalidValue, match="0 or more"):
        Capacity(**fields)


def test_a_backlog_of_hundreds_is_the_optimum_too() -> None:
    """400 tasks, 5 a day: the heaviest that 20 working days hold are in time.

    All are released and end on the same day, so the optimum is known: the 95 heaviest
    fit into the 19 working days of the window (one is a holiday).
    """
    tasks = [task(n, weight=n % 97, expires=day(27)) for n in range(400)]
    heaviest = sorted((t.weight for t in tasks), reverse=True)[:95]

    found = Capacity(5)(tasks, CONTEXT)

    assert weight_in_time(tasks, {t.key: t.planned for t in found}) == sum(heaviest)
