"""German letters: patterns are written with umlauts and matched without.

A text is folded before it is matched (``ü`` to ``u``, ``ß`` to ``ss``), and some people
type ``ue``; here is what brings the patterns and the spelled-out words to that form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infointerview.etiquette._lexicon import listed, wordings

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["german", "plain", "spelled_out", "words"]


def plain(text: str, /) -> str:
    """Return the text as folding leaves it."""
    return text.translate(_PLAIN)


def german(text: str, /) -> tuple[str, ...]:
    """Return the patterns of a block of text, without umlauts."""
    return wordings(plain(text))


def words(text: str, /) -> tuple[str, ...]:
    """Return the words of a text, without umlauts."""
    return listed(plain(text))


def spelled_out(texts: Iterable[str], /) -> dict[str, str]:
    """Return plain words by their spelling with ``ae``, ``oe``, ``ue``."""
    found = {word for text in texts for word in _UMLAUT.findall(text)}
    return {word.translate(_SPELLED): plain(word) for word in sorted(found)}


_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_UMLAUT = re.compile(r"[a-zß]*[äöü][a-zäöüß]*")
