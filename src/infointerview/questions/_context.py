"""What a source of questions may know, and what it proposes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol
from zoneinfo import ZoneInfo

import attrs

from infointerview.campaign import Campaign, Interview
from infointerview.errors import InvalidValue
from infointerview.people import Contact, Position
from infointerview.questions._policy import GuidePolicy, Phase, QuestionForm
from infointerview.questions._role import Role, Seniority
from infointerview.values import ContactId, FactId, Register
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
        name: What it is: ``organization``, ``title``, ``field``, ``seniority``,
            ``work`` or ``said`` of the person; ``heard`` or ``read`` elsewhere;
            ``debrief`` of the seeker.
        value: What is known.
        entry: Id of the recorded fact that says so; empty for what was read.

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
        pivot: What the last debrief says if the field is not for the seeker; ``None``
            as long as it may be.
        asked: Concepts this person was asked before, in order.
        heard: Concepts anybody in the campaign was asked before, in order.
        knowledge: How much is known by topic; 1.0 is one fresh, certain answer.
        minutes: The minutes agreed on.
        as_of: The instant the guide is made for.
        language: The language of the talk.
        register: How the two address each other.
        policy: The numbers that the guide is made with.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("UTC"))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon).record(
        ...     ii.ContactAdded(contact="~r", card=ii.Contact(name="Rosa"), at=noon)
        ... )
        >>> class ForAnybody:
        ...     def propose(self, context: GuideContext, /):
        ...         print(context.card.name, context.minutes, context.met)
        ...         return ["What surprised you most in your first year?"]
        >>> rosa = grid.find("Rosa")
        >>> made = ii.guide(grid, rosa, minutes=20, as_of=noon, sources=[ForAnybody()])
        Rosa 20 False
    """

    campaign: Campaign
    contact: ContactId
    card: Contact
    post: Position | None
    role: Role
    facts: tuple[KnownFact, ...]
    booking: Interview | None
    met: bool
    pivot: KnownFact | None
    asked: tuple[str, ...]
    heard: tuple[str, ...]
    knowledge: Mapping[str, float]
    minutes: float
    as_of: datetime
    language: str
    register: Register
    policy: GuidePolicy

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the knowledge, which is a read-only view, by what it holds."""
        values = attrs.asdict(self, recurse=False)
        return _context, (values | {"knowledge": dict(self.knowledge)},)

    @property
    def works(self) -> bool:
        """Whether they hold a post: a place of study is none."""
        return self.post is not None and self.role.seniority is not Seniority.STUDENT

    @property
    def lines(self) -> tuple[str, ...]:
        """What is on record about the person, in their own words and names."""
        card, own = self.card, [fact.value for fact in self.facts]
        posts = [(p.organization, p.title, p.field) for p in card.positions]
        found = [card.name, *own, *(line for post in posts for line in post)]
        return tuple(dict.fromkeys(line for line in found if line))

    @property
    def day(self) -> date:
        """The day it is for the seeker."""
        zone = ZoneInfo(self.campaign.time_zone or "UTC")
        return self.as_of.astimezone(zone).date()


def _context(values: Mapping[str, Any]) -> GuideContext:
    knowledge = MappingProxyType(dict(values["knowledge"]))
    return GuideContext(**{**values, "knowledge": knowledge})


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
        conflict: How much what others said on it disagrees, from 0.0 to 1.0.
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
    conflict: float = attrs.field(default=0.0, validator=share)
    facts: tuple[KnownFact, ...] = ()
    source: str

    @property
    def specificity(self) -> float:
        """How personal it is: 0.5 with one fact about the person, 0.75 with two."""
        own = [fact for fact in self.facts if fact.name not in _OF_OTHERS]
        return 1 - 0.5 ** len(own)


_OF_OTHERS = frozenset({"heard", "read"})


class QuestionSource(Protocol):
    """Proposes questions for one interview; which of them are asked is not its part.

    A plain string is a question of which nothing else is said: its topic is told from
    its words, see `topic_of`. So a source can be as little as this:

    Examples:
        >>> class FromMyNotebook:
        ...     def propose(self, context, /):
        ...         return ["What would you read first if you were me?"]
        >>> source: QuestionSource = FromMyNotebook()
    """

    def propose(self, context: GuideContext, /) -> Iterable[Candidate | str]:
        """Yield questions for this context, in an order that depends on it alone."""
        ...
