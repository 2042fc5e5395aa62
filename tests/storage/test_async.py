import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from infointerview.storage import SQLiteJournal, ThreadJournal
from infointerview.testing import (
    AsyncErasesContract,
    AsyncJournalContract,
    AsyncListsCampaignsContract,
)


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
