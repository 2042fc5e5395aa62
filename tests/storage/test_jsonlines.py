import errno
import fcntl
import json
import os
import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from infointerview.codec import Record, sealed
from infointerview.errors import (
    CorruptRecord,
    InvalidValue,
    PurgeIncomplete,
    RevisionConflict,
    StorageError,
    StoreFull,
    Unavailable,
)
from infointerview.storage import JSONLinesJournal
from infointerview.testing import (
    ErasesContract,
    FailuresContract,
    JournalContract,
    ListsCampaignsContract,
    ModelContract,
    ProcessesContract,
)
from infointerview.values import CampaignId

GRID = CampaignId("grid")
AT_ONCE = timedelta(milliseconds=50)


def records(number: int, *, begin: int = 0, text: str = "x") -> tuple[Record, ...]:
    """Return so many records with ids from `begin` on."""
    return tuple(
        sealed(id=f"r{n:04}", type="touch", version=1, data=f'{{"note":"{text} {n}"}}')
        for n in range(begin, begin + number)
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where the files of a test lie."""
    return tmp_path / "campaigns"


@pytest.fixture
def journal(folder: Path) -> JSONLinesJournal:
    """Return a first handle on the empty folder."""
    return JSONLinesJournal(folder, patience=AT_ONCE)


def file_of(folder: Path) -> Path:
    """Return the one file of campaigns in the folder."""
    (path,) = folder.glob("*.jsonl")
    return path


class TestContract(
    JournalContract,
    ListsCampaignsContract,
    ErasesContract,
    ModelContract,
    ProcessesContract,
    FailuresContract,
):
    @pytest.fixture
    def opener(self, folder: Path) -> Callable[[], JSONLinesJournal]:
        """Return what opens the folder in any process."""
        return partial(JSONLinesJournal, folder)

    @pytest.fixture
    def reopen(self, folder: Path) -> Callable[[], JSONLinesJournal]:
        """Return what makes a journal of one folder again and again."""
        return lambda: JSONLinesJournal(folder, patience=AT_ONCE)

    @pytest.fixture
    def stored_bytes(self, folder: Path) -> Callable[[], bytes]:
        """Return what reads every file of the folder."""
        return lambda: b"".join(path.read_bytes() for path in folder.iterdir())

    @pytest.fixture
    def failing_write(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> Callable[[int], AbstractContextManager[object]]:
        """Return what lets the disk fail in the middle of a line."""
        write = os.write

        @contextmanager
        def failing(at: int) -> Iterator[None]:
            def half(file: int, content: bytes) -> int:
                lines = bytes(content).splitlines(keepends=True)
                write(file, b"".join(lines[: at - 1]) + lines[at - 1][:20])
                raise OSError(errno.EIO, "the disk is broken")

            with monkeypatch.context() as patch:
                patch.setattr(os, "write", half)
                yield

        return failing

    @pytest.fixture
    def full(self, folder: Path) -> Callable[[], AbstractContextManager[object]]:
        """Return what leaves room for a page."""

        @contextmanager
        def full() -> Iterator[None]:
            soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            size = file_of(folder).stat().st_size
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, hard))
            try:
                yield
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

        return full

    @pytest.fixture
    def held(self, folder: Path) -> Callable[[], AbstractContextManager[object]]:
        """Return what holds the lock."""

        @contextmanager
        def held() -> Iterator[None]:
            with (folder / ".lock").open() as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                yield

        return held


class TestFiles:
    def test_the_files_are_for_their_owner_alone(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """Third persons are in there."""
        journal.append(GRID, records(1), expected=0)

        modes = {one.stat().st_mode & 0o777 for one in folder.iterdir()}

        assert folder.stat().st_mode & 0o777 == 0o700
        assert modes == {0o600}

    def test_names_say_nothing(self, journal: JSONLinesJournal, folder: Path) -> None:
        """A campaign may be called like a way out of the folder."""
        journal.append(CampaignId("../../CON"), records(1), expected=0)

        assert set(file_of(folder).stem) <= set("0123456789abcdef")
        assert journal.campaigns() == ("../../CON",)

    def test_a_line_is_a_record(self, journal: JSONLinesJournal, folder: Path) -> None:
        """What people read under version control: a header, records, seals."""
        journal.append(GRID, records(2), expected=0)
        journal.append(GRID, records(1, begin=2), expected=2)

        lines = [json.loads(line) for line in file_of(folder).read_bytes().splitlines()]

        assert [sorted(line) for line in lines] == [
            ["campaign", "crc", "format"],
            ["crc", "data", "id", "type", "version"],
            ["crc", "data", "id", "type", "version"],
            ["crc", "revision"],
            ["crc", "data", "id", "type", "version"],
            ["crc", "revision"],
        ]

    @pytest.mark.parametrize("name", ["missing/campaigns", "file"])
    def test_a_place_where_no_folder_can_be_is_named(
        self, tmp_path: Path, name: str
    ) -> None:
        """The system's error comes as ours."""
        (tmp_path / "file").touch()

        with pytest.raises(Unavailable, match=name.partition("/")[0]):
            JSONLinesJournal(tmp_path / name)

    def test_a_path_has_no_nul(self) -> None:
        """Not even this becomes a foreign exception."""
        with pytest.raises(InvalidValue, match="NUL"):
            JSONLinesJournal("a\0b")

    def test_a_file_cut_short_when_it_was_begun_is_no_campaign(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """Neither listed nor in the way."""
        journal.append(GRID, records(1), expected=0)
        path = file_of(folder)
        path.write_bytes(path.read_bytes()[:25])

        assert journal.campaigns() == ()
        assert JSONLinesJournal(folder).campaigns() == ()
        assert journal.append(GRID, records(2), expected=0) == 2
        header = path.read_bytes().splitlines(keepends=True)[0]
        path.write_bytes(header)
        assert journal.campaigns() == ()

    def test_another_writer_is_noticed(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """What a handle remembers of a file holds until somebody changes it."""
        journal.append(GRID, records(1), expected=0)
        JSONLinesJournal(folder).append(GRID, records(1, begin=1), expected=1)

        with pytest.raises(RevisionConflict):
            journal.append(GRID, records(1, begin=2), expected=1)
        with pytest.raises(InvalidValue):
            journal.append(GRID, records(1, begin=1), expected=2)

        assert journal.append(GRID, records(1, begin=2), expected=2) == 3

    def test_a_lock_that_cannot_be_had_at_all_is_an_error(
        self, journal: JSONLinesJournal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Some file systems have none; that is no reason to wait."""

        def refused(_file: int, _how: int) -> None:
            raise OSError(errno.ENOLCK, "no locks here")

        monkeypatch.setattr(fcntl, "flock", refused)

        with pytest.raises(Unavailable, match="no locks"):
            journal.append(GRID, records(1), expected=0)


class TestCutShort:
    def test_at_every_byte_nothing_half_is_seen(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """A file that ends anywhere holds the appends that were sealed by then."""
        journal.append(GRID, records(2), expected=0)
        sealed_at = {0: 0, file_of(folder).stat().st_size: 2}
        journal.append(GRID, records(2, begin=2), expected=2)
        content = file_of(folder).read_bytes()
        sealed_at[len(content)] = 4

        for end in range(len(content) + 1):
            file_of(folder).write_bytes(content[:end])
            there = max(n for size, n in sealed_at.items() if size <= end)
            assert tuple(journal.read(GRID)) == records(there)

    def test_holes_of_zeros_are_no_damage(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """After a power cut the size may be there and the content not."""
        journal.append(GRID, records(2), expected=0)
        with file_of(folder).open("ab") as file:
            file.write(b'{"id":"r00' + b"\0" * 512 + b'"}\n' + b"\0" * 99)

        assert tuple(journal.read(GRID)) == records(2)
        assert journal.append(GRID, records(2, begin=2), expected=2) == 4
        assert tuple(journal.read(GRID)) == records(4)


class TestDamage:
    def test_a_flipped_bit_is_never_silent(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """Wherever it is, also in the last line, and a position is named."""
        for n in range(4):
            journal.append(GRID, records(2, begin=2 * n), expected=2 * n)
        path = file_of(folder)
        sound = path.read_bytes()

        silent, places = [], set()
        for place in range(0, len(sound), 5):
            for bit in (place % 8,):
                flipped = bytearray(sound)
                flipped[place] ^= 1 << bit
                path.write_bytes(flipped)
                try:
                    found = tuple(journal.read(GRID))
                except CorruptRecord as error:
                    places.add(error.position)
                else:
                    silent.append((place, bit, len(found)))

        assert silent == []
        assert places == set(range(1, 10))  # 9: the last seal, behind 8 records

    @pytest.mark.parametrize(
        ("change", "position"),
        [
            (lambda lines: lines[:2] + lines[3:], 3),  # a record less
            (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], 4),  # swapped
            (lambda lines: [lines[1], *lines[1:]], 1),  # no header
            (lambda lines: [*lines[:4], b"\n", *lines[4:]], 4),  # an empty line
            (lambda lines: [*lines[:-1], b'{"revision":true,"crc":1}\n'], 5),
            (lambda _: [b'{"campaign":"\\ud800","format":1,"crc":1}\n'], 1),
            (lambda lines: [*lines[:3], b"[" * 10**5 + b"\n", *lines[3:]], 3),
        ],
    )
    def test_is_found_and_named(
        self,
        journal: JSONLinesJournal,
        folder: Path,
        change: Callable[[list[bytes]], list[bytes]],
        position: int,
    ) -> None:
        """Lines that were dropped, swapped, added or altered."""
        journal.append(GRID, records(4), expected=0)
        path = file_of(folder)
        lines = path.read_bytes().splitlines(keepends=True)
        path.write_bytes(b"".join(change(lines)))

        for use in (
            lambda: tuple(journal.read(GRID)),
            lambda: journal.append(GRID, records(1, begin=4), expected=4),
        ):
            with pytest.raises(CorruptRecord) as caught:
                use()
            assert caught.value.position == position

    def test_a_newer_format_is_told_from_damage(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """It is refused, and the error says that a newer release wrote it."""
        journal.append(GRID, records(2), expected=0)
        path = file_of(folder)
        path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":12'))

        with pytest.raises(CorruptRecord, match="format 12, which a newer release"):
            journal.read(GRID)

    def test_what_is_sound_is_salvaged(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """Everything but the line that is damaged, wherever it is."""
        journal.append(GRID, records(5), expected=0)
        path = file_of(folder)
        path.write_bytes(path.read_bytes().replace(b"x 2", b"y 2"))

        saved = journal.salvage(GRID)

        assert dict(saved.records) == {
            n: record for n, record in enumerate(records(5), 1) if n != 3
        }
        assert [position for position, _ in saved.lost] == [3]

    def test_missing_lines_are_counted_by_the_seal(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """It is not known which of them; how many is."""
        journal.append(GRID, records(3), expected=0)
        path = file_of(folder)
        lines = path.read_bytes().splitlines(keepends=True)
        path.write_bytes(b"".join(lines[:3] + lines[4:]))

        saved = journal.salvage(GRID)

        assert [position for position, _ in saved.records] == [1, 2]
        assert saved.lost == ((3, "missing"),)
        assert journal.salvage(CampaignId("nothing")).records == ()

    def test_a_damaged_header_is_not_left_out_of_a_list(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """The file is named, since the campaign cannot be."""
        journal.append(GRID, records(1), expected=0)
        path = file_of(folder)
        path.write_bytes(path.read_bytes().replace(b"grid", b"grip"))

        with pytest.raises(CorruptRecord, match=path.name):
            journal.campaigns()
        with pytest.raises(CorruptRecord):
            journal.purge()


class TestForgetting:
    def test_what_a_dead_process_left_is_removed(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """A rewrite that did not take its place, and an append without its seal."""
        journal.append(GRID, records(1, text="Rosa Diaz"), expected=0)
        path = file_of(folder)
        path.with_suffix(".new").write_bytes(b"Rosa Diaz")
        with path.open("ab") as file:
            file.write(b"Rosa Diaz")

        journal.purge(needles=[b"Rosa Diaz"])

        assert not path.with_suffix(".new").exists()
        assert path.read_bytes().count(b"Rosa Diaz") == 1
        assert journal.append(GRID, records(1, begin=1), expected=1) == 2

    def test_bytes_that_stay_are_reported(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """A copy beside the files, as editors make them; other folders are not ours."""
        (folder / ".git").mkdir()
        left = folder / "backup~"
        left.write_bytes(b'... Rosa \\"R\\" Diaz ...')

        with pytest.raises(PurgeIncomplete) as caught:
            journal.purge(needles=[b'Rosa "R" Diaz', b"Ken Ito"])

        assert (caught.value.path, caught.value.found) == (str(left), 1)

    def test_a_rewrite_without_room_changes_nothing(
        self, journal: JSONLinesJournal, folder: Path
    ) -> None:
        """The old file stays until the new one is complete."""
        journal.append(GRID, records(50), expected=0)
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
        try:
            with pytest.raises(StoreFull):
                journal.rewrite(GRID, {1: records(1, text="y")[0]})
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

        assert tuple(journal.read(GRID)) == records(50)
        assert {path.suffix for path in folder.iterdir()} == {".jsonl", ""}


def test_reads_again_what_was_read_while_it_was_written(
    journal: JSONLinesJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What looks like damage is looked at once more, alone."""
    journal.append(GRID, records(2), expected=0)
    read = Path.read_bytes
    torn = [b"{}\n"]
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: torn.pop() if torn else read(path)
    )

    found = tuple(journal.read(GRID))

    assert found == records(2)
    assert issubclass(CorruptRecord, StorageError)
