"""`Record`, and the way there and back."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import attrs

from infointerview.codec._door import read_object, write_object
from infointerview.codec._schema import SCHEMAS, Schema, by_kind, by_name
from infointerview.codec._structure import Misfit, problems, structured, unstructured
from infointerview.errors import InvalidValue, UndecodableRecord
from infointerview.facts import Entry, Fact
from infointerview.values import FactId

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Record",
    "decode",
    "decode_with",
    "encode",
    "is_newer",
    "known_version",
    "sealed",
]


@attrs.frozen(kw_only=True)
class Record:
    """One stored fact, opaque to the store.

    Nothing is checked here, so that damage can be read, named and kept: `intact`
    tells a damaged record from a sound one, and `decode` refuses the former.

    Attributes:
        id: Unique in its campaign; sorts by recording order, never made from content.
        type: Stable public name of the type of fact, such as ``"outreach"``.
        version: Schema version of that type, from 1.
        data: One JSON object, in the form that `infointerview.codec` describes.
        crc: CRC-32 of the four above. It guards against accidents, not tampering.

    Examples:
        >>> Record(id="01", type="chaser", version=1, data="{}", crc=7).intact
        False
    """

    id: str
    type: str
    version: int
    data: str = attrs.field(repr=False)
    crc: int

    @property
    def intact(self) -> bool:
        """Whether the checksum agrees with the rest."""
        return self.crc == _checksum(self.id, self.type, self.version, self.data)


def sealed(*, id: str, type: str, version: int, data: str) -> Record:
    """Return the record with its checksum.

    Examples:
        >>> sealed(id="01", type="chaser", version=1, data="{}").crc
        4157555456
    """
    crc = _checksum(id, type, version, data)
    return Record(id=id, type=type, version=version, data=data, crc=crc)


def encode(entry: Entry, /) -> Record:
    """Return the entry as a record; equal entries give equal bytes.

    Raises:
        UndecodableRecord: If it could not be read back: a whole number of more than
            4300 digits.

    Examples:
        >>> from datetime import UTC, datetime
        >>> from infointerview.facts import Chaser, Entry
        >>> chaser = Chaser(
        ...     contact="c1", channel="email", at=datetime(2026, 3, 11, tzinfo=UTC)
        ... )
        >>> record = encode(Entry("01", chaser))
        >>> record.type, record.version
        ('chaser', 1)
        >>> print(record.data)
        {"at":"2026-03-11T00:00:00+00:00","channel":"email","contact":"c1"}
    """
    schema = _BY_KIND[type(entry.fact)]
    try:
        data = write_object(unstructured(entry.fact))
    except ValueError as error:
        raise UndecodableRecord(entry.id, (f"$: {error}",)) from error
    return sealed(id=entry.id, type=schema.name, version=schema.version, data=data)


def decode(record: Record, /) -> Entry:
    r"""Return the entry that the record holds.

    Nothing is coerced, guessed or dropped: the record is one that `encode` of this or
    an earlier release could have written, white space and order of keys apart, or it
    is refused.

    Raises:
        UndecodableRecord: If it is not; it lists every problem, with paths from ``$``,
            and shows no content.

    Examples:
        >>> record = sealed(
        ...     id="01", type="chaser", version=1, data='{"contact":7,"by":"me"}'
        ... )
        >>> try:
        ...     decode(record)
        ... except UndecodableRecord as error:
        ...     print("\n".join(error.problems))
        $: unknown key 'by'
        $.at: missing
        $.contact: expected text, got a whole number
        $.channel: missing
    """
    return decode_with(_BY_NAME, record)


def known_version(type: str, /) -> int:
    """Return the newest version of a type of record that is understood; 0 for none.

    A record with a greater one was written by a newer release.

    Examples:
        >>> known_version("chaser"), known_version("seance")
        (1, 0)
    """
    schema = _BY_NAME.get(type)
    return schema.version if schema else 0


def is_newer(record: Record, /) -> bool:
    """Return whether only a newer release understands the record: it is no damage.

    Examples:
        >>> is_newer(sealed(id="01", type="chaser", version=2, data="{}"))
        True
        >>> is_newer(sealed(id="01", type="chaser", version=1, data="nonsense"))
        False
    """
    sound = record.intact and type(record.version) is int and type(record.type) is str
    return sound and record.version > known_version(record.type)


def decode_with(schemas: Mapping[str, Schema], record: Record, /) -> Entry:
    """Return the entry that the record holds under other schemas than today's.

    Raises:
        UndecodableRecord: If it holds none.
    """
    envelope = tuple(_envelope_problems(schemas, record))
    if envelope:
        raise UndecodableRecord(record.id, envelope)
    schema = schemas[record.type]
    try:
        fields = read_object(record.data)
    except ValueError as error:
        raise UndecodableRecord(record.id, (f"$: {error}",)) from error
    try:
        fields = schema.upgraded(fields, record.version)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        problem = f"$: not what version {record.version} wrote"
        raise UndecodableRecord(record.id, (problem,)) from error
    try:
        fact: Fact = structured(fields, schema.kind)
    except Misfit as error:
        found = problems(fields, schema.kind, "$")
        raise UndecodableRecord(record.id, found) from error
    try:
        return Entry(FactId(record.id), fact)
    except InvalidValue as refusal:
        problem = f"id: expected {refusal.expected}"
        raise UndecodableRecord(record.id, (problem,)) from refusal


def _envelope_problems(schemas: Mapping[str, Schema], record: Record) -> list[str]:
    for name, kind in _ENVELOPE.items():
        if type(getattr(record, name)) is not kind:
            what = "a whole number" if kind is int else "text"
            return [f"{name}: expected {what}"]
    if not record.intact:
        return ["checksum differs"]
    schema = schemas.get(record.type)
    if schema is None:
        return [f"type: {record.type!r} is not known"]
    if not 1 <= record.version <= schema.version:
        return [f"version: expected 1 to {schema.version}"]
    return []


_ENVELOPE = {"id": str, "type": str, "version": int, "data": str}


def _checksum(id: str, type: str, version: int, data: str) -> int:
    joined = f"{id}\0{type}\0{version}\0{data}"
    # A lone surrogate is refused later, where it is found; here it only must not fail.
    return zlib.crc32(joined.encode("utf-8", "surrogatepass"))


_BY_NAME = by_name(SCHEMAS)
_BY_KIND = by_kind(SCHEMAS)
