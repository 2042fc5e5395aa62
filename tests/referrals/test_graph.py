from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import UnknownContact
from infointerview.facts import InterviewHeld, Referral
from infointerview.referrals import ReferralGraph, ReferralStage, referral_graph

Build = Callable[..., Campaign]


@pytest.fixture
def graph(build: Build, start: datetime) -> ReferralGraph:
    """Rosa names Ken and Lea, Ken names Lea and Mia; Zoe is in the address book."""
    pairs = ["rosa ken", "rosa lea", "ken lea", "ken mia"]
    named = (
        Referral(referrer=a, referred=b, at=start + timedelta(hours=n))
        for n, (a, b) in enumerate(pair.split() for pair in pairs)
    )
    return referral_graph(build("zoe rosa ken lea mia", *named))


def test_the_stages_of_a_referral_are_in_order() -> None:
    """The seven stages stand in the order of the issue, each one step further."""
    stages = "named name_usable introduced contacted replied met reported_back"

    steps = [ReferralStage(name).step for name in stages.split()]

    assert steps == list(range(7))


def test_first_and_cross_referrals_are_kept_apart(graph: ReferralGraph) -> None:
    """Lea was brought in by Rosa, so that Ken named her too is a cross referral."""
    first = [(edge.referrer, edge.referred) for edge in graph.first_referrals]
    cross = [(edge.referrer, edge.referred) for edge in graph.cross_referrals]

    assert first == [("rosa", "ken"), ("rosa", "lea"), ("ken", "mia")]
    assert cross == [("ken", "lea")]


def test_who_takes_part_arrives_before_the_address_book(graph: ReferralGraph) -> None:
    """Zoe was only added, with the others, and stands last though she sorts first."""
    assert list(graph.contacts) == ["rosa", "ken", "lea", "mia", "zoe"]
    assert graph.participants == ("rosa", "ken", "lea", "mia")


def test_isolated_contacts_are_seeds(graph: ReferralGraph) -> None:
    """Whoever has no first referral is the seed of a tree, if only of their own."""
    assert graph.seeds == ("rosa", "zoe")


def test_waves_by_hand(graph: ReferralGraph) -> None:
    """The hand-drawn tree: Rosa, then Ken and Lea, then Mia."""
    expected = {"rosa": 0, "ken": 1, "lea": 1, "mia": 2, "zoe": 0}

    assert dict(graph.waves) == expected


def test_neighbours(graph: ReferralGraph) -> None:
    """Each question about the neighbours of a contact has its answer, in order."""
    assert graph.referrer_of("mia") == "ken"
    assert graph.referrer_of("rosa") is None
    assert graph.recruits_of("rosa") == ("ken", "lea")
    assert graph.recruits_of("zoe") == ()
    assert [edge.referred for edge in graph.referrals_by("ken")] == ["lea", "mia"]
    assert [edge.referrer for edge in graph.referrals_of("lea")] == ["rosa", "ken"]
    assert graph.referrals_by("zoe") == graph.referrals_of("zoe") == ()


@pytest.mark.parametrize(
    "question",
    [
        ReferralGraph.referrer_of,
        ReferralGraph.recruits_of,
        ReferralGraph.referrals_by,
        ReferralGraph.referrals_of,
    ],
)
def test_nobody_is_an_error(
    graph: ReferralGraph, question: Callable[[ReferralGraph, str], object]
) -> None:
    """Asking about somebody who is not in the graph says so."""
    with pytest.raises(UnknownContact, match="nobody"):
        question(graph, "nobody")


def test_met_gives_the_end_of_the_first_interview(
    build: Build, start: datetime
) -> None:
    """Of several interviews the one that ended first counts, whatever its start."""
    long = InterviewHeld(contact="rosa", start=start, duration=timedelta(hours=2))
    short = InterviewHeld(contact="rosa", start=start + timedelta(minutes=30))
    later = InterviewHeld(contact="rosa", start=start + timedelta(days=1))

    graph = referral_graph(build("rosa ken", long, short, later))

    assert dict(graph.met) == {"rosa": start + timedelta(hours=1)}


def test_the_day_is_the_seekers(build: Build) -> None:
    """At four in the morning UTC it is still yesterday in Denver."""
    night = datetime(2026, 3, 10, 4, tzinfo=UTC)

    graph = referral_graph(build("rosa"), as_of=night)

    assert graph.day == date(2026, 3, 9)


def test_the_last_instant_of_the_calendar_has_a_day(start: datetime) -> None:
    """The latest instant of all, which in Tokyo is in the year 10000, is no error."""
    campaign = Campaign.start("grid", goal="", time_zone="Asia/Tokyo", at=start)

    graph = referral_graph(campaign, as_of=datetime.max.replace(tzinfo=UTC))

    assert graph.day == date.max


def test_representation_shows_no_name(graph: ReferralGraph) -> None:
    """A graph in a log says how large it is and not who is in it."""
    shown = repr(graph)

    assert shown == (
        "ReferralGraph(contacts=5, participants=4, referrals=4, interviews=0)"
    )


def test_equal_graphs_have_equal_hashes(graph: ReferralGraph, build: Build) -> None:
    """A graph is a value: it can be compared, and be a key."""
    other = referral_graph(build("rosa"))

    assert graph != other
    assert len({graph, other, referral_graph(build("rosa"))}) == 2
