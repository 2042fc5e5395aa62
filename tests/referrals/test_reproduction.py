"""Reproduction on a small campaign by hand, and on the figures of published samples.

day 0   Rosa is met and names Ken, Lea and Mia; Uma is met and names nobody
day 2   Ken is met and names Noa
day 40  Mia is met, and is still in the window of 14 days on day 50
Lea never answered.
"""

import math
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import InterviewHeld, Referral
from infointerview.referrals import (
    ReferralGraph,
    dispersion_k,
    dispersion_of,
    growth_ratio,
    harris_estimator,
    interview_reproduction_number,
    offspring_distribution,
    referral_graph,
    reproduction_by_wave,
    reproduction_number,
)
from infointerview.referrals._rates import mean_given_k
from infointerview.values import Estimate, Reason

Build = Callable[..., Campaign]
DAY = timedelta(days=1)

# How many people brought in nobody, one, two, ...: the recruits of the respondents in
# samples that ship with the R package RDS 0.9-10.
NYJAZZ = (146, 54, 26, 19, 12, 4, 2, 0, 1)
FAUXMADRONA = (247, 16, 237)
FAUXTIME = (226, 99, 152, 34)


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """The campaign of the module's docstring, on day 50."""
    campaign = build(
        "rosa uma ken lea mia noa zoe",
        InterviewHeld(contact="rosa", start=start),
        InterviewHeld(contact="uma", start=start),
        *(
            Referral(referrer="rosa", referred=id, at=start + timedelta(hours=1))
            for id in ("ken", "lea", "mia")
        ),
        InterviewHeld(contact="ken", start=start + 2 * DAY),
        Referral(referrer="ken", referred="noa", at=start + 3 * DAY),
        InterviewHeld(contact="mia", start=start + 40 * DAY),
    )
    return referral_graph(campaign, as_of=start + 50 * DAY)


def rounded(estimate: Estimate) -> tuple[float | None, ...]:
    """Return value and ends to four digits."""
    parts = (estimate.value, estimate.low, estimate.high)
    return tuple(part if part is None else round(part, 4) for part in parts)


class TestInterviewReproductionNumber:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """R = 4/3 with factor 3.6562 of its limits, and c = 2/4: half of each."""
        number = interview_reproduction_number(graph)

        assert rounded(number) == (0.6667, 0.1823, 2.4375)
        assert (number.method, number.n, number.censored) == ("plug_in", 3, 1)

    def test_reason_is_that_of_the_factor(self, graph: ReferralGraph) -> None:
        """Without a ripe referral it is c that is missing, without interviews R."""
        no_share = interview_reproduction_number(graph, contact_window=99 * DAY)
        no_rate = interview_reproduction_number(graph, window=99 * DAY)

        assert (no_share.value, no_share.reason) == (None, Reason.ALL_PENDING)
        assert (no_rate.value, no_rate.n, no_rate.censored) == (None, 0, 4)


class TestReproductionByWave:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Wave 0: 3 + 0 at 2 interviews; wave 1: Ken's one, Mia pending, Lea open.

        In wave 2 there is Noa, who is on the frontier.
        """
        first, second, third = reproduction_by_wave(graph)

        assert (first.value, first.n, first.censored) == (1.5, 2, 0)
        assert (second.value, second.n, second.censored) == (1.0, 1, 2)
        assert (third.value, third.n, third.censored) == (None, 0, 1)
        assert third.reason is Reason.NO_OBSERVATIONS

    def test_all_pending(self, graph: ReferralGraph) -> None:
        """A wave whose interviews are all in their window says so."""
        first, *_ = reproduction_by_wave(graph, window=99 * DAY)

        assert (first.reason, first.censored) == (Reason.ALL_PENDING, 2)


class TestGrowthRatio:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Waves of 2 (Zoe is in the address book only), 3 and 1 people."""
        first, second = growth_ratio(graph)

        assert (first.value, first.n) == (1.5, 2)
        assert (second.value, second.n) == (pytest.approx(1 / 3), 3)
        assert first.reason is Reason.NO_INTERVAL


class TestHarrisEstimator:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """4 recruits of 5 people in waves 0 and 1: 3 0 1 0 0, with variance 1.7."""
        estimate = harris_estimator(graph)

        margin = 1.96 * math.sqrt(1.7 / 5)
        assert (estimate.value, estimate.n) == (0.8, 5)
        assert (estimate.low, estimate.high) == (0.0, pytest.approx(0.8 + margin))

    def test_two_people_have_no_variance(self, build: Build, start: datetime) -> None:
        """One person before the last wave says nothing about how much they vary."""
        named = Referral(referrer="rosa", referred="ken", at=start)

        estimate = harris_estimator(referral_graph(build("rosa ken", named)))

        assert (estimate.value, estimate.low, estimate.high) == (1.0, None, None)
        assert estimate.reason is Reason.TOO_FEW


