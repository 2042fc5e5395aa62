"""A journal in a directory of JSON lines, one file for each campaign."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
import time
import zlib
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from infointerview.codec import spelling
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
from infointerview.storage._lines import (
    header,
    line_of,
    name_in,
    parsed,
    remains,
    seal,
)
from infointerview.storage._port import require_records, require_revision
from infointerview.storage._vouching import Salvage, salvage_of
from infointerview.values import CampaignId
from infointerview.values.checks import require_id

if sys.platform == "win32":  # pragma: no cover - tested where there is fcntl
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from infointerview.codec import Record

__all__ = ["JSONLinesJournal"]


class JSONLinesJournal(CampaignJournal):
    """Keeps campaigns as text, a file for each, such as under version control.

    A file begins with a line that names the campaign; each append puts its records
    behind, a line for each, and then a line that seals them: it counts the records
    and has the checksum of all before it. What is not sealed does not count, so an
    append that was cut short leaves no trace; what is sealed and altered is damage.
    Records reach the disk before their seal does.

    Any number of processes may use a directory on a local disk, each with a journal
    of its own. Let no tool change line ends (``*.jsonl -text`` in ``.gitattributes``),
    and join histories with `infointerview.storage.merge`, not line by line.
    What a version control system has committed cannot be reached by `forget`.

    Args:
        directory: Where the files are, made if it is not there, for the user's eyes
            only; its parent must exist. Files are named by a digest of the id.
        writer: Tag of whoever records; ``None`` draws one.
        patience: How long to wait for another process to finish writing, before
            `Unavailable` is raised.

    Raises:
        Unavailable: If the directory cannot be made.

    Examples:
        >>> import tempfile
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> with tempfile.TemporaryDirectory() as directory:
        ...     journal = ii.JSONLinesJournal(directory)
        ...     journal.save(grid)
        ...     journal.load("grid") == grid
        1
        True
    """

    def __init__(
        self,
        directory: str | os.PathLike[str],
        /,
        *,
        writer: str | None = None,
        patience: timedelta = timedelta(seconds=5),
    ) -> None:
        """Make the directory."""
        self.writer = writer or drawn_writer()
        self._recent = Recent()
        self._patience = patience.total_seconds()
        self._seen: dict[str, _Seen] = {}
        name = os.fsdecode(directory)
        if "\0" in name:
            raise InvalidValue("JSONLinesJournal(directory)", name, "no NUL in a path")
        self._directory = Path(name).absolute()
        with _translated(""):
            self._directory.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._directory.parent)

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none, durably; return the new revision."""
        require_revision("append(expected)", expected)
        new = require_records("append", records, campaign=campaign)
        with self._alone(campaign):
            seen = self._current(campaign)
            if seen.revision != expected:
                raise RevisionConflict(campaign, expected, seen.revision)
            ids = [record.id for record in new]
            if not seen.ids.isdisjoint(ids):
                raise InvalidValue("append(records)", tuple(ids), "ids not yet stored")
            if new:
                self._extend(campaign, seen, new)
        return expected + len(new)

    def _extend(self, campaign: CampaignId, seen: _Seen, new: Sequence[Record]) -> None:
        path = self._path(campaign)
        revision = seen.revision + len(new)
        lines = b"".join(map(line_of, new))
        if not seen.end:
            lines = header(campaign) + lines
        sealing = seal(revision, zlib.crc32(lines, seen.crc))
        del self._seen[campaign]  # whatever happens, it is not that any more
        created = not path.exists()
        file = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY, 0o600)
        try:
            try:
                os.ftruncate(file, seen.end)  # an append that was cut short
                _write(file, seen.end, lines)
                os.fsync(file)
                _write(file, seen.end + len(lines), sealing)
                os.fsync(file)
            except OSError:
                with contextlib.suppress(OSError):  # it does not count anyway
                    os.ftruncate(file, seen.end)
                raise
            signature = _signature(os.fstat(file))
        finally:
            os.close(file)
        if created:
            sync_folder(self._directory)
        seen.ids.update(record.id for record in new)
        self._seen[campaign] = _Seen(
            signature=signature,
            revision=revision,
            end=seen.end + len(lines) + len(sealing),
            crc=zlib.crc32(sealing, zlib.crc32(lines, seen.crc)),
            ids=seen.ids,
        )

    def _current(self, campaign: CampaignId) -> _Seen:
        """Return what the file holds, read again only if somebody has changed it."""
        path = self._path(campaign)
        signature = _signature(path.stat()) if path.exists() else ()
        seen = self._seen.get(campaign)
        if seen is None or seen.signature != signature:
            parts = parsed(campaign, path.read_bytes() if signature else b"")
            seen = _Seen(
                signature=signature,
                revision=len(parts.records),
                end=parts.end,
                crc=parts.crc,
                ids={record.id for record in parts.records},
            )
            self._seen[campaign] = seen
        return seen

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Yield the records behind revision `after`, as they stood at the call.

        The whole file is checked, so damage anywhere in it is found.
        """
        require_id("read(campaign)", campaign)
        require_revision("read(after)", after)
        with _translated(campaign):
            try:
                records = parsed(campaign, self._content(campaign)).records
            except CorruptRecord:
                # It may have been read while somebody was writing it.
                with self._alone(campaign):
                    records = parsed(campaign, self._content(campaign)).records
        return iter(records[after:])

    def salvage(self, campaign: CampaignId, /) -> Salvage:
        """Return the intact records of a damaged file, and name the others.

        A record is found by its line, whatever has become of the seals; a line that
        is none takes the place of one record.
        """
        require_id("salvage(campaign)", campaign)
        with _translated(campaign):
            content = self._content(campaign)
        return salvage_of(campaign, remains(content))

    def campaigns(self) -> tuple[CampaignId, ...]:
        """Return the ids of the campaigns that hold a record, sorted."""
        found = []
        with _translated(""):
            for path in self._directory.glob("*.jsonl"):
                with path.open("rb") as file:
                    name = name_in(file.readline())
                if name is None:  # damaged, or cut short when it was begun
                    parsed(CampaignId(path.name), path.read_bytes())
                elif _SEAL in path.read_bytes():
                    found.append(name)
        return tuple(sorted(found))

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        """Replace the records at these positions, all or none, durably."""
        require_records("rewrite", changes.values(), campaign=campaign)
        with self._alone(campaign):
            records = list(parsed(campaign, self._content(campaign)).records)
            for position, new in changes.items():
                old = records[position - 1] if 0 < position <= len(records) else None
                if old is None or (old.id, old.type) != (new.id, new.type):
                    expected = f"the id and type of record {position}"
                    raise InvalidValue("rewrite(changes)", new, expected)
                records[position - 1] = new
            if changes:
                self._replace(campaign, records)

    def _replace(self, campaign: CampaignId, records: Sequence[Record]) -> None:
        self._seen.pop(campaign, None)
        path = self._path(campaign)
        lines = header(campaign) + b"".join(map(line_of, records))
        content = lines + seal(len(records), zlib.crc32(lines))
        new = path.with_suffix(_NEW)
        file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        try:
            _write(file, 0, content)
            os.fsync(file)
        except OSError:
            with contextlib.suppress(OSError):
                new.unlink()
            raise
        finally:
            os.close(file)
        new.replace(path)
        sync_folder(self._directory)

    def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Remove what a rewrite or an append left behind, then search all files.

        Raises:
            CorruptRecord: If a file is damaged.
            PurgeIncomplete: If a needle is in a file more often than in its records.
        """
        with _translated(""):
            for path in sorted(self._directory.iterdir()):
                if path.suffix == _NEW:  # a process died before it took the place
                    path.unlink()
                elif path.suffix == ".jsonl":
                    self._purge(path, needles)
                elif path.is_file():
                    _prove(path, b"", needles)

    def _purge(self, path: Path, needles: Sequence[bytes]) -> None:
        with path.open("rb") as file:
            name = name_in(file.readline()) or CampaignId(path.name)
        with self._alone(name):
            content = path.read_bytes()
            parts = parsed(name, content)
            if len(content) > parts.end:
                os.truncate(path, parts.end)  # an append that was cut short
                self._seen.pop(name, None)
        _prove(path, header(name) + b"".join(map(line_of, parts.records)), needles)

    def _path(self, campaign: str) -> Path:
        digest = hashlib.sha256(campaign.encode()).hexdigest()
        return self._directory / f"{digest[:_NAME_DIGITS]}.jsonl"

    def _content(self, campaign: str) -> bytes:
        try:
            return self._path(campaign).read_bytes()
        except FileNotFoundError:
            return b""

    @contextmanager
    def _alone(self, campaign: str) -> Iterator[None]:
        """Wait for other writers; the system unlocks for a process that has died."""
        with _translated(campaign):
            path = self._directory / ".lock"
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                deadline = time.monotonic() + self._patience
                while not _locked(file):
                    if time.monotonic() > deadline:
                        raise Unavailable(campaign, "another process is still writing")
                    time.sleep(_PAUSE_SECONDS)
                yield
            finally:
                os.close(file)


