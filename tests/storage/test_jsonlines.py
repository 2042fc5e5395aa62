from collections.abc import Callable
from pathlib import Path

import pytest

from infointerview.storage import JSONLinesJournal
from infointerview.testing import (
    ErasesContract,
    JournalContract,
    ListsCampaignsContract,
)


class TestContract(JournalContract, ListsCampaignsContract, ErasesContract):
    @pytest.fixture
    def reopen(self, tmp_path: Path) -> Callable[[], JSONLinesJournal]:
        """Return what makes a journal of one directory again and again."""
        return lambda: JSONLinesJournal(tmp_path / "campaigns")

    @pytest.fixture
    def stored_bytes(self, tmp_path: Path) -> Callable[[], bytes]:
        """Return what reads every file of the directory."""
        return lambda: b"".join(
            path.read_bytes() for path in (tmp_path / "campaigns").iterdir()
        )
