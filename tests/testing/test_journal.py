"""The contract rejects stores that are broken in the ways stores break."""

import asyncio
import random
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import settings

from infointerview.codec import Record, sealed
from infointerview.errors import (
    InfoInterviewError,
    RevisionConflict,
    StoreFull,
    Unavailable,
)
from infointerview.storage import (
    Journal,
    MemoryJournal,
    SQLiteJournal,
)
from infointerview.testing import (
    AsyncJournalContract,
    ErasesContract,
    FailuresContract,
    JournalContract,
    ListsCampaignsContract,
    ModelContract,
    _faults,
    kills,
    race,
)
from infointerview.values import CampaignId

REJECTED = (AssertionError, pytest.fail.Exception, InfoInterviewError)


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


class AltersTexts(MemoryJournal):
    """Keeps what a column of a database can hold."""

    @staticmethod
    def kept(text: str) -> str:
        """Return what becomes of a text."""
        return text

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Alter each text, and its checksum with it."""
        altered = [
            sealed(id=r.id, type=r.type, version=r.version, data=self.kept(r.data))
            for r in records
        ]
        return super().append(campaign, altered, expected=expected)


class CutsTexts(AltersTexts):
    """Has a limit of which it says nothing."""

    @staticmethod
    def kept(text: str) -> str:
        """Leave the end out."""
        return text[:65_535]


class TrimsTexts(AltersTexts):
    """Has a column of fixed width."""

    @staticmethod
    def kept(text: str) -> str:
        """Leave blanks out."""
        return text.rstrip()


class SealsAnew(AltersTexts):
    """Computes checksums itself, so what was damaged on the way looks sound."""


class ComposesTexts(AltersTexts):
    """Normalises."""

    @staticmethod
    def kept(text: str) -> str:
        """Compose accents."""
        return unicodedata.normalize("NFC", text)


class ReadsAPage(MemoryJournal):
    """Has a limit of rows that somebody meant well with."""

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Stop after a thousand."""
        return islice(super().read(campaign, after=after), 1000)


class ReadsOn(MemoryJournal):
    """Looks for the next record when it is asked for it."""

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Have what others append meanwhile too."""
        while record := next(super().read(campaign, after=after), None):
            yield record
            after += 1


class FoldsIds(MemoryJournal):
    """Compares ids as a database with the wrong collation does."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Refuse what differs in case only."""
        ids = [record.id.casefold() for record in (*self.read(campaign), *records)]
        if len(set(ids)) < len(ids):
            raise Unavailable(campaign, "a duplicate")
        return super().append(campaign, records, expected=expected)


class RewritesEverywhere(MemoryJournal):
    """Leaves the campaign out of its condition."""

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        """Change what has the same place elsewhere."""
        super().rewrite(campaign, changes)
        for other in self.campaigns():
            super().rewrite(other, changes)


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
        (FoldsIds, JournalContract().test_ids_are_compared_as_they_are),
        (CutsTexts, JournalContract().test_does_not_care_what_a_record_says),
        (TrimsTexts, JournalContract().test_does_not_care_what_a_record_says),
        (ComposesTexts, JournalContract().test_does_not_care_what_a_record_says),
        (SealsAnew, JournalContract().test_damage_is_not_sealed_over),
        (ReadsAPage, JournalContract().test_a_long_campaign_is_read_whole),
        (RewritesEverywhere, ErasesContract().test_other_campaigns_are_not_rewritten),
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
@pytest.mark.parametrize("face", ["sync", "async"])
def test_rejects(
    kind: type[MemoryJournal], check: Callable[[Journal], None], face: str
) -> None:
    """The test that is about it fails for the broken store, and not for a sound one.

    So it does where the store is waited for: the asynchronous contract is the same.
    """
    with ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner())

        def opened(kind: type[MemoryJournal]) -> Journal:
            journal = kind()
            return journal if face == "sync" else waited(runner, Awaited(journal))

        check(opened(MemoryJournal))

        with pytest.raises(REJECTED):
            check(opened(kind))


class Awaited:
    """A journal whose methods are coroutines, and wait for nothing."""

    def __init__(self, journal: MemoryJournal) -> None:
        self.journal = journal

    def __getattr__(self, name: str) -> object:
        """Return the method as one that can be awaited."""
        method = getattr(self.journal, name)

        async def call(*positional: object, **named: object) -> object:
            return method(*positional, **named)

        return call


def waited(runner: asyncio.Runner, journal: Awaited) -> Journal:
    """Return the journal as the tests of the asynchronous contract see it."""
    fixture = AsyncJournalContract.reopen.__wrapped__  # the function behind it
    opened: Callable[[], Journal] = fixture(None, runner, lambda: journal)
    return opened()


class CommitsAlways(SQLiteJournal):
    """Commits in a finally clause: what came before an error stays."""

    @contextmanager
    def _transaction(self, campaign: str) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except sqlite3.Error as error:
            raise Unavailable(campaign, str(error)) from error
        finally:
            self._connection.execute("COMMIT")


