"""Calendars (RFC 5545): which meetings were interviews that were held.

A calendar holds far more than interviews. What counts is a timed, past meeting with
one to three people who did not decline; everything else is told apart with its reason
and never becomes a fact.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import attrs

from infointerview.interchange._cards import is_address, mailbox
from infointerview.interchange._content import Property, read_content
from infointerview.interchange._meetings import (
    CalendarReport,
    Meeting,
    NotHeld,
    NotHeldReason,
)
from infointerview.interchange._report import Caveat, Rejection, RejectionReason
from infointerview.interchange._text import cleaned
from infointerview.interchange._zones import (
    Observance,
    at_zone,
    named_zone,
    observance,
)
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import tzinfo

__all__ = ["WritesCalendar", "read_calendar"]


@runtime_checkable
class WritesCalendar(Protocol):
    """A calendar in memory, such as a ``Calendar`` of the package icalendar.

    Examples:
        >>> class Mine:
        ...     def to_ical(self):
        ...         return b"BEGIN:VCALENDAR"
        >>> isinstance(Mine(), WritesCalendar)
        True
    """

    def to_ical(self) -> bytes:
        """Return the content of an ``.ics`` file."""
        ...


def read_calendar(
    calendar: str | bytes | WritesCalendar,
    /,
    *,
    me: str | Iterable[str],
    now: datetime,
    tz: tzinfo = UTC,
    encoding: str | None = None,
) -> CalendarReport:
    r"""Return which meetings in a calendar were held with whom, and which were not.

    Held is a timed event that is over, was not cancelled, and had one to three people
    besides the seeker, not all of whom declined. Rooms and resources are no people.
    An organiser who invited the seeker and is on no list of attendees counts if there
    is nobody else.

    Series are passed over, as are whole days: neither is an interview. An event that
    stands in the file twice, by UID or by time and people, is one.

    Args:
        calendar: The content of an ``.ics`` file, or a calendar that can write one.
        me: The seeker's own addresses.
        now: What is not over by then is upcoming.
        tz: The zone of times that name none, if the file names none for all of them.
        encoding: Name of its encoding, if it is not UTF-8.

    Raises:
        ImportRefused: If the content is empty or no calendar: it says what was found
            and what to do.
        InvalidValue: If `now` carries no UTC offset, or the content is neither text
            nor bytes.

    Examples:
        >>> report = read_calendar(
        ...     "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260312T180000Z\n"
        ...     "DTEND:20260312T183000Z\nATTENDEE;CN=Rosa:mailto:rosa@example.com\n"
        ...     "SUMMARY:Coffee\nEND:VEVENT\nEND:VCALENDAR\n",
        ...     me="me@example.com",
        ...     now=datetime(2026, 6, 1, tzinfo=UTC),
        ... )
        >>> report.held[0].addresses, report.held[0].start.isoformat()
        (('rosa@example.com',), '2026-03-12T18:00:00+00:00')
    """
    require_instant("read_calendar(now)", now)
    data = calendar.to_ical() if isinstance(calendar, WritesCalendar) else calendar
    content = read_content(data, encoding=encoding)
    mine = (me,) if isinstance(me, str) else me
    reading = _Reading(me={mailbox(address).casefold() for address in mine}, tz=tz)
    for item in content.properties:
        reading.take(item)
    if not reading.is_calendar:
        raise content.refusal(_EXPECTED)
    reading.end()
    judging = _Judging(reading, now=now)
    for event in reading.events:
        judging.judge(event)
    rejected = sorted(
        (*reading.rejected, *judging.rejected), key=lambda item: item.line or 0
    )
    return CalendarReport(
        encoding=content.decoded.encoding,
        held=_distinct(judging.held),
        not_held=tuple(judging.not_held),
        rejected=tuple(rejected),
        warnings=tuple(map(Caveat, content.decoded.doubts)),
        other=reading.other,
    )


@attrs.define
class _Event:
    """The properties of one event."""

    line: int
    properties: list[Property] = attrs.Factory(list)

    def first(self, name: str) -> Property | None:
        return next((item for item in self.properties if item.name == name), None)

    def text(self, name: str) -> str:
        item = self.first(name)
        return cleaned(item.text()) if item else ""

    def has(self, *names: str) -> bool:
        return any(item.name in names for item in self.properties)

    @property
    def sequence(self) -> int:
        text = self.text("SEQUENCE")
        return int(text) if text.isdecimal() and len(text) < _LONG_NUMBER else 0


class _Reading:
    """Properties becoming events: mutable while one file is read."""

    def __init__(self, *, me: set[str], tz: tzinfo) -> None:
        self.me = me
        self.tz = tz
        self.is_calendar = False
        self.is_cancelled = False
        self.events: list[_Event] = []
        self.rejected: list[Rejection] = []
        self.other = 0
        self.zones: dict[str, list[Observance]] = {}
        self._inside: list[str] = []
        self._event: _Event | None = None
        self._zone_id = ""
        self._observed: list[Property] = []
        self._rules: list[Observance] = []

    def take(self, item: Property) -> None:
        """Decide about the next property."""
        if item.name == "BEGIN":
            self._begin(cleaned(item.value).upper(), item.line)
        elif item.name == "END":
            self._finish(cleaned(item.value).upper())
        elif self._event is not None:
            if not self._inside:
                self._event.properties.append(item)
        elif "VTIMEZONE" in self._inside:
            if item.name == "TZID":
                self._zone_id = item.text().strip().strip('"')
            self._observed.append(item)
        elif item.name == "X-WR-TIMEZONE":
            self.tz = named_zone(item.text()) or self.tz
        elif item.name == "METHOD":
            self.is_cancelled = cleaned(item.value).upper() == "CANCEL"

    def end(self) -> None:
        """Reject an event that has not come to its end."""
        if self._event is not None:
            rejection = Rejection(self._event.line, RejectionReason.TRUNCATED)
            self.rejected.append(rejection)
            self._event = None

    def _begin(self, component: str, line: int) -> None:
        if component in _OUTER:
            self.is_calendar = True
            self.end()
            self._inside.clear()
            if component == "VEVENT":
                self._event = _Event(line)
            return
        if component in {"VTODO", "VJOURNAL"}:
            self.other += 1
        elif component == "VTIMEZONE":
            self._zone_id, self._rules = "", []
        elif component in _OBSERVANCES:
            self._observed = []
        self._inside.append(component)
        del self._inside[:-_DEEPEST]

    def _finish(self, component: str) -> None:
        if component in _OUTER:
            if component == "VEVENT" and self._event is not None:
                self.events.append(self._event)
                self._event = None
            self.end()
            self._inside.clear()
        elif component in self._inside:
            while self._inside.pop() != component:
                pass
            if component in _OBSERVANCES:
                found = observance(self._observed)
                self._rules += [found] if found else []
            elif component == "VTIMEZONE":
                self.zones.setdefault(self._zone_id, self._rules)


@attrs.frozen(kw_only=True)
class _Guest:
    """Somebody who was invited."""

    address: str
    name: str
    declined: bool


class _Judging:
    """Events becoming meetings that were held, or not: mutable for one file."""

    def __init__(self, reading: _Reading, *, now: datetime) -> None:
        self.held: list[tuple[int, Meeting]] = []
        self.not_held: list[NotHeld] = []
        self.rejected: list[Rejection] = []
        self._reading = reading
        self._now = now

    def judge(self, event: _Event) -> None:
        """Decide whether an event was an interview that was held."""
        start = event.first("DTSTART")
        day = _day(start) if start else None
        midnight = day.replace(tzinfo=UTC) if day else None
        begins = self._instant(start) if start else None
        begins = begins or midnight
        if begins is None:
            self.rejected.append(Rejection(event.line, RejectionReason.BAD_DATE))
            return
        duration = self._duration(event, begins)
        guests, i_declined = self._guests(event)
        present = [guest for guest in guests if not guest.declined]
        meeting = Meeting(
            line=event.line,
            uid=event.text("UID"),
            start=begins,
            duration=min(max(duration, _SHORTEST), _ONE_DAY),
            addresses=tuple(guest.address for guest in present if guest.address),
            names=tuple(guest.name for guest in present if guest.name),
            summary=event.text("SUMMARY"),
        )
        reason = None
        if day or duration > _ONE_DAY or _says_whole_day(event):
            reason = NotHeldReason.ALL_DAY
        elif event.has("RRULE", "RDATE", "RECURRENCE-ID"):
            reason = NotHeldReason.RECURRING
        elif len(guests) > _MOST_GUESTS:
            reason = NotHeldReason.GROUP
        elif self._is_cancelled(event):
            reason = NotHeldReason.CANCELLED
        elif i_declined or (guests and not present):
            reason = NotHeldReason.DECLINED
        elif begins + duration > self._now:
            reason = NotHeldReason.UPCOMING
        elif not meeting.addresses:
            reason = NotHeldReason.NO_COUNTERPART
        if reason is None:
            self.held.append((event.sequence, meeting))
        else:
            self.not_held.append(NotHeld(meeting, reason))

    def _is_cancelled(self, event: _Event) -> bool:
        status = event.text("STATUS").upper() == "CANCELLED"
        return status or self._reading.is_cancelled

    def _guests(self, event: _Event) -> tuple[list[_Guest], bool]:
        """Return who was invited besides the seeker, and if the seeker declined."""
        guests: dict[str, _Guest] = {}
        i_declined = i_am_invited = False
        for item in event.properties:
            if item.name != "ATTENDEE":
                continue
            guest, declined = _guest(item), _param(item, "PARTSTAT") == "DECLINED"
            if guest.address in self._reading.me:
                i_am_invited = True
                i_declined |= declined
            elif _is_person(item, guest):
                guests.setdefault((guest.address or guest.name).casefold(), guest)
        organizer = event.first("ORGANIZER")
        if organizer is not None and i_am_invited and not guests:
            host = _guest(organizer)
            if host.address not in self._reading.me and _is_person(organizer, host):
                guests[host.address or host.name] = host
        return list(guests.values()), i_declined

    def _duration(self, event: _Event, begins: datetime) -> timedelta:
        end = event.first("DTEND")
        ends = self._instant(end) if end else None
        if ends is not None and ends > begins:
            return ends - begins
        match = _DURATION.fullmatch(event.text("DURATION").upper())
        if match is None:
            return _USUAL if ends is None else _SHORTEST
        weeks, days, hours, minutes, seconds = (
            int(part or 0) for part in match.groups()
        )
        return timedelta(
            weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds
        )

    def _instant(self, item: Property) -> datetime | None:
        """Return the instant of a property, in UTC; ``None`` if it is none."""
        match = _MOMENT.fullmatch(item.value.strip().upper())
        if match is None:
            return None
        *numbers, is_utc = match.groups()
        local = _moment(numbers)
        if local is None:
            return None
        name = next(iter(item.params.get("TZID", ())), "")
        zone = UTC if is_utc else named_zone(name) if name else self._reading.tz
        if zone is not None:
            return local.replace(tzinfo=zone).astimezone(UTC)
        found = at_zone(local, self._reading.zones.get(name, ()))
        return found.astimezone(UTC) if found else None


def _moment(numbers: Iterable[str | None]) -> datetime | None:
    """Return the moment of these numbers, year first, if there is one."""
    year, month, day, *clock = (int(number or 0) for number in numbers)
    hour, minute, second, *_ = (*clock, 0, 0, 0)
    try:
        moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the zone comes next
    except ValueError:
        return None
    return moment if _FIRST_YEAR < moment.year < _LAST_YEAR else None


def _guest(item: Property) -> _Guest:
    address = mailbox(item.text())
    if not is_address(address):
        address = next(map(mailbox, item.params.get("EMAIL", ())), "")
    name = cleaned(next(iter(item.params.get("CN", ())), ""))
    if not is_address(address):
        address = name if is_address(name) else ""
    return _Guest(
        address=address.casefold(),
        name="" if is_address(name) else name,
        declined=_param(item, "PARTSTAT") == "DECLINED",
    )


def _is_person(item: Property, guest: _Guest) -> bool:
    """Return whether somebody comes, rather than a room, or a group as one."""
    if _param(item, "CUTYPE") in {"RESOURCE", "ROOM", "GROUP"}:
        return False
    if _param(item, "ROLE") == "NON-PARTICIPANT":
        return False
    host = guest.address.rpartition("@")[2]
    is_thing = host.endswith(
        ("resource.calendar.google.com", "group.calendar.google.com")
    )
    return bool(guest.address or guest.name) and not is_thing


def _param(item: Property, name: str) -> str:
    return next(iter(item.params.get(name, ())), "").upper()


def _day(item: Property) -> datetime | None:
    match = _DAY.fullmatch(item.value.strip())
    return _moment(match.groups()) if match else None


def _says_whole_day(event: _Event) -> bool:
    return event.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"


def _distinct(held: Sequence[tuple[int, Meeting]]) -> tuple[Meeting, ...]:
    """Return the meetings, each once: same UID, or same time and people."""
    latest: dict[str, tuple[int, Meeting]] = {}
    for number, (sequence, meeting) in enumerate(held):
        key = meeting.uid or f"#{number}"
        if key not in latest or latest[key][0] <= sequence:
            latest[key] = (sequence, meeting)
    seen: dict[tuple[datetime, tuple[str, ...]], Meeting] = {}
    for _, meeting in latest.values():
        seen.setdefault((meeting.start, tuple(sorted(meeting.addresses))), meeting)
    return tuple(sorted(seen.values(), key=lambda meeting: meeting.line))


_EXPECTED = "a calendar (.ics)"
_OUTER = frozenset(("VCALENDAR", "VEVENT"))
_OBSERVANCES = frozenset(("STANDARD", "DAYLIGHT"))
_MOST_GUESTS = 3
_DEEPEST, _LONG_NUMBER = 20, 9
_ONE_DAY, _USUAL = timedelta(days=1), timedelta(minutes=30)
_SHORTEST = timedelta(minutes=1)
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_DAY = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_MOMENT = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})?(Z)?"
)
_DURATION = re.compile(
    r"\+?P(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?"
    r"(?:T(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:([0-9]{1,6})S)?)?"
)
