"""Campaigns as JSON lines: a header, records, and seals that vouch for them. Pure.

The first line names the campaign. A seal counts the records before it and has the
CRC-32 of all bytes before it; what no seal follows was not written to the end.
"""

from __future__ import annotations

import json
import re
import zlib
from typing import TYPE_CHECKING, Any

import attrs

from infointerview.codec import Record
from infointerview.errors import CorruptRecord
from infointerview.values import CampaignId

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Parsed", "header", "line_of", "name_in", "parsed", "remains", "seal"]


@attrs.frozen
class Parsed:
    """The sealed records of a file, where they end, and the checksum up to there."""

    records: tuple[Record, ...]
    end: int
    crc: int


@attrs.frozen
class _Seal:
    revision: int
    crc: int


# Within a text quotes are escaped, so this is where an end of line was.
_ENDS_WITHIN = re.compile(rb'(?<=\}).(?=\{")', re.DOTALL)
_NAMES = (b'"id":', b'"type":', b'"data":')
_NEWER = re.compile(rb'\{"campaign":"[^"]*","format":(\d{1,9}),')
_HEADER = {"campaign": str, "format": int, "crc": int}
_SEALS = {"revision": int, "crc": int}
_FIELDS = {"id": str, "type": str, "version": int, "data": str, "crc": int}


def parsed(campaign: CampaignId, content: bytes, /) -> Parsed:
    """Return what is sealed in a file.

    Raises:
        CorruptRecord: If something sealed is not as it was written, or if what comes
            behind is no append that was cut short.
    """
    *lines, rest = content.split(b"\n")
    records: list[Record] = []
    sealed = end = place = crc = sealed_crc = 0
    fault = ""
    for number, line in enumerate(lines, 1):
        item = _item(line)
        if isinstance(item, Record) and number > 1:
            if not fault:
                records.append(item)
        elif isinstance(item, _Seal) and number > 1:
            if fault or (item.revision, item.crc) != (len(records), crc):
                why = fault or f"or one before it was altered, see line {number}"
                raise CorruptRecord(campaign, max(1, len(records) + bool(fault)), why)
            sealed, end = item.revision, place + len(line) + 1
        elif not (number == 1 and item == campaign):
            fault = fault or _fault(number, line)
        crc = zlib.crc32(b"\n", zlib.crc32(line, crc))
        place += len(line) + 1
        if end == place:
            sealed_crc = crc
    # A write that was cut short has no end of line, or holes of zeros in it.
    if (fault and b"\0" not in content[end:]) or isinstance(_item(rest[:-1]), _Seal):
        why = fault or "the end of its seal is not as it was written"
        raise CorruptRecord(campaign, max(1, len(records) + bool(fault)), why)
    return Parsed(tuple(records[:sealed]), end, sealed_crc)


def remains(content: bytes) -> Iterator[tuple[int, Record | str]]:
    """Yield what is at each position of a damaged text: a record, or why none is."""
    position = 0
    lines = [
        (number, piece)
        for number, line in enumerate(content.split(b"\n"), 1)
        for piece in _ENDS_WITHIN.split(line)
    ]
    for number, line in lines:
        item = _item(line)
        if isinstance(item, Record):
            position += 1
            yield position, item
        elif isinstance(item, _Seal):
            if item.revision > position:  # lines are missing in front of it
                yield item.revision, "missing"
                position = item.revision
        elif sum(name in line for name in _NAMES) > 1:  # so it was a record
            position += 1
            yield position, f"line {number} is not as it was written"


def _fault(number: int, line: bytes) -> str:
    newer = _NEWER.match(line) if number == 1 else None
    if newer and int(newer[1]) > 1:
        return f"it is of format {int(newer[1])}, which a newer release writes"
    return f"line {number} is not as it was written"


def _item(line: bytes) -> Record | _Seal | CampaignId | None:
    """Return what a line is, if it is one that is written here."""
    try:
        fields = json.loads(line)
        item = _item_of(fields) if type(fields) is dict else None
        # Nothing is lost of a record by another spelling: it has its own checksum.
        same = isinstance(item, Record) or _written(item) == line + b"\n"
    except (ValueError, RecursionError):  # lone surrogates among them
        return None
    return item if same else None


def _item_of(fields: dict[str, Any]) -> Record | _Seal | CampaignId | None:
    kinds = {name: type(value) for name, value in fields.items()}
    if kinds == _FIELDS:
        record = Record(**fields)
        return record if record.intact else None
    if kinds == _SEALS:
        return _Seal(**fields)
    return CampaignId(fields["campaign"]) if kinds == _HEADER else None


def _written(item: _Seal | CampaignId | None) -> bytes:
    if item is None:
        return b""
    if isinstance(item, _Seal):
        return seal(item.revision, item.crc)
    return header(item)


def name_in(line: bytes) -> CampaignId | None:
    """Return the campaign that a first line names; ``None`` if it is no such line."""
    name = _item(line.rstrip(b"\n"))
    return CampaignId(name) if isinstance(name, str) else None


def header(campaign: str) -> bytes:
    """Return the first line of a campaign."""
    check = zlib.crc32(campaign.encode())
    return _line({"campaign": campaign, "format": 1, "crc": check})


def line_of(record: Record) -> bytes:
    """Return the line of a record."""
    return _line({name: getattr(record, name) for name in _FIELDS})


def seal(revision: int, crc: int) -> bytes:
    """Return the line that counts the records before it and has their checksum."""
    return _line({"revision": revision, "crc": crc})


def _line(fields: Mapping[str, object]) -> bytes:
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return text.encode() + b"\n"
