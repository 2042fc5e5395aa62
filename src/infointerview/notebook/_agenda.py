"""The agenda as a table of HTML: no package, no script, no link."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from infointerview.followups import Flag
from infointerview.people import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from infointerview.followups import Agenda, Task

__all__ = ["agenda_html"]


def agenda_html(agenda: Agenda, /) -> str:
    """Return the agenda as a table: today, what is coming up, and what is paused.

    Each task unfolds to say why it is there. Names are shown and no address. Text and
    lines take the colour of the text around the table, so it suits a light page and a
    dark one.

    Args:
        agenda: The agenda.

    Returns:
        One ``<table>`` element, to stand in a page or in a notebook
        (``IPython.display.HTML``).

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> from infointerview.notebook import agenda_html
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> "nothing" in agenda_html(ii.agenda(grid, as_of=noon))
        True
    """
    return "\n".join(
        (
            f'<table style="{_TABLE}">',
            f"<caption>Agenda for {agenda.day}, {_many(len(agenda))}</caption>",
            "<thead><tr>",
            *(f'<th scope="col" style="{_CELL}">{head}</th>' for head in _HEADS),
            "</tr></thead>",
            *_body(agenda),
            "</table>",
        )
    )


_TABLE = "border-collapse: collapse"
_CELL = "text-align: left; vertical-align: top; padding: 0.2em 0.8em 0.2em 0"
_GROUP = f"{_CELL}; border-top: 1px solid"
_WHY = "white-space: pre-line; max-width: 60em"
_HEADS = ("Day", "To do", "No later than", "Notes")


def _body(agenda: Agenda) -> Iterator[str]:
    paused = [task for task in agenda if Flag.PAUSED in task.flags]
    yield from _group("Today", agenda, agenda.today)
    if agenda.upcoming:
        yield from _group("Coming up", agenda, agenda.upcoming)
    if paused:
        yield from _group("Paused", agenda, paused)
    if agenda.unknown_snoozes:
        kinds = _safe(", ".join(agenda.unknown_snoozes))
        yield (
            f'<tbody><tr><td colspan="{len(_HEADS)}" style="{_GROUP}">Put off, but'
            f" there is no such task: {kinds}</td></tr></tbody>"
        )


def _group(name: str, agenda: Agenda, tasks: Sequence[Task]) -> Iterator[str]:
    width = len(_HEADS)
    yield "<tbody>"
    yield (
        f'<tr><th scope="rowgroup" colspan="{width}" style="{_GROUP}">{name}</th></tr>'
    )
    for task in tasks:
        yield f"<tr>{''.join(_cells(agenda, task))}</tr>"
    if not tasks:
        yield f'<tr><td colspan="{width}" style="{_CELL}">nothing</td></tr>'
    yield "</tbody>"


def _cells(agenda: Agenda, task: Task) -> Iterator[str]:
    deadline = ""
    if task.deadline is not None:
        local = task.deadline.astimezone(ZoneInfo(agenda.campaign.time_zone))
        deadline = f"{local:%Y-%m-%d %H:%M}"
    notes = [flag.replace("-", " ") for flag in sorted(task.flags - {Flag.PAUSED})]
    notes += [f"also: {key.kind}" for key in task.also]
    why = "\n".join(map(_safe, agenda.explain(task).splitlines()[1:]))
    to_do = (
        f"<details><summary>{_safe(agenda.says(task))}</summary>"
        f'<div style="{_WHY}">{why}</div></details>'
    )
    day = str(agenda.day_of(task) or "")
    for cell in (day, to_do, deadline, _safe(", ".join(notes))):
        yield f'<td style="{_CELL}">{cell}</td>'


def _safe(text: str) -> str:
    return escape(one_line(text), quote=True)


def _many(tasks: int) -> str:
    return f"{tasks} task" if tasks == 1 else f"{tasks} tasks"
