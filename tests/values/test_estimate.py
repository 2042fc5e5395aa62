"""Estimates and their intervals."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.values import Estimate, Reason, poisson_exact, wilson

COUNTS = st.integers(0, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


class TestEstimate:
    def test_an_undefined_number_has_a_reason(self) -> None:
        """`None` without a reason is refused."""
        with pytest.raises(InvalidValue, match=r"Estimate\.reason"):
            Estimate(value=None, low=0.0, high=1.0, method="wilson", n=0)

    def test_a_defined_number_has_none(self) -> None:
        """A reason beside a full record is refused."""
        with pytest.raises(InvalidValue, match=r"Estimate\.reason"):
            Estimate(
                value=0.5, low=0.0, high=1.0, method="wilson", n=2,
                reason=Reason.TOO_FEW,
            )  # fmt: skip

    def test_the_ends_do_not_cross(self) -> None:
        """A value outside its interval is refused."""
        with pytest.raises(InvalidValue, match="low <= value <= high"):
            Estimate(value=0.9, low=0.1, high=0.5, method="wilson", n=2)

    def test_reads_as_a_sentence(self) -> None:
        """Interval, denominator and what is pending are never left out."""
        assert str(wilson(1, 2, censored=3)) == (
            "0.50 (0.09 to 0.91, n = 2, 3 pending)"
        )

    def test_an_open_end_is_said_to_be_open(self) -> None:
        """An unbounded side is no number."""
        rate = Estimate(
            value=2.0, low=None, high=None, method="profile", n=3,
            reason=Reason.NOT_OVERDISPERSED,
        )  # fmt: skip

        assert str(rate) == "2.00 (open to open, n = 3)"

    def test_a_number_without_interval_shows_none(self) -> None:
        """It is defined, and there is no interval for it: no end is open."""
        ratio = Estimate(
            value=1.5, low=None, high=None, method="none", n=8,
            reason=Reason.NO_INTERVAL,
        )  # fmt: skip

        assert str(ratio) == "1.50 (n = 8)"


class TestWilson:
    @pytest.mark.parametrize(
        ("successes", "n", "low", "high"),
        [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0000, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ],
    )
    def test_equals_the_published_table(
        self, successes: int, n: int, low: float, high: float
    ) -> None:
        """Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3."""
        share = wilson(successes, n)

        assert share.low == pytest.approx(low, abs=5e-5)
        assert share.high == pytest.approx(high, abs=5e-5)

    @given(COUNTS)
    def test_contains_its_value(self, counts: tuple[int, int]) -> None:
        """And stays within 0 and 1; without cases it is undefined."""
        share = wilson(*counts)

        if counts[1] == 0:
            assert (share.value, share.low, share.high) == (None, 0.0, 1.0)
        else:
            assert share.low is not None
            assert share.high is not None
            assert share.value is not None
            assert 0 <= share.low <= share.value <= share.high <= 1

    @given(st.integers(1, 50), st.integers(2, 20))
    def test_shrinks_with_data(self, n: int, times: int) -> None:
        """Ten times as many cases with the same share tell more."""
        few, many = wilson(n, 2 * n), wilson(n * times, 2 * n * times)

        assert few.low is not None
        assert many.low is not None
        assert many.low > few.low

    def test_refuses_more_successes_than_cases(self) -> None:
        """Counting errors are not hidden."""
        with pytest.raises(InvalidValue, match="between 0 and 2"):
            wilson(3, 2)


class TestPoissonExact:
    def test_a_large_count_has_nearly_the_normal_interval(self) -> None:
        """Hand calculation: 1e6 events, 1.96 standard deviations of 1000 each side."""
        rate = poisson_exact(1_000_000, 1)

        assert rate.low == pytest.approx(998_041, abs=2)
        assert rate.high == pytest.approx(1_001_962, abs=2)

    @given(st.integers(0, 300), st.integers(1, 50))
    def test_the_tails_hold_two_and_a_half_percent(self, events: int, n: int) -> None:
        """The definition: at each end the other side has probability .025.

        The tail sums are computed here from the complementary side.
        """
        rate = poisson_exact(events, n)

        assert rate.low is not None
        assert rate.high is not None
        assert _at_most(events, rate.high * n) == pytest.approx(0.025, rel=1e-6)
        if events:
            below = _at_most(events - 1, rate.low * n)
            assert 1 - below == pytest.approx(0.025, rel=1e-6)
        else:
            assert rate.low == 0

    def test_none_of_none_is_undefined(self) -> None:
        """Never 0, NaN or an exception."""
        rate = poisson_exact(0, 0, censored=2, reason=Reason.ALL_PENDING)

        assert (rate.value, rate.reason) == (None, Reason.ALL_PENDING)

    def test_refuses_negative_counts(self) -> None:
        """Counting errors are not hidden."""
        with pytest.raises(InvalidValue, match="not negative"):
            poisson_exact(-1, 2)


def _at_most(k: int, mean: float) -> float:
    term = total = math.exp(-mean)
    for j in range(1, k + 1):
        term *= mean / j
        total += term
    return total
