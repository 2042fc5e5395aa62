"""What a journal says of a campaign, to be checked later, and what can be saved."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import attrs

from infointerview.codec import Record
from infointerview.errors import CorruptRecord, InvalidValue
from infointerview.values import CampaignId, ContactId
from infointerview.values.checks import identifier, tuple_of, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

__all__ = ["Receipt", "Salvage", "digest", "receipt_of", "require_kept", "salvage_of"]


def _hexadecimal(
    _receipt: object, attribute: attrs.Attribute[Any], value: object
) -> None:
    if not isinstance(value, str) or len(value) != _DIGITS or value.strip(_HEX):
        place = f"Receipt.{attribute.name}"
        raise InvalidValue(place, value, f"{_DIGITS} hexadecimal digits")


def _ids(given: Iterable[ContactId]) -> tuple[ContactId, ...]:
    return tuple(given)


@attrs.frozen(kw_only=True)
class Receipt:
    """What a journal kept of a campaign at one time; the app keeps it elsewhere.

    It is made from ids only: a digest of contents would outlive their erasure.
    `attrs.asdict` and ``Receipt(**fields)`` take it to a file and back.

    Attributes:
        campaign: Id of the campaign.
        revision: How many records there were.
        digest: SHA-256 of their ids in order.
        forgotten: Ids of the people who had been forgotten, sorted.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> journal = ii.MemoryJournal()
        >>> journal.save(grid)
        1
        >>> receipt = journal.receipt("grid")
        >>> ii.MemoryJournal().verify(receipt)
        Traceback (most recent call last):
        ...
        infointerview.errors.CorruptRecord: campaign 'grid', record 1: missing, and so is all behind it; there were 1 records
    """  # noqa: E501 - the message is shown as it is printed

    campaign: CampaignId = attrs.field(validator=identifier)
    revision: int = attrs.field(validator=whole_number(0))
    digest: str = attrs.field(validator=_hexadecimal)
    forgotten: tuple[ContactId, ...] = attrs.field(
        default=(), converter=_ids, validator=tuple_of(identifier)
    )


@attrs.frozen(kw_only=True)
class Salvage:
    """What could be read of a damaged campaign.

    Attributes:
        campaign: Id of the campaign.
        records: Intact records with their positions, in order.
        lost: Positions of the others with what is wrong, in order.

    Examples:
        >>> from infointerview.codec import sealed
        >>> record = sealed(id="r2", type="chaser", version=1, data="{}")
        >>> saved = Salvage(
        ...     campaign="grid", records=((2, record),), lost=((1, "missing"),)
        ... )
        >>> [record.id for _, record in saved.records]
        ['r2']
    """

    campaign: CampaignId
    records: tuple[tuple[int, Record], ...]
    lost: tuple[tuple[int, str], ...]


def digest(ids: Iterable[str], /) -> str:
    """Return what identifies a sequence of ids; none of them holds white space."""
    return hashlib.sha256("\n".join(ids).encode()).hexdigest()


def receipt_of(
    campaign: CampaignId, records: Sequence[Record], forgotten: Iterable[ContactId], /
) -> Receipt:
    """Return the receipt for these records, of which some say who was forgotten."""
    return Receipt(
        campaign=campaign,
        revision=len(records),
        digest=digest(record.id for record in records),
        forgotten=tuple(sorted(set(forgotten))),
    )


def require_kept(receipt: Receipt, records: Sequence[Record], /) -> None:
    """Check that the records are those of the receipt, with or without more behind.

    Raises:
        CorruptRecord: If they are not.
    """
    campaign, revision = receipt.campaign, receipt.revision
    if len(records) < revision:
        why = f"missing, and so is all behind it; there were {revision} records"
        raise CorruptRecord(campaign, len(records) + 1, why)
    counted = records[:revision]
    if digest(record.id for record in counted) != receipt.digest:
        why = f"it or another up to {revision} is not the record that was there"
        raise CorruptRecord(campaign, 1, why)


def salvage_of(
    campaign: CampaignId, found: Iterable[tuple[int, Record | str]], /
) -> Salvage:
    """Return the outcome for what was read at each position: a record, or why not."""
    intact: dict[int, Record] = {}
    lost: dict[int, str] = {}
    for position, item in found:
        if isinstance(item, str):
            lost[position] = item
        elif item.intact:
            intact[position] = item
        else:
            lost[position] = "checksum differs"
    last = max((*intact, *lost), default=0)
    for position in range(1, last + 1):
        if position not in intact:
            lost.setdefault(position, "missing")
    return Salvage(
        campaign=campaign,
        records=tuple(sorted(intact.items())),
        lost=tuple(sorted((p, why) for p, why in lost.items() if p not in intact)),
    )


_HEX = "0123456789abcdef"
_DIGITS = 64
