from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from operator import attrgetter
from pathlib import Path

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import UnknownCampaign
from infointerview.facts import TargetsChanged
from infointerview.storage import MemoryJournal, SQLiteJournal, fold_many, load_many

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MANY = 80  # more than are on their way at a time
REVISION = attrgetter("revision")  # a function of a campaign that can be pickled


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with many campaigns, the n-th of n % 3 + 1 facts."""
    found = tmp_path_factory.mktemp("many") / "store.db"
    with SQLiteJournal(found) as journal:
        for n in range(MANY):
            facts = (TargetsChanged(added=(str(m),), at=NOON) for m in range(n % 3))
            start = Campaign.start(f"c{n:03}", goal="", time_zone="UTC", at=NOON)
            journal.save(start.record(*facts))
    return found


EXPECTED = [(f"c{n:03}", n % 3 + 1) for n in range(MANY)]


@pytest.fixture(params=["threads", "processes", "dask"])
def executor(request: pytest.FixtureRequest, *, thorough: bool) -> Iterator[Executor]:
    """Return an executor of a kind."""
    if request.param == "threads":
        with ThreadPoolExecutor(2) as pool:
            yield pool
    elif request.param == "processes":
        with ProcessPoolExecutor(2, mp_context=get_context("forkserver")) as pool:
            yield pool
    else:
        if not thorough:
            pytest.skip("Dask takes seconds to import: HYPOTHESIS_PROFILE=ci only")
        distributed = pytest.importorskip("distributed")
        with distributed.Client(
            processes=False, n_workers=1, threads_per_worker=2, dashboard_address=None
        ) as client:
            yield client.get_executor()


def test_any_executor_gives_what_a_loop_gives(path: Path, executor: Executor) -> None:
    """In the order of ids, whoever finishes first."""
    found = list(fold_many(partial(SQLiteJournal, path), REVISION, executor=executor))

    assert found == EXPECTED


def test_works_without_an_executor(path: Path) -> None:
    """On a journal that is open, which stays open, or on one that is opened."""
    with SQLiteJournal(path) as journal:
        assert list(fold_many(journal, REVISION)) == EXPECTED
        assert list(fold_many(journal, REVISION, campaigns=["c002"])) == [("c002", 3)]
    assert list(fold_many(partial(SQLiteJournal, path), REVISION)) == EXPECTED


def test_few_are_on_their_way_at_a_time() -> None:
    """A consumer that stops early has not had everything loaded."""
    journal = MemoryJournal()
    for n in range(500):
        journal.save(Campaign.start(f"c{n:03}", goal="", time_zone="UTC", at=NOON))
    asked = []

    with ThreadPoolExecutor(1) as pool:
        results = fold_many(
            journal, lambda campaign: asked.append(campaign.id), executor=pool
        )
        next(results)
        results.close()  # type: ignore[attr-defined] # it is a generator

    assert len(asked) <= 64


def test_an_error_comes_in_the_place_of_its_campaign(path: Path) -> None:
    """What comes before has been given."""
    results = fold_many(
        partial(SQLiteJournal, path), REVISION, campaigns=["c000", "other"]
    )

    assert next(results) == ("c000", 1)
    with pytest.raises(UnknownCampaign):
        next(results)


def test_campaigns_are_loaded_one_by_one(path: Path) -> None:
    """Sorted, or in the order that is asked for."""
    with SQLiteJournal(path) as journal:
        assert [campaign.id for campaign in load_many(journal)] == [
            name for name, _ in EXPECTED
        ]
        some = load_many(journal, campaigns=["c007", "c001"])
        assert [campaign.id for campaign in some] == ["c007", "c001"]
