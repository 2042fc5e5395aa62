"""English wordings of a search at large, of applications and interviews in general.

They harm nothing: they speak of what others look for, of how one prepares, and of
posts nobody at the person's place has to give. What is asked of the person's own
place stands under the frames.
"""

from __future__ import annotations

from infointerview.etiquette._lexicon import wordings

__all__ = ["NORMS"]

NORMS = wordings(
    """
    (part|parts|stage|stages|step|steps|side|aspect) of (a|an|any|the usual|the typical)
        ~3 (interview|application|hiring|recruitment) ~1 (process|processes)?
    i ..3 (applied|been applying|was applying|apply) ..1 (to|for)? (more than|over|about
        |around|at least|dozens of|hundreds of|tons of|many|several|lots of|a lot of|so
        many|some|a few|countless|fifty|forty|thirty|twenty|sixty|ten) ~2 (companies
        |firms|places|jobs|positions|roles|internships|employers|openings|schools) !((at
        |with|in|of) (you|your|yours)) & !(hoping|hope|help|contact|would|please|still
        |another|{chance})
    i ..2 (been|was|were)? ..1 applying !(_|(to|at|with|for) (you|your|the|this|that))
        ..1 (for|since|without) ~2 (months|weeks|year|years|while|ages|luck|summer
        |autumn|spring|fall|winter) !(at|with|to|for) & !(hoping|hope|help|contact|would
        |please|still|another|{chance})
    (any|little|no) ~1 (hope|point|sense|use) ..1 (for|in|of) (looking for|applying for
        |getting)? (an|a) ~2 {post} !(..3 (you|your|here|there))
    (question|questions|thought|thoughts|worry|worries|rant|post|story|stories|advice
        |tips|book|books|article|podcast|stress|anxiety) ..1 (about|on|of|for|regarding)
        (looking|searching|hunting|applying|interviewing|finding|getting|landing) ..1
        (for)? (a|an|any|internships|jobs|work) ~2 {post}? !(my|(at|with|in|on|for)
        (your|you|the))
    (see|look for|expect|value|seek|appreciate|notice|prefer) ..2 (in|from|on) (a|an
        |most|all|any|every|their|your|its) ~2 (job)? (applicant|applicants|candidate
        |candidates|hire|hires|intern|interns|resume|resumes|application|applications
        |cover letter) !(like me|for (this|the|that))
    (know|tell|feel|sure|if|whether|judge|decide|realize) ..3 (when|if|whether|that)? (i
        |you|one|they) (am|is|are|will be|were|was|feel) ..1 (ready|prepared|qualified
        |skilled|good|experienced|confident|employable) (enough)? to (start|begin)?
        (looking|searching|hunting|look|search|apply|applying|interview|interviewing)
        (for (a|my|any|an|something|jobs|internships|work) ~2 {post}?)? !((at|here|there
        |to|with|for) (your|you|the|this))
    (what|which) !(*4 i) *8 (contribute|contributes|contributed|contributing) ..1 to
        your
    (what|which) ~3 (jobs|job|roles|positions|internships|careers|work|fields) (would
        |might|could|that|will)? (match|fit|suit|suits|fits|use|need|value|require|go
        with|exist for) ..1 my ~3 !((at|with|in|on) (your|you)|here|there)
    before (i|we|you) ..2 (apply|applying|send|sending|submit|submitting|looking|look
        |hunting|interviewing) (it|them|out)? ..1 (for|to)? (internships|jobs|roles
        |positions|companies|employers|anything|anywhere|summer ~1|full time ~1|graduate
        ~1|(a|an|any|my|my first|some) ~2 {post}) !((at|with|in|to) (your|you)|here
        |there)
    before (i|we|you) (start|begin) (applying|sending|looking|hunting|interviewing) (it
        |them)? (out)? $
    (guide|guidance|advise|advice|tips|mentor|mentoring) (me|us)? ..1 (on|about
        |regarding|with|for) (internships|jobs|placements|interviews|resumes
        |applications|job hunting|internship applications) ($|,|in general|and|or|please
        |abroad)
    {vacancy} ..1 (available|open|out there) {in_field}
    (should|do|does|how|what|where|whether|when|how much|how many) (should|do|would|can
        |could|to|does|did)? (i|you|we|one|people|students|someone|they|juniors
        |graduates) ..1 (put|include|list|mention|add|leave|explain|describe|highlight
        |show|present|keep|cut|write|format|tailor) *6 (on|in|off|from|out of|for) (my|a
        |the|your|their|one's|every) ~2 ({resume}|portfolio|profile|linkedin)
    is it ..1 (okay|ok|fine|alright|appropriate|weird|awkward|worth|unprofessional|a
        good idea|wrong|better|worthwhile|smart|strange|desperate) ..1 (to)? (ask|asking
        |request|requesting|reach|reaching|cold|contact|contacting|message|messaging
        |negotiate|apply|applying|email|emailing) !(*10 (you|your|me|here|the|this|still
        |my ~2 {paper})) *10
    (practice|practise|practising|practicing|prepare|preparing|prep|rehearse|train|study
        |get ready|ready|cram|revise) ..1 (for|with)? (a|an|the|my|any|some|upcoming|job
        |technical|case|mock|behavioral|coding|their|your)? ~4 (interview|interviews
        |internship|internships|placement|placements|interview questions|assessment)
        !((with|at) ~1|(for|in) (you|your|the ~4 {post}))
    (tips|advice|suggestions|ideas|guidance|nervous|books|reading|prepare|preparing
        |ready|anxious|luck|crack|pass|ace|clear|survive|questions) ..3 (for|about
        |before|on|in|with)? (my|the|an|his|a) (upcoming|first|next|new|summer|coming
        |final|technical) ~3 (internship|job|role|placement|interview|interviews
        |position|co op) !(at|with you|in your|here|with your)
    (fewer|too few|too many|plenty of|enough) ~2 (jobs|posts|positions|roles|openings
        |internships|vacancies) !((at|with|in|on) (you|your))
    i ..3 (got|was|been|keep getting|am|getting) ..1 (rejected|ghosted|turned down) !(_
        |(by|from|at|for) (you|your|the|this|that))
    (applying|apply|applied) (for|to) ~1 (jobs|internships|positions|companies|places
        |roles|employers) !(_|(at|with|in|on|of) (you|your)|here|there|like|that|which
        |you|open|(at|with) ~2) & !(hoping|hope|help|contact|would|please|still|another
        |{chance})
    should i ..1 apply ..1 (even|if|when|before|early|earlier|to (jobs|internships|every
        |many|all|several|companies|~1 jobs)|for (jobs|internships|~1 jobs)|anyway|right
        after|each)
    (how many|which|what) ~3 (jobs|internships|companies|positions|places|firms|roles
        |employers) (should|do|did|would|can) (i|you|one|we|people) ..1 (apply
        |interview) (to|for|at)? !((at|with|in) (your|you)|here)
    (expect|expected|want|ask|demand|hope) ..1 (of|from|for) (a|an|the|their|your|most
        |all|any)? ~2 (hires|hire|recruits|recruit|interns|intern|graduates|juniors
        |starters|applicants|candidates) !(like me)
    (dress|prepare|wear|behave|act|answer|say|present|stand out|do well|nervous|succeed
        |fail|cope|expect) ..6 (for|in|at|during|before|after) (a|an|any|my first|job)
        ~2 (interview|interviews) !((at|with) (you|your)) ((at|with|for|in) (a|an|any
        |most|big|small|other|such) ~2)?
    (how (can|do|could|would|should)|is it|can|possible|hard|easy|difficult|tough) *5
        (get|find|land|getting|finding|landing) (a|an|any)? ~2 {post} in (another|a
        different|a foreign|other|~1 (without|as|after|before|by|if|when|from|with)
        !(you|your)) ~1
    (which|what) !(*5 (i|me|my)) *6 (help|helps|helped) ..3 (get|getting|land|landing
        |find|finding) ..1 (a job|hired|an interview|work|interviews|jobs|an internship)
        !(at|with you|here)
    (do|does|can|will|would|are) ~2 (firms|companies|start ups|employers|banks|agencies
        |museums|hospitals|schools|labs|organizations|businesses|studios|shops|farms
        |practices|universities|newspapers|theaters|charities|clinics) ..2 (offer
        |offering|take on|taking on|take|taking|hire|hiring|have|run|recruit|recruiting
        |want|need|use|accept) ~4 !(like me|(at|in) your)
    (would|do|did) you ..1 (rather|prefer|enjoy|trust|recommend) ..1 (hire|hiring|work
        with|working with|use|using|employ|employing|recruit|recruiting) ~4 !(me|like me
        |from me)
    referral (program|programs|scheme|schemes|bonus|bonuses|policy|culture)
    (thoughts|opinion|view|views|take|stance|feelings|philosophy) (on|about|of) (hiring
        |recruiting) ~4 !(me|like me)
    (who|whom|how) ..1 (should|do|can|would) (i|one|you|people|students) ..1 (ask|choose
        |pick|list|use) !(you|your) ~3 (to be|as|for) (a|my|the) ~2 (reference|referee
        |references|recommendation|letter)
    (are|would|were) you ..2 (available|free|willing|open) ..1 (for|to (do|give)) (an|a
        |the|this) ~2 interview !((at|with) your)
    (you|one|people|someone|person|nurses|teachers) ..3 be (a|an) ~2 (team player
        |hard worker|self starter|quick learner|fast learner|go getter)
    (give|pass|hand|send) (them|him|her) my ~1 (email|number|address) & (enjoy|enjoys
        |likes|happy|willing) ..1 (talk|talking|to talk|chatting|sharing)
    # the person's people, who else to ask, and an interview about the work
    (tell (me|us) about|describe|who (is|was|are)|what (is|was|makes|made)) (a|the|your)
        (best|worst|ideal|perfect|most ~1|strongest|weakest) ~1 (employee|employees
        |worker|boss|colleague|colleagues|person|{worker}) ..4 !(like me|for (this|the
        |that))
    (someone|anyone|who|whom|people|person) (else|other) ..5 i ..2 (talk|speak|chat
        |interview|meet|connect) (to|with)? ..1 (about (this|the|that|your) ~1 (job
        |work|role|position))?
    (are|would|will) you ..1 (be)? ..1 (available|free|open|up) (for|to) (a|an|the|our
        |this|my) ~3 interview
    (read|visit|take|look at|attend|watch|follow) ..1 to (learn|find out|know) ..1 about
        (the|this|that|your) ~1 (job|role|position|work)
    (are|is) ({yours}|the ~2) ..1 (looking for|thinking about|thinking of|happy with
        |happy in) (another|a new|a different|a better) (job|position|career) ($|one day
        |some ~1|soon|later|yourself)
    (what|which) (job|work|career) would you ..2 (take|choose|pick|want|do) ..6
    who (does|covers|takes over|did|handles) your (job|work|tasks) (when|while|if) you
    (degree|major|studies|course|class|classes|language|certificate) (will|would|can
        |could|might)? ..1 help me (find|get|land) (a|any)? ~1 (work|job)
    (notes|recording|transcript|summary|draft) (from|of) (my|our|the) ~1 interview
    (way|place|chance) to (learn|find out|read|hear) about (this|the|that) ~1 (job|work
        |role)
    did you have (a|any) (referral|referrals|recommendation|reference)
    are you (a|the) (hiring|recruiting) manager (yourself)? $
    (example|examples|sample) of (a|an|good|bad|some) ~2 (interview|interviews|resume)
        ~1 (answer|answers|question|questions)?
    practice (a|an|for|some|my) ~2 (interview|interviews) ..3
    check my ~1 (cover letter|resume|letter) for (mistakes|errors|typos|spelling)
    (if|whether) (this|it|that) (is|would be|will be) (the right|a good|the best|right)
        ~2 (job|career|work|path|profession) for (me|someone)
    (did|has|have|had) *5 (lead|led) to (a|an|any|your|his|her|their) ~2 {post}
    if you ..1 (left|leave|retired|retire|quit) , (what|who|how|which) ..10
    or is (a|an) ~2 (internship|placement|apprenticeship|job|traineeship) (also|still
        |just)? (an option|enough|fine|ok|possible)
    i am interviewing (with|at) (a|an|another|two|three|several|some) ~3 !(... (you
        |your))
    how ..1 (can|could|should|do|would|did) (i|one|someone|people|you|anyone) ..1 (best
        |better)? (prepare|train) ..1 for (this|the|that|a|an|such) ~2 {job} $
    """
)
