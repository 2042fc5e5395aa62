"""Any campaign, through every writer, and back through readers that are not ours."""

import csv
import io
from datetime import UTC, datetime

import networkx as nx
import vobject
from hypothesis import given
from markdown_it import MarkdownIt

import infointerview as ii
from infointerview.interchange import (
    Record,
    Table,
    column_kinds,
    dossier,
    from_csv,
    plain_cell,
    to_csv,
    to_graphml,
    to_records,
    to_vcard,
)
from infointerview.testing import campaigns

LATE = datetime(2027, 6, 1, tzinfo=UTC)


@given(campaigns())
def test_any_campaign_can_be_taken_along(campaign: ii.Campaign) -> None:
    """As tables, CSV, vCards, GraphML and pages, with nothing lost or smuggled in."""
    records = {
        table: to_records(campaign, table=table, private=True) for table in Table
    }

    for table, rows in records.items():
        check_kinds(table, rows)
        check_csv(campaign, table, rows)
    check_ids(records)
    check_vcard(campaign)
    check_graphml(campaign)
    check_dossiers(campaign)


def check_kinds(table: Table, rows: list[Record]) -> None:
    """Every record has all columns, and every cell is of its column's kind."""
    kinds = column_kinds(table, private=True)
    for row in rows:
        assert list(row) == list(kinds)
        for name, cell in row.items():
            assert cell is None or type(cell) is kinds[name], name


def check_ids(records: dict[Table, list[Record]]) -> None:
    """Who is in one table is among the contacts."""
    known = {row["contact"] for row in records[Table.CONTACTS]}
    for rows in records.values():
        for row in rows:
            ids = {row.get(name) for name in ("contact", "other", "referrer")}
            assert ids <= known | {None}


def check_csv(campaign: ii.Campaign, table: Table, rows: list[Record]) -> None:
    """Our reader and the csv module read the same, with and without the safeguard."""
    expected = [{name: as_text(cell) for name, cell in row.items()} for row in rows]
    for safe in (True, False):
        data = to_csv(campaign, table=table, safe=safe, mark=safe)
        text = data.decode("utf-8-sig")
        header, *others = csv.reader(io.StringIO(text, newline=""))
        plain = plain_cell if safe else str
        read = [dict(zip(header, map(plain, row), strict=True)) for row in others]
        assert from_csv(data, safe=safe) == read == expected


def as_text(cell: object) -> str:
    """Return a cell as CSV has it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    return cell.isoformat() if hasattr(cell, "isoformat") else str(cell)


def check_vcard(campaign: ii.Campaign) -> None:
    """As many cards as people, and lines that are short and cut between characters."""
    data = to_vcard(campaign)
    there = [
        c for c in campaign.contacts if campaign.stage(c) is not ii.Stage.FORGOTTEN
    ]
    cards = list(vobject.readComponents(data.decode()))
    assert len(cards) == len(there)
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode()


def check_graphml(campaign: ii.Campaign) -> None:
    """Ids, attributes and edges are those of `ReferralGraph.to_networkx`."""
    graph = ii.referral_graph(campaign)
    plain = graph.to_networkx()
    found: nx.DiGraph[str] = nx.read_graphml(io.BytesIO(to_graphml(graph)))
    assert list(found.nodes(data=True)) == list(plain.nodes(data=True))
    assert list(found.edges(data=True)) == list(plain.edges(data=True))


def check_dossiers(campaign: ii.Campaign) -> None:
    """Nothing that people said opens anything but text."""
    for contact in campaign.contacts:
        page = dossier(campaign, contact, as_of=LATE, private=True)
        html = MarkdownIt("commonmark").render(page)
        ours = ("h1", "h2", "ul", "li")
        for tag in ours:
            html = html.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
        assert "<" not in html
