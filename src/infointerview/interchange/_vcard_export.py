"""The address book as vCards, version 3.0 (RFC 2426): what every program reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.interchange._content_lines import folded, text_value, uri_value
from infointerview.interchange._identity import card_uid, linkedin_key
from infointerview.interchange._rows import day_of
from infointerview.lifecycle import Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from infointerview.campaign import Campaign
    from infointerview.people import Contact

__all__ = ["to_vcard"]


def to_vcard(campaign: Campaign, /, *, contacts: Iterable[str] | None = None) -> bytes:
    r"""Return cards for another address book, addresses included.

    A card has the names, addresses, present post, tags and note of a contact, and a
    UID that is the same in every export, so that a program that reads the file again
    changes the card rather than adding one. The same facts give the same bytes.
    Posts that are over, and what happened, are not in it.

    Args:
        campaign: The campaign.
        contacts: Whose cards, by id; by default everybody's who was not forgotten, in
            the order of `Campaign.contacts`.

    Returns:
        The content of a ``.vcf`` file: UTF-8, lines that end in CR LF and are folded
        between characters.

    Raises:
        UnknownContact: If nobody has an id that is given.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> rosa = ii.Contact(name="Rosa Diaz", emails=("rosa@example.com",))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(ii.ContactAdded(contact="rosa", card=rosa, at=noon))
        >>> print(ii.to_vcard(grid).decode().replace("\r\n", "\n"), end="")
        BEGIN:VCARD
        VERSION:3.0
        UID:dd532d67-7519-5cae-9725-51ccd435d48b
        N:;Rosa Diaz;;;
        FN:Rosa Diaz
        EMAIL;TYPE=INTERNET:rosa@example.com
        END:VCARD
    """
    day = day_of(campaign)
    chosen = campaign.contacts if contacts is None else contacts
    ids = dict.fromkeys(campaign.resolve(contact) for contact in chosen)
    return b"".join(
        folded(line)
        for id in ids
        if campaign.stage(id) is not Stage.FORGOTTEN
        for line in _lines(card_uid(campaign.id, id), campaign.contact(id), day)
    )


def _lines(uid: str, card: Contact, day: date) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:{uid}"
    given = card.given if card.given or card.family else card.name
    yield f"N:{text_value(card.family)};{text_value(given)};;;"
    yield f"FN:{text_value(card.name)}"
    yield from _list("NICKNAME", card.aliases)
    post = card.position_on(day)
    if post is not None:
        yield from _some("ORG", post.organization)
        yield from _some("TITLE", post.title)
    for email in card.emails:
        yield from _some("EMAIL;TYPE=INTERNET", email)
    for phone in card.phones:
        yield from _some("TEL;TYPE=VOICE", phone)
    if card.postal_address:
        yield f"ADR:;;{text_value(card.postal_address)};;;;"
    for profile in card.profiles:
        yield f"URL:{uri_value(profile)}"
        if linkedin_key(profile):
            yield f"X-SOCIALPROFILE;TYPE=linkedin:{uri_value(profile)}"
    yield from _list("CATEGORIES", card.tags)
    yield from _some("NOTE", card.note)
    yield "END:VCARD"


def _some(name: str, text: str) -> Iterator[str]:
    if text:
        yield f"{name}:{text_value(text)}"


def _list(name: str, texts: tuple[str, ...]) -> Iterator[str]:
    if texts:
        yield f"{name}:{','.join(map(text_value, texts))}"
