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

    Bare it is the name. The gender of an institution tells its noun, or the ending of
    it, behind adjectives or one name; any other with a legal form, as *GmbH* or *AG*,
    is feminine.

    Examples:
        >>> from infointerview.grammar.german import Employer
        >>> f"{Employer('Acme'):bei}, {Employer('Universität Ulm'):bei}"
        'bei Acme, an der Universität Ulm'
        >>> f"{Employer('Acme GmbH'):bei}, {Employer('Landratsamt Ulm'):bei}"
        'bei der Acme GmbH, beim Landratsamt Ulm'
        >>> f"{Employer('Landratsamt Ulm')}"
        'Landratsamt Ulm'
        >>> f"{Employer('Thalia Theater'):bei}, {Employer('Bayerischer Rundfunk'):bei}"
        'beim Thalia Theater, beim Bayerischen Rundfunk'
        >>> f"{Employer('Deutsche Bahn'):bei}, {Employer('Stadtwerke Ulm'):bei}"
        'bei der Deutschen Bahn, bei den Stadtwerken Ulm'
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __format__(self, case: str) -> str:
        if not case:
            return self.text
        adjectives, noun, rest = _parted(self.text)
        gender = _gender_of_institution(noun)
        if adjectives:
            gender = gender or _gender_of_adjective(adjectives[0])
            adjectives = [_ENDING.sub("en", each) for each in adjectives]
        elif gender is None and _LEGAL_FORM.search(self.text):
            gender = Gender.FEMININE
        elif gender is None and rest:  # the name may come first: Thalia Theater
            gender = _gender_of_institution(rest[0])
            adjectives, noun, rest = [noun], rest[0], rest[1:]
        if gender is not None:
            words = (*adjectives, _in_dative(noun, gender), *rest)
            at = "an der" if _SCHOOL.search(noun) else _AT[gender]
            return " ".join((at, *words))
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

    ``title_start`` is a title that somebody may begin with, so no office such as
    *Geschäftsführer*, and a stage such as *Azubi* is no title.

    Examples:
        >>> from infointerview.grammar.german import slots
        >>> from infointerview.people import Position
        >>> post = Position(title="Elektroingenieurin", field="Energietechnik")
        >>> found = slots(post)
        >>> "{title_case:gen} {field:in}".format_map(found)
        'einer Elektroingenieurin in der Energietechnik'
        >>> sorted(slots(Position(title="Software Engineer", organization="Acme AG")))
        ['organization', 'title', 'title_start']
    """
    found: dict[str, object] = {}
    organization = one_line(post.organization)
    if _is_employer(organization):
        found["organization"] = Employer(organization)
    title = _bare(one_line(post.title))
    if _is_title(title):
        gender = _gender_of_person(title)
        found["title"] = Title(title)
        if not _OFFICE_HELD.search(title):
            found["title_start"] = found["title"]
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
    if " " not in title and title.islower():
        return title.capitalize()
    first, space, rest = title.partition(" ")
    if space and _ADJECTIVE_OF_TITLE.fullmatch(first) and rest[0].isupper():
        return f"{first.lower()} {rest}"
    return title


def _is_title(title: str) -> bool:
    if not _PLAIN.fullmatch(title) or len(title.split()) > _TITLE_WORDS:
        return False
    if _STAGE.search(title) or (title.isupper() and len(title) > _LONGEST_ACRONYM):
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
    low = text.casefold().strip(".")
    if not _ORGANIZATION.fullmatch(text) or low in _NO_EMPLOYER or _STATUS.match(low):
        return False
    words = text.split()
    if words[0] in _ARTICLES or len(words) > _ORGANIZATION_WORDS:
        return False
    adjectives, noun, _ = _parted(text)
    if not adjectives:
        return True
    gender = _gender_of_institution(noun)
    if gender is None:  # -er and -es tell it as well, -e may be a plural
        return not adjectives[0].endswith("e")
    return gender is not Gender.PLURAL


def _parted(name: str) -> tuple[list[str], str, list[str]]:
    """Return the adjectives that a name begins with, its noun, and the rest."""
    words = name.split()
    count = 0
    while count < len(words) - 1 and _ADJECTIVE.fullmatch(words[count]):
        count += 1
    return words[:count], words[count], words[count + 1 :]


def _gender_of_adjective(word: str) -> Gender:
    endings = {"r": Gender.MASCULINE, "s": Gender.NEUTER}
    return endings.get(word[-1], Gender.FEMININE)


def _in_dative(noun: str, gender: Gender) -> str:
    lacks_ending = gender is Gender.PLURAL and not noun.endswith("n")
    return f"{noun}n" if lacks_ending else noun


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
    if case == "nom":
        return noun
    if _LIKE_ADJECTIVE.search(noun):
        return noun[:-1] + "n"
    if _WEAK.search(noun):
        return noun + ("n" if noun.endswith(("e", "er")) else "en")
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
            r"|apotheke|werkstatt|erei|kita|kirche|polizei|wehr)$|^TU$",
            re.IGNORECASE,
        ),
    ),
    (
        Gender.MASCULINE,
        re.compile(
            r"(?:verlag|verein|verband|landkreis|rundfunk|bundestag|landtag|gasthof"
            r"|hafen|anzeiger|kanton|konzern)$|^Zoo$",
            re.IGNORECASE,
        ),
    ),
    (
        Gender.NEUTER,
        re.compile(
            r"(?:institut|krankenhaus|museum|theater|ministerium|amt|büro|klinikum"
            r"|gymnasium|studio|labor|archiv|hotel|autohaus|hospital|zentrum|kreuz)$"
            r"|^Haus$",
            re.IGNORECASE,
        ),
    ),
    (Gender.PLURAL, re.compile(r"(?:werke|verkehrsbetriebe)$", re.IGNORECASE)),
)
# People are "an der" Universität; any other place they are "bei".
_SCHOOL = re.compile(
    r"(?:universität|university|hochschule|(?:berufs|gesamt|grund|haupt|mittel|ober"
    r"|real|volks)schule)$|^TU$",
    re.IGNORECASE,
)
_LEGAL_FORM = re.compile(r" (?:GmbH|gGmbH|AG|SE|KG|KGaA|OHG|eG|GbR|UG)(?: & Co\. KG)?$")
_FIELDS: tuple[tuple[Gender, re.Pattern[str]], ...] = (
    (Gender.PLURAL, re.compile(r"(?:wissenschaften|Medien|medien|Finanzen)$")),
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
_LONGEST_ACRONYM = 4
_PLAIN = re.compile(r"(?=.{2,60}$)[^\W\d_]+(?:[ /-][^\W\d_]+)*")
_ONE_NOUN = re.compile(r"[A-ZÄÖÜ][^\W\d_]+(?:-[^\W\d_]+)*")
_ORGANIZATION = re.compile(r"(?=.{1,60}$)(?=.*[^\W_])[^?!|{}<>\"“”„]+")
_ARTICLES = frozenset(("Der", "Die", "Das", "The", "Den", "Dem"))
_ALL_GENDERS = re.compile(r"\s*\([mwfdix](?:/[mwfdix])+\)", re.IGNORECASE)
# "Fischer" and "Fleischer" are names: before -ischer there are three letters more.
_ADJECTIVE = re.compile(
    r"[A-ZÄÖÜ]\w+(?:sche|ste|ige|liche)|[A-ZÄÖÜ]\w{3,}isch(?:er|es)"
    r"|[A-ZÄÖÜ]\w+lich(?:er|es)|\w*[Dd]eutsch(?:er|es)"
    r"|(?:Allgemein|Erst|Frei|Gemeinsam|Rot|Vereint|Vereinigt|Zweit)(?:e|er|es)"
    r"|(?:Blau|Grün|Neu|Schwarz|Weiß)(?:e|es)"
)
_ENDING = re.compile(r"e[rs]?$")
_ADJECTIVE_OF_TITLE = re.compile(
    r"[A-ZÄÖÜ]\w+(?:sche|ende|ige|liche|ierte|lte)[rn]?|Freie[rn]?"
)
_OFFICE = re.compile(r" (?:für|der|des|im|in|bei|von) ")
_WOMAN = re.compile(
    r"(?:erin|istin|orin|antin|entin|eurin|ärin|login|tektin|ärztin|wältin|wirtin"
    r"|köchin|eutin|agogin|chefin|otin|arin|pertin|beamtin|datin|frau|schwester|hebamme|grafin)$",
    re.IGNORECASE,
)
_MAN = re.compile(
    r"(?:er|ist|or|ant|ent|eur|är|loge|tekt|arzt|anwalt|wirt|koch|eut|agoge|chef|mann"
    r"|lotse|graf|ier|pilot|notar|thekar|perte|soldat|doktorand)$",
    re.IGNORECASE,
)
# Nouns that take -n or -en in every case but the nominative.
_WEAK = re.compile(
    r"(?:ist|ant|ent|loge|tekt|eut|agoge|lotse|graf|^bauer"
    r"|pilot|perte|soldat|doktorand)$",
    re.IGNORECASE,
)
_STAGE = re.compile(
    r"(?:auszubildende[rn]?|azubi|lehrling|praktikant(?:in)?|trainee|volontär(?:in)?)$",
    re.IGNORECASE,
)
_OFFICE_HELD = re.compile(
    r"(?:geschäftsführer|gesellschafter|direktor|präsident|inhaber|gründer)(?:in)?$"
    r"|(?:CEO|CTO|CFO|COO|Director|Owner|Partner|Executive)$",
    re.IGNORECASE,
)
# "ein Angestellter", but "eines Angestellten".
_LIKE_ADJECTIVE = re.compile(
    r"(?:angestellter|beamter|beauftragter|gesandter|vertretender"
    r"|bevollmächtigter|abgeordneter|selbst(?:st)?ändiger|arbeitender|forschender)$",
    re.IGNORECASE,
)
_SIBILANT = re.compile(r"(?:[szxß]|arzt|mann|koch|wirt)$", re.IGNORECASE)
_ENGLISH = re.compile(
    r"(?:[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Cc]onsultant|[Dd]esigner|Officer|Lead"
    r"|Analyst|Scientist|Director|Owner|Partner|Coach|Assistant|Specialist|Executive"
    r"|Recruiter|Trainer|CEO|CTO|CFO|COO)$"
)
_STATUS = re.compile(
    r"(?:auf (?:der suche|stellensuche|jobsuche)|freiberuf|selbst(?:st)?ändige?\b"
    r"|zurzeit|derzeit|in elternzeit|im ruhestand|arbeitssuchend|looking for|open to)"
)
_NO_EMPLOYER = frozenset(
    (
        *("selbstständig", "selbständig", "freiberuflich", "freelance", "keine", "n/a"),
        *("arbeitssuchend", "arbeitslos", "rentner", "student", "studentin", "privat"),
        *("vertraulich", "diverse", "unbekannt", "self-employed", "elternzeit"),
    )
)
