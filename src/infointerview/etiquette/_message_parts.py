"""A message taken apart: its body, sentences, clauses, and whom each is about.

The body is what stands between salutation and sign-off, wherever the lines break and
however the text is quoted. A clause is about whoever its first telling word names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from infointerview.etiquette._normal import (
    COMMA,
    PARTING,
    SENTENCE_END,
    fold,
    without_markup,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from infointerview.etiquette._normal import Word
    from infointerview.etiquette._request_words import RequestWords

__all__ = ["Body", "Part", "Sentence", "body_of"]


@attrs.frozen
class Part:
    """A clause and whom it is about.

    Attributes:
        folded: Its words, folded, with a space on either side.
        count: How many words it has.
        about_me: Whether it is about the seeker.
        about_them: Whether it is about the person.
    """

    folded: str
    count: int
    about_me: bool
    about_them: bool


@attrs.frozen
class Sentence:
    """A sentence of the body, its place, and whether it ends with a question mark."""

    span: tuple[int, int]
    asks: bool
    parts: tuple[Part, ...]

    def says_before_me(self, terms: Iterable[str], /) -> bool:
        """Return whether it names a term no later than its first clause about me."""
        mine = _first(part.about_me for part in self.parts)
        said = _stemmed("".join(part.folded for part in self.parts[: mine + 1]))
        return any(_stemmed(term) in said for term in terms)


@attrs.frozen
class Body:
    """What a message says between salutation and sign-off.

    Attributes:
        span: Its place in the message.
        sentences: Its sentences, in order.
        words: How many words it has; a hyphenated word, a number or a link is one.
        folded: Its text, folded.
        starts: Where each folded character stands in the message.
    """

    span: tuple[int, int]
    sentences: tuple[Sentence, ...]
    words: int
    folded: str
    starts: tuple[int, ...]

    @property
    def first(self) -> tuple[int, int]:
        """The place of the first sentence, or of the body if it has none."""
        return self.sentences[0].span if self.sentences else self.span

    @property
    def mostly_about_them(self) -> bool:
        """Whether more than half of the words about either of the two are theirs."""
        parts = [part for sentence in self.sentences for part in sentence.parts]
        theirs = sum(part.count for part in parts if part.about_them)
        mine = sum(part.count for part in parts if part.about_me)
        return theirs > mine

    def says(self, terms: Iterable[str], /) -> bool:
        """Return whether it names any of the terms."""
        return any(True for _ in self.places(terms))

    def places(self, terms: Iterable[str], /) -> Iterator[tuple[int, int]]:
        """Yield where it names one of the terms."""
        for term in terms:
            pattern = r"\W+".join(map(re.escape, _worded(term).split()))
            for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", self.folded):
                yield self.place(match)

    def place(self, match: re.Match[str], /) -> tuple[int, int]:
        """Return where in the message a match in the folded text stands."""
        start, end = match.span()
        return self.starts[start], self.starts[end - 1] + 1


def body_of(
    text: str,
    data: RequestWords,
    abbreviations: frozenset[str],
    names: Iterable[str],
    /,
) -> Body:
    """Return the body of a message.

    Args:
        text: The message.
        data: How messages are put together in its language.
        abbreviations: Words after which a full stop ends no sentence.
        names: Names that stand for the person.
    """
    plain = without_markup(text)
    plain = _QUOTED.sub(lambda match: " " * len(match[0]), plain)
    plain = plain.replace("\r\n", " \n")
    folded, starts, _ = fold(plain)
    names = tuple(names)
    opened = _salutation(data, names).match(folded)
    first = opened.end() if opened else 0
    signature = _SIGNATURE.search(folded, first)
    last = signature.start() if signature else len(folded)
    sign_off = data.sign_off.replace(" ", r"\s+")  # wherever the lines break
    closed = re.compile(f"(?:{sign_off})").search(folded, first, last)
    last = closed.start() if closed else last
    named = _NAMED.search(folded, first, last)
    last = named.start() if named else last
    begin = starts[first] if first < len(starts) else len(text)
    end = starts[last] if last < len(starts) else len(text)
    inner = plain[begin:end]
    begin += len(inner) - len(inner.lstrip())
    end = max(begin, end - (len(inner) - len(inner.rstrip())))
    found = tuple(_sentences(plain, (begin, end), data, abbreviations, names))
    kept = [place for place, at in enumerate(starts) if begin <= at < end]
    return Body(
        span=(begin, end),
        sentences=found,
        words=len(_counted(plain[begin:end])),
        folded="".join(folded[place] for place in kept),
        starts=tuple(starts[place] for place in kept),
    )


def _salutation(data: RequestWords, names: Iterable[str]) -> re.Pattern[str]:
    """Return the expression for a greeting with the name, or a line with it alone.

    A name that is known is one in whatever way it is written.
    """
    nobody = "|".join(sorted(map(re.escape, data.me | data.them)))
    title = rf"(?:{data.titles}|[^\W\d_])\.(?:-(?:{data.titles})\.)?"
    word = rf"(?:{title}|\([^()\n]{{1,20}}\)|(?!(?:{nobody})\b)[^\s,.!?:]+)"
    degrees = r"(?:,[ ]*(?:[a-z]{2,4}|[a-z]{1,2}\.[a-z]{1,3})\.?(?=[ ]*[,!:\n]))*"
    known = (r"\s+".join(map(re.escape, fold(name)[0].split())) for name in names)
    ways = (
        *(rf",?[ \n]+{name}[ ]*[,.!:\n]" for name in known if name),
        rf",(?:[ ]+{word}){{1,4}}[ ]*[,!:\n]",
        rf"(?:[ \n]+{word}){{0,6}}{degrees}[ ]*[,.!:\n]",
    )
    greeting = rf"(?:{data.salutation})\b(?:{'|'.join(ways)})"
    line = rf"(?:{title}[ ]+)*{word}(?:[ ]+{word}){{0,2}},[ ]*\n[ ]*\n"
    return re.compile(rf"\s*(?:{greeting}(?:[ ]+{greeting})?|{line})")


def _sentences(
    text: str,
    span: tuple[int, int],
    data: RequestWords,
    abbreviations: frozenset[str],
    names: tuple[str, ...],
) -> Iterator[Sentence]:
    begin, end = span
    row: list[Word] = []
    for word in words(text[begin:end], abbreviations=abbreviations):
        placed = word._replace(start=begin + word.start, end=begin + word.end)
        if placed.text != SENTENCE_END:
            row.append(placed)
        elif row:
            mark = text[placed.start : placed.end].strip()
            asks = mark.startswith("?")
            closed = placed.end if asks else row[-1].end
            parts = tuple(_parts(row, data, names))
            yield Sentence((row[0].start, closed), asks, parts)
            row = []
    if row:
        parts = tuple(_parts(row, data, names))
        yield Sentence((row[0].start, row[-1].end), asks=False, parts=parts)


def _parts(
    row: list[Word], data: RequestWords, names: tuple[str, ...]
) -> Iterator[Part]:
    part: list[str] = []
    for word in row:
        if word.text in {COMMA, PARTING} or word.text in data.joints:
            if part:
                yield _part(part, data, names)
            part = []
        if word.text not in {COMMA, PARTING}:
            part.append(word.text)
    if part:
        yield _part(part, data, names)


def _part(part: list[str], data: RequestWords, names: tuple[str, ...]) -> Part:
    folded = f" {' '.join(part)} "
    heads = [word.split("'")[0] for word in part]
    theirs = _first(word in data.them for word in heads)
    for name in names:
        place = folded.find(f" {_worded(name)} ")
        if place >= 0:
            theirs = min(theirs, folded.count(" ", 0, place))
    me = data.me if theirs == _NOWHERE else data.me - data.object_me
    mine = _first(word in me for word in heads)
    return Part(
        folded=folded,
        count=len(part),
        about_me=mine < theirs,
        about_them=theirs < mine,
    )


def _first(flags: Iterable[bool]) -> int:
    return next((place for place, flag in enumerate(flags) if flag), _NOWHERE)


def _counted(text: str) -> list[str]:
    return [word for word in _BETWEEN.split(text) if _ALPHANUMERIC.search(word)]


def _worded(term: str) -> str:
    return " ".join(re.findall(r"[^\W_]+(?:'[^\W_]+)*", fold(term)[0]))


def _stemmed(term: str) -> str:
    """Return the words, whoever stands in the genitive among them."""
    return f" {_GENITIVE.sub('', _worded(term))} "


_NOWHERE = 10**6
_GENITIVE = re.compile(r"(?<=\w)'s?(?!\w)")
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_SIGNATURE = re.compile(r"\n-- *\n")
# A name alone behind the question, as notes without lines are signed.
_NAMED = re.compile(
    r"(?<=\?)\s+(?:[\u2013-]\s*)?[^\s?!,]+(?: [^\s?!,]+){0,3}(?<=\w)\s*\Z"
)
_BETWEEN = re.compile(r"[\s\u2012-\u2015]+")
_ALPHANUMERIC = re.compile(r"\w")
