"""Words of English that are one letter away from words of the lexicon."""

from __future__ import annotations

from infointerview.etiquette._lexicon import listed

__all__ = ["ORDINARY"]

# Found by reading every frequent English word with the speller; a new word in a pattern
# may bring new neighbours.
ORDINARY = frozenset(
    listed(
        """
        abel abound accent accented accents acme acre acres actin addiction adverse
        agility aground aiding ailing airing albright aliens alight alloys alter
        altitude ambitions amin analyses analysis appeared appearing appears apples
        appraised aptitude archie aries arising arming arte assume attacked attacking
        auction baer bagging bale bards baring batter beach beaming beards beater
        beating bedside beings believers belive belled bells bene bering bets bills
        bitter blaring bleach boars boko boon boots bought boyd braking breath bridging
        briggs brother brunch bugger bugging built butter cabling calmed calming campion
        canter carer carers carter carve carver cased cats causal certainty challengers
        chancel changes channing chanted chanting charged chargers charges charging
        charted charter charters charting chatter cheated cheating cheeks chicks chopped
        chose chucked chucking clarity clashes clauses cleaned cleanly cleary clint
        cloned clones cloning closets cloves coarse coding coed coking collage collages
        colons colours combing commend commuter commuters competed compliment
        compliments compute computes concert coney conform conley conner consent contest
        context contracting contracts contrast contrasts convection convent convention
        convoy coping copped coroner corp corps cots coulter coupe courting covert covey
        crate crease cremated crete culled culling curse curses curtain daring decade
        decades decode decoded decodes decree decrees dela derail derided derision
        desiree diner discus diver doable dose doubted dreaded dreading drier dripping
        earring eater eben empires empress endure entice entre eras erich ester esther
        ether evacuate evacuating excerpt excise exert exerts exited exits expend
        expensive explode exploding export exports falling fallow falter faris farmer
        farther fats fatter faulty feather feeds felled felling fellow fellows fending
        fester fiend fiends filing filler fillers filmed filming finnish fireman firmer
        fist fisting fitter fixing flavors flies floods fodder forgave forgot form
        foster founding franky freezers fried frieze funding gable galley gaol garb
        garbage gard giants glowing goverment graceful graces graders grafts grands
        grapes grated grating graves greta groping growling grunts guess gusts gutter
        gutting haider haller hander handled handlers hanged hanging harding hardy
        harker harper hating haunting hazing heading healing heaping heating heaving
        heller hera herder herring hiding hiking hiller hinged hinting hoarder holder
        holger homing honing hopping horus hots hungary hunger hunted hurst hurting
        hyping identity impart ince incite incited inciting indented indexed infernal
        infirm intents interval invention inventions jointed joni kain keeler keeper
        kenner lacing langer lansing lashing lasted lasting latter lauded launchers
        layer leaking leaned leaner leaning leaping leasing lena lending lerner lesion
        lesions lessen lessens lest lester licensee licked licking lien lifted lifting
        liking lined linger liston litter livelihood lively loading locked locking
        lockout lodging logged logger logging loner longed loomed looming looped looping
        loosing looted looting loses lots lounging loving lsat lunches maimed mali mange
        manger mani manor marched marches markers marking masking massage massages
        massing matchers mater mather mating matters mauled melting messing mister
        misusing moaning modems modes months mopped motels moths mourning mowing muster
        mutter neighbour neighbours nether nitro noting notting novice odor odors
        officers onside opined otters outlive overlays overtook paced pacers paces
        packed packing painted painters painting palaces panning pari parsed parsing
        parson parsons parted parting parton pasted pasting patents pats patting paused
        pauses pausing payer payers paying pearson peasant pease peeked peered pere
        peres personas petting pheasant photons pickled pierson piloting pissed pisses
        pissing pitting placer placid planes planing planter planting plated plates
        played playing pleaded pleated polices polity polling polo pooped pooping ported
        porting posed posing posited positron posses postal potion potions pots potted
        potting pouting powders prayer precious prefect premise preset prevent preying
        pricks primate princes printed printers printing prizes probing procession
        processions produces profess professed promoted propped prospectus prosper
        protect protects prowess prying pubic pulsing punting purdue purse qualifiers
        qualities quality quilting raided raiding railing rained raining raises rally
        rants raster reacted reacting readers realty reaper reaping rearing rebind
        redding reelection refuge refute refuted regain regaining regent reigning reilly
        relaxed relayed relied relished relive remain remand remove renard render
        renders rents repent reported repost resection resent residences resisted
        retaining retard retiree reuse reused reverence revive revocation reward
        rewarding rewards rewind rewire rewiring rises rising romo rooster roots router
        ruining sages sampler sanding sands sang saving sawing scalding scared scares
        scaring schemas scouring scrubs sealing seared searing seating seaton seattle
        seeding seeger seeming seeping sensing sensor settling sever sewing shaded
        shading shafts shaking shamed shaming shaped shaping shard shaved shaving
        shearing shingle shirts shits shitting shopped shopping shouting shoving shred
        siding sighed sighs sills silver simmer simple sing sings sinned sipping sited
        sitter sitting skillet skipping skulls slapping slaying slicing slotted slowing
        smarts sneaking sneaks snitch snowing soared soaring solder sommer sono sorely
        sowing spared sparing spears speciality specially specks spector spending spills
        sported spouting sprang springs sprung spying stakes starch stared stares
        staring starks starling starred starring stars startled startling starved
        starving stated states stating stats statues staves staying steaks steamy
        stepped stills stings stitch stitching stomped stoner stopping strands stranger
        strat strides strikers string stringer stripes strives strokes strung stuffed
        stuffing stumps sturgeon suction sued sues suing summit sumner sumter surrey
        swamps swatch swaying swept swifts tacked taming tanked tanking tanks taping
        tasked tasking taxing taylor teaches temps tends thanking thanos theses thinks
        thinning thongs thorough thrall thrice throughput tickle tiles tinder tired
        tires tithes tolling topical tough toying trail trailed trailing trainers
        transit treads trill tripped trough trout tuned tuning turing tying uint unblock
        undated unload unloaded unsaid urns utilise veer vocation wailing waited waiter
        waiting waiver walkers walling walter wander wandered wandering wanders waned
        waning washing wasted wasting weakly weaving weller welling wherever whiter
        whites whiting whomever widow wight wilder winder winding winger winner witten
        woking worded wrangle wright writers writhing
        """
    )
)
