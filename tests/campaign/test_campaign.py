"""The campaign: its door, its past, its corrections. Laws are in test_campaign_laws."""

import copy
import pickle
from datetime import UTC, datetime, timedelta

import pytest

from infointerview.campaign import Campaign, InterviewStatus
from infointerview.errors import (
    AmbiguousContact,
    FactConflict,
    IllegalFact,
    InvalidValue,
    UnknownContact,
    UnknownFact,
)
from infointerview.facts import (
    CampaignChanged,
    CampaignEnded,
    CampaignStarted,
    Chaser,
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ContactsUnmerged,
    Entry,
    ImportBatch,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    Outreach,
    PersonForgotten,
    PromiseKept,
    PromiseMade,
    Referral,
    Reply,
    Retraction,
    StopRequested,
    Takeaway,
    TargetsChanged,
    ThankYouSent,
    contacts_of,
)
from infointerview.lifecycle import Stage
from infointerview.people import Contact, Position
from infointerview.values import Venue

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def added(id: str, name: str = "", **card: object) -> ContactAdded:
    """Return the fact that somebody entered the address book at noon."""
    return ContactAdded(
        contact=id, card=Contact(name=name or f"Person {id}", **card), at=NOON
    )


@pytest.fixture
def grid() -> Campaign:
    """A campaign with Rosa, Ken and Ann in its address book."""
    start = Campaign.start(
        "grid", goal="Is grid engineering for me?", time_zone="UTC", at=NOON
    )
    return start.record(
        added("rosa", "Rosa Diaz", emails=("rosa@example.com",)),
        added("ken", "Ken Ito"),
        added("ann", "Ann Lee", positions=(Position(organization="Acme"),)),
    )


class TestStart:
    def test_a_campaign_knows_what_it_was_started_with(self) -> None:
        """The first fact says it all."""
        campaign = Campaign.start(
            "grid", goal="why", time_zone="Asia/Tokyo", targets=("Acme",), at=NOON
        )

        assert campaign.id == "grid"
        assert campaign.goal == "why"
        assert campaign.time_zone == "Asia/Tokyo"
        assert campaign.targets == ("Acme",)
        assert campaign.started == NOON
        assert campaign.ended is None
        assert campaign.writer == "00000000"

    def test_one_text_is_no_list_of_targets(self) -> None:
        """Otherwise each letter would become a target."""
        with pytest.raises(InvalidValue, match="targets"):
            Campaign.start("grid", goal="", time_zone="UTC", targets="Acme", at=NOON)

    @pytest.mark.parametrize("id", ["", "a b", 7])
    def test_an_id_is_text_without_white_space(self, id: str) -> None:
        """It becomes a key in stores."""
        with pytest.raises(InvalidValue, match=r"Campaign\.id"):
            Campaign.start(id, goal="", time_zone="UTC", at=NOON)

    def test_a_campaign_starts_once(self, grid: Campaign) -> None:
        """A second start is refused."""
        with pytest.raises(IllegalFact, match="already started"):
            grid.record(CampaignStarted(goal="", time_zone="UTC", at=NOON))

    def test_goal_zone_and_targets_change_by_facts(self, grid: Campaign) -> None:
        """The latest fact holds; what it leaves out stays."""
        changed = grid.record(
            CampaignChanged(time_zone="Europe/Berlin", at=NOON + HOUR),
            TargetsChanged(added=("Acme", "Bonneville"), at=NOON + HOUR),
            TargetsChanged(removed=("Acme",), at=NOON + 2 * HOUR),
            CampaignEnded(at=NOON + DAY),
        )

        assert changed.goal == grid.goal
        assert changed.time_zone == "Europe/Berlin"
        assert changed.targets == ("Bonneville",)
        assert changed.ended == NOON + DAY
        assert changed.record(CampaignChanged(goal="", at=NOON + DAY)).goal == ""


