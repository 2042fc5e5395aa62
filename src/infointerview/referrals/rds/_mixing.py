"""Which group names which: counts of referrals, and what they say by themselves."""

from __future__ import annotations

import math
from operator import mul
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.referrals.rds._by_group import GroupEstimates, number
from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from infointerview.people import Contact
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.referrals.rds._sample import Sample

__all__ = [
    "Mixing",
    "assortativity",
    "category_mixing_gap",
    "equilibrium",
    "homophily_index",
    "mixing_of",
    "recruitment_homophily",
    "stationary",
    "transition_counts",
    "waves_to_equilibrium",
]


@attrs.frozen(kw_only=True)
class Mixing:
    """How often each group referred to each.

    Made by `transition_counts` and `mixing_of`, or from counts at hand.

    Attributes:
        groups: Names of the groups.
        counts: A row for each group that refers, an entry for each that is referred
            to, both in the order of `groups`.
        unknown: Referrals left out because the group of one end is not known.

    Raises:
        InvalidValue: If the counts are no square of whole numbers that are not
            negative, one row and one entry for each group.

    Examples:
        >>> mixing = Mixing(groups=("blue", "red"), counts=((39, 82), (79, 188)))
        >>> mixing.total
        388
    """

    groups: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    unknown: int = 0

    def __attrs_post_init__(self) -> None:
        """Check that the counts are counts and fit the groups."""
        size = len(self.groups)
        square = len(self.counts) == size and all(
            len(row) == size for row in self.counts
        )
        if not square or len(set(self.groups)) < size:
            expected = "a row and an entry for each of the groups, which differ"
            raise InvalidValue("Mixing.counts", self.counts, expected)
        for count in (*(count for row in self.counts for count in row), self.unknown):
            if type(count) is not int or count < 0:
                raise InvalidValue("Mixing", count, "a count that is not negative")

    @property
    def total(self) -> int:
        """How many referrals are counted."""
        return sum(map(sum, self.counts))


def transition_counts(sample: Sample, /) -> Mixing:
    """Return who recruited whom by group.

    ``t_ab`` is the number of first referrals from group *a* to group *b*, both
    known [1]_. The groups are those of the sample, sorted.

    Examples:
        >>> from infointerview.referrals.rds import Sample
        >>> sample = Sample(
        ...     ids=("rosa", "ken", "lea", "max"),
        ...     recruiters=(None, "rosa", "rosa", "ken"),
        ...     outcomes=("grid", "storage", "grid", None),
        ... )
        >>> transition_counts(sample)
        Mixing(groups=('grid', 'storage'), counts=((1, 1), (0, 0)), unknown=1)

    References:
        .. [1] Heckathorn, D. (1997). Respondent-driven sampling. Social Problems
           44(2), 174-199.
    """
    outcomes = sample.outcomes
    return _mixing(
        sample.groups,
        (
            (outcomes[parent], outcome)
            for parent, outcome in zip(sample.recruiter_rows, outcomes, strict=True)
            if parent is not None
        ),
    )


def mixing_of(
    graph: ReferralGraph, /, *, category: Callable[[Contact], str | None]
) -> Mixing:
    """Return who named whom by group, first and cross referrals alike.

    The groups are those of the participants, sorted.

    Args:
        graph: The graph.
        category: Says of a card which group the person belongs to; ``None`` if that
            is not known.

    Examples:
        >>> from datetime import UTC, datetime
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
        ...     ii.Referral(referrer="rosa", referred="ken", at=noon),
        ...     ii.Referral(referrer="ken", referred="rosa", at=noon),
        ... )
        >>> graph = ii.referral_graph(grid)
        >>> mixing_of(graph, category=lambda card: card.source).counts
        ((0, 1), (1, 0))
    """
    known = {id: category(graph.contacts[id]) for id in graph.participants}
    groups = sorted({group for group in known.values() if group is not None})
    pairs = ((known[edge.referrer], known[edge.referred]) for edge in graph.referrals)
    return _mixing(tuple(groups), pairs)


