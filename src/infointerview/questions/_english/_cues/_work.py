"""Cues of the work: what it takes to begin, its days, its place, its price."""

from __future__ import annotations

from infointerview.values import Topic

__all__ = ["WORK"]

WORK: dict[Topic, dict[float, tuple[str, ...]]] = {
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
}
