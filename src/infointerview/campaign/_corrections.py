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
    from collections.abc import Iterable, Iterator, Mapping

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
    kept, gone, odd_merges = _kept(state, taken)
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
    state: State, taken: Mapping[FactId, FactId]
) -> tuple[dict[ContactId, ContactId], set[ContactId], list[Anomaly]]:
    """Return, for every id that was merged away, the id that is kept.

    With it, one id at least of everybody who was forgotten. Somebody who was is
    merged with nobody afterwards, since the other person would be forgotten with
    them, and is one person for good.
    """
    kept: dict[ContactId, ContactId] = {}
    odd = []
    gone: set[ContactId] = set()
    for entry in sorted(state.corrections, key=lambda e: e.id):
        if entry.id in taken:
            continue
        match entry.fact:
            case PersonForgotten(contact=contact):
                gone |= {_root(kept, contact), *_one_then(state, taken, entry, contact)}
            case ContactsMerged(kept=target, merged=merged):
                root = _root(kept, target)
                if not gone.isdisjoint({root, _root(kept, merged)}):
                    odd.append(Anomaly.of_record(entry, _GONE))
                elif merged in kept or merged == root:
                    odd.append(
                        Anomaly.of_record(entry, "the two are already one person")
                    )
                else:
                    kept[merged] = target
            case ContactsUnmerged(kept=target, merged=merged):
                others = {id: to for id, to in kept.items() if id != merged}
                root = _root(kept, merged)
                # with `merged` apart, would the two still lead to one person?
                if merged not in kept or root != _root(others, target):
                    odd.append(Anomaly.of_record(entry, "the two were not merged"))
                elif root in gone:
                    odd.append(Anomaly.of_record(entry, _GONE))
                else:
                    del kept[merged]
            case _:
                pass
    return {contact: _root(kept, contact) for contact in kept}, gone, odd


def _one_then(
    state: State,
    taken: Mapping[FactId, FactId],
    forgetting: Entry,
    contact: ContactId,
) -> Iterable[ContactId]:
    """Return the other ids of a person who was forgotten before merges were undone.

    That somebody was forgotten stands, so they are forgotten under each of them.
    """
    then = tuple(entry for entry in state.corrections if entry.id < forgetting.id)
    undone = {entry.id for entry in then if taken.get(entry.id, "") > forgetting.id}
    if not undone:
        return ()
    before = attrs.evolve(state, corrections=then)
    others = {id: by for id, by in taken.items() if id not in undone}
    kept, _, _ = _kept(before, others)
    root = kept.get(contact, contact)
    return {root, *(id for id, to in kept.items() if to == root)}


def _root(kept: Mapping[ContactId, ContactId], contact: ContactId) -> ContactId:
    while contact in kept:
        contact = kept[contact]
    return contact


_GONE = "one of the two was forgotten"
