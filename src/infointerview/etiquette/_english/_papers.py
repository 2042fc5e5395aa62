"""J4 and J5: wordings about application papers, and about an application."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["PAPERS"]

PAPERS = (
    Rule(
        name="papers_attached",
        frame=Frame.J4,
        patterns=wordings(
            """
            (my ~4 {paper}|the ~1 ({resume}|application|portfolio|transcript|references
                |papers|documents|cover letter)) ..3 (is|are|'s|was|were)? ..2 (attached
                |enclosed|included|below|here|herewith|linked|appended|inside|with this
                |accompanies|accompany|follows|follow|underneath|to this|available|on
                request) & !following documents
            (attached|enclosed|attaching|enclosing|attach|enclose|find|herewith|append
                |below|appended) ..4 (my|a|the|is|are) ..3 ~3 {paper} & {between_us}
            (include|including|included) ..4 (my|is|are) ..3 ~3 {paper} & {between_us}
            (attached|enclosed|appended) ~2 {paper}
            (see|view|review|consult|check|open|download|refer to|have a look at) (the
                |my) (attached|enclosed|linked|appended|below)
            (here|below|there) (is|are|'s|comes) (a copy of|a link to|the link to)? my
                ~3 {paper}
            """
        ),
    ),
    Rule(
        name="papers_offered",
        frame=Frame.J4,
        patterns=wordings(
            """
            (ok|okay|alright|all right|fine|possible|good|convenient) ..1 (if i|to) ..2
                (email|send|mail|share|attach|forward|sent|emailed|shared|attached) ..1
                (you)? ..2 my ~2 {paper}
            i ..6 (send|share|forward|email|provide|submit|drop|leave|pass|mail|show
                |sending|sent|shared|emailed|forwarded|sharing|providing|submitting
                |mailed|emailing|forwarding|supply|give|bring|brought|upload|uploaded
                |transmit|furnish|hand|dropped|left|attach|attached|enclose|enclosed)
                ..3 (along)? (you)? (along)? (with|in)? (my|a copy of my|the|a) ~4
                {paper}
            ^ (sending|attaching|sharing|enclosing|dropping|forwarding) ..2 (you)? (my|a
                copy of my) ~3 {paper}
            (happy|glad|pleased|willing|delighted|able|free|can|could) ..1 (to)? (send
                |share|provide|forward|email|supply|pass along|show) ..2 (you)? (my|a)
                ~3 {paper}
            (like|want|need|wish|interested|care|useful|helpful) ..2 (to|in)? ..1 (see
                |have|seeing|receive|receiving|having|get)? (a copy of)? my ~2 {paper}
            (based on|according to|as per) my (attached)? resume
            my ~2 {paper} (can|may|could|is|are) ..2 (found|seen|viewed|read|downloaded
                |accessed) !(in (the|two|ten)|by|as)
            (let|allow) me ..2 (send|share|show|give|forward|email|mail|attach) ..2
                (you)? ..1 my ~2 {paper}
            (enclosed|attached|included|enclose|attach|include) ..3 ~3 (letters of
                recommendation|letter of recommendation|recommendation letters
                |transcript|certificates|references|recommendations)
            i ..2 (sent|gave|left|emailed|submitted|forwarded|mailed|handed) you? ..1
                my ~1
                (details|information|profile|papers|materials|documents|portfolio
                |samples|references)
            my ~4
                (achievements|education|grades|degrees|schooling|training|experience
                |skills|qualifications|employers|history|background|career)
                ... (attached|attachment|attachments|enclosed|enclosure) ~2 $
            (refer|referred|refers) ..1 to my ~2 ({paper}|profile)
            as (my ~1 {resume}|you can see (from|in|on) my)
                (shows|indicates|says|states|reflects|details|suggests|makes clear)
            (questions|details|information|more|further|anything) ..2
                (about|regarding|on|of|concerning|into) my ~2
                (experience|qualifications|credentials|work
                history|employment|suitability|candidacy) ...
                (call|contact|email|reach|reached|phone|hesitate|number|ask|happy|glad)
            """
        ),
    ),
    Rule(
        name="applied",
        frame=Frame.J5,
        patterns=wordings(
            """
            i ..5 (applied|reapplied) !(_|it|that|your|what) & !(i once|years ago
                |decades)
            i ..5 (apply|applying) (to|for|at|with) !(_|~1 jobs $|jobs|positions|roles
                |internships|a job|work)
            i ..4 (am|was|will be|be|been|considering|plan on|planning on|thinking of
                |thinking about|interested in) ..2 applying !(_|for jobs|for ~2 (jobs
                |positions|roles)|to jobs|anywhere)
            i ..3 (apply|applying) (here|there|online|today|now|soon|{at} {org}|$)
            (could|can|may|might|should|would|how do|how can) i ..2 apply !(_|for ~3
                (jobs|positions|internships|roles)|it|this|that|these|those|what)
            (shot in|shoot my shot ..2) applying|applying at
            (advice|tips|edits|recommendations|guidance|help) ..3 (for|on|about|with
                |when) applying (at|to|with)
            (applying|apply|applied) (to|for) (the|your|this) ~4 (analyst|insight
                |rotational|rotation|associate|trainee|scheme) ~1 (program|week
                |scheme)
            """
        ),
    ),
    Rule(
        name="my_application",
        frame=Frame.J5,
        patterns=wordings(
            """
            my ~2 {paper} (has been|was|is|were|have been) ..1 (submitted|sent|uploaded
                |received|filed|under review|in the system|with your)
            job (link|id|code|number|reference|req)|requisition|link to the ~2 (job
                |position|role|posting|opening) & ({between_us}|job link)
            how to apply ..1 (at|to|with|for) ({your_unit}|the ~3 {job}|a ~3 {job} (at
                |with|in))
            me *4 (application|interview|hiring|recruitment|selection) (process
                |procedure)? ..1 {there}
            (me|i|my) ..2 in the (interview|final round|selection|shortlist)
            i *6 (automatic rejection|rejection (email|letter|notice|mail)|been rejected
                |got rejected|was rejected) !(from (school|college|university))
            (i|me|my|we|our) ... (upcoming|scheduled|first|second|final|next|phone
                |onsite|job) ~1 interview (at !(a|an|another|one|two|three|several|some)
                |with your|for (a|the|this)|$)
            interview *4 for (a|the|any|this|that|your) ~4 (job|position|role|vacancy
                |opening|post|internship) !(_)
            resume (that)? i (sent|emailed|submitted|gave|shared|uploaded|left|attached)
            (i|my) *6 (interview|interviews|interviewing) (with|at|for) {your_unit}
            my ~3 (application|candidacy|candidature) !(letter|essay|_|to ~5 {study}
                |materials stand) & !(allotment|visa|permit|loan|mortgage|citizenship
                |passport|license|scholarship|admitted|rental)
            (application|applications|papers|candidacy) ..1 i ..2 (submitted|sent|made
                |filed|filled|put in|handed|completed|dropped)
            (submitted|submit|submitting|handed in|hand in|put in|putting in|sent in
                |turned in|filed|filled out|filled in|completed|lodged|dropped off) ..1
                (an|my|the|for|all) ..1 ~3 ({paper}|forms)
            (did|has|have|if|whether) *6 (get|got|receive|received|review|reviewed
                |process|processed) my ~3 {paper}
            ({gate}|team|they|manager|boss|director) ..4 (see|saw|seen|read|look at
                |looked at|like|liked) my ~3 {paper}
            applying (to|at|with|for) ..1 ({your_unit}|your ~2 $|the ~3 {job}|a ~3 {job}
                (at|with|in your))
            (in|into) the (running|applicant pool|candidate pool|hiring process) for
            (hat|name) in (the|to the) ring|(hat|name) into the ring
            i ..3 (interviewed|interviewing) ((for|with) ({your_unit}|you|your ~3|(the
                |a|an|this|that) ~4 {job})|at ({your_unit}|{named})|here|there)
            i ..3 (had|have|got|been invited for|been invited to|am scheduled for) ..1
                (a|an|my|my first|another|two|the) ~3 (interview|interviews) (with|at
                |for) ..3 ({org}|here|there|{job})
            (checking|check|checked|follow up|following up|followed up|followup|news
                |update|updates|status|progress|decision|word) ..3 (on|about|of
                |regarding|with|from) ..2 (the|my|that|your) ~4 (application|candidacy
                |{job})
            (has|have|had|did|will) (the|your) ~1 {gate} ..3 (made|make|reach|reached
                |decided|decide|said|say|chosen|choose|replied|reply|answer|answered
                |look|looked|get|got|hear|heard)
            (did|has|have|had|does|any) ..4 (thoughts|comments|opinion|reaction|say|view
                |questions) ..3 (on|about|to|of) my ~2 {paper} !(_)
            (forward|forwarding|forwarded|passing|pass|passed|sharing|shared) (on)? my
                ~1 resume !(back)
            (move|moving|advance|advancing|proceed|proceeding|progress|continue
                |continuing|go) ..1 (forward|ahead|on)? (in|with|to|through) (the
                |your) ~2 (_|interview|application|recruitment|selection|round|stage
                |process)
            (since|from|after) my ~2 (interview|application|interviews) ... (heard
                |hear|news|word|response|decision|update|answer)
            how to apply ($|and|for ~4 {job} !(_)|at|with)
            my (offer|proposal|request) (to|of) ~2 (help|work|join|assist|volunteer
                |start|pitch)
            (any|some) luck (with|convincing|persuading|talking|asking) ..2 (your ~2
                |{gate}|hr)
            (read|see|seen|look at|looked at|review|reviewed|received|get|got|open
                |opened) my ~2 (application|candidacy|papers|cover letter) !(essay
                |essays|and (tell|give|suggest)|for (errors|typos|feedback))
            next (step|steps|stage|round|phase) (in|of|with|for) (the|your) ~1 _
            my ~2 ({paper}|materials) ..2 (arrived|reached|came through|got through|gone
                through|come through|been received|is complete|are complete)
            (add|adding|include|supply|strengthen|complete|missing) & my ~1
                (application|candidacy|file|dossier) & (anything|something|else
                |what) & !({study}|{critique}|essay)
            """
        ),
    ),
    Rule(
        name="papers_at_hand",
        frame=Frame.J4,
        patterns=wordings(
            """
            (can|could|may|shall|will|would|happy|glad|gladly|pleased|let|if|i|useful
                |useful if|free|want|like|me|liberty of|^) ..4 {send} ..1 (along|over|on
                |by)? (you|to you|your ~2|for you)? (with)? ..2 {my_paper} !(back)
            {resume} (is|are)? ..1 (attached|enclosed|included|appended|below|herewith
                |linked) !(to a)
            my ~4 (references|referees|reel|showreel|publications|profile|certificates
                |work history) ..2 (is|are|can|would|will)? ..2 (attached|enclosed
                |below|linked|happy|glad|ready|willing|available|shows|show|tells|vouch
                |speak|confirm|attest|testify)
            a (list|copy|summary|overview) of my !(~1 (questions|notes)) *6 (is|are) ..1
                (attached|enclosed|below|linked|included)
            (need|require|want|like|wish) ..2 (references|certificates|transcripts
                |documents|samples) ..4 (from me|from my ~1|$|,) & {between_us}
            (further|additional|more|any other|fuller|all|any) ~2 (information|details
                |particulars|evidence) (of|about|on|regarding|concerning) my (background
                |qualifications|career|experience|skills|candidacy|work)
            (furnish|supply) ..3 (information|details|particulars|references)
            download my ~2 {paper}
            here (is|are|come) {my_paper}
            (see|visit|view|check) my ~2 (profile|portfolio|references|showreel) !(and
                tell|for (errors|typos|mistakes))
            (you|your ~2) ..2 (need|require|want) ... references ..1 (from me|$)
            (give|take|have) my ~1 (profile|application|background|candidacy) ~1 a (look
                |read|glance|chance|thought)
            (find|see|below|click|follow|here) ... link to my ~2 (work|website|site
                |portfolio|projects|profile|page|writing|reel)
            (expect|look out for|await) my ~1 {paper}
            (see|saw|check|know) (if|whether) (anything|something) ..1 (fits|suits
                |matches)
            you (need|require|want|like) ..1 (any|more|further|additional|other) ~2
                (references|transcripts|samples|certificates|materials)
            (find|see|list|listed|below) ..2 (two|three|my|some|the names of) ~2
                (referees
                |references)
            enclose my ~2
            (attach|attaching|attached|enclose|enclosed|include) ~3 of my ~3 (hours
                |grades
                |record|work|experience|training|career|courses|projects)
            linked my ~2
            here is my (linkedin|github|website|profile|portfolio)
            have my ~1 {resume} (with me|here|on me|ready|at hand)
            # papers of mine that are not talked over
            my ~4 {resume} !(workshop|class|course|service) ..3 & !{critique}
            my ~2 (portfolio|transcript|transcripts|showreel|reel|profile|linkedin
                !(network|account|page|feed|contacts)|references|referees|demo|designs
                |samples) & !({critique}|footnotes|footnote|hobby|(checked|viewed
                |visited|looked|noticed|liked|endorse) ..2 my profile)
            my ~1 resume ..6 attached
            (resume|resumes) (that|which)? i & !{critique}
            (do|does|would|will|can|are|is|could) ({yours}|your ~3) ..2 (take|accept
                |keep|accepting|taking|collecting|welcome|look at|consider) ..2 (resume
                |resumes|applications|candidates|applicants) & !(how|what|which|why)
            ^ (please)? (see|find) (enclosed|attached) $
            (resume|resumes|application|portfolio|cover letter) (that)? you ..3
                (received|have|got|seen|receive) & !{critique}
            i ..2 (provide|supply|send|offer|furnish|submit) ..2 (additional|more
                |further|other) ~2 (information|details|materials|documents
                |references|samples) & !(visit|project|study|class|school|tour
                |survey|thesis|call|event|questions|about (the|our|my))
            my ~2 (work history|career|experience|achievements|background
                |qualifications|certificates|testimonials|bio|bio data|biodata
                |grades|github|linkedin) & (attach|attached|enclose|enclosed
                |herewith|found|find|below|link|attachment|linked|full of) &
                !({critique}|questions)
            (hand|send|give|bring|leave|sending|giving) (you)? ..2 this ~1 {resume} &
                !{critique}
            (see|view|check out|look at|browse|show you|find) my ~2 (stuff|work|art
                |designs|code|photos|samples|site|website|drawings|creations|projects) &
                !({critique}|{inquiry})
            (came|come|drop|dropped|stop|stopped|pop|popped|call|called|swing
                |swung) (by|in|round|around|over) with (my|a|some) ~2 (drawings
                |designs|samples|work|photos|reference|references|tools|pieces
                |reel|{paper}) & !({critique}|opinion)
            """
        ),
    ),
    Rule(
        name="in_the_process",
        frame=Frame.J5,
        patterns=wordings(
            """
            (i|my ~3|me) ... (filled|fill|filling|filed|uploaded|upload|registered
                |register|went|gone|going|submitted|submit|sent|created|applied|apply
                |entered|put|completed|signed up) ... (your|the|its|their) ~2 {portal}
            (fill|filled|filling|complete|completed|submitted|submit|hit submit) ..2
                (the|your|a|an) ~2 form ..1 (on|at|with|from) ({your_unit}|your ~3)
                !(for
                (the|your) ~1 (webinar|newsletter|course|talk|event|visit))
            (the|your|their) ~1 (portal|system|status) ..1 (says|shows|said|tells)
            my ~1 (reference|candidate|applicant|application) (number|id|code|status)
            i ..3 (made it|got|progressed|advanced|moved|am|reached|passed|through|sat
                |took|did|cleared|aced|failed) ..3 ((the|a) ~2 (round|stage|shortlist
                |finals|test|assessment) ..1 (with|at|for|of|in) ({your_unit}|you|your
                ~2|the ~2 {post})|your ~2 (round|shortlist|test|assessment|finals
                |selection))
            i ..2 (shortlisted|rejected|turned down|passed over|selected|interviewed
                |invited|in contention|second|runner up|unsuccessful) ..1 (for|by|at
                |with
                |to) (({your_unit})|(the|a|your|this|that) ~4 {job} ..1 {there}|the
                ~3 {post} at)
            (your|the|their) ~2 {gate} ..1 (called|rang|contacted|emailed|phoned|wrote
                to|interviewed|invited|screened|messaged|reached out to|got back to)
                ..1 me
            (invited|asked|called|going|come) ..2 (to (meet|see)|before|in front of|by)
                (your|the) (panel|committee|board|{gate}) !(for a talk)
            (panel|committee|board|{gate}|they|you) ..1 (decide|decides|decided|rule
                |vote) ..1 (about|on|for|against) (me|my ~3)
            i (went|tried|put|put in|put myself forward|stood|threw my hat in|am going)
                (in)? for (the|that|this|your|a) ~4 ({post} $|{post} ..1 {there}|scheme)
            (thrown|threw|throw|put|putting|throwing) my (hat|name|cap) in
            (throw|throwing|put|putting|send|sending|fire|firing|hand|get) ..1 (in|off)?
                (an|my|the) ~1 application ..1 (in|off)? (when|once|if|as soon|to
                {your_unit}|before|by|for the)
            (which|what) ... (your|you|you have|are) ... i ..2 (go|try|aim|put in|apply
                |shoot|compete) ..1 for $
            (which|what) ..2 ({post}|of the ~1 {post}) ... (your|you) ... (me to|i) ..2
                (try for|go for|aim for|apply|put in|shoot for)
            (before|once|when|after|until|by) (i apply|applying|i applied|i submit
                |submitting|sending off) ..1 (through|via|online|formally|officially|the
                usual|the normal|directly|here|{at} {your_unit}|$|,) & {between_us}
            (interview|meeting) with your (colleague|colleagues|manager|boss|team|hr
                |director) ..2 (went|was|is|on) & !(as promised|tell you|let you know
                |report)
            did my ~1 (paperwork|file|forms|papers|materials|documents) ..1 (get|reach
                |arrive|make it|land|come)
            my form (goes|went|is|will)
            (get|got) (to|around to|round to) my ~1 (file|papers|application|form)
            my ~1 (file|papers|documents|form|forms|application|materials) ..3 (is|are
                |was|were|sits|lies|lie|landed|went) ..2 (with|at|on|in|by) ({side}
                |someone|somebody|the ~2 desk)
            i am ..1 (one of|among) ~2 (people|candidates|finalists|those|applicants)
                ..3 (left|remaining|shortlisted|for (the|your))
            i ..3 (have|had|got|face|sat|passed|invited to) (a|an|my|the|your) ~2
                (assessment|selection|screening|screen) ~1 {at} ({side}|your ~2)
            (those of us|us) who applied|(mine|me|i) ..2 (is|am) among (them|the
                (applicants|candidates))
            you ..2 (make sure|see to it|ensure|check|find out) ..2 my ~2 {paper} ..2
                (read|seen|looked|noticed|considered|there|arrived|received)
            i ..2 (made|on|got on|reached) (the|your) ~1 (longlist|long list|shortlist
                |short list|finals|second round)
            (feedback|word|news|verdict) (from|by) (your|the) ~2 ({chief}|{gate}) ..4
                (me
                |my)
            your ... (has|have|got|holds|received) my ~1 ({resume}|papers|file|documents
                |application)
            (rounds|round|stages|interviews) (with|at) (your ~2|you) !(do|have|are|were)
            my ~4 ({paper}|letters) & (made it|come through|came through|get through
                |got through|arrive|arrived|reached|received|safely) & !({critique}
                |letters from)
            (after|since|during|about|from|regarding) (my|our|the) ~2 interview
                ..2 (last|yesterday|today|on|this|with your|for (the|a)|and|, i
                |$) & (decision|information|position|role|process|consider|provide
                |interest|update|know more|team) & !({inquiry}|for my)
            (treat|take|regard|consider|accept) this ..2 as (a|an|my) ~2 application
            """
        ),
    ),
)
