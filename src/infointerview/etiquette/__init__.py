"""The guard of good faith: does a text ask for employment.

`review` judges any text that may reach a person (question, request, thank-you,
follow-up) and explains itself: level, frame, place, reason, another wording. It runs
offline on patterns of a language's lexicon; no model, nothing sent. Deciding whether
a message may go out at all, from the facts of a campaign, is not its business.
"""

from infointerview.etiquette._draft import Draft, DraftKind, draft
from infointerview.etiquette._draft_words import Register
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
    "Register",
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
