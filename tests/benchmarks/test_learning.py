"""How long it takes to say what was learned, and to write the report, by size.

Ten times the campaign should take about ten times as long: everything here goes
through the facts a fixed number of times. Each kind of answer is measured on a
campaign of 300 people, of whom 60 were met, and on one of 3,000 and 600.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import infointerview as ii
from infointerview.facts import (
    ContactAdded,
    Fact,
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
    Takeaway,
    ThankYouSent,
)
from infointerview.people import Contact, Position
from infointerview.values import Answer, Channel, ContactId, Medium, Stance, Topic

START = datetime(2026, 3, 2, 16, tzinfo=UTC)
EVERY = timedelta(hours=9)
PEOPLE = (300, 3_000)
ONE_MET_IN = 5
CLAIMS_IN_A_TALK = 6
CHANNELS = (Channel.EMAIL, Channel.LINKEDIN, Channel.PHONE)
TOPICS = tuple(topic for topic in Topic if topic.area)


@cache
def campaign(people: int) -> ii.Campaign:
    """Return a campaign in which everybody was asked, and each fifth was met."""
    facts: list[Fact] = []
    for number in range(people):
        post = Position(organization=f"Employer {number % (people // 4)}")
        card = Contact(name=f"Person {number}", positions=(post,))
        facts.append(ContactAdded(contact=ContactId(f"p{number}"), card=card, at=START))
    for number in range(people):
        who, at = ContactId(f"p{number}"), START + number * EVERY
        channel = CHANNELS[number % len(CHANNELS)]
        facts.append(Outreach(contact=who, channel=channel, at=at))
        if number % ONE_MET_IN == 0:
            facts += met(number, at)
    start = ii.Campaign.start("grid", goal="Is it for me?", time_zone="UTC", at=START)
    return start.record(*facts)


def met(number: int, asked: datetime) -> list[Fact]:
    """Return what followed with somebody who agreed to meet."""
    who, held = ContactId(f"p{number}"), asked + timedelta(days=3)
    return [
        Reply(contact=who, answer=Answer.ACCEPTED, at=asked + timedelta(days=1)),
        InterviewHeld(contact=who, start=held),
        ThankYouSent(contact=who, medium=Medium.EMAIL, at=held + timedelta(hours=2)),
        Referral(referrer=who, referred=ContactId(f"p{number + 1}"), at=held),
        *(
            Takeaway(
                contact=who,
                topic=TOPICS[(number + claim) % len(TOPICS)],
                claim=f"claim {claim}",
                about=f"point {number * claim % 40}",
                stance=Stance.DISPUTES if number % 2 else Stance.SUPPORTS,
                at=held,
            )
            for claim in range(CLAIMS_IN_A_TALK)
        ),
    ]


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize(
    "answer",
    [
        ii.findings,
        ii.saturation,
        ii.funnel,
        ii.segments,
        ii.ledger,
        ii.benefits,
        ii.report,
    ],
)
def test_an_answer(
    benchmark: BenchmarkFixture, answer: Callable[..., object], people: int
) -> None:
    """From the facts, two days after the last message."""
    known = campaign(people)
    now = START + people * EVERY + timedelta(days=2)

    assert benchmark(answer, known, as_of=now)


@pytest.mark.parametrize("people", PEOPLE)
def test_the_report_for_a_coach(benchmark: BenchmarkFixture, people: int) -> None:
    """With everybody's name and words replaced before anything is derived."""
    known = campaign(people)
    now = START + people * EVERY + timedelta(days=2)

    assert benchmark(ii.report, known, as_of=now, view="coach")
