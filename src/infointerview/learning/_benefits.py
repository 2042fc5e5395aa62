"""`benefits`: what the interviews brought, before, during and after them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.display import brief, many, section, table
from infointerview.errors import InvalidValue
from infointerview.facts import BenefitReceived, Debrief, Referral
from infointerview.learning._findings import findings
from infointerview.values import RULES, Benefit
from infointerview.values.checks import member_of, require_instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from infointerview.campaign import Campaign, Interview
    from infointerview.display import Html

__all__ = ["BenefitRow", "Benefits", "When", "benefits"]


class When(StrEnum):
    """When a benefit came, seen from the interviews.

    Examples:
        >>> When("before")
        <When.BEFORE: 'before'>
    """

    BEFORE = "before"
    """Before the first interview began: it came of asking."""
    DURING = "during"
    """In an interview, or later on its day."""
    AFTER = "after"
    """On a later day."""


@attrs.frozen(kw_only=True)
class BenefitRow:
    """What came of one benefit.

    Attributes:
        benefit: Which.
        received: How many times it was recorded, by when it came.
        evidence: What other facts say to it, in words; empty if they say nothing.

    Examples:
        >>> row = BenefitRow(
        ...     benefit="confidence", received={"before": 0, "during": 2, "after": 1}
        ... )
        >>> row.total
        3
        >>> print(row)
        confidence: 0 before, 2 during, 1 after
    """

    benefit: Benefit = attrs.field(validator=member_of(Benefit))
    received: Mapping[When, int]
    evidence: str = ""

    @property
    def total(self) -> int:
        """How many times it was recorded."""
        return sum(self.received.values())

    def __str__(self) -> str:
        """Return the counts, and what else speaks for it, on one line."""
        counts = ", ".join(f"{number} {when}" for when, number in self.received.items())
        evidence = f" ({self.evidence})" if self.evidence else ""
        return f"{self.benefit.replace('_', ' ')}: {counts}{evidence}"


@attrs.frozen(kw_only=True)
class Benefits:
    """What the interviews brought; made by `benefits`.

    Attributes:
        rows: The six of rule Z11, and offers that came unprompted, in the order of
            `Benefit`.

    Examples:
        >>> Benefits(rows=()).total
        0
    """

    rows: tuple[BenefitRow, ...]

    @property
    def total(self) -> int:
        """How many were recorded."""
        return sum(row.total for row in self.rows)

    def row(self, benefit: str, /) -> BenefitRow:
        """Return the row of one benefit.

        Raises:
            InvalidValue: If there is no such row.
        """
        for row in self.rows:
            if row.benefit == benefit:
                return row
        raise InvalidValue("Benefits.row", benefit, f"one of {', '.join(Benefit)}")

    def explain(self) -> str:
        """Return the rule the rows come from."""
        return str(RULES["Z11"])

    def show(self) -> Html:
        """Return a table of how often each benefit was recorded, and when."""
        rows = (
            [
                row.benefit.replace("_", " "),
                *map(str, row.received.values()),
                row.evidence,
            ]
            for row in self.rows
        )
        heads = ("Benefit", *(when.value for when in When), "Besides")
        return section("What it brought", table("Times recorded", heads, rows))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield from ((str(row.benefit), row.total) for row in self.rows if row.total)

    def __repr__(self) -> str:
        return brief(self)

    def __str__(self) -> str:
        """Return one line for each benefit."""
        return "\n".join(map(str, self.rows))


def benefits(campaign: Campaign, /, *, as_of: datetime) -> Benefits:
    """Return what the interviews brought (rule Z11), before, during and after them.

    A benefit that came through somebody is placed by the interviews with that
    person, any other by all interviews: before the first began, on the day of one
    from its beginning on, or on another day after. An opportunity or an offer counts
    because it was *received*; nothing here was ever asked for.

    Three benefits show in other facts as well, which are named beside the counts:
    fits that changed, claims that are fresh, people who were named.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.InterviewHeld(contact="~ana", start=noon),
        ...     ii.BenefitReceived(
        ...         contact="~ana",
        ...         benefit="confidence",
        ...         at=datetime(2026, 3, 3, 9, tzinfo=UTC),
        ...     ),
        ... )
        >>> found = ii.benefits(grid, as_of=datetime(2026, 3, 4, tzinfo=UTC))
        >>> print(found.row("confidence"))
        confidence: 0 before, 0 during, 1 after
    """
    require_instant("benefits(as_of)", as_of)
    past = campaign.as_of(as_of)
    held = [talk for talk in past.interviews() if talk.status is InterviewStatus.HELD]
    zone = ZoneInfo(past.time_zone)
    counts: Counter[tuple[Benefit, When]] = Counter()
    for entry in past.facts:
        if isinstance(entry.fact, BenefitReceived):
            fact = entry.fact
            counts[fact.benefit, _when(fact, held, zone)] += 1
    evidence = _evidence(past, as_of)
    return Benefits(
        rows=tuple(
            BenefitRow(
                benefit=benefit,
                received=MappingProxyType(
                    {when: counts[benefit, when] for when in When}
                ),
                evidence=evidence.get(benefit, ""),
            )
            for benefit in Benefit
        )
    )


def _when(fact: BenefitReceived, held: Sequence[Interview], zone: ZoneInfo) -> When:
    begun = [
        talk.start
        for talk in held
        if talk.start <= fact.at and fact.contact in {None, talk.contact}
    ]
    if not begun:
        return When.BEFORE
    day = fact.at.astimezone(zone).date()
    same_day = any(start.astimezone(zone).date() == day for start in begun)
    return When.DURING if same_day else When.AFTER


def _evidence(past: Campaign, as_of: datetime) -> Mapping[Benefit, str]:
    changed, named = 0, set()
    for entry in past.facts:
        match entry.fact:
            case Debrief() as fact:
                both = fact.fit_before is not None and fact.fit_after is not None
                changed += both and fact.fit_before != fact.fit_after
            case Referral() as fact:
                named.add(fact.referred)
            case _:
                pass
    fresh = sum(not claim.stale for claim in findings(past, as_of=as_of).claims)
    shown = {
        Benefit.CLEARER_DIRECTION: (changed, "change of fit", "changes of fit"),
        Benefit.CURRENT_INFORMATION: (fresh, "fresh claim", ""),
        Benefit.WIDER_NETWORK: (len(named), "person named", "people named"),
    }
    return {
        benefit: many(number, one, more) if number else ""
        for benefit, (number, one, more) in shown.items()
    }
