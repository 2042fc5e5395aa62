"""What the cells of any address book become on a card.

Shared by the readers of address books: which text is an address, which profile comes
first, who is a person and who an organisation. Where the cells come from is the
business of each reader.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from infointerview.interchange._identity import is_placeholder, linkedin_key
from infointerview.interchange._report import (
    Caveat,
    CaveatCode,
    ImportedContact,
    ImportReport,
    Rejection,
    RejectionReason,
)
from infointerview.interchange._text import cleaned
from infointerview.people import Contact, Position, text_key
from infointerview.values import Source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.interchange._text import Decoded

__all__ = ["Cards", "Entry", "is_address", "mailbox", "note_text", "unique"]


@attrs.frozen(kw_only=True)
class Entry:
    """One record of an address book: texts as they stand there, blank if missing.

    Attributes:
        line: Physical line on which it starts; ``None`` in formats without lines.
        name: The name in full; blank if it is to be made of its parts.
        given: Given name.
        middle: Further given names.
        family: Family name.
        suffix: What follows the name, such as ``Jr.``.
        aliases: Other names.
        organization: The employer.
        title: The post.
        emails: Addresses, the preferred one first.
        phones: Telephone numbers, the preferred one first.
        profiles: Addresses of pages, the preferred one first.
        address: Postal address.
        tags: Labels.
        note: Anything else, on any number of lines.
        connection: What links seeker and contact.
        connected_on: The day on which they met.
        source: Where the contact comes from.
        uid: By what the file itself refers to the record.
        met_through: The `uid` of who introduced them.
        related: People the record names, each with what they are.
        is_organization: Whether the record says so itself.
    """

    line: int | None
    name: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    aliases: Sequence[str] = ()
    organization: str = ""
    title: str = ""
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    profiles: Sequence[str] = ()
    address: str = ""
    tags: Sequence[str] = ()
    note: str = ""
    connection: str = ""
    connected_on: date | None = None
    source: Source | None = None
    uid: str = ""
    met_through: str = ""
    related: Sequence[tuple[str, str]] = ()
    is_organization: bool = False


class Cards:
    """Records becoming cards, rejections and doubts: mutable while one file is read."""

    def __init__(self, rejected: Iterable[Rejection] = ()) -> None:
        self._found: list[ImportedContact] = []
        self._rejected = list(rejected)
        self._warnings: list[Caveat] = []

    def reject(self, line: int | None, reason: RejectionReason) -> None:
        """Leave a record out."""
        self._rejected.append(Rejection(line, reason))

    def doubt(self, line: int | None, code: CaveatCode) -> None:
        """Say what was left out of a record."""
        self._warnings.append(Caveat(code, line))

    def take(self, entry: Entry) -> None:
        """Make a card of a record, or reject it with a reason."""
        given, family = cleaned(entry.given), cleaned(entry.family)
        organization = cleaned(entry.organization)
        name = cleaned(entry.name)
        parts = (entry.given, entry.middle, entry.family, entry.suffix)
        name = name or cleaned(" ".join(parts))
        if not (given or family) and text_key(name) == text_key(organization):
            name = ""
        emails = unique(filter(is_address, map(mailbox, entry.emails)))
        profiles = _best_first(map(cleaned, entry.profiles))
        if entry.is_organization or (organization and not name):
            self.reject(entry.line, RejectionReason.ORGANIZATION)
            return
        if not name or is_placeholder(name):
            nameless = emails or profiles
            reason = RejectionReason.NO_NAME if nameless else _NO_IDENTITY
            self.reject(entry.line, reason)
            return
        if any(not is_address(email) for email in map(mailbox, entry.emails) if email):
            self.doubt(entry.line, CaveatCode.BAD_EMAIL)
        title = cleaned(entry.title)
        post = (
            Position(organization=organization, title=title)
            if organization or title
            else None
        )
        card = Contact(
            name=name,
            given=given,
            family=family,
            aliases=unique(
                alias for alias in map(cleaned, entry.aliases) if alias != name
            ),
            emails=emails,
            phones=unique(map(cleaned, entry.phones)),
            profiles=profiles,
            postal_address=cleaned(entry.address),
            positions=(post,) if post else (),
            source=entry.source,
            connection=cleaned(entry.connection),
            connected_on=entry.connected_on,
            tags=unique(map(cleaned, entry.tags)),
            note=note_text(entry.note),
        )
        self._found.append(
            ImportedContact(
                line=entry.line,
                card=card,
                uid=entry.uid,
                met_through=entry.met_through,
                related=tuple(entry.related),
            )
        )

    def report(
        self,
        source: str,
        decoded: Decoded,
        *,
        doubts: Iterable[CaveatCode] = (),
        blank: int = 0,
        repeated: int = 0,
    ) -> ImportReport:
        """Return what became of all records."""
        rejected = sorted(self._rejected, key=lambda item: item.line or 0)
        return ImportReport(
            source=source,
            encoding=decoded.encoding,
            imported=self._found,
            rejected=tuple(rejected),
            warnings=(*map(Caveat, (*decoded.doubts, *doubts)), *self._warnings),
            blank=blank,
            repeated=repeated,
        )


def mailbox(text: str, /) -> str:
    """Return the address in ``Rosa Diaz <rosa@example.com>`` or ``mailto:...``.

    Examples:
        >>> mailbox("MAILTO:rosa@example.com"), mailbox("Rosa <rosa@example.com>")
        ('rosa@example.com', 'rosa@example.com')
    """
    plain = cleaned(text)
    if plain.endswith(">") and "<" in plain:
        plain = plain[plain.rindex("<") + 1 : -1]
    if plain[:7].lower() == "mailto:":
        plain = plain[7:].partition("?")[0]
    return plain.strip()


def is_address(text: str, /) -> bool:
    """Return whether a text has the shape of an e-mail address.

    Examples:
        >>> is_address("rosa@example.com"), is_address("n/a"), is_address("a b@c")
        (True, False, False)
    """
    local, at, host = text.partition("@")
    return bool(local and at and host) and "@" not in host and " " not in text


def note_text(text: str, /) -> str:
    r"""Return a note with its lines kept and nothing around it.

    Examples:
        >>> note_text(" first \r\n\r\nsecond\n")
        'first\n\nsecond'
    """
    if "\n" not in text and "\r" not in text:
        return text.strip()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(map(str.rstrip, lines)).strip()


def unique(texts: Iterable[str], /) -> tuple[str, ...]:
    """Return the texts that are not blank, without repeats; case makes no difference.

    Examples:
        >>> unique(["Rosa@example.com", "", "rosa@example.com"])
        ('Rosa@example.com',)
    """
    kept: dict[str, str] = {}
    for text in texts:
        if text:
            kept.setdefault(text.casefold(), text)
    return tuple(kept.values())


def _best_first(urls: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses of pages, LinkedIn profiles before all others."""
    found = unique(_SLASHES.sub(":", url) for url in urls)
    return tuple(sorted(found, key=lambda url: linkedin_key(url) is None))


_SLASHES = re.compile(r"\\:")
_NO_IDENTITY = RejectionReason.NO_IDENTITY
