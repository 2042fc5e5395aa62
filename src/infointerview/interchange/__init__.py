"""Other people's formats: text in, values out, and nothing read from anywhere.

One public module for each origin (`linkedin`), and the report that every reader
returns: what was imported, what was rejected and why, what is in doubt.
What does not live here: opening files (the app does), the wire format (`codec`), and
recording (`ImportReport.facts` makes facts; `Campaign.record` takes them).
"""

from infointerview.interchange import linkedin
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
]
