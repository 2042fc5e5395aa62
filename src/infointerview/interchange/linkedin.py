"""LinkedIn's archive: connections, messages, invitations, and how profiles are known.

`read_connections` takes the file as LinkedIn writes it and as spreadsheets, pasting and
translation leave it: several generations of columns, notes above the header, any
usual encoding and delimiter, days in four languages.
What does not live here: the report it returns (`interchange`), and comparing people
who have no profile in common.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import compress
from types import MappingProxyType
from typing import TYPE_CHECKING

from infointerview.interchange._cards import is_address
from infointerview.interchange._dates import DateColumn, read_dates
from infointerview.interchange._grid import Dialect, Table, read_table
from infointerview.interchange._identity import is_placeholder, linkedin_key
from infointerview.interchange._messages import read_invitations, read_messages
from infointerview.interchange._report import (
    Caveat,
    CaveatCode,
    Found,
    ImportedContact,
    ImportReport,
    Rejection,
    RejectionReason,
)
from infointerview.interchange._sniff import kind_of_columns
from infointerview.interchange._table import Header, column_key, column_keys
from infointerview.interchange._text import cleaned
from infointerview.people import Contact, Position, in_columns
from infointerview.values import Source
from infointerview.values._bulk import in_bulk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["linkedin_key", "read_connections", "read_invitations", "read_messages"]


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
    table = read_table(text_or_bytes, dialect=CONNECTIONS, encoding=encoding)
    people = _People(table)
    dates = read_dates(people.day_cells(), day_first=day_first)
    return ImportReport(
        source="linkedin_connections",
        encoding=table.decoded.encoding,
        imported=Found(
            len(people.lines), partial(people.cards, dates), people.imported
        ),
        rejected=people.rejected,
        warnings=(
            *map(Caveat, table.decoded.doubts),
            *([Caveat(CaveatCode.AMBIGUOUS_DATES)] if dates.ambiguous else ()),
            *([Caveat(CaveatCode.NO_FINAL_NEWLINE)] if people.is_loose else ()),
            *people.doubts(dates),
        ),
        blank=table.blank,
        repeated=table.repeated,
    )


class _People:
    """The rows of a table that name somebody, in clean columns.

    Attributes:
        rejected: The other records, in file order.
        wrong: E-mail addresses that are none.
        is_loose: Whether the file ends with something that was kept, has no line
            end, and does not show by its year that it is whole.
    """

    def __init__(self, table: Table) -> None:
        self.lines = table.lines
        self.given, self.family = table.column("given"), table.column("family")
        self.names = _names(self.given, self.family)
        self.urls, self.emails = table.column("url"), table.column("email")
        self.companies = table.column("company")
        self.titles = table.column("position")
        self.days = table.column("connected_on")
        self.is_loose = table.is_loose
        if self.is_loose and self.days:
            self.is_loose = not _YEAR.search(self.days[-1])
        self.rejected = tuple(table.rejected)
        self.wrong = {
            email for email in set(self.emails) if email and not is_address(email)
        }
        if not all(self.names):
            self._part_with_nobodies()

    def _part_with_nobodies(self) -> None:
        """Reject the rows that have no name."""
        keeps = list(map(bool, self.names))
        rows = zip(self.lines, keeps, self.urls, self.emails, strict=True)
        nobodies = [
            Rejection(
                line,
                RejectionReason.NO_NAME
                if url or "@" in email
                else RejectionReason.NO_IDENTITY,
            )
            for line, keep, url, email in rows
            if not keep
        ]
        self.rejected = tuple(
            sorted((*self.rejected, *nobodies), key=lambda item: item.line or 0)
        )
        self.lines = list(compress(self.lines, keeps))
        for name in _PEOPLE:
            setattr(self, name, list(compress(getattr(self, name), keeps)))

    def cards(self, dates: DateColumn) -> list[Contact]:
        count = len(self.lines)
        mails = (mail if mail not in self.wrong else "" for mail in self.emails)
        return in_columns(
            Contact,
            count,
            {
                "name": self.names,
                "given": self.given,
                "family": self.family,
                "emails": _alone(mails),
                "profiles": _alone(self.urls),
                "positions": _posts(self.companies, self.titles),
                "source": [Source.ONLINE] * count,
                "connected_on": list(map(dates.days.get, self.days)),
            },
        )

    def imported(self, cards: Sequence[Contact]) -> list[ImportedContact]:
        columns = {"line": self.lines, "card": cards}
        return in_bulk(ImportedContact, len(cards), columns, shortcuts={})

    def day_cells(self) -> list[str]:
        """Return the cells that hold days, without a last one whose year is cut off."""
        cells = self.days
        if self.is_loose and cells and _SHORT_YEAR.search(cells[-1]):
            *others, _ = cells
            return cells if any(map(_SHORT_YEAR.search, others)) else others
        return cells

    def doubts(self, dates: DateColumn) -> Iterator[Caveat]:
        understood = dates.days.keys() | dates.ambiguous | {""}
        unclear = set(self.days) - understood
        if not unclear and not self.wrong:
            return
        for line, day, email in zip(self.lines, self.days, self.emails, strict=True):
            if day in unclear:
                yield Caveat(CaveatCode.BAD_DATE, line)
            if email in self.wrong:
                yield Caveat(CaveatCode.BAD_EMAIL, line)


def _alone(texts: Iterable[str]) -> list[tuple[str, ...]]:
    """Return for each person the one text that the row has, or none."""
    return [alone if alone[0] else () for alone in zip(texts, strict=True)]


def _names(given: Sequence[str], family: Sequence[str]) -> list[str]:
    """Return the full names, blank where there is only a placeholder."""
    pairs = zip(given, family, strict=True)
    names = [f"{one} {two}" if one and two else one or two for one, two in pairs]
    if "linkedin" not in "|".join(names).casefold():
        return names
    return [
        name if "linkedin" not in name.casefold() or not is_placeholder(name) else ""
        for name in names
    ]


def _posts(
    companies: Sequence[str], titles: Sequence[str]
) -> list[tuple[Position, ...]]:
    """Return for each person the post that the row has, or none."""
    # One text for both, as no cell has this character: pairs would be slower.
    posts = list(map("{}\0{}".format, companies, titles))
    distinct = [post.split("\0") for post in dict.fromkeys(posts) if post != "\0"]
    made = in_columns(
        Position,
        len(distinct),
        {
            "organization": [company for company, _ in distinct],
            "title": [title for _, title in distinct],
        },
    )
    held = {
        f"{post.organization}\0{post.title}": (post,)  # shared by all who have it
        for post in made
    }
    return [held.get(post, ()) for post in posts]


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


_NAMES = ("given", "family")
_PEOPLE = ["names", "given", "family", "urls", "emails", "companies", "titles", "days"]
_YEAR = re.compile(r"\b[0-9]{4}$")
_SHORT_YEAR = re.compile(r"\b[0-9]{2}$")
_NOTES = re.compile(
    r"exporting your connection data|linkedin\.com/(?:psettings|help)/", re.IGNORECASE
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
            "url": (
                *("URL", "Profile URL", "Profil-URL", "URL du profil"),
                "URL del perfil",
            ),
            "email": (
                *("Email Address", "Email", "E-Mail-Adresse", "Adresse e-mail"),
                *("Adresse électronique", "Courriel", "Correo", "Correo electrónico"),
                "Dirección de correo electrónico",
            ),
            "company": (
                *("Company", "Unternehmen", "Firma", "Entreprise", "Société"),
                *("Empresa", "Compañía"),
            ),
            "position": (
                *("Position", "Poste", "Fonction", "Intitulé du poste", "Cargo"),
                *("Puesto", "Posición"),
            ),
            "connected_on": (
                *("Connected On", "Verbunden am", "Verbunden seit", "Vernetzt am"),
                *("Vernetzt seit", "Kontakt seit", "Connecté le", "Connecté(e) le"),
                *("Date de connexion", "Conectado el", "Conectado desde"),
                "Fecha de conexión",
            ),
        }.items()
        for name in names
    }
)
CONNECTIONS = Dialect(
    expected="the Connections.csv of a LinkedIn archive",
    kind="linkedin_connections",
    aliases=_ALIASES,
    required=_NAMES,
    is_header=_is_ours,
    marker="/in/",
    are_notes=_are_notes,
)
