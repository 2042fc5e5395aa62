from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.interchange._content import read_content
from infointerview.interchange._zones import (
    Observance,
    at_zone,
    named_zone,
    observance,
)


def rule(*lines: str) -> Observance | None:
    """Return what a component of these lines says."""
    return observance(read_content("".join(f"{line}\n" for line in lines)).properties)


WINTER = rule(
    "DTSTART:19701025T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
)
SUMMER = rule(
    "DTSTART:19700329T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
)


@given(st.datetimes(datetime(1997, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001 - local
def test_rules_agree_with_the_zone_that_they_describe(local: datetime) -> None:
    """Oracle: zoneinfo's Europe/Berlin, whose rules these are since 1996."""
    assert WINTER
    assert SUMMER
    berlin = local.replace(tzinfo=ZoneInfo("Europe/Berlin"))
    hour = timedelta(hours=1)
    edges = {
        (local + step).replace(tzinfo=ZoneInfo("Europe/Berlin")).utcoffset()
        for step in (-2 * hour, 2 * hour)
    }

    found = at_zone(local, (WINTER, SUMMER))

    assert found is not None
    # within two hours of a change, the same clock shows two instants or none
    assert found.utcoffset() == berlin.utcoffset() or len(edges) > 1


@pytest.mark.parametrize(
    ("lines", "offsets"),
    [
        (["DTSTART:20200101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0300"], [1, 3]),
        (["DTSTART:20200101T000000", "TZOFFSETTO:-0300"], [-3, -3]),
        (
            [
                "DTSTART:20200115T000000",
                "TZOFFSETFROM:+0000",
                "TZOFFSETTO:+0100",
                "RRULE:FREQ=YEARLY;UNTIL=20210201T000000Z",
            ],
            [0, 1],
        ),
        (
            [
                "DTSTART:20200115T000000",
                "TZOFFSETFROM:+0000",
                "TZOFFSETTO:+0100",
                "RRULE:FREQ=YEARLY",
            ],
            [0, 1],
        ),
        (
            [
                "DTSTART:20200115T000000",
                "TZOFFSETFROM:+0000",
                "TZOFFSETTO:+0100",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=5SU",
            ],
            [0, 1],
        ),
    ],
)
def test_a_rule_holds_from_its_beginning(lines: list[str], offsets: list[int]) -> None:
    """Before it, the offset from which it changes."""
    found = rule(*lines)
    assert found

    before, after = (
        at_zone(datetime(year, 6, 1), (found,))  # noqa: DTZ001 - local
        for year in (2019, 2023)
    )

    assert [
        moment.utcoffset() // timedelta(hours=1)  # type: ignore[union-attr,operator] # both are instants
        for moment in (before, after)
    ] == offsets


@pytest.mark.parametrize(
    "lines",
    [
        ["TZOFFSETTO:+0100"],
        ["DTSTART:20200101T000000"],
        ["DTSTART:soon", "TZOFFSETTO:+0100"],
        ["DTSTART:20200101T000000", "TZOFFSETTO:+9900"],
    ],
)
def test_a_damaged_rule_is_none(lines: list[str]) -> None:
    """A zone without rules has no instants."""
    assert rule(*lines) is None
    assert at_zone(datetime(2020, 1, 1), ()) is None  # noqa: DTZ001 - local


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../x", "x" * 1000, "a b", "/"])
def test_nobody_knows_other_names(name: str) -> None:
    """No name leads out of the database of zones."""
    assert named_zone(name) is None


@pytest.mark.parametrize("name", ["UTC", "tzone://Microsoft/Utc", "/example.org/Z"])
def test_a_prefix_makes_no_other_zone(name: str) -> None:
    """Outlook and others put an address of their own in front."""
    assert named_zone(name) is UTC


def test_every_windows_name_has_a_zone() -> None:
    """No entry of the table is misspelt."""
    from infointerview.interchange._zones import _WINDOWS

    assert all(named_zone(name) for name in _WINDOWS)
