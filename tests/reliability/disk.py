"""A disk that loses power: what was written and not synced may be gone, or torn."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass
class Disk:
    """What happened to the files of one folder, in order.

    A file is known by a number, so that it stays itself under another name.
    """

    log: list[tuple[str, ...] | tuple[object, ...]] = field(default_factory=list)

    def note(self, *event: object) -> None:
        """Add an event."""
        self.log.append(event)

    def after_power_loss(  # noqa: C901 - a case for each kind of event
        self, cut: int, chance: random.Random
    ) -> dict[str, bytes]:
        """Return what may be on the disk if power failed before event `cut`."""
        contents: dict[object, bytearray] = {}
        waiting: dict[object, list[tuple[object, ...]]] = {}
        names: dict[str, object] = {}
        moves: list[tuple[object, ...]] = []
        for event in self.log[:cut]:
            kind, *rest = event
            if kind in {"write", "truncate"}:
                waiting.setdefault(rest[0], []).append(event)
            elif kind == "sync":
                content = contents.setdefault(rest[0], bytearray())
                for one in waiting.pop(rest[0], []):
                    _apply(content, one, None)
                for move in [m for m in moves if m[0] == "create" and m[2] == rest[0]]:
                    moves.remove(move)
                    _rename(names, move)
            elif kind in {"create", "rename", "delete"}:
                moves.append(event)
            elif kind == "sync names":
                for move in moves:
                    _rename(names, move)
                moves.clear()
        for move in moves:  # the order of changes to one folder is kept, so a prefix
            if chance.random() < 0.5:
                break
            _rename(names, move)
        for number, events in waiting.items():
            content = contents.setdefault(number, bytearray())
            for one in _survivors(events, chance):
                _apply(content, one, chance)
        return {
            name: bytes(contents.get(number, b"")) for name, number in names.items()
        }


def _survivors(
    events: Sequence[tuple[object, ...]], chance: random.Random
) -> Iterator[tuple[object, ...]]:
    kept = [event for event in events if chance.random() < chance.choice((0.2, 0.8, 1))]
    if chance.random() < 0.5:
        chance.shuffle(kept)
    return iter(kept)


def _apply(
    content: bytearray, event: tuple[object, ...], chance: random.Random | None
) -> None:
    """Put a write on the disk: whole, or some of its sectors if `chance` is given."""
    if event[0] == "truncate":
        size: int = event[2]  # type: ignore[assignment] # by its kind
        content[size:] = b"\0" * max(0, size - len(content))
        return
    _, _, offset, data = event
    assert isinstance(offset, int)
    assert isinstance(data, bytes)
    torn = chance is not None and chance.random() < 0.4
    first = -(offset % SECTOR)
    for begin in range(first, len(data), SECTOR):
        if torn and chance is not None and chance.random() < 0.5:
            continue
        piece = data[max(0, begin) : begin + SECTOR]
        place = offset + max(0, begin)
        if len(content) < place:
            content.extend(b"\0" * (place - len(content)))
        content[place : place + len(piece)] = piece


def _rename(names: dict[str, object], move: tuple[object, ...]) -> None:
    kind, *rest = move
    if kind == "create":
        names[str(rest[0])] = rest[1]
    elif kind == "delete":
        names.pop(str(rest[0]), None)
    elif str(rest[0]) in names:
        names[str(rest[1])] = names.pop(str(rest[0]))


def put(files: dict[str, bytes], folder: Path) -> None:
    """Write the files into an empty folder."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
