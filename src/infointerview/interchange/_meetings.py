"""What reading a calendar returns: meetings that were held, and those that were not."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.facts import ImportBatch, InterviewHeld
from infointerview.interchange._making import BATCH
from infointerview.interchange._report import Caveat, Rejection, report_shown
from infointerview.people import text_key
from infointerview.values import ContactId, InterviewId
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.campaign import Campaign, Interview
    from infointerview.display import Html
    from infointerview.facts import Fact

__all__ = ["CalendarReport", "Meeting", "NotHeld", "NotHeldReason"]


class NotHeldReason(StrEnum):
    """Why an event is no interview that was held.

    - ``cancelled``, ``declined``, ``upcoming``: it did not take place, or not yet;
    - ``no_counterpart``: nobody else was invited; the title may name somebody;
    - ``all_day``, ``recurring``, ``group``: interviews are none of these.

    Examples:
        >>> NotHeldReason("declined")
        <NotHeldReason.DECLINED: 'declined'>
    """

    CANCELLED = "cancelled"
    DECLINED = "declined"
    UPCOMING = "upcoming"
    NO_COUNTERPART = "no_counterpart"
    ALL_DAY = "all_day"
    RECURRING = "recurring"
    GROUP = "group"

    @property
    def is_ignored(self) -> bool:
        """Whether no event of this kind is ever an interview."""
        return self in {
            NotHeldReason.ALL_DAY,
            NotHeldReason.RECURRING,
            NotHeldReason.GROUP,
        }


@attrs.frozen(kw_only=True)
class Meeting:
    """An event in a calendar.

    Attributes:
        line: Physical line on which it starts, from 1.
        uid: What the file calls it; some calendars call it anew on each download.
        start: When it begins, in UTC.
        duration: How long it takes.
        addresses: Who was there besides the seeker, in lower case.
        names: Their names, as far as the file has them.
        summary: The title.

    Examples:
        >>> from datetime import UTC
        >>> Meeting(line=9, uid="1", start=datetime(2026, 3, 12, 18, tzinfo=UTC)).line
        9
    """

    line: int
    uid: str = attrs.field(repr=False)
    start: datetime
    duration: timedelta = timedelta(minutes=30)
    addresses: tuple[str, ...] = attrs.field(default=(), repr=False)
    names: tuple[str, ...] = attrs.field(default=(), repr=False)
    summary: str = attrs.field(default="", repr=False)


@attrs.frozen
class NotHeld:
    """An event that is no interview that was held.

    Attributes:
        meeting: The event; one of whole days begins at midnight UTC.
        reason: Why.

    Examples:
        >>> from datetime import UTC
        >>> event = Meeting(line=9, uid="1", start=datetime(2026, 3, 12, tzinfo=UTC))
        >>> NotHeld(event, NotHeldReason.CANCELLED).reason.value
        'cancelled'
    """

    meeting: Meeting
    reason: NotHeldReason


@attrs.frozen(kw_only=True, repr=False)
class CalendarReport:
    r"""What came out of a calendar.

    Attributes:
        encoding: The codec that reads the bytes; ``None`` if text was given.
        held: Meetings that were held with one to three people, in file order.
        not_held: All other events, each with its reason, in file order.
        rejected: Events without a usable start, or cut off.
        warnings: Doubts about the file.
        other: How many to-dos and journal entries were passed over.
        source: The reader's name.

    Examples:
        >>> from datetime import UTC
        >>> from infointerview.interchange import read_calendar
        >>> read_calendar(
        ...     "BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        ...     me="me@example.com",
        ...     now=datetime(2026, 6, 1, tzinfo=UTC),
        ... )
        CalendarReport('icalendar', held=0, not_held=0, rejected=0)
    """

    encoding: str | None
    held: tuple[Meeting, ...]
    not_held: tuple[NotHeld, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[Caveat, ...] = ()
    other: int = 0
    source: str = "icalendar"

    def summary(self) -> str:
        """Return what came out of the file in one sentence, naming nobody.

        Examples:
            >>> CalendarReport(encoding=None, held=()).summary()
            '0 meetings held.'
        """
        noun = "meeting" if len(self.held) == 1 else "meetings"
        rest = Counter(item.reason.value for item in self.not_held)
        rest.update(item.reason.value for item in self.rejected)
        tally = ", ".join(f"{count} {reason}" for reason, count in rest.items())
        return f"{len(self.held)} {noun} held" + (f"; not: {tally}." if tally else ".")

    def facts(
        self, *, at: datetime, known: Campaign, label: str = ""
    ) -> tuple[Fact, ...]:
        """Return the facts that put the meetings into a campaign, as one batch.

        First an `ImportBatch`, by which all of it can be undone, then an
        `InterviewHeld` for each person at a meeting whom the campaign knows by
        address: of somebody else, nobody can say that it was an interview. A meeting
        that was booked for that time is the one that was held. One that the campaign
        has as held, by UID or by time, is no news.

        Args:
            at: When the file was imported.
            known: The campaign that will record the facts.
            label: What the user calls the file.

        Raises:
            InvalidValue: If `at` carries no UTC offset.
        """
        require_instant("CalendarReport.facts(at)", at)
        people = _by_address(known)
        held: list[Fact] = []
        told: set[tuple[ContactId, datetime]] = set()
        for meeting in self.held:
            own = _interview_id(meeting)
            contacts = dict.fromkeys(
                people[address] for address in meeting.addresses if address in people
            )
            for contact in contacts:
                recorded = known.interviews(contact)
                if (contact, meeting.start) in told or any(
                    _is_told(interview, meeting, own) for interview in recorded
                ):
                    continue
                told.add((contact, meeting.start))
                booked = _booked(recorded, meeting)
                held.append(
                    InterviewHeld(
                        contact=contact,
                        start=meeting.start,
                        duration=meeting.duration,
                        interview=booked or own,
                        batch=BATCH,
                    )
                )
        if not held:
            return ()
        imported = ImportBatch(batch=BATCH, source=self.source, label=label, at=at)
        return (imported, *held)

    def proposals(self, *, known: Campaign) -> Mapping[Meeting, tuple[ContactId, ...]]:
        """Return who may have been met at events without a guest: by name only.

        Proposed is whose full name stands in the title, or whose given name does if
        nobody else has it. A name is a question to the seeker, and no fact.
        """
        names = _by_name(known)
        found = {}
        for item in self.not_held:
            if item.reason is NotHeldReason.NO_COUNTERPART:
                title = text_key(item.meeting.summary[:_LONGEST_TITLE]).split()
                contacts = dict.fromkeys(_named(title, names))
                if contacts:
                    found[item.meeting] = tuple(contacts)
        return found

    def show(self) -> Html:
        """Return in numbers what came out of the file, and which lines did not."""
        left_out: list[tuple[int | None, StrEnum]] = [
            *((each.meeting.line, each.reason) for each in self.not_held),
            *((each.line, each.reason) for each in self.rejected),
        ]
        return report_shown(self.source, self.summary(), left_out, self.warnings)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "source", self.source
        for name in ("held", "not_held", "rejected", "warnings"):
            yield name, len(getattr(self, name))

    def __repr__(self) -> str:
        """Return numbers only; names and addresses stay out of logs."""
        return (
            f"CalendarReport({self.source!r}, held={len(self.held)},"
            f" not_held={len(self.not_held)}, rejected={len(self.rejected)})"
        )


def _by_address(known: Campaign) -> dict[str, ContactId]:
    """Return whose each address is; one that several people have is nobody's."""
    owners: dict[str, set[ContactId]] = {}
    for contact, card in known.contacts.items():
        for email in card.emails:
            owners.setdefault(email.strip().casefold(), set()).add(contact)
    return {email: ids.pop() for email, ids in owners.items() if len(ids) == 1}


