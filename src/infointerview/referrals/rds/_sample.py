"""A respondent-driven sample: who brought whom in, and what is known of each."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from infointerview.people import Contact
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId

__all__ = ["Sample", "sample_of"]


def _unknown(sample: Sample) -> tuple[None, ...]:
    return (None,) * len(sample.ids)


def _texts(column: Iterable[str]) -> tuple[str, ...]:
    return tuple(column)


def _texts_or_none(column: Iterable[str | None]) -> tuple[str | None, ...]:
    return tuple(column)


def _numbers_or_none(column: Iterable[float | None]) -> tuple[float | None, ...]:
    return tuple(column)


# Without slots: Sphinx and doctest do not see the cached properties of slotted classes.
@attrs.frozen(kw_only=True, slots=False, repr=False)
class Sample:
    """Four columns about the people of a sample, one entry for each of them.

    The rows may stand in any order, recruits before their recruiter included.
    Columns may be given as any iterable and are kept as tuples.

    Attributes:
        ids: Who it is; all different.
        recruiters: Id of who brought them in; ``None`` for a seed.
        outcomes: Name of the group they belong to; ``None`` where it is not known,
            which is also what leaving the column out means.
        degrees: Network size: how many people of the kind they know; ``None`` or 0
            where it is not known, which is also what leaving the column out means.

    Raises:
        InvalidValue: If columns differ in length, an id comes twice, a recruiter is
            not in the sample, or a network size is below 1 and not 0. Also for
            circular recruitment; `InvalidValue.value` then holds the ids of all whom
            no chain of recruiters links to a seed, in row order.

    Examples:
        >>> sample = Sample(
        ...     ids=("ken", "rosa", "lea"), recruiters=("rosa", None, "ken")
        ... )
        >>> sample.waves, sample.seeds, sample.recruits
        ((1, 0, 2), ('rosa', 'rosa', 'rosa'), (1, 1, 0))
        >>> Sample(ids=("ken", "lea", "max"), recruiters=("lea", "ken", None))
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Sample.recruiters: expected a chain of recruiters from a seed to everybody, got ('ken', 'lea')
    """  # noqa: E501 - the message is shown as it is printed

    ids: tuple[str, ...] = attrs.field(converter=_texts)
    recruiters: tuple[str | None, ...] = attrs.field(converter=_texts_or_none)
    outcomes: tuple[str | None, ...] = attrs.field(
        converter=_texts_or_none, default=attrs.Factory(_unknown, takes_self=True)
    )
    degrees: tuple[float | None, ...] = attrs.field(
        converter=_numbers_or_none, default=attrs.Factory(_unknown, takes_self=True)
    )

    def __attrs_post_init__(self) -> None:
        """Check the columns, each by itself and against the ids."""
        _require_type("ids", self.ids, (str,), "text")
        if len(self._rows) < len(self.ids):
            twice = [id for id, count in Counter(self.ids).items() if count > 1]
            raise InvalidValue("Sample.ids", tuple(twice), "ids that differ")
        for name in ("recruiters", "outcomes", "degrees"):
            column = getattr(self, name)
            if len(column) != len(self.ids):
                expected = f"{len(self.ids)} entries, one for each id"
                raise InvalidValue(f"Sample.{name}", len(column), expected)
        _require_type("recruiters", self.recruiters, _TEXT_OR_NONE, _A_RECRUITER)
        _require_type("outcomes", self.outcomes, _TEXT_OR_NONE, _A_GROUP)
        _require_type("degrees", self.degrees, _NUMBER_OR_NONE, _A_DEGREE)
        strangers = {*self.recruiters} - self._rows.keys() - {None}
        _refuse("recruiters", self.recruiters, strangers, _A_RECRUITER)
        wrong = {size for size in {*self.degrees} if not _is_degree(size)}
        _refuse("degrees", self.degrees, wrong, _A_DEGREE)
        lost = [
            id for id, wave in zip(self.ids, self._forest[0], strict=True) if wave < 0
        ]
        if lost:
            expected = "a chain of recruiters from a seed to everybody"
            raise InvalidValue("Sample.recruiters", tuple(lost), expected)

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """The groups that occur in `outcomes`, sorted."""
        return tuple(sorted({name for name in self.outcomes if name is not None}))

    @cached_property
    def recruiter_rows(self) -> tuple[int | None, ...]:
        """Number of the row that each row's recruiter has; ``None`` for a seed."""
        rows = self._rows
        return tuple(None if id is None else rows[id] for id in self.recruiters)

    @cached_property
    def waves(self) -> tuple[int, ...]:
        """Recruitment wave of each row: 0 for a seed, else the recruiter's and 1."""
        return tuple(self._forest[0])

    @cached_property
    def seeds(self) -> tuple[str, ...]:
        """Id of the seed whose tree each row is in; a seed is in its own."""
        return tuple(self.ids[row] for row in self._forest[1])

    @cached_property
    def recruits(self) -> tuple[int, ...]:
        """How many each row brought in."""
        counts = Counter(self.recruiters)
        return tuple(counts[id] for id in self.ids)

    def __repr__(self) -> str:
        """Return how large it is; what is known of people stays out of logs."""
        return f"Sample({len(self.ids)} people, groups={self.groups})"

    @cached_property
    def _rows(self) -> Mapping[str, int]:
        return {id: row for row, id in enumerate(self.ids)}

    @cached_property
    def _forest(self) -> tuple[list[int], list[int]]:
        return _waves_and_roots(self.recruiter_rows)


