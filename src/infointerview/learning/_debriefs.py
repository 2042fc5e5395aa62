"""Looking back on interviews: what to answer, and what it means for the options."""

from __future__ import annotations

from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.display import brief, many, one_line, section, table
from infointerview.errors import InvalidValue
from infointerview.facts import Debrief
from infointerview.learning._heard import name_of
from infointerview.people import text_key
from infointerview.values import (
    RULES,
    ContactId,
    DebriefPrompt,
    InterviewId,
)
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from infointerview.campaign import Campaign, Interview
    from infointerview.display import Html

__all__ = [
    "DEBRIEF_QUESTIONS",
    "DebriefForm",
    "Debriefs",
    "DecisionTable",
    "LookedBack",
    "OptionRow",
    "debrief_form",
    "debriefs",
    "decision_table",
]

_P = DebriefPrompt
DEBRIEF_QUESTIONS: Mapping[DebriefPrompt, str] = MappingProxyType(
    {
        _P.LEARNED: "What did I learn?",
        _P.FIT: "How does it suit my skills, values and interests?",
        _P.STILL_NEEDED: "What or whom do I still need to know?",
        _P.NEW_FACTS: "Which facts were new to me?",
        _P.SATISFACTION: "What satisfies people in this work?",
        _P.DISSATISFACTIONS: "Which complaints have I heard before?",
        _P.HOURS: "What hours are really worked?",
        _P.STRESSES: "Where does the pressure come from?",
        _P.CULTURE: "How do people treat each other there?",
        _P.COMPETITIVE_EDGE: "What sets a newcomer apart?",
        _P.CHANGED_OPINION: "On what have I changed my mind?",
        _P.CORRECTED_MISCONCEPTIONS: "What had I believed that is not so?",
        _P.RED_FLAGS: "What speaks against it for me?",
        _P.QUESTIONS_ANSWERED: "Which of my questions were answered, and how?",
        _P.STILL_INTERESTED: "Am I still interested, and why?",
        _P.RULED_OUT: "What can I rule out?",
        _P.DO_DIFFERENTLY: "What will I do differently next time?",
    }
)
"""What each prompt asks of the seeker, in our words."""

_RULE_OF_FORM = {"short": "U17", "long": "U18", "review": "U19"}


@attrs.frozen(kw_only=True)
class DebriefForm:
    """A form to look back with: the prompts of one rule, in order.

    Attributes:
        form: ``short``, ``long`` or ``review``.
        prompts: What it asks.

    Examples:
        >>> print(debrief_form("short"))
        What did I learn?
        How does it suit my skills, values and interests?
        What or whom do I still need to know?
    """

    form: str
    prompts: tuple[DebriefPrompt, ...]

    @property
    def questions(self) -> tuple[str, ...]:
        """The prompts in words."""
        return tuple(DEBRIEF_QUESTIONS[prompt] for prompt in self.prompts)

    def open(self, debrief: Debrief, /) -> tuple[DebriefPrompt, ...]:
        """Return the prompts that a debrief has not answered.

        Misconceptions and red flags count as the answers to their prompts.

        Examples:
            >>> from datetime import UTC, datetime
            >>> from infointerview.facts import DebriefAnswer
            >>> look = Debrief(
            ...     contact="c1",
            ...     red_flags=("nights",),
            ...     answers=(DebriefAnswer(prompt="hours", text="50 a week"),),
            ...     at=datetime(2026, 3, 9, tzinfo=UTC),
            ... )
            >>> len(debrief_form("long").open(look))
            8
        """
        done = _answered(debrief)
        return tuple(prompt for prompt in self.prompts if prompt not in done)

    def explain(self) -> str:
        """Return the rule the form rests on."""
        return str(RULES[_RULE_OF_FORM[self.form]])

    def __str__(self) -> str:
        """Return the questions, one on each line."""
        return "\n".join(self.questions)


def debrief_form(form: str = "short", /) -> DebriefForm:
    """Return a form to look back with: 3 questions, 10, or 4 about oneself.

    Args:
        form: ``short`` (rule U17), ``long`` (U18) or ``review`` (U19).

    Raises:
        InvalidValue: If there is no such form.

    Examples:
        >>> len(debrief_form("long").prompts)
        10
    """
    if form not in _RULE_OF_FORM:
        raise InvalidValue("debrief_form", form, f"one of {', '.join(_RULE_OF_FORM)}")
    prompts = tuple(prompt for prompt in DebriefPrompt if prompt.form == form)
    return DebriefForm(form=form, prompts=prompts)


