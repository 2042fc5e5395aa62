"""What the journals that keep files ask of the file system alike."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["sync_folder"]


def sync_folder(path: Path, /) -> None:
    """Make the names of new files durable too, where folders can be opened."""
    with contextlib.suppress(PermissionError):  # not on Windows
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
