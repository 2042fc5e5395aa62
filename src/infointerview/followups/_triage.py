"""`Capacity`: which day each task gets, when a day holds only so many.

The tasks that can all be done in time form the independent sets of a matroid, so
taking the heaviest that still fits, one after the other, maximises the weight of the
work done in time (Lawler 1976). Whether one more fits is found by an augmenting path:
tasks placed before may move to other days of their own windows, and are never thrown
out. Nothing is lost: what cannot be in time is done later, and says so.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

import attrs

from infointerview.followups._tasks import (
    Flag,
    Task,
    by_weight,
    in_agenda,
    with_day,
)
from infointerview.values.checks import optional, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from infointerview.followups._calendar import BusinessCalendar
    from infointerview.followups._context import Context

__all__ = ["Capacity", "Job"]

_ONE_DAY = timedelta(days=1)
_OVERDUE = frozenset({Flag.OVERDUE})
_MISSED = frozenset({Flag.DEADLINE_MISSED})


@attrs.frozen
class Capacity:
    """Give every task a day, at most so many to a day; the last stage of a plan.

    A task wants the first day from its start on (`Task.start`), but
    never one in the past. It is in time until its deadline, while that is ahead, or
    else until it expires. The weight of what is done in time is as great as it can
    be; the rest follows on free days, heaviest first. Soft tasks are for the seeker's
    working days; one with a deadline may use a day off if it needs it.

    Attributes:
        per_day: How many tasks a day holds; 0 pauses everything.
        done_today: How many were done today already, so that asking again does not
            refill the tray; ``None`` counts the messages that were sent.

    Examples:
        >>> Capacity(3)
        Capacity(per_day=3, done_today=None)
    """

    per_day: int = attrs.field(default=5, validator=whole_number(0))
    done_today: int | None = attrs.field(
        default=None, kw_only=True, validator=optional(whole_number(0))
    )

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return the tasks with their days."""
        jobs = [Job(task, context.calendar) for task in sorted(tasks, key=by_weight)]
        self.place(jobs, context)
        return [job.result for job in jobs]

    def place(self, jobs: Sequence[Job], context: Context, /) -> None:
        """Give every job its day; the jobs are in the order of `by_weight`.

        A job keeps its result from one day to the next if nothing is new about it.
        """
        if self.per_day == 0:
            for job in jobs:
                job.settle(None, context, Flag.PAUSED)
            return
        done = context.done_today if self.done_today is None else self.done_today
        pressing, others = [], []
        for job in jobs:
            if not job.is_open and job.look(context):
                pressing.append(job)
            else:
                others.append(job)
        trial = _Tray(context.calendar, self.per_day, context.today, done)
        chosen = [job for job in pressing if trial.fits(job)]
        tray = _Tray(context.calendar, self.per_day, context.today, done)
        for job in sorted(chosen, key=lambda job: job.end or date.max):
            tray.fits(job)
        tray.add_all(others)
        if len(chosen) < len(pressing):
            tray.add_all([job for job in pressing if job not in tray.days])
        days = tray.days
        for job in jobs:
            if job.planned != days[job] or not job.is_open:
                job.settle(days[job], context)


class Job:
    """A task to be placed, with the days on which it would be in time.

    Attributes:
        task: The task as it came.
        weight: What jobs are sorted by, see `by_weight`.
        first: First working day on which it wants to be done.
        is_open: Whether it is in time whenever it is done.
        end: Last day on which it is in time, as far as was seen at the last look.
        days: The days on which it would be.
        planned: The day it was given last.
        result: The task with that day, and flags.
        place: What an agenda is sorted by.
    """

    __slots__ = (
        "days",
        "end",
        "first",
        "is_open",
        "place",
        "planned",
        "quota",
        "result",
        "task",
        "weight",
    )

    def __init__(self, task: Task, calendar: BusinessCalendar) -> None:
        """Take a task; where it goes is not known yet."""
        self.task = self.result = task
        self.weight = by_weight(task)
        self.first = calendar.following(task.start)
        self.quota = task.quota
        self.is_open = task.deadline is None and task.expires is None
        self.end: date | None = None
        self.days: tuple[date, ...] = ()
        self.planned: date | None = None
        self.place = in_agenda(task)

    def look(self, context: Context) -> bool:
        """See how much time there is left; return whether it is limited."""
        task = self.task
        start = max(task.start, context.today)
        ahead = task.deadline is not None and context.as_of <= task.deadline
        self.end = task.expires
        if ahead and task.deadline is not None:
            self.end = context.day(task.deadline)
        self.days = ()
        if self.end is not None and start <= self.end:
            self.days = context.calendar.between(start, self.end)
            if ahead:
                self.days += _days_off(context.calendar, start, self.end)
        return self.end is not None

    def settle(self, planned: date | None, context: Context, *flags: Flag) -> None:
        """Take a day, and make the result."""
        self.planned = planned
        found = _flags(self.task, planned, context)
        if flags:
            found |= frozenset(flags)
        if (self.result.planned, self.result.flags) != (planned, found):
            self.result = with_day(self.task, planned, found)
            self.place = in_agenda(self.result)