class TestRecord:
    def test_refuses_all_if_one_is_illegal(self, grid: Campaign) -> None:
        """The legal fact beside it is not recorded either."""
        before = grid.history

        with pytest.raises(IllegalFact) as refused:
            grid.record(
                Outreach(contact="rosa", channel="email", at=NOON),
                Chaser(contact="ken", channel="email", at=NOON),
            )

        assert grid.history == before
        assert refused.value.stage == "known"
        assert refused.value.contact == "ken"
        assert "outreach" in refused.value.legal
        assert isinstance(refused.value.fact, Chaser)

    def test_takes_the_facts_of_one_call_in_any_order(self, grid: Campaign) -> None:
        """They are judged by their instants."""
        campaign = grid.record(
            Reply(contact="rosa", answer="accepted", at=NOON + 2 * HOUR),
            Outreach(contact="rosa", channel="email", at=NOON + HOUR),
        )

        assert campaign.stage("rosa") is Stage.AGREED

    def test_takes_a_fact_that_happened_earlier(self, grid: Campaign) -> None:
        """Yesterday's call may be entered today."""
        later = grid.record(
            Outreach(contact="rosa", channel="email", at=NOON + DAY),
            Reply(contact="rosa", answer="declined", at=NOON + 2 * DAY),
        )

        campaign = later.record(
            Reply(contact="rosa", answer="accepted", at=NOON + DAY + HOUR)
        )

        assert campaign.stage("rosa") is Stage.DECLINED
        assert [entry.fact.at for entry in campaign.timeline("rosa")] == [
            NOON, NOON + DAY, NOON + DAY + HOUR, NOON + 2 * DAY,
        ]  # fmt: skip

    def test_an_equal_fact_changes_nothing(self, grid: Campaign) -> None:
        """Not even the object."""
        outreach = Outreach(contact="rosa", channel="email", at=NOON)
        campaign = grid.record(outreach)

        assert campaign.record(outreach, outreach) is campaign

    def test_a_contact_without_an_id_gets_one(self, grid: Campaign) -> None:
        """The id says nothing about the person, and the same fact draws no second."""
        zoe = ContactAdded(card=Contact(name="Zoë Ng"), at=NOON)

        campaign = grid.record(zoe)

        id = campaign.find("Zoe Ng")
        assert "zo" not in id
        assert campaign.record(zoe) is campaign

    def test_a_placeholder_stands_for_one_new_id(self, grid: Campaign) -> None:
        """Facts of one call may be about people who get their ids in it."""
        facts = (
            Referral(referrer="rosa", referred="~1", at=NOON),
            ContactAdded(contact="~1", card=Contact(name="Zoë Ng"), at=NOON),
            Takeaway(contact="~1", topic="advice", claim="visit a plant", at=NOON),
        )

        campaign = grid.record(*facts)

        zoe = campaign.find("Zoë Ng")
        assert [type(entry.fact) for entry in campaign.timeline(zoe)] == [
            ContactAdded, Referral, Takeaway,
        ]  # fmt: skip
        assert campaign.record(*facts) is campaign

    def test_a_placeholder_without_a_person_is_unknown(self, grid: Campaign) -> None:
        """Nothing is recorded about nobody."""
        with pytest.raises(UnknownContact, match="~9"):
            grid.record(Outreach(contact="~9", channel="email", at=NOON))

    @pytest.mark.parametrize("field", ["contact", "door_opener"])
    def test_everybody_mentioned_must_have_been_added(
        self, grid: Campaign, field: str
    ) -> None:
        """In whatever role."""
        ids = {"contact": "rosa", field: "nobody"}

        with pytest.raises(UnknownContact, match="nobody"):
            grid.record(Outreach(**ids, channel="email", at=NOON))

    def test_an_id_names_one_fact(self, grid: Campaign) -> None:
        """An entry with a recorded id and other content is refused."""
        entry = Entry("0001", Outreach(contact="rosa", channel="email", at=NOON))
        other = Entry("0001", Outreach(contact="ken", channel="email", at=NOON))
        campaign = grid.record(entry)

        assert campaign.record(entry) is campaign
        with pytest.raises(FactConflict, match="0001"):
            campaign.record(other)
        with pytest.raises(FactConflict, match="0001"):
            grid.record(entry, other)

    def test_only_facts_are_recorded(self, grid: Campaign) -> None:
        """A card is not yet a fact."""
        with pytest.raises(InvalidValue, match="a fact or an Entry"):
            grid.record(Contact(name="Zoë Ng"))

    def test_nobody_is_added_twice_under_one_id(self, grid: Campaign) -> None:
        """A change is a fact of its own."""
        with pytest.raises(IllegalFact, match="already added"):
            grid.record(added("rosa", "Somebody Else"))

    def test_a_batch_id_is_drawn_like_any_other(self, grid: Campaign) -> None:
        """The batch and what came with it share it."""
        campaign = grid.record(
            ContactAdded(card=Contact(name="Zoë Ng"), batch="~batch", at=NOON),
            ImportBatch(source="linkedin_connections", at=NOON),
        )

        batches = {e.fact.batch for e in campaign.history if e.fact.batch is not None}
        assert len(batches) == 1
        assert not next(iter(batches)).startswith("~")

    def test_an_id_of_the_users_own_stays(self, grid: Campaign) -> None:
        """An app keeps its keys, for batches too."""
        batch = ImportBatch(batch="b1", source="crm", at=NOON)

        campaign = grid.record(batch)

        assert batch in {entry.fact for entry in campaign.history}


