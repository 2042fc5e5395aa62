"""How fast things go: from interview to interview, and from message to answer."""

from __future__ import annotations

import math
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.referrals._metrics import CONTACT_WINDOW, WINDOW
from infointerview.referrals._rates import described, made
from infointerview.referrals._reproduction import interview_reproduction_number
from infointerview.values import Estimate, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from infointerview.referrals._graph import ReferralGraph

__all__ = [
    "GenerationInterval",
    "Survival",
    "doubling_time",
    "generation_interval",
    "growth_rate",
    "growth_rate_of",
    "kaplan_meier",
    "time_to_reply",
]


@attrs.frozen(kw_only=True)
class GenerationInterval:
    """How long it takes from one interview to the next it leads to, in days.

    Attributes:
        median: The headline. A wrong date leaves it alone, and ruins the mean.
        mean: The arithmetic mean, without interval.
        sd: The standard deviation over n - 1, without interval.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(generation_interval(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)
    """

    median: Estimate
    mean: Estimate
    sd: Estimate

    def __str__(self) -> str:
        """Return the median, in days."""
        return str(self.median)


@attrs.frozen(kw_only=True)
class Survival:
    """Who is still waiting after how long: the estimate of Kaplan and Meier.

    Attributes:
        durations: Every length of time at which something was seen, ascending.
        shares: Share still waiting after each of them.
        median: When half of them have their answer, in days.

    Examples:
        >>> day = timedelta(days=1)
        >>> waiting = kaplan_meier([day, 2 * day, 3 * day], [True, False, True])
        >>> [round(share.value, 3) for share in waiting.shares]
        [0.667, 0.667, 0.0]
        >>> waiting.after(1.5 * day).value == waiting.shares[0].value
        True
    """

    durations: tuple[timedelta, ...]
    shares: tuple[Estimate, ...]
    median: Estimate

    def after(self, duration: timedelta, /) -> Estimate:
        """Return the share that is still waiting after `duration`."""
        past = sum(known <= duration for known in self.durations)
        if past:
            return self.shares[past - 1]
        n = self.median.n
        if not n:
            return described(None, 0, method=_GREENWOOD)
        return Estimate(value=1.0, low=1.0, high=1.0, method=_GREENWOOD, n=n)


def generation_interval(graph: ReferralGraph, /) -> GenerationInterval:
    """Return how long it takes from an interview to one with a person named there.

    t(v met) - t(u met) over the first referrals u to v with both met [2]_, where
    somebody is met at the end of their first interview. If *v* was met before *u*, the
    name came outside an interview, and the pair is left out.
    The interval of the median lies between two order statistics [1]_.

    Returns:
        Median, mean and deviation in days; recruits who are not met are in
        `censored`, and while they are many the interval looks shorter than it is.
        Undefined without such a pair; the deviation with fewer than two of them.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(generation_interval(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Conover, W. J. (1999). Practical Nonparametric Statistics, 3rd ed.
           Wiley, section 3.2.
        .. [2] Wallinga, J., Lipsitch, M. (2007). How generation intervals shape the
           relationship between growth rates and reproductive numbers. Proceedings of
           the Royal Society B 274, 599-604.
    """
    met = graph.met
    edges = graph.first_referrals
    found = sorted(
        (met[edge.referred] - met[edge.referrer]) // _MICROSECOND
        for edge in edges
        if edge.referred in met
        and edge.referrer in met
        and met[edge.referred] >= met[edge.referrer]
    )
    open_ones = sum(edge.referred not in met for edge in edges)
    squares = sum(length * length for length in found)
    return GenerationInterval(
        median=_median(found, open_ones),
        mean=mean_days(sum(found), len(found), open_ones),
        sd=sd_days(sum(found), len(found), squares),
    )


