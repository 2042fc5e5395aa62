"""Dying out, chains and superspreading, against numbers of other software."""

import math
from collections.abc import Callable
from datetime import datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import InterviewHeld, Referral
from infointerview.referrals import (
    EmpiricalLaw,
    NegativeBinomialLaw,
    OffspringLaw,
    PoissonLaw,
    ReferralGraph,
    chain_size_pmf,
    expected_total_progeny,
    extinction,
    extinction_probability,
    frontier,
    offspring_law,
    progeny_if_extinct,
    referral_graph,
    share_from_top,
    top_share,
    total_progeny_sd,
)
from infointerview.referrals._laws import running_out
from infointerview.values import Reason

Build = Callable[..., Campaign]
DAY = timedelta(days=1)

means = st.floats(0.05, 4)
dispersions = st.floats(0.05, 50)
laws: st.SearchStrategy[OffspringLaw] = st.one_of(
    st.builds(PoissonLaw, means),
    st.builds(NegativeBinomialLaw, means, dispersions),
    st.lists(st.integers(0, 9), min_size=1, max_size=6)
    .filter(any)
    .map(lambda counts: EmpiricalLaw(tuple(counts))),
)


@attrs.frozen
class SomeNeverRefer:
    """A law of a user's own: a share of people names nobody."""

    never: float
    law: OffspringLaw

    @property
    def mean(self) -> float:
        """The expected number."""
        return (1 - self.never) * self.law.mean

    def pmf(self, count: int, /) -> float:
        """Return the probability of so many."""
        return self.never * (count == 0) + (1 - self.never) * self.law.pmf(count)

    def generating(self, u: float, /) -> tuple[float, float]:
        """Return the generating function and its slope."""
        value, slope = self.law.generating(u)
        return self.never + (1 - self.never) * value, (1 - self.never) * slope


def campaign_of(build: Build, start: datetime, *, met: int) -> Campaign:
    """Rosa names four people, Uma nobody, and so many of the four are met."""
    named = "abcd"
    return build(
        "rosa uma a b c d",
        InterviewHeld(contact="rosa", start=start),
        InterviewHeld(contact="uma", start=start),
        *(Referral(referrer="rosa", referred=id, at=start + DAY) for id in named),
        *(InterviewHeld(contact=id, start=start + 2 * DAY) for id in named[:met]),
    )


class TestLaws:
    @given(laws)
    def test_the_generating_function_sums_the_probabilities(
        self, law: OffspringLaw
    ) -> None:
        """At u < 1 it is the sum of p_x u^x, and its slope that of x p_x u^(x-1)."""
        u = 0.6

        value, slope = law.generating(u)

        terms = [law.pmf(x) * u**x for x in range(200)]
        slopes = [x * law.pmf(x) * u ** (x - 1) for x in range(1, 200)]
        assert value == pytest.approx(sum(terms), rel=1e-9)
        assert slope == pytest.approx(sum(slopes), rel=1e-9)
        assert law.generating(1.0) == pytest.approx((1, law.mean))

    @pytest.mark.parametrize("law", [PoissonLaw(0.0), NegativeBinomialLaw(0.0, 1.0)])
    def test_a_mean_of_zero_is_nobody_ever(self, law: OffspringLaw) -> None:
        """Where nobody is brought in, that is certain."""
        assert (law.pmf(0), law.pmf(1)) == (1.0, 0.0)

    @pytest.mark.parametrize("counts", [(), (0, 0), (1, -1)])
    def test_counts_are_counts(self, counts: tuple[int, ...]) -> None:
        """An empirical law needs something that was counted."""
        with pytest.raises(InvalidValue, match="distribution"):
            EmpiricalLaw(counts)

    @pytest.mark.parametrize("wrong", [-1, math.inf, math.nan, "2"])
    def test_means_are_numbers(self, wrong: float) -> None:
        """Finite, and not negative; a dispersion is above 0, too."""
        with pytest.raises(InvalidValue, match=r"PoissonLaw\.mean"):
            PoissonLaw(wrong)
        with pytest.raises(InvalidValue, match=r"NegativeBinomialLaw\.mean"):
            NegativeBinomialLaw(wrong, 1)
        with pytest.raises(InvalidValue, match=r"NegativeBinomialLaw\.dispersion"):
            NegativeBinomialLaw(1, wrong)

    def test_fitted_to_a_graph(self, build: Build, start: datetime) -> None:
        """Counts of 4 and 0: R = 2 and v = 8 make k = 4/6."""
        campaign = campaign_of(build, start, met=0)

        law = offspring_law(referral_graph(campaign, as_of=start + 30 * DAY))
        pending = offspring_law(referral_graph(campaign))

        assert law == NegativeBinomialLaw(2.0, 2 / 3)
        assert pending is None


