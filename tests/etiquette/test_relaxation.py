"""Readings less strict than the default, each by name."""

import pytest

from infointerview.errors import InvalidValue
from infointerview.etiquette import Level, Relaxation, ReviewContext, review
from infointerview.etiquette._english import ENGLISH
from infointerview.etiquette._german import GERMAN

LIFTED = [
    ("en", "general_openings", "Do you know of any openings?"),
    ("en", "general_openings", "Do you have any openings?"),
    ("en", "general_openings", "Are there any vacancies in your team?"),
    ("en", "general_openings", "Does your team have openings right now?"),
    ("en", "resume_review", "My CV is attached."),
    ("de", "general_openings", "Gibt es bei Ihnen eine freie Stelle?"),
    ("de", "resume_review", "Anbei finden Sie meinen Lebenslauf."),
]


@pytest.mark.parametrize(("language", "name", "text"), LIFTED)
def test_lifts_what_it_names(language: str, name: str, text: str) -> None:
    """Blocked by default, the wording passes once its relaxation is asked for."""
    relaxed = ReviewContext(relaxations=[name])

    strict = review(text, language=language)
    lenient = review(text, language=language, context=relaxed)

    assert strict.level is Level.BLOCK
    assert lenient.passes


@pytest.mark.parametrize("name", list(Relaxation))
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Are you hiring?"),
        ("en", "Would you hire me?"),
        ("en", "Please refer me to HR."),
        ("en", "I applied for the job."),
        ("de", "Stellen Sie ein?"),
        ("de", "Haben Sie einen Job für mich?"),
        ("de", "Könnten Sie mich weiterempfehlen?"),
        ("de", "Ich habe mich um die Stelle beworben."),
    ],
)
def test_lifts_nothing_else(name: Relaxation, language: str, text: str) -> None:
    """Asking to be hired or referred stays blocked under every relaxation."""
    relaxed = ReviewContext(relaxations=[name])

    assert review(text, language=language, context=relaxed).level is Level.BLOCK


@pytest.mark.parametrize("lexicon", [ENGLISH, GERMAN])
def test_names_rules_that_there_are(lexicon: type(ENGLISH)) -> None:
    """Every relaxation is known to every language, by rules of its lexicon."""
    names = {rule.name for rule in lexicon.rules}

    assert set(lexicon.relaxed) == set(Relaxation)
    assert all(lifted <= names for lifted in lexicon.relaxed.values())


@pytest.mark.parametrize("name", list(Relaxation))
def test_carries_its_source(name: Relaxation) -> None:
    """A relaxation is a domain rule with a source."""
    assert name.rule.id in {"U12", "U13"}
    assert name.rule.source


@pytest.mark.parametrize("names", [["anything"], 7])
def test_an_unknown_one_is_refused(names: object) -> None:
    """The error says which there are."""
    with pytest.raises(InvalidValue, match="general_openings, resume_review"):
        ReviewContext(relaxations=names)  # type: ignore[arg-type] # what is refused
