"""Good faith and good form: what is said to people, and whether it is said at all.

`review` is the guard: does a text ask for employment, where, and what to say instead.
`lint_question` and `lint_request` look at the form of a text, `permit` at the facts
before a message goes out, and `draft` makes a text to begin from. All run offline on
words of a language; no model, and nothing is ever sent. What is due when is for
`followups` to say, which question to ask for `questions`.
"""

from infointerview.etiquette._draft import Draft, DraftKind, draft
from infointerview.etiquette._guard import review
from infointerview.etiquette._lint import (
    LintFinding,
    LintReport,
    QuestionFault,
    RequestRule,
    Severity,
)
from infointerview.etiquette._permit import (
    BusinessDays,
    Clearance,
    Ground,
    GroundKind,
    MessagePurpose,
    Permit,
    PermitPolicy,
    permit,
)
from infointerview.etiquette._questions import lint_question
from infointerview.etiquette._request import (
    RequestContext,
    RequestProfile,
    lint_request,
)
from infointerview.etiquette._verdict import (
    Finding,
    Frame,
    Level,
    MessageKind,
    Relaxation,
    ReviewContext,
    Verdict,
)

__all__ = [
    "BusinessDays",
    "Clearance",
    "Draft",
    "DraftKind",
    "Finding",
    "Frame",
    "Ground",
    "GroundKind",
    "Level",
    "LintFinding",
    "LintReport",
    "MessageKind",
    "MessagePurpose",
    "Permit",
    "PermitPolicy",
    "QuestionFault",
    "Relaxation",
    "RequestContext",
    "RequestProfile",
    "RequestRule",
    "ReviewContext",
    "Severity",
    "Verdict",
    "draft",
    "lint_question",
    "lint_request",
    "permit",
    "review",
]
