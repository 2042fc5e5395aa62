"""The contract of the asynchronous port: the same promises, through an event loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Protocol

import pytest

from infointerview.errors import RevisionConflict, UnknownCampaign
from infointerview.facts import TargetsChanged
from infointerview.storage import (
    AsyncErasingJournal,
    AsyncJournal,
    AsyncListsCampaigns,
    MemoryJournal,
    forget,
    forget_async,
    load,
    load_async,
    save,
    save_async,
)
from infointerview.testing._erasing import ErasesContract
from infointerview.testing._journal import JournalContract, ListsCampaignsContract
from infointerview.testing._samples import KEN, NOON, a_campaign

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from infointerview.campaign import Campaign
    from infointerview.codec import Record
    from infointerview.values import CampaignId

__all__ = [
    "AsyncErasesContract",
    "AsyncJournalContract",
    "AsyncListsCampaignsContract",
]


class _FullAsyncJournal(AsyncErasingJournal, AsyncListsCampaigns, Protocol):
    """What any of the three contracts may call."""


class _Waited:
    """An asynchronous journal that is waited for, so that the contract can use it."""

    def __init__(self, runner: asyncio.Runner, journal: _FullAsyncJournal) -> None:
        self._runner = runner
        self._journal = journal

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        written = self._journal.append(campaign, records, expected=expected)
        return self._runner.run(written)

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        return iter(self._runner.run(self._journal.read(campaign, after=after)))

    def campaigns(self) -> tuple[CampaignId, ...]:
        return tuple(self._runner.run(self._journal.campaigns()))

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        self._runner.run(self._journal.rewrite(campaign, changes))

    def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        self._runner.run(self._journal.purge(needles=needles))


class _OpensAsync:
    """What the contracts share: ``reopen`` comes from the fixture ``reopen_async``."""

    @pytest.fixture
    def runner(self) -> Iterator[asyncio.Runner]:
        """Run coroutines on one event loop, for the fixtures of implementers too."""
        with asyncio.Runner() as runner:
            yield runner

    @pytest.fixture
    def reopen(
        self,
        runner: asyncio.Runner,
        reopen_async: Callable[[], _FullAsyncJournal],
    ) -> Callable[[], _Waited]:
        """Return what opens the store, for the tests of the synchronous contract."""
        return lambda: _Waited(runner, reopen_async())


class AsyncJournalContract(_OpensAsync, JournalContract):
    """What every `AsyncJournal` promises: all of `JournalContract`, and what follows.

    Subclass it and give the fixture ``reopen_async``: a callable that returns a new
    handle on one store, which is empty when the test begins. It may use the fixture
    ``runner``, an `asyncio.Runner` whose loop runs all coroutines of a test, to close
    what must be closed.

    Examples:
        >>> import pytest
        >>> from infointerview.storage import MemoryJournal, ThreadJournal
        >>> class TestThreadJournal(AsyncJournalContract):
        ...     @pytest.fixture
        ...     def reopen_async(self, runner):
        ...         journal = ThreadJournal(MemoryJournal)
        ...         yield lambda: journal
        ...         runner.run(journal.close())
    """

    def test_both_faces_do_the_same(
        self,
        runner: asyncio.Runner,
        reopen_async: Callable[[], AsyncJournal],
    ) -> None:
        """Saving, saving on top, saving too late and loading, beside a sync journal."""
        awaited, model = reopen_async(), MemoryJournal()
        start = a_campaign()
        longer = start.record(TargetsChanged(added=("Acme",), at=NOON))
        stale = start.record(TargetsChanged(added=("Other",), at=NOON))

        for campaign in (start, longer):
            revision = runner.run(save_async(awaited, campaign))
            assert revision == save(model, campaign) == campaign.revision
        with pytest.raises(RevisionConflict) as caught:
            runner.run(save_async(awaited, stale, seen=start))
        with pytest.raises(RevisionConflict) as expected:
            save(model, stale, seen=start)

        assert str(caught.value) == str(expected.value)
        loaded = runner.run(load_async(awaited, "grid"))
        assert loaded == load(model, "grid") == longer
        with pytest.raises(UnknownCampaign):
            runner.run(load_async(awaited, "other"))

    def test_tasks_that_append_at_once_do_not_mix(
        self,
        runner: asyncio.Runner,
        reopen_async: Callable[[], AsyncJournal],
    ) -> None:
        """Of several tasks that save to one campaign, one at a time gets through."""

        async def adds(number: int) -> None:
            journal = reopen_async()
            while True:
                campaign = await load_async(journal, "grid")
                fact = TargetsChanged(added=(f"firm {number}",), at=NOON)
                try:
                    await save_async(journal, campaign.record(fact), seen=campaign)
                except RevisionConflict:
                    continue
                return

        async def all_at_once() -> Campaign:
            journal = reopen_async()
            await save_async(journal, a_campaign())
            await asyncio.gather(*map(adds, range(4)))
            return await load_async(journal, "grid")

        campaign = runner.run(all_at_once())

        assert sorted(campaign.targets) == [f"firm {n}" for n in range(4)]
        assert campaign.revision == a_campaign().revision + 4


class AsyncListsCampaignsContract(_OpensAsync, ListsCampaignsContract):
    """What a journal that `AsyncListsCampaigns` promises besides.

    Examples:
        >>> class TestMine(AsyncJournalContract, AsyncListsCampaignsContract): ...
    """


class AsyncErasesContract(_OpensAsync, ErasesContract):
    """What a journal that `AsyncErases` promises besides.

    Examples:
        >>> class TestMine(AsyncJournalContract, AsyncErasesContract): ...
    """

    def test_both_faces_forget_the_same(
        self,
        runner: asyncio.Runner,
        reopen_async: Callable[[], AsyncErasingJournal],
    ) -> None:
        """The reports agree, and so does what is left."""
        awaited, model = reopen_async(), MemoryJournal()
        runner.run(save_async(awaited, a_campaign()))
        save(model, a_campaign())

        report = runner.run(forget_async(awaited, "grid", KEN))

        expected = forget(model, "grid", KEN)
        assert report.erased == expected.erased
        assert report.contacts == expected.contacts
        left = runner.run(load_async(awaited, "grid"))
        assert left.contacts == load(model, "grid").contacts
