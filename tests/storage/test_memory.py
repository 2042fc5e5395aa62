from collections.abc import Callable

import pytest

from infointerview.storage import MemoryJournal
from infointerview.testing import (
    ErasesContract,
    JournalContract,
    ListsCampaignsContract,
)


class TestMemoryJournal(JournalContract, ListsCampaignsContract, ErasesContract):
    @pytest.fixture
    def reopen(self) -> Callable[[], MemoryJournal]:
        """Return what gives the one journal again."""
        journal = MemoryJournal()
        return lambda: journal
