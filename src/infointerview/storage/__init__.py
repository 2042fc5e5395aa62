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
from infointerview.storage._backup import Backup, read_backup
from infointerview.storage._erasure import Erasure
from infointerview.storage._functions import (
    backup,
    entries,
    forget,
    load,
    merge,
    receipt,
    save,
    verify,
)
from infointerview.storage._jsonlines import JSONLinesJournal
from infointerview.storage._many import fold_many, load_many
from infointerview.storage._memory import MemoryJournal
from infointerview.storage._merging import Disagreement, Merge
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
from infointerview.storage._views import (
    Audience,
    Retention,
    redacted_view,
    retention,
)
from infointerview.storage._vouching import Receipt, Salvage

__all__ = [
    "Admits",
    "AsyncErases",
    "AsyncErasingJournal",
    "AsyncJournal",
    "AsyncListsCampaigns",
    "AsyncSQLAlchemyJournal",
    "Audience",
    "Backup",
    "Disagreement",
    "Erases",
    "ErasingJournal",
    "Erasure",
    "JSONLinesJournal",
    "Journal",
    "ListingJournal",
    "ListsCampaigns",
    "MemoryJournal",
    "Merge",
    "Receipt",
    "Record",
    "Retention",
    "SQLAlchemyJournal",
    "SQLiteJournal",
    "Salvage",
    "Salvages",
    "ThreadJournal",
    "Vouches",
    "backup",
    "entries",
    "fold_many",
    "forget",
    "forget_async",
    "load",
    "load_async",
    "load_many",
    "merge",
    "read_backup",
    "receipt",
    "redacted_view",
    "retention",
    "save",
    "save_async",
    "verify",
]
