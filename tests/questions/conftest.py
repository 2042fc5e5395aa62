"""A campaign with people in it, for every test of the questions."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, InterviewHeld, QuestionAsked, Takeaway
from infointerview.people import Contact, Position
from infointerview.questions import (
    GUIDE_POLICY,
    Candidate,
    Guide,
    GuideContext,
    GuidePolicy,
)
from infointerview.questions._knowledge import context_for
from infointerview.values import Register

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def noon() -> datetime:
    """Return the instant at which the campaigns of these tests begin."""
    return NOON


@pytest.fixture(scope="session")
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


class Own:
    """A source of the user's own: it proposes what it was given."""

    def __init__(self, *proposals: Candidate | str) -> None:
        self.proposals = proposals

    def propose(self, _: GuideContext, /) -> tuple[Candidate | str, ...]:
        """Return what was given."""
        return self.proposals


@pytest.fixture
def own() -> type[Own]:
    """Return a source of questions that is made from its proposals."""
    return Own


@pytest.fixture
def context_of() -> Callable[..., GuideContext]:
    """Return a function that tells what is known before a talk of 25 minutes."""

    def make(
        campaign: Campaign,
        contact: str = "rosa",
        *,
        as_of: datetime = NOON,
        language: str = "en",
        register: Register = Register.FORMAL,
        policy: GuidePolicy = GUIDE_POLICY,
    ) -> GuideContext:
        return context_for(
            campaign,
            contact,
            minutes=25,
            as_of=as_of,
            language=language,
            register=register,
            policy=policy,
        )

    return make


@pytest.fixture
def after() -> Callable[[Campaign, Guide, datetime], Campaign]:
    """Return a function that holds a talk: all of it asked, the core answered."""

    def hold(campaign: Campaign, talk: Guide, start: datetime) -> Campaign:
        length = timedelta(minutes=talk.minutes)
        end = start + length
        return campaign.record(
            InterviewHeld(contact=talk.contact, start=start, duration=length),
            *(
                QuestionAsked(
                    contact=talk.contact,
                    concept=item.concept,
                    topic=item.topic,
                    question=item.text,
                    at=end,
                )
                for item in talk.items
            ),
            *(
                Takeaway(
                    contact=talk.contact,
                    topic=item.topic,
                    claim=f"{talk.contact} on {item.concept}",
                    concept=item.concept,
                    confidence=0.9,
                    at=end,
                )
                for item in talk.core
            ),
        )

    return hold
