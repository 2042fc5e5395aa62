"""Respondent-driven sampling: homophily, and shares of groups by network size.

A `Sample` holds who brought whom in, the group of each and how many people they know;
`sample_of` makes one of a referral graph. `Mixing` counts how often groups refer to
each other. What follows from these are `Estimate`s, by group together with `CAVEAT`,
which is to be printed beside them.
What does not live here: how the circle of contacts grows (`infointerview.referrals`).
"""

from infointerview.referrals.rds._by_group import CAVEAT, GroupEstimates
from infointerview.referrals.rds._errors import RowOrder
from infointerview.referrals.rds._mixing import (
    Mixing,
    assortativity,
    category_mixing_gap,
    equilibrium,
    homophily_index,
    mixing_of,
    recruitment_homophily,
    transition_counts,
    waves_to_equilibrium,
)
from infointerview.referrals.rds._sample import Sample, sample_of
from infointerview.referrals.rds._shares import (
    design_effect,
    gile_ss,
    rds_i,
    rds_ii,
    rds_se,
)
from infointerview.referrals.rds._ties import (
    differential_activity,
    harmonic_mean_degree,
    population_homophily,
)
from infointerview.referrals.rds._weights import (
    MissingDegree,
    Weighting,
    inclusion_probabilities,
)

__all__ = [
    "CAVEAT",
    "GroupEstimates",
    "MissingDegree",
    "Mixing",
    "RowOrder",
    "Sample",
    "Weighting",
    "assortativity",
    "category_mixing_gap",
    "design_effect",
    "differential_activity",
    "equilibrium",
    "gile_ss",
    "harmonic_mean_degree",
    "homophily_index",
    "inclusion_probabilities",
    "mixing_of",
    "population_homophily",
    "rds_i",
    "rds_ii",
    "rds_se",
    "recruitment_homophily",
    "sample_of",
    "transition_counts",
    "waves_to_equilibrium",
]
