"""Whether two names of employers mean one employer, in three tiers.

Whole words are compared, never parts of words: Meta is not Metals, and a name that
merely contains another one is another name.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from infointerview.interchange.resolution._names import one_edit_apart, spellings
from infointerview.people import employer_key

__all__ = ["EmployerMatch", "employer_keys", "match_employers"]


class EmployerMatch(StrEnum):
    """How surely two names mean one employer, surest first.

    Examples:
        >>> list(EmployerMatch)[0]
        <EmployerMatch.EXACT: 'exact'>
    """

    EXACT = "exact"
    """One name, apart from case, accents, punctuation and legal form."""
    STRONG = "strong"
    """One name, apart from words such as *Group*, from spaces and from umlauts."""
    WEAK = "weak"
    """One begins with the words of the other, abbreviates it, or has a typing error."""


def match_employers(one: str, other: str, /) -> EmployerMatch | None:
    """Return how surely two names mean one employer; ``None``: nothing says so.

    A weak match is a reason to look, not to act: *Siemens Energy* begins with the
    words of *Siemens* and is another company.

    Args:
        one: A name as people write it.
        other: Another; their order does not matter.

    Examples:
        >>> match_employers("Acme, Inc.", "ACME GmbH").value
        'exact'
        >>> match_employers("The Acme Group (formerly Ajax)", "Acme").value
        'strong'
        >>> match_employers("PGE", "Portland General Electric").value
        'weak'
        >>> match_employers("Meta", "Metals and More") is None
        True
    """
    keys = employer_key(one), employer_key(other)
    if not all(keys):
        return None
    if keys[0] == keys[1]:
        return EmployerMatch.EXACT
    if not employer_keys(one).isdisjoint(employer_keys(other)):
        return EmployerMatch.STRONG
    shorter, longer = sorted((_core(one), _core(other)), key=lambda w: (len(w), w))
    weak = (
        _begins(longer, shorter)
        or _abbreviates(shorter, longer)
        or _is_misspelt("".join(shorter), "".join(longer))
    )
    return EmployerMatch.WEAK if weak else None


@lru_cache(maxsize=1 << 16)  # an address book has fewer employers than people
def employer_keys(name: str, /) -> frozenset[str]:
    """Return the keys of which names that match at least strongly share one.

    Examples:
        >>> sorted(employer_keys("Bücher Group AG"))
        ['bucher', 'buecher']
    """
    written = _WITHOUT.sub(" ", name)
    plain = ("".join(_core(spelling)) for spelling in spellings(written))
    return frozenset(key for key in plain if key)


def _core(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell it from others."""
    words = employer_key(_WITHOUT.sub(" ", name)).split()
    words = words[1:] if words[:1] == ["the"] and len(words) > 1 else words
    words = [word for word in words if word != "and"] or words
    while len(words) > 1 and words[-1] in _DESCRIPTIONS:
        words.pop()
        words = employer_key(" ".join(words)).split()
    return tuple(words)


def _begins(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    telling = len("".join(shorter)) > _SHORT and not _COMMON.issuperset(shorter)
    return telling and longer[: len(shorter)] == shorter


def _abbreviates(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if len(short) != 1 or not _SHORT <= len(short[0]) <= _LONGEST_ACRONYM:
        return False
    telling = [word for word in long if word not in _LITTLE]
    initials = ("".join(word[0] for word in words) for words in (long, telling))
    return len(long) > 1 and short[0] in initials


def _is_misspelt(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LONG and one_edit_apart(one, other)


_SHORT, _LONG = 3, 7  # letters
_LONGEST_ACRONYM = 6
_WITHOUT = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DESCRIPTIONS = frozenset(
    (
        *("group", "gruppe", "groupe", "grupo", "holding", "holdings", "international"),
        *("global", "worldwide", "intl", "usa", "us", "uk", "deutschland", "germany"),
        *("france", "europe", "emea", "na", "america", "canada", "india", "schweiz"),
        *("switzerland", "osterreich", "austria", "espana", "italia", "nederland"),
    )
)
_COMMON = frozenset(
    (
        *("american", "bank", "british", "center", "central", "city", "college"),
        *("company", "consulting", "county", "department", "deutsche", "east"),
        *("energy", "european", "federal", "first", "general", "global", "green"),
        *("group", "health", "hospital", "institute", "international", "ministry"),
        *("national", "new", "north", "office", "pacific", "power", "public", "royal"),
        *("saint", "san", "school", "service", "services", "smart", "south", "state"),
        *("technical", "united", "universitat", "university", "west", "western"),
        *("world", "of", "and", "the"),
    )
)
_LITTLE = frozenset(("of", "and", "the", "for", "in", "fur", "und", "de", "la", "du"))
