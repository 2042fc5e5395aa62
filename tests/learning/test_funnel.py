"""The funnel: counts by hand, intervals and probabilities by scipy and statsmodels."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.stats import beta, binomtest

import infointerview as ii
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
from infointerview.learning import FunnelStep, Prior, Step
from infointerview.testing import campaigns

Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]
ASKING = (Outreach, Chaser, Reply, InterviewBooked, InterviewHeld, Referral, Touch)
LATE = datetime(2027, 6, 1, tzinfo=UTC)


def counted(took: int, n: int, prior: Prior) -> FunnelStep:
    """Return a step that so many of so many took."""
    return FunnelStep.of("replied", took=took, n=n, prior=prior)


@pytest.fixture
def eight(known: Known, day: Day) -> ii.Campaign:
    """Return eight who were asked, and how far each of them got by day 40."""

    def asked(who: str, days: float, channel: str = "email") -> Outreach:
        return Outreach(contact=who, channel=channel, at=day(days))  # type: ignore[arg-type] # a plain string will do

    return known(
        "ana bo cy di ed flo gus hal",
        asked("ana", 0),  # met, and named Bo
        Reply(contact="ana", answer="accepted", at=day(1)),
        InterviewHeld(contact="ana", start=day(5)),
        Referral(referrer="ana", referred="bo", at=day(6)),
        asked("bo", 7),  # agreed and was not met
        Reply(contact="bo", answer="later", at=day(8)),
        Reply(contact="bo", answer="accepted", at=day(9)),
        asked("cy", 0, "linkedin"),  # said no
        Reply(contact="cy", answer="declined", at=day(1)),
        asked("di", 0, "linkedin"),  # a machine answered
        Reply(contact="di", answer="out_of_office", at=day(0)),
        asked("ed", 0, "linkedin"),  # came back, and by mail arrived
        Reply(contact="ed", answer="bounced", at=day(0)),
        asked("ed", 3),
        asked("flo", 0),  # came back
        Reply(contact="flo", answer="bounced", at=day(0)),
        asked("gus", 0),  # met without a word before
        InterviewHeld(contact="gus", start=day(35)),
        asked("hal", 38),  # asked two days ago, and answered
        Reply(contact="hal", answer="accepted", at=day(39)),
    )


class TestFunnel:
    def test_counts_by_hand(self, eight: ii.Campaign, day: Day) -> None:
        """Seven were reached; Ana, Bo, Cy, Gus and Hal answered in some way."""
        found = ii.funnel(eight, as_of=day(40))

        counts = found.asked, found.replied, found.accepted, found.met, found.referred
        assert counts == (7, 5, 4, 2, 1)
        assert found.bounced == 1
        assert str(found).endswith("came back: 1")

    def test_steps_by_hand(self, eight: ii.Campaign, day: Day) -> None:
        """Hal's answer is five days old, Gus was met five days ago: both pending.

        Replied: 4 of 6. Accepted: Ana and Bo of Ana, Bo, Cy. Met: Ana of Ana and Bo.
        Referred: Ana of Ana.
        """
        found = ii.funnel(eight, as_of=day(40))

        judged = [
            (step.took, step.share.n, step.share.censored) for step in found.steps
        ]
        assert judged == [(4, 6, 1), (2, 3, 2), (1, 2, 2), (1, 1, 1)]

    def test_by_channel_of_the_message_that_arrived(
        self, eight: ii.Campaign, day: Day
    ) -> None:
        """Ed was asked by mail in the end."""
        found = ii.funnels(eight, by="channel", as_of=day(40))

        assert {key: each.asked for key, each in found.items()} == {
            "linkedin": 2,
            "email": 5,
        }

    def test_by_week_of_asking(self, eight: ii.Campaign, day: Day) -> None:
        """Weeks begin on Monday, and come in order."""
        found = ii.funnels(eight, by="week", as_of=day(40))

        assert [(key, each.asked) for key, each in found.items()] == [
            ("2026-03-02", 5),
            ("2026-03-09", 1),
            ("2026-04-06", 1),
        ]

    def test_by_source_with_the_unknown_at_the_end(
        self, known: Known, noon: datetime
    ) -> None:
        """In the order of the ladder."""
        campaign = known("x")
        for who, source in (("c", "cold"), ("f", "family")):
            card = ii.Contact(name=who, source=source)  # type: ignore[arg-type] # a plain string will do
            campaign = campaign.record(
                ii.ContactAdded(contact=who, card=card, at=noon),
                Outreach(contact=who, channel="email", at=noon),
            )
        campaign = campaign.record(Outreach(contact="x", channel="email", at=noon))

        assert list(ii.funnels(campaign, by="source", as_of=noon)) == [
            "family",
            "cold",
            None,
        ]

    def test_by_warmth_of_the_way(self, known: Known, day: Day, noon: datetime) -> None:
        """Named, or with a name in the message, before known, before cold."""
        campaign = known(
            "ana bo cy dot",
            Referral(referrer="ana", referred="bo", at=noon),
            *(
                Outreach(contact=who, channel="email", at=day(1))
                for who in ("bo", "cy")
            ),
            Referral(referrer="ana", referred="cy", at=day(2)),
            Outreach(contact="dot", channel="email", door_opener="ana", at=day(1)),
        )
        kim = ii.Contact(name="Kim", tie="moderate")
        campaign = campaign.record(
            ii.ContactAdded(contact="kim", card=kim, at=noon),
            Outreach(contact="kim", channel="email", at=day(1)),
        )

        found = ii.funnels(campaign, by="warmth", as_of=day(3))

        assert [(key, each.asked) for key, each in found.items()] == [
            ("introduced", 2),
            ("known", 1),
            ("cold", 1),
        ]

    @pytest.mark.parametrize(
        ("reason", "counts"),
        [("opted_out", (1, 1, 0)), ("bounced", (0, 0, 1)), ("deceased", (1, 0, 0))],
    )
    def test_please_stop_is_a_word_of_theirs(
        self, known: Known, day: Day, reason: str, counts: tuple[int, int, int]
    ) -> None:
        """A dead address is a message that came back, and a death is no answer."""
        campaign = known(
            "ana",
            Outreach(contact="ana", channel="email", at=day(0)),
            StopRequested(contact="ana", reason=reason, at=day(1)),  # type: ignore[arg-type] # a plain string will do
        )

        found = ii.funnel(campaign, as_of=day(20))

        assert (found.asked, found.replied, found.bounced) == counts

    def test_a_second_message_starts_nothing_anew(self, known: Known, day: Day) -> None:
        """As long as the first one arrived."""
        campaign = known(
            "ana",
            Outreach(contact="ana", channel="email", at=day(0)),
            Outreach(contact="ana", channel="phone", at=day(1)),
        )

        assert list(ii.funnels(campaign, by="channel", as_of=day(2))) == ["email"]

    def test_who_was_met_before_being_asked_again_counts_from_then(
        self, known: Known, day: Day
    ) -> None:
        """What came before the message did not come of it."""
        campaign = known(
            "ana",
            InterviewHeld(contact="ana", start=day(1)),
            Outreach(contact="ana", channel="email", at=day(2)),
        )

        found = ii.funnel(campaign, as_of=day(30))

        assert (found.asked, found.met) == (1, 0)

    @pytest.mark.parametrize(
        "wrong", [{"by": "colour"}, {"window": timedelta(-1)}, {"window": 14}]
    )
    def test_wrong_arguments_are_refused(
        self, known: Known, noon: datetime, wrong: dict[str, object]
    ) -> None:
        """With what was expected."""
        arguments: dict[str, object] = {"by": "week", "as_of": noon} | wrong

        with pytest.raises(ii.InvalidValue, match="funnel"):
            ii.funnels(known("a"), **arguments)  # type: ignore[arg-type] # on purpose

    def test_an_unknown_step_is_refused(self, known: Known, noon: datetime) -> None:
        """With the steps there are."""
        with pytest.raises(ii.InvalidValue, match="replied, accepted, met, referred"):
            ii.funnel(known("a"), as_of=noon).step("hired")


class TestStep:
    def test_one_of_one_is_too_little(self) -> None:
        """Trap 15 of the rules: never "100 %"."""
        says = str(counted(1, 1, Prior(3, 7)))

        assert says == "replied: too little data (1 of 1; 21 to 100 %)"

    def test_nobody_is_no_data(self) -> None:
        """And those who are pending are named."""
        step = FunnelStep.of("replied", took=0, n=0, pending=2)

        assert str(step) == "replied: no data yet, 2 pending"
        assert step.share.reason == "all_pending"
        assert step.too_little

    @pytest.mark.parametrize(("took", "says"), [(0, "none"), (60, "all")])
    def test_all_or_none_is_no_hundred_per_cent(self, took: int, says: str) -> None:
        """However many there are: the interval says what may be."""
        assert str(counted(took, 60, Prior(3, 7))).startswith(f"replied: {says} (")

    def test_enough_is_a_share_with_its_interval(self) -> None:
        """Once the interval leaves out more than half of what is possible."""
        assert str(counted(30, 60, Prior(3, 7))) == (
            "replied: 50 % (30 of 60; 38 to 62 %)"
        )

    @given(
        st.integers(0, 300), st.integers(0, 300), st.integers(1, 9), st.integers(1, 9)
    )
    def test_intervals_agree_with_scipy(
        self, took: int, missed: int, a: int, b: int
    ) -> None:
        """Wilson's interval, and mean and quantiles of the beta distribution."""
        step = counted(took, took + missed, Prior(a, b))

        assert step.posterior.value == pytest.approx(beta.mean(a + took, b + missed))
        ends = beta.ppf([0.025, 0.975], a + took, b + missed)
        assert (step.posterior.low, step.posterior.high) == pytest.approx(ends)
        if took + missed:
            found = binomtest(took, took + missed).proportion_ci(method="wilson")
            ends = (found.low, found.high)
            assert (step.share.low, step.share.high) == pytest.approx(ends, abs=1e-12)

    def test_intervals_agree_with_statsmodels(self, thorough: bool) -> None:  # noqa: FBT001 - a fixture
        """On random counts; loading it takes longer than the other tests here."""
        if not thorough:
            pytest.skip("where everything is checked")
        proportion = pytest.importorskip("statsmodels.stats.proportion")
        random = Random(8)
        counts = [
            (random.randint(0, n), n) for n in random.choices(range(1, 400), k=200)
        ]

        for took, n in counts:
            share = counted(took, n, Prior(3, 7)).share

            ends = proportion.proportion_confint(took, n, method="wilson")
            assert (share.low, share.high) == pytest.approx(ends, abs=1e-12)

    @given(st.integers(0, 40), st.integers(1, 40), st.integers(2, 9))
    def test_intervals_hold_the_estimate_and_shrink_with_data(
        self, took: int, missed: int, times: int
    ) -> None:
        """The same share of more cases is known more exactly."""
        few = counted(took, took + missed, Prior(1, 1))
        many = counted(times * took, times * (took + missed), Prior(1, 1))

        for each in (few.share, few.posterior, many.share, many.posterior):
            assert each.low is not None
            assert each.value is not None
            assert each.high is not None
            assert each.low <= each.value <= each.high
        assert width(many.share) < width(few.share)
        assert width(many.posterior) < width(few.posterior)


