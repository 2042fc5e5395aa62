"""The port: one protocol for each thing that a store can do, and its promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from infointerview.codec import Record
from infointerview.errors import InvalidValue
from infointerview.values.checks import require_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from infointerview.storage._vouching import Receipt, Salvage
    from infointerview.values import CampaignId

__all__ = [
    "Admits",
    "AsyncErases",
    "AsyncErasingJournal",
    "AsyncJournal",
    "AsyncListsCampaigns",
    "Erases",
    "ErasingJournal",
    "Journal",
    "ListingJournal",
    "ListsCampaigns",
    "Salvages",
    "Vouches",
    "require_records",
    "require_revision",
]


class Journal(Protocol):
    """Keeps the records of campaigns: two methods, and an app's database has them.

    An implementation conforms if it passes `infointerview.testing.JournalContract`.

    =========== =====================================================================
    atomic      an append is visible whole or not at all, after an exception, a kill,
                a power cut, on a full disk
    durable     what `append` has returned is still there afterwards
    revision    the number of records of a campaign, 0 for one that is not there;
                `expected` equals it exactly, too low and too high are refused alike,
                checked in the transaction that writes, also for no records at all
    order       that of appending, without gaps, in one consistent view
    concurrency any number of processes; of two that append at one revision one wins,
                the other gets `RevisionConflict`
    ids         an id is stored at most once in a campaign
    opaque      records come back as they were given, whatever they say
    errors      `StorageError` and, for arguments, `InvalidValue`; no driver's
                exception escapes
    =========== =====================================================================

    Examples:
        A store over a dictionary, for one thread:

        >>> from infointerview.errors import InvalidValue, RevisionConflict
        >>> class DictJournal:
        ...     def __init__(self):
        ...         self.rows = {}
        ...
        ...     def append(self, campaign, records, /, *, expected):
        ...         stored = self.rows.get(campaign, ())
        ...         if len(stored) != expected:
        ...             raise RevisionConflict(campaign, expected, len(stored))
        ...         ids = [record.id for record in (*stored, *records)]
        ...         if len(set(ids)) < len(ids):
        ...             raise InvalidValue("append(records)", ids, "ids that are new")
        ...         self.rows[campaign] = (*stored, *records)
        ...         return len(self.rows[campaign])
        ...
        ...     def read(self, campaign, /, *, after=0):
        ...         return self.rows.get(campaign, ())[after:]
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> from infointerview.storage import load, save
        >>> journal = DictJournal()
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> save(journal, ii.Campaign.start("grid", goal="", time_zone="UTC", at=march))
        1
        >>> load(journal, "grid").revision
        1
    """

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none, durably; return the new revision.

        Args:
            campaign: Id of the campaign; the first append makes it.
            records: New ones, in order.
            expected: The revision the caller has seen.

        Raises:
            RevisionConflict: If the stored revision is another one.
            StoreFull: If there is no room.
            Unavailable: If the store does not answer. Whether it wrote is then
                unknown; reading tells.
            InvalidValue: If the id of a record is stored already.
        """
        ...

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterable[Record]:
        """Yield the committed records behind revision `after`, in order.

        Nothing for a campaign that is not there, or an `after` beyond its end.

        Raises:
            CorruptRecord: If a record is damaged or missing; it says which.
            Unavailable: If the store does not answer.
        """
        ...


class ListsCampaigns(Protocol):
    """Can tell which campaigns it keeps.

    Conforms if it passes `infointerview.testing.ListsCampaignsContract`.

    Examples:
        >>> from infointerview.storage import MemoryJournal
        >>> tuple(MemoryJournal().campaigns())
        ()
    """

    def campaigns(self) -> Iterable[CampaignId]:
        """Yield the ids of the campaigns that hold a record, sorted."""
        ...


