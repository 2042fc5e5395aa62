"""English spelling, and the words that patterns are made of."""

from __future__ import annotations

from infointerview.etiquette._lexicon import listed

__all__ = [
    "ABBREVIATIONS",
    "BREAKS",
    "CLASSES",
    "CONTRASTS",
    "ENDINGS",
    "JOINTS",
    "OPENINGS",
    "QUESTIONS",
    "SPELLINGS",
    "SUPPOSED",
    "SUPPOSITIONS",
    "TURNS",
    "UNREAL",
]

ABBREVIATIONS = frozenset(
    listed("mr mrs ms dr prof st jr sr inc ltd co corp dept approx etc no vs")
)

SPELLINGS = {
    "cannot": "can not",
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    "what's": "what is",
    "who's": "who is",
    "how's": "how is",
    "where's": "where is",
    "when's": "when is",
    "that's": "that is",
    "there's": "there is",
    "here's": "here is",
    "it's": "it is",
    "anyone's": "anyone is",
    "anybody's": "anybody is",
    "y'all": "you all",
    # typed in a hurry
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "youve": "you have",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "cant": "can not",
    "wont": "will not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "havent": "have not",
    "wouldnt": "would not",
    "couldnt": "could not",
    "thats": "that is",
    "whats": "what is",
    "theres": "there is",
    "u": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "pfa": "please find attached",
    "lemme": "let me",
    "gimme": "give me",
    "kinda": "kind of",
    # one word for one thing
    "cv": "resume",
    "cvs": "resumes",
    "vita": "resume",
    "vitae": "resume",
    "organisation": "organization",
    "organisations": "organizations",
    "programme": "program",
    "programmes": "programs",
    "startup": "start up",
    "startups": "start ups",
    "fulltime": "full time",
    "parttime": "part time",
    "coverletter": "cover letter",
    "honoured": "honored",
    "honour": "honor",
    "favour": "favor",
    "labour": "labor",
    "anyones": "anyone",
    "everybody": "everyone",
    "anybody": "anyone",
    "somebody": "someone",
    "nobody": "no one",
    "whilst": "while",
    "altho": "although",
    "tho": "though",
    "towards": "toward",
    "onto": "on to",
    "learnt": "learned",
    "enquiry": "inquiry",
    "enquire": "inquire",
    "advert": "ad",
    "advertisement": "ad",
    "co-worker": "colleague",
    "coworker": "colleague",
    "coworkers": "colleagues",
}

ENDINGS = {
    "n't": "not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'d": "would",
    "'m": "am",
    "'s": "'s",
}

SUPPOSITIONS = frozenset({"if"})

SUPPOSED = frozenset(listed("you your someone anyone"))

UNREAL = {
    **{
        f"{verb}{ending}": verb
        for ending, verbs in {
            "ed": (
                "recommend pass forward hand connect mention vouch consider interview"
                " point help show look check open offer flag endorse ask add pull need"
                " want act hear float talk accept employ recruit onboard suggest return"
                " push direct steer sponsor back alert inform update"
            ),
            "d": (
                "share introduce hire invite nudge save use nominate arrange notify"
                " provide welcome give include propose circulate route endorse place"
            ),
        }.items()
        for verb in listed(verbs)
    },
    "referred": "refer",
    "submitted": "submit",
    "dropped": "drop",
    "slipped": "slip",
    "tipped": "tip",
    "notified": "notify",
    "gave": "give",
    "spoke": "speak",
    "told": "tell",
    "kept": "keep",
    "took": "take",
    "brought": "bring",
    "thought": "think",
    "remembered": "remember",
    "sent": "send",
    "got": "get",
    "found": "find",
    "saw": "see",
    "wrote": "write",
    "had": "have",
    "made": "make",
    "knew": "know",
    "heard": "hear",
    "bore": "bear",
    "held": "hold",
    "came": "come",
}

OPENINGS = listed("and so or also please hi hello hey then well now if whether that")

# Words that begin another statement, or name somebody else than the asker.
BREAKS = listed(
    "how what why which who whom whose when where whether if because i you your yours"
    " we our they he she people others everyone someone anyone"
)

QUESTIONS = listed(
    "how what why which who whom whose when where people others everyone they he she"
    " employers managers companies"
)

