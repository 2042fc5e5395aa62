"""The graph week by week: what a look back at each of them would have shown."""

import pickle
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    ContactsMerged,
    Entry,
    Fact,
    InterviewHeld,
    Outreach,
    Referral,
    Retraction,
)
from infointerview.people import Contact
from infointerview.referrals import Terms, dashboard, growth

START = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
PEOPLE = "abcde"

people = st.sampled_from(PEOPLE)
pairs = st.lists(people, min_size=2, max_size=2, unique=True)
days = st.integers(0, 40).map(lambda day: START + day * DAY)
facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        ContactAdded, contact=people, card=st.builds(Contact, name=people), at=days
    ),
    st.builds(InterviewHeld, contact=people, start=days),
    st.builds(Outreach, contact=people, channel=st.just("email"), at=days),
    st.builds(
        lambda pair, at: Referral(referrer=pair[0], referred=pair[1], at=at),
        pairs,
        days,
    ),
    st.builds(
        lambda pair, at: ContactsMerged(kept=pair[0], merged=pair[1], at=at),
        pairs,
        days,
    ),
    st.builds(
        lambda number, at: Retraction(fact=f"f{number:03}", at=at),
        st.integers(0, 20),
        days,
    ),
)


@given(st.lists(facts, max_size=20))
def test_each_week_is_a_look_back(drawn: list[Fact]) -> None:
    """Every record equals the dashboard as of its instant, corrections included."""
    added = [
        ContactAdded(contact=id, card=Contact(name=id), at=START + n * 10 * DAY)
        for n, id in enumerate(PEOPLE)
    ]
    entries = [Entry(f"f{n:03}", fact) for n, fact in enumerate([*added, *drawn])]
    campaign = Campaign.replay("grid", entries)
    terms = Terms(window=5 * DAY)

    weeks = growth(campaign, terms=terms)

    assert weeks
    for number, week in enumerate(weeks, 1):
        assert week.as_of is not None
        assert week.as_of == START + number * WEEK
        assert week == dashboard(campaign, as_of=week.as_of, terms=terms)
    assert weeks[-1].as_of >= campaign.history[-1].fact.at


@pytest.fixture
def campaign() -> Campaign:
    """Three interviews, nine days apart."""
    started = Campaign.start("grid", goal="", time_zone="UTC", at=START)
    return started.record(
        *(ContactAdded(contact=id, card=Contact(name=id), at=START) for id in "abc"),
        *(
            InterviewHeld(contact=id, start=START + n * 9 * DAY)
            for n, id in enumerate("abc")
        ),
    )


def test_weeks_travel_between_processes(campaign: Campaign) -> None:
    """As what is folded in a pool has to."""
    weeks = growth(campaign)

    assert pickle.loads(pickle.dumps(weeks)) == weeks  # noqa: S301 - our own bytes


def test_other_steps(campaign: Campaign) -> None:
    """The steps may be of any length, and stop where one is told to."""
    shown = growth(campaign, step=10 * DAY, until=START + 11 * DAY)

    assert [(step.as_of, step.interviews) for step in shown] == [
        (START + 10 * DAY, 2),
        (START + 20 * DAY, 3),
    ]


def test_nothing_to_show(campaign: Campaign) -> None:
    """There is nothing before the start, and nothing without facts."""
    assert growth(campaign, until=START) == ()
    assert growth(Campaign.replay("grid", ())) == ()


@pytest.mark.parametrize("step", [timedelta(), -DAY, 7])
def test_refuses_what_is_no_step(campaign: Campaign, step: timedelta) -> None:
    """Time goes forward."""
    with pytest.raises(InvalidValue, match="step"):
        growth(campaign, step=step)


def test_an_instant_needs_an_offset(campaign: Campaign) -> None:
    """As everywhere."""
    with pytest.raises(InvalidValue, match="until"):
        growth(campaign, until=START.replace(tzinfo=None))
