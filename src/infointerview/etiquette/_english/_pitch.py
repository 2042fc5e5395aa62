"""J6: wordings that sell the asker's fit or contribution."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["PITCH"]

PITCH = (
    Rule(
        name="fit",
        frame=Frame.J6,
        patterns=wordings(
            """
            (role|position|job|opening|internship|vacancy|posting|opportunity) ..2
                (speaks|appeals|calls|suits|fits|interests|excites|resonates|attracts
                |aligns|matches) ..2 (to|with)? (me|my)
            (role|position|job|opening|internship) *5 (what|everything|all) i (am|have
                |was) ..1 (looking for|after|want|wanted|hoping for|been looking for)
            (mutual|potential|possible|strong) fit !(_)
            i ..3 (give it my all|give my all|not (disappoint|let you down)|prove myself
                |earn my keep|prove it|work hard for you)
            i ..6 (am|be|being|been|become|make|prove|find|myself|is|have been) ..3 (a
                |an|the|your) ~2 (fit|match|addition|asset|candidate|contributor
                |resource|applicant|choice) !(_|(for|to|in|with) (_|this ~2 {field})) &
                !(make|made|making) (a|my|the|this|that) ~2 choice
            i ..6 (am|be|being|been|become|make|prove|find|myself|is|have been) ..3
                ({good}|exactly|just|what|such|uniquely|well|highly|more than|fully) ..1
                ~2 ({fit}|suited|qualified|positioned|equipped|right for
                |match) !(_|(for|to|in|with) (_|this ~2 {field}))
            i ..2 (am|feel|believe|think|consider) ..3 (qualified|suited|equipped
                |perfect|cut out|destined|made|overqualified|right) (for|to) !(_|this
                (work|kind|sort|type|life|job)|the work|it|such|know|talk|ask)
            (role|position|job|opening|post|opportunity|team|company|this|it|internship)
                *8 (be|is|seems|looks|sounds|feels|'s|are|seem|look) ..4 {good} ~1 (fit
                |match) ..3 (for (me|my)|to my|with my|$) !(_)
            (me !(know|about)|makes me|make me|making me|made me) ..3 (a|an|the|just
                |exactly|well|uniquely|such|highly)? ..1 ({good} ~2 {fit}|what your ~3
                (need|needs|wants|want|is|are|lacks)|{fit} (for|to)|suited|qualified
                |who you need|what you need) !(_|in _|for _)
            (what|who|someone|person|just what|exactly what|whom|whoever) ({yours}|your
                ~4) ..3 (needs|need|requires|require|is looking for|are looking for
                |seeks|seek|wants|is missing|lacks|lack) $ & (i|me|my|we)
            (i|my ~3) ..4 (exactly|just|precisely) (what|who|the ~2) ..1 (you
                |your ~3)? ..3 (need|needs|want
                |wants|looking
                |after|looks|look|lack|lacks|seek|seeks|asks|ask|calls|person|{worker}
                |{skill}|use|uses)
            i ..2 have !to ~4 to (offer|contribute|bring to)
            what i (can|could) do for (your|the)
            if ..3 (there is|there might be|you (see|think|feel|find)|we are|i am) ..4
                (fit|match|good candidate|right person|suitable) !(_|between my ~2 and
                (this|the|that) ~1 {field}) & {between_us}
            (the|a|an|right) ~4 (your ~4|you) ..1 (is|are|have been|has been) ..1
                (missing|looking for|lacking|seeking|short of|after|needing)
            i ..5 (perfect|ideal|right|suited|made|good|great|just right) for (that|it
                |this|the|your|you) !(_)
            (i|my ~4) ..2 (meet|meets|match|matches|satisfy|exceed|fulfil|fulfill|check
                |tick|fit|fits) ..2 (all|most|many|every|the|your|each|their) ~3
                (requirements|qualifications|boxes|criteria|needs|bill|description
                |profile|{job})
            how (i|my ~4) ..2 (fit|fits|would fit|match|matches|align|aligns|could fit
                |suit|might be) ..2 (to|with|into|in|for)? ..2 (what|your ~3|the|you
                |{job}) !(_)
            i ..3 (be|become|make) (the|a|an|your) ~4 (team mate|teammate|colleague
                |worker|employee|hire|addition|apprentice|assistant|helper|asset) (you
                |your|they|anyone|on|of yours)
            we (would|could|will|can|might) ..2 (go far|make a ~2 team|do great things
                |be unstoppable|achieve great)
            i ..2 (can|could|will|would|might|am able to|am happy to|am ready to) ..2
                (step in|fill in|pitch in|chip in|jump in|plug ..2 gap|fill ..2 gap|fill
                ..2 shoes|take up the slack|cover for)
            (you|they) ..3 (be getting|get|gain|have|find|not find) (a|an|no) ~4
                (motivated|dedicated|loyal|reliable|eager|better|harder|committed|hard)
                ~2 (person|worker|employee|colleague|candidate|team member)
            (unpaid|paid|free|short) ~1 trial
            i ..3 (ready|happy|glad|able|willing|love|like|delighted|available) to
                (step in|take over|fill in|replace (him|her|them)|take (his|her|their)
                place|fill (his|her|their|the|that) ~2)
            i am ... (candidate|applicant) !(for _|in _)
            (move|moving|go|going|proceed|proceeding) (forward|ahead) with (me|my ~1
                (application|candidacy|interview|process))
            i ... bring ... to the table
            i (would|could|will|can|might) ..1 (be|make|become) (a|an|the) ~4
                (employee|worker|colleague|intern|apprentice|assistant|team member
                |teammate|trainee|recruit|hire)
            (the|a|exactly|just) ~2 (person|one|someone|candidate) you ..3 (looking
                |searching|need|want|after|seeking|waiting|hoping) ..1 (for|$)
            how (do|would|might|could|did) i (compare|measure up|stack up)
            (reservations|concerns|doubts|hesitations) ... (about|regarding|with) (me
                |my ~2 (fit|background|application|experience|profile|candidacy))
            say the word and i
            i ..2 fit right in
            """
        ),
    ),
    Rule(
        name="contribution",
        frame=Frame.J6,
        patterns=wordings(
            """
            (i|my) *6 (add|bring|deliver|provide|create) *4 value
            i *5 (could|can|would|will|able to|ready to|eager to|want to|like to|hope
                to) ..2 (make|have) (a|an) ~2 (impact|difference|contribution) !(in|to
                |on) (_|my|the (world|lives))?
            (offer|offering) (you|your ~3) ..1 (my|our) ~3 (services|skills|help
                |experience|expertise|assistance|support|labor|time and)
            (help|helping|make|making) your (business|company|firm|team|organization
                |studio|agency|brand) ..1 (grow|succeed|thrive|scale|shine|reach|meet
                |achieve|better|stronger|more)
            (drive|know how|energy|passion|commitment|dedication|stamina|ambition|grit
                |talent) ..3 to (help|make|grow|succeed|contribute|excel|move|take)
            (i|me) *5 (be|being) (useful|of use|of help|of service|an asset|valuable|of
                value|helpful) ..1 (to|for) ({org}|you) !(with (this|the|your))
            (anyone|someone|nobody|no one|person|candidate) (more|as|better|so|that) ~1
                (dedicated|motivated|committed|qualified|passionate|hungry|loyal|hard
                working|hardworking|reliable|suited|eager|prepared) ..1 (than|as|for)
            contribute ..1 to (its|your) !(study|survey|newsletter|podcast|research|blog
                |fundraiser)
            (make|have|making|having) (a|an) ~2 (impact|difference|contribution) ..1 (at
                |in|on|to|for) {your_unit}
            (i|me|my) *10 (contribute|contributing|add) ..2 to (its|your) !(study|survey
                |newsletter|podcast|research|blog|fundraiser)
            (i|me|my ~4|we|myself) ..8 (contribute|contributing|contribution|add|adding
                |bring|bringing|be of|help|helping|make|making|strengthen|strengthening
                |boost|support|supporting|serve|benefit|enhance|enrich|offer|apply|use
                |put|lend|grow|drive|improve|complement) ..6 (to|at|for|in|with|on)?
                (your ~1 (company|team|organization|firm|group|department|business
                |newsroom|office|sales force|clinic|school|lab|agency|bank|studio
                |project|projects|practice|mission|success|efforts|growth|staff|unit
                |goals|crew|brand|work force|workforce|bottom line|productivity
                |operations|hospital|customers|clients)|the (team|company|organization
                |firm) ) !(know|by answering|better|hours) & !(coffee|cake
                |lunch|office hours)
            (i|my ~4) ..5 (add|bring|create|deliver|provide) ..2 value
            i ..6 (do|achieve|accomplish|deliver|make) (great|good|amazing|excellent
                |wonderful|a lot|much|so much|more|big|terrific|a great deal) ~3 (for|at
                |with|in) ({org}|your ~3)
            (i|me) ..8 (contribute|contributing|contribution|contributions|add value
                |bring) ..2 (to|at|in) (a|an|the) ~4 (company|firm|team|organization
                |start up|employer|business|agency|studio|department)
            (i|me) ..5 (hit the ground running|make ..2 (a|an) ~2 (difference|impact
                |contribution)) ..4 {there}|hit the ground running
            what i (can|could|would|might|will|am able to|have to) ..1 (bring|offer
                |contribute|add|do for you)
            how (i|my ~4) ..2 (contribute|help|add|support|serve|benefit|be (a|an|of
                |useful|valuable)|assist|strengthen) ..4 (your|you|the (team|company
                |organization)|{there}|here)
            (discuss|discussing|talk about|speak about|go over|explore|share|talk
                further about|elaborate on|tell you|explain|show you|outline|chat about)
                ..2 (my ~3 (qualifications|candidacy|application|suitability|fit
                |credentials|eligibility)|how (i|my ~4) ..2 (fit|can|could|may|might
                |would|will|match|align|meet|contribute))
            i ..4 (asset|addition|credit) to (you|your|the (team|company|firm))
            (bring|bringing|offer|offering|put|lend) ..1 (my|with me) ~6 (experience
                |skills|expertise|energy|background|knowledge|talents|passion
                |enthusiasm) ..2 to (your ~3|the ~2 {unit}|~3) !(_)
            i (have|possess|got) what it takes
            (i|me) ..6 (thrive|flourish|excel|shine|do well|succeed|perform well|be
                happy !to|feel at home|fit right in|fit in) ..2 (at|in|on|with|within
                |there
                |here) ({org}|here|there|$)
            i ..4 (could|can|would|will|might|able to|ready to|know i) ..2 (bring|offer
                |contribute|add|give|provide|deliver) ..1 (a lot|lots|much|so much|a
                great deal|plenty|something|value|a fresh ~2|new ideas|fresh ideas
                |energy|everything) ..2 (to|for|at|in) (your|you|the ~1 {unit}|this ~1
                {unit})
            (nobody|anyone|anybody|no one|someone|somebody|another) ~1 (who|that)? ..1
                (would|will|could|can)? ..1 (work|works|try|tries|fight|care|cares|push)
                (harder|longer|more)
            i ..3 (offer|bring) (you|your ~2|them) ..4 (years|experience|skills|energy
                |passion|hands|head|background|expertise)
            (led|cut|built|grew|grown|increased|raised|saved|managed|ran|run|doubled
                |tripled|reduced|launched|delivered|improved|designed|sold|organized)
                ... (could|can|would|will) ..1 do ..1 (the same|that|it|as much
                |likewise) (for|at|in) (you|your)
            (i|and|^) ..3 (can|could|able to|ready to|free to|happy to|available to) ..1
                (start|begin) ..1 (the ~2 after|within ~2 (week|weeks|days|month)|any
                time|anytime|whenever|early|mid|late|next (week|month)|this (week
                |month)|part time|full time|after graduation|in the new year)
            (you|they|your ~3) ..3 (be getting|get|gain|have|find|be hiring|hire)
                (someone|somebody|a person|an employee) ..2 (loyal|punctual|reliable
                |motivated|dedicated|eager|committed|hard working|hardworking|honest
                |careful|driven|passionate|hungry|who (works|will|would|shows|learns
                |cares|never|gives))
            (i|me|my) ... on a (freelance|contract|paid|part time|trial|consulting
                |temporary|casual|permanent) basis
            for you on a (freelance|contract|paid|part time|trial|consulting|temporary
                |casual|permanent) basis
            i ..2 (speak|type|code|weld|cook|drive|sew|program) ... (useful|of use|of
                interest|handy|of value) ..1 to ({org}|you)
            (calls in sick|call in sick|quits|drops out|can not make it|goes on leave
                |is away) ... i ..1 (can|could|would|will) ..1 (be there|come|step in
                |cover|fill in|help)
            i (would|could|can|will) make your (life|job|load|workload|days) ..1
                (easier|lighter|simpler|better)
            i (would|could|will|can|might) be (a|of)? ~2 (help|use|value|benefit
                |service|asset) {there}
            (could|can|would) ..1 do (the same|it|that|likewise) (for|at) ({your_unit}
                |yours)
            i ..3 (can|could|would|will|want to|hope to|like to|love to|able to|ready
                to) ..1 (bring|add|contribute|offer|lend) ~4 (ideas|energy|skills
                |experience|perspective|enthusiasm|passion|value|expertise|creativity
                |knowledge|attitude|eye|voice|drive|insight) ..7 (to|for) {your_unit}
            i ..8 (bring|use|apply|put|offer|lend) ..1 (that|this|these|those|it|all)
                ~3 (to|at|in|for|with) {your_unit}
            my ~2 {skill} and your ~3 (is|are|would|match|fit|go|line|align) ..3
                (match|fit|good|great|perfect|well|together|made|up)
            i ..8 (bring|use|apply|put|offer|lend) ..1 (that|this|these|those|it|all)
                ~1 {skill} (to|at|in|for|with) {your_unit}
            """
        ),
    ),
    Rule(
        name="skills_for_you",
        frame=Frame.J6,
        patterns=wordings(
            """
            (seeking|looking|hoping|eager|want|wanting|ready|like|love) to (leverage
                |apply|use|utilize|put) my ~4 {skill} ..3 (in|at|for|to) !(_|this study)
            willing to (relocate|start at the bottom|start small|take (a|any) ~3 {job}
                |work (nights|weekends|overtime|long hours)|do anything|learn on the
                job)
            (my salary|salary) (expectations|requirements|expectation) !(_|in|for (a
                |this))
            i have (the|all|what|every) ... for (this|the|that|your) ~2 (job|role
                |position|post|opening) !(_|of)
            (have been|been|was|is|were) (written|tailor made|tailored|advertised) for
                me
            my ~3 (profile|resume|background|experience|skills|application|services) ..1
                (is|are|would be|could be|might be|were|was) of ..1 (interest|use|value
                |help)
            my ~8 {skill} ..6 {suits} ..2 (to|with|for|at|by)? ..1 ({org}|the|this|that
                |these|those|what|closely|well with) !(_|~3 _)
            (right|necessary|required|relevant|requisite|exact|ideal|needed|skills
                |skill) ~2 {skill} ..1 (for|to|you|that you) (the|your|this|that|you
                |need|do|be|want) !(_) & !(how|gain)
            i ..3 (have|possess|bring|offer|got) ..1 (the|all the|what|every) ~4 {skill}
                ..1 (for|to|you|that|required|needed|necessary)
            my ~8 {skill} ..6 (align|aligns|aligned|match|matches|fit|fits|suit|suits
                |suited|meet|meets|qualify|qualifies|lend|lends|make me|makes me|made me
                |prepare me|prepared me|equip|equips|useful|valuable|relevant|helpful
                |benefit|complement|transfer|translate|asset|good|great|strong|serve|be
                of (use|help|value)) ..6 ({org}|your ~3|you|the ~4 {job}|this ~4 {job}
                |position|team|company|opening) !(_)
            my ~3 {skill} ..3 (be|make me|makes me|make) ..4 (asset|great fit|good fit
                |perfect fit|strong fit|ideal|great match|good match|strong candidate
                |perfect candidate|good candidate|great candidate|great addition) !(_
                |(for|to|in) _)
            (fast|quick|eager) learner|hard worker|team player|self starter|go getter
                |strong work ethic|i ..2 learn (fast|quickly) and
            (i|me) ..5 start !(work on ~1 ({month}|the)) (immediately|right away
                |straight away|on (monday|tuesday
                |wednesday|thursday|friday)|tomorrow|at once|at short notice|work|as
                soon as|next (week|month|monday)|in (january|february|march|april|may
                |june|july|august|september|october|november|december)|from ~2) ..3 (if
                |$|for you|work|and|with)
            available (immediately|for immediate|to start)
            my ~6 {skill} ..12 ({your_unit}|(the|this|that) ~3 {vacancy}|(the|this|that)
                ~1 (role|position|job|opening|internship)) !(_|of|like)
            (hard working|hardworking|motivated|dedicated|reliable|driven|ambitious
                |results oriented|detail oriented|self motivated|enthusiastic|dynamic
                |proactive) ..4 (candidate|applicant|worker|employee|individual) !(_)
            i ..4 (begin|start) ..1 (work|working)? ..1 as (early|soon) as
            my ~4 {skill} ..2 {suits} ..2 (the|your|this|that) _
            i *8 (provide|supply|furnish|send|share|submit|offer) (you)? (with)? ..1
                ~1 references !(for|to (the|a)|of)
            (all|what) i need is (a|one|someone|somebody) ..3 (chance|shot|break
                |opportunity|believe|give|gives|trust|who)
            (believe|believes|faith|trust) in me $
            (you|they|{your_unit}) could do worse than
            i ..2 (have|possess|bring|offer) ~4 {skill} ..1 ({yours}|your ~2) ..2
                (need|needs|want|wants|require|requires|look for|looks for|lack|lacks)
            i ..4 (do well|excel|succeed|thrive|shine|perform well|flourish) ..1 (in
                |at|as) ((the|this|that) ~2 {job}|{your_unit}|{named})
            """
        ),
    ),
    Rule(
        name="of_use_there",
        frame=Frame.J6,
        patterns=wordings(
            """
            # my skill, or what I have done, is of use there
            my ~6 {trait} ..8 {enable} me ..1 (to)? ..1 {do_good} ..8 (to|at|in|with
                |for|on) ({your_unit}|{side}|{named})
            my ~6 {trait} ..4 (would|could|can|will|might|may|should|must|ought to) ..4
                (be|come in|prove)? ..1 {of_use} ..1 (to|for|at|in|on|with)? ..1
                ({side}|here|there)
            (i|my ~6) ... (years|decade|decades|license|licence|ticket|degree|diploma
                |certificate|certified|trained|fluent|languages|skill|skills|experience
                |learned|know) ... (would|could|can|will|might|may|should|must|ought
                |surely|which|not) ..4 ({of_use}|use|do with|need) ..2 ({side}|{there})
                !(if (i|we))
            (years|decade|decades) (of|in|as) ~5 (would|could|can|will|might|may|should
                |must|ought) ..4 {of_use} ..2 {side}
            (would|could|might|may|can|is|does) not (that|this|it|those) ..2 (be)?
                {of_use} ..1 (to|for) {side}
            (would|could|might|may|can) (that|this|it|those) ..1 (not)? be {of_use} ..1
                (to|for|in|at) ({your_unit}|you (here|there))
            not (your ~3|{side}) ..1 (use|do with|need) (that|this|me|one|it|someone
                |somebody|a ~3 {worker})
            {your_unit} ... where (i|my ~3) ..2 (could|can|might|would|may) ..1
                ({of_use}
                |be ..1 {of_use}|fit|help|contribute|add|come in)
            i (can|could|will|would) ..1 be of ~3 (use|service|help|value|benefit) to
                {your_unit}
            my ~2 (profile|background|experience|skills|resume) ... {suits} ..1 (with
                |to)? your ~2 (requirements|needs|criteria|expectations|profile)
            i ..2 (have|got|am) ..1 what {side} ..1 (need|needs|want|wants|lack|lacks|is
                |are|after|require)
            my ~2 (boss|manager|employer|supervisor|chief|teacher|colleagues) (will|can
                |would|could) ..1 (tell|confirm|vouch|assure|say|testify)
            i ..4 (slot|fit|blend|settle|get on|get along|gel|click|mesh) ..1 (in|into
                |right|nicely|well|easily|perfectly) ..2 (to|with|into|at|on)? ..1
                ({your_unit}|your ~2 {chief}|your ~2)
            my ~1 (hands|time|skills|services|training|energy|experience|back|strength)
                ..1 (is|are) (yours|at your)
            i ..2 (could|can|would|will|able to) ..1 (bring|win|get) (you|your ~2) ~3
                (clients|customers|sales|contracts|business|leads|readers|pupils|donors
                |guests|orders|subscribers)
            {side} ..4 (need|needs|lack|lacks|want|short of|looking for|find) (a|an
                |some)? ~2 ({worker}|{pro}) ..1 and i ..1 (am|happen|have|can|would
                |know|could|do)
            i ..5 have ~4 to (give|offer|contribute|bring) ..2 (to|for|at|in)
                {your_unit}
            (would|will) ..1 be (getting|gaining|hiring) (a|an|someone) ~3
            my ~4 (could|would|can|might|will|may) ..1 (open|bring|win|save|attract
                |strengthen|double|boost|ease) ..4 (for|to) your ~3
            your ~3 would ..1 (notice|benefit $|profit $|gain $|thank|love me|see the
                difference)
            (choice|bet|pick|hire|investment) ..1 (with|in|on) me $
            i (would|could|will|might) ..1 (make|be|become) (a|an) ~1 {good} ~3 (for|to)
                (you|your ~3)
            (i|and) (could|can|would) ..1 (handle|look after|take care of|take over|run
                |man|rebuild|redesign|fix|update|clean up|modernize|redo) ..1 (your ~3
                |(it|that|this) for (you|your ~2)) !(criticism|feedback|idea)
            (could|would|might|can|will) my ~4 be ..1 {of_use} ..1 (at|in|on|for)
                {your_unit}
            be ..1 ({of_use}|productive) ..1 (within|in|after) (days|weeks|no time|a ~1
                (week|month|weeks|days))
            i ..4 (thrive|flourish|excel|shine|blossom|do well) (under|by|beside|among)
                your ~2
            i ..3 fit in at {named}
            i (could|can|would|will) ..1 be (a|of)? ~2 (help|use|value|service|asset)
                (during|over|this|next|when|while)
            i (would|will|can|could) ..1 bring ~1 (energy|enthusiasm|passion|curiosity
                |dedication|commitment|drive|skills|experience|years|expertise
                |creativity|perspective)
            (i|and) (can|could|would|will) ..1 (work|cook|drive|code|sing|translate
                |design|photograph|paint|weld|play|teach|type|sew|bake|write|build) ..1
                (there|for you|for your ~2|at your ~2) !(a|an)
            i ... (take on|do|handle|tackle|finish) (that|this|the) ~1 (project|job|task
                |backlog) for you
            (should|if) my ~2 ({skill}|profile|qualifications) ..1 (be|is|are|were) of
                ~1
                (interest|use|value)
            my ~6 {trait} ... your ~4 (needs|wants|lacks|requires)
            my ... (prepare|prepares|prepared|equip|equips|qualify|qualifies|suit|suits
                |trained) me ..2 (for|to) ..4 (your ~2|{there}) !(questions|talk
                |lecture)
            (said|told|says|think|thinks|thought) ..2 i (was|am|would be|make) (a|an
                |the)
                ~2 (candidate|applicant|fit|match|hire)
            i am ... missing (piece|link|part)
            i (would|will|could) ..1 fit your ~2 !(schedule|calendar|day|plans)
            (will|can|would) tell you (how|what|that) i
            i (could|can|would) ~3 for (you|your ~2) (regularly|every|each|weekly|daily
                |full time|part time)
            i would (be|do|bring) the same (with|for|at|to) (you|your ~2)
            i ..2 (can|could|will|would) prove
            i (can|could|would|will) ..1 (handle|master|cope with|manage|meet|live up to
                |shoulder) ~3 (of|in) (the|this|that|your) ~2 {post} !(_|of)
            (make|makes|made) me (a|an) ~3 ({worker}|{pro}) {at} ({your_unit}|your ~2)
            hold my own (at|on|in|with|among) (your|you)
            as your ~2 ({worker}|{pro}) ..1 i (would|could|will|can)
            (want|need|use|needed|like) ~1 extra ~1 (pair of (eyes|hands)|hand|hands)
            (do|work) wonders (for|in|with) your
            my ~4 (could|would|can|might|will) ..2 be ..1 (useful|handy|valuable|helpful
                |an asset|of use|of value) ..1 (at|in|on|for) your ~2
            (show|present|share|discuss|pitch|bring|walk) ..1 (you)? ..1 (through)?
                (my|some|a few|these|the)? ~1
                (ideas|plans|designs|proposals|sketches|concepts|proposal|plan) ..1 for
                your
            i promise (you)? your ~2
            (give|hand|lend|toss|throw) me (a|an|the|your) !(~1 (minute|date|time
                |day|call|ring)) ~2 and (i|you) (will|shall|would)
            ({your_unit}|{named}) ..4 (place|firm|company|kind of ~2|sort of
                ~2|one|somewhere|home|is) where i ..2 (can|could|would|will|might) ..3
                (grow|develop|thrive|flourish|belong|do my best)
            (i|and) ..6 (contribute|useful|productive|valuable|of use|add value|add
                something|deliver) ..1 (on|by) (day (one|1)|the (very)? first day|the
                first)
            (you|{your_unit}|they) (would|will) ..1 (be getting|get|gain|find|be
                hiring|hire) (a|an|another) ~4 ({pro}|{worker}) (who|that|with)
            (pick|take|see|meet|call|choose|pull|fish|lift) (me|my ~2|just one ~1|one
                person|someone) ..2 (from|out of|off) (the|that|your|a) ~1
                (pile|stack|heap)
            (i|me|more|even|still|surer|now) ..3 ({sure}|surer) ..1 (than ever|still)?
                that (it|this|we|your ~2|the ~2 {unit}|i) ..2
                (is|was|are|am|would|will|could|be|fit) ..2
                (a|the|right|good|great|perfect|strong)? ~2 (fit|match|place for me|in
                well|in here)
            """
        ),
    ),
    Rule(
        name="me_for_you",
        frame=Frame.J6,
        patterns=wordings(
            """
            # what I am, or would be, to you, and you to me
            ({post}|joining|working|interning|volunteering|being|serving|training) ..3
                ({at}|under|alongside)? ({your_unit}|you) ..1 (would|will|could) & (me
                |my|i) & !(hear|learn|read|how|what|which)
            (this|the|that|your) ~2 {job} ... (would|will) ..1 be ... (for|to) me & !_
            (i|my) ... (dedicate|devote|commit|focus|throw|pour) ..1 (myself|everything
                |all|my ~3 (energy|time|knowledge|efforts|life|self|heart|skills
                |summer)) & !({mild}|{study}|chosen|chose|decided)
            i ... (give|put) ..1 (it|this|you|your ~2)? ..1 (everything|my (all|best
                |heart)|all i have|a hundred|one hundred) & !mind
            (hiring|employing|recruiting|taking on) ~4 (me|like me) ..3 (will|would
                |means|is)
            if i (were|was|am|get|got|worked|joined) ..3 {at} {your_unit} & !{mild}
            (what|where|how|which ~3) (could|can|would|might) ..1 (a|an|i|my) ~3 ..1 (do
                |offer|bring|contribute|add|be|help|take on|improve|fix) ..3 your
                & !({mild}|newcomer|new ~1|your ~1 (time|day|story|schedule)|all day|if
                i)
            (someone|a|an|anyone|my) ~4 ... (of (interest|use|value|help)|(anything
                |something|much) to (offer|give|bring|contribute)) ..1 ({yours}|your
                ~2) & {aux} & !(if|{in_field}|{mild}|your ~1 (time|opinion|experience))
            (it|this|they|work|style|pieces|photographs|designs) would ..1 (suit|fit
                |work
                (in|for|on)|go well (in|with)|appeal to) your ~2 !(schedule|calendar
                |diary|plans|day|week)
            i ... (the|a|exactly the|just the) ~3 ({pro}|{worker}) (your ~3|you|they)
                ..1 (is|are|have been|has been) ..1 (waiting|looking|hoping|searching)
                for
            (i|me) ... (return|returning|come back|coming back|rejoin|rejoining) ..1
                (to|as) ((your|the) ~3 {unit} ($|next|this|in|after|when|as|for (the|a
                |another) ~1 (season|summer|year|term)|full)|(a|an|your) ~3 {pro})
                !(visit|tour)
            (extra|another|second|fresh) ~1 (pair|set) of ~1 (eyes|hands|ears)
                (for|on|in|at) {your_unit}
            i ... (someone|somebody|a person) you ..2 (like|want|love|need) ..1 (on|in
                |at|with|around) your (side|team|crew|staff)
            {want} ..2 to (write|sing|cook|teach|play|act|drive|sew|draw|design|code
                |dance|fly|sail|nurse|report|translate|perform) (for|at|in|with) (you
                |your ~2) !(to see|on)
            (nobody|no one) (will|would|could|can) ..1 (work|outwork|try|care|beat
                |match|out)
            off your ~1 (hands|plate|desk|shoulders) & (i|me|happy|glad)
            (spare|save|saves|spares|cost|costs) (you|your ~2) ..1 (the|a|time|hours
                |money|some|from|weeks|months|nothing|less|little|no) & (i|my|me|hiring)
                & !(short|brief|reading|scrolling) & !my questions
            {able} ..4 (lend|offer|devote|dedicate|contribute|put|bring|apply|use|give)
                (my|that|this|these|those) ~4 ({skill}|combination|energy|hands|voice
                |time|eye|ear|strength|heart|gift) ... (to|at|for|in) ({named}|your ~2)
                & !({in_field}|{mild})
            (values|mission|culture|goals|vision|ethos|philosophy) & (mirror|mirrors
                |match|matches|align|aligns|overlap|coincide|mesh|resonate|resonates
                |fit|fits) & (my own|my values|mine|my ~2 {skill}) & (your|yours)
            (do|can|could|would|did) you ..2 (see|picture|imagine|envision) me &
                !meeting
            {aux} i ..1 (strike|seem|look|come across|sound|appear) (you)? ..1 (as
                |like)? ..3
                (someone|a person|the (kind|sort|type|right)|a (fit|candidate|good))
            (how|could|would|can|might) ..2 my ~4 {skill} ..2 (contribute|help|serve
                |benefit|add|support) & !{in_field}
            (me to a (t|tee)|describes me|sums me up|what i lack ... (make up|makes up
                |compensate)|hand holding|babysitting|i am offering)
            take (a|that|the) ~1 (chance|gamble|risk|punt|bet|flyer) (on (me|someone|a)
                |$) & (i|me)
            i ..2 came across as & (you|your)
            my ~6 {skill} ... (what|who|whom) (they|you|your ~2) ..2 (looking for|after
                |need|needs|want|seek|seeking)
            my ... (will|would|should|can|could) ..1 {enable} me & your ~2 ({unit}
                |people|staff|mission)
            (exactly|just|precisely) the ~2 (of)? ~1 (opportunity|role|position|job
                |place|environment|challenge|post|internship) ..1 i
            (can|could) (be ..1 (relied|counted|depended) ..1 (on|upon)|(rely|count
                |depend) ..1 (on|upon) me) & i
            (person|man|woman|guy|girl|lad|one|candidate) {yours} ..1 (need|want|are
                looking for|have been looking) & i
            ready to get (started|going|to work)
            for me to ..1 (contribute|join|be involved|get involved|pitch in|be part
                |help|work|intern|start) & !({in_field}|{mild}|_)
            (fit|place|spot|role|room) for (me|someone like me) ($|this|in|on|with|at
                |next|there) & (there|your|you) & !({in_field}|_)
            (possible|potential|future|mutual) ~2 fit ($|for|between|with)
            (move|relocate|travel|come) ... at my own expense
            i ..1 (can|could|will) ..1 (start|begin|join|intern|report) ..2 ({weekday}
                |full time|part time|now|as soon)
            help you !(can|could|may|might|give|offer|provide) ..6 & i & !({mild}|_
                |find|move|carry|pack|set up|with (the|your) ~2
                (dinner|event|move|study|survey|fair|panel|reunion))
            you ... (see|find|note|notice|gather) ... (by|from|in|on|that) my ~1
                {resume} & !({mild}|what)
            """
        ),
    ),
    Rule(
        name="ready_to_start",
        frame=Frame.J6,
        patterns=wordings(
            """
            # when, how long and on what terms one would work there
            i ..2 (can|could|would|able to|free to|ready to|available to|happy to|glad
                to
                |prepared to|in a position to) ..1 (start|begin|be with you|take up
                work|take up the post) (work|working|there|here|on)?
                {from_when} !(..3 (my|our|the|a) ~2 (call|talk|chat|{study}|semester
                |holiday|vacation|class|classes))
            i ..1 (can|could|would|will|am !(looking|hoping|planning|about|going
                |trying)|willing to|happy to|ready to|able to|prepared to|free to) ..2
                relocate
            i ..3 (willing|happy|ready|prepared|glad|able|open|do not mind|not mind|used
                |flexible|keen) ..1 (to|for|with|about)? ..1 (work|working|do|doing|take
                |put in|start|cover|accept)? ..1 (odd|flexible|long|any|unsocial|late
                |extra|irregular|night|shift) ~1 (hours|shifts|shift|work|days)
                !(_|that|in _)
            (if|when|once) (i am)? (selected|chosen|hired|accepted|appointed|picked
                |taken on|given (a|the|this) ~1 (chance|opportunity|post|job)) !(as|_
                |for
                ~3 {study}) ... i (will|would|promise|shall|can|could|vow)
            i (promise|assure|guarantee|vow|will|pledge) ..2 (complete|carry out|fulfil
                |fulfill|do|discharge) my ~2 (duties|assignments|tasks|work)
            with me (on board|aboard|on your|in your|at your|behind)
            (try|test) me (out)? ($|for|on|and)
            {side} ..2 (not|never) ..1 (find|get|meet|see|have) (a|an|anyone|any) ~1
                (better|more|harder|keener|as) ~3
            i ..3 (quick|fast|keen|eager) (study|learner)
            i ..2 (would|will|could|can) ..1 (do|work) ..2 (it|this|that|there|here)?
                (for|at) (nothing|free|half|little|less|no pay|no money|peanuts)
            (look|looking) forward to ..1 (working|work|contributing|being|starting)
                (for|with|at|on) ({your_unit}|{named}) !(me|this|to|on (this|the) ~1
                (paper|thesis|panel))
            (problem|challenge|thing|task|kind of ~1|work) ... (i (solve|have solved
                |solved|have spent|do) ..4 (living|career|solving|years)|i am good at)
            (give|allow|grant) me (a|an|one|two|three) ~1 (week|day|month|days|weeks)
                and
            (i|my ~2) ..3 (if|in case|when|whenever) ..1 ({your_unit}|the ~1 {unit})
                ..1 (need|needs
                |want|wants|lacks) (cover|help|hands|staff|an extra|another|somebody
                |someone|me|a ~3 {worker})
            for {your_unit} i would $
            i ..2 be up (and running|to speed)
            (eager|ready|excited|keen|hungry) to contribute ($|from|right|immediately
                |and
                |on day|as)
            i ... (ready|willing|able|happy|free|open) to relocate
            my ~1 start date
            i ..2 be yours
            i charge|my ~1 (rate|rates|fee|fees|prices) (is|are|start|begin)
            (am|and|be|,) ..2 (free|available|ready) from ({month}|easter
                |christmas|mid
                |early|late|the (first|end|middle|beginning)|next (month|spring|summer
                |autumn|fall)|spring|summer|autumn|winter) & !(talk|meet|chat|call
                |coffee|conversation|for (a|our))
            """
        ),
    ),
)
