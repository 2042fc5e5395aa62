import asyncio
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from infointerview.campaign import Campaign
from infointerview.codec import sealed
from infointerview.errors import (
    CorruptRecord,
    InvalidValue,
    MissingExtra,
    RevisionConflict,
    Unavailable,
)
from infointerview.facts import ContactAdded, TargetsChanged
from infointerview.people import Contact
from infointerview.storage import AsyncSQLAlchemyJournal, SQLAlchemyJournal, _sql
from infointerview.testing import (
    AsyncErasesContract,
    AsyncJournalContract,
    AsyncListsCampaignsContract,
    ErasesContract,
    FailuresContract,
    JournalContract,
    ListsCampaignsContract,
    ModelContract,
    ProcessesContract,
)
from infointerview.values import CampaignId, ContactId

GRID = CampaignId("grid")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
AT_ONCE = timedelta(milliseconds=50)
FAILING = """
CREATE FUNCTION failing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'as the test wants' USING ERRCODE = '{code}'; END $$;
CREATE TRIGGER failing BEFORE INSERT ON infointerview_record
FOR EACH ROW WHEN (NEW.seq >= {first}) EXECUTE FUNCTION failing()
"""


def campaign(*facts: ContactAdded | TargetsChanged) -> Campaign:
    """Return a campaign of these facts."""
    start = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON)
    return start.record(*facts)


def do(url: str, *statements: str) -> None:
    """Have the database do something behind the journal's back."""
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))
    engine.dispose()


@pytest.fixture
def postgres(postgres_url: str) -> str:
    """Return the URL of a database without our table."""
    do(
        postgres_url,
        "DROP TABLE IF EXISTS infointerview_record",
        "DROP FUNCTION IF EXISTS failing",
    )
    return postgres_url


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[SQLAlchemyJournal]:
    """Return a journal in SQLite, where any machine has it."""
    with SQLAlchemyJournal(f"sqlite:///{tmp_path}/store.db") as journal:
        yield journal


class TestPostgres(
    JournalContract,
    ListsCampaignsContract,
    ErasesContract,
    ModelContract,
    ProcessesContract,
    FailuresContract,
):
    writers, appends, rounds = 2, 8, 2  # each begins by importing SQLAlchemy

    @pytest.fixture
    def opener(self, postgres: str) -> Callable[[], SQLAlchemyJournal]:
        """Return what connects in any process."""
        return partial(SQLAlchemyJournal, postgres)

    @pytest.fixture
    def failing_write(
        self, postgres: str
    ) -> Callable[[int], AbstractContextManager[object]]:
        """Return what lets the server fail at a record."""
        return lambda at: self.failing(postgres, "58030", 2 + at)

    @pytest.fixture
    def full(self, postgres: str) -> Callable[[], AbstractContextManager[object]]:
        """Return what lets the server say that it is full, at the second record."""
        return lambda: self.failing(postgres, "53100", 4)

    @contextmanager
    def failing(self, postgres: str, code: str, first: int) -> Iterator[None]:
        """Let each insert fail from a position on."""
        do(postgres, FAILING.format(code=code, first=first))
        yield
        do(postgres, "DROP FUNCTION failing CASCADE")

    @pytest.fixture
    def held(self, postgres: str) -> Callable[[], AbstractContextManager[object]]:
        """Return what has written the next position and does not commit."""

        @contextmanager
        def held() -> Iterator[None]:
            engine = sa.create_engine(postgres)
            with engine.connect() as connection:
                connection.execute(
                    sa.text(
                        "INSERT INTO infointerview_record"
                        " VALUES ('grid', 2, 'other', 'touch', 1, '{}', 1)"
                    )
                )
                yield
            engine.dispose()

        return held

    @pytest.fixture
    def stored_bytes(self, postgres: str, postgres_folder: Path) -> Callable[[], bytes]:
        """Return what reads the tables; the log of the server is another matter."""
        return lambda: data_of(postgres, postgres_folder)

    @pytest.fixture
    def reopen(self, postgres: str) -> Iterator[Callable[[], SQLAlchemyJournal]]:
        """Return what connects to one database again and again."""
        with ExitStack() as opened:
            yield lambda: opened.enter_context(
                SQLAlchemyJournal(postgres, patience=AT_ONCE)
            )


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

    @pytest.fixture
    def stored_bytes(self, postgres: str, postgres_folder: Path) -> Callable[[], bytes]:
        """Return what reads the tables; the log of the server is another matter."""
        return lambda: data_of(postgres, postgres_folder)


