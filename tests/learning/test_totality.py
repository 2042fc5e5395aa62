"""Every valid campaign has an answer to everything, and every answer can be read."""

from datetime import UTC, datetime

from hypothesis import given

import infointerview as ii
from infointerview.learning import When, decision_table
from infointerview.testing import campaigns

LATE = datetime(2027, 6, 1, tzinfo=UTC)


@given(campaigns())
def test_every_campaign_has_all_answers(campaign: ii.Campaign) -> None:
    """What each promises of its numbers holds, whatever happened."""
    found = ii.findings(campaign, as_of=LATE)
    enough = ii.saturation(campaign, as_of=LATE)
    steps = ii.funnel(campaign, as_of=LATE)
    owed = ii.ledger(campaign, as_of=LATE)
    brought = ii.benefits(campaign, as_of=LATE)
    table = decision_table(campaign, as_of=LATE)
    talks = ii.debriefs(campaign, as_of=LATE)
    people = ii.segments(campaign, as_of=LATE)

    for claim in found.claims:
        assert claim.voices
        assert all(0 <= voice.weight <= voice.confidence for voice in claim.voices)
    assert enough.overall.total == sum(step.new for step in enough.overall.steps)
    assert enough.overall.richness.value is None or (
        enough.overall.richness.value >= enough.overall.total
    )
    assert str(enough).endswith(".")
    assert len(str(steps).splitlines()) >= 5
    assert owed.entries == owed.owed + owed.offered
    assert all(str(entry) for entry in owed.entries)
    assert all(set(row.received) == set(When) for row in brought.rows)
    assert [row.after for row in table.rows if row.after is not None] == sorted(
        (row.after for row in table.rows if row.after is not None), reverse=True
    )
    assert all(each.name and len(each.open("long")) <= 10 for each in talks)
    assert all(each.reason and str(each) for each in people.values())
    assert all(map(str, (found, brought, table))) or not found.topics
