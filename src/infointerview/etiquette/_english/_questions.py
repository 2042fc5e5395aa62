"""How questions go wrong in English, and what is said about it."""

from __future__ import annotations

import re
from types import MappingProxyType

from infointerview.etiquette._english._jargon import ABBREVIATIONS, JARGON
from infointerview.etiquette._lexicon import listed, wordings
from infointerview.etiquette._lint import QuestionFault
from infointerview.etiquette._question_words import (
    NameWords,
    QuestionWords,
    Remark,
)

__all__ = ["QUESTIONS"]

_CLASSES = {
    "aux": (
        "am|is|are|was|were|do|does|did|have|has|had|will|would|can|could|may|might"
        "|shall|should|must"
    ),
    "wh": "what|why|how|which|who|whom|whose|where|when",
    "asking": "what|why|how|which|where|; {aux}",
    "say": (
        "tell|describe|explain|share|walk|talk|say|give|show|point|suggest|recommend"
        "|introduce|name|help|outline|sketch|elaborate|expand|discuss|highlight|provide"
        "|identify|list|recall|illustrate|summarize|comment|compare|speak|recount"
        "|clarify|paint|put (it|this|that)? (into|in) words|think of|take (me|us)"
        "|run (me|us)|break (it|this|that)? down"
    ),
    "firm": "company|organization|firm|agency|business",
    "judge": (
        "decide|decides|know|knows|tell|tells|learn|learns|see|judge|judges|find out"
        "|choose|chooses|determine|determines|define|defines"
    ),
    "awful": (
        "terrible|awful|horrible|dreadful|ridiculous|absurd|useless|pointless|stupid"
        "|incompetent|brutal|unfair|crazy|insane|toxic|hopeless|rotten|lousy|miserable"
        "|pathetic|boring|dull|tedious|outdated|disastrous|appalling|inhumane|greedy"
        "|lazy|arrogant|chaotic|broken|worthless|meaningless|depressing|shameful"
        "|underpaid|overrated|soul crushing|mind numbing|out of (control|touch|date)"
        "|badly (paid|run|managed)|poorly (paid|run|managed)|hated|corrupt"
        "|dead end|thankless|dysfunctional|exhausting|unbearable|unpleasant|unpopular"
        "|inefficient"
    ),
    "good": (
        "wonderful|amazing|fantastic|great|perfect|brilliant|superior|outstanding"
        "|excellent|successful|exciting|fascinating|marvellous|incredible|impressive"
    ),
    "deed": (
        "hire|recruit|select|choose|train|teach|evaluate|assess|appraise|review|promote"
        "|reward|pay|retain|fire|dismiss|develop|mentor|supervise|motivate|coach"
        "|onboard|measure|design|test|build|maintain|fund|finance|market"
        "|sell|buy|price|store|sort|record|report|approve|monitor|budget|schedule"
        "|prioritize|delegate|discipline|grade|interview"
    ),
    "anybody": (
        "anybody|anyone|somebody|someone|people|person|persons|others|colleagues"
        "|colleague|friend|friends|names|professionals|contacts|alumni|groups"
        "|associations|organizations|one else|two|expert|experts|individuals"
    ),
    "done": (
        "-ed|chosen|paid|made|taught|built|sold|bought|kept|found|drawn|written|set|put"
        "|given|taken|run"
    ),
}

