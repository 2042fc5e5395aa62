"""Words of English that are one letter away from words of the lexicon."""

from __future__ import annotations

from infointerview.etiquette._lexicon import listed

__all__ = ["ORDINARY"]

# Found by reading every frequent English word with the speller; a new word in a pattern
# may bring new neighbours.
ORDINARY = frozenset(
    listed(
        """
        abel abound accent accented acme acre addiction adverse agility aground aiding
        ailing airing albright aliens alight alter amin analyses analysis appeared
        appears apples appraised aries arming arte assume attacked attacking baer
        bagging bale bards baring batter beaming beards beater beating bedside belive
        belled bells bene bering bets bills bitter blaring boars boko boon boots bought
        braking bridging brother brunch bugger bugging built butter cabling calmed
        calming campion canter carer carers carter carve carver cased cats causal
        certainty challengers chancel changes channing chanted chanting charged chargers
        charging charted charter chatter chopped chose chucked chucking clarity cleanly
        cleary cloned clones cloning closets cloves coarse coding coed coking collage
        collages colons colours combing commuters competed compliment compliments
        computes concert coney conform conley conner contracting contracts contrast
        convection convent convoy coping copped coroner corp corps cots coupe covert
        covey crate crease crete culled culling curse curses curtain daring decade
        decades decode decoded decodes decree decrees dela derided derision desiree
        discus diver dose dreaded dreading drier dripping eben empires empress entice
        entre eras erich evacuate evacuating excerpt excise exert exerts exited expend
        expensive explode exploding export exports falling fallow falter faris farmer
        farther fats fatter feeds felled felling fellow fellows fending fester fiend
        fiends filing fillers filmed filming finnish firmer fist fisting flavors flies
        forgave forgot form foster franky freezers fried frieze funding gable gaol gard
        giants glowing goverment graceful grafts grands greta groping growling grunts
        gutter gutting haider haller hander handled handlers hanged hanging harding
        hardy harker harper hating haunting hazing heading healing heaping heating
        heaving heller hera herder herring hiding hiking hiller hinged hinting hoarder
        holder holger homing honing hopping horus hots hungary hunger hunted hurst
        hurting hyping impart ince incite incited inciting indented indexed infernal
        infirm intents interval invention inventions jointed joni kain keeler keeper
        kenner lacing langer lansing lasted lasting latter lauded leaking leaned leaner
        leaning leaping leasing lending lerner lesions lessens lester licensee licked
        licking lien lifted lifting lined linger liston litter livelihood lively loading
        locked locking lockout lodging logged logger logging loner longed loomed looming
        looped looping loosing looted looting loses lots lounging lsat maimed mali mange
        manger mani manor marched marches markers marking masking massage massing
        matchers mater mather mating matters mauled melting messing mister misusing
        modems modes months mopped motels mowing muster mutter neighbour neighbours
        nether nitro noting notting novice odor odors onside opined otters outlive
        overlays overtook paced pacers paces packed painted painters painting palaces
        panning pari parsed parsing parson parsons parton pasted pasting patents pats
        patting paused pausing payer payers paying pearson pease peeked peered pere
        peres personas petting pickled pierson pitting placer placid planes planing
        planter planting plated plates played playing pleaded pleated polices polity
        polling polo pooped ported porting posed posing posited positron posses postal
        potion potions pots potted potting pouting prayer precious prefect premise
        preset prevent preying printed printers printing procession processions produces
        profess professed promoted propped prospectus protect protects prowess prying
        pulsing punting purdue purse qualifiers qualities quality quilting raises rally
        rants raster reacting readers realty reaping rearing rebind redding reelection
        regain regent reigning reilly relaxed relayed relied relished relive remain
        remand renard render renders rents repent reported resection resent residences
        resisted retard retiree reused reverence revive revocation reward rewarding
        rewind rewire rewiring romo rooster router ruining sages sanding sang saving
        sawing scalding scared scaring schemas scouring scrubs sealing seared searing
        seaton seeding seeger seeming seeping sensing sewing shaded shading shafts
        shaking shamed shaming shaped shaping shard shaved shaving shearing shingle
        shirts shopped shouting shoving shred sighed sills simmer sing sinned sited
        skillet skulls slaying slotted slowing smarts sneaking sneaks snitch snowing
        soared soaring sommer sono sowing spared sparing spears speciality specially
        specks spector spending spills sported spouting sprang springs sprung spying
        stakes starch stared stares staring starks starred stars startled starved stated
        states stating stats statues staves staying steaks stepped stills stings stitch
        stitching stomped stopping stranger strat string stringer strung stuffed
        stuffing suction sued suing summit sumner sumter surrey swatch swaying swept
        swifts tacked taming tanked tanking tanks taping tasked tasking taxing taylor
        teaches temps tends thanking thanos thinks thinning thongs thorough thrall
        thrice throughput tiles tithes tolling tough toying trail trailing trainers
        transit treads trill trough trout tuned tuning turing tying uint unblock undated
        unload unloaded unsaid urns utilise veer waited waiter waiting walkers walling
        wander wandering waned waning washing wasted wasting welling wherever whiter
        whiting whomever wight winder winger winner witten woking worded wrangle wright
        writers writhing
        """
    )
)
