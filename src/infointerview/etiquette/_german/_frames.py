"""The German frames J1 to J7: acts, beneficiaries and objects."""

from __future__ import annotations

from infointerview.etiquette._german._umlauts import german
from infointerview.etiquette._lexicon import Rule
from infointerview.etiquette._verdict import Frame, Level

__all__ = ["FRAMES"]

FRAMES = (
    Rule(
        name="stellen_dort",
        frame=Frame.J1,
        patterns=german(
            """
            (stellen|stellt|stellst) ({who_hires}|jemand|leute|noch) ..8 ein !(_)
            (ob|dass|wenn|falls|sobald|wann|wer|welche ~1|firmen|sollten|solltet) *8
                (einstellt|einstellen|einstellst|einzustellen|rekrutieren|rekrutiert)
                !(würden|_)
            {who_hires} ..6 (einstellen|rekrutieren|einzustellen)
            (planen|plant|planst|beabsichtigen|wollen|wollt|werden|werdet) {who_hires}
                ..6 (einzustellen|einstellen|neueinstellungen|zu wachsen|aufzustocken)
            (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|benötigt|fehlt
                |fehlen|gebrauchen) ({who_hires}) ..4 {worker} !(_|der uns|mit denen)
            (ob|dass|wenn|falls|sobald|jemand) {who_hires}? ..4 ({worker}|noch jemanden)
                ..2 (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|benötigt
                |gebrauchen) !(_)
            (könnten|könntest|könntet|können|kannst|könnt) {who_hires} ..5 {worker} ..2
                (gebrauchen|brauchen|nutzen)
            (gibt|gäbe|gibt's) es ..6 ({vacancy}|{job}) ..4 ({there}|für {me}|{free})
            (gibt|gäbe) es ..6 {vacancy}
            (haben|hast|habt|hätten|hättest|hättet|bieten|bietest|bietet) {who_hires}
                ..4 ({vacancy}|(eine|einen|ein|irgendeine|irgendwelche|noch) ~3 {job}
                !(_)|etwas für mich|bedarf|arbeit für)
            (ist|sind|wird|werden|wäre|wären) ..5 ({job}|platz|plätze) ..5 {free} !(_)
            ({job}|platz) ..4 {free}
            {vacancy} ..4 {there}
            (ob|dass|falls|wenn|sobald) ..5 ({job}|platz|etwas|was) ..4 ({free}|gibt
                |ergibt|auftut|auftun sollte|ergeben sollte|hat|haben|habt|hast)
            (platz|verwendung|bedarf|raum|möglichkeit|stuhl|schreibtisch) ..4 für {me}
                !(zu)
            {vacancy} !(_|in|im|gibt es in|lesen)
            offene ~2 {job}
            (wäre|ist|könnte|kann|darf|dürfte|würde) ..5 {there} ..3 (ein|eine|einen) ~3
                {job} ..2 (möglich|machen|denkbar|absolvieren|drin|anfangen|bekommen
                |geben)
            """
        ),
    ),
    Rule(
        name="von_stellen_wissen",
        frame=Frame.J1,
        patterns=german(
            """
            (wissen|weißt|wisst|kennen|kennst|kennt|hören|hörst|hört|erfahren|erfährst)
                {you}? ..5 (einer|eine|einen|irgendwelche|welche|jemanden|jemand|firmen
                |unternehmen|wo|wer) ..5 ({vacancy}|{job}|einstellt|einstellen|{worker}
                ..1 (sucht|suchen)) !(_)
            (wenn|falls|sobald|sollten|solltest|solltet) {you} ..4 (etwas|was|von) ..6
                (hören|hörst|hört|erfahren|erfährst|erfahrt|wissen|weißt|mitbekommen
                |mitbekommst)
            (auf dem laufenden|bescheid|wissen lassen|wissen|informieren|melden|melde
                |meldet|anrufen) ... {if} ..6 ({job}|{vacancy}|etwas|was|{worker}) ..4
                ({free}|ergibt|auftut|gibt|passt|passendes|suchen|sucht|suchst|brauchen)
            {if} ..6 ({job}|{vacancy}|etwas|was|{worker}) ..4 ({free}|ergibt|auftut
                |ergeben|gibt|suchen|sucht|brauchen) ... (bescheid|melden|melde|meldet
                |an mich|lassen sie|lass|lasst|sagen sie|sag|freuen)
            (stellenangebote|stellenanzeigen|stellen|jobs) ..4 (schicken|weiterleiten
                |zeigen|nennen|zuschicken)
            (helfen|hilfst|hilf|helft) ..3 mir ..4 {job} ..2 (finden|suchen|bekommen)
            mir ..4 (bei|mit) ..2 (jobsuche|stellensuche|arbeitssuche) ..2 helfen
            """
        ),
    ),
    Rule(
        name="mich_einstellen",
        frame=Frame.J2,
        patterns=german(
            """
            (mich|{like_me}) ..6 (einstellen|nehmen|beschäftigen|anstellen|einzustellen
                |berücksichtigen|engagieren|übernehmen|gebrauchen|brauchen|einladen
                |berücksichtigt|vormerken|vormerkt|einstellt|nehmt) !(_)
            (stellen|stellt|stell) (sie)? mich ein
            (mich|mein ~3|meine ~3) ..5 (in betracht|im hinterkopf|im auge|in
                erinnerung|auf (ihre|deine|eure|die) ~2 liste|im gedächtnis)
            (denken|denk|denkt|denkst|erinnern|erinnere) (sie|doch|dann|bitte)? ..2 (an
                mich)
            (mir|mich) ..4 ((eine|die) ~2 chance|zum ~1 (vorstellungsgespräch
                |bewerbungsgespräch)|ein ~1 (vorstellungsgespräch|bewerbungsgespräch)
                |probearbeiten|auf probe|probetag)
            (mir|mich) ..3 (eine|einen|ein) ~3 {job} (geben|anbieten|verschaffen
                |besorgen|vermitteln)
            (geben|bieten|verschaffen|besorgen|vermitteln|gib|biete) ..2 mir ..3 (eine
                |einen|ein) ~3 ({job}|chance)
            (wie|könnte|kann|dürfte|darf|was muss|was müsste|kann|wo) ..2 ich ..6
                ({there} ..4 (arbeiten|anfangen|einsteigen|mitarbeiten|unterkommen
                |eingestellt|genommen|rein|job|hineinkommen|aushelfen)|in {your} ~3
                {unit} ..3 (kommen|komme|einsteigen))
            (werde|würde|werden|wird|wurde) ..1 (ich|{like_me}) ..5 (eingestellt
                |genommen|angestellt)
            ich ..6 (eingestellt|genommen|angestellt) (werden|werde|würde)
            (chancen|aussichten|chance) ..5 ({there}|auf {job}|auf (eine|einen|ein) ~2
                {job}) !(_)
            """
        ),
    ),
    Rule(
        name="fuersprache",
        frame=Frame.J3,
        patterns=german(
            """
            mich ..7 (empfehlen|weiterempfehlen|empfiehlst|weiterempfiehlst|vorschlagen
                |empfohlen) !(_)
            (empfehlen|empfiehl|empfehlt) (sie)? mich
            ({aux}|um|eine|für|ihre|deine) ..3 (empfehlung|referenz|fürsprache) !(für
                ein|von büchern|_)
            gutes ..1 wort ..4 (für mich|einlegen|einlegt|einlegst|bei)|wort ..4 für
                mich
            ({paper}|profil|namen|daten|kontaktdaten) ..6 (weiterleiten|weitergeben
                |weiterreichen|vorlegen|zeigen|weitergibst|weiterleitest|weitergebt)
            (leiten|leite|geben|gib|reichen|reiche|leitet) ..3 mein ~2 ({paper}|profil)
                ..4 weiter|meine ~2 {paper} ..4 weiter
            (mich|mir|kontakt|gespräch|termin|verbindung|namen|nummer|adresse) ..6
                {gate} ..5 (vorstellen|verbinden|bringen|vermitteln|herstellen|geben
                |nennen|bekannt|verweisen|vorstellst)
            {gate} ..4 (von mir|auf mich|über mich|für mich) ..4 (erzählen|ansprechen
                |hinweisen|sagen|sprechen|aufmerksam)
            (mit|an|bei) {your}? ..2 {gate} ..4 (sprechen|reden|wenden|melden) ..2 (für
                mich|meinetwegen)
            an wen ..4 (bewerbung|bewerben|lebenslauf|unterlagen)
            (tür|türen) ..3 öffnen|beziehungen spielen|vitamin b|fuß in die tür
            (für mich) ..3 (bürgen|einsetzen|stark machen|verbürgen|fürsprechen)
            """
        ),
    ),
    Rule(
        name="unterlagen",
        frame=Frame.J4,
        patterns=german(
            """
            {attached} ..8 {paper}
            {paper} ..8 {attached}
            ich ..8 {paper} ..5 ({send}|lassen)
            ich ({send}) ..4 {paper}
            ^ ({send}) ..4 (mein|meinen|meine) ~2 {paper}
            (darf|dürfte|kann|könnte|soll|sollte) ich ..6 {paper}
            (hier|hiermit) ..4 (mein|meinen|meine) ~2 {paper}
            (mein|meinen|meine) ~2 {paper} ..4 (finden|findest|findet)
            (finden|findest|findet) ..4 (mein|meinen|meine) ~2 {paper}
            """
        ),
    ),
    Rule(
        name="bewerbung",
        frame=Frame.J5,
        patterns=german(
            """
            (ich|habe) ..8 beworben !(_)
            (ich)? (bewerbe|bewarb) (ich)? mich !(_)
            mich ..8 (bewerben|zu bewerben|bewerbe) !(_)
            (meine|meiner|meinen) ~2 (bewerbung|bewerbungen|bewerbungsunterlagen) !(_)
            (stand|stände|neuigkeiten|neues|rückmeldung|entscheidung) ..4 (bewerbung
                |bewerbungsverfahren|auswahlverfahren|{job})
            (vorstellungsgespräch|bewerbungsgespräch) (bei|in) {your_unit}
            """
        ),
    ),
    Rule(
        name="selbstanpreisung",
        frame=Frame.J6,
        patterns=german(
            """
            (ich|mich) ..6 (perfekt|perfekte|ideal|ideale|idealer|genau|hervorragend
                |bestens|richtige|geeignet|geeignete|bereicherung|gewinn|verstärkung
                |passende|beste|gute) ..6 ({your_unit}|für {you}|zu {you}|{job}|in
                {your} ~3|zu {your} ~3) !(_)
            (ich|mich) ..3 ({your_unit}|für {you}|{there}) ..6 (bereicherung|gewinn
                |verstärkung|geeignet)
            ich ..8 (perfekt|ideal|hervorragend|bestens|gut) ..2 (passe|passen würde
                |passen|geeignet)
            (mein|meine|meinen|meinem|meiner) ~3 {skill} ..8 (von nutzen|nützen|nützlich
                |gewinn|einbringen|passen|passt|vorteil|mehrwert|zugutekommen|helfen)
                !(_)
            (ich)? ..8 (einbringen|beitragen|mitbringen|weiterbringen|voranbringen) ..3
                {there}
            {there} ..6 (einbringen|beitragen|mehrwert|weiterbringen|voranbringen)
            zu {your} ~2 (erfolg|wachstum) ..2 (beitragen|beizutragen|beitrage)
            ich (bin|wäre|kann|könnte) ..6 (teamfähig|belastbar|lernbereit|sofort
                anfangen|sofort beginnen|sofort verfügbar|schnell einarbeiten
                |einsatzbereit)
            (ich)? ..4 (bringe|biete) ..6 {skill} ..6 mit? !(_)
            gehaltsvorstellung|gehaltsvorstellungen|eintrittstermin
            """
        ),
    ),
    Rule(
        name="arbeit_suchen",
        frame=Frame.J7,
        patterns=german(
            """
            (ich|bin|habe|und) ..4 (suche|suchen|auf der suche nach|gesucht|benötige
                |brauche|hoffe auf|finden|finde) ..5 (neue|neuen)? ~3 ({job}|{vacancy})
                !(_)
            (auf der|bin|meiner) ..2 (arbeitssuchend|arbeitsuchend|jobsuche|stellensuche
                |arbeitssuche|suche nach ~3 {job}) !(_)
            (ich) ..8 {job} ..4 (suche|gesucht|zu finden|finden|bekommen|zu bekommen
                |haben möchte)
            (würde|möchte|will|wollte|träume|ziel|wunsch|traum|freue|freuen|freude
                |interessiert|interesse|könnte) ..8 ({there}|{your_unit}) ..5 (arbeiten
                |anfangen|mitarbeiten|tätig|zu arbeiten|einsteigen|einzusteigen
                |anzufangen|mitzuarbeiten|beginnen|angestellt) !(_)
            (ziel|wunsch|traum|träume|möchte|würde|will|lieber) ... (bei|für) (!(kindern
                |tieren|menschen|_) ~3) (arbeiten|zu arbeiten|anzufangen|anfangen)
            (teil|mitglied) ..1 {your} ~2 {unit} ..2 (werden|sein|zu werden|zu sein)
            (interesse|interessiere|interessiert|bewerbe|begeistert) ..5 (an|für) ..4
                (einer|eine|einen|einem|der|die|den|dem|ihrer|ihre|ein) ~4 ({job}
                |{vacancy}) !(_)
            (für|bei) {your} ~3 {unit} (arbeiten|zu arbeiten)
            offen für ..3 (herausforderungen|herausforderung|angebote|stellen|jobs)
            neue ~1 (herausforderung|herausforderungen)
            (mitarbeiten|mitarbeit) (bei|in) {your_unit}
            arbeitslos ... (suche|brauche|hoffe)
            """
        ),
    ),
    Rule(
        name="verneint",
        frame=Frame.J8,
        patterns=german(
            """
            ({job}|{vacancy}|jobsuche|stellensuche|bewerbung|bewerben|empfehlung
                |gefallen|{paper}|einstellen|vermittlung)
            """
        ),
    ),
    Rule(
        name="verfahren_dort",
        frame=Frame.J5,
        level=Level.WARN,
        patterns=german(
            """
            (bewerbungsprozess|bewerbungsverfahren|auswahlverfahren|einstellungsprozess
                |einstellungsverfahren|bewerbungsgespräche) ..6 {there}
            {your} ~1 (bewerbungsprozess|bewerbungsverfahren|auswahlverfahren)
            """
        ),
    ),
    Rule(
        name="praktikanten_dort",
        frame=Frame.J1,
        level=Level.WARN,
        patterns=german(
            """
            (nehmen|nimmt|nimmst|beschäftigen|beschäftigt|bilden|bildet) {who_hires} ..4
                (praktikanten|praktikantinnen|quereinsteiger|azubis|lehrlinge
                |berufsanfänger|werkstudenten|aus)
            """
        ),
    ),
    Rule(
        name="moeglichkeiten_im_feld",
        frame=Frame.J7,
        level=Level.WARN,
        patterns=german(
            """
            (meine|meiner) ~1 (jobsuche|stellensuche|arbeitssuche)
            ich ..6 (möglichkeiten|chancen|perspektiven) _
            ich bin ..2 arbeitslos
            """
        ),
    ),
)
