from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.codec import encode, sealed
from infointerview.errors import (
    CorruptRecord,
    FactConflict,
    InvalidValue,
    UnknownRecord,
)
from infointerview.facts import (
    CampaignChanged,
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    Entry,
    Fact,
    Outreach,
    PersonForgotten,
    Takeaway,
    TargetsChanged,
)
from infointerview.lifecycle import Stage
from infointerview.people import Contact
from infointerview.storage import (
    MemoryJournal,
    Record,
    backup,
    merge,
    read_backup,
)
from infointerview.testing import campaigns
from infointerview.values import CampaignId, ContactId, FactId

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
GRID = CampaignId("grid")
ROSA, KEN = ContactId("rosa"), ContactId("ken")


def added(id: ContactId, name: str, **card: object) -> ContactAdded:
    """Return the fact that somebody was added."""
    return ContactAdded(contact=id, card=Contact(name=name, **card), at=NOON)  # type: ignore[arg-type] # any field


def saying(claim: str, by: ContactId = KEN) -> Takeaway:
    """Return the fact that somebody said something."""
    return Takeaway(contact=by, topic="path", claim=claim, at=NOON)


START = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON).record(
    added(ROSA, "Rosa Diaz", phones=("+1 555 010 0199",)), added(KEN, "Ken Ito")
)


def device(name: str, *facts: Fact, start: Campaign = START) -> MemoryJournal:
    """Return the journal of a device that went on from one campaign."""
    campaign = Campaign.replay("grid", start.since(0), writer=name).record(*facts)
    journal = MemoryJournal(writer=name)
    journal.save(campaign)
    return journal


def holding(records: Iterable[Record]) -> MemoryJournal:
    """Return a journal with these records."""
    journal = MemoryJournal()
    journal.append(GRID, tuple(records), expected=0)
    return journal


def stored(journal: MemoryJournal, campaign: str = GRID) -> tuple[Record, ...]:
    """Return all records."""
    return tuple(journal.read(CampaignId(campaign)))


def texts(journal: MemoryJournal) -> str:
    """Return all that the journal holds."""
    return "\n".join(record.data for record in stored(journal))


@st.composite
def branches(draw: st.DrawFn, number: int = 3) -> list[tuple[Record, ...]]:
    """Draw histories of one campaign that went on apart, people forgotten in some."""
    campaign = draw(campaigns(max_facts=8))
    entries = campaign.since(0)
    shared = draw(st.integers(1, len(entries)))
    found = []
    for _ in range(number):
        rest = [e for e in entries[shared:] if draw(st.booleans())]
        journal = MemoryJournal()
        part = Campaign.replay("grid", (*entries[:shared], *rest))
        journal.save(part)
        if part.contacts and draw(st.booleans()):
            journal.forget("grid", draw(st.sampled_from(list(part.contacts))))
        found.append(stored(journal))
    return found


def joined(*histories: tuple[Record, ...]) -> MemoryJournal:
    """Return a journal into which histories were merged, one after the other."""
    journal = MemoryJournal()
    for records in histories:
        journal.merge("grid", records)
    return journal


def content(journal: MemoryJournal) -> set[Record]:
    """Return the records without regard to their order."""
    return set(stored(journal))


def ids(journal: MemoryJournal) -> set[str]:
    """Return the ids of the records."""
    return {record.id for record in stored(journal)}


NAMES = ("Ann Lee", "Ann Lee Smith", "Lee", "Zo\u00eb Ng", "Rosa Diaz")


@st.composite
def gossips(draw: st.DrawFn) -> list[MemoryJournal]:
    """Draw three devices that tell of people by names that overlap, and forget some."""
    people = [ContactId(f"c{n}") for n in range(draw(st.integers(1, 3)))]
    names = st.sampled_from(NAMES)
    texts = st.lists(names, min_size=1, max_size=3).map(" ".join)
    start = Campaign.start("grid", goal=draw(texts), time_zone="UTC", at=NOON)
    start = start.record(*(added(id, draw(names)) for id in people))
    found = []
    for n in range(3):
        who = st.sampled_from(people)
        said = (saying(draw(texts), draw(who)) for _ in range(draw(st.integers(0, 2))))
        also = TargetsChanged(added=(draw(texts),), at=NOON)
        alias = ContactChanged(contact=draw(who), aliases=(draw(names),), at=NOON)
        facts = (*said, also, alias)[: draw(st.integers(0, 4))]
        found.append(device(f"d{n}", *facts, start=start))
        if draw(st.booleans()):
            found[-1].forget("grid", draw(who))
    return found


