import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_a_thirtieth_of_the_full_run(*, thorough: bool) -> None:
    """Nothing is lost, half written or silent; the careless store is found out."""
    if not thorough:
        pytest.skip("takes half a minute: with HYPOTHESIS_PROFILE=ci only")

    ended = subprocess.run(
        [sys.executable, "-m", "tests.reliability", "--share", "0.034"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count("  0 problems") == 5
