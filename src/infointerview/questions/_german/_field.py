"""German questions about the field: moving up, change, good and bad, skills."""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
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
            "advancement.ten_years",
            "Wo stehen die meisten nach zehn Jahren als {title}?",
            "Wo stehen die meisten nach zehn Jahren in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "advancement.reward",
            "Wofür wird man {organization:bei} befördert?",
            "Wofür wird man in [Ihrem|deinem] Fach befördert?",
        ),
        ask(
            "advancement.obstacle",
            "Was bremst Leute {field:in}?",
            "Was bremst Leute in [Ihrem|deinem] Beruf?",
            sensitivity=0.3,
        ),
        ask(
            "advancement.graduates",
            "Wohin gehen die meisten nach diesem Studium?",
            to=_STUDENT,
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
            "advancement.trusted",
            "Was [würden Sie|würdest du] als Nächstes gern übernehmen?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "advancement.expert",
            "Wie kommen Leute weiter, die lieber Fachleute bleiben?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "advancement.ready",
            "Woran [merken Sie|merkst du], dass jemand reif für mehr"
            " Verantwortung ist?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "advancement.leaders",
            "Was zeichnet die Menschen aus, die später führen?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "advancement.master",
            "Was macht jemanden zum Meister [Ihres|deines] Fachs?",
            to=(Work.BUILD,),
        ),
        ask(
            "advancement.questions",
            "Wie verdient man sich die Freiheit, eigenen Fragen nachzugehen?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "advancement.with_people",
            "Wie steigt man auf und bleibt doch nah an den Menschen?",
            to=(Work.CARE,),
        ),
        ask(
            "advancement.name",
            "Wie macht man sich in [Ihrem|deinem] Beruf einen Namen?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "advancement.bigger",
            "Wie wächst man aus kleinen Aufgaben in große hinein?",
            to=(Work.RUN,),
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
            "trends.forces",
            "Welche Einflüsse von außen prägen {field:acc} am meisten?",
            "Welche Einflüsse von außen prägen [Ihr|dein] Fach am meisten?",
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
            "trends.fading",
            "Welche Tätigkeiten verschwinden {field:in} gerade?",
            "Welche Tätigkeiten verschwinden in [Ihrem|deinem] Fach gerade?",
        ),
        ask(
            "trends.players",
            "Welche neueren Betriebe {field:in} sollte man kennen?",
            "Welche neueren Betriebe in [Ihrem|deinem] Fach sollte man kennen?",
        ),
        ask(
            "trends.neighbours",
            "Mit welchen anderen Berufen [arbeiten Sie|arbeitest du] als {title} am"
            " meisten zusammen?",
            "Mit welchen anderen Berufen arbeiten Leute in [Ihrem|deinem] Fach am"
            " meisten zusammen?",
        ),
        ask(
            "trends.debate",
            "Worüber streitet man {field:in} zurzeit?",
            "Worüber streitet man in [Ihrem|deinem] Fach zurzeit?",
        ),
        ask(
            "trends.underrated",
            "Welche Veränderung {field:in} wird zu wenig beachtet?",
            "Welche Veränderung in [Ihrem|deinem] Fach wird zu wenig beachtet?",
        ),
        ask(
            "trends.rules",
            "Wie wirken sich Gesetze oder Vorschriften {organization:bei} aus?",
            "Wie wirken sich Gesetze oder Vorschriften in [Ihrem|deinem] Fach aus?",
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
            "trends.fresh_eyes",
            "Was ist [Ihnen|dir] am Fach bisher am meisten aufgefallen?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "trends.come_around",
            "Welche Trends [haben Sie|hast du] mehr als einmal kommen sehen?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "trends.team",
            "Auf welche Veränderungen [bereiten Sie|bereitest du] [Ihr|dein] Team vor?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "trends.bets",
            "Welche Wetten auf die Zukunft muss man in [Ihrem|deinem] Fach eingehen?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "trends.machines",
            "Welche Teile [Ihrer|deiner] Arbeit ließen sich zuerst automatisieren?",
            to=(Work.BUILD,),
        ),
        ask(
            "trends.sources",
            "Wie verändern neue Quellen [Ihre|deine] Arbeitsweise?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "trends.needs",
            "Wie ändert sich, was die Menschen von [Ihnen|dir] brauchen?",
            to=(Work.CARE,),
        ),
        ask(
            "trends.attention",
            "Was hat sich daran geändert, wie [Sie|du] Menschen [erreichen|erreichst]?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "trends.planning",
            "Wie hat sich das Planen in den letzten Jahren verändert?",
            to=(Work.RUN,),
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
            "pros.trade_off",
            "Was muss man in Kauf nehmen, um {title} zu sein?",
            "Was muss man in [Ihrem|deinem] Beruf in Kauf nehmen?",
            also={Topic.LIFESTYLE: 0.1},
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
            "cons.frustration",
            "Was ärgert die Leute {organization:bei} am ehesten?",
            "Was ärgert die Leute in [Ihrem|deinem] Beruf am ehesten?",
            sensitivity=0.6,
        ),
        ask(
            "cons.leave",
            "Warum geben Leute die Arbeit {field:in} auf?",
            "Warum verlassen Leute [Ihren|deinen] Beruf?",
            also={Topic.LIFESTYLE: 0.1},
            sensitivity=0.6,
        ),
        ask(
            "pros.subject",
            "Was macht [Ihnen|dir] am Studium am meisten Freude?",
            to=_STUDENT,
        ),
        ask(
            "pros.subject_surprise",
            "Was hat [Sie|dich] an [Ihrem|deinem] Fach am meisten überrascht?",
            to=_STUDENT,
        ),
        ask(
            "cons.subject",
            "Was ist am Studium am schwersten?",
            to=_STUDENT,
        ),
        ask(
            "pros.expectation",
            "Wie verhält sich die Arbeit zu [Ihren|deinen] Erwartungen?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "pros.lasting",
            "Was reizt [Sie|dich] nach all den Jahren an der Arbeit?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "pros.leading",
            "Was macht [Ihnen|dir] am Leiten eines Teams am meisten Freude?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "cons.leading",
            "Was an [Ihrer|deiner] Aufgabe ist schwerer, als man denkt?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "pros.making",
            "Welcher Augenblick ist der schönste, wenn etwas entsteht?",
            to=(Work.BUILD,),
        ),
        ask(
            "pros.insight",
            "Wie ist es, wenn sich am Ende alles zusammenfügt?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "pros.giving",
            "Was [bekommen Sie|bekommst du] von denen zurück, denen"
            " [Sie|du] [helfen|hilfst]?",
            to=(Work.CARE,),
        ),
        ask(
            "cons.refusal",
            "Wie [gehen Sie|gehst du] mit einem Nein um?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "pros.order",
            "Was ist schön daran, wenn alles rundläuft?",
            to=(Work.RUN,),
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
            "skills.underrated",
            "Welche Fähigkeit nützt {title_case:dat} mehr, als man denkt?",
            "Welche Fähigkeit nützt in [Ihrem|deinem] Beruf mehr, als man denkt?",
        ),
        ask(
            "skills.writing",
            "Was für Texte schreibt {title_case:nom}?",
            "Was für Texte schreibt man in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "skills.ropes",
            "Was hilft Neuen {organization:bei}, sich zurechtzufinden?",
            "Was hilft Neuen in [Ihrem|deinem] Fach, sich zurechtzufinden?",
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
            "skills.practise",
            "Was könnte jemand zu Hause für [Ihren|deinen] Beruf üben?",
            also={Topic.ADVICE: 0.1},
        ),
        ask(
            "skills.rare",
            "Welche Fähigkeiten sind {field:in} knapp?",
            "Welche Fähigkeiten sind in [Ihrem|deinem] Fach knapp?",
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
            "skills.first_year",
            "Welche Fähigkeit [haben Sie|hast du] bisher am meisten gebraucht?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "skills.passing_on",
            "Welche Fähigkeit lässt sich am schwersten weitergeben?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "skills.team",
            "Welche Stärken [bringen Sie|bringst du] in einem Team gern zusammen?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "skills.leader",
            "Was braucht man zum Führen außer Fachwissen?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "skills.craft",
            "Was unterscheidet bei [Ihnen|euch] gute von hervorragender Arbeit?",
            to=(Work.BUILD,),
        ),
        ask(
            "skills.doubt",
            "Woran [erkennen Sie|erkennst du] einen voreiligen Schluss?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "skills.listening",
            "Was [haben Sie|hast du] über das Zuhören gelernt?",
            to=(Work.CARE,),
        ),
        ask(
            "skills.message",
            "Wie [finden Sie|findest du] die Worte, die ankommen?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "skills.priorities",
            "Wie [entscheiden Sie|entscheidest du], was zuerst kommt, wenn alles"
            " dringend ist?",
            to=(Work.RUN,),
        ),
    ),
)
