import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.interchange._table import column_key, match_header, read_record

DELIMITERS = st.sampled_from(",;\t")
ALIASES = {"name": "name", "email": "email", "nom": "name"}


def records(lines: list[str], delimiter: str) -> tuple[list[list[str]], bool]:
    """Return the records up to the first that is not whole, and if there is none."""
    found, start, whole = [], 0, True
    while whole and start < len(lines):
        cells, start, whole = read_record(lines, start, delimiter)
        found.append(cells)
    return found, whole


class TestRecords:
    @given(st.lists(st.text('ab ",;\t', max_size=12), max_size=8), DELIMITERS)
    def test_are_those_of_the_csv_module(
        self, lines: list[str], delimiter: str
    ) -> None:
        """Quotes mean what they mean to Python's reader, the model in this test.

        Up to a record that a stray quote spoils, which that reader does not see.
        """
        ended = [f"{line}\n" for line in lines]

        found, whole = records(lines, delimiter)

        model = [row or [""] for row in csv.reader(ended, delimiter=delimiter)]
        good = found if whole else found[:-1]
        assert good == (model if whole else model[: len(good)])

    @given(
        st.lists(
            st.lists(st.text('ab",;\n', max_size=6), min_size=1, max_size=4),
            max_size=6,
        ),
        DELIMITERS,
    )
    def test_are_what_was_written(self, table: list[list[str]], delimiter: str) -> None:
        """Cells quoted and joined are read back, and every record is whole."""
        quoted = (
            delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row)
            for row in table
        )
        lines = [line for row in quoted for line in row.split("\n")]

        assert records(lines, delimiter) == (table, True)

    def test_tell_where_the_next_one_starts(self) -> None:
        """A record takes as many physical lines as its quotes span."""
        lines = ['a,"b', "", 'c","d', 'e",f', "g"]

        assert read_record(lines, 0, ",") == (["a", "b\n\nc", "d\ne", "f"], 4, True)
        assert read_record(lines, 4, ",") == (["g"], 5, True)

    @pytest.mark.parametrize(
        ("lines", "shows"),
        [
            (['a,"b', "c,d"], 2),
            (['a,"b', "c,d", 'e,"f, g",h', "i"], 2),
            (['a,"b', '"c","d"', "e"], 1),
            (['a,"b', 'c","d', 'e"f', "g"], 2),
        ],
    )
    def test_are_spoilt_by_a_stray_quote(self, lines: list[str], shows: int) -> None:
        """It never closes, or closes in front of text: there it shows."""
        _, behind, whole = read_record(lines, 0, ",")

        assert (behind, whole) == (shows, False)

    def test_may_have_spaces_behind_a_quote(self) -> None:
        """Blanks between a closing quote and what follows make no quote a stray one."""
        assert read_record(['a,"b', 'c" ,d'], 0, ",") == (["a", "b\nc ", "d"], 2, True)

    def test_have_no_longest_cell(self) -> None:
        """A cell above the csv module's limit of 131,072 characters is read."""
        cells, _, whole = read_record(['"' + "x" * 200_000 + '",y'], 0, ",")

        assert [len(cell) for cell in cells] == [200_000, 1]
        assert whole


class TestHeaders:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    def test_are_found_with_their_delimiter(self, delimiter: str) -> None:
        """Columns are known by name in any order; others are passed over."""
        line = delimiter.join(("Ünknown, or not", '"E-mail"', " NAME:"))
        line = line if delimiter != "," else line.replace("n, or", "n or")

        header = match_header(line, aliases=ALIASES, required=("name",))

        assert header is not None
        assert header.delimiter == delimiter
        assert dict(header.columns) == {"email": 1, "name": 2}
        assert header.width == 3

    def test_need_their_required_columns(self) -> None:
        """A line that only looks like a header is none."""
        assert match_header("Email,x", aliases=ALIASES, required=("name",)) is None
        assert match_header("Name", aliases=ALIASES, required=("name",)) is None

    def test_take_the_first_of_two_columns(self) -> None:
        """Two columns of one meaning are one column."""
        header = match_header("Nom,Name", aliases=ALIASES, required=("name",))

        assert header is not None
        assert dict(header.columns) == {"name": 0}

    def test_have_short_names(self) -> None:
        """A paragraph is no column's name, however it begins."""
        assert column_key("Name" + " " * 60) == ""


def test_a_line_of_thousands_of_cells_is_no_header() -> None:
    """It is passed over at once, whatever names are in it."""
    line = "name,email," + "x," * 5_000

    assert match_header(line, aliases=ALIASES, required=["name"]) is None
