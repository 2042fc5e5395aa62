"""Proper nouns in an English question, told by their capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from infointerview.questions._english._grammar import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["names"]


def names(text: str, /) -> Iterator[str]:
    """Yield what is written as a proper noun: words with capitals, in runs.

    The first word of a sentence has a capital anyway; it counts as a name before
    another name, before a possessive ending, and before a verb that states something
    of it, unless it is a word that opens English sentences.

    Examples:
        >>> list(names("What did Rosa Diaz learn at NASA? I see."))
        ['Rosa Diaz', 'NASA']
        >>> list(names("Siemens is large, so how do you keep up with AI?"))
        ['Siemens']
        >>> list(names("What surprised you? Pay, or the hours?"))
        []
    """
    for run in _RUN.finditer(text):
        words = run[0].split()
        if _BEGINS.search(text[: run.start()]) and not _is_name_first(
            words, text[run.end() :]
        ):
            words = words[1:]
        while words and _is_common(words[0]):
            words = words[1:]
        while words and _is_common(words[-1]):
            words = words[:-1]
        if words:
            yield " ".join(words)


def _is_name_first(words: list[str], after: str) -> bool:
    first = words[0]
    if first.casefold() in _OPENERS:
        return False
    inner = any(letter.isupper() for letter in first[1:])
    return inner or len(words) > 1 or _STATES.match(after) is not None


def _is_common(word: str) -> bool:
    return word in _COMMON or word in NAMES


# A run of words with a capital somewhere, joined by spaces.
_RUN = re.compile(
    r"(?<![\w’'])(?:[^\W\d_a-z][\w&.-]*\w|[^\W\d_a-z]|[a-z]+[A-Z]\w*)"
    r"(?: (?:[^\W\d_a-z][\w&.-]*\w|[^\W\d_a-z]|[a-z]+[A-Z]\w*))*"
)
_BEGINS = re.compile(r"(?:^|[.!?:…][”\"’)]*|[“\"(])\s*$")
_STATES = re.compile(
    r"(?:['’]s\b| (?:is|was|has|had|does|did|wants|says|said|makes|offers|grew|and)\b)"
)
_COMMON = frozenset(
    (
        *("I", "AI", "API", "B2B", "BA", "BS", "BSc", "CEO", "CFO", "CTO", "CV", "EU"),
        *("GPA", "HR", "IT", "KPI", "LinkedIn", "MA", "MBA", "ML", "MS", "MSc", "OK"),
        *(
            "PhD",
            "QA",
            "R&D",
            "ROI",
            "SQL",
            "STEM",
            "TV",
            "UI",
            "UK",
            "US",
            "USA",
            "UX",
        ),
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
        *("Sunday", "January", "February", "March", "April", "June", "July", "August"),
        *("September", "October", "November", "December", "Christmas", "Easter"),
        *("Mr", "Mrs", "Ms", "Dr", "Internet", "Web", "Covid", "COVID-19"),
    )
)
_OPENERS = frozenset(
    (
        *("a", "after", "all", "an", "and", "any", "apart", "are", "aside", "as", "at"),
        *("back", "before", "besides", "beyond", "both", "but", "by", "can", "could"),
        *("did", "do", "does", "during", "early", "every", "everyone", "everybody"),
        *("finally", "first", "for", "from", "given", "has", "have", "having", "he"),
        *("here", "how", "i", "if", "imagine", "in", "instead", "is", "it", "its"),
        *("last", "later", "let", "many", "may", "most", "much", "my", "no", "nobody"),
        *("not", "now", "of", "on", "once", "one", "or", "other", "others", "our"),
        *("over", "pay", "people", "perhaps", "she", "should", "since", "so", "some"),
        *("somebody", "someone", "something", "thank", "thanks", "that", "the"),
        *("their", "then", "there", "these", "they", "this", "those", "time", "to"),
        *("today", "tomorrow", "under", "until", "was", "we", "were", "what"),
        *("whatever", "when", "where", "whether", "which", "while", "who", "whom"),
        *("whose", "why", "will", "with", "within", "without", "work", "would", "yes"),
        *("you", "your", "everything", "nothing", "life", "money", "training"),
    )
)