def data_of(postgres: str, folder: Path) -> bytes:
    """Return the bytes of all tables of the server, once it has written them."""
    do(postgres, "CHECKPOINT")
    files = (folder / "data" / "base").rglob("*")
    return b"".join(path.read_bytes() for path in files if path.is_file())


class TestServer:
    def test_a_lost_connection_is_reported_and_made_again(self, postgres: str) -> None:
        """The server ends the session; saving again goes through."""
        with SQLAlchemyJournal(postgres) as journal:
            journal.save(campaign())
            longer = journal.load("grid").record(TargetsChanged(added=("x",), at=NOON))
            do(
                postgres,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'",
            )

            with pytest.raises(Unavailable):
                journal.append(GRID, (), expected=1)

            assert journal.save(longer) == 2

    def test_what_a_purge_does_not_reach_is_said(
        self, postgres: str, postgres_folder: Path
    ) -> None:
        """No table holds the name any more; the log of the server does."""
        rosa = ContactAdded(
            contact=ContactId("rosa"), card=Contact(name="Rosalinda Quixote"), at=NOON
        )
        with SQLAlchemyJournal(postgres) as journal:
            journal.save(campaign(rosa))
            do(postgres, "ANALYZE", "CHECKPOINT")
            before = data_of(postgres, postgres_folder)

            report = journal.forget("grid", "rosa")

        log = (postgres_folder / "data" / "pg_wal").glob("0*")
        assert b"Rosalinda" in before
        assert b"Rosalinda" not in data_of(postgres, postgres_folder)
        assert any(b"Rosalinda" in path.read_bytes() for path in log)
        assert any("write-ahead log" in words for words in report.not_reached)

    def test_the_planner_keeps_no_samples_of_texts(self, postgres: str) -> None:
        """Its statistics lie outside the table, where no purge would come."""
        with SQLAlchemyJournal(postgres) as journal:
            for n in range(3):
                name = CampaignId(f"c{n}")
                journal.append(name, campaign_records("Rosalinda Quixote"), expected=0)
            do(postgres, "ANALYZE infointerview_record")
            engine = sa.create_engine(postgres)
            with engine.connect() as connection:
                sampled = connection.execute(
                    sa.text(
                        "SELECT attname FROM pg_stats"
                        " WHERE tablename = 'infointerview_record'"
                    )
                ).scalars()
                names = set(sampled)
            engine.dispose()

        assert "type" in names
        assert "data" not in names

    def test_two_who_make_the_table_at_once_do_not_mind(self, postgres: str) -> None:
        """Another made it between our look and our try."""
        with ThreadPoolExecutor(2) as pool:
            made = list(pool.map(SQLAlchemyJournal, [postgres] * 2))

        revisions = [one.append(GRID, (), expected=0) for one in made]
        for one in made:
            one.close()
        assert revisions == [0, 0]


def campaign_records(text: str) -> tuple:  # type: ignore[type-arg] # of records
    """Return a record with a text."""
    data = f'{{"note":"{text}"}}'
    return (sealed(id="r1", type="touch", version=1, data=data),)


