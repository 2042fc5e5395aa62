"""English word classes of who and where: the person, the asker, their places."""

from __future__ import annotations

__all__ = ["PEOPLE"]

PEOPLE = {
    "aux": (
        "am|is|are|was|were|do|does|did|have|has|had|will|would|can|could|may|might"
        "|shall|should"
    ),
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
        "|station|garage|warehouse|factory|pharmacy|bakery|cafe|salon|ward|surgery"
        "|nonprofit|publisher|magazine|paper|consultancy|venue|laboratory|bureau"
        "|council|embassy|airline|mill|brewery|winery|nursery|daycare|resort|gym|spa"
        "|zoo|aquarium|court|ship|boat|port|park|newspaper|choir|orchestra|band|troupe"
        "|ballet|opera|fleet|vet|yard|mill|mine|dock|harbor|ferry|vessel|cinema|church"
        "|parish|registry|depot|terminal|airport|stable|stables|vineyard|orchard|pub"
        "|inn|diner|canteen|kindergarten|shelter|hospice|brigade|bistro|boutique"
        "|building|archive|chambers|squad|unit|faculty|academy|collective|cooperative"
        "|venture|workshop|bindery|dairy|foundry|bookshop|press|label|forge|depot|yard"
        "|orchestra|service|services|cooperative|observatory|quarry|dig|greenhouse"
        "|society|circus|toolroom|command|regiment"
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
        "|sector|line of work|line|area|discipline|career !(changer|changers|switcher"
        "|switchers|starter|returner)|careers !(page|portal|site"
        "|website|fair|section|team)|kind of work|type of work|sort of work|domain"
        "|business as a whole|subject|world|path|space|specialty|niche|community"
    ),
    "in_field": (
        "(in|of|within|across|into|to|for|through|throughout|with|about) !(the area (,"
        "|and)|the area $) (this|the|that|your|our|my|whole|entire|a|any|such a|another"
        "|what|these|those|other) ~3 {field} !(at|with|manager|director"
        "|coordinator|officer|engineer|technician|cook|analyst|representative)"
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
    # who writes, and to whom: a text without either is about something else
    "between_us": ("i|me|my|mine|myself|we|us|our|you|your|yours|please|thanks|thank"),
    "labor": (
        "work|working|serve|serving|sail|sailing|train|training|intern|interning|temp"
        "|apprentice|teach|cook|nurse|write|sing|play|perform|learn (the|my) (trade"
        "|ropes|craft|job)|do what you do|(do|doing|spend|spending|complete|serve) (my"
        "|a|an|some|a few) ~3 (training|year|placement|hours|stint|shift|shifts"
        "|internship|traineeship|practicum|apprenticeship|term|season|rotation|summer)"
    ),
    "my_place": (
        "(start|starting|begin|beginning) ..3 (at|in|under) your ~3|(start|begin) with"
        " you|{labor} ..3 (with|for|under|alongside|beside|among|by|at) (you !(on|about"
        "|to|through)|your ~3)|{labor} ..3 (in|on) your ~3|(join|joining) (your|the"
        "|this) ~3 {unit}|(join|joining) {your_unit}|(join|joining) you !(for|on|at"
        " (the|a)|in the|there)|(work|working|intern|interning|apprentice|apprenticing"
        "|train|training) (for|at|under|alongside|beside|in) {org}|(work|working|intern"
        "|interning|start|starting) (here|there|over there)|(work|working|intern"
        "|interning|apprentice|train|start|begin|grow|growing|work my way up|make a ~2"
        " (difference|impact|contribution|mark)) (with|in|on|at) {your_unit}|(intern"
        "|interning|apprentice|apprenticing) with you|(work|working|train|training"
        "|intern|interning) (for|under|alongside|beside) (someone|somebody|people|a ~2"
        "|{person}) like you|(be|being|become|becoming) (a|an)? ~2 (part|member) of"
        " {your_unit}|(be|being|get|getting|become) (hired|employed|taken on|recruited"
        "|brought on) ..1 (by|at|with|for|in) ({org}|{named})|(be|being|become"
        "|becoming) (hired|employed|recruited|shortlisted) $|(be|being|become|becoming)"
        " on {your_unit}|(be|being|become|becoming) (a|an|the|your|one of your|one of"
        " the) ~4 ({worker}|{pro}) ({at} ({your_unit}|{named})|with you|of yours)|(be"
        "|being|become|becoming) (your|one of your) ~3 ({worker}|{pro})|(get|getting)"
        " (started|going|my start) ({at} your ~3|with you|there|here)|(take|taking|take"
        " on|fill|filling|have|having|get|getting|find|finding|land|landing|do|doing"
        "|earn|earning|win|winning|claim|secure|complete) ..2 (a|an|the|my) ~3 (job"
        "|role|position|internship|place|home|spot|seat|desk|opening|placement"
        "|apprenticeship|traineeship|practicum) ..1 {at} ({your_unit}|{named})"
        "|(contribute|contributing) to ({your_unit}|your (work|mission|success))|(help"
        "|helping) {your_unit} ~1 (grow|succeed|thrive|win|improve|expand)|(use|using"
        "|apply|applying|put|bring|bringing) my ~2 {skill} ..3 {at} ({your_unit}"
        "|{named})|(prove|proving|establish|establishing) myself {at} {org}|(join"
        "|joining|work|working|be|being|start|starting|intern|career|contribute"
        "|contributing|belong) ..2 (a|an|any) ~3 {unit} ..1 (like|such as) (yours|your"
        " ~2)|(get|getting|become|becoming|be|being) involved (with|in|at) {your_unit}"
        "|(call|calling|count|counting|consider) myself ..4 (of|at|with|in|on|among)"
        " {your_unit}|(build|building|start|starting|begin|beginning|continue|make) (a"
        "|my) ~1 career ((at|with) ({your_unit}|{named})|here)|(work|working|intern"
        "|interning) (at|for) {named}|(grow|growing|work my way up) (with|at) {named}"
        "|(start|begin|starting|beginning) as (a|an|your) ~3 ({worker}|{pro}) {at}"
        " ({your_unit}|{named})|interview (for ~4 {job}|with|at) ..2 ({your_unit}"
        "|{named})|(transfer|transferring|move|moving|cross|crossing|get|getting|break"
        "|breaking|come|switch|go) (in|into|over|across|inside|on to|over to|in to"
        "|across to) ({your_unit}|yours)|(write|play|cook|teach|sing|draw|sail|fly"
        "|design|code|paint|dance|perform|nurse|report|translate|bake|build|sell|drive"
        "|volunteer) (for|in|at|on|with) {your_unit}|(be|being|become|becoming) (a|an)"
        " ~2 ({worker}|{pro}) (in|at|on|with) your ~2|(land|landing|get|getting|find"
        "|finding|secure) (something|anything|a place|work) (in|at|with) ({your_unit}"
        "|the ~2 {unit})|(have|make|making|spend|pursue) (a|my) ~2 career ({at}"
        " {your_unit}|(at|with) {named}|with you|here|there)"
    ),
    "no_trade": (
        "server|servers|pointer|pointers|integer|integers|compiler|compilers|header"
        "|headers|importer|finer|later|other|another|number|rather|whether|after|over|ever|never|under"
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
        "|merger|mergers|master|masters|takeover|foreigner|foreigners"
    ),
    "pro": (
        "-sman|-swoman|!{no_trade} -er|!{no_trade} -or|!{no_trade} -ist|!{no_trade}"
        " -ant|-ian|assistant|intern|interns|trainee|trainees|apprentice|!{no_trade}"
        " -ers|!{no_trade} -ors|!{no_trade} -ists|-ants|-ians|hire|hires|recruit|nurse"
        "|nurses|clerk|cook|associate|analyst|staff|people|someone|talent|graduate"
        "|graduates|junior|juniors|dev|devs|colleague|worker|workers|employee|employees"
        "|freelancer|technician|candidate|candidates|beginners|newcomers|member|members"
        "|specialist|person|rep|architect|chef|barista|mechanic|secretary|attorney"
        "|paralegal|aide|coach|surgeon|midwife|representative|agent|replacement|grad"
        "|grads|agents|reps|architects|chefs|mechanics|cooks|clerks|coaches|aides"
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
        "boss|bosses|chief|chiefs|manager|managers|director|directors|head|heads|lead"
        "|leads|principal|partner|partners|captain|skipper|foreman|forewoman|chef"
        "|editor|dean|owner|owners|founder|founders|supervisor|supervisors"
        "|superintendent|matron|ceo|cto|cfo|coo|president|leadership|management"
        "|superior|superiors|higher ups|people upstairs|board|panel|committee"
        "|headteacher|headmaster|rector|provost|gardener|conductor|curator|bosun|vp"
        "|employer"
    ),
    "side": (
        "you|your ~3 ({chief}|people|lot|colleagues|folks)|{your_unit}|(the|that|this)"
        " ~2 (panel|committee|board)|(the|that|this)? ~1 {gate}|they"
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
}
