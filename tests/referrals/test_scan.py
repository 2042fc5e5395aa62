from collections.abc import Callable
from datetime import datetime, timedelta

import attrs
import pytest

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ContactsUnmerged,
    Entry,
    Fact,
    InterviewBooked,
    InterviewHeld,
    IntroductionMade,
    Outreach,
    PersonForgotten,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    Takeaway,
    Touch,
)
from infointerview.people import Contact
from infointerview.referrals import ReferralStage, referral_graph

Build = Callable[..., Campaign]
HOUR = timedelta(hours=1)


class TestComingIn:
    def test_somebody_from_the_address_book_is_recruited(
        self, build: Build, start: datetime
    ) -> None:
        """Ken was imported before Rosa named him: he is Rosa's recruit all the same."""
        named = Referral(referrer="rosa", referred="ken", at=start + HOUR)

        graph = referral_graph(build("ken rosa", named))

        assert graph.referrer_of("ken") == "rosa"
        assert graph.waves["ken"] == 1

    def test_somebody_added_after_the_referral_is_recruited(
        self, build: Build, start: datetime
    ) -> None:
        """The card may be written later than the name was heard."""
        later = ContactAdded(
            contact="ken", card=Contact(name="Ken"), at=start + 9 * HOUR
        )
        named = Referral(referrer="rosa", referred="ken", at=start + HOUR)

        graph = referral_graph(build("rosa", later, named))

        assert graph.referrer_of("ken") == "rosa"

    @pytest.mark.parametrize(
        "dealing",
        [
            lambda at: Outreach(contact="ken", channel="email", at=at),
            lambda at: InterviewBooked(contact="ken", start=at + HOUR, at=at),
            lambda at: InterviewHeld(contact="ken", start=at - HOUR),
            lambda at: Touch(contact="ken", direction="inbound", at=at),
            lambda at: Takeaway(contact="ken", topic="advice", claim="go", at=at),
            lambda at: Referral(referrer="ken", referred="lea", at=at),
            lambda at: Referral(referrer="lea", referred="ken", at=at),
            lambda at: IntroductionMade(referrer="lea", referred="ken", at=at),
        ],
    )
    def test_who_was_dealt_with_before_is_cross_referred(
        self, build: Build, start: datetime, dealing: Callable[[datetime], Fact]
    ) -> None:
        """Somebody who is in the campaign already is not brought in again."""
        before = dealing(start + HOUR)
        named = Referral(referrer="rosa", referred="ken", at=start + 2 * HOUR)

        graph = referral_graph(build("rosa ken lea", before, named))

        assert graph.referrer_of("ken") != "rosa"
        assert ("rosa", "ken") in {
            (edge.referrer, edge.referred) for edge in graph.cross_referrals
        }

    @pytest.mark.parametrize(
        "noting",
        [
            lambda at: ContactChanged(contact="ken", tags=("met at school",), at=at),
            lambda at: Snoozed(contact="ken", until=at.date(), at=at),
            lambda at: StopRequested(contact="ken", at=at),
        ],
    )
    def test_the_address_book_is_not_the_campaign(
        self, build: Build, start: datetime, noting: Callable[[datetime], Fact]
    ) -> None:
        """What concerns a card only brings nobody in."""
        before = noting(start + HOUR)
        named = Referral(referrer="rosa", referred="ken", at=start + 2 * HOUR)

        graph = referral_graph(build("rosa ken", before, named))

        assert graph.referrer_of("ken") == "rosa"

    def test_a_name_used_to_open_a_door_brings_nobody_in(
        self, build: Build, start: datetime
    ) -> None:
        """Rosa's name in a message to Ken is no dealing with Rosa."""
        sent = Outreach(contact="ken", channel="email", door_opener="rosa", at=start)

        graph = referral_graph(build("rosa ken", sent))

        assert graph.participants == ("ken",)

    def test_the_earlier_referral_is_first_though_recorded_later(
        self, build: Build, start: datetime
    ) -> None:
        """The order of what happened decides, not the order of entering it."""
        lea = Referral(referrer="lea", referred="ken", at=start + 2 * HOUR)
        rosa = Referral(referrer="rosa", referred="ken", at=start + HOUR)

        graph = referral_graph(build("rosa ken lea", lea).record(rosa))

        assert graph.referrer_of("ken") == "rosa"

    def test_a_retracted_referral_leaves_no_trace(
        self, build: Build, start: datetime
    ) -> None:
        """Once Rosa's is taken back, Lea's referral is the one that brought Ken in."""
        rosa = Referral(referrer="rosa", referred="ken", at=start + HOUR)
        lea = Referral(referrer="lea", referred="ken", at=start + 2 * HOUR)
        campaign = build("rosa ken lea", rosa, lea)
        [taken] = [entry.id for entry in campaign.history if entry.fact == rosa]

        graph = referral_graph(campaign.retract(taken, at=start + 3 * HOUR))

        assert graph.referrer_of("ken") == "lea"
        assert len(graph.referrals) == 1

    @pytest.mark.parametrize("pair", [("rosa", "ghost"), ("ghost", "rosa")])
    def test_somebody_without_a_card_is_left_out(
        self, build: Build, start: datetime, pair: tuple[str, str]
    ) -> None:
        """A joined history may name an id that was never added; that never raises."""
        referrer, referred = pair
        ghosts = (
            Referral(referrer=referrer, referred=referred, at=start + HOUR),
            Outreach(contact="ghost", channel="email", at=start + 2 * HOUR),
        )
        entries = [Entry(f"z{n}", fact) for n, fact in enumerate(ghosts)]
        history = Campaign.replay("grid", [*build("rosa").history, *entries])

        graph = referral_graph(history)

        assert graph.referrals == ()
        assert list(graph.contacts) == ["rosa"]


