"""`ledger`: what the seeker owes, and what was offered and not taken up yet."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.display import grouped_table, one_line, section
from infointerview.facts import (
    BenefitReceived,
    CampaignEnded,
    IntroductionMade,
    PromiseKept,
    PromiseMade,
    Referral,
    Takeaway,
    ThankYouSent,
    Touch,
)
from infointerview.learning._heard import name_of
from infointerview.learning._segments import WEEKDAYS
from infointerview.lifecycle import Stage
from infointerview.values import (
    ContactId,
    Direction,
    FactId,
    Medium,
    Party,
    Purpose,
    Topic,
)
from infointerview.values.checks import member_of, require_instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from infointerview.campaign import Campaign, Interview
    from infointerview.display import Html
    from infointerview.facts import Entry, Fact

__all__ = ["Gratitude", "Ledger", "LedgerEntry", "Punctuality", "ledger", "ledger_of"]

_DAY = timedelta(days=1)
_THANKS_WITHIN = timedelta(hours=24)
_THANKS_LATE = 3
_THANKS_MISSED = 7
_REPORT_WITHIN = 2
_ADVICE_WITHIN = timedelta(days=14)
_SILENT = frozenset({Stage.STOPPED, Stage.FORGOTTEN})


class Gratitude(StrEnum):
    """What is owed or was offered; the words are those of the tasks of an agenda.

    Examples:
        >>> Gratitude.THANK_YOU.is_owed, Gratitude("offered-name").is_owed
        (True, False)
    """

    THANK_YOU = "thank-you"
    """A message of thanks for an interview (rule U6)."""
    HAND_WRITTEN_NOTE = "hand-written-note"
    """A note by hand for an interview (rule Z9)."""
    REPORT_BACK = "report-back"
    """To the referrer: how it went with whom they named (rule U10)."""
    ADVICE = "report-on-advice"
    """To the adviser: what became of their advice (rules U10, D25)."""
    PROMISE = "promise"
    """What the seeker promised, such as an article."""
    NEWS = "news"
    """To everybody who helped: that the search is over (rule U10)."""
    OFFER = "offered-help"
    """What the other side promised, and has not done yet."""
    INTRODUCTION = "offered-introduction"
    """An introduction that was offered and not made yet (rule M4)."""
    NAME = "offered-name"
    """Somebody who was named and not written to yet."""

    @property
    def is_owed(self) -> bool:
        """Whether it is the seeker's to give; otherwise it is theirs to take up."""
        return self not in _OFFERED


_OFFERED = frozenset({Gratitude.OFFER, Gratitude.INTRODUCTION, Gratitude.NAME})


class Punctuality(StrEnum):
    """Whether there is still time.

    Examples:
        >>> Punctuality("late")
        <Punctuality.LATE: 'late'>
    """

    OPEN = "open"
    LATE = "late"
    """Past the day it is due; for thanks, more than 3 days after the interview."""
    MISSED = "missed"
    """Of thanks: more than 7 days after the interview. They are owed all the same."""


@attrs.frozen(kw_only=True)
class LedgerEntry:
    """Something that is owed, or was offered.

    Attributes:
        kind: What.
        contact: Who did the favour, or made the offer.
        name: Their name.
        regarding: Who else is in it: whom a report is about, who was named.
        other: Their name; empty without one.
        what: The words of a promise; empty otherwise.
        since: When it came to be owed or offered, in UTC.
        due: By which day of the seeker's; ``None`` if no rule names one.
        punctuality: Whether there is still time.
        cause: Id of the fact it follows from.
        anchor: What its task depends on, see `task`.

    Examples:
        >>> entry = LedgerEntry(
        ...     kind="report-back",
        ...     contact="c1",
        ...     name="June",
        ...     regarding="c2",
        ...     other="Rosa",
        ...     since=datetime(2026, 3, 10, tzinfo=UTC),
        ...     due=date(2026, 3, 12),
        ...     cause="0007",
        ...     anchor="i1",
        ... )
        >>> print(entry)
        tell June how it went with Rosa, by 2026-03-12
        >>> entry.task
        ('c1', 'report-back', 'i1')
    """

    kind: Gratitude = attrs.field(validator=member_of(Gratitude))
    contact: ContactId
    name: str
    regarding: ContactId | None = None
    other: str = ""
    what: str = ""
    since: datetime
    due: date | None = None
    punctuality: Punctuality = attrs.field(
        default=Punctuality.OPEN, validator=member_of(Punctuality)
    )
    cause: FactId
    anchor: str

    @property
    def addressee(self) -> ContactId:
        """Whom to write to: the person named, of a name; otherwise who gave."""
        named = self.kind == Gratitude.NAME and self.regarding
        return named or self.contact

    @property
    def task(self) -> tuple[ContactId, str, str]:
        """The key of its task in an agenda: contact, kind and anchor.

        The fields of a `TaskKey`: thanks and reports to referrers are in every
        agenda, and ``SettleLedger`` adds the others to a plan.
        """
        return self.addressee, self.kind.value, self.anchor

    def says(self) -> str:
        """Return what to do, in words."""
        saying = _SAYINGS[self.kind]
        return saying.format(who=self.name, other=self.other, what=one_line(self.what))

    def __str__(self) -> str:
        """Return what to do, by when, and whether it is late."""
        due = f", by {self.due}" if self.due else ""
        late = "" if self.punctuality == Punctuality.OPEN else f" ({self.punctuality})"
        return f"{self.says()}{due}{late}"


