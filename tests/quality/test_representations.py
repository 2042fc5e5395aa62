"""What everything shows of itself: there, inert, well-formed, and without addresses."""

from __future__ import annotations

import importlib.util
import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.pretty import Pretty

import infointerview as ii

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

HOSTILE = (
    "<script>alert(1)</script>",
    "</td></table></style></section><img src=x onerror=alert(1)>",
    "\" onmouseover='alert(1)' &amp; &lt; &#60;script&#62;",
    "\u202eevil\u2066\u200f",
    "]]><!-- --!> <![CDATA[",
    "[/red] [link=https://example.org]x[/link]",
    "\x00\x08\x1b[31m\x7f\ufffe",
)
PEOPLE = ("Rosa Diaz", "Ken Ito", "Priya Raghunathan")
# What pages are made of; nothing here can run, fetch or leave the page.
TAGS = {
    *("section", "style", "h3", "h4", "p", "ul", "li", "dl", "dt", "dd", "div"),
    *("details", "summary", "small", "time", "table", "caption", "thead", "tbody"),
    *("tr", "th", "td", "svg", "title", "desc", "g", "path", "circle", "text"),
    *("html", "head", "body", "meta"),
}
ATTRIBUTES = {
    *("class", "scope", "dir", "colspan", "lang", "style", "role", "width", "height"),
    *("aria-labelledby", "id", "viewBox", "fill", "font-family", "font-size", "x", "y"),
    *("cx", "cy", "r", "d", "stroke", "stroke-width", "stroke-dasharray", "opacity"),
    *("charset", "name", "content", "xmlns"),
}
# The names of issue 9 and of the brief for it, and what else shows itself.
NAMED = (
    *("Campaign", "Contact", "Guide", "Verdict", "LintReport", "Permit", "Draft"),
    *("Agenda", "ReferralGraph", "Expansion", "Dashboard", "Growth", "Findings"),
    *("Saturation", "Funnel", "Funnels", "Segments", "Ledger", "Benefits"),
    *("DecisionTable", "Debriefs", "Duplicates", "Report", "ImportReport"),
    *("InteractionReport", "CalendarReport"),
)


def module() -> ModuleType:
    """Return the module of the gallery; tests are loaded by path, in no package."""
    name = "tests_quality_screenshots"
    if name not in sys.modules:
        path = Path(__file__).with_name("screenshots.py")
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture(scope="module")
def shown() -> dict[str, object]:
    """Return what there is to see, of people with ordinary names."""
    found: dict[str, object] = module().gallery()
    return found


