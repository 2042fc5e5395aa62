"""How what takes long tells how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Progress", "silent"]

_T = TypeVar("_T")


class Progress(Protocol):
    """Takes the pieces of a long work, and gives them out again one by one.

    ``tqdm`` is one as it is, and so is ``rich.progress.track``; a title is given with
    `functools.partial`, as in ``partial(tqdm, desc="comparing")``. The pieces have a
    length wherever it is known how many there are.

    Examples:
        >>> def counted(items):
        ...     for number, item in enumerate(items, start=1):
        ...         print(f"{number} of {len(items)}")
        ...         yield item
        >>> progress: Progress = counted
        >>> list(progress(("a", "b")))
        1 of 2
        2 of 2
        ['a', 'b']
    """

    def __call__(self, items: Iterable[_T], /) -> Iterable[_T]:
        """Return the same items in the same order."""
        ...


def silent(items: Iterable[_T], /) -> Iterable[_T]:
    """Return the items, and tell nobody: the `Progress` of those who want none.

    Examples:
        >>> silent((1, 2))
        (1, 2)
    """
    return items
