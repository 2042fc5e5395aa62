"""Measure the guard on a labelled file: python -m tests.quality.guard PATH.jsonl.

One JSON object a line, with ``text``, ``label`` (``ok`` or ``job_ask``), ``kind``,
``hard`` and ``ambiguous``. A row counts as flagged when the guard blocks it. The core
is what is not ambiguous. Intervals are Wilson's, 95 %; F1 has none of its own.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from tests.quality.rows import f1, rows_of

from infointerview.etiquette import Level, MessageKind, review
from infointerview.values import Estimate, wilson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


@attrs.frozen(kw_only=True)
class Row:
    """A labelled text and what the guard says about it."""

    text: str
    asks: bool
    kind: str
    hard: bool
    ambiguous: bool
    level: Level

    @property
    def flagged(self) -> bool:
        """Whether the guard blocks it."""
        return self.level is Level.BLOCK


@attrs.frozen(kw_only=True)
class Score:
    """How the guard does on some rows."""

    precision: Estimate
    recall: Estimate
    false_positives: Estimate
    warned: Estimate

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return f1(self.precision, self.recall)


def read(path: Path, language: str = "en") -> list[Row]:
    """Return the rows of a file, judged.

    Raises:
        ValueError: If a line is no row; the message has its number.
    """
    return rows_of(
        path,
        lambda row: _judged(row, language),
        expected=f"a text and a label, one of {', '.join(_LABELS)}",
    )


def score(rows: Iterable[Row]) -> Score:
    """Return precision, recall, rate of false positives and rate of warnings."""
    asks, fine = [], []
    for row in rows:
        (asks if row.asks else fine).append(row)
    caught = sum(row.flagged for row in asks)
    wrong = sum(row.flagged for row in fine)
    return Score(
        precision=wilson(caught, caught + wrong),
        recall=wilson(caught, len(asks)),
        false_positives=wilson(wrong, len(fine)),
        warned=wilson(sum(row.level is Level.WARN for row in fine), len(fine)),
    )


def core(rows: Iterable[Row]) -> list[Row]:
    """Return the rows that are not ambiguous."""
    return [row for row in rows if not row.ambiguous]


def report(rows: Sequence[Row]) -> str:
    """Return the scores of the parts that the targets are about, as a table."""
    clear = core(rows)
    parts: list[tuple[str, Callable[[Row], bool], Sequence[Row]]] = [
        ("core", lambda _: True, clear),
        ("core, hard", lambda row: row.hard, clear),
        *(
            (f"core, {kind}", lambda row, kind=kind: row.kind == kind, clear)
            for kind in MessageKind
        ),
        ("all, ambiguous included", lambda _: True, rows),
    ]
    lines = [f"{len(rows)} rows, {len(clear)} in the core"]
    for name, belongs, among in parts:
        result = score(filter(belongs, among))
        f1 = "undefined" if result.f1 is None else f"{result.f1:.3f}"
        lines += [
            "",
            name,
            f"  precision            {_shown(result.precision)}",
            f"  recall               {_shown(result.recall)}",
            f"  F1                   {f1}",
            f"  false-positive rate  {_shown(result.false_positives)}",
            f"  warned, of the ok    {_shown(result.warned)}",
        ]
    return "\n".join(lines)


def main() -> None:
    """Print the report on the file that the command line names."""
    parser = argparse.ArgumentParser(description="Measure the guard on labelled texts.")
    parser.add_argument("path", type=Path, help="JSON lines with text and label")
    parser.add_argument("--language", default="en", help="the language of the texts")
    parser.add_argument("--errors", action="store_true", help="list the rows it misses")
    options = parser.parse_args()
    try:
        rows = read(options.path, options.language)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    lines = [report(rows), *(errors(rows) if options.errors else ())]
    sys.stdout.write("\n".join(lines) + "\n")


def errors(rows: Iterable[Row]) -> Iterator[str]:
    """Yield a line for each row that the guard gets wrong."""
    for row in rows:
        if row.flagged is not row.asks:
            sort = "missed" if row.asks else "flagged"
            doubt = ", ambiguous" * row.ambiguous
            yield f"{sort} ({row.kind}{doubt}): {row.text}"


def _judged(row: dict[str, object], language: str) -> Row:
    text, kind = str(row["text"]), str(row.get("kind", MessageKind.QUESTION))
    return Row(
        text=text,
        asks=_LABELS[str(row["label"])],
        kind=kind,
        hard=bool(row.get("hard")),
        ambiguous=bool(row.get("ambiguous")),
        level=review(text, kind=kind, language=language).level,
    )


_LABELS = {"ok": False, "job_ask": True}


def _shown(share: Estimate) -> str:
    if share.value is None:
        return f"undefined ({share.reason})"
    return f"{share.value:.3f} ({share.low:.3f} to {share.high:.3f}, n = {share.n})"


if __name__ == "__main__":
    main()
