"""Intervals, rates and waiting times, by hand and against lifelines."""

import math
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import Fact, InterviewHeld, Outreach, Referral, Reply, Touch
from infointerview.referrals import (
    doubling_time,
    generation_interval,
    growth_rate,
    growth_rate_of,
    interview_reproduction_number,
    kaplan_meier,
    referral_graph,
    time_to_reply,
)
from infointerview.values import Reason

Build = Callable[..., Campaign]
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def held(contact: str, end: datetime) -> InterviewHeld:
    """Return an interview of a minute that ends then."""
    return InterviewHeld(contact=contact, start=end - MINUTE, duration=MINUTE)


def chain(start: datetime, *days: float) -> list[Fact]:
    """Return facts: Rosa, met at once, names people who are met after so many days."""
    names = "abcdefghijklmnopqrstuvw"[: len(days)]
    return [
        held("rosa", start),
        *(Referral(referrer="rosa", referred=id, at=start) for id in names),
        *(held(id, start + day * DAY) for id, day in zip(names, days, strict=True)),
    ]


class TestGenerationInterval:
    def test_by_hand(self, build: Build, start: datetime) -> None:
        """Of 2, 3 and 10 days the median is 3, the mean 5, the variance 19."""
        facts = chain(start, 2, 3, 10)
        waiting = Referral(referrer="rosa", referred="zoe", at=start)
        campaign = build("rosa a b c zoe", *facts, waiting)

        interval = generation_interval(referral_graph(campaign))

        assert interval.median.value == 3.0
        assert (interval.mean.value, interval.mean.n) == (5.0, 3)
        assert interval.sd.value == pytest.approx(math.sqrt(19))
        assert (interval.mean.censored, interval.median.censored) == (1, 1)
        assert str(interval) == "3.00 (open to open, n = 3, 1 pending)"

    def test_one_wrong_date_leaves_the_median(
        self, build: Build, start: datetime
    ) -> None:
        """A meeting dated a century late moves the mean only."""
        campaign = build("rosa a b c", *chain(start, 2, 3, 36_500))

        interval = generation_interval(referral_graph(campaign))

        assert interval.median.value == 3.0
        assert interval.mean.value == pytest.approx(36_505 / 3)

    def test_the_median_lies_between_two_of_them(
        self, build: Build, start: datetime
    ) -> None:
        """Of 9 the interval leaves one out at each end: P(B <= 1) = 10/512 <= .025.

        Two at each end would leave out 46/512.
        """
        campaign = build("rosa a b c d e f g h i", *chain(start, *range(1, 10)))

        median = generation_interval(referral_graph(campaign)).median

        assert (median.low, median.value, median.high) == (2.0, 5.0, 8.0)
        assert median.method == "order_statistics"

    def test_who_was_met_before_the_referrer_is_left_out(
        self, build: Build, start: datetime
    ) -> None:
        """Ken, named outside an interview, is met before Rosa is; Lea at that time."""
        campaign = build(
            "rosa ken lea",
            Referral(referrer="rosa", referred="ken", at=start),
            Referral(referrer="rosa", referred="lea", at=start),
            held("ken", start + DAY),
            held("rosa", start + 2 * DAY),
            held("lea", start + 2 * DAY),
        )

        interval = generation_interval(referral_graph(campaign))

        assert (interval.mean.value, interval.mean.n) == (0.0, 1)
        assert interval.sd.reason is Reason.TOO_FEW

    def test_many_take_the_normal_approximation(self) -> None:
        """From 1001 on: (n - 1.96 sqrt n) / 2, which the exact order agrees with."""
        from infointerview.referrals._tempo import _order

        approximate = math.floor((1000 - 1.959964 * math.sqrt(1000)) / 2)

        assert abs(_order(1000) - approximate) <= 1
        assert _order(10_000) == 4902


