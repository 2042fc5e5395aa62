"""How questions go wrong in German, and what is said about it."""

from __future__ import annotations

import re
from types import MappingProxyType

from infointerview.etiquette._german._jargon import ABBREVIATIONS, JARGON
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
    "awful": "|".join(
        stem + ending
        for stem in listed(
            """
            schrecklich furchtbar schlimm nutzlos sinnlos dumm unfair ungerecht
            langweilig grauenhaft entsetzlich miserabl verrückt wahnsinnig absurd
            lächerlich toxisch unerträglich chaotisch veraltet mies gierig arrogant faul
            unfähig brutal öd unbeliebt ineffizient überbewertet hoffnungslos undankbar
            trostlos schlecht anstrengend unmenschlich katastrophal stressig
            """
        )
        for ending in ("", "e", "en", "er", "es", "em")
    ),
    "verb": (
        "({aux}|-t|-en|-st) (sie|du|ihr|ihnen|dir|euch|dich|es|das|die|der|den|man|ihre"
        "|dein|deine|diese|jemand|leute|ich|viele|alle|ein|eine|manche|sich|wir)"
    ),
    "judge": (
        "erkennt|erkennen|weiß|wissen|weißt|entscheiden|entscheidet|bestimmt|bestimmen"
        "|sehen|sieht|lernt|lernen|merkt|merken|beurteilen|beurteilt|herausfinden"
    ),
    "wh": (
        "was|wie|warum|wieso|weshalb|welche|welcher|welches|welchen|welchem|wer|wem|wen"
        "|wessen|wo|wohin|woher|wann|wofür|womit|woran|worin|worauf|wodurch|wovon|wozu"
        "|inwiefern|worüber|wonach"
    ),
    "asking": "{wh}|; {aux}",
    "say": (
        "sagen|erzählen|beschreiben|erklären|schildern|berichten|nennen|empfehlen|raten"
        "|zeigen|verraten|helfen|vorstellen|bekannt|erinnern|geben|verdeutlichen"
        "|skizzieren|umreißen|veranschaulichen|mitteilen|eingehen|aufzählen|darstellen"
        "|mitgeben|durchgehen|zusammenfassen|ausführen|durchführen"
    ),
}


