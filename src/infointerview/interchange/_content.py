"""Content lines, of which vCards and calendars consist: folded bytes to properties.

Lines are joined as bytes and decoded afterwards, as a fold after the 75th octet may
stand inside a character. Pictures are passed over without being put together.
"""

from __future__ import annotations

import codecs
import re
from binascii import a2b_qp
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import ImportRefused
from infointerview.interchange._report import CaveatCode
from infointerview.interchange._sniff import REMEDIES, kind_of_text
from infointerview.interchange._text import Decoded, cleaned, decode_text, is_garbled

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Content", "Property", "read_content", "split_value", "unescaped"]


@attrs.frozen(kw_only=True)
class Property:
    """A property, such as ``EMAIL;TYPE=work:rosa@example.com``.

    Attributes:
        line: Physical line on which it starts, from 1.
        group: What ties it to others, such as ``item1``; lower-case.
        name: Its name; upper-case.
        params: Values of each parameter, which is upper-case; bare values of
            vCard 2.1 are those of ``TYPE``.
        value: The value, still escaped, or still quoted-printable.
        codec: What decodes a quoted-printable value.
    """

    line: int
    group: str
    name: str
    params: Mapping[str, tuple[str, ...]]
    value: str
    codec: str = "utf-8"

    @property
    def types(self) -> frozenset[str]:
        """The values of ``TYPE``, lower-case."""
        return frozenset(value.lower() for value in self.params.get("TYPE", ()))

    @property
    def rank(self) -> int:
        """The place among others of its name: the lower, the more preferred."""
        (rank, *_) = (*self.params.get("PREF", ()), "")
        if rank.isdecimal() and len(rank) < _LONGEST_RANK:
            return int(rank)
        return 0 if "pref" in self.types else _LAST_RANK

    def text(self) -> str:
        """Return the value as one text."""
        return unescaped(self.decoded(self.value))

    def parts(self, separator: str = ";") -> list[str]:
        """Return the parts of the value; it is split before anything is decoded."""
        return [
            unescaped(self.decoded(part)) for part in split_value(self.value, separator)
        ]

    def decoded(self, part: str) -> str:
        """Return a part of the value, no longer quoted-printable."""
        if "QUOTED-PRINTABLE" not in self.params.get("ENCODING", ()):
            return part
        data = a2b_qp(part.encode("utf-8", "replace"))
        return _decoded(data, self.codec)[0]


@attrs.frozen(kw_only=True)
class Content:
    """The properties of a file.

    Attributes:
        properties: In file order; lines that are none are left out.
        decoded: The beginning as text, what decoded it and what may be wrong with it.
    """

    properties: tuple[Property, ...]
    decoded: Decoded

    def refusal(self, expected: str, /) -> ImportRefused:
        """Return the error of a reader that found none of what it reads."""
        head = self.decoded.text
        if not cleaned(head):
            return ImportRefused("empty", "", expected, REMEDIES[""])
        detected = kind_of_text(head) or "text"
        return ImportRefused("wrong_format", detected, expected, REMEDIES[detected])


def read_content(
    text_or_bytes: str | bytes, /, *, encoding: str | None = None
) -> Content:
    r"""Return the properties of a file.

    Raises:
        InvalidValue: If it is neither text nor bytes, or there is no such encoding.

    Examples:
        >>> content = read_content(b"BEGIN:VCARD\r\nFN;PREF=1:Rosa\r\n  Diaz\r\n")
        >>> [(item.line, item.name, item.value) for item in content.properties]
        [(1, 'BEGIN', 'VCARD'), (2, 'FN', 'Rosa Diaz')]
    """
    data, used = _bytes(text_or_bytes, encoding)
    properties = []
    guessed = garbled = False
    for line, octets in _unfolded(data):
        text, assumed = _line_text(octets, used if encoding else None)
        found = _property(line, text)
        if found is not None:
            properties.append(found)
            guessed |= assumed
            garbled |= is_garbled(text)
    doubts = [CaveatCode.ASSUMED_CP1252] * guessed + [CaveatCode.MOJIBAKE] * garbled
    if guessed and used == "utf-8":
        used = "cp1252"
    head = data[:_HEAD].decode("utf-8", "replace")
    return Content(
        properties=tuple(properties),
        decoded=Decoded(text=head, encoding=used, doubts=tuple(doubts)),
    )


def split_value(value: str, separator: str, /) -> list[str]:
    r"""Return the parts of a value; a separator behind a backslash is text.

    Examples:
        >>> split_value(r"Acme\; Sons;Sales", ";")
        ['Acme\\; Sons', 'Sales']
    """
    if "\\" not in value:
        return value.split(separator)
    parts, start = [], 0
    for match in _ESCAPE_OR[separator].finditer(value):
        if match[0] == separator:
            parts.append(value[start : match.start()])
            start = match.end()
    return [*parts, value[start:]]


def unescaped(text: str, /) -> str:
    r"""Return a text without its backslashes.

    Examples:
        >>> unescaped(r"https\://example.com\, and\nmore")
        'https://example.com, and\nmore'
    """
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], text)


