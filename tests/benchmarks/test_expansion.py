"""One event and the dashboard, beside other libraries. Measured, never asserted.

The lines are those of section 11 of the specification of the metrics: one new contact
by first referral from a random interviewed contact, and then all numbers of the
dashboard as records, descendants kept exact; beside the peer's dashboard of five
(breadth-first layers, components, degree counts, assortativity, descendants) on a graph
that is built and mutated already. Ratio = peer / ours, of medians.

Two ways for the event: one row that `ReferralTracker.append` is given, and two facts
(an addition to the address book and a referral) that `ReferralTracker.take` is given.

    pytest tests/benchmarks/test_expansion.py --benchmark-only        # 10,000 people
    EXPANSION_PEOPLE=1000000 pytest tests/benchmarks/test_expansion.py --benchmark-only

The second takes about six minutes and 3 GB. A peer that is not installed is skipped,
and so are its lines.
"""

import ctypes
import gc
import math
import os
import random
import resource
import shutil
import subprocess
import sys
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.util import find_spec
from itertools import chain, pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import NamedTuple

import networkx as nx
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from infointerview.facts import ContactAdded, Entry, Referral
from infointerview.people import Contact, Position
from infointerview.referrals import (
    Columns,
    ReferralEdge,
    ReferralGraph,
    ReferralStage,
    ReferralTracker,
    constraint,
    microseconds,
)
from infointerview.values import Channel, ContactId, FactId

Target = Callable[..., None]

PEOPLE = int(os.environ.get("EXPANSION_PEOPLE", "10000"))
SIZES = sorted(
    {300, min(PEOPLE, 10_000), PEOPLE} | ({100_000} if PEOPLE > 100_000 else set())
)
SEEDS = 10
EMPLOYERS = [f"employer {n}" for n in range(20)]
CHANNELS = list(Channel)[:6]
EVENTS = 400
ROUNDS = 7
START = datetime(2026, 1, 1, tzinfo=UTC)
NOW = START + timedelta(days=400)
CARDS = [
    Contact(name="Somebody new", positions=(Position(organization=name),))
    for name in EMPLOYERS
]


class Cohort(NamedTuple):
    """The workload of the specification, as columns; rows are in time order."""

    referrers: Sequence[int]
    employers: list[int]
    cross: tuple[Sequence[int], Sequence[int]]
    interviewed: int

    @property
    def people(self) -> int:
        """How many there are."""
        return len(self.referrers)

    @property
    def edges(self) -> list[tuple[int, int]]:
        """All referrals, the first ones first."""
        first = [(one, row) for row, one in enumerate(self.referrers) if one >= 0]
        return first + list(zip(*self.cross, strict=True))


@cache
def cohort(people: int) -> Cohort:
    """Return a forest grown breadth first, offspring of mean 2 and k = 0.8.

    With 10 % cross edges and 20 employers; half of the contacts are where their
    referrer is.
    """
    chance = random.Random(people)
    referrers = array("i", [-1] * SEEDS)
    interviewed = 0
    while len(referrers) < people:
        if interviewed == len(referrers):
            referrers.append(-1)  # all chains have died out: one more seed
        rate, at = chance.gammavariate(0.8, 2 / 0.8), chance.expovariate(1)
        while at < rate:
            referrers.append(interviewed)
            at += chance.expovariate(1)
        interviewed += 1
    del referrers[people:]
    employers: list[int] = []
    for referrer in referrers:
        copies = referrer >= 0 and chance.random() < 0.5
        employers.append(employers[referrer] if copies else chance.randrange(20))
    cross: dict[tuple[int, int], None] = {}
    while len(cross) < people // 10:
        one, other = chance.randrange(people), chance.randrange(people)
        if one != other and referrers[other] != one:
            cross[one, other] = None
    sides = tuple(array("i", side) for side in zip(*cross, strict=True))
    return Cohort(referrers, employers, (sides[0], sides[1]), interviewed)


