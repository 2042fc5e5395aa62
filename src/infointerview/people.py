"""People and the organisations they work for, as values.

`Contact` is the card of a person: names, addresses, dated positions, where they
come from. It holds no id (the campaign gives one) and no state (the facts do).
What does not live here: what happened with a person (`facts`), and deciding
whether two cards are one person (`interchange`).
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from infointerview.display import Html, brief, pairs, section
from infointerview.errors import InvalidValue
from infointerview.values import Source, Tie, Tier
from infointerview.values._bulk import in_bulk, only_text, only_texts, only_written
from infointerview.values.checks import (
    PERSONAL,
    PLAIN,
    calendar_date,
    instance_of,
    member_of,
    optional,
    some_text,
    text,
    tuple_of,
    whole_number,
    zone_key,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = [
    "FORGOTTEN",
    "Contact",
    "Organization",
    "Position",
    "employer_key",
    "handle_key",
    "in_columns",
    "text_key",
]


@attrs.frozen
class Organization:
    """An employer, compared by what its name says rather than how it is spelt.

    Attributes:
        name: As people write it.

    Examples:
        >>> Organization("Acme, Inc.").key == Organization("ACME").key
        True
        >>> Organization("Acme Rail").key == Organization("Acme").key
        False
    """

    name: str = attrs.field(validator=some_text)

    @property
    def key(self) -> str:
        """The name without case, accents, punctuation and legal form."""
        return employer_key(self.name)


@attrs.frozen(kw_only=True)
class Position:
    """A post somebody holds or held: "works at" is a statement with a date.

    Attributes:
        organization: The employer, as people write it; empty if unknown.
        title: The post, such as ``"Protection engineer"``.
        field: The line of work, such as ``"power systems"``.
        seniority: The level, in the user's own words.
        start: First day in the post; ``None`` if unknown.
        end: First day no longer in the post; ``None`` if unknown or still held.
        seen_on: A day on which it was known to be held, such as that of an export.

    Raises:
        InvalidValue: If neither employer nor title is given, or `end` is not after
            `start`.

    Examples:
        >>> from datetime import date
        >>> post = Position(organization="Bonneville Power", end=date(2026, 4, 1))
        >>> post.held_on(date(2026, 3, 31)), post.held_on(date(2026, 4, 1))
        (True, False)
    """

    organization: str = attrs.field(default="", validator=text, metadata=PERSONAL)
    title: str = attrs.field(default="", validator=text, metadata=PERSONAL)
    field: str = attrs.field(default="", validator=text, metadata=PLAIN)
    seniority: str = attrs.field(default="", validator=text, metadata=PLAIN)
    start: date | None = attrs.field(
        default=None, validator=optional(calendar_date), metadata=PLAIN
    )
    end: date | None = attrs.field(
        default=None, validator=optional(calendar_date), metadata=PLAIN
    )
    seen_on: date | None = attrs.field(
        default=None, validator=optional(calendar_date), metadata=PLAIN
    )

    def __attrs_post_init__(self) -> None:
        """Check what the fields promise each other."""
        if not (self.organization or self.title):
            raise InvalidValue("Position", self, "an organization or a title")
        if self.start and self.end and self.end <= self.start:
            raise InvalidValue("Position.end", self.end, f"a day after {self.start}")

    def held_on(self, day: date, /) -> bool:
        """Return whether the post is held on `day`, as far as is known."""
        started = self.start is None or self.start <= day
        return started and (self.end is None or day < self.end)

    def __str__(self) -> str:
        """Return title and employer, as far as they are known."""
        return " at ".join(filter(None, (self.title, self.organization)))


_TEXTS = tuple_of(some_text)
_POSITIONS = tuple_of(instance_of(Position))


@attrs.frozen(kw_only=True)
class Contact:
    """The card of a person.

    Attributes:
        name: The name as the person writes it; not blank.
        given: Given name, if known apart.
        family: Family name, if known apart.
        aliases: Other names, such as a maiden name.
        emails: E-mail addresses, the preferred one first.
        phones: Telephone numbers, the preferred one first.
        profiles: Addresses of profiles on the web, LinkedIn among them.
        postal_address: Where a hand-written note goes.
        positions: Posts held now and before, the present one first.
        source: Where the contact comes from, on the ladder of `Source`.
        connection: What links seeker and contact, in words: a school, a group.
        connected_on: The day on which they connected.
        tie: How well the seeker knows the person.
        tier: Keep-in-touch tier, if the seeker chose one.
        time_zone: IANA key, such as ``"America/Denver"``; empty if unknown.
        calendar: Name of the person's working calendar; empty if unknown.
        rank: Preference among candidates at one employer; higher is better.
        interests: Strong personal interests worth remembering (rule U16).
        tags: The user's own labels.
        note: Anything else.

    Raises:
        InvalidValue: If a field is of another kind; the message names it.

    Examples:
        >>> rosa = Contact(
        ...     name="Rosa Diaz",
        ...     emails=("rosa@example.com",),
        ...     positions=(Position(organization="Bonneville Power"),),
        ...     source="friend",
        ... )
        >>> rosa.source.rung, rosa.employer_on(date(2026, 3, 2)).name
        (2, 'Bonneville Power')
        >>> rosa
        Contact(name='Rosa Diaz', organization='Bonneville Power', source='friend')
    """

    name: str = attrs.field(validator=some_text, metadata=PERSONAL)
    given: str = attrs.field(default="", validator=text, metadata=PERSONAL)
    family: str = attrs.field(default="", validator=text, metadata=PERSONAL)
    aliases: tuple[str, ...] = attrs.field(
        default=(), validator=_TEXTS, metadata=PERSONAL
    )
    emails: tuple[str, ...] = attrs.field(
        default=(), validator=_TEXTS, metadata=PERSONAL
    )
    phones: tuple[str, ...] = attrs.field(
        default=(), validator=_TEXTS, metadata=PERSONAL
    )
    profiles: tuple[str, ...] = attrs.field(
        default=(), validator=_TEXTS, metadata=PERSONAL
    )
    postal_address: str = attrs.field(default="", validator=text, metadata=PERSONAL)
    positions: tuple[Position, ...] = attrs.field(
        default=(), validator=_POSITIONS, metadata=PERSONAL
    )
    source: Source | None = attrs.field(
        default=None, validator=optional(member_of(Source)), metadata=PLAIN
    )
    connection: str = attrs.field(default="", validator=text, metadata=PERSONAL)
    connected_on: date | None = attrs.field(
        default=None, validator=optional(calendar_date), metadata=PLAIN
    )
    tie: Tie | None = attrs.field(
        default=None, validator=optional(member_of(Tie)), metadata=PLAIN
    )
    tier: Tier | None = attrs.field(
        default=None, validator=optional(member_of(Tier)), metadata=PLAIN
    )
    time_zone: str = attrs.field(default="", validator=zone_key, metadata=PLAIN)
    calendar: str = attrs.field(default="", validator=text, metadata=PLAIN)
    rank: int = attrs.field(
        default=0, validator=whole_number(-1_000_000, 1_000_000), metadata=PLAIN
    )
    interests: tuple[str, ...] = attrs.field(
        default=(), validator=_TEXTS, metadata=PERSONAL
    )
    tags: tuple[str, ...] = attrs.field(default=(), validator=_TEXTS, metadata=PERSONAL)
    note: str = attrs.field(default="", validator=text, metadata=PERSONAL)

    def position_on(self, day: date, /) -> Position | None:
        """Return the first post held on `day`, ``None`` if none is known."""
        return next((post for post in self.positions if post.held_on(day)), None)

    def employer_on(self, day: date, /) -> Organization | None:
        """Return the employer on `day`, ``None`` if none is known."""
        posts = (post for post in self.positions if post.held_on(day))
        names = (post.organization for post in posts if post.organization.strip())
        return next((Organization(name) for name in names), None)

    def merged_with(self, other: Contact, /) -> Contact:
        """Return this card with what only `other` knows added; nothing is replaced.

        Lists are joined without repeats, this card's items first.
        A single value is taken from `other` only where this card has none; the
        other's name becomes an alias if it differs.

        Examples:
            >>> home = Contact(name="Rosa Diaz", phones=("+1 555 0100",))
            >>> work = Contact(name="R. Diaz", emails=("rosa@example.com",))
            >>> both = home.merged_with(work)
            >>> both.name, both.aliases, both.emails, both.phones
            ('Rosa Diaz', ('R. Diaz',), ('rosa@example.com',), ('+1 555 0100',))
        """
        changes: dict[str, Any] = {}
        for field in attrs.fields(Contact):
            mine, theirs = getattr(self, field.name), getattr(other, field.name)
            if isinstance(mine, tuple):
                joined = tuple(dict.fromkeys(mine + theirs))
                if joined != mine:
                    changes[field.name] = joined
            elif not mine and theirs:
                changes[field.name] = theirs
        if other.name != self.name:
            aliases = (*changes.get("aliases", self.aliases), other.name)
            changes["aliases"] = tuple(dict.fromkeys(aliases))
        return attrs.evolve(self, **changes)

    def handles(self) -> Iterator[str]:
        """Yield every name and address by which the person may be looked up."""
        yield self.name
        yield from self.aliases
        if self.given and self.family:
            yield f"{self.given} {self.family}"
        yield from self.emails
        yield from self.phones
        yield from self.profiles

    def show(self, *, private: bool = False) -> Html:
        """Return the card as a section of a page.

        Args:
            private: Whether to show addresses and notes too, for the seeker's eyes.

        Examples:
            >>> rosa = Contact(name="Rosa Diaz", emails=("rosa@example.com",))
            >>> "@" in rosa.show(), "@" in rosa.show(private=True)
            (False, True)
        """
        named = {
            "posts": ", ".join(map(str, self.positions)),
            "source": self.source or "",
            "tie": self.tie or "",
            "tier": self.tier or "",
            "time zone": self.time_zone,
        }
        if private:
            named |= {
                "e-mail": ", ".join(self.emails),
                "telephone": ", ".join(self.phones),
                "profiles": ", ".join(self.profiles),
                "post": self.postal_address,
                "also known as": ", ".join(self.aliases),
                "interests": ", ".join(self.interests),
                "tags": ", ".join(self.tags),
                "note": self.note,
            }
        known = [(name, value) for name, value in named.items() if value]
        return section(self.name, pairs(known))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield what `repr` shows: addresses stay out of logs and terminals."""
        yield "name", self.name
        if self.positions and self.positions[0].organization:
            yield "organization", self.positions[0].organization
        if self.source:
            yield "source", self.source.value

    def __repr__(self) -> str:
        """Return name, employer and source; addresses stay out of logs."""
        return brief(self)


