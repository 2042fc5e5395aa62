"""Google Contacts as CSV: the columns of today, and those of before October 2024."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from infointerview.interchange._cards import Cards, Entry
from infointerview.interchange._grid import Dialect, Table, read_table
from infointerview.interchange._report import CaveatCode, ImportReport
from infointerview.interchange._table import column_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.interchange._table import Header

__all__ = ["GOOGLE", "read_google"]


def read_google(
    text_or_bytes: str | bytes, /, *, encoding: str | None = None
) -> ImportReport:
    r"""Return the people in a Google Contacts CSV, and what became of every row.

    Nobody needs an e-mail address: a name is enough. An entry with an organisation
    and no name is rejected as such, and labels of Google's own are no tags.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        encoding: Name of its encoding, if byte-order mark and UTF-8 do not tell.

    Raises:
        ImportRefused: If the content is empty, has no usable header, or is something
            else: it says what was found and what to do.
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> report = read_google(
        ...     "First Name,Last Name,Organization Name,Labels,E-mail 1 - Value\n"
        ...     "Rosa,Diaz,BPA,Alumni ::: * myContacts,"
        ...     "rosa@example.com ::: rd@example.org\n"
        ... )
        >>> report.contacts[0].emails, report.contacts[0].tags
        (('rosa@example.com', 'rd@example.org'), ('Alumni',))
    """
    table = read_table(text_or_bytes, dialect=GOOGLE, encoding=encoding)
    cards = Cards(table.rejected)
    for entry in _entries(table):
        cards.take(entry)
    return cards.report(
        "google_csv",
        table.decoded,
        doubts=[CaveatCode.NO_FINAL_NEWLINE] * table.is_loose,
        blank=table.blank,
        repeated=table.repeated,
    )


def _entries(table: Table) -> Iterator[Entry]:
    numbered = {name: table.numbered(name) for name in _FORMS}
    for row in table.rows():
        several = {
            name: tuple(_values(row, *columns)) for name, columns in numbered.items()
        }
        tags = (tag.strip() for tag in _values(row, "labels"))
        yield Entry(
            line=row.line,
            name="" if row["given"] or row["family"] else row["name"],
            given=row["given"],
            middle=row["middle"],
            family=row["family"],
            suffix=row["suffix"],
            aliases=(row["nickname"], row["maiden"]),
            organization=next(iter(several["organization"]), ""),
            title=next(iter(several["title"]), ""),
            emails=several["email"],
            phones=several["phone"],
            profiles=several["website"],
            address=next(iter(several["address"]), ""),
            tags=tuple(tag for tag in tags if not tag.startswith("*")),
            note=row["note"],
        )


def _values(row: Mapping[str, str], *columns: str) -> Iterator[str]:
    """Yield what is in these cells, each of which may hold several values."""
    for column in columns:
        cell = row[column]
        if cell:
            yield from (value for value in cell.split(":::") if value.strip())


def _is_google(header: Header, _line: str) -> bool:
    """Return whether a header with names is Google's, and nobody else's."""
    return bool(header.columns.keys() & _TELLING)


_MOST = 40  # of one kind: the file has as many columns as the richest contact needs
_FORMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "email": ("E-mail {} - Value",),
        "phone": ("Phone {} - Value",),
        "website": ("Website {} - Value",),
        "address": ("Address {} - Formatted",),
        "organization": ("Organization {} - Name",),
        "title": ("Organization {} - Title",),
    }
)
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        column_key(name): column
        for column, names in {
            "given": ("First Name", "Given Name"),
            "middle": ("Middle Name", "Additional Name"),
            "family": ("Last Name", "Family Name"),
            "suffix": ("Name Suffix",),
            "nickname": ("Nickname",),
            "maiden": ("Maiden Name",),
            "name": ("Name",),
            "phonetic": ("Phonetic First Name", "Yomi Name", "Given Name Yomi"),
            "organization0": ("Organization Name",),
            "title0": ("Organization Title",),
            "labels": ("Labels", "Group Membership"),
            "note": ("Notes",),
            **{
                f"{column}{number}": tuple(form.format(number) for form in forms)
                for column, forms in _FORMS.items()
                for number in range(1, _MOST + 1)
            },
        }.items()
        for name in names
    }
)
_TELLING = frozenset(
    ("phonetic", "organization0", "labels", "email1", "phone1", "organization1")
)
GOOGLE = Dialect(
    expected="a CSV file of Google Contacts",
    kind="google_csv",
    aliases=_ALIASES,
    required=("given", "family"),
    is_header=_is_google,
)
