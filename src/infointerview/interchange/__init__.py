"""Other people's formats: text to values and values to text, and nothing opened.

One public module for each origin (`linkedin`), and the report that every reader
returns: what was imported, what was rejected and why, what is in doubt. `resolution`
says who stands twice. Writers are functions: `to_ical` for calendars, `to_vcard` for
address books, `to_csv` and `to_records` for tables, `to_graphml` and `to_mermaid` for
graphs, `dossier` for one person.
What does not live here: opening files (the app does), the wire format (`codec`), and
recording (`ImportReport.facts` makes facts; `Campaign.record` takes them).
"""

from infointerview.interchange import linkedin, resolution
from infointerview.interchange._dossier import dossier
from infointerview.interchange._graphml import to_graphml
from infointerview.interchange._ical import to_ical
from infointerview.interchange._mermaid import to_mermaid
from infointerview.interchange._report import (
    Caveat,
    CaveatCode,
    Counts,
    ImportedContact,
    ImportReport,
    Rejection,
    RejectionReason,
)
from infointerview.interchange._rows import (
    Cell,
    Record,
    Table,
    column_kinds,
    split,
    to_records,
)
from infointerview.interchange._spreadsheet import (
    from_csv,
    plain_cell,
    safe_cell,
    to_csv,
)
from infointerview.interchange._vcard_export import to_vcard

__all__ = [
    "Caveat",
    "CaveatCode",
    "Cell",
    "Counts",
    "ImportReport",
    "ImportedContact",
    "Record",
    "Rejection",
    "RejectionReason",
    "Table",
    "column_kinds",
    "dossier",
    "from_csv",
    "linkedin",
    "plain_cell",
    "resolution",
    "safe_cell",
    "split",
    "to_csv",
    "to_graphml",
    "to_ical",
    "to_mermaid",
    "to_records",
    "to_vcard",
]