_FAULTS = {
    QuestionFault.DOUBLE_BARRELLED: wordings(
        """
        {wh} *12 !(what) ,? and ,? (also)? (what|why|which|who|whom|where|when|how) ~1
            {aux}
        ({wh} ..20|^ {aux} ..20) ,? (and|or) (also)? {aux} (you|your|there|it|they
            |people|the|this|that|one|somebody|someone)
        {aux} ..12 ,? and ,? (what|why|how|which) {aux}
        {wh} ..12 , and (why|how|what|where|when) $
        {wh} ~1 ..8 and (where|when) $
        {wh} {aux} ..6 and (why|how) $
        {wh} ~1 ({aux}|drew|made|led|kept) *12 ,? and ,? (what|who) *1 (-s|-ed|drove
            |led|made|took|brought|kept|paid|held|got|gave|sold|caught|won|set|put)
            ..4 $
        {wh} *12 ,? and (which|what) (the)? (least|most|worst|best)
        ^ {wh} {aux} (you|they|people|teams|managers|newcomers|beginners) *6 and *1
            (with|for|from|about)? (them|it)
        , and if (so|not)
        ^ {wh} *15 , and {aux}
        ^ {aux} *15 , and (why|how) $
        about ..6 ,? (and|or) (also)? about
        (like|enjoy|love|best|most|good|pros|advantages|rewards|benefits|easy|strengths
            |highs|ups|upsides|joys) (and|or) (also)? (dislike|hate|worst|least|bad|cons
            |disadvantages|drawbacks|frustrations|hard|weaknesses|lows|downs|downsides
            |sorrows)
        ({say} ..12|{wh} ..8) ,? (and|as well as) ({say}|{wh} ({aux}|you|your))
        {say} *12 ,? and ,? (what|how|why|which|who|where|when|whether) ..1
        (hear|learn|know|ask|curious|wonder|wondering|interested) ..12 ,? and ,? (what
            |how|why|which|where|whether) ..1
        ^ {wh} {aux} ... , and (also)? (what|which|how|where|why) ~5 {aux} (you|your
            |people|they|the|a|one|there|that|this)
        ^ {wh} {aux} ... , and ..5 , {aux} (you|it|they|there|that)
        what (made|led) you ... and (motivate|inspire|convince|keep|persuade|make|lead
            |help) you
        ^ how (is|are|was|were) !(you) ..4 {done} (up|out|on|down|in|off)? and {done}
            ..4 $
        how (do|does|did|would|can|should) ..4 {deed} and {deed}
        (-est|best|worst|most ~1|least ~1) ~2 and (your|the|what|which) ..2 (-est
            |best|worst|most|least) ..6 $
        how (satisfied|happy|content|pleased|comfortable) ..3 (with|about) (the|your)
            ~2 and (the|your) ~2 $
        how ~1 and how
        how ~1 (is|are) your ~1 and your ~1 $
        ^ {wh} ... , and (yourself|you) $
        ^ {aux} (you|they|people|there|it|beginners) ... , and {wh} ..1
        ^ {wh} !(and) *5 ,? and {wh} !($|they|you|it|we|he|she|the|your) *5 $
        {say} ..2 {wh} !(and) *10 ,? and {wh} !($) ..1
        what (is|are|was|were) the ~1 and the ~1 like $
        {wh} *12 ,? and (to|for|with|by|at|in|from|on) {wh} ..1 $
        how (do|does|did) ..10 and ..5 (afterwards|then|later) $
        what (-ed|made|led|drew|brought|kept) you ..8 and (-ed|made|led|kept|drew
            |brought) you
        (like|likes|enjoy|love|loves) (dislike|dislikes|hate|hates)
        (best|rewarding|advantages|positives|upsides|highs|strengths|pros|easiest
            |positive|good) (worst|bad|frustrating|disadvantages|negatives|downsides
            |lows|weaknesses|cons|hardest|challenging|negative|difficult)
        """
    ),
    QuestionFault.LEADING: wordings(
        """
        {aux} (not you|you not) ..1 (think|agree|find|feel|believe|say|like|love|prefer)
        ^ {aux} (it|that|this|the ..4|you|they|there) not
        ^ {aux} not !(worry|hesitate|mind|feel|be)
        , (right|correct|no|yes|okay|surely) $
        , {aux} (not)? (you|it|they|this|that|there|we|he|she) (not)? $
        (surely|obviously|clearly|of course|certainly|undoubtedly)
        you must (really)? (love|hate|enjoy|like|be|feel|have|find|miss|get)
        (would|do) you (not)? (agree|accept) that
        (how|what) ..2 (amazing|wonderful|terrible|awful|boring|exciting|fantastic
            |horrible|great|bad|dull) (is|are|was|were|must)
        why (is|are) ..4 so (bad|badly|poor|poorly|low|dull|boring|slow|unpopular)
        (since|because|as|given that) (everybody|everyone|nobody|no one)
        ^ i (suppose|guess|bet|take it) that? (you|it|this|the|your|people) ..
        how much do you (love|hate|enjoy)
        (everyone|everybody|we all) (knows|says|agrees|know|agree)
        , (you know|you see|agreed|true|huh|eh|am i right) $
        such (a|an)? ..1 ({awful}|{good})
        (why|how come) ..10 so {awful}
        (with|of|for|about|survive|handle|tolerate|stand|bear|endure|despite|by) (so
            |such|all)? (much|many|the|this|that|these|those|your|such|so) ..1 {awful}
        what makes (your|this|the|you) ..4 so ({awful}|{good})
        what makes ..6 so much
        (given|considering|seeing|with) how {awful}
        (what makes|why (is|are|was)) (your|this|you|they|it|the) ..4 (the best|better
            |superior)
        (why|how come) ..6 (so much|far|still so) (better|worse)
        how much (better|worse|nicer|happier|more fun) (is|are|was|were|do|does)
        (would|is|was|will) it (not)? (be)? ..1 (fair|right|correct|safe|accurate
            |reasonable|wrong|an exaggeration) ..2 (say|assume|think|conclude|claim|call
            |suggest)
        (would|will|do|can) you (not)? (also)? (agree|admit|concede|confirm) (that|with
            |it|the|your|you|there|most)
        how (badly|poorly|terribly)
        (love|like|enjoy|hate|dislike|admire) so much
        (this|that|these|those) {good} ~1
        (am|was) i (right|correct|wrong|mistaken) (in|to|that|when|if|about)
        (just|exactly) how (bad|terrible|good|great|hard|awful)
        (stuck in|in|with|have|having|has) (a|an|such) ..1 {awful}
        why (would|should) (anyone|anybody) ..2 (want|choose|do|put|bother|become)
        (how|why) (do|did|can|could) (you|anyone|people) ..2 (put up with|survive|stand
            |tolerate|endure)
        """
    ),
    QuestionFault.NEGATIVE: wordings(
        """
        ^ {wh} *3 {aux} (you|i|they|one|somebody|someone|a ..2|the ..2|your ..2|~1)?
            (not|never)
        (would|should|could) (a|an|people|one|somebody|someone|newcomers|beginners|you)
            ..2 (not|never) ..
        why ..2 (nobody|no one)
        """
    ),
    QuestionFault.VAGUE: wordings(
        """
        (often|recently|lately|frequently|regularly|sometimes|occasionally|a while ago
            |some time ago|in the old days|a lot of the time|rarely|seldom|now and then
            |from time to time|at times|once in a while|every so often)
        """
    ),
    QuestionFault.JARGON: JARGON,
    QuestionFault.PRESUPPOSES: wordings(
        """
        why (did|do|have) you ..1 (leave|left|quit|change|changed|switch|drop|give up
            |hate|regret|dislike|move|moved|resign|stop|stopped)
        (when|since|after|before|once) you ..1 (left|quit|were promoted|were fired
            |changed|switched|retired|graduated|divorced|sold|founded|studied|moved)
        when did you (stop|quit|leave|give up|switch|change)
        (were|was|got|being|been) (laid off|fired|let go|passed over|demoted)
        your (divorce|layoff|burnout|illness|promotion|failure)
        (your|the) (degree|doctorate|promotion|training|apprenticeship|studies) in
        """
    ),
    QuestionFault.FINDABLE: wordings(
        """
        what (does|do) (your ..2|the ..2|..3) ({firm}|department) (do|make|sell|produce
            |offer) $
        what (products|services) (does|do) ..5 (offer|make|sell|provide|have)
        how many (people|employees|offices|branches|staff|customers|members) ..6 (work
            |have|employ|are there|employs)
        how (large|big|old) is (your|the) {firm}
        (when|where) (was|is|were) (your|the) ({firm}|headquarters) ..2 (founded|based
            |located|established)
        where (is|are) ..4 (headquartered|headquarters|based|located)
        what does (a|an) ..3 (earn|make) (on average)? $
        where is (the|your) ..2 (head office|main office|hq)
        when (was|were) (the|your) ..2 (founded|opened|established|built)
        name of (the|your) (ceo|founder|president|director|chief executive|company)
        when did (the|your) {firm} (start|open|begin) $
        ^ what kind of {firm} (is|are) (this|it|you) $
        how many ~2 (does|do) (your|the) {firm} (run|have|own|operate)
        where did (your|the) {firm} (start|begin) $
        who (founded|owns|started|runs) (the|your) {firm}
        (what|which) year (was|did) (the|your) {firm}
        (what|who) (is|are) ..4 (mission|motto|slogan|competitors|revenue|turnover) $
        how much (does|do) !(you) ..4 (earn|make|get paid) $
        what is the (average|typical|median|starting|usual) ..2 (salary|wage|pay|income)
        who is (the|your) (ceo|founder|president|director|chief executive|chairman)
        (what|which) (degree|degrees|license|licence|certificate|certification
            |qualifications) (is|are|do|does) ..3 (required|needed|necessary|need)
        """
    ),
    QuestionFault.ASSESSES_THE_SEEKER: wordings(
        """
        {aux} i ..3 (good|suited|cut out|right !(now|away)|ready|qualified|strong|make
            (a|an|it)|succeed|enough|fit|competitive|do well|too old|too young|a good
            |have a chance|have what)
        i have what it takes
        ^ (could|can) i (do|handle|manage|keep up)
        {aux} i (sound|look|seem|come across)
        (where|how) {aux} i fit
        realistic for (me|somebody like me|someone like me)
        (make|think) of my
        (somebody|someone|people|a person) with my
        what {aux} i improve
        impression {aux} i make
        ^ would i (like|enjoy|love|hate)
        should i ..1 (become|go into|stay|quit|give up)
        ^ {aux} you ..1 (see|imagine|picture) me
        where {aux} you (see|picture) me
        (what|how) (is|are|am) my (chances|odds|weaknesses|strengths|gaps)
        what am i (missing|lacking)
        how (would|will|might) i (do|fare|cope|manage) (in|at|as|here|$)
        (hold|holds|holding) me back
        how (strong|good|ready|relevant|competitive|realistic) (am|is|are) (i|my)
        (somebody|someone|a person|people) like me ..2 (right|fit|fits|suited|good
            |succeed|belong|enough)
        (think|thinks) (of|about) (somebody|someone|a person|people) like me
        (somebody|someone) like me $
        (think|feel|believe|say|believe) (that)? (i|me|my ..4) ..2 (am|would|could|can
            |will|is|are|suit|suits|fit|fits) !(ask|know)
        (this|the|that|such|your) ..5 (would|will|could|might)? (suit|fit) me
        how (do|would|does|could|am) (i|my ..3) ..2 (compare|rate|rank|fit|stack|look
            |doing|sound|measure)
        what do you think (of|about) (me|my)
        (is|are|would) my ..4 (enough|good|strong|relevant|sufficient|competitive|suited
            |what)
        (judge|assess|rate|evaluate|score|grade) (me|my)
        (strengths|weaknesses|gaps) ..3 (see|notice) in me|see in me
        """
    ),
}

