"""Putting what somebody said into a sentence of ours: always as a quotation.

A claim is free text, so no grammar can be known of it; between quotation marks it
fits every sentence. What does not fit there is left out.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from infointerview.display import one_line
from infointerview.people import text_key

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MOST_WORDS", "quotable", "quoted"]

MOST_WORDS = 24
"""The longest question, in words."""

_MARKS = re.compile(r"[\"“”„«»{}|<>]")
_ENDS = " .,;:!…"


def quotable(claim: str, /) -> str:
    """Return the claim as it can stand in quotation marks; empty if it cannot.

    Examples:
        >>> quotable('  "Nights on call."  '), quotable("Is it hard?")
        ('Nights on call', '')
    """
    line = _MARKS.sub("", one_line(claim)).strip(_ENDS)
    return "" if "?" in line or not text_key(line) else line


def quoted(wording: str, /, *claims: str) -> str:
    """Return the wording with a claim in each ``{}``, in `MOST_WORDS` words at most.

    A claim that is too long is shortened, and keeps the words in which it begins to
    differ from the other one.

    Examples:
        >>> quoted("I heard “{}”. How is it here?", "nights on call")
        'I heard “nights on call”. How is it here?'
        >>> long = "people stay for " + "many " * 20
        >>> quoted("I heard “{}”. How is it here?", long + "years")[:59]
        'I heard “people stay for many many many many many many many'
    """
    fixed = sum("{" not in word for word in wording.split())
    split = [claim.split() for claim in claims]
    if fixed + sum(map(len, split)) > MOST_WORDS:
        room = (MOST_WORDS - fixed) // len(split)
        parting = _parting(split)
        claims = tuple(_window(words, parting, room) for words in split)
    return wording.format(*claims)


def _parting(split: Sequence[Sequence[str]]) -> int:
    """Return the first place at which the claims differ."""
    if len(split) == 1:
        return 0
    columns = enumerate(zip_longest(*split))
    return next((i for i, column in columns if len(set(column)) > 1), 0)


def _window(words: Sequence[str], parting: int, room: int) -> str:
    if len(words) <= room:
        return " ".join(words)
    start = max(0, min(parting - 1, len(words) - room)) if parting >= room else 0
    end = start + room
    before, after = "…" * (start > 0), "…" * (end < len(words))
    return f"{before}{' '.join(words[start:end])}{after}"
