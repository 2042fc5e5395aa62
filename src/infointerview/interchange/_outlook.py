"""Outlook's address book as CSV, in English and German.

The same columns are in LinkedIn's exports of before 2018, which were made for
Outlook, and in those made for Yahoo.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from infointerview.interchange._cards import Cards, Entry
from infointerview.interchange._grid import Dialect, Row, Table, read_table
from infointerview.interchange._report import CaveatCode, ImportReport
from infointerview.interchange._sniff import kind_of_columns
from infointerview.interchange._table import column_key, column_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.interchange._table import Header

__all__ = ["OUTLOOK", "read_outlook"]


def read_outlook(
    text_or_bytes: str | bytes, /, *, encoding: str | None = None
) -> ImportReport:
    r"""Return the people in an Outlook CSV, and what became of every row.

    The column ``Title`` is the form of address; the post is ``Job Title``. Addresses
    inside an Exchange server are none that anybody else can write to, and are left
    out. The desktop's files come in the code page of the machine: name it as
    `encoding` if it is not the Western European one.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        encoding: Name of its encoding, if byte-order mark and UTF-8 do not tell.

    Raises:
        ImportRefused: If the content is empty, has no usable header, or is something
            else: it says what was found and what to do.
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> report = read_outlook(
        ...     '"Title","First Name","Last Name","Company","Job Title"\n'
        ...     '"Ms.","Rosa","Diaz","BPA","Engineer"\n'
        ... )
        >>> report.contacts[0].name, report.contacts[0].positions[0].title
        ('Rosa Diaz', 'Engineer')
    """
    table = read_table(text_or_bytes, dialect=OUTLOOK, encoding=encoding)
    cards = Cards(table.rejected)
    for entry in _entries(table):
        cards.take(entry)
    return cards.report(
        "outlook_csv",
        table.decoded,
        doubts=[CaveatCode.NO_FINAL_NEWLINE] * table.is_loose,
        blank=table.blank,
        repeated=table.repeated,
    )


def _entries(table: Table) -> Iterator[Entry]:
    numbered = {
        name: table.numbered(name) for name in ("email", "phone", "website", "street")
    }
    # Yahoo has no form of address: there, the title is the post.
    title = "form" if "yahoo" in table.columns else "title"
    for row in table.rows():
        streets = (_postal(row, column[-1]) for column in numbered["street"])
        yield Entry(
            line=row.line,
            given=row["given"],
            middle=row["middle"],
            family=row["family"],
            suffix=row["suffix"],
            aliases=(row["nickname"],),
            organization=row["organization"],
            title=row[title],
            emails=tuple(_emails(row, numbered["email"])),
            phones=tuple(row[column] for column in numbered["phone"]),
            profiles=tuple(row[column] for column in numbered["website"]),
            address=next(filter(None, streets), ""),
            tags=tuple(tag.strip() for tag in row["categories"].split(";")),
            note=row["note"],
        )


def _emails(row: Row, columns: list[str]) -> Iterator[str]:
    """Yield the addresses that work outside the Exchange server they come from."""
    for column in columns:
        kind = row[f"kind{column.removeprefix('email')}"]
        if kind.strip().upper() != "EX" and not row[column].startswith("/o="):
            yield row[column]


def _postal(row: Row, number: str) -> str:
    street, city, region, code, country = (
        row[f"{part}{number}"].strip()
        for part in ("street", "city", "region", "code", "country")
    )
    town = " ".join(filter(None, (city, region, code)))
    return ", ".join(filter(None, (street, town, country))) if street else ""


def _is_outlook(header: Header, line: str) -> bool:
    """Return whether a header with names is Outlook's, and nobody else's."""
    keys = column_keys(line, header.delimiter)
    telling = len(header.columns) > len(_NAMES) and "connectedon" not in keys
    return telling and kind_of_columns(keys) in {"", _KIND}


_KIND = "outlook_csv"
_NAMES = ("given", "family")
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        column_key(name): column
        for column, names in {
            "form": ("Title", "Anrede"),
            "given": ("First Name", "Vorname", "First"),
            "middle": ("Middle Name", "Weitere Vornamen", "Middle"),
            "family": ("Last Name", "Nachname", "Last"),
            "suffix": ("Suffix",),
            "nickname": ("Nickname", "Spitzname"),
            "organization": ("Company", "Firma", "Organization"),
            "title": ("Job Title", "Position"),
            "categories": ("Categories", "Kategorien", "Category"),
            "note": ("Notes", "Notizen", "Comments"),
            "yahoo": ("Messenger ID", "Yahoo ID", "Yahoo! ID", "Distribution Lists"),
            "email1": (
                *("E-mail Address", "E-Mail-Adresse", "E-mail 1 Address", "Email"),
                "Primary Email",
            ),
            "email2": (
                *("E-mail 2 Address", "E-Mail 2: Adresse", "E-Mail-Adresse 2"),
                *("Alternate Email 1", "Secondary Email"),
            ),
            "email3": (
                *("E-mail 3 Address", "E-Mail 3: Adresse", "E-Mail-Adresse 3"),
                "Alternate Email 2",
            ),
            "kind1": ("E-mail Type", "E-Mail-Typ"),
            "kind2": ("E-mail 2 Type", "E-Mail 2: Typ", "E-Mail-Typ 2"),
            "kind3": ("E-mail 3 Type", "E-Mail 3: Typ", "E-Mail-Typ 3"),
            "phone1": ("Mobile Phone", "Mobiltelefon", "Mobile", "Mobile Number"),
            "phone2": ("Business Phone", "Telefon geschäftlich", "Work", "Work Phone"),
            "phone3": ("Business Phone 2", "Telefon geschäftlich 2"),
            "phone4": ("Home Phone", "Telefon (privat)", "Telefon privat", "Home"),
            "phone5": ("Home Phone 2", "Telefon (privat 2)", "Telefon privat 2"),
            "phone6": ("Primary Phone", "Haupttelefon", "Primary"),
            "phone7": ("Company Main Phone", "Telefon Firma"),
            "phone8": ("Other Phone", "Weiteres Telefon", "Other"),
            "website1": ("Web Page", "Webseite", "Personal Website", "Web Page 1"),
            "website2": ("Personal Web Page", "Business Website", "Web Page 2"),
            "street1": ("Business Street", "Straße geschäftlich", "Work Address"),
            "city1": ("Business City", "Ort geschäftlich", "Work City"),
            "region1": ("Business State", "Work State"),
            "code1": ("Business Postal Code", "Postleitzahl geschäftlich", "Work ZIP"),
            "country1": ("Business Country/Region", "Land/Region geschäftlich"),
            "street2": ("Home Street", "Straße privat", "Home Address"),
            "city2": ("Home City", "Ort privat"),
            "region2": ("Home State",),
            "code2": ("Home Postal Code", "Postleitzahl privat", "Home ZIP"),
            "country2": ("Home Country/Region", "Land/Region privat"),
        }.items()
        for name in names
    }
)
OUTLOOK = Dialect(
    expected="a CSV file of Outlook's contacts",
    kind=_KIND,
    aliases=_ALIASES,
    required=_NAMES,
    is_header=_is_outlook,
)
