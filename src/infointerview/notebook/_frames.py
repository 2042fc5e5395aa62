"""Tables as data frames of pandas, which is imported by whoever asks for one."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue, MissingExtra
from infointerview.interchange import Table, column_kinds, to_records
from infointerview.notebook._answers import SHAPES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from infointerview.notebook._answers import Answer

__all__ = ["to_frame"]


def to_frame(
    subject: Campaign | Answer,
    /,
    *,
    table: Table | str | None = None,
    private: bool = False,
) -> pd.DataFrame:
    """Return a table as a data frame, with a type for each column, of no rows too.

    Days are ``datetime64[s]``, instants ``datetime64[us, UTC]``, whole numbers
    ``Int64``, other numbers ``Float64``, yes and no ``bool``, all else ``string``.
    Where several values stand in one text, `infointerview.interchange.split` parts
    them.

    Of a campaign rows and columns are those of `infointerview.to_records`. Addresses
    are left out unless asked for: a frame is shown more often than one thinks.
    Of an answer they are:

    ================= ============= ==================================================
    answer            a row is      columns
    ================= ============= ==================================================
    ``Agenda``        a task        day, kind, says, contact, regarding, due,
                                    deadline, flags
    ``Benefits``      a benefit     benefit, before, during, after, evidence
    ``Debriefs``      an interview  contact, name, interview, held, notes, open
    ``DecisionTable`` an option     option, before, after, shift, people, red_flags,
                                    misconceptions
    ``Duplicates``    a pair        contact, name, other, other_name, decision,
                                    evidence
    ``Findings``      a claim       topic, claim, said_by, disputed_by, support,
                                    dispute, contested, stale
    ``Funnel``        a step        step, took, n, pending, share, low, high
    ``Funnels``       a step        group, and those of ``Funnel``
    ``Growth``        an instant    as_of, contacts, participants, seeds, waves,
                                    interviews, frontier, dead_ends,
                                    names_per_interview, interviews_per_interview,
                                    low, high (of the latter)
    ``Ledger``        an entry      kind, owed, says, contact, regarding, since, due,
                                    punctuality
    ``Saturation``    a talk        topic (empty for all), number, talk, at, heard,
                                    new, total, saturated
    ================= ============= ==================================================

    Args:
        subject: A campaign, or an answer of the kinds above.
        table: What a row is about, of a campaign; contacts by default.
        private: Whether addresses, notes and what people said are in it, of a
            campaign.

    Raises:
        MissingExtra: If pandas is not installed.
        InvalidValue: If there is no such table, or it is neither a campaign nor such
            an answer.

    Examples:
        >>> from datetime import UTC, date, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> rosa = ii.Contact(name="Rosa Diaz", connected_on=date(2024, 3, 5))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(ii.ContactAdded(contact="rosa", card=rosa, at=noon))
        >>> frame = ii.to_frame(grid)
        >>> frame.loc[0, "name"], frame["connected_on"].dt.year[0].item()
        ('Rosa Diaz', 2024)
        >>> ii.to_frame(ii.funnel(grid, as_of=noon))["step"].tolist()
        ['replied', 'accepted', 'met', 'referred']
    """
    if isinstance(subject, Campaign):
        return _frame(*_of_campaign(subject, table or Table.CONTACTS, private=private))
    if table is not None:
        expected = "a campaign, which alone has several tables"
        raise InvalidValue("to_frame(table)", table, expected)
    for shape in SHAPES:
        if isinstance(subject, shape.kind):
            return _frame(shape.columns, list(shape.rows(subject)))
    kinds = ", ".join(shape.kind.__name__ for shape in SHAPES)
    raise InvalidValue("to_frame", type(subject), f"a Campaign, {kinds}")


def _of_campaign(
    campaign: Campaign, table: Table | str, *, private: bool
) -> tuple[Mapping[str, type], list[tuple[object, ...]]]:
    kinds = column_kinds(table, private=private)
    records = to_records(campaign, table=table, private=private)
    return kinds, [tuple(record[name] for name in kinds) for record in records]


def _frame(
    columns: Mapping[str, type], rows: Sequence[tuple[object, ...]]
) -> pd.DataFrame:
    try:
        import pandas as pd
    except ImportError:
        feature, extra = "to_frame()", "pandas"
        raise MissingExtra(feature, extra) from None
    return pd.DataFrame(
        {
            name: pd.Series([_plain(row[place]) for row in rows], dtype=_TYPES[kind])
            for place, (name, kind) in enumerate(columns.items())
        }
    )


def _plain(cell: object) -> object:
    return cell.value if isinstance(cell, StrEnum) else cell


_TYPES = {
    str: "string",
    int: "Int64",
    float: "Float64",
    bool: "bool",
    date: "datetime64[s]",
    datetime: "datetime64[us, UTC]",
}
