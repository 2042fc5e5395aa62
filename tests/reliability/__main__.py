"""How reliable the journals are: ``python -m tests.reliability`` from the repository.

The full form of what the tests do briefly: processes killed while they write, power
cut while they write, bits flipped, disks full, writers that race. It prints what it
counted and ends with an error if anything was lost, half written or silent.
``--share 0.03`` does so much of it; ``--seed`` draws other samples.
"""

import argparse
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tests.reliability import sqlite_vfs
from tests.reliability.power import GRID, power_loss, record

from infointerview.errors import StorageError, StoreFull, Unavailable
from infointerview.storage import JSONLinesJournal, Receipt, SQLiteJournal
from infointerview.storage._lines import line_of
from infointerview.testing import kills, race
from infointerview.values import CampaignId

LEAST_SALVAGED = 0.99

KINDS: dict[str, Callable[[Path], Any]] = {
    "sqlite": SQLiteJournal,
    "json lines": JSONLinesJournal,
}


def killed(scratch: Path, share: float, chance: random.Random) -> list[str]:
    """300 processes for each store, killed while they write, rewrite and purge."""
    problems = []
    for name, kind in KINDS.items():
        path = scratch / f"kills-{name}"
        report = kills(partial(kind, path), rounds=round(300 * share), chance=chance)
        print(
            f"  {name}: {report.rounds} killed, {report.acknowledged} appends", end=""
        )
        print(f" acknowledged, {report.unacknowledged} stored and not yet acknowledged")
        problems += report.problems
    return problems


def powerless(scratch: Path, share: float, chance: random.Random) -> list[str]:
    """2,000 power cuts for each store; and a careless store must be found out."""
    problems: list[str] = []
    rounds = max(50, round(2000 * share))
    for name in ("sqlite", "careless", "json lines"):
        if name != "json lines" and sqlite_vfs.library() is None:
            print(f"  {name}: skipped, SQLite cannot be listened to here")
            continue
        found = power_loss(name, rounds, chance.randrange(2**32), scratch / name)
        print(f"  {name}: {rounds} cuts, {len(found)} with something lost or broken")
        if name != "careless":
            problems += found
        elif not found:
            problems.append("synchronous=NORMAL was not found out")
    return problems


def raced(scratch: Path, share: float, _chance: random.Random) -> list[str]:
    """8 processes with 250 appends each to one campaign."""
    problems = []
    for name, kind in KINDS.items():
        opener = partial(kind, scratch / f"race-{name}")
        report = race(opener, writers=8, appends=max(5, round(250 * share)))
        print(f"  {name}: {report.acknowledged} in order, {report.refused} refusals")
        problems += report.problems
    return problems


def flipped(scratch: Path, share: float, chance: random.Random) -> list[str]:
    """2,000 flipped bits in each kind of file; a receipt is at hand."""
    problems = []
    for name, of in (("db", "sqlite"), ("wal", "sqlite"), ("jsonl", "json lines")):
        folder = scratch / f"flips-{name}"
        folder.mkdir()
        problems += flipped_in(folder, name, of, round(2000 * share), chance)
    return problems