@attrs.frozen(kw_only=True)
class _Seen:
    """What a file held when it was last looked at, so that it need not be read."""

    signature: tuple[int, ...]
    revision: int
    end: int
    crc: int
    ids: set[str]


_NEW = ".new"
_NAME_DIGITS = 32
_SEAL = b'\n{"revision":'  # where it can only be the beginning of a line
_PAUSE_SECONDS = 0.002
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would change line ends
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def _write(file: int, offset: int, content: bytes) -> None:
    os.lseek(file, offset, os.SEEK_SET)
    left = memoryview(content)
    while left:
        left = left[os.write(file, left) :]


def _signature(status: os.stat_result) -> tuple[int, ...]:
    return status.st_ino, status.st_size, status.st_mtime_ns


def _locked(file: int) -> bool:
    try:
        _lock(file)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EAGAIN, errno.EDEADLK}:
            return False
        raise
    return True


def _prove(path: Path, live: bytes, needles: Iterable[bytes]) -> None:
    content = path.read_bytes()
    forms = {form for needle in needles for form in (needle, _in_a_line(needle))}
    found = sum(content.count(form) > live.count(form) for form in forms)
    if found:
        raise PurgeIncomplete(str(path), found)


def _in_a_line(needle: bytes) -> bytes:
    """Return how a text that stands in a record is spelt in its line."""
    return spelling(needle.decode(errors="replace")).encode()


@contextmanager
def _translated(campaign: str) -> Iterator[None]:
    """Let no error of the system out."""
    try:
        yield
    except StorageError:
        raise
    except OSError as error:
        full = error.errno in _FULL
        raise (StoreFull if full else Unavailable)(campaign, str(error)) from error