def assortativity(mixing: Mixing, /) -> Estimate:
    """Return how much groups keep to themselves: nominal assortativity [1]_.

    ``r = (sum e_kk - sum a_k b_k) / (1 - sum a_k b_k)``, where ``e_kk`` is the share of
    referrals within group *k*, and ``a_k`` and ``b_k`` are the shares from and to it. 1
    if nobody refers to another group, 0 if groups do not matter, and negative if
    everybody prefers others. It describes the referrals that were counted and estimates
    nothing beyond them.

    Returns:
        The coefficient, without interval. Undefined with ``no_observations`` if there
        is no referral, and with ``one_category`` if all are within one group.

    Examples:
        >>> print(assortativity(Mixing(groups=("a", "b"), counts=((3, 1), (1, 3)))))
        0.50 (n = 8)

    References:
        .. [1] Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E
           67, 026126.
    """
    total, same, expected = _diagonal(mixing)
    if not total:
        return _counted(mixing, Reason.NO_OBSERVATIONS)
    if expected == total**2:
        return _counted(mixing, Reason.ONE_CATEGORY)
    return _counted(mixing, (total * same - expected) / (total**2 - expected))


def recruitment_homophily(mixing: Mixing, /) -> Estimate:
    """Return how much more often than by chance people refer to their own group.

    ``H = sum t_aa / sum (r_a c_a / t)`` of *t* referrals, ``t_aa`` of them within group
    *a*, ``r_a`` from it and ``c_a`` to it: those within a group over those expected if
    groups did not matter [1]_. 1 means no preference. It describes the referrals that
    were counted and estimates nothing beyond them.

    Returns:
        The ratio, without interval. Undefined with ``no_observations`` if there is no
        referral, and with ``empty_category`` if no group both refers and is referred
        to, so that none within a group are expected.

    Examples:
        >>> mixing = Mixing(groups=("a", "b"), counts=((3, 1), (1, 3)))
        >>> print(recruitment_homophily(mixing))
        1.50 (n = 8)

    References:
        .. [1] R package RDS 0.9-10, ``homophily.estimates(recruitment = TRUE)``.
    """
    total, same, expected = _diagonal(mixing)
    if not total:
        return _counted(mixing, Reason.NO_OBSERVATIONS)
    if not expected:
        return _counted(mixing, Reason.EMPTY_CATEGORY)
    return _counted(mixing, total * same / expected)


def equilibrium(mixing: Mixing, /, *, empty_row: float | None = None) -> GroupEstimates:
    """Return the composition of groups that recruitment tends to.

    The solution of ``pi = pi P``, where ``P_ab`` is the share of the referrals from
    group *a* that went to group *b* [1]_. The linear system is solved by
    elimination without subtractions [2]_, so chains that alternate between groups
    have their solution too.

    Args:
        mixing: The counts.
        empty_row: What to count in each entry of a row of zeros; R's RDS counts 0.1.
            Without it a group that refers to nobody leaves all undefined.

    Returns:
        A share for each group, without interval. All are undefined with
        ``no_observations`` if there is no referral; with ``empty_category`` if a
        group refers to nobody; with ``no_unique_equilibrium`` if not every group can
        be reached from every other.

    Raises:
        InvalidValue: If `empty_row` is no positive number.

    Examples:
        R's RDS 0.9-10 gives 0.303913776110387 for its set "faux":

        >>> mixing = Mixing(groups=("blue", "red"), counts=((39, 82), (79, 188)))
        >>> round(equilibrium(mixing)["blue"].value, 12)
        0.30391377611

    References:
        .. [1] Heckathorn, D. (1997). Respondent-driven sampling. Social Problems
           44(2), 174-199.
        .. [2] Grassmann, W. K., Taksar, M. I., Heyman, D. P. (1985). Regenerative
           analysis and steady state distributions for Markov chains. Operations
           Research 33(5), 1107-1116.
    """
    return _by_group(mixing, stationary(mixing, empty_row=empty_row))


def homophily_index(
    mixing: Mixing, /, *, empty_row: float | None = None
) -> GroupEstimates:
    """Return Heckathorn's homophily index of each group [1]_.

    ``(s - pi) / (1 - pi)`` if ``s >= pi``, otherwise ``(s - pi) / pi``, where *s* is
    the share of the group's referrals that stay in it and *pi* its share in
    `equilibrium`. 1 means
    that all stay, 0 that groups do not matter, -1 that none stay.

    Args:
        mixing: The counts.
        empty_row: See `equilibrium`.

    Returns:
        An index for each group, without interval. Undefined where `equilibrium` is,
        and with ``one_category`` if there is no other group.

    Raises:
        InvalidValue: If `empty_row` is no positive number.

    Examples:
        >>> mixing = Mixing(groups=("a", "b"), counts=((3, 1), (2, 2)))
        >>> print(homophily_index(mixing)["a"])
        0.25 (n = 8)

    References:
        .. [1] Heckathorn, D. (2002). Respondent-driven sampling II. Social Problems
           49(1), 11-34.
    """
    solution = stationary(mixing, empty_row=empty_row)
    if isinstance(solution, Reason):
        return _by_group(mixing, solution)
    if len(solution) == 1:
        return _by_group(mixing, Reason.ONE_CATEGORY)
    chain = _rows(mixing, empty_row)
    indices = []
    for group, share in enumerate(solution):
        excess = chain[group][group] - share
        others = sum(solution[:group]) + sum(solution[group + 1 :])
        indices.append(excess / (others if excess >= 0 else share))
    return _by_group(mixing, indices)


