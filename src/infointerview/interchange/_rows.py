"""A campaign as tables: plain records, one row for one thing."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias, assert_never
from zoneinfo import ZoneInfo

import attrs

from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    ContactsKeptApart,
    ContactsMerged,
    ContactsUnmerged,
    DebriefAnswer,
    PersonForgotten,
    contacts_of,
)
from infointerview.referrals import referral_graph
from infointerview.values.checks import Privacy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from infointerview.campaign import Campaign
    from infointerview.people import Contact, Position

__all__ = [
    "Cell",
    "Record",
    "Table",
    "column_kinds",
    "day_of",
    "joined",
    "split",
    "table_of",
    "to_records",
]

Cell: TypeAlias = str | int | float | bool | date | datetime | None
"""What a cell of a table may hold."""
Record: TypeAlias = dict[str, Cell]
"""A row of a table: what stands in each column, by its name."""


class Table(StrEnum):
    """What one row of a table is about.

    Examples:
        >>> Table("contacts")
        <Table.CONTACTS: 'contacts'>
    """

    CONTACTS = "contacts"
    """One contact, as they are now."""
    POSITIONS = "positions"
    """One post of one contact, held or over."""
    REFERRALS = "referrals"
    """One contact named another."""
    INTERACTIONS = "interactions"
    """One thing that happened with a contact."""


def to_records(
    campaign: Campaign, /, *, table: Table | str = Table.CONTACTS, private: bool = False
) -> list[Record]:
    r"""Return one table of a campaign as plain records, for data-frame libraries.

    Every record of a table has the same keys, in the same order. A cell is text, a
    number, ``True`` or ``False``, a day, an instant in UTC, or ``None`` where there is
    nothing; several values stand in one text, see `split`. Ids join the tables.

    ``contacts``
        contact, name, given, family, aliases, organization, title, field, seniority
        (of the post held on the day of the latest fact), source, connection,
        connected_on, tie, tier, rank, time_zone, calendar, interests, tags, stage;
        with `private` also emails, phones, profiles, postal_address, note.
    ``positions``
        contact, name, organization, title, field, seniority, start, end, seen_on,
        current.
    ``referrals``
        referrer, referrer_name, referred, referred_name, at, first, stage,
        interview, name_usable, introduced.
    ``interactions``
        fact, at, kind, contact, name, other, other_name (of a second person whom the
        fact is about), interview, channel, answer, direction, purpose, medium, venue,
        by, benefit, topic, stance, start, due, until, minutes; with `private` also
        text, which holds what was said and noted, in the order of the fact's fields.

    Args:
        campaign: The campaign.
        table: What a row is about.
        private: Whether addresses, notes and what people said are in it.

    Returns:
        Contacts in the order of `Campaign.contacts`, their posts likewise, referrals
        by instant, interactions in fold order.

    Raises:
        InvalidValue: If there is no such table.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> rosa = ii.Contact(name="Rosa Diaz", tags=("alumni", "grid; power"))
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(ii.ContactAdded(contact="rosa", card=rosa, at=noon))
        >>> row = ii.to_records(grid)[0]
        >>> row["name"], row["stage"], row["tags"], "emails" in row
        ('Rosa Diaz', 'known', 'alumni; grid\\; power', False)
    """
    match table_of(table):
        case Table.CONTACTS:
            rows = _contacts(campaign, private=private)
        case Table.POSITIONS:
            rows = _positions(campaign)
        case Table.REFERRALS:
            rows = _referrals(campaign)
        case Table.INTERACTIONS:
            rows = _interactions(campaign, private=private)
        case _ as never:
            assert_never(never)
    return list(rows)


def column_kinds(table: Table | str, /, *, private: bool) -> dict[str, type]:
    """Return what the columns of a table hold, besides ``None``, in their order.

    Args:
        table: What a row is about.
        private: Whether addresses, notes and what people said are in it.

    Raises:
        InvalidValue: If there is no such table.

    Examples:
        >>> from infointerview.interchange import column_kinds
        >>> column_kinds("positions", private=False)["end"]
        <class 'datetime.date'>
    """
    chosen = table_of(table)
    names = _COLUMNS[chosen] + (_PRIVATE.get(chosen, ()) if private else ())
    kinds = {name: _KINDS.get(name, str) for name in names}
    if chosen is Table.INTERACTIONS:
        kinds["start"] = datetime
    return kinds


def table_of(table: str, /) -> Table:
    """Return the table of this name."""
    try:
        return Table(table)
    except ValueError:
        expected = f"one of {', '.join(Table)}"
        raise InvalidValue("table", table, expected) from None


def joined(values: Iterable[str], /) -> str:
    r"""Return several values as one text, of which `split` makes them again.

    Examples:
        >>> from infointerview.interchange import joined
        >>> print(joined(("alumni", "grid; power")))
        alumni; grid\; power
    """
    return "; ".join(_SPECIAL.sub(r"\\\g<0>", value) for value in values)


def split(text: str, /) -> tuple[str, ...]:
    r"""Return the values that stand in one text of a record.

    Examples:
        >>> from infointerview.interchange import split
        >>> split("alumni; grid\\; power"), split("")
        (('alumni', 'grid; power'), ())
    """
    found = re.findall(r"((?:[^\\;]|\\.)+)(?:; |$)", text, re.DOTALL)
    return tuple(_ESCAPED.sub(r"\1", value) for value in found)


def day_of(campaign: Campaign, /) -> date:
    """Return the day of the latest fact, in the campaign's time zone."""
    if not campaign.history:
        return date.min
    latest = campaign.history[-1].fact.at
    return latest.astimezone(ZoneInfo(campaign.time_zone)).date()


