"""What a fact changes in the counts of a cohort, if it is the latest of its people.

The rules are those of the campaign's fold (stages and bookings) and of the scan of the
referral graph (coming in, first names, credit for an interview), told one fact at a
time. That both come to the same is what the tests of the tracker are about.
What does not live here: whether a fact is the latest, and what to do if it is not.
"""

from __future__ import annotations

from bisect import insort
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

from infointerview.campaign import InterviewStatus
from infointerview.facts import (
    ContactChanged,
    Entry,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    IntroductionMade,
    Outreach,
    Referral,
    Reply,
    Touch,
)
from infointerview.lifecycle import TRANSITIONS, Event, Stage, events_of
from infointerview.people import Contact
from infointerview.referrals._cohort import (
    CLOSED,
    MET,
    PARTICIPANT,
    REPLIED,
    Cohort,
)
from infointerview.referrals._metrics import CLOSED_STAGES
from infointerview.referrals._scan import ADDRESS_BOOK
from infointerview.referrals._yield import CHANNELS
from infointerview.values import Direction, InterviewId

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from infointerview.facts import Fact
    from infointerview.referrals._columns import Columns
    from infointerview.referrals._diversity import Category

__all__ = ["Ledger", "microseconds"]


def microseconds(instant: datetime, /) -> int:
    """Return the instant as microseconds since 1970, as the columns have it.

    Examples:
        >>> microseconds(datetime(1970, 1, 2, tzinfo=UTC))
        86400000000
    """
    return (instant - _EPOCH) // _MICROSECOND


class _Name:
    """A name that was given, and the interview that has the credit for it."""

    __slots__ = ("at", "credited", "interview", "newcomer", "referred", "repeated")

    def __init__(self, at: int, referred: int, interview: InterviewId | None) -> None:
        self.at = at
        self.referred = referred
        self.interview = interview
        self.newcomer = False  # whether it brought somebody in
        self.repeated = False
        self.credited = -1  # the interview that has the credit


_Talk: TypeAlias = tuple[int, str, int]  # start, id, number in the cohort
_Bookings: TypeAlias = dict[InterviewId, datetime | InterviewStatus]  # when, if open


