"""Names of people as they are compared: words, what is no part of a name left out.

What stands on a card is kept there as it is spelt; here it becomes words, each with
its possible spellings in plain letters. Nothing here knows of addresses or employers.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache
from typing import TypeAlias

import attrs

from infointerview.interchange.resolution._nicknames import (
    are_often_two,
    is_nickname,
    may_be_short_for_one,
)
from infointerview.interchange.resolution._vocabulary import (
    BORN,
    CONSONANTS,
    DEGREES,
    LATIN,
    NOT_NAMES,
    PARTICLES,
    PLAIN,
    SHORT_DEGREES,
    SUFFIXES,
    TITLES,
    VARIANTS,
    WRITTEN_OUT,
)

__all__ = [
    "Name",
    "Nearness",
    "Word",
    "frames",
    "nearness",
    "one_edit_apart",
    "read_name",
    "sound",
    "spellings",
]

Word: TypeAlias = tuple[str, ...]  # the spellings of one word, the plain one first


class Nearness(IntEnum):
    """How near two given names, or two family names, are; the nearest first."""

    SAME = 0
    SHORT = 1  # one is short for the other, or another way to write it
    INITIAL = 2
    SCRIPT = 3  # written in two alphabets, as far as can be told the same
    TYPO = 4
    PART = 5
    MISSING = 6
    DOUBTFUL = 7  # may be one name or two
    OTHER = 8


@attrs.frozen
class Name:
    """A name read for comparing.

    Attributes:
        given: Words of the given name.
        family: Words of the family name, without particles if others are left.
        particles: Those left out of it.
        script: In which alphabet it is written; empty if it has no letters.
        hyphen: Whether the given name is a compound.
        suffix: Generation, such as ``"jr"`` or ``"3"``; empty if none is given.
        split: Whether the card itself told given and family name apart.
        couple: Whether it names two people at once.
        glued: The family name as one word, in each spelling.
        whole: The same with its particles.
        heard: How each word of the family name may sound.
    """

    given: tuple[Word, ...] = ()
    family: tuple[Word, ...] = ()
    particles: tuple[Word, ...] = ()
    script: str = ""
    hyphen: bool = False
    suffix: str = ""
    split: bool = False
    couple: bool = False
    glued: frozenset[str] = attrs.field(default=frozenset(), eq=False)
    whole: frozenset[str] = attrs.field(default=frozenset(), eq=False)
    heard: tuple[frozenset[str], ...] = attrs.field(default=(), eq=False)

    @property
    def words(self) -> tuple[Word, ...]:
        """All words but the particles."""
        return (*self.given, *self.family)


def read_name(full: str, given: str = "", family: str = "", /) -> tuple[Name, ...]:
    """Return the names that a card gives, the main one first.

    There are more if something in brackets or quotes is another given name or family
    name. Titles, degrees, pronouns and pictures are left out: degrees only behind a
    comma or at the end of a family name, since Ma and Do are names.

    Args:
        full: The name as a whole.
        given: The given name, if the card has it apart.
        family: The family name, if the card has it apart.
    """
    full, given, family = (text[:_LONGEST] for text in (full, given, family))
    if "@" in full and not (given or family):
        return (Name(),)
    if _words(given) or _words(family):
        ending = _suffix(("x", *_words(family))) or _suffix(_words(full))
        split = True
    else:
        given, family, ending = _parted(full)
        split = False
    given, other_given = _aside(_PRONOUNS.sub(" ", given))
    family, other_family = _aside(_PRONOUNS.sub(" ", family))
    main = _name(given, family, split=split, suffix=ending)
    others = [_name(other, family, split=split, suffix=ending) for other in other_given]
    if other_given and not split:  # may have been the family name as well
        others += [_name(given, o, split=split, suffix=ending) for o in other_given]
    others += [_name(given, o, split=split, suffix=ending) for o in other_family]
    if not split or other_family:
        others += [_name(o, family, split=split, suffix=ending) for o in other_family]
    return tuple(dict.fromkeys((main, *others)))


def nearness(one: Name, other: Name, /) -> tuple[Nearness, Nearness]:
    """Return how near the given names and how near the family names are.

    A name that stands as a whole may begin with the family name, or be nothing else.
    """
    mixed = one.couple != other.couple
    given = Nearness.DOUBTFUL if mixed else _given_nearness(one, other)
    found = given, _family_nearness(one, other)
    if found[0] < Nearness.DOUBTFUL or (one.split and other.split):
        swapped = found[0] is Nearness.OTHER and _is_same_set(one.words, other.words)
        return (Nearness.DOUBTFUL, Nearness.SAME) if swapped else found
    if _is_same_set(one.words, other.words):
        return Nearness.SAME, Nearness.SAME
    for name, fuller in ((one, other), (other, one)):
        if name.split or not fuller.given or not name.given:
            continue
        if len(name.words) == 1 and _is_in(name.words[0], fuller.family):
            return Nearness.MISSING, Nearness.SAME
        if _is_in(fuller.given[0], name.words[1:]):
            return Nearness.DOUBTFUL, found[1]
    return found


def _given_nearness(one: Name, other: Name) -> Nearness:
    """Return how near the given names are; `Nearness.OTHER` contradicts."""
    if one.script != other.script and one.script and other.script:
        return _across_scripts(one, other)
    mine, theirs = one.given, other.given
    if not mine or not theirs:
        return Nearness.MISSING
    if _is_same(mine[0], theirs[0]):
        return _by_rest(one, other)
    if not _joined(mine).isdisjoint(_joined(theirs)):
        return Nearness.SAME
    if _is_initial(mine, theirs) or _is_initial(theirs, mine):
        return Nearness.INITIAL
    return _by_sound(mine, theirs)


def _family_nearness(one: Name, other: Name) -> Nearness:
    """Return how near the family names are; `Nearness.OTHER` may be a changed one."""
    if one.script != other.script and one.script and other.script:
        return Nearness.SCRIPT
    mine, theirs = one.family, other.family
    if not mine or not theirs:
        return Nearness.MISSING if mine or theirs else Nearness.SAME
    if not (one.glued.isdisjoint(other.glued) and one.whole.isdisjoint(other.whole)):
        return Nearness.SAME
    if len(mine) > 1 and _is_same_set(mine, theirs):
        return Nearness.SAME
    if _is_part(*sorted((mine, theirs), key=len)):
        return Nearness.PART
    return Nearness.TYPO if _is_misspelt(one, other) else Nearness.OTHER


def spellings(text: str, /) -> tuple[str, ...]:
    """Return the text in plain letters: without accents, then with umlauts written out.

    Examples:
        >>> spellings("Jörg Łoś"), spellings("Samuel")
        (('jorg los', 'joerg los'), ('samuel',))
    """
    if text.isascii():
        return (text.casefold(),)
    text = unicodedata.normalize("NFKC", text).casefold()
    plain = _unmarked(text.translate(PLAIN))
    return tuple(dict.fromkeys((plain, _unmarked(text.translate(WRITTEN_OUT)))))


def one_edit_apart(one: str, other: str, /) -> bool:
    """Return whether one letter was left out, added, changed, or two were swapped.

    Examples:
        >>> one_edit_apart("dovetail", "dovtail"), one_edit_apart("abcd", "abdc")
        (True, True)
        >>> one_edit_apart("dovetail", "dovetail"), one_edit_apart("abcd", "badc")
        (False, False)
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=lambda text: (len(text), text))
    start = 0
    while start < len(shorter) and shorter[start] == longer[start]:
        start += 1
    if len(shorter) < len(longer):
        return shorter[start:] == longer[start + 1 :]
    swapped = shorter[start : start + 2] == longer[start : start + 2][::-1]
    return shorter[start + 1 :] == longer[start + 1 :] or (
        swapped and shorter[start + 2 :] == longer[start + 2 :]
    )


