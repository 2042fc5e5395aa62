"""Two histories of one campaign become one, by record id. Steps, without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from infointerview.campaign import Campaign
from infointerview.codec import Record, decode, encode, is_newer
from infointerview.errors import (
    FactConflict,
    RevisionConflict,
    UnknownRecord,
)
from infointerview.facts import (
    ContactChanged,
    Entry,
    Fact,
    PersonForgotten,
    contacts_of,
    erased,
    with_fields,
)
from infointerview.people import FORGOTTEN
from infointerview.storage._erasure import (
    Values,
    holds,
    may_mean,
    needles,
    redacted,
    root_of,
    values_of,
)
from infointerview.storage._steps import (
    Append,
    Purge,
    Read,
    Rewrite,
    Steps,
    entry_of,
    tombstones,
)
from infointerview.values import CampaignId, ContactId, FactId
from infointerview.values.checks import require_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Disagreement", "Merge", "merging"]

_T = TypeVar("_T")


@attrs.frozen(kw_only=True)
class Disagreement:
    """Two devices gave one field of a card different values.

    Both facts are kept, and the later one counts.

    Attributes:
        contact: Whose card it is.
        field: Name of the field.
        ours: Id of the fact that was here.
        theirs: Id of the fact that has come in.

    Examples:
        >>> Disagreement(contact="c1", field="tier", ours="01", theirs="02").field
        'tier'
    """

    contact: ContactId
    field: str
    ours: FactId
    theirs: FactId


@attrs.frozen(kw_only=True)
class Merge:
    """What joining two histories did.

    Attributes:
        campaign: Id of the campaign.
        added: Positions of the records that have come in.
        rewritten: Positions of records that were here and are now without somebody
            who was forgotten on the other device.
        remaining: Positions of records to look at, as `Erasure.remaining`.
        disagreements: Fields of cards that both devices had changed, by id.

    Examples:
        >>> Merge(campaign="grid", added=(4, 5), rewritten=()).added
        (4, 5)
    """

    campaign: CampaignId
    added: tuple[int, ...]
    rewritten: tuple[int, ...]
    remaining: tuple[int, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()


def merging(
    campaign: CampaignId,
    incoming: Sequence[Record],
    forgotten: Iterable[str],
    writer: str,
    /,
) -> Steps[Merge]:
    """Bring in the records that are missing; forget here whom the others forgot.

    As in forgetting, a rewrite may put back what somebody else was just taking out, so
    all is done again until nobody wrote between the look and the append, with all
    that was ever seen on a card.
    """
    require_id("merge(campaign)", campaign)
    theirs = _opened(campaign, incoming)
    written = {record.id: record for record in incoming}
    asked = {ContactId(contact) for contact in forgotten}
    seen: dict[Entry, None] = dict.fromkeys(_known(theirs))
    while True:
        stored = yield Read(campaign)
        ours = _opened(campaign, stored)
        seen |= dict.fromkeys(_known(ours))
        union = _union(ours, theirs)
        people = _people(campaign, union, asked)
        values = Values(values_of(seen, people))
        clean = {id: _clean(item, people, values) for id, item in union.items()}
        missing = sorted(clean.keys() - ours.keys())
        new = [_as_written(clean[id], written[id]) for id in missing]
        new += _tombstones(clean, asked, writer)
        changes = {
            position: _sealed(clean[record.id])
            for position, record in enumerate(stored, 1)
            if clean[record.id] != ours[record.id]
        }
        if changes:
            yield Rewrite(campaign, changes)
        try:
            revision = yield Append(campaign, tuple(new), len(stored))
        except RevisionConflict:
            continue
        break
    if people:
        yield Purge(needles(values_of(seen, people), values.met))
    order = [record.id for record in (*stored, *new)]
    return Merge(
        campaign=campaign,
        added=tuple(range(len(stored) + 1, revision + 1)),
        rewritten=tuple(changes),
        remaining=tuple(
            position
            for position, id in enumerate(order, 1)
            if people and _remains(clean.get(id), people, values)
        ),
        disagreements=tuple(_disagreements(ours, theirs)),
    )


# What only a newer release understands travels as it is.
_Item = Entry | Record


def _opened(campaign: CampaignId, records: Sequence[Record]) -> dict[str, _Item]:
    """Return the entries by id, each of them checked at the door.

    Raises:
        CorruptRecord: If one is no fact.
        FactConflict: If one id comes with two facts.
    """
    found: dict[str, _Item] = {}
    for position, record in enumerate(records, 1):
        item: _Item
        try:
            item = entry_of(campaign, position, record)
        except UnknownRecord:
            if not is_newer(record):  # pragma: no cover - unknown means newer
                raise
            item = record
        known = found.get(record.id)
        found[record.id] = item if known is None else _united(known, item)
    return found


def _known(items: Mapping[str, _Item]) -> list[Entry]:
    return [item for item in items.values() if isinstance(item, Entry)]


def _union(ours: Mapping[str, _Item], theirs: Mapping[str, _Item]) -> dict[str, _Item]:
    union = dict(ours)
    for id, item in theirs.items():
        union[id] = _united(union[id], item) if id in union else item
    return union


def _united(one: _Item, other: _Item) -> _Item:
    """Return what two records of one id amount to: both erasures, nothing else.

    Raises:
        FactConflict: If they differ in more than what was taken out for somebody.
    """
    if one == other:
        return one
    if isinstance(one, Record) or isinstance(other, Record):
        differs = isinstance(one, Entry) != isinstance(other, Entry)
        if differs and _sealed(one).type == _sealed(other).type:
            return one  # a newer release has rewritten the fact: what is here stays
        raise FactConflict(one.id, _named(one), _named(other))
    if type(one.fact) is type(other.fact):
        fact = _without_either(one.fact, other.fact)
        if fact is None and (one.fact.erased or other.fact.erased):
            blank = erased(one.fact)
            fact = blank if blank == erased(other.fact) else None
        if fact is not None:
            return Entry(one.id, fact)
    raise FactConflict(one.id, one.fact, other.fact)


def _without_either(one: _T, other: _T) -> _T | None:
    """Return the value without what is taken out of one of two; ``None`` for others."""
    changes: dict[str, object] = {}
    for field in attrs.fields(type(one)):  # type: ignore[arg-type] # attrs classes
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if mine == theirs:
            continue
        if attrs.has(type(mine)) and type(mine) is type(theirs):
            inner = _without_either(mine, theirs)
            if inner is None:
                return None
            changes[field.name] = inner
            continue
        marked = [v for v in (mine, theirs) if FORGOTTEN.name in repr(v)]
        if not marked:
            return None
        # The one with more taken out; an order of all values makes it symmetric.
        changes[field.name] = max(
            marked,
            key=lambda v: (repr(v).count(FORGOTTEN.name), -len(repr(v)), repr(v)),
        )
    return with_fields(one, changes)


def _people(
    campaign: CampaignId, union: Mapping[str, _Item], asked: set[ContactId]
) -> set[ContactId]:
    """Return every id that somebody forgotten goes by, in the history of both."""
    entries = _known(union)
    gone = asked | {
        entry.fact.contact
        for entry in entries
        if isinstance(entry.fact, PersonForgotten)
    }
    if not gone:
        return gone
    folded = Campaign.replay(campaign, entries)
    mentioned = {id for entry in entries for id in contacts_of(entry.fact)}
    roots = {root_of(folded, contact) for contact in gone}
    return gone | {id for id in mentioned if root_of(folded, id) in roots}


def _clean(item: _Item, people: set[ContactId], values: Values) -> _Item:
    if isinstance(item, Record) or not people:
        return item
    fact: Fact = item.fact
    named = not people.isdisjoint(contacts_of(fact))
    return Entry(item.id, erased(fact) if named else redacted(fact, values))


def _remains(item: _Item | None, people: set[ContactId], values: Values) -> bool:
    if item is None:
        return False  # a tombstone of now
    if isinstance(item, Record):  # who is meant only a newer release can tell
        return values.are_in(item.data) or values.may_be_meant_in(item.data)
    named = not people.isdisjoint(contacts_of(item.fact))
    return holds(item.fact, values) or (not named and may_mean(item.fact, values))


def _tombstones(
    items: Mapping[str, _Item], asked: set[ContactId], writer: str
) -> tuple[Record, ...]:
    """Return the records that say so of those who are to be forgotten and are not."""
    entries = _known(items)
    facts = [entry.fact for entry in entries]
    said = {fact.contact for fact in facts if isinstance(fact, PersonForgotten)}
    mentioned = {id for fact in facts for id in contacts_of(fact)}
    return tombstones(entries, sorted((asked - said) & mentioned), None, writer)


def _disagreements(
    ours: Mapping[str, _Item], theirs: Mapping[str, _Item]
) -> list[Disagreement]:
    here = _changes([item for id, item in ours.items() if id not in theirs])
    there = _changes([item for id, item in theirs.items() if id not in ours])
    return [
        Disagreement(contact=contact, field=field, ours=mine[0], theirs=other[0])
        for (contact, field), mine in sorted(here.items())
        if (other := there.get((contact, field))) and other[1] != mine[1]
    ]


def _changes(
    items: Iterable[_Item],
) -> dict[tuple[ContactId, str], tuple[FactId, object]]:
    """Return the last change of each field of each card."""
    found: dict[tuple[ContactId, str], tuple[FactId, object]] = {}
    entries = [item for item in items if isinstance(item, Entry)]
    for entry in sorted(entries, key=lambda entry: entry.id):
        fact = entry.fact
        if isinstance(fact, ContactChanged):
            for field in _CARD_FIELDS:
                value = getattr(fact, field)
                if value is not None:
                    found[fact.contact, field] = entry.id, value
    return found


_CARD_FIELDS = tuple(
    field.name
    for field in attrs.fields(ContactChanged)
    if field.default is None and field.name != "batch"
)


def _named(item: _Item) -> object:
    return item.type if isinstance(item, Record) else item.fact


def _as_written(item: _Item, record: Record) -> Record:
    """Return the record as it came, also of an older version, if it holds the item.

    A device on that version must be able to read it when it comes back.
    """
    sealed = _sealed(item)
    older = sealed.version != record.version
    return record if older and decode(record) == item else sealed


def _sealed(item: _Item) -> Record:
    return item if isinstance(item, Record) else encode(item)
