"""Keeping campaigns: the `Journal` port, what ships with it, and all our I/O.

A journal appends the records of a campaign and reads them back; that is all an app
has to write for its own database (`Journal`, with one protocol more for each thing
that only some stores can do). `save`, `load`, `forget` and the rest are written once
over it, as functions for any journal and as methods of those that ship here, and
each has a twin for programs with an event loop.
What does not live here: what a record says (`codec`), and any derived state: none is
stored.
"""

from infointerview.codec import Record
from infointerview.storage._async import (
    ThreadJournal,
    forget_async,
    load_async,
    save_async,
)
from infointerview.storage._erasure import Erasure
from infointerview.storage._functions import (
    entries,
    forget,
    load,
    receipt,
    save,
    verify,
)
from infointerview.storage._jsonlines import JSONLinesJournal
from infointerview.storage._memory import MemoryJournal
from infointerview.storage._port import (
    Admits,
    AsyncErases,
    AsyncErasingJournal,
    AsyncJournal,
    AsyncListsCampaigns,
    Erases,
    ErasingJournal,
    Journal,
    ListingJournal,
    ListsCampaigns,
    Salvages,
    Vouches,
)
from infointerview.storage._sqlalchemy import (
    AsyncSQLAlchemyJournal,
    SQLAlchemyJournal,
)
from infointerview.storage._sqlite import SQLiteJournal
from infointerview.storage._vouching import Receipt, Salvage

__all__ = [
    "Admits",
    "AsyncErases",
    "AsyncErasingJournal",
    "AsyncJournal",
    "AsyncListsCampaigns",
    "AsyncSQLAlchemyJournal",
    "Erases",
    "ErasingJournal",
    "Erasure",
    "JSONLinesJournal",
    "Journal",
    "ListingJournal",
    "ListsCampaigns",
    "MemoryJournal",
    "Receipt",
    "Record",
    "SQLAlchemyJournal",
    "SQLiteJournal",
    "Salvage",
    "Salvages",
    "ThreadJournal",
    "Vouches",
    "entries",
    "forget",
    "forget_async",
    "load",
    "load_async",
    "receipt",
    "save",
    "save_async",
    "verify",
]
