"""When two wordings ask the same: by the words that carry their content.

What does not live here: understanding. Two questions that share no words are taken
for two, whatever they mean.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from infointerview.people import text_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.questions._bank import Catalogue

__all__ = ["Gist", "Said", "gist", "gists", "is_near"]

Gist = frozenset[str]

_SLOT = re.compile(r"{[^}]*}")
_NEAR = 0.8
_STEM = 5


def gist(text: str, fillers: frozenset[str], /) -> Gist:
    """Return the beginnings of the words of a question that are not fillers."""
    words = text_key(_SLOT.sub(" ", text)).split()
    return frozenset(word[:_STEM] for word in words if word not in fillers)


def is_near(one: Gist, other: Gist, /) -> bool:
    """Return whether two questions have four fifths of their content in common.

    Examples:
        >>> is_near(frozenset({"typic", "day"}), frozenset({"day", "typic"}))
        True
        >>> is_near(frozenset({"like", "most"}), frozenset({"like", "least"}))
        False
    """
    shared = len(one & other)
    return shared > 0 and shared >= _NEAR * len(one | other)


class Said:
    """What was said, to be asked whether something near it was: it only grows.

    Examples:
        >>> said = Said([frozenset({"typic", "day"})])
        >>> said.holds_near(frozenset({"day", "typic"}))
        True
        >>> said.holds_near(frozenset({"day", "seaso"}))
        False
    """

    __slots__ = ("_by_word",)

    def __init__(self, gists: Iterable[Gist] = ()) -> None:
        self._by_word: dict[str, list[Gist]] = {}
        for each in gists:
            self.add(each)

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return bool(self._by_word)

    def add(self, content: Gist, /) -> None:
        """Remember one more."""
        for word in content:
            self._by_word.setdefault(word, []).append(content)

    def holds_near(self, content: Gist, /) -> bool:
        """Return whether one of those said is near.

        Whatever is near has four fifths of these words at least, so it has one of any
        more than a fifth of them: only the rarest are looked up.
        """
        rarest = sorted(content, key=lambda word: len(self._by_word.get(word, ())))
        return any(
            is_near(content, other)
            for word in rarest[: 1 + len(content) // 5]
            for other in self._by_word.get(word, ())
        )


@cache
def _gists(catalogue: Catalogue) -> tuple[tuple[Gist, str, str], ...]:
    return tuple(
        (gist(text, catalogue.fillers), template.concept, template.topic)
        for template in catalogue.questions
        for text in template.texts
    )


def gists(catalogue: Catalogue, /) -> tuple[tuple[Gist, str, str], ...]:
    """Return the content of every wording of a catalogue, with concept and topic."""
    return _gists(catalogue)
