"""The contract rejects stores that are broken in the ways stores break."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from infointerview.codec import Record
from infointerview.errors import InfoInterviewError, RevisionConflict
from infointerview.storage import MemoryJournal, SQLiteJournal
from infointerview.testing import (
    ErasesContract,
    JournalContract,
    ListsCampaignsContract,
)
from infointerview.values import CampaignId


class NoRevisionCheck(MemoryJournal):
    """Appends whatever the caller has seen."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Take the stored revision for the expected one."""
        stored = len(tuple(self.read(campaign)))
        return super().append(campaign, records, expected=stored if expected else 0)


class AcceptsGaps(MemoryJournal):
    """Refuses too low a revision only."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Take a revision that is not there yet for the last one."""
        stored = len(tuple(self.read(campaign)))
        return super().append(campaign, records, expected=min(expected, stored))


class WritesOneByOne(MemoryJournal):
    """Has no transaction: what came before an error stays."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Append each record alone."""
        super().append(campaign, (), expected=expected)
        for record in records:
            expected = super().append(campaign, (record,), expected=expected)
        return expected


class DropsTheLast(MemoryJournal):
    """Reads one record too few of three and more."""

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Stop early."""
        found = tuple(super().read(campaign, after=after))
        return iter(found[:-1] if len(found) > 2 else found)


class Reorders(MemoryJournal):
    """Reads by id."""

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Sort what was in order."""
        found = sorted(super().read(campaign), key=lambda record: record.id)
        return iter(found[after:])


class IgnoresAfter(MemoryJournal):
    """Reads everything, always."""

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Leave nothing out."""
        return super().read(campaign, after=min(after, 0))


class ForgetsAtOnce(MemoryJournal):
    """Acknowledges what the next handle does not find."""


class FoldsCase(MemoryJournal):
    """Keeps campaigns under names that a file system could have mangled."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Confuse two campaigns."""
        name = CampaignId(campaign.casefold())
        return super().append(name, records, expected=expected)

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Confuse them again."""
        return super().read(CampaignId(campaign.casefold()), after=after)


class RewritesOneByOne(MemoryJournal):
    """Makes the changes before the one that does not fit."""

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        """Make each change alone."""
        for position, record in changes.items():
            super().rewrite(campaign, {position: record})


class PurgesNothing(SQLiteJournal):
    """Leaves the old bytes where they are."""

    def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Claim success."""


class ListsNothing(MemoryJournal):
    """Knows no campaign."""

    def campaigns(self) -> tuple[CampaignId, ...]:
        """Return none."""
        return ()


def in_memory(kind: type[MemoryJournal]) -> Callable[[], MemoryJournal]:
    """Return what opens one journal of this kind."""
    journal = kind()
    return lambda: journal


@pytest.mark.parametrize(
    ("kind", "check"),
    [
        (
            NoRevisionCheck,
            lambda journal: JournalContract().test_another_revision_is_refused(
                journal, -1, 2
            ),
        ),
        (
            AcceptsGaps,
            lambda journal: JournalContract().test_another_revision_is_refused(
                journal, 7, 0
            ),
        ),
        (
            WritesOneByOne,
            lambda journal: (
                JournalContract().test_an_append_that_fails_midway_writes_nothing(
                    journal, 2
                )
            ),
        ),
        (
            DropsTheLast,
            JournalContract().test_records_come_back_as_they_were_given,
        ),
        (Reorders, JournalContract().test_a_later_append_comes_behind),
        (IgnoresAfter, JournalContract().test_reads_behind_a_revision),
        (FoldsCase, JournalContract().test_campaigns_do_not_mix),
        (
            RewritesOneByOne,
            lambda journal: (
                ErasesContract().test_a_rewrite_that_does_not_fit_changes_nothing(
                    journal, 3
                )
            ),
        ),
        (ListsNothing, ListsCampaignsContract().test_lists_what_holds_a_record),
    ],
)
def test_rejects(
    kind: type[MemoryJournal], check: Callable[[MemoryJournal], None]
) -> None:
    """The test that is about it fails for the broken store, and not for a sound one."""
    check(MemoryJournal())

    with pytest.raises((AssertionError, pytest.fail.Exception, InfoInterviewError)):
        check(kind())


def test_rejects_a_store_that_acknowledges_too_early() -> None:
    """What one handle was told is written must be there for another."""
    contract = JournalContract()
    check = contract.test_what_was_acknowledged_is_there_for_the_next_handle
    check(in_memory(MemoryJournal))

    with pytest.raises(AssertionError):
        check(ForgetsAtOnce)


def test_rejects_a_purge_that_does_nothing(tmp_path: Path) -> None:
    """The bytes are looked at, not the word of the store."""

    def stored_bytes() -> bytes:
        return b"".join(path.read_bytes() for path in tmp_path.iterdir())

    check = ErasesContract().test_old_bytes_are_gone_after_a_purge
    with SQLiteJournal(tmp_path / "sound.db") as journal:
        check(journal, stored_bytes)

    with (
        PurgesNothing(tmp_path / "broken.db") as broken,
        pytest.raises(AssertionError),
    ):
        check(broken, stored_bytes)


def test_a_conflict_is_the_error_expected() -> None:
    """The broken stores above are rejected for what they do, not for an accident."""
    with pytest.raises(RevisionConflict):
        MemoryJournal().append(CampaignId("grid"), (), expected=1)
