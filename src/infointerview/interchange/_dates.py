"""Days in the cells of a table, by a closed list of patterns.

A general date parser never sees such a cell: it finds a day in ``10`` and in ``Mar``,
and reads ``05.03.2024`` as the third of May.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.people import text_key

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DateColumn", "read_dates"]


@attrs.frozen(kw_only=True)
class DateColumn:
    """The days in one column of a table.

    Attributes:
        days: The day for each cell that was understood.
        ambiguous: Cells such as ``03/04/2022`` whose order nothing in the column
            tells.
    """

    days: Mapping[str, date]
    ambiguous: frozenset[str]


def read_dates(cells: Iterable[str], /, *, day_first: bool | None = None) -> DateColumn:
    """Return the days in the cells of one column.

    Understood: ``05 Mar 2024`` and ``Mar 5, 2024`` with months in English, German,
    French or Spanish, ``2024-03-05``, ``2024/03/05``, ``05.03.2024`` (day first) and
    ``3/5/2024``, each with a time behind it or without. Two-digit years up to 69
    are of this century.

    The order of slashed days is that of the whole column: day first if a first
    number is above 12, month first if a second one is, or if a time has AM or PM.
    Without evidence, and with evidence for both, every slashed cell is ambiguous.

    Args:
        cells: The cells, cleaned; blank ones are passed over.
        day_first: The order of slashed days, whatever the evidence.

    Examples:
        >>> read_dates(["03/04/2022", "27/02/2022"]).days["03/04/2022"]
        datetime.date(2022, 4, 3)
        >>> read_dates(["03/04/2022", "12. März 2023", "soon"]).days
        mappingproxy({'12. März 2023': datetime.date(2023, 3, 12)})
    """
    days: dict[str, date | None] = {}
    slashed: dict[str, re.Match[str]] = {}
    for cell in dict.fromkeys(cells):
        match = _SLASHED.fullmatch(cell)
        if match:
            slashed[cell] = match
        else:
            days[cell] = _written_out(cell)
    ambiguous = []
    if day_first is None:
        day_first = _order(slashed.values())
    for cell, match in slashed.items():
        first, second, year = match["first"], match["second"], match["year"]
        either = _day(year, first, second), _day(year, second, first)
        if day_first is not None:
            days[cell] = either[day_first]
        elif any(either):
            ambiguous.append(cell)
    return DateColumn(
        days=MappingProxyType({cell: day for cell, day in days.items() if day}),
        ambiguous=frozenset(ambiguous),
    )


def _order(slashed: Iterable[re.Match[str]]) -> bool | None:
    """Return whether the day comes first; ``None`` if that cannot be told."""
    day_first = month_first = False
    for match in slashed:
        first, second = int(match["first"]), int(match["second"])
        day_first |= second <= _MONTHS < first <= _LONGEST_MONTH
        month_first |= first <= _MONTHS < second <= _LONGEST_MONTH
        month_first |= match["half"] is not None
    return day_first if day_first != month_first else None


def _written_out(cell: str) -> date | None:
    """Return the day of a cell that can be read in one way only."""
    for pattern in _PATTERNS:
        match = pattern.fullmatch(cell)
        if match:
            month = match["month"]
            if not month.isdecimal():
                month = _MONTH_NAMES.get(text_key(month), "0")
            return _day(match["year"], month, match["day"])
    return None


def _day(year: str, month: str, day: str) -> date | None:
    number = int(year)
    if len(year) == len("24"):
        number += 2000 if number < _FIRST_YEAR_OF_LAST_CENTURY else 1900
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


_MONTHS = 12
_LONGEST_MONTH = 31
_FIRST_YEAR_OF_LAST_CENTURY = 70  # 69 is 2069 and 70 is 1970: our choice

_CLOCK = (
    r"(?:(?:T|,? )[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?"
    r"(?: ?(?P<half>[AaPp]\.?[Mm]\.?))?"
    r"(?: ?(?:UTC|GMT|Z|[+-][0-9]{2}:?[0-9]{2}))?)?"
)
_DAY = r"(?P<day>[0-9]{1,2})"
_NAME = r"(?P<month>[^\W\d_]{1,12})"
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_SLASHED = re.compile(
    rf"(?P<first>[0-9]{{1,2}})/(?P<second>[0-9]{{1,2}})/{_YEAR}{_CLOCK}"
)
_PATTERNS = tuple(
    re.compile(pattern + _CLOCK)
    for pattern in (
        rf"{_DAY}(?:(?:\.|er|º) ?|[ /-])(?:de )?{_NAME}(?:\. ?|[ /-])(?:del? )?{_YEAR}",
        rf"{_NAME}\.? {_DAY}(?:st|nd|rd|th)?,? (?P<year>[0-9]{{4}})",
        rf"(?P<year>[0-9]{{4}})(?P<mark>[-/])(?P<month>[0-9]{{1,2}})(?P=mark){_DAY}",
        rf"{_DAY}\. ?(?P<month>[0-9]{{1,2}})\. ?{_YEAR}",
    )
)
_MONTH_NAMES: Mapping[str, str] = MappingProxyType(
    {
        name: str(number)
        for number, names in enumerate(
            (
                "january januar janner janvier enero jan janv ene",
                "february februar fevrier febrero feb fev fevr",
                "march marz maerz mars marzo mar mrz",
                "april avril abril apr avr abr",
                "may mai mayo",
                "june juni juin junio jun",
                "july juli juillet julio jul juil",
                "august aout agosto aug ago",
                "september septembre septiembre setiembre sep sept set",
                "october oktober octobre octubre oct okt",
                "november novembre noviembre nov",
                "december dezember decembre diciembre dec dez dic",
            ),
            start=1,
        )
        for name in names.split()
    }
)
