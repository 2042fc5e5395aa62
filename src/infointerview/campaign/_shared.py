"""Two immutable collections whose changed copies share what did not change.

Each is a large part that is never touched and a small part that is copied; the
small one is folded into the large one when it passes the square root of it, so
one more item costs a few microseconds however many there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, ValuesView
from itertools import chain, islice
from math import isqrt
from typing import Generic, TypeVar, overload

__all__ = ["Log", "Overlay"]

K = TypeVar("K")
V = TypeVar("V")
D = TypeVar("D")

_SMALL = 64


class Overlay(Mapping[K, V]):
    """A mapping that keys can be set in, by making another one.

    Iterates in the order in which keys first arrived.
    """

    __slots__ = ("_base", "_top")

    def __init__(self, base: dict[K, V], top: dict[K, V] | None = None) -> None:
        """Take both dicts over: the caller changes neither from now on."""
        self._base = base
        self._top = top or {}

    def __getitem__(self, key: K) -> V:
        try:
            return self._top[key]
        except KeyError:
            return self._base[key]

    @overload
    def get(self, key: K, /) -> V | None: ...

    @overload
    def get(self, key: K, /, default: V) -> V: ...

    @overload
    def get(self, key: K, /, default: D) -> V | D: ...

    def get(self, key: K, /, default: V | D | None = None) -> V | D | None:
        """Return the value, faster than by catching an error."""
        found = self._top.get(key)
        return self._base.get(key, default) if found is None else found

    def __contains__(self, key: object) -> bool:
        return key in self._top or key in self._base

    def __iter__(self) -> Iterator[K]:
        base = self._base
        return chain(base, (key for key in self._top if key not in base))

    def __len__(self) -> int:
        return len(self._base) + sum(key not in self._base for key in self._top)

    def values(self) -> ValuesView[V]:
        """Return the values, faster than one by one."""
        return (self._base | self._top if self._top else self._base).values()

    def changed_since(self, earlier: Overlay[K, V]) -> list[K]:
        """Return the keys with another value than before, or a value as only one had.

        Values are the same if they are the same object, so a copy counts as a change.
        """
        if self._base is earlier._base:
            suspects = self._top | earlier._top
        else:
            suspects = earlier._base | earlier._top | self._base | self._top
        return [key for key in suspects if self.get(key) is not earlier.get(key)]

    def with_items(self, items: dict[K, V]) -> Overlay[K, V]:
        """Return a mapping in which these keys have these values."""
        top = self._top | items
        if len(top) <= max(_SMALL, isqrt(len(self._base))):
            return Overlay(self._base, top)
        return Overlay(self._base | top)


class Log(Generic[V]):
    """A sequence that items can be added to, by making another one."""

    __slots__ = ("_base", "_tail")

    def __init__(self, base: tuple[V, ...], tail: tuple[V, ...] = ()) -> None:
        self._base = base
        self._tail = tail

    def __len__(self) -> int:
        return len(self._base) + len(self._tail)

    def __iter__(self) -> Iterator[V]:
        return chain(self._base, self._tail)

    def since(self, position: int) -> tuple[V, ...]:
        """Return the items behind the first `position` ones."""
        if position >= len(self._base):
            return self._tail[position - len(self._base) :]
        return self._base[position:] + self._tail

    def starts_with(self, other: Log[V]) -> bool:
        """Return whether the first items are those of `other`."""
        if self._base is other._base:
            return self._tail[: len(other._tail)] == other._tail
        return tuple(islice(self, len(other))) == tuple(other)

    def plus(self, items: Sequence[V]) -> Log[V]:
        """Return a sequence with these items at its end."""
        tail = (*self._tail, *items)
        if len(tail) <= max(_SMALL, isqrt(len(self._base))):
            return Log(self._base, tail)
        return Log(self._base + tail)
