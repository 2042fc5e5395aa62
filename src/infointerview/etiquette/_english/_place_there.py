"""J7: a place of one's own there, found by its parts in any order.

A wish, an offer or a question of the asker, the person's place, and what is done
there; harmless is what one does as a guest: to learn, hear, visit, ask.
"""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame, MessageKind

__all__ = ["PLACE_THERE"]

PLACE_THERE = (
    Rule(
        name="place_there",
        frame=Frame.J7,
        patterns=wordings(
            """
            (you|your ~3 {unit}) ..4 (accept|accepting|take|taking|take on|taking on
                |host|hosting|admit|admitting|welcome|welcoming|supervise|supervising
                |have room for|have space for|open to) ~3 (student|students|volunteer
                |volunteers|undergraduates|undergraduate|postdoc|postdocs|trainees
                |trainee|apprentice|apprentices|fellows|helpers) & (do|does|are|is|will
                |would|can|could|might|may|whether|if) & !(how|what|why|where|when|which
                |who|time|decide|study|enjoy|like|stay|story|were you)
            ((pursue|pursuing|do|doing|start|starting|complete|completing|carry out
                |undertake|begin|conduct) ~3 (phd|doctorate|doctoral|postdoc|master's
                |masters|thesis|dissertation|research|internship|training|project) ..1
                (under|in|with|at) (you $|your ~2 ({unit}|supervision|guidance
                |mentorship|direction))|(phd|doctoral|postdoc|postdoctoral|research
                |master's) ~2 (position|positions|possibility|opportunity|opportunities
                |opening|openings|place|spot|assistantship|fellowship|studentship) ..1
                (in|with|at|under) your) & !(did you|you did|you do|how)
            (would|could|can|will|might|may|willing|able) & you ..3 (to)? (supervise
                |train|host|apprentice|take|advise) me & (summer|project|thesis|phd
                |doctorate|internship|months|lab|workshop|year|semester)
            (looking|searching|search|seeking|seek|search|hunting|look) ..2 (for|of)?
                ..1 (a|an|another|some|new)? ~2 (host|practice|company|firm|lab
                |laboratory|clinic|workshop|contractor|employer|supervisor|garage|salon
                |place|farm|kitchen|organization) ..2 (where i|for my|to do my|in which
                i|(willing|able|ready|prepared) to (train|take|host)) & !(class|classes
                |lessons|cat|dog|car|evening|recommend|learn|live)
            (we|us|paths) & (as|calling each other|each other|be|become|future|being)
                ..1 (colleagues|teammates|coworkers|workmates) & (hope|someday|one day
                |some day|soon|ideally|perhaps|look forward|would love) & !(fair)
            {like_me} & (open to|land|room for|place for|shot|welcome|fit|belong|use for
                |find a home|chance|interested in|useful|hope|taking on|take on
                |consider) & ({your_unit}|you|here|there) & !(advice|advise|suggest
                |recommend|learn|how (do|does|would|can)|what)
            (would|could|imagine|picture|can) & (you|your) ..3 ((turn|send) me away
                |(have|having) me (around|along|about|back $|back as|back next))
            (i|me|my) & (wind up|end up|ending up|like|want|love|hope|dream|take) ..7
                (on|at) the other side of (this|that|the|your) (desk|counter|table|bench
                |bar)
            (i|me|my|chances|chance|odds) & (looking|chances|chance|odds|hope|hoping
                |want|love|like|wondering) ..5 (get|getting) on (at|with) (the|your|a)
                ~3 ({unit}|contractor|builder|builders|railway|railroad|docks)
            (i|^) ..3 ({want} ..3 help ..1 (build|grow|shape|further) (what|whatever)
                you|(want|love to be) in $)
            i ..4 {want} ..2 to (come|join|start|begin|serve|work|be|help|help out) ..3
                as (a|an|your) ~3 (volunteer|intern|trainee|apprentice|helper|assistant
                |temp|extern|ra|junior) & !(at my|my|learn|hear|talk)
            {want} ..3 (explore|exploring|pursue|imagine|picture|build) ~1 (a|my) ~1
                future (with|at)
            my next ~1 (chapter|adventure|step|challenge|home|move|act|job) &
                ({your_unit}|(might|could|may|would) be it|(such as|like) yours) &
                !(think|should|hear|learn|recommend|suggest|advice|advise|talk|how|what)
            (proud ..2 to wear|wear that (uniform|badge|apron)|(cost|costs|costing) (you
                |your ~2 {unit}) nothing|(bring|have|with|come with|got) my own (funding
                |fellowship|grant|scholarship|stipend)|fair ~1 (shot|chance|crack|go)
                (on|at|in|with) your ~1 ({unit}|line)|(point|worth|sense) ..3 (try
                |trying|applying|knocking) (at|in|with) your)
            (possibility|prospect|hope|thought|idea|chance) of (joining|working|being
                |coming|interning) ..2 (you $|your|with you|on board|at)
            you ..2 (let|allow|have|keep|take) ..6 (tag along|stay on|stick around|hang
                around|help out|pitch in|come along) ..3 (summer|weeks|season|year
                |holidays|months|after)
            ((spell|stint|summer|week|month|day|days|weeks|season|time) {at} your ~3
                {unit} would|(^|though|and) (a|an|any) ~2 {job} would ..3 be (wonderful
                |great|nice|welcome|perfect|amazing|a bonus|a dream|lovely|fantastic)) &
                !(visit)
            i (am|was)? ..2 (search|searching|looking|look|seek) ..2 (for)? ..1 (stage
                |attachment|host|training place|industrial ~1)
            (awesome|great|amazing|cool|lovely|wonderful|fun|nice|fantastic|dream|honor
                |brilliant|incredible|super|ideal) ..1 to (work|start|intern|volunteer
                |train|help) (there|here|at your ~2|for you|with you all|in your ~2) &
                !(you find|must be|it is|is it|was it)
            (call|calling|count|counting|consider) myself ..2 (part|one|a member|a
                colleague) of
            (i|me|my) & (looking|searching|look|seek|seeking|applying) ..2 (at|for|to)?
                ..2 (firms|companies|labs|places|organizations|practices|clinics|schools
                |shops|employers|teams) (like|such as) yours & !(people|interview|talk
                |learn|speak|study|research|insight)
            ((place|company|firm|nowhere|anywhere|office|where) ..1 (where|that)? i
                would ..1 (rather|sooner) (be|start|work|begin|spend)|(office|branch
                |city|team) ,? where i would (love|like) to (be|work|start)|hope ..2 to
                be (in|on|part of|among) (it|them|the ~2 (class|cohort|team|crew
                |intake)) (next|one day|someday|soon)|ideally (at|with|for) ({named}
                |{your_unit}|you) $)
            (i|me|my) & (bring|bringing|take|taking|offer|dedicate|dedicating|devote
                |devoting|lend|give|put) (my|that|this|all|these) ~3 ({skill}|energy
                |time|life|work|years|career) ..1 to (your ~3 {unit}|the ~1 {unit}|you)
                & ({want}|welcome|chance|opportunity|ready) & !(questions|thanks|class
                |students)
            (way|chance|room|possibility|scope|opening|opportunity|opportunities) & (for
                me|i|student|teenager|graduate|beginner|undergraduate|veteran|newcomer
                |sophomore|freshman) ..4 (to)? (contribute|help|get involved|join|be
                part|take part|pitch in|be useful|be of use|help out) ..2 ($|this|over
                |next|your|with your|to your|in your|at) & !(thank|return|repay|survey
                |study|learn|newsletter|community|should|field|how)
            (do|does) ..1 you ..2 (do|offer|have|run|take|provide) ~2 (summer|winter|gap
                year|work experience|student|practical|sandwich|trial|industrial
                |internship|student|holiday) ~1 (placement|placements|internship
                |internships|jobs|attachments|traineeships|work|shifts) & !(how|what|why
                |did|recommend)
            i ..2 (can|could|would|will|am able to|hope to) ..1 (intern|volunteer
                |apprentice) !(work|you|at (a|the|my))
            (send|information|details|material|materials) & (internships|internship
                |placements|traineeships) & (applications|deadline|deadlines|apply
                |stipend|stipends|at|with) & (me|i)
            (work|working|help|helping) ..4 on (problems|things|projects|products
                |questions|what) ..1 (like yours|like the ones you|you (build|solve|make
                |are building))
            (is|are|whether) there & (arrangement|fellowship|scheme|role|position
                |capacity|room|project|spot|place) ..1 (on|in|within|with|at) your ~2
                {unit} & !(how|what|people|women|diversity|creativity)
            for my ~2 (internship|placement|next role|co-op|traineeship|industrial
                training|attachment) & (targeting|hoping|considering|eyeing|interested
                |list|chose|chosen|want|like|love|choose|choice|you|your) & !(thank
                |supervisor|paper|report|advice|book|prepare)
            my ~2 (internship|job|placement|apprenticeship) (search|hunt) (for|at|with
                |in) ({named} ~1 ($|and)|your)
            (career|careers|jobs|vacancies) page & (find|nothing|anything|see|saw|listed
                |there) & (i|students|me) & !(you wrote|you write|design)
            ((might|may|could|would) ..1 be ..2|is|whether there is) (a|any) ~2 (fit
                |match|place|role|opening|spot) for me & !(field|trade|profession|career
                |industry)
            (possible|potential|future|mutual) ~1 fit & (i|me|my) & (discuss|explore
                |talk|see|meet|discussing|exploring|whether)
            (odds|chances) ..3 of & (my|me|i) & (your ~3 {unit}|you|here|there)
            (who|whom) & (about|regarding) (joining|coming on board|getting on board
                |signing on|signing up|interning|volunteering|working there) & (i|me)
            (could|can|may|might) i ..1 come ..3 help|(could|can|may|might) i ..3 help &
                paid
            (working|being|joining|helping) ..1 (with|on|at|for|among|alongside|beside)
                (you|them|your ~3|{named}) ..1 (appeals|appealed|would suit|attracts
                |excites|would excite|tempts) ..1 (to)? me
            (opportunity|position|role|challenge) (that)? i ..3 (seeking|looking for
                |after|hoping for|been waiting for)
            to work (on|in|with|at) (that|this|your) ~2 {unit} & (would|super|offer
                |anything|everything|nothing) & (i|me|my)
            (interested in|interest in|keen on|excited about|drawn to) your ~3 (scheme
                |program|internship|internships|apprenticeship|traineeship|residency
                |fellowship|co-op|intake|cohort) & (graduate|trainee|apprentice
                |apprenticeship|rotational|rotation|leadership|early career|summer
                |internship|internships|intern|residency|traineeship|training|analyst
                |fellowship|cohort) & !(learn|hear|how|came|built|designed|why|wrote
                |research|questions)
            (you|your ~3 {unit}) ..4 (open to|up for|glad of|interested in|consider
                |considering|mind) ..1 (having|taking|hosting)? (a|an|another|some) ~5
                (intern|student|apprentice|volunteer|trainee|graduate|postdoc|helper
                |extern|newcomer) & !(how|what|why|which|view|interviewing|interview
                |question|questions|talk|call|chat|asking)
            {like_me} & (see|picture|of interest|of use|way in|second (chance|start)|get
                in|make it|a start|on one of) & (your|you|here|there) & !(advice|advise
                |suggest|recommend|learn|how (do|does|would|can)|what|where|meet|time
                |{field})
            (i|me|my) & as your ~2 (student|apprentice|assistant|intern|trainee|postdoc
                |ra|helper|deputy|junior) & !(did|when you|treat|feel)
            (i|me|my) & (a|the|one) ~1 (desk|bench|spot|place|seat|corner|berth) (in|on
                |at) your ~2 {unit} & !(see|where|how|meet|talk|what|diary|visit|sat)
            (have|having|call|calling) you as (my|a) ~1 (boss|manager|supervisor|advisor
                |colleague|employer|teacher|master)
            ((want|ready|tempted|made me want|like|love) ..3 to (sign (on|up)|join up
                |enlist|settle there|be back for good|stay for good)|drop everything and
                (join|sign))
            (i|me|my|offer of|given|the) & a? trial (day|shift|week|period|run) & (offer
                |table|given|do|could|would|come|happy|glad|can) & !(how|what|did you
                |drug|clinical|law)
            (i ..2 (can|could) now ..1 (work|start|commit)|(able|free|can) ..1 to? work
                (full|longer|more|part) (days|hours|time|shifts|weeks))
            (looking|searching|search|hunting) for (a|an)? ~2 host ($|lab|institution
                |group|company|laboratory|organization|supervisor)
            (chatted|talked|spoke|met|meet|meeting|speaking) & (booth|fair|careers
                evening|career day|careers day|expo|info session|hackathon) & (i|me|my)
                & (roles|internship|internships|positions|position|openings|scheme
                |opportunities|opportunity|interested in|interest|role|joining|program)
                & !(your role|your career|your story|your path|career path|learn|hear)
            (step|steps|way|route|path|process) ..2 (for|to|of) ..1 (me)? ..1 (get
                |getting|join|joining|be|being|come|coming) (on|onto|on board|aboard|in
                |into) ..1 (with|at)? your ~2 {unit} & !(did|you got)
            (person|one|man|woman|guy) to (see|ask|talk to|speak to|write to|contact)
                ..1 (about|for|regarding|on) (getting (on|in|hired|taken)|joining|a job
                |work|a place|a spot|internships|placements|vacancies|shifts|the ~2
                (position|role|internship|job|vacancy|traineeship|apprenticeship))
            ((miss|missing|lose|losing) out on (a|the|this|any) ~1 ({job}|place|spot
                |opportunity)|(kick myself|regret it|forgive myself) if i (did|do) not
                (ask|try)|(eye|eyes) (out for|on) (a|an|the|your|any) ~2 {job}|(door|way
                |path|road|gate) to (a|my) ~1 (career|future|job|position) (with|at)
                |(hope|hoping|trust) ..3 (made|make|left|leave) a (good|great|strong
                |decent) ~1 impression on|only ~2 {unit} (that)? i ..2 (wanted|want
                |would want|would like|would love)|my name on (your|the) (masthead
                |payroll|roster|rota)|{want} ..2 to be your ~1 (eyes|hands|voice|man
                |woman|right hand|legs|ears|person))
            (should|if|when|whenever) (a|any|the|another) ~1 (chair|desk|seat|bench|spot
                |place|stool|berth|locker) ..2 (empty|free|vacant|open|frees
                |opens|empties) & (i|me|my)
            (need|needing|looking for|want|find|finding|seeking|in search of) (somewhere
                |a place|some place|a home|a roof) ..2 to (finish|do|complete|train|work
                |learn my|intern|start|serve|practice|continue) & (i|me|my) & !(eat|live
                |sleep|park|people|reading|table)
            (if|whether|do|does|are|is) (you|your ~3 {unit}|there) & (project|projects
                |task|tasks|anything|something|work|ways) (that)? i (could|can|might
                |may) ..1 (help|work|assist|join|contribute|do|be|take) & !(return|thank
                |before|prepare|read|learn|repay|questions|interview)
            (if|do|does|whether|any) & (you|your ~3 {unit}) ..2 (have|has|offer|got) &
                (part time|paid|casual|seasonal|temporary|weekend|holiday|summer|evening
                |saturday) (work|shifts|jobs|hours|positions|roles|help) & !(how|why
                |what|did|most)
            (hope|hoping|wonder|wondering|think|chance|if|whether|reaching out|ask|see)
                ..4 (you|your ~3 {unit}) ..1 (could|might|can|may) ..1 (use|need|have (a
                |any|some) (use|need) for|do with) (a|an|another|some|more|one more
                |extra) ~3 ({worker}|{pro}|substitute|hand|hands|volunteer|volunteers
                |help) & !(with the|coffee)
            possible ..2 (for me)? ..1 to (come and|come)? ..1 (help|work|volunteer
                |intern|join|train|do (a|an|my) ~3|start|spend) ..2 (at|in|on|with) (the
                |your|you) & !(field|learn|hear|meet|call|chat|half an hour|an hour
                |minutes|visit|people|trade|industry)
            (any (chance|possibility|way)|hope|hoping|hear|heard|see|wonder|wondering
                |whether|if|do|does|would|are|is) ..3 (you|your ~3 {unit}) ..2 (take
                |take on|taking on|taking|hire|accept|accepting|train|recruit|consider
                |sponsor) (on)? ~2 (changers|changer|beginners|novices|students|leavers
                |veterans|starters|trainees|apprentices|volunteers|freshers|rookies) &
                !(how|why|what|which|where|when you|study|read|yourself|yourselves|many
                |often)
            proud to (represent|serve|stand|carry|be|work|join|play) ..2 (you|your ~3|it
                |its|them|for|with|among|$) & (i|one) & !(must be|are you|were you|my
                school|my college|my country|my town)
            {chance} (for|to) ..5 (get involved|participate|take part|join|volunteer
                |contribute|intern|help|work) ..1 (in|with|on|at|to) (your|you) &
                !(newsletter|study|survey|how did|did you)
            (what|which|any) ~2 {job} & ({like_me}|my ~1 (profile|background|skills
                |experience|degree)) & ({your_unit}|you|here) & !(field|industry|trade
                |read|recommend|explore|advise|would you)
            (how|can|could|may|do) ..2 i ..2 (get|put) ..2 on (the|your|that|a) ~1 (list
                |roster|rota|books|register|call sheet|waiting list) & !(mailing
                |newsletter|email|guest)
            (whether|if|see) (your ~2 {unit}|you) ..1 (is|are) ..1 (growing|expanding
                |recruiting|getting bigger|adding people|building out|looking to grow) &
                (i|me) & !(how|what|read|glad)
            (wants|want|wanted|dying|dreams) to (drive|fly|run|cook|play|paint|fix|build
                |sell|work|write|sing) ..1 (your|for you|with you) & (guy|girl|one
                |person|kid|man|woman|me|i) & !(people|customers)
            i ..6 ({want}|wondering|wonder|up for|drop everything) & (at|in|on|with|for
                |under|within|into|aboard) (your ~3 {unit}|(a|an) ~3 {unit} (like|such
                as) yours) & !({guest}|(happy|glad|hope|delighted|pleased|wish) (that)?
                (you|your|the|it|everyone|they|she|he|all)|be (in|at) your ~2 (by|at
                |on)) & !(your (career|experience|work)|{hiring})
            (i|me|my) & (at|in|on|with|under|aboard) your ~2 (set|expedition|ship|boat
                |rota|list|books|roster|line|stall|stage|project|dig|board|watch|floor
                |bench|fields|boats|trucks|course|cast|production|campaign|side) &
                ({want}|happily|gladly|anything|everything|could|would) & !({guest}
                |(happy|glad|hope|delighted|pleased|wish) (that)? (you|your|the|it
                |everyone|they|she|he|all)|be (in|at) your ~2 (by|at|on)) & !(interested
                |vacancy)
            (could|can|may|might|would|do|is|are|does) & (i|me|my) & (at|in|on|with
                |under|within|into|aboard) your ~3 {unit} & !({guest}|(happy|glad|hope
                |delighted|pleased|wish) (that)? (you|your|the|it|everyone|they|she|he
                |all)|be (in|at) your ~2 (by|at|on)) & !(interested|check|run|find|agree
                |fine|record|quote|recommend|grateful|leave|introduce|stay|{hiring}
                |{field})
            i ..6 ({want}|wondering|up for) & (with|for|under|beside|alongside) you ($
                |this|next|as|full|part|once|until|one day|someday|some day|over the
                |from) & !({guest}|(happy|glad|hope|delighted|pleased|wish) (that)? (you
                |your|the|it|everyone|they|she|he|all)|be (in|at) your ~2 (by|at|on)) &
                !(interested|agree|find|fine|ok|keep|leave|check|introduce|grateful
                |easier|easiest|whatever|works|suits|convenient|exchange|correspond|pray
                |congratulate)
            i ..6 ({want}|wondering|up for) & (there|here) ($|one day|someday|some day
                |as|next|this|after|once|full|part) & !({guest}|(happy|glad|hope
                |delighted|pleased|wish) (that)? (you|your|the|it|everyone|they|she|he
                |all)|be (in|at) your ~2 (by|at|on)) & !(interested|live|move|park|stay
                |coming|come|trip|fly|travel|city|town|country|(love|like|enjoy) (your
                |the|it)|always) & !(add you|network|connect)
            your ~3 {unit} & (i|me|my) & (part of|belong|future|home|join|next step
                |dream|chance|opportunity|possibility|goal|fit|spot|seat|stage|volunteer
                |volunteering|apprentice|trainee|intern|placement) & !({guest}|(happy
                |glad|hope|delighted|pleased|wish) (that)? (you|your|the|it|everyone
                |they|she|he|all)|be (in|at) your ~2 (by|at|on)) & !(your (career
                |experience|work|role|job|choice|start|place)|{field}|interested
                |{hiring}|she|he|they|friend|cousin|found|admire|join you|present)
            (do|does|is|are|might|would|if) & (you|your ~3 {unit}|there) ..2 (have|has
                |offer|run) ..1 (a|an|any|the)? ~2 (scheme|traineeship|returner program
                |graduate program|funding|studentship|cadetship) & (i|me|my|for (a|an))
                & !(how|what|why|did|learn|field|common)
            (who|whom) & (in charge of|handles|responsible for|runs|looks after
                |organizes) ~2 (internships|placements|volunteering|trainees|apprentices
                |apprenticeships|interns|work experience) & (your|you|there|here) &
                !(why|how|what)
            (takes|take|taking|accepts|accept) ~2 (students|pupils|interns|people
                |someone|trainees|volunteers|graduates|leavers) ..2 (for|as|on|in|over)
                ~2 (work experience|placement|placements|internships|internship|summer
                |interns|trainees|volunteers|apprentices|holidays|semester|term
                |training) & (you|your) & !(how|why|what|where|when|did)
            ((leave|give) (you|with you) my (number|name|details|card)|(among|one of
                |part of) (this|next|the|your) ~2 's? ~1 (trainees|interns|apprentices
                |cadets|fellows|associates|residents|recruits|hires|intake|cohort)|about
                my (coming in|joining|starting|coming to work|coming aboard|trial|coming
                on board|working (there|with you))|(throw|cast|throwing) (in)? my lot
                |(first|only) place i (thought of|called|wrote to|turned to|came to)|i
                offer myself) & (i|me|my) & !(was one|you were|are you|were you|field)
            (contract|term|apprenticeship|enlistment|service|course|degree|studies) ..2
                (ends|end|finishes|is up|runs out|expires|is over) & (your ~2 {unit}
                |you) & (situation|changed|anything|something|need|room|available|free)
                & !(talk|chat|call|meet|advice|visit)
            i ..5 {want} ..2 (to)? be one ..1 (at|with|in|for|of) (your|you)
            i ..5 ({want}|up for) ..2 (to)? (get involved|be involved|come along|take
                part|join in|muck in|pitch in|jump in|a few shifts|the odd shift|some
                shifts) & !({guest}|(happy|glad|hope|delighted|pleased|wish) (that)?
                (you|your|the|it|everyone|they|she|he|all)|be (in|at) your ~2 (by|at
                |on)) & !(conversation|discussion|event|webinar|meeting|community)
            (paths|path|routes|route|ways|way|road) (into|in to|in) your ~2 {unit} &
                !(did you|you took|your own|led)
            (i|me|my|mine) & (at|for|with|in|of) (a|an|any|the) ~4 {unit}
                (like|such as) {named} & ({want}|could|can|would|see myself
                |picture) & !({guest}|did|does|describe|think|{in_field})
            (commit|committing|dedicate|dedicating|devote|devoting) ... to (this
                |the|your) ~2 {job} !(of|_)
            (i|me|my|mine) & (a|an|any) ~4 ({unit}|employer) (like|such as)
                {named} & ({want}|see myself|picture) & !({guest}|did|does|describe
                |think|thesis|{in_field})
            (i|me|my|mine) & ({labor}|start|begin|join|career|job|employed) ..3
                (somewhere|some place|someplace|anywhere) (like|such as) ({named}
                |yours) & ({want}|see myself|picture) & !({guest}|did|does|describe
                |think)
            (is|be|remains|been|as) ..1 (my|the) ~1 (dream|ideal|preferred
                |favorite) ~1 (employer|company|workplace|firm|organization|place
                to work|team|hospital|bank) & !({in_field}|what|which)
            (firms|companies|places|employers|organizations|teams|{unit}) ..1
                where i ..2 {want} ..2 (work|start|apply|be employed) & !({in_field}
                |lived)
            """
        ),
    ),
    Rule(
        name="place_there_followed_up",
        frame=Frame.J7,
        kinds=(MessageKind.FOLLOW_UP,),
        patterns=wordings(
            """
            (word|news|decision|decided|heard) ... (about|on|regarding) (the|your|that)
                ~2 (intern|internship|trainee|apprentice|apprenticeship|position|role
                |post|vacancy|placement|opening|hire)
            (anything|something) ..2 {opens} & (check|checking|see|whether|since|yet)
            (told|suggested|said|advised|asked|invited) ..2 (me)? ..1 to try again
            """
        ),
    ),
)
