"""Data frames: a type for each column, whatever is in it."""

import re
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings

import infointerview as ii
from infointerview.errors import InvalidValue, MissingExtra
from infointerview.interchange import Table, column_kinds
from infointerview.notebook import to_frame
from infointerview.notebook._answers import SHAPES
from infointerview.testing import campaigns

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
LATER = NOON + 9 * DAY
KINDS = {table: column_kinds(table, private=True) for table in Table}
TYPES = {
    "str": "string",
    "int": "Int64",
    "float": "Float64",
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


def answers(campaign: ii.Campaign) -> dict[str, object]:
    """Return one answer of each kind that has a table."""
    return {
        "Agenda": ii.agenda(campaign, as_of=LATER),
        "Benefits": ii.benefits(campaign, as_of=LATER),
        "Debriefs": ii.debriefs(campaign, as_of=LATER),
        "DecisionTable": ii.decision_table(campaign, as_of=LATER),
        "Duplicates": ii.duplicates(campaign),
        "Findings": ii.findings(campaign, as_of=LATER),
        "Funnel": ii.funnel(campaign, as_of=LATER),
        "Funnels": ii.funnels(campaign, by="channel", as_of=LATER),
        "Growth": ii.growth(campaign, until=LATER),
        "Ledger": ii.ledger(campaign, as_of=LATER),
        "Saturation": ii.saturation(campaign, as_of=LATER),
    }


def full() -> ii.Campaign:
    """Return a campaign that every answer has a row of."""
    rosa = ii.Contact(name="Rosa", emails=("rosa@example.org",))
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    return grid.record(
        *(ii.ContactAdded(contact=id, card=rosa, at=NOON) for id in ("c1", "c2")),
        ii.Outreach(contact="c1", channel="email", at=NOON),
        ii.InterviewHeld(contact="c1", start=NOON, interview="i1"),
        ii.Takeaway(
            contact="c1", topic="pay", claim="good; fair", at=NOON + DAY, interview="i1"
        ),
        ii.Debrief(
            contact="c1", option="grid", fit_after=7, at=NOON + DAY, interview="i1"
        ),
    )


@pytest.mark.parametrize("campaign", [full(), full().as_of(NOON - DAY)])
def test_answers_have_the_documented_columns(campaign: ii.Campaign) -> None:
    """Of these types, with and without rows; in the order of the docstring."""
    for name, answer in answers(campaign).items():
        frame = to_frame(answer)  # type: ignore[arg-type] # one of each kind

        [shape] = [shape for shape in SHAPES if shape.kind.__name__ == name]
        assert {column: str(kind) for column, kind in frame.dtypes.items()} == {
            column: TYPES[kind.__name__] for column, kind in shape.columns.items()
        }
        told = re.search(rf"``{name}`` +.*\n?(?: {{36,}}.*\n)*", to_frame.__doc__ or "")
        assert told is not None
        if name != "Funnels":
            words = re.sub(r"\(.*?\)", "", told[0]).split(maxsplit=3)[3]
            assert tuple(word.strip() for word in words.split(",")) == tuple(frame)


def test_answers_have_a_row_for_each_thing() -> None:
    """And in its cells what the answer says."""
    frames = {name: to_frame(it) for name, it in answers(full()).items()}  # type: ignore[arg-type] # as above

    assert all(len(frame) for frame in frames.values())
    assert frames["Findings"].loc[0, "claim"] == "good; fair"
    assert frames["DecisionTable"].loc[0, "after"] == 7
    assert frames["Duplicates"].loc[0, "evidence"] == "same personal mailbox; same name"
    assert len(frames["Agenda"]) == len(ii.agenda(full(), as_of=LATER))
    assert type(frames["Ledger"]["kind"][0]) is str
    assert frames["Saturation"]["total"].tolist() == [1, 1]


def test_what_has_no_table_is_refused() -> None:
    """Also a table of what has only one."""
    with pytest.raises(InvalidValue, match="a Campaign, Agenda"):
        to_frame(NOON)  # type: ignore[arg-type] # on purpose
    with pytest.raises(InvalidValue, match="which alone has several tables"):
        to_frame(ii.funnel(full(), as_of=NOON), table="contacts")
