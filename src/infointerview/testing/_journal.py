"""The contract of the storage port, as tests to subclass."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Protocol, TypeVar, overload

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings

from infointerview.campaign import Campaign
from infointerview.codec import Record, sealed
from infointerview.errors import (
    InfoInterviewError,
    RevisionConflict,
    Unavailable,
    UnknownCampaign,
    UnknownContact,
)
from infointerview.facts import ContactAdded, ContactsMerged, Takeaway, TargetsChanged
from infointerview.lifecycle import Stage
from infointerview.people import Contact
from infointerview.storage import (
    ErasingJournal,
    Journal,
    ListsCampaigns,
    forget,
    load,
    save,
)
from infointerview.testing._strategies import campaigns
from infointerview.values import CampaignId, ContactId

__all__ = [
    "KEN",
    "NOON",
    "ErasesContract",
    "JournalContract",
    "ListsCampaignsContract",
    "a_campaign",
]

_J = TypeVar("_J")

# Every example writes to a campaign of its own, so one store serves all of them. What
# facts there are is the codec's matter, so a quarter of the profile's examples will do.
_each_in_its_own_campaign = settings(
    max_examples=max(5, settings().max_examples // 4),
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.differing_executors,
    ],
)
_numbers = count(1)

_GRID = CampaignId("grid")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
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


class _Opens:
    """What the contracts share: they get a journal from the fixture ``reopen``."""

    @pytest.fixture
    def journal(self, reopen: Callable[[], _J]) -> _J:
        """Return a first handle on the empty store."""
        return reopen()


class JournalContract(_Opens):
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
        assert _stored(journal) == ()
        assert _stored(journal, after=3) == ()

    def test_records_come_back_as_they_were_given(self, journal: Journal) -> None:
        """Order, content and checksums are kept."""
        records = _records(3)

        revision = journal.append(_GRID, records, expected=0)

        assert revision == len(records)
        assert _stored(journal) == records

    def test_a_later_append_comes_behind(self, journal: Journal) -> None:
        """Order is that of appending, not of ids."""
        first, second, third = _records(3)
        journal.append(_GRID, (third,), expected=0)

        journal.append(_GRID, (first, second), expected=1)

        assert _stored(journal) == (third, first, second)

    def test_reads_behind_a_revision(self, journal: Journal) -> None:
        """`after` leaves out as many records as it says; beyond the end is nothing."""
        records = _records(4)
        journal.append(_GRID, records, expected=0)

        found = [_stored(journal, after=after) for after in range(7)]

        assert found == [records[after:] for after in range(7)]
        assert _stored(journal, after=10**30) == ()

    @pytest.mark.parametrize("off", [-1, 1, 7])
    @pytest.mark.parametrize("new", [0, 2])
    def test_another_revision_is_refused(
        self, journal: Journal, off: int, new: int
    ) -> None:
        """Too low and too high alike, with and without records; nothing is written."""
        records = _records(5)
        journal.append(_GRID, records[:3], expected=0)

        with pytest.raises(RevisionConflict) as caught:
            journal.append(_GRID, records[3 : 3 + new], expected=3 + off)

        assert (caught.value.expected, caught.value.actual) == (3 + off, 3)
        assert _stored(journal) == records[:3]

    def test_a_campaign_that_is_not_there_is_at_revision_zero(
        self, journal: Journal
    ) -> None:
        """No append begins a campaign in its middle."""
        with pytest.raises(RevisionConflict):
            journal.append(_GRID, _records(1), expected=1)

        assert _stored(journal) == ()

    def test_appending_nothing_changes_nothing(self, journal: Journal) -> None:
        """It asks whether the revision still holds."""
        records = _records(2)
        empty = journal.append(_GRID, (), expected=0)
        journal.append(_GRID, records, expected=0)

        revision = journal.append(_GRID, (), expected=2)

        assert (empty, revision) == (0, 2)
        assert _stored(journal) == records

    @pytest.mark.parametrize("at", range(4))
    def test_an_append_that_fails_midway_writes_nothing(
        self, journal: Journal, at: int
    ) -> None:
        """Whichever record it fails at; the next append goes through."""
        records = _records(6)
        journal.append(_GRID, records[:2], expected=0)

        with pytest.raises(_Broken):
            journal.append(_GRID, _BreaksAt(at, records[2:]), expected=2)

        assert _stored(journal) == records[:2]
        assert journal.append(_GRID, records[2:], expected=2) == len(records)
        assert _stored(journal) == records

    @pytest.mark.parametrize("place", range(3))
    def test_an_id_is_stored_once(self, journal: Journal, place: int) -> None:
        """A batch with an id that is there already is refused as a whole."""
        records = _records(4)
        journal.append(_GRID, records[:2], expected=0)
        batch = list(records[2:])
        batch.insert(place, records[0])

        with pytest.raises(InfoInterviewError):
            journal.append(_GRID, batch, expected=2)

        assert _stored(journal) == records[:2]

    def test_an_id_is_stored_once_within_a_batch(self, journal: Journal) -> None:
        """Neither is one stored twice by one append."""
        first, second = _records(2)

        with pytest.raises(InfoInterviewError):
            journal.append(_GRID, (first, second, first), expected=0)

        assert _stored(journal) == ()

    def test_campaigns_do_not_mix(self, journal: Journal) -> None:
        """Each has its own records, revisions and ids, whatever it is called."""
        names = [CampaignId(name) for name in (_GRID, *_HOSTILE_IDS)]
        written = {name: _records(3, salt=name) for name in names}
        for name, records in written.items():
            journal.append(name, records[:1], expected=0)

        for name, records in written.items():
            journal.append(name, records[1:], expected=1)

        assert {name: _stored(journal, name) for name in names} == written

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

        journal.append(_GRID, records, expected=0)

        assert _stored(journal) == records

    def test_ids_are_compared_as_they_are(self, journal: Journal) -> None:
        """Two that differ in case or in code points only are two."""
        ids = ("a", "A", "\u00e4", "a\u0308")
        records = tuple(_naming(id, "somebody") for id in ids)

        journal.append(_GRID, records, expected=0)

        assert _stored(journal) == records

    def test_a_long_campaign_is_read_whole(self, journal: Journal) -> None:
        """However many records there are, and from wherever in them."""
        records = _records(2_500)
        journal.append(_GRID, records, expected=0)

        found = _stored(journal), _stored(journal, after=1_200)

        assert found == (records, records[1_200:])

    def test_what_is_read_is_one_view(self, reopen: Callable[[], Journal]) -> None:
        """What is appended while somebody reads is not part of it."""
        records = _records(4)
        reopen().append(_GRID, records[:2], expected=0)
        reading = iter(reopen().read(_GRID))
        first = next(reading)

        reopen().append(_GRID, records[2:], expected=2)

        assert (first, *reading) == records[:2]

    def test_damage_is_not_sealed_over(self, journal: Journal) -> None:
        """A record with a wrong checksum is refused, or has it for ever."""
        (sound,) = _records(1)
        damaged = attrs.evolve(sound, crc=sound.crc ^ 1)

        try:
            journal.append(_GRID, (damaged,), expected=0)
            found = _stored(journal)
        except InfoInterviewError:
            found = ()

        assert sound not in found
        assert found in {(), (damaged,)}

    def test_what_was_acknowledged_is_there_for_the_next_handle(
        self, reopen: Callable[[], Journal]
    ) -> None:
        """An append has happened once it has returned."""
        records = _records(3)
        reopen().append(_GRID, records, expected=0)

        found = _stored(reopen())

        assert found == records

    def test_of_two_writers_at_one_revision_one_wins(
        self, reopen: Callable[[], Journal]
    ) -> None:
        """The other is told, and can go on from what it then reads."""
        first, second, third = _records(3)
        one, other = reopen(), reopen()
        one.append(_GRID, (first,), expected=0)
        seen = len(_stored(other))
        one.append(_GRID, (second,), expected=1)

        with pytest.raises(RevisionConflict):
            other.append(_GRID, (third,), expected=seen)
        other.append(_GRID, (third,), expected=len(_stored(other)))

        assert _stored(one) == (first, second, third)

    @_each_in_its_own_campaign
    @given(campaigns())
    def test_a_campaign_that_was_saved_can_be_loaded(
        self, reopen: Callable[[], Journal], campaign: Campaign
    ) -> None:
        """It is equal to what was saved, and in the same order."""
        campaign = _renamed(campaign)

        revision = save(reopen(), campaign)
        loaded = load(reopen(), campaign.id)

        assert revision == campaign.revision
        assert loaded == campaign
        assert loaded.since(0) == campaign.since(0)

    @_each_in_its_own_campaign
    @given(campaigns())
    def test_saving_in_steps_is_saving_at_once(
        self, journal: Journal, campaign: Campaign
    ) -> None:
        """With a hint or without, only what is new is written."""
        campaign = _renamed(campaign)
        part = Campaign.replay(campaign.id, campaign.since(0)[:2])
        save(journal, part)
        before = _stored(journal, campaign.id)

        revision = save(journal, campaign, seen=part)

        assert _stored(journal, campaign.id)[: len(before)] == before
        assert revision == campaign.revision
        assert load(journal, campaign.id) == campaign

    def test_saving_again_writes_nothing(self, journal: Journal) -> None:
        """Saving is idempotent."""
        campaign = a_campaign()
        save(journal, campaign)
        before = _stored(journal)

        revision = save(journal, campaign)

        assert revision == campaign.revision
        assert _stored(journal) == before

    def test_a_stale_save_is_refused(self, journal: Journal) -> None:
        """It names both revisions, and writes nothing, with a hint or without."""
        start = a_campaign()
        save(journal, start)
        mine = start.record(TargetsChanged(added=("mine",), at=NOON))
        theirs = start.record(
            TargetsChanged(added=("theirs",), at=NOON), _SOMEBODY_ADDED
        )
        save(journal, theirs)
        before = _stored(journal)

        for stale in (start, mine):
            for seen in (None, start):
                with pytest.raises(RevisionConflict) as caught:
                    save(journal, stale, seen=seen)
                assert caught.value.expected == start.revision
                assert caught.value.actual == theirs.revision

        assert _stored(journal) == before

    def test_a_hint_from_another_history_does_no_harm(self, journal: Journal) -> None:
        """The facts that two snapshots do not share are not taken for stored."""
        start = a_campaign()
        mine = start.record(TargetsChanged(added=("mine",), at=NOON))
        theirs = start.record(TargetsChanged(added=("theirs",), at=NOON))
        save(journal, theirs)

        with pytest.raises(RevisionConflict):
            save(journal, mine, seen=theirs)

        assert load(journal, _GRID) == theirs

    def test_a_save_whose_answer_was_lost_is_not_repeated(
        self, journal: Journal
    ) -> None:
        """The store had written, and the caller was told of an error: all is well."""
        campaign = a_campaign()

        revision = save(_LosesAnswers(journal), campaign)

        assert revision == campaign.revision
        assert len(_stored(journal)) == campaign.revision

    def test_a_save_that_never_arrived_is_reported(self, journal: Journal) -> None:
        """And once the store answers again, it goes through."""
        campaign = a_campaign()

        with pytest.raises(Unavailable):
            save(_LosesRequests(journal), campaign)

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


class ListsCampaignsContract(_Opens):
    """What a journal that `ListsCampaigns` promises besides; used like the former.

    Examples:
        >>> class TestMyJournal(JournalContract, ListsCampaignsContract): ...
    """

    def test_lists_what_holds_a_record(self, journal: _ListingJournal) -> None:
        """Sorted, each once; what was only read or refused is not there."""
        names = sorted(CampaignId(name) for name in (_GRID, *_HOSTILE_IDS))
        empty = tuple(journal.campaigns())
        for name in reversed(names):
            journal.append(name, _records(2), expected=0)
        journal.append(CampaignId("nothing"), (), expected=0)
        list(journal.read(CampaignId("nobody")))

        found = tuple(journal.campaigns())

        assert empty == ()
        assert found == tuple(names)


class ErasesContract(_Opens):
    """What a journal that `Erases` promises besides; used like the former.

    A store with files overrides the fixture ``stored_bytes`` as well: a callable that
    returns all bytes that the store keeps anywhere.

    Examples:
        >>> class TestMyJournal(JournalContract, ErasesContract): ...
    """

    @pytest.fixture
    def stored_bytes(self) -> Callable[[], bytes]:
        """Return what reads the files of a store that has none."""
        return bytes

    def test_rewrites_in_place(self, reopen: Callable[[], ErasingJournal]) -> None:
        """Position, id, type and revision stay; neighbours are not touched."""
        journal = reopen()
        records = _records(4)
        journal.append(_GRID, records, expected=0)
        second, fourth = _reworded(records[1]), _reworded(records[3])

        journal.rewrite(_GRID, {2: second, 4: fourth})

        assert _stored(reopen()) == (records[0], second, records[2], fourth)
        assert journal.append(_GRID, (), expected=4) == len(records)

    def test_other_campaigns_are_not_rewritten(self, journal: ErasingJournal) -> None:
        """Nor purged, though their records have the same ids."""
        records, other = _records(3), CampaignId("other")
        journal.append(_GRID, records, expected=0)
        journal.append(other, records, expected=0)

        journal.rewrite(_GRID, {2: _reworded(records[1])})
        journal.purge(needles=[b"number 1"])

        assert _stored(journal, other) == records

    @pytest.mark.parametrize("position", [0, 1, 3, 5, 10**30])
    def test_a_rewrite_that_does_not_fit_changes_nothing(
        self, journal: ErasingJournal, position: int
    ) -> None:
        """All or none: no change is made if one names another record."""
        records = _records(4)
        journal.append(_GRID, records, expected=0)
        changes = {4: _reworded(records[3]), position: _reworded(records[1])}

        with pytest.raises(InfoInterviewError):
            journal.rewrite(_GRID, changes)

        assert _stored(journal) == records

    def test_a_rewrite_keeps_the_type(self, journal: ErasingJournal) -> None:
        """What happened does not become something else."""
        (record,) = _records(1)
        journal.append(_GRID, (record,), expected=0)
        other = sealed(id=record.id, type="other", version=1, data="{}")

        with pytest.raises(InfoInterviewError):
            journal.rewrite(_GRID, {1: other})

        assert _stored(journal) == (record,)

    def test_rewriting_nothing_makes_no_campaign(self, journal: ErasingJournal) -> None:
        """And is no error."""
        journal.rewrite(_GRID, {})

        assert _stored(journal) == ()

    def test_a_purge_keeps_the_records(self, journal: ErasingJournal) -> None:
        """What is recorded may well hold a needle: somebody else has the name too."""
        records = _records(3)
        journal.append(_GRID, records, expected=0)

        journal.purge(needles=[b"number 1", b"absent"])

        assert _stored(journal) == records

    def test_old_bytes_are_gone_after_a_purge(
        self, journal: ErasingJournal, stored_bytes: Callable[[], bytes]
    ) -> None:
        """Of 500 records that held a name none does, and neither does a file."""
        records = [_naming(f"r{n:03}", "Rosalinda Quixote") for n in range(500)]
        blank = [_naming(record.id, "nobody") for record in records]
        journal.append(_GRID, records, expected=0)

        journal.rewrite(_GRID, dict(enumerate(blank, 1)))
        journal.purge(needles=[b"Rosalinda"])

        assert b"Rosalinda" not in stored_bytes()
        assert _stored(journal) == tuple(blank)

    def test_a_person_is_forgotten(
        self, journal: ErasingJournal, stored_bytes: Callable[[], bytes]
    ) -> None:
        """Name, address and number are in no record and no byte; the counts stay."""
        campaign = a_campaign().record(
            _ROSA,
            Takeaway(contact=ContactId("rosa"), topic="path", claim="hers", at=NOON),
            Takeaway(
                contact=ContactId("ken"),
                topic="path",
                claim="ROSALINDA  QUIXOTE knows; call 555.010.0199",
                at=NOON,
            ),
        )
        save(journal, campaign)

        report = forget(journal, "grid", "rosa")

        assert (len(report.erased), len(report.redacted)) == (2, 1)
        assert report.remaining == ()
        text = "".join(record.data for record in _stored(journal))
        for trace in ("Rosalinda", "ROSALINDA", "0199", "rosa@example", "hers"):
            assert trace not in text
            assert trace.encode() not in stored_bytes()
        after = load(journal, "grid")
        assert after.stage("rosa") is Stage.FORGOTTEN
        assert after.revision == campaign.revision + 1
        assert len(after.timeline("ken")) == len(campaign.timeline("ken"))

    @_each_in_its_own_campaign
    @given(campaigns())
    def test_forgetting_again_changes_nothing(
        self, journal: ErasingJournal, campaign: Campaign
    ) -> None:
        """Forgetting is idempotent, and leaves everybody else's stage alone."""
        assume(campaign.contacts)
        campaign = _renamed(campaign)
        save(journal, campaign)
        first, *others = campaign.contacts
        forget(journal, campaign.id, first)
        before = _stored(journal, campaign.id)

        again = forget(journal, campaign.id, first)

        assert (again.erased, again.redacted) == ((), ())
        assert _stored(journal, campaign.id) == before
        after = load(journal, campaign.id)
        assert after.stage(first) is Stage.FORGOTTEN
        assert [after.stage(id) for id in others] == [
            campaign.stage(id) for id in others
        ]

    def test_whoever_was_merged_is_forgotten_too(self, journal: ErasingJournal) -> None:
        """Two cards of one person go together."""
        campaign = a_campaign().record(
            _ROSA,
            ContactsMerged(kept=ContactId("rosa"), merged=ContactId("ken"), at=NOON),
        )
        save(journal, campaign)

        report = forget(journal, "grid", "ken")

        assert sorted(report.contacts) == ["ken", "rosa"]
        text = "".join(record.data for record in _stored(journal))
        assert "Ken Ito" not in text
        assert "Rosalinda" not in text

    def test_a_snapshot_from_before_cannot_be_saved(
        self, journal: ErasingJournal
    ) -> None:
        """Forgotten wins: an app that still knows the person brings nothing back."""
        campaign = a_campaign().record(_ROSA)
        save(journal, campaign)
        forget(journal, "grid", "rosa")
        longer = campaign.record(TargetsChanged(added=("Acme",), at=NOON))

        for stale in (campaign, longer):
            with pytest.raises(RevisionConflict):
                save(journal, stale, seen=campaign)

        assert not any("Rosalinda" in record.data for record in _stored(journal))

    def test_nobody_else_can_be_forgotten(self, journal: ErasingJournal) -> None:
        """A person or a campaign that is not there is an error, and changes nothing."""
        save(journal, a_campaign())
        before = _stored(journal)

        with pytest.raises(UnknownContact):
            forget(journal, "grid", "rosa")
        with pytest.raises(UnknownCampaign):
            forget(journal, "other", "ken")

        assert _stored(journal) == before


