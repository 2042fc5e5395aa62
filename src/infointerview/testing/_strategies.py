"""Hypothesis strategies: instants, cards, facts of every type, legal campaigns."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import IllegalFact, UnknownContact
from infointerview.facts import (
    FACT_TYPES,
    CampaignStarted,
    ContactAdded,
    DebriefAnswer,
    Fact,
    Reply,
    with_fields,
)
from infointerview.people import Contact, Position
from infointerview.values import (
    Answer,
    BatchId,
    ContactId,
    FactId,
    InterviewId,
    Topic,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

__all__ = ["campaigns", "cards", "facts", "instants"]

_T = TypeVar("_T")

_ZONES = (
    UTC,
    timezone(timedelta(hours=5, minutes=45)),
    ZoneInfo("America/Los_Angeles"),
    ZoneInfo("Europe/Berlin"),
)
_PEOPLE = ("c1", "c2", "c3")


def instants() -> st.SearchStrategy[datetime]:
    """Draw aware datetimes of one year, in a few zones, clock changes among them.

    A third of them come from a handful of instants, so that some are drawn twice.

    Examples:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(instants())
        ... def test_an_instant_has_an_offset(instant: datetime) -> None:
        ...     assert instant.utcoffset() is not None
        >>> test_an_instant_has_an_offset()
    """
    few = st.integers(0, 4).map(lambda days: _NOON + timedelta(days=days))
    anywhere = st.datetimes(
        datetime(2026, 1, 1),  # noqa: DTZ001 - the zone is drawn
        datetime(2026, 12, 31),  # noqa: DTZ001 - the zone is drawn
        timezones=st.sampled_from(_ZONES),
        allow_imaginary=False,
    )
    return st.one_of(few, anywhere, anywhere)


def cards() -> st.SearchStrategy[Contact]:
    """Draw cards of people, from a mere name to every field filled.

    Examples:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(cards())
        ... def test_everybody_has_a_name(card: Contact) -> None:
        ...     assert card.name.strip()
        >>> test_everybody_has_a_name()
    """
    return _CARDS


def facts(
    *kinds: type[Fact], contacts: Sequence[str] = _PEOPLE
) -> st.SearchStrategy[Fact]:
    """Draw valid facts; whether they may follow on another is left to chance.

    Args:
        kinds: Classes to draw from; all of them by default.
        contacts: Ids of the people that facts are about; at least two.

    Examples:
        >>> from hypothesis import given, settings
        >>> from infointerview.facts import Outreach
        >>> @settings(max_examples=5)
        ... @given(facts(Outreach, contacts=("rosa", "ken")))
        ... def test_somebody_is_asked(outreach: Outreach) -> None:
        ...     assert outreach.contact in {"rosa", "ken"}
        >>> test_somebody_is_asked()
    """
    chosen = kinds or FACT_TYPES
    return st.one_of([_fact(kind, tuple(contacts)) for kind in chosen])


@st.composite
def campaigns(
    draw: st.DrawFn,
    *,
    kinds: Collection[type[Fact]] = FACT_TYPES,
    max_facts: int = 12,
) -> Campaign:
    """Draw campaigns that were recorded fact by fact, as the lifecycle admits.

    Up to three contacts with the ids ``c1`` to ``c3`` are in them, with late facts,
    retractions, imports and merges if `kinds` has them.

    Args:
        draw: Given by Hypothesis.
        kinds: Classes of facts to draw from, besides the start and the contacts.
        max_facts: How many facts to try; those that cannot follow are left out.

    Examples:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(campaigns())
        ... def test_is_its_history(campaign: Campaign) -> None:
        ...     assert Campaign.replay(campaign.id, campaign.history) == campaign
        >>> test_is_its_history()
    """
    campaign = Campaign.replay("campaign", ()).record(draw(_STARTS))
    for contact in draw(st.lists(st.sampled_from(_PEOPLE), unique=True, min_size=1)):
        added = with_fields(draw(_ARRIVALS), {"contact": contact, "erased": False})
        campaign = campaign.record(added)
    following = facts(*(kind for kind in kinds if kind is not CampaignStarted))
    for _ in range(draw(st.integers(0, max_facts))):
        fact = draw(following)
        recorded = st.sampled_from([entry.id for entry in campaign.since(0)])
        changes: dict[str, object] = {"erased": False}
        for name in ("fact", "promise"):  # a retraction, or a promise kept
            if getattr(fact, name, None) is not None:
                changes[name] = draw(recorded)
        try:
            campaign = campaign.record(with_fields(fact, changes))
        except (IllegalFact, UnknownContact):
            continue  # it cannot follow here; the next one may
    return campaign


@st.composite
def _fact(
    draw: st.DrawFn,
    kind: type,
    contacts: tuple[str, ...],
) -> Fact:
    values = _values(draw, kind)
    named = [name for name, value in values.items() if value is _SOMEBODY]
    if named:  # nobody twice in one fact
        values |= zip(named, draw(st.permutations(contacts)), strict=False)
    if kind is Reply and values["answer"] not in {Answer.LATER, Answer.OUT_OF_OFFICE}:
        values["until"] = None
    fact: Fact = kind(**values)
    return fact


@st.composite
def _positions(draw: st.DrawFn) -> Position:
    values = _values(draw, Position)
    if not (values["organization"] or values["title"]):
        values["title"] = draw(_TEXT)
    start, end = values["start"], values["end"]
    if start is not None and end is not None and end <= start:
        values["end"] = start + timedelta(days=1)
    return Position(**values)


@st.composite
def _objects(draw: st.DrawFn, kind: type[_T]) -> _T:
    return kind(**_values(draw, kind))


def _values(draw: st.DrawFn, kind: type) -> dict[str, Any]:
    """Draw a value for each field; one number says which are left at their default."""
    fields, most = _fields_of(kind)
    given = draw(most)
    values = {}
    for n, (name, default, strategy) in enumerate(fields):
        is_given = default is attrs.NOTHING or given >> n & 1
        values[name] = draw(strategy) if is_given else default
    return values


@cache
def _fields_of(
    kind: type,
) -> tuple[list[tuple[str, object, st.SearchStrategy[Any]]], st.SearchStrategy[int]]:
    """Return name, default and strategy of each field, and the numbers for choices."""
    hints = get_type_hints(kind)
    fields: list[tuple[str, object, st.SearchStrategy[Any]]] = []
    for field in attrs.fields(kind):
        name, hint = field.name, hints[field.name]
        values = _BY_NAME[name] if name in _BY_NAME else _values_of(hint)
        default = attrs.NOTHING if hint is ContactId else field.default
        fields.append((name, default, values))
    return fields, st.integers(0, 2 ** len(fields) - 1)


def _values_of(hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - any annotation
    """Return a strategy for a type, as fields are annotated with it."""
    if get_origin(hint) is tuple:
        items = _values_of(get_args(hint)[0])
        return st.lists(items, unique=True, max_size=3).map(tuple)
    if NoneType in get_args(hint):
        return _values_of(
            get_args(hint)[0]
        )  # None is the default, and comes from there
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    return _BY_TYPE[hint]()


_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_SOMEBODY = object()  # replaced when the whole fact is drawn
_NAMES = ("Rosa Diaz", "Ken Ito", "Zoë Ng", "Ndugu Mwangi", "李明", 'O\'Neill, "Pat"')
_TEXT = st.sampled_from(_NAMES) | st.text(min_size=1, max_size=12).filter(
    lambda text: not text.isspace()
)
_WORDS = st.sampled_from(("remote_work", "day.typical", "on_call"))
_BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    "concept": _WORDS,
    "confidence": st.floats(0, 1),
    "fit_after": st.integers(0, 10),
    "fit_before": st.integers(0, 10),
    "line": st.integers(1, 10**6),
    "minutes": st.integers(1, 1440),
    "rank": st.integers(-(10**6), 10**6),
    "time_zone": st.sampled_from(("UTC", "America/Denver", "Asia/Kathmandu")),
    "topic": st.sampled_from((*Topic, "remote_work")),
}
_BY_TYPE: dict[object, Callable[[], st.SearchStrategy[Any]]] = {
    BatchId: lambda: st.sampled_from((BatchId("b1"), BatchId("b2"))),
    Contact: cards,
    ContactId: lambda: st.just(_SOMEBODY),
    DebriefAnswer: lambda: _objects(DebriefAnswer),
    FactId: lambda: st.sampled_from((FactId("f1"), FactId("f2"))),
    InterviewId: lambda: st.sampled_from((InterviewId("i1"), InterviewId("i2"))),
    Position: _positions,
    bool: st.booleans,
    date: lambda: st.dates(date(2020, 1, 1), date(2027, 12, 31)),
    datetime: instants,
    str: lambda: _TEXT,
    timedelta: lambda: st.timedeltas(timedelta(microseconds=1), timedelta(days=1)),
}
_CARDS = _objects(Contact)
_STARTS = facts(CampaignStarted)
_ARRIVALS = facts(ContactAdded)
