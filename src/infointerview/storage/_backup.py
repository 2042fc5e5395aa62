"""Campaigns as text that travels: what backups hold and devices exchange."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import attrs

from infointerview.codec import Record
from infointerview.errors import CorruptRecord, InvalidValue
from infointerview.storage._lines import header, line_of, name_in, parsed, seal
from infointerview.values import CampaignId

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Backup", "backup_text", "read_backup"]


@attrs.frozen(kw_only=True)
class Backup:
    """A campaign as it was taken to a text.

    Attributes:
        campaign: Id of the campaign.
        records: All its records, in order, those of newer releases among them.

    Examples:
        >>> Backup(campaign="grid", records=()).campaign
        'grid'
    """

    campaign: CampaignId
    records: tuple[Record, ...]


def backup_text(campaign: CampaignId, records: Iterable[Record], /) -> str:
    """Return the text: a line that names the campaign, records, a count and a CRC."""
    lines = [header(campaign), *map(line_of, records)]
    content = b"".join(lines)
    return (content + seal(len(lines) - 1, zlib.crc32(content))).decode()


def read_backup(text: str, /) -> Backup:
    """Return what a text holds that `infointerview.storage.backup` has written.

    Raises:
        InvalidValue: If it is no such text.
        CorruptRecord: If it was cut short or altered; it says where.

    Examples:
        >>> import infointerview as ii
        >>> from infointerview.storage import backup
        >>> read_backup(backup(ii.MemoryJournal(), "grid"))
        Backup(campaign='grid', records=())
    """
    try:
        content = text.encode()
    except UnicodeEncodeError:
        content = b""
    campaign = name_in(content.partition(b"\n")[0])
    if campaign is None:
        expected = "a text that backup() of this release or an earlier one has written"
        raise InvalidValue("read_backup(text)", text[:80], expected)
    parts = parsed(campaign, content)
    if parts.end != len(content) or not parts.end:
        place = len(parts.records) + 1
        raise CorruptRecord(campaign, place, "the text ends before its last line")
    return Backup(campaign=campaign, records=parts.records)
