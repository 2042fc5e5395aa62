from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.interchange._dates import read_dates

DAY = date(2024, 3, 5)


@pytest.mark.parametrize(
    "cell",
    [
        "05 Mar 2024",
        "5 March 2024",
        "5-Mar-24",
        "5/Mar/2024",
        "05 Mrz 2024",
        "5. März 2024",
        "5. Maerz 24",
        "5 mars 2024",
        "5 marzo 2024",
        "5 de marzo de 2024",
        "5 mar. 2024",
        "Mar 5, 2024",
        "March 5th, 2024",
        "2024-03-05",
        "2024/3/5",
        "2024-03-05 14:22:11 UTC",
        "2024-03-05T14:22:11.5Z",
        "2024-03-05T14:22+01:00",
        "05 Mar 2024, 11:42 PM",
        "05.03.2024",
        "5.3.24",
        "5. 3. 2024",
        "05.03.2024 14:22",
    ],
)
def test_reads_every_pattern_of_the_list(cell: str) -> None:
    """One day, in the ways that exports, spreadsheets and four languages write it."""
    assert read_dates([cell]).days == {cell: DAY}


@pytest.mark.parametrize(
    ("cell", "month"),
    [
        ("1 févr. 2024", 2),
        ("1er août 2024", 8),
        ("01 ene 2024", 1),
        ("1 sept 2024", 9),
        ("1. Okt. 2024", 10),
        ("1 dic 2024", 12),
        ("1. Jänner 2024", 1),
        ("1 juin 2024", 6),
        ("1 Juillet 2024", 7),
        ("1 avr 2024", 4),
        ("1 mai 2024", 5),
        ("1 nov. 2024", 11),
    ],
)
def test_knows_the_months_of_four_languages(cell: str, month: int) -> None:
    """Accents, case and points of abbreviations do not matter."""
    assert read_dates([cell]).days[cell] == date(2024, month, 1)


@pytest.mark.parametrize(
    "cell",
    [
        "10",
        "sat",
        "Mar",
        "00 Jan",
        "31 Jun 2024",
        "30.02.2024",
        "2024-13-01",
        "13/13/2024",
        "05 Foo 2024",
        "45356",
        "5 Mar 124",
        "2024-03-0514:22",
        "yesterday",
        "00.00.00",
        "",
    ],
)
def test_invents_no_day(cell: str) -> None:
    """What is impossible or not on the list is no day, and not ambiguous either."""
    column = read_dates([cell])

    assert column.days == {}
    assert column.ambiguous == frozenset()


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        (["27/12/2017"], date(2018, 5, 3)),
        (["12/27/2017"], date(2018, 3, 5)),
        (["1/1/2018, 12:00 AM"], date(2018, 3, 5)),
        (["1/1/18 9:03 p.m."], date(2018, 3, 5)),
    ],
)
def test_one_cell_settles_the_order_of_its_column(
    others: list[str], expected: date
) -> None:
    """A number above 12, or AM and PM, tell how all slashed days are meant."""
    assert read_dates(["3/5/18", *others]).days["3/5/18"] == expected


@pytest.mark.parametrize(
    "others",
    [[], ["05/05/2020"], ["27/12/2017", "12/27/2017"], ["45/01/2017"], ["10.12.2020"]],
)
def test_without_one_answer_all_slashed_days_are_ambiguous(others: list[str]) -> None:
    """No evidence, or evidence for both, leaves every one of them out."""
    column = read_dates(["3/5/18", *others])

    assert "3/5/18" not in column.days
    assert "3/5/18" in column.ambiguous
    assert "45/01/2017" not in column.ambiguous


@pytest.mark.parametrize(
    ("day_first", "expected"), [(True, date(2018, 5, 3)), (False, date(2018, 3, 5))]
)
def test_the_caller_may_know_the_order(*, day_first: bool, expected: date) -> None:
    """``day_first=`` settles it, whatever the rest of the column says."""
    column = read_dates(["3/5/18", "27/12/2017", "12/27/2017"], day_first=day_first)

    assert column.days["3/5/18"] == expected
    assert len(column.days) == 2
    assert column.ambiguous == frozenset()


@pytest.mark.parametrize(("year", "meant"), [("69", 2069), ("70", 1970), ("00", 2000)])
def test_two_digits_are_a_year_from_1970_to_2069(year: str, meant: int) -> None:
    """Connections are not older than the web, so 70 and above are the last century."""
    assert read_dates([f"05.03.{year}"]).days == {f"05.03.{year}": date(meant, 3, 5)}


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_survives_its_spelling(day: date) -> None:
    """Writing a day as LinkedIn, as ISO and as dotted and reading it gives the day."""
    months = "JanFebMarAprMayJunJulAugSepOctNovDec"
    month = months[3 * day.month - 3 : 3 * day.month]
    cells = [
        f"{day.day:02} {month} {day.year}",
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
    ]

    assert set(read_dates(cells).days.values()) == {day}


@given(st.lists(st.text("0123456789/.-: ,APMTZarM", max_size=14)))
def test_any_cells_are_read(cells: list[str]) -> None:
    """Reading is total, and no cell is both understood and ambiguous."""
    column = read_dates(cells)

    assert not column.days.keys() & column.ambiguous
    assert column.days.keys() | column.ambiguous <= set(cells)
