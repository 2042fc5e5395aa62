"""Where everybody stands in a picture of the recruitment forest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from infointerview.referrals._graph import ReferralGraph
    from infointerview.values import ContactId

__all__ = ["tree_positions"]


def tree_positions(graph: ReferralGraph, /) -> dict[ContactId, tuple[float, float]]:
    """Return a place for everybody who takes part, so that no two branches cross.

    The trees lie on their side, one below the other. *x* is the recruitment wave. *y*
    counts rows downwards from 0: whoever brought nobody in has a row of their own, in
    the order of `tree_text`, and everybody else is half-way between their first and
    their last recruit. It is what networkx calls ``pos``.

    Returns:
        (x, y) by contact, in the order of `tree_text`. Empty if nobody takes part.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     *(
        ...         ii.ContactAdded(contact=id, card=ii.Contact(name=id), at=noon)
        ...         for id in ("rosa", "ken", "lea")
        ...     ),
        ...     ii.Referral(referrer="rosa", referred="ken", at=noon),
        ...     ii.Referral(referrer="rosa", referred="lea", at=noon),
        ... )
        >>> tree_positions(ii.referral_graph(grid))
        {'rosa': (0.0, 0.5), 'ken': (1.0, 0.0), 'lea': (1.0, 1.0)}
    """
    order = []
    ahead = [id for id in graph.participants if graph.referrer_of(id) is None][::-1]
    while ahead:
        contact = ahead.pop()
        order.append(contact)
        ahead += reversed(graph.recruits_of(contact))
    leaves = [contact for contact in order if not graph.recruits_of(contact)]
    rows = {contact: float(row) for row, contact in enumerate(leaves)}
    for contact in reversed(order):
        recruits = graph.recruits_of(contact)
        if recruits:
            rows[contact] = (rows[recruits[0]] + rows[recruits[-1]]) / 2
    return {contact: (float(graph.waves[contact]), rows[contact]) for contact in order}
