"""How things are shown: text on one line, and the few parts that pages are made of.

Every part escapes the text that it is given; only what is `Html` already goes in as it
is. All parts share one small stylesheet, which takes its colours from the page around
it and so suits a light theme and a dark one. No script, no link, no picture from afar.
What does not live here: what a guide or an agenda shows of itself, which each says
beside its class; pictures and data frames, which are in `notebook`.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from html import escape
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TypeAlias

    Cell: TypeAlias = "str | int | date | None"

__all__ = [
    "Html",
    "SaysItsFields",
    "brief",
    "bullets",
    "cell_width",
    "details",
    "grouped_table",
    "heading",
    "in_markdown",
    "many",
    "one_line",
    "page",
    "pairs",
    "paragraph",
    "remark",
    "section",
    "table",
]


class Html(str):
    """Text that is markup already, and is not escaped again.

    Examples:
        >>> paragraph("a < b"), paragraph(Html("<b>bold</b>"))
        ('<p>a &lt; b</p>', '<p><b>bold</b></p>')
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        return self


def section(title: str, /, *parts: Html) -> Html:
    """Return what a notebook or a page shows of one thing: a heading and its parts.

    The stylesheet comes along, so a section stands anywhere by itself.

    Examples:
        >>> shown = section("Rosa <Diaz>", paragraph("met"))
        >>> "<h3>Rosa &lt;Diaz&gt;</h3>" in shown
        True
    """
    lines = ('<section class="infointerview">', f"<style>{_STYLE}</style>")
    return Html("\n".join((*lines, f"<h3>{_inline(title)}</h3>", *parts, "</section>")))


def page(title: str, /, *parts: Html, language: str = "en") -> Html:
    """Return a page of its own, to open or to print: a section in a document.

    Light or dark as the reader's system is; on paper it is light, on A4.

    Examples:
        >>> page("Rosa", paragraph("met")).splitlines()[0]
        '<!doctype html>'
    """
    lines = (
        "<!doctype html>",
        f'<html lang="{escape(language)}">',
        '<head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{_inline(title)}</title>",
        f"<style>{_PAGE}</style></head>",
        f"<body>\n{section(title, *parts)}\n</body>",
        "</html>\n",
    )
    return Html("\n".join(lines))


def heading(text: str, /) -> Html:
    """Return a heading within a section.

    Examples:
        >>> heading("What to do today")
        '<h4>What to do today</h4>'
    """
    return Html(f"<h4>{_inline(text)}</h4>")


def remark(text: str, remark: str, /) -> Html:
    """Return a line of text with a smaller one behind it, which may be empty.

    Examples:
        >>> remark("thank Rosa", "within a day"), remark("rest", "")
        ('thank Rosa <small>within a day</small>', 'rest')
    """
    small = f" <small>{_inline(remark)}</small>" if remark else ""
    return Html(f"{_inline(text)}{small}")


def paragraph(text: str, /) -> Html:
    """Return a paragraph.

    Examples:
        >>> paragraph("Rosa & Ken")
        '<p>Rosa &amp; Ken</p>'
    """
    return Html(f"<p>{_inline(text)}</p>")


def bullets(lines: Iterable[str], /) -> Html:
    """Return a list with a bullet for each line.

    Examples:
        >>> bullets(["Rosa", "Ken"])
        '<ul><li>Rosa</li><li>Ken</li></ul>'
    """
    return Html(f"<ul>{''.join(f'<li>{_inline(line)}</li>' for line in lines)}</ul>")


def pairs(named: Iterable[tuple[str, Cell]], /) -> Html:
    """Return what has a name and a value each, as a list of definitions.

    Examples:
        >>> pairs([("stage", "met"), ("names", 2)])
        '<dl><dt>stage</dt><dd>met</dd><dt>names</dt><dd>2</dd></dl>'
    """
    items = (f"<dt>{_inline(name)}</dt><dd>{_inline(it)}</dd>" for name, it in named)
    return Html(f"<dl>{''.join(items)}</dl>")


def details(summary: str, /, *parts: Html) -> Html:
    """Return parts that show when the reader unfolds them.

    Examples:
        >>> details("Why?", paragraph("He opted out."))
        '<details><summary>Why?</summary><p>He opted out.</p></details>'
    """
    summed = f"<summary>{_inline(summary)}</summary>"
    return Html(f"<details>{summed}{''.join(parts)}</details>")


