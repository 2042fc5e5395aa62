"""What `import infointerview` loads; who imports whom is import-linter's business."""

import subprocess
import sys

import pytest

HEAVY = (
    "cattrs",
    "dateutil.parser",
    "hypothesis",
    "icalendar",
    "matplotlib",
    "msgspec",
    "networkx",
    "numpy",
    "pandas",
    "psycopg",
    "pytest",
    "sqlalchemy",
    "sqlite3",
)


@pytest.fixture(scope="module")
def loaded() -> frozenset[str]:
    """Return the modules of a fresh interpreter that has imported the package only."""
    script = "import sys, infointerview; print(*sys.modules)"

    shown = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", script],
        check=True,
        capture_output=True,
        text=True,
    )

    return frozenset(shown.stdout.split())


def test_the_import_happened(loaded: frozenset[str]) -> None:
    """The probe really saw the package, and its modules wait for their first use."""
    assert "infointerview" in loaded
    assert "infointerview.campaign" not in loaded


@pytest.mark.parametrize("module", HEAVY)
def test_importing_the_package_leaves_out(module: str, loaded: frozenset[str]) -> None:
    """What is heavy, optional or does I/O is loaded by the first use that needs it."""
    assert module not in loaded
