"""The shape of what a language brings to drafts: whole sentences with typed slots."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import attrs

from infointerview.people import Position
from infointerview.values import Register

if TYPE_CHECKING:
    from datetime import date

__all__ = ["DraftWords"]


@attrs.frozen(kw_only=True)
class DraftWords:
    """The sentences of the drafts, by name, for each register.

    What a post fills in are values that format as the language wants.

    Slots: ``{name}`` and ``{given}`` of the person, ``{sender}``, ``{other}`` for
    somebody else's name, ``{organization}``, ``{field}``, ``{connection}``,
    ``{minutes}``, ``{claim}``, ``{day}``. A name such as
    ``interest.organization`` says which slots its sentence needs.

    Attributes:
        sentences: Sentence by name, by register.
        slots: What a post fills in: ``organization`` and ``field``, without what would
            not read well in a sentence.
        place: How the employer stands in a sentence.
        field: What stands for the field where it is not known, by register.
        narrow: What stands for their post where the employer is not known, by register.
        linking: Words of a linking sentence that say what is shared, where that is
            only an interest in their work, by register.
        months: The names of the months.
        day: How a day is written, with slots ``{day}`` and ``{month}``.
    """

    sentences: Mapping[Register, Mapping[str, str]]
    slots: Callable[[Position], Mapping[str, object]]
    place: str
    field: Mapping[Register, str]
    narrow: Mapping[Register, str]
    linking: Mapping[Register, tuple[str, ...]]
    months: tuple[str, ...]
    day: str

    def date(self, day: date, /) -> str:
        """Return a day as people write it, without the year."""
        return self.day.format(day=day.day, month=self.months[day.month - 1])
