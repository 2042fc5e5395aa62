"""What the facts about one person amount to.

One person's entries go in, in order; their stage, card, interviews and whatever
does not fit come out. Who is one person, and what was taken back, is decided
before, in `_corrections`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, cast

import attrs

from infointerview.campaign._entries import resolved_entry
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    Debrief,
    Entry,
    Fact,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    PromiseKept,
    PromiseMade,
    QuestionAsked,
    Referral,
    Takeaway,
    ThankYouSent,
)
from infointerview.lifecycle import TRANSITIONS, Event, Stage, events_of, legal_events
from infointerview.people import Contact
from infointerview.values import ContactId, FactId, InterviewId, Party, Venue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Anomaly", "Interview", "InterviewStatus", "Person", "folded_person"]


class InterviewStatus(StrEnum):
    """What became of an interview.

    Examples:
        >>> InterviewStatus("held")
        <InterviewStatus.HELD: 'held'>
    """

    BOOKED = "booked"
    HELD = "held"
    CANCELLED = "cancelled"
    MISSED = "missed"


@attrs.frozen(kw_only=True)
class Interview:
    """An interview with one person, as its facts leave it.

    Attributes:
        id: Its id; the members of a panel share one.
        contact: With whom.
        start: When it begins or began.
        duration: How long.
        venue: Where; ``None`` if unknown.
        status: What became of it.
        cards_exchanged: Whether cards changed hands.
        cause: Id of the last fact that shaped it.

    Examples:
        >>> from datetime import UTC
        >>> talk = Interview(
        ...     id="i1",
        ...     contact="c1",
        ...     venue=None,
        ...     status="held",
        ...     start=datetime(2026, 3, 9, 15, tzinfo=UTC),
        ...     duration=timedelta(minutes=25),
        ...     cause="0007",
        ... )
        >>> talk.end.isoformat()
        '2026-03-09T15:25:00+00:00'
    """

    id: InterviewId
    contact: ContactId
    start: datetime
    duration: timedelta
    venue: Venue | None
    status: InterviewStatus
    cards_exchanged: bool = False
    cause: FactId

    @property
    def end(self) -> datetime:
        """The first instant after it."""
        return self.start + self.duration


@attrs.frozen(kw_only=True)
class Anomaly:
    """A recorded fact that does not fit the rest of the history.

    Attributes:
        entry: The fact and its id.
        contact: Whom it is about; empty if it is about the whole campaign.
        stage: The contact's stage when it came.
        why: What is wrong with it.

    Examples:
        >>> from datetime import UTC
        >>> from infointerview.facts import Chaser
        >>> chaser = Chaser(
        ...     contact="c1", channel="email", at=datetime(2026, 3, 2, tzinfo=UTC)
        ... )
        >>> odd = Anomaly(
        ...     entry=Entry("0003", chaser),
        ...     contact="c1",
        ...     stage=Stage.KNOWN,
        ...     why="chaser cannot follow here",
        ... )
        >>> odd.entry.id
        '0003'
    """

    entry: Entry
    contact: str
    stage: Stage | None
    why: str

    @classmethod
    def of_record(cls, entry: Entry, why: str, /) -> Anomaly:
        """Return an anomaly of a fact that is about nobody in particular."""
        return cls(entry=entry, contact="", stage=None, why=why)

    @property
    def legal(self) -> tuple[str, ...]:
        """Names of the events that would have been legal, sorted."""
        return legal_events(self.stage) if self.stage else ()


@attrs.frozen(kw_only=True)
class Person:
    """What the facts about one person amount to.

    `card` is ``None`` where nobody was added under the id: such a person is
    mentioned by anomalies only.
    """

    id: ContactId
    card: Contact | None
    stage: Stage
    entries: tuple[Entry, ...]
    interviews: tuple[Interview, ...]
    anomalies: tuple[Anomaly, ...]


def folded_person(
    ids: tuple[ContactId, ...],
    entries: Sequence[Entry],
    kept: Mapping[ContactId, ContactId],
    /,
) -> Person:
    """Return what the entries about the person with these ids amount to.

    Args:
        ids: All ids of the person, the one that is kept first.
        entries: What holds about them, in fold order.
        kept: For every id that was merged away, the one that is kept.
    """
    return _Folding(ids, kept).run(entries)


_LOST: Mapping[type[Fact], InterviewStatus] = {
    InterviewCancelled: InterviewStatus.CANCELLED,
    InterviewMissed: InterviewStatus.MISSED,
}
_BOOKING_LOST = frozenset({Event.CANCELLED, Event.MISSED})


class _Folding:
    """One person's facts being folded: mutable while it runs, and thrown away."""

    def __init__(
        self,
        ids: tuple[ContactId, ...],
        kept: Mapping[ContactId, ContactId],
    ) -> None:
        self.root = ids[0]
        self.ids = ids
        self.kept = kept
        self.stage = Stage.KNOWN
        self.cards: dict[ContactId, Contact] = {}
        self.kept_entries: list[Entry] = []
        self.interviews: dict[InterviewId, Interview] = {}
        self.promises: dict[FactId, Party] = {}
        self.anomalies: list[Anomaly] = []

    def run(self, entries: Sequence[Entry]) -> Person:
        """Fold the entries, which are in order; the cards come before all else."""
        added = [entry for entry in entries if isinstance(entry.fact, ContactAdded)]
        for entry in sorted(added, key=lambda entry: entry.id):
            self._add(entry)
        for entry in entries:
            if not isinstance(entry.fact, ContactAdded):
                self._take(entry)
        for entry in self.kept_entries:
            self._check_interview(entry)
        return Person(
            id=self.root,
            card=self._card(),
            stage=self.stage,
            entries=tuple(self.kept_entries),
            interviews=tuple(self.interviews.values()),
            anomalies=tuple(self.anomalies),
        )

    def _card(self) -> Contact | None:
        cards = [self.cards[id] for id in self.ids if id in self.cards]
        if not cards:
            return None
        first, *others = cards
        for card in others:
            first = first.merged_with(card)
        return first

    def _add(self, entry: Entry) -> None:
        fact = cast("ContactAdded", entry.fact)
        self.kept_entries.append(entry)
        if fact.contact in self.cards:
            self._report(entry, "somebody was already added under this id")
        else:
            self.cards[fact.contact] = fact.card

    def _take(self, entry: Entry) -> None:
        fact = entry.fact
        resolved = self._resolved(entry)
        if resolved is None:
            return  # a referral within one person: the merge made it meaningless
        self.kept_entries.append(resolved)
        if not self.cards:
            self._report(entry, "nobody was added under this id")
            return
        for contact, event in events_of(fact):
            if contact not in self.ids:
                continue
            target = TRANSITIONS[self.stage].get(event)
            if target is None and not fact.erased:
                self._report(entry, f"{event.value} cannot follow here")
                return
            problem = self._apply(entry, resolved.fact)
            if problem:
                self._report(entry, problem)
                return
            if event in _BOOKING_LOST and self._open():
                continue  # another booking is still open: a date is still set
            self.stage = target or self.stage

    def _check_interview(self, entry: Entry) -> None:
        """Report a fact that names an interview nobody here gave.

        Asked at the end, because much is said before an interview is over.
        """
        fact = entry.fact
        match fact:
            case Referral():
                speaker, interview = fact.referrer, fact.interview
            case ThankYouSent() | Takeaway() | Debrief() | QuestionAsked():
                speaker, interview = fact.contact, fact.interview
            case _:
                return
        if interview and speaker in self.ids and interview not in self.interviews:
            self._report(entry, "there is no such interview with this contact")

    def _apply(self, entry: Entry, fact: Fact) -> str:  # noqa: PLR0911 - one a kind
        """Apply what the table does not know; return what is wrong, if anything."""
        match fact:
            case ContactChanged():
                return self._change(cast("ContactChanged", entry.fact))
            case InterviewBooked():
                return self._book(entry, fact)
            case InterviewHeld():
                return self._held(entry, fact)
            case InterviewMoved() | InterviewCancelled() | InterviewMissed():
                return self._settle(entry, fact)
            case PromiseMade():
                self.promises[entry.id] = fact.by
                return ""
            case PromiseKept():
                return self._keep(fact)
            case _:
                return ""

    def _change(self, fact: ContactChanged) -> str:
        card = self.cards.get(fact.contact)
        if card is None:
            return "nobody was added under this id"
        self.cards[fact.contact] = fact.applied_to(card)
        return ""

    def _book(self, entry: Entry, fact: InterviewBooked) -> str:
        id = fact.interview or InterviewId(entry.id)
        if id in self.interviews:
            return "the interview was already booked"
        self.interviews[id] = Interview(
            id=id,
            contact=self.root,
            start=fact.start,
            duration=fact.duration,
            venue=fact.venue,
            status=InterviewStatus.BOOKED,
            cause=entry.id,
        )
        return ""

    def _held(self, entry: Entry, fact: InterviewHeld) -> str:
        known = self.interviews.get(fact.interview) if fact.interview else self._open()
        if known and known.status is InterviewStatus.HELD:
            return "the interview was already held"
        id = known.id if known else fact.interview or InterviewId(entry.id)
        self.interviews[id] = Interview(
            id=id,
            contact=self.root,
            start=fact.start,
            duration=fact.duration,
            venue=fact.venue or (known.venue if known else None),
            status=InterviewStatus.HELD,
            cards_exchanged=fact.cards_exchanged,
            cause=entry.id,
        )
        return ""

    def _settle(
        self,
        entry: Entry,
        fact: InterviewMoved | InterviewCancelled | InterviewMissed,
    ) -> str:
        booking = self._booking(fact.interview)
        if booking is None:
            return "no booking is open"
        if isinstance(fact, InterviewMoved):
            settled = attrs.evolve(
                booking,
                start=fact.start,
                duration=fact.duration or booking.duration,
                venue=fact.venue or booking.venue,
                cause=entry.id,
            )
        else:
            status = _LOST[type(fact)]
            settled = attrs.evolve(booking, status=status, cause=entry.id)
        self.interviews[booking.id] = settled
        return ""

    def _booking(self, id: InterviewId | None) -> Interview | None:
        """Return the booking meant: that id's, or the one that is open."""
        if id is None:
            return self._open()
        found = self.interviews.get(id)
        return found if found and found.status is InterviewStatus.BOOKED else None

    def _open(self) -> Interview | None:
        booked = (
            interview
            for interview in self.interviews.values()
            if interview.status is InterviewStatus.BOOKED
        )
        return min(booked, key=lambda interview: interview.start, default=None)

    def _keep(self, fact: PromiseKept) -> str:
        open_ones = [id for id, by in self.promises.items() if by is fact.by]
        if fact.promise is not None:
            open_ones = [id for id in open_ones if id == fact.promise]
        if not open_ones:
            return "no such promise is open"
        del self.promises[open_ones[0]]
        return ""

    def _resolved(self, entry: Entry) -> Entry | None:
        """Return the entry with merged ids replaced by those that are kept."""
        if not self.kept:
            return entry
        return resolved_entry(entry, self.kept)

    def _report(self, entry: Entry, why: str) -> None:
        self.anomalies.append(
            Anomaly(entry=entry, contact=self.root, stage=self.stage, why=why)
        )
