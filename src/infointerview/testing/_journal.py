"""The contract of the storage port, as tests to subclass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs
import pytest
from hypothesis import given

from infointerview.campaign import Campaign
from infointerview.codec import sealed
from infointerview.errors import (
    InfoInterviewError,
    RevisionConflict,
    Unavailable,
    UnknownCampaign,
)
from infointerview.facts import TargetsChanged
from infointerview.storage import (
    Journal,
    ListsCampaigns,
    load,
    save,
)
from infointerview.testing._samples import (
    GRID,
    NOON,
    SOMEBODY_ADDED,
    BreaksAt,
    Broken,
    LosesAnswers,
    LosesRequests,
    Opens,
    a_campaign,
    each_in_its_own_campaign,
    naming,
    records_of,
    renamed,
    stored,
)
from infointerview.testing._strategies import campaigns
from infointerview.values import CampaignId

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "JournalContract",
    "ListsCampaignsContract",
]

_HOSTILE_IDS = (
    "../x",
    "CON",
    "a'b\"c",
    "x;DROP",
    "%s",
    "?",
    "x" * 300,
    "GRID",
    "zo\u00eb",
    "zoe\u0308",
    "李明",
)


class JournalContract(Opens):
    """What every `Journal` promises; an implementation conforms if it passes.

    Subclass it in your tests and give the fixture ``reopen``: a callable that returns
    a new handle on one store, which is empty when the test begins. The fixture closes
    what must be closed; a store in memory may return the same object each time.

    Examples:
        >>> import pytest
        >>> from infointerview.storage import MemoryJournal
        >>> class TestMemoryJournal(JournalContract):
        ...     @pytest.fixture
        ...     def reopen(self):
        ...         journal = MemoryJournal()
        ...         return lambda: journal
    """

    def test_a_campaign_that_is_not_there_has_no_records(
        self, journal: Journal
    ) -> None:
        """To read what nobody wrote is no error, and makes nothing."""
        assert stored(journal) == ()
        assert stored(journal, after=3) == ()

    def test_records_come_back_as_they_were_given(self, journal: Journal) -> None:
        """Order, content and checksums are kept."""
        records = records_of(3)

        revision = journal.append(GRID, records, expected=0)

        assert revision == len(records)
        assert stored(journal) == records

    def test_a_later_append_comes_behind(self, journal: Journal) -> None:
        """Order is that of appending, not of ids."""
        first, second, third = records_of(3)
        journal.append(GRID, (third,), expected=0)

        journal.append(GRID, (first, second), expected=1)

        assert stored(journal) == (third, first, second)

    def test_reads_behind_a_revision(self, journal: Journal) -> None:
        """`after` leaves out as many records as it says; beyond the end is nothing."""
        records = records_of(4)
        journal.append(GRID, records, expected=0)

        found = [stored(journal, after=after) for after in range(7)]

        assert found == [records[after:] for after in range(7)]
        assert stored(journal, after=10**30) == ()

    @pytest.mark.parametrize("off", [-1, 1, 7])
    @pytest.mark.parametrize("new", [0, 2])
    def test_another_revision_is_refused(
        self, journal: Journal, off: int, new: int
    ) -> None:
        """Too low and too high alike, with and without records; nothing is written."""
        records = records_of(5)
        journal.append(GRID, records[:3], expected=0)

        with pytest.raises(RevisionConflict) as caught:
            journal.append(GRID, records[3 : 3 + new], expected=3 + off)

        assert (caught.value.expected, caught.value.actual) == (3 + off, 3)
        assert stored(journal) == records[:3]

    def test_a_campaign_that_is_not_there_is_at_revision_zero(
        self, journal: Journal
    ) -> None:
        """No append begins a campaign in its middle."""
        with pytest.raises(RevisionConflict):
            journal.append(GRID, records_of(1), expected=1)

        assert stored(journal) == ()

    def test_appending_nothing_changes_nothing(self, journal: Journal) -> None:
        """It asks whether the revision still holds."""
        records = records_of(2)
        empty = journal.append(GRID, (), expected=0)
        journal.append(GRID, records, expected=0)

        revision = journal.append(GRID, (), expected=2)

        assert (empty, revision) == (0, 2)
        assert stored(journal) == records

    @pytest.mark.parametrize("at", range(4))
    def test_an_append_that_fails_midway_writes_nothing(
        self, journal: Journal, at: int
    ) -> None:
        """Whichever record it fails at; the next append goes through."""
        records = records_of(6)
        journal.append(GRID, records[:2], expected=0)

        with pytest.raises(Broken):
            journal.append(GRID, BreaksAt(at, records[2:]), expected=2)

        assert stored(journal) == records[:2]
        assert journal.append(GRID, records[2:], expected=2) == len(records)
        assert stored(journal) == records

    @pytest.mark.parametrize("place", range(3))
    def test_an_id_is_stored_once(self, journal: Journal, place: int) -> None:
        """A batch with an id that is there already is refused as a whole."""
        records = records_of(4)
        journal.append(GRID, records[:2], expected=0)
        batch = list(records[2:])
        batch.insert(place, records[0])

        with pytest.raises(InfoInterviewError):
            journal.append(GRID, batch, expected=2)

        assert stored(journal) == records[:2]

    def test_an_id_is_stored_once_within_a_batch(self, journal: Journal) -> None:
        """Neither is one stored twice by one append."""
        first, second = records_of(2)

        with pytest.raises(InfoInterviewError):
            journal.append(GRID, (first, second, first), expected=0)

        assert stored(journal) == ()

    def test_campaigns_do_not_mix(self, journal: Journal) -> None:
        """Each has its own records, revisions and ids, whatever it is called."""
        names = [CampaignId(name) for name in (GRID, *_HOSTILE_IDS)]
        written = {name: records_of(3, salt=name) for name in names}
        for name, records in written.items():
            journal.append(name, records[:1], expected=0)

        for name, records in written.items():
            journal.append(name, records[1:], expected=1)

        assert {name: stored(journal, name) for name in names} == written

    def test_does_not_care_what_a_record_says(self, journal: Journal) -> None:
        """Types and versions of the future and strange texts are kept as they are."""
        texts = (
            *("'; DROP TABLE record; --", "\u2028\u202e\U0001f600", "\\u0000", ""),
            *(" blanks \r\n", "zo\u00eb", "zoe\u0308", "long " * 20_000),
        )
        records = tuple(
            sealed(id=f"r{n}", type="from_the_future", version=99, data=text)
            for n, text in enumerate(texts)
        )

        journal.append(GRID, records, expected=0)

        assert stored(journal) == records

    def test_ids_are_compared_as_they_are(self, journal: Journal) -> None:
        """Two that differ in case or in code points only are two."""
        ids = ("a", "A", "\u00e4", "a\u0308")
        records = tuple(naming(id, "somebody") for id in ids)

        journal.append(GRID, records, expected=0)

        assert stored(journal) == records

    def test_a_long_campaign_is_read_whole(self, journal: Journal) -> None:
        """However many records there are, and from wherever in them."""
        records = records_of(2_500)
        journal.append(GRID, records, expected=0)

        found = stored(journal), stored(journal, after=1_200)

        assert found == (records, records[1_200:])

    def test_what_is_read_is_one_view(self, reopen: Callable[[], Journal]) -> None:
        """What is appended while somebody reads is not part of it."""
        records = records_of(4)
        reopen().append(GRID, records[:2], expected=0)
        reading = iter(reopen().read(GRID))
        first = next(reading)

        reopen().append(GRID, records[2:], expected=2)

        assert (first, *reading) == records[:2]

    def test_damage_is_not_sealed_over(self, journal: Journal) -> None:
        """A record with a wrong checksum is refused, or has it for ever."""
        (sound,) = records_of(1)
        damaged = attrs.evolve(sound, crc=sound.crc ^ 1)

        try:
            journal.append(GRID, (damaged,), expected=0)
            found = stored(journal)
        except InfoInterviewError:
            found = ()

        assert sound not in found
        assert found in {(), (damaged,)}

    def test_what_was_acknowledged_is_there_for_the_next_handle(
        self, reopen: Callable[[], Journal]
    ) -> None:
        """An append has happened once it has returned."""
        records = records_of(3)
        reopen().append(GRID, records, expected=0)

        found = stored(reopen())

        assert found == records

    def test_of_two_writers_at_one_revision_one_wins(
        self, reopen: Callable[[], Journal]
    ) -> None:
        """The other is told, and can go on from what it then reads."""
        first, second, third = records_of(3)
        one, other = reopen(), reopen()
        one.append(GRID, (first,), expected=0)
        seen = len(stored(other))
        one.append(GRID, (second,), expected=1)

        with pytest.raises(RevisionConflict):
            other.append(GRID, (third,), expected=seen)
        other.append(GRID, (third,), expected=len(stored(other)))

        assert stored(one) == (first, second, third)

    @each_in_its_own_campaign
    @given(campaigns())
    def test_a_campaign_that_was_saved_can_be_loaded(
        self, reopen: Callable[[], Journal], campaign: Campaign
    ) -> None:
        """It is equal to what was saved, and in the same order."""
        campaign = renamed(campaign)

        revision = save(reopen(), campaign)
        loaded = load(reopen(), campaign.id)

        assert revision == campaign.revision
        assert loaded == campaign
        assert loaded.since(0) == campaign.since(0)

    @each_in_its_own_campaign
    @given(campaigns())
    def test_saving_in_steps_is_saving_at_once(
        self, journal: Journal, campaign: Campaign
    ) -> None:
        """With a hint or without, only what is new is written."""
        campaign = renamed(campaign)
        part = Campaign.replay(campaign.id, campaign.since(0)[:2])
        save(journal, part)
        before = stored(journal, campaign.id)

        revision = save(journal, campaign, seen=part)

        assert stored(journal, campaign.id)[: len(before)] == before
        assert revision == campaign.revision
        assert load(journal, campaign.id) == campaign

    def test_saving_again_writes_nothing(self, journal: Journal) -> None:
        """Saving is idempotent."""
        campaign = a_campaign()
        save(journal, campaign)
        before = stored(journal)

        revision = save(journal, campaign)

        assert revision == campaign.revision
        assert stored(journal) == before

    def test_a_stale_save_is_refused(self, journal: Journal) -> None:
        """It names both revisions, and writes nothing, with a hint or without."""
        start = a_campaign()
        save(journal, start)
        mine = start.record(TargetsChanged(added=("mine",), at=NOON))
        theirs = start.record(
            TargetsChanged(added=("theirs",), at=NOON), SOMEBODY_ADDED
        )
        save(journal, theirs)
        before = stored(journal)

        for stale in (start, mine):
            for seen in (None, start):
                with pytest.raises(RevisionConflict) as caught:
                    save(journal, stale, seen=seen)
                assert caught.value.expected == start.revision
                assert caught.value.actual == theirs.revision

        assert stored(journal) == before

    def test_a_hint_from_another_history_does_no_harm(self, journal: Journal) -> None:
        """The facts that two snapshots do not share are not taken for stored."""
        start = a_campaign()
        mine = start.record(TargetsChanged(added=("mine",), at=NOON))
        theirs = start.record(TargetsChanged(added=("theirs",), at=NOON))
        save(journal, theirs)

        with pytest.raises(RevisionConflict):
            save(journal, mine, seen=theirs)

        assert load(journal, GRID) == theirs

    def test_a_save_whose_answer_was_lost_is_not_repeated(
        self, journal: Journal
    ) -> None:
        """The store had written, and the caller was told of an error: all is well."""
        campaign = a_campaign()

        revision = save(LosesAnswers(journal), campaign)

        assert revision == campaign.revision
        assert len(stored(journal)) == campaign.revision

    def test_a_save_that_never_arrived_is_reported(self, journal: Journal) -> None:
        """And once the store answers again, it goes through."""
        campaign = a_campaign()

        with pytest.raises(Unavailable):
            save(LosesRequests(journal), campaign)

        assert save(journal, campaign) == campaign.revision

    def test_nothing_can_be_loaded_that_was_not_saved(self, journal: Journal) -> None:
        """The error names the campaign."""
        with pytest.raises(UnknownCampaign, match="grid"):
            load(journal, "grid")

    def test_two_who_load_never_draw_one_id(self, journal: Journal) -> None:
        """Each load has a writer of its own, unless told."""
        save(journal, a_campaign())

        one, other = load(journal, "grid"), load(journal, "grid")

        assert one.writer != other.writer
        assert load(journal, "grid", writer="me").writer == "me"


class ListsCampaignsContract(Opens):
    """What a journal that `ListsCampaigns` promises besides; used like the former.

    Examples:
        >>> class TestMyJournal(JournalContract, ListsCampaignsContract): ...
    """

    def test_lists_what_holds_a_record(self, journal: _ListingJournal) -> None:
        """Sorted, each once; what was only read or refused is not there."""
        names = sorted(CampaignId(name) for name in (GRID, *_HOSTILE_IDS))
        empty = tuple(journal.campaigns())
        for name in reversed(names):
            journal.append(name, records_of(2), expected=0)
        journal.append(CampaignId("nothing"), (), expected=0)
        list(journal.read(CampaignId("nobody")))

        found = tuple(journal.campaigns())

        assert empty == ()
        assert found == tuple(names)


class _ListingJournal(Journal, ListsCampaigns, Protocol):
    """A journal that can tell what it keeps."""
