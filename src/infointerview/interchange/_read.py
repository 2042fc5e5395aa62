"""Any export, recognised by what is in it."""

from __future__ import annotations

import re
from datetime import UTC
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue
from infointerview.interchange._calendar import read_calendar
from infointerview.interchange._google import GOOGLE, read_google
from infointerview.interchange._grid import Dialect, why_no_header
from infointerview.interchange._messages import (
    INVITATIONS,
    MESSAGES,
    read_invitations,
    read_messages,
)
from infointerview.interchange._monica import read_monica
from infointerview.interchange._outlook import OUTLOOK, read_outlook
from infointerview.interchange._sniff import kind_of_text
from infointerview.interchange._text import decode_text, physical_lines
from infointerview.interchange._vcard import read_vcard
from infointerview.interchange.linkedin import CONNECTIONS, read_connections

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, tzinfo

    from infointerview.errors import ImportRefused
    from infointerview.interchange._interactions import InteractionReport
    from infointerview.interchange._meetings import CalendarReport
    from infointerview.interchange._report import ImportReport

__all__ = ["Format", "read", "sniff"]


class Format(StrEnum):
    """The exports that are recognised; each is also the `source` of its report.

    Examples:
        >>> Format("vcard")
        <Format.VCARD: 'vcard'>
    """

    LINKEDIN_CONNECTIONS = "linkedin_connections"
    LINKEDIN_MESSAGES = "linkedin_messages"
    LINKEDIN_INVITATIONS = "linkedin_invitations"
    GOOGLE_CSV = "google_csv"
    OUTLOOK_CSV = "outlook_csv"
    VCARD = "vcard"
    ICALENDAR = "icalendar"
    MONICA_JSON = "monica_json"


def read(
    text_or_bytes: str | bytes,
    /,
    *,
    format: Format | str | None = None,  # noqa: A002 - what it is, in the user's words
    encoding: str | None = None,
    day_first: bool | None = None,
    owner: str | None = None,
    me: str | Iterable[str] = (),
    now: datetime | None = None,
    tz: tzinfo | None = None,
) -> ImportReport | InteractionReport | CalendarReport:
    r"""Return what is in an export, whichever it is; the report's `source` says which.

    Address books give an `ImportReport`, LinkedIn's messages and invitations an
    `InteractionReport`, a calendar a `CalendarReport`. All have `summary`, `rejected`,
    `warnings` and `facts`. Reading records nothing, so every call is a trial run.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        format: What it is, instead of finding out.
        encoding: Name of its encoding, whatever its bytes look like.
        day_first: For connections: the order of days such as ``03/04/2024``.
        owner: For messages and invitations: whose account it is.
        me: For calendars: the seeker's own addresses.
        now: For calendars, which cannot be read without: what is not over by then is
            upcoming.
        tz: For messages, invitations and calendars: the zone of times without one.

    Raises:
        ImportRefused: If it is none of the formats, or damaged beyond use: it says
            what was found and what to do.
        InvalidValue: If an argument is of another kind, or `now` is missing.

    Examples:
        >>> report = read(b"BEGIN:VCARD\r\nFN:Rosa Diaz\r\nEND:VCARD\r\n")
        >>> report.source, report.contacts[0].name
        ('vcard', 'Rosa Diaz')
    """
    if format is None:
        found = sniff(text_or_bytes, encoding=encoding)
        if found is None:
            raise _refusal(text_or_bytes, encoding)
    else:
        try:
            found = Format(format)
        except ValueError:
            expected = f"one of {', '.join(Format)}"
            raise InvalidValue("read(format)", format, expected) from None
    data = text_or_bytes
    if found is Format.ICALENDAR:
        if now is None:
            expected = "the instant of the import, which a calendar needs"
            raise InvalidValue("read(now)", now, expected)
        return read_calendar(data, me=me, now=now, tz=tz or UTC, encoding=encoding)
    if found is Format.LINKEDIN_CONNECTIONS:
        return read_connections(data, encoding=encoding, day_first=day_first)
    if found is Format.LINKEDIN_MESSAGES:
        return read_messages(data, owner=owner, tz=tz, encoding=encoding)
    if found is Format.LINKEDIN_INVITATIONS:
        return read_invitations(data, owner=owner, tz=tz, encoding=encoding)
    return _ADDRESS_BOOKS[found](data, encoding=encoding)


def sniff(
    text_or_bytes: str | bytes, /, *, encoding: str | None = None
) -> Format | None:
    r"""Return which export this is, ``None`` if it is none that is read.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        encoding: Name of its encoding, whatever its bytes look like.

    Raises:
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> sniff("First Name,Last Name,Company,Connected On\n")
        <Format.LINKEDIN_CONNECTIONS: 'linkedin_connections'>
        >>> sniff(b"%PDF-1.7") is None
        True
    """
    text = decode_text(text_or_bytes, encoding=encoding).text
    kind = kind_of_text(text)
    if kind in {Format.VCARD, Format.ICALENDAR}:
        return Format(kind)
    if kind == "json":
        return Format.MONICA_JSON if '"account"' in text else None
    if kind:
        return None
    for line in physical_lines(text):
        for found, dialect in _DIALECTS.items():
            if dialect.header(line):
                return found
    mark = _MARK.search(text)
    return _MARKS[mark[1].upper()] if mark else None


def _refusal(text_or_bytes: str | bytes, encoding: str | None) -> ImportRefused:
    """Return the error that says what was found instead."""
    text = decode_text(text_or_bytes, encoding=encoding).text
    kind = kind_of_text(text)
    if kind:
        return _ANY.refusal("wrong_format", kind)
    return _ANY.refusal(*why_no_header(physical_lines(text), _ANY))


# In this order: a header of connections may be taken for one of Outlook's.
_DIALECTS: Mapping[Format, Dialect] = MappingProxyType(
    {
        Format.LINKEDIN_MESSAGES: MESSAGES,
        Format.LINKEDIN_INVITATIONS: INVITATIONS,
        Format.GOOGLE_CSV: GOOGLE,
        Format.LINKEDIN_CONNECTIONS: CONNECTIONS,
        Format.OUTLOOK_CSV: OUTLOOK,
    }
)
_ADDRESS_BOOKS = MappingProxyType(
    {
        Format.GOOGLE_CSV: read_google,
        Format.OUTLOOK_CSV: read_outlook,
        Format.VCARD: read_vcard,
        Format.MONICA_JSON: read_monica,
    }
)
_ANY = attrs.evolve(
    CONNECTIONS,
    expected="an export of LinkedIn, Google, Outlook or Monica, vCards or a calendar",
    kind="",
)
_MARK = re.compile(
    r"^\s*BEGIN:(VCARD|VCALENDAR|VEVENT)\b", re.IGNORECASE | re.MULTILINE
)
_MARKS = {
    "VCARD": Format.VCARD,
    "VCALENDAR": Format.ICALENDAR,
    "VEVENT": Format.ICALENDAR,
}
