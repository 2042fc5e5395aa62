"""The guard against the corpus it was tuned on: a floor, not an estimate.

Whoever wants to know how the guard does on unseen text runs `tests.quality.guard` on a
file that played no part in writing the lexicon.
"""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def measure() -> ModuleType:
    """Return the module that measures; tests are loaded by path and form no package."""
    name = "tests_quality_guard"
    spec = importlib.util.spec_from_file_location(
        name, Path(__file__).with_name("guard.py")
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def test_the_floor_on_the_corpus_of_tuning(
    measure: ModuleType, shared_dir: Path
) -> None:
    """The targets for unseen text hold on the text that the lexicon was tuned on."""
    rows = measure.read(shared_dir / "corpora" / "job_ask.dev.jsonl")

    core = measure.core(rows)
    all_of_it, hard = measure.score(core), measure.score(r for r in core if r.hard)
    doubtful_too = measure.score(rows)

    assert all_of_it.precision.value >= 0.97
    assert all_of_it.recall.value >= 0.95
    assert all_of_it.false_positives.value <= 0.01
    assert hard.false_positives.value <= 0.04
    assert hard.recall.value >= 0.85
    assert doubtful_too.precision.value >= 0.94
    assert doubtful_too.recall.value >= 0.90


def test_scores_of_a_file_of_known_rows(measure: ModuleType, tmp_path: Path) -> None:
    """Of three asks two are caught, of two fair rows none is: counted by hand."""
    path = tmp_path / "rows.jsonl"
    path.write_text(
        '{"text": "Are you hiring?", "label": "job_ask", "kind": "question"}\n'
        '{"text": "Please refer me to HR.", "label": "job_ask", "kind": "outreach"}\n'
        '{"text": "You know what I mean.", "label": "job_ask", "kind": "follow_up"}\n'
        '{"text": "How are you?", "label": "ok", "kind": "question"}\n'
        '{"text": "Good day.", "label": "ok", "hard": true, "ambiguous": true}\n',
        encoding="utf-8",
    )

    rows = measure.read(path)
    result = measure.score(rows)

    assert result.precision.value == 1
    assert result.recall.value == pytest.approx(2 / 3)
    assert result.f1 == pytest.approx(0.8)
    assert result.false_positives.value == 0
    assert measure.report(rows).startswith("5 rows, 4 in the core\n")
    assert list(measure.errors(rows)) == ["missed (follow_up): You know what I mean."]


@pytest.mark.parametrize("line", ['{"text": "Hi", "label": "fine"}', "[]", "{"])
def test_a_line_that_is_no_row_is_named(
    measure: ModuleType, tmp_path: Path, line: str
) -> None:
    """Its number and what was expected; nothing is counted as what it is not."""
    path = tmp_path / "rows.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")

    with pytest.raises(
        ValueError, match="line 2: expected a text and a label, one of ok, job_ask"
    ):
        measure.read(path)


def test_german_texts_are_read_as_german(measure: ModuleType, tmp_path: Path) -> None:
    """As English, neither would be flagged."""
    path = tmp_path / "rows.jsonl"
    path.write_text(
        '{"text": "Stellen Sie gerade ein?", "label": "job_ask"}\n'
        '{"text": "Wie wird man hier eingestellt?", "label": "ok"}\n',
        encoding="utf-8",
    )

    rows = measure.read(path, "de")

    assert [row.flagged for row in rows] == [True, False]
