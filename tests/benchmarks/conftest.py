"""The target table of the specification of the metrics, printed after a run.

Benchmarks measure and judge nothing: whoever reads the table does. Each adds its own
line with the fixture `target`, and the lines come in the order of the tests.
"""

from collections.abc import Callable
from typing import TypeAlias

import pytest

Target: TypeAlias = Callable[..., None]

_LINES: list[str] = []
_HEADS = f"{'target':<55} {'ours':>9} {'floor':>9} {'moonshot':>9}"


@pytest.fixture
def target() -> Target:
    """Return a function that adds a line to the table."""

    def add(
        name: str, ours: float, *, floor: str = "", moonshot: str = "", note: str = ""
    ) -> None:
        shown = f"{ours:,.0f}" if ours >= 100 else f"{ours:,.2f}"
        line = f"{name:<55} {shown:>9} {floor:>9} {moonshot:>9}  {note}"
        _LINES.append(line.rstrip())

    return add


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table."""
    if _LINES:
        terminalreporter.section("targets of the metrics, ours beside the peers")
        for line in (_HEADS, *_LINES):
            terminalreporter.write_line(line)
