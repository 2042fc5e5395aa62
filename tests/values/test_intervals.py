"""Intervals that rest on the incomplete beta and gamma functions."""

import math
from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.values import (
    Estimate,
    Reason,
    beta_posterior,
    clopper_pearson,
    gamma_jeffreys,
    jeffreys,
    log_wald_overdispersed,
    poisson_exact,
    wilson,
)

Interval: TypeAlias = Callable[..., Estimate]

COUNTS = st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
SHARES = pytest.mark.parametrize("interval", [jeffreys, clopper_pearson])
ALL = pytest.mark.parametrize("interval", [jeffreys, clopper_pearson, gamma_jeffreys])


class TestShares:
    @pytest.mark.parametrize(
        ("interval", "successes", "n", "low", "high"),
        [
            (clopper_pearson, 0, 10, 0, 0.30849710781876083),
            (clopper_pearson, 1, 10, 0.0025285785444617848, 0.4450161170281953),
            (clopper_pearson, 64, 264, 0.19198877379920018, 0.29874336575502264),
            (jeffreys, 1, 10, 0.011011673763161133, 0.3813147710666164),
            (jeffreys, 7, 10, 0.3941816818513287, 0.9073054060618468),
            (jeffreys, 237, 500, 0.4304887265622655, 0.5178113100217308),
        ],
    )
    def test_equals_another_program(
        self, interval: Interval, successes: int, n: int, low: float, high: float
    ) -> None:
        """Oracle: proportion_confint of statsmodels 0.15.0."""
        share = interval(successes, n)

        assert share.low == pytest.approx(low, rel=1e-12)
        assert share.high == pytest.approx(high, rel=1e-12)

    def test_jeffreys_reaches_0_and_1(self) -> None:
        """The rule of Brown, Cai and DasGupta (2001) for none and for all.

        The other ends are statsmodels' for 0 and 10 of 10.
        """
        none, every = jeffreys(0, 10), jeffreys(10, 10)

        assert (none.low, every.high) == (0, 1)
        assert none.high == pytest.approx(0.2171962675092106, rel=1e-12)
        assert every.low == pytest.approx(0.7828037324907894, rel=1e-12)

    @given(
        st.integers(1, 40).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
    )
    def test_tails_of_clopper_pearson_hold_two_and_a_half_percent(
        self, counts: tuple[int, int]
    ) -> None:
        """The definition, with binomial sums in fractions."""
        successes, n = counts

        share = clopper_pearson(*counts)

        assert share.low is not None
        assert share.high is not None
        if successes:
            at_least = 1 - _at_most(successes - 1, n, share.low)
            assert at_least == pytest.approx(0.025, rel=1e-9)
        if successes < n:
            assert _at_most(successes, n, share.high) == pytest.approx(0.025, rel=1e-9)

    @SHARES
    @given(counts=COUNTS)
    def test_changing_sides_mirrors_the_interval(
        self, interval: Interval, counts: tuple[int, int]
    ) -> None:
        """Who did not, instead of who did."""
        successes, n = counts

        did, did_not = interval(successes, n), interval(n - successes, n)

        assert did.low == pytest.approx(1 - did_not.high, abs=1e-12)
        assert did.high == pytest.approx(1 - did_not.low, abs=1e-12)

    @given(COUNTS)
    def test_clopper_pearson_is_the_widest(self, counts: tuple[int, int]) -> None:
        """It holds Jeffreys' interval: the exact one is conservative."""
        exact, prior = clopper_pearson(*counts), jeffreys(*counts)

        assert exact.low <= prior.low + 1e-12
        assert exact.high >= prior.high - 1e-12

    @SHARES
    @pytest.mark.parametrize(("successes", "n"), [(-1, 3), (4, 3), (0, -1)])
    def test_refuses_more_successes_than_cases(
        self, interval: Interval, successes: int, n: int
    ) -> None:
        """Counting errors are not hidden."""
        with pytest.raises(InvalidValue, match=f"{interval.__name__}.*between 0 and"):
            interval(successes, n)


