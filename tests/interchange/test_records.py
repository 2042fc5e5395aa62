from datetime import UTC, date, datetime

import pytest

from infointerview.errors import ImportRefused, InvalidValue
from infointerview.facts import Referral
from infointerview.interchange import read_records
from infointerview.values import Source

MARCH = datetime(2026, 3, 2, tzinfo=UTC)
COLUMNS = {
    "name": "Who",
    "organization": "Firm",
    "email": ["Mail", "Mail 2"],
    "tag": "Labels",
    "connected_on": "Met",
    "source": "Source",
    "met_through": "Via",
}
ROSA = {
    "Who": "Rosa Diaz",
    "Firm": "BPA",
    "Mail": "rosa@example.com; r@example.org",
    "Mail 2": "rosa@example.net",
    "Labels": ["grid", "storms"],
    "Met": date(2025, 11, 3),
    "Source": "Alumni",
    "Mood": "good",
}


class TestRows:
    def test_become_cards_by_the_mapping(self) -> None:
        """Every mapped column has its place; the others are passed over."""
        (rosa,) = read_records([ROSA], columns=COLUMNS).contacts

        assert (rosa.name, rosa.positions[0].organization) == ("Rosa Diaz", "BPA")
        assert rosa.emails == ("rosa@example.com", "r@example.org", "rosa@example.net")
        assert rosa.tags == ("grid", "storms")
        assert rosa.connected_on == date(2025, 11, 3)
        assert rosa.source is Source.ALUMNI

    @pytest.mark.parametrize(
        ("value", "name"),
        [
            (" Rosa\u200b\n Diaz ", "Rosa Diaz"),
            (42, "42"),
            (42.0, "42"),
            ("\ud800Rosa", "�Rosa"),
            (["Rosa", "Diaz"], "Rosa Diaz"),
        ],
    )
    def test_may_hold_values_of_any_kind(self, value: object, name: str) -> None:
        """As spreadsheets and data frames have them."""
        assert read_records([{"Who": value}], columns=COLUMNS).contacts[0].name == name

    @pytest.mark.parametrize(
        "value",
        [None, float("nan"), float("inf"), 1.5, True, "", object(), (), -(10**20)],
    )
    def test_may_lack_values(self, value: object) -> None:
        """What is missing or says nothing is blank, and a blank row is passed over."""
        report = read_records([{"Who": value}], columns=COLUMNS)

        assert (report.contacts, report.counts.blank) == ((), 1)

    def test_without_a_name_are_rejected_with_their_number(self) -> None:
        """A row is known by its place, from 1."""
        report = read_records(
            [ROSA, {"Firm": "Acme"}, {"Mail": "x@y"}], columns=COLUMNS
        )

        assert [(item.line, item.reason.value) for item in report.rejected] == [
            (2, "organization"),
            (3, "no_name"),
        ]

    @pytest.mark.parametrize(
        ("cell", "day"),
        [
            ("3 Nov 2025", date(2025, 11, 3)),
            (datetime(2025, 11, 3, 9, tzinfo=UTC), date(2025, 11, 3)),
            ("soon", None),
        ],
    )
    def test_have_days_of_any_kind(self, cell: object, day: date | None) -> None:
        """A day that is none costs the row only that, and is told."""
        report = read_records([{"Who": "Rosa", "Met": cell}], columns=COLUMNS)

        assert report.contacts[0].connected_on == day
        assert [item.code.value for item in report.warnings] == ["bad_date"] * (
            day is None
        )

    def test_of_unknown_order_have_no_day(self) -> None:
        """Unless the order is said."""
        rows = [{"Who": "Rosa", "Met": "03/04/2025"}]

        report = read_records(rows, columns=COLUMNS)
        settled = read_records(rows, columns=COLUMNS, day_first=True)

        assert [item.code.value for item in report.warnings] == ["ambiguous_dates"]
        assert settled.contacts[0].connected_on == date(2025, 4, 3)


class TestMetThrough:
    @pytest.mark.parametrize(
        ("columns", "via"),
        [(COLUMNS, "rosa DIAZ"), ({**COLUMNS, "uid": "Id"}, "7")],
    )
    def test_refers_by_name_or_id(self, columns: dict[str, str], via: str) -> None:
        """By id if there is a column of ids, else by name."""
        rows = [{**ROSA, "Id": 7}, {"Who": "Ken Ito", "Via": via, "Id": 8}]

        facts = read_records(rows, columns=columns).facts(at=MARCH)

        assert sum(isinstance(fact, Referral) for fact in facts) == 1

    def test_of_a_name_that_two_have_is_nobody(self) -> None:
        """Which of them it was, nobody can tell."""
        rows = [ROSA, {"Who": "Rosa Diaz"}, {"Who": "Ken Ito", "Via": "Rosa Diaz"}]

        facts = read_records(rows, columns=COLUMNS).facts(at=MARCH)

        assert not any(isinstance(fact, Referral) for fact in facts)


class TestTables:
    TEXT = "who;FIRM;mail\nZoë Diaz;BPA, Inc.;zoe@example.com\n;;\nKen;;"

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
    def test_are_read_like_any_other(self, encoding: str) -> None:
        """Encoding, delimiter, blank rows and a missing line end as everywhere."""
        report = read_records(self.TEXT.encode(encoding), columns=COLUMNS)

        assert [card.name for card in report.contacts] == ["Zoë Diaz", "Ken"]
        assert report.contacts[0].positions[0].organization == "BPA, Inc."
        assert (report.source, report.counts.blank) == ("records", 1)

    def test_without_the_columns_are_refused(self) -> None:
        """The error says which columns were looked for."""
        with pytest.raises(ImportRefused) as refusal:
            read_records("a,b\n1,2\n", columns=COLUMNS)

        assert "Who" in refusal.value.expected


def test_rows_without_the_columns_are_refused() -> None:
    """A misspelt column is no file without people; a row may lack a column."""
    with pytest.raises(ImportRefused) as refusal:
        read_records([{"Whom": "Rosa Diaz"}], columns=COLUMNS)

    assert "Who" in refusal.value.expected
    assert len(read_records([{}, {"Who": "Ken"}], columns=COLUMNS).contacts) == 1


@pytest.mark.parametrize(
    "columns",
    [
        {"nmae": "Who"},
        {"name": []},
        {"name": "!!"},
        {"email": "Mail"},
    ],
)
def test_a_mapping_that_makes_no_sense_is_an_error(columns: dict[str, str]) -> None:
    """What the caller got wrong is not blamed on the rows."""
    with pytest.raises(InvalidValue):
        read_records([ROSA], columns=columns)


def test_a_row_that_is_no_mapping_is_an_error() -> None:
    """The error names the row, if there are any."""
    with pytest.raises(InvalidValue, match="mappings, or the content"):
        read_records(5, columns=COLUMNS)  # type: ignore[arg-type] # the point
    with pytest.raises(InvalidValue, match=r"\[2\]"):
        read_records([ROSA, "Ken"], columns=COLUMNS)  # type: ignore[list-item] # the point