def _bytes(
    text_or_bytes: str | bytes, encoding: str | None
) -> tuple[bytes, str | None]:
    """Return bytes that hold ASCII where ASCII is meant, and what they are in."""
    if isinstance(text_or_bytes, str):
        text = decode_text(text_or_bytes).text
        return text.encode(), None
    if not isinstance(text_or_bytes, bytes):
        decode_text(text_or_bytes)  # raises
    if encoding is not None:
        decoded = decode_text(text_or_bytes, encoding=encoding)
        if decode_text(_PROBE, encoding=encoding).text == _PROBE.decode():
            return text_or_bytes, encoding
        return decoded.text.encode("utf-8", "replace"), "utf-8"
    for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if text_or_bytes.startswith(mark):
            return decode_text(text_or_bytes).text.encode(), "utf-16"
    if text_or_bytes.startswith(codecs.BOM_UTF8):
        return text_or_bytes[len(codecs.BOM_UTF8) :], "utf-8-sig"
    return text_or_bytes, "utf-8"


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the logical lines with the physical lines on which they start."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    number, count = 0, len(lines)
    while number < count:
        start, first = number, lines[number]
        number += 1
        name = _HEAD_NAME.match(first)
        picture = name is not None and name[1].upper() in _PICTURES
        soft = b":" in first and _QUOTED_PRINTABLE.search(first.partition(b":")[0])
        parts = [first]
        while number < count:
            line = lines[number]
            if soft and parts[-1].endswith(b"="):
                if _BOUNDARY.match(line):
                    break
                parts[-1] = parts[-1][:-1]
                parts.append(line)
            elif line[:1] in {b" ", b"\t"}:
                if not picture:
                    parts.append(line[1:])
            else:
                break
            number += 1
        if not picture and first.strip():
            yield start + 1, b"".join(parts)


def _line_text(octets: bytes, encoding: str | None) -> tuple[str, bool]:
    """Return a logical line as text, and whether its code page had to be assumed."""
    if octets.isascii():
        return octets.decode("ascii"), False
    declared = _CHARSET.search(octets.partition(b":")[0])
    if encoding is None and declared:
        encoding = _codec(declared[1].decode("ascii", "replace"))
    if encoding is not None:
        return decode_text(octets, encoding=encoding).text, False
    return _decoded(octets, "utf-8")


def _decoded(octets: bytes, codec: str) -> tuple[str, bool]:
    try:
        return octets.decode(codec), False
    except (UnicodeDecodeError, LookupError):
        return octets.decode("cp1252", "replace"), True


@lru_cache(maxsize=64)
def _codec(name: str) -> str | None:
    """Return the codec of a declared character set, if it is one that we trust.

    Others are as good as undeclared: some of Python's codecs are no character sets.
    """
    plain = name.lower().replace("_", "-")
    try:
        known = codecs.lookup(plain).name
    except (LookupError, ValueError):
        return None
    return known if _TRUSTED.fullmatch(known) else None


def _property(line: int, text: str) -> Property | None:
    """Return the property that a logical line is, ``None`` if it is none."""
    text = _UNSEEN.sub("", text)
    match = _LINE.match(text)
    if match is None:
        return None
    params: dict[str, tuple[str, ...]] = {}
    for param in _PARAM.findall(match["params"]):
        key, equals, content = param.partition("=")
        key = key.strip().upper()
        if not equals:
            content, key = key, _BARE.get(key, "TYPE")
        plain = content.replace('"', "")
        values = tuple(
            value.replace('\\"', "").strip()
            for value in ((plain,) if key in _SINGLE else plain.split(","))
        )
        if key == "ENCODING":
            values = tuple(value.upper() for value in values)
        params[key] = params.get(key, ()) + values
    charset = params.get("CHARSET", ("utf-8",))[0]
    return Property(
        line=line,
        group=(match["group"] or "").lower(),
        name=match["name"].upper(),
        params=params,
        value=text[match.end() :],
        codec=_codec(charset) or "utf-8",
    )


_HEAD = 4096
_PROBE = b"A:\n ;="  # what has to be itself in an encoding to be read by octets
_LONGEST_RANK, _LAST_RANK = 5, 101
_HEAD_NAME = re.compile(rb"(?:[\w-]+\.)?([\w-]+)[;:]")
_PICTURES = frozenset(
    (b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-MS-CARDPICTURE", b"ATTACH", b"IMAGE")
)
_QUOTED_PRINTABLE = re.compile(rb"quoted-printable", re.IGNORECASE)
_BOUNDARY = re.compile(rb"(?:BEGIN|END):", re.IGNORECASE)
_CHARSET = re.compile(rb";\s*CHARSET=\"?([\w.:-]+)", re.IGNORECASE)
_TRUSTED = re.compile(
    r"utf-8|ascii|iso8859-\d+|cp\d+|koi8-[rtu]|mac-[a-z]+|gb2312|gbk|gb18030|big5"
    r"|big5hkscs|shift-jis|shift_jis|euc[-_](?:jp|kr)|iso2022[-_](?:jp|kr)"
)
_UNSEEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]")
# Apple puts backslashes before the quotes inside a parameter.
_PARAM_TEXT = r'(?:[^":;\\]|\\.|"(?:[^"\\]|\\.)*+"|"|\\)*+'
_LINE = re.compile(
    rf"\s*(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<params>(?:;{_PARAM_TEXT})*+):",
    re.ASCII,
)
_PARAM = re.compile(rf";({_PARAM_TEXT})")
_SINGLE = frozenset(("CN", "TZID"))  # one name each, and a comma is part of it
_BARE = {"QUOTED-PRINTABLE": "ENCODING", "BASE64": "ENCODING", "B": "ENCODING"}
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ESCAPE_OR = {
    separator: re.compile(rf"\\.|{separator}", re.DOTALL) for separator in ";,"
}
