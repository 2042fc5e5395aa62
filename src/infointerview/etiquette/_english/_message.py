"""What holds for a sentence or for a whole message."""

from __future__ import annotations

from infointerview.etiquette._lexicon import (
    Combination,
    Echo,
    Exemption,
    wordings,
)
from infointerview.etiquette._verdict import Frame

__all__ = ["COMBINATIONS", "ECHOES", "EXEMPTIONS"]

EXEMPTIONS = (
    Exemption(
        name="review_of_the_papers",
        frames=(Frame.J4,),
        patterns=wordings(
            """
            (feedback|suggestions|comments|thoughts|critique|review|opinion|advice
                |improve|improving|improvement|edits|edit|tips|wording|shorten|proofread
                |criticism|revise|correct|corrections|ideas|impression) ..4 (on|for
                |about|to|of|regarding|in)? ..4 {paper}
            {paper} ... (feedback|suggestions for|comments|comment|critique|improve
                |improving|improvement|edits|tips|criticism|revise|corrections|improved
                |wording|suggestions|opinion|better|stronger)
            (could|can|would|will|may) you ... look over my ~2 {paper}
            (what|which|how) ... (on|in|of|from) (a|my|the|your) ~2 {resume}
            show you my ~2 {paper} and (hear|ask|get|learn)
            (look at|look over|glance at|read|read through|looking at|looking over
                |reading|reviewing|cast an eye over|eyes on) ..3 my !(profile|~1
                (attached|enclosed)) ~3 {paper}
            """
        ),
    ),
    Exemption(
        name="papers_asked_for",
        frames=(Frame.J4,),
        patterns=wordings(
            """
            (you|as you|since you|because you) ..2 (offered|asked|requested|suggested
                |invited|wanted|proposed|volunteered) ... {paper}
            {paper} ... you ..2 (offered|asked|requested|suggested|wanted|proposed)
            at your (request|suggestion|invitation) ... {paper}
            """
        ),
    ),
    Exemption(
        name="a_job_was_found",
        frames=(Frame.J5,),
        patterns=wordings(
            """
            (^|and|that) (they|he|she|the ~2) ..1 (offered|hired|chose|picked) me
            i ... (accepted|got the job|was offered|was hired|got hired|been hired
                |landed|received an offer|was admitted|been admitted|got in)
            my successful ({job}|application|candidacy)
            (withdrew|withdrawn|withdrawing|decided to withdraw|choosing to withdraw)
                ..4 (application|candidacy|process|running|name) & !if & !unless
            (rejected|turned down|refused|declined|passed over|not picked|not chosen)
                ..1 by (a|an|the|two|three|four|five|several|all|every|my|both|most|many
                |six) & !please & !another & !your
            my ~2 application ... would not have
            (resulted in|led to|brought me|won me|got me) (an|the|a|my) ~2 ({job}|offer)
            """
        ),
    ),
    Exemption(
        name="a_search_is_over",
        frames=(Frame.J1, Frame.J2, Frame.J5, Frame.J6, Frame.J7),
        patterns=wordings(
            """
            i ..3 (decided|chosen|chose|prefer) (to (decline|withdraw|stay|remain|keep
                my|accept another|take another|pursue another ~3 (offer|{chance}|{job}))
                |not to (proceed|continue|pursue|accept|take|move)) & !if & !unless &
                !your ~2 {unit} & !please
            (years ago|long ago|back in|when i was|as a (student|child|boy|girl)|in my
                (twenties|thirties|teens|youth)) & i ... (applied|interviewed|rejected
                |hired|wanted|offered) & !your & !please & !would & !if
            i ..1 (will (be|soon be)|am going to be) ..1 (joining the|a|an|the ~1 new)
                ~3 ({unit}|{worker}|{pro}) (at|of|as|with) !your & !you & !your &
                !please & !would & !if & !{want} & !looking
            (was|been|got) extended until & !your & !please & !would & !if
            i (have|had) (accepted|declined) (it|another|the other) & !your & !please
            (^|and|that) i ..2 (accepted|landed|secured|gained|signed) ..1 (a|an|the|my
                |another) ~4 ({job}|offer|contract) & !your & !please & !would & !if
            i ... (turned|turning) (it|them|that|both|the ~2) down & !your & !please
            i ... (turned down|declined|refused) (it|them|both|that|the ~2 {job}|the ~2
                offer|an offer) & !your & !please
            i (have|had) ..1 found (a|an|my)? ~3 ({job}|work) (at|with|in) (a|an|another
                |the other) & !your & !please & !would & !if
            """
        ),
    ),
    Exemption(
        name="a_choice_was_made",
        frames=(Frame.J2, Frame.J7),
        patterns=wordings(
            """
            (offered|gave) me ~2 ({job}|offer|offers|place) ... i ..1 (start|started
                |begin|began|join|joined|accepted|took|chose)
            """
        ),
    ),
    Exemption(
        name="a_start_was_made",
        frames=(Frame.J6,),
        patterns=wordings(
            """
            i ..3 (accepted|got the job|got a job|was hired|got hired|been hired|signed
                |accept|job search is over|found a job)
            """
        ),
    ),
    Exemption(
        name="of_studies",
        frames=(Frame.J3, Frame.J4, Frame.J5, Frame.J6, Frame.J7),
        patterns=wordings(
            """
            (apply|applying|applied|application|applications|admitted|enrolled) ..6
                (doctoral|master 's|masters|mba|phd|graduate school|grad school|college
                |university|scholarship|law school|medical school|semester|nursing
                program|honors program) & !({job}|work|working|join|joining|hire|hired
                |resume|contribute)
            (statement of purpose|personal statement|transfer to|trimester|semester
                abroad) & !({job}|work|working|join|joining|hire|hired|resume
                |contribute)
            """
        ),
    ),
    Exemption(
        name="of_a_class",
        frames=(Frame.J1, Frame.J2, Frame.J7),
        patterns=wordings(
            """
            (seat|seats|spot|spots|place|places|room|space|list|waitlist) *6 (class
                |course|lesson|lessons|webinar|book club|tour|retreat|concert|recital
                |trip|hike) & !({job}|work|hire|hiring|intern|interns|assistant|teach
                |teacher|instructor|guide|staff|help|team)
            """
        ),
    ),
    Exemption(
        name="of_private_affairs",
        frames=(Frame.J1, Frame.J4, Frame.J5),
        patterns=wordings(
            """
            (apply|applying|applied|application) ..5 (card|permit|citizenship|marathon
                |loan|mortgage|passport|allotment|grant|membership) & !({job}|resume)
            (apartment|bedroom|bedrooms|rental|landlord|tenant|tenancy|sublet|lease) &
                !({job}|work|working|hire|hiring|hired|agent|manager)
            """
        ),
    ),
    Exemption(
        name="a_posting_made_one_wonder",
        frames=(Frame.J1,),
        patterns=wordings(
            """
            (posting|listing|ad|description|opening) ... (wonder|wondered|wondering
                |curious|understand|think) ..3 (what|how|why) !(i|my|your|the ~1 (role
                |job|position))
            (posting|listing|ad|opening) ... (made|makes|got) me ..1 (realize|wonder
                |curious|smile|laugh|chuckle|grin|think ..1 about)
            (posting|listing|ad|opening) ... (laughed|chuckled|grinned|smiled|(had|have)
                to (smile|laugh|grin))
            """
        ),
    ),
    Exemption(
        name="an_appointment",
        frames=(Frame.J1,),
        patterns=wordings(
            """
            (move|push|shift|cancel|rearrange|change) (our|the|this) ~2 (call|meeting
                |chat|talk|coffee|lunch|appointment|conversation|interview|time|date)
            (haircut|massage|checkup|dentist|manicure|fitting) & !(job|jobs|work|hire
                |hiring|team|staff|barber|stylist)
            (reschedule|rescheduling|postpone|calendar|schedule|another (time|day|date)
                |different (time|day|date)|time slot|appointment|can not make
                |(my|your|our|that) ~1 availability)
            """
        ),
    ),
)

