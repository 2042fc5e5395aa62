"""Facts as they are given becoming entries with ids, for one call of `record`.

Whether they fit what is recorded is asked afterwards, by `Campaign.record`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from infointerview.errors import FactConflict, InvalidValue, UnknownContact
from infointerview.facts import (
    FACT_TYPES,
    ContactAdded,
    Entry,
    Fact,
    ImportBatch,
    subject_fields,
    with_fields,
)
from infointerview.values import (
    NEW_CONTACT,
    BatchId,
    FactId,
    draw_id,
    is_drawn,
    is_placeholder,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from infointerview.campaign._state import State

__all__ = ["Draft", "by_content"]

_ANY_BATCH = BatchId("~")


def by_content(entries: Iterable[Entry], /) -> dict[Fact, FactId]:
    """Return the id of each fact, to find the one that equals a fact as given."""
    found: dict[Fact, FactId] = {}
    for entry in entries:
        found[_as_given(entry)] = entry.id
    return found


def _as_given(entry: Entry) -> Fact:
    """Return the fact as it is before its own id is drawn, for finding equals."""
    own: str = entry.id
    fact = entry.fact
    if isinstance(fact, ContactAdded) and fact.contact == own:
        return attrs.evolve(fact, contact=NEW_CONTACT)
    if isinstance(fact, ImportBatch) and fact.batch == own:
        return attrs.evolve(fact, batch=_ANY_BATCH)
    return fact


class Draft:
    """Facts as given becoming entries with ids: mutable for one call of `record`."""

    def __init__(self, state: State, known: Mapping[Fact, FactId], writer: str) -> None:
        self._state = state
        self._known = known
        self._writer = writer
        self._last = state.last_id
        self._drawn: dict[str, str] = {}
        self._new: dict[FactId, Entry] = {}
        self._contents: dict[Fact, FactId] = {}

    def entries(self, given: Sequence[Fact | Entry]) -> tuple[Entry, ...]:
        """Return the entries that are new: batches, then people, then the rest.

        In that order because the later ones may refer to the earlier by placeholder.
        """
        items = sorted(given, key=_definers_first)
        for item in items:
            if isinstance(item, Entry):
                self._take_entry(item)
            else:
                self._take_fact(item)
        return tuple(self._new.values())

    def _take_entry(self, entry: Entry) -> None:
        recorded = self._state.by_id.get(entry.id)
        if recorded is None and entry.id in self._new:
            recorded = self._new[entry.id].fact
        if recorded is None:
            self._new[entry.id] = entry
            if is_drawn(entry.id):
                self._last = max(self._last, entry.id)
        elif recorded != entry.fact:
            raise FactConflict(entry.id, recorded, entry.fact)

    def _take_fact(self, fact: Fact) -> None:
        if type(fact) not in FACT_TYPES:
            raise InvalidValue("Campaign.record", fact, "a fact or an Entry")
        if isinstance(fact, ImportBatch) and is_placeholder(fact.batch):
            self._define(fact, "batch", _ANY_BATCH)
            return
        if fact.batch is not None and is_placeholder(fact.batch):
            fact = with_fields(fact, {"batch": self._look_up(fact.batch)})
        if isinstance(fact, ContactAdded) and is_placeholder(fact.contact):
            self._define(fact, "contact", NEW_CONTACT)
        else:
            self._add(self._filled(fact))

    def _define(self, fact: Fact, name: str, anonymous: str) -> None:
        """Add a fact whose own id takes the place of a placeholder."""
        placeholder = getattr(fact, name)
        as_given = with_fields(fact, {name: anonymous})
        id = self._equal(as_given)
        if id is None:
            id = self._draw(fact)
            self._contents[as_given] = id
            self._new[id] = Entry(id, with_fields(fact, {name: id}))
        if placeholder != anonymous:
            self._drawn[placeholder] = id

    def _add(self, fact: Fact) -> None:
        if self._equal(fact) is None:
            id = self._draw(fact)
            self._contents[fact] = id
            self._new[id] = Entry(id, fact)

    def _equal(self, fact: Fact) -> FactId | None:
        known = self._known.get(fact)
        if known is None or known in self._state.dead:  # said again after all
            return self._contents.get(fact)
        return known

    def _draw(self, fact: Fact) -> FactId:
        id = draw_id(fact.at, last=self._last, writer=self._writer)
        self._last = id
        return id

    def _filled(self, fact: Fact) -> Fact:
        changes = {
            name: self._look_up(value)
            for name in subject_fields(type(fact))
            if (value := getattr(fact, name)) is not None and is_placeholder(value)
        }
        return with_fields(fact, changes)

    def _look_up(self, placeholder: str) -> str:
        try:
            return self._drawn[placeholder]
        except KeyError:
            raise UnknownContact(placeholder) from None


def _definers_first(item: Fact | Entry) -> int:
    fact = item.fact if isinstance(item, Entry) else item
    if isinstance(fact, ImportBatch):
        return 0
    return 1 if isinstance(fact, ContactAdded) else 2