@attrs.frozen(kw_only=True)
class LookedBack:
    """An interview, and what the seeker wrote when looking back on it.

    Attributes:
        contact: With whom it was.
        name: Their name.
        interview: Its id; ``None`` if the debrief names none and none had ended.
        held: When it ended; ``None`` if nothing says that it was held.
        notes: The debriefs, in order; empty if there is none yet.

    Examples:
        >>> LookedBack(
        ...     contact="c1", name="Rosa", interview="i1", held=None, notes=()
        ... ).open()[0]
        <DebriefPrompt.LEARNED: 'learned'>
    """

    contact: ContactId
    name: str
    interview: InterviewId | None
    held: datetime | None
    notes: tuple[Debrief, ...]

    def open(self, form: str = "short", /) -> tuple[DebriefPrompt, ...]:
        """Return the prompts of a form that no debrief of it has answered."""
        done = {prompt for note in self.notes for prompt in _answered(note)}
        prompts = debrief_form(form).prompts
        return tuple(prompt for prompt in prompts if prompt not in done)


class Debriefs(tuple[LookedBack, ...]):
    """The interviews that were held, looked back on; made by `debriefs`.

    Examples:
        >>> Debriefs(), Debriefs() == ()
        (Debriefs(interviews=0, written=0), True)
    """

    __slots__ = ()

    def show(self) -> Html:
        """Return a table of the interviews: what was written, and what is open.

        Only counts and prompts: what the seeker wrote stays with them.
        """
        rows = (
            (
                each.name,
                each.held.date() if each.held else None,
                len(each.notes),
                ", ".join(prompt.replace("_", " ") for prompt in each.open()),
            )
            for each in self
        )
        heads = ("With", "Held", "Debriefs", "Still open")
        return section("Looking back", table("Interviews", heads, rows))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "interviews", len(self)
        yield "written", sum(bool(each.notes) for each in self)

    def __repr__(self) -> str:
        return brief(self)


def debriefs(campaign: Campaign, /, *, as_of: datetime) -> Debriefs:
    """Return every interview that was held, with what was written about it.

    A debrief belongs to the interview it names, or else to the last one with the
    person that had ended.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.

    Returns:
        In the order in which the interviews ended; debriefs without one come last.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.InterviewHeld(contact="~ana", start=noon),
        ... )
        >>> later = datetime(2026, 3, 3, 12, tzinfo=UTC)
        >>> [(each.name, len(each.open())) for each in ii.debriefs(grid, as_of=later)]
        [('Ana', 3)]
    """
    require_instant("debriefs(as_of)", as_of)
    past = campaign.as_of(as_of)
    held = sorted(
        (talk for talk in past.interviews() if talk.status is InterviewStatus.HELD),
        key=lambda talk: (talk.end, talk.id, talk.contact),
    )
    notes: dict[tuple[ContactId, InterviewId | None], list[Debrief]] = {
        (talk.contact, talk.id): [] for talk in held
    }
    for fact in _debriefs(past):
        key = fact.contact, fact.interview or _last(held, fact)
        notes.setdefault(key, []).append(fact)
    ends = {(talk.contact, talk.id): talk.end for talk in held}
    return Debriefs(
        LookedBack(
            contact=contact,
            name=name_of(past, contact),
            interview=interview,
            held=ends.get((contact, interview)) if interview else None,
            notes=tuple(found),
        )
        for (contact, interview), found in notes.items()
    )


@attrs.frozen(kw_only=True)
class OptionRow:
    """What the debriefs say about one career option.

    Attributes:
        option: Its name; empty for the goal itself.
        people: Names of those after whose interviews it was judged, in order, each
            person once.
        before: How well it seemed to fit at first, 0 to 10; ``None`` if never said.
        after: How well it seems to fit now; ``None`` if never said.
        shifts: By how much the fit changed with each debrief that says both.
        misconceptions: What was believed before and is no longer.
        red_flags: What speaks against it.

    Examples:
        >>> row = OptionRow(
        ...     option="protection", people=("Ken",), before=4, after=7, shifts=(3,)
        ... )
        >>> row.shift, row.too_little
        (3.0, True)
    """

    option: str
    people: tuple[str, ...]
    before: int | None
    after: int | None
    shifts: tuple[int, ...]
    misconceptions: tuple[str, ...] = ()
    red_flags: tuple[str, ...] = ()

    @property
    def shift(self) -> float | None:
        """How much the fit changed on average; ``None`` if no debrief says both."""
        return sum(self.shifts) / len(self.shifts) if self.shifts else None

    @property
    def too_little(self) -> bool:
        """Whether fewer than three people stand behind it."""
        return len(self.people) < _FEW

    def __str__(self) -> str:
        """Return fit before and now, and what speaks against it, on one line."""
        name = one_line(self.option) or "the goal itself"
        fit = f"{_fit(self.before)} before, {_fit(self.after)} now"
        people = many(len(self.people), "person", "people")
        parts = [f"{name}: fit {fit} ({people}{', too few' * self.too_little})"]
        if self.red_flags:
            parts.append(f"against it: {', '.join(map(one_line, self.red_flags))}")
        if self.misconceptions:
            parts.append(f"not so: {', '.join(map(one_line, self.misconceptions))}")
        return "; ".join(parts)


