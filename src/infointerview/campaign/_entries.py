"""Entries as the fold reads them: in order, with the ids that are kept, erased.

What they amount to is in `_person` and `_fold`.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.facts import (
    FACT_TYPES,
    ContactAdded,
    ContactsMerged,
    ContactsUnmerged,
    Entry,
    Fact,
    PersonForgotten,
    Retraction,
    contacts_of,
    erased,
    subject_fields,
    with_fields,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from infointerview.values import ContactId, FactId

__all__ = ["CORRECTIONS", "in_order", "resolved_entry", "without_forgotten"]

CORRECTIONS = frozenset({Retraction, ContactsMerged, ContactsUnmerged, PersonForgotten})
"""The facts that are about other records rather than about the world."""

_RANK: Mapping[type[Fact], int] = {kind: rank for rank, kind in enumerate(FACT_TYPES)}


def _when(entry: Entry) -> tuple[datetime, int]:
    fact = entry.fact
    return fact.at, _RANK[type(fact)]


def _content(entry: Entry) -> tuple[tuple[str, ...], FactId]:
    fact = entry.fact
    if isinstance(fact, ContactAdded):
        # recursion into the card: its own repr leaves addresses out
        return (repr(attrs.astuple(fact)),), entry.id
    return tuple(map(str, _CONTENTS[type(fact)](fact))), entry.id


def in_order(entries: Iterable[Entry], /) -> list[Entry]:
    """Return the entries in fold order, which no recording order can change."""
    timed = sorted(((_when(entry), entry) for entry in entries), key=_first)
    if all(a[0] != b[0] for a, b in pairwise(timed)):
        return [entry for _, entry in timed]
    settled: list[Entry] = []
    for _, simultaneous in groupby(timed, key=_first):
        tied = [entry for _, entry in simultaneous]
        if len(tied) == 1:
            settled += tied
            continue
        about = sorted(((contacts_of(e.fact), e) for e in tied), key=_first)
        for _, alike in groupby(about, key=_first):
            run = [entry for _, entry in alike]
            settled += run if len(run) == 1 else sorted(run, key=_content)
    return settled


_first = itemgetter(0)
_CONTENTS: Mapping[type[Fact], Callable[[Fact], tuple[object, ...]]] = {
    kind: attrgetter(*(f.name for f in attrs.fields(kind) if f.name != "at"))
    for kind in FACT_TYPES
}  # the instants of facts that are compared by content are equal


def without_forgotten(entry: Entry, forgotten: frozenset[ContactId], /) -> Entry:
    """Return the entry in its erased form if it is about somebody forgotten."""
    fact = entry.fact
    if fact.erased or forgotten.isdisjoint(contacts_of(fact)):
        return entry
    return Entry(entry.id, erased(fact))


def resolved_entry(
    entry: Entry, kept: Mapping[ContactId, ContactId], /
) -> Entry | None:
    """Return the entry in terms of the ids that are kept.

    ``None`` if it would then relate a person to themselves.
    """
    fact = entry.fact
    if type(fact) in CORRECTIONS:
        return entry
    changes = {
        name: kept[value]
        for name in subject_fields(type(fact))
        if (value := getattr(fact, name)) in kept
    }
    if not changes:
        return entry
    try:
        return Entry(entry.id, with_fields(fact, changes))
    except InvalidValue:
        return None
