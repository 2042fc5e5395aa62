"""The sentences of the drafts in German, with ``Sie`` and with ``du``."""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._draft_words import DraftWords
from infointerview.grammar.german import said_in, slots
from infointerview.values import Register

__all__ = ["DRAFTS"]

_SENTENCES = {
    "greeting": "[Guten Tag {name}!|Hallo {given}!]",
    "note": "[Guten Tag {name}!|Hallo {given}!]",
    "closing": "[Mit freundlichen Grüßen|Viele Grüße]\n{sender}",
    # --- the first request ------------------------------------------------------------
    "link.referrer": "{other} hat mir ein Gespräch mit [Ihnen|dir] empfohlen.",
    "link.connection": "Was mich zu [Ihnen|dir] führt: {connection}.",
    "link.interest.organization": (
        "[Ihre|Deine] Arbeit {organization:bei} ist mir aufgefallen."
    ),
    "link.interest": "[Ihre|Deine] Arbeit ist mir aufgefallen.",
    "interest.organization": (
        "[Sie kennen|Du kennst] {field:acc} aus [Ihrem|deinem] Alltag"
        " {organization:bei}, und das meiste davon steht in keinem Buch."
    ),
    "interest": (
        "[Sie kennen|Du kennst] {field:acc} aus [Ihrem|deinem] Alltag, und das meiste"
        " davon steht in keinem Buch."
    ),
    "purpose": "Mir geht es dabei allein ums Lernen.",
    "ask": (
        "[Hätten Sie|Hättest du] in den nächsten zwei Wochen {minutes} Minuten, um mir"
        " am Telefon oder bei einem Kaffee davon zu erzählen?"
    ),
    "ask.short": "[Hätten Sie|Hättest du] {minutes} Minuten, um mir davon zu erzählen?",
    "subject.request": "{minutes} Minuten über [Ihre|deine] Arbeit",
    "phone.name": "Mein Name ist {sender}, und mir geht es allein ums Lernen.",
    "phone.ask": (
        "[Hätten Sie|Hättest du] in den nächsten zwei Wochen {minutes} Minuten, um mir"
        " davon zu erzählen?"
    ),
    # --- a text to pass on ------------------------------------------------------------
    "subject.blurb": "Ein paar Zeilen für {other}",
    "blurb.request": (
        "[Sie haben|Du hast] freundlich angeboten, mich mit {other} bekannt zu machen."
        " [Würden Sie|Würdest du] vorher fragen, ob das recht ist? Wenn nicht, ist das"
        " völlig in Ordnung. Hier sind ein paar Zeilen zum Weiterleiten:"
    ),
    "blurb.request.plain": (
        "[Sie haben|Du hast] {other} erwähnt. [Würden Sie|Würdest du] vorher fragen, ob"
        " ein Gespräch recht wäre? Wenn nicht, ist das völlig in Ordnung. Hier sind ein"
        " paar Zeilen zum Weiterleiten:"
    ),
    "blurb.field": (
        "{sender} möchte herausfinden, wie die Arbeit {field:in} wirklich ist, und"
        " würde sich über {minutes} Minuten mit {other} freuen. Es geht allein ums"
        " Lernen. Auch ein Nein ist eine gute Antwort."
    ),
    "blurb": (
        "{sender} möchte herausfinden, wie die Arbeit von {other} wirklich ist, und"
        " würde sich über ein Gespräch von {minutes} Minuten freuen. Es geht allein ums"
        " Lernen. Auch ein Nein ist eine gute Antwort."
    ),
    # --- after the interview ----------------------------------------------------------
    "thanks": (
        "Vielen Dank, dass [Sie sich|du dir] am {day} die Zeit für mich genommen"
        " [haben|hast]."
    ),
    "thanks.claim": (
        "Ein Satz von [Ihnen|dir] ist mir besonders in Erinnerung: „{claim}.“"
    ),
    "thanks.plain": (
        "Was [Sie|du] von [Ihrer|deiner] Arbeit erzählt [haben|hast], ist mir in"
        " Erinnerung geblieben."
    ),
    "thanks.use": (
        "Daran werde ich denken, wenn ich entscheide, was ich mir als Nächstes ansehe."
    ),
    "thanks.introduction": (
        "[Sie haben|Du hast] freundlich angeboten, mich mit {other} bekannt zu machen;"
        " darüber würde ich mich freuen, wann immer es [Ihnen|euch] beiden passt."
    ),
    "thanks.names": (
        "Bei {other} melde ich mich, wie [Sie|du] vorgeschlagen [haben|hast]."
    ),
    "subject.report": "Mein Gespräch mit {other}",
    "report": (
        "[Sie haben|Du hast] mir ein Gespräch mit {other} empfohlen, und inzwischen"
        " haben wir gesprochen. Ohne [Sie|dich] wäre es nicht dazu gekommen."
    ),
    "report.claim": "Ein Satz daraus ist mir in Erinnerung: „{claim}.“",
    "report.end": "Noch einmal vielen Dank für den Hinweis.",
    "subject.touch": "Viele Grüße, und noch einmal danke",
    "touch": "Unser Gespräch liegt eine Weile zurück, und ich denke gern daran.",
    "touch.claim": "Ein Satz von [Ihnen|dir] ist mir geblieben: „{claim}.“",
    "touch.plain": (
        "Was [Sie|du] damals von [Ihrer|deiner] Arbeit erzählt [haben|hast], ist mir"
        " geblieben."
    ),
    "touch.organization": (
        "Ich hoffe, dass es [Ihnen|dir] {organization:bei} gut geht."
    ),
    "touch.end": "Ich hoffe, dass es [Ihnen|dir] gut geht.",
    "touch.no_answer": "Eine Antwort ist nicht nötig.",
}

DRAFTS = DraftWords(
    sentences=MappingProxyType(
        {
            register: {
                name: said_in(register, text) for name, text in _SENTENCES.items()
            }
            for register in Register
        }
    ),
    slots=slots,
    place="{organization:bei}",
    field=MappingProxyType(
        {Register.FORMAL: "Ihr Fach", Register.INFORMAL: "dein Fach"}
    ),
    narrow=MappingProxyType(
        {Register.FORMAL: "Ihrem Alltag", Register.INFORMAL: "deinem Alltag"}
    ),
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    day="{day}. {month}",
    linking=MappingProxyType(
        {Register.FORMAL: ("Ihre Arbeit",), Register.INFORMAL: ("deine Arbeit",)}
    ),
)
