"""German questions about the field: moving up, change, good and bad, skills, advice."""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._policy import Phase
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["FIELD"]

_STUDENT = (Seniority.STUDENT,)

FIELD: tuple[Template, ...] = (
    *on_topic(
        Topic.ADVANCEMENT,
        ask(
            "advancement.ladder",
            "Wie kommt man {organization:bei} voran?",
            "Wie kommt man in [Ihrem|deinem] Beruf voran?",
        ),
        ask(
            "advancement.begin",
            "Womit fangen die meisten {organization:bei} an?",
            "Womit fangen die meisten in [Ihrem|deinem] Beruf an?",
            findability=0.2,
        ),
        ask(
            "advancement.next",
            "Was machen Leute nach einigen Jahren als {title}?",
            "Was machen Leute nach einigen Jahren in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "advancement.sideways",
            "In welche anderen Aufgaben kann {title_case:nom} wechseln?",
            "In welche anderen Aufgaben kann man aus [Ihrem|deinem] Beruf wechseln?",
        ),
        ask(
            "advancement.good_work",
            "Was gilt {organization:bei} als gute Arbeit?",
            "Was gilt in [Ihrem|deinem] Fach als gute Arbeit?",
        ),
        ask(
            "advancement.support",
            "Wie werden die Leute {organization:bei} gefördert?",
            "Wie werden die Leute in [Ihrem|deinem] Beruf gefördert?",
        ),
        ask(
            "advancement.speed",
            "Wovon hängt ab, wie schnell man {field:in} vorankommt?",
            "Wovon hängt ab, wie schnell man in [Ihrem|deinem] Beruf vorankommt?",
        ),
        ask(
            "advancement.obstacle",
            "Was bremst Leute {field:in}?",
            "Was bremst Leute in [Ihrem|deinem] Beruf?",
            sensitivity=0.3,
        ),
        ask(
            "advancement.ahead",
            "Was machen heute die, die vor [Ihnen|dir] fertig geworden sind?",
            to=_STUDENT,
        ),
        ask(
            "advancement.after_studies",
            "Was [möchten Sie|möchtest du] nach dem Studium machen?",
            to=_STUDENT,
        ),
        ask(
            "advancement.ready",
            "Woran [merken Sie|merkst du], dass jemand reif für mehr"
            " Verantwortung ist?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advancement.master",
            "Was macht jemanden zum Meister [Ihres|deines] Fachs?",
            to=(Work.BUILD,),
        ),
    ),
    *on_topic(
        Topic.INDUSTRY_TRENDS,
        ask(
            "trends.changed",
            "Was hat sich {field:in} in den letzten fünf Jahren am meisten verändert?",
            "Was hat sich in [Ihrem|deinem] Fach in den letzten fünf Jahren am meisten"
            " verändert?",
        ),
        ask(
            "trends.next",
            "Wie wird die Arbeit {title_case:gen} in fünf Jahren aussehen?",
            "Wie wird [Ihr|dein] Beruf in fünf Jahren aussehen?",
        ),
        ask(
            "trends.challenge",
            "Was wird {organization:bei} die größte Herausforderung der"
            " nächsten Jahre?",
            "Was wird in [Ihrem|deinem] Fach die größte Herausforderung der nächsten"
            " Jahre?",
        ),
        ask(
            "trends.technology",
            "Wie verändert neue Technik den Alltag {title_case:gen}?",
            "Wie verändert neue Technik [Ihren|deinen] Beruf?",
        ),
        ask(
            "trends.growing",
            "Welcher Zweig [Ihres|deines] Fachs wächst am schnellsten?",
        ),
        ask(
            "trends.players",
            "Welche neueren Betriebe {field:in} sollte man kennen?",
            "Welche neueren Betriebe in [Ihrem|deinem] Fach sollte man kennen?",
        ),
        ask(
            "trends.debate",
            "Worüber streitet man {field:in} zurzeit?",
            "Worüber streitet man in [Ihrem|deinem] Fach zurzeit?",
        ),
        ask(
            "trends.skills",
            "Was wird {title_case:nom} in fünf Jahren können müssen?",
            "Was werden Leute in [Ihrem|deinem] Beruf in fünf Jahren können müssen?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "trends.teaching",
            "Wie halten die Kurse mit dem Wandel des Fachs Schritt?",
            to=_STUDENT,
        ),
        ask(
            "trends.excited",
            "Welche Themen begeistern die Studierenden zurzeit am meisten?",
            to=_STUDENT,
        ),
        ask(
            "trends.team",
            "Auf welche Veränderungen [bereiten Sie|bereitest du] [Ihr|dein] Team vor?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "trends.needs",
            "Wie ändert sich, was die Menschen von [Ihnen|dir] brauchen?",
            to=(Work.CARE,),
        ),
    ),
    *on_topic(
        Topic.PROS_CONS,
        ask(
            "pros.like",
            "Was gefällt [Ihnen|dir] daran am besten, {title} zu sein?",
            "Was gefällt [Ihnen|dir] an [Ihrem|deinem] Beruf am besten?",
        ),
        ask(
            "pros.surprise",
            "Was hat [Sie|dich] {organization:bei} am meisten überrascht?",
            "Was hat [Sie|dich] an [Ihrem|deinem] Beruf am meisten überrascht?",
        ),
        ask(
            "pros.good_day",
            "Wie sieht ein richtig guter Tag {organization:bei} aus?",
            "Wie sieht ein richtig guter Tag in [Ihrem|deinem] Beruf aus?",
            also={Topic.DAY_TO_DAY: 0.1},
        ),
        ask(
            "cons.hardest",
            "Was ist für {title_case:acc} am schwersten?",
            "Was ist in [Ihrem|deinem] Beruf am schwersten?",
        ),
        ask(
            "pros.meaning",
            "Was macht [Ihre|deine] Arbeit {organization:bei} lohnend?",
            "Was macht [Ihren|deinen] Beruf lohnend?",
        ),
        ask(
            "pros.myth",
            "Welche falschen Vorstellungen haben Außenstehende {field:von}?",
            "Welche falschen Vorstellungen haben Außenstehende von [Ihrem|deinem]"
            " Beruf?",
        ),
        ask(
            "pros.recommend",
            "Wem [würden Sie|würdest du] [Ihren|deinen] Beruf empfehlen?",
        ),
        ask(
            "cons.dislike",
            "Was gefällt [Ihnen|dir] als {title} am wenigsten?",
            "Was gefällt [Ihnen|dir] an [Ihrem|deinem] Beruf am wenigsten?",
            sensitivity=0.5,
        ),
        ask(
            "pros.subject",
            "Was macht [Ihnen|dir] am Studium am meisten Freude?",
            to=_STUDENT,
        ),
        ask(
            "cons.subject",
            "Was ist am Studium am schwersten?",
            to=_STUDENT,
        ),
        ask(
            "pros.leading",
            "Was macht [Ihnen|dir] am Leiten eines Teams am meisten Freude?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "pros.giving",
            "Was [bekommen Sie|bekommst du] von denen zurück, denen"
            " [Sie|du] [helfen|hilfst]?",
            to=(Work.CARE,),
        ),
    ),
    *on_topic(
        Topic.SKILLS,
        ask(
            "skills.core",
            "Welche Fähigkeiten braucht {title_case:nom} vor allem?",
            "Welche Fähigkeiten braucht man in [Ihrem|deinem] Beruf vor allem?",
        ),
        ask(
            "skills.traits",
            "Woran erkennt man {title_case:good}?",
            "Woran erkennt man gute Leute in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "skills.people",
            "Welches Geschick im Umgang mit Menschen braucht {title_case:nom}?",
            "Welches Geschick im Umgang mit Menschen braucht [Ihr|dein] Beruf?",
        ),
        ask(
            "skills.technical",
            "Welches Fachwissen hilft {organization:bei} am meisten?",
            "Welches Fachwissen hilft in [Ihrem|deinem] Beruf am meisten?",
        ),
        ask(
            "skills.sought",
            "Was schätzen Führungskräfte {field:in} an Neuen am meisten?",
            "Was schätzen Führungskräfte in [Ihrem|deinem] Fach an Neuen am meisten?",
        ),
        ask(
            "skills.best",
            "Was machen die Besten {field:in} anders?",
            "Was machen die Besten in [Ihrem|deinem] Fach anders?",
        ),
        ask(
            "skills.judgement",
            "Wofür bekommt {title_case:nom} erst mit den Jahren ein Gespür?",
            "Wofür bekommt man in [Ihrem|deinem] Beruf erst mit den Jahren ein Gespür?",
        ),
        ask(
            "skills.habit",
            "Welche Gewohnheit hat [Ihnen|dir] bei der Arbeit am meisten genützt?",
        ),
        ask(
            "skills.study",
            "Welche Fähigkeiten hat das Studium bei [Ihnen|dir] gestärkt?",
            to=_STUDENT,
        ),
        ask(
            "skills.study_more",
            "Was sollte im Studium mehr geübt werden?",
            to=_STUDENT,
        ),
        ask(
            "skills.team",
            "Welche Stärken [bringen Sie|bringst du] in einem Team gern zusammen?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "skills.listening",
            "Was [haben Sie|hast du] über das Zuhören gelernt?",
            to=(Work.CARE,),
        ),
    ),
    *on_topic(
        Topic.ADVICE,
        ask(
            "advice.first",
            "Was sollte zuerst tun, wer {title} werden will?",
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
            "advice.beginners",
            "Welche Fehler machen Neue {organization:bei}?",
            "Welche Fehler machen Neue in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "advice.best_received",
            "Was war der beste Rat, den [Sie|du] je bekommen [haben|hast]?",
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
            "advice.first_weeks",
            "Wie kann sich jemand Neues in den ersten Wochen nützlich machen?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advice.small_project",
            "Was wäre ein gutes erstes Projekt zum Üben?",
            to=(Work.BUILD,),
        ),
        phase=Phase.WRAP_UP,
    ),
)
