"""The referral tree as SVG, written by hand: no package, no script, no link."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from html import escape
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias, assert_never

import attrs

from infointerview.display import Html, cell_width, one_line, paragraph, section
from infointerview.referrals._layout import tree_positions
from infointerview.referrals._marks import (
    CROSS,
    INK,
    Mark,
    label_of,
    mark_of,
    name_of,
    wave_name,
)
from infointerview.referrals._metrics import wave_sizes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId

__all__ = ["tree_shown", "tree_svg"]


def tree_svg(graph: ReferralGraph, /, *, title: str = "Who named whom") -> str:
    """Return the recruitment forest as a picture: seeds on the left, a wave a column.

    It shows who takes part, each with a mark that says where the seeker stands with
    them, in shape as well as in colour. Lines lead from referrers to whom they brought
    in, dashed arrows to people whom they named besides (cross referrals).
    Its size grows with the people; it is not scaled to fit.

    Text takes the colour of the text around it, so the picture suits a light page and
    a dark one if it stands in the page itself; in a notebook
    ``IPython.display.HTML(tree_svg(graph))`` puts it there. Instead of looking at it
    one can have it read out: it has a title, and a description in numbers.
    `tree_text` has all the names.

    Args:
        graph: The graph.
        title: Title for readers who do not see the picture.

    Returns:
        One ``<svg>`` element, to stand in a page or in a file of its own.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> picture = tree_svg(referral_graph(Campaign.replay("grid", ())))
        >>> picture[:4], "Nobody takes part yet" in picture
        ('<svg', True)
    """
    places = _places(graph)
    width, height = _size(places)
    body = "\n".join(_body(graph, places))
    told = _in_words(graph)
    # All that an id has to do is to differ from those of other pictures on the page.
    key = blake2b(f"{title}{told}{body}".encode(), digest_size=6).hexdigest()
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t{key} d{key}" \
width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}" \
fill="currentColor" font-family="system-ui, sans-serif" font-size="{_FONT}">
<title id="t{key}">{_safe(title)}</title>
<desc id="d{key}">{_safe(told)}</desc>
{body}
</svg>"""


def tree_shown(graph: ReferralGraph, /) -> Html:
    """Return what `ReferralGraph.show` promises."""
    told = paragraph(_in_words(graph))
    if not graph.is_shown_whole:
        return section("Who named whom", told)
    # In a frame of its own: a wide tree scrolls, and the page around it does not.
    picture = Html(f'<div style="overflow: auto">{tree_svg(graph)}</div>')
    return section("Who named whom", told, picture)


_FONT = 12
_CELL = 6.6  # what a character of that size takes, about
_RADIUS = 5
_GAP = 5  # between a mark, its label and the line after it
_LINK = 44  # between two columns
_ROW = 22
_MARGIN = 12
_KEY, _HEADINGS, _TOP = 18, 46, 74  # rows: the key, the headings, the first person
_KEY_WIDTH = 560
_SOLID = f'fill="none" stroke="{INK}"'
_DASHED = f'fill="none" stroke="{CROSS}" stroke-dasharray="5 3" opacity="0.8"'


@attrs.frozen(kw_only=True)
class _Place:
    """Where somebody stands: the middle of the mark, and three ends of the line."""

    x: float
    y: float
    end: float
    """Where the label ends."""
    column_end: float
    """Where the longest label of the wave ends."""


_Places: TypeAlias = "Mapping[ContactId, _Place]"


def _places(graph: ReferralGraph) -> _Places:
    tidy = tree_positions(graph)
    lengths = {id: _length(label_of(graph, id)) for id in tidy}
    longest = [_length(wave_name(wave)) for wave, _ in enumerate(wave_sizes(graph))]
    for contact, (wave, _) in tidy.items():
        longest[int(wave)] = max(longest[int(wave)], lengths[contact])
    label = _RADIUS + _GAP
    columns = [label + length + _GAP + _LINK + _RADIUS for length in longest]
    starts = list(accumulate(columns, initial=_MARGIN + _RADIUS))
    return {
        contact: _Place(
            x=starts[int(wave)],
            y=_TOP + row * _ROW,
            end=starts[int(wave)] + label + lengths[contact] + _GAP,
            column_end=starts[int(wave)] + label + longest[int(wave)] + _GAP,
        )
        for contact, (wave, row) in tidy.items()
    }


def _length(label: str) -> float:
    return cell_width(label) * _CELL


def _size(places: _Places) -> tuple[float, float]:
    right = max((place.column_end for place in places.values()), default=0)
    low = max((place.y for place in places.values()), default=_TOP)
    return max(right + _MARGIN, _KEY_WIDTH), low + _ROW


