"""LinkedIn's archive: ``Connections.csv``, and by what a profile is known again.

The reader takes the file as LinkedIn writes it and as spreadsheets, pasting and
translation leave it: several generations of columns, notes above the header, any
usual encoding and delimiter, days in four languages.
What does not live here: the report it returns (`interchange`), and comparing people
who have no profile in common.
"""

from __future__ import annotations

import re
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from infointerview.errors import ImportRefused
from infointerview.interchange._dates import DateColumn, read_dates
from infointerview.interchange._identity import linkedin_key
from infointerview.interchange._report import (
    Caveat,
    CaveatCode,
    ImportedContact,
    ImportReport,
    Rejection,
    RejectionReason,
)
from infointerview.interchange._sniff import REMEDIES, kind_of_columns, kind_of_text
from infointerview.interchange._table import (
    Header,
    column_key,
    column_keys,
    match_header,
    read_record,
)
from infointerview.interchange._text import cleaned, decode_text, physical_lines
from infointerview.people import Contact, Position, text_key
from infointerview.values import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["linkedin_key", "read_connections"]


def read_connections(
    text_or_bytes: str | bytes,
    /,
    *,
    encoding: str | None = None,
    day_first: bool | None = None,
) -> ImportReport:
    r"""Return the people in a ``Connections.csv``, and what became of every row.

    The header may stand anywhere and is found by the names of its columns, in
    English or (untested on real files) German, French or Spanish: given and family
    name, and one of profile, e-mail address, company, position, day of connection.
    A header without rows is a valid, empty file.

    Names are kept as they are spelt. A row without a name is rejected; an impossible
    day, or an address that is none, costs the row only that. Everybody's source is
    `Source.ONLINE`, and a post carries no date until `ImportReport.facts` gives it
    one.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        encoding: Name of its encoding, if byte-order mark and UTF-8 do not tell.
        day_first: The order of days such as ``03/04/2024`` where they do not tell.

    Raises:
        ImportRefused: If the content is empty, has no usable header, or is something
            else: it says what was found and what to do.
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> report = read_connections(
        ...     "Notes:\n"
        ...     '"Some addresses may be missing"\n'
        ...     "\n"
        ...     "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        ...     "Rosa,Diaz,https://www.linkedin.com/in/example-rosa,,"
        ...     '"Bonneville Power","Engineer",05 Mar 2024\n'
        ...     "LinkedIn Member,,,,,,06 Mar 2024\n"
        ... )
        >>> rosa = report.contacts[0]
        >>> rosa.name, rosa.connected_on.isoformat(), rosa.profiles
        ('Rosa Diaz', '2024-03-05', ('https://www.linkedin.com/in/example-rosa',))
        >>> report.rejected
        (Rejection(line=6, reason=<RejectionReason.NO_IDENTITY: 'no_identity'>),)
        >>> read_connections(b"%PDF-1.7")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        infointerview.errors.ImportRefused: wrong_format: found pdf, expected ...
    """
    decoded = decode_text(text_or_bytes, encoding=encoding)
    kind = kind_of_text(decoded.text)
    if kind:
        raise _refusal("wrong_format", kind)
    lines = physical_lines(decoded.text)
    found = _find_header(lines, range(len(lines)))
    if found is None:
        raise _refusal(*_why_no_header(lines))
    reading = _Reading(lines)
    reading.run(*found)
    dates = read_dates((row.connected_on for row in reading.rows), day_first=day_first)
    return ImportReport(
        source="linkedin_connections",
        encoding=decoded.encoding,
        imported=_imported(reading.rows, dates),
        rejected=tuple(reading.rejected),
        warnings=(
            *map(Caveat, decoded.doubts),
            *([Caveat(CaveatCode.AMBIGUOUS_DATES)] if dates.ambiguous else ()),
            *_doubts(reading.rows, dates),
        ),
        blank=reading.blank,
        repeated=reading.repeated,
    )


class _Row(NamedTuple):
    """One person as the file has it: cells cleaned, blank if missing."""

    line: int
    name: str
    given: str
    family: str
    url: str
    email: str
    company: str
    position: str
    connected_on: str


