"""With the core dependencies only: every name is there, and says what it lacks."""

import subprocess
import sys

# Runs in an interpreter of its own that finds nothing but the core dependencies.
BARE = """
import sys

CORE = {"attr", "attrs", "cattr", "cattrs", "dateutil", "infointerview", "networkx"}
CORE |= {"six", "typing_extensions", "tzdata"}  # what these bring
STANDARD = ("_sysconfigdata",)  # has a name of its own on each platform

class CoreOnly:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        known = top in CORE or top in sys.stdlib_module_names
        if not known and not top.startswith(STANDARD):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, CoreOnly())
import infointerview as ii
from infointerview.errors import MissingExtra
"""
NAMES = """
from importlib import import_module
for name in ii.__all__:
    getattr(ii, name)
for room in sorted({home.partition(".")[0] for home in ii._HOMES.values()}):
    module = import_module(f"infointerview.{room}")
    for name in module.__all__:
        getattr(module, name)
import infointerview.codec, infointerview.notebook, infointerview.interchange.linkedin
assert not {"pandas", "matplotlib", "sqlalchemy", "hypothesis"} & set(sys.modules)
"""
USES = (
    ("ii.to_frame(grid)", "pandas"),
    ("ii.to_frame(ii.funnel(grid, as_of=noon))", "pandas"),
    ("notebook.plot_tree(ii.referral_graph(grid))", "plot"),
    ("notebook.plot_growth(())", "plot"),
    ("notebook.plot_funnel(ii.funnel(grid, as_of=noon))", "plot"),
    ("notebook.plot_saturation(ii.saturation(grid, as_of=noon))", "plot"),
    ("notebook.plot_agenda(ii.agenda(grid, as_of=noon))", "plot"),
    ("storage.SQLAlchemyJournal('sqlite://')", "sql"),
    ("import_module('infointerview.testing')", "testing"),
)
USE = """
from datetime import UTC, datetime
from importlib import import_module
from infointerview import notebook, storage
noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
for use in sys.argv[1:]:
    try:
        eval(use)
        print("nothing lacks")
    except MissingExtra as error:
        print(error)
"""


def run(script: str, *arguments: str) -> str:
    """Return what a script prints without the extras."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", BARE + script, *arguments],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_public_name_imports() -> None:
    """Of the facade and of each room, and none brings in what is optional."""
    assert run(NAMES) == ""


def test_what_needs_an_extra_says_which() -> None:
    """And how to install it."""
    told = run(USE, *(use for use, _ in USES)).splitlines()

    for (use, extra), line in zip(USES, told, strict=True):
        ending = f"the extra [{extra}]: pip install 'infointerview[{extra}]'"
        assert line.endswith(ending), use
