"""Everything that is derived from one set of entries, side by side.

Made by `_fold.extended` and read by `Campaign`; nothing is computed here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

import attrs

from infointerview.campaign._person import Anomaly, Person
from infointerview.campaign._shared import Log, Overlay
from infointerview.facts import Entry, Fact
from infointerview.values import ContactId, FactId

__all__ = ["EMPTY", "Header", "State"]


@attrs.frozen(kw_only=True)
class Header:
    """What the facts about the campaign as a whole amount to."""

    goal: str = ""
    time_zone: str = "UTC"
    targets: tuple[str, ...] = ()
    started: datetime | None = None
    ended: datetime | None = None


@attrs.frozen(kw_only=True)
class State:
    """Everything derived, for one set of entries.

    All but `gone`: who was forgotten later than these, in a look at the past.
    """

    by_id: Overlay[FactId, Fact]
    order: Log[Entry]
    mentions: Overlay[ContactId, tuple[Entry, ...]]
    general: tuple[Entry, ...]
    corrections: tuple[Entry, ...]
    dead: frozenset[FactId]
    kept: Mapping[ContactId, ContactId]
    forgotten: frozenset[ContactId]
    gone: frozenset[ContactId]
    people: Overlay[ContactId, Person]
    header: Header
    odd_general: tuple[Anomaly, ...]
    odd_corrections: tuple[Anomaly, ...]
    last_id: str
    latest: datetime | None

    @property
    def nameless(self) -> frozenset[ContactId]:
        """Everybody of whom no name or word is shown."""
        return self.forgotten | self.gone if self.gone else self.forgotten

    def resolve(self, contact: ContactId, /) -> ContactId:
        """Return the id that facts about `contact` now go by."""
        return self.kept.get(contact, contact)


EMPTY = State(
    by_id=Overlay({}),
    order=Log(()),
    mentions=Overlay({}),
    general=(),
    corrections=(),
    dead=frozenset(),
    kept=MappingProxyType({}),
    forgotten=frozenset(),
    gone=frozenset(),
    people=Overlay({}),
    header=Header(),
    odd_general=(),
    odd_corrections=(),
    last_id="",
    latest=None,
)
"""The state of no facts at all."""
