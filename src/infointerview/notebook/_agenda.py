"""The agenda as a table of HTML, for a page of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from infointerview.display import Html
    from infointerview.followups import Agenda

__all__ = ["agenda_html"]


def agenda_html(agenda: Agenda, /) -> Html:
    """Return the agenda as a table: what a notebook shows of it, see `Agenda.show`.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> from infointerview.notebook import agenda_html
        >>> noon = datetime(2026, 9, 8, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> "nothing" in agenda_html(ii.agenda(grid, as_of=noon))
        True
    """
    return agenda.show()
