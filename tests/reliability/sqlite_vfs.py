"""SQLite's own files, listened to: a shim around the system's VFS, through ctypes.

It works where Python's ``sqlite3`` module and ctypes find one library; `available`
tells. The shim changes nothing: each call goes on to the original.
"""

import ctypes
import ctypes.util
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.reliability.disk import Disk

_P, _I, _L = ctypes.c_void_p, ctypes.c_int, ctypes.c_longlong
# The name stays the pointer it is: SQLite keeps more behind its end.
_OPEN = ctypes.CFUNCTYPE(_I, _P, _P, _P, _I, _P)
_DELETE = ctypes.CFUNCTYPE(_I, _P, ctypes.c_char_p, _I)
_WRITE = ctypes.CFUNCTYPE(_I, _P, _P, _I, _L)
_TRUNCATE = ctypes.CFUNCTYPE(_I, _P, _L)
_SYNC = ctypes.CFUNCTYPE(_I, _P, _I)


class _VFS(ctypes.Structure):
    _fields_ = (
        ("version", _I),
        ("file_size", _I),
        ("longest_path", _I),
        ("next", _P),
        ("name", ctypes.c_char_p),
        ("data", _P),
        ("open", _P),
        ("delete", _P),
        ("others", _P * 14),
    )


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", _I),
        ("close", _P),
        ("read", _P),
        ("write", _P),
        ("truncate", _P),
        ("sync", _P),
        ("others", _P * 13),
    )


def library() -> ctypes.CDLL | None:
    """Return the library that Python's module uses, if it can be found."""
    name = ctypes.util.find_library("sqlite3")
    if name is None:
        return None
    found = ctypes.CDLL(name)
    found.sqlite3_libversion.restype = ctypes.c_char_p
    same = found.sqlite3_libversion().decode() == sqlite3.sqlite_version
    return found if same and _is_shared(found) else None


def _is_shared(found: ctypes.CDLL) -> bool:
    """Return whether a VFS made there is seen by Python's module."""
    found.sqlite3_vfs_find.restype = ctypes.POINTER(_VFS)
    original = found.sqlite3_vfs_find(None).contents
    probe = _VFS()
    ctypes.pointer(probe)[0] = original
    probe.name, probe.next = b"probe-of-infointerview", None
    found.sqlite3_vfs_register(ctypes.byref(probe), 0)
    try:
        sqlite3.connect("file:/?vfs=probe-of-infointerview", uri=True).close()
    except sqlite3.OperationalError as error:
        return "no such vfs" not in str(error)
    finally:
        found.sqlite3_vfs_unregister(ctypes.byref(probe))
    return True


@contextmanager
def listening(  # noqa: C901, PLR0915 - a callback for each call of SQLite's
    found: ctypes.CDLL, folder: Path, disk: Disk
) -> Iterator[None]:
    """Note what SQLite does to the files of a folder."""
    found.sqlite3_vfs_find.restype = ctypes.POINTER(_VFS)
    original = found.sqlite3_vfs_find(None).contents
    shim = _VFS()
    ctypes.pointer(shim)[0] = original
    shim.name, shim.next = b"listening", None
    tables: dict[int, tuple[_Methods, _Methods]] = {}
    names: dict[int, str] = {}
    numbers: dict[str, int] = {}

    def number_of(name: str, *, create: bool = False) -> int:
        if name not in numbers or create:
            numbers[name] = len(disk.log) + 1
            disk.note("create", name, numbers[name])
            if name.endswith(".db"):  # we make it, and sync the folder, ourselves
                disk.note("sync names")
        return numbers[name]

    def opened(vfs: int, path: int | None, file: int, flags: int, out: int) -> int:
        whole = Path(ctypes.string_at(path).decode()) if path else Path()
        name = whole.name
        is_ours = whole.parent == folder
        is_new = is_ours and not (folder / name).exists()
        code = int(_OPEN(original.open)(vfs, path, file, flags, out))
        if code == 0 and is_ours and not name.endswith("-shm"):
            names[file] = name
            number_of(name, create=is_new)
            _hook(file)
        return code

    def _hook(file: int) -> None:
        place = ctypes.cast(file, ctypes.POINTER(_P))
        address = place[0] or 0
        if address not in tables:
            theirs = _Methods.from_address(address)
            ours = _Methods()
            ctypes.pointer(ours)[0] = theirs
            ours.write = ctypes.cast(write, _P).value
            ours.truncate = ctypes.cast(truncate, _P).value
            ours.sync = ctypes.cast(sync, _P).value
            tables[address] = (theirs, ours)
            addresses[ctypes.addressof(ours)] = theirs
        place[0] = ctypes.addressof(tables[address][1])

    addresses: dict[int, _Methods] = {}

    def theirs_of(file: int) -> _Methods:
        return addresses[ctypes.cast(file, ctypes.POINTER(_P))[0] or 0]

    def wrote(file: int, data: int, size: int, offset: int) -> int:
        disk.note("write", number_of(names[file]), offset, ctypes.string_at(data, size))
        return int(_WRITE(theirs_of(file).write)(file, data, size, offset))

    def truncated(file: int, size: int) -> int:
        disk.note("truncate", number_of(names[file]), size)
        return int(_TRUNCATE(theirs_of(file).truncate)(file, size))

    def synced(file: int, flags: int) -> int:
        code = int(_SYNC(theirs_of(file).sync)(file, flags))
        disk.note("sync", number_of(names[file]))
        return code

    def deleted(vfs: int, path: bytes, sync_folder: int) -> int:
        code = int(_DELETE(original.delete)(vfs, path, sync_folder))
        name = Path(path.decode()).name
        if name in numbers:
            disk.note("delete", name)
            del numbers[name]
            if sync_folder:
                disk.note("sync names")
        return code

    write, truncate, sync = _WRITE(wrote), _TRUNCATE(truncated), _SYNC(synced)
    kept = (_OPEN(opened), _DELETE(deleted))
    shim.open = ctypes.cast(kept[0], _P).value
    shim.delete = ctypes.cast(kept[1], _P).value
    found.sqlite3_vfs_register(ctypes.byref(shim), 1)
    try:
        yield
    finally:
        found.sqlite3_vfs_unregister(ctypes.byref(shim))
        found.sqlite3_vfs_register(ctypes.byref(original), 1)