class TestOffspringDistribution:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Uma brought in nobody, Ken one, Rosa three; Mia is pending."""
        assert offspring_distribution(graph) == (1, 1, 0, 1)

    def test_agrees_with_the_rate(self, graph: ReferralGraph) -> None:
        """Its mean is the reproduction number, and it has all complete interviews."""
        counts = offspring_distribution(graph)

        rate = reproduction_number(graph)
        assert sum(counts) == rate.n
        assert sum(x * n for x, n in enumerate(counts)) / sum(counts) == rate.value


class TestDispersion:
    def test_of_a_graph(self, graph: ReferralGraph) -> None:
        """Counts 0, 1 and 3: R = 4/3 and v = 7/3 make k = 16/9 by moments."""
        estimate = dispersion_k(graph, method="moment")

        assert estimate.value == pytest.approx(16 / 9, rel=1e-15)
        assert (estimate.n, estimate.censored) == (3, 1)

    @pytest.mark.parametrize(
        ("counts", "moment", "likely", "low", "high"),
        [
            (NYJAZZ, 0.886048505639733, 0.7249398945996622, 0.49567133654841417,
             1.1050323559031847),
            (FAUXTIME, 50.22216447314566, 33.148734934557496, 4.617033078926647, None),
        ],
        ids=["nyjazz", "fauxtime"],
    )  # fmt: skip
    def test_published_samples(
        self,
        counts: tuple[int, ...],
        moment: float,
        likely: float,
        low: float,
        high: float | None,
    ) -> None:
        """Fits of an implementation of its own; statsmodels 0.15.0 has .7249 too."""
        by_moments = dispersion_of(counts, method="moment")
        by_likelihood = dispersion_of(counts)

        assert by_moments.value == pytest.approx(moment, rel=1e-14)
        assert by_likelihood.value == pytest.approx(likely, rel=1e-11)
        assert by_likelihood.low == pytest.approx(low, rel=1e-11)
        assert by_likelihood.high == (high and pytest.approx(high, rel=1e-11))

    @pytest.mark.parametrize("method", ["moment", "maximum_likelihood"])
    def test_even_counts_have_none(self, method: str) -> None:
        """Recruits of fauxmadrona vary less than their mean: k is infinite."""
        estimate = dispersion_of(FAUXMADRONA, method=method)

        assert (estimate.value, estimate.n) == (None, 500)
        assert estimate.reason is Reason.NOT_OVERDISPERSED

    @pytest.mark.parametrize("method", ["moment", "maximum_likelihood"])
    def test_no_counts_have_none_either(self, method: str) -> None:
        """Without anything final it says whether there is something to wait for."""
        nothing = dispersion_of((), method=method)
        pending = dispersion_of((), method=method, censored=3)

        assert nothing.reason is Reason.NO_OBSERVATIONS
        assert (pending.reason, pending.censored) == (Reason.ALL_PENDING, 3)

    def test_nearly_even_counts(self) -> None:
        """A variance a trifle above the mean makes a k that is large and finite."""
        counts = (367_000, 368_000, 184_000, 61_300, 15_600, 3_100, 500, 90)

        estimate = dispersion_of(counts)

        assert estimate.value is not None
        assert math.isfinite(estimate.value)
        assert estimate.high is None

    def test_refuses_another_method(self, graph: ReferralGraph) -> None:
        """A method is one of two."""
        with pytest.raises(InvalidValue, match="moment, maximum_likelihood"):
            dispersion_k(graph, method="guess")

    @given(st.lists(st.integers(0, 12), min_size=2, max_size=40))
    def test_the_interval_holds_the_estimate(self, counts: list[int]) -> None:
        """Whatever the counts, low <= k <= high, and k is positive."""
        found = Counter(counts)
        distribution = [found[x] for x in range(max(counts) + 1)]

        estimate = dispersion_of(distribution)

        if estimate.value is not None:
            assert estimate.low is not None
            assert 0 < estimate.low <= estimate.value
            assert estimate.high is None or estimate.value <= estimate.high


class TestMeanInterval:
    @pytest.mark.parametrize(
        ("total", "n", "k", "low", "high"),
        [
            (251, 264, 0.7249398945996622, 0.787740704310306, 1.1475095331678373),
            (505, 511, 33.148734934557496, 0.904547383324764, 1.079716241707708),
        ],
        ids=["nyjazz", "fauxtime"],
    )
    def test_published_samples(
        self, total: int, n: int, k: float, low: float, high: float
    ) -> None:
        """The mean of 0.9508 recruits in nyjazz, with limits computed elsewhere."""
        mean = mean_given_k(total, n, n, k)

        assert mean.value == total / n
        assert (mean.low, mean.high) == pytest.approx((low, high), rel=1e-12)