def width(estimate: ii.Estimate) -> float:
    """Return how wide the interval is."""
    return (estimate.high or 0.0) - (estimate.low or 0.0)


class TestCompare:
    def test_by_hand(self, eight: ii.Campaign, day: Day) -> None:
        """After 3 of 4 and 1 of 2, Beta(6, 8) against Beta(4, 8): scipy says .7437."""
        found = ii.funnels(eight, by="channel", as_of=day(40))

        better = ii.compare_funnels(
            found["email"], found["linkedin"], names=("email", "LinkedIn")
        )

        a, b, c, d = 6, 8, 4, 8
        expected = quad(lambda x: beta.pdf(x, a, b) * beta.cdf(x, c, d), 0, 1)[0]
        assert better.first_better == pytest.approx(expected)
        assert str(better) == (
            "replied: the data do not tell email and LinkedIn apart"
            f" (email is better with {100 * expected:.0f} %)"
        )

    def test_says_which_is_better_when_it_is_sure(self, known: Known, day: Day) -> None:
        """Twelve of twelve against none of twelve, whichever is named first."""
        names = [f"a{n}" for n in range(12)] + [f"b{n}" for n in range(12)]
        facts: list[ii.Fact] = []
        for who in names:
            channel = "email" if who[0] == "a" else "phone"
            facts.append(Outreach(contact=who, channel=channel, at=day(0)))  # type: ignore[arg-type] # a plain string will do
            if channel == "email":
                facts.append(Reply(contact=who, answer="declined", at=day(1)))
        found = ii.funnels(known(" ".join(names), *facts), by="channel", as_of=day(30))

        better = ii.compare_funnels(
            found["phone"], found["email"], names=("phone", "mail")
        )

        assert str(better) == (
            "replied: mail does better than phone (mail is better with 100 %)"
        )

    @settings(max_examples=settings.default.max_examples // 2)
    @given(*[st.integers(0, 60)] * 4)
    def test_agrees_with_numerical_integration(
        self, a: int, b: int, c: int, d: int
    ) -> None:
        """Of one density against the other distribution, by scipy."""
        first, second = (
            ii.Funnel(
                asked=0,
                replied=0,
                accepted=0,
                met=0,
                referred=0,
                bounced=0,
                steps=(counted(took, took + missed, Prior(3, 7)),),
            )
            for took, missed in ((a, b), (c, d))
        )

        better = ii.compare_funnels(first, second)

        expected = quad(
            lambda x: beta.pdf(x, 3 + a, 7 + b) * beta.cdf(x, 3 + c, 7 + d), 0, 1
        )[0]
        assert better.first_better == pytest.approx(expected, abs=1e-7)
        other = ii.compare_funnels(second, first)
        assert better.first_better + other.first_better == pytest.approx(1)


class TestLaws:
    @settings(max_examples=settings.default.max_examples // 2)
    @given(campaigns(kinds=ASKING), st.integers(0, 13))
    def test_a_pending_outreach_never_lowers_a_rate(
        self, campaign: ii.Campaign, days: int
    ) -> None:
        """Somebody asked within the window is in no rate."""
        before = ii.funnel(campaign, as_of=LATE)
        at = LATE - timedelta(days=days)

        more = campaign.record(
            ii.ContactAdded(contact="new", card=ii.Contact(name="New"), at=at),
            Outreach(contact="new", channel="email", at=at),
        )
        after = ii.funnel(more, as_of=LATE)

        assert after.asked == before.asked + 1
        for old, new in zip(before.steps, after.steps, strict=True):
            assert (old.took, old.share.n) == (new.took, new.share.n)
            assert old.share.value == new.share.value

    @settings(max_examples=settings.default.max_examples // 2)
    @given(campaigns(kinds=ASKING))
    def test_counts_never_rise_and_groups_add_up(self, campaign: ii.Campaign) -> None:
        """By whatever they are grouped."""
        found = ii.funnel(campaign, as_of=LATE)

        counts = [
            found.asked, found.replied, found.accepted, found.met, found.referred
        ]  # fmt: skip
        assert counts == sorted(counts, reverse=True)
        for by in ("channel", "source", "warmth", "week"):
            groups = ii.funnels(campaign, by=by, as_of=LATE).values()
            assert sum(each.asked for each in groups) == found.asked
            assert sum(each.bounced for each in groups) == found.bounced
            for step in Step:
                took = sum(each.step(step).took for each in groups)
                assert took == found.step(step).took
