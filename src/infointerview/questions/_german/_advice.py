"""German questions that ask for advice."""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._policy import Phase
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["ADVICE"]

_STUDENT = (Seniority.STUDENT,)

ADVICE: tuple[Template, ...] = (
    *on_topic(
        Topic.ADVICE,
        ask(
            "advice.first",
            "Was sollte zuerst tun, wer {title_start} werden will?",
            "Was sollte jemand zuerst tun, den [Ihr|dein] Fach neugierig macht?",
        ),
        ask(
            "advice.suits",
            "Wie findet man heraus, ob [Ihr|dein] Beruf zu einem passt?",
        ),
        ask(
            "advice.differently",
            "Was [würden Sie|würdest du] heute anders machen?",
        ),
        ask(
            "advice.try_out",
            "Wie könnte jemand in [Ihren|deinen] Beruf hineinschnuppern?",
        ),
        ask(
            "advice.read",
            "Was sollte lesen, wer {field:acc} verstehen will?",
            "Was sollte lesen, wer [Ihr|dein] Fach verstehen will?",
        ),
        ask(
            "advice.join",
            "Welche Vereine oder Treffen {field:in} lohnen sich?",
            "Welche Vereine oder Treffen in [Ihrem|deinem] Fach lohnen sich?",
        ),
        ask(
            "advice.follow",
            "Wessen Arbeit {field:in} lohnt es sich zu verfolgen?",
            "Wessen Arbeit in [Ihrem|deinem] Fach lohnt es sich zu verfolgen?",
        ),
        ask(
            "advice.beginners",
            "Welche Fehler machen Neue {organization:bei}?",
            "Welche Fehler machen Neue in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "advice.best_received",
            "Was war der beste Rat, den [Sie|du] je bekommen [haben|hast]?",
        ),
        ask(
            "advice.younger",
            "Was [hätten Sie|hättest du] vor dem ersten Tag {organization:bei} gern"
            " gewusst?",
            "Was [hätten Sie|hättest du] vor dem Berufseinstieg gern gewusst?",
        ),
        ask(
            "advice.weigh",
            "Was sollte man sich fragen, bevor man {title_start} wird?",
            "Was sollte man sich vor dem Schritt in [Ihren|deinen] Beruf fragen?",
        ),
        ask(
            "advice.keep_up",
            "Wie [halten Sie sich|hältst du dich] {field:in} auf dem Laufenden?",
            "Wie [halten Sie sich|hältst du dich] in [Ihrem|deinem] Fach auf dem"
            " Laufenden?",
        ),
        ask(
            "advice.choice_of_course",
            "Was sollte man vor der Wahl eines solchen Studiums bedenken?",
            to=_STUDENT,
        ),
        ask(
            "advice.before_studies",
            "Was [hätten Sie|hättest du] gern vor dem Studium gewusst?",
            to=_STUDENT,
        ),
        ask(
            "advice.clubs",
            "Welche Gruppen an der Hochschule lohnen sich?",
            to=_STUDENT,
        ),
        ask(
            "advice.easier_start",
            "Was hätte [Ihnen|dir] den Anfang erleichtert?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "advice.tell",
            "Was [sagen Sie|sagst du] Leuten, die neu im Fach sind?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "advice.first_weeks",
            "Wie kann sich jemand Neues in den ersten Wochen nützlich machen?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advice.long_view",
            "Welche frühen Entscheidungen zählen später am meisten?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "advice.small_project",
            "Was wäre ein gutes erstes Projekt zum Üben?",
            to=(Work.BUILD,),
        ),
        ask(
            "advice.own_question",
            "Welcher Frage könnte jemand am Anfang selbst nachgehen?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "advice.volunteer",
            "Wo kann man ehrenamtlich erleben, wie es ist, anderen zu helfen?",
            to=(Work.CARE,),
        ),
        ask(
            "advice.practise_words",
            "Wie übt man am Anfang, andere zu überzeugen?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "advice.run_something",
            "Was könnte jemand am Anfang gut selbst organisieren?",
            to=(Work.RUN,),
        ),
        phase=Phase.WRAP_UP,
    ),
)
