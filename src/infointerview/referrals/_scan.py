"""From the facts of a campaign to its referral graph, in one scan."""

from __future__ import annotations

from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.facts import (
    ContactAdded,
    Entry,
    InterviewBooked,
    IntroductionMade,
    Outreach,
    Referral,
    Reply,
    Touch,
)
from infointerview.lifecycle import Event, events_of
from infointerview.referrals._graph import (
    Approach,
    InterviewYield,
    ReferralEdge,
    ReferralGraph,
    ReferralStage,
)
from infointerview.values import ContactId, Direction, InterviewId, Purpose

if TYPE_CHECKING:
    from datetime import datetime

    from infointerview.campaign import Campaign, Interview
    from infointerview.facts import Fact

__all__ = ["referral_graph"]


def referral_graph(
    campaign: Campaign, /, *, as_of: datetime | None = None
) -> ReferralGraph:
    """Return who named whom in the campaign.

    **Coming in.** A contact comes into the campaign with the first fact, in fold
    order, that deals with them: a message either way, a reply, a booking, an interview,
    something learned or promised, a name they gave, or their own name being given.
    Being in the address book is not yet being in the campaign, and neither is a
    change of the card, a snooze, or a request to stop.
    If that first fact is somebody naming them, it is their **first referral**;
    otherwise they are a seed, and whoever names them later gives a cross referral.
    So a person who was imported long ago and is then named by Rosa is Rosa's recruit,
    and circles cannot arise: whoever names somebody came in before them.

    **Naming.** A `Referral` names; so does an `IntroductionMade` of somebody whom the
    referrer had not named before. It belongs to the interview that the fact gives,
    otherwise to the referrer's latest one that had begun by then, however long ago.

    Merged contacts are one; what one of them said about the other is no referral.

    Args:
        campaign: The campaign.
        as_of: The instant to show; ``None`` for the whole history, whose instant is
            that of its latest fact.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=id), at=noon)
        ...         for id in ("rosa", "ken")
        ...     ),
        ...     ii.InterviewHeld(contact="rosa", start=noon),
        ...     ii.Referral(
        ...         referrer="rosa",
        ...         referred="ken",
        ...         may_use_name=True,
        ...         at=noon + timedelta(hours=1),
        ...     ),
        ... )
        >>> [edge] = referral_graph(grid).referrals
        >>> edge.first, edge.stage
        (True, <ReferralStage.NAME_USABLE: 'name_usable'>)
        >>> referral_graph(grid, as_of=noon).referrals
        ()
    """
    if as_of is None:
        facts = campaign.facts
        as_of = facts[-1].fact.at if facts else None
    else:
        campaign = campaign.as_of(as_of)
    scan = _Scan(campaign)
    for entry in campaign.facts:
        scan.take(entry)
    return scan.graph(as_of)


_Pair: TypeAlias = tuple[ContactId, ContactId]
_Talk: TypeAlias = tuple[InterviewId, ContactId]

# What concerns the card of a contact and not the campaign.
ADDRESS_BOOK = frozenset({Event.NOTED, Event.STOPPED, Event.FORGOTTEN})


@attrs.define
class _Naming:
    """What is known of one pair; mutable while the scan runs."""

    entry: Entry
    first: bool
    interview: InterviewId | None
    name_usable: bool = False
    introduced: bool = False


