"""What comes of names: how far they get, by which channel, and what is missing."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.referrals._metrics import (
    CONTACT_WINDOW,
    QUOTA,
    STEP_WINDOW,
    WINDOW,
    closed,
    complete,
    require_quota,
    require_window,
)
from infointerview.referrals._pooling import BetaPrior, fitted_prior
from infointerview.referrals._rates import (
    described,
    mean_of_counts,
    share_of,
    why_nothing,
    with_censored,
)
from infointerview.values import Channel, Estimate
from infointerview.values._unfrozen import unfrozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta

    from infointerview.referrals._graph import ReferralEdge, ReferralGraph

__all__ = [
    "ChannelYield",
    "Funnel",
    "channel_prior",
    "channel_yield",
    "funnel",
    "funnel_by_channel",
    "quota_shortfall",
]


@attrs.frozen(kw_only=True)
class Funnel:
    """How far the people got who were brought in by a referral.

    Reaching a stage implies the stages before it, so the counts never rise.

    Attributes:
        referred: How many were named.
        contacted: How many of them were asked for an interview.
        replied: How many of those answered.
        met: How many of those were met.
        contacted_share: Share of those referred who were then asked.
        replied_share: Share of those asked who then answered.
        met_share: Share of those who answered who were then met.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(funnel(referral_graph(Campaign.replay("grid", ()))))
        0 named, 0 asked, 0 answered, 0 met
    """

    referred: int
    contacted: int
    replied: int
    met: int
    contacted_share: Estimate
    replied_share: Estimate
    met_share: Estimate

    def __str__(self) -> str:
        """Return how many got to each stage."""
        return (
            f"{self.referred} named, {self.contacted} asked, {self.replied} answered,"
            f" {self.met} met"
        )


@attrs.frozen(kw_only=True)
class ChannelYield:
    """What one channel brings.

    Attributes:
        recruits: New people per complete interview with somebody who was first asked
            by this channel.
        met: Share of the people brought in and first asked by it who were met.

    Examples:
        >>> from infointerview.values import poisson_exact, wilson
        >>> email = ChannelYield(recruits=poisson_exact(3, 2), met=wilson(1, 4))
        >>> email.recruits.value, email.met.value
        (1.5, 0.25)
    """

    recruits: Estimate
    met: Estimate


def quota_shortfall(
    graph: ReferralGraph, /, *, quota: int = QUOTA, window: timedelta = WINDOW
) -> Estimate:
    """Return how many names are missing from the interviews that yielded too few.

    sum of max(0, quota - y_i) over the complete interviews, with y_i as in
    `names_per_interview`.

    Args:
        graph: The graph.
        quota: Names that are enough; 2 is the two-name rule (rule Z2).
        window: Length of the referral window.

    Returns:
        The number, without interval: it is a count. `n` counts complete interviews,
        and pending ones are in `censored`. Undefined without a complete interview:
        ``no_observations`` if none was held, else ``all_pending``.

    Raises:
        InvalidValue: If `quota` is no whole number from 1, or `window` is no
            `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(quota_shortfall(referral_graph(Campaign.replay("grid", ()))))
        undefined (no_observations)
    """
    require_quota(quota)
    talks, of = complete(graph, window), len(graph.interviews)
    missing = sum(max(0, quota - len(talk.named)) for talk in talks)
    return described(
        float(missing) if talks else None,
        len(talks),
        censored=of - len(talks),
        reason=why_nothing(of),
    )


def funnel(graph: ReferralGraph, /, *, window: timedelta = STEP_WINDOW) -> Funnel:
    """Return how many of the recruits were asked, answered and were met.

    Of first referrals only, as `conversion`. A step is judged once its window has
    closed: the stage before it was reached at *t* and *t* + window <= the graph's
    instant. The shares carry Wilson's interval [1]_.

    Args:
        graph: The graph.
        window: How long a step may take before not yet means not. A later one still
            counts.

    Returns:
        Counts, and shares with the contacts in their step window in `censored`. A
        share is undefined in [0, 1] without a contact whose window has closed.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> print(funnel(referral_graph(Campaign.replay("grid", ()))).met_share)
        undefined (no_observations)

    References:
        .. [1] Wilson, E. B. (1927). JASA 22, 209-212.
    """
    require_window(window)
    return _counted(graph, graph.first_referrals, window)


def funnel_by_channel(
    graph: ReferralGraph, /, *, window: timedelta = STEP_WINDOW
) -> Mapping[Channel | None, Funnel]:
    """Return the `funnel` of the recruits who were first asked by each channel.

    The shares carry Wilson's interval [1]_, so that a channel that was tried twice
    does not look better than it is.

    Args:
        graph: The graph.
        window: How long a step may take before not yet means not.

    Returns:
        Funnel by channel, for those in use and in the order of `Channel`; ``None``,
        at the end, has the recruits to whom nobody wrote.

    Raises:
        InvalidValue: If `window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> dict(funnel_by_channel(referral_graph(Campaign.replay("grid", ()))))
        {}

    References:
        .. [1] Wilson, E. B. (1927). JASA 22, 209-212.
    """
    require_window(window)
    groups: dict[Channel | None, list[ReferralEdge]] = {}
    for edge in graph.first_referrals:
        groups.setdefault(_channel(graph, edge.referred), []).append(edge)
    return MappingProxyType(
        {
            channel: _counted(graph, groups[channel], window)
            for channel in CHANNELS
            if channel in groups
        }
    )


def channel_yield(
    graph: ReferralGraph,
    /,
    *,
    window: timedelta = WINDOW,
    contact_window: timedelta = CONTACT_WINDOW,
    prior: BetaPrior | None = None,
) -> Mapping[Channel | None, ChannelYield]:
    """Return what each channel brings: new people per interview, and interviews.

    First referrals per complete interview as in `reproduction_number`, and met per
    referred as in `conversion`, of the people first asked by the channel. With a prior
    the latter is (x + alpha) / (n + alpha + beta), as by `beta_posterior`,
    so that a channel that was tried twice does not jump to the top or the bottom [1]_.

    Args:
        graph: The graph.
        window: Length of the referral window.
        contact_window: Length of the contact window.
        prior: What is known of the share of people met; `channel_prior` fits it to the
            channels. ``None`` looks at each channel alone.

    Returns:
        Yield by channel, for those by which anybody was asked who was interviewed or
        brought in, in the order of `Channel`; ``None``, at the end, has the people to
        whom nobody wrote. A number is undefined without a case whose window has closed.

    Raises:
        InvalidValue: If a window is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> dict(channel_yield(referral_graph(Campaign.replay("grid", ()))))
        {}

    References:
        .. [1] Gelman, A. et al. (2013). Bayesian Data Analysis, 3rd ed. CRC Press,
           chapter 5.
    """
    held = Counter(_channel(graph, talk.contact) for talk in graph.interviews)
    named = Counter(_channel(graph, edge.referred) for edge in graph.first_referrals)
    counts: dict[Channel | None, list[int]] = {channel: [] for channel in CHANNELS}
    for talk in complete(graph, window):
        counts[_channel(graph, talk.contact)].append(len(talk.recruited))
    cases = _met_by_channel(graph, contact_window)
    return MappingProxyType(
        {
            channel: ChannelYield(
                recruits=mean_of_counts(
                    sum(found),
                    sum(count * count for count in found),
                    len(found),
                    held[channel],
                ),
                met=_met(*cases[channel], named[channel], prior),
            )
            for channel, found in counts.items()
            if held[channel] or named[channel]
        }
    )


def channel_prior(
    graph: ReferralGraph, /, *, contact_window: timedelta = CONTACT_WINDOW
) -> BetaPrior | None:
    """Return what the channels have in common in how many people were met.

    `fitted_prior` of met and referred by channel, for `channel_yield` [1]_.

    Args:
        graph: The graph.
        contact_window: Length of the contact window.

    Returns:
        The prior; ``None`` while nobody whose window has closed was met, or everybody.

    Raises:
        InvalidValue: If `contact_window` is no `timedelta` or negative.

    Examples:
        >>> from infointerview.campaign import Campaign
        >>> from infointerview.referrals import referral_graph
        >>> channel_prior(referral_graph(Campaign.replay("grid", ()))) is None
        True

    References:
        .. [1] Kleinman, J. C. (1973). Proportions with extraneous variance: single and
           independent samples. JASA 68, 46-54.
    """
    return fitted_prior(_met_by_channel(graph, contact_window).values())


def funnel_of(*counts: int) -> Funnel:
    """Return the funnel that ten counts make.

    How many got to each of the four stages; for how many the window of the step from
    each of the first three has closed; and how many of those took it.
    """
    referred, contacted, replied, met, *judged = counts
    return Funnel(
        referred=referred,
        contacted=contacted,
        replied=replied,
        met=met,
        contacted_share=share_of(judged[3], judged[0], referred),
        replied_share=share_of(judged[4], judged[1], contacted),
        met_share=share_of(judged[5], judged[2], replied),
    )


def with_referred(known: Funnel, referred: int, judged: int, /) -> Funnel:
    """Return the same funnel after more people were named, and nothing else.

    Args:
        known: The funnel before.
        referred: How many were named.
        judged: For how many of them the window of the first step has closed.
    """
    funnel = _Unfrozen()
    funnel.referred = referred
    funnel.contacted = known.contacted
    funnel.replied = known.replied
    funnel.met = known.met
    funnel.contacted_share = with_censored(known.contacted_share, referred - judged)
    funnel.replied_share = known.replied_share
    funnel.met_share = known.met_share
    funnel.__class__ = Funnel
    return funnel  # type: ignore[no-any-return] # it is one now


def _met_by_channel(
    graph: ReferralGraph, window: timedelta
) -> dict[Channel | None, tuple[int, int]]:
    """Return of each channel how many were met, of how many whose window closed."""
    require_window(window)
    ripe: Counter[Channel | None] = Counter()
    met: Counter[Channel | None] = Counter()
    for edge in graph.first_referrals:
        if closed(edge.at, window, graph.as_of):
            channel = _channel(graph, edge.referred)
            ripe[channel] += 1
            met[channel] += edge.referred in graph.met
    return {channel: (met[channel], ripe[channel]) for channel in CHANNELS}


def _met(met: int, ripe: int, of: int, prior: BetaPrior | None) -> Estimate:
    if prior is None:
        return share_of(met, ripe, of)
    return prior.share(met, ripe, censored=of - ripe, reason=why_nothing(of))


def _counted(
    graph: ReferralGraph, edges: Iterable[ReferralEdge], window: timedelta
) -> Funnel:
    reached, judged, went_on = [0] * 4, [0] * 3, [0] * 3
    for edge in edges:
        times = _times(graph, edge)
        for step, at in enumerate(times):
            reached[step] += 1
            if step < len(judged) and closed(at, window, graph.as_of):
                judged[step] += 1
                went_on[step] += step + 1 < len(times)
    return funnel_of(*reached, *judged, *went_on)


def _times(graph: ReferralGraph, edge: ReferralEdge) -> list[datetime]:
    """Return when the recruit got to each stage, as far as they got."""
    approach = graph.approaches.get(edge.referred)
    asked, replied = (approach.asked, approach.replied) if approach else (None, None)
    later = [asked, replied, graph.met.get(edge.referred)]
    times: list[datetime] = []
    for at in reversed(later):  # who was met answered by then, and so on
        known = [time for time in (at, *times[-1:]) if time is not None]
        times += [min(known)] if known else []
    return [edge.at, *reversed(times)]


def _channel(graph: ReferralGraph, contact: str) -> Channel | None:
    approach = graph.approaches.get(contact)  # type: ignore[call-overload] # an id
    return approach.channel if approach else None


CHANNELS: tuple[Channel | None, ...] = (*Channel, None)
_Unfrozen = unfrozen(Funnel)
