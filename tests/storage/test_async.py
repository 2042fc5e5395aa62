import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import Unavailable
from infointerview.facts import ContactAdded, TargetsChanged
from infointerview.lifecycle import Stage
from infointerview.people import Contact
from infointerview.storage import (
    AsyncSQLAlchemyJournal,
    MemoryJournal,
    SQLiteJournal,
    ThreadJournal,
)
from infointerview.testing import (
    AsyncErasesContract,
    AsyncJournalContract,
    AsyncListsCampaignsContract,
)
from infointerview.values import CampaignId, ContactId


class TestThreadJournal(
    AsyncJournalContract, AsyncListsCampaignsContract, AsyncErasesContract
):
    @pytest.fixture
    def reopen_async(
        self, tmp_path: Path, runner: asyncio.Runner
    ) -> Iterator[Callable[[], ThreadJournal]]:
        """Return what opens one file, each time on a thread of its own."""
        opened: list[ThreadJournal] = []

        def reopen() -> ThreadJournal:
            opened.append(ThreadJournal(partial(SQLiteJournal, tmp_path / "store.db")))
            return opened[-1]

        yield reopen
        for journal in opened:
            runner.run(journal.close())

    @pytest.fixture
    def stored_bytes(self, tmp_path: Path) -> Callable[[], bytes]:
        """Return what reads the files of the store."""
        return lambda: b"".join(path.read_bytes() for path in tmp_path.iterdir())


NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def campaign() -> Campaign:
    """Return a campaign with one contact."""
    ken = ContactAdded(contact=ContactId("ken"), card=Contact(name="Ken Ito"), at=NOON)
    return Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(ken)


def test_the_methods_are_those_of_the_journal() -> None:
    """Saving, vouching, merging and forgetting, on the thread."""

    async def keep() -> tuple[int, int]:
        async with ThreadJournal(MemoryJournal) as journal:
            revision = await journal.save(campaign())
            receipt = await journal.receipt("grid")
            await journal.verify(receipt)
            await journal.merge("grid", await journal.read(CampaignId("grid")))
            report = await journal.forget("grid", "ken")
            assert (await journal.load("grid")).stage("ken") is Stage.FORGOTTEN
            return revision, len(report.erased)

    assert asyncio.run(keep()) == (2, 1)


def test_a_closed_one_is_unavailable() -> None:
    """Also if it was never opened; closing again is fine."""

    async def use() -> None:
        journal = ThreadJournal(MemoryJournal)
        await journal.close()
        await journal.close()
        await journal.load("grid")

    with pytest.raises(Unavailable, match="closed"):
        asyncio.run(use())


def test_the_asynchronous_methods_do_what_the_functions_do(postgres_url: str) -> None:
    """Of a journal that waits for a server: merging and forgetting as well."""

    async def keep() -> tuple[int, ...]:
        async with AsyncSQLAlchemyJournal(postgres_url) as journal:
            grid = Campaign.replay("methods", campaign().since(0))
            await journal.save(grid)
            other = grid.record(TargetsChanged(added=("Acme",), at=NOON))
            model = MemoryJournal()
            model.save(other)
            name = CampaignId("methods")
            merged = await journal.merge("methods", model.read(name))
            await journal.forget("methods", "ken")
            return merged.added

    assert asyncio.run(keep()) == (3,)
