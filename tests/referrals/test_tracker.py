"""The tracker against the fold: every number of every dashboard is the same."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue, UnknownContact
from infointerview.facts import (
    CampaignStarted,
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ContactsUnmerged,
    Entry,
    Fact,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    IntroductionMade,
    Outreach,
    PersonForgotten,
    Referral,
    Reply,
    Retraction,
    StopRequested,
    TargetsChanged,
    Touch,
)
from infointerview.people import Contact, Position
from infointerview.referrals import (
    ReferralTracker,
    Terms,
    dashboard,
    employer_of,
    rds,
    referral_graph,
)
from infointerview.testing import facts as any_facts

START = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)
PEOPLE = tuple(f"c{n}" for n in range(1, 8))
TERMS = Terms(window=5 * DAY, contact_window=9 * DAY, step_window=4 * DAY)

people = st.sampled_from(PEOPLE)
pairs = st.lists(people, min_size=2, max_size=2, unique=True)
interview_ids = st.none() | st.sampled_from(("i1", "i2"))
employers = st.sampled_from(("Acme", "Acme Inc.", "Bonneville", "Contoso", ""))


def card(name: str, employer: str) -> Contact:
    """Return the card of somebody who works somewhere."""
    posts = (Position(organization=employer),) if employer else ()
    return Contact(name=name, positions=posts)


def fields(draw: st.DataObject, at: datetime) -> list[Callable[[], Fact]]:
    """Return what may happen at an instant, each with its fields still to be drawn."""

    def one() -> str:
        return draw.draw(people)

    def two() -> list[str]:
        return draw.draw(pairs)

    def named() -> Fact:
        referrer, referred = two()
        return Referral(
            referrer=referrer,
            referred=referred,
            interview=draw.draw(interview_ids),
            at=at,
        )

    def introduced() -> Fact:
        referrer, referred = two()
        return IntroductionMade(referrer=referrer, referred=referred, at=at)

    def held() -> Fact:
        length = timedelta(hours=draw.draw(st.sampled_from((1, 9, 24))))
        return InterviewHeld(
            contact=one(),
            start=at - length,
            duration=length,
            interview=draw.draw(interview_ids),
        )

    return [
        named,
        named,
        named,
        introduced,
        held,
        held,
        lambda: ContactChanged(
            contact=one(), positions=card("x", draw.draw(employers)).positions, at=at
        ),
        lambda: Outreach(
            contact=one(), channel=draw.draw(st.sampled_from(("email", "phone"))), at=at
        ),
        lambda: Reply(
            contact=one(),
            answer=draw.draw(st.sampled_from(("accepted", "declined", "bounced"))),
            at=at,
        ),
        lambda: InterviewBooked(
            contact=one(), start=at + DAY, interview=draw.draw(interview_ids), at=at
        ),
        lambda: InterviewCancelled(contact=one(), at=at),
        lambda: Touch(contact=one(), direction="inbound", at=at),
        lambda: StopRequested(contact=one(), at=at),
        lambda: PersonForgotten(contact=one(), at=at),
        lambda: TargetsChanged(
            added=(draw.draw(st.sampled_from(("acme", "Bonneville", "Initech"))),),
            at=at,
        ),
    ]


TWO_WAVES = (
    ContactAdded(contact="rosa", card=Contact(name="Rosa"), at=START),
    ContactAdded(contact="ken", card=Contact(name="Ken"), at=START),
    Referral(referrer="rosa", referred="ken", at=START),
)


class TrackerAndFold(RuleBasedStateMachine):
    """Facts of all kinds, in any order, with corrections; and readings in between."""

    def __init__(self) -> None:
        super().__init__()
        self.tracker = ReferralTracker(terms=TERMS)
        self.entries: dict[str, Entry] = {}
        self.now = START

    def take(self, fact: Fact, number: int) -> None:
        """Give a fact to the tracker, under an id that may be an early one."""
        id = f"f{number:04}"
        if id not in self.entries:
            self.entries[id] = Entry(id, fact)
            self.tracker.take(self.entries[id])

    def next_number(self) -> int:
        """Return a number behind all others."""
        return max((int(id[1:]) for id in self.entries), default=500) + 1

    @rule(contact=people, employer=employers, days=st.integers(-3, 3))
    def add(self, contact: str, employer: str, days: int) -> None:
        """Somebody comes into the address book, perhaps for the second time."""
        added = ContactAdded(
            contact=contact, card=card(contact, employer), at=self.now + days * DAY
        )
        self.take(added, self.next_number())

    @rule(draw=st.data(), hours=st.sampled_from((0, 0, 1, 20, 30, 90)))
    def go_on(self, draw: st.DataObject, hours: int) -> None:
        """Something happens that is the latest, or simultaneous with it."""
        self.now += timedelta(hours=hours)
        fact = draw.draw(st.sampled_from(fields(draw, self.now)))()
        self.take(fact, self.next_number())
        self.same_numbers(0)

    @rule(draw=st.data(), hours=st.integers(1, 200))
    def come_late(self, draw: st.DataObject, hours: int) -> None:
        """Something is entered that happened before what is known."""
        at = self.now - timedelta(hours=hours)
        fact = draw.draw(st.sampled_from(fields(draw, at)))()
        self.take(fact, self.next_number())

    @rule(fact=any_facts(contacts=PEOPLE), number=st.integers(0, 999))
    def anything(self, fact: Fact, number: int) -> None:
        """A fact of any kind, with all its fields, at any time of the year."""
        self.take(fact, number)

    @rule(number=st.integers(490, 530), own=st.integers(480, 540))
    def retract(self, number: int, own: int) -> None:
        """A fact is taken back, known or not."""
        self.take(Retraction(fact=f"f{number:04}", at=self.now), own)

    @rule(pair=pairs)
    def merge(self, pair: list[str]) -> None:
        """Two people turn out to be one."""
        merged = ContactsMerged(kept=pair[0], merged=pair[1], at=self.now)
        self.take(merged, self.next_number())

    @rule(pair=pairs)
    def unmerge(self, pair: list[str]) -> None:
        """Or two after all."""
        parted = ContactsUnmerged(kept=pair[0], merged=pair[1], at=self.now)
        self.take(parted, self.next_number())

    @precondition(lambda self: self.entries)
    @rule(draw=st.data())
    def repeat(self, draw: st.DataObject) -> None:
        """What was taken before changes nothing."""
        self.tracker.take(draw.draw(st.sampled_from(list(self.entries.values()))))

    def teardown(self) -> None:
        """Compare once more when all is told."""
        self.same_numbers(100)

    @rule(hours=st.integers(0, 400))
    def same_numbers(self, hours: int) -> None:
        """The dashboards are equal, field by field, at an instant after all facts."""
        latest = max((entry.fact.at for entry in self.entries.values()), default=START)
        instant = latest + timedelta(hours=hours)
        campaign = Campaign.replay("grid", self.entries.values())

        tracked = self.tracker.dashboard(as_of=instant)

        folded = dashboard(campaign, as_of=instant, terms=TERMS)
        for field in attrs.fields(type(folded)):
            name = field.name
            assert (name, getattr(tracked, name)) == (name, getattr(folded, name))


TestTrackerAndFold = TrackerAndFold.TestCase


def history(*facts: Fact) -> list[Entry]:
    """Return entries in the order given."""
    return [Entry(f"f{n:04}", fact) for n, fact in enumerate(facts)]


def added(people: str) -> list[Fact]:
    """Return facts that put people into the address book."""
    employer = {"a": "Acme", "b": "Acme Inc.", "c": "Contoso"}
    return [
        ContactAdded(contact=id, card=card(id, employer.get(id, "")), at=START)
        for id in people
    ]


def held(contact: str, day: float, **fields: str) -> InterviewHeld:
    """Return an interview of an hour that ends then."""
    hour = timedelta(hours=1)
    end = START + day * DAY
    return InterviewHeld(contact=contact, start=end - hour, duration=hour, **fields)


def named(referrer: str, referred: str, day: float, **fields: str) -> Referral:
    """Return a referral."""
    at = START + day * DAY
    return Referral(referrer=referrer, referred=referred, at=at, **fields)


class TestByHand:
    @pytest.mark.parametrize(
        "facts",
        [
            pytest.param(
                [StopRequested(contact="b", at=START + DAY), named("a", "b", 2)],
                id="named after asking to be left alone",
            ),
            pytest.param(
                [named("a", "b", 1), held("b", 2), held("a", 3)],
                id="met before the referrer",
            ),
            pytest.param(
                [named("a", "b", 1), held("b", 3), held("a", 2)],
                id="met after the referrer, entered before",
            ),
            pytest.param(
                [
                    named("a", "b", 1),
                    Reply(contact="b", answer="bounced", at=START + 2 * DAY),
                ],
                id="an answer to nothing",
            ),
            pytest.param(
                [named("a", "b", 1), named("a", "c", 40), held("b", 41)],
                id="met after the window has closed",
            ),
            pytest.param(
                [named("a", "b", 1), held("a", 2)], id="a name before any interview"
            ),
            pytest.param(
                [
                    TargetsChanged(added=("acme", "Initech"), at=START),
                    held("a", 1),
                    *(named("a", id, 2) for id in "bcd"),
                    held("b", 3),
                ],
                id="employers and targets",
            ),
            pytest.param(
                [named("a", "b", 1), held("b", 2), named("a", "c", 40)],
                id="met, and then the window closes",
            ),
            pytest.param(
                [
                    held("a", 1),
                    named("a", "b", 20),
                    held("a", 20 + 1 / 48),
                ],
                id="a name that turns out to be of a later interview",
            ),
            pytest.param(
                [
                    held("a", 1, interview="i1"),
                    held("a", 3, interview="i2"),
                    named("a", "b", 4, interview="i1"),
                    named("a", "c", 4, interview="i3"),
                    named("a", "c", 5, interview="i1"),
                    held("a", 6, interview="i3"),
                    named("a", "b", 8, interview="i2"),
                    held("a", 8 + 1 / 48),
                ],
                id="names that say of which interview they are",
            ),
            pytest.param(
                [held("a", 1, interview="i1"), held("a", 2, interview="i1")],
                id="held twice under one id",
            ),
            pytest.param(
                [held("a", 1), *(named("a", id, 30) for id in "bcd")],
                id="late names",
            ),
            pytest.param(
                [
                    Outreach(contact="a", channel="email", at=START + DAY),
                    Reply(contact="a", answer="later", at=START + 2 * DAY),
                    InterviewCancelled(contact="a", at=START + 3 * DAY),
                ],
                id="cancelled without a booking",
            ),
            pytest.param(
                [
                    named("a", "b", 1),
                    *(
                        Outreach(contact="b", channel=channel, at=START + day * DAY)
                        for day, channel in enumerate(("email", "phone"), 2)
                    ),
                    InterviewBooked(
                        contact="b", start=START + 9 * DAY, at=START + 4 * DAY
                    ),
                    IntroductionMade(referrer="a", referred="b", at=START + 4 * DAY),
                    InterviewBooked(
                        contact="b", start=START + 90 * DAY, at=START + 5 * DAY
                    ),
                    InterviewMoved(
                        contact="b", start=START + 8 * DAY, at=START + 6 * DAY
                    ),
                    InterviewMissed(contact="b", at=START + 8 * DAY),
                    Reply(contact="b", answer="declined", at=START + 9 * DAY),
                    Reply(contact="b", answer="out_of_office", at=START + 10 * DAY),
                    Touch(contact="b", direction="inbound", at=START + 11 * DAY),
                ],
                id="all that may happen on the way",
            ),
            pytest.param(
                [
                    Outreach(contact="y", channel="email", at=START + DAY),
                    named("a", "z", 2),
                    named("z", "a", 3),
                    ContactAdded(contact="z", card=card("z", ""), at=START),
                    ContactsMerged(kept="x", merged="z", at=START + 4 * DAY),
                    ContactsMerged(kept="v", merged="w", at=START + 4 * DAY),
                    ContactAdded(contact="w", card=card("w", ""), at=START),
                ],
                id="people who were never added, or later",
            ),
            pytest.param(
                [
                    named("a", "b", 1),
                    ContactChanged(
                        contact="b",
                        positions=card("b", "Initech").positions,
                        at=START + 2 * DAY,
                    ),
                    ContactChanged(contact="b", tags=("x",), at=START + 3 * DAY),
                    Retraction(fact="f0004", at=START + 4 * DAY),
                    CampaignStarted(goal="", time_zone="UTC", at=START + 5 * DAY),
                    CampaignStarted(goal="", time_zone="UTC", at=START + 6 * DAY),
                ],
                id="changed and corrected",
            ),
            pytest.param(
                [
                    InterviewBooked(
                        contact="a", interview="i1", start=START + 5 * DAY, at=at
                    )
                    for at in (START + DAY, START + 2 * DAY)
                ],
                id="booked twice under one id",
            ),
            pytest.param(
                [ContactsMerged(kept="a", merged="b", at=START), named("a", "b", 1)],
                id="two who are one person",
            ),
        ],
    )
    def test_after_each_fact(self, facts: list[Fact]) -> None:
        """The numbers are those of the fold, whatever else was read before."""
        tracker = ReferralTracker()
        entries = history(*added("abcd"), *facts)
        tracker.take(*entries[:4])

        for taken in range(5, len(entries) + 1):
            tracker.take(entries[taken - 1])

            instant = max(entry.fact.at for entry in entries[:taken])
            campaign = Campaign.replay("grid", entries[:taken])
            found = tracker.dashboard(as_of=instant + DAY / 8)
            assert found == dashboard(campaign, as_of=instant + DAY / 8)

    def test_between_two_who_are_one_person(self) -> None:
        """After the fold that a merge takes, what one says of the other is nothing."""
        merged = ContactsMerged(kept="a", merged="b", at=START)
        tracker = ReferralTracker()
        tracker.take(*history(*added("ab"), merged))
        before = tracker.dashboard(as_of=START + 2 * DAY)

        tracker.take(Entry("g1", named("a", "b", 1)))

        assert tracker.dashboard(as_of=START + 2 * DAY) == before


class TestConstantTime:
    """What is the latest of its people is counted, and not folded."""

    @pytest.fixture
    def folds(self, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        """Return a list that grows by one each time a campaign is folded."""
        seen: list[int] = []
        replay = Campaign.replay

        def counted(*arguments: object) -> Campaign:
            seen.append(1)
            return replay(*arguments)  # type: ignore[arg-type] # passed on

        monkeypatch.setattr(Campaign, "replay", counted)
        return seen

    def test_facts_in_order(self, folds: list[int]) -> None:
        """A year of facts, read after each, folds nothing."""
        tracker = ReferralTracker()
        facts: list[Fact] = added("abcdefgh")
        for day, (one, other) in enumerate(pairwise("abcdefgh")):
            at = START + day * DAY
            facts += [
                Outreach(contact=one, channel="email", at=at),
                InterviewHeld(contact=one, start=at + DAY / 4),
                Referral(referrer=one, referred=other, at=at + DAY / 2),
                TargetsChanged(added=(one,), at=at + DAY / 2),
            ]

        for entry in history(*facts):
            tracker.take(entry)
            tracker.dashboard()

        assert folds == []

    def test_yesterday_entered_today(self, folds: list[int]) -> None:
        """A late fact folds nothing if nothing later is known of its people."""
        tracker = ReferralTracker()
        late = InterviewHeld(contact="a", start=START + DAY)
        first = Outreach(contact="b", channel="email", at=START + 3 * DAY)
        tracker.take(*history(*added("ab"), first, late))

        found = tracker.dashboard(as_of=START + 4 * DAY)

        assert found.interviews == 1
        assert folds == []

    def test_names_given_at_one_instant(self, folds: list[int]) -> None:
        """Rosa's names of one moment may come in any order."""
        tracker = ReferralTracker()
        named = [
            Referral(referrer="r", referred=id, at=START + DAY)
            for id in ("c", "a", "b")
        ]
        tracker.take(*history(*added("abcr"), *named))

        assert tracker.dashboard().waves == (1, 3)
        assert folds == []

    @pytest.mark.parametrize(
        "fact",
        [
            Retraction(fact="f0002", at=START + 9 * DAY),
            ContactsMerged(kept="a", merged="c", at=START + 9 * DAY),
            PersonForgotten(contact="c", at=START + 9 * DAY),
            Outreach(contact="b", channel="email", at=START),
            ContactChanged(
                contact="b",
                positions=card("b", "Initech").positions,
                at=START + 9 * DAY,
            ),
        ],
    )
    def test_everything_else_folds_once(self, folds: list[int], fact: Fact) -> None:
        """However many facts follow, until the next reading."""
        tracker = ReferralTracker()
        last = Outreach(contact="a", channel="email", at=START + 10 * DAY)
        tracker.take(*history(*added("abc"), named("a", "b", 1), fact, last))

        tracker.dashboard()
        tracker.dashboard()

        assert folds == [1]

    def test_going_back_in_time_folds(self, folds: list[int]) -> None:
        """Windows that were closed by the last reading are opened again."""
        tracker = ReferralTracker()
        tracker.take(*history(*added("a"), held("a", 1)))
        later = tracker.dashboard(as_of=START + 30 * DAY)

        earlier = tracker.dashboard(as_of=START + 2 * DAY)

        assert (later.offspring, earlier.offspring) == ((1,), ())
        assert folds == [1]


