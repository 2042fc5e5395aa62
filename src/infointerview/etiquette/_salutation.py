"""Names of people as one writes them in a letter, whatever else stands on a card."""

from __future__ import annotations

import re
import unicodedata

from infointerview.display import one_line

__all__ = ["addressed"]

# Degrees that are not written in capitals throughout; all others are known by that.
_DEGREES = frozenset(
    {
        *("phd", "dphil", "msc", "bsc", "beng", "meng", "peng", "ceng"),
        *("edd", "psyd", "pharmd", "scd", "med", "esq"),
    }
)
_PRONOUNS = re.compile(r"\s*\(\s*\w+(?:\s*/\s*\w+)+\s*\)")
# What belongs to the picture before it: its colour, its form, what joins two of them.
_JOINED = frozenset(
    "\ufe0e\ufe0f\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
)


def addressed(name: str, /) -> str:
    """Return the name on one line, without what nobody writes in a letter.

    Left out are pictures, pronouns, and degrees behind a comma. A comma with anything
    else behind it stays, and so does a name that is nothing but such things.

    Examples:
        >>> addressed("Marta Kowalska, MBA, P.Eng."), addressed("Diaz, Rosa")
        ('Marta Kowalska', 'Diaz, Rosa')
    """
    name = one_line(name)
    plain = " ".join(_PRONOUNS.sub("", _without_pictures(name)).split())
    head, comma, rest = plain.partition(",")
    words = rest.replace(",", " ").split()
    if comma and (not words or all(_is_degree(word, head) for word in words)):
        plain = head.strip()
    return plain if any(map(str.isalpha, plain)) else name


def _without_pictures(name: str) -> str:
    kept: list[str] = []
    pictured = False
    for character in name:
        pictured = unicodedata.category(character) == "So" or (
            pictured and character in _JOINED
        )
        kept.append("" if pictured else character)
    return "".join(kept)


def _is_degree(word: str, head: str) -> bool:
    letters = re.sub(r"[^\w]", "", word)
    capitals = len(letters) > 1 and letters.isupper() and not head.isupper()
    return capitals or letters.casefold() in _DEGREES
