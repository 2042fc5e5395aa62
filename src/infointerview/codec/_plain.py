"""Facts from many texts at once, with the standard library alone."""

from __future__ import annotations

import secrets
from functools import cache, partial
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import attrs

from infointerview.codec._constructors import DOUBTS, from_fields
from infointerview.codec._door import read_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["read"]


def read(kind: type, texts: Sequence[str], /) -> list[Any]:
    """Return the fact that each text holds, ``None`` where there is any doubt.

    Raises:
        Exception: One of `DOUBTS`, if it is not seen whose text is odd.
    """
    joined = _SEPARATOR.join(texts)
    found = read_plain(f"[{joined}]")
    if len(found) != 2 * len(texts) - 1 or not set(found[1::2]) <= {_NONCE}:
        raise ValueError
    objects = found[::2]
    count = _counter(kind)
    facts, keys = _facts(kind, objects, count)
    # As many keys as colons behind a quote: so none is there twice.
    if joined.count('":') == keys and not any(odd in joined for odd in _ODD):
        return facts
    return [
        None if fact is None or _may_hide_a_key(text, count(fields)) else fact
        for fact, text, fields in zip(facts, texts, objects, strict=True)
    ]


def _facts(
    kind: type, objects: Sequence[Any], count: Callable[[Any], int]
) -> tuple[list[Any], int]:
    """Return a fact for each object, and all keys; which come twice is not seen."""
    made, build = from_fields(kind)
    facts: list[Any] = []
    keys = 0
    for fields in objects:
        try:
            facts.append((made.get(tuple(fields)) or build)(fields))
            keys += count(fields)
        except DOUBTS:
            facts.append(None)
    return facts, keys


def _may_hide_a_key(text: str, keys: int) -> bool:
    return text.count('":') != keys or any(odd in text for odd in _ODD)


@cache
def _counter(kind: type) -> Callable[[Any], int]:
    """Return what counts the keys of an object of `kind` and of the objects in it."""
    hints = get_type_hints(kind)
    inner = {
        field.name: _counter(part)
        for field in attrs.fields(kind)
        for part in (hints[field.name], *get_args(hints[field.name]))
        if attrs.has(part)
    }
    return partial(_keys, inner) if inner else len


def _keys(inner: Mapping[str, Callable[[Any], int]], fields: dict[str, Any]) -> int:
    number = len(fields)
    for name, count in inner.items():
        if name in fields:
            value = fields[name]
            if value.__class__ is list:
                number += sum(map(count, value))
            else:
                number += count(value)
    return number


# Between two texts stands what nobody can have written into one of them, so that what
# is parsed together falls apart again where it was joined.
_NONCE = secrets.token_hex(8)
_SEPARATOR = f',"{_NONCE}",'
# White space that may hide a key from being counted; in a text it is harmless.
_ODD = ("\n", "\t", "\r", " :")
