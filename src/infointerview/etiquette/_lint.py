"""What a linter says: findings about the form of a text, not about its good faith."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from infointerview.display import paragraph, section, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.display import Html

__all__ = ["LintFinding", "LintReport", "QuestionFault", "RequestRule", "Severity"]


class Severity(StrEnum):
    """How much a finding weighs.

    Examples:
        >>> list(Severity)
        [<Severity.ADVICE: 'advice'>, <Severity.WARNING: 'warning'>, <Severity.ERROR: 'error'>]
    """  # noqa: E501 - the list is shown as it is printed

    ADVICE = "advice"
    WARNING = "warning"
    ERROR = "error"


class QuestionFault(StrEnum):
    """What can be wrong with the form of a question.

    Examples:
        >>> QuestionFault("leading")
        <QuestionFault.LEADING: 'leading'>
    """

    DOUBLE_BARRELLED = "double_barrelled"
    LEADING = "leading"
    NEGATIVE = "negative"
    CLOSED = "closed"
    TOO_LONG = "too_long"
    SEVERAL_QUESTIONS = "several_questions"
    VAGUE = "vague"
    JARGON = "jargon"
    PRESUPPOSES = "presupposes"
    FINDABLE = "findable"
    ASSESSES_THE_SEEKER = "assesses_the_seeker"
    UNKNOWN_NAME = "unknown_name"
    BAD_FAITH = "bad_faith"


class RequestRule(StrEnum):
    """What a first written request keeps to; the codes are those of the rules.

    Examples:
        >>> RequestRule.L3.value, RequestRule("minutes").name
        ('ends_with_question', 'L5')
    """

    L1 = "length"
    L2 = "connection_first"
    L3 = "ends_with_question"
    L4 = "one_question"
    L5 = "minutes"
    L6 = "narrow_and_broad"
    L7 = "about_them"
    L8 = "good_faith"
    L9 = "nothing_attached"
    L10 = "name_with_permission"
    L11 = "next_step_is_yours"


@attrs.frozen(kw_only=True)
class LintFinding:
    """One thing that a linter has against the form of a text.

    Attributes:
        code: What it is.
        severity: How much it weighs.
        span: Start and end in the text as it was given.
        quote: The text of the span.
        reason: What was found, in one sentence.
        suggestion: What to write instead.
        source: Where the rule comes from.

    Examples:
        >>> from infointerview.etiquette import lint_question
        >>> print(lint_question("What a bore are the nights, aren't they?")[0])
        leading (warning) at 26-39: ", aren't they"
          why: It says which answer is expected.
          try: Ask openly, with "how" or "what", and leave the judgement to them.
          source: De Vaus checklist
    """

    code: QuestionFault | RequestRule
    severity: Severity
    span: tuple[int, int]
    quote: str
    reason: str
    suggestion: str
    source: str

    def __str__(self) -> str:
        """Return place, reason, suggestion and source, a line each."""
        start, end = self.span
        return (
            f"{self.code} ({self.severity}) at {start}-{end}: {self.quote!r}\n"
            f"  why: {self.reason}\n  try: {self.suggestion}\n  source: {self.source}"
        )


@attrs.frozen(repr=False)
class LintReport:
    """What a linter found, in the order of the text.

    It is a sequence of its findings, and false when there are none.

    Attributes:
        findings: The findings.

    Examples:
        >>> from infointerview.etiquette import lint_question
        >>> report = lint_question("Do you often travel?")
        >>> report
        LintReport(closed 0-6, vague 7-12)
        >>> [finding.severity.value for finding in report]
        ['warning', 'advice']
        >>> bool(lint_question("What does a week of travel look like?"))
        False
    """

    findings: tuple[LintFinding, ...]

    @property
    def passes(self) -> bool:
        """Whether there is nothing but advice."""
        return all(found.severity is Severity.ADVICE for found in self.findings)

    @property
    def codes(self) -> tuple[QuestionFault | RequestRule, ...]:
        """The code of each finding, in order."""
        return tuple(found.code for found in self.findings)

    def __iter__(self) -> Iterator[LintFinding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __getitem__(self, place: int) -> LintFinding:
        return self.findings[place]

    def __str__(self) -> str:
        """Return each finding with its reason, suggestion and source."""
        return "\n".join(map(str, self.findings)) or "nothing found"

    def show(self) -> Html:
        """Return the findings as a table: the place, why, and what to write instead."""
        rows = (
            (
                found.code.replace("_", " "),
                found.severity.value,
                found.quote,
                found.reason,
                found.suggestion,
                found.source,
            )
            for found in self
        )
        heads = ("What", "Weight", "Words", "Why", "Try", "Source")
        found = table("Findings", heads, rows) if self else paragraph("nothing found")
        return section("In good form", found)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "findings", list(map(str, self))

    def __repr__(self) -> str:
        places = (f"{each.code} {each.span[0]}-{each.span[1]}" for each in self)
        return f"LintReport({', '.join(places)})"
