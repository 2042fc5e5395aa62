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

    Good rows beside bad ones are kept. A last row that has fewer cells than the
    header and no line end is cut off, and rejected. A quote that is not closed
    properly costs the line on which it stands: rows go on with the next one.

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
    reading = _Reading(lines, ended=decoded.text.endswith(("\n", "\r")))
    reading.run(*found)
    if reading.is_bare and _is_cut(found[0], lines[-1]):
        raise _refusal("no_header", "cut_header")
    dates = read_dates(_day_cells(reading), day_first=day_first)
    return ImportReport(
        source="linkedin_connections",
        encoding=decoded.encoding,
        imported=_imported(reading.rows, dates),
        rejected=tuple(reading.rejected),
        warnings=(
            *map(Caveat, decoded.doubts),
            *([Caveat(CaveatCode.AMBIGUOUS_DATES)] if dates.ambiguous else ()),
            *([Caveat(CaveatCode.NO_FINAL_NEWLINE)] if reading.is_loose else ()),
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
    """Lines becoming rows: mutable while it runs, and thrown away.

    Attributes:
        is_bare: Whether the lines end with a header that has no line end.
        is_loose: Whether they end with something that was kept, has no line end,
            and does not show by its year that it is whole.
    """

    def __init__(self, lines: Sequence[str], *, ended: bool) -> None:
        self.lines = lines
        self.rows: list[_Row] = []
        self.rejected: list[Rejection] = []
        self.blank = 0
        self.repeated = 0
        self.is_bare = self.is_loose = False
        self._ended = ended
        self._spoilt = 0  # up to this line, every line is a record of its own
        self._last_row: int | None = None

    def run(self, header: Header, start: int) -> None:
        """Read the records from line `start` on; a later header replaces `header`."""
        lines = self.lines
        places = _places(header)
        self.is_bare = self.is_loose = start == len(lines) and not self._ended
        while start < len(lines):
            # The address of a profile spares nearly every row the closer looks.
            ours = "/in/" not in lines[start]
            again = _find_header(lines, (start,)) if ours else None
            if again:
                header, start = again
                places = _places(header)
                self.repeated += 1
                continue
            spoilt = start < self._spoilt
            cells, behind, whole = self._record(start, header)
            last = behind == len(lines) and not self._ended
            lost = not whole and not self._rows_follow(behind, header)
            if lost:
                self._reject(start, RejectionReason.TRUNCATED)
                behind = len(lines)
            elif ours and _are_notes(cells):
                self.repeated += 1
            elif not whole:
                self._reject(start, RejectionReason.FIELD_COUNT)
            elif not any(cells) or not any(map(cleaned, cells)):
                self.blank += 1
            elif len(cells) < header.width and (last or spoilt):
                cut = RejectionReason.TRUNCATED if last else RejectionReason.FIELD_COUNT
                self._reject(start, cut)
            elif len(cells) > header.width and any(map(cleaned, cells[header.width :])):
                self._reject(start, RejectionReason.FIELD_COUNT)
            else:
                row = _row(start, cells, places)
                self.is_loose = last and not _YEAR.search(row.connected_on)
                self._take(row)
            start = behind

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
            rows = [index for index in run_over if _is_full(lines[index], header)]
            if whole and not (start in rows and len(rows) > 1):
                return cells, behind, True
            self._spoilt = behind
        cells, _, whole = read_record((lines[start],), 0, header.delimiter)
        return cells, start + 1, whole

    def _rows_follow(self, start: int, header: Header) -> bool:
        """Return whether anything from this line on looks like a row."""
        if self._last_row is None:
            rows = (
                index
                for index in reversed(range(len(self.lines)))
                if _is_full(self.lines[index], header)
            )
            self._last_row = next(rows, -1)
        return self._last_row >= start

    def _take(self, row: _Row) -> None:
        if row.name:
            self.rows.append(row)
        elif row.url or "@" in row.email:
            self._reject(row.line - 1, RejectionReason.NO_NAME)
        else:
            self._reject(row.line - 1, RejectionReason.NO_IDENTITY)

    def _reject(self, index: int, reason: RejectionReason) -> None:
        self.rejected.append(Rejection(index + 1, reason))


def _is_full(line: str, header: Header) -> bool:
    """Return whether a line by itself has text and enough cells for a row."""
    delimiter = header.delimiter
    return line.count(delimiter) >= header.width - 1 and any(
        map(str.strip, line.split(delimiter))
    )


def _is_cut(header: Header, line: str) -> bool:
    """Return whether the last column of a header is the beginning of a known one."""
    *_, last = column_keys(line, header.delimiter)
    return last not in _ALIASES and any(name.startswith(last) for name in _ALIASES)


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


def _day_cells(reading: _Reading) -> list[str]:
    """Return the cells that hold days, without a last one whose year is cut off."""
    cells = [row.connected_on for row in reading.rows]
    if reading.is_loose and cells and _SHORT_YEAR.search(cells[-1]):
        *others, _ = cells
        return cells if any(map(_SHORT_YEAR.search, others)) else others
    return cells


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
_YEAR = re.compile(r"\b[0-9]{4}$")
_SHORT_YEAR = re.compile(r"\b[0-9]{2}$")
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
