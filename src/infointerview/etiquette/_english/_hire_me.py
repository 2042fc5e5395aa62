"""J2: wordings that ask to be hired, considered, chosen, kept in mind."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame, MessageKind

__all__ = ["HIRE_ME"]

HIRE_ME = (
    Rule(
        name="hire_me",
        frame=Frame.J2,
        patterns=wordings(
            """
            (take|use|place|accept|want|need|employ|fit) (me|{like_me}) (for|on|in|as|at
                |this|next|over the|during|from|there|here) !(coffee|lunch|a (walk
                |ride))
            (have|find|keep|save|reserve|make|got) (one|something|anything|work|room|a
                ~2 (spot|place|job|seat|role|position)|some ~2 work) for me !(to)
            i ..2 (take|accept|love) (one|it) if
            am i *8 (you|your ~3) ..2 (hire|hires|want|wants|need|needs|look for|looking
                for|would hire)
            (how soon|when) (can|could|may|might|would|should|do) (i|{like_me}) ..1
                (start
                |begin) (work
                |working|$|with you|here|at your)
            (arrange|set up|organize|get|schedule|find|line up|secure|is there|any|have)
                ..2 ({job}|an interview|work|an ~2 opportunity) for me !(to)
            (i|me|my ~3|name) ..4 (on|in|to|on to) your (radar|shortlist|books|list|pool
                |pipeline|talent pool|candidate pool)
            (hire|hiring|employ|employing|recruit|recruiting|shortlist|appoint|onboard
                |interviewing|interview|bringing in|taking on|take on|bring on
                |bring in|take in|let in) {me}
                !(about)
            (consider|considering|considered|evaluate|regard) (me|{like_me}|hiring|my ~3
                (application|candidacy|profile|resume|background|qualifications|skills
                |experience|suitability|fit)) !(a friend|a fan)
            (consider|considering) (giving|taking|offering|bringing|adding) me
            (i|me|my ~3) ..7 (be|being|get|getting|become|been) ..2 (considered
                !((a|your) ~1 (friend|guest))
                |shortlisted|interviewed !by|given a (chance|shot)|called (for|in)
                |invited (for|to) (an|a) ~2 interview)
            (i|me) ..4 (be|being|get|getting|become) ..2 (hired|recruited|employed|taken
                on|brought on|offered a|part of the payroll|on the payroll)
            (about|for|of|to) (getting|being) ..1 (hired|recruited|employed|taken on
                |considered) ..2 {there}
            i ..4 (talk|speak|write|turn|go|contact|reach out) ..2 (to|about) ..1
                (getting|being|a|an) ~2 ({hired}|{job}) !(_)
            my (chance|chances|odds|prospects|hopes|shot|likelihood|options) ..1 (of|at
                |for|to) ..3 ({hired}|joining|working|getting|{there}|a ~3 {job})
            (would|do|does|might|could|will|stand|have|has) (i|{like_me}) ..4 (chance
                |shot|hope|place|future|prospects) ..3 {there}
            would you ..1 (hire|employ|take|recruit|want|consider) (me|{like_me})
                !(through|around|along|to|back)
            (someone|anyone|people|candidates|graduates|a ~3) (like me|with my ~4) ..4
                (get|find|be|land) ..3 ({hired}|{job}) ..2 {there}
            (interested in|use|need|needing|wanting|looking for|want|room for|look for
                |value|place for)
                {like_me}
            (would|will|could|might|can) ..3 (have|take|want|hire) me $
            (bring|bringing|have|take|taking|get|getting) {me} !started ..1 (on
                board|aboard|on
                |in) !(touch|the loop|mind|contact|at)
            (see|seeing|imagine|picture|envision|pictured|imagined|envisioned) (me
                |myself)
                ..2 (working|at|on|in|as
                |joining|there|here|with) !(_)
            (say|said|think|thought|mention|mentioned) ..3 (about|of) me
            (interest|interested|open|willing|ready|prepared) ..2 (in|to) ..1 (hiring
                |employing|taking|hire|employ|take on|interviewing) ..1 {me}
            (they|your ~3|you|anyone|anybody|company|firm|boss|manager|employer) ..2
                (take|takes|want|wants|accept|accepts|hire|hires|consider|considers|need
                |needs|have|employ) {like_me}
            (would|will|could|can|might|does|do|should) ({yours}|your ~3) ..2 (have|want
                |take|accept|welcome) me !(_|to|on the phone|visit|come|over|for (lunch
                |coffee|a ~1 (chat|talk|call|visit))|talk|ask|as a (guest
                |visitor)|through|around|along
                |back through)
            (speak|spoken|talk|talked|chat|chatted|spoke|mention|mentioned) ..1 (to
                |with)? (anyone|someone|anybody|your ~2|the ~2|them|people) ..2 about me
            (hire|take|employ|consider|recruit|accept|want) ... like me $
            (could|can|might) not? use me !(as an example|to)
            (be|call myself|become|count myself|consider myself) one of (you|yours|your
                ~2) !(mentees|students|readers|interviewees|guests|listeners
                |clients|patients|customers)
            (in case|if|when|whenever|should) you ..1 (need|needed|want|wanted) me $
            under (your|his|her) wing ..2 {there}
            (boss|manager|director|company|team|firm|employer) (would|might|could|will)
                ..1 (like|want|love|take|hire|consider|accept) me
            (^|please|any|some|no|the) ..2 (word|news|answer|reply|verdict|feedback
                |response|decision|reaction) *2 (people|those)? ..6 (about|on|regarding
                |for) me $
            your ~2 (boss|manager|director|supervisor|chief|head|partner|partners
                |owner) ..3 (meet|see|meeting|seeing|interview) me !(for (coffee
                |lunch)|about|to (talk|discuss))
            (see|imagine|picture|envision) yourself ..1 (working|hiring|taking|having
                |employing|bringing|supervising|managing) ..2 me
            ^ (did|do|will|would|does|might|could) (they|he|she|hr|{gate}|your ~2) ..1
                (like|want|need|choose|pick|remember|prefer|take to|go for|respond to)
                me $
            i ... (someone|somebody|a person) you ..2 (could|can|would|might|will|want
                to) ..1 (work with|hire|use|employ|want|bring on|take on|need|bring)
            i ..2 (come on|come in|come over|come aboard) ..1 (part time|full time|as
                |on a|permanently|board)
            follow you to (any|your|the|another) ~2 ({unit}|job)
            i would not (say no|refuse|decline|turn (it|one|that) down) $
            (if|whether|think|hope|say) (your ~2|they|he|she|everyone) ..1 (liked
                |likes|like|want|wants|wanted|remember|remembers|chose|picked|would
                like|would want|will want) me ($|for|and)
            ({yours}|your ~3|they|anyone) ..3 (interested in|open to|willing to
                |consider|considering|up for|like|want) ..1 (working|work) with me
                !(on|to ~3 (a|the|this))
            (good|positive|happy|better) news for me
            ^ (would|could|will|might|can) ({yours}|your ~2) ..1 work with me !(on|to
                |through|for (this|an hour))
            ({yours}|your ~2|they|boss|manager|director|he|she|{gate}) ..2 (decide
                |decides|decided|thinks|says|make|makes|made|think|say) ..1 (about|of)
                me !(as)
            (forgotten|forgot|forget|remember|remembered) (about)? me (when|if|for
                |once|in case)
            (made|make|make up|made up|changed) ..1 (their|his|her|your) (mind|minds)
                ..1 about me
            i am (the|that) ~2 ({worker}|{pro}) ... (missing|needed|needs|looking for
                |lacking|searching for)
            """
        ),
    ),
    Rule(
        name="keep_in_mind",
        frame=Frame.J2,
        patterns=wordings(
            """
            (keep|keeping|have|bear|bearing|hold|holding|put|leave|retain|kept|store)
                (me|my ~4|it|this|them|us) (in|on) (mind|file|record|the books|your ~3
                (list|radar|books|files|mind|roster|database|shortlist|pile|pool)|the ~2
                (list|radar|shortlist|roster)) !(as (a|an) ~2 (friend|contact)) & !(talk
                about|tea|newsletter|event|events|talks|tour|open day)
            my ~3 (in mind|on file|on your (radar|list|books))
            (keep|hold|retain|save|note|store|file) my ~3 (details|name|resume
                |information|profile|application|contact|papers) ..2 (for|on|in|if|when
                |until|should|handy|somewhere)
            (think|thinking) of me !(as) ..3 (when|if|for|should|whenever|as soon as
                |once|next|the next|$)
            (remember|recall|forget) me ..3 (when|if|for|should|whenever|as soon as
                |once)
            my name ..3 (comes up|on your (list|radar)|to mind)
            my name ..2 (come up|came up|comes up|been mentioned|was mentioned|is
                mentioned|crossed ..2 desk)
            (hold|holding|hang|hanging) on to my ~3 (details|address|name|resume
                |information
                |profile|application|number|email|papers)
            (give|giving|offer|suggest|mention|pass|tell) (them|him|her|your ~2) (mine
                |my name|my number|my contact ~1)
            (keep|retain|hold on to|hang on to|save|store|file|note) my ~2 (details
                |resume|profile|number|email|information|contact|papers|name
                |application) $
            (being|be|am|are) (kept|held|borne) in mind
            """
        ),
    ),
    Rule(
        name="give_me_a_chance",
        frame=Frame.J2,
        patterns=wordings(
            """
            (grateful|thankful|love|appreciate|want|like|need|just|hoping|hope) ..1
                (for)? (a|one) chance $
            (i|my|you|your) ... (trial|test) (project|task|assignment|period) !(_)
            (give|giving|grant|offer|offering|allow) me ..1 (a|an|the|one|any|this|some)
                ~3 (chance|shot|job|try|trial|break|start|go|{chance}|{job}|place|desk
                |work|interview) !(_|to (talk|speak|ask|learn|meet|hear|see|thank|chat))
            (take|taking) a (chance|gamble|risk|punt) on (me|{like_me})
            (take|taking) (me|{like_me}) (on|in|aboard)|(bring|bringing) me ..1 (on|in
                |aboard)|have me (on|aboard|as (a|an|your)|in your|join|work)
            (get|getting|land|secure|find|arrange|organize|set up|schedule|line up
                |wangle|grant|offer) (me|myself|for me) ..3 (interview|interviews|in the
                door|into {org}|in at|in with|hired|foot in|foothold|trial|on board|job
                |position|role|internship|placement|audition|tryout)
            get me in !(touch)
            (add|adding) me to (your|the) ~3 (team|staff|roster|list|pool|crew|payroll
                |ranks|database)
            (invite|inviting|call|calling|bring|have) me ..3 (to|for|in for) ..1 (a|an
                |your|the) ~2 (interview|trial|audition|test|assessment)
            (be|become|being|becoming) my (next|new|future)? (boss|employer|manager
                |supervisor|chief)
            (chance|like|love|hope|happy|available|invited|invitation|ready|keen|glad
                |willing|opportunity|eager|able|get|land|selected|picked|want) ..3 (to
                |for) (an|a|the)? (job)? (interview) (for|at|with your) ..
            interview for (the|a|an|this|that|any|your) ~5 {post} !(_|in|of) & !((turned
                into|led to|resulted in|landed) an interview)
            i ..3 (take|accept|do|try) (anything|whatever|any ~3 {post}) ..4 (you|offer
                |available|have|{there}|$)
            (anything|whatever) you (have|can|could|may|might) ..2 (offer|have|help|give
                me|find me|for me)
            (help|assistance|support) ..3 (getting|landing|securing|obtaining|finding
                |get|land|secure) ..2 (an interview|interviews|a job|the job|hired|work
                |employment|an internship|my ~3 {job}) !(_)
            (i|our|this|that|it|chat|conversation|talk|meeting|call) ..4 (lead|leads
                |turn|result|end|culminate) ..1 (to|in|in to|into) (an interview|a ~3
                {job}|employment|an ~1 offer|a job offer|an ~2 internship|something
                permanent) !(_)
            (take|take on|accept|do|welcome) (any|whatever) ~2 (work|job|jobs|task|tasks
                |shift|shifts|position|role) ..3 {there}?
            work (for free|without pay|unpaid|for nothing|pro bono)
            (trial|probation|probationary|unpaid|free) ~2 (day|week|shift|period|work)
                ..4 (here|{at} {your_unit})
            (you|your ~3|anyone|someone) ..2 (gave|gives|given|offered|offers) me ..1
                (a|an|the|one|any|this|some|that)
                ~2 (chance|shot|try|start|break|job|place|desk)
            (put|place|stick|slot|set) me ..1 (on|in|into|with) (your|the) ~2 ({unit}
                |list|shortlist|bench|payroll|project)
            i ..4 (get|be given|be granted|land|earn|be offered|score) (an|the|that|my
                first) ~1 interview !(with (you|him|her|a|an|people|someone|your
                (colleague|friend))|for (my|a|the) ~1 (paper|class|article|podcast
                |project))
            (get|give|find|offer|help|hook|land|secure|arrange|set|fix|grant|sort|slip)
                me ..3 (with|to|into|in|up with|find|get|land)? (a|an|any|some) ~3
                ({job}|interview) !(_|satisfaction|description|title)
            (anything|something|work|a place|room|a use|a job|a role) for (me|someone
                who|a person who) !(to|_)
            (give|giving|offer|offering|grant|allow) {like_me} ..2 (a|an|the|some) ~2
                (start|chance|break|shot|go|job|try|opportunity|place|role|position)
                !(to
                (talk|ask|learn|visit|see))
            (find|finding|save|saving|make|making|reserve|reserving|keep|keeping|have
                |having|hold|holding|create|creating|get|give) me ..1 (a|an|my) ~2
                (place|spot|seat|position|job|role|desk|slot|home|chair) ..2 ({there}
                |on the|in the|$)
            (mind|arranging|scheduling|organizing|setting up|getting|lining up) ..2
                (me)? ..1 (an|a job) ~1 interview (for me|{there}|$|with (your|the|hr
                |{gate}))
            (help|helping|helped) me ..3 (land|get|secure|score|obtain|win|earn
                |arrange|have) (an|the|my|that) ~1 interview !(with (you|him|her
                |people|someone)|for (my|a) ~1 (paper|class|article|podcast))
            (mind|consider|comfortable|open|appreciate|about) ..3 having me ..1 (on|in
                |at|as)
            (get|arrange|set up|find|have) me (a|an) ~1 (meeting|call|appointment
                |audience|slot|sit down) with (the|your|whoever|someone|one) ..1
                (whoever|person|people|boss|manager|director|chief|owner|partner
                |{gate}) !(about my (thesis|paper))
            (take|taking|took) a (chance|gamble|risk|punt) on (a|an|someone|somebody
                |anyone) !(of|stranger|cold|new) & !i ..2 (took|taken|take)
            i ..3 (do|complete|spend|serve|take|finish|carry out) (a|an|my|the|some)
                ~3 {job} ..1 {there}
            {job} ..1 for me !(to) & !(describe|explain|outline|summarize|sum up
                |picture)
            i ..4 (get|land|have|be given|be offered|win) (the|that) ~2 {job} !(_|of
                |you|satisfaction|title)
            (me|i|my|tips|advice|help|way) ... (get|land|secure|obtain|have|score
                |getting|landing) (an|the) ~1 interview (at|with) ({named}
                |{your_unit})
            i ..2 have a (shot|go|crack|try) at (it|this|that)
            (be|get|being|getting) (added|put|placed|included) ..1 (to|on|in|on to)
                (your|the) ~3 (list|pool|roster|shortlist|database|pipeline|files|books)
                & {between_us}
            i ..4 (fingers crossed|hoping|hope|hopeful|excited|pray|wait|waiting) ..3
                for an interview
            (get|help|push|pull|sneak|carry) me ..1 (past|through|beyond) (the|your)
                ~2 (screening|screen|filter|gate|first round|recruiter|recruiters
                |robots|stage)
            find me (something|anything|work|a thing) ..2 (to do|at|in|on|with|for)
            (glad|happy|grateful|would|will|could) ..1 (take|accept|do) (anything
                |whatever) ($|at|you|right|that)
            (call|text|ring|phone|ping|page) me (if|when|whenever|should|any time
                |first) !(you (need|have|want|would like) to|you are|you can not|there
                is
                (a|any) (change|problem)|the|your|that|it|thursday|something)
            """
        ),
    ),
    Rule(
        name="how_do_i_get_in",
        frame=Frame.J2,
        patterns=wordings(
            """
            i *8 (get into|get in|getting into|enter) (the|your) ~2 (company|firm|team
                |organization)
            (me|us) ..2 how to (get|be|land|find) {hired} {there}
            (advise|tell|show|teach|help|give) me *6 (get|getting|be|being) {hired}
                {there}
            (advice|tips|tip|help|guidance|pointers|suggestions|recommendations|insight)
                ..2 (on|for|about|with|to) ..2 (getting|get|being|landing|applying
                |interviewing|joining|breaking|working) ..1 {hired}? (at|with|by|into
                |for) !(_|a|an|this|the ~2 {field}|people|children|jobs|my|it)
            {like_me} ..3 (work|fit|succeed|thrive|be happy|do well|get a job|be hired)
                ..1 (at|for|with) !(_|this)
            if i ..2 (get|got|am|was|were|be) (hired|taken on|recruited|employed
                |selected) !(in|_)
            (can|could|may|might|will|would) i *8 (get|be) hired
            (something|anything|place|spot|work|position|future|chance|room|hope|opening
                |space|use|seat|post|shot) for {me} ..1 {there}
            i want in $
            (take over|step in) when you (retire|leave|move)
            put me to (work|use|the test)
            i ..3 (go about|go at) ..1 (getting|landing|applying|securing|obtaining
                |becoming|joining|finding) *8 (here|{at} ({your_unit}|you))
            ^ *4 (worth|worthwhile|sensible|smart|wise|okay|ok|too late|a good idea
                |advisable|make sense) ..4 (to|for me to) ..1 apply $
            (what|how much) (would|could|might|will|do) you ..1 (pay|offer|give) {me}
            (would|could|might|will|does|do) my ~3 ({skill}|profile|resume|cv
                |background) ..2 (interest|appeal to|attract|impress|be of interest to
                |suit|be enough for) ..1 (your ~3|you|{gate})
            (chance|shot|opportunity|invitation|invited|hoping|selected) ..1 (to|for)
                ..1 (a|an)? interview !(you|people|someone|professionals|with you about)
            (do|can|could|would|might|should|must|shall|may|did) i ..4 (get|be|find|land
                |secure|obtain) ..4 (hired|recruited|employed|taken on|accepted)
            (do|can|could|would|might|should|must|shall|may) i ..5 (get|find|land|secure
                |obtain|have) ..2 (a|an|the|any|some|my) ~3 ({job}|foot in|foot) ..3
                {there}
            i ..5 (join|get into|get in !touch|get on to|get on|become part of|be part
                of|break into|come aboard|fit into|fit in|start|get started|intern
                |apprentice|find a place|find a home) ..1 ({at})? ({org}|here|there) &
                !(table|lunch|dinner)
            i ..6 to (work|get a ~3 {job}|join|be hired|get hired|land a|get in|start
                working|come on board|be considered) ..2 {there}
            (take|need|needed|necessary|require|required|possible|way|ways|steps|best
                way|chance) for (me|{like_me}) to ..1 (work|join|get|be|become|land|find
                |enter|start|come) ..4 ({there}|hired|on board)
            (make|makes|made|making) me ..2 (a|an|more)? ~3 (candidate|applicant|hire
                |employable|hireable|attractive|competitive|choice) ..3 ({there}|to you
                |to your ~3)
            (could|can|may|might|would) i ..2 (work|intern|volunteer|train|apprentice
                |start|come to work|do an internship|freelance) ..1 (for|at|with|under
                |alongside|here|there) ({org}|here|there|$)
            i ..3 (stand out|impress|convince|persuade|catch the eye|be noticed|get
                noticed|be seen) ..4 ({gate}|{at} {org}|your ~3)
            (wait|ready|eager|happy|glad|{want}) ..2 to (come on board|come aboard|start
                work|start working|get to work|begin work)
            (tip|tips|advice|idea|ideas|help|hint|hints|pointers|suggestions|know|tell
                me|show me) ... (get|getting|be|being|become|becoming) (hired|recruited
                |employed|taken on) (at|by|with) !(_|a|an|any|most|large|big|small|firms
                |companies)
            (shot|go|crack|stab|try) (at|for) (the|this|that|a|an|your) ~3 {job} !(_)
            (sweep|mop|scrub|make the coffee|make coffee|fetch coffee|start at the
                bottom|lick stamps|stuff envelopes|answer phones) ... (start|started|in
                |door|{there})
            (i|and|to) ..3 (work|working|intern|start) for (you|{your_unit}) !(_) &
                !((does|did|would|will|might) (the|it|that|this|either|any|a|one|next
                |tomorrow|{weekday}) ..4 work for you)
            (i|me|my) ..8 (as|be|become) (an employee|a member of (your|the) (team|staff
                |crew)|part of (your|the) (team|staff|crew))
            (i|me|to) ..6 (sit|work|stand|be|end up|spend) ..4 where you (sit|work|stand
                |are|spend) !(from|now with|in life|today)
            (desk|chair|seat|cubicle|office|locker) (next to|beside|near|across
                from|by) (yours|you|your ~2)
            i ..4 (impress|convince|persuade|win over|talk to|speak to|know|please
                |call|charm|bribe) ... to get (in|hired|on board|noticed|inside|a
                look) $
            my ~3 ({skill}|profile|resume|portfolio) ..1 (would|could|might|may|will)
                ..1 (interest|appeal to|attract|impress|suit|be of interest to|be
                enough for) ..1 (your ~3|you|{gate}|{org})
            (talk|speak|someone|anyone|who|write) ... about (getting|being|becoming)
                ..1 (hired|employed|recruited|taken on|considered) $
            i ..6 (getting|landing|securing|winning|get|land|secure) (the|that|this)
                ~2 {job} !(_|of|you|market)
            if ({yours}|your ~3) ..1 (offer|offers|run|runs|have|has) (a|an|any) ~4
                (program|scheme|internship|traineeship|apprenticeship) ... i ... (get
                into|join|apply|take part|be part|get in)
            help me (to)? get in (at|with|to) ({your_unit}|{named})
            """
        ),
    ),
    Rule(
        name="be_wanted",
        frame=Frame.J2,
        patterns=wordings(
            """
            # how to be wanted by those there
            (be|become|becoming|seem|look|appear|make|makes|making|made) ..1 {me} ..3
                {draw} ..6 (to|for|in|at|with|by|of) {side}
            (i|{me}) ..1 (be|become|becoming|seem|look|appear) ..2 {draw} ..2 (to|for
                |in|at|with|by) {side} !(_)
            {me} ..8 as (a|an|your|the) ~3 (candidate|applicant|hire|recruit|employee
                |prospect|intern|addition|colleague) !(_|(in|for) _)
            as (a|an) ~3 (candidate|applicant|hire|recruit) ..1 (by|for|at|with) {side}
            how {draw} (would|am|could|might) i ..1 (be)? ..2 (for|as|in|at|to) ..4
                {there}
            {side} ..2 (to)? ..1 (want|choose|pick|select|sign|prefer|favor|go for|poach
                |headhunt|accept|employ|notice) {me} !(up|to|as (a|an) (example|friend)
                |for (the|a|this) ~1 (panel|talk|interview|class|course|program))
            {side} ..2 (say|says|said|saying) yes to (me|{like_me}|my ~2)
            {side} ..3 (look|looking) ..2 at {me} !(like|as if|strangely|oddly)
            (tip|tips|turn|raise|raises|improve|improves|boost|increase|better|kill
                |ruin|hurt|help|tilt) ..2 (the (scales|balance|odds) in my (favor)?|my
                ~1 (chances|odds|prospects|case|hopes)) ... {side}
            move me ..1 (up|higher) ..1 your ~2
            i ..3 (have|had|stand|stood|get|got) (a|any|some|much|no|half a|the) ~2
                (shot|chance|hope|prayer|future|look in) ..1 (at|with|in|of) {side}
            (meet|see|talk to|speak to|speak with|interview|talk with) me ..2 about
                (coming|joining|working|moving|starting|(a|an|the|that|your|some) ~3
                {post})
            (come|coming|came|move|moving|moved|cross|crossing) over to (your|you|the
                same) ~1 (side|team|company|firm|{unit}|$)
            (a view to|leads to|lead to|leading to|turn into|hope of|hoping for|grow in
                to|path to) (something|anything|a ~2 {post}|a ~1 contract) ~1 (permanent
                |paid|longer|lasting|long term|full time|steady|regular)
            (put|have|place|keep) me (on|in) (your|the) (roster|rota|schedule|payroll
                |books|bench|frame)
            # would this or that about me stand in the way
            (would|could|can|does|is|will|am|are|do) ..1 (i|my ~5) ... (enough|too ~1
                |obstacle|problem|bar|drawback|acceptable|sufficient|qualify|suffice
                |matter|worry|bother|put off|scare) ..2 (for|at|in|with|to)? ..1
                ({your_unit}|your ~3 {chief}|{gate}) !(to (talk|meet|answer))
            (rule|count|keep|hold|shut|weed|sort|filter|screen|disqualify|exclude|bar
                |stop) (me|against me) ..1 (out|back|off|from)? ..3 (at|with|in|for|by)
                {side}
            your ~2 {chief} ..2 (mind|object|care) ..1 (that|if) i (have|lack|am|do
                not|never)
            (take|picture|imagine|view|envision|regard|use|want|need|choose|pick) {me}
                ..2 (for|on|in|as|at|among) (the|a|an|one of|your|our) ~3 {stint}
                !(to talk)
            (i|me|my ~2) ..6 (be|get|being) ..1 (chosen|picked|selected|accepted|wanted
                |admitted|looked at|included|put forward|taken) ..3 (for|on|in|by|to
                |as) (your|the) ~3 (crew|team|program|intake|list|scheme|tour|boat|post
                |job|{unit}) !(of (your|the) (interview|study|panel)|for (an|the)
                interview)
            (convince|persuade|win over|sway|satisfy) ({side}|your ~2) ..2 (that i|i am
                |to (take|hire|let|have|choose|pick) me)
            {me} ..6 (end up|land|wind up|sit|be|get|work) ..1 (on|in|at|under|behind)
                your ~2 (staff|floor|crew|payroll|roof|masthead|roster|desk|bench|team)
                & !(sit in on|staff meeting|team meeting)
            (corner|place|spot|niche|space|room) {at} {your_unit} ..1 (where|that) i
            (called|call|calling|ask|asked|asking|invite|invited) me ..1 in
            let me (near|loose)
            (odds|chances|chance|likelihood|prospect|prospects) of (me|my) (getting
                |landing|winning) (the|that|a|in|on|this|hired)
            (still|remain|am|be) in (contention|the race|the mix|the frame)
            let me prove
            (chance|opportunity|ask) to (prove|show) ((you|it|you all) $|myself|(you|you
                all)? (what|how|that) i|my worth)
            {side} ..2 (see|put|place|use|want|fit) {me} ..1 (in|at|on|within)
                {your_unit}
            i am the (one|person) you (choose|pick|hire|want|take|need)
            my first ~1 (days|weeks|day|week|month|months|year) (here|there|with you
                |{at} {your_unit})
            my name ..4 (pile|list|stack|running|mix) & !my name (off|out|from)
            look (favorably|favourably)? (on|upon) (me $|my ~1 (application
                |candidacy|case|request to be))
            let me try for
            my ~1 (request|wish|plea|bid) to be (taken|hired|considered|chosen|given)
            (make|get|have) (them|your ~2|{gate}) ..1 (to)? (notice|choose|pick|want
                |hire
                |read) (me|my ~2)
            too ~1 (to|for me to) (be|get|become) ..3 {at} {your_unit}
            (i|me|just) ... (a|my) (foot|toe) in (the|your) door !_
            my next (move|step|chapter|stop) ... (to|at|with|in|be) {your_unit}
            interest you in ..1 (me|my ~2|(a|an|another) ~3 ({worker}|{pro}))
            i ..2 (pass|passed|fail|failed|sit|take|taking) your ~2 (exam|test|audition)
            (lean|leans|leaning) (to|toward|for) (me|(another|the other) ~1)
            (a ~1 (place|post|job|role|seat)|work|working|being|life) (for|with|at|on
                |in)
                ({your_unit}|you|your ~2) would (be|make|mean|give)
            we ..2 (can|could|might|will|may|get to) ..1 (work together|be colleagues
                |team up) !on
            {side} ..3 (hire|hires|take|takes|employ|employs|recruit|recruits) ..1
                (someone
                |somebody|people|anyone|a ~2) from my ~2
            (chat|coffee|talk|call|meeting|this) ..1 (leads|lead) somewhere
            say my name
            ^ (pick|choose|try|use|start|test|hire|take) me (for|at|wherever|anywhere|on
                |and|$|out|in) & !(call|phone|through|coffee|question|questions|example
                |as an|touch|tour)
            put me ..1 (on trial|anywhere|wherever|where)
            you ..2 (be sorry|regret|be disappointed) ..2 (with|choosing|taking|picking
                |having|letting|giving|hiring) ..1 me
            (count me in|i am in $|i am game|i am there|i would be there) & (if|when
                |whenever|should) & !(call|chat|lunch|visit|coffee|city|town|area|talk
                |event|tour|reunion|panel)
            (host|admit|accept|squeeze|slot|house|sponsor) (me|a student like me
                |{like_me}) & (you|your|they|would|please|could|if|will|lab) &
                !(questions|call|diary|calendar|schedule|thanks|apology|apologies
                |chat|minutes)
            (you|they|your ~3 ({chief}|{unit})|who|anyone) ..2 (want|take|have
                |keep|try|include|sign|add|need|write) me !(to|through|on the
                phone|over|for (lunch|coffee|a ~1 (chat|talk|call|visit))|a
                (note|line|few)|back (a|with)|posted|updated|informed|company
                |on (a|the|your) ~2 (tour|call)|along|know|around (the|your)
                |visit|thinking|in your (thoughts|prayers)|some|any|ask)
            (you|your|they|would|please|could) & let me !(contact|sew|grow|know
                |ask|introduce|see|tell|thank|say|explain|begin|start|share
                |buy|treat|pick|come by|visit|watch|sit in|listen|hear|talk
                |speak|interview|record|use|quote|observe|follow|shadow|tag
                |finish|add|apologize|be|put it|rephrase|go|down|off|in on
                |have ~2 (time|minutes|your)|take you|take (a|ten|twenty|fifteen
                |some|up)|get|repeat|film|draw|stand in|peek|look|call|email
                |write|read|attend|spend ~2 (day|hour|morning|afternoon)|have a
                look|pass on|return|at least|stay (for|through)|into|offer you
                |give you|first|express|second guess|make|on to|pay|meet|learn
                |borrow|send you (my|the|a ~1) ~2 questions)
            you ..1 (can|could|may|will|to)? ..1 (decide|judge|see for (yourself
                |yourselves)) & (i|me|my|mine) & !({inquiry}|did|to (become|go
                |leave|study|move|stay|switch)|on a (path|career)|which (school
                |program)|question|questions|between|whether to (meet|talk))
            (permanent|permanently) & (me|my|i) & (make|made|become|turn|request
                |any|ask|hope|could) & !({inquiry}|gave up|address|resident
                |residence|mark|exhibition|collection|marker|usually)
            (ask|asked|invited|taken|have|take|wanted) (me)? back & (i|me) &
                (will|would|could|if|hope|any|chance|please) & !(call|you)
            (on call|sub|substitute|locum|reserve|relief|supply|casual|extras
                |understudy|standby|temp|bank) ~1 (list|pool|rota|roster
                |register) & !{inquiry}
            expression of interest & !{inquiry}
            (submit|submitting|enter|entering|offer|offering|giving|put|putting
                |like) my name ..2 (for|forward|to|down|in)
            (foot|toe|leg) ..1 (on|in) (the|your|a) ~2 (ladder|rung|door) & (at
                |with|for me|your|all i) & (i|me|my) & !(you got|did you|how did)
            (did|could|would|will|can|if|when|might) you ..2 (bring|brought) me
                up
            (stand|stands|have|has|get|gets) (a|any|much of a|some|half a) ~1
                (chance|shot|hope|prayer) ..1 (with|at|in|over) ({side}|there) &
                !(to (talk|ask|learn|speak|see|visit|hear|read|look|chat|meet)
                |at your (talk|event))
            (let|ping|tip|tell|alert|text|call) me ... (when|before|once|as soon as|the
                moment) ... (post|posts|posting|posted|listed|advertised|advertise) &
                ({job}|public|apply|live) & !(article|blog|video|episode)
            """
        ),
    ),
    Rule(
        name="be_the_one",
        frame=Frame.J2,
        patterns=wordings(
            """
            # one of those who are taken
            (could|can|may|might|would|should) i ..1 (be|become|count as|make|count
                myself|be counted) ..1 (one ($|of (them|those|these))|among (them|those
                |these|the)
                |next|the (one|next|lucky)|that (one|person|{worker})|in the frame)
                !(to (say|thank|know|hear|pay|call|ring))
            (could|might|may|can|would|if|like|hope|wish|want) ..3 (it|that|this|one
                |person|them|those|pick|choice|hire|next) ..3 (be|was|were) me $
            {side} ..2 (hire|pick|choose|need|take|select) ..2 (could|might|may|can
                |would|should) be me
            why not (me|myself|take me|hire me|try me)
            (be|being|stay|am|stand|get|come|put me|keep me|place me|remain) ..2 (first
                |next|top|high|front|head|near the top|early) ..2 (in|on|of) ..1 (line
                |queue|(your|the) ~1 (line|list|queue|pile|shortlist|agenda|mind)) &
                {between_us}
            {me} ..2 (first|next|top|front|head) ..1 (in|on|of) ..1 (line|queue|(your
                |the) ~1 (line|list|queue|pile))
            (be|me) ..1 the first ~1 (that)? you ..1 (call|ring|phone|ask|think of|turn
                to|text|contact|hear from|pick|hire|write to)
            (me|i) ... (the)? first (to (know|hear|be told|learn)|in line) ...
                (budget|hire|hiring|post|freeze|funding|money|opens|{stint}
                |{vacancy}) & !(i|we) ..2 (accepted|found|got|passed|landed|chose
                |signed|start|have)
            """
        ),
    ),
    Rule(
        name="has_it_gone",
        frame=Frame.J2,
        kinds=(MessageKind.FOLLOW_UP,),
        patterns=wordings(
            """
            (have|has|did|not|trust|still) (you|they)? ..4 (filled|picked|chosen
                |hired|settled on|gone with|go with|fill) ..3 (it|yet|anyone|someone
                |spot|position|role|seat|person|place|job|who) & !(i ..2 (filled|picked
                |chosen)|a (day|date|time|slot|topic|place to))
            (look over|look at|looked at|looked over
                |read|seen|see|review|reviewed|go through|gone through) ..1 my ~2
                {paper} & !(feedback|offered|comments|suggest|suggested|kind
                |rewrote|edits|advice|thank|thanks|i ..1 (read|looked))
            who ..1 (did|have) you ..1 (go|gone|pick|chosen|hire|choose|hired|picked)
            """
        ),
    ),
)