def columns(given: Cohort) -> Columns:
    """Return the cohort with instants, a year back: named, and met five days later."""
    people = len(given.referrers)
    named = array("q", range(microseconds(START), microseconds(START) + people))
    later = timedelta(days=5) // timedelta(microseconds=1)
    met = [at + later if n < given.interviewed else -1 for n, at in enumerate(named)]
    return Columns(
        referrers=given.referrers,
        named=named,
        met=array("q", met),
        channels=[CHANNELS[n % 6] if at >= 0 else None for n, at in enumerate(met)],
        categories=[EMPLOYERS[n] for n in given.employers],
        cross=given.cross,
        targets=EMPLOYERS[:5],
        as_of=NOW,
    )


class Five(NamedTuple):
    """What every library computes, and on which all must agree."""

    waves: list[int]
    components: int
    degrees: Counter[int] | Sequence[int]
    assortativity: float
    descendants: Sequence[int]


def agree(one: Five, other: Five) -> bool:
    """Return whether two libraries found the same, whatever arrays they use."""
    return (
        one.waves == other.waves
        and one.components == other.components
        and counted(one.degrees) == counted(other.degrees)
        and math.isclose(one.assortativity, other.assortativity, abs_tol=1e-12)
        and list(one.descendants) == list(other.descendants)
    )


def counted(degrees: Counter[int] | Sequence[int]) -> Counter[int]:
    """Return how many have each degree, also from the degree of each."""
    return degrees if isinstance(degrees, Counter) else Counter(degrees)


def assortativity(employers: list[int], edges: Iterator[tuple[int, int]]) -> float:
    """Return the nominal assortativity of a library that has none."""
    pairs = Counter((employers[one], employers[other]) for one, other in edges)
    total = pairs.total()
    same = sum(count for (one, other), count in pairs.items() if one == other)
    given: Counter[int] = Counter()
    received: Counter[int] = Counter()
    for (one, other), count in pairs.items():
        given[one] += count
        received[other] += count
    expected = sum(count * received[group] for group, count in given.items())
    return (total * same - expected) / (total**2 - expected)


def below(referrers: Sequence[int], order: Sequence[int]) -> list[int]:
    """Return everybody's descendants, from an order in which they come after them."""
    found = [0] * len(referrers)
    for row in reversed(order):
        if referrers[row] >= 0:
            found[referrers[row]] += found[row] + 1
    return found


# Each peer gets its graphs before anything is timed: all edges, and the forest.


def with_networkx(given: Cohort) -> Callable[[], Five]:
    """Return the dashboard of five in networkx."""
    people, referrers = len(given.referrers), given.referrers
    whole: nx.DiGraph[int] = nx.DiGraph()
    whole.add_nodes_from((n, {"at": at}) for n, at in enumerate(given.employers))
    whole.add_edges_from(given.edges)
    forest: nx.DiGraph[int] = nx.DiGraph()
    forest.add_nodes_from(range(people))
    forest.add_edges_from(given.edges[: -len(given.cross[0])])
    seeds = [row for row, one in enumerate(referrers) if one < 0]
    can_mix = find_spec("numpy") is not None

    def five() -> Five:
        if can_mix:
            alike = nx.attribute_assortativity_coefficient(whole, "at")
        else:
            alike = assortativity(given.employers, iter(whole.edges))
        return Five(
            waves=[len(layer) for layer in nx.bfs_layers(forest, seeds)],
            components=nx.number_weakly_connected_components(whole),
            degrees=Counter(degree for _, degree in whole.out_degree()),
            assortativity=alike,
            descendants=below(referrers, list(nx.topological_sort(forest))),
        )

    return five


def with_rustworkx(given: Cohort) -> Callable[[], Five]:
    """Return the dashboard of five in rustworkx."""
    rx = _peer("rustworkx")
    people, referrers = len(given.referrers), given.referrers
    whole, forest = rx.PyDiGraph(), rx.PyDiGraph()
    for graph in (whole, forest):
        graph.add_nodes_from(range(people))
    whole.add_edges_from_no_data(given.edges)
    forest.add_edges_from_no_data(given.edges[: -len(given.cross[0])])
    seeds = [row for row, one in enumerate(referrers) if one < 0]

    def five() -> Five:
        return Five(
            waves=[len(layer) for layer in rx.layers(forest, seeds)],
            components=rx.number_weakly_connected_components(whole),
            degrees=Counter(map(whole.out_degree, whole.node_indices())),
            assortativity=assortativity(given.employers, iter(whole.edge_list())),
            descendants=below(referrers, rx.topological_sort(forest)),
        )

    return five