_SPECIAL = re.compile(r"[\\;]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


# --- people --------------------------------------------------------------------------


def _contacts(campaign: Campaign, *, private: bool) -> Iterator[Record]:
    day = day_of(campaign)
    for contact, card in campaign.contacts.items():
        post = card.position_on(day)
        stage = campaign.stage(contact).value
        row: Record = {"contact": contact, "stage": stage}
        row |= {name: _cell(getattr(card, name)) for name in _ON_THE_CARD}
        row |= {name: getattr(post, name, "") for name in _OF_THE_POST}
        names = column_kinds(Table.CONTACTS, private=private)
        yield {name: row[name] for name in names}


def _positions(campaign: Campaign) -> Iterator[Record]:
    day = day_of(campaign)
    for contact, card in campaign.contacts.items():
        for post in card.positions:
            yield _position(contact, card, post, day)


def _position(contact: str, card: Contact, post: Position, day: date) -> Record:
    row: Record = {"contact": contact, "name": card.name}
    row |= {name: getattr(post, name) for name in (*_OF_THE_POST, *_DAYS)}
    return row | {"current": post.held_on(day)}


def _cell(value: Any) -> Cell:  # noqa: ANN401 - a field of a card
    if isinstance(value, tuple):
        return joined(value)
    return value.value if isinstance(value, StrEnum) else value


# --- what happened -------------------------------------------------------------------


def _referrals(campaign: Campaign) -> Iterator[Record]:
    graph = referral_graph(campaign)
    for edge in graph.referrals:
        yield {
            "referrer": edge.referrer,
            "referrer_name": graph.contacts[edge.referrer].name,
            "referred": edge.referred,
            "referred_name": graph.contacts[edge.referred].name,
            "at": edge.at,
            "first": edge.first,
            "stage": edge.stage.value,
            "interview": edge.interview,
            "name_usable": edge.name_usable,
            "introduced": edge.introduced,
        }


def _interactions(campaign: Campaign, *, private: bool) -> Iterator[Record]:
    for entry in campaign.facts:
        fact = entry.fact
        people = contacts_of(fact)
        # whoever came with an import that was taken back is nobody
        known = [contact for contact in people if contact in campaign.contacts]
        if not known or isinstance(fact, _ABOUT_CARDS) or known[0] != people[0]:
            continue
        other = known[1] if len(known) > 1 else None
        row: Record = {
            "fact": entry.id,
            "at": fact.at,
            "kind": _WORD.sub("_", type(fact).__name__).lower(),
            "contact": known[0],
            "name": campaign.contact(known[0]).name,
            "other": other,
            "other_name": other and campaign.contact(other).name,
        }
        row |= {name: _cell(getattr(fact, name, None)) for name in _ON_THE_FACT}
        length = getattr(fact, "duration", None)
        row["minutes"] = getattr(fact, "minutes", length and length // _MINUTE)
        if private:
            row["text"] = "\n".join(_said(fact))
        names = column_kinds(Table.INTERACTIONS, private=private)
        yield {name: row[name] for name in names}


def _said(fact: object) -> Iterator[str]:
    """Yield what a fact has in words, in the order of its fields."""
    for field in attrs.fields(type(fact)):  # type: ignore[arg-type] # attrs classes
        if field.metadata["privacy"] is Privacy.FREE_TEXT:
            value = getattr(fact, field.name)
            for item in value if isinstance(value, tuple) else (value,):
                if isinstance(item, DebriefAnswer):
                    yield from _said(item)
                elif item:
                    yield item


_MINUTE = timedelta(minutes=1)
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ABOUT_CARDS = (
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ContactsUnmerged,
    ContactsKeptApart,
    PersonForgotten,
)
_OF_THE_POST = ("organization", "title", "field", "seniority")
_DAYS = ("start", "end", "seen_on")
_ADDRESSES = ("emails", "phones", "profiles", "postal_address", "note")
_NAMES = ("name", "given", "family", "aliases")
_ABOUT_THEM = (
    *("source", "connection", "connected_on", "tie", "tier", "rank", "time_zone"),
    *("calendar", "interests", "tags"),
)
_ON_THE_CARD = (*_NAMES, *_ABOUT_THEM, *_ADDRESSES)
_ON_THE_FACT = (
    *("interview", "channel", "answer", "direction", "purpose", "medium", "venue"),
    *("by", "benefit", "topic", "stance", "start", "due", "until"),
)
_COLUMNS = {
    Table.CONTACTS: ("contact", *_NAMES, *_OF_THE_POST, *_ABOUT_THEM, "stage"),
    Table.POSITIONS: ("contact", "name", *_OF_THE_POST, *_DAYS, "current"),
    Table.REFERRALS: (
        *("referrer", "referrer_name", "referred", "referred_name", "at", "first"),
        *("stage", "interview", "name_usable", "introduced"),
    ),
    Table.INTERACTIONS: (
        *("fact", "at", "kind", "contact", "name", "other", "other_name"),
        *(*_ON_THE_FACT, "minutes"),
    ),
}
_KINDS: Mapping[str, type] = {
    **dict.fromkeys(("connected_on", "start", "end", "seen_on", "due", "until"), date),
    **dict.fromkeys(("current", "first", "name_usable", "introduced"), bool),
    **dict.fromkeys(("rank", "minutes"), int),
    "at": datetime,
}
_PRIVATE = {Table.CONTACTS: _ADDRESSES, Table.INTERACTIONS: ("text",)}