def growth_rate(
    graph: ReferralGraph,
    /,
    *,
    window: timedelta = WINDOW,
    contact_window: timedelta = CONTACT_WINDOW,
) -> Estimate:
    """Return the rate at which interviews become more, per day.

    r as `growth_rate_of` has it, from `interview_reproduction_number` and mean and
    deviation of the `generation_interval` [1]_. Negative while interviews become
    fewer. The ends are those of the former.

    Args:
        graph: The graph.
        window: Length of the referral window.
        contact_window: Length of the contact window.

    Returns:
        The rate; `n` counts complete interviews. Undefined if R c or the deviation
        is, with its reason, and with ``too_few`` if the intervals have mean 0.
        The lower end is open (``too_few``) where R c may be 0 and all intervals are
        equal.

    Raises:
        InvalidValue: If a window is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(growth_rate(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Wallinga, J., Lipsitch, M. (2007). How generation intervals shape the
           relationship between growth rates and reproductive numbers. Proceedings of
           the Royal Society B 274, 599-604.
    """
    rate = interview_reproduction_number(
        graph, window=window, contact_window=contact_window
    )
    interval = generation_interval(graph)
    mean, sd = interval.mean.value, interval.sd.value
    if rate.value is None or sd is None or not mean:
        if rate.value is None:
            reason = rate.reason
        else:
            reason = interval.sd.reason if sd is None else Reason.TOO_FEW
        return Estimate(
            value=None, low=None, high=None, method="plug_in", n=rate.n,
            censored=rate.censored, reason=reason,
        )  # fmt: skip
    value, low, high = (
        None if number is None else growth_rate_of(number, mean=mean, sd=sd)
        for number in (rate.value, rate.low, rate.high)
    )
    return Estimate(
        value=value,
        low=None if value is None else low,
        high=high,
        method="plug_in",
        n=rate.n,
        censored=rate.censored,
        reason=Reason.TOO_FEW if None in {value, low, high} else None,
    )


def growth_rate_of(reproduction: float, /, *, mean: float, sd: float) -> float | None:
    """Return the rate at which something grows that begets so many, after so long.

    r = b (R^{1/a} - 1) with a = mean^2 / sd^2 and b = mean / sd^2: the generation
    interval is gamma distributed [1]_. If sd equals the mean it is exponential, and
    r = (R - 1) / mean; if sd is 0, r = ln R / mean.

    Args:
        reproduction: R, not negative.
        mean: Mean of the generation interval, positive.
        sd: Its standard deviation, not negative.

    Returns:
        The rate per unit of `mean`; ``None`` if R and sd are 0.

    Raises:
        InvalidValue: If an argument is out of its range.

    Examples:
        Wallinga and Lipsitch: a mean of 2.85 days and r = .2 give R = 1.57.

        >>> round(growth_rate_of(1.57, mean=2.85, sd=2.85), 4)
        0.2

    References:
        .. [1] Wallinga, J., Lipsitch, M. (2007). How generation intervals shape the
           relationship between growth rates and reproductive numbers. Proceedings of
           the Royal Society B 274, 599-604.
    """
    for place, number in (("reproduction", reproduction), ("sd", sd)):
        if not number >= 0:
            raise InvalidValue(place, number, "a number that is not negative")
    if not mean > 0:
        raise InvalidValue("mean", mean, "a positive number")
    shape = math.inf if not sd else (mean / sd) ** 2
    if math.isinf(shape):
        return math.log(reproduction) / mean if reproduction else None
    if not reproduction:
        return -shape / mean
    # b (R^{1/a} - 1), and b = a / mean: expm1 keeps the digits of a large a
    return shape / mean * math.expm1(math.log(reproduction) / shape)


