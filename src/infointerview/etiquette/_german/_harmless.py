"""German wordings that say nothing, that harm nothing, and that negate."""

from __future__ import annotations

from infointerview.etiquette._german._umlauts import german

__all__ = ["FILLERS", "NEGATION_ENDS", "NEGATORS", "NEUTRAL", "UNNEGATORS"]

FILLERS = german(
    """
    wie ~1 (besprochen|vereinbart|angekündigt|versprochen|erwähnt|gewünscht)
    aber|jedoch|allerdings|natürlich|halt|wohl|unbedingt|etwa
    wie (sieht|schaut|steht) es (bei ihnen|bei euch|bei dir)? ..2 aus ,
    innen|m w d|w m d|m w|w m
    wirklich|eigentlich|ehrlich|grundsätzlich|einfach|sehr|eventuell|vielleicht
        |möglicherweise|freundlicherweise|vielleicht|denn|mal|gern|gerne|zufällig|unter
        umständen|gegebenenfalls|ja
    , (wenn es keine umstände macht|wenn ich fragen darf|wenn es ihnen nichts ausmacht
        |wenn es dir nichts ausmacht|wenn möglich|falls möglich|ehrlich gesagt|nebenbei
        |übrigens) ,
    (ehrlich gesagt|nebenbei gefragt|übrigens|kurze frage) ,?
    """
)

NEUTRAL = german(
    """
    # the person's own post and past
    !({your} (jobs|stellen|praktika|positionen|arbeitsplätze|traineeprogramm|volontariat
        |praktikumsplatz)) {your} (eigene|eigenen|eigener|jetzige|jetzigen|heutige
        |heutigen|erste|ersten|frühere|früheren|letzte|letzten|derzeitige|derzeitigen
        |aktuelle|aktuellen)? {job} !({free}|zu|auf|für (eine|einen))
    {your} (eigene|eigenen|eigener|jetzige|jetzigen|heutige|heutigen|erste|ersten
        |frühere|früheren|letzte|letzten|derzeitige|derzeitigen|aktuelle|neue|neuen
        |damalige|damaligen|vorige|vorigen|neuer) ~1 ({post}|{interview}|{paper})
    (haben|hast|habt|hatten|hattest) {you} !(~2 jemanden) ..8 (gefunden|bekommen
        |beworben|angefangen|gesucht|begonnen|angenommen|gewechselt)
    (wurden|wurdest|wurdet|sind|bist|seid) {you} ..6 (eingestellt|genommen|gekommen
        |eingestiegen|ausgewählt|angestellt)
    (als|bevor|nachdem|seit|bis) {you} ..6 (angefangen|beworben|eingestellt|begonnen
        |eingestiegen|gesucht|suchten|anfingen|anfingst|begannen|bewarben|bewarbst)
    # what those who hire look for
    (was|welche|welcher|worauf|wonach|wie|welches) ... (wenn|falls|sobald) {you} ...
        (einstellen|einstellst|einstellt|suchen|suchst|sucht)
    wenn {you} ..6 (einstellen|einstellst|einstellt) , (was|welche|worauf|wonach|wie)
    (worauf|wonach|auf was) ... (einstellen|einstellung|einstellungen)
    # the verb, and the other senses of the noun
    (fragen|frage|nachfrage|antrag|weichen) ..6 (stellen|gestellt|zu stellen)
    (stellen|stellt|stellst) (sie|du|ihr|man|wir)? ..2 (sich|dir|euch|sicher|fest|her
        |dar|vor|um)
    (an|von) (welcher|ihrer|deiner|erster|dieser|meiner|oberster|eurer) stelle
    # others, and what is over
    {your} (tochter|sohn|frau|mann|kinder|kollegin|kollege|bruder|schwester|lehrling)
        ..8 ({post}|beworben)
    habe (schon|bereits|ja)? ~2 {post} (,|und) ~1 (suche|brauche|will|möchte) (nicht
        |kein|keine|keinen|keines)
    (überlege|überlegte|erwäge) ,? mich ..8 bewerben
    (bevor|ehe) ich mich ..4 (bewerbe|beworben habe)
    {you} (fragten|fragtest|fragtet) ..3 bewerbung
    (bruder|schwester|freund|freundin|kollege|kollegin|mann|frau|sohn|tochter|cousine
        |cousin|vater|mutter|neffe|nichte|nachbar|nachbarin) (hat|hatte|macht|machte|war
        |bekam|arbeitet) ..6 ({post}|{interview}|beworben)
    (anderen|anderer|andere|anderem|anderes|anderswo|woanders|fremden) ~3 {unit}
    {interview} ..3 bei (einer|einem|der|dem) ~3
    (bewerbung|bewerbungen) ..8 (zurückgezogen|zurückziehen|zurückgenommen)
    (habe|hab|hatte) ich? ..6 {post} ..6 (aufgegeben|gekündigt|abgelehnt|verlassen
        |verloren|hingeschmissen|gewechselt|abgesagt)
    ich ..8 {post} ..3 (aufgegeben|gekündigt|abgelehnt|verlassen|verloren|abgesagt)
    {my} (neue|neuen|neuer|alte|alten|jetzige|jetzigen|bisherige|bisherigen|erste|ersten
        |letzte|letzten|derzeitige|derzeitigen|frühere|früheren|heutige|aktuelle
        |aktuellen) ~1 ({post}|arbeitgeber|{unit})
    gegen (die|den|das|eine|einen) ~1 {post}
    {study} ..6 (abgeschlossen|beginnen|beworben|aufgenommen)
    (ausbildungsplatz|stelle|lehrstelle|job|praktikum) (bekommen|gefunden) (hast|haben
        |hat)
    (einstellen|einstellung|einstellungspraxis|anstellen) von
    (wie|was|worauf) ... (man|leute|menschen) ..4 {post}
    # the field as a whole
    {in_field}
    (arbeitsmarkt|stellenmarkt|jobmarkt|arbeitsbedingungen|arbeitsalltag|arbeitszeiten)
    # study
    (bewerben|beworben|bewerbe|bewerbung) ... {study}
    (bewerbe|bewerben) ..3 mich ... {study}
    {study} ..4 (beworben|bewerben|bewerbe)
    # thanks for what was offered
    (danke|dank|bedanke) ..8 (vorstellen|vorstellung|kontakt|empfehlung|angebot)
    {you} ..3 (angeboten|versprochen|vorgeschlagen) ..8
    # told, not asked
    (suche ich|ich suche) ~2 (menschen|leute|personen|gesprächspartner|fachleute
        |gesprächspartnerin|gesprächspartnerinnen|teilnehmer|interviewpartner) !(_)
    (ich habe|habe ich|hab ich) ~3 {post} !(..5 {in_you}) ..6 (angenommen|gefunden
        |bekommen|erhalten|angetreten|ergattert)
    ich ..6 {job} (angenommen|gefunden|bekommen|angetreten)
    (habe|hab) ich ..6 {job} (angenommen|gefunden|bekommen|angetreten)
    (informationsgespräch|informationsgespräche|informationsinterview)
    (suche|suchen) (rat|einblick|einblicke|informationen|orientierung|antworten
        |austausch)
    """
)

