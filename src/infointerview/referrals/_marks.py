"""What the pictures share: names as labels, stages as marks, waves as headings."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from infointerview.display import one_line
from infointerview.lifecycle import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId

__all__ = ["CROSS", "INK", "Mark", "label_of", "mark_of", "name_of", "wave_name"]

INK = "#808080"
CROSS = "#cc79a7"


class Mark(StrEnum):
    """How a picture shows where the seeker stands with somebody.

    The value is the word in the key, and members stand in its order. Each mark has a
    shape that tells the same as its colour. Colours are from the palette that Okabe
    and Ito made for colour-blind readers, those of it that stand out from a white page
    and from a dark one.
    """

    MET = "met"
    UNDER_WAY = "in touch"
    OPEN = "not asked yet"
    CLOSED = "closed"

    @property
    def color(self) -> str:
        """As hexadecimal RGB."""
        return _COLORS[self]


def mark_of(graph: ReferralGraph, contact: ContactId, /) -> Mark:
    """Return the mark of a contact; whoever was met has been met, whatever came."""
    return Mark.MET if contact in graph.met else _MARKS[graph.stages[contact]]


def name_of(graph: ReferralGraph, contact: ContactId, /) -> str:
    """Return the whole name, on one line and without what could upset a page."""
    return one_line(graph.contacts[contact].name) or _NAMELESS


def label_of(graph: ReferralGraph, contact: ContactId, /) -> str:
    """Return the name as long as there is room for."""
    return one_line(graph.contacts[contact].name, width=_ROOM) or _NAMELESS


def wave_name(wave: int, /) -> str:
    """Return what stands above a column."""
    return f"wave {wave}" if wave else "your choice"


_ROOM = 24  # cells
_NAMELESS = "?"  # a name of nothing but invisible characters

_COLORS: Mapping[Mark, str] = MappingProxyType(
    {
        Mark.MET: "#009e73",
        Mark.UNDER_WAY: "#0072b2",
        Mark.OPEN: INK,
        Mark.CLOSED: "#d55e00",
    }
)

_MARKS: Mapping[Stage, Mark] = MappingProxyType(
    {
        Stage.KNOWN: Mark.OPEN,
        Stage.CONTACTED: Mark.UNDER_WAY,
        Stage.AGREED: Mark.UNDER_WAY,
        Stage.SCHEDULED: Mark.UNDER_WAY,
        Stage.MET: Mark.MET,
        Stage.POSTPONED: Mark.UNDER_WAY,
        Stage.REDIRECTED: Mark.UNDER_WAY,
        Stage.DECLINED: Mark.CLOSED,
        Stage.UNREACHABLE: Mark.CLOSED,
        Stage.STOPPED: Mark.CLOSED,
        Stage.FORGOTTEN: Mark.CLOSED,
    }
)
