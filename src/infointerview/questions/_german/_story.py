"""German questions about the person: the way so far, and what came of it."""

from __future__ import annotations

from infointerview.questions._bank import Template, ask, on_topic
from infointerview.questions._policy import Phase, QuestionForm
from infointerview.questions._role import Seniority, Work
from infointerview.values import Topic

__all__ = ["STORY"]

_STUDENT = (Seniority.STUDENT,)

STORY: tuple[Template, ...] = (
    *on_topic(
        Topic.PATH,
        ask(
            "path.story",
            "Wie [sind Sie|bist du] {title} geworden?",
            "Wie [sind Sie|bist du] zu [Ihrem|deinem] Beruf gekommen?",
            also={Topic.BACKGROUND_EDUCATION: 0.1},
            form=QuestionForm.OPEN_STORY,
        ),
        ask("path.childhood", "Was [wollten Sie|wolltest du] als Kind werden?"),
        ask(
            "path.first_step",
            "Was war [Ihr|dein] erster Schritt in [Ihren|deinen] Beruf?",
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.draw",
            "Was hat [Sie|dich] {organization:bei} am Anfang gereizt?",
            "Was hat [Sie|dich] an [Ihrem|deinem] Beruf am Anfang gereizt?",
        ),
        ask(
            "path.turning_point",
            "Was waren die Wendepunkte auf [Ihrem|deinem] Weg?",
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.evolution",
            "Wie hat sich [Ihre|deine] Arbeit {organization:bei} mit der"
            " Zeit verändert?",
            "Wie hat sich [Ihre|deine] Arbeit seit dem Anfang verändert?",
            form=QuestionForm.OPEN_STORY,
        ),
        ask(
            "path.before",
            "Welche frühere Erfahrung hilft [Ihnen|dir] {organization:bei} am meisten?",
            "Welche frühere Erfahrung hilft [Ihnen|dir] im Beruf am meisten?",
        ),
        ask(
            "path.chance",
            "Welche Rolle hat der Zufall auf [Ihrem|deinem] Weg gespielt?",
        ),
        ask(
            "path.plan",
            "Wie passt [Ihr|dein] Weg zu dem, was [Sie einmal vorhatten|du einmal"
            " vorhattest]?",
        ),
        ask(
            "path.mentor",
            "Wer hat [Ihnen|dir] auf dem Weg am meisten geholfen?",
        ),
        ask(
            "path.stay",
            "Was hält [Sie|dich] {organization:bei}?",
            "Was hält [Sie|dich] in [Ihrem|deinem] Beruf?",
        ),
        ask(
            "path.study_choice",
            "Warum [haben Sie sich|hast du dich] für [Ihr|dein] Fach entschieden?",
            to=_STUDENT,
        ),
        ask(
            "path.school_choice",
            "Was gab den Ausschlag für [Ihren|deinen] Studienort?",
            to=_STUDENT,
        ),
        ask(
            "path.before_studies",
            "Wofür [haben Sie sich|hast du dich] vor dem Studium interessiert?",
            to=_STUDENT,
        ),
        ask(
            "path.first_months",
            "Wie waren die ersten Monate in [Ihrer|deiner] neuen Aufgabe?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "path.mastery",
            "Wie [haben Sie sich|hast du dir] [Ihre|deine] heutige Erfahrung"
            " erarbeitet?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "path.into_leading",
            "Wie [sind Sie|bist du] von der fachlichen Arbeit in die Führung gekommen?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "path.preparation",
            "Welche frühere Aufgabe hat [Sie|dich] am besten auf die"
            " heutige vorbereitet?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "path.first_thing_built",
            "Was war das Erste, das [Sie|du] je gebaut [haben|hast]?",
            to=(Work.BUILD,),
        ),
        ask(
            "path.first_puzzle",
            "Was hat [Sie|dich] auf die Fragen neugierig gemacht, an denen [Sie|du]"
            " [arbeiten|arbeitest]?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "path.people",
            "Was hat [Sie|dich] zur Arbeit mit Menschen gebracht?",
            to=(Work.CARE,),
        ),
        ask(
            "path.first_yes",
            "Wie [haben Sie|hast du] gemerkt, dass [Sie|du] andere überzeugen"
            " [können|kannst]?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "path.first_charge",
            "Wofür [waren Sie|warst du] zum ersten Mal allein verantwortlich?",
            to=(Work.RUN,),
        ),
        phase=Phase.WARM_UP,
    ),
    *on_topic(
        Topic.ACCOMPLISHMENTS,
        ask(
            "accomplishments.proudest",
            "Worauf [sind Sie|bist du] in [Ihrer|deiner] Arbeit am meisten stolz?",
        ),
        ask(
            "accomplishments.enjoyed",
            "Welches Projekt {organization:bei} hat [Ihnen|dir] am"
            " meisten Freude gemacht?",
            "Welches Projekt hat [Ihnen|dir] am meisten Freude gemacht?",
        ),
        ask(
            "accomplishments.teacher",
            "Aus welchem Projekt [haben Sie|hast du] am meisten gelernt?",
        ),
        ask(
            "accomplishments.better",
            "Was [konnten Sie|konntest du] {organization:bei} verbessern?",
            "Was [konnten Sie|konntest du] im Lauf der Jahre verbessern?",
        ),
        ask(
            "accomplishments.problem",
            "Was war die schwerste Aufgabe, die [Sie|du] als {title} gelöst"
            " [haben|hast]?",
            "Was war die schwerste Aufgabe, die [Sie|du] gelöst [haben|hast]?",
        ),
        ask(
            "accomplishments.memorable",
            "An welchen Arbeitstag [denken Sie|denkst du] besonders gern zurück?",
        ),
        ask(
            "accomplishments.compliment",
            "Was war das schönste Lob für [Ihre|deine] Arbeit?",
        ),
        ask(
            "accomplishments.setback",
            "Aus welchem Rückschlag [haben Sie|hast du] am meisten gelernt?",
            sensitivity=0.3,
        ),
        ask(
            "accomplishments.study_project",
            "Welche Arbeit aus dem Studium hat [Ihnen|dir] am meisten Freude gemacht?",
            to=_STUDENT,
        ),
        ask(
            "accomplishments.beside_studies",
            "Was [haben Sie|hast du] neben dem Studium auf die Beine gestellt?",
            to=_STUDENT,
        ),
        ask(
            "accomplishments.first_own",
            "Was war die erste Aufgabe, die ganz in [Ihrer|deiner] Hand lag?",
            to=(Seniority.NEWCOMER,),
        ),
        ask(
            "accomplishments.signature",
            "Für welche Arbeit [sind Sie|bist du] am ehesten bekannt?",
            to=(Seniority.SENIOR,),
        ),
        ask(
            "accomplishments.team",
            "Was hat [Ihr|dein] Team erreicht, das [Sie|dich] freut?",
            to=(Seniority.MANAGER,),
        ),
        ask(
            "accomplishments.decision",
            "Welche [Ihrer|deiner] Entscheidungen hat sich auf Dauer bewährt?",
            to=(Seniority.EXECUTIVE,),
        ),
        ask(
            "accomplishments.built",
            "Was von allem, das [Sie|du] gebaut [haben|hast], [mögen Sie|magst du] am"
            " liebsten?",
            to=(Work.BUILD,),
        ),
        ask(
            "accomplishments.finding",
            "Welches [Ihrer|deiner] Ergebnisse hat andere am meisten überrascht?",
            to=(Work.ANALYSE,),
        ),
        ask(
            "accomplishments.person",
            "Welche Begegnung bei der Arbeit wirkt bis heute in [Ihnen|dir] nach?",
            to=(Work.CARE,),
        ),
        ask(
            "accomplishments.audience",
            "Welches Publikum war für [Sie|dich] am schwersten zu gewinnen?",
            to=(Work.PERSUADE,),
        ),
        ask(
            "accomplishments.running",
            "Was läuft heute rund, das früher Mühe gemacht hat?",
            to=(Work.RUN,),
        ),
        phase=Phase.WARM_UP,
        form=QuestionForm.OPEN_STORY,
    ),
)