class TestTraps:
    """Traps 7, 8 and 11 of the domain rules, section 8."""

    def test_referred_twice_is_one_person_with_two_edges(
        self, build: Build, start: datetime
    ) -> None:
        """Trap 7: both referrers have their edge, and both come to have met."""
        campaign = build(
            "rosa lea ken",
            Referral(referrer="rosa", referred="ken", at=start + HOUR),
            Referral(referrer="lea", referred="ken", at=start + 2 * HOUR),
            InterviewHeld(contact="ken", start=start + 3 * HOUR),
        )

        edges = referral_graph(campaign).referrals_of("ken")

        assert [(edge.referrer, edge.first) for edge in edges] == [
            ("rosa", True),
            ("lea", False),
        ]
        assert {edge.stage for edge in edges} == {ReferralStage.MET}

    def test_naming_each_other_is_no_circle_of_recruits(
        self, build: Build, start: datetime
    ) -> None:
        """Trap 8: A names B names A; the second brings nobody in."""
        campaign = build(
            "a b",
            Referral(referrer="a", referred="b", at=start + HOUR),
            Referral(referrer="b", referred="a", at=start + 2 * HOUR),
        )

        graph = referral_graph(campaign)

        assert dict(graph.waves) == {"a": 0, "b": 1}
        assert [edge.first for edge in graph.referrals] == [True, False]

    @pytest.mark.parametrize("size", [2, 3, 50])
    def test_a_circle_has_one_seed(
        self, build: Build, start: datetime, size: int
    ) -> None:
        """Whoever names first came in first, so each circle is entered somewhere."""
        people = [f"p{n:02}" for n in range(size)]
        pairs = zip(people, [*people[1:], people[0]], strict=True)
        named = (
            Referral(referrer=a, referred=b, at=start + n * HOUR)
            for n, (a, b) in enumerate(pairs)
        )

        graph = referral_graph(build(" ".join(people), *named))

        assert graph.seeds == ("p00",)
        assert list(graph.waves.values()) == list(range(size))

    def test_merging_two_who_named_each_other_leaves_no_loop(
        self, build: Build, start: datetime
    ) -> None:
        """Trap 11: one person does not refer themselves; the rest moves to them."""
        campaign = build(
            "a b c",
            Referral(referrer="a", referred="b", at=start + HOUR),
            Referral(referrer="b", referred="a", at=start + 2 * HOUR),
            Referral(referrer="b", referred="c", at=start + 3 * HOUR),
            ContactsMerged(kept="a", merged="b", at=start + 4 * HOUR),
        )

        graph = referral_graph(campaign)

        assert list(graph.contacts) == ["a", "c"]
        assert [(e.referrer, e.referred) for e in graph.referrals] == [("a", "c")]

    def test_unmerging_brings_the_old_graph_back(
        self, build: Build, start: datetime
    ) -> None:
        """Trap 11: history is kept, so an undone merge changes nothing."""
        campaign = build(
            "a b c",
            Referral(referrer="a", referred="b", at=start + HOUR),
            Referral(referrer="b", referred="c", at=start + 2 * HOUR),
        )
        merged = ContactsMerged(kept="a", merged="b", at=start + 3 * HOUR)
        unmerged = ContactsUnmerged(kept="a", merged="b", at=start + 4 * HOUR)
        later = start + 5 * HOUR

        undone = referral_graph(campaign.record(merged, unmerged), as_of=later)

        assert undone == referral_graph(campaign, as_of=later)


