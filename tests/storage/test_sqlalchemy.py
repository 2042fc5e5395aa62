import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy as sa

from infointerview.storage import AsyncSQLAlchemyJournal, SQLAlchemyJournal
from infointerview.testing import (
    AsyncErasesContract,
    AsyncJournalContract,
    AsyncListsCampaignsContract,
    ErasesContract,
    JournalContract,
    ListsCampaignsContract,
)


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[str]:
    """Return the URL of a database without our table."""
    engine = sa.create_engine(postgres_url)
    with engine.begin() as connection:
        connection.execute(sa.text("DROP TABLE IF EXISTS infointerview_record"))
    engine.dispose()
    return postgres_url


class TestPostgres(JournalContract, ListsCampaignsContract, ErasesContract):
    @pytest.fixture
    def reopen(self, postgres: str) -> Iterator[Callable[[], SQLAlchemyJournal]]:
        """Return what connects to one database again and again."""
        with ExitStack() as opened:
            yield lambda: opened.enter_context(SQLAlchemyJournal(postgres))


class TestSQLite(JournalContract, ListsCampaignsContract, ErasesContract):
    @pytest.fixture
    def reopen(self, tmp_path: Path) -> Iterator[Callable[[], SQLAlchemyJournal]]:
        """Return what opens one file again and again."""
        url = f"sqlite:///{tmp_path}/store.db"
        with ExitStack() as opened:
            yield lambda: opened.enter_context(SQLAlchemyJournal(url))


class TestPostgresAsync(
    AsyncJournalContract, AsyncListsCampaignsContract, AsyncErasesContract
):
    @pytest.fixture
    def reopen_async(
        self, postgres: str, runner: asyncio.Runner
    ) -> Iterator[Callable[[], AsyncSQLAlchemyJournal]]:
        """Return what connects to one database again and again."""
        opened: list[AsyncSQLAlchemyJournal] = []

        def reopen() -> AsyncSQLAlchemyJournal:
            opened.append(AsyncSQLAlchemyJournal(postgres))
            return opened[-1]

        yield reopen
        for journal in opened:
            runner.run(journal.close())
