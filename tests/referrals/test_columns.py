"""Cohorts in columns: the same numbers as the same people in facts."""

import csv
import random
from array import array
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import FactConflict, InvalidValue, UnknownContact
from infointerview.facts import (
    CampaignEnded,
    CampaignStarted,
    ContactAdded,
    ContactChanged,
    Entry,
    Fact,
    InterviewHeld,
    IntroductionMade,
    Outreach,
    Referral,
    Reply,
    Retraction,
    StopRequested,
    TargetsChanged,
)
from infointerview.people import Contact, Position
from infointerview.referrals import (
    Columns,
    ReferralTracker,
    Terms,
    dashboard,
    microseconds,
)
from infointerview.values import Channel

START = datetime(2026, 3, 2, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TERMS = Terms(window=9 * DAY, contact_window=20 * DAY, step_window=8 * DAY)
EMPLOYERS = ("acme", "contoso", "initech")


def card(name: str, employer: str | None) -> Contact:
    """Return the card of somebody who works somewhere."""
    posts = (Position(organization=employer),) if employer else ()
    return Contact(name=name, positions=posts)


@st.composite
def cohorts(draw: st.DrawFn) -> Columns:
    """Draw cohorts of up to 15 people, in any order of rows."""
    n = draw(st.integers(1, 15))
    chance = draw(st.randoms(use_true_random=False))
    rows = list(range(n))
    chance.shuffle(rows)
    referrers, waves = [-1] * n, [0] * n
    for place, row in enumerate(rows):
        if place and chance.random() < 0.8:
            referrers[row] = above = rows[chance.randrange(place)]
            waves[row] = waves[above] + 1
    start = microseconds(START)
    day = DAY // timedelta(microseconds=1)

    def after(row: int, days: float) -> int:
        return start + int((3 * waves[row] + days) * day)

    def some(share: float, days: float) -> list[int]:
        return [
            after(row, days + chance.random()) if chance.random() < share else -1
            for row in range(n)
        ]

    asked, replied, met = some(0.7, 0.5), some(0.5, 1), some(0.6, 1.5)
    pairs = [(chance.randrange(n), chance.randrange(n)) for _ in range(n)]
    cross = [pair for pair in pairs if pair[0] != pair[1]]
    channels = [
        chance.choice(("email", "phone")) if at >= 0 and referrers[row] >= 0 else None
        for row, at in enumerate(asked)
    ]
    return Columns(
        referrers=referrers,
        named=[after(row, 0) for row in range(n)],
        asked=asked,
        replied=replied,
        met=array("q", met),
        closed=[chance.random() < 0.2 for _ in range(n)],
        channels=channels,
        categories=[chance.choice((*EMPLOYERS, None)) for _ in range(n)],
        cross=([one for one, _ in cross], [other for _, other in cross]),
        targets=("Acme", "Initech Ltd", "Umbrella"),
        as_of=START + 60 * DAY,
    )


def instant(at: int) -> datetime:
    """Return the instant of a column."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)


def facts_of(columns: Columns) -> list[Entry]:
    """Return a history that says the same as the columns."""
    facts: list[Fact] = [TargetsChanged(added=columns.targets, at=START - DAY)]
    end = START + 55 * DAY

    def interview(row: int) -> str | None:
        return f"i{row}" if columns.met[row] >= 0 else None

    for row, referrer in enumerate(columns.referrers):
        employer, id = columns.categories[row], f"{row}"
        facts.append(ContactAdded(contact=id, card=card(id, employer), at=START - DAY))
        at = instant(columns.named[row])
        if referrer >= 0:
            facts.append(
                Referral(
                    referrer=f"{referrer}",
                    referred=id,
                    interview=interview(referrer),
                    at=at,
                )
            )
        else:  # a seed takes part because of an accepted offer, before all else
            facts.append(
                Reply(contact=id, answer="later", at=START - HOUR, erased=True)
            )
        if columns.asked[row] >= 0:
            channel = columns.channels[row] or "letter"
            asked = instant(columns.asked[row])
            facts.append(Outreach(contact=id, channel=channel, at=asked))
        if columns.replied[row] >= 0:
            replied = instant(columns.replied[row])
            facts.append(Reply(contact=id, answer="later", at=replied, erased=True))
        if columns.met[row] >= 0:
            facts.append(
                InterviewHeld(
                    contact=id,
                    start=instant(columns.met[row]) - HOUR,
                    duration=HOUR,
                    interview=interview(row),
                )
            )
        if columns.closed[row]:
            facts.append(StopRequested(contact=id, at=end))
    facts += [
        Referral(
            referrer=f"{one}", referred=f"{other}", interview=interview(one), at=end
        )
        for one, other in zip(*columns.cross, strict=True)
    ]
    return [Entry(f"f{n:04}", fact) for n, fact in enumerate(facts)]


class TestLoading:
    @given(cohorts(), st.integers(0, 30))
    def test_says_what_the_facts_say(self, columns: Columns, days: int) -> None:
        """The dashboard of the columns is that of a history of the same people."""
        campaign = Campaign.replay("grid", facts_of(columns))
        later = columns.as_of + days * DAY

        tracker = ReferralTracker.from_columns(columns, terms=TERMS)

        assert tracker.dashboard(as_of=later) == dashboard(
            campaign, as_of=later, terms=TERMS
        )

    @given(cohorts(), st.data())
    def test_goes_on_as_the_facts_do(
        self, columns: Columns, data: st.DataObject
    ) -> None:
        """What is named and held after the columns counts as if they were facts."""
        history = facts_of(columns)
        tracker = ReferralTracker.from_columns(columns, terms=TERMS)
        n = len(columns.referrers)
        people = st.sampled_from([*(f"{row}" for row in range(n)), "x", "y"])
        pairs = st.lists(people, min_size=2, max_size=2, unique=True)
        at = columns.as_of
        more: list[Fact] = [
            ContactAdded(contact="x", card=card("x", "acme"), at=at),
            ContactAdded(contact="y", card=card("y", None), at=at),
        ]
        for _ in range(data.draw(st.integers(0, 8))):
            at += data.draw(st.sampled_from((1, 30))) * HOUR
            one, other = data.draw(pairs)
            more.append(
                data.draw(
                    st.sampled_from(
                        [
                            Referral(referrer=one, referred=other, at=at),
                            IntroductionMade(referrer=one, referred=other, at=at),
                            InterviewHeld(contact=one, start=at - HOUR, duration=HOUR),
                            Outreach(contact=one, channel="social", at=at),
                            ContactChanged(contact=one, phones=("+1 555 0100",), at=at),
                        ]
                    )
                )
            )
        entries = [Entry(f"g{n:04}", fact) for n, fact in enumerate(more)]

        tracker.take(*entries)

        campaign = Campaign.replay("grid", [*history, *entries])
        later = at + 5 * DAY
        assert tracker.dashboard(as_of=later) == dashboard(
            campaign, as_of=later, terms=TERMS
        )

    @given(cohorts(), st.randoms(use_true_random=False))
    def test_order_of_rows_does_not_matter(
        self, columns: Columns, rng: random.Random
    ) -> None:
        """Shuffled rows give the same dashboard."""
        n = len(columns.referrers)
        order = rng.sample(range(n), n)  # the old row of each new one
        place = {old: new for new, old in enumerate(order)} | {-1: -1}

        def moved(column: object) -> list[object]:
            return [column[old] for old in order]  # type: ignore[index] # a sequence

        shuffled = Columns(
            referrers=[place[columns.referrers[old]] for old in order],
            cross=tuple([place[row] for row in side] for side in columns.cross),
            targets=columns.targets,
            as_of=columns.as_of,
            **{
                name: moved(getattr(columns, name))
                for name in (
                    *("named", "asked", "replied", "met"),
                    *("closed", "channels", "categories"),
                )
            },
        )

        one, two = (
            ReferralTracker.from_columns(given, terms=TERMS)
            for given in (columns, shuffled)
        )

        assert one.dashboard() == two.dashboard()
        assert [one.descendants(f"{old}") for old in order] == [
            two.descendants(f"{new}") for new in range(n)
        ]

    @given(cohorts())
    def test_agrees_with_networkx(self, columns: Columns) -> None:
        """Waves, descendants and components are those of the graph."""
        forest: nx.DiGraph[int] = nx.DiGraph()
        forest.add_nodes_from(range(len(columns.referrers)))
        edges = [(r, row) for row, r in enumerate(columns.referrers) if r >= 0]
        forest.add_edges_from(edges)
        whole = nx.Graph([*edges, *zip(*columns.cross, strict=True)])
        whole.add_nodes_from(forest)
        seeds = [row for row in forest if forest.in_degree(row) == 0]

        tracker = ReferralTracker.from_columns(columns)

        for wave, layer in enumerate(nx.bfs_layers(forest, seeds)):
            assert {tracker.wave(f"{row}") for row in layer} == {wave}
        for row in forest:
            below = len(nx.descendants(forest, row))
            assert tracker.descendants(f"{row}") == below
        found = tracker.dashboard()
        assert found.components == nx.number_connected_components(whole)
        assert found.seeds == len(seeds)

    def test_structure_alone(self) -> None:
        """Without instants everybody was named long ago, and nobody was met."""
        columns = Columns(referrers=(-1, 0, 0, 1), as_of=START)

        found = ReferralTracker.from_columns(columns).dashboard()

        assert (found.waves, found.components, found.interviews) == ((1, 2, 1), 1, 0)
        assert (found.conversion.value, found.conversion.n) == (0.0, 3)
        assert found.funnels[None].contacted_share.n == 3
        assert found.assortativity.censored == 3
        assert (found.frontier, found.as_of) == (3, START)

    def test_windows_that_are_open(self) -> None:
        """An interview of yesterday waits, and so do its names."""
        at = microseconds(START)
        columns = Columns(
            referrers=(-1, 0), named=(at, at), met=(at, -1), as_of=START + DAY
        )
        tracker = ReferralTracker.from_columns(columns)

        before = tracker.dashboard()
        after = tracker.dashboard(as_of=START + 40 * DAY)

        assert (before.reproduction_number.censored, before.conversion.censored) == (
            1,
            1,
        )
        assert (after.reproduction_number.value, after.conversion.value) == (1.0, 0.0)

    def test_nobody(self) -> None:
        """No rows are a campaign without people."""
        columns = Columns(referrers=(), as_of=START)

        found = ReferralTracker.from_columns(columns).dashboard()

        assert (found.contacts, found.waves) == (0, ())
        assert found.reproduction_number.value is None


@pytest.mark.parametrize(
    ("name", "harris"),
    [
        ("nyjazz", (251, 263)),
        ("faux", (388, 369)),
        ("fauxmadrona", (490, 296)),
        ("fauxtime", (505, 510)),
    ],
)
def test_samples_of_the_rds_package(
    shared_dir: Path, name: str, harris: tuple[int, int]
) -> None:
    """Waves, seeds and recruits are R's, though some come before their recruiter.

    With everybody interviewed the Harris estimator is recruits over all but the last
    wave; so many it has according to RDS 0.9-10.
    """
    with (shared_dir / "data" / f"{name}.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    place = {row["id"]: number for number, row in enumerate(rows)}
    columns = Columns(
        referrers=[place.get(row["recruiter_id"], -1) for row in rows],
        met=[0] * len(rows),
        ids=[row["id"] for row in rows],
        as_of=START,
    )

    tracker = ReferralTracker.from_columns(columns)

    found = tracker.dashboard()
    assert [tracker.wave(row["id"]) for row in rows] == [int(r["wave"]) for r in rows]
    recruits = Counter(int(row["n_recruits"]) for row in rows)
    assert dict(enumerate(found.offspring)) == {
        x: recruits[x] for x in range(max(recruits) + 1)
    }
    assert found.seeds == sum(row["recruiter_id"] == "seed" for row in rows)
    assert found.reproduction_number.value == harris[0] / len(rows)
    assert (sum(found.waves[1:]), sum(found.waves[:-1])) == harris


class TestRefusals:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            ({"referrers": (-1, 2)}, "referrers"),
            ({"referrers": (-2,)}, "referrers"),
            ({"referrers": (-1,), "met": ()}, "met"),
            ({"referrers": (-1, 0), "ids": ("a", "a")}, "ids"),
            ({"referrers": (-1, 0), "cross": ((0,), ())}, "cross"),
            ({"referrers": (-1, 0), "cross": ((0,), (5,))}, "cross"),
            ({"referrers": (-1, 0), "cross": ((1,), (1,))}, "names themselves"),
            ({"referrers": ("a",)}, "referrers: expected whole numbers"),
            ({"referrers": array("d", [-1.0])}, "referrers: expected whole numbers"),
            ({"referrers": (-1,), "met": (1 << 63,)}, "met: expected whole numbers"),
            ({"referrers": (-1,), "channels": ("pigeon",)}, "channels"),
            ({"referrers": (-1,), "channels": ([],)}, "channels"),
            ({"referrers": (-1,), "categories": (3,)}, "categories"),
            ({"referrers": (-1,), "ids": (None,)}, "ids"),
        ],
    )
    def test_columns_that_do_not_fit(
        self, arguments: dict[str, object], words: str
    ) -> None:
        """Rows exist, columns are of one length and type, ids differ."""
        with pytest.raises(InvalidValue, match=words):
            Columns(as_of=START, **arguments)

    def test_text_of_any_kind_will_do(self) -> None:
        """A member of an enum is text too."""
        columns = Columns(referrers=(-1,), categories=(Channel.EMAIL,), as_of=START)

        shown = ReferralTracker.from_columns(columns).dashboard()

        assert shown.effective_categories.value == 1

    def test_repr_tells_of_nobody(self) -> None:
        """Ids and employers stay out of logs."""
        columns = Columns(referrers=(-1,), ids=("rosa",), as_of=START)

        shown = repr(columns)

        assert shown == f"Columns(1 rows, as_of='{START.isoformat()}')"

    def test_an_instant_needs_an_offset(self) -> None:
        """As everywhere."""
        with pytest.raises(InvalidValue, match="as_of"):
            Columns(referrers=(), as_of=START.replace(tzinfo=None))

    @pytest.mark.parametrize(
        ("referrers", "ids", "circle"),
        [
            ((-1, 2, 3, 1), ("a", "b", "c", "d"), ["b", "c", "d"]),
            ((1, 0), None, ["0", "1"]),
            ((0,), None, ["0"]),
        ],
    )
    def test_circles(
        self, referrers: tuple[int, ...], ids: tuple[str, ...] | None, circle: list[str]
    ) -> None:
        """Circular recruitment is an error that names the people."""
        columns = Columns(referrers=referrers, ids=ids, as_of=START)

        with pytest.raises(InvalidValue) as caught:
            ReferralTracker.from_columns(columns)

        assert str(circle) in str(caught.value)

    @pytest.mark.parametrize(
        "fact",
        [
            Retraction(fact="f1", at=START + DAY),
            Referral(referrer="a", referred="b", at=START - DAY),
            Referral(referrer="a", referred="b", at=START),
            ContactAdded(contact="a", card=card("A", None), at=START + DAY),
            CampaignStarted(goal="", time_zone="UTC", at=START + DAY),
            ContactChanged(
                contact="a",
                positions=(Position(organization="Contoso"),),
                at=START + DAY,
            ),
        ],
    )
    def test_there_is_no_history_to_go_back_to(self, fact: Fact) -> None:
        """What would have to be folded again is refused, and changes nothing."""
        columns = Columns(
            referrers=(-1, 0), categories=("acme", "acme"), ids=("a", "b"), as_of=START
        )
        tracker = ReferralTracker.from_columns(columns)
        before = tracker.dashboard()

        with pytest.raises(InvalidValue, match="take"):
            tracker.take(Entry("f9", fact))

        assert tracker.dashboard() == before
        tracker.take(Entry("f9", CampaignEnded(at=START + DAY)))

    def test_nor_a_way_back_in_time(self) -> None:
        """A reading before the last one is refused."""
        tracker = ReferralTracker.from_columns(Columns(referrers=(-1,), as_of=START))
        tracker.dashboard(as_of=START + 2 * DAY)

        with pytest.raises(InvalidValue, match="the last reading"):
            tracker.dashboard(as_of=START + DAY)
        with pytest.raises(InvalidValue, match="the latest fact"):
            tracker.dashboard(as_of=START - DAY)

    @pytest.mark.parametrize("id", ["2", "-1", "01", "\u0661", "x"])
    def test_rows_have_one_name(self, id: str) -> None:
        """Without ids people go by their row, and by nothing else."""
        tracker = ReferralTracker.from_columns(Columns(referrers=(-1, 0), as_of=START))

        assert tracker.wave("1") == 1
        with pytest.raises(UnknownContact):
            tracker.wave(id)


class TestAppend:
    @given(cohorts())
    def test_is_one_row_more(self, columns: Columns) -> None:
        """A row appended is the same as a column with one row more."""
        n = len(columns.referrers)
        at = microseconds(columns.as_of)
        longer = Columns(
            referrers=[*columns.referrers, n - 1],
            named=[*columns.named, at],
            asked=[*columns.asked, -1],
            replied=[*columns.replied, -1],
            met=[*columns.met, -1],
            closed=[*columns.closed, 0],
            channels=[*columns.channels, None],
            categories=[*columns.categories, "acme"],
            cross=columns.cross,
            targets=columns.targets,
            as_of=columns.as_of,
        )
        tracker = ReferralTracker.from_columns(columns, terms=TERMS)

        row = tracker.append(n - 1, at=at, category="acme")

        expected = ReferralTracker.from_columns(longer, terms=TERMS)
        assert row == n
        assert tracker.dashboard() == expected.dashboard()
        assert tracker.wave(f"{n}") == expected.wave(f"{n}")

    @pytest.mark.parametrize("row", [-1, 1])
    def test_needs_a_row(self, row: int) -> None:
        """Nobody is brought in by nobody."""
        tracker = ReferralTracker.from_columns(Columns(referrers=(-1,), as_of=START))

        with pytest.raises(InvalidValue, match="referrer"):
            tracker.append(row, at=microseconds(START))


class TestConflict:
    def test_one_id_is_one_fact(self) -> None:
        """As in a campaign, a different fact under a known id is an error."""
        tracker = ReferralTracker()
        tracker.take(Entry("f1", CampaignEnded(at=START)))

        with pytest.raises(FactConflict):
            tracker.take(Entry("f1", CampaignEnded(at=START + DAY)))


def test_channels_may_be_plain_strings() -> None:
    """A member of the enum and its string are one channel."""
    columns = (
        Columns(referrers=(-1, 0), channels=(None, channel), as_of=START)
        for channel in ("email", Channel.EMAIL)
    )

    one, two = (ReferralTracker.from_columns(given).dashboard() for given in columns)

    assert one == two
    assert list(one.funnels) == [Channel.EMAIL]


def test_one_more_while_others_were_met() -> None:
    """Conversion is what it was, with one more case that is still open."""
    long_ago = microseconds(START - 90 * DAY)
    columns = Columns(
        referrers=(-1, 0), named=(-1, long_ago), met=(long_ago,) * 2, as_of=START
    )
    tracker = ReferralTracker.from_columns(columns)
    before = tracker.dashboard().conversion

    tracker.append(0, at=microseconds(START))

    after = tracker.dashboard().conversion
    assert (before.value, before.n, before.censored) == (1.0, 1, 0)
    assert after == attrs.evolve(before, censored=1)
