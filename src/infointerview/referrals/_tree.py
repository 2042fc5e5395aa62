"""The recruitment forest as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from infointerview.display import one_line

if TYPE_CHECKING:
    from infointerview.referrals._graph import ReferralGraph

__all__ = ["tree_text"]


def tree_text(graph: ReferralGraph, /) -> str:
    """Return the recruitment forest as an indented tree of names.

    One tree for each seed that takes part, one line for each person, below whoever
    brought them in; all in order of arrival. Cross referrals are not shown, and
    neither is who is in the address book only.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=name), at=noon)
        ...         for id, name in [
        ...             ("rosa", "Rosa Diaz"),
        ...             ("ken", "Ken Ito"),
        ...             ("lea", "Lea Roth"),
        ...             ("max", "Max Berg"),
        ...         ]
        ...     ),
        ...     *(
        ...         ii.Referral(referrer=referrer, referred=referred, at=noon)
        ...         for referrer, referred in [("rosa", "ken"), ("rosa", "lea")]
        ...     ),
        ... )
        >>> print(tree_text(ii.referral_graph(grid)))
        Rosa Diaz
        ├── Ken Ito
        └── Lea Roth
    """
    lines = []
    # whom to show next: the id, what stands before the name, and before those below
    stack = [
        (contact, "", "")
        for contact in reversed(graph.participants)
        if graph.referrer_of(contact) is None
    ]
    while stack:
        contact, lead, indent = stack.pop()
        lines.append(lead + one_line(graph.contacts[contact].name))
        branch, below = "└── ", "    "
        for recruit in reversed(graph.recruits_of(contact)):
            stack.append((recruit, indent + branch, indent + below))
            branch, below = "├── ", "│   "
    return "\n".join(lines)
