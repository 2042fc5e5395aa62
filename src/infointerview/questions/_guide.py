"""The guide as a value: timed items, each with its reason, and its text forms."""

from __future__ import annotations

import re
import textwrap
from datetime import datetime

import attrs

from infointerview.people import one_line
from infointerview.questions._context import KnownFact
from infointerview.questions._policy import Phase, QuestionForm
from infointerview.values import ContactId
from infointerview.values.checks import member_of, topic_name

__all__ = ["Guide", "GuideItem"]

_EDGES = frozenset({Phase.OPENING, Phase.CLOSING})
_COLUMNS = 80
_INDENT = " " * 7
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|])")


@attrs.frozen(kw_only=True)
class GuideItem:
    """Something to say in an interview, when to say it, and why.

    Attributes:
        at_minute: When to begin, in minutes from the start.
        minutes: How long it may take, answer included.
        text: The words.
        topic: A `Topic`, or a word of the user's own.
        concept: What it asks, as a key such as ``"day.typical"``: what to record in
            `QuestionAsked.concept` once it was asked.
        form: What kind of answer it calls for.
        phase: The part of the talk.
        reason: Why it is there, in a sentence.
        skip_rank: 1 for what to leave out first when time runs short; ``None`` for
            what is never left out.
        open_before: Share of the topic that is open before it, 0.0 to 1.0; ``None``
            outside the core.
        open_after: The same once it is answered.
        facts: What it uses of what is known about the person, and where from.
        source: Where the question comes from, with the version.

    Examples:
        >>> item = GuideItem(
        ...     at_minute=2.0,
        ...     minutes=2.5,
        ...     text="What does an ordinary day look like for you?",
        ...     topic="day_to_day",
        ...     concept="day.typical",
        ...     phase="exploration",
        ...     reason="Next to nothing is known yet about day to day.",
        ...     skip_rank=1,
        ...     open_before=1.0,
        ...     open_after=0.37,
        ...     source="bank en 1",
        ... )
        >>> print(item)
        2:00 What does an ordinary day look like for you?
        >>> print(item.explain())
        Next to nothing is known yet about day to day. Open before: 100%, after: 37%. Takes 2.5 min.
    """  # noqa: E501 - the explanation is shown as it is printed

    at_minute: float
    minutes: float
    text: str
    topic: str = attrs.field(validator=topic_name)
    concept: str
    form: QuestionForm = attrs.field(
        default=QuestionForm.OPEN, validator=member_of(QuestionForm)
    )
    phase: Phase = attrs.field(validator=member_of(Phase))
    reason: str
    skip_rank: int | None = None
    open_before: float | None = None
    open_after: float | None = None
    facts: tuple[KnownFact, ...] = ()
    source: str

    @property
    def clock(self) -> str:
        """When to begin, as minutes and seconds."""
        minutes, seconds = divmod(round(self.at_minute * 60), 60)
        return f"{minutes}:{seconds:02d}"

    def explain(self) -> str:
        """Return the reason with the numbers and facts behind it."""
        parts = [self.reason]
        if self.open_before is not None and self.open_after is not None:
            before, after = f"{self.open_before:.0%}", f"{self.open_after:.0%}"
            parts.append(f"Open before: {before}, after: {after}.")
        parts.append(f"Takes {self.minutes:g} min.")
        if self.facts:
            parts.append(f"Uses {', '.join(map(str, self.facts))}.")
        return " ".join(parts)

    def __str__(self) -> str:
        """Return clock and words."""
        return f"{self.clock} {self.text}"


@attrs.frozen(kw_only=True, repr=False)
class Guide:
    """What to ask one person in the minutes agreed on; made by `guide`.

    Attributes:
        contact: Id of the person.
        name: Their name.
        minutes: The minutes agreed on.
        items: Everything to say, in order.
        spare: Minutes that no question took, besides the buffer that every guide
            keeps.
        as_of: The instant it was made for.
        language: The language it is in.
        caveats: What speaks against it, in sentences: such as more minutes than one
            asks for.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> ken = ii.Contact(name="Ken Ito", positions=(ii.Position(title="Planner"),))
        >>> campaign = ii.Campaign.start(
        ...     "grid", goal="", time_zone="UTC", at=noon
        ... ).record(ii.ContactAdded(contact="ken", card=ken, at=noon))
        >>> plan = ii.guide(campaign, "ken", minutes=20, as_of=noon)
        >>> plan
        Guide(contact='ken', minutes=20, questions=5)
        >>> [item.clock for item in plan.closing]
        ['15:00', '16:00', '16:30', '19:00', '19:30']
        >>> plan.closing[0].text
        'Who are at least two other people you would suggest I talk with to learn more?'
    """

    contact: ContactId
    name: str
    minutes: float
    items: tuple[GuideItem, ...]
    spare: float
    as_of: datetime
    language: str
    caveats: tuple[str, ...] = ()

    @property
    def core(self) -> tuple[GuideItem, ...]:
        """The questions between greeting and closing, in order."""
        return tuple(item for item in self.items if item.phase not in _EDGES)

    @property
    def closing(self) -> tuple[GuideItem, ...]:
        """The end: always the ask for two other people, then thanks."""
        return tuple(item for item in self.items if item.phase is Phase.CLOSING)

    def skip_first(self, minute: float = 0.0, /) -> tuple[GuideItem, ...]:
        """Return what may be left out from this minute on, the first to go first.

        What loses least value per minute goes first. The two-name ask never does.
        """
        ranked = [
            (item.skip_rank, item)
            for item in self.core
            if item.skip_rank is not None and item.at_minute >= minute
        ]
        return tuple(item for _, item in sorted(ranked, key=lambda pair: pair[0]))

    def to_markdown(self) -> str:
        """Return the guide as Markdown: one list item per question, to print."""
        lines = [f"# {_escaped(self.name)}, {self.minutes:g} minutes", ""]
        for caveat in self.caveats:
            lines += [f"> {_escaped(caveat)}", ""]
        for item in self.items:
            lines.append(f"- **{item.clock}** {_escaped(item.text)}  ")
            lines.append(f"  *{_escaped(_details(item))}*")
        return "\n".join(lines) + "\n"

    def __str__(self) -> str:
        """Return the guide as plain text for a terminal of 80 columns."""
        lines = [f"{one_line(self.name)}, {self.minutes:g} minutes"]
        lines += map(_wrapped_note, self.caveats)
        heading = ""
        for item in self.items:
            part = (
                item.phase.value.capitalize() if item.phase in _EDGES else "Questions"
            )
            if part != heading:
                heading = part
                lines += ["", heading]
            lines.append(_wrapped(f"{item.clock:>5}  {one_line(item.text)}"))
            lines.append(_wrapped(f"{_INDENT}{one_line(_details(item))}"))
        return "\n".join(lines)

    def __repr__(self) -> str:
        return (
            f"Guide(contact={self.contact!r}, minutes={self.minutes:g},"
            f" questions={len(self.core)})"
        )


def _details(item: GuideItem) -> str:
    parts = [f"{item.minutes:g} min"]
    if item.skip_rank is not None:
        parts.append(f"skip {item.skip_rank}")
    return f"({', '.join(parts)}) {item.reason}"


def _wrapped_note(caveat: str) -> str:
    return textwrap.fill(f"Note: {caveat}", _COLUMNS)


def _wrapped(line: str) -> str:
    return textwrap.fill(line, _COLUMNS, subsequent_indent=_INDENT)


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", one_line(text))