def doubling_time(
    graph: ReferralGraph,
    /,
    *,
    window: timedelta = WINDOW,
    contact_window: timedelta = CONTACT_WINDOW,
) -> Estimate:
    """Return how many days interviews take to double; if negative, to halve.

    ln 2 / r with the `growth_rate` r [1]_. It has ends only where those of r have one
    sign: in between it passes through infinity.

    Args:
        graph: The graph.
        window: Length of the referral window.
        contact_window: Length of the contact window.

    Returns:
        The time in days. Undefined if r is, with its reason, and with
        ``never_reached`` if r is 0. Without interval (``never_reached``) where r may
        be 0.

    Raises:
        InvalidValue: If a window is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(doubling_time(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)

    References:
        .. [1] Wallinga, J., Lipsitch, M. (2007). How generation intervals shape the
           relationship between growth rates and reproductive numbers. Proceedings of
           the Royal Society B 274, 599-604.
    """
    rate = growth_rate(graph, window=window, contact_window=contact_window)
    ends = rate.low, rate.high
    value = math.log(2) / rate.value if rate.value else None
    if value is None:
        low = high = None
        reason = rate.reason if rate.value is None else Reason.NEVER_REACHED
    elif rate.low is None or rate.high is None or rate.low * rate.high <= 0:
        low = high = None
        reason = Reason.TOO_FEW if None in ends else Reason.NEVER_REACHED
    else:
        low, high = math.log(2) / rate.high, math.log(2) / rate.low
        reason = None
    return Estimate(
        value=value,
        low=low,
        high=high,
        method="plug_in",
        n=rate.n,
        censored=rate.censored,
        reason=reason,
    )


def time_to_reply(graph: ReferralGraph, /) -> Survival:
    """Return how long people take to answer, those who have not yet included.

    The survival function of `kaplan_meier` [1]_, from the first message to the first
    answer of the person, or to the interview if that came first. Whoever has not
    answered waits until the graph's instant. Who wrote before they were asked is
    left out.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> ken = ii.Contact(name="Ken Ito")
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="ken", card=ken, at=noon),
        ...     ii.Outreach(contact="ken", channel="email", at=noon),
        ...     ii.Reply(contact="ken", answer="accepted", at=noon + timedelta(days=3)),
        ... )
        >>> time_to_reply(ii.referral_graph(grid)).median.value
        3.0

    References:
        .. [1] Kaplan, E. L., Meier, P. (1958). Nonparametric estimation from
           incomplete observations. JASA 53, 457-481.
    """
    durations, replied = [], []
    for contact, approach in graph.approaches.items():
        answers = [approach.replied, graph.met.get(contact)]
        answer = min((at for at in answers if at is not None), default=None)
        if approach.asked is None or graph.as_of is None:
            continue
        if answer is None or answer >= approach.asked:
            durations.append((answer or graph.as_of) - approach.asked)
            replied.append(answer is not None)
    return kaplan_meier(durations, replied)


def kaplan_meier(
    durations: Sequence[timedelta], ended: Sequence[object], /
) -> Survival:
    """Return the share that is still waiting, by how long they have waited.

    S(t) is the product of 1 - d_i / r_i over the times t_i <= t at which d_i of r_i
    waits ended [1]_; at one time ends precede those that are merely cut short. The
    interval is S^exp(+-z v) with v the root of sum d/(r(r - d)), divided by -ln S
    (``greenwood_log_log``).

    Args:
        durations: How long each waited or has waited, not negative.
        ended: Whether each wait ended; the others were cut short.

    Raises:
        InvalidValue: If the two differ in length or a duration is negative.

    Examples:
        lifelines 0.30.3 has .9333 in [.6126, .9903] after the first of these days:

        >>> days = [1, 2, 2, 3, 4, 4, 5, 7, 8, 10, 10, 14, 14, 14, 21]
        >>> seen = [1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0]
        >>> waiting = kaplan_meier([timedelta(days=day) for day in days], seen)
        >>> first = waiting.shares[0]
        >>> [round(number, 4) for number in (first.value, first.low, first.high)]
        [0.9333, 0.6126, 0.9903]
        >>> waiting.median.value
        10.0

    References:
        .. [1] Kaplan, E. L., Meier, P. (1958). Nonparametric estimation from
           incomplete observations. JASA 53, 457-481.
    """
    if len(durations) != len(ended):
        expected = f"as many as there are durations: {len(durations)}"
        raise InvalidValue("ended", len(ended), expected)
    if any(duration < timedelta() for duration in durations):
        raise InvalidValue("durations", min(durations), "nothing negative")
    seen = Counter(durations)
    over: Counter[timedelta] = Counter()
    for duration, end in zip(durations, ended, strict=True):
        over[duration] += bool(end)
    n = at_risk = len(durations)
    censored = n - sum(over.values())
    share, spread, shares = 1.0, 0.0, []
    for duration in sorted(seen):
        ends = over[duration]
        share *= 1 - ends / at_risk
        if ends < at_risk:
            spread += ends / (at_risk * (at_risk - ends))
        shares.append(_survival(share, spread, n, censored))
        at_risk -= seen[duration]
    times = tuple(sorted(seen))
    return Survival(
        durations=times,
        shares=tuple(shares),
        median=_half_time(times, shares, n, censored),
    )


