"""The facade: one list of names, each loaded from its module on first use."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

import infointerview as ii


def test_the_map_for_type_checkers_is_the_map_for_the_interpreter() -> None:
    """Both say which name comes from which module."""
    tree = ast.parse(Path(ii.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))

    declared = {
        (statement.names[0].asname, statement.module)
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
    }

    assert declared == {
        (name, f"infointerview.{home}")
        for name, home in ii._HOMES.items()  # noqa: SLF001 - the map itself
    }


@pytest.mark.parametrize("name", ii.__all__)
def test_every_name_is_its_modules_own(name: str) -> None:
    """Public there too, and the same object."""
    home = import_module(f"infointerview.{ii._HOMES[name]}")  # noqa: SLF001 - as above

    assert getattr(ii, name) is getattr(home, name)
    assert name in home.__all__


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="no attribute 'Seance'"):
        ii.Seance  # noqa: B018 - the access is the test


def test_dir_lists_the_public_names() -> None:
    """So that completion works before anything is loaded."""
    assert dir(ii) == sorted(ii.__all__)
