"""What an agenda shows of itself in a notebook or a page: a table that unfolds."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from infointerview.display import details, grouped_table, many, paragraph, section
from infointerview.followups._tasks import Flag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from infointerview.display import Html
    from infointerview.followups._agenda import Agenda
    from infointerview.followups._tasks import Task

__all__ = ["agenda_html"]

_HEADS = ("Day", "To do", "No later than", "Notes")


def agenda_html(agenda: Agenda, /) -> Html:
    """Return the table that `Agenda.show` promises."""
    paused = [task for task in agenda if Flag.PAUSED in task.flags]
    named = (("Coming up", agenda.upcoming), ("Paused", paused))
    groups = [("Today", agenda.today), *((name, some) for name, some in named if some)]
    rows = [(name, _rows(agenda, some)) for name, some in groups]
    shown = grouped_table(many(len(agenda), "task"), _HEADS, rows)
    kinds = ", ".join(agenda.unknown_snoozes)
    told = [paragraph(f"Put off, but there is no such task: {kinds}")] if kinds else []
    return section(f"Agenda for {agenda.day}", shown, *told)


def _rows(
    agenda: Agenda, tasks: Iterable[Task]
) -> Iterator[tuple[date | None, Html, date | None, str]]:
    zone = ZoneInfo(agenda.campaign.time_zone)
    for task in tasks:
        why = map(paragraph, agenda.explain(task).splitlines()[1:])
        notes = [flag.replace("-", " ") for flag in sorted(task.flags - {Flag.PAUSED})]
        notes += [f"also: {says}" for says in agenda.along(task)]
        yield (
            agenda.day_of(task),
            details(agenda.says(task), *why),
            None if task.deadline is None else task.deadline.astimezone(zone),
            ", ".join(notes),
        )
