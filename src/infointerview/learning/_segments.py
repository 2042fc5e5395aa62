"""`segments`: who helps readily, who out of duty, who not at all, and why so.

For the seeker's own effort only: no format, no export and no report holds a segment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

import attrs

from infointerview.display import many, section, table
from infointerview.learning._approach import approaches
from infointerview.learning._heard import name_of
from infointerview.values import RULES, Answer, ContactId
from infointerview.values.checks import (
    member_of,
    optional,
    require_instant,
    whole_number,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.learning._approach import Approach

__all__ = [
    "SEGMENT_RULE",
    "WEEKDAYS",
    "DayCount",
    "Segment",
    "SegmentRule",
    "Segmented",
    "Segments",
    "Weekdays",
    "segments",
]

_WORKING_DAYS = 5
_WEEK = 7


class DayCount(Protocol):
    """Counts working days; a `BusinessCalendar` does.

    Examples:
        >>> days: DayCount = WEEKDAYS
    """

    def count(self, start: date, end: date, /) -> int:
        """Return how many working days lie in ``(start, end]``."""
        ...


@attrs.frozen
class Weekdays:
    """Counts Monday to Friday, without holidays.

    Examples:
        >>> from datetime import date
        >>> Weekdays().count(date(2026, 9, 11), date(2026, 9, 16))
        3
    """

    def count(self, start: date, end: date, /) -> int:
        """Return how many days from Monday to Friday lie in ``(start, end]``."""
        return _worked(end) - _worked(start)


WEEKDAYS = Weekdays()
"""The calendar of those of whom none is known."""

_NO_CALENDARS: Mapping[str, DayCount] = MappingProxyType({})


def _worked(day: date) -> int:
    weeks, rest = divmod(day.toordinal(), _WEEK)  # ordinal 1 is a Monday
    return weeks * _WORKING_DAYS + min(rest, _WORKING_DAYS)


class Segment(StrEnum):
    """How somebody took to being asked.

    Examples:
        >>> Segment("booster")
        <Segment.BOOSTER: 'booster'>
    """

    BOOSTER = "booster"
    """Answered soon, and is willing."""
    OBLIGATE = "obligate"
    """Answered late, or with reluctance."""
    CURMUDGEON = "curmudgeon"
    """Has not answered, not even when followed up."""


@attrs.frozen(kw_only=True)
class SegmentRule:
    """What counts as soon, and how long silence after a chaser has to be (D19).

    Attributes:
        soon: Business days within which a booster answers.
        silence: Business days after the chaser after which somebody is a curmudgeon.

    Raises:
        InvalidValue: If a number is out of range.

    Examples:
        >>> print(SegmentRule().explain())
        a booster answers within 3 business days and is willing; a curmudgeon is silent for 7 after the chaser
        D19: who answers within 3 business days and is willing is a booster (Dalton, The 2-Hour Job Search)
    """  # noqa: E501 - the text is shown as it is printed

    soon: int = attrs.field(default=3, validator=whole_number(0))
    silence: int = attrs.field(default=7, validator=whole_number(0))

    def explain(self) -> str:
        """Return the numbers in words, and the rule they rest on."""
        says = (
            f"a booster answers within {self.soon} business days and is willing; a"
            f" curmudgeon is silent for {self.silence} after the chaser"
        )
        return f"{says}\n{RULES['D19']}"


SEGMENT_RULE = SegmentRule()
"""The rule for which none is given: 3 and 7 business days."""


@attrs.frozen(kw_only=True)
class Segmented:
    """What one person is taken for, and why.

    Attributes:
        contact: Who.
        name: Their name.
        segment: What they are taken for; ``None`` while there is no ground for it.
        reason: Why, in a sentence.

    Examples:
        >>> print(
        ...     Segmented(
        ...         contact="c1",
        ...         name="Rosa Diaz",
        ...         segment="booster",
        ...         reason="agreed on business day 1",
        ...     )
        ... )
        Rosa Diaz: booster, agreed on business day 1
    """

    contact: ContactId
    name: str
    segment: Segment | None = attrs.field(validator=optional(member_of(Segment)))
    reason: str

    def __str__(self) -> str:
        """Return name, segment and reason on one line."""
        return f"{self.name}: {self.segment or 'open'}, {self.reason}"


class Segments(Mapping[ContactId, Segmented]):
    """What everybody who was asked is taken for, by contact; made by `segments`.

    Args:
        found: By contact, in order of id.

    Examples:
        >>> nobody = Segments({})
        >>> nobody, len(nobody), nobody == {}
        (Segments(), 0, True)
    """

    __slots__ = ("_found",)

    def __init__(self, found: Mapping[ContactId, Segmented], /) -> None:
        self._found = dict(found)

    def __getitem__(self, contact: ContactId) -> Segmented:
        return self._found[contact]

    def __iter__(self) -> Iterator[ContactId]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def show(self) -> Html:
        """Return who is taken for what, and why, as a table."""
        rows = (
            (each.name, each.segment or "open", each.reason) for each in self.values()
        )
        heads = ("Who", "Segment", "Why")
        return section("How people took to being asked", table("People", heads, rows))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield from ((each.name, str(each.segment or "open")) for each in self.values())

    def __repr__(self) -> str:
        """Return numbers only; names stay out of logs."""
        kinds = Counter(each.segment or "open" for each in self.values())
        return f"Segments({', '.join(f'{kind}={n}' for kind, n in kinds.items())})"

    def __str__(self) -> str:
        """Return one line for each person."""
        return "\n".join(map(str, self.values())) or "nobody was asked yet"


def segments(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    rule: SegmentRule = SEGMENT_RULE,
    calendar: DayCount = WEEKDAYS,
    calendars: Mapping[str, DayCount] = _NO_CALENDARS,
) -> Segments:
    """Return what everybody who was asked is taken for, with the reason.

    Timing and content count together: a booster answers soon *and* is willing, that
    is, agrees or books a date. A refusal makes nobody a booster however fast it
    came, and neither does an answer of a machine. Derived anew each time, so that the
    next fact can turn it round: whoever agreed and then said no is a booster no more.
    Nobody who is not to be written to is taken for anything.

    Business days are counted from the day of the message on the person's own clock.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.
        rule: What counts as soon, and as silence.
        calendar: On which business days are counted.
        calendars: Calendars by the name that a contact's card gives.

    Returns:
        By contact, for those whom a message reached, in order of id.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 6, 12, tzinfo=UTC)  # a Friday
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> tuesday = noon + timedelta(days=4)
        >>> for name, answer in (("Ana", "accepted"), ("Bo", "declined")):
        ...     id = name.lower()
        ...     grid = grid.record(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=name), at=noon),
        ...         ii.Outreach(contact=id, channel="email", at=noon),
        ...         ii.Reply(contact=id, answer=answer, at=tuesday),
        ...     )
        >>> for found in ii.segments(grid, as_of=tuesday).values():
        ...     print(found)
        Ana: booster, agreed on business day 2
        Bo: open, declined on business day 2, which says nothing of how they help
    """
    require_instant("segments(as_of)", as_of)
    past = campaign.as_of(as_of)
    found: dict[ContactId, Segmented] = {}
    for approach in approaches(past):
        if approach.bounced:
            continue
        card = past.contact(approach.contact)
        zone = ZoneInfo(card.time_zone or past.time_zone)
        days = _Days(zone=zone, calendar=calendars.get(card.calendar, calendar))
        segment, reason = _judged(approach, days, as_of, rule)
        found[approach.contact] = Segmented(
            contact=approach.contact,
            name=name_of(past, approach.contact),
            segment=segment,
            reason=reason,
        )
    return Segments(found)


@attrs.frozen(kw_only=True)
class _Days:
    """Business days between two instants, on one person's clock and calendar."""

    zone: ZoneInfo
    calendar: DayCount

    def between(self, start: datetime, end: datetime) -> int:
        first, last = (at.astimezone(self.zone).date() for at in (start, end))
        return self.calendar.count(first, last)


