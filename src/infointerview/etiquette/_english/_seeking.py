"""J7: wordings that seek work, or want to work there."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["SEEKING"]

SEEKING = (
    Rule(
        name="work_there",
        frame=Frame.J7,
        patterns=wordings(
            """
            commit ..2 to {your_unit}
            (sponsor|sponsors|sponsoring) ..2 (visa|visas|me)
            work on the same (problems|projects|products|things|team)
            (a|an|the|your|one of the) ~3 {unit} (that)? i ..6 {want} ..3 (work|working)
                (for|at|with) $
            (transition|transitioning|move|moving|break|breaking|switch|switching) ..1
                (into|in to|to|on to) {your_unit}
            (i|me) ..6 (start|begin|join|come in|come on) ..1 as (a|an|your) ~3 ({pro}
                |{worker})
            (targeting|target) (companies|employers|firms|organizations|roles|positions
                |jobs)
            (land|landing|get|getting|secure|securing|find|finding|win|snag|score
                |obtain) (a|an|the|some) ~4 {job} ..1 (at|with|on|there|here) !(_)
            (i|me|my) *6 (put|putting) (myself|me|my name|my hat) ..1 (forward|up|in
                !(touch|contact|mind))
            ^ *5 (i|me) *6 (want|want to get|would love|would like|need|really want|take
                |after) (this|that|the|your) ~2 (job|position|role|internship|opening)
            (which|what) ~2 {job} (at|in|with|on) {your_unit} *3 (could|can|would|should
                |might) i
            call you ..2 (a|my) ~1 (colleague|boss|coworker|teammate)
            (change|switch|switching|changing|leave|leaving) ..1 (of)? ..1 (employer
                |employers|companies|my ~2 (employer|company|job|firm)) *8 (yours|your
                ~3|you)
            yours ..2 (interests|interest|appeals|attracts|tempts|is the one|would be|is
                where)
            (dream|honor|privilege|thrill|joy|delight|thrilled|honored) ..4 (to|of) ..1
                (work|join|be part|serve|working|joining|being part) ..1 (at|with|for
                |your|on|of)
            (i|me|my) *10 ({job}|work) *4 (at|with|on|within|for) {your_unit} !(_)
                & !(what|which|how) (do|does) (someone|people|a|an|the|those|new)
            (i|my) ..6 {want} ..5 (work|working|intern|interning|employed|worked
                |employment|freelance) ..3 (for|at|with|under|alongside|beside) (!(a|an
                |myself|some|people|children|kids|animals|data|others|clients|patients
                |numbers|them|it|him|her|small|large|big|my|_|students|families|horses|dogs
                |cats|birds|plants|trees|wood|metal|glass|food|film|music|words|books|maps
                |engines|boats|machines|animals|older|young|deaf|blind|disabled|refugees|the
                (government|public|state|elderly|community)|different|someone|many|more
                |teams|computers|hands|$))
            (i|my) ..6 {want} ..5 (join|joining) (!(the ~2 (army|navy|police
                |military|marines|meeting|call|field
                |profession|association|union|club|industry|event|talk|webinar|session
                |society|conversation|chapter|discussion|workshop|class|group|program)|a
                |an|some|any|us|in|you (for|on|in|at the)|linkedin|zoom|toastmasters|my
                |professional|your ~3 (call|class|talk|network|mailing|webinar|session
                |event|meeting|lecture|newsletter)|one|more|clubs|groups|associations|by
                |via|online|this ~2 {field}|_))
            (i|me|my|^|opportunity|chance|possibility|interest|interested|excited|hope
                |love|like|eager|keen|happy|thrilled|want|could|can|might|may) *6 (join
                |joining) (your|the) ~3 (team|company|firm|organization|group|crew
                |department|agency|staff|ranks|workforce|office|family|practice|board
                |business|lab|newsroom|unit)
            (i|my|honored|love|like|delighted|hope|me|want|happy|pleased|proud|glad) ..8
                (be|become|being|becoming) ..2 (a ~1)? (part|member) of (!(this ~3
                {field}|_|a|an|it|the ~2 (community|field|profession|industry
                |conversation|event|network)|your (network|journey|story)))
            (be|become|being|becoming|as) (your|a|one of your) (next|new|future|junior)?
                ~2 (colleague|employee|intern|trainee|assistant|apprentice|hire|recruit
                |coworker|team member|teammate|staff member|colleagues|employees
                |interns) ..2 (of yours|one day|some day|soon|at|in|on|of|$)
            (i|my|me) ..6 (be|become|being) ..1 (your|one of your) (next|new|future)? ~2
                {worker}
            (on|in|part of) the same (team|company|firm|office|department) as you
            if i ..2 (joined|join|were to join|worked|work|were hired|was hired|got
                hired|came to work|started) ..2 (at|for|with|in)? ({your_unit}|here
                |there|you)
            (i|my|we|looking forward|look forward|excited|thrilled|happy|hope) *8 (about
                |for|regarding|in|on|concerning) (this|the) ~4 ({vacancy}|opportunity
                |position|role|internship) !(_|of|to|you|your|in general|like|that|has
                |is|does|and how)
            (opportunity|opportunities|chance|chances|possibility|possibilities|prospect
                |hope|idea|honor|pleasure|privilege) ..1 (to|of|for) ..2 (work|working
                |intern|interning|join|joining|collaborate professionally) ..3 (for (you
                |your ~3|the ~3)|at ~3|with (you|your ~3|the ~2 team)|together|alongside
                |under you|here|there|your|the (team|company))
            (i|and) ..3 (looking|hoping|hope|want|wish|seeking|eager|keen|would like
                |love|aim|aiming|plan) ..1 (to)? (join|joining) (a|an|another|some) ~4
                (company|firm|team|start up|employer|studio|agency|business|bank
                |department)
            (turn|turning|grow|develop|convert|translate|evolve|lead) (it|this|that|our
                ~3|the ~2) ..1 (in|to|into) ..1 (a|an|paid|full|some|any) ~4 {job}
            (start|build|begin|launch|continue|grow|pursue|advance|develop|make) ..1 (my
                |a) ~2 career (at|with|inside|within)
            (on|to|in) (your|the) (payroll|pay roll|books as)
            (on|from) your side of the (table|desk|counter|fence|glass)
            (me|my|i) *6 (through|in|inside|past) (the|your|a|that) ~1 (door|doors
                |gates) !(of|to (a|the))
            {unit} ... (to be|being|become|becoming) (a)? part of (it|that|them|this) $
            (i|me|my|and) ..4 ({want}|look forward|looking forward|wait|excited|ready)
                ..2 (to)? (work|working) (with|beside) (you|your ~3|{person} ..1 like
                you) !(to (find|schedule|set|arrange)|on (a|the|this) ~2 (study|event
                |project|paper))
            (wear|wearing|carry|carrying|put on) your ~2 's? ~1 (badge|uniform|colors
                |jersey|jacket|apron|cap
                |hat|helmet|logo|shirt)
            (i|me) ..5 _ (at|with|in) your ~1 (company|firm|bank|agency|business|store
                |clinic|hospital|organization|team|department|studio|lab|group)
            (work|working) (for|with|at|in) ..7 (be|is|been|was) ..2 (dream|goal|wish
                |ambition|aspiration|aim)
            (let|letting|have|having) me ..1 (work|join|intern|start|help out|prove
                myself|try out|come on board|be part|contribute|fill in) !(know|out
                |through|from home|on (the|this|a|my)|late|early)
            {your_unit} ..2 (seems|looks|sounds|feels|is|would be|strikes) ..3
                (perfect|ideal|right|best|natural) ~1 (place|fit|match|home|setting
                |environment|spot|employer) ($|for me|to (start|grow|begin|launch
                |build|continue|work))
            (bring|bringing|apply|applying|use|using|contribute|put|offer) ..1 (what
                |all|everything|all that|all of what) i ... (to|at|in|for|with)
                ({your_unit}|a ~3 like yours|you)
            (my|a) ~2 (dream|goal|ambition|wish|aspiration) ..2 to (be|end up|land
                |start) (at|with) ~3 $
            (we|i) ..6 (share|sharing) (an|the|the same|your|a) ~1 (office|desk
                |workplace|building) !(space with my)
            (come|move|switch|go|jump|moving|switching|coming) ..1 to yours
            i ..6 {want} ... (beside|alongside|next to) you $
            (exploring|explore|pursuing|pursue|considering|seeking|interested in
                |looking at|looking into|looking for|applying for) ~3 ({job}|{chance})
                (over)? there
            (interested|interest|excited|keen|enthusiastic|drawn|attracted|considering)
                ..1 (in|by|about|on|for|to)? ..4 ('s)? ~2 (internship|apprenticeship
                |traineeship|trainee|rotational|rotation|analyst|returnship|co-op
                |early career|leadership development) ~1 (program|scheme|track|class
                |cohort|intake)
            (chat|chatting|talk|talking|speak|discuss|discussing|conversation|explore
                |exploring|inquire|ask|meet|see you) *3 (about|regarding|of)? (working
                |interning|employment|joining|coming to work|being employed) (for|with
                |at|on|under)? (you $|your ~2|{your_unit}) !(_)
            (interested in|interest in|keen on|drawn to|excited about|seeking|pursuing)
                ~3 {job} (on|in|with|within) the ~4 (team|group|division|department
                |office)
            (list of|one of|among|top of) (the|my)? ~2 (companies|employers|places|firms
                |organizations|teams|ones) (that|where)? i ..4 {want} ..2 (work|working
                |join|be)
            (admire|admired|followed|following|respect|respected|loved|fan|impressed)
                ... {want} ..1 to be (a)? part of (it|that|them|this)
            (a|an|any|even|part time|temporary) ~3 ({job}|work) (would|could|might)
                ..1 (be of interest|interest me|suit me|appeal to me|be ideal for me)
            (could|can|may|might|if) i ..1 (come|join|do|start|spend|help|complete|have)
                *6 (work experience|placement|(unpaid|trial|paid) (work|shift|shifts
                |day|week|month))
            i ..4 (keen|eager|looking|seeking|ready|hoping|excited|want) to (work|join
                |intern|be) ..1 (for|at|with|in)? (a|an) ~4 {unit} (with|that|where|who
                |which|in (your|this) ~1 area)
            what (might|may|could|would) be possible (with|at) ({named}|{your_unit}|you)
            (accept|accepting) (your|the) ~2 offer (of (employment|~3 {job})|to (work
                |join|come|start))
            (fan|admirer|user|customer|reader) of your ... {want} ..1 to work on
            (looking|searching|hoping) for ..4 experience (before|while|until|during|as
                i|at|with you|this|next|over)
            (interested in|interest in|excited about|discuss|discussing|talk about
                |after) (the|this|that|your|a|an) ~3 {job} !(_|of|you|in the future
                |market|and what|like|similar|that you|people|most) & {between_us}
            (i|me) ..8 (contribute|contributing) to (_|your ~1)
            ((i|my|for me|and|^|hope|love) ..6 (honor|privilege|dream|pleasure|idea
                |thought|anything|chance|opportunity|serious|thinking|think
                |considering|consider|tempted|ready|{want}|happier|better|prouder|wait
                |picture|imagine|goal|plan|sure|wish|grateful) ..5|(be|is|been|was) (a
                |an|my|the) ~2 (honor|privilege|dream|pleasure|joy|thrill|delight|goal
                |hope|wish) ..1 (to|of)|(for|than|to|nothing|me|i|my|possible) ..5 to
                |i ..4 (can|could|might|may|will|would|shall) ..2|(can|could|may|might
                |would|will|shall|should) i ..4|(let|help|helping|letting|have) me ..1
                |i ..6 (learn|grow|gain|benefit|develop|profit) ..5 (from|by|in|while
                |at) ..1|i ..6 myself|(^|and) ..3 (looking|hope|hoping|want) ..1 to)
                {my_place} !(_)
            ^ {my_place} ..3 (would|will|could|is|has|was|might) ..4 (all|what|dream
                |honor|privilege|great|wonderful|amazing|perfect|best|ideal|goal
                |thrill|delight|mean|make me|make my|everything|joy|pleasure)
            # the place where one belongs
            (is|are|was|that|yours|there|place|exactly|be|near ~3 ,?) where i ..3
                (belong|(want|like|love|wish) to (be|work|end)|hope to|mean to|intend to
                |plan to|see myself|should be|ought to be|would fit|fit in) !(know
                |learn)
            i ..3 (belong|see myself|picture myself|imagine myself|see (my|a) ~1 future)
                ..1 (at|with) ({your_unit}|{named}|you)
            i ..3 (see (my|a) ~1 future|see myself|picture myself) ..1 (with|at|in) the
                ~2 {unit}
            {your_unit} ,? where i ..2 (mean|hope|want|intend|plan|like|love)
            (move|switch|come|cross|swap|jump|trade|change) ..7 (for|to|with) yours
                !(in|of|as)
            (a|the|any|that) ~2 {seat} (with|beside|next to|among|alongside) (you|all of
                you) !(to (talk|chat))
            (solidified|strengthened|deepened|confirmed|cemented|increased|reinforced
                |fueled|sharpened|heightened) my ~2 (interest|wish|desire|enthusiasm
                |resolve|belief) ..1 (in|to|for|of) ..2 ({your_unit}|the ~2 {unit}|your
                ~1 (mission|work)|this ~1 {unit}|join|joining|be (at|with|part)|work
                (at|for))
            (keener|keener still|even keener|surer|more eager|more interested) ..2 (on
                |in|about) ({your_unit}|{named}|the ~2 {unit}) $
            (remain|still|am|remained|stay) ..2 (just)? (as|very|most|more) ..1
                (interested in|keen on) ({your_unit}|{named} as)
            (what you do|do it|doing it|do this|do that) ..1 (at|inside|within)
                ({your_unit}|{named} $)
            (shadow|shadowing|help out|volunteer|trial|try out|trying out|stand in
                |helping out|lend a hand|come in) ... (with a view to|lead|leads|turn
                into|turns into|grow into|become|end in|develop into) ..2 (something
                |anything|anywhere|somewhere|a|more|permanent) ..2 (permanent|steady
                |longer|lasting|paid|full time|regular|more|job|work|post|$) !(to learn)
            your ~3 {unit} that i ..3 {want} ..2 to (spend|be|work|join|start|give)
            what you ..2 (looking for|after|seeking|hoping for) in (this|that|the next
                |your) ~2 ({job}|hire)
            (for|in|of|about|with) this (hire|vacancy|opening|requisition)
            (give|do|kill|pay) ..4 (arm|anything|everything|leg|lot) to (work|cook|be
                |sit|stand|play|teach|sail|write|train|serve|start|join) ..2 (in|at|with
                |on|for) (your|that|the|one of those|those) ~3 ({unit} of yours|{unit}
                |of yours)
            {your_unit} ..2 (somewhere|a place|a ~1 {unit}) ..1 (where)? i (can|could
                |might|would) ..2 (build|make|start|grow|have|spend|work)
            (is|are) ..1 (high|top|first|near the top|at the top|number one) ..2 my ~2
                list & !(blog|book|podcast|paper|article|film|lecture|talk|novel|visit)
            (boss|manager|employer|workplace|colleagues) (that)? i ..4 (like|love|want
                |dream|wish|hope)
            (set|have|had|fixed|pinned|got) my ~1 (sights|heart|eye|hopes|mind) (on|set
                on|fixed on) ({your_unit}|joining|working (at|for|with))
            i would (much)? rather (work|be|join|start|spend|play|teach|cook|nurse)
                & ({your_unit}|you|there|here|yours|(at|for) {named} than)
            (start|work|join|serve|come in|help) ... in (any|whatever) ~3 (capacity|role
                |position)
            (try|trying|chance|push) my luck (at|with|in|there|here)
            (they|you|your ~2|anyone|would|might|could) (would|might|will|could)? (have
                |take) me ($|at|in|as|there|here|on (your|the|as|for|board|part))
            (happy|glad|willing|ready|free|able|could|gladly|would|can) ..2 (to)? (cover
                |fill in|stand in|step in|sub|substitute|deputize|temp) (for|when|if
                |whenever|at|in|on|as|any) !(you (mind|like)) & {between_us}
            (a|another) ~1 (shot|go|crack|stab|try|chance) at (the|that|this|a|an|your)
                ~3 {post} !(_)
            (want|need|seeking|looking for|after|love|like) something (part time|full
                time|permanent|steady|temporary|paid|long term)
            (lead|leads|leading|turn|grow|open|develop) (to|into|in to) (something|a ~2
                {seat}|more|work|an offer) ..1 ({at} your ~2|with you)
            (for|want|love|like|have|hope for|hoping for|dream of|get|win) (a|the) ~2
                (place|seat|spot|slot|berth) (in|on|at) your ~2
            (i|me|love|like|want|hope) ..4 (be|come|get|jump|hop) on board !(with|_)
            (see|imagine|picture|could|love|like) us (work|working) (together|side by
                side|alongside)
            (fingers crossed|hoping|praying) ..1 for (the|this|that) ~2 {post} !(_)
            (trade|swap|exchange) my ~2 (boss|desk|office|team|employer|job) ..2 (for
                |with) (yours|one|a ~2 like yours|your ~2)
            i ..1 (should|could|can|must|might) ..1 ask for (work|a job|a position)
            (collaborate|collaborating|working) with (you all|all of you|your (whole
                |entire|great|talented) ~2 {unit}|your team) !(on (a|an|the|this|my) ~2
                (article|survey|study|essay|paper|event))
            (on|of|tops) my ~1 (target|dream|employer|company) list
            (any|future|current|upcoming|potential|new|possible|job|career|regarding
                |concerning|about|other|of|exploring|discuss|pursue) ~3 {chance} (at
                |with|within|on) {named}
            (looking|searching|scouting|look) (around|about)? for (firms|companies
                |employers|places|organizations|teams|offices|schools|shops|studios
                |clinics) (that|which|who|with|where) ..2 (have|need|needs|hire|hires
                |offer|seek|want|could use|are|a|open)
            (keen|eager|love|like|hope|proud|thrilled|excited|glad|honored) ..3 (be
                |become|being|becoming|join|joining) ..1 (part|member)? ..1 (of)? its ~3
                {unit}
            (want|wants|like|love|hope|dream|wish|start|build|make|have) ..3 (a|my) ~1
                career (at|with|within) !(_|the least|less|more|a ~2 (like|such)) ~3
            """
        ),
    ),
    Rule(
        name="interested_in_a_post",
        frame=Frame.J7,
        patterns=wordings(
            """
            (i|my) *12 for (the|this|that) ~3 (job|position|role|opening|internship
                |vacancy) !(_|of|i|itself|market|you)
            (came across|saw|found|noticed|heard about|read about|learned about
                |interested in|excited about|apply for|applying for|regarding|thrilled
                about) (this|the) ~2 (opportunity|internship) !(to|_|for us)
            (interested|interest|interests|keen|excited|enthusiastic|passionate|eager
                |enthusiasm|excitement|considering|pursuing|pursue|attracted|drawn) ..1
                (in|on|about|for|to) ..2 (the|this|that|a|an|any|your|one of|some) ~7
                ({vacancy}|job|role|position|internship|post|traineeship|apprenticeship)
                !(_|of|like|similar|you|that you|such as|and how|in the future)
            (interested|interest|keen|excited|enthusiastic|eager) ..1 (in|on|about|to)
                ..1 (joining|join|working (for|at|with (you|your))|employment|interning
                |internships|being (hired|part of your))
            (interested|interest|keen) ..1 (in|on) ..2 ({chance}|jobs|positions|roles
                |openings|vacancies|work|careers|a career) ..2 (at|with|within (your
                |the)|in your (company|team|organization|firm|department|group|office))
            (speak|talk|discuss|chat|connect|know|hear|learn|discussing|talking|speaking
                |meet|conversation|information) ..1 (with|to|from)? (you)? ..2 (anyone
                |someone)? ..1 ({at} {org})? (about|regarding|discuss|on|concerning)
                (the|this|that|your) ~4 ({vacancy}|internship|role|position|job) !(_|of
                |you|your|entails|that ~2 plays|and how|involves|is|that you|does)
            if the ~4 (role|position|job) (does|is|becomes|opens|comes) & {between_us}
            (considered|candidate|applicant|candidates|applicants|suitable|apply|aiming)
                for (the|this|that|any|a|an|your|future|other) ~6 {job} !(_) &
                !(people|graduates|students|they|candidates) ..1 (apply|compete)
            (a|any) ~3 {job} (at|with) (your|you|the ~2 {unit}) & !(i|and) ..1 (have|had
                |hold|held|left|took|accepted) (a|an) ~3 {job}
            (i|my) ..4 (hope|hoping|wish|wishing|want|like|love|need|asking|ask|after
                |welcome|appreciate|beg|begging|pray|praying|seek|here|writing|about)
                ..2 (for|of|about)? (a|an|any|some|work|employment|job|paid) ~4 ({job}
                |work|employment) ..1 (at|with|from you|from|on your|in your|under|$
                |here|there)
            (conversation|call|chat|talk|talking|speak|speaking|meeting|minutes
                |connect|coffee|time|touch|discussion|interested) ... (about
                |regarding|on|around|concerning|discuss|discussing|explore
                |exploring|in) ~1 (potential|possible|future|current|upcoming
                |available|employment|suitable|relevant|open) ~3 ({chance}|{job})
                !(you|for us|of|market|_) & !({in_field}|research|study|thesis
                |differ)
            (writing to|writing about|reach out|reaching out|contacting|explore
                |exploring|seek|seeking|pursue|pursuing|discuss|discussing
                |interested|interest) ... {chance} (at|within) {named} & !(study
                |paper|sea|volunteer|universities|colleges)
            (i|my|we|me) & (discuss|discussing|explore|pursue|pursuing
                |exploring) ..2 (this|the) ~3 (opportunity|role|position|internship
                |opening|vacancy) !(_|of|to|you|your|in general|with my) &
                !(decided|stay|parents)
            """
        ),
    ),
    Rule(
        name="looking_for_work",
        frame=Frame.J7,
        patterns=wordings(
            """
            need of (work|a job|employment|a position|an income) !(_|to)
            (i|am|and|be|^) ..1 immediately available|notice period
            (i|and|am|^) ..2 job (hunting|searching|seeking|hunter|seeker)
            (laid off|let go|redundant|unemployed|jobless|out of work|out of a job|lost
                my job) ... (looking|seeking|need|hoping|searching|want|hope|counting)
                !(to (do|learn|hear|find out|see|try|know|be|understand))
            (seeking|looking for|ready for|open to|want|interested in|keen on|in search
                of) (a|my|new|another) ~2 (challenge|challenges)
            (i|me|currently|actively|now|am|been) ..6 (looking|searching|hunting|seeking
                |seek|search|look|hoping|on the lookout|in search|in pursuit|out for
                |scouting|applying|in the market|on the hunt|fishing|asking|ready|eager
                |desperate|hungry) ..1 (for|of|to find|to land|to secure|to obtain|to
                get)? (my)? ~7 ({job}|work|{chance}|a challenge|employer|new challenge
                |new challenges) !(_|experience|life|in the future|like|you|to learn)
            ^ ..3 (looking|searching|seeking|hunting) (for)? (my)? ~6 ({job}|work|full
                time ~2|new {chance}) !(_|experience|like|you)
            (i|me|currently|actively) ..4 (exploring|explore|pursuing|pursue|open|open
                to|considering|entertaining|after|finding|find|evaluating) ..2 (new|job
                |work|employment|full time|other|my next|next|fresh|career|different
                |potential|possible|internship|freelance|any) ~4 ({chance}|{job}|role
                |challenge|work|offers) !(_)
            (i|and|^) ..3 (need|needing|require|want|desperate for|crave) !(~1 (less
                |more)) (a|an|any|some|to find|to get|to find a|paid|new|full time|part
                time|another)? ~2 (job|work|employment|position|income|internship
                |placement|paycheck) !(_|before|first|in order|or|to (get (into|_)
                |become|enter|succeed)|experience|permit|life|visa|to do|done|on|clothes
                |shoes|boots|pants|clothing)
            (available|free|ready) (for|to) ..1 (work|hire|employment|freelance|contract
                |full time|freelancing|take on work|start work|a new role|a position)
            (family|kids|children|mouths) to feed|bills to pay|rent to pay
            i ..3 (need|want|have to find|must find|require) (something|anything|work|a
                job|income|money) (soon|fast|quickly|urgently|badly|desperately|now
                |right away|by)
            (i|and) ..4 (hope|hoping|want|wanting|trying|try|looking|need|like|eager
                |planning|aim|aiming) to ..1 (find|land|get|secure|obtain|take on) (a
                |an|some|my|full|part|paid) ~5 ({job}|work|employment) _
            (contract|job|position|internship|post|funding|employment|fellowship
                |residency|term|placement|role) ..2 (is up|ends|ended|runs out|run out
                |expires|finishes|is ending|is over|comes to an end|will end|ends) ...
                (open to|looking|available|free|hoping|anything|next|need|ideas)
            (start|beginning) of (a|our) ~3 (working|employment|business) relationship
            (i|and|^|student|graduate|major) ..3 (hope|hoping|want|wanting|looking
                |like|love|plan|planning|eager|keen|seek|seeking|available|free|ready
                |wish|trying) ..1 to (intern|apprentice) !(you|people)
            {jobless} ... (looking|need|needing|hoping|hope|help me|grateful|anything
                |lead|leads|thankful|open to|ideas) !(to (learn|hear|talk|find out
                |understand|explore|ask|see)|for (advice|insight|guidance|new (fields
                |ideas)))
            (i am|am|currently|actively|now|^) ..3 (targeting|pursuing|chasing|going
                after|gunning for|pitching for|scouting for|on the hunt for|in the hunt
                for|hunting for|trying for|angling for) ..3 ~6 ({job}|{chance}|posts)
                !(_|to)
            you ..2 (can|could|may|might|would|to|will)? ..1 (help|assist|aid|support|be
                of (help|use) to) me ..1 (in|with|on|to)? (in|with|on)? (my ~2 (job
                |career) (search|hunt)|finding (a|some|any)? ~2 {post}|getting (a|some)?
                ~2 {post})
            (willing|ready|prepared|able|happy|free|glad) to work (flexible|any|long
                |nights|weekends|shifts|evenings|overtime|odd|unpaid|for (free|nothing
                |little)|part time|full time|late|early|holidays|~1 (hours|shifts
                |nights))
            (visa|permit|papers|status) ..2 (allows|lets|permits|entitles) me to work
            (i am|and am|and|^) still (looking|searching|available|job hunting
                |interested|keen) $
            (looking|searching|hunting|hoping|applying|trying) for (a|an|my|the|any
                |some) ~2 post !(_|office|box|about|that you)
            (hours|days|shifts|afternoons|mornings|evenings|nights) ..2 (a (week
                |month))? ..1 would ..1 (do|suit|help|keep me)
            (looking|searching|applying|hunting|hoping) for (a|an|the|your|any) ~2
                (scheme|schemes|traineeship|rotation|training ~1 post)
            (casting|hunting|looking|asking|fishing|scouting) (about|around|out) for (a
                |an|any|some|my) ~3 ({post}|work)
            """
        ),
    ),
)
