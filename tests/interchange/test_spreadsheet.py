"""CSV: what a spreadsheet shows and does not run, and the way back."""

import io
from datetime import UTC, datetime

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import infointerview as ii
from infointerview.errors import ImportRefused, InvalidValue
from infointerview.interchange import (
    from_csv,
    plain_cell,
    safe_cell,
    to_csv,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class TestCells:
    @given(st.text())
    @example("'=1")
    @example("''")
    @example("\t'-")
    def test_a_cell_comes_back(self, text: str) -> None:
        """Every text there is."""
        assert plain_cell(safe_cell(text)) == text

    @given(st.text("=+-@\uff1d \t\r\n\"'\u201c1a", max_size=6))
    def test_no_written_cell_begins_like_a_formula(self, text: str) -> None:
        """Whatever stands before the sign."""
        shown = safe_cell(text)

        bare = shown.lstrip(' \t\r\n"\u201c')
        assert not bare.startswith(("=", "@", "\uff1d")) or bare == shown[1:]
        assert shown.startswith("'") or bare[:1] not in {"=", "@", "\uff1d"}

    @pytest.mark.parametrize(
        "text",
        [
            "=1+1",
            "+1 555 0100",
            "-2+3",
            "@SUM(A1)",
            " =1",
            "\t=1",
            "\r=1",
            '"=1',
            "\uff1d1",
            "\tx",
            "\u200b=1",
            "+1-1",
        ],
    )
    def test_formulas_get_an_apostrophe(self, text: str) -> None:
        """Those that spreadsheets and other writers have been caught with."""
        assert safe_cell(text) == f"'{text}"

    @pytest.mark.parametrize("text", ["-12.5", "+3", "1e-5", "Rosa", "a=b", "", "'tis"])
    def test_the_rest_stays(self, text: str) -> None:
        """A plain number is no formula."""
        assert safe_cell(text) == text


def test_pandas_reads_what_was_written() -> None:
    """Commas, quotes, line breaks and umlauts included."""
    card = ii.Contact(
        name='Zoë "ZZ" Ng, PhD', note="two\nlines", tags=("a; b", "c"), rank=-3
    )
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    grid = grid.record(ii.ContactAdded(contact="zoe", card=card, at=NOON))

    frame = pd.read_csv(io.BytesIO(to_csv(grid, mark=True)), keep_default_na=False)

    row = frame.iloc[0]
    assert (row["name"], row["note"]) == (card.name, card.note)
    assert row["tags"] == "a\\; b; c"
    assert row["rank"] == -3


def test_addresses_can_be_left_out() -> None:
    """And then no column speaks of them."""
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)

    header = to_csv(grid, private=False).decode()

    assert "email" not in header
    assert "note" not in header


class TestReading:
    @pytest.mark.parametrize("data", ["", b"\xef\xbb\xbf", "\r\n\r\n"])
    def test_nothing_is_refused(self, data: str | bytes) -> None:
        """There is no header."""
        with pytest.raises(ImportRefused, match="empty"):
            from_csv(data)

    @pytest.mark.parametrize("data", ['a,b\r\n"x', 'a,b\r\nx"y,z\r\n', 'a\r\n"x"y\r\n'])
    def test_loose_quotes_are_refused(self, data: str) -> None:
        """Rather than read otherwise than they were meant."""
        with pytest.raises(ImportRefused, match="quotes"):
            from_csv(data)

    def test_short_rows_are_filled_up(self) -> None:
        """Spreadsheets drop empty cells at the end; long ones lose what has no name."""
        assert from_csv("a,b\nx\n\ny,z,w\n") == [
            {"a": "x", "b": ""},
            {"a": "y", "b": "z"},
        ]

    def test_cells_may_be_longer_than_the_csv_module_allows(self) -> None:
        """Its limit is one for the whole process."""
        long = "x" * 200_000

        assert from_csv(f'a\r\n"{long}"\r\n') == [{"a": long}]

    @given(st.text("a,\"\r\n'=", max_size=12))
    def test_any_text_is_read_or_refused(self, text: str) -> None:
        """Only our own error escapes."""
        try:
            rows = from_csv(text)
        except ImportRefused:
            return
        assert all(isinstance(cell, str) for row in rows for cell in row.values())


def test_there_are_four_tables() -> None:
    """Another name is refused, and the names are told."""
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)

    with pytest.raises(InvalidValue, match="contacts, positions"):
        to_csv(grid, table="people")