def table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]], /
) -> Html:
    """Return a table whose columns have heads and whose rows begin with theirs.

    Args:
        caption: What the table is about, which also is its text alternative.
        heads: Of the columns.
        rows: Cells of each row, one for each column: text, `Html`, a number, a day or
            an instant, which shows its own local time, or ``None`` for nothing.

    Examples:
        >>> print(table("Names given", ["Who", "Names"], [["Rosa", 2]]))
        <table><caption>Names given</caption>
        <thead><tr><th scope="col">Who</th><th scope="col">Names</th></tr></thead>
        <tbody>
        <tr><th scope="row" dir="auto">Rosa</th><td class="number">2</td></tr>
        </tbody>
        </table>
    """
    return grouped_table(caption, heads, [("", rows)])


def grouped_table(
    caption: str,
    heads: Sequence[str],
    groups: Iterable[tuple[str, Iterable[Sequence[Cell]]]],
    /,
    *,
    to_fill_in: int = 0,
) -> Html:
    """Return a table in groups of rows, each under its name.

    Args:
        caption: What the table is about; empty if a heading above says it.
        heads: Of the columns.
        groups: The name of each group, which may be empty, and its rows. A group
            without rows says so.
        to_fill_in: How many rows there are to write in by hand, if there are: the
            last column is wide then, and on a `page` the rows share the sheet.

    Examples:
        >>> shown = grouped_table(
        ...     "Agenda", ["Day"], [("Today", []), ("Later", [["9"]])]
        ... )
        >>> shown.count("<tbody>"), "nothing" in shown
        (2, True)
        >>> grouped_table("", ["Ask", "Notes"], [], to_fill_in=9).splitlines()[0]
        '<table class="to-fill-in" style="--rows: 9">'
    """
    fill = f' class="to-fill-in" style="--rows: {to_fill_in}"' if to_fill_in else ""
    columns = "".join(f'<th scope="col">{_inline(head)}</th>' for head in heads)
    bodies = (_body(name, tuple(rows), len(heads)) for name, rows in groups)
    titled = f"<caption>{_inline(caption)}</caption>" if caption else ""
    lines = (
        f"<table{fill}>{titled}",
        f"<thead><tr>{columns}</tr></thead>",
        *bodies,
        "</table>",
    )
    return Html("\n".join(lines))


def _body(name: str, rows: Sequence[Sequence[Cell]], width: int) -> str:
    lines = ["<tbody>"]
    if name:
        head = f'<th scope="rowgroup" colspan="{width}">{_inline(name)}</th>'
        lines.append(f"<tr>{head}</tr>")
    lines += (_row(cells) for cells in rows)
    if not rows:
        lines.append(f'<tr><td colspan="{width}">nothing</td></tr>')
    return "\n".join((*lines, "</tbody>"))


def _row(cells: Sequence[Cell]) -> str:
    first, *others = cells
    head = f'<th scope="row" dir="auto">{_inline(first)}</th>'
    return f"<tr>{head}{''.join(map(_cell, others))}</tr>"


def _cell(cell: Cell) -> str:
    kind = 'class="number"' if isinstance(cell, int) else 'dir="auto"'
    return f"<td {kind}>{_inline(cell)}</td>"


def _inline(cell: Cell) -> str:
    if isinstance(cell, Html):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"<time>{cell:%Y-%m-%d %H:%M}</time>"
    if isinstance(cell, date):
        return f"<time>{cell}</time>"
    return escape(one_line(cell) if isinstance(cell, str) else str(cell))


