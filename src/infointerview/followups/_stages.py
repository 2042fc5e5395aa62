"""The stages before planning: what takes tasks away, moves them or joins them.

Each is a value that is called with all tasks and returns all that are left. Days are
given out by `Capacity`, which has a module of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.errors import InvalidValue
from infointerview.followups._clock import DailyWindow, resolve
from infointerview.followups._tasks import (
    Flag,
    Quota,
    Task,
    TaskKey,
    TaskKind,
    by_weight,
)
from infointerview.values.checks import (
    calendar_date,
    instance_of,
    tuple_of,
    whole_number,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infointerview.followups._calendar import BusinessCalendar
    from infointerview.followups._context import Context
    from infointerview.followups._views import ContactView

__all__ = [
    "Cooldown",
    "Merge",
    "OrgLimit",
    "QuietDays",
    "SendWindow",
    "Snooze",
    "StopRules",
    "put_off",
    "still_open",
]

_THANKS = frozenset({TaskKind.THANK_YOU, TaskKind.HAND_WRITTEN_NOTE})
_AHEAD = frozenset({TaskKind.CONFIRM, TaskKind.PREPARE})
_CANNOT_WAIT = _THANKS | _AHEAD | {TaskKind.REPORT_BACK}
_FOR_THEMSELVES = _AHEAD | {TaskKind.HAND_WRITTEN_NOTE}
_AT_THE_DESK = frozenset({TaskKind.HAND_WRITTEN_NOTE, TaskKind.PREPARE})
_APPROACHES = frozenset(
    {TaskKind.NUDGE, TaskKind.TRY_NEXT_CONTACT, TaskKind.FIRST_APPROACH}
)
_TRIES = 50  # weeks of trying, if each day that opens is one of the seeker's off


@attrs.frozen
class StopRules:
    """Take away whatever is addressed to somebody who may not be written to.

    That is who asked to be left alone, whose address is dead, or who was forgotten.
    Once the search has ended nobody is asked for an interview any more; thanks,
    reports and keeping in touch remain.
    Every plan begins with this stage, whether it was put there or not, and goes through
    it again after each stage of one's own.

    Examples:
        >>> StopRules()
        StopRules()
    """

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks whose addressee may be written to."""
        left: list[Task] = []
        for task in tasks:
            if _is_open(task.key, context):
                left.append(task)
                if task.also:
                    also = [key for key in task.also if _is_open(key, context)]
                    left[-1] = attrs.evolve(task, also=tuple(also))
        return left


def _is_open(key: TaskKey, context: Context) -> bool:
    """Return whether somebody may be written to for this."""
    if key.contact not in context.people or context.people[key.contact].stopped:
        return False
    return context.searching or key.kind not in _APPROACHES


@attrs.frozen
class Snooze:
    """Put off what the seeker put off (`Snoozed`), to the working day named or after.

    What ends some time after its day ends as many working days after the new one, so
    nothing is lost by being put off. What ends with its deadline, as all does that has
    to come before an interview, is put off to that day at most.

    Examples:
        >>> Snooze()
        Snooze()
    """

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks with release, due day and end raised."""
        return [put_off(task, context) for task in tasks]


def put_off(task: Task, context: Context, /) -> Task:
    """Return the task as the seeker's snoozes leave it."""
    snoozed = context.people[task.key.contact].snoozed
    until = max(
        until.get(kind, date.min)
        for until in (snoozed, context.paused)
        for kind in (task.key.kind, "")
    )
    last = _last_day(task, context)
    until = min(until, last)
    if until <= task.release:
        return task
    day = min(context.calendar.following(until), last)
    moved = _not_before(task, until, day, Flag.SNOOZED)
    if task.expires is None or last < date.max:
        return moved
    calendar, end = context.calendar, context.calendar.span[1]
    left = calendar.count(task.start, task.expires)
    left = min(left, calendar.count(moved.start, end))
    later = calendar.offset(moved.start, left)
    return attrs.evolve(moved, expires=max(task.expires, later))


def _last_day(task: Task, context: Context) -> date:
    """Return the day of the deadline if the task is of no use after it."""
    if task.deadline is None or task.expires is None:
        return date.max
    day = context.day(task.deadline)
    return day if task.expires <= day else date.max


def still_open(tasks: Sequence[Task], context: Context, /) -> tuple[Task, ...]:
    """Return the tasks that have not come to their end."""
    today = context.today
    return tuple(
        [task for task in tasks if task.expires is None or task.expires >= today]
    )


