"""GraphML: read by networkx with the content of the graph it was written from."""

import io
from datetime import UTC, datetime

import networkx as nx

import infointerview as ii
from infointerview.interchange import to_graphml


def read(data: bytes) -> "nx.DiGraph[str]":
    """Return the graph as networkx reads it."""
    graph: nx.DiGraph[str] = nx.read_graphml(io.BytesIO(data))
    return graph


def test_what_no_xml_may_hold_is_spelt_out() -> None:
    """Names lose such characters, ids keep apart whom they keep apart."""
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon).record(
        *(
            ii.ContactAdded(contact=id, card=ii.Contact(name="<a>\0&\r\n"), at=noon)
            for id in ("x\1", "x\2", '"<&')
        )
    )

    found = read(to_graphml(ii.referral_graph(grid)))

    assert list(found) == ['"<&', "x\\u0001", "x\\u0002"]
    assert {name for _, name in found.nodes(data="name")} == {"<a>\ufffd&\r\n"}


def test_nobody_is_a_graph_too() -> None:
    """Without people there are no attributes to declare."""
    empty = ii.referral_graph(ii.Campaign.replay("grid", ()))

    assert len(read(to_graphml(empty))) == 0
