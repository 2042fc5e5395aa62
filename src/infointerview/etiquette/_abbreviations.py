"""Abbreviations in a text that nothing in it explains.

What does not live here: which of them everybody knows; the language's to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infointerview.etiquette._names import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["unexplained"]


def unexplained(
    text: str, /, *, common: Collection[str], houses: re.Pattern[str]
) -> Iterator[tuple[int, int]]:
    """Yield the place of each abbreviation that an outsider may not know, in order.

    One is explained by a parenthesis, its own or the one behind it; whoever owns
    something by it is a name. A text all in capitals abbreviates nothing.

    Args:
        text: Any text.
        common: Abbreviations that everybody knows, in small letters, and words that
            are written in capitals for the stress alone.
        houses: What stands before the name of an organization.
    """
    if text == text.upper():
        return
    for match in _CAPITALS.finditer(text):
        letters = match["letters"]
        plain = folded(letters)
        if (
            sum(map(str.isupper, letters)) > 1
            and plain not in common
            and plain + match["plural"] not in common
            and not _NUMERAL.fullmatch(letters)
            and not houses.search(text, max(0, match.start() - _NEAR), match.start())
        ):
            yield match.span()


_CAPITALS = re.compile(
    r"(?<![\w(&'’.])(?P<letters>[^\W\d_a-zäöüß][^\W_a-zäöüß&]{0,4}"
    r"(?:&[^\W\d_a-zäöüß])?)(?P<plural>s?)"
    r"(?![\w&(]|['’]s|\s\(|\.\w)"
)
_NUMERAL = re.compile(r"[IVX]+")
_NEAR = 24  # characters before an abbreviation in which its owner is looked for
