"""From the facts of a campaign to what was heard: in which talk, on which point."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.display import one_line
from infointerview.facts import QuestionAsked, Referral, Takeaway
from infointerview.people import text_key
from infointerview.values import ContactId, FactId

if TYPE_CHECKING:
    from infointerview.campaign import Campaign, Interview

__all__ = ["Heard", "Hearing", "hearing", "name_of"]

_UNKNOWN = "(unknown)"


@attrs.frozen(order=True)
class Talk:
    """A conversation in which something was heard; talks sort by time.

    Attributes:
        at: When it began, in UTC.
        id: Id of the interview, or one made of the contact's for what was said
            outside any.
    """

    at: datetime
    id: str


@attrs.frozen(kw_only=True)
class Heard:
    """One takeaway, with what its neighbours say about it.

    Attributes:
        entry: Id of the fact.
        fact: The takeaway.
        point: What it is about, the same for all who speak to it.
        talk: In which talk it was said.
    """

    entry: FactId
    fact: Takeaway
    point: str
    talk: Talk


@attrs.frozen(kw_only=True)
class Hearing:
    """All that was heard up to an instant.

    Attributes:
        heard: What can still be read, in the order of the facts.
        takeaways: Every takeaway, those of people who were forgotten as well.
        branches: By contact, through whom they came: who was the first to name them.
        talks: Every talk with something in it that can be read, in order of time.
        asked: Talks in which a topic was asked about.
        unwritten: How many interviews were held of which nothing was noted.
    """

    heard: tuple[Heard, ...]
    takeaways: tuple[Takeaway, ...]
    branches: Mapping[ContactId, ContactId]
    talks: tuple[Talk, ...]
    asked: Mapping[str, frozenset[Talk]]
    unwritten: int

    def branch(self, contact: ContactId, /) -> ContactId:
        """Return who stands for the branch: the first referrer, or the person."""
        return self.branches.get(contact, contact)


def hearing(campaign: Campaign, /) -> Hearing:
    """Return what was heard in a campaign that holds no later fact."""
    finder = _Talks(campaign)
    heard: list[Heard] = []
    takeaways: list[Takeaway] = []
    branches: dict[ContactId, ContactId] = {}
    questions: list[QuestionAsked] = []
    for entry in campaign.facts:
        match entry.fact:
            case Takeaway() as fact:
                takeaways.append(fact)
                if not fact.erased:
                    talk = finder.talk(fact)
                    heard.append(
                        Heard(entry=entry.id, fact=fact, point=_point(fact), talk=talk)
                    )
            case Referral() as fact:
                branches.setdefault(fact.referred, fact.referrer)
            case QuestionAsked() as fact:
                questions.append(fact)
            case _:
                pass
    talks = {each.talk for each in heard}
    asked: dict[str, set[Talk]] = defaultdict(set)
    for question in questions:
        talk = finder.talk(question)
        if talk in talks:  # a talk that was not written down says nothing
            asked[question.topic].add(talk)
    noted = {finder.talk(fact).id for fact in takeaways}
    return Hearing(
        heard=tuple(heard),
        takeaways=tuple(takeaways),
        branches=branches,
        talks=tuple(sorted(talks)),
        asked={topic: frozenset(found) for topic, found in asked.items()},
        unwritten=len(finder.held - noted),
    )


def name_of(campaign: Campaign, contact: ContactId, /) -> str:
    """Return a name for people to read; facts may outlive the card of their person."""
    card = campaign.contacts.get(contact)
    return one_line(card.name) if card else _UNKNOWN


class _Talks:
    """Which talk a fact belongs to; what it remembers makes asking again cheap."""

    def __init__(self, campaign: Campaign) -> None:
        self._begun: dict[str, datetime] = {}
        self._held: dict[ContactId, list[Interview]] = defaultdict(list)
        for talk in campaign.interviews():
            if talk.status is InterviewStatus.HELD:
                self._held[talk.contact].append(talk)
                known = self._begun.get(talk.id, talk.start)
                self._begun[talk.id] = min(known, talk.start)
        self.held = frozenset(self._begun)

    def talk(self, fact: Takeaway | QuestionAsked) -> Talk:
        """Return the interview named, else the last one begun, else one without."""
        id = fact.interview or self._latest(fact) or f"without {fact.contact}"
        at = self._begun.setdefault(id, fact.at)
        return Talk(at.astimezone(UTC), id)

    def _latest(self, fact: Takeaway | QuestionAsked) -> str | None:
        begun = [
            (talk.start, talk.id)
            for talk in self._held[fact.contact]
            if talk.start <= fact.at
        ]
        return max(begun)[1] if begun else None


def _point(fact: Takeaway) -> str:
    """Return what claims on one point share: their key, or else their words."""
    words = fact.about if fact.about.strip() else fact.claim
    return text_key(words) or words
