"""Whether two cards are one person: merge, review or keep apart, with the evidence.

The rules stand in `_decided`, in the order in which they count. A name alone never
merges: the names that are wrongly merged are equal ones.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product
from typing import TYPE_CHECKING

import attrs

from infointerview.interchange._identity import linkedin_key
from infointerview.interchange._mailboxes import is_shared, mailbox_of
from infointerview.interchange.resolution._employers import employer_keys
from infointerview.interchange.resolution._names import (
    Name,
    Nearness,
    nearness,
    read_name,
)
from infointerview.people import text_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from infointerview.people import Contact

__all__ = [
    "Comparison",
    "Decision",
    "Evidence",
    "Reading",
    "compare",
    "matched",
    "obstacle",
    "read_card",
]


class Decision(StrEnum):
    """What is safe to do with two cards, on what they say themselves.

    Examples:
        >>> Decision("review")
        <Decision.REVIEW: 'review'>
    """

    MERGE = "merge"
    """They are one person: they share a profile or a mailbox, and nothing objects."""
    REVIEW = "review"
    """They may be: somebody who knows them should say."""
    KEEP = "keep"
    """Nothing says that they are, or something says that they are not."""


class Evidence(StrEnum):
    """What two cards have in common, or what tells them apart; the value says it.

    Examples:
        >>> print(Evidence.SAME_PROFILE)
        same LinkedIn profile
    """

    SAME_PROFILE = "same LinkedIn profile"
    SAME_MAILBOX = "same personal mailbox"
    SAME_OFFICE_MAILBOX = "same mailbox, which several people use"
    SAME_NAME = "same name"
    SAME_GIVEN_NAME = "same given name"
    SHORT_GIVEN_NAME = "one given name may stand for the other"
    INITIAL = "an initial for the given name"
    OTHER_ALPHABET = "names in two alphabets"
    SAME_FAMILY_NAME = "same family name"
    PART_OF_FAMILY_NAME = "part of the family name"
    SIMILAR_FAMILY_NAME = "family names that differ by a letter or by spelling"
    SAME_EMPLOYER = "same employer"
    SAME_POST = "same post"
    OTHER_PROFILE = "two LinkedIn profiles"
    OTHER_GENERATION = "two generations, such as Sr. and Jr."
    ONE_GENERATION = "a generation, such as Jr., on one side only"
    OTHER_GIVEN_NAME = "two given names"
    DOUBTFUL_GIVEN_NAME = "given names that agree in part"
    NO_GIVEN_NAME = "no given name on one side"
    OTHER_FAMILY_NAME = "two family names"
    CHAIN = "through others it would join people who are not one"
    KEPT_APART = "you said that they are two people"
    ACCEPTED = "you said that they are one person"


@attrs.frozen(kw_only=True)
class Comparison:
    """What comparing two cards comes to.

    Attributes:
        decision: What is safe to do.
        evidence: Why, what speaks for it first.

    Examples:
        >>> print(Comparison(decision=Decision.KEEP, evidence=()))
        keep: nothing in common that tells a person
    """

    decision: Decision
    evidence: tuple[Evidence, ...]

    def __str__(self) -> str:
        """Return decision and evidence as a sentence that names nobody."""
        why = "; ".join(self.evidence) or "nothing in common that tells a person"
        return f"{self.decision.value}: {why}"


def compare(one: Contact, other: Contact, /) -> Comparison:
    """Return whether two cards are one person, as far as the cards say.

    A LinkedIn profile or a personal mailbox in common merges, unless the names object:
    families share mailboxes, and successors inherit them. A name in common is a
    reason to look. A telephone in common is none, and neither is an office's mailbox.
    What is never merged: two profiles, Sr. and Jr., two given names.

    Args:
        one: A card.
        other: Another; the answer does not depend on their order.

    Examples:
        >>> from infointerview.people import Contact
        >>> bob = Contact(name="Bob Diaz", emails=("diaz@example.org",))
        >>> robert = Contact(name="Robert Diaz", emails=("Diaz@example.org",))
        >>> print(compare(bob, robert))
        merge: same personal mailbox; one given name may stand for the other; same family name
        >>> print(compare(Contact(name="Rosa Diaz"), Contact(name="ROSA DIAZ, PhD")))
        review: same name
        >>> print(compare(robert, Contact(name="Rosa Diaz", emails=robert.emails)))
        keep: same personal mailbox; same family name; two given names
    """  # noqa: E501 - the sentences are shown as they are printed
    seen = _Seen(read_card(one), read_card(other))
    return Comparison(decision=_decided(seen), evidence=seen.evidence())


@attrs.frozen
class Reading:
    """What of a card counts when it is compared.

    Attributes:
        names: The name, and others that it gives.
        suffix: Generation; empty if the card does not say.
        profiles: Keys of LinkedIn profiles.
        mailboxes: Personal mailboxes.
        offices: Mailboxes that several people use.
        employers: Keys of present and former employers.
        posts: Keys of titles.
    """

    names: tuple[Name, ...]
    suffix: str
    profiles: frozenset[str]
    mailboxes: frozenset[str]
    offices: frozenset[str]
    employers: frozenset[str]
    posts: frozenset[str]


def read_card(card: Contact, /) -> Reading:
    """Return what of the card counts when it is compared."""
    names = read_name(card.name, card.given, card.family)
    for alias in card.aliases:
        names += read_name(alias)
    boxes = [box for box in map(mailbox_of, card.emails) if box]
    offices = frozenset(box for box in boxes if is_shared(box))
    posts = (text_key(post.title) for post in card.positions)
    return Reading(
        names=tuple(dict.fromkeys(names)),
        suffix=next((name.suffix for name in names if name.suffix), ""),
        profiles=_present(map(linkedin_key, card.profiles)),
        mailboxes=frozenset(boxes) - offices,
        offices=offices,
        employers=frozenset[str]().union(
            *(employer_keys(post.organization) for post in card.positions)
        ),
        posts=_present(posts),
    )


def matched(one: Reading, other: Reading, /) -> Comparison | None:
    """Return what `compare` does, but ``None`` for two to keep apart, and sooner."""
    two = one.profiles and other.profiles and one.profiles.isdisjoint(other.profiles)
    if two and one.mailboxes.isdisjoint(other.mailboxes):
        return None
    seen = _Seen(one, other)
    decision = _decided(seen)
    if decision is Decision.KEEP:
        return None
    return Comparison(decision=decision, evidence=seen.evidence())


def obstacle(one: Reading, other: Reading, /) -> bool:
    """Return whether something forbids that two cards become one unseen.

    Also if each of them is one with a third.
    """
    seen = _Seen(one, other)
    doubted = seen.given >= Nearness.DOUBTFUL
    return seen.two_profiles or seen.two_generations or seen.one_generation or doubted


class _Seen:
    """What two readings have in common: made for one comparison."""

    def __init__(self, one: Reading, other: Reading) -> None:
        pairs = tuple(product(one.names, other.names))
        self.given, self.family = min(nearness(a, b) for a, b in pairs)
        alike = self.given is Nearness.SAME and self.family is Nearness.SAME
        self.same_name = alike or any(a.words and a == b for a, b in pairs)
        self.named = any(a.family or b.family for a, b in pairs)
        self.same_profile = not one.profiles.isdisjoint(other.profiles)
        both = one.profiles and other.profiles
        self.two_profiles = bool(both) and not self.same_profile
        self.same_mailbox = not one.mailboxes.isdisjoint(other.mailboxes)
        self.same_office = not one.offices.isdisjoint(other.offices)
        self.same_employer = not one.employers.isdisjoint(other.employers)
        self.same_post = not one.posts.isdisjoint(other.posts)
        differ = one.suffix != other.suffix
        self.one_generation = differ and not (one.suffix and other.suffix)
        self.two_generations = differ and not self.one_generation

    def evidence(self) -> tuple[Evidence, ...]:
        """Return what speaks for one person, then what tells two apart."""
        found = (*self._keys(), *self._names(), *self._work())
        return tuple(sorted(found, key=_ORDER.index))

    def _keys(self) -> Iterator[Evidence]:
        if self.same_profile:
            yield Evidence.SAME_PROFILE
        if self.same_mailbox:
            yield Evidence.SAME_MAILBOX
        if self.same_office:
            yield Evidence.SAME_OFFICE_MAILBOX
        if self.two_profiles:
            yield Evidence.OTHER_PROFILE
        if self.two_generations:
            yield Evidence.OTHER_GENERATION
        if self.one_generation:
            yield Evidence.ONE_GENERATION

    def _work(self) -> Iterator[Evidence]:
        if self.same_employer:
            yield Evidence.SAME_EMPLOYER
            if self.same_post:
                yield Evidence.SAME_POST

    def _names(self) -> Iterator[Evidence]:
        if self.same_name:
            yield Evidence.SAME_NAME
            return
        yield _GIVEN[self.given]
        if self.named and self.family in _FAMILY:
            yield _FAMILY[self.family]


def _decided(seen: _Seen) -> Decision:
    """Return what is safe: the first rule that fits."""
    given, family = seen.given, seen.family
    contradicts = given is Nearness.OTHER
    if seen.two_generations:
        return Decision.KEEP
    if seen.two_profiles:
        shared = seen.same_mailbox and not contradicts
        return Decision.REVIEW if shared else Decision.KEEP
    if seen.same_profile:
        doubted = given >= Nearness.DOUBTFUL or seen.one_generation
        return Decision.REVIEW if doubted else Decision.MERGE
    if contradicts:
        return Decision.KEEP
    if seen.same_mailbox:
        sure = _is_owner(given, family) and not seen.one_generation
        return Decision.MERGE if sure else Decision.REVIEW
    return Decision.REVIEW if _is_worth_asking(seen) else Decision.KEEP


def _is_owner(given: Nearness, family: Nearness) -> bool:
    """Return whether two names on one personal mailbox are its owner's."""
    if given is Nearness.SHORT:
        return family <= Nearness.PART
    if given is Nearness.INITIAL:
        return family is Nearness.SAME
    return given in {Nearness.SAME, Nearness.SCRIPT}


