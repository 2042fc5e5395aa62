"""Choosing what to ask: budgeted maximum coverage.

The value of a set of questions is what it closes of what is open, with less and
less return per topic, plus a bonus for each question that depends on it alone:

    f(S) = sum_t open_t * (1 - prod_{i in S} (1 - share_it)) + sum_{i in S} bonus_i

With open_t = w_t * exp(-K_t / theta) and share_it = 1 - exp(-a_it * e_pt / theta)
this is the formula of exponential saturation. f is monotone and submodular, which
makes greedy choice by value per minute good, and an old gain an upper bound.
What does not live here: questions. An `Option` is what is left of one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from heapq import heapify, heappop, heapreplace
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Option", "Problem", "dropping_order", "runner_up", "select"]

_TINY = 1e-9
_PURSUED = 2  # starts from which exchanges are tried


@attrs.frozen(kw_only=True)
class Option:
    """What choosing needs to know of one question.

    Attributes:
        minutes: What it costs.
        bonus: What it is worth by itself; not negative.
        shares: By topic, the share it closes of what is open there.
        groups: What it counts against: its concept, its topic, being sensitive.
    """

    minutes: float
    bonus: float
    shares: tuple[tuple[str, float], ...]
    groups: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Problem:
    """What to choose from, and within which limits.

    Attributes:
        options: The choices; where two are equal, the earlier one is preferred.
        open: What is open by topic, weighted.
        budget: Minutes there are.
        limits: How many of a group may be chosen; 1 where nothing is said.
    """

    options: tuple[Option, ...]
    open: Mapping[str, float]
    budget: float
    limits: Mapping[str, int]

    def value(self, chosen: Iterable[int], /) -> float:
        """Return f of the options at these positions."""
        state = _State(self, ())
        return sum(state.add(index) for index in chosen)

    def admits(self, chosen: Sequence[int], /) -> bool:
        """Return whether these options keep to the budget and the limits."""
        state = _State(self, ())
        for index in chosen:
            if not state.admits(index):
                return False
            state.add(index)
        return True


def select(problem: Problem, /) -> tuple[int, ...]:
    """Return the positions of the options to choose, in ascending order.

    Greedy by gain per minute with lazy gains, from several starts, then exchanges of
    one for another until none improves. Deterministic.
    """
    alone = _State(problem, ())
    singles = [alone.gain(index) for index in range(len(problem.options))]
    starts = sorted(_starts(problem, singles), key=problem.value, reverse=True)
    ends = [_exchanged(problem, start, singles) for start in starts[:_PURSUED]]
    return tuple(sorted(max(ends, key=problem.value)))


def dropping_order(problem: Problem, chosen: Sequence[int], /) -> tuple[int, ...]:
    """Return the chosen options in the order in which to give them up.

    First whatever loses least value per minute, then the same of what is left.
    """
    order: list[int] = []
    left = list(chosen)
    while left:
        whole = problem.value(left)
        losses = {
            index: (whole - problem.value(i for i in left if i != index))
            / problem.options[index].minutes
            for index in left
        }
        least = min(left, key=lambda index: (losses[index], -index))
        order.append(least)
        left.remove(least)
    return tuple(order)


def runner_up(problem: Problem, rest: Sequence[int], /, *, without: int) -> int | None:
    """Return the option that adds most to `rest` besides `without`; the next best.

    ``None`` if nothing else is admitted.
    """
    state = _State(problem, rest)
    best, most = None, -1.0
    for index in range(len(problem.options)):
        if index == without or index in rest:
            continue
        gain = state.gain(index)
        if gain > most and state.admits(index):
            best, most = index, gain
    return best


class _State:
    """A growing set of options: mutable, and thrown away."""

    __slots__ = ("_counts", "_problem", "left", "open")

    def __init__(self, problem: Problem, chosen: Iterable[int]) -> None:
        self._problem = problem
        self.left = problem.budget
        self._counts: dict[str, int] = {}
        self.open = dict(problem.open)
        for index in chosen:
            self.add(index)

    def gain(self, index: int) -> float:
        """Return what the option would add."""
        option = self._problem.options[index]
        still, gain = self.open, option.bonus
        for topic, part in option.shares:
            gain += still[topic] * part
        return gain

    def admits(self, index: int) -> bool:
        """Return whether there is room for the option."""
        option = self._problem.options[index]
        if option.minutes > self.left + _TINY:
            return False
        counts, limits = self._counts, self._problem.limits
        for group in option.groups:
            if counts.get(group, 0) >= limits.get(group, 1):
                return False
        return True

    def add(self, index: int) -> float:
        """Add the option and return its gain."""
        gain = self.gain(index)
        option = self._problem.options[index]
        self.left -= option.minutes
        for topic, share in option.shares:
            self.open[topic] *= 1 - share
        for group in option.groups:
            self._counts[group] = self._counts.get(group, 0) + 1
        return gain


def _starts(problem: Problem, singles: Sequence[float]) -> list[tuple[int, ...]]:
    """Return sets to begin from, each once.

    Greedy alone is caught where dear options leave minutes that nothing fits, and no
    exchange of one for another leads out. So it begins with cheap options only as
    well, and with the best option of each topic and cost.
    """
    alone = _State(problem, ())
    best: dict[tuple[str, float], int] = {}
    for index, option in enumerate(problem.options):
        kind = (option.shares[0][0] if option.shares else "", option.minutes)
        if alone.admits(index):
            other = best.setdefault(kind, index)
            best[kind] = max(other, index, key=lambda i: (singles[i], -i))
    costs = sorted({minutes for _, minutes in best}, reverse=True)
    found = [_filled(problem, (), singles, dearest=cost) for cost in costs]
    found += [(index,) for index in best.values()]
    filled = [_filled(problem, start, singles) for start in found]
    return list({tuple(sorted(start)): start for start in filled}.values()) or [()]


def _filled(
    problem: Problem,
    chosen: Sequence[int],
    bounds: Sequence[float],
    *,
    without: int | None = None,
    dearest: float = math.inf,
) -> tuple[int, ...]:
    """Return the options chosen with more added greedily while they fit.

    `bounds` are gains that were true for a smaller set: no gain is above its own.
    """
    state = _State(problem, chosen)
    options = problem.options
    heap = [
        (-bounds[index] / option.minutes, index)
        for index, option in enumerate(options)
        if option.minutes <= min(state.left + _TINY, dearest)
        and index not in chosen
        and index != without
    ]
    heapify(heap)
    added = []
    while heap:
        bound, index = heap[0]
        if not state.admits(index):
            heappop(heap)
            continue
        density = state.gain(index) / options[index].minutes
        if density < -bound - _TINY:
            heapreplace(heap, (-density, index))
            continue
        heappop(heap)
        state.add(index)
        added.append(index)
    return (*chosen, *added)


def _exchanged(
    problem: Problem, chosen: tuple[int, ...], singles: Sequence[float]
) -> tuple[int, ...]:
    """Return the set after all exchanges that improve it.

    One option leaves; either the best other one enters, or whatever greedily fills
    the minutes that it leaves.
    """
    ranked = sorted(range(len(singles)), key=lambda index: (-singles[index], index))
    value = problem.value(chosen)
    improving = True
    while improving:
        improving = False
        for leaving in chosen:
            rest = tuple(index for index in chosen if index != leaving)
            entering = _better(problem, rest, leaving, ranked, singles)
            kept = rest if entering is None else (*rest, entering)
            changed = _filled(problem, kept, singles, without=leaving)
            gained = problem.value(changed)
            if gained > value + _TINY:
                chosen, value, improving = changed, gained, True
    return chosen


def _better(
    problem: Problem,
    rest: tuple[int, ...],
    leaving: int,
    ranked: Sequence[int],
    singles: Sequence[float],
) -> int | None:
    """Return the option that gains most in the place of `leaving`, if one does."""
    state = _State(problem, rest)
    best, most = None, state.gain(leaving) + _TINY
    for index in ranked:
        if singles[index] <= most:
            break  # alone it adds most, and all that follow add less
        if index not in rest and state.gain(index) > most and state.admits(index):
            best, most = index, state.gain(index)
    return best