class _ListingJournal(Journal, ListsCampaigns, Protocol):
    """A journal that can tell what it keeps."""


class _Broken(Exception):
    """What a sequence of records may raise."""


class _BreaksAt(Sequence[Record]):
    """A sequence that raises when it comes to one of its records."""

    def __init__(self, at: int, records: Sequence[Record]) -> None:
        self._at = at
        self._records = records

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | Sequence[Record]:
        if index == self._at:
            raise _Broken
        return self._records[index]


class _LosesAnswers:
    """A journal whose first append arrives, and whose answer does not."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._lost = False

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        revision = self._journal.append(campaign, records, expected=expected)
        if not self._lost:
            self._lost = True
            raise Unavailable(campaign, "the connection was lost")
        return revision

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        yield from self._journal.read(campaign, after=after)


class _LosesRequests(_LosesAnswers):
    """A journal to which nothing arrives that is to be written."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        raise Unavailable(campaign, f"{len(records)} records, {expected}: no answer")


def _stored(
    journal: Journal, campaign: CampaignId = _GRID, *, after: int = 0
) -> tuple[Record, ...]:
    return tuple(journal.read(campaign, after=after))


def _records(number: int, *, salt: str = "") -> tuple[Record, ...]:
    return tuple(_naming(f"r{n}", f"{salt} number {n}") for n in range(number))


def _naming(id: str, name: str) -> Record:
    return sealed(id=id, type="contact_added", version=1, data=f'{{"name":"{name}"}}')


def _reworded(record: Record) -> Record:
    return sealed(id=record.id, type=record.type, version=2, data='{"erased":true}')


def _renamed(campaign: Campaign) -> Campaign:
    return Campaign.replay(f"campaign-{next(_numbers)}", campaign.since(0))


def a_campaign() -> Campaign:
    """Return a small campaign with one contact, `KEN`."""
    start = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON)
    return start.record(_KEN)


KEN = ContactId("ken")
_KEN = ContactAdded(contact=KEN, card=Contact(name="Ken Ito"), at=NOON)
_SOMEBODY_ADDED = ContactAdded(card=Contact(name="Ada Obi"), at=NOON)
_ROSA = ContactAdded(
    contact=ContactId("rosa"),
    card=Contact(
        name="Rosalinda Quixote",
        emails=("rosa@example.com",),
        phones=("(555) 010-0199",),
    ),
    at=NOON,
)
