"""The guide as a value: timed items, each with its reason, and its text forms."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import datetime, timedelta
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Protocol

import attrs

from infointerview.display import (
    Html,
    details,
    grouped_table,
    in_markdown,
    one_line,
    page,
    paragraph,
    section,
)
from infointerview.errors import InvalidValue
from infointerview.questions._context import KnownFact
from infointerview.questions._objection import Rejection
from infointerview.questions._policy import Phase, QuestionForm, is_number
from infointerview.values import ContactId
from infointerview.values.checks import member_of, topic_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Guide", "GuideItem", "GuideWords", "Replanner", "RunnerUp"]

_EDGES = frozenset({Phase.OPENING, Phase.CLOSING})
_COLUMNS = 80
_MINUTE = timedelta(minutes=1)
_INDENT = " " * 7
_CODED = frozenset({"seniority", "work"})  # facts whose values are words of ours


@attrs.frozen(kw_only=True)
class GuideWords:
    """What the forms of a guide say between the questions, in one language.

    Attributes:
        heading: With ``{name}`` and ``{minutes}``.
        opening: Above the greeting.
        questions: Above the questions.
        closing: Above the end.
        note: Before a caveat.
        minutes: How long something takes, with ``{minutes}``.
        skip: When to leave a question out, with ``{rank}``.
        left: How open its topic is, with ``{before}`` and ``{after}``.
        takes: The same as `minutes`, as a sentence.
        uses: With ``{facts}``.
        instead: What lost, with ``{text}``, ``{worth}`` and ``{own}``.
        instead_of_area: What lost because it would leave an area out, with ``{text}``.
        columns: Heads of a table: when, what, how long, in which order to skip, notes.
        point: What stands before the decimals of a number.
        percent: A share in hundredths, with ``{}``.
        facts: What stands for the name of a fact, or for a word that is its value.

    Examples:
        >>> GuideWords().skip.format(rank=1)
        'skip 1'
        >>> GuideWords(point=",").number(2.5)
        '2,5'
    """

    heading: str = "{name}, {minutes} minutes"
    opening: str = "Opening"
    questions: str = "Questions"
    closing: str = "Closing"
    note: str = "Note"
    minutes: str = "{minutes} min"
    skip: str = "skip {rank}"
    left: str = "Open before: {before}, after: {after}."
    takes: str = "Takes {minutes} min."
    uses: str = "Uses {facts}."
    instead: str = "Next best: “{text}”, which would add {worth} where this adds {own}."
    instead_of_area: str = (
        "Next best: “{text}”, which would leave one of the six areas out."
    )
    columns: tuple[str, str, str, str, str] = ("At", "Ask", "Min", "Skip", "Notes")
    point: str = "."
    percent: str = "{}%"
    facts: tuple[tuple[str, str], ...] = ()

    def number(self, value: float, /, form: str = "g") -> str:
        """Return a number as it is written in the language."""
        return format(value, form).replace(".", self.point)

    def share(self, value: float, /) -> str:
        """Return a share from 0.0 to 1.0 in hundredths."""
        return self.percent.format(f"{100 * value:.0f}")

    def fact(self, known: KnownFact, /) -> str:
        """Return the name and value of a fact."""
        words = dict(self.facts)
        value = known.value
        if known.name in _CODED:
            value = words.get(value, value)
        return f"{words.get(known.name, known.name)}: {value}"

    def part(self, phase: Phase, /) -> str:
        """Return the heading above a part of the talk."""
        edges = {Phase.OPENING: self.opening, Phase.CLOSING: self.closing}
        return edges.get(phase, self.questions)


@attrs.frozen(kw_only=True)
class RunnerUp:
    """The question that would have been asked in the place of another.

    Attributes:
        text: Its words.
        concept: What it asks.
        worth: What it would have added to the guide.
        leaves_area: Whether it would have left an area of rule Z6 without a question.

    Examples:
        >>> RunnerUp(text="How so?", concept="a.b", worth=0.4).leaves_area
        False
    """

    text: str
    concept: str
    worth: float
    leaves_area: bool = False


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
        worth: What the guide would lose without it; ``None`` outside the core.
        runner_up: What would be asked in its place; ``None`` if nothing would.
        facts: What it uses of what is known about the person, or was said or read
            elsewhere, and where from.
        source: Where the question comes from, with the version.
        words: What `explain` says between these.

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
    worth: float | None = None
    runner_up: RunnerUp | None = None
    facts: tuple[KnownFact, ...] = ()
    source: str
    words: GuideWords = attrs.field(default=GuideWords(), repr=False)

    @property
    def clock(self) -> str:
        """When to begin, as minutes and seconds."""
        minutes, seconds = divmod(round(self.at_minute * 60), 60)
        return f"{minutes}:{seconds:02d}"

    @property
    def details(self) -> str:
        """What stands below the question: minutes, when to skip it, and why."""
        parts = [self.words.minutes.format(minutes=self.words.number(self.minutes))]
        if self.skip_rank is not None:
            parts.append(self.words.skip.format(rank=self.skip_rank))
        return f"({', '.join(parts)}) {self.reason}"

    def explain(self) -> str:
        """Return the reason with the numbers and facts behind it."""
        words, parts = self.words, [self.reason]
        if self.open_before is not None and self.open_after is not None:
            before, after = words.share(self.open_before), words.share(self.open_after)
            parts.append(words.left.format(before=before, after=after))
        parts.append(words.takes.format(minutes=words.number(self.minutes)))
        if self.facts:
            facts = ", ".join(map(words.fact, self.facts))
            parts.append(words.uses.format(facts=facts))
        if self.runner_up is not None and self.worth is not None:
            other = self.runner_up
            wording = words.instead_of_area if other.leaves_area else words.instead
            parts.append(
                wording.format(
                    text=other.text,
                    worth=words.number(other.worth, ".2f"),
                    own=words.number(self.worth, ".2f"),
                )
            )
        return " ".join(parts)

    def __str__(self) -> str:
        """Return clock and words."""
        return f"{self.clock} {self.text}"


class Replanner(Protocol):
    """What a guide was made from, so that it can be made again during the talk.

    Examples:
        >>> class Same:
        ...     def replanned(self, *, elapsed, asked):
        ...         return "a guide"
        >>> plan: Replanner = Same()
    """

    def replanned(self, *, elapsed: float, asked: frozenset[str]) -> Guide:
        """Return the guide for the rest of the talk."""
        ...


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
        rejected: What sources proposed and may not be asked, with the reasons.
        words: What its forms say between the questions.
        plan: What it was made from; ``None`` for a guide made by hand.

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
    rejected: tuple[Rejection, ...] = ()
    words: GuideWords = GuideWords()
    plan: Replanner | None = attrs.field(default=None, eq=False)

    @property
    def heading(self) -> str:
        """Who it is for and how long it takes, on one line."""
        name, minutes = one_line(self.name), self.words.number(self.minutes)
        return self.words.heading.format(name=name, minutes=minutes)

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

    def replan(
        self,
        *,
        elapsed: timedelta | float,
        asked: Iterable[GuideItem | str] = (),
    ) -> Guide:
        """Return the guide for the rest of the talk.

        What was asked is left out and counts as answered, so the rest is chosen anew
        for the minutes that remain. The two-name ask stays, however late it is.

        Args:
            elapsed: How long the talk has lasted, as a `timedelta` or in minutes.
            asked: What was asked since the guide was made: items of it, or their
                concepts or words.

        Raises:
            InvalidValue: If `elapsed` is negative or no length of time, `asked` is a
                single question, or the guide was made by hand.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> ken = ii.Contact(name="Ken Ito")
            >>> campaign = ii.Campaign.start(
            ...     "grid", goal="", time_zone="UTC", at=noon
            ... ).record(ii.ContactAdded(contact="ken", card=ken, at=noon))
            >>> plan = ii.guide(campaign, "ken", minutes=20, as_of=noon)
            >>> late = plan.replan(elapsed=12, asked=plan.core[:1])
            >>> late.core[0].clock, len(late.core), late.closing[0].clock
            ('12:00', 1, '15:00')
        """
        minutes = elapsed / _MINUTE if isinstance(elapsed, timedelta) else elapsed
        if not is_number(minutes) or minutes < 0:
            expected = "a timedelta or a number of minutes, not negative"
            raise InvalidValue("Guide.replan(elapsed)", elapsed, expected)
        if self.plan is None:
            raise InvalidValue("Guide.plan", None, "a guide that `guide` made")
        if isinstance(asked, GuideItem | str) or not isinstance(asked, Iterable):
            expected = "an iterable of items, concepts or texts"
            raise InvalidValue("Guide.replan(asked)", asked, expected)
        concepts = {item.text: item.concept for item in self.items}
        said = (each.concept if isinstance(each, GuideItem) else each for each in asked)
        known = frozenset(concepts.get(each, each) for each in said)
        return self.plan.replanned(elapsed=minutes, asked=known)

    def show(self) -> Html:
        """Return the guide as a table: when to ask what, and room for notes.

        Each question unfolds to say why it is there.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> ken = ii.Contact(name="Ken Ito")
            >>> campaign = ii.Campaign.start(
            ...     "grid", goal="", time_zone="UTC", at=noon
            ... ).record(ii.ContactAdded(contact="ken", card=ken, at=noon))
            >>> shown = ii.guide(campaign, "ken", minutes=20, as_of=noon).show()
            >>> "Ken Ito, 20 minutes" in shown, "two other people" in shown
            (True, True)
        """
        return section(self.heading, *self._parts(_unfolding))

    def to_html(self) -> str:
        """Return the guide as a page to print and to write on: the questions only."""
        return page(self.heading, *self._parts(_plain), language=self.language)

    def _repr_html_(self) -> str:
        return self.show()

    def _by_part(self) -> Iterator[tuple[str, Iterator[GuideItem]]]:
        return groupby(self.items, lambda item: self.words.part(item.phase))

    def _parts(self, cell: Callable[[GuideItem], str]) -> Iterator[Html]:
        language = escape(self.language)
        yield Html(f'<div lang="{language}">')
        for caveat in self.caveats:
            yield paragraph(f"{self.words.note}: {caveat}")
        yield grouped_table(
            "",
            self.words.columns,
            [
                (
                    part,
                    [
                        (
                            item.clock,
                            cell(item),
                            self.words.number(item.minutes),
                            item.skip_rank,
                            None,
                        )
                        for item in items
                    ],
                )
                for part, items in self._by_part()
            ],
            to_fill_in=len(self.items),
        )
        yield Html("</div>")

    def to_markdown(self) -> str:
        """Return the guide as Markdown: parts with a list item per question."""
        lines = [f"# {in_markdown(self.heading)}", ""]
        for caveat in self.caveats:
            lines += [f"> {in_markdown(caveat)}", ""]
        for part, items in self._by_part():
            lines += [f"## {in_markdown(part)}", ""]
            for item in items:
                lines.append(f"- **{item.clock}** {in_markdown(item.text)}  ")
                lines.append(f"  *{in_markdown(item.details)}*")
            lines.append("")
        return "\n".join(lines)

    def __str__(self) -> str:
        """Return the guide as plain text for a terminal of 80 columns."""
        lines = [self.heading]
        lines += (_filled(f"{self.words.note}: {caveat}") for caveat in self.caveats)
        for part, items in self._by_part():
            lines += ["", part]
            for item in items:
                lines.append(_wrapped(f"{item.clock:>5}  {one_line(item.text)}"))
                lines.append(_wrapped(f"{_INDENT}{one_line(item.details)}"))
        return "\n".join(lines)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "heading", self.heading
        yield "items", list(map(str, self.items))
        yield "caveats", list(self.caveats)

    def __repr__(self) -> str:
        return (
            f"Guide(contact={self.contact!r}, minutes={self.minutes:g},"
            f" questions={len(self.core)})"
        )


def _unfolding(item: GuideItem) -> str:
    return details(item.text, paragraph(item.explain()))


def _plain(item: GuideItem) -> str:
    return item.text


def _filled(note: str) -> str:
    return textwrap.fill(note, _COLUMNS)


def _wrapped(line: str) -> str:
    return textwrap.fill(line, _COLUMNS, subsequent_indent=_INDENT)
