"""Tables as CSV that a spreadsheet shows and does not run, and back.

A cell that begins like a formula is one, to every spreadsheet, whatever its quotes. So
it gets an apostrophe in front; reading takes it away again.
"""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from typing import TYPE_CHECKING

from infointerview.errors import ImportRefused
from infointerview.interchange._rows import Table, column_kinds, to_records
from infointerview.interchange._text import decode_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.campaign import Campaign
    from infointerview.interchange._rows import Cell

__all__ = ["from_csv", "plain_cell", "safe_cell", "to_csv"]


def to_csv(
    campaign: Campaign,
    /,
    *,
    table: Table | str = Table.CONTACTS,
    private: bool = True,
    safe: bool = True,
    mark: bool = False,
) -> bytes:
    r"""Return one table of a campaign as the content of a CSV file.

    Cells are those of `to_records`: days and instants in ISO 8601, ``true`` and
    ``false``, nothing for ``None``. A file is for taking one's data along, so addresses
    are in it unless `private` is false. The same facts give the same bytes.

    Args:
        campaign: The campaign.
        table: What a row is about.
        private: Whether addresses, notes and what people said are in it.
        safe: Whether text that a spreadsheet would take for a formula gets an
            apostrophe, telephone numbers such as ``+1 555 0100`` included.
        mark: Whether a byte-order mark comes first, by which Excel knows UTF-8.

    Returns:
        UTF-8, a header, lines that end in CR LF.

    Raises:
        InvalidValue: If there is no such table.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> card = ii.Contact(name="=HYPERLINK(0)", phones=("+1 555 0100",))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(ii.ContactAdded(contact="c1", card=card, at=noon))
        >>> ii.to_csv(grid).splitlines()[1][:21]
        b"c1,'=HYPERLINK(0),,,,"
        >>> from infointerview.interchange import from_csv
        >>> from_csv(ii.to_csv(grid))[0]["phones"]
        '+1 555 0100'
    """
    rows = to_records(campaign, table=table, private=private)
    names = tuple(column_kinds(table, private=private))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_written(row[name], safe=safe) for name in names])
    return (_MARK if mark else b"") + text.getvalue().encode()


def from_csv(
    text_or_bytes: str | bytes, /, *, safe: bool = True
) -> list[dict[str, str]]:
    r"""Return the records of a file that `to_csv` wrote, as text.

    What a spreadsheet saved again is read as well, if it still has commas.

    Args:
        text_or_bytes: The content of the file.
        safe: Whether it was written so, and apostrophes are to be taken away.

    Raises:
        ImportRefused: If there is no header, or the quotes do not fit together.
        InvalidValue: If the first argument is neither text nor bytes.

    Examples:
        >>> from infointerview.interchange import from_csv
        >>> from_csv("name,note\r\nRosa,'=1+1\r\n")
        [{'name': 'Rosa', 'note': '=1+1'}]
    """
    text = decode_text(text_or_bytes).text
    rows = list(_read(text))
    if not rows:
        raise _refused("empty", "")
    header, *records = rows
    plain = plain_cell if safe else str
    return [
        {
            name: plain(cell)
            for name, cell in zip(header, (*row, *[""] * len(header)), strict=False)
        }
        for row in records
    ]


def safe_cell(text: str, /) -> str:
    """Return the text so that no spreadsheet takes it for a formula.

    Examples:
        >>> from infointerview.interchange import safe_cell
        >>> safe_cell("=1+1"), safe_cell("-12.5"), safe_cell("Rosa")
        ("'=1+1", '-12.5', 'Rosa')
    """
    return f"'{text}" if _is_dangerous(text) else text


def plain_cell(text: str, /) -> str:
    """Return the text that `safe_cell` was given.

    Examples:
        >>> from infointerview.interchange import plain_cell
        >>> plain_cell("'=1+1"), plain_cell("'tis")
        ('=1+1', "'tis")
    """
    bare = text[1:]
    return bare if text.startswith("'") and _is_dangerous(bare) else text


_MARK = b"\xef\xbb\xbf"
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
# White space, controls and quotes, behind which spreadsheets still look for a formula.
_LEAD = re.compile(
    "[\\s\0-\x1f\x7f-\x9f\u200b\u200e\u200f\ufeff\"'`\u2018\u2019\u201c\u201d]*"
)
_FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")


def _is_dangerous(text: str) -> bool:
    if _NUMBER.fullmatch(text):
        return False
    lead = _LEAD.match(text)
    end = lead.end() if lead else 0
    return "\t" in text[:end] or "\r" in text[:end] or text[end : end + 1] in _FORMULA


def _written(cell: Cell, *, safe: bool) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, date):  # an instant is one too
        return cell.isoformat()
    return safe_cell(str(cell)) if safe else str(cell)


# The csv module would do, but for its limit on the length of a cell, which is one for
# the whole process.
_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|\Z)')


def _read(text: str) -> Iterator[list[str]]:
    row: list[str] = []
    place = 0
    while place < len(text) or row:
        cell = _CELL.match(text, place)
        if cell is None:
            raise _refused("wrong_format", "quotes that do not fit together")
        quoted, bare, end = cell.groups()
        row.append(bare if quoted is None else quoted.replace('""', '"'))
        place = cell.end()
        if end != ",":
            if row != [""]:
                yield row
            row = []


def _refused(code: str, detected: str) -> ImportRefused:
    expected, remedy = "a CSV file that to_csv wrote", "pass the file as it was written"
    return ImportRefused(code, detected, expected, remedy)