class TestPrinting:
    def test_says_each_number_once(self) -> None:
        """Every field has its line; channels and waves have one each."""
        campaign = Campaign.replay(
            "grid", (Entry(f"f{n}", fact) for n, fact in enumerate(TWO_WAVES))
        )
        shown = dashboard(campaign)

        lines = str(shown).splitlines()

        assert lines[0] == f"Dashboard ({START.isoformat()})"
        assert "waves: 1, 1" in lines
        assert "never written to: 1 named, 0 asked, 0 answered, 0 met" in lines
        assert "from wave 1: undefined (no_observations)" in lines
        assert f"coverage: {shown.coverage}" in lines


class TestReading:
    def test_nothing_has_happened(self) -> None:
        """Without a fact there is no instant."""
        assert ReferralTracker().dashboard() == dashboard(Campaign.replay("g", ()))

    def test_without_an_instant(self) -> None:
        """It is that of the latest fact or of the last reading."""
        tracker = ReferralTracker()
        tracker.take(
            *history(*added("a"), TargetsChanged(added=("x",), at=START + DAY))
        )

        first = tracker.dashboard()
        tracker.dashboard(as_of=START + 9 * DAY)
        second = tracker.dashboard()

        assert (first.as_of, second.as_of) == (START + DAY, START + 9 * DAY)

    def test_not_before_a_fact(self) -> None:
        """What has happened cannot be left out; the address book does not matter."""
        tracker = ReferralTracker()
        later = ContactAdded(contact="z", card=card("z", ""), at=START + 9 * DAY)
        asked = Outreach(contact="a", channel="email", at=START + 5 * DAY)
        tracker.take(*history(*added("a"), later, asked))

        with pytest.raises(InvalidValue, match="2026-03-07"):
            tracker.dashboard(as_of=START + DAY)
        assert tracker.dashboard(as_of=START + 6 * DAY).contacts == 2

    def test_an_instant_needs_an_offset(self) -> None:
        """As everywhere."""
        with pytest.raises(InvalidValue, match="as_of"):
            ReferralTracker().dashboard(as_of=START.replace(tzinfo=None))

    def test_records_are_reused(self) -> None:
        """What did not change is the very same record."""
        tracker = ReferralTracker()
        tracker.take(*history(*added("ab"), held("a", 1)))
        before = tracker.dashboard(as_of=START + 30 * DAY)
        asked = Outreach(contact="b", channel="email", at=START + 30 * DAY)
        tracker.take(Entry("g1", asked))

        after = tracker.dashboard(as_of=START + 30 * DAY)

        assert after.participants == before.participants + 1
        assert after.reproduction_number is before.reproduction_number
        assert after.reproduction_by_wave is before.reproduction_by_wave

    def test_one_contact(self) -> None:
        """Waves and descendants of single people are read at once, after a fold too."""
        tracker = ReferralTracker()
        names = [named(*pair, day) for day, pair in enumerate(("ab", "bc", "bd"), 1)]
        tracker.take(*history(*added("abcd"), *names))

        before = [tracker.descendants(id) for id in "abcd"]
        tracker.take(Entry("g1", Retraction(fact="f0006", at=START + 9 * DAY)))
        after = [tracker.descendants(id) for id in "abcd"]

        assert (before, after) == ([3, 2, 0, 0], [2, 1, 0, 0])
        assert [tracker.wave(id) for id in "abcd"] == [0, 1, 2, 0]
        with pytest.raises(UnknownContact):
            tracker.wave("zoe")


