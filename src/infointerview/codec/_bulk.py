"""Many records at once, several times faster, to the same results and refusals.

Texts are parsed a thousand at a time, and objects are put together by constructors
that are generated from the fields and run the validators of what is given only: a
default needs none. Whatever is not plainly what `encode` writes is left to `decode`,
which accepts or refuses it and says why; nothing is decided twice.
With the extra ``[fast]`` the parser is msgspec's; everything else is the same.
"""

from __future__ import annotations

import gc
import secrets
import zlib
from contextlib import contextmanager
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, partial
from itertools import islice
from types import NoneType
from typing import (
    TYPE_CHECKING,
    Any,
    NamedTuple,
    TypeAlias,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs

from infointerview.codec import _door
from infointerview.codec._record import Record, decode
from infointerview.codec._schema import SCHEMAS
from infointerview.codec._structure import structured_value
from infointerview.facts import Entry
from infointerview.values import Topic
from infointerview.values._unfrozen import unfrozen
from infointerview.values.checks import (
    aware,
    calendar_date,
    flag,
    identifier,
    made_of,
    optional,
    some_text,
    text,
    topic_name,
    tuple_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

__all__ = ["Row", "collector_paused", "decode_many", "parser"]

Row: TypeAlias = tuple[str, str, int, str, int]
"""Id, type, version, data and checksum, as a store may hand them over."""

_BATCH = 1000
_OFTEN, _MOST_NAMES = 50, 1000
_DOUBTS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def decode_many(rows: Iterable[Row], /) -> Iterator[Entry]:
    """Yield the entry of each row, in order: what `decode` returns for its record.

    Raises:
        UndecodableRecord: As `decode`, when the row is reached.

    Examples:
        >>> from datetime import UTC, date, datetime
        >>> from infointerview.codec import encode
        >>> from infointerview.facts import Chaser
        >>> at = datetime(2026, 3, 11, tzinfo=UTC)
        >>> entry = Entry("01", Chaser(contact="c1", channel="email", at=at))
        >>> record = encode(entry)
        >>> row = (record.id, record.type, record.version, record.data, record.crc)
        >>> list(decode_many([row])) == [entry]
        True
    """
    left = iter(rows)
    while batch := tuple(islice(left, _BATCH)):
        found = _decoded(batch)
        if all(found):  # an entry is true
            yield from found  # type: ignore[misc] # no None among them
        else:
            for entry, row in zip(found, batch, strict=True):
                yield entry if entry is not None else _alone(row)


def _alone(row: Row) -> Entry:
    id, type, version, data, crc = row
    return decode(Record(id=id, type=type, version=version, data=data, crc=crc))


def _decoded(rows: Sequence[Row]) -> Sequence[Entry | None]:
    """Return an entry for each row; ``None`` for those that are left to `decode`."""
    try:
        joined = _SEPARATOR.join([row[3] for row in rows])
        found = parser()(f"[{joined}]")
    except _DOUBTS:
        found = []
    if len(found) != 2 * len(rows) - 1 or not set(found[1::2]) <= {_NONCE}:
        # Somebody's text is odd: find out whose.
        return [None] if len(rows) == 1 else [_decoded((row,))[0] for row in rows]
    objects = found[::2]
    entries, keys = _entries(rows, objects)
    # As many keys as colons behind a quote: so none is there twice.
    if joined.count('":') == keys and not any(odd in joined for odd in _ODD):
        return entries
    return [
        None if entry is None or _may_hide_a_key(row, fields) else entry
        for entry, row, fields in zip(entries, rows, objects, strict=True)
    ]


def _may_hide_a_key(row: Row, fields: Any) -> bool:  # noqa: ANN401 - any JSON value
    _, type_, _, data, _ = row
    hides = data.count('":') != _plan(type_).keys(fields)
    return hides or any(odd in data for odd in _ODD)


def _entries(
    rows: Sequence[Row], objects: Sequence[Any]
) -> tuple[Sequence[Entry | None], int]:
    """Return an entry for each row, ``None`` where there is any doubt; and all keys.

    One loop, for the calls that there are not; keys that come twice are not seen.
    """
    entries: list[Entry | None] = []
    all_keys = 0
    plans, new, crc32 = _PLANS, object.__new__, zlib.crc32
    for (id, type_, version, data, crc), fields in zip(rows, objects, strict=True):
        try:
            known, envelope, made, build, keys = plans.get(type_) or _plan(type_)
            sealed = "".join((id, envelope, data)).encode()  # noqa: FLY002 - texts only
            if version != known or version.__class__ is not int or crc32(sealed) != crc:
                entries.append(None)
                continue
            fact = (made.get(tuple(fields)) or build)(fields)
            entry = new(_NewEntry)
            entry.id = id
            entry.fact = fact
            if not id.isalnum():
                Entry(id, fact)  # type: ignore[arg-type] # it says whether it is one
            entry.__class__ = Entry
            all_keys += keys(fields)
        except _DOUBTS:
            entries.append(None)
        else:
            entries.append(entry)
    return entries, all_keys


class _Plan(NamedTuple):
    """How to read the rows of one type.

    Attributes:
        version: The version that is written today; others are left to `decode`.
        envelope: What stands between id and data where the checksum is made.
        made: Constructors for names that come often.
        build: The constructor for any names.
        keys: Counts the keys of an object.
    """

    version: int
    envelope: str
    made: Mapping[tuple[str, ...], Callable[[Any], Any]]
    build: Callable[[Any], Any]
    keys: Callable[[Any], int]


_PLANS: dict[str, _Plan] = {}


def _plan(name: str) -> _Plan:
    if name not in _PLANS:
        schema = _BY_NAME[name]
        kind: type = schema.kind
        envelope = f"\0{name}\0{schema.version}\0"
        made, build = _constructor(kind)
        _PLANS[name] = _Plan(schema.version, envelope, made, build, _counter(kind))
    return _PLANS[name]


def _counter(kind: type) -> Callable[[Any], int]:
    """Return what counts the keys of an object of `kind` and of the objects in it."""
    hints = get_type_hints(kind)
    inner = {
        field.name: _counter(part)
        for field in attrs.fields(kind)
        for part in (hints[field.name], *get_args(hints[field.name]))
        if attrs.has(part)
    }
    return partial(_keys, inner) if inner else len


def _keys(inner: Mapping[str, Callable[[Any], int]], fields: dict[str, Any]) -> int:
    number = len(fields)
    for name, count in inner.items():
        if name in fields:
            value = fields[name]
            if value.__class__ is list:
                number += sum(map(count, value))
            else:
                number += count(value)
    return number


class _Constructor(NamedTuple):
    """Makes objects of a class from their JSON fields; it raises where it is in doubt.

    Objects that come with the same names again and again get a function made for these
    names, in `made`: nothing is looked up any more.
    """

    made: Mapping[tuple[str, ...], Callable[[Any], Any]]
    build: Callable[[Any], Any]


@cache
def _constructor(kind: type) -> _Constructor:
    any_names = _generated(kind, None)
    made: dict[tuple[str, ...], Callable[[Any], Any]] = {}
    met: dict[tuple[str, ...], int] = {}

    def build(fields: dict[str, Any]) -> Any:  # noqa: ANN401 - an object of `kind`
        value = any_names(fields)  # raises if a name is unknown
        if len(met) < _MOST_NAMES:
            names = tuple(fields)
            met[names] = met.get(names, 0) + 1
            if met[names] == _OFTEN:
                made[names] = _generated(kind, names)
        return value

    return _Constructor(made, build)


def _generated(kind: type, given: tuple[str, ...] | None) -> Callable[[Any], Any]:
    """Return a constructor for objects with the names given, or with any.

    The source has one step for each field: take what is there, look at it, put it
    into its slot; then come the validators that compare.
    """
    hints = get_type_hints(kind)
    space: dict[str, Any] = {"new": object.__new__, "kind": kind, "UTC": UTC}
    space["unfrozen"] = unfrozen(kind)
    space |= {"instant": datetime.fromisoformat, "day": date.fromisoformat}
    space["known"] = frozenset(field.name for field in attrs.fields(kind))
    steps, checks = [], []
    if given is None:
        steps.append("if not fields.keys() <= known: raise ValueError")
    else:
        targets = ", ".join(f"given_{name}" for name in given)
        steps.append(f"[{targets}] = fields.values()")
    steps.append("self = new(unfrozen)")
    for n, field in enumerate(attrs.fields(kind)):
        name = field.name
        space |= {f"field{n}": field, f"check{n}": field.validator}
        space[f"default{n}"] = field.default
        look, checked = _looks(n, field, hints[name], space)
        check = "" if checked else f"check{n}(self, field{n}, self.{name})"
        store = f"self.{name} = value"
        if given is None and field.default is not attrs.NOTHING:
            steps += [f"if {name!r} in fields:", f"    value = fields[{name!r}]"]
            steps += [f"    {line}" for line in look]
            steps += ["else:", f"    value = default{n}", store]
            checks += [f"if {name!r} in fields: {check}"] if check else []
        elif given is None or name in given:
            taken = f"fields[{name!r}]" if given is None else f"given_{name}"
            steps += [f"value = {taken}", *look, store]
            checks += [check] if check else []
        else:
            steps.append(f"self.{name} = default{n}")
    steps.append("self.__class__ = kind")
    if hasattr(kind, "__attrs_post_init__"):
        checks.append("self.__attrs_post_init__()")
    body = "\n".join(f"    {line}" for line in (*steps, *checks, "return self"))
    exec(f"def build(fields):\n{body}\n", space)  # noqa: S102 - attrs makes __init__ so
    build: Callable[[Any], Any] = space["build"]
    return build


def _looks(
    n: int,
    field: attrs.Attribute[Any],
    hint: Any,  # noqa: ANN401 - any annotation
    names: dict[str, Any],
) -> tuple[list[str], bool]:
    """Return lines that look at a value, and whether no validator is needed then."""
    again = f"check{n}(self, field{n}, value)"
    # What is written is never null.
    validator = made_of(field.validator, optional) or field.validator
    if validator in _SHORTCUTS:  # what is no text has no such method
        return [f"if not ({_SHORTCUTS[validator].format('value')}): {again}"], True
    item = made_of(validator, tuple_of)
    if item in _SHORTCUTS:
        plain = _SHORTCUTS[item].format("value[0]")
        return [
            "if value.__class__ is not list: raise TypeError",
            "value = tuple(value)",
            f"if not (len(value) == 1 and {plain}): {again}",
        ], True
    if validator in _LOOKS:
        return list(_LOOKS[validator]), True
    if validator is topic_name:
        names["topics"] = {topic.value: topic for topic in Topic}
        return [
            "if value in topics: value = topics[value]",
            f"else: {again}",
        ], True
    some = [part for part in get_args(hint) if part is not NoneType]
    kind = some[0] if some and get_origin(hint) is not tuple else hint
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        names[f"members{n}"] = {member.value: member for member in kind}
        return [f"value = members{n}[value]"], True
    return _made(n, kind, names), validator is None


def _made(n: int, hint: Any, names: dict[str, Any]) -> list[str]:  # noqa: ANN401 - any annotation
    """Return lines that make a value of a type; validators are still to look at it."""
    if get_origin(hint) is tuple:
        (line,) = _made(n, get_args(hint)[0], names)
        made = line.removeprefix("value = ")
        return [
            "if value.__class__ is not list: raise TypeError",
            f"value = tuple([{made} for value in value])",
        ]
    if isinstance(hint, type) and attrs.has(hint):
        names |= {f"made{n}": _constructor(hint).made}
        names |= {f"build{n}": _constructor(hint).build}
        return [f"value = (made{n}.get(tuple(value)) or build{n})(value)"]
    names[f"structure{n}"] = structured_value(hint)
    return [f"value = structure{n}(value, None)"]


@cache
def parser() -> Callable[[str], Any]:
    """Return the function that parses JSON: msgspec's if it is installed."""
    try:
        import msgspec
    except ImportError:
        return _door.read_plain
    parse: Callable[[str], Any] = msgspec.json.Decoder().decode
    return parse


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the cyclic collector while many things are made, none of them garbage.

    Examples:
        >>> import gc
        >>> with collector_paused():
        ...     gc.isenabled()
        False
        >>> gc.isenabled()
        True
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


# Between two texts stands what nobody can have written into one of them, so that what
# is parsed together falls apart again where it was joined.
_NONCE = secrets.token_hex(8)
_SEPARATOR = f',"{_NONCE}",'
# White space that may hide a key from being counted; in a text it is harmless.
_ODD = ("\n", "\t", "\r", " :")
_NewEntry = unfrozen(Entry)
_BY_NAME = {schema.name: schema for schema in SCHEMAS}
# What most values of a kind are like; the others are shown to the validator.
_SHORTCUTS: dict[Any, str] = {
    text: "{0}.isascii()",
    some_text: "{0}.isascii() and {0} and not {0}.isspace()",
    identifier: "{0}.isalnum()",
}
# The signs in between stand where they keep the numbers of an instant apart.
_LOOKS: dict[Any, tuple[str, ...]] = {
    aware: (
        "if value[4::3] != '--T::+:': raise ValueError",
        "value = instant(value)",
        "if value.tzinfo is not UTC or not 1899 < value.year < 3000: raise ValueError",
    ),
    calendar_date: (
        "if value[4::3] != '--': raise ValueError",
        "value = day(value)",
    ),
    flag: ("if value is not True and value is not False: raise TypeError",),
}