@lru_cache(maxsize=1 << 14)
def sound(word: str, /) -> str:
    """Return what several ways share to write one name in Latin letters.

    Examples:
        >>> sound("sergey") == sound("sergei"), sound("phillip") == sound("filip")
        (True, True)
        >>> sound("maya") == sound("mara"), sound("jan") == sound("ian")
        (False, False)
    """
    if word in VARIANTS:
        return VARIANTS[word]
    head, tail = word[:1], word[1:]
    tail = tail.replace("y", "i").replace("j", "i")
    written = (head + tail).replace("ph", "f").replace("ck", "k").replace("x", "ks")
    written = _HARD_C.sub("k", written.replace("w", "v"))
    return _REPEATED.sub(r"\1", written)


# --- reading -------------------------------------------------------------------------


def _parted(full: str) -> tuple[str, str, str]:
    """Return given name, family name and suffix of a name that stands as a whole."""
    text = _PRONOUNS.sub(" ", full)
    head, comma, tail = text.partition(",")
    if comma:
        behind = _words(tail)
        suffix = _suffix(("x", "x", *behind))
        if not behind or suffix or all(map(_looks_like_degree, tail.split())):
            text = head
        else:
            first, _, _degrees = tail.partition(",")
            return first, head, _suffix(_words(head))
    else:
        suffix = ""
    quoted = [found[0] for found in _ASIDE.finditer(text)]
    tokens = _ASIDE.sub(" ", text).split()
    while len(tokens) > 1 and TITLES.issuperset(_words(tokens[0])):
        tokens.pop(0)
    given, family = " ".join(tokens[:1]), " ".join(tokens[1:])
    if len(tokens) == _ONE_WORD and _script(tokens[0]) not in {"", "LATIN"}:
        given, family = "", tokens[0]  # nothing says which part is which
    return f"{given} {' '.join(quoted)}", family, suffix or _suffix(_words(text))


