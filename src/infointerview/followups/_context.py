"""What policies and stages see: each contact on one page, and how they hang together.

Everything here is derived from the facts known at one instant, in one pass over each
contact's own facts. `ContactView` depends on that contact alone; what depends on
several people (who else works there) is in `Context`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

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
from infointerview.followups._calendar import BusinessCalendar
from infointerview.followups._clock import resolve
from infointerview.lifecycle import Stage
from infointerview.people import Contact, Organization
from infointerview.values import (
    Answer,
    ContactId,
    Direction,
    FactId,
    InterviewId,
    Medium,
    Purpose,
)

if TYPE_CHECKING:
    from infointerview.campaign import Campaign

__all__ = ["ContactView", "Context", "Meeting", "Sent", "Touched", "context_of"]


@attrs.frozen(kw_only=True)
class Sent:
    """A message in which the seeker asked for an interview, or followed that up.

    Attributes:
        id: Id of the fact.
        at: When it was sent.
        local: What the recipient's clock showed, without an offset.
        organization: Key of the recipient's employer then; empty if unknown.

    Examples:
        >>> Sent(
        ...     id="0003",
        ...     at=datetime(2026, 9, 8, 14, tzinfo=UTC),
        ...     local=datetime(2026, 9, 8, 10),
        ...     organization="acme",
        ... ).local.date().isoformat()
        '2026-09-08'
    """

    id: FactId
    at: datetime
    local: datetime
    organization: str


@attrs.frozen(kw_only=True)
class Meeting:
    """An interview that was held, or is booked.

    Attributes:
        id: Id of the interview; the members of a panel share one.
        cause: Id of the last fact that shaped it.
        start: When it begins or began.
        end: The first instant after it.
        held: Whether it took place.
        thanked: Whether a message of thanks went out for it.
        note_posted: Whether the hand-written note did.
        owed: Referrers who have not heard yet how it went, in order of id.

    Examples:
        >>> nine = datetime(2026, 9, 8, 9, tzinfo=UTC)
        >>> Meeting(
        ...     id="i1",
        ...     cause="0004",
        ...     start=nine,
        ...     end=nine,
        ...     held=True,
        ...     thanked=False,
        ...     note_posted=False,
        ...     owed=("c2",),
        ... ).owed
        ('c2',)
    """

    id: InterviewId
    cause: FactId
    start: datetime
    end: datetime
    held: bool
    thanked: bool
    note_posted: bool
    owed: tuple[ContactId, ...]


@attrs.frozen
class Touched:
    """That somebody was in contact with the seeker, in either direction.

    Attributes:
        by: Id of the fact.
        at: When.

    Examples:
        >>> Touched("0003", datetime(2026, 9, 8, 14, tzinfo=UTC)).by
        '0003'
    """

    by: FactId
    at: datetime


_NEVER: Mapping[str, date] = MappingProxyType({})


@attrs.frozen(kw_only=True)
class ContactView:
    """One contact, as far as following up goes.

    Attributes:
        id: Who.
        card: Their card today.
        organization: Key of their employer today; empty if unknown.
        calendar: On which their business days are counted.
        calendar_known: Whether it is theirs; otherwise it is the seeker's.
        stopped: Whether nothing may be sent to them.
        sent: Outreach and chasers, in order of time.
        last_inbound: When they last answered; a machine's answer is none.
        absent_until: Last day of the absence that an auto-reply announced.
        meetings: Interviews held or booked, in order of time.
        last_touch: The last contact in either direction.
        updates: How many times the seeker kept in touch.
        snoozed: Until when tasks are put off, by kind; the kind ``""`` is all of them.
        done_today: How many messages the seeker sent them today.

    Examples:
        >>> import infointerview as ii
        >>> from infointerview.followups import BusinessCalendar, context_of
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.Outreach(contact="~ana", channel="email", at=noon),
        ... )
        >>> context = context_of(grid, as_of=noon, calendar=BusinessCalendar())
        >>> ana = context.people[grid.find("Ana")]
        >>> ana.waiting == ana.sent[-1], ana.stopped
        (True, False)
    """

    id: ContactId
    card: Contact
    organization: str
    calendar: BusinessCalendar
    calendar_known: bool
    stopped: bool
    sent: tuple[Sent, ...] = ()
    last_inbound: datetime | None = None
    absent_until: date | None = None
    meetings: tuple[Meeting, ...] = ()
    last_touch: Touched | None = None
    updates: int = 0
    snoozed: Mapping[str, date] = attrs.field(default=_NEVER, hash=False)
    done_today: int = 0

    @property
    def waiting(self) -> Sent | None:
        """The last message to them, if it has no answer; otherwise ``None``.

        An answer is a message that is not older than it, or an interview, held or
        booked, that does not end before it.
        """
        if not self.sent:
            return None
        last = self.sent[-1]
        if self.last_inbound is not None and self.last_inbound >= last.at:
            return None
        if any(meeting.end >= last.at for meeting in self.meetings):
            return None
        return last

    @property
    def approached(self) -> bool:
        """Whether the seeker wrote to them, or has a date with them, or had one."""
        return bool(self.sent or self.meetings)


@attrs.frozen(kw_only=True, eq=False)
class Context:
    """A campaign at one instant, made ready for policies and stages.

    Attributes:
        as_of: The instant, in UTC.
        zone: The seeker's zone.
        today: The day it is there.
        calendar: The seeker's calendar.
        people: View of every contact, in order of arrival.
        paused: Until when everybody's tasks are put off, by kind.
        done_today: How many messages the seeker sent today.

    Examples:
        >>> import infointerview as ii
        >>> from infointerview.followups import BusinessCalendar, context_of
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="Asia/Tokyo", at=noon)
        >>> evening = datetime(2026, 9, 8, 15, tzinfo=UTC)
        >>> context = context_of(grid, as_of=evening, calendar=BusinessCalendar())
        >>> context.today.isoformat()
        '2026-09-09'
    """

    as_of: datetime
    zone: ZoneInfo
    today: date
    calendar: BusinessCalendar
    people: Mapping[ContactId, ContactView]
    paused: Mapping[str, date]
    done_today: int
    _candidates: Mapping[str, ContactView]
    _last_sent: Mapping[str, datetime]

    def day(self, instant: datetime, /) -> date:
        """Return the seeker's day at `instant`.

        Examples:
            >>> import infointerview as ii
            >>> from infointerview.followups import BusinessCalendar, context_of
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> context = context_of(grid, as_of=noon, calendar=BusinessCalendar())
            >>> context.day(noon).isoformat()
            '2026-09-08'
        """
        return instant.astimezone(self.zone).date()

    def candidate(self, organization: str, /) -> ContactView | None:
        """Return who might be approached next there; ``None`` if there is nobody.

        The one of highest rank, then of smallest id, among those who work there
        today, were never approached and have not asked to be left alone.

        Args:
            organization: Key of the employer; the empty one has no candidates.
        """
        return self._candidates.get(organization)

    def last_sent_to(self, organization: str, /) -> datetime | None:
        """Return when anybody there was last written to; ``None`` if never.

        Args:
            organization: Key of the employer at the time of sending.
        """
        return self._last_sent.get(organization)


def context_of(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    calendar: BusinessCalendar,
    calendars: Mapping[str, BusinessCalendar] = MappingProxyType({}),
) -> Context:
    """Return what policies and stages are shown of the campaign.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.
        calendar: The seeker's calendar.
        calendars: Calendars by the name that a contact's card gives.

    Raises:
        InvalidValue: If `as_of` carries no offset.

    Examples:
        >>> import infointerview as ii
        >>> from infointerview.followups import BusinessCalendar
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> context_of(grid, as_of=noon, calendar=BusinessCalendar()).done_today
        0
    """
    known = campaign.as_of(as_of)
    reader = _Reader(known, as_of.astimezone(UTC), calendar, calendars)
    people = {id: reader.view(id, card) for id, card in known.contacts.items()}
    candidates: dict[str, ContactView] = {}
    last_sent: dict[str, datetime] = {}
    for view in people.values():
        if view.organization and not (view.approached or view.stopped):
            best = candidates.get(view.organization, view)
            candidates[view.organization] = min(best, view, key=_preference)
        for sent in view.sent:
            if sent.organization:
                latest = last_sent.get(sent.organization, sent.at)
                last_sent[sent.organization] = max(latest, sent.at)
    return Context(
        as_of=reader.as_of,
        zone=reader.zone,
        today=reader.today,
        calendar=calendar,
        people=MappingProxyType(people),
        paused=MappingProxyType(_pauses(known)),
        done_today=sum(view.done_today for view in people.values()),
        candidates=candidates,
        last_sent=last_sent,
    )


def _preference(view: ContactView) -> tuple[int, ContactId]:
    return -view.card.rank, view.id


def _pauses(campaign: Campaign) -> dict[str, date]:
    """Return until when tasks of everybody are put off; the last word counts."""
    if not any(isinstance(entry.fact, Snoozed) for entry in campaign.since(0)):
        return {}  # the usual case; putting all facts in order costs far more
    return {
        entry.fact.kind: entry.fact.until
        for entry in campaign.facts
        if isinstance(entry.fact, Snoozed) and entry.fact.contact is None
    }


class _Reader:
    """What reading one contact's facts takes, the same for all of them."""

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
        self._keys: dict[str, str] = {}

    def view(self, id: ContactId, card: Contact) -> ContactView:
        """Return the contact's page."""
        calendar = self.calendars.get(card.calendar)
        organization = self._employer(card, self.today)
        entries = self.campaign.timeline(id)
        if len(entries) == 1:  # only that they were added, as most people are
            return ContactView(
                id=id,
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
            card=card,
            organization=organization,
            calendar=calendar or self.calendar,
            calendar_known=calendar is not None,
            stopped=reading.unreachable or stage in {Stage.STOPPED, Stage.FORGOTTEN},
            sent=tuple(self._sent(id, card, entries)),
            last_inbound=reading.last_inbound,
            absent_until=reading.absent_until,
            meetings=tuple(self._meetings(id, reading)),
            last_touch=reading.last_touch,
            updates=reading.updates,
            snoozed=MappingProxyType(reading.snoozed),
            done_today=sum(at >= self.midnight for at in reading.outbound),
        )

    def _sent(
        self, id: ContactId, card: Contact, entries: tuple[Entry, ...]
    ) -> Iterable[Sent]:
        """Yield the messages, each with the card as it was known when it was sent."""
        if any(isinstance(entry.fact, ContactChanged) for entry in entries):
            card = _first_card(id, entries)
        for entry in entries:
            match entry.fact:
                case ContactChanged() as fact:
                    card = fact.applied_to(card)
                case Outreach() | Chaser() as fact if fact.contact == id:
                    zone = ZoneInfo(card.time_zone) if card.time_zone else self.zone
                    local = fact.at.astimezone(zone).replace(tzinfo=None)
                    yield Sent(
                        id=entry.id,
                        at=fact.at,
                        local=local,
                        organization=self._employer(card, local.date()),
                    )
                case _:
                    pass

    def _meetings(self, id: ContactId, reading: _Reading) -> Iterable[Meeting]:
        for interview in self.campaign.interviews(id):
            held = interview.status is InterviewStatus.HELD
            if held or interview.status is InterviewStatus.BOOKED:
                end = interview.end
                yield Meeting(
                    id=interview.id,
                    cause=interview.cause,
                    start=interview.start,
                    end=end,
                    held=held,
                    thanked=_is_covered(reading.thanks, interview.id, end),
                    note_posted=_is_covered(reading.notes, interview.id, end),
                    owed=tuple(reading.owed(end)) if held else (),
                )

    def _employer(self, card: Contact, day: date) -> str:
        employer = card.employer_on(day) if card.positions else None
        return self._key(employer) if employer else ""

    def _key(self, employer: Organization) -> str:
        key = self._keys.get(employer.name)
        if key is None:
            key = self._keys[employer.name] = employer.key
        return key


