"""What a question has to pass before it may be chosen, and what becomes of it if not.

The checks of this file are about the guide itself: was it asked before, does it fit
the talk, is everything in it known. Whether a text is in good faith and well put is
judged elsewhere and handed in as a `QuestionCheck`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infointerview.facts import Takeaway
from infointerview.questions._objection import Objection
from infointerview.questions._policy import Phase
from infointerview.questions._quotation import MOST_WORDS, quotable
from infointerview.values import Topic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.questions._context import Candidate, GuideContext, KnownFact

__all__ = ["fits_the_talk", "is_grounded", "merit"]


def merit(candidate: Candidate, context: GuideContext, /) -> float:
    """Return what a question is worth by itself, before novelty."""
    policy = context.policy
    gained = policy.specificity * candidate.specificity
    gained += policy.conflict * candidate.conflict
    return gained - policy.findability * candidate.findability


def fits_the_talk(question: Candidate, context: GuideContext, /) -> Iterator[Objection]:
    """Yield why a question has no place in the core of this talk."""
    text, allowed = question.text, context.policy.allowance
    if question.concept in context.asked:
        yield Objection("asked", "They were asked this before.")
    if question.phase not in _CORE or question.topic in _RITES:
        yield Objection("rite", "The guide begins and ends talks in its own words.")
    elif question.sensitivity > allowed[question.phase]:
        yield Objection("sensitive", "It is too delicate for this part of the talk.")
    if not question.form.is_open:
        yield Objection("closed", "It can be answered with yes, no or one fact.")
    if text.find("?") != len(text) - 1:
        yield Objection("one-question", "It is not one question with its mark last.")
    if len(text.split()) > MOST_WORDS:
        yield Objection("too-long", f"It has more than {MOST_WORDS} words.")
    if merit(question, context) < 0:
        yield Objection("look-up", "The answer can be looked up: say what you read.")


def is_grounded(question: Candidate, context: GuideContext, /) -> Iterator[Objection]:
    """Yield what a question says that is not on record, and what it leaves open."""
    for fact in question.facts:
        if not _is_known(fact, context):
            yield Objection("invented-fact", f"Nothing on record says {fact}.")
    known = [*context.lines, *(fact.value for fact in question.facts)]
    for slot in _SLOT.findall(question.text):
        if not any(slot in line for line in known):
            yield Objection("open-slot", f"{slot!r} is still to be filled in.")


def _is_known(fact: KnownFact, context: GuideContext) -> bool:
    if fact in context.facts or fact == context.pivot:
        return True
    if fact.name == "read":
        return not fact.entry  # the seeker's own reading is not on record
    found = (e.fact for e in context.campaign.facts if e.id == fact.entry)
    return any(
        isinstance(each, Takeaway) and quotable(each.claim) == fact.value
        for each in found
    )


_SLOT = re.compile(r"\{[^{}]*\}|\[[^\[\]]+\]|<[^<>]+>")
_CORE = frozenset({Phase.WARM_UP, Phase.EXPLORATION, Phase.WRAP_UP})
_RITES = frozenset({Topic.REFERRAL, Topic.CLOSING})
