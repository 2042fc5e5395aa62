"""J1: wordings that ask of vacancies by what brings them, or to be told of them."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame

__all__ = ["TIDINGS"]

TIDINGS = (
    Rule(
        name="openings_known",
        frame=Frame.J1,
        patterns=wordings(
            """
            (know|aware|hear|heard|learn|wind|word|whiff|inkling) of ~3 {vacancy} !(_)
            (know|knew|aware|hear|heard|hears|learn|think|thought|come across|see|spot
                |suggest|recommend) ..1 (of|about|if|whether)? ..2 (any|a|an|some
                |another|other|suitable|open) ~5 ({vacancy}|jobs|job|positions|position
                |internships|internship|placement|placements|employment|roles) !(_|(is
                |are|would be) ~1 (right|good|for|worth|hard|stressful|dangerous
                |essential|necessary|needed|required|useful|expected|vital|important))
            (know|aware|hear|heard|think) ..2 (of|about)? (any|someone|anyone|people|a
                |another|other) ..6 (hiring|recruiting|looking to hire|looking for
                {worker}|who needs|that needs|who could use|who might need)
            (keep|have|keeping) (an eye|your eyes|an ear|your ears|a lookout|your eye
                |eyes) (out|open|peeled|to the ground) ..3 for ..3 (anything|something
                |{job}|{chance}|me|a ~3|any ~3)
            ((job|work|employment|hiring|career) {lead}|{lead} ..1 (on|for|about|to) (a
                |any|an|some|new|open) ~3 {post}|any (lead|leads)) & !((line|kind|type
                |sort) of work)
            help me ..2 (find|get|land|secure|obtain|with) (a|an|some|my|any|work
                |employment) ~4 {post}? !(_)
            (find|finding|found|check|checking|ask|asking|see|look|looking|inquire) ..1
                (out|into)? ..1 (if|whether|about) ..2 (there are|there is|there might
                be|any|there would be) ..2 ~3 ({vacancy}|{job}) !(_|in _)
            (employer|employers|company|companies|firm|firms|anyone|someone|team|teams
                |places|place|office|offices|studio|agency|clinic|school|yard|shop) ...
                (interested in|use|want|need|needs|value|appreciate|look for|looking for
                |benefit from|interest in|use for|hire|take) (my ~3 {skill}|{like_me})
                !(_)
            (hear|heard|know|learn|word|wind|notice|see|come across|told) ... (someone
                |anyone|somebody|company|firm|place|school|team|crew|office|house|shop
                |yard|studio|{unit}) ..2 (that|which|who)? ..2 (is|are|'s)? (looking for
                |after|needs|need|needing|wants|short of|in need of|could use|missing)
                (a|an|some|another|more|new) ~3 {pro} !(to (talk|interview))
            (hear|know|learn|get word|get wind) ..1 (of|about)? (a|an|any) ~2 (chair
                |berth|seat|desk|place|spot|slot|post) ..1 (coming|going|being|falling
                |getting|becoming)
            (know|aware|hear|heard) ..2 of (anything|something) (available|open|going
                |vacant|free)
            (who|that|which|anyone|someone|companies|firms|places) ..2 (may|might|could
                |would|will)? ..1 (have|has|got|know of) ..1 ~2 {vacancy} !(_)
            (know|hear|heard|aware|think) ... (who|that|which|has|have|'s|is) ..1 (lost
                |losing|lose|without) (a|an|its|one|two|their) ~2 {pro}
            (know|aware|hear|heard|think) ... (who|that|which) {wants} ~1 (hands|help
                |staff|people|workers|-ers) !(to|who)
            (if|should|whenever|when) you ..2 (know|knew|hear|heard|see|learn|find|come
                across|spot) ..1 (of|about)? (any|an|a|some|other|similar|suitable) ~4
                ({chance}|{lead}) !(_|to|for ..1 {grow}|for ..3 {learn})
            (are|is|if|whether|might|may|could|will) there ..2 (be)? (any|some|similar
                |other|more|future|suitable|further|an|a) ~3 {chance} ..1 ({now}|$|for
                me|at {your_unit}|at {named}|with you|in your|on your|coming) !(_)
            (possibility|possibilities|prospect|availability) of (a|an|any|some)? ~5
                ({job}|post) ({at} ({your_unit}|{named})|with you|under you)
            ^ (any|some|do you have any|have you any|are there any) ~4 ({job}|{vacancy})
                (at|with) {named}
            (anyone|someone|anybody|a ~2) ..1 (been)? (lined up|found|chosen|picked
                |named|appointed|hired) ..1 (yet|to (replace|follow|fill|succeed)
                |instead|in (his|her|their) place)
            (scope|room|space) (for me)? ..1 to (contribute|work|join|be involved|get
                involved|take part|help) !(each)
            (any|some|a) ~1 (chance|possibility) ... (have|has) ~2 {vacancy} !(_)
            (know|tell me|find out|say|wonder|wondering|curious|ask|see) (if|whether)
                (anyone|any ~3|someone|a ~3|the ~3) ..2 (is|are|might be|may be|needs
                |will be) ..2 ({hiring}|{worker})
            (point|direct|steer|guide|lead|send|push|nudge|shepherd|tip) me ..4 (toward
                |to|at|in the direction of|on|off) ..5 ({vacancy}|{job}|hiring|{lead}
                |recruiting|application)
            (which|what|whether|if) ~4 ({job}|{vacancy}) i ..1 (match|fit|suit|qualify)
            (know|aware|hear|heard) ... (anyone|someone|somebody|place|firm|company
                |school|shop) ... (who|that|which) ..1 {wants} {more} ~3 {pro}
            (if|should|when|whenever|in case) ... ({short}|busy|{in_need}) ... you (have
                |know|got) (my ~1 (number|email|details|card|address)|where to find me
                |how to (reach|find) me)
            (know|aware|hear|heard) ..1 (of)? (anyone|someone|a ~2|any ~2|people) ..1
                (who|that)? ..2 (looking for|needing|needs|need|in need of|seeking|wants
                |want) (a|an|some|new|more)? ~3 {pro}
            (send|share|pass|forward|throw|steer|toss|pass on|shoot|give) ..2 (any|some
                |me|relevant|suitable|your|the|open|available) ~4 ({vacancy}|{job}
                |{lead}|{chance}) ..2 (my way|with me|along|to me|on to me|that|you|$)
            (hear|heard|know|learn|think|come across|see|spot|aware) ..1 (of|about)?
                (anything|something|any ~1 that|one) ..1 (that|which)? ..4 (suit|suits
                |suited|fit|fits|match|matches|be right|be good|in my line|up my alley
                |open|going|work for me)
            """
        ),
    ),
    Rule(
        name="notify",
        frame=Frame.J1,
        patterns=wordings(
            """
            (let me know|tell me|inform me|notify me|alert me|update me|advise me|keep
                me (posted|informed|updated|in the loop|in mind|abreast|apprised)|give
                me (a|some) (shout|call|ring|heads up|buzz|nod|note|hint)|drop me ..3
                (line|note|email|message)|ping me|message me|write to me|email me|write
                me|get in touch|reach out|contact me|call me|shout|holler|hit me up|text
                me|flag it|let us know|hear from you|think of me|remember me) ..5 (if
                |when|whenever|should|once|of|about|on|in case|regarding|as soon as|the
                moment|the minute) ({anything} ..3 {opens}|(there is|there are|there
                were) ..1 (any|a|an|some) ~4 ({vacancy}|{job}|for me)|(any|a|an|some|new
                |suitable|open|future|relevant|upcoming|other) ~4 ({vacancy}|{job}
                |{chance}) !(_)|({yours}|your ~4|they|anyone|someone|the ~3) ..3 (is|are
                |needs|need|starts|start|begins|begin|decide|decides|plan|wants|want)
                ..3 ({hiring}|hiring|recruiting|to hire|~4 {worker} !(from|with))
                |{yours} ..2 (hear|hears|know|learn|see|find|spot|come across|have|get
                |notice) ..2 (of|about)? (any|a|an|some|anything|anyone|something) ..6
                ({vacancy}|{job}|hiring|{chance}|suitable|that (fits|suits|matches
                |might)|for me|open|available))
            (if|should|when|whenever|once|in case|the moment|as soon as) (anything
                |something|things|a ~4|an ~4|any ~4|one|some ~4|another ~4) ..4 (should
                |does|do|were to|happens to|ever)? {opens} & !(version|(different
                |another|earlier|later|new) (time|day|date|slot)|appointment|ticket
                |tickets|copy|file|window|door|shop|museum)
            (anything|something|one|any ~3 {post}|a ~3 {post}) ..1 (that)? ..2 {opens}
                ..2 {there}
            (if|should|when|whenever|in case|once) you ..2 (hear|hear of|hear about|know
                of|learn of|get wind of|catch wind of|run across|come across) ..1 (of
                |about)? (anything|something|things|one) !(about|from|interesting|else
                |on|new|that (surprised|you))
            (if|when|should|once|in case|whenever) ..6 {seat} *5 (came|comes|come
                |becomes|became|falls|fell|gets|is|were|be|going) (free|open|vacant
                |available|along|up) !(_)
            (if|when|once|whenever|as soon as|should) (the|any|new|more|some)? ~3 {job}
                ..1 (get|gets|is|are|be) (posted|advertised|announced|listed|released)
            (hear|come across|find|spot|see|know of) ..1 (of|about)? (any|a|an|some) ~3
                ({vacancy}|{job}|{lead}) ... (let me know|tell me|think of me|send|share
                |pass|forward|appreciate|grateful)
            """
        ),
    ),
    Rule(
        name="advertised",
        frame=Frame.J1,
        patterns=wordings(
            """
            (saw|see|seen|noticed|notice|found|spotted|came across|come across|read
                |heard|stumbled upon|stumbled across|learned|viewed|regarding|about
                |concerning|re|looking at|in response to|responding to|reference to|on
                seeing) ..2 (of|about|on|that|to)? (your|the|a|an|some) ~6 ({vacancy}
                |posting !(of|about|on)|job listing|job ad|ad for ~3 {post}|job post) &
                ! you wrote
            (saw|seen|noticed|found|spotted|came across|come across|heard|read) ..2 (of
                |about|that)? (the|a|an|this|some|several|open) ~6 {job} ..3 (at|with
                you|posted|advertised|listed|open|available|on (your|the|linkedin
                |indeed)|with your|in your (company|team|organization|firm)) & !(cousin
                |brother|sister|friend|mother|father|uncle|aunt|classmate|neighbor|son
                |daughter|she|he|they) ..2 found
            (posted|post|advertised|advertising|listed|listing|shared|announced) !and
                ..4 (a|an|about|the|for|several|some|new) ~6 ({job}|hiring) & !as it was
            (position|role|job|vacancy|opening|internship) (that)? !(you ..1 (applied
                |got|took|had|found|wanted)) (you|your ~3|they|is|was|were|has been) ..2
                (posted|advertised|advertise|listed|shared|announced|hiring for
                |recruiting for|looking to fill|trying to fill|need to fill|filling
                |mentioned)
            you ..1 (mentioned|said|told me|hinted|thought !about|spoke of) ..6
                ({vacancy}|{hiring}|{opens}|might hire|a ~2 {job} (in|at|on|with) (your
                |the))
            your ..2 {vacancy} & !((has|have|had|got|get|expect) ..4 {vacancy})
            (messages|emails|requests|applicants|applications|candidates|interest
                |responses) ..3 (about|for|in|regarding) (this|the|that|your) ~2 {job}
                !(_|of|you)
            _ (about|on|that|saying) ..2 (hiring|recruiting) (a|an|more|new|some|two
                |three|several)
            (opening|vacancy|position|internship) (that)? you (told|mentioned|said
                |talked|spoke)
            there (is|are|'s|was) (currently|now)? (an|a|some|several|two|multiple) ~4
                {vacancy} !(_)
            """
        ),
    ),
)
