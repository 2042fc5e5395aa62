"""Priors that groups have in common."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.referrals import BetaPrior, fitted_prior
from infointerview.values import Reason, beta_posterior

GROUPS = st.lists(
    st.integers(0, 30).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    max_size=6,
)


class TestBetaPrior:
    @pytest.mark.parametrize("wrong", [0, -1, math.inf, math.nan, "2"])
    def test_refuses_what_is_not_positive(self, wrong: float) -> None:
        """The message names the field."""
        with pytest.raises(InvalidValue, match=r"BetaPrior\.beta"):
            BetaPrior(alpha=1, beta=wrong)

    def test_share_is_the_posterior(self) -> None:
        """It hands everything on."""
        prior = BetaPrior(alpha=2, beta=3)

        share = prior.share(1, 4, censored=5)

        assert share == beta_posterior(1, 4, prior=(2, 3), censored=5)

    def test_none_of_none_is_undefined(self) -> None:
        """What is known from elsewhere is no observation."""
        prior = BetaPrior(alpha=1, beta=1)

        nothing = prior.share(0, 0, censored=2, reason=Reason.ALL_PENDING)

        assert (nothing.value, nothing.low, nothing.high) == (None, 0, 1)
        assert (nothing.censored, nothing.reason) == (2, Reason.ALL_PENDING)


class TestFittedPrior:
    def test_by_hand(self) -> None:
        """Of S = 1.8 and p = 1/2: g = (7.2 - 2) / (22 - 204/22 - 2) = 114.4 / 236."""
        prior = fitted_prior([(1, 2), (8, 10), (2, 10)])

        assert prior is not None
        assert prior.strength == pytest.approx(236 / (5.2 * 22) - 1, rel=1e-12)
        assert prior.alpha == pytest.approx(prior.beta, rel=1e-12)

    @pytest.mark.parametrize(
        "groups", [[(3, 10), (3, 10)], [(3, 20)], [(1, 1), (0, 1)]]
    )
    def test_counts_as_much_as_all_cases_at_most(
        self, groups: list[tuple[int, int]]
    ) -> None:
        """Groups that differ no more than by chance, and one group alone."""
        prior = fitted_prior(groups)

        assert prior is not None
        assert prior.strength == pytest.approx(sum(n for _, n in groups))

    def test_counts_as_much_as_one_case_at_least(self) -> None:
        """Groups in which all did or none have nothing in common."""
        prior = fitted_prior([(10, 10), (0, 10)])

        assert prior is not None
        assert (prior.alpha, prior.beta) == (0.5, 0.5)

    @pytest.mark.parametrize("groups", [[], [(0, 0)], [(0, 3), (0, 2)], [(3, 3)]])
    def test_is_none_without_both_kinds(self, groups: list[tuple[int, int]]) -> None:
        """Where nobody did, or everybody, nothing says how groups differ."""
        prior = fitted_prior(groups)

        assert prior is None

    @given(GROUPS)
    def test_draws_each_group_towards_the_whole(
        self, groups: list[tuple[int, int]]
    ) -> None:
        """A pooled share lies between the group's own and that of all cases."""
        prior = fitted_prior(groups)

        for x, n in groups:
            if prior is None or not n:
                continue
            whole = sum(x for x, _ in groups) / sum(n for _, n in groups)
            low, high = sorted([x / n, whole])
            share = prior.share(x, n).value
            assert share is not None
            assert low - 1e-12 <= share <= high + 1e-12

    def test_refuses_more_successes_than_cases(self) -> None:
        """The message says what the pair is."""
        with pytest.raises(InvalidValue, match="successes, then cases"):
            fitted_prior([(2, 1)])
