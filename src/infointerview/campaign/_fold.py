"""The fold: what a history of facts amounts to.

Facts are folded person by person, in the order of their instants; facts of one
instant in the order of `FACT_TYPES`, then by whom they are about, then by content.
Only statements about the records themselves (who was added under an id, what is
taken back, who is merged) go by id: there the word given first stands until the
next. So the result does not depend on the order in which entries arrive.
Folding never raises: what cannot have happened is left out of the stage and
reported as an `Anomaly`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter
from types import MappingProxyType
from typing import cast

import attrs

from infointerview.campaign._shared import Log, Overlay
from infointerview.errors import InvalidValue
from infointerview.facts import (
    FACT_TYPES,
    CampaignChanged,
    CampaignEnded,
    CampaignStarted,
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ContactsUnmerged,
    Debrief,
    Entry,
    Fact,
    ImportBatch,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    PersonForgotten,
    PromiseKept,
    PromiseMade,
    QuestionAsked,
    Referral,
    Retraction,
    Takeaway,
    TargetsChanged,
    ThankYouSent,
    contacts_of,
    erased,
    subject_fields,
    with_fields,
)
from infointerview.lifecycle import TRANSITIONS, Event, Stage, events_of, legal_events
from infointerview.people import Contact
from infointerview.values import (
    ContactId,
    FactId,
    InterviewId,
    Party,
    Venue,
    is_drawn,
)

__all__ = [
    "EMPTY",
    "Anomaly",
    "Header",
    "Interview",
    "InterviewStatus",
    "Person",
    "State",
    "extended",
    "in_order",
    "resolved_entry",
    "without_forgotten",
]


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


@attrs.frozen(kw_only=True)
class Header:
    """What the facts about the campaign as a whole amount to."""

    goal: str = ""
    time_zone: str = "UTC"
    targets: tuple[str, ...] = ()
    started: datetime | None = None
    ended: datetime | None = None


_RANK: Mapping[type[Fact], int] = {kind: rank for rank, kind in enumerate(FACT_TYPES)}
_ADDED = _RANK[ContactAdded]


def _when(entry: Entry) -> tuple[datetime, int]:
    fact = entry.fact
    return fact.at, _RANK[type(fact)]


def _content(entry: Entry) -> tuple[tuple[str, ...], FactId]:
    fact = entry.fact
    if isinstance(fact, ContactAdded):
        # recursion into the card: its own repr leaves addresses out
        return (repr(attrs.astuple(fact)),), entry.id
    return tuple(map(str, _CONTENTS[type(fact)](fact))), entry.id


def in_order(entries: Iterable[Entry], /) -> list[Entry]:
    """Return the entries in fold order, which no recording order can change."""
    timed = sorted(((_when(entry), entry) for entry in entries), key=_first)
    if all(a[0] != b[0] for a, b in pairwise(timed)):
        return [entry for _, entry in timed]
    settled: list[Entry] = []
    for _, simultaneous in groupby(timed, key=_first):
        tied = [entry for _, entry in simultaneous]
        if len(tied) == 1:
            settled += tied
            continue
        about = sorted(((contacts_of(e.fact), e) for e in tied), key=_first)
        for _, alike in groupby(about, key=_first):
            run = [entry for _, entry in alike]
            settled += run if len(run) == 1 else sorted(run, key=_content)
    return settled


_first = itemgetter(0)
_CONTENTS: Mapping[type[Fact], Callable[[Fact], tuple[object, ...]]] = {
    kind: attrgetter(*(f.name for f in attrs.fields(kind) if f.name != "at"))
    for kind in FACT_TYPES
}  # the instants of facts that are compared by content are equal


@attrs.frozen(kw_only=True)
class State:
    """Everything derived, for one set of entries."""

    by_id: Overlay[FactId, Fact]
    order: Log[Entry]
    mentions: Overlay[ContactId, tuple[Entry, ...]]
    general: tuple[Entry, ...]
    corrections: tuple[Entry, ...]
    dead: frozenset[FactId]
    kept: Mapping[ContactId, ContactId]
    forgotten: frozenset[ContactId]
    people: Overlay[ContactId, Person]
    header: Header
    odd_general: tuple[Anomaly, ...]
    odd_corrections: tuple[Anomaly, ...]
    last_id: str
    latest: datetime | None

    def resolve(self, contact: ContactId, /) -> ContactId:
        """Return the id that facts about `contact` now go by."""
        return self.kept.get(contact, contact)


EMPTY = State(
    by_id=Overlay({}),
    order=Log(()),
    mentions=Overlay({}),
    general=(),
    corrections=(),
    dead=frozenset(),
    kept=MappingProxyType({}),
    forgotten=frozenset(),
    people=Overlay({}),
    header=Header(),
    odd_general=(),
    odd_corrections=(),
    last_id="",
    latest=None,
)
"""The state of no facts at all."""


def extended(state: State, new: Sequence[Entry], /) -> State:
    """Return the state with these entries added; their ids are new.

    Only what the entries concern is folded again, so one more fact costs as much as
    its own people have facts, however large the campaign is.
    """
    mentions: dict[ContactId, list[Entry]] = defaultdict(list)
    general: list[Entry] = []
    corrections: list[Entry] = []
    for entry in new:
        subjects = contacts_of(entry.fact)
        for contact in dict.fromkeys(subjects):
            mentions[contact].append(entry)
        if not subjects:
            general.append(entry)
        if type(entry.fact) in _CORRECTIONS:
            corrections.append(entry)
    changed = set(mentions)
    following = attrs.evolve(
        state,
        by_id=state.by_id.with_items({entry.id: entry.fact for entry in new}),
        order=state.order.plus(new),
        mentions=state.mentions.with_items(
            {
                contact: (*state.mentions.get(contact, ()), *found)
                for contact, found in mentions.items()
            }
        ),
        corrections=(*state.corrections, *corrections),
        general=(*state.general, *general),
        last_id=_last_drawn(state.last_id, new),
        latest=_latest(state.latest, new),
    )
    if corrections or _may_be_corrected(state, new):
        following = _corrected(following, changed)
    if general or following.dead is not state.dead:
        following = _with_header(following)
    people = _folded(following, changed)
    return attrs.evolve(following, people=following.people.with_items(people))


def _last_drawn(last: str, new: Sequence[Entry]) -> str:
    """Return the greatest id that was drawn, by whoever; `last` was one so far."""
    greatest = max((entry.id for entry in new), default="")
    if greatest and not is_drawn(greatest):
        greatest = max((e.id for e in new if is_drawn(e.id)), default="")
    return max(last, greatest)


def _latest(latest: datetime | None, new: Sequence[Entry]) -> datetime | None:
    """Return the instant of the latest fact; `latest` was it so far."""
    if not new:
        return latest
    newest = max(entry.fact.at for entry in new)
    return newest if latest is None else max(latest, newest)


def _may_be_corrected(state: State, new: Sequence[Entry]) -> bool:
    """Return whether an earlier correction may concern one of these entries.

    It may if the entry belongs to a batch, which may have been undone, or comes with
    an early id from a joined history.
    """
    return bool(state.corrections) and any(
        entry.fact.batch is not None or entry.id < state.last_id for entry in new
    )


def _corrected(state: State, changed: set[ContactId]) -> State:
    """Return the state with retractions and merges applied anew.

    Adds to `changed` whoever they concern.
    """
    dead, odd_retractions = _dead(state)
    for id in dead ^ state.dead:
        changed.update(contacts_of(state.by_id[id]))
    kept, odd_merges = _kept(state, dead)
    forgotten = _forgotten(state, kept)
    moved = {
        contact
        for contact in kept.keys() | state.kept.keys()
        if kept.get(contact) != state.kept.get(contact)
    }
    for contact in moved | (forgotten ^ state.forgotten):
        for entry in state.mentions.get(contact, ()):
            changed.update(contacts_of(entry.fact))
        changed |= {contact, kept.get(contact, contact), state.resolve(contact)}
    return attrs.evolve(
        state,
        dead=state.dead if dead == state.dead else dead,
        kept=MappingProxyType(kept),
        forgotten=forgotten,
        odd_corrections=(*odd_retractions, *odd_merges),
    )


def _dead(state: State) -> tuple[frozenset[FactId], list[Anomaly]]:
    """Return the ids of the facts that are taken back, and what makes no sense.

    Decided from the last retraction backwards: one that is itself taken back takes
    nothing back.
    """
    dead: set[FactId] = set()
    odd = []
    for entry in sorted(state.corrections, key=lambda e: e.id, reverse=True):
        if entry.id in dead or not isinstance(entry.fact, Retraction):
            continue
        taken = state.by_id.get(entry.fact.fact)
        late = isinstance(taken, Retraction) and entry.fact.fact >= entry.id
        if taken is None or late:
            odd.append(_odd(entry, "there is no earlier fact to take back"))
        elif isinstance(taken, CampaignStarted):
            odd.append(_odd(entry, "that the campaign was started stands"))
        elif isinstance(taken, PersonForgotten):
            odd.append(_odd(entry, "that somebody was forgotten stands"))
        else:
            dead.add(entry.fact.fact)
            if isinstance(taken, ImportBatch):
                batch = taken.batch
                dead.update(
                    member.id
                    for member in state.order
                    if member.fact.batch == batch
                    and not isinstance(member.fact, PersonForgotten)
                )
    return frozenset(dead), odd


def _kept(
    state: State, dead: frozenset[FactId]
) -> tuple[dict[ContactId, ContactId], list[Anomaly]]:
    """Return, for every id that was merged away, the id that is kept.

    Somebody who was forgotten is merged with nobody afterwards: the other person
    would be forgotten with them.
    """
    kept: dict[ContactId, ContactId] = {}
    odd = []
    gone: set[ContactId] = set()
    for entry in sorted(state.corrections, key=lambda e: e.id):
        if entry.id in dead:
            continue
        match entry.fact:
            case PersonForgotten(contact=contact):
                gone.add(_root(kept, contact))
            case ContactsMerged(kept=target, merged=merged):
                root = _root(kept, target)
                if not gone.isdisjoint({root, _root(kept, merged)}):
                    odd.append(_odd(entry, "one of the two was forgotten"))
                elif merged in kept or merged == root:
                    odd.append(_odd(entry, "the two are already one person"))
                else:
                    kept[merged] = root
            case ContactsUnmerged(kept=target, merged=merged):
                others = {id: to for id, to in kept.items() if id != merged}
                # with `merged` apart, would the two still lead to one person?
                if merged in kept and _root(kept, merged) == _root(others, target):
                    del kept[merged]
                else:
                    odd.append(_odd(entry, "the two were not merged"))
            case _:
                pass
    return {contact: _root(kept, contact) for contact in kept}, odd


def _forgotten(
    state: State, kept: Mapping[ContactId, ContactId]
) -> frozenset[ContactId]:
    """Return every id of everybody who was forgotten."""
    roots = {
        _root(kept, entry.fact.contact)
        for entry in state.corrections
        if isinstance(entry.fact, PersonForgotten)
    }
    if not roots:
        return frozenset()
    return frozenset(roots | {id for id in kept if kept[id] in roots})


def _with_header(state: State) -> State:
    header, odd = Header(), []
    living = [entry for entry in state.general if entry.id not in state.dead]
    starts = [e.id for e in living if isinstance(e.fact, CampaignStarted)]
    first_start = min(starts, default=None)
    for entry in in_order(living):
        match entry.fact:
            case CampaignStarted() as fact if entry.id == first_start:
                header = attrs.evolve(
                    header,
                    goal=fact.goal,
                    time_zone=fact.time_zone,
                    targets=fact.targets,
                    started=fact.at,
                )
            case CampaignStarted():
                odd.append(_odd(entry, "the campaign was already started"))
            case CampaignChanged() as fact:
                header = attrs.evolve(
                    header,
                    goal=header.goal if fact.goal is None else fact.goal,
                    time_zone=fact.time_zone or header.time_zone,
                )
            case TargetsChanged() as fact:
                wanted = dict.fromkeys((*header.targets, *fact.added))
                targets = tuple(name for name in wanted if name not in fact.removed)
                header = attrs.evolve(header, targets=targets)
            case CampaignEnded() as fact:
                header = attrs.evolve(header, ended=fact.at)
            case _:
                pass
    return attrs.evolve(state, header=header, odd_general=tuple(odd))


def _folded(state: State, changed: Iterable[ContactId]) -> dict[ContactId, Person]:
    """Fold everybody in `changed` anew, with those who are the same person."""
    groups: dict[ContactId, list[ContactId]] = defaultdict(list)
    for contact, root in state.kept.items():
        groups[root].append(contact)
    people = {}
    for root in dict.fromkeys(state.resolve(contact) for contact in sorted(changed)):
        ids = (root, *groups.get(root, ()))
        entries = state.mentions.get(root, ())
        if len(ids) > 1:
            found = [e for id in ids for e in state.mentions.get(id, ())]
            entries = tuple({entry.id: entry for entry in found}.values())
        if state.dead:
            entries = tuple(e for e in entries if e.id not in state.dead)
        if state.forgotten:
            entries = tuple(without_forgotten(e, state.forgotten) for e in entries)
        people[root] = _Folding(root, ids, state.kept).run(in_order(entries))
    return people


_LOST: Mapping[type[Fact], InterviewStatus] = {
    InterviewCancelled: InterviewStatus.CANCELLED,
    InterviewMissed: InterviewStatus.MISSED,
}
_BOOKING_LOST = frozenset({Event.CANCELLED, Event.MISSED})
_CORRECTIONS = frozenset(
    {Retraction, ContactsMerged, ContactsUnmerged, PersonForgotten}
)


def _root(kept: Mapping[ContactId, ContactId], contact: ContactId) -> ContactId:
    while contact in kept:
        contact = kept[contact]
    return contact


def _odd(entry: Entry, why: str) -> Anomaly:
    return Anomaly(entry=entry, contact="", stage=None, why=why)


class _Folding:
    """One person's facts being folded: mutable while it runs, and thrown away."""

    def __init__(
        self,
        root: ContactId,
        ids: tuple[ContactId, ...],
        kept: Mapping[ContactId, ContactId],
    ) -> None:
        self.root = root
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


def without_forgotten(entry: Entry, forgotten: frozenset[ContactId], /) -> Entry:
    """Return the entry in its erased form if it is about somebody forgotten."""
    fact = entry.fact
    if fact.erased or forgotten.isdisjoint(contacts_of(fact)):
        return entry
    return Entry(entry.id, erased(fact))


def resolved_entry(
    entry: Entry, kept: Mapping[ContactId, ContactId], /
) -> Entry | None:
    """Return the entry in terms of the ids that are kept.

    ``None`` if it would then relate a person to themselves.
    """
    fact = entry.fact
    if type(fact) in _CORRECTIONS:
        return entry
    changes = {
        name: kept[value]
        for name in subject_fields(type(fact))
        if (value := getattr(fact, name)) in kept
    }
    if not changes:
        return entry
    try:
        return Entry(entry.id, with_fields(fact, changes))
    except InvalidValue:
        return None
