"""Which cards are worth comparing: those that share something, of which few are alike.

Everything that `_comparison` can act on is a key here, so that nothing is missed by
not being compared. A key that many cards have is made finer by what else would have to
agree; where even that leaves a crowd, neighbours in the order of their names are
compared, so that the work grows with the number of cards and not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from infointerview.interchange.resolution._names import frames, sound
from infointerview.interchange.resolution._nicknames import full_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from infointerview.interchange.resolution._comparison import Reading
    from infointerview.interchange.resolution._names import Name

__all__ = ["candidates"]

Key: TypeAlias = tuple[str, ...]


def candidates(readings: Sequence[Reading], /) -> list[tuple[int, int]]:
    """Return the pairs worth comparing, each as two places in order, sorted.

    Args:
        readings: The cards.
    """
    found: set[tuple[int, int]] = set()
    for keys, finer in _KINDS:
        for block in _blocks(readings, range(len(readings)), keys):
            found.update(_pairs(readings, block, finer))
    for mine, theirs in _across(readings):
        found.update((min(a, b), max(a, b)) for a in mine for b in theirs)
    return sorted(found)


def _blocks(
    readings: Sequence[Reading],
    members: Iterable[int],
    keys: Callable[[Reading], Iterable[Key]],
) -> Iterator[list[int]]:
    """Yield those members, in order, who share a key."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for member in members:
        for key in dict.fromkeys(keys(readings[member])):
            blocks[key].append(member)
    return (block for block in blocks.values() if len(block) > 1)


def _pairs(
    readings: Sequence[Reading],
    block: list[int],
    finer: Callable[[Reading], Iterable[Key]] | None,
) -> Iterator[tuple[int, int]]:
    if len(block) <= _MANY:
        yield from combinations(block, 2)
    elif finer is not None:
        for part in _blocks(readings, block, finer):
            yield from _pairs(readings, part, None)
    else:
        by_name = sorted(block, key=lambda member: (_spelt(readings[member]), member))
        for place, member in enumerate(by_name):
            for other in by_name[place + 1 : place + 1 + _NEAR]:
                yield min(member, other), max(member, other)


def _spelt(reading: Reading) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word[0] for word in name.words) for name in reading.names)


# --- keys ----------------------------------------------------------------------------


def _profiles(reading: Reading) -> Iterator[Key]:
    return ((key,) for key in reading.profiles)


def _mailboxes(reading: Reading) -> Iterator[Key]:
    return ((key,) for key in reading.mailboxes | reading.offices)


def _names(reading: Reading) -> Iterator[Key]:
    """Yield the family name, in each spelling, with the initial of the given name."""
    for name in reading.names:
        yield from ((initial, family) for initial, family in _initialled(name))
        if not name.split or not name.family:
            words = sorted(word[0] for word in name.words)
            yield ("all", *words)
            yield ("all", *sorted(word[-1] for word in name.words))
        else:
            yield ("all", *sorted(word[0] for word in name.words))


def _initialled(name: Name) -> Iterator[Key]:
    initials = {spelling[0] for word in name.given[:1] for spelling in word}
    families = name.glued | name.whole
    return ((initial, family) for initial in initials for family in families)


def _given(reading: Reading) -> Iterator[Key]:
    """Yield how the given name sounds: its first word, and all of it as one word."""
    for name in reading.names:
        for word in name.given[:1]:
            yield from ((sound(spelling),) for spelling in word)
        if len(name.given) > 1:
            for place in (0, -1):
                yield (sound("".join(word[place] for word in name.given)),)


def _colleagues(reading: Reading) -> Iterator[Key]:
    """Yield employer with given name, and with what it may be short for."""
    for employer in reading.employers:
        for (given,) in _given(reading):
            yield employer, given
        for name in reading.names:
            for word in name.given[:1]:
                for full in full_names(word[0]) if len(word[0]) > 1 else ():
                    yield employer, "short", full


def _relatives(reading: Reading) -> Iterator[Key]:
    """Yield employer with family name."""
    for employer in reading.employers:
        for name in reading.names:
            for family in name.glued:
                yield employer, family


def _post_or_family(reading: Reading) -> Iterator[Key]:
    """Yield what else agrees between colleagues with one given name."""
    yield from (("post", post) for post in reading.posts)
    for name in reading.names:
        for word in name.family:
            yield from (("word", spelling) for spelling in word)
            yield "initial", word[0][0]
        for family in name.glued:
            yield from (("letters", key) for key in _without_a_letter(family))


def _without_a_letter(word: str) -> Iterator[str]:
    """Yield what words share that are an edit apart: the word without one letter."""
    yield word
    short = word[:_LONGEST]
    for place in range(len(short)):
        yield word[:place] + word[place + 1 :]


def _called(reading: Reading) -> Iterator[Key]:
    """Yield what else agrees between colleagues with one family name."""
    for name in reading.names:
        for word in name.given[:1]:
            yield "initial", word[0][0]
            yield from (("full", full) for full in full_names(word[0]))


def _across(readings: Sequence[Reading]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield colleagues whose names are written in two alphabets."""
    latin: dict[str, list[int]] = defaultdict(list)
    other: dict[str, list[int]] = defaultdict(list)
    for member, reading in enumerate(readings):
        for employer in reading.employers:
            for script in {name.script for name in reading.names}:
                (latin if script == "LATIN" else other)[employer].append(member)
    for employer in other.keys() & latin.keys():
        mine, theirs = other[employer], latin[employer]
        if len(mine) * len(theirs) <= _MANY * _MANY:
            yield mine, theirs
        else:
            yield from _readable(readings, mine, theirs)


def _readable(
    readings: Sequence[Reading], mine: list[int], theirs: list[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield those whose given names can be read and have the same consonants."""
    heard: dict[str, list[int]] = defaultdict(list)
    for member in theirs:
        for frame in _heard(readings[member]):
            heard[frame].append(member)
    for member in mine:
        for frame in sorted(_heard(readings[member]) & heard.keys()):
            yield [member], heard[frame][:_MANY]


def _heard(reading: Reading) -> set[str]:
    return set().union(*(frames(name) for name in reading.names))


_MANY = 40  # cards
_NEAR = 8  # cards
_LONGEST = 30  # letters
_KINDS: tuple[
    tuple[
        Callable[[Reading], Iterable[Key]], Callable[[Reading], Iterable[Key]] | None
    ],
    ...,
] = (
    (_profiles, None),
    (_mailboxes, _given),
    (_names, _given),
    (_colleagues, _post_or_family),
    (_relatives, _called),
)
