"""Many values of one frozen class at once, from columns of its fields.

Made one by one, each value pays for a call of each of its checks. A column of plain
text can be checked as a whole, at the speed of C, with the same outcome.
"""

from __future__ import annotations

from collections import deque
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["in_bulk", "only_text", "only_texts", "only_written"]

T = TypeVar("T", bound=attrs.AttrsInstance)

if TYPE_CHECKING:
    Shortcut = Callable[[Sequence[Any]], bool]


def in_bulk(
    kind: type[T],
    count: int,
    columns: Mapping[str, Sequence[object]],
    /,
    *,
    shortcuts: Mapping[str, Shortcut],
) -> list[T]:
    """Return `count` values, equal to those that the class itself would make.

    A column that its shortcut vouches for is taken as it is. Every other value is
    checked by the class, so that what is wrong is refused with the usual error.

    Args:
        kind: A frozen class with slots and without converters.
        count: How many.
        columns: A value for each, by field; other fields are left at their default.
        shortcuts: By field: whether every value of a column would pass its check.

    Raises:
        InvalidValue: If a value fails its check.

    Examples:
        >>> @attrs.frozen
        ... class Pair:
        ...     one: str
        ...     other: int = 0
        >>> in_bulk(Pair, 2, {"one": ["a", "b"]}, shortcuts={"one": only_text})
        [Pair(one='a', other=0), Pair(one='b', other=0)]
    """
    fields = attrs.fields(kind)
    new: list[T] = list(map(object.__new__, repeat(kind, count)))
    for field in fields:
        values = columns.get(field.name)
        fill = repeat(field.default, count) if values is None else values
        # a member descriptor sets a slot of a frozen class as its own __init__ does
        put = getattr(kind, field.name).__set__
        deque(map(put, new, fill), maxlen=0)
    for field in fields:
        check = field.validator
        values = columns.get(field.name)
        shortcut = shortcuts.get(field.name)
        if check is None or values is None or (shortcut and shortcut(values)):
            continue
        passed = set()  # an object that many share is checked once, and kept by them
        for value, content in zip(new, values, strict=True):
            if id(content) not in passed:
                check(value, field, content)
                if getattr(value, field.name) is content:
                    passed.add(id(content))
    finish = getattr(kind, "__attrs_post_init__", None)
    if finish is not None:
        deque(map(finish, new), maxlen=0)
    return new


def only_text(column: Sequence[object], /) -> bool:
    r"""Return whether `text` would pass each of these.

    Examples:
        >>> only_text(["a", ""]), only_text(["a", None]), only_text(["\ud800"])
        (True, False, False)
    """
    if set(map(type, column)) - {str}:
        return False
    joined = "".join(column)  # type: ignore[arg-type] # all of them are str
    try:
        return joined.isascii() or bool(joined.encode())
    except UnicodeEncodeError:
        return False


def only_written(column: Sequence[object], /) -> bool:
    """Return whether `some_text` would pass each of these.

    Examples:
        >>> only_written(["a", "b"]), only_written(["a", " "])
        (True, False)
    """
    return only_text(column) and all(map(str.strip, cast("Sequence[str]", column)))


def only_texts(column: Sequence[object], /) -> bool:
    """Return whether each of these is a tuple with one written text at most.

    Examples:
        >>> only_texts([(), ("a",)]), only_texts([("a", "a")]), only_texts(["a"])
        (True, False, False)
    """
    if set(map(type, column)) - {tuple}:
        return False
    tuples = cast("Sequence[tuple[object, ...]]", column)
    items = list(chain.from_iterable(tuples))
    return max(map(len, tuples), default=0) <= 1 and only_written(items)
