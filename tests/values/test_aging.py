"""How answers age."""

import pickle
from datetime import timedelta

import pytest

from infointerview.errors import InvalidValue
from infointerview.values import AGING, Aging

MONTH = timedelta(days=365.25 / 12)


def test_a_half_life_goes_by_concept_then_by_topic() -> None:
    """The table of the knowledge model: pay, schooling, everything else."""
    lives = [
        AGING.half_life("lifestyle.pay", "lifestyle"),
        AGING.half_life("", "background_education"),
        AGING.half_life("", "lifestyle"),
    ]

    assert lives == [9 * MONTH, 36 * MONTH, 18 * MONTH]


def test_half_is_left_after_a_half_life() -> None:
    """And a quarter after two."""
    aging = Aging(half_lives={"advice": 3})

    left = [aging.freshness("", "advice", months * MONTH) for months in (0, 3, 6)]

    assert left == [1.0, 0.5, 0.25]


def test_it_travels_between_processes() -> None:
    """With what was changed in it."""
    aging = Aging(half_lives={"advice": 3}, same_branch=0.5)

    assert pickle.loads(pickle.dumps(aging)) == aging  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    "wrong",
    [
        {"same_branch": 0},
        {"same_branch": 1.5},
        {"other_half_life": "long"},
        {"half_lives": {"advice": -1}},
        {"other_half_life": True},
        {"other_half_life": 1e-15},
        {"half_lives": {"advice": 1e12}},
        {"other_half_life": float("nan")},
    ],
)
def test_numbers_out_of_range_are_refused(wrong: dict[str, object]) -> None:
    """With the name of the field."""
    with pytest.raises(InvalidValue, match="Aging"):
        Aging(**wrong)  # type: ignore[arg-type] # wrong on purpose
