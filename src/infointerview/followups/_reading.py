"""From the facts about one contact to their `ContactView`."""

from __future__ import annotations

from datetime import date, datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from infointerview.campaign import InterviewStatus
from infointerview.facts import (
    Chaser,
    ContactAdded,
    ContactChanged,
    Entry,
    InterviewBooked,
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
    Snoozed,
    ThankYouSent,
    Touch,
)
from infointerview.followups._clock import resolve
from infointerview.followups._views import ContactView, Meeting, Sent, Touched
from infointerview.lifecycle import Stage
from infointerview.people import employer_key
from infointerview.values import (
    Answer,
    ContactId,
    Direction,
    InterviewId,
    Medium,
    Purpose,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from infointerview.campaign import Campaign
    from infointerview.followups._calendar import BusinessCalendar
    from infointerview.people import Contact
    from infointerview.values import FactId

__all__ = ["Reader", "day_back"]

# Whoever puts something off to a later day than any calendar knows means: for good.
_FOR_GOOD = date(2150, 1, 1)


class Reader:
    """What reading one contact's facts takes, the same for all of them.

    Args:
        campaign: The campaign, without what is later than `as_of`.
        as_of: The instant, in UTC.
        calendar: The seeker's calendar.
        calendars: Calendars by the name that a contact's card gives.
    """

    def __init__(
        self,
        campaign: Campaign,
        as_of: datetime,
        calendar: BusinessCalendar,
        calendars: Mapping[str, BusinessCalendar],
    ) -> None:
        self.campaign = campaign
        self.as_of = as_of
        self.calendar = calendar
        self.calendars = calendars
        self.zone = ZoneInfo(campaign.time_zone)
        self.today = as_of.astimezone(self.zone).date()
        self.midnight = resolve(datetime.combine(self.today, time()), self.zone)

    def view(self, id: ContactId, /) -> ContactView:
        """Return the contact's page."""
        card = self.campaign.contact(id)
        calendar = self.calendars.get(card.calendar)
        organization = self._employer(card, self.today)
        entries = self.campaign.timeline(id)
        if len(entries) == 1:  # only that they were added, as most people are
            return ContactView(
                id=id,
                added=entries[0].id,
                since=entries[0].fact.at,
                card=card,
                organization=organization,
                calendar=calendar or self.calendar,
                calendar_known=calendar is not None,
                stopped=False,
            )
        reading = _Reading(id)
        for entry in entries:
            reading.take(entry)
        stage = self.campaign.stage(id)
        return ContactView(
            id=id,
            added=entries[0].id,
            since=entries[0].fact.at,
            card=card,
            organization=organization,
            calendar=calendar or self.calendar,
            calendar_known=calendar is not None,
            stopped=reading.unreachable or stage in {Stage.STOPPED, Stage.FORGOTTEN},
            sent=tuple(self._sent(reading, card, entries)),
            last_inbound=reading.last_inbound,
            absent_until=reading.absent_until,
            meetings=tuple(self._meetings(reading, entries)) if reading.met else (),
            last_touch=Touched(*reading.touch) if reading.touch else None,
            updates=reading.updates,
            snoozed=MappingProxyType(reading.snoozed),
            done_today=sum([at >= self.midnight for at in reading.outbound]),
        )

    def _sent(
        self, reading: _Reading, card: Contact, entries: tuple[Entry, ...]
    ) -> Iterable[Sent]:
        """Yield the messages, each with the card as it was known when it was sent."""
        if not reading.changed:
            for entry in reading.messages:
                yield self._message(entry, card)
            return
        card = _first_card(reading.id, entries)
        ids = {entry.id for entry in reading.messages}
        for entry in entries:
            if isinstance(entry.fact, ContactChanged):
                card = entry.fact.applied_to(card)
            elif entry.id in ids:
                yield self._message(entry, card)

    def _message(self, entry: Entry, card: Contact) -> Sent:
        at = entry.fact.at
        zone = ZoneInfo(card.time_zone) if card.time_zone else self.zone
        local = at.astimezone(zone).replace(tzinfo=None)
        organization = self._employer(card, local.date())
        return Sent(id=entry.id, at=at, local=local, organization=organization)

    def _meetings(
        self, reading: _Reading, entries: tuple[Entry, ...]
    ) -> Iterable[Meeting]:
        since = {entry.id: entry.fact.at for entry in entries}
        for interview in self.campaign.interviews(reading.id):
            held = interview.status is InterviewStatus.HELD
            if held or interview.status is InterviewStatus.BOOKED:
                end = interview.end
                yield Meeting(
                    id=interview.id,
                    cause=interview.cause,
                    since=since[interview.cause],
                    start=interview.start,
                    end=end,
                    held=held,
                    thanked=_is_covered(reading.thanks, interview.id, end),
                    note_posted=_is_covered(reading.notes, interview.id, end),
                    owed=tuple(reading.owed(end)) if held else (),
                )

    def turn(self, id: ContactId, /) -> date | None:
        """Return the next day on which a post of the contact begins or ends."""
        ends = (
            day
            for post in self.campaign.contact(id).positions
            for day in (post.start, post.end)
            if day is not None and day > self.today
        )
        return min(ends, default=None)

    def _employer(self, card: Contact, day: date) -> str:
        for post in card.positions:
            if post.organization.strip() and post.held_on(day):
                return employer_key(post.organization)
        return ""


class _Reading:
    """What one contact's facts amount to: mutable while they are gone through."""

    def __init__(self, id: ContactId) -> None:
        self.id = id
        self.last_inbound: datetime | None = None
        self.absent_until: date | None = None
        self.touch: tuple[FactId, datetime] | None = None
        self.updates = 0
        self.unreachable = False
        self.changed = False
        self.met = False
        self.messages: list[Entry] = []
        self.outbound: list[datetime] = []
        self.snoozed: dict[str, date] = {}
        self.thanks: list[tuple[InterviewId | None, datetime]] = []
        self.notes: list[tuple[InterviewId | None, datetime]] = []
        self.referrals: dict[ContactId, datetime] = {}
        self.reports: dict[ContactId, datetime] = {}

    def take(self, entry: Entry) -> None:  # noqa: C901, PLR0912 - a row per fact
        """Take in one fact; they come in order of time."""
        match entry.fact:
            case Referral(referred=self.id) as fact:
                self.referrals.setdefault(fact.referrer, fact.at)
            case Touch(regarding=self.id, purpose=Purpose.REPORT_BACK) as fact:
                if fact.direction is Direction.OUTBOUND:
                    self.reports[fact.contact] = fact.at
            case Snoozed() as fact:
                self.snoozed[fact.kind] = day_back(fact.until)
            case Reply() as fact if not fact.answer.is_human:
                self._take_automatic(fact)
            case Reply() as fact:
                self._hear(entry, fact.at)
            case InterviewBooked() as fact:  # they agreed, whatever becomes of it
                self.met = True
                self.unreachable = False
                self.last_inbound = fact.at
            case Touch(contact=self.id) as fact:
                self._take_touch(entry, fact)
            case ThankYouSent() as fact:
                by_hand = fact.medium is Medium.HANDWRITTEN
                done = self.notes if by_hand else self.thanks
                done.append((fact.interview, fact.at))
                self._write(entry, fact.at)
            case Outreach(contact=self.id) as fact:
                self.unreachable = False  # at another address, by another channel
                self.messages.append(entry)
                self._write(entry, fact.at)
            case Chaser() as fact:
                self.messages.append(entry)
                self._write(entry, fact.at)
            case ContactChanged():
                self.changed = True
            case InterviewHeld() as fact:
                self.met = True
                self.unreachable = False
                self.touch = entry.id, fact.at
            case _:
                pass

    def owed(self, end: datetime) -> Iterable[ContactId]:
        """Yield the referrers who have not heard of a meeting that ended then."""
        for referrer, since in sorted(self.referrals.items()):
            told = self.reports.get(referrer)
            if since <= end and (told is None or told < end):
                yield referrer

    def _take_automatic(self, fact: Reply) -> None:
        if fact.answer is Answer.BOUNCED:
            self.unreachable = True
        elif fact.until is not None:
            until = day_back(fact.until)
            self.absent_until = max(self.absent_until or until, until)

    def _take_touch(self, entry: Entry, fact: Touch) -> None:
        if fact.direction is Direction.INBOUND:
            self._hear(entry, fact.at)
        else:
            self.updates += fact.purpose in {Purpose.UPDATE, Purpose.GIVE_BACK}
            self._write(entry, fact.at)

    def _hear(self, entry: Entry, at: datetime) -> None:
        self.unreachable = False
        self.last_inbound = at
        self.touch = entry.id, at

    def _write(self, entry: Entry, at: datetime) -> None:
        self.outbound.append(at)
        self.touch = entry.id, at


def day_back(until: date, /) -> date:
    """Return the day to come back on, one that the default calendar knows."""
    return min(until, _FOR_GOOD)


def _is_covered(
    done: list[tuple[InterviewId | None, datetime]], id: InterviewId, end: datetime
) -> bool:
    """Return whether something done is for this meeting: by name, or as held before."""
    return any(named == id if named is not None else end <= at for named, at in done)


def _first_card(id: ContactId, entries: tuple[Entry, ...]) -> Contact:
    """Return the card as it was added, before any change."""
    cards: dict[ContactId, Contact] = {}
    for entry in entries:
        if isinstance(entry.fact, ContactAdded):
            cards.setdefault(entry.fact.contact, entry.fact.card)
    first, *others = sorted(cards, key=lambda contact: contact != id)
    card = cards[first]
    for other in others:
        card = card.merged_with(cards[other])
    return card