class _Scan:
    """The facts being read: mutable while it runs, and thrown away."""

    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign
        self.cards = campaign.contacts
        self.listed: dict[ContactId, None] = {}
        self.came: dict[ContactId, None] = {}
        self.namings: dict[_Pair, _Naming] = {}
        self.contacted: dict[ContactId, Outreach] = {}
        self.replied: dict[ContactId, datetime] = {}
        self.reported: dict[_Pair, datetime] = {}
        self.held: dict[ContactId, list[Interview]] = {}
        self.named: dict[_Talk, dict[ContactId, None]] = {}
        self.ended: dict[_Talk, datetime] = {}
        self.met: dict[ContactId, datetime] = {}
        for talk in campaign.interviews():  # by start
            if talk.status is InterviewStatus.HELD:
                self.held.setdefault(talk.contact, []).append(talk)
                self.named[talk.id, talk.contact] = {}
                self.ended[talk.id, talk.contact] = talk.end
                known = self.met.get(talk.contact, talk.end)
                self.met[talk.contact] = min(talk.end, known)

    def take(self, entry: Entry) -> None:
        """Read one fact; they come in fold order."""
        fact = entry.fact
        match fact:
            case ContactAdded():
                self.listed[fact.contact] = None
            case Referral() | IntroductionMade():
                if fact.referrer in self.cards and fact.referred in self.cards:
                    self._name(entry, fact)
            case _:
                for contact, event in events_of(fact):
                    if event not in ADDRESS_BOOK and contact in self.cards:
                        self.came[contact] = None
                self._progress(fact)

    def _name(self, entry: Entry, fact: Referral | IntroductionMade) -> None:
        pair = fact.referrer, fact.referred
        naming = self.namings.get(pair)
        if naming is None:
            first = fact.referred not in self.came
            naming = self.namings[pair] = _Naming(entry, first, self._credit(fact))
        elif isinstance(fact, Referral):
            self._credit(fact)  # given again, perhaps at another interview
        naming.name_usable |= fact.name_usable
        naming.introduced |= isinstance(fact, IntroductionMade)
        self.came[fact.referrer] = None
        self.came[fact.referred] = None

    def _credit(self, fact: Referral | IntroductionMade) -> InterviewId | None:
        """Count the name for the held interview it was given at, and return that."""
        talks = self.held.get(fact.referrer, ())
        if isinstance(fact, Referral) and fact.interview is not None:
            at = (talk for talk in talks if talk.id == fact.interview)
        else:
            at = (talk for talk in reversed(talks) if talk.start <= fact.at)
        talk = next(at, None)
        if talk is None:
            return None
        self.named[talk.id, talk.contact][fact.referred] = None
        return talk.id

    def _progress(self, fact: Fact) -> None:
        match fact:
            case Outreach():
                self.contacted.setdefault(fact.contact, fact)
            case Reply() if fact.answer.is_human:
                self.replied.setdefault(fact.contact, fact.at)
            case InterviewBooked():
                self.replied.setdefault(fact.contact, fact.at)
            case Touch(direction=Direction.INBOUND):
                self.replied.setdefault(fact.contact, fact.at)
            case Touch(purpose=Purpose.REPORT_BACK, regarding=str(referred)):
                self.reported[fact.contact, ContactId(referred)] = fact.at
            case _:
                pass

    def graph(self, as_of: datetime | None) -> ReferralGraph:
        """Return what the facts amount to."""
        arrived = dict.fromkeys(chain(self.came, self.listed))
        cards = {contact: self.cards[contact] for contact in arrived}
        edges = tuple(self._edge(pair, naming) for pair, naming in self.namings.items())
        recruits = {
            (edge.interview, edge.referrer, edge.referred)
            for edge in edges
            if edge.first
        }
        return ReferralGraph(
            as_of=as_of,
            time_zone=self.campaign.time_zone,
            contacts=MappingProxyType(cards),
            stages=MappingProxyType({id: self.campaign.stage(id) for id in cards}),
            participants=tuple(self.came),
            referrals=edges,
            interviews=tuple(
                InterviewYield(
                    interview=interview,
                    contact=contact,
                    end=self.ended[interview, contact],
                    named=tuple(named),
                    recruited=tuple(
                        id for id in named if (interview, contact, id) in recruits
                    ),
                )
                for (interview, contact), named in self.named.items()
            ),
            approaches=MappingProxyType(
                {
                    id: self._approach(id)
                    for id in self.came
                    if id in self.contacted or id in self.replied
                }
            ),
            targets=self.campaign.targets,
        )

    def _approach(self, contact: ContactId) -> Approach:
        asked = self.contacted.get(contact)
        return Approach(
            asked=asked.at if asked else None,
            channel=asked.channel if asked else None,
            replied=self.replied.get(contact),
        )

    def _edge(self, pair: _Pair, naming: _Naming) -> ReferralEdge:
        referrer, referred = pair
        return ReferralEdge(
            referrer=referrer,
            referred=referred,
            first=naming.first,
            at=naming.entry.fact.at,
            interview=naming.interview,
            name_usable=naming.name_usable,
            introduced=naming.introduced,
            stage=self._stage(pair, naming),
            cause=naming.entry.id,
        )

    def _stage(self, pair: _Pair, naming: _Naming) -> ReferralStage:
        _, referred = pair
        met, reported = self.met.get(referred), self.reported.get(pair)
        if met and reported and reported >= met:
            return ReferralStage.REPORTED_BACK
        reached = (
            (ReferralStage.MET, met is not None),
            (ReferralStage.REPLIED, referred in self.replied),
            (ReferralStage.CONTACTED, referred in self.contacted),
            (ReferralStage.INTRODUCED, naming.introduced),
            (ReferralStage.NAME_USABLE, naming.name_usable),
        )
        return next((stage for stage, so in reached if so), ReferralStage.NAMED)
