"""The numbers a guide is made with, as one value that can be exchanged."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias, TypeGuard

import attrs

from infointerview.errors import InvalidValue
from infointerview.values import AGING, Aging, Topic
from infointerview.values.checks import instance_of

__all__ = ["GUIDE_POLICY", "GuidePolicy", "Phase", "QuestionForm", "is_number"]


class QuestionForm(StrEnum):
    """What kind of answer a question calls for, which decides how long it takes.

    Examples:
        >>> QuestionForm("probe").is_open, QuestionForm("closed").is_open
        (True, False)
    """

    OPEN_STORY = "open_story"
    OPEN = "open"
    PROBE = "probe"
    CONFIRM = "confirm"
    CLOSED = "closed"

    @property
    def is_open(self) -> bool:
        """Whether it invites more than a yes, a no or a single fact."""
        return self not in {QuestionForm.CONFIRM, QuestionForm.CLOSED}


class Phase(StrEnum):
    """The part of the conversation that a question belongs to, in their order.

    Examples:
        >>> [phase.value for phase in Phase]
        ['opening', 'warm_up', 'exploration', 'wrap_up', 'closing']
    """

    OPENING = "opening"
    WARM_UP = "warm_up"
    EXPLORATION = "exploration"
    WRAP_UP = "wrap_up"
    CLOSING = "closing"


_Check: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def _number(expected: str, accepts: Callable[[float], bool], /) -> _Check:
    """Return a check for a finite number that `accepts` lets pass."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not is_number(value) or not accepts(value):
            place = f"{type(instance).__name__}.{attribute.name}"
            raise InvalidValue(place, value, expected)

    return check


