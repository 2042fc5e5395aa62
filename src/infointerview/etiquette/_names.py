"""Names in a text: capitals, where they tell; wordings that name somebody, where not.

What does not live here: knowing any name. A name is unknown if no word on record is
the same; which capitals name nobody is the language's to say.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from infointerview.etiquette._normal import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from infointerview.etiquette._question_words import NameWords

__all__ = ["folded", "unknown_names"]


def unknown_names(
    text: str,
    words: NameWords,
    known: Iterable[str],
    /,
    *,
    abbreviations: Collection[str],
) -> Iterator[tuple[int, int]]:
    """Yield the place of each word that names what is not known, in order.

    A text all in capitals tells of no name.
    """
    if text == text.upper():
        return
    named = {
        match.span(1) for wording in words.named for match in wording.finditer(text)
    }
    before = _Before(text)
    found = [
        match
        for match in _NAME.finditer(text)
        if _is_shaped(match[0], words.endings)
        or (
            match[0][0].isupper()
            and (
                match.span() in named
                or (words.capitals and not before.begins(match.start(), abbreviations))
            )
        )
    ]
    if not found:
        return  # what is known need not be read
    told = {word for each in known for word in _WORDS.findall(folded(each))}
    passed = words.ordinary | told
    for match in found:
        plain = folded(match[0])
        if not {plain, plain.removesuffix("s")} & passed:
            yield match.span()


def folded(text: str, /) -> str:
    """Return the text without capitals, accents and look-alike letters."""
    return fold(text)[0]


def _is_shaped(word: str, endings: tuple[str, ...]) -> bool:
    """Return whether there are capitals inside a word, as few but names have."""
    for ending in endings:
        word = word.removesuffix(ending)
    return word[1:] != word[1:].lower()


class _Before:
    """The words of a text, to see what stands before a place in it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = [match.span() for match in _WORDS.finditer(text)]

    def begins(self, place: int, abbreviations: Collection[str]) -> bool:
        """Return whether a sentence begins at this place."""
        last = bisect_left(self._words, (place,)) - 1
        if last < 0:
            return True
        start, end = self._words[last]
        end = min(end, place)
        word, between = self._text[start:end], self._text[end:place]
        stop = between.startswith(".") and (
            len(word) == 1 or folded(word) in abbreviations
        )
        return _ENDED.search(between) is not None and not stop


_WORDS = re.compile(r"\w+")
_NAME = re.compile(r"[^\W\d_][\w&]*")
_ENDED = re.compile(r"[.!?:…\"“„»\n]")
