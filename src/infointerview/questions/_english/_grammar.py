"""English grammar for slots: what can be said in a sentence, and a or an before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from infointerview.people import Position

__all__ = ["Noun", "article", "slots"]


class Noun:
    """A value for a slot: ``{title}`` is its text, ``{title:a}`` has the article.

    Examples:
        >>> "as {title:a}".format(title=Noun("UX designer"))
        'as a UX designer'
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __format__(self, spec: str) -> str:
        return f"{article(self.text)} {self.text}" if spec == "a" else self.text


def slots(post: Position, /) -> dict[str, Noun]:
    """Return what a post fills in, without what would not read well in a sentence.

    A headline is no title, a department is no person, and "self-employed" is no
    employer: a question that needs them falls back to a wording without.

    Examples:
        >>> from infointerview.people import Position
        >>> post = Position(title="Human Resources", organization="Acme, Inc.")
        >>> {name: noun.text for name, noun in slots(post).items()}
        {'organization': 'Acme, Inc.'}
    """
    found = {}
    organization = " ".join(post.organization.split())
    if _is_organization(organization):
        found["organization"] = Noun(organization)
    title = " ".join(post.title.split())
    if _is_person(title):
        found["title"] = Noun(title)
    field = " ".join(post.field.split())
    if _is_plain(field, _FIELD_WORDS):
        found["field"] = Noun(field)
    return found


def article(noun: str, /) -> str:
    """Return "a" or "an", as the first word sounds.

    Examples:
        >>> [article(word) for word in ("hour", "European", "MBA student", "UX lead")]
        ['an', 'a', 'an', 'a']
    """
    first = re.split(r"[\s/-]", noun, maxsplit=1)[0]
    spelt = first[:2].isupper() and first not in _SAID_AS_WORDS
    if spelt or len(first) == 1:
        return "an" if first[0].upper() in _VOWEL_LETTERS else "a"
    word = first.casefold()
    vowel = word[0] in "aeiou" and not _GLIDE.match(word)
    return "an" if vowel or _SILENT_H.match(word) else "a"


def _is_organization(text: str) -> bool:
    if len(text.split()) > _ORGANIZATION_WORDS or not _ORGANIZATION.fullmatch(text):
        return False
    return text.casefold().strip(".") not in _NO_EMPLOYER


def _is_person(title: str) -> bool:
    """Return whether one can say "a ..." with this title."""
    if not _is_plain(title, _TITLE_WORDS) or _JOINED.search(title):
        return False
    if title.isupper() and len(title) > _LONGEST_ACRONYM:
        return False  # shouted: its acronyms cannot be told from its words
    words = _OFFICE.split(title, maxsplit=1)[0].casefold().split()
    head = next((word for word in reversed(words) if word not in _GRADES), "")
    if head in _NO_PERSONS or head.endswith(_THING_ENDINGS):
        return False
    return head in _PERSONS or head.endswith(_PERSON_ENDINGS)


def _is_plain(text: str, most_words: int) -> bool:
    return len(text.split()) <= most_words and _PLAIN.fullmatch(text) is not None


_ORGANIZATION_WORDS, _TITLE_WORDS, _FIELD_WORDS = 6, 5, 4
_LONGEST_ACRONYM = 4
_PLAIN = re.compile(r"(?=.{2,60}$)[^\W\d_]+(?:[ '’/-][^\W\d_]+)*")
_ORGANIZATION = re.compile(r"(?=.{1,60}$)(?=.*[^\W_])[^?!|{}<>\"]+")
_JOINED = re.compile(r"\b(?:and|or)\b", re.IGNORECASE)
_OFFICE = re.compile(r" (?:of|for|in|to) ", re.IGNORECASE)
_GRADES = frozenset(("i", "ii", "iii", "iv", "v"))
_NO_EMPLOYER = frozenset(
    (
        *("self-employed", "self employed", "selfemployed", "freelance", "freelancer"),
        *("independent", "independent consultant", "unemployed", "retired", "none"),
        *("n/a", "na", "confidential", "stealth", "stealth startup", "student"),
        *("various", "unknown", "home", "career break", "consultant", "private"),
    )
)

_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_SAID_AS_WORDS = frozenset(
    (
        *("FEMA", "HAZMAT", "LEED", "LIDAR", "MEMS", "NASA", "NATO", "NICU", "NOAA"),
        *("RADAR", "REIT", "SCADA", "SIEM", "SONAR", "STEM", "SWAT"),
    )
)
_SILENT_H = re.compile(r"honou?r|honest|hour|heir")
# Words written with a vowel and said with a consonant: "yoo", "wun".
_GLIDE = re.compile(
    r"eu|ewe|one(?:$|s)|once|u(?:ni(?!n|m)|s(?:[aeu]|ing)|til|rolog|ranium|kr)|ubiqu"
)

_PERSON_ENDINGS = (
    *("er", "or", "ist", "ian", "man", "woman", "person", "ee", "yst", "ant", "ent"),
    *("ive", "ect"),
)
_THING_ENDINGS = ("ment", "power", "water", "center", "ware")
_NO_PERSONS = frozenset(
    (
        *("access", "border", "career", "client", "committee", "computer", "content"),
        *("creative", "customer", "cyber", "event", "exterior", "floor", "interior"),
        *("labor", "matter", "motor", "order", "paper", "patient", "plant", "project"),
        *("restaurant", "sector", "sensor", "summer", "talent", "archive", "air"),
    )
)
_PERSONS = frozenset(
    (
        *("advocate", "aide", "apprentice", "associate", "attorney", "candidate"),
        *("ceo", "cfo", "chair", "chef", "chief", "chro", "cio", "ciso", "clerk"),
        *("cmo", "coach", "coo", "counsel", "cpo", "cto", "dean", "delegate"),
        *("electrician", "evp", "fellow", "graduate", "guide", "head", "host"),
        *("intern", "judge", "lead", "mechanic", "midwife", "nurse", "paralegal"),
        *("paramedic", "pilot", "postdoc", "principal", "rep", "scholar", "svp"),
        *("undergraduate", "vet", "vp"),
    )
)