_UNLESS = {
    QuestionFault.DOUBLE_BARRELLED: wordings(
        """
        {judge} {wh} ... {wh} {aux} not $
        {judge} {wh} *8 and {wh} *5 $
        ^ {aux} (that|it|this) ..3 or {aux} (that|it|this) ..2 $
        """
    ),
    QuestionFault.VAGUE: wordings(
        """
        how (often|frequently|regularly)
        (per|a|each|every|last|past|this|two|three|five|ten|few|since|in) ..2 (day|days
            |week|weeks|month|months|year|years|quarter|decade)
        (most|more|less|least) (often|frequently)
        """
    ),
    QuestionFault.FINDABLE: wordings(
        """
        (i|we) ..2 (read|saw|understand|learned|heard|found|gather|seen|noticed)
        """
    ),
    QuestionFault.ASSESSES_THE_SEEKER: wordings(
        """
        {aux} i (right|correct) (in|to|that|when|if|about)
        """
    ),
    QuestionFault.LEADING: wordings(
        """
        and (do|does|did) not ~1 $
        how (clearly|certainly|surely)
        """
    ),
    QuestionFault.NEGATIVE: wordings(
        """
        (not|never) (only|just|yet|merely)
        {judge} {wh} ... {wh} {aux} not $
        (have|did) i not (asked|ask)
        """
    ),
}

