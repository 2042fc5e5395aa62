"""Laws that hold for every campaign, stated over random ones."""

from contextlib import suppress
from datetime import datetime
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import IllegalFact, InfoInterviewError, UnknownContact
from infointerview.facts import (
    ContactAdded,
    ContactsMerged,
    ContactsUnmerged,
    Entry,
    Fact,
    ImportBatch,
    Retraction,
    TargetsChanged,
    contacts_of,
)
from infointerview.testing import campaigns, facts, instants
from infointerview.values import FactId


def seen(campaign: Campaign) -> dict[str, object]:
    """Return all that a campaign says of itself, orders included."""
    ids = {id for entry in campaign.history for id in contacts_of(entry.fact)}
    return {
        "history": campaign.history,
        "facts": campaign.facts,
        "contacts": tuple(campaign.contacts.items()),
        "people": {id: person(campaign, id) for id in ids},
        "interviews": campaign.interviews(),
        "anomalies": campaign.anomalies,
        "header": header(campaign),
    }


def person(campaign: Campaign, id: str) -> object:
    """Return what is known of somebody; ``None`` for somebody never added."""
    try:
        root = campaign.resolve(id)
    except UnknownContact:
        return None
    return root, campaign.stage(id), campaign.timeline(id), campaign.interviews(id)


def header(campaign: Campaign) -> tuple[object, ...]:
    """Return what is known of the campaign as a whole."""
    return (
        campaign.goal,
        campaign.time_zone,
        campaign.targets,
        campaign.started,
        campaign.ended,
    )


class TestRefusal:
    @given(campaigns(), facts(), facts())
    def test_leaves_the_campaign_as_it_was(
        self, campaign: Campaign, first: Fact, second: Fact
    ) -> None:
        """A fact that is refused, alone or among others, has changed nothing."""
        before = seen(campaign)
        fresh = Campaign.replay(campaign.id, campaign.since(0))

        for batch in ((first,), (first, second), (second,)):
            try:
                campaign.record(*batch)
            except InfoInterviewError:
                assert seen(campaign) == before
                assert outcome(campaign, second) == outcome(fresh, second)

        assert seen(campaign) == before

    @given(campaigns(), facts())
    def test_says_why(self, campaign: Campaign, fact: Fact) -> None:
        """The error names the fact, the stage, and what would be legal there."""
        refusals: list[InfoInterviewError] = []
        try:
            campaign.record(fact)
        except InfoInterviewError as error:
            refusals.append(error)

        for refusal in refusals:
            assert str(refusal)
            if isinstance(refusal, IllegalFact):
                assert refusal.fact == fact
                assert refusal.why
                assert bool(refusal.contact) == bool(refusal.stage)


def outcome(campaign: Campaign, fact: Fact) -> object:
    """Return what recording a fact leads to."""
    try:
        return seen(campaign.record(fact))
    except InfoInterviewError as error:
        return repr(error)


class TestOrderOfRecording:
    @given(campaigns(), st.randoms(use_true_random=False))
    def test_does_not_matter(self, campaign: Campaign, random: Random) -> None:
        """Any permutation of the entries amounts to the same, in the same orders."""
        entries = list(campaign.since(0))
        random.shuffle(entries)

        permuted = Campaign.replay(campaign.id, entries)

        assert permuted == campaign
        assert seen(permuted) == seen(campaign)

    @given(
        campaigns(kinds=(ContactsMerged, ContactsUnmerged, Retraction, ImportBatch)),
        st.lists(facts(), max_size=4),
        st.randoms(use_true_random=False),
    )
    def test_does_not_matter_for_histories_that_were_joined(
        self, campaign: Campaign, others: list[Fact], random: Random
    ) -> None:
        """Not even for facts that no one would have let in, with early ids or late."""
        strange = [
            Entry(f"{random.randrange(16):x}{number}", fact)
            for number, fact in enumerate(others)
        ]
        entries = [*campaign.since(0), *strange]
        joined = Campaign.replay(campaign.id, entries)
        random.shuffle(entries)

        permuted = Campaign.replay(campaign.id, entries)
        grown = Campaign.replay(campaign.id, ())
        for entry in entries:
            with suppress(InfoInterviewError):
                grown = grown.record(entry)

        assert seen(permuted) == seen(joined)
        assert seen(grown) == seen(Campaign.replay(campaign.id, grown.since(0)))

    @given(campaigns())
    def test_one_by_one_is_all_at_once(self, campaign: Campaign) -> None:
        """Growing a campaign is folding its history."""
        empty = Campaign.replay(campaign.id, ())

        grown = empty
        for entry in campaign.since(0):
            grown = grown.record(entry)

        assert seen(grown) == seen(Campaign.replay(campaign.id, campaign.since(0)))
        assert grown.since(0) == campaign.since(0)
        assert grown.extends(empty)
        if not campaign.anomalies:
            assert seen(empty.record(*campaign.since(0))) == seen(grown)

    @given(campaigns())
    def test_recording_again_changes_nothing(self, campaign: Campaign) -> None:
        """Recording is idempotent: an equal fact is the same fact."""
        again = campaign.record(*campaign.history)

        assert again.revision == campaign.revision
        assert seen(again) == seen(campaign)