NEGATORS = german(
    """
    nicht|nie|niemals|nirgends|nirgendwo|ohne|weder|statt|anstatt|nichts|keinesfalls
        |keineswegs|kein|keine|keinen|keinem|keiner|keines|niemand|niemandem|niemanden
    (ich|mir) ..8 (nicht|nie|niemals|keinesfalls|keineswegs|nichts)
    """
)

UNNEGATORS = german(
    """
    ^ ({aux}|bräuchten|bräuchtest|bräuchtet|bräuchte|stellen|stellt|stellst|suchst
        |brauchst|nimmst|wollt|kennt|suchen|sucht|brauchen|braucht|nehmen|nehmt|kennen
        |kennst|wissen|weißt|planen|plant|benötigen|gibt es) ({you}|man) ..6 (nicht|kein
        |keine|keinen|nichts)
    ^ (ist|sind|gibt es|wäre|gäbe es) ..4 (nicht|kein|keine|keinen)
    nicht (nein|ablehnen|enttäuschen|bereuen)
    (keine|nichts|nie) ..5 (rückmeldung|antwort|nachricht|gehört|reaktion|bescheid)
    ^ (warum|wieso|weshalb) ..6 (nicht|kein|keine|keinen)
    (nichts|nicht) ..5 lieber
    ohne ~2 (ausbildung|erfahrung|abschluss|studium|vorkenntnisse|matura|abitur
        |berufserfahrung|vorerfahrung|praxis|schulabschluss|führerschein|zeugnis)
    nicht nur|warum nicht|wieso nicht|ohne (jeden)? zweifel|ohne frage|nichts lieber
        |keine frage|kein zweifel
    (zögern|zögere|scheuen|vergessen|vergiss|zögert) ..4 nicht
    (ich)? ..2 (weiß|wüsste|wusste) (ich)? nicht|nicht (sicher|klar|genau|wissen)
    ich ..2 nicht (sicher|klar|genau)|ich weiß nicht
    (falls|wenn|ob|oder) nicht|keine (umstände|mühe|eile)|nicht (zu)? (aufdringlich
        |stören|lange)|ich ..4 nicht (aufdringlich|stören|lange)
    (ich)? ..2 nichts (dagegen|einzuwenden)
    """
)

NEGATION_ENDS = german(
    """
    , (und)? (deshalb|darum|daher|würde|wäre|möchte|will|bin|ich|wir|bitte|könnten
        |können|würden|hätten|haben|suchen|stellen|gibt|ist|sind|darf|dürfte|kann|wenn
        |falls|sagen|sag|lassen|lass|denken|denk|könntest|kannst|hast|sucht|stellt|mein
        |meine|sucht)
    (und|oder|also|dann) (ich|bitte|würde|möchte|könnten|können|suchen|stellen|gibt
        |haben|denken|sagen|mein|meine|suche)
    (weil|außer|sofern|aber|jedoch|allerdings|sollte|sollten)
    """
)
