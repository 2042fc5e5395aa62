"""Whom the seeker knows at an employer, and through whom."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfo

import attrs

from infointerview.display import one_line
from infointerview.errors import InvalidValue
from infointerview.interchange.resolution._employers import (
    EmployerMatch,
    match_employers,
)
from infointerview.lifecycle import Stage
from infointerview.people import Position
from infointerview.referrals import referral_graph
from infointerview.values import ContactId
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from infointerview.campaign import Campaign
    from infointerview.people import Contact
    from infointerview.referrals import ReferralGraph

__all__ = ["Acquaintance", "known_at"]


@attrs.frozen(kw_only=True)
class Acquaintance:
    """Somebody who works, or worked, at an employer that was asked for.

    Attributes:
        contact: Who.
        name: Their name.
        position: The post there: one that is held, if there is one.
        match: How surely the employer is the one that was asked for.
        current: Whether the post is held on the day that was asked about, as far as is
            known.
        through: Who named them to the seeker, who did so first standing first; empty
            if nobody did.
        chain: From somebody whom the seeker found without help to whoever named this
            person first; empty likewise.

    Examples:
        >>> from infointerview.people import Position
        >>> ken = Acquaintance(
        ...     contact="c2",
        ...     name="Ken Ito",
        ...     position=Position(organization="Acme", title="Planner"),
        ...     match="exact",
        ...     current=False,
        ... )
        >>> print(ken)
        Ken Ito: formerly Planner, Acme
    """

    contact: ContactId
    name: str
    position: Position
    match: EmployerMatch = attrs.field(converter=EmployerMatch)
    current: bool
    through: tuple[ContactId, ...] = ()
    chain: tuple[ContactId, ...] = ()

    def __str__(self) -> str:
        """Return name and post on one line."""
        post = ", ".join(
            filter(None, (self.position.title, self.position.organization))
        )
        when = "" if self.current else "formerly "
        doubt = "" if self.match is not EmployerMatch.WEAK else " (perhaps)"
        return one_line(f"{self.name}: {when}{post}{doubt}")


def known_at(
    campaign: Campaign, employer: str, /, *, as_of: datetime
) -> tuple[Acquaintance, ...]:
    """Return whom the seeker knows at an employer, and through whom.

    Args:
        campaign: The campaign.
        employer: A name of the employer, as people write it.
        as_of: The instant to answer for. What was recorded later is left out, and a
            post counts as held if it is on that day, in the campaign's time zone.

    Returns:
        One for each person: who is there before who was there, then the surer matches
        of the name first, then in the order of `Campaign.contacts`.

    Raises:
        InvalidValue: If `employer` is no text with a word in it, or `as_of` carries no
            UTC offset.

    Examples:
        >>> from datetime import UTC, date, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> acme = ii.Position(organization="Acme, Inc.", end=date(2025, 1, 1))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="rosa", card=ii.Contact(name="Rosa"), at=noon),
        ...     ii.ContactAdded(
        ...         contact="ken",
        ...         card=ii.Contact(name="Ken Ito", positions=(acme,)),
        ...         at=noon,
        ...     ),
        ...     ii.Referral(referrer="rosa", referred="ken", at=noon),
        ... )
        >>> for person in ii.known_at(grid, "ACME", as_of=noon):
        ...     print(person, person.through)
        Ken Ito: formerly Acme, Inc. ('rosa',)
    """
    require_instant("known_at(as_of)", as_of)
    _require_name(employer)
    known = campaign.as_of(as_of)
    day = as_of.astimezone(ZoneInfo(known.time_zone)).date()
    graph = referral_graph(known)
    found = []
    for contact, card in known.contacts.items():
        there = min(_posts(card, employer, day), key=_rank, default=None)
        if there is None or known.stage(contact) is Stage.FORGOTTEN:
            continue
        person = Acquaintance(
            contact=contact,
            name=card.name,
            position=there[2],
            match=there[0],
            current=there[1],
            through=tuple(edge.referrer for edge in graph.referrals_of(contact)),
            chain=_chain(graph, contact),
        )
        found.append((_rank(there), person))
    return tuple(person for _, person in sorted(found, key=itemgetter(0)))


def _require_name(employer: object) -> None:
    if not isinstance(employer, str) or match_employers(employer, employer) is None:
        raise InvalidValue("known_at(employer)", employer, "the name of an employer")


_Post: TypeAlias = "tuple[EmployerMatch, bool, Position]"


def _posts(card: Contact, employer: str, day: date) -> Iterator[_Post]:
    """Yield the posts there, with how sure that is and whether they are held."""
    for position in card.positions:
        match = match_employers(position.organization, employer)
        if match is not None:
            yield match, position.held_on(day), position


def _rank(post: _Post) -> tuple[bool, int]:
    match, current, _ = post
    return not current, _TIERS.index(match)


def _chain(graph: ReferralGraph, contact: ContactId) -> tuple[ContactId, ...]:
    chain: list[ContactId] = []
    above = graph.referrer_of(contact)
    while above is not None:
        chain.append(above)
        above = graph.referrer_of(above)
    return tuple(reversed(chain))


_TIERS = tuple(EmployerMatch)
