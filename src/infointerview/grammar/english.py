"""English grammar for slots: what can be said in a sentence, with which article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infointerview.display import one_line

if TYPE_CHECKING:
    from infointerview.people import Position

__all__ = ["Noun", "article", "in_sentence", "named", "slots"]


class Noun:
    """A value for a slot: ``{title}`` is its text, ``{title:a}`` has the article.

    Examples:
        >>> from infointerview.grammar.english import Noun
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
    employer: a sentence that needs them falls back to a wording without. Titles and
    fields are written as within a sentence, and a title without its grade: a senior
    engineer is an engineer, and an intern none yet. ``title_start`` is a title that
    somebody may begin with, so no office such as "director", and
    ``organization_joined`` an employer that was there before them.

    Examples:
        >>> from infointerview.grammar.english import slots
        >>> from infointerview.people import Position
        >>> post = Position(title="Human Resources", organization="Acme, Inc.")
        >>> {name: noun.text for name, noun in slots(post).items()}
        {'organization': 'Acme, Inc.', 'organization_joined': 'Acme, Inc.'}
        >>> slots(Position(title="Senior UX Designer"))["title"].text
        'UX designer'
    """
    found = {}
    organization = one_line(post.organization)
    if _is_organization(organization):
        found["organization"] = Noun(named(organization))
        if not _FOUNDED.search(post.title):
            found["organization_joined"] = found["organization"]
    title = _GRADED.sub("", one_line(post.title))
    head = _head(title)
    if _is_person(title) and head not in _STAGES:
        found["title"] = Noun(in_sentence(title))
        if head not in _OFFICES:
            found["title_start"] = found["title"]
    field = one_line(post.field)
    if _is_plain(field, _FIELD_WORDS) and not _is_shouted(field):
        found["field"] = Noun(in_sentence(field))
    return found


def in_sentence(title: str, /) -> str:
    """Return a title or field as it is written inside a sentence.

    Words lose their capitals. Acronyms, names, and words with capitals inside keep
    theirs, and so does what follows "of", "for", "in" or "to" if it may be a place.

    Examples:
        >>> from infointerview.grammar.english import in_sentence
        >>> in_sentence("Java Developer"), in_sentence("Director of Operations")
        ('Java developer', 'director of operations')
        >>> in_sentence("Ambassador to Peru"), in_sentence("Head of IT")
        ('ambassador to Peru', 'head of IT')
    """
    office, *place = _OFFICE_AND_PLACE.split(title, maxsplit=1)
    small = _CAPITALISED.sub(_lowered, office)
    return small + "".join(_CAPITALISED.sub(_lowered_if_no_place, x) for x in place)


def _lowered(word: re.Match[str]) -> str:
    return word[0] if word[0] in _NAMES else word[0].lower()


def _lowered_if_no_place(word: re.Match[str]) -> str:
    low = word[0].lower()
    return low if low in _SUBJECTS or low.endswith(_SUBJECT_ENDINGS) else word[0]


def named(organization: str, /) -> str:
    """Return a name as it stands in a sentence: "the" before what something is of.

    Examples:
        >>> from infointerview.grammar.english import named
        >>> named("University of Washington"), named("Bank of America")
        ('the University of Washington', 'Bank of America')
    """
    takes = _OF.match(organization) or _WITH_ARTICLE.fullmatch(organization)
    return f"the {organization}" if takes else organization


def article(noun: str, /) -> str:
    """Return "a" or "an", as the first word sounds.

    Examples:
        >>> from infointerview.grammar.english import article
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
    low = text.casefold().strip(".")
    return low not in _NO_EMPLOYER and not _STATUS.match(low)


def _is_person(title: str) -> bool:
    """Return whether one can say "a ..." with this title."""
    if not _is_plain(title, _TITLE_WORDS) or _JOINED.search(title):
        return False
    if _is_shouted(title):
        return False
    head = _head(title)
    if head in _NO_PERSONS or head.endswith(_THING_ENDINGS):
        return False
    return head in _PERSONS or head.endswith(_PERSON_ENDINGS)


def _is_shouted(text: str) -> bool:
    """Return whether all of it is capitals: acronyms cannot be told from words."""
    return text.isupper() and len(text) > _LONGEST_ACRONYM


def _head(title: str) -> str:
    """Return the word of a title that says what somebody is."""
    words = _OFFICE.split(title, maxsplit=1)[0].casefold().split()
    return words[-1] if words else ""


def _is_plain(text: str, most_words: int) -> bool:
    return len(text.split()) <= most_words and _PLAIN.fullmatch(text) is not None