def with_igraph(given: Cohort) -> Callable[[], Five]:
    """Return the dashboard of five in igraph; a vertex above the seeds is the root."""
    ig = _peer("igraph")
    people, referrers = len(given.referrers), given.referrers
    whole = ig.Graph(people, given.edges, directed=True)
    seeds = [row for row, one in enumerate(referrers) if one < 0]
    rooted = [(people, seed) for seed in seeds]
    first = given.edges[: -len(given.cross[0])]
    forest = ig.Graph(people + 1, first + rooted, directed=True)

    def five() -> Five:
        order, starts, _ = forest.bfs(people, mode="out")
        return Five(
            waves=[end - start for start, end in pairwise(starts[1:])],
            components=len(whole.connected_components(mode="weak")),
            degrees=Counter(whole.outdegree()),
            assortativity=whole.assortativity_nominal(given.employers, directed=True),
            descendants=below(referrers, order[1:]),
        )

    return five


def with_csgraph(given: Cohort) -> Callable[[], Five]:
    """Return the dashboard of five in scipy and numpy, whole columns at a time."""
    csgraph, np = _peer("scipy.sparse.csgraph"), _peer("numpy")
    people = len(given.referrers)
    referrers = np.asarray(given.referrers)
    groups = np.asarray(given.employers)
    count = len(EMPLOYERS)
    edges = np.asarray(given.edges)
    whole = _matrix(edges[:, 0], edges[:, 1], people)
    # a vertex above the seeds is the root
    above = np.where(referrers < 0, people, referrers)
    forest = _matrix(above, np.arange(people), people + 1)

    def five() -> Five:
        order, parents = csgraph.breadth_first_order(forest, people)
        place = np.empty(people + 1, dtype=np.int32)
        place[order] = np.arange(people + 1)
        above_them = place[parents[order[1:]]]
        ends = [0, 1]
        while ends[-1] <= people:
            ends.append(1 + int(np.searchsorted(above_them, ends[-1])))
        found = np.zeros(people + 1, dtype=np.int64)
        for start, end in reversed(list(pairwise(ends[1:]))):
            layer = order[start:end]
            np.add.at(found, parents[layer], found[layer] + 1)
        degrees = np.bincount(np.diff(whole.indptr))
        one = np.repeat(groups, np.diff(whole.indptr))
        pairs = np.bincount(one * count + groups[whole.indices], minlength=count**2)
        mixed = pairs.reshape(count, count)
        total, same = int(mixed.sum()), int(mixed.trace())
        expected = int(mixed.sum(0) @ mixed.sum(1))
        return Five(
            waves=[end - start for start, end in pairwise(ends[1:])],
            components=csgraph.connected_components(whole, connection="weak")[0],
            degrees=Counter({n: int(d) for n, d in enumerate(degrees) if d}),
            assortativity=(total * same - expected) / (total**2 - expected),
            descendants=found[:people],
        )

    return five


def _matrix(one: object, other: object, size: int) -> object:
    sparse, np = _peer("scipy.sparse"), _peer("numpy")
    ones = np.ones(len(one), dtype=np.int8)  # type: ignore[arg-type] # an array
    return sparse.csr_array((ones, (one, other)), shape=(size, size))


