"""What every fact has in common."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import attrs

from infointerview.values import BatchId
from infointerview.values.checks import (
    PLAIN,
    TEXT,
    aware,
    flag,
    identifier,
    optional,
    text,
)

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
        """Return a call that makes an equal fact, without what is left at default."""
        given = {
            field.name: getattr(self, field.name)
            for field in attrs.fields(type(self))
            if getattr(self, field.name) != field.default
        }
        shown = (f"{name}={_plain(value)!r}" for name, value in given.items())
        return f"{type(self).__name__}({', '.join(shown)})"


@attrs.frozen(kw_only=True, repr=False)
class Dated(Noted):
    """A fact that is given its instant: all but the interview that was held.

    Attributes:
        at: When it happened; carries a UTC offset.
    """

    at: datetime = attrs.field(validator=aware, metadata=PLAIN)


def _plain(value: object) -> object:
    """Return the string of an enum member: shorter, and accepted in its place."""
    return value.value if isinstance(value, StrEnum) else value