def stage_of(campaign: Campaign) -> ReferralStage:
    """Return the stage of the one referral."""
    [edge] = referral_graph(campaign).referrals
    return edge.stage


class TestStage:
    def test_a_referral_climbs_step_by_step(
        self, build: Build, start: datetime
    ) -> None:
        """Each fact of the usual story takes the edge one stage further."""
        story: list[Fact] = [
            Referral(referrer="rosa", referred="ken", at=start),
            Referral(referrer="rosa", referred="ken", may_use_name=True, at=start),
            IntroductionMade(referrer="rosa", referred="ken", at=start + HOUR),
            Outreach(contact="ken", channel="email", at=start + 2 * HOUR),
            Reply(contact="ken", answer="accepted", at=start + 3 * HOUR),
            InterviewHeld(contact="ken", start=start + 4 * HOUR),
            Touch(
                contact="rosa",
                direction="outbound",
                purpose="report_back",
                regarding="ken",
                at=start + 5 * HOUR,
            ),
        ]

        reached = [
            stage_of(build("rosa ken", *story[: n + 1])) for n in range(len(story))
        ]

        assert reached == list(ReferralStage)

    @pytest.mark.parametrize("answer", ["out_of_office", "bounced"])
    def test_a_machine_does_not_reply(
        self, build: Build, start: datetime, answer: str
    ) -> None:
        """Neither an absence notice nor a bounce is an answer."""
        facts = (
            Referral(referrer="rosa", referred="ken", at=start),
            Outreach(contact="ken", channel="email", at=start + HOUR),
            Reply(contact="ken", answer=answer, at=start + 2 * HOUR),
        )

        assert stage_of(build("rosa ken", *facts)) is ReferralStage.CONTACTED

    @pytest.mark.parametrize(
        "sign",
        [
            lambda at: InterviewBooked(contact="ken", start=at + HOUR, at=at),
            lambda at: Touch(contact="ken", direction="inbound", at=at),
        ],
    )
    def test_an_agreed_time_and_a_message_are_replies(
        self, build: Build, start: datetime, sign: Callable[[datetime], Fact]
    ) -> None:
        """Whoever agrees on a time or writes has answered, whatever was recorded."""
        facts = (
            Referral(referrer="rosa", referred="ken", at=start),
            sign(start + HOUR),
        )

        assert stage_of(build("rosa ken", *facts)) is ReferralStage.REPLIED

    @pytest.mark.parametrize(
        ("purpose", "regarding"),
        [("update", "ken"), ("report_back", None), ("report_back", "rosa")],
    )
    def test_other_messages_are_no_report_about_the_person(
        self, build: Build, start: datetime, purpose: str, regarding: str | None
    ) -> None:
        """A report on advice, or about somebody else, reports nothing about Ken."""
        facts = (
            Referral(referrer="rosa", referred="ken", at=start),
            InterviewHeld(contact="ken", start=start + HOUR),
            Touch(
                contact="rosa",
                direction="outbound",
                purpose=purpose,
                regarding=regarding,
                at=start + 2 * HOUR,
            ),
        )

        assert stage_of(build("rosa ken", *facts)) is ReferralStage.MET

    def test_a_report_before_the_meeting_is_not_the_last_word(
        self, build: Build, start: datetime
    ) -> None:
        """What came of it can only be told once it has come."""
        facts = (
            Referral(referrer="rosa", referred="ken", at=start),
            Touch(
                contact="rosa",
                direction="outbound",
                purpose="report_back",
                regarding="ken",
                at=start + HOUR,
            ),
            InterviewHeld(contact="ken", start=start + 2 * HOUR),
        )

        assert stage_of(build("rosa ken", *facts)) is ReferralStage.MET

    def test_a_report_holds_from_the_end_of_the_first_meeting(
        self, build: Build, start: datetime
    ) -> None:
        """News brought at that very instant is news, and a second meeting keeps it."""
        first = InterviewHeld(contact="ken", start=start + HOUR)
        report = Touch(
            contact="rosa",
            direction="outbound",
            purpose="report_back",
            regarding="ken",
            at=first.at,
        )
        second = InterviewHeld(contact="ken", start=start + 24 * HOUR)
        named = Referral(referrer="rosa", referred="ken", at=start)

        stage = stage_of(build("rosa ken", named, first, report, second))

        assert stage is ReferralStage.REPORTED_BACK

    def test_permission_once_given_holds(self, build: Build, start: datetime) -> None:
        """A name given again without a word on permission takes none back."""
        facts = (
            Referral(referrer="rosa", referred="ken", may_use_name=True, at=start),
            Referral(referrer="rosa", referred="ken", at=start + HOUR),
        )

        assert stage_of(build("rosa ken", *facts)) is ReferralStage.NAME_USABLE

    def test_permission_outlives_the_stage(self, build: Build, start: datetime) -> None:
        """A later stage does not say whether the name may be used; the flag does."""
        contacted = Outreach(contact="ken", channel="email", at=start + HOUR)
        campaign = build(
            "rosa ken lea",
            Referral(referrer="rosa", referred="ken", at=start),
            Referral(
                referrer="lea", referred="ken", willing_to_introduce=True, at=start
            ),
            contacted,
        )

        edges = referral_graph(campaign).referrals_of("ken")

        assert {edge.referrer: edge.name_usable for edge in edges} == {
            "rosa": False,
            "lea": True,
        }
        assert {edge.stage for edge in edges} == {ReferralStage.CONTACTED}