_UNWILLING: Mapping[Answer | None, tuple[Segment | None, str]] = {
    Answer.DECLINED: (
        None,
        "declined on business day {day}, which says nothing of how they help",
    ),
    Answer.LATER: (Segment.OBLIGATE, "put it off on business day {day}"),
    Answer.REFERRED_ON: (
        Segment.OBLIGATE,
        "sent the seeker on, on business day {day}",
    ),
}
_OTHERWISE = (None, "answered on business day {day}, neither yes nor no")


def _judged(
    approach: Approach, days: _Days, as_of: datetime, rule: SegmentRule
) -> tuple[Segment | None, str]:
    if approach.stopped:
        return None, "nothing more is to be sent to them"
    if approach.replied is None:
        return _of_silence(approach, days, as_of, rule)
    day = days.between(approach.asked, approach.replied)
    last = days.between(approach.asked, approach.answered or approach.replied)
    if approach.accepted is not None:
        agreed = days.between(approach.asked, approach.accepted)
        if approach.withdrew:
            return None, f"agreed on business day {agreed}, and declined on day {last}"
        if agreed <= rule.soon:
            return Segment.BOOSTER, f"agreed on business day {agreed}"
        late = "" if agreed == day else f", having answered on day {day}"
        return Segment.OBLIGATE, f"agreed on business day {agreed}{late}"
    segment, says = _UNWILLING.get(approach.answer, _OTHERWISE)
    return segment, says.format(day=last)


def _of_silence(
    approach: Approach, days: _Days, as_of: datetime, rule: SegmentRule
) -> tuple[Segment | None, str]:
    waited = days.between(approach.chased or approach.asked, as_of)
    silence = many(waited, "business day")
    if approach.chased is None:
        return None, f"no answer after {silence}, and not followed up yet"
    judged = Segment.CURMUDGEON if waited >= rule.silence else None
    return judged, f"no answer {silence} after the chaser"
