"""`agenda`: what is owed, to whom, by when and why; and what has changed since."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign import Campaign
from infointerview.display import one_line
from infointerview.errors import InvalidValue
from infointerview.facts import Snoozed
from infointerview.followups._context import Context, context_of
from infointerview.followups._html import agenda_html
from infointerview.followups._plan import DEFAULT, Plan, Policy, Trace, stage_name
from infointerview.followups._tasks import Flag, Task, TaskKey, TaskKind, in_agenda
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.display import Html
    from infointerview.facts import Fact
    from infointerview.followups._calendar import BusinessCalendar, WorkingDays
    from infointerview.values import ContactId, FactId

__all__ = ["Agenda", "AgendaDiff", "agenda", "diff"]

_SAYINGS: Mapping[str, str] = MappingProxyType(
    {
        TaskKind.THANK_YOU: "thank {who}",
        TaskKind.HAND_WRITTEN_NOTE: "post a hand-written note to {who}",
        TaskKind.REPORT_BACK: "tell {who} how it went with {other}",
        TaskKind.NUDGE: "follow up once with {who}",
        TaskKind.TRY_NEXT_CONTACT: "write to {who}, since {other} has not answered",
        TaskKind.FIRST_APPROACH: "write to {who} for the first time",
        TaskKind.KEEP_IN_TOUCH: "get in touch with {who}",
        TaskKind.CONFIRM: "confirm the interview with {who}",
        TaskKind.PREPARE: "prepare for the interview with {who}",
    }
)
_TOLD = frozenset({Flag.PAUSED, Flag.OVERDUE})  # in other words
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())  # noqa: SIM905 - a list of words


@attrs.frozen(kw_only=True, repr=False)
class Agenda:
    """What there is to do, as it looks at one instant.

    Tasks are in the order of the day they are planned for, then by weight, then by
    key. ``len(agenda)`` counts them, and to go through an agenda is to go through
    them. As text it is a list to read: names, and never an address.

    Attributes:
        as_of: The instant, in UTC.
        day: The seeker's day then.
        tasks: Everything, in order.

    Examples:
        >>> from datetime import UTC, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(
        ...         contact="~rosa", card=ii.Contact(name="Rosa Diaz"), at=noon
        ...     ),
        ...     ii.InterviewHeld(
        ...         contact="~rosa", start=noon, duration=timedelta(minutes=25)
        ...     ),
        ... )
        >>> to_do = agenda(grid, as_of=noon + timedelta(hours=1))
        >>> to_do
        Agenda(2026-09-08, tasks=3, today=2, overdue=0)
        >>> print(to_do)
        Today, Tue 8 Sep 2026
          thank Rosa Diaz, by Wed 9 Sep 12:25
          post a hand-written note to Rosa Diaz
        Coming up
          Thu 8 Oct  get in touch with Rosa Diaz
    """

    as_of: datetime
    day: date
    tasks: tuple[Task, ...]
    _campaign: Campaign = attrs.field(eq=False)
    _context: Context = attrs.field(eq=False)
    _plan: Plan = attrs.field(eq=False)

    def __iter__(self) -> Iterator[Task]:
        return iter(self.tasks)

    def __len__(self) -> int:
        return len(self.tasks)

    @property
    def today(self) -> tuple[Task, ...]:
        """The tasks planned for today."""
        return tuple(task for task in self.tasks if self.day_of(task) == self.day)

    @property
    def overdue(self) -> tuple[Task, ...]:
        """The tasks that were due on a day before the one they are planned for."""
        return tuple(task for task in self.tasks if Flag.OVERDUE in task.flags)

    @property
    def upcoming(self) -> tuple[Task, ...]:
        """The tasks planned for a later day."""
        later = (self.day_of(task) for task in self.tasks)
        return tuple(
            task
            for task, day in zip(self.tasks, later, strict=True)
            if day is not None and day > self.day
        )

    @property
    def unknown_snoozes(self) -> tuple[str, ...]:
        """What is put off at present and is no kind of task, such as a misspelt one.

        A kind of a policy of one's own is known while there is a task of it.
        """
        known = {str(kind) for kind in TaskKind} | {""}
        for task in self.tasks:
            known |= {key.kind for key in (task.key, *task.also)}
        facts = (entry.fact for entry in self._campaign.as_of(self.as_of).facts)
        asked = {
            fact.kind
            for fact in facts
            if isinstance(fact, Snoozed) and fact.until > self.day
        }
        return tuple(sorted(asked - known))

    @property
    def campaign(self) -> Campaign:
        """The campaign that was asked about; it may have gone on since."""
        return self._campaign

    def day_of(self, task: Task, /) -> date | None:
        """Return the day on which to do the task; ``None`` while it is paused."""
        if task.planned is not None or Flag.PAUSED in task.flags:
            return task.planned
        return max(task.due, self.day)  # the plan gives out no days

    def says(self, task: Task, /) -> str:
        """Return what to do, in words, with names as they are on the cards.

        Examples:
            >>> from datetime import UTC
            >>> import infointerview as ii
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(
            ...     ii.ContactAdded(
            ...         contact="~ana", card=ii.Contact(name="Ana"), at=noon
            ...     ),
            ...     ii.Outreach(contact="~ana", channel="email", at=noon),
            ... )
            >>> to_do = agenda(grid, as_of=noon)
            >>> to_do.says(to_do.tasks[0])
            'follow up once with Ana'
        """
        who, other = self._name(task.key.contact), self._name(task.regarding)
        kind = task.key.kind
        if kind == TaskKind.TRY_NEXT_CONTACT and self._is_stopped(task.regarding):
            return f"write to {who} instead of {other}"
        if kind in _SAYINGS:
            return _SAYINGS[kind].format(who=who, other=other)
        if kind == TaskKind.FIXED:
            kind = task.key.anchor.partition(" ")[2] or kind
        return f"{kind}: {who}"

    def along(self, task: Task, /) -> tuple[str, ...]:
        """Return in words what is done along with the task, in the order of `also`.

        Raises:
            InvalidValue: If it is no task of this agenda.

        Examples:
            >>> from datetime import UTC, timedelta
            >>> import infointerview as ii
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(
            ...     ii.ContactAdded(
            ...         contact="~ana", card=ii.Contact(name="Ana"), at=noon
            ...     ),
            ...     ii.InterviewHeld(contact="~ana", start=noon),
            ...     ii.InterviewHeld(contact="~ana", start=noon + timedelta(days=1)),
            ... )
            >>> to_do = agenda(grid, as_of=noon + timedelta(days=1, hours=1))
            >>> to_do.along(to_do.tasks[0])
            ('thank Ana',)
        """
        self._require(task, "along")
        return tuple(self.says(self._proposed(key)) for key in task.also)

    def why(self, task: Task, /) -> str:
        """Return in one line why the task is there; empty if its policy does not say.

        `explain` has the whole story.

        Raises:
            InvalidValue: If it is no task of this agenda.

        Examples:
            >>> from datetime import UTC, timedelta
            >>> import infointerview as ii
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(
            ...     ii.ContactAdded(
            ...         contact="~ana", card=ii.Contact(name="Ana"), at=noon
            ...     ),
            ...     ii.InterviewHeld(contact="~ana", start=noon),
            ... )
            >>> to_do = agenda(grid, as_of=noon + timedelta(hours=1))
            >>> to_do.why(to_do.tasks[0])
            '24 hours from the end of the interview, 2026-09-08 12:30'
        """
        self._require(task, "why")
        return self._reason(self._proposed(task.key))

    def explain(self, task: Task, /) -> str:
        """Return why the task is there, and how it came to its day.

        Names the fact it follows from, the policy with its numbers and their sources,
        the calendar that was counted on, and each stage that moved or joined it.

        Args:
            task: One of `tasks`.

        Raises:
            InvalidValue: If it is none of them.

        Examples:
            >>> from datetime import UTC, timedelta
            >>> import infointerview as ii
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(
            ...     ii.ContactAdded(
            ...         contact="~ana", card=ii.Contact(name="Ana"), at=noon
            ...     ),
            ...     ii.Outreach(contact="~ana", channel="email", at=noon),
            ... )
            >>> to_do = agenda(grid, as_of=noon)
            >>> print(to_do.explain(to_do.tasks[0]))  # doctest: +ELLIPSIS
            follow up once with Ana
            due Thu 17 Sep 2026, planned Thu 17 Sep 2026
            because: 7 business days after 2026-09-08, counted on the seeker's calendar, since theirs is not known, without an answer from Ana
            from: Outreach on Tue 8 Sep 2026 (fact ...)
            BusinessDayLadder: without an answer, try somebody else at that employer ...
            D14: ...
            D17: ...
        """  # noqa: E501 - the text is shown as it is printed
        self._require(task, "explain")
        lines = [one_line(self.says(task)), self._dates(task)]
        lines += self._proposal(task.key)
        for key, says in zip(task.also, self.along(task), strict=True):
            lines.append(f"along with it: {one_line(says)}")
            lines += self._proposal(key)
        lines += self._moves(task)
        return "\n".join(map(one_line, "\n".join(lines).splitlines()))

    def show(self) -> Html:
        """Return the agenda as a table: today, what is coming up, and what is paused.

        Each task unfolds to say why it is there. Names are shown and no address.

        Examples:
            >>> from datetime import UTC
            >>> import infointerview as ii
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> "nothing" in agenda(grid, as_of=noon).show()
            True
        """
        return agenda_html(self)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(
        self,
    ) -> Iterator[tuple[str, object] | tuple[str, object, object]]:
        # Plain values: as markup, a name such as "[/red]" would be an error.
        yield "day", str(self.day)
        yield "today", [self._line(task) for task in self.today], []
        yield "upcoming", [self._dated(task) for task in self.upcoming], []
        yield "paused", [self._line(task) for task in self._paused], []
        yield "unknown_snoozes", list(self.unknown_snoozes), []

    def __repr__(self) -> str:
        return (
            f"Agenda({self.day}, tasks={len(self.tasks)}, today={len(self.today)},"
            f" overdue={len(self.overdue)})"
        )

    def __str__(self) -> str:
        lines = [f"Today, {_day(self.day)} {self.day.year}"]
        lines += [f"  {self._line(task)}" for task in self.today] or ["  nothing"]
        if self.upcoming:
            lines.append("Coming up")
        lines += [f"  {self._dated(task)}" for task in self.upcoming]
        if self._paused:
            lines.append("Paused")
        lines += [f"  {self._line(task)}" for task in self._paused]
        if self.unknown_snoozes:
            kinds = ", ".join(map(one_line, self.unknown_snoozes))
            lines.append(f"Put off, but there is no such task: {kinds}")
        return "\n".join(lines)

    @property
    def _paused(self) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks if Flag.PAUSED in task.flags)

    def _dated(self, task: Task) -> str:
        day = self.day_of(task) or self.day
        year = "" if day.year == self.day.year else f" {day.year}"
        return f"{_day(day)}{year}  {self._line(task)}"

    def _name(self, contact: ContactId | None) -> str:
        if contact is None or contact not in self._context.people:
            return "somebody"
        return self._context.people[contact].card.name

    def _is_stopped(self, contact: ContactId | None) -> bool:
        people = self._context.people
        return contact is not None and contact in people and people[contact].stopped

    def _line(self, task: Task) -> str:
        text = one_line(self.says(task))
        if task.deadline is not None and Flag.DEADLINE_MISSED not in task.flags:
            local = task.deadline.astimezone(self._context.zone)
            text += f", by {_day(local.date())} {local:%H:%M}"
        marks = [flag.replace("-", " ") for flag in sorted(task.flags - _TOLD)]
        if Flag.OVERDUE in task.flags:
            was = "was " * (task.due < self.day)
            marks.append(f"{was}due {_day(task.due)}")
        if task.also:
            marks.append(f"also: {', '.join(map(one_line, self.along(task)))}")
        return f"{text} ({', '.join(marks)})" if marks else text

    def _dates(self, task: Task) -> str:
        parts = [f"due {_day(task.due)} {task.due.year}"]
        if task.deadline is not None:
            local = task.deadline.astimezone(self._context.zone)
            parts.append(f"no later than {_day(local)} {local:%Y %H:%M}")
        if task.planned is not None:
            parts.append(f"planned {_day(task.planned)} {task.planned.year}")
        parts += [flag.replace("-", " ") for flag in sorted(task.flags)]
        return ", ".join(parts)

    def _require(self, task: Task, asked: str) -> None:
        if task not in self._members:
            raise InvalidValue(f"Agenda.{asked}", task, "a task of this agenda")

    # For explaining: made when first asked for, since few agendas are.

    @cached_property
    def _trace(self) -> Trace:
        return self._plan.run(self._context)

    @cached_property
    def _members(self) -> frozenset[Task]:
        return frozenset(self.tasks)

    @cached_property
    def _steps(self) -> tuple[dict[TaskKey, Task], ...]:
        return tuple({task.key: task for task in step} for step in self._trace.steps)

    @cached_property
    def _facts(self) -> dict[FactId, Fact]:
        return {entry.id: entry.fact for entry in self._campaign.history}

    @cached_property
    def _made_up(self) -> dict[TaskKey, tuple[Task, str]]:
        """What no policy proposed, as it first appeared, and the stage it is from."""
        found: dict[TaskKey, tuple[Task, str]] = {}
        for stage, step in zip(self._trace.stages, self._trace.steps[1:], strict=True):
            for task in step:
                found.setdefault(task.key, (task, stage_name(stage)))
                for key in task.also:
                    rider = attrs.evolve(task, key=key, also=())
                    found.setdefault(key, (rider, stage_name(stage)))
        return found

    def _proposed(self, key: TaskKey) -> Task:
        """Return the task as it was when it first appeared."""
        known = self._steps[0].get(key)
        return self._made_up[key][0] if known is None else known

    def _proposal(self, key: TaskKey) -> list[str]:
        """Return why a task was proposed in the first place."""
        task = self._proposed(key)
        why = self._reason(task)
        lines = [f"because: {why}"] if why else []
        lines.append(f"from: {self._fact(task.cause)}")
        policy = self._trace.proposers.get(key)
        return lines if policy is None else [*lines, _explained(policy)]

    def _reason(self, task: Task) -> str:
        policy = self._trace.proposers.get(task.key)
        if policy is None:
            return f"added by the stage {self._made_up[task.key][1]}"
        reason = getattr(policy, "reason", None)
        return "" if reason is None else one_line(reason(task, self._context))

    def _fact(self, id: FactId) -> str:
        fact = self._facts.get(id)
        if fact is None:
            return f"fact {one_line(id)}"
        day = self._context.day(fact.at)
        return f"{type(fact).__name__} on {_day(day)} {day.year} (fact {id})"

    def _moves(self, task: Task) -> list[str]:
        """Return what each stage did to the task."""
        lines = []
        before = self._proposed(task.key)
        for stage, step in zip(self._trace.stages, self._steps[1:], strict=True):
            after = step.get(task.key)
            if after is None:
                continue  # a later stage adds it
            name = stage_name(stage)
            if after.due != before.due:
                was = _day(before.due)
                lines.append(f"{name}: due {_day(after.due)} instead of {was}")
            if after.also != before.also:
                lines.append(
                    f"{name}: one message does for {len(after.also) + 1} tasks"
                )
            if after.planned is not None and before.planned is None:
                lines += self._delay(name, after, after.planned)
            before = after
        return lines

    def _delay(self, name: str, task: Task, planned: date) -> list[str]:
        wanted = max(task.start, self.day)
        if planned == wanted:
            return []
        working = self._trace.context.calendar.following(wanted)
        why = "is a day off" if planned == working else "and what follows are full"
        return [f"{name}: moved to {_day(planned)}, since {_day(wanted)} {why}"]


def agenda(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    plan: Plan = DEFAULT,
    calendar: BusinessCalendar | WorkingDays | None = None,
    calendars: Mapping[str, BusinessCalendar | WorkingDays] = MappingProxyType({}),
) -> Agenda:
    """Return what is owed at an instant, to whom, by when and why.

    Derived from the facts each time and stored nowhere, so it cannot fall behind:
    a task that was done, or has lost its reason, is not there any more.

    Args:
        campaign: The campaign.
        as_of: The instant; what happened later is not known yet.
        plan: Which policies propose and how the days are filled.
        calendar: The seeker's working days; if not given, Monday to Friday from 1900
            to 2199, and a snooze beyond that lasts until 2150. An object of the
            package *holidays* will do, here and below; it is frozen each time, which
            `BusinessCalendar.from_holidays` does once.
        calendars: Calendars by the name that contacts' cards give. Business days of
            whoever's calendar is not here are counted on the seeker's.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset, the plan or a calendar is none,
            or a day is needed that a calendar does not know.

    Examples:
        >>> from datetime import UTC
        >>> import infointerview as ii
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.Outreach(contact="~ana", channel="email", at=noon),
        ... )
        >>> [task.key.kind.value for task in ii.agenda(grid, as_of=noon).upcoming]
        ['nudge']
    """
    require_instant("agenda(as_of)", as_of)
    if not isinstance(plan, Plan):
        raise InvalidValue("agenda(plan)", plan, "a Plan, such as DEFAULT | Confirm()")
    context = context_of(
        campaign,
        as_of=as_of,
        calendar=calendar,
        calendars=calendars,
    )
    tasks = sorted(plan.run(context).steps[-1], key=in_agenda)
    return Agenda(
        as_of=context.as_of,
        day=context.today,
        tasks=tuple(tasks),
        campaign=campaign,
        context=context,
        plan=plan,
    )


@attrs.frozen(kw_only=True)
class AgendaDiff:
    """What makes one agenda differ from another.

    Attributes:
        added: Tasks that are new, in order.
        changed: Tasks that are there still and differ: before and after.
        cancelled: Tasks that are there no more, in order.

    Examples:
        >>> AgendaDiff(added=(), changed=(), cancelled=()).added
        ()
    """

    added: tuple[Task, ...]
    changed: tuple[tuple[Task, Task], ...]
    cancelled: tuple[Task, ...]


def diff(old: Agenda, new: Agenda, /) -> AgendaDiff:
    """Return what makes `new` differ from `old`, task by task.

    A task that now rides along with another one is not cancelled.

    Examples:
        >>> from datetime import UTC
        >>> import infointerview as ii
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> before = agenda(grid, as_of=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.Outreach(contact="~ana", channel="email", at=noon),
        ... )
        >>> len(diff(before, agenda(grid, as_of=noon)).added)
        1
    """
    known = {task.key: task for task in old.tasks}
    present = {task.key for task in new.tasks}
    riding = {key for task in new.tasks for key in task.also}
    return AgendaDiff(
        added=tuple(task for task in new.tasks if task.key not in known),
        changed=tuple(
            (known[task.key], task)
            for task in new.tasks
            if task.key in known and known[task.key] != task
        ),
        cancelled=tuple(
            task
            for task in old.tasks
            if task.key not in present and task.key not in riding
        ),
    )


def _explained(policy: Policy) -> str:
    explain = getattr(policy, "explain", None)
    name = type(policy).__name__
    return name if explain is None else f"{name}: {explain()}"


def _day(day: date) -> str:
    """Return the day in words that no locale changes."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
