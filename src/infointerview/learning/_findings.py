"""`findings`: what was claimed, by whom, against whom, and what has gone stale."""

from __future__ import annotations

from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.display import brief, grouped_table, one_line, paragraph, section
from infointerview.learning._heard import hearing, name_of
from infointerview.values import (
    AGING,
    Aging,
    ContactId,
    FactId,
    Stance,
    Topic,
)
from infointerview.values.checks import member_of, require_instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.facts import Takeaway
    from infointerview.learning._heard import Heard, Hearing

__all__ = ["Claim", "Findings", "TopicFindings", "Voice", "findings"]

_AT_HALF_LIFE = 0.5


@attrs.frozen(kw_only=True)
class Voice:
    """What one person says to one claim: their last word on it.

    Attributes:
        contact: Who.
        name: Their name.
        stance: How they stand to the claim.
        said: Their words.
        at: When they said it last.
        confidence: How sure the seeker is of having understood.
        independence: 1.0 for the first voice of a branch on this claim, less for
            others that came through the same referrer.
        freshness: 1.0 at first, half after a half-life.
        confidential: Whether it may not be passed on (rule U15).
        entry: Id of the recorded fact.

    Examples:
        >>> voice = Voice(
        ...     contact="c1",
        ...     name="Rosa Diaz",
        ...     stance="supports",
        ...     said="nights on call",
        ...     at=datetime(2026, 3, 9, tzinfo=UTC),
        ...     confidence=0.8,
        ...     independence=0.5,
        ...     freshness=0.5,
        ...     confidential=False,
        ...     entry="0007",
        ... )
        >>> voice.weight, voice.stale
        (0.2, False)
    """

    contact: ContactId
    name: str
    stance: Stance = attrs.field(validator=member_of(Stance))
    said: str
    at: datetime
    confidence: float
    independence: float
    freshness: float
    confidential: bool
    entry: FactId

    @property
    def weight(self) -> float:
        """What it is worth today: confidence, independence and freshness in one."""
        return self.confidence * self.independence * self.freshness

    @property
    def stale(self) -> bool:
        """Whether it is older than its half-life."""
        return self.freshness < _AT_HALF_LIFE

    def __str__(self) -> str:
        """Return the name, and whether it was said in confidence."""
        return f"{self.name}{' in confidence' * self.confidential}"


@attrs.frozen(kw_only=True)
class Claim:
    """A point that somebody spoke to, with everybody who did.

    Attributes:
        topic: A `Topic`, or a word of the user's own.
        point: The key that its takeaways share.
        voices: One for each person, in the order in which they first spoke.

    Examples:
        >>> Claim(topic="lifestyle", point="on call", voices=()).contested
        False
    """

    topic: str
    point: str
    voices: tuple[Voice, ...]

    @property
    def text(self) -> str:
        """The claim in the words of the first who supports it, or of the first."""
        said = [voice.said for voice in (*self.supporters, *self.voices)]
        return said[0] if said else self.point

    @property
    def supporters(self) -> tuple[Voice, ...]:
        """Who says so."""
        return self._who(Stance.SUPPORTS)

    @property
    def disputers(self) -> tuple[Voice, ...]:
        """Who contradicts."""
        return self._who(Stance.DISPUTES)

    @property
    def support(self) -> float:
        """How many independent people say so, a second of a branch counting less."""
        return sum(voice.independence for voice in self.supporters)

    @property
    def dispute(self) -> float:
        """How many independent people contradict."""
        return sum(voice.independence for voice in self.disputers)

    @property
    def contested(self) -> bool:
        """Whether somebody says so and somebody contradicts."""
        return bool(self.supporters and self.disputers)

    @property
    def stale(self) -> bool:
        """Whether nobody has spoken to it within its half-life."""
        return all(voice.stale for voice in self.voices)

    def told(self, *, names: int | None = None, width: int | None = None) -> str:
        """Return the claim, who says so, who contradicts, and whether it is stale.

        Args:
            names: How many people to name on each side at most; all if not given.
            width: How many cells of a terminal its words may take; all of them if not
                given.

        Examples:
            >>> Claim(topic="lifestyle", point="on call", voices=()).told()
            'on call (stale)'
        """
        parts = [
            f"{verb} {_listed(voices, names)}"
            for verb, voices in (
                ("said by", self.supporters),
                ("disputed by", self.disputers),
                ("mixed:", self._who(Stance.MIXED)),
            )
            if voices
        ]
        parts += ["stale"] if self.stale else []
        return f"{one_line(self.text, width=width)} ({'; '.join(parts)})"

    def __str__(self) -> str:
        """Return what `told` does, with everybody's name."""
        return self.told()

    def _who(self, stance: Stance) -> tuple[Voice, ...]:
        return tuple(voice for voice in self.voices if voice.stance == stance)