def category_mixing_gap(
    mixing: Mixing, /, *, empty_row: float | None = None
) -> Estimate:
    """Return how fast recruitment forgets the groups of its seeds.

    The spectral gap ``1 - |lambda_2|`` of the matrix *P* of `equilibrium`, where
    ``|lambda_2|`` is the spectral radius of *P* less its limit, whose rows are all
    *pi*. After *w* waves about ``|lambda_2|^w`` of what the seeds differ by is left.
    1 means that it is gone after one wave.

    Args:
        mixing: The counts.
        empty_row: See `equilibrium`.

    Returns:
        The gap, without interval. Undefined where `equilibrium` is, with
        ``one_category`` if there is no other group, and with ``never_reached`` if
        waves alternate between groups for ever (``|lambda_2| = 1``).

    Raises:
        InvalidValue: If `empty_row` is no positive number.

    Examples:
        Of two groups, ``|lambda_2|`` is the excess of the diagonal of *P* over 1:

        >>> mixing = Mixing(groups=("0", "1"), counts=((3, 1), (1, 3)))
        >>> print(category_mixing_gap(mixing))
        0.50 (n = 8)
    """
    radius = _second_eigenvalue(mixing, empty_row)
    return _number(mixing, radius if isinstance(radius, Reason) else 1 - radius)


def waves_to_equilibrium(
    mixing: Mixing, /, *, within: float = 0.02, empty_row: float | None = None
) -> Estimate:
    """Return after how many waves the composition is close to `equilibrium`.

    ``ln(within) / ln |lambda_2|``, with ``|lambda_2|`` as in `category_mixing_gap`.

    Args:
        mixing: The counts.
        within: What is close: the part of the initial difference that may be left.
        empty_row: See `equilibrium`.

    Returns:
        A number of waves, not rounded, without interval; 0 if the groups of recruits
        do not depend on the recruiter's. Undefined where `category_mixing_gap` is.

    Raises:
        InvalidValue: If `within` is not between 0 and 1, or `empty_row` is no
            positive number.

    Examples:
        >>> mixing = Mixing(groups=("0", "1"), counts=((299, 57), (64, 70)))
        >>> print(waves_to_equilibrium(mixing))
        3.85 (n = 490)
    """
    if not 0 < within < 1:
        raise InvalidValue("within", within, "a number between 0 and 1")
    radius = _second_eigenvalue(mixing, empty_row)
    if isinstance(radius, Reason):
        return _number(mixing, radius)
    waves = math.log(within) / math.log(radius) if radius else 0.0
    return _number(mixing, waves)


def stationary(mixing: Mixing, /, *, empty_row: float | None) -> list[float] | Reason:
    """Return the equilibrium as plain numbers, or why there is none."""
    chain = _rows(mixing, empty_row)
    if not mixing.total:
        return Reason.NO_OBSERVATIONS
    if not all(map(any, chain)):
        return Reason.EMPTY_CATEGORY
    if not _period(chain):
        return Reason.NO_UNIQUE_EQUILIBRIUM
    return _solve(chain)


def _mixing(
    groups: tuple[str, ...], pairs: Iterable[tuple[str | None, str | None]]
) -> Mixing:
    index = {group: position for position, group in enumerate(groups)}
    counts = [[0] * len(groups) for _ in groups]
    unknown = 0
    for referrer, referred in pairs:
        if referrer is None or referred is None:
            unknown += 1
        else:
            counts[index[referrer]][index[referred]] += 1
    return Mixing(groups=groups, counts=tuple(map(tuple, counts)), unknown=unknown)