def _is_worth_asking(seen: _Seen) -> bool:
    """Return whether names say so much that somebody should look."""
    given, family = seen.given, seen.family
    if seen.same_name:
        return True
    near = given <= Nearness.SCRIPT
    if seen.same_office and (near or family is Nearness.SAME):
        return family <= Nearness.MISSING
    if not (seen.same_employer and near):
        return False
    if given is Nearness.SAME:
        changed = family is Nearness.OTHER and seen.same_post
        return changed or family in {Nearness.TYPO, Nearness.PART}
    if given is Nearness.INITIAL:
        return family is Nearness.SAME
    return family <= Nearness.PART


def _present(keys: Iterable[str | None]) -> frozenset[str]:
    return frozenset(key for key in keys if key)


_ORDER = tuple(Evidence)
_GIVEN = {
    Nearness.SAME: Evidence.SAME_GIVEN_NAME,
    Nearness.SHORT: Evidence.SHORT_GIVEN_NAME,
    Nearness.INITIAL: Evidence.INITIAL,
    Nearness.SCRIPT: Evidence.OTHER_ALPHABET,
    Nearness.MISSING: Evidence.NO_GIVEN_NAME,
    Nearness.DOUBTFUL: Evidence.DOUBTFUL_GIVEN_NAME,
    Nearness.OTHER: Evidence.OTHER_GIVEN_NAME,
}
_FAMILY = {
    Nearness.SAME: Evidence.SAME_FAMILY_NAME,
    Nearness.TYPO: Evidence.SIMILAR_FAMILY_NAME,
    Nearness.PART: Evidence.PART_OF_FAMILY_NAME,
    Nearness.OTHER: Evidence.OTHER_FAMILY_NAME,
}
