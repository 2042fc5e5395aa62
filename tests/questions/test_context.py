"""Candidates: what a source of questions hands over."""

import pytest

from infointerview.errors import InvalidValue
from infointerview.questions import Candidate, KnownFact, Phase, QuestionForm
from infointerview.values import Topic


def candidate(**changes: object) -> Candidate:
    """Return a candidate with some fields as given."""
    fields = {
        "concept": "day.typical",
        "text": "What is an ordinary day like?",
        "topic": "day_to_day",
        "source": "test",
    }
    return Candidate(**(fields | changes))


def test_plain_strings_become_members() -> None:
    """A source need not import our enums."""
    made = candidate(form="probe", phase="wrap_up")

    assert made.form is QuestionForm.PROBE
    assert made.phase is Phase.WRAP_UP
    assert made.topic is Topic.DAY_TO_DAY


def test_specificity_grows_with_every_fact_and_stays_below_one() -> None:
    """By hand: 1 - 0.5 ** n."""
    fact = KnownFact(name="title", value="Planner", entry="1")

    found = [candidate(facts=(fact,) * count).specificity for count in range(4)]

    assert found == [0.0, 0.5, 0.75, 0.875]


@pytest.mark.parametrize(
    "changes",
    [
        {"text": " "},
        {"concept": "two words"},
        {"topic": "Not A Topic"},
        {"form": "song"},
        {"sensitivity": 1.5},
        {"also": (("skills", 0.9),)},
        {"also": (("skills", 0.0),)},
        {"also": ("skills",)},
    ],
)
def test_what_makes_no_sense_is_refused(changes: dict[str, object]) -> None:
    """The error names the field."""
    with pytest.raises(InvalidValue, match=f"Candidate.{next(iter(changes))}"):
        candidate(**changes)
