"""Who named whom, and whether the circle grows.

`referral_graph` reads a campaign into a `ReferralGraph`: contacts, and referrals as
staged edges, those that brought somebody in kept apart from the others. Metrics are
functions of a graph; `expansion` is the report of them that a seeker wants, and
`tree_text` shows the graph in a terminal.
What does not live here: what is owed to a referrer (`followups`), and pictures in
other formats than plain text and networkx.
"""

from infointerview.referrals._brokers import (
    Broker,
    betweenness,
    brokers,
    constraint,
    cut_vertices,
    effective_size,
    efficiency,
)
from infointerview.referrals._credit import (
    ancestor_credit,
    seed_credit,
    source_credit,
)
from infointerview.referrals._cuts import (
    conductance,
    edge_expansion,
    frontier_expansion,
    spectral_gap,
    vertex_expansion,
)
from infointerview.referrals._expansion import Expansion, expansion
from infointerview.referrals._graph import (
    InterviewYield,
    ReferralEdge,
    ReferralGraph,
    ReferralStage,
)
from infointerview.referrals._layout import (
    tree_positions,
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
from infointerview.referrals._reach import (
    reach,
    reach_spread,
    single_points_of_failure,
)
from infointerview.referrals._scan import referral_graph
from infointerview.referrals._structure import (
    components,
    descendants,
    distance,
    max_wave,
    mean_wave,
    reciprocity,
    tree_size,
)
from infointerview.referrals._tree import tree_text

__all__ = [
    "CONTACT_WINDOW",
    "QUOTA",
    "WINDOW",
    "Broker",
    "Expansion",
    "InterviewYield",
    "ReferralEdge",
    "ReferralGraph",
    "ReferralStage",
    "ancestor_credit",
    "betweenness",
    "brokers",
    "components",
    "conductance",
    "constraint",
    "conversion",
    "cut_vertices",
    "dead_ends",
    "descendants",
    "distance",
    "edge_expansion",
    "effective_size",
    "efficiency",
    "expansion",
    "frontier",
    "frontier_expansion",
    "max_wave",
    "mean_wave",
    "names_per_interview",
    "quota_attainment",
    "reach",
    "reach_spread",
    "reciprocity",
    "referral_graph",
    "reproduction_number",
    "seed_credit",
    "single_points_of_failure",
    "source_credit",
    "spectral_gap",
    "tree_positions",
    "tree_size",
    "tree_text",
    "vertex_expansion",
    "wave_sizes",
]
