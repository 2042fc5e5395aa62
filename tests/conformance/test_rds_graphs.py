"""The same samples as referral graphs, and what other programs say of the statistics.

Reads the folder that `test_rds` reads. Each table becomes a `ReferralGraph` in which
everybody was interviewed; where the table has dates (``DATEINTERVIEW``, seconds since
1970), on that day. ``reference_statistics.json`` says which program its numbers are of.
"""

import csv
import json
import math
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from infointerview.people import Contact
from infointerview.referrals import (
    Columns,
    DispersionMethod,
    InterviewYield,
    NegativeBinomialLaw,
    OffspringLaw,
    PoissonLaw,
    ReferralEdge,
    ReferralGraph,
    ReferralStage,
    ReferralTracker,
    betweenness,
    chain_size_pmf,
    chao1,
    components,
    cut_vertices,
    descendants,
    dispersion_k,
    evenness,
    extinction,
    generation_interval,
    growth_rate_of,
    harris_estimator,
    hill,
    kaplan_meier,
    max_wave,
    offspring_distribution,
    reach_spread,
    reproduction_by_wave,
    reproduction_number,
    sample_coverage,
    shannon,
    simpson,
    simpson_unbiased,
    top_share,
    tree_size,
    vertex_expansion,
    wave_sizes,
)
from infointerview.values import (
    ContactId,
    Estimate,
    FactId,
    InterviewId,
    Reason,
    log_wald_overdispersed,
)

Json = dict[str, Any]
Rows = list[dict[str, str]]

COPIES = Path(__file__).parent / "cases"
BESIDE = Path(__file__).parents[3] / "shared" / "data"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
END = datetime(2200, 1, 1, tzinfo=UTC)
DATE = "DATEINTERVIEW"
survival_of = kaplan_meier  # a parameter below has the name of the block
ROUNDED = 1e-6  # R's packages print seven digits
SOLVED = 2e-3  # and find roots less well than that


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