COMBINATIONS = (
    Combination(
        frame=Frame.J1,
        parts=(
            wordings(
                """
                (know|understand|realize|aware|gather|see|appreciate|heard|assume|even
                    if|though|although|while|regardless|whether or not|sure|may|might
                    |if) & (not|no|closed|freeze|frozen|full|without|short of|tight) &
                    ({hiring}|{vacancy}|{job}|applications|headcount|budget|budgets
                    |staff|money|funds|freeze|intake|taking (people|anyone))
                """
            ),
            wordings(
                """
                i ..2 (would|am|will|could|can) ..3 (work|start|volunteer|intern|do it
                    |come in|pitch in|help out|lend a hand|fill in|step in) ..2 (for
                    (nothing|free)|unpaid|on a|whenever|part time|full time|as a|in any
                    |if|$)
                (could|can|would|might|do) (you|your ~2) ..1 (use|need|take|want) ..1
                    (a|an|another|some|extra|me|someone) ~2 ({worker}|volunteer
                    |volunteers|me|hand|hands|help)
                (could|can|may|might) i ..1 (put|leave|give|submit|drop) ..1 my ~1
                    (information|details|name|number|profile)
                with a view to ~2 (future|later|next)
                (could|can|would) you ..1 (still|nevertheless)? ..1 (make an exception
                    |keep (me|my)|remember me|squeeze me in|find room)|exception
                    (could|can|might) be made
                """
            ),
        ),
    ),
    Combination(
        frame=Frame.J1,
        parts=(
            wordings(
                """
                (said|mentioned|told|wrote|warned|explained) & (budget|funding
                    |headcount|freeze|approval|full|vacant|retiring|leaving) &
                    (you|your)
                """
            ),
            wordings(
                """
                ^ is it ..1 (now|yet) $|(is|has) (it|that|this|the ~2) ..2 (now|lifted
                    |come through|been approved|been filled|been taken|still (open|free
                    |vacant))
                """
            ),
        ),
    ),
    Combination(
        frame=Frame.J1,
        parts=(
            wordings(
                """
                ({yours}|your ~3|the ~3 {unit}|they|things) ..1 (is|are|was|were|'s
                    |sounds|sound|seems|seem|gets|get|looks|look) ..3 {short}
                ({yours}|your ~3|the ~3 {unit}|they) ..1 ((can|could) (hardly|barely
                    |not)|struggles|struggle) ..1 (to)? (keep up|cope|manage|keep pace)
                """
            ),
            wordings(
                """
                i ..3 (could|can|would|might|am able to|will) ..2 (start|begin|pitch in
                    |step in|help out|lend a hand|cover|fill in|come in) !(... (call
                    |chat|talk|coffee|reading|questions))
                (i|my) ..4 (free|available) (from|until|to (start|work|help|cover|step
                    |begin)|most|in {month}|on {weekday}|mornings|evenings|nights
                    |weekends) !(... (call|chat|talk|coffee|meet|speak|minutes
                    |conversation|lunch))
                i ..4 have ~3 (free|spare|off) $
                """
            ),
        ),
    ),
    Combination(
        frame=Frame.J3,
        parts=(
            wordings(
                """
                (handle|handles|handling|do|involved in|part of|responsible for|in
                    charge of|work in|deal with|oversee|decide on) ..2 (hiring
                    |recruiting|recruitment|hr|human resources)
                """
            ),
            wordings(
                """
                (who|whom) (to|should i|i should|could i|i could|can i|i can|might i)
                ..1 (contact|reach|write|talk|speak|approach|send|turn)
                (forward|pass|send|share|give|hand) ..2 my ~2 (message|email|note
                    |interest|details|name)
                (right|appropriate|correct|relevant) (person|people|department|contact)
                """
            ),
        ),
    ),
    Combination(
        frame=Frame.J4,
        parts=(
            wordings(
                """
                (admire|admired|impressed|love|respect|inspired|fascinated|amazed|fan
                    |admiration|excited|great things|reputation) ..5 {org}
                {org} ..4 (impressive|amazing|admirable|inspiring|wonderful|renowned
                    |outstanding|great|leading|exciting)
                """
            ),
            wordings(
                """
                (attached|enclosed|attaching|attach|enclose|enclosing) ..5 {resume}
                {resume} ..4 (attached|enclosed)
                """
            ),
        ),
    ),
    Combination(
        frame=Frame.J6,
        parts=(
            wordings(
                """
                (you|your ~3) ..5 (nobody|no one|can not find|lack|lacks|short of|short
                    handed|missing|struggle|struggling|drowning|swamped|understaffed
                    |stretched|stretched thin|hard to find|need a|need someone|never
                    ..2 enough|(need|needs) ~2 {pro}|having ..2 (trouble|difficulty
                    |difficulties|a hard time|problems)|enough ~2 {pro})
                """
            ),
            wordings(
                """
                ^ i (do|am|drive|speak|write|cook|weld|code|teach|translate|sew) ~1 $
                i ..2 (could|can|would|will|am able to) ..1 (help out|lend a hand|pitch
                    in|step in|take some|cover|start)
                i am good at|that is ..1 (me|what i (do|am))|i (am|happen to be) one
                i (built|designed|cut|solved|fixed|grew|launched|set up|ran|led) ~3
                """
            ),
        ),
    ),
)

