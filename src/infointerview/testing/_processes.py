"""Journals under several processes at once, and under processes that are killed."""

from __future__ import annotations

import contextlib
import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

import attrs

from infointerview.codec import Record, sealed
from infointerview.errors import RevisionConflict
from infointerview.storage import Erases, Journal
from infointerview.values import CampaignId

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext

__all__ = ["KillReport", "ProcessesContract", "RaceReport", "kills", "race"]

Opener = Callable[[], Journal]
_SHARED = CampaignId("shared")
_LONGEST_LIFE_SECONDS = 0.05


@runtime_checkable
class _RewritingJournal(Journal, Erases, Protocol):
    """What a killed process may have been rewriting."""


@attrs.frozen(kw_only=True)
class RaceReport:
    """What came of writers that appended to one campaign at once.

    Attributes:
        acknowledged: How many records the writers were told are stored.
        refused: How many appends lost to another writer.
        problems: What is not as it was acknowledged; empty for a sound store.

    Examples:
        >>> RaceReport(acknowledged=100, refused=7, problems=()).problems
        ()
    """

    acknowledged: int
    refused: int
    problems: tuple[str, ...]


@attrs.frozen(kw_only=True)
class KillReport:
    """What came of processes that were killed while they wrote.

    Attributes:
        rounds: How many were killed.
        acknowledged: How many appends they had been told are stored.
        unacknowledged: How many were stored and not acknowledged yet.
        problems: What was lost, half written or out of order; empty for a sound store.

    Examples:
        >>> KillReport(rounds=1, acknowledged=9, unacknowledged=1, problems=()).problems
        ()
    """

    rounds: int
    acknowledged: int
    unacknowledged: int
    problems: tuple[str, ...]


def race(opener: Opener, /, *, writers: int, appends: int) -> RaceReport:
    """Have processes append to one campaign at once, and look at what is stored.

    A writer that is refused goes on from the revision it is told; whatever else is
    raised is a problem: who waits for a turn must get one.

    Args:
        opener: Opens the empty store, here and in other processes: a function of a
            module or `functools.partial` of one.
        writers: How many processes.
        appends: How many records each of them is to bring in, one at a time.

    Examples:
        >>> from functools import partial
        >>> from infointerview.storage import SQLiteJournal
        >>> race(partial(SQLiteJournal, "races.db"), writers=8, appends=250)
        ... # doctest: +SKIP
        RaceReport(acknowledged=2000, refused=9120, problems=())
    """
    with ProcessPoolExecutor(writers, mp_context=_context()) as pool:
        outcomes = list(
            pool.map(
                _append_all, [opener] * writers, range(writers), [appends] * writers
            )
        )
    ids = [id for found, _, _ in outcomes for id in found]
    problems = [problem for _, _, problem in outcomes if problem]
    with _opened(opener) as journal:
        stored = [record.id for record in journal.read(_SHARED)]
    if sorted(stored) != sorted(ids):
        problems.append(
            f"{len(ids)} records were acknowledged, {len(stored)} are there"
        )
    for found, _, _ in outcomes:
        own = set(found)
        if [id for id in stored if id in own] != found:
            problems.append("the records of a writer are not in the order of appending")
    refused = sum(number for _, number, _ in outcomes)
    return RaceReport(
        acknowledged=len(ids), refused=refused, problems=tuple(dict.fromkeys(problems))
    )


def kills(opener: Opener, /, *, rounds: int, chance: random.Random) -> KillReport:
    """Kill processes while they write, and look at what is stored.

    Each appends batches, and rewrites and purges now and then if the journal can,
    until it is killed, some milliseconds after it has begun.

    Args:
        opener: Opens the store, here and in other processes: a function of a module
            or `functools.partial` of one.
        rounds: How many processes to kill.
        chance: Decides when, and what they write.

    Examples:
        >>> import random
        >>> from functools import partial
        >>> from infointerview.storage import SQLiteJournal
        >>> kills(
        ...     partial(SQLiteJournal, "kills.db"), rounds=300, chance=random.Random(6)
        ... )
        ... # doctest: +SKIP
        KillReport(rounds=300, acknowledged=4803, unacknowledged=41, problems=())
    """
    problems: list[str] = []
    acknowledged = unacknowledged = 0
    for number in range(rounds):
        campaign = CampaignId(f"round-{number}")
        seed = chance.randrange(2**32)
        said = _one_life(
            opener, campaign, seed, chance.uniform(0, _LONGEST_LIFE_SECONDS)
        )
        with _opened(opener) as journal:
            stored = tuple(journal.read(campaign))
        batches, rewritten = _promised(seed, said)
        problems += _broken_promises(campaign, stored, batches, rewritten)
        acknowledged += len(batches) - 1
        unacknowledged += len(stored) > sum(map(len, batches[:-1]))
    return KillReport(
        rounds=rounds,
        acknowledged=acknowledged,
        unacknowledged=unacknowledged,
        problems=tuple(problems),
    )


