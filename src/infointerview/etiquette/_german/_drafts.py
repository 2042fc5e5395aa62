"""The sentences of the drafts in German, with ``Sie`` and with ``du``."""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._draft_words import DraftWords
from infointerview.values import Register

__all__ = ["DRAFTS"]

_FORMAL = {
    "greeting": "Guten Tag {name}!",
    "closing": "Mit freundlichen Grüßen\n{sender}",
    # --- the first request ------------------------------------------------------------
    "link.referrer.organization": (
        "Ihren Namen hat mir {other} genannt, als es um die Arbeit bei {organization}"
        " ging."
    ),
    "link.referrer": "Ihren Namen hat mir {other} genannt.",
    "link.connection.organization": (
        "Uns verbindet {connection}, und Ihre Arbeit bei {organization} fällt auf."
    ),
    "link.connection": "Uns verbindet {connection}, und Ihre Arbeit fällt auf.",
    "link.interest.organization": "Ihre Arbeit bei {organization} fällt Neulingen auf.",
    "link.interest": "Ihre Arbeit fällt Neulingen auf.",
    "interest.organization": (
        "Wie Ihr Alltag bei {organization} aussieht und wie Sie {field} sehen, steht in"
        " keinem Buch."
    ),
    "interest": (
        "Wie Ihr Alltag aussieht und wie Sie {field} sehen, steht in keinem Buch."
    ),
    "purpose": "Mir geht es allein ums Lernen.",
    "ask": (
        "Hätten Sie in den nächsten zwei Wochen {minutes} Minuten, um am Telefon oder"
        " bei einem Kaffee zu erzählen, wie Sie dazu gekommen sind?"
    ),
    "ask.short": "Hätten Sie {minutes} Minuten, um davon zu erzählen?",
    "subject.request": "{minutes} Minuten zu Ihrer Arbeit",
    "phone.name": "Mein Name ist {sender}, und mir geht es allein ums Lernen.",
    "phone.ask": (
        "Hätten Sie in den nächsten zwei Wochen {minutes} Minuten, um zu erzählen, wie"
        " Sie dazu gekommen sind?"
    ),
    "note": "Guten Tag {name}!",
    # --- a text to pass on ------------------------------------------------------------
    "subject.blurb": "Ein paar Zeilen für {other}",
    "blurb.request": (
        "Sie haben freundlich angeboten, ein Gespräch mit {other} anzubahnen. Würden"
        " Sie vorher fragen, ob es willkommen ist? Wenn nicht, hilft Ihr eigener Blick"
        " auf die Arbeit ebenso. Hier sind ein paar Zeilen dafür:"
    ),
    "blurb.request.plain": (
        "Sie haben {other} erwähnt. Würden Sie vorher fragen, ob ein Gespräch"
        " willkommen ist? Wenn nicht, hilft Ihr eigener Blick auf die Arbeit ebenso."
        " Hier sind ein paar Zeilen dafür:"
    ),
    "blurb": (
        "{sender} möchte herausfinden, wie man {field} von innen erlebt, und wäre für"
        " {minutes} Minuten mit {other} dankbar. Es geht allein ums Lernen. Auch ein"
        " Nein ist eine gute Antwort."
    ),
    # --- after the interview ----------------------------------------------------------
    "thanks": "Vielen Dank für die Zeit, die Sie sich am {day} genommen haben.",
    "thanks.claim": "Ein Satz von Ihnen bleibt: „{claim}.“",
    "thanks.plain": "Was Sie von Ihrer Arbeit erzählt haben, bleibt im Kopf.",
    "thanks.use": "Daran denke ich, wenn ich entscheide, was ich als Nächstes ansehe.",
    "thanks.introduction": (
        "Sie haben freundlich angeboten, ein Gespräch mit {other} anzubahnen; das wäre"
        " eine Freude, wann immer es Ihnen beiden passt."
    ),
    "thanks.names": "Bei {other} melde ich mich, wie von Ihnen vorgeschlagen.",
    "subject.report": "Das Gespräch mit {other}",
    "report": (
        "Sie haben mir von {other} erzählt, und inzwischen haben wir gesprochen. Dass"
        " es dazu kam, verdanke ich Ihnen."
    ),
    "report.claim": "Ein Satz daraus bleibt: „{claim}.“",
    "report.end": "Danke, dass Sie daran gedacht haben.",
    "subject.touch": "Viele Grüße, und noch einmal danke",
    "touch": "Unser Gespräch liegt eine Weile zurück, und ich denke noch daran.",
    "touch.claim": "Ein Satz von Ihnen gilt für mich noch immer: „{claim}.“",
    "touch.plain": "Was Sie damals von Ihrer Arbeit erzählt haben, ist geblieben.",
    "touch.organization": "Hoffentlich geht es Ihnen und {organization} gut.",
    "touch.end": "Hoffentlich geht es Ihnen gut.",
    "touch.no_answer": "Eine Antwort ist nicht nötig.",
}

