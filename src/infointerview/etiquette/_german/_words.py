"""German spelling, and the words that patterns are made of."""

from __future__ import annotations

from infointerview.etiquette._german._umlauts import plain, spelled_out, words

__all__ = [
    "ABBREVIATIONS",
    "BREAKS",
    "CLASSES",
    "CONTRASTS",
    "JOINTS",
    "OPENINGS",
    "QUESTIONS",
    "SPELLINGS",
    "TURNS",
]

ABBREVIATIONS = frozenset(words("dr prof hr fr bzw ca evtl ggf usw str nr inkl co"))

OPENINGS = words("und also oder bitte hallo guten dann nun ob dass falls wenn")

BREAKS = words("wie was warum wieso welche welcher welches wer wem wen wo wann weil")

JOINTS = words(
    "in im an am auf bei beim zu zum zur von vom für mit über aus als nach durch dass"
    " ist sind war waren wird werden hat haben hätte kann können könnte könnten würde"
    " würden möchte mein meine meinen meinem meiner mich mir es nicht"
)

QUESTIONS = words(
    "wie was warum wieso welche welcher welches wer wem wen wo wann leute andere"
)

CONTRASTS = frozenset(words("aber jedoch sondern obwohl obgleich allerdings"))

TURNS = frozenset(words("doch nur trotzdem dennoch außer"))

