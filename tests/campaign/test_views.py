"""What a campaign and a card show of themselves."""

import html5lib
from hypothesis import given
from rich.console import Console
from rich.pretty import Pretty

from infointerview.campaign import Campaign
from infointerview.people import Contact
from infointerview.testing import campaigns, cards


@given(campaigns())
def test_a_campaign_shows_itself_in_well_formed_html(campaign: Campaign) -> None:
    """Whatever people are called; their names are there if asked for."""
    shown, private = campaign.show(), campaign.show(private=True)

    for page in (shown, private):
        html5lib.HTMLParser(strict=True).parseFragment(page)
    assert campaign._repr_html_() == shown
    assert private.count("<tr>") == shown.count("<tr>") + 1 + max(
        len(campaign.active), 1
    )


@given(cards())
def test_a_card_shows_no_address_unless_asked(card: Contact) -> None:
    """Not in a notebook, nor in a terminal, nor in a log."""
    card = Contact(name=card.name, emails=("rosa@example.com",), phones=("555 0100",))
    console = Console(width=200, record=True, file=None, quiet=True)

    console.print(Pretty(card))

    for shown in (card._repr_html_(), repr(card), console.export_text()):
        assert "rosa@example.com" not in shown
        assert "555 0100" not in shown
    private = card.show(private=True)
    html5lib.HTMLParser(strict=True).parseFragment(private)
    assert "rosa@example.com" in private
    assert "555 0100" in private


@given(campaigns())
def test_rich_prints_what_repr_says(campaign: Campaign) -> None:
    """No more, and nothing that rich would take for markup."""
    names = [name for name, _ in campaign.__rich_repr__()]

    assert names == ["id", "goal", "contacts", "revision"]
