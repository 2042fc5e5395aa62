import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from infointerview.codec import Record, encode, sealed
from infointerview.errors import (
    CorruptRecord,
    InvalidValue,
    PurgeIncomplete,
    RevisionConflict,
    StorageError,
    Unavailable,
)
from infointerview.facts import Entry, Touch
from infointerview.storage import SQLiteJournal, _sqlite, entries
from infointerview.testing import (
    ErasesContract,
    FailuresContract,
    JournalContract,
    ListsCampaignsContract,
    ModelContract,
    ProcessesContract,
)
from infointerview.values import CampaignId, ContactId, FactId

GRID = CampaignId("grid")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
AT_ONCE = timedelta(milliseconds=50)


def records(number: int, *, begin: int = 0, text: str = "x") -> tuple[Record, ...]:
    """Return so many records with ids from `begin` on."""
    return tuple(
        sealed(id=f"r{n:04}", type="touch", version=1, data=f'{{"note":"{text} {n}"}}')
        for n in range(begin, begin + number)
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the file of a test lies."""
    return tmp_path / "store.db"


@pytest.fixture
def reopen(path: Path) -> Iterator[Callable[[], SQLiteJournal]]:
    """Return what opens one file again and again; all is closed at the end."""
    with ExitStack() as opened:
        yield lambda: opened.enter_context(SQLiteJournal(path, patience=AT_ONCE))


@pytest.fixture
def journal(reopen: Callable[[], SQLiteJournal]) -> SQLiteJournal:
    """Return a first handle on the empty file."""
    return reopen()


class TestContract(
    JournalContract,
    ListsCampaignsContract,
    ErasesContract,
    ModelContract,
    ProcessesContract,
):
    @pytest.fixture
    def opener(self, path: Path) -> Callable[[], SQLiteJournal]:
        """Return what opens one file in any process."""
        return partial(SQLiteJournal, path)

    @pytest.fixture
    def reopen(self, path: Path) -> Iterator[Callable[[], SQLiteJournal]]:
        """Return what opens one file again and again; all is closed at the end."""
        with ExitStack() as opened:
            yield lambda: opened.enter_context(SQLiteJournal(path))

    @pytest.fixture
    def stored_bytes(self, path: Path) -> Callable[[], bytes]:
        """Return what reads the database, its log and all else in the folder."""
        return lambda: b"".join(one.read_bytes() for one in path.parent.iterdir())


class TestFailures(FailuresContract):
    @pytest.fixture
    def failing_write(
        self, journal: SQLiteJournal
    ) -> Callable[[int], AbstractContextManager[object]]:
        """Return what lets SQLite fail at a record."""
        return lambda at: failing_insert(journal, at)

    @pytest.fixture
    def reopen(self, journal: SQLiteJournal) -> Callable[[], SQLiteJournal]:
        """Return what gives the one handle that can be made to fail."""
        return lambda: journal

    @pytest.fixture
    def full(
        self, journal: SQLiteJournal
    ) -> Callable[[], AbstractContextManager[object]]:
        """Return what leaves no page free."""
        return lambda: without_room(journal)

    @pytest.fixture
    def held(self, path: Path) -> Callable[[], AbstractContextManager[object]]:
        """Return what begins to write and does not finish."""

        @contextmanager
        def held() -> Iterator[None]:
            with closing(sqlite3.connect(path)) as other:
                other.execute("BEGIN IMMEDIATE")
                yield

        return held

    @pytest.fixture
    def journal(self, path: Path) -> Iterator[SQLiteJournal]:
        """Return a handle with little patience."""
        with SQLiteJournal(path, patience=AT_ONCE) as journal:
            yield journal


@contextmanager
def failing_insert(journal: SQLiteJournal, at: int) -> Iterator[None]:
    """Let the insert of a record fail: the so-manieth from now."""
    connection = journal._connection  # noqa: SLF001 - no other way to fail inside

    def fail() -> None:
        raise OSError

    connection.create_function("fail", 0, fail)
    (last,) = connection.execute("SELECT max(seq) FROM record").fetchone()
    connection.execute(
        "CREATE TEMP TRIGGER failing BEFORE INSERT ON main.record"
        f" WHEN NEW.seq = {last + at} BEGIN SELECT fail(); END"
    )
    yield
    connection.execute("DROP TRIGGER failing")


@contextmanager
def without_room(journal: SQLiteJournal) -> Iterator[None]:
    """Let the file grow no more."""
    connection = journal._connection  # noqa: SLF001 - no other way to fill a disk
    connection.execute("PRAGMA max_page_count=4")
    yield
    connection.execute("PRAGMA max_page_count=1000000")


def test_works_without_a_file() -> None:
    """In memory everything is possible but to come back."""
    with SQLiteJournal(":memory:") as journal:
        journal.append(GRID, records(3), expected=0)
        journal.purge(needles=[b"x 1"])

        found = tuple(journal.read(GRID))

    assert found == records(3)


class TestOpening:
    @pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
    def test_the_files_are_for_their_owner_alone(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """The log as well: third persons are in there."""
        journal.append(GRID, records(1), expected=0)

        modes = {one.stat().st_mode & 0o777 for one in path.parent.iterdir()}

        assert modes == {0o600}

    def test_the_log_is_written_ahead(self, journal: SQLiteJournal, path: Path) -> None:
        """The journal mode is that of the specification, and stays with the file."""
        journal.close()

        with closing(sqlite3.connect(path)) as plain:
            mode = plain.execute("PRAGMA journal_mode").fetchone()

        assert mode == ("wal",)

    def test_a_closed_journal_is_one_file(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """Nothing lies beside it that somebody could forget to copy."""
        journal.append(GRID, records(3), expected=0)

        journal.close()
        journal.close()

        assert [one.name for one in path.parent.iterdir()] == ["store.db"]

    def test_accepts_any_path(self, tmp_path: Path) -> None:
        """Text, bytes of the file system's, and objects that have a path."""
        with SQLiteJournal(str(tmp_path / "a.db")), SQLiteJournal(tmp_path / "b.db"):
            names = sorted(one.name for one in tmp_path.glob("*.db"))

        assert names == ["a.db", "b.db"]

    def test_an_abandoned_empty_file_is_taken(self, path: Path) -> None:
        """A process may have died between making the file and filling it."""
        path.touch()

        with SQLiteJournal(path) as journal:
            assert journal.append(GRID, records(1), expected=0) == 1

    def test_somebody_who_makes_the_file_is_waited_for(self, path: Path) -> None:
        """As long as the patience lasts, and no longer."""
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("CREATE TABLE record (x)")  # holds the lock, has no log yet

            with pytest.raises(Unavailable, match="locked"):
                SQLiteJournal(path, patience=AT_ONCE)

            other.execute("ROLLBACK")
            SQLiteJournal(path, patience=AT_ONCE).close()

    @pytest.mark.parametrize("name", ["missing/store.db", ".", ""])
    def test_a_place_where_no_file_can_be_is_named(
        self, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The system's error comes as ours."""
        monkeypatch.chdir(tmp_path)

        with pytest.raises(Unavailable):
            SQLiteJournal(name)

    def test_a_path_has_no_nul(self) -> None:
        """Not even this becomes a foreign exception."""
        with pytest.raises(InvalidValue, match="NUL"):
            SQLiteJournal("a\0b")

    def test_a_file_of_another_kind_is_left_alone(self, path: Path) -> None:
        """It is neither read nor overwritten."""
        content = b"First Name,Last Name\n" * 100
        path.write_bytes(content)

        with pytest.raises(Unavailable, match="not a database"):
            SQLiteJournal(path)

        assert path.read_bytes() == content

    @pytest.mark.parametrize(
        "statement", ["CREATE TABLE bookmarks (url)", "PRAGMA application_id=7"]
    )
    def test_a_database_of_another_program_is_left_alone(
        self, path: Path, statement: str
    ) -> None:
        """Nobody finds our table in the history of their browser."""
        with closing(sqlite3.connect(path)) as plain:
            plain.execute(statement)
            plain.commit()

        with pytest.raises(Unavailable, match="another program"):
            SQLiteJournal(path)

    def test_a_newer_layout_is_refused(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """Older code does not write into what it does not understand."""
        journal.close()
        with closing(sqlite3.connect(path)) as plain:
            plain.execute("PRAGMA user_version=2")

        with pytest.raises(Unavailable, match="newer release"):
            SQLiteJournal(path)


class TestWriting:
    def test_another_who_writes_does_not_keep_us_from_reading(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """A stopped writer stops writers only, also those who just come."""
        journal.append(GRID, records(2), expected=0)
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN IMMEDIATE")

            with SQLiteJournal(path) as newcomer:
                found = tuple(newcomer.read(GRID))

        assert found == records(2)

    def test_the_log_is_kept_short(
        self, journal: SQLiteJournal, path: Path, tmp_path: Path
    ) -> None:
        """Damage in it is silent, so nothing rests on it after a hundred appends."""
        alone = tmp_path / "alone.db"
        for n, record in enumerate(records(100)):
            journal.append(GRID, (record,), expected=n)

        shutil.copy(path, alone)  # without its log

        with SQLiteJournal(alone) as copy:
            assert tuple(copy.read(GRID)) == records(100)

    def test_the_log_is_written_over(self, journal: SQLiteJournal, path: Path) -> None:
        """From then on it hardly grows."""
        sizes = []
        for n, record in enumerate(records(300)):
            journal.append(GRID, (record,), expected=n)
            sizes.append(path.with_name("store.db-wal").stat().st_size)

        assert sizes[99] == sizes[100]
        assert max(sizes) < 1.5 * sizes[99]

    def test_a_log_that_much_went_through_is_cut(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """To the megabyte that is kept to be written over."""
        some = records(10_100)
        log = path.with_name("store.db-wal")
        for n in range(100):
            journal.append(GRID, some[100 * n : 100 * (n + 1)], expected=100 * n)
        before = log.stat().st_size

        journal.append(GRID, some[10_000:], expected=10_000)

        assert before > 2**20 == log.stat().st_size

    def test_a_reader_in_the_way_of_that_does_no_harm(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """The append has happened; the log is written back another time."""
        for n, record in enumerate(records(99)):
            journal.append(GRID, (record,), expected=n)
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM record").fetchone()

            revision = journal.append(GRID, records(1, begin=99), expected=99)

        assert revision == 100


class TestHandles:
    def test_a_closed_journal_is_unavailable(self, journal: SQLiteJournal) -> None:
        """Every method says so in our words."""
        journal.close()

        for use in (
            lambda: journal.append(GRID, records(1), expected=0),
            lambda: journal.read(GRID),
            lambda: journal.rewrite(GRID, {}),
            journal.campaigns,
            journal.purge,
        ):
            with pytest.raises(Unavailable, match="closed"):
                use()

    def test_belongs_to_its_thread(self, journal: SQLiteJournal) -> None:
        """Another thread is told, in our words, to open its own."""
        caught: list[StorageError] = []

        def use() -> None:
            for action in (lambda: journal.read(GRID), journal.close):
                try:
                    action()
                except StorageError as error:
                    caught.append(error)

        thread = threading.Thread(target=use)
        thread.start()
        thread.join()

        assert [type(error) for error in caught] == [Unavailable, Unavailable]


class TestDamage:
    @pytest.mark.parametrize(
        ("change", "position", "why"),
        [
            ("UPDATE record SET data = '{}' WHERE seq = 2", 2, "checksum differs"),
            ("UPDATE record SET type = 'reply' WHERE seq = 3", 3, "checksum differs"),
            ("UPDATE record SET id = 'r9' WHERE seq = 1", 1, "checksum differs"),
            ("UPDATE record SET crc = 'x' WHERE seq = 1", 1, "checksum differs"),
            ("UPDATE record SET data = x'ff' WHERE seq = 2", 2, "checksum differs"),
            (
                "UPDATE record SET data = CAST(x'ff' AS TEXT) WHERE seq = 2",
                2,
                "text that is not UTF-8",
            ),
            ("DELETE FROM record WHERE seq = 2", 2, "missing"),
            ("DELETE FROM record WHERE seq = 1", 1, "missing"),
            ("UPDATE record SET seq = 9 WHERE seq = 3", 3, "missing"),
        ],
    )
    def test_is_found_and_named(
        self,
        journal: SQLiteJournal,
        path: Path,
        change: str,
        position: int,
        why: str,
    ) -> None:
        """A record that was altered or lost is not taken for sound."""
        journal.append(GRID, records(3), expected=0)
        with closing(sqlite3.connect(path)) as plain:
            plain.execute(change)
            plain.commit()

        with pytest.raises(CorruptRecord) as caught:
            tuple(journal.read(GRID))

        assert caught.value.campaign == "grid"
        assert caught.value.position == position
        assert why in caught.value.why

    @pytest.mark.parametrize("batch", [1, 2, 1000])
    @pytest.mark.parametrize(
        "change",
        [
            "UPDATE record SET data = '{}' WHERE seq = 3",
            "UPDATE record SET data = CAST(x'ff' AS TEXT) WHERE seq = 3",
            "UPDATE record SET seq = seq + 9 WHERE seq = 3",
        ],
    )
    def test_is_named_by_a_load_that_then_holds_nothing_open(
        self,
        journal: SQLiteJournal,
        path: Path,
        monkeypatch: pytest.MonkeyPatch,
        change: str,
        batch: int,
    ) -> None:
        """In whatever batch of rows it comes; somebody else can purge at once."""
        monkeypatch.setattr(_sqlite, "BATCH", batch)
        touches = (
            Touch(contact=ContactId("ken"), direction="inbound", at=NOON)
            for _ in range(4)
        )
        facts = [Entry(FactId(f"r{n}"), fact) for n, fact in enumerate(touches)]
        journal.append(GRID, tuple(map(encode, facts)), expected=0)
        assert entries(journal, GRID) == tuple(facts)
        with closing(sqlite3.connect(path)) as plain:
            plain.execute(change)
            plain.commit()

        with pytest.raises(CorruptRecord) as caught:
            entries(journal, GRID)

        assert caught.value.position == 3
        with SQLiteJournal(path, patience=AT_ONCE) as other:
            other.purge()

    def test_a_gap_is_not_appended_to(self, journal: SQLiteJournal, path: Path) -> None:
        """The revision is that of the last position, so nothing is written twice."""
        journal.append(GRID, records(3), expected=0)
        with closing(sqlite3.connect(path)) as plain:
            plain.execute("DELETE FROM record WHERE seq = 2")
            plain.commit()

        with pytest.raises(RevisionConflict):
            journal.append(GRID, records(1, begin=3), expected=2)

    def test_a_ruined_page_is_found(self, journal: SQLiteJournal, path: Path) -> None:
        """What SQLite itself finds wrong comes as ours."""
        journal.append(GRID, records(200), expected=0)
        journal.close()
        content = bytearray(path.read_bytes())
        content[4096:8192] = b"\xff" * 4096
        path.write_bytes(content)

        with SQLiteJournal(path) as damaged, pytest.raises(CorruptRecord):
            tuple(damaged.read(GRID))

    def test_what_is_sound_is_salvaged(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """All but the records on a ruined page, and those are named."""
        journal.append(GRID, records(2000), expected=0)
        journal.append(CampaignId("other"), records(3), expected=0)
        journal.close()
        content = bytearray(path.read_bytes())
        middle = len(content) // 8192 * 4096
        content[middle : middle + 4096] = b"\xff" * 4096
        path.write_bytes(content)

        with SQLiteJournal(path) as damaged:
            saved = damaged.salvage(GRID)
            with pytest.raises(CorruptRecord):
                tuple(damaged.read(GRID))

        intact = dict(enumerate(records(2000), 1))
        assert all(intact[position] == record for position, record in saved.records)
        assert 1900 < len(saved.records) < 2000
        places = {position for position, _ in (*saved.records, *saved.lost)}
        assert places == set(intact)

    def test_a_damaged_position_claims_no_room(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """It may say anything: a number beyond all records, a text, less than one."""
        journal.append(GRID, records(6), expected=0)
        with closing(sqlite3.connect(path)) as plain:
            for wrong, seq in ((2**40, 6), ("x", 5), (-3, 4)):
                plain.execute("UPDATE record SET seq = ? WHERE seq = ?", (wrong, seq))
            plain.commit()

        saved = journal.salvage(GRID)

        assert [position for position, _ in saved.records] == [1, 2, 3]
        with pytest.raises(CorruptRecord) as caught:
            journal.load("grid")
        assert caught.value.position == 4
        assert saved.lost == ()

    def test_words_of_the_driver_that_are_no_text_are_ours(self) -> None:
        """SQLite may quote a damaged schema, and Python cannot read the quotation."""
        unreadable = UnicodeDecodeError("utf-8", b"\xd9", 0, 1, "as the driver has it")

        with pytest.raises(Unavailable, match="damaged"), _sqlite._translated("grid"):  # noqa: SLF001 - which flip does this depends on SQLite
            raise unreadable

        assert "UTF-8" in _sqlite._damage(unreadable)  # noqa: SLF001 - as above

    def test_one_altered_record_is_one_lost(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """Its neighbours are saved, and so is what lies behind a gap."""
        journal.append(GRID, records(6), expected=0)
        with closing(sqlite3.connect(path)) as plain:
            plain.execute("UPDATE record SET data = '{}' WHERE seq = 2")
            plain.execute("UPDATE record SET data = CAST(x'ff' AS TEXT) WHERE seq = 4")
            plain.execute("DELETE FROM record WHERE seq = 5")
            plain.commit()

        saved = journal.salvage(GRID)

        assert [position for position, _ in saved.records] == [1, 3, 6]
        assert saved.lost == (
            (2, "checksum differs"),
            (4, "text that is not UTF-8"),
            (5, "missing"),
        )

    def test_a_flipped_bit_is_never_silent(self, path: Path) -> None:
        """Wherever the bit is, the records are the same or an error is raised."""
        with SQLiteJournal(path) as journal:
            journal.append(GRID, records(20), expected=0)
        sound = path.read_bytes()

        silent = []
        for place in range(0, len(sound), 97):
            flipped = bytearray(sound)
            flipped[place] ^= 1 << (place % 8)
            path.write_bytes(flipped)
            try:
                with SQLiteJournal(path) as journal:
                    found = tuple(journal.read(GRID))
            except StorageError:
                continue
            if found != records(20)[: len(found)]:
                silent.append(place)

        assert silent == []


class TestForgetting:
    def test_a_reader_in_the_way_of_a_purge_is_reported(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """Its old pages are still there, so nothing is claimed."""
        journal.append(GRID, records(3), expected=0)
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM record").fetchone()

            with pytest.raises(Unavailable, match="still reads"):
                journal.purge()

        journal.purge()

    def test_bytes_that_stay_are_reported(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """A file that SQLite left behind and that holds the name: no success."""
        left = path.with_name("store.db-journal")
        left.write_bytes(b"... Rosa Diaz ... Rosa Diaz ...")

        with pytest.raises(PurgeIncomplete) as caught:
            journal.purge(needles=[b"Rosa Diaz", b"Ken Ito"])

        assert (caught.value.path, caught.value.found) == (str(left), 1)

    def test_damaged_text_of_others_is_no_obstacle_and_is_not_quoted(
        self, journal: SQLiteJournal, path: Path
    ) -> None:
        """Bytes are compared, whether they are text or not."""
        journal.append(CampaignId("other"), records(1, text="Rosa"), expected=0)
        with closing(sqlite3.connect(path)) as plain:
            plain.execute("UPDATE record SET data = CAST(data || x'ff' AS TEXT)")
            plain.commit()

        journal.purge(needles=(b"Diaz",))
        with pytest.raises(CorruptRecord) as caught:
            tuple(journal.read(CampaignId("other")))

        assert "Rosa" not in str(caught.value)

    def test_words_of_the_file_format_are_no_traces(
        self, journal: SQLiteJournal
    ) -> None:
        """Somebody called like a column or a campaign can be forgotten too."""
        for name in ("grid", "record"):
            journal.append(CampaignId(name), records(40), expected=0)

        journal.purge(needles=[b"campaign", b"record", b"grid", b"touch", b"TEXT"])


@pytest.mark.parametrize(
    "campaign", ["", "a b", "\ud800", 7], ids=["empty", "space", "surrogate", "number"]
)
def test_what_is_no_id_is_refused(journal: SQLiteJournal, campaign: object) -> None:
    """The error is about the argument, and not the driver's."""
    name = CampaignId(campaign)  # type: ignore[arg-type] # wrong on purpose

    for use in (
        lambda: journal.append(name, (), expected=0),
        lambda: journal.read(name),
        lambda: journal.rewrite(name, {}),
    ):
        with pytest.raises(InvalidValue, match="an id"):
            use()