@attrs.frozen(kw_only=True)
class TopicFindings:
    """What is known about one topic.

    Attributes:
        topic: A `Topic`, or a word of the user's own.
        known: How much is known: each answer counts its confidence, less from a
            branch that was heard before, and half after each half-life. 1.0 is one
            fresh, certain answer; a guide is made with the same number.
        claims: What was claimed, in the order in which it was first heard.
        forgotten: Answers of people who were forgotten; they count, and are gone.

    Examples:
        >>> TopicFindings(topic="lifestyle", known=0.0, claims=()).speakers
        ()
    """

    topic: str
    known: float
    claims: tuple[Claim, ...]
    forgotten: int = 0

    @property
    def speakers(self) -> tuple[ContactId, ...]:
        """Who spoke to it, in the order in which they did."""
        everybody = (voice.contact for claim in self.claims for voice in claim.voices)
        return tuple(dict.fromkeys(everybody))


@attrs.frozen(kw_only=True)
class Findings:
    """What the interviews have taught, topic by topic; made by `findings`.

    Attributes:
        as_of: The instant, in UTC.
        topics: In the order of `Topic`, then the user's own in the order heard.

    Examples:
        >>> nothing = Findings(as_of=datetime(2026, 3, 9, tzinfo=UTC), topics=())
        >>> len(nothing.unheard), nothing.claims
        (9, ())
    """

    as_of: datetime
    topics: tuple[TopicFindings, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim, topic by topic."""
        return tuple(claim for topic in self.topics for claim in topic.claims)

    @property
    def contested(self) -> tuple[Claim, ...]:
        """The claims that somebody supports and somebody disputes."""
        return tuple(claim for claim in self.claims if claim.contested)

    @property
    def stale(self) -> tuple[Claim, ...]:
        """The claims that nobody has spoken to within their half-life."""
        return tuple(claim for claim in self.claims if claim.stale)

    @property
    def unheard(self) -> tuple[Topic, ...]:
        """The topics of rule Z6 that nobody has said anything about."""
        heard = {each.topic for each in self.topics}
        return tuple(topic for topic in Topic if topic.area and topic not in heard)

    @property
    def known(self) -> Mapping[str, float]:
        """How much is known by topic, as a guide takes it."""
        return MappingProxyType({each.topic: each.known for each in self.topics})

    def topic(self, topic: str, /) -> TopicFindings:
        """Return what is known about one topic: nothing, if it was not heard of."""
        nothing = TopicFindings(topic=topic, known=0.0, claims=())
        return next((each for each in self.topics if each.topic == topic), nothing)

    def shareable(self) -> Findings:
        """Return the findings without what was said in confidence (rule U15).

        What is known counts as before; who may not be quoted is not there, and
        neither are claims that rest on them alone.
        """
        return attrs.evolve(
            self, topics=tuple(_shareable(topic) for topic in self.topics)
        )

    def show(self) -> Html:
        """Return the claims as a table, topic by topic, and what nobody spoke of."""
        groups = (
            (
                f"{topic_name(topic.topic)} (known: {topic.known:.1f})",
                [_claim_row(claim) for claim in topic.claims],
            )
            for topic in self.topics
        )
        unheard = ", ".join(map(topic_name, self.unheard)) or "none"
        heads = ("Claim", "Said by", "Disputed by", "Independent voices", "Stale")
        return section(
            f"What was learned by {self.as_of.date()}",
            grouped_table("Claims by topic", heads, groups),
            paragraph(f"Topics nobody has spoken of: {unheard}"),
        )

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "as_of", self.as_of.isoformat()
        yield "claims", len(self.claims)
        yield "contested", len(self.contested)
        yield "stale", len(self.stale)
        yield "unheard", len(self.unheard)

    def __repr__(self) -> str:
        return brief(self)

    def __str__(self) -> str:
        """Return the claims topic by topic, and what nobody has spoken of."""
        lines = []
        for topic in self.topics:
            lines.append(f"{topic_name(topic.topic)} (known: {topic.known:.1f})")
            lines += [f"  {claim}" for claim in topic.claims]
        if self.unheard:
            names = ", ".join(map(topic_name, self.unheard))
            lines.append(f"nothing heard yet about: {names}")
        return "\n".join(lines)


def findings(
    campaign: Campaign, /, *, as_of: datetime, aging: Aging = AGING
) -> Findings:
    """Return what was claimed up to an instant, who says so and who contradicts.

    Takeaways make one claim if they share topic and point: `Takeaway.about`, or the
    same words if none is given. A person has one voice on a claim, the last word
    they said. Of people whom the same referrer was the first to name, one voice on a
    claim counts in full and the others `Aging.same_branch`.

    What a forgotten person said is gone; how much is known stays as it was.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.
        aging: How fast answers age, and what a second voice is worth.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        Half a year after the only answer, of a half-life of 18 months:
        2 ** (-6 / 18) = 0.79.

        >>> import infointerview as ii
        >>> noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(
        ...         contact="~rosa", card=ii.Contact(name="Rosa Diaz"), at=noon
        ...     ),
        ...     ii.Takeaway(
        ...         contact="~rosa", topic="lifestyle", claim="nights on call", at=noon
        ...     ),
        ... )
        >>> found = ii.findings(grid, as_of=datetime(2026, 7, 2, 15, tzinfo=UTC))
        >>> round(found.topic("lifestyle").known, 2)
        0.79
        >>> print(found.claims[0])
        nights on call (said by Rosa Diaz)
    """
    require_instant("findings(as_of)", as_of)
    past = campaign.as_of(as_of)
    heard = hearing(past)
    known = _known(heard, as_of, aging)
    by_topic: dict[str, dict[str, list[Heard]]] = {topic: {} for topic in known}
    for each in heard.heard:
        by_topic[each.fact.topic].setdefault(each.point, []).append(each)
    forgotten = [fact.topic for fact in heard.takeaways if fact.erased]
    return Findings(
        as_of=as_of.astimezone(UTC),
        topics=tuple(
            TopicFindings(
                topic=topic,
                known=known[topic],
                claims=tuple(
                    Claim(
                        topic=topic,
                        point=point,
                        voices=tuple(_voices(past, heard, said, as_of, aging)),
                    )
                    for point, said in by_topic[topic].items()
                ),
                forgotten=forgotten.count(topic),
            )
            for topic in in_topic_order(known)
        ),
    )


def in_topic_order(topics: Iterable[str], /) -> list[str]:
    """Return ours in the order of `Topic`, then the user's own as they come."""
    order = list(Topic)
    own = [topic for topic in topics if topic not in order]
    given = set(topics)
    return [topic for topic in order if topic in given] + own


