"""Monica's export (version 4, JSON), with who was met through whom."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from infointerview.errors import ImportRefused
from infointerview.interchange._cards import Cards, Entry, is_address
from infointerview.interchange._dates import read_dates
from infointerview.interchange._report import ImportReport, RejectionReason
from infointerview.interchange._sniff import REMEDIES, kind_of_text
from infointerview.interchange._text import decode_text, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

__all__ = ["read_monica"]


def read_monica(
    text_or_bytes: str | bytes, /, *, encoding: str | None = None
) -> ImportReport:
    r"""Return the people in an export of Monica's, and who introduced them.

    Through whom somebody was met is in `ImportedContact.met_through`, by the `uid` of
    the other one; `ImportReport.facts` makes a referral of it. Stubs of relatives are
    rejected.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        encoding: Name of its encoding, if byte-order mark and UTF-8 do not tell.

    Raises:
        ImportRefused: If the content is empty, no JSON, or not Monica's: it says what
            was found and what to do.
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> report = read_monica(
        ...     '{"account": {"data": [{"type": "contact", "values": [{"uuid": "1",'
        ...     ' "properties": {"first_name": "Rosa", "last_name": "Diaz"}}]}]}}'
        ... )
        >>> report.contacts[0].name
        'Rosa Diaz'
    """
    decoded = decode_text(text_or_bytes, encoding=encoding)
    account = _account(decoded.text)
    kinds = _kinds(account)
    cards = Cards()
    for contact in _values(account.get("data"), "contact"):
        properties = _mapping(contact.get("properties"))
        if properties.get("is_partial") is True:
            cards.reject(None, RejectionReason.PARTIAL_CONTACT)
        else:
            cards.take(_entry(contact, properties, kinds))
    return cards.report("monica_json", decoded)


def _account(text: str) -> Mapping[str, object]:
    if not text.strip():
        raise _refusal("empty", "")
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        kind = kind_of_text(text) or "text"
        kind = "broken_json" if kind == "json" else kind
        raise _refusal("wrong_format", kind) from None
    account = _mapping(document).get("account")
    if not isinstance(account, Mapping):
        raise _refusal("wrong_format", "json")
    return account


def _kinds(account: Mapping[str, object]) -> dict[str, str]:
    """Return what each type of contact field is: ``email``, ``phone``, ``linkedin``."""
    kinds = {}
    listed = _mapping(account.get("instance")).get("contact_field_types")
    for kind in _mappings(listed):
        properties = _mapping(kind.get("properties"))
        told = (_text(properties.get(name)) for name in ("type", "protocol", "name"))
        words = " ".join(told).lower()
        known = (
            name for name, marks in _MARKS.items() if any(m in words for m in marks)
        )
        kinds[_text(kind.get("uuid"))] = next(known, words)
    return kinds


def _entry(
    contact: Mapping[str, object],
    properties: Mapping[str, object],
    kinds: Mapping[str, str],
) -> Entry:
    texts = {name: _text(value) for name, value in properties.items()}
    fields: dict[str, list[str]] = {"email": [], "phone": [], "page": []}
    for field in _values(contact.get("data"), "contact_field"):
        told = _mapping(field.get("properties"))
        kind = kinds.get(_text(told.get("type")), "")
        name, value = _field(kind, _text(told.get("data")).strip())
        fields[name].append(value)
    return Entry(
        line=None,
        given=texts.get("first_name", ""),
        middle=texts.get("middle_name", ""),
        family=texts.get("last_name", ""),
        aliases=(texts.get("nickname", ""),),
        organization=texts.get("company", ""),
        title=texts.get("job", ""),
        emails=fields["email"],
        phones=fields["phone"],
        profiles=fields["page"],
        tags=tuple(_tags(properties.get("tags"))),
        connection=texts.get("first_met_additional_info", ""),
        connected_on=_day(properties.get("first_met_date")),
        uid=_text(contact.get("uuid")),
        met_through=texts.get("first_met_through", ""),
    )


def _field(kind: str, value: str) -> tuple[str, str]:
    """Return what a contact field is, an address, a number or a page; and its text."""
    if kind == "linkedin" and "/" not in value:
        return "page", f"https://www.linkedin.com/in/{value}" if value else ""
    if kind in {"email", "phone"}:
        return kind, value
    if is_address(value):
        return "email", value
    return "page", value if "/" in value else ""


def _tags(tags: object) -> Iterator[str]:
    for tag in tags if isinstance(tags, list) else ():
        yield _text(_mapping(tag).get("name") if isinstance(tag, Mapping) else tag)


def _day(value: object) -> date | None:
    text = _text(_mapping(value).get("date") if isinstance(value, Mapping) else value)
    return read_dates([text]).days.get(text)


def _values(blocks: object, kind: str) -> Iterator[Mapping[str, object]]:
    """Yield what the blocks of one kind hold."""
    for block in _mappings(blocks):
        if _text(block.get("type")) in {kind, f"{kind}s"}:
            yield from _mappings(block.get("values"))


def _mappings(value: object) -> Iterator[Mapping[str, object]]:
    for item in value if isinstance(value, list) else ():
        if isinstance(item, Mapping):
            yield item


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return plain_text(value) if isinstance(value, str) else ""


def _refusal(code: str, detected: str) -> ImportRefused:
    return ImportRefused(code, detected, _EXPECTED, REMEDIES[detected])


_EXPECTED = "an export of Monica's, as JSON"
_MARKS = {
    "email": ("email", "mailto"),
    "phone": ("phone", "tel:"),
    "linkedin": ("linkedin",),
}
