"""Constructors generated from the fields of a class, for objects made by the thousand.

They take JSON values, from a ``dict`` or from the attributes of an object, and run the
validators of what is given only: a default needs none. They never decide: whatever is
in doubt raises, and is left to `decode`.
What does not live here: parsing (`_plain`, `_typed`) and records (`_bulk`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, NamedTuple, TypeAlias, get_args, get_origin, get_type_hints

import attrs

from infointerview.codec._structure import structured_value
from infointerview.values import Topic
from infointerview.values._unfrozen import unfrozen
from infointerview.values.checks import (
    aware,
    calendar_date,
    distinct_from,
    flag,
    identifier,
    instance_of,
    made_of,
    optional,
    some_text,
    text,
    topic_name,
    tuple_of,
)

__all__ = ["DOUBTS", "Build", "from_attributes", "from_fields"]

Build: TypeAlias = Callable[[Any], Any]

DOUBTS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What a parser or a constructor raises where `decode` is to decide."""

_OFTEN, _MOST_NAMES = 50, 1000


class FromFields(NamedTuple):
    """Makes objects of a class from a ``dict`` of their fields.

    Objects that come with the same names again and again get a function made for these
    names, in `made`: nothing is looked up any more.
    """

    made: Mapping[tuple[str, ...], Build]
    build: Build


@cache
def from_fields(kind: type, /) -> FromFields:
    """Return what makes objects of a class from a ``dict``."""
    any_names = _generated(kind, _FIELDS)
    made: dict[tuple[str, ...], Build] = {}
    met: dict[tuple[str, ...], int] = {}

    def build(fields: dict[str, Any]) -> Any:  # noqa: ANN401 - an object of `kind`
        value = any_names(fields)  # raises if a name is unknown
        if len(met) < _MOST_NAMES:
            names = tuple(fields)
            met[names] = met.get(names, 0) + 1
            if met[names] == _OFTEN:
                made[names] = _generated(kind, _these(names))
        return value

    return FromFields(made, build)


@cache
def from_attributes(kind: type, /) -> Build:
    """Return what makes objects of a class from objects that hold JSON values.

    These have the fields as attributes, and the very default where nothing was given.
    """
    return _generated(kind, _ATTRIBUTES)


class _Form(NamedTuple):
    """How values are taken from ``fields``, in source code.

    Attributes:
        opening: Looks at the whole.
        taken: One value.
        given: Whether a value is there; only asked where there is a default.
        typed: Whether every value is of its JSON type, and every text sound.
        names: Those that are given, where that is known beforehand.
    """

    opening: str
    taken: str
    given: str
    typed: bool
    names: frozenset[str] | None = None

    def surely(self, field: attrs.Attribute[Any]) -> bool:
        """Return whether the field must be there."""
        if self.names is None:
            return field.default is attrs.NOTHING
        return field.name in self.names or field.default is attrs.NOTHING

    def maybe(self, field: attrs.Attribute[Any]) -> bool:
        """Return whether the field can be there."""
        return self.names is None or field.name in self.names


_FIELDS = _Form(
    opening="if not fields.keys() <= known: raise ValueError",
    taken="fields[{name!r}]",
    given="{name!r} in fields",
    typed=False,
)
_ATTRIBUTES = _Form(
    opening="pass",
    taken="fields.{name}",
    given="fields.{name} is not default{n}",
    typed=True,
)


def _these(names: tuple[str, ...]) -> _Form:
    targets = ", ".join(f"given_{name}" for name in names)
    return _FIELDS._replace(
        opening=f"[{targets}] = fields.values()",
        taken="given_{name}",
        names=frozenset(names),
    )


