"""`AgendaTracker`: the next agenda, from what has changed since the last one."""

from __future__ import annotations

from bisect import bisect_left, insort
from datetime import UTC, date, timedelta
from heapq import heappop, heappush
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from infointerview.followups._agenda import Agenda, agenda
from infointerview.followups._calendar import calendar_of
from infointerview.followups._context import Active, People, context_from
from infointerview.followups._plan import DEFAULT, Plan, proposals, urgency
from infointerview.followups._reading import Reader
from infointerview.followups._stages import (
    Cooldown,
    Merge,
    QuietDays,
    Snooze,
    StopRules,
)
from infointerview.followups._tasks import by_weight, in_agenda
from infointerview.followups._triage import Capacity, Job
from infointerview.people import employer_key
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from infointerview.campaign import Campaign
    from infointerview.followups._calendar import BusinessCalendar, WorkingDays
    from infointerview.followups._context import Context
    from infointerview.followups._plan import PlanStage, SparingPolicy
    from infointerview.followups._tasks import Task, TaskKey
    from infointerview.followups._views import ContactView
    from infointerview.values import ContactId

__all__ = ["AgendaTracker"]

_ONE_DAY = timedelta(days=1)
_FEW = 64
# What these make of one person's tasks depends on that person and their tasks alone.
_ONE_BY_ONE = (StopRules, Snooze, Cooldown, Merge, QuietDays)


class AgendaTracker:
    """Keeps an agenda up to date, after one more fact and on the next morning.

    It answers the same as `agenda` does for the campaign it follows, task by task.

    **What costs what.** After a fact only its people are asked about again, and whoever
    waits for an answer from the same employer. As time goes by, only those are for
    whom a day comes on which something ends: a grace period, a post, a day's work.
    Then the days are given out again, which goes through all open tasks once, at
    about a microsecond for each that is as it was. What is merely in the address book
    costs nothing.

    Everybody is asked again when the seeker's zone or a pause of everything has
    changed, at an earlier instant than the last one, and for a campaign that was not
    made from the last one by recording. A plan with a policy that is no
    `SparingPolicy` gains nothing. Stages of one's own are shown all tasks each time.

    It is mutable, unlike everything else: an app keeps one beside its campaign. Two
    threads must not use one at the same time.

    Examples:
        >>> from datetime import datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> tracker = AgendaTracker(grid)
        >>> len(tracker.agenda(as_of=noon))
        0
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.Outreach(contact="ana", channel="email", at=noon),
        ... )
        >>> tracker.follow(grid)
        >>> tomorrow = noon + timedelta(days=1)
        >>> tracker.agenda(as_of=tomorrow) == ii.agenda(grid, as_of=tomorrow)
        True
    """

    def __init__(
        self,
        campaign: Campaign,
        /,
        *,
        plan: Plan = DEFAULT,
        calendar: BusinessCalendar | WorkingDays | None = None,
        calendars: Mapping[str, BusinessCalendar | WorkingDays] = MappingProxyType({}),
    ) -> None:
        """Follow a campaign; the arguments are those of `agenda`."""
        self._campaign = campaign
        self._plan = plan
        self._calendar = calendar_of(calendar)
        self._calendars = {name: calendar_of(one) for name, one in calendars.items()}
        self._desk: _Desk | None = None
        self._gains = all(hasattr(policy, "wakes") for policy in plan.policies)

    def follow(self, campaign: Campaign, /) -> None:
        """Go on with this campaign, such as the last one with a fact recorded."""
        self._campaign = campaign

    def agenda(self, *, as_of: datetime) -> Agenda:
        """Return what is owed at an instant: what `agenda` would return.

        Raises:
            InvalidValue: As `agenda` does.
        """
        require_instant("AgendaTracker.agenda(as_of)", as_of)
        if not self._gains:
            return agenda(
                self._campaign,
                as_of=as_of,
                plan=self._plan,
                calendar=self._calendar,
                calendars=self._calendars,
            )
        known, now = self._campaign.as_of(as_of), as_of.astimezone(UTC)
        reader = Reader(known, now, self._calendar, self._calendars)
        desk, self._desk = self._desk, None  # nobody goes on where an error was
        if desk is None or not desk.goes_on(reader):
            desk = _Desk(self._plan, reader)
        tasks = desk.tasks()
        self._desk = desk
        return Agenda(
            as_of=now,
            day=reader.today,
            tasks=tasks,
            campaign=self._campaign,
            context=context_from(People(reader)),
            plan=self._plan,
        )


