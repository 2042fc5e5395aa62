"""J1 to J3: how strangers ask for a post in a line of chat, or about this post."""

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
                |referrals|referral|shifts) (please|$|{now}|here|for ~2 $|at your)
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
)
