"""Forgetting a person: which records change, into what, and what remains. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from infointerview.codec import spelling
from infointerview.errors import UnknownContact
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    Entry,
    contacts_of,
    with_fields,
)
from infointerview.people import FORGOTTEN, handle_key, text_key
from infointerview.values import CampaignId, ContactId
from infointerview.values.checks import Privacy

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from infointerview.campaign import Campaign
    from infointerview.people import Contact

__all__ = [
    "NOT_REACHED",
    "Erasure",
    "Values",
    "cards_of",
    "holds",
    "may_mean",
    "needles",
    "one_person",
    "own_number",
    "redacted",
    "root_of",
    "values_of",
    "with_texts",
]

_T = TypeVar("_T")

NOT_REACHED = (
    "backups and older copies of the store",
    "exports, and what was shown or sent",
    "synchronised folders, replicas, and what the disk keeps of deleted blocks",
)


@attrs.frozen(kw_only=True)
class Erasure:
    """What forgetting a person did, and what it could not do.

    Attributes:
        campaign: Id of the campaign.
        contacts: Ids that the person went by, merged ones among them.
        erased: Positions of the records that name the person by id, now in their
            erased form.
        redacted: Positions of other records in whose text the person stood, now
            replaced by ``(forgotten)``.
        remaining: Positions of records to look at: they hold a value of the person
            that is another contact's as well or a label of the user's; or part of
            their name stands alone in a text, and may mean them or somebody else.
        unproved: Values too short to be searched for; they are gone from the
            person's own records, and may stand in other texts. Hidden in `repr`.
        not_reached: What no journal can reach, in words.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(card=ii.Contact(name="Rosa Diaz"), at=noon),
        ...     ii.CampaignEnded(outcome="thanks to Rosa Diaz", at=noon),
        ... )
        >>> journal = ii.MemoryJournal()
        >>> journal.save(grid)
        3
        >>> report = journal.forget("grid", grid.find("Rosa Diaz"))
        >>> report.erased, report.redacted, report.remaining
        ((2,), (3,), ())
        >>> journal.load("grid").since(2)[0].fact.outcome
        'thanks to (forgotten)'
    """

    campaign: CampaignId
    contacts: tuple[ContactId, ...]
    erased: tuple[int, ...]
    redacted: tuple[int, ...]
    remaining: tuple[int, ...]
    unproved: tuple[str, ...] = attrs.field(repr=False)
    not_reached: tuple[str, ...] = NOT_REACHED

    def __str__(self) -> str:
        """Return the report as text for people, without a value of the person."""
        lines = [
            f"{self.campaign}: forgotten, in {len(self.erased)} records about them"
        ]
        if self.redacted:
            lines.append(f"taken out of the text of {len(self.redacted)} more")
        if self.remaining:
            places = ", ".join(map(str, self.remaining))
            lines.append(f"a value of theirs is still in record {places}: have a look")
        if self.unproved:
            lines.append(f"{len(self.unproved)} values are too short to search for")
        return "\n".join((*lines, f"not reached: {'; '.join(self.not_reached)}"))


def one_person(campaign: Campaign, contact: str, /) -> tuple[ContactId, ...]:
    """Return every id that the person of this id goes by, in order of mention.

    Raises:
        UnknownContact: If no record names the id.
    """
    mentioned = dict.fromkeys(
        id for entry in campaign.since(0) for id in contacts_of(entry.fact)
    )
    if contact not in mentioned:
        raise UnknownContact(contact)
    root = root_of(campaign, contact)
    return tuple(id for id in mentioned if root_of(campaign, id) == root)


def root_of(campaign: Campaign, contact: str, /) -> str:
    """Return the id that facts about `contact` now go by, whoever was ever added."""
    try:
        return campaign.resolve(contact)
    except UnknownContact:
        return contact  # named somewhere, and never added to the address book


def cards_of(entries: Iterable[Entry], people: Collection[str], /) -> Iterator[Contact]:
    """Yield all cards that these people ever had, and those parts that changed."""
    for entry in entries:
        fact = entry.fact
        if isinstance(fact, ContactAdded) and fact.contact in people:
            yield fact.card
        elif isinstance(fact, ContactChanged) and fact.contact in people:
            yield fact.applied_to(FORGOTTEN)


def values_of(entries: Iterable[Entry], people: Collection[str], /) -> tuple[str, ...]:
    """Return what these people are recognised by, from all their cards."""
    found: dict[str, None] = {}
    for card in cards_of(entries, people):
        found |= dict.fromkeys((*card.handles(), card.postal_address))
        if not (card.given and card.family):
            found |= dict.fromkeys((card.given, card.family))
    return tuple(v for v in found if v and text_key(v) != text_key(FORGOTTEN.name))


class Values:
    """A person's values, to be found in texts.

    Case, accents, apostrophes, white space, and punctuation and country code of
    telephone numbers do not matter; a word is found as a whole word. A name of one
    word may be a word of the language: it is found with a capital, or as it stands on
    the card.

    Attributes:
        too_short: Values that would be found everywhere, and are not searched for.
        met: Each spelling that was found, in order.
    """

    def __init__(self, values: Sequence[str]) -> None:
        """Take the values as they stand on the cards."""
        self.too_short = tuple(value for value in values if not _is_telling(value))
        self.met: dict[str, None] = {}
        forms = {form for v in values if _is_telling(v) for form in _forms(v)}
        self._pattern = _any_of(forms)
        self._parts = _any_of({form for v in values for form in _parts_of(v)})

    def may_be_meant_in(self, text: str, /) -> bool:
        """Return whether part of a name, or a name like a word, stands in the text."""
        return self._parts.search(_decomposed(text)) is not None

    def are_in(self, text: str, /) -> bool:
        """Return whether one of them stands in the text."""
        return self._pattern.search(_decomposed(text)) is not None

    def out_of(self, text: str, /) -> str:
        """Return the text with all of them replaced."""
        plain = _decomposed(text)
        new = self._pattern.sub(self._note, plain)
        return text if new == plain else unicodedata.normalize("NFC", new)

    def _note(self, found: re.Match[str]) -> str:
        spelling = found.group()
        self.met |= dict.fromkeys((unicodedata.normalize("NFC", spelling), spelling))
        return FORGOTTEN.name


def redacted(value: _T, values: Values, /) -> _T:
    """Return a fact, or a value inside one, with a person's values out of its text.

    What names another person stays: their own name, address and employer.
    """
    return with_texts(value, values.out_of, spared=_OTHERS_OWN)


def with_texts(
    value: _T, change: Callable[[str], str], /, *, spared: Collection[str] = ()
) -> _T:
    """Return a fact, or a value inside one, with the texts about people changed.

    Args:
        value: The fact.
        change: From a text to another.
        spared: Names of fields that stay.
    """
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(value)):  # type: ignore[arg-type] # attrs classes
        if field.metadata["privacy"] in _SEARCHED and field.name not in spared:
            kept = getattr(value, field.name)
            new = _changed_item(kept, change, spared)
            if new != kept:
                changes[field.name] = new
    return with_fields(value, changes)


def _changed_item(
    item: object, change: Callable[[str], str], spared: Collection[str]
) -> object:
    if isinstance(item, str):
        return change(item)
    if isinstance(item, tuple):  # two items may have become one
        return tuple(
            dict.fromkeys(_changed_item(part, change, spared) for part in item)
        )
    if attrs.has(type(item)):
        return with_texts(item, change, spared=spared)
    return item


def holds(value: object, values: Values, /) -> bool:
    """Return whether a fact, or a value inside one, still holds one of the values."""
    if isinstance(value, str):
        return values.are_in(value)
    if isinstance(value, tuple):
        return any(holds(part, values) for part in value)
    if attrs.has(type(value)):
        return holds(attrs.astuple(value, recurse=False), values)  # type: ignore[arg-type] # checked a line ago
    return False


def may_mean(value: object, values: Values, /) -> bool:
    """Return whether the person may be meant in a text of a fact, or of one inside.

    The names of others are their own, and not looked at.
    """
    for field in attrs.fields(type(value)):  # type: ignore[arg-type] # attrs classes
        if field.metadata["privacy"] in _SEARCHED and field.name not in _OTHERS_OWN:
            kept = getattr(value, field.name)
            for item in kept if isinstance(kept, tuple) else (kept,):
                if isinstance(item, str) and values.may_be_meant_in(item):
                    return True
                if attrs.has(type(item)) and may_mean(item, values):
                    return True
    return False


def needles(values: Iterable[str], spellings: Iterable[str], /) -> tuple[bytes, ...]:
    """Return the bytes by which a store is searched for traces of a person.

    Args:
        values: What stood on the cards.
        spellings: As what it was found in texts.
    """
    telling = (value for value in values if _is_telling(value))
    texts = dict.fromkeys((*telling, *spellings))
    spelt = (form for text in texts for form in (text, spelling(text)))
    return tuple(dict.fromkeys(form.encode() for form in spelt))


def _is_telling(value: str) -> bool:
    if _PHONE.fullmatch(value):
        return sum(map(str.isdigit, value)) >= _FEWEST_DIGITS
    return len(value.strip().encode()) >= _FEWEST_BYTES


def _forms(value: str) -> Iterator[str]:
    """Yield patterns for the spellings of one value, in decomposed text."""
    if _PHONE.fullmatch(value):
        yield from _numbers(value)
        return
    decomposed = _decomposed(value)
    bare = _MARK.sub("", decomposed)
    if bare.strip().isalpha() and bare.strip() != bare.strip().swapcase():
        yield from _one_word(value)
        return
    # Of several words only: "Roberts" is no "Robert".
    ends = _GENITIVE if len(bare.split()) > 1 else ""
    if bare.strip():
        # Where case does not matter "ß" is "ss", which IGNORECASE does not know.
        for text in dict.fromkeys((bare, bare.casefold())):
            yield _words(text, rf"[\s{_MARKS}]++", ends=ends)
    else:
        yield re.escape(decomposed)
    key = text_key(handle_key(value))
    if _is_telling(key):
        yield _words(key, rf"[\W_{_MARKS}]++", ends=ends)


def _numbers(value: str) -> Iterator[str]:
    """Yield patterns for a telephone number: as it is, at home, and from abroad."""
    digits = "".join(filter(str.isdigit, value))
    yield rf"(?<!\d)\+?{_BETWEEN.join(digits)}(?!\d)"
    code, own = _code_and_own(value, digits)
    if len(own) >= _FEWEST_OWN_DIGITS:
        abroad = rf"(?:(?:\+|00){_BETWEEN}{code}{_BETWEEN})?"
        yield rf"(?<!\d){abroad}(?:0{_BETWEEN})?{_BETWEEN.join(own)}(?!\d)"


def own_number(value: str, /) -> str:
    """Return the digits of a telephone number without those of its country."""
    return _code_and_own(value, "".join(filter(str.isdigit, value)))[1]


def _code_and_own(value: str, digits: str) -> tuple[str, str]:
    code, own = r"\d{1,3}", digits
    if value.strip().startswith(("+", "00")):
        found = _COUNTRY.match(digits.removeprefix("00"))
        code, own = found.groups() if found else (code, own)
    return code, own.removeprefix("0")


def _one_word(value: str, *, ends: str = "") -> Iterator[str]:
    """Yield patterns for a name of one word, which may be a word of the language."""
    bare = _MARK.sub("", _decomposed(value.strip()))
    key = text_key(value)
    spellings = (bare, bare.upper(), bare.capitalize(), key.capitalize(), key.upper())
    for form in dict.fromkeys(filter(None, spellings)):
        yield f"(?-i:{_words(form, '', ends=ends)})"


def _parts_of(value: str) -> Iterator[str]:
    """Yield patterns for what may stand for a name: its words, or it in small letters.

    Words in small letters are left out of names that have others: they link names, such
    as "van" and "de".
    """
    stripped = (word.strip(_PUNCTUATION) for word in _decomposed(value).split())
    words = list(filter(None, stripped))
    one = len(words) == 1
    if "@" in value or any(map(str.isdigit, words)) or (one and _HOST & set(words[0])):
        return
    if one:
        yield _words(_MARK.sub("", words[0]) or words[0], "")
    small = value == value.lower()
    for part in (part for word in words for part in _HYPHEN.split(word)):
        if len(part) < _FEWEST_LETTERS or "/" in part:
            continue
        if not _in_words(part[0]):
            yield _words(part, "")
        elif small or part[0] != part[0].lower():
            yield from _one_word(part, ends=_GENITIVE)


def _any_of(forms: Collection[str]) -> re.Pattern[str]:
    patterns = sorted(forms, key=lambda form: (-len(form), form))
    # An empty alternation would match anywhere; this one matches nowhere.
    return re.compile("|".join(patterns) or r"(?!)", re.IGNORECASE)


def _words(text: str, between: str, *, ends: str = "") -> str:
    """Return a pattern for words that may have marks in them, and no more behind."""
    words = text.split()
    loose = (f"[{_MARKS}]*+".join(map(re.escape, word)) for word in words)
    # Scripts without capitals may write without spaces: there, no word ends.
    start = r"(?<!\w)" if _in_words(words[0][0]) else ""
    end = rf"{ends}(?!\w)" if _in_words(words[-1][-1]) else ""
    return f"{start}{between.join(loose)}[{_ACCENTS}]*+{end}"


def _decomposed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFD", text)


def _in_words(character: str) -> bool:
    return character.isdigit() or character.lower() != character.upper()


# What may stand in a word and not matter. Runs of it are possessive in the patterns,
# so that no text makes a search go back over them.
# U+0345 is not among them: where case does not matter it is the letter iota.
_ACCENTS = "\u0300-\u0344\u0346-\u036f"
_MARKS = f"{_ACCENTS}'\u2019\u02bc`"
_MARK = re.compile(f"[{_MARKS}]")
_PUNCTUATION = ',.;:!?()"-'
_HYPHEN = re.compile("[-\u2010\u2011]")
_HOST = frozenset("./")  # in a word alone, they make it an address
_GENITIVE = "s?+"  # of a name, as in German
_FEWEST_LETTERS = 2
_FEWEST_BYTES = 4
_FEWEST_DIGITS = 5
_FEWEST_OWN_DIGITS = 7
_BETWEEN = r"[\s()./-]*+"
# The codes of countries by ITU-T E.164 have one digit, two, or else three.
_COUNTRY = re.compile(
    r"(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)"
)
_PHONE = re.compile(r"\+?[\d\s()./-]*\d[\d\s()./-]*")
_SEARCHED = frozenset({Privacy.PERSONAL, Privacy.FREE_TEXT})
_OTHERS_OWN = frozenset(
    (
        *("name", "given", "family", "aliases", "emails", "phones", "profiles"),
        *("postal_address", "organization"),
    )
)
