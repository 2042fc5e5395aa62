from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from infointerview.interchange._instants import read_instant


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("2024-03-05 14:22:11 UTC", "2024-03-05T14:22:11+00:00"),
        ("2024-03-05 14:22 UTC", "2024-03-05T14:22:00+00:00"),
        ("2024-03-05 14:22:11", "2024-03-05T14:22:11"),
        ("2024/03/05T14:22:11.123Z", "2024-03-05T14:22:11+00:00"),
        ("2024-03-05 14:22 -0530", "2024-03-05T14:22:00-05:30"),
        ("7/8/26, 3:43 PM", "2026-07-08T15:43:00"),
        ("7/8/2026, 12:05 a.m.", "2026-07-08T00:05:00"),
        ("12/31/25, 12:05 PM", "2025-12-31T12:05:00"),
    ],
)
def test_understands_what_linkedin_writes(cell: str, text: str) -> None:
    """Expected by hand; month first where there are slashes."""
    found = read_instant(cell)

    assert found is not None
    assert found.isoformat() == text


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "soon",
        "2024-02-30 10:00",
        "2024-03-05",
        "13/1/26, 1:00 PM",
        "1/1/26, 13:00 PM",
        "1/1/26, 0:30 AM",
        "2024-03-05 14:22 +9999",
        "2024-03-05 25:00",
    ],
)
def test_makes_nothing_up(cell: str) -> None:
    """What is impossible or something else is none."""
    assert read_instant(cell) is None


def test_a_zone_is_for_times_without_one() -> None:
    """What the cell says counts more."""
    zone = ZoneInfo("Europe/Berlin")

    bare = read_instant("2024-03-05 14:22", zone=zone)
    told = read_instant("2024-03-05 14:22 +0200", zone=zone)

    assert bare == datetime(2024, 3, 5, 14, 22, tzinfo=zone)
    assert told == datetime(2024, 3, 5, 14, 22, tzinfo=timezone(timedelta(hours=2)))
