"""vCards 2.1, 3.0 and 4.0, as Apple, Google, Android and Outlook write them."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from infointerview.interchange._cards import Cards, Entry, mailbox
from infointerview.interchange._content import (
    Property,
    read_content,
    split_value,
    unescaped,
)
from infointerview.interchange._report import ImportReport, RejectionReason
from infointerview.interchange._text import cleaned
from infointerview.values import silent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from infointerview.values import Progress

__all__ = ["read_vcard"]


def read_vcard(
    text_or_bytes: str | bytes,
    /,
    *,
    encoding: str | None = None,
    progress: Progress = silent,
) -> ImportReport:
    r"""Return the people in a file of vCards, and what became of every card.

    A line that is no property costs its card only itself, and a bad card costs the
    file only itself. Cards of organisations and of groups are rejected as what they
    are; the members of a group have its name among their tags. Pictures are passed
    over. Whom a card names as related is in `ImportedContact.related`: a hint whom
    to ask about, and no fact.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        encoding: Name of its encoding, whatever the file says.
        progress: Told how many lines are read, such as ``tqdm``; see
            `infointerview.values.Progress`.

    Raises:
        ImportRefused: If the content is empty or holds no card: it says what was
            found and what to do.
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> report = read_vcard(
        ...     "BEGIN:VCARD\nVERSION:3.0\nN:Diaz;Rosa;;;\nFN:Rosa Diaz\n"
        ...     "ORG:BPA;Grid\nEMAIL;TYPE=work:rosa@example.com\nEND:VCARD\n"
        ... )
        >>> rosa = report.contacts[0]
        >>> rosa.given, rosa.positions[0].organization, rosa.emails
        ('Rosa', 'BPA', ('rosa@example.com',))
    """
    content = read_content(text_or_bytes, encoding=encoding)
    cards = Cards()
    splitting = _Splitting(cards)
    for item in progress(content.properties):
        splitting.take(item)
    splitting.end()
    if not splitting.is_vcard:
        raise content.refusal(_EXPECTED)
    read = splitting.read
    tags = _groups(read)
    for card in read:
        if card.is_group:
            cards.reject(card.line, RejectionReason.GROUP)
        else:
            cards.take(card.entry(tags.get(card.uid, ())))
    return cards.report("vcard", content.decoded)


class _Card:
    """The properties of one card, by name."""

    def __init__(self, line: int) -> None:
        self.line = line
        self._by_name: dict[str, list[Property]] = {}
        self._labels: dict[str, str] = {}

    def add(self, item: Property) -> None:
        if item.name == "X-ABLABEL":
            label = item.text().removeprefix("_$!<").removesuffix(">!$_")
            self._labels[item.group] = label
        else:
            self._by_name.setdefault(item.name, []).append(item)

    def all(self, *names: str) -> list[Property]:
        """Return the properties of these names, the preferred ones first."""
        found = [item for name in names for item in self._by_name.get(name, ())]
        return found if len(found) < _SEVERAL else sorted(found, key=_rank)

    def texts(self, *names: str) -> list[str]:
        return [text for item in self.all(*names) if (text := item.text().strip())]

    def first(self, *names: str) -> str:
        return next(iter(self.texts(*names)), "")

    @property
    def uid(self) -> str:
        return _plain_uid(self.first("UID"))

    @property
    def kind(self) -> str:
        return self.first("KIND", "X-ADDRESSBOOKSERVER-KIND").lower()

    @property
    def is_group(self) -> bool:
        return self.kind == "group"

    @property
    def has_agent(self) -> bool:
        agents = self._by_name.get("AGENT", ())
        return any(not agent.value.strip() for agent in agents)

    @property
    def members(self) -> list[str]:
        names = ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")
        return [_plain_uid(text) for text in self.texts(*names)]

    def entry(self, tags: Sequence[str]) -> Entry:
        """Return the record that the card is."""
        lists = self.first("VERSION") != "2.1"
        family, given, *_ = (*self._parts("N", lists=lists), "", "")
        organization, *_ = (*self._parts("ORG"), "")
        name, *other_names = (*self.texts("FN"), "")
        shown_as = self.first("X-ABSHOWAS").upper()
        return Entry(
            line=self.line,
            name=name or f"{given} {family}",
            given=given,
            family=family,
            aliases=(*other_names, *self._nicknames(), *self.texts("X-MAIDENNAME")),
            organization=organization,
            title=self.first("TITLE"),
            emails=[text for item in self.all("EMAIL") if (text := _email(item))],
            phones=[_phone(text) for text in self.texts("TEL")],
            profiles=tuple(self._profiles()),
            address=self._address(),
            tags=(*self._categories(), *tags),
            note="\n".join(self.texts("NOTE")),
            uid=self.uid,
            related=tuple(self._related()),
            is_organization=shown_as == "COMPANY" or self.kind in _NO_PERSONS,
        )

    def _parts(self, name: str, *, lists: bool = False) -> list[str]:
        """Return the parts of a structured value; with lists, a comma is a space."""
        for item in self.all(name):
            parts = split_value(item.value, ";")
            if lists:
                parts = [" ".join(split_value(part, ",")) for part in parts]
            return [unescaped(item.decoded(part)).strip() for part in parts]
        return []

    def _nicknames(self) -> Iterator[str]:
        for item in self.all("NICKNAME"):
            yield from item.parts(",")

    def _categories(self) -> Iterator[str]:
        for item in self.all("CATEGORIES"):
            for tag in item.parts(","):
                plain = cleaned(tag)
                if plain.casefold() not in _SYSTEM_TAGS and plain[:1] != "*":
                    yield plain

    def _profiles(self) -> Iterator[str]:
        yield from self.texts("URL")
        for item in self.all("X-SOCIALPROFILE", "SOCIALPROFILE"):
            url = item.text().strip()
            services = item.params.get("SERVICE-TYPE", ())
            is_linkedin = "linkedin" in item.types | set(map(str.lower, services))
            user, *_ = (*item.params.get("X-USER", ()), "")
            if "/" in url:
                yield url
            elif is_linkedin and (user or url):
                name = user or url.rpartition(":")[2]
                yield f"https://www.linkedin.com/in/{name}"

    def _address(self) -> str:
        """Return where a letter goes: street, town and country of the first address."""
        for item in self.all("ADR"):
            parts = (*(cleaned(part) for part in item.parts()), *[""] * 7)
            box, extra, street, city, region, code, country, *_ = parts
            town = " ".join(filter(None, (city, region, code)))
            lines = (box, extra, street, town, country)
            if street or box or town:
                return ", ".join(filter(None, lines))
        return ""

    def _related(self) -> Iterator[tuple[str, str]]:
        for item in self.all("RELATED", "X-ABRELATEDNAMES"):
            who = cleaned(item.text())
            if who.lower().startswith(("urn:", "http:", "https:", "mailto:")):
                continue
            kinds = sorted(item.types - {"pref"})
            yield who, self._labels.get(item.group, "") or ", ".join(kinds)


class _Splitting:
    """Properties becoming cards: mutable while one file is read.

    Attributes:
        read: The cards that are whole; the others are rejected.
        is_vcard: Whether there was any mark of a card.
    """

    def __init__(self, cards: Cards) -> None:
        self.read: list[_Card] = []
        self.is_vcard = False
        self._cards = cards
        self._card: _Card | None = None
        self._stray: int | None = None  # where properties outside of any card begin
        self._agent = False  # vCard 2.1 puts somebody's agent inside the card

    def take(self, item: Property) -> None:
        """Decide about the next property."""
        mark = item.value.strip().upper() if item.name in {"BEGIN", "END"} else ""
        if mark == "VCARD":
            self.is_vcard = True
            if item.name == "BEGIN":
                self._begin(item)
            else:
                self._finish()
        elif self._card is None:
            self._stray = item.line if self._stray is None else self._stray
        elif not self._agent:
            self._card.add(item)

    def end(self) -> None:
        """Reject what has not come to its end."""
        for line in (self._stray, self._card.line if self._card else None):
            if line is not None and self.is_vcard:
                self._cards.reject(line, RejectionReason.TRUNCATED)
        self._card = self._stray = None
        self._agent = False

    def _begin(self, item: Property) -> None:
        if self._card is not None and not self._agent and self._card.has_agent:
            self._agent = True
        else:
            self.end()
            self._card = _Card(item.line)

    def _finish(self) -> None:
        if self._agent:
            self._agent = False
        elif self._card is None:
            self.end()
        else:
            self.read.append(self._card)
            self._card = None


def _groups(read: Sequence[_Card]) -> Mapping[str, list[str]]:
    """Return the names of the groups that each card is in, by its UID."""
    tags: dict[str, list[str]] = {}
    for card in read:
        if card.is_group:
            for member in card.members:
                tags.setdefault(member, []).append(card.first("FN", "N"))
    tags.pop("", None)
    return tags


def _plain_uid(text: str) -> str:
    plain = text.strip()
    for prefix in ("urn:uuid:", "uuid:"):
        if plain.lower().startswith(prefix):
            plain = plain[len(prefix) :]
    return plain


def _email(item: Property) -> str:
    """Return an address of e-mail; those of other systems are none."""
    return "" if item.types & {"x400", "x500"} else mailbox(item.text())


def _phone(text: str) -> str:
    plain = cleaned(text)
    if plain[:4].lower() == "tel:":
        plain = plain[4:].partition(";")[0]
    return plain


_SEVERAL = 2
_rank = attrgetter("rank")
_EXPECTED = "an address book as vCards"
_NO_PERSONS = frozenset(("org", "organization", "location", "application", "device"))
_SYSTEM_TAGS = frozenset(("mycontacts", "starred", "othercontacts", "my contacts"))
