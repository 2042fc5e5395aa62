"""Variety of categories, against numbers worked out elsewhere, and coverage."""

import math
import random
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    InterviewHeld,
    Outreach,
    Referral,
    Reply,
    TargetsChanged,
)
from infointerview.people import Contact, Position
from infointerview.referrals import (
    ReferralGraph,
    category_counts,
    chao1,
    coverage,
    employer_of,
    evenness,
    hill,
    referral_graph,
    sample_coverage,
    shannon,
    simpson,
    simpson_unbiased,
)
from infointerview.values import Estimate, Reason

Build = Callable[..., Campaign]
DAY = timedelta(days=1)
COUNTS = [50, 30, 10, 5, 3, 1, 1]
MEASURES = [
    chao1, evenness, hill, sample_coverage, shannon, simpson, simpson_unbiased,
]  # fmt: skip

count_lists = st.lists(st.integers(1, 60), min_size=1, max_size=30)


class TestFormulas:
    @pytest.mark.parametrize(
        ("measure", "expected"),
        [
            (shannon, 1.2851106951942188),
            (lambda counts: hill(counts, order=0), 7),
            (hill, 3.615068105735859),
            (lambda counts: hill(counts, order=2), 2.828054298642534),
            (lambda counts: hill(counts, order=math.inf), 2),
            (simpson, 0.6464),
            (simpson_unbiased, 0.6529292929292929),
            (evenness, 0.660416256021947),
            (chao1, 8.0),
            (sample_coverage, 0.98),
        ],
    )
    def test_by_other_means(
        self, measure: Callable[[object], Estimate], expected: float
    ) -> None:
        """The formulas of the literature on one set of counts, computed apart."""
        estimate = measure(COUNTS)

        assert estimate.value == pytest.approx(expected, rel=1e-14)
        assert (estimate.n, estimate.reason) == (100, Reason.NO_INTERVAL)

    def test_coverage_with_some_seen_twice(self) -> None:
        """With f1 = 2, f2 = 1 and N = 14: 1 - 2/14 * 26/28, by hand."""
        estimate = sample_coverage([10, 2, 1, 1])

        assert estimate.value == pytest.approx(1 - 2 / 14 * 26 / 28)

    def test_the_only_one_seen_tells_nothing_of_the_next(self) -> None:
        """One of one category: Good's coverage is 0."""
        assert sample_coverage([1]).value == 0.0
        assert sample_coverage([3]).value == 1.0

    @pytest.mark.parametrize("measure", MEASURES)
    def test_of_nothing(self, measure: Callable[[object], Estimate]) -> None:
        """Without a count none is defined."""
        for nothing in ([], {}, [0, 0]):
            estimate = measure(nothing)

            assert (estimate.value, estimate.n) == (None, 0)
            assert estimate.reason is Reason.NO_OBSERVATIONS

    def test_of_one(self) -> None:
        """One category has no evenness, and one person no unbiased Simpson."""
        assert evenness([5]).reason is Reason.ONE_CATEGORY
        assert simpson_unbiased([1]).reason is Reason.TOO_FEW

    @pytest.mark.parametrize("measure", MEASURES)
    def test_refuses_negative_counts(
        self, measure: Callable[[object], Estimate]
    ) -> None:
        """There are never fewer than none."""
        with pytest.raises(InvalidValue, match="counts"):
            measure([3, -1])

    def test_refuses_a_negative_order(self) -> None:
        """Orders start at 0."""
        with pytest.raises(InvalidValue, match="order"):
            hill(COUNTS, order=-1)

    @given(count_lists, st.randoms(use_true_random=False))
    def test_order_of_categories_does_not_matter(
        self, counts: list[int], rng: random.Random
    ) -> None:
        """To the last digit: a mapping by name may come in any order."""
        shuffled = rng.sample(counts, len(counts))
        named = {str(n): count for n, count in enumerate(shuffled)}

        assert shannon(counts) == shannon(named)
        assert hill(counts) == hill(named)
        assert hill(counts, order=0.5) == hill(named, order=0.5)

    @given(count_lists)
    def test_orders_fall(self, counts: list[int]) -> None:
        """The higher the order the smaller the number, from all to the commonest."""
        orders = (0, 0.5, 1, 1.5, 2, 9)

        numbers = [hill(counts, order=order).value or 0 for order in orders]

        assert all(a >= b - 1e-9 for a, b in pairwise(numbers))
        assert numbers[0] == pytest.approx(len(counts))