class TestEngines:
    def test_yours_stays_yours(self, tmp_path: Path) -> None:
        """Closing the journal does not close what others may use."""
        engine = sa.create_engine(f"sqlite:///{tmp_path}/store.db")
        with SQLAlchemyJournal(engine) as journal:
            journal.save(campaign())

        with SQLAlchemyJournal(engine) as again:
            assert again.load("grid") == campaign()
        engine.dispose()

    def test_an_asynchronous_one_stays_yours_too(self, postgres: str) -> None:
        """The same, over coroutines; and the journal's own closes with it."""

        async def keep() -> Campaign:
            engine = create_async_engine(postgres)
            async with AsyncSQLAlchemyJournal(engine) as journal:
                await journal.save(campaign())
            async with AsyncSQLAlchemyJournal(engine) as again:
                found = await again.load("grid")
                receipt = await again.receipt("grid")
                await again.verify(receipt)
                saved = await again.salvage(GRID)
            await engine.dispose()
            assert len(saved.records) == receipt.revision
            return found

        assert asyncio.run(keep()) == campaign()

    def test_no_answer_is_ours(self) -> None:
        """No server, no such driver, no such folder: one kind of error."""
        for url in (
            "postgresql+psycopg://me@localhost:1/nothing",
            "sqlite:////nowhere/at/all.db",
            "nonsense",
        ):
            with pytest.raises(Unavailable):
                SQLAlchemyJournal(url)

    def test_another_task_may_have_made_the_table(
        self, postgres: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The asynchronous journal looks again as well."""
        failures = [Unavailable("", "the table is there by now")]
        set_up = _sql.set_up

        def too_late(connection: sa.Connection) -> None:
            if failures:
                raise failures.pop()
            set_up(connection)

        monkeypatch.setattr(_sql, "set_up", too_late)

        async def keep() -> int:
            async with AsyncSQLAlchemyJournal(postgres) as journal:
                return await journal.save(campaign())

        assert asyncio.run(keep()) == 1

    def test_a_key_that_is_taken_means_that_somebody_was_first(
        self, journal: SQLAlchemyJournal
    ) -> None:
        """If the revision is another one by now; else an id came twice."""
        journal.save(campaign())
        with journal._engine.begin() as connection:  # noqa: SLF001 - in between
            raced = _sql.conflict(connection, GRID, (), 0)
            twice = _sql.conflict(connection, GRID, (), 1)

        assert isinstance(raced, RevisionConflict)
        assert isinstance(twice, InvalidValue)

    def test_needs_its_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The error says what to install."""
        monkeypatch.setitem(sys.modules, "sqlalchemy", None)

        with pytest.raises(MissingExtra, match=r"infointerview\[sql\]"):
            SQLAlchemyJournal("sqlite://")
        with pytest.raises(MissingExtra):
            AsyncSQLAlchemyJournal("sqlite://")

    def test_text_that_a_database_cannot_hold_is_refused(self, postgres: str) -> None:
        """PostgreSQL has no NUL in texts; the error is about the argument."""
        with SQLAlchemyJournal(postgres) as journal, pytest.raises(InvalidValue):
            journal.append(CampaignId("a\0b"), campaign_records("x"), expected=0)

    def test_an_unknown_database_is_not_claimed_to_be_purged(
        self, journal: SQLAlchemyJournal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """How to write a table anew differs; no guess is made."""
        monkeypatch.setattr(journal._engine.dialect, "name", "oracle")  # noqa: SLF001 - we have no other

        with pytest.raises(Unavailable, match="oracle"):
            journal.purge()


class TestDamage:
    @pytest.mark.parametrize(
        ("change", "position", "why"),
        [
            (
                "UPDATE infointerview_record SET data = '{}' WHERE seq = 2",
                2,
                "checksum",
            ),
            ("DELETE FROM infointerview_record WHERE seq = 1", 1, "missing"),
        ],
    )
    def test_is_found_and_named(
        self,
        journal: SQLAlchemyJournal,
        tmp_path: Path,
        change: str,
        position: int,
        why: str,
    ) -> None:
        """And what is sound can be saved."""
        facts = (TargetsChanged(added=(text,), at=NOON) for text in "ab")
        journal.save(campaign(*facts))
        do(f"sqlite:///{tmp_path}/store.db", change)

        with pytest.raises(CorruptRecord, match=why) as caught:
            tuple(journal.read(GRID))

        assert caught.value.position == position
        saved = journal.salvage(GRID)
        assert [place for place, _ in saved.lost] == [position]
        assert len(saved.records) == 2

    def test_a_gap_is_not_appended_to(
        self, journal: SQLAlchemyJournal, tmp_path: Path
    ) -> None:
        """The revision is that of the last position, so nothing is written twice."""
        journal.save(campaign(TargetsChanged(added=("a",), at=NOON)))
        do(
            f"sqlite:///{tmp_path}/store.db",
            "DELETE FROM infointerview_record WHERE seq = 1",
        )

        with pytest.raises(RevisionConflict):
            journal.append(GRID, (), expected=1)