class TestIds:
    @given(campaigns(), st.sampled_from(("f1", "0", "zz-app-7", "~~")), facts())
    def test_an_id_of_an_app_does_not_stop_the_drawing(
        self, campaign: Campaign, id: str, fact: Fact
    ) -> None:
        """Ids are drawn from those that were drawn, and never come twice."""
        note = TargetsChanged(added=("Acme",), at=fact.at)
        before = {entry.id for entry in campaign.history}

        longer = campaign.record(Entry(FactId(id), note))
        for number in range(3):
            name = (f"nobody else has target {number}",)
            longer = longer.record(TargetsChanged(added=name, at=fact.at))

        drawn = [entry.id for entry in longer.since(campaign.revision + 1)]
        assert drawn == sorted(set(drawn) - before)
        assert len(drawn) == 3


class TestCorrections:
    @given(campaigns(), st.data(), instants())
    def test_taking_back_what_took_back_restores(
        self, campaign: Campaign, data: st.DataObject, at: datetime
    ) -> None:
        """Two retractions, the second of the first, leave what holds as it was."""
        entry = data.draw(st.sampled_from(campaign.since(0)))
        try:
            without = campaign.retract(entry.id, at=at)
        except IllegalFact:
            assume(False)  # noqa: FBT003 - the start of a campaign cannot be undone
        assume(without.revision > campaign.revision)
        (taken,) = without.since(campaign.revision)

        back = without.retract(taken.id, at=at, reason="it was right")

        assert [e for e in back.facts if not isinstance(e.fact, Retraction)] == [
            e for e in campaign.facts if not isinstance(e.fact, Retraction)
        ]
        assert header(back) == header(campaign)
        assert tuple(back.contacts.items()) == tuple(campaign.contacts.items())
        assert back.interviews() == campaign.interviews()
        assert back.anomalies == campaign.anomalies

    @given(campaigns(kinds=(ImportBatch, ContactAdded)), instants())
    def test_a_batch_is_undone_as_one(self, campaign: Campaign, at: datetime) -> None:
        """What came with an import goes with it, and nothing else does."""
        living = {entry.id: entry.fact for entry in campaign.facts}
        batches = [e for e in campaign.facts if isinstance(e.fact, ImportBatch)]
        assume(batches)

        undone = campaign.retract(batches[0].id, at=at)

        left = {entry.id for entry in undone.facts}
        batch = batches[0].fact.batch
        assert left & living.keys() == {
            id for id, fact in living.items() if fact.batch != batch
        }

    @given(campaigns(), st.data(), instants())
    def test_unmerging_restores_two_people(
        self, campaign: Campaign, data: st.DataObject, at: datetime
    ) -> None:
        """A merge that was a mistake loses nothing."""
        assume(len(campaign.contacts) > 1)
        kept, merged = data.draw(st.permutations(list(campaign.contacts)))[:2]
        try:
            one = campaign.record(ContactsMerged(kept=kept, merged=merged, at=at))
            two = one.record(ContactsUnmerged(kept=kept, merged=merged, at=at))
        except IllegalFact:
            assume(False)  # noqa: FBT003 - somebody is forgotten or has stopped

        assert one.resolve(merged) == kept
        assert tuple(two.contacts.items()) == tuple(campaign.contacts.items())
        assert two.interviews() == campaign.interviews()


class TestTimeTravel:
    @given(campaigns(), instants())
    def test_shows_nothing_that_came_later(
        self, campaign: Campaign, instant: datetime
    ) -> None:
        """The past does not know the future; people met by then are known by then."""
        past = campaign.as_of(instant)

        later = [entry.fact for entry in past.history if entry.fact.at > instant]
        assert all(isinstance(fact, ContactAdded) for fact in later)
        assert [entry for entry in past.history if entry.fact.at <= instant] == [
            entry for entry in campaign.history if entry.fact.at <= instant
        ]
