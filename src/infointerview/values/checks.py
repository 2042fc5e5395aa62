"""Validators for the fields of people and facts, and what each field reveals.

    >>> import attrs
    >>> @attrs.frozen
    ... class Seat:
    ...     row: int = attrs.field(validator=whole_number(1, 40), metadata=PLAIN)
    >>> Seat(12)
    Seat(row=12)
    >>> Seat(True)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    infointerview.errors.InvalidValue: Seat.row: expected a whole number, ...

A validator checks and changes nothing, with two exceptions that let an object hold
one form only: `member_of` puts the enum member in the place of its plain string, and
`aware` puts an instant into UTC, since datetimes of one zone compare by wall clock.
(Converters are not used: bulk loading runs validators only.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from infointerview.errors import InvalidValue
from infointerview.values._enums import Topic

__all__ = [
    "PERSONAL",
    "PLAIN",
    "SUBJECT",
    "TEXT",
    "Privacy",
    "aware",
    "calendar_date",
    "distinct_from",
    "flag",
    "identifier",
    "instance_of",
    "length_of_time",
    "made_of",
    "member_of",
    "optional",
    "require_id",
    "require_instant",
    "require_zone",
    "share",
    "some_text",
    "text",
    "topic_name",
    "tuple_of",
    "whole_number",
    "zone_key",
]

if TYPE_CHECKING:
    import attrs

# attrs hands a validator the object, the field and the value, all untyped.
_Attribute: TypeAlias = "attrs.Attribute[Any]"
_Check: TypeAlias = Callable[[Any, _Attribute, Any], None]


class Privacy(StrEnum):
    """What a field of a fact reveals about people, declared for every field.

    Forgetting a person keeps `SUBJECT` and `PLAIN` fields of the facts about them,
    drops `PERSONAL` ones, and searches `FREE_TEXT` ones of everybody's facts.

    Examples:
        >>> Privacy("personal")
        <Privacy.PERSONAL: 'personal'>
    """

    SUBJECT = "subject"
    PERSONAL = "personal"
    FREE_TEXT = "free_text"
    PLAIN = "plain"


SUBJECT: Mapping[str, Privacy] = MappingProxyType({"privacy": Privacy.SUBJECT})
"""Metadata of a field: whom a fact is about."""
PERSONAL: Mapping[str, Privacy] = MappingProxyType({"privacy": Privacy.PERSONAL})
"""Metadata of a field: what is known about a person: goes with them."""
TEXT: Mapping[str, Privacy] = MappingProxyType({"privacy": Privacy.FREE_TEXT})
"""Metadata of a field: free text, in which anybody may be named."""
PLAIN: Mapping[str, Privacy] = MappingProxyType({"privacy": Privacy.PLAIN})
"""Metadata of a field: nothing about anybody."""


def require_instant(place: str, value: object, /) -> None:
    """Check an argument for an instant: a `datetime` that carries a UTC offset.

    Raises:
        InvalidValue: For anything else, a naive `datetime` included.

    Examples:
        >>> require_instant("agenda(as_of)", datetime(2026, 3, 2))  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: agenda(as_of): expected a datetime with a UTC offset ...
    """  # noqa: E501 - the message is shown as it is printed
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise InvalidValue(place, value, _AN_INSTANT)


def require_id(place: str, value: object, /) -> None:
    """Check an argument for an id: text without white space.

    Raises:
        InvalidValue: For anything else.

    Examples:
        >>> require_id("Campaign.id", "my campaign")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Campaign.id: expected an id (text without white space), got 'my campaign'
    """  # noqa: E501 - the message is shown as it is printed
    if not isinstance(value, str) or not value or _SPACE.search(value):
        raise InvalidValue(place, value, "an id (text without white space)")
    if not value.isascii() and not _encodable(value):
        raise InvalidValue(place, value, "an id without lone surrogates")


def require_zone(place: str, key: object, /) -> ZoneInfo:
    """Check an argument for the key of an IANA time zone, and return the zone.

    Raises:
        InvalidValue: For anything else.

    Examples:
        >>> require_zone("agenda(zone)", "Europe/Vienna").key
        'Europe/Vienna'
    """
    if not isinstance(key, str) or not _is_zone(key):
        raise InvalidValue(place, key, _A_ZONE)
    return ZoneInfo(key)


def aware(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for an instant of the years 1900 to 2999, and put it into UTC.

    Any `datetime` with a UTC offset will do, whatever its zone: the instant counts.

    Examples:
        >>> import attrs
        >>> Talk = attrs.make_class("Talk", {"at": attrs.field(validator=aware)})
        >>> Talk(datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Asia/Tokyo"))).at.isoformat()
        '2026-03-02T00:00:00+00:00'
    """
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise _invalid(instance, attribute, value, _AN_INSTANT)
    if not _FIRST_YEAR < value.year < _LAST_YEAR:
        expected = f"an instant between {_FIRST_YEAR} and {_LAST_YEAR}"
        raise _invalid(instance, attribute, value, expected)
    if value.tzinfo is not UTC:
        object.__setattr__(instance, attribute.name, value.astimezone(UTC))


