"""Respondent-driven samples: laws, hand calculations, and what is not defined.

R's values for real samples are in tests/conformance/test_rds.py.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeAlias

import networkx as nx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import InterviewHeld, Referral
from infointerview.referrals import referral_graph
from infointerview.referrals.rds import (
    CAVEAT,
    GroupEstimates,
    Mixing,
    Sample,
    assortativity,
    category_mixing_gap,
    design_effect,
    differential_activity,
    equilibrium,
    gile_ss,
    harmonic_mean_degree,
    homophily_index,
    inclusion_probabilities,
    mixing_of,
    population_homophily,
    rds_i,
    rds_ii,
    rds_se,
    recruitment_homophily,
    sample_of,
    transition_counts,
    waves_to_equilibrium,
)
from infointerview.values import Estimate, Reason

Build: TypeAlias = Callable[..., Campaign]

POPULATION = 40
WEIGHTINGS = ("rds_i", "rds_ii", "gile_ss", "equal")


@st.composite
def samples(
    draw: st.DrawFn, *, least: int = 0, missing: bool = True, groups: str = "abc"
) -> Sample:
    """Draw a sample of a dozen people at most, in any row order."""
    n = draw(st.integers(least, 12))
    order = draw(st.permutations(range(n)))
    gap = [None] if missing else []
    recruiters = [
        draw(st.sampled_from([None, *map(str, range(row))])) for row in range(n)
    ]
    outcomes = [draw(st.sampled_from([*groups, *gap])) for _ in range(n)]
    degrees = [draw(st.sampled_from([1, 2, 3, 7, 50, *gap])) for _ in range(n)]
    return Sample(
        ids=map(str, order),
        recruiters=(recruiters[row] for row in order),
        outcomes=(outcomes[row] for row in order),
        degrees=(degrees[row] for row in order),
    )


def mixings(*, least: int = 0, zeros: bool = True) -> st.SearchStrategy[Mixing]:
    """Return counts between up to four groups."""
    counts = st.integers(0 if zeros else 1, 9)
    return st.integers(least, 4).flatmap(
        lambda size: st.builds(
            Mixing,
            groups=st.just(tuple("abcd"[:size])),
            counts=st.tuples(*[st.tuples(*[counts] * size)] * size),
        )
    )


def square(*rows: Sequence[int]) -> Mixing:
    """Return the counts of groups a, b, ..."""
    return Mixing(groups=tuple("abcd"[: len(rows)]), counts=tuple(map(tuple, rows)))


def four(**columns: Any) -> Sample:  # noqa: ANN401 - any column may be replaced
    """Return a sample small enough to reckon with: a brings in b and c, and b d."""
    given = {
        "ids": "abcd",
        "recruiters": (None, "a", "a", "b"),
        "outcomes": "xyxx",
        "degrees": (10, 20, 10, 10),
    }
    return Sample(**(given | columns))


def every_estimate(sample: Sample, **options: Any) -> Iterator[Estimate]:  # noqa: ANN401 - any option
    """Yield all that can be asked of a sample."""
    mixing = transition_counts(sample)
    row = {"empty_row": options.get("empty_row")}
    fill = {"fill": options["fill"]}
    yield assortativity(mixing)
    yield recruitment_homophily(mixing)
    yield category_mixing_gap(mixing, **row)
    yield waves_to_equilibrium(mixing, **row)
    yield from equilibrium(mixing, **row).values()
    yield from homophily_index(mixing, **row).values()
    yield from harmonic_mean_degree(sample, **fill).values()
    yield from rds_i(sample, population=POPULATION, **fill, **row).values()
    yield from rds_ii(sample, **fill).values()
    yield from gile_ss(sample, population=POPULATION, **fill).values()
    for weighting in WEIGHTINGS:
        rest = {"weighting": weighting, "population": POPULATION, **options}
        yield from rds_se(sample, **rest).values()
        yield from design_effect(sample, **rest).values()
        yield from population_homophily(sample, **rest).values()
        yield from differential_activity(sample, **rest).values()


def values(estimates: GroupEstimates) -> dict[str, float | None]:
    """Return the values by group."""
    return {group: estimate.value for group, estimate in estimates.items()}


def reasons(estimates: GroupEstimates) -> set[Reason | None]:
    """Return why there is no value or interval, over all groups."""
    return {estimate.reason for estimate in estimates.values()}


# --- who brought whom in --------------------------------------------------------------


class TestSample:
    @given(samples())
    def test_waves_are_those_of_a_breadth_first_search(self, sample: Sample) -> None:
        """Oracle: networkx's layers from the seeds; a forest has no short cuts."""
        forest = nx.DiGraph()
        forest.add_nodes_from(sample.ids)
        pairs = list(zip(sample.ids, sample.recruiters, strict=True))
        forest.add_edges_from((above, id) for id, above in pairs if above)
        seeds = [id for id, above in pairs if above is None]

        layers = enumerate(nx.bfs_layers(forest, seeds)) if seeds else ()

        expected = {id: wave for wave, layer in layers for id in layer}
        assert dict(zip(sample.ids, sample.waves, strict=True)) == expected
        assert sample.recruits == tuple(forest.out_degree(id) for id in sample.ids)

    @given(samples())
    def test_a_seed_is_that_of_the_recruiter(self, sample: Sample) -> None:
        """And its own seed's, so that trees add up to the sample."""
        seed = dict(zip(sample.ids, sample.seeds, strict=True))

        for id, above in zip(sample.ids, sample.recruiters, strict=True):
            assert seed[id] == (seed[above] if above else id)

    def test_a_long_chain_backwards(self) -> None:
        """Depth costs no recursion, and the order of rows no time."""
        n = 20_000
        chain = Sample(
            ids=map(str, reversed(range(n))),
            recruiters=(str(i - 1) if i else None for i in reversed(range(n))),
        )

        assert chain.waves == tuple(reversed(range(n)))

    def test_circular_recruitment_is_refused_with_the_ids(self) -> None:
        """Those in a circle and those behind it, in row order; nobody else."""
        with pytest.raises(InvalidValue, match="a chain of recruiters") as caught:
            Sample(
                ids=("d", "a", "b", "c", "s", "t"),
                recruiters=("c", "b", "c", "a", None, "s"),
            )

        assert caught.value.value == ("d", "a", "b", "c")

    def test_somebody_who_recruited_themselves_is_refused(self) -> None:
        """A circle of one."""
        with pytest.raises(InvalidValue, match="a chain of recruiters"):
            Sample(ids="a", recruiters="a")

    @pytest.mark.parametrize(
        ("columns", "message"),
        [
            ({"ids": "abca"}, r"Sample\.ids: expected ids that differ, got \('a',\)"),
            ({"ids": "abc"}, r"Sample\.recruiters: expected 3 entries"),
            ({"outcomes": "xy"}, r"Sample\.outcomes: expected 4 entries"),
            ({"ids": (1, "b", "c", "d")}, r"Sample\.ids: expected text"),
            ({"recruiters": (None, "a", "a", "z")}, "None for a seed, got 'z'"),
            ({"outcomes": (1, None, "x", "x")}, "the name of a group, or None"),
            ({"degrees": (-1, 2, 3, 4)}, "a network size, 1 or more"),
            ({"degrees": (0.5, 2, 3, 4)}, "a network size, 1 or more"),
            ({"degrees": (math.nan, 2, 3, 4)}, "a network size, 1 or more"),
            ({"degrees": (math.inf, 2, 3, 4)}, "a network size, 1 or more"),
            ({"degrees": (True, 2, 3, 4)}, "a network size, 1 or more"),
            ({"degrees": ("9", 2, 3, 4)}, "a network size, 1 or more"),
        ],
    )
    def test_refuses_columns_that_do_not_fit(self, columns: Any, message: str) -> None:  # noqa: ANN401 - any columns
        """The message names the column and what it should hold."""
        with pytest.raises(InvalidValue, match=message):
            four(**columns)

    def test_says_nothing_of_people_in_logs(self) -> None:
        """Only how large it is, and which groups there are."""
        assert repr(four()) == "Sample(4 people, groups=('x', 'y'))"


