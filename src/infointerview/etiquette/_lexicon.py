"""The shape of what a language brings to the guard: data only.

A lexicon says how words are spelt, what negates, what is harmless, and which wordings
bind a frame. Patterns are in the notation of `_pattern`. What is done with them is in
`_guard`, and knows no language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from infointerview.etiquette._verdict import Frame, Level, MessageKind, Relaxation

__all__ = [
    "Advice",
    "Combination",
    "Echo",
    "Exemption",
    "Lexicon",
    "Rule",
    "listed",
    "wordings",
]


@attrs.frozen(kw_only=True)
class Advice:
    """What is said about a finding of one frame.

    Attributes:
        reason: Why it was found, in one sentence.
        question: A question on the same topic that passes.
        message: What to do about the sentence in a message.
    """

    reason: str
    question: str
    message: str

    def suggestion(self, kind: MessageKind, /) -> str:
        """Return what to write instead in a text of this kind."""
        return self.question if kind is MessageKind.QUESTION else self.message


@attrs.frozen(kw_only=True)
class Rule:
    """Wordings that bind a frame within one clause.

    Attributes:
        name: What a relaxation calls it; unique in the lexicon.
        frame: The frame. Under `Frame.J8` stands what is a disclaimer when negated
            and nothing otherwise.
        patterns: The wordings.
        level: `Level.WARN` for wording of the ambiguous kind.
        kinds: In which texts it means that; in a question, "the job" is another's.
    """

    name: str
    frame: Frame
    patterns: tuple[str, ...]
    level: Level = Level.BLOCK
    kinds: tuple[MessageKind, ...] = tuple(MessageKind)


@attrs.frozen(kw_only=True)
class Exemption:
    """A purpose, found anywhere in a sentence, that makes frames harmless there."""

    name: str
    frames: tuple[Frame, ...]
    patterns: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Combination:
    """Wordings that bind a frame when all of them stand in one message."""

    frame: Frame
    parts: tuple[tuple[str, ...], ...]


@attrs.frozen(kw_only=True)
class Echo:
    """Wordings that bind a frame only after a clause that bound another.

    Attributes:
        frame: The frame.
        after: What must have been bound before; `Frame.J8` for any denial.
        patterns: The wordings.
    """

    frame: Frame
    after: Frame
    patterns: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Lexicon:
    """All the guard knows of a language.

    Attributes:
        language: Its code.
        abbreviations: Words after which a full stop ends no sentence.
        spellings: What a word stands for, in one or more words.
        endings: What the ending of a word stands for, longest first.
        suppositions: Words that begin a supposition.
        supposed: Of whom something is supposed.
        unreal: What a verb in the past stands for in a supposition.
        ordinary: Words one letter away from one of ours that are words themselves.
        classes: Patterns by name; one may use those before it.
        openings: Words after which a statement begins.
        breaks: Words that begin another statement.
        joints: Words that stand between noun phrases.
        questions: Words that begin a question within a sentence.
        contrasts: Words that begin a clause.
        turns: Words that begin a clause after a comma.
        fillers: Wordings that say nothing and are taken out first.
        neutral: Harmless wordings; their words bind no frame.
        negators: Wordings whose last word negates what follows.
        unnegators: Wordings in which a negator does not negate.
        negation_ends: Wordings that end what a negator governs.
        rules: The frames.
        relaxed: Names of the rules that each relaxation lifts.
        exemptions: What makes a frame harmless in a sentence.
        combinations: Frames of a whole message.
        echoes: Sentences that only repeat a frame.
        advice: What is said about each frame.
    """

    language: str
    abbreviations: frozenset[str]
    spellings: Mapping[str, str]
    endings: Mapping[str, str]
    suppositions: frozenset[str]
    supposed: frozenset[str]
    unreal: Mapping[str, str]
    ordinary: frozenset[str]
    classes: Mapping[str, str]
    openings: tuple[str, ...]
    breaks: tuple[str, ...]
    joints: tuple[str, ...]
    questions: tuple[str, ...]
    contrasts: frozenset[str]
    turns: frozenset[str]
    fillers: tuple[str, ...]
    neutral: tuple[str, ...]
    negators: tuple[str, ...]
    unnegators: tuple[str, ...]
    negation_ends: tuple[str, ...]
    rules: tuple[Rule, ...]
    relaxed: Mapping[Relaxation, frozenset[str]]
    exemptions: tuple[Exemption, ...]
    combinations: tuple[Combination, ...]
    echoes: tuple[Echo, ...]
    advice: Mapping[Frame, Advice]


def wordings(text: str, /) -> tuple[str, ...]:
    """Return the patterns of a block of text.

    One stands on a line; a line that is indented further goes on with the one before;
    what follows a ``#`` is a comment.
    """
    lines = [line.split("#")[0].rstrip() for line in text.splitlines()]
    margin = min(len(line) - len(line.lstrip()) for line in lines if line)
    patterns: list[str] = []
    for line in filter(None, lines):
        if line[margin].isspace():
            patterns[-1] += f" {line.strip()}"
        else:
            patterns.append(line.strip())
    return tuple(_BAR.sub("|", pattern) for pattern in patterns)


def listed(text: str, /) -> tuple[str, ...]:
    """Return the words of a text."""
    return tuple(text.split())


_BAR = re.compile(r"\s*[|]\s*")
