"""German sentences about what was said or read before, cues of topics, and labels."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.grammar.german import said_in
from infointerview.questions._bank import Phrases, ask, on_topic
from infointerview.questions._german._register import templates_in
from infointerview.questions._guide import GuideWords
from infointerview.questions._policy import Phase
from infointerview.values import Topic

if TYPE_CHECKING:
    from infointerview.values import Register

__all__ = ["CUES", "DELICATE", "FILLERS", "WORDS", "phrases_in"]

_SINCE = "Was hat sich seit unserem letzten Gespräch"

_PHRASES = Phrases(
    told=(
        "Ich habe mir von [Ihnen|dir] notiert: „{}“. Was steckt dahinter?",
        "[Sie haben|Du hast] mir gesagt: „{}“. Was wäre ein gutes Beispiel?",
        "[Ihren|Deinen] Satz „{}“ habe ich aufgeschrieben. Wie kam es dazu?",
    ),
    since=MappingProxyType(
        {
            Topic.BACKGROUND_EDUCATION: f"{_SINCE} an der nötigen Ausbildung geändert?",
            Topic.DAY_TO_DAY: f"{_SINCE} in [Ihrem|deinem] Alltag geändert?",
            Topic.CULTURE_ORGANIZATION: f"{_SINCE} am Umgang miteinander geändert?",
            Topic.LIFESTYLE: f"{_SINCE} zwischen Arbeit und Leben geändert?",
            Topic.ADVANCEMENT: f"{_SINCE} an den Wegen nach oben geändert?",
            Topic.INDUSTRY_TRENDS: f"{_SINCE} in [Ihrem|deinem] Fach geändert?",
            Topic.PROS_CONS: f"{_SINCE} an dem geändert, was Freude macht?",
            Topic.SKILLS: f"{_SINCE} an den nötigen Fähigkeiten geändert?",
            Topic.ADVICE: (
                "Was [würden Sie|würdest du] [Ihrem|deinem] Rat von damals hinzufügen?"
            ),
        }
    ),
    contested="Ich habe „{}“ gehört, aber auch „{}“.",
    disputed="Manche sagten mir: „{}“, andere das Gegenteil.",
    read="Gelesen habe ich: „{}“.",
    here="Wie ist es bei [Ihnen|euch]?",
    seen="Was [haben Sie|hast du] selbst erlebt?",
    compare_here="Inwieweit stimmt das bei [Ihnen|euch]?",
    compare="Wie passt das zu dem, was [Sie|du] erlebt [haben|hast]?",
    pivot=on_topic(
        Topic.ADVICE,
        ask(
            "pivot.other_work",
            "Welche anderen Berufe brauchen die Fähigkeiten, die"
            " [Sie|du] [nutzen|nutzt]?",
            also={Topic.SKILLS: 0.3},
        ),
        ask(
            "pivot.went_on",
            "Wo sind Leute gelandet, die [Ihren|deinen] Beruf gern verlassen haben?",
            also={Topic.ADVANCEMENT: 0.2},
        ),
        phase=Phase.WRAP_UP,
    ),
)


def phrases_in(register: Register, /) -> Phrases:
    """Return the sentences in one way of address."""
    plain = {
        field.name: said_in(register, value)
        for field in attrs.fields(Phrases)
        if isinstance(value := getattr(_PHRASES, field.name), str)
    }
    since = {t: said_in(register, text) for t, text in _PHRASES.since.items()}
    return attrs.evolve(
        _PHRASES,
        told=tuple(said_in(register, text) for text in _PHRASES.told),
        since=MappingProxyType(since),
        pivot=templates_in(register, _PHRASES.pivot),
        **plain,
    )


WORDS = GuideWords(
    heading="{name}, {minutes} Minuten",
    opening="Beginn",
    questions="Fragen",
    closing="Schluss",
    note="Hinweis",
    minutes="{minutes} Min.",
    skip="als {rank}. auslassen",
    left="Vorher offen: {before}, danach: {after}.",
    takes="Dauert {minutes} Min.",
    uses="Stützt sich auf {facts}.",
    instead="Als Nächstes käme „{text}“ mit {worth} statt {own}.",
    instead_of_area="Als Nächstes käme „{text}“, dann fehlte eines der sechs Gebiete.",
    columns=("Ab", "Frage", "Min.", "Auslassen", "Notizen"),
    point=",",
    percent="{}\N{NO-BREAK SPACE}%",
    facts=(
        ("organization", "Arbeitgeber"),
        ("title", "Titel"),
        ("field", "Fach"),
        ("seniority", "Stufe"),
        ("work", "Tätigkeit"),
        ("said", "früher gesagt"),
        ("heard", "gehört"),
        ("read", "gelesen"),
        ("debrief", "Auswertung"),
        ("student", "im Studium"),
        ("newcomer", "am Anfang"),
        ("practitioner", "mitten im Beruf"),
        ("senior", "erfahren"),
        ("manager", "Führungskraft"),
        ("executive", "Leitung"),
        ("build", "bauen"),
        ("analyse", "untersuchen"),
        ("care", "helfen"),
        ("persuade", "überzeugen"),
        ("run", "organisieren"),
    ),
)

_CUES: dict[Topic, tuple[str, ...]] = {
    Topic.CLOSING: (
        (
            r"vergessen zu fragen|(?:noch|nicht) gefragt|ausgelassen|in (?:verbindung"
            r"|kontakt) bleiben|wieder melden|erreich(?:e|bar)|visitenkarte|rückfrage"
        ),
    ),
    Topic.REFERRAL: (
        (
            r"mit wem (?:sollte|könnte|kann)|wen (?:sollte|könnte|kennen|kennst)"
            r"|weiteren? (?:menschen|personen|leute)|vorstellen"
            r"|(?:ihren|deinen) namen"
        ),
    ),
    Topic.LIFESTYLE: (
        (
            r"arbeitszeit|gehalt|verdien|bezahl|überstunden|urlaub|familie|freizeit|stress"
            r"|druck\b|reisen|pendel|homeoffice|zu hause|teilzeit|schicht|privatleben"
        ),
    ),
    Topic.ADVANCEMENT: (
        (
            r"aufstieg|aufsteigen|beförder|karriere|voran|weiterkommen|aufstiegs|nächste"
            r" stufe|führungsposition|einstiegs"
        ),
    ),
    Topic.INDUSTRY_TRENDS: (
        (
            r"trend|zukunft|entwick(?:eln|elt|lung)|wandel|veränder|branche|künstliche"
            r" intelligenz|\bki\b|in (?:fünf|zehn|\d+) jahren|digitalis"
        ),
    ),
    Topic.PROS_CONS: (
        (
            r"gefällt|gefallen|mögen|magst|freude|spaß|schwer|schwierig|nervt|ärger"
            r"|überrasch|vorteil|nachteil|lohn(?:t|end)|enttäusch|herausforder|schönste"
        ),
    ),
    Topic.SKILLS: (
        (
            r"fähigkeit|eigenschaft|können muss|können sollte|stärken|talent|begabung"
            r"|was für ein mensch|woran erkennt"
        ),
    ),
    Topic.BACKGROUND_EDUCATION: (
        (
            r"ausbildung|studium|studier|abschluss|kurs|schule|zeugnis|zertifikat"
            r"|praktik|lehre\b|weiterbildung|vorkenntnis"
        ),
    ),
    Topic.PATH: (
        (
            r"wie (?:sind sie|bist du|kam|kamen)|werdegang|geworden|ihr weg|dein weg"
            r"|entschieden|gereizt|angefangen|vorbild|früher"
        ),
    ),
    Topic.DAY_TO_DAY: (
        (
            r"alltag|(?:typisch|gewöhnlich|normal|üblich)\w* (?:tag|woche)|aufgaben"
            r"|den ganzen tag|tätigkeit|werkzeug|woran arbeiten|woran arbeitest|ablauf"
        ),
    ),
    Topic.CULTURE_ORGANIZATION: (
        (
            r"klima|kultur|stimmung|umgang|team|kolleg|chef|vorgesetzt|hierarch"
            r"|zusammenarbeit|entscheidungen|betrieb"
        ),
    ),
    Topic.ACCOMPLISHMENTS: (
        r"stolz|erreicht|gelungen|erfolg|lieblingsprojekt|leistung|auszeichnung",
    ),
    Topic.ADVICE: (
        (
            r"\brat\b|raten|rätst|empfehl|tipp|ratschlag|anders machen|lesen|fehler"
            r"|sollte ich|hätten sie gern gewusst|hättest du gern gewusst|heraus"
        ),
    ),
}
CUES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (topic, 4, re.compile(pattern))
    for topic, patterns in _CUES.items()
    for pattern in patterns
)

DELICATE = re.compile(
    r"\b(?:gehalt|gehälter|lohn|löhne|verdien(?:st|en|t|ste)|bezahl\w*|einkommen|bonus"
    r"|geld|verheiratet|scheidung|schwanger\w*|religi\w*|politische\w*|krankheit"
    r"|gekündigt|entlassen|wie alt (?:sind sie|bist du)|(?:ihr|dein) alter)\b"
)

FILLERS = frozenset(
    (
        *("aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bist", "da", "dann"),
        *("das", "dass", "dein", "deine", "deinem", "deinen", "deiner", "dem", "den"),
        *("denn", "der", "des", "dich", "die", "dir", "du", "durch", "ein", "eine"),
        *("einem", "einen", "einer", "es", "eure", "euch", "fur", "gibt", "haben"),
        *("hast", "hat", "ich", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer"),
        *("im", "in", "ist", "kann", "konnen", "man", "mein", "mich", "mir", "mit"),
        *("nach", "noch", "oder", "sich", "sie", "sind", "so", "und", "uns", "unter"),
        *("von", "vor", "war", "was", "welche", "welchem", "welchen", "welcher"),
        *("welches", "wem", "wen", "wer", "wie", "wir", "wird", "wo", "wurde"),
        *("wurden", "wurdest", "zu", "zum", "zur", "eigentlich", "mal", "bitte"),
        *("etwas", "sagen", "erzahlen", "gern"),
    )
)
