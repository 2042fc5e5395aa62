from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from random import Random
from statistics import NormalDist
from typing import TYPE_CHECKING, TypeAlias

import pytest

from infointerview.facts import (
    Chaser,
    InterviewBooked,
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
    StopRequested,
    Touch,
)
from infointerview.followups import BusinessCalendar, ReplyCurve, reply_curve
from infointerview.people import Contact
from infointerview.values import Reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.campaign import Campaign
    from infointerview.facts import Fact

    Record: TypeAlias = Callable[..., Campaign]

ANA = Contact(name="Ana Ruiz")
FRIDAY = datetime(2026, 9, 11, 16, tzinfo=UTC)
DAY = timedelta(days=1)
SENT = Outreach(contact="ana", channel="email", at=FRIDAY)
NOW = FRIDAY + 11 * DAY  # Tuesday, seven business days later


def reply(answer: str, days: int) -> Reply:
    """Return what came back after so many days."""
    return Reply(contact="ana", answer=answer, at=FRIDAY + days * DAY)


@pytest.mark.parametrize(
    ("facts", "days", "answers"),
    [
        ((), 7, 0),
        ((reply("accepted", 3),), 1, 1),  # on Monday
        ((reply("declined", 0),), 0, 1),  # the same day
        ((reply("accepted", 1),), 0, 1),  # Saturday is no business day
        ((reply("out_of_office", 1), reply("accepted", 4)), 2, 1),
        ((Touch(contact="ana", direction="inbound", at=FRIDAY + 4 * DAY),), 2, 1),
        ((Touch(contact="ana", direction="outbound", at=FRIDAY + 4 * DAY),), 7, 0),
        (
            (
                InterviewBooked(
                    contact="ana", start=FRIDAY + 9 * DAY, at=FRIDAY + 5 * DAY
                ),
            ),
            3,
            1,
        ),
        ((InterviewHeld(contact="ana", start=FRIDAY + 6 * DAY),), 4, 1),
        ((Chaser(contact="ana", channel="email", at=FRIDAY + 7 * DAY),), 5, 0),
        (
            (
                Chaser(contact="ana", channel="email", at=FRIDAY + 7 * DAY),
                reply("accepted", 8),
            ),
            5,
            0,
        ),
        ((Outreach(contact="ana", channel="phone", at=FRIDAY + 7 * DAY),), 5, 0),
        ((StopRequested(contact="ana", at=FRIDAY + 3 * DAY),), 1, 0),
        ((Referral(referrer="ana", referred="bob", at=FRIDAY + 3 * DAY),), 7, 0),
    ],
)
def test_what_ends_a_wait(
    record: Record, facts: tuple[Fact, ...], days: int, answers: int
) -> None:
    """An answer, or what cuts it short; counted by hand in business days."""
    campaign = record(SENT, *facts, ana=ANA, bob=ANA)

    found = reply_curve(campaign, as_of=NOW)

    assert found == ReplyCurve(days=(days,), at_risk=(1,), answers=(answers,))


@pytest.mark.parametrize("facts", [(), (SENT, reply("bounced", 1))])
def test_who_was_never_reached_does_not_count(
    record: Record, facts: tuple[Fact, ...]
) -> None:
    """No message, or none that arrived."""
    found = reply_curve(record(*facts, ana=ANA), as_of=NOW)

    assert (found.n, found.answered, found.silent) == (0, 0, ())


def test_days_are_the_recipients(record: Record) -> None:
    """In Tokyo it is Saturday, and Monday a day off (counted by hand)."""
    card = Contact(name="Ken Ito", time_zone="Asia/Tokyo", calendar="JP")
    calendars = {"JP": BusinessCalendar(holidays=[(FRIDAY + 3 * DAY).date()])}
    answer = Reply(contact="ken", answer="accepted", at=FRIDAY + 4 * DAY)
    sent = Outreach(contact="ken", channel="email", at=FRIDAY)

    found = reply_curve(record(sent, answer, ken=card), as_of=NOW, calendars=calendars)

    assert found.days == (2,)  # Tuesday and Wednesday


def test_the_band_is_that_of_another_tool() -> None:
    """Fifteen waits, some cut short: lifelines 0.30.3 gives these numbers."""
    curve = ReplyCurve(
        days=(1, 2, 3, 4, 5, 7, 8, 10, 14, 21),
        at_risk=(15, 14, 12, 11, 9, 8, 7, 6, 4, 1),
        answers=(1, 2, 1, 1, 1, 1, 0, 2, 1, 0),
    )

    found = [
        tuple(round(number, 4) for number in (e.value, e.low, e.high))
        for e in (curve.silent[0], curve.silent[5], curve.silent[8])
    ]

    assert (curve.n, curve.answered) == (15, 10)
    assert found == [
        (0.9333, 0.6126, 0.9903),
        (0.5185, 0.2451, 0.7358),
        (0.2593, 0.0662, 0.5112),
    ]


