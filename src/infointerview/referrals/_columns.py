"""Large cohorts in columns: one row for each person, in any order."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from heapq import heapify
from itertools import compress, repeat
from operator import add, eq, mul

import attrs

from infointerview.errors import InvalidValue
from infointerview.referrals._cohort import (
    CLOSED,
    INTERVIEWED,
    JUDGED,
    MET,
    NEWCOMER,
    PARTICIPANT,
    REFERRED,
    RIPE,
    UNASKED,
    Cohort,
)
from infointerview.referrals._diversity import weight
from infointerview.referrals._ledger import microseconds
from infointerview.referrals._yield import CHANNELS
from infointerview.values import Channel
from infointerview.values.checks import require_instant

__all__ = ["Columns", "load"]

_Numbers = Sequence[int]
_Ends = tuple[list[int], list[int]]  # of further namings, each naming once


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Columns:
    """A cohort whose people are rows, numbered from 0; everybody takes part.

    Columns may be lists, tuples or arrays; they are read, not copied. Instants are
    microseconds since 1970 in UTC, and -1 stands for "never". A column that is left
    out says never of everybody, but for `named`, where it says long ago.
    Whoever was met had one interview, and gave at it all the names they gave.

    Attributes:
        referrers: Row of whoever first named each person; -1 for a seed. Referrers
            may come after whom they named.
        named: When that was.
        asked: When each was first asked for an interview.
        replied: When each first answered.
        met: When the interview with each ended.
        closed: Whether each has declined, cannot be reached or wants no more messages;
            no later message opens that again.
        channels: How each was first asked; ``None`` if they were not.
        categories: Category of each; ``None`` if that is not known.
        cross: Further namings, as rows of referrers and rows of referred.
        ids: Id of each; without them, row 12 goes by ``"12"``.
        targets: Categories that are targets, as people write them.
        as_of: The instant at which all this is so.

    Raises:
        InvalidValue: If columns differ in length, or a row does not exist.

    Examples:
        >>> from datetime import UTC
        >>> Columns(
        ...     referrers=(-1, 0, 0),
        ...     categories=("grid", "grid", None),
        ...     as_of=datetime(2026, 3, 2, tzinfo=UTC),
        ... ).met is None
        True
    """

    referrers: _Numbers
    named: _Numbers | None = None
    asked: _Numbers | None = None
    replied: _Numbers | None = None
    met: _Numbers | None = None
    closed: _Numbers | None = None
    channels: Sequence[Channel | str | None] | None = None
    categories: Sequence[str | None] | None = None
    cross: tuple[_Numbers, _Numbers] = ((), ())
    ids: Sequence[str] | None = None
    targets: Sequence[str] = ()
    as_of: datetime

    def __attrs_post_init__(self) -> None:
        """Check that the columns fit each other."""
        require_instant("Columns.as_of", self.as_of)
        n = len(self.referrers)
        for name in (*_INSTANTS, "closed", "channels", "categories", "ids"):
            column = getattr(self, name)
            if column is not None and len(column) != n:
                raise InvalidValue(f"Columns.{name}", len(column), f"{n} rows")
        for name in _INSTANTS:
            _check_numbers(name, getattr(self, name) or ())
        _check_rows("referrers", self.referrers, -1, n)
        channels: tuple[object, ...] = CHANNELS
        _check_kinds("channels", self.channels, channels, "a channel, or None")
        _check_types("categories", self.categories, (str, type(None)), "text or None")
        _check_types("ids", self.ids, (str,), "text")
        if self.ids is not None and len(set(self.ids)) < n:
            raise InvalidValue("Columns.ids", self.ids, "ids that differ")
        one, other = self.cross
        if len(one) != len(other):
            expected = "two columns of one length"
            raise InvalidValue("Columns.cross", (len(one), len(other)), expected)
        _check_rows("cross", one, 0, n)
        _check_rows("cross", other, 0, n)
        if any(map(eq, one, other)):
            alike = next(
                row for row, named in zip(one, other, strict=True) if row == named
            )
            raise InvalidValue("Columns.cross", alike, "nobody who names themselves")

    def __repr__(self) -> str:
        """Return how large it is; what is known of people stays out of logs."""
        return f"Columns({len(self.referrers)} rows, as_of={self.as_of.isoformat()!r})"


def load(columns: Columns, cohort: Cohort) -> None:
    """Load a cohort that is empty with the people of the columns.

    Raises:
        InvalidValue: If the recruitment is circular; the message has the ids.
    """
    n = cohort.contacts = cohort.participants = len(columns.referrers)
    seeds = _load_trees(columns, cohort)
    cohort.met = array("q", bytes(8 * n) if columns.met is None else columns.met)
    cohort.waiting = array("i", bytes(4 * n))
    cohort.latest = array("i", (-1,)) * n
    crossed = cohort.crossed = _crossed(columns)
    ends = [pair >> 32 for pair in crossed], [pair & _ROW for pair in crossed]
    _join(cohort, ends)
    _load_categories(columns, cohort, ends)
    cohort.flags = _flags(columns, seeds, ends[1])
    _load_funnel(columns, cohort, seeds)
    _load_interviews(columns, cohort)
    rest = compress(cohort.wave, cohort.flags.tobytes().translate(_NOT_AHEAD))
    elsewhere = Counter(rest)
    cohort.ahead = [size - elsewhere[wave] for wave, size in enumerate(cohort.sizes)]
    cohort.frontier = sum(cohort.ahead)


def _load_trees(columns: Columns, cohort: Cohort) -> list[int]:
    """Load who was brought in by whom, and what follows; return the seeds."""
    cohort.referrer = array("i", columns.referrers)
    referrers = cohort.referrer.tolist()  # an array makes its numbers at every look
    seeds = _rows_of(-1, referrers)
    cohort.recruits, cohort.components = len(referrers) - len(seeds), len(seeds)
    leaders = referrers.copy()
    for row in seeds:
        leaders[row] = row
    waves = _descend(leaders, seeds)
    sizes = Counter(waves)
    # as in a log: everybody comes after whoever named them
    in_order = sizes[0] == len(seeds) and max(sizes, default=0) <= len(referrers)
    if not in_order:
        waves = _waves(columns)
        sizes = Counter(waves)
    cohort.leader = array("i", leaders)
    cohort.wave = waves
    cohort.below = _descendants(referrers, waves, in_order=in_order)
    cohort.sizes = [sizes[wave] for wave in range(len(sizes))]
    cohort.by_wave = [[0] * 4 for _ in sizes]
    cohort.changed_waves.update(sizes)
    return seeds


def _rows_of(value: int, column: list[int]) -> list[int]:
    """Return the rows that have the value."""
    rows: list[int] = []
    for _ in range(column.count(value)):
        rows.append(column.index(value, rows[-1] + 1 if rows else 0))
    return rows


def _descend(leaders: list[int], seeds: list[int]) -> list[int]:
    """Return the wave of each person, if all come after their referrers.

    If not, the first who does not is told by wave 0, without being a seed, or by a
    wave that is more than there are people.

    Args:
        leaders: Whoever first named each; a seed for itself. Afterwards, whoever is at
            the beginning of their chain, as far as people come after their referrers.
        seeds: The rows of the seeds.
    """
    waves = [len(leaders)] * len(leaders)
    for row in seeds:
        waves[row] = -1
    for row, leader in enumerate(leaders):
        waves[row] = waves[leader] + 1
        leaders[row] = leaders[leader]
    return waves


def _waves(columns: Columns) -> list[int]:
    """Return the wave of each person, whatever the order of rows."""
    referrers = columns.referrers
    n = len(referrers)
    waves = [_UNKNOWN] * n
    for start in range(n):
        chain, row = [], start
        while row >= 0 and waves[row] == _UNKNOWN:
            waves[row] = _ON_THE_WAY
            chain.append(row)
            row = referrers[row]
        if row >= 0 and waves[row] == _ON_THE_WAY:
            circle = chain[chain.index(row) :]
            ids = [columns.ids[row] if columns.ids else str(row) for row in circle]
            expected = "people who did not bring in each other"
            raise InvalidValue("Columns.referrers", ids, expected)
        wave = waves[row] if row >= 0 else -1
        for row in reversed(chain):
            wave += 1
            waves[row] = wave
    return waves


def _descendants(
    referrers: list[int], waves: list[int], *, in_order: bool
) -> list[int]:
    """Return how many people came in through each."""
    # the referrer -1 of a seed picks the last item, of nobody, which saves a question
    below = [0] * (len(referrers) + 1)
    if in_order:
        counts = reversed(below)  # each as it is by then
        next(counts)
        for referrer, count in zip(reversed(referrers), counts, strict=True):
            below[referrer] += count + 1
    else:
        for row in sorted(range(len(waves)), key=waves.__getitem__, reverse=True):
            below[referrers[row]] += below[row] + 1
    below.pop()
    return below


def _crossed(columns: Columns) -> set[int]:
    """Return the namings that brought nobody in, each once, as pairs of rows."""
    referrers = columns.referrers
    return {
        one << 32 | other
        for one, other in zip(*columns.cross, strict=True)
        if referrers[other] != one
    }


def _join(cohort: Cohort, ends: _Ends) -> None:
    """Join the trees between which there are further namings."""
    find, leader = cohort.find, cohort.leader
    # most join trees that others join too, and where rows are in order, or have been
    # looked for, their leaders are known without a search
    one, other = (map(leader.__getitem__, rows) for rows in ends)
    for pair in set(zip(one, other, strict=True)):
        first, second = map(find, pair)
        if first != second:
            leader[second] = first
            cohort.components -= 1


def _flags(columns: Columns, seeds: list[int], crossed: list[int]) -> array[int]:
    recruit = NEWCOMER if _has_times(columns) else NEWCOMER | _LONG_SINCE
    n = len(columns.referrers)
    flags = array("B", (recruit,)) * n
    named_later = set(crossed)
    for row in seeds:
        flags[row] = NEWCOMER if row in named_later else PARTICIPANT
    for row in compress(range(n), columns.closed or ()):
        flags[row] |= CLOSED
    for row, at in enumerate(columns.met or ()):
        if at >= 0:
            flags[row] |= MET
    return flags


def _has_times(columns: Columns) -> bool:
    """Return whether anything but who named whom is known of how far people got."""
    times = (columns.named, columns.asked, columns.replied, columns.met)
    return columns.channels is not None or any(column is not None for column in times)


class _Codes(dict[str | None, int]):
    """The numbers of categories, which they get as they are asked for."""

    def __init__(self, cohort: Cohort) -> None:
        """Get them from this cohort."""
        super().__init__()
        self._cohort = cohort

    def __missing__(self, name: str | None) -> int:
        code = self[name] = self._cohort.code(name)
        return code


def _load_categories(columns: Columns, cohort: Cohort, ends: _Ends) -> None:
    if columns.categories is None:
        cohort.category = array("i", (-1,)) * cohort.contacts
        cohort.pairs_unknown = cohort.recruits + len(cohort.crossed)
        return
    codes = _Codes(cohort)
    category = list(map(codes.__getitem__, columns.categories))
    cohort.category = array("i", category)
    # a pair of categories is one number, so that they are counted fast; the last item
    # is what the referrer -1 of a seed picks
    width = len(cohort.members) + 2
    scaled_codes = [code * width for code in range(1, width - 1)] + [0]
    scaled = list(map(scaled_codes.__getitem__, category))
    scaled.append((width - 1) * width)
    counts = Counter(map(add, map(scaled.__getitem__, cohort.referrer), category))
    for pair, count in counts.items():  # everybody is in one, as the one who is named
        code = (pair + 1) % width - 1
        if code >= 0:
            cohort.members[code] += count
    cohort.known = sum(cohort.members)
    cohort.weights = list(map(weight, cohort.members))
    cohort.weighted = sum(cohort.weights)
    cohort.members_squared = sum(count * count for count in cohort.members)
    cohort.once, cohort.twice = cohort.members.count(1), cohort.members.count(2)
    one, other = ends
    crossed = map(scaled.__getitem__, one), map(category.__getitem__, other)
    counts.update(map(add, *crossed))
    for pair, count in counts.items():
        giver, receiver = divmod(pair + 1, width)
        if giver == width - 1:
            continue  # a seed, brought in by nobody
        if not giver or not receiver:
            cohort.pairs_unknown += count
            continue
        cohort.pairs += count
        cohort.pairs_alike += count * (giver == receiver)
        cohort.given[giver - 1] += count
        cohort.received[receiver - 1] += count
    cohort.pairs_expected = sum(map(mul, cohort.given, cohort.received))


def _load_funnel(columns: Columns, cohort: Cohort, seeds: list[int]) -> None:
    """Load how far the recruits got, and which of their windows are still open."""
    n = len(columns.referrers)
    if columns.channels is None:
        cohort.channel = array("b", (UNASKED,)) * n
    else:
        codes: dict[str | None, int] = {
            channel: code for code, channel in enumerate(CHANNELS)
        }
        cohort.channel = array("b", map(codes.__getitem__, columns.channels))
    cohort.step = array("b", bytes(n))
    for row in seeds:
        cohort.step[row] = -1
    if _has_times(columns):
        _count_funnel(cohort, _load_steps(columns, cohort))
    else:
        _count_funnel(cohort, Counter({(UNASKED, 1, _LONG_SINCE): cohort.recruits}))


def _load_steps(columns: Columns, cohort: Cohort) -> Counter[tuple[int, int, int]]:
    """Load each recruit; return how many share channel, stages reached, and bits."""
    n = len(columns.referrers)
    named = columns.named or repeat(_LONG_AGO, n)
    later = (
        column or repeat(-1, n)
        for column in (columns.asked, columns.replied, columns.met)
    )
    now = microseconds(columns.as_of)
    ripe, judged = now - cohort.contact_window, now - cohort.step_window
    counts: Counter[tuple[int, int, int]] = Counter()
    rows = enumerate(zip(columns.referrers, named, *later, strict=True))
    for row, (referrer, *times) in rows:
        if referrer < 0:
            continue
        reached = _reached(times)
        bits = 0
        for step, at in enumerate(reached[:INTERVIEWED]):
            if at <= judged:
                bits |= JUDGED[step]
            else:
                cohort.steps_open.append((at, row, step))
        if times[0] <= ripe:
            bits |= RIPE
        else:
            cohort.contacts_open.append((times[0], row))
        cohort.flags[row] |= bits
        cohort.step[row] = len(reached) - 1
        counts[cohort.channel[row], len(reached), bits] += 1
    heapify(cohort.steps_open)
    heapify(cohort.contacts_open)
    return counts


def _count_funnel(cohort: Cohort, counts: Counter[tuple[int, int, int]]) -> None:
    for (channel, stages, bits), count in counts.items():
        met = count * (stages > INTERVIEWED)
        funnel = cohort.rows[channel]
        for step in range(stages):
            funnel[step] += count
        for step, bit in enumerate(JUDGED):
            if bits & bit:
                funnel[4 + step] += count
                funnel[7 + step] += count * (stages > step + 1)
        cohort.recruits_met += met
        if bits & RIPE:
            cohort.ripe += count
            cohort.ripe_met += met


def _reached(times: list[int]) -> list[int]:
    """Return when each stage of the funnel was reached, as far as any was.

    From the instants of each, -1 for never; the later stages imply the earlier ones.
    """
    reached: list[int] = []
    for at in reversed(times[1:]):
        if reached:
            reached.append(min(at, reached[-1]) if at >= 0 else reached[-1])
        elif at >= 0:
            reached.append(at)
    return [times[0], *reversed(reached)]


def _load_interviews(columns: Columns, cohort: Cohort) -> None:
    if columns.met is None:
        return
    met, referrers = columns.met, cohort.referrer
    given = Counter(referrers)
    cross_given = Counter(pair >> 32 for pair in cohort.crossed)
    over = microseconds(columns.as_of) - cohort.window
    for row, end in enumerate(met):
        if end < 0:
            continue
        number = len(cohort.host)
        newcomers = given[row]
        cohort.host.append(row)
        cohort.recruited.append(newcomers)
        cohort.named.append(newcomers + cross_given[row])
        cohort.latest[row] = number
        if end <= over:
            cohort.complete.append(1)
        else:
            cohort.complete.append(0)
            cohort.waiting[row] = 1
            cohort.interviews_open.append((end, number))
        referrer = referrers[row]
        if referrer >= 0 and 0 <= met[referrer] <= end:
            cohort.follow_up(referrer, row)
        code = cohort.category[row]
        if code >= 0:
            cohort.met_there[code] += 1
    heapify(cohort.interviews_open)
    for row in compress(cohort.host, cohort.complete):
        cohort.dead_ends += not cohort.below[row]
    cohort.count_complete()


def _check_numbers(name: str, column: _Numbers) -> None:
    if isinstance(column, array) and column.typecode in _WHOLE:
        return
    try:
        array("q", column)
    except (TypeError, OverflowError):
        items: Sequence[object] = column
        wrong = next(
            number
            for number in items
            if not isinstance(number, int) or not -_LIMIT <= number < _LIMIT
        )
        expected = "whole numbers of 64 bits"
        raise InvalidValue(f"Columns.{name}", wrong, expected) from None


def _check_kinds(
    name: str, column: Sequence[object] | None, kinds: Sequence[object], expected: str
) -> None:
    try:
        strangers = [kind for kind in dict.fromkeys(column or ()) if kind not in kinds]
    except TypeError:  # something that is not even hashable
        strangers = [kind for kind in column or () if kind not in kinds]
    if strangers:
        raise InvalidValue(f"Columns.{name}", strangers[0], expected)


def _check_types(
    name: str,
    column: Sequence[object] | None,
    types: tuple[type, ...],
    expected: str,
) -> None:
    if column is not None and not set(map(type, column)) <= {*types}:
        wrong = [item for item in column if not isinstance(item, types)]
        if wrong:
            raise InvalidValue(f"Columns.{name}", wrong[0], expected)


def _check_rows(name: str, rows: _Numbers, least: int, n: int) -> None:
    _check_numbers(name, rows)
    if rows and not (min(rows) >= least and max(rows) < n):
        wrong = next(row for row in rows if not least <= row < n)
        raise InvalidValue(f"Columns.{name}", wrong, f"a row from {least} to {n - 1}")


_INSTANTS = ("named", "asked", "replied", "met")
_LIMIT = 1 << 63
_WHOLE = "bhilqBHIL"  # the type codes of arrays whose numbers fit
_UNKNOWN, _ON_THE_WAY = -1, -2
_LONG_AGO = -(1 << 62)
_LONG_SINCE = JUDGED[0] | RIPE  # of somebody who was named long ago, and no more
_ROW = (1 << 32) - 1
_NOT_AHEAD = bytes(
    flags & (REFERRED | MET | CLOSED) != REFERRED for flags in range(256)
)
