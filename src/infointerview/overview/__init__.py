"""The campaign on one page: the five questions of the design, answered at a glance.

`report` puts side by side what the pillars derive from the facts, and says first what
to do today; as text, Markdown or HTML, for the seeker or, `redacted`, for a coach.
`SettleLedger` is the policy that puts what the ledger knows into an agenda.
What does not live here: any number or judgement of its own. It stands above the
pillars because they do not know each other.
"""

from infointerview.overview._redaction import redacted
from infointerview.overview._report import Item, Report, Section, View, report
from infointerview.overview._settling import SettleLedger

__all__ = [
    "Item",
    "Report",
    "Section",
    "SettleLedger",
    "View",
    "redacted",
    "report",
]
