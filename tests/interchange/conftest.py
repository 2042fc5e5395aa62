"""What the tests of readers share: the checks of the fuzzer."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def fuzz() -> ModuleType:
    """Return the module that fuzzes; tests are loaded by path and form no package."""
    name = "tests_quality_fuzz"
    path = Path(__file__).parents[1] / "quality" / "fuzz.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
