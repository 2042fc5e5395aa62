"""From words as people write them to words as a lexicon has them.

Contractions and abbreviations are written out, and a word that is one slip of the
fingers away from a word of the lexicon is read as that word, unless it is listed as an
ordinary one.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from infointerview.etiquette._normal import SPACED
from infointerview.etiquette._pattern import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.etiquette._lexicon import Lexicon
    from infointerview.etiquette._normal import Word

__all__ = ["Speller"]


class Speller:
    """Spells words the way the patterns of a lexicon do."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._spellings = lexicon.spellings
        self._endings = lexicon.endings
        ours = _vocabulary(lexicon)
        self._ours = ours
        self._known = ours | lexicon.ordinary
        self._initials: dict[str, list[str]] = {}
        for word in sorted(ours):
            if word.isalpha() and len(word) >= _SHORTEST:
                self._initials.setdefault(word[0], []).append(word)
        self._shortened: dict[str, dict[str, list[str]]] = {}

    def spell(self, word: Word, /) -> Iterator[Word]:
        """Yield the word or words that are meant, each in the same place."""
        for part in self.expand(word):
            yield part._replace(text=self._corrected(part.text))

    def expand(self, word: Word, /) -> Iterator[Word]:
        """Yield the word or words that are written, without looking for slips."""
        text = word.text
        if text.startswith(SPACED):
            text = " ".join(self._parted(text.removeprefix(SPACED)))
        meant = self._spellings.get(text) or self._expanded(text)
        for part in meant.split():
            yield word._replace(text=part)

    def _expanded(self, text: str) -> str:
        for ending, meaning in self._endings.items():
            if text.endswith(ending) and text != ending:
                stem = text.removesuffix(ending)
                return f"{self._spellings.get(stem, stem)} {meaning}"
        return text

    def _corrected(self, text: str) -> str:
        if text in self._known:
            return text
        if not text.isalpha():
            disguised = text.translate(_DIGITS)
            return disguised if disguised in self._ours else text
        meant = [
            word
            for initial in dict.fromkeys(text[:2])
            for short in (text, *_shortened(text))
            for word in self._near(initial).get(short, ())
            if _slip(text, word)
        ]
        # Two letters swapped is the likelier slip.
        return min(meant, key=lambda word: sorted(word) != sorted(text), default=text)

    def _parted(self, letters: str) -> list[str]:
        """Return the known words that letters which stood apart make, if they do."""
        rows: list[list[str] | None] = [[]]
        for end in range(1, len(letters) + 1):
            starts = range(max(0, end - _LONGEST), end)
            rows.append(
                next(
                    (
                        [*row, letters[start:end]]
                        for start in starts
                        if (row := rows[start]) is not None
                        and letters[start:end] in self._ours
                    ),
                    None,
                )
            )
        return rows[-1] or [letters]

    def _near(self, initial: str) -> dict[str, list[str]]:
        """Return the words with an initial by what is left without one letter."""
        if initial not in self._shortened:
            index: dict[str, list[str]] = {}
            for word in self._initials.get(initial, ()):
                for short in sorted({word, *_shortened(word)}):
                    index.setdefault(short, []).append(word)
            self._shortened[initial] = index
        return self._shortened[initial]


def _vocabulary(lexicon: Lexicon) -> frozenset[str]:
    patterns = [
        *lexicon.classes.values(),
        *lexicon.fillers,
        *lexicon.neutral,
        *lexicon.negators,
        *lexicon.unnegators,
        *lexicon.negation_ends,
        *chain.from_iterable(rule.patterns for rule in lexicon.rules),
        *chain.from_iterable(exempt.patterns for exempt in lexicon.exemptions),
    ]
    return frozenset(
        chain(
            chain.from_iterable(map(words_of, patterns)),
            chain.from_iterable(meant.split() for meant in lexicon.spellings.values()),
            lexicon.openings,
            lexicon.breaks,
            lexicon.joints,
            lexicon.questions,
            lexicon.contrasts,
            lexicon.turns,
        )
    )


def _shortened(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _slip(typed: str, meant: str) -> bool:
    """Return whether one letter was left out, added, changed or swapped with the next.

    The first letter is seldom wrong, and another last letter is more often grammar. In
    a short word only swaps and letters typed twice are believed.
    """
    if typed == meant[1::-1] + meant[2:]:
        return True
    if typed[0] != meant[0]:
        return False
    if len(typed) == len(meant):
        wrong = [place for place in range(len(meant)) if typed[place] != meant[place]]
        if len(wrong) > 1:
            return typed == _swapped(meant, *wrong[:2])
    return typed[-1] == meant[-1] and (len(meant) >= _LONG or _doubled(typed, meant))


def _doubled(typed: str, meant: str) -> bool:
    """Return whether one letter was typed twice, in a word of five letters or more."""
    return len(meant) >= _SHORT and any(
        typed[place] == typed[place - 1] and typed[:place] + typed[place + 1 :] == meant
        for place in range(1, len(typed))
    )


def _swapped(word: str, first: int, second: int) -> str:
    if second != first + 1:
        return word
    return word[:first] + word[second] + word[first] + word[second + 1 :]


_LONGEST = 20
_DIGITS = str.maketrans("013457", "oieast")
_SHORTEST = 4
_SHORT = 5
_LONG = 6