class TestRetract:
    def test_a_fact_taken_back_counts_no_more(self, grid: Campaign) -> None:
        """It stays in the history."""
        campaign = grid.record(Outreach(contact="rosa", channel="email", at=NOON))
        outreach = campaign.timeline("rosa")[-1]

        campaign = campaign.retract(outreach.id, at=NOON + HOUR, reason="wrong Rosa")

        assert campaign.stage("rosa") is Stage.KNOWN
        assert outreach in campaign.history
        assert outreach not in campaign.facts

    def test_taking_back_a_retraction_restores(self, grid: Campaign) -> None:
        """A correction of a correction."""
        campaign = grid.record(Outreach(contact="rosa", channel="email", at=NOON))
        outreach = campaign.timeline("rosa")[-1].id
        campaign = campaign.retract(outreach, at=NOON + HOUR)

        restored = campaign.retract(campaign.history[-1].id, at=NOON + 2 * HOUR)

        assert restored.stage("rosa") is Stage.CONTACTED

    def test_what_was_taken_back_can_be_said_again(self, grid: Campaign) -> None:
        """An equal fact is known only while it holds."""
        outreach = Outreach(contact="rosa", channel="email", at=NOON)
        campaign = grid.record(outreach)
        campaign = campaign.retract(campaign.timeline("rosa")[-1].id, at=NOON + HOUR)

        again = campaign.record(outreach)

        assert again.stage("rosa") is Stage.CONTACTED
        assert again.record(outreach) is again

    def test_an_id_of_the_apps_own_can_be_taken_back(self, grid: Campaign) -> None:
        """Whichever way it sorts."""
        outreach = Outreach(contact="rosa", channel="email", at=NOON)
        campaign = grid.record(Entry("zz-1", outreach))

        assert campaign.retract("zz-1", at=NOON).stage("rosa") is Stage.KNOWN

    def test_a_batch_is_undone_as_one(self, grid: Campaign) -> None:
        """And a late fact of the batch with it."""
        campaign = grid.record(
            ImportBatch(batch="b1", source="crm", at=NOON),
            ContactAdded(card=Contact(name="Zoë Ng"), batch="b1", at=NOON),
            Outreach(contact="ken", channel="email", batch="b1", at=NOON),
        )
        batch = next(e for e in campaign.history if isinstance(e.fact, ImportBatch))

        undone = campaign.retract(batch.id, at=NOON + HOUR)

        assert "Zoë Ng" not in {card.name for card in undone.contacts.values()}
        assert undone.stage("ken") is Stage.KNOWN
        late = undone.record(
            Outreach(contact="rosa", channel="email", batch="b1", at=NOON)
        )
        assert late.stage("rosa") is Stage.KNOWN
        with pytest.raises(UnknownContact, match="no contact"):
            undone.find("Zoë Ng")

    def test_an_unknown_fact_cannot_be_taken_back(self, grid: Campaign) -> None:
        """The error says where ids are found."""
        with pytest.raises(UnknownFact, match="history"):
            grid.retract("nothing", at=NOON)

    def test_that_it_started_stands(self, grid: Campaign) -> None:
        """A campaign without a beginning is none."""
        with pytest.raises(IllegalFact, match="stands"):
            grid.retract(grid.since(0)[0].id, at=NOON)

    def test_what_hung_on_it_becomes_an_anomaly(self, grid: Campaign) -> None:
        """A correction is accepted; what no longer fits is reported, not lost."""
        campaign = grid.record(
            Outreach(contact="rosa", channel="email", at=NOON),
            Reply(contact="rosa", answer="accepted", at=NOON + HOUR),
        )
        outreach = campaign.timeline("rosa")[1].id

        campaign = campaign.retract(outreach, at=NOON + DAY)

        assert campaign.stage("rosa") is Stage.KNOWN
        assert [odd.why for odd in campaign.anomalies] == [
            "accepted cannot follow here"
        ]

    def test_an_old_anomaly_keeps_nobody_from_recording(self, grid: Campaign) -> None:
        """Only what is new is judged."""
        campaign = grid.record(
            Outreach(contact="rosa", channel="email", at=NOON),
            Reply(contact="rosa", answer="accepted", at=NOON + HOUR),
        )
        campaign = campaign.retract(campaign.timeline("rosa")[1].id, at=NOON + DAY)

        campaign = campaign.record(
            Outreach(contact="rosa", channel="phone", at=NOON + 2 * DAY)
        )

        assert campaign.stage("rosa") is Stage.CONTACTED
        assert len(campaign.anomalies) == 1

    def test_taking_back_who_somebody_is_leaves_dangling_facts(
        self, grid: Campaign
    ) -> None:
        """They are reported; the person is unknown."""
        campaign = grid.record(Outreach(contact="rosa", channel="email", at=NOON))
        rosa = campaign.timeline("rosa")[0].id

        campaign = campaign.retract(rosa, at=NOON + DAY)

        assert "rosa" not in campaign.contacts
        assert campaign.anomalies[0].why == "nobody was added under this id"
        assert campaign.anomalies[0].legal
        with pytest.raises(UnknownContact):
            campaign.contact("rosa")


