"""The fixed parts of a talk in German, and why a question is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.questions._bank import Rite, Rites, Template, ask, on_topic
from infointerview.questions._german._phrases import WORDS
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


_TWO = "[Können Sie|Kannst du] mir mindestens zwei weitere Menschen nennen"
_LENGTH = "Die vereinbarte Länge wird eingehalten (Regel Z1: 20 bis 30 Minuten)."

RITES = Rites(
    opening=_opening(
        _LENGTH,
        ask(
            "opening.welcome",
            "Danke, dass [Sie sich|du dir] die Zeit [nehmen|nimmst]. Passen [Ihnen|dir]"
            " die vereinbarten {minutes} Minuten noch?",
            form=_CLOSED,
        ),
    ),
    opening_again=_opening(
        _LENGTH,
        ask(
            "opening.again",
            "Schön, dass wir noch einmal sprechen. Passen [Ihnen|dir] die vereinbarten"
            " {minutes} Minuten noch?",
            form=_CLOSED,
        ),
    ),
    left_out=_closing(
        "Es bleiben Minuten, die keine andere Frage braucht.",
        ask(
            "closing.left_out",
            "Was habe ich ausgelassen, das [Ihre|deine] Arbeit verständlicher macht?",
            form=QuestionForm.PROBE,
        ),
        ask(
            "closing.most_important",
            "Was von allem sollte ich mir zuerst merken?",
            form=QuestionForm.PROBE,
        ),
    ),
    referral=_referral(
        "Jedes Gespräch endet mit mindestens 2 weiteren Menschen (Regel Z2).",
        ask(
            "referral.two_people",
            f"{_TWO}, von denen ich mehr erfahren könnte?",
        ),
        ask(
            "referral.two_views",
            f"{_TWO}, die diese Arbeit von einer anderen Seite sehen?",
        ),
        ask(
            "referral.two_stories",
            f"{_TWO}, von denen [Sie|du] selbst gelernt [haben|hast]?",
        ),
    ),
    pivot=_referral(
        "Das Fach passt nicht, also geht es um andere mit diesen Stärken (Bolles).",
        ask(
            "referral.pivot_skills",
            f"{_TWO}, die diese Stärken in einem anderen Beruf nutzen?",
        ),
        ask(
            "referral.pivot_changed",
            f"{_TWO}, die aus diesem Fach in ein anderes gegangen sind?",
        ),
    ),
    fallback=_referral(
        "Es ist keine Sackgasse, solange jemand jemanden kennt (Bolles).",
        ask(
            "referral.fallback",
            "Falls [Ihnen|dir] gerade niemand einfällt: Wer könnte jemanden kennen?",
        ),
        ask(
            "referral.fallback_circles",
            "Falls [Ihnen|dir] gerade niemand einfällt: In welchen Kreisen sollte ich"
            " mich umhören?",
        ),
    ),
    permission=_referral(
        "Ein Name wird nur mit Erlaubnis genannt (Regel U11).",
        ask(
            "referral.permission",
            "Darf ich sagen, dass der Hinweis von [Ihnen|dir] kommt?",
            form=_CLOSED,
        ),
        ask(
            "referral.permission_name",
            "Darf ich dabei [Ihren|deinen] Namen nennen?",
            form=_CLOSED,
        ),
    ),
    cards=_closing(
        "Vor dem Abschied werden Visitenkarten getauscht (Regel Z8).",
        ask("closing.cards", "Wollen wir noch Visitenkarten tauschen?", form=_CLOSED),
    ),
    reach=_closing(
        "Man bleibt ab und zu in Verbindung (Regel Z10).",
        ask(
            "closing.reach",
            "Wie [sind Sie|bist du] für eine Rückfrage am besten erreichbar?",
        ),
        ask(
            "closing.report_back",
            "Darf ich erzählen, was aus [Ihrem|deinem] Rat geworden ist?",
            form=_CLOSED,
        ),
    ),
    thanks=_closing(
        "Dank steht am Anfang, am Ende und folgt schriftlich (Regel Z9).",
        ask(
            "closing.thanks",
            "Vielen Dank. Was ich heute gehört habe, hilft mir sehr.",
            form=_CLOSED,
        ),
        ask(
            "closing.thanks_again",
            "Noch einmal vielen Dank. Aus diesem Gespräch nehme ich viel mit.",
            form=_CLOSED,
        ),
    ),
)


TOO_LONG = (
    "{minutes} Minuten sind mehr als die 20 bis 30, um die man bittet (Regel Z1): nur"
    " so planen, wenn die andere Seite es angeboten hat."
)
TIME_IS_UP = (
    "Die {minutes} Minuten sind um: fragen, ob fünf weitere recht wären, und sie nicht"
    " ungefragt nehmen (Regel U3)."
)


def reason(candidate: Candidate, /, *, open_before: float, new: bool) -> str:
    """Say in one German sentence why a question is asked."""
    topic = _TOPICS.get(candidate.topic, candidate.topic.replace("_", " "))
    special = next((f.name for f in candidate.facts if f.name in _SPECIAL), "")
    if special:
        parts = [_SPECIAL[special]]
    elif candidate.topic in _PERSONAL:
        parts = [_PERSONAL[candidate.topic]]
    elif open_before > _UNTOUCHED:
        parts = [f"Zum Thema {topic} ist noch fast nichts bekannt"]
    else:
        share = WORDS.share(open_before)
        parts = [f"Beim Thema {topic} ist noch {share} offen"]
    if not new:
        parts.append(
            "auch andere wurden es gefragt, so lassen sich Antworten vergleichen"
        )
    return "; ".join(parts) + "."


_UNTOUCHED = 0.9
_TOPICS: dict[str, str] = {
    Topic.BACKGROUND_EDUCATION: "Ausbildung",
    Topic.DAY_TO_DAY: "Alltag",
    Topic.CULTURE_ORGANIZATION: "Zusammenarbeit",
    Topic.LIFESTYLE: "Leben neben der Arbeit",
    Topic.ADVANCEMENT: "Weiterkommen",
    Topic.INDUSTRY_TRENDS: "Zukunft des Fachs",
    Topic.PROS_CONS: "Licht und Schatten",
    Topic.SKILLS: "Fähigkeiten",
    Topic.ADVICE: "nächste Schritte",
}
_SPECIAL = {
    "heard": "Was andere sagten, widerspricht sich; eine weitere Stimme hilft",
    "debrief": "Nach der letzten Auswertung ist es dieses Fach nicht (Regel B3)",
    "said": "Das fiel in einem früheren Gespräch, und es führt weiter",
    "read": "Das lässt sich nachlesen; die Frage ist, wie es in der Praxis ist",
}
_PERSONAL: dict[str, str] = {
    Topic.PATH: "Menschen erzählen gern ihre Geschichte, und das öffnet das Gespräch",
    Topic.ACCOMPLISHMENTS: "Menschen sprechen gern über das, was ihnen gelungen ist",
}
