"""German grammar for slots: gender, number and case of what a post fills in.

An occupation needs no article after *als*, so any title of a person will do there; in
a case it needs its gender, which its ending tells. What cannot be told is left out, and
a question falls back to a wording without the slot.
"""

from __future__ import annotations

import re
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from infointerview.display import one_line
from infointerview.values import Register

if TYPE_CHECKING:
    from collections.abc import Mapping

    from infointerview.people import Position

__all__ = ["Employer", "Field", "Gender", "Title", "said_in", "slots"]


class Gender(StrEnum):
    """The gender of a noun, or that there are several.

    Examples:
        >>> from infointerview.grammar.german import Gender
        >>> Gender("feminine").value
        'feminine'
    """

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"
    PLURAL = "plural"


class Title:
    """An occupation: ``{title}`` bare, ``{title_case:nom}`` with article and ending.

    The cases are ``nom``, ``gen``, ``dat`` and ``acc``; ``good`` is the accusative
    with *gut* before the noun.

    Examples:
        >>> from infointerview.grammar.german import Gender, Title
        >>> title = Title("Lotse", Gender.MASCULINE)
        >>> f"{title}: {title:nom}, {title:gen}, {title:dat}, {title:acc}, {title:good}"
        'Lotse: ein Lotse, eines Lotsen, einem Lotsen, einen Lotsen, einen guten Lotsen'
        >>> f"{Title('Ärztin', Gender.FEMININE):dat}"
        'einer Ärztin'
    """

    __slots__ = ("gender", "text")

    def __init__(self, text: str, gender: Gender | None = None) -> None:
        self.text = text
        self.gender = gender

    def __format__(self, case: str) -> str:
        if not case:
            return self.text
        if self.gender is Gender.FEMININE:
            return f"{_A_FEMININE[case]} {self.text}"
        return f"{_A_MASCULINE[case]} {_masculine(self.text, case)}"