class TestFold:
    def test_a_joined_history_never_raises(self) -> None:
        """What does not fit is reported, for the campaign and for each contact."""
        reply = Reply(contact="rosa", answer="accepted", at=NOON)
        history = [
            Entry("1", CampaignStarted(goal="a", time_zone="UTC", at=NOON)),
            Entry("2", CampaignStarted(goal="b", time_zone="UTC", at=NOON)),
            Entry("3", added("rosa")),
            Entry("4", reply),
            Entry("5", ContactsMerged(kept="rosa", merged="rose", at=NOON)),
            Entry("6", ContactsMerged(kept="rose", merged="rosa", at=NOON)),
        ]

        campaign = Campaign.replay("grid", history)

        assert campaign.goal == "a"
        assert [odd.why for odd in campaign.anomalies] == [
            "the campaign was already started",
            "the two are already one person",
            "accepted cannot follow here",
        ]
        assert campaign.anomalies[0].legal == ()

    def test_one_id_cannot_come_with_two_facts(self) -> None:
        """The one contradiction that no fold can settle."""
        with pytest.raises(FactConflict):
            Campaign.replay("grid", [Entry("1", added("a")), Entry("1", added("b"))])

    def test_a_retraction_may_come_before_what_it_takes_back(self) -> None:
        """Two devices exchange their records in any order."""
        grid = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        grid = grid.record(
            added("rosa"), Outreach(contact="rosa", channel="email", at=NOON)
        )
        outreach = grid.timeline("rosa")[-1]
        grid = grid.retract(outreach.id, at=NOON + DAY)
        without = [entry for entry in grid.history if entry != outreach]

        joined = Campaign.replay("grid", without)

        assert joined.anomalies[0].why == "there is no earlier fact to take back"
        assert joined.record(outreach).stage("rosa") is Stage.KNOWN
        assert joined.record(outreach) == grid

    def test_what_an_app_named_itself_may_come_after_its_retraction(self) -> None:
        """Whichever way the ids sort, and whether they were drawn or not."""
        grid = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        grid = grid.record(added("rosa"))
        outreach = Entry("zz", Outreach(contact="rosa", channel="email", at=NOON))
        taken_back = Entry("app-7", Retraction(fact="zz", at=NOON + DAY))

        joined = Campaign.replay("grid", [*grid.history, taken_back])

        assert joined.record(outreach).stage("rosa") is Stage.KNOWN
        assert joined.record(outreach).anomalies == ()

    def test_undoing_a_batch_leaves_later_retractions(self) -> None:
        """They have taken something back already: what is taken back has a reason."""
        grid = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        grid = grid.record(added("rosa"))
        entries = [
            Entry("1", ImportBatch(batch="b", source="crm", at=NOON)),
            Entry("2", Outreach(contact="rosa", channel="email", at=NOON)),
            Entry("3", Retraction(fact="1", batch="b", at=NOON)),
            Entry("4", Retraction(fact="2", batch="b", at=NOON)),
        ]

        joined = Campaign.replay("grid", [*grid.history, *entries])

        left = {entry.id for entry in joined.facts}
        assert left & {"1", "2", "3", "4"} == {"3", "4"}

    def test_a_circle_of_retractions_takes_nothing_back(self) -> None:
        """Only a joined history can hold one: a retraction knows earlier ids."""
        grid = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        circle = [
            Entry("1", Retraction(fact="2", at=NOON)),
            Entry("2", Retraction(fact="1", at=NOON)),
        ]

        joined = Campaign.replay("grid", [*grid.history, *circle])

        assert [odd.entry.id for odd in joined.anomalies] == []
        assert [entry.id for entry in joined.facts[1:]] == ["2"]

    def test_a_campaign_without_a_beginning_can_be_read(self) -> None:
        """Every answer has a default."""
        campaign = Campaign.replay("grid", [])

        assert (campaign.goal, campaign.time_zone, campaign.started) == (
            "",
            "UTC",
            None,
        )
        assert campaign.revision == 0


class TestInterviews:
    def test_an_interview_is_booked_moved_and_held(self, grid: Campaign) -> None:
        """One interview throughout; what a later fact leaves open stays."""
        campaign = grid.record(
            InterviewBooked(
                contact="rosa", start=NOON + 3 * DAY, venue="office", at=NOON
            ),
            InterviewMoved(contact="rosa", start=NOON + 4 * DAY, at=NOON + HOUR),
            InterviewHeld(
                contact="rosa",
                start=NOON + 4 * DAY,
                duration=timedelta(minutes=20),
                cards_exchanged=True,
            ),
        )

        (interview,) = campaign.interviews("rosa")
        assert interview.status is InterviewStatus.HELD
        assert interview.venue is Venue.OFFICE
        assert interview.end == NOON + 4 * DAY + timedelta(minutes=20)
        assert interview.cards_exchanged
        assert campaign.interviews() == (interview,)

    @pytest.mark.parametrize(
        ("loss", "status"),
        [(InterviewCancelled, "cancelled"), (InterviewMissed, "missed")],
    )
    def test_without_its_date_a_contact_has_still_agreed(
        self, grid: Campaign, loss: type, status: str
    ) -> None:
        """And a second booking that is still open keeps the date."""
        booked = grid.record(
            InterviewBooked(contact="rosa", start=NOON + DAY, at=NOON),
            InterviewBooked(
                contact="rosa", start=NOON + 2 * DAY, interview="i2", at=NOON
            ),
        )

        once = booked.record(loss(contact="rosa", at=NOON + DAY))
        twice = once.record(loss(contact="rosa", interview="i2", at=NOON + 2 * DAY))

        assert once.stage("rosa") is Stage.SCHEDULED
        assert twice.stage("rosa") is Stage.AGREED
        assert {i.status.value for i in twice.interviews("rosa")} == {status}

    def test_what_was_never_booked_cannot_be_moved(self, grid: Campaign) -> None:
        """Nor booked twice under one id, nor held twice."""
        held = grid.record(InterviewHeld(contact="rosa", start=NOON, interview="i1"))

        with pytest.raises(IllegalFact, match="no booking is open"):
            held.record(InterviewMoved(contact="rosa", start=NOON, at=NOON + DAY))
        with pytest.raises(IllegalFact, match="already booked"):
            held.record(
                InterviewBooked(
                    contact="rosa", start=NOON, interview="i1", at=NOON + DAY
                )
            )
        with pytest.raises(IllegalFact, match="already held"):
            held.record(InterviewHeld(contact="rosa", start=NOON + DAY, interview="i1"))

    def test_a_moved_booking_gets_a_declined_contact_back(self, grid: Campaign) -> None:
        """They changed their mind: a date is set again."""
        campaign = grid.record(
            InterviewBooked(contact="rosa", start=NOON + DAY, at=NOON),
            Reply(contact="rosa", answer="declined", at=NOON + HOUR),
            InterviewMoved(
                contact="rosa",
                start=NOON + 9 * DAY,
                duration=timedelta(minutes=15),
                venue="phone",
                at=NOON + 2 * HOUR,
            ),
        )

        assert campaign.stage("rosa") is Stage.SCHEDULED
        assert campaign.interviews("rosa")[0].duration == timedelta(minutes=15)

    def test_what_is_said_of_an_interview_is_said_of_one_there_was(
        self, grid: Campaign
    ) -> None:
        """Whether it was said during the interview or after it."""
        held = grid.record(
            Takeaway(
                contact="rosa", topic="advice", claim="go", interview="i1", at=NOON
            ),
            Referral(referrer="rosa", referred="ken", interview="i1", at=NOON),
            InterviewHeld(contact="rosa", start=NOON, interview="i1"),
        )

        assert held.anomalies == ()
        with pytest.raises(IllegalFact, match="no such interview"):
            held.record(
                ThankYouSent(
                    contact="rosa", medium="email", interview="i2", at=NOON + DAY
                )
            )
        with pytest.raises(IllegalFact, match="no such interview"):
            held.record(
                Referral(referrer="ken", referred="ann", interview="i1", at=NOON)
            )


