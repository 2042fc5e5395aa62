"""The referral graph over time: one dashboard for each week."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from infointerview.display import brief, section, table
from infointerview.errors import InvalidValue
from infointerview.facts import ContactAdded, contacts_of
from infointerview.referrals._dashboard import Dashboard
from infointerview.referrals._tracker import ReferralTracker
from infointerview.values import silent
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.facts import Entry
    from infointerview.referrals._dashboard import Terms
    from infointerview.values import ContactId, Progress

__all__ = ["Growth", "growth"]

_WEEK = timedelta(weeks=1)


class Growth(tuple[Dashboard, ...]):
    """Dashboards in the order of their instants; made by `growth`.

    Examples:
        >>> Growth(), Growth() == ()
        (Growth(steps=0), True)
    """

    __slots__ = ()

    def show(self) -> Html:
        """Return a table with a row for each instant."""
        rows = (
            (
                each.as_of,
                each.participants,
                each.interviews,
                max(0, len(each.waves) - 1),
                each.frontier,
                str(each.interview_reproduction_number),
            )
            for each in self
        )
        heads = (
            *("At", "Take part", "Interviews", "Waves", "To be met"),
            "New interviews per interview",
        )
        return section("Growth", table("Counts so far", heads, rows))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "steps", len(self)
        if self:
            yield "first", str(self[0].as_of)
            yield "last", str(self[-1].as_of)
            yield "participants", [each.participants for each in self]
            yield "interviews", [each.interviews for each in self]

    def __repr__(self) -> str:
        return brief(self)


def growth(
    campaign: Campaign,
    /,
    *,
    step: timedelta = _WEEK,
    until: datetime | None = None,
    terms: Terms | None = None,
    progress: Progress = silent,
) -> Growth:
    """Return what there was to see of the referral graph, week by week.

    Each is what `dashboard` gives for the campaign as of that instant, with what was
    known then: a fact that was taken back later still counts before. A tracker takes
    the history in one pass, so nothing is folded again from week to week, unless
    something was corrected in it.

    Args:
        campaign: The campaign.
        step: How far the instants are apart.
        until: How far to go; ``None`` for the latest fact.
        terms: Windows, quota and categories; ``None`` for the usual ones.
        progress: Told how far it is, such as ``tqdm``; see
            `infointerview.values.Progress`.

    Returns:
        One dashboard for each step after the start of the campaign, by their `as_of`;
        the last one is the first that is not before `until`. Empty for a campaign
        without facts, or if `until` is not after the start.

    Raises:
        InvalidValue: If `step` is no positive `timedelta`, or `until` carries no UTC
            offset.

    Examples:
        >>> from datetime import UTC
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=id), at=noon)
        ...         for id in ("rosa", "ken")
        ...     ),
        ...     ii.InterviewHeld(contact="rosa", start=noon),
        ...     ii.InterviewHeld(contact="ken", start=noon + timedelta(days=9)),
        ... )
        >>> [(str(week.as_of.date()), week.interviews) for week in growth(grid)]
        [('2026-03-09', 1), ('2026-03-16', 2)]
    """
    _require_step(step)
    history = campaign.history
    if not history:
        return Growth()
    if until is None:
        until = history[-1].fact.at
    require_instant("until", until)
    tracker = ReferralTracker(terms=terms)
    cards: dict[ContactId, list[Entry]] = {}
    for entry in history:
        if isinstance(entry.fact, ContactAdded):
            cards.setdefault(entry.fact.contact, []).append(entry)
    seen = 0
    shown = []
    instants = []
    instant = campaign.started or history[0].fact.at
    while instant < until:
        instant += step
        instants.append(instant)
    for instant in progress(instants):
        while seen < len(history) and history[seen].fact.at <= instant:
            entry = history[seen]
            # whoever was dealt with was known, even if the card was written later
            for contact in contacts_of(entry.fact):
                tracker.take(*cards.pop(contact, ()))
            tracker.take(entry)
            seen += 1
        shown.append(tracker.dashboard(as_of=instant))
    return Growth(shown)


def _require_step(step: object) -> None:
    if not isinstance(step, timedelta) or step <= timedelta():
        raise InvalidValue("step", step, "a positive timedelta")
