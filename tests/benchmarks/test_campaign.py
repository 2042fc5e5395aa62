"""How fast campaigns grow, fold, are kept and come back. Measured, never asserted.

The targets are those of issue 2 and of the storage specification:

- one fact into a campaign of 30,000 contacts: 2 ms at most;
- folding: 100,000 facts in one second at most;
- ``import infointerview``: half of ``import networkx`` at most;
- saving one fact: the same, however long the campaign.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from infointerview.campaign import Campaign
from infointerview.codec import decode, encode
from infointerview.facts import (
    ContactAdded,
    Entry,
    Fact,
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
    Takeaway,
    Touch,
)
from infointerview.people import Contact, Position
from infointerview.storage import SQLiteJournal
from infointerview.values import ContactId, FactId, draw_id

START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def life(number: int) -> Iterator[Fact]:
    """Yield ten facts about one contact, from the address book to a takeaway."""
    contact = ContactId(f"c{number:06}")
    at = START + timedelta(minutes=number)
    yield ContactAdded(
        contact=contact,
        card=Contact(
            name=f"Person {number}",
            emails=(f"person{number}@example.com",),
            positions=(Position(organization=f"Company {number % 500}"),),
            source="online",
        ),
        at=at,
    )
    if number:
        referrer = ContactId(f"c{number - 1:06}")
        yield Referral(referrer=referrer, referred=contact, at=at)
    day = timedelta(days=1)
    yield Outreach(contact=contact, channel="email", minutes=25, at=at + day)
    yield Reply(contact=contact, answer="accepted", at=at + 2 * day)
    yield InterviewHeld(contact=contact, start=at + 5 * day)
    for topic in ("path", "skills", "lifestyle"):
        yield Takeaway(
            contact=contact,
            topic=topic,
            claim=f"what person {number} says about {topic}",
            at=at + 5 * day + timedelta(hours=1),
        )
    for weeks in (2, 8):
        yield Touch(
            contact=contact, direction="outbound", at=at + timedelta(weeks=weeks)
        )


@cache
def entries(number: int) -> tuple[Entry, ...]:
    """Return so many entries, ten for each contact."""
    last = FactId("")
    made = []
    for contact in count():
        for fact in life(contact):
            last = draw_id(fact.at, last=last, writer="bench000")
            made.append(Entry(last, fact))
            if len(made) == number:
                return tuple(made)
    raise AssertionError


@cache
def crowd(number: int) -> Campaign:
    """Return a campaign of so many contacts who were only added."""
    added = (next(life(contact)) for contact in range(number))
    ids = (FactId(f"{contact:018x}bench000") for contact in range(number))
    return Campaign.replay("crowd", map(Entry, ids, added))


def test_record_one_fact_among_30_000_contacts(benchmark: BenchmarkFixture) -> None:
    """Record one more fact, each time onto the snapshot before."""
    holder = [crowd(30_000)]
    numbers = count()

    def record() -> None:
        number = next(numbers)
        at = START + timedelta(days=100, seconds=number)
        contact = ContactId(f"c{number % 30_000:06}")
        holder[0] = holder[0].record(Outreach(contact=contact, channel="email", at=at))

    record()  # makes the indexes
    benchmark.pedantic(record, rounds=2_000)


def test_fold_100_000_facts(benchmark: BenchmarkFixture) -> None:
    """Fold a history that is in memory, of 10,000 people with ten facts each."""
    history = entries(100_000)

    campaign = benchmark.pedantic(
        lambda: Campaign.replay("grid", history), rounds=5, warmup_rounds=1
    )

    benchmark.extra_info["facts per second"] = round(100_000 / benchmark.stats["min"])
    assert campaign.revision == 100_000


def test_import_beside_networkx(
    benchmark: BenchmarkFixture, target: Callable[..., None]
) -> None:
    """Import each in fresh processes, by turns; an empty process is subtracted."""
    taken: dict[str, list[float]] = {"": [], "infointerview": [], "networkx": []}

    def imports() -> None:
        for module, times in taken.items():
            script = f"import {module}" if module else "pass"
            begin = time.perf_counter()
            subprocess.run([sys.executable, "-I", "-c", script], check=True)
            times.append(time.perf_counter() - begin)

    benchmark.pedantic(imports, rounds=15, warmup_rounds=1)

    empty, ours, theirs = map(statistics.median, taken.values())
    benchmark.extra_info["milliseconds, ours"] = round(1000 * (ours - empty), 1)
    benchmark.extra_info["milliseconds, networkx"] = round(1000 * (theirs - empty), 1)
    share = (ours - empty) / (theirs - empty)
    benchmark.extra_info["ratio"] = round(share, 3)
    target("import, as a share of networkx'", share, floor="<= 0.5", moonshot="<= 0.25")


@pytest.mark.parametrize("facts", [1_000, 10_000, 100_000])
def test_save_one_fact(benchmark: BenchmarkFixture, tmp_path: Path, facts: int) -> None:
    """Record one fact and save it durably, at three lengths of the campaign."""
    with SQLiteJournal(tmp_path / "bench.db") as journal:
        journal.save(Campaign.replay("grid", entries(facts)))
        holder = [journal.load("grid")]
        numbers = count()

        def save() -> None:
            at = START + timedelta(days=400, seconds=next(numbers))
            touch = Touch(contact=ContactId("c000000"), direction="outbound", at=at)
            holder[0] = holder[0].record(touch)
            journal.save(holder[0])

        save()
        benchmark.pedantic(save, rounds=200)


def test_load_100_000_facts(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """Read, check, decode and fold a campaign from SQLite."""
    with SQLiteJournal(tmp_path / "bench.db") as journal:
        journal.save(Campaign.replay("grid", entries(100_000)))

        campaign = benchmark.pedantic(lambda: journal.load("grid"), rounds=3)

    benchmark.extra_info["facts per second"] = round(100_000 / benchmark.stats["min"])
    assert campaign.revision == 100_000


def test_encode_and_decode_10_000_facts(benchmark: BenchmarkFixture) -> None:
    """The codec alone, there and back."""
    some = entries(10_000)

    back = benchmark.pedantic(
        lambda: [decode(encode(entry)) for entry in some], rounds=5
    )

    assert back == list(some)


def test_forget_somebody_among_100_000_facts(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    """Rewrite, purge and prove; another person each time."""
    numbers = count(5_000)
    with SQLiteJournal(tmp_path / "bench.db") as journal:
        journal.save(Campaign.replay("grid", entries(100_000)))

        def forget() -> None:
            journal.forget("grid", f"c{next(numbers):06}")

        benchmark.pedantic(forget, rounds=3)