class TestPromises:
    def test_a_promise_is_kept_once(self, grid: Campaign) -> None:
        """The oldest open one of that side, or the one named."""
        campaign = grid.record(
            PromiseMade(contact="rosa", by="seeker", what="an article", at=NOON),
            PromiseMade(contact="rosa", by="contact", what="a name", at=NOON),
        )
        name = next(
            entry.id
            for entry in campaign.history
            if isinstance(entry.fact, PromiseMade) and entry.fact.what == "a name"
        )

        campaign = campaign.record(
            PromiseKept(contact="rosa", by="seeker", at=NOON + HOUR),
            PromiseKept(contact="rosa", by="contact", promise=name, at=NOON + HOUR),
        )

        with pytest.raises(IllegalFact, match="no such promise"):
            campaign.record(PromiseKept(contact="rosa", by="seeker", at=NOON + DAY))


class TestMerge:
    def test_two_who_referred_each_other_become_one(self, grid: Campaign) -> None:
        """Trap 11: no self-loop remains, history is kept, the merge can be undone."""
        referred = grid.record(
            Referral(referrer="rosa", referred="ken", at=NOON),
            Referral(referrer="ken", referred="rosa", at=NOON + HOUR),
            Referral(referrer="ann", referred="ken", at=NOON + HOUR),
        )

        merged = referred.record(
            ContactsMerged(kept="rosa", merged="ken", at=NOON + DAY)
        )

        edges = [e.fact for e in merged.facts if isinstance(e.fact, Referral)]
        assert [(edge.referrer, edge.referred) for edge in edges] == [("ann", "rosa")]
        assert len(merged.history) == len(referred.history) + 1
        assert merged.contact("ken") == merged.contact("rosa")
        assert merged.contact("ken").aliases == ("Ken Ito",)
        assert merged.resolve("ken") == "rosa"
        assert list(merged.contacts) == ["ann", "rosa"]
        apart = merged.record(
            ContactsUnmerged(kept="rosa", merged="ken", at=NOON + 2 * DAY)
        )
        assert apart.contact("ken").name == "Ken Ito"
        assert len([e for e in apart.facts if isinstance(e.fact, Referral)]) == 3

    def test_whoever_is_merged_keeps_being_found(self, grid: Campaign) -> None:
        """Under every name of either card."""
        merged = grid.record(ContactsMerged(kept="rosa", merged="ken", at=NOON))

        assert merged.find("Ken Ito") == merged.find("rosa@example.com") == "rosa"

    def test_merges_chain(self, grid: Campaign) -> None:
        """Everybody ends at the last id kept, and a circle is refused."""
        merged = grid.record(
            ContactsMerged(kept="rosa", merged="ken", at=NOON),
            ContactsMerged(kept="ann", merged="rosa", at=NOON + HOUR),
        )

        assert merged.resolve("ken") == "ann"
        assert merged.contact("ken").aliases == ("Ken Ito", "Rosa Diaz")
        with pytest.raises(IllegalFact, match="already one person"):
            merged.record(ContactsMerged(kept="ken", merged="ann", at=NOON + DAY))

    def test_a_link_of_a_chain_can_be_undone(self, grid: Campaign) -> None:
        """From whichever id the person goes by, and without tearing off the rest."""
        chain = grid.record(
            ContactsMerged(kept="rosa", merged="ken", at=NOON),
            ContactsMerged(kept="ann", merged="rosa", at=NOON + HOUR),
        )

        for kept in ("rosa", "ann"):
            apart = chain.record(
                ContactsUnmerged(kept=kept, merged="ken", at=NOON + DAY)
            )
            assert apart.resolve("ken") == "ken"
            assert apart.resolve("rosa") == "ann"
        with pytest.raises(IllegalFact, match="not merged"):
            chain.record(ContactsUnmerged(kept="ken", merged="rosa", at=NOON + DAY))

    def test_who_was_merged_with_somebody_stays_with_them(self, grid: Campaign) -> None:
        """Unmerging is taking the merge back, whichever of two merges came first."""
        first = ContactsMerged(kept="ann", merged="rosa", at=NOON)
        chain = grid.record(first).record(
            ContactsMerged(kept="rosa", merged="ken", at=NOON + HOUR)
        )
        merge = next(entry.id for entry in chain.history if entry.fact == first)

        apart = chain.record(ContactsUnmerged(kept="ann", merged="rosa", at=NOON + DAY))

        assert chain.resolve("ken") == "ann"
        assert apart.resolve("ken") == "rosa"
        assert chain.retract(merge, at=NOON + DAY).resolve("ken") == "rosa"

    def test_only_what_was_merged_can_be_unmerged(self, grid: Campaign) -> None:
        """The error says so."""
        with pytest.raises(IllegalFact, match="not merged"):
            grid.record(ContactsUnmerged(kept="rosa", merged="ken", at=NOON))

    def test_a_card_changes_under_either_id(self, grid: Campaign) -> None:
        """The change is about the card it was made to."""
        merged = grid.record(
            ContactsMerged(kept="rosa", merged="ken", at=NOON),
            ContactChanged(contact="ken", phones=("+1 555 0100",), at=NOON + HOUR),
        )

        assert merged.contact("rosa").phones == ("+1 555 0100",)

    def test_a_change_to_a_card_that_is_gone_is_reported(self, grid: Campaign) -> None:
        """The other card of the merged person stays as it is."""
        merged = grid.record(
            ContactsMerged(kept="rosa", merged="ken", at=NOON),
            ContactChanged(contact="ken", phones=("+1 555 0100",), at=NOON + HOUR),
        )
        ken = next(
            entry.id
            for entry in merged.history
            if isinstance(entry.fact, ContactAdded) and entry.fact.contact == "ken"
        )

        merged = merged.retract(ken, at=NOON + DAY)

        assert merged.contact("rosa").phones == ()
        assert [odd.why for odd in merged.anomalies] == [
            "nobody was added under this id"
        ]


