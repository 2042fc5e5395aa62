"""SettleLedger: every entry of the ledger leads to a task."""

from datetime import UTC, datetime, timedelta

from hypothesis import given

import infointerview as ii
from infointerview.followups import DEFAULT, BusinessCalendar, Plan, context_of
from infointerview.testing import campaigns

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATE = datetime(2027, 6, 1, tzinfo=UTC)


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


@given(campaigns(max_facts=16))
def test_every_entry_leads_to_a_task_of_its_key(campaign: ii.Campaign) -> None:
    """But for thanks that an agenda gives up after two weeks."""
    context = context_of(campaign, as_of=LATE, calendar=BusinessCalendar())
    proposed = (DEFAULT | ii.SettleLedger()).run(context).steps[0]

    keys = {
        (task.key.contact, str(task.key.kind), task.key.anchor) for task in proposed
    }

    found = ii.ledger(campaign, as_of=LATE)
    given_up = {
        entry.task
        for entry in found.owed
        if entry.punctuality == "missed" and LATE - entry.since > timedelta(days=14)
    }
    assert {entry.task for entry in found.entries} - given_up <= keys