class TestGrowthRate:
    def test_published_example(self) -> None:
        """Wallinga and Lipsitch: 2.85 days, exponential, and r = .2 make R = 1.57."""
        assert growth_rate_of(1.57, mean=2.85, sd=2.85) == pytest.approx(0.2)

    @given(st.floats(0.01, 20), st.floats(0.1, 99), st.floats(0, 99))
    def test_inverts_the_formula(self, r: float, mean: float, sd: float) -> None:
        """R = (1 + r sd^2 / mean)^(mean^2 / sd^2), and e^(r mean) where sd is 0."""
        if sd < mean / 100:
            sd = 0.0
        shape = (mean / sd) ** 2 if sd else math.inf
        scale = sd**2 / mean

        growth = r / mean / 20
        reproduction = (1 + growth * scale) ** shape if sd else math.exp(growth * mean)

        found = growth_rate_of(reproduction, mean=mean, sd=sd)
        assert found == pytest.approx(growth, rel=1e-6)

    def test_edges(self) -> None:
        """R = 1 stays, R = 0 falls as fast as it can, and with sd = 0 no rate does."""
        assert growth_rate_of(1.0, mean=3.0, sd=2.0) == 0.0
        assert growth_rate_of(0.0, mean=3.0, sd=3.0) == pytest.approx(-1 / 3)
        assert growth_rate_of(0.0, mean=3.0, sd=0.0) is None
        assert growth_rate_of(math.e, mean=2.0, sd=0.0) == pytest.approx(0.5)

    @pytest.mark.parametrize(
        "arguments",
        [
            {"reproduction": -1.0, "mean": 1.0, "sd": 1.0},
            {"reproduction": 1.0, "mean": 0.0, "sd": 1.0},
            {"reproduction": 1.0, "mean": 1.0, "sd": math.nan},
        ],
    )
    def test_refuses_what_is_out_of_range(self, arguments: dict[str, float]) -> None:
        """R and sd are not negative, and the mean is positive."""
        reproduction = arguments.pop("reproduction")

        with pytest.raises(InvalidValue):
            growth_rate_of(reproduction, **arguments)

    def test_of_a_graph(self, build: Build, start: datetime) -> None:
        """It puts R c and the interval's mean and deviation together."""
        graph = referral_graph(
            build("rosa a b c", *chain(start, 2, 3, 10)), as_of=start + 60 * DAY
        )

        rate, time = growth_rate(graph), doubling_time(graph)

        expected = growth_rate_of(0.75, mean=5.0, sd=math.sqrt(19))
        assert interview_reproduction_number(graph).value == 0.75
        assert rate.value == pytest.approx(expected)
        assert time.value == pytest.approx(math.log(2) / rate.value)
        assert (rate.n, rate.method) == (4, "plug_in")

    def test_a_halving_time_is_negative(self, build: Build, start: datetime) -> None:
        """Where r may be of either sign the time has no interval."""
        graph = referral_graph(
            build("rosa a b c", *chain(start, 2, 3, 10)), as_of=start + 60 * DAY
        )

        time = doubling_time(graph)

        assert time.value is not None
        assert time.value < 0
        assert (time.low, time.high) == (None, None)
        assert time.reason is Reason.NEVER_REACHED

    def test_ends_of_one_sign(self, build: Build, start: datetime) -> None:
        """Ten interviews with two newcomers each, all met, surely multiply."""
        pairs = [(f"a{n}", f"b{n}", f"c{n}") for n in range(10)]
        facts: list[Fact] = []
        for n, (one, *others) in enumerate(pairs):
            facts.append(held(one, start))
            for other in others:
                facts += [
                    Referral(referrer=one, referred=other, at=start),
                    held(other, start + (20 + n) * DAY),
                ]
        people = " ".join(id for trio in pairs for id in trio)
        graph = referral_graph(build(people, *facts), as_of=start + 30 * DAY)

        rate = growth_rate(graph, contact_window=28 * DAY)
        time = doubling_time(graph, contact_window=28 * DAY)

        assert None not in {rate.value, rate.low, rate.high}
        assert time.value == pytest.approx(math.log(2) / rate.value)
        assert time.low == pytest.approx(math.log(2) / rate.high)
        assert time.high == pytest.approx(math.log(2) / rate.low)

    def test_standing_still_never_doubles(self, build: Build, start: datetime) -> None:
        """Rosa names two who are met and name nobody: with R c = 1, r is 0.

        All intervals are equal, so with R = 0 at the lower end r would have no bound.
        """
        graph = referral_graph(
            build("rosa a b", *chain(start, 40, 40)), as_of=start + 45 * DAY
        )
        half = referral_graph(
            build("rosa uma a b", *chain(start, 40, 40), held("uma", start)),
            as_of=start + 45 * DAY,
        )

        alone, rate = growth_rate(graph), growth_rate(half)

        assert alone.value == pytest.approx(math.log(2) / 40)
        assert rate.value == 0.0
        assert doubling_time(half).reason is Reason.NEVER_REACHED

    def test_nobody_came_in(self, build: Build, start: datetime) -> None:
        """R c = 0 with equal intervals has no rate, or none at its lower end."""
        facts = chain(start, 1, 1)
        late = [held("x", start + 20 * DAY), held("y", start + 20 * DAY)]
        campaign = build("rosa a b x y", *facts, *late)
        graph = referral_graph(campaign, as_of=start + 50 * DAY)

        some = growth_rate(graph)
        none = growth_rate(graph, window=31 * DAY)

        assert some.value is not None
        assert (none.value is None) == (none.n == 0)

    @pytest.mark.parametrize(
        ("days", "reason"), [((2,), "too_few"), ((0, 0), "too_few")]
    )
    def test_undefined(
        self, build: Build, start: datetime, days: tuple[int, ...], reason: str
    ) -> None:
        """One interval has no deviation, and a mean of 0 days no rate."""
        people = "rosa a b"[: 4 + 2 * len(days)]
        campaign = build(people, *chain(start, *days))

        rate = growth_rate(referral_graph(campaign, as_of=start + 60 * DAY))
        time = doubling_time(referral_graph(campaign, as_of=start + 60 * DAY))

        assert (rate.value, rate.low, rate.high) == (None, None, None)
        assert rate.reason == time.reason == reason


