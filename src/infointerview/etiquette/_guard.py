"""The guard: does a text ask for employment, and where.

The engine knows no language; what it looks for is a `Lexicon`. A text becomes words,
sentences and clauses; harmless wordings are masked; a rule that matches in a clause
binds its frame unless a negation governs it, which makes it a disclaimer; exemptions
and rules of the whole message come last. It decides about texts, never about people.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, partial
from itertools import accumulate, chain
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue, UnsupportedLanguage
from infointerview.etiquette._english import ENGLISH
from infointerview.etiquette._german import GERMAN
from infointerview.etiquette._normal import COMMA, PARTING, SENTENCE_END, Word, words
from infointerview.etiquette._pattern import Notation, Patterns
from infointerview.etiquette._spelling import Speller
from infointerview.etiquette._verdict import (
    Finding,
    Frame,
    Level,
    MessageKind,
    ReviewContext,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from infointerview.etiquette._lexicon import Lexicon

__all__ = ["review"]


def review(
    text: str,
    /,
    *,
    kind: MessageKind | str = MessageKind.QUESTION,
    language: str = "en",
    context: ReviewContext | None = None,
) -> Verdict:
    """Return whether `text` asks for employment, with every place that does.

    A frame is found when its parts (an act, the asker as beneficiary, a person or
    organisation as target, an object such as a post) are bound in one clause. A
    denial covers its own clause only. The verdict is that of the worst sentence.

    Args:
        text: What may reach a person: a question, or a message of any length.
        kind: What the text is for; decides what is suggested instead.
        language: Code of the language that the text is in.
        context: What is known besides the text.

    Raises:
        UnsupportedLanguage: If there is no lexicon for `language`; no other language
            is put in its place.
        InvalidValue: If `kind` is not a `MessageKind`, or `text` is not text.

    Examples:
        >>> review("How do people usually get hired here?").level
        <Level.PASS: 'pass'>
        >>> review("How do I get hired here?").level
        <Level.BLOCK: 'block'>
        >>> verdict = review("I am not looking for a job, but keep me in mind.")
        >>> [(found.frame.name, found.quote) for found in verdict.findings]
        [('J8', 'not looking for a job, but keep me in mind'), ('J2', 'keep me in mind')]
        >>> review("Stellen Sie gerade ein?", language="de").level
        <Level.BLOCK: 'block'>
        >>> review("Embauchez-vous ?", language="fr")
        Traceback (most recent call last):
        ...
        infointerview.errors.UnsupportedLanguage: no language pack for 'fr'; there is one for: de, en
    """  # noqa: E501 - the output is shown as it is printed
    if not isinstance(text, str):
        raise InvalidValue("review.text", text, "text")
    try:
        kind = MessageKind(kind)
    except ValueError:
        expected = f"one of {', '.join(MessageKind)}"
        raise InvalidValue("review.kind", kind, expected) from None
    if language not in _LEXICONS:
        raise UnsupportedLanguage(language, tuple(sorted(_LEXICONS)))
    return _reader(language).verdict(text, kind, context or ReviewContext())


_LEXICONS: Mapping[str, Lexicon] = {
    lexicon.language: lexicon for lexicon in (ENGLISH, GERMAN)
}


@cache
def _reader(language: str) -> _Reader:
    return _Reader(_LEXICONS[language])


@attrs.frozen
class _Match:
    """A rule that matched, its place in the text, and whether it is denied."""

    frame: Frame
    level: Level
    span: tuple[int, int]
    denied: bool = False


@attrs.frozen
class _Clause:
    """Words, the text of them that patterns are matched on, and where each stands."""

    words: tuple[Word, ...]
    text: str
    places: tuple[int, ...]
    vocabulary: frozenset[str]

    def where(self, patterns: Patterns, /) -> list[tuple[int, int]]:
        """Return the parts of the text that the patterns match, in order."""
        return patterns.spans(self.text, self.vocabulary)

    def masked(self, spans: Iterable[tuple[int, int]], /) -> _Clause:
        """Return the clause with parts blotted out, as long as before."""
        text = self.text
        for start, end in spans:
            text = text[:start] + _LETTER.sub("_", text[start:end]) + text[end:]
        return attrs.evolve(self, text=text)

    def covered(self, span: tuple[int, int], /) -> range:
        """Return the positions of the words in a part of the text."""
        start, end = span
        first = bisect_right(self.places, start) - 1
        return range(first, bisect_left(self.places, end))

    def span(self, span: tuple[int, int], /) -> tuple[int, int]:
        """Return the place in the original of a part of the text."""
        covered = self.covered(span)
        return self.words[covered[0]].start, self.words[covered[-1]].end


class _Reader:
    """A lexicon, compiled, and what is done with it."""

    def __init__(self, lexicon: Lexicon) -> None:
        notation = Notation(
            lexicon.classes,
            openings=lexicon.openings,
            breaks=lexicon.breaks,
            joints=lexicon.joints,
            questions=lexicon.questions,
        )
        patterns = partial(Patterns, notation)
        self._lexicon = lexicon
        self._write = notation.write
        self._speller = Speller(lexicon)
        self._fillers = patterns(lexicon.fillers)
        self._neutral = patterns(lexicon.neutral)
        self._negators = patterns(lexicon.negators)
        self._unnegators = patterns(lexicon.unnegators)
        self._negation_ends = patterns(lexicon.negation_ends)
        self._rules = [(rule, patterns(rule.patterns)) for rule in lexicon.rules]
        self._exemptions = [
            (exemption.frames, patterns(exemption.patterns))
            for exemption in lexicon.exemptions
        ]
        self._combinations = [
            (combination.frame, [patterns(part) for part in combination.parts])
            for combination in lexicon.combinations
        ]
        self._echoes = [(echo, patterns(echo.patterns)) for echo in lexicon.echoes]

    def verdict(self, text: str, kind: MessageKind, context: ReviewContext) -> Verdict:
        """Return what there is against the text."""
        clauses: list[_Clause] = []
        matches: list[_Match] = []
        bound: set[Frame] = set()
        for sentence in self._sentences(text):
            exempt = self._exempt(sentence)
            for clause in sentence:
                found = [*self._echoed(clause, bound), *self._matched(clause, exempt)]
                bound.update(Frame.J8 if new.denied else new.frame for new in found)
                matches += found
            clauses += sentence
        matches += self._combined(clauses)
        if context.resume_offer_made:
            matches = [match for match in matches if match.frame is not Frame.J4]
        findings = tuple(self._finding(ask, text, kind) for ask in _asks(matches))
        level = max(
            (finding.level for finding in findings),
            key=lambda level: level.rank,
            default=Level.PASS,
        )
        return Verdict(level=level, findings=findings)

    # --- from text to clauses ---------------------------------------------------------

    def _sentences(self, text: str) -> Iterator[list[_Clause]]:
        abbreviations = self._lexicon.abbreviations
        found = map(self._speller.spell, words(text, abbreviations=abbreviations))
        sentence: list[Word] = []
        for word in chain(chain.from_iterable(found), [_LAST]):
            if word.text == SENTENCE_END:
                yield [clause for clause in self._clauses(sentence) if clause.words]
                sentence = []
            else:
                sentence.append(word)

    def _clauses(self, sentence: list[Word]) -> Iterator[_Clause]:
        clause: list[Word] = []
        previous = ""
        for word in sentence:
            turned = previous == COMMA and word.text in self._lexicon.turns
            if turned or word.text == PARTING or word.text in self._lexicon.contrasts:
                yield self._cleared(clause)
                clause = []
            else:
                clause.append(word)
            previous = word.text
        yield self._cleared(clause)

    def _cleared(self, clause: list[Word]) -> _Clause:
        """Return the clause without the wordings that say nothing."""
        read = self._read(clause)
        gone = {
            position
            for span in read.where(self._fillers)
            for position in read.covered(span)
        }
        return self._read(
            word for position, word in enumerate(clause) if position not in gone
        )

    def _read(self, words: Iterable[Word]) -> _Clause:
        kept = tuple(words)
        written = [self._write(word.text) + " " for word in kept]
        places = accumulate(map(len, written), initial=len(_BAR))
        text = "".join([_BAR, *written, _CLOSING])
        vocabulary = frozenset(word.text for word in kept)
        return _Clause(kept, text, tuple(places)[:-1], vocabulary)

    # --- from clauses to matches ------------------------------------------------------

    def _exempt(self, sentence: list[_Clause]) -> set[Frame]:
        """Return the frames that are harmless anywhere in the sentence."""
        whole = self._read(
            word for clause in sentence for word in (*clause.words, _PAUSE)
        )
        return {
            frame
            for frames, patterns in self._exemptions
            if whole.where(patterns)
            for frame in frames
        }

    def _matched(self, clause: _Clause, exempt: set[Frame]) -> Iterator[_Match]:
        governed = self._denied(clause)
        masked = clause.masked(clause.where(self._neutral))
        for rule, patterns in self._rules:
            if rule.frame in exempt:
                continue
            for start, end in masked.where(patterns):
                denial = _meeting((start, end), governed)
                if denial:
                    span = clause.span((denial[0], end))
                    yield _Match(rule.frame, rule.level, span, denied=True)
                elif rule.frame is not Frame.J8:
                    yield _Match(rule.frame, rule.level, clause.span((start, end)))

    def _denied(self, clause: _Clause) -> list[tuple[int, int]]:
        """Return the parts of the text that negations govern, in order and apart."""
        harmless = _apart(clause.where(self._unnegators))
        closings = [start for start, _ in clause.where(self._negation_ends)]
        denied: list[tuple[int, int]] = []
        for start, end in clause.where(self._negators):
            if denied and start < denied[-1][1]:
                continue
            if not _meeting((start, end), harmless):
                after = bisect_left(closings, end)
                last = (*closings[after:], len(clause.text))[0]
                denied.append((start, last))
        return denied

    def _echoed(self, clause: _Clause, bound: set[Frame]) -> Iterator[_Match]:
        for echo, patterns in self._echoes:
            if echo.after in bound:
                for span in clause.where(patterns):
                    yield _Match(echo.frame, Level.BLOCK, clause.span(span))

    def _combined(self, clauses: list[_Clause]) -> Iterator[_Match]:
        for frame, parts in self._combinations:
            seen = [
                [clause.span(span) for clause in clauses for span in clause.where(part)]
                for part in parts
            ]
            if all(seen):
                yield _Match(frame, Level.BLOCK, seen[-1][0])

    def _finding(self, ask: _Match, text: str, kind: MessageKind) -> Finding:
        advice = self._lexicon.advice[ask.frame]
        start, end = ask.span
        return Finding(
            frame=ask.frame,
            level=ask.level,
            span=ask.span,
            quote=text[start:end],
            reason=advice.reason,
            suggestion=advice.suggestion(kind),
        )


def _asks(matches: Iterable[_Match]) -> list[_Match]:
    """Return one match for each frame and place, and J8 where one follows a denial."""
    asks: list[_Match] = []
    reached: dict[Frame, int] = {}
    denial: int | None = None
    # Blocks first: in a place that a block and a warning share, the block counts.
    for match in sorted(matches, key=lambda match: (-match.level.rank, match.span)):
        start, end = match.span
        if match.denied:
            denial = start if denial is None else denial
        elif start >= reached.get(match.frame, 0):
            reached[match.frame] = end
            if denial is not None and match.level is Level.BLOCK:
                asks.append(_Match(Frame.J8, Level.BLOCK, (denial, end)))
                denial = None
            asks.append(match)
    return sorted(asks, key=lambda ask: ask.span)


def _meeting(
    span: tuple[int, int], apart: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Return the last of those that the span meets; they are in order and apart."""
    start, end = span
    after = bisect_left(apart, (end,))
    return apart[after - 1] if after and apart[after - 1][1] > start else None


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans, in order, with those that overlap made one."""
    apart: list[tuple[int, int]] = []
    for start, end in spans:
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return apart


_BAR, _CLOSING = " | ", "| "
_LAST = Word(SENTENCE_END, 0, 0)
_PAUSE = Word(COMMA, 0, 0)
_LETTER = re.compile(r"[^ |]")
