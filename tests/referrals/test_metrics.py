"""The measures on a small campaign that was calculated by hand.

day 0   Rosa is met and names Ken, Lea and Mia; Uma is met and names nobody
day 1   Ken is met and names Lea (known by then) and Noa, whom he names twice
day 2   Noa declines
day 3   Tom, a friend never interviewed, names Pia
day 20  Lea is met, and a day later names Quin
"""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import Fact, InterviewHeld, Outreach, Referral, Reply
from infointerview.referrals import (
    ReferralGraph,
    conversion,
    dead_ends,
    frontier,
    names_per_interview,
    quota_attainment,
    referral_graph,
    reproduction_number,
    wave_sizes,
)
from infointerview.values import Estimate, Reason

Build = Callable[..., Campaign]
DAY = timedelta(days=1)
MEASURES = [conversion, names_per_interview, quota_attainment, reproduction_number]


@pytest.fixture
def campaign(build: Build, start: datetime) -> Campaign:
    """The campaign of the module's docstring; Zoe is in the address book only."""
    facts: list[Fact] = [
        InterviewHeld(contact="rosa", start=start),
        InterviewHeld(contact="uma", start=start),
        InterviewHeld(contact="ken", start=start + DAY),
        Outreach(contact="noa", channel="email", at=start + 1.5 * DAY),
        Reply(contact="noa", answer="declined", at=start + 2 * DAY),
        InterviewHeld(contact="lea", start=start + 20 * DAY),
    ]
    named = {
        0.1: "rosa ken,rosa lea,rosa mia",
        1.1: "ken lea,ken noa",
        1.2: "ken noa",
        3: "tom pia",
        21: "lea quin",
    }
    facts += [
        Referral(referrer=referrer, referred=referred, at=start + day * DAY)
        for day, pairs in named.items()
        for referrer, referred in (pair.split() for pair in pairs.split(","))
    ]
    return build("ken lea mia noa pia quin rosa tom uma zoe", *facts)


@pytest.fixture
def graph(campaign: Campaign, start: datetime) -> ReferralGraph:
    """The campaign on day 30: Lea's interview is still in its window of 14 days."""
    return referral_graph(campaign, as_of=start + 30 * DAY)


def rounded(estimate: Estimate) -> tuple[float | None, ...]:
    """Return value and ends of the interval to four digits."""
    parts = (estimate.value, estimate.low, estimate.high)
    return tuple(part if part is None else round(part, 4) for part in parts)


class TestWaveSizes:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa, Uma, Tom, Zoe; then Ken, Lea, Mia, Pia; then Noa, Quin."""
        assert wave_sizes(graph) == (4, 4, 2)


class TestFrontier:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Noa declined, Ken and Lea were met; three people are still to be met."""
        assert frontier(graph) == ("mia", "pia", "quin")

    def test_a_cross_referral_counts(self, build: Build, start: datetime) -> None:
        """Somebody asked without an answer is on it once anybody names them."""
        asked = Outreach(contact="ken", channel="email", at=start)
        named = Referral(referrer="rosa", referred="ken", at=start + DAY)

        graph = referral_graph(build("rosa ken", asked, named))

        assert frontier(graph) == ("ken",)


class TestDeadEnds:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Only Uma was met and named nobody new."""
        assert dead_ends(graph) == ("uma",)

    def test_a_pending_interview_is_none(self, build: Build, start: datetime) -> None:
        """Whoever may still name somebody is not given up, old interviews or not."""
        campaign = build(
            "rosa",
            InterviewHeld(contact="rosa", start=start),
            InterviewHeld(contact="rosa", start=start + 20 * DAY),
        )

        before = referral_graph(campaign, as_of=start + 30 * DAY)
        after = referral_graph(campaign, as_of=start + 40 * DAY)

        assert dead_ends(before) == ()
        assert dead_ends(after) == ("rosa",)

    def test_naming_only_known_people_is_one(
        self, build: Build, start: datetime
    ) -> None:
        """Two who name each other lead nowhere, but the first did bring one in."""
        campaign = build(
            "a b",
            InterviewHeld(contact="a", start=start),
            InterviewHeld(contact="b", start=start + 2 * DAY),
            Referral(referrer="a", referred="b", at=start + DAY),
            Referral(referrer="b", referred="a", at=start + 3 * DAY),
        )

        graph = referral_graph(campaign, as_of=start + 30 * DAY)

        assert dead_ends(graph) == ("b",)


class TestNamesPerInterview:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa 3, Uma 0, Ken 2: 5 names at 3 interviews, Lea's is pending.

        The variance is 7/3, so k = (25/9)/(7/3 - 5/3) = 25/6, and the factor of the
        limits is exp(1.96 sqrt((3/5 + 6/25)/3)) = 2.8212.
        """
        names = names_per_interview(graph)

        assert rounded(names) == (1.6667, 0.5908, 4.7019)
        assert (names.n, names.censored) == (3, 1)
        assert names.method == "log_wald_overdispersed"


