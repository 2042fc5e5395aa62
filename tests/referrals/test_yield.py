"""The funnel by hand: who was named when, and how far they got.

day 0   Rosa is met and names Ken, Lea, Mia, Noa and Pia
day 1   Ken and Lea are asked by e-mail, Mia by telephone
day 3   Ken answers; on day 5 he is met
day 6   Mia, who never answered, is met
day 20  Pia is asked by e-mail
"""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import InterviewHeld, Outreach, Referral, Reply
from infointerview.referrals import (
    BetaPrior,
    ReferralGraph,
    channel_prior,
    channel_yield,
    conversion,
    funnel,
    funnel_by_channel,
    quota_shortfall,
    referral_graph,
    reproduction_number,
)
from infointerview.values import Channel, Estimate, Reason

Build = Callable[..., Campaign]
DAY = timedelta(days=1)


@pytest.fixture
def campaign(build: Build, start: datetime) -> Campaign:
    """The campaign of the module's docstring."""
    return build(
        "rosa ken lea mia noa pia",
        InterviewHeld(contact="rosa", start=start - DAY),
        *(
            Referral(referrer="rosa", referred=id, at=start)
            for id in ("ken", "lea", "mia", "noa", "pia")
        ),
        Outreach(contact="ken", channel="email", at=start + DAY),
        Outreach(contact="lea", channel="email", at=start + DAY),
        Outreach(contact="mia", channel="phone", at=start + DAY),
        Reply(contact="ken", answer="accepted", at=start + 3 * DAY),
        InterviewHeld(contact="ken", start=start + 5 * DAY),
        InterviewHeld(contact="mia", start=start + 6 * DAY),
        Outreach(contact="pia", channel="email", at=start + 20 * DAY),
    )


@pytest.fixture
def graph(campaign: Campaign, start: datetime) -> ReferralGraph:
    """Day 21: Pia's message is still in its window of 14 days."""
    return referral_graph(campaign, as_of=start + 21 * DAY)


def parts(share: Estimate) -> tuple[float | None, int, int]:
    """Return value, cases and cases that are too early to judge."""
    return share.value, share.n, share.censored


class TestFunnel:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """5 named, 4 asked, Ken and (since he was met) Mia answered, both were met."""
        whole = funnel(graph)

        assert (whole.referred, whole.contacted) == (5, 4)
        assert (whole.replied, whole.met) == (2, 2)
        assert parts(whole.contacted_share) == (4 / 5, 5, 0)
        assert parts(whole.replied_share) == (2 / 3, 3, 1)
        assert parts(whole.met_share) == (1.0, 2, 0)
        assert whole.replied_share.method == "wilson"

    def test_an_early_success_waits_too(
        self, campaign: Campaign, start: datetime
    ) -> None:
        """On day 10 nothing can be judged, not even who was met already."""
        whole = funnel(referral_graph(campaign, as_of=start + 10 * DAY))

        assert parts(whole.contacted_share) == (None, 0, 5)
        assert parts(whole.met_share) == (None, 0, 2)
        assert whole.met_share.reason is Reason.ALL_PENDING
        assert (whole.met_share.low, whole.met_share.high) == (0.0, 1.0)

    def test_by_channel(self, graph: ReferralGraph) -> None:
        """Ken, Lea and Pia by e-mail, Mia by telephone, Noa not yet."""
        channels = funnel_by_channel(graph)

        assert list(channels) == [Channel.EMAIL, Channel.PHONE, None]
        assert [made.referred for made in channels.values()] == [3, 1, 1]
        assert parts(channels[Channel.EMAIL].replied_share) == (1 / 2, 2, 1)
        assert parts(channels[Channel.PHONE].met_share) == (1.0, 1, 0)
        assert parts(channels[None].contacted_share) == (0.0, 1, 0)

    def test_who_came_by_themselves_is_not_in_it(
        self, build: Build, start: datetime
    ) -> None:
        """Rosa, a seed, was asked and met: the funnel is about referrals."""
        asked = Outreach(contact="rosa", channel="email", at=start)

        assert funnel(referral_graph(build("rosa", asked))).referred == 0

    @pytest.mark.parametrize("metric", [funnel, funnel_by_channel])
    def test_refuses_what_is_no_window(
        self, graph: ReferralGraph, metric: Callable[..., object]
    ) -> None:
        """A window is a length of time that is not negative."""
        with pytest.raises(InvalidValue, match="window"):
            metric(graph, window=-DAY)


class TestChannelYield:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Ken's and Mia's interviews are complete after 10 days, and brought nobody."""
        channels = channel_yield(graph, window=10 * DAY, contact_window=10 * DAY)

        email, nobody = channels[Channel.EMAIL], channels[None]
        assert list(channels) == [Channel.EMAIL, Channel.PHONE, None]
        assert parts(email.recruits) == (0.0, 1, 0)
        assert parts(email.met) == (pytest.approx(1 / 3), 3, 0)
        assert parts(nobody.recruits) == (5.0, 1, 0)
        assert parts(nobody.met) == (0.0, 1, 0)

    def test_adds_up(self, graph: ReferralGraph) -> None:
        """Interviews and recruits of the channels are those of the whole."""
        channels = channel_yield(graph).values()

        interviews = [made.recruits.n + made.recruits.censored for made in channels]
        referred = [made.met.n + made.met.censored for made in channels]
        rate, share = reproduction_number(graph), conversion(graph)
        assert sum(interviews) == rate.n + rate.censored
        assert sum(referred) == share.n + share.censored

    def test_pooled(self, graph: ReferralGraph) -> None:
        """1 of 3 by mail with 1 and 1 more is 2 of 5; nobody asked stays 0 of 1."""
        channels = channel_yield(
            graph,
            window=10 * DAY,
            contact_window=10 * DAY,
            prior=BetaPrior(alpha=1, beta=1),
        )

        email = channels[Channel.EMAIL].met
        assert parts(email) == (pytest.approx(2 / 5), 3, 0)
        assert email.method == "beta_posterior(1, 1)"
        assert parts(channels[None].met) == (pytest.approx(1 / 3), 1, 0)

    def test_prior_is_that_of_the_channels(self, graph: ReferralGraph) -> None:
        """What is fitted has the mean of `conversion`."""
        prior = channel_prior(graph, contact_window=10 * DAY)

        share = conversion(graph, window=10 * DAY).value
        assert prior is not None
        assert prior.alpha / prior.strength == pytest.approx(share)

    def test_refuses_what_is_no_window(self, graph: ReferralGraph) -> None:
        """A window is a length of time that is not negative."""
        with pytest.raises(InvalidValue, match="window"):
            channel_yield(graph, contact_window=-DAY)


class TestQuotaShortfall:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa gave five names; Ken and Mia gave none and owe two each."""
        missing = quota_shortfall(graph)

        assert parts(missing) == (4.0, 3, 0)

    def test_pending(self, campaign: Campaign, start: datetime) -> None:
        """An interview in its window owes nothing yet."""
        graph = referral_graph(campaign, as_of=start + 7 * DAY)

        missing = quota_shortfall(graph)

        assert parts(missing) == (None, 0, 3)
        assert missing.reason is Reason.ALL_PENDING
