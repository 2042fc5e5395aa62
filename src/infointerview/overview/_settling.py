"""`SettleLedger`: what the gratitude ledger knows, as tasks of an agenda."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from infointerview.followups import Task, TaskKey
from infointerview.learning import Gratitude, ledger_of
from infointerview.values import RULES
from infointerview.values.checks import whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.followups import ContactView, Context
    from infointerview.learning import LedgerEntry
    from infointerview.values import ContactId

__all__ = ["SettleLedger"]

_WEIGHTS = {
    Gratitude.PROMISE: 75,
    Gratitude.NEWS: 65,
    Gratitude.ADVICE: 50,
    Gratitude.INTRODUCTION: 35,
    Gratitude.NAME: 30,
    Gratitude.OFFER: 25,
}
"""What other policies propose nothing for; thanks and reports have policies."""


@attrs.frozen(kw_only=True)
class SettleLedger:
    """Keep promises, report on advice, tell the news, and take up what was offered.

    Proposes for every entry of the `ledger` that no other policy knows. What has no
    day of its own is due some days after it came to be owed or offered: as many as
    rule D25 gives a report on advice.

    Attributes:
        within: Days until what names no day is due.

    Examples:
        >>> from datetime import UTC, date, datetime
        >>> import infointerview as ii
        >>> from infointerview.followups import DEFAULT
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ken", card=ii.Contact(name="Ken"), at=noon),
        ...     ii.PromiseMade(
        ...         contact="~ken",
        ...         by="seeker",
        ...         what="an article",
        ...         due=date(2026, 3, 6),
        ...         at=noon,
        ...     ),
        ... )
        >>> to_do = ii.agenda(grid, as_of=noon, plan=DEFAULT | SettleLedger())
        >>> print(to_do)
        Today, Mon 2 Mar 2026
          nothing
        Coming up
          Fri 6 Mar  promise: Ken
        >>> to_do.why(to_do.tasks[0])
        'keep the promise to Ken: an article'
    """

    within: int = attrs.field(default=14, validator=whole_number(0, 36_500))

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield a task for each entry that facts about the contact give rise to."""
        for entry in _entries(contact, context):
            release = context.day(entry.since)
            due = entry.due or release + timedelta(days=self.within)
            yield Task(
                key=TaskKey(*entry.task),
                release=min(release, due),
                due=due,
                weight=_WEIGHTS[entry.kind],
                cause=entry.cause,
                regarding=_other(entry),
            )

    def concerns(self, context: Context, /) -> Iterable[ContactId]:
        """Return those with whom anything has happened."""
        return context.active

    def explain(self) -> str:
        """Return the numbers in words, and the rules they rest on."""
        says = (
            "keep promises, report on advice, tell the news and take up what was"
            f" offered; what names no day within {self.within} days"
        )
        return "\n".join((says, *(str(RULES[rule]) for rule in ("U10", "D25", "M4"))))

    def reason(self, task: Task, context: Context, /) -> str:
        """Return what to do, in words."""
        people = context.people
        givers = (task.key.contact, task.regarding or task.key.contact)
        return next(
            entry.says()
            for giver in givers
            for entry in _entries(people[giver], context)
            if TaskKey(*entry.task) == task.key
        )


def _entries(contact: ContactView, context: Context) -> Iterable[LedgerEntry]:
    campaign = context.people.campaign
    for entry in ledger_of(campaign, contact.id, as_of=context.as_of):
        if entry.kind in _WEIGHTS:
            yield entry


def _other(entry: LedgerEntry) -> ContactId | None:
    """Return who else is in it: of a name, who gave it."""
    return entry.contact if entry.addressee != entry.contact else entry.regarding
