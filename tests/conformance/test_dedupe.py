"""The labelled pairs of cards, measured as their README says, and the import cases.

A line of ``dedupe_pairs.jsonl`` holds two records, whether they are one person
(``label``), and what is safe with these two alone (``action``). They are made up to be
hard, so a share of them is no rate of the real world. The bars are those of the
specification. Runs on the copies beside this file, on the pairs that were written to
hold the rules to account, and on the folder given with ``--cases``.
"""

import json
from collections import Counter
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import ImportRefused
from infointerview.facts import ContactAdded
from infointerview.interchange import linkedin
from infointerview.interchange.resolution import Decision, compare, duplicates
from infointerview.people import Contact, Position

Json = dict[str, Any]

READERS = {"linkedin_connections": linkedin.read_connections}
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
OURS = Path(__file__).parents[1] / "interchange" / "resolution" / "dedupe_pairs.jsonl"


def card(record: Json) -> Contact:
    """Return the card that a reader would make of a record."""
    name = record["name"]
    suffix = record.get("suffix")
    if suffix and suffix.casefold() not in name.casefold().split():
        name = f"{name} {suffix}"
    org, title = record.get("org") or "", record.get("title") or ""
    return Contact(
        name=name,
        given=record.get("given") or "",
        family=record.get("family") or "",
        emails=tuple(record.get("emails") or ()),
        phones=tuple(record.get("phones") or ()),
        profiles=(record["url"],) if record.get("url") else (),
        positions=(Position(organization=org, title=title),) if org or title else (),
    )


@pytest.fixture(scope="module", params=["cases", "ours"])
def pairs(request: pytest.FixtureRequest, cases_dir: Path) -> list[Json]:
    """Return the labelled pairs of one collection."""
    path = OURS if request.param == "ours" else cases_dir / "dedupe_pairs.jsonl"
    if not path.is_file():
        pytest.skip("the folder of cases has no dedupe_pairs.jsonl")
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


@pytest.fixture(scope="module")
def decisions(pairs: list[Json]) -> list[Decision]:
    """Return what is decided about each pair."""
    return [compare(card(pair["a"]), card(pair["b"])).decision for pair in pairs]


def where(pairs: list[Json], wrong: list[bool]) -> Counter[str]:
    """Return how often something went wrong in which category."""
    found = zip(pairs, wrong, strict=True)
    return Counter(
        f"{pair['category']}: {pair['id']}" for pair, is_so in found if is_so
    )


def test_dedupe_merges_nobody_falsely(
    pairs: list[Json], decisions: list[Decision]
) -> None:
    """Two people are never merged: the bar is 0."""
    merged = [decision is Decision.MERGE for decision in decisions]

    false = [m and not p["label"] for m, p in zip(merged, pairs, strict=True)]

    assert not where(pairs, false)


def test_dedupe_merges_nobody_unseen_who_should_be_looked_at(
    pairs: list[Json], decisions: list[Decision]
) -> None:
    """Where review or keep is safe, there is no merge: the bar is 0."""
    merged = [decision is Decision.MERGE for decision in decisions]

    unsafe = [m and p["action"] != "merge" for m, p in zip(merged, pairs, strict=True)]

    assert not where(pairs, unsafe)


def test_dedupe_merges_who_can_be_merged(
    pairs: list[Json], decisions: list[Decision]
) -> None:
    """Of the pairs that are safe to merge, at least 80 % are merged."""
    safe = [pair["action"] == "merge" for pair in pairs]

    missed = [
        s and d is not Decision.MERGE for s, d in zip(safe, decisions, strict=True)
    ]

    assert sum(missed) <= 0.2 * sum(safe), where(pairs, missed)


def test_dedupe_shows_who_is_one_person(
    pairs: list[Json], decisions: list[Decision]
) -> None:
    """Of the pairs that are one person, at least 85 % are merged or shown."""
    same = [bool(pair["label"]) for pair in pairs]

    hidden = [s and d is Decision.KEEP for s, d in zip(same, decisions, strict=True)]

    assert sum(hidden) <= 0.15 * sum(same), where(pairs, hidden)


def test_dedupe_is_symmetric(pairs: list[Json], decisions: list[Decision]) -> None:
    """The order of the two does not matter, for any pair."""
    swapped = [compare(card(pair["b"]), card(pair["a"])).decision for pair in pairs]

    assert swapped == decisions


def test_dedupe_finds_in_a_campaign_what_it_decides_of_two(
    pairs: list[Json], decisions: list[Decision]
) -> None:
    """Nothing is missed because two cards were never compared."""
    found = []
    for pair in pairs:
        matches = duplicates(campaign_of([card(pair["a"]), card(pair["b"])])).matches
        found.append(matches[0].decision if matches else Decision.KEEP)

    assert found == decisions


def campaign_of(cards: list[Contact]) -> Campaign:
    """Return a campaign with these cards; the ids are their places."""
    return Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(
        *(
            ContactAdded(contact=f"c{n:03}", card=card, at=NOON)
            for n, card in enumerate(cards)
        )
    )


def test_dedupe_of_whole_files(cases_dir: Path) -> None:
    """Import cases say who in a file is one person, who is not, and how many remain."""
    folder = cases_dir / "imports" if (cases_dir / "imports").is_dir() else cases_dir
    told = 0
    for path in sorted(folder.glob("*.expected.json")):
        expected = json.loads(path.read_text(encoding="utf-8"))
        if not {"same_person", "distinct_people", "people_after_dedupe"} & set(
            expected
        ):
            continue
        reader = READERS.get(expected.get("importer") or expected["format"])
        if reader is None:
            continue
        data = path.with_name(path.name.removesuffix(".expected.json")).read_bytes()
        try:
            cards = list(reader(data).contacts)
        except ImportRefused:
            continue

        people = duplicates(campaign_of(cards)).people

        one = {tuple(int(id[1:]) for id in group) for group in people}
        told += 1
        for group in expected.get("same_person", ()):
            assert any(set(group) <= set(found) for found in one), path.name
        for group in expected.get("distinct_people", ()):
            for pair in combinations(group, 2):
                assert not any(set(pair) <= set(found) for found in one), path.name
        remaining = len(cards) - sum(len(group) - 1 for group in one)
        assert remaining == expected.get("people_after_dedupe", remaining), path.name
    if not told:
        pytest.skip("no import case says who is one person")
