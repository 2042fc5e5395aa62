"""The lifecycle: every row of the table, and what the documentation draws from it."""

from datetime import UTC, date, datetime

import pytest

from infointerview import lifecycle
from infointerview.facts import (
    FACT_TYPES,
    BenefitReceived,
    CampaignEnded,
    ContactsKeptApart,
    ContactsMerged,
    Reply,
    Snoozed,
    Touch,
)
from infointerview.lifecycle import TRANSITIONS, Event, Stage, events_of
from infointerview.values import Answer

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_every_stage_has_a_row() -> None:
    """The table is total."""
    assert list(TRANSITIONS) == sorted(Stage, key=list(TRANSITIONS).index)
    assert set(TRANSITIONS) == set(Stage)


def test_every_stage_is_reached_from_the_first() -> None:
    """No row is dead."""
    reached, edge = {Stage.KNOWN}, [Stage.KNOWN]
    while edge:
        following = set(TRANSITIONS[edge.pop()].values()) - reached
        reached |= following
        edge += following

    assert reached == set(Stage)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage != "forgotten"])
def test_a_person_may_always_ask_to_be_left_alone_or_forgotten(stage: Stage) -> None:
    """From every stage but the last."""
    assert TRANSITIONS[stage][Event.STOPPED] is Stage.STOPPED
    assert TRANSITIONS[stage][Event.FORGOTTEN] is Stage.FORGOTTEN


def test_nothing_is_sent_to_somebody_who_said_stop() -> None:
    """Rule W26: no message of any kind is legal in that stage."""
    outgoing = {"outreach", "chaser", "thanked", "written_to", "booked", "moved"}

    assert not outgoing & set(lifecycle.legal_events(Stage.STOPPED))


def test_nothing_follows_forgetting() -> None:
    """The tombstone is the end."""
    assert lifecycle.legal_events(Stage.FORGOTTEN) == ()


def test_met_stays_met() -> None:
    """Whatever follows an interview, it took place."""
    ends = {Event.STOPPED, Event.FORGOTTEN}
    targets = {to for event, to in TRANSITIONS[Stage.MET].items() if event not in ends}

    assert targets == {Stage.MET}


def test_an_auto_reply_answers_nothing() -> None:
    """Trap 6: an out-of-office closes nothing and agrees to nothing."""
    for stage, row in TRANSITIONS.items():
        assert row.get(Event.OUT_OF_OFFICE, stage) is stage


def test_nobody_answers_or_is_reminded_before_anybody_wrote() -> None:
    """A reply without an outreach cannot have happened."""
    replies = {answer.value for answer in Answer}

    assert not (replies | {"chaser"}) & set(lifecycle.legal_events(Stage.KNOWN))


@pytest.mark.parametrize("answer", list(Answer))
def test_each_answer_is_an_event_of_its_own(answer: Answer) -> None:
    """The names agree, so no answer can be forgotten in the table."""
    reply = Reply(contact="c1", answer=answer, at=NOON)

    assert events_of(reply) == (("c1", Event(answer.value)),)


@pytest.mark.parametrize(
    ("direction", "event"),
    [("inbound", Event.HEARD_FROM), ("outbound", Event.WRITTEN_TO)],
)
def test_a_touch_counts_by_its_direction(direction: str, event: Event) -> None:
    """Hearing from somebody is legal where writing to them is not."""
    touch = Touch(contact="c1", direction=direction, at=NOON)

    assert events_of(touch) == (("c1", event),)


def test_a_fact_about_two_people_means_something_for_both() -> None:
    """Each of a pair is asked whether it may happen."""
    merged = ContactsMerged(kept="c1", merged="c2", at=NOON)
    apart = ContactsKeptApart(contact="c1", other="c2", at=NOON)

    assert events_of(merged) == (("c1", Event.NOTED), ("c2", Event.NOTED))
    assert events_of(apart) == (("c1", Event.NOTED), ("c2", Event.NOTED))


def test_a_fact_about_nobody_means_nothing_for_a_stage() -> None:
    """Facts about the campaign, and those whose contact is optional and absent."""
    assert events_of(CampaignEnded(at=NOON)) == ()
    assert events_of(Snoozed(until=date(2026, 4, 1), at=NOON)) == ()
    assert events_of(BenefitReceived(benefit="confidence", at=NOON)) == ()


def test_the_diagram_shows_every_change_of_stage() -> None:
    """One arrow for each pair of stages that some event joins."""
    arrows = {
        (stage, target)
        for stage, row in TRANSITIONS.items()
        for target in row.values()
        if target is not stage
    }

    drawn = [line for line in lifecycle.diagram().splitlines() if " --> " in line]

    assert len(drawn) == len(arrows) + 1  # and the arrow from nowhere


def test_the_fact_types_are_listed_once() -> None:
    """The documented order of folding is an order."""
    assert len(set(FACT_TYPES)) == len(FACT_TYPES) == 32