class Ledger:
    """The people behind a cohort: ids, stages, bookings, and who gets credit."""

    def __init__(self, cohort: Cohort, category: Category) -> None:
        """Start without anybody."""
        self.cohort = cohort
        self.category = category
        self.index: dict[str, int] = {}
        self.rows = 0  # people who came in columns, without ids
        self.given_talks = 0  # interviews that came in columns
        self.strangers: set[str] = set()  # dealt with, and not known
        self.cards_are_final = False  # and facts no longer change them
        self.cards: dict[int, Contact] = {}
        self.stages = bytearray()
        self.bookings: dict[int, _Bookings] = {}
        self.talks: dict[int, list[_Talk]] = {}
        self.names: dict[int, list[_Name]] = {}
        self.awaiting: dict[tuple[int, InterviewId], list[_Name]] = {}
        self.times_named: dict[int, int] = {}

    def number(self, contact: str) -> int | None:
        """Return somebody's number, ``None`` if they are not known."""
        found = self.index.get(contact)
        return self._row(contact) if found is None and self.rows else found

    def _row(self, contact: str) -> int | None:
        """Return the row that an id names, if there is one."""
        row = int(contact) if contact.isdecimal() else self.rows
        return row if row < self.rows and str(row) == contact else None

    def add(self, contact: str, card: Contact) -> None:
        """Add somebody who is not known yet."""
        number = self.index[contact] = self.cohort.add(self.category(card))
        self.cards[number] = card
        self.stages.append(_KNOWN)

    def append(self) -> None:
        """Know one more person of the columns."""
        self.rows += 1
        self.stages.append(_KNOWN)

    def admit(self, columns: Columns) -> None:
        """Know the people whom the cohort was loaded with."""
        if columns.ids is None:
            self.rows = len(columns.referrers)
        else:
            self.index = {id: row for row, id in enumerate(columns.ids)}
        self.given_talks = len(self.cohort.host)
        stages = bytes(map(_stage, range(256)))
        self.stages = bytearray(self.cohort.flags.tobytes().translate(stages))

    def may_add(self, contact: str) -> bool:
        """Return whether somebody is neither known nor was dealt with before."""
        return self.number(contact) is None and contact not in self.strangers

    def concerned(self, fact: Fact) -> list[int]:
        """Return the numbers of those whose history the fact becomes part of."""
        ids: Iterable[str]
        if isinstance(fact, _NAMINGS):
            one, other = self.number(fact.referrer), self.number(fact.referred)
            if one is not None and other is not None:
                return [one, other]
            ids = (fact.referrer, fact.referred)
        else:
            ids = [contact for contact, _ in events_of(fact)]
        return [number for number in map(self.number, ids) if number is not None]

    def take(self, entry: Entry, people: Sequence[int]) -> bool:
        """Apply a fact, other than an addition; return whether that was possible.

        It is not if somebody's category changes, and then nothing is to be relied on
        any more.

        Args:
            entry: The fact.
            people: Whom it concerns, as `concerned` has it.
        """
        fact = entry.fact
        if isinstance(fact, _NAMINGS):
            if len(people) == _BOTH:
                self._name(fact, *people)
            else:
                ends = (fact.referrer, fact.referred)
                self.strangers.update(id for id in ends if self.number(id) is None)
            return True
        possible = True
        for contact, event in events_of(fact):
            number = self.number(contact)
            if number is None:
                self.strangers.add(contact)
                continue
            if event not in ADDRESS_BOOK:
                self.cohort.come(number)
            possible = self._deal(number, event, entry) and possible
            self._progress(number, fact)
        return possible

    # --- names

    def _name(
        self, fact: Referral | IntroductionMade, referrer: int, referred: int
    ) -> None:
        if referrer == referred:
            return  # two contacts who turned out to be one person
        cohort = self.cohort
        name = _Name(microseconds(fact.at), referred, None)
        if isinstance(fact, Referral):
            name.interview = fact.interview
        if cohort.knows(referrer, referred):
            if isinstance(fact, IntroductionMade):
                return
            name.repeated = True
        else:
            cohort.come(referrer)
            name.newcomer = not cohort.flags[referred] & PARTICIPANT
            if name.newcomer:
                cohort.bring(referrer, referred, name.at)
            else:
                cohort.cross(referrer, referred)
        self.names.setdefault(referrer, []).append(name)
        if name.interview is not None:
            self.awaiting.setdefault((referrer, name.interview), []).append(name)
        self._credit(referrer, name)

    def _credit(self, referrer: int, name: _Name) -> None:
        """Give the credit for a name to the interview it belongs to by now."""
        talk = self._talk(referrer, name)
        if talk == name.credited:
            return
        if name.credited >= 0:
            self._count(name.credited, name, -1)
        self._count(talk, name, 1)  # once there is one, there is one for good
        name.credited = talk

    def _count(self, talk: int, name: _Name, by: int) -> None:
        key = talk << 32 | name.referred
        # a name in the columns counts for the interview in the columns
        in_columns = name.repeated and talk < self.given_talks
        before = self.times_named.get(key, int(in_columns))
        self.times_named[key] = after = before + by
        names = (after > 0) - (before > 0)
        self.cohort.credit(talk, names=names, recruits=by * name.newcomer)

    def _talk(self, contact: int, name: _Name) -> int:
        """Return the interview with a contact that a name was given at, or -1."""
        talks = self.talks.get(contact)
        if talks is None:  # one in the columns, or none
            return self.cohort.latest[contact] if name.interview is None else -1
        for start, id, number in reversed(talks):
            if name.interview is None and start <= name.at:
                return number
            if name.interview is not None and id == name.interview:
                return number
        return -1

    # --- stages and bookings

    def _deal(self, number: int, event: Event, entry: Entry) -> bool:
        fact = entry.fact
        target = TRANSITIONS[_STAGES[self.stages[number]]].get(event)
        if target is None and not fact.erased:
            return True  # it cannot follow, and changes no stage
        if isinstance(fact, ContactChanged):
            if not self._changed(number, fact):
                return False
        elif not self._book(number, entry):
            return True
        lost = event in {Event.CANCELLED, Event.MISSED}
        if target is not None and not (lost and self._open(number)):
            self.stages[number] = _CODES[target]
            self.cohort.close(number, closed=target in CLOSED_STAGES)
        return True

    def _changed(self, number: int, fact: ContactChanged) -> bool:
        """Change a card; return whether its category is what it was."""
        if self.cards_are_final:
            return True
        cohort = self.cohort
        card = fact.applied_to(self.cards.get(number, _BLANK))
        category = self.category(card)
        if number not in self.cards:  # from the columns: the rest is not known
            return category is None or cohort.code(category) == cohort.category[number]
        if cohort.code(category) != cohort.category[number]:
            return False
        self.cards[number] = card
        return True

    def _book(self, number: int, entry: Entry) -> bool:
        """Apply a fact to the bookings; return whether it makes sense."""
        fact = entry.fact
        match fact:
            case InterviewBooked():
                bookings = self.bookings.setdefault(number, {})
                id = fact.interview or InterviewId(entry.id)
                if id in bookings:
                    return False
                bookings[id] = fact.start
            case InterviewMoved() | InterviewCancelled() | InterviewMissed():
                booking = self._open(number, fact.interview)
                if booking is None:
                    return False
                self.bookings[number][booking] = (
                    fact.start
                    if isinstance(fact, InterviewMoved)
                    else InterviewStatus.CANCELLED
                )
            case InterviewHeld():
                bookings = self.bookings.setdefault(number, {})
                id = fact.interview or self._open(number) or InterviewId(entry.id)
                if bookings.get(id) is InterviewStatus.HELD:
                    return False
                bookings[id] = InterviewStatus.HELD
                self._held(number, id, fact)
            case _:
                pass
        return True

    def _open(self, number: int, id: InterviewId | None = None) -> InterviewId | None:
        """Return the booking meant: that one if it is open, or the next open one."""
        booked = {
            booking: start
            for booking, start in self.bookings.get(number, {}).items()
            if isinstance(start, datetime) and id in {None, booking}
        }
        return min(booked, key=booked.__getitem__, default=None)

    def _held(self, number: int, id: InterviewId, fact: InterviewHeld) -> None:
        cohort = self.cohort
        talks = self.talks.get(number)
        if talks is None:
            earlier = cohort.latest[number]
            talks = [] if earlier < 0 else [(_LONG_AGO, "", earlier)]
            self.talks[number] = talks
        first = not cohort.flags[number] & MET
        start = microseconds(fact.start)
        insort(talks, (start, id, cohort.hold(number, microseconds(fact.at))))
        names = self.names.get(number, [])
        for name in reversed(names):
            if name.at < start:
                break
            if name.interview is None:
                self._credit(number, name)
        for name in self.awaiting.get((number, id), ()):
            self._credit(number, name)
        if first:
            for name in names:
                if name.newcomer and cohort.flags[name.referred] & MET:
                    cohort.follow_up(number, name.referred)

    # --- how far somebody got

    def _progress(self, number: int, fact: Fact) -> None:
        match fact:
            case Outreach():
                channel = CHANNELS.index(fact.channel)
                self.cohort.ask(number, channel, microseconds(fact.at))
            case Reply() if fact.answer.is_human:
                self.cohort.advance(number, REPLIED, microseconds(fact.at))
            case InterviewBooked() | Touch(direction=Direction.INBOUND):
                self.cohort.advance(number, REPLIED, microseconds(fact.at))
            case _:
                pass


def _stage(flags: int) -> int:
    """Return the stage that somebody from the columns is at, as far as it matters."""
    if flags & MET:
        return _MET
    return _STOPPED if flags & CLOSED else _ANSWERED


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LONG_AGO = -(1 << 62)
_NAMINGS = (Referral, IntroductionMade)
_BOTH = 2
_STAGES = tuple(Stage)
_CODES = {stage: code for code, stage in enumerate(_STAGES)}
_KNOWN = _CODES[Stage.KNOWN]
_ANSWERED = _CODES[Stage.AGREED]
_MET, _STOPPED = _CODES[Stage.MET], _CODES[Stage.STOPPED]
_BLANK = Contact(name="(unknown)")
