from collections.abc import Callable
from datetime import datetime, timedelta

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, Outreach, Referral
from infointerview.people import Contact
from infointerview.referrals import referral_graph, tree_text

Build = Callable[..., Campaign]


def test_the_tree_by_hand(build: Build, start: datetime) -> None:
    """Branches go on beside later recruits, and cross referrals are not drawn."""
    pairs = ["rosa ken", "rosa lea", "ken mia", "mia noa", "lea ken", "lea tom"]
    named = (
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(pair.split() for pair in pairs)
    )
    asked = Outreach(contact="uma", channel="email", at=start + timedelta(days=1))

    text = tree_text(
        referral_graph(build("ken lea mia noa rosa tom uma zoe", *named, asked))
    )

    assert text.splitlines() == [
        "rosa",
        "├── ken",
        "│   └── mia",
        "│       └── noa",
        "└── lea",
        "    └── tom",
        "uma",
    ]


def test_a_name_stays_on_one_line(build: Build, start: datetime) -> None:
    """A line break in a name would break the tree."""
    ken = ContactAdded(contact="ken", card=Contact(name="Ken\n Ito"), at=start)
    named = Referral(referrer="rosa", referred="ken", at=start)

    text = tree_text(referral_graph(build("rosa", ken, named)))

    assert text == "rosa\n└── Ken Ito"


def test_an_address_book_is_no_tree(build: Build) -> None:
    """Nobody takes part, so there is nothing to draw."""
    assert tree_text(referral_graph(build("rosa ken"))) == ""