def person(name: str, *posts: Position) -> Contact:
    """Return a card."""
    return Contact(name=name, positions=posts)


class TestEmployer:
    def test_the_first_post_that_is_held(self) -> None:
        """Neither one without employer nor one that ended."""
        left = Position(organization="Old Co", end=date(2020, 1, 1))
        unnamed = Position(title="Volunteer")
        present = Position(organization="  Acme, Inc. ")

        assert employer_of(person("a", left, unnamed, present)) == "acme"
        assert employer_of(person("a", left, unnamed)) is None


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """Ann (Acme) is met, Bob (Acme) answers, Cem (Contoso) is asked, Dan is named.

    Eve of Initech is in the address book only.
    """
    posts = {"ann": "Acme", "bob": "ACME Inc", "cem": "Contoso", "eve": "Initech"}
    cards = [person(id, Position(organization=name)) for id, name in posts.items()]
    added = (
        ContactAdded(contact=card.name, card=card, at=start)
        for card in (*cards, person("dan"))
    )
    campaign = build(
        "",
        TargetsChanged(added=("Acme", "Contoso", "Initech", "acme co"), at=start),
        *added,
        InterviewHeld(contact="ann", start=start),
        *(
            Referral(referrer="ann", referred=id, at=start + DAY)
            for id in ("bob", "cem", "dan")
        ),
        Outreach(contact="bob", channel="email", at=start + 2 * DAY),
        Outreach(contact="cem", channel="email", at=start + 2 * DAY),
        Reply(contact="bob", answer="accepted", at=start + 3 * DAY),
    )
    return referral_graph(campaign)


class TestGraph:
    @pytest.mark.parametrize(
        ("stage", "counts"),
        [
            ("named", {"acme": 2, "contoso": 1}),
            ("contacted", {"acme": 2, "contoso": 1}),
            ("replied", {"acme": 2}),
            ("met", {"acme": 1}),
        ],
    )
    def test_counts_by_stage(
        self, graph: ReferralGraph, stage: str, counts: dict[str, int]
    ) -> None:
        """Each stage counts who got there; the address book is at none."""
        found = category_counts(graph, stage=stage)

        assert list(found.items()) == list(counts.items())

    def test_by_another_category(self, graph: ReferralGraph) -> None:
        """Any function of the card will do, and what it does not know is left out."""
        found = category_counts(
            graph, category=lambda card: card.name[0] if card.name < "c" else None
        )

        assert dict(found) == {"a": 1, "b": 1}

    def test_coverage(self, graph: ReferralGraph) -> None:
        """Of three targets, two of four names being one: Acme met, Contoso named."""
        met, named = coverage(graph), coverage(graph, stage="named")

        assert (met.value, met.n) == (pytest.approx(1 / 3), 3)
        assert named.value == pytest.approx(2 / 3)

    def test_coverage_without_targets(self, build: Build) -> None:
        """There is nothing to cover."""
        estimate = coverage(referral_graph(build("a")))

        assert (estimate.value, estimate.reason) == (None, Reason.NO_TARGETS)

    @pytest.mark.parametrize("stage", ["introduced", "gone"])
    def test_refuses_another_stage(self, graph: ReferralGraph, stage: str) -> None:
        """Stages of a person are four."""
        with pytest.raises(InvalidValue, match="named, contacted, replied, met"):
            coverage(graph, stage=stage)
