"""One contact on one page: values that say what following up needs to know of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

import attrs

from infointerview.followups._calendar import BusinessCalendar
from infointerview.people import Contact
from infointerview.values import ContactId, FactId, InterviewId

__all__ = ["ContactView", "Meeting", "Sent", "Touched"]


@attrs.frozen(kw_only=True)
class Sent:
    """A message in which the seeker asked for an interview, or followed that up.

    Attributes:
        id: Id of the fact.
        at: When it was sent.
        local: What the recipient's clock showed, without an offset.
        organization: Key of the recipient's employer then; empty if unknown.

    Examples:
        >>> from datetime import UTC
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
        since: When that was.
        start: When it begins or began.
        end: The first instant after it.
        held: Whether it took place.
        thanked: Whether a message of thanks went out for it.
        note_posted: Whether the hand-written note did.
        owed: Referrers who have not heard yet how it went, in order of id.

    Examples:
        >>> from datetime import UTC
        >>> nine = datetime(2026, 9, 8, 9, tzinfo=UTC)
        >>> Meeting(
        ...     id="i1",
        ...     cause="0004",
        ...     since=nine,
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
    since: datetime
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
        >>> from datetime import UTC
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
        added: Id of the fact that they were added.
        since: When that was.
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
        >>> from datetime import UTC
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
    added: FactId
    since: datetime
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
