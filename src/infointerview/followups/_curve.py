"""`reply_curve`: how long answers take in a campaign, and what 3 and 7 days mean there.

An explanation, not a driver: a campaign has far too few messages to learn a cadence
from, and the chasers that it would set cut off the answers it would learn from.
"""

from __future__ import annotations

import math
from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

from infointerview.facts import (
    Chaser,
    InterviewBooked,
    InterviewHeld,
    Outreach,
    Reply,
    StopRequested,
    Touch,
)
from infointerview.followups._context import context_of
from infointerview.values import Answer, Direction, Estimate, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from infointerview.campaign import Campaign
    from infointerview.facts import Entry
    from infointerview.followups._calendar import BusinessCalendar, WorkingDays
    from infointerview.followups._context import Context
    from infointerview.followups._views import ContactView

__all__ = ["ReplyCurve", "curve_of", "reply_curve"]

_Z = 1.959963984540054
_METHOD = "greenwood_log_log"


@attrs.frozen(kw_only=True)
class ReplyCurve:
    """How long people take to answer, in business days of theirs.

    Attributes:
        days: The business days after which a wait ended, rising.
        at_risk: How many had waited until then, by day.
        answers: How many of these were answered then, by day; the others were cut
            short by the present, by a chaser, or by the wish to be left alone.

    Examples:
        >>> curve = ReplyCurve(days=(1, 2, 9), at_risk=(4, 3, 1), answers=(1, 2, 0))
        >>> curve.n, curve.answered
        (4, 3)
        >>> print(curve.still_to_come(1))
        0.67 (0.23 to 0.99, n = 3, 1 pending)
    """

    days: tuple[int, ...]
    at_risk: tuple[int, ...]
    answers: tuple[int, ...]

    @property
    def n(self) -> int:
        """How many people were asked."""
        return self.at_risk[0] if self.at_risk else 0

    @property
    def answered(self) -> int:
        """How many of them answered."""
        return sum(self.answers)

    @property
    def silent(self) -> tuple[Estimate, ...]:
        """Share of those who have not answered by the end of each of `days`.

        The product of 1 - d/r over the days so far, on each of which d of r answered
        [1]_. The interval is S^exp(+-z v), v the root of the sum of d/(r(r - d)),
        divided by abs(ln S); there is none at 0 and 1.

        References:
            .. [1] Kaplan, E. L., Meier, P. (1958). Nonparametric estimation from
               incomplete observations. JASA 53, 457-481.
        """
        return tuple(self._share(0, place + 1) for place in range(len(self.days)))

    def still_to_come(self, days: int, /) -> Estimate:
        """Return the chance that an answer still comes after so many days of silence.

        As far as the data reach: 1 - S(end)/S(days), S being the share of the silent.

        Args:
            days: Business days without an answer, day 0 being that of sending.

        Returns:
            The chance with its interval. Undefined if nobody has waited longer.

        Examples:
            >>> ReplyCurve(days=(), at_risk=(), answers=()).still_to_come(3).reason
            <Reason.NO_OBSERVATIONS: 'no_observations'>
        """
        first = sum(day <= days for day in self.days)
        share = self._share(first, len(self.days))
        if share.value is None:
            return share
        low, high = share.low, share.high
        return attrs.evolve(
            share,
            value=1 - share.value,
            low=None if high is None else 1 - high,
            high=None if low is None else 1 - low,
        )

    def explain(self, *, first: int = 3, second: int = 7) -> str:
        """Return what two waits mean in these data, in one sentence.

        Args:
            first: Business days until somebody else is tried.
            second: Business days until the chaser.

        Examples:
            >>> print(ReplyCurve(days=(1, 9), at_risk=(9, 5), answers=(4, 1)).explain())
            after 3 business days of silence an answer still comes with a chance of 20 % (3 to 80 %), after 7 with a chance of 20 % (3 to 80 %), in your data (9 people asked, 5 answered)
        """  # noqa: E501 - the text is shown as it is printed
        one, two = self.still_to_come(first), self.still_to_come(second)
        days = "business day" if first == 1 else "business days"
        people = "person" if self.n == 1 else "people"
        return (
            f"after {first} {days} of silence an answer still comes with"
            f" {_chance(one)}, after {second} with {_chance(two)}, in your data"
            f" ({self.n} {people} asked, {self.answered} answered)"
        )

    def __str__(self) -> str:
        """Return the sentence for 3 and 7 days."""
        return self.explain()

    def _share(self, first: int, end: int) -> Estimate:
        """Return the share of those there at one place who are silent at another."""
        n = self.at_risk[first] if first < len(self.days) else 0
        share, spread = 1.0, 0.0
        steps = zip(self.at_risk[first:end], self.answers[first:end], strict=True)
        for at_risk, answers in steps:
            share *= 1 - answers / at_risk
            if answers < at_risk:
                spread += answers / (at_risk * (at_risk - answers))
        pending = n - sum(self.answers[first:])
        if not n or not 0 < share < 1:
            return Estimate(
                value=share if n else None, low=None, high=None, method=_METHOD, n=n,
                censored=pending,
                reason=Reason.TOO_FEW if n else Reason.NO_OBSERVATIONS,
            )  # fmt: skip
        factor = math.exp(_Z * math.sqrt(spread) / -math.log(share))
        return Estimate(
            value=share,
            low=share**factor,
            high=share ** (1 / factor),
            method=_METHOD,
            n=n,
            censored=pending,
        )


