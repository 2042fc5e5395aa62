"""What policies and stages see: each contact on one page, and how they hang together.

Everything here is derived from the facts known at one instant. `ContactView` depends
on that contact's own facts alone; what depends on several people (who else works
there) is in `Context`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

from infointerview.errors import UnknownContact
from infointerview.facts import Snoozed
from infointerview.followups._calendar import BusinessCalendar, calendar_of
from infointerview.followups._reading import Reader, day_back
from infointerview.followups._views import ContactView
from infointerview.values import ContactId

if TYPE_CHECKING:
    from infointerview.campaign import Campaign
    from infointerview.followups._calendar import WorkingDays

__all__ = ["Active", "Context", "People", "context_from", "context_of"]


@attrs.frozen(kw_only=True, eq=False)
class Context:
    """A campaign at one instant, made ready for policies and stages.

    What it says is read from the facts when it is first asked for, so people who are
    merely in the address book cost nothing.

    Attributes:
        as_of: The instant, in UTC.
        zone: The seeker's zone.
        today: The day it is there.
        calendar: The seeker's calendar.
        people: View of every contact, in order of arrival.

    Examples:
        >>> import infointerview as ii
        >>> from infointerview.followups import BusinessCalendar, context_of
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="Asia/Tokyo", at=noon)
        >>> evening = datetime(2026, 9, 8, 15, tzinfo=UTC)
        >>> context = context_of(grid, as_of=evening, calendar=BusinessCalendar())
        >>> context.today.isoformat()
        '2026-09-09'
    """

    as_of: datetime
    zone: ZoneInfo
    today: date
    calendar: BusinessCalendar
    people: People

    @property
    def active(self) -> tuple[ContactId, ...]:
        """Ids of those about whom there is more than that they were added."""
        return self.people.campaign.active

    @property
    def paused(self) -> Mapping[str, date]:
        """Until when everybody's tasks are put off, by kind."""
        return self.people.paused

    @property
    def searching(self) -> bool:
        """Whether the search goes on: whether there is anybody left to ask."""
        return self.people.campaign.ended is None

    @property
    def done_today(self) -> int:
        """How many messages the seeker sent today."""
        return self.people.active.done_today

    def day(self, instant: datetime, /) -> date:
        """Return the seeker's day at `instant`.

        Examples:
            >>> import infointerview as ii
            >>> from infointerview.followups import BusinessCalendar, context_of
            >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> context = context_of(grid, as_of=noon, calendar=BusinessCalendar())
            >>> context.day(noon).isoformat()
            '2026-09-08'
        """
        return instant.astimezone(self.zone).date()

    def candidate(self, organization: str, /) -> ContactView | None:
        """Return who might be approached next there; ``None`` if there is nobody.

        The one of highest rank, then of smallest id, among those who work there
        today, were never approached and have not asked to be left alone.

        Args:
            organization: Key of the employer; the empty one has no candidates.
        """
        return self.people.candidate(organization)

    def last_sent_to(self, organization: str, /) -> datetime | None:
        """Return when anybody there was last written to; ``None`` if never.

        Args:
            organization: Key of the employer at the time of sending.
        """
        return self.people.last_sent_to(organization)


def context_of(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    calendar: BusinessCalendar | WorkingDays | None = None,
    calendars: Mapping[str, BusinessCalendar | WorkingDays] = MappingProxyType({}),
) -> Context:
    """Return what policies and stages are shown of the campaign.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.
        calendar: The seeker's calendar; Monday to Friday if not given.
        calendars: Calendars by the name that a contact's card gives.

    Raises:
        InvalidValue: If `as_of` carries no offset, or a calendar is none.

    Examples:
        >>> import infointerview as ii
        >>> from infointerview.followups import BusinessCalendar
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> context_of(grid, as_of=noon, calendar=BusinessCalendar()).done_today
        0
    """
    mine = calendar_of(calendar)
    theirs = {name: calendar_of(given) for name, given in calendars.items()}
    reader = Reader(campaign.as_of(as_of), as_of.astimezone(UTC), mine, theirs)
    return context_from(People(reader))


