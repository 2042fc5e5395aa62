"""English wordings that say nothing, that harm nothing, and that negate."""

from __future__ import annotations

from infointerview.etiquette._lexicon import wordings

__all__ = ["FILLERS", "NEGATION_ENDS", "NEGATORS", "NEUTRAL", "UNNEGATORS"]

FILLERS = wordings(
    """
    briefly|really|actually|honestly|frankly|basically|simply|truly|very|indeed
        |hopefully|sincerely|genuinely|definitely|certainly|possibly|perhaps|maybe
        |kindly|ever|quite|absolutely|obviously|clearly|totally|super|humbly
        |respectfully
    ,? if (you do not mind|you would not mind|you please|it is not (too much|a) (trouble
        |bother)|it is not too much to ask|it is (ok|okay|fine|alright|all right) with
        you|(at all)? possible|you have a (moment|minute|second)|i may (ask)?|i might
        |you (can|could)|you are (willing|able|open to it|comfortable)) ,?
    ,? (by the way|by any chance|to be (honest|frank|upfront|clear)|for what it is worth
        |in all honesty|as it happens|out of curiosity|with respect|just curious|quick
        question|one more thing|forgive me for asking|sorry to (ask|bother you)|excuse
        me|pardon me|no offense|in passing) ,?
    (a|any|some|the)? (kind|sort) of !work
    at all
    , without *6 , !(i|we|let|please|my|you|your)
    """
)