def flipped_in(
    folder: Path, name: str, of: str, rounds: int, chance: random.Random
) -> list[str]:
    """Flip a bit of one file, again and again; each time the others are sound."""
    path = folder / "store.db" if of == "sqlite" else folder
    records = tuple(record(n) for n in range(200))
    journal = KINDS[of](path)
    for begin in range(0, len(records), 10):
        journal.append(GRID, records[begin : begin + 10], expected=begin)
    receipt = journal.receipt(GRID)
    if name == "db":
        journal.close()
    sound = {one.name: one.read_bytes() for one in folder.iterdir()}
    if name == "wal":
        journal.close()
    target = next(one for one in sound if one.endswith(name))
    outcomes = {"same": 0, "named": 0, "silent": 0}
    saved = intact = 0
    for _ in range(rounds):
        content = bytearray(sound[target])
        place = chance.randrange(len(content))
        content[place] ^= 1 << chance.randrange(8)
        for one in folder.iterdir():
            one.unlink()
        for one, old in sound.items():
            if not one.endswith("-shm"):
                (folder / one).write_bytes(content if one == target else old)
        outcome, found = looked_at(KINDS[of], path, receipt, records)
        outcomes[outcome] += 1
        if outcome == "named" and found is not None and name != "wal":
            saved += found
            intact += sum(line in content for line in written(of, records))
    print(f"  {name}: {rounds} flips, {outcomes}", end="")
    print(f", {saved / intact:.2%} of intact records salvaged" if intact else "")
    problems = [f"{name}: {outcomes['silent']} silent"] * bool(outcomes["silent"])
    if not LEAST_SALVAGED * intact <= saved <= intact:
        problems.append(f"{name}: {saved} of {intact} intact records salvaged")
    return problems


def written(of: str, records: tuple[Any, ...]) -> list[bytes]:
    """Return how each record lies in a file; a bit may have hit none, as in a seal."""
    if of == "json lines":
        return [line_of(record).removesuffix(b"\n") for record in records]
    return [record.data.encode() for record in records]


def looked_at(
    kind: Callable[[Path], Any], path: Path, receipt: Receipt, records: tuple[Any, ...]
) -> tuple[str, int | None]:
    """Return what came of reading a damaged store, and how many records are saved."""
    try:
        journal = kind(path)
    except StorageError:
        return "named", None  # nothing can be opened
    try:
        found = tuple(journal.read(GRID))
        journal.verify(receipt)
    except StorageError:
        saved = {p: r for p, r in journal.salvage(GRID).records if p <= len(records)}
        return "named", sum(records[p - 1] == r for p, r in saved.items())
    else:
        return ("same" if found == records else "silent"), None
    finally:
        if hasattr(journal, "close"):
            journal.close()


def filled(scratch: Path, share: float, _chance: random.Random) -> list[str]:
    """Files that may not grow beyond a limit, in steps of 4 kB."""
    problems = []
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    steps = max(5, round(100 * share))
    for name, kind in KINDS.items():
        refused = 0
        for step in range(steps):
            journal = kind(scratch / f"full-{name}-{step}")
            campaign = CampaignId("grid")
            written = 0
            journal.append(campaign, (record(0),), expected=0)
            resource.setrlimit(
                resource.RLIMIT_FSIZE, (max(65536, 4096 * (step + 12)), hard)
            )
            try:
                for written in range(1, 4000, 7):
                    batch = [record(n) for n in range(written, written + 7)]
                    journal.append(campaign, batch, expected=written)
            except (StoreFull, Unavailable):
                refused += 1
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
            if tuple(journal.read(campaign)) != tuple(map(record, range(written))):
                problems.append(f"{name}: half an append after a full disk")
            batch = [record(n) for n in range(written, written + 7)]
            if journal.append(campaign, batch, expected=written) != written + 7:
                problems.append(f"{name}: did not go on with room")
            if hasattr(journal, "close"):
                journal.close()
        print(f"  {name}: {steps} limits, {refused} appends refused, none half written")
    return problems


def main() -> int:
    """Run everything; return how many problems there are."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability")
    parser.add_argument("--share", type=float, default=1, help="how much of it, to 1")
    parser.add_argument("--seed", type=int, default=6, help="for other samples")
    chosen = parser.parse_args()
    problems = []
    for part in (killed, powerless, raced, flipped, filled):
        print((part.__doc__ or "").strip())
        begin = time.perf_counter()
        with tempfile.TemporaryDirectory() as scratch:
            chance = random.Random(chosen.seed)
            found = part(Path(scratch), chosen.share, chance)
        print(f"  {len(found)} problems, {time.perf_counter() - begin:.0f} s")
        problems += found
    for problem in problems[:20]:
        print(problem)
    return len(problems)


if __name__ == "__main__":
    sys.exit(min(main(), 1))
