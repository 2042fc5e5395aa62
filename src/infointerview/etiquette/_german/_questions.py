"""How questions go wrong in German, and what is said about it."""

from __future__ import annotations

import re
from types import MappingProxyType

from infointerview.etiquette._german._umlauts import german, plain, words
from infointerview.etiquette._lexicon import listed
from infointerview.etiquette._lint import QuestionFault
from infointerview.etiquette._question_words import (
    NameWords,
    QuestionWords,
    Remark,
)

__all__ = ["QUESTIONS"]

_CLASSES = {
    "you": "sie|du|ihr|ihnen|dir|euch|dich",
    "aux": (
        "ist|sind|war|waren|haben|hast|habt|hat|hatten|hattest|können|kannst|könnt|kann"
        "|könnten|könntest|werden|wirst|wird|würden|würdest|würde|müssen|musst|muss|darf"
        "|dürfen|sollten|solltest|sollte|wollen|willst|mögen|magst|gibt|gab|bist|seid"
        "|arbeiten|arbeitest|machen|machst|reisen|reist|finden|findest|denken|denkst"
        "|glauben|glaubst|mussten|musstest|wollten|wolltest|lesen|liest|gefällt|wäre|wären"
    ),
    "wh": (
        "was|wie|warum|wieso|weshalb|welche|welcher|welches|welchen|welchem|wer|wem|wen"
        "|wessen|wo|wohin|woher|wann|wofür|womit|woran|worin|worauf|wodurch|wovon|wozu"
        "|inwiefern|worüber|wonach"
    ),
    "say": (
        "sagen|erzählen|beschreiben|erklären|schildern|berichten|nennen|empfehlen|raten"
        "|zeigen|verraten|helfen|vorstellen|bekannt"
    ),
}