def _generated(kind: type, form: _Form) -> Build:
    """Return a constructor for objects whose values come in a form.

    The source has one step for each field: take what is there, look at it, put it
    into its slot; then come the validators that compare.
    """
    hints = get_type_hints(kind)
    space: dict[str, Any] = {"kind": kind, "unfrozen": unfrozen(kind), "UTC": UTC}
    space |= {"instant": datetime.fromisoformat, "day": date.fromisoformat}
    space["known"] = frozenset(field.name for field in attrs.fields(kind))
    steps, checks = [form.opening, "self = unfrozen()"], []
    for n, field in enumerate(attrs.fields(kind)):
        name = field.name
        # What is written is never null.
        validator = made_of(field.validator, optional) or field.validator
        space |= {f"field{n}": field, f"check{n}": validator}
        space[f"default{n}"] = field.default
        look, checked = _looks(n, validator, hints[name], space, form)
        check = [] if checked else [f"check{n}(self, field{n}, self.{name})"]
        take = [f"value = {form.taken.format(name=name)}", *look]
        if form.surely(field):
            steps += [*take, f"self.{name} = value"]
            checks += check
        elif form.maybe(field):
            given = f"if {form.given.format(name=name, n=n)}:"
            steps += [given, *(f"    {line}" for line in take)]
            steps += ["else:", f"    value = default{n}", f"self.{name} = value"]
            checks += [f"{given} {line}" for line in check]
        else:
            steps.append(f"self.{name} = default{n}")
    steps.append("self.__class__ = kind")
    if hasattr(kind, "__attrs_post_init__"):
        checks.append("self.__attrs_post_init__()")
    body = "\n".join(f"    {line}" for line in (*steps, *checks, "return self"))
    exec(f"def build(fields):\n{body}\n", space)  # noqa: S102 - attrs makes __init__ so
    build: Build = space["build"]
    return build


def _looks(  # noqa: PLR0911 - one return for each kind of field
    n: int,
    validator: object,
    hint: Any,  # noqa: ANN401 - any annotation
    names: dict[str, Any],
    form: _Form,
) -> tuple[list[str], bool]:
    """Return lines that look at a value, and whether no validator is needed then."""
    again = f"check{n}(self, field{n}, value)"
    if form.typed and validator in _TYPES:
        return [], True
    look = _look(validator, form)
    if look:  # what is no text has no such method
        return [f"if not ({look.format('value')}): {again}"], True
    item = made_of(validator, tuple_of)
    if _look(item, form):
        plain = _look(item, form).format("value[0]")
        return [
            _IS_ARRAY,
            "value = tuple(value)",
            f"if not (len(value) == 1 and {plain}): {again}",
        ], True
    if validator in _LOOKS:
        names["slowly"] = structured_value(datetime)
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
    made = [f"value = {_made(n, kind, names, form)}"]
    if get_origin(kind) is tuple:
        made.insert(0, _IS_ARRAY)
    if made_of(item, instance_of):
        return [*made, f"if len(value) != 1: {again}"], True
    return made, validator is None or made_of(validator, instance_of) is not None


def _look(validator: object, form: _Form) -> str:
    """Return what is true of most texts that a validator passes; empty if unknown."""
    other = made_of(validator, distinct_from)
    if other:
        return f"{_SHORTCUTS[identifier]} and {{0}} != self.{other}"
    shortcut = _SHORTCUTS.get(validator, "")
    return shortcut.removeprefix(_SOUND) if form.typed else shortcut


def _made(
    n: int,
    hint: Any,  # noqa: ANN401 - any annotation
    names: dict[str, Any],
    form: _Form,
) -> str:
    """Return what makes a value of a type; validators are still to look at it."""
    if get_origin(hint) is tuple:
        item = _made(n, get_args(hint)[0], names, form)
        return f"tuple([{item} for value in value])"
    if isinstance(hint, type) and attrs.has(hint):
        if form.typed:
            names[f"build{n}"] = from_attributes(hint)
            return f"build{n}(value)"
        names |= {f"made{n}": from_fields(hint).made}
        names |= {f"build{n}": from_fields(hint).build}
        return f"(made{n}.get(tuple(value)) or build{n})(value)"
    if form.typed and hint in {bool, int, float, str}:
        return "value"
    names[f"structure{n}"] = structured_value(hint)
    return f"structure{n}(value, None)"


_IS_ARRAY = "if value.__class__ is not list: raise TypeError"
# What most values of a kind are like; the others are shown to the validator.
_SOUND = "{0}.isascii() and "
_SHORTCUTS: dict[Any, str] = {
    text: "{0}.isascii()",
    some_text: f"{_SOUND}{{0}} and not {{0}}.isspace()",
    identifier: "{0}.isalnum()",
}
# The signs in between stand where they keep the numbers of an instant apart.
_LOOKS: dict[Any, tuple[str, ...]] = {
    aware: (
        "if value[4::3] == '--T::+:': value = instant(value)",
        "else: value = slowly(value, None)",
        "if value.tzinfo is not UTC or not 1899 < value.year < 3000: raise ValueError",
    ),
    calendar_date: (
        "if value[4::3] != '--': raise ValueError",
        "value = day(value)",
    ),
    flag: ("if value is not True and value is not False: raise TypeError",),
}
_TYPES = (text, flag)
