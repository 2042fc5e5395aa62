"""vCards: read by vobject, another program, with the content that was written."""

from datetime import UTC, date, datetime

import pytest
import vobject

import infointerview as ii
from infointerview.errors import UnknownContact
from infointerview.interchange import to_vcard

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def campaign_of(*cards: ii.Contact) -> ii.Campaign:
    """Return a campaign with these cards: c0, c1 and so on."""
    return ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(
        *(
            ii.ContactAdded(contact=f"c{n}", card=card, at=NOON)
            for n, card in enumerate(cards)
        )
    )


ROSA = ii.Contact(
    name="Rosa Diaz; Head, Grid",
    given="Rosa",
    family="Diaz\\",
    aliases=("Rosie", "R, D"),
    emails=("rosa@example.com", "r@example.org"),
    phones=("+1 555 0100",),
    profiles=("https://www.linkedin.com/in/example-rosa", "https://example.com/?a,b"),
    postal_address="1 Main Street\nPortland; OR",
    positions=(
        ii.Position(organization="Ajax", end=date(2020, 1, 1)),
        ii.Position(organization="Bonneville; Power", title="Engineer, Zürich " * 9),
    ),
    tags=("alumni", "grid, power"),
    note="first line\r\nEND:VCARD\r\nBEGIN:VCARD",
)


def test_vobject_reads_what_was_written() -> None:
    """Every field, with its punctuation, umlauts and line breaks."""
    card = vobject.readOne(to_vcard(campaign_of(ROSA)).decode())

    assert card.fn.value == ROSA.name
    assert (card.n.value.given, card.n.value.family) == ("Rosa", "Diaz\\")
    assert card.nickname.value == "Rosie"  # of a list vobject takes the first
    assert [line.value for line in card.contents["email"]] == list(ROSA.emails)
    assert [line.value for line in card.contents["tel"]] == list(ROSA.phones)
    assert [line.value for line in card.contents["url"]] == [
        "https://www.linkedin.com/in/example-rosa",
        "https://example.com/?a%2Cb",
    ]
    assert card.contents["x-socialprofile"][0].value == ROSA.profiles[0]
    assert card.adr.value.street == ROSA.postal_address
    assert card.org.value == ["Bonneville; Power"]
    assert card.title.value == ROSA.positions[1].title
    assert card.categories.value == list(ROSA.tags)
    assert card.note.value == "first line\nEND:VCARD\nBEGIN:VCARD"


def test_the_uid_stays_and_tells_contacts_apart() -> None:
    """A change of the card changes everything but that."""
    before = campaign_of(ROSA, ROSA)
    changed = ii.ContactChanged(contact="c0", name="Rosa Ito", at=NOON)

    uids = [
        [card.uid.value for card in vobject.readComponents(to_vcard(grid).decode())]
        for grid in (before, before.record(changed))
    ]

    assert uids[0] == uids[1]
    assert len(set(uids[0])) == 2


def test_whose_cards_can_be_chosen() -> None:
    """By id, each once; nobody forgotten is among them, and nobody unknown."""
    grid = campaign_of(ii.Contact(name="Rosa"), ii.Contact(name="Ken"))
    forgotten = grid.record(ii.PersonForgotten(contact="c1", at=NOON))

    chosen = to_vcard(grid, contacts=["c1", "c1"])
    left = to_vcard(forgotten)

    assert chosen.count(b"BEGIN:VCARD") == 1
    assert b"FN:Ken" in chosen
    assert left.count(b"BEGIN:VCARD") == 1
    with pytest.raises(UnknownContact):
        to_vcard(grid, contacts=["c9"])
