"""Respondent-driven samples, and what R's RDS, networkx and statsmodels say of them.

Reads the folder given with ``--cases``, or ``data/`` in it, otherwise the
``shared/data`` that may lie beside the repository. In it, each set of
``reference_rds.json`` has its table as CSV; ``reference_graph.json`` and
``reference_statistics.json`` may be there too. The tables are never copied.

We are told to do as R does: write 0.1 into a row without recruits, take the largest
network size in place of a missing one, and take the rows as they are given. Still R
differs in three ways. It answers for chains in which some group cannot be reached
again, we do not. It does not answer where chains alternate, we do. And for less than
4 % of the population its Gile's SS is RDS-II.
"""

import csv
import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import fmean, variance
from typing import Any

import attrs
import networkx as nx
import pytest

from infointerview.referrals.rds import (
    Sample,
    assortativity,
    design_effect,
    differential_activity,
    equilibrium,
    gile_ss,
    harmonic_mean_degree,
    population_homophily,
    rds_i,
    rds_ii,
    rds_se,
    recruitment_homophily,
    transition_counts,
)
from infointerview.values import (
    Estimate,
    Reason,
    clopper_pearson,
    gamma_jeffreys,
    jeffreys,
    poisson_exact,
    wilson,
)

Json = dict[str, Any]

COPIES = Path(__file__).parent / "cases"
BESIDE = Path(__file__).parents[3] / "shared" / "data"

EMPTY_ROW = 0.1
SWITCH = 0.04
SIMULATED, FEWER_DRAWS = 5e-5, 5e-4
WEIGHTINGS = {
    "RDS-I": "rds_i",
    "RDS-I (DS)": "rds_i",
    "RDS-II": "rds_ii",
    "Arithmetic Mean": "equal",
}


@attrs.frozen
class Case:
    """One variable of one set."""

    sample: Sample
    population: int | None
    expected: Json

    @property
    def levels(self) -> list[str]:
        """The groups, in R's order."""
        levels: list[str] = self.expected["levels"]
        return levels

    @property
    def reversed(self) -> Sample:
        """The sample with its last row first."""
        return Sample(
            ids=self.sample.ids[::-1],
            recruiters=self.sample.recruiters[::-1],
            outcomes=self.sample.outcomes[::-1],
            degrees=self.sample.degrees[::-1],
        )

    def require_irreducible(self) -> None:
        """Skip where not every group can be reached from every other."""
        mixing = transition_counts(self.sample)
        links = nx.DiGraph()
        links.add_nodes_from(mixing.groups)
        for group, row in zip(mixing.groups, mixing.counts, strict=True):
            links.add_edges_from(
                (group, other)
                for other, count in zip(mixing.groups, row, strict=True)
                if count or not any(row)
            )
        if not nx.is_strongly_connected(links):
            pytest.skip("the chain of groups is reducible: undefined for us")


# --- reading the folder ---------------------------------------------------------------


def folder(config: pytest.Config) -> Path:
    """Return where the tables should be."""
    given: Path = config.getoption("--cases").resolve()
    if given == COPIES.resolve():
        return BESIDE
    return given / "data" if (given / "data").is_dir() else given


def reference(directory: Path, name: str) -> Json:
    """Return a file of expected values; empty if there is none."""
    path = directory / f"reference_{name}.json"
    if not path.is_file():
        return {}
    read: Json = json.loads(path.read_text(encoding="utf-8"))
    return read


