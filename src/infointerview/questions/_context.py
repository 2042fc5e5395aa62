"""What a source of questions may know, and what it proposes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

import attrs

from infointerview.campaign import Campaign, Interview
from infointerview.errors import InvalidValue
from infointerview.people import Contact, Position
from infointerview.questions._policy import Phase, QuestionForm
from infointerview.questions._role import Role
from infointerview.values import ContactId, FactId
from infointerview.values.checks import (
    identifier,
    member_of,
    share,
    some_text,
    topic_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


__all__ = ["Candidate", "GuideContext", "KnownFact", "QuestionSource"]


@attrs.frozen(kw_only=True)
class KnownFact:
    """Something known about a person that a question makes use of.

    Attributes:
        name: What it is: ``organization``, ``title``, ``field``, ``seniority`` or
            ``work``.
        value: What is known.
        entry: Id of the recorded fact that says so.

    Examples:
        >>> print(KnownFact(name="title", value="Planner", entry="0007"))
        title: Planner
    """

    name: str
    value: str
    entry: FactId

    def __str__(self) -> str:
        """Return name and value."""
        return f"{self.name}: {self.value}"


@attrs.frozen(kw_only=True)
class GuideContext:
    """All that is known before one interview: what sources propose from.

    Attributes:
        campaign: The campaign as it stood at `as_of`.
        contact: Id of the person.
        card: Their card.
        post: The post they hold; ``None`` if none is known.
        role: What the title says.
        facts: What questions may use, each with the recorded fact it is from.
        booking: The interview that is booked with them, if one is.
        met: Whether there was an interview with them before.
        asked: Concepts this person was asked before, in order.
        heard: Concepts anybody in the campaign was asked before, in order.
        knowledge: How much is known by topic; 1.0 is one fresh, certain answer.
        minutes: The minutes agreed on.
        as_of: The instant the guide is made for.
        language: The language of the talk.
    """

    campaign: Campaign
    contact: ContactId
    card: Contact
    post: Position | None
    role: Role
    facts: tuple[KnownFact, ...]
    booking: Interview | None
    met: bool
    asked: tuple[str, ...]
    heard: tuple[str, ...]
    knowledge: Mapping[str, float]
    minutes: float
    as_of: datetime
    language: str

    @property
    def day(self) -> date:
        """The day it is for the seeker."""
        zone = ZoneInfo(self.campaign.time_zone or "UTC")
        return self.as_of.astimezone(zone).date()


def _weights(
    instance: object, attribute: attrs.Attribute[Any], value: tuple[object, ...]
) -> None:
    """Check for pairs of a topic and a weight above 0 and up to 0.5."""
    for pair in value:
        match pair:
            case (str(), float() as weight) if 0 < weight <= _MOST_WEIGHT:
                continue
            case _:
                place = f"{type(instance).__name__}.{attribute.name}"
                raise InvalidValue(place, value, "topics with weights up to 0.5")


_MOST_WEIGHT = 0.5


@attrs.frozen(kw_only=True)
class Candidate:
    """A question that could be put to one person.

    A plain string stands for a member of its enum.

    Attributes:
        concept: What it asks, as a key such as ``"day.typical"``: two questions of
            one concept ask the same thing.
        text: The words.
        topic: Its topic, which it counts for in full.
        also: Further topics it touches, each with a weight up to 0.5.
        form: What kind of answer it calls for.
        phase: The part of the talk it belongs to.
        depth: How deep it goes within its topic; 0 is the broadest.
        sensitivity: How delicate it is, from 0.0 to 1.0.
        findability: How easily the answer is looked up, from 0.0 to 1.0.
        facts: What it uses of what is known about the person.
        source: Where it comes from, with the version.

    Examples:
        >>> question = Candidate(
        ...     concept="day.typical",
        ...     text="What does an ordinary day look like for you?",
        ...     topic="day_to_day",
        ...     source="bank en 1",
        ... )
        >>> question.form.is_open, question.specificity
        (True, 0.0)
    """

    concept: str = attrs.field(validator=identifier)
    text: str = attrs.field(validator=some_text)
    topic: str = attrs.field(validator=topic_name)
    also: tuple[tuple[str, float], ...] = attrs.field(default=(), validator=_weights)
    form: QuestionForm = attrs.field(
        default=QuestionForm.OPEN, validator=member_of(QuestionForm)
    )
    phase: Phase = attrs.field(default=Phase.EXPLORATION, validator=member_of(Phase))
    depth: int = 0
    sensitivity: float = attrs.field(default=0.0, validator=share)
    findability: float = attrs.field(default=0.0, validator=share)
    facts: tuple[KnownFact, ...] = ()
    source: str

    @property
    def specificity(self) -> float:
        """How personal it is: 0.5 with one fact about the person, 0.75 with two."""
        return 1 - 0.5 ** len(self.facts)


class QuestionSource(Protocol):
    """Proposes questions for one interview; which of them are asked is not its part.

    Examples:
        >>> from infointerview.questions import QUESTION_BANK
        >>> source: QuestionSource = QUESTION_BANK
    """

    def propose(self, context: GuideContext, /) -> Iterable[Candidate]:
        """Yield questions for this context, in an order that depends on it alone."""
        ...
