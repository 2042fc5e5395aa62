"""From what sources propose to what may be chosen: candidates, and the rest with why.

A question of the bank was checked when it was written; it is checked again, as it
reads for this person, when it is about to be chosen. Whatever comes from another
source passes everything at once, so that each rejection can be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from infointerview.display import one_line
from infointerview.errors import InvalidValue
from infointerview.facts import QuestionAsked
from infointerview.questions._checks import fits_the_talk, is_grounded
from infointerview.questions._context import Candidate
from infointerview.questions._followup import digest, phase_of
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._objection import Objection, Rejection
from infointerview.questions._tagger import topic_of
from infointerview.questions._wording import Said, gist, gists, is_near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.questions._bank import Catalogue
    from infointerview.questions._context import GuideContext, QuestionSource
    from infointerview.questions._objection import QuestionCheck
    from infointerview.questions._wording import Gist

__all__ = ["Screened", "objections_to", "rejection", "screened"]


@attrs.frozen(kw_only=True)
class Screened:
    """What sources proposed, sorted.

    Attributes:
        candidates: What may be chosen, in the order of the sources.
        unread: Texts of the bank, which are checked when they are chosen.
        rejected: The rest, those of the bank last.
    """

    candidates: tuple[Candidate, ...]
    unread: frozenset[str]
    rejected: tuple[Rejection, ...]


def screened(
    context: GuideContext,
    sources: Iterable[QuestionSource],
    /,
    *,
    checks: Iterable[QuestionCheck],
) -> Screened:
    """Return what the sources propose, sorted into what may be asked and what not.

    Raises:
        InvalidValue: If a source proposes something that is no question.
    """
    checks = tuple(checks)
    bank: list[Candidate] = []
    others: list[Candidate] = []
    rejected: list[Rejection] = []
    unfit: list[Rejection] = []
    catalogue = QUESTION_BANK.catalogue(context.language, context.register)
    said, proposed = Said(_said(context, catalogue)), Said()
    for source in sources:
        if source is QUESTION_BANK:
            for question, found in _of_the_bank(context, catalogue):
                if found:
                    unfit.append(rejection(question, found))
                else:
                    bank.append(question)
            continue
        for question in _questions(source, context, catalogue):
            content = gist(question.text, catalogue.fillers)
            found = objections_to(question, context, checks)
            if not _quotes(question):
                if said.holds_near(content):
                    found = (*found, _ASKED_ALIKE)
                if proposed.holds_near(content):
                    found = (*found, _TWICE)
                proposed.add(content)
            if found:
                rejected.append(rejection(question, found))
            else:
                others.append(question)
    return Screened(
        candidates=(*bank, *others),
        unread=frozenset(question.text for question in bank),
        rejected=(*rejected, *unfit),
    )


def _of_the_bank(
    context: GuideContext, catalogue: Catalogue
) -> Iterator[tuple[Candidate, tuple[Objection, ...]]]:
    """Yield the questions of the bank, each with what there is against it."""
    own = Said(_said_in_own_words(context, catalogue))
    for question in QUESTION_BANK.propose(context):
        found = tuple(fits_the_talk(question, context))
        if own and own.holds_near(gist(question.text, catalogue.fillers)):
            found = (*found, _ASKED_ALIKE)
        yield question, found


def objections_to(
    question: Candidate, context: GuideContext, checks: Iterable[QuestionCheck], /
) -> tuple[Objection, ...]:
    """Return all that there is against a question: ours first, then the checks'."""
    return (
        *fits_the_talk(question, context),
        *is_grounded(question, context),
        *(each for check in checks for each in check.objections(question, context)),
    )


def rejection(question: Candidate, objections: tuple[Objection, ...], /) -> Rejection:
    """Return the question as one that is not asked."""
    return Rejection(
        text=question.text,
        concept=question.concept,
        source=question.source,
        objections=objections,
    )


def _questions(
    source: QuestionSource, context: GuideContext, catalogue: Catalogue
) -> Iterator[Candidate]:
    """Yield what a source proposes, with plain strings made into candidates."""
    place = f"{type(source).__name__}.propose"
    proposals: object = source.propose(context)
    if isinstance(proposals, str) or not isinstance(proposals, Iterable):
        raise InvalidValue(place, proposals, "some Candidates or strings")
    for proposal in proposals:
        match proposal:
            case Candidate():
                yield proposal
            case str():
                text = _bare(proposal)
                if text:
                    yield _worded(text, type(source).__name__, catalogue)
            case _:
                raise InvalidValue(place, proposal, "a Candidate or a string")


def _bare(proposal: str) -> str:
    """Return the words, without the marks of a list in Markdown or of a quotation."""
    text = _EMPHASIS.sub("", _BULLET.sub("", one_line(proposal)))
    return text.strip(_QUOTES) if text[:1] in _QUOTES else text


def _quotes(question: Candidate) -> bool:
    """Return whether it is what it quotes that tells a question from others."""
    return any(fact.name in _QUOTED for fact in question.facts)


def _worded(text: str, source: str, catalogue: Catalogue) -> Candidate:
    """Return a question of which nothing but the words is given.

    It asks what the question of the bank asks that has the same content, if one does.
    """
    content = gist(text, catalogue.fillers)
    twins = [
        (concept, topic)
        for other, concept, topic in gists(catalogue)
        if is_near(content, other)
    ]
    concept, topic = (
        twins[0]
        if twins
        else (
            f"own.{digest(' '.join(sorted(content)) or text)}",
            topic_of(text, language=catalogue.language),
        )
    )
    return Candidate(
        concept=concept,
        text=text,
        topic=topic,
        phase=phase_of(topic),
        depth=_AFTER_THE_BANK,
        sensitivity=_DELICATE if catalogue.delicate.search(text.casefold()) else 0.0,
        source=source,
    )


def _said(context: GuideContext, catalogue: Catalogue) -> list[Gist]:
    """Return the content of what this person was asked, by words or by concept."""
    texts = [fact.question for fact in _recorded(context)]
    found = [gist(text, catalogue.fillers) for text in texts]
    asked = set(context.asked)
    found += [content for content, concept, _ in gists(catalogue) if concept in asked]
    return found


def _said_in_own_words(context: GuideContext, catalogue: Catalogue) -> list[Gist]:
    """Return the content of what they were asked under a concept not of the bank.

    By its concept a question of the bank would not be known again.
    """
    concepts = {concept for _, concept, _ in gists(catalogue)}
    return [
        gist(fact.question, catalogue.fillers)
        for fact in _recorded(context)
        if fact.concept not in concepts
    ]


def _recorded(context: GuideContext) -> list[QuestionAsked]:
    """Return the questions of which the words are on record, in order."""
    facts = (e.fact for e in context.campaign.timeline(context.contact))
    return [f for f in facts if isinstance(f, QuestionAsked) and f.question]


_QUOTED = frozenset({"said", "heard", "read"})
_AFTER_THE_BANK = 50
_DELICATE = 0.7
_EMPHASIS = re.compile(r"\*\*|__|`")
_QUOTES = "\"“”„'\u2018’ "
_BULLET = re.compile(r"^(?:[-*•]|\d+[.)])\s+")
_TWICE = Objection("duplicate", "Another question proposed asks the same.")
_ASKED_ALIKE = Objection("asked", "They were asked the same in similar words.")
