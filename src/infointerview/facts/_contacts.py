"""Facts about who somebody is: added, changed, one and the same, gone."""

from __future__ import annotations

from datetime import date

import attrs

from infointerview.facts._shape import Dated
from infointerview.people import Contact, Position
from infointerview.values import NEW_CONTACT, ContactId, Source, StopReason, Tie, Tier
from infointerview.values.checks import (
    PERSONAL,
    PLAIN,
    SUBJECT,
    distinct_from,
    identifier,
    instance_of,
    member_of,
    optional,
    text,
    whole_number,
)

__all__ = [
    "ContactAdded",
    "ContactChanged",
    "ContactsKeptApart",
    "ContactsMerged",
    "ContactsUnmerged",
    "PersonForgotten",
    "StopRequested",
]


@attrs.frozen(kw_only=True, repr=False)
class ContactAdded(Dated):
    """Somebody entered the address book.

    Attributes:
        card: Who it is.
        contact: The id. By default the campaign draws one; an app that has ids of
            its own may pass them, and a placeholder (``"~1"``) lets other facts of
            the same `Campaign.record` refer to a person whose id is yet to be drawn.
        line: Line of the import that it came from, from 1.
        uid: By what the address book that it came from knows the person, such as the
            UID of a vCard; empty if it does not say.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 2, tzinfo=UTC)
        >>> ContactAdded(card=Contact(name="Ken Ito"), at=day).contact
        '~'
    """

    contact: ContactId = attrs.field(
        default=NEW_CONTACT, validator=identifier, metadata=SUBJECT
    )
    card: Contact = attrs.field(validator=instance_of(Contact), metadata=PERSONAL)
    line: int | None = attrs.field(
        default=None, validator=optional(whole_number(1)), metadata=PLAIN
    )
    uid: str = attrs.field(default="", validator=text, metadata=PERSONAL)


# A change carries the same fields as the card, each of them optional; they are
# checked by making a card of them, so each rule about a card stands once.
@attrs.frozen(kw_only=True, repr=False)
class ContactChanged(Dated):
    """Parts of somebody's card were replaced; ``None`` leaves a part as it is.

    Lists are replaced whole. For the last change of a field the later fact wins.
    The fields and their meanings are those of `Contact`.

    Attributes:
        contact: Whose card.

    Examples:
        >>> from datetime import UTC, datetime
        >>> new = ContactChanged(
        ...     contact="c1",
        ...     emails=("ken@example.org",),
        ...     at=datetime(2026, 3, 2, tzinfo=UTC),
        ... )
        >>> new.applied_to(Contact(name="Ken Ito")).emails
        ('ken@example.org',)
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    name: str | None = attrs.field(default=None, metadata=PERSONAL)
    given: str | None = attrs.field(default=None, metadata=PERSONAL)
    family: str | None = attrs.field(default=None, metadata=PERSONAL)
    aliases: tuple[str, ...] | None = attrs.field(default=None, metadata=PERSONAL)
    emails: tuple[str, ...] | None = attrs.field(default=None, metadata=PERSONAL)
    phones: tuple[str, ...] | None = attrs.field(default=None, metadata=PERSONAL)
    profiles: tuple[str, ...] | None = attrs.field(default=None, metadata=PERSONAL)
    postal_address: str | None = attrs.field(default=None, metadata=PERSONAL)
    positions: tuple[Position, ...] | None = attrs.field(
        default=None, metadata=PERSONAL
    )
    source: Source | None = attrs.field(
        default=None, validator=optional(member_of(Source)), metadata=PLAIN
    )
    connection: str | None = attrs.field(default=None, metadata=PERSONAL)
    connected_on: date | None = attrs.field(default=None, metadata=PLAIN)
    tie: Tie | None = attrs.field(
        default=None, validator=optional(member_of(Tie)), metadata=PLAIN
    )
    tier: Tier | None = attrs.field(
        default=None, validator=optional(member_of(Tier)), metadata=PLAIN
    )
    time_zone: str | None = attrs.field(default=None, metadata=PLAIN)
    calendar: str | None = attrs.field(default=None, metadata=PLAIN)
    rank: int | None = attrs.field(default=None, metadata=PLAIN)
    interests: tuple[str, ...] | None = attrs.field(default=None, metadata=PERSONAL)
    tags: tuple[str, ...] | None = attrs.field(default=None, metadata=PERSONAL)

    def __attrs_post_init__(self) -> None:
        """Check each replacement as the card itself would."""
        self.applied_to(_ANYBODY)

    def applied_to(self, card: Contact, /) -> Contact:
        """Return `card` with the replacements made."""
        changes = {
            name: value
            for name in _CARD_FIELDS
            if (value := getattr(self, name)) is not None
        }
        return attrs.evolve(card, **changes) if changes else card


_ANYBODY = Contact(name="anybody")
_CARD_FIELDS = tuple(
    field.name for field in attrs.fields(Contact) if field.name != "note"
)  # `note` is the fact's own


@attrs.frozen(kw_only=True, repr=False)
class ContactsMerged(Dated):
    """Two contacts are one person; facts about either are about `kept` from now on.

    Attributes:
        kept: The id that stays.
        merged: The id that becomes another name for it.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 2, tzinfo=UTC)
        >>> ContactsMerged(kept="c1", merged="c2", at=day).kept
        'c1'
    """

    kept: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    merged: ContactId = attrs.field(validator=distinct_from("kept"), metadata=SUBJECT)


@attrs.frozen(kw_only=True, repr=False)
class ContactsUnmerged(Dated):
    """A merge was a mistake: the two are two people again, with all their facts.

    Attributes:
        kept: The id that stayed.
        merged: The id that stands for itself again.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 2, tzinfo=UTC)
        >>> ContactsUnmerged(kept="c1", merged="c2", at=day).merged
        'c2'
    """

    kept: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    merged: ContactId = attrs.field(validator=distinct_from("kept"), metadata=SUBJECT)


@attrs.frozen(kw_only=True, repr=False)
class ContactsKeptApart(Dated):
    """Two contacts look alike and are not the same person; do not ask again.

    Attributes:
        contact: One of them.
        other: The other one.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 2, tzinfo=UTC)
        >>> ContactsKeptApart(contact="c1", other="c2", at=day).other
        'c2'
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    other: ContactId = attrs.field(validator=distinct_from("contact"), metadata=SUBJECT)


@attrs.frozen(kw_only=True, repr=False)
class StopRequested(Dated):
    """Nothing more may be sent to this person.

    Attributes:
        contact: Who.
        reason: Why.

    Examples:
        >>> from datetime import UTC, datetime
        >>> StopRequested(contact="c1", at=datetime(2026, 3, 2, tzinfo=UTC)).reason
        <StopReason.OPTED_OUT: 'opted_out'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    reason: StopReason = attrs.field(
        default=StopReason.OPTED_OUT, validator=member_of(StopReason), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class PersonForgotten(Dated):
    """A person was forgotten: what was known is gone, what is counted stays.

    Attributes:
        contact: The id, which stays as a tombstone.

    Examples:
        >>> from datetime import UTC, datetime
        >>> PersonForgotten(contact="c1", at=datetime(2026, 3, 2, tzinfo=UTC)).contact
        'c1'
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
