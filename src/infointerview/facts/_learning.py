"""Facts about what was asked, learned, and brought by an interview."""

from __future__ import annotations

import attrs

from infointerview.facts._shape import Dated
from infointerview.values import (
    Benefit,
    ContactId,
    DebriefPrompt,
    InterviewId,
    Stance,
)
from infointerview.values.checks import (
    PLAIN,
    SUBJECT,
    TEXT,
    flag,
    identifier,
    instance_of,
    member_of,
    optional,
    share,
    some_text,
    text,
    topic_name,
    tuple_of,
    whole_number,
)

__all__ = ["BenefitReceived", "Debrief", "DebriefAnswer", "QuestionAsked", "Takeaway"]


@attrs.frozen(kw_only=True, repr=False)
class QuestionAsked(Dated):
    """A question was put to somebody; nobody is asked the same thing twice.

    Attributes:
        contact: Who was asked.
        concept: What it asks, as a key such as ``"day.typical"``.
        topic: The topic it belongs to, a `Topic` or a word of the user's own.
        question: The words used; empty if they do not matter.
        interview: At which interview; ``None`` for the latest.

    Examples:
        >>> from datetime import UTC, datetime
        >>> QuestionAsked(
        ...     contact="c1",
        ...     concept="day.typical",
        ...     topic="day_to_day",
        ...     at=datetime(2026, 3, 9, tzinfo=UTC),
        ... ).topic
        <Topic.DAY_TO_DAY: 'day_to_day'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    concept: str = attrs.field(validator=identifier, metadata=PLAIN)
    topic: str = attrs.field(validator=topic_name, metadata=PLAIN)
    question: str = attrs.field(default="", validator=text, metadata=TEXT)
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class Takeaway(Dated):
    """Somebody said something worth keeping: a claim with a speaker and a date.

    Attributes:
        contact: Who said it.
        topic: What it is about, a `Topic` or a word of the user's own.
        claim: What was said, in a sentence.
        about: Key that claims on one point share, such as ``"on_call"``, so that
            contradictions can be found; empty if none.
        stance: How the speaker stands to the claim.
        confidence: How sure the seeker is of having understood, 0.0 to 1.0.
        confidential: Whether it may not be passed on (rule U15).
        concept: The question it answers, such as ``"day.typical"``; empty if none.
        interview: At which interview; ``None`` for the latest.

    Examples:
        >>> from datetime import UTC, datetime
        >>> Takeaway(
        ...     contact="c1",
        ...     topic="lifestyle",
        ...     claim="storm season means nights on call",
        ...     at=datetime(2026, 3, 9, tzinfo=UTC),
        ... ).stance
        <Stance.SUPPORTS: 'supports'>
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    topic: str = attrs.field(validator=topic_name, metadata=PLAIN)
    claim: str = attrs.field(validator=some_text, metadata=TEXT)
    about: str = attrs.field(default="", validator=text, metadata=TEXT)
    stance: Stance = attrs.field(
        default=Stance.SUPPORTS, validator=member_of(Stance), metadata=PLAIN
    )
    confidence: float = attrs.field(default=1.0, validator=share, metadata=PLAIN)
    confidential: bool = attrs.field(default=False, validator=flag, metadata=PLAIN)
    concept: str = attrs.field(default="", validator=text, metadata=PLAIN)
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True)
class DebriefAnswer:
    """What the seeker answered to one prompt of a debrief.

    Attributes:
        prompt: The prompt.
        text: The answer.

    Examples:
        >>> DebriefAnswer(prompt="learned", text="substations are quiet").prompt.form
        'short'
    """

    prompt: DebriefPrompt = attrs.field(
        validator=member_of(DebriefPrompt),
        metadata=PLAIN,
        repr=lambda prompt: repr(prompt.value),  # an argument that can be given again
    )
    text: str = attrs.field(validator=some_text, metadata=TEXT)


@attrs.frozen(kw_only=True, repr=False)
class Debrief(Dated):
    """The seeker looked back on an interview.

    Attributes:
        contact: With whom it was.
        option: The career option that the fit is about; empty for the goal itself.
        fit_before: How well the option seemed to fit before, 0 to 10.
        fit_after: How well it seems to fit now, 0 to 10.
        answers: Answers to the prompts of the short, long or review form.
        misconceptions: What the seeker believed before and no longer does.
        red_flags: What speaks against the option.
        interview: Which interview; ``None`` for the latest.

    Examples:
        >>> from datetime import UTC, datetime
        >>> look = Debrief(
        ...     contact="c1",
        ...     fit_before=5,
        ...     fit_after=7,
        ...     answers=(DebriefAnswer(prompt="learned", text="nights on call"),),
        ...     at=datetime(2026, 3, 9, tzinfo=UTC),
        ... )
        >>> look.fit_after - look.fit_before
        2
    """

    contact: ContactId = attrs.field(validator=identifier, metadata=SUBJECT)
    option: str = attrs.field(default="", validator=text, metadata=TEXT)
    fit_before: int | None = attrs.field(
        default=None, validator=optional(whole_number(0, 10)), metadata=PLAIN
    )
    fit_after: int | None = attrs.field(
        default=None, validator=optional(whole_number(0, 10)), metadata=PLAIN
    )
    answers: tuple[DebriefAnswer, ...] = attrs.field(
        default=(), validator=tuple_of(instance_of(DebriefAnswer)), metadata=TEXT
    )
    misconceptions: tuple[str, ...] = attrs.field(
        default=(), validator=tuple_of(some_text), metadata=TEXT
    )
    red_flags: tuple[str, ...] = attrs.field(
        default=(), validator=tuple_of(some_text), metadata=TEXT
    )
    interview: InterviewId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=PLAIN
    )


@attrs.frozen(kw_only=True, repr=False)
class BenefitReceived(Dated):
    """An interview brought something (rule Z11); offers are received, never asked.

    Attributes:
        benefit: What.
        contact: Through whom; ``None`` if it came from the interviews as a whole.
        detail: In the seeker's words.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 9, tzinfo=UTC)
        >>> BenefitReceived(benefit="confidence", at=day).benefit
        <Benefit.CONFIDENCE: 'confidence'>
    """

    benefit: Benefit = attrs.field(validator=member_of(Benefit), metadata=PLAIN)
    contact: ContactId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=SUBJECT
    )
    detail: str = attrs.field(default="", validator=text, metadata=TEXT)
