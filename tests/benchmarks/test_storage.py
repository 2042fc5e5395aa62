"""Journals beside what others need for the same. Measured, never asserted.

The targets are those of issue 6:

- loading 100,000 facts from SQLite into validated objects: 3 times faster than the
  event store of ``eventsourcing`` with core dependencies, 5 times with ``[fast]``;
- a durable append: 1.25 of a bare write and fdatasync at most.

Both sides of a comparison take turns in one process. For loads the CPU time counts,
and of each the least; for appends means, since the disk swings. ``eventsourcing`` is
measured twice: as it is ("bare": its events hold plain values, nothing is validated),
and doing the same ("same": transcodings build and validate the facts and cards).
``STORAGE_FACTS`` sets another number of facts.
"""

import gc
import os
import time
import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import attrs
import pytest
from eventsourcing.domain import DomainEvent
from eventsourcing.persistence import (
    DatetimeAsISO,
    EventStore,
    JSONTranscoder,
    Mapper,
    Transcoding,
    UUIDAsHex,
)
from eventsourcing.sqlite import SQLiteAggregateRecorder, SQLiteDatastore
from pytest_benchmark.fixture import BenchmarkFixture

from infointerview.campaign import Campaign
from infointerview.codec import _bulk, _plain, encode, sealed
from infointerview.facts import (
    FACT_TYPES,
    ContactAdded,
    DebriefAnswer,
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
from infointerview.storage import (
    JSONLinesJournal,
    SQLiteJournal,
    entries,
    load,
    redacted_view,
)
from infointerview.values import CampaignId, ContactId, draw_id

FACTS = int(os.environ.get("STORAGE_FACTS", "20000"))
ROUNDS = 10
START = datetime(2026, 1, 5, 9, tzinfo=UTC)
GRID = CampaignId("grid")
NOTE = "We met at the meetup in the old depot, and spoke of night shifts. " * 2


def history(number: int) -> list[Entry]:
    """Return entries of 223 bytes of JSON on average, ten for each contact."""
    made: list[Entry] = []
    last = ""
    while len(made) < number:
        person = len(made) // 10
        for fact in life(person):
            last = draw_id(fact.at, last=last, writer="bench000")
            made.append(Entry(last, fact))  # type: ignore[arg-type] # a fact id
    return made[:number]


def life(person: int) -> list[Fact]:
    """Return ten facts about one contact."""
    contact, other = ContactId(f"c{person:06}"), ContactId(f"d{person:06}")
    at, day = START + timedelta(minutes=person), timedelta(days=1)
    card = Contact(
        name=f"Person {person}",
        emails=(f"person{person}@example.com",),
        positions=(Position(organization=f"Company {person % 500}"),),
        source="online",
    )
    topics = ("path", "skills", "lifestyle")
    return [
        ContactAdded(contact=contact, card=card, at=at),
        Referral(referrer=other, referred=contact, note=NOTE, at=at),
        Outreach(contact=contact, channel="email", minutes=25, note=NOTE, at=at + day),
        Reply(contact=contact, answer="accepted", note=NOTE, at=at + 2 * day),
        InterviewHeld(contact=contact, start=at + 5 * day, note=NOTE),
        *(
            Takeaway(contact=contact, topic=topic, claim=NOTE, at=at + 6 * day)
            for topic in topics
        ),
        Touch(contact=contact, direction="outbound", note=NOTE, at=at + 20 * day),
        Touch(contact=contact, direction="inbound", note=NOTE, at=at + 60 * day),
    ]


class Recorded(DomainEvent):
    """An event of theirs that holds a fact or, bare, its fields."""

    fact_id: str
    fact: object


class Days(Transcoding):
    """How they are told to write a day."""

    type = date
    name = "day"

    def encode(self, obj: date) -> str:
        """Return the text."""
        return obj.isoformat()

    def decode(self, data: str) -> date:
        """Return the day."""
        return date.fromisoformat(data)


class Lengths(Transcoding):
    """How they are told to write a length of time."""

    type = timedelta
    name = "length"

    def encode(self, obj: timedelta) -> float:
        """Return the seconds."""
        return obj.total_seconds()

    def decode(self, data: float) -> timedelta:
        """Return the length."""
        return timedelta(seconds=data)


def given(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any of our classes
    """Return the fields that are not at their default."""
    fields = {
        f.name: (getattr(value, f.name), f.default) for f in attrs.fields(type(value))
    }
    return {
        name: item.value if isinstance(item, StrEnum) else item
        for name, (item, default) in fields.items()
        if item != default
    }


def transcoding(kind: type) -> Transcoding:
    """Return how they are told to write, build and validate objects of a class."""

    class Ours(Transcoding):
        type = kind
        name = kind.__name__

        def encode(self, obj: object) -> dict[str, Any]:
            return given(obj)

        def decode(self, data: dict[str, Any]) -> object:
            return kind(
                **{k: tuple(v) if type(v) is list else v for k, v in data.items()}
            )

    return Ours()


def event_store(path: Path, facts: list[Entry], *, bare: bool) -> Callable[[], object]:
    """Return what loads the facts from a store of theirs."""
    transcoder = JSONTranscoder()
    for one in (DatetimeAsISO(), UUIDAsHex(), Days(), Lengths()):
        transcoder.register(one)
    for kind in () if bare else (*FACT_TYPES, DebriefAnswer, Contact, Position):
        transcoder.register(transcoding(kind))
    recorder = SQLiteAggregateRecorder(SQLiteDatastore(str(path)))
    recorder.create_table()
    store = EventStore(mapper=Mapper(transcoder=transcoder), recorder=recorder)
    origin = uuid.UUID(int=7)
    events = []
    for version, entry in enumerate(facts, 1):
        event = object.__new__(Recorded)
        fact = plain(entry.fact) if bare else entry.fact
        event.__dict__.update(
            originator_id=origin,
            originator_version=version,
            timestamp=entry.fact.at,
            fact_id=entry.id,
            fact=fact,
        )
        events.append(event)
    store.put(events)
    return lambda: list(store.get(origin))


def plain(value: object) -> dict[str, Any]:
    """Return the fields of an object as plain values, the instants left as they are."""
    return {
        name: plain(item)
        if attrs.has(type(item))
        else [plain(part) if attrs.has(type(part)) else part for part in item]
        if isinstance(item, tuple)
        else item.total_seconds()
        if isinstance(item, timedelta)
        else item
        for name, item in given(value).items()
    }


def test_load_beside_eventsourcing(
    benchmark: BenchmarkFixture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows to validated objects, by turns; and with folding on top."""
    facts = history(FACTS)
    records = [encode(entry) for entry in facts]
    with SQLiteJournal(tmp_path / "ours.db") as journal:
        for begin in range(0, len(records), 1000):
            journal.append(GRID, records[begin : begin + 1000], expected=begin)
        fast = _bulk.readers()

        def ours(read: tuple[Callable[..., Any], ...]) -> object:
            monkeypatch.setattr(_bulk, "readers", lambda: read)
            return entries(journal, GRID)

        sides: dict[str, Callable[[], object]] = {
            "eventsourcing, bare": event_store(tmp_path / "bare.db", facts, bare=True),
            "eventsourcing, same": event_store(tmp_path / "same.db", facts, bare=False),
            "core": lambda: ours((_plain.read,)),
            "fast": lambda: ours(fast),
            "fast, folded": lambda: load(journal, GRID),
            "rows alone": lambda: list(journal._rows(GRID)),  # noqa: SLF001 - the floor
        }
        least = dict.fromkeys(sides, float("inf"))

        def by_turns() -> None:
            for name, side in sides.items():
                gc.collect()
                begin = time.process_time()
                loaded = side()
                least[name] = min(least[name], time.process_time() - begin)
                del loaded

        benchmark.pedantic(by_turns, rounds=ROUNDS, warmup_rounds=1)
        assert ours(fast) == ours((_plain.read,)) == tuple(facts)

    sizes = [len(record.data.encode()) for record in records]
    benchmark.extra_info["bytes of JSON per fact"] = round(sum(sizes) / len(sizes))
    for name, seconds in least.items():
        benchmark.extra_info[f"microseconds per fact: {name}"] = round(
            1e6 * seconds / FACTS, 2
        )
    for name in ("core", "fast", "fast, folded"):
        for base in ("same", "bare"):
            ratio = least[f"eventsourcing, {base}"] / least[name]
            benchmark.extra_info[f"{name} / {base}"] = round(ratio, 2)


@pytest.mark.parametrize("kind", [SQLiteJournal, JSONLinesJournal])
def test_a_durable_append_beside_a_bare_write(
    benchmark: BenchmarkFixture, tmp_path: Path, kind: Callable[[Path], Any]
) -> None:
    """One record at a time, and 8 kB of a file made before, by turns."""
    journal = kind(tmp_path / "store")
    taken: dict[str, list[float]] = {"append": [], "floor": []}
    bare = os.open(tmp_path / "bare", os.O_RDWR | os.O_CREAT)
    os.write(bare, b"x" * 8192 * 4096)
    os.fsync(bare)
    revision = 0

    def by_turns() -> None:
        nonlocal revision
        data = f'{{"note":"{NOTE}"}}'
        record = sealed(id=f"r{revision}", type="touch", version=1, data=data)
        begin = time.perf_counter()
        os.pwrite(bare, b"y" * 8192, 8192 * (revision % 4096))
        os.fdatasync(bare)
        middle = time.perf_counter()
        revision = journal.append(GRID, (record,), expected=revision)
        taken["floor"].append(middle - begin)
        taken["append"].append(time.perf_counter() - middle)

    benchmark.pedantic(by_turns, rounds=400, warmup_rounds=20)

    os.close(bare)
    means = {name: sum(times) / len(times) for name, times in taken.items()}
    for name, seconds in means.items():
        benchmark.extra_info[f"milliseconds: {name}"] = round(1000 * seconds, 3)
    benchmark.extra_info["ratio"] = round(means["append"] / means["floor"], 2)


def test_a_view_of_a_campaign_of_thousands(benchmark: BenchmarkFixture) -> None:
    """What a text costs does not grow with the people that it may name."""
    letters = "bcdfghjklmnpqrst"
    names = [
        f"{a}a{b}e {c}o{d}u".title()
        for a in letters
        for b in letters
        for c in letters[:4]
        for d in letters[:2]
    ]
    campaign = Campaign.start("grid", goal="", time_zone="UTC", at=START).record(
        *(
            ContactAdded(contact=f"c{n}", card=Contact(name=name), at=START)
            for n, name in enumerate(names)
        ),
        Takeaway(contact="c0", topic="path", claim="Tate Bocu said", at=START),
    )

    view = benchmark.pedantic(
        lambda: redacted_view(campaign, audience="coach", key=b"0123456789abcdef"),
        rounds=3,
    )

    assert view.facts[-1].fact.claim == "(somebody) said"
