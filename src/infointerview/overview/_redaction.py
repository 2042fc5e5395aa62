"""`redacted`: a campaign that says what happened and not to whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from infointerview.campaign import Campaign
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    Entry,
    PromiseMade,
    Takeaway,
    erased,
    with_fields,
)
from infointerview.people import Contact, Position, employer_key, text_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from infointerview.facts import Fact

__all__ = ["redacted"]

_SHORTEST = 3
_K = TypeVar("_K")


def redacted(campaign: Campaign, /) -> Campaign:
    """Return the campaign without a word about or from the people in it.

    People become ``Contact 1`` and so on in the order in which they were added,
    employers and targets ``Employer 1``; what people said becomes ``point 1 on
    lifestyle`` with its stance and date. Addresses, posts, notes and questions are
    gone. Stages, counts, dates and everything that follows from them stay.
    What the seeker wrote about themselves stays (the goal, the options, what speaks
    against them), with the names of people replaced in it.

    Meant for showing, not for storing.

    Args:
        campaign: The campaign.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start(
        ...     "grid", goal="Do I want Rosa's job?", time_zone="UTC", at=noon
        ... )
        >>> grid = grid.record(
        ...     ii.ContactAdded(
        ...         contact="~r", card=ii.Contact(name="Rosa Diaz"), at=noon
        ...     )
        ... )
        >>> shown = redacted(grid)
        >>> shown.goal, [card.name for card in shown.contacts.values()]
        ("Do I want Contact 1's job?", ['Contact 1'])
    """
    names = _Names(campaign)
    entries = (Entry(each.id, names.redact(each.fact)) for each in campaign.history)
    return Campaign.replay(campaign.id, entries, writer=campaign.writer)


class _Names:
    """The labels that stand for people, employers and points."""

    def __init__(self, campaign: Campaign) -> None:
        self._people: dict[str, str] = {}
        self._employers: dict[str, str] = {}
        self._points: dict[tuple[str, str], str] = {}
        words: dict[str, str] = {}
        for entry in campaign.history:
            match entry.fact:
                case ContactAdded() as fact if not fact.erased:
                    label = self._person(fact.contact)
                    words |= dict.fromkeys(_words(fact.card), label)
                case ContactChanged() as fact if not fact.erased:
                    label = self._person(fact.contact)
                    names = (fact.name, fact.given, fact.family, *(fact.aliases or ()))
                    changed = filter(None, names)
                    words |= dict.fromkeys(_split(changed), label)
                case _:
                    pass
        longest_first = sorted(words, key=lambda word: (-len(word), word))
        self._words = words
        self._pattern = re.compile(
            "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in longest_first)
            or r"(?!)"
        )

    def redact(self, fact: Fact) -> Fact:
        """Return the fact without a word about or from anybody."""
        changes: dict[str, object] = {"erased": fact.erased}
        if not fact.erased:
            changes |= self._kept(fact)
        return with_fields(erased(fact), changes)

    def _kept(self, fact: Fact) -> Mapping[str, object]:
        """Return the texts that take the place of those taken out."""
        match fact:
            case ContactAdded():
                return {"card": self._card(fact.contact, fact.card)}
            case ContactChanged(positions=tuple() as posts):
                return {"positions": self._posts(posts)}
            case Takeaway():
                return dict.fromkeys(("claim", "about"), self._point(fact))
            case PromiseMade():
                return {"what": "a promise"}
            case _:
                return self._own(fact)

    def _own(self, fact: Fact) -> Mapping[str, object]:
        """Return what seekers write about themselves, with names replaced in it."""
        kept: dict[str, object] = {}
        for name in ("goal", "option"):
            text = getattr(fact, name, None)
            if text is not None:
                kept[name] = self._masked(text)
        for name in ("misconceptions", "red_flags"):
            if hasattr(fact, name):
                kept[name] = _once(map(self._masked, getattr(fact, name)))
        for name in ("targets", "added", "removed"):
            if hasattr(fact, name):
                kept[name] = _once(map(self._employer, getattr(fact, name)))
        return kept

    def _card(self, contact: str, card: Contact) -> Contact:
        return Contact(
            name=self._person(contact),
            positions=self._posts(card.positions),
            source=card.source,
            connected_on=card.connected_on,
            tie=card.tie,
            tier=card.tier,
            time_zone=card.time_zone,
            rank=card.rank,
        )

    def _posts(self, posts: Iterable[Position]) -> tuple[Position, ...]:
        """Return where somebody worked when; what as is left out."""
        return _once(
            Position(
                organization=self._employer(post.organization),
                start=post.start,
                end=post.end,
            )
            for post in posts
            if post.organization.strip()
        )

    def _person(self, contact: str) -> str:
        return _label(self._people, contact, "Contact")

    def _employer(self, name: str) -> str:
        return _label(self._employers, employer_key(name), "Employer")

    def _point(self, fact: Takeaway) -> str:
        words = fact.about if fact.about.strip() else fact.claim
        key = fact.topic, text_key(words) or words
        label = _label(self._points, key, "point")
        return f"{label} on {fact.topic.replace('_', ' ')}"

    def _masked(self, text: str) -> str:
        return self._pattern.sub(lambda found: self._words[found[0]], text)


def _label(labels: dict[_K, str], key: _K, word: str) -> str:
    """Return the label of a key: a new one for one that was not there."""
    return labels.setdefault(key, f"{word} {len(labels) + 1}")


def _once(values: Iterable[_K]) -> tuple[_K, ...]:
    """Return the values without repeats: two names may have one label."""
    return tuple(dict.fromkeys(values))


def _words(card: Contact) -> Iterable[str]:
    """Return what somebody may be called in a sentence, addresses included."""
    named = _split((card.name, card.given, card.family, *card.aliases))
    return (*named, *card.emails, *card.phones, *card.profiles)


def _split(names: Iterable[str]) -> list[str]:
    """Return names and the words they are made of, but for initials."""
    words = []
    for name in names:
        parts = re.findall(r"\w+", name)
        words += [name.strip(), *(part for part in parts if len(part) >= _SHORTEST)]
    return [word for word in words if word]
