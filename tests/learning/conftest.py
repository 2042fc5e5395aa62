"""People to talk to, an instant to count from, and what they say."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest

import infointerview as ii

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)  # a Monday


@pytest.fixture(scope="session")
def noon() -> datetime:
    """Return the instant at which the campaigns here start, a Monday."""
    return NOON


@pytest.fixture(scope="session")
def day() -> Callable[[float], datetime]:
    """Return the instant so many days after the start."""
    return lambda days: NOON + timedelta(days=days)


@pytest.fixture(scope="session")
def known() -> Callable[..., ii.Campaign]:
    """Return a campaign with these people in it; their ids are their names."""

    def make(names: str, *facts: ii.Fact) -> ii.Campaign:
        people = (
            ii.ContactAdded(contact=name, card=ii.Contact(name=name.title()), at=NOON)
            for name in names.split()
        )
        start = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        return start.record(*people, *facts)

    return make


@pytest.fixture(scope="session")
def told(known: Callable[..., ii.Campaign]) -> Callable[..., ii.Campaign]:
    """Return a campaign in which each talk, a day apart, brings these points.

    A point is written ``topic:key``, with a ``-`` before the key to dispute it.
    """

    def make(*talks: Sequence[str]) -> ii.Campaign:
        names = [f"p{number}" for number in range(1, len(talks) + 1)]
        facts: list[ii.Fact] = []
        for number, (name, points) in enumerate(zip(names, talks, strict=True)):
            start = NOON + timedelta(days=number + 1)
            held = ii.InterviewHeld(
                contact=name, start=start, duration=timedelta(minutes=25)
            )
            facts.append(held)
            for point in points:
                topic, _, key = point.partition(":")
                facts.append(
                    ii.Takeaway(
                        contact=name,
                        topic=topic,
                        claim=key.strip("-"),
                        about=key.strip("-"),
                        stance="disputes" if key.startswith("-") else "supports",
                        at=held.at,
                    )
                )
        return known(" ".join(names), *facts)

    return make
