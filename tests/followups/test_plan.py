from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest

from infointerview.errors import InvalidValue
from infointerview.facts import InterviewHeld, Outreach, StopRequested
from infointerview.followups import (
    DEFAULT,
    BusinessCalendar,
    BusinessDayLadder,
    Capacity,
    ContactView,
    Context,
    Cooldown,
    KeepInTouch,
    Merge,
    OrgLimit,
    Plan,
    ReportBack,
    Snooze,
    StopRules,
    Task,
    TaskKey,
    ThankYou,
    context_of,
)
from infointerview.people import Contact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from infointerview.campaign import Campaign

    Record: TypeAlias = Callable[..., Campaign]

NOON = datetime(2026, 9, 8, 16, tzinfo=UTC)
TODAY = date(2026, 9, 8)
ANA = Contact(name="Ana")


@attrs.frozen
class Greeting:
    """A policy of one's own: greet everybody, on a day."""

    day: date = TODAY

    def propose(self, contact: ContactView, _context: Context, /) -> Iterable[Task]:
        """Yield one task a person."""
        yield Task(
            key=TaskKey(contact.id, "greeting", "1"),
            release=self.day,
            due=self.day,
            weight=10,
            cause="f1",
        )


def heaviest_only(tasks: Sequence[Task], _context: Context, /) -> Sequence[Task]:
    """Keep the heaviest task: a stage of one's own."""
    return sorted(tasks, key=lambda task: -task.weight)[:1]


def at_noon(campaign: Campaign) -> Context:
    """Return the context of the day."""
    return context_of(campaign, as_of=NOON, calendar=BusinessCalendar())


def test_the_default_plan() -> None:
    """Four policies; stop, snooze, merge within a week, five a day."""
    assert (
        Plan(
            policies=[ThankYou(), BusinessDayLadder(3, 7), ReportBack(), KeepInTouch()],
            stages=[StopRules(), Snooze(), Merge(7), Capacity(5)],
        )
        == DEFAULT
    )


def test_stages_run_in_their_order_whatever_the_order_given() -> None:
    """One's own come before the two that give out days."""
    plan = Plan()
    for stage in (Capacity(), OrgLimit(), heaviest_only, Merge(), Cooldown(), Snooze()):
        plan >>= stage

    assert plan.stages == (
        StopRules(),
        Snooze(),
        Cooldown(),
        Merge(),
        heaviest_only,
        OrgLimit(),
        Capacity(),
    )


def test_a_stage_takes_the_place_of_one_of_its_kind() -> None:
    """A second capacity would undo the first; functions are not of one kind."""
    plan = DEFAULT >> Capacity(1) >> heaviest_only >> heaviest_only

    assert plan.stages[-1] == Capacity(1)
    assert plan.stages.count(heaviest_only) == 2
    assert len(plan.stages) == len(DEFAULT.stages) + 2


def test_a_kind_of_stage_given_twice_is_refused() -> None:
    """The constructor does not guess which of them is meant."""
    with pytest.raises(InvalidValue, match="each kind of stage once"):
        Plan(stages=(Merge(7), Merge(3)))


def test_the_stop_rules_cannot_be_left_out(record: Record) -> None:
    """A plan of one policy and no stage does not write to whoever said stop."""
    campaign = record(StopRequested(contact="ana", at=NOON), ana=ANA)

    trace = (Plan() | Greeting()).run(at_noon(campaign))

    assert trace.stages == (StopRules(),)
    assert len(trace.steps[0]) == 1
    assert trace.steps[-1] == ()


def test_the_policy_added_later_has_its_way(record: Record) -> None:
    """So a default can be replaced by adding to the plan."""
    held = InterviewHeld(contact="ana", start=NOON)
    context = context_of(
        record(held, ana=ANA),
        as_of=datetime(2026, 9, 9, tzinfo=UTC),
        calendar=BusinessCalendar(),
    )
    slower = KeepInTouch(steps=(2,))

    trace = (DEFAULT | slower).run(context)

    (task,) = (t for t in trace.steps[0] if t.key.kind == "keep-in-touch")
    assert task.due == date(2026, 11, 9)
    assert trace.proposers[task.key] == slower


def test_of_two_proposals_with_one_key_the_more_urgent_stands(record: Record) -> None:
    """Within one policy a key is proposed once."""

    @attrs.frozen
    class Twice:
        def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
            yield from Greeting(date(2026, 9, 10)).propose(contact, context)
            yield from Greeting(date(2026, 9, 9)).propose(contact, context)

    (task,) = (Plan() | Twice()).run(at_noon(record(ana=ANA))).steps[0]

    assert task.due == date(2026, 9, 9)


def test_steps_show_what_each_stage_left(record: Record) -> None:
    """First the proposals, then one step for each stage."""
    sent = Outreach(contact="ana", channel="email", at=NOON)
    plan = (Plan() | BusinessDayLadder() | Greeting()) >> heaviest_only

    trace = plan.run(at_noon(record(sent, ana=ANA)))

    assert [len(step) for step in trace.steps] == [2, 2, 1]


def test_what_is_no_policy_is_no_policy() -> None:
    """And what cannot be called is no stage."""
    with pytest.raises(TypeError):
        Plan() | Capacity()
    with pytest.raises(TypeError):
        Plan() >> ThankYou()
