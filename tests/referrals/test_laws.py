"""What holds for every campaign, legal or not."""

import math
import random
from datetime import UTC, datetime, timedelta

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    Entry,
    Fact,
    InterviewHeld,
    IntroductionMade,
    Outreach,
    Referral,
    Reply,
    Retraction,
    Snoozed,
    Touch,
)
from infointerview.people import Contact
from infointerview.referrals import (
    ReferralGraph,
    conversion,
    dead_ends,
    expansion,
    frontier,
    names_per_interview,
    quota_attainment,
    referral_graph,
    reproduction_number,
    tree_text,
    wave_sizes,
)

START = datetime(2026, 3, 2, tzinfo=UTC)
PEOPLE = [f"c{n}" for n in range(7)]

instants = st.integers(0, 60).map(lambda day: START + timedelta(days=day))
people = st.sampled_from(PEOPLE)
pairs = st.lists(people, min_size=2, max_size=2, unique=True)


def about_one(at: datetime, contact: str) -> st.SearchStrategy[Fact]:
    """Return facts about one person; some of them may be illegal."""
    return st.sampled_from(
        [
            ContactAdded(contact=contact, card=Contact(name=contact), at=at),
            ContactChanged(contact=contact, tags=("seen",), at=at),
            InterviewHeld(contact=contact, start=at),
            Outreach(contact=contact, channel="email", at=at),
            Reply(contact=contact, answer="declined", at=at),
            Snoozed(contact=contact, until=at.date(), at=at),
            Touch(contact=contact, direction="inbound", at=at),
        ]
    )


def about_two(at: datetime, pair: list[str]) -> st.SearchStrategy[Fact]:
    """Return facts about two people."""
    one, two = pair
    return st.sampled_from(
        [
            Referral(referrer=one, referred=two, at=at),
            Referral(referrer=one, referred=two, may_use_name=True, at=at),
            IntroductionMade(referrer=one, referred=two, at=at),
            Touch(
                contact=one,
                direction="outbound",
                purpose="report_back",
                regarding=two,
                at=at,
            ),
        ]
    )


facts = st.one_of(
    st.tuples(instants, people).flatmap(lambda drawn: about_one(*drawn)),
    st.tuples(instants, pairs).flatmap(lambda drawn: about_two(*drawn)),
)
corrections = st.one_of(
    st.tuples(instants, pairs).map(
        lambda drawn: ContactsMerged(kept=drawn[1][0], merged=drawn[1][1], at=drawn[0])
    ),
    st.tuples(instants, st.integers(0, 30)).map(
        lambda drawn: Retraction(fact=f"f{drawn[1]:03}", at=drawn[0])
    ),
)


def histories(
    more: st.SearchStrategy[Fact] | None = None,
) -> st.SearchStrategy[list[Entry]]:
    """Return lists of entries: everybody but the last two is added at the start."""
    added: list[Fact] = [
        ContactAdded(contact=id, card=Contact(name=id), at=START) for id in PEOPLE[:-2]
    ]
    drawn = st.lists(facts if more is None else facts | more, max_size=30)
    return drawn.map(
        lambda found: [
            Entry(f"f{n:03}", fact) for n, fact in enumerate([*added, *found])
        ]
    )


def graph_of(entries: list[Entry]) -> ReferralGraph:
    """Return the graph as of a fixed late instant, so that graphs can be compared."""
    campaign = Campaign.replay("grid", entries)
    return referral_graph(campaign, as_of=START + timedelta(days=100))


