"""The guard: does a text ask for employment, and where.

The engine knows no language; what it looks for is a `Lexicon`. A text becomes words,
sentences and clauses; harmless wordings are masked; a rule that matches in a clause
binds its frame unless a negation governs it, which makes it a disclaimer; exemptions
and rules of the whole message come last. It decides about texts, never about people.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.etiquette._language import language_of
from infointerview.etiquette._reading import Reader, joined
from infointerview.etiquette._verdict import (
    Finding,
    Frame,
    Level,
    MessageKind,
    ReviewContext,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from infointerview.etiquette._lexicon import Lexicon
    from infointerview.etiquette._reading import Clause

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
        InvalidValue: If `kind` is no `MessageKind`, `text` no text, or `context` is
            not a `ReviewContext`.

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
    context = ReviewContext() if context is None else context
    if not isinstance(context, ReviewContext):
        raise InvalidValue("review.context", context, "a ReviewContext")
    return _guard(language).verdict(text, kind, context)


@cache
def _guard(language: str) -> _Guard:
    return _Guard(language_of(language).lexicon)


@attrs.frozen
class _Match:
    """A rule that matched, its place in the text, and whether it is denied."""

    frame: Frame
    level: Level
    span: tuple[int, int]
    denied: bool = False


class _Guard:
    """A lexicon, compiled, and what is done with it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._reader = Reader(lexicon)
        patterns = self._reader.patterns
        self._lexicon = lexicon
        self._neutral = patterns(lexicon.neutral)
        self._negators = patterns(lexicon.negators)
        self._unnegators = patterns(lexicon.unnegators)
        self._negation_ends = patterns(lexicon.negation_ends)
        # The patterns of all rules are asked at once, each for its rule.
        self._rules = [rule for rule in lexicon.rules for _ in rule.patterns]
        self._asks = patterns(chain.from_iterable(r.patterns for r in lexicon.rules))
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
        clauses: list[Clause] = []
        matches: list[_Match] = []
        bound: set[Frame] = set()
        lifted = frozenset().union(
            *(self._lexicon.relaxed[each] for each in context.relaxations)
        )
        for sentence in self._reader.sentences(text):
            exempt = self._exempt(sentence)
            for clause in sentence:
                found = [
                    *self._echoed(clause, bound),
                    *self._matched(clause, kind, exempt, lifted),
                ]
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

    def _exempt(self, sentence: list[Clause]) -> set[Frame]:
        """Return the frames that are harmless anywhere in the sentence."""
        whole = joined(sentence, self._reader.notation)
        return {
            frame
            for frames, patterns in self._exemptions
            if whole.where(patterns)
            for frame in frames
        }

    def _matched(
        self,
        clause: Clause,
        kind: MessageKind,
        exempt: set[Frame],
        lifted: frozenset[str],
    ) -> Iterator[_Match]:
        governed = self._denied(clause)
        masked = clause.masked(clause.where(self._neutral))
        for place, (start, end) in masked.found(self._asks):
            rule = self._rules[place]
            if rule.frame in exempt or rule.name in lifted or kind not in rule.kinds:
                continue
            denial = _meeting((start, end), governed)
            if denial:
                span = clause.span((denial[0], end))
                yield _Match(rule.frame, rule.level, span, denied=True)
            elif rule.frame is not Frame.J8:
                yield _Match(rule.frame, rule.level, clause.span((start, end)))

    def _denied(self, clause: Clause) -> list[tuple[int, int]]:
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

    def _echoed(self, clause: Clause, bound: set[Frame]) -> Iterator[_Match]:
        for echo, patterns in self._echoes:
            if echo.after in bound:
                for span in clause.where(patterns):
                    yield _Match(echo.frame, Level.BLOCK, clause.span(span))

    def _combined(self, clauses: list[Clause]) -> Iterator[_Match]:
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