class TestGammaJeffreys:
    @pytest.mark.parametrize(
        ("events", "n", "low", "high"),
        [
            (251, 264, 0.8385421766634299, 1.073934200464046),
            (490, 500, 0.8960939863175509, 1.0696940696897388),
            (505, 511, 0.9048691820610575, 1.0773109280271806),
        ],
    )
    def test_equals_another_program(
        self, events: int, n: int, low: float, high: float
    ) -> None:
        """Oracle: quantiles of the gamma distribution of scipy."""
        rate = gamma_jeffreys(events, n)

        assert rate.low == pytest.approx(low, rel=1e-12)
        assert rate.high == pytest.approx(high, rel=1e-12)

    def test_of_no_event_starts_at_0(self) -> None:
        """Its upper end is half a chi-square quantile with one degree of freedom.

        Oracle: 5.0238861873 in tables of the chi-square distribution.
        """
        rate = gamma_jeffreys(0, 1)

        assert (rate.value, rate.low) == (0, 0)
        assert rate.high == pytest.approx(5.0238861873 / 2, rel=1e-9)

    @given(st.integers(1, 300), st.integers(1, 50))
    def test_is_within_the_exact_interval(self, events: int, n: int) -> None:
        """Which is conservative."""
        prior, exact = gamma_jeffreys(events, n), poisson_exact(events, n)

        assert exact.low < prior.low < prior.value < prior.high < exact.high

    def test_takes_another_prior(self) -> None:
        """Shape 1 + 6 and rate .2 + 2; oracle: scipy 1.17 for the quantiles."""
        rate = gamma_jeffreys(6, 2, prior=(1, 0.2))

        assert rate.value == pytest.approx(7 / 2.2, rel=1e-12)
        assert rate.low == pytest.approx(1.279256, rel=1e-6)
        assert rate.high == pytest.approx(5.936125, rel=1e-6)
        assert rate.method == "gamma_prior"

    def test_of_no_event_a_prior_still_has_both_ends(self) -> None:
        """The shape is that of the prior: an exponential variable of rate 2.

        Its quantiles are -ln(.975) / 2 and -ln(.025) / 2.
        """
        rate = gamma_jeffreys(0, 1, prior=(1, 1))

        assert rate.low == pytest.approx(-math.log(0.975) / 2, rel=1e-12)
        assert rate.high == pytest.approx(-math.log(0.025) / 2, rel=1e-12)

    def test_refuses_negative_counts(self) -> None:
        """Counting errors are not hidden."""
        with pytest.raises(InvalidValue, match="not negative"):
            gamma_jeffreys(-1, 2)

    @pytest.mark.parametrize("prior", [(0, 1), (1, -1), (math.inf, 1), (1, math.nan)])
    def test_refuses_what_is_no_prior(self, prior: tuple[float, float]) -> None:
        """The message says which argument."""
        with pytest.raises(InvalidValue, match="prior"):
            gamma_jeffreys(1, 2, prior=prior)


class TestBetaPosterior:
    def test_equals_another_program(self) -> None:
        """Oracle: quantiles of Beta(7, 5) of scipy 1.17."""
        share = beta_posterior(2, 2, prior=(5, 5))

        assert share.value == pytest.approx(7 / 12, rel=1e-12)
        assert share.low == pytest.approx(0.30790, abs=1e-5)
        assert share.high == pytest.approx(0.83251, abs=1e-5)

    @given(COUNTS, st.floats(1e-3, 1e3), st.floats(1e-3, 1e3))
    def test_lies_between_both_sources(
        self, counts: tuple[int, int], alpha: float, beta: float
    ) -> None:
        """Between the share of the cases and the mean of what else is known."""
        x, n = counts

        share = beta_posterior(x, n, prior=(alpha, beta))

        low, high = sorted([x / n, alpha / (alpha + beta)])
        assert share.value is not None
        assert low - 1e-12 <= share.value <= high + 1e-12

    def test_refuses_more_successes_than_cases(self) -> None:
        """The message has the bounds."""
        with pytest.raises(InvalidValue, match="between 0 and 1"):
            beta_posterior(2, 1)

    @pytest.mark.parametrize(("alpha", "beta"), [(0, 1), (1, -1), (math.inf, 1)])
    def test_refuses_what_is_not_positive(self, alpha: float, beta: float) -> None:
        """A prior has both kinds of cases."""
        with pytest.raises(InvalidValue, match="two positive numbers"):
            beta_posterior(1, 2, prior=(alpha, beta))


