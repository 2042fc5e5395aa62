"""The fixed parts of a talk in English, and why a question is asked.

The two-name ask follows rule Z2 and the advice of Bolles: more than one name, and a
way out if none comes to mind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.questions._bank import Rite, Rites, Template, ask, on_topic
from infointerview.questions._policy import Phase, QuestionForm
from infointerview.values import Topic

if TYPE_CHECKING:
    from infointerview.questions._context import Candidate

__all__ = ["RITES", "TIME_IS_UP", "TOO_LONG", "reason"]

_CLOSED = QuestionForm.CLOSED


def _opening(reason: str, *wordings: Template) -> Rite:
    return Rite(reason, on_topic(Topic.CLOSING, *wordings, phase=Phase.OPENING))


def _closing(reason: str, *wordings: Template) -> Rite:
    return Rite(reason, on_topic(Topic.CLOSING, *wordings, phase=Phase.CLOSING))


def _referral(reason: str, *wordings: Template) -> Rite:
    return Rite(reason, on_topic(Topic.REFERRAL, *wordings, phase=Phase.CLOSING))


RITES = Rites(
    opening=_opening(
        "A talk has an agreed length, which is kept (rule Z1: 20 to 30 minutes).",
        ask(
            "opening.welcome",
            "Thank you for making the time. Do the {minutes} minutes we agreed on still"
            " suit you?",
            form=_CLOSED,
        ),
    ),
    opening_again=_opening(
        "A talk has an agreed length, which is kept (rule Z1: 20 to 30 minutes).",
        ask(
            "opening.again",
            "It is good of you to talk with me again. Do the {minutes} minutes we"
            " agreed on still suit you?",
            form=_CLOSED,
        ),
    ),
    left_out=_closing(
        "There are minutes left that no other question took.",
        ask(
            "closing.left_out",
            "What did I leave out that would help me understand your work?",
            form=QuestionForm.PROBE,
        ),
        ask(
            "closing.most_important",
            "Of all you told me, what should I remember first?",
            form=QuestionForm.PROBE,
        ),
    ),
    referral=_referral(
        "Every interview ends with at least 2 other people to contact (rule Z2).",
        ask(
            "referral.two_people",
            "Who are at least two other people you would suggest I talk with to learn"
            " more?",
        ),
        ask(
            "referral.two_views",
            "Who are at least two other people who see this work from another side?",
        ),
        ask(
            "referral.two_stories",
            "Who are at least two other people whose story would add to yours?",
        ),
        ask(
            "referral.two_teachers",
            "Who are at least two other people you have learned from yourself?",
        ),
    ),
    pivot=_referral(
        "The field turned out wrong, so ask for other work with these skills (Bolles).",
        ask(
            "referral.pivot_skills",
            "Who are at least two other people who use these skills in another line of"
            " work?",
        ),
        ask(
            "referral.pivot_changed",
            "Who are at least two other people who moved from this field to another?",
        ),
        ask(
            "referral.pivot_neighbours",
            "Who are at least two other people in a neighbouring field I could learn"
            " from?",
        ),
    ),
    fallback=_referral(
        "It is no dead end as long as they may know somebody who knows (Bolles).",
        ask(
            "referral.fallback",
            "If nobody comes to mind now, who might know somebody?",
        ),
        ask(
            "referral.fallback_circles",
            "If nobody comes to mind now, in which circles should I ask around?",
        ),
    ),
    permission=_referral(
        "A name is used with permission only (rule U11).",
        ask(
            "referral.permission",
            "May I say that you suggested I get in touch?",
            form=_CLOSED,
        ),
        ask(
            "referral.permission_name",
            "May I mention your name when I write to them?",
            form=_CLOSED,
        ),
    ),
    cards=_closing(
        "Business cards are exchanged before leaving (rule Z8).",
        ask(
            "closing.cards",
            "May we exchange cards before I go?",
            form=_CLOSED,
        ),
    ),
    reach=_closing(
        "One keeps in touch from time to time (rule Z10).",
        ask(
            "closing.reach",
            "What is the best way to reach you with one more question?",
        ),
        ask(
            "closing.report_back",
            "May I let you know what becomes of your advice?",
            form=_CLOSED,
        ),
    ),
    thanks=_closing(
        "Thanks open the talk, end it, and follow in writing (rule Z9).",
        ask(
            "closing.thanks",
            "Thank you. What you told me today helps me a great deal.",
            form=_CLOSED,
        ),
        ask(
            "closing.thanks_again",
            "Thank you once more. I take a lot with me from this talk.",
            form=_CLOSED,
        ),
    ),
)


TOO_LONG = (
    "{minutes} minutes are longer than the 20 to 30 minutes to ask for (rule Z1):"
    " plan for more only if the other side offered it."
)


TIME_IS_UP = (
    "The {minutes} minutes are over: ask whether five more would be all right, and"
    " do not take them unasked (rule U3)."
)


def reason(candidate: Candidate, /, *, open_before: float, new: bool) -> str:
    """Say in one English sentence why a question is asked."""
    topic = _TOPICS.get(candidate.topic, candidate.topic.replace("_", " "))
    special = next((f.name for f in candidate.facts if f.name in _SPECIAL), "")
    if special:
        parts = [_SPECIAL[special]]
    elif candidate.topic in _PERSONAL:
        parts = [_PERSONAL[candidate.topic]]
    elif open_before > _UNTOUCHED:
        parts = [f"Next to nothing is known yet about {topic}"]
    else:
        parts = [f"About {topic}, {open_before:.0%} is still open"]
    if not new:
        parts.append("others were asked it too, so that answers can be compared")
    return "; ".join(parts) + "."


_UNTOUCHED = 0.9
_TOPICS: dict[str, str] = {
    Topic.BACKGROUND_EDUCATION: "background and education",
    Topic.DAY_TO_DAY: "the daily work",
    Topic.CULTURE_ORGANIZATION: "how people work together",
    Topic.LIFESTYLE: "what the work does to a life",
    Topic.ADVANCEMENT: "moving up",
    Topic.INDUSTRY_TRENDS: "where the field is going",
    Topic.PROS_CONS: "what is good and bad about the work",
    Topic.SKILLS: "the skills it takes",
    Topic.ADVICE: "the advice people give",
}
_SPECIAL = {
    "heard": "What others said contradicts each other, and one more voice helps",
    "debrief": "The last debrief says that this field is not it (rule B3)",
    "said": "They said so at an earlier talk, and it leads further",
    "read": "It can be read up, so the question is how it is in practice",
}
_PERSONAL: dict[str, str] = {
    Topic.PATH: "People like to tell their story, and it opens the talk",
    Topic.ACCOMPLISHMENTS: "People like to speak of what they achieved",
}
