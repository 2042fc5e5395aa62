"""How varied the circle is, and how much of what is wanted it reaches.

The measures of variety take counts by category, such as the employers of
`category_counts`; they describe those counted and have no interval.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from infointerview.errors import InvalidValue
from infointerview.people import Contact, employer_key
from infointerview.referrals._graph import ReferralStage
from infointerview.referrals._rates import described, made
from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId

__all__ = [
    "Category",
    "category_counts",
    "chao1",
    "coverage",
    "employer_of",
    "evenness",
    "hill",
    "sample_coverage",
    "shannon",
    "simpson",
    "simpson_unbiased",
]


Category: TypeAlias = Callable[[Contact], str | None]
"""Says of a card which category the person belongs to, ``None`` if not known."""


def employer_of(card: Contact, /) -> str | None:
    """Return the present employer as a category: `Organization.key`.

    The first post on the card that names an employer and no last day, whatever the
    date: the answer changes with the card only. ``None`` if there is none.

    Examples:
        >>> from infointerview.people import Contact, Position
        >>> employer_of(
        ...     Contact(name="Rosa", positions=(Position(organization="Acme, Inc."),))
        ... )
        'acme'
    """
    for post in card.positions:
        if post.end is None and post.organization.strip():
            return employer_key(post.organization)
    return None


def category_counts(
    graph: ReferralGraph,
    /,
    *,
    category: Category = employer_of,
    stage: ReferralStage | str = ReferralStage.NAMED,
) -> Mapping[str, int]:
    """Return how many people there are of each category.

    Args:
        graph: The graph.
        category: Says of a card which category it belongs to; ``None`` if that is not
            known, and then the person is not counted.
        stage: Whom to count: ``named`` everybody who takes part, ``contacted`` who
            was asked, ``replied`` who answered, ``met`` who was met.

    Returns:
        Count by category, the most frequent first, equal ones by name.

    Raises:
        InvalidValue: If `stage` is another one.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> acme = (ii.Position(organization="Acme"),)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(
        ...             contact=id, card=ii.Contact(name=id, positions=acme), at=noon
        ...         )
        ...         for id in ("rosa", "ken")
        ...     ),
        ...     ii.Referral(referrer="rosa", referred="ken", at=noon),
        ... )
        >>> dict(category_counts(ii.referral_graph(grid)))
        {'acme': 2}
    """
    known = (category(graph.contacts[id]) for id in _at(graph, stage))
    found = Counter(name for name in known if name is not None)
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return MappingProxyType(dict(ordered))


def coverage(
    graph: ReferralGraph,
    /,
    *,
    category: Category = employer_of,
    stage: ReferralStage | str = ReferralStage.MET,
) -> Estimate:
    """Return the share of the targets at which somebody was met.

    Targets with somebody / all targets, two spellings of one name being one
    (`Organization.key`). The targets are no sample but all there are, so there is no
    interval.

    Args:
        graph: The graph.
        category: Says of a card which organisation the person is at, as a key.
        stage: Of whom there has to be somebody; see `category_counts`.

    Returns:
        The share; `n` counts targets. Undefined with ``no_targets`` without any.

    Raises:
        InvalidValue: If `stage` is another one.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(coverage(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_targets)
    """
    targets = target_keys(graph.targets)
    there = category_counts(graph, category=category, stage=stage)
    return covered(sum(key in there for key in targets), len(targets))


def hill(counts: Mapping[str, int] | Iterable[int], /, *, order: float = 1) -> Estimate:
    """Return how many equally frequent categories would be as varied: the Hill number.

    (sum p^order)^(1 / (1 - order)) [1]_: of order 0 the number of categories seen, of
    order 1 e^H with H of `shannon`, of order 2 the inverse of sum p^2. The higher the
    order, the less the rare ones count. Order 1 is the one to quote, as the effective
    number [2]_.

    Args:
        counts: Counts by category, or the counts alone.
        order: Not negative.

    Returns:
        The number, without interval; `n` is the sum of the counts. Undefined with
        ``no_observations`` without any.

    Raises:
        InvalidValue: If `order` or a count is negative.

    Examples:
        >>> print(hill([5, 5]))
        2.00 (n = 10)

    References:
        .. [1] Hill, M. O. (1973). Diversity and evenness. Ecology 54(2), 427-432.
        .. [2] Jost, L. (2006). Entropy and diversity. Oikos 113(2), 363-375.
    """
    if not order >= 0:
        raise InvalidValue("order", order, "a number that is not negative")
    found = _counts(counts)
    n = sum(found)
    if not n:
        return described(None, 0)
    if order == 1:
        return effective_number(n, _weighted(found))
    if math.isinf(order):
        return described(n / max(found), n)
    powers = math.fsum((count / n) ** order for count in found)
    return described(powers ** (1 / (1 - order)), n)


def shannon(counts: Mapping[str, int] | Iterable[int], /) -> Estimate:
    """Return how uncertain the category of one of those counted is: Shannon's entropy.

    H = ln N - (sum c ln c) / N, in natural units [1]_.

    Args:
        counts: Counts by category, or the counts alone.

    Returns:
        The entropy, without interval; `n` is N. Undefined with ``no_observations`` if
        that is 0.

    Raises:
        InvalidValue: If a count is negative.

    Examples:
        >>> print(shannon([5, 5]))
        0.69 (n = 10)

    References:
        .. [1] Jost, L. (2006). Entropy and diversity. Oikos 113(2), 363-375.
    """
    found = _counts(counts)
    return entropy(sum(found), _weighted(found))


def evenness(counts: Mapping[str, int] | Iterable[int], /) -> Estimate:
    """Return how evenly the categories are taken, from 0 to 1: Pielou's evenness.

    H / ln(number of categories seen), with H of `shannon` [1]_.

    Args:
        counts: Counts by category, or the counts alone.

    Returns:
        The ratio, without interval. Undefined with ``no_observations`` without any
        count, and with ``one_category``.

    Raises:
        InvalidValue: If a count is negative.

    Examples:
        >>> print(evenness([5, 5]))
        1.00 (n = 10)

    References:
        .. [1] Jost, L. (2006). Entropy and diversity. Oikos 113(2), 363-375.
    """
    found = _counts(counts)
    n = sum(found)
    if len(found) < _TWO:
        reason = Reason.ONE_CATEGORY if found else Reason.NO_OBSERVATIONS
        return described(None, n, reason=reason)
    h = math.log(n) - _weighted(found) / _UNITS / n
    return described(h / math.log(len(found)), n)


def simpson(counts: Mapping[str, int] | Iterable[int], /) -> Estimate:
    """Return how likely two of those counted differ, drawn with putting back.

    1 - sum p^2 [1]_.

    Args:
        counts: Counts by category, or the counts alone.

    Returns:
        The probability, without interval. Undefined with ``no_observations`` without
        any count.

    Raises:
        InvalidValue: If a count is negative.

    Examples:
        >>> print(simpson([5, 5]))
        0.50 (n = 10)

    References:
        .. [1] Jost, L. (2006). Entropy and diversity. Oikos 113(2), 363-375.
    """
    found = _counts(counts)
    return unlike(sum(found), sum(count * count for count in found))


def simpson_unbiased(counts: Mapping[str, int] | Iterable[int], /) -> Estimate:
    """Return how likely two of those counted differ, drawn without putting back.

    1 - sum c (c - 1) / (N (N - 1)): for a sample, the unbiased estimate of `simpson`
    of what it was drawn from [1]_.

    Args:
        counts: Counts by category, or the counts alone.

    Returns:
        The probability, without interval. Undefined with ``no_observations`` without
        any count, and with ``too_few`` for one.

    Raises:
        InvalidValue: If a count is negative.

    Examples:
        >>> print(simpson_unbiased([5, 5]))
        0.56 (n = 10)

    References:
        .. [1] Jost, L. (2006). Entropy and diversity. Oikos 113(2), 363-375.
    """
    found = _counts(counts)
    n = sum(found)
    if n < _TWO:
        reason = Reason.TOO_FEW if n else Reason.NO_OBSERVATIONS
        return described(None, n, reason=reason)
    same = sum(count * (count - 1) for count in found)
    return described(1 - same / (n * (n - 1)), n)


def chao1(counts: Mapping[str, int] | Iterable[int], /) -> Estimate:
    """Return how many categories there are at least, those not seen included.

    seen + f1 (f1 - 1) / (2 (f2 + 1)), where f1 and f2 categories were seen once and
    twice [1]_: many that were seen only once hint at more that were not seen.

    Args:
        counts: Counts by category, or the counts alone.

    Returns:
        The number, without interval. Undefined with ``no_observations`` without any
        count.

    Raises:
        InvalidValue: If a count is negative.

    Examples:
        >>> print(chao1([50, 30, 10, 5, 3, 1, 1]))
        8.00 (n = 100)

    References:
        .. [1] Chao, A. (1984). Nonparametric estimation of the number of classes in a
           population. Scandinavian Journal of Statistics 11, 265-270.
    """
    found = _counts(counts)
    once, twice = found.count(1), found.count(2)
    value = len(found) + once * (once - 1) / (2 * (twice + 1))
    return described(value if found else None, sum(found))


def sample_coverage(counts: Mapping[str, int] | Iterable[int], /) -> Estimate:
    """Return how likely the next one is of a category that was seen already.

    1 - f1/N (N - 1) f1 / ((N - 1) f1 + 2 f2), where f1 and f2 categories were seen
    once and twice [1]_; without any seen twice this is Good's 1 - f1/N [2]_.

    Args:
        counts: Counts by category, or the counts alone.

    Returns:
        The probability, without interval. Undefined with ``no_observations`` without
        any count.

    Raises:
        InvalidValue: If a count is negative.

    Examples:
        >>> print(sample_coverage([50, 30, 10, 5, 3, 1, 1]))
        0.98 (n = 100)

    References:
        .. [1] Chao, A., Jost, L. (2012). Coverage-based rarefaction and extrapolation.
           Ecology 93(12), 2533-2547.
        .. [2] Good, I. J. (1953). The population frequencies of species. Biometrika
           40, 237-264.
    """
    found = _counts(counts)
    return seen_before(sum(found), found.count(1), found.count(2))


def target_keys(targets: Iterable[str], /) -> frozenset[str]:
    """Return the organisations that these names mean."""
    return frozenset(employer_key(name) for name in targets if name.strip())


def covered(reached: int, targets: int, /) -> Estimate:
    """Return the share of the targets that are reached."""
    value = reached / targets if targets else None
    return described(value, targets, reason=Reason.NO_TARGETS)


def weight(count: int, /) -> int:
    """Return what a category of so many adds to sum c ln c, in units of 2^-52.

    Which is all digits of the float, in a whole number: so the order of the categories
    cannot matter, and one can be taken out again.
    """
    return int(count * math.log(count) * _UNITS) if count else 0


# These take what they need in sums; `unknown` is who was left out of them.


def entropy(n: int, weighted: int, unknown: int = 0, /) -> Estimate:
    """Return `shannon` of `n` counted ones, with sum c ln c in its units."""
    if not n:
        return described(None, 0, censored=unknown)
    return made(math.log(n) - weighted / _UNITS / n, n, unknown)


def effective_number(n: int, weighted: int, unknown: int = 0, /) -> Estimate:
    """Return `hill` of order 1."""
    if not n:
        return described(None, 0, censored=unknown)
    return made(n * math.exp(-(weighted / _UNITS) / n), n, unknown)


def unlike(n: int, squares: int, unknown: int = 0, /) -> Estimate:
    """Return `simpson` of `n` counted ones, with the sum of the squared counts."""
    if not n:
        return described(None, 0, censored=unknown)
    square = n * n
    return made((square - squares) / square, n, unknown)


def seen_before(n: int, once: int, twice: int, unknown: int = 0, /) -> Estimate:
    """Return `sample_coverage` of `n` counted ones."""
    if not n:
        return described(None, 0, censored=unknown)
    others = (n - 1) * once
    surely = others / (others + 2 * twice) if twice and others else 1.0
    return made(1 - once / n * surely, n, unknown)


def _counts(counts: Mapping[str, int] | Iterable[int]) -> list[int]:
    values = counts.values() if hasattr(counts, "values") else counts
    found = [count for count in values if count]
    if any(count < 0 for count in found):
        raise InvalidValue("counts", min(found), "counts that are not negative")
    return found


def _weighted(counts: Iterable[int]) -> int:
    return sum(map(weight, counts))


def _at(graph: ReferralGraph, stage: ReferralStage | str) -> Iterable[ContactId]:
    """Return the participants who got to the stage, in order of arrival."""
    met, approaches = graph.met, graph.approaches
    if stage == ReferralStage.NAMED:
        return graph.participants
    if stage == ReferralStage.MET:
        return met
    if stage == ReferralStage.REPLIED:
        return [
            id
            for id in graph.participants
            if id in met or (id in approaches and approaches[id].replied)
        ]
    if stage == ReferralStage.CONTACTED:
        return [id for id in graph.participants if id in met or id in approaches]
    raise InvalidValue("stage", stage, "one of named, contacted, replied, met")


_TWO = 2
_UNITS = 2.0**52