JOINTS = listed(
    "in on at of to for with about from by as into that than there is are was were be"
    " been am have has had do does did will would can could may might should me my his"
    " her their us it this not no 's looking like"
)

CONTRASTS = frozenset(listed("but however though although"))

TURNS = frozenset(listed("yet while only just merely unless except still"))

CLASSES = {
    # --- who ------------------------------------------------------------------------
    "aux": (
        "am|is|are|was|were|do|does|did|have|has|had|will|would|can|could|may|might"
        "|shall|should"
    ),
    "modal": "will|would|can|could|may|might|shall|should",
    "be": "am|is|are|was|were|be|been|being|'s",
    "now": (
        "now|currently|presently|soon|right now|at the moment|at present|today|yet"
        "|these days|any time soon|in the near future|in the (coming|next) ~2|(this"
        "|next) (year|month|week|quarter|semester|term|season|summer|spring|fall"
        "|autumn|winter|round|cycle)"
    ),
    "unit": (
        "company|organization|org|firm|team|teams|department|dept|group|agency|office"
        "|employer|business|unit|lab|labs|studio|practice|school|hospital|clinic"
        "|institution|institute|start up|crew|shop|division|branch|workplace|place"
        "|outfit|newsroom|bank|side|ranks|staff|desk|section|center|centre|store"
        "|library|museum|university|college|charity|foundation|ministry|brand|family"
        "|house|plant|site|restaurant|kitchen|hotel|farm|theater|theatre|gallery"
        "|station"
        "|garage|warehouse|factory|pharmacy|bakery|cafe|salon|ward|surgery|nonprofit"
        "|publisher|magazine|paper|consultancy|venue|laboratory|bureau|council|embassy"
        "|airline|mill|brewery|winery|nursery|daycare|resort|gym|spa|zoo|aquarium"
        "|court|ship|boat|port|park|newspaper|choir|orchestra|band|troupe|ballet|opera"
        "|fleet|vet|yard|mill|mine|dock|harbor|ferry|vessel|cinema|church|parish"
        "|registry|depot|terminal|airport|stable|stables|vineyard|orchard|pub|inn|diner"
        "|canteen|kindergarten|shelter|hospice|brigade|bistro|boutique|building"
        "|archive|chambers|squad|unit|faculty|academy|collective|cooperative|venture"
        "|workshop|bindery|dairy|foundry|bookshop|press|label|forge|depot|yard"
        "|orchestra"
    ),
    "yours": "your ~4 {unit}|your end|yours|you guys|you folks|you all|you",
    "your_unit": (
        "your ~4 {unit}|(a|an|any|another) ~3 {unit} ..1 (like|such as) (yours|your "
        "own)"
    ),
    "org": (
        "{yours}|your ~1|the ~2 (company|organization|firm|team|agency|department)"
        "|(this|that) ~1 (company|organization|firm|team|agency|department)"
    ),
    "at": "at|in|with|on|within|inside|for|to|of|by|from",
    "there": "here|over there|there|where you (are|work)|{at} {org}",
    "field": (
        "field|fields|profession|professions|industry|industries|occupation|trade"
        "|sector|line of work|line|area|discipline|career|careers !(page|portal|site"
        "|website|fair|section|team)|kind of work|type of work|sort of work|domain"
        "|business as a whole|subject|world|path|space|specialty|niche|community"
    ),
    "in_field": (
        "(in|of|within|across|into|to|for|through|throughout|with|about) !(the area (,"
        "|and)|the area $) (this|the"
        "|that|your|our|my|whole|entire|a|any|such a|another|what|these|those|other)"
        " ~3 {field} !(at|with)"
    ),
    "like_me": (
        "(someone|people|anyone|a person|persons|candidates|a ~5|folks|outsiders"
        "|newcomers|beginners|graduates|students|juniors|changers|veterans|those"
        "|applicants|others|women|interns|trainees|freelancers) ..5 (like|such"
        " as) (me|myself)|(someone|people|anyone|a person|a ~4|folks|those) (with|of)"
        " my ~3|somebody with my|a ~4 with my"
    ),
    "me": "me|myself|{like_me}",
    "no_name": (
        "a|an|the|this|that|home|night|least|my|his|her|their|our|it|some|any|all|both"
        "|different|large|small|big|other|many|most|people|children|others|them|public"
        "|private|work|school|schools|university|college|first|times|once|last|museums"
        "|hospitals|companies|firms|organizations|nonprofits|start|general|english"
        "|what|how|which|your|you|me|one|two|three|person|front|mr|mrs|ms|dr|prof|and"
        "|or|to|as|in|with|if|where|who|for|by|on|of|so|i|we"
    ),
    "named": "!({no_name}|_|,|$) ~1",
    "labor": (
        "work|working|serve|serving|sail|sailing|train|training|intern|interning|temp"
        "|apprentice|teach|cook|nurse|write|sing|play|perform|learn (the|my) (trade"
        "|ropes|craft|job)|do what you do|(do|doing|spend|spending|complete|serve) (my"
        "|a|an|some|a few) ~3 (training|year|placement|hours|stint|shift|shifts"
        "|internship|traineeship|practicum|apprenticeship|term|season|rotation|summer)"
    ),
    "my_place": (
        "(start|starting|begin|beginning) ..3 (at|in|under) your ~3|(start|begin) with"
        " you|"
        "{labor} ..3 (with|for|under|alongside|beside|among|by|at) (you !(on|about|to"
        "|through)|your ~3)|{labor} ..3 (in|on) your ~3|(join|joining) (your|the|this)"
        " ~3 {unit}|(join|joining) {your_unit}|(join|joining) you !(for|on|at (the|a)"
        "|in the|there)|(work|working|intern|interning|apprentice|apprenticing|train"
        "|training) (for|at|under|alongside|beside|in) {org}|(work|working|intern"
        "|interning|start|starting) (here|there|over there)|(work|working|intern"
        "|interning|apprentice|train|start|begin|grow|growing|work my way up|make a ~2"
        " (difference|impact|contribution|mark)) (with|in|on|at) {your_unit}|(intern"
        "|interning|apprentice|apprenticing) with you|(work|working|train|training"
        "|intern|interning) (for|under|alongside|beside) (someone|somebody|people|a ~2"
        "|{person}) like you|(be|being|become|becoming) (a|an)? ~2 (part|member) of"
        " {your_unit}|(be|being|get|getting|become) (hired|employed|taken on|recruited"
        "|brought on) ..1 (by|at|with|for|in) ({org}|{named})|(be|being|become"
        "|becoming) (hired|employed|recruited|shortlisted) $|(be|being|become"
        "|becoming) on {your_unit}|(be|being|become|becoming) (a|an|the|your|one of"
        " your|one of the) ~4 ({worker}|{pro}) ({at} ({your_unit}|{named})|with you|of"
        " yours)|(be|being|become|becoming) (your|one of your) ~3 ({worker}|{pro})"
        "|(get|getting) (started|going|my start) ({at} your ~3|with you|there|here)"
        "|(take|taking|take on|fill|filling|have|having|get|getting|find|finding|land"
        "|landing|do|doing|earn|earning|win|winning|claim|secure|complete) ..2 (a|an"
        "|the|my) ~3 (job|role|position|internship|place|home|spot|seat|desk|opening"
        "|placement|apprenticeship|traineeship|practicum) ..1 {at} ({your_unit}"
        "|{named})|(contribute|contributing) to ({your_unit}|your (work|mission"
        "|success))|(help|helping) {your_unit} ~1 (grow|succeed|thrive|win|improve"
        "|expand)|(use|using|apply|applying|put|bring|bringing) my ~2 {skill} ..3 {at}"
        " ({your_unit}|{named})|(prove|proving|establish|establishing) myself {at}"
        " {org}|(join|joining|work|working|be|being|start|starting|intern|career"
        "|contribute|contributing|belong) ..2 (a|an|any) ~3 {unit} ..1 (like|such as)"
        " (yours|your ~2)|(get|getting|become|becoming|be|being) involved (with|in|at)"
        " {your_unit}|(call|calling|count|counting|consider) myself ..4 (of|at|with|in"
        "|on|among) {your_unit}|(build|building|start|starting|begin|beginning"
        "|continue|make) (a|my) ~1 career ((at|with) ({your_unit}|{named})|here)|(work"
        "|working|intern|interning) (at|for) {named}|(grow|growing|work my way up)"
        " (with|at) {named}|(start|begin|starting|beginning) as (a|an|your) ~3"
        " ({worker}|{pro}) {at} ({your_unit}|{named})|interview (for ~4 {job}|with|at)"
        " ..2 ({your_unit}|{named})|(transfer|transferring|move|moving|cross|crossing"
        "|get|getting|break|breaking|come|switch|go) (in|into|over|across|inside|on to"
        "|over to|in to|across to) ({your_unit}|yours)|(write|play|cook|teach|sing"
        "|draw|sail|fly|design|code|paint|dance|perform|nurse|report|translate|bake"
        "|build|sell|drive|volunteer) (for|in|at|on|with) {your_unit}|(be|being|become"
        "|becoming) (a|an) ~2 ({worker}|{pro}) (in|at|on|with) your ~2|(land|landing"
        "|get|getting|find|finding|secure) (something|anything|a place|work) (in|at"
        "|with) ({your_unit}|the ~2 {unit})|(have|make|making|spend|pursue) (a|my) ~2"
        " career ({at} ({your_unit}|{named})|with you|here|there)"
    ),
    "the": "the|that|this|a|an|any|some|your|these|those|one of the",
    "no_trade": (
        "later|other|another|number|rather|whether|after|over|ever|never|under"
        "|together|matter|letter|paper|answer|offer|order|summer|winter|center"
        "|computer|career|chapter|semester|quarter|newsletter|dinner|however|either"
        "|further|power|river|weather|easier|better|harder|earlier|longer|higher|lower"
        "|bigger|smaller|sooner|consider|remember|december|november|october|september"
        "|water|wonder|cover|transfer|gender|folder|border|father|mother|brother"
        "|sister|daughter|tender|discover|prefer|refer|proper|minor|major|favor|labor"
        "|honor|prior|behavior|error|color|floor|door|poor|flavor|humor|corridor"
        "|senior|junior|factor|sector|indoor|outdoor|exist|resist|consist|assist"
        "|insist|persist|important|relevant|restaurant|significant|constant|distant"
        "|pleasant|instant|elegant|reluctant|abundant|others|papers|matters|careers"
        "|orders|offers|numbers|letters|summers|computers|chapters|semesters|answers"
        "|powers|remembers|considers|newsletters|refers|prefers|covers|wonders|centers"
        "|parameters|transfers|customers|doors|errors|colors|factors|sectors|favors"
        "|honors|floors|exists|resists|consists|assists|insists"
    ),
    "pro": (
        "-sman|-swoman|!{no_trade} -er|!{no_trade} -or|!{no_trade} -ist|!{no_trade}"
        " -ant|-ian"
        "|assistant|intern|interns|trainee|trainees|apprentice"
        ""
        "|!{no_trade} -ers|!{no_trade} -ors|!{no_trade} -ists|-ants|-ians|hire|hires"
        "|recruit|nurse|nurses|clerk|cook"
        "|associate|analyst|staff|people|someone|talent|graduate|graduates|junior"
        "|juniors|dev|devs|colleague|worker|workers|employee|employees|freelancer"
        "|technician|candidate|candidates|beginners|newcomers|member|members"
        "|specialist|person|rep|architect|chef|barista|mechanic|secretary|attorney"
        "|paralegal|aide|coach|surgeon|midwife|representative|agent|replacement|grad"
        "|grads"
    ),
    "person": (
        "someone|anyone|others|other|person|persons|people|colleague|colleagues"
        "|contact|contacts|professional|professionals|expert|experts|individual"
        "|individuals|friend|friends|somebody|else|peers|peer|practitioner"
        "|practitioners|alumni|alumnus|graduates|mentor|mentors|those|mr|mrs|ms|dr"
        "|prof|her|him|them"
    ),
    # those at the person's end who take people on
    "chief": (
        "boss|bosses|chief|manager|managers|director|supervisor|head|owner|partner"
        "|partners|principal|panel|committee|board|superior|superiors|editor|foreman"
        "|captain|dean|matron|people|lot|colleagues|folks|employer"
    ),
    "side": (
        "you|your ~3 {chief}|{your_unit}|(the|that|this) ~2 (panel|committee|board)"
        "|(the|that|this)? ~1 {gate}|they"
    ),
    "worker": (
        "person|people|pair of hands|hand|hands|someone|member|members|assistant"
        "|intern|interns|trainee|trainees|apprentice|apprentices|designer|designers"
        "|developer|developers|engineer|engineers|analyst|analysts|writer|editor|nurse"
        "|nurses|accountant|programmer|programmers|teacher|teachers|colleague"
        "|colleagues|worker|workers|employee|employees|freelancer|freelancers|junior"
        "|juniors|devs|dev|recruit|recruits|hire|hires|candidate|candidates|graduate"
        "|graduates|talent|staff|scientist|manager|consultant|planner|researcher"
        "|technician|architect|coder|specialist|associate|temp|help|helper|helping"
        " hand|newcomers|starters|beginners|applicants|contractor|contractors"
        "|salesperson|coordinator|clerk|driver|cook|barista|chef|welder|carpenter"
        "|paralegal|tutor|reporter|journalist|photographer|translator|secretary"
        "|receptionist|waiter|server|cashier|mechanic|plumber|electrician|therapist"
        "|pharmacist|attorney|lawyer|librarian|chemist|biologist|statistician|economist"
        "|marketer|copywriter|illustrator|animator|producer|instructor|coach|aide"
        "|operator|machinist|surveyor|interpreter|bookkeeper|administrator|recruiter"
        "|representative|agent|team mate|replacement|successor|grad|grads"
    ),
    # --- posts ----------------------------------------------------------------------
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
        "vacancy|vacancies|opening|openings|job opening|job openings|(open|vacant"
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
    "hire": "hire|employ|recruit|shortlist|interview|appoint|onboard",
    "hired": (
        "hired|employed|recruited|shortlisted|taken on|brought on|appointed|onboarded"
        "|a job|an interview|an offer|a job offer|a position|an internship"
    ),
    "hiring": (
        "hiring|recruiting|headhunting|staffing up|taking on|bringing on|taking people"
        " on|bringing people on|bringing in new|adding (people|staff|headcount|new|to)"
        "|short staffed|understaffed|short handed|short of (hands|staff|people)"
        "|(accepting|admitting|taking|inviting) ~2 (applications|resumes|{worker})"
        "|interviewing "
        "candidates"
        "|seeking ~4 {worker}|looking (to (hire|recruit|fill|expand|grow|add|bring on"
        "|take on|onboard)|for ~5 {worker}|for (a|an) ~6)|in need of ~3 {worker}"
        "|filling|in the market for|on the lookout for ~3 {worker}"
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
        "|some|someone|more|extra"
        "|somebody|people|help|hands|me) !(information|details|advice|time|chat|word"
        "|from|with this)|(next|more|ever) ..1 (need|short|hire|hiring|recruit|expand"
        "|grow)|short of ~3|(gets|get|runs|is|are) (thin|short|busy)|have (a|an|any) ~2"
        " (gap|hole|{stint})|has (a|an|any) ~2 (gap|hole|{stint})|expand|expands|grow"
        "|grows|hire|hires|recruit|recruits|calls in sick|call in sick|falls ill"
        "|(freeze|budget|ban) *3 (lifted|over|ends"
        "|approved|through|passes)|change your ~1 (mind|minds) about|future (projects"
        "|openings|vacancies|roles|needs)|(next|later) (round|rounds|intake)|that"
        " changes|things change|(look|looks) for (a|an|another|more)"
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
        "|desperate|crying out|in the market|on the lookout|on the hunt) for|after"
        "|open to|(short|in need) of|do with|(have|has|see|got) ~2 (need|use|call"
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
    "boss": (
        "boss|bosses|chief|chiefs|manager|managers|director|directors|head|heads|lead"
        "|leads|principal|partner|partners|captain|skipper|foreman|forewoman|chef"
        "|editor|dean|owner|owners|founder|founders|supervisor|supervisors"
        "|superintendent|matron|ceo|cto|cfo|coo|president|leadership|management"
        "|superior|superiors|higher ups|people upstairs|board|panel|committee"
        "|headteacher|headmaster|rector|provost|gardener|conductor|curator|bosun|vp"
    ),
    "joining": (
        "(coming|moving|crossing|switching|transferring) (over|across|aboard|on board"
        "|to)|joining|signing (on|up)|starting (there|here|with|at|in)|taking me on"
        "|hiring me|working (for|with|there|here|at|in|under)|(a|an|any|the) ~3 {seat}"
        "|work|coming to work|a (trial|start)"
    ),
    "month": (
        "january|february|march|april|may|june|july|august|september|october|november"
        "|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring"
        "|summer|autumn|winter|fall|easter|christmas"
    ),
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
    # --- paper ----------------------------------------------------------------------
    "resume": (
        "resume|resumes|curriculum resume|cover letter|letter of motivation|motivation"
        " letter"
    ),
    "decider": (
        "{gate}|(whoever|who|that|which|whom|one|person|people|those) ..4 (hires|picks"
        "|pick|chooses|choose|selects|select|decides|decide|does the (hiring|choosing"
        "|picking)|(reads|sorts|screens|sees|opens|reviews|sifts) (the|all) ~1"
        " (applications|resumes|letters|pile)|draws up|puts together|fills|makes (the"
        "|those|these|that|all)? ..1 (call|calls|decision|decisions|choice|choices"
        "|hires|offers)|has the (final|last) (say|word)|calls the shots|(organizes"
        "|arranges|books|engages|schedules|assigns|staffs|runs|manages|leads|heads"
        "|oversees|handles|looks after) (the|your) ~1 (staff|crew|crews|rota|roster"
        "|shifts|casting|freelancers|intake|scheme|internships|trainees|apprentices"
        "|apprenticeship|search|hiring))|(selection|interview|appointments) (panel"
        "|committee|board)"
    ),
    "paper": (
        "{resume}|application|candidacy|candidature|portfolio|credentials|transcript"
        "|transcripts|references|papers|file|documents|certificates|qualifications"
        "|work samples"
    ),
    # what tells of the asker
    "my_paper": (
        "my ~4 ({paper}|reel|showreel|profile|bio|work history|one pager|track record"
        "|samples|publications|certificate|achievements)|a (copy of|link to|list of) my"
        " ~3|a ~4 (profile|bio|pager|summary|overview|rundown|sheet"
        "|page|list|outline) ..1 (of|on|about|with) (my ~3 ({skill}|career|projects"
        "|achievements|wins|work|launches|history|results|highlights|publications)|what"
        " i (have (done|made|built|led|achieved)|did|achieved|can do))|a (short"
        "|concise|brief|quick|one page) ~1"
        " (profile|bio|resume)|a ~2 (one pager|1 pager|resume)|samples of (my ~1"
        " (work|writing|code)|what i)"
        "|(two|three|some|several"
        "|a few|my) ~2 (samples|references|certificates|letters of recommendation)"
    ),
    "send": (
        "send|sending|share|sharing|forward|forwarding|email|emailing|mail|mailing"
        "|provide|submit|drop|leave|pass|bring|upload|supply|furnish|attach|enclose"
        "|pop|slip|paste|transmit|show you|give you|let you have|get you|sent|shared"
        "|forwarded|emailed|mailed|dropped|left|uploaded|attached|enclosed|pasted|put"
        "|popped"
        "|popping|including|include|included|attaching|enclosing|linking|pasting"
    ),
    # where applications go
    "portal": (
        "(careers|career|jobs|job|applicant|application|recruitment|hiring|recruiting"
        "|vacancies) (portal|page|site|website|system|form|section|board)|(portal|page"
        "|site|website|system) ..1 (of|for) (your|the) ~1 {gate}"
    ),
    # --- wanting --------------------------------------------------------------------
    "want": (
        "want|wants|wanted|love|like|hope|hoping|wish|aim|aiming|dream|dreaming"
        "|dreamed|dreamt|keen|eager|aspire|aspiring|intend|plan|long|longing|glad"
        "|happy|thrilled|delighted|excited|honored|privileged|pleased|seek|seeking"
        "|sought|trying|motivated|determined|desire|ambition|goal|passion|interested"
        "|enjoy|prefer|pleasure|honor|enthusiastic|jump|looking|intention|passionate"
        "|proud|fancy|yearn|yearning|relish|dying|itching|hungry"
    ),
    "suits": (
        "align|aligns|aligned|match|matches|matched|fit|fits|suit|suits|suited|meet"
        "|meets|qualify|qualifies|lend|lends|equip|equips|useful|valuable|relevant"
        "|helpful|benefit|complement|complements|translate|transfer|asset|serve"
        "|prepare|prepared|prepares|correspond|corresponds|resonate|overlap|overlaps"
    ),
    "ask": (
        "ask|asking|asked|inquire|inquiring|inquired|talk|talking|speak|speaking|chat"
        "|discuss|discussing|explore|exploring|hear|hearing|know|knowing|learn"
        "|learning|find out|see|check|checking|pursue|pursuing|apply|connect|write"
        "|writing|reach out|reaching out|contacting|contact"
    ),
    "good": (
        "great|good|perfect|strong|ideal|excellent|natural|valuable|right|best|solid"
        "|terrific|wonderful|fantastic|worthy|useful|real|effective|suitable|fine"
        "|superb|outstanding|exceptional|qualified|competitive|productive|close"
    ),
    "fit": (
        "fit|match|addition|asset|candidate|choice|hire|contributor|contribution"
        "|person|resource|applicant|employee|team member|colleague|intern|recruit"
    ),
    "jobless": (
        "lost my ~1 job|losing my ~1 job|laid off|let go|out of work|out of a job"
        "|unemployed|jobless|made redundant|between jobs|(hours|shifts) (have been|were"
        "|got|are being) cut|contract (was not renewed|was cancelled|fell through)"
        "|(company|plant|firm|employer|shop|store) (is closing|closed|went under|folded"
        "|shut down|is shutting down|downsized)"
    ),
    "skill": (
        "skill|skills|skillset|skill set|experience|experiences|background|expertise"
        "|qualifications|qualification|training|strengths|strength|knowledge|abilities"
        "|ability|profile|track record|talents|talent|education|degree|passion|years"
        "|résumé|resume|record"
    ),
    "study": (
        "program|programs|school|schools|university|universities|college|colleges"
        "|course|courses|degree|degrees|bootcamp|bootcamps|camp|master|masters|mba|phd"
        "|doctorate|scholarship|scholarships|graduate school|grad school|academy"
        "|studies|seminar|workshop|conservatory|residency|residencies|certificate"
        "|certification|license|visa|grant|grants|fellowship|fellowships"
    ),
    "grow": (
        "growth|advancement|promotion|development|learning|professional|improvement"
        "|volunteering|volunteer|networking|study|mentoring|mentorship|mentor"
        "|educational"
    ),
    "learn": (
        "learn|speak|talk|chat|meet|connect|hear|ask|see|listen|pick|discuss|visit"
        "|shadow|thank|read|know|gain insight|interview you|share|observe|understand"
        "|exchange|get to know|catch up|sit down|attend|grow|advance|reflect|travel"
    ),
    # what makes one wanted
    "draw": (
        "attractive|appealing|interesting|competitive|desirable|irresistible"
        "|impressive|employable|hireable|marketable|eligible|valuable|credible"
        "|stronger|strong|serious|seriously|wanted|useful|hard to refuse|impossible"
    ),
    "trait": "{skill}|mix|combination|blend|knack|eye|command|instinct|nose|love",
    "of_use": (
        "useful|handy|valuable|helpful|of ~2 (use|value|service|help|interest|benefit)"
        "|worth ~2|an asset|(a|an) ~1 (advantage|help|asset|benefit|boon|plus|gain"
        "|win)|good|benefit"
        "|serve|suit"
    ),
    "enable": (
        "enable|enables|allow|allows|let|lets|equip|equips|equipped|prepare|prepares"
        "|prepared|qualify|qualifies|position|positions|permit|permits|help|helps"
    ),
    "do_good": (
        "contribute|contributing|add|make|making|serve|support|excel|succeed|thrive"
        "|hit|step in|bring|perform|deliver|help|be ..2 {of_use}"
    ),
    "month_name": (
        "january|february|march|april|may|june|july|august|september|october"
        "|november|december"
    ),
    # when one could begin
    "from_when": (
        "(in|from|by|after|since|as of|on|until) ~1 ({month_name}|(spring|summer|autumn"
        "|fall|winter|easter|christmas|graduation)|the (first|second|third|fifteenth"
        "|start|beginning|end|middle) of|the new year|(monday|tuesday|wednesday"
        "|thursday|friday) ($|on|if|morning if)|my ~2 (exams|exam|graduation|degree"
        "|notice|contract|course|studies))|immediately|right away|straight away|at"
        " once|tomorrow|(next|this) (week|month|monday|summer|spring|autumn|fall)|at"
        " short notice|within ~2 (days|weeks|week|month)|any (day|time|week)|whenever"
        "|the ~2 (after|you)|mid|early|late|(after|before|in|from) (the|my) ~1"
        " (holidays"
        "|exams|summer|season|break|harvest|term)"
    ),
}