_SAYINGS = {
    Gratitude.THANK_YOU: "thank {who}",
    Gratitude.HAND_WRITTEN_NOTE: "post a hand-written note to {who}",
    Gratitude.REPORT_BACK: "tell {who} how it went with {other}",
    Gratitude.ADVICE: "tell {who} what became of the advice",
    Gratitude.PROMISE: "keep the promise to {who}: {what}",
    Gratitude.NEWS: "tell {who} that the search is over, with thanks",
    Gratitude.OFFER: "come back to what {who} promised: {what}",
    Gratitude.INTRODUCTION: "ask {who} for the introduction to {other}",
    Gratitude.NAME: "write to {other}, whom {who} named",
}


@attrs.frozen(kw_only=True)
class Ledger:
    """Everything owed and offered; made by `ledger`.

    Attributes:
        as_of: The instant, in UTC.
        entries: What is due first comes first, then what has waited longest; what is
            owed comes before what was offered.

    Examples:
        >>> print(Ledger(as_of=datetime(2026, 3, 10, tzinfo=UTC), entries=()))
        nothing owed, nothing offered
    """

    as_of: datetime
    entries: tuple[LedgerEntry, ...]

    @property
    def owed(self) -> tuple[LedgerEntry, ...]:
        """What the seeker owes."""
        return tuple(entry for entry in self.entries if entry.kind.is_owed)

    @property
    def offered(self) -> tuple[LedgerEntry, ...]:
        """What was offered to the seeker and not taken up yet."""
        return tuple(entry for entry in self.entries if not entry.kind.is_owed)

    def show(self) -> Html:
        """Return what is owed, and what was offered, as a table."""
        groups = (
            (title, [(each.says(), each.due, each.punctuality.value) for each in found])
            for title, found in (("Owed", self.owed), ("Offered", self.offered))
        )
        heads = ("What", "By", "Still time?")
        return section("Gratitude", grouped_table("Owed and offered", heads, groups))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "as_of", self.as_of.isoformat()
        yield "owed", [str(entry) for entry in self.owed]
        yield "offered", [str(entry) for entry in self.offered]

    def __repr__(self) -> str:
        """Return numbers only; names stay out of logs."""
        return f"Ledger(owed={len(self.owed)}, offered={len(self.offered)})"

    def __str__(self) -> str:
        """Return what is owed and what was offered, one on each line."""
        lines = []
        for title, entries in (("owed", self.owed), ("offered", self.offered)):
            if entries:
                lines += [title, *(f"  {entry}" for entry in entries)]
        return "\n".join(lines) or "nothing owed, nothing offered"


def ledger(campaign: Campaign, /, *, as_of: datetime) -> Ledger:
    """Return what is owed and what was offered, made from facts and settled by facts.

    * an interview makes thanks owed, until a `ThankYouSent` that is not hand-written,
      and a note, on the first working day after 24 hours, until a hand-written one;
      late after 3 days, missed after 7, and owed nonetheless;
    * an interview with somebody who had been named makes a report to each referrer
      owed, until a `Touch` to them that reports back and regards the person;
    * advice makes a report on it owed after 14 days, until a `Touch` that reports
      back and regards nobody;
    * a `PromiseMade` is open until it is kept: owed by the seeker, offered by others;
    * when the search has ended everybody who helped is owed the news, until an
      update to them;
    * a name is offered until something happens with the person, and an introduction
      until it is made, or until the search has ended.

    To somebody who asked to be left alone, or was forgotten, nothing is owed.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.InterviewHeld(contact="~ana", start=noon),
        ...     ii.PromiseMade(contact="~ana", by="contact", what="a book", at=noon),
        ... )
        >>> print(ii.ledger(grid, as_of=noon + timedelta(days=5)))
        owed
          thank Ana, by 2026-03-03 (late)
          post a hand-written note to Ana, by 2026-03-03 (late)
        offered
          come back to what Ana promised: a book
    """
    require_instant("ledger(as_of)", as_of)
    past = campaign.as_of(as_of)
    found = chain.from_iterable(
        ledger_of(past, contact, as_of=as_of) for contact in past.active
    )
    return Ledger(as_of=as_of.astimezone(UTC), entries=tuple(sorted(found, key=_order)))


