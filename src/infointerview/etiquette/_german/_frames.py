"""The German frames J1 to J7: acts, beneficiaries and objects."""

from __future__ import annotations

from infointerview.etiquette._german._umlauts import german
from infointerview.etiquette._lexicon import Rule
from infointerview.etiquette._verdict import Frame, Level, MessageKind

__all__ = ["FRAMES"]

_AFTERWARDS = (MessageKind.THANK_YOU, MessageKind.FOLLOW_UP)
_MESSAGES = (MessageKind.OUTREACH, *_AFTERWARDS)

FRAMES = (
    Rule(
        name="stellen_dort",
        frame=Frame.J1,
        patterns=german(
            """
            (stellen|stellt|stellst) ({who_hires}|jemand|leute|noch) ..8 ein !(_) &
                !(lieber|eher|meist|meistens|normalerweise|üblicherweise|{how})
            (ob|dass|wenn|falls|sobald|wann|wer|welche ~1|firmen|sollten|solltet) *8
                (einstellt|einstellen|einstellst|einzustellen|rekrutieren|rekrutiert)
                !(würden|_) & ({you}|{in_you}|{now}|{your_unit}) & !({how}|gefallen
                |artikel|vortrag)
            {who_hires} ..6 (einstellen|rekrutieren|einzustellen)
            (planen|plant|planst|beabsichtigen|wollen|wollt|werden|werdet) {who_hires}
                ..6 (einzustellen|einstellen|neueinstellungen|zu wachsen|aufzustocken)
            (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|benötigt|fehlt
                |bräuchten|bräuchtet|bräuchtest|fehlen|gebrauchen) ({who_hires}) ..4
                {worker} !(_|der uns|mit denen) & !({how}|damals|anfangs|früher)
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
            ({post}|platz) ..4 {free} & !({how}|{past})
            {vacancy} ..4 {there}
            (ob|dass|falls|wenn|sobald) ..5 ({post}|platz|etwas|was) ..4 ({free}|gibt
                |ergibt|auftut|aufgeht|auftun sollte|ergeben sollte|hat|haben|habt|hast)
                & !({how})
            (platz|verwendung|bedarf|raum|möglichkeit|stuhl|schreibtisch) ..4 für {me}
                !(zu) & !(kalender|stunde|minute|minuten|zeit|termin|woche)
            offene ~2 {job}
            (wäre|ist|könnte|kann|darf|dürfte|würde) ..5 {there} ..3 (ein|eine|einen) ~3
                {job} ..2 (möglich|machen|denkbar|absolvieren|drin|anfangen|bekommen
                |geben)
            (gibt es|gäbe es|haben|hast|habt|hätten|hättest|hättet|bieten|bietet|vergeben
                |bestünde|besteht|{free}|gesucht|drin|frei) & {post} & ({in_you}|für {me})
                & !{how} & !(gemacht|gearbeitet|war|waren|kalender|hören|erzählen)
            {open} & {work} ..3 (noch|schon|bereits|inzwischen|überhaupt
                |derzeit|aktuell|nach wie vor) ..3 ({free}|vergeben|aktuell) & !{how}
            {open} & {vacancy} & ({you}|{in_you}|{now}) & !({how}|ich suche keine)
            (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|benötigt|einstellen
                |einstellt|einstellst|einzustellen|rekrutieren|sucht ihr|gebrauchen|beschäftigen|nehmen ... auf
                |nehmt ... auf|nimmst ... auf|nimmt ... auf|aufzunehmen|aufnehmen
                |aufgenommen) & {recruit} & ({you}|{in_you}) & !({how}|für {your} ~2
                kunden|ich suche|suche ich)
            ^ (suchen|sucht|suchst) {who_hires} ..4 (gerade|derzeit|noch|aktuell|wieder
                |momentan) !(_|nach)
            ^ (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|benötigt)
                {who_hires} ..4 (eine|einen) ~6 (-erin|-in|-er|-mann|-frau|-kraft|-hilfe)
                & !{how}
            (bedarf|verwendung|personalbedarf|kapazität|kapazitäten|arbeit für)
                & ({you}|{in_you}) & (haben|hast|habt|hätten|hättest|hättet|besteht
                |gibt es|gäbe es|sehen|ist|schaut|sieht) & !({how}|rückfragen|gespräch)
            (nachbesetzt|nachbesetzen|neu besetzt|aufstocken|personal aufbauen) & {here}
                & !{how}
            team ..4 (komplett|vollständig|vollzählig|voll besetzt) & !{how}
            {if} & (frei|ergibt|ergeben|auftut|aufgeht|aufgehen|jemand geht|ausfällt
                |wächst|wachsen|vakant|sucht|suchen|braucht|brauchen|benötigen
                |passendes|gebrauchen|einstellt|einstellen|aufgemacht|besetzen|kündigt
                |ausscheidet|in pension geht|benötigt) & ({here}|{post}|{worker}) &
                (bescheid|denk|denken|denkt|sag|sagen|melden|meldet|melde|dankbar|wink
                |bereit|dabei|da|interesse|an mich|mir|mich|wissen|stünde|erinnern) &
                !(termin|zeit|kalender|stunde|minuten|gespräch ~2 frei|treffen|{how})
            (platz|praktikumsplatz|plätze|lehrplatz|schreibtisch) ..3 (für mich|in {your}
                ~2 {unit}) & {open} & !({how}|kalender|stunde|zeit|termin)
            {post} & (im haus|bei ihnen|bei euch|bei dir) & (sofort|ergibt|vergeben
                |besetzen|frei) & !({how})
            (geht|gibt|geben|tut) ..3 bei (euch|ihnen|dir) ..2 (was|etwas) $
            (sich)? bei (euch|ihnen|dir|{your} ~3) ..4 (etwas|was) (frei|ergibt|ergeben
                |aufgetan|auftut|frei geworden)
            {open} & bei (euch|ihnen|dir) & (frei geworden|etwas frei|was frei) & !{how}
            (wird|werden|würde|würden) & (gesucht|gebraucht|benötigt|aufgenommen) &
                ({in_you}|für {your} ~3 {unit}) & !{how}
            (haben|habt|hast|hätten|hättet|hättest) {you} ..3 (jemanden|wen) ..2 für
            (hätten|haben|hast|hättest|habt|hättet) {you} ..2 (etwas|was|arbeit) für !_
            (braucht|brauchen|brauchst|sucht|suchen|suchst) ..3 (wen|noch jemanden) !(_
                |der|die|für die frage)
            (interesse|bedarf|nachfrage) (an|für) (einer|einem|einen|eine) & (haben|hast
                |habt|hätten|hättet|besteht) & !(gespräch|austausch|treffen|kaffee
                |interview|telefonat|ergebnissen|zusammenfassung|{how}|vortrag|ich
                |umfrage)
            {if} {you} ..3 (bedarf|verwendung|{recruit}|doch noch|jemanden (brauchen
                |suchen|braucht|sucht)) & ({i}|bitte) & !{how}
            {if} {you} & {worker} & (brauchen|suchen|braucht|sucht|benötigen|suchst
                |brauchst|benötigt) & {i} & !({how}|{learning})
            (sollten|falls|wenn) {you} ..5 (platz|stelle|{post}) ..4 (haben|hätten|habt
                |anbieten|vergeben|besetzen) & !({how})
            (wann|welche|wo) & (ausschreiben|schreibt|schreiben|ausgeschrieben|besetzt
                |einstellt|personalbedarf|stellenausschreibung) & ({your_unit}|{in_you})
                & ({post}|personalbedarf) & !(haben {you}|schreiben {you} ~2 bücher)
            (suchen|sucht|suchst|brauchen|braucht|brauchst|bräuchte|bräuchten|bräuchtet
                |benötigen|aufnehmen|aufnimmt|auf|einstellen|gebrauchen|einzustellen
                |nimmt|nehmen|nehmt) & ({you}|{your_unit}) & (jemanden|wen|{recruit}|noch
                eine|noch einen) & (noch|derzeit|gerade|aktuell|im moment|dieses jahr
                |momentan|zurzeit|wieder|im herbst|im sommer|nächstes jahr|dringend
                |händeringend) & !({how}|zeit|termin|informationen|angaben
                |ich suche|haben {you}|gespräch|antwort)
            (ist|sind|seid|bist) ({you}|{your} ~3) ..3 auf der suche nach !(neuen ideen|antworten)
            (gibt|gäbe) es & noch & (eine|einen|ein|freie) ~3 {post} & !{how}
            welche ~2 (stellen|posten|positionen|jobs|ausbildungsplätze) & (unbesetzt
                |offen|frei|ausgeschrieben|vakant|zu besetzen|bieten) & {in_you}
            wann & (plätze|stellen|ausbildungsplätze|praktikumsplätze|lehrstellen) &
                (vergeben|besetzt|ausgeschrieben|frei) & {in_you} & !wurden
            ^ (habt|haben|hast|hättet|hätten) {you} ..2 (jobs|stellen|job|arbeit|praktika
                |platz|lehrstellen|lehrstelle) $
            (ginge|geht|wäre) & {in_you} & (anstellung|teilzeit|{post}) & ({me}) & !{how}
            (genug|genügend) ({recruit}|hände|kräfte) & (habt|haben|hast|hat) & ({you}
                |{your_unit}) & !{how}
            ^ (hat|bietet|hätte|vergibt|besetzt|bieten) {your} ..8 ({post}|studienplätze)
                & !{how}
            (gelesen|gehört|gesehen|erfahren|entdeckt|aufmerksam|weiß) & dass {you} &
                (einen|eine|noch|jemanden|{recruit}|dringend|händeringend) ..5 (suchen
                |sucht|suchst|brauchen|braucht|brauchst|einstellen|einstellt) & {i}
            {in_you} & (in karenz|in rente|in pension|in mutterschutz|in elternzeit) &
                (ersetzt|nachbesetzt|nachfolger|nachfolgerin|stelle|vertretung) & !{how}
            (eingestellt|genommen|aufgenommen) & {in_you} & {i} & !({how}|{past})
            (wollt|wollen|willst|möchten|möchtet) {you} ..4 (einen|eine|noch) ~2 {recruit} &
                !{how}
            (budget|geld|mittel) für ..3 ({recruit}|{post}) & !{how}
            (team|abteilung|belegschaft|mannschaft) ..2 (erweitern|vergrößern|aufstocken
                |verstärken|zu erweitern|zu vergrößern|aufzustocken) & !({how}|haben {you})
            (neubesetzung|nachbesetzung|neueinstellung|neueinstellungen|wiederbesetzung) &
                ({you}|{your_unit}|{in_you}) & !{how}
            {your} (stellen|jobs|vakanzen|ausschreibungen|jobbörse|karriereseite) & (sehe
                |finde|schaue|bewerben|informieren|anschauen|einsehen|durchsehen) & {i}
            {your} (bedarf|personalbedarf) & {i} & !{how}
            ^ (suchen|sucht|suchst|brauchen|braucht|brauchst|bräuchten|bräuchtet) {who_hires}
                ..3 (noch|wieder|gerade|dringend) ..2 (eine|einen|jemanden) & !({how}|{learning})
            (platz|plätze|arbeit|verwendung|stelle|stellen) für (eine|einen) ~3 & ({in_you}
                |{you}) & (haben|habt|hast|hätten|hättet|hättest|gibt es|gäbe es) & !({how}
                |kalender)
            (vergeben|bieten|betreuen|bietet|vergebt) & {you} & (masterarbeiten|praktika
                |abschlussarbeiten|bachelorarbeiten|lehrstellen) & {i} & !{how}
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
            ^ (kennen|kennst|kennt|wissen|weißt|wisst) {you} & (der|die|ob|wo|wer) ..6
                (sucht|suchen|gesucht|braucht|einstellt|einstellen) & !({how}|rat
                |austausch|gespräch|antworten)
            {if} ... zu ohren & (mir|mich|dankbar|wink|{post})
            (hinweis|tipp|wink) ..3 (auf|für) ~2 {post} & ({i}|dankbar) & !{past}
            (ausschreibungen|stellen|ausschreibung|jobs) & {your} (karriereseite|website
                |homepage) & {i}
            (mir|mich|uns) & {post} & (verhelfen|verschaffen|vermitteln|besorgen
                |organisieren|zuschanzen) & !({how})
            (stellenpool|bewerberportal|bewerberpool|talentpool|kartei) & {i}
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
            (ich|{like_me}) & (in frage|infrage|in betracht) & (käme|komme|kommen|kommt|kämen) & !(beruf|studium)
            (chance|chancen|aussichten) & ({post}|{in_you}|genommen|eingestellt|lernende
                |azubis) & {i} & !({learning})
            ^? (wie|wen|wann|wo|könnte|kann|dürfte|darf|könnten|was (muss|müsste))
                & ({i}) & (da|dort|{in_you}) & {enter} & !{learning} & !(einen tag)
            (könnte|kann) man & {in_you} & {enter} & !{how} & !{learning}
            (möglichkeit|chance|denkbar|möglich) & {in_you} & ({enter}|{training}) &
                !({how})
            {training} & {in_you} & (ich|mir|mich|möglich|gäbe es) & (machen|absolvieren
                |möchte|würde|kann|könnte|darf|dürfte|beginnen|suche|schreiben
                |durchführen|gerne|anfangen|wäre) & !({how}|gemacht|{learning})
            (wie|wo) ..2 (komme|käme|gelange) ich ..5 {post} ..3 {in_you}
            ^ (berücksichtigen|berücksichtigt|behalten|behaltet|behalte|behalt) (sie)? mich
            (nehmen|nimm|nehmt|stellen|laden) (sie)? mich & (auf|ein|vor|als)
            mich & (bewerberpool|pool|kartei|bewerberliste|vormerken|warteliste|an bord
                |ins boot|unterbringen|reinbringen|ins spiel|vorgemerkt|aufnehmen
                |einladen|anstellen|einstellen|einzustellen) & ({you}|{in_you}|bitte)
                & !({how}|kaffee|verteiler)
            (firma|betrieb|chef|unternehmen|arbeitgeber) , (die|der|das) ..3 (mich|mir)
            mit mir ..4 (zusammenarbeiten|zusammenzuarbeiten) & {in_you}
            (auf {your_unit}|auf sie|auf dich) (berufen|beziehen) & bewerbung
            was ..4 (mein|meine) (erstes|ersten|erster|erste) (projekt|aufgaben|aufgabe
                |arbeitstag|woche)
            ^ (nehmen|nehmt|nimmst|nimmt|wollt|brauchen|braucht|brauchst) {who_hires}
                {me} $
            (könnte|kann|darf|dürfte) ich & {in_you} & !({how}|{learning}|{social}|{past})
            (zusammenarbeit|mitarbeit) & (mit mir|meine|möglich|mögliche|ich) & ({you}
                |{in_you}) & !({how}|{learning}|danke|dank)
            ich ..4 (noch)? im rennen|auf dem schirm & {i} & !{how}
            {me} & {post} & (nehmen|einstellen|ausbilden|anlernen|aufnehmen) & {you}
            auf (mich|sie|dich) zählen & !{how}
            (quereinstieg|einstieg|wiedereinstieg) & {in_you} & (für mich|mir|ich) &
                !({how}|{learning})
            (aufnahme) in {your} & (bitte|ersuche|möchte|hoffe|bewerbe)
            zeigen , was ich kann
            (nachfolge|nachfolger|nachfolgerin|platz) & (übernehmen|nachrücken|antreten) &
                ich & (in rente|in pension|{in_you}|geht|frei) & !{how}
            (ins gespräch bringen|unterbringen|ins spiel bringen) & mich & !{how}
            {you} mich ..2 (übernehmt|übernehmen|übernimmst|einstellt|nehmt|nehmen)
            wenn ich & {in_you} & (anfangen|bewerben|arbeiten|einsteigen|mitarbeiten
                |beginnen) & (möchte|will|wollte|würde)
            mich & (vorzustellen|vorstellen) & ({you}|danke|dank) & (möglichkeit
                |gelegenheit|persönlich|stelle)
            (kontaktdaten|unterlagen|namen|profil|daten) & (behalten|aufbewahren|speichern
                |behaltet|vormerken|notieren) & ({my}|künftige|vakanzen|{post}) & !{how}
            (zur probe|probeweise|auf probe) & {i} & !{how}
            (auswahlverfahren|assessment|aufnahmetest|aufnahmeprüfung) & {i} & {in_you} &
                (teilnehmen|bewerben|machen|dabei|melden) & !{how}
            (über|durch) (sie|dich|euch) & ({training}|{work}) & ich & (kommen|bekommen
                |kriegen|rein|finden|reinkommen) & !{how}
            (über|durch) (sie|dich|euch) & {in_you} & {enter} & ich & !{how}
            (etwas|was) für mich & (da|dabei|{in_you}) & !({how}|{learning}|beruf)
            für mich & (tun|verwenden|drehen|einrichten|arrangieren|regeln|einlegen
                |möglich machen) & {please} & !{how}
            (die|das|der) (mich|mir) ..3 (beschäftigt|einstellt|nimmt|anstellt|übernimmt
                |ausbildet|haben will|brauchen kann)
            hoffen darf|noch hoffen & {i}
            ich & (bekomme|bekommen|kriege|bekäme|erhalte) & {work} & {in_you} & !({how}
                |{learning}|{past} ..2 habe)
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
            ({please}|um|für|darf|dürfte) ..5 (empfehlung|referenz|fürsprache) !(für
                ein|von büchern|_)
            gutes ..1 wort ..4 (für mich|einlegen|einlegt|einlegst|bei)|wort ..4 für
                mich
            ({paper}|profil|namen|daten|kontaktdaten) ..6 (weiterleiten|weitergeben
                |weiterreichen|weitergibst|weiterleitest|weitergebt)
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
            (tür|türen) ..3 öffnen|beziehungen spielen|fuß in die tür
            (für mich) ..3 (bürgen|einsetzen|stark machen|verbürgen|fürsprechen)
            {my} ~2 ({paper}|profil|namen|name|kontaktdaten) & (weiterleiten|weitergeben
                |weiterreichen|weitergibst|weiterleitest|weitergebt|weiterzuleiten
                |weiterzugeben|weiterzureichen|weiterreichst|fallen lassen|zuspielen
                |durchreichen|streuen) & !({how}|rückmeldung|feedback)
            {my} ~2 ({paper}|profil|namen|name|kontaktdaten) & {pass_on} & ({boss}|intern
                |kollegen|kollegin|in {your} ~2 {unit}|personalabteilung) & !({how}
                |rückmeldung|feedback|lesen)
            (über|von|für) mich & (sprechen|sprichst|gesprochen|redest|reden|geredet
                |sprecht|erzählen|nachfragen|einsetzen|nachgefragt) & {boss} & !{how}
            (mich|mir) & (spiel|rein|reinbringen|hineinbringen|vermitteln|vitamin b)
                & ({boss}|beziehungen|kontakte|{in_you}) & !({how}|einblick)
            (vitamin b|beziehungen|kontakte|draht) & (mir|mich) & ({boss}|{in_you}) &
                !{how}
            {personnel} & ({i}) & (kontakt|vermitteln|bekannt|verbindung|kennenlernen
                |vorstellen|verbinden|reden|sprechen|herstellen|wenden|ansprechen)
                & !({how}|ich bin ~3 {personnel}|thema|danke)
            (an wen|wem|wohin|bei wem|wen) & ({paper}|bewerbung|initiativbewerbung
                |blindbewerbung|einstellung|{enter}) & (ich|man) & !{learning}
            (mich|mir) & (empfehlen|vorschlagen|weiterempfehlen|empfehlung) & ({boss}
                |{in_you}|{post}|intern) & !({how}|buch|kurs)
            {personnel} & (wegen mir|meine mail|meine nachricht|von mir|meinetwegen|über
                mich|meinen|mein) & !({how}|danke für)
            {boss} & {my} {paper} & !({how}|feedback|rückmeldung ..6 zu)
            {boss} & (von|über) (mir|mich) & !({how}|danke)
            (als referenz|als empfehlung|als fürsprecher|als bürge) & (mir|mich|{post}
                |bewerbung) & !{how}
            (sagen|sagst|erzählen|ausrichten|mitteilen|fragen|fragst|erzählst) & {your} ~2
                {boss} & (ich|mich|mir|{my}) & !({how}|danke)
            {personnel} & (nachhaken|nachfragen|nachhakst|anstupsen|nachfragst)
            {personnel} & (weiterleiten|leiten|weiter|weitergeben|weiterleitest) & (schreiben
                |nachricht|mail|anfrage|brief|es) & !{how}
            (weg|tür) (zu|in) ~2 {post} & {you} & !{how}
            für mich & (erreichen|erreicht|getan|tun|machen|ausrichten) & {boss} & !{how}
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
            {attached} & ({my} ~3 {paper}|bewerbungsunterlagen|bewerbungsdossier
                |motivationsschreiben|bewerbungsmappe) & !{how}
            {my} ~2 {paper} & {send} & ({you}|ich|gern) & !({how})
            (offen für|interesse an) ~2 (initiativbewerbung|bewerbung|blindbewerbung
                |initiativbewerbungen|blindbewerbungen)
            (darf|dürfte|kann|könnte|soll|sollte|würde) ich & {paper} & {send}
            ^ im anhang ..2 (meinen|mein|meine) {paper}
            {my} ~2 {paper} & (falls|vielleicht|wenn) ... ({worker}|verwendung|passendes)
            (gestatten|erlauben|erlaube) & {paper} & ({send}|{attached})
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
                |bewerbungsverfahren|auswahlverfahren|{job} !machen)
            (vorstellungsgespräch|bewerbungsgespräch) (bei|in) {your_unit}
            (ich|habe) & beworben & !({you} (sich|dich|euch)|haben {you}|hast du)
            (entscheidung|rückmeldung|zusage|bescheid) & (rechnen|erwarten|hören) & (ich)
                & (bewerbungsverfahren|bewerbung|auswahlverfahren|{post})
            (sprechen|frage|anruf|rufe|geht um|wegen) ..5 (eine|einer|meiner|der)
                (bewerbung|stelle|anzeige|ausschreibung|lehrstelle) & !({how})
            (mich|hiermit) & (bewerben|vorstellen) & (hiermit|stelle|als) & (ihnen
                |hiermit|möchte) & !({how}|beruf|{learning})
            (bewerbung|initiativbewerbung|blindbewerbung|bewerben) & ({in_you}|aussicht)
                & ({i}|lohnt|sinn|lohnen|einreichen|einzureichen|bis wann) & !({how})
            (bewerbung|bewerbungen|bewerbungsunterlagen) & (abgeschickt|eingereicht
                |losgeschickt|abgegeben|versendet|verschickt|einsende|weggeschickt) & ich
            absage & ({personnel}|bewerbung|{post}) & (ich|mir) & ({your}|{you}) & !{how}
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
            (ich|mich|mir) & {asset} & ({in_you}|{your} ~3 {unit}|für (sie|euch|dich)|als)
                & (bin|wäre|sehe|werde|werden|sein|bringen|leisten|bieten|biete|würde
                |gewinnen|verstehe|anbieten|bestünde|kann) & !({how}|{learning}|war)
            ich & {aid} & ({your} ~3|ihnen|euch|dir|sie) & (kann|könnte|würde|möchte
                |will|werde|gerne|gern|darf|bin|zu) & !{please}
                & !({how}|{learning}|mich ..4 unterstützen)
            {my} ~3 ({skill}|leidenschaft|motivation|energie
                |ideen|talent|-kenntnisse|-erfahrung) & (zugute|nützen|nutzen|nützlich
                |einbringen|passen|passt|vorteil|beweis|einsetzen|anwenden|hilfreich
                |einzusetzen|einzubringen|anzuwenden|interessant) & ({here}|ihnen|euch
                |umfeld) & !({how}|{learning}|danke)
            mit mir ..3 (gewinnen|bekommen|erhalten|haben|finden|holen|gewinnt|bekommt
                |kriegen|kriegt)
            ich & (bringe|bringen|biete) & ({skill}|alles|-erfahrung|-jährige|-kenntnisse)
                & (mit|ihnen|ihre) & !({how}|notizbuch|kuchen|kaffee|fragen|{learning})
            (ich|mich|mir) & {trait} & (bin|gelte|arbeite|kann|auszeichnen|zeichnet
                |beschreiben|suche|habe) & !({how}|{you} ..2 (sind|bist|waren))
            ich & (ab|per|zum|bereits|nächste) ..5 {month} & (verfügung|frei|anfangen
                |beginnen|starten|einsatzbereit|eintreten|loslegen|verfügbar|einsetzbar)
                & !({how}|termin|gespräch|telefonat|telefonieren|studium|rückfragen|treffen
                |lehre|ausbildung|fragen)
            (ich|mein|meine|meinem|meinen|mir) & (passe|passen|geeignet|eigne|qualifiziert
                |richtige|richtigen|prädestiniert|passt|zugeschnitten|gemacht für) &
                ({in_you}|zu ihnen|zu euch|{post}|ausschreibung|anforderungen|mannschaft
                |stellenprofil) & !({how}|{learning}|wann|termin|kalender|zeit|zu mir)
            (anforderungen|profil|voraussetzungen|anforderungsprofil) & (ich|meine) &
                (erfülle|erfüllen|entspreche|entspricht|mitbringe|decken|deckt) & ({your}
                |{post}|ausschreibung|anzeige) & !{how}
            ich & (rücken ..1 freihalten|den rücken freihalten|abnehmen|unter die arme) &
                (kann|könnte|würde) & !({how}|kaffee)
            ich & (suchen|sucht|brauchen|braucht|brauchst) {you} ..8 , & (müssen wir
                |kennenlernen|bin ich|haben sie mich)
            ({you}|{your_unit}) & (von meinen|von meiner|von mir|von meinem) &
                (profitieren|überzeugen|profitiert)
            ich & (überzeuge|überzeugen) & (persönlichen|fähigkeiten|qualitäten|stärken
                |mir|eignung) & !({how})
            {your} & (profitieren|profitiert|profitierten) & (meinem|meinen|meiner|mir)
            ({your}|anforderungen) ~3 anforderungen & gerecht & {i}
            (sie|ihr|du) (brauchen|suchen|braucht|sucht|suchst|brauchst) (jemanden|eine
                |einen|noch) & (ich|mich|mir) & !({how}|{learning})
            (annonce|anzeige|inserat|ausschreibung|stellenanzeige) & (gefordert|verlangt
                |gesucht|beschrieben|genannt|gewünscht) & {i}
            von mir (überzeugen|überzeugt)|von meiner (eignung|person) ..2 (überzeugen
                |überzeugt)
            {your} & kenne ich mich ..4 aus & !{how}
            ich & (aufgehoben|am richtigen platz|an der richtigen stelle) & {in_you} &
                !{how}
            ich & (trage|trüge|leiste) ... (bei|beitrag) & {your} & !{how}
            zufriedenheit & ich & {your} & !{how}
            (suchen|sucht|brauchen|braucht) & {you} & ich wäre & !{how}
            (arbeitskraft|dienste|mitarbeit) & (anbieten|anzubieten|biete) & {i}
            in mir & (finden|haben|gewinnen|bekommen|finden|findet) & {you}
            {your} & (profitieren|profitiert|profitierten) & {my}
            ich & (unterstütze|verstärke|entlaste|bereichere|ergänze) & ({your}|sie|euch
                |ihnen) & !({how}|arbeitgeber)
            (ich wäre|wäre ich|bin ich) & für {your} !(~2 {private}) & !({how}|{learning}
                |{social}|froh|neugierig|umfrage)
            ich & stehe & zur verfügung & (als|ab sofort|in {your} ~2 {unit}) & !{how}
            """
        ),
    ),
    Rule(
        name="arbeit_suchen",
        frame=Frame.J7,
        patterns=german(
            """
            (ich|bin|habe|und) ..4 (suche|suchen|auf der suche nach|gesucht|benötige
                |brauche|hoffe auf|finden|finde) ..5 (neue|neuen)? ~3 {work}
                !(_)
            (auf der|bin|meiner) ..2 (arbeitssuchend|arbeitsuchend|jobsuche|stellensuche
                |arbeitssuche|suche nach ~3 {job}) !(_)
            (ich) ..8 {work} ..4 (suche|gesucht|zu finden|finden|bekommen|zu bekommen
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
            (ich|bin|habe|mein) & (suche|such|suchend|auf der suche|gesucht|jobsuche
                |stellensuche|zu finden) & {work} & !({how}|{past})
            (ich) & (suche|such|auf der suche nach) ..6 (arbeitgeber|firma|unternehmen
                |betrieb|salon|praxis|herausforderung|aufgabe|wirkungskreis|tätigkeit
                |aufgaben|arbeit|wirkungsfeld|perspektive|platz|wechsel|einstieg|chance
                |aufgabengebiet|aushilfsjob|-platz|beschäftigung) & !({how}|umfrage
                |interview|studie|befragung|studienplatz|gespräch|bachelorarbeit)
            (jobsuche|stellensuche|arbeitssuche|arbeitsuchend|arbeitssuchend|arbeitslos)
                & ({in_you}|{your} ~2 {unit}|auf meiner liste|{post}) & {i} & !({how}
                |{learning})
            {i} & {want} & {in_you} & ({enter}|karriere|karriereschritt|perspektive
                |zukunft|weiterentwickeln|{post}|{training}|mitarbeit|festanstellung
                |werdegang|laufbahn|kollegin|kollege|einsatz) & !({learning}|{how})
                & !{please}
            {i} & (für|bei) (sie|euch|dich|ihnen|dir|{your} ~3 {unit}) & (arbeiten
                |zu arbeiten|tätig|tätig sein|anfangen|anzufangen|zu beginnen)
                & !({learning}|{how})
            (will|möchte|würde|wollte) ..4 (in|zu) {your} ~3 {unit} $
            (zu|in) (einer|einem|eine|ein) (firma|unternehmen|betrieb|team|praxis) wie
                (eurer|ihrer|eurem|ihrem|deiner|deinem|ihre|eure|ihnen|euch) & ich &
                (wechseln|arbeiten|anfangen|will|möchte|suche)
            (arbeitgeber|firma|unternehmen|betrieb|haus|team) wie (ihnen|ihren|ihrem|euch
                |ihrer|eurer|eurem|dir) & ich & (suche|arbeiten|wechseln|such)
            (erste wahl|wunscharbeitgeber|traumarbeitgeber|arbeitgeber für mich|traumjob
                |auf meiner liste|für mich ~3 arbeitgeber|wunschfirma|lieblingsarbeitgeber)
                & ({your}|{you}) & {my} | für mich ~3 arbeitgeber
            (verändern|neuorientieren|umorientieren|neu orientieren) & ({post}
                |einstiegsmöglichkeiten|arbeitgeber|gelegenheit|bei ihnen|bei euch) & ich
                & !({learning}|{how})
            (hoffe|freue|freuen) & (kollegin|kollege|teil {your}|zusammenzuarbeiten
                |zusammenarbeit|dabei zu sein) & {i} & (bald|künftig|demnächst|zu sein
                |werden) & !({how}|{learning})
            teil {your} ~2 {unit} & {i} & {want} & !{how}
            (würde|möchte|am liebsten) & (absolvieren|machen) & {in_you} & ich & (suche
                |{training}) & !{how}
            (einstiegsmöglichkeiten|karrieremöglichkeiten|einstieg) & bei {your}? & ich
                & (sprechen|interessiere|suche|informieren) & !({how}|beruf)
            ich & (hoffe|hoffen|hofft|bitte) auf ~3 {post}
            wegen ~1 (arbeit|job|lehrstelle|stelle|praktikum) & {i} & !({how})
            (teil|mitglied) (der|des|von|eurer|ihres|ihrer|eures) ~3 {unit} & (werden|sein)
                & {i}
            ich & (zu euch|zu ihnen|zu dir|in {your} ~2 {unit}|zu {your} ~2 {unit}) &
                (wechseln|zu wechseln|kommen|gedanken|hierbleiben) & (möchte|würde|will
                |spiele|überlege|gern|gerne|träume|plane) & !({how}|{learning}|{social})
            {i} & (vorstellen|träume|traum|ziel|wunsch|hoffe) & (in {your}|bei {you}) &
                (anzufangen|zu arbeiten|zu lernen|einzusteigen|mitzuarbeiten|zu wirken
                |arbeiten|zu forschen|zu unterrichten|forschen|unterrichten)
                & !({learning}|{how})
            ich & (möchte|würde|will|darf) & {training} & (bei|beim) ~2 & (absolvieren)
                & !{how}
            (etwas neuem|was neuem|etwas neues|was neues|neuen aufgaben|neuen aufgabe) &
                (ich|mich) & ({your}|{you}) & !({how}|{learning})
            (ihnen|euch|sie) & arbeitgeber & (ich|mir|mich) & (empfohlen|attraktiver
                |attraktiv|fairen|guten|guter|toller) & !({how}|{learning})
            (tätigkeit|mitarbeit|anstellung|beschäftigung|aufgabe|praktikum|stelle|job
                |einsatz) ..1 {in_you} & {i} & !({how}|{learning}|{your} ~2 tätigkeit
                |{your} einsatz|danke)
            angebot von (euch|ihnen|dir) & (ich|bin)
            hoffe & (dazuzugehören|dazugehören|dabei zu sein)
            (ich|mir|wir) & (mitarbeit|anstellung) & (unterhalten|reden|sprechen|vorstellen)
                & !({how}|{learning})
            (in|bei|zu|für) (einem|einer|einen|eine) ~3 {unit} wie (ihrem|ihrer|ihres
                |eurem|eurer|ihnen|deinem|deiner|euch|dem ihren) & {i} & !{learning}
                & !{please}
            (unter|bei|mit) {your} ~1 (betreuung|anleitung|ägide) & (ich|mir) & {want} &
                !({learning}|{how})
            (ich|suche) & suche ..3 (eine|einen|ein) ~2 {unit} & !({how}|umfrage|studie
                |interview|gesprächspartner|befragen|gesprächspartnerinnen|{learning})
            (jede|jeder) (chance|möglichkeit|arbeit) & ({in_you}|{you}) & ich & !{learning}
            """
        ),
    ),
    Rule(
        name="stelle_in_der_nachricht",
        frame=Frame.J7,
        kinds=_MESSAGES,
        patterns=german(
            """
            (interesse|interessiert|interessiere|reizt|angesprochen|spricht|begeistert
                |ansprechend|neugierig) & ({post}|{vacancy}|position|anzeige) & (ich|mich
                |mein|mir) & !({how}|{past})
            {your} ~2 (anzeige|ausschreibung|stellenanzeige|inserat|stelleninserat
                |annonce|stellenausschreibung|jobanzeige|stellenangebot) & (ich|mich
                |mein|meine|meinen)
            (jobportal|stepstone|indeed|stellenbörse|karriereseite|jobbörse|stellenportal)
                & ({i}) & (gelesen|gesehen|erfahren|entdeckt|gefunden|aufmerksam
                |gestoßen)
            (stelle|position|posten|job|-stelle) & (passt|entspricht|deckt|reizt|traumjob
                |gelegenheit|maßgeschneidert|wie geschaffen) & {i} & !({how}|{past})
            (mit der|diese) (tätigkeit|stelle|position) & ich & (beginnen|anfangen
                |starten|antreten|gelegenheit|bewerbe)
            (einladung|{interview}) & (freue|freuen|würde|wünsche|wunsch|hoffe
                |komme|möchte|bereit|überzeuge|gerne) & {i} & !({how}|anderen|danke für
                |dank für|studie)
            (komme|kommen|komm|bereit|biete) & (probearbeiten|probetag|probearbeit)
            (zusage|positive (antwort|rückmeldung|nachricht)|zusagen) & (freue|freuen
                |hoffe) & (ich|mich) & !(gespräch|termin)
            ich & (möchte|würde|will|könnte|hoffe|wünsche|wünschte|träume|vorhabe|darf)
                & {in_you} & !({how}|{learning}|{social}) & !{please}
            ich & (hätte|möchte|will|würde|nähme|mag) & (den job|die stelle|den posten
                |diese stelle|diesen job|diesen posten|die lehrstelle) & !({how}|{past}
                |{learning})
            ich & (auf der suche|suche) & nach (einem neuen|einer neuen|einer|einem) ~2
                {unit} & !({how}|{learning})
            ich & (bewerbe|bewirb)
            ich & (packe|scheue|lerne schnell|arbeite mich|finde mich) & (mit an|arbeit
                |schnell|zurecht) & !({how}|{learning}|buch)
            ich & (würde|möchte|will) & (aufgabe|stelle|position|rolle) & (übernehmen
                |antreten) & !{how}
            {your} ~1 interesse ..2 (geweckt|wecken) & (ich|mich)
            (kennenlernen|kennen zu lernen|neugierig) & {i} & (interesse geweckt
                |kurzbewerbung|bewerbung|persönliches kennenlernen) & !({how}|beruf)
            (auskünfte|auskunft|referenzen) ..4 (meiner person|meine person)
            {virtue} & (mich aus|gehören|bringe|meine stärken|meinen stärken|mitbringe
                |zeichnen|zeichnet|selbstverständlich|runden|meine|mein) & {i} & !({how}
                |{learning}|{your} ~2 {virtue})
            ich & verfüge über & !(keine|wenig|{how}|zeit)
            mich & (schnell|rasch|zügig|kurzer zeit|rasche|problemlos) & (ein|einarbeiten
                |einzuarbeiten|zurecht|hinein) & (arbeite|kann|könnte|werde|finde)
            (stellenprofil|aufgaben|tätigkeiten|aufgabengebiet|anforderungen|tätigkeit
                |anforderungsprofil) & (decken|deckt|entspricht|entsprechen) & {i} & !{how}
            (beigefügten|beiliegenden|angehängten|anliegenden|beigelegten|beigefügte
                |beiliegende) ~2 ({paper}|dokumenten) & !({how}|feedback|rückmeldung)
            (reiche|lege|liefere|sende) ich? ..4 ({paper}) & (nach|wunsch|interesse)
            ich & ({month}|sofort|kurzfristig) & (einsetzbar|verfügbar|einsatzbereit
                |abrufbereit) & !({how}|telefonat|gespräch|treffen|termin)
            (wirkungsstätte|wirkungskreis|wirkungsfeld|betätigungsfeld) & ich
            (arbeiten|arbeite|komme|schuften) ..3 (zur probe|probeweise)
            ich & sehe mich & (als|in|bei) & !({how}|{learning})
            ich & (könnte|würde|möchte|will|werde) & {your} !(~2 {private}) & !({how}
                |{learning}|{social}|{past}) & !{please}
            ich & (könnte|würde|möchte|kann) & (ihnen|euch) & (helfen|entlasten|abnehmen)
                & !({how}|{learning}|{social}|{please}|umzug|dafür)
            als (lehrling|azubi|praktikantin|praktikant|mitarbeiter|mitarbeiterin|kollegin
                |kollege|aushilfe|werkstudent|werkstudentin|trainee|angestellte) & ich &
                ({in_you}|{your}|{you}) & {want} & !({how}|{learning}|war|hatte|{please})
            """
        ),
    ),
    Rule(
        name="verfahren_danach",
        frame=Frame.J5,
        kinds=_AFTERWARDS,
        patterns=german(
            """
            (danke|dank) ..3 für ..5 {interview} !(bei|in)
            (bewerbung|initiativbewerbung|bewerbungsmappe|unterlagen|dossier|lebenslauf
                |bewerbungsunterlagen|-bewerbung) & (erhalten|angekommen|eingegangen
                |liegt|bekommen|stand|gesichtet|geprüft|blick|angesehen|anschauen
                |durchgesehen|eingetroffen|vorliegt|ankam|durchsehen|entschieden
                |nachfragen|prüfen|weitergeleitet) & ({my}|{you}) & !(feedback|tipps)
            (die|der|den|dieser) ~1 {post} & (stand|neuigkeiten|neues|entschieden|entscheidung|rückmeldung
                |interessiert|interesse|nachgereicht|gefehlt|vergeben|besetzt|reizt
                |gehört|geworden|bekräftigen) & !({past}|dankbar|{how} ..2 sie)
            (kandidaten|kandidatin|bewerber|bewerberin|kandidat|andere bewerber|zusage
                |{interview}) & (entschieden|entscheidung|auswahl|ausgewählt|hoffe
                |einladen|eingeladen|runde|freuen) & ({you}|ich|mich) & !({past})
            personalbedarf|personalsituation
            (erinnerung|erinnern) & (aushilfe|stelle|{recruit}|benötigen|verfügbar|brauchen
                |{post}) & (ich|mich)
            ({post}|besetzung) & (klappt|klappen|hoffentlich|update|neues|neuigkeiten
                |stand) & !({how}|{past}|geklappt)
            (zusage|{your} entscheidung|positiven bescheid|zuschlag) & (hoffe|hoffen|freue
                |warte|gespannt|freuen) & ich & !({how}|{past}|ob|studienplatz)
            (der|die|einer) (freien|offenen|ausgeschriebenen|vakanten) {post} & !({past}
                |besetzen)
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