class TestNaming:
    def test_a_name_belongs_to_the_latest_interview_begun(
        self, build: Build, start: datetime
    ) -> None:
        """A name given in the middle of the second interview is the second's."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start, interview="i1"),
            InterviewHeld(contact="rosa", start=start + 24 * HOUR, interview="i2"),
            Referral(
                referrer="rosa",
                referred="ken",
                at=start + 24 * HOUR + timedelta(minutes=20),
            ),
        )

        graph = referral_graph(campaign)

        assert graph.referrals[0].interview == "i2"
        assert [talk.recruited for talk in graph.interviews] == [(), ("ken",)]

    def test_a_name_given_at_the_start_belongs_to_the_interview(
        self, build: Build, start: datetime
    ) -> None:
        """An app that dates names by the beginning of the interview is understood."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start, interview="i1"),
            Referral(referrer="rosa", referred="ken", at=start),
        )

        [edge] = referral_graph(campaign).referrals

        assert edge.interview == "i1"

    def test_the_fact_may_say_which_interview(
        self, build: Build, start: datetime
    ) -> None:
        """A name that comes by mail after the second may still be the first's."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start, interview="i1"),
            InterviewHeld(contact="rosa", start=start + 24 * HOUR, interview="i2"),
            Referral(
                referrer="rosa", referred="ken", interview="i1", at=start + 48 * HOUR
            ),
        )

        graph = referral_graph(campaign)

        assert [talk.named for talk in graph.interviews] == [("ken",), ()]

    def test_a_name_given_before_any_interview_is_nobodys_yield(
        self, build: Build, start: datetime
    ) -> None:
        """A friend's tip brings somebody in, but no interview did."""
        campaign = build(
            "rosa ken",
            Referral(referrer="rosa", referred="ken", at=start),
            InterviewHeld(contact="rosa", start=start + HOUR),
        )

        graph = referral_graph(campaign)

        assert graph.referrals[0].interview is None
        assert graph.referrer_of("ken") == "rosa"
        assert [talk.named for talk in graph.interviews] == [()]

    def test_an_interview_that_was_not_held_yields_nothing(
        self, build: Build, start: datetime
    ) -> None:
        """A name tied to a booking counts for it once it is held, not before."""
        booked = InterviewBooked(
            contact="rosa", start=start + 9 * HOUR, interview="i1", at=start
        )
        named = Referral(
            referrer="rosa", referred="ken", interview="i1", at=start + HOUR
        )
        campaign = build("rosa ken", booked, named)

        before = referral_graph(campaign)
        after = referral_graph(
            campaign.record(
                InterviewHeld(contact="rosa", start=start + 9 * HOUR, interview="i1")
            )
        )

        assert before.interviews == ()
        assert [talk.recruited for talk in after.interviews] == [("ken",)]

    def test_named_twice_at_one_interview_counts_once(
        self, build: Build, start: datetime
    ) -> None:
        """Saying a name again, or introducing, adds no name."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start),
            Referral(referrer="rosa", referred="ken", at=start + HOUR),
            Referral(referrer="rosa", referred="ken", at=start + 2 * HOUR),
            IntroductionMade(referrer="rosa", referred="ken", at=start + 3 * HOUR),
        )

        graph = referral_graph(campaign)

        assert [talk.named for talk in graph.interviews] == [("ken",)]
        assert graph.referrals[0].at == start + HOUR

    def test_named_at_two_interviews_counts_at_both_and_recruits_once(
        self, build: Build, start: datetime
    ) -> None:
        """The interviewee gave a name both times; Ken came in the first time."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start),
            Referral(referrer="rosa", referred="ken", at=start + HOUR),
            InterviewHeld(contact="rosa", start=start + 24 * HOUR),
            Referral(referrer="rosa", referred="ken", at=start + 25 * HOUR),
        )

        talks = referral_graph(campaign).interviews

        assert [talk.named for talk in talks] == [("ken",), ("ken",)]
        assert [talk.recruited for talk in talks] == [("ken",), ()]

    def test_an_introduction_alone_is_a_referral(
        self, build: Build, start: datetime
    ) -> None:
        """Whoever introduces somebody has named them."""
        campaign = build(
            "rosa ken",
            InterviewHeld(contact="rosa", start=start),
            IntroductionMade(referrer="rosa", referred="ken", at=start + HOUR),
        )

        graph = referral_graph(campaign)

        [edge] = graph.referrals
        assert (edge.first, edge.introduced, edge.name_usable) == (True, True, True)
        assert [talk.recruited for talk in graph.interviews] == [("ken",)]

    def test_members_of_a_panel_have_their_own_yield(
        self, build: Build, start: datetime
    ) -> None:
        """Two people in one conversation, each with the names they gave."""
        campaign = build(
            "rosa lea ken",
            InterviewHeld(contact="rosa", start=start, interview="panel"),
            InterviewHeld(contact="lea", start=start, interview="panel"),
            Referral(
                referrer="lea", referred="ken", interview="panel", at=start + HOUR
            ),
        )

        talks = referral_graph(campaign).interviews

        assert {talk.contact: talk.named for talk in talks} == {
            "lea": ("ken",),
            "rosa": (),
        }


