"""The referral graph as Mermaid text, which many editors and wikis draw."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infointerview.display import one_line
from infointerview.errors import InvalidValue

if TYPE_CHECKING:
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId

__all__ = ["to_mermaid"]


def to_mermaid(
    graph: ReferralGraph, /, *, max_edges: int = 499, max_characters: int = 49_999
) -> str:
    """Return the graph as a Mermaid flowchart: seeds on the left.

    Everybody who takes part is a box with name and stage, in order of arrival. Solid
    arrows lead to whom somebody brought in, dotted ones to whom they named besides
    (cross referrals).
    Mermaid refuses a text beyond the limits that its host sets. Of a larger graph
    those are shown who arrived first, and a box says how many are left out.

    Args:
        graph: The graph.
        max_edges: Arrows that the host draws; the default stays below Mermaid's own
            limit of 500.
        max_characters: Length that the host reads; the default stays below Mermaid's
            own limit of 50,000.

    Returns:
        The text, which ends in a line break.

    Raises:
        InvalidValue: If a limit is no whole number, or too low to show one person.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> from infointerview.referrals import to_mermaid
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=name), at=noon)
        ...         for id, name in [("c1", "Rosa Diaz"), ("c2", 'Ken "KI" Ito')]
        ...     ),
        ...     ii.Referral(referrer="c1", referred="c2", at=noon),
        ... )
        >>> print(to_mermaid(ii.referral_graph(grid)), end="")
        flowchart LR
            n0["Rosa Diaz<br/>known"]
            n1["Ken #34;KI#34; Ito<br/>known"]
            n0 --> n1
    """
    _require_limit("max_edges", max_edges, 0)
    _require_limit("max_characters", max_characters, _ONE_PERSON)
    people = graph.participants
    boxes: list[str] = []
    arrows: list[str] = []
    room = max_characters - len(_HEAD) - len(_more(len(people)))
    for contact, due in _arrows(graph).items():
        box = _box(graph, contact, len(boxes))
        room -= len(box) + sum(map(len, due))
        if room < 0 or len(arrows) + len(due) > max_edges:
            boxes.append(_more(len(people) - len(boxes)))
            break
        boxes.append(box)
        arrows += due
    return "".join((_HEAD, *boxes, *arrows))


_HEAD = "flowchart LR\n"
_WIDTH = 40  # cells of a name
_ONE_PERSON = 1000  # characters: more than head, box and the box of who is left out


def _arrows(graph: ReferralGraph) -> dict[ContactId, list[str]]:
    """Return, with the later of two people, the arrows between them."""
    place = {contact: n for n, contact in enumerate(graph.participants)}
    due: dict[ContactId, list[str]] = {contact: [] for contact in place}
    for edge in graph.referrals:
        one, two = place[edge.referrer], place[edge.referred]
        later = edge.referrer if one > two else edge.referred
        due[later].append(f"    n{one} {'-->' if edge.first else '-.->'} n{two}\n")
    return due


def _box(graph: ReferralGraph, contact: ContactId, place: int) -> str:
    name = one_line(graph.contacts[contact].name, width=_WIDTH)
    return f'    n{place}["{_escaped(name)}<br/>{graph.stages[contact].value}"]\n'


def _more(people: int) -> str:
    return f'    more["and {people} more"]\n'


def _escaped(name: str) -> str:
    """Return the name with every character that Mermaid may take for its own encoded.

    In one pass: a second one would encode the signs of the first.
    """
    return _MARKUP.sub(_entity, name)


def _entity(found: re.Match[str]) -> str:
    # Two dollars would begin a formula, whose errors are fatal: a word joiner, which
    # cannot be seen, keeps them apart.
    return f"#{ord(found[0])};" + ("#8288;" if found[0] == "$" else "")


# Punctuation of ASCII but that of names; and what before a space would begin a list.
_MARKUP = re.compile(r"[!-&*+/:-@\[-`{-~]|[-.)](?= )")


def _require_limit(place: str, value: object, least: int) -> None:
    if type(value) is not int or value < least:
        raise InvalidValue(place, value, f"a whole number, {least} or more")
