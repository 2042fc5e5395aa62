from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from infointerview.errors import InvalidValue
from infointerview.followups import Flag, Placement, Task, TaskKey, TaskKind

DAY = date(2026, 9, 8)


def task(**fields: object) -> Task:
    """Return a task with some fields replaced."""
    key = TaskKey("ana", "nudge", "f1")
    given = {"key": key, "release": DAY, "due": DAY, "weight": 60, "cause": "f1"}
    return Task(**{**given, **fields})


def test_a_known_kind_given_as_text_becomes_the_member() -> None:
    """Plain strings are accepted, and a key has one form only."""
    key = TaskKey("ana", "keep-in-touch", "0")

    assert key.kind is TaskKind.KEEP_IN_TOUCH
    assert key == TaskKey("ana", TaskKind.KEEP_IN_TOUCH, "0")


def test_a_kind_of_ones_own_stays_as_it_is() -> None:
    """Policies of users may propose what we have no word for."""
    assert TaskKey("ana", "birthday", "2026").kind == "birthday"


@pytest.mark.parametrize(
    "parts", [("", "nudge", "f1"), ("ana", " ", "f1"), ("ana", "nudge", "")]
)
def test_a_key_has_three_parts(parts: tuple[str, str, str]) -> None:
    """None of them may be blank."""
    with pytest.raises(InvalidValue, match="TaskKey"):
        TaskKey(*parts)


def test_keys_are_in_order() -> None:
    """By contact, then kind, then anchor."""
    keys = [
        TaskKey("b", "nudge", "1"),
        TaskKey("a", "zoo", "2"),
        TaskKey("a", "x", "3"),
    ]

    assert sorted(keys) == [keys[2], keys[1], keys[0]]


@pytest.mark.parametrize(
    "fields",
    [
        {"weight": -1},
        {"due": datetime(2026, 9, 8, tzinfo=UTC)},
        {"deadline": datetime(2026, 9, 8)},  # noqa: DTZ001 - that is the point
        {"expires": "tomorrow"},
    ],
)
def test_a_task_checks_its_dates(fields: dict[str, object]) -> None:
    """A policy that proposes nonsense is told so at once."""
    with pytest.raises(InvalidValue, match=f"Task.{next(iter(fields))}"):
        task(**fields)


def test_start_follows_the_placement() -> None:
    """An early task wants its release, any other its due day."""
    dates = {"release": date(2026, 9, 1), "due": DAY}

    assert task(placement=Placement.EARLY, **dates).start == date(2026, 9, 1)
    assert task(**dates).start == DAY


def test_flags_are_shown_in_order() -> None:
    """The text of a task does not depend on the order in a set."""
    shown = repr(task(flags=frozenset(Flag)))

    assert shown.index("cooldown") < shown.index("overdue") < shown.index("snoozed")
