"""A journal in one SQLite file: the embedded default."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from contextlib import contextmanager
from datetime import timedelta
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from infointerview.errors import (
    CorruptRecord,
    InvalidValue,
    PurgeIncomplete,
    RevisionConflict,
    StorageError,
    StoreFull,
    Unavailable,
)
from infointerview.storage._files import sync_folder
from infointerview.storage._functions import CampaignJournal, Recent, drawn_writer
from infointerview.storage._port import require_records, require_revision
from infointerview.storage._steps import BATCH, Batches
from infointerview.storage._table import checked, record_of
from infointerview.storage._vouching import Salvage, salvage_of
from infointerview.values import CampaignId
from infointerview.values.checks import require_id

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence
    from types import TracebackType
    from typing import Self

    from infointerview.codec import Record

__all__ = ["SQLiteJournal"]

_Columns: TypeAlias = tuple[Any, ...]


class SQLiteJournal(CampaignJournal):
    """Keeps campaigns in one SQLite file.

    What `append` has returned survives a kill and a power cut. Any number of
    processes may have the file open, each with a journal of its own; a journal is
    used from the thread that made it. The file must be on a local disk: the network
    file systems and synchronised folders that people know lose data under SQLite.
    Close it, or use it in a ``with`` statement.

    Args:
        path: The file, made if it is not there, for the user's eyes only. The
            directory must exist. ``":memory:"`` keeps everything in memory.
        writer: Tag of whoever records; ``None`` draws one.
        patience: How long to wait for another process to finish writing, before
            `Unavailable` is raised.

    Raises:
        Unavailable: If the file cannot be opened, or is not one of ours.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> with ii.SQLiteJournal(":memory:") as journal:
        ...     journal.save(grid)
        ...     journal.load("grid") == grid
        1
        True
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        /,
        *,
        writer: str | None = None,
        patience: timedelta = timedelta(seconds=5),
    ) -> None:
        """Open the file."""
        self.writer = writer or drawn_writer()
        self._recent = Recent()
        self._appends = 0
        name = os.fsdecode(path)
        if "\0" in name:
            raise InvalidValue("SQLiteJournal(path)", name, "a path without NUL")
        self._file = None if name == ":memory:" else Path(name).absolute()
        self._patience = round(patience / timedelta(milliseconds=1))
        with _translated(""):
            created = self._file is not None and _created(self._file)
            self._connection = sqlite3.connect(
                self._file or name,
                isolation_level=None,  # transactions are begun and ended here only
            )
            try:
                self._set_up()
            except BaseException:
                self._connection.close()
                raise
            if created and self._file:
                sync_folder(self._file.parent)

    def _set_up(self) -> None:
        for pragma in (f"busy_timeout={self._patience}", *_PRAGMAS):
            self._connection.execute(f"PRAGMA {pragma}")
        self._log_ahead()
        # Somebody may be making the file just now. They make the table and the mark in
        # one transaction, so whoever sees the table first will find the mark.
        tables = self._one("SELECT count(*) FROM sqlite_master")
        application = self._one("PRAGMA application_id")
        if application == _APPLICATION:
            if self._one("PRAGMA user_version") != _LAYOUT:
                raise Unavailable("", f"{self._file} was written by a newer release")
            return
        if application or tables:
            raise Unavailable("", f"{self._file} belongs to another program")
        with self._transaction(""):
            self._connection.execute(_TABLE)
            self._connection.execute(f"PRAGMA application_id={_APPLICATION}")
            self._connection.execute(f"PRAGMA user_version={_LAYOUT}")

    def _log_ahead(self) -> None:
        """Set the journal mode; SQLite does not wait here for others who do so too."""
        deadline = time.monotonic() + self._patience / 1000
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode=WAL")
            except sqlite3.OperationalError as error:
                if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(_PAUSE_SECONDS)
            else:
                return

    def __enter__(self) -> Self:
        """Return the journal."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the journal."""
        self.close()

    def close(self) -> None:
        """Write the log back into the file and let go of it; more than once is fine."""
        self._checkpoint()
        with _translated(""):
            self._connection.close()

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none, durably; return the new revision."""
        require_revision("append(expected)", expected)
        new = require_records("append", records, campaign=campaign)
        rows = [
            (campaign, seq, record.id, record.type, *_content(record))
            for seq, record in enumerate(new, expected + 1)
        ]
        with self._transaction(campaign):
            actual = self._one(_REVISION, campaign)
            if actual != expected:
                raise RevisionConflict(campaign, expected, actual)
            try:
                self._connection.executemany(_INSERT, rows)
            except sqlite3.IntegrityError as error:
                ids = tuple(record.id for record in new)
                wanted = "ids that are not stored yet"
                raise InvalidValue("append(records)", ids, wanted) from error
        self._appends += 1
        if self._appends % _APPENDS_PER_CHECKPOINT == 0:
            self._checkpoint("RESTART")
        return expected + len(new)

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Yield the records behind revision `after`, as they stood at the call.

        Checksum and position of each are checked as it is reached.
        """
        require_id("read(campaign)", campaign)
        require_revision("read(after)", after)
        rows = tuple(chain.from_iterable(self._read(campaign, after)))
        return checked(campaign, after, rows)

    def _read(
        self, campaign: CampaignId, after: int
    ) -> Generator[Sequence[_Columns], None, None]:
        """Yield what one look at the file shows, in batches, unchecked."""
        place = (campaign, min(after, _LAST))
        rows: list[_Columns] = []
        try:
            with contextlib.closing(self._connection.execute(_READ, place)) as cursor:
                while True:
                    # What comes before a row that cannot be read is counted.
                    rows.extend(islice(cursor, BATCH))
                    if not rows:
                        return
                    yield rows
                    after += len(rows)
                    rows = []
        except _ERRORS as error:
            damage = _damage(error)
            if damage:  # the driver's message quotes the text: it goes no further
                position = after + len(rows) + 1
                raise CorruptRecord(campaign, position, damage) from None
            raise _ours(error, campaign) from error

    def _rows(self, campaign: CampaignId) -> Batches:
        """Yield all records unpacked; their checksums are still to be checked."""
        after = 0
        with contextlib.closing(self._read(campaign, 0)) as batches:
            for rows in batches:
                end = after + len(rows)
                positions, *columns = zip(*rows, strict=True)
                if positions != tuple(range(after + 1, end + 1)):
                    # It names the gap, or damage before it.
                    list(checked(campaign, after, rows))
                ids, types, versions, texts, crcs = columns
                yield ids, types, versions, texts, crcs
                after = end

    def salvage(self, campaign: CampaignId, /) -> Salvage:
        """Return the intact records of a damaged file, and name the others.

        Records are read from both ends; between, one at a time, each by its key.
        """
        require_id("salvage(campaign)", campaign)
        found: dict[int, Record | str] = {}
        self._walk(campaign, _READ, found)
        self._walk(campaign, _READ_BACKWARDS, found)
        # A damaged position may be any number: look as far as there can be records.
        limit = _FEW + 2 * len(found)
        positions = (*found, *self._positions(campaign))
        end = max((n for n in positions if n <= limit), default=0)
        for position in range(1, end + 1):
            if position not in found:
                found[position] = self._at(campaign, position)
        plausible = ((n, item) for n, item in found.items() if 0 < n <= end)
        return salvage_of(campaign, plausible)

    def _walk(self, campaign: str, query: str, found: dict[int, Record | str]) -> None:
        """Read until something is in the way."""
        with _translated(campaign), contextlib.suppress(*_ERRORS):
            for seq, *columns in self._connection.execute(query, (campaign, 0)):
                if type(seq) is int:
                    found[seq] = record_of(columns)

    def _positions(self, campaign: str) -> Iterator[int]:
        """Yield positions from the index of ids, until something is in the way."""
        with contextlib.suppress(*_ERRORS):
            for (seq,) in self._connection.execute(_BY_ID, (campaign,)):
                if type(seq) is int:
                    yield seq

    def _at(self, campaign: str, position: int) -> Record | str:
        try:
            row = self._connection.execute(_READ_ONE, (campaign, position)).fetchone()
        except _ERRORS as error:
            return _damage(error) or "cannot be read"
        return "missing" if row is None else record_of(row)

    def campaigns(self) -> tuple[CampaignId, ...]:
        """Return the ids of the campaigns that hold a record, sorted."""
        with _translated(""):
            rows = self._connection.execute(_CAMPAIGNS).fetchall()
        return tuple(CampaignId(id) for (id,) in rows)

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        """Replace the records at these positions, all or none, durably."""
        require_records("rewrite", changes.values(), campaign=campaign)
        for position in changes:
            require_revision("rewrite(changes)", position)
        with self._transaction(campaign):
            for position, new in changes.items():
                place = (campaign, min(position, _LAST), new.id, new.type)
                done = self._connection.execute(_UPDATE, (*_content(new), *place))
                if done.rowcount != 1:
                    expected = f"the id and type of record {position}"
                    raise InvalidValue("rewrite(changes)", new, expected)

    def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Make the file anew and empty its log, then search all files of the store.

        Raises:
            PurgeIncomplete: If a needle is in a file more often than in the records.
            Unavailable: If another connection keeps the old pages in use.
        """
        with _translated(""):
            self._connection.execute("VACUUM")
            if self._checkpoint():
                raise Unavailable("", "something still reads the old pages; close it")
            if self._file is not None:
                self._prove(self._file, needles)

    def _prove(self, file: Path, needles: Sequence[bytes]) -> None:
        rows = self._connection.execute(_TEXTS).fetchall()
        live = b"\n".join(text for row in rows for text in row)
        kept = {needle: live.count(needle) for needle in needles}
        for suffix in ("", "-wal", "-shm", "-journal"):
            path = file.with_name(file.name + suffix)
            content = path.read_bytes() if path.exists() else b""
            found = sum(content.count(needle) > kept[needle] for needle in kept)
            if found:
                raise PurgeIncomplete(str(path), found)

    def _checkpoint(self, mode: str = "TRUNCATE") -> bool:
        """Write the log back and begin it anew; return whether somebody was in the way.

        Nothing depends on it but the size of the log, so it neither waits nor fails.
        A log that is not cut is written over, for which a file system has less to do
        than for one that grows: an append takes half the time.
        """
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("PRAGMA busy_timeout=0")
            busy = self._one(f"PRAGMA wal_checkpoint({mode})")
            self._connection.execute(f"PRAGMA busy_timeout={self._patience}")
            return busy != 0
        return True

    @contextmanager
    def _transaction(self, campaign: str) -> Iterator[None]:
        with _translated(campaign), self._connection:  # it commits, or rolls back
            self._connection.execute("BEGIN IMMEDIATE")
            yield

    def _one(self, query: str, /, *values: str) -> int:
        """Return the first column of the first row."""
        (value, *_) = self._connection.execute(query, values).fetchone()
        number: int = value
        return number


_APPLICATION = 0x69696A31  # "iij1" in the header of our files
_LAYOUT = 1
_APPENDS_PER_CHECKPOINT = 100  # damage in the log is silent, so it is kept short
_PAUSE_SECONDS = 0.01
_LAST = 2**63 - 1  # SQLite's greatest integer: no position is beyond it
_PRAGMAS = (
    "trusted_schema=OFF",  # a hostile file runs nothing
    "cell_size_check=ON",  # a damaged page is noticed
    "temp_store=MEMORY",  # VACUUM leaves no copy in a temporary file
    "secure_delete=ON",
    f"journal_size_limit={2**20}",  # of a log that is written over; many facts grow it
    "synchronous=FULL",  # with less, a power cut loses what was acknowledged
    "fullfsync=ON",  # macOS only: there, fsync alone does not reach the disk
    "checkpoint_fullfsync=ON",
)
_TABLE = """
CREATE TABLE IF NOT EXISTS record (
    campaign TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    data TEXT NOT NULL,
    crc INTEGER NOT NULL,
    PRIMARY KEY (campaign, seq),
    UNIQUE (campaign, id)
) WITHOUT ROWID
"""
_REVISION = "SELECT coalesce(max(seq), 0) FROM record WHERE campaign = ?"
_INSERT = """
INSERT INTO record (campaign, seq, id, type, version, data, crc)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_READ = """
SELECT seq, id, type, version, data, crc FROM record
WHERE campaign = ? AND seq > ? ORDER BY seq
"""
_READ_BACKWARDS = _READ.replace("ORDER BY seq", "ORDER BY seq DESC")
_READ_ONE = """
SELECT id, type, version, data, crc FROM record WHERE campaign = ? AND seq = ?
"""
# By the second key, since pages of the first may be the damaged ones.
_BY_ID = "SELECT seq FROM record WHERE campaign = ? ORDER BY id"
_FEW = 1000
# The second comes where SQLite quotes what is damaged in the words of an error.
_ERRORS = (sqlite3.Error, UnicodeDecodeError)
_UPDATE = """
UPDATE record SET version = ?, data = ?, crc = ?
WHERE campaign = ? AND seq = ? AND id = ? AND type = ?
"""
# One look into the index for each campaign, not one for each record.
_CAMPAIGNS = """
WITH RECURSIVE found(campaign) AS (
    SELECT min(campaign) FROM record
    UNION ALL
    SELECT (SELECT min(campaign) FROM record WHERE campaign > found.campaign)
    FROM found WHERE found.campaign IS NOT NULL
)
SELECT campaign FROM found WHERE campaign IS NOT NULL
"""
# All text the file must hold, as the bytes that lie there: rows, the index of ids, the
# schema.
_TEXTS = """
SELECT CAST(campaign || id || type || data AS BLOB), CAST(campaign || id AS BLOB)
FROM record
UNION ALL
SELECT CAST(type || name || tbl_name AS BLOB), CAST(coalesce(sql, '') AS BLOB)
FROM sqlite_master
"""