class TestStopAndForget:
    def test_nothing_is_sent_after_a_stop(self, grid: Campaign) -> None:
        """But what the person does still counts."""
        stopped = grid.record(
            Outreach(contact="rosa", channel="email", at=NOON),
            StopRequested(contact="rosa", at=NOON + HOUR),
        )

        with pytest.raises(IllegalFact, match="thanked cannot follow"):
            stopped.record(ThankYouSent(contact="rosa", medium="email", at=NOON + DAY))
        answered = stopped.record(
            Reply(contact="rosa", answer="accepted", at=NOON + DAY)
        )
        assert answered.stage("rosa") is Stage.STOPPED

    def test_a_forgotten_person_has_a_blank_card(self, grid: Campaign) -> None:
        """And takes no more facts."""
        forgotten = grid.record(PersonForgotten(contact="rosa", at=NOON + DAY))

        assert forgotten.contact("rosa").name == "(forgotten)"
        assert forgotten.contact("rosa").emails == ()
        with pytest.raises(IllegalFact, match="somebody who was forgotten"):
            forgotten.record(
                Outreach(contact="rosa", channel="email", at=NOON + 2 * DAY)
            )

    def test_nobody_comes_back_by_a_late_fact(self, grid: Campaign) -> None:
        """Whatever instant it is given: forgotten is decided by the record."""
        forgotten = grid.record(PersonForgotten(contact="rosa", at=NOON + DAY))
        late = ContactChanged(contact="rosa", name="Rosa Again", at=NOON + HOUR)

        with pytest.raises(IllegalFact, match="somebody who was forgotten"):
            forgotten.record(late)

        joined = Campaign.replay("grid", [*forgotten.history, Entry("~z", late)])
        assert joined.contact("rosa").name == "(forgotten)"
        assert all(e.fact.erased for e in joined.timeline("rosa"))
        assert all(
            entry.fact.erased
            for entry in joined.facts
            if "rosa" in contacts_of(entry.fact)
        )

    def test_what_others_said_of_somebody_forgotten_goes_too(
        self, grid: Campaign
    ) -> None:
        """A referral of the person stays as an edge and says no more."""
        named = grid.record(
            Referral(referrer="ken", referred="rosa", note="my old friend", at=NOON)
        )

        forgotten = named.record(PersonForgotten(contact="rosa", at=NOON + DAY))

        edge = forgotten.timeline("ken")[-1].fact
        assert (edge.referred, edge.note) == ("rosa", "")

    def test_a_later_merge_forgets_nobody_else(self, grid: Campaign) -> None:
        """Refused when recorded, and passed over in a joined history."""
        forgotten = grid.record(PersonForgotten(contact="rosa", at=NOON + DAY))
        merge = ContactsMerged(kept="ken", merged="rosa", at=NOON + HOUR)

        with pytest.raises(IllegalFact, match="somebody who was forgotten"):
            forgotten.record(merge)

        joined = Campaign.replay("grid", [*forgotten.history, Entry("~z", merge)])
        assert joined.contact("ken").name == "Ken Ito"
        assert [odd.why for odd in joined.anomalies] == ["one of the two was forgotten"]

    def test_whoever_was_merged_before_is_forgotten_under_every_id(
        self, grid: Campaign
    ) -> None:
        """They are one person."""
        merged = grid.record(ContactsMerged(kept="rosa", merged="ken", at=NOON))

        forgotten = merged.record(PersonForgotten(contact="ken", at=NOON + DAY))

        assert forgotten.contact("rosa").name == "(forgotten)"
        with pytest.raises(IllegalFact, match="somebody who was forgotten"):
            forgotten.record(Outreach(contact="rosa", channel="email", at=NOON))

    def test_nobody_comes_back_by_undoing_a_merge(self, grid: Campaign) -> None:
        """Whether it is unmerged or taken back: both ids were forgotten."""
        merged = grid.record(ContactsMerged(kept="rosa", merged="ken", at=NOON))
        merge = merged.since(grid.revision)[0].id
        forgotten = merged.record(PersonForgotten(contact="rosa", at=NOON + DAY))
        unmerged = ContactsUnmerged(kept="rosa", merged="ken", at=NOON + 2 * DAY)

        back = forgotten.retract(merge, at=NOON + 2 * DAY)
        joined = Campaign.replay("grid", [*forgotten.history, Entry("~z", unmerged)])

        for campaign in (back, joined):
            assert campaign.contact("ken").name == "(forgotten)"
            assert campaign.stage("ken") is Stage.FORGOTTEN
            with pytest.raises(IllegalFact, match="somebody who was forgotten"):
                campaign.record(Outreach(contact="ken", channel="email", at=NOON))
        assert [odd.why for odd in joined.anomalies] == ["one of the two was forgotten"]

    def test_nobody_comes_back_by_a_correction_of_corrections(
        self, grid: Campaign
    ) -> None:
        """However often a merge was taken back and restored, before and after."""
        merge = ContactsMerged(kept="rosa", merged="ken", at=NOON)
        campaign = grid.record(merge)
        for number in range(3):
            last = campaign.since(campaign.revision - 1)[0].id
            campaign = campaign.retract(last, at=NOON + HOUR, reason=str(number))
            if number == 1:  # the merge holds
                gone = PersonForgotten(contact="rosa", at=NOON + DAY)
                restored = campaign.since(campaign.revision - 1)[0].id
                campaign = campaign.record(gone).retract(restored, at=NOON + 2 * DAY)

        assert campaign.contact("ken").name == "(forgotten)"

    def test_many_forgettings_amid_corrections_are_folded_at_once(self) -> None:
        """Each is looked back at once: the time does not double with each."""
        people = [f"p{number}" for number in range(80)]
        campaign = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        campaign = campaign.record(*(added(name) for name in people))
        pairs = list(zip(people[::2], people[1::2], strict=True))
        entries = [*campaign.history]
        for number, (kept, merged) in enumerate(pairs):
            merge = ContactsMerged(kept=kept, merged=merged, at=NOON)
            gone = PersonForgotten(contact=kept, at=NOON)
            entries += [Entry(f"{number:03}m", merge), Entry(f"{number:03}n", gone)]
            taken = Retraction(fact=f"{number:03}m", at=NOON)
            entries.append(Entry(f"{number:03}o", taken))

        joined = Campaign.replay("grid", entries)

        assert {card.name for card in joined.contacts.values()} == {"(forgotten)"}

    def test_that_somebody_was_forgotten_stands(self, grid: Campaign) -> None:
        """No retraction brings a person back, nor does undoing a batch."""
        forgotten = grid.record(
            ImportBatch(batch="b1", source="crm", at=NOON),
            PersonForgotten(contact="rosa", batch="b1", at=NOON + DAY),
        )
        ids = {type(entry.fact): entry.id for entry in forgotten.history}

        with pytest.raises(IllegalFact, match="forgotten stands"):
            forgotten.retract(ids[PersonForgotten], at=NOON + 2 * DAY)
        undone = forgotten.retract(ids[ImportBatch], at=NOON + 2 * DAY)
        assert undone.stage("rosa") is Stage.FORGOTTEN


