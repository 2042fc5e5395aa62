"""Many campaigns: one after the other, or spread over an executor."""

from __future__ import annotations

from collections import deque
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from infointerview.storage._functions import load
from infointerview.values import CampaignId, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future

    from infointerview.campaign import Campaign
    from infointerview.storage._port import Journal, ListingJournal

__all__ = ["fold_many", "load_many"]

_T = TypeVar("_T")
_AT_ONCE = 64  # campaigns on their way: enough to keep workers busy, and no more


def load_many(
    journal: ListingJournal,
    /,
    *,
    campaigns: Iterable[str] | None = None,
    progress: Progress = silent,
) -> Iterator[Campaign]:
    """Yield campaigns, each loaded when it is asked for.

    Args:
        journal: A journal that tells what it keeps.
        campaigns: Ids of those to load, in this order; all, sorted, by default.
        progress: Told how far it is, such as ``tqdm``; see
            `infointerview.values.Progress`.

    Raises:
        StorageError: As `load`, when the campaign is reached.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> journal = ii.MemoryJournal()
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> for name in ("b", "a"):
        ...     start = ii.Campaign.start(name, goal="", time_zone="UTC", at=march)
        ...     _ = journal.save(start)
        >>> [campaign.id for campaign in load_many(journal)]
        ['a', 'b']
    """
    ids = journal.campaigns() if campaigns is None else campaigns
    for id in progress(ids):
        yield load(journal, id)


def fold_many(
    journal: ListingJournal | Callable[[], ListingJournal],
    function: Callable[[Campaign], _T],
    /,
    *,
    executor: Executor | None = None,
    campaigns: Iterable[str] | None = None,
    progress: Progress = silent,
) -> Iterator[tuple[CampaignId, _T]]:
    """Yield id and value of a function of each campaign, in order.

    With an executor, workers load and fold, and only ids and values travel; a few
    campaigns are on their way at any time, however many there are. Any executor of
    `concurrent.futures` will do, such as a process pool or ``client.get_executor()``
    of Dask.

    Args:
        journal: A journal that tells what it keeps, or a function that opens one: a
            connection cannot go to another process or thread, `functools.partial`
            of a class can. What is opened here is closed again.
        function: Of a campaign; for other processes it must be picklable, as a
            function of a module is.
        executor: Where to work; here, one by one, by default.
        campaigns: Ids, in this order; all, sorted, by default.
        progress: Told how many are taken up, such as ``tqdm``; see
            `infointerview.values.Progress`.

    Raises:
        StorageError: As `load`, and whatever the function raises, in the place of the
            campaign.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> journal = ii.MemoryJournal()
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> journal.save(grid)
        1
        >>> dict(fold_many(journal, lambda campaign: campaign.revision))
        {'grid': 1}
    """
    opener = journal if callable(journal) else partial(_same, journal)
    every = _all_of(opener) if campaigns is None else campaigns
    ids = map(CampaignId, progress(every))
    work = partial(_folded, opener, function)
    if executor is None:
        for id in ids:
            yield id, work(id)
        return
    yield from _in_order(executor, work, ids)


def _in_order(
    executor: Executor, work: Callable[[CampaignId], _T], ids: Iterable[CampaignId]
) -> Iterator[tuple[CampaignId, _T]]:
    left = iter(ids)
    waiting: deque[tuple[CampaignId, Future[_T]]] = deque()
    try:
        while True:
            for id in islice(left, _AT_ONCE - len(waiting)):
                waiting.append((id, executor.submit(work, id)))
            if not waiting:
                return
            id, future = waiting.popleft()
            yield id, future.result()
    finally:
        for _, future in waiting:
            future.cancel()


def _folded(
    opener: Callable[[], Journal], function: Callable[[Campaign], _T], id: CampaignId
) -> _T:
    journal = opener()
    try:
        return function(load(journal, id))
    finally:
        _close(journal, opener)


def _all_of(opener: Callable[[], ListingJournal]) -> tuple[CampaignId, ...]:
    journal = opener()
    try:
        return tuple(journal.campaigns())
    finally:
        _close(journal, opener)


def _same(journal: ListingJournal) -> ListingJournal:
    return journal


def _close(journal: object, opener: Callable[[], object]) -> None:
    """Close what was opened here, if it can be closed."""
    close = getattr(journal, "close", None)
    is_theirs = isinstance(opener, partial) and opener.func is _same
    if close is not None and not is_theirs:
        close()
