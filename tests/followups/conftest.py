"""A campaign from a few facts, for the tests of following up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import CampaignStarted, ContactAdded, Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.facts import Fact
    from infointerview.people import Contact

_BEGINNING = datetime(2025, 1, 6, tzinfo=UTC)


@pytest.fixture(scope="session")
def record() -> Callable[..., Campaign]:
    """Return what makes a campaign of facts, with people by keyword.

    The first fact has the id ``f1``, and so on; a keyword is a contact's id.
    """

    def recorded(
        *facts: Fact, zone: str = "America/New_York", **cards: Contact
    ) -> Campaign:
        start = CampaignStarted(goal="", time_zone=zone, at=_BEGINNING)
        people = [
            Entry(f"added-{id}", ContactAdded(contact=id, card=card, at=_BEGINNING))
            for id, card in cards.items()
        ]
        entries = [Entry(f"f{n}", fact) for n, fact in enumerate(facts, start=1)]
        return Campaign.replay("grid", [Entry("start", start), *people, *entries])

    return recorded
