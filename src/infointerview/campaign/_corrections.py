"""Facts about other records: what is taken back, who is one person, who is forgotten.

These go by id rather than by instant: the word given first stands until the next.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign._person import Anomaly
from infointerview.facts import (
    CampaignStarted,
    ContactsMerged,
    ContactsUnmerged,
    ImportBatch,
    PersonForgotten,
    Retraction,
    contacts_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.campaign._state import State
    from infointerview.facts import Entry, Fact
    from infointerview.values import BatchId, ContactId, FactId

__all__ = ["corrected"]


def corrected(state: State, changed: set[ContactId], /) -> State:
    """Return the state with retractions and merges applied anew.

    Adds to `changed` whoever they concern.
    """
    taken, odd_retractions = _taken_back(state)
    dead = frozenset(taken)
    for id in dead ^ state.dead:
        changed.update(contacts_of(state.by_id[id]))
    kept, gone, odd_merges = _kept(state, taken, {})
    forgotten = frozenset(gone | {id for id in kept if kept[id] in gone})
    moved = {
        contact
        for contact in kept.keys() | state.kept.keys()
        if kept.get(contact) != state.kept.get(contact)
    }
    for contact in moved | (forgotten ^ state.forgotten):
        for entry in state.mentions.get(contact, ()):
            changed.update(contacts_of(entry.fact))
        changed |= {contact, kept.get(contact, contact), state.resolve(contact)}
    return attrs.evolve(
        state,
        dead=state.dead if dead == state.dead else dead,
        kept=MappingProxyType(kept),
        forgotten=forgotten,
        odd_corrections=(*odd_retractions, *odd_merges),
    )


def _taken_back(state: State) -> tuple[dict[FactId, FactId], list[Anomaly]]:
    """Return by whom each fact that is taken back is, and what makes no sense.

    Decided from the last retraction backwards: one that is itself taken back takes
    nothing back. None takes back a later one, not even with its batch.
    """
    taken: dict[FactId, FactId] = {}
    odd = []
    for entry in sorted(state.corrections, key=lambda e: e.id, reverse=True):
        if entry.id in taken or not isinstance(entry.fact, Retraction):
            continue
        fact = state.by_id.get(entry.fact.fact)
        if fact is None or _is_late(entry.fact.fact, fact, entry):
            odd.append(
                Anomaly.of_record(entry, "there is no earlier fact to take back")
            )
        elif isinstance(fact, CampaignStarted):
            odd.append(Anomaly.of_record(entry, "that the campaign was started stands"))
        elif isinstance(fact, PersonForgotten):
            odd.append(Anomaly.of_record(entry, "that somebody was forgotten stands"))
        else:
            taken[entry.fact.fact] = entry.id
            if isinstance(fact, ImportBatch):
                taken |= dict.fromkeys(_came_with(state, fact.batch, entry), entry.id)
    return taken, odd


def _came_with(state: State, batch: BatchId, undoing: Entry) -> Iterator[FactId]:
    """Yield the ids of what a retraction takes back with an import."""
    for member in state.order:
        fact = member.fact
        if (
            fact.batch == batch
            and not isinstance(fact, PersonForgotten)
            and not _is_late(member.id, fact, undoing)
        ):
            yield member.id


def _is_late(id: FactId, fact: Fact, retraction: Entry) -> bool:
    """Return whether it is a retraction that is no earlier than this one."""
    return isinstance(fact, Retraction) and id >= retraction.id


def _kept(
    state: State,
    taken: Mapping[FactId, FactId],
    then: dict[FactId, frozenset[ContactId]],
) -> tuple[dict[ContactId, ContactId], set[ContactId], list[Anomaly]]:
    """Return, for every id that was merged away, the id that is kept.

    With it, one id at least of everybody who was forgotten. Somebody who was is
    merged with nobody afterwards, since the other person would be forgotten with
    them, and is one person for good: under each id that was theirs then, whatever
    merges were taken back since. `then` keeps these ids for each forgetting.
    """
    undone = [(e.id, taken[e.id]) for e in state.corrections if e.id in taken]
    kept: dict[ContactId, ContactId] = {}
    odd = []
    gone: set[ContactId] = set()
    for entry in sorted(state.corrections, key=lambda e: e.id):
        if entry.id in taken:
            continue
        wrong = ""
        match entry.fact:
            case PersonForgotten(contact=contact):
                gone.add(_root(kept, contact))
                if any(id < entry.id < by for id, by in undone):
                    gone |= _ids_then(state, entry, contact, then)
            case ContactsMerged() as fact:
                wrong = _merge(kept, gone, fact)
            case ContactsUnmerged() as fact:
                wrong = _unmerge(kept, gone, fact)
            case _:
                pass
        if wrong:
            odd.append(Anomaly.of_record(entry, wrong))
    return {contact: _root(kept, contact) for contact in kept}, gone, odd


def _merge(
    kept: dict[ContactId, ContactId], gone: set[ContactId], fact: ContactsMerged
) -> str:
    """Make two people one, or return why they are not made one."""
    root = _root(kept, fact.kept)
    if not gone.isdisjoint({root, _root(kept, fact.merged)}):
        return _GONE
    if fact.merged in kept or fact.merged == root:
        return "the two are already one person"
    kept[fact.merged] = fact.kept
    return ""


def _unmerge(
    kept: dict[ContactId, ContactId], gone: set[ContactId], fact: ContactsUnmerged
) -> str:
    """Make one person two again, or return why not."""
    root = _root(kept, fact.merged)
    others = {id: to for id, to in kept.items() if id != fact.merged}
    # with `merged` apart, would the two still lead to one person?
    if fact.merged not in kept or root != _root(others, fact.kept):
        return "the two were not merged"
    if root in gone:
        return _GONE
    del kept[fact.merged]
    return ""


def _ids_then(
    state: State,
    forgetting: Entry,
    contact: ContactId,
    then: dict[FactId, frozenset[ContactId]],
) -> frozenset[ContactId]:
    """Return every id that the contact had when they were forgotten."""
    if forgetting.id not in then:
        earlier = tuple(e for e in state.corrections if e.id < forgetting.id)
        before = attrs.evolve(state, corrections=earlier)
        kept, _, _ = _kept(before, _taken_back(before)[0], then)
        root = kept.get(contact, contact)
        ids = (id for id, to in kept.items() if to == root)
        then[forgetting.id] = frozenset({root, *ids})
    return then[forgetting.id]


def _root(kept: Mapping[ContactId, ContactId], contact: ContactId) -> ContactId:
    while contact in kept:
        contact = kept[contact]
    return contact


_GONE = "one of the two was forgotten"
