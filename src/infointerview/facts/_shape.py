"""What every fact has in common."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.values import BatchId
from infointerview.values.checks import (
    PLAIN,
    TEXT,
    Privacy,
    aware,
    flag,
    identifier,
    optional,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Dated", "Noted"]


@attrs.frozen(kw_only=True, repr=False)
class Noted:
    """The fields that every fact has besides its instant.

    Attributes:
        note: Anything worth remembering, in the seeker's words.
        batch: The import it came with, if any.
        erased: Whether what it said about a forgotten person was taken out.
    """

    note: str = attrs.field(default="", validator=text, metadata=TEXT)
    batch: BatchId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )
    erased: bool = attrs.field(default=False, validator=flag, metadata=PLAIN)

    def __repr__(self) -> str:
        """Return a call that makes an equal fact, without what is left at default.

        What is on the card of a person is left out: names, addresses and posts.
        """
        shown = (
            f"{field.name}={_shown(field, getattr(self, field.name))}"
            for field in self._told()
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield what `repr` shows."""
        for field in self._told():
            yield field.name, _Shown(_shown(field, getattr(self, field.name)))

    def _told(self) -> Iterator[attrs.Attribute[Any]]:
        for field in attrs.fields(type(self)):
            if getattr(self, field.name) != field.default:
                yield field


@attrs.frozen(kw_only=True, repr=False)
class Dated(Noted):
    """A fact that is given its instant: all but the interview that was held.

    Attributes:
        at: When it happened; carries a UTC offset.
    """

    at: datetime = attrs.field(validator=aware, metadata=PLAIN)


class _Shown(str):
    """Text that is a `repr` already."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _shown(field: attrs.Attribute[Any], value: object) -> str:
    if isinstance(value, StrEnum):
        return repr(value.value)  # shorter, and accepted in the member's place
    if field.metadata["privacy"] is Privacy.PERSONAL and not attrs.has(type(value)):
        return "..."
    return repr(value)