class TestForest:
    @given(histories(corrections))
    def test_agrees_with_networkx(self, entries: list[Entry]) -> None:
        """In networkx it is a forest: roots are the seeds, depths the waves."""
        graph = graph_of(entries)
        forest = nx.DiGraph()
        forest.add_nodes_from(graph.contacts)
        forest.add_edges_from((e.referrer, e.referred) for e in graph.first_referrals)

        layers = enumerate(nx.bfs_layers(forest, graph.seeds))

        depths = {contact: depth for depth, layer in layers for contact in layer}
        assert depths == dict(graph.waves)
        assert [id for id in forest if forest.in_degree(id) == 0] == list(graph.seeds)
        if graph.contacts:
            assert nx.is_branching(forest)

    @given(histories(corrections))
    def test_closed_forms(self, entries: list[Entry]) -> None:
        """First referrals are n - s, trees s; descendants add up to waves."""
        graph = graph_of(entries)
        plain = graph.to_networkx()
        forest = nx.edge_subgraph(
            plain, [(a, b) for a, b, first in plain.edges.data("first") if first]
        )
        isolated = len(plain) - len(forest)

        descendants = sum(len(nx.descendants(forest, id)) for id in forest)

        assert len(graph.first_referrals) == len(graph.contacts) - len(graph.seeds)
        assert nx.number_weakly_connected_components(forest) + isolated == len(
            graph.seeds
        )
        assert descendants == sum(graph.waves.values())
        assert sum(wave_sizes(graph)) == len(graph.contacts)

    @given(histories(corrections))
    def test_a_referrer_arrives_before_their_recruits(
        self, entries: list[Entry]
    ) -> None:
        """One scan in order of arrival is enough to know every wave."""
        graph = graph_of(entries)

        place = {contact: n for n, contact in enumerate(graph.contacts)}

        assert all(place[e.referrer] < place[e.referred] for e in graph.first_referrals)

    @given(histories(corrections))
    def test_nobody_refers_themselves_and_each_pair_is_one_edge(
        self, entries: list[Entry]
    ) -> None:
        """Merges included, the graph is simple and without loops."""
        edges = [(e.referrer, e.referred) for e in graph_of(entries).referrals]

        assert len(edges) == len(set(edges))
        assert all(referrer != referred for referrer, referred in edges)

    @given(histories())
    def test_agrees_with_the_rule_read_aloud(self, entries: list[Entry]) -> None:
        """Somebody is a recruit just if the first fact that deals with them names them.

        The model looks at each person apart, in the facts of the campaign.
        """
        campaign = Campaign.replay("grid", entries)
        book = (ContactAdded, ContactChanged, Snoozed)
        expected = {}
        for person in campaign.contacts:
            dealings = (
                fact
                for fact in (entry.fact for entry in campaign.facts)
                if not isinstance(fact, book)
                and person in (getattr(fact, "contact", None), *pair_of(campaign, fact))
            )
            first = next(dealings, None)
            named = isinstance(first, Referral | IntroductionMade)
            if named and first.referred == person:
                expected[person] = first.referrer

        graph = referral_graph(campaign)

        assert expected == {e.referred: e.referrer for e in graph.first_referrals}


def pair_of(campaign: Campaign, fact: Fact) -> tuple[str, ...]:
    """Return both ends of a naming, if both are known."""
    if not isinstance(fact, Referral | IntroductionMade):
        return ()
    ends = (fact.referrer, fact.referred)
    return ends if all(end in campaign.contacts for end in ends) else ()


class TestTime:
    @given(histories(), instants)
    def test_a_wave_is_fixed_on_arrival(
        self, entries: list[Entry], instant: datetime
    ) -> None:
        """What happens later moves nobody who takes part to another wave or place."""
        campaign = Campaign.replay("grid", entries)
        later = referral_graph(campaign)

        earlier = referral_graph(campaign, as_of=instant)

        waves = {id: earlier.waves[id] for id in earlier.participants}
        assert waves == {id: later.waves[id] for id in earlier.participants}
        arrived = len(earlier.participants)
        assert earlier.participants == later.participants[:arrived]

    @given(histories(corrections), st.randoms(use_true_random=False))
    def test_order_of_recording_does_not_matter(
        self, entries: list[Entry], rng: random.Random
    ) -> None:
        """Facts entered in another order give the same graph in the same order."""
        shuffled = rng.sample(entries, len(entries))

        one, two = graph_of(entries), graph_of(shuffled)

        assert one == two
        assert list(one.contacts) == list(two.contacts)
        assert tree_text(one) == tree_text(two)


class TestMeasures:
    @given(histories(corrections), instants)
    def test_total_and_within_bounds(
        self, entries: list[Entry], instant: datetime
    ) -> None:
        """Every number is finite, in its bounds, and accounts for every case."""
        campaign = Campaign.replay("grid", entries)
        graph = referral_graph(campaign, as_of=instant)

        report = expansion(campaign, as_of=instant)

        rates = [names_per_interview(graph), reproduction_number(graph)]
        shares = [quota_attainment(graph), conversion(graph)]
        for estimate in rates + shares:
            assert estimate.value is None or math.isfinite(estimate.value)
            assert (estimate.value is None) == (estimate.n == 0)
        assert all(share.value is None or 0 <= share.value <= 1 for share in shares)
        cases = {estimate.n + estimate.censored for estimate in (*rates, shares[0])}
        assert cases == {len(graph.interviews)}
        assert len(graph.first_referrals) == shares[1].n + shares[1].censored
        assert report.reproduction_number == rates[1]
        assert str(report)

    @given(histories(corrections))
    def test_newcomers_are_among_the_names(self, entries: list[Entry]) -> None:
        """An interview brings in only whom it named, each of them at one interview."""
        graph = graph_of(entries)

        recruited = [id for talk in graph.interviews for id in talk.recruited]

        assert all(set(t.recruited) <= set(t.named) for t in graph.interviews)
        assert len(recruited) == len(set(recruited))
        assert set(recruited) <= {e.referred for e in graph.first_referrals}

    @given(histories(corrections))
    def test_frontier_and_dead_ends_are_apart(self, entries: list[Entry]) -> None:
        """Nobody on the frontier was met, every dead end was, and recruited nobody."""
        graph = graph_of(entries)

        ahead, ends = frontier(graph), dead_ends(graph)

        assert not set(ahead) & set(graph.met)
        assert set(ends) <= set(graph.met)
        assert not any(graph.recruits_of(id) for id in ends)
