"""The notation in which a lexicon writes down wording, and its compiler.

A pattern is a row of words, matched on a clause whose words are lower case and each
followed by a space. Besides words there are

=============  =======================================================================
``a | b``      either (inside parentheses, or as the whole of a word class)
``( )``        grouping
``x?``         `x` or nothing
``{name}``     a word class of the lexicon
``~3``         up to three words of one noun phrase: none that stands between phrases
``..3``        up to three words of one statement: none that begins another
``*3``         up to three words, and no question word
``...``        any words, up to forty, commas too
``-er``        a word that ends so
``!x``         here `x` does not follow
``_``          a word of a harmless wording
``^``          here a statement begins: the clause, or after a comma or an opening word
``$``          here one ends: the clause, or before a comma
=============  =======================================================================

Every gap is bounded and nothing is repeated without bound, so that matching takes time
in proportion to the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Notation"]


class Notation:
    """The compiler of patterns for the word classes of one language.

    A word of a class is written with a mark of that class behind it, in the patterns as
    in the text, so that a class of a hundred words is one mark to compile and to match.

    Args:
        classes: Patterns by name; one may use those before it.
        openings: Words after which ``^`` holds.
        breaks: Words that ``..`` does not pass.
        joints: Words that ``~`` does not pass, besides the breaks.
        questions: Words that ``*`` does not pass.
    """

    def __init__(
        self,
        classes: Mapping[str, str],
        *,
        openings: Iterable[str],
        breaks: Iterable[str],
        joints: Iterable[str],
        questions: Iterable[str],
    ) -> None:
        alternatives = {name: _alternatives(text) for name, text in classes.items()}
        self._written: dict[str, str] = {}
        free = map(chr, range(_FIRST_MARK, _LAST_MARK))
        marks = {
            name: self._mark(filter(_is_word, parts), next(free))
            for name, parts in alternatives.items()
        }
        broken = self._mark(breaks, next(free))
        joined = self._mark(joints, next(free))
        asking = self._mark(questions, next(free))
        opening = self._mark(openings, next(free))  # the last, to be seen from behind
        self._signs = {
            "statement": f"(?:[^ ,|_{broken}]+ )",
            "phrase": f"(?:[^ ,|_{broken}{joined}]+ )",
            "open_gap": f"(?:[^ ,|{asking}]+ )",
            "any": "(?:[^ |]+ ){0,40}",
            "begin": f"(?<=[,|{opening}] )",
            "end": "(?=[,|] )",
            "open": "(?:",
            "mask": "(?:(?:_+ )+)",
        }
        self._classes: dict[str, str] = {}
        for name, parts in alternatives.items():
            mark = marks[name]
            rows = [self._translate(part) for part in parts if not _is_word(part)]
            rows.append(f"[^ {mark}]+{mark}[^ ]* ")
            self._classes[name] = f"(?:{'|'.join(rows)})"

    def write(self, word: str, /) -> str:
        """Return the word as it stands in a text for the patterns."""
        return self._written.get(word, word)

    def compile(self, patterns: Iterable[str], /) -> re.Pattern[str]:
        """Return one expression that matches where any of the patterns does."""
        return re.compile(f"(?<= )(?:{'|'.join(map(self._translate, patterns))})")

    def _mark(self, words: Iterable[str], mark: str) -> str:
        for word in dict.fromkeys(words):
            self._written[word] = self.write(word) + mark
        return mark

    def _translate(self, pattern: str) -> str:
        pieces: list[str] = []
        negated = False
        for kind, item in _items(pattern):
            if kind == "not":
                negated = True
            elif negated:
                closed = "" if kind == "open" else f"{self._piece(kind, item)})"
                pieces.append(f"(?!{closed}")
                negated = False
            else:
                pieces.append(self._piece(kind, item))
        return "".join(pieces)

    def _piece(self, kind: str, item: str) -> str:
        match kind:
            case "word":
                piece = f"{re.escape(self.write(item))} "
            case "words":
                written = (re.escape(self.write(word)) for word in item.split("|"))
                piece = f"(?:(?:{'|'.join(written)}) )"
            case "perhaps":
                piece = f"(?:{re.escape(self.write(item))} )?"
            case "class":
                piece = self._classes[item]
            case "ending":
                piece = f"(?:[^ |_]+{re.escape(item)}{_MARKS} )"
            case "phrase" | "statement" | "open_gap":
                piece = f"{self._signs[kind]}{{0,{item}}}"
            case "sign":
                piece = item
            case _:
                piece = self._signs[kind]
        return piece


def words_of(pattern: str, /) -> Iterator[str]:
    """Yield the words that a pattern names itself, outside its word classes."""
    for kind, item in _items(pattern):
        if kind in {"word", "words", "perhaps"}:
            yield from item.split("|")


def _items(pattern: str) -> Iterator[tuple[str, str]]:
    for item in _ITEM.finditer(pattern):
        yield str(item.lastgroup), item[0].strip("{}()?~.*-") or item[0]


def _alternatives(pattern: str) -> list[str]:
    """Return the parts of a pattern between the bars that no parentheses hold."""
    parts, depth = [""], 0
    for character in pattern:
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _is_word(pattern: str) -> bool:
    return [kind for kind, _ in _items(pattern)] == ["word"]


_WORD = r"[^\s(){}|?!~^$.*_-]+"
_ITEM = re.compile(
    r"(?P<class>\{\w+\})|(?P<phrase>~\d+)|(?P<any>\.\.\.)|(?P<statement>\.\.\d+)"
    r"|(?P<open_gap>\*\d+)|(?P<ending>-\w+)|(?P<not>!)|(?P<begin>\^)|(?P<end>\$)"
    rf"|(?P<mask>_)|(?P<words>\((?:{_WORD}\|)+{_WORD}\))|(?P<open>\()|(?P<sign>[)|?])"
    rf"|(?P<perhaps>{_WORD}\?)|(?P<word>{_WORD})"
)
_FIRST_MARK, _LAST_MARK = 0xE000, 0xF8FF  # for private use: no text has them in words
_MARKS = f"[{chr(_FIRST_MARK)}-{chr(_LAST_MARK)}]*"
