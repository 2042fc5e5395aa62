"""`save`, `load` and `forget` as steps that ask a store and do no I/O themselves.

Each is a generator: it yields a request, is sent the answer or thrown the store's
error, and returns the result. So a driver of a few lines runs them over any kind of
journal (`_functions` has the one for ordinary calls).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import attrs

from infointerview.campaign import Campaign
from infointerview.codec import (
    Columns,
    Record,
    collector_paused,
    decode,
    decode_many,
    encode,
    is_newer,
    known_version,
)
from infointerview.errors import (
    CorruptRecord,
    RevisionConflict,
    Unavailable,
    UndecodableRecord,
    UnknownCampaign,
    UnknownRecord,
)
from infointerview.facts import (
    Entry,
    Fact,
    PersonForgotten,
    contacts_of,
    erased,
)
from infointerview.storage._erasure import (
    NOT_REACHED,
    Erasure,
    Values,
    holds,
    may_mean,
    needles,
    one_person,
    redacted,
    values_of,
)
from infointerview.storage._table import record_of
from infointerview.storage._vouching import Receipt, receipt_of, require_kept
from infointerview.values import (
    CampaignId,
    ContactId,
    FactId,
    Progress,
    draw_id,
    is_drawn,
    silent,
    writer_of,
)
from infointerview.values.checks import require_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

__all__ = [
    "BATCH",
    "Append",
    "Batches",
    "Purge",
    "Read",
    "ReadRows",
    "Request",
    "Rewrite",
    "Steps",
    "entry_of",
    "forgetting",
    "in_batches",
    "loading",
    "reading",
    "saving",
    "tombstones",
    "verifying",
    "vouching",
]


@attrs.frozen
class Append:
    """Asks for `Journal.append`; the answer is the new revision."""

    campaign: CampaignId
    records: tuple[Record, ...]
    expected: int


@attrs.frozen
class Read:
    """Asks for `Journal.read`; the answer is a tuple of records."""

    campaign: CampaignId
    after: int = 0


@attrs.frozen
class ReadRows:
    """Asks for all records of a campaign, unpacked: where there are many, they cost.

    The answer is a generator of batches, so that records are decoded while they are at
    hand; it is closed here, since the store may keep something open for it.
    """

    campaign: CampaignId


@attrs.frozen
class Rewrite:
    """Asks for `Erases.rewrite`."""

    campaign: CampaignId
    changes: Mapping[int, Record]


@attrs.frozen
class Purge:
    """Asks for `Erases.purge`; the answer is what it does not reach, in words."""

    needles: tuple[bytes, ...]


Request: TypeAlias = Append | Read | ReadRows | Rewrite | Purge

_T = TypeVar("_T")
Steps: TypeAlias = Generator[Request, Any, _T]
Batches: TypeAlias = Generator[Columns, None, None]

BATCH = 1000


def saving(campaign: Campaign, seen: Campaign | None, /) -> Steps[int]:
    """Write what the store does not have; return the revision.

    `seen` only says where to begin. What is stored is settled by the revision that
    the append expects, and by comparing what others, or an earlier attempt whose
    outcome was lost, have put behind it.
    """
    start = seen.revision if seen is not None and campaign.extends(seen) else 0
    tail: tuple[Record, ...] = ()
    if start == 0:
        tail = yield Read(campaign.id)
    while True:
        records = tuple(encode(entry) for entry in _missing(campaign, start, tail))
        try:
            revision: int = yield Append(campaign.id, records, start + len(tail))
        except (RevisionConflict, Unavailable):
            longer = yield Read(campaign.id, start)
            if len(longer) <= len(tail):
                raise  # nothing has arrived, so this is not about us
            tail = longer
        else:
            return revision


def _missing(
    campaign: Campaign, start: int, tail: Sequence[Record]
) -> tuple[Entry, ...]:
    """Return the campaign's entries behind `start` that are not in the stored tail.

    Raises:
        RevisionConflict: If the tail holds anything that the campaign does not.
    """
    own = {entry.id: entry for entry in campaign.since(start)}
    for position, record in enumerate(tail, start + 1):
        entry = entry_of(campaign.id, position, record)
        if own.pop(entry.id, None) != entry:
            first = writer_of(record.id)
            raise RevisionConflict(campaign.id, position - 1, start + len(tail), first)
    return tuple(own.values())


def loading(campaign: CampaignId, writer: str, /) -> Steps[Campaign]:
    """Read a campaign."""
    require_id("load(campaign)", campaign)
    batches = yield ReadRows(campaign)
    return _replayed(campaign, batches, writer)


def reading(campaign: CampaignId, /) -> Steps[tuple[Entry, ...]]:
    """Read the entries of a campaign, without folding them."""
    require_id("entries(campaign)", campaign)
    batches = yield ReadRows(campaign)
    return _entries(campaign, batches)


def _replayed(campaign: CampaignId, batches: Batches, writer: str) -> Campaign:
    entries = _entries(campaign, batches)
    if not entries:
        raise UnknownCampaign(campaign)
    return Campaign.replay(campaign, entries, writer=writer)


def _entries(campaign: CampaignId, batches: Batches) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    with collector_paused(), closing(batches):
        for columns in batches:
            before = len(entries)
            try:
                entries.extend(decode_many(columns))  # up to one that cannot be read
            except UndecodableRecord:
                read = len(entries)
                row = [column[read - before] for column in columns]
                entry_of(campaign, read + 1, record_of(row))
                raise  # pragma: no cover - what was refused once is refused again
    ids = [entry.id for entry in entries]
    if len(set(ids)) < len(ids):
        twice = next(n for n, id in enumerate(ids) if id in ids[:n])
        raise CorruptRecord(campaign, twice + 1, f"a second record {ids[twice]}")
    return tuple(entries)


def in_batches(records: Iterable[Record], /) -> Batches:
    """Yield the records unpacked, a thousand at a time."""
    left = iter(records)
    while batch := tuple(islice(left, BATCH)):
        yield (
            [record.id for record in batch],
            [record.type for record in batch],
            [record.version for record in batch],
            [record.data for record in batch],
            [record.crc for record in batch],
        )


def entry_of(campaign: CampaignId, position: int, record: Record, /) -> Entry:
    """Return the entry that a stored record holds.

    Raises:
        CorruptRecord: If it holds none.
        UnknownRecord: If a newer release wrote it.
    """
    try:
        return decode(record)
    except UndecodableRecord as error:
        if is_newer(record):
            known = known_version(record.type)
            raise UnknownRecord(
                campaign, position, record.type, record.version, known
            ) from error
        raise CorruptRecord(campaign, position, "; ".join(error.problems)) from error


def vouching(campaign: CampaignId, /) -> Steps[Receipt]:
    """Say what is stored of a campaign."""
    require_id("receipt(campaign)", campaign)
    records = yield Read(campaign)
    gone: list[ContactId] = []
    for position, record in enumerate(records, 1):
        if record.type == _TOMBSTONE:
            fact = entry_of(campaign, position, record).fact
            gone += contacts_of(fact)
    return receipt_of(campaign, records, gone)


def verifying(receipt: Receipt, /) -> Steps[None]:
    """Check that what is stored is what the receipt says."""
    records = yield Read(receipt.campaign)
    require_kept(receipt, records)


def forgetting(
    campaign: CampaignId,
    contact: str,
    at: datetime | None,
    writer: str,
    progress: Progress = silent,
    /,
) -> Steps[Erasure]:
    """Erase a person from every record, say so in one more, and purge the store.

    Another process may write meanwhile, so everything is done again until the record
    that says so is the first after the records that were looked at. A rewrite may
    then have put back what somebody else was just forgetting; whoever was forgotten
    since the first look is therefore forgotten here too, by what stood there then.
    """
    require_id("forget(campaign)", campaign)
    first: Campaign | None = None
    cards: dict[str, None] = {}
    met: dict[str, None] = {}
    erasures: set[int] = set()
    rewordings: set[int] = set()
    while True:
        records = yield Read(campaign)
        snapshot = _replayed(campaign, in_batches(records), writer)
        first = first or snapshot
        entries = snapshot.since(0)
        person = one_person(snapshot, contact)
        gone = _forgotten(snapshot)
        people = {*person, *(gone - _forgotten(first))}
        cards |= dict.fromkeys(values_of((*first.since(0), *entries), people))
        values = Values(tuple(cards))
        plan = _plan(progress(entries), records, people, values)
        met |= values.met
        erasures |= plan.erased.keys()
        rewordings |= plan.redacted.keys()
        left = [id for id in person if id not in gone]
        tombs = tombstones(entries, left, at, writer)
        changes = plan.erased | plan.redacted
        if changes:
            sealed = {place: encode(entry) for place, entry in changes.items()}
            yield Rewrite(campaign, sealed)
        try:
            yield Append(campaign, tombs, len(entries))
        except RevisionConflict:
            continue
        break
    beyond: tuple[str, ...] = yield Purge(needles(cards, met))
    return Erasure(
        campaign=campaign,
        contacts=person,
        erased=tuple(sorted(erasures)),
        redacted=tuple(sorted(rewordings)),
        remaining=plan.remaining,
        unproved=values.too_short,
        not_reached=NOT_REACHED + beyond,
    )


def _forgotten(campaign: Campaign) -> set[ContactId]:
    facts = (entry.fact for entry in campaign.since(0))
    return {fact.contact for fact in facts if isinstance(fact, PersonForgotten)}


@attrs.frozen
class _Plan:
    """Entries to be put in the place of others, by position, and what remains."""

    erased: dict[int, Entry]
    redacted: dict[int, Entry]
    remaining: tuple[int, ...]


def _plan(
    entries: Iterable[Entry],
    records: Sequence[Record],
    people: set[ContactId],
    values: Values,
) -> _Plan:
    erasures: dict[int, Entry] = {}
    rewordings: dict[int, Entry] = {}
    remaining = []
    for position, (entry, record) in enumerate(zip(entries, records, strict=True), 1):
        fact: Fact = entry.fact
        names_them = not people.isdisjoint(contacts_of(fact))
        if names_them:
            fact = erased(fact)
        # With an escape in it the text reads otherwise than it is written.
        elif values.are_in(record.data) or "\\" in record.data:
            fact = redacted(fact, values)
        elif not values.may_be_meant_in(record.data):
            continue
        if fact != entry.fact:
            changes = erasures if names_them else rewordings
            changes[position] = Entry(entry.id, fact)
        if holds(fact, values) or (not names_them and may_mean(fact, values)):
            remaining.append(position)
    return _Plan(erasures, rewordings, tuple(remaining))


def tombstones(
    entries: Sequence[Entry],
    people: Sequence[ContactId],
    at: datetime | None,
    writer: str,
    /,
) -> tuple[Record, ...]:
    """Return the records that say of these people that they are forgotten."""
    if not people:
        return ()
    instant = at or max(entry.fact.at for entry in entries)
    last = max((entry.id for entry in entries if is_drawn(entry.id)), default="")
    records = []
    for contact in people:
        fact = PersonForgotten(contact=contact, at=instant, erased=True)
        last = draw_id(instant, last=last, writer=writer)
        records.append(encode(Entry(FactId(last), fact)))
    return tuple(records)


_TOMBSTONE = "person_forgotten"
