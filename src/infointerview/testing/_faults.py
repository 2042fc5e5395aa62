"""Journals whose store fails under them, and journals beside a model, step by step."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import count
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from infointerview.codec import Record, sealed
from infointerview.errors import (
    InvalidValue,
    RevisionConflict,
    StorageError,
    StoreFull,
    Unavailable,
)
from infointerview.storage import Journal, MemoryJournal
from infointerview.values import CampaignId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["FailuresContract", "ModelContract"]

Fault: TypeAlias = Callable[[], AbstractContextManager[object]]
_GRID = CampaignId("grid")


class FailuresContract:
    """What a journal promises while its store fails; for those who can make it fail.

    Subclass it, give the fixture ``reopen`` as for `JournalContract`, and override
    what the store can be made to do; the tests of the others are skipped:

    - ``failing_write``: takes *n* and returns a context in which the *n*-th write of a
      record fails;
    - ``full``: returns a context in which the store has no room for 500 records more;
    - ``held``: returns a context in which somebody else writes and does not finish;
      the journal should have little patience.

    Examples:
        >>> import contextlib
        >>> import pytest
        >>> from infointerview.storage import SQLiteJournal
        >>> class TestFullDisk(FailuresContract):
        ...     @pytest.fixture
        ...     def reopen(self):
        ...         with SQLiteJournal(":memory:") as journal:
        ...             yield lambda: journal
        ...
        ...     @pytest.fixture
        ...     def full(self, reopen):
        ...         @contextlib.contextmanager
        ...         def full():
        ...             connection = reopen()._connection
        ...             connection.execute("PRAGMA max_page_count=8")
        ...             yield
        ...             connection.execute("PRAGMA max_page_count=1000000")
        ...
        ...         return full
    """

    @pytest.fixture
    def failing_write(self) -> Callable[[int], AbstractContextManager[object]]:
        """Skip: nothing was declared."""
        pytest.skip("the fixture `failing_write` is not overridden")

    @pytest.fixture
    def full(self) -> Fault:
        """Skip: nothing was declared."""
        pytest.skip("the fixture `full` is not overridden")

    @pytest.fixture
    def held(self) -> Fault:
        """Skip: nothing was declared."""
        pytest.skip("the fixture `held` is not overridden")

    @pytest.mark.parametrize("at", range(1, 6))
    def test_a_write_that_fails_leaves_nothing_of_the_append(
        self,
        reopen: Callable[[], Journal],
        failing_write: Callable[[int], AbstractContextManager[object]],
        at: int,
    ) -> None:
        """Whichever record of five it is; the error is ours, and the next one works."""
        journal = reopen()
        journal.append(_GRID, _records(0, 2), expected=0)

        with failing_write(at), pytest.raises(StorageError):
            journal.append(_GRID, _records(2, 5), expected=2)

        assert tuple(reopen().read(_GRID)) == _records(0, 2)
        journal.append(_GRID, _records(2, 5), expected=2)
        assert tuple(reopen().read(_GRID)) == _records(0, 7)

    def test_a_full_store_says_so(
        self, reopen: Callable[[], Journal], full: Fault
    ) -> None:
        """Nothing is half written, reading goes on, and so does writing with room."""
        journal = reopen()
        journal.append(_GRID, _records(0, 2), expected=0)

        with full():
            with pytest.raises(StoreFull):
                journal.append(_GRID, _records(2, 500), expected=2)
            assert tuple(journal.read(_GRID)) == _records(0, 2)

        journal.append(_GRID, _records(2, 500), expected=2)
        assert tuple(reopen().read(_GRID)) == _records(0, 502)

    def test_who_holds_the_store_is_not_waited_for_forever(
        self, reopen: Callable[[], Journal], held: Fault
    ) -> None:
        """The append is refused in time, and goes through once the way is free."""
        journal = reopen()
        journal.append(_GRID, _records(0, 1), expected=0)

        with held(), pytest.raises(Unavailable):
            journal.append(_GRID, _records(1, 1), expected=1)

        journal.append(_GRID, _records(1, 1), expected=1)
        assert tuple(reopen().read(_GRID)) == _records(0, 2)


class ModelContract:
    """A journal and a model of it are told the same, step by step, and agree.

    Subclass it and give the fixture ``reopen`` as for `JournalContract`. Steps are
    drawn by Hypothesis: appends at the right and at wrong revisions, of sound batches
    and of broken ones, tails, handles that are opened anew and, if the journal can,
    rewrites and purges.

    Examples:
        >>> import pytest
        >>> from infointerview.storage import MemoryJournal
        >>> class TestMemoryJournal(ModelContract):
        ...     @pytest.fixture
        ...     def reopen(self):
        ...         journal = MemoryJournal()
        ...         return lambda: journal
    """

    def test_agrees_with_a_model(self, reopen: Callable[[], Journal]) -> None:
        """Whatever is asked, in whatever order, the answers are those of the model."""
        machine = type("Machine", (_Machine,), {"opener": staticmethod(reopen)})

        run_state_machine_as_test(machine, settings=_SOME)


class _Machine(RuleBasedStateMachine):
    opener: Callable[[], Any]

    def __init__(self) -> None:
        super().__init__()
        # Every run has a campaign of its own, so one store serves all of them.
        self.campaign = CampaignId(f"model-{next(_numbers)}")
        self.model = MemoryJournal()
        self.journal: Any = self.opener()
        self.drawn = 0

    def stored(self) -> tuple[Record, ...]:
        return tuple(self.model.read(self.campaign))

    def drawn_records(self, number: int) -> tuple[Record, ...]:
        self.drawn += number
        numbers = range(self.drawn - number, self.drawn)
        # Ids of several devices need not come in order.
        return tuple(_record(n * _STEP % _PRIME) for n in numbers)

    @rule(number=st.integers(0, 4), off=st.sampled_from((0, 0, 0, 0, -1, 1, 7)))
    def append(self, number: int, off: int) -> None:
        records = self.drawn_records(number)
        expected = max(0, len(self.stored()) + off)
        work = (self.campaign, records, expected)
        assert _outcome(self.journal, *work) == _outcome(self.model, *work)

    @precondition(lambda self: self.stored())
    @rule(data=st.data())
    def append_an_id_again(self, data: st.DataObject) -> None:
        stored = self.stored()
        batch = (*self.drawn_records(1), data.draw(st.sampled_from(stored)))
        with pytest.raises((InvalidValue, StorageError)):
            self.journal.append(self.campaign, batch, expected=len(stored))

    @rule()
    def open_anew(self) -> None:
        self.journal = self.opener()

    @rule(after=st.integers(0, 30))
    def read_a_tail(self, after: int) -> None:
        found = tuple(self.journal.read(self.campaign, after=after))
        assert found == self.stored()[after:]

    @precondition(lambda self: self.stored() and hasattr(self.journal, "purge"))
    @rule(data=st.data())
    def rewrite(self, data: st.DataObject) -> None:
        records = dict(enumerate(self.stored(), 1))
        positions = data.draw(st.sets(st.sampled_from(list(records)), max_size=3))
        changes = {
            position: sealed(
                id=records[position].id,
                type=records[position].type,
                version=1,
                data=f'{{"erased":true,"line":{data.draw(st.integers(1, 9))}}}',
            )
            for position in positions
        }
        self.model.rewrite(self.campaign, changes)
        self.journal.rewrite(self.campaign, changes)

    @precondition(lambda self: hasattr(self.journal, "purge"))
    @rule()
    def purge(self) -> None:
        self.journal.purge(needles=(b"absent",))

    @invariant()
    def agrees(self) -> None:
        assert tuple(self.journal.read(self.campaign)) == self.stored()


_numbers = count(1)
_STEP, _PRIME = 7919, 99991
_SOME = settings(
    max_examples=max(3, settings().max_examples // 8),
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def _outcome(
    journal: Journal, campaign: CampaignId, records: Sequence[Record], expected: int
) -> object:
    try:
        return journal.append(campaign, records, expected=expected)
    except RevisionConflict as conflict:
        return conflict.expected, conflict.actual


def _records(begin: int, number: int) -> tuple[Record, ...]:
    return tuple(map(_record, range(begin, begin + number)))


def _record(n: int) -> Record:
    data = f'{{"note":"number {n}"}}'
    return sealed(id=f"r{n:05}", type="touch", version=1, data=data)
