"""Wordings that ask in a message, and not in a question about another's work."""

from __future__ import annotations

from infointerview.etiquette._lexicon import Rule, wordings
from infointerview.etiquette._verdict import Frame, MessageKind

__all__ = ["LETTERS"]

_LETTERS = (MessageKind.OUTREACH, MessageKind.THANK_YOU, MessageKind.FOLLOW_UP)

LETTERS = (
    Rule(
        name="post_in_a_letter",
        frame=Frame.J7,
        kinds=_LETTERS,
        patterns=wordings(
            """
            (about|regarding|for|concerning|to) (the|that) !(different|various|many) ~2
                {job} !(_|of|you|where|market|itself|search|offer|offers|in general)
            (i|and|^) ..5 (exploring|explore|seeking|seek|pursuing|pursue|(looking
                |searching|hunting) for|open to|considering) ~3 (roles|positions
                |internships|openings|placements|employment) !(_|of)
            i ..4 (get|land|win|fill|secure|be offered|be given|deserve) (the|this|that)
                ~2 {job} !(_|of|you|where)
            {job} ... (perfect|ideal|right|great|made|tailored|suited|good) ..1 for me
                !(to)
            where (things|it|we|you|that|this) ..1 (stand|stands|are) (with|on) (the
                |that|this) ~2 {job}
            (if|whether) ({yours}|your ~2|{named}) ..1 (takes|take|takes on|take on
                |hires|hire|accepts|accept|offers|offer|recruits|recruit) ~2 (interns
                |trainees|apprentices|graduates|internships|apprenticeships
                |traineeships|beginners|freelancers|temps)
            (contribute|contributing) to (what ({yours}|your ~2) (is|are|do|does)|~3 's
                ~3 (work|mission|success|team|goals|growth|projects|efforts|vision)
                |!(society|science|research|open|conservation|knowledge|something|change
                |causes|it|them|{no_name}) ~2 ($|and|with|as|in))
            i ..3 (love|like|want|wanting|hope|hoping|looking|wish|aim|eager) ..1 to ..1
                (find|get|land|secure|start) (a|an|my) ~4 ({job}|post) !(_|like|search
                |market|description|after|in (the|this|that) ~2 {field})
            (i|am|^) ..2 (interested in|available for|keen on) ~1 (seasonal|temporary
                |part time|full time|casual|weekend|evening|paid|summer|holiday) ~4
                (work|{job}|shifts|hours)
            (moving|move|proceed|proceeding|go|going|continue|continuing) ..1 (forward
                |ahead)? ..1 (with|in|for) (this|the|your) ~3 ({chance}|{job}|selection)
                !(_|of|you)
            (next|further) (steps|step|stage|round|phase) ..2 (in|of|for) (the|your
                |this) ~2 (process|position|role|selection|_)
            (help|assist|support|aid|inform|with|in) ..1 your ~1 (decision|evaluation)
                !(to)
            (we|i) ..6 (excellent|good|great|strong|productive|wonderful) ~1 working
                relationship
            (discuss|discussing|explore|exploring|(talk|hear|learn|more) about) ~1
                (potential|possible|future|current|upcoming|available|employment) ~2
                ({chance}|{job}) ($|where|that|with|which|at|within) !(you|for us)
            (seeking|looking for|interested in|available for|hoping for) ~4 ({job}|work)
                ({at} {your_unit}|with you) !(_)
            (any|whatever) ~2 {job} ..1 (would|will) (do|be (fine|welcome|great|good|a
                start))
            (see|saw|noticed|notice|understand|know|gather|that) you ..1 (recruit|hire
                |source|staff) ..1 (for)? ~4 ({job}|{pro})
            """
        ),
    ),
    Rule(
        name="application_in_a_letter",
        frame=Frame.J5,
        kinds=_LETTERS,
        patterns=wordings(
            """
            (i|me|and) ..8 (apply|applied|applying) !(_|to ~4 {study}|what|it|this|that
                |these|some|your|for ~2 jobs)
            my ~2 (application|candidacy) !(_|of|to ~4 {study}|letter)
            """
        ),
    ),
    Rule(
        name="referral_in_a_letter",
        frame=Frame.J3,
        kinds=_LETTERS,
        patterns=wordings(
            """
            (referral|referrals|refer me|referring me|refer my) !(_|(to|on to) ..4
                {person}|to you)
            """
        ),
    ),
    Rule(
        name="self_praise_in_a_letter",
        frame=Frame.J6,
        kinds=_LETTERS,
        patterns=wordings(
            """
            my ~2 (strength|strengths|assets|forte) ..1 (is|are|lie|lies|include
                |includes)
            (keep|keeps|get|gets|make sure|ensure|saw to it) ... my ~1 {resume} ...
                (lost|seen|read|noticed|looked at|black hole|bin)
            """
        ),
    ),
    Rule(
        name="after_an_application",
        frame=Frame.J5,
        kinds=(MessageKind.THANK_YOU, MessageKind.FOLLOW_UP),
        patterns=wordings(
            """
            (provide|supply|give|send|offer|need|require) ..3 (any|further|more
                |additional|other) ~2 information ($|you ..1 need|from me|about me)
            """
        ),
    ),
)