def is_number(value: object, /) -> TypeGuard[float]:
    """Return whether it is a finite number; ``True`` is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return math.isfinite(value)


def _all(check: _Check, /) -> _Check:
    def check_all(
        instance: object, attribute: attrs.Attribute[Any], value: Mapping[str, object]
    ) -> None:
        for item in value.values():
            check(instance, attribute, item)

    return check_all


_not_negative = _number("a number that is not negative", lambda number: number >= 0)
_positive = _number("a positive number", lambda number: number > 0)
_part = _number("a number from 0 to less than 1", lambda number: 0 <= number < 1)


def _over(
    usual: Mapping[str, float], given: Mapping[str, float]
) -> Mapping[str, float]:
    """Return what is given, filled up with what is usual."""
    return MappingProxyType({**usual, **given})


# mypy reads the types of a converter from a named function only.
def _minutes(given: Mapping[str, float]) -> Mapping[str, float]:
    return _over(_MINUTES, given)


def _weights(given: Mapping[str, float]) -> Mapping[str, float]:
    return _over(_WEIGHTS, given)


def _allowance(given: Mapping[str, float]) -> Mapping[str, float]:
    return _over(_ALLOWANCE, given)


_MINUTES: dict[str, float] = {
    QuestionForm.OPEN_STORY: 3.5,
    QuestionForm.OPEN: 2.5,
    QuestionForm.PROBE: 1.5,
    QuestionForm.CONFIRM: 1.0,
    QuestionForm.CLOSED: 0.75,
}
# One topic alone stands for each of these three areas of rule Z6, and the story is to
# open every talk (rule I1).
_WEIGHTS: dict[str, float] = {
    Topic.LIFESTYLE: 1.5,
    Topic.ADVANCEMENT: 1.5,
    Topic.ADVICE: 1.5,
    Topic.PATH: 1.5,
    Topic.ACCOMPLISHMENTS: 0.8,
}
_ALLOWANCE: dict[str, float] = {
    Phase.WARM_UP: 0.3,
    Phase.EXPLORATION: 1.0,
    Phase.WRAP_UP: 0.3,
}


@attrs.frozen(kw_only=True)
class GuidePolicy:
    """How long things take, how fast answers age, and what counts for how much.

    Minutes per question follow rule I2 and the fixed parts rule I3; where a field
    names no rule, the number was chosen by the authors. A mapping may be given in
    part: what it leaves out stays as usual.

    Attributes:
        opening: Minutes of greeting.
        referral: Minutes reserved for the two-name ask (rule Z2).
        thanks: Minutes reserved for thanks and for how to stay in touch.
        buffer_share: Share of the agreed minutes that is kept free.
        buffer_least: Minutes that are kept free at least.
        form_minutes: Minutes by form of question.
        pace: Factor on the minutes of every question; 1.15 suits a telephone call
            or a second language.
        enough: How much knowledge of a topic counts as covered; 1.0 is one fresh,
            certain, independent answer.
        aging: How fast an answer goes stale, and what a further voice counts that
            came through a referrer who sent another one before.
        weights: Weight by topic; 1.0 for a topic of the user's own.
        specificity: What a question gains that uses all one can know of a person.
        findability: What a question loses whose answer is looked up with ease.
        conflict: What a question gains on which others contradict each other.
        novelty: What a question may gain that nobody in the campaign was asked yet.
        allowance: How sensitive a question may be, 0.0 to 1.0, by phase.
        sensitive_from: From which sensitivity a question waits for the second half.
        not_for_me: Up to which fit of a debrief, 0 to 10, the field counts as not for
            the seeker (rule I7).

    Raises:
        InvalidValue: If a number is negative, or zero where that has no meaning.

    Examples:
        >>> GuidePolicy().budget(30), GuidePolicy(opening=4).budget(30)
        (22.0, 20.0)
        >>> GuidePolicy().minutes_of("open")
        2.5
    """

    opening: float = attrs.field(default=2.0, validator=_not_negative)
    referral: float = attrs.field(default=2.0, validator=_positive)
    thanks: float = attrs.field(default=1.0, validator=_positive)
    buffer_share: float = attrs.field(default=0.1, validator=_part)
    buffer_least: float = attrs.field(default=1.0, validator=_not_negative)
    form_minutes: Mapping[str, float] = attrs.field(
        factory=dict,
        converter=_minutes,
        validator=_all(_positive),
    )
    pace: float = attrs.field(default=1.0, validator=_positive)
    enough: float = attrs.field(default=1.0, validator=_positive)
    aging: Aging = attrs.field(default=AGING, validator=instance_of(Aging))
    weights: Mapping[str, float] = attrs.field(
        factory=dict,
        converter=_weights,
        validator=_all(_not_negative),
    )
    specificity: float = attrs.field(default=0.3, validator=_not_negative)
    findability: float = attrs.field(default=0.3, validator=_not_negative)
    conflict: float = attrs.field(default=1.2, validator=_not_negative)
    novelty: float = attrs.field(default=0.6, validator=_not_negative)
    allowance: Mapping[str, float] = attrs.field(
        factory=dict,
        converter=_allowance,
        validator=_all(_not_negative),
    )
    sensitive_from: float = attrs.field(default=0.5, validator=_not_negative)
    not_for_me: float = attrs.field(default=3, validator=_not_negative)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the mappings, which are read-only views, by what they hold."""
        values = attrs.asdict(self, recurse=False)
        plain = {
            name: dict(value) if isinstance(value, Mapping) else value
            for name, value in values.items()
        }
        return _policy, (plain,)

    def buffer(self, minutes: float, /) -> float:
        """Return the minutes that are kept free in a talk of this length."""
        return max(self.buffer_least, self.buffer_share * minutes)

    def budget(self, minutes: float, /) -> float:
        """Return the minutes that a talk of this length leaves for questions."""
        fixed = self.opening + self.referral + self.thanks
        return minutes - fixed - self.buffer(minutes)

    def length_for(self, budget: float, /) -> float:
        """Return the shortest talk that leaves `budget` minutes for questions.

        Examples:
            >>> GuidePolicy().length_for(22.0), GuidePolicy().length_for(2.5)
            (30.0, 8.5)
        """
        used = self.opening + self.referral + self.thanks + budget
        return max(used + self.buffer_least, used / (1 - self.buffer_share))

    def minutes_of(self, form: str, /) -> float:
        """Return the minutes that a question of this form takes."""
        return self.form_minutes[form] * self.pace


def _policy(values: Mapping[str, Any]) -> GuidePolicy:
    return GuidePolicy(**values)


GUIDE_POLICY = GuidePolicy()
"""The policy of a guide for which none is given."""
