"""SettleLedger: every entry of the ledger leads to a task."""

from datetime import UTC, datetime

from hypothesis import given, settings

import infointerview as ii
from infointerview.facts import (
    CampaignEnded,
    InterviewHeld,
    IntroductionMade,
    PromiseKept,
    PromiseMade,
    Referral,
    StopRequested,
    Takeaway,
    ThankYouSent,
    Touch,
)
from infointerview.followups import (
    BusinessCalendar,
    Plan,
    ReportBack,
    TaskKey,
    ThankYou,
    context_of,
)
from infointerview.testing import campaigns

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATE = datetime(2027, 6, 1, tzinfo=UTC)
OWING = (
    CampaignEnded,
    InterviewHeld,
    IntroductionMade,
    PromiseKept,
    PromiseMade,
    Referral,
    StopRequested,
    Takeaway,
    ThankYouSent,
    Touch,
)


class TestTasks:
    def test_are_due_when_the_promise_is(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """What names no day is due after two weeks, as rule D25 has it."""
        to_do = ii.agenda(grid, as_of=today, plan=Plan() | ii.SettleLedger())

        dated = {to_do.why(task): str(task.due) for task in to_do}
        assert dated == {
            "keep the promise to Rosa Diaz: the falcon article": "2026-03-13",
            "write to Zoe Quill, whom Rosa Diaz named": "2026-03-18",
        }

    def test_a_name_is_a_task_for_the_person_named(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """With who gave it beside it."""
        to_do = ii.agenda(grid, as_of=today, plan=Plan() | ii.SettleLedger())

        (task,) = (task for task in to_do if task.key.kind == "offered-name")

        assert (task.key.contact, task.regarding) == ("z", "r")
        assert "U10" in to_do.explain(task)

    def test_a_promise_for_yesterday_is_released_with_it(
        self, grid: ii.Campaign, today: datetime
    ) -> None:
        """A due day is never before the release."""
        past = ii.PromiseMade(
            contact="k", by="contact", what="x", due=NOON.date(), at=today
        )

        to_do = ii.agenda(
            grid.record(past), as_of=today, plan=Plan() | ii.SettleLedger()
        )

        (task,) = (task for task in to_do if task.key.kind == "offered-help")
        assert task.release == task.due == NOON.date()


@settings(max_examples=settings.default.max_examples // 2)
@given(campaigns(kinds=OWING, max_facts=16))
def test_the_ledger_and_the_agenda_have_the_same_keys(campaign: ii.Campaign) -> None:
    """But for thanks, which an agenda gives up after two weeks."""
    plan = Plan() | ThankYou() | ReportBack() | ii.SettleLedger()
    context = context_of(campaign, as_of=LATE, calendar=BusinessCalendar())
    tasks = {key(task.key) for task in plan.run(context).steps[-1]}

    found = {entry.task for entry in ii.ledger(campaign, as_of=LATE).entries}

    given_up = {task for task in found if task[1] in {"thank-you", "hand-written-note"}}
    assert found - given_up <= tasks <= found


def key(key: TaskKey) -> tuple[str, str, str]:
    """Return the key in plain words."""
    return key.contact, str(key.kind), key.anchor
