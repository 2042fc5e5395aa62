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
    from infointerview.questions._bank import Catalogue

__all__ = ["Gist", "gist", "gists", "is_near"]

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
