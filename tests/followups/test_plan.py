from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest

from infointerview.errors import InvalidValue
from infointerview.facts import InterviewHeld, Outreach, StopRequested
from infointerview.followups import (
    DEFAULT,
    AgendaTracker,
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
    agenda,
    context_of,
)
from infointerview.interchange import to_ical
from infointerview.people import Contact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from infointerview.campaign import Campaign
    from infointerview.followups import PlanStage

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


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: DEFAULT | ThankYou, r"values such as ThankYou\(\)"),
        (lambda: Plan(policies=(3,)), r"values such as ThankYou\(\)"),
        (lambda: DEFAULT >> Merge, r"values such as Merge\(7\)"),
        (lambda: Plan(stages=(3,)), r"values such as Merge\(7\)"),
    ],
)
def test_a_class_is_no_part_of_a_plan(make: Callable[[], Plan], expected: str) -> None:
    """Two brackets are soon forgotten; the error comes at once and says so."""
    with pytest.raises(InvalidValue, match=expected):
        make()


def test_a_policy_is_no_plan(record: Record) -> None:
    """It is a part of one."""
    with pytest.raises(InvalidValue, match="expected a Plan"):
        agenda(record(), as_of=NOON, plan=ThankYou())


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


BOB, CY = Contact(name="Bob"), Contact(name="Cy")
GONE = StopRequested(contact="ana", at=NOON)


def adds_one(tasks: Sequence[Task], _context: Context, /) -> Sequence[Task]:
    """Add a task for Ana: a stage of one's own."""
    key = TaskKey("ana", "greeting", "2")
    return [*tasks, attrs.evolve(tasks[0], key=key)]


def readdresses(tasks: Sequence[Task], _context: Context, /) -> Sequence[Task]:
    """Have Ana do what Bob was to be asked for: a stage of one's own."""
    return [
        attrs.evolve(task, key=attrs.evolve(task.key, contact="ana")) for task in tasks
    ]


def joins(tasks: Sequence[Task], _context: Context, /) -> Sequence[Task]:
    """Have one task do for Ana's as well: a stage of one's own."""
    rider = TaskKey("ana", "greeting", "1")
    return [attrs.evolve(tasks[0], also=(rider, TaskKey("bob", "note", "1")))]


class Nothing(StopRules):
    """Stop rules of one's own, which stop nobody."""

    def __call__(self, tasks: Sequence[Task], _context: Context, /) -> Sequence[Task]:
        """Return all tasks."""
        return tasks


@pytest.mark.parametrize("stage", [adds_one, readdresses, joins, Nothing()])
@pytest.mark.parametrize("others", [(), (OrgLimit(), Capacity())])
def test_no_stage_of_ones_own_writes_to_whoever_said_stop(
    record: Record, stage: PlanStage, others: tuple[PlanStage, ...]
) -> None:
    """Neither by adding a task, nor by another address, nor by riding along."""
    plan = Plan(policies=(Greeting(),), stages=(stage, *others))

    found = agenda(record(GONE, ana=ANA, bob=BOB), as_of=NOON, plan=plan)

    keys = {key for task in found for key in (task.key, *task.also)}
    assert {key.contact for key in keys} <= {"bob"}
    assert len(keys) == (0 if stage is readdresses else 1 + (stage is joins))


def test_stop_rules_of_ones_own_come_on_top() -> None:
    """They are a stage like any other of one's own."""
    plan = Plan(stages=(Nothing(), Merge()))

    assert plan.stages == (StopRules(), Merge(), Nothing())


def test_nor_does_the_tracker(record: Record) -> None:
    """It answers as the full agenda does."""
    plan = (DEFAULT >> adds_one) >> OrgLimit()
    held = InterviewHeld(contact="bob", start=NOON)
    campaign = record(held, GONE, ana=ANA, bob=BOB)
    as_of = NOON + timedelta(hours=2)

    found = AgendaTracker(campaign, plan=plan).agenda(as_of=as_of)

    assert found == agenda(campaign, as_of=as_of, plan=plan)
    assert {task.key.contact for task in found} == {"bob"}


@attrs.frozen
class Silent:
    """A policy that is not finished."""

    proposal: object = None

    def propose(self, _contact: ContactView, _context: Context, /) -> Iterable[Task]:
        """Return what is no tasks."""
        return self.proposal


@pytest.mark.parametrize("proposal", [None, [None], 7, ["nudge"]])
def test_a_policy_that_proposes_no_tasks_is_named(
    record: Record, proposal: object
) -> None:
    """In our own error, with what it should have returned."""
    plan = Plan(policies=(Silent(proposal),))

    with pytest.raises(InvalidValue, match=r"Silent\.propose: expected tasks"):
        agenda(record(ana=ANA), as_of=NOON, plan=plan)


@pytest.mark.parametrize("left", [None, [None], 7])
def test_a_stage_that_leaves_no_tasks_is_named(record: Record, left: object) -> None:
    """In our own error as well."""

    def forgets(_tasks: Sequence[Task], _context: Context, /) -> Sequence[Task]:
        return left

    with pytest.raises(InvalidValue, match="stage forgets: expected tasks"):
        agenda(record(ana=ANA), as_of=NOON, plan=DEFAULT >> forgets)


def test_the_tracker_names_them_too(record: Record) -> None:
    """A policy that says when asking it is worth while can be wrong as well."""

    class Wrong(Silent):
        def concerns(self, context: Context, /) -> Iterable[str]:
            return context.people

        def wakes(self, _contact: ContactView, _context: Context, /) -> None:
            return None

    tracker = AgendaTracker(record(ana=ANA), plan=Plan(policies=(Wrong(),)))

    with pytest.raises(InvalidValue, match=r"Wrong\.propose: expected tasks"):
        tracker.agenda(as_of=NOON)


@pytest.mark.parametrize("stage", [adds_one, readdresses, joins])
def test_what_a_stage_made_up_is_explained(record: Record, stage: PlanStage) -> None:
    """Everywhere an agenda is shown, with the stage that it comes from."""
    plan = DEFAULT >> stage
    held = InterviewHeld(contact="bob", start=NOON, interview="i1")
    as_of = NOON + timedelta(hours=1)
    found = agenda(record(held, ana=ANA, bob=BOB), as_of=as_of, plan=plan)

    texts = [found.explain(task) for task in found]

    assert f"added by the stage {stage.__name__}" in "".join(texts)
    assert [found.why(task) for task in found if task.key.contact == "ana"] == [
        "added by the stage " + stage.__name__
        for task in found
        if task.key.contact == "ana"
    ]
    assert found.show().count("<details>") == len(found)
    assert to_ical(found).count(b"BEGIN:VEVENT") == len(found)
    assert str(found)


@pytest.mark.parametrize(
    ("own", "left"),
    [
        (BusinessDayLadder(1, 2, grace=3), set()),
        (BusinessDayLadder(3, 10), {"nudge"}),
    ],
)
def test_a_cadence_of_ones_own_takes_over_for_good(
    record: Record, own: BusinessDayLadder, left: set[str]
) -> None:
    """When a faster one is over, the default one does not begin again."""
    sent = Outreach(contact="ana", channel="email", at=NOON)
    as_of = datetime(2026, 9, 22, 16, tzinfo=UTC)  # ten business days later

    found = agenda(record(sent, ana=ANA), as_of=as_of, plan=DEFAULT | own)

    assert {str(task.key.kind) for task in found} == left
