"""Employers: the tiers, and what is none of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.interchange.resolution import EmployerMatch, match_employers


@pytest.mark.parametrize(
    ("one", "other", "tier"),
    [
        ("Acme, Inc.", "ACME GmbH", "exact"),
        ("Zürich Re", "zurich re", "exact"),
        ("Zürich Re", "Zuerich Re", "strong"),
        ("The Acme Group", "Acme", "strong"),
        ("Acme (acquired by Ajax)", "Acme", "strong"),
        ("Marks & Sparks", "Marks and Sparks", "strong"),
        ("PowerGrid", "Power Grid", "strong"),
        ("Acme Holdings Inc. USA", "Acme", "strong"),
        ("Siemens", "Siemens Energy", "weak"),
        ("BPA", "Bonneville Power Administration", "weak"),
        ("MIT", "Massachusetts Institute of Technology", "weak"),
        ("Bonneville", "Bonnevile", "weak"),
        ("Meta", "Metals and More", None),
        ("Power", "Power Grid", None),
        ("First", "First National", None),
        ("Grid", "Power Grid", None),
        ("A", "B", None),
        ("", "Acme", None),
        ("!!!", "!!!", None),
        ("and", "and", "exact"),
        ("BPAX", "Bonneville Power Administration", None),
    ],
)
def test_tiers(one: str, other: str, tier: str | None) -> None:
    """Whole words are compared; the order of the two does not matter."""
    expected = EmployerMatch(tier) if tier else None

    assert match_employers(one, other) is expected
    assert match_employers(other, one) is expected


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    """Symmetrically, and a name with a word in it matches itself exactly."""
    assert match_employers(one, other) is match_employers(other, one)
    assert match_employers(one, one) in {None, EmployerMatch.EXACT}