class TestAsOf:
    def test_later_facts_are_not_known_yet(self, grid: Campaign) -> None:
        """An interview has been held at its end, not before."""
        campaign = grid.record(InterviewHeld(contact="rosa", start=NOON))
        end = NOON + timedelta(minutes=30)

        assert campaign.as_of(end).stage("rosa") is Stage.MET
        assert campaign.as_of(end - HOUR / 60).stage("rosa") is Stage.KNOWN
        assert campaign.as_of(end) is campaign

    def test_whoever_was_dealt_with_was_known(self, grid: Campaign) -> None:
        """The address book may have been filled in afterwards."""
        campaign = grid.record(Outreach(contact="rosa", channel="email", at=NOON - DAY))

        yesterday = campaign.as_of(NOON - HOUR)

        assert list(yesterday.contacts) == ["rosa"]
        assert yesterday.anomalies == ()

    def test_whoever_was_forgotten_later_has_no_name_then(self, grid: Campaign) -> None:
        """The past tells what happened, not to whom, here or in another process."""
        met = grid.record(InterviewHeld(contact="rosa", start=NOON, duration=HOUR))
        forgotten = met.record(PersonForgotten(contact="rosa", at=NOON + 2 * DAY))

        past = forgotten.as_of(NOON + DAY)

        for then in (past, copy.copy(past), past.as_of(NOON + HOUR)):
            assert then.contact("rosa").name == "(forgotten)"
            assert then.contact("ken").name == "Ken Ito"
            assert then.stage("rosa") is Stage.MET

    def test_a_naive_instant_is_refused(self, grid: Campaign) -> None:
        """There is no clock here to guess its zone."""
        with pytest.raises(InvalidValue, match=r"Campaign\.as_of"):
            grid.as_of(NOON.replace(tzinfo=None))


