"""Words of English that are one letter away from words of the lexicon."""

from __future__ import annotations

from infointerview.etiquette._lexicon import listed

__all__ = ["ORDINARY"]

# Found by reading every word of a dictionary with the speller; a new word in a pattern
# may bring new neighbours.
ORDINARY = frozenset(
    listed(
        """
        abel abound accent accented accenting accents aching acing acknowledgements acme
        acre acres actin acts addiction additions addling addressees adverse advertisers
        adviser agility aground aiding ailing airing airliners albright albs aliened
        aliens alight alined allays allots alloyed alloys alter ambitions amin amps
        analyses analysis announcers anther apologias apologizes appal appals appeared
        appearing appears appeased appeasing apples appraised apprized aptest archie
        aries aright arising arming arrangers arte ashing assents asserts asses assess
        assumed attacked attacking auction automaton averts baer bagging baking bale
        balking ballot banking bards barer baring barker barking barrow barter basking
        basses bassi bather bathers batter beaches beading beaming beaning bearding
        beards beater beating bedside bedsides beeches beeping beings belches believers
        belive bellow bene bering beta betide betides bets bettor bewaring bight billet
        binging births bitter blacking blanch blaring blenches blight bluffer boarder
        boars boast boasted boaster bodes bodices bogging bogies boko bolder booing
        booming booster booted booting boozing borer boyd braking breading bride
        bridging bridle briggs brigs brinks brooking brothers browned browning brunch
        bucking bugger bugging bullet bunches burrow bushiest bushiness busses busyness
        cabled cabling cached caches calked calking calmed calming calved calving
        cambers campion canker canter canters canting careens carer carers caress carets
        caries carriers carter carting carve carver carvers cased cashing casing
        castling cation catted catting causal ceasing ceding censer censers certainty
        chafing chains challengers chanced chancel chancels chancing channing chanted
        chanter chanters chanting charged charger chargers charges charging charily
        chars charted charter charters charting chaster chatter chatters cheated
        cheating cheeked cheeking chewed chewing chocked chocking choirs chopped chucked
        chucking cirrus cites civies clam clambers clanged clanging clarity clashes
        clauses cleaned cleaner cleanly cleary cleaved cleaver clewed clewing cloches
        clod cloned cloning clopped cloths clotting clover clovers cloyed cloying coarse
        coasting coating codding coed cohering coking collage collages colons colours
        combing comers commanded commenced commend commends commented commerce commune
        commuter commuters competences compiles complected complemented compliment
        compote compute computed computes computing conceit conceits concerted
        concerting concerts conches conduced conduit coney confection confections
        confidant conform conformed conforms confute confuted conley conner contest
        contracted contrast contrasting contrasts contuse contused convection convent
        convention convents converging conversing convoy cooing cooties coped coping
        copped copping cording coring cornier coroner corp corps cots couched couches
        coulter countess county coupe courted courting courts covens covert coverts
        coves coveting covets covey coveys cowering cowers cowing crapped crate crated
        crates crating creaked creaking creamed creaming crease creased creases creasing
        creed cremate cremated cremates cremating cremations crested cresting crete
        crowed crowing culled culling curios currant curries currying curse curses
        curtain cushier cuticle daring deadliness debase decant deceit decode decoded
        decodes decoding decree decrees defend defended defends deign deigned deigns
        dela delicate demote demoting denote denoting deportment derail derails deride
        derided derides deriding derision derisive descent descried descries desiree
        detains devotee dialings dinker diplomats directer direst discrete discus
        discuses dismount diver divers diversify doable docent dose doubted doubting
        doyens dozes drams draping drawling dreaded dreading dreads drier driers drifted
        drifting dripped dripping drivels drives drooped drooping droops drover drovers
        duding duffer duffers dunner duping earring eater eben ejection electron emceed
        empires employe employes empress enduing endure enrage enrages enraging enrol
        ensue entice entrails entre enure envelops envoys eras erection erich ester
        esther eternal ether evacuate evacuating evacuation evens excerpt excise excised
        excises excising exert exerts exited exiting exits exorcise expanse expedience
        expediences expelled expend expended expending expends expensive explode
        exploding export exports eying fabled failing fallow fallowed fallowing fallows
        falter faring faris farmer farming farther fats fatter fattest faulty feather
        feeding feedings felled feller felling fended fending fester fiend fiends filing
        filler filmed filming finales finders fining finises finishers finking finnish
        fireman firmer firming fist fisting fitter fixing flailed flavors flied flies
        flitting flogged flogging floods flounder flounders flours flouting foaming
        fodder foiled fonder forcing forded fording foremen forewomen forgave forger
        forging forking foster founded founding framers franky freelances freezers
        freshens freshets freshmen fried frieze friezes fueling fuelled fulled fulling
        funked funking furbish furled gabble gable galley gander gaol garb garbage
        garble garbs gard gasp geeing giants gibing ginned ginning girt girted glades
        glaring glides glowing goverment graceful gracefully graces gradation graders
        grafted grafting grafts grands grated grater grates grating graves grazes greta
        groping grouts growling grunted grunting grunts guises gusts gutter gutting
        haider haling haller hallway halving hander handlers handsful hanged hardier
        hardiest hardily harding hardy haring harker harper hasting hating haunting
        hawing haying hazing headier heading healed healer healers healing heaped
        heaping hearer hearers hearth heated heater heaters heath heating heaved heaving
        heeded heller hepper hera herded herder herders herring hiding hied hieing
        hiller hinged hinging hinting hither hiving hoarder hocked hoeing hoisting
        holder holger holier holing homing honing honked hooded hooding hoofed hooped
        hooping hooted hooting hopped hopping hordes hording horus hoses hosing hostels
        hots houses hovels howler hungary hunger hunker hunted hurst hurting hyping
        impart imposter ince inching incite incited inciting indented indexed indicted
        indued infernal infirm inking inquires intents internes interneship interneships
        interred interring inters interval invention inventions jointed jointing joni
        joyless juts kain keeler keeling keening keeper kenner kingly lacing laded
        lading lamest lanced lancing lander langer lansing larded larder larding larking
        lashing lasing lasses lasted latent lats latter lauded lauding launchers laxest
        layer leaders leafing leaking leaned leaner leaping leases leasing leavens
        lefter leis lena lender lending lerner lesion lesions lessen lessens lessors
        lest lester levees levers lewder liberate licenced licensee licked licking lief
        lien liens liking lilted lilting liming limning linger linkup linted linting
        lisped lisping liston litter litters livelihood lively loader loading loaning
        loaves locale locked locking lockout locus lodger lodging lofted lofting logged
        logger logging lonely loner longed loomed looming looped loosed looses loosing
        looted looting loping lopping loses lounging louses loving lowing loyally lsat
        lucking lunched lunches lunging lusted lusting macing macron maimed maiming mali
        mange manged manger mangers mani manège marched marches marching marinas
        mariners markers marking masher mashers masking massaged massages massaging
        massed massing matchers mater maternal mather mating mattes mauled mauling
        maxing meager meddle medial melting memorizes menage menages merges messed
        messing mete metes meting midday mien miking minuet minuets minuses misled
        misreading misted mister misters misting misused misusing moaning modals modems
        modes mooing mooning moping mortgagee motels moths mourning mowing muddle
        mullion mussed mussing muster musters mutter mutters nearly needled needling
        neighbour nerving nether nicety nitro noes normalcy noshing notching noting
        notting notwork novice nuclear nuder odes odor odors officers onside opined
        opining organizers otters outdoing outlet outlive outrider outriders outsides
        outsize outwit overate overbook overbooked overcame overcook overcooked overlays
        overseas overseers overtook paced pacers paces pacing packed packers packing
        pagers paging painted painter painters painting paints palaces paling palled
        palling pampers panned panning panted panting pantries pari pariah paring
        parring parsed parses parsing parson parsons parted parting parton passels
        pasterns pastes pasties patching patent patents pats patted patters patting
        paupers paused pauses pausing paving pawing payed payer payers peaces pealed
        pearson peasant pease pecked pecking peeked peeped peered peeved penned pepped
        pepping pere peres perish perking personas perter peter petting pewter pheasant
        phoneys phonied phonies phonograph phonographs photons picket pickets pickled
        pickling pierces pierson piked pikers piking pilled pilling pinching pined
        pinged pinked pinking pints pipers pipped pipping pitting placer placers placid
        placket plainer plaints plaits planed planes planets planing planked planking
        planks planted planter planting plated plates players playing pleaded pleated
        plopped plopping plumper plying pocked pocket pocking pointier pokers polices
        polite polities polity polled polling polo ponds pones pooped pooping ported
        porter porting posed poser posers posher posing posited positing positron
        positrons posses postal posters potion potions pots potted potter potters
        potting pouted pouting powders practises prating prayed precious prefect premise
        premised prepaying preset preying priced pricked pricking pricks prided prides
        pried pries primate primed primes princes printed printer printers printing
        prints prizes probes probing procession processional processionals processions
        processors produces profess professed professes programer programers prompting
        propped propping prospectus prosper protect protects prowess prying pubic
        publishers puckers pulped pulping pulsed pulsing punned punting pupped pupping
        purdue purled purling purse pursing pusses puttying qualifiers quieting quilting
        quoited racked raided raiding railed railing rained raining raked rally ramming
        rams ranged rankled ranted raping rapping rarefy rasher rasping raster ratted
        ravings reacted reacting reactor readier readying realer realty reamer reamers
        reaming reaper reapers reaping rearing rebated rebind rebinding recant receivers
        recite recommenced recommencing rectal redder redding reefer reefers reelect
        reelection reelects reenforce reenforced refereed refiled refract refracted
        refuge refuges refutation refute refuted regain regained regaining regains
        regally regent reheat rehire rehired rehires rehiring reign reigned reigning
        reigns reilly rejoicing relaxed relayed relent relics reliefs relished relived
        relives remand remanding remits remove renal renard render renders rending
        reneged repent replayed replaying reported reposed repost requite requited
        requites requiting resection resent residences resin resins resisted resister
        resorting resp respelt retailing retained retains retard retarded retarding
        retards retched retches retching retiree retirees retort retorting retraced
        retrain retraining retried retries reuse reused revenge reverence reverences
        revile reviled revive revived revocation revolve reward rewarded rewarding
        rewards rewind rewinding rewire rewired rewires rewiring reword reworded
        rewording riposted rises rising roached roaches roaching roaster roes roister
        romo romping rooster rooter roots rosier rouges rouses router routs rubdown rued
        ruining runnier sable sables sacred safety sages sailed saints saloon salved
        salving sampler samplers sanding sands sanely sang sapling sapped sarong sates
        sating sawing scalding scalds scaled scalping scalps scamps scanted scares
        scarfed scaring scarred scarring schedulers schemas schemers scooting scored
        scouring sealing seared searing seating seaton seattle seeding seeger seeming
        seeping selling sensing sensor sentience serer serous serves servile settee
        settling sever severs sewing sexing sexting shaded shading shafts shaking shamed
        shaming shard shares sharked sharking sharped sharping shaved shaving sheared
        shearing sheering sheller shelling shifting shilled shills shingle shipped
        shipper shipping shirts shoed shoeing shooed shooing shoots shopped shored
        shoring shorted shouting shoved shoving shred shrike shrikes shrive shunting
        shuttling shying sides siding sifter sighed sighing sighs sills silting simmer
        simmers simper simple singe singed singing sings sinned sinning sipped sipping
        siring sited siting sitter sitting skates skillet skipped skipping skulls skying
        slapped slapping slates slaving slaying sleeker sleeking slices slicing sliders
        slights slily slipper slopped slopping slotted slowed slowing slummer smarted
        smarter smarting smarts smelling smelter smiling smother smoulder smoulders
        smuggest snailing snaking snared snares snaring sneaker sneaks sneering snipped
        snipping snitch snitched snitching snored snorted snowing snuggest soaped
        soaping soared soaring soiled soiling soled soling soloed soloing someway sommer
        sono sopped sorely sortied sowed sowing spades spading spanned spared sparing
        sparking sparks spars sparse spates spatted spayed spaying spearing spears
        speciality specially specking specks spector speeding spilled spilling spills
        spires spited spitted spores sporing sported spouted spouting sprang spreed
        sprig springs sprung spurring spying staged staging stags staked stakes staking
        stale staled stales staling stamped staple staples starch starched starching
        stared stares staring starker starks starling starred starring stars startled
        startling starved starving stated stater stating stats statues staved staves
        staving stdio steaks steamy steeling steeped steeping steeps stents sties
        stiffed stiffing stiffs stilled stills stilts stings stinks stomped stomps
        stoner stooped stoops stopping stores stowed stowing straggling stranding
        strands strangest strangle strangler stranglers strat strayed straying strews
        stride strides strife strikers string stringer stringers stripe stripes strives
        stroke strokes strolling stropped strove strung studded studding studious
        stuffed stuffing stuffs stumps stunts sturgeon subscribes subset suction sued
        sues suing summery summit sumner sumter sundaes sundry supper surety surly
        surrey svelter swamps swapped swatch swayed swaying swelling swelter swerved
        swerving swifts swilled swills switches swopped séance tacked tacking talkers
        tamers taming tanked tankers tankful tanking tanks tapers taping tapped taring
        tasers tasked tasking tasted taxing taylor teaches temped tempos tends tenser
        tented testily texted thanos theatres thees theses thicket thickets thinning
        thins thirsty thongs thrall thralled thrice throughput throve thumps thunks
        ticked tickers tickle tiers tigers tiles tilling timbers timeliness tinder tings
        tippled tires toady toiling toking tolling tonics tooting topical topically
        topped torching toying tracks tracts trail trailed trailing trails trainers
        trains trammed transit treads trialed tricks trifled trill trilled tripped tron
        trope tropics trough trout truces trucked truing trunks tucks tuned tuning
        turfed turfing turing tusked twinks tying uint unblock undated underlie
        undermine unload unloaded unsaid urns utilise vales valved valves veer verged
        vocation wafted wafting waggle wailing waited waiters waiver waiving waking
        waling walling walter wander wandered wandering wanders waned waning warded
        warding warmed warped warred washing wasted waster wasting weakly weaning
        wearying weaving wedder weeder weer weighting weights weller welling welter
        whimper whimpering whisker whiter whites whither whiting whomever widow wight
        wilder wiling wilting wincing winder winding winger winging wining winking
        winner winnow wintery wintry witching witten woking wonted wooding worded wormed
        worming worriers wounder wrangle wrier wright writhes writhing writs wroth
        yearling
        """
    )
)
