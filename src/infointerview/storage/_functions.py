"""What is done with any journal, as functions and as methods of those that ship."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar, assert_never, cast

from infointerview.codec import collector_paused
from infointerview.errors import StorageError
from infointerview.storage._backup import backup_text
from infointerview.storage._merging import Merge, merging
from infointerview.storage._port import (
    Erases,
    ErasingJournal,
    Journal,
    ListsCampaigns,
)
from infointerview.storage._steps import (
    Append,
    Batches,
    Purge,
    Read,
    ReadRows,
    Request,
    Rewrite,
    Steps,
    forgetting,
    in_batches,
    loading,
    reading,
    saving,
    verifying,
    vouching,
)
from infointerview.values import CampaignId, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from infointerview.campaign import Campaign
    from infointerview.codec import Record
    from infointerview.facts import Entry
    from infointerview.storage._erasure import Erasure
    from infointerview.storage._vouching import Receipt

__all__ = [
    "CampaignJournal",
    "Recent",
    "backup",
    "drawn_writer",
    "entries",
    "forget",
    "load",
    "merge",
    "receipt",
    "save",
    "unreached",
    "verify",
]

_T = TypeVar("_T")


def save(
    journal: Journal, campaign: Campaign, /, *, seen: Campaign | None = None
) -> int:
    """Write what the journal does not have of the campaign; return its revision.

    Saving again writes nothing, and neither does saving after an error whose outcome
    is unknown, if it had gone through: facts keep their ids.

    Args:
        journal: Any journal.
        campaign: What to save.
        seen: The snapshot that was last loaded or saved, if at hand. Where `campaign`
            was made from it, the records up to there need not be read.

    Raises:
        RevisionConflict: If the journal holds records that the campaign does not;
            nothing is written.
        StoreFull: If there is no room.
        Unavailable: If the store does not answer.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> journal = ii.MemoryJournal()
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> save(journal, grid), save(journal, grid)
        (1, 1)
    """
    return _run(journal, saving(campaign, seen))


def load(journal: Journal, campaign: str, /, *, writer: str | None = None) -> Campaign:
    """Read a campaign.

    Args:
        journal: Any journal.
        campaign: Its id.
        writer: Tag that ids drawn from here on end in; ``None`` draws one, so that
            two who load one campaign never draw one id.

    Raises:
        UnknownCampaign: If the journal holds none of this id.
        CorruptRecord: If a record is damaged; it says which.
        UnknownRecord: If a newer release wrote one.
        Unavailable: If the store does not answer.

    Examples:
        >>> import infointerview as ii
        >>> load(ii.MemoryJournal(), "grid")
        Traceback (most recent call last):
        ...
        infointerview.errors.UnknownCampaign: the journal holds no campaign 'grid'
    """
    with collector_paused():
        return _run(journal, loading(CampaignId(campaign), writer or drawn_writer()))


def entries(journal: Journal, campaign: str, /) -> tuple[Entry, ...]:
    """Read the facts of a campaign with their ids, as recorded, without folding them.

    For those who look at facts and need no `Campaign`: it takes a fraction of the time.
    Nothing for a campaign that is not there. Facts about people who were forgotten are
    as they are stored; only `load` leaves out what a late fact may still say.

    Raises:
        CorruptRecord: If a record is damaged; it says which.
        UnknownRecord: If a newer release wrote one.
        Unavailable: If the store does not answer.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> journal = ii.MemoryJournal()
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> journal.save(grid)
        1
        >>> entries(journal, "grid") == grid.since(0)
        True
    """
    with collector_paused():
        return _run(journal, reading(CampaignId(campaign)))


def forget(
    journal: ErasingJournal,
    campaign: str,
    contact: str,
    /,
    *,
    at: datetime | None = None,
    progress: Progress = silent,
) -> Erasure:
    """Take a person out of a campaign and out of every byte of the store.

    What names the person by id, also by one that was merged, keeps that id, its
    instant and its plain choices, so that counts and graph stay right; names,
    addresses and texts go, and go from the texts of other records as well. A
    `PersonForgotten` is added, and the store is purged.
    Forgetting again changes nothing more.

    Args:
        journal: A journal that can erase.
        campaign: Id of the campaign.
        contact: Id of the person.
        at: When; the latest instant of the campaign if ``None``.
        progress: Told how many records were looked at, such as ``tqdm``; see
            `infointerview.values.Progress`.

    Returns:
        What was changed, and what was not reached.

    Raises:
        UnknownCampaign: If the journal holds none of this id.
        UnknownContact: If no record names this person.
        PurgeIncomplete: If old bytes are still there. The records are rewritten by
            then: see to what keeps the store open, and forget again.
        Unavailable: If the store does not answer.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(card=ii.Contact(name="Ken Ito"), at=noon)
        ... )
        >>> ken = grid.find("Ken Ito")
        >>> journal = ii.MemoryJournal()
        >>> save(journal, grid)
        2
        >>> forget(journal, "grid", ken).erased
        (2,)
        >>> grid = load(journal, "grid")
        >>> grid.stage(ken), grid.contact(ken).name
        (<Stage.FORGOTTEN: 'forgotten'>, '(forgotten)')
    """
    steps = forgetting(CampaignId(campaign), contact, at, drawn_writer(), progress)
    return _run(journal, steps)


def merge(
    journal: ErasingJournal,
    campaign: str,
    records: Iterable[Record],
    /,
    *,
    forgotten: Iterable[str] = (),
) -> Merge:
    """Bring another device's history of a campaign in, or a backup back.

    Records are united by id, so both ways, again and in any order end in the same
    history. Forgotten stays forgotten: a record about somebody who was forgotten on
    either side comes in, and stays, in its erased form only; their values go from the
    texts of both; the store is purged. Records of newer releases come in as they are.

    A text is searched for what one of the two sides still knows of a person. What a
    third device wrote, under a name that only it knows, it has to clean itself: let
    it learn who was forgotten before you take its records.

    Args:
        journal: A journal that can erase.
        campaign: Id of the campaign, which need not be there.
        records: Those of the other side: `Journal.read`, or `Backup.records`.
        forgotten: Ids of people who are to be forgotten besides, such as
            `Receipt.forgotten` when a backup is older than the receipt.

    Raises:
        FactConflict: If one id has two different facts; it names both.
        CorruptRecord: If a record is damaged or holds no fact; nothing is written.
        StoreFull: If there is no room.
        Unavailable: If the store does not answer.
        PurgeIncomplete: If old bytes are still there: merge again.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> phone, laptop = ii.MemoryJournal(), ii.MemoryJournal()
        >>> phone.save(grid), laptop.save(grid)
        (1, 1)
        >>> for journal, firm in ((phone, "Acme"), (laptop, "Contoso")):
        ...     news = ii.TargetsChanged(added=(firm,), at=noon)
        ...     _ = journal.save(journal.load("grid").record(news))
        >>> merge(laptop, "grid", phone.read("grid")).added
        (3,)
        >>> sorted(laptop.load("grid").targets)
        ['Acme', 'Contoso']
    """
    steps = merging(CampaignId(campaign), tuple(records), forgotten, drawn_writer())
    return _run(journal, steps)


def backup(journal: Journal, campaign: str, /) -> str:
    """Return all records of a campaign as text, to keep or to send to another device.

    `read_backup` reads it, `merge` brings it back. It holds what is stored and is not
    reached by a later `forget`: delete old ones, and restore with the ``forgotten`` of
    the latest receipt.

    Raises:
        CorruptRecord: If a record is damaged; it says which.
        Unavailable: If the store does not answer.

    Examples:
        >>> import infointerview as ii
        >>> len(backup(ii.MemoryJournal(), "grid").splitlines())
        2
    """
    id = CampaignId(campaign)
    return backup_text(id, journal.read(id))


def receipt(journal: Journal, campaign: str, /) -> Receipt:
    """Return what identifies the records of a campaign, to be kept elsewhere.

    Raises:
        CorruptRecord: If one is damaged.
        UnknownRecord: If a newer release wrote who was forgotten.
        Unavailable: If the store does not answer.

    Examples:
        >>> import infointerview as ii
        >>> receipt(ii.MemoryJournal(), "grid").revision
        0
    """
    return _run(journal, vouching(CampaignId(campaign)))


def verify(journal: Journal, receipt: Receipt, /) -> None:
    """Return if the journal holds what the receipt counts, in order; more may follow.

    It finds what a store cannot see itself: records lost at the end, or an older copy
    put in its place.

    Raises:
        CorruptRecord: If it does not; the error names the place.
        Unavailable: If the store does not answer.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> journal = ii.MemoryJournal()
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> journal.save(grid)
        1
        >>> verify(journal, receipt(journal, "grid"))
    """
    _run(journal, verifying(receipt))


def drawn_writer() -> str:
    """Return a tag that nobody else has: chance enters the package here only."""
    return secrets.token_hex(4)


def _run(journal: Journal, steps: Steps[_T]) -> _T:
    """Run the steps over a journal that answers at once."""
    following: Callable[[], Request] = partial(next, steps)
    while True:
        try:
            request = following()
        except StopIteration as done:
            result: _T = done.value
            return result
        try:
            answer = _answer(journal, request)
        except StorageError as error:
            following = partial(steps.throw, error)
        else:
            following = partial(steps.send, answer)


def _answer(journal: Journal, request: Request) -> object:
    match request:
        case Append(campaign, records, expected):
            return journal.append(campaign, records, expected=expected)
        case Read(campaign, after):
            return tuple(journal.read(campaign, after=after))
        case ReadRows(campaign):
            return _rows_of(journal, campaign)
        case Rewrite(campaign, changes):
            _erasing(journal).rewrite(campaign, changes)
        case Purge(needles):
            _erasing(journal).purge(needles=needles)
            return unreached(journal)
        case _:
            assert_never(request)
    return None


def _rows_of(journal: Journal, campaign: CampaignId) -> Batches:
    """Return the records unpacked, from a journal of ours without packing them."""
    rows: Callable[[CampaignId], Batches] | None = getattr(journal, "_rows", None)
    return in_batches(journal.read(campaign)) if rows is None else rows(campaign)


def _erasing(journal: Journal) -> Erases:
    """Take the word of `forget`, which alone asks for this, that the journal can."""
    return cast("Erases", journal)


def unreached(journal: object, /) -> tuple[str, ...]:
    """Return what a journal that `Admits` does not reach; nothing for others."""
    return tuple(getattr(journal, "not_reached", ()))


class Recent:
    """The last few snapshots a journal saw: they spare reading, and settle nothing."""

    def __init__(self) -> None:
        """Remember nobody yet."""
        self._snapshots: dict[str, Campaign] = {}

    def get(self, campaign: str) -> Campaign | None:
        """Return the last snapshot of a campaign, if it is still remembered."""
        return self._snapshots.get(campaign)

    def note(self, snapshot: Campaign) -> None:
        """Remember a snapshot that is stored, and drop the one not seen for longest."""
        self.drop(snapshot.id)
        self._snapshots[snapshot.id] = snapshot
        if len(self._snapshots) > _REMEMBERED:
            del self._snapshots[next(iter(self._snapshots))]

    def drop(self, campaign: str) -> None:
        """Remember nothing of a campaign."""
        self._snapshots.pop(campaign, None)


_REMEMBERED = 16


class CampaignJournal(ErasingJournal, ListsCampaigns, Protocol):
    """The functions as methods, which remember what was last loaded or saved."""

    writer: str
    _recent: Recent

    def save(self, campaign: Campaign, /) -> int:
        """Write what is not stored of the campaign; return its revision.

        As `infointerview.storage.save`. One more fact costs the same however long the
        campaign is, if it was loaded or saved here before.
        """
        revision = save(self, campaign, seen=self._recent.get(campaign.id))
        self._recent.note(campaign)
        return revision

    def load(self, campaign: str, /) -> Campaign:
        """Read a campaign, as `infointerview.storage.load`.

        Ids that are drawn from here on end in this journal's `writer`.
        """
        snapshot = load(self, campaign, writer=self.writer)
        self._recent.note(snapshot)
        return snapshot

    def forget(
        self,
        campaign: str,
        contact: str,
        /,
        *,
        at: datetime | None = None,
        progress: Progress = silent,
    ) -> Erasure:
        """Take a person out of a campaign, as `infointerview.storage.forget`.

        Load the campaign again afterwards: a snapshot from before cannot be saved.
        """
        self._recent.drop(campaign)  # it knows the person
        return forget(self, campaign, contact, at=at, progress=progress)

    def receipt(self, campaign: str, /) -> Receipt:
        """Return what identifies the records, as `infointerview.storage.receipt`."""
        return receipt(self, campaign)

    def verify(self, receipt: Receipt, /) -> None:
        """Check the records by a receipt, as `infointerview.storage.verify`."""
        verify(self, receipt)

    def merge(
        self,
        campaign: str,
        records: Iterable[Record],
        /,
        *,
        forgotten: Iterable[str] = (),
    ) -> Merge:
        """Bring another history in, as `infointerview.storage.merge`."""
        self._recent.drop(campaign)  # it may know somebody who goes
        return merge(self, campaign, records, forgotten=forgotten)
