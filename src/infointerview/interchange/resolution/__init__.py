"""Is it the same person, and is it the same employer?

`compare` looks at two cards, `duplicates` at everybody in a campaign: each pair is
merged, reviewed or kept apart, with the evidence. `match_employers` compares names of
employers in tiers, and `known_at` answers whom the seeker knows at one, and through
whom.
What does not live here: changing anything. `Duplicates.facts` proposes, and
`Campaign.record` takes what it is given. When a file is imported again, `interchange`
knows those who came with it before by their keys alone.
"""

from infointerview.interchange.resolution._acquaintances import Acquaintance, known_at
from infointerview.interchange.resolution._comparison import (
    Comparison,
    Decision,
    Evidence,
    compare,
)
from infointerview.interchange.resolution._duplicates import (
    Duplicates,
    Match,
    duplicates,
)
from infointerview.interchange.resolution._employers import (
    EmployerMatch,
    match_employers,
)

__all__ = [
    "Acquaintance",
    "Comparison",
    "Decision",
    "Duplicates",
    "EmployerMatch",
    "Evidence",
    "Match",
    "compare",
    "duplicates",
    "known_at",
    "match_employers",
]
