"""The vocabulary that everything else is written in.

Ids, enums, estimates with intervals, and the domain rules as data (number and
source); the checks that fields are validated with are in `values.checks`.
What lives here has no behaviour of its own beyond arithmetic on itself; people
and facts, which use these words, live one and two layers up.
"""

from infointerview.values._aging import AGING, Aging
from infointerview.values._enums import (
    Answer,
    Benefit,
    Channel,
    DebriefPrompt,
    Direction,
    Medium,
    Party,
    Purpose,
    Register,
    Source,
    Stance,
    StopReason,
    Tie,
    Tier,
    Topic,
    Venue,
)
from infointerview.values._estimate import Estimate, Reason, poisson_exact, wilson
from infointerview.values._ids import (
    NEW_CONTACT,
    BatchId,
    CampaignId,
    ContactId,
    FactId,
    InterviewId,
    draw_id,
    is_drawn,
    is_placeholder,
    writer_of,
)
from infointerview.values._intervals import (
    beta_posterior,
    clopper_pearson,
    gamma_jeffreys,
    jeffreys,
    log_wald_overdispersed,
)
from infointerview.values._progress import Progress, silent
from infointerview.values._rules import RULES, Rule

__all__ = [
    "AGING",
    "NEW_CONTACT",
    "RULES",
    "Aging",
    "Answer",
    "BatchId",
    "Benefit",
    "CampaignId",
    "Channel",
    "ContactId",
    "DebriefPrompt",
    "Direction",
    "Estimate",
    "FactId",
    "InterviewId",
    "Medium",
    "Party",
    "Progress",
    "Purpose",
    "Reason",
    "Register",
    "Rule",
    "Source",
    "Stance",
    "StopReason",
    "Tie",
    "Tier",
    "Topic",
    "Venue",
    "beta_posterior",
    "clopper_pearson",
    "draw_id",
    "gamma_jeffreys",
    "is_drawn",
    "is_placeholder",
    "jeffreys",
    "log_wald_overdispersed",
    "poisson_exact",
    "silent",
    "wilson",
    "writer_of",
]