@attrs.frozen(kw_only=True)
class DecisionTable:
    """The career options side by side; made by `decision_table`.

    Attributes:
        rows: The option that fits best now comes first; those without a fit come
            last.

    Examples:
        >>> print(DecisionTable(rows=()))
        no debrief yet
    """

    rows: tuple[OptionRow, ...]

    def row(self, option: str, /) -> OptionRow | None:
        """Return the row of an option, however it is spelt; ``None`` without one."""
        key = _key(option)
        return next((row for row in self.rows if _key(row.option) == key), None)

    def show(self) -> Html:
        """Return the options as a table, the one that fits best first."""
        rows = (
            (
                row.option.strip() or "the goal itself",
                row.before,
                row.after,
                len(row.people),
                "; ".join(row.red_flags),
                "; ".join(row.misconceptions),
            )
            for row in self.rows
        )
        heads = ("Option", "Fit before", "Fit now", "People", "Against it", "Not so")
        return section("Options", table("Fit from 0 to 10", heads, rows))

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "options", [row.option for row in self.rows]

    def __repr__(self) -> str:
        return brief(self)

    def __str__(self) -> str:
        """Return one line for each option."""
        return "\n".join(map(str, self.rows)) or "no debrief yet"


def decision_table(campaign: Campaign, /, *, as_of: datetime) -> DecisionTable:
    """Return the career options side by side, as the debriefs see them.

    Spellings of one option that differ in case, accents or punctuation are one.
    What is believed now is the last fit that was given, what was believed before the
    first.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(contact="~ana", card=ii.Contact(name="Ana"), at=noon),
        ...     ii.InterviewHeld(contact="~ana", start=noon),
        ...     ii.Debrief(
        ...         contact="~ana",
        ...         option="Planning",
        ...         fit_before=5,
        ...         fit_after=7,
        ...         red_flags=("much travel",),
        ...         at=datetime(2026, 3, 3, 12, tzinfo=UTC),
        ...     ),
        ... )
        >>> print(ii.decision_table(grid, as_of=datetime(2026, 3, 4, tzinfo=UTC)))
        Planning: fit 5 before, 7 now (1 person, too few); against it: much travel
    """
    require_instant("decision_table(as_of)", as_of)
    past = campaign.as_of(as_of)
    options: dict[str, list[Debrief]] = {}
    for fact in _debriefs(past):
        if not fact.erased:  # of which option it was is gone
            options.setdefault(_key(fact.option), []).append(fact)
    rows = [_row(past, notes) for notes in options.values()]
    rows.sort(key=lambda row: (row.after is None, -(row.after or 0)))
    return DecisionTable(rows=tuple(rows))


def _row(past: Campaign, notes: list[Debrief]) -> OptionRow:
    before = [note.fit_before for note in notes if note.fit_before is not None]
    after = [note.fit_after for note in notes if note.fit_after is not None]
    return OptionRow(
        option=notes[0].option,
        people=tuple(
            name_of(past, contact)
            for contact in dict.fromkeys(note.contact for note in notes)
        ),
        before=before[0] if before else None,
        after=after[-1] if after else None,
        shifts=tuple(
            note.fit_after - note.fit_before
            for note in notes
            if note.fit_after is not None and note.fit_before is not None
        ),
        misconceptions=_once(each for note in notes for each in note.misconceptions),
        red_flags=_once(each for note in notes for each in note.red_flags),
    )


def _key(option: str) -> str:
    return text_key(option) or option.strip()


def _debriefs(past: Campaign) -> Iterator[Debrief]:
    for entry in past.facts:
        if isinstance(entry.fact, Debrief):
            yield entry.fact


def _last(held: list[Interview], fact: Debrief) -> InterviewId | None:
    """Return the last interview with the person that had ended by then."""
    ended = (
        talk.id
        for talk in reversed(held)
        if talk.contact == fact.contact and talk.end <= fact.at
    )
    return next(ended, None)


def _answered(debrief: Debrief) -> frozenset[DebriefPrompt]:
    done = {answer.prompt for answer in debrief.answers}
    done |= {_P.CORRECTED_MISCONCEPTIONS} if debrief.misconceptions else set()
    done |= {_P.RED_FLAGS} if debrief.red_flags else set()
    return frozenset(done)


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def _fit(fit: int | None) -> str:
    return "not said" if fit is None else str(fit)


_FEW = 3
