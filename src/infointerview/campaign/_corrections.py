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
    from collections.abc import Mapping

    from infointerview.campaign._state import State
    from infointerview.values import ContactId, FactId

__all__ = ["corrected"]


def corrected(state: State, changed: set[ContactId], /) -> State:
    """Return the state with retractions and merges applied anew.

    Adds to `changed` whoever they concern.
    """
    dead, odd_retractions = _dead(state)
    for id in dead ^ state.dead:
        changed.update(contacts_of(state.by_id[id]))
    kept, odd_merges = _kept(state, dead)
    forgotten = _forgotten(state, kept)
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


def _dead(state: State) -> tuple[frozenset[FactId], list[Anomaly]]:
    """Return the ids of the facts that are taken back, and what makes no sense.

    Decided from the last retraction backwards: one that is itself taken back takes
    nothing back.
    """
    dead: set[FactId] = set()
    odd = []
    for entry in sorted(state.corrections, key=lambda e: e.id, reverse=True):
        if entry.id in dead or not isinstance(entry.fact, Retraction):
            continue
        taken = state.by_id.get(entry.fact.fact)
        late = isinstance(taken, Retraction) and entry.fact.fact >= entry.id
        if taken is None or late:
            odd.append(
                Anomaly.of_record(entry, "there is no earlier fact to take back")
            )
        elif isinstance(taken, CampaignStarted):
            odd.append(Anomaly.of_record(entry, "that the campaign was started stands"))
        elif isinstance(taken, PersonForgotten):
            odd.append(Anomaly.of_record(entry, "that somebody was forgotten stands"))
        else:
            dead.add(entry.fact.fact)
            if isinstance(taken, ImportBatch):
                batch = taken.batch
                dead.update(
                    member.id
                    for member in state.order
                    if member.fact.batch == batch
                    and not isinstance(member.fact, PersonForgotten)
                )
    return frozenset(dead), odd


def _kept(
    state: State, dead: frozenset[FactId]
) -> tuple[dict[ContactId, ContactId], list[Anomaly]]:
    """Return, for every id that was merged away, the id that is kept.

    Somebody who was forgotten is merged with nobody afterwards: the other person
    would be forgotten with them.
    """
    kept: dict[ContactId, ContactId] = {}
    odd = []
    gone: set[ContactId] = set()
    for entry in sorted(state.corrections, key=lambda e: e.id):
        if entry.id in dead:
            continue
        match entry.fact:
            case PersonForgotten(contact=contact):
                gone.add(_root(kept, contact))
            case ContactsMerged(kept=target, merged=merged):
                root = _root(kept, target)
                if not gone.isdisjoint({root, _root(kept, merged)}):
                    odd.append(Anomaly.of_record(entry, "one of the two was forgotten"))
                elif merged in kept or merged == root:
                    odd.append(
                        Anomaly.of_record(entry, "the two are already one person")
                    )
                else:
                    kept[merged] = root
            case ContactsUnmerged(kept=target, merged=merged):
                others = {id: to for id, to in kept.items() if id != merged}
                # with `merged` apart, would the two still lead to one person?
                if merged in kept and _root(kept, merged) == _root(others, target):
                    del kept[merged]
                else:
                    odd.append(Anomaly.of_record(entry, "the two were not merged"))
            case _:
                pass
    return {contact: _root(kept, contact) for contact in kept}, odd


def _forgotten(
    state: State, kept: Mapping[ContactId, ContactId]
) -> frozenset[ContactId]:
    """Return every id of everybody who was forgotten."""
    roots = {
        _root(kept, entry.fact.contact)
        for entry in state.corrections
        if isinstance(entry.fact, PersonForgotten)
    }
    if not roots:
        return frozenset()
    return frozenset(roots | {id for id in kept if kept[id] in roots})


def _root(kept: Mapping[ContactId, ContactId], contact: ContactId) -> ContactId:
    while contact in kept:
        contact = kept[contact]
    return contact
