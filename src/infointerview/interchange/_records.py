"""Rows of any tracker or spreadsheet, by a mapping of columns that the user gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from infointerview.errors import InvalidValue
from infointerview.interchange._cards import Cards, Entry
from infointerview.interchange._dates import read_dates
from infointerview.interchange._grid import Dialect, Row, read_table
from infointerview.interchange._report import CaveatCode, ImportReport
from infointerview.interchange._table import column_key
from infointerview.interchange._text import Decoded, cleaned, plain_text
from infointerview.people import text_key
from infointerview.values import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infointerview.interchange._grid import Table

__all__ = ["read_records"]

Records: TypeAlias = "str | bytes | Iterable[Mapping[str, object]]"
Columns: TypeAlias = "Mapping[str, str | Sequence[str]]"


def read_records(
    records: Records,
    /,
    *,
    columns: Columns,
    day_first: bool | None = None,
    encoding: str | None = None,
) -> ImportReport:
    r"""Return the people in the rows of a tracker or a spreadsheet.

    Rows are mappings, such as those of `csv.DictReader` or of
    ``DataFrame.to_dict("records")``, or the text of a table. Which column is what, you
    say: ``{"name": "Who", "email": ["Mail", "Mail 2"], "met_through": "Referred by"}``.
    Columns are found whatever their case, accents and punctuation.

    Fields are ``name``, or ``given``, ``middle``, ``family`` and ``suffix``; ``alias``,
    ``organization``, ``title``, ``email``, ``phone``, ``profile``, ``address``,
    ``tag``, ``note``, ``connection``, ``connected_on``, ``source``; ``uid``, by which
    ``met_through`` refers to other rows, which it does by name if there is no ``uid``.
    Several addresses, numbers, tags or profiles may stand in one cell, with semicolons
    or line ends between them.

    Args:
        records: The rows, or the content of a file.
        columns: The column, or columns, of each field.
        day_first: The order of days such as ``03/04/2024`` where they do not tell.
        encoding: Name of the file's encoding, if byte-order mark and UTF-8 do not
            tell.

    Raises:
        ImportRefused: If a file is empty, has no header with these columns, or is
            something else; or if no mapping has a column for names.
        InvalidValue: If `columns` names a field that there is not, or neither a name
            nor a given or family name; or if a row is no mapping.

    Examples:
        >>> report = read_records(
        ...     [
        ...         {"Who": "Rosa Diaz", "Firm": "BPA", "Via": None},
        ...         {"Who": "Ken Ito", "Firm": "PGE", "Via": "Rosa Diaz"},
        ...     ],
        ...     columns={"name": "Who", "organization": "Firm", "met_through": "Via"},
        ... )
        >>> [card.name for card in report.contacts]
        ['Rosa Diaz', 'Ken Ito']
        >>> report.imported[1].met_through == report.imported[0].uid
        True
    """
    mapping = _mapping(columns)
    dialect = _dialect(mapping, columns)
    if isinstance(records, str | bytes):
        table = read_table(records, dialect=dialect, encoding=encoding)
        return _report(list(table.rows()), mapping, day_first=day_first, table=table)
    if not isinstance(records, Iterable):
        expected = "mappings, or the content of a table"
        raise InvalidValue("read_records", records, expected)
    rows = [_row(number, record, mapping) for number, record in enumerate(records, 1)]
    if rows and not any(_naming(mapping) & row.keys() for row in rows):
        raise dialect.refusal("wrong_format", "csv")
    return _report(rows, mapping, day_first=day_first, table=None)


def _mapping(columns: Columns) -> dict[str, list[str]]:
    """Return the keys of the columns of each field."""
    mapping: dict[str, list[str]] = {}
    for field, names in columns.items():
        if field not in _FIELDS:
            expected = f"fields among {', '.join(_FIELDS)}"
            raise InvalidValue("read_records(columns)", field, expected)
        listed = (names,) if isinstance(names, str) else tuple(names)
        keys = [column_key(str(name)) for name in listed]
        if not keys or not all(keys):
            expected = "the names of columns"
            raise InvalidValue(f"read_records(columns)[{field}]", names, expected)
        mapping[field] = keys
    if not mapping.keys() & {"name", "given", "family"}:
        expected = "a column for name, given or family"
        raise InvalidValue("read_records(columns)", columns, expected)
    return mapping


def _naming(mapping: Mapping[str, list[str]]) -> set[str]:
    """Return the keys of the columns that hold names."""
    fields = ("name", "given", "family")
    return {key for field in fields for key in mapping.get(field, ())}


def _dialect(mapping: Mapping[str, list[str]], columns: Columns) -> Dialect:
    aliases = {key: key for keys in mapping.values() for key in keys}
    names = next(
        mapping[name] for name in ("name", "given", "family") if name in mapping
    )
    told = [
        name
        for names in columns.values()
        for name in ([names] if isinstance(names, str) else names)
    ]
    return Dialect(
        expected=f"a table with the columns {', '.join(told)}",
        kind="csv",
        aliases=MappingProxyType(aliases),
        required=(names[0],),
    )


def _row(number: int, record: object, mapping: Mapping[str, list[str]]) -> Row:
    if not isinstance(record, Mapping):
        raise InvalidValue(f"read_records[{number}]", record, "a mapping")
    wanted = {key for keys in mapping.values() for key in keys}
    cells: dict[str, str] = {}
    for name, value in record.items():
        key = column_key(name) if isinstance(name, str) else ""
        if key in wanted:
            cells.setdefault(key, _text(value))
    return Row(number, cells.items())


def _text(value: object) -> str:
    """Return what a cell of any kind says; a missing value says nothing."""
    match value:
        case str():
            text = value
        case datetime() if value == value:  # noqa: PLR0124 - pandas has times that are none
            text = value.date().isoformat()
        case date() if not isinstance(value, datetime):
            text = value.isoformat()
        case int() if not isinstance(value, bool) and abs(value) < _LARGEST:
            text = str(value)
        case float() if value.is_integer() and abs(value) < _LARGEST:
            text = str(int(value))
        case list() | tuple() | set() | frozenset():
            text = "\n".join(filter(None, map(_text, value)))
        case _:
            text = ""
    return plain_text(text)


def _report(
    rows: Sequence[Row],
    mapping: Mapping[str, list[str]],
    *,
    day_first: bool | None,
    table: Table | None,
) -> ImportReport:
    rows, blank = _written(rows, mapping)
    dates = read_dates(
        (cleaned(_first(row, mapping, "connected_on")) for row in rows),
        day_first=day_first,
    )
    cards = Cards(table.rejected if table else ())
    names = Counter(text_key(_name(row, mapping)) for row in rows)
    for row in rows:
        day = cleaned(_first(row, mapping, "connected_on"))
        entry = _entry(row, mapping, names, dates.days.get(day))
        if day and day not in dates.days and day not in dates.ambiguous:
            cards.doubt(row.line, CaveatCode.BAD_DATE)
        cards.take(entry)
    doubts = [CaveatCode.AMBIGUOUS_DATES] * bool(dates.ambiguous)
    if table is None:
        decoded = Decoded(text="", encoding=None, doubts=())
        return cards.report("records", decoded, doubts=doubts, blank=blank)
    return cards.report(
        "records",
        table.decoded,
        doubts=[*doubts, *[CaveatCode.NO_FINAL_NEWLINE] * table.is_loose],
        blank=table.blank + blank,
        repeated=table.repeated,
    )


def _written(
    rows: Sequence[Row], mapping: Mapping[str, list[str]]
) -> tuple[list[Row], int]:
    """Return the rows with anything in these columns, and how many have nothing."""
    keys = {key for keys in mapping.values() for key in keys}
    written = [row for row in rows if any(row[key].strip() for key in keys)]
    return written, len(rows) - len(written)


def _entry(
    row: Row,
    mapping: Mapping[str, list[str]],
    names: Counter[str],
    connected_on: date | None,
) -> Entry:
    def first(field: str) -> str:
        return _first(row, mapping, field)

    def every(field: str) -> tuple[str, ...]:
        cells = "\n".join(row[key] for key in mapping.get(field, ()))
        return tuple(map(str.strip, _BETWEEN.split(cells)))

    source = first("source").strip().lower().replace(" ", "_")
    uid, met_through = first("uid").strip(), first("met_through").strip()
    if "uid" not in mapping:
        # a name that several rows have says of nobody who it is
        uid, met_through = (
            key if names[key] == 1 else ""
            for key in map(text_key, (_name(row, mapping), met_through))
        )
    return Entry(
        line=row.line,
        name=first("name"),
        given=first("given"),
        middle=first("middle"),
        family=first("family"),
        suffix=first("suffix"),
        aliases=every("alias"),
        organization=first("organization"),
        title=first("title"),
        emails=every("email"),
        phones=every("phone"),
        profiles=every("profile"),
        address=first("address"),
        tags=every("tag"),
        note=first("note"),
        connection=first("connection"),
        connected_on=connected_on,
        source=Source(source) if source in set(Source) else None,
        uid=uid,
        met_through=met_through,
    )


def _name(row: Row, mapping: Mapping[str, list[str]]) -> str:
    parts = ("given", "middle", "family", "suffix")
    name = _first(row, mapping, "name")
    return name or " ".join(_first(row, mapping, part) for part in parts)


def _first(row: Row, mapping: Mapping[str, list[str]], field: str) -> str:
    return next((row[key] for key in mapping.get(field, ()) if row[key].strip()), "")


_FIELDS = (
    *("name", "given", "middle", "family", "suffix", "alias", "organization", "title"),
    *("email", "phone", "profile", "address", "tag", "note", "connection"),
    *("connected_on", "source", "uid", "met_through"),
)
_BETWEEN = re.compile(r"[;\n]|:::")
_LARGEST = 10**18