def table(directory: Path, name: str) -> Rows:
    """Return the rows of a set, recruiters first."""
    with (directory / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return sorted(csv.DictReader(file), key=lambda row: int(row["wave"]))


def instant(row: dict[str, str]) -> datetime:
    """Return when somebody was interviewed, as far as the table says."""
    return EPOCH + timedelta(seconds=float(row.get(DATE) or 0))


def graph_of(rows: Rows) -> ReferralGraph:
    """Return a set as a graph in which everybody was interviewed."""
    known = {row["id"] for row in rows}
    brought = [row for row in rows if row["recruiter_id"] in known]
    recruits: dict[str, list[ContactId]] = {}
    for row in brought:
        recruits.setdefault(row["recruiter_id"], []).append(ContactId(row["id"]))
    return ReferralGraph(
        as_of=END,
        time_zone="UTC",
        contacts={ContactId(row["id"]): Contact(name=row["id"]) for row in rows},
        stages={},
        participants=tuple(ContactId(row["id"]) for row in rows),
        referrals=tuple(
            ReferralEdge(
                referrer=ContactId(row["recruiter_id"]),
                referred=ContactId(row["id"]),
                first=True,
                at=EPOCH,
                stage=ReferralStage.MET,
                cause=FactId(row["id"]),
            )
            for row in brought
        ),
        interviews=tuple(
            InterviewYield(
                interview=InterviewId(row["id"]),
                contact=ContactId(row["id"]),
                end=instant(row),
                named=tuple(recruits.get(row["id"], ())),
                recruited=tuple(recruits.get(row["id"], ())),
            )
            for row in rows
        ),
    )


def tracker_of(rows: Rows) -> ReferralTracker:
    """Return a tracker of the same, from columns in an order of its own."""
    shuffled = sorted(rows, key=lambda row: row["id"])
    number = {row["id"]: n for n, row in enumerate(shuffled)}
    met = [(instant(row) - EPOCH) // timedelta(microseconds=1) for row in shuffled]
    return ReferralTracker.from_columns(
        Columns(
            referrers=[number.get(row["recruiter_id"], -1) for row in shuffled],
            met=met,
            ids=[row["id"] for row in shuffled],
            as_of=END,
        )
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each set or number, or one that is skipped."""
    directory = folder(metafunc.config)
    rds, graphs, statistics = (
        reference(directory, name) for name in ("rds", "graph", "statistics")
    )

    def sets(expected: Json) -> list[Any]:
        return [
            pytest.param((table(directory, name), of_set), id=name)
            for name, of_set in expected.items()
        ]

    dated = {
        name: of_set["generation_interval_seconds"]
        for name, of_set in rds.get("datasets", {}).items()
        if of_set.get("generation_interval_seconds")
    }
    found: dict[str, list[Any]] = {
        "dataset": sets(rds.get("datasets", {})),
        "structure": sets(graphs.get("datasets", {})),
        "offspring": sets(statistics.get("offspring", {})),
        "dated": sets(dated),
        "outcome": statistics.get("extinction", []),
        "top": statistics.get("share_from_top_80", []),
    }
    for name in ("chain_size_log_pmf", "growth", "kaplan_meier", "diversity"):
        found[name] = [statistics[name]] if name in statistics else []
    reason = f"no reference values for this in {directory}"
    nothing = pytest.param(None, marks=pytest.mark.skip(reason=reason), id="absent")
    for name, values in found.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, values or [nothing])


def close(expected: float | None) -> Any:  # noqa: ANN401 - what pytest.approx returns
    """Return the expected number, to be met to nine digits."""
    return pytest.approx(expected, rel=1e-9, abs=1e-9)


# --- the samples as graphs ------------------------------------------------------------


class TestGraph:
    def test_waves_and_recruits(self, dataset: tuple[Rows, Json]) -> None:
        """The graph's metrics and the tracker's have R's counts and means."""
        rows, expected = dataset
        graph, shown = graph_of(rows), tracker_of(rows).dashboard()

        histogram = offspring_distribution(graph)
        by_wave = [estimate.value for estimate in reproduction_by_wave(graph)]
        found: Json = {
            "n": len(graph.contacts),
            "n_seeds": len(graph.seeds),
            "max_wave": max_wave(graph).value,
            "wave_sizes": list(wave_sizes(graph)),
            "recruits_histogram": {
                str(number): people for number, people in enumerate(histogram) if people
            },
            "seed_tree_sizes": dict(tree_size(graph)),
            "mean_recruits": close(reproduction_number(graph).value),
            "mean_recruits_by_wave": [close(mean) for mean in by_wave],
        }

        compared = {name: found[name] for name in found if name in expected}
        assert {name: expected[name] for name in compared} == compared
        assert (shown.seeds, shown.waves) == (len(graph.seeds), wave_sizes(graph))
        assert shown.offspring == histogram
        assert [estimate.value for estimate in shown.reproduction_by_wave] == by_wave

    def test_structure(self, structure: tuple[Rows, Json]) -> None:
        """The numbers of networkx for the recruitment forest."""
        rows, expected = structure
        graph = graph_of(rows)
        between, below = betweenness(graph), descendants(graph)
        sizes = wave_sizes(graph)

        found: Json = {
            "n": len(graph.contacts),
            "n_seeds": sizes[0],
            "weak_components": len(components(graph)),
            "wave_sizes": list(sizes),
            "n_without_recruits": sum(not count for count in below.values()),
            "descendants_sum": sum(below.values()),
            "descendants_max": max(below.values()),
            "betweenness_sum": close(sum(between.values())),
            "betweenness_max": close(max(between.values())),
            "cut_vertices": len(cut_vertices(graph)),
            "global_reaching_centrality": close(reach_spread(graph).value),
            "boundary_expansion_of_seeds": close(
                vertex_expansion(graph, of=graph.seeds).value
            ),
        }

        compared = {name: found[name] for name in found if name in expected}
        assert {name: expected[name] for name in compared} == compared

    def test_generation_interval(self, dated: tuple[Rows, Json]) -> None:
        """As computed from the table, with a record that is wrong and without."""
        rows, expected = dated
        without = {
            name.removeprefix("without_record_"): block
            for name, block in expected.items()
            if name.startswith("without_record_")
        }

        for left_out, block in ((None, expected), *without.items()):
            kept = [row for row in rows if row["id"] != left_out]
            interval = generation_interval(graph_of(kept))
            shown = tracker_of(kept).dashboard()

            days = {"median": interval.median, "mean": interval.mean, "sd": interval.sd}
            for name, estimate in days.items():
                if name in block:
                    assert estimate.value == close(block[name] / 86_400), name
                    assert estimate.n == block["n"]
            assert (shown.generation_mean, shown.generation_sd) == (
                interval.mean,
                interval.sd,
            )


class TestOffspring:
    def test_dispersion(self, offspring: tuple[Rows, Json]) -> None:
        """Both estimates of k, and the interval from the likelihood."""
        rows, expected = offspring
        graph = graph_of(rows)

        moment = dispersion_k(graph, method=DispersionMethod.MOMENT)
        likely = dispersion_k(graph)

        if expected["dispersion_k"] is None:
            assert (moment.value, moment.reason) == (None, Reason.NOT_OVERDISPERSED)
            assert (likely.value, likely.reason) == (None, Reason.NOT_OVERDISPERSED)
        else:
            block = expected["dispersion_k"]
            low, high = block["profile_95"]
            assert moment.value == close(block["moment"])
            assert likely.value == pytest.approx(block["mle"], rel=1e-7)
            assert likely.low == pytest.approx(low, rel=1e-7)
            assert likely.high == (high and pytest.approx(high, rel=1e-7))

    def test_interval_of_the_mean(self, offspring: tuple[Rows, Json]) -> None:
        """The formula for dispersed counts, with the likeliest k."""
        rows, expected = offspring
        k = (expected["dispersion_k"] or {}).get("mle", math.inf)
        events = sum(int(row["n_recruits"]) for row in rows)

        rate = log_wald_overdispersed(events, len(rows), dispersion=k)

        low, high = expected["mean_interval_95"]["log_wald_overdispersed"]
        assert rate.value == close(expected["mean"])
        assert (rate.low, rate.high) == (close(low), close(high))

    def test_harris(self, offspring: tuple[Rows, Json]) -> None:
        """People brought in over people of all waves but the last."""
        rows, expected = offspring

        estimate = harris_estimator(graph_of(rows))

        block = expected["harris"]
        assert estimate.value == close(block["value"])
        assert estimate.n == block["denominator"]


# --- the branching process ------------------------------------------------------------


@attrs.frozen
class Inflated:
    """A law of which a share names nobody."""

    law: OffspringLaw
    nobody: float

    @property
    def mean(self) -> float:
        """The expected number."""
        return (1 - self.nobody) * self.law.mean

    def pmf(self, count: int, /) -> float:
        """Return the probability of so many."""
        return (1 - self.nobody) * self.law.pmf(count) + self.nobody * (count == 0)

    def generating(self, u: float, /) -> tuple[float, float]:
        """Return the generating function and its slope."""
        value, slope = self.law.generating(u)
        return self.nobody + (1 - self.nobody) * value, (1 - self.nobody) * slope


class TestBranching:
    def test_extinction(self, outcome: Json) -> None:
        """The fixed point to nine digits, and R's superspreading as near as it is."""
        mean, k = outcome["R"] * (1 - outcome["R_cut"]), outcome["k"]
        law = PoissonLaw(mean) if k is None else NegativeBinomialLaw(mean, k)

        q = extinction(Inflated(law, outcome["never_refer"])) ** outcome["chains"]

        found = q if outcome["quantity"] == "extinction" else 1 - q
        assert found == close(outcome["value"])
        if "superspreading" in outcome:
            assert found == pytest.approx(outcome["superspreading"], rel=SOLVED)

    def test_top_share(self, top: Json) -> None:
        """The smallest share that brings in 80 %, by R's superspreading."""
        share = top_share(NegativeBinomialLaw(top["R"], top["k"]), share=0.8)

        assert share == pytest.approx(top["superspreading"], rel=ROUNDED)

    def test_chain_sizes(self, chain_size_log_pmf: Json) -> None:
        """The logarithms that R's epichains tests for, to five digits."""
        mean, k = chain_size_log_pmf["R"], chain_size_log_pmf["k"]

        found = [
            math.log(chain_size_pmf(size, mean=mean, dispersion=k))
            for size in chain_size_log_pmf["sizes"]
        ]

        assert found == pytest.approx(chain_size_log_pmf["epichains"], abs=1e-5)

    def test_growth(self, growth: Json) -> None:
        """Wallinga and Lipsitch, for an exponential interval: R to two digits."""
        mean, rate = growth["generation_interval_mean"], growth["growth_rate"]

        found = growth_rate_of(1 + rate * mean, mean=mean, sd=mean)

        assert found == close(rate)
        assert 1 + rate * mean == pytest.approx(growth["R"], abs=5e-3)


# --- waiting and variety --------------------------------------------------------------


class TestSurvival:
    def test_equals_lifelines(self, kaplan_meier: Json) -> None:
        """Shares, limits and median; lifelines begins with time 0."""
        given = kaplan_meier
        waits = [timedelta(days=day) for day in given["durations"]]

        survival = survival_of(waits, given["events"])

        expected = {
            time: limits
            for time, *limits in zip(
                *(given[name] for name in ("times", "survival", "low", "high")),
                strict=True,
            )
            if time
        }
        for wait, share in zip(survival.durations, survival.shares, strict=True):
            limits = expected.pop(wait / timedelta(days=1))
            assert [share.value, share.low, share.high] == [
                close(one) for one in limits
            ]
        assert not expected
        assert survival.median.value == given["median"]


class TestDiversity:
    def test_equals_the_catalogue(self, diversity: Json) -> None:
        """Each measure of the catalogue, as computed by its formula."""
        counts = diversity["counts"]
        measures: dict[str, Estimate] = {
            "shannon": shannon(counts),
            "hill0": hill(counts, order=0),
            "hill1": hill(counts),
            "hill2": hill(counts, order=2),
            "gini_simpson": simpson(counts),
            "simpson_unbiased": simpson_unbiased(counts),
            "pielou": evenness(counts),
            "chao1": chao1(counts),
            "good_turing_coverage": sample_coverage(counts),
        }

        for name, measure in measures.items():
            if name in diversity:
                assert measure.value == close(diversity[name]), name