def calendar_date(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for a day: a `date` that is not a `datetime`.

    Examples:
        >>> import attrs
        >>> Post = attrs.make_class(
        ...     "Post", {"start": attrs.field(validator=calendar_date)}
        ... )
        >>> Post("May")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Post.start: expected a date, got 'May'
    """
    if type(value) is not date:
        raise _invalid(instance, attribute, value, "a date")


def length_of_time(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for a `timedelta` above zero and of a day at most.

    Examples:
        >>> import attrs
        >>> Talk = attrs.make_class(
        ...     "Talk", {"length": attrs.field(validator=length_of_time)}
        ... )
        >>> Talk(25)
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Talk.length: expected a positive timedelta of a day at most, got 25
    """  # noqa: E501 - the message is shown as it is printed
    if not isinstance(value, timedelta) or not timedelta() < value <= _DAY:
        expected = "a positive timedelta of a day at most"
        raise _invalid(instance, attribute, value, expected)


def flag(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for ``True`` or ``False``.

    Examples:
        >>> import attrs
        >>> Talk = attrs.make_class("Talk", {"held": attrs.field(validator=flag)})
        >>> Talk(1)
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Talk.held: expected True or False, got 1
    """
    if not isinstance(value, bool):
        raise _invalid(instance, attribute, value, "True or False")


def text(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for text that UTF-8 can carry; the empty one means "not known".

    Examples:
        >>> import attrs
        >>> Note = attrs.make_class("Note", {"text": attrs.field(validator=text)})
        >>> Note(7)
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Note.text: expected text, got 7
    """
    if not isinstance(value, str):
        raise _invalid(instance, attribute, value, "text")
    if not value.isascii() and not _encodable(value):
        raise _invalid(instance, attribute, value, "text without lone surrogates")


def some_text(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for text that is not blank.

    Examples:
        >>> import attrs
        >>> Note = attrs.make_class("Note", {"text": attrs.field(validator=some_text)})
        >>> Note(" ")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Note.text: expected text that is not blank, got ' '
    """  # noqa: E501 - the message is shown as it is printed
    text(instance, attribute, value)
    if not value or str(value).isspace():
        raise _invalid(instance, attribute, value, "text that is not blank")


def identifier(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for an id: text without white space.

    Examples:
        >>> import attrs
        >>> Note = attrs.make_class("Note", {"by": attrs.field(validator=identifier)})
        >>> Note("Rosa Diaz")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Note.by: expected an id (text without white space), got 'Rosa Diaz'
    """  # noqa: E501 - the message is shown as it is printed
    text(instance, attribute, value)
    require_id(_place(instance, attribute), value)


def topic_name(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for a `Topic` or a word of the user's own, and put the member in place.

    Examples:
        >>> import attrs
        >>> Note = attrs.make_class(
        ...     "Note", {"topic": attrs.field(validator=topic_name)}
        ... )
        >>> Note("advice"), Note("remote_work")
        (Note(topic=<Topic.ADVICE: 'advice'>), Note(topic='remote_work'))
    """
    text(instance, attribute, value)
    if value in _TOPICS:
        object.__setattr__(instance, attribute.name, _TOPICS[str(value)])
    elif not _WORD.fullmatch(str(value)):
        expected = "a Topic or a lower-case word such as 'remote_work'"
        raise _invalid(instance, attribute, value, expected)


def zone_key(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for the key of an IANA time zone; the empty one means "not known".

    Examples:
        >>> import attrs
        >>> Card = attrs.make_class("Card", {"zone": attrs.field(validator=zone_key)})
        >>> Card("Oregon")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Card.zone: expected an IANA time zone such as 'Europe/Berlin', got 'Oregon'
    """  # noqa: E501 - the message is shown as it is printed
    text(instance, attribute, value)
    if value and not _is_zone(str(value)):
        raise _invalid(instance, attribute, value, _A_ZONE)


def member_of(kind: type[StrEnum], /) -> _Check:
    """Return a check for a member of `kind`, or its plain string.

    The string is replaced by the member.

    Examples:
        >>> import attrs
        >>> from infointerview.values import Venue
        >>> @attrs.frozen
        ... class Place:
        ...     venue: Venue = attrs.field(validator=member_of(Venue))
        >>> Place("office")
        Place(venue=<Venue.OFFICE: 'office'>)
        >>> Place("moon")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Place.venue: expected one of office, restaurant, coffee_shop, phone, video, event, other, got 'moon'
    """  # noqa: E501 - the message is shown as it is printed

    def check(instance: object, attribute: _Attribute, value: object) -> None:
        if type(value) is kind:
            return
        try:
            member = kind(value)  # type: ignore[arg-type] # any object may be looked up
        except ValueError:
            expected = f"one of {', '.join(kind)}"
            raise _invalid(instance, attribute, value, expected) from None
        object.__setattr__(instance, attribute.name, member)

    return check


def whole_number(low: int, high: int | None = None, /) -> _Check:
    """Return a check for an `int` from `low` to `high`; ``True`` is none.

    Examples:
        >>> import attrs
        >>> Seat = attrs.make_class(
        ...     "Seat", {"row": attrs.field(validator=whole_number(1, 40))}
        ... )
        >>> Seat(41)
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Seat.row: expected a whole number, from 1 to 40, got 41
    """  # noqa: E501 - the message is shown as it is printed

    def check(instance: object, attribute: _Attribute, value: object) -> None:
        if type(value) is not int or value < low or (high is not None and value > high):
            span = f"{low} or more" if high is None else f"from {low} to {high}"
            expected = f"a whole number, {span}"
            raise _invalid(instance, attribute, value, expected)

    return check


def share(instance: object, attribute: _Attribute, value: object) -> None:
    """Check for a `float` from 0 to 1.

    Examples:
        >>> import attrs
        >>> Voice = attrs.make_class("Voice", {"weight": attrs.field(validator=share)})
        >>> Voice(1.5)
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Voice.weight: expected a float from 0.0 to 1.0, got 1.5
    """  # noqa: E501 - the message is shown as it is printed
    if type(value) is not float or not 0 <= value <= 1:
        raise _invalid(instance, attribute, value, "a float from 0.0 to 1.0")


def tuple_of(check: _Check, /) -> _Check:
    """Return a check for a tuple whose items all pass `check`, none of them twice.

    Examples:
        >>> import attrs
        >>> Card = attrs.make_class(
        ...     "Card", {"emails": attrs.field(validator=tuple_of(text))}
        ... )
        >>> Card(["a@example.com"])
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Card.emails: expected a tuple, got ['a@example.com']
    """  # noqa: E501 - the message is shown as it is printed
    return partial(_all_pass, check)


def _all_pass(
    check: _Check, instance: object, attribute: _Attribute, value: object
) -> None:
    if type(value) is not tuple:
        raise _invalid(instance, attribute, value, "a tuple")
    for item in value:
        check(instance, attribute, item)
    if len(value) > 1 and len(set(value)) < len(value):
        raise _invalid(instance, attribute, value, "items that differ")


def optional(check: _Check, /) -> _Check:
    """Return a check that lets ``None`` pass and leaves the rest to `check`.

    Examples:
        >>> import attrs
        >>> Post = attrs.make_class(
        ...     "Post", {"end": attrs.field(validator=optional(calendar_date))}
        ... )
        >>> Post(None)
        Post(end=None)
    """
    return partial(_none_or_passes, check)


def _none_or_passes(
    check: _Check, instance: object, attribute: _Attribute, value: object
) -> None:
    if value is not None:
        check(instance, attribute, value)


def instance_of(kind: type, /) -> _Check:
    """Return a check for an object of a class.

    Examples:
        >>> import attrs
        >>> Day = attrs.make_class(
        ...     "Day", {"on": attrs.field(validator=instance_of(date))}
        ... )
        >>> Day("May")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Day.on: expected a date, got 'May'
    """
    return partial(_is_instance, kind)


def _is_instance(
    kind: type, instance: object, attribute: _Attribute, value: object
) -> None:
    if not isinstance(value, kind):
        article = "an" if kind.__name__[0] in "AEIOU" else "a"
        raise _invalid(instance, attribute, value, f"{article} {kind.__name__}")


def made_of(check: object, maker: Callable[..., _Check], /) -> object:
    """Return what a maker was given to make this check; ``None`` if it did not.

    The maker is `optional`, `tuple_of`, `instance_of` or `distinct_from`.

    Examples:
        >>> made_of(optional(text), optional) is text
        True
        >>> made_of(optional(text), tuple_of) is None
        True
        >>> made_of(distinct_from("contact"), distinct_from)
        'contact'
    """
    if isinstance(check, partial) and check.func is _MADE[maker]:
        (part,) = check.args
        return part
    return None


def distinct_from(other: str, /) -> _Check:
    """Return a check for an id that differs from the one in the field `other`.

    Examples:
        >>> import attrs
        >>> @attrs.frozen
        ... class Named:
        ...     by: str
        ...     who: str = attrs.field(validator=distinct_from("by"))
        >>> Named("rosa", "rosa")
        Traceback (most recent call last):
        ...
        infointerview.errors.InvalidValue: Named.who: expected somebody other than by, got 'rosa'
    """  # noqa: E501 - the message is shown as it is printed
    return partial(_differs, other)


def _differs(
    other: str, instance: object, attribute: _Attribute, value: object
) -> None:
    identifier(instance, attribute, value)
    if value == getattr(instance, other):
        raise _invalid(instance, attribute, value, f"somebody other than {other}")


def _invalid(
    instance: object, attribute: _Attribute, value: object, expected: str
) -> InvalidValue:
    return InvalidValue(_place(instance, attribute), value, expected)


def _place(instance: object, attribute: _Attribute) -> str:
    return f"{type(instance).__name__}.{attribute.name}"


def _encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


@lru_cache(maxsize=1024)
def _is_zone(key: str) -> bool:
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False  # ValueError: '../x'; OSError: a directory or too long a name
    return True


_MADE: Mapping[object, object] = {
    distinct_from: _differs,
    instance_of: _is_instance,
    optional: _none_or_passes,
    tuple_of: _all_pass,
}
_TOPICS: Mapping[str, Topic] = {topic.value: topic for topic in Topic}
_A_ZONE = "an IANA time zone such as 'Europe/Berlin'"
_AN_INSTANT = "a datetime with a UTC offset (an instant)"
_FIRST_YEAR, _LAST_YEAR = 1899, 3000
_DAY = timedelta(days=1)
_WORD = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_SPACE = re.compile(r"\s")
