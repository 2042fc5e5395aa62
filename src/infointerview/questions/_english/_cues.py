"""Words that tell what an English question is about, each with its weight.

A cue of weight 3 is telling by itself, one of 1 only helps others; 5 and more is for
phrases that decide whatever else is said. A cue counts once, however often it occurs.
"""

from __future__ import annotations

import re

from infointerview.values import Topic

__all__ = ["CUES"]

_YEARS = r"(?:few|two|three|five|ten|several|couple of|\d+|decade)"
_ONE = r"(?:someone|somebody|a person|people|students?|newcomers?|a beginner|one)"

_CUES: dict[Topic, dict[float, tuple[str, ...]]] = {
    Topic.CLOSING: {
        8: (
            r"do you have a (?:business )?card",
            (
                r"question i should|should have (?:put|raised|brought)|occurs to "
                r"me|write to you"
            ),
            (
                r"(?:be|get) contacted|let you know|not (?:yet )?covered|come "
                r"back to you"
            ),
            r"(?:should|could|would) (?:i )?(?:have|of) asked",
            (
                r"did ?n[o']t (?:i )?ask|did(?:n't)? (?:i )?not ask"
                r"|forg[eo]t(?:ten)? to ask"
            ),
            r"(?:have|has)n't (?:i )?(?:asked|covered|touched|talked|discussed)",
            (
                r"(?:not|n't) (?:asked|covered|touched|talked about|discussed"
                r"|mentioned)"
            ),
            (
                r"did i (?:leave|miss|overlook|forget)|left out|am i (?:missing"
                r"|overlooking)"
            ),
            r"(?:keep|stay|be) in (?:touch|contact)|stay connected",
            (
                r"(?:contact|reach|call|email|e-mail|write(?: to)?|phone|follow "
                r"up with) you\b"
            ),
            (
                r"reach out to you|connect(?:ing)? (?:with you )?on linkedin|add "
                r"you on"
            ),
            (
                r"(?:may|can|could|might) i (?:follow|check|come back|get back"
                r"|return|send you)"
            ),
            (
                r"(?:have|exchange|your) (?:business )?cards?\b|email address"
                r"|phone number"
            ),
            r"(?:update|let) you (?:know )?(?:on )?how|report back",
            (
                r"questions? (?:do you have )?for me|closing thoughts|final "
                r"(?:thoughts|words)"
            ),
            (
                r"further questions|more questions|(?:another|other) question"
                r"|follow-?up question"
            ),
        ),
        3: (r"anything else|something else|what else should i (?:know|have)",),
    },
    Topic.REFERRAL: {
        7: (
            (
                r"who(?:m)? would you (?:ring|call|ask|phone|see|write|visit"
                r"|approach|talk|speak|go to)"
            ),
            (
                r"(?:some(?:one|body)|any(?:one|body)) .*(?:could|might|would|can"
                r"|to) (?:tell|show|teach|talk|speak|explain|answer)"
            ),
            (
                r"(?:gave|give) me (?:their|your|the)? ?name|their name|your name "
                r"when|know an? \w+ who"
            ),
            (
                r"see (?:this|it|things) differently|your contacts|(?:chat|talk"
                r"|conversation) like this"
            ),
            r"who(?:m)? else|any(?:one|body) else|some(?:one|body) else",
            r"introduc(?:e|tion)|put me in (?:touch|contact)|connect me",
            (
                r"(?:other|more|additional|different) (?:people|persons?"
                r"|professionals?|contacts|colleagues|folks|names)\b.*\b(?:talk"
                r"|speak|contact|meet|ask|suggest|recommend|reach|learn|know"
                r"|interview|perspective)"
            ),
            (
                r"(?:talk|speak|meet|chat|get in touch|connect|reach out"
                r"|conversation) (?:to |with )?(?:next|who|whom)"
            ),
            (
                r"(?:should|could|can|might|would) (?:i|it be worth)? ?(?:also "
                r")?(?:be )?(?:talk|speak|contact|meet|reach out|get in touch"
                r"|interview|approach|learn more from|connect with)"
            ),
            (
                r"(?:mention|use|say|give) your name|that you (?:sent|referred"
                r"|suggested)"
            ),
            (
                r"refer me|(?:do you )?know (?:of )?(?:any|some)(?:one|body"
                r"|people)|know (?:any )?(?:people|others|colleagues)"
            ),
            (
                r"(?:one|two|three|few|couple(?: of)?|any|some) (?:other |more "
                r")?(?:people|colleagues|friends|names|contacts|persons) (?:you"
                r"|who|whom|that|i|in)"
            ),
            (
                r"(?:suggest|recommend) (?:that )?(?:i |any|some|an)?(?:one|body"
                r"|others?)? ?(?:talk|speak|contact|meet)"
            ),
            r"whose (?:view|perspective|story|brain)|worth (?:talking|speaking)",
        ),
    },
    Topic.LIFESTYLE: {
        6: (
            r"\bhours?\b(?! (?:of|in) (?:training|practice))",
            r"salar|\bpay\b|\bpaid\b|compensat|\bwages?\b|conditions .*work",
        ),
        4: (
            (
                r"(?:follow|take|bring) .* home|home for|on the road|strain\b"
                r"|friends\b|reachable"
            ),
            (
                r"live (?:wherever|anywhere|on|well)|(?:is|gets) .*work done"
                r"|indoors|outdoors|outside, "
            ),
            (r"\bearn(?:ings?|s)?\b|\bbonus"),
            r"\bmoney\b|\bincome\b|financ(?:ial|ially) (?:reward|secur|stab|live)",
            r"\btravel|\bcommut|relocat|\bmove (?:to another city|house|around)",
            r"work.{0,3}life|life.{0,3}work|\bbalance",
            (
                r"stress|burn(?:ed|t|ing)? ?out|\bburnout|\bpressure|\bunwind"
                r"|switch off"
            ),
            (
                r"overtime|week-?ends?|evenings?|\bnights?\b|holiday|vacation"
                r"|time off"
            ),
            (
                r"\bremote|from home|\bhybrid|home office|flexib|part[- ]time"
                r"|\bshifts?\b"
            ),
            (
                r"on[- ]call|family|\bkids\b|children|spouse|personal life"
                r"|private life"
            ),
            r"outside (?:of )?work|hobbies|\bhealth\b|\bphysical|lifestyle",
            (
                r"working conditions|international(?:ly)? basis|\babroad\b|where "
                r".* live"
            ),
            r"cost of living|(?:come|coming|go|be|in|at) (?:in ?)?(?:to )?the office\b",
            r"dress code|\bsleep|free time|your life\b|\bbenefits? package|perks",
            (
                r"rest of (?:your|their) (?:day|life)|home life|take work home"
                r"|job security"
            ),
        ),
        2: (r"\bschedule|\bbenefits\b|\bseason|\bbusy|\bbusiest|\bpace\b|workload",),
    },
    Topic.ADVANCEMENT: {
        4: (
            r"comes? (?:after|next)\b",
            (
                r"usual route|route from|how do you know (?:whether|if|when) "
                r"you(?:'re| are)? do"
            ),
            (
                r"(?:pay|pays) for (?:further|more|training|cours|stud)|usually "
                r"start\b|start in\b"
            ),
            (
                r"(?:make|made|reach|become) (?:senior|partner|team lead|lead"
                r"|manager|principal)"
            ),
            (
                r"(?:be|end up) (?:after|in|within) \w+ years|path (?:in|for"
                r"|from) (?:a|an|the)?"
            ),
            (
                r"jobs (?:exist|are there) for|(?:roles?|positions?) (?:do "
                r")?people take|are people evaluated"
            ),
            r"next step be\b|how far can",
            (
                r"advanc(?:e|ement|ing)\b|promot(?:ed|ion|ions|e)\b|\bmove(?:s)? "
                r"up|moving up"
            ),
            (
                r"\bladder|upward|climb|career (?:paths|progress|growth|track"
                r"|trajector|develop|options|ladder|moves)"
            ),
            (
                r"(?:common|typical|usual|possible|likely|different|standard"
                r"|available) (?:career )?paths?"
            ),
            r"progress(?:ion)?\b|room (?:for|to) (?:growth|grow|advance)",
            r"opportunit\w+ (?:for|to) (?:growth|grow|advance|learn|develop|move)",
            (
                r"learning (?:and|or|&) (?:growth|development)|personal development"
                r"|development opportunit"
                r"|move (?:across|between) teams|sponsor(?:ed|s|ship)"
            ),
            r"growth opportunit|growth potential|internal mobility|lateral",
            (
                r"(?:performance|success|progress|work) (?:is |are |gets? |be "
                r")?(?:evaluated|measured|judged|reviewed|assessed|recogni[sz]ed"
                r"|appraised)"
            ),
            (
                r"(?:evaluate|measure|judge|assess|review)(?:d|s)? (?:your |the "
                r"|their )?(?:performance|success|work)|performance review"
                r"|\braise\b"
            ),
            (
                r"(?:next|logical) (?:step|role|position|move) (?:for|in|after|up"
                r"|from|would)"
            ),
            (
                r"(?:higher|senior|leadership|management|top)[- ]?(?:level)? "
                r"(?:roles?|positions?|posts?|jobs?)|partner track|tenure"
            ),
            (
                r"after (?:this|that|your|an? entry[- ]level) (?:role|position|job"
                r"|post)"
            ),
            (
                r"professional development|help (?:you|people|employees|staff) "
                r"(?:to )?grow"
            ),
            (
                r"stay in an? (?:entry|junior|position|role)|how (?:long|fast"
                r"|quickly) (?:does it|do people|would it|until|before) "
                r".*(?:become|senior|manager|take)"
            ),
            (
                r"(?:go|move) (?:on )?(?:from there|to (?:after|from|next))|where "
                r"do people go"
            ),
            (
                r"(?:positions?|jobs?|roles?) (?:can |could |might |does )?(?:lead"
                r"|leads) to"
            ),
            r"become (?:a |an )?(?:senior|manager|partner|director|lead)",
            (
                r"ahead in|get ahead|rise (?:to|in|through)|seniority|grow (?:in"
                r"|within|into)"
            ),
        ),
        2: (
            (
                r"entry[- ]level|starting (?:position|role|job)|first (?:role"
                r"|position)s?\b"
            ),
        ),
        1: (
            r"opportunit",
            r"\blong[- ]term\b",
        ),
    },
    Topic.INDUSTRY_TRENDS: {
        4: (
            (
                r"will (?:this|the|your|it|that) .*(?:look like|be like|exist"
                r"|still be)|hot topics?"
            ),
            r"(?:by|in|before) 20[2-9]\d",
            (
                r"next big|(?:leaders|industry|companies|company) .*(?:awake|at "
                r"night)|pandemic|covid"
            ),
            (
                r"(?:fewer|more) jobs|what(?:'s| is) new\b|effects? of|affect(?:ed"
                r"|s)? (?:your|the)"
            ),
            (
                r"overlap|biggest (?:issue|question|problem)|main players|you "
                r"watching|smaller or|getting"
            ),
            r"prospects (?:in|for|of) (?:this|the|your) (?:field|industry|trade)",
            r"\btrend|\bfuture\b|\boutlook|\bforecast|\bpredict|horizon",
            rf"(?:next|past|last|coming|in|over the) {_YEARS} (?:to \w+ )?years?",
            (
                r"(?:has|have|is|are|will|been|see|how) .*\bchang(?:ed|ing"
                r"|e)\b(?! about your)"
            ),
            r"evol(?:v|ution)|\bdevelopments?\b(?! process)|innovation|disrupt",
            (
                r"automat|artificial intelligence|\bai\b|new technolog"
                r"|technolog\w+ (?:chang|affect|impact|shap|transform)|machine "
                r"learning|digitali"
            ),
            r"econom|\bmarket\b|\bdemand\b|compet(?:itors|ition|itive landscape)",
            (
                r"(?:challenges?|issues?|problems?|threats?|obstacles?"
                r"|questions?) (?:that )?(?:\w+ )?(?:facing|face|faces|confront"
                r"|ahead|for)\b.*(?:industry|field|sector|company|organi[sz]ation"
                r"|profession|business)?"
            ),
            (
                r"(?:growing|shrinking|expanding|declining|fastest|emerging|dying"
                r"|saturated)"
            ),
            (
                r"(?:headed|heading|going) in\b|(?:where|direction) .*(?:headed"
                r"|heading|going|industry|field)\b"
            ),
            r"regulat|legislation|new laws?|politic|globali|climate|sustainab",
            (
                r"(?:companies|firms|players|startups|start-ups|employers"
                r"|organi[sz]ations) (?:to watch|are (?:leading|doing|growing"
                r"|shaping|worth)|should i (?:know|watch|follow))|(?:leading|major"
                r"|key|biggest|new) (?:companies|players|firms)"
            ),
            r"related (?:fields?|occupations?|careers?|industr)|neighbou?ring",
            (
                r"(?:similar|other|adjacent) (?:fields?|occupations?|careers?"
                r"|industries)"
            ),
        ),
        2: (
            r"\bindustry\b",
            r"\bsector\b",
            r"job market",
        ),
        1: (
            r"\bfield\b",
            r"\bprofession\b",
        ),
    },
    Topic.PROS_CONS: {
        4: (
            (
                r"rather not|pleasure|\bjoys?\b|ups and downs|worth it|(?:not"
                r"|n't) expect|wears?\b|drain"
            ),
            (
                r"same (?:profession|career|path|choice|job|field|thing) again"
                r"|glamorous|(?:good|bad) days?\b"
            ),
            r"(?:make|made) you leave|(?:good|bad|dark|bright) sides?|outsiders",
            (
                r"(?:do|did|would|you|they|people) (?:you )?(?:really |personally "
                r"|still )?(?:like|enjoy|love|hate|dislike|appreciate|value) "
                r"(?:the )?(?:most|least|best|about|doing|working|your|being|it"
                r"|this|and)"
            ),
            (
                r"\benjoy|\bdislike|\blove\b|\bhate\b|like (?:best|least|most)|do "
                r"not like"
            ),
            (
                r"fav(?:ou?)?rite (?:part|thing|aspect|things|parts|aspects)"
                r"|least fav"
            ),
            r"reward(?:ing|s)?\b|satisf|fulfil|gratify|meaningful|worthwhile",
            (
                r"frustrat|disappoint|annoy|\bboring|tedious|unpleasant|difficult"
                r"|\bhard(?:est|er)?\b(?! skills?)|\btough|struggl"
            ),
            r"challeng(?:e|es|ing)\b(?! (?:facing|face|ahead))",
            r"(?:n't|not) (?:you )?like\b|regret",
            r"obstacle|hurdle|\bscar(?:y|iest)|reasons? (?:against|not to|for not)",
            (
                r"surpris|unexpected|expectation|(?:as|what) you (?:had )?expected"
                r"|imagined"
            ),
            (
                r"\bpros\b|\bcons\b|drawback|downside|upside|negative|positive"
                r"|advantage|disadvantage|trade-?off|sacrific"
            ),
            r"\bworst|best (?:part|thing|aspect|bit)s?\b|good and bad|the bad\b",
            (
                r"wish (?:you )?(?:could|were able to) change|could change|would "
                r"you change"
            ),
            (
                r"misconception|\bmyth|misunderstand|get wrong|stereotyp"
                r"|misunderstood"
            ),
            (
                r"excit(?:es|ed|ing)|energi[sz]|keeps? you (?:up|going|motivated"
                r"|awake)"
            ),
            (
                r"motivat(?:es|ed)|passion|\bhappy\b|happiest|unhappy"
                r"|worr(?:y|ies)"
            ),
            (
                r"why do people (?:leave|quit)|think(?:ing)? (?:of|about) "
                r"(?:leaving|quitting)"
            ),
            (
                r"choose (?:it|this career|the same|this field) again|do it "
                r"(?:all )?again"
            ),
        ),
    },
    Topic.SKILLS: {
        6: (r"(?:what|which) (?:\w+ )?skills (?:do|would|should|are)",),
        4: (
            (
                r"the (?:really |very )?(?:good|great|best) ones|(?:rest"
                r"|others) (?:can't|cannot|don't|do not)"
            ),
            r"(?:will|would|going to) make it\b|cut out for|keys? to (?:success|doing)",
            (
                r"what does it take|kind of character|how (?:important|good"
                r"|technical|creative)(?! is it| is network)"
            ),
            (
                r"good (?:with|at)\b|hope(?:s)? to see|be able to|(?:personal"
                r"|which) qualities"
            ),
            (
                r"\bskill|\btraits?\b|qualit(?:y|ies) (?:do|does|are|is|make|would"
                r"|should|that|you|of a)|personal qualit|characteristic|personalit"
            ),
            (
                r"\babilit|attribute|\bstrengths?\b|aptitude|competenc|capabilit"
                r"|talent"
            ),
            (
                r"what (?:makes|sets|separates|distinguishes)|stand out|sets? .* "
                r"apart"
            ),
            r"(?:kind|type|sort) of (?:person|people|individual)s?",
            (
                r"(?:to )?(?:succeed|thrive|excel|be good at|do well|flourish)\b"
                r"|temperament"
            ),
            (
                r"(?:be|become|are|is) (?:a |an |most |more )?(?:success(?:ful)?"
                r"|effective)\b|(?:find|have|for) success"
            ),
            (
                r"(?:look|looking) for (?:in|when)|(?:employers?|managers?|you) "
                r"value\b"
            ),
            (
                r"(?:makes?|made) (?:a |an )?(?:good|great|successful|strong"
                r"|excellent|ideal)"
            ),
            (
                r"(?:good|great|ideal|strong|successful) (?:fit|candidate|match)"
                r"|mindset"
            ),
            (
                r"habits? (?:of|do|make|help)|languages? (?:should|do|are|is)"
                r"|terminology"
            ),
            r"\bsoft\b|technical knowledge|programs? should i (?:know|learn)",
        ),
    },
    Topic.BACKGROUND_EDUCATION: {
        6: (
            (
                r"(?:recommended|which|what) (?:\w+ )?(?:courses|classes|training"
                r"|degrees?|majors?)\b|(?:what|which) (?:are the )?qualif"
            ),
        ),
        4: (
            (
                r"(?:experience|jobs?|work) (?:should|could|would) (?:i|one"
                r"|someone)|how much experience"
            ),
            (
                r"(?:good|useful|best) preparation|where did you (?:go to|study"
                r"|train)"
            ),
            (
                r"education|\bdegrees?\b|\bmajor(?:s|ed)?\b(?! (?:player|challenge"
                r"|change|trend|compan|project|issue|employer))"
            ),
            (
                r"\bschool|\bcollege|universit|\bcourses?\b|coursework"
                r"|\bclass(?:es)?\b"
            ),
            (
                r"certifi|licen[sc]|credential|\btraining\b|\btrained\b|diploma"
                r"|\bph\.?d|\bmaster'?s\b|\bmba\b|bachelor|academ|\bgpa\b"
                r"|\bgrades\b"
            ),
            (
                r"\bstud(?:y|ied|ies|ying)\b|curricul|internships?|apprentice"
                r"|bootcamp"
            ),
            (
                r"\bqualif|requirements?\b|required (?:to|for)|prerequisite"
                r"|backgrounds?\b"
            ),
            r"volunteer|extra-?curricular|thesis|scholarship",
            (
                r"(?:what|which|kind|type|kinds|types|sort|prior|previous|earlier"
                r"|past|much) (?:of )?(?:\w+ )?(?:work )?experiences? (?:is|are|do"
                r"|does|would|should|has|have|did|was|were|needed|required"
                r"|necessary|help|before|\w+ most)"
            ),
            (
                r"experience (?:needed|required|necessary|helpful|useful|is|do i "
                r"need)"
            ),
            (
                r"prepar(?:e|ed|es|ation|ing) (?:you|me|someone|for|people|do|your"
                r"|to)"
            ),
            (
                r"(?:get|break|enter|entry) (?:in)?to (?:the |this |your "
                r")?(?:field|industry|profession|occupation|business)\b.*\b(?:need"
                r"|require|without)"
            ),
        ),
        1: (
            r"\blearn",
            r"\bexperience",
        ),
    },
    Topic.PATH: {
        6: (r"your career (?:path|trajector)|who .*\b(?:instrumental|influential)",),
        4: (
            (
                r"(?:did|has) (?:that|this|it) (?:come|came) about|you (?:studied"
                r"|trained|began|started) .*\b(?:and|but) now"
            ),
            (
                r"when you (?:switched|changed|left|moved)|find your way"
                r"|found your way|shaped your"
            ),
            (
                r"always (?:the|your|been|wanted|knew|work)|steps that (?:took|led"
                r"|brought)"
            ),
            (
                r"(?:become|became) clear|at what point|fork in|forks in"
                r"|crossroads|by chance|luck\b"
            ),
            (
                r"why \w+,? (?:and not|rather than|instead of)|what part did|what "
                r"role did"
            ),
            (
                r"go about (?:finding|getting|becoming)|w(?:i|ou)nd up|ma[dk]e "
                r"the (?:jump|leap|move|switch)"
            ),
            (
                r"got you (?:interested|started)|want(?:ed)? to be when|how you "
                r"(?:got|came|found|became)"
            ),
            (
                r"how (?:did|do|have|was) (?:you|your) (?:first |originally "
                r"|initially |own |actually )?(?:get|come|end|land|find|start"
                r"|choose|decide|hear|break|begin|become|career|make the|pick"
                r"|know you|wind|path|go from|move|enter|arrive|secure|obtain"
                r"|learn about)"
            ),
            (
                r"(?:led|brought|drew|attracted|inspired|motivated|interested|made"
                r"|pulled|prompted|convinced|drove|pushed|influenced) you\b"
            ),
            (
                r"career (?:path|journey|story|history|so far|been like|begin"
                r"|begun|evolve)(?!s)"
            ),
            r"\bjourney|your story|your (?:own )?(?:path|background|history)\b",
            (
                r"why (?:did|have|do) you (?:choose|chosen|decide|leave|left|go"
                r"|enter|become|pick|join|get|take|come|stay|move|work|switch|want"
                r"|study)"
            ),
            r"(?:decide|decision|chose|choose|choice) to|turning point|pivotal",
            (
                r"mentor|role model|who (?:helped|influenced|inspired|encouraged"
                r"|had the)"
            ),
            (
                r"first job|your (?:first|previous|last|earlier) (?:job|role"
                r"|position|post)s?"
            ),
            r"before (?:this|that|you (?:were|joined|became|started|came|got))",
            (
                r"how long have you|when did you (?:first|know|decide|start"
                r"|reali[sz]e|join)"
            ),
            (
                r"transition|switch(?:ed|ing)? (?:from|to|careers?|fields?)"
                r"|change careers?"
            ),
            (
                r"always (?:know|want|knew|been)|grow(?:ing)? up|as a (?:child|kid"
                r"|student)"
            ),
            (
                r"(?:other|previous|past|different) jobs (?:have|did|before)|you "
                r"have held"
            ),
            (
                r"steps (?:did|have) you|did you (?:always|ever|plan|see yourself"
                r"|imagine|start|begin|take|apply|use)|job search"
            ),
            (
                r"get(?:ting)? (?:to )?where you are|(?:got|get|gotten) (?:you "
                r")?(?:here|in|into|started|your (?:job|start|foot|current))|came "
                r"to|come to (?:be|work)"
            ),
            (
                r"you (?:become|became) (?:a|an|interested)|tell me (?:a (?:bit"
                r"|little) )?about yourself|what were you doing"
            ),
        ),
        1: (
            r"\bdid you\b",
            r"your career",
        ),
    },
    Topic.DAY_TO_DAY: {
        4: (
            (
                r"did you do (?:today|yesterday|this morning|before|first|last)"
                r"|your (?:inbox|desk)\b"
            ),
            (
                r"(?:quiet|slow|busy|peak) (?:season|time|month|period)s? (?:look"
                r"|compared|like)"
            ),
            (
                r"(?:typical|average|ordinary|normal|usual|regular|standard|common"
                r"|busy|given|particular) (?:work ?|working |business )?(?:day"
                r"|days|week|weeks|month|morning|project|shift|sprint)"
            ),
            (
                r"day[- ]to[- ]day|\bdaily\b|day in (?:the|your)|day looks? like"
                r"|workday|every ?day\b|\broutine|days? (?:consist|spent)"
            ),
            (
                r"\bday'?s work\b|languages (?:do you|does|are) .*\bus(?:e|ed)\b"
                r"|\btasks?\b|\bdut(?:y|ies)\b|responsibilit|job description"
                r"|activities"
            ),
            (
                r"spend (?:your|most|the|a|more|much)|time do you spend"
                r"|(?:your|of) time (?:do|is"
                r"|are|goes|does|on|in|with)|percent(?:age)? of"
            ),
            (
                r"working on (?:now|right now|at the moment|currently|these days"
                r"|this)|are you (?:currently )?working on|current(?:ly)? "
                r"(?:projects?|work)"
            ),
            (
                r"(?:your|the|through|a) (?:\w+ ){0,2}process\b|workflow"
                r"|\btools?\b|software do|equipment|step by step|from start to "
                r"finish"
            ),
            (
                r"(?:kinds?|types?|sorts?) of .* do you (?:do|conduct|handle|see"
                r"|run|use|perform|treat|teach|write|build|make|design|test)\b"
            ),
            (
                r"(?:kinds?|types?|sorts?) of (?:problems|work|projects|decisions"
                r"|clients|questions|cases|patients|customers|things do you)"
            ),
            (
                r"what (?:do|does) (?:you|your (?:job|role|work)|a|an|the (?:job"
                r"|role|work)|this (?:job|role))\b.*\b(?:do|involve|entail|consist"
                r"|include)\b"
            ),
            r"(?:job|role|work|position) (?:involve|entail|consist|include)",
            (
                r"meetings|deadlines|what exactly|who do you (?:interact|deal"
                r"|report|work)"
            ),
        ),
    },
    Topic.CULTURE_ORGANIZATION: {
        6: (r"(?:kinds?|sorts?|types?) of people (?:work\b|are there|do you work)",),
        4: (
            (
                r"\bwho decides|(?:makes?|admits?) a mistake"
                r"|what happens (?:here )?(?:when|if)"
            ),
            (
                r"get (?:on|along) (?:with|in|at|here)|(?:news|information"
                r"|word) (?:travels?|flows?|spreads?|gets)"
            ),
            (
                r"treat (?:one another|each other)|\bhierarch|top floor|\bbosses\b"
                r"|\bmeetings run"
            ),
            (
                r"junior people|how much say|(?:treat|handle|deal with) mistakes"
                r"|speak up"
            ),
            (
                r"share knowledge|knowledge sharing|relationship between"
                r"|(?:balance|make-?up|composition|mix) of the (?:team|staff|group)"
                r"|on their own|by themselves|in groups|one another|each other"
                r"|among colleagues"
            ),
            (
                r"formal\b|informal|competitive (?:or|and|place|atmosphere)"
                r"|friendly|workplace|diverse"
            ),
            (
                r"kind of people (?:work|are|do you work)|(?:team|company|group"
                r"|staff) and who|how big is"
            ),
            (
                r"management like|make newcomers feel|(?:organi[sz]ation|company"
                r"|employer) stand for"
            ),
            r"(?:is|are) (?:the )?\w+ organi[sz]ed|differ from",
            (
                r"\bculture|environment(?! impact)|atmosphere|\bvibe|morale"
                r"|office like"
            ),
            (
                r"manage(?:ment|rs?'?s?) (?:style|approach|philosophy)|leadership "
                r"style|supervis|\bboss\b|(?:your|the) manager"
            ),
            (
                r"(?:is|are|was) (?:the |your )?(?:\w+ )?(?:team|company"
                r"|organi[sz]ation|department|firm|office|group)s? (?:structured"
                r"|organi[sz]ed|like|set up|run|made up)|structure\b|hierarch"
                r"|org(?:ani[sz]ation)? chart"
            ),
            (
                r"(?:company|organi[sz]ation|firm|team|employer|agency)(?:'s)? "
                r"(?:\w+ )?(?:value|mission|philosophy|approach|differ|stand|goals"
                r"|handle|deal|support|treat|encourage|culture)"
            ),
            (
                r"\bvalues\b|mission\b|colleagues|co-?workers|teammates|team ?work"
                r"|collabor"
            ),
            r"autonomy|independen|freedom|diversity|inclusi|equit|belong|welcom",
            (
                r"decisions (?:get |are )?(?:made|taken)|make decisions|feedback"
                r"|communicat\w+ (?:work|happen|style|between|within)|conflict"
                r"|disagree|politics"
            ),
            r"(?:like|it's like) (?:to work|working) (?:for|at|here|with|there)",
            (
                r"work (?:alone|together|in teams?|independently|closely|with "
                r"other|with people)|team or|in a team|(?:alone|independently) or"
                r"|cross-functional"
            ),
            (
                r"fit(?:s)? into the (?:larger|wider|bigger|rest)|different from "
                r"(?:other|its)|compare (?:to|with) (?:other|its|similar"
                r"|competitor)|unique about"
            ),
            (
                r"how (?:does|do) (?:your|the|this) (?:company|organi[sz]ation"
                r"|firm|team|department|office|employer)|people (?:here|get along"
                r"|treat)|unwritten"
            ),
        ),
        2: (
            r"onboard",
            r"\bteams?\b",
            r"turnover",
            r"newcomers? (?:learn|welcomed)",
        ),
        1: (
            r"\bcompany\b",
            r"organi[sz]ation",
        ),
    },
    Topic.ACCOMPLISHMENTS: {
        6: (
            (
                r"(?:highlight|high ?point)s? (?:of|in) your"
                r"|(?:share|describe|tell me about) (?:an experience in which"
                r"|a time(?: when)?) you"
                r"|look back on|makes you smile|interesting thing you|really "
                r"(?:matter|make a difference)"
            ),
            (
                r"\bproud|accomplish|achiev|award|legacy|milestone|triumph|glad "
                r"(?:of|about)"
            ),
            (
                r"(?:fav(?:ou?)?rite|recent|memorable|interesting|exciting"
                r"|successful|biggest|best|meaningful|coolest|particular"
                r"|specific) (?:project|piece of work|case|assignment|client"
                r"|campaign|success|story|moment)s?"
            ),
            (
                r"project (?:that |which )?you(?:'ve| have)? (?:\w+ )?(?:work|done"
                r"|led|enjoy|lead|complete|built|deliver|manage)"
            ),
            (
                r"contribut(?:e|ed|ion)s? (?:you|have|are|to the)|made a "
                r"difference|(?:biggest|greatest) (?:success|win|impact"
                r"|contribution)|memorable"
            ),
            (
                r"(?:have|did|had) you (?:built|created|improved|launched|solved"
                r"|invented)"
            ),
        ),
    },
    Topic.ADVICE: {
        6: (r"words? of wisdom|any (?:insight|guidance|pointers)|leverage my",),
        4: (
            r"(?:which|what) (?:result|success|outcome)s? |makes you smile|still tell",
            (
                r"would you (?:tell|say to) (?:her|him|them|someone|somebody|a|an"
                r"|your|my|me)\b"
            ),
            (
                r"would you (?:explore|start|try|tackle|look at|learn|study"
                r"|read) (?:first|next)|first (?:step|thing) (?:should|would)"
            ),
            r"what would you (?:do|tackle|learn) (?:first|next)|knowing my",
            (
                r"cut out for|smartest|underestimate|foot in the door|hands[- ]on "
                r"exposure|exposure to"
            ),
            (
                r"summer to|learn more about the|recommend (?:this|your|it|the)"
                r"|what would you do"
            ),
            r"next step be|should my next",
            (
                r"\badvice|\badvis(?:e|ed|ing)\b|\btips?\b|\bsuggestions?\b"
                r"|recommendations?"
            ),
            (
                r"(?:would|do|could|can) you (?:recommend|suggest)|you(?:'d| "
                r"would) recommend"
            ),
            (
                r"wish(?:ed)? (?:\w+ )?(?:you|i|someone|somebody|people|they) "
                r"(?:had |would have |'d )?(?:know|knew|told|done|learn|start|been"
                r"|under)|hindsight"
            ),
            (
                r"differently|do over|start(?:ing)? (?:all )?over|go back (?:in "
                r"time|and|to)|younger self|(?:in|were in) (?:my|our) (?:shoes"
                r"|position|place|situation)|if you were (?:me|i\b|a student"
                r"|starting|just|to start)"
            ),
            r"\bmistakes?\b|\bavoid\b|pitfall|watch out|beware",
            (
                r"\bbooks?\b|\bblogs?\b|podcast|magazine|journals?\b|publication"
                r"|website|resource|newsletter|\bread(?:ing)?\b|\bforums?\b"
                r"|communit"
            ),
            (
                r"associations?\b|professional (?:organi[sz]ation|group|societ"
                r"|bod)|conference|\bevents?\b|meet-?ups?|network(?:ing)?\b"
                r"|\bjoin\b(?!ed)|\bclubs?\b"
            ),
            (
                rf"(?:should|could|can|might|ought) (?:i|{_ONE}) (?:\w+ )?(?:do|be "
                r"doing|know|start|consider|think|focus|try|spend|look|get|find"
                r"|begin|gain|learn|keep|expect|be|ask|make|research|explore|use"
                r"|take)"
            ),
            (
                rf"(?:how|where) (?:can|could|should|would|do|might) (?:i|{_ONE}) "
                r"(?:best |go about )?(?:get|find|learn|start|break|begin|gain"
                r"|enter|test|explore|stand|know|go|become|improve|stay|try"
                r"|figure)"
            ),
            (
                r"best way (?:to|for|of)|next steps?\b(?! for (?:some|a person))"
                r"|steps (?:should|would|can|could|to take)"
            ),
            (
                r"keep up (?:with|to)|stay (?:current|up to date|informed|on top)"
                r"|break into"
            ),
            (
                r"(?:starting|start) (?:out|in this|in the)\b|just (?:starting"
                r"|beginning)|r[ée]sum[ée]|\bcv\b|cover letter|portfolio|linkedin "
                r"profile|interview"
            ),
            (
                r"how important is (?:it|network|know)|(?:to|would you|do you) "
                r"tell (?:some|a |people|students|your|new|young)|worth (?:doing"
                r"|reading|going|joining)"
            ),
        ),
        2: (
            r"if you (?:could|had|were)|looking back|\brecommend",
            r"should i\b",
        ),
    },
}

CUES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (topic, weight, re.compile(pattern))
    for topic, by_weight in _CUES.items()
    for weight, patterns in by_weight.items()
    for pattern in patterns
)
