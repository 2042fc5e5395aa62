"""Tables as data frames of pandas, which is imported by whoever asks for one."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from infointerview.errors import MissingExtra
from infointerview.interchange import Table, column_kinds, to_records

if TYPE_CHECKING:
    import pandas as pd

    from infointerview.campaign import Campaign

__all__ = ["to_frame"]


def to_frame(
    campaign: Campaign, /, *, table: Table | str = Table.CONTACTS, private: bool = False
) -> pd.DataFrame:
    """Return one table of a campaign as a data frame, with a type for each column.

    Rows and columns are those of `infointerview.to_records`, of an empty table too.
    Days are ``datetime64[s]``, instants ``datetime64[us, UTC]``, whole numbers
    ``Int64``, yes and no ``bool``, all else ``string``. Addresses are left out unless
    asked for: a frame is shown more often than one thinks.

    Args:
        campaign: The campaign.
        table: What a row is about.
        private: Whether addresses, notes and what people said are in it.

    Raises:
        MissingExtra: If pandas is not installed.
        InvalidValue: If there is no such table.

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
    """
    try:
        import pandas as pd
    except ImportError:
        feature, extra = "to_frame()", "pandas"
        raise MissingExtra(feature, extra) from None
    records = to_records(campaign, table=table, private=private)
    kinds = column_kinds(table, private=private)
    return pd.DataFrame(
        {
            name: pd.Series([row[name] for row in records], dtype=_TYPES[kind])
            for name, kind in kinds.items()
        }
    )


_TYPES = {
    str: "string",
    int: "Int64",
    bool: "bool",
    date: "datetime64[s]",
    datetime: "datetime64[us, UTC]",
}