class TestSampleOf:
    def test_holds_whom_the_seeker_met(self, build: Build, start: datetime) -> None:
        """Recruits of somebody who was never met are seeds; cross referrals differ."""
        one, two, three, four = (start + timedelta(hours=n) for n in range(1, 5))
        campaign = build(
            "rosa ken lea max",
            InterviewHeld(contact="rosa", start=start),
            Referral(referrer="rosa", referred="ken", at=one),
            Referral(referrer="rosa", referred="lea", at=two),
            Referral(referrer="lea", referred="max", at=three),
            Referral(referrer="ken", referred="lea", at=four),
            InterviewHeld(contact="max", start=start + timedelta(days=1)),
            InterviewHeld(contact="ken", start=start + timedelta(days=2)),
        )
        sizes = {"rosa": 30, "max": 5}

        sample = sample_of(
            referral_graph(campaign),
            category=lambda card: card.name[0],
            degree=sizes.get,
        )

        assert sample.ids == ("rosa", "ken", "max")
        assert sample.recruiters == (None, "rosa", None)
        assert sample.outcomes == ("r", "k", "m")
        assert sample.degrees == (30, None, 5)

    def test_of_an_empty_campaign_is_empty(self, build: Build) -> None:
        """Nobody was met: no rows, no groups."""
        sample = sample_of(referral_graph(build("")), category=lambda card: card.name)

        assert sample == Sample(ids=(), recruiters=())


# --- how groups mix -------------------------------------------------------------------


