"""Who named whom, and whether the circle grows.

`referral_graph` reads a campaign into a `ReferralGraph`: contacts, and referrals as
staged edges, those that brought somebody in kept apart from the others. Metrics are
functions of a graph; `expansion` is the report of them that a seeker wants, and
`tree_text`, `tree_svg` and `to_mermaid` show the graph in a terminal, on a page and in
a note.
What does not live here: what is owed to a referrer (`followups`), plots into axes
(`notebook`), and files that other programs read (`interchange`).
"""

from infointerview.referrals._branching import (
    expected_total_progeny,
    extinction_probability,
    offspring_law,
    share_from_top,
    total_progeny_sd,
)
from infointerview.referrals._brokers import (
    Broker,
    betweenness,
    brokers,
    constraint,
    cut_vertices,
    effective_size,
    efficiency,
)
from infointerview.referrals._columns import (
    Columns,
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
from infointerview.referrals._dashboard import (
    Dashboard,
    Terms,
    dashboard,
)
from infointerview.referrals._diversity import (
    Category,
    category_counts,
    chao1,
    coverage,
    employer_of,
    evenness,
    hill,
    sample_coverage,
    shannon,
    simpson,
    simpson_unbiased,
)
from infointerview.referrals._expansion import Expansion, expansion
from infointerview.referrals._graph import (
    Approach,
    InterviewYield,
    ReferralEdge,
    ReferralGraph,
    ReferralStage,
)
from infointerview.referrals._growth import Growth, growth
from infointerview.referrals._laws import (
    EmpiricalLaw,
    NegativeBinomialLaw,
    OffspringLaw,
    PoissonLaw,
    chain_size_pmf,
    extinction,
    progeny_if_extinct,
    top_share,
)
from infointerview.referrals._layout import (
    tree_positions,
)
from infointerview.referrals._ledger import (
    microseconds,
)
from infointerview.referrals._mermaid import to_mermaid
from infointerview.referrals._metrics import (
    CONTACT_WINDOW,
    QUOTA,
    STEP_WINDOW,
    WINDOW,
    conversion,
    dead_ends,
    frontier,
    names_per_interview,
    quota_attainment,
    reproduction_number,
    wave_sizes,
)
from infointerview.referrals._pooling import BetaPrior, fitted_prior
from infointerview.referrals._reach import (
    reach,
    reach_spread,
    single_points_of_failure,
)
from infointerview.referrals._reproduction import (
    DispersionMethod,
    dispersion_k,
    dispersion_of,
    growth_ratio,
    harris_estimator,
    interview_reproduction_number,
    offspring_distribution,
    reproduction_by_wave,
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
from infointerview.referrals._svg import tree_svg
from infointerview.referrals._tempo import (
    GenerationInterval,
    Survival,
    doubling_time,
    generation_interval,
    growth_rate,
    growth_rate_of,
    kaplan_meier,
    time_to_reply,
)
from infointerview.referrals._tracker import (
    ReferralTracker,
)
from infointerview.referrals._tree import tree_text
from infointerview.referrals._yield import (
    ChannelYield,
    Funnel,
    channel_prior,
    channel_yield,
    funnel,
    funnel_by_channel,
    quota_shortfall,
)

__all__ = [
    "CONTACT_WINDOW",
    "QUOTA",
    "STEP_WINDOW",
    "WINDOW",
    "Approach",
    "BetaPrior",
    "Broker",
    "Category",
    "ChannelYield",
    "Columns",
    "Dashboard",
    "DispersionMethod",
    "EmpiricalLaw",
    "Expansion",
    "Funnel",
    "GenerationInterval",
    "Growth",
    "InterviewYield",
    "NegativeBinomialLaw",
    "OffspringLaw",
    "PoissonLaw",
    "ReferralEdge",
    "ReferralGraph",
    "ReferralStage",
    "ReferralTracker",
    "Survival",
    "Terms",
    "ancestor_credit",
    "betweenness",
    "brokers",
    "category_counts",
    "chain_size_pmf",
    "channel_prior",
    "channel_yield",
    "chao1",
    "components",
    "conductance",
    "constraint",
    "conversion",
    "coverage",
    "cut_vertices",
    "dashboard",
    "dead_ends",
    "descendants",
    "dispersion_k",
    "dispersion_of",
    "distance",
    "doubling_time",
    "edge_expansion",
    "effective_size",
    "efficiency",
    "employer_of",
    "evenness",
    "expansion",
    "expected_total_progeny",
    "extinction",
    "extinction_probability",
    "fitted_prior",
    "frontier",
    "frontier_expansion",
    "funnel",
    "funnel_by_channel",
    "generation_interval",
    "growth",
    "growth_rate",
    "growth_rate_of",
    "growth_ratio",
    "harris_estimator",
    "hill",
    "interview_reproduction_number",
    "kaplan_meier",
    "max_wave",
    "mean_wave",
    "microseconds",
    "names_per_interview",
    "offspring_distribution",
    "offspring_law",
    "progeny_if_extinct",
    "quota_attainment",
    "quota_shortfall",
    "reach",
    "reach_spread",
    "reciprocity",
    "referral_graph",
    "reproduction_by_wave",
    "reproduction_number",
    "sample_coverage",
    "seed_credit",
    "shannon",
    "share_from_top",
    "simpson",
    "simpson_unbiased",
    "single_points_of_failure",
    "source_credit",
    "spectral_gap",
    "time_to_reply",
    "to_mermaid",
    "top_share",
    "total_progeny_sd",
    "tree_positions",
    "tree_size",
    "tree_svg",
    "tree_text",
    "vertex_expansion",
    "wave_sizes",
]
