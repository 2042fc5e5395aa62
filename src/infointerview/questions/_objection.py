"""Judgement on a question: what a check is, and what it hands back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from infointerview.questions._context import Candidate, GuideContext

__all__ = ["Objection", "QuestionCheck", "Rejection"]


@attrs.frozen
class Objection:
    """One thing there is against a question.

    Attributes:
        code: What it is, in a word: ``asked``, ``unknown-name``, ``guard``.
        reason: The same in a sentence.

    Examples:
        >>> print(Objection("asked", "They were asked this before."))
        asked: They were asked this before.
    """

    code: str
    reason: str

    def __str__(self) -> str:
        """Return code and reason."""
        return f"{self.code}: {self.reason}"


@attrs.frozen(kw_only=True)
class Rejection:
    """A question that a source proposed and the guide may not use.

    Attributes:
        text: The question.
        concept: What it asks.
        source: Where it comes from.
        objections: What there is against it; never empty.

    Examples:
        >>> print(
        ...     Rejection(
        ...         text="Are you hiring?",
        ...         concept="own.1f",
        ...         source="my model",
        ...         objections=(Objection("guard", "It asks for a vacancy."),),
        ...     )
        ... )
        'Are you hiring?' (my model): guard: It asks for a vacancy.
    """

    text: str
    concept: str
    source: str
    objections: tuple[Objection, ...]

    def __str__(self) -> str:
        """Return the question, its source and what there is against it."""
        return f"{self.text!r} ({self.source}): {' '.join(map(str, self.objections))}"


class QuestionCheck(Protocol):
    """Judges one question; whatever it objects to is not asked.

    Examples:
        >>> class NoAcronyms:
        ...     def objections(self, question, context, /):
        ...         if any(len(w) > 1 and w.isupper() for w in question.text.split()):
        ...             yield Objection("jargon", "It holds an acronym.")
        >>> check: QuestionCheck = NoAcronyms()
    """

    def objections(
        self, question: Candidate, context: GuideContext, /
    ) -> Iterable[Objection]:
        """Yield what there is against the question; nothing lets it pass."""
        ...
