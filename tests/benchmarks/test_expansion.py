"""One event and the dashboard, beside other libraries. Measured, never asserted.

The table that is printed is the one of section 11 of the specification of the metrics:
one new contact by first referral from a random interviewed contact, and then all
numbers of the dashboard as records, descendants kept exact; beside the peer's dashboard
of five (breadth-first layers, components, degree counts, assortativity, descendants)
on a graph that is built and mutated already. Ratio = peer / ours, of medians.

Two ways for the event: two facts (an addition to the address book and a referral) that
`ReferralTracker.take` is given, and one row that `ReferralTracker.append` is given.

    pytest tests/benchmarks/test_expansion.py -s                      # 10,000 people
    EXPANSION_PEOPLE=1000000 pytest tests/benchmarks/test_expansion.py -s  # all of it

The second takes a few minutes and 3 GB. The peers igraph and rustworkx are skipped
where they are not installed, and so is the line about them.
"""

import gc
import math
import os
import random
import sys
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from statistics import median
from types import ModuleType
from typing import NamedTuple

import networkx as nx
import pytest

from infointerview.facts import ContactAdded, Entry, Referral
from infointerview.people import Contact, Position
from infointerview.referrals import Columns, ReferralTracker, microseconds
from infointerview.values import Channel

PEOPLE = int(os.environ.get("EXPANSION_PEOPLE", "10000"))
SIZES = sorted({300, 10_000, PEOPLE} | ({100_000} if PEOPLE > 100_000 else set()))
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
    degrees: Counter[int]
    assortativity: float
    descendants: Sequence[int]


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


def _peer(name: str) -> ModuleType:
    module: ModuleType = pytest.importorskip(name, reason="a peer of the benchmark")
    return module


PEERS: dict[str, Callable[[Cohort], Callable[[], Five]]] = {
    "networkx": with_networkx,
    "igraph": with_igraph,
    "rustworkx": with_rustworkx,
}


def ours(given: Cohort, tracker: ReferralTracker) -> Five:
    """Return the same five from a tracker."""
    found = tracker.dashboard()
    people = range(len(given.referrers))
    named = Counter(one for one, _ in given.edges)
    return Five(
        waves=list(found.waves),
        components=found.components,
        degrees=Counter(named[row] for row in people),
        assortativity=found.assortativity.value or math.nan,
        descendants=[tracker.descendants(f"{row}") for row in people],
    )


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
        one, other = median(self.peer[:half]), median(self.peer[half:])
        return max(one, other) <= 1.5 * min(one, other)


@cache
def measured(name: str, people: int) -> Result:
    """Return what one peer and the tracker take, after they have agreed."""
    given = cohort(people)
    five = PEERS[name](given)
    tracker = ReferralTracker.from_columns(columns(given))
    theirs, mine = five(), ours(given, tracker)
    assert mine.waves == theirs.waves
    assert mine.components == theirs.components
    assert mine.degrees == theirs.degrees
    assert math.isclose(mine.assortativity, theirs.assortativity, abs_tol=1e-12)
    assert mine.descendants == theirs.descendants
    del theirs, mine
    events = Events(given, tracker)
    loaded = columns(given)
    gc.collect()
    gc.freeze()
    result = Result([], [], [])
    try:
        for _ in range(ROUNDS):
            for timed, seconds in (
                (events.facts, result.facts),
                (events.rows, result.rows),
            ):
                if people <= 10_000:  # or they would soon be more
                    events.tracker = ReferralTracker.from_columns(loaded)
                    events.tracker.dashboard()
                seconds.append(timed())
            start = time.perf_counter()
            five()
            result.peer.append(time.perf_counter() - start)
    finally:
        gc.unfreeze()
    return result


FLOORS = {
    (300, "networkx"): (80, 300),
    (100_000, "rustworkx"): (2_000, 10_000),
    (1_000_000, "rustworkx"): (20_000, 100_000),
    (1_000_000, "igraph"): (20_000, 100_000),
    (1_000_000, "networkx"): (100_000, 500_000),
}


@pytest.mark.parametrize("people", SIZES)
@pytest.mark.parametrize("name", PEERS)
def test_event_and_dashboard(name: str, people: int) -> None:
    """All libraries agree, and the table says how many times faster the tracker is."""
    result = measured(name, people)

    floor, moonshot = FLOORS.get((people, name), ("", ""))
    seconds = median(result.peer), median(result.facts), median(result.rows)
    peer, facts, rows = seconds
    report(
        f"event + dashboard, {people:>9,} people, {name:<9}",
        f"{peer / facts:>9,.0f} {peer / rows:>9,.0f}  {floor:>7} {moonshot:>7}",
        f"{peer * 1e3:,.1f} ms / {facts * 1e6:.0f} us, {rows * 1e6:.0f} us;"
        f" minima {min(result.peer) * 1e3:,.1f} ms / {min(result.facts) * 1e6:.0f} us,"
        f" {min(result.rows) * 1e6:.0f} us"
        + ("" if result.steady else "; unsteady, repeat"),
    )


@pytest.mark.skipif(PEOPLE <= 10_000, reason="needs a larger EXPANSION_PEOPLE")
def test_cost_growth() -> None:
    """An event in a large cohort costs as much as in one of 10,000."""
    small, large = measured("networkx", 10_000), measured("networkx", PEOPLE)

    facts = median(large.facts) / median(small.facts)
    rows = median(large.rows) / median(small.rows)
    report(
        f"cost growth 10,000 to {PEOPLE:,} (<= 1.5)", f"{facts:>9.2f} {rows:>9.2f}", ""
    )


@pytest.mark.parametrize("name", PEERS)
def test_five_from_columns(name: str) -> None:
    """The dashboard of five from columns, cross edges included, on both sides."""
    given = cohort(PEOPLE)
    build = PEERS[name]
    build(given)  # skips without the peer
    names = [EMPLOYERS[n] for n in given.employers]
    peer, mine = [], []
    for _ in range(5):
        start = time.perf_counter()
        tracker = ReferralTracker.from_columns(
            Columns(
                referrers=given.referrers,
                categories=names,
                cross=given.cross,
                as_of=NOW,
            )
        )
        tracker.dashboard()
        mine.append(time.perf_counter() - start)
        del tracker
        five = build(given)
        start = time.perf_counter()
        five()
        peer.append(time.perf_counter() - start)
        del five

    floor, moonshot = {"rustworkx": (0.8, 3), "networkx": (6, 20)}.get(name, ("", ""))
    report(
        f"five from columns,    {PEOPLE:>9,} people, {name:<9}",
        f"{median(peer) / median(mine):>9.2f} {'':>9}  {floor:>7} {moonshot:>7}",
        f"{median(peer) * 1e3:,.0f} ms / {median(mine) * 1e3:,.0f} ms",
    )


def report(line: str, ratios: str, seconds: str) -> None:
    """Print a line of the table."""
    if not _printed:
        title = f"{'ratio of medians, peer / ours':<51}"
        heads = f"{'facts':>9} {'rows':>9}  {'floor':>7} {'moonshot':>7}"
        sys.stdout.write(f"\n{title}{heads}\n")
    _printed.append(line)
    sys.stdout.write(f"{line:<51}{ratios}  {seconds}\n")


_printed: list[str] = []
