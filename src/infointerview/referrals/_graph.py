"""The referral graph: its contacts, its staged edges, and its recruitment forest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

from infointerview.display import brief
from infointerview.errors import UnknownContact
from infointerview.lifecycle import Stage
from infointerview.people import Contact
from infointerview.values import Channel, ContactId, FactId, InterviewId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.display import Html
    from infointerview.referrals._networkx import DiGraph

__all__ = [
    "Approach",
    "InterviewYield",
    "ReferralEdge",
    "ReferralGraph",
    "ReferralStage",
]


class ReferralStage(StrEnum):
    """How far a referral has come, from a name to the news brought back.

    A referral may skip stages: somebody can be met without having been introduced.

    Examples:
        >>> ReferralStage("met").step > ReferralStage.INTRODUCED.step
        True
    """

    NAMED = "named"
    """The referrer gave the name."""
    NAME_USABLE = "name_usable"
    """The seeker may say who sent them."""
    INTRODUCED = "introduced"
    """The referrer brought the two together."""
    CONTACTED = "contacted"
    """The seeker asked the person for an interview."""
    REPLIED = "replied"
    """The person, not a machine, answered, wrote first, or agreed on a time."""
    MET = "met"
    """An interview with the person was held."""
    REPORTED_BACK = "reported_back"
    """After that the seeker told this referrer what came of it."""

    @property
    def step(self) -> int:
        """Position in the order above, from 0."""
        return list(ReferralStage).index(self)


@attrs.frozen(kw_only=True)
class ReferralEdge:
    """One contact named another: all that was said of one pair, as one edge.

    Attributes:
        referrer: Who gave the name.
        referred: Who was named.
        first: Whether it brought `referred` into the campaign: a first referral.
            All others are cross referrals.
        at: When the name was first given.
        interview: The referrer's interview that it was given at; ``None`` if outside
            any.
        name_usable: Whether the referrer's name may open the door.
        introduced: Whether the referrer brought the two together.
        stage: The furthest stage reached. From `ReferralStage.CONTACTED` on it speaks
            of the person, whoever else named them; the last stage is this referrer's
            own again.
        cause: Id of the fact in which the name was first given.

    Examples:
        >>> from datetime import UTC, datetime
        >>> edge = ReferralEdge(
        ...     referrer="c1",
        ...     referred="c2",
        ...     first=True,
        ...     at=datetime(2026, 3, 9, tzinfo=UTC),
        ...     stage=ReferralStage.NAMED,
        ...     cause="0004",
        ... )
        >>> edge.interview is None, edge.name_usable
        (True, False)
    """

    referrer: ContactId
    referred: ContactId
    first: bool
    at: datetime
    interview: InterviewId | None = None
    name_usable: bool = False
    introduced: bool = False
    stage: ReferralStage
    cause: FactId


@attrs.frozen(kw_only=True)
class InterviewYield:
    """An interview that was held with one person, and the names it brought.

    Each member of a panel has their own.

    Attributes:
        interview: Id of the interview.
        contact: With whom it was.
        end: When it ended; its referral window opens then.
        named: Whom the contact named at it, each once, in order.
        recruited: Those among them whom it brought into the campaign.

    Examples:
        >>> from datetime import UTC, datetime
        >>> talk = InterviewYield(
        ...     interview="i1",
        ...     contact="c1",
        ...     end=datetime(2026, 3, 9, 15, 25, tzinfo=UTC),
        ...     named=("c2", "c3"),
        ...     recruited=("c3",),
        ... )
        >>> len(talk.named), len(talk.recruited)
        (2, 1)
    """

    interview: InterviewId
    contact: ContactId
    end: datetime
    named: tuple[ContactId, ...] = ()
    recruited: tuple[ContactId, ...] = ()


@attrs.frozen(kw_only=True)
class Approach:
    """When somebody was first asked for an interview, and first answered.

    Attributes:
        asked: When the seeker first asked; ``None`` if never.
        channel: How; ``None`` if never.
        replied: When the person, not a machine, first answered, wrote, or agreed on a
            time; ``None`` if never.

    Examples:
        >>> from datetime import UTC, datetime
        >>> asked = Approach(asked=datetime(2026, 3, 2, tzinfo=UTC), channel="email")
        >>> asked.replied is None
        True
    """

    asked: datetime | None = None
    channel: Channel | None = None
    replied: datetime | None = None


# Without slots: Sphinx and doctest do not see the cached properties of slotted classes.
@attrs.frozen(kw_only=True, slots=False, repr=False)
class ReferralGraph:
    """Who named whom, at one instant: an immutable value, made by `referral_graph`.

    Vertices are all contacts of the campaign, in order of arrival: first those who
    take part, as they came in, then those who are in the address book only, as they
    were added. The first referrals form the **recruitment forest**, in which a
    referrer always precedes whom they brought in; cross referrals never move anybody.
    Two graphs are equal if they say the same of the same people at the same instant.

    Attributes:
        as_of: The instant it shows; ``None`` for a campaign without any fact.
        time_zone: The seeker's zone, an IANA key: days are counted in it.
        contacts: Card by id, in order of arrival.
        stages: Where the seeker stands with each contact.
        participants: Those of `contacts` who take part: who was dealt with, named
            somebody or was named.
        referrals: One edge for each pair, in the order in which the names were given.
        interviews: The interviews that were held, by start and then contact.
        approaches: First message and first answer of those who had one, in order of
            arrival.
        targets: Organisations the seeker would like to hear about.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=name), at=noon)
        ...         for id, name in [("rosa", "Rosa Diaz"), ("ken", "Ken Ito")]
        ...     ),
        ...     ii.Referral(referrer="rosa", referred="ken", at=noon),
        ... )
        >>> graph = ii.referral_graph(grid)
        >>> graph
        ReferralGraph(contacts=2, participants=2, referrals=1, interviews=0)
        >>> graph.seeds, graph.recruits_of("rosa"), graph.referrer_of("ken")
        (('rosa',), ('ken',), 'rosa')
        >>> dict(graph.waves)
        {'rosa': 0, 'ken': 1}
    """

    as_of: datetime | None
    time_zone: str
    contacts: Mapping[ContactId, Contact] = attrs.field(hash=False)
    stages: Mapping[ContactId, Stage] = attrs.field(hash=False)
    participants: tuple[ContactId, ...]
    referrals: tuple[ReferralEdge, ...]
    interviews: tuple[InterviewYield, ...]
    approaches: Mapping[ContactId, Approach] = attrs.field(
        factory=lambda: MappingProxyType({}), hash=False
    )
    targets: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The day of `as_of` in the seeker's zone."""
        if self.as_of is None:
            return None
        try:
            return self.as_of.astimezone(ZoneInfo(self.time_zone)).date()
        except OverflowError:  # the first or last day of the calendar stays as it is
            return self.as_of.date()

    @cached_property
    def first_referrals(self) -> tuple[ReferralEdge, ...]:
        """The edges of the recruitment forest, at most one to each contact."""
        return tuple(edge for edge in self.referrals if edge.first)

    @cached_property
    def cross_referrals(self) -> tuple[ReferralEdge, ...]:
        """The edges to people who were in the campaign already."""
        return tuple(edge for edge in self.referrals if not edge.first)

    @cached_property
    def ties(self) -> Mapping[ContactId, Mapping[ContactId, None]]:
        """Whom each contact is tied to by a referral either way, each once.

        The inner mappings are ordered sets: a set of strings has another order in
        every process.
        """
        tied: dict[ContactId, dict[ContactId, None]] = {id: {} for id in self.contacts}
        for edge in self.referrals:
            tied[edge.referrer][edge.referred] = None
            tied[edge.referred][edge.referrer] = None
        return MappingProxyType(
            {id: MappingProxyType(others) for id, others in tied.items()}
        )

    @cached_property
    def seeds(self) -> tuple[ContactId, ...]:
        """Contacts without a first referral, in order of arrival.

        Whoever is in the address book only is the seed of a tree of one person.
        """
        return tuple(id for id in self.contacts if id not in self._first)

    @cached_property
    def waves(self) -> Mapping[ContactId, int]:
        """Recruitment wave of each contact, in order of arrival.

        A seed is wave 0, whoever a contact of wave *w* brought in is wave *w* + 1.
        Cross referrals do not change it, so it is not the distance to a seed.
        """
        waves: dict[ContactId, int] = {}
        for id in self.contacts:
            edge = self._first.get(id)
            waves[id] = waves[edge.referrer] + 1 if edge else 0
        return MappingProxyType(waves)

    @cached_property
    def met(self) -> Mapping[ContactId, datetime]:
        """When the first interview with each contact ended, in order of arrival."""
        ends: dict[ContactId, datetime] = {}
        for talk in self.interviews:
            ends[talk.contact] = min(talk.end, ends.get(talk.contact, talk.end))
        return MappingProxyType({id: ends[id] for id in self.contacts if id in ends})

    def referrer_of(self, contact: str, /) -> ContactId | None:
        """Return who brought the contact in; ``None`` for a seed.

        Raises:
            UnknownContact: If nobody in the graph has this id.
        """
        edge = self._first.get(self._known(contact))
        return edge.referrer if edge else None

    def recruits_of(self, contact: str, /) -> tuple[ContactId, ...]:
        """Return whom the contact brought in, in order of arrival.

        Raises:
            UnknownContact: If nobody in the graph has this id.
        """
        given = self._given.get(self._known(contact), ())
        return tuple(edge.referred for edge in given if edge.first)

    def referrals_of(self, contact: str, /) -> tuple[ReferralEdge, ...]:
        """Return every referral that names the contact, the earliest first.

        Raises:
            UnknownContact: If nobody in the graph has this id.
        """
        return self._received.get(self._known(contact), ())

    def referrals_by(self, contact: str, /) -> tuple[ReferralEdge, ...]:
        """Return every referral that the contact gave, the earliest first.

        Raises:
            UnknownContact: If nobody in the graph has this id.
        """
        return self._given.get(self._known(contact), ())

    def to_networkx(self) -> DiGraph:
        """Return a frozen `networkx.DiGraph`, so that all of networkx works on it.

        Each call makes a new one: nothing done to its attributes comes back here.
        Nodes are contact ids, in order of arrival; edges lead from referrer to
        referred, in the order in which the names were given. All attributes are
        present and plain, so every writer of networkx takes them, GraphML included.

        ================ ======= ====================================================
        node attribute   type    meaning
        ================ ======= ====================================================
        ``name``         `str`   name on the card
        ``organization`` `str`   employer on the graph's day; empty if unknown
        ``source``       `str`   rung of the ladder `Source`; empty if unknown
        ``stage``        `str`   `Stage` of the contact
        ``wave``         `int`   recruitment wave
        ``seed``         `bool`  without a first referral
        ``participant``  `bool`  takes part; not in the address book only
        ``met``          `bool`  an interview was held
        ================ ======= ====================================================

        ================ ======= ====================================================
        edge attribute   type    meaning
        ================ ======= ====================================================
        ``stage``        `str`   `ReferralStage`
        ``first``        `bool`  first referral; otherwise cross referral
        ``at``           `str`   when the name was first given, ISO 8601
        ``interview``    `str`   id of the interview it was given at; empty if none
        ``name_usable``  `bool`  the referrer's name may open the door
        ``introduced``   `bool`  the referrer brought the two together
        ================ ======= ====================================================

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> grid = grid.record(
            ...     ii.ContactAdded(
            ...         contact="rosa", card=ii.Contact(name="Rosa Diaz"), at=noon
            ...     )
            ... )
            >>> ii.referral_graph(grid).to_networkx().nodes["rosa"]["wave"]
            0
        """
        from infointerview.referrals._networkx import digraph

        return digraph(self)

    @property
    def is_shown_whole(self) -> bool:
        """Whether it shows everybody of itself: up to two hundred people do."""
        return len(self.participants) <= _MANY

    def show(self) -> Html:
        """Return the recruitment forest as a picture in a section of a page.

        Of more than two hundred people it shows the numbers alone; `tree_svg` draws
        them all.
        """
        from infointerview.referrals._svg import tree_shown

        return tree_shown(self)

    def _repr_html_(self) -> str:
        return self.show()

    def _repr_mimebundle_(
        self, include: object = None, exclude: object = None
    ) -> dict[str, str]:
        """Return the tree for whatever shows notebooks: as Mermaid, and as text."""
        from infointerview.referrals._mermaid import to_mermaid
        from infointerview.referrals._tree import tree_text

        del include, exclude  # whoever asks takes what they want of it
        plain = tree_text(self) if self.is_shown_whole else repr(self)
        return {"text/vnd.mermaid": to_mermaid(self), "text/plain": plain}

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield what `repr` shows: how large it is; names stay out of logs."""
        for name in ("contacts", "participants", "referrals", "interviews"):
            yield name, len(getattr(self, name))

    def __repr__(self) -> str:
        return brief(self)

    @cached_property
    def _first(self) -> Mapping[ContactId, ReferralEdge]:
        return {edge.referred: edge for edge in self.first_referrals}

    @cached_property
    def _given(self) -> Mapping[ContactId, tuple[ReferralEdge, ...]]:
        return _grouped(self.referrals, "referrer")

    @cached_property
    def _received(self) -> Mapping[ContactId, tuple[ReferralEdge, ...]]:
        return _grouped(self.referrals, "referred")

    def _known(self, contact: str) -> ContactId:
        if contact not in self.contacts:
            raise UnknownContact(contact)
        return ContactId(contact)


_MANY = 200


def _grouped(
    edges: Iterable[ReferralEdge], end: str
) -> Mapping[ContactId, tuple[ReferralEdge, ...]]:
    groups: dict[ContactId, list[ReferralEdge]] = defaultdict(list)
    key = attrgetter(end)
    for edge in edges:
        groups[key(edge)].append(edge)
    return {contact: tuple(group) for contact, group in groups.items()}
