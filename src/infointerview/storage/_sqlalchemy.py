"""A journal in any database that SQLAlchemy speaks to; made for PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from infointerview.errors import StorageError
from infointerview.storage import _sql
from infointerview.storage._async import AsyncCampaignJournal
from infointerview.storage._functions import CampaignJournal, Recent, drawn_writer
from infointerview.storage._table import checked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import TracebackType
    from typing import Self

    from sqlalchemy import URL, Connection, Engine
    from sqlalchemy.ext.asyncio import AsyncEngine

    from infointerview.codec import Record
    from infointerview.storage._vouching import Salvage
    from infointerview.values import CampaignId

__all__ = ["AsyncSQLAlchemyJournal", "SQLAlchemyJournal"]

_T = TypeVar("_T")
_PATIENCE = timedelta(seconds=5)
_BEYOND = (
    "the write-ahead log, replicas, backups and log files of the database server",
)


class SQLAlchemyJournal(CampaignJournal):
    """Keeps campaigns in one table of a database, ``infointerview_record``.

    Of two who append at one revision the primary key lets one through, so no table is
    locked. An engine's pool serves many threads, and so does a journal.
    Tested with PostgreSQL through psycopg, and with SQLite.

    *Erasing on a server.* `purge` has the table written anew, so that no old row is
    left in it. The server's write-ahead log, its replicas and its backups keep old
    bytes until they are recycled: `forget` says so in `Erasure.not_reached`.

    Args:
        engine: An engine of yours, which stays yours to dispose of, or the URL for a
            new one, such as ``"postgresql+psycopg://user@host/name"``.
        writer: Tag of whoever records; ``None`` draws one.
        patience: How long PostgreSQL waits for who else writes, before `Unavailable`
            is raised.

    Raises:
        MissingExtra: If SQLAlchemy is not installed.
        Unavailable: If the database does not answer.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> with ii.SQLAlchemyJournal("sqlite://") as journal:
        ...     journal.save(grid)
        ...     journal.load("grid") == grid
        1
        True
    """

    not_reached = _BEYOND

    def __init__(
        self,
        engine: Engine | URL | str,
        /,
        *,
        writer: str | None = None,
        patience: timedelta = _PATIENCE,
    ) -> None:
        """Make the table if it is not there."""
        _sql.require_sqlalchemy()
        from sqlalchemy import Engine, create_engine
        from sqlalchemy.exc import IntegrityError

        self.writer = writer or drawn_writer()
        self._recent = Recent()
        self._patience = _milliseconds(patience)
        self._owned = not isinstance(engine, Engine)
        with _sql.translated(""):
            self._engine = (
                engine
                if isinstance(engine, Engine)
                else create_engine(engine, hide_parameters=True)
            )
        try:
            self._run("", _sql.set_up)
        except (StorageError, IntegrityError):
            self._run("", _sql.set_up)  # somebody was making it at the same time

    def __enter__(self) -> Self:
        """Return the journal."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the journal."""
        self.close()

    def close(self) -> None:
        """Close the connections, if the engine was made here."""
        if self._owned:
            self._engine.dispose()

    def _run(self, campaign: str, work: Callable[[Connection], _T]) -> _T:
        with _sql.translated(campaign), self._engine.begin() as connection:
            return work(connection)

    def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none; return the new revision."""
        from sqlalchemy.exc import IntegrityError

        given = tuple(records)
        try:
            return self._run(
                campaign,
                lambda c: _sql.append(c, campaign, given, expected, self._patience),
            )
        except IntegrityError:
            pass  # by a key; and now that nothing is in the way, which one?
        raise self._run(campaign, lambda c: _sql.conflict(c, campaign, given, expected))

    def read(self, campaign: CampaignId, /, *, after: int = 0) -> Iterator[Record]:
        """Yield the records behind revision `after`, as they stood at the call.

        Checksum and position of each are checked as it is reached.
        """
        rows = self._run(campaign, lambda c: _sql.read(c, campaign, after))
        return checked(campaign, after, rows)

    def salvage(self, campaign: CampaignId, /) -> Salvage:
        """Return the intact records of a damaged campaign, and name the others."""
        rows = self._run(campaign, lambda c: _sql.read(c, campaign, 0))
        return _sql.salvage(campaign, rows)

    def campaigns(self) -> tuple[CampaignId, ...]:
        """Return the ids of the campaigns that hold a record, sorted."""
        return self._run("", _sql.campaigns)

    def rewrite(self, campaign: CampaignId, changes: Mapping[int, Record], /) -> None:
        """Replace the records at these positions, all or none, durably."""
        self._run(
            campaign, lambda c: _sql.rewrite(c, campaign, changes, self._patience)
        )

    def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Have the table written anew; the server's files are not searched.

        Raises:
            Unavailable: If somebody uses the table and does not stop.
        """
        del needles  # they are in files that only the server can read
        with (
            _sql.translated(""),
            self._engine.connect() as connection,
        ):
            plain = connection.execution_options(isolation_level="AUTOCOMMIT")
            _sql.vacuum(plain, self._patience)


