"""`Campaign`: facts in through one door, and the questions every part asks."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign._draft import Draft
from infointerview.campaign._entries import in_order, resolved_entry, without_forgotten
from infointerview.campaign._fold import extended
from infointerview.campaign._indexes import Indexes
from infointerview.campaign._state import EMPTY, State
from infointerview.campaign._views import campaign_html
from infointerview.display import one_line
from infointerview.errors import (
    AmbiguousContact,
    FactConflict,
    IllegalFact,
    InvalidValue,
    UnknownContact,
    UnknownFact,
)
from infointerview.facts import (
    CampaignStarted,
    ContactAdded,
    Entry,
    Fact,
    Retraction,
    contacts_of,
)
from infointerview.lifecycle import Stage
from infointerview.people import Contact, employer_key, handle_key
from infointerview.values import (
    CampaignId,
    ContactId,
    FactId,
    Progress,
    silent,
)
from infointerview.values.checks import require_id, require_instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from infointerview.campaign._person import Anomaly, Interview, Person
    from infointerview.display import Html


__all__ = ["Campaign"]

_LOCAL_WRITER = "00000000"


class Campaign:
    """An informational-interview campaign: an immutable snapshot of its facts.

    Made by `Campaign.start` or by a journal; `record` returns the next snapshot.
    Two campaigns are equal if they hold the same facts under the same ids.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> campaign = ii.Campaign.start(
        ...     "grid",
        ...     goal="Is grid engineering for me?",
        ...     time_zone="UTC",
        ...     at=datetime(2026, 3, 2, 16, tzinfo=UTC),
        ... )
        >>> campaign = campaign.record(
        ...     ii.ContactAdded(
        ...         card=ii.Contact(name="Rosa Diaz"),
        ...         at=datetime(2026, 3, 2, 17, tzinfo=UTC),
        ...     )
        ... )
        >>> rosa = campaign.find("rosa diaz")
        >>> campaign = campaign.record(
        ...     ii.Outreach(
        ...         contact=rosa,
        ...         channel="email",
        ...         minutes=25,
        ...         at=datetime(2026, 3, 3, 9, tzinfo=UTC),
        ...     )
        ... )
        >>> campaign.stage(rosa), len(campaign.history)
        (<Stage.CONTACTED: 'contacted'>, 3)
    """

    def __init__(self, id: CampaignId, state: State, *, writer: str) -> None:
        """Take a folded state; use `start` or `replay` instead."""
        self._id = id
        self._state = state
        self._writer = writer
        self._indexes = Indexes(state.order)

    @classmethod
    def start(
        cls,
        id: str,
        /,
        *,
        goal: str,
        time_zone: str,
        targets: Iterable[str] = (),
        at: datetime,
        writer: str = _LOCAL_WRITER,
    ) -> Campaign:
        """Return a new campaign that holds the fact that it was started.

        Args:
            id: Name of the campaign, without white space; unique in its journal.
            goal: The question that the interviews are to answer.
            time_zone: The seeker's zone, an IANA key.
            targets: Organisations the seeker would like to hear about.
            at: When it starts; carries a UTC offset.
            writer: Tag of the device that records, so that two never draw one id. A
                journal gives each campaign that it loads a tag of its own; whoever
                goes on from one start on two devices without that must give two.

        Raises:
            InvalidValue: If an argument is of another kind; the message names it.

        Examples:
            >>> from datetime import UTC, datetime
            >>> Campaign.start(
            ...     "grid",
            ...     goal="",
            ...     time_zone="UTC",
            ...     targets=["Bonneville Power"],
            ...     at=datetime(2026, 3, 2, tzinfo=UTC),
            ... ).targets
            ('Bonneville Power',)
        """
        if isinstance(targets, str):
            expected = "an iterable of names, not one text"
            raise InvalidValue("Campaign.start(targets)", targets, expected)
        started = CampaignStarted(
            goal=goal, time_zone=time_zone, targets=tuple(targets), at=at
        )
        return cls.replay(id, (), writer=writer).record(started)

    @classmethod
    def replay(
        cls,
        id: str,
        entries: Iterable[Entry],
        /,
        *,
        writer: str = _LOCAL_WRITER,
        progress: Progress = silent,
    ) -> Campaign:
        """Return the campaign with this history, such as one read from a store.

        Never refuses a history: what does not fit is in `anomalies`. The result is
        the same whatever the order of the entries, but `since` keeps that order.

        Args:
            id: Name of the campaign.
            entries: Facts with their ids; an id that comes twice counts once.
            writer: Tag of the device that records from here on.
            progress: Told how many people are folded, such as ``tqdm``; see
                `Progress`.

        Raises:
            InvalidValue: If `id` or `writer` is no id.
            FactConflict: If one id comes with two different facts.

        Examples:
            >>> from datetime import UTC, datetime
            >>> grid = Campaign.start(
            ...     "grid",
            ...     goal="",
            ...     time_zone="UTC",
            ...     at=datetime(2026, 3, 2, tzinfo=UTC),
            ... )
            >>> Campaign.replay("grid", grid.history) == grid
            True
        """
        require_id("Campaign.id", id)
        require_id("Campaign.writer", writer)
        unique: dict[FactId, Entry] = {}
        for entry in entries:
            known = unique.setdefault(entry.id, entry)
            if known is not entry and known.fact != entry.fact:
                raise FactConflict(entry.id, known.fact, entry.fact)
        state = extended(EMPTY, tuple(unique.values()), progress=progress)
        return cls(CampaignId(id), state, writer=writer)

    @property
    def id(self) -> CampaignId:
        """The campaign's name in its journal."""
        return self._id

    @property
    def writer(self) -> str:
        """The tag that ids drawn here end in."""
        return self._writer

    @property
    def goal(self) -> str:
        """The question that the interviews are to answer."""
        return self._state.header.goal

    @property
    def time_zone(self) -> str:
        """The seeker's zone, an IANA key."""
        return self._state.header.time_zone

    @property
    def targets(self) -> tuple[str, ...]:
        """Organisations the seeker would like to hear about, in order of arrival."""
        return self._state.header.targets

    @property
    def started(self) -> datetime | None:
        """When it started; ``None`` if its history does not say."""
        return self._state.header.started

    @property
    def ended(self) -> datetime | None:
        """When the search ended; ``None`` while it goes on."""
        return self._state.header.ended

    @property
    def revision(self) -> int:
        """How many facts are recorded."""
        return len(self._state.order)

    def record(self, *facts: Fact | Entry, progress: Progress = silent) -> Campaign:
        """Return the campaign with these facts added: the only way in.

        All of them are added or, if one is refused, none. Their order does not
        matter, and neither does whether they happened before what is recorded
        already. A fact that equals a recorded one changes nothing.

        Ids of facts, and of contacts and batches added without one, are drawn here.
        A placeholder (``"~..."``) stands for the same new id in all facts of one
        call. An `Entry` brings its id along.

        Args:
            facts: What happened.
            progress: Told how many people are folded, such as ``tqdm``; see
                `Progress`.

        Raises:
            IllegalFact: If a fact cannot follow what is recorded; it says which
                stage, which fact, and what would be legal.
            UnknownContact: If a fact is about somebody who was never added.
            UnknownFact: If a retraction names a fact that is not recorded.
            FactConflict: If an entry's id is recorded with a different fact.
            InvalidValue: If something else than a fact is given.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(
            ...     ii.ContactAdded(
            ...         contact="~ken", card=ii.Contact(name="Ken Ito"), at=noon
            ...     ),
            ...     ii.Takeaway(
            ...         contact="~ken", topic="advice", claim="visit a plant", at=noon
            ...     ),
            ... )
            >>> grid.record(
            ...     ii.Chaser(contact=grid.find("Ken Ito"), channel="email", at=noon)
            ... )  # doctest: +ELLIPSIS
            Traceback (most recent call last):
            ...
            infointerview.errors.IllegalFact: chaser cannot follow here ...
        """
        draft = Draft(self._state, self._indexes.facts, self._writer)
        new = draft.entries(facts)
        if not new:
            return self
        state = extended(self._state, new, progress=progress)
        self._refuse(new, state)
        following = Campaign(self._id, state, writer=self._writer)
        following._indexes = self._indexes.plus(new, state.order)
        return following

    def retract(self, fact: str, /, *, at: datetime, reason: str = "") -> Campaign:
        """Return the campaign without the fact of this id, which stays in `history`.

        Taking back an `ImportBatch` takes back all that came with it; taking back a
        retraction brings back what it took. What was recorded about people who came
        with the batch then hangs in the air, and is listed in `anomalies`.

        Args:
            fact: Id of the fact, from `history`.
            at: When it is taken back.
            reason: Why, in the user's words.

        Raises:
            UnknownFact: If no fact has this id.
            IllegalFact: If the fact stands: that the campaign was started, and that
                somebody was forgotten.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(ii.TargetsChanged(added=("Acme",), at=noon))
            >>> grid.retract(grid.history[-1].id, at=noon).targets
            ()
        """
        return self.record(Retraction(fact=FactId(fact), at=at, reason=reason))

    def as_of(self, instant: datetime, /) -> Campaign:
        """Return the campaign as it stood at `instant`: without any later fact.

        Whoever had been dealt with by then counts as known by then, even if they
        were added to the address book later. Whoever was forgotten later has no name
        or word in the past either.

        Raises:
            InvalidValue: If `instant` carries no UTC offset.

        Examples:
            >>> from datetime import UTC, datetime, timedelta
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = Campaign.start("grid", goal="why", time_zone="UTC", at=noon)
            >>> grid.as_of(noon).goal, grid.as_of(noon - timedelta(hours=1)).goal
            ('why', '')
        """
        require_instant("Campaign.as_of", instant)
        latest, order = self._state.latest, self._state.order
        if latest is None or latest <= instant:
            return self
        past = [entry for entry in order if entry.fact.at <= instant]
        dealt_with = {contact for entry in past for contact in contacts_of(entry.fact)}
        past += [
            entry
            for entry in order
            if isinstance(entry.fact, ContactAdded)
            and entry.fact.at > instant
            and entry.fact.contact in dealt_with
        ]
        return _folded(self._id, past, self._writer, self._state.nameless)

    def stage(self, contact: str, /) -> Stage:
        """Return where the seeker stands with the contact.

        Raises:
            UnknownContact: If nobody has this id.
        """
        return self._person(contact).stage

    def contact(self, contact: str, /) -> Contact:
        """Return the card of the contact as it is now.

        Raises:
            UnknownContact: If nobody has this id.
        """
        card = self._person(contact).card
        assert card is not None  # noqa: S101 - `_person` returns nobody without one
        return card

    @cached_property
    def contacts(self) -> Mapping[ContactId, Contact]:
        """Card by id, by when they were added and then id; nobody merged away."""
        added = sorted(
            (person.entries[0].fact.at, person.id, person.card)
            for person in self._people()
            if person.card is not None
        )
        return MappingProxyType({id: card for _, id, card in added})

    @cached_property
    def active(self) -> tuple[ContactId, ...]:
        """Ids of those about whom there is more than that they were added, sorted.

        Most people in an address book are not among them.
        """
        kept = self._state.kept
        return tuple(
            sorted(
                person.id
                for person in self._state.people.values()
                if len(person.entries) > 1
                and person.card is not None
                and person.id not in kept
            )
        )

    def posted_at(self, organization: str, /) -> tuple[ContactId, ...]:
        """Return who has a post there, held now or at another time, by id.

        Args:
            organization: Key of the employer, see `Organization.key`.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> post = ii.Position(organization="Acme, Inc.")
            >>> ana = ii.Contact(name="Ana", positions=(post,))
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(ii.ContactAdded(contact="ana", card=ana, at=noon))
            >>> grid.posted_at("acme")
            ('ana',)
        """
        found = self._indexes.employers.get(organization, ())
        roots = {self._state.resolve(contact) for contact in found}
        return tuple(
            sorted(root for root in roots if organization in self._posts(root))
        )

    def changed_since(self, earlier: Campaign, /) -> tuple[ContactId, ...]:
        """Return whose facts, card or stage are others than in an earlier snapshot.

        Takes no time to speak of where this snapshot was made from that one. Between
        snapshots that have nothing to do with each other, that is everybody. Ids that
        were merged away or are not known any more are among them.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> ana = ii.Contact(name="Ana")
            >>> before = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> after = before.record(ii.ContactAdded(contact="ana", card=ana, at=noon))
            >>> after.changed_since(before), after.changed_since(after)
            (('ana',), ())
        """
        changed = set(self._state.people.changed_since(earlier._state.people))
        if self._state.kept != earlier._state.kept:
            changed |= self._state.kept.keys() ^ earlier._state.kept.keys()
        return tuple(sorted(changed))

    def resolve(self, contact: str, /) -> ContactId:
        """Return the id that the contact goes by, after merges.

        Raises:
            UnknownContact: If nobody has this id.
        """
        return self._person(contact).id

    def find(self, query: str, /) -> ContactId:
        """Return the id of whoever has this name, address or profile.

        Case, accents, punctuation and spaces of names do not matter.

        Raises:
            AmbiguousContact: If more than one contact does; it lists them.
            UnknownContact: If nobody does; it suggests names that come close, or have
                these words in them.
            InvalidValue: If `query` is no text.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> zoe = ii.Contact(name="Zoë Ng", emails=("zoe@example.org",))
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(ii.ContactAdded(card=zoe, at=noon))
            >>> grid.find("zoe ng") == grid.find("ZOE@example.org")
            True
            >>> grid.find("Zoe Nk")
            Traceback (most recent call last):
            ...
            infointerview.errors.UnknownContact: no contact matches 'Zoe Nk'; did you mean 'Zoë Ng'?
        """  # noqa: E501 - the message is shown as it is printed
        if not isinstance(query, str):
            raise InvalidValue("Campaign.find(query)", query, "text")
        key = handle_key(query)
        handles = self._indexes.handles
        roots = dict.fromkeys(
            self._state.resolve(contact) for contact in handles.get(key, ())
        )
        found = sorted(root for root in roots if key in self._keys(root))
        if len(found) == 1:
            return found[0]
        if found:
            listed = tuple((root, self._describe(root)) for root in found)
            raise AmbiguousContact(query, listed)
        names = {handle_key(card.name): card.name for card in self.contacts.values()}
        close = get_close_matches(key, names, n=3, cutoff=0.75)
        words = set(map(handle_key, query.split()))
        partly = (
            name
            for name, spelt in names.items()
            if words and words <= set(map(handle_key, spelt.replace(",", " ").split()))
        )
        suggested = list(dict.fromkeys((*close, *partly)))[:3]
        raise UnknownContact(query, tuple(names[name] for name in suggested))

    @cached_property
    def history(self) -> tuple[Entry, ...]:
        """Every recorded fact, those taken back included, in fold order.

        By instant; facts of one instant in the order of `facts.FACT_TYPES`, then by
        whom they are about, then by content.
        """
        return tuple(in_order(self._state.order))

    @cached_property
    def facts(self) -> tuple[Entry, ...]:
        """What holds: the history without what was taken back, in fold order.

        Ids that were merged away are replaced by those that are kept, and what is
        about somebody forgotten is in its erased form.
        """
        dead, kept = self._state.dead, self._state.kept
        holding = (entry for entry in self.history if entry.id not in dead)
        nameless = self._state.nameless
        if nameless:
            holding = (without_forgotten(entry, nameless) for entry in holding)
        if not kept:
            return tuple(holding)
        resolved = (resolved_entry(entry, kept) for entry in holding)
        return tuple(entry for entry in resolved if entry is not None)

    @cached_property
    def general(self) -> tuple[Entry, ...]:
        """What holds about nobody in particular, in fold order."""
        dead = self._state.dead
        living = (entry for entry in self._state.general if entry.id not in dead)
        return tuple(in_order(living))

    def timeline(self, contact: str, /) -> tuple[Entry, ...]:
        """Return what holds about one contact, in fold order, their card first.

        Raises:
            UnknownContact: If nobody has this id.
        """
        return self._person(contact).entries

    def interviews(self, contact: str | None = None, /) -> tuple[Interview, ...]:
        """Return the interviews, of one contact or all, by start and then contact.

        Raises:
            UnknownContact: If nobody has this id.
        """
        people = self._people() if contact is None else (self._person(contact),)
        found = (interview for person in people for interview in person.interviews)
        return tuple(sorted(found, key=lambda i: (i.start, i.contact, i.id)))

    def since(self, revision: int, /) -> tuple[Entry, ...]:
        """Return the entries behind the first `revision` ones, in recording order."""
        return self._state.order.since(revision)

    def extends(self, earlier: Campaign, /) -> bool:
        """Return whether the first facts recorded here are those of `earlier`.

        Takes no time to speak of where this snapshot was made from that one.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> longer = grid.record(ii.TargetsChanged(added=("Acme",), at=noon))
            >>> longer.extends(grid), grid.extends(longer)
            (True, False)
        """
        return self._id == earlier._id and self._state.order.starts_with(
            earlier._state.order
        )

    @cached_property
    def anomalies(self) -> tuple[Anomaly, ...]:
        """Recorded facts that do not fit the rest of the history.

        Those about the campaign first, then by contact, each in fold order.
        `record` refuses a new fact that does not fit. A correction or a late fact may
        leave an older one without its ground, and a joined history may hold any.
        """
        people = {person.id: person for person in self._people()}
        return (
            *self._state.odd_general,
            *self._state.odd_corrections,
            *(odd for id in sorted(people) for odd in people[id].anomalies),
        )

    def __eq__(self, other: object) -> bool:
        """Return whether both hold the same facts under the same ids."""
        if not isinstance(other, Campaign):
            return NotImplemented
        return self._id == other._id and self._state.by_id == other._state.by_id

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes as the facts alone."""
        return _folded, (self._id, self.since(0), self._writer, self._state.gone)

    def __hash__(self) -> int:
        return hash((self._id, self.revision, self._state.last_id))

    def show(self, *, private: bool = False) -> Html:
        """Return an overview as a section of a page: the question, people by stage.

        Args:
            private: Whether to list by name those with whom something happened, for
                the seeker's eyes.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="why", time_zone="UTC", at=noon)
            >>> grid = grid.record(
            ...     ii.ContactAdded(card=ii.Contact(name="Rosa Diaz"), at=noon)
            ... )
            >>> "why" in grid.show(), "Rosa" in grid.show()
            (True, False)
        """
        return campaign_html(self, private=private)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield what `repr` shows."""
        yield "id", self._id
        yield "goal", self.goal
        yield "contacts", len(self.contacts)
        yield "revision", self.revision

    def __repr__(self) -> str:
        return (
            f"Campaign({self._id!r}, goal={self.goal!r},"
            f" contacts={len(self.contacts)}, revision={self.revision})"
        )

    def _people(self) -> Iterator[Person]:
        kept = self._state.kept
        return (person for id, person in self._state.people.items() if id not in kept)

    def _person(self, contact: str) -> Person:
        person = self._state.people.get(self._state.resolve(ContactId(contact)))
        if person is None or person.card is None:
            raise UnknownContact(contact, hint=_hint(contact))
        return person

    def _keys(self, contact: ContactId) -> set[str]:
        person = self._state.people.get(contact)
        if person is None or person.card is None:
            return set()
        return {handle_key(handle) for handle in person.card.handles()}

    def _posts(self, contact: ContactId) -> set[str]:
        person = self._state.people.get(contact)
        if person is None or person.card is None:
            return set()
        return {employer_key(post.organization) for post in person.card.positions}

    def _describe(self, contact: ContactId) -> str:
        card = self.contact(contact)
        posts = card.positions[:1]
        employer = posts[0].organization if posts else ""
        return one_line(f"{card.name}, {employer}" if employer else card.name)

    def _refuse(self, new: Sequence[Entry], state: State) -> None:
        """Raise if the new entries do not fit; nothing has changed yet."""
        given = {entry.id: entry.fact for entry in new}
        for entry in new:
            fact = entry.fact
            if isinstance(fact, Retraction) and fact.fact not in state.by_id:
                raise UnknownFact(fact.fact)
            for contact in contacts_of(fact):
                if contact in self._state.nameless and not fact.erased:
                    stage = Stage.FORGOTTEN
                    why = "nothing is recorded about somebody who was forgotten"
                    raise IllegalFact(fact, contact, stage.value, (), why)
                person = state.people[state.resolve(contact)]
                if person.card is None and entry.id not in state.dead:
                    raise UnknownContact(contact)
        concerned = dict.fromkeys(
            state.resolve(contact) for e in new for contact in contacts_of(e.fact)
        )
        odd = [
            *state.odd_general,
            *state.odd_corrections,
            *(anomaly for id in concerned for anomaly in state.people[id].anomalies),
        ]
        for anomaly in odd:
            if anomaly.entry.id in given:
                raise IllegalFact(
                    given[anomaly.entry.id],
                    anomaly.contact,
                    anomaly.stage.value if anomaly.stage else "",
                    anomaly.legal,
                    anomaly.why,
                )


def _folded(
    id: CampaignId,
    entries: Sequence[Entry],
    writer: str,
    gone: frozenset[ContactId],
) -> Campaign:
    """Return the campaign with these facts, in which some people are forgotten."""
    nothing = attrs.evolve(EMPTY, gone=gone)
    return Campaign(id, extended(nothing, tuple(entries)), writer=writer)


def _hint(contact: object) -> str:
    """Return what to do where somebody gave a name or a card for an id."""
    if isinstance(contact, str) and not any(map(str.isspace, contact)):
        return ""
    return "an id is wanted, as `campaign.find(name)` returns it"