def elements(page: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield tag and attributes of every element, as html5lib, being strict, reads it.

    Of SVG too, whose names it gives with their namespace.
    """
    parser = html5lib.HTMLParser(strict=True)
    whole = page.startswith("<!doctype")
    tree = parser.parse(page) if whole else parser.parseFragment(page)
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag != "DOCUMENT_FRAGMENT":
            yield element.tag.rpartition("}")[2], element.attrib


def check(page: str) -> None:
    """Check that a page is well-formed and inert."""
    found = list(elements(page))
    names = {str(name) for _, attributes in found for name in attributes}
    assert {tag for tag, _ in found} - TAGS == set()
    assert {name.rpartition("}")[2] for name in names} - ATTRIBUTES == set()


def in_terminal(thing: object) -> str:
    """Return what rich prints."""
    file = StringIO()
    Console(file=file, width=120, color_system=None).print(Pretty(thing))
    return file.getvalue()


def representations(thing: object) -> Iterator[str]:
    """Yield all that a thing says of itself, unasked."""
    yield repr(thing)
    yield str(thing)
    yield thing._repr_html_()  # type: ignore[attr-defined] # every thing has it
    yield in_terminal(thing)
    if hasattr(thing, "_repr_mimebundle_"):
        yield from thing._repr_mimebundle_(include=None, exclude=None).values()
    for name in ("to_html", "to_markdown"):
        if hasattr(thing, name):
            yield getattr(thing, name)()


def test_the_gallery_has_every_class_that_shows_itself() -> None:
    """One of each; a new class that shows itself has to be hung beside the others."""
    showing = {
        kind.__name__
        for name in ii.__all__
        if isinstance(kind := getattr(ii, name), type) and hasattr(kind, "_repr_html_")
    }

    assert showing <= set(NAMED)
    assert set(module().gallery()) == set(NAMED)


@pytest.mark.parametrize("name", NAMED)
def test_shows_itself(name: str, shown: dict[str, object]) -> None:
    """In a notebook, in a terminal and in a log, in words of its own."""
    thing = shown[name]

    told = list(thing.__rich_repr__())  # type: ignore[attr-defined] # as is tested
    assert type(thing).__name__ == name
    assert thing._repr_html_() == thing.show()  # type: ignore[attr-defined] # as is tested
    assert "<style>" in thing.show()  # type: ignore[attr-defined] # as is tested
    assert repr(thing).startswith(f"{name}(")
    assert len(repr(thing)) < 300
    assert told
    assert all(isinstance(field, tuple) for field in told)


def test_no_address_is_shown(shown: dict[str, object]) -> None:
    """By anything, unless asked for."""
    said = [text for thing in shown.values() for text in representations(thing)]

    secrets = module().SECRETS
    assert [text for text in said if any(secret in text for secret in secrets)] == []
    private = shown["Contact"].show(private=True)  # type: ignore[attr-defined] # as is tested
    assert "secret@example.org" in private


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_do_nothing(text: str) -> None:
    """Every representation of everything is well-formed, and inert."""
    for thing in module().gallery(lambda _: text).values():
        list(representations(thing))
        check(thing._repr_html_())
        if isinstance(thing, ii.Campaign | ii.Contact):
            check(thing.show(private=True))
        if hasattr(thing, "to_html"):
            check(thing.to_html())


def test_a_name_of_ten_thousand_characters_does_nothing() -> None:
    """As above, of everybody in the campaign; their words stay as they are."""
    name = "<b>\u202e'e\u0301" + "x" * 10_000

    for thing in (
        module().gallery(lambda said: name if said in PEOPLE else said).values()
    ):
        list(representations(thing))
        check(thing._repr_html_())


@settings(max_examples=3)  # each renders some thirty pages; the list above is the test
@given(st.lists(st.text(min_size=1).filter(lambda text: text.strip()), min_size=3))
def test_any_name_does_nothing(texts: list[str]) -> None:
    """As above, for texts that nobody thought of, several at a time."""

    def say(said: str) -> str:
        return texts[len(said) % len(texts)] + said

    for thing in module().gallery(say).values():
        check(thing._repr_html_())


def test_the_tree_is_mermaid_and_text(shown: dict[str, object]) -> None:
    """For JupyterLab, which draws the one, and for a terminal, which has the other."""
    bundle = shown["ReferralGraph"]._repr_mimebundle_()  # type: ignore[attr-defined] # as is tested

    assert bundle["text/vnd.mermaid"].startswith("flowchart LR\n")
    assert "Rosa Diaz" in bundle["text/plain"]


def test_a_forest_of_many_shows_numbers() -> None:
    """More than two hundred people are no picture, and no page of a terminal."""
    at = module().START
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=at)
    grid = grid.record(
        *(
            fact
            for n in range(201)
            for fact in (
                ii.ContactAdded(
                    contact=f"c{n}", card=ii.Contact(name="Somebody"), at=at
                ),
                ii.Outreach(contact=f"c{n}", channel="email", at=at),
            )
        )
    )
    graph = ii.referral_graph(grid)

    assert "A tree of 201 people" in graph._repr_html_()
    assert "Somebody" not in graph._repr_html_()
    assert graph._repr_mimebundle_()["text/plain"] == repr(graph)