_REMARKS = {
    QuestionFault.DOUBLE_BARRELLED: Remark(
        "It asks two things at once, and one of them will go unanswered.",
        "Ask the first; keep the other for afterwards.",
    ),
    QuestionFault.LEADING: Remark(
        "It says which answer is expected.",
        'Ask openly, with "how" or "what", and leave the judgement to them.',
    ),
    QuestionFault.NEGATIVE: Remark(
        "It asks about what is not, which is hard to answer.",
        "Turn it round and ask about what is.",
    ),
    QuestionFault.CLOSED: Remark(
        'It can be answered with "yes" or "no".',
        'Begin with "how", "what" or "could you tell me".',
    ),
    QuestionFault.TOO_LONG: Remark(
        "It has more than 24 words.", "Say the background first, then ask in short."
    ),
    QuestionFault.SEVERAL_QUESTIONS: Remark(
        "Another question stands before it.", "Ask one question and wait."
    ),
    QuestionFault.VAGUE: Remark(
        "It leaves open what span of time is meant.",
        "Name the span, such as a week or the last year.",
    ),
    QuestionFault.JARGON: Remark(
        "It uses an expression that not everybody shares.", "Say it in everyday words."
    ),
    QuestionFault.PRESUPPOSES: Remark(
        "It takes for granted what nobody has told you.",
        "Ask first whether it is so, or leave it open.",
    ),
    QuestionFault.FINDABLE: Remark(
        "The answer can be looked up.",
        "Look it up, say what you read, and ask whether it is so there.",
    ),
    QuestionFault.ASSESSES_THE_SEEKER: Remark(
        "It makes the person judge you.",
        "Ask about the work, or about what people in it do well.",
    ),
    QuestionFault.UNKNOWN_NAME: Remark(
        "It names somebody or something that is not recorded.",
        "Check the name, or record where it comes from.",
    ),
}

