"""Sentences written for these tests: some that ask for a job, some in good faith."""

from pathlib import Path
from typing import NamedTuple

import pytest


class Sentence(NamedTuple):
    """A sentence and the kind of text it is from."""

    kind: str
    text: str


@pytest.fixture(scope="session")
def asks() -> tuple[Sentence, ...]:
    """Return sentences that ask for employment, in many ways."""
    return _read("asks.txt")


@pytest.fixture(scope="session")
def fine() -> tuple[Sentence, ...]:
    """Return sentences in good faith, many of them with words of the job market."""
    return _read("fine.txt")


def _read(name: str) -> tuple[Sentence, ...]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return tuple(Sentence(*line.split(" | ", 1)) for line in lines)
