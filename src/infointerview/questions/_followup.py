"""Taking up what the same person said before: deeper, or since then."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import attrs

from infointerview.facts import QuestionAsked, Takeaway
from infointerview.people import text_key
from infointerview.questions._context import Candidate, KnownFact
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._policy import Phase, QuestionForm
from infointerview.questions._quotation import quotable, quoted
from infointerview.values import Topic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from infointerview.questions._bank import Phrases
    from infointerview.questions._context import GuideContext
    from infointerview.values import FactId

__all__ = ["FollowUps", "digest", "phase_of"]


@attrs.frozen
class FollowUps:
    """Questions that take up what the person said at an earlier talk.

    Each answer may be gone into once. Once the last answer on a topic of the field is
    older than two half-lives, the guide may ask as well what has changed since.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> campaign = campaign.record(
        ...     ii.ContactAdded(
        ...         contact="ken", card=ii.Contact(name="Ken Ito"), at=noon
        ...     ),
        ...     ii.InterviewHeld(contact="ken", start=noon),
        ...     ii.Takeaway(
        ...         contact="ken", topic="lifestyle", claim="nights on call", at=noon
        ...     ),
        ... )
        >>> later = noon + timedelta(days=90)
        >>> plan = ii.guide(campaign, "ken", minutes=60, as_of=later)
        >>> [item.text for item in plan.core if "nights on call" in item.text]
        ['You told me “nights on call”. What would be a good example?']
    """

    def propose(self, context: GuideContext, /) -> Iterator[Candidate]:
        """Yield a question for each earlier answer, then one for each topic."""
        phrases = QUESTION_BANK.catalogue(context.language, context.register).phrases
        yield from _deeper(context, phrases)
        yield from _since(context, phrases)


def _deeper(context: GuideContext, phrases: Phrases) -> Iterator[Candidate]:
    for entry, answer in _answers(context):
        claim = quotable(answer.claim)
        key = digest(text_key(claim))
        if not claim or answer.topic in {Topic.REFERRAL, Topic.CLOSING}:
            continue
        if answer.concept.startswith(_DEEPER):
            continue  # that was a follow-up already
        wording = phrases.told[int(key, 16) % len(phrases.told)]
        yield Candidate(
            concept=f"{_DEEPER}{key}",
            text=quoted(wording, claim),
            topic=answer.topic,
            form=QuestionForm.PROBE,
            phase=phase_of(answer.topic),
            depth=_AFTER_THE_BANK,
            facts=(KnownFact(name="said", value=claim, entry=entry),),
            source="follow-up",
        )


def _since(context: GuideContext, phrases: Phrases) -> Iterator[Candidate]:
    aging = context.policy.aging
    for topic, (concept, last) in _last_words(context).items():
        age = context.as_of - last
        if topic in phrases.since and age > 2 * aging.half_life(concept, topic):
            yield Candidate(
                concept=f"since.{topic}",
                text=phrases.since[topic],
                topic=topic,
                form=QuestionForm.PROBE,
                phase=phase_of(topic),
                depth=_AFTER_THE_BANK,
                source="follow-up",
            )


def _answers(context: GuideContext) -> Iterator[tuple[FactId, Takeaway]]:
    for entry in context.campaign.timeline(context.contact):
        fact = entry.fact
        # Merged people are one, so what was said under either name is theirs.
        if isinstance(fact, Takeaway) and _is_theirs(context, fact.contact):
            yield entry.id, fact


def _is_theirs(context: GuideContext, contact: str) -> bool:
    return context.campaign.resolve(contact) == context.contact


def _last_words(context: GuideContext) -> dict[str, tuple[str, datetime]]:
    """Return the last question or answer by topic, with its concept."""
    found: dict[str, tuple[str, datetime]] = {}
    for entry in context.campaign.timeline(context.contact):
        fact = entry.fact
        if isinstance(fact, QuestionAsked | Takeaway):
            found[fact.topic] = (fact.concept, fact.at)
    return found


def phase_of(topic: str, /) -> Phase:
    """Return the part of the talk in which a topic is spoken of.

    Examples:
        >>> phase_of("path").value, phase_of("skills").value, phase_of("advice").value
        ('warm_up', 'exploration', 'wrap_up')
    """
    return _PHASES.get(topic, Phase.EXPLORATION)


def digest(text: str, /) -> str:
    """Return eight hexadecimal digits that stand for a text in every process.

    Examples:
        >>> digest("nights on call")
        'ba0851b0'
    """
    return blake2b(text.encode(), digest_size=4).hexdigest()


_DEEPER = "deeper."
_AFTER_THE_BANK = 50
_PHASES: dict[str, Phase] = {
    Topic.PATH: Phase.WARM_UP,
    Topic.ACCOMPLISHMENTS: Phase.WARM_UP,
    Topic.ADVICE: Phase.WRAP_UP,
}
