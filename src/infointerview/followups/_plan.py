"""`Plan`: which policies propose, and which stages make an agenda of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import attrs

from infointerview.errors import InvalidValue
from infointerview.followups._context import Context
from infointerview.followups._policies import (
    BusinessDayLadder,
    KeepInTouch,
    ReportBack,
    ThankYou,
)
from infointerview.followups._stages import (
    Cooldown,
    Merge,
    OrgLimit,
    QuietDays,
    SendWindow,
    Snooze,
    StopRules,
    still_open,
)
from infointerview.followups._tasks import Task, TaskKey
from infointerview.followups._triage import Capacity

if TYPE_CHECKING:
    from datetime import date

    from infointerview.followups._views import ContactView
    from infointerview.values import ContactId

__all__ = [
    "DEFAULT",
    "Plan",
    "PlanStage",
    "Policy",
    "SparingPolicy",
    "Trace",
    "proposals",
    "stage_name",
    "urgency",
]


class Policy(Protocol):
    """Proposes what to do for one contact.

    A policy may also have `explain`, which returns its numbers and their sources, and
    `reason`, which says of one task how its dates came about; `Agenda.explain` quotes
    them. Frozen values make good policies.

    What has come to its end (`Task.expires`) the plan leaves out, and a snooze raises
    that end. So a policy need not look at the day, and had better not: where two
    propose the same task the one added later has its way, even after the end of it.

    One that is a `SparingPolicy` is not asked in vain.

    Examples:
        >>> from datetime import timedelta
        >>> @attrs.frozen
        ... class Birthday:
        ...     def propose(self, contact, context, /):
        ...         if "birthday-soon" in contact.card.tags:
        ...             day = context.today + timedelta(days=2)
        ...             yield Task(
        ...                 key=TaskKey(contact.id, "birthday", str(day)),
        ...                 release=day,
        ...                 due=day,
        ...                 weight=10,
        ...                 cause=contact.last_touch.by,
        ...             )
        >>> len((DEFAULT | Birthday()).policies)
        5
    """

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield the tasks that the contact gives reason for, at this instant."""
        ...


class SparingPolicy(Policy, Protocol):
    """A policy that says when asking it is worth while, as all of ours do.

    It promises that what it proposes for a contact depends on that contact's view, the
    calendars and the day, and as far as other people go, on `Context.candidate` and
    `Context.last_sent_to` only. So an `AgendaTracker` need not ask it about everybody
    all the time; a plan in which one policy is no such policy is made anew each time.

    Examples:
        >>> all(hasattr(policy, "wakes") for policy in DEFAULT.policies)
        True
    """

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return all for whom it may propose anything, such as `Context.active`."""
        ...

    def wakes(self, contact: ContactView, context: Context, /) -> date | None:
        """Return the day on which it may propose something else by the clock alone.

        Today if that may be in the course of the day, ``None`` if it will not be.
        """
        ...


class PlanStage(Protocol):
    """Takes all tasks and returns those that are left, changed or not.

    Any callable of this shape is one. It must not depend on the order of the tasks.

    Examples:
        >>> def heavy_ones(tasks, context, /):
        ...     return [task for task in tasks if task.weight >= 60]
        >>> len((DEFAULT >> heavy_ones).stages)
        5
    """

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return what becomes of the tasks."""
        ...


# The fixed order of the stages. Cool-down comes before merging, so that what it moves
# is merged where it ends up; stages of the user's own come before the last two, which
# give out days.
_ORDER: tuple[type, ...] = (
    StopRules,
    Snooze,
    Cooldown,
    Merge,
    QuietDays,
    SendWindow,
    OrgLimit,
    Capacity,
)
_OWN_STAGES = _ORDER.index(OrgLimit) - 0.5


def _place(stage: PlanStage) -> float:
    kind = type(stage)
    return _ORDER.index(kind) if kind in _ORDER else _OWN_STAGES


def _as_tuple(policies: Iterable[Policy]) -> tuple[Policy, ...]:
    given = tuple(policies)
    for policy in given:
        if isinstance(policy, type) or not hasattr(policy, "propose"):
            expected = "policies: values such as ThankYou(), with a method propose"
            raise InvalidValue("Plan.policies", policy, expected)
    return given


def _in_order(stages: Iterable[PlanStage]) -> tuple[PlanStage, ...]:
    given = tuple(stages)
    for stage in given:
        if isinstance(stage, type) or not callable(stage):
            expected = "stages: values such as Merge(7), or functions"
            raise InvalidValue("Plan.stages", stage, expected)
    if not any(type(stage) is StopRules for stage in given):
        given = (StopRules(), *given)
    ours = [type(stage) for stage in given if type(stage) in _ORDER]
    if len(set(ours)) < len(ours):
        raise InvalidValue("Plan.stages", given, "each kind of stage once")
    return tuple(sorted(given, key=_place))


