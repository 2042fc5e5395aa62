"""From the facts about one contact to what became of asking them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from infointerview.facts import (
    Chaser,
    InterviewBooked,
    InterviewHeld,
    IntroductionMade,
    Outreach,
    Referral,
    Reply,
    StopRequested,
    Touch,
)
from infointerview.values import Answer, Channel, ContactId, Direction, StopReason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.campaign import Campaign
    from infointerview.facts import Fact

__all__ = ["Approach", "approaches"]


@attrs.define(kw_only=True)
class Approach:
    """How far one person got who was asked; mutable while facts are gone through.

    Attributes:
        contact: Who.
        asked: When the first message went out that arrived.
        channel: How.
        named: Whether it used the name of somebody.
        introduced: Whether somebody had introduced or named them before.
        replied: When a word of theirs came first.
        answer: The last answer that was theirs; ``None`` if they answered otherwise.
        answered: When that came.
        accepted: When they first agreed.
        met: When they were first met after being asked.
        referred: When they first named somebody.
        chased: When they were last followed up.
        bounced: Whether the message came back, and nothing since.
        stopped: Whether nothing more may be sent to them.
    """

    contact: ContactId
    asked: datetime
    channel: Channel
    named: bool
    introduced: bool
    replied: datetime | None = None
    answer: Answer | None = None
    answered: datetime | None = None
    accepted: datetime | None = None
    met: datetime | None = None
    referred: datetime | None = None
    chased: datetime | None = None
    bounced: bool = False
    stopped: bool = False

    @property
    def withdrew(self) -> bool:
        """Whether they agreed, and said no before they were met."""
        declined = self.answer is Answer.DECLINED and self.met is None
        return declined and self.accepted is not None

    def reached(self) -> tuple[datetime, ...]:
        """Return when each stage was reached, as far as they got.

        Asked, replied, accepted, met, referred: whoever reached one has reached those
        before it, by then at the latest.
        """
        times: list[datetime] = []
        referred = self.referred if self.met else None
        for at in (referred, self.met, self.accepted, self.replied):
            known = [time for time in (at, *times[-1:]) if time is not None]
            times += [min(known)] if known else []
        return (self.asked, *reversed(times))


def approaches(campaign: Campaign, /) -> Iterator[Approach]:
    """Yield what became of asking, for everybody who was asked, in order of id.

    Counted from the first message, or from the first one after a message came back.
    """
    for contact in campaign.active:
        found = _approach(campaign, contact)
        if found is not None:
            yield found


def _approach(campaign: Campaign, contact: ContactId) -> Approach | None:
    found: Approach | None = None
    introduced = False
    for entry in campaign.timeline(contact):
        match entry.fact:
            case Referral(referred=other) | IntroductionMade(referred=other) if (
                other == contact
            ):
                introduced = True
            case Outreach() as fact if fact.contact == contact:
                if found is None or found.bounced:
                    found = Approach(
                        contact=contact,
                        asked=fact.at,
                        channel=fact.channel,
                        named=fact.door_opener is not None,
                        introduced=introduced,
                    )
            case fact if found is not None:
                _take(found, fact)
            case _:
                pass
    return found


def _take(found: Approach, fact: Fact) -> None:
    match fact:
        case Reply():
            _answer(found, fact)
        case StopRequested():
            _stop(found, fact)
        case Touch(direction=Direction.INBOUND) if fact.contact == found.contact:
            _hear(found, fact.at)
        case InterviewBooked():
            found.answer = Answer.ACCEPTED
            _hear(found, fact.at)
            found.accepted = found.accepted or fact.at
        case InterviewHeld():
            _hear(found, fact.start)
            found.accepted = found.accepted or fact.start
            found.met = found.met or fact.at
        case Chaser():
            found.chased = fact.at
        case Referral() if fact.referrer == found.contact:
            found.referred = found.referred or fact.at
        case _:
            pass


def _answer(found: Approach, fact: Reply) -> None:
    if fact.answer is Answer.BOUNCED:
        found.bounced = found.replied is None
    if fact.answer.is_human:
        found.answer, found.answered = fact.answer, fact.at
        _hear(found, fact.at)
    if fact.answer is Answer.ACCEPTED:
        found.accepted = found.accepted or fact.at


def _stop(found: Approach, fact: StopRequested) -> None:
    if fact.reason is StopReason.BOUNCED:
        found.bounced = found.replied is None
        return
    found.stopped = True
    if fact.reason is StopReason.OPTED_OUT:  # a word of theirs, if a curt one
        _hear(found, fact.at)


def _hear(found: Approach, at: datetime) -> None:
    found.bounced = False
    found.replied = found.replied or at
