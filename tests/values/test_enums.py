"""The closed choices."""

import pytest

from infointerview.values import DebriefPrompt, Source, Tier, Topic


def test_the_ladder_of_the_source_article_comes_first() -> None:
    """Rule Z4 gives the first five, in this order."""
    first = [source for source in Source if source.rung <= 5]

    assert first == [
        "family",
        "friend",
        "their_contact",
        "professional_organization",
        "networking_group",
    ]


def test_the_topics_cover_the_six_areas() -> None:
    """Rule Z6; story and rites belong to none."""
    areas = {topic.area for topic in Topic}

    assert len(areas - {None}) == 6
    assert [topic for topic in Topic if topic.area is None] == [
        "path",
        "accomplishments",
        "referral",
        "closing",
    ]


@pytest.mark.parametrize(("form", "prompts"), [("short", 3), ("long", 10)])
def test_the_debrief_forms_have_their_published_length(form: str, prompts: int) -> None:
    """Rules U17 and U18 count 3 and 10 questions."""
    assert sum(prompt.form == form for prompt in DebriefPrompt) == prompts


def test_the_tiers_are_those_of_rule_m6() -> None:
    """21, 60, 182 and 365 days."""
    assert [tier.days for tier in Tier] == [21, 60, 182, 365]