# What lifelines 0.30.3 gives for these waits in days.
DAYS = [1, 2, 2, 3, 4, 4, 5, 7, 8, 10, 10, 14, 14, 14, 21]
ENDED = [1, 1, 1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0]
SURVIVAL = [
    0.9333333333333331, 0.8, 0.7333333333333334, 0.6666666666666669,
    0.5925925925925926, 0.5185185185185185, 0.5185185185185185, 0.345679012345679,
    0.2592592592592593, 0.2592592592592593,
]  # fmt: skip
LOW = [
    0.6126412437748727, 0.49982398165575437, 0.43620820235527236, 0.3753032300681186,
    0.3070010674996627, 0.24507551399343672, 0.24507551399343672, 0.11505250043932547,
    0.0661681038956477, 0.0661681038956477,
]  # fmt: skip
HIGH = [
    0.9903322366500168, 0.9307172940541175, 0.8905199314372404, 0.8455622342817989,
    0.7930677503846589, 0.7358288245664393, 0.7358288245664393, 0.5934401967272331,
    0.5111663353151213, 0.5111663353151213,
]  # fmt: skip


class TestKaplanMeier:
    def test_published_numbers(self) -> None:
        """Shares, limits and median are those of lifelines 0.30.3."""
        waiting = kaplan_meier([day * DAY for day in DAYS], ENDED)

        assert [time / DAY for time in waiting.durations] == sorted(set(DAYS))
        shares = waiting.shares
        assert [share.value for share in shares] == pytest.approx(SURVIVAL, rel=1e-12)
        assert [share.low for share in shares] == pytest.approx(LOW, rel=1e-10)
        assert [share.high for share in shares] == pytest.approx(HIGH, rel=1e-10)
        assert (waiting.median.value, waiting.median.censored) == (10.0, 5)

    @given(
        st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1, max_size=40)
    )
    def test_agrees_with_lifelines(self, waits: list[tuple[int, bool]]) -> None:
        """On whatever waits, where lifelines is installed."""
        lifelines = pytest.importorskip("lifelines", reason="no peer to compare with")
        days, ended = zip(*waits, strict=True)

        waiting = kaplan_meier([day * DAY for day in days], ended)

        fitter = lifelines.KaplanMeierFitter().fit(days, ended)
        for time, share in zip(waiting.durations, waiting.shares, strict=True):
            assert share.value == pytest.approx(fitter.predict(time / DAY), abs=1e-12)

    def test_nobody_left(self) -> None:
        """At the end of all waits the share is 0, without an interval."""
        waiting = kaplan_meier([DAY, 2 * DAY], [True, True])

        last = waiting.shares[-1]
        assert (last.value, last.low, last.high) == (0.0, None, None)
        assert last.reason is Reason.TOO_FEW
        assert (waiting.median.value, waiting.median.high) == (1.0, None)
        assert waiting.median.reason is Reason.NEVER_REACHED

    def test_never_half(self) -> None:
        """While fewer than half have their answer the median is not known."""
        waiting = kaplan_meier([DAY, 2 * DAY, 3 * DAY], [True, False, False])

        assert waiting.median.value is None
        assert waiting.median.reason is Reason.NEVER_REACHED

    def test_between_the_times(self) -> None:
        """Before the first time everybody waits, without anybody it is undefined."""
        waiting = kaplan_meier([2 * DAY], [False])
        nobody = kaplan_meier([], [])

        assert waiting.after(DAY).value == 1.0
        assert waiting.after(3 * DAY) == waiting.shares[0]
        assert nobody.after(DAY).reason is Reason.NO_OBSERVATIONS
        assert nobody.median.reason is Reason.NO_OBSERVATIONS

    def test_refuses_what_does_not_fit(self) -> None:
        """Each wait either ended or did not, and none is negative."""
        with pytest.raises(InvalidValue, match="ended"):
            kaplan_meier([DAY], [])
        with pytest.raises(InvalidValue, match="durations"):
            kaplan_meier([-DAY], [True])


class TestTimeToReply:
    def test_by_hand(self, build: Build, start: datetime) -> None:
        """A answers on day 2, B is met on day 4; C waits 9 days, D wrote first.

        An auto-reply to C is no answer.
        """
        campaign = build(
            "a b c d e",
            *(
                Outreach(contact=id, channel="email", at=start + DAY * (id == "d"))
                for id in "abcd"
            ),
            Touch(contact="d", direction="inbound", at=start),
            Reply(contact="a", answer="accepted", at=start + 2 * DAY),
            Reply(contact="c", answer="out_of_office", at=start + 3 * DAY),
            held("b", start + 4 * DAY),
            Touch(contact="e", direction="inbound", at=start),
        )

        waiting = time_to_reply(referral_graph(campaign, as_of=start + 9 * DAY))

        assert [time / DAY for time in waiting.durations] == [2.0, 4.0, 9.0]
        values = [share.value for share in waiting.shares]
        assert values == pytest.approx([2 / 3, 1 / 3, 1 / 3])
        assert (waiting.median.value, waiting.median.censored) == (4.0, 1)
