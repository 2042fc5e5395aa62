"""`redacted`: a campaign that says what happened and not to whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from infointerview.campaign import Campaign
from infointerview.facts import (
    CampaignStarted,
    ContactAdded,
    ContactChanged,
    Entry,
    PromiseMade,
    QuestionAsked,
    Takeaway,
    TargetsChanged,
    erased,
    with_fields,
)
from infointerview.people import Contact, Position, employer_key, text_key
from infointerview.values import Topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from infointerview.facts import Fact

__all__ = ["redacted"]

_SHORTEST = 3
_TOPICS = frozenset(map(str, Topic))
_WORD = re.compile(r"[^\W_]+")
_K = TypeVar("_K")


def redacted(campaign: Campaign, /) -> Campaign:
    """Return the campaign without a word about or from the people in it.

    People become ``Contact 1`` and so on in the order in which they were added,
    employers and targets ``Employer 1``; what people said becomes ``point 1 on
    lifestyle`` with its stance and date. Addresses, posts, notes and questions are
    gone. Stages, counts, dates and everything that follows from them stay.
    What the seeker wrote about themselves stays (the goal, the options, what speaks
    against them), with the names of people and employers replaced in it, however they
    are spelt: a plain word that is also somebody's name goes with them.

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
    return Campaign.replay(names.key(campaign.id), entries, writer=campaign.writer)


class _Names:
    """The labels that stand for people, employers and points."""

    def __init__(self, campaign: Campaign) -> None:
        self._people: dict[str, str] = {}
        self._employers: dict[str, str] = {}
        self._points: dict[tuple[str, str], str] = {}
        self._words = _Words()
        for entry in campaign.history:
            match entry.fact:
                case ContactAdded() as fact if not fact.erased:
                    self._learn(fact.contact, fact.card)
                case ContactChanged() as fact if not fact.erased:
                    self._learn(fact.contact, fact)
                case CampaignStarted(targets=names) | TargetsChanged(added=names):
                    for name in names:
                        self._words.add_employer(name, self._employer(name))
                case _:
                    pass

    def _learn(self, contact: str, said: Contact | ContactChanged) -> None:
        label = self._person(contact)
        for name in (said.name, said.given, said.family, *(said.aliases or ())):
            self._words.add_person(name or "", label)
        for addresses in (said.emails, said.phones, said.profiles):
            for address in addresses or ():
                self._words.add(address, label)
        for post in said.positions or ():
            name = post.organization
            if name.strip():
                self._words.add_employer(name, self._employer(name))

    def key(self, key: str) -> str:
        """Return an id or a word of the user's own without a name in it."""
        masked = self._words.mask(key)
        same = key in _TOPICS or masked == key
        return key if same else "_".join(masked.casefold().split())

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
                topic = self.key(fact.topic)
                point = f"{self._point(fact)} on {topic.replace('_', ' ')}"
                return {"claim": point, "about": point, "topic": topic}
            case QuestionAsked():
                return {"topic": self.key(fact.topic)}
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
                kept[name] = self._words.mask(text)
        for name in ("misconceptions", "red_flags"):
            if hasattr(fact, name):
                kept[name] = _once(map(self._words.mask, getattr(fact, name)))
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
        return _label(self._points, key, "point")


class _Words:
    """What stands for what in a sentence, however it is spelt.

    Case and accents do not matter: who writes "rosa" means Rosa. That a plain word
    which is also a name goes with it is the lesser harm.
    """

    def __init__(self) -> None:
        self._phrases: dict[str, dict[tuple[str, ...], str]] = {}
        self._written: dict[str, str] = {}
        self._unspaced: dict[str, str] = {}

    def add_person(self, name: str, label: str) -> None:
        """Let a label stand for a name, and for every word of it but initials."""
        self.add(name, label)
        capitals = name.casefold() != name
        for part in _WORD.findall(name):
            if capitals and part.casefold() == part:
                continue  # a particle, such as "de": a word of its language
            if len(part) >= _SHORTEST:
                self.add(part, label)
            elif len(part) > 1:
                self._written[part] = label

    def add_employer(self, name: str, label: str) -> None:
        """Let a label stand for a name; one of a single word only as it is written."""
        words = _WORD.findall(name)
        for each in (name, employer_key(name)):
            if len(_WORD.findall(each)) > 1:
                self.add(each, label)
            elif words:
                self._written[words[0]] = label

    def add(self, text: str, label: str) -> None:
        """Let a label stand for a text, however it is written."""
        words = tuple(text_key(word) for word in _WORD.findall(text))
        if words:
            self._phrases.setdefault(words[0], {})[words] = label
        if text.upper() == text.lower() and len(text) > 1 and text.isalpha():
            self._unspaced[text] = label

    def mask(self, text: str) -> str:
        """Return the text with labels in it."""
        for name in sorted(self._unspaced, key=lambda name: (-len(name), name)):
            text = text.replace(name, self._unspaced[name])
        found = list(_WORD.finditer(text))
        keys = [text_key(each[0]) for each in found]
        parts, end, at = [], 0, 0
        while at < len(found):
            length, label = self._longest(keys, at, found[at][0])
            if length:
                parts += [text[end : found[at].start()], label]
                end = found[at + length - 1].end()
            at += length or 1
        return "".join((*parts, text[end:]))

    def _longest(self, keys: list[str], at: int, written: str) -> tuple[int, str]:
        """Return how many words the longest known text has here, and its label."""
        known = self._phrases.get(keys[at], {})
        fitting = [p for p in known if tuple(keys[at : at + len(p)]) == p]
        if fitting:
            longest = max(fitting, key=len)
            return len(longest), known[longest]
        return (1, self._written[written]) if written in self._written else (0, "")


def _label(labels: dict[_K, str], key: _K, word: str) -> str:
    """Return the label of a key: a new one for one that was not there."""
    return labels.setdefault(key, f"{word} {len(labels) + 1}")


def _once(values: Iterable[_K]) -> tuple[_K, ...]:
    """Return the values without repeats: two names may have one label."""
    return tuple(dict.fromkeys(values))