class AsyncSQLAlchemyJournal(AsyncCampaignJournal):
    """`SQLAlchemyJournal` for programs with an event loop: the same over coroutines.

    Close it, or use it in an ``async with`` statement. The table is made by the first
    call, if it is not there.

    Args:
        engine: An asynchronous engine of yours, or the URL for a new one.
        writer: Tag of whoever records; ``None`` draws one.
        patience: How long PostgreSQL waits for who else writes, before `Unavailable`
            is raised.

    Raises:
        MissingExtra: If SQLAlchemy is not installed.

    Examples:
        >>> import asyncio
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=march)
        >>> async def keep(url):
        ...     async with ii.AsyncSQLAlchemyJournal(url) as journal:
        ...         await journal.save(grid)
        ...         return await journal.load("grid") == grid
        >>> asyncio.run(keep("postgresql+psycopg://user@host/x"))  # doctest: +SKIP
        True
    """

    not_reached = _BEYOND

    def __init__(
        self,
        engine: AsyncEngine | URL | str,
        /,
        *,
        writer: str | None = None,
        patience: timedelta = _PATIENCE,
    ) -> None:
        """Connect to nothing yet."""
        _sql.require_sqlalchemy()
        from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

        self.writer = writer or drawn_writer()
        self._recent = Recent()
        self._patience = _milliseconds(patience)
        self._owned = not isinstance(engine, AsyncEngine)
        self._is_set_up = False
        with _sql.translated(""):
            self._engine = (
                engine
                if isinstance(engine, AsyncEngine)
                else create_async_engine(engine, hide_parameters=True)
            )

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
        """Close the connections, if the engine was made here."""
        if self._owned:
            await self._engine.dispose()

    async def _run(self, campaign: str, work: Callable[[Connection], _T]) -> _T:
        if not self._is_set_up:
            await self._set_up()
        return await self._at_once(campaign, work)

    async def _set_up(self) -> None:
        from sqlalchemy.exc import IntegrityError

        try:
            await self._at_once("", _sql.set_up)
        except (StorageError, IntegrityError):
            await self._at_once("", _sql.set_up)  # somebody was making it as well
        self._is_set_up = True

    async def _at_once(self, campaign: str, work: Callable[[Connection], _T]) -> _T:
        with _sql.translated(campaign):
            async with self._engine.begin() as connection:
                return await connection.run_sync(work)

    async def append(
        self, campaign: CampaignId, records: Sequence[Record], /, *, expected: int
    ) -> int:
        """Write all records or none; return the new revision."""
        from sqlalchemy.exc import IntegrityError

        given = tuple(records)
        try:
            return await self._run(
                campaign,
                lambda c: _sql.append(c, campaign, given, expected, self._patience),
            )
        except IntegrityError:
            pass
        raise await self._run(
            campaign, lambda c: _sql.conflict(c, campaign, given, expected)
        )

    async def read(
        self, campaign: CampaignId, /, *, after: int = 0
    ) -> Iterator[Record]:
        """Return the records behind revision `after`, as they stood at the call.

        Checksum and position of each are checked as it is reached.
        """
        rows = await self._run(campaign, lambda c: _sql.read(c, campaign, after))
        return checked(campaign, after, rows)

    async def salvage(self, campaign: CampaignId, /) -> Salvage:
        """Return the intact records of a damaged campaign, and name the others."""
        rows = await self._run(campaign, lambda c: _sql.read(c, campaign, 0))
        return _sql.salvage(campaign, rows)

    async def campaigns(self) -> tuple[CampaignId, ...]:
        """Return the ids of the campaigns that hold a record, sorted."""
        return await self._run("", _sql.campaigns)

    async def rewrite(
        self, campaign: CampaignId, changes: Mapping[int, Record], /
    ) -> None:
        """Replace the records at these positions, all or none, durably."""
        await self._run(
            campaign, lambda c: _sql.rewrite(c, campaign, changes, self._patience)
        )

    async def purge(self, *, needles: Sequence[bytes] = ()) -> None:
        """Have the table written anew; the server's files are not searched.

        Raises:
            Unavailable: If somebody uses the table and does not stop.
        """
        del needles  # they are in files that only the server can read
        with _sql.translated(""):
            async with self._engine.connect() as connection:
                plain = await connection.execution_options(isolation_level="AUTOCOMMIT")
                await plain.run_sync(lambda c: _sql.vacuum(c, self._patience))


def _milliseconds(length: timedelta) -> int:
    return round(length / timedelta(milliseconds=1))
