"""The example that everything else starts from."""

from types import ModuleType

import infointerview as ii

LINES_OF_A_PAGE = 66


def test_its_report_fits_a_page_and_says_what_to_do(first_campaign: ModuleType) -> None:
    """By the story: Priya was met yesterday, Ken's note and Rosa's report are late."""
    campaign = first_campaign.first_weeks(first_campaign.start())

    found = ii.report(campaign, as_of=first_campaign.TODAY)

    assert len(str(found).splitlines()) <= LINES_OF_A_PAGE
    assert [item.text for item in found.today.items] == [
        "thank Priya Raghunathan, by 2026-03-25 16:20",
        "post a hand-written note to Ken Ito (was due 2026-03-23)",
        "post a hand-written note to Priya Raghunathan",
        "tell Rosa Diaz how it went with Ken Ito (was due 2026-03-24)",
        "follow up once with Amina Okafor, PE",
    ]
    assert "Contested: storm season means nights on call" in str(found)
    assert "Owen Fairbanks on 2026-03-26 at 13:00, for 25 minutes." in str(found)


def test_a_coach_is_shown_nobody(first_campaign: ModuleType) -> None:
    """Of forty people not one name, in any form."""
    campaign = first_campaign.first_weeks(first_campaign.start())
    names = [card.name for card in campaign.contacts.values()]

    found = ii.report(campaign, as_of=first_campaign.TODAY, view="coach")

    for form in (str(found), found.to_markdown(), found.to_html()):
        assert [name for name in names if name in form] == []
