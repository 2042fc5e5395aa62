"""The German frames J1 to J3: posts, being taken on, and who could help to it."""

from __future__ import annotations

from infointerview.etiquette._german._offers import OFFERS
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
            (gibt|gäbe|gibt's) es ..6 ({vacancy}|{job}) ..4 ({there}|für {me}|{free})
            (gibt|gäbe) es ..6 {vacancy}
            (haben|hast|habt|hätten|hättest|hättet|bieten|bietest|bietet) {who_hires}
                ..4 ({vacancy}|(eine|einen|ein|irgendeine|irgendwelche|noch) ~3 {job}
                !(_)|etwas für mich|bedarf|arbeit für)
            (ist|sind|wird|werden|wäre|wären) ..5 ({job}|platz|plätze) ..5 {free} !(_)
            ({post}|platz) ..4 {free} & !({how}|{past}|war|waren|damals|wurde|hatte)
            {vacancy} ..4 {there}
            (ob|dass|falls|wenn|sobald) ..5 ({post}|platz|etwas|was) ..4 ({free}|gibt
                |ergibt|auftut|aufgeht|auftun sollte|ergeben sollte) & !({how})
            (gibt es|gäbe es|haben|hast|habt|hätten|hättest|hättet|bieten|bietet
                |vergeben|bestünde|besteht|{free}|gesucht|drin|frei) & {post} &
                ({in_you}|für {me}) & !{how} & !(gemacht|gearbeitet|war|waren|kalender
                |hören|erzählen)
            {open} & {work} ..3 (noch|schon|bereits|inzwischen|überhaupt|derzeit|aktuell
                |nach wie vor) ..3 ({free}|vergeben|aktuell) & !{how}
            {open} & {vacancy} & ({you}|{in_you}|{now}) & !({how}|ich suche keine)
            {if} & (frei|ergibt|ergeben|auftut|aufgeht|aufgehen|jemand geht|ausfällt
                |wächst|wachsen|vakant|sucht|suchen|braucht|brauchen|benötigen|passendes
                |gebrauchen|einstellt|einstellen|aufgemacht|besetzen|kündigt|ausscheidet
                |fehlt|fehlen|in pension geht|benötigt) & ({here}|{post}|{worker}) &
                (bescheid|denk|denken|denkt|sag|sagen|melden|meldet|melde|dankbar|wink
                |bereit|dabei|da|interesse|an mich|mir|mich|wissen|stünde|erinnern) &
                !(termin|zeit|kalender|stunde|minuten|gespräch ~2 frei|treffen|{how})
            (geht|gibt|geben|tut) ..3 bei (euch|ihnen|dir) ..2 (was|etwas) $
            {open} & bei (euch|ihnen|dir) & (frei geworden|etwas frei|was frei) & !{how}
            (wann|ob) & (schreiben|schreibt|schreibst) {you} ..6 aus & {post}
            {if} & {you} & (brauchen|braucht|brauchst|benötigen) & (hand|hände|hilfe
                |unterstützung) & ich & (stelle|verfügung|da|dabei|bereit|gern|komme) &
                !({how}|fragen|umzug)
            (wann|welche|wo) & (ausschreiben|schreibt|schreiben|ausgeschrieben|besetzt
                |einstellt|personalbedarf|stellenausschreibung) & ({your_unit}|{in_you})
                & ({post}|personalbedarf) & !(haben {you}|schreiben {you} ~2 bücher)
            (gibt|gäbe) es & noch & (eine|einen|ein|freie) ~3 {post} & !{how}
            welche ~2 (stellen|posten|positionen|jobs|ausbildungsplätze) & (unbesetzt
                |offen|frei|ausgeschrieben|vakant|zu besetzen|bieten) & {in_you}
            wann & (plätze|stellen|ausbildungsplätze|praktikumsplätze|lehrstellen) &
                (vergeben|besetzt|ausgeschrieben|frei) & {in_you} & !wurden
            ^ (habt|haben|hast|hättet|hätten) {you} ..2 (jobs|stellen|job|arbeit
                |praktika|platz|lehrstellen|lehrstelle) $
            ^ (hat|bietet|hätte|vergibt|besetzt|bieten) {your} ..8 ({post}
                |studienplätze) & !{how}
            {your} (stellen|jobs|vakanzen|ausschreibungen|jobbörse|karriereseite) &
                (sehe|finde|schaue|bewerben|informieren|anschauen|einsehen|durchsehen) &
                {i}
            (bewerbungsrunde|bewerbungsfrist|bewerbungsphase|bewerbungsschluss
                |auswahlrunde|einstellungstermin|einstellungstermine) & {in_you} &
                !{past}
            (haben|hast|habt|hätten|hättest|hättet) {you} ..6 (etwas|was) (frei|für mich
                |passendes|offen) & !({how}|zeit|termin)
            (offene|offenen|freie|freien|ausgeschriebene|ausgeschriebenen) {post} &
                {your} & ({i}|wo) & !{past}
            ^ ist ..2 {post} ..3 weg
            """
        ),
    ),
    Rule(
        name="einstellen_dort",
        frame=Frame.J1,
        patterns=german(
            """
            ^ (wird|werden) ..5 ({recruit}|{post}) ..1 (gesucht|gebraucht|benötigt
                |eingestellt) $
            (platz|plätze) für ~1 {recruit} & ({you}|{in_you}) & !{how}
            (einstellung|einstellungen) & {in_you} & (steht|stehen|geplant|vorgesehen) &
                !{how}
            (bewerbung|bewerbungen|initiativbewerbungen) interessiert & !{how}
            ^ (bieten|bietet|bietest|vergeben|vergebt|vergibst) {you} ..3 (stellen|jobs
                |lehrstelle|lehrstellen|-stellen|-jobs|ausbildungsplätze|arbeitsplätze)
            (entscheidet|entscheiden|entscheidest) {you} & (wer|wem|wen|ob) & ({post}
                |einstellen|einstellt|genommen) & !{how}
            (stuhl|schreibtisch|plätzchen|spind) ..2 {free} & {in_you} & !{how}
            (not am mann|personalmangel|engpass) & (mich|mir|ich) & ({in_you}|{you}) &
                !({how}|{learning})
            (pläne|geplant|absicht|vorhaben) & (einzustellen|einstellen|aufzunehmen
                |einstellung|einstellungen) & !({how}|ich)
            {post} & (nachbesetzt|neu besetzt|wiederbesetzt) & !({how}|wurde|wurden|war)
            einfluss & (eingestellt|genommen|einstellung|{post}) & {i} & !{how}
            wie viele ~2 ({worker}|{recruit}) (stellt|stellen|nehmt|nehmen|sucht|suchen
                |braucht|brauchen) {you} & (noch|heuer|dieses jahr|gerade|derzeit|ich)
            (ob|falls|wenn) {who_hires} ..6 ({post}|{vacancy}|platz|arbeit für) ..4
                (haben|habt|hast|hätten|hättet|hättest|anbieten|anbietet|anbietest
                |vergeben|vergebt|vergibst)
            (schreibtisch|stuhl|platz|spind) & (mich|mir) & {in_you} & (gibt es|gäbe es
                |haben|hast|habt|ist|wäre) & !({how}|zeit|termin)
            ^ ..3 ({recruit}|{worker}) ..2 (gesucht|gebraucht|willkommen) $
            ^ ~2 ({work}|{training}) ..2 (möglich|frei|verfügbar|offen|vakant|zu haben)
                $
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
            (ob|dass|wenn|falls|sobald|jemand) {who_hires}? ..4 ({worker}|noch jemanden
                |wen) ..2 (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen
                |benötigt|gebrauchen) !(_)
            (könnten|könntest|könntet|können|kannst|könnt) {who_hires} ..5 {worker} ..2
                (gebrauchen|brauchen|nutzen)
            (platz|verwendung|bedarf|raum|möglichkeit|stuhl|schreibtisch) ..4 für {me}
                !(zu) & !(kalender|stunde|minute|minuten|zeit|termin|woche)
            (wäre|ist|könnte|kann|darf|dürfte|würde) ..5 {there} ..3 (ein|eine|einen) ~3
                {job} ..2 (möglich|machen|denkbar|absolvieren|drin|anfangen|bekommen
                |geben)
            (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|benötigt|einstellen
                |einstellt|einstellst|einzustellen|rekrutieren|sucht ihr|gebrauchen
                |beschäftigen|nehmen ... auf|nehmt ... auf|nimmst ... auf|nimmt ... auf
                |aufzunehmen|aufnehmen|aufgenommen) & {recruit} & ({you}|{in_you}) &
                !({how}|für {your} ~2 kunden|ich suche|suche ich)
            ^ (suchen|sucht|suchst) {who_hires} ..4 (gerade|derzeit|noch|aktuell|wieder
                |momentan) !(_|nach)
            ^ (suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|benötigt)
                {who_hires} ..4 (eine|einen) ~6 (-erin|-in|-er|-mann|-frau|-kraft
                |-hilfe) & !{how}
            (bedarf|verwendung|personalbedarf|kapazität|kapazitäten|arbeit für) & ({you}
                |{in_you}) & (haben|hast|habt|hätten|hättest|hättet|besteht|gibt es|gäbe
                es|sehen|ist|wäre|schaut|sieht) & !({how}|rückfragen|gespräch)
            (nachbesetzt|nachbesetzen|neu besetzt|aufstocken|personal aufbauen) & {here}
                & !{how}
            team ..4 (komplett|vollständig|vollzählig|voll besetzt) & !{how}
            (platz|praktikumsplatz|plätze|lehrplatz|schreibtisch) ..3 (für mich|in
                {your} ~2 {unit}) & {open} & !({how}|kalender|stunde|zeit|termin)
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
            (suchen|sucht|suchst|brauchen|braucht|brauchst|bräuchte|bräuchten|bräuchtet
                |benötigen|aufnehmen|aufnimmt|auf|einstellen|gebrauchen|einzustellen
                |nimmt|nehmen|nehmt) & ({you}|{your_unit}) & (jemanden|wen|{recruit}
                |noch eine|noch einen) & (noch|derzeit|gerade|aktuell|im moment|dieses
                jahr|momentan|zurzeit|wieder|im herbst|im sommer|nächstes jahr|dringend
                |händeringend) & !({how}|zeit|termin|informationen|angaben|ich suche
                |haben {you}|gespräch|antwort)
            (ist|sind|seid|bist) ({you}|{your} ~3) ..3 auf der suche nach !(neuen ideen
                |antworten)
            (ginge|geht|wäre) & {in_you} & (anstellung|teilzeit|{post}) & ({me}) &
                !{how}
            (genug|genügend) ({recruit}|hände|kräfte) & (habt|haben|hast|hat) & ({you}
                |{your_unit}) & !{how}
            {in_you} & (in karenz|in rente|in pension|in mutterschutz|in elternzeit) &
                (ersetzt|nachbesetzt|nachfolger|nachfolgerin|stelle|vertretung) & !{how}
            (wollt|wollen|willst|möchten|möchtet) {you} ..4 (einen|eine|noch) ~2
                {recruit} & !{how}
            (budget|geld|mittel) für ..3 ({recruit}|{post}) & !{how}
            (team|abteilung|belegschaft|mannschaft) ..2 (erweitern|vergrößern|aufstocken
                |verstärken|zu erweitern|zu vergrößern|aufzustocken) & !({how}|haben
                {you})
            (neubesetzung|nachbesetzung|neueinstellung|neueinstellungen|wiederbesetzung)
                & ({you}|{your_unit}|{in_you}) & !{how}
            {your} (bedarf|personalbedarf) & {i} & !{how}
            (platz|plätze|arbeit|verwendung|stelle|stellen) für (eine|einen) ~3 &
                ({in_you}|{you}) & (haben|habt|hast|hätten|hättet|hättest|gibt es|gäbe
                es) & !({how}|kalender)
            (vergeben|bieten|betreuen|bietet|vergebt) & {you} & (masterarbeiten
                |-praktika|abschlussarbeiten|bachelorarbeiten|lehrstellen|{training}) &
                {i} & !({how}|{learning})
            (offen|interesse|bedarf) (für|an) ..4 ({recruit}|-mann|-frau|-kraft) &
                ({you}|bestünde|besteht|{your_unit}) & !{how}
            (nehmen|nehmt|nimmst) {you} ..3 (leute|jemanden|menschen|ungelernte) &
                !({how}|mit)
            (würde|könnte|kann|will|wird|möchte) {your_unit} ..5 (aufnehmen|einstellen
                |nehmen|brauchen|gebrauchen|beschäftigen) & (jemanden|eine|einen|{me}
                |{recruit}) & !{how}
            (ersatz|nachfolger|nachfolgerin|vertretung) ..4 (suchen|sucht|brauchen
                |braucht|suchst|brauchst) & {you} & !{how}
            ^ (wird|werden) {in_you} ..6 (eingestellt|gesucht|aufgenommen
                |ausgeschrieben) & !{how}
            {you} (stellt|stellen|stellst) ..4 ein & {i} & !({how}|lieber|eher)
            (gibt es|gäbe es|haben|hast|habt|hätten|hättest|hättet|ist|wäre) & ({work}
                |platz) ..2 für {me} & !({how}|zu|kalender|zeit|termin|getan|gemacht)
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
            (wissen|weißt|wisst|hören|hörst|hört|erfahren|erfährst) {you}? ..3 von ~2
                {vacancy}
            (helfen|hilfst|hilf|helft|unterstützen|unterstützt|hilfe) & (mir|mich) &
                {work} & (finden|suchen|bekommen|suche|ergattern) & !({how}|{past})
            (firmen|unternehmen|betriebe|arbeitgeber|tipp|idee|ahnung|hinweis|rat) &
                (mich|mir|ich) & (die|denen|wo|wohin) & (suchen|bewerben|brauchen|nehmen
                |unterkommen|arbeiten|anfangen|unterkomme|einstellen) & {you} &
                !({learning}|{study}|im feld)
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
            von (ihnen|euch|dir) (eingestellt|genommen|angestellt|ausgebildet) & {i} &
                !{past}
            (ich wäre|wäre ich) ..1 {your} ~1 ({recruit}|kollege|kollegin)
            ^ ..1 (kann|könnte|darf|dürfte) ich ..5 (anfangen|loslegen|starten) $ &
                !({how}|{study}|gespräch|fragen)
            ich & in {your} ~1 (team|mannschaft|truppe|crew|gruppe|belegschaft) ..1
                (kommen|komme|käme) & !({learning}|{social})
            (kann|könnte|darf|dürfte|soll|möchte|würde|will) & ich & {in_you} & als ~2
                ({recruit}|-erin|-frau|-mann|-kraft) & !({how}|{learning}|{past}|gast
                |war|waren)
            (könnte|kann|würde|werde|darf|wäre) & ich & {your} ~2 (kollege|kollegin
                |mitarbeiter|mitarbeiterin|assistent|assistentin|lehrling|azubi
                |praktikant|praktikantin|nachfolger|nachfolgerin) & (sein|werden) &
                !{how}
            (probieren|probier|probiert|testen|teste|testet) (sie)? mich & !({how}|als)
            mich & {here} & (sehen|einsetzen|brauchen|gebrauchen|unterbringen
                |einarbeiten|ausbilden|anlernen|holen|aufnehmen|beschäftigen
                |unterzubringen|haben) & (würdest|würden|könnten|könntest|können|kannst
                |wollen|willst|ob|wenn|möchten) & !({how}|{learning}|termin)
            mich & (anzulernen|einzuarbeiten|unterzubringen|einzustellen|aufzunehmen
                |anzustellen|auszubilden) & !{how}
            mit mir ..1 (arbeiten|zu arbeiten|zusammenarbeiten|zusammenzuarbeiten) &
                (vorstellen|lust|interesse|möchten|würden|würdest|möchtest) & {you}
            (wenn|dass|damit|ob) ich & {in_you} & {enter} & !({learning}|{social}|wie)
            {my} ~2 ({skill}|{paper}|person) & (in frage|infrage) & !({how}|{study})
            (initiativ|blind) ..2 (vorstellen|bewerben|melden|anfragen) & {i}
            (mich|{like_me}) ..6 (einstellen|nehmen|beschäftigen|anstellen|einzustellen
                |berücksichtigen|engagieren|übernehmen|gebrauchen|brauchen|einladen
                |berücksichtigt|vormerken|vormerkt|einstellt|nehmt) !(_)
            (stellen|stellt|stell) (sie)? mich ein
            (mich|mein ~3|meine ~3) ..5 (in betracht|im hinterkopf|im auge|in erinnerung
                |auf (ihre|deine|eure|die) ~2 liste|im gedächtnis)
            (mir|mich) ..4 ((eine|die) ~2 chance|zum ~1 (vorstellungsgespräch
                |bewerbungsgespräch)|ein ~1 (vorstellungsgespräch|bewerbungsgespräch)
                |probearbeiten|auf probe|probetag)
            (mir|mich) ..3 (eine|einen|ein) ~3 {job} (geben|anbieten|verschaffen
                |besorgen|vermitteln)
            (geben|bieten|verschaffen|besorgen|vermitteln|gib|biete) ..2 mir ..3 (eine
                |einen|ein) ~3 ({job}|chance)
            (werde|würde|werden|wird|wurde) ..1 (ich|{like_me}) ..5 (eingestellt
                |genommen|angestellt)
            ich ..6 (eingestellt|genommen|angestellt) (werden|werde|würde)
            (chancen|aussichten|chance) ..5 ({there}|auf {job}|auf (eine|einen|ein) ~2
                {job}) !(_)
            (ich|{like_me}) & (in frage|infrage|in betracht) & (käme|komme|kommen|kommt
                |kämen) & !(beruf|studium)
            (chance|chancen|aussichten) & ({post}|{in_you}|genommen|eingestellt|lernende
                |azubis) & {i} & !({learning})
            ^? (wie|wen|wann|wo|könnte|kann|dürfte|darf|könnten|was (muss|müsste)) &
                ({i}) & (da|dort|{in_you}) & {enter} & !{learning} & !(einen tag)
            wann & (kann|könnte|darf|dürfte) ich & (anfangen|beginnen|starten|loslegen
                |einsteigen) & !({study}|ausbildung|lehre|gespräch|fragen)
            (könnte|kann) man & {in_you} & {enter} & !{how} & !{learning}
            (möglichkeit|chance|denkbar|möglich) & {in_you} & ({enter}|{training}) &
                !({how})
            (wie|wo) ..2 (komme|käme|gelange) ich ..5 {post} ..3 {in_you}
            ^ (berücksichtigen|berücksichtigt|behalten|behaltet|behalte|behalt) (sie)?
                mich
            (nehmen|nimm|nehmt|stellen|laden) (sie)? mich & (auf|ein|vor|als)
            (firma|betrieb|chef|unternehmen|arbeitgeber) , (die|der|das) ..3 (mich|mir)
            mit mir ..4 (zusammenarbeiten|zusammenzuarbeiten) & {in_you}
            (auf {your_unit}|auf sie|auf dich) (berufen|beziehen) & bewerbung
            was ..4 (mein|meine) (erstes|ersten|erster|erste) (projekt|aufgaben|aufgabe
                |arbeitstag|woche)
            ^ (nehmen|nehmt|nimmst|nimmt|wollt|brauchen|braucht|brauchst) {who_hires}
                {me} $
            (könnte|kann|darf|dürfte) ich & {in_you} & !({how}|{learning}|{social}
                |{past})
            (zusammenarbeit|mitarbeit) & (mit mir|meine|möglich|mögliche|ich) & ({you}
                |wir|{in_you}) & !({how}|{learning}|danke|dank)
            ich ..4 (noch)? im rennen|auf dem schirm & {i} & !{how}
            {me} & {post} & (nehmen|einstellen|ausbilden|anlernen|aufnehmen) & {you}
            auf (mich|sie|dich) zählen & !{how}
            (quereinstieg|einstieg|wiedereinstieg) & {in_you} & (für mich|mir|ich) &
                !({how}|{learning})
            (aufnahme) in {your} & (bitte|ersuche|möchte|hoffe|bewerbe)
            (zeige|zeigen|beweise|beweisen) ..3 , was (ich|in mir) ..1 (kann|steckt)
            (nachfolge|nachfolger|nachfolgerin|platz) & (übernehmen|nachrücken|antreten)
                & ich & (in rente|in pension|{in_you}|geht|frei) & !{how}
            (ins gespräch bringen|unterbringen|ins spiel bringen) & mich & !{how}
            {you} mich ..2 (übernehmt|übernehmen|übernimmst|einstellt|nehmt|nehmen)
            wenn ich & {in_you} & (anfangen|bewerben|arbeiten|einsteigen|mitarbeiten
                |beginnen) & (möchte|will|wollte|würde)
            mich & (vorzustellen|vorstellen) & ({you}|danke|dank) & (möglichkeit
                |gelegenheit|persönlich|stelle)
            (kontaktdaten|unterlagen|namen|profil|daten) & (behalten|aufbewahren
                |speichern|behaltet|vormerken|notieren) & ({my}|künftige|vakanzen
                |{post}) & !{how}
            (zur probe|probeweise|auf probe) & {i} & !{how}
            (auswahlverfahren|assessment|aufnahmetest|aufnahmeprüfung) & {i} & {in_you}
                & (teilnehmen|bewerben|machen|dabei|melden) & !{how}
            (über|durch) (sie|dich|euch) & ({training}|{work}|{interview}) & ich &
                (kommen|bekommen|kriegen|rein|finden|reinkommen) & !{how}
            (über|durch) (sie|dich|euch) & {in_you} & {enter} & ich & !{how}
            (etwas|was) für mich & (da|dabei|{in_you}) & !({how}|{learning}|beruf)
            für mich & (tun|verwenden|drehen|einrichten|arrangieren|regeln|einlegen
                |möglich machen) & {please} & !{how}
            (die|das|der) (mich|mir) ..3 (beschäftigt|einstellt|nimmt|anstellt|übernimmt
                |ausbildet|haben will|brauchen kann)
            hoffen darf|noch hoffen & {i}
            ich & (bekomme|bekommen|kriege|bekäme|erhalte) & {work} & {in_you} & !({how}
                |{learning}|{past} ..2 habe)
            initiativ & {in_you} & !({how}|haben {you}|damals)
            für mich & (etwas|was) & {in_you} & !({how}|{learning}|beruf)
            {post} ..1 {in_you} & (passen|passt|eignen|eignet) & {i}
            (erinnern|erinnere) (sie)? (doch|dann|bitte)? an mich
            (denken|denk|denkt|denkst) ..7 an mich & !{how}
            (um|damit ich) & {in_you} & (anfangen|arbeiten|einsteigen|genommen
                |eingestellt|anzufangen) & ich & !{learning}
            (rein|hinein) & {in_you} & ich & (bewerbungsprozess|komme|kommen|bringen
                |job)
            """
        ),
    ),
    Rule(
        name="fuersprache",
        frame=Frame.J3,
        patterns=german(
            """
            {please} mich ..2 (ankündigen|einführen|unterbringen|vorschlagen|erwähnen)
            mich & {boss} & (erwähnen|erwähnst|nennen|vorstellen|vermitteln|ankündigen
                |anmelden) & ({you}|{your}) & !({how}|danke|dank)
            mich ..7 (empfehlen|weiterempfehlen|empfiehlst|weiterempfiehlst|vorschlagen
                |empfohlen|vorzuschlagen|weiterzuempfehlen|vorschlägst) !(_)
            (empfehlen|empfiehl|empfehlt) (sie)? mich
            ({please}|um|für|darf|dürfte) ..5 (empfehlung|referenz|fürsprache) !(für ein
                |von büchern|_)
            gutes ..1 wort ..4 (für mich|einlegen|einlegt|einlegst|bei)|wort ..4 für
                mich
            (leiten|leite|geben|gib|reichen|reiche|leitet) ..3 mein ~2 ({paper}|profil)
                ..4 weiter|meine ~2 {paper} ..4 weiter
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
            (über|von|für) mich & (sprechen|sprichst|gesprochen|redest|reden|geredet
                |sprecht|erzählen|nachfragen|einsetzen|nachgefragt) & {boss} & !{how}
            (mich|mir) & (spiel|rein|reinbringen|hineinbringen|vermitteln|vitamin b) &
                ({boss}|beziehungen|kontakte|{in_you}) & !({how}|einblick)
            (vitamin b|beziehungen|kontakte|draht) & (mir|mich) & ({boss}|{in_you}) &
                !{how}
            {personnel} & ({i}) & (kontakt|termin|verschaffen|vermitteln|bekannt
                |verbindung|kennenlernen|vorstellen|verbinden|reden|sprechen|herstellen
                |wenden|ansprechen) & !({how}|ich bin ~3 {personnel}|thema|danke)
            {personnel} & (wegen mir|meine mail|meine nachricht|von mir|meinetwegen|über
                mich|meinen|mein) & !({how}|danke für)
            {boss} & {my} {paper} & !({how}|feedback|rückmeldung ..6 zu)
            {boss} & (von|über) (mir|mich) & !({how}|danke)
            (als referenz|als empfehlung|als fürsprecher|als bürge) & (mir|mich|{post}
                |bewerbung) & !{how}
            (sag|frag|richte|sagen|sagst|erzählen|ausrichten|mitteilen|fragen|fragst
                |erzählst) & {your} ~2 {boss} & (ich|mich|mir|{my}) & !({how}|danke)
            {personnel} & (nachhaken|nachfragen|nachhakst|anstupsen|nachfragst)
            {personnel} & (weiterleiten|leiten|weiter|weitergeben|weiterleitest) &
                (schreiben|nachricht|mail|anfrage|brief|es) & !{how}
            (weg|tür) (zu|in) ~2 {post} & {you} & !{how}
            für mich & (erreichen|erreicht|getan|tun|machen|ausrichten) & {boss} &
                !{how}
            wort bei ..2 {boss} & !{how}
            (einstellungen|einstellung|personal|praktika|stellen|lehrstellen|bewerbungen
                |recruiting|praktikanten) ..2 (entscheidet|zuständig|vergibt|macht
                |verantwortlich|kümmert|betreut) & ({in_you}|{you}) & (kennst|weißt
                |wissen|kennen|wer|ich)
            """
        ),
    ),
    *OFFERS,
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
