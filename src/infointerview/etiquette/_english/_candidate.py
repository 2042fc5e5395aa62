"""J2, J4, J5, J6: what a candidate writes in letters, and the words for it.

As letters of application and notes after an interview have it: being sure of oneself,
wanting to contribute, asking how things stand, being ready for the next round. The
words at the top are used here only; those of all frames are in `_words`.
"""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["CANDIDATE", "CANDIDATE_CLASSES"]

CANDIDATE_CLASSES = {
    "gift": (
        "{trait}|work|career|studies|mix|record|time|drive|attitude|approach|command"
        "|internship|internships|energy|enthusiasm|work ethic|military service|job"
        "|grasp|fluency|certification|certificate|license|interests|personality"
    ),
    "equip": (
        "enable|enables|allow|allows|equip|equips|equipped|prepare|prepares|prepared"
        "|qualify|qualifies|qualified|position|positions|positioned|make|makes|made|put"
        "|puts|let|lets|readied|shaped"
    ),
    "excel": (
        "contribute|contributing|add|adding|excel|succeed|thrive|serve|deliver"
        "|delivering|step (in|into)|take on|take up|hit|handle|perform"
        "|support (you|your|the)|meet"
        "|exceed|fill|help (you|your|the ~2 {unit})|bring"
        "|(make|making|have|having) (a|an) ~3 (difference|impact|contribution|addition)"
        "|be (a|an|the) ~3 (bridge|link|asset|addition|resource|part|member|fit|help)"
        "|be ..1 ({of_use}|beneficial|productive|effective|successful)"
        "|do (the|this|that|an|a) ~2 (job|work)|grow with|go above and beyond"
    ),
    "sure": (
        "confident|certain|sure|surer|convinced|positive|believe|believes|feel|trust"
        "|hope|assure|assured|satisfied|guarantee|promise|doubt|confidence|assurance"
        "|belief"
    ),
    "bliss": (
        "{want}|look forward|looking forward|chance|opportunity|possibility|prospect"
        "|idea|thought|ready|privilege|excitement|welcome|able|committed|enthusiasm"
        "|time"
    ),
    # what anybody may contribute to
    "cause": (
        "society|conservation|science|research|cancer|~1 research|open|community"
        "|communities|change|policy"
        "|health|education|something|debate|discussion|discussions|knowledge|progress"
        "|peace|justice|climate|sustainability|nature|medicine|art|culture|human"
        "|solving|making|public|social|their|better|real|meaningful"
    ),
    "virtue": (
        "hard working|hardworking|hard worker|reliable|punctual|motivated|dedicated"
        "|driven|ambitious|responsible|trustworthy|proactive|detail oriented"
        "|results oriented|self motivated|diligent|dependable|adaptable"
        "|conscientious|team player|self starter|quick learner|fast learner|loyal"
        "|disciplined|energetic|highly organized"
    ),
    # --- what an asker of good faith does, and says ----------------------------------
    "mild": (
        "learn|speak|talk|chat|meet|connect|hear|ask|listen|discuss|visit|shadow|thank"
        "|read|gain|interview you|observe|understand|get to know|catch up|sit down"
        "|(to|would|could|can|will|please) ..1 (see|know|share|attend)|let (you"
        "|me) know|listening|(speaking|talking) (to|with|about)|meeting|visiting"
        "|hearing|learning|reading"
        "|asking|appreciate|value|understanding|buy|treat|order|book|donate|subscribe"
        "|invite|feature|cite|quote|film|record|interview|interviewing|photograph"
        "|tour|call|phone|ring|email|write to|write about|writing about|come to|come by"
        "|come over|come and see|come round|drop by|drop in|stop by|stop in|swing by"
        "|pop|near|nearby"
        "|outside|follow|following|admire|recommend|tell|thanks|gratitude|insight"
        "|insights|wait|park|walk|curious|wonder|wondering|considering|deciding|decide"
        "|choose|choosing|advice|questions|question|how|why|whether|tickets|coffee|cake"
        "|lunch|cookies|posted|updated|have your|love what|like what|story"
        "|hope your|use your|your notes|return|send you"
        "|take pictures|take photos|sit in|sign|whatever|survived|fix the link|hope the"
    ),
    "able": (
        "can|could|would|will|may|might|able|ready|eager|willing|prepared|happy|glad"
        "|love|like|hope|want|keen|thrilled|excited|delighted|honored|privilege|honor"
        "|going|plan|intend|mean|aim|wish|determined|let me|proud|dying|itching|hungry"
    ),
    # what belongs to those for whom one works
    "asset": (
        "company|organization|firm|team|teams|department|group|agency|business|unit"
        "|practice|institution|institute|start up|crew|division|branch|outfit|ranks"
        "|charity|foundation|squad|consultancy|customers|clients|patients|guests"
        "|readers|pupils|residents|donors|users"
        "|members|visitors|staff|pipeline|backlog|accounts|sales|revenue|product"
        "|products|operations|designers|developers|engineers|nurses|website|workload"
        "|workflow|processes"
        "|systems|inventory|mission|goals|growth|needs|shifts|targets|deadlines"
        "|campaigns|projects|problem|problems|pain points|bottom line|social media"
        "|brand|fleet|network|regulars|newsletter|database|efforts|cause"
    ),
    # on what terms one works
    "terms": (
        "full time|part time|nights|weekends|overtime|shifts|double shifts|early shifts"
        "|(hours|days|shifts|mornings|evenings) (a|per|each|every) (week|month)"
        "|after school"
        "|on commission|(paid|unpaid|freelance|project|contract|casual|trial|seasonal"
        "|temporary|voluntary|hourly) ~1 (basis|work)|for ~3 (months|years|seasons)"
        "|(six|three|twelve"
        "|two|several) (months|years)|the (whole|entire|full) (summer|season|year)"
        "|(all|any)"
        " (hours|days|shifts|shift)|at short notice|minimum wage"
    ),
    "verdict": ("decision|outcome|result|results|verdict|decisions"),
    "round": (
        "second|third|next|final|further|follow up|follow on|subsequent|formal|personal"
        "|onsite|in person|technical|panel"
    ),
    "procedure": (
        "(hiring|recruitment|recruiting|selection|application|interview|interviewing"
        "|decision|decision making) ~1 (process|timeline|timelines|procedure|schedule"
        "|stage|timeframe)"
    ),
}

