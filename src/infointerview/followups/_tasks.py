"""What an agenda consists of: tasks, their keys, kinds, flags and dates."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any

import attrs

from infointerview.values import ContactId, FactId
from infointerview.values._unfrozen import unfrozen
from infointerview.values.checks import (
    aware,
    calendar_date,
    identifier,
    member_of,
    optional,
    some_text,
    whole_number,
)

__all__ = ["Flag", "Placement", "Quota", "Task", "TaskKey", "TaskKind"]


class TaskKind(StrEnum):
    """What is to be done. A policy of one's own may use any other word.

    `FIRST_APPROACH` is for such policies only: whom to write to first is the seeker's
    to say, so no policy of ours proposes it.

    Examples:
        >>> TaskKind("nudge")
        <TaskKind.NUDGE: 'nudge'>
    """

    THANK_YOU = "thank-you"
    HAND_WRITTEN_NOTE = "hand-written-note"
    REPORT_BACK = "report-back"
    NUDGE = "nudge"
    TRY_NEXT_CONTACT = "try-next-contact"
    FIRST_APPROACH = "first-approach"
    KEEP_IN_TOUCH = "keep-in-touch"
    CONFIRM = "confirm"
    PREPARE = "prepare"
    FIXED = "fixed"


class Flag(StrEnum):
    """What is special about a task.

    Examples:
        >>> Flag("overdue")
        <Flag.OVERDUE: 'overdue'>
    """

    OVERDUE = "overdue"
    """Planned for a day after the one it was due."""
    DEADLINE_MISSED = "deadline-missed"
    """Its hard deadline is past, or before the day it is planned for."""
    SNOOZED = "snoozed"
    """The seeker put it off."""
    COOLDOWN = "cooldown"
    """It waits because the person heard from the seeker just now."""
    PAUSED = "paused"
    """Nothing is planned at present."""


class Placement(StrEnum):
    """From which day on a task wants to be done.

    Examples:
        >>> Placement("early")
        <Placement.EARLY: 'early'>
    """

    EARLY = "early"
    """As early as possible: from its release."""
    ON_DUE_DAY = "on-due-day"
    """On the day it is due, not before."""


def _known_kind(_key: TaskKey, _attribute: attrs.Attribute[Any], kind: str) -> None:
    if type(kind) is not TaskKind:
        some_text(_key, _attribute, kind)
        if kind in _KINDS:
            object.__setattr__(_key, "kind", _KINDS[kind])


_KINDS = {kind.value: kind for kind in TaskKind}


@attrs.frozen(order=True)
class TaskKey:
    """The identity of a task: equal in every run, export and comparison.

    Attributes:
        contact: Whom the task is addressed to.
        kind: A `TaskKind`, or a word of a policy of one's own.
        anchor: What the task depends on: the id of an interview or of a message, or
            how many times something was done before.

    Examples:
        >>> TaskKey("c1", "nudge", "0003")
        TaskKey(contact='c1', kind=<TaskKind.NUDGE: 'nudge'>, anchor='0003')
    """

    contact: ContactId = attrs.field(validator=identifier)
    kind: str = attrs.field(validator=_known_kind)
    anchor: str = attrs.field(validator=some_text)


@attrs.frozen
class Quota:
    """A share that tasks of one group have to fit in: so many a day.

    Attributes:
        group: What the tasks have in common, such as an employer.
        per_day: How many of them a day may hold.

    Examples:
        >>> Quota("acme", 1).per_day
        1
    """

    group: str
    per_day: int = attrs.field(validator=whole_number(1))


def by_weight(task: Task, /) -> tuple[int, date, str, str, str]:
    """Return what tasks are sorted by when not all can come first: heaviest first.

    Then the earliest due, then by key, so that no two tasks ever tie.
    """
    key = task.key  # spelt out, since comparing tuples of text is far faster
    return -task.weight, task.due, key.contact, key.kind, key.anchor


def in_agenda(task: Task, /) -> tuple[date, int, str, str, str]:
    """Return what an agenda is sorted by: the day, and then as `by_weight`."""
    key = task.key
    day = task.planned or task.due
    return day, -task.weight, key.contact, key.kind, key.anchor


def _in_order(flags: frozenset[Flag]) -> str:
    """Show a set the same way in every process."""
    return f"frozenset({sorted(flags)!r})"


@attrs.frozen(kw_only=True)
class Task:
    """Something to do for somebody, with three dates rather than one.

    Attributes:
        key: Who, what, and because of what.
        release: First day on which it makes sense.
        due: The day it is meant for.
        deadline: The instant after which it is too late; ``None`` if there is none.
        expires: Last day on which it is still proposed; ``None`` if there is none.
        weight: Importance, when not everything fits into a day.
        cause: Id of the fact it follows from.
        regarding: The other person in it: who was met, in a report to the referrer;
            who has not answered, when the next person is to be tried.
        placement: Whether it wants the release day or the due day.
        also: Keys of tasks that are done along with it.
        flags: What is special about it.
        planned: The day the agenda gives it, in the seeker's zone; ``None`` before
            planning, or while nothing is planned.
        quota: What it shares a daily limit with, if anything.

    Examples:
        >>> task = Task(
        ...     key=TaskKey("c1", "nudge", "0003"),
        ...     release=date(2026, 9, 17),
        ...     due=date(2026, 9, 17),
        ...     weight=60,
        ...     cause="0003",
        ... )
        >>> task.deadline is None, task.flags
        (True, frozenset())
    """

    key: TaskKey
    release: date = attrs.field(validator=calendar_date)
    due: date = attrs.field(validator=calendar_date)
    deadline: datetime | None = attrs.field(default=None, validator=optional(aware))
    expires: date | None = attrs.field(default=None, validator=optional(calendar_date))
    weight: int = attrs.field(validator=whole_number(0))
    cause: FactId
    regarding: ContactId | None = None
    placement: Placement = attrs.field(
        default=Placement.ON_DUE_DAY, validator=member_of(Placement)
    )
    also: tuple[TaskKey, ...] = ()
    flags: frozenset[Flag] = attrs.field(default=frozenset(), repr=_in_order)
    planned: date | None = None
    quota: Quota | None = None

    @property
    def start(self) -> date:
        """The day from which on it wants to be done."""
        return self.release if self.placement is Placement.EARLY else self.due


def with_day(task: Task, planned: date | None, flags: frozenset[Flag], /) -> Task:
    """Return the task with a day and flags, as `attrs.evolve` would and far faster.

    Nothing is checked again: a valid task is valid on any day.
    """
    made = unfrozen(Task)()
    for name, value in zip(_SAME, _TAKE(task), strict=True):
        setattr(made, name, value)
    made.planned, made.flags = planned, flags
    made.__class__ = Task
    return made  # type: ignore[no-any-return] # it is one now


# The fields that stay, all at once.
_SAME = [f.name for f in attrs.fields(Task) if f.name not in {"planned", "flags"}]
_TAKE = attrgetter(*_SAME)
