"""What was learned, what it brought, and what is still owed.

`findings` and `saturation` say what is known and whether it is enough, `debriefs` and
`decision_table` what it means for the options, `funnel` and `segments` what became of
asking, `ledger` what is owed and was offered, `benefits` what it all brought.
Everything is derived from the facts of a campaign at one instant.
What does not live here: what to ask next (``questions``), when to do it
(``followups``), who named whom (``referrals``); a `report` puts them side by side.
"""

from infointerview.learning._benefits import (
    BenefitRow,
    Benefits,
    When,
    benefits,
)
from infointerview.learning._comparison import Comparison, compare_funnels
from infointerview.learning._debriefs import (
    DEBRIEF_QUESTIONS,
    DebriefForm,
    Debriefs,
    DecisionTable,
    LookedBack,
    OptionRow,
    debrief_form,
    debriefs,
    decision_table,
)
from infointerview.learning._findings import (
    Claim,
    Findings,
    TopicFindings,
    Voice,
    findings,
)
from infointerview.learning._funnel import (
    FLAT_PRIOR,
    REPLY_PRIOR,
    STEP_WINDOW,
    Funnel,
    Funnels,
    FunnelStep,
    Grouping,
    Prior,
    Step,
    Warmth,
    funnel,
    funnels,
)
from infointerview.learning._ledger import (
    Gratitude,
    Ledger,
    LedgerEntry,
    Punctuality,
    ledger,
    ledger_of,
)
from infointerview.learning._saturation import (
    SATURATION_RULE,
    Curve,
    CurveStep,
    Saturation,
    SaturationRule,
    saturation,
)
from infointerview.learning._segments import (
    SEGMENT_RULE,
    WEEKDAYS,
    DayCount,
    Segment,
    Segmented,
    SegmentRule,
    Segments,
    Weekdays,
    segments,
)

__all__ = [
    "DEBRIEF_QUESTIONS",
    "FLAT_PRIOR",
    "REPLY_PRIOR",
    "SATURATION_RULE",
    "SEGMENT_RULE",
    "STEP_WINDOW",
    "WEEKDAYS",
    "BenefitRow",
    "Benefits",
    "Claim",
    "Comparison",
    "Curve",
    "CurveStep",
    "DayCount",
    "DebriefForm",
    "Debriefs",
    "DecisionTable",
    "Findings",
    "Funnel",
    "FunnelStep",
    "Funnels",
    "Gratitude",
    "Grouping",
    "Ledger",
    "LedgerEntry",
    "LookedBack",
    "OptionRow",
    "Prior",
    "Punctuality",
    "Saturation",
    "SaturationRule",
    "Segment",
    "SegmentRule",
    "Segmented",
    "Segments",
    "Step",
    "TopicFindings",
    "Voice",
    "Warmth",
    "Weekdays",
    "When",
    "benefits",
    "compare_funnels",
    "debrief_form",
    "debriefs",
    "decision_table",
    "findings",
    "funnel",
    "funnels",
    "ledger",
    "ledger_of",
    "saturation",
    "segments",
]
