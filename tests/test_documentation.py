"""What the documentation promises about the code; its build checks the rest."""

import importlib
import inspect
import pkgutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

import infointerview
from infointerview.values import RULES, Benefit, Source, Topic

DOCS = Path(__file__).parents[1] / "docs"


def public_modules() -> list[ModuleType]:
    """Return the modules without an underscore in their names."""
    found = pkgutil.walk_packages(infointerview.__path__, "infointerview.")
    names = [module.name for module in found if "._" not in module.name]
    return [importlib.import_module(name) for name in names]


@pytest.mark.parametrize("module", public_modules(), ids=lambda it: it.__name__)
def test_every_public_class_and_function_shows_an_example(module: ModuleType) -> None:
    """The example is a doctest, and pytest runs it."""
    public = {name: getattr(module, name) for name in module.__all__}

    shown = {
        name: inspect.getdoc(it) or ""
        for name, it in public.items()
        if inspect.isclass(it) or inspect.isroutine(it)
    }

    assert [name for name, text in shown.items() if ">>> " not in text] == []


def test_the_page_about_the_ideas_has_all_of_the_source_article() -> None:
    """Each rule of the article by its number; each rung, topic and benefit by name."""
    page = (DOCS / "explanation" / "ideas.md").read_text(encoding="utf-8")
    rungs = list(Source)[: list(Source).index(Source.VOLUNTEERING) + 1]
    sought = [benefit for benefit in Benefit if benefit != Benefit.UNPROMPTED_OFFER]

    named = [
        *(id for id in RULES if id.startswith("Z")),
        *(f"Source.{rung.name}" for rung in rungs),
        *(f"Benefit.{benefit.name}" for benefit in sought),
    ]

    assert [name for name in named if name not in page] == []
    assert len({topic.area for topic in Topic if topic.area}) == len(sought) == 6


def test_the_picture_of_the_readme_is_drawn_from_the_example(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """``python3 docs/picture.py`` would change nothing."""
    monkeypatch.setattr(sys, "path", [str(DOCS), *sys.path])

    drawn = importlib.import_module("picture")

    assert drawn.picture() == drawn.PICTURE.read_text(encoding="utf-8")


def test_a_dead_link_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether it is a page or an anchor that is not there; others are let be."""
    monkeypatch.setattr(sys, "path", [str(DOCS), *sys.path])
    links = ["two.html", "two.html#b", "#a", "no.html", "two.html#no", "mailto:x"]
    text = "".join(f'<a id="a" href="{link}">x</a>' for link in links)
    (tmp_path / "one.html").write_text(text, encoding="utf-8")
    (tmp_path / "two.html").write_text('<p id="b">', encoding="utf-8")

    found = importlib.import_module("dead_links").dead_links(tmp_path)

    assert found == ["one.html: no.html", "one.html: two.html#no"]