_Gate: TypeAlias = date | tuple[str, date]


class _Tray:
    """Days being filled: mutable while a plan is made, and thrown away."""

    def __init__(
        self, calendar: BusinessCalendar, per_day: int, today: date, done: int
    ) -> None:
        self.calendar = calendar
        self.days: dict[Job, date] = {}
        self._per_day = per_day
        self._room = {today: max(0, per_day - done)}
        self._first = calendar.following(today)
        self._shares: Counter[tuple[str, date]] = Counter()
        self._held: dict[date, list[Job]] = defaultdict(list)
        self._dead: set[_Gate] = set()
        self._skip: dict[date, date] = {}

    def fits(self, job: Job) -> bool:
        """Place the job on a day of its window if that can be, moving others there."""
        for day in job.days:
            if self._is_free(job, day):
                self._put(job, day)
                return True
        return self._augment(job)

    def add_all(self, jobs: Iterable[Job]) -> None:
        """Place each on the first working day from its start on that is free.

        They are placed for good: nobody moves them, so none is kept track of by day.
        """
        room, full_day, days = self._room, self._per_day, self.days
        for job in jobs:
            day = max(job.first, self._first)
            left = room.get(day, full_day)
            if left <= 0:
                day = self._free_from(day)
                left = room.get(day, full_day)
            if job.quota is not None:
                while not self._is_free(job, day):  # its own share of it is used up
                    day = self._free_from(self.calendar.offset(day, 1))
                left = room.get(day, full_day)
                self._shares[job.quota.group, day] += 1
            room[day] = left - 1
            days[job] = day

    def _is_free(self, job: Job, day: date) -> bool:
        return self._has_room(day) and self._has_share(job, day)

    def _has_room(self, day: date) -> bool:
        return self._room.get(day, self._per_day) > 0

    def _has_share(self, job: Job, day: date) -> bool:
        quota = job.quota
        return quota is None or self._shares[quota.group, day] < quota.per_day

    def _put(self, job: Job, day: date) -> None:
        self.days[job] = day
        self._held[day].append(job)
        self._room[day] = self._room.get(day, self._per_day) - 1
        if job.quota is not None:
            self._shares[job.quota.group, day] += 1

    def _take(self, job: Job) -> date:
        day = self.days.pop(job)
        self._held[day].remove(job)
        self._room[day] += 1
        if job.quota is not None:
            self._shares[job.quota.group, day] -= 1
        return day

    def _free_from(self, day: date) -> date:
        """Return the first working day from `day` on with room, leaving a short cut."""
        passed = []
        while not self._has_room(day):
            passed.append(day)
            day = self._skip.get(day) or self.calendar.offset(day, 1)
        for full in passed:
            self._skip[full] = day
        return day

    def _augment(self, job: Job) -> bool:
        """Search a chain of moves that makes room for the job, and make them.

        What a search in vain has seen is full for good: nothing placed there can
        leave it. So it is seen once, and all searches in vain cost as much as one.
        """
        takes_over: dict[Job, Job] = {}
        seen: set[_Gate] = set()
        queue = deque([job])
        while queue:
            mover = queue.popleft()
            for day in mover.days:
                gate, blockers = self._gate(mover, day)
                if gate in seen or gate in self._dead:
                    continue
                if self._is_free(mover, day):
                    self._shift(mover, day, takes_over)
                    return True
                seen.add(gate)
                for blocker in blockers:
                    if blocker not in takes_over:
                        takes_over[blocker] = mover
                        queue.append(blocker)
        self._dead |= seen
        return False

    def _gate(self, job: Job, day: date) -> tuple[_Gate, list[Job]]:
        """Return what keeps the job from the day, and who would have to leave."""
        held = self._held[day]
        quota = job.quota
        if quota is None or self._has_share(job, day):
            return day, held
        alike = [other for other in held if other.quota == quota]
        return (quota.group, day), alike

    def _shift(self, mover: Job, day: date, takes_over: dict[Job, Job]) -> None:
        while mover in takes_over:
            left = self._take(mover)
            self._put(mover, day)
            mover, day = takes_over[mover], left
        self._put(mover, day)


def _days_off(calendar: BusinessCalendar, first: date, last: date) -> tuple[date, ...]:
    days = ((last - first) // _ONE_DAY) + 1
    window = (first + index * _ONE_DAY for index in range(days))
    return tuple(day for day in window if not calendar.is_working(day))


def _flags(task: Task, planned: date | None, context: Context) -> frozenset[Flag]:
    """Return the flags of the task, with those that its day brings."""
    flags = task.flags
    if planned is not None and planned > task.due:
        flags |= _OVERDUE
    if task.deadline is not None:
        last = context.day(task.deadline)
        if context.as_of > task.deadline or (planned is not None and planned > last):
            flags |= _MISSED
    return flags