# The first word of a sentence names somebody if it owns or does what names do; some
# of the words that do so as well are common nouns, most of them told by their endings.
_FIRST = r"(?:^|[.!?:…\"“\n])\W*([^\W\d_][\w&]*)"
_NOUN = "".join(
    rf"(?<!{ending})"
    for ending in listed(
        "ing tion sion ment ness ance ence ship ism ware care work logy graphy ture ity"
        " ety ics ody one age"
    )
)
_NAMES = NameWords(
    capitals=True,
    named=(
        re.compile(rf"{_FIRST}['’]s\b"),
        re.compile(
            rf"{_FIRST}{_NOUN} (?:is|was|has|had|just|recently|merged|announced|bought"
            r"|opened|said|says|told|mentioned|suggested|gave|introduced|named)\b"
        ),
    ),
    ordinary=frozenset(
        listed(
            """
            i monday tuesday wednesday thursday friday saturday sunday january february
            march april may june july august september october november december english
            german french spanish american european phd mba ms mr mrs dr us uk eu it hr
            ceo cv gis linkedin pdf ok ai ux ui sql cad stem pr qa api r&d ngo gpa msc
            bsc covid x
            what who that it there here how when where why which he she they we you this
            these those let one each today tomorrow yesterday tonight people women men
            children everything something nothing anything everybody all nobody money
            water art law design medicine safety pay weather school college life time
            travel stress competition demand growth research science health industry
            theory practice much little most more less how whose then now
            """
        )
    ),
)

_HOUSES = re.compile(
    r"\b(?:at|join|joins|joined|joining|left|leave|leaving)\s(?:the\s)?$"
)

