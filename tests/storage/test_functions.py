from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import attrs
import pytest

from infointerview.campaign import Campaign
from infointerview.codec import Record, encode, sealed
from infointerview.errors import CorruptRecord, RevisionConflict, UnknownRecord
from infointerview.facts import ContactAdded, Entry, TargetsChanged
from infointerview.people import Contact
from infointerview.storage import MemoryJournal, load, save
from infointerview.values import CampaignId, ContactId, FactId

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def grid() -> Campaign:
    """Return a campaign of three facts."""
    return Campaign.start("grid", goal="why", time_zone="UTC", at=NOON).record(
        ContactAdded(contact=ContactId("ken"), card=Contact(name="Ken Ito"), at=NOON),
        TargetsChanged(added=("Acme",), at=NOON),
    )


def target(name: str) -> TargetsChanged:
    """Return a fact that is new."""
    return TargetsChanged(added=(name,), at=NOON)


class Counting(MemoryJournal):
    """A journal that knows how many records were read and written."""

    def __init__(self) -> None:
        super().__init__()
        self.read_records = 0
        self.written: list[int] = []

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Count what is written."""
        self.written.append(len(records))
        return super().append(campaign, records, expected=expected)

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Count what is read."""
        for record in super().read(campaign, after=after):
            self.read_records += 1
            yield record


class TestSave:
    def test_one_more_fact_reads_nothing(self) -> None:
        """After a save or a load only what is new travels."""
        journal = Counting()
        campaign = grid()
        journal.save(campaign)
        loaded = journal.load("grid")
        journal.read_records = 0

        journal.save(loaded.record(target("one")))
        journal.save(loaded.record(target("one")).record(target("two")))

        assert journal.read_records == 0
        assert journal.written == [3, 1, 1]

    def test_sixteen_campaigns_are_remembered(self) -> None:
        """The one not seen for longest is read again, and saved as well."""
        journal = Counting()
        campaigns = [
            Campaign.start(f"c{n}", goal="", time_zone="UTC", at=NOON)
            for n in range(17)
        ]
        for campaign in campaigns:
            journal.save(campaign)

        read = []
        for campaign in reversed(campaigns):
            journal.read_records = 0
            journal.save(campaign.record(target("one")))
            read.append(journal.read_records)

        assert read == [0] * 16 + [1]

    def test_a_snapshot_made_elsewhere_is_compared(self) -> None:
        """The same facts in another order are known as the same."""
        journal = Counting()
        campaign = grid()
        journal.save(campaign)
        shuffled = Campaign.replay("grid", reversed(campaign.since(0)))

        revision = journal.save(shuffled.record(target("one")))

        assert revision == 4
        assert journal.written == [3, 1]
        assert journal.load("grid") == shuffled.record(target("one"))

    def test_a_fact_edited_behind_our_back_is_refused(self) -> None:
        """A recorded id stands for its fact: a changed history is not taken over."""
        journal = MemoryJournal()
        campaign = grid()
        journal.save(campaign)
        *kept, last = campaign.since(0)
        edited = Campaign.replay("grid", (*kept, Entry(last.id, target("other"))))

        with pytest.raises(RevisionConflict) as caught:
            journal.save(edited)

        assert (caught.value.expected, caught.value.actual) == (2, 3)
        assert journal.load("grid") == campaign

    def test_nothing_is_appended_behind_what_cannot_be_read(self) -> None:
        """A damaged history is reported, not made longer."""
        journal = Stored(encode(grid().since(0)[0]), attrs.evolve(ODD, crc=1))

        with pytest.raises(CorruptRecord, match="record 2: checksum differs"):
            save(journal, grid())

    def test_an_earlier_part_of_a_save_may_be_there(self) -> None:
        """What was stored of it is left out, and the rest follows."""
        journal = Counting()
        campaign = grid()
        journal.save(campaign)
        longer = campaign.record(target("one"))
        first = encode(longer.since(3)[0])
        journal.append(CampaignId("grid"), [first], expected=3)

        revision = save(journal, longer.record(target("two")), seen=campaign)

        assert revision == 5
        assert journal.written == [3, 1, 2, 1]

    def test_a_store_that_went_back_is_reported(self) -> None:
        """An older copy was put in place: the hint does not hide it."""
        campaign = grid()
        older = MemoryJournal()
        save(older, Campaign.replay("grid", campaign.since(0)[:1]))

        with pytest.raises(RevisionConflict) as caught:
            save(older, campaign.record(target("one")), seen=campaign)

        assert (caught.value.expected, caught.value.actual) == (3, 1)


ODD = sealed(id="x", type="seance", version=1, data="{}")


class Stored(MemoryJournal):
    """A journal that holds these records, however odd they are."""

    def __init__(self, *records: Record) -> None:
        super().__init__()
        self.odd = records

    def read(self, _: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Return what no journal of ours would have let in."""
        return iter(self.odd[after:])


class TestLoad:
    def test_keeps_the_writer_of_the_journal(self) -> None:
        """Ids that are drawn after a load tell who drew them."""
        journal = MemoryJournal(writer="notebook")
        journal.save(grid())

        campaign = journal.load("grid").record(target("one"))

        assert campaign.since(3)[0].id.endswith("notebook")

    def test_a_newer_type_is_named(self) -> None:
        """Older code does not decide on what it cannot see."""
        journal = Stored(encode(grid().since(0)[0]), ODD)

        with pytest.raises(UnknownRecord) as caught:
            load(journal, "grid")

        error = caught.value
        assert (error.position, error.type, error.version, error.known) == (
            *(2, "seance"),
            *(1, 0),
        )

    def test_a_newer_version_is_named(self) -> None:
        """Its content may mean anything."""
        newer = sealed(id="x", type="touch", version=2, data="{}")

        with pytest.raises(UnknownRecord, match="touch version 2, known up to 1"):
            load(Stored(newer), "grid")

    @pytest.mark.parametrize(
        ("record", "why"),
        [
            (attrs.evolve(ODD, crc=1), "checksum differs"),
            (attrs.evolve(ODD, type=["seance"]), "type: expected text"),
            (attrs.evolve(ODD, version=2), "checksum differs"),
            (sealed(id="x", type="touch", version=0, data="{}"), "version: expected"),
            (sealed(id="x", type="touch", version=1, data="{}"), r"\$\.at: missing"),
            (
                sealed(id="x", type="touch", version="9", data="{}"),  # type: ignore[arg-type] # damaged on purpose
                "version: expected a whole number",
            ),
        ],
    )
    def test_a_damaged_record_is_named(self, record: Record, why: str) -> None:
        """With its place in the campaign."""
        journal = Stored(encode(grid().since(0)[0]), record)

        with pytest.raises(CorruptRecord, match=why) as caught:
            load(journal, "grid")

        assert caught.value.position == 2

    def test_an_id_that_comes_twice_is_named(self) -> None:
        """No store may do that, and no campaign could be saved again after it."""
        first, second, _ = map(encode, grid().since(0))

        with pytest.raises(CorruptRecord, match="record 3: a second record"):
            load(Stored(first, second, first), "grid")


def test_ids_that_an_app_brings_are_kept() -> None:
    """They come back as they were, beside those that were drawn."""
    journal = MemoryJournal()
    campaign = grid().record(Entry(FactId("zz-app-7"), target("one")))

    journal.save(campaign.record(target("two")))

    assert [entry.id for entry in journal.load("grid").since(3)][:1] == ["zz-app-7"]
