"""From imported people to the facts that are news to a campaign.

Who is known already, what a row says that nobody said before, and who was met through
whom. What does not live here: reading files, and the report on one (`_report`).
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, time
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

from infointerview.facts import ContactAdded, ContactChanged, Referral
from infointerview.interchange._identity import (
    ADDRESS_KEYS,
    AddressBook,
    address_keys,
    card_uid,
)
from infointerview.people import Contact, Organization, Position, text_key
from infointerview.values import BatchId, ContactId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from infointerview.campaign import Campaign
    from infointerview.facts import Fact
    from infointerview.interchange._report import ImportedContact

__all__ = ["BATCH", "Making"]


class Making:
    """Facts in the making: mutable while one import is compared with a campaign."""

    def __init__(self, known: Campaign | None, *, at: datetime, has_uids: bool) -> None:
        zone = ZoneInfo(known.time_zone) if known else None
        self._at = at
        self._zone = zone or at.tzinfo
        self._day = (at.astimezone(zone) if zone else at).date()
        self._known = known
        self._cards = known.contacts if known else {}
        self._book = AddressBook(self._cards)
        self._has_uids = has_uids
        for contact, uid in _uids(known) if known and has_uids else ():
            self._book.add(contact, self._cards[contact], uid)
        self._earlier = _imported_earlier(known)
        self._met: set[ContactId] = set()
        self._news: list[tuple[int, ImportedContact]] = []
        self._by_uid: dict[str, ContactId] = {}

    def take(self, place: int, item: ImportedContact) -> None:
        """Set aside what an earlier import brought; keep the rest for `people`."""
        if same_rows := self._earlier.get(item.card):
            contact = same_rows.pop()
            self._met.add(contact)
            self._by_uid.setdefault(item.uid, contact)
        else:
            self._news.append((place, item))

    def people(self) -> Iterator[Fact]:
        """Yield a fact for each person who is new or has a new post."""
        for place, item in self._news:
            uid = item.uid if self._has_uids else ""
            contact = self._book.find(item.card, uid)
            if contact is None:
                contact = ContactId(f"~{place}")
                self._book.add(contact, item.card, uid)
                yield ContactAdded(
                    contact=contact,
                    card=_seen(item.card, self._day),
                    line=item.line,
                    uid=uid,
                    batch=BATCH,
                    at=self._at,
                )
            elif contact not in self._met:
                yield from self._changes(contact, item.card)
            self._met.add(contact)
            self._by_uid.setdefault(item.uid, contact)

    def _changes(self, contact: ContactId, found: Contact) -> Iterator[Fact]:
        """Yield what a row says about somebody known that nobody said before."""
        card, told = self._cards[contact], self._told[contact]
        posts = _with_news(card.positions, found.positions, self._day)
        emails, phones, profiles = (
            tuple(
                text for text in getattr(found, name) if (name, key(text)) not in told
            )
            for name, key in ADDRESS_KEYS.items()
        )
        if posts != card.positions or emails or phones or profiles:
            yield ContactChanged(
                contact=contact,
                positions=posts if posts != card.positions else None,
                emails=(*card.emails, *emails) if emails else None,
                phones=(*card.phones, *phones) if phones else None,
                profiles=(*card.profiles, *profiles) if profiles else None,
                batch=BATCH,
                at=self._at,
            )

    @cached_property
    def _told(self) -> Mapping[ContactId, set[tuple[str, str]]]:
        """Which addresses were ever on whose card: one taken off is no news again."""
        told: dict[ContactId, set[tuple[str, str]]] = defaultdict(set)
        for entry in self._known.facts if self._known else ():
            match entry.fact:
                case ContactAdded(contact=contact, card=card):
                    told[contact] |= address_keys(card)
                case ContactChanged(contact=contact) as change:
                    told[contact] |= address_keys(change)
        for contact, card in self._cards.items():
            told[contact] |= address_keys(card)
        return told

    def referrals(self, imported: Iterable[ImportedContact]) -> Iterator[Fact]:
        """Yield a fact for each person who was met through somebody."""
        recorded = {
            (entry.fact.referrer, entry.fact.referred)
            for entry in (self._known.facts if self._known else ())
            if isinstance(entry.fact, Referral)
        }
        for item in imported:
            referrer = self._by_uid.get(item.met_through)
            referred = self._by_uid.get(item.uid)
            if not (item.met_through and item.uid and referrer and referred):
                continue
            if referrer == referred or (referrer, referred) in recorded:
                continue
            recorded.add((referrer, referred))
            met = item.card.connected_on
            at = datetime.combine(met, time(12), self._zone) if met else self._at
            yield Referral(
                referrer=referrer,
                referred=referred,
                batch=BATCH,
                at=min(at, self._at),
            )


def _uids(known: Campaign) -> Iterator[tuple[ContactId, str]]:
    """Yield by what address books know people: others, and those that we write."""
    for fact in _added(known):
        if fact.uid and fact.contact in known.contacts:
            yield fact.contact, fact.uid
    for contact in known.contacts:
        yield contact, card_uid(known.id, contact)


def _added(known: Campaign | None) -> list[ContactAdded]:
    facts = (entry.fact for entry in (known.facts if known else ()))
    return [fact for fact in facts if isinstance(fact, ContactAdded)]


def _imported_earlier(known: Campaign | None) -> dict[Contact, list[ContactId]]:
    """Return whom earlier imports added, by the card as it was read, last one first."""
    added: dict[Contact, list[ContactId]] = {}
    for fact in reversed(_added(known)):
        if fact.batch is not None:
            added.setdefault(_seen(fact.card, None), []).append(fact.contact)
    return added


def _seen(card: Contact, day: date | None) -> Contact:
    posts = tuple(attrs.evolve(post, seen_on=day) for post in card.positions)
    return attrs.evolve(card, positions=posts)


def _with_news(
    held: tuple[Position, ...], found: tuple[Position, ...], day: date
) -> tuple[Position, ...]:
    """Return the posts of somebody who was seen on `day` in the posts `found`."""
    for post in found:
        agreeing = [known for known in held if _agree(known, post)]
        if agreeing:
            # one of them may say less, such as a name without a title
            held = tuple(
                _completed(known, post, day) if known is agreeing[0] else known
                for known in held
            )
        else:
            held = (
                attrs.evolve(post, seen_on=day),
                *_ended(held, day),
            )
    return held


def _agree(known: Position, post: Position) -> bool:
    """Return whether two posts are one, as far as both say something."""
    if (known.organization, known.title) == (post.organization, post.title):
        return True  # without a letter, too
    pairs = (
        (_employer(known), _employer(post)),
        (text_key(known.title), text_key(post.title)),
    )
    return any(a == b != "" for a, b in pairs) and all(
        a == b or not (a and b) for a, b in pairs
    )


def _employer(post: Position) -> str:
    name = post.organization
    return Organization(name).key if name.strip() else ""


def _completed(known: Position, post: Position, day: date) -> Position:
    missing = {
        name: getattr(post, name)
        for name in ("organization", "title")
        if not getattr(known, name) and getattr(post, name)
    }
    return attrs.evolve(known, seen_on=day, **missing) if missing else known


def _ended(held: tuple[Position, ...], day: date) -> tuple[Position, ...]:
    """Return the posts with the one held on `day` ended by it."""
    current = next((post for post in held if post.held_on(day)), None)
    if current is None or (current.start is not None and current.start >= day):
        return held
    return tuple(
        attrs.evolve(post, end=day) if post is current else post for post in held
    )


BATCH = BatchId("~batch")
"""Stands for the batch until the campaign draws its id."""
