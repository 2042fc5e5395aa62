"""`HazardNudge`: follow up when an answer has become unlikely, by one's own numbers.

Not for most: a campaign has far too few messages to learn from, so a strong prior goes
with them and the day stays within bounds. It is no part of `DEFAULT`.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import attrs

from infointerview.errors import InvalidValue
from infointerview.followups._curve import ReplyCurve, curve_of
from infointerview.followups._policies import BusinessDayLadder
from infointerview.followups._tasks import TaskKind
from infointerview.values.checks import whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.followups._context import Context
    from infointerview.followups._tasks import Task
    from infointerview.followups._views import ContactView
    from infointerview.values import ContactId

__all__ = ["HazardNudge"]

# The prior: what share answers, and the days they take, log-normal. Assumed values.
_SHARE, _SIGMA = 0.4, 1.2  # the median is one business day
_EARLIEST, _LATEST = 3, 10
_HORIZON = 250  # a year of business days: whoever answers has answered by then


def _a_share(_policy: HazardNudge, _: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, float) or not 0 < value < 1:
        raise InvalidValue("HazardNudge.threshold", value, "a number between 0 and 1")


@attrs.frozen(kw_only=True)
class HazardNudge:
    """Follow up once when the chance that an answer still comes has become small.

    The chance is that of the seeker's own `reply_curve`, mixed with a prior: 40 % of
    people answer, half of those within one business day, with a log-normal spread of
    1.2. These are assumed values; with them 5 % is reached on the sixth business day.

    The day is the same for everybody, from the third business day to the tenth. While
    nobody has answered it is no earlier than that of the prior: silence alone, which
    one's own chasers cut short, says nothing of how long answers take.

    In a plan it takes the place of the nudge of a `BusinessDayLadder` that was added
    before it: ``DEFAULT | HazardNudge()``. As it depends on everybody's answers, it is
    no `SparingPolicy`.

    Attributes:
        threshold: The chance below which it is time, as a share.
        prior: How many messages the prior is worth.

    Examples:
        >>> print(HazardNudge().explain())
        follow up once when the chance of an answer is below 5 %, on business day 3 to 10, by your own messages and a prior worth 100: 40 % answer, half of them within 1 business day, log-normal with sigma 1.2 (assumed)
    """  # noqa: E501 - the text is shown as it is printed

    threshold: float = attrs.field(default=0.05, validator=_a_share)
    prior: int = attrs.field(default=100, validator=whole_number(1))

    def days(self, curve: ReplyCurve, /) -> int:
        """Return on which business day to follow up, given how long answers took.

        Examples:
            >>> HazardNudge().days(ReplyCurve(days=(), at_risk=(), answers=()))
            6
            >>> quick = ReplyCurve(days=(1, 7), at_risk=(400, 200), answers=(200, 0))
            >>> HazardNudge().days(quick)
            4
        """
        found = self._first_below(curve)
        if curve.answered == 0:
            found = max(found, self._first_below(_NOTHING))
        return found

    def chance(self, curve: ReplyCurve, days: int, /) -> float:
        """Return the chance of an answer after so many business days of silence.

        1 - S(end)/S(days), S being the share of the silent: the product of 1 - d/r over
        the days, on each of which d of r answered, those of the prior included.

        Examples:
            >>> nobody = ReplyCurve(days=(), at_risk=(), answers=())
            >>> [round(100 * HazardNudge().chance(nobody, d), 1) for d in (3, 5, 7)]
            [10.7, 5.7, 3.4]
        """
        silent = 1.0
        for day in range(days + 1, _HORIZON + 1):
            place = bisect_left(curve.days, day)
            there = self.prior * _silent(day - 1)
            here = self.prior * (_silent(day - 1) - _silent(day))
            if place < len(curve.days):
                there += curve.at_risk[place]
                here += curve.answers[place] if curve.days[place] == day else 0
            silent *= 1 - here / there
        return 1 - silent

    def _first_below(self, curve: ReplyCurve) -> int:
        days = range(_EARLIEST, _LATEST)
        unlikely = (day for day in days if self.chance(curve, day) < self.threshold)
        return next(unlikely, _LATEST)

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield the one chaser to whoever has not answered."""
        if contact.waiting is not None:
            for task in self._ladder(context).propose(contact, context):
                if task.key.kind == TaskKind.NUDGE:
                    yield task

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def _ladder(self, context: Context) -> BusinessDayLadder:
        return BusinessDayLadder(1, self.days(_known_curve(context)))

    def explain(self) -> str:
        """Return the numbers in words."""
        return (
            "follow up once when the chance of an answer is below"
            f" {100 * self.threshold:g} %, on business day {_EARLIEST} to {_LATEST}, by"
            f" your own messages and a prior worth {self.prior}: {100 * _SHARE:.0f} %"
            " answer, half of them within 1 business day, log-normal with sigma"
            f" {_SIGMA} (assumed)"
        )

    def reason(self, task: Task, context: Context, /) -> str:
        """Return how the dates of a task of this policy came about."""
        ladder, curve = self._ladder(context), _known_curve(context)
        chance = 100 * self.chance(curve, ladder.second)
        return (
            f"{ladder.reason(task, context)}; one still comes with a chance of"
            f" {chance:.1f} %"
        )


_NOTHING = ReplyCurve(days=(), at_risk=(), answers=())


@cache
def _silent(day: int) -> float:
    """Return the share that has not answered by the end of a day, by the prior."""
    if day == 0:
        return 1.0
    answered = (1 + math.erf(math.log(day) / _SIGMA / math.sqrt(2))) / 2
    return 1 - _SHARE * answered


# Asked for every contact, and the same for all of them.
_CURVES: WeakKeyDictionary[Context, ReplyCurve] = WeakKeyDictionary()


def _known_curve(context: Context) -> ReplyCurve:
    curve = _CURVES.get(context)
    if curve is None:
        curve = _CURVES[context] = curve_of(context)
    return curve
