"""How questions go wrong in English, and what is said about it."""

from __future__ import annotations

import re
from types import MappingProxyType

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
    "say": (
        "tell|describe|explain|share|walk|talk|say|give|show|point|suggest|recommend"
        "|introduce|name|help|outline|sketch|elaborate|expand"
    ),
    "firm": "company|organization|firm|agency|business",
    "and": "and|or|, and|as well as|plus|and also",
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
            |led|made|took|brought|kept|paid) ..4 $
        {wh} *12 ,? and (which|what) (the)? (least|most|worst|best)
        ^ {wh} {aux} (you|they|people|teams|managers|newcomers|beginners) *6 and *1
            (with|for|from|about)? (them|it)
        , and if (so|not)
        ^ {wh} *15 , and {aux}
        ^ {aux} *15 , and (why|how) $
        about ..6 ,? (and|or) (also)? about
        (like|enjoy|love|best|most|good|pros|advantages|rewards|benefits|easy|strengths
            |highs|ups|upsides|joys) (and|or) (also)? (dislike|hate|worst|least|bad|cons
            |disadvantages|drawbacks|frustrations|hard|weaknesses|lows|downs|downsides|sorrows)
        ({say} ..12|{wh} ..8) ,? (and|as well as) ({say}|{wh} ({aux}|you|your))
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
        everyone (knows|says|agrees)
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
        often|recently|lately|frequently|regularly|sometimes|occasionally|a while ago
            |some time ago|in the old days|a lot of the time|rarely|seldom|now and then
            |from time to time|at times|once in a while|every so often
        """
    ),
    QuestionFault.JARGON: wordings(
        """
        synergy|synergies|leverage|leveraging|bandwidth|deliverables|stakeholder
            |stakeholders|paradigm|ecosystem|deep dive|low hanging (fruit|fruits)|circle
            back|thought leader|thought leadership|core competency|core competencies
            |value proposition|value add|actionable|best in class|mission critical|kpi
            |kpis|roi
            |okr|okrs|swot|b2b|b2c|saas|go to market|onboarding|upskill|upskilling
            |ideate|ideation|learnings|touch base|move the needle|pain points|skill set
            |skillset|space agnostic|verticals|pipeline|growth hacking|disruptive
            |scalable|holistic|granular|operationalize|incentivize|utilize
        """
    ),
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
    QuestionFault.LEADING: wordings(
        """
        how (clearly|certainly)
        """
    ),
    QuestionFault.NEGATIVE: wordings(
        """
        (not|never) (only|just|yet|merely)
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

QUESTIONS = QuestionWords(
    classes=MappingProxyType(_CLASSES),
    openings=listed("and so or also please hi hello hey then well now but"),
    faults=MappingProxyType(_FAULTS),
    unless=MappingProxyType(_UNLESS),
    closed=wordings(
        """
        ^ {aux} ..1
        ^ any
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
        (know|say|think|wonder|wondering|curious|ask|learn|hear|understand) ..3 {wh}
        """
    ),
    names=_NAMES,
    remarks=MappingProxyType(_REMARKS),
)
