"""Following up: what is owed, to whom, by when, and why.

`agenda` derives tasks from the facts of a campaign at one instant. Policies propose
them, each a value with its numbers; the stages of a `Plan` stop, put off, merge and
spread them over working days. Days are counted on a `BusinessCalendar`.
Nothing is stored here and nothing is sent: a reminder is an answer, not a record.
What may be said in a message is `etiquette`'s to judge, calendar files are
`interchange`'s to write.
"""

from infointerview.followups._agenda import Agenda, AgendaDiff, agenda, diff
from infointerview.followups._calendar import BusinessCalendar
from infointerview.followups._clock import DailyWindow, add_months, resolve
from infointerview.followups._context import (
    ContactView,
    Context,
    Meeting,
    Sent,
    Touched,
    context_of,
)
from infointerview.followups._plan import DEFAULT, Plan, PlanStage, Policy, Trace
from infointerview.followups._policies import (
    BusinessDayLadder,
    KeepInTouch,
    ReportBack,
    ThankYou,
)
from infointerview.followups._stages import (
    Cooldown,
    Merge,
    OrgLimit,
    Snooze,
    StopRules,
)
from infointerview.followups._tasks import (
    Flag,
    Placement,
    Quota,
    Task,
    TaskKey,
    TaskKind,
)
from infointerview.followups._triage import Capacity

__all__ = [
    "DEFAULT",
    "Agenda",
    "AgendaDiff",
    "BusinessCalendar",
    "BusinessDayLadder",
    "Capacity",
    "ContactView",
    "Context",
    "Cooldown",
    "DailyWindow",
    "Flag",
    "KeepInTouch",
    "Meeting",
    "Merge",
    "OrgLimit",
    "Placement",
    "Plan",
    "PlanStage",
    "Policy",
    "Quota",
    "ReportBack",
    "Sent",
    "Snooze",
    "StopRules",
    "Task",
    "TaskKey",
    "TaskKind",
    "ThankYou",
    "Touched",
    "Trace",
    "add_months",
    "agenda",
    "context_of",
    "diff",
    "resolve",
]