def topic_name(topic: str, /) -> str:
    """Return the topic as it is read.

    A word of the user's own that reads like a topic of ours says that it is none.
    """
    name = _TOPIC_NAMES.get(topic, str(topic).replace("_", " "))
    ours = _TOPICS_BY_NAME.get(name, topic)
    return name if ours == topic else f"{name} (your own word, not {str(ours)!r})"


_TOPIC_NAMES: Mapping[str, str] = {
    Topic.BACKGROUND_EDUCATION: "background and education",
    Topic.CULTURE_ORGANIZATION: "culture",
    Topic.INDUSTRY_TRENDS: "trends",
    Topic.PROS_CONS: "pros and cons",
}
_TOPICS_BY_NAME = {name: topic for topic, name in _TOPIC_NAMES.items()}


def _listed(voices: Sequence[Voice], most: int | None = None) -> str:
    shown = list(map(str, voices))[:most]
    more = len(voices) - len(shown)
    return ", ".join([*shown, f"{more} more"] if more else shown)


def _claim_row(claim: Claim) -> tuple[str, ...]:
    return (
        claim.text,
        _listed(claim.supporters),
        _listed(claim.disputers),
        f"{claim.support:.1f} to {claim.dispute:.1f}",
        "yes" if claim.stale else "",
    )


def _known(heard: Hearing, now: datetime, aging: Aging) -> dict[str, float]:
    first_voices: dict[tuple[str, ContactId], ContactId] = {}
    known: dict[str, float] = {}
    for said in heard.takeaways:
        key = said.topic, heard.branch(said.contact)
        first = first_voices.setdefault(key, said.contact)
        independence = 1.0 if said.contact == first else aging.same_branch
        worth = said.confidence * independence * _freshness(said, now, aging)
        known[said.topic] = known.get(said.topic, 0.0) + worth
    return known


def _freshness(said: Takeaway, now: datetime, aging: Aging) -> float:
    return aging.freshness(said.concept, said.topic, now - said.at)


def _voices(
    past: Campaign, heard: Hearing, said: list[Heard], now: datetime, aging: Aging
) -> Iterator[Voice]:
    last = {each.fact.contact: each for each in said}  # in the order first heard
    branches: set[ContactId] = set()
    for contact, each in last.items():
        branch = heard.branch(contact)
        yield Voice(
            contact=contact,
            name=name_of(past, contact),
            stance=each.fact.stance,
            said=each.fact.claim,
            at=each.fact.at,
            confidence=each.fact.confidence,
            independence=aging.same_branch if branch in branches else 1.0,
            freshness=_freshness(each.fact, now, aging),
            confidential=each.fact.confidential,
            entry=each.entry,
        )
        branches.add(branch)


def _shareable(topic: TopicFindings) -> TopicFindings:
    claims = (
        attrs.evolve(
            claim,
            voices=tuple(voice for voice in claim.voices if not voice.confidential),
        )
        for claim in topic.claims
    )
    return attrs.evolve(topic, claims=tuple(claim for claim in claims if claim.voices))
