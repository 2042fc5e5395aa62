"""What the SQLAlchemy journals say to a database: one table, bound parameters.

Each function takes an open connection of SQLAlchemy's; transactions, and who waits
for the answer, are up to `_sqlalchemy`. SQLAlchemy is imported by the first use.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.errors import (
    InvalidValue,
    MissingExtra,
    RevisionConflict,
    StoreFull,
    Unavailable,
)
from infointerview.storage._port import require_records, require_revision
from infointerview.storage._table import record_of
from infointerview.storage._vouching import Salvage, salvage_of
from infointerview.values import CampaignId
from infointerview.values.checks import require_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Table
    from sqlalchemy.exc import DBAPIError

    from infointerview.codec import Record

__all__ = [
    "append",
    "campaigns",
    "conflict",
    "read",
    "require_sqlalchemy",
    "rewrite",
    "salvage",
    "set_up",
    "translated",
    "vacuum",
]

TABLE = "infointerview_record"
_GREATEST = 2**63 - 1  # no position is beyond it
_FULL = {"53100", "SQLITE_FULL"}
_VACUUM = {"postgresql": f"VACUUM FULL {TABLE}", "sqlite": "VACUUM"}
# A server that samples the column for its planner would keep texts outside the table.
_NO_SAMPLES = f"ALTER TABLE {TABLE} ALTER COLUMN data SET STATISTICS 0"


def require_sqlalchemy() -> None:
    """Import SQLAlchemy.

    Raises:
        MissingExtra: If it is not installed.
    """
    try:
        import sqlalchemy  # noqa: F401 - whether it is there is all we ask
    except ImportError as error:
        raise MissingExtra("SQLAlchemyJournal", "sql") from error


@cache
def _table() -> Table:
    import sqlalchemy as sa

    return sa.Table(
        TABLE,
        sa.MetaData(),
        sa.Column("campaign", sa.Text, primary_key=True),
        sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("crc", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("campaign", "id"),
    )


@attrs.frozen
class _Statements:
    """Built once: it takes longer than to run them."""

    revision: Any
    insert: Any
    read: Any
    campaigns: Any
    update: Any
    wait: Any


@cache
def _statements() -> _Statements:
    import sqlalchemy as sa

    table = _table()
    c = table.c
    mine = c.campaign == sa.bindparam("of")
    update = table.update().where(
        mine,
        c.seq == sa.bindparam("at"),
        c.id == sa.bindparam("with_id"),
        c.type == sa.bindparam("with_type"),
    )
    return _Statements(
        revision=sa.select(sa.func.coalesce(sa.func.max(c.seq), 0)).where(mine),
        insert=table.insert(),
        read=sa.select(c.seq, c.id, c.type, c.version, c.data, c.crc)
        .where(mine, c.seq > sa.bindparam("after", type_=sa.BigInteger))
        .order_by(c.seq),
        campaigns=sa.select(c.campaign).distinct(),
        update=update,
        wait=sa.text("SELECT set_config('lock_timeout', :patience, true)"),
    )


def set_up(connection: Connection, /) -> None:
    """Make the table if it is not there."""
    import sqlalchemy as sa

    if sa.inspect(connection).has_table(TABLE):
        return
    _table().create(connection)
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text(_NO_SAMPLES))


def append(
    connection: Connection,
    campaign: CampaignId,
    records: Sequence[Record],
    expected: int,
    patience: int,
    /,
) -> int:
    """Write the records behind a revision; of two who do so the key lets one through.

    Raises:
        RevisionConflict: If the stored revision is another one.
    """
    require_revision("append(expected)", expected)
    new = require_records("append", records, campaign=campaign)
    statements = _statements()
    _wait(connection, patience)
    actual = _revision(connection, campaign)
    if actual != expected:
        raise RevisionConflict(campaign, expected, actual)
    rows = [
        {"campaign": campaign, "seq": seq, **attrs.asdict(record)}
        for seq, record in enumerate(new, expected + 1)
    ]
    if rows:
        connection.execute(statements.insert, rows)
    return expected + len(rows)


def conflict(
    connection: Connection,
    campaign: CampaignId,
    records: Sequence[Record],
    expected: int,
    /,
) -> RevisionConflict | InvalidValue:
    """Return what it means that the database refused an append for one of its keys."""
    actual = _revision(connection, campaign)
    if actual != expected:
        return RevisionConflict(campaign, expected, actual)
    ids = tuple(record.id for record in records)
    return InvalidValue("append(records)", ids, "ids that are not stored yet")


def read(connection: Connection, campaign: CampaignId, after: int, /) -> list[Any]:
    """Return the rows behind a revision, in order, unchecked."""
    require_id("read(campaign)", campaign)
    require_revision("read(after)", after)
    given = {"of": campaign, "after": min(after, _GREATEST)}
    return list(connection.execute(_statements().read, given))


def salvage(campaign: CampaignId, rows: Iterable[Any], /) -> Salvage:
    """Return the intact records among the rows."""
    return salvage_of(campaign, ((seq, record_of(columns)) for seq, *columns in rows))


def campaigns(connection: Connection, /) -> tuple[CampaignId, ...]:
    """Return the ids of the campaigns that hold a record, sorted."""
    found = connection.execute(_statements().campaigns)
    return tuple(sorted(CampaignId(name) for (name,) in found))


def rewrite(
    connection: Connection,
    campaign: CampaignId,
    changes: Mapping[int, Record],
    patience: int,
    /,
) -> None:
    """Replace records; the transaction makes it all or none."""
    require_records("rewrite", changes.values(), campaign=campaign)
    _wait(connection, patience)
    for position, new in changes.items():
        require_revision("rewrite(changes)", position)
        place = {
            "of": campaign,
            "at": min(position, _GREATEST),
            "with_id": new.id,
            "with_type": new.type,
        }
        content = {"version": new.version, "data": new.data, "crc": new.crc}
        done = connection.execute(_statements().update, {**place, **content})
        if done.rowcount != 1:
            expected = f"the id and type of record {position}"
            raise InvalidValue("rewrite(changes)", new, expected)


def vacuum(connection: Connection, patience: int, /) -> None:
    """Write the table anew, without what was deleted from it; outside a transaction."""
    import sqlalchemy as sa

    statement = _VACUUM.get(connection.dialect.name)
    if statement is None:
        raise Unavailable("", f"do not know how to purge {connection.dialect.name}")
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text(f"SET lock_timeout = {patience:d}"))
        try:
            connection.execute(sa.text(statement))
        finally:
            connection.execute(sa.text("RESET lock_timeout"))
    else:
        connection.execute(sa.text(statement))


@contextmanager
def translated(campaign: str, /) -> Iterator[None]:
    """Let no exception of SQLAlchemy or of a driver out, but for refused keys.

    The driver's words are kept, its exception is not: that one shows the values.
    """
    from sqlalchemy import exc

    try:
        yield
    except exc.IntegrityError:
        raise
    except exc.DataError as error:
        place, expected = "SQLAlchemyJournal", "text that the database can hold"
        raise InvalidValue(place, _words(error), expected) from None
    except exc.DBAPIError as error:
        codes = {
            getattr(error.orig, name, None) for name in ("sqlstate", "sqlite_errorname")
        }
        kind = Unavailable if _FULL.isdisjoint(codes) else StoreFull
        raise kind(campaign, _words(error)) from None
    except exc.SQLAlchemyError as error:
        raise Unavailable(campaign, f"{type(error).__name__}: {error}") from None
    except OSError as error:
        raise Unavailable(campaign, str(error)) from error


def _words(error: DBAPIError) -> str:
    return str(error.orig).partition("\n")[0]


def _revision(connection: Connection, campaign: CampaignId) -> int:
    found: int = connection.execute(
        _statements().revision, {"of": campaign}
    ).scalar_one()
    return found


def _wait(connection: Connection, patience: int) -> None:
    """Have the database wait so many milliseconds for who else writes, no longer."""
    if connection.dialect.name == "postgresql":
        connection.execute(_statements().wait, {"patience": str(patience)})
