"""Instants in the cells of a table, by a closed list of patterns."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = ["read_instant"]


def read_instant(cell: str, /, *, zone: tzinfo | None = None) -> datetime | None:
    """Return the instant in a cell; ``None`` if there is none, or an impossible one.

    Understood: ``2024-03-05 14:22:11 UTC``, with or without seconds and zone, and the
    American ``7/8/26, 3:43 PM``, which is the eighth of July.

    Args:
        cell: The cell, cleaned.
        zone: The zone of a time that names none; without it such a time is naive.

    Examples:
        >>> read_instant("2024-03-05 14:22 UTC").isoformat()
        '2024-03-05T14:22:00+00:00'
        >>> read_instant("7/8/26, 3:43 PM").isoformat()
        '2026-07-08T15:43:00'
    """
    match = _WRITTEN.fullmatch(cell)
    if match is None:
        return None
    year = int(match["year"] or match["us_year"])
    if year < _TWO_DIGITS:
        year += 2000
    hour = int(match["hour"])
    half = (match["half"] or "").lower().replace(".", "")
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + _NOON * (half == "pm")
    try:
        at = datetime(  # noqa: DTZ001 - the zone comes next
            year,
            int(match["month"] or match["us_month"]),
            int(match["day"] or match["us_day"]),
            hour,
            int(match["minute"]),
            int(match["second"] or 0),
        )
        named = _zone(match["zone"]) or zone
        return at.replace(tzinfo=named) if named else at
    except ValueError:
        return None


def _zone(name: str | None) -> tzinfo | None:
    if not name:
        return None
    if name.upper() in {"UTC", "GMT", "Z"}:
        return UTC
    hours, minutes = int(name[1:3]), int(name[-2:])
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if name[0] == "-" else offset)


_TWO_DIGITS, _NOON = 100, 12
_WRITTEN = re.compile(
    r"(?:(?P<year>[0-9]{4})[-/](?P<month>[0-9]{1,2})[-/](?P<day>[0-9]{1,2})"
    r"|(?P<us_month>[0-9]{1,2})/(?P<us_day>[0-9]{1,2})/"
    r"(?P<us_year>[0-9]{4}|[0-9]{2}))"
    r"(?:,? |T)(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})"
    r"(?::(?P<second>[0-9]{2})(?:\.[0-9]+)?)?"
    r"(?: ?(?P<half>[AaPp]\.?[Mm]\.?))?"
    r"(?: ?(?P<zone>UTC|GMT|Z|[+-][0-9]{2}:?[0-9]{2}))?"
)