NEUTRAL = wordings(
    """
    # the person's own post and past
    (your|his|her|their|whose) (first|last|previous|former|old|earlier|past|initial)
        !(open|vacant) ~2 (job|jobs|role|roles|position|positions|post|posts|gig|gigs
        |internship|internships|placement|apprenticeship)
    (your|his|her|their|whose) (own|current|present|previous|first|last|former|past
        |earlier|next|particular|specific|day|dream|main|whole|exact|initial)? (job|jobs
        |role|roles|position|positions|work|post|posts|career|job title)
        !(portal|page|site|website|system|form|ad|ads|board)
    you (are|were|have been|got|get|became|came to be) ~2 {hired}
    (did|had) you ..3 (apply|applied|join|joined|get|got|find|found|land|landed|start
        |started|interview|interviewed|accept|take|took|choose|look|looked|search|work
        |worked|decide|end up|come|came|enter|move|hold|held) (..6 {post})?
    (when|before|after|until|that|since) you ..2 (applied|joined|got|found|landed
        |started|interviewed|accepted|took|looked|worked|came|moved|held|began) (..6
        {post})?
    # posts in general
    (job|role|position|post|work|jobs|roles|positions|careers) ..2 (like|similar to|such
        as|comparable to|akin to|related to) (yours|this|that|these|it|the one|what you
        do)
    (in|into|for|to|of) (a|an|the|similar|this|that|such) ~3 (role|roles|position
        |positions|job|jobs) (like|similar|such)
    (an|the|a|my|another|any) ~3 (interview|interviews|offer|{post}) (elsewhere
        |somewhere else|(at|with) (another|a different|the other|some other) ~2)
    job (description|descriptions|title|titles|market|markets|satisfaction|security
        |shadow|shadowing|fair|fairs|interviews|duties|growth|responsibilities|outlook
        |prospects|boards|board|losses|stress|site|sites)
    on the job !(market|we|that|you|i|opening|posting)|day job|role model|role models
        |role play|good job|great job|the role of !((a|an|your|the)? ~2 {worker} ($|,
        |and|at|with)|~2 {pro} $)|position of (women|men|young people|immigrants)|in my
        position|in your position|position myself|odd jobs|inside job|steve jobs
    (informational|information|exploratory) (interview|interviews|interviewing|meeting
        |chat|conversation)
    hiring (process|processes|practices|practice|trends|trend|norms|criteria|decision
        |decisions|freeze|freezes|season|bar|standards|standard|cycle|cycles|patterns
        |outlook|landscape|policy|policies|statistics|rate|rates|market|conditions
        |picture|climate)
    (advice|suggestion|tip|idea) to (take|get|find|accept) (a|an|any) ~2 {job}
    (in|of|about|for|on|with) (hiring|recruiting|recruitment|employment) {in_field}
    # what managers look for
    (what|which|how) ... (when|whenever|if|while|before|as) (you|your ~3|they|the ~3)
        ..1 (are|is|were|was|be) ..2 {hiring}
    (if|when|whenever|while|suppose) you (are|were) ..2 {hiring} ... (what|which|how)
        |when {hiring}
    # the field as a whole
    {in_field}
    (apply|applying|applied|asking|interviewing) ..1 (for|to) ~5 {post} {in_field}
    (fit|fits|suit|suits|suited to|suited for|cut out for) (this|that|the|such a) ~1
        {field}
    (the|this|your|our|that|my|a) ~3 {field} (is|are|was|has been|be) ..2 (hiring
        |recruiting|growing|expanding)
    # study, and use
    (apply|applies|applied|applying|application|applications|admission) ..2 (to|for|at
        |into|through) !(~5 (internship|traineeship|apprenticeship|placement|trainee
        |rotational|(analyst|insight) ~1 program)) ~6 {study}
    i ..2 (will|shall|have) ..2 (start|started|begin) (there|with (it|that|this|those))
    (contribute|contributing) ..2 to (your|the) ~2 (newsletter|study|survey|blog|podcast
        |fundraiser|questionnaire)
    (happy|glad|delighted|pleased|love|like) to (help|contribute|give|do|share|show) *10
        in return
    (make|makes|made|keep|keeps) you ..1 (proud|happy|glad) ..6
    (^|that) !(this|it|that|the|your) ~2 is the {job} for me
    (apply|applies|applied|applying|application) ..1 for (a|the|my) ~1 (place|seat|spot)
        (at|in|on) ~4 {study} (of ~2)?
    (list|pool|file|books) for (the|your|a) ~2 (newsletter|talk|event|events|tour
        |mailing|tickets|visit|open day)
    my application (to|for|at) ~6 {study}|my ~1 {study} ~1 (application|applications)
    (apply|applies|applied|applying) !((these|those|this|that) ~2 {skill} (at|for|with))
        (it|them|this|that|these|those|what|your|my ~3 (to
        |in)|the ~4|some ~3|ideas|lessons|statistics|math|theory|makeup|makeup|pressure
        |yourself|myself) ~2
    # opportunities that are none
    {chance} ..1 to !(!{learn})
    {chance} (for|of) ..2 ({grow}|us|a chat|a conversation|an exchange|reflection)
    {grow} {chance}
    (take|took|taking|use) this {chance}
    {chance} cost
    (posting|listing|listings) of (your|the|a) ~2 !({job}|{pro})
    (ad|ads|posting) you (wrote|wrote up|made)
    (return|repay) ~2 (favor|favors|kindness) ..1 (if|when|should) ..8
    (talk|article|piece|book|podcast|interview|paper|essay|lecture|episode|column
        |chapter|labor markets) ..1 (about|on) (hiring|recruiting|staffing) ..4
    (my|our) ~1 {unit} (has|have|had) ~4 {vacancy}
    i (write|wrote|teach|lecture|report) about (employment|hiring|recruitment)
    what you ..1 (told|said|wrote|explained|taught) ..2 (about|on) (hiring|recruiting)
    (hiring|recruiting) is like
    (we|i) ..1 (are|am) ..1 (hiring|recruiting) (our|my) ..4
    (people|students|others|strangers|they|friends) ask (you|them) (if|whether|for
        |about) *6
    (keep|keeps|keeping|stop|stops|prevent) (people|staff|anyone|them|-ers) from ..2
    volunteer ~2 (work|position|positions|role|roles|job|jobs)
    # numbers, talks and stories about posts
    (half|third|quarter|fifth|tenth|percent|majority|share) of (all|the|these|those)? ~1
        {post} !((at|on|with|in) your)
    (your|the|a|his|her) !(..2 and) ~2 (talk|lecture|book|article|podcast|episode|essay
        |keynote|speech|webinar|chapter|column) (on|about) ~5 !((at|with|for|in) your)
    (your|the) (story|stories|tale|account|anecdote|chapter|memory|memories) ..1 (about
        |of) ..6
    younger self ..10
    how to (read|write|word|spot|judge) (a|an|the) ~1 {ad}
    interviewed (for|by|at) !(the|this|that|your) ~1 {study}
    my ~1 (company|firm|team|practice|clinic|department|school|shelter|lab|office) (has
        |have|had) *4 {vacancy}
    (i|we) (volunteer|work|teach) (at|for|with|in) (has|have) ~3 {vacancy}
    (trying|hard|difficult|easy) to (picture|imagine|see) myself (as|in|at) (a|an) ~2
    (fake|bogus|misleading|fraudulent|odd|funny) job ~1
    is there more work than people
    (recommend|suggest|advise) (a|an) ~1 (internship|placement|apprenticeship
        |traineeship) (before|after|during|instead|abroad|over|rather)
    (candidate|candidates|applicant|applicants|fit|choice) for !(the|this|that) ~1
        {study}
    (pass|share|forward|send) (the|your|this) ~2 ({ad}|job|role) (on)? (to|with|among)
        (my|a|some|friends|others|people) ~2
    my name (out of|off|from) (the|your) ~2 (running|list|pool|pile|mix)
    (letting me know|telling me|informing me|i understand|sorry to hear|heard) (that)?
        the ~2 {post} (has|had|have) ..1 been filled
    (been|was|worked|working|served|serving) ..1 as (a|an|the) ~4 (at|for|in) !(your|you
        |the) ~1
    help me with (a|my|the|this|our) ~2 (project|homework|assignment|paper|report|essay
        |article|study|thesis|survey)
    filled by (another|someone|somebody|an)
    (blog|book|podcast|course|newsletter) is ..2 (at|on) ..3 my list
    (society|club|association|union|choir|guild|league) ..2 (accepting|taking) ~1
        members
    (listing|list|posting) of the ~2
    made me think about (the|this|that) ~1 {job} (differently|again|anew|in a new)
    my ~1 application for (the|a|an) ~1 (allotment|plot|stall|passport|loan|flat
        |mortgage|apartment|permit|visa|citizenship|grant|scholarship|license|dog|house)
    voted on the ~3
    # what others ask, and whether one should
    is it ..1 (rude|bad form|pushy|normal|common|usual|wise|acceptable|customary
        |strange) to (ask|send|call|follow|request|mention) !(*8 (you|your|me)) *8
    (when|if|whenever) (people|someone|somebody|students|strangers|interns|they|(an|a)
        ~2) (ask|asks|write|writes|call|calls|approach|approaches|pitch|sends|beg|begs)
        (you)? (if|whether)? ..1 *8
    how (does|do|can|should|could|would) (an outsider|a newcomer|a beginner|a student|a
        graduate|someone|somebody) !(like me|with my) ..2 *6 ({hired}|{post}|get in)
    (keep|stop|prevent|discourage) ~2 (people|anyone|everyone|staff|them|~1) from
        (leaving|quitting|resigning|going)
    are there (openings|vacancies|positions|jobs|places) for (women|men|girls|older
        people|immigrants|foreigners) !((at|with|in) your)
    should i (take|accept|decline|turn down|quit|leave|keep|refuse|choose) (the|a|this
        |that|my) ~2 {post}
    (tell|telling|told|inform|let|show) my ~2 {chief}
    we have ... and are ..1 (hiring|recruiting)
    (be|being) considered (a|an) ~1 (friend|guest|fan|regular|peer)
    i once (applied|interviewed) (to|for|at) *4
    (everybody|everyone|people|they all) ..2 (wants|want) ~3 {job} (at|with|in) ~2
        (you)?
    (a|an|another) ~1 (observer|visitor|onlooker|listener|stranger)
    (moved|cut|shortened|rewrote|trimmed|dropped) the ~2 {skill}
    (take|taking|took|walk|talk|guide|lead) me through !(... (door|gate|doors
        |application|hiring|process))
    not find (a|my|any) ~2 {paper} ~3
    (leave|leaving|left|take|taking) (out|off) (of|from)? my ~2
    keep me in mind (if|when|whenever) you ..2 (talk|chat|play|walk|eat|gossip)
    (conversation|tennis|chess|dance|lunch|tandem|sparring) (partner|partners)
    your ~1 (mailing|guest|newsletter|distribution|christmas card) list
    against applying
    asking for (a|any|the)? ~2 {post} ..1 (is|was|would be|seems|feels) ..1 (off|out of
        |rude|wrong|inappropriate|bad|poor|frowned|impolite|unwelcome|not)
    (bring|bringing) ~1 (coffee|cake|tea|lunch|cookies|croissants|pastries|breakfast) to
        your ~2
    (thank|thanks) (you)? for (reaching out|contacting me|writing|getting in touch|your
        message) about (the|this|that|your) ~3 {job}
    (thank|thanks|thanking|grateful|kind of) (you)? ..2 (for|to) (taking|took|take|find
        |finding|having) ..4 (write|writing|written) ..2 (letter (of reference|of
        recommendation)?|reference|recommendation)
    about to (recruit|hire) (its|his|her|their|our) ~1 first
    (both|two|three|several|neither|either|another|the other|one) ..2 (made|offered|gave
        |sent) me ~2 (offer|offers|{job})
    (what|everything|much|all|lot|things) you ..1 (told|taught|showed|explained|said
        |wrote) ..2 about (hiring|recruiting|recruitment|interviews|interviewing|jobs)
    {post} you ..1 (applied|went|competed|interviewed) (for|to)
    (in|of|by|before|after) opening (the|a|your|its|new|our) ~2
    (my|a|our|one) ~1 (cousin|brother|sister|friend|uncle|aunt|mother|father|mom|dad|son
        |daughter|neighbor|husband|wife|roommate|flatmate|housemate|classmate|niece
        |nephew|boyfriend|girlfriend|student|pupil|partner) (of mine)? !(and i|..3
        (would|will|hopes|like)) ..2 (found|got|has|had|took|landed|works|worked|is|was
        |interned|began|started|wants) !(..2 (posting|ad|your ~1 (posting|ad|site
        |website))) *6 !(like me)
    open to any ~1 (time|day|date|slot|format|question|questions|topic|topics|advice)
    (posting|ad|listing) (of|for) (your|the|a) ~2 (talk|lecture|event|class|workshop
        |webinar|panel|book|flat|house|concert|course|seminar|room|apartment|bedroom
        |bike|sofa|couch|car|piano|table|chair)
    (free|available) from ... for (a|our) ~1 (chat|call|talk|coffee|conversation|meeting
        |lunch)
    return the favor (if you)? ..8
    (happy|glad|pleased|delighted|thrilled|excited|proud) to (report|announce|say)
    (thank|thanks|thanking|grateful) (you)? ..2 for (the|your|that|another) ~1 (referral
        |referrals|recommendation|reference) !(you|i)
    (before|until|when) i ..4 (looking|look|(start|begin|starting) (applying|searching))
        (for (a|an|my|any)? ~2 {post})? !(to|at|with|in|here|for|there|on|through)
    (thank you|thanks) (so much|again)? for (hiring|employing|promoting) me !,
    (join|joining) (your|the) (running|hiking|study|reading|book|support) (group|club)
    hiring (is|was|feels|felt) ..1 (like|a|an|about|hard|difficult|easy|half|guesswork
        |luck|personal)
    (an|the|a) (ordinary|normal|regular|usual|conventional|average) ~1 interview
    interview (at|for|with) (a|an|the|my|some|my first)? ~2 {study}
    (railways|hospitals|schools|companies|firms|employers|airlines|farms|industry|sector
        |country|trade|economy|regions|towns|cities|councils|agencies|clinics|labs
        |restaurants|hotels|shops|farmers|builders) (is|are) ..2 {short} ..1 (for|of)
        ~2 !(like me|like myself)
    the ~1 (demand|need) for !(a|an|another|more|extra|some|new) ~2 !(like
        me|like myself)
    (should|would|do you (think|recommend|advise|suggest)) ... (before|until|while
        |instead of) i? ..1 (look|search|hunt|apply|looking|searching|applying) for (a
        |my|any)? ~2 {post} !((with|at|in) your)
    (that|when|after|before|once) you (had|have) ..1 (taken|accepted|landed|found|chosen
        ) ~3 {post} !(for|i|that|open|at)
    (when|while|after|before) you (were|went|started|began) ..1 job (hunting|searching)
    (leave|left|leaving|enter|entered|quit|(career|work|working|worked|life|years)
        in) (recruiting|recruitment|hr|staffing|headhunting)
    (describe|explain|outline|summarize|sketch|spell out) ..4 {job} for me
    taking on (assessment|the|this|that|new ~1 (challenges|projects|clients|patients
        |tasks|topics)|challenges|projects|clients|patients|cases|risk|risks|debt|work)
    what (does|do|would|did) *6 work on
    (necessary|needed|required|relevant|right) ~1 {skill} to (be|become|get|enter|break
        |work|succeed) ..3 {in_field}
    where ..1 (job|career|work|employment) {chance} (will|are|is|would|may|might) ..3
    (full of|list of|pages of|lots of|so many|dozens of) questions ..1 about ~4 {post}
        (available in ~1)?
    how (should|do|does|would|can|could) (someone|one|people|you|students|graduates|a ~2
        |candidates) ..1 (ask|request|get|go about asking|secure) ..1 (for)? (a|an|the)
        ~2 (referral|referrals|recommendation|reference|introduction)
    # told of oneself
    (i|we) (am|are|will be) ..3 (hiring|recruiting|about to hire) (our|my|a|an|two|three
        |for (our|my|a|the first))
    used to be my ~2
    apply for your (job|chair|desk) (when|once|if|$)
    (they|he|she|(the|a|an|another|one|two) ..4) (called|invited|asked) me ..1 (for|to)
        (a|an|the) ~2 interview !((at|with) your)
    i (have been|was|became|am) (a|an) ~2 there
    i ..2 interviewed ..1 (at|with) (two|three|four|five|several|many|a few|some|other
        |another|dozens) ~2
    (was|were|is|are) ..1 (spot|bang|right) on
    (take|taking|took|taken) me on (that|a|an|the|your|this) ~2 (tour|visit|walk|trip
        |drive|round|ride|journey)
    (^|and|that) i ..1 (have|hold) (a|an) ~3 (job|position|post|role) (at|with|in)
        !(your|you|mind)
    (get|getting|got) me (started|going|thinking|hooked) (on|in|with) (this|that|the) ~1
        (path|road|journey|topic|subject|route|idea|hobby)
    (the|that) ~2 {post} you (stood|gave|wrote|were|acted|served|recommended me|helped
        me|coached me) ..4
    make (an|a) (appointment|booking)|your office hours
    (^|and|that) i appreciate (you|your) ..1 (taking|having taken) the time ..5
    (thank|thanks|grateful|thankful) (you)? !(in advance) ..3 for ..2 (supporting
        |backing|endorsing|championing) my ~2 (application|candidacy) ..1 ((for|to) ~4)?
        ((at|with) !your ~2)?
    (thank|thanks|grateful|thankful|thanked) (you)? !(in advance) ..3 for ..2 (acting
        |serving|standing|having (acted|served|stood)|speaking|standing up|vouching
        |having (spoken|vouched)) ..1 (up)? (as (a|my) ~1 (referee|reference) (for me)?
        |for me|on my behalf)
    # gratitude for what was offered
    (thank|thanks|appreciated|gratitude|(am|was|were) ..2 (grateful|thankful)|i ..1
        appreciate|(was|were|is) ..2 kind) (you|of you)? !(in advance) ..4 (for|that|how
        |to) ..3 (your)? ..1 (referral|referring|introducing|introduction|connecting
        |putting|passing|forwarding|offering|offer|offered|recommending|mentioning
        |pointing) ..6
    you (kindly|generously)? (offered|promised) to ..6
    (which|that|it|has|have|and) (led to|resulted in|brought me|won me|got me) (an|the|a
        |my) ~2 (offer|{job}) (of (a|the) ~3 {job})? (with|at|in) ~4
    (withdraw|withdrew|withdrawn|withdrawing) ..1 my ~1 (application|candidacy|name)
        !(if|unless) ..8
    (pull|pulled|take|took|taken) ..1 (my ~1
        (application|name|candidacy|hat)|myself) (out|from|at|back|for|because|,|$) ..5
    (thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|kind of you) !(in
        advance) (you)? ..5 (standing|serving|acting|being|agreeing|speak|speaking|stood
        |write|writing|vouching|supporting|support of|sponsoring) ..4 (referee|reference
        |behalf|recommendation|sponsor|for me|my ~1 application) ..5
    is it ~1 (rude|common|pushy|normal|usual|customary) ..3 to ask for ~3
    (school|university|college|they|academy) ..3 (called|invited) me ..1 (for|to) ~2
        interview
    how (should|do|does|would|can|could) (someone|one|people|students|you|a person
        |newcomers|graduates|applicants) ..1 ask for ~3
    (take|taking|took|taken) me (on|along|in) (a|an|that|the|your|this) ~2 (tour|walk
        |ride|trip|journey|visit|round|drive)
    (did|why did|do) you ..6 after your ~1 (placement|internship|apprenticeship
        |traineeship)
    decided against ..6
    not find (a|any|my) ~2 {paper} ..3
    (on|to) your ~1 (mailing|newsletter|email) list
    remember me to !(~2 ({chief}|{gate})) ~2
    my (brother|sister|cousin|wife|husband|roommate|classmate|uncle|aunt) (would|wants
        |hopes|dreams|applied|joined) ..8
    (your|his|her|their) ~1 (story|stories|tale|tales|anecdote|memories) (about|of) ..6
    (thank|thanks|thanking|grateful|appreciate|appreciated) ..1 (you)? !(in advance) ..2
        (for|that)? (you|your)? ..1 (supporting|backing|endorsing|having supported
        |taking the time to (speak|vouch|write) (on
        my behalf|for me)|(serving|acting|having served) as
        (a|my) (reference|referee|recommender)|(getting|setting) me ..1 (started|going)
        on (this|my|the)) ..6
    (withdraw|withdrawn|withdrew|withdrawing|retract|retracted|cancel|cancelled
        |canceled) my ~2 (application|candidacy) !(if|unless) ..4
    (filled|taken) by (another|a different|some other) ~1 (candidate|applicant|person)
    appreciated ..1 your ~1 (referral|introduction|recommendation) (to|of)
    (i appreciate|i appreciated|thank you for|thanks for|kind of you) (you|your)?
        thinking of me !(when|if|for|as|in|should|next)
    (thank|thanks|thanking|appreciate|grateful|gratitude|indebted) (you)? !(in advance)
        ..2 (for|that) (the|that|such|writing|having written|you (have|had)? (wrote
        |written|given|provided|sent)) ~3 (reference|references|(letter|letters) of
        (recommendation|reference)|(recommendation|reference) letter)
    you (have|had|kindly)? (wrote|written|provided|gave|given|spoke|made|sent) ..3 on my
        behalf
    (a|an|the|another|one|two|several) ~2 (offer|offers) (from|by) (a|an|another|the
        other|two|several) ~2
    (been|was|worked|working|serving|served|volunteered|interned|spent ~3|started ~4
        |began ~4) as (a|an|the) ~4 {at} (a|an|another|the other|our|my) ~3 {unit}
        !(like|such as|of yours)
    (use|using|mention|mentioning|give|giving) your name as (a|my) (referral|referrer
        |introduction) !(... (appl|apply|application|resume|form))
    (check|checked|checking) out !(my|the attached|attached|these|this)
    (know|sure|find out|tell|learn|see|say|decide|wonder|about) (whether|if) i am ..2
        (made|cut out|suited|right|ready) for !(your|this ~1 {job}|the ~1 {job}|you)
    (recruiting|recruitment) (trends|trend|practices|norms|market|outlook|landscape
        |statistics|patterns|climate|conditions)
    # told, not asked
    i ..2 (accepted|got|landed|found|started|took|begin|began|start|begun|signed) ..2 (a
        |an|my|the) ~4 (job|role|position|internship|apprenticeship|placement|post) !(ad
        |ads|posting|listing|opening|posted|at your|with your|on your)
    (if|whether|anything|something|way|how) (i|that i)? (can|could|may) (be of (any)?
        (help|use|service|assistance)|help you|do for you|return ..3|repay ..3) !(to
        your|on a|at your|part time|full time)
    my (new|own|former|previous|last|old|current|present) (job|role|position|post)
    looking for (information|advice|insight|insights|guidance|feedback|ideas|suggestions
        |answers|mentors|a mentor|input|tips|perspective|perspectives|books|resources
        |ways)
    busy (hiring|recruiting)
    (hiring|recruiting) (fewer|less|slowly|cautiously)
    you ..2 (decide|decided|choose|chose) ..1 to (apply|join|work|take|accept|leave
        |pursue|look) (..6 {post})?
    (made|led|prompted|inspired|motivated|pushed|drove|brought|caused|attracted|drew)
        you ..3 (apply|join|work|take|accept|want|look|pursue) (..6 {post})?
    (does|do|can|should|could|would|might|must|did) (one|people|a person|newcomers
        |graduates|candidates|applicants|students|beginners|career changers|outsiders
        |others|most ~2) !(like me|with my) ..8 ({hired}|{post}|get in|work {there})
    (usually|typically|generally|normally|tend to|often) ..2 (hire|hires|recruit
        |recruits|hiring|recruiting)
    (go|goes|going|gone) about (hiring|recruiting|interviewing)
    how (do|does|did|would|should) ({yours}|your ~3|they|companies|employers|firms) ..4
        (hire|recruit|choose|select|pick|interview) !(me|..6 like me|next|this|now)
    (people|those|others|students|friends) who (ask|asks|asked|apply|applied|want|wanted
        |write|come|approach|need) ..6 ({post}|{hired})
    (turned down|declined|refused|rejected|quit|left) (the|a|an|my|that) ~3 {post}
        (..3)?
    (your|his|her|their) ~1 (first|last|own|final|worst|best)? ~1 (interview
        |interviews) !(me|with me)
    (friend|cousin|student|stranger|someone|person|nephew|niece) ..4 (asked|asks|ask)
        ..2 for ~3 {post} (..4)?
    # what was given up, or is long past
    (withdraw|withdrew|withdrawn|withdrawing) ..1 (my|the|from the) ~2 (application
        |candidacy) !(... (if|unless))
    decided (against|not to) (applying|apply)
    my ~1 (brother|sister|cousin|friend|flatmate|roommate|son|daughter|neighbor) (is|was
        |has been) (applying|interviewing) ..4
    i once (applied|interviewed) ..3
    (a|an|any|the) ~1 ordinary ~1 job interview
    my ~1 application for (the|an|a) ~1 (allotment|visa|passport|loan|grant|permit|club)
    your younger self ..8
    (positions|jobs|roles|posts|internships|openings|work) ..2 (available|open|there)
        ..1 (to|for) (people|graduates|those|students|someone ~1 (with|without)|anyone
        |women|newcomers|beginners|candidates)
    (when|if) (you|one|people|they) (apply|applies|look|interview|search|hunt) ..3
        {post}
    you (become|became|been) ..1 part of (the|your) team
    how did you ..1 (hear|learn|find out|know) ..2 *12
    (openings|positions|jobs|vacancies|posts) are (filled|posted|advertised|listed
        |announced)
    (in|during|for|at|before|after|about) (a|the|your|any|most|typical|first) ~1 job
        (interview|interviews)
    eye (opening|opener)
    opening (hours|hour|times|night|day|ceremony|remarks|chapter|scene|line|concert)
    (people|those|others|students|friends) who (ask|asks|asked|apply|applied|want|wanted
        |write|come|approach) *4 for ~3 {post}
    (friend|cousin|student|stranger|someone|person|nephew|niece) (of yours)? ..3 (asked
        |asks|ask) ..2 for ~3 {post} (..4)?
    (before|when|after|while|without|by) (accepting|taking|choosing|starting|leaving
        |quitting|changing|picking|considering|losing) ~3 {post}
    (is|was|would be|feels|feel|be|'s) (it|this)? (be|is|was|feel)? like (to|being
        |working|as|when|for (people|new|someone)) ..8
    you ..8 (before|when|after|while) (applying|interviewing|joining) ..5
    (what|which|how) ... (you|people|one|someone|graduates|newcomers) ... (when|while
        |before|after|during) (looking|searching|applying|hunting) for (a|an|your|their
        |that) ~3 {post}
    (contribute|contributing|contributed) to (your|the|this|a) ~3 (study|survey
        |newsletter|podcast|blog|fundraiser|book|anthology|collection|conversation
        |discussion|article|poll|magazine)
    ^ (looking|searching|hunting) for (a|an|your|the) ~1 first ~2 {post} $
    how (people|others|newcomers|outsiders|graduates|students|they|most ~2) !(like me
        |with my) ..1 {in_field}? ..3 (who|where|when|which ~2) ..2 {hiring}
    (does|do|can|should|could|would|might|must) (one|people|a person|newcomers|students
        |graduates|beginners) !(like me|with my) ..2 (gain|get|acquire|build|develop
        |need|have) ~4 {skill} ..4
    why (do|did|does) you not? have (a|an|any|no) ~3 {post} !(for|open|available|in)
    (how|what|which) ... (do|does|did) (they|it|that|this|these|those|your ~4|the ~3)
        ..3 contribute to ..4
    (better|good|faster|worse|great|bad) at (this|that|the|a|any) ~1 {post}
    # what moves the person in it
    (you|made you) ..2 (accept|accepted|take|took|choose|chose|decline|declined) (the|an
        |your|that|this) ~2 offer (from ..4)?
    (differ|differs|compare|compares|different|reputation|known|rank|ranks|rated) ... as
        (a|an) ~1 employer
    you ..2 (like|liked|love|loved|enjoy|enjoyed|dislike|disliked|hate|miss|missed|find
        |found|appreciate) ..3 about (the|that|this|a) ~2 {post}
    (surprised|surprises|attracted|attracts|drew|draws|excites|excited|frustrates
        |frustrated|challenges|bothers|fascinates|struck|keeps) you ..2 (about|to|in
        |with) (the|that|this|a) ~2 {post}
    (that|^|know|and) i ..1 (was|got|have been) (hired|recruited|taken on|employed
        |selected|chosen) ..1 (as|by|at|for|to) ..6
    (phd|doctoral|ph d|masters|master's|degree|mba|graduate|jd) candidate
    (a|the|this|any|that) ~2 {field} (where|that|which|in which) ..8 !{like_me}
    right about ..4
    (do|would) you (think|feel) about (taking|doing|accepting|leaving|changing
        |combining|starting) ~4 {post}
    (are|were|do|have|been) you !(... (for|on|behind) (this|the|that|your) ~3 {job}) ..2
        (responsible for|involved in|in charge of|part of) ..2 (hiring|recruiting
        |recruitment|interviewing) people?
    (looking into|learn about|learning about|read about|exploring|compare|comparing)
        ..2 (different|various|several) ~2 (roles|jobs|positions)
    (^|and|that|since|,) i (start|started|begin|began|have started|am starting|will
        start) as ..5
    (at|of|in|during|for|after|before|about) (a|any|the|your|most) ~2 job interview
    (job|career|whole|long|my) (search|hunt) ..1 (is|was|has been|ended|came|went|has
        come) ..1 (over|behind|done|ended|to (a|an) ~1 end|well|finished|happily)?
    (during|throughout|in the course of) my ~2 (job|career) (search|hunt)
    (how|when|after|before|that|as) you ..1 (went|moved|got|came|rose|grew|started
        |jumped|climbed|switched|passed) ..1 (out)? from ..8 (to|into) ..4
    (your|his|her|their) (experience|time|days|years|life|path|route|start) (in|at|on
        |with|to|into) (the|this|that|a) ~2 {post}
    (what|how|where|which ~2) would you ..3 (do|start|begin|go about|try|take|learn
        |study|go) ... to (get|find|land|win) (a|an|that|your|the) ~3 {post}
    (they|she|he|who|which|library|school|firm|and) ..1 (offered|gave|hired|took) me
        ..1 (the|a|an|on|that)? ~3 {post}? ..3
    (when|whenever|where|once|if) (a|an|some|any|the) ~2 {post} ..1 {opens} ... (how
        |what|which|who|where) ..8
    (is|was) it ~2 (usual|common|normal|customary|typical|rare|unusual) ~2 (in|for|at)?
        *6 to (be|work|take|start|do|have|get|move|join|intern|hire|ask|send) ..8 !(me
        |my)
    (on|at) (a|the|any|your) ~1 (bench|table|desk|cafe|park) ..1 (near|by|outside|beside
        |opposite|close to|next to|or|if) ..3
    (considering|weighing|thinking about|thinking of) (a|an|some) ~2 (apprenticeship
        |internship|traineeship|placement) !(with|at|in your|on your)
    as (a|my) (referral|reference) when i (write|contact|call|email|reach|talk|speak)
    (one|people|newcomers|students|they|graduates|applicants) ... (when|while) job
        hunting
    (how|what|which) (do|does|did|is|are|happens|would) ... (when|that|if|whether
        |whenever) {host} ..1 {wants} ..5
    at home in
    whether !(the|this|that|your|there) ~3 (is|would be) ..1 (something|anything|right)
        for me
    (^|and|so|,) i (start|begin) work? (on|in|next|this) ..2
    your (posting|post|postings|ad) (about|on) !(~4 ({job}|hiring|recruiting)) ~4
    (put|putting|say|said|drop) ..1 (in)? ..1 (a|some) ~2 word (for|about) (you|him|her
        |them|others|someone|people)
    (^|and) (what|how) (does|do|should|makes|is|are) (a|an|the|good|most|letters) ~2 (of
        |reference)? ~1 (recommendation|reference|letter|letters) ..3 !(me|from you)
    (when|whenever) ..6 ({post}|place|spot) ..3 (comes|falls|becomes|gets|is|opens)
        (free|open|vacant|available|along|up) ..1 ,? (how|who|what|where) ..8
    (when|whenever|once|if) {host} ..1 {wants} ..6 ,? (how|who|what|where|which) ..3
    (the|that) {job} (that)? you (have|hold) (now)? $
    (the|my|this) new ~1 {job} ..4 (is|has|suits|went|started|begins)
    (open|opened|opening) ..2 (door|doors) (for|to) (you|your|him|her|them|others)
    (what|which|how) ... (when|before|if|whenever) {host} ..1 ({take_on}|take|takes) ..4
    (i|we|my ~2|our ~2) ..4 (need|about|trying|plan|planning|looking|going|have|had
        |want) to (hire|recruit|take on) ..4
    and need to (hire|recruit|take on) ..4
    we are ..1 (hiring|recruiting) (at|in|for) (our|my)
    (my|our) ~1 {unit} (is|are) ..1 (hiring|recruiting|looking for ~3)
    before i (take|accept|choose|sign|start) (a|an|any|the) ~2 {post} ..2
    (someone|anyone|people|those|others|newcomers) who (want|wants|hopes|would like
        |wish) to (work|join|get in|enter|start) ..4
    (best|good|only|right|fastest) way to (learn|find out|know|hear) about (a|any|the)
        ~1 {job}
    (spot|slot|opening|openings|space|gap|room) ..1 (in|on) your ~1 (diary|calendar
        |schedule|agenda)
    you (have|had) ~3 (contact|dealings) with ~3
    i used to (work|be|teach|run|serve|sell|train|cook|nurse) ..6
    i (start|begin|started|began) at (the|my|a) new ~2
    how ... (look|looks|looking|looked) after ~2
    (what|which ~2|where) (can|could|might|should|would) (i|one|people|someone)
        volunteer (for|with|at)? !({your_unit}|your|you|here|there)
    (does|do|did|would|will) (the|this|your|that) ~1 {field} ..2 (need|want|lack|use
        |require) !(..4 {like_me})
    (how|what) (do|does|did|is|are|happens|would) ... (when|while|whenever) (it|they
        |you) (is|are) ..1 ({short}|short of ~1)
    (what|which ~2|where|who) would you have me ..1
    help (me|us|someone|people) ..1 (learn|understand|know) ..1 about (this|the) {job}
    (geeking|nerding|working|figuring|spacing) out (over|about|how|what)
    (sure|surer|certain|sense|convinced|know|knew|feel|learned|realized|whether|if) *4
        work is for me
    (room|space|capacity|slot|place|bandwidth) ..1 for (a|an|one) ~2 (call|chat|talk
        |coffee|question|meeting|conversation|visit|visitor|guest|email)
    how did (the|that|your) ~2 (program|scheme|internship|apprenticeship) (at|with|in
        |of) *4 (shape|change|prepare|help|influence) you
    how many (people|employees|staff|workers) ..1 (does|do|did) ({yours}|your ~3|the ~2)
        (employ|have)
    open to ..2 (advice|feedback|suggestions|suggestion|ideas|questions|input)
    (why|how|what) (does|do|did) (you|they|people|~4) ..1 (need|want|use|require|lack)
        !(..6 (me|myself|my)) ..4
    (does|do) (every|each|all|most|many) ~2 (need|want|require|use|have|hire|employ)
    (busiest|slowest|best|worst|right|usual|peak|typical) ~2 (for|to|of)? ..1 (hiring
        |recruiting|recruit|hire) !(manager|managers|team|committee)
    (what|which|how) ... (before|when|while) i (look|search|hunt|apply|start looking)
        for (a|my|any) ~2 {post}
    roles ..1 (people|they|women|others|everyone) (play|have|fill|take)
    i can help *5 in return
    only if you ..1 (think|feel) (it|this|that) (is|makes) (a|sense) ..1
    (start|begin) ..2 with (your|the) ~1 (first|early|years|story|path|background
        |childhood|question|questions)
    """
)