_FAULTS = {
    QuestionFault.DOUBLE_BARRELLED: german(
        """
        {wh} ..15 ,? (und|oder) ,? (auch)? {wh} ~1 ({aux}|{you}|$)
        {wh} ..12 ,? (und|oder) (auch)? {aux} {you}
        ^ {aux} ..12 ,? (und|oder) ,? ({aux} {you}|{wh} ({aux}|{you}))
        {say} ,? und ,? (wie|was|warum|wieso|weshalb|welche|wer|wann|wo|ob|erklären
            |erzählen|beschreiben|schildern|sagen)
        {say} ..8 ,? und ,? {say}
        {say} ..3 , ({wh}|ob) ... ,? und ,? ({wh}|ob) ..2 ({you}|die|das|der|es|man)
        wie (werden|wird|wurden|wurde) ~3 (-t|-en) und (-t|-en) $
        wie ({aux}|-en) {you} ~3 (aus|ein)? und ~2 ({say}|-en) $ & (auswählen|einstellen
            |ausbilden|befördern|entlassen|bewerten|bezahlen|führen)
        was (hat|war|hält|brachte|zog) ... und (was|hat|hält|war|warum) ..
        (größter|größte|größtes|größten|bester|beste|bestes|schlimmster|schlimmste|schönste
            |schönster|schönstes|erste|schwerste) ~1 und (ihr|ihre|ihren|dein|deine|der
            |die|das)? (größter|größte|größtes|größten|schlimmste|schlimmster
            |schlimmstes|schlechteste|letzte|schwerste|schönste) ~1 $
        {wh} ... , und (auch)? {aux} (es|das|die|der|{you})
        (stärken|vorzüge|freuden|chancen|erfolge|vorteile) und (schwächen|fehler|leiden
            |risiken|misserfolge|nachteile)
        {wh} ... und {wh} (am|weniger|ungern) ..2 $
        {wh} ..15 , und (warum|wieso|weshalb|wie|wann|wo|wozu) (gerade|ausgerechnet
            |genau)? ..2 $
        ^ (-en|-st|-t) {you} ..8 , und (-t|-en|-st) ..1
        (zufrieden|glücklich) ..2 mit ~2 und (mit)? (dem|der|den|ihrem|ihrer) ~1 $
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
        (mit|von|bei|für|über|durch|trotz|unter)? (so|solch|solche|solchen|solcher) (ein
            |eine|einem|einen|einer|viel|viele|vielen)? ~1 {awful}
        (warum|wieso|weshalb) ..8 so {awful}
        (mit|von|für|über|durch|trotz|unter) (dem|der|den|diesem|dieser|diesen|ihrem
            |ihrer|ihren|all|einem|einer) ~1 {awful} ~1
        was macht ..4 (zum|zur|zu der|zu dem) (besten|größten|schönsten|tollsten)
        (warum|wieso|weshalb) (ist|sind) (ihr|ihre|dein|deine|euer|eure) ..2 (besser|die
            |der|das) ..1 (als|beste|besten)
        ^ {verb} ({you})? (auch|denn)? nicht
        (lieben|liebst|mögen|magst|hassen|hasst|gefällt|schätzen) ..4 so (sehr|gut)
        (dieser|diesem|dieses|diese|diesen) ~1 (großartige|großartigen|tolle|tollen
            |wunderbare|wunderbaren|fantastische|fantastischen|herrlichen|perfekten)
        (kann|könnte|darf|dürfte|muss) (man|ich) (also)? ..2 (sagen|behaupten|annehmen
            |davon ausgehen) , dass
        (ist|wäre|stimmt) es (nicht)? (also)? (richtig|fair|falsch|korrekt|so
            |übertrieben)? ..2 , (dass|zu (sagen|behaupten))
        (würden|würdest) {you} (mir)? (auch)? (zustimmen|zugeben)
        , (nicht|stimmt es|nicht so|oder doch|oder etwa|korrekt|einverstanden) $
        wie (können|kannst|konnten) {you} ..4 (aushalten|ertragen)
        wie (halten|hältst|ertragen|erträgst) {you} ..6 (aus|das|die|den|es)? $ & (aus
            |ertragen|erträgst) & !(auf dem laufenden)
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
    QuestionFault.JARGON: JARGON,
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
    QuestionFault.DOUBLE_BARRELLED: german(
        """
        {judge} ... {wh} nicht $
        {judge} ({you})? ,? {wh} ..5 und {wh} ..5 $
        """
    ),
    QuestionFault.NEGATIVE: german(
        """
        {judge} ... {wh} nicht $
        (habe|hab|haben) (ich|wir) (noch)? nicht (gefragt|erwähnt|angesprochen|bedacht)
        (heute|jetzt|inzwischen) , was ..4 nicht
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

_HOUSES = re.compile(r"\b(?:bei|beim|zu|zur|verlassen)\s(?:der\s|dem\s)?$")

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
        , (oder|nicht wahr|oder nicht|stimmts|ja|gell|richtig|nicht|stimmt es|korrekt) $
        """
    ),
    stated=german(
        """
        ^ (sie|du|es|das|man|ihr) ({aux}|-en|-st|-t) ..1 & !^ {verb} & !{asking}
            & !{say}
        ^ (der|die|das|ihr|ihre|dein|deine|ein|eine|alle|viele|niemand|jeder|dieser
            |diese) ~2 {aux} & !^ {verb} & !{asking}
        ^ (ich)? (nehme|vermute|denke|schätze|wette) ..1 (an|ich|mal)? & !{asking}
        ^ (sicher|sicherlich|bestimmt|natürlich|wahrscheinlich|vermutlich) & !{asking}
        """
    ),
    open=german(
        """
        ^ (in|an|auf|bei|mit|von|für|zu|aus|über|unter|seit|durch)? {wh} ~8
        (können|könnten|könntest|kannst|könnt|könntet|möchten) {you} ..10 {say}
        (würden|würdest) {you} (mit)? (mir|uns|davon|bitte) ..10 {say}
        (darf|dürfte|kann|könnte) ich ..3 (fragen|wissen|erfahren) ..1 {wh}
        (erzählen|beschreiben|schildern|erklären|erzähl|erzähle|beschreibe) (sie)?
            (mir)?
        (wissen|weißt|sagen|sagst|denken) {you} ..2 {wh}
        (darf|dürfte|dürften|dürfen) (ich|wir)
        (kann|könnte|können|könnten) (ich|wir) ..8 (melden|nennen|schreiben|fragen
            |anrufen|wenden|verwenden|erwähnen|zurückkommen|schicken|senden|berufen|verbinden
            |vernetzen|haben|bekommen|aufnehmen|notizen|wiederkommen)
        (kennen|kennst|gibt|gäbe|wüssten|wüsstest|hätten|hättest|haben|hast|wissen|weißt)
            ({you}|es) ..4 (jemanden|jemand|leute|personen|kollegen|kolleginnen|kollegin
            |menschen|wen|bücher|namen|verbände|vereine) ... (ich|mir|mich)
        (kennen|kennst|gibt) ({you}|es) ..2 (noch|weitere|andere) ..3 (jemanden|jemand
            |leute|personen|menschen)
        gibt es ..2 (etwas|was|fragen|eine frage) ,? ..3 ich
        (hätten|hättest|haben|hast) {you} ..4 (visitenkarte|karte|namen)
        (wäre|ist) es ..3 (recht|in ordnung|möglich|okay|recht) ,? (wenn|dass) ich
        fällt {you} ..3 (jemand|etwas|frage|person|name) ..1 ein
        (erinnern|erinnerst) {you} ..6 {wh}
        """
    ),
    names=_NAMES,
    abbreviations=ABBREVIATIONS,
    houses=_HOUSES,
    remarks=MappingProxyType(_REMARKS),
)