@attrs.frozen
class Plan:
    """Policies, whose proposals are united, and stages, which these go through.

    ``plan | policy`` adds a policy; where two propose a task of the same key, the
    one added later has its way. ``plan >> stage`` adds a stage, in the place of one
    of its kind if there is one. Stages run in a fixed order, whatever the order in
    which they were added: stop, snooze, cool-down, merge, quiet days, send window,
    one's own, employer limit, capacity. The first one, `StopRules`, is in every plan,
    and has the last word on what a stage of one's own adds or readdresses.

    Mind that ``>>`` binds more tightly than ``|`` in Python: write
    ``(Plan() | policy) >> stage``.

    Attributes:
        policies: Who proposes.
        stages: What is done with the proposals, in order.

    Raises:
        InvalidValue: If a kind of stage is given twice, or something is no policy or no
            stage, such as a class in the place of its value.

    Examples:
        >>> plan = (Plan() | ThankYou(note_within=None)) >> Capacity(2) >> Merge(7)
        >>> plan.stages
        (StopRules(), Merge(days=7), Capacity(per_day=2, done_today=None))
        >>> (DEFAULT >> Capacity(1)).stages[-1].per_day
        1
    """

    policies: tuple[Policy, ...] = attrs.field(default=(), converter=_as_tuple)
    stages: tuple[PlanStage, ...] = attrs.field(default=(), converter=_in_order)

    def __or__(self, policy: Policy) -> Plan:
        """Return the plan with one more policy."""
        if not hasattr(policy, "propose"):
            return NotImplemented
        return attrs.evolve(self, policies=(*self.policies, policy))

    def __rshift__(self, stage: PlanStage) -> Plan:
        """Return the plan with the stage, in place of one of its kind."""
        if not callable(stage):
            return NotImplemented
        kind = type(stage)
        others = (
            old for old in self.stages if kind not in _ORDER or type(old) is not kind
        )
        return attrs.evolve(self, stages=(*others, stage))

    def run(self, context: Context, /) -> Trace:
        """Return what the policies propose and what each stage makes of it.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> from infointerview.followups import BusinessCalendar, context_of
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> context = context_of(grid, as_of=noon, calendar=BusinessCalendar())
            >>> DEFAULT.run(context).steps[-1]
            ()
        """
        proposed: dict[TaskKey, Task] = {}
        proposers: dict[TaskKey, Policy] = {}
        for policy in self.policies:
            for task in _proposals(policy, context):
                proposed[task.key] = task
                proposers[task.key] = policy
        steps = [tuple(proposed.values())]
        for stage in self.stages:
            steps.append(self.passed(stage, steps[-1], context))
            if isinstance(stage, QuietDays):
                context = stage.seen_by_later(context)
        return Trace(
            context=context,
            stages=self.stages,
            proposers=proposers,
            steps=tuple(steps),
        )

    def passed(
        self, stage: PlanStage, tasks: Sequence[Task], context: Context, /
    ) -> tuple[Task, ...]:
        """Return what one of the stages leaves, as the plan takes it over.

        What has come to its end is left out once the snoozes are known, or at once if
        the plan has none. What a stage of one's own leaves goes through `StopRules`.

        Raises:
            InvalidValue: If the stage returns anything but tasks.

        Examples:
            >>> DEFAULT.passed(Merge(7), (), None)
            ()
        """
        left = stage(tasks, context)
        if type(stage) not in _ORDER:
            left = StopRules()(_one_a_key(stage, left), context)
        if self._knows_ends(stage):
            return still_open(left, context)
        return tuple(left)

    def _knows_ends(self, stage: PlanStage) -> bool:
        kind = type(stage)
        if kind is StopRules:
            return not any(type(other) is Snooze for other in self.stages)
        return kind is Snooze


@attrs.frozen(kw_only=True, eq=False)
class Trace:
    """How a plan came to its tasks.

    Attributes:
        context: What it was shown, less the quiet days.
        stages: The stages of the plan.
        proposers: Which policy proposed what.
        steps: The proposals, and then what each stage left of them.

    Examples:
        >>> Trace(context=None, stages=(), proposers={}, steps=((),)).steps
        ((),)
    """

    context: Context
    stages: tuple[PlanStage, ...]
    proposers: Mapping[TaskKey, Policy]
    steps: tuple[tuple[Task, ...], ...]


def _proposals(policy: Policy, context: Context) -> Iterable[Task]:
    """Return one policy's proposals; of two with one key the more urgent one.

    Two people who shared an interview and a referrer make one report, for instance.
    """
    found: dict[TaskKey, Task] = {}
    people = context.people
    concerns = getattr(policy, "concerns", None)
    for id in people if concerns is None else concerns(context):
        for task in proposals(policy, people[id], context):
            known = found.setdefault(task.key, task)
            if known is not task:
                found[task.key] = min(known, task, key=urgency)
    return found.values()


def proposals(
    policy: Policy, contact: ContactView, context: Context, /
) -> Sequence[Task]:
    """Return what a policy proposes for one contact, tasks and nothing else."""
    made = policy.propose(contact, context)
    return _tasks(made, f"{type(policy).__name__}.propose")


def stage_name(stage: PlanStage, /) -> str:
    """Return what a stage is called."""
    return getattr(stage, "__name__", type(stage).__name__)


def _one_a_key(stage: PlanStage, left: object) -> tuple[Task, ...]:
    """Return what a stage of one's own leaves; of two with one key the urgent one."""
    found: dict[TaskKey, Task] = {}
    for task in _tasks(left, f"stage {stage_name(stage)}"):
        known = found.setdefault(task.key, task)
        found[task.key] = min(known, task, key=urgency)
    return tuple(found.values())


def _tasks(made: object, place: str) -> tuple[Task, ...]:
    if not isinstance(made, Iterable):
        raise InvalidValue(place, made, "tasks")
    tasks = tuple(made)
    for task in tasks:
        if not isinstance(task, Task):
            raise InvalidValue(place, task, "tasks")
    return tasks


def urgency(task: Task, /) -> tuple[date, date, str, str]:
    """Return what decides between two proposals with one key: the least stands."""
    return task.due, task.release, task.cause, task.regarding or ""


DEFAULT = Plan(
    policies=(ThankYou(), BusinessDayLadder(3, 7), ReportBack(), KeepInTouch()),
    stages=(StopRules(), Snooze(), Merge(7), Capacity(5)),
)
"""Thanks, the 3/7-business-day ladder, reports and keeping in touch; five a day."""
