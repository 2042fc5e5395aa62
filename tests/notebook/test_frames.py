"""Data frames: a type for each column, whatever is in it."""

import sys
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings

import infointerview as ii
from infointerview.errors import MissingExtra
from infointerview.interchange import Table, column_kinds
from infointerview.notebook import to_frame
from infointerview.testing import campaigns

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
KINDS = {table: column_kinds(table, private=True) for table in Table}
TYPES = {
    "str": "string",
    "int": "Int64",
    "bool": "bool",
    "date": "datetime64[s]",
    "datetime": "datetime64[us, UTC]",
}


@settings(max_examples=10)  # making frames is slow, and the cells are tested elsewhere
@given(campaigns())
def test_columns_have_the_same_types_with_and_without_rows(
    campaign: ii.Campaign,
) -> None:
    """As many rows as records, and a type for each column."""
    for table, kinds in KINDS.items():
        frame = to_frame(campaign, table=table, private=True)

        assert {name: str(kind) for name, kind in frame.dtypes.items()} == {
            name: TYPES[kind.__name__] for name, kind in kinds.items()
        }
        assert len(frame) == len(ii.to_records(campaign, table=table))


def test_days_may_be_of_any_year() -> None:
    """The resolution is a second, so that the first day of all fits as well."""
    days = (date(1, 1, 1), date(9999, 12, 31))
    post = ii.Position(organization="Acme", start=days[0], end=days[1])
    card = ii.Contact(name="Rosa", positions=(post,))
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    grid = grid.record(ii.ContactAdded(contact="rosa", card=card, at=NOON))

    frame = to_frame(grid, table="positions")

    assert (frame["start"].dt.year[0], frame["end"].dt.year[0]) == (1, 9999)


def test_a_frame_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """And how to install it."""
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    monkeypatch.setitem(sys.modules, "pandas", None)

    with pytest.raises(MissingExtra, match=r"infointerview\[pandas\]"):
        to_frame(grid)
