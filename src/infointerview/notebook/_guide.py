"""The guide for an interview as a table of HTML, to print on one page and write on."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from infointerview.people import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.questions import Guide, GuideItem

__all__ = ["guide_html"]


def guide_html(guide: Guide, /) -> str:
    """Return the guide as a table: when to ask what, and room for notes.

    On a screen each question unfolds to say why it is there; on paper only the
    questions are left. Text and lines take the colour of the text around the table, so
    it suits a light page and a dark one.

    Args:
        guide: The guide.

    Returns:
        One ``<table>`` element, to stand in a page or in a notebook
        (``IPython.display.HTML``).

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> from infointerview.notebook import guide_html
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> ken = ii.Contact(name="Ken Ito")
        >>> campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> campaign = campaign.record(ii.ContactAdded(contact="k", card=ken, at=noon))
        >>> page = guide_html(ii.guide(campaign, "k", minutes=20, as_of=noon))
        >>> "Ken Ito, 20 minutes" in page, "two other people" in page
        (True, True)
    """
    heads = guide.words.columns
    return "\n".join(
        (
            f'<table lang="{_safe(guide.language)}" style="{_TABLE}">',
            f'<caption style="{_CAPTION}">{_caption(guide)}</caption>',
            "<thead><tr>",
            *(f'<th scope="col" style="{_CELL}">{_safe(head)}</th>' for head in heads),
            "</tr></thead>",
            *_body(guide),
            "</table>",
        )
    )


_TABLE = "border-collapse: collapse; width: 100%; page-break-inside: avoid"
_CAPTION = "text-align: left; font-weight: bold"
_CELL = "text-align: left; vertical-align: top; padding: 0.15em 0.8em 0.15em 0"
_NUMBER = f"{_CELL}; font-variant-numeric: tabular-nums"
_PART = f"{_CELL}; border-top: 1px solid"
_NOTES = f"{_CELL}; width: 30%; border-bottom: 1px dotted"
_WHY = "max-width: 50em"


def _caption(guide: Guide) -> str:
    notes = (f"{guide.words.note}: {caveat}" for caveat in guide.caveats)
    return "<br>".join(map(_safe, (guide.heading, *notes)))


def _body(guide: Guide) -> Iterator[str]:
    width = len(guide.words.columns)
    for part, items in groupby(guide.items, lambda item: guide.words.part(item.phase)):
        yield "<tbody>"
        yield (
            f'<tr><th scope="rowgroup" colspan="{width}" style="{_PART}">'
            f"{_safe(part)}</th></tr>"
        )
        yield from (f"<tr>{''.join(_cells(item))}</tr>" for item in items)
        yield "</tbody>"


def _cells(item: GuideItem) -> Iterator[str]:
    ask = (
        f"<details><summary>{_safe(item.text)}</summary>"
        f'<div style="{_WHY}">{_safe(item.explain())}</div></details>'
    )
    skip = "" if item.skip_rank is None else str(item.skip_rank)
    yield f'<td style="{_NUMBER}">{item.clock}</td>'
    yield f'<td style="{_CELL}">{ask}</td>'
    yield f'<td style="{_NUMBER}">{item.minutes:g}</td>'
    yield f'<td style="{_NUMBER}">{skip}</td>'
    yield f'<td style="{_NOTES}"></td>'


def _safe(text: str) -> str:
    return escape(one_line(text), quote=True)
