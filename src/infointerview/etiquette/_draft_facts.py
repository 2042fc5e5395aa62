"""What a draft may say about a person: their card and the facts, in plain words.

An order says for whom and how a draft is written; from it come the facts that fill its
sentences, the same with more and more left out, and what the request linter is told.
What does not live here: the sentences and the drafts (`_draft`).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

import attrs

from infointerview.campaign import Campaign, InterviewStatus
from infointerview.display import one_line
from infointerview.errors import InvalidValue
from infointerview.etiquette._draft_words import DraftWords
from infointerview.etiquette._request import RequestContext
from infointerview.etiquette._salutation import addressed, familiar
from infointerview.facts import IntroductionMade, Referral, Takeaway, Touch
from infointerview.values import ContactId, Register

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from infointerview.campaign import Interview

__all__ = [
    "Facts",
    "Order",
    "facts_about",
    "known_facts",
    "last_held",
    "local_day",
    "plainer",
    "request_context",
]

_FactT = TypeVar("_FactT", Referral, IntroductionMade, Takeaway, Touch)


@attrs.frozen
class Order:
    """What a draft is asked for with, the same for every kind."""

    campaign: Campaign
    contact: ContactId
    sender: str
    words: DraftWords
    register: Register
    language: str
    minutes: int
    characters: int
    as_of: datetime


@attrs.frozen(kw_only=True)
class Facts:
    """What is known about a person, each piece on one line; empty if unknown."""

    words: DraftWords
    register: Register
    person: str
    given: str
    sender: str
    minutes: int
    referrer: str
    connection: str
    organization: object
    field: object

    @property
    def slots(self) -> dict[str, object]:
        """What fills the slots of a sentence."""
        return {
            "name": self.person,
            "given": self.given,
            "sender": self.sender,
            "other": self.referrer,
            "organization": self.organization,
            "field": self.field or _Bare(self.words.field[self.register]),
            "connection": self.connection,
            "minutes": str(self.minutes),
        }


class _Bare(str):
    """Words that stand in any case as they are."""

    __slots__ = ()

    def __format__(self, case: str, /) -> str:
        return str(self)


def known_facts(order: Order) -> Facts:
    """Return what is known about the person."""
    campaign = order.campaign
    card = campaign.contact(order.contact)
    post = card.position_on(local_day(order, order.as_of))
    filled = order.words.slots(post) if post else {}
    named = list(_lenders(order))
    name = addressed(card.name)
    return Facts(
        words=order.words,
        register=order.register,
        person=name,
        given=familiar(name, given=addressed(card.given)),
        sender=order.sender,
        minutes=order.minutes,
        referrer=addressed(campaign.contact(named[-1]).name) if named else "",
        connection=one_line(card.connection).rstrip(" .,;:"),
        organization=filled.get("organization", ""),
        field=filled.get("field", ""),
    )


def _lenders(order: Order) -> Iterator[ContactId]:
    """Yield who named the person, or introduced them, and may be named to them."""
    campaign = order.campaign
    for entry in campaign.timeline(order.contact):
        match entry.fact:
            case Referral() | IntroductionMade() as fact if (
                fact.referred == order.contact
                and fact.name_usable
                and fact.referrer in campaign.contacts
            ):
                yield fact.referrer
            case _:
                pass


def plainer(facts: Facts) -> tuple[Facts, ...]:
    """Return the facts, and then with more and more of them left out."""
    no_field = attrs.evolve(facts, field="")
    no_place = attrs.evolve(facts, organization="")
    neither = attrs.evolve(no_field, organization="")
    no_link = attrs.evolve(facts, connection="")
    place = attrs.evolve(no_field, connection="")
    alone = attrs.evolve(neither, connection="")
    return (
        facts,
        no_field,
        no_place,
        neither,
        no_link,
        place,
        alone,
        attrs.evolve(alone, referrer=""),
    )


def request_context(order: Order, facts: Facts) -> RequestContext:
    words, register = order.words, order.register
    shared = facts.referrer or facts.connection
    place = words.place.format_map(facts.slots) if facts.organization else ""
    return RequestContext(
        links=(shared,) if shared else words.linking[register],
        referrer=facts.referrer,
        may_use_name=bool(facts.referrer),
        about_them=tuple(dict.fromkeys(filter(None, (facts.person, place)))),
        narrow=(place or words.narrow[register],),
        broad=(f"{facts.slots['field']}",),
    )


def facts_about(
    order: Order, kind: type[_FactT], contact: ContactId | None = None
) -> list[_FactT]:
    """Return the facts of one kind about a contact, in order."""
    return [
        entry.fact
        for entry in order.campaign.timeline(contact or order.contact)
        if isinstance(entry.fact, kind)
    ]


def last_held(order: Order, contact: ContactId) -> Interview:
    """Return the last interview that was held."""
    held = [
        talk
        for talk in order.campaign.interviews(contact)
        if talk.status is InterviewStatus.HELD and talk.start <= order.as_of
    ]
    if not held:
        expected = "somebody with whom an interview was held"
        raise InvalidValue("draft.contact", contact, expected)
    return max(held, key=lambda talk: talk.start)


def local_day(order: Order, instant: datetime) -> date:
    return instant.astimezone(ZoneInfo(order.campaign.time_zone)).date()
