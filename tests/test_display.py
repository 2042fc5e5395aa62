"""How things are shown: on one line, and as parts of pages."""

from datetime import UTC, datetime

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from infointerview.display import (
    Html,
    bullets,
    cell_width,
    details,
    grouped_table,
    in_markdown,
    one_line,
    pairs,
    paragraph,
    section,
    table,
)

HOSTILE = st.one_of(
    st.text(),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            "</td></table><img src=x onerror=alert(1)>",
            "\" onmouseover='x' &amp; &lt;",
            "\u202eevil\u2066",
            "x" * 10_000,
            "<!--",
            "]]>",
        ]
    ),
)
TAGS = {
    *("DOCUMENT_FRAGMENT", "section", "style", "h3", "p", "ul", "li", "dl", "dt", "dd"),
    *("details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"class", "scope", "dir", "colspan"}


class TestOneLine:
    @pytest.mark.parametrize(
        ("name", "line"),
        [
            ("Rosa  Diaz", "Rosa Diaz"),
            ("Rosa\r\n\tDiaz\u2028", "Rosa Diaz"),
            ("Rosa\x1b[31m Diaz\x00\x9b", "Rosa[31m Diaz"),
            ("\u202eRosa\u2066 \u200bDiaz\ufeff", "Rosa Diaz"),
            ("a \u200b b", "a b"),
            ("محمد علی\u200cرضا", "محمد علی\u200cرضا"),
            ("\u200b", ""),
        ],
    )
    def test_by_hand(self, name: str, line: str) -> None:
        """White space is one space, controls vanish, letters and their joiners stay."""
        assert one_line(name) == line

    @given(text=st.text(max_size=40), width=st.integers(1, 20))
    def test_fits(self, text: str, width: int) -> None:
        """Into its cells, as one line, and as the whole text if there is room."""
        line = one_line(text, width=width)

        whole = one_line(text)
        assert cell_width(line) <= width
        assert len(line.splitlines()) <= 1
        assert line == whole or whole.startswith(line.removesuffix("…"))
        if cell_width(whole) <= width and len(whole) <= width:
            assert line == whole

    @given(text=st.text(max_size=40))
    def test_changes_nothing_twice(self, text: str) -> None:
        """What is one line already stays as it is."""
        line = one_line(text)

        assert one_line(line) == line

    @pytest.mark.parametrize(
        ("name", "cut"),
        [
            ("Rosa Diaz", "Rosa…"),
            ("田中太郎", "田中…"),
            ("Zoe\u0308lline", "Zoe\u0308ll…"),
            ("e" + "\u0301" * 99, "e" + "\u0301" * 47 + "…"),
        ],
    )
    def test_ends_in_an_ellipsis(self, name: str, cut: str) -> None:
        """Six cells: wide letters take two, accents none, but no letter has 99."""
        assert one_line(name, width=6) == cut


class TestMarkdown:
    @pytest.mark.parametrize(
        "text",
        [
            *("- x", "+ x", "-", "---", "===", "1. x", "12) x", "# x", "> x", "~~~"),
            *("&lt;b&gt;", "*x*", "[x](y)", "<b>", "`x`", "a | b", "R&D", "\\"),
        ],
    )
    @pytest.mark.parametrize(("before", "tag"), [("", "p"), ("- ", "li"), ("# ", "h1")])
    def test_is_read_as_the_text_it_was(self, text: str, before: str, tag: str) -> None:
        """By markdown-it, wherever it stands, and as nothing else."""
        shown = MarkdownIt().render(f"{before}{in_markdown(text)}\n")

        (found,) = html5lib.parseFragment(shown, namespaceHTMLElements=False)
        elements = [each for each in found.iter() if each.tag != "ul"]
        assert [each.tag for each in elements] == [tag]
        assert elements[0].text == text


class TestParts:
    @given(HOSTILE)
    def test_are_well_formed_and_say_what_they_were_given(self, text: str) -> None:
        """Whatever the text: html5lib, being strict, reads it back and no element."""
        parts = (
            paragraph(text),
            bullets([text]),
            pairs([(text, text)]),
            details(text, paragraph(text)),
            table(text, [text, text], [[text, 1], [text, text]]),
            grouped_table(text, [text], [(text, [])]),
        )

        page = section(text, *parts)

        strict = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        tree = strict.parseFragment(page)
        assert {element.tag for element in tree.iter()} <= TAGS
        assert tree.find("section/p").text in {one_line(text), None}
        assert {
            name for element in tree.iter() for name in element.attrib
        } <= ATTRIBUTES

    def test_days_and_instants_stay_on_one_line(self) -> None:
        """An instant shows the time that it has, to the minute."""
        instant = datetime(2026, 3, 2, 12, 30, 59, tzinfo=UTC)

        shown = table("", ["", "", ""], [["Rosa", instant.date(), instant]])

        assert "<time>2026-03-02</time>" in shown
        assert "<time>2026-03-02 12:30</time>" in shown

    def test_html_is_not_escaped_twice(self) -> None:
        """What is `Html` goes in as it is, and shows itself in a notebook."""
        inner = paragraph("a & b")

        outer = table("", [""], [[inner]])

        assert inner in outer
        assert inner._repr_html_() == "<p>a &amp; b</p>"

    def test_a_cell_may_be_empty(self) -> None:
        """Nothing is shown for nothing, and numbers are told from text."""
        shown = table("Counts", ["Who", "Names", "Since"], [["Rosa", 2, None]])

        assert '<td class="number">2</td><td dir="auto"></td>' in shown

    def test_text_alone_is_no_html(self) -> None:
        """Only what was made as markup passes."""
        assert paragraph("<b>") == "<p>&lt;b&gt;</p>"
        assert paragraph(Html("<b></b>")) == "<p><b></b></p>"


def test_markup_shows_itself() -> None:
    """In a notebook, as it is."""
    assert Html("<b>bold</b>")._repr_html_() == "<b>bold</b>"