def reply_curve(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    calendar: BusinessCalendar | WorkingDays | None = None,
    calendars: Mapping[str, BusinessCalendar | WorkingDays] = MappingProxyType({}),
) -> ReplyCurve:
    """Return how long people took to answer the first message to them [1]_.

    Counted as the steps of a `BusinessDayLadder` are: from the day of sending, on the
    recipient's clock and calendar. A booking or an interview is an answer, a
    machine's message is none; a message that bounced was never sent. Whoever has not
    answered is still waiting, until a chaser or the wish to be left alone ends it.

    Args:
        campaign: The campaign.
        as_of: The instant; what happened later is not known yet.
        calendar: The seeker's working days; Monday to Friday if not given.
        calendars: Calendars by the name that contacts' cards give.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset, or a day is needed that a
            calendar does not know.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> from infointerview.followups import reply_curve
        >>> friday = datetime(2026, 9, 11, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=friday)
        >>> monday = friday + timedelta(days=3)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=friday),
        ...     ii.Outreach(contact="~ana", channel="email", at=friday),
        ...     ii.Reply(contact="~ana", answer="accepted", at=monday),
        ... )
        >>> reply_curve(grid, as_of=monday)
        ReplyCurve(days=(1,), at_risk=(1,), answers=(1,))

    References:
        .. [1] Kaplan, E. L., Meier, P. (1958). Nonparametric estimation from
           incomplete observations. JASA 53, 457-481.
    """
    context = context_of(
        campaign,
        as_of=as_of,
        calendar=calendar,
        calendars=calendars,
    )
    return curve_of(context)


def curve_of(context: Context, /) -> ReplyCurve:
    """Return the reply curve of what a context shows."""
    known = context.people.campaign
    ended: Counter[int] = Counter()
    answered: Counter[int] = Counter()
    for id in context.active:
        view = context.people[id]
        end = _end_of_wait(view, known.timeline(id), context)
        if end is not None:
            day, by_answer = end
            waited = view.calendar.count(view.sent[0].local.date(), day)
            ended[waited] += 1
            answered[waited] += by_answer
    return _curve(ended, answered)


def _curve(ended: Counter[int], answered: Counter[int]) -> ReplyCurve:
    days = tuple(sorted(ended))
    left = ended.total()
    at_risk = []
    for day in days:
        at_risk.append(left)
        left -= ended[day]
    return ReplyCurve(
        days=days,
        at_risk=tuple(at_risk),
        answers=tuple(answered[day] for day in days),
    )


def _end_of_wait(
    view: ContactView, entries: Sequence[Entry], context: Context
) -> tuple[date, bool] | None:
    """Return the day on which the first wait ended, and whether it was an answer.

    ``None`` if there was no message, or it did not arrive.
    """
    if not view.sent:
        return None
    zone = ZoneInfo(view.card.time_zone) if view.card.time_zone else context.zone
    sent = [entry.id for entry in entries].index(view.sent[0].id)
    for at, answered in _turns(view, entries[sent + 1 :]):
        if answered is None:
            return None
        return at.astimezone(zone).date(), answered
    return context.as_of.astimezone(zone).date(), False


def _turns(
    view: ContactView, entries: Iterable[Entry]
) -> Iterable[tuple[datetime, bool | None]]:
    """Yield what ends a wait: an answer, something else, or no arrival (``None``)."""
    for entry in entries:
        match entry.fact:
            case Reply(answer=Answer.BOUNCED) as fact:
                yield fact.at, None
            case Reply() as fact if fact.answer.is_human:
                yield fact.at, True
            case Touch(contact=view.id, direction=Direction.INBOUND) as fact:
                yield fact.at, True
            case InterviewBooked() | InterviewHeld() as fact:
                yield fact.at, True
            case Chaser() | StopRequested() as fact:
                yield fact.at, False
            case Outreach(contact=view.id) as fact:
                yield fact.at, False
            case _:
                pass


def _chance(chance: Estimate) -> str:
    if chance.value is None or chance.low is None or chance.high is None:
        answers = chance.n - chance.censored
        few = f" (so far {answers} of {chance.n} answered)" if chance.n else ""
        return f"a chance that is not known{few}"
    return (
        f"a chance of {100 * chance.value:.0f} % ({100 * chance.low:.0f} to"
        f" {100 * chance.high:.0f} %)"
    )
