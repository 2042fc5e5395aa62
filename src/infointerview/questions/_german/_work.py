"""German questions about the work: what it needs, is, and does to a life."""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["WORK"]

_STUDENT = (Seniority.STUDENT,)

WORK: tuple[Template, ...] = (
    *on_topic(
        Topic.BACKGROUND_EDUCATION,
        ask(
            "background.mix",
            "Welche Ausbildungen haben die Leute {organization:bei}?",
            "Welche Ausbildungen haben die Leute {field:in}?",
            "Welche Ausbildungen haben die Leute in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "background.useful_study",
            "Was aus [Ihrer|deiner] Ausbildung [nutzen Sie|nutzt du] heute am meisten?",
        ),
        ask(
            "background.gap",
            "Was [haben Sie|hast du] nach der Ausbildung erst in der Praxis gelernt?",
        ),
        ask(
            "background.newcomers",
            "Wie werden Neue {organization:bei} eingearbeitet?",
            "Wie werden Neue in [Ihrem|deinem] Beruf eingearbeitet?",
        ),
        ask(
            "background.other_fields",
            "Auf welchen Wegen kommen Menschen aus anderen Fächern {field:into}?",
            "Auf welchen Wegen kommen Menschen aus anderen Fächern in [Ihren|deinen]"
            " Beruf?",
        ),
        ask(
            "background.experience",
            "Welche Vorerfahrung hilft {title_case:dat} am meisten?",
            "Welche Vorerfahrung hilft in [Ihrem|deinem] Beruf am meisten?",
        ),
        ask(
            "background.on_the_job",
            "Was lernt {title_case:nom} erst bei der Arbeit?",
            "Was lernt man in [Ihrem|deinem] Beruf erst bei der Arbeit?",
            also={Topic.SKILLS: 0.1},
        ),
        ask(
            "background.study_again",
            "Was [würden Sie|würdest du] heute lernen, wenn [Sie|du] noch einmal"
            " anfangen [würden|würdest]?",
        ),
        ask(
            "background.self_taught",
            "Was [mussten Sie sich|musstest du dir] als {title} selbst beibringen?",
            "Was [mussten Sie sich|musstest du dir] für [Ihre|deine] Arbeit selbst"
            " beibringen?",
        ),
        ask(
            "background.certificates",
            "Welche Zeugnisse zählen {field:in} wirklich?",
            "Welche Zeugnisse zählen in [Ihrem|deinem] Beruf wirklich?",
            findability=0.2,
        ),
        ask(
            "background.degree",
            "Welchen Unterschied macht ein Studienabschluss für {title_case:acc}?",
            "Welchen Unterschied macht ein Studienabschluss in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "background.courses",
            "Welche Kurse in [Ihrem|deinem] Studium sind besonders praktisch?",
            to=_STUDENT,
        ),
        ask(
            "background.programme",
            "Wie unterscheidet sich das Studium von [Ihren|deinen] Erwartungen?",
            to=_STUDENT,
        ),
        ask(
            "background.practical",
            "Welche praktischen Erfahrungen gehören zum Studium?",
            to=_STUDENT,
        ),
        ask(
            "background.fast",
            "Was [mussten Sie|musstest du] am Anfang am schnellsten lernen?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "background.relearn",
            "Was [mussten Sie|musstest du] im Lauf der Jahre umlernen?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "background.team_mix",
            "Welche Mischung von Ausbildungen tut [Ihrem|deinem] Team gut?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "background.future",
            "Was sollte man heute lernen, um in [Ihrem|deinem] Fach für morgen"
            " gerüstet zu sein?",
            also={Topic.INDUSTRY_TRENDS: 0.1},
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "background.practice",
            "Welche praktische Übung bereitet am besten auf [Ihre|deine] Arbeit vor?",
            to=(Work.BUILD,),
        ),
        ask(
            "background.methods",
            "Welche Methoden aus der Ausbildung [nutzen Sie|nutzt du] am meisten?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "background.with_people",
            "Wie hat [Sie|dich] die Ausbildung auf die Arbeit mit"
            " Menschen vorbereitet?",
            to=(Work.CARE,),
        ),
        ask(
            "background.persuading",
            "Wie [haben Sie|hast du] gelernt, andere zu überzeugen?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "background.juggling",
            "Welche Erfahrung lehrt am besten, vieles gleichzeitig im Griff zu"
            " behalten?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.DAY_TO_DAY,
        ask(
            "day.typical",
            "Wie sieht ein gewöhnlicher Tag {organization:bei} für [Sie|dich] aus?",
            "Wie sieht ein gewöhnlicher Tag in [Ihrem|deinem] Beruf aus?",
        ),
        ask(
            "day.role",
            "Was gehört zum Alltag {title_case:gen}?",
            "Was gehört in [Ihrem|deinem] Beruf zum Alltag?",
        ),
        ask(
            "day.week",
            "Wie [teilen Sie sich|teilst du dir] als {title} die Woche ein?",
            "Wie teilen sich Leute in [Ihrem|deinem] Beruf die Woche ein?",
        ),
        ask(
            "day.seasons",
            "Wie ändert sich [Ihre|deine] Arbeit {organization:bei} im Lauf des"
            " Jahres?",
            "Wie ändert sich die Arbeit in [Ihrem|deinem] Fach im Lauf des Jahres?",
        ),
        ask(
            "day.problems",
            "Welche Aufgaben landen {organization:bei} auf [Ihrem|deinem] Tisch?",
            "Welche Aufgaben landen in [Ihrem|deinem] Beruf auf dem Tisch?",
        ),
        ask(
            "day.people",
            "Mit wem [arbeiten Sie|arbeitest du] {organization:bei} am"
            " engsten zusammen?",
            "Mit wem haben Leute in [Ihrem|deinem] Beruf am meisten zu tun?",
        ),
        ask(
            "day.outsider",
            "Was kostet {title_case:acc} mehr Zeit, als man von außen denkt?",
            "Was kostet in [Ihrem|deinem] Beruf mehr Zeit, als man von außen denkt?",
        ),
        ask(
            "day.flow",
            "Wie läuft ein Projekt {organization:bei} von Anfang bis Ende ab?",
            "Wie läuft ein Projekt in [Ihrem|deinem] Fach von Anfang bis Ende ab?",
        ),
        ask(
            "day.decisions",
            "Welche Entscheidungen [treffen Sie|triffst du] als {title} selbst?",
            "Welche Entscheidungen treffen Leute in [Ihrem|deinem] Beruf selbst?",
            also={Topic.CULTURE_ORGANIZATION: 0.1},
        ),
        ask(
            "day.tools",
            "Mit welchen Werkzeugen [arbeiten Sie|arbeitest du] als"
            " {title} am meisten?",
            "Mit welchen Werkzeugen wird in [Ihrem|deinem] Beruf am"
            " meisten gearbeitet?",
        ),
        ask(
            "day.current",
            "Woran [arbeiten Sie|arbeitest du] {organization:bei} gerade?",
            "Woran [arbeiten Sie|arbeitest du] zurzeit?",
        ),
        ask(
            "day.study_week",
            "Wie sieht eine gewöhnliche Woche im Studium aus?",
            to=_STUDENT,
        ),
        ask(
            "day.study_practice",
            "Wie ist das Verhältnis von Theorie und Praxis im Studium?",
            to=_STUDENT,
        ),
        ask(
            "day.study_current",
            "Womit [beschäftigen Sie sich|beschäftigst du dich] im Studium gerade?",
            to=_STUDENT,
        ),
        ask(
            "day.first_tasks",
            "Welche Aufgaben [haben Sie|hast du] am Anfang bekommen?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "day.called_in",
            "Wobei holen sich andere bei [Ihnen|dir] Hilfe?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "day.leading",
            "Wofür [brauchen Sie|brauchst du] [Ihre|deine] Zeit, seit [Sie|du] ein Team"
            " [leiten|leitest]?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "day.attention",
            "Was beschäftigt [Sie|dich] in diesem Jahr am meisten?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "day.idea_to_thing",
            "Wie wird bei [Ihnen|euch] aus einer Idee etwas Greifbares?",
            to=(Work.BUILD,),
        ),
        ask(
            "day.question_to_answer",
            "Wie [kommen Sie|kommst du] von einer vagen Frage zu einer klaren Antwort?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "day.encounter",
            "Mit welchen Anliegen kommen die Menschen zu [Ihnen|dir]?",
            to=(Work.CARE,),
        ),
        ask(
            "day.first_talk",
            "Womit beginnt für [Sie|dich] ein neuer Auftrag?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "day.off_track",
            "Was [tun Sie|tust du], wenn ein Plan aus dem Ruder läuft?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.CULTURE_ORGANIZATION,
        ask(
            "culture.visitor",
            "Was fällt Besuchern {organization:bei} als Erstes auf?",
            "Was fällt Besuchern an einem Arbeitsplatz in [Ihrem|deinem] Fach als"
            " Erstes auf?",
        ),
        ask(
            "culture.decisions",
            "Wie kommen Entscheidungen {organization:bei} zustande?",
            "Wie kommen in [Ihrem|deinem] Beruf Entscheidungen zustande?",
        ),
        ask(
            "culture.teams",
            "Wie sind die Teams {organization:bei} zusammengesetzt?",
            "Wie sind die Teams in [Ihrem|deinem] Beruf zusammengesetzt?",
        ),
        ask(
            "culture.freedom",
            "Wie viel Freiraum haben die Leute {organization:bei} bei ihrer Arbeit?",
            "Wie viel Freiraum lässt [Ihr|dein] Beruf bei der Arbeit?",
        ),
        ask(
            "culture.thrives",
            "Was für Menschen fühlen sich {organization:bei} wohl?",
            "Was für Menschen fühlen sich in [Ihrem|deinem] Beruf wohl?",
        ),
        ask(
            "culture.unwritten",
            "Welche ungeschriebenen Regeln gelten {organization:bei}?",
            "Welche ungeschriebenen Regeln gelten in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "culture.compare",
            "Was macht man {organization:bei} anders als anderswo?",
            "Worin unterscheiden sich die Betriebe in [Ihrem|deinem] Fach?",
        ),
        ask(
            "culture.ideas",
            "Was wird {organization:bei} aus neuen Ideen?",
            "Was wird in [Ihrem|deinem] Fach aus neuen Ideen?",
        ),
        ask(
            "culture.celebrated",
            "Welche Leistungen werden {organization:bei} gefeiert?",
            "Welche Leistungen werden in [Ihrem|deinem] Fach gefeiert?",
        ),
        ask(
            "culture.supervision",
            "Wie bleiben Führungskräfte {organization:bei} nah an der täglichen"
            " Arbeit?",
            "Wie bleiben Führungskräfte in [Ihrem|deinem] Beruf nah an der"
            " täglichen Arbeit?",
        ),
        ask(
            "culture.disagree",
            "Was passiert {organization:bei}, wenn man sich uneinig ist?",
            "Was passiert in [Ihrem|deinem] Beruf, wenn man sich uneinig ist?",
            sensitivity=0.3,
        ),
        ask(
            "culture.mistakes",
            "Wie geht man {organization:bei} mit Fehlern um?",
            "Wie geht man in [Ihrem|deinem] Beruf mit Fehlern um?",
            sensitivity=0.3,
        ),
        ask(
            "culture.fellow_students",
            "Wie helfen sich die Studierenden untereinander?",
            to=_STUDENT,
        ),
        ask(
            "culture.campus",
            "Wie ist die Stimmung an der Hochschule?",
            to=_STUDENT,
        ),
        ask(
            "culture.welcome",
            "Wie [wurden Sie|wurdest du] am Anfang aufgenommen?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "culture.passing_on",
            "Wie lernen Neue bei [Ihnen|euch] von den Erfahrenen?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "culture.tone",
            "Welche Stimmung [möchten Sie|möchtest du] in [Ihrem|deinem]"
            " Team schaffen?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "culture.growth",
            "Wie bleibt ein gutes Miteinander erhalten, wenn ein Betrieb wächst?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "culture.review",
            "Wie prüfen Kolleginnen und Kollegen gegenseitig ihre Arbeit?",
            to=(Work.BUILD,),
        ),
        ask(
            "culture.evidence",
            "Was wird in der Regel aus [Ihren|deinen] Ergebnissen?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "culture.colleagues",
            "Wie achten die Kolleginnen und Kollegen aufeinander?",
            to=(Work.CARE,),
        ),
        ask(
            "culture.message",
            "Wie hilft das Team [Ihnen|dir], eine Botschaft zu schärfen?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "culture.handover",
            "Wie geht die Arbeit von einem Team zum nächsten über?",
            to=(Work.RUN,),
        ),
    ),
    *on_topic(
        Topic.LIFESTYLE,
        ask(
            "lifestyle.balance",
            "Wie lässt sich die Arbeit {organization:bei} mit [Ihrem|deinem] übrigen"
            " Leben vereinbaren?",
            "Wie lässt sich [Ihr|dein] Beruf mit dem übrigen Leben vereinbaren?",
        ),
        ask(
            "lifestyle.hours",
            "Wie sind die Arbeitszeiten {organization:bei}?",
            "Wie sind die Arbeitszeiten in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "lifestyle.place",
            "Wo arbeiten die Leute {organization:bei} die meiste Zeit?",
            "Wo arbeiten Leute in [Ihrem|deinem] Beruf die meiste Zeit?",
        ),
        ask(
            "lifestyle.flexibility",
            "Wie frei sind die Leute {organization:bei} in der Einteilung ihrer Zeit?",
            "Wie frei sind Leute in [Ihrem|deinem] Beruf in der Einteilung ihrer Zeit?",
        ),
        ask(
            "lifestyle.travel",
            "Welche Rolle spielt das Reisen im Leben {title_case:gen}?",
            "Welche Rolle spielt das Reisen in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "lifestyle.peaks",
            "In welchen Monaten ist {organization:bei} am meisten zu tun?",
            "In welchen Monaten ist in [Ihrem|deinem] Beruf am meisten zu tun?",
        ),
        ask(
            "lifestyle.energy",
            "Was gibt [Ihnen|dir] als {title} Kraft?",
            "Was gibt Leuten in [Ihrem|deinem] Beruf Kraft?",
        ),
        ask(
            "lifestyle.location",
            "Welchen Unterschied macht der Standort {field:in}?",
            "Welchen Unterschied macht der Standort in [Ihrem|deinem] Fach?",
        ),
        ask(
            "lifestyle.shaped",
            "Wie hat es [Ihr|dein] übriges Leben geprägt, {title} zu sein?",
            "Wie hat [Ihr|dein] Beruf [Ihr|dein] übriges Leben geprägt?",
        ),
        ask(
            "lifestyle.switch_off",
            "Wie [schalten Sie|schaltest du] nach einem langen Tag"
            " {organization:bei} ab?",
            "Wie schalten Leute in [Ihrem|deinem] Beruf nach einem langen Tag ab?",
        ),
        ask(
            "lifestyle.pressure",
            "Wie [gehen Sie|gehst du] als {title} mit Druck um?",
            "Wie gehen Leute in [Ihrem|deinem] Beruf mit Druck um?",
            sensitivity=0.5,
        ),
        ask(
            "lifestyle.family",
            "Was sagen die Menschen, die [Ihnen|dir] nahestehen, zu [Ihrem|deinem]"
            " Beruf?",
            sensitivity=0.5,
        ),
        ask(
            "lifestyle.pay",
            "Wie verhält sich die Bezahlung {field:in} zur Anstrengung?",
            "Wie verhält sich die Bezahlung in [Ihrem|deinem] Beruf zur Anstrengung?",
            sensitivity=0.7,
            findability=0.2,
        ),
        ask(
            "lifestyle.study_load",
            "Wie [bringen Sie|bringst du] das Studium und das übrige Leben zusammen?",
            to=_STUDENT,
        ),
        ask(
            "lifestyle.study_peaks",
            "Wann im Jahr ist das Studium am anstrengendsten?",
            to=_STUDENT,
        ),
        ask(
            "lifestyle.study_switch_off",
            "Wie [schalten Sie|schaltest du] vom Studium ab?",
            to=_STUDENT,
        ),
        ask(
            "lifestyle.adjust",
            "Woran [mussten Sie sich|musstest du dich] am Anfang am meisten gewöhnen?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "lifestyle.pace",
            "Wie hat sich das Verhältnis von Arbeit und Freizeit bei [Ihnen|dir]"
            " mit den Jahren verändert?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "lifestyle.team_load",
            "Wie [schützen Sie|schützt du] die Zeit [Ihres|deines] Teams, wenn sich"
            " die Arbeit türmt?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "lifestyle.responsibility",
            "Wie [nehmen Sie sich|nimmst du dir] bei so viel Verantwortung frei?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "lifestyle.deadlines",
            "Wie prägen Termine [Ihre|deine] Woche?",
            to=(Work.BUILD,),
        ),
        ask(
            "lifestyle.focus",
            "Wie [schaffen Sie sich|schaffst du dir] Zeit zum Nachdenken?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "lifestyle.carry_home",
            "Wie [lassen Sie|lässt du] die Sorgen anderer bei der Arbeit zurück?",
            to=(Work.CARE,),
        ),
        ask(
            "lifestyle.calendar",
            "Wovon hängt ab, wie voll [Ihr|dein] Kalender wird?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "lifestyle.after_hours",
            "Was passiert, wenn außerhalb der Arbeitszeit etwas schiefgeht?",
            to=(Work.RUN,),
        ),
    ),
)
