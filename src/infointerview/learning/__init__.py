"""What was learned, what it brought, and what is still owed.

`findings` and `saturation` say what is known and whether it is enough, `debriefs` and
`decision_table` what it means for the options, `funnel` and `segments` what became of
asking, `ledger` what is owed and was offered, `benefits` what it all brought.
Everything is derived from the facts of a campaign at one instant.
What does not live here: what to ask next (``questions``), when to do it
(``followups``), who named whom (``referrals``); a `report` puts them side by side.
"""

from infointerview.learning._findings import (
    AGING,
    Aging,
    Claim,
    Findings,
    TopicFindings,
    Voice,
    findings,
)
from infointerview.learning._saturation import (
    SATURATION_RULE,
    Curve,
    CurveStep,
    Saturation,
    SaturationRule,
    saturation,
)

__all__ = [
    "AGING",
    "SATURATION_RULE",
    "Aging",
    "Claim",
    "Curve",
    "CurveStep",
    "Findings",
    "Saturation",
    "SaturationRule",
    "TopicFindings",
    "Voice",
    "findings",
    "saturation",
]