class TestMixing:
    def test_counts_each_referral_by_group(self) -> None:
        """Hand count: a to b and to c, b to d; one end of one is not known."""
        mixing = transition_counts(four(outcomes=("x", "y", None, "x")))

        assert mixing == Mixing(groups=("x", "y"), counts=((0, 1), (1, 0)), unknown=1)

    def test_of_a_graph_counts_cross_referrals(
        self, build: Build, start: datetime
    ) -> None:
        """Both kinds of edge, and people of unknown group apart."""
        campaign = build(
            "rosa ken lea",
            Referral(referrer="rosa", referred="ken", at=start),
            Referral(referrer="ken", referred="rosa", at=start),
            Referral(referrer="ken", referred="lea", at=start),
        )
        group = {"rosa": "x", "ken": "x"}

        mixing = mixing_of(
            referral_graph(campaign), category=lambda card: group.get(card.name)
        )

        assert mixing == Mixing(groups=("x",), counts=((2,),), unknown=1)

    @pytest.mark.parametrize(
        ("groups", "counts"),
        [
            (("a", "b"), ((1, 2),)),
            (("a", "b"), ((1, 2), (1,))),
            (("a", "a"), ((1, 2), (1, 2))),
            (("a",), ((-1,),)),
            (("a",), ((0.5,),)),
        ],
    )
    def test_refuses_what_is_no_square_of_counts(
        self,
        groups: Any,  # noqa: ANN401 - wrong on purpose
        counts: Any,  # noqa: ANN401 - wrong on purpose
    ) -> None:
        """A row and an entry for each group, none negative."""
        with pytest.raises(InvalidValue, match="Mixing"):
            Mixing(groups=groups, counts=counts)


class TestAssortativity:
    def test_of_couples_in_san_francisco(self) -> None:
        """Newman (2003), Physical Review E 67, 026126, table I: r = 0.621.

        The table is rounded to three digits, which allows for that much difference.
        """
        couples = square(
            (258, 16, 35, 13), (12, 157, 58, 19), (13, 23, 306, 35), (5, 7, 24, 16)
        )

        assert assortativity(couples).value == pytest.approx(0.621, abs=3e-3)

    @given(mixings())
    def test_is_1_only_if_all_stay(self, mixing: Mixing) -> None:
        """Otherwise below, and never below -1."""
        value = assortativity(mixing).value

        assume(value is not None)
        assert value is not None
        crossing = mixing.total - sum(
            row[group] for group, row in enumerate(mixing.counts)
        )
        assert -1 <= value <= 1
        assert (value == 1) == (crossing == 0)

    @given(mixings(least=1, zeros=False), st.integers(2, 9))
    def test_counts_in_proportion_change_nothing(
        self, mixing: Mixing, times: int
    ) -> None:
        """All measures of mixing are of shares."""
        more = square(*(tuple(times * n for n in row) for row in mixing.counts))

        for measure in (assortativity, recruitment_homophily, category_mixing_gap):
            value = measure(mixing).value
            expected = None if value is None else pytest.approx(value, abs=1e-12)
            assert measure(more).value == expected


class TestRecruitmentHomophily:
    def test_is_1_if_groups_do_not_matter(self) -> None:
        """Hand calculation: rows in proportion."""
        assert recruitment_homophily(square((2, 4), (3, 6))).value == 1

    def test_is_above_1_if_people_prefer_their_own(self) -> None:
        """Hand calculation: 8 stay, (5*6 + 6*5)/11 would by chance."""
        found = recruitment_homophily(square((4, 1), (2, 4)))

        assert found.value == pytest.approx(8 / (60 / 11))


class TestEquilibrium:
    @given(mixings(least=1, zeros=False))
    def test_recruitment_leaves_it_as_it_is(self, mixing: Mixing) -> None:
        """The definition: shares that add up to 1, and pi = pi P."""
        shares = [estimate.value or 0 for estimate in equilibrium(mixing).values()]

        assert sum(shares) == pytest.approx(1)
        for group, share in enumerate(shares):
            arriving = sum(
                other * row[group] / sum(row)
                for other, row in zip(shares, mixing.counts, strict=True)
            )
            assert share == pytest.approx(arriving)

    def test_of_groups_that_only_name_each_other(self) -> None:
        """Half each, though no wave ever has that; power iteration fails here."""
        assert values(equilibrium(square((0, 3), (5, 0)))) == {"a": 0.5, "b": 0.5}

    def test_an_empty_row_can_be_filled(self) -> None:
        """Hand calculation: P = [[1/2, 1/2], [1/2, 1/2]] with 0.1 in the second row."""
        lonely = square((2, 2), (0, 0))

        assert reasons(equilibrium(lonely)) == {Reason.EMPTY_CATEGORY}
        assert values(equilibrium(lonely, empty_row=0.1)) == {"a": 0.5, "b": 0.5}

    @pytest.mark.parametrize("counts", [((1, 0), (0, 1)), ((2, 1), (0, 3))])
    def test_needs_a_way_from_every_group_to_every_other(
        self, counts: tuple[Sequence[int], ...]
    ) -> None:
        """Groups apart, and a group that nobody comes back to."""
        found = equilibrium(square(*counts))

        assert reasons(found) == {Reason.NO_UNIQUE_EQUILIBRIUM}

    @pytest.mark.parametrize("empty_row", [0, -1, math.inf, math.nan])
    def test_refuses_a_fill_that_is_none(self, empty_row: float) -> None:
        """Only a positive number fills a row."""
        with pytest.raises(InvalidValue, match="empty_row"):
            equilibrium(square((1,)), empty_row=empty_row)


