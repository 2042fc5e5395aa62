"""How answers age, and what a second voice counts: numbers that two rooms share.

The guide asks about what is not known yet, and the findings say what is; both mean
the same by "known" because both are given an `Aging`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any

import attrs

from infointerview.errors import InvalidValue
from infointerview.values._enums import Topic

__all__ = ["AGING", "Aging"]

_MONTH = timedelta(days=365.25 / 12)
_SHORTEST, _LONGEST = 0.001, 1_000_000  # what lengths of time can hold
_LEAST = 0.001

_HALF_LIVES: Mapping[str, float] = MappingProxyType(
    {
        Topic.INDUSTRY_TRENDS: 9.0,
        "lifestyle.pay": 9.0,
        "skills.sought": 9.0,
        Topic.CULTURE_ORGANIZATION: 12.0,
        Topic.DAY_TO_DAY: 24.0,
        Topic.BACKGROUND_EDUCATION: 36.0,
    }
)


def _number(place: str, value: object, least: float, most: float) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not least <= value <= most:  # type: ignore[operator] # a number
        raise InvalidValue(place, value, f"a number from {least:g} to {most:g}")


def _span(_aging: Aging, attribute: attrs.Attribute[Any], value: object) -> None:
    _number(f"Aging.{attribute.name}", value, _SHORTEST, _LONGEST)


def _part(_aging: Aging, attribute: attrs.Attribute[Any], value: object) -> None:
    _number(f"Aging.{attribute.name}", value, _LEAST, 1)


def _months(given: Mapping[str, float]) -> Mapping[str, float]:
    return MappingProxyType({**_HALF_LIVES, **given})


def _all_spans(
    aging: Aging, attribute: attrs.Attribute[Any], value: Mapping[str, object]
) -> None:
    for months in value.values():
        _span(aging, attribute, months)


@attrs.frozen(kw_only=True)
class Aging:
    """How fast what was said goes stale, and what a second voice is worth.

    Attributes:
        half_lives: Months after which an answer counts half, by concept or topic;
            what is left out stays as usual. From a thousandth to a million.
        other_half_life: The same for everything else.
        same_branch: What a further voice counts that came through a referrer who
            sent another one before; from a thousandth to 1.

    Raises:
        InvalidValue: If a number is out of range.

    Examples:
        >>> pay = Aging().half_life("lifestyle.pay", "lifestyle")
        >>> pay / timedelta(days=1), Aging().freshness("", "advice", timedelta())
        (273.9375, 1.0)
    """

    half_lives: Mapping[str, float] = attrs.field(
        factory=dict, converter=_months, validator=_all_spans
    )
    other_half_life: float = attrs.field(default=18.0, validator=_span)
    same_branch: float = attrs.field(default=0.7, validator=_part)

    def half_life(self, concept: str, topic: str, /) -> timedelta:
        """Return how long until an answer to this counts half, in average months."""
        by_topic = self.half_lives.get(topic, self.other_half_life)
        return self.half_lives.get(concept, by_topic) * _MONTH

    def freshness(self, concept: str, topic: str, age: timedelta, /) -> float:
        """Return what is left of an answer: 1.0 at first, half after a half-life."""
        return float(0.5 ** (age / self.half_life(concept, topic)))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the mapping, which is a read-only view, by what it holds."""
        return _aging, (dict(self.half_lives), self.other_half_life, self.same_branch)


def _aging(
    half_lives: Mapping[str, float], other_half_life: float, same_branch: float
) -> Aging:
    return Aging(
        half_lives=half_lives,
        other_half_life=other_half_life,
        same_branch=same_branch,
    )


AGING = Aging()
"""The numbers where none are given."""