class Employer:
    """An employer: ``{organization:bei}`` is *bei Acme*, *beim Verlag Acme*.

    Bare it is the name. What an institution is tells its last word or the ending of
    it; whatever bears a legal form, as *GmbH* or *AG*, is feminine.

    Examples:
        >>> from infointerview.grammar.german import Employer
        >>> f"{Employer('Acme'):bei}, {Employer('Universität Ulm'):bei}"
        'bei Acme, bei der Universität Ulm'
        >>> f"{Employer('Acme GmbH'):bei}, {Employer('Landratsamt Ulm'):bei}"
        'bei der Acme GmbH, beim Landratsamt Ulm'
        >>> f"{Employer('Landratsamt Ulm')}"
        'Landratsamt Ulm'
        >>> f"{Employer('Deutsche Bahn'):bei}, {Employer('Stadtwerke Ulm'):bei}"
        'bei der Deutschen Bahn, bei den Stadtwerken Ulm'
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __format__(self, case: str) -> str:
        if not case:
            return self.text
        first, _, rest = self.text.partition(" ")
        gender = _gender_of_institution(first)
        if gender is not None:
            plural = gender is Gender.PLURAL and not first.endswith("n")
            return f"{_AT[gender]} {first}{'n' * plural} {rest}".rstrip()
        if _ADJECTIVE.fullmatch(first):
            gender = _gender_of_institution(rest.partition(" ")[0])
            return f"{_AT[gender or Gender.FEMININE]} {first}n {rest}"
        if _LEGAL_FORM.search(self.text):
            return f"bei der {self.text}"
        return f"bei {self.text}"


class Field:
    """A field of work: ``{field:in}`` is *in der Pflege*, ``{field:acc}`` *die Pflege*.

    Further cases are ``into`` (*in die Pflege*) and ``von`` (*von der Pflege*); bare
    it is the noun.

    Examples:
        >>> from infointerview.grammar.german import Field, Gender
        >>> field = Field("Maschinenbau", Gender.MASCULINE)
        >>> f"{field:in}; {field:into}; {field:von}; {field:acc}"
        'im Maschinenbau; in den Maschinenbau; vom Maschinenbau; den Maschinenbau'
    """

    __slots__ = ("gender", "text")

    def __init__(self, text: str, gender: Gender) -> None:
        self.text = text
        self.gender = gender

    def __format__(self, case: str) -> str:
        return f"{_THE[case][self.gender]} {self.text}" if case else self.text


def slots(post: Position, /) -> dict[str, object]:
    """Return what a post fills in, without what would not read well in a sentence.

    Examples:
        >>> from infointerview.grammar.german import slots
        >>> from infointerview.people import Position
        >>> post = Position(title="Elektroingenieurin", field="Energietechnik")
        >>> found = slots(post)
        >>> "{title_case:gen} {field:in}".format_map(found)
        'einer Elektroingenieurin in der Energietechnik'
        >>> sorted(slots(Position(title="Software Engineer", organization="Acme AG")))
        ['organization', 'title']
    """
    found: dict[str, object] = {}
    organization = one_line(post.organization)
    if _is_employer(organization):
        found["organization"] = Employer(organization)
    title = _bare(one_line(post.title))
    if _is_title(title):
        gender = _gender_of_person(title)
        found["title"] = Title(title)
        if gender is not None:
            found["title_case"] = Title(title, gender)
    field = one_line(post.field)
    kind = _gender_of_field(field)
    if kind is not None:
        found["field"] = Field(field, kind)
    return found


def _bare(title: str) -> str:
    """Return the title without "(m/w/d)", its adjective in a small letter."""
    title = _ALL_GENDERS.sub("", title).strip()
    first, space, rest = title.partition(" ")
    if space and _ADJECTIVE_OF_TITLE.fullmatch(first) and rest[0].isupper():
        return f"{first.lower()} {rest}"
    return title


def _is_title(title: str) -> bool:
    if not _PLAIN.fullmatch(title) or len(title.split()) > _TITLE_WORDS:
        return False
    head = _OFFICE.split(title, maxsplit=1)[0].split()[-1]
    return _gender_of_noun(head) is not None or _ENGLISH.search(head) is not None


def _gender_of_person(title: str) -> Gender | None:
    """Return the gender of a title of one German word; ``None`` for any other."""
    if " " in title or _ENGLISH.search(title):
        return None
    return _gender_of_noun(title)


def _gender_of_noun(noun: str) -> Gender | None:
    if _WOMAN.search(noun):
        return Gender.FEMININE
    return Gender.MASCULINE if _MAN.search(noun) else None


def _gender_of_field(field: str) -> Gender | None:
    if not _ONE_NOUN.fullmatch(field):
        return None
    return next((gender for gender, ends in _FIELDS if ends.search(field)), None)


def _is_employer(text: str) -> bool:
    first, _, rest = text.partition(" ")
    if not _ORGANIZATION.fullmatch(text) or text.casefold().strip(".") in _NO_EMPLOYER:
        return False
    if first in _ARTICLES or len(text.split()) > _ORGANIZATION_WORDS:
        return False
    if not _ADJECTIVE.fullmatch(first) or not rest:
        return True
    head = rest.partition(" ")[0]
    return _gender_of_institution(head) not in {None, Gender.PLURAL}


def _gender_of_institution(noun: str) -> Gender | None:
    return next((gender for gender, ends in _INSTITUTIONS if ends.search(noun)), None)


def said_in(register: Register, text: str, /) -> str:
    """Return a text that has both ways of address in one of them.

    Examples:
        >>> from infointerview.grammar.german import said_in
        >>> from infointerview.values import Register
        >>> said_in(Register.INFORMAL, "Was [haben Sie|hast du] gelernt?")
        'Was hast du gelernt?'
    """
    chosen = 1 if register is Register.FORMAL else 2
    return _CHOICE.sub(lambda match: match[chosen], text)


def _masculine(noun: str, case: str) -> str:
    if _WEAK.search(noun):
        return noun if case == "nom" else noun + ("n" if noun.endswith("e") else "en")
    if case == "gen":
        return noun + ("es" if _SIBILANT.search(noun) else "s")
    return noun


_A_FEMININE = MappingProxyType(
    {
        "nom": "eine",
        "gen": "einer",
        "dat": "einer",
        "acc": "eine",
        "good": "eine gute",
    }
)
_A_MASCULINE = MappingProxyType(
    {
        "nom": "ein",
        "gen": "eines",
        "dat": "einem",
        "acc": "einen",
        "good": "einen guten",
    }
)
_AT: Mapping[Gender, str] = MappingProxyType(
    {
        Gender.MASCULINE: "beim",
        Gender.FEMININE: "bei der",
        Gender.NEUTER: "beim",
        Gender.PLURAL: "bei den",
    }
)
_THE: Mapping[str, Mapping[Gender, str]] = MappingProxyType(
    {
        "in": {
            Gender.MASCULINE: "im",
            Gender.FEMININE: "in der",
            Gender.NEUTER: "im",
            Gender.PLURAL: "in den",
        },
        "into": {
            Gender.MASCULINE: "in den",
            Gender.FEMININE: "in die",
            Gender.NEUTER: "ins",
            Gender.PLURAL: "in die",
        },
        "von": {
            Gender.MASCULINE: "vom",
            Gender.FEMININE: "von der",
            Gender.NEUTER: "vom",
            Gender.PLURAL: "von den",
        },
        "acc": {
            Gender.MASCULINE: "den",
            Gender.FEMININE: "die",
            Gender.NEUTER: "das",
            Gender.PLURAL: "die",
        },
    }
)
_INSTITUTIONS = (
    (
        Gender.FEMININE,
        re.compile(
            r"(?:universität|university|hochschule|schule|stadt|klinik|stiftung|gemeinde|agentur"
            r"|bahn|bank|post|telekom|versicherung|sparkasse|kanzlei|bibliothek|kasse"
            r"|gesellschaft|zeitung|brauerei|akademie|praxis|kammer|verwaltung|charité"
            r"|apotheke|druckerei|werkstatt)$",
            re.IGNORECASE,
        ),
    ),
    (
        Gender.MASCULINE,
        re.compile(r"(?:verlag|verein|verband|landkreis|rundfunk)$", re.IGNORECASE),
    ),
    (
        Gender.NEUTER,
        re.compile(
            r"(?:institut|krankenhaus|museum|theater|ministerium|amt|büro|klinikum"
            r"|gymnasium|studio|labor|archiv)$|^Haus$",
            re.IGNORECASE,
        ),
    ),
    (Gender.PLURAL, re.compile(r"(?:werke|verkehrsbetriebe)$", re.IGNORECASE)),
)
_LEGAL_FORM = re.compile(r" (?:GmbH|gGmbH|AG|SE|KG|KGaA|OHG|eG|GbR|UG)(?: & Co\. KG)?$")
_FIELDS: tuple[tuple[Gender, re.Pattern[str]], ...] = (
    (Gender.PLURAL, re.compile(r"(?:wissenschaften|Medien|medien|Finanzen|Energien)$")),
    (
        Gender.NEUTER,
        re.compile(
            r"(?:wesen|[Rr]echt|[Mm]anagement|[Mm]arketing|[Dd]esign|handwerk)$"
        ),
    ),
    (
        Gender.MASCULINE,
        re.compile(
            r"(?:bau|handel|Handel|verkehr|[Vv]ertrieb|ismus|dienst|schutz|[Ss]port"
            r"|transport|[Ee]inkauf|betrieb)$"
        ),
    ),
    (
        Gender.FEMININE,
        re.compile(
            r"(?:technik|[Ww]irtschaft|ung|heit|keit|schaft|[Ii]k|ion|ie|ei|[Pp]flege"
            r"|hilfe|medizin|Medizin|kunst|Kunst|arbeit|küche|branche|^IT|^KI)$"
        ),
    ),
)
_CHOICE = re.compile(r"\[([^|\]]*)\|([^|\]]*)\]")
_TITLE_WORDS, _ORGANIZATION_WORDS = 4, 6
_PLAIN = re.compile(r"(?=.{2,60}$)[^\W\d_]+(?:[ /-][^\W\d_]+)*")
_ONE_NOUN = re.compile(r"[A-ZÄÖÜ][^\W\d_]+(?:-[^\W\d_]+)*")
_ORGANIZATION = re.compile(r"(?=.{1,60}$)(?=.*[^\W_])[^?!|{}<>\"“”„]+")
_ARTICLES = frozenset(("Der", "Die", "Das", "The", "Den", "Dem"))
_ALL_GENDERS = re.compile(r"\s*\([mwfdix](?:/[mwfdix])+\)", re.IGNORECASE)
_ADJECTIVE = re.compile(r"[A-ZÄÖÜ]\w+(?:sche|ische|ste|ige|liche)")
_ADJECTIVE_OF_TITLE = re.compile(r"[A-ZÄÖÜ]\w+(?:sche|ende|ige|liche|ierte|lte)[rn]?")
_OFFICE = re.compile(r" (?:für|der|des|im|in|bei|von) ")
_WOMAN = re.compile(
    r"(?:erin|istin|orin|antin|entin|eurin|ärin|login|tektin|ärztin|wältin|wirtin"
    r"|köchin|eutin|agogin|chefin|frau|schwester|hebamme|grafin)$",
    re.IGNORECASE,
)
_MAN = re.compile(
    r"(?:er|ist|or|ant|ent|eur|är|loge|tekt|arzt|anwalt|wirt|koch|eut|agoge|chef|mann"
    r"|lotse|graf|ier)$",
    re.IGNORECASE,
)
# Nouns that take -n or -en in every case but the nominative.
_WEAK = re.compile(r"(?:ist|ant|ent|loge|tekt|eut|agoge|lotse|graf)$", re.IGNORECASE)
_SIBILANT = re.compile(r"(?:[szxß]|arzt|mann|koch|wirt)$", re.IGNORECASE)
_ENGLISH = re.compile(
    r"(?:[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Cc]onsultant|[Dd]esigner|Officer|Lead"
    r"|Analyst|Scientist|Director|Owner|Partner|Coach|Assistant|Specialist|Executive"
    r"|Recruiter|Trainer|CEO|CTO|CFO|COO)$"
)
_NO_EMPLOYER = frozenset(
    (
        *("selbstständig", "selbständig", "freiberuflich", "freelance", "keine", "n/a"),
        *("arbeitssuchend", "arbeitslos", "rentner", "student", "studentin", "privat"),
        *("vertraulich", "diverse", "unbekannt", "self-employed", "elternzeit"),
    )
)
