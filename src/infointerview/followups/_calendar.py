"""Working days as data: a table that every question about days is looked up in."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from functools import cache
from itertools import accumulate, compress
from typing import TYPE_CHECKING, NoReturn, Protocol, TypeVar, runtime_checkable

import attrs

from infointerview.errors import InvalidValue

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["BusinessCalendar", "WorkingDays", "calendar_of"]

_DAYS_OF_THE_WEEK = 7
_A_CALENDAR = "a BusinessCalendar, or an object of the package holidays"
_THIS_CENTURY = date(2000, 1, 1), date(2099, 12, 31)


@runtime_checkable
class WorkingDays(Protocol):
    """What can say which days are worked, as objects of the package *holidays* do.

    Examples:
        >>> class Convent:
        ...     weekend = (6,)
        ...
        ...     def is_working_day(self, day, /):
        ...         return day.weekday() != 6
        >>> BusinessCalendar.from_holidays(Convent()).weekend
        (6,)
    """

    @property
    def weekend(self) -> Iterable[int]:
        """Days of the week without work, 0 is Monday."""
        ...

    def is_working_day(self, day: date, /) -> bool:
        """Return whether `day` is worked."""
        ...


_Source = TypeVar("_Source", bound=WorkingDays)


def _week_days(days: Iterable[int], /) -> tuple[int, ...]:
    found = tuple(sorted(set(days)))
    if any(type(day) is not int or not 0 <= day < _DAYS_OF_THE_WEEK for day in found):
        expected = "days of the week from 0 (Monday) to 6 (Sunday)"
        raise InvalidValue("BusinessCalendar.weekend", found, expected)
    return found


def _dates(days: Iterable[date], /) -> tuple[date, ...]:
    if isinstance(days, WorkingDays):  # it lists the years it was asked about so far
        days = _expanded(days, _THIS_CENTURY)
    found = tuple(days)
    if any(type(day) is not date for day in found):
        raise InvalidValue("BusinessCalendar", found, "dates")
    return tuple(sorted(set(found)))


@attrs.frozen(kw_only=True)
class BusinessCalendar:
    """The working days of one person or place, from the first to the last known day.

    A day is a working day if it is in `extra_working`, or else in neither `weekend`
    nor `holidays`. Nothing is guessed outside of `span`: whether a day there is a
    holiday is not known, so to ask for one, or for an answer there, is an error.

    Attributes:
        weekend: Days of the week without work, 0 is Monday.
        holidays: Dates without work. Any iterable of dates will do, such as an object
            of the package *holidays*, which is asked for this century; what else it
            knows, weekend and make-up days, `from_holidays` takes over as well.
        extra_working: Make-up days: worked although they fall on one of the above.
        span: First and last day that the calendar knows.

    Raises:
        InvalidValue: If no working day is left, or a field is of another kind.

    Examples:
        >>> labor_day = date(2026, 9, 7)
        >>> calendar = BusinessCalendar(holidays=[labor_day])
        >>> calendar.offset(date(2026, 9, 4), 3).isoformat()
        '2026-09-10'
        >>> calendar.following(labor_day).isoformat()
        '2026-09-08'
        >>> calendar.count(date(2026, 9, 4), date(2026, 9, 10))
        3
    """

    weekend: tuple[int, ...] = attrs.field(default=(5, 6), converter=_week_days)
    holidays: tuple[date, ...] = attrs.field(default=(), converter=_dates)
    extra_working: tuple[date, ...] = attrs.field(default=(), converter=_dates)
    span: tuple[date, date] = _THIS_CENTURY

    # The table, by place of a day in the span: is it worked (0 or 1), and how many
    # working days come up to and with it; and the working days themselves.
    _start: int = attrs.field(init=False, repr=False, eq=False)
    _worked: bytes = attrs.field(init=False, repr=False, eq=False)
    _up_to: tuple[int, ...] = attrs.field(init=False, repr=False, eq=False)
    _days: tuple[date, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Build the table."""
        first, last = (day.toordinal() for day in self.span)
        if last < first:
            expected = "a first day and a last day not before it"
            raise InvalidValue("BusinessCalendar.span", self.span, expected)
        length = last - first + 1
        week = bytes(
            (self.span[0].weekday() + day) % _DAYS_OF_THE_WEEK not in self.weekend
            for day in range(_DAYS_OF_THE_WEEK)
        )
        worked = bytearray(week * (length // _DAYS_OF_THE_WEEK + 1))[:length]
        for days, value in ((self.holidays, 0), (self.extra_working, 1)):
            for day in days:
                if 0 <= day.toordinal() - first < length:
                    worked[day.toordinal() - first] = value
        if not any(worked):
            raise InvalidValue("BusinessCalendar", self, "at least one working day")
        ordinals = compress(range(first, last + 1), worked)
        object.__setattr__(self, "_start", first)
        object.__setattr__(self, "_worked", bytes(worked))
        object.__setattr__(self, "_up_to", tuple(accumulate(worked)))
        object.__setattr__(self, "_days", tuple(map(date.fromordinal, ordinals)))

    @classmethod
    def from_holidays(
        cls, source: WorkingDays, /, *, span: tuple[date, date] = _THIS_CENTURY
    ) -> BusinessCalendar:
        """Return the calendar of an object of the package *holidays*, frozen.

        Every day of the span is asked for, so weekends (those that changed, too),
        single days off and make-up working days are all as the object has them. The
        object itself grows when it is read; it is copied first, and left as it was.

        Args:
            source: Such as ``holidays.country_holidays("US", subdiv="OR")``.
            span: First and last day that the calendar shall know.

        Raises:
            InvalidValue: If it is no such object, or does not know the whole span: its
                data begin later or end earlier, or it was told not to expand to other
                years.

        Examples:
            With ``holidays.country_holidays("US")`` in the place of this one:

            >>> class Weekdays:
            ...     weekend = (5, 6)
            ...
            ...     def is_working_day(self, day, /):
            ...         return day.weekday() < 5 and day != date(2026, 9, 7)
            >>> calendar = BusinessCalendar.from_holidays(Weekdays())
            >>> calendar.offset(date(2026, 9, 4), 3).isoformat()
            '2026-09-10'
        """
        if not isinstance(source, WorkingDays):
            raise InvalidValue("BusinessCalendar.from_holidays", source, _A_CALENDAR)
        first, last = span
        _require_known(source, first.year, last.year)
        frozen = _expanded(source, span)
        weekend = frozenset(frozen.weekend)
        ordinals = range(first.toordinal(), last.toordinal() + 1)
        odd = [
            day
            for day in map(date.fromordinal, ordinals)
            if frozen.is_working_day(day) == (day.weekday() in weekend)
        ]
        return cls(
            weekend=tuple(weekend),
            holidays=(day for day in odd if day.weekday() not in weekend),
            extra_working=(day for day in odd if day.weekday() in weekend),
            span=span,
        )

    def is_working(self, day: date, /) -> bool:
        """Return whether `day` is a working day.

        Raises:
            InvalidValue: If the day is outside the span.

        Examples:
            >>> BusinessCalendar().is_working(date(2026, 9, 5))
            False
        """
        return self._worked[self._place(day)] == 1

    def offset(self, day: date, business_days: int, /) -> date:
        """Return the n-th working day after `day`, or before it if n is negative.

        `day` itself is never counted, and need not be a working day. For 0 the answer
        is `following`; a spreadsheet's WORKDAY returns the day itself there.

        Raises:
            InvalidValue: If the day or the answer is outside the span.

        Examples:
            >>> BusinessCalendar().offset(date(2026, 9, 14), -1).isoformat()
            '2026-09-11'
        """
        place = self._place(day)
        position = self._up_to[place] + business_days
        position -= 1 if business_days > 0 else self._worked[place]
        if not 0 <= position < len(self._days):
            self._refuse(f"{business_days} business days from {day}")
        return self._days[position]

    def following(self, day: date, /) -> date:
        """Return `day` if it is a working day, otherwise the next one.

        Raises:
            InvalidValue: If the day or the answer is outside the span.
        """
        return self.offset(day, 0)

    def preceding(self, day: date, /) -> date:
        """Return `day` if it is a working day, otherwise the last one before.

        Raises:
            InvalidValue: If the day or the answer is outside the span.

        Examples:
            >>> BusinessCalendar().preceding(date(2026, 9, 12)).isoformat()
            '2026-09-11'
        """
        position = self._up_to[self._place(day)] - 1
        if position < 0:
            self._refuse(f"a business day up to {day}")
        return self._days[position]

    def count(self, start: date, end: date, /) -> int:
        """Return how many working days lie in ``(start, end]``.

        If `end` is the earlier one it is minus the count the other way round, so
        that ``count(a, b) == -count(b, a)`` always.

        Raises:
            InvalidValue: If a day is outside the span.

        Examples:
            >>> BusinessCalendar().count(date(2026, 9, 14), date(2026, 9, 11))
            -1
        """
        return self._up_to[self._place(end)] - self._up_to[self._place(start)]

    def between(self, first: date, last: date, /) -> tuple[date, ...]:
        """Return the working days from `first` to `last`, both included.

        Raises:
            InvalidValue: If a day is outside the span.

        Examples:
            >>> days = BusinessCalendar().between(date(2026, 9, 11), date(2026, 9, 14))
            >>> [day.day for day in days]
            [11, 14]
        """
        place = self._place(first)
        start = self._up_to[place] - self._worked[place]
        return self._days[start : self._up_to[self._place(last)]]

    def _place(self, day: date, /) -> int:
        place = day.toordinal() - self._start
        if not 0 <= place < len(self._worked):
            self._refuse(day)
        return place

    def _refuse(self, asked: object, /) -> NoReturn:
        first, last = self.span
        expected = f"a day from {first} to {last}, the span of the calendar"
        raise InvalidValue("BusinessCalendar", asked, expected)


def calendar_of(given: BusinessCalendar | WorkingDays | None, /) -> BusinessCalendar:
    """Return the calendar that was given; Monday to Friday if none was.

    Raises:
        InvalidValue: If it is none.
    """
    if given is None:
        return _weekdays()
    if isinstance(given, BusinessCalendar):
        return given
    return BusinessCalendar.from_holidays(given)


@cache
def _weekdays() -> BusinessCalendar:
    """Return a calendar that knows each day a fact may be of, so none has no agenda."""
    return BusinessCalendar(span=(date(1899, 12, 31), date(2199, 12, 31)))


def _expanded(source: _Source, span: tuple[date, date]) -> _Source:
    """Return a copy that has been asked about every year of the span.

    And about those beside it, which may say something about days of the span.
    """
    frozen = deepcopy(source)
    for year in range(span[0].year - 1, span[1].year + 2):
        frozen.is_working_day(date(year, 1, 1))
    return frozen


def _require_known(source: WorkingDays, first: int, last: int) -> None:
    """Refuse years that an object of the package *holidays* has no data of."""
    known = range(
        getattr(source, "start_year", first), getattr(source, "end_year", last) + 1
    )
    years = set(known)
    if not getattr(source, "expand", True):
        years &= set(getattr(source, "years", ()))
    missing = [year for year in range(first, last + 1) if year not in years]
    if missing:
        expected = f"one that knows the years {first} to {last}; give another span"
        raise InvalidValue(
            "BusinessCalendar.from_holidays", f"no data for {missing[0]}", expected
        )
