"""What large consumers ask so as not to go through everybody."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given

from infointerview.campaign import Campaign
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ContactsUnmerged,
    Outreach,
    PersonForgotten,
    Snoozed,
    TargetsChanged,
    Touch,
)
from infointerview.people import Contact, Position, employer_key
from infointerview.testing import campaigns

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def added(id: str, *employers: str) -> ContactAdded:
    """Return the fact that somebody with these employers entered the address book."""
    posts = tuple(Position(organization=employer) for employer in employers)
    return ContactAdded(contact=id, card=Contact(name=id, positions=posts), at=NOON)


@pytest.fixture
def grid() -> Campaign:
    """A campaign with three people in its address book."""
    start = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    return start.record(added("rosa", "Acme"), added("ken", "Beta"), added("ann"))


def test_active_are_those_with_whom_something_happened(grid: Campaign) -> None:
    """In order of id; nobody merged away, and nobody whose facts were taken back."""
    touch = {"direction": "inbound", "at": NOON + HOUR}
    busy = grid.record(
        Touch(contact="rosa", **touch),
        Outreach(contact="ken", channel="email", at=NOON),
    )

    merged = busy.record(ContactsMerged(kept="ann", merged="ken", at=NOON + HOUR))
    (outreach,) = (e.id for e in busy.history if isinstance(e.fact, Outreach))

    assert (grid.active, busy.active) == ((), ("ken", "rosa"))
    assert merged.active == ("ann", "rosa")
    assert busy.retract(outreach, at=NOON + HOUR).active == ("rosa",)


@given(campaigns())
def test_active_agrees_with_the_timelines(campaign: Campaign) -> None:
    """Whoever is in the address book and has more than one fact, and nobody else."""
    expected = [id for id in campaign.contacts if len(campaign.timeline(id)) > 1]

    assert campaign.active == tuple(sorted(expected))


class TestPostedAt:
    """Who has a post somewhere."""

    def test_however_the_employer_is_spelt(self, grid: Campaign) -> None:
        """The key decides, and posts of the past count."""
        both = grid.record(added("bob", "Beta", "ACME, Inc."))

        assert both.posted_at("acme") == ("bob", "rosa")
        assert both.posted_at("gamma") == ()

    def test_as_the_cards_are_now(self, grid: Campaign) -> None:
        """The index goes along with facts; cards that say otherwise are left out."""
        grid.posted_at("acme")
        acme = (Position(organization="Acme"),)
        beta = (Position(organization="Beta"),)

        moved = grid.record(
            ContactChanged(contact="rosa", positions=beta, at=NOON + HOUR),
            ContactChanged(contact="ann", positions=acme, at=NOON + HOUR),
        )
        forgotten = moved.record(PersonForgotten(contact="ann", at=NOON + HOUR))

        assert moved.posted_at("acme") == ("ann",)
        assert moved.posted_at("beta") == ("ken", "rosa")
        assert forgotten.posted_at("acme") == ()
        assert grid.posted_at("acme") == ("rosa",)

    def test_whoever_is_kept(self, grid: Campaign) -> None:
        """After a merge the posts are those of the one who is kept."""
        merged = grid.record(ContactsMerged(kept="ken", merged="rosa", at=NOON))

        assert merged.posted_at("acme") == ("ken",)

    def test_never_somebody_whose_arrival_was_taken_back(self, grid: Campaign) -> None:
        """There is no card that would say so."""
        (rosa,) = (e.id for e in grid.history if e.fact == added("rosa", "Acme"))

        assert grid.retract(rosa, at=NOON + HOUR).posted_at("acme") == ()

    @given(campaigns())
    def test_it_agrees_with_the_cards(self, campaign: Campaign) -> None:
        """Of all contacts, those with a post of that key."""
        posts = {
            id: {employer_key(post.organization) for post in card.positions}
            for id, card in campaign.contacts.items()
        }

        for key in {key for keys in posts.values() for key in keys}:
            expected = [id for id, keys in posts.items() if key in keys]
            assert campaign.posted_at(key) == tuple(sorted(expected))


class TestChangedSince:
    """Whose facts, card or stage are others than before."""

    def test_whom_the_new_facts_are_about(self, grid: Campaign) -> None:
        """And nobody else; to look back is the same as to look forward."""
        longer = grid.record(
            Touch(contact="rosa", direction="inbound", at=NOON), added("bob")
        )

        assert longer.changed_since(grid) == ("bob", "rosa")
        assert grid.changed_since(longer) == ("bob", "rosa")
        assert longer.changed_since(longer) == ()

    def test_both_sides_of_a_merge(self, grid: Campaign) -> None:
        """Somebody is not there any more, or there again."""
        names = {"kept": "ken", "merged": "rosa"}
        merged = grid.record(ContactsMerged(at=NOON, **names))
        unmerged = merged.record(ContactsUnmerged(at=NOON + HOUR, **names))

        assert merged.changed_since(grid) == ("ken", "rosa")
        assert unmerged.changed_since(merged) == ("ken", "rosa")

    def test_everybody_of_another_history(self, grid: Campaign) -> None:
        """What was folded apart is not compared."""
        again = Campaign.replay("grid", grid.history)

        assert again.changed_since(grid) == ("ann", "ken", "rosa")

    def test_it_goes_through_hundreds_of_facts(self, grid: Campaign) -> None:
        """However the snapshots share what they have in common."""
        longer = grid
        for number in range(100):
            longer = longer.record(added(f"p{number:02}"))

        assert longer.changed_since(grid) == tuple(f"p{n:02}" for n in range(100))


def test_general_facts_are_about_nobody(grid: Campaign) -> None:
    """In fold order, without what was taken back."""
    pause = Snoozed(until=NOON.date(), at=NOON + HOUR)
    grid = grid.record(pause, TargetsChanged(added=("Acme",), at=NOON))
    (targets,) = (e.id for e in grid.history if isinstance(e.fact, TargetsChanged))

    found = grid.retract(targets, at=NOON + HOUR).general

    kinds = [type(entry.fact).__name__ for entry in found]
    assert kinds == ["CampaignStarted", "Snoozed", "Retraction"]
