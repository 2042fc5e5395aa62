"""Names of people as one writes them in a letter, whatever else stands on a card."""

from __future__ import annotations

import re
import unicodedata
from itertools import dropwhile

from infointerview.display import one_line

__all__ = ["addressed", "familiar"]

# Degrees that are not written in capitals throughout; all others are known by that.
_DEGREES = frozenset(
    {
        *("phd", "dphil", "msc", "bsc", "beng", "meng", "peng", "ceng"),
        *("edd", "psyd", "pharmd", "scd", "med", "esq"),
    }
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
# Before a name; shorter words with a full stop are initials.
_TITLES = frozenset(
    {
        *("dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "rev"),
        *("hon", "herr", "frau", "hr", "fr", "ing", "mag", "dipl", "dring", "dipling"),
        *("med", "phil", "jur", "rer", "nat", "pd", "the"),
    }
)
_PRONOUNS = re.compile(r"\s*\(\s*\w+(?:\s*/\s*\w+)+\s*\)")
# What belongs to the picture before it: its colour, its form, what joins two of them.
_JOINED = frozenset(
    "\ufe0e\ufe0f\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
)


def addressed(name: str, /) -> str:
    """Return the name on one line, without what nobody writes in a letter.

    Left out are pictures, pronouns, what follows a bar, and degrees behind a comma. A
    surname of one word that stands first goes last; a comma with anything else behind
    it stays, and so does a name that is nothing but such things.

    Examples:
        >>> addressed("Marta Kowalska, MBA, P.Eng."), addressed("Diaz, Rosa")
        ('Marta Kowalska', 'Rosa Diaz')
    """
    name = one_line(name)
    plain = " ".join(_PRONOUNS.sub("", _without_pictures(name)).split())
    plain = plain.partition(" | ")[0]
    head, *rest = [part.strip() for part in plain.split(",")]
    while rest and all(_is_degree(word, head) for word in rest[-1].split()):
        rest.pop()
    given = rest[0].split() if len(rest) == 1 else []
    suffix = [given.pop()] if given and _letters(given[-1]) in _SUFFIXES else []
    if _is_turned(head, given):
        plain = " ".join((*given, head, *suffix))
    else:
        plain = ", ".join((head, *rest))
    return plain if any(map(str.isalpha, plain)) else name


def familiar(name: str, /, *, given: str = "") -> str:
    """Return by what one who is on first-name terms calls them.

    That is the given name, without titles, or else the first word of the name after
    them; the whole name if there is but a surname or an initial, or a comma behind
    that word.

    Examples:
        >>> familiar("Prof. Dr. Lea Roth"), familiar("Dr. Roth"), familiar("J. Roth")
        ('Lea', 'Dr. Roth', 'J. Roth')
        >>> familiar("Mary Ann Roth", given="Mary Ann")
        'Mary Ann'
    """
    known = _untitled(given)
    if known:
        return " ".join(known)
    words = _untitled(name)
    surname = len(words) == 1 < len(name.split())
    turned = bool(words) and words[0].endswith(",")
    if not words or surname or turned or len(_letters(words[0])) <= 1:
        return name
    return words[0]


def _untitled(name: str) -> list[str]:
    return list(dropwhile(_is_title, name.split()))


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
    letters = re.sub(r"\W", "", word)
    capitals = len(letters) > 1 and letters.isupper() and not head.isupper()
    return capitals or letters.casefold() in _DEGREES


def _is_title(word: str) -> bool:
    return _letters(word) in _TITLES


def _is_turned(head: str, words: list[str]) -> bool:
    """Return whether a surname stands first, of one word but for particles."""
    surname = [word for word in head.split() if not word.islower()]
    return (
        len(surname) <= 1
        and 1 <= len(words) <= _MOST_GIVEN
        and all(word[0].isupper() for word in words)
    )


def _letters(word: str) -> str:
    return re.sub(r"\W", "", word).casefold()


_MOST_GIVEN = 3
