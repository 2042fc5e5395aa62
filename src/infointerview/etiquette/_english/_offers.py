"""J2: wordings that ask to be interviewed, tried, offered a post, remembered."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["OFFERS"]

OFFERS = (
    Rule(
        name="be_interviewed",
        frame=Frame.J2,
        patterns=wordings(
            """
            (come|coming|invited|invite|asked|called|call|drop|go|attend|available|free
                |disposal|contact me|reach me|call me|write to me|in touch|touch to) ..3
                (in|by|over)? ..3 (for|to|at|fix|arrange|schedule|set up) (a|an|the|any
                |that|your|another) ~2 (interview|interviews|audition|tryout) !(with
                (you|her|him|someone|somebody|people|a|an)|for (my|a|our) ~2|about|of
                |questions) & !are you ..1 available
            (i|me|my|we|us|you|arrange|invite|look forward) ... (a|another|for|to
                |arrange|schedule|fix|our|next) (follow up|followup|second
                |further|formal|final|face to face|in person
                |personal|onsite|on site|job) interview ..3 ($|with|at|when|whenever|on
                |next|this|if|at your)
            (arrange|schedule|set up|have|organize|request|fix|get) (a|another|my) ~1
                job interview & !(suit|clothes|outfit|shirt|shoes|wear)
            (grant|give|offer|allow|granting|giving) me (an|another|a|the) ~2 (interview
                |audition|tryout) !(with (her|him|someone|a)|about)
            (look|looking) forward to (the|our|my|an|that) ~2 interview (with|at|for|on)
                !(him|her|someone|you about)
            (i|me|my|we) ... (a|an|some|one) (trial|test|probation|sample) ~1 (day|days
                |week|shift|lesson|evening|period|month|run|class|hour)
            (an|the|your) audition (for|with|at) {your_unit}
            (show|prove|demonstrate) (you|to you|your ~2|them)? ..1 what i (can|am|could
                |have) ..1 (do|made of|capable|offer|got|$)
            (trial|test|probation) ~1 (day|days|week|shift|lesson|period) ... (me
                |i) & !(friend|surprised|common|often|usually|how (do|is|common))
            my (interview|selection) (panel|committee|day|slot)
            (how|did) ... my (trial|test|audition|assessment) ~1 (go|went|look|come)
            i ... (day|week|month|fortnight|days|weeks) 's? trial
            """
        ),
    ),
    Rule(
        name="be_offered",
        frame=Frame.J2,
        patterns=wordings(
            """
            (make|makes|made|making|get|give|extend|send|write) me ~1 (an|any|the|that)
                ~2 offer & !((they|he|she) (made|gave|sent) me|both|two|several|firms
                |companies|schools)
            (an|any|the|your|some) ~2 offer (from|by|out of) {side} !(of|to (read|help
                |talk|meet|look|review|introduce))
            an offer for me|offer ..3 for me (at|after|in|when|$)
            (get|win|receive|expect|want|hoping for|hope for|waiting for|see) (an|a|any
                |the|your) ~2 (offer|contract) ..1 (out of|from|with|at|for) {side}
            (offer|offering|give|giving|hand|handing|award|awarding) (it|one|something
                |that|(a|the|that) ~3 {post}) to me
            (offer|offering|offers) me (something|anything|it|one|(a|an|the|that|any) ~3
                ({stint}|contract))
            i ..1 (would|will|can|could) ..1 (accept|take|sign|say yes to|jump at|leap
                at|grab|welcome) ..1 (it|(a|an|the|that|this|any) ~2 (offer|contract
                |{post})) ($|in a|at once|gladly|tomorrow|today|from {side}|{side}|here
                |there|without|happily|on the spot|,) !(of) & !(another|different) (time
                |day|slot|date)
            (wage|pay|salary|rate|money|fee) ... i ..2 ((join|come to|work for|work at
                |came to) ..1 {side}|(here|with you|at your) ..)
            i would ..1 (hand in|give) my notice
            (positive|favorable|good|final|affirmative) (answer|reply|response|decision
                |outcome|news) ..2 (about|on|regarding|for|concerning|to) (the|my|this
                |that) ~3 ({post}|application|candidacy)
            i ..3 (glad|happy|grateful|content|thankful|pleased) ..1 (of|for|with|about)
                (any|whatever|even a|even the) ~2 ({job}|post|work|shift|shifts|hours
                |pay|wage|salary)
            (no matter who|whoever) you ..2 (take|hire|pick|choose|employ) ... me $
            flexible (on|about|regarding|with|as to) ~2 (salary|pay|wage|wages|money
                |terms
                |compensation)
            i would (accept|take|work for|settle for) (less|half|a lower|little
                |whatever)
            i ..1 (guarantee|promise|assure) (you)? ~1 (reliability|loyalty|results
                |commitment|dedication)
            (should|can|could|may|might) i expect (one|an offer|a contract) $
            (you|your ~2) ... pay me
            (keep|keeping|retain|retaining) me on !(your|my|the|track|a) & !(they (are
                |want|will))
            (look forward|looking forward|hope|hoping|here is
                to|wonderful|great|lovely|delight|excited|love|like) ..5 (working|work)
                (together|side by side|hand in hand|shoulder to shoulder) !(on|in|with)
            you ..6 (regret|sorry|glad|happy|look back|looked back|lose
                sleep|pleased|thank yourself) ..1 (that|if|for)? ..1 you
                (hired|took|chose|picked|hire|take|choose|pick|employed|employ) ..1 me
                !(to|through|for (coffee|lunch)|around|out|about)
            (pleased|delighted|glad|happy|pleasure|honored|excited|thrilled|gladly
                |gratefully|writing|like|formally|must|regretfully|regrettably|regret)
                ..3 (accept|accepting|decline|declining|turn down) ..1 ({post}
                offer|your (job)? offer (of (employment|work|(a|the) ~3 {post})|as|to
                join|for the ~2 {post})|(the|your) ~3 {job}) !(_)
            (do|take|try|send|complete|see|sit) (another|one more|a second|a further) ~2
                (challenge|test|task|exercise|piece|sample|assignment) ...
                (i|required|need|needed|like|want|necessary|$)
            (like|love|hope|wish|want|could i|can i|may i|might i|i could|glad to|happy
                to|let
                me) ..3 (stay|remain|continue|be kept) ..1 (on)? ..1 (in|with|as) (you
                |some|any|a
                |whatever|another|your) ~3
                ({job}|capacity|staff|payroll|form) !(_)
            (capacity|room|space|place|opening|need) for (a|an) ~1
                (unpaid|volunteer|trial) ~2
            offer my ~2 (hands|help|services|labor|labour|time|skills) ... {your_unit}
            immediate start
            i ..2 (never|not) (let (you|the ~2|them) down|disappoint you|fail you)
            i ..1 (can|could|may|will|would|am|be) ..3 interview (any|at any|at your
                |this|next|whenever|on|after|by|in person|tomorrow|in the)
            (available|free|welcome|like|love|happy|open|ready|request|glad) ..4 ((phone
                |video|zoom|screening) (screen|interview|call)|screening) & (screen
                |screening|interview) & !(you about|with you|for (my|a) ~1 (class|course
                |paper|thesis|podcast|article|project)|interview you)
            (consideration|considering|consider) ..2 (of)? my ~2 ({paper}|{skill}) &
                !(how|what|advice|when)
            supervise me
            ({want}|chance) ..2 (to)? be thought of (when|for|if|as)
            (meet|see|speak to|speak with|talk to) you (in|at|for|during) (an
                |the|a|my) ~1 interview & !(about your|for my)
            i & belong (on|in|at|with|among) {your_unit}
            give ..4 (a few|some|any|a couple of) ~1 (hours|shifts|days of work) &
                (your ~2 {unit}|here)
            ({yours}|your ~3) ..2 (have|has|had|got|find|see) (a|an|any|some)?
                ~1 (bench|desk|place|spot|corner|use|work|job|need|room) for (a
                |an|another|one more) ~1 ({pro}|{worker}) & !{inquiry}
            there ..2 (a|any|some) ~2 (fit|place|spot|role|match|way|use|room
                |home|opening) for me & !({in_field}|to (learn|talk|visit|see|hear
                |watch|meet|ask)|yoga|class|parking|table)
            (future|possible|potential|mutual|good) ~1 fit & (discuss|talk|explore
                |chat|see|speak|conversation) & !({inquiry}|{in_field})
            put my ~2 (information|name|resume|details|hat) (out there|in|forward)
                & ({job}|intern|consideration|someone)
            (follow up|check back|contact|reach out|reapply|come back|get back)
                (with you)? ..4 (for|about) (an|a|the) ~1 interview & !(you about
                |for my)
            i ..3 (get|break|come) in (at|with) {named}
            my ~1 (odds|chances|chance|prospects|hopes|likelihood) & ({your_unit}
                |with you|there|here|getting in) & !({study}|talk|call|visit)
            with a view to (the future|a ~2 {post}|joining|working|employment
                |future|possible)
            ^ i (can|could|am able to|am ready to|am available to|would be able to)
                ..1 start ..1 ({from_when}|{weekday}) & !(course|school|program
                |studies|call|chat|class|questions)
            (keep|keeping|save|saving|hold|holding|saved|kept) (that|the|a|my
                |your) ~2 ..4 (warm|open|free)? for me & !(talk|ticket|copy|table
                |book|cake|minutes|call|slot|coffee|tour|event|dinner|article
                |magazine|recording)
            i ..2 (hand in|give) ..1 (my)? notice ..1 (as|if|when|to|at|today|the
                |tomorrow) & !(day|days)
            would (drop|turn down|refuse|leave|give up) ..4 (offer|offers) & i &
                !(you)
            (if|when|whenever|ever|should|need|needs|want|wants) & i am your &
                !(student|neighbor|fan|cousin|guest|reader|former|old|biggest)
            i would say yes
            (can|could|who) ..1 get (people|folks|kids|someone|me|newcomers) ..1
                (interviews|an interview|jobs|work|hired|in the door) & !(how
                |what)
            ({want}|thrilled|chance|wait|ready|available) ..2 (to be|be|being)
                interviewed & !(for (a|the|your|my) ~1 (podcast|article|paper
                |study))
            how ..2 (much|badly|keen|eager|desperately) i ..2 (want|need|would
                like|would love|am) ..1 (this|the|that|to (work|join|be|start)
                |it|for this) & !(to (know|learn|understand)|change|degree|help
                |advice|talk)
            (give|gives|giving|gave) !(it|this|that|your|the) ..3 a (try|go
                |shot|trial|start|break) !(by|to) & (you|your|please|would) &
                !(advice|method|idea|book|recipe|tip|app|him|read|gave me a
                start|her a start|your start)
            (one|a|two|half a|single) ~1 (day|hour|shift|week|chance|evening
                |lesson|trial) ..1 (to|and) ..1 (show|prove|you can see|decide) &
                (me|i|my) & !(show me|{inquiry})
            (watch|see|try) me (work|cook|teach|play|drive|weld|code|dance
                |sing|bake|cut|draw|paint|lay|sell|at work|in action|perform
                |write|ride|on a)
            put me ..1 (in|on|back|down|through) ..2 (pile|list|pool|mix|again
                |queue|rota|running|frame) & !(mailing|newsletter|guest|waiting
                list for the|open day|talk|tour|event|visit)
            (spot|place|seat|position|desk|bench|home|role|corner|stool) ..2
                (in|on|at|with|among) {your_unit} & (i|me|my) & ({want}|any|is
                there|would|looking|find|there might) & !({inquiry}|talk|class
                |event|tour|lecture|table|workshop|which)
            (remain|stay|be|become|keep being) (a)? ~1 part of (the|your|this) ~3
                {unit} & ({want}|way|could|would) & (i|me|my) & !({inquiry}
                |conversation|study|project)
            (i|we|me) & (happy|glad|willing|ready|prepared|free|can) to (do
                |take|complete|sit|write|try|work) (a|an|any|your|the|one) ~1
                (test|trial|unpaid|paid|sample|assignment|shift|task|exam
                |probation) & !{inquiry}
            (i|me|my) & (postdoc|post doc|phd|doctorate|doctoral ~1|research|ph d
                |graduate work|dissertation) & (under|with|in) your ~2 (guidance
                |supervision|direction|group|lab|laboratory|team|mentorship) & {want} &
                !({inquiry}|talk|about|which|questions)
            (i|me|my) & (postdoc|post doc|phd|doctorate) & (under|with|in) your ~2
                (guidance|supervision|direction|group|lab|laboratory|team) & (is there
                |possibility|possible|privileged|funding|room|inquire|could|apply) &
                !({inquiry}|talk|which|questions)
            (free of charge|for (nothing|free)|unpaid|volunteer my|(no|without|not ..3)
                (pay|salary|wage|wages|money|payment|stipend)) & (i|me) & (help|work
                |clean|come|learn|useful|assist|volunteer|do|experience|near|start|begin
                |serve) & your & !(guide|questions|talk|chat|call|conversation
                |interview)
            """
        ),
    ),
    Rule(
        name="stay_on",
        frame=Frame.J2,
        patterns=wordings(
            """
            (i|me|my|would be|interns|trainees) & (stay|staying|remain|kept on|keep (me
                |coming)|continue|continuing|extend|return|come back|coming back|have
                me back) & (placement|internship|contract|season|summer|trainees|interns
                |apprenticeship|traineeship|easter|christmas|probation|semester|weeks) &
                (would|could|can|might|ever|way|chance|possible|possibility|anything
                |will|{want}) & !(touch|aunt|friend|(did|when|how|why|that) you|you
                stayed|visit|tour|call|chat|talk|people|field|questions|school|decided)
            (i|me) & (stay|stay on|staying|staying on|remain|come back|coming back
                |return|returning) !(the|a|it|this|them) ..2 (with|at|in|to|on) (you
                |the team|your ~2 {unit}|here) & (would|could|chance|any|{want}) &
                !({inquiry}|touch|question|questions|later|talk|call|chat|aunt|interview
                |conversation|which)
            (my|i|me) & (convert|converts|converting|become|becomes|turn|turns|turning
                |lead|leads|extend|extended|grow|grows) ..2 (into|to|in to)? ..1 ~2
                (permanent|full time|job|offer|position|paid|longer|contract|employment
                |role|stay) & (internship|placement|traineeship|apprenticeship|contract
                |summer|volunteering|trial|temp|shift|freelance|shadowing) &
                !({inquiry}|did|usually|became|often|field)
            """
        ),
    ),
    Rule(
        name="remember_me",
        frame=Frame.J2,
        patterns=wordings(
            """
            (note|make a note|remember|aware) ..1 that i am (available|free|around
                |ready|looking|interested)
            (leave|left|leaving) my ~1 (details|name|number|card|email|address) with you
                !(so)
            (my ~2 (number|details|email|address|phone|card|contact)|how to reach me
                |where to find me|reach me|find me|call me|ring me|phone me|text me
                |contact me|hold on to (this|my) ~2|in (touch|contact)|my door is|i am
                (here|around|available|at hand)|remember ..2
                conversation|phone on|my number) ... (if|in case|should|when|whenever
                |once
                |until|till|as|for) *4 {in_need}
            (on|in|within) your (horizon|radar|sights|thoughts) !(for the (next|coming)
                ~1 talk)
            if ... (need|short|help|hands) ... (count on me|i am (there|in|yours|your))
            """
        ),
    ),
)
