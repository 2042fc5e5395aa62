"""How a request is put together in German, and what is said about it."""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._german._umlauts import words
from infointerview.etiquette._lint import RequestRule
from infointerview.etiquette._question_words import Remark
from infointerview.etiquette._request_words import RequestWords

__all__ = ["REQUESTS"]

_REMARKS = {
    RequestRule.L1: Remark(
        "Der Text ist zu lang, um mit einem Blick gelesen zu werden.",
        "Kürzen Sie ihn, bis er unter der Grenze liegt.",
    ),
    RequestRule.L2: Remark(
        "Der erste Satz sagt nicht, was Sie beide verbindet.",
        "Beginnen Sie mit der Verbindung und stellen Sie sich danach vor.",
    ),
    RequestRule.L3: Remark(
        "Die Bitte endet nicht mit einer Frage.",
        "Stellen Sie die Bitte als Frage ans Ende.",
    ),
    RequestRule.L4: Remark(
        "Die Bitte stellt nicht genau eine Frage.",
        "Behalten Sie die Frage nach dem Gespräch; die anderen gehören hinein.",
    ),
    RequestRule.L5: Remark(
        "Die Dauer fehlt oder liegt über 30 Minuten.",
        "Bitten Sie um 20 bis 30 Minuten.",
    ),
    RequestRule.L6: Remark(
        "Das Interesse ist nicht zugleich eng und weit benannt.",
        "Nennen Sie Team oder Aufgabe, und das Feld dazu.",
    ),
    RequestRule.L7: Remark(
        "Die Hälfte oder mehr handelt von Ihnen selbst.",
        "Schreiben Sie mehr über die Arbeit der Person.",
    ),
    RequestRule.L8: Remark(
        "Der Text lässt sich als Bitte um Arbeit lesen.", "Bitten Sie um Einblick."
    ),
    RequestRule.L9: Remark(
        "Es liegt etwas bei, um das niemand gebeten hat.",
        "Schicken Sie nur den Text.",
    ),
    RequestRule.L10: Remark(
        "Der Text nennt jemanden, der nicht zugestimmt hat.",
        "Fragen Sie zuerst, oder lassen Sie den Namen weg.",
    ),
    RequestRule.L11: Remark(
        "Der nächste Schritt bleibt der Person überlassen.",
        "Schreiben Sie, wann Sie sich wieder melden.",
    ),
}

_NUMBERS = {
    "zehn": 10,
    "funfzehn": 15,
    "zwanzig": 20,
    "funfundzwanzig": 25,
    "dreissig": 30,
    "funfunddreissig": 35,
    "vierzig": 40,
    "funfundvierzig": 45,
    "sechzig": 60,
    "neunzig": 90,
}

REQUESTS = RequestWords(
    salutation=(
        r"sehr geehrte[rs]?|liebe[rs]?|hallo|hi|hey|moin|servus|gruss gott"
        r"|guten (?:tag|morgen|abend)"
    ),
    titles="dr|prof|ing|dipl|mag|med|hr|fr|st|jr",
    sign_off=(
        r"\b(?:(?:(?:herzlichen|vielen|besten) dank|danke|ich danke)"
        r"(?:,? [^\s.?!,]+){0,8}\s*[.!,]\s*)?"
        r"(?:(?:mit )?(?:freundlichen|besten|herzlichen|vielen|lieben|schonen)"
        r" (?:grussen|gruss|dank)|(?:viele|beste|herzliche|liebe|freundliche|schone)"
        r" grusse|(?:(?:herzlichen|vielen|besten) dank|danke|ich danke)"
        r"(?:,? [^\s.?!,]+){0,8}|gruss|hochachtungsvoll|bis bald|herzlich|mfg|lg|vg)"
        r"(?:\s*[,.!]?\s*(?:\s[^.?!,]{0,60})?|\s*[,.!]?(?:\n[^\n?!]{0,70}){1,6})\Z"
    ),
    me=frozenset(words("ich mich mir mein meine meinen meinem meiner meines")),
    object_me=frozenset(["mir", "mich"]),
    them=frozenset(
        words(
            "sie ihnen ihr ihre ihren ihrem ihrer ihres du dich dir dein deine deinen"
            " deinem deiner deines euer eure euren eurem eurer euch"
        )
    ),
    joints=frozenset(
        words(
            "und aber weil während welche welcher welches dass wie was warum wann wo ob"
            " wenn oder obwohl denn"
        )
    ),
    numbers=MappingProxyType(_NUMBERS),
    minutes=(
        "(?:(?:kurze|ihrer|deiner) )?(?:minuten|minute|min)"
        "|minutiges|minutige|minutigen"
    ),
    to=r"bis|oder|-|\u2013",
    spans=MappingProxyType(
        {
            "(?:eine )?halbe stunde": 30,
            "(?:eine )?viertelstunde": 15,
            "(?:eine )?dreiviertelstunde": 45,
            "(?<!halbe )(?:eine|1) ?(?:stunde|std|h)": 60,
            "(?:eineinhalb|anderthalb|1,5) stunden": 90,
            "(?:zwei|2) ?(?:stunden|std|h)": 120,
        }
    ),
    broad=("Feld", "Branche", "Beruf", "Fach", "Gebiet", "Arbeitsfeld", "Handwerk"),
    narrow=(
        "Ihr Team",
        "Ihrem Team",
        "dein Team",
        "deinem Team",
        "Ihre Abteilung",
        "Ihrer Abteilung",
        "deine Abteilung",
        "deiner Abteilung",
        "Ihre Arbeit bei",
        "deine Arbeit bei",
    ),
    attached=(
        r"\b(?:anbei|im anhang|angehangt|beigefugt|beiliegend)\b"
        r"|\bmeinen? (?:lebenslauf|unterlagen) (?:schicken|senden|mitbringen)\b"
        r"|\b(?:schicke|sende|bringe) (?:ich )?(?:ihnen |dir )?(?:gern |gerne )?"
        r"meinen? (?:lebenslauf|unterlagen)\b|\blieg(?:t|en) (?:dieser mail )?bei\b"
    ),
    passive=(
        r"\bwann (?:immer )?es (?:ihnen|dir) passt\b|\bvon (?:ihnen|dir) zu horen\b"
        r"|\b(?:melden sie sich|melde dich)\b|\bgeben sie mir bescheid\b"
        r"|\bsag mir bescheid\b|\b(?:auf|uber) (?:ihre|deine) (?:antwort|ruckmeldung"
        r"|nachricht)\b|\b(?:rufen|schreiben) sie (?:mir|mich)\b"
        r"|\b(?:ruf mich|schreib mir)\b"
    ),
    remarks=MappingProxyType(_REMARKS),
)
