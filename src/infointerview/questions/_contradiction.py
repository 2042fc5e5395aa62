"""Where earlier people contradict each other: both sides, and no names."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from infointerview.facts import Referral, Takeaway
from infointerview.people import employer_key, text_key
from infointerview.questions._context import Candidate, KnownFact
from infointerview.questions._followup import digest, phase_of
from infointerview.questions._knowledge import weighed
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._policy import QuestionForm
from infointerview.questions._quotation import quotable, quoted
from infointerview.values import FactId, Stance, Topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from infointerview.questions._bank import Phrases
    from infointerview.questions._context import GuideContext

__all__ = ["Triangulation"]


@attrs.frozen
class Triangulation:
    """Questions about points on which earlier people contradict each other.

    A point is what takeaways have in `Takeaway.about`; a claim without one is a point
    of its own, which others may dispute. Both sides are quoted and neither is
    attributed; which comes first depends on the point and the person, so that it
    neither leads nor changes. What was told in confidence is not passed on (rule
    I12), and what names one of those who said it is not either.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> campaign = campaign.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=name), at=noon)
        ...         for id, name in [("a", "Ann"), ("b", "Bo"), ("ken", "Ken Ito")]
        ...     ),
        ...     *(
        ...         ii.Takeaway(
        ...             contact=id,
        ...             topic="lifestyle",
        ...             about="nights",
        ...             claim=claim,
        ...             at=noon,
        ...         )
        ...         for id, claim in [("a", "nights are rare"), ("b", "every night")]
        ...     ),
        ... )
        >>> plan = ii.guide(campaign, "ken", minutes=25, as_of=noon)
        >>> [item.text for item in plan.core if item.source == "triangulation"]
        ['I heard “nights are rare” but also “every night”. What have you seen yourself?']
    """  # noqa: E501 - the question is shown as it is printed

    def propose(self, context: GuideContext, /) -> Iterator[Candidate]:
        """Yield a question for each point in dispute on which they said nothing."""
        phrases = QUESTION_BANK.catalogue(context.language, context.register).phrases
        points = _points(context)
        names = _names(context, points) if points else frozenset()
        for point, voices in points.items():
            found = _conflict(point, voices, names, context, phrases)
            if found is not None:
                yield found


@attrs.frozen
class _Voice:
    """Somebody's word on a point: what it is worth, and the fact it is from."""

    answer: Takeaway
    weight: float
    entry: FactId
    claim: str

    @property
    def value(self) -> tuple[str, bool]:
        """What two voices share that say the same."""
        return text_key(self.claim), self.answer.stance is Stance.DISPUTES


def _points(context: GuideContext) -> dict[str, list[_Voice]]:
    """Return who said what by point, for those that two or more people spoke on."""
    facts = context.campaign.facts
    entries = [entry for entry in facts if isinstance(entry.fact, Takeaway)]
    answers = weighed(
        (entry.fact for entry in entries if isinstance(entry.fact, Takeaway)),
        referrals=(each.fact for each in facts if isinstance(each.fact, Referral)),
        now=context.as_of,
        policy=context.policy,
    )
    points: dict[str, list[_Voice]] = {}
    for entry, (answer, weight) in zip(entries, answers, strict=True):
        claim = quotable(answer.claim)
        point = text_key(answer.about) or text_key(claim)
        told = not answer.confidential and answer.stance is not Stance.MIXED
        if told and claim and answer.topic not in {Topic.REFERRAL, Topic.CLOSING}:
            voice = _Voice(answer, weight, entry.id, claim)
            points.setdefault(point, []).append(voice)
    return {
        point: voices
        for point, voices in points.items()
        if len({voice.value for voice in voices}) > 1
        and len({voice.answer.contact for voice in voices}) > 1
        and all(voice.answer.contact != context.contact for voice in voices)
    }


def _conflict(
    point: str,
    voices: Sequence[_Voice],
    names: frozenset[str],
    context: GuideContext,
    phrases: Phrases,
) -> Candidate | None:
    sides: dict[tuple[str, bool], list[_Voice]] = {}
    for voice in voices:
        if not _tells_who(voice.claim, names):
            sides.setdefault(voice.value, []).append(voice)
    weights = {value: sum(v.weight for v in side) for value, side in sides.items()}
    ranked = sorted(sides, key=lambda value: (-weights[value], value))
    pair = _opposed(ranked, sides)
    if pair is None or not sum(weights.values()):
        return None
    shown = [sides[value][0] for value in pair]
    key = digest(f"{point} {context.contact}")
    if int(key, 16) % 2:
        shown.reverse()
    wording, claims = phrases.contested, [voice.claim for voice in shown]
    if any(disputes for _, disputes in pair):
        wording = phrases.disputed
        claims = [next(v.claim for v in shown if v.value[1])]
    asks = phrases.here if context.works else phrases.seen
    topic = shown[0].answer.topic
    return Candidate(
        concept=f"contested.{digest(point)}",
        text=quoted(f"{wording} {asks}", *claims),
        topic=topic,
        form=QuestionForm.PROBE,
        phase=phase_of(topic),
        conflict=_disagreement(list(weights.values())),
        facts=tuple(
            KnownFact(name="heard", value=voice.claim, entry=voice.entry)
            for voice in shown
        ),
        source="triangulation",
    )


def _opposed(
    ranked: Sequence[tuple[str, bool]],
    sides: dict[tuple[str, bool], list[_Voice]],
) -> tuple[tuple[str, bool], tuple[str, bool]] | None:
    """Return the two weightiest sides that different people take.

    Two who dispute different claims contradict somebody else, not each other.
    """
    for position, one in enumerate(ranked):
        for other in ranked[position + 1 :]:
            people = {v.answer.contact for value in (one, other) for v in sides[value]}
            if len(people) > 1 and not (one[1] and other[1]):
                return one, other
    return None


def _disagreement(weights: Sequence[float]) -> float:
    """Return the entropy of the sides in bits, less where all is old or unsure."""
    total = sum(weights)
    shares = [weight / total for weight in weights if weight]
    entropy = -math.fsum(share * math.log2(share) for share in shares)
    return min(1.0, max(0.0, entropy) * min(1.0, total / len(shares)))


def _names(context: GuideContext, points: dict[str, list[_Voice]]) -> frozenset[str]:
    """Return what would tell who said something: names and employers, as keys."""
    cards = context.campaign.contacts
    speakers = {v.answer.contact for voices in points.values() for v in voices}
    found = {text_key(card.name) for card in cards.values()}
    for speaker in speakers & cards.keys():
        card = cards[speaker]
        found.update(word for word in text_key(card.name).split() if len(word) > 1)
        found.update(employer_key(post.organization) for post in card.positions)
    return frozenset(found - {""})


def _tells_who(claim: str, names: frozenset[str]) -> bool:
    """Return whether a name stands in the claim, of one word up to four."""
    words = text_key(claim).split()
    runs = (
        " ".join(words[start:end])
        for start in range(len(words))
        for end in range(start + 1, min(start + _NAME_WORDS, len(words)) + 1)
    )
    return any(run in names for run in runs)


_NAME_WORDS = 5