_INFORMAL = {
    "greeting": "Hallo {given}!",
    "closing": "Viele Grüße\n{sender}",
    # --- the first request ------------------------------------------------------------
    "link.referrer.organization": (
        "Deinen Namen hat mir {other} genannt, als es um die Arbeit bei {organization}"
        " ging."
    ),
    "link.referrer": "Deinen Namen hat mir {other} genannt.",
    "link.connection.organization": (
        "Uns verbindet {connection}, und deine Arbeit bei {organization} fällt auf."
    ),
    "link.connection": "Uns verbindet {connection}, und deine Arbeit fällt auf.",
    "link.interest.organization": (
        "Deine Arbeit bei {organization} fällt Neulingen auf."
    ),
    "link.interest": "Deine Arbeit fällt Neulingen auf.",
    "interest.organization": (
        "Wie dein Alltag bei {organization} aussieht und wie du {field} siehst, steht"
        " in keinem Buch."
    ),
    "interest": (
        "Wie dein Alltag aussieht und wie du {field} siehst, steht in keinem Buch."
    ),
    "purpose": "Mir geht es allein ums Lernen.",
    "ask": (
        "Hättest du in den nächsten zwei Wochen {minutes} Minuten, um am Telefon oder"
        " bei einem Kaffee zu erzählen, wie du dazu gekommen bist?"
    ),
    "ask.short": "Hättest du {minutes} Minuten, um davon zu erzählen?",
    "subject.request": "{minutes} Minuten zu deiner Arbeit",
    "phone.name": "Mein Name ist {sender}, und mir geht es allein ums Lernen.",
    "phone.ask": (
        "Hättest du in den nächsten zwei Wochen {minutes} Minuten, um zu erzählen, wie"
        " du dazu gekommen bist?"
    ),
    "note": "Hallo {given}!",
    # --- a text to pass on ------------------------------------------------------------
    "subject.blurb": "Ein paar Zeilen für {other}",
    "blurb.request": (
        "Du hast freundlich angeboten, ein Gespräch mit {other} anzubahnen. Würdest du"
        " vorher fragen, ob es willkommen ist? Wenn nicht, hilft dein eigener Blick auf"
        " die Arbeit ebenso. Hier sind ein paar Zeilen dafür:"
    ),
    "blurb.request.plain": (
        "Du hast {other} erwähnt. Würdest du vorher fragen, ob ein Gespräch willkommen"
        " ist? Wenn nicht, hilft dein eigener Blick auf die Arbeit ebenso. Hier sind"
        " ein paar Zeilen dafür:"
    ),
    "blurb": _FORMAL["blurb"],
    # --- after the interview ----------------------------------------------------------
    "thanks": "Vielen Dank für die Zeit, die du dir am {day} genommen hast.",
    "thanks.claim": "Ein Satz von dir bleibt: „{claim}.“",
    "thanks.plain": "Was du von deiner Arbeit erzählt hast, bleibt im Kopf.",
    "thanks.use": _FORMAL["thanks.use"],
    "thanks.introduction": (
        "Du hast freundlich angeboten, ein Gespräch mit {other} anzubahnen; das wäre"
        " eine Freude, wann immer es euch beiden passt."
    ),
    "thanks.names": "Bei {other} melde ich mich, wie von dir vorgeschlagen.",
    "subject.report": "Das Gespräch mit {other}",
    "report": (
        "Du hast mir von {other} erzählt, und inzwischen haben wir gesprochen. Dass"
        " es dazu kam, verdanke ich dir."
    ),
    "report.claim": _FORMAL["report.claim"],
    "report.end": "Danke, dass du daran gedacht hast.",
    "subject.touch": "Viele Grüße, und noch einmal danke",
    "touch": _FORMAL["touch"],
    "touch.claim": "Ein Satz von dir gilt für mich noch immer: „{claim}.“",
    "touch.plain": "Was du damals von deiner Arbeit erzählt hast, ist geblieben.",
    "touch.organization": "Hoffentlich geht es dir und {organization} gut.",
    "touch.end": "Hoffentlich geht es dir gut.",
    "touch.no_answer": "Eine Antwort ist nicht nötig.",
}

DRAFTS = DraftWords(
    sentences=MappingProxyType(
        {Register.FORMAL: _FORMAL, Register.INFORMAL: _INFORMAL}
    ),
    field=MappingProxyType(
        {Register.FORMAL: "Ihr Feld", Register.INFORMAL: "dein Feld"}
    ),
    narrow=MappingProxyType(
        {Register.FORMAL: "Ihr Alltag", Register.INFORMAL: "dein Alltag"}
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