class TestHomophilyIndex:
    def test_by_hand(self) -> None:
        """P = [[3/4, 1/4], [1/2, 1/2]], pi = (2/3, 1/3): both are 1/4 of the way."""
        found = values(homophily_index(square((3, 1), (2, 2))))

        assert found == {"a": pytest.approx(0.25), "b": pytest.approx(0.25)}

    def test_is_minus_1_if_nobody_stays(self) -> None:
        """The lower end, by definition."""
        assert values(homophily_index(square((0, 3), (5, 0)))) == {"a": -1, "b": -1}

    @given(mixings(least=2, zeros=False))
    def test_is_between_minus_1_and_1(self, mixing: Mixing) -> None:
        """For any counts."""
        for value in values(homophily_index(mixing)).values():
            assert value is not None
            assert -1 <= value <= 1


class TestCategoryMixingGap:
    @given(st.tuples(*[st.integers(1, 99)] * 4))
    def test_of_two_groups(self, counts: tuple[int, int, int, int]) -> None:
        """Closed form: lambda_2 is the trace of P less 1."""
        a, b, c, d = counts
        trace = a / (a + b) + d / (c + d)

        found = category_mixing_gap(square((a, b), (c, d)))

        assert found.value == pytest.approx(1 - abs(trace - 1), abs=1e-9)

    def test_of_three_groups_in_a_round(self) -> None:
        """Closed form: |lambda_2|^2 of this circulant matrix is .64 + .04 - .16."""
        around = square((0, 8, 2), (2, 0, 8), (8, 2, 0))

        assert category_mixing_gap(around).value == pytest.approx(1 - math.sqrt(0.52))
        assert waves_to_equilibrium(around).value == pytest.approx(
            math.log(0.02) / math.log(math.sqrt(0.52))
        )

    def test_is_1_if_the_recruiters_group_does_not_matter(self) -> None:
        """One wave is enough, and none is needed for the formula."""
        alike = square((1, 1), (2, 2))

        assert category_mixing_gap(alike).value == 1
        assert waves_to_equilibrium(alike).value == 0

    @pytest.mark.parametrize(
        "mixing",
        [
            square((0, 3), (5, 0)),
            square((0, 1, 0), (0, 0, 1), (1, 0, 0)),
            square((10**17, 1), (1, 10**17)),
        ],
    )
    def test_is_never_reached_if_waves_alternate(self, mixing: Mixing) -> None:
        """Nor if lambda_2 cannot be told from 1."""
        for measure in (category_mixing_gap, waves_to_equilibrium):
            assert measure(mixing).reason is Reason.NEVER_REACHED

    @pytest.mark.parametrize("within", [0, 1, -0.5, math.nan])
    def test_close_is_between_0_and_1(self, within: float) -> None:
        """Neither all nor nothing may be left."""
        with pytest.raises(InvalidValue, match="within"):
            waves_to_equilibrium(square((1,)), within=within)


# --- shares ---------------------------------------------------------------------------


