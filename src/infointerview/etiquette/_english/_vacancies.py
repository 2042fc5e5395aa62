"""J1: wordings that probe for vacancies at the place of the person."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["VACANCIES"]

VACANCIES = (
    Rule(
        name="hiring_now",
        frame=Frame.J1,
        patterns=wordings(
            """
            you (are|were|will be|might be|may be) ..2 (building (out|up)|expanding
                |growing) (your|the) ~2 (group|team|department|staff|crew|company|firm)
            (will|are|would|do|does) not? ({yours}|your ~3) ..2 (be)? (needing|need
                |short of|after) ~2 (help|staff|hands|people|workers) $
            help wanted|now hiring
            (have|has) (you|your ~3|they|it) ..1 (been)? (decided on|chosen|picked
                |selected|settled on|found) (a|the|your) ~2 (candidate|applicant|hire
                |person for the ~2)
            happen to be (hiring|recruiting|looking for ~5 {worker}|taking on)
            (you|your ~3|they) (might be|may be|must be|could be|will be|would be|will
                soon be) ..2 (hiring|recruiting|taking on|adding (people|staff|to (the
                |your))|expanding (the|your) ~1 (team|staff|group)|growing (the|your) ~1
                (team|staff|group)|looking (to hire|for (a|an|more|new|some) ~3 {pro}))
            (heard|told|rumor|rumors|hear|read|saw|see|learned|understand|know|noticed)
                ..5 (your ~3|you) (is|are|was|were) ..2 (expanding|growing|scaling)
            your ~2 (hiring|recruiting|recruitment|staffing) (plans|plan|needs|need
                |goals|push|drive)
            (is|are|were|will|would|be) not? ({yours}|your ~4|the ~3|they|there|anyone
                |any ~3|someone ~2) _? ..4 (be)? ..1 {hiring} & !taking on !(a|an|any
                |some|more|new|people|staff|help|another|extra|-ers|-ists|students)
            ^ (is|are) ~4 {hiring} !(when|if) & !(common|usual|normal|legal|difficult
                |hard)
            ^ (is|are|will) (your|the) ~2 (team|teams|group|department|crew|unit|staff
                |section|lab|office|studio) ..3 (growing|expanding|scaling|getting
                bigger) !(_|into|in|its|the|their|faster|because|as|older|apart)
            (your ~4|you) ..2 (need|needs|lack|lacks|could use|require|requires|is short
                of|are short of|is in need of|are in need of) (a|an|some|more|new
                |another|additional|extra|two|three) ~3 {pro} !(skills)
            (should|if|when|whenever|in case) you ..2 (be in need of|be looking for|need
                |require|look for|are in need of|are looking for|want|find yourself in
                need of) (a|an|another|some|any|more) ~3 {pro} !(with|for (this|that|the
                |our)|to)
            ^ (you|still|now|are you|anyone|currently)? hiring $
            (if|whether|see|saw|seen|notice|noticed|heard|hear|know|knew|understand|read
                |learned|believe|think|told|aware|gather|know that|that) ..1 ({yours}
                |your ~4|they|the ~2 {unit}) ..1 (is|are|were|was|will be|might be|may
                be|would be|could be|'s|has been|have been) ..3 ({hiring}|growing your
                |expanding your)
            (see|saw|seen|notice|noticed|heard|hear|understand|read|learned|found|told
                |gather|spotted|came across|informed|aware) ..8 (is|was|'s|has been) ..2
                (hiring|recruiting|looking to (hire|fill|recruit)|looking for ((a|an|new
                |more) ~6|~2 {hand})|seeking (a|an) ~6|advertising|accepting
                applications)
            (who|which ~3|what ~2 {unit}|anyone|someone|companies|firms|employers|places
                |teams|people|folks|organizations|agencies|studios|businesses|startups)
                (who|that|which)? (else)? (is|are|'s|might be|may be|could be|will be)?
                ..1 (currently|actively|now|still|presently)? (hiring|recruiting|taking
                on) & !(leave|leaves|left|quit|love|hate|enjoy) ..1 (hiring|recruiting)
            (does|do|will|would|is|are) ({yours}|your ~4) ..2 (plan|planning|expect
                |expecting|intend|intending|hope|hoping|anticipate|anticipating|foresee
                |likely|going|about|due|want|wanting|able) ..1 (to)? ..1 ({to_hire}
                |hiring|any ~3 {post}|new ~3 {post}|any (hiring|recruiting))
            (your ~4|you) (is|are) ..2 (hiring|recruiting|understaffed|short staffed)
            (plan|plans|planning|intention|intentions|intend|intends|budget|expect
                |expects|thinking of|considering|approval|authorized|aiming|wanting
                |need) ..2 (to|on|for)? (hire|hiring|recruit|recruiting|take on|taking
                on|bring on|expand (the|your)) !(_)
            (know|tell me|idea|say|hear|heard|find out|wonder|wondering|ask|curious) ..2
                (if|whether|when|how soon|which ~2|who) *8 ({hiring}|hiring|recruiting
                |recruit|recruits|hires) !(_|people in|for a living)
            (is|are|was|be) ({yours}|your ~3) ..2 looking for (anyone|someone|people
                |somebody) !(_|to (interview|talk))
            (does|do|will|would|did|if|whether|when|once|should) ~3 ..1 (need|needs|want
                |wants|require|requires|lack|lacks|could use) !(to|the|this|it) ..1
                (more|new|additional|extra|some)? ~2 ({worker}|{pro}) !(_|to (be|have|do
                |know)|skills|with (this|that|the)|for (this|that|the)|from|who|in _|as
                |when|most|training|time)
            who ..5 (bringing in|bring in|brings in|take on|taking on|takes on|hires
                |hire|hiring|recruits|recruiting) ... (introduce|connect|put me|put us
                |introduction)
            you or (anyone|someone|any ~3|your ~2|another ~2) ..1 you? ..2 (know)? ...
                (hire|hiring|need|needs|looking for ~3 {worker}|recruiting|openings
                |opening|vacancies)
            ^ (is|are) ({yours}|your ~3|{named}) ..1 looking for ~3 {pro} !(to (talk
                |interview))
            (do|does|will|would|might|could) ({yours}|your ~2) ..1 (need|want|require
                |use) (someone|somebody|a person|anyone) ..1 (to|who can|who could|for)
                (answer|run|handle|manage|take|cover|help|do|write|clean|drive|cook
                |serve|teach|build|fix|sort|file|watch|look after|translate|design|open
                |close|pack|carry|lift|the) !(questions)
            (one|a|two|few|any|some) ~1 (man|men|woman|person|hand|hands|people|body
                |bodies|pair) short|short ..1 (a|one) (man|woman|person|hand)
            (buy|buys|commission|commissions|take|takes|accept|accepts|use|uses|hire
                |hires) ~2 (from|by)? ~1 {like_me}
            # the place takes people on
            (do|does|will|would|might|could|if|whether) ({yours}|your ~3|the ~3 {unit}
                |you people) ..2 (ever|still|also|sometimes|now|habit of)? ..1 {take_on}
                ~3 (part timers|freelancers|temps|casuals|outsiders|contractors|outside
                ~1|locums|subs|stand ins|extras|career ~1|late starters|novices|helpers
                |seasonal ~1) !(_)
            how many ~3 {hand} (will|are|is|do|does|would) ({yours}|your ~3|they) ..2
                {take_on}
            (which|what) ~2 {unit} ..1 ({at} your ~2)? ..5 (adding|add|growing|need
                |needs|hiring|{short}) !(most|the most|to)
            (which|what) of your ~3 (are|is|has|have|still|needs|need|could|can|might
                |would) ..2 (has|have|got|with|be)? (adding|growing|expanding|hiring
                |{short}|{take_on}|~2 {seat}|need|needs|use)
            (next|new|another|coming) ~2 (intake|cohort|recruitment|round of ~1) (at|of
                |for|in|with|begin|begins|start|starts|open|opens|take|takes|$) !(_)
            ({yours}|your ~3|they|the ~3 {unit}) ..1 (is|are|was|were|'s) ..1 (down
                |{hand} short|short) ..1 (a|an|one|two|three|four|several|a few) ~2
                {hand}
            be (a|one|two|three|four|several) !(bit|little|touch|tad|lot|while) ~2
                (short|down) $
            (would|could|might|can) (one more|another|an extra|an additional|a second)
                ~2 {hand} ..1 (help|be (of use|useful|welcome))
            # money or leave for one more
            (has|have|had|did|is|was|were|if|whether|when|once|until|that|get|gets) ...
                (freeze|headcount|head count) *8 ({cleared}|back)
            (sign|signed|signs|approve|approved|approves|agree|agreed|clear|cleared|find
                |found) (off)? ..1 (on|to|for)? (the|a|an|that|any|another) ~2 (extra
                |new|additional|second|third|vacant|open|unfilled) ~2 ({seat}|{hand})
            # who goes, who comes after
            (who|anyone|someone) ..3 (on|in|at|from) your ~3 (is|are|will be|might be)
                ..2 (about|due|set|going|planning|ready)? ..1 (to)? (retire|retiring
                |leave|leaving|quit|resign|move on|step down)
            (cover|leave|contract|term) ..1 (ends|end|is over|runs out|finishes) ..1 ,?
                what (happens|will happen|becomes|will become) (to|of|with) the ~2
                {seat}
            (fill|filled|filling|replace|replaced) (-s|the|that|his|her|{named}) ..1
                ('s)? (old|former|vacant|empty|open) ~1 {seat}
            # gaps
            (any|some) ~1 (gaps|holes|slots|shifts|openings|spaces) ..1 (in|on|at
                |within) (the|your|that) ~3 (roster|rota|team|staff|schedule|crew|lineup
                |ranks|line up|group|department|timetable|workforce|house)
            what (is|are|'s) ..1 the staffing ..4 {there}
            (does|do|did|will|would|might|could|can|has|have) ({yours}|your ~4|the ~3
                {unit}|they) ..2 (have|got|get|see|know of|expect)? (a|an|any|some
                |another|one|more) ~3 {seat} ..2 (going|spare|free|open|vacant|left|over
                |empty|to (fill|spare)|for (a|an|some|another|one) ~3 {hand}) !(_|from
                work)
            ((would|will|might|could) there|there (would|will|might|could)) be (a|an|any
                |some|another) ~3 {seat} ..1 (for|with|on|at|in) (me|{like_me}|your)
                !(to (ask|sit|listen|talk|meet))
            (waiting|reserve|call|sub|standby) list ..2 (for|of) ~3 ({seat}|{hand})
            # whom the place wants
            {host} ..3 {wants} {more} !(~2 (observer|visitor|guest|listener)) ~3 {heads}
                !('s|to|skills|approval|who (can|could) (tell|explain|talk)|from|with
                (this|that|the))
            (do|does|did|will|would|might|could|may|if|whether|when|once|should|are|is
                |see|saw|hear|heard|told|know|understand|notice|noticed) ~2 {host} ..3
                {wants} ~2 ({pro}|hands) !('s|to|skills|approval|who|from|with|as) &
                !how do you see
            (are|is|be) {host} ..1 (not)? (fully (staffed|manned|crewed)|at full
                strength|up to strength|full up|all full)
            more (work|orders|clients|customers|guests|patients|children) than (people
                |hands|staff|you can|they can|{host} can)
            (anyone|someone|anybody|colleague) ..5 (moving on|leaving|retiring|quitting
                |stepping down|going) ..1 ({now}|before|in ({month}|the)|this|next|soon)
                & !(was|were)
            (green light|go ahead|approval|permission|ok|okay|sign off|budget|money|nod
                |headcount|funding|funds) ..1 (for|to) ..1 (a|an|another|the|more|take
                |hire|recruit|bring|add|fill) ~2 ({hand}|on|in|{seat}) & !(how (did|do
                |does)|what is the)
            {host} ..3 {wants} (someone|somebody|anyone|anybody|people|another person
                |staff) !(to|who|with|else ..2 to|from|that)
            (will|would|could|might|do|does|can|are|is) {host} ..2 (be)? ..1 (need
                |needing|want|wanting|use|require) (someone|somebody|anyone|anybody
                |people|another person|staff|a ~1 person) !(to|who|with|from|that)
            {host} ..3 {wants} (someone|somebody|anyone) who
            {wants} (a|an|another|a second|a fresh) ~2 pair of (hands|eyes|legs|arms)
            (have|has|did) {host} ..2 (found|find|chosen|picked|appointed|got|hired) (a
                |an|the|his|her|your) ~2 (successor|replacement|substitute|stand in|new
                ~2)
            {host} ..2 (take|takes|taking) (people|someone|anyone|newcomers|beginners
                |outsiders|juniors|strangers) on
            (word|rumor|rumors|talk|news|grapevine|they say|people say|told|hear|heard
                |read|saw) ... (taking on|hiring|recruiting|looking for|short of|adding)
                ~3 {hand} !(_)
            (the|your) ~1 (team|staff|crew|group|department|headcount|workforce) ..1
                (might|may|could|would|will|is going to) ..1 (grow|expand|double|get
                bigger|be (expanded|enlarged))
            (anyone|someone|colleague) ..1 (on|in|at|from) your ~3 (is|are|will be|who)
                ..3 (go|going|be|off|out) on ~1 leave
            (made up (your|their|its) (mind|minds)|(reached|made|taken) a decision) ..1
                (about|on) (the|that|this) ~2 {post}
            who ..1 (at|in|on) your ~3 ..1 (hires|recruits|picks|takes on|employs)
            {host} ..3 (open|opening|create|creating|add|adding|advertise|advertising
                |release) ~2 (posts|positions|roles|places|vacancies) !(_)
            (plan|plans|planning|going|due|want|wants|hoping|about) ..1 to (enlarge
                |expand|grow|extend|strengthen|add to|beef up|double) (the|your|its) ~2
                (team|crew|staff|group|department|workforce|office|practice)
            (know|tell me|idea|hear|suggest|say) ... where (a|an|someone|my) ~3 ({pro}
                |{skill})? ..1 (might|may|could|would|is) be? ..1 (wanted|needed|welcome
                |of use|useful)
            how full (is|are) (your|the) ~2 (team|crew|roster|rota|staff)
            (is|are|will) ... any of (the|your) ~3 (leaving|retiring|moving on|quitting)
            (looking|trying|hoping|planning|wanting|needing|have) to (replace|fill) (its
                |their|your|the|a|an) ~3 {pro}
            (understand|see|hear|heard|told|know|saw|noticed|read|learned|since) ...
                {yours} ..2 (building|putting together|assembling|setting up|forming)
                (out|up)? (a|the|your) ~2 (team|group|crew|department|unit|office)
            (mean|means|meant|pay for|allow for|fund) (a|an|another) (new|extra|second
                |additional) ~1 {pro}
            (decided|decide|decision|vote|voted|agreed) ..1 (whether|if|on)? to
                {take_on} (a|an|another|more|new) ~2 {hand}
            your ~1 (plan|plans|budget|approval) (for|to add) (a|an|another|one more) ~2
                ({pro}|{hand}) !(_)
            (accept|accepting|take|taking|consider|welcome|receive|review) ~1
                (speculative|unsolicited|spontaneous) (applications|resumes|inquiries
                |letters)
            (plan|plans|planning|going|intend|budget|room) to add (staff|people
                |headcount|heads|hands|anyone|someone) !(_)
            (we|they) (are|will be) ..1 (hiring|recruiting) !(people|managers|for
                attitude|who|with|_|process)
            (if|whether|when|once|should) (your ~3|you|they) ..2 (take|takes|took|hire
                |hires|accept|accepts) (on)? ~2 {like_me}
            (when|once|if) (your ~3|you|they) ..2 (start|starts|begin|begins|resume
                |resumes) (hiring|recruiting|interviewing)
            """
        ),
    ),
    Rule(
        name="openings_there",
        frame=Frame.J1,
        patterns=wordings(
            """
            (i|we|us|me) *10 {ask} *4 (about|of|regarding|for) ..3 (a|an|any) ~3 {job}
                !(_|of|in|like|that|which|you|where|search|title|interview|fair|market)
            (are|is) there (any)? ~2 {vacancy} !(_)
            (could|might|may|would|will|is|are) there ..1 (be)? (a|an|any|some|another)
                ~3 {vacancy} !(_)
            ^ *8 (jobs|positions|vacancies|openings|internships|employment|roles) (at
                |with) {your_unit}
            (graduate|trainee|internship|intern|apprenticeship|rotational|leadership)
                (scheme|schemes|program|programs|track) (at|with|in|of) {your_unit}
            (i|me|we|us|my) *10 (any|potential|possible|future|current|upcoming|new
                |suitable|job|career) ~3 {chance} ..4 (available|$|at|with|open|on
                |coming) !(_)
            (i|we|me|my) *10 (this|that) ~2 (opening|vacancy) !(of|ceremony|_)
            (i|and) ..2 (noticed|saw|see|notice|found|heard|hear|read) ..1 (that)? (the
                |your|a|an) ~4 ({job}) !(_|of|you)
            (job|role|position|opening|vacancy|internship) (that)? we ..2 (discussed
                |talked|spoke|mentioned|chatted)
            (i|we|you|me|my|your) *10 (the|your) ~2 (opening|vacancy|openings|vacancies)
                !(of|ceremony|night|event|hours|talk|session|remarks|line|scene|speech
                |keynote|chapter|_)
            (i|me|my) !(had|left|held|got|found|filled|have had|was) *10 {vacancy} !(_
                |in general)
            ^ {aux} *6 (a|an|any|some) ~4 {job} *2 ({at} ({your_unit}|you)|here|for me)
            (position|role|job|post|internship) of ~4 (at|with|in) {your_unit}
            (does|do|will|would|might|could) not? ({org}|your ~4|they) ..3 (have|get|see
                |offer|expect|foresee|anticipate|got) ~5 ({vacancy}|{job}|room (for (me
                |a|an|another|one|someone|more|new)|on|in|$)|headcount|budget for ~3
                {worker}|work for me|a place|a spot|an opening) & !(see ..5 (affecting
                |changing|shaping|replacing|creating|affect|change))
            (if|whether|in case|should|when|once|that|and) {yours} ..2 (had|have|has|get
                |got|find|hear of|hear about|know of|see|come across|learn of) ..1 (any
                |an|a|some|open|new|another|suitable) ~4 ({vacancy}|{job}|anything) &
                !how did
            (is|are|was|were|will) there (be)? ..1 (any|a|an|some|many|currently|still
                |no) ~5 {post} ..6 {there}
            (is|are|will) there (be)? ..1 (any|a|an|some|currently|still) ~4 {vacancy}
                !(_)
            there (is|are|might be|may be|could be|would be|will be|was|'s) ..2 (any|a
                |an|some|no|currently|another|suitable|new)? ~4 {job} ..1 (at|with|open
                |available|vacant|free|coming|on your|in your|within|that (suits|fits
                |matches|would|might|could|i)|for me|i)
            if there (is|are|were|was|comes|should be|might be|happens|happen) ..3 (any
                |a|an|some|anything|other|another) ~4 ({vacancy}|{job}|for me) !(_)
            (any|some) ~3 {vacancy} ..3 ({there}|for me|{now}|$)
            (any|suitable|relevant|current|upcoming|available|new) ~3 {job} ..2 ({at}
                (your|you|the ~2 {unit})|for me|available|open|going|coming|that (suit
                |suits|fit|fits|match|matches|would|might|may))
            (has|have|had) (anything|something|any ~3 {job}|a ~3 {job}|things|new ~2
                {job}) ..2 {opens}
            any ~2 (movement|news|word|update|updates|development|developments|progress
                |decision) ..1 (on|about|regarding|with|concerning|from) ..1 (the|that
                |this|your|a) ~4 ({job}|hiring)
            (is|are) (the|that|this|those) ~5 {job} ... (still (open|available|vacant
                |free|unfilled|up|going|on|live)|(open|available|vacant|free|filled
                |taken) (still|yet|$))
            (i|we|us|me|you) *10 {ask} *4 (about|of|regarding|into|for|concerning|on|if
                |whether)? ..3 (any|potential|possible|current|future|suitable|other|new
                |the|an|a|there are|your)? ~3 ({vacancy}|employment) !(_)
            (writing|reaching out|contacting you|inquiring|here|calling|emailing) ..2
                (to|about|regarding|for|in) ..5 ({vacancy}|employment|(a|an|any|the) ~4
                {job}) !(_|of)
            (what|which|how many) ..3 ({spot}|seats) & (have|has|do|does|got) ..1 (you
                |your ~2 {unit}) ..2 (open|available|vacant|free|going|unfilled|to fill)
                & !(did you|before)
            (what|which) ~4 {job} (do|does|will|might) ({yours}|your ~3) ..3 (have|offer
                |recruit for|hire for|plan)
            (any|some|an|a|the|current|upcoming|future|potential|possible|new|open|other
                |available|suitable|of|for|explore|exploring|discuss|regarding|about
                |pursue|find|seek|seeking|job|work) ~3 {chance} ..2 (for me)? ..1 (at
                |with|on|in|within|inside) ({your_unit}|you|the ~2 (company|firm|team
                |organization)) !(_)
            {chance} ..3 (for|to) {me} !(to)
            (freelance|contract|paid|temporary|part time|full time|any|some|extra|odd
                |consulting|casual) ~1 (work|job|jobs|project|projects|assignments|gigs
                |shifts) ..1 (that)? you ..3 (have|need|offer|give|spare)
            i *8 (the|your) ~1 (job ad|posting|listing|ad|vacancy|job posting|job
                listing)
            (is|are|was|were|might|could|would|may|will) there ..1 (be)? (a|an|any|some
                |another|still|currently|other)? ~3 ({spot}|anything|something|place
                |space|seat) ..3 for (me|{like_me}) !(to (ask|learn|read|meet|know|be
                aware|prepare|thank|study))
            (is|are|was|were|might|could|would|may|will) there ..1 (be)? (a|an|any|some
                |another|still|currently|other)? ~3 {spot} ..2 (at ~3|left|{now}|going
                |available|vacant|free|unfilled|to fill|up for grabs) !(_|that (require
                |need|involve|you|suit people))
            (the|this|that|an|any|your) ~1 (open|vacant|advertised|posted|unfilled
                |available) ~2 {post} !(_|hours)
            deadline for (the|that|this|your) ~2 {post}
            (see|meet|meeting|seeing|talk|talking|speak|speaking|chat|chatting|hear
                |hearing) ..2 (me|i|us) ..2 (about|for|regarding|on) (a|an|the|any|this
                |that|your) ~4 ({job}|{vacancy}) !(_|of|in|like|that|you|satisfaction
                |market|search)
            ^ (is|are|will|would|could|might|can|may|do|does|has|have) ... ({vacancy}
                |internship|internships|apprenticeship|apprenticeships|placement
                |placements|traineeship|traineeships) !(_) ... ({there}|available|{now}
                |going) !(_)
            (timeline|schedule|status|update|decision|plans|plan) ..3 (for|on|of|about
                |regarding) ..2 (filling|fill|hiring for|the hire|the ~2 {job}) !(_)
            (i|we) ..3 (saw|see|heard|hear|noticed|notice|found|read|understand|learned
                |came across|come across|spotted|discovered) ... ({vacancy}|posting
                |hiring for|recruiting for|is hiring|are hiring|job ad|listing) !(_|in
                (this|the|that) ~2 {field}|... friend) & !(half|percent|third|majority
                |few) of
            (if|whether|that|do|does|are|is|have|has|will|any|^) ... (position|positions
                |job|jobs|role|roles|post|posts|internship|internships|placement
                |placements|vacancy|vacancies) ..1 (available|vacant|unfilled|going) !(_
                |in _|for _)
            (if|whether|that|do|does) (your ~3|you|they|~2) (has|have|offers|offer|runs
                |run|got) ..1 ~2 (internship|internships|apprenticeships|traineeships
                |openings|vacancies|placements|jobs|positions) !(_|in _|that|which|where
                |of)
            (development|developments|update|updates|news|movement|word|progress) ..3
                (regard|regards|regarding|about|on|concerning) ..2 (the|that|this|your)
                ~3 ({job}|hiring) & !(reference|recommended me|supported)
            ({vacancy}|{job}) ..1 (that|which)? ..3 (fit|fits|match|matches|suit|suits
                |align|aligns) ..2 (with)? my
            i (can|could|might|would) ..1 (take on|pick up|work on) ..1 (for|with|at|in)
                ({your_unit}|you)
            (check|checking|ask|asking|follow up|following up|inquire|inquiring|touch
                base|touching base|check in|checking in|write|writing|reaching out
                |wondering) ..1 (about|on|regarding|for|concerning) ..1 (possible
                |potential|open|new|future|upcoming|current|summer|available|suitable
                |other|entry level) ~2 {job} !(_|in _)
            (how many|what|which) ~3 {vacancy} (do|does|will|are|is|would|might) ..1
                ({yours}|your ~3|there|they)
            ({job}|{vacancy}) (that|which|for which)? i *3 (qualified|suited|suitable
                |eligible|right|a good fit|cut out|considered|apply|interview) !(for _
                |_)
            (any|what|which|whatever|those) ~4 ({job}|posts|places|slots|seats) (that
                |which)? ({yours}|your ~3) ..1 (will|might|may)? ..2 (have|has|offer
                |offers|offering|advertise|advertises|need|needs|fill|filling|run|runs
                |running|plan|plans|get|post)
            when (do|does|will|would|did) ({yours}|your ~3|they|{named}) ..1 (hire
                |recruit|take on|be hiring|be recruiting) ..3 (next|again|$)
            offer to (join|work for|work with|come aboard|come on board) ..
            {job} (that)? i (could|can|might|would|am able to) ..2 (fill|take|do|take on
                |apply|start|have|get|handle|step into)
            (a|any|some) job would be ..2 (better|great|nice|welcome|wonderful|amazing
                |ideal)
            (ask|asking) (whether|if) there (is|are|might be) any $
            where (do|does|did|would|will) ({yours}|your ~4|the ~2 {unit}) ..2
                (advertise|announce|list|post|put up|publish) ... ({post}|vacant|wanted
                |needed|{vacancy}) !(_)
            where ({yours}|your ~3|the ~3 {unit}|they) ..2 (advertises|advertise
                |announces|posts|lists|publishes|puts) ..1 (its|your|their|the|new|up)
                ~2 ({post}|notices|{vacancy})
            where ... (a|any|the) ~2 {post} ..1 {at} {your_unit} ... (advertised
                |announced|listed|posted|published)
            ^ *4 (posts|roles|jobs|positions|openings) ..1 (on|in|at) (your|the) ~2
                (website|site|page|portal|board) ... (i|my shoes|me)
            (i|me|my|we|you|to|and|minutes|^) ..6 (explore|exploring|discuss|discussing
                |(talk|talking|chat|chatting|hear|hearing|learn|learning|know|ask|asking
                |speak) ..1 (about|of|on)) ~4 (potential|current|upcoming|future
                |possible|new|open|job|career|any|work|suitable|available)? {chance} ($
                |that (may|might|could|are|come)|on the|down the|coming|you)
            what ~2 {chance} (there|you|your ~2|they) ..1 (might|may|could|are|is|have
                |has|will) !(to)
            ({yours}|your ~3|they) (might|may|could|will|would) ..1 (have|find|make)
                room ..2 (in|over|for|this|next|soon|$)
            (told|tell me|know|hear|notified|informed|note) ..3 when ..4 (recruitment
                |hiring|intake|vacancies|applications|posts|positions|requisitions) ..3
                (start|starts|open|opens|begin|begins|reopen|resume|resumes)
            (any|some) ~2 (movement|news|word|progress|update) ... and ..1 (on)? the ~2
                {seat}
            # whether there is one
            (a|any) ~1 (way|route|path) (in to|into) ({your_unit}|your ~1 {unit})
            (is|are|was|were|would|will|might|could|may|if|whether) there ..3 (be)? ~5
                ({job}|posts|places|spots|slots|work|shifts) ..2 (to be had|at {host}|on
                {host}|with {host}|in {host}) !(_|where|that (you|people|are)|which
                |between|toward)
            there (is|are|was|were|might be|may be) ..1 (any|some)? ~1 work ..1 (to be
                had|going|to be done for me|at the|at your)
            (has|have|is|are|did|was|were|if|whether) (all|any|the|every|that|this) ~2
                ({job}|posts|places|slots|spots|shifts) ..6 (gone|taken|filled|given
                away|snapped up|spoken for) !(_|over|by)
            (what|which) ~2 {job} (can|could|would|might) (someone|anyone|a ~3|people|i
                |one) *6 {at} {your_unit}
            (hear|hearing|learn|learning|know|told|tell me) *2 (about|of) ~3 {job} (you
                |they|your ~2) ..2 (have|coming|got|plan|open|post|are)
            (if|should|could|may|can|might|shall|where|whom|who) i ..2 (ask|asked
                |inquire|apply) ..4 (about|for) (work|jobs|a job|openings|vacancies)
                !(_)
            (be it|whether|either|anything|something) ..4 (temporary|part time|full time
                |seasonal|paid|freelance|permanent|contract) ,? or (temporary|part time
                |full time|seasonal|unpaid|freelance|permanent|staff|contract)
            {job} (at|with) ({your_unit}|{named}) ..1 (fill|fills|go|goes|open|opens
                |close|come up|become) !(_)
            (any|some|still|enough|a|more) ~1 (space|room|places|place|spots|spot|seats
                |slots|slot) ..2 (in|on) (the|your|this|next) ~2 (intake|cohort|scheme
                |rota|roster|crew|payroll|books|team|traineeship)
            (have|has|had|be|got|offer) ..1 (anything|something|work|jobs|a ~1 (place
                |spot|job|role|opening)|use) ..2 for (a|an|another|one more|people) ~3
                ({pro}|{hand}) !(_|to (learn|read))
            (word|news|notice|hint|tip|tips|tipped off) (of|about) (any|a|an|some) ~2
                {job} !(_)
            (the|that|this|your) ~2 {seat} ... (stay|remain|sit|stand|left|be left)
                (empty|vacant|unfilled)
            (fill|filling|filled) (the|that|your|this) ~2 (post|position|vacancy|job
                |role|opening|spot|slot) !(_)
            (hope|chance|chances|prospects|odds) ..1 (for|of|with|in) (the|that|this) ~3
                {post} !(_)
            when ..1 (will|is|are|does) ... {post} ..1 be? (advertised|posted|announced
                |filled) !(_)
            (contract|shift|berth|desk|slot) ..1 for me !(to|_)
            ({job}|salary|pay) ... (is it|is that|is the ~1|be) ~1 negotiable
            whether (any|a|some|the|new|more|suitable) ~4 {job} ..3 ({opens}|open
                |available)
            there (will|would|might|may|could|is going to) ..1 be ~2 (openings|vacancies
                |jobs|positions|internships) !(_|in _|for _|lost)
            (what|which) !(other|kinds|kind|types|type|sorts|different) ~4 {job} (are|is
                |do|does|will|might|may) ..3 (open|available|vacant|free|unfilled|have
                |has|there) ..2 ({there}|{now}|$)
            """
        ),
    ),
    Rule(
        name="room",
        frame=Frame.J1,
        patterns=wordings(
            """
            ({yours}|your ~4) ..2 (benefit from|use|need|want|welcome|have room for|have
                use for) (someone|a person|people) (who|with|that|like)
            (could use|able to use|short of|in need of|desperate for|have use for) (a|an
                |some|another|more|one|extra)? ~3 {pro} !(skills|who can tell) &
                !(industry|trade|profession|sector|field|country|region)
            (room|space|place|spot|seat|slot|chair|desk|corner|niche|home|opening|use
                |need|call) ..2 ({at} ({org}|here))? ..3 for (me|{like_me}|one more|an
                extra|an additional|another|someone new|a newcomer|a beginner|a junior|a
                ~5 with) !(to (ask|sit|talk))
            (could|can|do|does|would|might|will) ({yours}|your ~4|they) ..3 (use|need
                |require|want|do with|be short of) (a|an|another|some|any|more|extra
                |someone|additional|one more|new|spare|anyone) ~4 ({worker}|{pro})
                !(skills|from|with (this|that|it|the|a)|to|other|who can|in order)
            (spare|extra|another|more|additional|helping|second|new|willing) ~2 (pair of
                hands|hands|set of hands)|pair of hands|short of hands
            (anyone|someone|anybody|people|colleague|colleagues) ..4 (leaving|retiring
                |moving on|quitting|resigning|stepping down|going on leave|on maternity
                leave|about to leave|moving up) ..1 ({now}|soon|$|from your ~2|on your
                ~2|in your ~2)
            (need|use|room|space|demand|call) ..1 for (a|an|another|any|extra|one more)
                ~3 {pro} !(_|who (knows|can)|to)
            (anyone|someone) ..1 (on|in|at|from) your ~2 (who|that)? (is|are|might be
                |will be|may be)? ..1 (leaving|retiring|moving on|quitting|resigning
                |stepping down)
            (anyone|someone|colleague) ..2 (leaving|retiring|quitting) your ~2
            (is|are) your ~2 ..1 (full|fully staffed|at capacity|complete) $
            ({yours}|your ~3|they) ..1 (has|have|had|got) (anything|something) ~1
                (junior|entry level|part time|temporary|permanent|seasonal|suitable|for
                (me|{like_me}|a ~2 like))
            (scope|work|call|use|need|demand|hope|chance|a part|an opening) ..1 for (me
                |{like_me}) !(_|to (learn|ask|talk|hear|meet|see|understand))
            (if|is|was|does|have|has|had|should|any|a|got) ..4 (free|empty|spare|vacant
                |unfilled) (chair|desk|seat|berth|spot|slot|place|shift|shifts|bench|bed
                |position|post) ..1 (in|at|on|with) (your|the) ~2 {unit}
            (if|whether|do|does|would|might|could|see|will) {host} ..2 (have|has|had) ~2
                (capacity|room|space|budget|headcount|bandwidth|need) (for|to (take|host
                |add|accommodate|bring|use|support)) ..1 (a|an|one|another|me|more|extra
                |new|any|some|{pro}) !(_)
            you ..3 (planning|plan|looking|hoping|able|going|likely|expect|intend) to
                (take|accept|admit|recruit|supervise|host|bring) ..1 (on|in)? (a|an|any
                |new|more|another|additional|rotation|graduate|doctoral|summer) ~2
                (student|students|intern|interns|assistant|assistants|member|members
                |volunteers|fellow|fellows|trainee|trainees)
            (would|could|might|can|will|if|whether|does|do) {host} ..3 (host|hosting
                |offer|offering|take|taking|accept|accepting|arrange|provide|consider)
                ..6 work (experience|placement|placements)
            ^ (any|some|is there any) ~1 (work|jobs|shifts|gigs|hours) (going|about
                |around|available|on offer|{now}|$)
            (notice|sign|card|poster|ad) (in|on) (your|the) ~1 (window|door|board)
            (hear|know|tell|tell me|learn|told|news|word) ..2 (about|of) (a|an
                |any|the next) ~2 (gap|gaps|vacancy|free ~2|spot|opening|place
                |spare ~1|open ~2|hole) (in|on|at|with) your ~2 ({unit}|rota
                |roster|staff)
            ^ (still|you|now|currently)? (hiring|recruiting|needing|need|seeking
                |taking on) !(managers|manager|break) ~3 ({pro}|{worker}) ..2 $ & !(i
                |is|was|how|in|it)
            (if|whether|do|does|would|is|are|can) & (your ~3|you|they) ..1 (has
                |have|had|got|get) ..2 (funding|money|budget|space|room|capacity
                |headcount|positions|places) ..1 for (a|an|another|one more|any
                |more|new) ~3 ({heads}|{pro}) & !(how|what|why|field)
            ^ (any|some) ~2 ({vacancy}|jobs|internships|apprenticeships|placements
                |traineeships|shifts|posts|roles|work|gigs|slots) ..2 (starting
                |beginning|coming|this|next|open|free|left|available|over (the
                |summer)) !(_)
            ^ (looking for|in need of|short of|in search of|searching for|on the
                lookout for) ~3 ({pro}|{worker}|help|hands|staff) ..2 $ & !(i|is
                |was|how|it|advice|to (talk|speak))
            ^ ~2 (jobs|shifts|work|internships|placements|traineeships
                |apprenticeships|vacancies|gigs|posts) (available|going|free) (at
                |in|on|this|next|over|for|near|$) !_ & !(is|are|was|were|it
                |i|what|how|which)
            """
        ),
    ),
)
