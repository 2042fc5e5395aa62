"""Other people's formats: text to values and values to text, and nothing opened.

`read` takes any export and says which it is; there is a reader for each as well, and
`linkedin` for the files of its archive. All return a report: what was found, what was
rejected and why, what is in doubt. `resolution` says who stands twice. Writers are
functions: `to_ical` for calendars, `to_vcard` for address books, `to_csv` and
`to_records` for tables, `to_graphml` and `to_mermaid` for graphs, `dossier` for one
person.
What does not live here: opening files (the app does), the wire format (`codec`), and
recording (a report's ``facts`` makes facts; `Campaign.record` takes them).
"""

from infointerview.interchange import linkedin, resolution
from infointerview.interchange._calendar import WritesCalendar, read_calendar
from infointerview.interchange._dossier import dossier
from infointerview.interchange._google import read_google
from infointerview.interchange._graphml import to_graphml
from infointerview.interchange._ical import to_ical
from infointerview.interchange._interactions import (
    Exclusion,
    ExclusionReason,
    Interaction,
    InteractionReport,
)
from infointerview.interchange._meetings import (
    CalendarReport,
    Meeting,
    NotHeld,
    NotHeldReason,
)
from infointerview.interchange._monica import read_monica
from infointerview.interchange._outlook import read_outlook
from infointerview.interchange._read import Format, read, sniff
from infointerview.interchange._records import read_records
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
    joined,
    split,
    to_records,
)
from infointerview.interchange._spreadsheet import (
    from_csv,
    plain_cell,
    safe_cell,
    to_csv,
)
from infointerview.interchange._vcard import read_vcard
from infointerview.interchange._vcard_export import to_vcard
from infointerview.referrals import to_mermaid

__all__ = [
    "CalendarReport",
    "Caveat",
    "CaveatCode",
    "Cell",
    "Counts",
    "Exclusion",
    "ExclusionReason",
    "Format",
    "ImportReport",
    "ImportedContact",
    "Interaction",
    "InteractionReport",
    "Meeting",
    "NotHeld",
    "NotHeldReason",
    "Record",
    "Rejection",
    "RejectionReason",
    "Table",
    "WritesCalendar",
    "column_kinds",
    "dossier",
    "from_csv",
    "joined",
    "linkedin",
    "plain_cell",
    "read",
    "read_calendar",
    "read_google",
    "read_monica",
    "read_outlook",
    "read_records",
    "read_vcard",
    "resolution",
    "safe_cell",
    "sniff",
    "split",
    "to_csv",
    "to_graphml",
    "to_ical",
    "to_mermaid",
    "to_records",
    "to_vcard",
]