def mean_days(total: int, n: int, censored: int, /) -> Estimate:
    """Return the mean of `n` lengths of time that add up to so many microseconds."""
    if not n:
        return described(None, 0, censored=censored)
    return made(total / (n * _DAY), n, censored)


def sd_days(total: int, n: int, squares: int, /) -> Estimate:
    """Return the standard deviation of `n` lengths of time, from sums over them."""
    reason = Reason.TOO_FEW if n else Reason.NO_OBSERVATIONS
    if n < _TWO:
        return described(None, n, reason=reason)
    return described(math.sqrt((n * squares - total**2) / (n * (n - 1))) / _DAY, n)


def _median(lengths: Sequence[int], censored: int) -> Estimate:
    """Return the median of sorted lengths, between two of them."""
    n = len(lengths)
    if not n:
        return described(None, 0, censored=censored, method=_ORDER)
    value = (lengths[(n - 1) // 2] + lengths[n // 2]) / 2
    outside = _order(n)
    low = lengths[outside - 1] / _DAY if outside else None
    high = lengths[n - outside] / _DAY if outside else None
    return Estimate(
        value=value / _DAY,
        low=low,
        high=high,
        method=_ORDER,
        n=n,
        censored=censored,
        reason=None if outside else Reason.TOO_FEW,
    )


def _order(n: int) -> int:
    """Return the largest l with P(B < l) <= .025 for a binomial B of n fair coins."""
    if n > _MANY:
        return math.floor((n - _Z * math.sqrt(n)) / 2)
    tail, ways, heads = 0, 1, 0
    while (tail + ways) * 40 <= 2**n:
        tail += ways
        ways = ways * (n - heads) // (heads + 1)
        heads += 1
    return heads


def _survival(share: float, spread: float, n: int, censored: int) -> Estimate:
    if share <= 0:  # nobody is left, and the formula has no variance
        return Estimate(
            value=0.0, low=None, high=None, method=_GREENWOOD, n=n,
            censored=censored, reason=Reason.TOO_FEW,
        )  # fmt: skip
    if share >= 1:
        return Estimate(
            value=1.0, low=1.0, high=1.0, method=_GREENWOOD, n=n, censored=censored
        )
    factor = math.exp(_Z * math.sqrt(spread) / -math.log(share))
    return Estimate(
        value=share,
        low=share**factor,
        high=share ** (1 / factor),
        method=_GREENWOOD,
        n=n,
        censored=censored,
    )


def _half_time(
    times: Sequence[timedelta], shares: Sequence[Estimate], n: int, censored: int
) -> Estimate:
    """Return when the share falls to one half, and when its limits do."""

    def first(ends: Sequence[float | None]) -> float | None:
        return next(
            (
                time / timedelta(days=1)
                for time, end in zip(times, ends, strict=True)
                if end is not None and end <= _HALF
            ),
            None,
        )

    value = first([share.value for share in shares])
    low = first([share.low for share in shares])
    high = first([share.high for share in shares])
    reason = Reason.NEVER_REACHED if n else Reason.NO_OBSERVATIONS
    return Estimate(
        value=value,
        low=low if low is not None else value,
        high=None if value is None else high,
        method=_GREENWOOD,
        n=n,
        censored=censored,
        reason=reason if value is None or high is None else None,
    )


_MICROSECOND = timedelta(microseconds=1)
_DAY = timedelta(days=1) // _MICROSECOND
_Z = 1.959963984540054
_HALF = 0.5 + 1e-12  # a product of fractions that is one half may miss it by a digit
_TWO, _MANY = 2, 1000
_GREENWOOD, _ORDER = "greenwood_log_log", "order_statistics"
