"""What short and plain messages say of a post: still open, handed in, free to start."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame, MessageKind

__all__ = ["SHORT_LETTERS"]

_LETTERS = (MessageKind.OUTREACH, MessageKind.THANK_YOU, MessageKind.FOLLOW_UP)

SHORT_LETTERS = (
    Rule(
        name="post_still_open_in_a_letter",
        frame=Frame.J1,
        kinds=_LETTERS,
        patterns=wordings(
            """
            ((the|this|that|these|your) ~3 (post|posts|slot|spot|place|chance|offer
                |listing|ad|{chance}|{job}) ..2 (is|are|still|be|been|yet|already) ..2
                (open|available|vacant|free|valid|exist|exists|active|offered|unfilled
                |filled|taken|closed|on offer|going|gone|on $|there $)|^ (is|are|has
                |was) (the|this|that) ~3 (post|slot|spot|offer|ad|{chance}|{job}) ..2
                (closed|gone|open|filled|taken|free|active|given)|^ (are|is)
                (applications|recruitment|hiring) ..1 (still|yet|now)? (open|closed
                |over)|has anyone ..1 (got|taken) the ~2 {job}) & (still|already|yet
                |closed|filled|taken|gone|given|^ (is|are)) & !(i (am|was) still
                |coffee|call|talk|chat|meeting|webinar|video|class|course|article|blog
                |recording|event|workshop|tour|visit|table|ticket|tickets|conversation
                |program|school|apartment|room|happy|why|how|(your|my) ~1 job is)
            ((you|they|{named}|your ~2) ..3 (offer|offering|offers) (this|the|that
                |these|those) ~3 {job} !(_|of|letter)|you ..1 (have|offer|open|post
                |run) (this|the|that) ~2 {job} ..1 (again|every (year|summer)|next
                (year|summer))|(when|where) (does|do|will|is) (the|your)? ~1 (hiring
                |recruitment|recruiting|job|internship|position|traineeship) ..1
                (start|begin|open|happen|reopen)|(deadline|closing date|last day|cut
                off) ..2 (for|to|of) ..2 (applications|apply|applying)|(requirements
                |qualifications|criteria|conditions) ..2 (to|for) ..1 (join|joining
                |work for|working for|work at|apply|be hired) ..1 (your|with you|at
                your|for your|here)) & !({in_field}|why|how|started|decide|decided|in
                the past|usually|typically|your own|firms|companies|employers|most
                |students|grant|school|university|college|scholarship|course|program
                |visa)
            ((what|how about|question|questions|ask|asking|clarify|explain|tell me
                |know|details|detail|information|info|contact|more) ..6 (about|on
                |explain|clarify|regarding) (the|your) ~1 (hiring|recruitment
                |recruiting) ($|part|for (the|this|a|your)|dates)|who *4 (talk|speak
                |write|contact|ask|call|email) ..2 (to)? ..1 (about|for|regarding) ..1
                (hiring|recruitment|recruiting|employment|a job|jobs|work|the job
                |volunteering|internships) ($|here|at|with)|(explain|clarify) (the
                |your) ~1 (hiring|recruitment|recruiting) ($|part|for)|who (is|does)
                ..1 (doing|do|handling) the (hiring|recruiting) $) & !({in_field}|how
                (do|does|did|has|have|is|are|hard|long)|why|when you|trends)
            (if|whether|have|has|when|once|until) (you|they|your ~3) ..2 (made|make
                |reached|reach|taken|come to) (a|any|your|the) ~2 (decision|choice) ($
                |yet|on the|about the|about me|soon) & !(career|leave|change|major
                |college|study|studies|move|how|why|did you|friday|date|day|time
                |meeting|call|talk|speaker|visit|venue)
            """
        ),
    ),
    Rule(
        name="whether_i_was_chosen",
        frame=Frame.J2,
        kinds=(MessageKind.FOLLOW_UP,),
        patterns=wordings(
            """
            (^ (was|am|were|have) i ..2 (not)? ..1 (been)? (accepted|selected
                |shortlisted|chosen|hired|successful|rejected|turned down)|^ (have|did
                |do) i ..1 (got|get|have|stand) (the|this|a|any) ~2 (place|job|post
                |role|spot|position|chance|shot|internship) ($|of|at|with|or)|^ (did
                |has|have|is) my ~2 (form|papers|application|resume|documents
                |paperwork) ..1 (arrive|arrived|reach|reached|come|get|got|go|gone|in
                order|complete|ok|received)|(know|hear|tell|decide|decided|told
                |confirm|ask) ..2 (if|whether|who|when) ..3 (i (was|am|have been|got
                |have) ..1 (chosen|selected|accepted|successful|hired|in|through) $
                |(get|gets|got|have|fill|fills) (the|this|that) ~2 {job})|(if|whether)
                i (was|am|have been) ..1 (chosen|selected|accepted|successful|hired)
                |(know|tell|hear|waiting|wait|ask) ..4 (result|results|outcome) ($|of
                (the|my) ~1 (interview|selection|application|test))|(need|missing|else
                |more) ..4 (for|in|with) (the|my) application $) & !(how you|when you
                |friend|sister|brother|you got|survey|study|election|research|exam
                |project|university|college|course)
            """
        ),
    ),
    Rule(
        name="start_in_a_letter",
        frame=Frame.J2,
        kinds=_LETTERS,
        patterns=wordings(
            """
            ((i|and|also) ..1 (can|could|am able to|am ready to|am free to|would be
                able to) ..1 ((join|start|begin|commence) ..1 (today|now|tomorrow
                |within ~2 (days|weeks|week|month|months)|next (week|month)|(from|in
                |by) {month}|immediately|any time|asap|right after|after (that|my
                |this))|(work|do|take|come in|cover) ..1 (on)? (any|the|all|most|late
                |early|night|day)? ~1 (evenings|nights|weekends|mornings|afternoons
                |holidays|saturdays|sundays|overtime|shifts|shift|weekdays|hours|(any
                |every|all) (day|time)|for ~2 (weeks|months)))|(i|and) ..1 (can|could
                |will) work any (day|time)) & !(call|zoom|meeting|chat|conversation
                |class|course|club|trip|degree|college|university|coffee|reading|video
                |talk|questions|my own|study|studies|so that|because|my (current
                |present) job|lets|allows|used to|from home|when i|meet|homework|you
                |how|what)
            i ..4 (need|want|get|gain|have|for|like) ..3 ~1 experience ($|,|so|and|lol
                |only) & (pay|payment|salary|money|paid|unpaid|wage|free|charge) &
                !(master|study|studies|course|how|whether|paid internships|school)
            (i ..5 (help|help out|help you|work|assist|volunteer|do it|come in|intern)
                ..3 (for free|for nothing|without (pay|a salary|payment)|unpaid|free
                of charge|at no cost)|i ..2 (am|would be) ..1 (happy|ready|willing
                |glad|free|able) to ..1 (volunteer|intern) ($|for (you|your)|my time
                |with (you|your)|at your|in your)|i ..3 do it ..1 for the experience $
                |no (need|reason) (for|to) ..2 (pay|payment|salary|money|wages)) &
                !(at a|currently|used to|neighbor|every|library|why|shelter|last
                |people|coffee|lunch|parking|dinner)
            """
        ),
    ),
    Rule(
        name="papers_handed_in",
        frame=Frame.J5,
        kinds=(MessageKind.FOLLOW_UP,),
        patterns=wordings(
            """
            i ..3 (handed|put|filled|sent|submitted|turned|dropped|left|gave|delivered
                |returned|mailed|posted|completed) ..2 (in|out|off|back|you|at|on)?
                ..2 (my|the|your|a|an) ~3 (form|forms|papers|paperwork|documents
                |resume|details|application|packet) & (no one|not|no|nothing|still|any
                |where|waiting|never|yet|word) & !(visa|permit|consent|survey
                |university|college|passport|registration|questions|feedback|comments)
            """
        ),
    ),
    Rule(
        name="right_for_the_post_in_a_letter",
        frame=Frame.J6,
        kinds=_LETTERS,
        patterns=wordings(
            """
            (i ..2 (can|could|would|will) ..1 do (this|the|that) ~2 {job} ($|well
                |perfectly|very|easily|and)|i ..3 (like|love|want|wish|hope) ..1 to
                (have|take|take on|be given|try) (this|the) ~2 {job} !(_|of|you|in
                |where|search)|i ..2 would be ..1 (good|great) at (this|the|that) ~1
                {job}|i ..1 (am|would be) ..1 (ready|willing|able|happy|prepared|open
                |free) to (travel|move|relocate|commute) ..2 for (work|the job|a job
                |this|the position|the role|you)) & !(how|whether|if|wonder|wondering
                |not|abroad|story|advice)
            (i ..5 (have|possess|bring|offer|hold|got) ..2 (the|all|what|many|every
                |exactly) ~4 (qualities|quality|elements|qualifications|skills
                |attributes|traits|experience|characteristics|requirements|abilities
                |qualification) ... (you|your|the ~2 {job}) ..4 (seek|seeks|want|wants
                |need|needs|require|requires|look for|looking for|seeking|fill|ask for
                |list|listed|demand|demands)|i ..5 (possess|have) the (right|necessary
                |required|needed|proper) ~2 (qualities|elements|qualifications|skills
                |attributes|traits|experience|abilities|background|attitude)) & !(do i
                |if|whether|wonder|{in_field}|did|you had|you think|not|advice|learn)
            i & know how to be & (punctual|dependable|reliable|responsible|professional
                |efficient|on time|organized|discreet)
            (i|my) & (experience|experienced|years|background|built|building|worked
                |trained|certified|proficient) & (your|the same) ~2 (stack|tools
                |technologies|methods|processes|systems|software|equipment|machines) &
                !({modest}|{mild}|how|what|which|why|learn)
            (i|my) & (experience|years|skills|background|training) & your ~2 {unit}
                (depends|relies|needs|runs|requires|uses|calls|wants) & !({modest}
                |{mild}|how|what|which|why)
            """
        ),
    ),
    Rule(
        name="interest_in_a_letter",
        frame=Frame.J7,
        kinds=_LETTERS,
        patterns=wordings(
            """
            (^ how (can|could|do|may|might|should) (i|one) ..1 (join|volunteer
                |contribute|intern|get involved|help out) (in|here|with you)? $|(ways
                |way|how|where|what) (that)? i (can|could|might|may) ..1 (contribute
                |be (useful|helpful|of (use|help|service))|add value|fit in|get
                involved) ($|here|there|as|in your|with your|with you|(to|for) (you
                |your|the ~2 {unit}|{named}))) & !({in_field}|society|return|repay
                |meeting|conversation|call|prepare|webinar|zoom|event)
            i ..6 {want} ... (to ..1 (contribute|volunteer|intern|join|be (a|an|your)
                ~1 (volunteer|intern|trainee|apprentice)|become (a|an|your) ~1
                (volunteer|intern|trainee|apprentice)) ($|with you|here|as (a|an) ~2
                (volunteer|intern|trainee|apprentice|member))|as (a|an) ~2 (trainee
                |intern|apprentice|volunteer|student worker) (with|at|in|for|under)
                (you|your)|do (practice|practical ~1) (at|in|with) your|be (trained
                |employed|supervised|hired|taken on|apprenticed) by (you|your)|(from
                |with|for|under|to|beside) (you|your ~3) as (a|an|your) ~2 (volunteer
                |intern|trainee|apprentice|assistant|helper|employee)) & !(how|what
                |which|where|abroad|or|whether|if|call|meeting|event|class|webinar
                |hear|you did|your time|know)
            ((look forward|looking forward|hope|hoping|like|love|want|excited|eager
                |happy) to ..1 (be|being|become|becoming) ..2 part of (your|this|the
                |{named})|(i|and|would) ..2 {want} to (collaborate|work|grow|help
                |build|code) and (contribute|collaborate|work|build|help)) & !(event
                |conference|discussion|study|class|conversation|call|panel|webinar
                |program|profession|field|industry|solution|change|world|talk|evening
                |workshop|seminar|audience|school|studies|college|how|you (do|did))
            (interested in (the|this|your) ~1 (post|offer|ad|vacancy|{chance}|opening)
                ($|of|as|for (a|an|the)|at|posted|you posted|you advertised)|(writing
                |write|ask|asking|calling|call|checking|inquiring|here) ..2 (again)?
                (about|for|regarding|on) (the|your|a) (post|job|position|role|place)
                (of|as)|(keen on|attracted (to|by)|drawn to|interested in) (the|this
                |your) ~2 {job} ($|and|at|with)|interested in (a|an|any|your) ~2
                (trainee|training|apprentice|intern|volunteer) (place|position|post
                |spot|scheme|slot)|(this|the|your) ~2 {job} ..3 (interesting
                |attractive|appealing|suitable) (to|for) me|{job} ..2 (caught|drew
                |got) my (interest|attention|eye)|(looking for|want|need|seeking) (a
                |an) ~1 {job} (like|such as) (this|that) $|(this|it) is ..1 (the|a) ~2
                {job} (that|which)? i ..2 (want|like|love|look|looking)) & !(talk|chat
                |coffee|blog|article|wrote|question|conversation|visit|shadow|speak
                |meet|hear|learn|what|how|your (job|role|position|work))
            ^ (i am|yes|am|also|still|very|really)? ..1 (very|really|still|quite)?
                interested ($|in (this|it) $) & !(if you|talk|chat|call|coffee|event
                |webinar|book|article|conversation|meet)
            (explore|exploring|pursue|pursuing|discuss|discussing|find|seek|seeking) ..2
                (opportunities|opportunity|possibilities|positions|roles|employment) &
                with (you|{your_unit}) & !({mild}|{study}|collaboration|partnership
                |speaking|volunteer|mentoring)
            i (am|was)? ..2 (looking|searching|seeking|hunting) ..1 (for)? (a|an) ~4
                (internship|placement|traineeship|apprenticeship|externship) &
                !({modest}|found|tips|suggestions|resources)
            (excited|thrilled|enthusiastic|delighted|eager|keen|love|interested) ..2
                (opportunity|chance|prospect|possibility|idea) ..1 (to|of) (work|working
                |serve|serving|start|starting) as (a|an|your) & !({mild}|{in_field})
            i would (like|love|prefer) ..1 (to)? work (within|near|close to|closer to)
                ~3 & !{mild}
            (sacrifice|give up|forgo|forego|do without|work without) ..1 (money|pay
                |salary|wages|wage|income) & (i|me|my) & !(you|did|people)
            (internship|internships|job|jobs|position|positions|employment|placement
                |placements) & (why|reason) & i am (contacting|writing|emailing|calling
                |reaching out|messaging|approaching) & !({mild}|{modest}|class|paper)
            """
        ),
    ),
)