class TestFind:
    def test_more_than_one_is_an_error_that_lists_them(self, grid: Campaign) -> None:
        """With what tells them apart."""
        campaign = grid.record(added("ann2", "Ann Lee"))

        with pytest.raises(AmbiguousContact) as ambiguous:
            campaign.find("ann lee")

        assert ambiguous.value.candidates == (
            ("ann", "Ann Lee, Acme"),
            ("ann2", "Ann Lee"),
        )

    @pytest.mark.parametrize("given", ["Rosa Diaz", Contact(name="Rosa Diaz")])
    def test_a_name_or_card_for_an_id_is_sent_here(
        self, grid: Campaign, given: object
    ) -> None:
        """No id has white space in it, and a card is none."""
        with pytest.raises(
            UnknownContact, match=r"an id is wanted, as `campaign\.find"
        ):
            grid.contact(given)

    def test_an_unknown_id_is_not_sent_here(self, grid: Campaign) -> None:
        """It may have been an id of another campaign."""
        with pytest.raises(UnknownContact, match=r"no contact matches 'nobody'$"):
            grid.contact("nobody")

    def test_nobody_is_an_error_that_suggests(self, grid: Campaign) -> None:
        """Names that come close."""
        with pytest.raises(UnknownContact, match="'Rosa Diaz'"):
            grid.find("Rosa Dias")

    def test_a_part_of_a_name_is_an_error_that_suggests(self, grid: Campaign) -> None:
        """Whoever is called by it, three people at most; it is not taken for a name."""
        people = [added(f"ann{n}", f"Ann Berg{n}") for n in range(4)]
        campaign = grid.record(*people)

        with pytest.raises(UnknownContact) as unknown:
            campaign.find("ann")

        assert len(unknown.value.suggestions) == 3
        with pytest.raises(UnknownContact, match="did you mean 'Rosa Diaz'"):
            campaign.find("Rósa")

    def test_looks_for_text_only(self, grid: Campaign) -> None:
        """The error names the argument."""
        with pytest.raises(InvalidValue, match=r"Campaign\.find\(query\)"):
            grid.find(None)

    def test_follows_changes_of_the_card(self, grid: Campaign) -> None:
        """A new address finds the person, an old one no more."""
        assert grid.find("rosa@example.com") == "rosa"

        campaign = grid.record(
            ContactChanged(contact="rosa", emails=("rd@example.org",), at=NOON + HOUR)
        )

        assert campaign.find("rd@example.org") == "rosa"
        with pytest.raises(UnknownContact):
            campaign.find("rosa@example.com")

    def test_nobody_is_found_after_their_card_is_taken_back(
        self, grid: Campaign
    ) -> None:
        """A stale index entry finds nobody."""
        assert grid.find("Rosa Diaz") == "rosa"
        rosa = grid.timeline("rosa")[0].id

        with pytest.raises(UnknownContact):
            grid.retract(rosa, at=NOON).find("Rosa Diaz")


class TestValue:
    def test_equal_campaigns_hold_the_same_facts(self, grid: Campaign) -> None:
        """Under the same ids, in whatever order they came."""
        again = Campaign.replay("grid", reversed(grid.history))

        assert again == grid
        assert hash(again) == hash(grid)
        assert again != Campaign.replay("other", grid.history)
        assert grid != "grid"

    def test_travels_between_processes(self, grid: Campaign) -> None:
        """As its facts alone, with the tag it records under."""
        copy = pickle.loads(pickle.dumps(grid))  # noqa: S301 - our own bytes

        assert copy == grid
        assert copy.since(0) == grid.since(0)
        assert copy.writer == grid.writer

    def test_its_repr_counts(self, grid: Campaign) -> None:
        """Nobody's name or address shows."""
        assert repr(grid) == (
            "Campaign('grid', goal='Is grid engineering for me?',"
            " contacts=3, revision=4)"
        )

    def test_a_snapshot_stays_as_it_is_while_others_grow_from_it(
        self, grid: Campaign
    ) -> None:
        """Two futures of one campaign do not know each other."""
        one = grid.record(Outreach(contact="rosa", channel="email", at=NOON))
        other = grid.record(Outreach(contact="ken", channel="email", at=NOON))

        assert grid.stage("rosa") is grid.stage("ken") is Stage.KNOWN
        assert (one.stage("rosa"), one.stage("ken")) == ("contacted", "known")
        assert (other.stage("rosa"), other.stage("ken")) == ("known", "contacted")

    def test_what_came_since_a_revision(self, grid: Campaign) -> None:
        """In recording order."""
        outreach = Outreach(contact="rosa", channel="email", at=NOON - DAY)

        campaign = grid.record(outreach)

        assert [entry.fact for entry in campaign.since(grid.revision)] == [outreach]
        assert len(campaign.since(0)) == campaign.revision == grid.revision + 1
