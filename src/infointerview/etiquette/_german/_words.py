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

ABBREVIATIONS = frozenset(
    words("dr prof hr fr sg mag bzw ca evtl ggf usw str nr inkl co")
) | frozenset(map(str, range(1, 32)))

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

CONTRASTS = frozenset(words("sondern obwohl obgleich"))

TURNS = frozenset(
    words("wobei aber jedoch allerdings doch nur trotzdem dennoch außer wenngleich")
)

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
        "|abteilungen|stadtwerken|ingenieurbüro|salon|spital|krankenhaus|hotel|küche"
        "|kita"
        "|bäckerei|museum|hof|werkstätte|station|startup|anstalt|kindergarten"
        "|restaurant|apotheke|buchhandlung|lager|backstube|belegschaft|arbeitsgruppe"
        "|unternehmung|fraktion|stiftung|gemeinde|crew|truppe|lehrstuhl|bibliothek"
        "|geschäft|heim|gärtnerei|tischlerei|schreinerei|hotelbetrieb|buchhaltung"
        "|einkauf"
        "|-abteilung|-firma|-unternehmen|-betrieb|-betriebs|-team|-teams|-praxis"
        "|-schule"
        "|-institut|-labor|-klinik|-büro|-werkstatt|-verlag|-gruppe|-redaktion|-agentur"
        "|-kanzlei|-zentrum|-heim|-filiale|-dienst|-verein|-laden|-garten|-fabrik|-bank"
        "|ordination|einrichtung|ministerium|musikschule|verwaltung|kanzleien"
        "|orchester|theater|sekretariat|wirkungsstätte|rettungsdienst|pflegeheim"
        "|baustelle|forschungsgruppe|wohngruppe|schlosserei|metzgerei|konditorei"
        "|brauerei|druckerei|sparkasse|versicherung|ambulanz|sanitätshaus|-stätte"
        "|-anstalt|-geschäft|-markt|-amt"
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
        "|(mein|meinen|meinem|meine|meiner)"
        " (sohn|tochter|mann|frau|bruder|schwester|freund|freundin|neffen|nichte)"
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
    "recruit": (
        "mitarbeiter|mitarbeiterin|mitarbeiterinnen|mitarbeitende|leute|personal"
        "|verstärkung|nachwuchs|praktikanten|praktikantin|praktikantinnen|lernende"
        "|werkstudenten|werkstudierende|werkstudentinnen|azubis|auszubildende|lehrlinge"
        "|lehrling|azubi|trainees|trainee|kräfte|aushilfen|aushilfe|absolventen"
        "|absolventinnen|berufseinsteiger|berufseinsteigerinnen|quereinsteiger"
        "|quereinsteigerin|quereinsteigerinnen|doktoranden|doktorandin|doktorandinnen"
        "|volontäre|gesellen|gesellin|ungelernte|anfänger|anfängerinnen|zivildiener"
        "|freiberufler|teilzeitkräfte|noch jemanden|noch wen|noch hände|paar hände"
        "|-kraft|-kräfte|-helfer|-helferin|-hilfe|-hilfen|mannschaft"
        "|lehrbub|lehrbuben|stift|monteure|fahrer|fahrerin|-fahrer|masterandin"
        "|masterand|masteranden|bachelorand|trainerinnen|zweitkraft|pflegekräfte"
        "|gehilfen|gehilfin|assistenz|assistentin|hilfskräfte|ferialpraktikanten"
        "|praktikant|werkstudentin|werkstudent|volontärin|volontär|auszubildenden"
        "|kellner|köche|köchin|koch|verkäuferin|verkäufer|elektriker|monteur"
        "|facharbeiter|gesellen"
        "|hebammen|lehrkräfte|lehrkraft|trainerin|trainer|programmierer"
        "|entwickler|entwicklerin|entwicklerinnen|grafikerin|grafiker|genug leute"
        "|fachleute|pflegefachkräfte|pflegerin|pfleger|handwerker|maurer|tischler"
        "|disponenten|lektorin|leute über|-absolventen|-assistenz|-assistentin"
        "|-lehrling|-techniker|-mechaniker"
        "|-personal|-leute|springer|hilfspersonal|designerin|designer"
        "|auszubildende"
        "|-vertretung|vertretung|-aushilfe|zuwachs|-pfleger|-pflegerin"
        "|-praktikanten|-praktikantin"
        "|kraft|arbeitskraft"
    ),
    # --- posts ----------------------------------------------------------------------
    "job": (
        "stelle|stellen|job|jobs|arbeitsplatz|arbeitsplätze|arbeitsstelle|anstellung"
        "|position|positionen|posten|praktikum|praktikumsplatz"
        "|praktikumsplätze|praktika|ausbildungsplatz|ausbildungsplätze|lehrstelle"
        "|lehrstellen|werkstudentenstelle|werkstudentenjob|traineestelle"
        "|traineeprogramm|festanstellung|volontariat|nebenjob|ferienjob|minijob"
        "|planstelle|planstellen|einstiegsstelle|teilzeitstelle|vollzeitstelle"
    ),
    "vacancy": (
        "stellenangebot|stellenangebote|stellenausschreibung|stellenausschreibungen"
        "|stellenanzeige|stellenanzeigen|vakanz|vakanzen|jobangebot|jobangebote"
        "|ausschreibung|(freie|freien|freier|offene|offenen|offener|unbesetzte"
        "|unbesetzten|vakante|vakanten|ausgeschriebene|ausgeschriebenen|passende"
        "|passenden) ~2 {job}|(freier|freien|freie) (platz|plätze)"
    ),
    "post": (
        "{job}|!(schnittstelle|baustelle|haltestelle|tankstelle|vorstelle|herstelle"
        "|einstelle|bestelle|darstelle|feststelle|beratungsstelle|anlaufstelle) -stelle"
        "|!(vorstellen|herstellen|einstellen|bestellen|darstellen|feststellen|erstellen"
        "|zusammenstellen|umstellen|schnittstellen|baustellen|beratungsstellen"
        "|aufstellen"
        "|anstellen|bereitstellen|sicherstellen|ausstellen|freistellen"
        "|klarstellen) -stellen"
        "|!(disposition|komposition|opposition|exposition) -position"
        "|-job|-jobs|-posten|-praktikum|-vakanz|-anstellung|-volontariat"
        "|-arbeitsplatz|-ausbildungsplatz|-praktikumsplatz|lehrplatz|hospitation"
        "|vakanz|projektleitung|stellenbesetzung|stellenbesetzungen"
    ),
    "mild": (
        "pünktlich|freundlich|flexibel|ehrlich|höflich|kommunikativ|motiviert"
        "|selbstständig"
        "|selbständig|kreativ|ordentlich|kontaktfreudig|genau|gründlich|kräftig|mobil"
        "|ungebunden|schnell|geduldig|strukturiert|sauber|offen|ruhig|organisiert"
    ),
    "virtue": (
        "teamgeist|sorgfalt|zuverlässigkeit|einsatzbereitschaft|flexibilität"
        "|teamfähigkeit"
        "|lernbereitschaft|belastbarkeit|pünktlichkeit|eigeninitiative|genauigkeit"
        "|organisationsgeschick|verantwortungsbewusstsein|engagement|einsatzfreude"
        "|kundenorientierung|kommunikationsstärke|arbeitsweise|organisationstalent"
        "|fleiß"
        "|auffassungsgabe|selbstständigkeit|leistungsbereitschaft|durchsetzungsvermögen"
        "|einfühlungsvermögen|empathie|gewissenhaftigkeit|motivation|kreativität"
        "|umgang mit"
    ),
    "work": "{post}|{vacancy}|arbeit|beschäftigung",
    "training": (
        "praktikum|lehre|ausbildung|promotion|volontariat|referendariat|zivildienst"
        "|zivi|schnupperlehre|praxissemester|doktorarbeit|abschlussarbeit|hospitation"
        "|dissertation|traineeprogramm|trainee|minijob|praktika|duales studium"
        "|praktikums|-praktikums|praktikumsplatzes|ausbildungsplatzes"
        "|-praktikum|-volontariat|-ausbildung|-lehre"
        "|soziales jahr|fsj|rechtspraxis|praktisches jahr|famulatur|turnus"
        "|praxisjahr|anwaltspraxis"
    ),
    "free": (
        "frei|offen|zu haben|unbesetzt|vakant|ausgeschrieben|zu besetzen|zu vergeben"
        "|verfügbar"
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
        "|referenzen|arbeitsproben|kurzprofil|mappe|dossier|bewerbungsdossier"
        "|arbeitszeugnisse|arbeitszeugnis|initiativbewerbung|blindbewerbung"
        "|kurzbewerbung|bewerbungsschreiben|werdegang|lebenslaufs|bewerbungen"
    ),
    "attached": (
        "anbei|angehängt|beigefügt|anhang|beiliegend|anliegend|beigelegt|füge|hänge"
        "|lege|beifügen|anhängen|beilegen|anlage|beilage|beizulegen|beizufügen"
        "|anzuhängen"
        "|unter diesem link|hier der link|beigepackt|angefügt|hängt|dranhängen|dabei"
    ),
    "send": (
        "schicken|senden|zusenden|zuschicken|mailen|beilegen|mitschicken|zukommen"
        "|einreichen|abgeben|vorlegen|mitbringen|schicke|sende|maile|übersende"
        "|übermitteln|geschickt|gesendet|zugeschickt|einsende|zuzusenden|zuzuschicken"
        "|übermittle|vorbeibringen|nachreichen|übersenden|schick|send|faxen|hinterlegen"
        "|zu schicken|zu senden|vorbeibringe|nachreiche|überreichen|aushändigen"
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
        "|masterplatz"
        "|studienplätze|studiengänge|studienfach|förderung|auslandssemester"
        "|austauschjahr"
        "|-studium|-studienplatz|-studiengang|-stipendium|-lehrgang|-akademie|-programm"
        "|meisterschule|abendschule|meisterkurs|-kurs"
        "|hochschulen|universitäten|unis|akademien|fachhochschulen"
        "|kunsthochschule|schauspielschule|-hochschule|-schulen"
    ),
    "please": (
        "(können|könnten|würden|möchten|wollen|sollten|dürfen|hätten|haben|wären) sie"
        "|(kannst|könntest|würdest|hast|hättest|magst|möchtest|willst|wärst) du"
        "|(könnt|könntet|würdet|habt|hättet|wollt|wärt) ihr"
    ),
    "private": (
        "beruf|berufs|branche|fach|bereich|feld|alltag|leben|laufbahn|karriere|vortrag"
        "|artikel|buch|podcast|blog|interview|studium|ausbildung|jetzigen|jetziger"
        "|ersten"
        "|erster|früheren|damaligen|vorigen|letzten|heutigen|aktuellen|eigenen|stelle"
        "|stellen|job|augen|sicht|erfahrung|erfahrungen|meinung|rolle|zeit|funktion"
        "|position|tätigkeit|arbeit|freizeit|gegend|beitrag|kurs|text|kalender|antwort"
        "|nachricht|mail|wohnort|jugend|kindheit|schulzeit|lehre|lehrzeit|lage|weg"
        "|werdegang"
        "|geschichte|arbeitsalltag|berufsalltag|berufsleben|terminkalender|vorlesung"
        "|seminar"
        "|profil|umfeld|bekanntenkreis|netzwerk|freundeskreis|gebiet|gewerbe|metier"
        "|thema"
        "|handwerk|industrie|zunft|sparte|land|heimat|einschätzung|perspektive|rat"
        "|seite"
        "|stadt|ecke|nähe|region|alter|familie|webinar|studie|buches|beitrags|bild"
        "|posten"
        "|führung|anfangszeit|tag|woche|geschichten|ratschläge|tipps|einsatz|urteil"
        "|berufswahl|entscheidung|wechsel|ansicht|blick|vorschlag|person|stimme|fall"
        "|fragen|antworten|zeitplan|hilfe|unterstützung|hinweis|angebot|namen"
        "|name|adresse|telefonnummer|ort|interesse|anregung|anregungen|worte"
        "|worten|erzählungen|schilderung|schilderungen|gedanken|kritik|empfehlung"
        "|empfehlungen|rückmeldung|feedback|beispiel|kollege|kollegin|kollegen"
        "|bücher|buchtipp|auftritt|ausführungen|verständnis|geduld|offenheit"
        "|vorstellung|urlaub|pension|haustür|umzug|terminvorschlag|wunsch|bitte"
        "|gegenüber|sprache|fachgebiet|generation|vorgänger|klasse|vorlesungen"
        "|kurse|kanal|newsletter|projekt|forschung|lebensweg|berufsweg"
        "|schaufenster"
    ),
    "social": (
        "vorbeikommen|vorbeischauen|treffen|melden|melde|bedanken|danke|danken|fragen"
        "|telefonieren|kaffee|termin|teilnehmen|abholen|sehen|ansehen|anschauen|folgen"
        "|entschuldigen|erkundigen|revanchieren|unterhalten|sprechen|reden|plaudern"
        "|gast"
        "|besichtigen|führung|anrufen|schreiben|schicken|senden|austausch|gespräch"
        "|kuchen"
        "|besprechen|mitbringen|zuhören|beobachten|begleiten|dabei sein|filmen|minuten"
        "|fotografieren|hospitieren|bestellen|kaufen|einkaufen|kunde|kundin|patient"
        "|patientin|bestätigen|mitteilen|bitten|ausleihen|einladen|bescheid|rat"
        "|ratschlag"
        "|facharbeit|abholen|vorbereiten|schulprojekt|praktikumsbericht|halbe stunde"
        "|blick|kulissen|umsehen|umschauen|aufgefallen"
        "|verwenden|zitieren|nennen|richten|befolgen|annehmen|aufgreifen"
        "|beherzigen|anpassen|weitersagen|berücksichtigen|notieren|verschieben"
        "|danach|gegenzug|lernen , wie|referat|dankbar|verbunden"
        "|beitreten|eintreten in|stammtisch|beitrag|mitglied"
        "|stören|beanspruchen|belästigen|beitragen lassen|aufhalten|danken"
        "|gratulieren|grüßen|grüsse|zeigen , was"
    ),
    "like_you": "{unit} wie (dem|der|den)? (ihnen|euch|dir|{your})",
    "here": (
        "{like_you}|bei (ihnen|euch|dir)|(bei|in|an|unter) {your} !(~2 {private})"
        "|{your} ~3 {unit}|(für|zu) (sie|dich|euch|ihnen|dir)|im haus|im hause"
    ),
    "in_you": (
        "{like_you}|bei (ihnen|euch|dir)|(bei|in|an) {your} !(~2 {private})"
        "|(auf|für|zu|unter) {your} ~3 {unit}"
    ),
    "past": (
        "gefunden|bekommen|angenommen|angetreten|abgelehnt|aufgegeben|gekündigt"
        "|verlassen"
        "|zurückgezogen|gewechselt|abgesagt|verloren|hinter mir|angeboten bekommen"
    ),
    "my": "mein|meine|meinen|meinem|meiner|meines",
    "i": "ich|mich|mir|mein|meine|meinen|meinem|meiner|meines",
    "how": (
        "wie !(vor|ich|mich|mir|ihnen|euch|dir|in der|ihrem|ihrer|ihres|eurer|eures"
        "|gefordert|(dem|der|den) (ihren|euren|deinen))|^ was !ich|warum"
        "|wieso|weshalb|welche|welcher|welches|welchen"
        "|welchem|worauf"
        "|wonach|woran|worin|womit|inwiefern"
    ),
    "open": (
        "gibt es|gäbe es|ist|sind|wird|werden|würde|wäre|wären|haben|hast|habt|hätten"
        "|hättest|hättet|bieten|bietet|bietest|vergeben|besetzen|geben|stehen|hat|hätte"
        "|schreiben|ausgeschrieben|vergebt|vergibst|sehen|bestünde|besteht|möglich"
    ),
    "enter": (
        "arbeiten|anfangen|anzufangen|einsteigen|einzusteigen|unterkommen|mitarbeiten"
        "|unterzukommen|loslegen|loszulegen|eintreten|aushelfen|auszuhelfen|anheuern"
        "|hineinkommen|reinkommen|hineinzukommen|reinzukommen|landen|starten|beginnen"
        "|genommen|eingestellt|angestellt|mitzuarbeiten|mithelfen|mitzuhelfen|einstieg"
        "|mitmachen|tätig|jobben|fuß fassen|anpacken|aufgenommen|übernommen|angenommen"
        "|zusammenzuarbeiten|fuß zu fassen"
        "|hineinkomme|reinkomme|unterkomme|einsteige|anfange|mitarbeite|loslege"
        "|gehöre|dazugehöre|dazuzugehören|dazugehören|reinrutschen|hineinrutschen|sitze|beginne|starte|mitmache|aushelfe|mithelfe"
        "|wiedereinsteigen|einzubringen|mitspielen"
    ),
    "want": (
        "möchte|würde|will|wollte|träume|traum|wunsch|ziel|liebsten|lust|hoffe|hoffnung"
        "|vorstellen|perspektive|interesse|interessiert|freue|freuen|wünsche|wünschen"
        "|gerne|suche|sehe|könnte|reizt|reizen|begeistert|motivation|entschlossen"
        "|bereit"
        "|plane|fände|wäre|darf|dürfte"
    ),
    "learning": (
        "hören|erfahren|wissen|verstehen|erzählen|erzählt|kennenlernen|kennenzulernen"
        "|herausfinden|von (ihnen|dir|euch) ~3 lernen|mehr lernen|befragen|schnuppern"
        "|schnuppertag|zuschauen|zuzuschauen"
        "|mitlaufen|interview|umfrage|befragung|besuchen|besuch|erlebt|erleben|einblick"
        "|einblicke|überlege|fragen stellen|gesprochen|mitbekommen|austauschen"
        "|schildern|beschreiben|berichten|hineinschauen|reinschauen|lesen|gelesen"
    ),
    "aid": (
        "einbringen|einzubringen|unterstützen|entlasten|verstärken|beitragen"
        "|beizutragen"
        "|bereichern|weiterbringen|voranbringen|vorantreiben|beisteuern|mitgestalten"
        "|mitwirken|zugutekommen|einsetzen|einzusetzen|stärken|voranzutreiben"
        "|mitzuwirken"
        "|zu unterstützen|anzubieten|weiterentwickeln|optimieren|ausbauen"
        "|weiterzubringen|begeistern|führen|leiten|betreuen"
        "|übernehmen|modernisieren|aufbauen|steigern|digitalisieren|verkaufen|bedienen"
        "|pflegen|organisieren|koordinieren|mit aufbauen|versorgen|vergrößern"
        "|verbessern"
        "|mitzugestalten|zu verstärken|zu entlasten|unter beweis|anpacken|bereichert"
        "|ergänzen|ergänzt|zu ergänzen|bereitstellen|betreiben|entwickeln"
    ),
    "personnel": (
        "personalabteilung|personalchef|personalchefin|personaler|personalerin"
        "|personalreferent|personalreferentin|personalleiter|personalleiterin|hr"
        "|personalleitung|personalverantwortliche|personalverantwortlichen|recruiter"
        "|personalverantwortlicher|recruiterin|recruiting|geschäftsleitung|entscheider"
        "|personalbüro|personalstelle|personalerinnen"
    ),
    "boss": (
        "{personnel}|chef|chefin|chefs|vorgesetzte|vorgesetzten|vorgesetzter|teamleiter"
        "|teamleiterin|teamleitung|teamlead|abteilungsleiter|abteilungsleiterin|leitung"
        "|geschäftsführer|geschäftsführerin|geschäftsführung|filialleiter|meister"
        "|filialleiterin|direktorin|direktor|küchenchef|zuständige stelle|zuständigen"
        "|zuständige|verantwortlichen|bereichsleiter|bereichsleiterin|rektorin"
        "|schulleitung"
        "|inhaber|inhaberin|oberarzt|pflegedienstleitung|primar"
        "|boss|leiterin"
    ),
    "interview": (
        "vorstellungsgespräch|bewerbungsgespräch|vorstellungsgespräche|probearbeiten"
        "|probetag|probearbeit|bewerbungsgespräche|vorstellungstermin"
        "|kennenlerngespräch"
        "|probearbeitstag|vorstellungsgesprächs|bewerbungsgesprächs"
        "|probetags|probetage|probewoche|schnupperwoche"
    ),
    "month": (
        "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober"
        "|november|dezember|sofort|sommer|herbst|winter|frühling|frühjahr|montag"
        "|jahresbeginn|monat|monatsersten|kommende woche"
    ),
    "trait": (
        "zuverlässig|zuverlässige|belastbar|belastbare|teamfähig|lernbereit|fleißig"
        "|fleißige|einsatzbereit|lernwillig|sorgfältig|hochmotiviert|hochmotivierte"
        "|teamplayer|leistungsbereit|zupacken|zielstrebig|arbeitswillig|anpackend"
        "|verantwortungsbewusst|handwerklich geschickt|engagiert|engagierte"
        "|gewissenhaft"
        "|schnelle auffassungsgabe|organisationstalent|stressresistent|tatkräftig"
        "|eigenverantwortlich|lösungsorientiert|einsatzfreudig|leistungsstark"
    ),
    "if": "wenn|falls|sofern|sobald|sollte|sollten|solltest|solltet",
}
CLASSES = {name: plain(text) for name, text in _CLASSES.items()}

SPELLINGS = {
    "cv": "lebenslauf",
    "cvs": "lebenslaufe",
    "vita": "lebenslauf",
    "kurzvita": "lebenslauf",
    "resume": "lebenslauf",
    "gibt's": "gibt es",
    "gibts": "gibt es",
    "gab's": "gabe es",
    "gabs": "gabe es",
    "schaut's": "schaut es",
    "braucht's": "braucht es",
    "such": "suche",
    "stell": "stelle",
    "komm": "komme",
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
