"""Rows of a table of records, as every database of ours hands them out.

A row is the position and then id, type, version, data and checksum of a record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from infointerview.codec import Record
from infointerview.errors import CorruptRecord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from infointerview.values import CampaignId

__all__ = ["checked", "record_of"]


def checked(
    campaign: CampaignId, after: int, rows: Sequence[Sequence[Any]], /
) -> Iterator[Record]:
    """Yield the records of the rows; checksum and position of each are looked at.

    Args:
        campaign: Whose they are, for the error.
        after: The position before the first row.
        rows: The rows, in order.

    Raises:
        CorruptRecord: At the first that is missing or damaged.
    """
    for position, (seq, *columns) in enumerate(rows, after + 1):
        if seq != position:
            raise CorruptRecord(campaign, position, "missing")
        record = record_of(columns)
        if not record.intact:
            raise CorruptRecord(campaign, position, "checksum differs")
        yield record


def record_of(columns: Sequence[Any], /) -> Record:
    """Return the record with these columns, unchecked."""
    id, type, version, data, crc = columns
    return Record(id=id, type=type, version=version, data=data, crc=crc)
