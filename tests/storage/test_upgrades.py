"""Stores of an older release in a newer one, and the other way round.

In the newer release, which is made up, a takeaway is at version 2: what it calls a
claim was "said" in version 1.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

import attrs
import pytest

from infointerview.campaign import Campaign
from infointerview.codec import Record, _bulk, _record, sealed
from infointerview.codec._schema import SCHEMAS, by_kind, by_name
from infointerview.errors import UnknownRecord
from infointerview.facts import ContactAdded, Takeaway
from infointerview.people import Contact
from infointerview.storage import (
    JSONLinesJournal,
    MemoryJournal,
    SQLiteJournal,
    backup,
    read_backup,
)
from infointerview.storage._functions import CampaignJournal
from infointerview.values import CampaignId, ContactId

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
GRID = CampaignId("grid")
ROSA, KEN = ContactId("rosa"), ContactId("ken")
NEWER = tuple(
    attrs.evolve(
        schema,
        upgrades=(
            lambda fields: {
                "claim" if name == "said" else name: value
                for name, value in fields.items()
            },
        ),
    )
    if schema.kind is Takeaway
    else schema
    for schema in SCHEMAS
)
Release: TypeAlias = Callable[[], None]


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> Release:
    """Return what makes this the newer release, from there on."""

    def begin() -> None:
        monkeypatch.setattr(_record, "_BY_NAME", by_name(NEWER))
        monkeypatch.setattr(_record, "_BY_KIND", by_kind(NEWER))
        monkeypatch.setattr(_bulk, "_BY_NAME", by_name(NEWER))

    return begin


STORES: dict[str, Callable[[Path], CampaignJournal]] = {
    "memory": lambda _: MemoryJournal(),
    "sqlite": lambda folder: SQLiteJournal(folder / "store.db"),
    "json lines": lambda folder: JSONLinesJournal(folder / "store"),
}


@pytest.fixture(params=STORES)
def journal(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[CampaignJournal]:
    """Return an empty store."""
    opened = STORES[request.param](tmp_path)
    yield opened
    if isinstance(opened, SQLiteJournal):
        opened.close()


def saying(claim: str) -> Takeaway:
    """Return the fact that Ken said something."""
    return Takeaway(contact=KEN, topic="path", claim=claim, at=NOON)


def old_records() -> tuple[Record, ...]:
    """Return what the older release wrote."""
    journal = MemoryJournal(writer="old")
    start = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON)
    grid = start.record(
        ContactAdded(contact=ROSA, card=Contact(name="Rosa Diaz"), at=NOON),
        ContactAdded(contact=KEN, card=Contact(name="Ken Ito"), at=NOON),
        saying("look at turbines"),
        saying("ask Rosa Diaz"),
    )
    journal.save(grid)
    return tuple(
        sealed(
            id=record.id,
            type=record.type,
            version=1,
            data=record.data.replace('"claim":', '"said":'),
        )
        for record in journal.read(GRID)
    )


def claims(campaign: Campaign) -> list[str]:
    """Return what is told."""
    facts = (entry.fact for entry in campaign.facts)
    return sorted(fact.claim for fact in facts if isinstance(fact, Takeaway))


def test_an_old_store_is_read_and_goes_on(
    journal: CampaignJournal, newer: Release
) -> None:
    """Old records stay as they are, byte by byte; new ones are of the new version."""
    old = old_records()
    newer()
    journal.append(GRID, old, expected=0)

    journal.save(journal.load("grid").record(saying("new")))

    *before, last = journal.read(GRID)
    assert tuple(before) == old
    assert last.version == 2
    assert claims(journal.load("grid")) == ["ask Rosa Diaz", "look at turbines", "new"]


def test_who_is_forgotten_goes_from_old_records(
    journal: CampaignJournal, newer: Release
) -> None:
    """What is rewritten is of the new version, and nothing else is."""
    old = old_records()
    newer()
    journal.append(GRID, old, expected=0)

    journal.forget("grid", "rosa")

    found = tuple(journal.read(GRID))
    assert "Rosa" not in "".join(record.data for record in found)
    assert [record.version for record in found] == [1, 1, 1, 1, 2, 1]
    assert claims(journal.load("grid")) == ["ask (forgotten)", "look at turbines"]


def test_a_backup_comes_back_as_it_was_written(newer: Release) -> None:
    """The newer release does not rewrite what others must still be able to read."""
    old = old_records()
    stored = MemoryJournal()
    stored.append(GRID, old, expected=0)
    text = backup(stored, "grid")
    newer()
    journal = MemoryJournal()

    journal.merge("grid", read_backup(text).records)

    assert tuple(journal.read(GRID)) == old
    assert claims(journal.load("grid")) == ["ask Rosa Diaz", "look at turbines"]


def test_devices_of_two_releases_agree(newer: Release) -> None:
    """One rewrote what the other still has as it was: it is one fact all the same."""
    old = old_records()
    newer()
    laptop, phone = MemoryJournal(), MemoryJournal()
    for journal in (laptop, phone):
        journal.append(GRID, old, expected=0)
    laptop.forget("grid", "rosa")

    phone.merge("grid", laptop.read(GRID))
    laptop.merge("grid", phone.read(GRID))

    assert set(phone.read(GRID)) == set(laptop.read(GRID))
    assert phone.load("grid") == laptop.load("grid")


def test_the_older_release_refuses_to_read_the_newer_one() -> None:
    """It says which record, of what type and version, and what it knows."""
    journal = MemoryJournal()
    journal.append(GRID, old_records()[:3], expected=0)
    newer = sealed(id="zz", type="takeaway", version=2, data='{"by":"somebody"}')
    journal.append(GRID, (newer,), expected=3)

    with pytest.raises(UnknownRecord) as caught:
        journal.load("grid")

    error = caught.value
    assert (error.position, error.type, error.version, error.known) == (
        *(4, "takeaway"),
        *(2, 1),
    )


def test_the_older_release_keeps_what_it_can_read() -> None:
    """A fact that the newer one has rewritten is not replaced, and is no conflict."""
    phone = MemoryJournal()
    start = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON)
    card = ContactAdded(contact=KEN, card=Contact(name="Ken Ito"), at=NOON)
    phone.save(start.record(card, saying("look at turbines")))
    *before, last = phone.read(GRID)
    newer = sealed(id=last.id, type="takeaway", version=2, data='{"by":"somebody"}')

    report = phone.merge("grid", (*before, newer))

    assert report.added == report.rewritten == ()
    assert tuple(phone.read(GRID)) == (*before, last)
