"""Text to words, each with its place in the text as it was given.

Folded here is what no reader sees as a difference: case, accents, compatibility forms,
quotes and dashes, invisible characters, look-alike letters of other scripts, and the
markup of a text copied from a page or a mail. What a word stands for (contractions,
abbreviations, typos) is known to a lexicon, not here.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import NamedTuple

__all__ = [
    "COMMA",
    "PARTING",
    "SENTENCE_END",
    "SPACED",
    "Word",
    "fold",
    "without_markup",
    "words",
]

COMMA = ","
"""The word that stands for a comma."""

PARTING = ";"
"""The word that stands for a semicolon, a colon or a dash between clauses."""

SENTENCE_END = "."
"""The word that stands for the end of a sentence."""

SPACED = "~"
"""What a word begins with whose letters stood apart; it may be more than one word."""


class Word(NamedTuple):
    """A word or sign and its place in the original text."""

    text: str
    start: int
    end: int


def words(text: str, /, *, abbreviations: frozenset[str]) -> list[Word]:
    """Return the words and the signs that part them, in order.

    Args:
        text: Any text.
        abbreviations: Folded words after which a full stop ends no sentence.
    """
    folded, starts, ends = fold(text)
    found: list[Word] = []
    for match in _TOKEN.finditer(folded):
        first, last = match.span()
        item = match[0]
        previous = found[-1].text if found else ""
        match match.lastgroup:
            case "link":
                item = "<link>"
            case "spaced":
                item = SPACED + _BETWEEN.sub("", item)
            case "dotted":
                item = item.replace(".", "")
            case "stop" if item[0] == "." and previous in abbreviations:
                continue
            case "stop" | "paragraph":
                item = SENTENCE_END
            case "parting":
                item = PARTING
            case _:
                item = item[:_LONGEST]
        found.append(Word(item, starts[first], ends[last - 1]))
    return found


def fold(text: str, /) -> tuple[str, list[int], list[int]]:
    """Return the folded text, and where each of its characters starts and ends."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    text = without_markup(text)
    for place, character in enumerate(text):
        plain = character if character.isascii() else _plain(character)
        for piece in plain:
            characters.append(piece)
            starts.append(place)
            ends.append(place + 1)
        if not plain and ends:
            ends[-1] = place + 1
    folded = "".join(characters)
    if not text.isascii():
        folded = _FOREIGN.sub(_disguised, folded)
    # Lower case last: B has a look-alike that b has not. One character each, so that
    # the places stay right: those that lower to two were decomposed before.
    return "".join(map(_lower, folded)), starts, ends


def without_markup(text: str, /) -> str:
    """Return what a reader sees of a text with tags and entities, as long as it is."""
    return _MARKUP.sub(_shown, text) if "<" in text or "&" in text else text


def _shown(markup: re.Match[str]) -> str:
    if markup[0].startswith("<"):
        return " " * len(markup[0])
    return html.unescape(markup[0]).ljust(len(markup[0]), "\u200b")


def _plain(character: str) -> str:
    sign = _SIGNS.get(character)
    if sign is not None:
        return sign
    return "".join(
        _SIGNS.get(piece, piece)
        for piece in unicodedata.normalize("NFKD", character)
        if unicodedata.category(piece) not in _INVISIBLE
    )


def _disguised(match: re.Match[str]) -> str:
    word = match[0].translate(_LOOK_ALIKES)
    return word if word.isascii() else match[0]


def _lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character


_BETWEEN = re.compile(r"[ *_.-]")
_LONGEST = 40  # characters of a word that are looked at
# What has a space in it but no attribute with a value is text, and is read.
_MARKUP = re.compile(
    r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>=]*=[^<>]*|\s*)/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});",
    re.IGNORECASE | re.ASCII,
)
_INVISIBLE = frozenset({"Cf", "Mn", "Me"})  # zero width, soft hyphen, accents

_SIGNS = {
    # quotes: single, double
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032`\u00b4\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
    # hyphens, and dashes, which part clauses
    **dict.fromkeys("\u2010\u2011", "-"),
    **dict.fromkeys("\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b", " – "),
    **dict.fromkeys("\u2028\u2029", "\n\n"),
    "…": "... ",
    "\u0131": "i",
    "ß": "ss",
    "ł": "l",
    "ø": "o",
}

_LOOK_ALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХѴԚԜавеѕіјкмнорстухѵԛԝһԁӏүһΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχϲɑɡ",
    "ABESIJKMHOPCTYXVQWabesijkmhopctyxvqwhdlyhABEZHIKMNOPTYXaeiknoptuxcag",
)
_FOREIGN = re.compile(r"[^\W\d_]+")

_TOKEN = re.compile(
    r"(?P<link>(?:https?://|www\.)\S*\w|[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.\w{2,24})"
    r"|(?P<spaced>(?<!\w)(?:[^\W\d_][ *_\-.]){2,40}[^\W\d_](?!\w))"
    r"|(?P<dotted>\b[^\W\d_](?:\.[^\W\d_]){1,8}\b\.?)"
    r"|(?P<word>[^\W_]+(?:'[^\W_]+)*)"
    r"|(?P<paragraph>\n[^\S\n]*\n)"
    r"|(?P<stop>[!?][.!?]*|\.+(?=[\s\"')\]]|$))"
    r"|(?P<parting>[;:](?!\w)|(?<=\s)(?<!\d\s)(?:-{1,3}|–)(?=\s)(?!\s\d))"
    r"|(?P<comma>,)"
)
