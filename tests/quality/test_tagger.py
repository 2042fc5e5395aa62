"""The tagger against questions that it was not tuned on, and those that it was."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def measure() -> ModuleType:
    """Return the module that measures; tests are loaded by path and form no package."""
    name = "tests_quality_tagger"
    spec = importlib.util.spec_from_file_location(name, HERE / "tagger.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def test_the_floor_on_questions_kept_apart(measure: ModuleType) -> None:
    """At least .80 on questions that were written after the cues and the examples.

    They were scored once before anything was mended: 70 of 77 were right.
    """
    rows = measure.read(HERE / "topics.jsonl")

    assert len(rows) == 77
    assert measure.accuracy(rows).value >= 0.80


def test_the_floor_on_the_corpus_of_tuning(
    measure: ModuleType, shared_dir: Path
) -> None:
    """The same target on real questions, which played a part in writing the cues."""
    rows = measure.read(shared_dir / "corpora" / "questions.dev.jsonl")

    assert measure.accuracy(rows).value >= 0.80


def test_scores_of_a_file_of_known_rows(measure: ModuleType, tmp_path: Path) -> None:
    """Two of three are right; counted by hand for two topics."""
    path = tmp_path / "rows.jsonl"
    path.write_text(
        '{"text": "What are your hours?", "topic": "lifestyle"}\n'
        "\n"
        '{"text": "How much do people earn?", "topic": "lifestyle"}\n'
        '{"text": "How much do people earn?", "topic": "advice"}\n',
        encoding="utf-8",
    )

    rows = measure.read(path)
    result = measure.score(rows, "lifestyle")

    assert measure.accuracy(rows).value == pytest.approx(2 / 3)
    assert result.precision.value == pytest.approx(2 / 3)
    assert result.recall.value == 1
    assert result.f1 == pytest.approx(0.8)
    assert measure.macro_f1(rows) == pytest.approx(0.4)
    assert measure.report(rows).startswith("3 rows\n\naccuracy   0.667 (")
    assert list(measure.errors(rows)) == [
        "advice, told lifestyle: How much do people earn?"
    ]


def test_german_questions_have_topics_too(measure: ModuleType, tmp_path: Path) -> None:
    """Questions in words of their own, one of each of four topics."""
    path = tmp_path / "rows.jsonl"
    path.write_text(
        '{"text": "Wie viele Überstunden fallen an?", "topic": "lifestyle"}\n'
        '{"text": "Welches Studium braucht man?", "topic": "background_education"}\n'
        '{"text": "Was macht Ihnen am meisten Spaß?", "topic": "pros_cons"}\n'
        '{"text": "Was raten Sie mir?", "topic": "advice"}\n',
        encoding="utf-8",
    )

    rows = measure.read(path, "de")

    assert measure.accuracy(rows).value == 1


@pytest.mark.parametrize("line", ['{"text": "Hi"}', "[]", "{"])
def test_a_line_that_is_no_row_is_named(
    measure: ModuleType, tmp_path: Path, line: str
) -> None:
    """Its number and what was expected; nothing is counted as what it is not."""
    path = tmp_path / "rows.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")

    with pytest.raises(ValueError, match="line 2: expected text and topic"):
        measure.read(path)
