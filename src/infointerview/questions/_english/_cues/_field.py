"""Cues of the field: moving up, change, good and bad, skills, advice."""

from __future__ import annotations

from infointerview.values import Topic

__all__ = ["FIELD"]

_YEARS = r"(?:few|two|three|five|ten|several|couple of|\d+|decade)"
_ONE = r"(?:someone|somebody|a person|people|students?|newcomers?|a beginner|one)"

FIELD: dict[Topic, dict[float, tuple[str, ...]]] = {
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
