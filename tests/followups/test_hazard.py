from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.facts import Chaser, Outreach, Reply
from infointerview.followups import (
    DEFAULT,
    AgendaTracker,
    HazardNudge,
    ReplyCurve,
    agenda,
)
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.campaign import Campaign

    Record: TypeAlias = Callable[..., Campaign]

NOON = datetime(2026, 9, 8, 16, tzinfo=UTC)
DAY = timedelta(days=1)
ACME = (Position(organization="Acme"),)
NOTHING = ReplyCurve(days=(), at_risk=(), answers=())


@st.composite
def curves(draw: st.DrawFn, *, answered: bool) -> ReplyCurve:
    """Draw the waits of up to 200 people, some of whom answered, or none."""
    rows = draw(
        st.dictionaries(
            st.integers(0, 30),
            st.tuples(st.integers(0, 20), st.integers(0, 20 * answered)),
            max_size=10,
        )
    )
    days = tuple(sorted(day for day, row in rows.items() if sum(row)))
    return ReplyCurve(
        days=days,
        at_risk=tuple(sum(sum(rows[d]) for d in days if d >= day) for day in days),
        answers=tuple(rows[day][1] for day in days),
    )


def test_the_prior_is_the_specified_population() -> None:
    """One in ten after 3 days, one in thirty after 7: the closed form of section 11."""
    policy = HazardNudge()

    found = [round(100 * policy.chance(NOTHING, days), 1) for days in (3, 5, 7)]

    assert found == [10.7, 5.7, 3.4]
    assert policy.days(NOTHING) == 6
    assert policy.chance(NOTHING, 0) == pytest.approx(0.4, abs=1e-4)


@given(curves(answered=True), st.floats(0.001, 0.9))
def test_the_day_stays_within_bounds(curve: ReplyCurve, threshold: float) -> None:
    """The third to the tenth, and no later for a greater chance."""
    days = [HazardNudge(threshold=t).days(curve) for t in (threshold, threshold / 2)]

    assert 3 <= days[0] <= days[1] <= 10


@given(curves(answered=False))
def test_silence_alone_shortens_nothing(curve: ReplyCurve) -> None:
    """Which one's own chasers cut short."""
    assert HazardNudge().days(curve) >= HazardNudge().days(NOTHING)


def test_with_many_messages_the_prior_counts_for_nothing() -> None:
    """Then the chance is that of the curve, which has its own oracle."""
    curve = ReplyCurve(
        days=(1, 4, 9, 250),
        at_risk=(200_000, 140_000, 90_000, 80_000),
        answers=(60_000, 50_000, 10_000, 0),
    )

    for days in (1, 3, 5, 8):
        expected = curve.still_to_come(days).value
        found = HazardNudge(prior=1).chance(curve, days)
        assert found == pytest.approx(expected, abs=1e-4)


def test_people_who_answer_late_are_given_time() -> None:
    """Up to the tenth business day."""
    late = ReplyCurve(days=(12, 30), at_risk=(900, 300), answers=(600, 0))

    assert HazardNudge().days(late) == 10


def test_it_takes_the_place_of_the_default_chaser(record: Record) -> None:
    """Six business days after Tuesday; the closed form gives 4.3 % there."""
    campaign = record(
        Outreach(contact="ana", channel="email", at=NOON),
        Outreach(contact="bob", channel="email", at=NOON - DAY),
        Reply(contact="bob", answer="declined", at=NOON),
        Outreach(contact="cy", channel="email", at=NOON - 2 * DAY),
        Chaser(contact="cy", channel="email", at=NOON),
        ana=Contact(name="Ana", positions=ACME),
        bob=Contact(name="Bob"),
        cy=Contact(name="Cy"),
        dee=Contact(name="Dee", positions=ACME),
    )
    plan = DEFAULT | HazardNudge()

    found = agenda(campaign, as_of=NOON + DAY, plan=plan)

    step, nudge = found
    assert (step.key.kind, step.due) == ("try-next-contact", date(2026, 9, 11))
    assert nudge.due == date(2026, 9, 16)
    assert found.why(nudge).startswith("6 business days after 2026-09-08")
    assert found.why(nudge).endswith("one still comes with a chance of 4.3 %")
    assert "a prior worth 100" in found.explain(nudge)
    assert AgendaTracker(campaign, plan=plan).agenda(as_of=NOON + DAY) == found


@pytest.mark.parametrize(
    "fields", [{"threshold": 0.0}, {"threshold": 1}, {"threshold": "5 %"}, {"prior": 0}]
)
def test_numbers_that_make_no_policy_are_refused(fields: dict[str, object]) -> None:
    """At construction, with the name of the field."""
    with pytest.raises(InvalidValue, match=r"HazardNudge\.\w+: expected"):
        HazardNudge(**fields)
