"""The shape of what a language brings to the linter of questions: data only."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from infointerview.etiquette._lint import QuestionFault

__all__ = ["NameWords", "QuestionWords", "Remark"]


@attrs.frozen
class Remark:
    """What is said about one fault.

    Attributes:
        reason: What was found, in one sentence.
        suggestion: What to ask instead.
    """

    reason: str
    suggestion: str


@attrs.frozen(kw_only=True)
class NameWords:
    """How names are told from other words in a language.

    Attributes:
        capitals: Whether a capital within a sentence makes a name.
        named: Wordings that name somebody; the name is the first group.
        ordinary: Words, folded, that name nobody whatever they are written with.
        endings: Endings with a capital that make no name of a word.
    """

    capitals: bool
    named: tuple[re.Pattern[str], ...]
    ordinary: frozenset[str]
    endings: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class QuestionWords:
    """How questions go wrong in a language. Patterns are in the notation of `_pattern`.

    Attributes:
        classes: Word classes, by name.
        openings: Words after which a question may begin.
        faults: Wordings that show a fault.
        unless: Wordings in the same sentence that excuse a fault.
        closed: Beginnings of a question that "yes" answers.
        stated: Statements; with a question mark they say which answer is expected.
        open: Wordings that make a question open all the same.
        names: How names are told.
        abbreviations: Those that everybody knows, and words in capitals for the stress.
        houses: What stands before the name of an organization.
        remarks: What is said about each fault.
    """

    classes: Mapping[str, str]
    openings: tuple[str, ...]
    faults: Mapping[QuestionFault, tuple[str, ...]]
    unless: Mapping[QuestionFault, tuple[str, ...]]
    closed: tuple[str, ...]
    stated: tuple[str, ...]
    open: tuple[str, ...]
    names: NameWords
    abbreviations: frozenset[str]
    houses: re.Pattern[str]
    remarks: Mapping[QuestionFault, Remark]
