from collections.abc import Callable, Iterator

import attrs
import pytest

from infointerview.codec import Record, sealed
from infointerview.errors import InvalidValue
from infointerview.storage import MemoryJournal, SQLiteJournal
from infointerview.values import CampaignId

GRID = CampaignId("grid")
GOOD = sealed(id="r1", type="touch", version=1, data="{}")


@pytest.fixture(params=[MemoryJournal, lambda: SQLiteJournal(":memory:")])
def journal(
    request: pytest.FixtureRequest,
) -> Iterator[MemoryJournal | SQLiteJournal]:
    """Return each of the journals that ship."""
    make: Callable[[], MemoryJournal | SQLiteJournal] = request.param
    opened = make()
    yield opened
    if isinstance(opened, SQLiteJournal):
        opened.close()


@pytest.mark.parametrize(
    "bad",
    [
        "record",
        attrs.evolve(GOOD, crc=7),
        sealed(id="", type="touch", version=1, data="{}"),
        sealed(id="a b", type="touch", version=1, data="{}"),
        sealed(id="r1", type="\ud800", version=1, data="{}"),
        sealed(id="r1", type="touch", version=0, data="{}"),
        sealed(id="r1", type="touch", version=2**31, data="{}"),
        sealed(id="r1", type="touch", version=True, data="{}"),
        sealed(id="r1", type="touch", version=1, data="\ud800"),
        sealed(id="r1", type="touch", version=1, data=None),  # type: ignore[arg-type] # wrong on purpose
    ],
)
def test_a_damaged_record_is_not_stored(
    journal: MemoryJournal | SQLiteJournal, bad: Record
) -> None:
    """What could not be read back is refused at the door, with all that comes along."""
    other = sealed(id="r0", type="touch", version=1, data="{}")

    with pytest.raises(InvalidValue, match=r"append\(records\)"):
        journal.append(GRID, (other, bad), expected=0)

    assert tuple(journal.read(GRID)) == ()


@pytest.mark.parametrize("revision", [-1, True, 1.0, "0", None])
def test_what_is_no_revision_is_refused(
    journal: MemoryJournal | SQLiteJournal, revision: int
) -> None:
    """The error names the argument."""
    with pytest.raises(InvalidValue, match=r"append\(expected\)"):
        journal.append(GRID, (), expected=revision)
    with pytest.raises(InvalidValue, match=r"read\(after\)"):
        journal.read(GRID, after=revision)


def test_two_journals_have_two_writers(
    journal: MemoryJournal | SQLiteJournal,
) -> None:
    """Unless they are told one."""
    assert journal.writer != MemoryJournal().writer
    assert MemoryJournal(writer="me").writer == "me"
