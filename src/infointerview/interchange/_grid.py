"""The rows of a table below its header, and what became of every other line.

Shared by all readers of tables: padding, repeated headers, notes, rows with too many
cells, stray quotes and files that were cut off are the same trouble everywhere. What
the columns mean is the business of each reader.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import ImportRefused
from infointerview.interchange._report import Rejection, RejectionReason
from infointerview.interchange._sniff import REMEDIES, kind_of_columns, kind_of_text
from infointerview.interchange._table import (
    Header,
    column_keys,
    match_header,
    read_record,
    split_line,
)
from infointerview.interchange._text import (
    Decoded,
    cleaned,
    decode_text,
    physical_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Dialect", "Row", "Table", "clean_column", "read_table", "why_no_header"]


@attrs.frozen(kw_only=True)
class Dialect:
    """What tells one kind of table from others.

    Attributes:
        expected: What the file should be, for people.
        kind: The key of `REMEDIES` that this kind of table goes by.
        aliases: The column for each `column_key`.
        required: Columns without which a line is no header.
        is_header: Whether a line with the required columns really is a header.
        marker: Text that no header and no note has, and nearly every row.
        are_notes: Whether a record belongs to notes that stand above the header.
        is_row: Whether a line within a quoted cell is a row that a stray quote has
            swallowed, given that it has enough cells.
    """

    expected: str
    kind: str
    aliases: Mapping[str, str]
    required: tuple[str, ...]
    is_header: Callable[[Header, str], bool] = lambda _header, _line: True
    marker: str = ""
    are_notes: Callable[[Sequence[str]], bool] = lambda _cells: False
    is_row: Callable[[str], bool] = lambda _line: True

    def refusal(self, code: str, detected: str) -> ImportRefused:
        """Return the error that says the content is something else."""
        return ImportRefused(code, detected, self.expected, REMEDIES[detected])

    def header(self, line: str) -> Header | None:
        """Return the header that a line is."""
        found = match_header(line, aliases=self.aliases, required=self.required)
        return found if found and self.is_header(found, line) else None


@attrs.frozen(kw_only=True)
class Table:
    """The rows of a file, in columns.

    Attributes:
        decoded: The text it was read from.
        lines: Physical line on which each row starts, from 1.
        columns: The cells of each column as they are, by name; a missing cell is
            blank, a missing column is not there.
        rejected: Records that are no rows, in file order.
        blank: How many blank records were passed over.
        repeated: How many repeated headers and notes were passed over.
        is_loose: Whether the last row, or the header if there is none, has no line
            end and may lack text.
    """

    decoded: Decoded
    lines: list[int]
    columns: dict[str, list[str]]
    rejected: list[Rejection]
    blank: int
    repeated: int
    is_loose: bool

    def column(self, name: str) -> list[str]:
        """Return the cells of a column, each as one clean line."""
        return clean_column(self.raw(name))

    def raw(self, name: str) -> list[str]:
        """Return the cells of a column as they are in the file."""
        return self.columns.get(name) or [""] * len(self.lines)

    def numbered(self, name: str) -> list[str]:
        """Return which columns there are of several alike: ``email1``, ``email2``."""
        found = (
            column
            for column in self.columns
            if column.startswith(name) and column[len(name) :].isdecimal()
        )
        return sorted(found, key=lambda column: int(column[len(name) :]))

    def rows(self) -> Iterator[Row]:
        """Yield the rows with their cells as they are in the file."""
        names = tuple(self.columns)
        cells = zip(*self.columns.values(), strict=True)
        for line, row in zip(self.lines, cells, strict=True):
            yield Row(line, zip(names, row, strict=True))


class Row(dict[str, str]):
    """The cells of one row by column; a column that is not there is blank."""

    def __init__(self, line: int, cells: Iterable[tuple[str, str]]) -> None:
        super().__init__(cells)
        self.line = line

    def __missing__(self, _column: str) -> str:
        return ""


def read_table(
    text_or_bytes: str | bytes, /, *, dialect: Dialect, encoding: str | None
) -> Table:
    """Return the rows of a file.

    Raises:
        ImportRefused: If it is empty, or has no header of this dialect.
        InvalidValue: If it is neither text nor bytes, or there is no such encoding.
    """
    decoded = decode_text(text_or_bytes, encoding=encoding)
    kind = kind_of_text(decoded.text)
    if kind:
        raise dialect.refusal("wrong_format", kind)
    lines = physical_lines(decoded.text)
    found = next(_headers(lines, range(len(lines)), dialect), None)
    if found is None:
        raise dialect.refusal(*why_no_header(lines, dialect))
    reading = _Reading(lines, dialect, ended=decoded.text.endswith(("\n", "\r")))
    reading.run(*found)
    if reading.is_bare and _is_cut(found[0], lines[-1], dialect):
        raise dialect.refusal("no_header", "cut_header")
    return Table(
        decoded=decoded,
        lines=[index + 1 for part in reading.parts for index in part.indexes],
        columns=_joined(reading.parts),
        rejected=reading.rejected,
        blank=reading.blank,
        repeated=reading.repeated,
        is_loose=reading.is_loose,
    )


def clean_column(cells: list[str], /) -> list[str]:
    """Return `cleaned` of each cell; cells that are clean already cost next to nothing.

    Examples:
        >>> clean_column(["Rosa", " Ken  Ito"])
        ['Rosa', 'Ken Ito']
    """
    clean: list[str] = []
    for start in range(0, len(cells), _CHUNK):
        chunk = cells[start : start + _CHUNK]
        clean += chunk if _is_clean(chunk) else map(cleaned, chunk)
    return clean


def _is_clean(cells: list[str]) -> bool:
    joined = "|".join(cells)
    return (
        joined.isprintable()
        and (
            " " not in joined
            or not ("  " in joined or " |" in joined or "| " in joined)
        )
        and joined.strip() == joined
        and (joined.isascii() or _is_composed(cells, joined))
    )


def _is_composed(cells: list[str], joined: str) -> bool:
    short = max(map(len, cells)) < _SHORT
    return short and unicodedata.is_normalized("NFC", joined)


class _Part:
    """The rows below one header: those of a file, or of files pasted together."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.indexes: list[int] = []
        # Row behind row: a list for each would keep the garbage collector busy.
        self.cells: list[str] = []

    def add(self, index: int, cells: list[str]) -> None:
        width = self.header.width
        self.indexes.append(index)
        self.cells += cells[:width]
        self.cells += [""] * (width - len(cells))

    def columns(self) -> dict[str, list[str]]:
        width = self.header.width
        return {
            name: self.cells[place::width]
            for name, place in self.header.columns.items()
        }