_T = TypeVar("_T", Position, Contact)


def in_columns(
    kind: type[_T], count: int, columns: Mapping[str, Sequence[object]], /
) -> list[_T]:
    """Return many positions or cards at once, from columns of their fields.

    They equal what the class itself would make of each row, and the same values are
    refused. An address book is read in a fraction of the time that way.

    Args:
        kind: `Position` or `Contact`.
        count: How many.
        columns: `count` values for each field; other fields are left at their
            default.

    Raises:
        InvalidValue: If a value is of another kind; the message names its field.

    Examples:
        >>> in_columns(Contact, 2, {"name": ["Rosa Diaz", "Ken Ito"]})
        [Contact(name='Rosa Diaz'), Contact(name='Ken Ito')]
    """
    return in_bulk(kind, count, columns, shortcuts=_SHORTCUTS)


# The fields whose checks are slow in sum, and what answers for all of a column.
_SHORTCUTS = {
    **dict.fromkeys(("given", "family", "organization", "title"), only_text),
    **dict.fromkeys(("emails", "profiles"), only_texts),
    "name": only_written,
}

FORGOTTEN = Contact(name="(forgotten)")
"""The card that stands for a person who was forgotten; it says nothing."""


def text_key(text: str, /) -> str:
    """Return what two spellings of one name share: no case, accents, punctuation.

    Examples:
        >>> text_key("  Zoë  O'Neill-Smith ")
        'zoe oneill smith'
        >>> text_key("Łukasz") == text_key("lukasz")
        True
    """
    if text.isascii():
        plain = text
    else:
        decomposed = unicodedata.normalize("NFKD", text.translate(_LOOKALIKES))
        plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = _APOSTROPHES.sub("", plain.casefold())
    return " ".join(_NOT_WORD.sub(" ", words).split())


