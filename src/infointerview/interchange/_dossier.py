"""All about one contact on one page of Markdown."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from infointerview.display import one_line
from infointerview.facts import (
    BenefitReceived,
    Chaser,
    Debrief,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    IntroductionMade,
    Outreach,
    PromiseKept,
    PromiseMade,
    QuestionAsked,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    Takeaway,
    ThankYouSent,
    Touch,
    subject_fields,
)
from infointerview.referrals import referral_graph
from infointerview.values import Direction, Party
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from infointerview.campaign import Campaign
    from infointerview.facts import Fact
    from infointerview.people import Contact, Position
    from infointerview.values import ContactId

__all__ = ["dossier"]


def dossier(
    campaign: Campaign, contact: str, /, *, as_of: datetime, private: bool = False
) -> str:
    r"""Return all about one contact as a page of Markdown: who, through whom, and what.

    Names and words of people are shown as they are: nothing in them is taken for
    Markdown, HTML or a link.

    Args:
        campaign: The campaign.
        contact: Whose page, by id.
        as_of: The instant to show; what came later is left out. Days are those of the
            campaign's time zone.
        private: Whether addresses, notes and what was said in confidence are on it.

    Returns:
        The text, which ends in a line break.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.
        UnknownContact: If nobody has this id at that instant.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> rosa = ii.Contact(name="Rosa *Diaz*", source="friend")
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="rosa", card=rosa, at=noon),
        ...     ii.Outreach(contact="rosa", channel="email", minutes=25, at=noon),
        ... )
        >>> print(ii.dossier(grid, "rosa", as_of=noon), end="")
        # Rosa \*Diaz\*
        <BLANKLINE>
        - Stage: contacted
        - Source: friend
        <BLANKLINE>
        ## What happened
        <BLANKLINE>
        - 2026-03-02: asked for 25 minutes (email)
    """
    require_instant("dossier(as_of)", as_of)
    page = _Page(campaign.as_of(as_of), contact, private=private)
    sections = [
        f"# {_plain(page.card.name)}",
        _listed(page.profile(as_of)),
        *_section("Posts", page.posts(as_of)),
        *_section("Addresses", page.addresses()),
        *_section("What they said", page.takeaways()),
        *_section("What happened", page.events()),
    ]
    return "\n\n".join(sections) + "\n"


class _Page:
    """The parts of one page: made for one call."""

    def __init__(self, campaign: Campaign, contact: str, *, private: bool) -> None:
        self.campaign = campaign
        self.id = campaign.resolve(contact)
        self.card = campaign.contact(self.id)
        self.private = private
        self._zone = ZoneInfo(campaign.time_zone)

    def profile(self, as_of: datetime) -> Iterator[str]:
        """Yield where the seeker stands with them, and how they came together."""
        card, graph = self.card, referral_graph(self.campaign, as_of=as_of)
        yield f"Stage: {_words(self.campaign.stage(self.id))}"
        if card.source is not None:
            yield f"Source: {_words(card.source)}"
        if card.connection:
            yield f"Connection: {_plain(card.connection)}"
        if card.connected_on is not None:
            yield f"Connected on: {card.connected_on}"
        named_by = [edge.referrer for edge in graph.referrals_of(self.id)]
        named = [edge.referred for edge in graph.referrals_by(self.id)]
        yield from self._people("Named by", named_by)
        yield from self._people("Named", named)
        if card.interests:
            yield f"Interests: {_plain(', '.join(card.interests))}"
        if card.tags:
            yield f"Tags: {_plain(', '.join(card.tags))}"

    def posts(self, as_of: datetime) -> Iterator[str]:
        """Yield the posts, those that are over as such."""
        day = self._day(as_of)
        for post in self.card.positions:
            yield _post(post, current=post.held_on(day))

    def addresses(self) -> Iterator[str]:
        """Yield where to reach them, if that may be shown."""
        card: Contact = self.card
        if self.private:
            found = (*card.emails, *card.phones, *card.profiles)
            yield from map(_plain, (*found, *filter(None, (card.postal_address,))))
            if card.note:
                yield f"Note: {_plain(card.note)}"

    def takeaways(self) -> Iterator[str]:
        """Yield what was learned from them, without what was said in confidence."""
        for entry in self.campaign.timeline(self.id):
            fact = entry.fact
            if isinstance(fact, Takeaway) and (self.private or not fact.confidential):
                topic = fact.topic.replace("_", " ")
                yield f"{self._day(fact.at)}, {_plain(topic)}: {_plain(fact.claim)}"

    def events(self) -> Iterator[str]:
        """Yield what happened, in fold order."""
        for entry in self.campaign.timeline(self.id):
            said = self._said(entry.fact)
            if said:
                note = entry.fact.note if self.private else ""
                more = f": {_plain(note)}" if note else ""
                yield f"{self._day(entry.fact.at)}: {said}{more}"

    def _said(self, fact: Fact) -> str:
        """Return what happened in words of ours; empty for what is told elsewhere."""
        fields = _FIELD.findall(saying := _saying(fact))
        shown = {name: self._shown(fact, name) for name in fields}
        return saying.format_map(shown)

    def _shown(self, fact: Fact, name: str) -> str:
        value = getattr(fact, name)
        if name in subject_fields(type(fact)):
            return self._name(value)
        if isinstance(value, datetime):
            return f"{value.astimezone(self._zone):%Y-%m-%d %H:%M}"
        return _words(value) if isinstance(value, StrEnum) else _plain(str(value))

    def _people(self, label: str, contacts: Iterable[ContactId]) -> Iterator[str]:
        names = ", ".join(map(self._name, contacts))
        if names:
            yield f"{label}: {names}"

    def _name(self, contact: ContactId) -> str:
        card = self.campaign.contacts.get(contact)
        return _plain(card.name) if card else "somebody"

    def _day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()


def _saying(fact: Fact) -> str:
    """Return how a fact is told, with its fields in braces."""
    match fact:
        case Outreach(minutes=int()):
            return "asked for {minutes} minutes ({channel})"
        case Touch(direction=Direction.INBOUND):
            return "heard from them: {purpose}"
        case PromiseMade(by=Party.CONTACT):
            return "they promised: {what}"
        case PromiseKept(by=Party.CONTACT):
            return "they kept a promise"
    return _SAYINGS.get(type(fact), "")


_FIELD = re.compile(r"{(\w+)}")
_SAYINGS: Mapping[type[Fact], str] = {
    Outreach: "asked ({channel})",
    Chaser: "asked again ({channel})",
    Reply: "answer: {answer}",
    InterviewBooked: "interview booked for {start}",
    InterviewMoved: "interview moved to {start}",
    InterviewCancelled: "interview cancelled",
    InterviewMissed: "interview missed",
    InterviewHeld: "interview at {start}",
    ThankYouSent: "thanked ({medium})",
    Touch: "wrote: {purpose}",
    PromiseMade: "promised: {what}",
    PromiseKept: "promise kept",
    Referral: "{referrer} named {referred}",
    IntroductionMade: "{referrer} introduced {referred}",
    QuestionAsked: "question about {topic}",
    Debrief: "debrief",
    BenefitReceived: "brought: {benefit}",
    Snoozed: "put off until {until}",
    StopRequested: "nothing more is sent: {reason}",
}


def _section(heading: str, items: Iterable[str]) -> tuple[str, ...]:
    listed = _listed(items)
    return (f"## {heading}", listed) if listed else ()


def _listed(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _post(post: Position, *, current: bool) -> str:
    names = ", ".join(filter(None, (post.title, post.organization))) or post.field
    days = [f"since {post.start}"] if post.start else []
    days += [f"until {post.end}"] if post.end else []
    seen = f"seen {post.seen_on}" if post.seen_on and not post.end else ""
    when = ", ".join(filter(None, (*days, seen)))
    prefix = "" if current else "formerly "
    return f"{prefix}{_plain(names)}" + (f" ({when})" if when else "")


def _words(choice: str) -> str:
    return _plain(choice.replace("_", " "))


def _plain(text: str) -> str:
    """Return the text on one line, with all encoded that Markdown or HTML may read."""
    return _MARKUP.sub(_encoded, one_line(text))


def _encoded(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0], f"\\{found[0]}")


# Punctuation but that of names; the dot behind www, which some make a link of.
_MARKUP = re.compile(r"[!-&*+/:-@\[-`{-~()]|(?<=www)\.", re.IGNORECASE)
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
