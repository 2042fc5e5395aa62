"""The linter of questions: one thing at a time, open, short, plain, not leading.

It judges form by wording, sentence by sentence; whether a question asks for a job is
the guard's to say, and its findings are passed on. It knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from infointerview.errors import InvalidValue
from infointerview.etiquette._abbreviations import unexplained
from infointerview.etiquette._guard import review
from infointerview.etiquette._language import Language, language_of
from infointerview.etiquette._lint import (
    LintFinding,
    LintReport,
    QuestionFault,
    Severity,
)
from infointerview.etiquette._names import folded, unknown_names
from infointerview.etiquette._normal import SENTENCE_END, Word, words
from infointerview.etiquette._pattern import Notation, Patterns
from infointerview.etiquette._reading import Clause, clause_of
from infointerview.etiquette._spelling import Speller

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["lint_question"]

MOST_WORDS = 24
"""A question of more words is too long: the maximum of published lists is 28."""


def lint_question(
    text: str,
    /,
    *,
    language: str = "en",
    known: Iterable[str] | None = None,
) -> LintReport:
    """Return what is wrong with the form of a question.

    An indirect question ("could you tell me how ...") counts as open.

    Args:
        text: One question; an introduction may stand before it.
        language: Code of the language that the text is in.
        known: Names and facts known about the person, in words. With it, names and
            presuppositions that it does not bear out are found; without it, neither
            is looked for. An expression in it is the person's own, and no jargon.
            German writes every noun with a capital: there a name is found by the words
            around it (``Frau``, ``GmbH``, ``bei`` with no article after it) or by
            capitals inside it.

    Returns:
        The findings, by place. Only a finding of the guard is an error; what makes an
        answer poorer is a warning, what only may do so is advice.

    Raises:
        UnsupportedLanguage: If there is no pack for `language`.
        InvalidValue: If `text` is not text, or `known` is not made of texts.

    Examples:
        >>> lint_question("What do you like about the work, and why do you stay?")
        LintReport(double_barrelled 0-43)
        >>> lint_question("Could you tell me how a normal week goes?")
        LintReport()
        >>> lint_question("What did Acme teach you?", known=["Halvard Freight"])
        LintReport(unknown_name 9-13)
    """
    if not isinstance(text, str):
        raise InvalidValue("lint_question.text", text, "text")
    facts = None if known is None else _listed(known)
    found = _linter(language).findings(text, facts)
    asks = [
        (QuestionFault.BAD_FAITH, finding.span, finding.reason, finding.suggestion)
        for finding in review(text, language=language).findings
    ]
    remarks = language_of(language).questions.remarks
    shaped = [
        (fault, span, remarks[fault].reason, remarks[fault].suggestion)
        for fault, span in found
    ]
    return LintReport(
        tuple(
            LintFinding(
                code=fault,
                severity=_SEVERITIES.get(fault, Severity.WARNING),
                span=span,
                quote=text[slice(*span)],
                reason=reason,
                suggestion=suggestion,
                source=_SOURCES[fault],
            )
            for fault, span, reason, suggestion in sorted(
                {*asks, *shaped}, key=lambda row: (row[1], row[0])
            )
        )
    )


def _listed(known: object) -> list[str]:
    # A text is an iterable of its letters, which is never what is meant.
    if isinstance(known, Iterable) and not isinstance(known, str):
        facts = list(known)
        if all(isinstance(each, str) for each in facts):
            return facts
    raise InvalidValue("lint_question.known", known, "an iterable of texts")


@cache
def _linter(language: str) -> _Linter:
    return _Linter(language_of(language))


class _Linter:
    """What a language brings, compiled."""

    def __init__(self, language: Language) -> None:
        data = language.questions
        self._notation = Notation(
            data.classes,
            openings=data.openings,
            breaks=(),
            joints=(),
            questions=data.classes["wh"].split("|"),
        )
        self._speller = Speller(language.lexicon)
        self._abbreviations = language.lexicon.abbreviations
        self._names = data.names
        self._common = data.abbreviations
        self._houses = data.houses
        self._faults = {
            fault: self._patterns(patterns) for fault, patterns in data.faults.items()
        }
        self._unless = {
            fault: self._patterns(patterns) for fault, patterns in data.unless.items()
        }
        self._closed = self._patterns(data.closed)
        self._stated = self._patterns(data.stated)
        self._open = self._patterns(data.open)

    def findings(
        self, text: str, known: list[str] | None
    ) -> Iterator[tuple[QuestionFault, tuple[int, int]]]:
        """Yield each fault with its place."""
        asked = 0
        for sentence, end in self._sentences(text):
            for fault in self._faults:
                if fault is not QuestionFault.PRESUPPOSES or known is not None:
                    yield from self._faulty(fault, sentence, text, known or ())
            if not end.startswith("?"):
                continue
            asked += 1
            if asked > 1:
                yield QuestionFault.SEVERAL_QUESTIONS, _whole(sentence)
            yield from self._answered(sentence)
            if len(_counted(sentence, text)) > MOST_WORDS:
                yield QuestionFault.TOO_LONG, _whole(sentence)
        for span in unexplained(text, common=self._common, houses=self._houses):
            if not _familiar(text[slice(*span)], known or ()):
                yield QuestionFault.JARGON, span
        if known is not None:
            named = unknown_names(
                text, self._names, known, abbreviations=self._abbreviations
            )
            yield from ((QuestionFault.UNKNOWN_NAME, span) for span in named)

    def _answered(
        self, sentence: Clause
    ) -> Iterator[tuple[QuestionFault, tuple[int, int]]]:
        """Yield what is wrong with a question that holds its answer, or yes and no."""
        if sentence.where(self._open):
            return
        if stated := sentence.where(self._stated):
            yield QuestionFault.LEADING, sentence.span(stated[0])
        if closed := stated or sentence.where(self._closed):
            yield QuestionFault.CLOSED, sentence.span(closed[0])

    def _patterns(self, patterns: tuple[str, ...]) -> Patterns:
        return Patterns(self._notation, patterns)

    def _sentences(self, text: str) -> Iterator[tuple[Clause, str]]:
        """Yield each sentence with the mark that ends it."""
        sentence: list[Word] = []
        for word in words(text, abbreviations=self._abbreviations):
            if word.text != SENTENCE_END:
                sentence += self._speller.expand(word)
            elif sentence:
                end = text[word.start : word.end].strip()
                yield clause_of(sentence, self._notation), end
                sentence = []
        if sentence:
            yield clause_of(sentence, self._notation), ""

    def _faulty(
        self, fault: QuestionFault, sentence: Clause, text: str, known: Iterable[str]
    ) -> Iterator[tuple[QuestionFault, tuple[int, int]]]:
        spans = sentence.where(self._faults[fault])
        if not spans or (fault in self._unless and sentence.where(self._unless[fault])):
            return
        start, end = sentence.span(spans[0])
        if fault is QuestionFault.PRESUPPOSES and _borne_out(text[start:end], known):
            return
        if fault is QuestionFault.JARGON and _familiar(text[start:end], known):
            return
        yield fault, (start, end)


def _whole(sentence: Clause) -> tuple[int, int]:
    return sentence.words[0].start, sentence.words[-1].end


def _counted(sentence: Clause, text: str) -> set[tuple[int, int]]:
    """Return the places of the words; both halves of a contraction are one."""
    places = {(word.start, word.end) for word in sentence.words}
    return {(start, end) for start, end in places if text[start:end].strip(",;:–—-")}


def _familiar(quote: str, known: Iterable[str]) -> bool:
    """Return whether an expression stands in what is known: it is the person's own."""
    own = f" {folded(quote)} "
    return any(own in f" {folded(each)} " for each in known)


