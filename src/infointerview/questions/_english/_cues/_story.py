"""Cues of a person's story, of the ask for names and of closings."""

from __future__ import annotations

from infointerview.values import Topic

__all__ = ["STORY"]

STORY: dict[Topic, dict[float, tuple[str, ...]]] = {
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
}