class TestExtinction:
    @pytest.mark.parametrize(
        ("law", "conversion", "survival"),
        [
            (PoissonLaw(1.5), 1.0, 0.5828116438658115),
            (NegativeBinomialLaw(1.5, 0.5), 1.0, 1 - 0.7675918792439982),
            (NegativeBinomialLaw(1.5, 0.5), 0.8, 0.11338247516251265),
            (SomeNeverRefer(0.2, NegativeBinomialLaw(1.5, 0.5)), 1.0,
             0.09070598013001008),
            (SomeNeverRefer(0.1, NegativeBinomialLaw(1.5, 0.5)), 0.9,
             0.10849238726870758),
        ],
    )  # fmt: skip
    def test_published_examples(
        self, law: OffspringLaw, conversion: float, survival: float
    ) -> None:
        """The documentation of the R package superspreading, to more digits."""
        assert 1 - extinction(law, conversion=conversion) == pytest.approx(
            survival, rel=1e-12
        )

    def test_geometric(self) -> None:
        """With k = 1 it is 1 / (R c), by hand."""
        law = NegativeBinomialLaw(4.0, 1.0)

        assert extinction(law) == pytest.approx(0.25)
        assert extinction(law, conversion=0.5) == pytest.approx(0.5)

    def test_below_one_it_is_certain(self) -> None:
        """R c <= 1 dies out, R c = 1 included."""
        assert extinction(PoissonLaw(2.0), conversion=0.5) == 1.0

    def test_exactly_one_each_goes_on_for_ever(self) -> None:
        """If everybody begets exactly one, it never dies out although R is 1."""
        assert extinction(EmpiricalLaw((0, 5))) == 0.0
        assert extinction(EmpiricalLaw((0, 1, 1))) == 0.0

    @given(laws, st.floats(0, 1))
    def test_is_a_fixed_point(self, law: OffspringLaw, conversion: float) -> None:
        """Q = G(q), and q is a probability."""
        q = extinction(law, conversion=conversion)

        value, _ = law.generating(1 - conversion + conversion * q)
        assert 0 <= q <= 1
        assert value == pytest.approx(q, abs=1e-9)

    @pytest.mark.parametrize("conversion", [-0.1, 1.1, "1"])
    def test_refuses_what_is_no_probability(self, conversion: float) -> None:
        """A share is between 0 and 1."""
        with pytest.raises(InvalidValue, match="conversion"):
            extinction(PoissonLaw(1.0), conversion=conversion)


class TestExtinctionProbability:
    def test_by_hand(self, build: Build, start: datetime) -> None:
        """R = 2, k = 2/3, c = 3/4 with one contact left: 1 - c + c q.

        The fitted law is thinned to R c = 1.5 and k = 2/3.
        """
        campaign = campaign_of(build, start, met=3)
        graph = referral_graph(campaign, as_of=start + 10 * DAY)

        estimate = extinction_probability(graph, window=8 * DAY, contact_window=8 * DAY)

        q = extinction(NegativeBinomialLaw(1.5, 2 / 3))
        assert frontier(graph) == ("d",)
        assert estimate.value == pytest.approx(0.25 + 0.75 * q, rel=1e-12)
        assert (estimate.high, estimate.n, estimate.censored) == (1.0, 2, 3)

    @given(
        st.floats(0.2, 40), st.none() | dispersions, st.floats(0, 1), st.integers(0, 9)
    )
    def test_agrees_with_the_general_law(
        self, mean: float, k: float | None, c: float, ahead: int
    ) -> None:
        """The fast root the dashboard takes is that of Newton from 0."""
        law = PoissonLaw(mean) if k is None else NegativeBinomialLaw(mean, k)

        fast = running_out(mean, c, 1 / k if k else 0.0, ahead)

        q = extinction(law, conversion=c)
        assert fast == pytest.approx((1 - c + c * q) ** ahead, rel=1e-7, abs=1e-9)

    @pytest.mark.parametrize("k", [None, 0.1, 1, 10])
    def test_barely_above_one(self, k: float | None) -> None:
        """There 1 - q is 2 (R c - 1) / (1 + 1/k), to first order."""
        q = running_out(1 + 2e-7, 1.0, 1 / k if k else 0.0, 1)

        assert 1 - q == pytest.approx(4e-7 / (1 + (1 / k if k else 0)), rel=1e-5)

    @pytest.mark.parametrize("mean", [1.00001, 1.001, 1.5, 3.5, 40, 1e6])
    def test_large_k_is_poisson(self, mean: float) -> None:
        """A negative binomial law tends to that of Poisson."""
        limit = running_out(mean, 1.0, 0.0, 1)

        found = running_out(mean, 1.0, 1e-12, 1)

        assert (1 - found, found) == pytest.approx((1 - limit, limit), rel=1e-9)

    @pytest.mark.parametrize("mean", [1.00002, 1.001, 1.02, 1.2, 2, 30, 1e6])
    def test_geometric(self, mean: float) -> None:
        """With k = 1 the root is 1 / (R c), by hand."""
        q = running_out(mean, 1.0, 1.0, 1)

        assert (1 - q, q) == pytest.approx((1 - 1 / mean, 1 / mean), rel=1e-9)

    def test_nobody_left_is_the_end(self, build: Build, start: datetime) -> None:
        """With nobody still to be met it is certain, whatever R c is."""
        campaign = campaign_of(build, start, met=4)
        graph = referral_graph(campaign, as_of=start + 10 * DAY)
        windows = {"window": 8.5 * DAY, "contact_window": 8 * DAY}

        nobody = extinction_probability(graph, **windows)
        somebody = extinction_probability(graph, contacts=5, **windows)

        assert nobody.value == 1.0
        assert somebody.value is not None
        assert somebody.value < 1.0

    def test_undefined_with_either_factor(self, build: Build, start: datetime) -> None:
        """While c is not known neither is this, and then it may be anything."""
        campaign = campaign_of(build, start, met=0)
        graph = referral_graph(campaign, as_of=start + 20 * DAY)

        estimate = extinction_probability(graph)

        assert (estimate.value, estimate.low, estimate.high) == (None, 0.0, 1.0)
        assert estimate.reason is Reason.ALL_PENDING

    @pytest.mark.parametrize("contacts", [-1, 1.5, True])
    def test_refuses_what_is_no_number_of_people(
        self, build: Build, contacts: int
    ) -> None:
        """People are counted in whole numbers."""
        with pytest.raises(InvalidValue, match="contacts"):
            extinction_probability(referral_graph(build("a")), contacts=contacts)


