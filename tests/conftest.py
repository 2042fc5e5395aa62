"""What all tests share: Hypothesis profiles, where the cases are, how costs grow."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]

# No deadline in either profile: how long a thing takes is a matter for the benchmarks.
# The inner loop draws fewer examples, so that it stays below two minutes.
settings.register_profile("dev", deadline=None, max_examples=10)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


@pytest.fixture(scope="session")
def thorough() -> bool:
    """Return whether to measure in full, as where everything is checked."""
    return os.environ.get("HYPOTHESIS_PROFILE") == "ci"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer ``--cases=DIR``."""
    parser.addoption(
        "--cases",
        type=Path,
        metavar="DIR",
        default=ROOT / "tests" / "conformance" / "cases",
        help="folder of conformance cases (default: the copies in tests/conformance)",
    )


@pytest.fixture(scope="session")
def cases_dir(pytestconfig: pytest.Config) -> Path:
    """Return the folder of conformance cases."""
    cases: Path = pytestconfig.getoption("--cases")
    return cases.resolve()


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """Return the reference material that may lie beside the repository, or skip."""
    shared = ROOT.parent / "shared"
    if not shared.is_dir():
        pytest.skip("no folder 'shared' beside the repository")
    return shared


@pytest.fixture
def growth() -> Callable[[Callable[[str], object], str], float]:
    """Return how many times longer eight times the text takes, at the least of three.

    It tells a square from a line whatever else the machine does; it is no speed.
    """

    def measured(look: Callable[[str], object], text: str) -> float:
        least = []
        for times in (1, 8):
            taken = []
            for _ in range(3):
                begin = time.process_time()
                look(text * times)
                taken.append(time.process_time() - begin)
            least.append(max(min(taken), 0.001))
        return least[1] / least[0]

    return measured
