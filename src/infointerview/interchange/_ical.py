"""The agenda as an iCalendar file (RFC 5545), for calendars and task lists.

Written by hand rather than by a package: every byte is then ours to keep the same
from one version to the next, and what cannot be escaped cannot get in, since words of
people go through `_content_lines`. Reading calendars is not done here.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.errors import InvalidValue
from infointerview.interchange._content_lines import folded, text_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.campaign import Interview
    from infointerview.followups import Agenda, Task
    from infointerview.values import FactId

__all__ = ["to_ical"]


def to_ical(
    agenda: Agenda,
    /,
    *,
    previous: bytes | None = None,
    todo: bool = False,
    name: str = "Follow-ups",
    alarm: timedelta | None = None,
) -> bytes:
    r"""Return the agenda as a calendar file.

    A task is an event that takes the whole of the day it is planned for and leaves
    the seeker free; with `todo` it is a to-do, which many calendars ignore. A booked
    interview is an event at its time. The description says why the task is there.
    Nobody is invited: a calendar might write to them.

    The same facts give the same bytes. A task keeps its UID in every export, so a
    calendar that reads the file again changes the entry rather than adding one. Given
    the previous export, what has changed gets a higher SEQUENCE, and what is gone is
    cancelled, without the name it had; a month after its day the cancelled entry is
    left out as well. An interview that was held stays. While the agenda is paused its
    tasks stay as they were exported.

    Args:
        agenda: The agenda.
        previous: What this function returned for the same campaign the last time.
        todo: Whether tasks are to-dos (VTODO) rather than events.
        name: What calendars call the whole.
        alarm: How long before each entry to be reminded of it, by the minute: before
            it begins, which for a day is at midnight, or before a to-do is due.

    Returns:
        The content of an ``.ics`` file: UTF-8, tasks in the order of the agenda,
        interviews by time, what is cancelled by UID.

    Raises:
        InvalidValue: If there is nothing to write, since a calendar without an entry
            is no calendar, nor is a paused agenda without a previous export; or if
            `previous` is none.

    Examples:
        >>> from datetime import UTC
        >>> import infointerview as ii
        >>> from infointerview.interchange import to_ical
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.Outreach(contact="~ana", channel="email", at=noon),
        ... )
        >>> file = to_ical(ii.agenda(grid, as_of=noon))
        >>> b"DTSTART;VALUE=DATE:20260917\r\n" in file, b"with Ana\r\n" in file
        (True, True)
    """
    _require(name, alarm)
    earlier = {} if previous is None else _entries_of(previous)
    entries: dict[str, _Entry] = {}
    for uid, component, lines in _written(agenda, todo=todo, alarm=alarm):
        if lines is not None:
            entry = _Entry(uid, component, lines)
            entries[uid] = _revised(entry, earlier.get(uid, entry))
        elif uid in earlier:
            entries[uid] = earlier[uid]
    gone = [earlier[uid] for uid in sorted(earlier.keys() - entries.keys())]
    told = [entry for entry in gone if not _is_long_past(entry, agenda.day)]
    for entry in told if entries or told else gone:  # a calendar has to have an entry
        entries[entry.uid] = _cancelled(entry)
    if not entries:
        expected = "an agenda with something on it"
        if len(agenda):
            expected = "an agenda that is not paused, or the previous export"
        raise InvalidValue("to_ical", agenda, expected)
    head = (*_HEAD, f"X-WR-CALNAME:{text_value(name)}", *_REFRESH)
    lines = (*head, *(line for entry in entries.values() for line in entry), _TAIL)
    return b"".join(map(folded, lines))


# The namespace of our UIDs: drawn once, and never to be changed.
_NAMESPACE = UUID("6d1c6a0e-5b0b-4f7e-9a55-2f1c8f0d7c1e")
_PRODUCT = "PRODID:-//infointerview//follow-ups//EN"
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", _PRODUCT)
_REFRESH = ("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H")
_TAIL = "END:VCALENDAR"
_CANCELLED = "STATUS:CANCELLED"
_GONE = "done or no longer needed"
_EVENT, _TODO = "VEVENT", "VTODO"
_ONE_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_TOLD_FOR = timedelta(days=30)
_ON_DAY = re.compile(r"(?:DTSTART|DUE)[^:]*:(\d{8})", re.ASCII)
_HIGHEST, _LOWEST = 1, 9
_FULL_WEIGHT = 100


@attrs.frozen
class _Entry:
    """A component of the calendar, as its lines before folding."""

    uid: str
    component: str
    lines: tuple[str, ...]
    sequence: int = 0

    def __iter__(self) -> Iterator[str]:
        yield f"BEGIN:{self.component}"
        yield f"UID:{self.uid}"
        yield f"SEQUENCE:{self.sequence}"
        yield from self.lines
        yield f"END:{self.component}"


def _require(name: object, alarm: object) -> None:
    if not isinstance(name, str) or not name or name.isspace():
        raise InvalidValue("to_ical(name)", name, "text that is not blank")
    if alarm is None:
        return
    if not isinstance(alarm, timedelta) or alarm < _MINUTE or alarm % _MINUTE:
        raise InvalidValue("to_ical(alarm)", alarm, "a timedelta of whole minutes")


def _revised(entry: _Entry, earlier: _Entry) -> _Entry:
    """Return the entry as a revision of the earlier one."""
    same = attrs.evolve(entry, sequence=earlier.sequence) == earlier
    return attrs.evolve(entry, sequence=earlier.sequence + (not same))


def _is_long_past(entry: _Entry, today: date) -> bool:
    """Return whether the entry was cancelled before, and its day is long over."""
    days = (found[1] for line in entry.lines if (found := _ON_DAY.match(line)))
    return _CANCELLED in entry.lines and next(days, "") < _day(today - _TOLD_FOR)


def _cancelled(entry: _Entry) -> _Entry:
    if _CANCELLED in entry.lines:
        return entry
    kept = ("DTSTAMP:", "DTSTART", "DTEND", "DUE", "TRANSP:")
    lines = tuple(line for line in entry.lines if line.startswith(kept))
    return attrs.evolve(
        entry,
        lines=(*lines, f"SUMMARY:{text_value(_GONE)}", _CANCELLED),
        sequence=entry.sequence + 1,
    )


# --- what is written -----------------------------------------------------------------


def _written(
    agenda: Agenda, *, todo: bool, alarm: timedelta | None
) -> Iterator[tuple[str, str, tuple[str, ...] | None]]:
    """Yield UID, component and lines of each entry; ``None`` leaves it as it was."""
    known = agenda.campaign.as_of(agenda.as_of)
    stamps = {entry.id: entry.fact.at for entry in known.history}

    def stamp(cause: FactId) -> str:
        return f"DTSTAMP:{_instant(stamps.get(cause, agenda.as_of))}"

    for task in agenda:
        uid = _uid("task", known.id, *attrs.astuple(task.key))
        day = agenda.day_of(task)
        lines = None
        if day is not None:
            when = _todo_lines(task, day) if todo else _day_lines(day)
            lines = (
                stamp(task.cause),
                *when,
                f"SUMMARY:{text_value(agenda.says(task))}",
                f"DESCRIPTION:{text_value(agenda.explain(task))}",
                *_alarm(alarm, agenda.says(task), related=";RELATED=END" * todo),
            )
        yield uid, _TODO if todo else _EVENT, lines
    for interview in known.interviews():
        uid = _uid("interview", known.id, interview.contact, interview.id)
        if interview.status is InterviewStatus.HELD:
            yield uid, _EVENT, None  # in the file only if it was there before
        elif interview.status is InterviewStatus.BOOKED:
            says = f"interview with {known.contact(interview.contact).name}"
            lines = (
                stamp(interview.cause),
                *_time_lines(interview),
                f"SUMMARY:{text_value(says)}",
                *_alarm(alarm, says, related=""),
            )
            yield uid, _EVENT, lines


def _uid(*parts: str) -> str:
    """Return the UID for some texts, another one for each sequence of texts."""
    return str(uuid5(_NAMESPACE, json.dumps(parts)))


def _day_lines(day: date) -> tuple[str, ...]:
    return (
        f"DTSTART;VALUE=DATE:{_day(day)}",
        f"DTEND;VALUE=DATE:{_day(day + _ONE_DAY)}",
        "TRANSP:TRANSPARENT",
    )


def _todo_lines(task: Task, day: date) -> tuple[str, ...]:
    # No DTSTART: with one, DUE would have to be later than it.
    due = f"DUE;VALUE=DATE:{_day(day)}"
    if task.deadline is not None:
        due = f"DUE:{_instant(task.deadline)}"
    steps = min(task.weight, _FULL_WEIGHT) * (_LOWEST - _HIGHEST) // _FULL_WEIGHT
    return due, "STATUS:NEEDS-ACTION", f"PRIORITY:{_LOWEST - steps}"


def _time_lines(interview: Interview) -> tuple[str, ...]:
    venue = interview.venue
    where = () if venue is None else (f"LOCATION:{venue.value.replace('_', ' ')}",)
    return (
        f"DTSTART:{_instant(interview.start)}",
        f"DTEND:{_instant(interview.end)}",
        "STATUS:CONFIRMED",
        *where,
    )


def _alarm(before: timedelta | None, says: str, *, related: str) -> tuple[str, ...]:
    if before is None:
        return ()
    return (
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{text_value(says)}",
        f"TRIGGER{related}:-PT{before // _MINUTE}M",
        "END:VALARM",
    )


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _instant(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%SZ}"


# --- what was written before ---------------------------------------------------------

# Exports of every version begin an entry like this. A line that begins another entry
# ends the search, so that it is not made over and over again.
_WRITTEN = re.compile(
    r"^BEGIN:(VEVENT|VTODO)\r\nUID:(.+)\r\nSEQUENCE:(\d{1,9})\r\n"
    r"((?:(?!BEGIN:VEVENT|BEGIN:VTODO).+\r\n)+?)END:\1\r\n",
    re.MULTILINE | re.ASCII,
)


def _entries_of(previous: object) -> dict[str, _Entry]:
    expected = "what to_ical returned before"
    if not isinstance(previous, bytes):
        raise InvalidValue("to_ical(previous)", previous, expected)
    text = previous.replace(b"\r\n ", b"").decode(errors="replace")
    found = {
        uid: _Entry(uid, component, tuple(body.split("\r\n")[:-1]), int(sequence))
        for component, uid, sequence, body in _WRITTEN.findall(text)
    }
    if _PRODUCT not in text or not found:
        raise InvalidValue("to_ical(previous)", previous, expected)
    return found