def ledger_of(
    campaign: Campaign, contact: ContactId, /, *, as_of: datetime
) -> Iterator[LedgerEntry]:
    """Yield the entries that facts about one contact give rise to, in no order.

    The campaign must hold no fact that is later than `as_of`.

    Raises:
        UnknownContact: If nobody has this id.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="ana", card=ii.Contact(name="Ana"), at=noon)
        ... )
        >>> list(ledger_of(grid, "ana", as_of=noon))
        []
    """
    reader = _Reader(campaign, contact, as_of)
    for entry in reader.entries():
        if campaign.stage(entry.addressee) not in _SILENT:
            yield entry


class _Reader:
    """Goes through what is known of one contact."""

    def __init__(self, campaign: Campaign, contact: ContactId, as_of: datetime) -> None:
        self.campaign = campaign
        self.contact = contact
        self.zone = ZoneInfo(campaign.time_zone)
        self.today = as_of.astimezone(self.zone).date()
        self.name = name_of(campaign, contact)
        self.facts = campaign.timeline(contact)
        self.held = [
            talk
            for talk in campaign.interviews(contact)
            if talk.status is InterviewStatus.HELD
        ]

    def entries(self) -> Iterator[LedgerEntry]:
        for talk in self.held:
            yield from self._thanks(talk)
            yield from self._reports(talk)
        yield from self._advice()
        yield from self._promises()
        yield from self._news()
        yield from self._names()

    def _thanks(self, talk: Interview) -> Iterator[LedgerEntry]:
        for kind, by_hand in (
            (Gratitude.THANK_YOU, False),
            (Gratitude.HAND_WRITTEN_NOTE, True),
        ):
            if any(
                isinstance(entry.fact, ThankYouSent)
                and (entry.fact.medium is Medium.HANDWRITTEN) is by_hand
                and _is_for(entry.fact, talk)
                for entry in self.facts
            ):
                continue
            days = (self.today - self._day(talk.end)).days
            late = Punctuality.LATE if days > _THANKS_LATE else Punctuality.OPEN
            due = self._day(talk.end + _THANKS_WITHIN)
            yield self._entry(
                kind,
                talk,
                due=self._working_days_after(due - _DAY, 1) if by_hand else due,
                punctuality=Punctuality.MISSED if days > _THANKS_MISSED else late,
            )

    def _reports(self, talk: Interview) -> Iterator[LedgerEntry]:
        """Yield the reports owed to whoever had named the contact by then."""
        told: dict[ContactId, datetime] = {}
        named: dict[ContactId, datetime] = {}
        for entry in self.facts:
            match entry.fact:
                case Referral(referred=self.contact) as fact:
                    named.setdefault(fact.referrer, fact.at)
                case (
                    Touch(
                        regarding=self.contact,
                        purpose=Purpose.REPORT_BACK,
                        direction=Direction.OUTBOUND,
                    ) as fact
                ):
                    told[fact.contact] = fact.at
                case _:
                    pass
        due = self._working_days_after(self._day(talk.end), _REPORT_WITHIN)
        for referrer, at in named.items():
            heard = told.get(referrer)
            known = referrer in self.campaign.contacts
            if known and at <= talk.end and (heard is None or heard < talk.end):
                yield attrs.evolve(
                    self._entry(Gratitude.REPORT_BACK, talk, due=due),
                    contact=referrer,
                    name=name_of(self.campaign, referrer),
                    regarding=self.contact,
                    other=self.name,
                )

    def _advice(self) -> Iterator[LedgerEntry]:
        open_since: Entry | None = None
        for entry in self.facts:
            match entry.fact:
                case Takeaway(topic=Topic.ADVICE):
                    open_since = open_since or entry
                case Touch(
                    contact=self.contact,
                    purpose=Purpose.REPORT_BACK,
                    direction=Direction.OUTBOUND,
                    regarding=None,
                ):
                    open_since = None
                case _:
                    pass
        if open_since is not None:
            due = self._day(open_since.fact.at + _ADVICE_WITHIN)
            yield self._entry(Gratitude.ADVICE, open_since, due=due)

    def _promises(self) -> Iterator[LedgerEntry]:
        for by, kind in (
            (Party.SEEKER, Gratitude.PROMISE),
            (Party.CONTACT, Gratitude.OFFER),
        ):
            for entry, fact in _open_promises(self.facts, by):
                made = self._entry(kind, entry, due=fact.due)
                yield attrs.evolve(made, what=fact.what)

    def _news(self) -> Iterator[LedgerEntry]:
        ended = [
            entry
            for entry in self.campaign.general
            if isinstance(entry.fact, CampaignEnded)
        ]
        helped = self.held or any(self._is_help(entry.fact) for entry in self.facts)
        if not ended or not helped:
            return
        end = ended[-1]
        told = any(
            isinstance(entry.fact, Touch)
            and entry.fact.contact == self.contact
            and entry.fact.direction is Direction.OUTBOUND
            and entry.fact.purpose is Purpose.UPDATE
            and entry.fact.at >= end.fact.at
            for entry in self.facts
        )
        if not told:
            yield self._entry(Gratitude.NEWS, end)

    def _is_help(self, fact: Fact) -> bool:
        match fact:
            case Referral() | IntroductionMade():
                return fact.referrer == self.contact
            case _:
                return isinstance(fact, BenefitReceived)

    def _names(self) -> Iterator[LedgerEntry]:
        if self.campaign.ended is not None:  # nobody is looked for any more
            return
        offers: dict[ContactId, tuple[Entry, bool]] = {}
        introduced: set[ContactId] = set()
        for entry in self.facts:
            match entry.fact:
                case Referral(referrer=self.contact) as fact:
                    first, willing = offers.get(fact.referred, (entry, False))
                    willing = willing or fact.willing_to_introduce
                    offers[fact.referred] = first, willing
                case IntroductionMade(referrer=self.contact) as fact:
                    introduced.add(fact.referred)
                case _:
                    pass
        for referred, (entry, willing) in offers.items():
            if not self._is_new(referred):
                continue
            ask = willing and referred not in introduced
            kind = Gratitude.INTRODUCTION if ask else Gratitude.NAME
            yield attrs.evolve(
                self._entry(kind, entry),
                regarding=referred,
                other=name_of(self.campaign, referred),
            )

    def _is_new(self, contact: ContactId) -> bool:
        known = contact in self.campaign.contacts
        return known and self.campaign.stage(contact) is Stage.KNOWN

    def _entry(
        self,
        kind: Gratitude,
        ground: Interview | Entry,
        *,
        due: date | None = None,
        punctuality: Punctuality | None = None,
    ) -> LedgerEntry:
        by_fact = not hasattr(ground, "cause")
        late = due is not None and due < self.today
        return LedgerEntry(
            kind=kind,
            contact=self.contact,
            name=self.name,
            since=(ground.fact.at if by_fact else ground.end).astimezone(UTC),  # type: ignore[union-attr] # one or the other
            due=due,
            punctuality=punctuality or (Punctuality.LATE if late else Punctuality.OPEN),
            cause=ground.id if by_fact else ground.cause,  # type: ignore[union-attr, arg-type] # one or the other
            anchor=ground.id,
        )

    def _day(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()

    def _working_days_after(self, day: date, days: int) -> date:
        later = day
        while WEEKDAYS.count(day, later) < days:
            later += _DAY
        return later


def _is_for(thanks: ThankYouSent, talk: Interview) -> bool:
    """Return whether thanks are for a talk: by name, or as held before."""
    if thanks.interview is not None:
        return thanks.interview == talk.id
    return talk.end <= thanks.at


def _open_promises(
    facts: Sequence[Entry], by: Party
) -> Iterable[tuple[Entry, PromiseMade]]:
    open_ones: dict[FactId, tuple[Entry, PromiseMade]] = {}
    for entry in facts:
        match entry.fact:
            case PromiseMade() as fact if fact.by is by:
                open_ones[entry.id] = entry, fact
            case PromiseKept() as fact if fact.by is by:
                oldest = next(iter(open_ones), None)
                kept = fact.promise if fact.promise is not None else oldest
                open_ones.pop(kept, None)  # type: ignore[arg-type] # None is no key
            case _:
                pass
    return open_ones.values()


def _order(entry: LedgerEntry) -> tuple[bool, date, datetime, int, str, str, str]:
    return (
        not entry.kind.is_owed,
        entry.due or date.max,
        entry.since,
        list(Gratitude).index(entry.kind),
        entry.contact,
        entry.anchor,
        entry.regarding or "",
    )
