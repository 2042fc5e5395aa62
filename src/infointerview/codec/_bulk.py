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
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, partial
from itertools import islice
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias, get_args, get_origin, get_type_hints

import attrs

from infointerview.codec import _door
from infointerview.codec._record import Record, decode
from infointerview.codec._schema import SCHEMAS
from infointerview.codec._structure import structured_value
from infointerview.facts import Entry
from infointerview.values import Topic
from infointerview.values.checks import (
    aware,
    flag,
    identifier,
    some_text,
    text,
    topic_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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
        >>> from datetime import UTC, datetime
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
        for entry, row in zip(_decoded(batch), batch, strict=True):
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
    if (
        len(found) == 2 * len(rows) - 1
        and set(found[1::2]) <= {_NONCE}
        and not any(odd in joined for odd in _ODD)
    ):
        return list(map(_entry, rows, found[::2]))
    # Somebody's text is odd, though it may be sound: find out whose.
    return [None] if len(rows) == 1 else [_decoded((row,))[0] for row in rows]


def _entry(row: Row, fields: Any) -> Entry | None:  # noqa: ANN401 - any JSON value
    """Return the entry; ``None`` where there is any doubt."""
    id, type_, version, data, crc = row
    try:
        known, build, has_objects = _builder(type_)
        envelope = f"{id}\0{type_}\0{version}\0{data}".encode()
        if (
            version != known
            or version.__class__ is not int
            or zlib.crc32(envelope) != crc
            # As many keys as colons behind a quote: so none is there twice.
            or data.count('":') != (_keys(fields) if has_objects else len(fields))
        ):
            return None
        fact = build(fields)
        entry = _NEW(Entry)
        if not (id.__class__ is str and id.isalnum()):
            Entry(id, fact)  # type: ignore[arg-type] # it says whether this is an id
        _SET_ID(entry, id)
        _SET_FACT(entry, fact)
    except _DOUBTS:
        return None
    return entry


def _keys(fields: dict[str, Any]) -> int:
    """Return how many keys an object has, those of the objects in it included."""
    number = len(fields)
    for value in fields.values():
        if value.__class__ is dict:
            number += _keys(value)
        elif value.__class__ is list:
            number += sum(_keys(item) for item in value if item.__class__ is dict)
    return number


@cache
def _builder(name: str) -> tuple[int, Callable[[Any], Any], bool]:
    schema = _BY_NAME[name]
    hints = get_type_hints(schema.kind)
    has_objects = any(
        attrs.has(part) for hint in hints.values() for part in (hint, *get_args(hint))
    )
    kind: type = schema.kind
    return schema.version, _constructor(kind), has_objects


@cache
def _constructor(kind: type) -> Callable[[Any], Any]:
    """Return a function that makes an object of `kind` from its JSON fields.

    It raises where it is in doubt. Objects that come with the same names again and
    again get a constructor made for these names: nothing is looked up any more.
    """
    any_names = _generated(kind, None)
    made: dict[tuple[str, ...], Callable[[Any], Any]] = {}
    met: dict[tuple[str, ...], int] = {}

    def build(fields: dict[str, Any]) -> Any:  # noqa: ANN401 - an object of `kind`
        names = tuple(fields)
        special = made.get(names)
        if special is not None:
            return special(fields)
        value = any_names(fields)  # raises if a name is unknown
        if len(met) < _MOST_NAMES:
            met[names] = met.get(names, 0) + 1
            if met[names] == _OFTEN:
                made[names] = _generated(kind, names)
        return value

    return build


def _generated(kind: type, given: tuple[str, ...] | None) -> Callable[[Any], Any]:
    """Return a constructor for objects with the names given, or with any.

    The source has one step for each field: take what is there, look at it, put it
    into its slot; then come the validators that compare.
    """
    hints = get_type_hints(kind)
    space: dict[str, Any] = {"new": object.__new__, "kind": kind, "UTC": UTC}
    space["instant"] = datetime.fromisoformat
    space["known"] = frozenset(field.name for field in attrs.fields(kind))
    steps, checks = [], []
    if given is None:
        steps.append("if not fields.keys() <= known: raise ValueError")
    else:
        targets = ", ".join(f"given_{name}" for name in given)
        steps.append(f"[{targets}] = fields.values()")
    steps.append("self = new(kind)")
    for n, field in enumerate(attrs.fields(kind)):
        name = field.name
        space |= {f"set{n}": getattr(kind, name).__set__, f"field{n}": field}
        space |= {f"default{n}": field.default, f"check{n}": field.validator}
        look, checked = _looks(n, field, hints[name], space)
        check = "" if checked else f"check{n}(self, field{n}, self.{name})"
        store = f"set{n}(self, value)"
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
            steps.append(f"set{n}(self, default{n})")
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
    validator = field.validator
    again = f"check{n}(self, field{n}, value)"
    if validator in _SHORTCUTS:
        plain = _SHORTCUTS[validator]
        return [
            "if value.__class__ is not str: raise TypeError",
            f"if not ({plain}): {again}",
        ], True
    if validator is aware:
        return list(_INSTANT), True
    if validator is flag:
        return ["if value is not True and value is not False: raise TypeError"], True
    if validator is topic_name:
        names["topics"] = {topic.value: topic for topic in Topic}
        return [
            "if value in topics: value = topics[value]",
            f"else: {again}",
        ], True
    made, checked = _made(hint)
    names[f"made{n}"] = made
    return [f"value = made{n}(value)"], checked or validator is None


def _made(hint: Any) -> tuple[Callable[[Any], Any], bool]:  # noqa: ANN401 - any annotation
    """Return what makes a value of a type, and whether it is then sure to be one."""
    some = [part for part in get_args(hint) if part is not NoneType]
    if get_origin(hint) is tuple:
        item, _ = _made(some[0])
        return partial(_items, None if some[0] is str else item), False
    kind = some[0] if some else hint
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {member.value: member for member in kind}.__getitem__, True
    if isinstance(kind, type) and attrs.has(kind):
        return _constructor(kind), False
    structure = structured_value(kind)
    return lambda value: structure(value, None), False


def _items(made: Callable[[Any], Any] | None, value: object) -> tuple[Any, ...]:
    if value.__class__ is not list:
        raise TypeError
    items: list[Any] = value
    return tuple(items) if made is None else tuple(map(made, items))


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
_NEW = object.__new__
_SET_ID = Entry.__dict__["id"].__set__
_SET_FACT = Entry.__dict__["fact"].__set__
_BY_NAME = {schema.name: schema for schema in SCHEMAS}
# What most values of a kind are like; the others are shown to the validator.
_SHORTCUTS: dict[Any, str] = {
    text: "value.isascii()",
    some_text: "value.isascii() and value.strip()",
    identifier: "value.isalnum()",
}
_INSTANT = (
    "if len(value) != 25 or value[4] + value[7] + value[10] + value[13] != '--T:':",
    "    raise ValueError",
    "value = instant(value)",
    "if value.tzinfo is not UTC or not 1899 < value.year < 3000: raise ValueError",
)
