"""Records, people and broken journals that the contracts of the port try it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, TypeVar, overload

import pytest
from hypothesis import HealthCheck, settings

from infointerview.campaign import Campaign
from infointerview.codec import Record, sealed
from infointerview.errors import Unavailable
from infointerview.facts import ContactAdded
from infointerview.people import Contact
from infointerview.values import CampaignId, ContactId

if TYPE_CHECKING:
    from infointerview.storage import Journal

__all__ = [
    "GRID",
    "KEN",
    "KEN_ADDED",
    "NOON",
    "ROSA_ADDED",
    "SOMEBODY_ADDED",
    "BreaksAt",
    "Broken",
    "LosesAnswers",
    "LosesRequests",
    "Opens",
    "a_campaign",
    "each_in_its_own_campaign",
    "naming",
    "records_of",
    "renamed",
    "reworded",
    "stored",
]

_J = TypeVar("_J")

# Every example writes to a campaign of its own, so one store serves all of them. What
# facts there are is the codec's matter, so a quarter of the profile's examples will do.
each_in_its_own_campaign = settings(
    max_examples=max(5, settings().max_examples // 4),
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.differing_executors,
    ],
)
_numbers = count(1)

GRID = CampaignId("grid")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Opens:
    """What the contracts share: they get a journal from the fixture ``reopen``."""

    @pytest.fixture
    def journal(self, reopen: Callable[[], _J]) -> _J:
        """Return a first handle on the empty store."""
        return reopen()


class Broken(Exception):
    """What a sequence of records may raise."""


class BreaksAt(Sequence[Record]):
    """A sequence that raises when it comes to one of its records."""

    def __init__(self, at: int, records: Sequence[Record]) -> None:
        self._at = at
        self._records = records

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | Sequence[Record]:
        if index == self._at:
            raise Broken
        return self._records[index]


class LosesAnswers:
    """A journal whose first append arrives, and whose answer does not."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._lost = False

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        revision = self._journal.append(campaign, records, expected=expected)
        if not self._lost:
            self._lost = True
            raise Unavailable(campaign, "the connection was lost")
        return revision

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        yield from self._journal.read(campaign, after=after)


class LosesRequests(LosesAnswers):
    """A journal to which nothing arrives that is to be written."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        raise Unavailable(campaign, f"{len(records)} records, {expected}: no answer")


def stored(
    journal: Journal, campaign: CampaignId = GRID, *, after: int = 0
) -> tuple[Record, ...]:
    return tuple(journal.read(campaign, after=after))


def records_of(number: int, *, salt: str = "") -> tuple[Record, ...]:
    return tuple(naming(f"r{n}", f"{salt} number {n}") for n in range(number))


def naming(id: str, name: str) -> Record:
    return sealed(id=id, type="contact_added", version=1, data=f'{{"name":"{name}"}}')


def reworded(record: Record) -> Record:
    return sealed(id=record.id, type=record.type, version=2, data='{"erased":true}')


def renamed(campaign: Campaign) -> Campaign:
    return Campaign.replay(f"campaign-{next(_numbers)}", campaign.since(0))


def a_campaign() -> Campaign:
    """Return a small campaign with one contact, `KEN`."""
    start = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON)
    return start.record(KEN_ADDED)


KEN = ContactId("ken")
KEN_ADDED = ContactAdded(contact=KEN, card=Contact(name="Ken Ito"), at=NOON)
SOMEBODY_ADDED = ContactAdded(card=Contact(name="Ada Obi"), at=NOON)
ROSA_ADDED = ContactAdded(
    contact=ContactId("rosa"),
    card=Contact(
        name="Rosalinda Quixote",
        emails=("rosa@example.com",),
        phones=("(555) 010-0199",),
    ),
    at=NOON,
)