class TestInstant:
    def test_whole_history_is_seen_from_its_latest_fact(
        self, build: Build, start: datetime
    ) -> None:
        """Without an instant the graph is as of the last thing that happened."""
        held = InterviewHeld(contact="rosa", start=start + HOUR)

        graph = referral_graph(build("rosa", held))

        assert graph.as_of == start + HOUR + timedelta(minutes=30)

    def test_later_facts_are_not_seen(self, build: Build, start: datetime) -> None:
        """As of noon, what happened in the afternoon has not happened."""
        named = Referral(referrer="rosa", referred="ken", at=start + HOUR)

        graph = referral_graph(build("rosa ken", named), as_of=start)

        assert (graph.as_of, graph.referrals) == (start, ())

    def test_a_naive_instant_is_refused(self, build: Build, start: datetime) -> None:
        """An instant without an offset means nothing."""
        with pytest.raises(InvalidValue):
            referral_graph(build("rosa"), as_of=start.replace(tzinfo=None))

    def test_a_forgotten_person_stays_in_the_counts(
        self, build: Build, start: datetime
    ) -> None:
        """Forgetting Ken moves nobody to another wave."""
        campaign = build(
            "rosa ken lea",
            Referral(referrer="rosa", referred="ken", at=start + HOUR),
            Referral(referrer="ken", referred="lea", at=start + 2 * HOUR),
        )
        at = start + 3 * HOUR

        forgotten = campaign.record(PersonForgotten(contact="ken", at=at))

        before, after = referral_graph(campaign), referral_graph(forgotten)
        assert after.waves == before.waves
        assert after.referrals == before.referrals

    def test_a_graph_cannot_be_changed(self, build: Build) -> None:
        """A graph is frozen, its mappings are read-only."""
        graph = referral_graph(build("rosa"))

        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            graph.referrals = ()  # type: ignore[misc] # wrong on purpose
        with pytest.raises(TypeError):
            graph.waves["rosa"] = 9  # type: ignore[index] # wrong on purpose
