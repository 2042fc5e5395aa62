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
``x & y``      the clause has `x`, and anywhere before or after it `y`
``x & !y``     the clause has `x`, and nowhere `y`
=============  =======================================================================

Every gap is bounded and nothing is repeated without bound, so that matching takes time
in proportion to the text. A pattern is compiled when a text first has the words that it
cannot do without; most never are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["Expression", "Notation", "Patterns", "words_of"]

Needs: TypeAlias = tuple[frozenset[str], ...]
Span: TypeAlias = tuple[int, int]


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
        self._parts = alternatives
        self._class_needs: dict[str, Needs] = {}
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
        self._marks = marks
        self._classes: dict[str, str] = {}

    def write(self, word: str, /) -> str:
        """Return the word as it stands in a text for the patterns."""
        return self._written.get(word, word)

    def compile(self, pattern: str, /) -> Expression:
        """Return what finds the places where the pattern matches."""
        wanted, unwanted = _parts(pattern)
        return Expression(
            tuple(map(self._expression, wanted)), tuple(map(self._expression, unwanted))
        )

    def needs(self, pattern: str, /) -> Needs:
        """Return sets of words of each of which a text must have one to match."""
        wanted, _ = _parts(pattern)
        return tuple(
            chain.from_iterable(self._either(list(_items(part))) for part in wanted)
        )

    def _expression(self, part: str) -> re.Pattern[str]:
        return re.compile(f"(?<= )(?:{self._translate(part)})")

    def _either(self, items: list[tuple[str, str]]) -> Needs:
        """Return the needs of alternatives; of each, the rarest one stands for all."""
        rows = [self._row(row) for row in _rows(items)]
        if len(rows) == 1:
            return rows[0]
        if not all(rows):
            return ()
        return (frozenset().union(*(min(row, key=len) for row in rows)),)

    def _row(self, items: list[tuple[str, str]]) -> Needs:
        needs: list[frozenset[str]] = []
        spared = False
        for inner, kind, item, optional in _units(items):
            if not spared and not optional:
                if kind == "open":
                    needs += self._either(inner)
                elif kind == "class":
                    needs += self._needs_of_class(item)
                elif kind in {"word", "words"}:
                    needs.append(frozenset(item.split("|")))
            spared = kind == "not"
        return tuple(needs)

    def _needs_of_class(self, name: str) -> Needs:
        if name not in self._class_needs:
            rows = [self.needs(part) for part in self._parts[name]]
            whole = (
                (frozenset().union(*(min(row, key=len) for row in rows)),)
                if all(rows)
                else ()
            )
            self._class_needs[name] = whole
        return self._class_needs[name]

    def _class(self, name: str) -> str:
        if name not in self._classes:
            phrases = [part for part in self._parts[name] if not _is_word(part)]
            rows = [self._translate(part) for part in phrases]
            mark = self._marks[name]
            rows.append(f"[^ {mark}]+{mark}[^ ]* ")
            self._classes[name] = f"(?:{'|'.join(rows)})"
        return self._classes[name]

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
                piece = self._class(item)
            case "ending":
                piece = f"(?:[^ |_]{{3,}}{re.escape(item)}{_MARKS} )"
            case "phrase" | "statement" | "open_gap":
                piece = f"{self._signs[kind]}{{0,{item}}}"
            case "sign":
                piece = item
            case _:
                piece = self._signs[kind]
        return piece


class Expression(NamedTuple):
    """A pattern, compiled.

    Attributes:
        wanted: The parts that must be there.
        unwanted: Those that must not.
    """

    wanted: tuple[re.Pattern[str], ...]
    unwanted: tuple[re.Pattern[str], ...]

    def spans(self, text: str, /) -> Iterator[Span]:
        """Yield where it matches; several parts together are one place."""
        if any(part.search(text) for part in self.unwanted):
            return
        first, *others = self.wanted
        found = [part.search(text) for part in others]
        if not others:
            yield from (match.span() for match in first.finditer(text))
        elif all(found) and (match := first.search(text)):
            spans = [each.span() for each in (match, *filter(None, found))]
            yield min(spans)[0], max(end for _, end in spans)


