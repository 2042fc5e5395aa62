"""The tree as SVG: what is drawn, what is told, and names that would rather be code."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.notebook import tree_svg
from infointerview.referrals import ReferralGraph

Draw = Callable[..., ReferralGraph]
NAMES = st.text(min_size=1).filter(lambda name: not name.isspace())
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    "\"><svg onload='alert(1)'>",
    "Rosa &amp; Ken",
    "]]>",
    "line\nbreak\ttab",
    "[/red]",
    "\u202eevil\u2066\u200f",
    "\x00\x1b[31m\ufffe",
    "javascript:alert(1)",
    "x" * 10_000,
    "e" + "\u0301" * 10_000,
    "\u200b",
]
TAGS = {"svg", "title", "desc", "g", "path", "circle", "text"}


def parsed(svg: str) -> ET.Element:
    """Return the picture as XML; our own text, and no entity is declared in it."""
    return ET.fromstring(svg)  # noqa: S314 - not from outside


def texts(svg: str) -> list[str]:
    """Return what is written in the picture, in order."""
    return [text.text or "" for text in parsed(svg).iter(f"{SVG}text")]


def people(svg: str) -> dict[str, ET.Element]:
    """Return the drawn people by what is shown when the pointer rests on them."""
    groups = parsed(svg).iter(f"{SVG}g")
    return {group.findtext(f"{SVG}title") or "": group for group in groups}


class TestDrawing:
    def test_by_hand(self, campaign: ReferralGraph) -> None:
        """The key, a heading for each wave, and names in the order of the tree."""
        assert texts(tree_svg(campaign)) == [
            *("met", "in touch", "not asked yet", "closed", "brought in"),
            *("named as well", "your choice", "wave 1"),
            *("Rosa Diaz", "Ken Ito", "Lea Roth", "Mia Berg", "Uma Okafor"),
        ]

    def test_marks_differ_in_shape(self, campaign: ReferralGraph) -> None:
        """Without colour one still sees who was met, asked, not asked, and closed."""
        shapes = {
            told.split(",")[0]: [
                (part.tag.removeprefix(SVG), part.get("fill") == "none")
                for part in person
                if part.tag in {f"{SVG}circle", f"{SVG}path"}
            ]
            for told, person in people(tree_svg(campaign)).items()
        }

        assert shapes == {
            "Rosa Diaz: met": [("circle", False)],
            "Ken Ito: contacted": [("circle", True), ("path", False)],
            "Lea Roth: declined": [("path", True)],
            "Mia Berg: known": [("circle", True)],
            "Uma Okafor: contacted": [("circle", True), ("path", False)],
        }

    def test_cross_referrals_are_dashed(self, campaign: ReferralGraph) -> None:
        """Three of them, and the sample in the key; the others are solid."""
        dashed = [
            path
            for path in parsed(tree_svg(campaign)).iter(f"{SVG}path")
            if path.get("stroke-dasharray")
        ]

        assert len(campaign.cross_referrals) == 3
        assert len(dashed) == 1 + 3

    def test_tells_who_named_whom(self, campaign: ReferralGraph) -> None:
        """Also whom the picture cannot name at an end of a line."""
        assert set(people(tree_svg(campaign))) >= {
            "Rosa Diaz: met",
            "Ken Ito: contacted, named by Rosa Diaz, Mia Berg",
        }

    @pytest.mark.parametrize("size", [5, 50, 300])
    def test_no_two_labels_overlap(self, graph_of: Draw, size: int) -> None:
        """Rows are further apart than letters are high, columns wider than labels."""
        names = [f"Somebody Number {n:03} of Many" for n in range(size)]
        graph = graph_of(names, *((n // 3, n + 1) for n in range(size - 1)))

        svg = parsed(tree_svg(graph))

        places = sorted(
            (float(text.get("x", "")), float(text.get("y", "")))
            for text in svg.iter(f"{SVG}text")
            if "Somebody" in (text.text or "")
        )
        columns = sorted({x for x, _ in places})
        assert len(places) == size
        for (x, y), (other_x, other_y) in pairwise(places):
            assert x != other_x or other_y - y > 14
        wide = 24 * 6  # cells, and what one takes
        assert all(b - a > wide for a, b in pairwise(columns))
        assert columns[-1] + wide < float(svg.get("width", ""))
        assert max(y for _, y in places) < float(svg.get("height", ""))

    def test_nobody_takes_part(self, graph_of: Draw) -> None:
        """The picture of an empty campaign says that it is empty."""
        assert texts(tree_svg(graph_of([])))[-1] == "Nobody takes part yet."

    def test_takes_its_colour_from_the_page(self, campaign: ReferralGraph) -> None:
        """Text is not black, so that it can be read on a dark page."""
        svg = parsed(tree_svg(campaign))

        assert svg.get("fill") == "currentColor"
        assert not any(text.get("fill") for text in svg.iter(f"{SVG}text"))


class TestTextAlternative:
    def test_by_hand(self, campaign: ReferralGraph) -> None:
        """One image with a title and with a description in numbers."""
        svg = parsed(tree_svg(campaign, title="Rosa & co."))

        title, desc = svg[0], svg[1]
        assert svg.get("role") == "img"
        assert svg.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
        assert title.text == "Rosa & co."
        assert desc.text == (
            "A tree of 5 people. By column: 2 in your choice, 3 in wave 1. By mark:"
            " 1 met, 2 in touch, 1 not asked yet, 1 closed."
            " Referrals of people who were known already: 3."
        )

    def test_ids_differ_between_pictures(
        self, campaign: ReferralGraph, graph_of: Draw
    ) -> None:
        """Two pictures on a page do not take each other's title; one keeps its own."""
        one, same, other, titled = (
            parsed(svg).get("aria-labelledby")
            for svg in (
                tree_svg(campaign),
                tree_svg(campaign),
                tree_svg(graph_of(["Rosa"])),
                tree_svg(campaign, title="Another"),
            )
        )

        assert one == same
        assert len({one, other, titled}) == 3


