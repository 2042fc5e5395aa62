"""Ids: opaque, sortable text that is never made from what it names.

An id is fixed-width ``milliseconds, counter, writer`` (a hybrid logical clock):
milliseconds come from the fact's own instant but never fall below those of the
campaign's last id, the counter tells ids of one millisecond apart, the writer
tells two devices apart. So ids need no clock and no random generator, sort in
recording order, and hold nothing that a person could want forgotten.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import NewType

__all__ = [
    "NEW_CONTACT",
    "BatchId",
    "CampaignId",
    "ContactId",
    "FactId",
    "InterviewId",
    "draw_id",
    "is_drawn",
    "is_placeholder",
    "writer_of",
]

CampaignId = NewType("CampaignId", str)
"""Names a campaign in its journal."""
ContactId = NewType("ContactId", str)
"""Names a person; says nothing about who it is."""
FactId = NewType("FactId", str)
"""Names a recorded fact; sorts in recording order."""
InterviewId = NewType("InterviewId", str)
"""Names an interview; the members of a panel share one."""
BatchId = NewType("BatchId", str)
"""Names an import, whose facts carry it."""

NEW_CONTACT = ContactId("~")
"""Stands in `ContactAdded.contact` for the id that the campaign will draw."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_MS_WIDTH, _COUNTER_WIDTH = 12, 6
_CLOCK_WIDTH = _MS_WIDTH + _COUNTER_WIDTH
_DRAWN = re.compile(rf"[0-9a-f]{{{_CLOCK_WIDTH}}}.")


def draw_id(at: datetime, /, *, last: str, writer: str) -> FactId:
    """Return the next id after `last` for something that happened at `at`.

    Args:
        at: The fact's own instant; carries a UTC offset.
        last: The greatest id drawn so far (see `is_drawn`), or ``""``.
        writer: Tag of the device or process that records, without spaces.

    Returns:
        Text that is greater than every id drawn before it.

    Examples:
        >>> first = draw_id(datetime(2026, 3, 2, tzinfo=UTC), last="", writer="a")
        >>> second = draw_id(datetime(2020, 1, 1, tzinfo=UTC), last=first, writer="a")
        >>> first, second
        ('019cabd83800000000a', '019cabd83800000001a')
    """
    milliseconds = max(0, (at - _EPOCH) // _MILLISECOND)
    clock = f"{milliseconds:0{_MS_WIDTH}x}{0:0{_COUNTER_WIDTH}x}"
    if clock <= last[:_CLOCK_WIDTH]:
        clock = f"{int(last[:_CLOCK_WIDTH], 16) + 1:0{_CLOCK_WIDTH}x}"
    return FactId(clock + writer)


def is_drawn(id: str, /) -> bool:
    """Return whether `id` has the form of one that `draw_id` returns.

    An app may bring ids of its own; they are no clock to go on from.

    Examples:
        >>> is_drawn("019cabd83800000000a"), is_drawn("f1")
        (True, False)
    """
    return _DRAWN.match(id) is not None


def writer_of(id: str, /) -> str:
    """Return the tag of whoever drew the id; empty if it was not drawn.

    Examples:
        >>> writer_of("019cabd83800000000phone"), writer_of("f1")
        ('phone', '')
    """
    return id[_CLOCK_WIDTH:] if is_drawn(id) else ""


def is_placeholder(id: str, /) -> bool:
    """Return whether `id` stands for one that is yet to be drawn.

    Placeholders begin with ``~`` and mean something within one call of
    `Campaign.record` only: facts about people who get their ids in that same
    call refer to them by placeholder.

    Examples:
        >>> is_placeholder("~17"), is_placeholder("019c9b5e7000000000a")
        (True, False)
    """
    return id.startswith("~")