class TestShares:
    @given(samples(), st.sampled_from(["drop", "max"]))
    def test_add_up_to_1(self, sample: Sample, fill: str) -> None:
        """Of each estimator, where any group has a share."""
        for shares in (
            rds_i(sample, fill=fill),
            rds_ii(sample, fill=fill),
            gile_ss(sample, population=POPULATION, fill=fill),
        ):
            known = [value for value in values(shares).values() if value is not None]
            assert not known or sum(known) == pytest.approx(1)

    @given(samples(), st.randoms())
    def test_do_not_depend_on_the_order_of_rows(
        self,
        sample: Sample,
        chance: Any,  # noqa: ANN401 - a random.Random
    ) -> None:
        """Nor do standard errors, which sort the rows by id."""
        rows = list(range(len(sample.ids)))
        chance.shuffle(rows)
        shuffled = Sample(
            ids=(sample.ids[row] for row in rows),
            recruiters=(sample.recruiters[row] for row in rows),
            outcomes=(sample.outcomes[row] for row in rows),
            degrees=(sample.degrees[row] for row in rows),
        )

        ours, theirs = (
            list(every_estimate(one, fill="drop")) for one in (sample, shuffled)
        )

        for one, other in zip(ours, theirs, strict=True):
            assert one.reason is other.reason
            if one.value is not None:
                assert one.value == pytest.approx(other.value, abs=1e-9)
            if one.low is not None:
                assert one.low == pytest.approx(other.low, abs=1e-9)

    def test_rds_i_by_hand(self) -> None:
        """P = [[1/2, 1/2], [1, 0]], pi = (2/3, 1/3), h = (10, 20): 4 to 1."""
        found = values(rds_i(four()))

        assert found == {"x": pytest.approx(0.8), "y": pytest.approx(0.2)}

    @given(mixings(least=1, zeros=False))
    def test_rds_i_is_its_own_data_smoothed_variant(self, mixing: Mixing) -> None:
        """The flows t pi_a P_ab, made symmetric, have the row sums t pi_a again."""
        pi = [estimate.value or 0 for estimate in equilibrium(mixing).values()]
        flows = [
            [mixing.total * share * count / sum(row) for count in row]
            for share, row in zip(pi, mixing.counts, strict=True)
        ]
        smoothed = [
            [(flows[a][b] + flows[b][a]) / 2 for b in range(len(pi))]
            for a in range(len(pi))
        ]

        again = [sum(row) / mixing.total for row in smoothed]

        # a symmetric chain is in equilibrium with its row sums
        assert again == pytest.approx(pi)

    def test_rds_ii_by_hand(self) -> None:
        """1/10 three times against 1/20."""
        assert values(rds_ii(four()))["x"] == pytest.approx(6 / 7)

    @given(samples(least=2, missing=False))
    def test_gile_ss_of_everybody_is_the_plain_share(self, sample: Sample) -> None:
        """With n = N nobody was missed, whatever their network size."""
        found = values(gile_ss(sample, population=len(sample.ids)))

        for group, share in found.items():
            plain = sample.outcomes.count(group) / len(sample.ids)
            assert share == pytest.approx(plain)

    @given(samples(least=2, missing=False))
    def test_gile_ss_of_a_drop_in_the_ocean_is_rds_ii(self, sample: Sample) -> None:
        """As n/N tends to 0."""
        found = values(gile_ss(sample, population=10**9))

        for group, share in values(rds_ii(sample)).items():
            assert found[group] == pytest.approx(share, abs=1e-6)

    def test_gile_ss_is_a_fixed_point(self) -> None:
        """Ten of size 2 (x) and ten of size 1 (y) among 60, reckoned another way.

        Oracle: with N_2 + N_1 = 60, each size drawn ten times, 1 - pi_2 = (1 - pi_1)^2
        where pi_k = 10 / N_k, solved by halving the interval of N_2.
        """
        sample = Sample(
            ids=map(str, range(20)),
            recruiters=[None] * 20,
            outcomes="x" * 10 + "y" * 10,
            degrees=[2] * 10 + [1] * 10,
        )
        low, high = 10.0, 30.0
        for _ in range(60):
            middle = (low + high) / 2
            excess = (1 - 10 / middle) - (1 - 10 / (60 - middle)) ** 2
            low, high = (middle, high) if excess < 0 else (low, middle)

        found = gile_ss(sample, population=60)["x"]

        assert found.value == pytest.approx(low / 60, abs=1e-4)

    @given(
        st.dictionaries(st.integers(1, 500), st.integers(1, 20)), st.integers(0, 10**6)
    )
    def test_inclusion_probabilities_rise_with_network_size(
        self, sizes: dict[float, int], others: int
    ) -> None:
        """All are probabilities; who knows more people is likelier to be drawn."""
        population = sum(sizes.values()) + others

        found = inclusion_probabilities(sizes, population=population)

        ordered = [found[size] for size in sorted(sizes)]
        assert ordered == sorted(ordered)
        assert all(0 < chance <= 1 for chance in ordered)

    def test_inclusion_probabilities_make_up_the_population(self) -> None:
        """In the fixed point, sum n_k / pi_k = N."""
        sizes = {2: 100, 5: 80, 9: 40}

        found = inclusion_probabilities(sizes, population=1000)

        people = sum(count / found[size] for size, count in sizes.items())
        assert people == pytest.approx(1000, rel=1e-6)

    @pytest.mark.parametrize(
        ("sizes", "population"), [({0: 1}, 9), ({2: 0}, 9), ({2: 5}, 4), ({2: 5}, 9.0)]
    )
    def test_inclusion_probabilities_refuse_what_is_no_sample(
        self,
        sizes: dict[float, int],
        population: Any,  # noqa: ANN401 - wrong on purpose
    ) -> None:
        """Sizes from 1 that occur, and a population that holds them."""
        with pytest.raises(InvalidValue, match=r"sizes|population"):
            inclusion_probabilities(sizes, population=population)

    def test_people_without_network_size_are_left_out(self) -> None:
        """Or get the largest, as in R: 1/10 + 1/20 + 1/10 + 1/20 in all."""
        sample = four(degrees=(10, 20, 10, 0))

        dropped, filled = rds_ii(sample)["x"], rds_ii(sample, fill="max")["x"]

        assert dropped.value == pytest.approx(0.2 / 0.25)
        assert (dropped.n, dropped.censored) == (3, 1)
        assert filled.value == pytest.approx(0.25 / 0.3)
        assert (filled.n, filled.censored) == (4, 0)

    @pytest.mark.parametrize("population", [3, 0, 100.0, True, None])
    def test_refuses_a_population_smaller_than_the_sample(
        self,
        population: Any,  # noqa: ANN401 - wrong on purpose
    ) -> None:
        """And what is no whole number."""
        with pytest.raises(InvalidValue, match="not below the 4 people"):
            gile_ss(four(), population=population)

    @pytest.mark.parametrize("option", ["weighting", "fill", "row_order"])
    def test_refuses_an_option_that_there_is_not(self, option: str) -> None:
        """The message lists those there are."""
        with pytest.raises(InvalidValue, match=f"{option}: expected one of"):
            rds_se(four(), **{option: "most"})  # type: ignore[arg-type] # wrong on purpose