class TestHostileNames:
    def test_are_text(self, graph_of: Draw) -> None:
        """Only the tags we draw with, no handlers, no links, and no id is doubled."""
        graph = graph_of(HOSTILE, *((0, n) for n in range(1, len(HOSTILE))))

        svg = tree_svg(graph, title=HOSTILE[0])

        elements = list(parsed(svg).iter())
        assert {element.tag.removeprefix(SVG) for element in elements} == TAGS
        attributes = {name for element in elements for name in element.attrib}
        assert not any(name.startswith("on") or "href" in name for name in attributes)
        ids = Counter(element.get("id") for element in elements if element.get("id"))
        assert set(ids.values()) == {1}
        assert "<script" not in svg

    def test_are_told_in_full(self, graph_of: Draw) -> None:
        """A label has room for 24 letters, the title of a person for all."""
        svg = tree_svg(graph_of(["x" * 10_000]))

        assert texts(svg)[-1] == "x" * 23 + "…"
        assert list(people(svg)) == ["x" * 10_000 + ": contacted"]

    def test_of_nothing_visible(self, graph_of: Draw) -> None:
        """Somebody is there all the same."""
        svg = tree_svg(graph_of(["\u200b"]))

        assert texts(svg)[-1] == "?"
        assert list(people(svg)) == ["?: contacted"]

    @given(names=st.lists(NAMES, min_size=1, max_size=5))
    def test_any_name_gives_good_xml(self, graph_of: Draw, names: list[str]) -> None:
        """Everybody has a label, without controls and turns of direction."""
        graph = graph_of(names, *((0, n) for n in range(1, len(names))))

        svg = tree_svg(graph)

        shown = texts(svg)[-len(names) :]
        assert all(re.search(r"\S", label) for label in shown)
        assert not re.search(
            r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "".join(shown)
        )
