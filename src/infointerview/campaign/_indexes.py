"""Indexes that are made when first needed and handed on to the next snapshot.

What looks things up in them is `Campaign`. An index by name may be stale in one
direction: a name that somebody no longer has is looked up in vain, so finders check
the card.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from infointerview.campaign._draft import by_content
from infointerview.campaign._shared import Overlay
from infointerview.facts import ContactAdded, ContactChanged, Entry, Fact
from infointerview.people import Contact, employer_key, handle_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    from infointerview.values import ContactId, FactId

    _People: TypeAlias = Overlay[str, tuple[ContactId, ...]]

__all__ = ["Indexes"]

_NOBODY = Contact(name="nobody")


class Indexes:
    """Which fact is there already, who goes by a name, who has a post where.

    Each index is made from all entries when it is first asked for, and from then on
    every snapshot hands it on with what is new.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = entries
        self._facts: Overlay[Fact, FactId] | None = None
        self._handles: _People | None = None
        self._employers: _People | None = None

    @property
    def facts(self) -> Overlay[Fact, FactId]:
        """Id by fact as it was given, to find an equal one."""
        if self._facts is None:
            self._facts = Overlay(by_content(self._entries))
        return self._facts

    @property
    def handles(self) -> _People:
        """Contacts by the key of each name and address they have or had."""
        if self._handles is None:
            self._handles = _with_handles(Overlay({}), self._entries)
        return self._handles

    @property
    def employers(self) -> _People:
        """Contacts by the key of each employer they have or had."""
        if self._employers is None:
            self._employers = _with_employers(Overlay({}), self._entries)
        return self._employers

    def plus(self, new: Sequence[Entry], entries: Iterable[Entry], /) -> Indexes:
        """Return the indexes of `entries`, which are those so far and the new ones."""
        following = Indexes(entries)
        following._facts = self.facts.with_items(by_content(new))
        if self._handles is not None:
            following._handles = _with_handles(self._handles, new)
        if self._employers is not None:
            following._employers = _with_employers(self._employers, new)
        return following


def _with_handles(people: _People, entries: Iterable[Entry]) -> _People:
    found: dict[str, tuple[ContactId, ...]] = {}
    for contact, card in _cards(entries):
        for key in dict.fromkeys(handle_key(handle) for handle in card.handles()):
            found[key] = (*(found.get(key) or people.get(key, ())), contact)
    return people.with_items(found)


def _with_employers(people: _People, entries: Iterable[Entry]) -> _People:
    by_name: dict[str, list[ContactId]] = defaultdict(list)
    for contact, card in _cards(entries):
        for post in card.positions:
            by_name[post.organization].append(contact)
    found: dict[str, tuple[ContactId, ...]] = {}
    for name, contacts in by_name.items():
        key = employer_key(name)
        known = found.get(key) or people.get(key)
        found[key] = (*known, *contacts) if known else tuple(contacts)
    return people.with_items(found)


def _cards(entries: Iterable[Entry]) -> Iterator[tuple[ContactId, Contact]]:
    """Yield whom an entry gives a card, or a part of one."""
    for entry in entries:
        fact = entry.fact
        if type(fact) is ContactAdded:
            yield fact.contact, fact.card
        elif type(fact) is ContactChanged:
            yield fact.contact, fact.applied_to(_NOBODY)