_FAULTS = {
    QuestionFault.DOUBLE_BARRELLED: german(
        """
        {wh} ..15 ,? (und|oder) ,? (auch)? {wh} ~1 ({aux}|{you}|$)
        {wh} ..12 ,? (und|oder) (auch)? {aux} {you}
        ^ {aux} ..12 ,? (und|oder) ,? ({aux} {you}|{wh} ({aux}|{you}))
        (gern|gerne|besten|meisten|vorteile|vor|gut|schöne|höhen) (und|oder) (am)?
            (ungern|wenigsten|nachteile|schlechtesten|schlecht|schwierige|tiefen)
        """
    ),
    QuestionFault.LEADING: german(
        """
        (finden|findest|denken|denkst|glauben|glaubst|meinen|meinst) {you} (denn)? nicht
            ..1
        ^ {aux} (es|das|die ~1|der ~1|das ~1|ein ~1|eine ~1|ihr ~1|{you}) ..1 nicht
        (stimmen|stimmst) {you} (mir)? zu
        , (oder|nicht wahr|oder nicht|stimmts|ja|gell|richtig) $
        (sicherlich|bestimmt|natürlich|selbstverständlich|zweifellos|offensichtlich)
        {you} (müssen|musst) ..3 (lieben|hassen|mögen|genießen)
        wie (großartig|schrecklich|langweilig|spannend|furchtbar|toll|schlimm) (ist
            |sind|war|waren)
        (da|weil) (alle|jeder|niemand|keiner)
        """
    ),
    QuestionFault.NEGATIVE: german(
        """
        {wh} ..5 (nicht|nie|niemals|kein|keine|keinen)
        (warum|wieso|weshalb) ..4 (niemand|keiner)
        """
    ),
    QuestionFault.VAGUE: german(
        """
        oft|häufig|kürzlich|neulich|regelmäßig|manchmal|gelegentlich|früher einmal
            |selten|ab und zu|hin und wieder|in letzter zeit
        """
    ),
    QuestionFault.JARGON: german(
        """
        synergie|synergien|stakeholder|mindset|benchmark|benchmarking|deliverables|kpi
            |kpis|roi|okr|okrs|b2b|b2c|committen|commitment|challenge|challenges
            |skillset|onboarding|deep dive|usp|wertversprechen|ganzheitlich|holistisch
            |disruptiv|skalierbar|touchpoint|touchpoints|lessons learned
            |operationalisieren
        """
    ),
    QuestionFault.PRESUPPOSES: german(
        """
        (warum|wieso|weshalb) (haben|hast|sind|bist) {you} ..6 (verlassen|gekündigt
            |gewechselt|aufgegeben|abgebrochen|gegangen|bereut)
        (als|nachdem|seit|bevor) {you} ..5 (gekündigt|verlassen|gewechselt|befördert
            |abgebrochen|gegründet|promoviert|verließen|wechselten)
        """
    ),
    QuestionFault.FINDABLE: german(
        """
        was (macht|verkauft) ~2 (firma|unternehmen|betrieb|organisation) (genau)? $
        (was|welche ~1) (stellt|bietet) ~2 (firma|unternehmen|betrieb|organisation) (her
            |an) $
        wer hat ~2 (firma|unternehmen|betrieb|organisation) gegründet
        (was|wie viel) verdient (man|ein ~1|eine ~1)
        welchen (abschluss|schulabschluss) braucht (man|ein ~1|eine ~1)
        wie viele (mitarbeiter|mitarbeitende|leute|filialen|standorte|kunden) ..5 (hat
            |haben|arbeiten|gibt|beschäftigt)
        wie (groß|alt) ist (die|das|der|ihr|ihre|dein|deine|euer|eure) ~1 (firma
            |unternehmen|betrieb|organisation)
        wann wurde ~4 (gegründet|eröffnet|gebaut)
        welche (produkte|dienstleistungen) (verkaufen|verkaufst|bieten|bietest)
            {you}
        wo (ist|hat|sitzt|liegt) ~4 (sitz|hauptsitz|firma|unternehmen)
        wie hoch ist ~2 (durchschnittliche|übliche|mittlere)? ~1 (gehalt|lohn
            |einstiegsgehalt|durchschnittsgehalt)
        wer ist ~2 (geschäftsführer|geschäftsführerin|gründer|gründerin|vorstand)
        """
    ),
    QuestionFault.ASSESSES_THE_SEEKER: german(
        """
        (bin|wäre|habe|hätte|kann|könnte|passe) ich ..5 (geeignet|gut genug|richtig
            |qualifiziert|das zeug|zu alt|zu jung|bestehen|schaffen|mithalten|dafür|in
            (den|diesen) beruf|chance|chancen)
        (denken|denkst|glauben|glaubst|meinen|meinst|finden|findest) {you} ,? (dass)?
            (ich|mein|meine|meinen) ..6
        (dass|ob)? (dieser|diese|dieses|der|die|das) ~3 zu mir (passt|passen|passte
            |passen würde)
        passt ~2 zu mir
        (würde|könnte) ich ..4 passen
        (wäre|bin|werde) ich (ein|eine) (guter|gute)
        sollte ich ..3 werden
        (jemand|jemanden|einer|eine) wie (ich|mich) ..2 (schaffen|schafft|geeignet
            |richtig|passen|passt|chancen)
        (wie|was) (stehen|sind) meine (chancen|aussichten|schwächen|stärken|lücken)
        was fehlt mir
        (sehen|siehst) {you} mich
        wie (gut|stark|überzeugend) (ist|sind|finden|findest) ({you})? (mein|meine)
        (können|könnten|kannst|könntest) {you} (sich|dir)? mich
        (halten|hältst) {you} ..2 (mich|meine|meinen|mein)
        was (halten|hältst|denken|denkst) {you} (von|über) (mir|meinem|meiner|meinen)
        (reicht|reichen|genügt|genügen) (mein|meine) ~3
        wie schneide ich ..3 ab|wie (beurteilen|bewerten|schätzen) {you} mich
        """
    ),
}

_UNLESS = {
    QuestionFault.VAGUE: german(
        """
        wie (oft|häufig|regelmäßig)
        (pro|jede|jeden|jedes|letzte|letzten|letztes|in einer|im|in der) ~1 (tag|woche
            |monat|jahr|jahre|jahren|wochen|monaten)
        """
    ),
    QuestionFault.FINDABLE: german(
        """
        (ich|habe|hab) ..6 (gelesen|las|gehört|gesehen|verstehe|weiß)
        """
    ),
    QuestionFault.NEGATIVE: german(
        """
        (nicht|kein|keine) (nur|bloß|zuletzt|mehr als)
        """
    ),
}

