"""A campaign in one call: people by id, and what happened with them; random graphs."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

import pytest
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, Entry, Fact, InterviewHeld, Referral
from infointerview.people import Contact
from infointerview.referrals import ReferralGraph, referral_graph
from infointerview.values import Source

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


@pytest.fixture(scope="session")
def forests(start: datetime) -> st.SearchStrategy[ReferralGraph]:
    """Return graphs of first referrals only; some contacts were met."""

    @st.composite
    def draw_forest(draw: st.DrawFn) -> ReferralGraph:
        size = draw(st.integers(0, 12))
        referrers = [draw(st.integers(-1, n - 1)) for n in range(size)]
        pairs = [(one, two) for two, one in enumerate(referrers) if one >= 0]
        return _graph(start, size, pairs, draw(_somebody(size)))

    return draw_forest()


@pytest.fixture(scope="session")
def graphs(start: datetime) -> st.SearchStrategy[ReferralGraph]:
    """Return graphs with referrals of both kinds; some contacts were met."""

    @st.composite
    def draw_graph(draw: st.DrawFn) -> ReferralGraph:
        size = draw(st.integers(0, 9))
        one = st.integers(0, max(0, size - 1))
        pairs = draw(st.lists(st.tuples(one, one), max_size=20))
        return _graph(start, size, pairs, draw(_somebody(size)))

    return draw_graph()


def _somebody(size: int) -> st.SearchStrategy[set[int]]:
    return st.sets(st.integers(0, size - 1)) if size else st.just(set())


def _graph(
    start: datetime, size: int, pairs: Iterable[tuple[int, int]], met: set[int]
) -> ReferralGraph:
    """Return who named whom, one pair an hour, and afterwards who was met."""
    sources = (*Source, None)
    facts: list[Fact] = [
        ContactAdded(
            contact=f"c{n}",
            card=Contact(name=f"c{n}", source=sources[n % len(sources)]),
            at=start,
        )
        for n in range(size)
    ]
    facts += [
        Referral(
            referrer=f"c{one}", referred=f"c{two}", at=start + timedelta(hours=hour)
        )
        for hour, (one, two) in enumerate(pairs)
        if one != two
    ]
    late = start + timedelta(days=10)
    facts += [InterviewHeld(contact=f"c{n}", start=late) for n in sorted(met)]
    entries = [Entry(f"f{n:03}", fact) for n, fact in enumerate(facts)]
    return referral_graph(Campaign.replay("grid", entries))