def with_one_pass(given: Cohort) -> Callable[[], Five]:
    """Return the dashboard of five as one compiled pass over the columns."""
    one_pass = _compiled()
    people, count = len(given.referrers), len(EMPLOYERS)
    referrers, groups = _integers(given.referrers), _integers(given.employers)
    cross = [_integers(side) for side in given.cross]
    wave, leader, named, below = (_integers([0] * people) for _ in range(4))

    def five() -> Five:
        waves, mixed = (ctypes.c_int64 * 256)(), (ctypes.c_int64 * count**2)()
        components = one_pass(
            *(people, referrers, groups, count, len(given.cross[0]), *cross),
            *(waves, wave, leader, named, below, mixed),
        )
        total, same = sum(mixed), sum(mixed[:: count + 1])
        rows = [sum(mixed[n * count : (n + 1) * count]) for n in range(count)]
        sums = [sum(mixed[n::count]) for n in range(count)]
        expected = sum(row * column for row, column in zip(rows, sums, strict=True))
        return Five(
            waves=[size for size in waves if size],
            components=components,
            degrees=named,
            assortativity=(total * same - expected) / (total**2 - expected),
            descendants=below,
        )

    return five


def _integers(column: Sequence[int]) -> "ctypes.Array[ctypes.c_int32]":
    return (ctypes.c_int32 * len(column)).from_buffer_copy(array("i", column))


@cache
def _compiled() -> Callable[..., int]:
    """Return the compiled pass; skip without a compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("the compiled pass needs a C compiler")
    source = Path(__file__).with_name("one_pass.c")
    with TemporaryDirectory() as folder:
        library = Path(folder, "one_pass.so")
        flags = ["-O3", "-march=native", "-shared", "-fPIC"]
        subprocess.run([compiler, *flags, source, "-o", library], check=True)
        return ctypes.CDLL(str(library)).one_pass  # type: ignore[no-any-return] # of C


def _peer(name: str) -> ModuleType:
    module: ModuleType = pytest.importorskip(name, reason="a peer of the benchmark")
    return module


PEERS: dict[str, Callable[[Cohort], Callable[[], Five]]] = {
    "networkx": with_networkx,
    "igraph": with_igraph,
    "rustworkx": with_rustworkx,
    "csgraph": with_csgraph,
    "one pass": with_one_pass,
}


def ours(given: Cohort, tracker: ReferralTracker) -> Five:
    """Return the same five from a tracker."""
    found = tracker.dashboard()
    return Five(
        waves=list(found.waves),
        components=found.components,
        degrees=names_given(given),
        assortativity=found.assortativity.value or math.nan,
        descendants=[tracker.descendants(f"{row}") for row in range(given.people)],
    )


def names_given(given: Cohort) -> Counter[int]:
    """Return how many people gave no name, one name, two, ..., from the columns."""
    names = Counter(chain(given.referrers, given.cross[0]))
    del names[-1]  # nobody named the seeds
    counts = Counter(names.values())
    counts[0] = given.people - len(names)
    return counts


class Events:
    """Rounds of events, each of people that nobody has seen before."""

    def __init__(self, given: Cohort, tracker: ReferralTracker) -> None:
        self.given = given
        self.tracker = tracker
        self.chance = random.Random(3)
        self.number = 0

    def facts(self) -> float:
        """Return the seconds that an event as two facts and its dashboard take."""
        prepared = []
        for at in self.instants():
            id = f"new-{self.number}"
            added = ContactAdded(contact=id, card=self.chance.choice(CARDS), at=at)
            named = Referral(referrer=f"{self.somebody()}", referred=id, at=at)
            entries = (Entry(f"{id}-a", added), Entry(f"{id}-b", named))
            prepared.append((entries, at))
        take, dashboard = self.tracker.take, self.tracker.dashboard
        start = time.perf_counter()
        for entries, at in prepared:
            take(*entries)
            dashboard(as_of=at)
        return (time.perf_counter() - start) / EVENTS

    def rows(self) -> float:
        """Return the seconds that an event as one row and its dashboard take."""
        prepared = [
            (self.somebody(), microseconds(at), self.chance.choice(EMPLOYERS), at)
            for at in self.instants()
        ]
        append, dashboard = self.tracker.append, self.tracker.dashboard
        start = time.perf_counter()
        for referrer, named, employer, at in prepared:
            append(referrer, at=named, category=employer)
            dashboard(as_of=at)
        return (time.perf_counter() - start) / EVENTS

    def instants(self) -> Iterator[datetime]:
        """Yield an instant for each event of a round."""
        for _ in range(EVENTS):
            self.number += 1
            yield NOW + timedelta(seconds=self.number)

    def somebody(self) -> int:
        """Return a random interviewed contact."""
        return self.chance.randrange(self.given.interviewed)


class Result(NamedTuple):
    """Seconds of one peer and of ours, alternating; both as given by each round."""

    peer: list[float]
    facts: list[float]
    rows: list[float]

    @property
    def steady(self) -> bool:
        """Whether the peer's medians of both halves are within a factor of 1.5."""
        half = len(self.peer) // 2
        if not half:
            return True
        one, other = median(self.peer[:half]), median(self.peer[half:])
        return max(one, other) <= 1.5 * min(one, other)


