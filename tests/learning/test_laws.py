"""Laws that hold of every answer, for every valid campaign."""

from datetime import UTC, datetime
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

import infointerview as ii
from infointerview.facts import BenefitReceived
from infointerview.learning import When
from infointerview.testing import campaigns

LATE = datetime(2027, 6, 1, tzinfo=UTC)
ANSWERS = (
    ii.findings,
    ii.saturation,
    ii.funnel,
    ii.ledger,
    ii.benefits,
    ii.decision_table,
    ii.debriefs,
    ii.segments,
)
SHOWN = (
    ii.findings,
    ii.saturation,
    ii.funnel,
    ii.ledger,
    ii.benefits,
    ii.decision_table,
)


@settings(max_examples=settings.default.max_examples // 2)
@given(campaigns(), st.randoms(use_true_random=False))
def test_the_order_of_recording_does_not_matter(
    campaign: ii.Campaign, random: Random
) -> None:
    """Joined in another order, a history teaches, owes and brings the same."""
    entries = list(campaign.history)
    random.shuffle(entries)

    again = ii.Campaign.replay("grid", entries)

    for answer in ANSWERS:
        assert answer(again, as_of=LATE) == answer(campaign, as_of=LATE)


@settings(max_examples=settings.default.max_examples // 2)
@given(campaigns())
def test_every_answer_keeps_what_it_promises(campaign: ii.Campaign) -> None:
    """Whatever happened."""
    found = ii.findings(campaign, as_of=LATE)
    curve = ii.saturation(campaign, as_of=LATE).overall
    owed = ii.ledger(campaign, as_of=LATE)
    brought = ii.benefits(campaign, as_of=LATE)
    fits = [row.after for row in ii.decision_table(campaign, as_of=LATE).rows]

    for claim in found.claims:
        assert claim.voices
        assert all(0 <= voice.weight <= voice.confidence for voice in claim.voices)
    assert curve.total == sum(step.new for step in curve.steps)
    assert (curve.richness.value or 0) >= curve.total
    assert owed.entries == owed.owed + owed.offered
    received = [e for e in campaign.facts if isinstance(e.fact, BenefitReceived)]
    assert brought.total == len(received)
    assert all(set(row.received) == set(When) for row in brought.rows)
    said = [fit for fit in fits if fit is not None]
    assert fits == sorted(said, reverse=True) + [None] * (len(fits) - len(said))
    for answer in ANSWERS:
        assert str(answer(campaign, as_of=LATE)) is not None
    for answer in SHOWN:
        shown = answer(campaign, as_of=LATE)._repr_html_()
        assert shown.startswith('<section class="infointerview">')
