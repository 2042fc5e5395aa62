"""A report as HTML: one article that stands in any page, and a page to print."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from infointerview.people import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from infointerview.overview._items import Section

__all__ = ["article", "page"]

# Text and lines take the colour of what is around them, as in the agenda's table.
_STYLE = """\
.infointerview-report { max-width: 48em; line-height: 1.35 }
.infointerview-report h1 { font-size: 1.3em; margin: 0 0 0.5em }
.infointerview-report h2 { font-size: 1em; margin: 0.8em 0 0.15em }
.infointerview-report p { margin: 0.1em 0 }
.infointerview-report ul { margin: 0.1em 0; padding-left: 1.3em }
.infointerview-report small { opacity: 0.75 }
.infointerview-report section:first-of-type { border: 1px solid; border-radius: 0.4em;
  padding: 0 0.8em 0.5em }
"""
_PAGE = """\
:root { color-scheme: light dark }
body { background: Canvas; color: CanvasText; font: 11pt sans-serif; margin: 1.5em }
@page { size: A4; margin: 14mm }
@media print { :root { color-scheme: light } body { font-size: 9.5pt; margin: 0 } }
"""


def article(title: str, sections: Sequence[tuple[str, Section]], /) -> str:
    """Return the report as one ``<article>``, with the style that is its own."""
    return "\n".join(
        (
            '<article class="infointerview-report">',
            f"<style>\n{_STYLE}</style>",
            f"<h1>{_safe(title)}</h1>",
            *(line for heading, each in sections for line in _section(heading, each)),
            "</article>",
        )
    )


def page(title: str, sections: Sequence[tuple[str, Section]], /) -> str:
    """Return the report as a page of its own."""
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{_safe(title)}</title>",
            f"<style>\n{_PAGE}</style>",
            "</head>",
            "<body>",
            article(title, sections),
            "</body>",
            "</html>\n",
        )
    )


def _section(heading: str, section: Section) -> Iterator[str]:
    yield "<section>"
    yield f"<h2>{_safe(heading)}</h2>"
    if section.answer:
        yield f"<p>{_safe(section.answer)}</p>"
    if section.items:
        yield "<ul>"
        for item in section.items:
            why = f" <small>{_safe(item.why)}</small>" if item.why else ""
            yield f"<li>{_safe(item.text)}{why}</li>"
        if section.left_out:
            yield f"<li><small>{section.left_out}</small></li>"
        yield "</ul>"
    yield "</section>"


def _safe(text: str) -> str:
    return escape(one_line(text), quote=True)
