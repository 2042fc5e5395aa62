"""Months that are clamped, wall-clock times in zones, and daily windows."""

from __future__ import annotations

from calendar import isleap
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import attrs

from infointerview.errors import InvalidValue
from infointerview.values.checks import require_instant, require_zone

if TYPE_CHECKING:
    from infointerview.followups._calendar import BusinessCalendar

__all__ = ["DailyWindow", "add_months", "resolve"]

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 1
_MIDNIGHT = time()
_DAY = timedelta(days=1)
_TICK = timedelta(microseconds=1)
_STRIDE = timedelta(hours=12)


def add_months(day: date, months: int, /) -> date:
    """Return the day so many months later, clamped to the end of its month.

    A series is computed from its anchor each time: adding month to month drifts
    (31, 28, 28), and what was clamped does not come back by subtracting.

    Raises:
        InvalidValue: If the year would not be one of 1 to 9999.

    Examples:
        >>> anchor = date(2026, 1, 31)
        >>> [add_months(anchor, k).isoformat() for k in (1, 2, -2)]
        ['2026-02-28', '2026-03-31', '2025-11-30']
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise InvalidValue("add_months", months, f"months that stay near {day}")
    last = _LENGTHS[month] + (month == _FEBRUARY and isleap(year))
    return date(year, month + 1, min(day.day, last))


def resolve(local: datetime, zone: str | ZoneInfo, /) -> datetime:
    """Return the instant, in UTC, at which clocks in `zone` show `local`.

    A time that comes twice is its first occurrence; a time that a clock change
    leaves out is read with the offset before the change (RFC 5545, section 3.3.5).

    Args:
        local: What the clock shows: a `datetime` without an offset.
        zone: An IANA key, or the zone itself.

    Raises:
        InvalidValue: If `local` has an offset already, or there is no such zone.

    Examples:
        >>> resolve(datetime(2026, 3, 8, 2, 30), "America/New_York").isoformat()
        '2026-03-08T07:30:00+00:00'
    """
    if local.tzinfo is not None:
        expected = "a datetime without an offset (a wall-clock time)"
        raise InvalidValue("resolve", local, expected)
    clock = zone if isinstance(zone, ZoneInfo) else require_zone("resolve(zone)", zone)
    try:
        return local.replace(tzinfo=clock, fold=0).astimezone(UTC)
    except OverflowError as error:
        raise InvalidValue(
            "resolve", local, "a time within the years 1 to 9999"
        ) from error


def _time_of_day(
    _window: DailyWindow, attribute: attrs.Attribute[Any], value: object
) -> None:
    if not isinstance(value, time) or value.tzinfo is not None:
        place = f"DailyWindow.{attribute.name}"
        raise InvalidValue(place, value, "a time of the day, without a zone")


def _differs_from_start(
    window: DailyWindow, _attribute: attrs.Attribute[Any], end: time
) -> None:
    if end == window.start:
        raise InvalidValue("DailyWindow.end", end, "a time other than the start")


@attrs.frozen
class DailyWindow:
    """The hours of each day in which something may be done: ``[start, end)``.

    By the wall clock of whoever it concerns, clock changes or not. If `start` is
    the later one, the window crosses midnight. Quiet hours are the window turned
    round.

    Attributes:
        start: First moment inside.
        end: First moment outside.

    Examples:
        >>> office_hours = DailyWindow(time(9), time(17))
        >>> friday_night = datetime(2026, 9, 11, 22, tzinfo=UTC)
        >>> office_hours.next_open(friday_night, zone="Asia/Tokyo").isoformat()
        '2026-09-12T00:00:00+00:00'
    """

    start: time = attrs.field(validator=_time_of_day)
    end: time = attrs.field(validator=(_time_of_day, _differs_from_start))

    def next_open(
        self,
        at: datetime,
        /,
        *,
        zone: str | ZoneInfo,
        calendar: BusinessCalendar | None = None,
    ) -> datetime:
        """Return the earliest instant from `at` on, in UTC, that is in the window.

        Args:
            at: From when; carries a UTC offset.
            zone: Zone of whoever it concerns.
            calendar: Only its working days are open; ``None`` opens every day.

        Raises:
            InvalidValue: If `at` is naive, there is no such zone, or the answer is
                outside the calendar.

        Examples:
            >>> gap = DailyWindow(time(2, 30), time(5))
            >>> before = datetime(2026, 3, 8, 6, tzinfo=UTC)
            >>> gap.next_open(before, zone="America/New_York").isoformat()
            '2026-03-08T07:00:00+00:00'
        """
        require_instant("DailyWindow.next_open", at)
        clock = zone
        if not isinstance(clock, ZoneInfo):
            clock = require_zone("DailyWindow.next_open(zone)", zone)
        instant = at.astimezone(UTC)
        # Between two clock changes the wall clock runs evenly, so waiting by it is
        # right up to the next change; there the question is asked anew.
        while True:
            local = instant.astimezone(clock).replace(tzinfo=None)
            opening = instant + self._wait(local, calendar)
            change = _clock_change(instant, opening, clock)
            if change is None:
                return opening
            instant = change

    def _wait(self, local: datetime, calendar: BusinessCalendar | None) -> timedelta:
        """Return how long it takes on an even clock until the window is open."""
        day = local.date()
        while True:
            if calendar is None or calendar.is_working(day):
                for opens, closes in self._pieces(day):
                    if local < closes:
                        return max(opens - local, timedelta())
            day += _DAY

    def _pieces(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """Return the parts of `day` that are inside, in order."""
        midnight = datetime.combine(day, _MIDNIGHT)
        start = datetime.combine(day, self.start)
        end = datetime.combine(day, self.end)
        if start < end:
            return ((start, end),)
        evening = start, midnight + _DAY
        return ((midnight, end), evening) if midnight < end else (evening,)


def _clock_change(start: datetime, end: datetime, clock: ZoneInfo) -> datetime | None:
    """Return the first instant in ``(start, end]`` at which the offset is another."""
    before = start
    while before < end:
        after = min(before + _STRIDE, end)
        offset = before.astimezone(clock).utcoffset()
        if after.astimezone(clock).utcoffset() != offset:
            while after - before > _TICK:
                middle = before + (after - before) // 2
                if middle.astimezone(clock).utcoffset() == offset:
                    before = middle
                else:
                    after = middle
            return after
        before = after
    return None
