"""The domain rules that defaults rest on: each with its number and its source.

Sources by rank: the article *The Hidden Job Search Tool* (Z) outranks the method
books (D: Dalton, *The 2-Hour Job Search*; B: Bolles, *What Color Is Your
Parachute?*; M: others), then university guides (U), then research (R).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RULES", "Rule"]


@attrs.frozen
class Rule:
    """One domain rule.

    Attributes:
        id: Letter of the source and a number, such as ``Z2``.
        says: What the rule demands, in words and with its number.
        source: Where it comes from.

    Examples:
        >>> print(RULES["Z2"])
        Z2: leave every interview with at least 2 other people to contact (The Hidden Job Search Tool)
    """  # noqa: E501 - the rule is shown as it is printed

    id: str
    says: str
    source: str

    def __str__(self) -> str:
        """Return id, demand and source on one line."""
        return f"{self.id}: {self.says} ({self.source})"


_ARTICLE = "The Hidden Job Search Tool"
_DALTON = "Dalton, The 2-Hour Job Search"

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for rule in (
            Rule("Z1", "ask for 20 to 30 minutes", _ARTICLE),
            Rule(
                "Z2",
                "leave every interview with at least 2 other people to contact",
                _ARTICLE,
            ),
            Rule("Z3", "never ask for a job, have no ulterior motive", _ARTICLE),
            Rule(
                "Z4",
                "begin with family and friends, then their contacts, professional"
                " organisations, networking groups, volunteering",
                _ARTICLE,
            ),
            Rule("Z6", "six areas to ask about", _ARTICLE),
            Rule("Z8", "exchange business cards before leaving", _ARTICLE),
            Rule("Z9", "follow up with a hand-written thank-you note", _ARTICLE),
            Rule("Z10", "keep in touch from time to time", _ARTICLE),
            Rule("Z11", "six benefits", _ARTICLE),
            Rule(
                "Z12",
                "the seeker arranges and conducts the interview",
                _ARTICLE,
            ),
            Rule("D13", "expect 20 to 40 % to reply", _DALTON),
            Rule(
                "D14",
                "after 3 business days write to somebody else at that employer,"
                " after 7 follow up once",
                f"{_DALTON}; Duke University career hub",
            ),
            Rule("D15", "one person at a time within an employer", _DALTON),
            Rule(
                "D16",
                "stop writing to an employer once somebody there is willing to talk",
                f"{_DALTON}; Duke University career hub",
            ),
            Rule(
                "D17", "1 follow-up per person", "Simon Fraser University career pages"
            ),
            Rule(
                "D19",
                "who answers within 3 business days and is willing is a booster",
                _DALTON,
            ),
            Rule(
                "D20",
                "count from noon: what is sent later, or on a day off, counts from the"
                " next business day",
                "an application of the 2-Hour method",
            ),
            Rule(
                "D25",
                "report to an adviser after 2 weeks what became of the advice",
                "an application of the 2-Hour method; number editorial",
            ),
            Rule("D27", "prepare 3 days before", "an application of the 2-Hour method"),
            Rule(
                "I2",
                "2.5 to 4 minutes a question",
                "published interview guides; Ripple, Bibby",
            ),
            Rule(
                "I3",
                "2 minutes of greeting, wrap up from minute 18 of 20",
                "IMTA guide; The 20-Minute Networking Meeting",
            ),
            Rule(
                "M4",
                "introduce by double opt-in",
                "Wilson, The Double Opt-In Introduction",
            ),
            Rule(
                "M6",
                "tiers of 3 weeks, 2 months, 6 months, 1 year",
                "Sivers, by Serhiienko",
            ),
            Rule(
                "U4",
                "confirm 1 day before",
                "RCEL tips",
            ),
            Rule(
                "U6",
                "thank within 24 hours",
                "Yale Office for Postdoctoral Affairs; Schofield Strategies",
            ),
            Rule("U9", "keep in touch every few months", "Santa Clara University"),
            Rule(
                "U10",
                "tell the referrer that the person helped",
                "Yale; Santa Clara University",
            ),
            Rule(
                "U11",
                "ask permission to use the referrer's name",
                "Eastern University career center",
            ),
            Rule(
                "U12",
                "bring a resume for suggestions, if the campaign's owner wants to",
                "Pomona College; Wheaton College and others advise against it",
            ),
            Rule(
                "U13",
                "a general question about openings is acceptable",
                "Hampshire College; Berkeley and others say never",
            ),
            Rule(
                "U15",
                "consider whether what was told may be passed on",
                "Berkeley Career Center",
            ),
            Rule("U17", "3 questions to look back with", "seriousjobseeker.com"),
            Rule("U18", "10 questions to look back with at length", "about.com"),
            Rule(
                "U19",
                "review what was prepared against what was answered",
                "University of Portland Career Center",
            ),
            Rule(
                "R1",
                "70 % of the themes by interview 6, 92 % by interview 12",
                "Guest, Bunce and Johnson (2006), Field Methods 18(1), 59-82",
            ),
            Rule(
                "R2",
                "stop by base size, run length and a threshold of new information,"
                " 5 % at most",
                "Guest, Namey and Chen (2020), PLOS ONE 15(5), e0232076",
            ),
        )
    }
)
"""Rule by id, for the rules that a default of this library rests on."""
