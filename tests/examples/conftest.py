"""What the tests of the examples share: loading a script, and a database of one."""

import importlib.util
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from shutil import copy
from types import ModuleType

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


def loaded(name: str) -> ModuleType:
    """Return an example as a module, without running it as a script."""
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def first_campaign() -> ModuleType:
    """Return the example that everything else starts from."""
    return loaded("first_campaign")


@pytest.fixture(scope="session")
def todays_agenda() -> ModuleType:
    """Return the script for a scheduler."""
    return loaded("todays_agenda")


@pytest.fixture(scope="session")
def web_app() -> ModuleType:
    """Return the web app."""
    return loaded("web_app")


@pytest.fixture(scope="session")
def original(
    tmp_path_factory: pytest.TempPathFactory, first_campaign: ModuleType
) -> Path:
    """Return a database with the first campaign in it, for others to copy."""
    file = tmp_path_factory.mktemp("examples") / "first_campaign.db"
    with redirect_stdout(StringIO()):
        first_campaign.main(file)
    return file


@pytest.fixture
def database(original: Path, tmp_path: Path) -> Path:
    """Return a database with the first campaign in it, for one test."""
    return Path(copy(original, tmp_path))
