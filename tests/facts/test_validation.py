"""Facts refuse what cannot be meant, whichever way they are built."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from infointerview.errors import InvalidValue
from infointerview.facts import (
    CampaignEnded,
    ContactAdded,
    ContactChanged,
    ContactsKeptApart,
    ContactsMerged,
    ContactsUnmerged,
    Debrief,
    Entry,
    Fact,
    InterviewHeld,
    IntroductionMade,
    Outreach,
    Referral,
    Reply,
    Takeaway,
    with_fields,
)
from infointerview.people import Contact
from infointerview.values import Channel

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Referral(referrer="c1", referred="c1", at=NOON),
        lambda: IntroductionMade(referrer="c1", referred="c1", at=NOON),
        lambda: ContactsMerged(kept="c1", merged="c1", at=NOON),
        lambda: ContactsUnmerged(kept="c1", merged="c1", at=NOON),
        lambda: ContactsKeptApart(contact="c1", other="c1", at=NOON),
    ],
)
def test_a_pair_is_two_people(make: Callable[[], Fact]) -> None:
    """Nobody names, meets or is themselves twice."""
    with pytest.raises(InvalidValue, match="somebody other than"):
        make()


@pytest.mark.parametrize(
    ("make", "place"),
    [
        (lambda: ContactAdded(card="Rosa", at=NOON), r"ContactAdded\.card"),
        (lambda: ContactChanged(contact="c1", emails=["x"], at=NOON), r"Contact\."),
        (lambda: Debrief(contact="c1", answers=("x",), at=NOON), r"Debrief\.answers"),
        (lambda: Debrief(contact="c1", fit_after=11, at=NOON), r"Debrief\.fit_after"),
        (
            lambda: Outreach(contact="c1", channel="pigeon", at=NOON),
            r"Outreach\.channel",
        ),
        (
            lambda: Outreach(contact="c1", channel="email", minutes=0, at=NOON),
            r"Outreach\.minutes",
        ),
        (
            lambda: Outreach(
                contact="c1", channel="email", at=NOON.replace(tzinfo=None)
            ),
            r"Outreach\.at",
        ),
        (
            lambda: Takeaway(contact="c1", topic="advice", claim="", at=NOON),
            r"Takeaway\.claim",
        ),
        (lambda: Entry("0001", "a fact"), r"Entry\.fact"),
    ],
)
def test_an_error_names_the_field(make: Callable[[], object], place: str) -> None:
    """Class and field, and what was expected."""
    with pytest.raises(InvalidValue, match=f"{place}.*expected"):
        make()


def test_a_day_is_named_only_with_an_answer_that_has_one() -> None:
    """An absence and a "later" have a day; a yes has none."""
    day = date(2026, 4, 1)

    later = Reply(contact="c1", answer="later", until=day, at=NOON)

    assert later.until == day
    with pytest.raises(InvalidValue, match="no day with the answer accepted"):
        Reply(contact="c1", answer="accepted", until=day, at=NOON)


def test_an_interview_ends_after_elapsed_time() -> None:
    """Trap 3: 60 minutes across a clock change are 60 minutes."""
    start = datetime(2026, 3, 8, 1, 30, tzinfo=ZoneInfo("America/New_York"))

    held = InterviewHeld(contact="c1", start=start, duration=timedelta(minutes=60))

    assert held.at == datetime(2026, 3, 8, 7, 30, tzinfo=UTC)


def test_permission_to_introduce_is_permission_to_name() -> None:
    """Either offer lets the name be used; a mere naming does not."""
    named = Referral(referrer="c1", referred="c2", at=NOON)

    assert not named.name_usable
    assert with_fields(named, {"may_use_name": True}).name_usable
    assert with_fields(named, {"willing_to_introduce": True}).name_usable


def test_nothing_to_replace_gives_the_same_fact() -> None:
    """Not a copy."""
    end = CampaignEnded(at=NOON)

    assert with_fields(end, {}) is end


def test_a_fact_shows_only_what_was_given() -> None:
    """And enum members as the strings that are accepted for them."""
    outreach = Outreach(contact="c1", channel=Channel.EMAIL, at=NOON)

    assert repr(outreach) == (
        "Outreach(at=datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.timezone.utc)"
        ", contact='c1', channel='email')"
    )


def test_a_fact_hides_what_is_on_a_card() -> None:
    """Names and addresses stay out of logs and notebooks."""
    change = ContactChanged(contact="c1", emails=("rosa@example.com",), at=NOON)
    added = ContactAdded(card=Contact(name="Rosa", phones=("5550100",)), at=NOON)

    assert "emails=..." in repr(change)
    assert "5550100" not in repr(added)


def test_rich_shows_what_repr_shows() -> None:
    """So a terminal is told no more than a log."""
    change = ContactChanged(contact="c1", emails=("rosa@example.com",), at=NOON)

    shown = ", ".join(f"{name}={value!r}" for name, value in change.__rich_repr__())

    assert repr(change) == f"ContactChanged({shown})"