class TestFollowing:
    def test_takes_what_is_new(self) -> None:
        """A tracker that follows a campaign answers as the campaign does."""
        campaign = Campaign.start("grid", goal="", time_zone="UTC", at=START)
        tracker = ReferralTracker()
        tracker.follow(campaign)
        campaign = campaign.record(
            *added("ab"), Referral(referrer="a", referred="b", at=START + DAY)
        )

        tracker.follow(campaign)
        tracker.follow(campaign)

        assert tracker.dashboard() == dashboard(campaign)

    def test_another_branch(self) -> None:
        """A campaign that does not extend the last one is read from its start."""
        campaign = Campaign.start("grid", goal="", time_zone="UTC", at=START)
        one = campaign.record(*history(*added("a")))
        other = campaign.record(*history(*added("ab")))
        tracker = ReferralTracker()
        tracker.follow(one)

        tracker.follow(other)

        assert tracker.dashboard() == dashboard(other)


class TestAssortativity:
    @given(st.lists(st.tuples(people, people, employers), max_size=20))
    def test_is_that_of_the_researchers(
        self, drawn: list[tuple[str, str, str]]
    ) -> None:
        """The dashboard has the number that `rds` computes from the whole matrix."""
        works_at = {one: employer for one, _, employer in drawn}
        cards = [
            ContactAdded(contact=id, card=card(id, works_at.get(id, "")), at=START)
            for id in PEOPLE
        ]
        names = [
            named(one, other, day)
            for day, (one, other, _) in enumerate(drawn)
            if one != other
        ]
        campaign = Campaign.replay("grid", history(*cards, *names))
        graph = referral_graph(campaign)

        found = dashboard(campaign).assortativity

        mixing = rds.mixing_of(graph, category=employer_of)
        assert found == rds.assortativity(mixing)


class TestTerms:
    @pytest.mark.parametrize(
        "arguments",
        [
            {"window": -DAY},
            {"contact_window": 14},
            {"step_window": None},
            {"quota": 0},
        ],
    )
    def test_refuses_what_is_none(self, arguments: dict[str, object]) -> None:
        """Windows are not negative, and a quota is 1 or more."""
        with pytest.raises(InvalidValue):
            Terms(**arguments)  # type: ignore[arg-type] # the point