NEGATORS = wordings(
    """
    not|never|without|neither|nor|hardly|no|nothing|rather than|instead of|no longer|far
        from|stop|stopped|refrain from|zero
    """
)

UNNEGATORS = wordings(
    """
    ^ (why)? {aux} (you|your ~3|there|they|it|that|this|the ~3|anyone|someone|i) ..1 not
    ^ (why)? {aux} not (you|your|there|they|it|the|anyone|someone|i|that|this|those
        |these)
    why not|not only|not just|not merely|not to mention|no doubt|without (a)? doubt
        |without question|no question|not (a|one|for a) (single)? (day|moment|minute)
    nothing *4 (more|better|happier|prouder) than|nothing (else)? (but|short of)
    nothing ..3 (please|delight|thrill|excite|give) ..4 more
    not ..3 (more|better|happier|keener) than
    (do|does|did|can|could|would|will|should) not (hesitate|mind|help|wait|forget|know
        |miss|say no|object|resist|agree more|see why|find|hide|overlook|lie|deny)
    not (sure|certain|aware|clear|know|mind|hesitate|forget|help|afraid|ashamed|shy
        |impossible|unlikely|opposed|averse|too late|found)
    (could|can|did) not ..1 (find|locate|work out|figure out|tell)
    for nothing|(no|without|not ..3) (pay|salary|wage|wages|money|payment|stipend)
    (not|never) (yet)? (filled|picked|chosen|hired|decided|made|managed|landed
        |found|heard|received|had|seen|been able|got|gotten)|stop (by|in|over|at)
    what if ..2 (no|not)|if (you|your ~2|they) (can|could|do|will|would) not
    if {host} (are|is) not ..6 , (can|could|would|will|do) you ..3 (give|tell|suggest
        |know|recommend|refer|point|share|keep)
    if i (did|do) not (ask|try|mention|apply|say|add)
    (if|whether|or) not|not ..1 (happen|suppose|supposed to|meant to|allowed to)
    without ~2 (experience|degree|degrees|training|qualifications|connections|background
        |contacts|license|certificate|skills)
    (fool|foolish|remiss|silly|wrong|crazy|mad|sorry) ..1 not to
    not ..1 (forgotten|forget|overlooked)
    (worries|problem|fine|ok|worry) if (you|your ~2) are not
    no ~3 i would rather|nowhere|not ..1 (have|need) to pay me
    (sorry|regret|disappointed|sad|pity) (that)? (i|we) (will|can|am|would|shall) not
    (sorry|disappointed|sad) ..2 not (to be|being|having been)
    no (end|secret|surprise|wonder|mistake|matter|later|more|less|fewer|pressure|worries
        |problem|rush|hurry|need|reply|harm|hard feelings|obligation|strings|one|time
        |better|other|greater|trouble|bother|burden|imposition|inconvenience|big deal)
    say no to|not (shy|afraid) of|never (hurts|been more|been so|stopped|wanted|too
        late)|nothing to lose|not (long|far|much|least)
    (would|will) (not|never) (look back|regret|be disappointed|be sorry|let (you|them
        |~1) down|disappoint|fail you|turn ~2 down)
    """
)

NEGATION_ENDS = wordings(
    """
    , ..1 (i|you|we|please|let|could|can|would|will|may|might|do|does|did|is|are|have
        |has|if|so|perhaps|maybe|what|how|who|when|your|my|any|there|it|that|this)
    (and|so|yet|then|or) (i|you|your|please|let|could|would|will|can|may|might|if|am|are
        |is|keep|forward|send|attached|do)
    (because|since|until|as long as|in case|unless|except|apart from|besides|other than
        |without)
    """
)
