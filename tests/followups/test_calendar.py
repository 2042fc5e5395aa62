from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.followups import BusinessCalendar

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
LABOR_DAY = date(2026, 9, 7)
DAYS = st.dates(FIRST, LAST)
CALENDARS = st.builds(
    BusinessCalendar,
    weekend=st.sets(st.integers(0, 6), max_size=5),
    holidays=st.lists(DAYS, max_size=20),
    extra_working=st.lists(DAYS, max_size=5),
    span=st.just((FIRST, LAST)),
)


def worked(calendar: BusinessCalendar, day: date) -> bool:
    """Return whether a day is worked, by the definition and without a table."""
    off = day.weekday() in calendar.weekend or day in calendar.holidays
    return day in calendar.extra_working or not off


@given(CALENDARS, DAYS, st.integers(-30, 30).filter(bool))
def test_offset_counts_working_days_one_by_one(
    calendar: BusinessCalendar, day: date, n: int
) -> None:
    """The n-th working day after a day is what walking from day to day finds."""
    step = timedelta(days=1 if n > 0 else -1)
    reached, left = day, abs(n)
    while left and FIRST <= reached + step <= LAST:
        reached += step
        left -= worked(calendar, reached)

    if left:
        with pytest.raises(InvalidValue, match="span of the calendar"):
            calendar.offset(day, n)
    else:
        assert calendar.offset(day, n) == reached


@given(CALENDARS, DAYS)
def test_following_and_preceding_enclose_the_day(
    calendar: BusinessCalendar, day: date
) -> None:
    """A working day is both; any other lies between two that are neighbours."""
    try:
        before, after = calendar.preceding(day), calendar.following(day)
    except InvalidValue:
        return  # at an end of the span there is no neighbour

    assert before <= day <= after
    assert calendar.between(before, after) in {(day,), (before, after)}


@given(CALENDARS, DAYS, DAYS)
def test_count_is_antisymmetric(
    calendar: BusinessCalendar, one: date, other: date
) -> None:
    """Counting backwards gives the same number below zero."""
    assert calendar.count(one, other) == -calendar.count(other, one)


@given(CALENDARS, DAYS, DAYS)
def test_count_undoes_offset(
    calendar: BusinessCalendar, one: date, other: date
) -> None:
    """So many working days after a day comes the working day counted to."""
    start, end = sorted((one, other))
    if calendar.is_working(end) and end > start:
        assert calendar.offset(start, calendar.count(start, end)) == end


@given(CALENDARS, DAYS, DAYS)
def test_between_lists_working_days(
    calendar: BusinessCalendar, one: date, other: date
) -> None:
    """The days between two are those worked, by definition, and none the wrong way."""
    days = (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))

    expected = tuple(d for d in days if one <= d <= other and worked(calendar, d))

    assert calendar.between(one, other) == expected


@pytest.mark.parametrize(
    ("sent", "third", "seventh"),
    [
        (date(2026, 9, 11), date(2026, 9, 16), date(2026, 9, 22)),  # trap 1: a Friday
        (date(2026, 9, 12), date(2026, 9, 16), date(2026, 9, 22)),  # Saturday: defect 6
        (LABOR_DAY, date(2026, 9, 10), date(2026, 9, 16)),  # trap 2: a holiday
        (date(2026, 9, 4), date(2026, 9, 10), date(2026, 9, 16)),  # Friday before it
    ],
)
def test_days_off_are_not_counted_twice(sent: date, third: date, seventh: date) -> None:
    """From a day off counting begins with the next working day (counted by hand)."""
    calendar = BusinessCalendar(holidays=[LABOR_DAY])

    assert calendar.offset(sent, 3) == third
    assert calendar.offset(sent, 7) == seventh


def test_the_weekend_is_data() -> None:
    """Where Friday and Saturday are free, Thursday is followed by Sunday."""
    calendar = BusinessCalendar(weekend=(5, 4))

    assert calendar.offset(date(2026, 9, 10), 1) == date(2026, 9, 13)
    assert calendar.weekend == (4, 5)


def test_a_make_up_day_wins_over_weekend_and_holiday() -> None:
    """A Sunday that is a holiday and made up for is worked."""
    sunday = date(2026, 9, 13)

    calendar = BusinessCalendar(holidays=[sunday], extra_working=[sunday])

    assert calendar.is_working(sunday)


def test_holidays_may_be_a_mapping_from_dates_to_names() -> None:
    """An object of the package holidays is a dict of that kind."""
    calendar = BusinessCalendar(holidays={LABOR_DAY: "Labor Day"})

    assert calendar.holidays == (LABOR_DAY,)


def test_a_holiday_outside_the_span_does_no_harm() -> None:
    """A table may say more than the calendar is asked for."""
    calendar = BusinessCalendar(holidays=[date(2031, 1, 1)], span=(FIRST, LAST))

    assert calendar.offset(FIRST, 1) == date(2026, 1, 2)


@pytest.mark.parametrize("day", [FIRST - timedelta(days=1), LAST + timedelta(days=1)])
def test_a_day_outside_the_span_is_refused(day: date) -> None:
    """Nothing is said about days that the calendar does not know."""
    calendar = BusinessCalendar(span=(FIRST, LAST))

    with pytest.raises(InvalidValue, match="span of the calendar"):
        calendar.is_working(day)


def test_an_answer_before_the_span_is_refused() -> None:
    """No index wraps round to the other end of the table."""
    saturday = date(2026, 9, 5)
    calendar = BusinessCalendar(span=(saturday, LAST))

    with pytest.raises(InvalidValue, match="span of the calendar"):
        calendar.preceding(saturday)
    with pytest.raises(InvalidValue, match="span of the calendar"):
        calendar.offset(date(2026, 9, 7), -1)


def test_a_calendar_without_working_days_is_refused() -> None:
    """It is an error at construction and never an endless search."""
    with pytest.raises(InvalidValue, match="at least one working day"):
        BusinessCalendar(weekend=range(7))


@pytest.mark.parametrize(
    "fields",
    [
        {"weekend": (7,)},
        {"weekend": ("Sunday",)},
        {"holidays": ("2026-09-07",)},
        {"span": (LAST, FIRST)},
    ],
)
def test_what_is_no_calendar_is_refused(fields: dict[str, object]) -> None:
    """Each field says what it expects."""
    with pytest.raises(InvalidValue, match="expected"):
        BusinessCalendar(**fields)
