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
                {job} !(_|of|you|where
                |market|itself|search|offer|offers|in general)
            (i|and|^) ..5 (exploring|explore|seeking|seek|pursuing|pursue|(looking
                |searching
                |hunting) for|open to|considering) ~3 (roles|positions|internships
                |openings|placements|employment) !(_|of)
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
)
