"""When two wordings ask the same."""

from hypothesis import given
from hypothesis import strategies as st

from infointerview.questions import QUESTION_BANK
from infointerview.questions._wording import Said, gist, is_near

contents = st.frozensets(st.sampled_from("abcdefgh"), max_size=8)
FILLERS = QUESTION_BANK.catalogue("en").fillers


@given(st.lists(contents, max_size=12), contents)
def test_what_was_said_is_found_as_by_comparing_with_all(
    said: list[frozenset[str]], content: frozenset[str]
) -> None:
    """The index skips nothing that is near."""
    assert Said(said).holds_near(content) == any(is_near(content, s) for s in said)


@given(contents, contents)
def test_nearness_is_mutual(one: frozenset[str], other: frozenset[str]) -> None:
    """Which of two questions came first does not matter."""
    assert is_near(one, other) == is_near(other, one)


def test_the_content_is_what_is_left_without_fillers_and_slots() -> None:
    """By hand: the words of content, cut to five letters."""
    found = gist("What does a typical day at {organization} look like?", FILLERS)

    assert found == {"typic", "day"}
