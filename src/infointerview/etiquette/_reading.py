"""From a text to what patterns are matched on: sentences, each a row of clauses.

A `Clause` knows where its words stand in the text as it was given. What is looked for
in it, and what a match means, is for those who read.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import partial
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

import attrs

from infointerview.etiquette._normal import COMMA, PARTING, SENTENCE_END, Word, words
from infointerview.etiquette._pattern import Notation, Patterns
from infointerview.etiquette._spelling import Speller

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from infointerview.etiquette._lexicon import Lexicon
    from infointerview.etiquette._pattern import Span

__all__ = ["Clause", "Reader", "clause_of", "joined"]


@attrs.frozen
class Clause:
    """Words, the text of them that patterns are matched on, and where each stands."""

    words: tuple[Word, ...]
    text: str
    places: tuple[int, ...]
    vocabulary: frozenset[str]

    def where(self, patterns: Patterns, /) -> list[Span]:
        """Return the parts of the text that the patterns match, in order."""
        return patterns.spans(self.text, self.vocabulary)

    def found(self, patterns: Patterns, /) -> Iterator[tuple[int, Span]]:
        """Yield the same parts, each behind the position of the pattern it matches."""
        return patterns.found(self.text, self.vocabulary)

    def masked(self, spans: Iterable[Span], /) -> Clause:
        """Return the clause with parts blotted out, as long as before."""
        text = self.text
        for start, end in spans:
            text = text[:start] + _LETTER.sub("_", text[start:end]) + text[end:]
        return attrs.evolve(self, text=text)

    def covered(self, span: Span, /) -> range:
        """Return the positions of the words in a part of the text."""
        start, end = span
        first = bisect_right(self.places, start) - 1
        return range(first, bisect_left(self.places, end))

    def span(self, span: Span, /) -> Span:
        """Return the place in the original of a part of the text."""
        covered = self.covered(span)
        return self.words[covered[0]].start, self.words[covered[-1]].end


def clause_of(words: Iterable[Word], notation: Notation, /) -> Clause:
    """Return the clause that the words make."""
    kept = tuple(words)
    written = [notation.write(word.text) + " " for word in kept]
    places = accumulate(map(len, written), initial=len(_BAR))
    text = "".join([_BAR, *written, _CLOSING])
    vocabulary = frozenset(word.text for word in kept)
    return Clause(kept, text, tuple(places)[:-1], vocabulary)


def joined(sentence: Iterable[Clause], notation: Notation, /) -> Clause:
    """Return a sentence as one clause, with a comma where its clauses met."""
    return clause_of(
        (word for clause in sentence for word in (*clause.words, _PAUSE)), notation
    )


class Reader:
    """Reads texts the way the patterns of a lexicon expect them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.notation = Notation(
            lexicon.classes,
            openings=lexicon.openings,
            breaks=lexicon.breaks,
            joints=lexicon.joints,
            questions=lexicon.questions,
        )
        self.patterns = partial(Patterns, self.notation)
        self._lexicon = lexicon
        self._speller = Speller(lexicon)
        self._fillers = self.patterns(lexicon.fillers)

    def sentences(self, text: str, /) -> Iterator[list[Clause]]:
        """Yield the clauses of each sentence."""
        abbreviations = self._lexicon.abbreviations
        found = map(self._speller.spell, words(text, abbreviations=abbreviations))
        sentence: list[Word] = []
        for word in chain(chain.from_iterable(found), [_LAST]):
            if word.text == SENTENCE_END:
                meant = self._supposed(sentence)
                yield [clause for clause in self._clauses(meant) if clause.words]
                sentence = []
            else:
                sentence.append(word)

    def _supposed(self, sentence: list[Word]) -> list[Word]:
        """Return the sentence with what is only supposed in the present tense."""
        lexicon = self._lexicon
        meant = list(sentence)
        for place, (word, who) in enumerate(pairwise(sentence), 2):
            if word.text in lexicon.suppositions and who.text in lexicon.supposed:
                for at, verb in enumerate(sentence[place : place + _REACH], place):
                    if verb.text in lexicon.unreal:
                        meant[at] = verb._replace(text=lexicon.unreal[verb.text])
                        break
        return meant

    def _clauses(self, sentence: list[Word]) -> Iterator[Clause]:
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

    def _cleared(self, words: list[Word]) -> Clause:
        """Return the clause without the wordings that say nothing."""
        read = clause_of(words, self.notation)
        gone = {
            position
            for span in read.where(self._fillers)
            for position in read.covered(span)
        }
        kept = (word for position, word in enumerate(words) if position not in gone)
        return clause_of(kept, self.notation)


_REACH = 2  # words from whom something is supposed of to the verb
_BAR, _CLOSING = " | ", "| "
_LAST = Word(SENTENCE_END, 0, 0)
_PAUSE = Word(COMMA, 0, 0)
_LETTER = re.compile(r"[^ |]")
