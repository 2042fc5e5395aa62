"""The referral graph as GraphML, which Gephi, yEd, Cytoscape and igraph read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.referrals import ReferralGraph

__all__ = ["to_graphml"]


def to_graphml(graph: ReferralGraph, /) -> bytes:
    """Return the graph with the attributes that `ReferralGraph.to_networkx` lists.

    Names and employers are among them, addresses are not. The same graph gives the
    same bytes: people in the order of the graph, then referrals likewise.

    Args:
        graph: The graph.

    Returns:
        The content of a ``.graphml`` file, UTF-8.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=name), at=noon)
        ...         for id, name in [("c1", "Rosa & Co"), ("c2", "Ken Ito")]
        ...     ),
        ...     ii.Referral(referrer="c1", referred="c2", at=noon),
        ... )
        >>> text = ii.to_graphml(ii.referral_graph(grid)).decode()
        >>> '<edge source="c1" target="c2">' in text, "Rosa &amp; Co" in text
        (True, True)
    """
    plain = graph.to_networkx()
    nodes = [dict(attributes) for _, attributes in plain.nodes(data=True)]
    edges = [dict(attributes) for _, _, attributes in plain.edges(data=True)]
    keys = {**_keys("node", nodes), **_keys("edge", edges)}
    lines = [_HEAD]
    for (kind, name), (id, type_name) in keys.items():
        lines.append(
            f'  <key id="{id}" for="{kind}" attr.name="{name}"'
            f' attr.type="{type_name}"/>\n'
        )
    lines.append('  <graph edgedefault="directed">\n')
    for contact, attributes in zip(plain.nodes, nodes, strict=True):
        lines.append(f"    <node id={_quoted(contact)}>\n")
        lines += _data("node", attributes, keys)
        lines.append("    </node>\n")
    for (source, target), attributes in zip(plain.edges, edges, strict=True):
        lines.append(f"    <edge source={_quoted(source)} target={_quoted(target)}>\n")
        lines += _data("edge", attributes, keys)
        lines.append("    </edge>\n")
    lines.append("  </graph>\n</graphml>\n")
    return "".join(lines).encode()


_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
)
_TYPES = {bool: "boolean", int: "int", str: "string"}
_Keys = dict[tuple[str, str], tuple[str, str]]


def _keys(kind: str, items: list[dict[str, object]]) -> _Keys:
    """Return id and type of each attribute; of nobody's there are none."""
    names = items[0] if items else {}
    return {
        (kind, name): (f"{kind[0]}{n}", _TYPES[type(value)])
        for n, (name, value) in enumerate(names.items())
    }


def _data(kind: str, attributes: Mapping[str, object], keys: _Keys) -> Iterator[str]:
    for name, value in attributes.items():
        text = str(value).lower() if isinstance(value, bool) else str(value)
        id, _ = keys[kind, name]
        yield f'      <data key="{id}">{_escaped(text)}</data>\n'


def _escaped(text: str) -> str:
    # A bare CR would be read as a line feed.
    return escape(text, {"\r": "&#13;"})


def _quoted(id: str) -> str:
    """Return an id as an attribute; what no XML may hold is spelt out."""
    return quoteattr(_NOT_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", id))


_NOT_XML = re.compile("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
