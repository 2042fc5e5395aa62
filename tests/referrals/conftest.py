"""A campaign in one call: people by id, and what happened with them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, Fact
from infointerview.people import Contact

Build: TypeAlias = Callable[..., Campaign]


@pytest.fixture(scope="session")
def start() -> datetime:
    """Return when everybody is added."""
    return datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def build(start: datetime) -> Build:
    """Return a function that makes a campaign; a contact's id is their name."""

    def campaign(people: str, *facts: Fact) -> Campaign:
        empty = Campaign.start("grid", goal="", time_zone="America/Denver", at=start)
        added = (
            ContactAdded(contact=name, card=Contact(name=name), at=start)
            for name in people.split()
        )
        return empty.record(*added, *facts)

    return campaign