class SaysItsFields(Protocol):
    """What tells rich, by name, what to print of it.

    Examples:
        >>> class Tally:
        ...     def __rich_repr__(self):
        ...         yield "people", 2
        >>> tally: SaysItsFields = Tally()
    """

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield names and values."""
        ...


def brief(shown: SaysItsFields, /) -> str:
    """Return as the `repr` of a thing what it tells rich, so that both say the same.

    Examples:
        >>> class Tally:
        ...     def __rich_repr__(self):
        ...         yield "people", 2
        ...         yield "day", "Monday"
        >>> brief(Tally())
        "Tally(people=2, day='Monday')"
    """
    fields = (f"{name}={value!r}" for name, value in shown.__rich_repr__())
    return f"{type(shown).__name__}({', '.join(fields)})"


def one_line(text: str, /, *, width: int | None = None) -> str:
    r"""Return the text as one line that is safe to show beside other text.

    White space becomes single spaces. Control characters and what reverses the
    direction of writing vanish, as do invisible characters other than the joiners,
    with which Persian is spelt and emoji are composed.

    Args:
        text: Such as a name.
        width: Cells to fit into, see `cell_width`; what is longer ends in "…".

    Examples:
        >>> one_line("Rosa\n\x1b[31m Diaz\u202e")
        'Rosa [31m Diaz'
        >>> one_line("Rosa Diaz", width=6)
        'Rosa…'
    """
    if not text.isprintable():
        text = _UNSHOWN.sub("", text)
    line = " ".join(text.split())
    if width is None:
        return line
    # No honest character is composed of more than this, however narrow it is.
    longest = width * _COMPOSED
    if len(line) <= longest and cell_width(line) <= width:
        return line
    ends = accumulate(map(_cells, line[:longest]))
    fitting = sum(end < width for end in ends)
    return line[:fitting].rstrip() + "…"


def in_markdown(text: str, /) -> str:
    r"""Return the text on one line, with what Markdown would read as its own escaped.

    So it may also begin a paragraph or the item of a list.

    Examples:
        >>> print(in_markdown("*Rosa* <b>"), in_markdown("1. Ken"))
        \*Rosa\* \<b\> 1\. Ken
    """
    return _NUMBERED.sub(r"\1\\", _MARKDOWN.sub(r"\\\g<0>", one_line(text)))


def many(number: float, one: str, more: str = "", /) -> str:
    """Return the number with what is counted, in the singular or the plural.

    Args:
        number: How many.
        one: The word for one.
        more: The word for any other number; by default the first with an s.

    Examples:
        >>> many(1, "day"), many(1.5, "day"), many(0, "person", "people")
        ('1 day', '1.5 days', '0 people')
    """
    shown = int(number) if number == int(number) else number
    return f"{shown} {one if number == 1 else more or one + 's'}"


def cell_width(text: str, /) -> int:
    r"""Return how many cells the text fills in a font of fixed width.

    Examples:
        >>> cell_width("Ken"), cell_width("田中"), cell_width("Zoë")
        (3, 4, 3)
    """
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


_COMPOSED = 8

# Controls that are no white space; soft hyphen, zero-width space, word joiner and other
# invisible operators, byte-order mark; marks, embeddings and isolates of direction;
# interlinear marks, and the two code points that XML forbids.
_UNSHOWN = re.compile(
    "[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>#|~]|&(?=\w+;)|^[-+=]")
_NUMBERED = re.compile(r"^(\d+)(?=[.)])")
# Colours are mixed from that of the text around, so every theme has its own. The class
# is named twice in every rule, since JupyterLab has rules for whatever an output holds.
_STYLE = """
.infointerview { max-width: 64em; overflow-wrap: anywhere; }
.infointerview h3 { margin: 0.4em 0; font-size: 1.1em; }
.infointerview h4 { margin: 0.9em 0 0.2em; font-size: 1em; }
.infointerview p, .infointerview ul { margin: 0.2em 0; }
.infointerview ul { padding-left: 1.3em; }
.infointerview small { opacity: 0.75; }
.infointerview table { border-collapse: collapse; margin: 0.6em 0; }
.infointerview caption { text-align: left; font-weight: 600; padding: 0.2em 0; }
.infointerview table th, .infointerview table td {
  text-align: left; vertical-align: top; padding: 0.2em 1em 0.2em 0; max-width: 40em;
  background: none; border: 0 solid color-mix(in srgb, currentColor 25%, transparent);
  border-bottom-width: 1px; }
.infointerview table thead th { overflow-wrap: normal; }
.infointerview table tbody th { font-weight: normal; min-width: 5em; }
.infointerview table td:not(.number) { min-width: 4em; }
.infointerview table th[scope="rowgroup"] { font-weight: 600; padding-top: 0.8em; }
.infointerview table td.number {
  text-align: right; font-variant-numeric: tabular-nums; }
.infointerview table.to-fill-in { width: 100%; }
.infointerview table.to-fill-in thead th:last-child { width: 34%; }
.infointerview table.to-fill-in td { min-width: 0; }
.infointerview table.to-fill-in tbody th { min-width: 0; overflow-wrap: normal; }
.infointerview dl { display: grid; grid-template-columns: max-content 1fr;
  gap: 0.2em 1em; margin: 0.4em 0; }
.infointerview :is(dt, dd) {
  float: none; width: auto; margin: 0; padding: 0; font-weight: normal; }
.infointerview time { white-space: nowrap; }
.infointerview summary { cursor: pointer; }
""".replace(".infointerview ", ".infointerview.infointerview ")
_PAGE = """
:root { color-scheme: light dark; }
body { background: Canvas; color: CanvasText; font: 11pt/1.35 sans-serif;
  margin: 1.5em; }
@page { size: A4; margin: 12mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 9pt; line-height: 1.25; margin: 0; }
  .to-fill-in td { height: min(12mm, 170mm / var(--rows)); } }
"""