def _diagonal(mixing: Mixing) -> tuple[int, int, int]:
    """Return all referrals, those within a group, and sum t_a. t_.a."""
    counts = mixing.counts
    out, into = map(sum, counts), map(sum, zip(*counts, strict=True))
    same = sum(row[group] for group, row in enumerate(counts))
    return mixing.total, same, sum(map(mul, out, into))


def _rows(mixing: Mixing, empty_row: float | None) -> list[list[float]]:
    """Return the counts divided by the sums of their rows; a row of zeros stays."""
    if empty_row is not None and not 0 < empty_row < math.inf:
        raise InvalidValue("empty_row", empty_row, "a positive number")
    size, chain = len(mixing.groups), []
    for row in mixing.counts:
        if whole := sum(row):
            chain.append([count / whole for count in row])
        else:
            chain.append([1 / size if empty_row else 0.0] * size)
    return chain


def _period(chain: Sequence[Sequence[float]]) -> int:
    """Return the period of a Markov chain, or 0 if it is reducible.

    The period is the greatest common divisor of the lengths of all ways back, which
    is that of level(a) + 1 - level(b) over all links, with levels by distance.
    """
    links = [[b for b, share in enumerate(row) if share] for row in chain]
    back: list[list[int]] = [[] for _ in chain]
    for a, row in enumerate(links):
        for b in row:
            back[b].append(a)
    levels = _distances(links)
    if len(levels) < len(chain) or len(_distances(back)) < len(chain):
        return 0
    return math.gcd(
        *(levels[a] + 1 - levels[b] for a, row in enumerate(links) for b in row)
    )


def _distances(links: Sequence[Sequence[int]]) -> dict[int, int]:
    """Return the distance from the first group of each that can be reached."""
    levels = {0: 0}
    queue = [0]
    for a in queue:  # which grows meanwhile
        for b in links[a]:
            if b not in levels:
                levels[b] = levels[a] + 1
                queue.append(b)
    return levels


def _solve(chain: Sequence[Sequence[float]]) -> list[float]:
    """Return the solution of pi = pi P for an irreducible chain."""
    p = [list(row) for row in chain]
    for last in range(len(p) - 1, 0, -1):
        leaving = sum(p[last][:last])
        for a in range(last):
            p[a][last] /= leaving
            for b in range(last):
                p[a][b] += p[a][last] * p[last][b]
    shares = [1.0]
    for group in range(1, len(p)):
        shares.append(sum(share * p[a][group] for a, share in enumerate(shares)))
    whole = sum(shares)
    return [share / whole for share in shares]


def _second_eigenvalue(mixing: Mixing, empty_row: float | None) -> float | Reason:
    """Return |lambda_2|, or why it is of no use."""
    shares = stationary(mixing, empty_row=empty_row)
    if isinstance(shares, Reason):
        return shares
    if len(shares) == 1:
        return Reason.ONE_CATEGORY
    chain = _rows(mixing, empty_row)
    radius = _spectral_radius(
        [[p - share for p, share in zip(row, shares, strict=True)] for row in chain]
    )
    return Reason.NEVER_REACHED if _period(chain) > 1 or radius >= 1 else radius


def _spectral_radius(matrix: Sequence[Sequence[float]]) -> float:
    """Return the largest modulus of an eigenvalue, by Gelfand's formula.

    It is the limit of the m-th root of the norm of the m-th power. Squaring sixty
    times makes m so large that the choice of norm no longer shows.
    """
    log_radius, weight = 0.0, 1.0
    for _ in range(_SQUARINGS):
        norm = max(sum(map(abs, row)) for row in matrix)
        if not norm:
            return 0.0
        log_radius += weight * math.log(norm)
        weight /= 2
        scaled = [[entry / norm for entry in row] for row in matrix]
        columns = list(zip(*scaled, strict=True))
        matrix = [[sum(map(mul, row, col)) for col in columns] for row in scaled]
    return math.exp(log_radius)


def _counted(mixing: Mixing, value: float | Reason) -> Estimate:
    return number(value, n=mixing.total, censored=mixing.unknown, method="exact")


def _number(mixing: Mixing, value: float | Reason) -> Estimate:
    return number(value, n=mixing.total, censored=mixing.unknown)


def _by_group(mixing: Mixing, values: Sequence[float] | Reason) -> GroupEstimates:
    if isinstance(values, Reason):
        estimates = (_number(mixing, values),) * len(mixing.groups)
    else:
        estimates = tuple(_number(mixing, value) for value in values)
    return GroupEstimates(groups=mixing.groups, estimates=estimates)


_SQUARINGS = 60
