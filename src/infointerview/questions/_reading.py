"""What can be looked up is not asked but compared: "I read X; is it so here?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.people import text_key
from infointerview.questions._context import Candidate, KnownFact
from infointerview.questions._followup import digest, phase_of
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._policy import QuestionForm
from infointerview.questions._quotation import quotable, quoted
from infointerview.values import FactId
from infointerview.values.checks import some_text, text, topic_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.questions._context import GuideContext

__all__ = ["Reading", "Readings"]


@attrs.frozen(kw_only=True)
class Reading:
    """Something the seeker read before the talk.

    Attributes:
        claim: What was read, in a few words of the seeker's.
        topic: What it is about, a `Topic` or a word of the user's own.
        organization: The employer it is about; empty for the field as a whole. Only
            somebody who works there is asked.

    Examples:
        >>> Reading(claim="most crews work four long days", topic="lifestyle").topic
        <Topic.LIFESTYLE: 'lifestyle'>
    """

    claim: str = attrs.field(validator=some_text)
    topic: str = attrs.field(validator=topic_name)
    organization: str = attrs.field(default="", validator=text)


class Readings:
    """Questions that hold what was read against what the person sees.

    Pay, titles and training can be looked up; how far that is true at one place
    cannot (rule U14).

    Attributes:
        notes: What was read.

    Examples:
        >>> note = Reading(claim="most crews work four long days", topic="lifestyle")
        >>> Readings(note).notes[0].claim
        'most crews work four long days'
    """

    def __init__(self, *notes: Reading) -> None:
        """Take what was read.

        Raises:
            InvalidValue: If one of them is not a `Reading`.
        """
        for each in notes:
            if not isinstance(each, Reading):
                raise InvalidValue("Readings", each, "a Reading")
        self.notes = notes

    def propose(self, context: GuideContext, /) -> Iterator[Candidate]:
        """Yield a question for each note that concerns the person."""
        phrases = QUESTION_BANK.catalogue(context.language, context.register).phrases
        asks = phrases.compare_here if context.works else phrases.compare
        for note in self.notes:
            claim = quotable(note.claim)
            if not claim or not _concerns(note, context):
                continue
            yield Candidate(
                concept=f"read.{digest(text_key(claim))}",
                text=quoted(f"{phrases.read} {asks}", claim),
                topic=note.topic,
                form=QuestionForm.PROBE,
                phase=phase_of(note.topic),
                facts=(KnownFact(name="read", value=claim, entry=FactId("")),),
                source="reading",
            )


def _concerns(note: Reading, context: GuideContext) -> bool:
    if not note.organization:
        return True
    here = context.post.organization if context.post else ""
    return text_key(here) == text_key(note.organization)
