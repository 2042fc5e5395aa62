"""Objects to plain JSON values and back, strictly: nothing is coerced or dropped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs
import cattrs
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from infointerview.errors import InvalidValue

__all__ = ["Misfit", "problems", "structured", "structured_value", "unstructured"]

_T = TypeVar("_T")
_Hook = Callable[[object, object], object]


class Misfit(ValueError):
    """A JSON value of another kind than the field admits."""


def structured(fields: dict[str, object], kind: type[_T], /) -> _T:
    """Return the object of class `kind` with these fields.

    Raises:
        Misfit: If they are not the fields of one; `problems` says why.
    """
    try:
        return _CONVERTER.structure(fields, kind)
    except (KeyError, ForbiddenExtraKeysError, InvalidValue) as error:
        raise Misfit from error


def structured_value(kind: Any, /) -> Callable[[object, Any], Any]:  # noqa: ANN401 - any annotation
    """Return what makes a value of a type from a JSON value, or raises `Misfit`."""
    return _CONVERTER.get_structure_hook(kind)


def unstructured(value: object, /) -> dict[str, object]:
    """Return the fields of an object that are not at their default, as JSON values."""
    fields: dict[str, object] = _CONVERTER.unstructure(value)
    return fields


def problems(value: object, kind: object, path: str, /) -> Iterator[str]:
    """Yield all that keeps `value` from being a `kind`, each problem with its path.

    Nothing is yielded for a value that can be structured. What was found is named by
    its kind only: the value itself may be about a person.
    """
    if isinstance(kind, type) and attrs.has(kind):
        yield from _problems_of_object(value, kind, path)
    elif get_origin(kind) is tuple:
        if type(value) is list:
            for index, item in enumerate(value):
                yield from problems(item, get_args(kind)[0], f"{path}[{index}]")
        else:
            yield f"{path}: {_expected('an array', value)}"
    elif get_origin(kind) in {Union, UnionType}:
        some = get_args(kind)[0]  # or None, which is no problem
        if value is not None:
            yield from problems(value, some, path)
    else:
        try:
            _CONVERTER.structure(value, kind)  # type: ignore[arg-type] # any type at all
        except Misfit as misfit:
            yield f"{path}: {misfit}"


def _problems_of_object(value: object, kind: type, path: str) -> Iterator[str]:
    if type(value) is not dict:
        yield f"{path}: {_expected('an object', value)}"
        return
    hints = _hints(kind)
    unknown = sorted(value.keys() - hints.keys())
    found = [f"{path}: unknown key {name!r}" for name in unknown]
    probe: object = object.__new__(
        kind
    )  # takes the sound fields, for validators to look at
    sound = []
    for field in attrs.fields(kind):
        if field.name in value:
            given = value[field.name]
            wrong = list(problems(given, hints[field.name], f"{path}.{field.name}"))
            found += wrong
            if not wrong:
                item = _CONVERTER.structure(given, hints[field.name])
                object.__setattr__(probe, field.name, item)
                sound.append(field)
        elif field.default is attrs.NOTHING:
            found.append(f"{path}.{field.name}: missing")
    for field in sound:
        found += _refusals(probe, field, path)
    if not found:
        found += _refusals_as_a_whole(value, kind, path)
    yield from found


def _refusals(probe: object, field: attrs.Attribute[Any], path: str) -> Iterator[str]:
    """Yield what the validator of one field has to say."""
    if field.validator is None:
        return
    try:
        field.validator(probe, field, getattr(probe, field.name))
    except InvalidValue as refusal:
        yield f"{path}.{field.name}: expected {refusal.expected}"
    except AttributeError:
        return  # it compares with another field, and that one is wrong itself


def _refusals_as_a_whole(
    value: dict[str, object], kind: type, path: str
) -> Iterator[str]:
    """Yield what fields that are sound alone promise each other and do not keep."""
    try:
        _CONVERTER.structure(value, kind)
    except InvalidValue as refusal:
        _, _, name = refusal.place.partition(".")
        place = f"{path}.{name}" if name else path
        yield f"{place}: expected {refusal.expected}"


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in attrs.fields(kind)}


def _expected(what: str, value: object) -> str:
    return f"expected {what}, got {_KINDS[type(value)]}"


_KINDS = {
    NoneType: "null",
    bool: "true or false",
    int: "a whole number",
    float: "a number with a fraction",
    str: "text",
    list: "an array",
    dict: "an object",
}


def _exactly(kind: type, what: str) -> _Hook:
    def hook(value: object, _: object) -> object:
        if type(value) is not kind:
            raise Misfit(_expected(what, value))
        return value

    return hook


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    _DAY.pattern + r"T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{6})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_LENGTH = re.compile(r"PT(0|[1-9][0-9]{0,11})(?:\.([0-9]{0,5}[1-9]))?S")


def _day(value: object, _: object) -> date:
    what = "a day such as '2026-03-02'"
    text = _matched(_DAY, value, what).group()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Misfit(_expected(what, value)) from error


def _instant(value: object, _: object) -> datetime:
    what = "an instant such as '2026-03-02T16:00:00+00:00'"
    text = _matched(_INSTANT, value, what).group()
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise Misfit(_expected(what, value)) from error


def _length(value: object, _: object) -> timedelta:
    what = "a length of time such as 'PT1500S'"
    seconds, fraction = _matched(_LENGTH, value, what).groups(default="")
    return timedelta(seconds=int(seconds), microseconds=int(fraction.ljust(6, "0")))


def _matched(pattern: re.Pattern[str], value: object, what: str) -> re.Match[str]:
    found = pattern.fullmatch(value) if type(value) is str else None
    if found is None:
        raise Misfit(_expected(what, value))
    return found


def _length_text(value: timedelta) -> str:
    seconds = value.days * 86400 + value.seconds
    fraction = f".{value.microseconds:06}".rstrip("0") if value.microseconds else ""
    return f"PT{seconds}{fraction}S"


def _array(kind: object, converter: cattrs.Converter) -> _Hook:
    of_list = converter.get_structure_hook(list[get_args(kind)[0]])  # type: ignore[misc] # a type made at run time

    def hook(value: object, _: object) -> tuple[object, ...]:
        if type(value) is not list:
            raise Misfit(_expected("an array", value))
        return tuple(of_list(value, list))

    return hook


def _object(kind: type, converter: cattrs.Converter) -> _Hook:
    of_dict: Callable[..., object] = make_dict_structure_fn(kind, converter)

    def hook(value: object, _: object) -> object:
        if type(value) is not dict:
            raise Misfit(_expected("an object", value))
        return of_dict(value, kind)

    return hook


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(
        omit_if_default=True, forbid_extra_keys=True, detailed_validation=False
    )
    # A choice stays the plain string it is: its field's validator knows the members.
    converter.register_structure_hook(str, _exactly(str, "text"))
    converter.register_structure_hook(int, _exactly(int, "a whole number"))
    converter.register_structure_hook(float, _exactly(float, "a number such as 1.0"))
    converter.register_structure_hook(bool, _exactly(bool, "true or false"))
    converter.register_structure_hook(date, _day)
    converter.register_structure_hook(datetime, _instant)
    converter.register_structure_hook(timedelta, _length)
    converter.register_structure_hook_factory(_is_tuple)(_array)
    converter.register_structure_hook_factory(attrs.has)(_object)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_unstructure_hook(timedelta, _length_text)
    # -0.0 equals 0.0, so the two are written alike.
    converter.register_unstructure_hook(float, lambda value: value + 0.0)
    return converter


_CONVERTER = _converter()