def _borne_out(quote: str, known: Iterable[str]) -> bool:
    """Return whether the last word of a presupposition is among what is known."""
    assumed = folded(quote).split()[-1][:_STEM]
    return any(assumed in folded(each) for each in known)


_STEM = 4  # letters of a verb that its forms share
_SEVERITIES = {
    QuestionFault.BAD_FAITH: Severity.ERROR,
    QuestionFault.VAGUE: Severity.ADVICE,
    QuestionFault.JARGON: Severity.ADVICE,
    QuestionFault.PRESUPPOSES: Severity.ADVICE,
}
_VAUS = "De Vaus checklist"
_QUAID = "Graesser et al., QUAID"
_SOURCES = {
    QuestionFault.DOUBLE_BARRELLED: _VAUS,
    QuestionFault.LEADING: _VAUS,
    QuestionFault.NEGATIVE: _VAUS,
    QuestionFault.CLOSED: "University of California, Berkeley; Bethel University",
    QuestionFault.TOO_LONG: _VAUS,
    QuestionFault.SEVERAL_QUESTIONS: _VAUS,
    QuestionFault.VAGUE: _QUAID,
    QuestionFault.JARGON: _QUAID,
    QuestionFault.PRESUPPOSES: _QUAID,
    QuestionFault.FINDABLE: "Bethel University; Pomona College",
    QuestionFault.ASSESSES_THE_SEEKER: "Bethel University",
    QuestionFault.UNKNOWN_NAME: "what is recorded in the campaign",
    QuestionFault.BAD_FAITH: "The Hidden Job Search Tool",
}
