"""The policies that look ahead: to an interview that is booked, or to fixed dates.

They are no part of `DEFAULT`; a plan takes them in with ``|``.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime, timedelta
from itertools import count, islice, takewhile
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.followups._clock import add_months
from infointerview.followups._policies import _many, _with_rules
from infointerview.followups._tasks import Placement, Task, TaskKey, TaskKind
from infointerview.values import ContactId
from infointerview.values.checks import identifier, some_text, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.followups._context import Context
    from infointerview.followups._views import ContactView, Meeting

__all__ = ["Confirm", "FixedDates", "Prepare"]


@attrs.frozen
class Confirm:
    """Confirm a booked interview the day before (rule U4).

    Nothing is proposed if there has been word from or to the person on that day or
    since, be it the booking itself. A day off is replaced by the working day before.

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
        words = [contact.last_inbound, contact.last_touch and contact.last_touch.at]
        word = max((context.day(at) for at in words if at), default=date.min)
        for meeting in _to_come(contact, context):
            day = _days_before(meeting, self.days, context)
            if word < day:
                yield _before(meeting, contact, TaskKind.CONFIRM, day, 90)

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, contact: ContactView, context: Context, /) -> date | None:
        """Return the day of the next interview."""
        return _next_meeting(contact, context)

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        return _with_rules(
            f"confirm an interview {_many(self.days, 'day')} before, or on the working"
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
    so the task stays until the interview begins; `Snoozed` puts it off.

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
            day = _days_before(meeting, self.days, context)
            yield _before(meeting, contact, TaskKind.PREPARE, day, 85)

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def wakes(self, contact: ContactView, context: Context, /) -> date | None:
        """Return the day of the next interview."""
        return _next_meeting(contact, context)

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        return _with_rules(
            f"prepare for an interview {_many(self.days, 'day')} before, or on the"
            " working day before that",
            "D27",
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        return _reason(task, self.days, context)


_MOST_DATES = 10_000  # no series of dates for people is longer


def _some_dates(dates: Iterable[date], /) -> tuple[date, ...]:
    given = list(islice(dates, _MOST_DATES + 1))
    if len(given) > _MOST_DATES:
        expected = f"at most {_MOST_DATES} dates; end the rule with count or until"
        raise InvalidValue("FixedDates.dates", given[0], expected)
    found = {day.date() if isinstance(day, datetime) else day for day in given}
    if not found or any(type(day) is not date for day in found):
        raise InvalidValue("FixedDates.dates", given, "at least one date")
    return tuple(sorted(found))


@attrs.frozen(kw_only=True)
class FixedDates:
    """Be in touch with somebody on dates that are fixed, such as birthdays.

    One date is proposed at a time: the first that is not past. One on a day off is
    kept until the next working day. Any contact with the person on the day, or since,
    counts as done.

    Attributes:
        contact: With whom; the id they go by after merges.
        label: What the dates are, such as ``"birthday"``.
        dates: The dates. Any iterable of dates or datetimes will do, such as a
            ``dateutil.rrule.rrule`` that ends; it is read once.

    Raises:
        InvalidValue: If there are no dates, or more than 10,000.

    Examples:
        >>> from dateutil.rrule import WEEKLY, rrule
        >>> weekly = rrule(WEEKLY, dtstart=datetime(2026, 9, 7), count=3)
        >>> [day.day for day in FixedDates(contact="c1", label="x", dates=weekly).dates]
        [7, 14, 21]
    """

    contact: ContactId = attrs.field(validator=identifier)
    label: str = attrs.field(validator=some_text)
    dates: tuple[date, ...] = attrs.field(converter=_some_dates)

    @classmethod
    def every(
        cls, months: int, /, *, contact: str, label: str, start: date, until: date
    ) -> FixedDates:
        """Return a series that is counted from its first date, so it never drifts.

        A day that a month does not have is its last one (RFC 7529, SKIP=BACKWARD).

        Args:
            months: Months from one date to the next; 12 for an anniversary.
            contact: With whom.
            label: What the dates are.
            start: The first date.
            until: None comes later.

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
        """Yield a task for the first date that is not past, if it is for them."""
        day = self._next(contact, context)
        if day is not None:
            yield Task(
                key=TaskKey(contact.id, TaskKind.FIXED, f"{day} {self.label}"),
                release=day,
                due=day,
                weight=50,
                cause=contact.added,
            )

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return the one contact, if the campaign has them."""
        return (self.contact,) if self.contact in context.people else ()

    def wakes(self, contact: ContactView, context: Context, /) -> date | None:
        """Return the day after the date can be kept."""
        day = self._next(contact, context)
        return day and context.calendar.following(day) + timedelta(days=1)

    def _next(self, contact: ContactView, context: Context) -> date | None:
        if contact.id != self.contact:
            return None
        touch = contact.last_touch
        touched = date.min if touch is None else context.day(touch.at)
        place = bisect_left(self.dates, context.today)
        # The one before may have fallen on a day off; today's may be done.
        for day in self.dates[max(0, place - 1) : place + 2]:
            if day > touched and context.calendar.following(day) >= context.today:
                return day
        return None

    def explain(self) -> str:
        """Return the dates in words; they rest on no rule but the seeker's own."""
        return (
            f"be in touch on dates of your own ({self.label}): {len(self.dates)}, from"
            f" {self.dates[0]} to {self.dates[-1]}"
        )

    def reason(self, task: Task, _context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        place = bisect_left(self.dates, task.due) + 1
        return f"{self.label}, date {place} of {len(self.dates)}"


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
    meeting: Meeting, contact: ContactView, kind: TaskKind, day: date, weight: int
) -> Task:
    return Task(
        key=TaskKey(contact.id, kind, meeting.id),
        release=day,
        due=day,
        deadline=meeting.start,
        weight=weight,
        cause=meeting.cause,
        placement=Placement.EARLY,
    )


def _reason(task: Task, days: int, context: Context) -> str:
    meetings = context.people[task.key.contact].meetings
    start = next(m.start for m in meetings if m.id == task.key.anchor)
    local = start.astimezone(context.zone)
    return f"{_many(days, 'day')} before the interview, {local:%Y-%m-%d %H:%M}"