class TestStandardErrors:
    @given(samples(least=2), st.sampled_from(WEIGHTINGS), st.booleans())
    def test_equal_the_sum_over_all_pairs(
        self,
        sample: Sample,
        weighting: str,
        sort: bool,  # noqa: FBT001 - drawn
    ) -> None:
        """Oracle: the definition, pair by pair, with weights that shares reveal."""
        errors = rds_se(
            sample,
            weighting=weighting,
            population=POPULATION,
            row_order="by_id" if sort else "as_given",
        )

        for group, error in errors.items():
            if error.value is None:
                continue
            rows = [
                row
                for row, (outcome, size) in enumerate(
                    zip(sample.outcomes, sample.degrees, strict=True)
                )
                if outcome is not None and size
            ]
            if sort:
                rows.sort(key=lambda row: sample.ids[row])
            weights = [weight(sample, row, weighting) for row in rows]
            flags = [float(sample.outcomes[row] == group) for row in rows]
            expected = by_pairs(weights, flags) * math.sqrt(
                (POPULATION - len(sample.ids)) / (POPULATION - 1)
            )
            assert error.value == pytest.approx(expected, rel=1e-7, abs=1e-9)

    def test_by_hand(self) -> None:
        """Weights 1/2, 1, 1 for y, x, x: e = 3/4 and G = 0, -1/16, 3/16.

        Sum of G^2 = 10/256; sum of w_ij^2 = 1/4 + 1/4 + 1; V = 4 (10/256) / (9/4).
        """
        sample = Sample(
            ids="abc",
            recruiters=(None, "a", "a"),
            outcomes="yxx",
            degrees=(20, 10, 10),
        )

        assert rds_se(sample)["x"].value == pytest.approx(math.sqrt(10 / 144))

    def test_one_weight_cannot_outweigh_all(self) -> None:
        """A product of weights counts ten times the median at most."""
        sizes = [1, 1, *[100] * 10]
        sample = Sample(
            ids=map(chr, range(97, 109)),
            recruiters=[None] * 12,
            outcomes="x" + "y" * 11,
            degrees=sizes,
        )
        weights = [1 / size for size in sizes]
        flags = [1.0] + [0.0] * 11

        found = rds_se(sample)["x"].value

        assert found == pytest.approx(by_pairs(weights, flags))
        assert found != pytest.approx(by_pairs(weights, flags, times=math.inf))

    def test_depend_on_the_order_of_rows(self) -> None:
        """So the order is an option, and by id unless told otherwise."""
        sample = four(ids="dcba", recruiters=(None, "d", "d", "c"))

        as_given = rds_se(sample, row_order="as_given")["x"].value
        by_id = rds_se(sample)["x"].value

        assert as_given != pytest.approx(by_id)

    def test_vanish_if_everybody_is_in_the_sample(self) -> None:
        """Nothing is left to chance, and no random sample would do better."""
        shares = rds_ii(four(), population=4)
        effects = design_effect(four(), population=4)

        assert shares["x"].low == shares["x"].value == shares["x"].high
        assert reasons(effects) == {Reason.EMPTY_OR_WHOLE_SET}

    def test_make_the_interval(self) -> None:
        """1.96 of them each way, and the design effect relates their squares."""
        share, error = rds_ii(four())["x"], rds_se(four())["x"].value
        effect = design_effect(four())["x"].value

        assert share.value is not None
        assert share.high is not None
        assert error is not None
        assert share.high - share.value == pytest.approx(1.96 * error)
        random_sample = share.value * (1 - share.value) / 4
        assert effect == pytest.approx(error**2 / random_sample)


# --- ties -----------------------------------------------------------------------------


class TestTies:
    def test_population_homophily_by_hand(self) -> None:
        """Two with recruits, of ten ties each by weight: 2 * 10 * 10 / (20 * 15).

        Half of a's recruits are in the other group, all of b's.
        """
        found = population_homophily(four())

        assert values(found) == pytest.approx({"x": 2 / 3, "y": 2 / 3})
        assert found["x"].n == 2

    @given(samples(groups="ab"))
    def test_population_homophily_of_two_groups_is_one(self, sample: Sample) -> None:
        """Both have the same value, seen from either side."""
        found = population_homophily(sample)

        assert len({value and round(value, 9) for value in values(found).values()}) < 2

    def test_differential_activity_by_hand(self) -> None:
        """20 against the harmonic mean of 10, 10 and 30: 90/7; plainly 50/3."""
        sample = four(degrees=(10, 20, 10, 30))

        weighted = values(differential_activity(sample))
        plain = values(differential_activity(sample, weighting="equal"))

        assert weighted["y"] == pytest.approx(20 / (90 / 7))
        assert plain["y"] == pytest.approx(20 / (50 / 3))
        assert plain["x"] == pytest.approx((50 / 3) / 20)

    def test_harmonic_mean_degree_by_hand(self) -> None:
        """3 / (1/10 + 1/10 + 1/30)."""
        found = harmonic_mean_degree(four(degrees=(10, 20, 10, 30)))

        assert values(found) == pytest.approx({"x": 90 / 7, "y": 20})


