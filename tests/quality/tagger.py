"""Measure the tagger on a labelled file: python -m tests.quality.tagger PATH.jsonl.

One JSON object a line, with ``text`` and ``topic``. Precision and recall are those of
each topic against all others; accuracy is the share of rows with the topic they are
labelled with. Intervals are Wilson's, 95 %; F1 has none of its own.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from tests.quality.rows import f1, rows_of

from infointerview.questions import topic_of
from infointerview.values import Estimate, Topic, wilson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any


@attrs.frozen(kw_only=True)
class Row:
    """A labelled question and the topic that the tagger tells."""

    text: str
    topic: str
    told: Topic


@attrs.frozen(kw_only=True)
class Score:
    """How the tagger does on one topic."""

    precision: Estimate
    recall: Estimate

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return f1(self.precision, self.recall)


def read(path: Path, language: str = "en") -> list[Row]:
    """Return the rows of a file, tagged.

    Raises:
        ValueError: If a line is no row; the message has its number.
    """
    return rows_of(path, lambda row: _tagged(row, language), expected="text and topic")


def _tagged(row: dict[str, Any], language: str) -> Row:
    text, topic = str(row["text"]), str(row["topic"])
    return Row(text=text, topic=topic, told=topic_of(text, language=language))


def accuracy(rows: Sequence[Row]) -> Estimate:
    """Return the share of rows with the right topic."""
    return wilson(sum(row.told == row.topic for row in rows), len(rows))


def score(rows: Iterable[Row], topic: str) -> Score:
    """Return precision and recall of one topic."""
    rows = list(rows)
    right = sum(row.told == row.topic == topic for row in rows)
    return Score(
        precision=wilson(right, sum(row.told == topic for row in rows)),
        recall=wilson(right, sum(row.topic == topic for row in rows)),
    )


def macro_f1(rows: Sequence[Row]) -> float | None:
    """Return the mean F1 over the topics that occur, undefined ones as 0."""
    topics = {row.topic for row in rows}
    if not topics:
        return None
    return sum(score(rows, topic).f1 or 0.0 for topic in topics) / len(topics)


def report(rows: Sequence[Row]) -> str:
    """Return accuracy, and the scores of each topic, as a table."""
    mean = macro_f1(rows)
    lines = [
        f"{len(rows)} rows",
        "",
        f"accuracy   {_shown(accuracy(rows))}",
        f"macro F1   {'undefined' if mean is None else f'{mean:.3f}'}",
    ]
    for topic in Topic:
        result = score(rows, topic)
        f1 = "undefined" if result.f1 is None else f"{result.f1:.3f}"
        lines += [
            "",
            topic,
            f"  precision  {_shown(result.precision)}",
            f"  recall     {_shown(result.recall)}",
            f"  F1         {f1}",
        ]
    return "\n".join(lines)


def errors(rows: Iterable[Row]) -> Iterator[str]:
    """Yield a line for each row that the tagger gets wrong."""
    for row in rows:
        if row.told != row.topic:
            yield f"{row.topic}, told {row.told}: {row.text}"


def main() -> None:
    """Print the report on the file that the command line names."""
    parser = argparse.ArgumentParser(description="Measure the tagger on questions.")
    parser.add_argument("path", type=Path, help="JSON lines with text and topic")
    parser.add_argument("--language", default="en", help="the language of the texts")
    parser.add_argument("--errors", action="store_true", help="list the rows it misses")
    options = parser.parse_args()
    try:
        rows = read(options.path, options.language)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    lines = [report(rows), *(errors(rows) if options.errors else ())]
    sys.stdout.write("\n".join(lines) + "\n")


def _shown(share: Estimate) -> str:
    if share.value is None:
        return f"undefined ({share.reason})"
    return f"{share.value:.3f} ({share.low:.3f} to {share.high:.3f}, n = {share.n})"


if __name__ == "__main__":
    main()
