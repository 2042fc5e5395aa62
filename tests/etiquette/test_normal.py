import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.etiquette._normal import fold, words


def texts(text: str) -> list[str]:
    """Return the words and signs of a text, without their places."""
    return [word.text for word in words(text, abbreviations=frozenset({"dr", "inc"}))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Are you HIRING?", ["are", "you", "hiring", "."]),
        ("I\N{RIGHT SINGLE QUOTATION MARK}m here", ["i'm", "here"]),
        ("my r\N{LATIN SMALL LETTER E WITH ACUTE}sumé", ["my", "resume"]),
        ("re\N{COMBINING ACUTE ACCENT}sume", ["resume"]),
        ("hi\N{ZERO WIDTH SPACE}r\N{SOFT HYPHEN}ing", ["hiring"]),
        ("h\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}re", ["hire"]),
        ("\N{CYRILLIC CAPITAL LETTER EN}\N{CYRILLIC CAPITAL LETTER ER}", ["hp"]),
        ("\N{LATIN SMALL LIGATURE FI}t", ["fit"]),
        ("full-time", ["full", "time"]),
        ("one, two", ["one", ",", "two"]),
        ("one; two", ["one", ";", "two"]),
        ("one - two", ["one", ";", "two"]),
        ("one\N{EM DASH}two", ["one", ";", "two"]),
        ("20\N{EN DASH}30 minutes", ["20", "30", "minutes"]),
        ("at 10:30", ["at", "10", "30"]),
        ("one.\nTwo", ["one", ".", "two"]),
        ("one\n\ntwo", ["one", ".", "two"]),
        ("one\ntwo", ["one", "two"]),
        ("wait\N{HORIZONTAL ELLIPSIS} what", ["wait", ".", "what"]),
        ("Dr. Lind of Acme Inc. came", ["dr", "lind", "of", "acme", "inc", "came"]),
        ("my C.V. is", ["my", "cv", "is"]),
        ("see https://example.org/jobs?id=1.", ["see", "<link>", "."]),
        ("ask ken@example.com now", ["ask", "<link>", "now"]),
        ("snake_case", ["snake", "case"]),
        ("привет", ["привет"]),
    ],
)
def test_words_of(text: str, expected: list[str]) -> None:
    """What no reader sees as a difference makes none; signs part sentences, clauses."""
    assert texts(text) == expected


def test_a_long_word_is_cut() -> None:
    """No more of a word is looked at than a word of a language could need."""
    (word,) = words("x" * 1000, abbreviations=frozenset())

    assert len(word.text) < 50
    assert (word.start, word.end) == (0, 1000)


def test_what_is_invisible_belongs_to_the_letter_before() -> None:
    """The place of a word includes the accents and hidden characters on its end."""
    text = "re\N{COMBINING ACUTE ACCENT}sume\N{COMBINING ACUTE ACCENT} here"

    (first, second) = words(text, abbreviations=frozenset())

    assert text[first.start : first.end] == text[:8]
    assert text[second.start : second.end] == "here"


@given(st.text())
def test_places_are_in_the_text_and_in_order(text: str) -> None:
    """Words follow one another, and each lies within the original."""
    found = words(text, abbreviations=frozenset())

    ends = [0]
    for word in found:
        assert 0 <= word.start < word.end <= len(text)
        assert word.start >= ends[-1] - 1
        ends.append(word.end)


@given(st.text())
def test_folding_keeps_a_place_for_each_character(text: str) -> None:
    """There are as many starts and ends as characters, and starts never fall."""
    folded, starts, ends = fold(text)

    assert len(folded) == len(starts) == len(ends)
    assert starts == sorted(starts)


@given(st.text(st.characters(categories=["Lu", "Ll", "Zs"], max_codepoint=0x17F)))
def test_composed_and_decomposed_text_have_the_same_words(text: str) -> None:
    """The two normal forms of Unicode read the same."""
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)

    assert texts(composed) == texts(decomposed)


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("are&nbsp;you <b>hiring</b>?", "are you hiring?"),
        ("I&#39;m<br/>here<br>now", "I'm here now"),
        ('<a href="a b">could</a> you&#x2019;ve', "could you've"),
        ("<p>one.</p><p>two.</p>", "one. two."),
        ("one<br />two", "one two"),
        ("<a job is what> I want", "a job is what I want"),
        ("R&amp;D", "R&D"),
        ("an <is, of> to & in", "an is, of to in"),
        ("<ada@example.org>", "ada@example.org"),
        ("one &#xD800; two", "one \N{REPLACEMENT CHARACTER} two"),
    ],
)
def test_markup_is_not_read(marked: str, plain: str) -> None:
    """Tags are gone and entities are what they stand for."""
    assert texts(marked) == texts(plain)


def test_a_word_with_an_entity_keeps_its_place() -> None:
    """It reaches from its first letter to its last."""
    text = "<i>You&#39;ve</i> met"

    (first, second) = words(text, abbreviations=frozenset())

    assert (text[first.start : first.end], first.text) == ("You&#39;ve", "you've")
    assert text[second.start : second.end] == "met"
