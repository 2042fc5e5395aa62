"""Other people's formats: text to values and values to text, and nothing opened.

One public module for each origin (`linkedin`), and the report that every reader
returns: what was imported, what was rejected and why, what is in doubt. Writers are
functions: `to_ical` for calendars, `to_mermaid` for drawings.
What does not live here: opening files (the app does), the wire format (`codec`), and
recording (`ImportReport.facts` makes facts; `Campaign.record` takes them).
"""

from infointerview.interchange import linkedin
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

__all__ = [
    "Caveat",
    "CaveatCode",
    "Counts",
    "ImportReport",
    "ImportedContact",
    "Rejection",
    "RejectionReason",
    "linkedin",
    "to_ical",
    "to_mermaid",
]
