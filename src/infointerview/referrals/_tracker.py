"""A tracker: the numbers of the dashboard without folding, one fact at a time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from infointerview.campaign import Campaign
from infointerview.errors import FactConflict, InvalidValue, UnknownContact
from infointerview.facts import (
    FACT_TYPES,
    CampaignStarted,
    ContactAdded,
    ContactsMerged,
    ContactsUnmerged,
    PersonForgotten,
    Referral,
    Retraction,
    TargetsChanged,
    contacts_of,
)
from infointerview.referrals._cohort import Cohort
from infointerview.referrals._columns import load
from infointerview.referrals._dashboard import Dashboard, Terms
from infointerview.referrals._diversity import target_keys
from infointerview.referrals._ledger import Ledger, microseconds
from infointerview.referrals._reading import Reading
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infointerview.facts import Entry, Fact
    from infointerview.referrals._columns import Columns
    from infointerview.values import FactId

__all__ = ["ReferralTracker"]


class ReferralTracker:
    """Keeps the numbers of a `Dashboard` up to date, one more fact in constant time.

    It answers the same as `dashboard` does for the campaign of all facts it took,
    whatever their order, field by field: its state is whole numbers only, and both
    use the same formulas on them.

    **What costs what.** A fact that is the latest one of everybody it is about takes
    a constant number of steps, however large the campaign is; only the count of
    descendants goes up the chain of referrers. So does a fact that was entered late,
    as long as nothing later is known of its people. Reading takes a constant number
    of steps for each field, waves and categories, and gives records that are made
    anew only where their whole numbers changed.
    Anything else is answered by folding all facts again, once, at the next reading: a
    fact that is earlier than another one of its people, a retraction, a merge, somebody
    forgotten, a card of another category, and a reading of an earlier instant than the
    last one.

    It is mutable, unlike everything else: an app keeps one beside its campaign. Two
    threads must not use one at the same time.

    Args:
        terms: Windows, quota and categories; ``None`` for the usual ones.

    Examples:
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> tracker = ReferralTracker()
        >>> tracker.follow(grid)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=id), at=noon)
        ...         for id in ("rosa", "ken")
        ...     ),
        ...     ii.InterviewHeld(contact="rosa", start=noon),
        ...     ii.Referral(
        ...         referrer="rosa", referred="ken", at=noon + timedelta(hours=1)
        ...     ),
        ... )
        >>> tracker.follow(grid)
        >>> later = noon + timedelta(days=15)
        >>> tracker.dashboard(as_of=later).waves, tracker.descendants("rosa")
        ((1, 1), 1)
        >>> from infointerview.referrals import dashboard
        >>> tracker.dashboard(as_of=later) == dashboard(grid, as_of=later)
        True
    """

    def __init__(self, *, terms: Terms | None = None) -> None:
        """Start without any fact."""
        self._terms = terms or Terms()
        self._log: dict[FactId, Entry] = {}
        self._followed: Campaign | None = None
        self._read = _BEGINNING  # the instant of the last reading
        self._from_columns = False
        self._since = _BEGINNING  # the instant of what came in columns
        self._begin()

    def _begin(self) -> None:
        """Forget everything but the log and the last reading."""
        terms = self._terms
        self._cohort = Cohort(
            window=terms.window // _MICROSECOND,
            contact_window=terms.contact_window // _MICROSECOND,
            step_window=terms.step_window // _MICROSECOND,
            quota=terms.quota,
        )
        self._ledger = Ledger(self._cohort, terms.category)
        self._reading = Reading(self._cohort)
        self._stale = False
        self._started = False
        self._targets: tuple[str, ...] = ()
        # the latest fact of all but additions, and the instant of the latest of these
        self._last: Entry | None = None
        self._added = _BEGINNING
        # by person: the instant of their latest fact; and that instant again while all
        # they did at it was to give names
        self._latest_of: dict[int, datetime] = {}
        self._naming: dict[int, datetime] = {}
        # whether anything was corrected, those whose facts are no longer taken as they
        # are, and the ids of facts taken back, which may come later
        self._corrected = False
        self._special: set[str] = set()
        self._taken_back: set[str] = set()

    @classmethod
    def from_columns(
        cls, columns: Columns, /, *, terms: Terms | None = None
    ) -> ReferralTracker:
        """Return a tracker of a large cohort that is given in columns.

        From then on it takes facts like any other, about people of the columns too.
        It has no history to go back to: what would make it fold again is refused.

        Args:
            columns: The cohort, in any order of rows.
            terms: Windows, quota and categories; ``None`` for the usual ones.

        Raises:
            InvalidValue: If the recruitment is circular; the message has the ids.

        Examples:
            >>> from infointerview.referrals import Columns
            >>> columns = Columns(
            ...     referrers=(1, -1, 1), as_of=datetime(2026, 3, 2, tzinfo=UTC)
            ... )
            >>> tracker = ReferralTracker.from_columns(columns)
            >>> tracker.dashboard().waves, tracker.descendants("1")
            ((1, 2), 2)
        """
        tracker = cls(terms=terms)
        load(columns, tracker._cohort)
        tracker._ledger.admit(columns)
        tracker._aim(tuple(columns.targets))
        tracker._started = True
        tracker._from_columns, tracker._since = True, columns.as_of
        return tracker

    def take(self, *entries: Entry) -> None:
        """Take facts, in any order; those taken before change nothing.

        Raises:
            FactConflict: If an entry's id was taken with a different fact.
            InvalidValue: If this tracker was made from columns and would have to fold
                again.
        """
        for entry in entries:
            self._take(entry)

    def append(self, referrer: int, /, *, at: int, category: str | None = None) -> int:
        """Append a row to the columns: somebody who was brought in; return its number.

        For a tracker that was made from columns without ids. The name counts for the
        interview with the referrer, if there was one.

        Args:
            referrer: Row of whoever named them.
            at: When, in microseconds since 1970; as late as anything before.
            category: Category of the new person.

        Raises:
            InvalidValue: If this tracker was made in another way, or there is no such
                row.

        Examples:
            >>> from infointerview.referrals import Columns
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> tracker = ReferralTracker.from_columns(
            ...     Columns(referrers=(-1,), met=(0,), as_of=noon)
            ... )
            >>> tracker.append(0, at=microseconds(noon))
            1
            >>> tracker.dashboard().waves
            (1, 1)
        """
        cohort, ledger = self._cohort, self._ledger
        if not 0 <= referrer < ledger.rows:
            expected = "a row of the columns that this tracker was made from"
            raise InvalidValue("referrer", referrer, expected)
        row = cohort.add(category)
        ledger.append()
        cohort.bring(referrer, row, at)
        interview = cohort.latest[referrer]
        if interview >= 0:
            cohort.credit(interview, names=1, recruits=1)
        return row

    def follow(self, campaign: Campaign, /) -> None:
        """Take what a campaign recorded since it was followed last, or all of it.

        Raises:
            FactConflict: If a fact was taken under an id with which the campaign has
                a different one.
        """
        known = self._followed
        extends = known is not None and campaign.extends(known)
        self.take(*campaign.since(known.revision if known and extends else 0))
        self._followed = campaign

    def dashboard(self, *, as_of: datetime | None = None) -> Dashboard:
        """Return the numbers as of an instant.

        Args:
            as_of: The instant, not before any fact but an addition to the address
                book; ``None`` for that of the latest fact or of the last reading,
                whichever is later.

        Raises:
            InvalidValue: If `as_of` carries no UTC offset or is before a fact taken.
        """
        now = self._go_to(as_of)
        return self._reading.dashboard(now)

    def wave(self, contact: str, /) -> int:
        """Return the recruitment wave of a contact.

        Raises:
            UnknownContact: If nobody has this id.
        """
        number = self._number(contact)  # which may begin another cohort
        return self._cohort.wave[number]

    def descendants(self, contact: str, /) -> int:
        """Return how many people came in through a contact, as `descendants` has it.

        Raises:
            UnknownContact: If nobody has this id.
        """
        number = self._number(contact)
        return self._cohort.below[number]

    def _number(self, contact: str) -> int:
        if self._stale:
            self._fold()
        number = self._ledger.number(contact)
        if number is None:
            raise UnknownContact(contact)
        return number

    # --- taking

    def _take(self, entry: Entry) -> None:
        known = self._log.get(entry.id)
        if known is not None:
            if known.fact != entry.fact:
                raise FactConflict(entry.id, known.fact, entry.fact)
            return
        if not (self._stale or self._counted(entry)):
            if self._from_columns:
                expected = (
                    "a fact that comes after all else that is known of its people"
                )
                raise InvalidValue("ReferralTracker.take", entry.fact, expected)
            self._stale = True
        self._log[entry.id] = entry

    def _counted(self, entry: Entry) -> bool:
        """Count a fact if that can be done without folding; return whether it was."""
        fact = entry.fact
        kind = type(fact)
        if kind in _CORRECTIONS or (self._corrected and self._may_be_corrected(entry)):
            return False
        if isinstance(fact, ContactAdded):  # before all else, whenever it was written
            ledger = self._ledger
            if not ledger.may_add(fact.contact):
                return False
            ledger.add(fact.contact, fact.card)
            self._added = max(self._added, fact.at)
            return True
        people = (_CAMPAIGN,) if kind in _AIMS else self._ledger.concerned(fact)
        ahead = self._last is None or _is_after(entry, self._last)
        possible = (
            self._is_latest(fact, people, ahead=ahead)
            and self._aims(fact)
            and self._ledger.take(entry, people)
        )
        if possible:
            self._note(entry, people, ahead=ahead)
        return possible

    def _is_latest(self, fact: Fact, people: Sequence[int], *, ahead: bool) -> bool:
        """Return whether a fact comes after all that is known of its people.

        Args:
            fact: The fact.
            people: Their numbers.
            ahead: Whether it comes after every fact so far.
        """
        at, since = fact.at, self._since
        if ahead and since < at:
            return True
        latest = self._latest_of
        if all(latest.get(number, since) < at for number in people):
            return True
        # names that one person gives at one instant may come in any order
        return (
            isinstance(fact, Referral)
            and self._naming.get(people[0]) == at == latest[people[0]]
            and all(latest.get(number, since) < at for number in people[1:])
        )

    def _may_be_corrected(self, entry: Entry) -> bool:
        return (
            entry.fact.batch is not None
            or entry.id in self._taken_back
            or not self._special.isdisjoint(contacts_of(entry.fact))
        )

    def _note(self, entry: Entry, people: Sequence[int], *, ahead: bool) -> None:
        """Take down a fact as the latest of its people."""
        if ahead:
            self._last = entry
        latest, naming, at = self._latest_of, self._naming, entry.fact.at
        first_is_naming = isinstance(entry.fact, Referral)
        for number in people:
            if not first_is_naming:
                naming.pop(number, None)
            elif latest.get(number) != at:
                naming[number] = at
            first_is_naming = False
            latest[number] = at

    def _aims(self, fact: Fact) -> bool:
        """Take the targets a fact may be about; return whether that could be done."""
        if isinstance(fact, CampaignStarted):
            if self._started:
                return False  # which of the two counts is for the fold to say
            self._started = True
            self._aim(fact.targets)
        if isinstance(fact, TargetsChanged):
            wanted = dict.fromkeys((*self._targets, *fact.added))
            self._aim(tuple(name for name in wanted if name not in fact.removed))
        return True

    def _aim(self, targets: tuple[str, ...]) -> None:
        self._targets = targets
        self._cohort.want(target_keys(targets))

    # --- going to an instant

    def _go_to(self, as_of: datetime | None) -> datetime | None:
        if self._stale:
            self._fold()
        floor = self._last.fact.at if self._last is not None else self._since
        if as_of is None:
            now = max(floor, self._added, self._read)
            if now == _BEGINNING:
                return None  # nothing has happened
        else:
            require_instant("as_of", as_of)
            now = as_of
        if now < floor:
            expected = f"{floor.isoformat()}, the latest fact, or later"
            raise InvalidValue("as_of", now, expected)
        if now < self._read:
            if self._from_columns:
                expected = f"{self._read.isoformat()}, the last reading, or later"
                raise InvalidValue("as_of", now, expected)
            self._fold()
        self._cohort.drain(microseconds(now))
        self._read = now
        return now

    def _fold(self) -> None:
        """Start over from all facts taken, as the campaign makes sense of them."""
        campaign = Campaign.replay("tracker", self._log.values())
        self._begin()
        ledger = self._ledger
        for contact, card in campaign.contacts.items():
            ledger.add(contact, card)
        self._started = campaign.started is not None
        self._aim(campaign.targets)
        self._resolve(campaign)
        ledger.cards_are_final = True
        for entry in campaign.facts:
            if isinstance(entry.fact, ContactAdded):
                self._added = max(self._added, entry.fact.at)
                continue
            is_aim = type(entry.fact) in _AIMS
            people = (_CAMPAIGN,) if is_aim else ledger.concerned(entry.fact)
            self._note(entry, people, ahead=True)
            ledger.take(entry, people)
        ledger.cards_are_final = False

    def _resolve(self, campaign: Campaign) -> None:
        """Learn which ids are other names for somebody, and which are special."""
        corrections = [
            entry.fact
            for entry in self._log.values()
            if type(entry.fact) in _CORRECTIONS
        ]
        self._corrected = bool(corrections)
        gone = set()
        for fact in corrections:
            if isinstance(fact, Retraction):
                self._taken_back.add(fact.fact)
            for contact in contacts_of(fact):
                try:
                    kept = campaign.resolve(contact)
                except UnknownContact:  # they may be added later
                    self._special.add(contact)
                else:
                    self._ledger.index[contact] = self._ledger.index[kept]
                    gone |= {kept} if isinstance(fact, PersonForgotten) else set()
        forgotten = {self._ledger.index[contact] for contact in gone}
        self._special.update(
            contact
            for contact, number in self._ledger.index.items()
            if number in forgotten
        )


def _is_after(entry: Entry, other: Entry) -> bool:
    """Return whether a fact is folded after another one, content left aside."""
    one, two = entry.fact, other.fact
    if one.at != two.at:
        return one.at > two.at
    first, second = _RANK[type(one)], _RANK[type(two)]
    return (first, contacts_of(one)) > (second, contacts_of(two))


_RANK = {kind: rank for rank, kind in enumerate(FACT_TYPES)}
_AIMS = frozenset({CampaignStarted, TargetsChanged})
_CORRECTIONS = frozenset(
    {Retraction, ContactsMerged, ContactsUnmerged, PersonForgotten}
)
_BEGINNING = datetime.min.replace(tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_CAMPAIGN = -1  # whom facts about the campaign as a whole are about
