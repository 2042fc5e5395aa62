"""Objects of frozen classes from fields that somebody else has checked.

A frozen class looks at every field twice: to go around what freezes it, and to check
it. Where thousands are made of fields that are right by construction, that is most of
the work. What is right is for the caller to know; nothing is checked here.
"""

from __future__ import annotations

from functools import cache
from typing import Any

__all__ = ["unfrozen"]


@cache
def unfrozen(kind: type, /) -> Any:  # noqa: ANN401 - a class with fields of its own
    """Return a subclass of a frozen class with slots, whose objects take values.

    They come with none. Assign their ``__class__`` once they have them all, and they
    are of the class itself: four times faster than to go around what freezes it for
    each field.

    Args:
        kind: The class.

    Examples:
        >>> import attrs
        >>> @attrs.frozen
        ... class Pair:
        ...     one: str
        ...     other: int = 0
        >>> pair = unfrozen(Pair)()
        >>> pair.one, pair.other = "a", 1
        >>> pair.__class__ = Pair
        >>> pair
        Pair(one='a', other=1)
    """
    # both of the latter, or Python looks for the method each time
    plain = ("__init__", "__setattr__", "__delattr__")
    thaw = {name: getattr(object, name) for name in plain}
    return type("Unfrozen", (kind,), {"__slots__": (), **thaw})
