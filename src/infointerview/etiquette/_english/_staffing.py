"""J1: wordings that ask of vacancies by what a place needs, who goes and who pays."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["STAFFING"]

STAFFING = (
    Rule(
        name="staffing",
        frame=Frame.J1,
        patterns=wordings(
            """
            # whom the place takes, and how many
            {probe} & {host} ..4 ({wants}|{take_on}|take|takes|taking|accept|accepting
                |add|adding) ({more}|two|three|enough|too few|many|(the|its|your) ~1
                (first|extra|second|next|third)|that (extra|second|third)) ~2 {heads}
                !(to (talk|speak|interview|know|be)|with|who (can|could)|without) &
                !({settled}|what|member|members|observer|project|when {host} ..1 hire)
            (are|is|will|if|whether|know|still) ({host}|still) ..3 (be)? ..1 (taking
                |accepting|admitting|supervising|looking for|hosting|recruiting) !(in
                |at) ..2 (any|new|more|phd|graduate|undergraduate)? !(~2 (member
                |members)) ~2 {heads} !(to|on|through|out|who can)
            (heard|hear|told|read|saw|see|noticed|understand|gather|word|rumor|learned
                |know) ... {host} (will|is going to|plans to|plan to|are going to
                |intends to|wants to|(is|are) about to|is due to|is to|are to|means to)
                ..1 ({take_on}|add|expand|grow|replace|fill|advertise|need)
            (how many|which|what) ~3 ({heads}|{seat}) *4 {host} *3 (need|needs|want
                |wants|require|hiring|fill|filling|looking for|missing|lacking|short of
                |take !(care|part|the)|expect to (have|take|hire|fill)|hardest) & !(did
                you|how (do|does)|usually|typically|why|with|to get|does it take)
            ({heads}|graduates|veterans) ..1 (needed|wanted|required|sought) ..3 {at}
                {your_unit} & !({settled}|what)
            ({host}|where you) ..2 (hire|hires|recruit|recruits|take on|takes on) ..1
                (more|most) (people|staff|$|in|than) & !(how|what|why|do you (look|ask))
            # posts that are free
            (if|is|are|any|whether) there ..2 (a|an|any|some|another) ~3 {spot} ..1 (in
                |on|at|with|within) (your|the) ~3 {unit} & !({settled}|where|to sit
                |quiet|to (talk|meet|learn)|calendar)
            (anything|something|work|jobs|a job|shifts|a ~1 (need|use|room|shortage|lack
                |call)) ..1 (going)? {at} {your_unit} for (a|an|someone|people|another
                |more|any|-ers|-ists|me)
            (what is|anything|something) ..1 (open|available|vacant|coming up|going
                |free) ..1 ({at} {host}|over at {named}|at {named}|here|over there) &
                !(to (read|visit|borrow)|on ({weekday}|show))
            (what|whatever|anything|something) {host} ..1 (has|have|had|got|might have
                |may have|will have) ..1 (open|vacant|going|coming up|in the pipeline|on
                offer|available) !(on {weekday}|to read|time|next week)
            {probe} & ({seat}|hours|cover) *6 {vacant} & ({at} {your_unit}|with you|over
                there|{at} your) & !({settled}|what|your (door|calendar))
            (the|that|this|your) ~2 (bench|stool|chair|desk|seat|apron|workbench|station
                |berth|locker|hook|cubicle) ..5 (free|empty|vacant|taken|unoccupied
                |spoken for|idle|warm) !(next to) & ^ ... (is|still|whether|if)
            (are|is|would|if|whether|were|be) ~3 {job} ..2 (a|an)? (possibility|option
                |possible|something you (do|offer)|thing) ..2 ({there}|{now}|for (me|the
                |next|this)|over ~1|during|$) & !({in_field}|worth it|(viable|realistic
                |good|safe) option)
            (hope|hoping|hoped|wonder|wondering|if|whether) {host} ..2 (has|have|had
                |offers|does|takes|take|offer|run|runs|got) (one|some|any|them|those) $
                & !(send|set)
            (any|some|urgent) ~2 (requirement|requirements|requisition) ..1 (in|at|for
                |from) (your|you) !(next|opinion|experience|view)
            ({job}|fellowship|fellowships|post|posts|phd|postdoc|thesis) ... under (you
                |your ~1 (supervision|guidance|direction|wing|mentorship)) & !(did|was
                |were|studied|last)
            ({job}|research|graduate|volunteer|summer|student|training|teaching) ~1
                {chance} ..1 (at|with|within) (your|you|the ~2 {unit}|{named})
            # who goes, and who comes
            (heard|hear|told|gather|understand|rumor|rumors|word|mentioned|saw|learned
                |believe|read|seen|noticed) ... !(you) ..4 ({pro}|{heads}|colleague
                |colleagues|people|person ~4) (is|are|will be|was|has|have|'s) ..2
                (leaving|leave|retiring|retire|quitting|quit|moving on|stepping down
                |going on ~1 leave|gone|left|resigned) !(_|to (the|talk)) & !({settled}
                |you (have|are) gone)
            (you|your ~2) ..1 (have|has|are|is)? (lost|losing|lose|without|down) (a|one
                |two|three|four|several|some|your|its) ~2 {pro} !(_) & !(sorry
                |condolences|how|to)
            ({probe}|after|since|now that) & (leave|leaves|leaving|left|retire|retiring
                |retires|retirement|maternity|parental|sabbatical|quit|resigned|resigns
                |stepping down|moving on|moves on|gone) & (your|the|that|who|her|his
                |{named}) & (who|what|is there|any|has|have) ... (cover|place|seat|desk
                |shoes|replace|replaced|replacement|fill|filling|taking ~1 over|step in
                |stand in|successor) & !(how|why|did|affect|founder|story)
            (tell|ask|know|asking|wonder|wondering|idea|say|see|hear) ... who ..2 (be)?
                (replaced|replace|replaces|replacing|succeeded|succeeds|(taking|takes
                |took|take) ..1 over|fill|filling|filled|stepped in|stepping in) ..1
                (that|it|her|him|them|$|from|for|!(founder) {named}|the ~2 {seat})
            (turnover|departures|retirements|leavers|movement) ..2 (expected|coming
                |planned|due|ahead|likely|{now}) & {there}
            (has|have|did|had) {host} ..2 (found|find|got|get|hired|chosen|appointed
                |picked) (someone|anyone|people) ..2 (for|to (take|fill|run|do|cover
                |replace|teach|staff)|yet) !(an interview|a talk|this interview)
            # how the place grows, and who pays
            {probe} & (team|crew|department|staff|group|practice|firm|lab|company|office
                |headcount|workforce|business|kitchen|ward|clinic) ..3 (grow|growing
                |expand|expanding|get bigger|getting bigger|expansion|double|doubling
                |scale|scaling|enlarge) & (next|soon|this|plan|plans|planning|will|going
                to|expect|in the coming|year|still) & (you|your) & !({settled}|what|as
                your)
            ^ ... {aux} (the|your|that) _ ..4 (lifted|thawed|unfrozen)
            how (full|short|well staffed|thin) (the|your) ~2 (team|teams|crew|crews
                |roster|rota|staff|ranks|shifts|department) ..1 (is|are)
            (staffing|personnel|staff|manning|workforce) (situation|level|levels
                |position|needs|need|requirements|plan|plans|outlook|gaps|gap|shortage)
                ..2 {there} & !({settled}|cope|affect)
            (is|are|will|was|if|whether) ~6 ..1 (being|be|been) ..1 (recruited
                |auditioned|hired|cast|taken on|readvertised|filled|refilled|replaced) &
                ({host}|{named}|again|{now}|it) & !({settled}|people|by) & ({between_us}
                |yet|already|again|now|soon|post|position|vacancy|role|job|spot|slot
                |seat|desk|internally|auditioned)
            (bring|brings|bringing|take|takes|taking|sign|signing|get|getting) (anyone
                |someone|people|(a|another|new|more|extra|one more) ~2) (in|on|aboard|on
                board|up) ..1 ({now}|again|$|this|before|after|once|when|if|for the) &
                ({probe}|allowed|able|ready) & {host} & !({settled}|the phone|to speed
                |as a guest|a call|get more in)
            (about|for|of|any|some|with|doing) ~1 (saturday|weekend|summer|temp
                |temporary|casual|seasonal|part time|holiday|evening|student
                |unadvertised|unposted|harvest|relief|free working) ~1 (work|jobs|job
                |shifts|shift|help|staff|posts|places|post|hands|openings) & ({there}
                |{host}|who|whom|ring|call) & !({settled}|what|turned|thank)
            (list|names|name|addresses) of ..5 (that|who|which) ..1 (take|takes|hire
                |hires|(are|is) (hiring|auditioning|recruiting|looking|after|short)
                |accept|accepts|(need|needs) !to|might (hire|take|need)|employ) &
                {between_us}
            (which|what|any|other|nearby|local) ..2 !(does) -s ..4 (crying out|desperate
                |hiring|recruiting|auditioning|casting|short of ~2|(need|want) ~1
                {hand}) & ({probe}|which|what|where) & !({settled}|season|skills|to be)
            who ..2 (be)? (covers|covering|cover|fills|steps in|stands in|standing in
                |takes over) for ({named}|the|her|him)
            (answer|answered|answers|replies|replied|responses|response|responded
                |applicants|takers) ..2 (to)? (the|your|that) ~2 {ad} & !(did|was|were
                |how do|how does|when)
            (finding|choosing|picking|getting|search for|hunt for|appointing|replacing
                |recruiting) (a|an|the|your|another) ~1 (new|next|second|fresh|successor
                |replacement)? ~2 {pro} & (are you|have you|how far|still|is the|any
                closer|progress|where are|thought|thinking|considered) & !(tips|advice
                |how do|how did|trust)
            (odds|chance|chances|likelihood|prospects|prospect|hope|sign|outlook) (of
                |for|that) ..2 ({vacancy}|(a|an|any|another|new|more) ~2 {seat}|(you
                |they|your ~2) ..1 (be|need|hire|have|take|recruit|expand|add)) &
                !({in_field}|to (talk|meet|speak)|a word|time)
            {host} ..1 (have|has|had|got) ..1 (something|anything|work|a ~1 (place|use
                |spot)) for (a|an|someone|people|me|somebody) & !(to (read|see|do|learn)
                |{settled}|advice)
            (anything|something|work|jobs|a job|out there|shifts) ..1 (going)? {at}
                {host} for (a|an|someone|people|another|more|any|me|~1 {pro})
            out there for (me|{like_me}|(a|an)? ~2 {pro}) & what is & ({at} {host}
                |{named})
            (agency|agencies) & {host} & (temps|extras|staff|people|supply|relief) &
                (get|gets|use|uses|from|through|call|ring|hire|take) & !({settled}|your
                agency)
            when ..1 {aux} {host} ..3 (decide|choose|pick|settle|fix|finalize|draw up
                |know|sign|announce|set|sort) ..2 (on)? (its|your|the|their|next|who|how
                many|this) ~2 ({hand}|-ors|-ers|guides|crew|rota|list|lineup|team
                |numbers|intake|trainees|you|will)
            (advertised|advertise|advertising|announced) (the|a|that|this|any|their|her
                |his) *5 (post|posts|place|chair|seat|spot) & !({settled}|i (saw|read) )
            (you|they|{host}) ..2 (be|are|is|run|running) ..1 short (a|an|one|two|of (a
                |an)) ~2 & !({settled}|short (a|of) (time|bit|while)|sleep|money)
            {seat} ..3 (going begging|still to be filled|unclaimed|up for grabs|to be
                had|left over)
            (can|could|might|would|may|is it possible for) (a|an|someone|anyone
                |newcomers) ~3 ... (get|find|pick up|land|have|be given) ..1 (work|a job
                |taken on|hired|a start|a ~1 place|shifts|a foot in the door) &
                ({your_unit}|with you|{at} your) & !{settled}
            (told|tells|hear|heard|understand|gather|says|said|word|believe|mentioned)
                ... {host} ..2 (needs|need|wants|want|after|could use|looking for|lacks
                |lack|short of|missing) (a|an|another|extra|more) & !({settled}|time
                |advice|break|moment|holiday|coffee|word with|you (need|want) (a|an) ~2
                (to|for (this|that|the)))
            (free|open|vacant|working|upcoming|coming|new|more|future|further|spare
                |extra) ~1 (posts|places|positions|post|place|slots|seats|roles|jobs)
                {at} (your ~3 {unit}|your ~2) & !({settled}|to (sit|meet|park|talk)|your
                (calendar|diary|schedule|country|city|town|field|new))
            (hands in|handed in|hand in|gives|gave|give|giving) (his|her|their|in) ~1
                notice|(one of|any of) (the|your) ~3 (leaves|quits|leave|quit|retires
                |drops out|drop out|falls ill|moves on|resigns|has to go) & !({settled}
                |i )
            (a|one|two|three|four|several) ~2 {heads} (down|light|short) & {probe} &
                !{settled}
            {host} ..2 (have|got|has) ..1 (any|some) ~2 (spots|slots|places|jobs
                |vacancies|openings|shifts|positions|hours|gigs|posts) & !({settled}
                |calendar|diary|next week|to (visit|see|talk)|favorite|office hours)
            how many ..3 (are|is|do|does|will|would|might) {host} ..2 (looking for|need
                |take|taking|want|hire|hiring|seeking|after|recruit|bring|add) !(to)
            how many ~3 {heads} ..4 (signing|sign|take|taking|hire|hiring|need|needs
                |want|bringing|bring|recruiting) & !(how (do|does)|did|was|were|does it
                take|usually|typically|it)
            (list|lists|books|rolls|register|intake|round|scheme|recruitment|recruiting
                |hiring|season) ..4 (open|opens|opening|reopen|reopens|closed|reopened
                |moving again|resumed|back on|start|starts|begin|begins|full) & (hear
                |know|tell|told|heads up|is|has|when|whether|if|still|again|yet) & (you
                |your|there|{host}|seasonal|casual|trainee|apprentice|graduate) &
                !({settled}|reading|guest|degree|course|university|master|price|bright
                |ski|fishing|hunting season|harvest|files)
            (thought|thinking|considered|considering|think) ..1 (of|about)? (getting
                |taking on|hiring|finding|bringing in|employing|adding|seeking) ..1
                (help|someone|anyone|an extra|another|more (people|hands|staff)|a ~1
                (hand|assistant|helper)) & !{settled}
            (staffed|crewed|manned) (yet|already|now)|fully (staffed|crewed|manned) &
                !{settled}
            (might|could|will|would|may|does|do|ever) *6 {seat} ..1 (ever)? (come|comes
                |coming|become|fall|go) (up|free|open|vacant|available) & !({settled}
                |what|on the market)
            there ('s|is|might be|may be|will be) (a|any|one|another) ~2 (desk|bench
                |seat|spot|chair|post|berth|stall) ..1 (free|open|going|vacant|empty
                |unfilled) !(on|at the cafe)
            (money|funds|budget|funding|cash|means) (for|to (pay|hire|get|take on|keep))
                (a|an|another|that|this|the|two|three|more) (extra|second|new|third
                |additional)? ~2 {heads} & !({settled}|what)
            (a|an|the|that|your|second|new|extra) ~2 {seat} *5 (approved|funded|signed
                off|authorized|green lit) !(_) & !(how|why|was|were)
            (job|vacancy|career) (alert|alerts) & (sign|signed|join|put me|subscribe
                |subscribed|set up|your|you)
            search (committee|panel|party) & (did|has|is|get|any|have|meet|decide) &
                !how
            (are|is) there ..1 (posts|places|slots|shifts|vacancies|jobs|work|positions)
                ..1 ({now}|this time|again|$) !(_)
            (next|this|coming) ~2 's (crew|team|intake|trainees|staff|cohort|cast|rota
                |lineup|hires) & (clear|clearer|know|settled|complete|picture|decide
                |decided|who|set|full|fixed)
            know ..1 (of)? (a|any|some|another|one) ~2 (that|who|which) (does|do|could
                |might|would|will|is|has) $
            (who|anyone) ..1 (is|'s|are|will be)? ..1 (staying|leaving|returning|coming
                back|going) and (who|which|anyone) ..1 (is|'s|are)? ..1 (staying|leaving
                |going|not)
            (find|finding|search for|see|list) ..1 ~2 (openings|vacancies|jobs
                |positions) {at} {your_unit} !(_)
            there ..1 (be)? (anything|something|work|room|a place|space|jobs) for (a|an
                |someone|me|people) ... {at} {your_unit} & !(to (read|see|do|learn|sit
                |visit|ask))
            (have|has|got) ~2 (places|spots|slots|seats|spaces|room) ..1 (left)? ..1 (in
                |on|for) (the|your|this|next) ~2 (scheme|intake|cohort|program|rota
                |roster|crew|payroll|traineeship|team|group|lab) & !({settled}|what
                |study)
            (unadvertised|unposted|hidden|unlisted) ~1 (posts|jobs|positions|roles
                |openings) & {host}
            ^ (is|will|are) (it|that|this|they|he|she) ..3 (be)? (filled|replaced
                |readvertised) !(by|with|from)
            (opening|open|opens|reopening) (its|the|their|your) ~1 (list|lists|books
                |rolls|intake) & (whether|if|when|will|is|are) & !(reading|guest)
            (any|current|upcoming|future|other|possible) ~3 {chance} ..1 (here|there
                |coming up|at {host}|in {host}) & (is|are|if|whether|know|about|hear
                |might) !(_) & !{settled}
            (likelihood|odds|chance|chances|prospect|prospects|possibility|plans
                |probability) ... {host} ..1 (adding|hiring|taking|needing|bringing
                |expanding|recruiting|enlarging) & !{settled}
            (foresee|expect|anticipate|expecting|foreseeing|planned|upcoming) ..1 (any
                |some|more|many)? ~2 (retirements|departures|turnover|leavers|openings
                |vacancies|hires|hiring) & !{settled}
            (do|does|will|would|if|whether|when) {host} ..2 (post|advertise|list
                |announce|publish|release) ~4 ({job}|posts|places) !(_)
            i ..2 (could|can|should|might|would|may) ..1 (call|ask|contact|write|email
                |talk|speak|see|ring|approach|reach) ... (about|for|regarding) ~2 (jobs
                |openings|vacancies|work|positions|employment|internships|placements
                |shifts) !(_|in|like|with|you|life|that (you|people))
            (time|chance|room|way|late|possible) *3 (get in|join|apply|be part|sign up
                |squeeze in|enter) ..1 (on|in|for)? (the|this|your|next) ~3 (cohort
                |intake|scheme|trainees|apprentices|recruits) & !(university|college
                |master|degree)
            there ..2 (be)? ..1 (any|some) ~2 (work|jobs|shifts|hours) (around|at|on|in
                |about) (the|your) ~3 & !({settled}|{field}|to (see|read))
            (plan|plans|planning|intention|thinking|going|intend|intends|hope|hoping
                |want) ..1 (to|of) (open|create|add|make|opening|creating|adding
                |advertise|fund) (a|another|more|new|any|further|one) ..1 ({job}|_
                |posts|places)
            (the|any|some|a|of|about|which|what) ~3 ({job}|fellowship|fellowships|posts
                |places|assistantship) (that|which)? {host} ..3 (filling|hiring for
                |recruiting for|opening|adding|advertising|advertise|advertises|creating
                |posted|offering this) !(_)
            (know|hear|tell|about|ask|information|details|news|learn) ... ~2 (slots
                |posts|places|openings|vacancies|spots|berths) {at} {your_unit} &
                !({settled}|visit|see)
            (req|reqs|requisition|posting|ad|listing|vacancy|opening|job) *6 (go up|goes
                up|went up|come up|came up|went live|goes live|go live|is up|is out|came
                out|gone live) & !(how|why|price|prices)
            (if|whether|does|do|when|should|has|have) {host} ..1 (has|have|had|got) (a
                |an|any|another) (free|empty|spare|open|vacant) ~2 & !(moment|minute
                |minutes|hour|hours|slot|afternoon|day|evening|morning|time|calendar
                |diary|house|bar)
            (scale|scaling|staff|staffing|ramp|ramping|gear|gearing|beef|beefing|build
                |building|crew|crewing) (up|out) (the|your|its|their|a) ~2 (crew|team
                |staff|group|department|workforce|unit|roster|headcount) & !{settled}
            (need|needs|use|room|call|requirement|requirements) ..1 (that)? {host} ..2
                (have|has) ..2 for ~3 ({heads}|me) & !{settled}
            (bring|bringing|take|taking|have|having|hire|hiring|call|calling) back (its
                |the|your|any|seasonal|some|more) ~3 {heads} & ({probe}|will) &
                !{settled}
            (does|do|will|if|whether) ({host}|{named} ~3) ..1 (have|has|offer|offers|run
                |runs|host|hosts) (a|an|any|some|paid|summer) ~3 (internship|internships
                |apprenticeship|apprenticeships|traineeship|traineeships|placement
                |placements|vacancy|vacancies|opening|openings|assistantships) !(_) &
                !({settled}|field|profession|degree|curriculum|course|university
                |college)
            when (the|your|this|its) ~2 (intake|recruitment|cohort|round|hiring|scheme
                |casting|auditions) ... (is|will be|happens|comes|are|takes) & (tell
                |know|say|hear|idea|find out|date) & !(did|was)
            (mention|mentions|hear|hears|tell|tells|know of|comes across|come across)
                ... (a|any|some) ~1 (need|call|opening|shortage|search|vacancy|demand
                |want) (for|of) ~3 {pro} & (pass|let me know|if|tell me|think of|word) &
                !{settled}
            (mean|means|meant|bring|brings|lead to|result in|create|creates) ..1 (new
                |more|extra|additional|any|some) ~1 (hires|jobs|staff|positions|posts
                |openings|roles|headcount|places) & ({host}|expansion|merger|contract
                |grant|there) & !({settled}|industry|economy|ai|automation|technology
                |country)
            (time|month|moment|season) *2 to (ask|inquire|check|come back|try) ..2 about
                (work|jobs|openings|vacancies|positions|(a|any) ~2 {job}) !(_)
            (readvertised|reposted|relisted|reopened) & (post|position|job|role|vacancy
                |{pro})
            (is|are|if|whether) (the|your) ~2 (crew|team|staff|roster|rota|cast|lineup
                |brigade|squad|ranks|payroll) ..2 (complete|full|set|settled|filled
                |assembled|staffed) & !{settled}
            (trainee|internship|graduate|apprentice|apprenticeship|seasonal|intern
                |placement) (program|scheme|round|intake) ..1 (will|is going to|is|going
                to|would) ..2 (run|on|open|running|back|happening|taking|again|next
                |this)
            (anyone|someone|any ~2) ..1 (in|at|on|around) (your|the) ~2 ..1 (is)? ..1
                (hiring|recruiting|taking on|looking (to hire|for (a|an|help|staff|~2
                {hand}))|needing|needs (a|an|help|~1 {hand})) !(to)
            (heard|hear|hearing|told|gather|understand|rumor|word|mentioned|saw|learned
                |learning|believe|noticed) ... (your|{pro}|colleague|people|person
                |someone) *3 (is|are|will be|'s) ..1 (leaving|going (back|off|away
                |abroad|to)|retiring|quitting|moving (on|away|to)|stepping down|about to
                leave|off (to|on)) & !({settled}|you are|to (the|talk)|field|profession
                |trade|party)
            which ~2 {unit} ..1 ({at} your ~2)? ..3 (expanding|growing|understaffed
                |recruiting)
            (contacts|contact|firms|companies|employers|places|people|anyone|someone
                |shops|schools) ..1 (with|having|who have|that have) ~2 (vacancies
                |openings|jobs|vacancy|opening|shifts) & (you|your|know|any) &
                !({settled}|similar|in these jobs)
            (freelance|temp|casual|contract|seasonal|paid|junior|entry level) ~1
                (assignments|work|jobs|gigs|shifts|commissions|roles|posts|positions
                |vacancies) {at} {your_unit} & !({settled}|what|qualifications)
            (still|whether|if) ..2 (has|have|had) ~2 (places|spots|slots|vacancies
                |openings|shifts|posts) !(_|where|to (visit|see)) & !{settled}
            (will|would|is|might|going to|could) there ..2 be ..1 (an|another|any|a) ~2
                (intake|cohort|hiring|recruitment|recruiting|round|auditions|casting
                |scheme|trainees) & !{study}
            (which|what|any) ~2 {unit} ..1 (has|have|got|with) ..1 (open|free|spare|any
                |enough)? ~1 (headcount|budget|openings|vacancies|vacancy|room|capacity)
                & !({settled}|library|to read)
            (openings|vacancies|roles|positions|jobs|posts) (that)? (are|is)? ..1
                (coming ..1 (up|soon|down)|down the (pipe|pipeline|line|road)|in the
                pipeline|on the horizon) & !({settled}|_)
            {lead} (on|for|about|to) ~1 (work|jobs) & !(books|articles|skills) & !(lead
                |leads|leading) to ~1 (jobs|work)
            {host} ..2 (staffing|crewing|manning) (a|the|up|your|its|another) &
                !({settled}|talk|article)
            (crewing|staffing|manning|tooling) up & !({settled}|talk|article)
            (room|space|capacity|need|use|call|place|appetite|budget) ..1 for (a|an
                |another|one more|more|extra|any) ~2 {heads} & {host} & {probe} &
                !({settled}|what|group|tour|quiet|call)
            ({host}|department|team|lab|company|firm|school|clinic) ..1 (hopes|hope
                |plans|plan|wants|expects|aims|intends|means) to (hire|recruit|take on
                |fill|expand|add|bring on|enlarge) & !(how|why|what|i |we )
            """
        ),
    ),
    Rule(
        name="posts_found",
        frame=Frame.J1,
        patterns=wordings(
            """
            # when they are announced, and where
            (where|when|how|how soon|how often) ..1 {aux} {host} ..3 (put out|put up
                |post|advertise|announce|release|list|publish) ~4 ({seat}|vacant
                |openings) !(_)
            {at} {your_unit} & before (they|it|these|those|the ~2) ..1 (are|is|get|gets
                |go|goes|hit|hits|appear|become|reach) ..2 (public|advertised|posted
                |announced|published|online|live|listed|out)
            (_|check|checked|checking|look|looked|looking|watch|watching|keep|keeping
                |visit|visited|browse|browsed|browsing|found|went|gone|comb|scanned
                |monitor|monitoring|follow|following|refreshing|saw|see|seen|searched
                |read|searching) *3 (careers|career|jobs|job|vacancies|hiring|employment
                |recruitment) (page|pages|site|portal|section|website|tab|link|listings)
                & !(alumni|university|college|services|profile|story|video|quote|quoted
                |interview|library)
            (eye|eyes|tabs|watch|watching) ..1 (on|over) (your|the) ~2 (website|site
                |page|portal|openings|ads|linkedin|notice board|noticeboard|board)
            (pass|send|share|forward|shoot|throw|drop|email|text|provide|give) ..2 (any
                |whatever|details|link|links|list|info|information|some|relevant
                |suitable) *6 ({vacancy}|{ad}|listings|open ~2|{job}) !(_|of|in
                |interview|shadow) & !advice
            ^ ... (has|have|was|were|is|are) _ ..3 (been)? (advertised|filled
                |readvertised|posted|reopened)
            # whom to ask for them
            who ..3 (does|do|handles|handle|runs|run|manages|manage|charge of
                |responsible for|looks after|takes care of|deals with|oversees|organizes
                |coordinates|sorts) ..1 (the|your|any)? ~2 (staffing|openings|vacancies
                |placements|internships|apprenticeships|temps|trainees|apprentices
                |interns|work experience|rota|student jobs) !(_)
            (who|whom|contact|person|address|email|name|office|desk|where) ... (ask
                |contact|write|talk|speak|email|get in touch|charge|responsible|handles
                |handle|deals|deal|call|phone|send|turn to|go to|approach) ... (about
                |for|regarding|of|with|concerning|to) ..2 ({vacancy}|vacancies|openings
                |internships|internship|placements|placement|apprenticeships|jobs
                |student jobs|staffing|recruitment|work experience|the post|a post|posts
                |shifts|temp work|the position|positions) & !(did you|advice|resume
                |library|who ask|students|talk about my)
            (agency|agencies|temps) ..3 {host} ..2 (use|uses|go through|goes through
                |work with|works with|hire|recruit|relies on) & (i|me|my)
            # elsewhere
            (know|hear|heard|think|aware|suggest|recommend|tell me|name|point) ...
                (anyone|someone|anywhere|somewhere|place|places|people|firm|firms|shop
                |shops|company|companies|{unit}|who|family|contact|contacts|friend) ...
                ({wants}|{take_on}|take|takes|hire|hires|give|gives|offer|offers|try
                |accept|accepts|has|have) ..2 ({more} ~3 {pro}|me on|me a|beginners
                |novices|{like_me}|work|jobs|a start|openings|shifts) & !({settled}
                |similar|talk)
            (who|which|what) ..1 (companies|firms|places|employers|shops|businesses
                |schools|farms|hospitals|restaurants|agencies|labs|teams|offices|clinics
                |studios) & (taking on|hiring|recruiting|looking for|needing|short of|in
                need of|staffing up) & !{settled}
            (anything|something|things|opportunities) ..1 (has|have)? ..1 (crossed
                |crosses|cross|landed on|land on|lands on|come across|comes across|hit
                |hits|reached|reaches|come to|passes|passed) your (desk|path|radar|inbox
                |ears|attention|screen|table)
            (mentioned|said|hinted|thought|told me|suggested|indicated|implied|reckoned)
                ..2 (that)? there (might|may|could|would|will) ..1 be (something
                |anything|(a|an|some|more|another) ~3 ({seat}|{vacancy}|work)) !(about
                |to (see|read|learn)|wrong)
            """
        ),
    ),
)