_RESULTS: dict[tuple[str, int], Result] = {}
_FLOORS = {
    (300, "networkx"): ("80", "300"),
    (100_000, "rustworkx"): ("2,000", "10,000"),
    (1_000_000, "rustworkx"): ("20,000", "100,000"),
    (1_000_000, "igraph"): ("20,000", "100,000"),
    (1_000_000, "csgraph"): ("8,000", "40,000"),
    (1_000_000, "networkx"): ("100,000", "500,000"),
    (1_000_000, "one pass"): ("300", "1,500"),
}


@pytest.mark.parametrize("people", SIZES)
@pytest.mark.parametrize("name", PEERS)
def test_event_and_dashboard(
    name: str, people: int, benchmark: BenchmarkFixture, target: Target
) -> None:
    """All libraries agree, and the table says how many times faster the tracker is."""
    given = cohort(people)
    five = PEERS[name](given)
    tracker = ReferralTracker.from_columns(columns(given))
    assert agree(ours(given, tracker), five())
    events, loaded = Events(given, tracker), columns(given)
    result = _RESULTS[name, people] = Result([], [], [])

    def in_turn() -> None:
        for timed, seconds in (
            (events.rows, result.rows),
            (events.facts, result.facts),
        ):
            if people <= 10_000:  # or they would soon be more
                events.tracker = ReferralTracker.from_columns(loaded)
                events.tracker.dashboard()
            seconds.append(timed())
        start = time.perf_counter()
        five()
        result.peer.append(time.perf_counter() - start)

    gc.collect()
    gc.freeze()
    benchmark.pedantic(in_turn, rounds=ROUNDS)
    gc.unfreeze()

    floor, moonshot = _FLOORS.get((people, name), ("", ""))
    peer = median(result.peer)
    for way, seconds in (("a row", result.rows), ("facts", result.facts)):
        target(
            f"event + dashboard, {way}, {people:,} people, {name}",
            peer / median(seconds),
            floor=floor,
            moonshot=moonshot,
            note=f"{peer * 1e3:,.1f} ms / {median(seconds) * 1e6:.0f} us; minima"
            f" {min(result.peer) * 1e3:,.1f} ms / {min(seconds) * 1e6:.0f} us"
            + ("" if result.steady else "; unsteady, repeat"),
        )
    small = _RESULTS.get((name, 10_000))
    if small is not None and name == "networkx" and people > 10_000:
        target(
            f"  cost growth from 10,000 to {people:,}",
            median(result.rows) / median(small.rows),
            floor="<= 1.5",
            moonshot="flat",
            note=f"as facts {median(result.facts) / median(small.facts):.2f}",
        )


@pytest.mark.parametrize("name", ["networkx", "rustworkx"])
def test_five_from_columns(
    name: str, benchmark: BenchmarkFixture, target: Target
) -> None:
    """The dashboard of five from columns, beside that of a graph that is built."""
    given = cohort(PEOPLE)
    five = PEERS[name](given)
    names = [EMPLOYERS[n] for n in given.employers]
    peer, mine = [], []

    def in_turn() -> None:
        start = time.perf_counter()
        given_columns = Columns(
            referrers=given.referrers, categories=names, cross=given.cross, as_of=NOW
        )
        tracker = ReferralTracker.from_columns(given_columns)
        tracker.dashboard()
        names_given(given)
        mine.append(time.perf_counter() - start)
        start = time.perf_counter()
        five()
        peer.append(time.perf_counter() - start)

    gc.collect()
    gc.freeze()
    benchmark.pedantic(in_turn, rounds=5)
    gc.unfreeze()

    floor, moonshot = {"rustworkx": ("0.8", "3"), "networkx": ("6", "20")}[name]
    target(
        f"dashboard of five from columns, {PEOPLE:,} people, {name}",
        median(peer) / median(mine),
        floor=floor,
        moonshot=moonshot,
        note=f"{median(peer) * 1e3:,.0f} ms / {median(mine) * 1e3:,.0f} ms",
    )


