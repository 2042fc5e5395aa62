"""Keeping campaigns: the `Journal` port, what ships with it, and all our I/O.

A journal appends the records of a campaign and reads them back; that is all an app
has to write for its own database (`Journal`, and `ListsCampaigns` and `Erases` for
those that can). `save`, `load` and `forget` are written once over it, as functions
for any journal and as methods of `MemoryJournal` and `SQLiteJournal`.
What does not live here: what a record says (`codec`), and any derived state: none is
stored.
"""

from infointerview.codec import Record
from infointerview.storage._erasure import Erasure
from infointerview.storage._functions import forget, load, save
from infointerview.storage._memory import MemoryJournal
from infointerview.storage._port import (
    Erases,
    ErasingJournal,
    Journal,
    ListsCampaigns,
)
from infointerview.storage._sqlite import SQLiteJournal

__all__ = [
    "Erases",
    "ErasingJournal",
    "Erasure",
    "Journal",
    "ListsCampaigns",
    "MemoryJournal",
    "Record",
    "SQLiteJournal",
    "forget",
    "load",
    "save",
]