_ORGANIZATION_WORDS, _TITLE_WORDS, _FIELD_WORDS = 6, 5, 4
_LONGEST_ACRONYM = 4
_PLAIN = re.compile(r"(?=.{2,60}$)[^\W\d_]+(?:[ '’/-][^\W\d_]+)*")
_ORGANIZATION = re.compile(r"(?=.{1,60}$)(?=.*[^\W_])[^?!|{}<>\"]+")
_JOINED = re.compile(r"\b(?:and|or)\b", re.IGNORECASE)
_OFFICE = re.compile(r" (?:of|for|in|to) ", re.IGNORECASE)
_OFFICE_AND_PLACE = re.compile(r"( (?:of|for|in|to) )", re.IGNORECASE)
_CAPITALISED = re.compile(r"(?<![^\W_])[^\W\d_a-z][^\W\d_A-Z]+(?![^\W_])")
# Words of titles that are names wherever they stand.
_NAMES = frozenset(
    (
        *("Africa", "America", "Asia", "Australia", "Brazil", "Canada", "China"),
        *("Europe", "France", "Germany", "India", "Italy", "Japan", "Mexico", "Spain"),
        *("Nordic", "Pacific", "Atlantic", "Baltic", "Uber"),
        *("African", "Amazon", "American", "Android", "Arabic", "Asian", "Australian"),
        *("Azure", "British", "Canadian", "Catholic", "Chinese", "Christian", "Cisco"),
        *("Dutch", "English", "European", "French", "German", "Google", "Greek"),
        *("Hindi", "Indian", "Irish", "Islamic", "Italian", "Japanese", "Java"),
        *("Jewish", "Korean", "Kotlin", "Latin", "Linux", "Mandarin", "Mexican"),
        *("Microsoft", "Montessori", "Oracle", "Polish", "Portuguese", "Python"),
        *("Ruby", "Russian", "Salesforce", "Scottish", "Spanish", "Swedish", "Swift"),
        *("Turkish", "Unix", "Windows"),
    )
)
_SUBJECTS = frozenset(
    (
        *("account", "accounts", "admissions", "art", "arts", "audit", "brand"),
        *("business", "care", "chemistry", "client", "content", "corporate"),
        *("curriculum", "customer", "data", "dentistry", "design", "events", "field"),
        *("forestry", "global", "grants", "growth", "health", "history", "human"),
        *("investor", "labor", "law"),
        *("learning", "legal", "math", "medicine", "music", "nursing", "office"),
        *("outreach", "partner", "payroll", "people", "pharmacy", "plant", "policy"),
        *("product", "products", "project", "projects", "retail", "sports"),
        *("programs", "public", "quality", "research", "resources", "revenue", "risk"),
        *("safety", "sales", "science", "sciences", "software", "staff", "strategic"),
        *(
            "student",
            "supply",
            "surgery",
            "talent",
            "tax",
            "technical",
            "technology",
            "training",
        ),
        *("user", "water", "web"),
    )
)
_SUBJECT_ENDINGS = (
    *("ment", "tion", "tions", "ing", "ity", "ities", "ics", "ance", "ence", "logy"),
    *("ness", "graphy", "ship", "ships", "sophy", "omy", "egy", "ure", "ware"),
)
_GRADED = re.compile(
    r"^(?:senior|sr\.?|junior|jr\.?|entry[ -]level) (?=\S)"
    r"|(?<=\S) (?:i{1,3}|iv|v|[1-5])$",
    re.IGNORECASE,
)
_STAGES = frozenset(("intern", "trainee", "apprentice"))
_OFFICES = frozenset(
    (
        *("ceo", "cfo", "chair", "chief", "chro", "cio", "ciso", "cmo", "coo", "cpo"),
        *("cto", "dean", "director", "evp", "executive", "founder", "co-founder"),
        *("head", "owner", "partner", "president", "svp", "vp"),
    )
)
_FOUNDED = re.compile(r"\b(?:(?:co)?founder|(?<!product )owner)\b", re.IGNORECASE)
_OF = re.compile(
    r"(?:[A-Z][\w.&'’-]* ){0,4}(?:Academy|Administration|Agency|Association|Board"
    r"|Bureau|Cent(?:er|re)s?|Chamber|Church|City|College|Commission|Council|County"
    r"|Department|Division|Federation|House|Institutes?|Library|Ministry|Museum|Office"
    r"|Port|School|Society|State|University) (?:of|for) "
)
# What has an article although nothing follows "of".
_WITH_ARTICLE = re.compile(
    r"(?:U\.?S\.?|United States|British|Royal|Indian|Canadian|Australian)"
    r" (?:Army|Navy|Air Force|Coast Guard|Marine Corps|Marines|Senate|Congress)"
    r"|(?:\w+ )?Red Cross|United Nations|World Bank|Peace Corps"
    r"|European (?:Union|Commission|Parliament|Central Bank)"
)
# What people write for an employer while they have none to name.
_STATUS = re.compile(
    r"(?:actively|available|between (?:jobs|roles)|confidential|currently"
    r"|looking for|my (?:own )?(?:business|company)|not employed|open to|seeking"
    r"|self[ -]?employed|stealth|freelanc(?:e|er|ing))\b"
)
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
    r"eu|ewe|one(?:$|s)|once|u(?:ni(?!n|m)|s(?:[aeu]|ing)|til|rolog|ranium|kr|kul)|ubiqu"
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
        *("mother", "father", "sister", "brother", "daughter", "parent"),
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
