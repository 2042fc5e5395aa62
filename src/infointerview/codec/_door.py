"""JSON text in and out, with everything refused that two readers may read apart."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["read_object", "read_plain", "spelling", "write_object"]

_MOST_DIGITS = 4300  # Python's own limit, which a process may have switched off


def write_object(fields: dict[str, object], /) -> str:
    """Return the fields as canonical JSON text.

    Raises:
        ValueError: If a whole number has more digits than can be read back.
    """
    return _ENCODER.encode(fields)


def spelling(text: str, /) -> str:
    r"""Return how a text is spelt within the data of a record.

    Examples:
        >>> print(spelling('Patrick "Pat" O'))
        Patrick \"Pat\" O
    """
    return _ENCODER.encode(text)[1:-1]


def read_object(text: str, /) -> dict[str, object]:
    """Return the object that the text holds.

    Raises:
        ValueError: If it is no JSON object, or holds a number that is not finite, a
            key twice, a whole number of more than 4300 digits, or too many levels.
    """
    try:
        found = _DECODER.decode(text)
    except RecursionError:
        message = "nested too deeply"
        raise ValueError(message) from None
    if type(found) is not dict:
        message = "expected an object"
        raise ValueError(message)
    return found


def read_plain(text: str, /) -> Any:  # noqa: ANN401 - any JSON value
    """Return what the text holds; of keys that come twice, the last one.

    Raises:
        ValueError: If it is no JSON, or holds what `read_object` refuses besides.
        RecursionError: If it has too many levels.
    """
    return _PLAIN_DECODER.decode(text)


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        message = f"more than once: {', '.join(map(repr, twice))}"
        raise ValueError(message)
    return found


def _fraction(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        message = "a number beyond the range of a float"
        raise ValueError(message)
    return value


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        message = f"a whole number of more than {_MOST_DIGITS} digits"
        raise ValueError(message)
    return int(digits)


def _constant(name: str) -> NoReturn:
    message = f"{name} is no number"
    raise ValueError(message)


_ENCODER = json.JSONEncoder(
    ensure_ascii=False,
    check_circular=False,
    allow_nan=False,
    sort_keys=True,
    separators=(",", ":"),
)
_PLAIN_DECODER = json.JSONDecoder(
    parse_float=_fraction, parse_int=_whole, parse_constant=_constant
)
_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_float=_fraction,
    parse_int=_whole,
    parse_constant=_constant,
)