# --- what is not defined --------------------------------------------------------------


class TestUndefined:
    @given(
        samples(),
        st.sampled_from(["drop", "max"]),
        st.sampled_from([None, 0.1]),
    )
    def test_nothing_raises_and_nothing_is_nan(
        self, sample: Sample, fill: str, empty_row: float | None
    ) -> None:
        """Every number is finite, or `None` with a reason."""
        for estimate in every_estimate(sample, fill=fill, empty_row=empty_row):
            for part in (estimate.value, estimate.low, estimate.high):
                assert part is None or math.isfinite(part)

    @given(mixings())
    def test_nor_of_any_counts(self, mixing: Mixing) -> None:
        """Whichever groups are empty or apart."""
        for estimate in (
            assortativity(mixing),
            recruitment_homophily(mixing),
            category_mixing_gap(mixing),
            waves_to_equilibrium(mixing, empty_row=0.1),
            *homophily_index(mixing).values(),
        ):
            assert estimate.value is None or math.isfinite(estimate.value)

    def test_nor_of_sizes_that_differ_by_all_people_there_are(self) -> None:
        """The widest range of network sizes that is admitted."""
        extreme = four(degrees=(1, 1e10, 1e10, 1))

        for estimate in every_estimate(extreme, fill="drop"):
            assert estimate.value is None or math.isfinite(estimate.value)

    def test_of_nobody_there_is_nothing(self) -> None:
        """No groups, so nothing by group; and no referral."""
        nobody = Sample(ids=(), recruiters=())
        mixing = transition_counts(nobody)

        assert len(rds_ii(nobody)) == len(population_homophily(nobody)) == 0
        for measure in (assortativity, recruitment_homophily, category_mixing_gap):
            assert measure(mixing).reason is Reason.NO_OBSERVATIONS

    def test_without_referrals(self) -> None:
        """Isolated people have shares by size, but no chain to follow."""
        isolated = four(recruiters=[None] * 4)
        mixing = transition_counts(isolated)

        assert assortativity(mixing).reason is Reason.NO_OBSERVATIONS
        assert recruitment_homophily(mixing).reason is Reason.NO_OBSERVATIONS
        assert reasons(equilibrium(mixing)) == {Reason.NO_OBSERVATIONS}
        assert reasons(homophily_index(mixing)) == {Reason.NO_OBSERVATIONS}
        assert reasons(rds_i(isolated)) == {Reason.NO_OBSERVATIONS}
        assert reasons(population_homophily(isolated)) == {Reason.NO_OBSERVATIONS}
        assert values(rds_ii(isolated))["x"] == pytest.approx(6 / 7)

    def test_with_one_group(self) -> None:
        """It has everything, which says nothing of how well that is known."""
        alike = four(outcomes="xxxx")
        mixing = transition_counts(alike)

        assert assortativity(mixing).reason is Reason.ONE_CATEGORY
        assert category_mixing_gap(mixing).reason is Reason.ONE_CATEGORY
        assert recruitment_homophily(mixing).value == 1
        assert values(equilibrium(mixing)) == {"x": 1}
        for undefined in (
            homophily_index(mixing),
            population_homophily(alike),
            differential_activity(alike),
            rds_se(alike),
            design_effect(alike),
        ):
            assert values(undefined) == {"x": None}
            assert reasons(undefined) == {Reason.ONE_CATEGORY}
        for shares in (rds_i(alike), rds_ii(alike), gile_ss(alike, population=9)):
            assert values(shares) == {"x": 1}
            assert shares["x"].low is shares["x"].high is None
            assert reasons(shares) == {Reason.ONE_CATEGORY}

    def test_of_one_person(self) -> None:
        """A share, but no interval: that takes two."""
        alone = Sample(ids="a", recruiters=[None], outcomes="x", degrees=[3])

        share = rds_ii(alone, population=1)["x"]

        assert (share.value, share.low, share.reason) == (1, None, Reason.TOO_FEW)
        assert gile_ss(alone, population=1)["x"].value == 1
        assert rds_se(alone)["x"].reason is Reason.TOO_FEW

    def test_without_network_sizes(self) -> None:
        """There is nothing to weight by, nor a largest to put in."""
        unknown = four(degrees=[None] * 4)

        for fill in ("drop", "max"):
            for estimates in (
                rds_i(unknown, fill=fill),
                rds_ii(unknown, fill=fill),
                gile_ss(unknown, population=9, fill=fill),
                rds_se(unknown, fill=fill),
                design_effect(unknown, fill=fill),
                harmonic_mean_degree(unknown, fill=fill),
                population_homophily(unknown, fill=fill),
                differential_activity(unknown, fill=fill),
            ):
                assert values(estimates) == {"x": None, "y": None}
                assert reasons(estimates) == {Reason.MISSING_DEGREE}

    def test_without_network_sizes_in_one_group(self) -> None:
        """That group is undefined, not absent; RDS-I needs them all."""
        partly = four(degrees=(10, None, 10, 10))

        shares = rds_ii(partly)

        assert values(shares) == {"x": 1, "y": None}
        assert shares["y"].reason is Reason.MISSING_DEGREE
        assert shares["x"].reason is Reason.ONE_CATEGORY
        assert reasons(rds_i(partly)) == {Reason.MISSING_DEGREE}
        assert reasons(differential_activity(partly)) == {Reason.MISSING_DEGREE}
        assert values(harmonic_mean_degree(partly))["y"] is None

    def test_one_group_of_three_without_network_sizes(self) -> None:
        """The others share among themselves, with intervals."""
        partly = four(outcomes="xyzx", degrees=(10, 20, None, 10))

        shares = rds_ii(partly)

        assert values(shares) == {"x": pytest.approx(0.8), "y": pytest.approx(0.2)} | {
            "z": None
        }
        assert shares["x"].low is not None
        assert shares["z"].reason is Reason.MISSING_DEGREE

    def test_without_outcomes(self) -> None:
        """No group is known, so there is nothing by group."""
        unknown = four(outcomes=[None] * 4)

        assert rds_ii(unknown) == GroupEstimates(groups=(), estimates=())
        assert transition_counts(unknown) == Mixing(groups=(), counts=(), unknown=3)

    def test_with_a_group_that_refers_to_nobody(self) -> None:
        """Chance expects none within a group, and the chain ends there."""
        one_way = square((0, 3), (0, 0))

        assert recruitment_homophily(one_way).reason is Reason.EMPTY_CATEGORY
        assert category_mixing_gap(one_way).reason is Reason.EMPTY_CATEGORY

    def test_population_homophily_of_a_group_without_recruits(self) -> None:
        """Nobody in it has shown whom they know."""
        quiet = four(recruiters=(None, "a", "a", "a"))

        assert reasons(population_homophily(quiet)) == {Reason.EMPTY_CATEGORY}

    def test_population_homophily_of_groups_apart(self) -> None:
        """Without a tie across the border it would be infinite."""
        apart = four(recruiters=(None, None, "a", "b"), outcomes="xyxy")

        found = population_homophily(apart)

        assert reasons(found) == {Reason.NO_UNIQUE_EQUILIBRIUM}


