"""Power loss: journals write to a disk that is listened to, and may lose the rest."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tests.reliability import sqlite_vfs
from tests.reliability.disk import Disk, put

from infointerview.codec import Record, sealed
from infointerview.errors import StorageError
from infointerview.storage import (
    JSONLinesJournal,
    SQLiteJournal,
    _files,
    _jsonlines,
    _sqlite,
)
from infointerview.storage._functions import CampaignJournal
from infointerview.values import CampaignId

GRID = CampaignId("grid")
CUTS_PER_LIFE = 50


class Careless(SQLiteJournal):
    """A store that does not wait for the disk: the simulation must reject it."""

    def _set_up(self) -> None:
        super()._set_up()
        self._connection.execute("PRAGMA synchronous=NORMAL")


def record(n: int, generation: int = 0) -> Record:
    """Return a record; its text tells which of its versions it is."""
    text = f"generation {generation} of {n}, " + "text " * (n % 40)
    data = f'{{"note":"{text}"}}'
    return sealed(id=f"r{n:05}", type="touch", version=1, data=data)


def life(journal: CampaignJournal, disk: Disk, chance: random.Random) -> None:
    """Append, rewrite and purge, and note what was promised after which event."""
    state: list[Record] = []
    for _ in range(chance.randint(5, 25)):
        kind = chance.choice(("append",) * 6 + ("rewrite", "purge"))
        if kind == "append":
            new = [record(len(state) + n) for n in range(chance.randint(1, 6))]
            disk.note("began", (*state, *new))
            journal.append(GRID, new, expected=len(state))
            state += new
        elif state:
            generation = len(disk.log)
            changed = [record(n, generation) for n in range(len(state))]
            disk.note("began", tuple(changed))
            journal.rewrite(GRID, dict(enumerate(changed, 1)))
            state = changed
            disk.note("done", tuple(state))
            if kind == "purge":
                journal.purge()
        disk.note("done", tuple(state))


@contextmanager
def sqlite(folder: Path, disk: Disk) -> Iterator[None]:
    """Listen to SQLite, whose log is written over several times in a life."""
    found = sqlite_vfs.library()
    assert found is not None, "SQLite cannot be listened to here"
    sync_names, appends = _sqlite.sync_folder, _sqlite._APPENDS_PER_CHECKPOINT  # noqa: SLF001 - a life is short

    def synced(path: Path) -> None:
        sync_names(path)
        disk.note("sync names")

    _sqlite.sync_folder, _sqlite._APPENDS_PER_CHECKPOINT = synced, 3  # noqa: SLF001 - as above
    try:
        with sqlite_vfs.listening(found, folder, disk):
            yield
    finally:
        _sqlite.sync_folder, _sqlite._APPENDS_PER_CHECKPOINT = sync_names, appends  # noqa: SLF001 - as above


@contextmanager
def json_lines(  # noqa: C901 - a function for each call
    _folder: Path, disk: Disk
) -> Iterator[None]:
    """Listen to the calls of the JSON lines journal."""
    numbers: dict[int, int] = {}
    files: dict[int, int] = {}  # by inode, which may be another file's later

    def number_of(inode: int, *, is_new: bool = False) -> int:
        if is_new:
            files[inode] = len(disk.log) + 1
        return files[inode]

    def opened(path: Path, flags: int, mode: int = 0o777) -> int:
        is_new = not Path(path).exists()
        file = os.open(path, flags, mode)
        numbers[file] = 0
        if Path(path).suffix in {".jsonl", ".new"}:
            numbers[file] = number_of(os.fstat(file).st_ino, is_new=is_new)
            if is_new:
                disk.note("create", Path(path).name, numbers[file])
            elif flags & os.O_TRUNC:
                disk.note("truncate", numbers[file], 0)
        return file

    def wrote(file: int, content: bytes) -> int:
        place = os.lseek(file, 0, os.SEEK_CUR)
        disk.note("write", numbers[file], place, bytes(content))
        return os.write(file, content)

    def truncated(file: Path | int, size: int) -> None:
        known = isinstance(file, int)
        number = numbers[file] if known else number_of(file.stat().st_ino)
        disk.note("truncate", number, size)
        os.truncate(file, size)

    def synced(file: int) -> None:
        os.fsync(file)
        disk.note(*(("sync", numbers[file]) if numbers[file] else ("sync names",)))

    def replaced(path: Path, target: Path) -> Path:
        disk.note("rename", path.name, target.name)
        return replace(path, target)

    theirs, replace = _jsonlines.os, Path.replace
    shim = SimpleNamespace(**{name: getattr(os, name) for name in dir(os)})
    shim.open, shim.write, shim.fsync = opened, wrote, synced
    shim.ftruncate = shim.truncate = truncated
    _files.os = _jsonlines.os = shim  # type: ignore[assignment] # to listen
    Path.replace = replaced  # type: ignore[assignment, method-assign] # to listen
    try:
        yield
    finally:
        _files.os, _jsonlines.os, Path.replace = theirs, theirs, replace  # type: ignore[method-assign] # as before


STORES: dict[str, tuple[Callable[[Path], Any], Callable[..., Any]]] = {
    "sqlite": (lambda folder: SQLiteJournal(folder / "store.db"), sqlite),
    "careless": (lambda folder: Careless(folder / "store.db"), sqlite),
    "json lines": (JSONLinesJournal, json_lines),
}


def power_loss(name: str, rounds: int, seed: int, scratch: Path) -> list[str]:
    """Cut the power so many times; return what was lost or half written."""
    chance = random.Random(seed)
    opens, listens = STORES[name]
    problems: list[str] = []
    for number in range(-(-rounds // CUTS_PER_LIFE)):
        folder = scratch / f"life-{number}"
        folder.mkdir(parents=True)
        disk = Disk()
        with listens(folder, disk), ExitStack() as stack:
            journal = opens(folder)
            if hasattr(journal, "close"):
                stack.callback(journal.close)
            life(journal, disk, chance)
        shutil.rmtree(folder)
        for _ in range(min(CUTS_PER_LIFE, rounds - number * CUTS_PER_LIFE)):
            cut = chance.randint(0, len(disk.log))
            files = disk.after_power_loss(cut, chance)
            put(files, folder)
            problem = broken(opens, folder, disk, cut)
            if problem:
                problems.append(f"{name}, life {number}, event {cut}: {problem}")
            shutil.rmtree(folder)
    return problems


def broken(opens: Callable[[Path], Any], folder: Path, disk: Disk, cut: int) -> str:
    """Return what is not as promised after a power loss; empty if all is well."""
    said = [event for event in disk.log[:cut] if event[0] in {"began", "done"}]
    done = next((e[1] for e in reversed(said) if e[0] == "done"), ())
    allowed = {done, said[-1][1] if said else ()}
    try:
        journal = opens(folder)
        found = tuple(journal.read(GRID))
        journal.append(GRID, (record(99999),), expected=len(found))
        if hasattr(journal, "close"):
            journal.close()
    except StorageError as error:
        return f"{type(error).__name__}: {error}"
    if found not in allowed:
        return f"{len(found)} records, {len(done)} of them were acknowledged"
    return ""