QUESTIONS = QuestionWords(
    classes=MappingProxyType(_CLASSES),
    openings=listed("and so or also please hi hello hey then well now but"),
    faults=MappingProxyType(_FAULTS),
    unless=MappingProxyType(_UNLESS),
    closed=wordings(
        """
        ^ {aux} ..1
        ; {aux} ..1
        ^ any
        , (right|correct|no|yes|okay|surely|true|huh|eh|agreed|you know|you see) $
        , {aux} (not)? (you|it|they|this|that|there|we|he|she) (not)? $
        """
    ),
    stated=wordings(
        """
        ^ (you|it|they|there|he|she|we|everyone|everybody|nobody|people) !(and|or|$|at
            |in|too|personally|who|with|for) ..1 & !^ {aux} & !{asking}
        ^ (this|that|these|those) ({aux}|-s|makes) & !^ {aux} & !{asking}
        ^ (the|your|a|an|most|all|many|this|that|big|small|good|young|old|only) ~3 (
            {aux}
            |treat|need|get|make|take|work|never|always|just|really|only|want|seem|seems
            |makes|takes|gets|pays|needs|works|wants|means|keeps|comes|goes|feels|gives
            |treats|depends|matters|counts|beats|helps) & !^ {aux} & !{asking}
        ^ (surely|obviously|clearly|certainly|of course) & !{asking}
        ^ i (assume|presume|imagine|bet|guess|suppose|take it|expect|gather) & !{asking}
        """
    ),
    open=wordings(
        """
        ^ (in|on|at|of|for|to|with|from|about|by|over|through|under)? {wh} {aux}
        ^ {wh} ~8
        (could|can|will|might) you ..3 {say}
        would you ..3 (tell|describe|explain|share|walk|talk|give|show|point|introduce
            |name|help|outline|sketch|elaborate|expand)
        (tell|show|describe|explain|walk) (to)? me
        (would|do) you mind ~1 (telling|describing|explaining|sharing|saying|walking)
        (may|might|can|could) i (ask|hear|learn) ..2 {wh}
        (may|might|can|could|shall|would) (i|we|it) ..3 (use|mention|have|get|come|call
            |write|contact|follow|stay|keep|send|quote|reach|connect|name|say|refer
            |email|ask|record|take notes|add|be (alright|all right|ok|okay|possible)) &
            (i|me)
        (is|are|would|do|does) (it|there|you|that) ..3 (ok|okay|alright|all right|mind
            |possible) ..2 (if|for|to) (i|me) ..2 (use|mention|have|get|come|call|write
            |contact|follow|stay|keep|send|quote|reach|connect|name|say|refer|email)
        ^ {aux} (there|you|we) ..4 {anybody} ... (i|me) ..3 (talk|speak|contact|meet|ask
            |interview|chat|reach|connect|call|write|approach|turn|learn|read|follow)
        ^ {aux} (there|you|we) ..4 {anybody} ... you ..2 (recommend|suggest|introduce
            |put|connect|refer|point|name|know|advise|think)
        ^ {aux} (there|you ..1 (know|have)|we) ..4 {anybody} (else|who ..4 (talk|speak
            |meet|chat|help|tell|share|willing|open))
        ^ (is|was) there (anything|something) ..2 (i|we|you|that i|that we) ..1 (not
            |should|have|did|forgot|missed|want|wish|would)
        ^ {aux} (there|you) ..2 (any|a|some|other) *6 you ..2 (recommend|suggest
            |advise|add)
        (can|could|may|might) i ..2 (visit|see|watch|shadow|tour|join|borrow)
        ^ (is|would) it ..5 (if|for) (i|me)
        ^ (would|do) you mind ..2 (if i|me|my)
        ^ have i (forgotten|missed|left|overlooked|failed|asked)
        ^ do tell
        ^ do you have ..2 (business)? (card|questions|names)
        (know|say|think|wonder|wondering|curious|ask|learn|hear|understand|remember
            |recall) !(that) ..3 {wh}
        ^ (would|could|are) you ..2 (willing|open|happy|able|comfortable|prepared|kind
            |inclined) ..3 (introduce|introducing|put|putting|connect|connecting|sharing
            |telling|talking|describing|explaining|walking|let|letting|pass|passing
            |refer|referring) ..2 (me|my|to|about|how|what)
        ^ {aux} (there|you) ..2 (any|a|some|other) ~3 (i|me) ..2 (read|watch|visit|join
            |follow|ask|asked|look|try|attend|know|use|see|learn|study|forgot|missed)
        """
    ),
    names=_NAMES,
    abbreviations=ABBREVIATIONS,
    houses=_HOUSES,
    remarks=MappingProxyType(_REMARKS),
)