def _body(graph: ReferralGraph, places: _Places) -> Iterator[str]:
    yield from _key()
    columns = {graph.waves[contact]: place.x for contact, place in places.items()}
    for wave, x in columns.items():
        yield _text(x - _RADIUS, _HEADINGS, wave_name(wave), style='opacity="0.7"')
    if not places:
        yield _text(_MARGIN, _TOP, "Nobody takes part yet.")
    for edge in graph.first_referrals:
        yield _branch(places[edge.referrer], places[edge.referred])
    for edge in graph.cross_referrals:
        yield _arrow(places[edge.referrer], places[edge.referred])
    for contact, place in places.items():
        yield f"<g><title>{_safe(_told(graph, contact))}</title>"
        yield _mark(mark_of(graph, contact), place.x, place.y)
        yield _text(place.x + _RADIUS + _GAP, place.y, label_of(graph, contact))
        yield "</g>"


def _key() -> Iterator[str]:
    x, y = float(_MARGIN + _RADIUS), _KEY
    for mark in Mark:
        yield _mark(mark, x, y)
        yield _text(x + _RADIUS + _GAP, y, mark.value)
        x += _RADIUS + _GAP + _length(mark.value) + 4 * _GAP
    for style, word in ((_SOLID, "brought in"), (_DASHED, "named as well")):
        yield f'<path d="M{_n(x)} {_n(y)}h24" {style}/>'
        yield _text(x + 24 + _GAP, y, word)
        x += 24 + _GAP + _length(word) + 4 * _GAP


def _mark(mark: Mark, x: float, y: float) -> str:
    ring = f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_RADIUS}" stroke="{mark.color}"'
    line = f'fill="none" stroke="{mark.color}" stroke-width="2"'
    match mark:
        case Mark.MET:
            return f'{ring} fill="{mark.color}"/>'
        case Mark.UNDER_WAY:
            half = (
                f"M{_n(x)} {_n(y - _RADIUS)}a{_RADIUS} {_RADIUS} 0 0 0 0 {2 * _RADIUS}z"
            )
            return f'{ring} fill="none"/><path d="{half}" fill="{mark.color}"/>'
        case Mark.OPEN:
            return f'{ring} fill="none"/>'
        case Mark.CLOSED:
            return f'<path d="M{_n(x - 4)} {_n(y - 4)}l8 8m0 -8l-8 8" {line}/>'
        case _:
            assert_never(mark)


def _branch(one: _Place, two: _Place) -> str:
    """Return the line to a recruit: along the row, then over to the other row."""
    bend, arrival = one.column_end + _LINK / 2, two.x - _RADIUS
    return (
        f'<path d="M{_n(one.end)} {_n(one.y)}H{_n(one.column_end)}'
        f'C{_n(bend)} {_n(one.y)} {_n(bend)} {_n(two.y)} {_n(arrival)} {_n(two.y)}"'
        f" {_SOLID}/>"
    )


def _arrow(one: _Place, two: _Place) -> str:
    """Return the arrow of a cross referral.

    Onwards it arrives at the mark; within a column, and back, at the end of the label.
    """
    onwards = one.x < two.x
    tip, turn = (two.x - _RADIUS - 1, -1) if onwards else (two.end, 1)
    return (
        f'<path d="M{_n(one.end)} {_n(one.y)}C{_n(one.end + _LINK)} {_n(one.y)}'
        f' {_n(tip + turn * _LINK)} {_n(two.y)} {_n(tip + turn * 5)} {_n(two.y)}"'
        f" {_DASHED}/>"
        f'<path d="M{_n(tip)} {_n(two.y)}l{turn * 7} -3.5v7z" fill="{CROSS}"/>'
    )


def _text(x: float, y: float, words: str, *, style: str = "") -> str:
    # A baseline that browsers agree on: they differ about dominant-baseline.
    return f'<text x="{_n(x)}" y="{_n(y + _FONT / 3)}" {style}>{_safe(words)}</text>'


def _safe(text: str) -> str:
    return escape(one_line(text), quote=True)


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _told(graph: ReferralGraph, contact: ContactId) -> str:
    """Return what is shown of somebody when the pointer rests on them."""
    stage = graph.stages[contact].value
    referrers = [name_of(graph, edge.referrer) for edge in graph.referrals_of(contact)]
    by = f", named by {', '.join(referrers)}" if referrers else ""
    return f"{name_of(graph, contact)}: {stage}{by}"


def _in_words(graph: ReferralGraph) -> str:
    """Return the picture for those who do not see it."""
    people = graph.participants
    if not people:
        return "Nobody takes part yet."
    waves = Counter(graph.waves[contact] for contact in people)
    marks = Counter(mark_of(graph, contact) for contact in people)
    columns = ", ".join(f"{waves[n]} in {wave_name(n)}" for n in sorted(waves))
    stages = ", ".join(f"{marks[mark]} {mark.value}" for mark in Mark if marks[mark])
    crossed = len(graph.cross_referrals)
    return (
        f"A tree of {len(people)} people. By column: {columns}. By mark: {stages}."
        f" Referrals of people who were known already: {crossed}."
    )
