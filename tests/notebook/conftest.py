"""Campaigns that pictures are made of."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import (
    ContactAdded,
    Entry,
    Fact,
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
)
from infointerview.people import Contact
from infointerview.referrals import ReferralGraph, referral_graph

Draw = Callable[..., ReferralGraph]
START = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def graph_of() -> Draw:
    """Return a function that makes a graph of people, each of whom was asked.

    A person's id is "c" and their place in the list.
    """

    def graph(names: list[str], *pairs: tuple[int, int]) -> ReferralGraph:
        added = (
            ContactAdded(contact=f"c{n}", card=Contact(name=name), at=START)
            for n, name in enumerate(names)
        )
        named = (
            Referral(
                referrer=f"c{one}", referred=f"c{two}", at=START + timedelta(hours=hour)
            )
            for hour, (one, two) in enumerate(pairs)
        )
        asked = (
            Outreach(contact=f"c{n}", channel="email", at=START + timedelta(days=99))
            for n in range(len(names))
        )
        return _graph([*added, *named, *asked])

    return graph


@pytest.fixture(scope="session")
def campaign() -> ReferralGraph:
    """Rosa, met, brings in Ken (asked), Lea (declined) and Mia, who knows Ken too.

    Mia names Uma, a seed of her own; Zoe is in the address book only.
    """
    hour = timedelta(hours=1)
    people = ["Rosa Diaz", "Ken Ito", "Lea Roth", "Mia Berg", "Uma Okafor", "Zoe Ng"]
    facts: list[Fact] = [
        ContactAdded(contact=name.split()[0].lower(), card=Contact(name=name), at=START)
        for name in people
    ]
    facts += [
        InterviewHeld(contact="rosa", start=START),
        Referral(referrer="rosa", referred="ken", at=START + hour),
        Referral(referrer="rosa", referred="lea", at=START + 2 * hour),
        Referral(referrer="rosa", referred="mia", at=START + 3 * hour),
        Referral(referrer="mia", referred="ken", at=START + 4 * hour),
        Outreach(contact="uma", channel="email", at=START + 5 * hour),
        Referral(referrer="mia", referred="uma", at=START + 6 * hour),
        Referral(referrer="uma", referred="mia", at=START + 7 * hour),
        Outreach(contact="ken", channel="email", at=START + 8 * hour),
        Outreach(contact="lea", channel="email", at=START + 8 * hour),
        Reply(contact="lea", answer="declined", at=START + 9 * hour),
    ]
    return _graph(facts)


def _graph(facts: list[Fact]) -> ReferralGraph:
    entries = [Entry(f"f{n:04}", fact) for n, fact in enumerate(facts)]
    return referral_graph(Campaign.replay("grid", entries))
