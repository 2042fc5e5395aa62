"""Time zones as calendars name them: IANA keys, Windows names, rules of their own."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import tzinfo

    from infointerview.interchange._content import Property

__all__ = ["Observance", "at_zone", "named_zone", "observance"]


@attrs.frozen(kw_only=True)
class Observance:
    """From when on a zone is how far from UTC, once or every year.

    Attributes:
        onset: The first beginning, by the clock of the zone.
        before: The offset until then.
        after: The offset from then on.
        month: The month of later beginnings; ``None`` if there are none.
        week: Which of the weekdays in the month, from 1, or from -1 backwards.
        weekday: The day of the week, from 0 for Monday; ``None`` for the day of the
            month that `onset` has.
        last_year: The last year in which it begins.
    """

    onset: datetime
    before: timedelta
    after: timedelta
    month: int | None = None
    week: int = 1
    weekday: int | None = None
    last_year: int = 9999

    def in_year(self, year: int) -> datetime | None:
        """Return when it begins in a year; ``None`` if it does not."""
        if year == self.onset.year:
            return self.onset
        if self.month is None or not self.onset.year < year <= self.last_year:
            return None
        first, days = calendar.monthrange(year, self.month)
        if self.weekday is None:
            day = self.onset.day
        elif self.week > 0:
            day = 1 + (self.weekday - first) % 7 + 7 * (self.week - 1)
        else:
            last = (first + days - 1) % 7
            day = days - (last - self.weekday) % 7 + 7 * (self.week + 1)
        if not 1 <= day <= days:
            return None
        return self.onset.replace(year=year, month=self.month, day=day)


def named_zone(name: str, /) -> tzinfo | None:
    """Return the zone of a name, ``None`` if nobody knows it.

    Examples:
        >>> named_zone("Eastern Standard Time"), named_zone("Mars/Olympus")
        (zoneinfo.ZoneInfo(key='America/New_York'), None)
    """
    plain = name.strip().strip('"')
    if len(plain) > _LONGEST:
        return None
    key = _WINDOWS.get(plain.casefold(), plain)
    parts = key.strip("/").split("/")
    if parts[-1].upper() in {"UTC", "GMT", "Z"}:
        return UTC
    for start in range(len(parts)):
        zone = _iana("/".join(parts[start:]))
        if zone is not None:
            return zone
    return None


@lru_cache(maxsize=256)
def _iana(key: str) -> tzinfo | None:
    if not _KEY.fullmatch(key):
        return None
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def observance(properties: Iterable[Property], /) -> Observance | None:
    """Return what a STANDARD or DAYLIGHT component says; ``None`` if it is damaged."""
    values = {item.name: item.value.strip() for item in properties}
    before, after = map(_offset, (values.get("TZOFFSETFROM"), values.get("TZOFFSETTO")))
    if after is None:
        return None
    try:
        onset = datetime.strptime(values.get("DTSTART", "")[:15], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - by the clock of the zone
    except ValueError:
        return None
    base = {"onset": onset, "before": after if before is None else before}
    rule = dict(
        part.partition("=")[::2] for part in values.get("RRULE", "").upper().split(";")
    )
    if rule.get("FREQ") != "YEARLY":
        return Observance(after=after, **base)  # type: ignore[arg-type] # by name
    month = rule.get("BYMONTH", "")
    weekday = _BY_DAY.fullmatch(rule.get("BYDAY", ""))
    until = rule.get("UNTIL", "")[:4]
    return Observance(
        onset=onset,
        before=after if before is None else before,
        after=after,
        month=int(month) if _MONTH.fullmatch(month) else onset.month,
        week=int(weekday[1] or 1) if weekday else 1,
        weekday=_WEEKDAYS.index(weekday[2]) if weekday else None,
        last_year=int(until) if until.isdecimal() else 9999,
    )


def at_zone(local: datetime, rules: Sequence[Observance], /) -> datetime | None:
    """Return the instant of a time by the clock of a zone with these rules.

    Returns:
        ``None`` if there are no rules.
    """
    begun = [
        (onset, rule.after)
        for rule in rules
        for year in (
            rule.onset.year,
            rule.last_year if rule.last_year < local.year else local.year - 1,
            local.year,
        )
        if (onset := rule.in_year(year)) is not None and onset <= local
    ]
    if begun:
        _, offset = max(begun)
    elif rules:
        offset = min(rules, key=lambda rule: rule.onset).before
    else:
        return None
    return local.replace(tzinfo=timezone(offset))


def _offset(text: str | None) -> timedelta | None:
    match = _OFFSET.fullmatch(text or "")
    if match is None:
        return None
    length = timedelta(
        hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0)
    )
    return -length if match[1] == "-" else length


_LONGEST = 100
_KEY = re.compile(r"[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*", re.ASCII)
_OFFSET = re.compile(r"([+-]?)([01][0-9]|2[0-3])([0-5][0-9])([0-5][0-9])?")
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_BY_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# The names that Windows gives to zones in which most people live.
_WINDOWS: Mapping[str, str] = MappingProxyType(
    {
        name.casefold(): key
        for key, names in {
            "UTC": ("Coordinated Universal Time", "UTC"),
            "Europe/London": ("GMT Standard Time", "Greenwich Mean Time"),
            "Africa/Abidjan": ("Greenwich Standard Time",),
            "Europe/Berlin": ("W. Europe Standard Time",),
            "Europe/Budapest": ("Central Europe Standard Time",),
            "Europe/Paris": ("Romance Standard Time",),
            "Europe/Warsaw": ("Central European Standard Time",),
            "Europe/Bucharest": ("GTB Standard Time",),
            "Europe/Chisinau": ("E. Europe Standard Time",),
            "Europe/Kyiv": ("FLE Standard Time",),
            "Europe/Istanbul": ("Turkey Standard Time",),
            "Europe/Moscow": ("Russian Standard Time",),
            "Asia/Jerusalem": ("Israel Standard Time",),
            "Africa/Cairo": ("Egypt Standard Time",),
            "Africa/Johannesburg": ("South Africa Standard Time",),
            "Africa/Nairobi": ("E. Africa Standard Time",),
            "Africa/Lagos": ("W. Central Africa Standard Time",),
            "Africa/Casablanca": ("Morocco Standard Time",),
            "Asia/Riyadh": ("Arab Standard Time",),
            "Asia/Dubai": ("Arabian Standard Time",),
            "Asia/Tehran": ("Iran Standard Time",),
            "Asia/Karachi": ("Pakistan Standard Time",),
            "Asia/Kolkata": ("India Standard Time",),
            "Asia/Kathmandu": ("Nepal Standard Time",),
            "Asia/Dhaka": ("Bangladesh Standard Time",),
            "Asia/Bangkok": ("SE Asia Standard Time",),
            "Asia/Shanghai": ("China Standard Time",),
            "Asia/Singapore": ("Singapore Standard Time",),
            "Asia/Taipei": ("Taipei Standard Time",),
            "Asia/Tokyo": ("Tokyo Standard Time",),
            "Asia/Seoul": ("Korea Standard Time",),
            "Australia/Perth": ("W. Australia Standard Time",),
            "Australia/Adelaide": ("Cen. Australia Standard Time",),
            "Australia/Darwin": ("AUS Central Standard Time",),
            "Australia/Brisbane": ("E. Australia Standard Time",),
            "Australia/Sydney": ("AUS Eastern Standard Time",),
            "Pacific/Auckland": ("New Zealand Standard Time",),
            "America/St_Johns": ("Newfoundland Standard Time",),
            "America/Sao_Paulo": ("E. South America Standard Time",),
            "America/Argentina/Buenos_Aires": ("Argentina Standard Time",),
            "America/Santiago": ("Pacific SA Standard Time",),
            "America/Bogota": ("SA Pacific Standard Time",),
            "America/Caracas": ("Venezuela Standard Time",),
            "America/Halifax": ("Atlantic Standard Time",),
            "America/New_York": ("Eastern Standard Time", "Eastern Time"),
            "America/Indiana/Indianapolis": ("US Eastern Standard Time",),
            "America/Chicago": ("Central Standard Time", "Central Time"),
            "America/Mexico_City": ("Central Standard Time (Mexico)",),
            "America/Regina": ("Canada Central Standard Time",),
            "America/Guatemala": ("Central America Standard Time",),
            "America/Denver": ("Mountain Standard Time", "Mountain Time"),
            "America/Phoenix": ("US Mountain Standard Time",),
            "America/Los_Angeles": ("Pacific Standard Time", "Pacific Time"),
            "America/Tijuana": ("Pacific Standard Time (Mexico)",),
            "America/Anchorage": ("Alaskan Standard Time",),
            "Pacific/Honolulu": ("Hawaiian Standard Time",),
        }.items()
        for name in names
    }
)