def _joined(parts: Sequence[_Part]) -> dict[str, list[str]]:
    """Return the columns of all parts, one below the other."""
    columns = parts[0].columns()
    count = len(parts[0].indexes)
    for part in parts[1:]:
        more = part.columns()
        for name in columns.keys() | more.keys():
            above = columns.get(name) or [""] * count
            columns[name] = above + (more.get(name) or [""] * len(part.indexes))
        count += len(part.indexes)
    return columns


class _Reading:
    """Lines becoming rows: mutable while it runs, and thrown away.

    Attributes:
        is_bare: Whether the lines end with a header that has no line end.
        is_loose: Whether they end with something that was kept and has no line end.
    """

    def __init__(self, lines: Sequence[str], dialect: Dialect, *, ended: bool) -> None:
        self.lines = lines
        self.dialect = dialect
        self.parts: list[_Part] = []
        self.rejected: list[Rejection] = []
        self.blank = 0
        self.repeated = 0
        self.is_bare = self.is_loose = False
        self._ended = ended
        self._spoilt = 0  # up to this line, every line is a record of its own
        self._last_row: int | None = None
        self._short = False  # whether rows of this file lack cells at their end
        self._same: frozenset[str] = frozenset()

    def run(self, header: Header, start: int) -> None:
        """Read the records from line `start` on; a later header replaces `header`."""
        lines, marker = self.lines, self.dialect.marker
        self._begin(header, start)
        self.is_bare = self.is_loose = start == len(lines) and not self._ended
        while start < len(lines):
            start = self._plain_rows(start)
            if start == len(lines):
                break
            ours = not marker or marker not in lines[start]
            again = self._again(start) if ours else None
            if again:
                header, start = again
                self._begin(header, start)
                self.repeated += 1
                continue
            start = self._odd_row(start, header, ours=ours)

    def _begin(self, header: Header, behind: int) -> None:
        self.parts.append(_Part(header))
        self._same |= {self.lines[behind - 1]}

    def _again(self, start: int) -> tuple[Header, int] | None:
        """Return the header that stands on a line, where another one was before."""
        line = self.lines[start]
        if not self.dialect.marker and line not in self._same:
            return None
        return next(_headers(self.lines, (start,), self.dialect), None)

    def _plain_rows(self, start: int) -> int:
        """Take the rows that hold no surprise, and return where the first other is.

        The marker in a line spares it the closer looks.
        """
        marker, part = self.dialect.marker, self.parts[-1]
        if not marker or start < self._spoilt:
            return start
        width, delimiter = part.header.width, part.header.delimiter
        lines, taken = self.lines, part.cells
        end = len(lines) if self._ended else len(lines) - 1
        index = start
        for index in range(start, end):
            line = lines[index]
            if marker not in line:
                break
            cells = line.split(delimiter) if '"' not in line else None
            if cells is None:
                cells = split_line(line, delimiter)
            if cells is None or len(cells) != width:
                break
            taken += cells
        else:
            index = max(start, end)
        part.indexes += range(start, index)
        return index

    def _odd_row(self, start: int, header: Header, *, ours: bool) -> int:
        """Decide about the record that starts on a line; return where the next does."""
        lines = self.lines
        spoilt = start < self._spoilt
        cells, behind, whole = self._record(start, header)
        last = behind == len(lines) and not self._ended
        lost = not whole and not self._rows_follow(behind, header)
        if lost:
            self._reject(start, RejectionReason.TRUNCATED)
            return len(lines)
        if ours and self.dialect.are_notes(cells):
            self.repeated += 1
        elif not whole:
            self._reject(start, RejectionReason.FIELD_COUNT)
        elif not any(cells) or not any(map(cleaned, cells)):
            self.blank += 1
        elif len(cells) < header.width and (spoilt or (last and not self._short)):
            cut = RejectionReason.TRUNCATED if last else RejectionReason.FIELD_COUNT
            self._reject(start, cut)
        elif len(cells) > header.width and any(map(cleaned, cells[header.width :])):
            self._reject(start, RejectionReason.FIELD_COUNT)
        else:
            self.is_loose = last
            self._short |= len(cells) < header.width
            self.parts[-1].add(start, cells)
        return behind

    def _record(self, start: int, header: Header) -> tuple[list[str], int, bool]:
        """Return the record that starts on a line, which is all of it if it is whole.

        What a stray quote has run over is read line by line. So is what two of them
        made a cell of, which shows by rows within it. No line of it can open a cell
        that ends better, so that none is gone through twice.
        """
        lines = self.lines
        if start >= self._spoilt:
            cells, behind, whole = read_record(lines, start, header.delimiter)
            run_over = range(start, behind) if behind > start + 1 else ()
            rows = [index for index in run_over if self._is_full(index, header)]
            if whole and not (start in rows and len(rows) > 1):
                return cells, behind, True
            self._spoilt = behind
        cells, _, whole = read_record((lines[start],), 0, header.delimiter)
        return cells, start + 1, whole

    def _rows_follow(self, start: int, header: Header) -> bool:
        """Return whether anything from this line on looks like a row."""
        if self._last_row is None:
            indexes = reversed(range(len(self.lines)))
            rows = (index for index in indexes if self._is_full(index, header))
            self._last_row = next(rows, -1)
        return self._last_row >= start

    def _is_full(self, index: int, header: Header) -> bool:
        """Return whether a line by itself has text and enough cells for a row."""
        line, delimiter = self.lines[index], header.delimiter
        return (
            line.count(delimiter) >= header.width - 1
            and any(map(str.strip, line.split(delimiter)))
            and self.dialect.is_row(line)
        )

    def _reject(self, index: int, reason: RejectionReason) -> None:
        self.rejected.append(Rejection(index + 1, reason))


