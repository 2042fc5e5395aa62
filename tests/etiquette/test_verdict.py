import pickle

import pytest

from infointerview.errors import InvalidValue
from infointerview.etiquette import (
    Finding,
    Frame,
    Level,
    MessageKind,
    ReviewContext,
    Verdict,
    review,
)


def test_levels_are_ranked_from_good_to_bad() -> None:
    """The ranks of pass, warn and block rise."""
    ranks = [level.rank for level in (Level.PASS, Level.WARN, Level.BLOCK)]

    assert ranks == sorted(set(ranks))


def test_the_frames_are_those_of_the_label_guide() -> None:
    """There are eight, J1 to J8, and each has a value that can be read."""
    names = [frame.name for frame in Frame]

    assert names == [f"J{number}" for number in range(1, 9)]
    assert all(frame.value.replace("_", "").isalpha() for frame in Frame)


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("What do you like about your work?", True),
        ("What is the interview process like at your company?", False),
        ("Are you hiring?", False),
    ],
)
def test_only_a_text_without_findings_passes(text: str, *, passes: bool) -> None:
    """A warning is less than a block, and is no pass."""
    verdict = review(text)

    assert verdict.passes is passes
    assert verdict.passes is not bool(verdict.findings)


def test_a_verdict_in_words_says_what_where_why_and_what_instead() -> None:
    """The text form holds the level and all that a finding has to say."""
    verdict = review("Please keep me in mind.", kind="thank_you")

    (finding,) = verdict.findings
    shown = str(verdict)
    assert shown.startswith("block\n")
    assert "J2 hire_me at 7-22, block: 'keep me in mind'" in shown
    assert finding.reason in shown
    assert finding.suggestion in shown


def test_the_representation_is_short() -> None:
    """It names level, frames and places, and does not repeat the text."""
    verdict = review("Are you hiring?")

    assert repr(verdict) == "Verdict(block: J1 0-14)"


def test_a_clean_verdict_is_one_word() -> None:
    """There is nothing to say about a text in good faith."""
    verdict = review("How was your week?")

    assert str(verdict) == "pass"
    assert verdict == Verdict(level=Level.PASS, findings=())


def test_a_question_gets_a_question_and_a_message_gets_advice() -> None:
    """What is suggested fits the kind of text."""
    question = review("Are you hiring?", kind=MessageKind.QUESTION).findings[0]
    message = review("Are you hiring?", kind=MessageKind.OUTREACH).findings[0]

    assert question.suggestion.endswith("?")
    assert not message.suggestion.endswith("?")


def test_a_finding_survives_pickling() -> None:
    """Verdicts may travel between processes."""
    verdict = review("Are you hiring?")

    assert pickle.loads(pickle.dumps(verdict)) == verdict  # noqa: S301 - our own bytes


def test_the_context_holds_truth_values_only() -> None:
    """A fact about the conversation is true or false, not merely truthy."""
    with pytest.raises(InvalidValue, match="resume_offer_made"):
        ReviewContext(resume_offer_made=1)  # type: ignore[arg-type] # what is refused


def test_a_finding_quotes_the_text_as_it_was_given() -> None:
    """Place and quote are those of the original, accents and capitals included."""
    text = "Bonjour! My RÉSUMÉ is attached."

    (finding,) = review(text, kind="outreach").findings

    assert isinstance(finding, Finding)
    assert finding.quote == "My RÉSUMÉ is attached"
    assert text[slice(*finding.span)] == finding.quote