def table(directory: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of a set."""
    with (directory / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sample_from(rows: list[dict[str, str]], variable: str | None = None) -> Sample:
    """Return a set as a sample; who is nobody's id stands for no recruiter."""
    ids = [row["id"] for row in rows]
    known = frozenset(ids)
    outcomes = [row[variable] or None if variable else None for row in rows]
    return Sample(
        ids=ids,
        recruiters=(
            row["recruiter_id"] if row["recruiter_id"] in known else None
            for row in rows
        ),
        outcomes=outcomes,
        degrees=(float(row["network_size"] or 0) for row in rows),
    )


def cases(directory: Path, expected: Json, graph: Json) -> Iterator[Any]:
    """Yield each variable of each set."""
    for name, of_set in expected["datasets"].items():
        rows = table(directory, name)
        of_graph = graph.get("datasets", {}).get(name, {}).get("variables", {})
        for variable, of_variable in of_set.get("variables", {}).items():
            case = Case(
                sample_from(rows, variable),
                of_set.get("population_size_assumed"),
                of_variable | {"graph": of_graph.get(variable, {})},
            )
            yield pytest.param(case, id=f"{name}-{variable}")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each set and variable, or one that is skipped."""
    directory = folder(metafunc.config)
    rds, graph, statistics = (
        reference(directory, name) for name in ("rds", "graph", "statistics")
    )
    sets = rds.get("datasets", {})
    found: Mapping[str, list[Any]] = {
        "case": list(cases(directory, rds, graph)) if rds else [],
        "dataset": [
            pytest.param((table(directory, name), of_set), id=name)
            for name, of_set in sets.items()
        ],
        "structure": [
            pytest.param((table(directory, name), of_set), id=name)
            for name, of_set in graph.get("datasets", {}).items()
        ],
        "proportion": [
            pytest.param(item, id=item[0])
            for item in statistics.get("proportion_intervals_95", {}).items()
        ],
        "offspring": [
            pytest.param(of_set, id=name)
            for name, of_set in statistics.get("offspring", {}).items()
        ],
    }
    reason = f"no reference values for this in {directory}"
    nothing = pytest.param(None, marks=pytest.mark.skip(reason=reason), id="absent")
    for name, values in found.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, values or [nothing])


def close(expected: float) -> Any:  # noqa: ANN401 - what pytest.approx returns
    """Return the expected number, to be met to nine digits."""
    return pytest.approx(expected, rel=1e-9, abs=1e-9)


def differences(
    ours: Mapping[str, Estimate], theirs: Mapping[str, float], digits: float = 1e-9
) -> dict[str, tuple[float | None, float]]:
    """Return where values by group differ; what R does not answer is passed over."""
    return {
        group: (ours[group].value, number)
        for group, number in theirs.items()
        if answered(number)
        and ours[group].value != pytest.approx(number, rel=digits, abs=digits)
    }


def answered(number: float | None) -> bool:
    """Return whether R has an answer."""
    return number is not None and not math.isnan(number)


def column(block: Mapping[str, Json], name: str) -> dict[str, float]:
    """Return one column of a block by group."""
    return {group: row[name] for group, row in block.items()}


# --- who brought whom in --------------------------------------------------------------


class TestColumns:
    def test_waves_seeds_and_recruits(self, dataset: tuple[Any, Json]) -> None:
        """Each row has R's wave, seed and number of recruits, in any row order."""
        rows, _ = dataset

        sample = sample_from(rows)

        assert sample.waves == tuple(int(row["wave"]) for row in rows)
        assert sample.seeds == tuple(row["seed_id"] for row in rows)
        assert sample.recruits == tuple(int(row["n_recruits"]) for row in rows)

    def test_summaries(self, dataset: tuple[Any, Json]) -> None:
        """The columns add up to R's counts and means."""
        rows, expected = dataset
        sample = sample_from(rows)
        waves, recruits = Counter(sample.waves), sample.recruits
        known = [size for size in sample.degrees if size]
        by_wave = {
            wave: fmean(
                count
                for count, own in zip(recruits, sample.waves, strict=True)
                if own == wave
            )
            for wave in sorted(waves)
        }

        found: Json = {
            "n": len(sample.ids),
            "n_seeds": sample.recruiters.count(None),
            "max_wave": max(waves),
            "wave_sizes": [waves[wave] for wave in sorted(waves)],
            "recruits_histogram": {
                str(number): people for number, people in Counter(recruits).items()
            },
            "seed_tree_sizes": dict(Counter(sample.seeds)),
            "mean_recruits": close(fmean(recruits)),
            "mean_recruits_of_recruiters": close(fmean(filter(None, recruits))),
            "share_with_at_least_2_recruits": close(
                fmean(count >= 2 for count in recruits)
            ),
            "variance_of_recruits": close(variance(recruits)),
            "mean_recruits_by_wave": [close(mean) for mean in by_wave.values()],
            "mean_network_size": close(fmean(known)),
            "n_network_size_missing_or_zero": len(rows) - len(known),
        }

        compared = {name: found[name] for name in found if name in expected}
        assert {name: expected[name] for name in compared} == compared

    def test_structure(self, structure: tuple[Any, Json]) -> None:
        """The forest has networkx's sizes, by the closed forms on a forest."""
        rows, expected = structure
        sample = sample_from(rows)
        waves = Counter(sample.waves)

        found: Json = {
            "n": len(sample.ids),
            "n_seeds": waves[0],
            "weak_components": len(set(sample.seeds)),
            "wave_sizes": [waves[wave] for wave in sorted(waves)],
            "n_without_recruits": sample.recruits.count(0),
            "descendants_sum": sum(sample.waves),
            "betweenness_sum": sum(wave * (wave - 1) / 2 for wave in sample.waves),
            "boundary_expansion_of_seeds": close(waves[1] / waves[0]),
        }

        compared = {name: found[name] for name in found if name in expected}
        assert {name: expected[name] for name in compared} == compared


# --- how groups mix -------------------------------------------------------------------


class TestMixing:
    def test_transition_counts(self, case: Case) -> None:
        """Counts equal R's, but for the 0.1 that it writes into rows of zeros."""
        expected = [
            [0 if set(row) == {EMPTY_ROW} else count for count in row]
            for row in case.expected["transition_counts"]
        ]

        mixing = transition_counts(case.sample)

        assert sorted(mixing.groups) == sorted(case.levels)
        index = [mixing.groups.index(level) for level in case.levels]
        assert [[mixing.counts[a][b] for b in index] for a in index] == expected

    def test_equilibrium(self, case: Case) -> None:
        """Shares equal R's eigenvector."""
        case.require_irreducible()

        found = equilibrium(transition_counts(case.sample), empty_row=EMPTY_ROW)

        assert not differences(found, case.expected["stationary"] or {})

    def test_recruitment_homophily(self, case: Case) -> None:
        """The ratio equals R's."""
        expected = case.expected["recruitment_homophily"]

        found = recruitment_homophily(transition_counts(case.sample))

        assert not answered(expected) or found.value == close(expected)

    def test_assortativity(self, case: Case) -> None:
        """The coefficient equals networkx's on complete cases, and so do the counts."""
        expected = case.expected["graph"]
        if not expected:
            pytest.skip("no reference_graph.json for this variable")
        mixing = transition_counts(case.sample)
        counted = {
            group: {
                other: count
                for other, count in zip(mixing.groups, row, strict=True)
                if count
            }
            for group, row in zip(mixing.groups, mixing.counts, strict=True)
        }

        found = assortativity(mixing)

        assert found.value == close(expected["assortativity_complete_cases"])
        for group, row in expected["mixing_counts"].items():
            complete = {a: n for a, n in row.items() if a in mixing.groups and n}
            assert counted.get(group, {}) == (complete if group in counted else {})


# --- shares ---------------------------------------------------------------------------


class TestShares:
    def test_harmonic_mean_degree(self, case: Case) -> None:
        """R leaves missing network sizes out here, as we do."""
        found = harmonic_mean_degree(case.sample)

        assert not differences(found, case.expected["harmonic_mean_degree"])

    def test_naive(self, case: Case) -> None:
        """If the sample is everybody, Gile's SS is the plain share."""
        found = gile_ss(case.sample, population=len(case.sample.ids), fill="max")

        assert not differences(found, case.expected["naive"])

    @pytest.mark.parametrize("smoothed", ["rds_i", "rds_i_ds"])
    def test_rds_i(self, case: Case, smoothed: str) -> None:
        """Shares and intervals equal R's, data-smoothed or not."""
        case.require_irreducible()
        expected = case.expected[smoothed]

        found = rds_i(
            case.sample,
            population=case.population,
            fill="max",
            empty_row=EMPTY_ROW,
            row_order="as_given",
        )

        self.assert_equal(found, expected)

    def test_rds_ii(self, case: Case) -> None:
        """Shares and intervals equal R's."""
        found = rds_ii(
            case.sample, population=case.population, fill="max", row_order="as_given"
        )

        self.assert_equal(found, case.expected["rds_ii"])

    @pytest.mark.parametrize("weighting", ["rds_i", "rds_ii"])
    def test_errors_and_design_effects(self, case: Case, weighting: str) -> None:
        """Standard errors and design effects equal R's."""
        if weighting == "rds_i":
            case.require_irreducible()
        expected = case.expected[weighting]
        options: Json = {
            "weighting": weighting,
            "population": case.population,
            "fill": "max",
            "empty_row": EMPTY_ROW,
            "row_order": "as_given",
        }

        errors = rds_se(case.sample, **options)
        effects = design_effect(case.sample, **options)

        assert not differences(errors, column(expected, "se"))
        assert not differences(effects, column(expected, "design_effect"))

    def test_row_order(self, case: Case) -> None:
        """The standard error depends on the order of rows in the way R's does."""
        expected = case.expected.get("rds_ii_se_by_row_order") or {}
        options: Json = {"population": case.population, "fill": "max"}

        found = {
            "as_given": rds_se(case.sample, row_order="as_given", **options),
            "sorted_by_id_text": rds_se(case.sample, row_order="by_id", **options),
            "reversed": rds_se(case.reversed, row_order="as_given", **options),
        }

        for name, errors in expected.items():
            assert not differences(found[name], errors)

    def test_gile_ss(self, case: Case) -> None:
        """Shares and errors lie beside those of R's simulations."""
        long_run = case.expected.get("gile_ss_4x50000_draws") or {}
        short_run = case.expected.get("gile_ss_5000_draws") or {}
        n, population = len(case.sample.ids), case.population
        if population is None or not (long_run or short_run):
            pytest.skip("R was not told a population size")
        options: Json = {
            "population": population,
            "fill": "max",
            "row_order": "as_given",
        }

        if n <= SWITCH * population:
            shares = rds_ii(case.sample, **options)
            errors = rds_se(case.sample, weighting="rds_ii", **options)
        else:
            shares = gile_ss(case.sample, **options)
            errors = rds_se(case.sample, weighting="gile_ss", **options)

        assert not differences(shares, column(long_run, "point_mean"), SIMULATED)
        assert not differences(shares, column(short_run, "point"), FEWER_DRAWS)
        assert not differences(errors, column(short_run, "se"), FEWER_DRAWS)

    def assert_equal(self, found: Mapping[str, Estimate], expected: Json) -> None:
        """Compare shares with their ends, and how many people they rest on."""
        for group, row in expected.items():
            ours = found[group]
            if answered(row["point"]):
                assert ours.value == close(row["point"])
                assert ours.low == close(row["lower"])
                assert ours.high == close(row["upper"])
        assert {ours.n for ours in found.values()} == {
            sum(row["n"] for row in expected.values())
        }


# --- ties -----------------------------------------------------------------------------


class TestTies:
    @pytest.mark.parametrize("weights", WEIGHTINGS)
    def test_population_homophily(self, case: Case, weights: str) -> None:
        """Values equal R's, of two groups one for both."""
        expected = (case.expected["population_homophily"] or {}).get(weights)
        if WEIGHTINGS[weights] == "rds_i":
            case.require_irreducible()

        found = population_homophily(
            case.sample,
            weighting=WEIGHTINGS[weights],
            fill="max",
            empty_row=EMPTY_ROW,
        )

        if not isinstance(expected, dict):
            expected = dict.fromkeys(case.levels, expected)
        assert not differences(found, expected)

    @pytest.mark.parametrize("weights", WEIGHTINGS)
    def test_differential_activity(self, case: Case, weights: str) -> None:
        """R answers for the later one of the two largest groups."""
        expected = (case.expected["differential_activity"] or {}).get(weights)
        if WEIGHTINGS[weights] == "rds_i":
            case.require_irreducible()
        sizes = Counter(group for group in case.sample.outcomes if group is not None)
        largest = sorted(case.levels, key=lambda level: -sizes[level])[:2]

        found = differential_activity(
            case.sample,
            weighting=WEIGHTINGS[weights],
            fill="max",
            empty_row=EMPTY_ROW,
        )

        assert not differences(found, {max(largest): expected})


# --- intervals ------------------------------------------------------------------------


class TestIntervals:
    @pytest.mark.parametrize("interval", [wilson, clopper_pearson, jeffreys])
    def test_proportion(self, proportion: tuple[str, Json], interval: Any) -> None:  # noqa: ANN401 - one of three functions
        """Ends equal those of statsmodels, but for Jeffreys' at none and at all."""
        name, expected = proportion
        successes, n = map(int, name.split("/"))
        low, high = expected[interval.__name__]
        if interval is jeffreys:
            low, high = low if successes else 0, high if successes < n else 1

        share = interval(successes, n)

        assert (share.low, share.high) == (close(low), close(high))

    @pytest.mark.parametrize("interval", [poisson_exact, gamma_jeffreys])
    def test_rate(self, offspring: Json, interval: Any) -> None:  # noqa: ANN401 - one of two functions
        """Ends equal those computed from the mean number of recruits."""
        low, high = offspring["mean_interval_95"][interval.__name__]
        n = offspring["n"]

        rate = interval(round(offspring["mean"] * n), n)

        assert (rate.low, rate.high) == (close(low), close(high))
        assert rate.reason is not Reason.NO_OBSERVATIONS
