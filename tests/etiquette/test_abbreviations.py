"""Abbreviations that nothing explains. The sentences were written for these tests."""

import re

import pytest

from infointerview.etiquette._abbreviations import unexplained

COMMON = frozenset({"nhs", "tuv", "not"})
HOUSES = re.compile(r"\bat\s$")


def found(text: str) -> list[str]:
    """Return what is written in the places that are found."""
    return [
        text[slice(*place)] for place in unexplained(text, common=COMMON, houses=HOUSES)
    ]


@pytest.mark.parametrize(
    ("text", "abbreviations"),
    [
        ("How do you set KPIs?", ["KPIs"]),
        ("How do CI/CD and M&A meet?", ["CI", "CD", "M&A"]),
        ("Wie planen Sie SEO-Texte?", ["SEO"]),
    ],
)
def test_capitals_abbreviate(text: str, abbreviations: list[str]) -> None:
    """In the plural, side by side, with an ampersand and in a compound."""
    assert found(text) == abbreviations


@pytest.mark.parametrize(
    "text",
    [
        "How does a CAPA (a corrective action) go?",
        "How does a corrective action (CAPA) go?",
        "How has the NHS changed?",
        "Wie hat sich der TÜV geändert?",
        "What is NOT done?",
        "What did you learn at QRX?",
        "How did QRX's owner begin?",
        "What is in part III?",
        "HOW DO YOU SET KPIS?",
        "What is plan B?",
    ],
)
def test_what_needs_no_explanation(text: str) -> None:
    """Explained, known to all, stressed, a house, a numeral, a letter or all of it."""
    assert found(text) == []