def context_from(people: People, /) -> Context:
    """Return the context in which people look like this."""
    reader = people.reader
    return Context(
        as_of=reader.as_of,
        zone=reader.zone,
        today=reader.today,
        calendar=reader.calendar,
        people=people,
    )


class Active:
    """The views of those about whom there is more than that they were added.

    Attributes:
        views: By contact.
        written: When a message last went to whom, by the employer at the time.
        done_today: How many messages the seeker sent today.
    """

    def __init__(self) -> None:
        """Start with nobody."""
        self.views: dict[ContactId, ContactView] = {}
        self.written: dict[str, dict[ContactId, datetime]] = {}
        self.done_today = 0

    def put(self, view: ContactView, /) -> None:
        """Take in the view of somebody who is not there."""
        self.views[view.id] = view
        self.done_today += view.done_today
        for sent in view.sent:  # in order of time: the last one stays
            if sent.organization:
                self.written.setdefault(sent.organization, {})[view.id] = sent.at

    def drop(self, id: ContactId, /) -> ContactView | None:
        """Take out the view of a contact, and return it; ``None`` if there is none."""
        view = self.views.pop(id, None)
        if view is not None:
            self.done_today -= view.done_today
            for organization in {sent.organization for sent in view.sent} - {""}:
                del self.written[organization][id]
        return view


class People(Mapping[ContactId, ContactView]):
    """The view of every contact, made when it is first asked for.

    What concerns several people is here too: who else works at an employer, who there
    was written to last, how much was done today.
    """

    def __init__(self, reader: Reader, active: Active | None = None) -> None:
        """Take what makes the views, and those of the active ones if they are there."""
        self.reader = reader
        self.campaign = reader.campaign
        self._given = active
        self._made: dict[ContactId, ContactView] = {}
        self._candidates: dict[str, ContactView | None] = {}
        self.asked: dict[str, None] = {}  # about which employers policies asked

    def __getitem__(self, id: ContactId) -> ContactView:
        view = self._made.get(id)
        if view is None and self._given is not None:
            view = self._given.views.get(id)
        if view is None:
            if id not in self:
                raise KeyError(id)
            view = self._made[id] = self.reader.view(id)
        return view

    def __contains__(self, id: object) -> bool:
        try:
            return self.campaign.resolve(str(id)) == id
        except UnknownContact:
            return False

    def __iter__(self) -> Iterator[ContactId]:
        return iter(self.campaign.contacts)

    def __len__(self) -> int:
        return len(self.campaign.contacts)

    @cached_property
    def active(self) -> Active:
        """Those about whom there is more than that they were added."""
        if self._given is not None:
            return self._given
        active = Active()
        for id in self.campaign.active:
            active.put(self[id])
        return active

    @cached_property
    def paused(self) -> Mapping[str, date]:
        """Until when tasks of everybody are put off, by kind; the last word counts."""
        return MappingProxyType(
            {
                entry.fact.kind: day_back(entry.fact.until)
                for entry in self.campaign.general
                if isinstance(entry.fact, Snoozed)
            }
        )

    def candidate(self, organization: str, /) -> ContactView | None:
        """Return who might be approached next there, see `Context.candidate`."""
        self.asked[organization] = None
        if organization not in self._candidates:
            self._candidates[organization] = min(
                (
                    view
                    for view in map(self.__getitem__, self._posted_at(organization))
                    if view.organization == organization
                    and not (view.approached or view.stopped)
                ),
                key=_preference,
                default=None,
            )
        return self._candidates[organization]

    def last_sent_to(self, organization: str, /) -> datetime | None:
        """Return when anybody there was written to, see `Context.last_sent_to`."""
        self.asked[organization] = None
        written = self.active.written.get(organization, {})
        return max(written.values(), default=None)

    def _posted_at(self, organization: str) -> tuple[ContactId, ...]:
        return self.campaign.posted_at(organization) if organization else ()


def _preference(view: ContactView) -> tuple[int, ContactId]:
    return -view.card.rank, view.id