class _Desk:
    """Everything that one agenda was made from, kept for the next one.

    Proposals are kept by who gives reason for them, what is left of them by whom they
    are addressed to, and jobs in the order in which they are placed.
    """

    def __init__(self, plan: Plan, reader: Reader) -> None:
        """Ask everybody."""
        self._plan = plan
        self._policies = cast("tuple[SparingPolicy, ...]", plan.policies)
        local = [stage for stage in plan.stages if type(stage) in _ONE_BY_ONE]
        self._local: Sequence[PlanStage] = local
        self._global = plan.stages[len(local) :]
        self._active = Active()
        self._proposed: dict[ContactId, list[tuple[int, Task]]] = {}
        self._asked: dict[ContactId, tuple[str, ...]] = {}
        self._askers: dict[str, dict[ContactId, None]] = {}
        self._proposers: dict[ContactId, dict[ContactId, None]] = {}
        self._left: dict[ContactId, dict[TaskKey, Task]] = {}
        self._ticking: dict[ContactId, date] = {}
        self._alarms: list[tuple[date, ContactId]] = []
        self._alarm: dict[ContactId, date] = {}
        self._queue: list[Job] = []
        self._shown: list[Job] = []
        self._come_to(reader)
        for id in reader.campaign.active:
            self._active.put(reader.view(id))
        concerned = dict.fromkeys(
            id for policy in self._policies for id in policy.concerns(self._context)
        )
        self._ask(concerned)

    def goes_on(self, reader: Reader) -> bool:
        """Come to another instant or campaign; ``False`` if all has to be done anew."""
        last, known = self._reader, reader.campaign
        if reader.as_of < last.as_of or known.time_zone != last.campaign.time_zone:
            return False
        changed = known.changed_since(last.campaign)
        if len(changed) > max(len(self._active.views), _FEW):
            return False
        said_of_all = self._context.paused, self._context.searching
        new_day = reader.today > last.today
        self._come_to(reader)
        if (self._context.paused, self._context.searching) != said_of_all:
            return False
        past, employers = People(last), dict[str, None]()
        for id in changed:
            employers |= dict.fromkeys(self._exchange(id, past))
        woken = self._woken()
        for id in woken:
            if id in self._active.views:
                self._active.drop(id)
                self._active.put(reader.view(id))
        askers = (id for key in employers for id in self._askers.get(key, ()))
        touched = self._ask(dict.fromkeys((*changed, *woken, *askers)), changed)
        if new_day:
            late = [id for id, day in self._ticking.items() if day <= reader.today]
            self._sift(id for id in late if id not in touched)
        return True

    def tasks(self) -> tuple[Task, ...]:
        """Return the agenda."""
        context = self._after_local()
        if len(self._global) == 1 and type(self._global[0]) is Capacity:
            self._global[0].place(self._queue, context)
            self._shown.sort(key=attrgetter("place"))
            return tuple([job.result for job in self._shown])
        tasks: Sequence[Task] = tuple(job.task for job in self._queue)
        for stage in self._global:
            tasks = self._plan.passed(stage, tasks, context)
        return tuple(sorted(tasks, key=in_agenda))

    def _come_to(self, reader: Reader) -> None:
        self._reader = reader
        self._people = People(reader, self._active)
        self._context = context_from(self._people)
        self._turns: dict[str, date] = {}

    def _exchange(self, id: ContactId, past: People) -> Iterable[str]:
        """Read somebody's page anew; yield the employers whom that may concern."""
        before = self._active.drop(id)
        after = None
        if id in self._people and len(self._reader.campaign.timeline(id)) > 1:
            after = self._reader.view(id)
            self._active.put(after)
        for view in (before, after):
            if view is not None:
                yield from (sent.organization for sent in view.sent)
        for people in (past, self._people):
            if id in people:
                for post in people.campaign.contact(id).positions:
                    yield employer_key(post.organization)

    def _woken(self) -> list[ContactId]:
        """Return for whom the day has come."""
        woken = []
        while self._alarms and self._alarms[0][0] <= self._reader.today:
            day, id = heappop(self._alarms)
            if self._alarm.get(id) == day:
                del self._alarm[id]
                woken.append(id)
        return woken

    # --- who gives reason for what

    def _ask(
        self, ids: Iterable[ContactId], changed: Iterable[ContactId] = ()
    ) -> dict[ContactId, None]:
        """Ask the policies about these people; return whose tasks it concerned."""
        touched: dict[ContactId, None] = dict.fromkeys(changed)
        for id in ids:
            touched |= dict.fromkeys(self._propose(id))
        self._sift(touched)
        return touched

    def _propose(self, id: ContactId) -> list[ContactId]:
        """Ask the policies about somebody; return to whom other tasks are addressed."""
        view = self._people.get(id)
        self._people.asked.clear()
        proposed: list[tuple[int, Task]] = []
        if view is not None:
            for index, policy in enumerate(self._policies):
                tasks = proposals(policy, view, self._context)
                proposed += [(index, task) for task in tasks]
        self._note_asked(id, tuple(self._people.asked))
        self._set_alarm(id, view)
        before = self._proposed.pop(id, [])
        if proposed:
            self._proposed[id] = proposed
        if proposed == before:
            return []
        old, new = (
            {task.key.contact for _, task in each} for each in (before, proposed)
        )
        for addressee in old - new:
            del self._proposers[addressee][id]
        for addressee in new:
            self._proposers.setdefault(addressee, {})[id] = None
        return sorted(old | new)

    def _note_asked(self, id: ContactId, employers: tuple[str, ...]) -> None:
        """Note about which employers a policy asked, to ask it again if they change."""
        for key in self._asked.pop(id, ()):
            del self._askers[key][id]
        if employers:
            self._asked[id] = employers
        for key in employers:
            self._askers.setdefault(key, {})[id] = None

    def _set_alarm(self, id: ContactId, view: ContactView | None) -> None:
        """Note the day on which to ask about somebody again, if any."""
        self._alarm.pop(id, None)
        if view is None:
            return
        days = [policy.wakes(view, self._context) for policy in self._policies]
        days.append(self._reader.turn(id))
        days += [self._turn(key) for key in self._asked.get(id, ())]
        if view.done_today:
            days.append(self._reader.today + _ONE_DAY)
        day = min((day for day in days if day is not None), default=date.max)
        if day < date.max:
            self._alarm[id] = day
            heappush(self._alarms, (day, id))

    def _turn(self, employer: str) -> date:
        """Return the next day on which somebody comes to the employer, or leaves."""
        if employer not in self._turns:
            there = self._reader.campaign.posted_at(employer)
            days = (self._reader.turn(id) for id in there)
            self._turns[employer] = min((d for d in days if d), default=date.max)
        return self._turns[employer]

    # --- what is addressed to whom

    def _sift(self, ids: Iterable[ContactId]) -> None:
        """Run the stages that go person by person, for these people."""
        gone: set[Job] = set()
        for id in ids:
            before = self._left.pop(id, {})
            after = {task.key: task for task in self._staged(id)}
            if after:
                self._left[id] = after
            for key, task in before.items():
                if after.get(key) != task:
                    gone.add(self._take_out(task))
            for key, task in after.items():
                if before.get(key) != task:
                    self._put_in(task)
        if gone:
            self._shown = [job for job in self._shown if job not in gone]

    def _staged(self, id: ContactId) -> Sequence[Task]:
        """Return what the stages leave of the tasks that are addressed to somebody."""
        best: dict[TaskKey, tuple[int, Task]] = {}
        for proposer in self._proposers.get(id, ()):
            for index, task in self._proposed[proposer]:
                if task.key.contact != id:
                    continue
                known = best.setdefault(task.key, (index, task))
                if known[0] < index or (
                    known[0] == index and urgency(task) < urgency(known[1])
                ):
                    best[task.key] = index, task
        self._ticking.pop(id, None)
        tasks: Sequence[Task] = [task for _, task in best.values()]
        context = self._context
        for stage in self._local:
            if tasks:
                tasks = self._plan.passed(stage, tasks, context)
            if isinstance(stage, StopRules | Snooze):
                self._set_tick(id, tasks)
            elif isinstance(stage, QuietDays):
                context = stage.seen_by_later(context)
        return tasks

    def _set_tick(self, id: ContactId, tasks: Sequence[Task]) -> None:
        """Note after which day the stages may make something else of these tasks."""
        days = [task.expires for task in tasks if task.expires is not None]
        if len(tasks) > 1:  # whether two are close to each other is a matter of time
            days.append(min(task.due for task in tasks))
        if days:
            self._ticking[id] = min(days) + _ONE_DAY
        else:
            self._ticking.pop(id, None)

    def _after_local(self) -> Context:
        """Return what the stages see that look at everybody's tasks."""
        context = self._context
        for stage in self._local:
            if isinstance(stage, QuietDays):
                context = stage.seen_by_later(context)
        return context

    def _take_out(self, task: Task) -> Job:
        """Take the job of a task out of the queue; it is shown still."""
        place = bisect_left(self._queue, by_weight(task), key=_weight)
        return self._queue.pop(place)

    def _put_in(self, task: Task) -> None:
        job = Job(task, self._after_local().calendar)
        insort(self._queue, job, key=_weight)
        self._shown.append(job)


_weight = attrgetter("weight")
