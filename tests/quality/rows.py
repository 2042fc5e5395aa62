"""Rows of labelled files, read alike by all that measures, and the mean of scores."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from infointerview.values import Estimate

_RowT = TypeVar("_RowT")


def rows_of(
    path: Path, made: Callable[[dict[str, Any]], _RowT], *, expected: str
) -> list[_RowT]:
    """Return what is made of each line of a file of JSON objects.

    Raises:
        ValueError: If a line is no such row; the message has its number.
    """
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            rows.append(made(json.loads(line)))
        except (KeyError, TypeError, ValueError) as error:
            message = f"{path}, line {number}: expected {expected} ({error!r})"
            raise ValueError(message) from None
    return rows


def f1(precision: Estimate, recall: Estimate) -> float | None:
    """Return the harmonic mean of precision and recall, if both are above nought."""
    if not precision.value or not recall.value:
        return None
    return 2 * precision.value * recall.value / (precision.value + recall.value)