class _Reading:
    """What one contact's facts amount to: mutable while they are gone through."""

    def __init__(self, id: ContactId) -> None:
        self.id = id
        self.last_inbound: datetime | None = None
        self.absent_until: date | None = None
        self.last_touch: Touched | None = None
        self.updates = 0
        self.unreachable = False
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
                self.snoozed[fact.kind] = fact.until
            case Reply() as fact if not fact.answer.is_human:
                self._take_automatic(fact)
            case Reply() as fact:
                self._hear(entry, fact.at)
            case InterviewBooked() as fact:  # they agreed, whatever becomes of it
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
                self._write(entry, fact.at)
            case Chaser() as fact:
                self._write(entry, fact.at)
            case InterviewHeld() as fact:
                self.unreachable = False
                self.last_touch = Touched(entry.id, fact.at)
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
            self.absent_until = max(self.absent_until or fact.until, fact.until)

    def _take_touch(self, entry: Entry, fact: Touch) -> None:
        if fact.direction is Direction.INBOUND:
            self._hear(entry, fact.at)
        else:
            self.updates += fact.purpose in {Purpose.UPDATE, Purpose.GIVE_BACK}
            self._write(entry, fact.at)

    def _hear(self, entry: Entry, at: datetime) -> None:
        self.unreachable = False
        self.last_inbound = at
        self.last_touch = Touched(entry.id, at)

    def _write(self, entry: Entry, at: datetime) -> None:
        self.outbound.append(at)
        self.last_touch = Touched(entry.id, at)


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
