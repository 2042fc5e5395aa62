"""Working days as data: a table that every question about days is looked up in."""

from __future__ import annotations

from datetime import date
from itertools import accumulate, compress
from typing import TYPE_CHECKING, NoReturn

import attrs

from infointerview.errors import InvalidValue

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["BusinessCalendar"]

_DAYS_OF_THE_WEEK = 7


def _week_days(days: Iterable[int], /) -> tuple[int, ...]:
    found = tuple(sorted(set(days)))
    if any(type(day) is not int or not 0 <= day < _DAYS_OF_THE_WEEK for day in found):
        expected = "days of the week from 0 (Monday) to 6 (Sunday)"
        raise InvalidValue("BusinessCalendar.weekend", found, expected)
    return found


def _dates(days: Iterable[date], /) -> tuple[date, ...]:
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
            of the package *holidays*.
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
    span: tuple[date, date] = (date(2000, 1, 1), date(2099, 12, 31))

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