class Patterns:
    """Patterns that are asked together where they match.

    Args:
        notation: What the patterns are written in.
        patterns: The patterns.
    """

    def __init__(self, notation: Notation, patterns: Iterable[str]) -> None:
        self._notation = notation
        self._patterns = tuple(patterns)
        self._needs = [notation.needs(pattern) for pattern in self._patterns]
        self._any_text, self._by_word = _index(self._needs)
        self._compiled: dict[int, Expression] = {}

    def spans(self, text: str, words: frozenset[str], /) -> list[Span]:
        """Return where in the text one of them matches, in order.

        Args:
            text: Words as `Notation.write` writes them.
            words: The same words as they are.
        """
        return sorted(span for _, span in self.found(text, words))

    def found(self, text: str, words: frozenset[str], /) -> Iterator[tuple[int, Span]]:
        """Yield each match as the position of its pattern, in order, and its place."""
        named = [self._by_word[word] for word in words & self._by_word.keys()]
        for place in sorted({*self._any_text, *chain.from_iterable(named)}):
            if not any(map(words.isdisjoint, self._needs[place])):
                for span in self._expression(place).spans(text):
                    yield place, span

    def _expression(self, place: int) -> Expression:
        if place not in self._compiled:
            self._compiled[place] = self._notation.compile(self._patterns[place])
        return self._compiled[place]


def _index(needs: list[Needs]) -> tuple[list[int], dict[str, list[int]]]:
    """Return the patterns that need no word, and the others by each of some words.

    A pattern stands under the words of that need of it which fewest texts are likely
    to meet: words that many patterns name are words that many texts have.
    """
    named = Counter(chain.from_iterable(chain.from_iterable(needs)))
    free: list[int] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    for place, sets in enumerate(needs):
        if not sets:
            free.append(place)
            continue
        for word in min(sets, key=lambda each: sum(map(named.__getitem__, each))):
            by_word[word].append(place)
    return free, dict(by_word)


def words_of(pattern: str, /) -> Iterator[str]:
    """Yield the words that a pattern names itself, outside its word classes."""
    for kind, item in _items(pattern):
        if kind in {"word", "words", "perhaps"}:
            yield from item.split("|")


def _parts(pattern: str) -> tuple[list[str], list[str]]:
    """Return the parts that a pattern wants together, and those that it does not."""
    first, *rest = pattern.split(_TOGETHER)
    unwanted = [part.removeprefix("!") for part in rest if part.startswith("!")]
    return [first, *(part for part in rest if not part.startswith("!"))], unwanted


def _items(pattern: str) -> Iterator[tuple[str, str]]:
    for item in _ITEM.finditer(pattern):
        yield str(item.lastgroup), item[0].strip("{}()?~.*-") or item[0]


def _rows(items: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Return the items between the bars that no parentheses hold."""
    rows: list[list[tuple[str, str]]] = [[]]
    depth = 0
    for kind, item in items:
        depth += (kind == "open") - (item == ")")
        if item == "|" and not depth:
            rows.append([])
        else:
            rows[-1].append((kind, item))
    return rows


def _units(
    items: list[tuple[str, str]],
) -> Iterator[tuple[list[tuple[str, str]], str, str, bool]]:
    """Yield item by item, a group as one with what it holds, and if it may be left."""
    place = 0
    while place < len(items):
        kind, item = items[place]
        inner: list[tuple[str, str]] = []
        place += 1
        if kind == "open":
            depth = 1
            while depth:
                depth += (items[place][0] == "open") - (items[place][1] == ")")
                inner.append(items[place])
                place += 1
            inner.pop()
        optional = place < len(items) and items[place] == ("sign", "?")
        yield inner, kind, item, optional


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


_TOGETHER = " & "
_WORD = r"[^\s(){}|?!~^$.*_&-]+"
_ITEM = re.compile(
    r"(?P<class>\{\w+\})|(?P<phrase>~\d+)|(?P<any>\.\.\.)|(?P<statement>\.\.\d+)"
    r"|(?P<open_gap>\*\d+)|(?P<ending>-\w+)|(?P<not>!)|(?P<begin>\^)|(?P<end>\$)"
    rf"|(?P<mask>_)|(?P<words>\((?:{_WORD}\|)+{_WORD}\))|(?P<open>\()|(?P<sign>[)|?])"
    rf"|(?P<perhaps>{_WORD}\?)|(?P<word>{_WORD})"
)
_FIRST_MARK, _LAST_MARK = 0xE000, 0xF8FF  # for private use: no text has them in words
_MARKS = f"[{chr(_FIRST_MARK)}-{chr(_LAST_MARK)}]*"
