"""Facts from many texts at once, with msgspec.

Each type of fact has a twin of msgspec's own kind, so that parsing makes objects of
known fields and not dictionaries. Such a twin says nothing of a key that is unknown or
comes twice; but it can be written again, faster than anything else could be looked at:
what does not come out as it went in was in doubt.
"""

from __future__ import annotations

from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import attrs

from infointerview.codec._constructors import from_attributes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["read"]


def read(kind: type, texts: Sequence[str], /) -> list[Any]:
    """Return the fact that each text holds.

    Raises:
        Exception: One of `DOUBTS`, if one of the texts is not just what `encode`
            writes, or msgspec would write it otherwise.
    """
    lines = "\n".join((*texts, "")).encode()
    twins = _twins(kind)(lines)
    if len(twins) != len(texts):  # one line for each, so no text had a line's end
        raise ValueError
    return list(map(from_attributes(kind), twins))


@cache
def _twins(kind: type) -> Callable[[bytes], list[Any]]:
    """Return what parses lines, and raises unless it can write them as they are."""
    from msgspec import MsgspecError
    from msgspec.json import Decoder, Encoder

    parse, write = Decoder(_twin(kind)).decode_lines, Encoder().encode_lines

    def twins(lines: bytes) -> list[Any]:
        try:
            found: list[Any] = parse(lines)
            written = write(found)
        except MsgspecError as error:  # older releases have it for no ValueError
            raise ValueError from error
        if written != lines:
            raise ValueError
        return found

    return twins


@cache
def _twin(kind: type) -> Any:  # noqa: ANN401 - a class made at run time
    """Return a class with the fields of `kind`, in the order in which they are written.

    What is at its default is not written, as in `encode`.
    """
    from msgspec import defstruct

    hints = get_type_hints(kind)
    fields = [
        (field.name, _written(hints[field.name]))
        if field.default is attrs.NOTHING
        else (field.name, _written(hints[field.name]), field.default)
        for field in sorted(attrs.fields(kind), key=lambda field: field.name)
    ]
    return defstruct(kind.__name__, fields, kw_only=True, omit_defaults=True, gc=False)


def _written(hint: Any) -> Any:  # noqa: ANN401 - any annotation
    """Return the type of JSON value that a type is written as: never null."""
    some = [part for part in get_args(hint) if part is not NoneType]
    if get_origin(hint) is tuple:
        return list[_written(some[0])]  # type: ignore[misc] # a type made at run time
    if some:
        return _written(some[0])
    if attrs.has(hint):
        return _twin(hint)
    return hint if hint in {bool, int, float} else str