def _name(given: str, family: str, *, split: bool, suffix: str) -> Name:
    if split:
        given, family = (text.partition(",")[0] for text in (given, family))
    hyphen = "-" in given.strip("- ")
    first = _stripped_titles(_spelt(given))
    last = _without_endings(_spelt(_DOTS.sub(_undotted, family)))
    particles = tuple(word for word in last if word[0] in PARTICLES)
    names = tuple(word for word in last if word[0] not in PARTICLES)
    if not names:
        names, particles = last, ()
    return Name(
        given=first,
        family=names,
        particles=particles,
        script=_script(given + family),
        hyphen=hyphen,
        suffix=suffix,
        split=split,
        couple=_TOGETHER.search(given if split else f"{given} {family}") is not None,
        glued=_joined(names),
        whole=_joined(particles + names),
        heard=tuple(map(_hissed, names)),
    )


def _aside(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text without what stands in brackets or quotes, and that."""
    if text.isalpha():
        return text, ()
    asides = [next(filter(None, found.groups())) for found in _ASIDE.finditer(text)]
    named = tuple(aside for aside in map(_plain_aside, asides) if aside)
    rest = _ASIDE.sub(" ", text)
    return (rest, named) if _words(rest) else (" ".join(asides), ())


def _plain_aside(text: str) -> str:
    """Return what stands in brackets if it can be a name, without *née*."""
    words = [word for word in _words(text) if word not in BORN]
    unlike = len(words) > _ONE_WORD + 1 or any(
        word in DEGREES or word in SUFFIXES or word in NOT_NAMES for word in words
    )
    return "" if unlike else " ".join(words)


def _spelt(text: str) -> tuple[Word, ...]:
    """Return the words of a text with their spellings."""
    whole = spellings(_APOSTROPHES.sub("", text))
    if len(whole) == 1:
        return tuple((word,) for word in _NOT_WORD.split(whole[0]) if word)
    variants = (filter(None, _NOT_WORD.split(spelling)) for spelling in whole)
    return tuple(tuple(dict.fromkeys(word)) for word in zip(*variants, strict=True))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word[0] for word in _spelt(_DOTS.sub(_undotted, text)))


def _undotted(found: re.Match[str]) -> str:
    return found[0].replace(".", "")


def _suffix(words: tuple[str, ...]) -> str:
    """Return the generation that the last words tell, behind two names at least."""
    while len(words) > _NAMES and words[-1] in DEGREES:
        words = words[:-1]
    return SUFFIXES.get(words[-1], "") if len(words) > _NAMES else ""


def _without_endings(words: tuple[Word, ...]) -> tuple[Word, ...]:
    while len(words) > 1 and (words[-1][0] in DEGREES or words[-1][0] in SUFFIXES):
        words = words[:-1]
    return words


def _stripped_titles(words: tuple[Word, ...]) -> tuple[Word, ...]:
    while len(words) > 1 and words[0][0] in TITLES:
        words = words[1:]
    return words


def _looks_like_degree(token: str) -> bool:
    bare = token.strip(".,;()")
    return (
        "".join(_words(bare)) in DEGREES | SHORT_DEGREES
        or "." in bare
        or (bare.isupper() and len(bare) <= _LONGEST_DEGREE and bare.isascii())
    )


def _unmarked(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@lru_cache(maxsize=1 << 12)
def _script_of(character: str) -> str:
    return unicodedata.name(character, "?").split()[0]


def _script(text: str) -> str:
    if text.isascii():
        return "LATIN" if any(map(str.isalpha, text)) else ""
    letters = [c for c in unicodedata.normalize("NFKC", text) if c.isalpha()]
    scripts = [_script_of(c) for c in letters]
    return max(sorted(set(scripts)), key=scripts.count, default="")


# --- comparing -----------------------------------------------------------------------


def _is_same(one: Word, other: Word) -> bool:
    return one[0] == other[0] or not set(one).isdisjoint(other)


def _is_in(word: Word, words: tuple[Word, ...]) -> bool:
    return any(_is_same(word, other) for other in words)


def _is_same_set(one: tuple[Word, ...], other: tuple[Word, ...]) -> bool:
    if len(one) != len(other):
        return False
    rest = list(other)
    for word in one:
        found = next((w for w in rest if _is_same(word, w)), None)
        if found is None:
            return False
        rest.remove(found)
    return True


def _joined(words: tuple[Word, ...]) -> frozenset[str]:
    glued = {"".join(w[0] for w in words), "".join(w[-1] for w in words)}
    return frozenset(glued - {""})


def _by_rest(one: Name, other: Name) -> Nearness:
    """Return how near given names are that begin with the same word."""
    mine, theirs = one.given[1:], other.given[1:]
    if (one.hyphen or other.hyphen) and bool(mine) != bool(theirs):
        return Nearness.DOUBTFUL  # Anne-Marie may be Anne, or her sister
    pairs = zip(mine, theirs, strict=False)
    agree = all(
        _is_same(a, b)
        or (min(len(a[0]), len(b[0])) == 1 and a[0][0] == b[0][0])
        or bool(_sounds(a) & _sounds(b))
        for a, b in pairs
    )
    if not agree:
        compounds = one.hyphen and other.hyphen
        return Nearness.OTHER if compounds else Nearness.DOUBTFUL
    return Nearness.INITIAL if len(one.given[0][0]) == 1 else Nearness.SAME


def _is_initial(short: tuple[Word, ...], full: tuple[Word, ...]) -> bool:
    """Return whether one given name is the first letter, or the letters, of another."""
    letters = "".join(word[0][0] for word in full)
    return short[0][0] == letters[0] or (len(short) == 1 and short[0][0] == letters)


def _by_sound(mine: tuple[Word, ...], theirs: tuple[Word, ...]) -> Nearness:
    a, b = mine[0], theirs[0]
    short = any(is_nickname(x, y) for x in a for y in b)
    if short or _sounds(a) & _sounds(b):
        # Toni may be short for Antonia, and Tony is not; Jan may be Jane's husband
        return Nearness.DOUBTFUL if are_often_two(a[0], b[0]) else Nearness.SHORT
    called = _is_in(a, theirs[1:]) or _is_in(b, mine[1:])
    both = any(may_be_short_for_one(x, y) for x in a for y in b)
    if called or both or _collapsed(a[0]) == _collapsed(b[0]):
        return Nearness.DOUBTFUL
    return Nearness.OTHER


def _sounds(word: Word) -> set[str]:
    return {sound(spelling) for spelling in word}


def _is_part(shorter: tuple[Word, ...], longer: tuple[Word, ...]) -> bool:
    """Return whether one family name is some words of the other, or its initial."""
    if len(shorter) < len(longer) and all(_is_in(word, longer) for word in shorter):
        return True
    initials = [words[0][0] for words in (shorter, longer)]
    return min(map(len, initials)) == 1 and initials[0][0] == initials[1][0]


def _hissed(word: Word) -> frozenset[str]:
    return frozenset(
        sound(spelling.replace("ts", "c").replace("tz", "c")) for spelling in word
    )


def _is_misspelt(one: Name, other: Name) -> bool:
    if len(one.heard) == len(other.heard) and not any(
        a.isdisjoint(b) for a, b in zip(one.heard, other.heard, strict=True)
    ):
        return True
    return any(
        min(len(a), len(b)) >= _LONG_ENOUGH
        and (one_edit_apart(a, b) or _collapsed(a) == _collapsed(b))
        for a in one.glued
        for b in other.glued
    )


def _collapsed(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _across_scripts(one: Name, other: Name) -> Nearness:
    """Return whether names in two alphabets can be one, where that can be told."""
    both = [frames(name) for name in (one, other)]
    if not all(both):
        return Nearness.SCRIPT
    return Nearness.DOUBTFUL if both[0].isdisjoint(both[1]) else Nearness.SCRIPT


def frames(name: Name, /) -> set[str]:
    """Return the consonants of the given name; empty if they cannot be told."""
    if name.script not in _READABLE or not name.given:
        return set()
    latin = {spelling.translate(LATIN) for spelling in name.given[0]}
    latin |= {word.replace("h", "kh") for word in latin}
    found = {_VOWELS.sub("", _CONSONANTS.sub(_frame, word)) for word in latin}
    return {_REPEATED.sub(r"\1", frame) for frame in found}


def _frame(found: re.Match[str]) -> str:
    return CONSONANTS[found[0]]


_LONGEST = 200  # characters
_LONGEST_DEGREE = 8
_LONG_ENOUGH = 5  # letters: in a shorter name one of them makes another name
_ONE_WORD, _NAMES = 1, 2
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc\u02b9\u02bb`\u00b4]")
_NOT_WORD = re.compile(r"[\W\d_]+")
_DOTS = re.compile(r"(?:[^\W\d_]{1,2}\.){2,}")
_ASIDE = re.compile(
    r"\(([^()]*)\)|\[([^\[\]]*)\]|\"([^\"]*)\"|\u201c([^\u201d]*)\u201d|\u201e([^\u201c]*)\u201c"
)
_PRONOUNS = re.compile(
    r"[(\[]?\b(?:she|he|they|ze|sie|er|elle|il|ella|el|iel)\s?/\s?[^\W\d_]+"
    r"(?:\s?/\s?[^\W\d_]+)?[)\]]?",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"[^\W\d_]\.? *(?:[&+]| and | und | et ) *[^\W\d_]")
_HARD_C = re.compile("c(?=[aourlt])|c$")
_REPEATED = re.compile(r"(.)\1+")
_READABLE = frozenset(("LATIN", "CYRILLIC", "GREEK"))
_CONSONANTS = re.compile("shch|sch|sh|zh|tch|kh|ch|ck|ph|th|ts|x|[cqgwzbd]")
_VOWELS = re.compile(r"[aeiouyhj\W]")
