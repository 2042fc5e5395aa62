"""Calendars made from objects of the package holidays, which is an extra."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from infointerview.errors import InvalidValue
from infointerview.facts import Outreach, Reply
from infointerview.followups import (
    AgendaTracker,
    BusinessCalendar,
    agenda,
    reply_curve,
)
from infointerview.people import Contact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from infointerview.campaign import Campaign
    from infointerview.followups import Agenda

SPAN = (date(2020, 1, 1), date(2028, 12, 31))
DAYS = [SPAN[0] + n * timedelta(days=1) for n in range((SPAN[1] - SPAN[0]).days + 1)]


@pytest.mark.parametrize(
    ("country", "subdivision"),
    [
        ("US", "OR"),
        ("GB", "SCT"),
        ("IL", None),  # Friday and Saturday
        ("CN", None),  # make-up working days
        ("AE", None),  # the weekend moved in 2022
    ],
)
def test_every_day_is_as_the_object_has_it(
    country: str, subdivision: str | None
) -> None:
    """Working or not, and the n-th working day too (oracle: the package itself)."""
    holidays = pytest.importorskip("holidays", reason="the extra is not installed")
    source = holidays.country_holidays(country, subdiv=subdivision)

    calendar = BusinessCalendar.from_holidays(source, span=SPAN)

    assert len(source) == 0  # it grows when it is read, and was not
    assert [calendar.is_working(day) for day in DAYS] == [
        source.is_working_day(day) for day in DAYS
    ]
    assert [calendar.offset(day, 7) for day in DAYS[:1000]] == [
        source.get_nth_working_day(day, 7) for day in DAYS[:1000]
    ]


def test_a_day_off_for_a_holiday_of_the_next_year() -> None:
    """New Year 2028 is a Saturday, so the Friday before it is off."""
    holidays = pytest.importorskip("holidays", reason="the extra is not installed")

    calendar = BusinessCalendar.from_holidays(
        holidays.country_holidays("US"), span=(date(2027, 1, 1), date(2027, 12, 31))
    )

    assert not calendar.is_working(date(2027, 12, 31))


def test_a_day_of_ones_own_is_kept() -> None:
    """What was added to the object by hand."""
    holidays = pytest.importorskip("holidays", reason="the extra is not installed")
    source = holidays.country_holidays("US", years=2026)
    source.append({"2026-03-03": "office closed"})

    calendar = BusinessCalendar.from_holidays(source, span=SPAN)

    assert not calendar.is_working(date(2026, 3, 3))


def test_an_object_is_no_list_of_the_years_it_was_asked_about() -> None:
    """As holidays of a calendar it means every year (oracle: the package itself)."""
    holidays = pytest.importorskip("holidays", reason="the extra is not installed")
    source = holidays.country_holidays("US", years=2026)

    calendar = BusinessCalendar(holidays=source)

    assert source.years == {2026}
    assert [calendar.is_working(day) for day in DAYS] == [
        source.is_working_day(day) for day in DAYS
    ]


class Office:
    """What an object of the package says, as far as it is asked."""

    weekend = frozenset({6})
    start_year, end_year, expand = 2000, 2100, True
    years = frozenset({2025, 2026})

    def is_working_day(self, day: date, /) -> bool:
        """Return whether it is no Sunday, or the one that is made up for."""
        return day.weekday() != 6 or day == date(2026, 2, 15)


class Frozen(Office):
    """One that was told not to expand."""

    expand = False


class Young(Office):
    """One whose data begin late."""

    start_year = 2022


class Old(Office):
    """One whose data end early."""

    end_year = 2027


def test_any_object_that_knows_its_days_will_do() -> None:
    """Make-up days are told apart from holidays."""
    calendar = BusinessCalendar.from_holidays(Office(), span=SPAN)

    assert calendar.weekend == (6,)
    assert calendar.holidays == ()
    assert calendar.extra_working == (date(2026, 2, 15),)


def test_an_object_that_lists_holidays_is_asked_for_every_year() -> None:
    """Before they are read off, and in a copy."""

    class Listing(Office):
        def __init__(self) -> None:
            self.known: set[date] = set()

        def __iter__(self) -> Iterator[date]:
            return iter(self.known)

        def is_working_day(self, day: date, /) -> bool:
            self.known.add(date(day.year, 5, 1))
            return super().is_working_day(day)

    source = Listing()

    calendar = BusinessCalendar(holidays=source)

    assert not calendar.is_working(date(2026, 5, 1))
    assert source.known == set()


def test_what_was_not_expanded_is_known_for_its_years() -> None:
    """The rest is no year without holidays: nobody knows."""
    known = date(2025, 1, 1), date(2026, 12, 31)

    assert BusinessCalendar.from_holidays(Frozen(), span=known).span == known


@pytest.mark.parametrize("source", [Frozen(), Young(), Old()])
def test_years_without_data_are_refused(source: Office) -> None:
    """Rather than taken for years without holidays."""
    with pytest.raises(InvalidValue, match="knows the years 2020 to 2028"):
        BusinessCalendar.from_holidays(source, span=SPAN)


def tracked(campaign: Campaign, /, *, as_of: datetime, **given: object) -> Agenda:
    """Return the agenda that a tracker gives."""
    return AgendaTracker(campaign, **given).agenda(as_of=as_of)


@pytest.mark.parametrize("answer", [agenda, tracked])
def test_an_agenda_takes_the_object_as_it_is(
    record: Callable[..., Campaign], answer: Callable[..., Agenda]
) -> None:
    """Both as the seeker's calendar and as that of a contact, read before or not.

    By hand: seven business days from Tuesday, 1 September 2026, are Thursday the 10th,
    or Friday the 11th with Labour Day on the 7th; in Scotland that is no day off.
    """
    holidays = pytest.importorskip("holidays", reason="the extra is not installed")
    read = holidays.country_holidays("US", years=2026)
    at = datetime(2026, 9, 1, 15, tzinfo=UTC)
    cards = {"ana": Contact(name="Ana"), "una": Contact(name="Una", calendar="GB-SCT")}
    grid = record(
        *(Outreach(contact=id, channel="email", at=at) for id in cards), **cards
    )

    for source in (read, holidays.country_holidays("US")):
        found = answer(
            grid,
            as_of=at,
            calendar=source,
            calendars={"GB-SCT": holidays.country_holidays("GB", subdiv="SCT")},
        )

        assert {task.key.contact: task.due.day for task in found} == {
            "ana": 11,
            "una": 10,
        }


def test_a_reply_curve_takes_it_too(record: Callable[..., Campaign]) -> None:
    """From Friday to Tuesday it is one business day if Monday is Labour Day."""
    holidays = pytest.importorskip("holidays", reason="the extra is not installed")
    at = datetime(2026, 9, 4, 15, tzinfo=UTC)
    answered = at + timedelta(days=4)
    grid = record(
        Outreach(contact="ana", channel="email", at=at),
        Reply(contact="ana", answer="declined", at=answered),
        ana=Contact(name="Ana"),
    )

    curve = reply_curve(grid, as_of=answered, calendar=holidays.country_holidays("US"))

    assert curve.days == (1,)


@pytest.mark.parametrize("given", ["US", 5, {}])
def test_anything_else_is_no_calendar(
    record: Callable[..., Campaign], given: object
) -> None:
    """It is refused rather than passed over, even if it is empty."""
    at = datetime(2026, 9, 1, 15, tzinfo=UTC)

    for calendars in ({"calendar": given}, {"calendars": {"US": given}}):
        with pytest.raises(InvalidValue, match="a BusinessCalendar, or an object of"):
            agenda(record(), as_of=at, **calendars)
    with pytest.raises(InvalidValue, match="a BusinessCalendar, or an object of"):
        BusinessCalendar.from_holidays(given)