def _by_name(known: Campaign) -> dict[tuple[str, ...], ContactId]:
    owners: dict[tuple[str, ...], set[ContactId]] = {}
    for contact, card in known.contacts.items():
        full = tuple(text_key(card.name).split())
        given = tuple(text_key(card.given or card.name).split()[:1])
        for name in {full, given} - {()}:
            owners.setdefault(name, set()).add(contact)
    return {name: ids.pop() for name, ids in owners.items() if len(ids) == 1}


def _named(
    title: list[str], names: Mapping[tuple[str, ...], ContactId]
) -> Iterator[ContactId]:
    """Yield whose name stands in a title."""
    for length in range(_MOST_WORDS, 0, -1):
        for start in range(len(title) - length + 1):
            name = tuple(title[start : start + length])
            if name in names:
                yield names[name]


def _interview_id(meeting: Meeting) -> InterviewId:
    """Return an id that says nothing: a UID often holds somebody's address."""
    parts = meeting.uid or "|".join((meeting.start.isoformat(), *meeting.addresses))
    return InterviewId(f"ical-{uuid5(_NAMESPACE, parts).hex}")


def _is_told(interview: Interview, meeting: Meeting, own: InterviewId) -> bool:
    if interview.status is not InterviewStatus.HELD:
        return False
    return interview.id == own or interview.start == meeting.start


def _booked(recorded: tuple[Interview, ...], meeting: Meeting) -> InterviewId | None:
    booked = (
        interview.id
        for interview in recorded
        if interview.status is InterviewStatus.BOOKED
        and interview.start == meeting.start
    )
    return next(booked, None)


# The namespace of the ids of imported meetings: drawn once, and never to be changed.
_NAMESPACE = UUID("0c2b1f5e-91c4-4c0e-8a55-7d0f3b1e6a42")
_LONGEST_TITLE, _MOST_WORDS = 500, 5