def sample_of(
    graph: ReferralGraph,
    /,
    *,
    category: Callable[[Contact], str | None],
    degree: Callable[[ContactId], float | None] | None = None,
) -> Sample:
    """Return the contacts met as a sample, in order of arrival.

    Recruiter is whoever brought somebody in with their first referral. Where the
    seeker never met that person, the recruit counts as a seed.

    Args:
        graph: The graph.
        category: Says of a card which group the person belongs to; ``None`` if that
            is not known.
        degree: Says of an id how many people of the kind the person knows; ``None``
            if that is not known, which is also what leaving it out means. The ``get``
            of a mapping will do.

    Raises:
        InvalidValue: If `category` or `degree` says something that a `Sample` does
            not admit.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(
        ...             contact=id, card=ii.Contact(name=id, source=source), at=noon
        ...         )
        ...         for id, source in [("rosa", "alumni"), ("ken", "online")]
        ...     ),
        ...     ii.InterviewHeld(contact="rosa", start=noon),
        ...     ii.Referral(referrer="rosa", referred="ken", at=noon),
        ...     ii.InterviewHeld(contact="ken", start=noon + timedelta(days=1)),
        ... )
        >>> graph = ii.referral_graph(grid)
        >>> sample = sample_of(
        ...     graph, category=lambda card: card.source, degree={"ken": 40}.get
        ... )
        >>> sample.recruiters, sample.degrees
        ((None, 'rosa'), (None, 40))
    """
    met = graph.met
    referrers = (graph.referrer_of(id) for id in met)
    return Sample(
        ids=met,
        recruiters=(id if id in met else None for id in referrers),
        outcomes=(category(graph.contacts[id]) for id in met),
        degrees=map(degree, met) if degree else (None for _ in met),
    )


def _waves_and_roots(parents: Sequence[int | None]) -> tuple[list[int], list[int]]:
    """Return wave and row of the seed for each row.

    Mostly a recruiter stands further up. Where not, the chain is climbed until a known
    row; nobody is passed twice, so the time is linear. The wave of a row in a circle,
    or behind one, remains negative.
    """
    waves = [0 if parent is None else _UNSEEN for parent in parents]
    roots = list(range(len(parents)))
    for start, first in enumerate(parents):
        row, parent = start, first
        trail = []
        while parent is not None and waves[row] == _UNSEEN:
            if waves[parent] >= 0:
                waves[row], roots[row] = waves[parent] + 1, roots[parent]
                break
            waves[row] = _CLIMBING
            trail.append(row)
            row, parent = parent, parents[parent]
        if waves[row] >= 0:
            for below in reversed(trail):
                waves[below], roots[below] = waves[row] + 1, roots[row]
                row = below
    return waves, roots


def _require_type(
    name: str, column: Sequence[object], kinds: tuple[type, ...], expected: str
) -> None:
    """Refuse the first entry of another type; ``True`` is no number."""
    others = {
        kind
        for kind in set(map(type, column))
        if kind is bool or not issubclass(kind, kinds)
    }
    if others:
        first = next(value for value in column if type(value) in others)
        raise InvalidValue(f"Sample.{name}", first, expected)


def _refuse(
    name: str, column: Sequence[object], values: Collection[object], expected: str
) -> None:
    """Refuse the column for the first of its entries that is among the values."""
    if values:
        first = next(value for value in column if value in values)
        raise InvalidValue(f"Sample.{name}", first, expected)


def _is_degree(size: float | None) -> bool:
    return size is None or size == 0 or 1 <= size <= _EVERYBODY


_UNSEEN, _CLIMBING = -1, -2
_EVERYBODY = 10_000_000_000  # more people there are not
_TEXT_OR_NONE, _NUMBER_OR_NONE = (str, NoneType), (int, float, NoneType)
_A_RECRUITER = "an id of the sample, or None for a seed"
_A_GROUP = "the name of a group, or None where it is not known"
_A_DEGREE = "a network size, 1 or more, or 0 or None where it is not known"
