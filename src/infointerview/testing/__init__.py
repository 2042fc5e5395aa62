"""What we ship for people who bring their own storage or policy.

Hypothesis strategies for facts and campaigns, to state laws with, and contracts:
classes of tests to subclass for an implementation of a port. Our own tests use both.
Needs the extra ``[testing]``: nothing else in the package imports Hypothesis or
pytest. What does not live here: tests of ours, which are beside the package.
"""

from infointerview.errors import MissingExtra

try:
    import hypothesis  # noqa: F401 - whether it is there is all we ask
    import pytest  # noqa: F401 - as above
except ImportError:  # pragma: no cover - in a process of its own, test_core_only
    raise MissingExtra("infointerview.testing", "testing") from None

from infointerview.testing._async import (
    AsyncErasesContract,
    AsyncJournalContract,
    AsyncListsCampaignsContract,
)
from infointerview.testing._erasing import ErasesContract
from infointerview.testing._faults import FailuresContract, ModelContract
from infointerview.testing._journal import JournalContract, ListsCampaignsContract
from infointerview.testing._processes import (
    KillReport,
    ProcessesContract,
    RaceReport,
    kills,
    race,
)
from infointerview.testing._strategies import campaigns, cards, facts, instants

__all__ = [
    "AsyncErasesContract",
    "AsyncJournalContract",
    "AsyncListsCampaignsContract",
    "ErasesContract",
    "FailuresContract",
    "JournalContract",
    "KillReport",
    "ListsCampaignsContract",
    "ModelContract",
    "ProcessesContract",
    "RaceReport",
    "campaigns",
    "cards",
    "facts",
    "instants",
    "kills",
    "race",
]
