"""What a question is about: its topic, told from its words.

Cues vote, phrases that somebody wrote down as telling. To their votes comes a little
of what the words themselves say: a naive Bayes classifier that has read the bank and
the examples of the language, which decides where no cue does.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from infointerview.people import text_key
from infointerview.questions._languages import QUESTION_BANK
from infointerview.values import Topic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.questions._bank import Catalogue, Template

__all__ = ["topic_of"]


def topic_of(text: str, /, *, language: str = "en") -> Topic:
    """Return what a question is about, as far as its words tell.

    Args:
        text: A question in the user's own words.
        language: The language it is in.

    Raises:
        UnsupportedLanguage: If the language is not spoken.

    Examples:
        >>> topic_of("How many hours do you work in a normal week?").value
        'lifestyle'
        >>> topic_of("Whom else should I talk to?").value
        'referral'
    """
    catalogue = QUESTION_BANK.catalogue(language)
    line = " ".join(text.casefold().replace("’", "'").split())
    votes = _reader(catalogue).votes(_features(line))
    for topic, weight, pattern in catalogue.cues:
        if pattern.search(line):
            votes[Topic(topic)] += weight
    return max(votes, key=lambda topic: votes[topic])


@attrs.frozen
class _Reader:
    """What each feature says for each topic, learned from questions on it."""

    says: Mapping[str, Mapping[Topic, float]]

    def votes(self, features: Iterable[str]) -> dict[Topic, float]:
        """Return the evidence for each topic: log ratios, scaled to those of cues."""
        seen = [self.says[feature] for feature in features if feature in self.says]
        return {topic: math.fsum(each[topic] for each in seen) for topic in Topic}


@cache
def _reader(catalogue: Catalogue) -> _Reader:
    counts: dict[Topic, Counter[str]] = {topic: Counter() for topic in Topic}
    texts = dict.fromkeys(Topic, 0)
    for topic, text, weight in _lessons(catalogue):
        texts[topic] += weight
        for feature in _features(text):
            counts[topic][feature] += weight
    everywhere: Counter[str] = Counter()
    for each in counts.values():
        everywhere.update(each)
    whole = sum(texts.values())

    def says(topic: Topic, feature: str) -> float:
        """Return how much more often a feature is read on a topic than anywhere.

        What is rare anywhere is taken for as rare here, until enough was read.
        """
        usual = everywhere[feature] / whole
        inside = counts[topic][feature]
        return _SHARE * math.log((inside / usual + _DOUBT) / (texts[topic] + _DOUBT))

    return _Reader(
        {
            feature: {topic: says(topic, feature) for topic in Topic}
            for feature in everywhere
        }
    )


def _lessons(catalogue: Catalogue) -> Iterable[tuple[Topic, str, int]]:
    rites = attrs.astuple(catalogue.rites, recurse=False)
    fixed: list[Template] = [each for rite in rites for each in rite.wordings]
    for template in (*catalogue.questions, *fixed):
        for text in template.texts:
            yield Topic(template.topic), text, 1
    for topic, examples in catalogue.examples.items():
        for text in examples:
            yield topic, text, _EXAMPLE


def _features(text: str) -> list[str]:
    """Return the words of a text and its pairs of neighbours, cut to their stems."""
    words = ["^", *(w[:_STEM] for w in text_key(_SLOT.sub(" ", text)).split())]
    return list(dict.fromkeys([*words, *map("_".join, pairwise(words))]))


_SHARE = 0.15
_DOUBT = 8.0
_EXAMPLE = 2
_STEM = 6
_SLOT = re.compile(r"{[^}]*}")
