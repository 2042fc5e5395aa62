"""Plans as plain dictionaries, and back: to keep a user's plan as JSON, for instance.

What a policy or a stage is made of is written under the names of its fields. Values
that JSON has no word for are dictionaries with one key, which says what they are:
``seconds``, ``date``, ``time`` or ``rule``. Facts are not written here but in `codec`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time, timedelta
from types import MappingProxyType

import attrs

from infointerview.errors import InvalidValue
from infointerview.followups._clock import DailyWindow
from infointerview.followups._dated import Confirm, Endless, FixedDates, Prepare
from infointerview.followups._hazard import HazardNudge
from infointerview.followups._plan import Plan
from infointerview.followups._policies import (
    BusinessDayLadder,
    KeepInTouch,
    ReportBack,
    ThankYou,
)
from infointerview.followups._stages import (
    Cooldown,
    Merge,
    OrgLimit,
    QuietDays,
    SendWindow,
    Snooze,
    StopRules,
)
from infointerview.followups._triage import Capacity

__all__ = ["plan_from_dict", "plan_to_dict"]

_POLICIES = (
    *(ThankYou, BusinessDayLadder, ReportBack, KeepInTouch),
    *(Confirm, Prepare, FixedDates, HazardNudge),
)
_STAGES = (
    *(StopRules, Snooze, Cooldown, Merge),
    *(QuietDays, SendWindow, OrgLimit, Capacity),
)


def plan_to_dict(plan: Plan, /) -> dict[str, object]:
    """Return the plan as dictionaries, lists, text and numbers only.

    Raises:
        InvalidValue: If a part of one's own is neither a value made with ``attrs`` nor
            a function, or holds what has no plain form.

    Examples:
        >>> from infointerview.followups import Merge, ReportBack, plan_to_dict
        >>> for part in plan_to_dict((Plan() | ReportBack()) >> Merge(7)).items():
        ...     print(part)
        ('policies', [{'type': 'ReportBack', 'within': 2}])
        ('stages', [{'type': 'StopRules'}, {'type': 'Merge', 'days': 7}])
    """
    parts = {"policies": plan.policies, "stages": plan.stages}
    return {
        name: [_part(each, f"{name}[{n}]") for n, each in enumerate(some)]
        for name, some in parts.items()
    }


def plan_from_dict(
    data: Mapping[str, object], /, *, own: Iterable[Callable[..., object]] = ()
) -> Plan:
    """Return the plan that `plan_to_dict` wrote.

    Args:
        data: The dictionaries, such as JSON gives back.
        own: The classes and functions of one's own that may be in it, by their names.

    Raises:
        InvalidValue: If it is no such plan; names the place.

    Examples:
        >>> from infointerview.followups import DEFAULT, plan_from_dict, plan_to_dict
        >>> plan_from_dict(plan_to_dict(DEFAULT)) == DEFAULT
        True
    """
    _require(isinstance(data, Mapping), "", data, "a dictionary")
    for name in data.keys() - _PARTS.keys():
        raise InvalidValue(_place(str(name)), data[name], _ONE_OF_THE_PARTS)
    mine = tuple(own)
    policies, stages = (
        [
            _read_part(each, f"{name}[{n}]", (*known, *mine))
            for n, each in enumerate(_listed(data.get(name), name))
        ]
        for name, known in _PARTS.items()
    )
    return Plan(policies=policies, stages=stages)  # type: ignore[arg-type]  # by name


_PARTS: Mapping[str, tuple[type, ...]] = MappingProxyType(
    {"policies": _POLICIES, "stages": _STAGES}
)
_DEEPEST = 10
_ONE_OF_THE_PARTS = f"no other part of a plan than {' and '.join(_PARTS)}"
# What else there is takes too long to read, or never ends.
_READABLE = re.compile(
    r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\b(?!.*INTERVAL=0*\b)", re.DOTALL
)


def _place(path: str) -> str:
    return f"plan_from_dict: {path}" if path else "plan_from_dict"


def _require(fits: bool, path: str, value: object, expected: str) -> None:  # noqa: FBT001 - it is what is required
    if not fits:
        raise InvalidValue(_place(path), value, expected)


# --- written -------------------------------------------------------------------------


def _part(part: object, path: str) -> dict[str, object]:
    kind: type = type(part)
    name = getattr(part, "__name__", kind.__name__)
    if attrs.has(kind):
        values = ((f.name, getattr(part, f.name)) for f in attrs.fields(kind))
        fields = {name: _plain(value, f"{path}.{name}") for name, value in values}
        return {"type": name, **fields}
    if not hasattr(part, "__name__") or not name.isidentifier():
        expected = "a value made with attrs, or a function with a name"
        raise _unwritable(path, part, expected)
    return {"type": name}


def _plain(value: object, path: str) -> object:
    if value is None or isinstance(value, int | float | str):
        return value
    if isinstance(value, tuple):
        return [_plain(each, f"{path}[{n}]") for n, each in enumerate(value)]
    if isinstance(value, DailyWindow):
        return _part(value, path)
    tagged = _tagged(value)
    if tagged is None:
        expected = "text, numbers, dates, times, lengths, tuples, a dateutil rrule"
        raise _unwritable(path, value, expected)
    return tagged


def _tagged(value: object) -> dict[str, object] | None:
    match value:
        case timedelta():
            seconds = value.total_seconds()
            return {"seconds": int(seconds) if seconds.is_integer() else seconds}
        case time():
            return {"time": value.isoformat()}
        case date():
            return {"date": value.isoformat()}
        case Endless() if _READABLE.search(value.text):
            return {"rule": value.text}
        case _:
            return None


def _unwritable(path: str, value: object, expected: str) -> InvalidValue:
    return InvalidValue(f"plan_to_dict: {path}", value, expected)


# --- read ----------------------------------------------------------------------------


def _listed(value: object, path: str) -> list[object]:
    if not isinstance(value, list):
        raise InvalidValue(_place(path), value, "a list")
    return value


def _read_part(
    data: object, path: str, known: tuple[Callable[..., object], ...]
) -> object:
    if not isinstance(data, Mapping):
        raise InvalidValue(_place(path), data, "a dictionary with a type")
    kinds = {kind.__name__: kind for kind in known}
    name = data.get("type")
    if not isinstance(name, str) or name not in kinds:
        expected = f"one of {', '.join(kinds)}; classes of one's own go into `own`"
        raise InvalidValue(_place(f"{path}.type"), name, expected)
    kind = kinds[name]
    if not isinstance(kind, type):
        return kind
    names = {f.name for f in attrs.fields(kind)} if attrs.has(kind) else set()
    fields = {}
    for field, value in data.items():
        if field != "type":
            where = f"{path}.{field}"
            _require(field in names, where, value, f"no such field in {name}")
            fields[field] = _value(value, where)
    try:
        return kind(**fields)
    except TypeError as error:  # a field is missing
        raise InvalidValue(_place(path), data, f"the fields of {name}") from error


def _value(value: object, path: str) -> object:
    if isinstance(value, list):
        _require(path.count("[") < _DEEPEST, path, value, "fewer lists in lists")
        return tuple(_value(each, f"{path}[{n}]") for n, each in enumerate(value))
    if not isinstance(value, Mapping):
        return value
    if "type" in value:
        return _read_part(value, path, (DailyWindow,))
    key, *others = value or [""]
    if others or key not in _READERS:
        expected = f"a dictionary with one key of {', '.join(_READERS)}"
        raise InvalidValue(_place(path), value, expected)
    try:
        return _READERS[key](value[key])
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        raise InvalidValue(_place(path), value, f"a readable {key}") from error


def _rule(text: str) -> object:
    if not _READABLE.search(text):
        raise InvalidValue("rule", text, "a rule of days, weeks, months or years")
    from dateutil.rrule import rrulestr

    return rrulestr(text)


_READERS: Mapping[str, Callable[..., object]] = MappingProxyType(
    {
        "seconds": lambda seconds: timedelta(seconds=seconds),
        "date": date.fromisoformat,
        "time": time.fromisoformat,
        "rule": _rule,
    }
)
