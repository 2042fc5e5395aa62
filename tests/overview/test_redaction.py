"""Redaction: nobody's name or words, and the same counts."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings

import infointerview as ii
from infointerview.codec import encode
from infointerview.overview import redacted
from infointerview.testing import campaigns

LATE = datetime(2027, 6, 1, tzinfo=UTC)
SECRETS = (
    "Rosa", "Diaz", "Ken", "Ito", "Amir", "Haddad", "Zoe", "Quill", "example.com",
    "555", "Secret", "falcon", "choir", "coffee", "Umbra", "Oracle", "Lumen", "wild",
    "pay is", "volts",
)  # fmt: skip


def test_not_a_word_about_or_from_anybody_is_left(grid: ii.Campaign) -> None:
    """In the whole history, field by field."""
    history = "\n".join(str(encode(entry)) for entry in redacted(grid).history)

    assert [secret for secret in SECRETS if re.search(rf"\b{secret}", history)] == []


def test_a_coach_sees_labels_and_no_confidences(
    grid: ii.Campaign, today: datetime
) -> None:
    """In every form of the report."""
    found = ii.report(grid, as_of=today, view="coach")

    for form in (str(found), found.to_markdown(), found.to_html()):
        assert [secret for secret in SECRETS if re.search(rf"\b{secret}", form)] == []
    assert found.goal == "Is a job like Contact 3's for me?"
    assert "Contested: point 1 on lifestyle (said by Contact 3" in str(found)
    assert "Like Contact 3: fit 4 before, 7 now" in str(found)


def test_a_coach_sees_no_name_that_was_written_before_it_was_known() -> None:
    """The goal is older than the card of Rosa, whom it names."""
    at = datetime(2026, 3, 2, tzinfo=UTC)
    campaign = ii.Campaign.start("g", goal="As Rosa?", time_zone="UTC", at=at)
    later = at.replace(day=3)
    rosa = ii.ContactAdded(contact="r", card=ii.Contact(name="Rosa"), at=later)

    found = ii.report(campaign.record(rosa), as_of=at, view="coach")

    assert found.goal == "As Contact 1?"
    assert "0 contacts" in found.sections[0].answer


def test_the_same_person_employer_and_point_have_the_same_label(
    grid: ii.Campaign,
) -> None:
    """So that what hangs together still does."""
    shown = redacted(grid)

    employers = {
        card.positions[0].organization
        for card in shown.contacts.values()
        if card.positions
    }
    assert employers == {"Employer 1"}
    assert shown.targets == ("Employer 1", "Employer 2")
    assert shown.posted_at("employer 1") == grid.posted_at("umbra utility")


def test_who_was_forgotten_stays_so(grid: ii.Campaign, today: datetime) -> None:
    """And their replacement is no word to look for."""
    journal = ii.MemoryJournal()
    journal.save(grid.record(ii.CampaignChanged(goal="(forgotten) Ken", at=today)))
    journal.forget("grid", "z")

    shown = redacted(journal.load("grid"))

    assert shown.contact("z").name == "(forgotten)"
    assert shown.goal == "(forgotten) Contact 2"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("rosa's job, or ROSA DIAZ", "Contact 1's job, or Contact 1"),
        ("Zoes or zoë's", "Zoes or Contact 2's"),
        ("as Zoe van der Meer does", "as Contact 2 does"),
        ("does Bo like what bo does", "does Contact 3 like what bo does"),
        ("van life, der die das", "van life, der die das"),
        ("Acme, acme power co, Acme Power", "Employer 3, Employer 1, Employer 1"),
        ("reach the acme", "reach the acme"),
        ("no, Lumen GmbH or Lumen", "no, Employer 2 or Employer 2"),
        ("ask rosa@example.com", "ask Contact 1"),
        ("我想要李娜的工作", "我想要Contact 4的工作"),
    ],
)
def test_names_go_however_they_are_spelt(text: str, shown: str) -> None:
    """Particles and plain words that happen to be an employer's name stay."""
    cards = (
        ii.Contact(name="Rosa Diaz", emails=("rosa@example.com",)),
        ii.Contact(
            name="Zoë van der Meer", positions=(ii.Position(organization="Acme"),)
        ),
        ii.Contact(name="Bo Li"),
        ii.Contact(name="李娜"),
    )
    at = datetime(2026, 3, 2, tzinfo=UTC)
    start = ii.Campaign.start(
        "g", goal=text, time_zone="UTC", targets=("Acme Power Co.", "Lumen GmbH"), at=at
    )
    campaign = start.record(
        *(ii.ContactAdded(contact=f"c{n}", card=c, at=at) for n, c in enumerate(cards))
    )

    assert redacted(campaign).goal == shown


def test_no_name_hides_in_a_word_of_the_users_own() -> None:
    """In the campaign's id or a topic; a topic of ours is a word and stays."""
    at = datetime(2026, 3, 2, tzinfo=UTC)
    campaign = ii.Campaign.start("ask-rosa", goal="", time_zone="UTC", at=at).record(
        ii.ContactAdded(contact="r", card=ii.Contact(name="Rosa Day"), at=at),
        *(
            ii.Takeaway(contact="r", topic=topic, claim="x", at=at)
            for topic in ("rosa_boss", "day_to_day", "remote_work")
        ),
        ii.QuestionAsked(contact="r", concept="x", topic="rosa_boss", at=at),
    )

    shown = redacted(campaign)

    assert shown.id == "ask-contact_1"
    assert list(ii.findings(shown, as_of=at).known) == [
        "day_to_day",
        "contact_1_boss",
        "remote_work",
    ]


@settings(max_examples=settings.default.max_examples // 2)
@given(campaigns())
def test_what_follows_from_the_facts_stays(campaign: ii.Campaign) -> None:
    """Stages, counts, what is owed and how much is known."""
    shown = redacted(campaign)

    assert {id: shown.stage(id) for id in shown.contacts} == {
        id: campaign.stage(id) for id in campaign.contacts
    }
    assert ii.funnel(shown, as_of=LATE) == ii.funnel(campaign, as_of=LATE)
    assert (
        ii.findings(shown, as_of=LATE).known == ii.findings(campaign, as_of=LATE).known
    )
    curve, same = (
        ii.saturation(each, as_of=LATE).overall for each in (campaign, shown)
    )
    assert curve == same
    assert [entry.task for entry in ii.ledger(shown, as_of=LATE).entries] == [
        entry.task for entry in ii.ledger(campaign, as_of=LATE).entries
    ]
