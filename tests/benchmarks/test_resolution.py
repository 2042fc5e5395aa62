"""Looking for who stands twice among 30,000 contacts, and asking whom one knows."""

import random
from datetime import UTC, datetime

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import infointerview as ii

CONTACTS = 30_000
TWICE = 3_000
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
GIVEN = (
    *("Rosa", "Ken", "Zoë", "Amina", "Jörg", "Priya", "Marcus", "Chloé", "Robert"),
    *("William", "Elizabeth", "Maria", "Anna", "Mohamed", "Sergei", "Ivan", "Li"),
    *("Wei", "Yuki", "Ada", "Tom", "Nina", "Omar", "Paul", "Eva", "Jan", "Lea", "Uma"),
)
SHORT = {"Robert": "Bob", "William": "Bill", "Elizabeth": "Liz", "Jörg": "Joerg"}
STARTS = (
    *("Al", "Bar", "Cas", "Dun", "El", "Fair", "Gil", "Hart", "Is", "Jar", "Kel"),
    *("Lor", "Mor", "Nor", "Os", "Pen", "Quar", "Ros"),
)
ENDS = (
    *("berg", "dale", "erton", "field", "gate", "ham", "ington", "kirk", "land"),
    *("man", "ner", "ow", "rick", "son", "ton", "ur"),
)


def surname(chance: random.Random) -> str:
    """Return one of some five thousand made-up surnames, a few of them common."""
    if chance.random() < 0.1:
        return chance.choice(("Garcia", "Wang", "Smith", "Müller", "Sharma"))
    middle = chance.choice(("", "a", "en", "il", "or", "un", "ish", "ov", "ul", "ak"))
    return f"{chance.choice(STARTS)}{middle}{chance.choice(ENDS)}"


def cards(number: int, twice: int) -> list[ii.Contact]:
    """Return an address book: employers of all sizes, and some people on two cards."""
    chance = random.Random(3)
    found = []
    for n in range(number - twice):
        given, family = chance.choice(GIVEN), surname(chance)
        employer = f"Works {int(chance.paretovariate(0.6)) % 4000}"
        found.append(
            ii.Contact(
                name=f"{given} {family}",
                given=given,
                family=family,
                emails=(f"p{n}@example.com",) if n < twice or n % 4 == 0 else (),
                profiles=(f"https://www.linkedin.com/in/example-{n}",),
                positions=(ii.Position(organization=employer, title=f"T{n % 300}"),),
            )
        )
    for card in found[:twice]:
        given = SHORT.get(card.given, card.given)
        name = f"{given} {card.family}"
        found.append(ii.Contact(name=name, emails=(card.emails[0].upper(),)))
    return found


@pytest.fixture(scope="module")
def campaign() -> ii.Campaign:
    """Return a campaign with all of them."""
    started = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    return started.record(
        *(
            ii.ContactAdded(contact=f"c{n:05}", card=card, at=NOON)
            for n, card in enumerate(cards(CONTACTS, TWICE))
        )
    )


def test_looking_for_duplicates(
    benchmark: BenchmarkFixture, campaign: ii.Campaign
) -> None:
    """From cards to pairs with reasons; whoever stands twice by a mailbox is found."""
    found = benchmark.pedantic(ii.duplicates, args=(campaign,), rounds=3)

    assert len(found.merges) == TWICE
    benchmark.extra_info["contacts"] = CONTACTS
    benchmark.extra_info["reviews"] = len(found.reviews)


def test_asking_whom_one_knows(
    benchmark: BenchmarkFixture, campaign: ii.Campaign
) -> None:
    """At one employer, among all contacts."""
    known = benchmark.pedantic(
        ii.known_at, args=(campaign, "Works 7"), kwargs={"as_of": NOON}, rounds=3
    )

    assert known
    benchmark.extra_info["contacts"] = CONTACTS
