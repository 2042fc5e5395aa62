"""Tables: their keys, their kinds, and what is private."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import infointerview as ii
from infointerview.interchange import Table, joined, split

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ADDRESS = "rosa@example.com"


@pytest.fixture(scope="module")
def grid() -> ii.Campaign:
    """Return a campaign in which Rosa was met and named Ken."""
    post = ii.Position(organization="Acme", title="Planner", start=date(2020, 1, 1))
    rosa = ii.Contact(name="Rosa Diaz", emails=(ADDRESS,), positions=(post,))
    held = ii.InterviewHeld(
        contact="rosa", start=NOON, duration=timedelta(minutes=25), venue="phone"
    )
    return ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(
        ii.ContactAdded(contact="rosa", card=rosa, at=NOON),
        ii.ContactAdded(contact="ken", card=ii.Contact(name="Ken Ito"), at=NOON),
        ii.Outreach(contact="rosa", channel="email", minutes=20, note="hi", at=NOON),
        held,
        ii.Referral(referrer="rosa", referred="ken", at=held.at),
        ii.Debrief(
            contact="rosa",
            answers=(ii.DebriefAnswer(prompt="learned", text="nights"),),
            red_flags=("on call",),
            at=held.at,
        ),
    )


@given(st.lists(st.text(min_size=1).filter(str.strip)))
def test_values_in_one_text_come_back(values: list[str]) -> None:
    """Whatever is in them."""
    assert split(joined(values)) == tuple(values)


def test_addresses_and_words_are_left_out_unless_asked_for(grid: ii.Campaign) -> None:
    """In every table."""
    shown = str([ii.to_records(grid, table=table) for table in Table])
    asked = str([ii.to_records(grid, table=table, private=True) for table in Table])

    assert ADDRESS not in shown
    assert "on call" not in shown
    assert ADDRESS in asked
    assert "nights\\non call" in asked


def test_one_row_for_one_thing(grid: ii.Campaign) -> None:
    """Contacts, posts, referrals, and what happened."""
    interactions = ii.to_records(grid, table="interactions")
    referral = ii.to_records(grid, table="referrals")[0]
    position = ii.to_records(grid, table="positions")[0]
    rosa = next(row for row in ii.to_records(grid) if row["contact"] == "rosa")

    told = [(row["kind"], row["minutes"], row["other_name"]) for row in interactions]
    assert sorted(told, key=str) == [
        ("debrief", None, None),
        ("interview_held", 25, None),
        ("outreach", 20, None),
        ("referral", None, "Ken Ito"),
    ]
    assert (referral["referrer_name"], referral["first"]) == ("Rosa Diaz", True)
    assert (position["start"], position["current"]) == (date(2020, 1, 1), True)
    assert (rosa["organization"], rosa["stage"]) == ("Acme", "met")


def test_a_campaign_without_facts_has_empty_tables() -> None:
    """Then there is no latest day either."""
    empty = ii.Campaign.replay("grid", ())

    assert not any(ii.to_records(empty, table=table) for table in Table)


def test_who_came_with_an_import_that_was_taken_back_is_in_no_table() -> None:
    """What was recorded about them is left out, or left without them."""
    batch = ii.ImportBatch(batch="b1", source="file", at=NOON)
    campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(
        batch,
        ii.ContactAdded(contact="rosa", card=ii.Contact(name="Rosa"), at=NOON),
        ii.ContactAdded(
            contact="ken", card=ii.Contact(name="Ken"), batch="b1", at=NOON
        ),
        ii.Outreach(contact="ken", channel="email", at=NOON),
        ii.Referral(referrer="rosa", referred="ken", at=NOON),
    )
    imported = next(e.id for e in campaign.history if e.fact == batch)
    taken_back = campaign.retract(imported, at=NOON)

    rows = ii.to_records(taken_back, table="interactions")

    assert [(row["kind"], row["other"]) for row in rows] == [("referral", None)]
    assert "Rosa named somebody" in ii.dossier(taken_back, "rosa", as_of=NOON)