def tracked() -> object:
    """Return what an app holds of the cohort with our library."""
    return ReferralTracker.from_columns(columns(cohort(PEOPLE)))


def networked() -> object:
    """Return what an app holds of the cohort with networkx, attributes included."""
    given = cohort(PEOPLE)
    held = columns(given)
    graph: nx.DiGraph[int] = nx.DiGraph()
    for row, employer in enumerate(given.employers):
        graph.add_node(row, at=employer, met=held.met[row], named=held.named[row])  # type: ignore[index] # both are given
    graph.add_edges_from(given.edges)
    return graph


def test_memory(benchmark: BenchmarkFixture, target: Target) -> None:
    """Resident bytes per contact, each in a process of its own; no ids, no names."""
    sizes: dict[str, float] = {}

    def in_turn() -> None:
        for name in ("networked", "tracked"):
            script = f"import test_expansion as it; print(it.resident(it.{name}))"
            command = [sys.executable, "-c", script]
            here = Path(__file__).parent
            found = subprocess.run(command, cwd=here, check=True, capture_output=True)
            sizes[name] = float(found.stdout) / PEOPLE

    if not Path("/proc/self/statm").exists():
        pytest.skip("resident memory is read from /proc")
    benchmark.pedantic(in_turn, rounds=1)

    target(
        f"memory per contact, {PEOPLE:,} people, networkx",
        sizes["networked"] / sizes["tracked"],
        floor="10",
        moonshot="20",
        note=f"{sizes['networked']:.0f} B / {sizes['tracked']:.0f} B",
    )


def resident(build: Callable[[], object]) -> int:
    """Return how many bytes of memory more the process has after building."""

    def now() -> int:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * resource.getpagesize()

    cohort(PEOPLE)  # what both are built from
    before = now()
    built = build()
    after = now()
    del built
    return after - before


def test_constraint(benchmark: BenchmarkFixture, target: Target) -> None:
    """Burt's constraint of 10,000 people, to the last digits that of networkx."""
    given = cohort(10_000)
    people = [ContactId(f"{row}") for row in range(given.people)]
    graph = ReferralGraph(
        as_of=NOW,
        time_zone="UTC",
        contacts={id: Contact(name=id) for id in people},
        stages={},
        participants=tuple(people),
        referrals=tuple(
            ReferralEdge(
                referrer=people[one],
                referred=people[other],
                first=given.referrers[other] == one,
                at=NOW,
                stage=ReferralStage.NAMED,
                cause=FactId(f"{n}"),
            )
            for n, (one, other) in enumerate(given.edges)
        ),
        interviews=(),
    )
    pairs: nx.Graph[int] = nx.Graph(given.edges)
    found = constraint(graph)
    expected = nx.constraint(pairs)
    assert [found[people[n]] for n in pairs] == pytest.approx(
        [expected[n] for n in pairs], rel=1e-9
    )
    peer, mine = [], []

    def in_turn() -> None:
        start = time.perf_counter()
        constraint(graph)
        mine.append(time.perf_counter() - start)
        start = time.perf_counter()
        nx.constraint(pairs)
        peer.append(time.perf_counter() - start)

    benchmark.pedantic(in_turn, rounds=5)

    way = "with scipy" if find_spec("scipy") else "without scipy"
    target(
        f"constraint of all, 10,000 people, networkx {way}",
        median(peer) / median(mine),
        floor="5",
        moonshot="20",
        note=f"{median(peer) * 1e3:,.0f} ms / {median(mine) * 1e3:,.0f} ms",
    )
