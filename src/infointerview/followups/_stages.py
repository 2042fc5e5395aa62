"""The stages before planning: what takes tasks away, moves them or joins them.

Each is a value that is called with all tasks and returns all that are left. Days are
given out by `Capacity`, which has a module of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

import attrs

from infointerview.followups._tasks import (
    Flag,
    Quota,
    Task,
    TaskKind,
    by_weight,
)
from infointerview.values.checks import whole_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infointerview.followups._context import Context

__all__ = ["Cooldown", "Merge", "OrgLimit", "Snooze", "StopRules"]

_THANKS = frozenset({TaskKind.THANK_YOU, TaskKind.HAND_WRITTEN_NOTE})
_PROMISED = _THANKS | {TaskKind.REPORT_BACK}
_APPROACHES = frozenset({TaskKind.NUDGE, TaskKind.TRY_NEXT_CONTACT})


@attrs.frozen
class StopRules:
    """Take away whatever is addressed to somebody who may not be written to.

    That is who asked to be left alone, whose address is dead, or who was forgotten.
    Every plan begins with this stage, whether it was put there or not.

    Examples:
        >>> StopRules()
        StopRules()
    """

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks whose addressee may be written to."""
        people = context.people
        return [
            task
            for task in tasks
            if task.key.contact in people and not people[task.key.contact].stopped
        ]


@attrs.frozen
class Snooze:
    """Put off what the seeker put off (`Snoozed`), to the working day named or after.

    Examples:
        >>> Snooze()
        Snooze()
    """

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks with release and due day raised."""
        return [self._put_off(task, context) for task in tasks]

    def _put_off(self, task: Task, context: Context) -> Task:
        snoozed = context.people[task.key.contact].snoozed
        until = max(
            until.get(kind, date.min)
            for until in (snoozed, context.paused)
            for kind in (task.key.kind, "")
        )
        if until <= task.release:
            return task
        day = context.calendar.following(until)
        return _not_before(task, until, day, Flag.SNOOZED)


@attrs.frozen
class Cooldown:
    """Leave people alone for a while after the last contact; thanks cannot wait.

    Attributes:
        days: Days between a contact, in either direction, and the next task.

    Examples:
        >>> Cooldown(10).days
        10
    """

    days: int = attrs.field(default=5, validator=whole_number(1))

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks, those that come too soon moved."""
        return [self._cool(task, context) for task in tasks]

    def _cool(self, task: Task, context: Context) -> Task:
        touch = context.people[task.key.contact].last_touch
        if touch is None or task.key.kind in _PROMISED:
            return task
        day = context.day(touch.at) + timedelta(days=self.days)
        day = context.calendar.following(day)
        if day <= task.due:
            return task
        return _not_before(task, day, day, Flag.COOLDOWN)


@attrs.frozen
class Merge:
    """Give a person one reason to be written to at a time.

    Of tasks for one person that come within so many days of each other the heaviest
    leads, then the earliest due; the others ride along in its `also`, and doing the
    leader does them all. A hand-written note is never merged.

    Attributes:
        days: Width of the window.

    Examples:
        >>> Merge(7).days
        7
    """

    days: int = attrs.field(default=7, validator=whole_number(0))

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the leaders, and what cannot be merged."""
        merged: list[Task] = []
        by_contact: dict[str, list[Task]] = defaultdict(list)
        for task in tasks:
            if task.key.kind == TaskKind.HAND_WRITTEN_NOTE:
                merged.append(task)
            else:
                by_contact[task.key.contact].append(task)
        for theirs in by_contact.values():
            merged += self._merged(theirs, context.today)
        return merged

    def _merged(self, tasks: list[Task], today: date) -> list[Task]:
        if len(tasks) == 1:
            return tasks
        window = timedelta(days=self.days)
        kept: list[tuple[Task, list[Task]]] = []
        for task in sorted(tasks, key=by_weight):
            day = max(task.due, today)
            for leader, along in kept:
                if abs(day - max(leader.due, today)) <= window:
                    along.append(task)
                    break
            else:
                kept.append((task, []))
        return [_leading(leader, along) for leader, along in kept]


@attrs.frozen
class OrgLimit:
    """Write to so many people at one employer a day, and no more.

    Counts nudges and first messages to the next person. What is over the limit moves
    on by working days; planning keeps to the limit too. Where the employer is not
    known there is no limit.

    Attributes:
        per_day: How many a day.

    Examples:
        >>> OrgLimit(1).per_day
        1
    """

    per_day: int = attrs.field(default=1, validator=whole_number(1))

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks, spread over the days for each employer."""
        spread: list[Task] = []
        limited: list[tuple[date, Task, str]] = []
        for task in tasks:
            employer = context.people[task.key.contact].organization
            if employer and task.key.kind in _APPROACHES:
                wanted = context.calendar.following(max(task.due, context.today))
                limited.append((wanted, task, employer))
            else:
                spread.append(task)
        limited.sort(key=lambda row: (row[0], by_weight(row[1])))
        taken: Counter[tuple[str, date]] = Counter()
        for wanted, task, employer in limited:
            day = wanted
            while taken[employer, day] >= self.per_day:
                day = context.calendar.offset(day, 1)
            taken[employer, day] += 1
            marked = attrs.evolve(task, quota=Quota(employer, self.per_day))
            spread.append(marked if day == wanted else _not_before(marked, day, day))
        return spread


def _not_before(task: Task, release: date, due: date, *flags: Flag) -> Task:
    return attrs.evolve(
        task,
        release=max(task.release, release),
        due=max(task.due, due),
        flags=task.flags.union(flags),
    )


def _leading(leader: Task, along: list[Task]) -> Task:
    if not along:
        return leader
    keys = {key for task in along for key in (task.key, *task.also)}
    return attrs.evolve(leader, also=tuple(sorted({*leader.also, *keys})))
