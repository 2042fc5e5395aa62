"""What a text is, if it is not what the reader reads; and what to do about it."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["REMEDIES", "kind_of_columns", "kind_of_text"]


def kind_of_text(text: str, /) -> str:
    """Return what the beginning of a text gives it away as, if it is no table.

    Returns:
        A key of `REMEDIES`, or the empty text.

    Examples:
        >>> kind_of_text("%PDF-1.7 ..."), kind_of_text("First Name,Last Name")
        ('pdf', '')
    """
    head = text[:_SAMPLE].lstrip()
    for kind, pattern in _BEGINNINGS.items():
        if pattern.match(head):
            return kind
    unprintable = len(_UNPRINTABLE.findall(head))
    return "binary" if unprintable > len(head) * _TOLERATED else ""


def kind_of_columns(keys: Iterable[str], /) -> str:
    """Return whose table has these columns: a key of `REMEDIES`, or the empty text.

    Args:
        keys: The `column_key` of each.

    Examples:
        >>> kind_of_columns(["firstname", "lastname", "maidenname", "headline"])
        'linkedin_profile'
    """
    present = frozenset(keys)
    return next((kind for kind, needed in _TABLES if present >= needed), "")


_SAMPLE = 4096
_TOLERATED = 0.05
_UNPRINTABLE = re.compile("[\0-\x08\x0e-\x1f\x7f\ufffd]")
_BEGINNINGS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        kind: re.compile(pattern, re.IGNORECASE | re.DOTALL)
        for kind, pattern in (
            ("zip", "PK(?:\x03\x04|\x05\x06)"),
            ("pdf", "%PDF-"),
            ("html", r"<.*?<?(?:!doctype html|html[\s>])"),
            ("xml", r"<\?xml"),
            ("icalendar", "BEGIN:VCALENDAR"),
            ("vcard", "BEGIN:VCARD"),
            ("json", r'[\[{]\s*["\[{}\]]'),
            ("file_name", r"[^\r\n]{1,250}\.(?:csv|ics|json|txt|vcf|xlsx?|zip)\s*\Z"),
        )
    }
)
_TABLES = tuple(
    (kind, frozenset(keys.split()))
    for kind, keys in (
        ("linkedin_profile", "firstname lastname headline"),
        ("linkedin_profile", "firstname lastname maidenname"),
        ("linkedin_other", "firstname lastname text creationdate"),
        ("linkedin_other", "endorsementdate skillname"),
        ("linkedin_other", "companyname title startedon"),
        ("linkedin_messages", "conversationid from"),
        ("linkedin_invitations", "sentat direction"),
        ("linkedin_connections", "firstname lastname connectedon"),
        ("linkedin_contacts", "firstname lastname phonenumbers"),
        ("google_csv", "givenname familyname yominame"),
        ("google_csv", "firstname lastname phoneticfirstname"),
        ("google_csv", "firstname lastname organizationname labels"),
        ("outlook_csv", "firstname lastname middlename jobtitle"),
        ("outlook_csv", "vorname nachname anrede"),
        ("our_csv", "contact name organization title"),
    )
)

REMEDIES: Mapping[str, str] = MappingProxyType(
    {
        "": "download the file again",
        "binary": (
            "pass the text file as it came out of the archive, or name its encoding;"
            " save a spreadsheet as CSV first"
        ),
        "broken_json": "this is JSON that is cut off or damaged; export it again",
        "csv": (
            "no header line with the expected columns was found; tell read_records what"
            " the columns of any other table are"
        ),
        "cut_header": "the header line is cut off; download the file again",
        "file_name": "pass what the file contains, not its name",
        "google_csv": "this is an address book of Google's: use read_google",
        "html": "this is a web page, often a sign-in page; download the file again",
        "icalendar": "this is a calendar: use read_calendar",
        "json": "this is JSON, but not what was expected; use read_monica for Monica's",
        "linkedin_connections": (
            "these are LinkedIn's connections: use linkedin.read_connections"
        ),
        "linkedin_contacts": (
            "this is the address book that LinkedIn was given; pass Connections.csv"
            " of the same archive"
        ),
        "linkedin_invitations": (
            "these are invitations: use linkedin.read_invitations, or pass"
            " Connections.csv of the same archive"
        ),
        "linkedin_messages": (
            "these are messages: use linkedin.read_messages, or pass Connections.csv"
            " of the same archive"
        ),
        "linkedin_other": (
            "this part of a LinkedIn archive is not about whom you know; pass"
            " Connections.csv of the same archive"
        ),
        "linkedin_profile": (
            "this is about the owner of the account; pass Connections.csv of the"
            " same archive"
        ),
        "outlook_csv": (
            "this is in Outlook's format, as are LinkedIn exports before 2018:"
            " use read_outlook"
        ),
        "our_csv": (
            "this is a table that to_csv wrote: read it with from_csv, and make people"
            " of its rows with read_records"
        ),
        "pdf": "request the data as an archive, not as a document",
        "preamble": (
            "the notes are there but no header line below them; download the file again"
        ),
        "rows": "put the header line back on top, or download the file again",
        "text": "nothing in it has the expected form; check the file",
        "vcard": "this is an address book as vCards: use read_vcard",
        "xml": "this is XML, which no reader reads; export the data in another format",
        "zip": (
            "extract the file from the archive (Connections.csv in LinkedIn's) and pass"
            " its content; save a spreadsheet as CSV first"
        ),
    }
)
"""What to do about each kind."""