class ForgetsToRollBack(SQLiteJournal):
    """Leaves its transaction open after an error."""

    @contextmanager
    def _transaction(self, campaign: str) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise Unavailable(campaign, str(error)) from error


class SwallowsDiskFull(SQLiteJournal):
    """Takes a full disk for a success."""

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Hush the error up."""
        try:
            return super().append(campaign, records, expected=expected)
        except StoreFull:
            return expected + len(records)


class BeginsLate(SQLiteJournal):
    """Reads before it locks: who wrote meanwhile cannot be waited for any more."""

    @contextmanager
    def _transaction(self, campaign: str) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN DEFERRED")
            yield
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise Unavailable(campaign, str(error)) from error
        finally:
            self._connection.rollback()


@contextmanager
def failing_insert(journal: SQLiteJournal, at: int) -> Iterator[None]:
    """Let the insert at a position fail, as a disk may."""
    connection = journal._connection  # noqa: SLF001 - no other way to fail inside
    connection.create_function("fail", 0, lambda: 1 / 0)
    connection.execute(
        "CREATE TEMP TRIGGER failing BEFORE INSERT ON main.record"
        f" WHEN NEW.seq = {at} BEGIN SELECT fail(); END"
    )
    yield
    connection.execute("DROP TRIGGER failing")


@contextmanager
def without_room(journal: SQLiteJournal) -> Iterator[None]:
    """Let the file grow no more."""
    connection = journal._connection  # noqa: SLF001 - no other way to fill a disk
    connection.execute("PRAGMA max_page_count=4")
    yield
    connection.execute("PRAGMA max_page_count=1000000")


@pytest.mark.parametrize("kind", [CommitsAlways, ForgetsToRollBack])
def test_rejects_a_store_without_a_way_back(
    tmp_path: Path, kind: type[SQLiteJournal]
) -> None:
    """A write that fails inside the store leaves part of the batch, or a lock."""

    def check(kind: type[SQLiteJournal]) -> None:
        with ExitStack() as opened:
            path = tmp_path / kind.__name__
            patience = timedelta(milliseconds=20)
            journal = opened.enter_context(kind(path, patience=patience))
            contract = FailuresContract()
            contract.test_a_write_that_fails_leaves_nothing_of_the_append(
                lambda: journal, lambda at: failing_insert(journal, 2 + at), 3
            )

    check(SQLiteJournal)

    with pytest.raises(REJECTED):
        check(kind)


def test_rejects_a_store_that_hushes_up_a_full_disk(tmp_path: Path) -> None:
    """It must say that nothing was written."""

    def check(kind: type[SQLiteJournal]) -> None:
        with kind(tmp_path / kind.__name__) as journal:
            FailuresContract().test_a_full_store_says_so(
                lambda: journal, lambda: without_room(journal)
            )

    check(SQLiteJournal)

    with pytest.raises(REJECTED):
        check(SwallowsDiskFull)


def test_rejects_a_store_that_locks_too_late(tmp_path: Path) -> None:
    """Processes that append at once do not get their turn, though they would wait."""
    reports = (
        race(partial(BeginsLate, tmp_path / f"{n}.db"), writers=3, appends=40)
        for n in range(10)
    )

    found = next(report.problems for report in reports if report.problems)

    assert any("locked" in problem for problem in found)


@pytest.mark.parametrize("kind", [DropsTheLast])
def test_the_model_rejects(
    kind: type[MemoryJournal], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Steps that are drawn find what single tests are made for, whatever the profile.

    So many examples as a profile of a hundred gives, and the same each time.
    """
    some = settings(_faults._SOME, max_examples=12, derandomize=True, database=None)  # noqa: SLF001 - the only way in
    monkeypatch.setattr(_faults, "_SOME", some)
    ModelContract().test_agrees_with_a_model(in_memory(MemoryJournal))

    with pytest.raises(REJECTED):
        ModelContract().test_agrees_with_a_model(in_memory(kind))


def test_a_race_and_a_kill_reject_what_is_not_shared() -> None:
    """A store of which each process has its own loses all that was acknowledged."""
    lost = race(MemoryJournal, writers=2, appends=3)
    killed = kills(MemoryJournal, rounds=1, chance=random.Random(1))

    assert lost.problems
    assert killed.problems


def test_skips_what_was_not_declared() -> None:
    """A store that cannot be made to fail is not said to have passed."""
    contract = FailuresContract
    for fixture in (contract.failing_write, contract.full, contract.held):
        with pytest.raises(pytest.skip.Exception, match="not overridden"):
            fixture.__wrapped__(contract())


def test_rejects_a_store_that_acknowledges_too_early() -> None:
    """What one handle was told is written must be there for another."""
    contract = JournalContract()
    check = contract.test_what_was_acknowledged_is_there_for_the_next_handle
    check(in_memory(MemoryJournal))

    with pytest.raises(AssertionError):
        check(ForgetsAtOnce)


def test_rejects_a_store_that_reads_on() -> None:
    """Who reads sees the campaign as it was at one time."""
    check = JournalContract().test_what_is_read_is_one_view
    check(in_memory(MemoryJournal))

    with pytest.raises(AssertionError):
        check(in_memory(ReadsOn))


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