_REMARKS = {
    QuestionFault.DOUBLE_BARRELLED: Remark(
        "Hier wird zweierlei auf einmal gefragt; eines bleibt unbeantwortet.",
        "Fragen Sie das eine, und das andere danach.",
    ),
    QuestionFault.LEADING: Remark(
        "Die Frage verrät, welche Antwort erwartet wird.",
        "Fragen Sie offen, mit „wie“ oder „was“.",
    ),
    QuestionFault.NEGATIVE: Remark(
        "Gefragt wird nach dem, was nicht ist; das beantwortet sich schwer.",
        "Drehen Sie die Frage um und fragen Sie nach dem, was ist.",
    ),
    QuestionFault.CLOSED: Remark(
        "Auf die Frage genügt ein Ja oder Nein.",
        "Beginnen Sie mit „wie“, „was“ oder „können Sie erzählen“.",
    ),
    QuestionFault.TOO_LONG: Remark(
        "Die Frage hat mehr als 24 Wörter.",
        "Sagen Sie erst den Hintergrund und fragen Sie dann kurz.",
    ),
    QuestionFault.SEVERAL_QUESTIONS: Remark(
        "Davor steht schon eine Frage.", "Fragen Sie eines und warten Sie."
    ),
    QuestionFault.VAGUE: Remark(
        "Offen bleibt, welcher Zeitraum gemeint ist.",
        "Nennen Sie ihn, etwa eine Woche oder das letzte Jahr.",
    ),
    QuestionFault.JARGON: Remark(
        "Der Ausdruck ist nicht allen geläufig.", "Sagen Sie es in Alltagsworten."
    ),
    QuestionFault.PRESUPPOSES: Remark(
        "Die Frage setzt voraus, was niemand gesagt hat.",
        "Fragen Sie erst, ob es so ist, oder lassen Sie es offen.",
    ),
    QuestionFault.FINDABLE: Remark(
        "Die Antwort lässt sich nachschlagen.",
        "Schlagen Sie nach, sagen Sie, was Sie lasen, und fragen Sie, ob es stimmt.",
    ),
    QuestionFault.ASSESSES_THE_SEEKER: Remark(
        "Die Person soll über Sie urteilen.",
        "Fragen Sie nach der Arbeit und danach, was in ihr gelingt.",
    ),
    QuestionFault.UNKNOWN_NAME: Remark(
        "Der Name ist nirgends festgehalten.", "Prüfen Sie ihn."
    ),
}

# Every noun has a capital, so only wordings tell. After "bei" without an article stand
# names, plurals (in -n or -s) and some nouns, most of which end in one of these.
_NOUN = "".join(
    rf"(?<!(?i:{ending}))"
    for ending in listed(
        "ung heit keit ion schaft ität nis tum arbeit beginn licht fall mangel druck"
        " wasser gang zeit ende tag nacht schluss start wechsel alarm verkehr regen"
        " sturm bedarf wetter ärger streit erfolg interesse verdacht kälte hitze schnee"
        " wind frost eis lärm gefahr problem"
    )
)
_NAME = r"([^\W\d_][\w&]*)"
_NAMES = NameWords(
    capitals=False,
    named=(
        re.compile(rf"(?<!re )(?:Herrn?|Frau|Dr\.|Prof\.) {_NAME}"),
        re.compile(rf"{_NAME} (?:GmbH|AG|SE|KG|OHG|eG)\b"),
        re.compile(rf"\bbei {_NAME}(?<![ns]){_NOUN}(?![\w&])"),
    ),
    ordinary=frozenset(
        words(
            """
            it edv pdf gis ceo usa eu pc ok mba hr ki pr mint tuv ux sql cad bwl vwl phd
            ihm ihr ihnen sie du euch dir gmbh ag se kg ohg eg
            """
        )
    ),
    endings=("Innen", "In"),
)

QUESTIONS = QuestionWords(
    classes=MappingProxyType({name: plain(text) for name, text in _CLASSES.items()}),
    openings=words("und also oder bitte hallo nun aber dann"),
    faults=MappingProxyType(_FAULTS),
    unless=MappingProxyType(_UNLESS),
    closed=german(
        """
        ^ ({aux}|-t|-en|-e) ({you}|es|das|die|der|den|man|ihr|ihre|dein|deine|diese
            |dieser|dieses|jemand|leute|ich|viele|alle|ein|eine|manche|sich|wir|neue|mein
            |meine)
        ^ (werden|wird|haben|hat|sind|ist|waren|war|können|kann|sollten|müssen) ~1
        """
    ),
    open=german(
        """
        ^ (in|an|auf|bei|mit|von|für|zu|aus|über|unter|seit|durch)? {wh} ~8
        (können|könnten|könntest|kannst|könnt|könntet|möchten) {you} ..10 {say}
        (würden|würdest) {you} (mir|uns|davon|bitte) ..10 {say}
        (darf|dürfte|kann|könnte) ich ..3 (fragen|wissen|erfahren) ..1 {wh}
        (erzählen|beschreiben|schildern|erklären|erzähl|erzähle|beschreibe) (sie)?
            (mir)?
        (wissen|weißt|sagen|sagst|denken) {you} ..2 {wh}
        """
    ),
    names=_NAMES,
    remarks=MappingProxyType(_REMARKS),
)