class TestQuotaAttainment:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa and Ken gave two names or more, Uma did not: 2 of 3.

        Wilson's limits for 2 of 3, by hand: (0.5731 -+ 0.3654).
        """
        share = quota_attainment(graph)

        assert rounded(share) == (0.6667, 0.2077, 0.9385)
        assert (share.method, share.n, share.censored) == ("wilson", 3, 1)

    def test_another_quota(self, graph: ReferralGraph) -> None:
        """With three names to give, only Rosa's interview is enough: 1 of 3."""
        share = quota_attainment(graph, quota=3)

        assert share.value == pytest.approx(1 / 3)

    def test_an_early_success_is_pending_too(
        self, build: Build, start: datetime
    ) -> None:
        """An interview that reached the quota at once still waits for its window."""
        campaign = build(
            "rosa ken lea",
            InterviewHeld(contact="rosa", start=start),
            Referral(referrer="rosa", referred="ken", at=start + DAY),
            Referral(referrer="rosa", referred="lea", at=start + DAY),
        )

        share = quota_attainment(referral_graph(campaign))

        assert (share.value, share.n, share.censored) == (None, 0, 1)

    @pytest.mark.parametrize("quota", [0, 1.5, True, "2"])
    def test_refuses_what_is_no_quota(self, graph: ReferralGraph, quota: int) -> None:
        """A quota is a whole number of names."""
        with pytest.raises(InvalidValue, match="quota"):
            quota_attainment(graph, quota=quota)


class TestReproductionNumber:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Rosa 3, Uma 0, Ken 1 (Lea was known): 4 newcomers at 3 interviews.

        The variance is 7/3, so k = (16/9)/(7/3 - 4/3) = 16/9, and the factor of the
        limits is exp(1.96 sqrt((3/4 + 9/16)/3)) = 3.6562.
        """
        number = reproduction_number(graph)

        assert rounded(number) == (1.3333, 0.3647, 4.8749)
        assert (number.n, number.censored) == (3, 1)
        assert number.method == "log_wald_overdispersed"

    def test_is_exact_where_counts_are_even(
        self, build: Build, start: datetime
    ) -> None:
        """Two interviews with two newcomers each vary less than chance would.

        Garwood's limits for a count of 4 are 1.0899 and 10.2416, here over 2.
        """
        campaign = build(
            "a b c d e f",
            *(InterviewHeld(contact=id, start=start) for id in "ab"),
            *(
                Referral(referrer=one, referred=other, at=start + DAY)
                for one, other in ("ac", "ad", "be", "bf")
            ),
        )

        number = reproduction_number(referral_graph(campaign, as_of=start + 20 * DAY))

        assert rounded(number) == (2.0, 0.5449, 5.1208)
        assert number.method == "poisson_exact"

    def test_late_names_count(self, campaign: Campaign, start: datetime) -> None:
        """A name given a month after the interview is that interview's all the same."""
        late = Referral(referrer="uma", referred="zoe", at=start + 29 * DAY)

        graph = referral_graph(campaign.record(late), as_of=start + 30 * DAY)

        assert reproduction_number(graph).value == pytest.approx(5 / 3)

    def test_zero_is_a_value(self, build: Build, start: datetime) -> None:
        """An interview that brought nobody is a 0 with an upper limit of 3.689."""
        held = InterviewHeld(contact="rosa", start=start)

        number = reproduction_number(
            referral_graph(build("rosa", held), as_of=start + 30 * DAY)
        )

        assert rounded(number) == (0.0, 0.0, 3.6889)


class TestConversion:
    def test_by_hand(self, graph: ReferralGraph) -> None:
        """Of Ken, Lea, Mia and Noa, named 28 days ago, two were met.

        Pia and Quin are too recent. Wilson's limits for 2 of 4, by hand: 0.5 -+ 0.35.
        """
        share = conversion(graph)

        assert rounded(share) == (0.5, 0.15, 0.85)
        assert (share.method, share.n, share.censored) == ("wilson", 4, 2)

    def test_meeting_late_counts(self, campaign: Campaign, start: datetime) -> None:
        """The window says when not yet means not, and a meeting means met."""
        late = InterviewHeld(contact="mia", start=start + 60 * DAY)

        graph = referral_graph(campaign.record(late), as_of=start + 70 * DAY)

        assert conversion(graph).value == pytest.approx(3 / 6)


class TestWindow:
    @pytest.mark.parametrize("measure", MEASURES)
    def test_closes_at_its_end(
        self, build: Build, start: datetime, measure: Callable[..., Estimate]
    ) -> None:
        """A case is complete from the very instant at which its window closes."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start, duration=timedelta(hours=1)),
            Referral(referrer="rosa", referred="ken", at=start + timedelta(hours=1)),
        )
        end = start + timedelta(hours=1) + 5 * DAY

        at_the_end = measure(referral_graph(campaign, as_of=end), window=5 * DAY)
        before = measure(
            referral_graph(campaign, as_of=end - timedelta.resolution),
            window=5 * DAY,
        )

        assert (at_the_end.n, at_the_end.censored) == (1, 0)
        assert (before.n, before.censored) == (0, 1)
        assert before.reason is Reason.ALL_PENDING

    @pytest.mark.parametrize("measure", [*MEASURES, dead_ends])
    @pytest.mark.parametrize("window", [-DAY, 14])
    def test_refuses_what_is_no_window(
        self, graph: ReferralGraph, measure: Callable[..., object], window: timedelta
    ) -> None:
        """A window is a length of time that is not negative."""
        with pytest.raises(InvalidValue, match="window"):
            measure(graph, window=window)

    @pytest.mark.parametrize("measure", MEASURES)
    def test_may_be_longer_than_the_calendar(
        self, graph: ReferralGraph, measure: Callable[..., Estimate]
    ) -> None:
        """The longest timedelta leaves everything pending and raises nothing."""
        assert measure(graph, window=timedelta.max).reason is Reason.ALL_PENDING
