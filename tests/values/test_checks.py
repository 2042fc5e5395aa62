"""Validators: what each lets pass, and what it says of the rest."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from infointerview.errors import InvalidValue
from infointerview.values import Topic, checks
from infointerview.values.checks import require_id, require_instant, require_zone

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def box(check: Any, value: object) -> object:  # noqa: ANN401 - attrs' own protocol
    """Return what a field with this check holds when given the value."""

    @attrs.frozen
    class Box:
        field: object = attrs.field(validator=check)

    return Box(value).field


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (checks.calendar_date, date(2026, 3, 2)),
        (checks.length_of_time, timedelta(minutes=25)),
        (checks.flag, False),
        (checks.text, ""),
        (checks.some_text, "é"),
        (checks.identifier, "~1"),
        (checks.zone_key, ""),
        (checks.zone_key, "Asia/Kathmandu"),
        (checks.whole_number(0), 0),
        (checks.whole_number(0, 10), 10),
        (checks.share, 0.5),
        (checks.optional(checks.flag), None),
        (checks.optional(checks.flag), True),
        (checks.tuple_of(checks.some_text), ("a", "b")),
        (checks.topic_name, "remote_work"),
    ],
)
def test_lets_pass_unchanged(check: object, value: object) -> None:
    """A check changes nothing that fits."""
    assert box(check, value) == value


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (checks.aware, datetime(2026, 3, 2)),  # noqa: DTZ001 - the point
        (checks.aware, date(2026, 3, 2)),
        (checks.aware, 1_772_409_600),
        (checks.aware, datetime(1899, 12, 31, tzinfo=UTC)),
        (checks.aware, datetime.max.replace(tzinfo=UTC)),
        (checks.aware, datetime.min.replace(tzinfo=timezone(timedelta(hours=1)))),
        (checks.calendar_date, NOON),
        (checks.length_of_time, timedelta()),
        (checks.length_of_time, timedelta(days=2)),
        (checks.length_of_time, 25),
        (checks.flag, 1),
        (checks.text, b"bytes"),
        (checks.text, "\udfff"),
        (checks.some_text, "\t "),
        (checks.identifier, "a b"),
        (checks.identifier, ""),
        (checks.zone_key, "Mars"),
        (checks.zone_key, "a" * 5000),
        (checks.whole_number(0), -1),
        (checks.whole_number(0), 1.0),
        (checks.whole_number(0), True),
        (checks.whole_number(0, 10), 11),
        (checks.share, 1),
        (checks.share, 1.5),
        (checks.share, float("nan")),
        (checks.optional(checks.flag), 0),
        (checks.tuple_of(checks.some_text), ["a"]),
        (checks.tuple_of(checks.some_text), ("a", "a")),
        (checks.topic_name, "Remote work"),
        (checks.topic_name, None),
    ],
)
def test_refuses(check: object, value: object) -> None:
    """What does not fit is never coerced, and the error names the field."""
    with pytest.raises(InvalidValue, match=r"Box\.field: expected"):
        box(check, value)


def test_an_instant_is_held_in_utc() -> None:
    """Datetimes of one zone compare by wall clock, so one form is kept."""
    autumn = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"))

    first, second = box(checks.aware, autumn), box(checks.aware, autumn.replace(fold=1))

    assert autumn == autumn.replace(fold=1)
    assert first == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert second == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_a_topic_becomes_its_member() -> None:
    """The plain string is accepted and replaced."""
    assert type(box(checks.topic_name, "lifestyle")) is Topic


def test_a_zone_as_an_argument_is_returned_or_refused() -> None:
    """The error names the argument."""
    assert require_zone("resolve(zone)", "Asia/Tokyo").key == "Asia/Tokyo"
    with pytest.raises(InvalidValue, match=r"^resolve\(zone\): expected an IANA"):
        require_zone("resolve(zone)", "Mars/Base")


def test_an_argument_must_be_an_instant() -> None:
    """The error names the argument."""
    require_instant("agenda(as_of)", NOON)

    with pytest.raises(InvalidValue, match=r"agenda\(as_of\)"):
        require_instant("agenda(as_of)", NOON.replace(tzinfo=None))


@pytest.mark.parametrize("value", ["", " ", "a b", 7, None])
def test_an_argument_must_be_an_id(value: object) -> None:
    """Text without white space."""
    with pytest.raises(InvalidValue, match="an id"):
        require_id("Campaign.id", value)
