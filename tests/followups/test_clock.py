from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.relativedelta import relativedelta
from dateutil.tz import resolve_imaginary
from hypothesis import example, given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.followups import BusinessCalendar, DailyWindow, add_months, resolve

ZONES = (
    "America/New_York",
    "Europe/Berlin",
    "Australia/Lord_Howe",  # its clocks change by half an hour
    "Asia/Kathmandu",
    "Africa/Casablanca",  # its clocks go back for a month each year
    "America/St_Johns",
)
YEAR = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))  # noqa: DTZ001 - local
TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
WEEKDAYS = BusinessCalendar()


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-600, 600))
def test_add_months_agrees_with_dateutil(day: date, months: int) -> None:
    """The clamp is that of relativedelta."""
    assert add_months(day, months) == day + relativedelta(months=months)


@pytest.mark.parametrize("months", [-25_000, 120_000])
def test_add_months_refuses_years_that_no_date_has(months: int) -> None:
    """The error names the months."""
    with pytest.raises(InvalidValue, match="months that stay near 2026-01-31"):
        add_months(date(2026, 1, 31), months)


@given(YEAR, st.sampled_from(ZONES))
def test_resolve_agrees_with_dateutil(local: datetime, key: str) -> None:
    """Times that were left out and times that come twice are read as by dateutil."""
    zone = ZoneInfo(key)

    found = resolve(local, key)

    expected = resolve_imaginary(local.replace(tzinfo=zone, fold=0))
    assert found == expected.astimezone(UTC)


def test_resolve_refuses_an_instant() -> None:
    """What has an offset already is no wall-clock time."""
    with pytest.raises(InvalidValue, match="without an offset"):
        resolve(datetime(2026, 3, 2, tzinfo=UTC), "Asia/Tokyo")


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../etc", None])
def test_a_zone_that_does_not_exist_is_refused(zone: str) -> None:
    """With an error of ours that says what was expected."""
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)

    with pytest.raises(InvalidValue, match="an IANA time zone"):
        resolve(noon.replace(tzinfo=None), zone)
    with pytest.raises(InvalidValue, match="an IANA time zone"):
        DailyWindow(time(9), time(17)).next_open(noon, zone=zone)


def test_resolve_refuses_what_no_clock_in_utc_shows() -> None:
    """The first hours of the year 1 in Tokyo are before it."""
    with pytest.raises(InvalidValue, match="years 1 to 9999"):
        resolve(datetime(1, 1, 1), "Asia/Tokyo")  # noqa: DTZ001 - local


def test_a_window_without_extent_is_refused() -> None:
    """Whether it should be the whole day or none of it, nobody could tell."""
    with pytest.raises(InvalidValue, match="other than the start"):
        DailyWindow(time(9), time(9))


def is_open(window: DailyWindow, instant: datetime, zone: ZoneInfo) -> bool:
    """Return whether the clock in the zone shows a time in the window."""
    local = instant.astimezone(zone).time()
    if window.start < window.end:
        return window.start <= local < window.end
    return local >= window.start or local < window.end


AROUND_CHANGES = st.builds(
    lambda day, minutes: day + timedelta(minutes=minutes),
    st.sampled_from(
        [
            datetime(2026, 3, 8, tzinfo=UTC),
            datetime(2026, 3, 29, tzinfo=UTC),
            datetime(2026, 4, 4, tzinfo=UTC),
            datetime(2026, 10, 3, tzinfo=UTC),
            datetime(2026, 10, 25, tzinfo=UTC),
            datetime(2026, 11, 1, tzinfo=UTC),
        ]
    ),
    st.integers(-600, 1800),
)
SATURDAY = datetime(2026, 9, 5, tzinfo=UTC)


@given(
    TIMES,
    TIMES,
    st.sampled_from(ZONES),
    AROUND_CHANGES,
    st.sampled_from([None, WEEKDAYS]),
)
@example(time(14), time(0), "Asia/Kathmandu", SATURDAY, WEEKDAYS)
def test_next_open_agrees_with_a_scan_minute_by_minute(
    start: time,
    end: time,
    key: str,
    instant: datetime,
    calendar: BusinessCalendar | None,
) -> None:
    """Around clock changes and days off, it is the first minute that is inside."""
    if start == end:
        return
    window, zone = DailyWindow(start, end), ZoneInfo(key)
    scanned = instant
    while not (
        is_open(window, scanned, zone)
        and (calendar is None or calendar.is_working(scanned.astimezone(zone).date()))
    ):
        scanned += timedelta(minutes=1)

    assert window.next_open(instant, zone=key, calendar=calendar) == scanned


@given(YEAR, YEAR, st.sampled_from(ZONES))
def test_next_open_is_monotone_and_idempotent(
    one: datetime, other: datetime, key: str
) -> None:
    """Later questions have later answers, and an answer is its own answer."""
    window = DailyWindow(time(9), time(17))
    calendar = BusinessCalendar(span=(date(2025, 12, 1), date(2027, 1, 31)))
    early, late = sorted(local.replace(tzinfo=UTC) for local in (one, other))

    first = window.next_open(early, zone=key, calendar=calendar)
    second = window.next_open(late, zone=ZoneInfo(key), calendar=calendar)

    assert first <= second
    assert window.next_open(first, zone=key, calendar=calendar) == first
    assert calendar.is_working(first.astimezone(ZoneInfo(key)).date())


def test_next_open_refuses_a_naive_instant() -> None:
    """A wall-clock time could be anywhere."""
    with pytest.raises(InvalidValue, match="UTC offset"):
        DailyWindow(time(9), time(17)).next_open(
            datetime(2026, 3, 2),  # noqa: DTZ001 - that is the point
            zone="Asia/Tokyo",
        )
