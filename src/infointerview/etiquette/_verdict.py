"""What the guard says: level, findings, and the words they are made of."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from infointerview.display import Html, section, table
from infointerview.errors import InvalidValue
from infointerview.values import RULES, Rule
from infointerview.values.checks import flag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "Finding",
    "Frame",
    "Level",
    "MessageKind",
    "Relaxation",
    "ReviewContext",
    "Verdict",
]


class MessageKind(StrEnum):
    """What a text is for.

    Examples:
        >>> MessageKind("thank_you")
        <MessageKind.THANK_YOU: 'thank_you'>
    """

    QUESTION = "question"
    OUTREACH = "outreach"
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"


class Level(StrEnum):
    """How a text stands: good, worth a second look, or not to be sent.

    ``block`` means that a frame is fully bound; ``warn`` is for wording over which
    career centres disagree or that the context decides.

    Examples:
        >>> max(Level.PASS, Level.BLOCK, Level.WARN, key=lambda level: level.rank)
        <Level.BLOCK: 'block'>
    """

    PASS = "pass"  # noqa: S105 - not a secret
    WARN = "warn"
    BLOCK = "block"

    @property
    def rank(self) -> int:
        """0 for a pass; the more there is against the text, the higher."""
        return list(Level).index(self)


class Frame(StrEnum):
    """In which way a text asks for employment.

    The codes are those of the label guide: J1 probes for vacancies, J2 asks to be
    hired or considered, J3 asks for a channel (a referral, a good word, a forwarded
    CV), J4 sends application material unasked, J5 reports an application, J6 sells
    the asker's fit, J7 wants to work there, J8 denies it and asks all the same.

    Examples:
        >>> Frame.J1.value, Frame("channel").name
        ('vacancies', 'J3')
    """

    J1 = "vacancies"
    J2 = "hire_me"
    J3 = "channel"
    J4 = "material"
    J5 = "application"
    J6 = "pitch"
    J7 = "seeking"
    J8 = "disclaimer_then_ask"


class Relaxation(StrEnum):
    """A reading that is less strict than the default, and is asked for by name.

    Career centres disagree on these two points; by default the strict side counts.

    Examples:
        >>> print(Relaxation.GENERAL_OPENINGS.rule)
        U13: a general question about openings is acceptable (Hampshire College; Berkeley and others say never)
    """  # noqa: E501 - the rule is shown as it is printed

    GENERAL_OPENINGS = "general_openings"
    """To ask whether the person knows of openings."""
    RESUME_REVIEW = "resume_review"
    """To bring or send a resume without having been asked."""

    @property
    def rule(self) -> Rule:
        """The domain rule that it follows, with its source."""
        return RULES["U13" if self is Relaxation.GENERAL_OPENINGS else "U12"]


def _relaxations(names: Iterable[str], /) -> frozenset[Relaxation]:
    try:
        return frozenset(map(Relaxation, names))
    except (TypeError, ValueError):
        expected = f"names out of {', '.join(Relaxation)}"
        raise InvalidValue("ReviewContext.relaxations", names, expected) from None


@attrs.frozen(kw_only=True)
class ReviewContext:
    """What the guard is told about the conversation besides the text.

    Attributes:
        resume_offer_made: The person offered to look at the seeker's resume; turns
            `Frame.J4` off. Nothing else turns a frame off.
        relaxations: Readings that are less strict, by name; none by default. Each
            lifts some rules of the lexicon and leaves all others in force.

    Examples:
        >>> from infointerview.etiquette import review
        >>> note = "My CV is attached."
        >>> review(note, kind="follow_up").level
        <Level.BLOCK: 'block'>
        >>> offered = ReviewContext(resume_offer_made=True)
        >>> review(note, kind="follow_up", context=offered).level
        <Level.PASS: 'pass'>
        >>> lenient = ReviewContext(relaxations=["general_openings"])
        >>> review("Do you know of any openings?", context=lenient).level
        <Level.PASS: 'pass'>
    """

    resume_offer_made: bool = attrs.field(default=False, validator=flag)
    relaxations: frozenset[Relaxation] = attrs.field(
        default=frozenset(), converter=_relaxations
    )


@attrs.frozen(kw_only=True)
class Finding:
    """One place of a text that the guard has something against.

    Attributes:
        frame: In which way it asks for employment.
        level: `Level.BLOCK` or `Level.WARN`.
        span: Start and end in the text as it was given.
        quote: The text of the span.
        reason: Why it was found, in one sentence.
        suggestion: A wording of the same topic that passes, or advice to drop it.

    Examples:
        >>> from infointerview.etiquette import review
        >>> print(review("So, are you hiring?").findings[0])
        J1 vacancies at 4-18, block: 'are you hiring'
          why: It asks for a vacancy, or to be told of one.
          try: How do people usually find their first post in this field?
    """

    frame: Frame
    level: Level
    span: tuple[int, int]
    quote: str
    reason: str
    suggestion: str

    def __str__(self) -> str:
        """Return place, reason and suggestion, a line each."""
        start, end = self.span
        return (
            f"{self.frame.name} {self.frame} at {start}-{end}, {self.level}:"
            f" {self.quote!r}\n  why: {self.reason}\n  try: {self.suggestion}"
        )


@attrs.frozen(kw_only=True, repr=False)
class Verdict:
    """The guard's answer about one text.

    Attributes:
        level: The worst of the findings; `Level.PASS` without any.
        findings: By their place in the text.

    Examples:
        >>> from infointerview.etiquette import review
        >>> review("How did you find your way into this trade?")
        Verdict(pass)
        >>> review("I am not after a job, but are you hiring?")
        Verdict(block: J8 5-40, J1 26-40)
    """

    level: Level
    findings: tuple[Finding, ...]

    @property
    def passes(self) -> bool:
        """Whether nothing at all was found: a warning does not pass."""
        return self.level is Level.PASS

    def __str__(self) -> str:
        """Return the level and each finding with its reason and suggestion."""
        return "\n".join([self.level, *map(str, self.findings)])

    def show(self) -> Html:
        """Return the findings as a table: the place, why, and what to write instead."""
        rows = (
            (
                f"{found.frame.name} {found.frame.replace('_', ' ')}",
                found.level.value,
                found.quote,
                found.reason,
                found.suggestion,
            )
            for found in self.findings
        )
        heads = ("Frame", "Level", "Words", "Why", "Try")
        findings = table("Findings", heads, rows) if self.findings else Html()
        return section(f"In good faith: {self.level}", findings)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "level", self.level.value
        yield "findings", list(map(str, self.findings))

    def __repr__(self) -> str:
        places = ", ".join(
            f"{found.frame.name} {found.span[0]}-{found.span[1]}"
            for found in self.findings
        )
        return f"Verdict({self.level}{': ' * bool(places)}{places})"
