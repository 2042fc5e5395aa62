"""The order of questions in a talk."""

from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from infointerview.questions import Candidate
from infointerview.questions._order import in_conversation

PHASES = {"path": "warm_up", "advice": "wrap_up"}


def question(topic: str, depth: int = 0, sensitivity: float = 0.0) -> Candidate:
    """Return a question of 2.5 minutes."""
    return Candidate(
        concept=f"{topic}.q{depth}",
        text="How so?",
        topic=topic,
        depth=depth,
        phase=PHASES.get(topic, "exploration"),
        sensitivity=sensitivity,
        source="test",
    )


def ordered(*questions: Candidate, best: str = "path.q0") -> list[str]:
    """Return the concepts in the order in which they are asked."""
    found = in_conversation(
        questions,
        minutes=lambda _: 2.5,
        worth=lambda each: float(each.concept == best),
        sensitive=lambda each: each.sensitivity >= 0.5,
    )
    return [each.concept for each in found]


def test_it_is_a_funnel_in_blocks() -> None:
    """Story first, advice last, topics together, each from broad to specific."""
    order = ordered(
        question("advice"),
        question("skills", 2),
        question("day_to_day", 1),
        question("night_shifts"),
        question("skills", 0),
        question("path"),
    )

    assert order == [
        "path.q0",
        "day_to_day.q1",
        "skills.q0",
        "skills.q2",
        "night_shifts.q0",
        "advice.q0",
    ]


def test_what_is_sensitive_waits_for_the_second_half() -> None:
    """A block with a sensitive question moves back, that question to its end."""
    order = ordered(
        question("day_to_day", 0, 0.7),
        question("day_to_day", 3),
        question("skills"),
        question("pros_cons"),
        question("path"),
    )

    assert order == [
        "path.q0",
        "skills.q0",
        "day_to_day.q3",
        "day_to_day.q0",
        "pros_cons.q0",
    ]


def test_the_most_valuable_question_is_not_last() -> None:
    """It changes places with the block before."""
    order = ordered(
        question("skills"), question("lifestyle"), question("advice"), best="advice.q0"
    )

    assert order == ["skills.q0", "advice.q0", "lifestyle.q0"]


def test_what_is_sensitive_stays_late_even_if_it_is_most_valuable() -> None:
    """Of the two rules the one that protects the person wins."""
    order = ordered(
        question("lifestyle", 0, 0.7), question("advice"), best="lifestyle.q0"
    )

    assert order == ["advice.q0", "lifestyle.q0"]


def test_a_single_question_is_an_order() -> None:
    """There is nothing to change places with."""
    assert ordered(question("path")) == ["path.q0"]


def test_no_question_is_no_order() -> None:
    """An empty talk stays empty."""
    assert ordered() == []


topics = st.sampled_from(("path", "day_to_day", "skills", "lifestyle", "advice"))
talks = st.lists(
    st.builds(question, topics, st.integers(0, 3)),
    min_size=2,
    max_size=9,
    unique_by=lambda each: each.concept,
)


@given(talks)
def test_topics_stay_together_and_the_delicate_is_late(talk: list[Candidate]) -> None:
    """For any talk with one sensitive question: blocks, and it begins in half two."""
    first, *others = talk
    delicate = question(first.topic, first.depth, 0.7)

    order = ordered(delicate, *others)

    blocks = [topic for topic, _ in groupby(order, key=lambda key: key.split(".")[0])]
    assert len(set(blocks)) == len(blocks)
    assert order.index(delicate.concept) >= len(order) / 2
