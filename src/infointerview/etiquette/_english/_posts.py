"""English word classes of posts: what is vacant, who takes on, and when."""

from __future__ import annotations

__all__ = ["POSTS"]

POSTS = {
    "job": (
        "job|jobs|role|roles|position|positions|employment|internship|internships"
        "|apprenticeship|apprenticeships|traineeship|traineeships|placement|placements"
        "|vacancy|vacancies|opening|openings|gig|gigs|requisition|headcount|req|reqs"
        "|assistantship|assistantships|clerkship|clerkships|externship|externships"
        "|practicum|practicums"
    ),
    "post": "{job}|post|posts|work|seat|desk",
    "spot": "{job}|post|posts|spot|spots|slot|slots|work|paid work",
    "vacancy": (
        "vacancy|vacancies|opening !(a|an|the|up|my|your|our|his|its|their)|openings"
        "|job opening|job openings|(open|vacant"
        "|unfilled|available|free|upcoming|advertised|suitable) ~3 (role|roles"
        "|position|positions|post|posts|job|jobs|seat|seats|internship|internships)"
        "|(job|work|employment|internship|position|hiring|role) (opportunity"
        "|opportunities)|(anything|something) ~2 (vacant|open|available|going) !(on|to)"
    ),
    "ad": (
        "posting|postings|listing|listings|ad|ads|job description|job (posting"
        "|postings|ad|ads|listing|listings|announcement|opening|offer|offers|spec)"
    ),
    "chance": "opportunity|opportunities",
    "lead": "lead|leads|tip off|tips",
    "hired": (
        "hired|employed|recruited|shortlisted|taken on|brought on|appointed|onboarded"
        "|a job|an interview|an offer|a job offer|a position|an internship"
    ),
    "hiring": (
        "hiring|recruiting|headhunting|staffing up|taking on|bringing on|taking people"
        " on|bringing people on|bringing in new|adding (people|staff|headcount|new|to)"
        "|short staffed|understaffed|short handed|short of (hands|staff|people)"
        "|(accepting|admitting|taking|inviting) ~2 (applications|resumes|{worker})"
        "|interviewing candidates|seeking ~4 {worker}|looking (to (hire|recruit|fill"
        "|expand|grow|add|bring on|take on|onboard)|for !in ~5 {worker}|for (a|an)"
        " ~6)|in"
        " need of ~3 {worker}|filling|in the market for|on the lookout for ~3 {worker}"
    ),
    "to_hire": (
        "hire|recruit|fill|add|bring on|take on|bring in|take in|expand|grow|have ~3"
        " {post}|be hiring|be recruiting|open ~3 {post}|offer ~3 {post}"
    ),
    "opens": (
        "open up|opens up|opened up|opening up|open|opens|opened|come up|comes up|came"
        " up|coming up|come along|comes along|turn up|turns up|turned up|crop up|crops"
        " up|cropped up|pop up|pops up|popped up|free up|frees up|freed up|arise"
        "|arises|arose|emerge|emerges|materialize|materializes|come your way|comes"
        " your way|come free|comes free|fall vacant|falls vacant|(become|becomes"
        "|became|becoming|is|are|be|being) (available|free|vacant|open)"
    ),
    "stint": (
        "{post}|place|spot|slot|slots|shift|shifts|contract|chair|berth|offer|trial"
        "|start|rota|roster|crew|round|staff|freelancer|freelancers|{worker}"
    ),
    # what may bring a post with it
    "in_need": (
        "{hiring}|{opens} !(on|with|before|at)|(need|needs|want|wants) (a|an|another"
        "|some|someone|more|extra|somebody|people|help|hands|me) !(information|details"
        "|advice|time|chat|word|from|with this)|(next|more|ever) ..1 (need|short|hire"
        "|hiring|recruit|expand|grow)|short of ~3|(gets|get|runs|is|are) (thin|short"
        "|busy)|have (a|an|any) ~2 (gap|hole|{stint})|has (a|an|any) ~2 (gap|hole"
        "|{stint})|expand|expands|grow|grows|hire|hires|recruit|recruits|calls in sick"
        "|call in sick|falls ill|(freeze|budget|ban) *3 (lifted|over|ends|approved"
        "|through|passes)|change your ~1 (mind|minds) about|future (projects|openings"
        "|vacancies|roles|needs)|(next|later) (round|rounds|intake)|that changes|things"
        " change|(look|looks) for (a|an|another|more)"
    ),
    "anything": (
        "anything|something|things|one|a ~3|an ~3|any ~3|another ~2|the ~3|some ~2|new"
        " ~2|suitable ~2|relevant ~2|similar ~2|{vacancy}|{job}"
    ),
    "seat": (
        "{job}|post|posts|spot|spots|slot|slots|place|places|berth|berths|seat|seats"
        "|shift|shifts|stint|stints|chair|chairs|bench|gap|gaps|desk|hole|holes"
        "|capacity|allocation"
    ),
    "hand": (
        "{pro}|{worker}|hand|hands|pair of ~1|temps|casuals|extras|part timers|stand"
        " in|stand ins|guides|drivers|cooks|clerks|help|cover|body|bodies|head|heads"
    ),
    "take_on": (
        "(take|takes|taking|took|bring|brings|bringing|sign|signs|signing) (on|in|up"
        "|aboard|on board)|hire|hires|hiring|recruit|recruits|recruiting|employ"
        "|employs|engage|engages|enlist|enlists"
    ),
    "short": (
        "short|shortest|stretched|thin|thinnest|overstretched|understaffed|overloaded"
        "|swamped|snowed under|overwhelmed|desperate|stretched thin|run off (its|their"
        "|your) feet|behind|struggling|lacking|crying out|(down|missing|short|lacking)"
        " (of)? (a|an|one|two|three|four|several|some|few) ~2 {hand}|(a|one|two|three"
        "|four|several) ~2 {hand} (down|short|light)"
    ),
    "host": (
        "{yours}|your ~4|the ~3 {unit}|they|(a|an|any) ~3 {unit} (like|such as) yours"
    ),
    "wants": (
        "need|needs|needing|want|wants|require|requires|lack|lacks|(could|can|might)"
        " use|miss|missing|(look|looks|looking|searching|advertising|hunting|scouting"
        "|desperate|crying out|in the market|on the lookout|on the hunt) ..1 for"
        "|after !(the|that|this|your|my|all|work|school|~1 years)"
        "|open to|short (of|on)|in need of|do with|(have|has|see (a|any)|got) ~2"
        " (need|use"
        "|call"
        "|demand|room) (for|of)|keen on|make use of|(stuck|pushed) for|(glad|grateful"
        "|happy) (of|for|about)|benefit from"
    ),
    "more": (
        "a|an|any|another|some|more|new|extra|additional|one|two|three|several|part"
        " time|full time|any more|some more|a second|a few|a couple of|somebody|someone"
    ),
    "cleared": (
        "lifted|over|ended|thawed|approved|signed off|come through|came through"
        "|cleared|granted|confirmed|agreed|gone through|passed|released|unfrozen|freed"
        " up|sorted|settled|ok"
    ),
    "joining": (
        "(coming|moving|crossing|switching|transferring) (over|across|aboard|on board"
        "|to)|joining|signing (on|up)|starting (there|here|with|at|in)|taking me on"
        "|hiring me|working (for|with|there|here|at|in|under)|(a|an|any|the) ~3 {seat}"
        "|work|coming to work|a (trial|start)"
    ),
    # how a vacancy is probed for, and what only tells of one
    "probe": (
        "^ {aux}|if|whether|wonder|wondering|wondered|curious|any (chance|idea|word"
        "|news|sign|plans)|when|once|how soon|heard|hear|told|gather|understand|know"
        "|tell me|find out|see|hope|hoping|noticed|saw|mentioned|please|still|yet|which"
    ),
    "settled": (
        "how (do|does|did|is|are|has|have|was|were|an|the|a|you|your|far|much|can|could"
        "|should|one|people)|why|did|was|were|had|usually|typically|generally"
        "|normally|often|feel"
        "|affect|affects|cope|skills|story|book|article|paper|lecture|course|study"
        "|talks|{in_field}|sorry|congratulations|used to|years ago|my own|our own|the"
        " profession|most (people|companies|schools)"
    ),
    "vacant": (
        "free|open|vacant|left|available|going|spare|empty|unfilled|filled|taken"
        "|unclaimed|up for grabs|not full|full|spoken for|come up|coming up|comes up"
        "|coming open|opening up|come open|advertised|posted|listed|on offer"
    ),
    "heads": (
        "{hand}|students|student|subs|substitutes|undergraduates|postdocs|volunteers"
        "|fellows"
        "|residents|interns|trainees|apprentices|starters|seasonals|recruits|sous chef"
        "|porters|pickers|anyone|someone|another person|a person|another|more staff"
    ),
    "month": (
        "january|february|march|april|may|june|july|august|september|october|november"
        "|december|spring|summer|autumn|winter|fall|easter|christmas"
    ),
    "weekday": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "gate": (
        "(hiring|recruiting|recruitment) (manager|managers|team|lead|committee"
        "|department|person|people|folks|staff|contact|authority|partner)|recruiter"
        "|recruiters|headhunter|headhunters|talent (acquisition|team|partner|people"
        "|manager)|hr|human resources|personnel|head of (hiring|recruitment|recruiting"
        "|talent|people|hr)|(people|staffing) (team|ops|operations|department|manager)"
        "|decision maker|decision makers|(whoever|someone|anyone|person|people|one"
        "|boss|manager|those|colleague|colleagues|folks|team) (who|that)? ..4 (hires"
        "|hire|hiring|recruiting|recruits|recruitment|recruiting for|fills|fill"
        "|filling|decide on new hires)|(someone|anyone|person|people|those|whoever"
        "|one) (who|that)? (is|are)? ..2 (involved|in charge|responsible|handles|does"
        "|runs|leads|makes|handling|running) ..2 (in|of|for|with)? ..2 (_|hiring"
        "|recruitment|recruiting|staffing)"
    ),
    "outsider": (
        "freelancer|freelancers|freelance ~1|contractor|contractors|subcontractor"
        "|subcontractors|temps|part timers|casuals|locums|remote (workers|employees"
        "|staff|people|designers|developers|writers)|(remote|external|outside"
        "|independent|self employed) {pro}"
    ),
}
