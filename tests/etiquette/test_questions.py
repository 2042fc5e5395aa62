"""The linter of questions. The sentences were written for these tests."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue, UnsupportedLanguage
from infointerview.etiquette import QuestionFault, Severity, lint_question
from infointerview.etiquette._language import language_of
from infointerview.etiquette._names import unknown_names

LONG = (
    "What would you tell a person who has worked in schools, likes maps, knows a little"
    " about pumps and wires, and wonders every day about your trade?"
)
FAULTY = [
    ("en", "double_barrelled", "What do you enjoy, and why did you stay?"),
    ("en", "double_barrelled", "What do you like and dislike about the nights?"),
    ("en", "double_barrelled", "How long is the way, and how much do you travel?"),
    ("en", "double_barrelled", "Could you describe a shift and tell me who is on it?"),
    ("en", "leading", "Don't you think that nights are hard?"),
    ("en", "leading", "The pay is low, isn't it?"),
    ("en", "leading", "You must love the freedom?"),
    ("en", "negative", "Why don't more people become welders?"),
    ("en", "negative", "What should a beginner never do?"),
    ("en", "closed", "Do you like the work?"),
    ("en", "closed", "In your team, is there much travel?"),
    ("en", "too_long", LONG),
    ("en", "several_questions", "What do you weld? Where?"),
    ("en", "vague", "What has changed recently?"),
    ("en", "jargon", "What synergies do you see?"),
    ("en", "findable", "How many people work at Halvard?"),
    ("en", "findable", "What does your company do?"),
    ("en", "assesses_the_seeker", "Would I be good at this?"),
    ("en", "assesses_the_seeker", "Do you think the work would suit me?"),
    ("en", "presupposes", "Why did you leave Halvard?"),
    ("en", "unknown_name", "What did you learn at Acme?"),
    ("en", "bad_faith", "How soon are you hiring?"),
    ("de", "double_barrelled", "Was freut Sie, und warum sind Sie geblieben?"),
    ("de", "leading", "Finden Sie nicht, dass die Nächte lang sind?"),
    ("de", "negative", "Was sollte man in dem Beruf nicht tun?"),
    ("de", "closed", "Mögen Sie die Arbeit?"),
    ("de", "several_questions", "Was schweißen Sie? Wo?"),
    ("de", "vague", "Was hat sich kürzlich geändert?"),
    ("de", "jargon", "Welche Synergien sehen Sie?"),
    ("de", "findable", "Wie viele Mitarbeiter hat Ihre Firma?"),
    ("de", "assesses_the_seeker", "Bin ich für den Beruf geeignet?"),
    ("de", "presupposes", "Warum haben Sie Halvard verlassen?"),
    ("de", "unknown_name", "Was gefällt Ihnen bei Acme?"),
    ("de", "bad_faith", "Wann stellen Sie wieder ein?"),
]
SOUND = [
    ("en", "How did you come to welding?"),
    ("en", "Could you tell me what a night shift looks like?"),
    ("en", "In your first year, what surprised you most?"),
    ("en", "How often do you travel?"),
    ("en", "What has changed in the last year, often without notice?"),
    ("en", "I read that Halvard runs six yards. How is it where you work?"),
    ("en", "How do you and your crew plan the week?"),
    ("en", "Which courses are worth the time and the money?"),
    ("en", "If you started again, what would you do first?"),
    ("en", "How stressful is a night at Halvard?"),
    ("en", "... How far is the yard?"),
    ("de", "Wie sind Sie zum Schweißen gekommen?"),
    ("de", "Können Sie mir erzählen, wie eine Nachtschicht aussieht?"),
    ("de", "An welchem Projekt arbeitest du gerade?"),
    ("de", "Wie oft sind Sie unterwegs?"),
    ("de", "Wie planen Sie und Ihr Team die Woche?"),
]
KNOWN = ["Halvard Freight", "welding"]


@pytest.mark.parametrize(("language", "fault", "text"), FAULTY)
def test_a_fault_is_found(language: str, fault: str, text: str) -> None:
    """Each fault is found where it is, with what to ask instead and why."""
    known = KNOWN if fault in {"unknown_name", "presupposes"} else None

    report = lint_question(text, language=language, known=known)

    (finding, *_) = [each for each in report if each.code == fault]
    assert text[slice(*finding.span)] == finding.quote != ""
    assert finding.reason
    assert finding.suggestion
    assert finding.source


@pytest.mark.parametrize(("language", "text"), SOUND)
def test_a_sound_question_has_none(language: str, text: str) -> None:
    """Open, short, single questions about what is known are left alone."""
    assert not lint_question(text, language=language, known=KNOWN)


def written_down() -> list[tuple[str, str, str]]:
    """Return language, fault (or "sound") and text of each line of questions.txt."""
    lines = Path(__file__).with_name("questions.txt").read_text("utf-8").splitlines()
    return [(*line.split(" | ", 2),) for line in lines]  # type: ignore[misc] # three


def test_each_fault_is_found_in_many_wordings() -> None:
    """However it is put: a few dozen questions for each fault, in both languages."""
    missed = [
        (fault, text)
        for language, fault, text in written_down()
        if fault != "sound"
        and fault not in lint_question(text, language=language).codes
    ]

    assert missed == []


def test_hundreds_of_sound_questions_are_left_alone() -> None:
    """No false alarm among questions that professionals like to be asked.

    What the guard has against a text is tested with the guard.
    """
    alarms = [
        (text, str(finding))
        for language, fault, text in written_down()
        if fault == "sound"
        for finding in lint_question(text, language=language)
        if finding.code is not QuestionFault.BAD_FAITH
    ]

    assert alarms == []


def test_every_fault_has_a_test() -> None:
    """No fault is left out of the examples above."""
    assert {fault for _, fault, _ in FAULTY} == {str(each) for each in QuestionFault}


@pytest.mark.parametrize("many", [24, 25])
def test_twenty_four_words_are_enough(many: int) -> None:
    """Words count as typed: a contraction is one, a comma none."""
    words = ["What", "is", "it", "that", "you're", "glad", "of,", *["so"] * (many - 7)]

    report = lint_question(" ".join(words) + "?")

    assert (QuestionFault.TOO_LONG in report.codes) is (many > 24)


NAMED = [
    ("en", "What did you learn at Ōta Works?", "Ōta"),
    ("en", "What did Émile change?", "Émile"),
    ("en", "How do you use eShip?", "eShip"),
    ("en", "What did Dr. Weber teach you?", "Weber"),
    ("en", "Acme's nights are long; how do you rest?", "Acme"),
    ("en", "Acme is growing; what is behind it?", "Acme"),
    ("en", "Acme just merged; what has that changed?", "Acme"),
    ("en", "Jo Roe told me of the yard; how did it begin?", "Roe"),
    ("en", '"Acme is growing": what is behind it?', "Acme"),
    ("de", "Was hat Frau Weber geändert?", "Weber"),
    ("de", "Was hat Dr. Ötzel geändert?", "Ötzel"),
    ("de", "Wie plant die Acme GmbH?", "Acme"),
    ("de", "Wie arbeiten Sie mit dem BKB zusammen?", "BKB"),
    ("de", "Wie nutzen Sie RailPlan?", "RailPlan"),
]
UNNAMED = [
    ("en", "- What is a good night?"),
    ("en", "What's a night like?"),
    ("en", "Today's yards differ; how do you choose?"),
    ("en", "How will AI change the yards?"),
    ("en", "What did your PhD teach you?"),
    ("en", "Nursing is hard work; how do you rest?"),
    ("en", "Nobody has told me: how is a night?"),
    ("en", "Software has changed a lot; how do you keep up?"),
    ("en", "Halvard's nights are long; how do you rest?"),
    ("en", "Looking back, what would you change?"),
    ("en", "WHAT DO YOU LIKE ABOUT NIGHTS?"),
    ("de", "Was tun Sie bei Störungen und bei Regen?"),
    ("de", "Was gefällt Ihnen bei Halvard Freight?"),
    ("de", "Wie viel Freiraum haben Sie bei dieser Arbeit?"),
    ("de", "Wie verändert KI die IT?"),
    ("de", "Wie lernen MitarbeiterInnen bei Bedarf dazu?"),
    ("de", "Wie werden im Team Entscheidungen getroffen?"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_name_that_is_not_on_record_is_found(
    language: str, text: str, name: str
) -> None:
    """Wherever it stands and whatever it is written with."""
    report = lint_question(text, language=language, known=KNOWN)

    found = [each.quote for each in report if each.code == QuestionFault.UNKNOWN_NAME]
    assert found[:1] == [name]


@pytest.mark.parametrize(("language", "text"), UNNAMED)
def test_a_capital_does_not_make_a_name(language: str, text: str) -> None:
    """Nouns, beginnings of sentences and well-known letters name nobody."""
    report = lint_question(text, language=language, known=KNOWN)

    assert QuestionFault.UNKNOWN_NAME not in report.codes


def test_nothing_is_known_of_names_unless_it_is_told() -> None:
    """Without knowledge about the person a name or a presupposition is no fault."""
    assert not lint_question("Why did you leave Acme?")


def test_what_is_known_may_be_taken_for_granted() -> None:
    """A presupposition that the facts bear out is none."""
    text = "Why did you leave Halvard?"

    assert not lint_question(text, known=["Halvard", "leaving Halvard was hard"])


def test_only_bad_faith_is_an_error() -> None:
    """What makes answers poorer is a warning, what only may do so is advice."""
    reports = [lint_question(text, known=KNOWN) for _, _, text in FAULTY[:22]]

    errors = {
        each.code
        for report in reports
        for each in report
        if each.severity is Severity.ERROR
    }
    assert errors == {QuestionFault.BAD_FAITH}


def test_a_report_is_a_sequence() -> None:
    """It has a length, is false without findings, and passes with advice alone."""
    advice, warning = lint_question("How often? Recently."), lint_question("Is it far?")

    assert advice.codes == (QuestionFault.VAGUE,)
    assert advice.passes
    assert not warning.passes
    assert [warning[0]] == list(warning)
    assert str(lint_question("How far is it?")) == "nothing found"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("What does an SQL developer do?", "SQL Developer"),
        ("How did you come to tech debt?", "tech debt"),
    ],
)
def test_what_the_person_says_is_no_jargon(text: str, known: str) -> None:
    """It is to outsiders; whoever has it on the card knows it."""
    strange = lint_question(text, known=["What", "developer"])

    assert [found.code for found in strange] == ["jargon"]
    assert not lint_question(text, known=[known, "What"])


def test_an_unknown_language_is_refused() -> None:
    """No other language is put in its place."""
    with pytest.raises(UnsupportedLanguage):
        lint_question("Où ?", language="fr")


def test_what_is_not_text_is_refused() -> None:
    """The error names the argument."""
    with pytest.raises(InvalidValue, match=r"lint_question\.text"):
        lint_question(7)  # type: ignore[arg-type] # what is refused


@pytest.mark.parametrize("known", ["Acme", [7], 7])
def test_what_is_known_is_no_single_text(known: object) -> None:
    """The letters of one text would be taken for what is known."""
    with pytest.raises(InvalidValue, match=r"lint_question\.known"):
        lint_question("How is Acme?", known=known)  # type: ignore[arg-type] # refused


@given(st.text(), st.sampled_from(["en", "de"]))
def test_any_text_has_a_report(text: str, language: str) -> None:
    """Nothing raises, findings go by place and quote the text."""
    report = lint_question(text, language=language, known=["x"])

    spans = [finding.span for finding in report]
    assert spans == sorted(spans)
    assert all(text[slice(*each.span)] == each.quote for each in report)


def test_a_text_full_of_names_is_read_in_one_go(
    growth: Callable[[Callable[[str], object], str], float],
) -> None:
    """What stands before a name is not read again for each."""
    names = language_of("en").questions.names

    def look(more: str) -> object:
        return list(unknown_names(more, names, ["x"], abbreviations=()))

    assert growth(look, "Dear " * 400) < 40  # quadratic would be 64