CANDIDATE = (
    Rule(
        name="sure_of_myself",
        frame=Frame.J6,
        patterns=wordings(
            """
            # what I have makes me good at it
            (i|am|feel|be|left|in|our|you|quite|more|rest|remain|have|gave|with|my|than
                |me|away|came|home|felt|feeling|grew|now|not doubt) !(doubt) {sure} ..3
                (that)? (i|my ~6 {gift}) *12 {excel} !(_|with you
                (by|over|for a)|you (for|at))
            my ~6 {gift} ... {equip} me ..2 (to|for)? ..2 ({excel}|(these|those|the
                |such|this|that) ~2 (duties|demands|responsibilities|challenges
                |requirements|tasks|{post}))
            my ~6 {gift} ... me in (a|an) ~2 position to
            my ~6 {gift} ..4 (will|would|can|could|should|may|might) ..2 ({of_use}
                |beneficial|be ..1 ({of_use}|beneficial)) ..1 (to|for|at) {named}
            my ~6 {gift} ... (will|would|can|could) ..1 (help|assist|support|benefit
                |serve|enable|strengthen|improve) (you|your|the ~2 {unit}) !(understand
                |see|know|when you visit)
            {skill} ... (which|that|and) ..1 (would|will|could|can|should) ..1 be ..1
                ({of_use}|beneficial) ... (your ~3|the {job})
            my ~4 {gift} ..2 (merit|merits|deserve|deserves|warrant|warrants|justify
                |justifies)
            i ..1 (consider|regard|see|describe|pride) myself ..2 {virtue}
            i am (a|an) ~3 {virtue} ~2 ({pro}|{worker}|individual|person|professional)
            (i am|i have been called|(describe|described|describes|call|calls) me
                (as)?|known for being) ..2 (a|an)? ~1 {virtue} (,|and|as)
            i ..3 (confident|sure) ..1 (in|of) my ~2 (ability|abilities|capacity|skills
                |qualifications) to !(learn|finish|choose|ask)
            as you (can|will|may) (see|notice|note|find|gather) ..1 ,? ..2 (my ~2
                ({resume}
                |profile)|i have (had|worked|held|over|more|extensive|strong|experience)
                |my ~4 {skill})
            (giving|gave|given|gives|taught) me ... (which|that) your ~3 (need|needs
                |want
                |wants|calls for|asks for|requires|could use)
            (^|and|that) i bring !(only|nothing|questions|curiosity|it|this|that|up
                |people|him|her|them|someone|coffee
                |cake|a
                (friend|notebook|gift)) ~3
            i specialize in ... (helped|delivered|cut|raised|increased|built|grew)
            i am ... experience ..1 (with|for|at|in) ~2 like yours
            interested in (working together|working with me|collaborating) $
            i (can|could) do (this|that|the|your) ~1 (job|work) $
            i ..2 (work|learn) (hard|fast|quickly) and (i)? ..1 (learn|work) (hard|fast
                |quickly)
            i ... do the same (for|at) ({named}|{your_unit})
            i am ..1 capable of ~1 -ing
            ({side}|my !(schedule|calendar|diary|time|questions) ~2) and (i|me|your ~2)
                ..4 (match|matched|fit|suit
                |line up|click|go together)
            i ..1 (have|possess|bring) (the|all|every) ~4 (and ~3)? (the|your|this) ~2
                {post} (demands|requires|needs|calls for|asks for|takes)
            i (would|will|can|could) ..1 bring !(coffee|tea|cake|lunch|breakfast
                |questions|my|a list|cookies|notes|this|it) ~3 to ({your_unit}|your ~2)
            (i|we) ... we (would|could|will) ..1 (work|get on|get along|fit|make) ..1
                (well|great|good|brilliantly) ..1 (together|team)
            my ~2 ({paper}|skills|services|hands|energy|experience|strength) ... at your
                ~1 (disposal|service)
            (set|sets|setting|puts|put|makes|distinguishes|distinguish) me (apart|ahead
                |unique|different from other|a better|from other)
            i am (a|an) ~1 (excellent|outstanding|strong|accomplished|exceptional|gifted
                |talented|great|born|natural) ~2 ({pro}|leader)
            (i|my) ... to (benefit|serve|support|help|assist|delight|care for) your ~2
                (patients|clients|customers|students|guests|readers|members|residents
                |pupils|donors|users|visitors|staff)
            (the|this|that|your) ~2 (position|role|job|internship) ..2 (will|would
                |could)
                ..1 (grow|develop|expand|enhance|sharpen|strengthen|broaden) my
            (is|are|was) (exactly|just|precisely) what i (have (done|been doing|built)
                |did|do|specialize|can do|offer|bring)
            (contribute|add|adding|deliver|value|impact|productive|bridge|effective
                |contribution|useful|contributing|difference) ... from (day (one|1)|the
                ~1 first day|the (start|outset))
            (add|adding|deliver|bring|create) ..2 (value|impact) ..3 (quickly
                |immediately
                |right away|from|on day|within)
            i ..3 (qualified|equipped|able|prepared|ready|suited|position) ..2 to (meet
                |serve|satisfy|exceed|fulfil|fulfill) (your|the|this|these) ~3 (needs
                |demands|requirements|goals|expectations|{post})
            my ..6 would ..1 (slot|fit|work|go|serve|suit) ..2 (in|into|well|right
                |nicely)
                ..2 {there}
            i (can|could|would|have|will) ..3 (share|send|put together|draft|prepare
                |sketch|create|prepared|drafted|sketched) ..1 (a|an|some|my) ~3 (plan
                |proposal|sample|campaign|concept|prototype|demo|mockup|mock up|audit
                |roadmap|ideas|suggestions) ..1 (for
                ({named}|your ~3)|(on|of) how i|to (improve|grow))
            discuss my ~2 (background|experience|qualifications|interest|credentials)
                (further|in (more|greater|further)? ~1 (detail|depth)|at your|in person)
            i ... exactly (the|what) ~4 (you|your ~2) (mentioned|mention|described
                |describe|need|needs|asked|list|listed)
            (duties|role|position|job|post|work) (involve|involves|require|requires
                |include|includes|call for|calls for) *6 i (have|used|did|know|learned
                |love|enjoy) !(to)
            my ~2 {skill} (is|are) ..1 what (the|your|this|you)
            i ..2 (meet|match|fulfill|satisfy|have) ..1 (every|each) ~1 (requirement
                |criterion|qualification|condition)
            i ..2 (work|perform|function) ..1 (well|best|effectively|calmly) ..1 (under
                (pressure|stress|tight)|with (minimal|little) supervision|as part of a
                team|both)
            (i|my|and) ..4 (able|ability) to work (independently|under pressure|alone
                |unsupervised|as part of)
            (put|use|apply|bring|turn) ..1 (it|them|that|this|these) ..1 to ~1 (use|work
                |account) (at|for|with|in) ({named}|your ~3)
            am i ... (candidate|person|applicant|sort|kind|type) ... (your ~2|you|they)
                ..2 (look at|want|take|hire|consider|look for|need|go for|interview)
            (role|position|job|post|opportunity|internship) ... (natural|logical|ideal
                |perfect
                |right|obvious|great|exciting) next (step|move|chapter) !(in your)
            (best|right|ideal|perfect|strong|stronger|strongest|suitable|worthy|top) ~1
                (candidate|applicant) for (the|this|that|your) ~3 {post} !(_)
            """
        ),
    ),
    Rule(
        name="contribute_there",
        frame=Frame.J6,
        patterns=wordings(
            """
            # to help along what you do
            (i|my|me) ... {bliss} ... (contribute|contributing) ..3 to (what (you|your)
                |the ~2 (work|mission|team|success|growth|future|vision)|your ~4|{named}
                's|a ~3 (team|project|company|organization|workplace)) !(study|survey)
            {bliss} ..5 (contribute|contributing) ..4 (to|at) !({cause}|its|feel)
                {named} & !(open source|repository|patch|pull request|library|package
                |file|bugs|features|fork)
            (excited|eager|ready|keen|hungry|thrilled) to contribute !(to ({cause}|your
                (study|survey|blog|podcast|research)))
            {bliss} ..2 to be (on|in|among) (the|your) ~2 (staff|crew|team|payroll|cast
                |squad) !(room|meeting)
            my notice (period|is|would|ends|runs) !(... i (start|begin))
            offer (my ~2 (services|help|skills|labor|time|hands)|myself) ..1 (to|at|in
                |as|$)
            (you|they|your ~2) (would|will) ..1 find (me (a|an|to be)|in me)
            {me} ..2 (stand out|shine) ..2 (to|for|from|among|in) ({side}|your ~2)
            i *8 (contribute|contributing) my ~4 !(own part|share)
            {bliss} ..3 (help|helping|assist|assisting|support|supporting) ({your_unit}
                |~2 {unit}) (reach|grow|expand|succeed|win|thrive|scale|build|achieve
                |deliver|meet|launch|become)
            i ..7 (am|as|be|become|from|myself|meet) (your|your ~2 's|~1 's) ~1 (next
                |new|newest|future) ~3 ({pro}|{worker})
            (from|be|am|become|meet|hire|found) your (next|newest|future) ~3 ({pro}
                |{worker})
            (be|become|serve as|act as) (the|your) ~2 (voice|face|{pro}|{worker}|eyes
                |hands|hand|ears|link|bridge) (of|for|behind|on|at) your
            (role|position|job|opening|team|company|organization|place|opportunity|firm)
                (where|in which|that (lets|allows|would let|would allow)) (i|me) ..3
                (contribute|make a|add|excel|put my|bring my|use my|apply my|combine my)
                !(_)
            (opportunity|chance|platform|place) ..2 (to|where) ..3 (showcase|demonstrate
                |utilize|apply|display|leverage|put) my ~4 {skill} !(_)
            (opportunity|chance|love|like|excited) ..3 to (come back|return|rejoin|stay
                on) ($|,|next|full time|as (a|an|your)|for (the|another) ~1
                (summer|season|year))
            you (would|could|will) (benefit|profit|gain) ... my ~2 (service|services
                |help|work|labor|skills|experience)
            (if|should) i ..1 (was|were|am|be|get|got)? ..1 (given|granted|offered|get
                |got) (a|an|the|this) ~2 (chance|opportunity|position|job|role|place
                |interview) ... i (will|would|shall|promise|assure|can|could) ..1 (do
                |work
                |prove|perform|give|make|not|strive|serve|contribute|show|exceed)
            (perform|carry out|fulfill|discharge) (my|the|all) ~2 duties
            (find|build|grow|have|see) ..2 (a|my) ~2 (home|future|career|place)
                ({at} {your_unit}|(at|with) {named}) !(this|that|such)
            i (can|could|will) (sell|cook|drive|code|design|build|write|teach|bake
                |translate) for you
            (any|whatever) ~1 (role|job|position|post|work) (would|will) (do|suit|be)
            i (come|am|work) cheap
            (sit|be|work|stand) ..1 (at|behind|in|on) one of (those|these|your) ~1
                (desks|chairs|seats|benches|boats|kitchens)
            (possibility|prospect|chance|opportunity|excited|love|like) ..3 (collaborate
                |collaborating|partner|partnering|work together|working together|work
                |working) ..1 with you (all|and your ~2 $|$|full time)
            (alongside|beside|with) (a team|people|colleagues|professionals) like (that
                |that one|yours|these|those) !(must|is)
            (^|and|that|,) as (a|an) ~6 (i)? (would|will|can|could)? bring
                !(little|no|nothing|only|few)
            (i|me|we) ... (enhance|strengthen|enrich|build
                up|reinforce|elevate|uplift|bolster) ..3 your ~3
                !(studies|understanding|talk|day|class)
            (i|and|thrilled|eager) ... (make|making) your !(~1
                (day|days|week|life|time|schedule|afternoon|morning|trip|story|example
                |talk|evening|inbox))
                ~3 (even|that
                much|more|better|sharper|smoother|stronger|shine|easier|finer|faster
                |safer|grow)
            (sure|confident|certain|believe) ..1 my ~3
                (match|matches|suit|suits|fit|fits|answer) ..1 (what|the) ..2 (your
                ~2|you|{job})
            (i|my|with|and) ..3 (proven|strong|solid) track record
            {sure} ..2 (that)? i ..2 (can|could|will|would|able to) ..3 (serve|care
                for|support|handle|look after|teach|reach) your ~2
                !(questions|criticism|feedback)
            i ..6 (can|could|will|would|able|ability|sure|confident|proven|shown|ready)
                ..3 (cope with|rise to|meet|handle|face|overcome|master)
                (the|any|whatever|all|these|such) ~1 (challenge|challenges|demands) ..1
                (of (the|this|your) ~2 ({job}|post)|i (will|would|may)|$)
            (proven|demonstrated|outstanding|exceptional) ability to
            (opportunity|chance|possibility) (to contribute|of contributing)
                ($|,|with|and|there|here)
            (given|get|have|allowed|welcome|love|like) ..1 (the|a) ~1
                (chance|opportunity) to (build on|carry on|continue|advance|further)
                (the|your) ~2 (work|tradition|success|mission)
            (work|challenges|problems|projects|questions) ... exactly where i
            (this|your) ~2 {unit} is where i ..2
                (want|like|hope|belong|see|could|can|would)
            interested and ..1 (available|hopeful|keen|eager|ready)
            consider my (details|profile|candidacy|resume|qualifications|case|file)
            {bliss} ..2 to (take on|assume|step into|move into) ~4
                (responsibility|responsibilities|duties|role|work) as (a|an|your)? ~2
            consider
                (supervising|hiring|taking|employing|training|having|recruiting
                |engaging)
                me !(to|through|for (coffee|lunch))
            (available|free|ready|able) to join ..1 (immediately|at once|right
                away|you|your ~2|in ~2|within ~2)
            (best|utmost) of my ~1 (ability|abilities) ..4 (if|given|chance|position|$)
            (kind|favorable|your) ~1 (perusal|approval|consideration) $
            (if|should) my ~2 ({skill}|profile|application|qualifications|work) ..1
                (interest|interests|appeal|appeals|appealed|interested|catch|match
                |matches|fit|fits|suit|suits)
                ..1 (you|your ~3)
            """
        ),
    ),
    Rule(
        name="how_it_stands",
        frame=Frame.J5,
        patterns=wordings(
            """
            # what becomes of me as a candidate
            (when|whether|if|how soon|by when) ..4 i ..3 (expect|hear|receive|learn|get
                |have) ..3 ({verdict}) !(of (your|the) (study|survey))
            (your|the|hiring|any|a|final) ~2 ({verdict}|timeline) (regarding|about|on
                |for|concerning) (the|this|my|your|that) ~3 ({post}|application
                |candidacy|candidature|{verdict}|interview|interviews|next steps)
            (your|the|an|about|on) ~2 (decision|hiring|recruitment|selection) (timeline
                |timeframe|schedule)
            (results|outcome|result) of (the|my|your|our) ~2 (applications|application
                |selection|interviews|interview|auditions|audition|{procedure})
            (move|moved|moving|go|going|gone|went|proceed|decided|choose|chosen|chose
                |offered|hired|filled) ..4 (with|on|to|by)? (another|other|a different
                |someone) ~2 (candidate|candidates|applicant|applicants|else for)
            (successful|shortlisted|selected|other|final|chosen) (candidates|candidate
                |applicants|applicant) (will|would|be|are|is|have|has|and)
            (still|no longer|remain|longer) ..2 (being considered|under consideration
                |in consideration|a candidate|considering (me|candidates))
            (role|position|process|post|search|vacancy|opening) (has|had) ..2 (moved
                |gone|closed|been (filled|given|taken)) & !(child process|until|while
                |file)
            (withdraw|withdrawing|withdrew|withdrawn) ..3 (my|the|your|this) ~2
                (application|candidacy|{procedure}|process|running) & (if|unless)
            (need|require|information|materials|details|provide|supply|anything) ...
                (make|reach|making|reaching|inform|with) (your|a|the) ~1 decision &
                !(gathering|collecting|gather|good|wise|informed|my own)
            (since|after|from|about|on|following) (our|the|my) ~3 interview ... (check
                in
                |checking in|touch base|heard|hear|update|news|status|decision|timeline
                |following up)
            (follow|following|followed) up (on|after|from|about|regarding) (our|the|my)
                ~3 interview (we (had|did)|i (had|did)|last|on|from|for|yesterday|this)
            before applying (online|through|via|formally|directly|myself|on)
            (going|go|apply|applying|applied|submit|submitting|coming) ..3 (through|via
                |on) (the|your) ~2 (portal|careers page|job board|website form)
            (submitted|sent|sent off|filed|handed in|put in) ..1 (it|them)? ..1 for (the
                |your|that|a|an) ~3 ({job}|post) !(of)
            (hear|hearing) back ..2 (after|from|about|on|regarding) my ~2 (interview
                |application|interviews)
            interview i ..1 (did|had|took|sat|attended|completed) & your & !advice
            (first|top|preferred|number one) choice $ !(... i (start|started|begin
                |began)) & !(offered me|several offers)
            (express|reiterate|reaffirm|confirm|restate|emphasize|convey|register|repeat
                |underline|share|note|declare) ..2 my ~3 (interest|enthusiasm|excitement
                |desire|candidacy) !({in_field}|_|in (hearing|learning|your (work|path
                |research|story|career)|talking))
            (moving|move|going|proceeding|continuing|continue|proceed) (forward|ahead
                |on)? (with|in) (this|the|your) ~1 (opportunity|process|role|position
                |{procedure})
            (interested|interest|excited|enthusiastic|enthusiasm|eager|thrilled|keen)
                ..3 (in|about|for) ..3 (this|the|your) ~2 (opportunity|position|opening)
                ($|,|and|after|because|as|with|at|you|we|of|that|which)
            i ..2 want (this|that|the) ~2 ({job}|post) !(of)
            i would ..2 (enjoy|love|like|relish) (this|that|the) ~2 ({job}|post) !(of)
            worth my (while|time) ..1 (to apply|applying)
            before (you|it|the ~2) ..1 (advertise|advertised|post it|posted) ..2
            my ~1 (salary|pay|wage) ~1 (needs|demands|hopes)
            i (can|could|would|will) ..2 (move|relocate) to {named} (at any|any time|for
                (the|this|a)|if|tomorrow|within)
            easier for you to (say yes|take|choose|pick|hire)
            i ... (built|made|learned|took|finished|completed|studied) ... your ~3 (role
                |position|job|posting|ad) (emphasizes|requires|calls|asks|needs|demands
                |stresses|mentions)
            (positions|roles|openings|jobs|vacancies|position|role|opening) i ..2 (match
                |fit|suit|qualify|am (suited|right|qualified))
            (application|applying|apply|applied) ..4 (internship|traineeship
                |apprenticeship|placement|trainee) (program|scheme) (at|with|in|this)
            (date|dates|word|news|when|heard) ..4 (the|your) next (stage|round|phase)
                (of
                (the|your) ~1 {procedure})? $
            (still|am|be|remain|being) in the running
            (whether|if|know|see|hear|has|have) ..2 (a|any|the) ~2 (decision|decisions)
                ..1 (has|have|is|been|was)? ..1 (reached|made|taken|final)
            i ..2 (have|received|got|holding) (another|a competing|two other|a rival) ~2
                (offer|offers)
            (other|first|chosen|preferred) candidate ..1 (declines|decline|drops|falls
                |withdraws|turns|does not|says|backs)
            i would ..2 accept ..1 (in a heartbeat|at once|immediately|gladly|on the
                spot)
            (start|begin|work|come|join|move|happen) if i ..1 (were|was|am|get|got) ..1
                (chosen|selected|hired|picked|taken|accepted|successful|appointed) !((to
                |into|for|on) ~3 {study})
            (as|been) referred by
            has (the|your) ~1 (panel|committee|board|jury) ..1 (met|decided|voted|chosen
                |sat) ($|yet|about (me|my)|on (me|my))
            (committee|panel|board|hr|department|dean|faculty|manager|recruiter) ... my
                ~1 (file|case|application|papers|candidacy)
            {post} ..2 i ..2 (gone for|went for|go for|put in for|tried for|up for|going
                for)
            i ... (assessment (day|center)|onsite|coding (test|challenge)|take home
                |phone screen|telephone screen|final round|second round|superday|skills
                test|screening call) & (your|{at} {named}|with|available)
            (i|my|me) ... (tryout|audition|trial (day|shift|lesson)|teaching demo|job
                talk|work trial|test day|shortlist|written test|aptitude test|before
                your panel) & (your|{at} you) & !({mild}|amateur
                |choir|orchestra|{field})
            {your_unit} ..1 (invited|called|rung|phoned|contacted|emailed) me ..1 !(to
                (speak|talk|write|visit|give|tell)|how|about)
            (last|final|top) (two|three|four|five|handful) & (i|me) & ({job}|post)
            i ..4 (going through|in the middle of|entering|starting|part of|midway
                through|halfway through|in) (the|your|a) ~2 ({procedure}|_) (at|with
                |for) ({named}|your)
            (preparing|prepping|practicing|studying|targeting|interviewing|targeted) ..2
                (for)? ..1 ~4 ({job}|interview|interviews) ((at|with|on) ({named}|your
                ~2)|in your ~2)
            (targeting|targeted|eyeing) {named} for
            (available|eager|ready|keen|happy|free) to (begin|start) $
            having applied (twice|before|already|to|for|at|with) !_
            (expedite|speed up|accelerate|fast track) (the|my|your) ~2 ({procedure}
                |process|application)
            (forgot|failed|neglected) to mention ..2 (in|during|at) (our|the|my) ~1
                interview
            (exploring|pursuing|eyeing|considering) (the|your) ~4 {job} (at|with|on
                your)
            (date|idea|day|know|ask|when|estimate|estimated|wondering|wonder) ... when
                you ..3 (expect|might|may|will|plan|hope|intend|going|are) ..3
                (have|make|reach|come to|take|announce|decide|deciding|choose) ..1
                (a|the|your)? ~1 ({verdict}|choice|$)
            (when|by when|date|day) (a|the|any|your) ~1 ({verdict}|choice) ..1
                (might|may|will|would|can|could|is)
            """
        ),
    ),
    Rule(
        name="the_next_round",
        frame=Frame.J2,
        patterns=wordings(
            """
            # to be seen, and seen again
            (attend|attending|request|requesting|welcome|grateful for|available for|free
                for|merit|merits|secure|deserve|obtain|come (for|to)|invited for) (an
                |the|your|a) ~2 interview !(with|about|of|i|question) & !are you ..1
                available
            (be|get|getting|being|been) ..1 interviewed for !(a ~1 (paper|podcast|class
                |article|project|book)|(my|your|our|the) ~2 (paper|podcast|class|article
                |project|book|blog))
            (i|me|we) ... (in|to|for|at|about|have|attend) (the|a|our|my|another)
                {round} ~1
                interview !(question|i am doing|you)
            (look|looking) forward to ..2 (the|your|our)? ~1 next (steps|step|round
                |stage|phase) !(together|of (our|my)|you|i)
            (i|me) ... (unpaid|trial) ~1 (day|days|week|weeks|hours|shift|shifts) ..2
                {at} your
            (thank you|thanks|appreciate|grateful|enjoyed|pleasure) ..3 (for|to)? ..4
                (interview|interviewing) (me !(for (your|the) (blog|podcast|paper))|with
                ({your_unit}|{named})|for (the|a|your|this) ~4 {post})
            (schedule|arrange|set up|organize|fix) (an|the|a) ~2 interview !(with (you
                |him
                |her|someone|people|a|an|my)|about|for (my|a|our))
            the (one|person|candidate|applicant) you ..1 (choose|pick|hire|select|take
                |go
                with)
            ({take_on}|take|consider|accept|interview|want) ..1 (someone|somebody|anyone
                |a ~2|people) (my age|in my (position|situation|shoes)|at my (stage
                |level))
            (shortlist|consider|considering|considered|select|selecting) ..3 for (the|an
                |a|your|this) ~3 (interview|interviews) !(with)
            (be|become) your ~1 (first|next) (call|phone call|choice|pick|hire)
            (if|should|when) ... (busy|short|stretched|need) ... you (have|know) my
                (number|address)
            someone with my (profile|background|skills|experience) ..4 (position|fit|get
                |be considered|land|join|find) ..6 (at|with|in) ({your_unit}|{named})
            """
        ),
    ),
    Rule(
        name="papers_within",
        frame=Frame.J4,
        patterns=wordings(
            """
            my ~2 {paper} , (attached|enclosed|below|linked)
            (tucked|slipped|put|popped|left|placed|stuck) my ~2 {paper} (in|into|on|with
                |under)
            (show|pass|hand|give) (him|her|them|your ~2|to ~3)? ..1 (the|my) (enclosed
                |attached) ~2
            (free|please|welcome|can|may|could) ..1 (to)? (call|contact|ask|phone|reach
                |speak to|ring) ..2 my ~2 (supervisor|manager|boss|employer|referee
                |referees|references|professor|tutor|chef|director)
            my ~1 {resume} (is|are) ..2 (on its way|in the (post|mail))
            such as my ~1 {paper}
            """
        ),
    ),
)
