"""Words of German that are one letter away from words of the lexicon."""

from __future__ import annotations

from infointerview.etiquette._lexicon import listed

__all__ = ["ORDINARY"]

# Found by reading every common German word with the speller, without umlauts; a new
# word in a pattern may bring new neighbours. Other endings of a word of the lexicon are
# left out: they mean the same.
ORDINARY = frozenset(
    listed(
        """
        aalten abfangen abfingen abfordern abfrage abfragen abgaben abgefangen abgehangt
        abgehangten abgehen abgejagt abgekommen abgenagt abgenommen abgesaugt
        abgeschossen abgesehen abgesprochen abgestellt abgestellte abgetreten abhang
        abhangen abheben abhoben abholten abholzen abhoren ablage ableben ablehnten
        ableitung abmelden abnahmen abnehmern abpacken abpassen abrufen absagte
        abschloss abschreiben abschuss absehen absieht absolventin absolvierten
        absprechen abspricht abstellen abstellt abstellung absticht absucht
        abteilungsleitern abtreten abwenden abzufangen abzuhangen abzusehen abzustellen
        abzuwenden adern ahndung akzeptierten alge altre anbeten anbetet anbietern anden
        anders anderte anderten andre andrem andren andrer andres anfang anfangern
        anfangst anfassen anfeuern anfinge anfliegenden anfragte angeben angeboren
        angegangen angegeben angehen angelangt angelehnt angesagt angeschlossen angingen
        anhaben anhange anhanger anhangerinnen anhangern anhangs ankern anklage
        ankundigten anlangen anlassen anlege anlehnen anmassen anmieten anmietet
        annahmen anpassten anrufern ansage ansahen anschauten anschluss anschreien
        ansieht ansprachen anspruchen anstaut anstehen anstellten antrage antragen
        antraten antrug anwendern anzeigte anzugehen anzulehnen anzumieten arbeitern
        arrangierten asche assistenten aufbaumen aufbauten aufbewahrten auffallt
        auffuhrungen aufgabeln aufgebe aufgeben aufgekommen aufgelacht aufgeschrieben
        aufgeschriebenen aufgewacht aufhabe aufhaben aufhelfen aufmacht aufnahmen
        aufnehme aufragen aufrichten aufschreiben aufsehen aufsicht aufsichten
        aufstecken aufstellten auftat auftauen auftaut aufzeichnen aufzuhelfen ausbaden
        ausbauten ausbildern ausfullt ausgabe ausgaben ausgefallen ausgegeben ausgehen
        ausgehoben ausgeht ausgemacht ausgenommen ausgezahlt ausgreifen aushalten
        auslacht ausnahme ausnehmen ausnimmt ausreichten ausschreitung ausschreitungen
        aussieht ausstellern ausstellten aussucht aussuchten austauschten auster
        austritt auszunehmen baches bandige bargen bauche bauchen bauches beabsichtigten
        beanspruchten becher bechern bedankte bedankten bedenke bedenken bedienten
        beeten befolgten befragt befragten befreit begangen beganne begingen begleitern
        begonien behaftet behagt behagte behalfen behaltern behaltst beichten beilagen
        beiliegen beisetzen beisetzung beisteht beitragt beitraten beitrug beitrugen
        bekennt beklage beklommen bekraftigten belage belastigten belegen belichten
        beliehen belustigen bemalt bemalte bemalten bemannt benannt benetzen benetzt
        benommen benotigte benotigten beobachtern bereden beredt bereichen bereicherte
        bereisen bereist bereitstellten bereut bereuten bergen berichtigen beriet
        berucksichtigten beruhe beruhen besannen besatzung beschaftigten beschied
        beschreiten besetzern besetzten besichtigten besinne besinnen besitzen besitzt
        besitzung besonnen besorgten besprachen bestande bestatigten bestehlen
        bestellern bestellte bestellten bestes besteuern bestreuen bestreut besuchern
        besuchten betagt betanken betatigen beten betest betet betrag betrage betragen
        betrags betrat betrauen betraut betreibe betreibern betreten betreuern betreuten
        betrieben betrugt betten bewarf bewarfen beweine beweinen bewerbern bewerfe
        bewerfen bewerte bewerten bewertung bewertungen bewertungsverfahren bewies
        bewiesen bewirb bewirbst beworfen bezichtigen beziehern biegen bienen bieren
        bietern bildern binden bindet bingen bits bittest bittet blieben booten borgen
        brachen bracht brachte brachten brachtest breit brieten bruche bruchen bruches
        bruter buchen buchner buchse burden burgern busches dachse danen dankten dannen
        darstellern darstellte darstellten dazugehorte dazugehorten deckeln deckst
        deckten dehnen denkern designern dichte dicken dieben diebes dielen diene dienen
        diener diente diesels dieter digitalisierten direkter direktoren dochte drangend
        drehten dreien drohen ducken dufte durchgehen durchstehen durfe durften durren
        eggen ehelich ehre eigen eigner eignern einbestellt eindringen einfahren
        einfloss einfuhlen einfuhrten eingefangen eingehen eingeweicht einkaufern
        einkauften einlagen einlauf einlaufen einlegten einlesen einluden einreichten
        einreihen einsatzen einsetzten einsichten einstehen einsteigern einstellte
        einstellten einstiege einstiegen einstige einstigen eintraten einweichen
        einzudringen einzureihen einzusenden elite eliten elster empfahlen engagiere
        engagierten entgegne entgegnen entgehen entlasse entlassen entlassung entlegen
        entscheidern entschlussen entschuldigten entsprache entsprachen entsprochen
        enttauschten entwicklern erahnen erahnt erbeben erbebt erbten erden erfuhlen
        erfuhren erfullte erfullten ergaben ergangen erganzte erganzten ergebt ergehen
        erharten erheben erhebt erheitern erholt erholte erholten erinnerte erinnre
        erkalte erkalten erkundigten erlaubte erlaubten erlebnissen erlebten erlegen
        erlegt erlesen ermahnen ermahnt ernahren ernahrst ernahrt ernahrung ernsten
        ernster ernstes ernte ernten erreichten erstellten erstens ersuchte erwahlen
        erwahlt erwahnten erwarben erwarmen erwarmten erweichen erweicht erzahlern
        erzahlten fahlen fahler fahren fahrern fairer falken fallten falten falzen
        fanden fandest fandet farmen fassern fassten fasten faulen fehden fehlern
        fehlten feier feilen feinden felgen fellen ferien feststellte feststellten
        filmten filzen findern fingen finken finnen finten flexible flogen fohlen fohren
        folgern folgten folien formen formulierten fotografierten frasen frassen frast
        frauen freiern freiheit fremde freud freuden freunde freunden freute freuten
        froher fruhste fuhlen fuhrer fuhrerin fuhrern fuhrten fullen funden fursprechern
        fussen gbit geballt gebannt gebend gebet gebiert gebieten geboren geboten
        gebracht gebrauchten gebucht gebunden gedeckt gedenken gedicht gedichtet
        gedungen geendet geerdet gefallten gefalzt gefecht gefeilt gefrast gefuhlt
        gefullt gefurzt gehend gehhilfen gehoben gehoft geholfen geholt gehorte gehorten
        gejagt gekannt gekappt gekloppt geklungen gekurt gelacht gelage gelande gelangen
        gelangte geleckt gelegen geleisen gelichtet gelinge gelingen gemaht gemeine
        gemeinte gemocht genagt geneckt genesen genomen genre genua geordert geplagt
        gepragt geracht gerannt gerate geraucht gereckt gerede gereicht gericht
        gerichtet geriet gerinnen gerinnt gerodet gerucht gerungen gesamt gesange gesat
        gesaugt geschabt geschafft geschaftsfuhrern geschalt geschamt gescharft geschart
        geschaut geschickte geschickten geschockt gesellt gesellten gesicht gesinnt
        gespendet gesprachen gesprachspartnern gestalten gestauten gestehen gestellen
        gestelzt gestillt gesunden gesundet gesundigt gesungen getagt gewacht gewagt
        gewann gewannen gewebe gewendet gewerke gewesen gewichtet gewinden gewinkt
        gewinnern gewonnen geworben geworfen gewunden gewurzt gezecht grade grafikern
        gratulierten grippe grosse grossen grunlich grusste grussten gusse haften haftet
        hakten halfen halten haltet harten hartet hasten hastet hausse hauten hebst heer
        hefen heftige heftigen heimst heirat helden helfern hellen helmen herdstelle
        herstellern herstellte herstellten heure heurige heurigen hilfen hinder hinreise
        hinreisen hinterlegten hinwies hinwiesen hofen hofften hollen hopfen horts
        hutten informierten inhabern interessent interessierte internat jagend jaguar
        jaher kammen kannen kannte kannten kanntest kanntet kappen kappt kariere kasse
        kauen kaufern kauften kauten keifen keilen keiler keimen keller kennenlernten
        kenner kennern kernen kerzen keuchen keynes klappern klappten kleinem kleinen
        kleiner kleines klippen klosse knappen kochen kollage kollagen kollegien
        kompetenten komplott konne konnern kontaktierten konten kontern kontrakt
        kontrakte koordinierten krahte kramte krasse kriegern kriegte kriegten kufen
        kuhen kunder kurden kurdin kuren kurien kurier kursen kurten kurven kurzeln
        kurzten kuschen landern langen lanzen lasen lasten lausen lauten lautenden leber
        lebten lebtest leerstelle leerstellen legten lehnen lehnstuhl leiber leiden
        leidest leidet leihen leimen leinen leise leisen leisten leistest leistet
        leistung leitern lektoren lenden lernten lette letten leviten liebten lieder
        liefer lieferte linden lohnten loslegte mache machern machete machten machtest
        machtet macken madchen mahen mahlen mahte malen mali manchen marchen marter
        maschen massen matter mauer maulen mauler mauser meiden meidet meidung meier
        meilen meiler meinten meisen meisters melken mesner messen meter miaute miene
        mienen milden minen missen mister mitarbeitern mitgekommen mithilfe mitlachen
        mitlaufern mitmachte mitmachten mitspielern mitspielten mitteilten mitwirkten
        modernisierten momenten montur mulden munter museen musen musse mussten muster
        nachbarn nachdrucken nachfolgern nachfolgte nachfragte nachgesetzt nachsicht
        nachtbar nachte nachten nachtrage nachtragen nachts nahbar nahem nahmen nehmern
        netzen nickte nimmer nonnen notierten nuten nutzern nutzten offne offner
        optimierten organisierten passten pasten patent patienten patze pausen pflegern
        pflegten pflugen pfosten pissen pisten plagen planern planet planken planten
        plattchen platte platzte plauze poeten posen possen postern prassen prazis
        probenarbeit probierten profilieren profiliert profilierten programmierter
        pruden prufern pruften pusten rache rachte rachten ratsche rauche rausche reche
        rechen rechnern rechte rechten recken reduktion referenten regen regnen reiben
        reichern reichte reichten reifen reigen reihe reihen reimen reinen reisen reiten
        reizten rekrutierten rektoren renten reste resten restes revanchierten reverenz
        richtern ricken rieche riechen riechst riegeln rinden rinnen rocken ruckten
        ruden runen sabber sachen sacher sachten sande sanden satte sauer saufer sauger
        saurer schabe schabt schade schafe schaft schaften schale schalt schame schamt
        schart schauen schaume schaumt schaute scheck scheibe scheiben schelle schemen
        scher schere scheren scheuern scheune scheunen scheut scheute scheuten schickte
        schickten schilden schillern schinken schlaue schlick schnalle schnellte schock
        schocke schocken schreiberei schreibern schreie schreien schreine schreinen
        schreist schreit schreite schreiten schrieben schriebst schriebt schube schufen
        schuhe schulde schulte schulten schurten schute schuten schutten schweinerei
        schwelle schwerster schwerter schwule sechst sehne seiden sendern sengen senken
        seuchen sicherstellten sichten siele sielen smarte smarten solle sollen sonden
        spahte spalte spare sparre sparten spate specht speichen spenden spiegle
        spielern spielte spielten sporen sprachen sprachst spracht spreche sprechern
        sprinter spruche spruchen spurte staate staaten stadion stadium stadte stadten
        staken stalle stallen stamme stange stanken stanze starben stare staren starke
        starkte starkten starre starren starrte starrten startern statten statue staude
        staute stauten stechen stecht stegen stehle stehlen steigen steile steilen
        steinern stellte stellten stelze stelzen stemme steten stickt stiele stielen
        stille stillen stillst stillt stimmte stockt stollen storern storte storten
        strande streben streckt streicheln streichern streuten strichen stulle stullen
        stumme sturen sturze stute stutzte sucher suchern summer sunde sunden sundern
        tasten tastet teeren teilnahmen teilnehmern telefonierten teller termen testern
        texten tiefen trailer trainern trainers traube traue traufe traumte traute
        treffern treppe turne uberhauft uberkommen uberlasten uberlebe uberlebte
        uberlese ubernahmen uberreichten uberzeugte uberzeugten uberzuge uberzugen
        ubriges umfang umgebunden umgehen umging umhang umstellten ungesunden
        universitaren unterlegen untermalten unternahmen unternehmern unternehmers
        unternommen untersagen unterstutzern unterstutzte unterstutzten verbanden
        verbargen verbergen verbiss verblassen verborgen verburgten verenden verendet
        verfangt verfassen verfugte vergaben vergass vergassen vergehen vergeht
        vergiessen vergilbt vergisst vergoren vergoss vergossen verhalfen verhangt
        verholfen verhoren verkaufern verkauften verkaufter verklag verkunden verlasen
        verlaufen verleben verlebt verlegen verlesung verloben verlogen verlosen
        verloten vermag vermassen vermerken vermerkt vermessen vermin vermiss verpassen
        verriss versandet versaufen verschafften verscharfen verschieden verschiffen
        verschlag verschlagen verschrieben versehen versenden versendung versessen
        versorgern versorgten versprachen versprechen verstarben verstarkern verstarkte
        verstarkten verstelle verstellen verstellung verteil vertrug verweben verwendern
        verwendet verwinden verwunden verwundung verzuge volontaren vorantrieben vorgabe
        vorgaben vorgeben vorgesungen vorgibst vorgibt vorlag vorlagen vorlassen
        vorleben vorlegt vorlegten vorlesen vorliegen vorliest vorlugen vorsanger
        vorschieben vorschlug vorschlugen vorsorgen vorstehen vorstellte vorstellten
        vortag vortrug vorzulesen vorzuliegen wachen wacht wachten wahrnahmen wallen
        wanden warne warten warts waschst wechsle weckern weckten weibchen weiber weiche
        weichem weicher weiches weichsel weiden weidet weiger weihen weiher weilchen
        weiler weilst weinst weiser weissen weiterempfohlen weitergaben weitergehen
        weitergeht weiterleben weiterlebt weither welken wellen wendet werben werfen
        werken werten werter wertet wessen wetter wichen wicken widder wider wiener
        wiesen wilder willen winden winker winzer wirten wohlen wolben wolbte wolfen
        wolken wolle wortern wuchsen wulste wunden wunschten wurfen wurgen wurmen wurste
        wurzen wusch wuschen wuste zahen zahlern zahlten zahmen zahnen zeichen zeichnern
        zeigern zeigten zeilen zeiten zeugen ziege ziegen ziemer zitierten zogen zogerte
        zuhorern zuhorten zulage zumute zuruckgekommen zusagte zusammenstellten
        zuschauern zuschauten zuschlug zutage zuwenden zuzuwenden zweifle zweigen
        """
    )
)