class ProcessesContract:
    """What a journal for several processes promises besides `JournalContract`.

    Subclass it and give the fixture ``opener``: what opens the empty store, here and
    in other processes; it is pickled, so use `functools.partial` or a function of a
    module. Override ``rounds`` and ``appends`` for longer runs.

    Examples:
        >>> from functools import partial
        >>> import pytest
        >>> from infointerview.storage import SQLiteJournal
        >>> class TestSQLiteJournal(ProcessesContract):
        ...     @pytest.fixture
        ...     def opener(self, tmp_path):
        ...         return partial(SQLiteJournal, tmp_path / "store.db")
    """

    writers = 4
    appends = 12
    rounds = 6

    def test_processes_that_append_at_once_take_turns(self, opener: Opener) -> None:
        """Each acknowledged record is there once; a refused one left nothing."""
        report = race(opener, writers=self.writers, appends=self.appends)

        assert report.problems == ()
        assert report.acknowledged == self.writers * self.appends

    def test_a_killed_process_leaves_whole_appends(self, opener: Opener) -> None:
        """What was acknowledged is there, and of what was not all or nothing."""
        report = kills(opener, rounds=self.rounds, chance=random.Random(6))  # noqa: S311 - a sample

        assert report.problems == ()
        assert report.rounds == self.rounds


@contextlib.contextmanager
def _opened(opener: Opener) -> Iterator[Journal]:
    journal = opener()
    if hasattr(journal, "__exit__"):
        with cast("AbstractContextManager[Journal]", journal):
            yield journal
    else:
        yield journal


def _context() -> BaseContext:
    """Return how processes are begun: apart from threads, and fast where it can be."""
    if sys.platform == "win32":  # pragma: no cover - tested where there is a fork
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


def _append_all(  # pragma: no cover - runs in other processes
    opener: Opener, writer: int, appends: int
) -> tuple[list[str], int, str]:
    """Append so many records; return their ids, the refusals, and what went wrong."""
    written: list[str] = []
    refused = seen = 0
    with _opened(opener) as journal:
        try:
            while len(written) < appends:
                record = _record(f"{writer}-{len(written):05}", 0)
                try:
                    seen = journal.append(_SHARED, (record,), expected=seen)
                except RevisionConflict as conflict:
                    refused += 1
                    seen = conflict.actual
                else:
                    written.append(record.id)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            return written, refused, f"{type(error).__name__}: {error}"
    return written, refused, ""


def _one_life(
    opener: Opener, campaign: CampaignId, seed: int, seconds: float
) -> list[str]:
    """Let a process write for so long, kill it, and return what it said was done."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = _context().Process(  # type: ignore[attr-defined] # every context has it
        target=_write_until_killed, args=(opener, campaign, seed, theirs)
    )
    process.start()
    theirs.close()
    said: list[str] = []
    try:
        said.append(ours.recv())
        time.sleep(seconds)
        process.kill()
        with contextlib.suppress(EOFError):
            while True:
                said.append(ours.recv())
    finally:
        process.kill()
        process.join()
        ours.close()
    return said[1:]


def _write_until_killed(  # pragma: no cover - runs in a process that is killed
    opener: Opener, campaign: CampaignId, seed: int, said: Connection
) -> None:
    with _opened(opener) as journal:
        revision = 0
        said.send("ready")
        for kind, records in _life(seed):
            if kind == "append":
                revision = journal.append(campaign, records, expected=revision)
            elif isinstance(journal, _RewritingJournal):
                journal.rewrite(campaign, dict(enumerate(records, 1)))
                if kind == "purge":
                    journal.purge(needles=())
            said.send(kind)


def _life(seed: int) -> Iterator[tuple[str, tuple[Record, ...]]]:
    """Yield what a process does, the same for one seed here and there."""
    chance = random.Random(seed)  # noqa: S311 - a sample
    ids: list[str] = []
    generation = 0
    while True:
        batch = [f"{len(ids) + n:06}" for n in range(chance.randint(1, 5))]
        ids += batch
        yield "append", tuple(_record(id, 0) for id in batch)
        if chance.random() < _REWRITES:
            generation += 1
            kind = chance.choice(("rewrite", "rewrite", "purge"))
            yield kind, tuple(_record(id, generation) for id in ids)


_REWRITES = 0.2


def _record(id: str, generation: int) -> Record:
    data = f'{{"note":"generation {generation} of {id}, {"text " * 30}"}}'
    return sealed(id=id, type="touch", version=1, data=data)


def _promised(
    seed: int, said: list[str]
) -> tuple[list[tuple[Record, ...]], list[tuple[Record, ...]]]:
    """Return batches and rewrites that were acknowledged, and the next one of each."""
    batches: list[tuple[Record, ...]] = []
    rewritten: list[tuple[Record, ...]] = [()]
    for kind, records in islice(_life(seed), len(said) + 1):
        if kind == "append":
            batches.append(records)
        else:
            rewritten.append(records)
    if kind == "append":
        return batches, [*rewritten, rewritten[-1]]
    return [*batches, ()], rewritten


def _broken_promises(
    campaign: CampaignId,
    stored: tuple[Record, ...],
    batches: list[tuple[Record, ...]],
    rewritten: list[tuple[Record, ...]],
) -> Iterator[str]:
    *done, pending = batches
    sure = [record for batch in done for record in batch]
    wanted = [
        (*rewrite, *records[len(rewrite) :])
        for records in (sure, [*sure, *pending])
        for rewrite in rewritten[-2:]
    ]
    if stored not in wanted:
        yield (
            f"{campaign}: {len(stored)} records; {len(sure)} were acknowledged and"
            f" {len(pending)} on their way, or their contents are mixed"
        )
