"""Who named whom, and whether the circle grows.

`referral_graph` reads a campaign into a `ReferralGraph`: contacts, and referrals as
staged edges, those that brought somebody in kept apart from the others. Metrics are
functions of a graph; `expansion` is the report of them that a seeker wants, and
`tree_text` shows the graph in a terminal.
What does not live here: what is owed to a referrer (`followups`), and pictures in
other formats than plain text and networkx.
"""

from infointerview.referrals._expansion import Expansion, expansion
from infointerview.referrals._graph import (
    InterviewYield,
    ReferralEdge,
    ReferralGraph,
    ReferralStage,
)
from infointerview.referrals._metrics import (
    CONTACT_WINDOW,
    QUOTA,
    WINDOW,
    conversion,
    dead_ends,
    frontier,
    names_per_interview,
    quota_attainment,
    reproduction_number,
    wave_sizes,
)
from infointerview.referrals._scan import referral_graph
from infointerview.referrals._tree import tree_text

__all__ = [
    "CONTACT_WINDOW",
    "QUOTA",
    "WINDOW",
    "Expansion",
    "InterviewYield",
    "ReferralEdge",
    "ReferralGraph",
    "ReferralStage",
    "conversion",
    "dead_ends",
    "expansion",
    "frontier",
    "names_per_interview",
    "quota_attainment",
    "referral_graph",
    "reproduction_number",
    "tree_text",
    "wave_sizes",
]
