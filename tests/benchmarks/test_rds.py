"""How long the measures of respondent-driven sampling take. Measured, never asserted.

R and RDSTools are not here, so the unit is Y: networkx's breadth-first layers on a
forest of 10,000, in the same process and alternating with ours. The targets are those
that the specification of the metrics derives from R's and RDSTools' times:

- waves, seeds and recruits of 10,000: 2.4 Y at most, a tenth of that hoped for;
- waves of 3,000: 0.7 Y at most, 0.14 Y hoped for;
- Gile's inclusion probabilities of some 400: 0.07 Y at most, 0.035 Y hoped for;
- standard errors of 3,000: 19 Y at most, 3.8 Y hoped for, in 10 MB at most.
"""

import gc
import random
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable
from statistics import median

import attrs
import networkx as nx
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from infointerview.referrals.rds import (
    Sample,
    gile_ss,
    inclusion_probabilities,
    rds_se,
)

SEEDS = 10
ROUNDS = 15
Target = Callable[..., None]
Line = Callable[[float], None]


def recruiters(people: int) -> list[int | None]:
    """Return a forest grown breadth first, with offspring of mean 2 and k = 0.8."""
    chance = random.Random(7)
    rows: list[int | None] = [None] * SEEDS
    for recruiter in range(people):
        if recruiter == len(rows):
            rows.append(None)  # all chains have died out: one more seed
        rate = chance.gammavariate(0.8, 2 / 0.8)
        at = chance.expovariate(1)
        while at < rate:
            rows.append(recruiter)
            at += chance.expovariate(1)
    return rows[:people]


def sample(people: int) -> Sample:
    """Return a sample with two groups and network sizes as skewed as real ones."""
    chance = random.Random(8)
    rows = recruiters(people)
    return Sample(
        ids=map(str, range(people)),
        recruiters=(None if row is None else str(row) for row in rows),
        outcomes=(chance.choice("xy") for _ in rows),
        degrees=(1 + int(chance.lognormvariate(2.5, 0.9)) for _ in rows),
    )


@attrs.frozen
class Peer:
    """networkx with its forest built, and the seeds to search from."""

    forest: "nx.DiGraph[int]"
    seeds: list[int]

    def layers(self) -> list[list[int]]:
        """Return the breadth-first layers."""
        return list(nx.bfs_layers(self.forest, self.seeds))


@pytest.fixture(scope="module")
def peer() -> Peer:
    """Return the forest of 10,000 in networkx."""
    rows = recruiters(10_000)
    forest: nx.DiGraph[int] = nx.DiGraph()
    forest.add_nodes_from(range(len(rows)))
    forest.add_edges_from(
        (above, row) for row, above in enumerate(rows) if above is not None
    )
    return Peer(forest, [row for row, above in enumerate(rows) if above is None])


def measure(
    benchmark: BenchmarkFixture,
    peer: Peer,
    task: Callable[[], object],
    *,
    line: Line | None = None,
) -> None:
    """Time the task, and the peer before each round; note how many Y it takes."""
    unit: list[float] = []

    def peer_first() -> None:
        started = time.perf_counter()
        peer.layers()
        unit.append(time.perf_counter() - started)

    gc.collect()
    gc.freeze()
    benchmark.pedantic(task, setup=peer_first, rounds=ROUNDS, warmup_rounds=1)
    gc.unfreeze()
    benchmark.extra_info["Y in ms"] = round(1000 * median(unit), 2)
    if benchmark.stats is not None:  # --benchmark-disable measures nothing
        ours = benchmark.stats.stats.median / median(unit)
        benchmark.extra_info["ours, in Y"] = round(ours, 3)
        if line is not None:
            line(ours)


def against(target: Target, name: str, theirs: float, **floors: str) -> Line:
    """Return what adds a line to the table: how many times faster than so many Y."""

    def add(ours: float) -> None:
        note = f"{theirs:,g} Y of theirs / {ours:.3f} Y"
        target(name, theirs / ours, note=note, **floors)

    return add


def test_waves_seeds_and_recruits(
    benchmark: BenchmarkFixture, peer: Peer, target: Target
) -> None:
    """From columns of 10,000 to three more of them; R needs 2,450 Y."""
    given = sample(10_000)

    def ours() -> Sample:
        fresh = Sample(ids=given.ids, recruiters=given.recruiters)
        assert fresh.waves
        assert fresh.seeds
        assert fresh.recruits
        return fresh

    expected = {row: wave for wave, layer in enumerate(peer.layers()) for row in layer}
    assert dict(enumerate(ours().waves)) == expected
    name = "waves, seeds, recruits, 10,000 people, R"
    line = against(target, name, 2450, floor="1,000", moonshot="10,000")
    measure(benchmark, peer, ours, line=line)


def test_waves(benchmark: BenchmarkFixture, peer: Peer, target: Target) -> None:
    """From columns of 3,000 to their waves; RDSTools needs 7,140 Y."""
    given = sample(3_000)

    measure(
        benchmark,
        peer,
        lambda: Sample(ids=given.ids, recruiters=given.recruiters).waves,
        line=against(
            target,
            "waves, 3,000 people, RDSTools",
            7140,
            floor="10,000",
            moonshot="50,000",
        ),
    )


def test_inclusion_probabilities(
    benchmark: BenchmarkFixture, peer: Peer, target: Target
) -> None:
    """What R draws 500 samples for, in 14 Y."""
    given = sample(389)

    measure(
        benchmark,
        peer,
        lambda: inclusion_probabilities(Counter(given.degrees), population=1000),
        line=against(target, "Gile SS, R's 500 draws", 14, floor="200", moonshot="400"),
    )


def test_gile_ss(benchmark: BenchmarkFixture, peer: Peer) -> None:
    """The same with shares and their intervals; no target speaks of it."""
    given = sample(389)

    measure(benchmark, peer, lambda: gile_ss(given, population=1000))


def test_standard_errors(
    benchmark: BenchmarkFixture, peer: Peer, target: Target
) -> None:
    """Of two groups of 3,000 people; R needs 370 Y for each, and 514 MB."""
    given = sample(3_000)

    tracemalloc.start()
    rds_se(given)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    benchmark.extra_info["peak in MB"] = round(peak / 1e6, 2)
    name = "standard errors, 3,000 rows, R"
    line = against(target, name, 370, floor="20", moonshot="100")
    measure(benchmark, peer, lambda: rds_se(given), line=line)
    target(f"  memory of it, {peak / 1e6:.1f} MB", 514e6 / peak, floor="50")
