"""The contract of journals that can erase, as tests to subclass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given

from infointerview.codec import sealed
from infointerview.errors import (
    InfoInterviewError,
    RevisionConflict,
    UnknownCampaign,
    UnknownContact,
)
from infointerview.facts import ContactsMerged, Takeaway, TargetsChanged
from infointerview.lifecycle import Stage
from infointerview.storage import ErasingJournal, forget, load, save
from infointerview.testing._samples import (
    GRID,
    NOON,
    ROSA_ADDED,
    Opens,
    a_campaign,
    each_in_its_own_campaign,
    naming,
    records_of,
    renamed,
    reworded,
    stored,
)
from infointerview.testing._strategies import campaigns
from infointerview.values import CampaignId, ContactId

if TYPE_CHECKING:
    from collections.abc import Callable

    from infointerview.campaign import Campaign

__all__ = ["ErasesContract"]


class ErasesContract(Opens):
    """What a journal that `Erases` promises besides; used like `JournalContract`.

    A store with files overrides the fixture ``stored_bytes`` as well: a callable that
    returns all bytes that the store keeps anywhere.

    Examples:
        >>> from infointerview.testing import JournalContract
        >>> class TestMyJournal(JournalContract, ErasesContract): ...
    """

    @pytest.fixture
    def stored_bytes(self) -> Callable[[], bytes]:
        """Return what reads the files of a store that has none."""
        return bytes

    def test_rewrites_in_place(self, reopen: Callable[[], ErasingJournal]) -> None:
        """Position, id, type and revision stay; neighbours are not touched."""
        journal = reopen()
        records = records_of(4)
        journal.append(GRID, records, expected=0)
        second, fourth = reworded(records[1]), reworded(records[3])

        journal.rewrite(GRID, {2: second, 4: fourth})

        assert stored(reopen()) == (records[0], second, records[2], fourth)
        assert journal.append(GRID, (), expected=4) == len(records)

    def test_other_campaigns_are_not_rewritten(self, journal: ErasingJournal) -> None:
        """Nor purged, though their records have the same ids."""
        records, other = records_of(3), CampaignId("other")
        journal.append(GRID, records, expected=0)
        journal.append(other, records, expected=0)

        journal.rewrite(GRID, {2: reworded(records[1])})
        journal.purge(needles=[b"number 1"])

        assert stored(journal, other) == records

    @pytest.mark.parametrize("position", [0, 1, 3, 5, 10**30])
    def test_a_rewrite_that_does_not_fit_changes_nothing(
        self, journal: ErasingJournal, position: int
    ) -> None:
        """All or none: no change is made if one names another record."""
        records = records_of(4)
        journal.append(GRID, records, expected=0)
        changes = {4: reworded(records[3]), position: reworded(records[1])}

        with pytest.raises(InfoInterviewError):
            journal.rewrite(GRID, changes)

        assert stored(journal) == records

    def test_a_rewrite_keeps_the_type(self, journal: ErasingJournal) -> None:
        """What happened does not become something else."""
        (record,) = records_of(1)
        journal.append(GRID, (record,), expected=0)
        other = sealed(id=record.id, type="other", version=1, data="{}")

        with pytest.raises(InfoInterviewError):
            journal.rewrite(GRID, {1: other})

        assert stored(journal) == (record,)

    def test_rewriting_nothing_makes_no_campaign(self, journal: ErasingJournal) -> None:
        """And is no error."""
        journal.rewrite(GRID, {})

        assert stored(journal) == ()

    def test_a_purge_keeps_the_records(self, journal: ErasingJournal) -> None:
        """What is recorded may well hold a needle: somebody else has the name too."""
        records = records_of(3)
        journal.append(GRID, records, expected=0)

        journal.purge(needles=[b"number 1", b"absent"])

        assert stored(journal) == records

    def test_old_bytes_are_gone_after_a_purge(
        self, journal: ErasingJournal, stored_bytes: Callable[[], bytes]
    ) -> None:
        """Of 500 records that held a name none does, and neither does a file."""
        records = [naming(f"r{n:03}", "Rosalinda Quixote") for n in range(500)]
        blank = [naming(record.id, "nobody") for record in records]
        journal.append(GRID, records, expected=0)

        journal.rewrite(GRID, dict(enumerate(blank, 1)))
        journal.purge(needles=[b"Rosalinda"])

        assert b"Rosalinda" not in stored_bytes()
        assert stored(journal) == tuple(blank)

    def test_a_person_is_forgotten(
        self, journal: ErasingJournal, stored_bytes: Callable[[], bytes]
    ) -> None:
        """Name, address and number are in no record and no byte; the counts stay."""
        campaign = a_campaign().record(
            ROSA_ADDED,
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
        text = "".join(record.data for record in stored(journal))
        for trace in ("Rosalinda", "ROSALINDA", "0199", "rosa@example", "hers"):
            assert trace not in text
            assert trace.encode() not in stored_bytes()
        after = load(journal, "grid")
        assert after.stage("rosa") is Stage.FORGOTTEN
        assert after.revision == campaign.revision + 1
        assert len(after.timeline("ken")) == len(campaign.timeline("ken"))

    @each_in_its_own_campaign
    @given(campaigns())
    def test_forgetting_again_changes_nothing(
        self, journal: ErasingJournal, campaign: Campaign
    ) -> None:
        """Forgetting is idempotent, and leaves everybody else's stage alone."""
        assume(campaign.contacts)
        campaign = renamed(campaign)
        save(journal, campaign)
        first, *others = campaign.contacts
        forget(journal, campaign.id, first)
        before = stored(journal, campaign.id)

        again = forget(journal, campaign.id, first)

        assert (again.erased, again.redacted) == ((), ())
        assert stored(journal, campaign.id) == before
        after = load(journal, campaign.id)
        assert after.stage(first) is Stage.FORGOTTEN
        assert [after.stage(id) for id in others] == [
            campaign.stage(id) for id in others
        ]

    def test_whoever_was_merged_is_forgotten_too(self, journal: ErasingJournal) -> None:
        """Two cards of one person go together."""
        campaign = a_campaign().record(
            ROSA_ADDED,
            ContactsMerged(kept=ContactId("rosa"), merged=ContactId("ken"), at=NOON),
        )
        save(journal, campaign)

        report = forget(journal, "grid", "ken")

        assert sorted(report.contacts) == ["ken", "rosa"]
        text = "".join(record.data for record in stored(journal))
        assert "Ken Ito" not in text
        assert "Rosalinda" not in text

    def test_a_snapshot_from_before_cannot_be_saved(
        self, journal: ErasingJournal
    ) -> None:
        """Forgotten wins: an app that still knows the person brings nothing back."""
        campaign = a_campaign().record(ROSA_ADDED)
        save(journal, campaign)
        forget(journal, "grid", "rosa")
        longer = campaign.record(TargetsChanged(added=("Acme",), at=NOON))

        for stale in (campaign, longer):
            with pytest.raises(RevisionConflict):
                save(journal, stale, seen=campaign)

        assert not any("Rosalinda" in record.data for record in stored(journal))

    def test_nobody_else_can_be_forgotten(self, journal: ErasingJournal) -> None:
        """A person or a campaign that is not there is an error, and changes nothing."""
        save(journal, a_campaign())
        before = stored(journal)

        with pytest.raises(UnknownContact):
            forget(journal, "grid", "rosa")
        with pytest.raises(UnknownCampaign):
            forget(journal, "other", "ken")

        assert stored(journal) == before