class TestGroupEstimates:
    def test_carries_the_caveat(self) -> None:
        """As data, and in print below the numbers."""
        shares = rds_ii(four())

        assert shares.caveat == CAVEAT
        assert str(shares).endswith(CAVEAT)
        assert str(shares).startswith(f"x: {shares['x']}\ny: {shares['y']}\n")

    def test_is_a_mapping(self) -> None:
        """Groups in order; one that there is not is no key."""
        shares = rds_ii(four())

        assert list(shares) == ["x", "y"]
        assert "z" not in shares
        with pytest.raises(KeyError):
            shares["z"]


# --- oracles --------------------------------------------------------------------------


def weight(sample: Sample, row: int, weighting: str) -> float:
    """Return the weight of a row as the share of a group of one would show it."""
    size = sample.degrees[row]
    assert size is not None
    if weighting == "equal":
        return 1
    if weighting == "rds_ii":
        return 1 / size
    if weighting == "rds_i":
        group = sample.outcomes[row]
        assert group is not None
        share = rds_i(sample)[group].value
        assert share is not None
        return share / sum(
            outcome == group and bool(degree)
            for outcome, degree in zip(sample.outcomes, sample.degrees, strict=True)
        )
    by_size = Sample(
        ids=sample.ids,
        recruiters=sample.recruiters,
        outcomes=(str(degree) if degree else None for degree in sample.degrees),
        degrees=sample.degrees,
    )
    share = gile_ss(by_size, population=POPULATION)[str(size)].value
    assert share is not None
    return share / sample.degrees.count(size)


def by_pairs(
    weights: Sequence[float], flags: Sequence[float], times: float = 10
) -> float:
    """Return the standard error as it is defined, over all pairs of rows."""
    products = sorted(v * w for v in weights for w in weights)
    middle = len(products) // 2
    median = (products[middle] + products[~middle]) / 2
    pairs = [
        [
            (min(weights[i] * weights[j], times * median), (flags[i] + flags[j]) / 2)
            for j in range(i)
        ]
        for i in range(len(weights))
    ]
    flat = [pair for row in pairs for pair in row]
    mean = sum(w * o for w, o in flat) / sum(w for w, _ in flat)
    parts = [sum(w**2 * (o - mean) for w, o in row) for row in pairs]
    squares = sum(w**2 for w, _ in flat)
    return math.sqrt(4 * sum(part**2 for part in parts)) / squares
