import unicodedata
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from infointerview.people import Contact
from infointerview.storage._veil import Veil

Growth: TypeAlias = Callable[[Callable[[str], object], str], float]


def over(text: str, name: str = "Nobody At All", **card: Any) -> str:  # noqa: ANN401 - any field of a card
    """Return the text with one person hidden."""
    return Veil([Contact(name=name, **card)]).over(text)


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Rosa Diaz", "Rosa Diaz, ROSA, rosa", "(somebody), (somebody), (somebody)"),
        ("rosa diaz", "Rosa, then diaz", "(somebody), then (somebody)"),
        ("ROSA DIAZ", "Rosa and Diaz", "(somebody) and (somebody)"),
        (
            "Rosa Diaz",
            "Rosas Rat, Diaz\u2019 Rat",
            "(somebody) Rat, (somebody)\u2019 Rat",
        ),
        ("Rosa Diaz", "Rosa Diaz GmbH", "(somebody) GmbH"),
        ("Rosa Diaz", "Rosalind, Primrosa", "Rosalind, Primrosa"),
        ("Rosa Diaz (she/her)", "Rosa said", "(somebody) said"),
        ("Rosa Diaz 3rd", "Rosa said", "(somebody) said"),
        ("Rosa de la Cruz", "de facto Rosa de la Cruz", "de facto (somebody)"),
        ("Anna-Lena Meyer", "Lena or Anna-Lena", "(somebody) or (somebody)"),
        (
            "Zo\u00eb Ng\u0169g\u0129",
            "Zoe, ZO\u00cb and Ngugi",
            "(somebody), (somebody) and (somebody)",
        ),
        (
            "Uli Gro\u00df",
            "Gross, GROSS, gro\u00df",
            "(somebody), (somebody), (somebody)",
        ),
        ("\u0130pek I\u015f\u0131k", "ipek I\u015eIK", "(somebody)"),
        ("D'Arcy", "d\u2019arcy", "(somebody)"),
        ("X", "ask X or x, not Xu", "ask (somebody) or (somebody), not Xu"),
        ("X2", "ask X2", "ask (somebody)"),
        ("Li Do", "So do I; Do and Li came", "So do I; (somebody) and (somebody) came"),
        ("Li Do", "li do it", "(somebody) it"),
        ("J. Smith", "J. and Smith", "J. and (somebody)"),
        ("O.*[a (b", "say O.*[a (b or O", "say (somebody) or O"),
        ("***", "ask *** or **", "ask (somebody) or **"),
        (
            "\u674e",
            "\u6628\u65e5\u674e\u3055\u3093",
            "\u6628\u65e5(somebody)\u3055\u3093",
        ),
        ("\u674e \u5c0f\u9f99", "\u5c0f\u9f99\u8bf4", "(somebody)\u8bf4"),
        ("\u674e\u5c0f\u9f99", "\u674e\u660e", "\u674e\u660e"),
        (
            "\u0646\u062c\u064a\u0628 \u0645\u062d\u0641\u0648\u0638",
            "\u0642\u0627\u0644 \u0646\u062c\u064a\u0628",
            "\u0642\u0627\u0644 (somebody)",
        ),
        ("\u0645. \u0646\u062c\u064a\u0628", "\u0645\u062d", "\u0645\u062d"),
        (
            "\u0e2a\u0e21\u0e28\u0e31\u0e01\u0e14\u0e34\u0e4c",
            "\u0e04\u0e38\u0e13\u0e2a\u0e21\u0e28\u0e31\u0e01\u0e14\u0e34\u0e4c\u0e1e\u0e39\u0e14",
            "\u0e04\u0e38\u0e13(somebody)\u0e1e\u0e39\u0e14",
        ),
        ("(forgotten)", "(forgotten) said", "(forgotten) said"),
    ],
)
def test_names_are_hidden(name: str, text: str, left: str) -> None:
    """Whole and in part, in any case and script; words of the language stay."""
    assert over(text, name) == left


@pytest.mark.parametrize(
    ("card", "text", "left"),
    [
        ({"given": "Rosalinda"}, "Rosalinda said", "(somebody) said"),
        ({"aliases": ("Rosy",)}, "Rosy said", "(somebody) said"),
        ({}, "<a.b@example.org>; @rosy", "<(somebody)>; (somebody)"),
        ({"phones": ("4711",)}, "call 4711, not 47112", "call (somebody), not 47112"),
        ({"phones": ("12",)}, "12 people", "12 people"),
        ({"phones": ("+49 170 555 0199",)}, "0170/5550199!", "(somebody)!"),
        ({"phones": ("tel:+49-170-5550199",)}, "0170 555 0199", "(somebody)"),
        ({"phones": ("555 0199 ext. 4711",)}, "(555) 0199", "((somebody)"),
        (
            {"profiles": ("https://www.linkedin.com/in/rd-77/",)},
            "see LinkedIn.com/in/rd-77, or rd-77",
            "see (somebody), or (somebody)",
        ),
        (
            {"postal_address": "7 Example Way, 97201 Portland"},
            "at 7 example way; Portland",
            "at (somebody); Portland",
        ),
    ],
)
def test_addresses_are_hidden(card: dict[str, Any], text: str, left: str) -> None:
    """Whatever stands on the card, and every mail address whosever it is."""
    assert over(text, **card) == left


@given(
    st.text(min_size=1, max_size=12).filter(lambda text: not text.isspace()),
    st.sampled_from(("", "hi ", "(", "well, ")),
    st.sampled_from(("", " there", ".", "'s")),
)
def test_any_name_is_hidden(name: str, before: str, after: str) -> None:
    """Any text at all, among others."""
    assume("forgotten" not in name.casefold())
    text = before + name + after

    assert over(text, name) != text


def test_a_text_without_them_stays() -> None:
    """It is the same text: nothing is normalised on the way."""
    text = unicodedata.normalize("NFD", "Zo\u00eb")

    assert over(text) is text


def test_a_longer_name_that_begins_like_a_shorter_one() -> None:
    """Also where the text ends before the longer one would."""
    veil = Veil([Contact(name="Li Do"), Contact(name="Li Do Xu")])

    assert veil.over("Li Do") == "(somebody)"
    assert veil.over("ask Li Do Xu or Li Do") == "ask (somebody) or (somebody)"


@given(st.lists(st.text("ab\u00bc ", min_size=1).filter(str.strip), min_size=1))
def test_any_text_can_be_looked_through(names: list[str]) -> None:
    """Whatever the names have in common, and where the text breaks off."""
    veil = Veil([Contact(name=name) for name in names])

    for text in ("a b", "\u00bc", *names):
        assert isinstance(veil.over(text), str)


@pytest.mark.parametrize(
    "piece", ["a", "O'", "o neill ", "1 ", "1", "'\u0301", "a@", "@", "\u674e"]
)
def test_takes_linear_time(piece: str, growth: Growth) -> None:
    """Twice the text takes about twice the time, also for text made to hurt."""
    people = Contact(
        name="O'Neill, Pat", aliases=("\u674e\u660e",), phones=("+1 555 010 0199",)
    )

    assert growth(Veil([people]).over, piece * 2_000) < 40  # quadratic would be 64
