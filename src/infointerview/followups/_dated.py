"""The policies that look ahead: to an interview that is booked, or to fixed dates.

They are no part of `DEFAULT`; a plan takes them in with ``|``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import count, islice, takewhile
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.display import many, one_line
from infointerview.errors import InvalidValue
from infointerview.followups._clock import add_months
from infointerview.followups._policies import _some_time, _with_rules
from infointerview.followups._stages import put_off, still_open
from infointerview.followups._tasks import Placement, Task, TaskKey, TaskKind
from infointerview.values import ContactId
from infointerview.values.checks import identifier, whole_number

if TYPE_CHECKING:
    from infointerview.followups._context import Context
    from infointerview.followups._views import ContactView, Meeting

__all__ = ["Confirm", "Endless", "FixedDates", "Prepare"]

_WEIGHTS = {TaskKind.CONFIRM: 90, TaskKind.PREPARE: 85}
_ONE_DAY = timedelta(days=1)
_TWO_WEEKS = timedelta(days=14)
_END_OF_THE_CENTURY = date(2099, 12, 31)


@attrs.frozen
class Confirm:
    """Confirm a booked interview the day before (rule U4).

    Nothing is proposed if there has been word from or to the person on that day or
    since, be it the booking itself. A day off is replaced by the working day before.
    It can be put off (`Snoozed`) to the day of the interview at most.

    Attributes:
        days: How many days before.

    Examples:
        >>> print(Confirm().explain())
        confirm an interview 1 day before, or on the working day before that
        U4: confirm 1 day before (RCEL tips)
    """

    days: int = attrs.field(default=1, validator=whole_number(1))

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield a task for each interview to come that is not confirmed."""
        touch = None if contact.last_touch is None else contact.last_touch.at
        words = [at for at in (contact.last_inbound, touch) if at is not None]
        for meeting in _to_come(contact, context):
            day = _days_before(meeting, self.days, context)
            if context.day(max([meeting.since, *words])) < day:
                yield _before(meeting, contact, TaskKind.CONFIRM, day, context)

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, contact: ContactView, context: Context, /) -> date | None:
        """Return the day of the next interview."""
        return _next_meeting(contact, context)

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        return _with_rules(
            f"confirm an interview {many(self.days, 'day')} before, or on the working"
            " day before that",
            "U4",
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        return _reason(task, self.days, context)


@attrs.frozen
class Prepare:
    """Prepare for a booked interview some days before (rule D27).

    That is work at the desk, not a message. No fact says that somebody is prepared,
    so the task stays until the interview begins; `Snoozed` puts it off, to the day of
    the interview at most. What is booked at short notice is due at once.

    Attributes:
        days: How many days before.

    Examples:
        >>> print(Prepare().explain())
        prepare for an interview 3 days before, or on the working day before that
        D27: prepare 3 days before (an application of the 2-Hour method)
    """

    days: int = attrs.field(default=3, validator=whole_number(1))

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield a task for each interview to come."""
        for meeting in _to_come(contact, context):
            booked = context.day(meeting.since)
            day = max(_days_before(meeting, self.days, context), booked)
            yield _before(meeting, contact, TaskKind.PREPARE, day, context)

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, contact: ContactView, context: Context, /) -> date | None:
        """Return the day of the next interview."""
        return _next_meeting(contact, context)

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        return _with_rules(
            f"prepare for an interview {many(self.days, 'day')} before, or on the"
            " working day before that",
            "D27",
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        return _reason(task, self.days, context)


# More than these are read as they are needed, if they get anywhere: rules of seconds
# do not.
_MOST_AT_ONCE = 10_000
_FEWEST_DAYS = 100


def _some_dates(dates: object, /) -> tuple[date, ...] | Endless:
    if isinstance(dates, Endless):
        return dates
    if not isinstance(dates, Iterable):
        raise InvalidValue("FixedDates.dates", dates, "dates, or a rule of dates")
    rest = iter(dates)
    given = [_as_date(day) for day in islice(rest, _MOST_AT_ONCE + 1)]
    found = sorted(set(given))
    if not found:
        raise InvalidValue("FixedDates.dates", dates, "at least one date")
    if len(given) <= _MOST_AT_ONCE:
        return tuple(found)
    if given != sorted(given) or len(found) < _FEWEST_DAYS:
        expected = "dates that rise if there are so many, and not many a day"
        raise InvalidValue("FixedDates.dates", dates, expected)
    return Endless(dates, found, rest)


def _as_date(day: object) -> date:
    if isinstance(day, datetime):
        return day.date()
    if not isinstance(day, date):
        raise InvalidValue("FixedDates.dates", day, "dates")
    return day


class Endless:
    """Dates of a rule without end, read as far as somebody asked.

    As a value it is what the rule is as text, which for one of ``dateutil`` is that of
    RFC 5545.
    """

    def __init__(
        self, source: object, known: list[date], rest: Iterator[object]
    ) -> None:
        """Take what was read of the rule, and what is left of it."""
        self.text = str(source)
        self._source = source  # kept alive, since the text may be its address
        self._known = known
        self._rest = rest

    def beyond(self, day: date, /) -> list[date]:
        """Return the dates up to and with the first after `day`, or more."""
        for instant in self._rest if self._known[-1] <= day else ():
            found = _as_date(instant)
            if found > self._known[-1]:
                self._known.append(found)
                if found > day:
                    break
        return self._known

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Endless) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"<from {self._known[0]} on: {self.text!r}>"


def _is_one_line(
    _policy: FixedDates, _attribute: attrs.Attribute[Any], label: object
) -> None:
    if not isinstance(label, str) or not label or one_line(label) != label:
        raise InvalidValue("FixedDates.label", label, "a line of text, as it is shown")


@attrs.frozen(kw_only=True)
class FixedDates:
    """Be in touch with somebody on dates that are fixed, such as birthdays.

    One date is proposed at a time: the latest that was not kept, until its grace is
    over, or else the next one. Of many that were missed it is the latest only. Any
    contact with the person on the day, or since, counts as done.

    As with every task, one message a week is enough: what weighs more and is due within
    the days of `Merge` takes the date along, to its own day. ``DEFAULT >> Merge(0)``
    leaves each on its day.

    Attributes:
        contact: With whom; the id they go by after merges.
        label: What the dates are, such as ``"birthday"``, on one line.
        dates: The dates. Any iterable of dates or datetimes will do, such as a
            ``dateutil.rrule.rrule``; one without end is read as far as it is needed.
            Mind that a monthly rule from the 31st skips the shorter months, as RFC
            5545 has it; `every` does not.
        grace: How long after its day a date is still proposed (a number of ours).

    Raises:
        InvalidValue: If there are no dates, or many that do not rise.

    Examples:
        >>> from dateutil.rrule import WEEKLY, rrule
        >>> weekly = rrule(WEEKLY, dtstart=datetime(2026, 9, 7), count=3)
        >>> [day.day for day in FixedDates(contact="c1", label="x", dates=weekly).dates]
        [7, 14, 21]
        >>> endless = rrule(WEEKLY, dtstart=datetime(2026, 9, 7))
        >>> FixedDates(contact="c1", label="call", dates=endless).explain()
        'be in touch on dates of your own (call): from 2026-09-07 on'
    """

    contact: ContactId = attrs.field(validator=identifier)
    label: str = attrs.field(validator=_is_one_line)
    dates: tuple[date, ...] | Endless = attrs.field(converter=_some_dates)
    grace: timedelta = attrs.field(default=_TWO_WEEKS, validator=_some_time)

    @classmethod
    def every(
        cls,
        months: int,
        /,
        *,
        contact: str,
        label: str,
        start: date,
        until: date = _END_OF_THE_CENTURY,
    ) -> FixedDates:
        """Return a series that is counted from its first date, so it never drifts.

        A day that a month does not have is its last one (RFC 7529, SKIP=BACKWARD).

        Args:
            months: Months from one date to the next; 12 for an anniversary.
            contact: With whom.
            label: What the dates are.
            start: The first date.
            until: None comes later; by default the last day that calendars know.

        Raises:
            InvalidValue: If `months` is no whole number above 0, or `until` is before
                `start`.

        Examples:
            >>> series = FixedDates.every(
            ...     1,
            ...     contact="c1",
            ...     label="salary talk",
            ...     start=date(2026, 1, 31),
            ...     until=date(2026, 4, 30),
            ... )
            >>> [f"{day:%d %b}" for day in series.dates]
            ['31 Jan', '28 Feb', '31 Mar', '30 Apr']
        """
        if type(months) is not int or months < 1:
            expected = "a whole number of months, 1 or more"
            raise InvalidValue("FixedDates.every(months)", months, expected)
        series = (add_months(start, step) for step in count(0, months))
        dates = tuple(takewhile(lambda day: day <= until, series))
        return cls(contact=ContactId(contact), label=label, dates=dates)

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield a task for the one date that is to be kept, if it is for them."""
        task = self._next(contact, context)
        if task is not None:
            yield task

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return the one contact, if the campaign has them."""
        return (self.contact,) if self.contact in context.people else ()

    def wakes(self, contact: ContactView, context: Context, /) -> date | None:
        """Return the day on which another date takes the place of this one."""
        task = self._next(contact, context)
        if task is None:
            return None
        known = self._beyond(task.due)
        end = put_off(task, context).expires or task.due
        later = known[bisect_right(known, task.due) :][:1]
        return min([end + _ONE_DAY, *later])

    def _next(self, contact: ContactView, context: Context) -> Task | None:
        if contact.id != self.contact:
            return None
        today = context.today
        known = self._beyond(today)
        place = bisect_right(known, today)
        touch = contact.last_touch
        kept = date.min if touch is None else context.day(touch.at)
        for day in known[max(0, place - 1) : place]:
            task = self._task(day, contact)
            if (
                day > kept
                and day >= context.day(contact.since)
                and (still_open([put_off(task, context)], context))
            ):
                return task
        coming = known[place : place + 1]
        return self._task(coming[0], contact) if coming else None

    def _task(self, day: date, contact: ContactView) -> Task:
        return Task(
            key=TaskKey(contact.id, TaskKind.FIXED, f"{day} {self.label}"),
            release=day,
            due=day,
            expires=day + self.grace,
            weight=50,
            cause=contact.added,
        )

    def _beyond(self, day: date) -> Sequence[date]:
        """Return the dates, of endless ones those up to the first after `day`."""
        known = self.dates
        return known.beyond(day) if isinstance(known, Endless) else known

    def explain(self) -> str:
        """Return the dates in words; they rest on no rule but the seeker's own."""
        known = self._beyond(date.min)
        size, end = f" {len(known)},", f"to {known[-1]}"
        if isinstance(self.dates, Endless):
            size, end = "", "on"
        return (
            f"be in touch on dates of your own ({self.label}):{size} from {known[0]}"
            f" {end}"
        )

    def reason(self, task: Task, _context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        known = self._beyond(task.due)
        size = "" if isinstance(self.dates, Endless) else f" of {len(known)}"
        return f"{self.label}, date {bisect_left(known, task.due) + 1}{size}"


def _to_come(contact: ContactView, context: Context) -> Iterable[Meeting]:
    for meeting in contact.meetings:
        if not meeting.held and meeting.start > context.as_of:
            yield meeting


def _next_meeting(contact: ContactView, context: Context) -> date | None:
    days = (context.day(meeting.start) for meeting in _to_come(contact, context))
    return min(days, default=None)


def _days_before(meeting: Meeting, days: int, context: Context) -> date:
    day = context.day(meeting.start) - timedelta(days=days)
    return context.calendar.preceding(day)


def _before(
    meeting: Meeting, contact: ContactView, kind: TaskKind, day: date, context: Context
) -> Task:
    return Task(
        key=TaskKey(contact.id, kind, meeting.id),
        release=day,
        due=day,
        deadline=meeting.start,
        expires=context.day(meeting.start),
        weight=_WEIGHTS[kind],
        cause=meeting.cause,
        placement=Placement.EARLY,
    )


def _reason(task: Task, days: int, context: Context) -> str:
    meetings = context.people[task.key.contact].meetings
    meeting = next(m for m in meetings if m.id == task.key.anchor)
    local = meeting.start.astimezone(context.zone)
    wait = many(days, "day")
    if task.due > _days_before(meeting, days, context):
        return (
            f"the interview, {local:%Y-%m-%d %H:%M}, was agreed on less than"
            f" {wait} before it"
        )
    return f"{wait} before the interview, {local:%Y-%m-%d %H:%M}"
