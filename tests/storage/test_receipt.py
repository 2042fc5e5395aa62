import pickle
from collections.abc import Callable
from datetime import UTC, datetime

import attrs
import pytest

from infointerview.campaign import Campaign
from infointerview.codec import sealed
from infointerview.errors import (
    CorruptRecord,
    InvalidValue,
    RevisionConflict,
    UnknownRecord,
)
from infointerview.facts import ContactAdded, TargetsChanged
from infointerview.people import Contact
from infointerview.storage import MemoryJournal, Receipt
from infointerview.values import CampaignId, ContactId

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
GRID = CampaignId("grid")


def kept(*names: str) -> MemoryJournal:
    """Return a journal with a campaign of these people."""
    campaign = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON)
    for name in names:
        card = Contact(name=name)
        fact = ContactAdded(contact=ContactId(name.lower()), card=card, at=NOON)
        campaign = campaign.record(fact)
    journal = MemoryJournal()
    journal.save(campaign)
    return journal


def changed(journal: MemoryJournal, change: Callable[[list], list]) -> MemoryJournal:  # type: ignore[type-arg] # records
    """Return a journal with the records of another, changed."""
    other = MemoryJournal()
    other.append(GRID, change(list(journal.read(GRID))), expected=0)
    return other


class TestReceipt:
    def test_holds_while_nothing_is_lost(self) -> None:
        """Also when more has come behind, and after somebody was forgotten."""
        journal = kept("Rosa", "Ken")
        receipt = journal.receipt("grid")

        journal.save(journal.load("grid").record(TargetsChanged(added=("x",), at=NOON)))
        journal.forget("grid", "ken")

        journal.verify(receipt)
        journal.verify(journal.receipt("grid"))

    def test_finds_a_shorter_history(self) -> None:
        """Such as that of an older copy that was put back; the first lost is named."""
        receipt = kept("Rosa", "Ken").receipt("grid")

        with pytest.raises(CorruptRecord, match="there were 3") as caught:
            kept("Rosa").verify(receipt)

        assert caught.value.position == 3

    @pytest.mark.parametrize(
        "change",
        [
            lambda records: [records[0], records[2], records[1]],
            lambda records: [
                *records[:2],
                sealed(id="other", type="touch", version=1, data="{}"),
            ],
        ],
    )
    def test_finds_other_records(self, change: Callable[[list], list]) -> None:  # type: ignore[type-arg] # records
        """Others than those that were there, or those in another order."""
        journal = kept("Rosa", "Ken")
        receipt = journal.receipt("grid")

        with pytest.raises(CorruptRecord, match="is not the record that was there"):
            changed(journal, change).verify(receipt)

    def test_knows_who_was_forgotten(self) -> None:
        """So that an older copy can be told."""
        journal = kept("Rosa", "Ken")
        journal.forget("grid", "rosa")

        receipt = journal.receipt("grid")

        assert receipt.forgotten == ("rosa",)
        assert receipt.revision == 4

    def test_holds_nothing_of_a_person(self) -> None:
        """A digest of contents would be a trace of what is to be forgotten."""
        journal = kept("Rosa")
        before = journal.receipt("grid")

        again = kept("Ken").receipt("grid")

        assert attrs.evolve(before) == again  # same ids, other content

    def test_goes_to_a_file_and_back(self) -> None:
        """As plain fields, and by pickle."""
        receipt = kept("Rosa").receipt("grid")

        fields = attrs.asdict(receipt)
        fields["forgotten"] = list(fields["forgotten"])

        assert Receipt(**fields) == receipt == pickle.loads(pickle.dumps(receipt))  # noqa: S301 - our own

    @pytest.mark.parametrize(
        "change",
        [{"digest": "0" * 63}, {"digest": "g" * 64}, {"digest": 7}, {"revision": -1}],
    )
    def test_is_checked(self, change: dict[str, object]) -> None:
        """It may have come from a file that was edited."""
        receipt = kept("Rosa").receipt("grid")

        with pytest.raises(InvalidValue):
            attrs.evolve(receipt, **change)  # type: ignore[arg-type] # wrong on purpose

    def test_a_tombstone_of_the_future_is_no_damage(self) -> None:
        """Whom it is about, only a newer release can tell."""
        journal = kept("Rosa")
        future = sealed(id="z", type="person_forgotten", version=2, data="{}")
        journal.append(GRID, (future,), expected=2)

        with pytest.raises(UnknownRecord):
            journal.receipt("grid")


def test_who_was_first_is_told() -> None:
    """A refused save names the writer whose record is in the way."""
    journal = kept("Rosa")
    seen = journal.load("grid")
    theirs = Campaign.replay("grid", seen.since(0), writer="phone")
    journal.save(theirs.record(TargetsChanged(added=("x",), at=NOON)))

    with pytest.raises(RevisionConflict, match="'phone' was first") as caught:
        journal.save(seen.record(TargetsChanged(added=("y",), at=NOON)))

    assert caught.value.writer == "phone"
