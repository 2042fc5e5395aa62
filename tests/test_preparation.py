"""The guide with guard and lint: strict whatever the sources are."""

from datetime import UTC, datetime

import pytest

from infointerview.campaign import Campaign
from infointerview.etiquette import lint_question
from infointerview.facts import ContactAdded
from infointerview.people import Contact, Position
from infointerview.preparation import guide
from infointerview.questions import QUESTION_SOURCES, Candidate, GuideContext, Objection

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Given:
    """A source that proposes what it was given, such as a language model would."""

    def __init__(self, *proposals: Candidate | str) -> None:
        self.proposals = proposals

    def propose(self, _: GuideContext, /) -> tuple[Candidate | str, ...]:
        """Return what was given."""
        return self.proposals


@pytest.fixture
def campaign() -> Campaign:
    """Return a campaign with one person who works at Acme Rail."""
    post = Position(title="Planner", organization="Acme Rail")
    card = Contact(name="Rosa Diaz", positions=(post,))
    return Campaign.start("rail", goal="", time_zone="UTC", at=NOON).record(
        ContactAdded(contact="rosa", card=card, at=NOON)
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("How do I get hired here?", "bad-faith"),
        ("Are you hiring?", "bad-faith"),
        ("Who could put in a good word for me with HR?", "bad-faith"),
        ("What do you like, and why do you stay?", "double-barrelled"),
        ("Isn't the pay terrible?", "leading"),
        ("Do you like it?", "closed"),
        ("What was it like at Initech?", "unknown-name"),
        ("What do you do? And why?", "one-question"),
        ("Tell me about Acme Rail.", "one-question"),
        (" ".join(["What", *["very"] * 24, "far?"]), "too-long"),
    ],
)
def test_what_a_source_may_not_ask_is_handed_back(
    campaign: Campaign, text: str, code: str
) -> None:
    """It is not in the guide, and the reason is named."""
    sources = (*QUESTION_SOURCES, Given(text))

    talk = guide(campaign, "rosa", as_of=NOON, sources=sources)

    assert text not in {item.text for item in talk.items}
    assert talk.rejected[0].text == text
    assert code in {each.code for each in talk.rejected[0].objections}


def test_a_guide_is_strict_without_the_bank(campaign: Campaign) -> None:
    """A single source of the user's own is checked as well."""
    sources = [Given("Are you hiring?", "How did Acme Rail surprise you?")]

    talk = guide(campaign, "rosa", as_of=NOON, sources=sources)

    assert [item.text for item in talk.core] == ["How did Acme Rail surprise you?"]
    assert len(talk.rejected) == 1


def test_what_is_only_advised_against_may_be_asked(campaign: Campaign) -> None:
    """A vague word such as "often" is worth a second look and no more."""
    text = "What do people often ask a planner?"

    talk = guide(campaign, "rosa", as_of=NOON, sources=[Given(text)])

    assert lint_question(text)
    assert [item.text for item in talk.core] == [text]


def test_a_replanned_guide_is_strict_too(campaign: Campaign) -> None:
    """The checks go with the guide."""
    sources = [Given("Are you hiring?", "How did Acme Rail surprise you?")]

    talk = guide(campaign, "rosa", as_of=NOON, sources=sources).replan(elapsed=3)

    assert "Are you hiring?" not in {item.text for item in talk.items}
    assert len(talk.rejected) == 1


def test_checks_of_the_users_own_come_on_top(campaign: Campaign) -> None:
    """What they refuse is refused besides what guard and lint refuse."""

    class NoBoots:
        def objections(
            self, question: Candidate, _: GuideContext, /
        ) -> list[Objection]:
            """Object to boots."""
            return [Objection("boots", "No.")] if "boots" in question.text else []

    talk = guide(
        campaign,
        "rosa",
        as_of=NOON,
        sources=[Given("How old are your boots?", "Are you hiring?", "How is rail?")],
        checks=[NoBoots()],
    )

    assert [item.text for item in talk.core] == ["How is rail?"]
    assert [each.text for each in talk.rejected] == [
        "How old are your boots?",
        "Are you hiring?",
    ]


def test_german_sources_are_held_to_the_german_guard(campaign: Campaign) -> None:
    """A job ask in the language of the talk is found in that language."""
    talk = guide(
        campaign,
        "rosa",
        as_of=NOON,
        language="de",
        sources=[Given("Stellen Sie gerade ein?", "Was lehrt Sie die Schiene?")],
    )

    assert [item.text for item in talk.core] == ["Was lehrt Sie die Schiene?"]
    assert "bad-faith" in {each.code for each in talk.rejected[0].objections}
