"""Whom do I know at X, and through whom?"""

from datetime import UTC, date, datetime, timedelta

import pytest

import infointerview as ii
from infointerview.errors import InvalidValue

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def added(id: str, *posts: ii.Position) -> ii.ContactAdded:
    """Return the fact that somebody with these posts was added."""
    card = ii.Contact(name=id.title(), positions=posts)
    return ii.ContactAdded(contact=id, card=card, at=NOON)


def post(name: str, **days: date) -> ii.Position:
    """Return a post."""
    return ii.Position(organization=name, title="Planner", **days)


@pytest.fixture(scope="module")
def grid() -> ii.Campaign:
    """Return a campaign in which Rosa named Ken, who named Mia; Uma named her too."""
    later = NOON + timedelta(days=7)
    return ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(
        added("rosa"),
        added("ken", post("Acme Grid")),
        added("mia", post("Ajax"), post("ACME, Inc.", end=date(2024, 1, 1))),
        added("uma", post("The Acme Group")),
        added("tom", post("Acme")),
        added("lea", post("Acmeon")),
        ii.Referral(referrer="rosa", referred="ken", at=NOON),
        ii.Referral(referrer="ken", referred="mia", at=NOON + timedelta(hours=1)),
        ii.Referral(referrer="uma", referred="mia", at=NOON + timedelta(hours=2)),
        ii.ContactChanged(contact="tom", positions=(post("Ajax"),), at=later),
    )


def test_who_is_there_comes_before_who_was_and_who_is_doubtful(
    grid: ii.Campaign,
) -> None:
    """Present posts first, surer names first; a longer word is another word."""
    known = ii.known_at(grid, "Acme", as_of=NOON + timedelta(days=1))

    assert [str(person) for person in known] == [
        "Tom: Planner, Acme",
        "Uma: Planner, The Acme Group",
        "Ken: Planner, Acme Grid (perhaps)",
        "Mia: formerly Planner, ACME, Inc.",
    ]


def test_through_whom(grid: ii.Campaign) -> None:
    """Everybody who named them, and the chain that led to them."""
    known = ii.known_at(grid, "Acme", as_of=NOON + timedelta(days=1))

    mia = known[-1]
    assert mia.through == ("ken", "uma")
    assert mia.chain == ("rosa", "ken")


def test_a_later_change_counts_only_later(grid: ii.Campaign) -> None:
    """Tom moved on after a week."""
    known = ii.known_at(grid, "Acme", as_of=NOON + timedelta(days=8))

    assert "tom" not in {person.contact for person in known}


def test_who_was_forgotten_is_not_known(grid: ii.Campaign) -> None:
    """Their posts are gone with them."""
    gone = grid.record(ii.PersonForgotten(contact="tom", at=NOON))

    known = ii.known_at(gone, "Acme", as_of=NOON + timedelta(days=1))

    assert "tom" not in {person.contact for person in known}


@pytest.mark.parametrize("employer", ["", "!!", None])
def test_an_employer_has_a_name(grid: ii.Campaign, employer: str) -> None:
    """Nothing would match anybody."""
    with pytest.raises(InvalidValue, match="the name of an employer"):
        ii.known_at(grid, employer, as_of=NOON)
