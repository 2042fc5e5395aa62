"""How a request is put together in English, and what is said about it."""

from __future__ import annotations

from types import MappingProxyType

from infointerview.etiquette._lexicon import listed
from infointerview.etiquette._lint import RequestRule
from infointerview.etiquette._question_words import Remark
from infointerview.etiquette._request_words import RequestWords

__all__ = ["REQUESTS"]

_REMARKS = {
    RequestRule.L1: Remark(
        "The body is too long to be read at a glance.",
        "Cut what the person can ask about, until it is below the limit.",
    ),
    RequestRule.L2: Remark(
        "The first sentence does not say what connects the two of you.",
        "Begin with who or what you have in common, then say who you are.",
    ),
    RequestRule.L3: Remark(
        "The request does not end with a question.",
        "Put what you ask for last, with a question mark.",
    ),
    RequestRule.L4: Remark(
        "The request does not ask exactly one question.",
        "Keep the question about the meeting; the others are for the meeting.",
    ),
    RequestRule.L5: Remark(
        "The length of the meeting is missing or above 30 minutes.",
        "Ask for 20 to 30 minutes.",
    ),
    RequestRule.L6: Remark(
        "The interest is not named both narrowly and broadly.",
        "Name their team or post, and the field as well.",
    ),
    RequestRule.L7: Remark(
        "Half of it or more is about you.",
        "Say more about their work and less about yourself.",
    ),
    RequestRule.L8: Remark(
        "It can be read as a request for a job.", "Ask for insight instead."
    ),
    RequestRule.L9: Remark(
        "Something goes with it that nobody asked for.", "Send the text alone."
    ),
    RequestRule.L10: Remark(
        "It names somebody who has not agreed to it.",
        "Ask them first, or leave the name out.",
    ),
    RequestRule.L11: Remark(
        "It leaves the next step to the person.",
        "Say when you will get in touch again.",
    ),
}

_NUMBERS = {
    "ten": 10,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "twenty five": 25,
    "thirty": 30,
    "thirty-five": 35,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}

REQUESTS = RequestWords(
    salutation=(
        r"dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)"
        r"|to whom it may concern"
    ),
    titles="mr|mrs|ms|mx|dr|prof|rev|hon|fr|st|jr|sr|phd",
    sign_off=(
        r"\b(?:(?:thank you|thanks)(?: [^\s.?!,]+){0,8}\s*[.!,]\s*)?"
        r"(?:(?:with )?(?:my )?(?:very )?(?:best|kind|warm|warmest|kindest|many)"
        r" (?:regards|wishes|thanks)|(?:yours )?sincerely(?: yours)?"
        r"|yours(?: truly| faithfully)?|regards|cheers|all the best|all best|best"
        r"|with (?:thanks|appreciation|gratitude)|talk soon"
        r"|(?:thank you|thanks)(?: [^\s.?!,]+){0,8}"
        r"|gratefully|warmly|respectfully|take care)"
        r"(?:\s*[,.!]?\s*(?:\s[^.?!,]{0,60})?|\s*[,.!]?(?:\n[^\n?!]{0,70}){1,6})\Z"
    ),
    me=frozenset(listed("i i'm i've i'd i'll me my mine myself")),
    object_me=frozenset(["me"]),
    them=frozenset(listed("you your yours yourself you're you've you'd you'll")),
    joints=frozenset(
        listed(
            "and but because while since which that who how what why when where whether"
            " if so though although or"
        )
    ),
    numbers=MappingProxyType(_NUMBERS),
    minutes="(?:(?:or so|short|quick|brief|of your) )?(?:minutes?|mins?)",
    to=r"to|or|-|\u2013",
    spans=MappingProxyType(
        {
            r"half an hour|half-hour|half hour|(?:0?\.5|1/2) hours?": 30,
            "(?:a )?(?<!three )quarter(?: of an)? hour": 15,
            "three quarters of an hour": 45,
            r"(?<!half )(?<!of )(?<!/)(?<!\.)(?:an|one|1)[- ]?(?:hour|h)(?! and)": 60,
            "an hour and a half|(?:one and a half|1[.]5) hours": 90,
            r"(?:two|(?<!/)(?<!\.)2)[- ]?hours?": 120,
        }
    ),
    broad=(
        "field",
        "industry",
        "profession",
        "line of work",
        "trade",
        "sector",
        "occupation",
    ),
    narrow=(
        "your team",
        "your group",
        "your department",
        "your role",
        "your project",
        "your company",
        "your organization",
        "your work at",
        "your time at",
    ),
    attached=(
        r"\b(?:attached(?! to (?!th(?:is|e) (?:e-?)?(?:mail|message|note|letter)))"
        r"|enclosed|attaching|enclosing|attachment)\b"
        r"|\b(?:send|share|bring|include|see|read|look at|link to) (?:you )?(?:along )?"
        r"my (?:cv|resume|portfolio)\b|\bmy (?:cv|resume|portfolio)"
        r" (?:(?:is )?below|is (?:at|here|online|under))\b"
    ),
    passive=(
        r"\blet me know (?:when|whenever|what|if)\b"
        r"|\bwhenever (?:it )?(?:suits|works|is)|\bhear(?:ing)? (?:back )?from you\b"
        r"|\bget back to me\b|\bat your (?:earliest )?convenience\b"
        r"|\b(?:call|write|write to|email|text|reach|contact|message) me\b"
        r"|\bfeel free to (?:call|write|reply|reach|get in touch|contact)\b"
        r"|\bany ?time (?:that |which )?(?:works|suits)\b|\bget in touch when\b"
        r"|\b(?:write|call|reply) back\b"
    ),
    remarks=MappingProxyType(_REMARKS),
)