_CLASSES = {
    # --- who ------------------------------------------------------------------------
    "aux": (
        "können|könnten|kann|könnte|würden|würde|möchten|möchte|wollen|will|sollten"
        "|dürfen|dürfte|darf|kannst|könntest|würdest|möchtest|willst|könnt|könntet"
        "|würdet|wollt|hätten|hättest|hättet|haben|hast|habt|wären|wärst|wäre"
    ),
    "you": "sie|du|ihr|ihnen|dir|dich|euch",
    "your": (
        "ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen|deiner|deines|euer"
        "|eure|eurem|euren|eurer|eures"
    ),
    "unit": (
        "firma|unternehmen|unternehmens|betrieb|betriebs|team|teams|abteilung|haus"
        "|hause|büro|organisation|agentur|kanzlei|praxis|institut|werk|werkstatt|bank"
        "|klinik|schule|gruppe|redaktion|arbeitgeber|laden|studio|verein|behörde|amt"
        "|verlag|filiale|standort|mannschaft|labor|konzern|gesellschaft|kollegium"
        "|abteilungen|stadtwerken|ingenieurbüro"
    ),
    "your_unit": "{your} ~3 {unit}|(bei|mit|für|zu) (ihnen|euch|dir|sie|dich)",
    "who_hires": "{you}|{your} ~3 {unit}|(die|das|der) ~2 {unit}|man bei ihnen",
    "there": (
        "hier|dort|da|bei ({you}|{your} ~3|der ~3|dem ~3)|(in|an|für|zu|mit) ({your} ~3"
        " {unit}|{you})"
    ),
    "like_me": (
        "(jemand|jemanden|jemandem|leute|leuten|menschen|einen|eine|einem|einer) ..2"
        " (wie (mich|mir|ich)|mit (meinem|meiner|meinen))"
    ),
    "me": "mich|mir|{like_me}",
    "field": (
        "branche|branchen|beruf|berufe|berufs|berufsfeld|feld|fach|bereich|bereiche"
        "|gebiet|gewerbe|arbeitsfeld|industrie|metier|sparte|handwerk|zunft|fachgebiet"
        "|tätigkeitsfeld|wirtschaftszweig|richtung"
    ),
    "in_field": (
        "(in|innerhalb|für|aus|zu|zum|im|über|quer) (dieser|diesem|diesen|dieses|ihrer"
        "|ihrem|deiner|deinem|eurer|eurem|der|dem|den|die|das|einer|einem|den)? ~2"
        " {field}"
    ),
    "now": (
        "gerade|derzeit|momentan|aktuell|zurzeit|im moment|zur zeit|demnächst|bald"
        "|dieses jahr|nächstes jahr|in diesem jahr|im nächsten jahr|noch"
    ),
    "worker": (
        "mitarbeiter|mitarbeiterin|mitarbeiterinnen|mitarbeitende|leute|personal"
        "|verstärkung|unterstützung|nachwuchs|praktikanten|praktikantin|praktikantinnen"
        "|werkstudenten|azubis|auszubildende|lehrlinge|trainees|kollegen|kollegin"
        "|kolleginnen|kräfte|fachkräfte|arbeitskräfte|berufsanfänger|quereinsteiger"
        "|quereinsteigerinnen|aushilfen|aushilfe|hilfe|jemanden|jemand|bewerber"
    ),
    # --- posts ----------------------------------------------------------------------
    "job": (
        "stelle|stellen|job|jobs|arbeitsplatz|arbeitsplätze|arbeitsstelle|anstellung"
        "|beschäftigung|position|positionen|posten|praktikum|praktikumsplatz"
        "|praktikumsplätze|praktika|ausbildungsplatz|ausbildungsplätze|lehrstelle"
        "|lehrstellen|werkstudentenstelle|werkstudentenjob|traineestelle"
        "|traineeprogramm|festanstellung|volontariat|nebenjob|ferienjob|minijob"
        "|planstelle|planstellen|arbeit|einstiegsstelle|teilzeitstelle|vollzeitstelle"
    ),
    "vacancy": (
        "stellenangebot|stellenangebote|stellenausschreibung|stellenausschreibungen"
        "|stellenanzeige|stellenanzeigen|vakanz|vakanzen|jobangebot|jobangebote"
        "|ausschreibung|(freie|freien|freier|offene|offenen|offener|unbesetzte"
        "|unbesetzten|vakante|vakanten|ausgeschriebene|ausgeschriebenen|passende"
        "|passenden) ~2 {job}|(freier|freien|freie) (platz|plätze)"
    ),
    "free": (
        "frei|offen|unbesetzt|vakant|ausgeschrieben|zu besetzen|zu vergeben|verfügbar"
        "|frei wird|frei werden|frei würde|besetzt"
    ),
    "gate": (
        "personalabteilung|personalchef|personalchefin|personaler|personalerin"
        "|personalreferent|personalreferentin|personalleiter|personalleiterin"
        "|personalleitung|personalverantwortliche|personalverantwortlichen|recruiter"
        "|recruiterin|recruiting|hr|einstellende|einstellenden|entscheider"
        "|entscheidungsträger|chef|chefin|vorgesetzte|vorgesetzten|vorgesetzter"
        "|abteilungsleiter|abteilungsleiterin|geschäftsführung|(wer|der|die|den|dem"
        "|jemandem|jemanden) ..4 (einstellt|einstellen|entscheidet)"
    ),
    # --- paper ----------------------------------------------------------------------
    "paper": (
        "lebenslauf|lebensläufe|bewerbung|bewerbungsunterlagen|bewerbungsmappe"
        "|unterlagen|anschreiben|motivationsschreiben|zeugnisse|zeugnis|portfolio"
        "|referenzen|arbeitsproben|kurzprofil"
    ),
    "attached": (
        "anbei|angehängt|beigefügt|anhang|beiliegend|anliegend|beigelegt|füge|hänge"
        "|lege|beifügen|anhängen|beilegen|anlage"
    ),
    "send": (
        "schicken|senden|zusenden|zuschicken|mailen|beilegen|mitschicken|zukommen"
        "|einreichen|abgeben|vorlegen|mitbringen|schicke|sende|maile|übersende"
        "|übermitteln|geschickt|gesendet|zugeschickt"
    ),
    "skill": (
        "erfahrung|erfahrungen|fähigkeiten|kenntnisse|qualifikationen|qualifikation"
        "|stärken|profil|wissen|können|hintergrund|ausbildung|berufserfahrung"
        "|fachwissen|kompetenzen|engagement|jahre"
    ),
    "study": (
        "studium|studienplatz|studiengang|master|bachelor|masterstudium|hochschule"
        "|universität|uni|fachhochschule|stipendium|kurs|lehrgang|weiterbildung"
        "|akademie|promotion|fernstudium|masterstudiengang|masterstudiengänge"
    ),
    "if": "wenn|falls|sobald|sollte|sollten|solltest|solltet",
}
CLASSES = {name: plain(text) for name, text in _CLASSES.items()}

SPELLINGS = {
    "cv": "lebenslauf",
    "cvs": "lebenslaufe",
    "vita": "lebenslauf",
    "resume": "lebenslauf",
    "gibt's": "gibt es",
    "gibts": "gibt es",
    "geht's": "geht es",
    "gehts": "geht es",
    "hab": "habe",
    "nen": "einen",
    "ne": "eine",
    "grad": "gerade",
    "nich": "nicht",
    "bewerbungs": "bewerbung",
    "fuer": "fur",
    "ueber": "uber",
    "moechte": "mochte",
    "moechten": "mochten",
    "koennen": "konnen",
    "koennten": "konnten",
    "koennte": "konnte",
    "wuerde": "wurde",
    "wuerden": "wurden",
    "waere": "ware",
    "waeren": "waren",
    **spelled_out(_CLASSES.values()),
}
