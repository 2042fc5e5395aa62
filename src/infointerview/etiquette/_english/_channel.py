"""J3: wordings that ask for a referral, a good word, a door to those who hire."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["CHANNEL", "CHANNEL_CLASSES"]

CHANNEL_CLASSES = {
    # what is done, or asked, with no end beyond knowing more
    "inquiry": (
        "ask|asks|asking|asked|learn|learning|learned|hear|hearing|heard|reading"
        "|i ..2 read|read (the|your|about)|visit|visiting|visited|watch|watching|record"
        "|wonder|wondering|understand"
        "|curious|thank|thanks|thanking|tour|how|what|why|where|met|enjoyed"
        "|regards|greetings|observe|interview you|meet you|compare|gave (a|the)|tell me"
        "|told me|pointed me|introduced|suggested|show me|shown me|explain|teach|taught"
        "|arranging|arrange (the|a|our) (visit|call|tour)|struck|warned"
    ),
    # what is done with papers to make them better, or said of how they read
    "critique": (
        "feedback|suggestion|suggestions|suggested|advice|help|helped|review|reviewing"
        "|opinion|comment|comments|notes|thoughts|improve|improving|improvement|rewrite"
        "|rewrote|rewriting|rewritten|rework|reworked|cut|cutting|trim|trimmed|shorten"
        "|shortened|fix|fixed|revise|revised|edit|edited|editing|work on|polish|mess"
        "|joke|gap|gaps|reads|read|reading|critique|criticism|honest|honestly|harsh"
        "|format|changes|pointers|page|clear|unclear|reader|tell me|how|what|which !(is"
        "|are|you|shows|i)|where|thank|thanks|write|writing|wrote|written|drafting"
        "|worry|confuse|rebuild|rebuilding|redo|redid|redone|nothing|updating|build"
        "|builds|look (good|odd|thin)|(on|off|is|does|should) my|going over|went over"
        "|red pen|words|you (said|asked)|as you|leave out|looks|reviewed|revamp"
        "|revamped|overlooked|proofread|after my latest|(completed|finished|created) my"
    ),
}

CHANNEL = (
    Rule(
        name="referral",
        frame=Frame.J3,
        patterns=wordings(
            """
            (put in|make|submit|write|give|do|provide|drop) (me)? (a|an|my|the) ~2
                referral
            (grateful|thankful|obliged|indebted|appreciative|glad|happy|hope|hoping|ask
                |asking|like|love|need|want|appreciate) ..3 (for|to (get|have|receive
                |obtain))? ..1 (a|an|any|your|some) ~2 (referral|recommendation) !((to
                |for) ..4 ({person}|books|course|courses|reading)|to you|of|_|on|about
                |for (a|an|good|further|what))
            (i|me|my) !(got|received|had|came|was|promise) *10 (referral|referrals)
                !((to|for) ..4 {person}|to you|_) & !(referral (program|system|letters
                |network)|patients|clients|customers|tenants)
            (refer|referring|recommending) (me|my ~2 (profile|name|resume|application
                |candidacy)|us) !((to|on to|along to|over to) (a|an|any|some|the|other
                |another|more|further|two|three|few|your|several|somebody)? ~4 {person}
                |to (talk|read|meet|speak|contact|a ~2 (book|resource|website|article))
                |to _)
            (refer|recommend|introduce) (me|{me}) ..3 (to|for|as|with) ..5 (hiring
                |{gate}|{job}|candidate|recruit|applicant)
            (open|willing|able|happy|possible|comfortable|okay|ok|ready|like|glad|would
                |could|can|please|mind|consider) ..2 (to)? (refer|referring) !(to|back|_
                |others|someone|people|patients|customers|clients)
            (ask|asking|get|getting|give|provide|offer|appreciate|need|want|request|seek
                |seeking|love|like|make|submit|grateful|looking|have|hope|hoping|help
                |write|obtain|extend|consider|interested|for|through|with|of) ..3 (a|an
                |any|the|your|employee|internal|job|for|some) ..2 (referral|referrals)
                !(to ..4 {person}|to you|_)
            referral (link|code|bonus|for (the|this|a|an|that|any))
            (recommend|recommending|endorse|endorsing|nominate|nominating|suggest
                |propose|proposing|pitch|champion|sponsor|back) me (for|as|internally|at
                |within|with|to (the|your|hr|whoever|someone who|anyone who|{gate})|when
                |if|$)
            (vouch|vouching|lobby|advocate|speak up|go to bat|stand up|root) for
                me & !(scholarship|{study})
            (provide|providing|make|making|give|giving|offer|offering|submit
                |submitting|write|writing|send|sending|put in|putting in) ..1 (me)? (a
                |an|my|your|the) ~2 referral !(to ..4 {person}|_)
            (a|an|your|any|one) ~1 referral ..1 (would|could|might|will|can) ..1 (mean
                |help|be|make|go|increase|improve|boost|get|do)
            (recommend|refer|recommending|referring) me to (someone|anyone|people
                |whoever) ..1 {at} {your_unit}
            (be|being|stand|standing|act|acting|serve|serving|go) ..1 (as)? (a|my|one of
                my) ~1 (reference|referee|sponsor) ($|for me|when|if|should|on)
            (lines|line|blurb|paragraph|summary|note|sentences|text) ... you (can|could
                |may|might)? (just|then|to)? (forward|pass on|paste|copy|send|send on
                |share|send along|drop|use|put) ..4 (to|in|with|past) (the|your) ~3
                ({chief}|{gate}|team|group|company)
            (references|a reference|referees) ... (include|list|name|add|use|put) ..1
                you
            """
        ),
    ),
    Rule(
        name="good_word",
        frame=Frame.J3,
        patterns=wordings(
            """
            my name ..2 (in|into|for|forward) ..1 (consideration|the (hat|ring|mix
                |running))
            (tell|let|inform|remind|mention to|say to|assure) (your ~3|hr|{gate}|the ~2
                |anyone|them) ..1 (know)? ..1 (that)? i ..3 (available|interested
                |looking|keen|ready|qualified|worth|want|eager|right)
            (put|putting|say|saying|drop|dropping|throw|have|give|slip) ..3 (good|kind
                |nice|positive|friendly|favorable|quick|quiet) word
            (put|putting|drop|slip|get) in ..1 (a|one|some) ~2 word|(put|putting) a ~1
                word in|(good|kind|nice) word (for me|with|to|on my|about me|in)
            (put|putting|throw|submit|toss|float|pass|suggest|drop) ..1 (my|me|forward
                my) ..1 (name|hat)? ..1 (forward|in the (hat|ring|mix|running|pool)|into
                the (hat|ring|mix)|up for)
            (pull|pulling) (some|a few|any|a couple of)? strings
            (open|opening|unlock|crack) ..2 (door|doors) ..2 (for me|{there})
            foot in (the|your|that) door ..2 {there}|foot in your door
            (help|helping|get|getting) me ..3 (get into|into|break into|join|inside)
                {org}
            (speak|talk|mention|tell|spoken|talked|mentioned|told|speaking|talking
                |mentioning|word|spoke) ..2 (to|with)? ..1 (your|the|hr)? ~3 (about me
                |on my behalf|for me|of me) !(to you)
            (mention|mentioning|drop|bring up|raise|suggest|pass|give|share) (me|my name
                |my interest|my resume) ..2 (to|with|in front of) ..1 (the|your|hr
                |whoever|anyone|someone !else|{gate})
            (be|act as|serve as|use you as|list you as|have you as|name you as|give you
                as|put you down as) ..1 (my|a) ~1 (reference|referee) !(to|for the
                |implementation)
            (use|used|using|mention|mentioned|drop|dropped|cite|cited|put) your name *6
                (appl|application|applying|apply|cover letter|interview)
            (inside|insider|internal) ~1 (help|track|contact|support|recommendation
                |connection|advocate|sponsor|boost|champion)
            (tell|telling|told|let) (your ~3|hr|them|the ~3) ..1 (about|know about|of)
                me
            (nudge|ask|tell|ping|remind|contact|email|call|push|persuade|convince|poke
                |pressure|talk to|speak to|speak with) (the|your|a|any) ~3 ({gate}|boss
                |manager|director) ..2 (for|about|on|to (hire|consider|look at|see
                |meet)) ..1 (me|my|behalf)
            who ..2 (in charge of|responsible for|handles|handling|leads|leading|does
                |runs|running|behind|makes|decides on|manages) ..2 (hiring|recruitment
                |recruiting|_) !(_|(in|at|for) (a|an|most|many|other|small|large|big))
            (as my|(you|name|list|act|serve|me|someone|stand) ..3 as a) ~1 (referral
                |reference|referee)
            recommendation ..1 (from you|to (your|the|hr)|for (the|a|this) ~3 {job})
            (letter of (recommendation|reference)|recommendation letter|reference
                letter) & !({study}|doctoral|graduate|requested yesterday|(thank|thanks
                |thanking|thankful|gratitude|grateful (that|to) you) ... (wrote|written
                |writing|providing|provided|sending|sent|words|letter that|your))
            (make|place|give|send|drop|put in|write) (a|an|one|the|some) ~1 (call|calls
                |email|note|phone call|line|message|letter) ..5 (on my behalf|for me
                |about me|in my favor)
            on my behalf
            (make (it|this|that) happen)
            (if|could|would|hope|that|please) you ..2 (mention|mentioned) me !(in|to
                your (class|students))
            (ask|asking|asked|look|looking|looked) around (for me|on my behalf)
            (could|would|can|will|please|mind|to|you|might|hope|open) ..3 (drop
                |dropping|float|floating|raise|raising|mention|mentioning|plant
                |whisper) ..1 my name !(_|tag|badge|in the (acknowledgments|article
                |credits))
            (mention|mentioned|mentioning|drop|dropped|dropping|bring up|brought up
                |bringing up|raise|raised|give|gave|giving|pass|passed) (me|my ~1 name
                |my interest|my resume|my ~1 profile) ..2 (to|with|in front of) (the
                |your|hr|whoever|anyone|someone !else|{gate})
            (glad|grateful|thankful|appreciate|love|need|for|use) ..2 a (good|kind
                |nice) word !(for it)
            (flag|flagging|flagged|whisper|whispering|float|floating|slip|slipping|walk
                |walking|nudge|nudging) ..1 (me|my ~2 (name|file|{paper}|profile)) ..2
                (to|over to|past|on to|toward|at|up to|in front of)
            steer my ~2 {paper}
            (point|send|steer|nudge|direct|push|turn) (the|your) ~2 {chief} ..1 (my way
                |in my direction|toward me|to me)
            (tell|telling|told|let|letting|say to|said to|remind|reminding|inform
                |informing|assure|persuade|convince) (the|your|ms|mr|mrs|dr) ~3 ..1
                (know|hear)? ..1 (that i|what you think of me|you think of me|about me
                |of me|i am|my ~2 (is|are|work))
            (say|said|saying) ..1 so to (the|your) ~3 {chief}
            (word|line|nod|say so|endorsement|backing|voice|support|blessing|thumbs up
                |push|note|call) ..1 (from you|of yours)? ..1 (to|with|by) !(help
                |customize|give|you) ... (weight|count|counts|difference|door|doors|help
                |helps|decisive|tip|swing|wonders) !(_|me (understand|see|learn|decide
                |choose)) & {between_us}
            your (say so|word|backing|endorsement|voice|support|recommendation|vote) ..4
                (count|counts|carry|carries|weigh|weighs|help|go|goes) ... (with|to|for)
                (the|your|that|them|whoever|{decider})
            (passed|handed|forwarded|mentioned|given|gave|gone and passed) ..1 my
                ((name|details|file|number) (on|along|in|upstairs|to)|interest (on|along
                |upstairs|to))
            (stick your neck out|go out on a limb|put yourself out|make (a|the) ~1
                (case|pitch|plug)|use your influence|pull rank|fight|say something|put
                in a plug|speak up|go to bat) for me
            (bring|bringing|raise|raising|throw|toss|slip|drop|put|keep|mention) ..1 my
                name (up|in|at|to|with|when|forward|out)
            (name|put|list|use|give|have) you (down)? as (a|my|the) ~1 (contact|referee
                |reference|referral|sponsor)
            (chase|chasing|nudge|prod|ping|pester|press|push|lean on|follow up with|work
                on) (the|your|a) ~3 ({gate}|{chief}) ..2 for me
            (in front of|past|before|through to|on to|up to|over to) (the|your|whoever|a
                |that) ~3 ({gate}|(person|people|one|man|woman) ..3 (hiring|recruiting))
            (someone|somebody|friend|ally|person|contact) ..1 on the inside
            (tell|telling|let|letting) (her|him|them|your ~3|the ~3) ..1 (know)? ..1
                (that)? i am ..2 (keen|eager|interested|available|ready|free|looking
                |serious|good)
            (there is|is|about|of|have|know) (a|an) ~3 {pro} ..2 (ready|free|available
                |keen|eager|itching) to (start|work|join|begin)
            (give|giving|pass|hand|handing|send|slip|get|show) (the|your|them|whoever
                |her|him|ms|mr|hr) ~3 my ~2 (number|name|details|card|{paper}|email
                |contact|address|drawings|photos|work|samples|reel|book)
            (show|pass|give|hand|send|forward|take|bring|put|get) ..1 my !(regards
                |thanks|best|greetings|compliments|love|apologies) ~3 (to|past
                |before|along to|up to|in front of|in) (your|the) ~3 ({chief}|{gate}
                |staff meeting|partner|producers|higher ups)
            (tell|let) ..1 (the)? ({gate}|{chief}) ..1 (know)? ..1 (that)? (i|my) &
                !my ~1 {chief}
            vouch ..1 for (me|my ~3)
            (word|chat|quiet word) (with|to|in the ear of) (your|the) ~2 ({chief}
                |{gate}) !(_)
            ({chief}|they|he|she) ... (whether|if) (he|she|they) (would|will|might|can
                |could) ..1 (see|meet|take|have|consider|hire|interview) me
            (tell|let|remind|assure) (the|your) ~3 (people|folks|others|guys) ..1
                (know)? ..1 (that)? i
            (throw|throwing|put|toss) my hat (in|into)
            (use|using) you as (my|a|the) ~2
            nudge (whoever|anyone|someone|{decider})
            (mention|say|suggest|hint|point out) ..1 to (your|the) ~3 ({chief}|{gate})
                that i
            (say|mention|add|tell) (that)? i am ..1 (keen|eager|interested|available
                |ready|free|looking|serious)
            (send|sending|pass|passing|push|pushing|forward) (this|it|my ~2) (up (the
                |your) ~1 (line|chain|ladder)|upstairs|on up)
            (tell|telling|let|remind|assure) ..1 (the|your)? ~1 ({gate}|{chief})
                ..1 (know)? ..1 that (i|we|my) & !my ~1 {chief}
            (could|would|can|will|might) you ..3 (say|speak|talk|write) ... about me $
            (if|should) you (hear|know|meet|talk|come) ... (mention|suggest|recommend
                |name) me !(to you)
            (mention|mentioned|mentioning|bring up|suggest|suggested|propose|proposed)
                me to (ms|mr|mrs|dr|{named})
            (good|kind|nice|friendly|warm) (sentence|line|mention|remark|note) ..1 (to
                |with) (your|the) ~2 ({chief}|{gate})
            (strings|pull|help|push|nudge|boost|sway|influence|clout) ... (from the
                inside|on the inside|over there|inside|at your|at the ~1 {unit}
                |over who|with
                whoever|with (your|the) ~2 {chief}) & (me|i|any) & !(learn|understand)
            (pass along|pass on|pass it on|spread the word|tell (people|anyone|everyone
                |folks)|word out|let (people|anyone|everyone|folks) know) ..2 that i ..1
                (looking|available|free|open|hunting|searching|out of)
            (say|tell|mention|claim) ... (i|we|you) ..1 (know|spoke|talked|sent me|sent
                |liked|met|are friends) & (hr|{gate}|your ~2 {chief}|front desk|your
                office) & (can|could|may|might|would|ok|okay|all right|mind|if)
            (word|line|note|call|recommendation|mention|nod|sentence) from you & (to
                |with) (the|your|whoever) ~3 {chief}
            (hand|give|pass|show|forward|deliver|take) ..1 my ~1 (letter|note
                |message|card) (to|on to|up to) (your|the) ~2 & !(thanks|apology
                |students|class)
            (who|whom) & i ..3 (talking|speaking|writing|contacting|approaching
                |talk|speak|write) ..2 about (joining|working (for|at|with|there
                |here)|coming (aboard|over)|a ~2 {job}) & !(how)
            (tell|let) your ~2 ..1 (know)? (that)? i & !(said|hi|hello|love|loved
                |enjoyed|thank|sorry|hope|wish|miss|remember|think|thought|am
                writing|found)
            (refer|refers|referring) (people|someone|others|candidates|friends) &
                (your ~2 {unit}|you|scheme) & (scheme|program|job|role|bonus
                |still|portal|internally) & !({inquiry}|therapy|patients)
            (copy|cc|loop|looping|include|add|adding|bring|bringing|ccing|copying) ..1
                (in)? (your|the) ~2 ({gate}|{chief}) & !(copied|brought) & {between_us}
            (hope|hoping|fingers crossed) ..2 (that)? ..1 (she|he|they|{gate}|your ~2)
                ..1 (call|calls|hire|hires|like|likes|pick|picks|choose|chooses|say yes
                |says yes|get back to me|gets back to me) !(you|your|the ~2 (article
                |book|gift))
            """
        ),
    ),
    Rule(
        name="forward_my_papers",
        frame=Frame.J3,
        patterns=wordings(
            """
            (see|look at|read|have|consider) my ~2 {resume} and (decide|judge|tell me if
                |consider|let me know if|think|call|ring|hire|contact|keep|give me a|get
                in touch)
            my foot ..1 (through|in|inside) (the|your|a) ~2 door ..
            (could|would|can|will|might|may|please|mind|able|willing|you|happy|kind
                |hoping|hope|chance|manage|to|and|^) ..4 (forward|forwarding|pass
                |passing|hand|handing|share|sharing|circulate|submit|submitting|deliver
                |show|showing|get|getting|put|putting|give|giving|send|sending|slip
                |route|walk|run|take|taking|bring|bringing|carry) ..2 (it|this|them|(my
                |a copy of my|along my|on my) ~3 ({paper}|profile|details|information
                |info|contact details|name|data|linkedin)) ..3 (along|on to|on|to|with
                |in front of|past|around|across|by|over to) ..2 (your ~3|the ~4|{gate}
                |whoever|right|appropriate|relevant|hr|anyone (who|that)|someone (who
                |that)|them|team|manager|boss|personnel) & !(class|classes|students
                |members|flyer|invitation|slides|survey|newsletter|children|kids) &
                ({between_us}|whoever|free|hr|team|manager|boss|{gate}) & !(front desk
                |their career|their careers|context manager)
            (forward|pass|circulate|route) ..1 my ~3 ({paper}|details)
            (pass|passing|hand) (along|on|around) my ~2 ({paper}|name|profile|details)
            (who|whom|where|which address) (should|do|can|could|would|might|may|shall) i
                ..3 (send|submit|address|give|forward|email|mail|hand|bring|direct
                |deliver|drop) ..2 my ~2 {paper}
            get my ~3 {paper} ..2 (in front|seen|read|noticed|to the top|past)
            (slip|slipping|slide|sliding|sneak|sneaking|get|getting|hand|handing|leave
                |leaving) my ~3 ({paper}|details) ..2 (to|in front of|on|past|into
                |under) ..1 (the|your|{gate}|whoever|someone)
            (pass|passing|hand|send|forward|share|give) my ~3 (details|information
                |info|name|number|resume|profile|email|contact) (along|on|around)? ..1
                (to|with) (anyone|whoever|people (who|with)|everyone)
            (hand|pass|give|forward|send|show|get|deliver) ..1 my ~2 {paper} ..1 (to|on
                to|along to) (ms|mr|mrs|dr|{named})
            my ~2 ({paper}|details|name|number|card) ..1 (get|got|be|been|was|go|reach
                |land) ..1 (passed|forwarded|handed|shown|sent|given)? ..1 (on|to|along
                |up|with) ..1 ($|ms|mr|mrs|dr|{named}|{gate}|{decider}|your ~2) &
                !{critique}
            (pass|passing|hand) (along|on|around) my ~2 (number|email|card
                |contact) & !({inquiry}|others|notes)
            """
        ),
    ),
    Rule(
        name="gatekeepers",
        frame=Frame.J3,
        patterns=wordings(
            """
            (introduced|connected|referred|directed|pointed) *3 {gate}
            (person|one|place|people|right ~1) to (talk|speak|write|go|contact|turn|see
                |ask|call) ..1 (to)? ..1 (about|for|regarding) (~4 ({job}|jobs|openings
                |vacancies|hiring|recruitment|positions|internships)|(some|any|paid
                |casual|temporary)? work) !(_|in !(the|your))
            who *6 (handles|handle|deals with|reviews|reads|receives|processes|manages
                |collects|is responsible for|is in charge of|looks after) ..1 ~1
                (applications|recruitment|recruiting|resumes|internships|placements) &
                {your_unit}
            contact ..2 (in|at|with|inside) ~1 (hr|human resources|recruiting
                |recruitment|talent|personnel)
            (anyone|someone|person|contact|colleague) (on|in|from|at|with|within) (the
                |your) ~2 {gate}
            (introduce|introducing|connect|connecting|link|hook|put|putting|point
                |pointing|direct|directing|refer|steer|lead|pass|get|send|tell|show) me
                *8 {gate}
            (introduction|introductions|intro|intros|connection|connections|contact|line
                |access|word|weight) ..2 (to|with|for|of|at) *4 {gate}
            (i|me) ..5 (speak|talk|meet|contact|reach|write|connect|approach|call|email
                |message|get in touch|turn|have) ..3 (to|with|out to)? ..3 (your ~2
                {gate}|the ~2 {gate}|a ~2 recruiter|someone in (hr|human resources)
                |whoever (hires|fills|recruits)|(person|people|someone|anyone) ..4
                (hiring|recruitment|recruiting))
            who (is|would be|might be|'s) ..2 (the|your)? ~3 (hiring manager|recruiter
                |right person to ..3 (apply|send|hire|job|{job}))
            (name|email|contact|number|address|details) ..2 (of|for) *4 {gate}
            (right|best|appropriate) (person|people|contact|someone) ..5 (about|for
                |regarding|to) ..3 ({vacancy}|hiring|recruitment|applying|{job}|apply)
            (who|whom) ..3 i ..3 (talk|speak|write|contact|approach|reach|see|turn) ..2
                (to)? ..1 (about|for|regarding|to get|to be) ..3 ({hired}|{vacancy}
                |{post}|work|working|applying|hiring)
            (hear|heard|word|news|answer|reply|feedback|response) ..2 (back)? (from) *3
                {gate}
            (is there|know|speak|talk|contact|meet|reach|connect|ask|write) ... (someone
                |anyone|person|contact) (in|from|at) {gate}
            (know|know who|find|find out|find out who|identify) (the|your) ~2
                (recruiter|hiring manager|talent partner) ..1 (for|on|behind|is|at|in)
                !(_)
            (get|have|share|give|tell|know|send|need|find|pass|what is) ... {gate} 's
                ..1 (email|name|number|contact|address|phone|details|info)
            whose (inbox|desk|hands|door|tray|table) ..4 my ~3 {paper}
            (introduce|introduced|introducing|intro|introduction|connect|put me|touch
                |hook|line|set me up|set up|arrange|meeting|meet|bring|point|speak|talk)
                ... (to|with) (the|a|an|that|this|those|your)? *3 {decider} !(_|their
                own|what|how) & !(research|paper|thesis|study|article) (on|about|into
                |of)
            (who|which ~2) *5 (decides|decide|picks|pick|chooses|choose|makes the *2
                (call|calls|decision|decisions|choice|_)|handles|signs off|has the ~1
                (say|word)|draws up) ... (introduce me|introduction|put me|put us|in
                touch|bring us|set up|meet with|meeting with|connect)
            (with|to|meet|see|for) (the|your) ~3 {chief} ..1 (about|regarding|on|over)
                {joining} !(_)
            (introduction|introductions|intro|intros|introduce me|connect me|point me
                |put me) ... to ~2 (companies|firms|employers|teams|people|places
                |studios|practices|schools|offices|shops|anyone|someone) ..2 (that|who
                |which)? ..2 (growing|hiring|expanding|recruiting|recruit|need|needs
                |looking for|hire|could use)
            (set up|arrange|schedule|land|get me|book) (a|an) ~1 interview (with|at|in
                |for) ({your_unit}|hr|the ~2 (team|manager|department|role|position))
            (introduction|introductions|intro|introduce me|connect me|put me) ... i ..2
                (looking|hunting|searching|hoping) for (a|some|any)? ~2 {post}
            (door|doors) ..1 (that)? i (could|can|should|might|may) (knock|try)
            who ..4 (to|i|me) ..2 (persuade|impress|convince|win over|charm) ..3
                ({there}|{at} your ~2|$)
            (in charge of|responsible for|involved in|involved with|involved|handling
                |handle|managing|leading|running|part of|behind|overseeing) ..2 (hiring
                |recruiting|recruitment|interviewing|interviews|search|filling|selection
                |_) ..1 (for|on|of) (this|the|that|your) ~3 {post}
            (find|locate|see|reach|get) ..3 {gate} ..1 (contact|details|address|email
                |person|number)
            # the asker, and who decides at the person's end, without a mere inquiry
            (me|mine|my ~1 (name|work|note|{paper}|designs|story|profile|details|samples
                |number|case|stuff)) & your ~2 {chief} & !{inquiry}
            (i|there is) & your ~2 {chief} & (could|can|would|might|may|will|if|please
                |let|hope|mind|did|has|is|weird) & !{inquiry}
            (me|my|mine|i) & (the|your|with|from|call) ~2 {gate} & (could|can|would
                |might|may|will|if|please|let|hope|mind|did|has|is|weird|thankful
                |grateful|which|have|any) & !({inquiry}|i (am|was|have been) (a|an|the)
                ~2 {gate}) & !(research|paper|thesis|study|article) (on|about|into|of) &
                !shadowing
            (point|pointing|direct|directing|steer|steering|refer|put|connect
                |introduce|lead) me *8 (hiring|recruiting|recruitment|talent|_)
                (team|contact|person|department) ($|for|on|in|at|with) &
                !{in_field}
            your ~1 (recruiters|recruiter|hr|_) & (noticed|attention|stand out
                |standing out|past|on the radar) & !(people|candidates|applicants
                |someone|anyone|students|{in_field})
            """
        ),
    ),
)