class TestLogWald:
    def test_by_hand(self) -> None:
        """For R = 2, k = 1 and six units: 2 exp(+-1.96 sqrt(1.5 / 6))."""
        rate = log_wald_overdispersed(12, 6, dispersion=1)

        assert rate.low == pytest.approx(2 * math.exp(-0.98), rel=1e-12)
        assert rate.high == pytest.approx(2 * math.exp(0.98), rel=1e-12)

    def test_none_of_none_is_undefined(self) -> None:
        """Never 0, NaN or an exception."""
        nothing = log_wald_overdispersed(
            0, 0, dispersion=1, censored=2, reason=Reason.ALL_PENDING
        )

        assert (nothing.value, nothing.low, nothing.high) == (None, 0, None)
        assert (nothing.censored, nothing.reason) == (2, Reason.ALL_PENDING)

    @pytest.mark.parametrize(("events", "n"), [(0, 3), (-1, 3), (1, -3), (-1, 0)])
    def test_refuses_what_has_no_logarithm(self, events: int, n: int) -> None:
        """Counting errors are not hidden."""
        with pytest.raises(InvalidValue, match="log_wald"):
            log_wald_overdispersed(events, n, dispersion=1)

    @pytest.mark.parametrize("dispersion", [0, -1, math.nan])
    def test_refuses_what_is_no_dispersion(self, dispersion: float) -> None:
        """The message says which argument."""
        with pytest.raises(InvalidValue, match="dispersion"):
            log_wald_overdispersed(1, 2, dispersion=dispersion)


class TestAll:
    @ALL
    def test_none_of_none_is_undefined(self, interval: Interval) -> None:
        """Never 0, NaN or an exception."""
        nothing = interval(0, 0, censored=2, reason=Reason.ALL_PENDING)

        assert (nothing.value, nothing.low) == (None, 0)
        assert nothing.high == (None if interval is gamma_jeffreys else 1)
        assert (nothing.censored, nothing.reason) == (2, Reason.ALL_PENDING)

    @ALL
    def test_of_many_comes_close_to_the_normal_one(self, interval: Interval) -> None:
        """Hand calculation: 1e6 of 2e6, with 1.96 standard errors each way."""
        found = interval(1_000_000, 2_000_000)

        spread = 0.25 if interval is not gamma_jeffreys else 0.5
        reach = 1.959964 * math.sqrt(spread / 2_000_000)
        assert found.low == pytest.approx(0.5 - reach, abs=1e-6)
        assert found.high == pytest.approx(0.5 + reach, abs=1e-6)

    @ALL
    @given(counts=COUNTS)
    def test_equals_scipy_where_it_is_installed(
        self, interval: Interval, counts: tuple[int, int]
    ) -> None:
        """Oracle: scipy.stats, which only the development extra brings."""
        stats = pytest.importorskip("scipy.stats", reason="scipy is not installed")
        x, n = counts
        low, high = {
            jeffreys: lambda: stats.beta.ppf([0.025, 0.975], x + 0.5, n - x + 0.5),
            clopper_pearson: lambda: (
                stats.beta.ppf(0.025, x, n - x + 1),
                stats.beta.ppf(0.975, x + 1, n - x),
            ),
            gamma_jeffreys: lambda: stats.gamma.ppf([0.025, 0.975], x + 0.5) / n,
        }[interval]()

        found = interval(x, n)

        if x:
            assert found.low == pytest.approx(low, rel=1e-9)
        if x < n or interval is gamma_jeffreys:
            assert found.high == pytest.approx(high, rel=1e-9)

    @SHARES
    @given(counts=COUNTS)
    def test_contains_its_value(
        self, interval: Interval, counts: tuple[int, int]
    ) -> None:
        """And stays within 0 and 1, like Wilson's."""
        share = interval(*counts)

        assert 0 <= share.low <= share.value <= share.high <= 1
        assert share.value == wilson(*counts).value


def _at_most(k: int, n: int, p: float) -> float:
    exact = Fraction(p)
    return float(
        sum(math.comb(n, j) * exact**j * (1 - exact) ** (n - j) for j in range(k + 1))
    )
