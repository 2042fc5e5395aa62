"""How strangers ask for a post in a line of chat, and candidates about this post."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["PASSING"]

PASSING = (
    Rule(
        name="asked_in_passing",
        frame=Frame.J1,
        patterns=wordings(
            """
            # a line of chat, and what a stranger asks of this post
            (open|interested|willing|happy|consider|considering|looking|like|objection
                |possible|keen|used) ..1 (to|in)? (working|work|collaborating
                |collaborate|partnering|partner|contracting|engaging|engage|cooperating
                |taking|take|hiring|hire|using|use|employing|paying) (on)? (with|on|to)?
                ~3 {outsider}
            (do|does|would|will|can|could|if|whether|^) ({yours}|your ~3)? ..1 (accept
                |take|use|hire|employ|engage|recruit|welcome|commission|need|consider
                |hiring|accepting|taking|work with|working with|collaborate with) (on)?
                ~2 ({outsider}|(fresh|recent|new) graduates|freshers|school leavers|walk
                ins|foreigners|expats|career changers|international (students|candidates
                |applicants|graduates)) & !(how|what|why|which|where|most|usually
                |companies|who)
            ^ (are|is) there (any|a|some)? ~1 ({job}|work|employment|(freelance|contract
                |remote|part time|full time|casual|temporary|seasonal|summer|paid
                |weekend|evening|student|graduate|trainee) ~1 ({spot}|{chance}|projects
                |project|shifts|hours)) ({now}|$|here|please|{at} {your_unit}|for me
                |available|going|with you)
            ^ !(what|how|which|whose|is|are|my|the|this|that) ~3 ({job}|work|employment
                |shifts|shift|hours|gigs|posts) ..1 (available|going|on offer|vacant
                |possible|open|left|there) (please|here|for me|with you|{now}|$) !_
            ^ any ~3 ({job}|work|employment|shifts|hours|gigs|posts|{chance}) ({now}
                |please|here|available|going|left|on offer|for (me|{pro}|a ~4|an ~4
                |students|teens|teenagers)|{at} {your_unit}|with you|$)
            ^ (hiring|need|needing|recruiting|looking for|seeking|require|requiring|want
                |wanting) !(manager|managers|process|team|teams|committee|freeze|help
                |advice|to|someone|people|person|a mentor|mentor|your) (any|a|an|some
                |more|new|another)? ~2 ({pro}|hands|temps) ({now}|please|here|for ~3|$)
            ^ how (to|(do|can|could|would|should|might|may) (i|we)) ..1 (apply|register
                |sign up|join|enroll|enlist) ..1 (for|here|with you|to you|to|at|as) ~1
                (work|a job|the job|this job|employment|{your_unit}|$|a position|here|a
                vacancy|with you|a ~2 {pro}) !(_|in|as (a|an)|like)
            (sponsor|sponsors|sponsorship|visa|visas|work permit|relocation|h1b|h 1b) &
                (this|the|that|your) ~3 ({job}|vacancy) & !(did|your (current|own|role
                |job)|how do|when you|usually|field)
            (which|what|other|any|another) ~2 {unit} ..2 ({at} {named})? (sponsor
                |sponsors|sponsoring|offer sponsorship|offers sponsorship)
            {job} ..2 open (to|for) ..1 ~3 (candidates|applicants|applications|graduates
                |students|me|juniors|foreigners|freshers|seekers|beginners|changers
                |workers|people) & (this|the|that|your|any) ~3 {job} & !{in_field}
            (is|are|was|would|will|if|whether) there ..1 (be)? ..1 (any|an|a|some)? ~1
                ({chance}|chance|scope|place|room|space|possibility|future|use|need
                |demand) (for|as) (a|an|another)? ~3 {pro} {at} ({your_unit}|you|your
                ~2)
            (will|would|might) there ..1 be ~2 (openings|vacancies|{vacancy}|positions
                |internships) !(_|for ~3 in _) & !(decade|decades|years|future|ai
                |automation|{in_field}|everyone|enough)
            (no|any|a|an|the) (open|vacant|current|suitable|matching|right|available) ~2
                {post} ..2 (for|matching|that (fits|matches|fit|match|suits)|like) (me
                |my|someone like me)
            (what|which) (kinds|types|sorts|kind|type|sort) of ~3 {job} (do|does|will
                |might|are|is) ({host}|there) ..3 (have|offer|open|available|hire for
                |vacant|recruit for|hiring for)
            ^ (vacancies|vacancy|openings|jobs|internships|positions|placements
                |referrals|referral|shifts) (please|$|{now}|here|for ~2 $|at your) &
                !((like|and|or|of|views) ~2 (vacancies|openings|jobs|internships
                |positions|placements|referrals|shifts))
            ^ (need|want|could use|require) (a|any|an extra|some|another) (hand|hands
                |help) (on ~1|in (the|your)|at (the|your)|this|{now}|$)
            (is|are|was|would|if|whether) there ..1 (be)? (any|some)? ~2 {spot} for (a
                |an) ~2 {pro} ($|{now}|here|{at} {your_unit})
            (likely|likelihood|chances|odds|probability|realistic|conceivable|thinkable)
                *3 {host} (would|will|could|might|may|can|to)? ..1 (take|hire|consider
                |accept|pick|employ|recruit|bring|taking|hiring) !(time|place|part|long)
            (is|are|do|does|can|could|will|would|if|whether) ({yours}|your ~3|anyone
                |someone) ..2 (do|doing|give|giving|offer|offering|accept|accepting|make
                |have|provide|open for) ~1 (referrals|employee referrals)
            ^ (evening|weekend|part time|full time|summer|seasonal|casual|freelance
                |temporary|holiday|permanent|paid) ~1 (work|{job}|shifts) (please|{now}
                |here|$)
            ^ (you ~1|your ~2|anyone|they) (still|currently|also)? (hiring|recruiting)
                ($|{now}|in the|for)
            {like_me} *4 (get|break|come|move|be|become|join|work|enter|start) ..2
                ({your_unit}|with you|for you|at your ~2) !(_)
            (is|are|do|could|can|may|where|what|which|send|share|give) *6 (link|form
                |email|portal|page|site|address) ..1 (to|for|where) ..2 (apply|applying
                |applications) !(_|to ~3 {study})
            when (does|will|is|do) (the|your) next ~1 (hiring|recruitment|recruiting
                |intake|application|internship|_) ~2 (start|begin|open|be|round|intake
                |drive) & !{in_field}
            (would|could|will|do|can|does) {host} ..1 (consider|accept|look at|be open
                to|welcome) (a|an|any)? ~3 (candidate|candidates|applicant|applicants) &
                !(how|what|which|why|most|best)
            (this|the|your) ~2 (internship|placement|traineeship|apprenticeship|trial)
                ..3 (lead|convert|turn) (to|in to) ~4 (offer|position|job|role|post
                |employment) & (does|will|could|can|would|might|do) & !(did|in general)
            any ~1 chance (of|for) (a|an|some|any|getting)? ~2 ({spot}|shifts|shift
                |hours|employment) !(_|satisfaction|title)
            my ~1 (chances|odds|chance|likelihood|prospects) (of|to) ..1 (be|being|get
                |getting)? (picked|chosen|selected|accepted|hired|taken|getting|landing
                |joining|invited|shortlisted|employed) ..3 (the|your|this) ~2 ({unit}
                |{job}|scheme)
            (open|available|happy|willing) (to|for) ~1 (referral|referrals) !(_|from)
            (interested in|in need of|open to|room for|need|want|use for|use|looking for
                |budget for) (a|an|any|some|another) ~1 {outsider} & (you|your) & !(how
                |why|what|when)
            """
        ),
    ),
    Rule(
        name="taken_on_in_passing",
        frame=Frame.J2,
        patterns=wordings(
            """
            (give|offer|get|find) (me|us) ~2 (work|employment|shifts|hours|{job}) !(_|to
                |on|experience|in|for (my|the|a)|description|title|life)
            ^ (can|could|may) i (please)? ..1 (have|get) (a|the|this|that|an|some) ~2
                ({job}|trial|shift|shifts|application form) ($|please|here|{at} (your ~3
                |you)|this ~1) !(_)|(have|has|got|any|find|be) ~2 (work|job|task|shift
                |shifts) ..2 for me (to do)? ($|please|here|{at})
            (can|could|may|might) i ..1 start (then|there|here|with you|tomorrow|on
                {weekday}|{weekday}|in {month}|next (week|month|year)) $
            """
        ),
    ),
    Rule(
        name="named_in_passing",
        frame=Frame.J3,
        patterns=wordings(
            """
            (mention|list|name|put|add|give|use|cite) (you|your name) ..1 as (a|my|the)?
                ~1 (referrer|referee|reference|referral|contact) & (application|form
                |{job}|apply|applying|cover letter)
            (recommend|recommending) me (to|for|with) (one|any|some|them|a ~1 company
                |the ~2 ({unit}|{job}))
            """
        ),
    ),
    Rule(
        name="compared",
        frame=Frame.J6,
        patterns=wordings(
            """
            # what the person thinks of the candidate
            (how|where) (do|does|did|would|will) (i|my !(school|college|resume|degree
                |major|job) ~2) ..1 (compare|compares|stack up|rank|measure up|fare)
                ((with|to|against|among|in) ..5 (candidate|candidates|applicant
                |applicants|finalists|interviewees|competition|pool|you)|$|so far)
                |how (do|does|am|is) (i|my !(school|resume|degree|job) ~2) ..1 (doing
                |do|compare|compares) ..1 (to|with|against) (the|your|all|other) ~3
                (people|candidates|applicants|rest|ones) ..1 (of|on|you|who|$)
            (reservation|reservations|hesitation|hesitations|doubt|doubts|concern
                |concerns|worries|qualms|misgivings|objections) ..2 (do|would|might)?
                you? ..2 (about|on|regarding|with|over|toward) (me|hiring me|my ~2
                (background|fit|candidacy|experience|qualifications|application
                |suitability|ability|profile)) ($|for|as|,|or|that|and|at|in|doing
                |taking)
            (about|in) (me|my ~2 (background|experience|profile|qualifications|candidacy
                |application|interview|answers|resume|history|skills)) ... (make|makes
                |made|give|gives|gave|causes|leaves|have) you ..2 (hesitate|pause|doubt
                |doubts|worry|worried|concerned|concerns|unsure|question|nervous
                |hesitant|uncertain|reconsider)
            my (lack|absence) of ~2 (experience|degree|training|qualifications|license
                |education) ..2 (a|an|be a|any)? (problem|issue|obstacle|dealbreaker
                |concern|barrier|drawback) (for (you|your ~2|this|the)|here|$) & !(_)
            you ... from (offering|hiring|choosing|picking|selecting|recommending
                |considering|giving) me
            """
        ),
    ),
    Rule(
        name="asked_by_a_candidate",
        frame=Frame.J5,
        patterns=wordings(
            """
            # what comes next, and when
            ^ (what|what would|what will) (are|is|be) (the|your|our) next (steps|step
                |stage|stages) (in (the|this|your) process)? ($|from here|after (this
                |today)|and (when|how)|,) & !(goal|goals|career|become|learn|becoming
                |field|project|degree)
            (when|how soon|by when|day|date) (will|do|would|are|might|does|is|should
                |can) (you|your ~3|the ~3|i) ..4 (make|making|reach|have|come to
                |announce|made) (a|the|your|any) ~2 (decision|choice|selection) ($|,|and
                |by|(on|about|regarding|for) (the|this|my|a|filling|hiring|who) ~3
                ({post}|candidate|candidates|hire|hiring|application|applicants))
            ^ (when|how soon) (will|would|are|do) you ..3 (decide|be deciding|deciding
                |choose|choosing) ($|someone|(on)? (a|the) ~2 (candidate|person|hire
                |applicant)|who ..1 (to)? (hire|get|gets)|(whether|if) ..1 to (hire|take
                |offer))|(when|how soon) (will|can|should|might|may) i ..2 (hear ..1
                from (you|your ~2|hr|the ~3)|expect (an|a|your) ~1 (answer|response)|be
                (contacted|notified|informed))|what happens (next|now) ..1 (in (the
                |this|your) ~2 ({procedure}|hiring|interviews)|with my)
            (know|hear|find out|learn|told|notified|informed|see) ..2 (if|whether|that)
                i ..2 ((got|get|landed|have|won) ~1 (it|the ~2 {post}|this ~2 {post}
                |{hired})|(was|am|were|been|be|made) ..1 (selected|chosen|hired
                |successful|shortlisted|picked|advancing|moving forward|the next round
                |it to the)) & (when|how|how soon|date|day) & (will|can|should|would|do
                |might)
            (when|how soon|how quickly|how early|what date|what day|by when) (do|would
                |will|does|should|could) (you|your ~3|they|the ~2) ..2 (need|want|like
                |expect|prefer|have) ..1 (me|someone|somebody|(the|this|a|your) ~3
                (person|candidate|hire|employee)) ..1 to (start|begin|join|be ~2)
            (looking for|expectations|hoping for|hope for|seeking|expect|expecting) ..1
                (for|of|in|from)? ~3 (person|candidate|individual|hire|applicant) (who
                |that|to|taking|filling|in|for) ..3 (this|the) ~2 {post} & !(_|you hired
                |usually|generally|typically)
            (the|this|your|my) ~1 (salary|pay|wage|start date|hours|schedule|offer
                |compensation|package|rate) ..4 negotiable & !(_|of (a|an)|usually
                |normally|typically|generally|often|most)
            ^ (can|could|may) (i|we) negotiate (the|this|my) ~3
            (how many ~2 (people|candidates|applicants|others) are you ..1 (interviewing
                |considering|seeing)|^ are you ..1 (considering|interviewing|seeing)
                (other|others|anyone else|someone else|more|many) ~1 (candidates|people
                |applicants|$|for (this|the) ~3 {post})) & !(usually|typically|each
                |every|per|story|article|paper|project|podcast|book|class)
            (papers|documents|certificates|references|information|materials) ..1 (do
                |would|will|should|must) (you|i) ..4 (need|want|require|send|bring
                |submit|provide) ..3 (to|for) ..2 (apply|application|(this|the) ~2
                {post})
            (can|could|may|might|possible|able|like|love|want) (for me)? ..1 (i|to) ..1
                interview (with|at) (you|your ~3) ($|next|this|on|for (a|an|the|this
                |your) ~3 {post}) & !(class|project|course|paper|article|assignment)
            (from|about|of) me ..2 to (move|go|proceed) ..1 (forward|ahead|with|$)
            (has|have|did) (anything|things|something|it|much) ..1 (moved|changed
                |happened|progressed|come) ..1 (on|with|of|about|regarding) (the|that
                |your) ~3 ({post}|application|search) & !({field}|{in_field})
            (hear|hearing) (back|from you)? ..1 (about|on|regarding) (the|your)
                (decision|outcome|position|role|result|results)
            """
        ),
    ),
    Rule(
        name="once_taken_on",
        frame=Frame.J7,
        patterns=wordings(
            """
            # what the candidate will have and do there
            ((would|will) i be (paid|trained)|how (would|will) i be (paid|trained)|who
                (would|will) (train|supervise|manage) me|(what|which|how much) (would
                |will) my ~1 (manager|boss|supervisor|salary|pay|wage) be|(what|which)
                (team|department|shift|group) (would|will) i (join|be (in|on)|work)
                |(would|will) i ..2 (get|receive|have|earn|given|offered|provided) ~4
                (pay
                |paid|salary|wage|wages|benefits|car|laptop|uniform|bonus|bonuses
                |overtime|vacation|holidays|training|insurance|contract|raise|equity
                |shifts|weekends|commission|tips|discount)|(what|which|how much) ~2
                (salary|pay|benefits|wage|hours|shifts|schedule|holiday|vacation|equipment|training
                |support) (would|will) i ..1 (get|receive|have|earn|work|be given|be
                paid|be offered)|what (would|will) my ~1 (salary|pay|wage|hours|schedule
                |shifts|duties|responsibilities|tasks|title|hourly rate|job title
                |workload) be|what (would|will) my ~1 (role|job|tasks|first (task
                |project|assignment)) be (in|on|at|within|with) (the|your|this)|how many
                ~2 (hours|days|shifts|weekends) (would|will) i ..1 (work|have|be
                working)|(would|will) i ..1 (have|get) (my own|a|an) ~2 (clients
                |accounts|desk|office|supervisor|locker|territory)|(would|will) i be (on
                (probation|call|trial)|working|reporting|sharing|supervising
                |managing|replacing|based|assigned|placed|joining|((required|expected
                |asked|allowed|able) to (work|travel|relocate|wear|be on call)))) &
                !(_|if i|as (a|an)|eventually|someday|one day|career|school|college
                |university|degree|course|program|license|field|abroad|major|certificate
                |wrong|right|after graduating)
            am i replacing|(who|whom) (would|will|am) i (be)? (replace|replacing)|if i
                ..1 (join|joined) ($|,|here|on board|aboard)
            you ..2 (expect|want|like|need|see) me to (achieve|accomplish|do|deliver
                |complete|focus on|learn|work on|take on|know|have done|be doing|master
                |handle) ... (first|initial) ..2 (days|weeks|months|week|month|day|year
                |quarter)
            """
        ),
    ),
)
