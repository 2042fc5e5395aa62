"""Following up: what is owed, to whom, by when, and why.

`agenda` derives tasks from the facts of a campaign at one instant. Policies propose
them, each a value with its numbers; the stages of a `Plan` stop, put off, merge and
spread them over working days. Days are counted on a `BusinessCalendar`.
Nothing is stored here and nothing is sent: a reminder is an answer, not a record.
What may be said in a message is `etiquette`'s to judge, calendar files are
`interchange`'s to write.
"""

from infointerview.followups._agenda import Agenda, AgendaDiff, agenda, diff
from infointerview.followups._calendar import BusinessCalendar, WorkingDays
from infointerview.followups._clock import DailyWindow, add_months, resolve
from infointerview.followups._context import Context, context_of
from infointerview.followups._curve import ReplyCurve, reply_curve
from infointerview.followups._dated import Confirm, FixedDates, Prepare
from infointerview.followups._hazard import HazardNudge
from infointerview.followups._plain import plan_from_dict, plan_to_dict
from infointerview.followups._plan import (
    DEFAULT,
    Plan,
    PlanStage,
    Policy,
    SparingPolicy,
    Trace,
)
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
    QuietDays,
    SendWindow,
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
from infointerview.followups._tracker import AgendaTracker
from infointerview.followups._triage import Capacity
from infointerview.followups._views import ContactView, Meeting, Sent, Touched

__all__ = [
    "DEFAULT",
    "Agenda",
    "AgendaDiff",
    "AgendaTracker",
    "BusinessCalendar",
    "BusinessDayLadder",
    "Capacity",
    "Confirm",
    "ContactView",
    "Context",
    "Cooldown",
    "DailyWindow",
    "FixedDates",
    "Flag",
    "HazardNudge",
    "KeepInTouch",
    "Meeting",
    "Merge",
    "OrgLimit",
    "Placement",
    "Plan",
    "PlanStage",
    "Policy",
    "Prepare",
    "QuietDays",
    "Quota",
    "ReplyCurve",
    "ReportBack",
    "SendWindow",
    "Sent",
    "Snooze",
    "SparingPolicy",
    "StopRules",
    "Task",
    "TaskKey",
    "TaskKind",
    "ThankYou",
    "Touched",
    "Trace",
    "WorkingDays",
    "add_months",
    "agenda",
    "context_of",
    "diff",
    "plan_from_dict",
    "plan_to_dict",
    "reply_curve",
    "resolve",
]
