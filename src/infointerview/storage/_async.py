"""The journal functions for programs with an event loop, and a journal on a thread.

Nothing is decided here: the steps are those of `_steps`, another driver runs them.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar, assert_never, cast

from infointerview.errors import StorageError, Unavailable
from infointerview.storage._functions import CampaignJournal, drawn_writer, unreached
from infointerview.storage._merging import Merge, merging
from infointerview.storage._port import AsyncErases, AsyncErasingJournal, AsyncJournal
from infointerview.storage._steps import (
    Append,
    Purge,
    Read,
    ReadRows,
    Request,
    Rewrite,
    Steps,
    forgetting,
    in_batches,
    loading,
    saving,
    verifying,
    vouching,
)
from infointerview.values import CampaignId, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from types import TracebackType
    from typing import Self

    from infointerview.campaign import Campaign
    from infointerview.codec import Record
    from infointerview.storage._erasure import Erasure
    from infointerview.storage._functions import Recent
    from infointerview.storage._vouching import Receipt


__all__ = [
    "AsyncCampaignJournal",
    "ThreadJournal",
    "forget_async",
    "load_async",
    "save_async",
]

_T = TypeVar("_T")


async def save_async(
    journal: AsyncJournal, campaign: Campaign, /, *, seen: Campaign | None = None
) -> int:
    """Write what the journal does not have of the campaign; as `save`.

    Examples:
        >>> import asyncio
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> async def keep():
        ...     async with ThreadJournal(ii.MemoryJournal) as journal:
        ...         return await save_async(journal, grid)
        >>> asyncio.run(keep())
        1
    """
    return await run_async(journal, saving(campaign, seen))


async def load_async(
    journal: AsyncJournal, campaign: str, /, *, writer: str | None = None
) -> Campaign:
    """Read a campaign; as `load`.

    Examples:
        >>> import asyncio
        >>> import infointerview as ii
        >>> async def read():
        ...     async with ThreadJournal(ii.MemoryJournal) as journal:
        ...         return await load_async(journal, "grid")
        >>> asyncio.run(read())
        Traceback (most recent call last):
        ...
        infointerview.errors.UnknownCampaign: the journal holds no campaign 'grid'
    """
    steps = loading(CampaignId(campaign), writer or drawn_writer())
    return await run_async(journal, steps)


async def forget_async(
    journal: AsyncErasingJournal,
    campaign: str,
    contact: str,
    /,
    *,
    at: datetime | None = None,
    progress: Progress = silent,
) -> Erasure:
    """Take a person out of a campaign and out of every byte of the store; as `forget`.

    Examples:
        >>> import asyncio
        >>> import infointerview as ii
        >>> async def forget_nobody():
        ...     async with ThreadJournal(ii.MemoryJournal) as journal:
        ...         await forget_async(journal, "grid", "ken")
        >>> asyncio.run(forget_nobody())
        Traceback (most recent call last):
        ...
        infointerview.errors.UnknownCampaign: the journal holds no campaign 'grid'
    """
    steps = forgetting(CampaignId(campaign), contact, at, drawn_writer(), progress)
    return await run_async(journal, steps)


async def run_async(journal: AsyncJournal, steps: Steps[_T]) -> _T:
    """Run the steps over a journal that is waited for."""
    following: Callable[[], Request] = partial(next, steps)
    while True:
        try:
            request = following()
        except StopIteration as done:
            result: _T = done.value
            return result
        try:
            answer = await _answer(journal, request)
        except StorageError as error:
            following = partial(steps.throw, error)
        else:
            following = partial(steps.send, answer)


async def _answer(journal: AsyncJournal, request: Request) -> object:
    match request:
        case Append(campaign, records, expected):
            return await journal.append(campaign, records, expected=expected)
        case Read(campaign, after):
            return tuple(await journal.read(campaign, after=after))
        case ReadRows(campaign):
            return in_batches(await journal.read(campaign))
        case Rewrite(campaign, changes):
            await _erasing(journal).rewrite(campaign, changes)
        case Purge(needles):
            await _erasing(journal).purge(needles=needles)
            return unreached(journal)
        case _:
            assert_never(request)
    return None


def _erasing(journal: AsyncJournal) -> AsyncErases:
    """Take the word of those who ask for this that the journal can."""
    return cast("AsyncErases", journal)


class AsyncCampaignJournal(AsyncErasingJournal, Protocol):
    """The functions as methods, which remember what was last loaded or saved."""

    writer: str
    _recent: Recent

    async def save(self, campaign: Campaign, /) -> int:
        """Write what is not stored of the campaign; return its revision.

        As `infointerview.storage.save_async`. One more fact costs the same however
        long the campaign is, if it was loaded or saved here before.
        """
        seen = self._recent.get(campaign.id)
        revision = await save_async(self, campaign, seen=seen)
        self._recent.note(campaign)
        return revision

    async def load(self, campaign: str, /) -> Campaign:
        """Read a campaign, as `infointerview.storage.load_async`.

        Ids that are drawn from here on end in this journal's `writer`.
        """
        snapshot = await load_async(self, campaign, writer=self.writer)
        self._recent.note(snapshot)
        return snapshot

    async def forget(
        self,
        campaign: str,
        contact: str,
        /,
        *,
        at: datetime | None = None,
        progress: Progress = silent,
    ) -> Erasure:
        """Take a person out of a campaign, as `infointerview.storage.forget_async`.

        Load the campaign again afterwards: a snapshot from before cannot be saved.
        """
        self._recent.drop(campaign)  # it knows the person
        return await forget_async(self, campaign, contact, at=at, progress=progress)

    async def merge(
        self,
        campaign: str,
        records: Iterable[Record],
        /,
        *,
        forgotten: Iterable[str] = (),
    ) -> Merge:
        """Bring another history in, as `infointerview.storage.merge`."""
        self._recent.drop(campaign)  # it may know somebody who goes
        given = tuple(records)
        steps = merging(CampaignId(campaign), given, forgotten, drawn_writer())
        return await run_async(self, steps)

    async def receipt(self, campaign: str, /) -> Receipt:
        """Return what identifies the records, as `infointerview.storage.receipt`."""
        return await run_async(self, vouching(CampaignId(campaign)))

    async def verify(self, receipt: Receipt, /) -> None:
        """Check the records by a receipt, as `infointerview.storage.verify`."""
        await run_async(self, verifying(receipt))


class ThreadJournal:
    """Any journal of ours for programs with an event loop, on a thread of its own.

    One thread does all that is asked, in order, so that a journal which belongs to
    the thread that opened it, as that of SQLite does, stays on it.
    Close it, or use it in an ``async with`` statement.

    Args:
        opened: Opens the journal, such as ``partial(SQLiteJournal, "campaigns.db")``;
            called on the thread, by the first use.

    Examples:
        >>> import asyncio
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> async def keep():
        ...     async with ThreadJournal(lambda: ii.SQLiteJournal(":memory:")) as j:
        ...         await j.save(grid)
        ...         return await j.load("grid") == grid
        >>> asyncio.run(keep())
        True
    """

    def __init__(self, opened: Callable[[], CampaignJournal], /) -> None:
        """Begin with an idle thread."""
        self._opened = opened
        self._journal: CampaignJournal | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="infointerview")

    async def __aenter__(self) -> Self:
        """Return the journal."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the journal."""
        await self.close()

    async def close(self) -> None:
        """Close the journal, if it can be closed, and end the thread."""
        if self._journal is not None:
            close = getattr(self._journal, "close", None)
            if close is not None:
                await self._on_thread(lambda _: close())
            self._journal = None
        self._thread.shutdown()

    async def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none; return the new revision."""
        given = tuple(records)
        return await self._on_thread(
            lambda journal: journal.append(campaign, given, expected=expected)
        )

    async def read(
        self, campaign: CampaignId, /, *, after: int = 0
    ) -> Iterator[Record]:
        """Return the records behind revision `after`, in order."""
        found = await self._on_thread(
            lambda journal: tuple(journal.read(campaign, after=after))
        )
        return iter(found)

    async def campaigns(self) -> tuple[CampaignId, ...]:
        """Return the ids of the campaigns that hold a record, sorted."""
        return await self._on_thread(lambda journal: tuple(journal.campaigns()))

    async def rewrite(
        self, campaign: CampaignId, changes: Mapping[int, Record], /
    ) -> None:
        """Replace the records at these positions, all or none, durably."""
        await self._on_thread(lambda journal: journal.rewrite(campaign, changes))

    async def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Remove what no record holds any more from the files of the store."""
        await self._on_thread(lambda journal: journal.purge(needles=needles))

    async def save(self, campaign: Campaign, /) -> int:
        """Write what is not stored of the campaign; return its revision."""
        return await self._on_thread(lambda journal: journal.save(campaign))

    async def load(self, campaign: str, /) -> Campaign:
        """Read a campaign."""
        return await self._on_thread(lambda journal: journal.load(campaign))

    async def forget(
        self,
        campaign: str,
        contact: str,
        /,
        *,
        at: datetime | None = None,
        progress: Progress = silent,
    ) -> Erasure:
        """Take a person out of a campaign and out of every byte of the store."""
        return await self._on_thread(
            lambda journal: journal.forget(campaign, contact, at=at, progress=progress)
        )

    async def merge(
        self,
        campaign: str,
        records: Iterable[Record],
        /,
        *,
        forgotten: Iterable[str] = (),
    ) -> Merge:
        """Bring another history in."""
        given = tuple(records)
        return await self._on_thread(
            lambda journal: journal.merge(campaign, given, forgotten=forgotten)
        )

    async def receipt(self, campaign: str, /) -> Receipt:
        """Return what identifies the records of a campaign."""
        return await self._on_thread(lambda journal: journal.receipt(campaign))

    async def verify(self, receipt: Receipt, /) -> None:
        """Check the records by a receipt."""
        await self._on_thread(lambda journal: journal.verify(receipt))

    async def _on_thread(self, work: Callable[[CampaignJournal], _T]) -> _T:
        def done() -> _T:
            if self._journal is None:
                self._journal = self._opened()
            return work(self._journal)

        loop = asyncio.get_running_loop()
        try:
            waited = loop.run_in_executor(self._thread, done)
        except RuntimeError as error:  # after its shutdown
            raise Unavailable("", "the journal is closed") from error
        return await waited