ECHOES = (
    Echo(
        frame=Frame.J1,
        after=Frame.J8,
        patterns=wordings(
            """
            (do|does|would|might) {org} ..2 have (one|any|something|anything) ($|for me)
            (is|are) there (one|any|something|anything) ($|for me|going)
            if there (is|was|were) (one|something|any) ,? i ..2 (thrilled|delighted
                |glad|interested|happy|love|keen|would)
            (open to|interested in|glad to|happy to|like to|love to|curious) ..1
                (hear|hearing) ..1 (about|of) ~2 (roles|positions|openings|jobs
                |opportunities|vacancies) (at|with|in|on|within) ({named}|your) &
                !{in_field}
            ^ (one|any) ..1 would ..2 (help|hurt|be (welcome|great|nice
                |appreciated|lovely|wonderful)|mean) ..1 $
            (if|should|unless) you ..4 (have|had|know of|hear of|need|find|see) (one
                |any)
            """
        ),
    ),
    Echo(
        frame=Frame.J6,
        after=Frame.J8,
        patterns=wordings(
            """
            i (am|would be|could be) ..1 (free|available|ready|around) ($|to start|from
                ({month}|{weekday})|for work|if (needed|wanted))
            my (tools|bag|bags|knives|boots) (are|is)
            (next|in a) (month|week|year|time) i (might|may|will|would)
            i (might|would|may) ..1 not ..1 (turn|refuse|mind|say no|decline|complain)
            (if|should) (one|it|something) (came|come|comes) ..1 (of|from|out of) (it
                |this|that)
            (you|they) (could|can) do worse
            (first|top|next) (on|in) the (list|line|queue)
            nod in my direction
            (put|raise|stick|throw) my hand up|my hand (would|will) be ..2 (up|first
                |raised)
            (leap|jump) at (one|it|that)
            (tip|word|hint) ... who (needs|wants|hires|takes)
            break that (promise|rule)
            """
        ),
    ),
    Echo(
        frame=Frame.J3,
        after=Frame.J8,
        patterns=wordings(
            """
            you ..1 know ..1 (who|someone who|somebody who|anyone who|one who)
                (could|can|might|may|does|will|would) ..1 $
            (point|direct|introduce|connect|put|refer|send|lead|tell) me ... (who|that
                |which) (does|do|is|might|may|can|has|have) $
            """
        ),
    ),
    Echo(
        frame=Frame.J5,
        after=Frame.J5,
        patterns=wordings(
            """
            (any|some) ~2 (news|update|updates|word|progress|decision|feedback|response)
            (heard|hear|know|learned) ..2 (anything|something|back|more) ..2
            (panel|committee|board|team|manager|hr|they|you) ..2 (met|decided|chosen
                |made up|reached|finished)
            (is|are) there ~2 (news|word|update|decision)
            where (do|does|did) (things|it|that|we|this) ..2 stand
            how (is|are|does|do) (that|it|things) ..2 (going|coming along|look|looking)
            """
        ),
    ),
)