def _content(record: Record) -> tuple[int, str, int]:
    return record.version, record.data, record.crc


@contextmanager
def _translated(campaign: str) -> Iterator[None]:
    """Let no exception of the driver or the system out."""
    try:
        yield
    except StorageError:
        raise
    except sqlite3.Error as error:
        raise _ours(error, campaign) from error
    except UnicodeDecodeError:
        raise Unavailable(campaign, "the file is damaged") from None
    except OSError as error:
        raise Unavailable(campaign, str(error)) from error


def _ours(error: sqlite3.Error | UnicodeDecodeError, campaign: str) -> StorageError:
    full = _code(error) == sqlite3.SQLITE_FULL
    return (StoreFull if full else Unavailable)(campaign, _damage(error) or str(error))


def _damage(error: sqlite3.Error | UnicodeDecodeError) -> str:
    """Return what is broken in the file; empty if the error is about something else."""
    if isinstance(error, UnicodeDecodeError):
        return "text that is not UTF-8"
    if _code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return str(error)
    undecodable = _code(error) is None and type(error) is sqlite3.OperationalError
    return "text that is not UTF-8" if undecodable else ""


def _code(error: Exception) -> int | None:
    """Return SQLite's primary code; the driver's own errors have none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _created(path: Path) -> bool:
    """Make the file for its owner alone; return whether it was not there before."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return False
    return True
