"""A journal in memory: for tests, notebooks, and as the model of the port."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.errors import InvalidValue, RevisionConflict
from infointerview.storage._functions import CampaignJournal, Recent, drawn_writer
from infointerview.storage._port import require_records, require_revision

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from infointerview.codec import Record
    from infointerview.values import CampaignId

__all__ = ["MemoryJournal"]


class MemoryJournal(CampaignJournal):
    """Keeps campaigns as long as the object lives; for one thread.

    Args:
        writer: Tag of whoever records; ``None`` draws one.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> journal = ii.MemoryJournal()
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> journal.save(grid)
        1
        >>> journal.load("grid") == grid, tuple(journal.campaigns())
        (True, ('grid',))
    """

    def __init__(self, *, writer: str | None = None) -> None:
        """Begin with no campaign."""
        self.writer = writer or drawn_writer()
        self._recent = Recent()
        self._records: dict[CampaignId, tuple[Record, ...]] = {}

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none; return the new revision."""
        require_revision("append(expected)", expected)
        new = require_records("append", records, campaign=campaign)
        stored = self._records.get(campaign, ())
        if len(stored) != expected:
            raise RevisionConflict(campaign, expected, len(stored))
        known = {record.id for record in stored}
        for record in new:
            if record.id in known:
                raise InvalidValue("append(records)", record, "ids not yet stored")
        if new:
            self._records[campaign] = stored + new
        return expected + len(new)

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Yield the records behind revision `after`, in order."""
        require_revision("read(after)", after)
        return iter(self._records.get(campaign, ())[after:])

    def campaigns(self) -> tuple[CampaignId, ...]:
        """Return the ids of the campaigns that hold a record, sorted."""
        return tuple(sorted(self._records))

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        """Replace the records at these positions, all or none."""
        require_records("rewrite", changes.values(), campaign=campaign)
        records = dict(enumerate(self._records.get(campaign, ()), 1))
        for position, new in changes.items():
            old = records.get(position)
            if old is None or (old.id, old.type) != (new.id, new.type):
                expected = f"the id and type of record {position}"
                raise InvalidValue("rewrite(changes)", new, expected)
            records[position] = new
        self._records[campaign] = tuple(records.values())

    def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Do nothing: there is nothing besides the records."""