class TestTotalProgeny:
    @pytest.fixture
    def graph(self, build: Build, start: datetime) -> ReferralGraph:
        """R = 4/6 over six complete interviews, c = 4/4: R c = 2/3."""
        campaign = campaign_of(build, start, met=4)
        return referral_graph(campaign, as_of=start + 99 * DAY)

    def test_by_hand(self, graph: ReferralGraph) -> None:
        """3 open contacts: 3 * 1 / (1 - 2/3) = 9 more; the upper end is open.

        With k = (4/9)/(v - 2/3), v = (16 - 16/6)/5 = 8/3: k = 2/9, so the variance is
        3 (2/3 + (4/9) / (2/9)) / (1/27) = 216.
        """
        total = expected_total_progeny(graph, contacts=3)
        deviation = total_progeny_sd(graph, contacts=3)

        assert total.value == pytest.approx(9)
        assert (total.high, total.reason) == (None, Reason.SUPERCRITICAL)
        assert deviation.value == pytest.approx(math.sqrt(216))

    def test_supercritical(self, build: Build, start: datetime) -> None:
        """At R c = 2 * 1/2 = 1 there is no end to expect."""
        campaign = campaign_of(build, start, met=2)
        graph = referral_graph(campaign, as_of=start + 10 * DAY)
        windows = {"window": 8 * DAY, "contact_window": 8 * DAY}

        total = expected_total_progeny(graph, **windows)
        deviation = total_progeny_sd(graph, **windows)

        assert (total.value, total.reason) == (None, Reason.SUPERCRITICAL)
        assert (deviation.value, deviation.reason) == (None, Reason.SUPERCRITICAL)

    def test_without_dispersion(self, build: Build, start: datetime) -> None:
        """One interview with one newcomer who is never met: c = 0, nothing follows."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start),
            Referral(referrer="rosa", referred="ken", at=start + DAY),
        )
        graph = referral_graph(campaign, as_of=start + 99 * DAY)

        total = expected_total_progeny(graph)
        deviation = total_progeny_sd(graph)

        assert (total.value, total.low, total.high) == (0.0, 0.0, 0.0)
        assert deviation.value == 0.0

    def test_reason_is_that_of_the_factor(self, graph: ReferralGraph) -> None:
        """Which of the two is missing is said."""
        no_rate = total_progeny_sd(graph, window=999 * DAY)
        no_share = total_progeny_sd(graph, contact_window=999 * DAY)

        assert (no_rate.n, no_share.n) == (0, 6)
        assert no_rate.reason is no_share.reason is Reason.ALL_PENDING

    def test_of_those_that_die_out(self) -> None:
        """Below 1 it is 1 / (1 - R c); above, by hand for k = 1: dual mean 1 / R.

        At exactly 1 it is infinite.
        """
        assert progeny_if_extinct(PoissonLaw(1.5), conversion=0.5) == pytest.approx(4)
        assert progeny_if_extinct(NegativeBinomialLaw(2.0, 1.0)) == pytest.approx(2)
        assert progeny_if_extinct(PoissonLaw(1.0)) is None


class TestChainSize:
    @pytest.mark.parametrize(
        ("size", "log"), [(1, -0.25055), (4, -3.79542), (7, -4.83785)]
    )
    def test_published_values(self, size: int, log: float) -> None:
        """The tests of the R package epichains, for R = .5 and k = .2."""
        probability = chain_size_pmf(size, mean=0.5, dispersion=0.2)

        assert math.log(probability) == pytest.approx(log, abs=5e-6)

    @pytest.mark.parametrize("k", [None, 0.8])
    def test_adds_up_to_dying_out(self, k: float | None) -> None:
        """For R > 1 the finite chains have the probability of extinction in all."""
        law = PoissonLaw(1.5) if k is None else NegativeBinomialLaw(1.5, k)

        total = sum(chain_size_pmf(j, mean=1.5, dispersion=k) for j in range(1, 2000))

        assert total == pytest.approx(extinction(law), abs=1e-6)

    def test_nobody_named_is_a_chain_of_one(self) -> None:
        """At R = 0 the first interview is the last."""
        assert chain_size_pmf(1, mean=0.0, dispersion=1.0) == 1.0
        assert chain_size_pmf(2, mean=0.0) == 0.0

    @pytest.mark.parametrize(
        ("size", "arguments"),
        [
            (0, {"mean": 1.0}),
            (1, {"mean": -1.0}),
            (1, {"mean": math.nan}),
            (1, {"mean": 1.0, "dispersion": 0.0}),
        ],
    )
    def test_refuses_what_is_out_of_range(
        self, size: int, arguments: dict[str, float]
    ) -> None:
        """Sizes start at 1, means at 0, dispersion above 0."""
        with pytest.raises(InvalidValue):
            chain_size_pmf(size, **arguments)


class TestShareFromTop:
    @pytest.mark.parametrize(
        ("mean", "k", "share"),
        [
            (1, 0.1, 0.08693434), (2, 0.1, 0.0920882), (3, 0.1, 0.09389299),
            (1, 0.2, 0.14293729), (2, 0.2, 0.15561248), (3, 0.2, 0.16024765),
            (1, 0.3, 0.18158065), (2, 0.3, 0.20282175), (3, 0.3, 0.21039108),
        ],
    )  # fmt: skip
    def test_published_values(self, mean: float, k: float, share: float) -> None:
        """The documentation of the R package superspreading, to its digits."""
        assert top_share(NegativeBinomialLaw(mean, k)) == pytest.approx(share, abs=2e-8)

    @pytest.mark.parametrize(("mean", "share"), [(1, 0.432), (2, 0.529)])
    def test_limit_of_whole_numbers(self, mean: float, share: float) -> None:
        """Without dispersion whole numbers set the limit."""
        assert top_share(PoissonLaw(mean)) == pytest.approx(share, abs=5e-4)

    def test_by_hand(self) -> None:
        """Of 10 people named by five interviews (6 2 2 0 0), 8 take one and one."""
        law = EmpiricalLaw((2, 0, 2, 0, 0, 0, 1))

        assert top_share(law) == pytest.approx(2 / 5)
        assert top_share(law, share=0.3) == pytest.approx(0.5 / 5)
        assert top_share(law, share=1.0) == pytest.approx(3 / 5)
        assert top_share(law, share=0.0) == pytest.approx(0.0)

    @pytest.mark.parametrize("share", [-0.1, 1.1])
    def test_refuses_what_is_no_share(self, share: float) -> None:
        """More than all is no share."""
        with pytest.raises(InvalidValue, match="share"):
            top_share(PoissonLaw(1.0), share=share)

    @given(laws, st.floats(0, 1))
    def test_is_a_share(self, law: OffspringLaw, share: float) -> None:
        """It is defined for every law that brings in anybody, and ends."""
        found = top_share(law, share=share)

        assert (found is None) == (law.mean == 0)
        assert found is None or 0 <= found <= 1

    def test_of_a_graph(self, build: Build, start: datetime) -> None:
        """Of two interviews the one that named four brought everybody."""
        campaign = campaign_of(build, start, met=0)

        estimate = share_from_top(referral_graph(campaign, as_of=start + 30 * DAY))
        pending = share_from_top(referral_graph(campaign))

        assert (estimate.value, estimate.n) == (pytest.approx(0.4), 2)
        assert (pending.value, pending.reason) == (None, Reason.ALL_PENDING)

    def test_nobody_was_brought_in(self, build: Build, start: datetime) -> None:
        """Without newcomers there is nothing to share."""
        held = InterviewHeld(contact="rosa", start=start)

        estimate = share_from_top(
            referral_graph(build("rosa", held), as_of=start + 30 * DAY)
        )

        assert (estimate.value, estimate.n) == (None, 1)
        assert estimate.reason is Reason.NO_OBSERVATIONS