# Campaigns take long to draw, and each example needs several.
SOME = settings(max_examples=max(5, settings().max_examples // 4))


class TestLaws:
    @SOME
    @given(branches(2))
    def test_order_does_not_matter(self, two: list[tuple[Record, ...]]) -> None:
        """Merging is commutative: both devices end with the same records."""
        one, other = two

        assert content(joined(one, other)) == content(joined(other, one))

    @SOME
    @given(branches(3))
    def test_grouping_does_not_matter(self, three: list[tuple[Record, ...]]) -> None:
        """Merging is associative: who meets whom first changes no fact.

        A text may keep a name where nobody present knew whose it was; it goes as soon
        as the two tell each other.
        """
        a, b, c = three

        left = joined(stored(joined(a, b)), c)
        right = joined(a, stored(joined(b, c)))

        if not left.receipt("grid").forgotten:
            assert content(left) == content(right)
        assert ids(left) == ids(right)
        both = joined(stored(left), stored(right))
        assert content(both) == content(joined(stored(right), stored(left)))

    @SOME
    @given(branches(2))
    def test_again_changes_nothing(self, two: list[tuple[Record, ...]]) -> None:
        """Merging is idempotent, with oneself and with what has come in already."""
        journal = joined(*two)
        before = stored(journal)

        reports = [journal.merge("grid", records) for records in (before, *two)]

        assert stored(journal) == before
        assert all(report.added == report.rewritten == () for report in reports)

    @SOME
    @given(branches(2))
    def test_nobody_comes_back(self, two: list[tuple[Record, ...]]) -> None:
        """Whoever was forgotten on either device is so in the end, in every record."""
        gone = set()
        for records in two:
            journal = holding(records)
            gone |= set(journal.receipt("grid").forgotten)
        assume(gone)

        after = joined(*two).load("grid")

        for entry in after.since(0):
            if isinstance(entry.fact, ContactAdded) and entry.fact.contact in gone:
                assert entry.fact.erased
                assert entry.fact.card.name == "(forgotten)"

    @SOME
    @given(branches(2))
    def test_nothing_is_lost(self, two: list[tuple[Record, ...]]) -> None:
        """Every id of either side is there, once."""
        ids = {record.id for records in two for record in records}

        found = [record.id for record in stored(joined(*two))]

        assert ids <= set(found)
        assert len(found) == len(set(found))

    @given(gossips())
    def test_devices_that_tell_each_other_agree(
        self, devices: list[MemoryJournal]
    ) -> None:
        """Also of whom another forgot, by a name that a third one knows."""
        one, other, _ = map(stored, devices)
        assert content(joined(one, other)) == content(joined(other, one))

        for _ in range(3):
            told = [stored(journal) for journal in devices]
            for journal, own in zip(devices, told, strict=True):
                for records in told:
                    if records != own:
                        journal.merge("grid", records)

        first, *others = map(content, devices)
        assert all(found == first for found in others)


class TestMerge:
    def test_brings_in_what_is_missing(self) -> None:
        """The report says where it is; both end in equal campaigns."""
        phone = device("phone", TargetsChanged(added=("Acme",), at=NOON))
        laptop = device("laptop", saying("visit a plant"))

        report = laptop.merge("grid", phone.read(GRID))
        phone.merge("grid", laptop.read(GRID))

        assert report.added == (5,)
        assert laptop.load("grid") == phone.load("grid")
        assert laptop.load("grid").targets == ("Acme",)

    def test_a_person_forgotten_there_goes_here(self) -> None:
        """Also from texts that only this device has, and with values only it knows."""
        phone, laptop = (
            device("phone"),
            device(
                "laptop",
                ContactChanged(contact=ROSA, aliases=("Rosalinda Quixote",), at=NOON),
                saying("Rosalinda Quixote or ROSA DIAZ"),
            ),
        )
        phone.forget("grid", "rosa")

        report = laptop.merge("grid", phone.read(GRID))

        assert "osa" not in texts(laptop).replace('"rosa"', "")
        assert laptop.load("grid").stage("rosa") is Stage.FORGOTTEN
        assert report.rewritten == (2, 4, 5)
        assert report.remaining == ()

    def test_what_comes_late_about_somebody_forgotten_comes_erased(self) -> None:
        """An old device still knows them; its words stay outside."""
        laptop = device("laptop")
        laptop.forget("grid", "rosa")
        old = device(
            "old",
            saying("nights on call", by=ROSA),
            saying("Rosa Diaz said so"),
            Outreach(contact=ROSA, channel="email", at=NOON),
        )

        laptop.merge("grid", old.read(GRID))

        assert "Diaz" not in texts(laptop)
        assert "nights" not in texts(laptop)
        assert "(forgotten) said so" in texts(laptop)
        assert len(laptop.load("grid").since(0)) == 7

    def test_texts_that_were_cleaned_on_one_side_are_clean(self) -> None:
        """Though the values that were taken out are known to nobody any more."""
        text = saying("Rosa Diaz's plant, +1 555 010 0199")
        start = START.record(text)
        phone, laptop = device("phone", start=start), device("laptop", start=start)
        laptop.forget("grid", "rosa")
        blank = stored(laptop)

        phone.merge("grid", blank)

        assert content(phone) == set(blank)
        assert laptop.merge("grid", device("old", start=start).read(GRID)).added == ()
        assert stored(laptop) == blank

    def test_a_card_that_was_cleaned_on_one_side_is_clean(self) -> None:
        """What was taken out of a text inside it is taken out here too."""
        start = START.record(added(ContactId("ada"), "Ada", note="Rosa Diaz's niece"))
        phone, laptop = device("phone", start=start), device("laptop", start=start)
        laptop.forget("grid", "rosa")

        phone.merge("grid", stored(laptop))

        assert content(phone) == content(laptop)
        assert phone.load("grid").contact("ada").note == "(forgotten)'s niece"

    def test_a_restored_backup_forgets_whom_the_receipt_names(self) -> None:
        """It is older than the forgetting, and says nothing of it."""
        journal = device("laptop", saying("Rosa Diaz said so"))
        old = backup(journal, "grid")
        journal.forget("grid", "rosa")
        receipt = journal.receipt("grid")

        restored = MemoryJournal()
        restored.merge("grid", read_backup(old).records, forgotten=receipt.forgotten)

        assert "Diaz" not in texts(restored)
        assert restored.load("grid").stage("rosa") is Stage.FORGOTTEN
        assert restored.receipt("grid").forgotten == ("rosa",)

    def test_who_was_merged_with_somebody_forgotten_goes_too(self) -> None:
        """That two cards are one person is only known when both sides are."""
        twin = ContactId("twin")
        phone = device("phone", added(twin, "R. Diaz Ortega"))
        phone.save(
            phone.load("grid").record(ContactsMerged(kept=ROSA, merged=twin, at=NOON))
        )
        laptop = device("laptop")
        laptop.forget("grid", "rosa", at=NOON + timedelta(days=1))

        laptop.merge("grid", phone.read(GRID))

        assert "Ortega" not in texts(laptop)

    def test_fields_that_both_changed_are_listed(self) -> None:
        """Both facts are kept; equal changes are no matter."""
        phone = device(
            "phone",
            ContactChanged(contact=KEN, name="Ken M. Ito", tags=("a",), at=NOON),
        )
        laptop = device(
            "laptop",
            ContactChanged(contact=KEN, name="Kenji Ito", tags=("a",), at=NOON),
        )

        report = laptop.merge("grid", phone.read(GRID))

        (only,) = report.disagreements
        assert (only.contact, only.field) == (KEN, "name")
        assert only.ours.endswith("laptop")
        assert only.theirs.endswith("phone")

    def test_one_id_with_two_facts_is_an_error(self) -> None:
        """It names both, and changes nothing."""
        laptop = device("laptop")
        before = stored(laptop)
        for fact in (saying("other"), TargetsChanged(added=("x",), at=NOON)):
            other = encode(Entry(FactId(before[0].id), fact))
            with pytest.raises(FactConflict, match=before[0].id):
                laptop.merge("grid", (other,))
        other = encode(Entry(FactId(before[1].id), added(ROSA, "Somebody Else")))
        with pytest.raises(FactConflict):
            laptop.merge("grid", (other,))

        assert stored(laptop) == before

    def test_a_fact_that_is_marked_as_erased_keeps_what_both_have(self) -> None:
        """The mark alone takes nothing out: what was taken out of one text is."""
        id = FactId("zz")
        mine = CampaignChanged(goal="ask Rosa Diaz", note="so", erased=True, at=NOON)
        theirs = CampaignChanged(
            goal="ask (forgotten)", note="so", erased=True, at=NOON
        )
        laptop = holding((encode(Entry(id, mine)),))

        laptop.merge("grid", (encode(Entry(id, theirs)),))

        assert stored(laptop) == (encode(Entry(id, theirs)),)

    def test_erasures_of_different_facts_are_no_match(self) -> None:
        """What stays of an erased record must agree."""
        laptop = device("laptop", saying("one", by=ROSA))
        laptop.forget("grid", "rosa")
        mine = stored(laptop)[3]
        other = encode(Entry(FactId(mine.id), saying("two", by=KEN)))

        with pytest.raises(FactConflict):
            laptop.merge("grid", (other,))

    def test_records_of_the_future_travel_as_they_are(self) -> None:
        """Only a newer release can read them; nothing is lost on the way."""
        future = sealed(id="zz", type="seance", version=3, data='{"at":"?"}')
        other = sealed(id="zz", type="seance", version=3, data="{}")
        laptop = device("laptop")

        laptop.merge("grid", (future,))
        laptop.merge("grid", device("phone").read(GRID))

        assert stored(laptop)[-1] == future
        assert read_backup(backup(laptop, "grid")).records == stored(laptop)
        with pytest.raises(UnknownRecord):
            laptop.load("grid")
        with pytest.raises(FactConflict, match="seance"):
            laptop.merge("grid", (other,))

    def test_records_of_the_future_may_name_somebody_forgotten(self) -> None:
        """They come in as they are, so the report tells where to look."""
        laptop = device("laptop")
        laptop.forget("grid", "rosa")
        future = [
            sealed(id=f"zz{n}", type="seance", version=3, data=f'{{"by":"{name}"}}')
            for n, name in enumerate(("Rosa Diaz", "Rosa", "Ken Ito"))
        ]

        report = laptop.merge("grid", (*device("phone").read(GRID), *future))

        assert report.added == (5, 6, 7)
        assert report.remaining == (5, 6)

    def test_a_damaged_record_stays_outside(self) -> None:
        """The error says which of those that came, and nothing is written."""
        laptop = device("laptop")
        damaged = Record(id="zz", type="touch", version=1, data="{}", crc=1)

        with pytest.raises(CorruptRecord) as caught:
            laptop.merge("grid", (*device("phone").read(GRID), damaged))

        assert caught.value.position == 4
        assert len(stored(laptop)) == 3

    def test_somebody_may_write_meanwhile(self) -> None:
        """The merge looks again, and does not lose what was written."""
        laptop = device("laptop")

        class Busy(MemoryJournal):
            wrote = False

            def append(self, *args: object, **named: object) -> int:  # type: ignore[override] # in between
                if not self.wrote:
                    self.wrote = True
                    mine = laptop.load("grid").record(saying("meanwhile"))
                    super().append(GRID, (encode(mine.since(3)[0]),), expected=3)
                return super().append(*args, **named)  # type: ignore[arg-type] # as given

        busy = Busy()
        busy._records = dict(laptop._records)  # noqa: SLF001 - the same content
        report = busy.merge("grid", device("phone", saying("from afar")).read(GRID))

        assert report.added == (5,)
        assert "meanwhile" in texts(busy)

    def test_works_on_any_journal(self) -> None:
        """As a function; and into a campaign that is not there."""
        empty = MemoryJournal()

        report = merge(empty, "grid", device("phone").read(GRID))

        assert report.added == (1, 2, 3)
        assert merge(empty, "other", ()).added == ()


class TestBackup:
    def test_comes_back(self) -> None:
        """Every record, and the name of the campaign."""
        journal = device("phone", saying("visit a plant"))

        found = read_backup(backup(journal, "grid"))

        assert found.campaign == "grid"
        assert found.records == stored(journal)

    def test_is_whole_or_refused(self) -> None:
        """A text that is cut anywhere, or has anything behind it."""
        text = backup(device("phone"), "grid")

        for end in range(1, len(text), 7):
            with pytest.raises((CorruptRecord, InvalidValue)):
                read_backup(text[:end])
        for wrong in ("", "nonsense", "\ud800", text[1:]):
            with pytest.raises(InvalidValue):
                read_backup(wrong)
        for wrong in (text + "x", text.replace("Rosa", "Rose")):
            with pytest.raises(CorruptRecord):
                read_backup(wrong)


def test_tombstones_are_not_made_for_strangers() -> None:
    """A receipt may name somebody of whom this history knows nothing."""
    journal = device("phone")

    journal.merge("grid", (), forgotten=("stranger",))

    facts = [entry.fact for entry in journal.load("grid").since(0)]
    assert not [fact for fact in facts if isinstance(fact, PersonForgotten)]