def _headers(
    lines: Sequence[str], indexes: Iterable[int], dialect: Dialect
) -> Iterator[tuple[Header, int]]:
    """Yield the headers on these lines, and the index behind each.

    Physical lines are searched, not records: an open quote in the notes would make
    one record of the whole file.
    """
    for index in indexes:
        header = dialect.header(lines[index])
        if header:
            yield header, index + 1


def _is_cut(header: Header, line: str, dialect: Dialect) -> bool:
    """Return whether the last column of a header is the beginning of a known one."""
    *_, last = column_keys(line, header.delimiter)
    known = dialect.aliases
    return last not in known and any(name.startswith(last) for name in known)


def why_no_header(lines: Sequence[str], dialect: Dialect) -> tuple[str, str]:
    """Return the code of the refusal, and what the lines are instead."""
    written = (line for line in lines if line.strip())
    top = list(islice(written, 5))
    if not top:
        return "empty", ""
    for line in top:
        for delimiter in ",;\t":
            kind = kind_of_columns(column_keys(line, delimiter))
            if kind and kind != dialect.kind:
                return "wrong_format", kind
    if any(dialect.are_notes(line.split(",")) for line in top):
        return "no_header", "preamble"
    if dialect.marker and dialect.marker in top[0]:
        return "no_header", "rows"
    is_table = any(delimiter in top[0] for delimiter in ",;\t")
    return "wrong_format", "csv" if is_table else "text"


_CHUNK = 100
_SHORT = 1000  # below the length to which `cleaned` composes
