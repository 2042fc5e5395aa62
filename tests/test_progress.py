"""What takes long tells tqdm how far it is, and does the same with it as without."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from tqdm import tqdm

import infointerview as ii
from infointerview.storage import fold_many, forget, load_many
from infointerview.values import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TABLE = "First Name,Last Name,Company\nRosa,Diaz,\nRosa,Diaz,\nKen,Ito,\n"


def grid() -> ii.Campaign:
    """Return a campaign of two who may be one, and a third."""
    facts = ii.linkedin.read_connections(TABLE).facts(at=NOON)
    empty = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    met = ii.InterviewHeld(contact="c1", start=NOON + timedelta(days=9))
    rosa = ii.ContactAdded(contact="c1", card=ii.Contact(name="Rosa Diaz"), at=NOON)
    return empty.record(*facts, rosa, met)


def kept() -> ii.MemoryJournal:
    """Return a journal that keeps it."""
    journal = ii.MemoryJournal()
    journal.save(grid())
    return journal


def forgotten(progress: Progress) -> object:
    """Forget Rosa, at an instant of ours: the rest of the answer is the same."""
    return forget(kept(), "grid", "c1", at=NOON + timedelta(days=10), progress=progress)


LONG: tuple[Callable[[Progress], object], ...] = (
    lambda progress: ii.linkedin.read_connections(TABLE).facts(
        at=NOON, progress=progress
    ),
    lambda progress: ii.read_vcard(
        "BEGIN:VCARD\nFN:Rosa\nEND:VCARD\n", progress=progress
    ),
    lambda progress: grid().record(
        ii.ContactAdded(card=ii.Contact(name="Zoe"), at=NOON), progress=progress
    ),
    lambda progress: ii.Campaign.replay("grid", grid().history, progress=progress),
    lambda progress: ii.duplicates(grid(), progress=progress).matches,
    lambda progress: ii.growth(grid(), progress=progress),
    lambda progress: list(load_many(kept(), progress=progress)),
    lambda progress: list(fold_many(kept(), lambda it: it.revision, progress=progress)),
    forgotten,
)


@pytest.mark.parametrize("work", LONG)
def test_tqdm_sees_every_piece(work: Callable[[Progress], object]) -> None:
    """And knows how many there are; the answer is that of those who look away."""
    screen = StringIO()

    answer = work(partial(tqdm, file=screen))

    assert answer == work(silent)
    assert "100%" in screen.getvalue()
