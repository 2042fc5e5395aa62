"""A campaign with people in it, for every test of the questions."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded
from infointerview.people import Contact, Position

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def noon() -> datetime:
    """Return the instant at which the campaigns of these tests begin."""
    return NOON


@pytest.fixture
def campaign_of() -> Callable[..., Campaign]:
    """Return a function that makes a campaign of people, given by id and post."""

    def make(**posts: Position | None) -> Campaign:
        campaign = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        return campaign.record(
            *(
                ContactAdded(
                    contact=id,
                    card=Contact(
                        name=f"{id.title()} Doe", positions=(post,) if post else ()
                    ),
                    at=NOON,
                )
                for id, post in posts.items()
            )
        )

    return make
