"""Wordings that ask in a message, and not in a question about another's work."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame, MessageKind

__all__ = ["LETTERS", "LETTERS_CLASSES"]

LETTERS_CLASSES = {
    # what turns the asker's history into the ground of a question
    "modest": (
        "{mild}|you|your|not|no|nothing|little|but|{in_field}|school|student|university"
        "|course|study|studying|career|careers|change|moving|switch|next|before|back|exploring|explore"
        "|thinking|taught me|learned|enough|only|family|far|feel|path|pivot|transition"
        "|trying|torn|confused|lost|unsure|stuck|tired|retire|retired"
    ),
}

_LETTERS = (MessageKind.OUTREACH, MessageKind.THANK_YOU, MessageKind.FOLLOW_UP)

LETTERS = (
    Rule(
        name="post_in_a_letter",
        frame=Frame.J7,
        kinds=_LETTERS,
        patterns=wordings(
            """
            (about|regarding|for|concerning|(reference|response|regard|respect|reply
                |apply|applying|commit|committed|bring|bringing) ..2 to) (the|that)
                !(different|various|many) ~2 {job} !(_|of|you|where|market|itself
                |search|offer|offers|in general|people|most|others|that ~3 (play|plays
                |played)) & !(did you|(when|before) you|how you|your (first|old|last)
                |insights)
            (i|and|^) ..5 (exploring|explore|seeking|seek|pursuing|pursue|(looking
                |searching|hunting) for|open to|considering) ~3 (roles|positions
                |internships|openings|placements|employment) !(_|of)
            i ..4 (get|land|win|fill|secure|be offered|be given|deserve) (the|this|that)
                ~2 {job} !(_|of|you|where)
            {job} ... (perfect|ideal|right|great|made|tailored|suited|good) ..1 for me
                !(to)
            where (things|it|we|you|that|this) ..1 (stand|stands|are) (with|on) (the
                |that|this) ~2 {job}
            (if|whether) ({yours}|your ~2|{named}) ..1 (takes|take|takes on|take on
                |hires|hire|accepts|accept|offers|offer|recruits|recruit) ~2 (interns
                |trainees|apprentices|graduates|internships|apprenticeships
                |traineeships|beginners|freelancers|temps)
            (contribute|contributing) to (what ({yours}|your ~2) (is|are|do|does)|~3 's
                ~3 (work|mission|success|team|goals|growth|projects|efforts|vision)
                |!(society|science|research|open|conservation|knowledge|something|change
                |causes|it|them|{no_name}) ~2 ($|and|with|as|in))
            i ..3 (love|like|want|wanting|hope|hoping|looking|wish|aim|eager) ..1 to ..1
                (find|get|land|secure|start) (a|an|my) ~4 ({job}|post) !(_|like|search
                |market|description|after|in (the|this|that) ~2 {field})
            (i|am|^) ..2 (interested in|available for|keen on) ~1 (seasonal|temporary
                |part time|full time|casual|weekend|evening|paid|summer|holiday) ~4
                (work|{job}|shifts|hours)
            (moving|move|proceed|proceeding|go|going|continue|continuing) ..1 (forward
                |ahead)? ..1 (with|in|for) (this|the|your) ~3 ({chance}|{job}|selection)
                !(_|of|you)
            (next|further) (steps|step|stage|round|phase) ..2 (in|of|for) (the|your
                |this) ~2 (process|position|role|selection|_)
            (help|assist|support|aid|inform|with|in) ..1 your ~1 (decision|evaluation)
                !(to)
            (discuss|discussing|explore|exploring|(talk|hear|learn|more) about) ~1
                (potential|possible|future|current|upcoming|available|employment) ~2
                ({chance}|{job}) ($|where|that|with|which|at|within) !(you|for us)
            (seeking|looking for|interested in|available for|hoping for) ~4 ({job}|work)
                ({at} {your_unit}|with you) !(_)
            (any|whatever) ~2 {job} ..1 (would|will) (do|be (fine|welcome|great|good|a
                start))
            i am ..3 interested in !(the|a|an|your|people|how|becoming|being
                |working) ~3 {worker} ($|part time|full time|remote|position) &
                !({in_field}|people|talent|help|staff|colleagues|freelancers
                |nurses|teachers|students|graduates|both)
            # a place like the one named, a post by its name
            i & (wanted|want|dream|dreamed|dreamt|like|love|hope|hoping|hoped|wish|goal
                |see myself|aim) & (work|working|be) (at|for|in|with) (a|an) ~3 {unit}
                (like|such as) ({named}|yours) & !({mild}|used to|you think|need)
            (enthusiastic|excited|thrilled|keen|interested) ..1 (about|in|on) the (role
                |position) of (a|an|your)? ~2 {worker} & !({mild}|public)
            (interested in|looking for|applying for|inquiring about) !({no_name}) ~2
                ({worker}|{pro}) ($|, (intern|internship|full time|part time|remote
                |junior|senior|entry ~1)|(intern|internship|position|role|job)) &
                !({mild}|advice|story|talk)
            """
        ),
    ),
    Rule(
        name="application_in_a_letter",
        frame=Frame.J5,
        kinds=_LETTERS,
        patterns=wordings(
            """
            ^ ..1 (applied|applying) (to|for|at|with) your ~4 & !({study}|{mild}|rule
                |idea|method|advice|{in_field})
            (i|me|and) ..8 (apply|applied|applying) !(_|to ~4 {study}|what|it|this|that
                |these|some|your|for ~2 jobs) & {between_us}
            my ~2 (application|candidacy) !(_|of|to ~4 {study}|letter) & !(approved
                |withdraw
                |withdrew|withdrawn|withdrawing)
            you ..3 (reviewing|going through|sifting|considering|interviewing) ~2
                (applications|applicants|candidates|$) & !recommended
            i ..2 (remain|remains) ..1 ~1 (interested|keen|available|eager|enthusiastic
                |excited) & !({mild}|the ~2 {field})
            (update|news|word|information) ..1 (on|about|regarding) (the|your) ~2
                (timeline|decision|process|status|next steps|hiring|search)
            (time and consideration|consideration of my) ..3
            i ..3 (can|will|would|could|happy|glad) ..2 (provide|present|send|submit
                |furnish|supply|produce) ... (originals|certificates|documents
                |references|further|additional|more) ..2 & (required|needed|request
                |upon|necessary|requested|need)
            (view|consider|treat|look at|review|regard) (my|this) ~2 (submission|letter
                |application|candidacy|papers|case|profile|documents|file) ..1
                (favorably|kindly|positively|with favor|seriously|carefully)
            (acknowledge|confirm) ~1 receipt & (my|documents|application|papers)
            (meet|meeting|met|see|seeing) ... i ..1 (would|might|could|may|will) be
                (joining|working)
            (interview (slot|slots|spot|spots|place|places)|(be|being|get) interviewed)
                & (any|possible|could|can|may|like|love|hope|when|chance|left|open|free)
                & !({mild}|podcast|book|paper|article|radio)
            ^ (need|needing|want|wanting|short) (a|an|any|extra|some|more|another|of) ~2
                (hand|hands|help|staff|cover|{worker}) !(with|for) & !{mild}
            (happy|glad|willing|ready|open|free|available|love|like|prepared) ..2 (to
                |for) ..2 (a|an|any|the|your) ~1 (trial|probation|test|unpaid|tryout
                |skills|coding|assessment) ~1 (day|days|shift|shifts|week|period|test
                |task|exercise|challenge) & !({mild}|drive|class)
            my interview (with|is|was|went) & !(poet|author|paper|class|project|podcast
                |blog|for (my|a))
            # how the choice goes on, and when one hears of it
            where (you|things|we|i|it|they) ..1 (is|are|stand|stands) ..1 (in|with|on)
                (the|your) ((selection|interview|recruitment|application|recruiting)
                process|_ $)
            (check|checking|follow|following|update|updates|news|status|word|hear|hope
                |hoping|wondering|wonder|where|how|curious|ask|know|tell) & (the|your
                |this) ~1 {procedure} & (going|moving|progressing|coming along|stands
                |stand|is at|are at|next|update|updates|news|status|stage|hear from
                |further|proceeding|timeline|expect) & !({in_field}|usually|typically
                |generally|works|explain|explaining|explained|felt|visa|school|schools
                |college|university|firms|companies|employers|did you|you ..1 (got
                |went|applied|moved|thought|found|approached)|when you|your path)
            ((candidates|applicants) ..3 (hear|be told|be informed|be notified|know
                |receive|expect)|(timeline|timeframe|time frame|timelines)) & (back|news
                |decision|decisions|hiring|role|position|filling|next steps|offer
                |offers) & !({in_field}|usually|typically|generally|your own|how|why
                |writing|feedback|often|never|rarely)
            (applying|applied|apply) (to|for) (the|your|a|this) ~3 (summer|spring
                |analyst|graduate|trainee|internship|insight|off cycle|vacation
                |apprentice|apprenticeship|rotational|leadership) ~1 (program|programs
                |scheme|week|weeks|intake|day|days) & !(school|university|college
                |master|masters)
            ((i ..3 (shortlisted|(invited|selected|called|scheduled|chosen) (for|to) (an
                |the|a|your) ~2 (interview|interviews)) ... (at|with|by|for) !another
                ({named}|your))|(pleasure|great|nice|good|enjoyed|wonderful|honor|chance
                |opportunity|glad|happy|like|love|hope) ..2 (interviewing|interview
                |interviewed) ..1 (with|by|at|before) (you|your|the|{named})) &
                !({in_field}|scholarship|school|college|university|{study}|podcast|paper
                |article|book|project|class|for (my|a|the) ~2|how)
            """
        ),
    ),
    Rule(
        name="referral_in_a_letter",
        frame=Frame.J3,
        kinds=_LETTERS,
        patterns=wordings(
            """
            (referral|referrals|refer me|referring me|refer my) !(_|(to|on to) ..4
                ({person}|website|site|book|books|course|article|resource)|to you)
                & !(client|clients|customer|customers|patient|patients
                |doctor|dentist|referral led)
            """
        ),
    ),
    Rule(
        name="self_praise_in_a_letter",
        frame=Frame.J6,
        kinds=_LETTERS,
        patterns=wordings(
            """
            my ~2 (strength|strengths|assets|forte) ..1 (is|are|lie|lies|include
                |includes) & !{mild}
            # whatever I would do for those who work there, a visit and thanks apart
            (i|my|me) ... {able} ... your ~3 {asset} & !{mild}
            (i|my|me) ... your ~4 (needs|lacks|deserves|requires|could use|could put
                |would gain|would get|would have|values|must|wants|calls for|is about|is
                (short|crying|desperate)) & !{mild}
            # on what terms I would work
            (i|my|me) ... ({able}|available) ... {terms} & !({mild}|chat|conversation
                |course|{study})
            i ..3 (afraid|mind|shy|scared|used to|fear|stranger|strangers) ..2 (hard
                work|long hours|my hands dirty|dirty work|early mornings|early starts
                |heavy lifting|late nights|deadlines)
            # what I have, and what others say of me
            i ..2 (have|hold|got|come with) ... (forklift|clean|full|valid|current
                |first aid|food hygiene|teaching|nursing|commercial) ~2 (ticket|license
                |licence|certificate|card) & !{mild}
            (i|my) ... (work permit|right to work|work authorization|green card|(my|the
                |security) ~1 clearance|sponsorship|own (fellowship|funding|scholarship
                |tools|van|car|boots|transport)) & !{mild}
            i ..3 (have|am|know|work|bring) ..1 (more|better|harder|faster) ..5 than
                (most|many|any|the average|anyone|everyone|others|my peers)
                & !(questions|doubts|{mild})
            (i|am) ..4 (praised|commended|known|recognized|regarded|complimented|valued
                |prized) ..1 (for|as) & !({learn}|you)
            (i|my) ... (have|can|could|will|would|available) ..3 ~2 (references
                |referees)
                & !({mild}|for (the|a|my) ~2 {study})
            i ..2 (have|possess|bring|offer|hold) ..2 (a|an)? ~2 (strong|excellent
                |proven|exceptional|outstanding|hands on) ~2 ({skill}|understanding
                |grasp|command|eye|foundation) & !({mild}|{in_field})
            i ..2 (excel|thrive|flourish|shine|specialize|pride myself) & !(hear|learn
                |{in_field}|whether|where|curious|how|you)
            i ..3 (increased|reduced|grew|cut|raised|boosted|doubled|tripled|generated
                |exceeded|streamlined|spearheaded|beat) ..3 ~4 (percent|revenue|sales
                |costs|efficiency|targets|quota|budget|retention|conversion|engagement
                |turnaround|profits|downtime) & !{mild}
            {able} ..2 to (grow|work|be|develop|start|learn|build|stay|serve|live) ..3
                {at} (a|an) ~2 {unit} (that|where|which|like|with|whose)
                & !({in_field}|how|abroad)
            my ~3 (supervisors|supervisor|managers|manager|boss|bosses|colleagues
                |teachers|professors|customers|coach|chef|peers|references) ..2
                (describe|describes|described|call|calls|called|praise|praised|rely
                |relied|trust) ..1 me
            my ~6 (portfolio|record|resume|work|profile|experience|degree|transcript
                |results|grades|references|projects|history|background|training
                |certificate) ..3 (show|shows|prove|proves|demonstrate|demonstrates
                |attest|attests|testify|reflect|reflects|confirm|confirms) & !{mild}
            i am (a|an) ~5 with ..2 ~2 (strong|excellent|proven|solid|outstanding) ~3
                ({skill}|passion|interest|record) & !{mild}
            i ... (consistently|successfully|repeatedly) ..1 (delivered|met|exceeded|led
                |achieved|beat|managed) & !{mild}
            (start at (entry level|the bottom)|work my way up) & i & !{mild}
            i (would|will|can|could) ..1 bring to {named} & !(coffee|cake|lunch)
            i (type|lift|can lift) ..2 (words (a|per) minute|kilos|pounds)
            (i|my|me) ... (never|always|rarely|seldom) ..2 (miss|missed|late|sick
                |complain|show up|arrive|early|on time) & !{mild}
            i ... (pride in (my|what i|doing)|the extra mile|above and beyond|(one|a)
                hundred (and ten)? percent|twice as hard|(as|work|works) ~1 hard as
                |whatever it takes|get the job done|(get|deliver|produce|drive|achieve)
                ~1 results) & !({mild}|you|exam|exams|degree|course)
            ^ ..1 (during|in|at|as) (my|a|an)? ~3 (internship|internships|placement
                |employer|company|firm|co op|apprenticeship|_) ... i ..1 (led|cut|grew
                |increased|reduced|raised|improved|launched|delivered|exceeded
                |streamlined|oversaw|spearheaded|implemented|achieved|boosted|(drafted
                |managed|built|developed|handled|assisted|supervised|coordinated
                |designed|trained|created|analyzed|organized|conducted|prepared
                |maintained|supported|implemented|tested|sold|automated|negotiated) ...
                and ..1 (drafted|managed|built|developed|handled|assisted|supervised
                |coordinated|designed|trained|created|analyzed|organized|conducted
                |prepared|maintained|supported|implemented|tested|sold|automated
                |negotiated|led|cut|grew|increased|reduced|raised|improved|launched
                |delivered|exceeded|streamlined|oversaw|spearheaded|implemented
                |achieved|boosted)) & !({mild}|you|your|exam|thesis|school|miserable
                |yet)
            {able} ... from ~1 (day one|day 1|first day|outset|start) & i & !({mild}
                |enjoyed|knew|loved|liked)
            my ~3 (skill|skills|experience|background|expertise|training|strengths
                |knowledge|abilities|talents|fluency|dedication|creativity|enthusiasm
                |energy|work ethic|attitude|attention to detail|passion) ... (will
                |would|can|could|may|might|make|makes) ... your & !({mild}|{in_field}
                |{critique})
            (my|key|notable|major|main|recent|career) ~2 (achievements|accomplishments
                |highlights|successes) ..2 (include|includes|included) & !({mild}|your)
            (i ... (can|could|would|will|might|able to|help|ready) ... (benefit
                |strengthen|complement|enrich|advance|boost|elevate|improve|grow|scale
                |modernize) your ~3|my
                ... (can|could|would|will|might|may) ..1 ((benefit|strengthen
                |complement|enrich|advance|boost|elevate|improve|grow|scale|modernize)
                |serve) (your ~3
                |{named})) & !({mild}|book|studies|reading|health|garden|a talk|class
                |friends|school)
            ^ as (a|an|your|the) ~6 ({pro}|{worker}|member) (at|with|for|in|on)
                ({named}|your ~3) & i (can|could|would|will|am able|am ready|hope
                |intend|plan) & !({mild}|{field}|advice|only|be free|compare)
            (commit|committing|dedicate|dedicating|devote|devoting) ... (to|for) (this
                |the|your) ~2 {job} & (i|me|my) & !(studies|degree|book|essay|thesis)
            (i|me|my|and|^) ... (bring|bringing|contribute|contributing|lend|add|adding
                |offer) ..1 ~2 ({trait}|ideas|energy|drive|creativity|enthusiasm
                |perspective|dedication|work ethic|patience|humor|precision|discipline
                |calm) ... (to|for|at) ({named} 's?|{your_unit}) & !{mild} & !(add ..1
                (the|an|a)? ~1 (ability|command|option|support))
            i am ((a|an) ~1 (capable|reliable|motivated|diligent|dedicated|responsible
                |dependable|flexible|driven|organized|trustworthy|loyal|punctual) (and
                ~1)? (person|individual|worker|employee|professional)|~2 (more|better
                |as) ~1 (qualified|outgoing|motivated|capable|prepared|experienced
                |dedicated|skilled|determined|hard working|hardworking|driven) ... than
                (most|many|any|others)) & !({in_field}|interested|questions|you|before)
            (i|and|also) ..1 (learn|pick|grasp|adapt|absorb) ..1 (things|up|new things
                |anything|everything|it|new skills)? ..2 (quickly|fast|rapidly) ($
                |and|to|,) & !(how|what|wish|hear|examples|could you)
            ^ ({virtue}|experienced|certified|qualified|skilled|licensed|trained) (and|,
                |~2 ({pro}|{worker}) (here|available|,|with|looking|seeking|$)) &
                !({mild}|people|you)
            (i|and) ..2 (have|possess|offer) ~2 (great|good|strong|excellent|solid
                |outstanding|superb) ~1 (_|people|communication|analytical|interpersonal
                |organizational|problem solving|time management|leadership|customer
                service|computer|technical|language|writing|social) ~1 (skills
                |abilities) & !(you|your|how|which|what|wonder|curious|{in_field})
            (i am|and am) ..1 (proficient|fluent|skilled|adept|experienced|good|trained
                |versed|certified) (in|with|at|as) ... and ..1 (have|possess|bring|can
                |know|hold|speak|enjoy) & !({mild}|how|you|your|{in_field}|not|no)
            (i|me|my) & to (succeed|excel|thrive|perform well|do well|flourish) ((at
                |with) ({named}|your ~3)|in your ~3) & !({mild}|{in_field}|school
                |college|exam|course)
            (i|me) & ((prove|demonstrate|show) ..1 (my ~1 (worth|value|abilities|skills
                |capabilities|commitment|dedication)|myself)|(eager|ready|excited|keen
                |can not wait) to (get (started|going|to work)|start|begin|start
                working) ($|immediately|right away|asap)) & !({mild}|portfolio|how
                |learned|advice|{study}|studies|book)
            my ... (makes|make|made) {me} & !(better|{mild}|you|your ~2|bad|poor|slow
                |nervous|shy|realize|see|think|feel)
            (keep|keeps|get|gets|make sure|ensure|saw to it) ... my ~1 {resume} ...
                (lost|seen|read|noticed|looked at|black hole|bin)
            """
        ),
    ),
    Rule(
        name="what_i_am_in_a_letter",
        frame=Frame.J6,
        kinds=_LETTERS,
        patterns=wordings(
            """
            # what I have, am, can and did, told as such and not to ask something
            (i|and) ..1 (have|bring|hold|gained|offer) ..2 !(no|little|some|any|limited
                |enough|one) ..1 ~4 (experience|expertise) ..1 (in|as|with|of|at|$) &
                !({modest}|no|any|some)
            i ..2 (have|bring|offer|got|gained|accumulated) ..2 ~5 years ..2 ~3
                (experience|expertise) & !{modest}
            (i|and) ..1 (possess|excelled|outperformed|exceeded) & !({mild}|{in_field}
                |not|no|but|enough)
            i ..1 (have|bring|hold) ..2 ~2 (track record|record of|reputation for
                |command of|talent for|flair for|knack for|eye for) & !({in_field}
                |you|your|how|what|why|advice|curious)
            my ~2 (skills|experience|abilities|expertise|competencies|qualifications
                |duties|responsibilities) ..1 (include|includes|included|are) &
                !({modest}|rusty|limited|old)
            i am ..2 (fluent|proficient|skilled|adept|versed|competent|certified
                |licensed|trained|experienced|knowledgeable) ..1 (in|with|at|as) ...
                (,|and|or) & !{modest}
            i am ..1 (very|really)? (good|great|strong|excellent) (at|with) & !({modest}
                |numbers|math|drawing)
            ^ ..1 i am ..1 (very|highly|extremely|really)? (organized|motivated
                |passionate|comfortable|efficient|creative|outgoing|thorough
                |enthusiastic|patient|bilingual|resourceful|meticulous|flexible
                |computer literate|detail oriented) ..1 (and|with|about|in|,|$) &
                !({modest}|about ~3 (to|rights|issues|justice|climate)|animals|reading
                |music)
            i am (a|an) ~1 (experienced|skilled|seasoned|qualified|certified|licensed
                |trained|accomplished|competent|dedicated) ~3 ({pro}|{worker}) (with|who
                |and|,) & !{modest}
            i ..1 (managed|led|supervised|oversaw|ran|headed|handled) ... (team|teams
                |budget|staff|people|accounts|employees|million|projects) ... and &
                !({modest}|volunteer|scout|club)
            (i|and) ..1 (achieved|delivered|produced|generated|won|received|earned) ...
                (results|award|awards|targets|ratings|reviews|sales) & !{modest}
            i (was|have been) ..1 (named|voted|awarded|promoted|recognized|ranked) ...
                (month|year|times|best|top|sales|award|performance|supervisor|manager)
                & !{modest}
            i (have|had)? ..1 (dedicated|devoted) my ~1 (career|life|work) to &
                !{modest}
            i (can|always) ..1 (handle|finish|deliver|deal with|cope with|work under
                |multitask) !(me|on|up) & !{modest}
            i (can|could) ..1 (type|drive|operate|cook|weld|repair|code|program|lift
                |speak ~2 (languages|spanish|french|german|english|chinese|arabic)) ...
                and & !({in_field}|you|your|how|what|not|no|wonder|curious|would like)
            i ..1 (hold|have|earned) ~5 (degree|diploma|bachelor|bachelors|masters
                |master) ... and ~1 ((have|possess|hold|bring) !(no|little)|~2 years) &
                !{modest}
            i (can|could|will) ..1 offer you ~2 , & !({mild}|coffee|lunch|nothing|any)
            (find|consider) ... my ~3 (skills|experience|background|qualifications
                |abilities|training) ..2 (suitable|useful|interesting|relevant|valuable
                |adequate|appropriate|worthy|attractive) & !({in_field}|{mild}|others
                |employers|how|which|better|more)
            i know (that)? i can (do|be|help|handle|make|work|deliver|succeed
                |contribute|add) & !({mild}|you|your|better|{study}|always|exam)
            (about|on|over) how (i|my ~3) ..1 (can|could|might|may|would) ..1
                (contribute|add|support|benefit|serve|assist) & !({mild} ..1 how
                |{cause}|{in_field})
            """
        ),
    ),
    Rule(
        name="after_an_application",
        frame=Frame.J5,
        kinds=(MessageKind.THANK_YOU, MessageKind.FOLLOW_UP),
        patterns=wordings(
            """
            (additional|further|more|other) ~1 information ..3 (i|you|from me|as)
            your ~1 (time and)? consideration
            (present|interview|meet|demo|pitch|audition|try out|show) ..4 (to|with
                |before|in front of) (your|the) ~2 (department|panel|committee|board
                |search|faculty) & (thank|thanks|appreciate|appreciated|grateful
                |pleasure) & !(mock|speaker)
            (meet|meeting|met|speak|speaking|spoke|talk|talking|interview|present) ..1
                (to|with|before)? (the|your) (panel|committee|interviewers|(hiring
                |search|selection|interview|recruitment|recruiting) ~1 (panel|committee
                |board|team|manager|partner)) & !(what|how you|book|suggested|advice
                |after|club|of the)
            ((status|update|updates|news|stand|stands) ..1 (of|on|about|regarding|with
                |in) (the|your) _|(how|hope|is) ..1 (the|your) _ ..3 (going|moving
                |progressing|coming along)) & !({in_field}|most|informational
                |exploratory|firms|companies|these days)
            (still ~1 (available|free|interested|keen) (if|should|in case) (things
                |anything|something|it|plans|someone|that|you) ~1 (change|changes|comes
                |opens|falls|drops|need|reconsider)|i (would|should|will|to) hear
                (back|from you|something)? (by|before|within|this|next)|i ..2 (made|make
                |left|leave) (a|an) ~2 impression) & !({mild} ..1 about|call|friday at
                |you would|talk|speech|chat)
            ((thank you|thanks|grateful|gratitude|appreciate|opportunity|pleasure) ..3
                (for|to) |your time during )(the|my|our|this|that|an) ~1 interview &
                !(informational|podcast|article|mock|paper|class|blog|radio|magazine
                |essay|thesis|project|film|you (gave|did)|story|advice|tips|tip|practice
                |at (another|a different)|helped|how|before|explaining|insight|insights)
            (after|since|following|from) (my|our|the) ~3 interview & !(mock|notes|paper
                |podcast|class|project|blog|with you|notes|transcript)
            (are|is|any|what|if) *4 (next|further) (step|steps|stage|round) *7
                (in|of) (the|your) _ $
            """
        ),
    ),
)
