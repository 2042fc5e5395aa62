"""Run informational-interview campaigns: facts in, projections out.

Everything a user needs is a name of this package, loaded from its module when it is
first used, so that ``import infointerview`` costs next to nothing.
What is here: the map from names to modules. Nothing is defined here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from infointerview.campaign import Anomaly as Anomaly
    from infointerview.campaign import Campaign as Campaign
    from infointerview.campaign import Interview as Interview
    from infointerview.campaign import InterviewStatus as InterviewStatus
    from infointerview.errors import AmbiguousContact as AmbiguousContact
    from infointerview.errors import FactConflict as FactConflict
    from infointerview.errors import IllegalFact as IllegalFact
    from infointerview.errors import ImportRefused as ImportRefused
    from infointerview.errors import InfoInterviewError as InfoInterviewError
    from infointerview.errors import InvalidValue as InvalidValue
    from infointerview.errors import MissingExtra as MissingExtra
    from infointerview.errors import RevisionConflict as RevisionConflict
    from infointerview.errors import StorageError as StorageError
    from infointerview.errors import UnknownCampaign as UnknownCampaign
    from infointerview.errors import UnknownContact as UnknownContact
    from infointerview.errors import UnknownFact as UnknownFact
    from infointerview.etiquette import Clearance as Clearance
    from infointerview.etiquette import Draft as Draft
    from infointerview.etiquette import DraftKind as DraftKind
    from infointerview.etiquette import Finding as Finding
    from infointerview.etiquette import Frame as Frame
    from infointerview.etiquette import Ground as Ground
    from infointerview.etiquette import GroundKind as GroundKind
    from infointerview.etiquette import Level as Level
    from infointerview.etiquette import LintFinding as LintFinding
    from infointerview.etiquette import LintReport as LintReport
    from infointerview.etiquette import MessageKind as MessageKind
    from infointerview.etiquette import MessagePurpose as MessagePurpose
    from infointerview.etiquette import Permit as Permit
    from infointerview.etiquette import PermitPolicy as PermitPolicy
    from infointerview.etiquette import QuestionFault as QuestionFault
    from infointerview.etiquette import Relaxation as Relaxation
    from infointerview.etiquette import RequestContext as RequestContext
    from infointerview.etiquette import RequestProfile as RequestProfile
    from infointerview.etiquette import RequestRule as RequestRule
    from infointerview.etiquette import ReviewContext as ReviewContext
    from infointerview.etiquette import Severity as Severity
    from infointerview.etiquette import Verdict as Verdict
    from infointerview.etiquette import draft as draft
    from infointerview.etiquette import lint_question as lint_question
    from infointerview.etiquette import lint_request as lint_request
    from infointerview.etiquette import permit as permit
    from infointerview.etiquette import review as review
    from infointerview.facts import BenefitReceived as BenefitReceived
    from infointerview.facts import CampaignChanged as CampaignChanged
    from infointerview.facts import CampaignEnded as CampaignEnded
    from infointerview.facts import CampaignStarted as CampaignStarted
    from infointerview.facts import Chaser as Chaser
    from infointerview.facts import ContactAdded as ContactAdded
    from infointerview.facts import ContactChanged as ContactChanged
    from infointerview.facts import ContactsKeptApart as ContactsKeptApart
    from infointerview.facts import ContactsMerged as ContactsMerged
    from infointerview.facts import ContactsUnmerged as ContactsUnmerged
    from infointerview.facts import Debrief as Debrief
    from infointerview.facts import DebriefAnswer as DebriefAnswer
    from infointerview.facts import Entry as Entry
    from infointerview.facts import Fact as Fact
    from infointerview.facts import ImportBatch as ImportBatch
    from infointerview.facts import InterviewBooked as InterviewBooked
    from infointerview.facts import InterviewCancelled as InterviewCancelled
    from infointerview.facts import InterviewHeld as InterviewHeld
    from infointerview.facts import InterviewMissed as InterviewMissed
    from infointerview.facts import InterviewMoved as InterviewMoved
    from infointerview.facts import IntroductionMade as IntroductionMade
    from infointerview.facts import Outreach as Outreach
    from infointerview.facts import PersonForgotten as PersonForgotten
    from infointerview.facts import PromiseKept as PromiseKept
    from infointerview.facts import PromiseMade as PromiseMade
    from infointerview.facts import QuestionAsked as QuestionAsked
    from infointerview.facts import Referral as Referral
    from infointerview.facts import Reply as Reply
    from infointerview.facts import Retraction as Retraction
    from infointerview.facts import Snoozed as Snoozed
    from infointerview.facts import StopRequested as StopRequested
    from infointerview.facts import Takeaway as Takeaway
    from infointerview.facts import TargetsChanged as TargetsChanged
    from infointerview.facts import ThankYouSent as ThankYouSent
    from infointerview.facts import Touch as Touch
    from infointerview.followups import Agenda as Agenda
    from infointerview.followups import BusinessCalendar as BusinessCalendar
    from infointerview.followups import BusinessDayLadder as BusinessDayLadder
    from infointerview.followups import Capacity as Capacity
    from infointerview.followups import KeepInTouch as KeepInTouch
    from infointerview.followups import Plan as Plan
    from infointerview.followups import ReportBack as ReportBack
    from infointerview.followups import Task as Task
    from infointerview.followups import ThankYou as ThankYou
    from infointerview.followups import agenda as agenda
    from infointerview.interchange import CalendarReport as CalendarReport
    from infointerview.interchange import ImportReport as ImportReport
    from infointerview.interchange import InteractionReport as InteractionReport
    from infointerview.interchange import dossier as dossier
    from infointerview.interchange import linkedin as linkedin
    from infointerview.interchange import read as read
    from infointerview.interchange import read_calendar as read_calendar
    from infointerview.interchange import read_google as read_google
    from infointerview.interchange import read_monica as read_monica
    from infointerview.interchange import read_outlook as read_outlook
    from infointerview.interchange import read_records as read_records
    from infointerview.interchange import read_vcard as read_vcard
    from infointerview.interchange import to_csv as to_csv
    from infointerview.interchange import to_graphml as to_graphml
    from infointerview.interchange import to_records as to_records
    from infointerview.interchange import to_vcard as to_vcard
    from infointerview.interchange.resolution import Acquaintance as Acquaintance
    from infointerview.interchange.resolution import Duplicates as Duplicates
    from infointerview.interchange.resolution import compare as compare
    from infointerview.interchange.resolution import duplicates as duplicates
    from infointerview.interchange.resolution import known_at as known_at
    from infointerview.interchange.resolution import match_employers as match_employers
    from infointerview.learning import Benefits as Benefits
    from infointerview.learning import Debriefs as Debriefs
    from infointerview.learning import DecisionTable as DecisionTable
    from infointerview.learning import Findings as Findings
    from infointerview.learning import Funnel as Funnel
    from infointerview.learning import Funnels as Funnels
    from infointerview.learning import Ledger as Ledger
    from infointerview.learning import Saturation as Saturation
    from infointerview.learning import Segment as Segment
    from infointerview.learning import Segments as Segments
    from infointerview.learning import benefits as benefits
    from infointerview.learning import compare_funnels as compare_funnels
    from infointerview.learning import debriefs as debriefs
    from infointerview.learning import decision_table as decision_table
    from infointerview.learning import findings as findings
    from infointerview.learning import funnel as funnel
    from infointerview.learning import funnels as funnels
    from infointerview.learning import ledger as ledger
    from infointerview.learning import saturation as saturation
    from infointerview.learning import segments as segments
    from infointerview.lifecycle import Stage as Stage
    from infointerview.notebook import plot_agenda as plot_agenda
    from infointerview.notebook import plot_funnel as plot_funnel
    from infointerview.notebook import plot_growth as plot_growth
    from infointerview.notebook import plot_saturation as plot_saturation
    from infointerview.notebook import plot_tree as plot_tree
    from infointerview.notebook import to_frame as to_frame
    from infointerview.notebook import tree_svg as tree_svg
    from infointerview.overview import Report as Report
    from infointerview.overview import SettleLedger as SettleLedger
    from infointerview.overview import report as report
    from infointerview.people import Contact as Contact
    from infointerview.people import Organization as Organization
    from infointerview.people import Position as Position
    from infointerview.preparation import guide as guide
    from infointerview.questions import QUESTION_SOURCES as QUESTION_SOURCES
    from infointerview.questions import Candidate as Candidate
    from infointerview.questions import Guide as Guide
    from infointerview.questions import Reading as Reading
    from infointerview.questions import Readings as Readings
    from infointerview.questions import topic_of as topic_of
    from infointerview.referrals import Dashboard as Dashboard
    from infointerview.referrals import Expansion as Expansion
    from infointerview.referrals import Growth as Growth
    from infointerview.referrals import ReferralGraph as ReferralGraph
    from infointerview.referrals import ReferralTracker as ReferralTracker
    from infointerview.referrals import dashboard as dashboard
    from infointerview.referrals import expansion as expansion
    from infointerview.referrals import growth as growth
    from infointerview.referrals import referral_graph as referral_graph
    from infointerview.referrals import to_mermaid as to_mermaid
    from infointerview.storage import AsyncJournal as AsyncJournal
    from infointerview.storage import AsyncSQLAlchemyJournal as AsyncSQLAlchemyJournal
    from infointerview.storage import Journal as Journal
    from infointerview.storage import JSONLinesJournal as JSONLinesJournal
    from infointerview.storage import MemoryJournal as MemoryJournal
    from infointerview.storage import SQLAlchemyJournal as SQLAlchemyJournal
    from infointerview.storage import SQLiteJournal as SQLiteJournal
    from infointerview.storage import ThreadJournal as ThreadJournal
    from infointerview.values import Answer as Answer
    from infointerview.values import Benefit as Benefit
    from infointerview.values import Channel as Channel
    from infointerview.values import ContactId as ContactId
    from infointerview.values import DebriefPrompt as DebriefPrompt
    from infointerview.values import Direction as Direction
    from infointerview.values import Estimate as Estimate
    from infointerview.values import FactId as FactId
    from infointerview.values import InterviewId as InterviewId
    from infointerview.values import Medium as Medium
    from infointerview.values import Party as Party
    from infointerview.values import Progress as Progress
    from infointerview.values import Purpose as Purpose
    from infointerview.values import Register as Register
    from infointerview.values import Source as Source
    from infointerview.values import Stance as Stance
    from infointerview.values import StopReason as StopReason
    from infointerview.values import Tie as Tie
    from infointerview.values import Tier as Tier
    from infointerview.values import Topic as Topic
    from infointerview.values import Venue as Venue

# The same map for the interpreter; a test holds the two equal.
_NAMES_BY_MODULE = {
    "campaign": "Anomaly Campaign Interview InterviewStatus",
    "errors": (
        "AmbiguousContact FactConflict IllegalFact ImportRefused InfoInterviewError"
        " InvalidValue MissingExtra RevisionConflict StorageError UnknownCampaign"
        " UnknownContact UnknownFact"
    ),
    "etiquette": (
        "Clearance Draft DraftKind Finding Frame Ground GroundKind Level LintFinding"
        " LintReport MessageKind MessagePurpose Permit PermitPolicy QuestionFault"
        " Relaxation RequestContext RequestProfile RequestRule ReviewContext Severity"
        " Verdict draft lint_question lint_request permit review"
    ),
    "facts": (
        "BenefitReceived CampaignChanged CampaignEnded CampaignStarted Chaser"
        " ContactAdded ContactChanged ContactsKeptApart ContactsMerged"
        " ContactsUnmerged Debrief DebriefAnswer Entry Fact ImportBatch"
        " InterviewBooked InterviewCancelled InterviewHeld InterviewMissed"
        " InterviewMoved IntroductionMade Outreach PersonForgotten PromiseKept"
        " PromiseMade QuestionAsked Referral Reply Retraction Snoozed StopRequested"
        " Takeaway TargetsChanged ThankYouSent Touch"
    ),
    "followups": (
        "Agenda BusinessCalendar BusinessDayLadder Capacity KeepInTouch Plan"
        " ReportBack Task ThankYou agenda"
    ),
    "interchange": (
        "CalendarReport ImportReport InteractionReport dossier linkedin read"
        " read_calendar read_google read_monica read_outlook read_records read_vcard"
        " to_csv to_graphml to_records to_vcard"
    ),
    "interchange.resolution": (
        "Acquaintance Duplicates compare duplicates known_at match_employers"
    ),
    "learning": (
        "Benefits Debriefs DecisionTable Findings Funnel Funnels Ledger Saturation"
        " Segment Segments benefits compare_funnels debriefs decision_table findings"
        " funnel funnels ledger saturation segments"
    ),
    "lifecycle": "Stage",
    "notebook": (
        "plot_agenda plot_funnel plot_growth plot_saturation plot_tree to_frame"
        " tree_svg"
    ),
    "overview": "Report SettleLedger report",
    "people": "Contact Organization Position",
    "preparation": "guide",
    "questions": "Candidate Guide QUESTION_SOURCES Reading Readings topic_of",
    "referrals": (
        "Dashboard Expansion Growth ReferralGraph ReferralTracker dashboard expansion"
        " growth referral_graph to_mermaid"
    ),
    "storage": (
        "AsyncJournal AsyncSQLAlchemyJournal JSONLinesJournal Journal MemoryJournal"
        " SQLAlchemyJournal SQLiteJournal ThreadJournal"
    ),
    "values": (
        "Answer Benefit Channel ContactId DebriefPrompt Direction Estimate FactId"
        " InterviewId Medium Party Progress Purpose Register Source Stance StopReason"
        " Tie Tier Topic Venue"
    ),
}
_HOMES = {
    name: module for module, names in _NAMES_BY_MODULE.items() for name in names.split()
}

__all__ = sorted(_HOMES)  # noqa: PLE0605 - the map is the one list of names


def __getattr__(name: str) -> object:
    """Load a public name from its module, once."""
    try:
        home = _HOMES[name]
    except KeyError:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message) from None
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return __all__
