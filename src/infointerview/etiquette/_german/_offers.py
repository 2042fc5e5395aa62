"""The German frames J4 to J7: what the asker sends, offers, reports and seeks."""

from __future__ import annotations

from infointerview.etiquette._german._umlauts import german
from infointerview.etiquette._lexicon import Rule
from infointerview.etiquette._verdict import Frame, MessageKind

__all__ = ["OFFERS"]

_AFTERWARDS = (MessageKind.THANK_YOU, MessageKind.FOLLOW_UP)
_MESSAGES = (MessageKind.OUTREACH, *_AFTERWARDS)

OFFERS = (
    Rule(
        name="unterlagen",
        frame=Frame.J4,
        patterns=german(
            """
            ich & (ihnen|euch|dir) & {paper} & (zukommen|zusenden|zuschicken
                |vorbeibringen|übersenden|überlassen) & !({how}|{study}|fotos)
            von mir & {paper} & (brauchen|benötigen|wünschen|braucht|benötigt) & {you}
            {my} (referenzen|referenz|zeugnisse) & {you} & (anrufen|einsehen|anfordern
                |kontaktieren|anschauen) & !{how}
            {attached} ..8 {paper}
            ich ({send}) ..4 {paper}
            (darf|dürfte|kann|könnte|soll|sollte) ich ..6 (!(im|in) ~2) {paper} & !(im
                {paper}|in {my} {paper}|{how})
            (mein|meinen|meine) ~2 {paper} ..4 (finden|findest|findet)
            {attached} & ({my} ~3 {paper}|bewerbungsunterlagen|bewerbungsdossier
                |motivationsschreiben|bewerbungsmappe) & !{how}
            {my} ~2 {paper} & {send} & ({you}|ich|gern) & !({how})
            (initiativbewerbungen|blindbewerbungen|initiativbewerbung) & (nehmen|nehmt
                |akzeptieren|willkommen|entgegen) & ({you}|{in_you}) & !{how}
            (offen für|interesse an) ~2 (initiativbewerbung|bewerbung|blindbewerbung
                |initiativbewerbungen|blindbewerbungen)
            ^ im anhang ..2 (meinen|mein|meine) {paper}
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
                |bewerbungsverfahren|auswahlverfahren|bewerbungsverfahrens
                |auswahlverfahrens|bewerbungsprozesses|{job} !machen)
            (vorstellungsgespräch|bewerbungsgespräch) (bei|in) {your_unit}
            (ich|habe) & beworben & !({you} (sich|dich|euch)|haben {you}|hast du)
            (entscheidung|rückmeldung|zusage|bescheid) & (rechnen|erwarten|hören) &
                (ich) & (bewerbungsverfahren|bewerbung|auswahlverfahren|{post})
            (bewerbung|initiativbewerbung|blindbewerbung|bewerben) & ({in_you}|aussicht)
                & ({i}|lohnt|sinn|lohnen|einreichen|einzureichen|bis wann) & !({how})
            (bewerbung|bewerbungen|bewerbungsunterlagen) & (abgeschickt|eingereicht
                |losgeschickt|abgegeben|versendet|verschickt|einsende|weggeschickt) &
                ich
            absage & ({personnel}|bewerbung|{post}) & (ich|mir) & ({your}|{you}) &
                !{how}
            """
        ),
    ),
    Rule(
        name="selbstanpreisung",
        frame=Frame.J6,
        patterns=german(
            """
            {my} ~3 {skill} & {your} ~2 {unit} & (braucht|sucht|benötigt) & !{how}
            ich & (allrounder|allrounderin|einsetzbar) & !{how}
            ich & (sie|euch|dich) & nicht (enttäuschen|bereuen) & !{how}
            mich ..1 behalten & {you} & !({how}|erinnerung|gedächtnis)
            (bei|an) mir ..1 (bekommen|bekommt|bekämen|haben|hätten|finden) {you} &
                !{how}
            (lassen|lass|lasst) (sie)? mich & ({aid}|abnehmen|helfen|beweisen) & !({how}
                |wissen|nachdenken)
            ich & (richtige|passende|ideale|perfekte|geeignete) ~1 (kandidat|kandidatin
                |person|besetzung|wahl|ergänzung|kraft) & (bin|wäre) & !(ob|frage mich)
            ({skill}|kraft|zeit|arbeitskraft) & stelle ich & (ihnen|euch|dir|{your}) &
                zur verfügung & !(gespräch|fragen|umfrage)
            ich & (hätte|habe) & (kapazität|kapazitäten) & (ab|frei|ihnen|euch) & !{how}
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
            (gehaltsvorstellung|gehaltsvorstellungen|lohnvorstellung|gehaltswunsch
                |eintrittstermin|kündigungsfrist) & ({my}|beträgt|liegt|früheste|möglich
                |ihnen|euch) & !({how}|branche|beruf)
            ich & (richtige|richtigen|geeignete|passende) ~2 für (diese|die|ihre|eure
                |den|diesen) ~2 (aufgabe|rolle|position|tätigkeit|projekt|{post}) &
                !({how}|ob)
            {i} & {aid} & ({your} ~3|ihnen|euch|dir|sie) & (kann|könnte|würde|möchte
                |will|werde|gerne|gern|darf|bin|zu) & !{please} & !({how}|{learning}
                |mich ..4 unterstützen)
            {my} ~3 ({skill}|leidenschaft|motivation|energie|ideen|talent|-kenntnisse
                |-erfahrung) & (zugute|nützen|nutzen|nützlich|einbringen|passen|passt
                |vorteil|beweis|einsetzen|anwenden|hilfreich|einzusetzen|einzubringen
                |anzuwenden|interessant) & ({here}|ihnen|euch|umfeld) & !({how}
                |{learning}|danke)
            mit mir ..3 (gewinnen|bekommen|erhalten|haben|finden|holen|gewinnt|bekommt
                |kriegen|kriegt)
            ich & (bringe|bringen|biete) & ({skill}|alles|-erfahrung|-jährige
                |-kenntnisse) & (mit|ihnen|ihre) & !({how}|notizbuch|kuchen|kaffee
                |fragen|{learning})
            (ich|mich|mir) & {trait} & (bin|gelte|arbeite|kann|auszeichnen|zeichnet
                |beschreiben|suche|habe) & !({how}|erreichbar|nummer|{you} ..2 (sind
                |bist|waren))
            ich & (ab|per|zum|bereits|nächste) ..5 {month} & (verfügung|frei|anfangen
                |beginnen|starten|einsatzbereit|eintreten|loslegen|verfügbar|einsetzbar)
                & !({how}|termin|gespräch|telefonat|telefonieren|studium|rückfragen
                |treffen|lehre|ausbildung|fragen)
            (ich|mein|meine|meinem|meinen|mir) & (passe|passen|geeignet|eigne
                |qualifiziert|richtige|richtigen|prädestiniert|zugeschnitten|gemacht
                für) & ({in_you}|zu ihnen|zu euch|{post}|ausschreibung|anforderungen
                |mannschaft|stellenprofil) & !({how}|{learning}|wann|termin|kalender
                |zeit|zu mir)
            anforderungen & (erfülle|erfüllen) & {i} & !({how}|{study}|frage mich)
            {if} & {my} ~2 ({skill}|{paper}|person) & (anspricht|zusagt|überzeugt
                |gefällt|interessiert|interessant) & (freue|freuen|anruf|melden|gespräch
                |einladung)
            (lernen|lern|lernt) (sie)? mich ..3 kennen
            {i} & stehe & zur verfügung & ab ~2 {month} & !({how}|gespräch|rückfragen
                |telefonat|fragen|treffen)
            (anforderungen|profil|voraussetzungen|anforderungsprofil) & (ich|meine) &
                (erfülle|erfüllen|entspreche|entspricht|mitbringe|decken|deckt) &
                ({your}|{post}|ausschreibung|anzeige) & !{how}
            ich & (rücken ..1 freihalten|den rücken freihalten|abnehmen|unter die arme)
                & (kann|könnte|würde) & !({how}|kaffee)
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
            (ich wäre|wäre ich|bin ich) & für {your} !(~2 {private}) & !({how}
                |{learning}|{social}|froh|neugierig|umfrage)
            ich & stehe & zur verfügung & (als|ab sofort|in {your} ~2 {unit}) & !{how}
            bei mir (richtig|an der richtigen adresse)
            {my} & (passt|passen|zugeschnitten) & ({in_you}|zu ihnen|zu euch|{post}
                |ausschreibung|anforderungen) & !({how}|{learning}|zeit|termin|kalender
                |woche)
            """
        ),
    ),
    Rule(
        name="arbeit_suchen",
        frame=Frame.J7,
        patterns=german(
            """
            (ich|mein) & (da|dort) & {training} & ({want}|kann) & ({your}|{you}) &
                !({how}|{learning}|war|gemacht)
            (was|die|das|den) ich ..1 (suche|wünsche) & ({in_you}|{your} ~2 {unit}) &
                !({how}|{learning}|antworten)
            ich & suche & (im raum|in der region|vollzeit|teilzeit|festanstellung) &
                !({how}|{learning}|wohnung|zimmer|menschen)
            an ~2 (mitarbeit|anstellung|beschäftigung|{post}) & interessiert & (ich
                |mich) & !({how}|{learning})
            (interessiert|interesse) an ~3 (tätigkeit|mitarbeit|anstellung|beschäftigung
                |{post}) & {here} & !({how}|{learning}|bachelorarbeit)
            suche & (dachte|denke|gedacht) an ({your}|sie|euch|dich) & ich & !{how}
            (einstiegsmöglichkeiten|karrieremöglichkeiten|jobmöglichkeiten
                |karrierechancen) & {in_you} & (ich|wir|mich|mir|uns) & !{how}
            ich & auf ~2 {post} (hoffen|rechnen|zählen) & !{how}
            {your} ~3 {unit} & ich & (dazugehören|dazuzugehören|mitmachen|mitarbeiten) &
                {want} & !({how}|{learning})
            ich & {in_you} & (bleiben|hierbleiben|dableiben) & {want} & !({how}|kontakt
                |verbindung|gespräch)
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
            (für|bei) {your} ~3 {unit} (arbeiten|zu arbeiten)
            offen für ..3 (herausforderungen|herausforderung|angebote|stellen|jobs)
            neue ~1 (herausforderung|herausforderungen)
            (mitarbeiten|mitarbeit) (bei|in) {your_unit}
            (ich wäre|wäre ich) ..1 sofort ..1 (dabei|da|bereit)
            (tochter|sohn|freund|freundin|mann|frau|bruder|schwester|neffe|nichte
                |cousin) ..3 (sucht|braucht) & {work} & ({please}|{in_you})
            arbeitslos ... (suche|brauche|hoffe)
            ich ..1 (brauche|bräuchte|benötige) ..1 (!meine ~3) {work} !(von|an)
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
                |werdegang|laufbahn|kollegin|kollege|einsatz) & !({learning}|{how}) &
                !{please}
            {i} & (für|bei) (sie|euch|dich|ihnen|dir|{your} ~3 {unit}) & (arbeiten|zu
                arbeiten|tätig|tätig sein|anfangen|anzufangen|zu beginnen) &
                !({learning}|{how})
            (will|möchte|würde|wollte) ..4 (in|zu) {your} ~3 {unit} $
            (zu|in) (einer|einem|eine|ein) (firma|unternehmen|betrieb|team|praxis) wie
                (eurer|ihrer|eurem|ihrem|deiner|deinem|ihre|eure|ihnen|euch) & ich &
                (wechseln|arbeiten|anfangen|will|möchte|suche)
            (arbeitgeber|firma|unternehmen|betrieb|haus|team) wie (ihnen|ihren|ihrem
                |euch|ihrer|eurer|eurem|dir) & ich & (suche|arbeiten|wechseln|such)
            (erste wahl|wunscharbeitgeber|traumarbeitgeber|arbeitgeber für mich|traumjob
                |auf meiner liste|auf meiner wunschliste|für mich ~3 arbeitgeber
                |wunschfirma|lieblingsarbeitgeber) & ({your}|{you}) & {my}|für mich ~3
                arbeitgeber
            (hoffe|freue|freuen) & (kollegin|kollege|teil {your}|zusammenzuarbeiten
                |zusammenarbeit|dabei zu sein) & {i} & (bald|künftig|demnächst|zu sein
                |werden) & !({how}|{learning})
            (einstiegsmöglichkeiten|karrieremöglichkeiten|einstieg) & bei {your}? & ich
                & (sprechen|interessiere|suche|informieren) & !({how}|beruf)
            ich & (hoffe|hoffen|hofft|bitte) auf ~3 {post}
            wegen ~1 (arbeit|job|lehrstelle|stelle|praktikum) & {i} & !({how})
            wegen ~2 ({post}|praktikums|jobs|-platzes) & (melden|melde|meldete|schreibe
                |wende|anfragen|nachfragen|ergeben|neues|frage|rufe|anrufen) & !{how}
            {you} (arbeitest|arbeiten|arbeitet|bist|seid) (bei|in|für) & (da|dort) & ich
                & (hin|rein|auch|mitmachen) & {want} & !({how}|{learning}|{social})
            (mich|mir|ich) & (mitarbeit|mitzuarbeiten|mitarbeiten|mitwirken) & (in|an
                |bei|für) {your} & {want} & !({how}|{learning}|{please})
            (teil|mitglied) (der|des|von|eurer|ihres|ihrer|eures) ~3 {unit} & (werden
                |sein) & {i}
            ich & (zu euch|zu ihnen|zu dir|in {your} ~2 {unit}|zu {your} ~2 {unit}) &
                (wechseln|zu wechseln|kommen|gedanken|hierbleiben) & (möchte|würde|will
                |spiele|überlege|gern|gerne|träume|plane) & !({how}|{learning}|{social})
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
            (ich|mir|wir) & (mitarbeit|anstellung) & (unterhalten|reden|sprechen
                |vorstellen) & !({how}|{learning})
            (in|bei|zu|für) (einem|einer|einen|eine|ein) ~3 {unit} wie (ihres|eures
                |ihrem|ihrer|ihres|eurem|eurer|ihnen|deinem|deiner|euch|dem ihren) & {i}
                & !{learning} & !{please}
            (unter|bei|mit) {your} ~1 (betreuung|anleitung|ägide) & (ich|mir) & {want} &
                !({learning}|{how})
            (jede|jeder) (chance|möglichkeit|arbeit) & ({in_you}|{you}) & ich &
                !{learning}
            {i} & {in_you} & (mitzuarbeiten|anzufangen|einzusteigen|zu arbeiten
                |loszulegen|unterzukommen|mitzuwirken|zu beginnen|zu lernen) &
                !({learning}|{how})
            """
        ),
    ),
    Rule(
        name="stelle_in_der_nachricht",
        frame=Frame.J7,
        kinds=_MESSAGES,
        patterns=german(
            """
            auf ~1 einladung ..4 freut
            ich & (stelle|job|position|ausschreibung|anzeige) & (auf|bei|im|in|über) ~2
                (linkedin|xing|indeed|stepstone|homepage|webseite|website|seite
                |jobportal|karriereseite|internet|zeitung) & (gesehen|gefunden|entdeckt
                |gelesen|gestoßen)
            (freue|freuen|hoffe) & zusammenarbeit & (mögliche|künftige|baldige|auf eine
                |zukünftige) & {i} & !{how}
            hier (möchte|will|würde) ich ..3 (arbeiten|anfangen|bleiben|lernen)
            (interesse|interessiert|interessiere|reizen|reizt|angesprochen|spricht
                |begeistert|ansprechend|neugierig) & ({post}|{vacancy}|position|anzeige)
                & (ich|mich|mein|mir) & !({how}|{past})
            {your} ~2 (anzeige|ausschreibung|stellenanzeige|inserat|stelleninserat
                |annonce|stellenausschreibung|jobanzeige|stellenangebot) & (ich|mich
                |mein|meine|meinen)
            (jobportal|stepstone|indeed|stellenbörse|karriereseite|jobbörse
                |stellenportal) & ({i}) & (gelesen|gesehen|erfahren|entdeckt|gefunden
                |aufmerksam|gestoßen)
            (einladung|{interview}) & (freue|freuen|würde|wünsche|wunsch|hoffe|komme
                |möchte|bereit|überzeuge|gerne) & {i} & !({how}|anderen|danke für|dank
                für|studie)
            (komme|kommen|komm|bereit|biete) & (probearbeiten|probetag|probearbeit)
            ich & (möchte|würde|will|könnte|hoffe|wünsche|wünschte|träume|vorhabe|darf)
                & {in_you} & !({how}|{learning}|{social}) & !{please}
            ich & (hätte|möchte|will|würde|nähme|mag) & (den job|die stelle|den posten
                |diese stelle|diesen job|diesen posten|die lehrstelle) & !({how}|{past}
                |{learning})
            ich & (auf der suche|suche) & nach (einem neuen|einer neuen|einer|einem) ~2
                {unit} & !({how}|{learning})
            ich & (würde|möchte|will) & (aufgabe|stelle|position|rolle) & (übernehmen
                |antreten) & !{how}
            {your} ~1 interesse ..2 (geweckt|wecken) & (ich|mich)
            (kennenlernen|kennen zu lernen|neugierig) & {i} & (interesse geweckt
                |kurzbewerbung|bewerbung|persönliches kennenlernen) & !({how}|beruf)
            (beigefügten|beiliegenden|angehängten|anliegenden|beigelegten|beigefügte
                |beiliegende) ~2 ({paper}|dokumenten) & !({how}|feedback|rückmeldung)
            (reiche|lege|liefere|sende) ich? ..4 ({paper}) & (nach|wunsch|interesse)
            (wirkungsstätte|wirkungskreis|wirkungsfeld|betätigungsfeld) & ich
            (arbeiten|arbeite|komme|schuften) ..3 (zur probe|probeweise)
            ich & sehe mich & (als|in|bei) & !({how}|{learning})
            als ~1 (lehrling|azubi|praktikantin|praktikant|mitarbeiter|mitarbeiterin
                |kollegin|kollege|aushilfe|werkstudent|werkstudentin|trainee
                |angestellte) & ich & ({in_you}|{your}|{you}) & {want} & !({how}
                |{learning}|war|hatte|{please})
            ^ (sie|ihr|du) (suchen|sucht|suchst|brauchen|braucht|brauchst) ~2 (einen
                |eine|jemanden|verstärkung|unterstützung) & !({how}|{learning}|rat)
            mich & (reizt|lockt|motiviert|reizen) & {your} !(~2 {private}) & !({how}
                |{learning}|{social})
            {interview} & (annehmen|wahrnehmen|gerne) & (ich) & !({how}|{past})
            {your} ~1 {post} für (eine|einen) & {i}
            """
        ),
    ),
    Rule(
        name="eignung_in_der_nachricht",
        frame=Frame.J6,
        kinds=_MESSAGES,
        patterns=german(
            """
            ich & (packe|scheue|lerne schnell|arbeite mich|finde mich) & (mit an|arbeit
                |schnell|zurecht) & !({how}|{learning}|buch)
            (auskünfte|auskunft|referenzen) ..4 (meiner person|meine person)
            {virtue} & (mich aus|gehören|bringe|meine stärken|meinen stärken|mitbringe
                |zeichnen|zeichnet|selbstverständlich|runden|meine|mein) & {i} & !({how}
                |{learning}|{your} ~2 {virtue})
            ich & verfüge über & !(keine|wenig|{how}|zeit)
            mich & (schnell|rasch|zügig|kurzer zeit|rasche|problemlos) & (ein
                |einarbeiten|einzuarbeiten|zurecht|hinein) & (arbeite|kann|könnte|werde
                |finde)
            (stellenprofil|aufgaben|tätigkeiten|aufgabengebiet|anforderungen|tätigkeit
                |anforderungsprofil) & (decken|deckt|entspricht|entsprechen) & {i} &
                !{how}
            ich & ({month}|sofort|kurzfristig) & (einsetzbar|verfügbar|einsatzbereit
                |abrufbereit) & !({how}|telefonat|gespräch|treffen|termin)
            ich & (könnte|würde|möchte|kann) & (ihnen|euch) & (helfen|entlasten
                |abnehmen) & !({how}|{learning}|{social}|{please}|umzug|dafür)
            ich & arbeite & (genau|strukturiert|überblick|eigenverantwortlich|präzise) &
                !({how}|{learning})
            ich & (bin|arbeite|gelte) & {mild} (,|und) ~1 ({mild}|{trait}) & !({how}
                |{learning}|termin|zeit|zeitlich)
            """
        ),
    ),
    Rule(
        name="verfahren_danach",
        frame=Frame.J5,
        kinds=_AFTERWARDS,
        patterns=german(
            """
            wie (stehen|sind) {my} chancen ..2 $
            (haben|hast|habt|konnten|konntest|konntet) {you} & {personnel} & (gesprochen
                |geredet|gefragt|sprechen|erreicht|erreichen|nachgefragt) & !{how}
            (danke|dank) ..3 für ..5 {interview} !(bei|in)
            (bewerbung|initiativbewerbung|bewerbungsmappe|unterlagen|dossier|lebenslauf
                |bewerbungsunterlagen|-bewerbung) & (erhalten|angekommen|eingegangen
                |liegt|bekommen|stand|gesichtet|geprüft|blick|angesehen|ansehen
                |anzusehen|gelesen|lesen|anschauen|durchgesehen|eingetroffen|vorliegt
                |ankam|durchsehen|entschieden|nachfragen|prüfen|weitergeleitet) & ({my}
                |{you}) & !(feedback|tipps|hinweisen|umgebaut|gekürzt|{study})
            (die|der|den|das|dieser) ~1 {post} & (stand|neuigkeiten|neues|entschieden
                |entscheidung|rückmeldung|interessiert|interesse|nachgereicht|gefehlt
                |vergeben|besetzt|reizt|gehört|geworden|bekräftigen) & !({past}|dankbar
                |{how} ..2 sie)
            (kandidaten|kandidatin|bewerber|bewerberin|kandidat|andere bewerber|zusage
                |{interview}) & (entschieden|entscheidung|auswahl|ausgewählt|hoffe
                |einladen|eingeladen|runde|freuen) & ({you}|ich|mich) & !({past})
            personalbedarf|personalsituation
            (erinnerung|erinnern) & (aushilfe|stelle|{recruit}|benötigen|verfügbar
                |brauchen|{post}) & (ich|mich)
            ({post}|besetzung) & (klappt|klappen|hoffentlich|update|neues|neuigkeiten
                |stand) & !({how}|{past}|geklappt)
            (zusage|{your} entscheidung|positive entscheidung|positiven bescheid
                |zuschlag) & (hoffe|hoffen|freue|warte|gespannt|freuen) & ich & !({how}
                |{past}|ob|studienplatz)
            (der|die|einer) (freien|offenen|ausgeschriebenen|vakanten) {post} & !({past}
                |besetzen)
            {boss} & (zu mir|über mich|meiner sache|meinem fall|wegen mir) & !{how}
            (haben|habt|hast) {you} ..2 jemanden ..4 gefunden
            (engere|engeren) (auswahl|wahl)|nächste runde
            {boss} & wegen ..2 ({post}|praktikums|bewerbung|lehre)
            entscheidung ..2 (gefallen|getroffen) & !(meine|ich|{past})
            (wer|wem) ..2 {post} ..2 (bekommt|kriegt|bekommen|erhält|besetzt)
            """
        ),
    ),
)
