"""Who becomes one with whom, looked at together.

Two merges that are right each by itself may join a third person through a mailbox that
two of them share. So every group is checked again, pair by pair.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

__all__ = ["Pair", "groups", "without_conflicts"]

Pair: TypeAlias = tuple[int, int]


def without_conflicts(
    steps: Iterable[Collection[Pair]], conflict: Callable[[Pair], bool], /
) -> list[set[Pair]]:
    """Return the merges that stand, step by step.

    A step joins what the steps before it left. If that puts two people into one group
    between whom there is a conflict, none of the step's merges in that group stand:
    which of them is wrong cannot be told, and the answer must not depend on an order.

    Args:
        steps: Merges, the surest first.
        conflict: Whether two, not merged by themselves, must not be in one group.
    """
    standing: list[set[Pair]] = []
    before: set[Pair] = set()
    for step in steps:
        joined = before | set(step)
        spoilt: set[int] = set()
        for group in groups(joined):
            if len(group) > _LARGEST or any(map(conflict, combinations(group, 2))):
                spoilt.update(group)
        kept = {pair for pair in step if pair[0] not in spoilt}
        standing.append(kept)
        before |= kept
    return standing


def groups(pairs: Iterable[Pair], /) -> list[tuple[int, ...]]:
    """Return who is joined by the pairs, each group sorted, in order of its first.

    Examples:
        >>> groups([(4, 7), (1, 2), (2, 5)])
        [(1, 2, 5), (4, 7)]
    """
    root: dict[int, int] = {}

    def find(member: int) -> int:
        while root.setdefault(member, member) != member:
            root[member] = member = root[root[member]]
        return member

    for one, other in pairs:
        low, high = sorted((find(one), find(other)))
        root[high] = low
    found: dict[int, list[int]] = defaultdict(list)
    for member in sorted(root):
        found[find(member)].append(member)
    return [tuple(members) for members in found.values()]


_LARGEST = 200  # so many different cards are not one person's