@attrs.frozen
class Cooldown:
    """Leave people alone for a while after the last contact.

    Thanks, reports and what comes before an interview cannot wait.

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
        if touch is None or task.key.kind in _CANNOT_WAIT:
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
    leader does them all. A hand-written note is never merged, nor is what an
    interview to come has to be preceded by.

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
            if task.key.kind in _FOR_THEMSELVES:
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


def _on_weekdays(
    _stage: QuietDays, _attribute: attrs.Attribute[Any], value: object
) -> None:
    week = range(7)
    if type(value) is not tuple or any(
        type(day) is not int or day not in week for day in value
    ):
        expected = "a tuple of days of the week from 0 (Monday) to 6 (Sunday)"
        raise InvalidValue("QuietDays.weekdays", value, expected)


@attrs.frozen(kw_only=True)
class QuietDays:
    """Do nothing on some days, such as every Friday or in a holiday week.

    They are days off for what comes after, on top of those of the calendar: only a
    task that would miss its deadline otherwise is planned there. How waiting times
    are counted does not change, since others work on these days.

    Attributes:
        weekdays: Days of the week, 0 is Monday.
        dates: Single days.

    Examples:
        >>> from infointerview.followups import BusinessCalendar
        >>> fridays = QuietDays(weekdays=(4,))
        >>> fridays.without(BusinessCalendar()).following(date(2026, 9, 11)).isoformat()
        '2026-09-14'
    """

    weekdays: tuple[int, ...] = attrs.field(default=(), validator=_on_weekdays)
    dates: tuple[date, ...] = attrs.field(default=(), validator=tuple_of(calendar_date))

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks, those meant for a quiet day moved to a working day."""
        calendar = self.without(context.calendar)
        return [self._moved(task, calendar) for task in tasks]

    def seen_by_later(self, context: Context, /) -> Context:
        """Return what the stages after this one are shown."""
        return attrs.evolve(context, calendar=self.without(context.calendar))

    def without(self, calendar: BusinessCalendar, /) -> BusinessCalendar:
        """Return the calendar with the quiet days off.

        Raises:
            InvalidValue: If no working day is left.
        """
        return _without(calendar, self)

    def _moved(self, task: Task, calendar: BusinessCalendar) -> Task:
        if task.deadline is not None or not self._is_quiet(task.due):
            return task
        return _not_before(task, task.release, calendar.following(task.due))

    def _is_quiet(self, day: date) -> bool:
        return day.weekday() in self.weekdays or day in self.dates


@lru_cache(maxsize=16)
def _without(calendar: BusinessCalendar, quiet: QuietDays) -> BusinessCalendar:
    return attrs.evolve(
        calendar,
        weekend=(*calendar.weekend, *quiet.weekdays),
        holidays=(*calendar.holidays, *quiet.dates),
        extra_working=tuple(
            day
            for day in calendar.extra_working
            if not quiet._is_quiet(day)  # noqa: SLF001 - a part of that class, cached
        ),
    )


@attrs.frozen
class SendWindow:
    """Write to people in their own daytime.

    A message whose window is over for the day, or does not open on it, waits for the
    seeker's next working day on which it does. It opens by the recipient's clock, on
    the recipient's working days. What is no message does not wait, nor what has a
    deadline; and where there is no such day nothing is moved.

    Attributes:
        hours: When messages may arrive.

    Examples:
        >>> from datetime import time
        >>> SendWindow(DailyWindow(time(9), time(17))).hours.end.hour
        17
    """

    hours: DailyWindow = attrs.field(validator=instance_of(DailyWindow))

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks, messages moved to a day on which they may arrive."""
        return [self._moved(task, context) for task in tasks]

    def _moved(self, task: Task, context: Context) -> Task:
        if task.deadline is not None or task.key.kind in _AT_THE_DESK:
            return task
        contact = context.people[task.key.contact]
        wanted = context.calendar.following(max(task.start, context.today))
        day = self._open_day(wanted, contact, context)
        return task if day == wanted else _not_before(task, day, day)

    def _open_day(self, wanted: date, contact: ContactView, context: Context) -> date:
        zone = contact.card.time_zone or context.zone
        day = wanted
        for _ in range(_TRIES):
            midnight = resolve(datetime.combine(day, time()), context.zone)
            opening = self.hours.next_open(
                max(midnight, context.as_of), zone=zone, calendar=contact.calendar
            )
            if context.day(opening) == day:
                return day
            day = context.calendar.following(context.day(opening))
        return wanted


@attrs.frozen
class OrgLimit:
    """Write to so many people at one employer a day, and no more.

    Counts nudges, messages to the next person, and first messages that a policy of
    one's own proposes (`TaskKind.FIRST_APPROACH`). What is over the limit moves on by
    working days; planning keeps to the limit too. Where the employer is not known
    there is no limit.

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