def test_random_waits_give_what_lifelines_gives(thorough: bool) -> None:  # noqa: FBT001 - a fixture
    """Share and band; loading that package takes longer than the other tests here."""
    if not thorough:
        pytest.skip("where everything is checked")
    lifelines = pytest.importorskip("lifelines")
    random = Random(8)
    for _ in range(20):
        waits = random.choices(range(1, 30), k=60)
        answered = [random.random() < 0.6 for _ in waits]
        days = sorted(set(waits))
        curve = ReplyCurve(
            days=tuple(days),
            at_risk=tuple(sum(wait >= day for wait in waits) for day in days),
            answers=tuple(
                sum(
                    wait == day and yes
                    for wait, yes in zip(waits, answered, strict=True)
                )
                for day in days
            ),
        )

        other = lifelines.KaplanMeierFitter().fit(waits, answered)

        band = other.confidence_interval_
        for day, ours in zip(days, curve.silent, strict=True):
            assert ours.value == pytest.approx(other.predict(day))
            if ours.low is not None:
                ends = tuple(band.loc[day])
                assert (ours.low, ours.high) == pytest.approx(ends, abs=1e-9)


def test_the_specified_population_gives_one_in_ten_and_one_in_thirty() -> None:
    """Four of ten answer, with log-normal delays of median 1 and sigma 1.2.

    The closed form pi S(t) / (1 - pi + pi S(t)) gives 10.7 % after 3 business days,
    5.7 % after 5 and 3.4 % after 7.
    """
    size, share, far = 10_000, 0.4, 10_000
    delay = NormalDist(sigma=1.2)
    answered = int(size * share)
    delays = [
        math.ceil(math.exp(delay.inv_cdf((n + 0.5) / answered)))
        for n in range(answered)
    ]
    days = sorted({*delays, far})
    curve = ReplyCurve(
        days=tuple(days),
        at_risk=tuple(size - sum(delay < day for delay in delays) for day in days),
        answers=tuple(delays.count(day) for day in days),
    )

    found = [round(100 * curve.still_to_come(day).value, 1) for day in (3, 5, 7)]

    assert found == [10.7, 5.7, 3.4]


def test_the_chance_is_one_minus_the_silence_that_is_left() -> None:
    """S(9)/S(1), by hand: of three left after a day two answered, one did not."""
    curve = ReplyCurve(days=(1, 2, 9), at_risk=(4, 3, 1), answers=(1, 2, 0))

    found = curve.still_to_come(1)

    assert (round(found.value, 6), found.n, found.censored) == (0.666667, 3, 1)
    assert 0 < found.low < found.value < found.high < 1


@pytest.mark.parametrize(
    ("days", "value", "reason"),
    [
        (1, 1.0, Reason.TOO_FEW),  # the one who is left will have answered
        (2, None, Reason.NO_OBSERVATIONS),
    ],
)
def test_where_the_data_end_nothing_is_promised(
    days: int, value: float | None, reason: Reason
) -> None:
    """No interval from one case, no number from none."""
    curve = ReplyCurve(days=(1, 2), at_risk=(2, 1), answers=(1, 1))

    found = curve.still_to_come(days)

    assert (found.value, found.low, found.high) == (value, None, None)
    assert found.reason is reason


def test_the_sentence(record: Record) -> None:
    """Two numbers with what they rest on."""
    curve = ReplyCurve(days=(1, 4, 9), at_risk=(20, 14, 9), answers=(6, 4, 1))

    assert str(curve) == (
        "after 3 business days of silence an answer still comes with a chance of"
        " 37 % (17 to 67 %), after 7 with a chance of 11 % (2 to 57 %), in your data"
        " (20 people asked, 11 answered)"
    )
    assert str(reply_curve(record(SENT, reply("accepted", 3), ana=ANA), as_of=NOW)) == (
        "after 3 business days of silence an answer still comes with a chance that is"
        " not known, after 7 with a chance that is not known, in your data (1 person"
        " asked, 1 answered)"
    )


@pytest.mark.parametrize(
    ("answers", "said"), [(0, "0 of 1 answered"), (1, "1 of 1 answered")]
)
def test_one_person_is_no_percentage(answers: int, said: str) -> None:
    """Neither silence nor an answer is a chance of 0 % or 100 %."""
    curve = ReplyCurve(days=(9,), at_risk=(1,), answers=(answers,))

    assert curve.explain(first=1, second=12) == (
        "after 1 business day of silence an answer still comes with a chance that is"
        f" not known (so far {said}), after 12 with a chance that is not known, in your"
        f" data (1 person asked, {answers} answered)"
    )