@lru_cache(maxsize=1 << 16)  # an address book has fewer employers than people
def employer_key(name: str, /) -> str:
    """Return what two spellings of an employer's name share: `Organization.key`.

    Examples:
        >>> employer_key("Acme, Inc."), employer_key(" ")
        ('acme', '')
    """
    words = text_key(name).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    return " ".join(words)


def handle_key(handle: str, /) -> str:
    """Return what two spellings of one name, address or profile share.

    Mail addresses lose their case, web addresses their scheme, ``www`` and final
    slash, telephone numbers all but their digits, names what `text_key` drops.

    Examples:
        >>> handle_key("https://www.linkedin.com/in/example-rosa/")
        'linkedin.com/in/example-rosa'
        >>> handle_key("+1 (555) 010-0199"), handle_key("Zoë")
        ('15550100199', 'zoe')
    """
    plain = unicodedata.normalize("NFC", handle).strip().casefold()
    if "@" in plain:
        return plain
    if "/" in plain:
        return _WEB_PREFIX.sub("", plain, count=1).rstrip("/")
    if _PHONE.fullmatch(plain):
        return "".join(character for character in plain if character.isdigit())
    return text_key(handle) or plain


_WEB_PREFIX = re.compile(r"(?:https?://)?(?:www\.)?")
_PHONE = re.compile(r"\+?[\d\s()./-]{5,}")
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc`]")
_NOT_WORD = re.compile(r"[\W_]+")
_LOOKALIKES = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "\u0131": "i"}
)  # letters whose stroke or dot is no combining mark, so NFKD keeps them
_LEGAL_FORMS = frozenset(
    (
        *("inc", "incorporated", "llc", "llp", "ltd", "limited", "corp", "co"),
        *("corporation", "company", "plc", "pty", "pvt", "gmbh", "ag", "se", "kg"),
        *("ohg", "mbh", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as"),
        *("oy", "aps"),
    )
)
