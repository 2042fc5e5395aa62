"""The port: one protocol for each thing that a store can do, and its promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from infointerview.codec import Record
from infointerview.errors import InvalidValue
from infointerview.values.checks import require_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from infointerview.values import CampaignId

__all__ = [
    "Erases",
    "ErasingJournal",
    "Journal",
    "ListsCampaigns",
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
