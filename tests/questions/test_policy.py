"""The numbers of a guide."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.questions import GUIDE_POLICY, GuidePolicy, QuestionForm


@pytest.mark.parametrize(
    ("minutes", "budget"), [(15, 8.5), (20, 13.0), (25, 17.5), (30, 22.0)]
)
def test_the_budget_is_that_of_the_specification(minutes: int, budget: float) -> None:
    """The table in section 4.5 of the specification of the guide."""
    assert GUIDE_POLICY.budget(minutes) == pytest.approx(budget)


@given(st.floats(0.0, 60.0))
def test_length_and_budget_are_inverse(budget: float) -> None:
    """The shortest talk for a budget leaves that budget."""
    length = GUIDE_POLICY.length_for(budget)

    assert GUIDE_POLICY.budget(length) == pytest.approx(budget)


def test_a_mapping_may_be_given_in_part() -> None:
    """What is left out stays as usual."""
    policy = GuidePolicy(form_minutes={"open": 3.0}, pace=1.15)

    assert policy.minutes_of(QuestionForm.OPEN) == pytest.approx(3.45)
    assert policy.minutes_of(QuestionForm.PROBE) == pytest.approx(1.725)


@pytest.mark.parametrize(
    "make",
    [
        lambda: GuidePolicy(opening=-1),
        lambda: GuidePolicy(thanks=0),
        lambda: GuidePolicy(buffer_share=1.0),
        lambda: GuidePolicy(pace=float("nan")),
        lambda: GuidePolicy(novelty="much"),
        lambda: GuidePolicy(enough=True),
        lambda: GuidePolicy(aging=0.7),  # type: ignore[arg-type] # wrong on purpose
        lambda: GuidePolicy(weights={"advice": -1}),
    ],
)
def test_a_number_that_means_nothing_is_refused(
    make: Callable[[], GuidePolicy],
) -> None:
    """Negative, zero where it divides, not finite, not a number."""
    with pytest.raises(InvalidValue, match="GuidePolicy"):
        make()