class _Reading:
    """Lines becoming rows: mutable while it runs, and thrown away."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.rows: list[_Row] = []
        self.rejected: list[Rejection] = []
        self.blank = 0
        self.repeated = 0

    def run(self, header: Header, start: int) -> None:
        """Read the records from line `start` on; a later header replaces `header`."""
        lines = self.lines
        places = _places(header)
        while start < len(lines):
            cells, behind, whole = read_record(lines, start, header.delimiter)
            again = self._header_within(start, behind, cells)
            if again:
                header, behind = again
                places = _places(header)
                self.repeated += 1
            elif not whole:
                self._reject(start, RejectionReason.TRUNCATED)
            elif not any(cells) or not any(map(cleaned, cells)):
                self.blank += 1
            elif "/in/" not in lines[start] and _are_notes(cells):
                self.repeated += 1
            elif len(cells) > header.width and any(map(cleaned, cells[header.width :])):
                self._reject(start, RejectionReason.FIELD_COUNT)
            else:
                self._take(_row(start, cells, places))
            start = behind

    def _header_within(
        self, start: int, behind: int, cells: Sequence[str]
    ) -> tuple[Header, int] | None:
        """Return the header that the record is or has swallowed.

        Notes whose quote never closes swallow the header below them, and rows below
        that. In any cell but the first, a header is what somebody typed.
        """
        if behind == start + 1:
            # The address of a profile spares nearly every row the closer look.
            ours = "/in/" not in self.lines[start]
            return _find_header(self.lines, range(start, behind)) if ours else None
        if "\n" in cells[0]:
            return _find_header(self.lines, range(start + 1, behind))
        return None

    def _take(self, row: _Row) -> None:
        if row.name:
            self.rows.append(row)
        elif row.url or "@" in row.email:
            self._reject(row.line - 1, RejectionReason.NO_NAME)
        else:
            self._reject(row.line - 1, RejectionReason.NO_IDENTITY)

    def _reject(self, index: int, reason: RejectionReason) -> None:
        self.rejected.append(Rejection(index + 1, reason))


def _places(header: Header) -> tuple[int, ...]:
    """Return where each of `_COLUMNS` stands; behind the last cell if it is missing."""
    return tuple(header.columns.get(name, header.width) for name in _COLUMNS)


def _row(index: int, cells: Sequence[str], places: Sequence[int]) -> _Row:
    count = len(cells)
    given, family, *rest = [
        cleaned(cells[place]) if place < count else "" for place in places
    ]
    name = f"{given} {family}".strip()
    if "linkedin" in name.casefold() and text_key(name[:40]) in _PLACEHOLDERS:
        name = ""
    return _Row(index + 1, name, given, family, *rest)


def _imported(rows: Iterable[_Row], dates: DateColumn) -> tuple[ImportedContact, ...]:
    posts: dict[tuple[str, str], tuple[Position, ...]] = {("", ""): ()}
    imported = []
    for row in rows:
        post = (row.company, row.position)
        if post not in posts:
            posts[post] = (Position(organization=post[0], title=post[1]),)
        card = Contact(
            name=row.name,
            given=row.given,
            family=row.family,
            emails=(row.email,) if _is_address(row.email) else (),
            profiles=(row.url,) if row.url else (),
            positions=posts[post],
            source=Source.ONLINE,
            connected_on=dates.days.get(row.connected_on),
        )
        imported.append(ImportedContact(row.line, card))
    return tuple(imported)


def _doubts(rows: Iterable[_Row], dates: DateColumn) -> Iterator[Caveat]:
    understood = dates.days.keys() | dates.ambiguous | {""}
    for row in rows:
        if row.connected_on not in understood:
            yield Caveat(CaveatCode.BAD_DATE, row.line)
        if row.email and not _is_address(row.email):
            yield Caveat(CaveatCode.BAD_EMAIL, row.line)


def _is_address(cell: str) -> bool:
    local, at, host = cell.partition("@")
    return bool(local and at and host) and "@" not in host and " " not in cell


def _find_header(
    lines: Sequence[str], indexes: Iterable[int]
) -> tuple[Header, int] | None:
    """Return the first header on one of these lines, and the index behind it.

    Physical lines are searched, not records: an open quote in the notes would make
    one record of the whole file.
    """
    for index in indexes:
        line = lines[index]
        header = match_header(line, aliases=_ALIASES, required=_NAMES)
        if header and _is_ours(header, line):
            return header, index + 1
    return None


def _is_ours(header: Header, line: str) -> bool:
    """Return whether a header with names is that of connections."""
    if "connected_on" in header.columns:
        return True
    more_than_names = len(header.columns) > len(_NAMES)
    return more_than_names and not kind_of_columns(column_keys(line, header.delimiter))


def _are_notes(cells: Sequence[str]) -> bool:
    """Return whether the record belongs to the notes that stand above the header."""
    heading, *others = cells
    if column_key(heading) == "notes" and not any(map(cleaned, others)):
        return True
    return any(_NOTES.search(cell) for cell in cells)


def _why_no_header(lines: Sequence[str]) -> tuple[str, str]:
    """Return the code of the refusal, and what the lines are instead."""
    written = (line for line in lines if line.strip())
    top = list(islice(written, 5))
    if not top:
        return "empty", ""
    for line in top:
        for delimiter in ",;\t":
            kind = kind_of_columns(column_keys(line, delimiter))
            if kind:
                return "wrong_format", kind
    if any(_are_notes(line.split(",")) for line in top):
        return "no_header", "preamble"
    if "linkedin.com/in/" in top[0]:
        return "no_header", "rows"
    is_table = any(delimiter in top[0] for delimiter in ",;\t")
    return "wrong_format", "csv" if is_table else "text"


def _refusal(code: str, detected: str) -> ImportRefused:
    return ImportRefused(code, detected, _EXPECTED, REMEDIES[detected])


_EXPECTED = "the Connections.csv of a LinkedIn archive"
_NAMES = ("given", "family")
_COLUMNS = (*_NAMES, "url", "email", "company", "position", "connected_on")
_NOTES = re.compile(
    r"exporting your connection data|linkedin\.com/(?:psettings|help)/", re.IGNORECASE
)
_PLACEHOLDERS = frozenset(
    (
        "linkedin member",
        "linkedin mitglied",
        "membre linkedin",
        "miembro de linkedin",
    )
)
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        column_key(name): column
        for column, names in {
            "given": ("First Name", "Vorname", "Prénom", "Nombre"),
            "family": (
                *("Last Name", "Nachname", "Nom", "Nom de famille"),
                *("Apellido", "Apellidos"),
            ),
            "url": ("URL", "Profile URL", "Profil-URL", "URL du profil"),
            "email": (
                *("Email Address", "Email", "E-Mail-Adresse", "Adresse e-mail"),
                *("Correo electrónico", "Dirección de correo electrónico"),
            ),
            "company": ("Company", "Unternehmen", "Firma", "Entreprise", "Empresa"),
            "position": ("Position", "Poste", "Cargo", "Puesto", "Posición"),
            "connected_on": (
                *("Connected On", "Verbunden am", "Vernetzt am", "Connecté le"),
                *("Date de connexion", "Conectado el", "Fecha de conexión"),
            ),
        }.items()
        for name in names
    }
)