class Erases(Protocol):
    """Can replace records and make sure that nothing of the old ones is left.

    Conforms if it passes `infointerview.testing.ErasesContract`.

    Examples:
        >>> from infointerview.storage import MemoryJournal
        >>> MemoryJournal().purge(needles=[b"Rosa Diaz"])
    """

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        """Replace the records at these positions, all or none, durably.

        Args:
            campaign: Id of the campaign.
            changes: Record by position, from 1; each has the id and the type of the
                one it replaces.

        Raises:
            InvalidValue: If there is no such record at a position.
            StoreFull: If there is no room.
            Unavailable: If the store does not answer.
        """
        ...

    def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Remove from every file of the store what no record holds any more.

        Args:
            needles: Values that must not be there more often than in the records.

        Raises:
            PurgeIncomplete: If one is.
            Unavailable: If something keeps the store from removing old bytes.
        """
        ...


class ErasingJournal(Journal, Erases, Protocol):
    """A journal that people can be forgotten in.

    Examples:
        >>> from infointerview.storage import SQLiteJournal
        >>> with SQLiteJournal(":memory:") as journal:
        ...     erasing: ErasingJournal = journal
    """


class ListingJournal(Journal, ListsCampaigns, Protocol):
    """A journal that tells which campaigns it keeps.

    Examples:
        >>> from infointerview.storage import MemoryJournal
        >>> listing: ListingJournal = MemoryJournal()
    """


class Vouches(Protocol):
    """Can say what it keeps, and hold itself to it later.

    Any journal can, through `infointerview.storage.receipt` and `verify`; those that
    ship offer both as methods. The receipt is kept elsewhere, so that it knows of
    records which the store has lost without noticing.

    Examples:
        >>> from infointerview.storage import MemoryJournal
        >>> MemoryJournal().receipt("grid").revision
        0
    """

    def receipt(self, campaign: str, /) -> Receipt:
        """Return what identifies the records of a campaign as they are now.

        Raises:
            CorruptRecord: If one is damaged.
            Unavailable: If the store does not answer.
        """
        ...

    def verify(self, receipt: Receipt, /) -> None:
        """Return if all that the receipt counts is there, in order; more may be.

        Raises:
            CorruptRecord: If records are missing, damaged, or others than they were:
                an older copy of the store has been put back, for example.
            Unavailable: If the store does not answer.
        """
        ...


class Salvages(Protocol):
    """Can get what is sound out of a damaged campaign.

    Examples:
        >>> from infointerview.storage import SQLiteJournal
        >>> with SQLiteJournal(":memory:") as journal:
        ...     journal.salvage("grid").records
        ()
    """

    def salvage(self, campaign: CampaignId, /) -> Salvage:
        """Return the intact records with their positions, and name the others.

        Nothing is changed. What lay behind the last record that can be found is not
        named: a receipt tells how many there were.

        Raises:
            Unavailable: If the store does not answer.
        """
        ...


class Admits(Protocol):
    """Can erase, and knows of copies that it cannot reach: a server's logs, say.

    `forget` takes the words over into `Erasure.not_reached`.

    Examples:
        >>> class OnAServer:
        ...     not_reached = ("the write-ahead log of the server",)
        >>> journal: Admits = OnAServer()
    """

    @property
    def not_reached(self) -> tuple[str, ...]:
        """What keeps old bytes after a purge, in words."""
        ...


class AsyncJournal(Protocol):
    """`Journal` with coroutines for methods, and the same promises.

    An implementation conforms if it passes
    `infointerview.testing.AsyncJournalContract`.

    Examples:
        A journal that waits for nothing:

        >>> import asyncio
        >>> from infointerview.storage import MemoryJournal, load_async, save_async
        >>> class AsyncMemoryJournal:
        ...     def __init__(self):
        ...         self.journal = MemoryJournal()
        ...
        ...     async def append(self, campaign, records, /, *, expected):
        ...         return self.journal.append(campaign, records, expected=expected)
        ...
        ...     async def read(self, campaign, /, *, after=0):
        ...         return self.journal.read(campaign, after=after)
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> asyncio.run(save_async(AsyncMemoryJournal(), grid))
        1
    """

    async def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none, durably, as `Journal.append`."""
        ...

    async def read(
        self, campaign: CampaignId, /, *, after: int = 0
    ) -> Iterable[Record]:
        """Return the committed records behind a revision, as `Journal.read`."""
        ...


class AsyncListsCampaigns(Protocol):
    """`ListsCampaigns` with a coroutine.

    Examples:
        >>> from infointerview.storage import MemoryJournal, ThreadJournal
        >>> listing: AsyncListsCampaigns = ThreadJournal(MemoryJournal)
    """

    async def campaigns(self) -> Iterable[CampaignId]:
        """Return the ids of the campaigns that hold a record, sorted."""
        ...


class AsyncErases(Protocol):
    """`Erases` with coroutines.

    Examples:
        >>> from infointerview.storage import MemoryJournal, ThreadJournal
        >>> erases: AsyncErases = ThreadJournal(MemoryJournal)
    """

    async def rewrite(
        self, campaign: CampaignId, changes: Mapping[int, Record], /
    ) -> None:
        """Replace the records at these positions, as `Erases.rewrite`."""
        ...

    async def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Remove what no record holds any more, as `Erases.purge`."""
        ...


class AsyncErasingJournal(AsyncJournal, AsyncErases, Protocol):
    """An asynchronous journal that people can be forgotten in.

    Examples:
        >>> from infointerview.storage import MemoryJournal, ThreadJournal
        >>> erasing: AsyncErasingJournal = ThreadJournal(MemoryJournal)
    """


def require_records(
    place: str, records: Iterable[Record], /, *, campaign: str
) -> tuple[Record, ...]:
    """Return the records once all of them are fit to be stored.

    Raises:
        InvalidValue: If the campaign's id is none, a record is damaged or of the
            wrong make, or two have one id.
    """
    require_id(f"{place}(campaign)", campaign)
    given = tuple(records)
    for record in given:
        if not _is_sound(record):
            expected = "records as codec.encode and codec.sealed make them"
            raise InvalidValue(f"{place}(records)", record, expected)
    if len({record.id for record in given}) < len(given):
        ids = tuple(record.id for record in given)
        raise InvalidValue(f"{place}(records)", ids, "records with different ids")
    return given


def require_revision(place: str, value: object, /) -> None:
    """Check an argument for a revision: a whole number, 0 or more.

    Raises:
        InvalidValue: For anything else.
    """
    if type(value) is not int or value < 0:
        raise InvalidValue(place, value, "a revision (a whole number, 0 or more)")


_GREATEST_VERSION = 2**31 - 1  # what any database's integer column takes


def _is_sound(record: object) -> bool:
    if not isinstance(record, Record):
        return False
    try:
        for value in (record.id, record.type):
            require_id("record", value)
        record.data.encode()
    except (InvalidValue, AttributeError, UnicodeEncodeError):
        return False
    version = record.version
    return type(version) is int and 1 <= version <= _GREATEST_VERSION and record.intact
