"""Bytes to text, text to physical lines, cells to single-line values."""

from __future__ import annotations

import codecs
import re
import unicodedata

import attrs

from infointerview.errors import InvalidValue
from infointerview.interchange._report import CaveatCode

__all__ = [
    "Decoded",
    "cleaned",
    "decode_text",
    "is_garbled",
    "physical_lines",
    "plain_text",
]


@attrs.frozen(kw_only=True)
class Decoded:
    """Text that was bytes, or was text already.

    Attributes:
        text: The text, without a byte-order mark and without lone surrogates.
        encoding: The codec that reads the bytes; ``None`` if text was given.
        doubts: What may be wrong with it.
    """

    text: str
    encoding: str | None
    doubts: tuple[CaveatCode, ...]


def decode_text(data: str | bytes, /, *, encoding: str | None = None) -> Decoded:
    r"""Return the text of a file: by its mark, else as UTF-8, else as cp1252.

    Nothing is guessed from letter frequencies: on short files that goes wrong too
    often. A damaged character becomes U+FFFD and is reported; it never costs more
    than itself.

    Args:
        data: The content of the file.
        encoding: The codec to use, whatever the bytes look like.

    Raises:
        InvalidValue: If `data` is neither text nor bytes, or no codec for text has
            the name `encoding`.

    Examples:
        >>> decode_text(b"M\xfcller")
        Decoded(text='Müller', encoding='cp1252', doubts=(<CaveatCode.ASSUMED_CP1252: 'assumed_cp1252'>,))
    """  # noqa: E501 - the value is shown as it is printed
    if isinstance(data, str):
        text, used = data, None
    elif isinstance(data, bytes):
        text, used = _decoded(data, encoding)
    else:
        expected = "the content of a file, as bytes or text"
        raise InvalidValue("text_or_bytes", data, expected)
    text = _encodable(text).removeprefix("\ufeff")
    doubts = []
    if used == _FALLBACK and encoding is None:
        doubts.append(CaveatCode.ASSUMED_CP1252)
    if is_garbled(text):
        doubts.append(CaveatCode.MOJIBAKE)
    return Decoded(text=text, encoding=used, doubts=tuple(doubts))


def physical_lines(text: str, /) -> list[str]:
    r"""Return the lines of a file as an editor counts them, without their ends.

    A line ends at CR, LF or CRLF and nowhere else: U+2028 and its like are part of
    what somebody typed. Characters that nobody can see are left out, so that a
    byte-order mark in front of a quote cannot hide the quote.

    Examples:
        >>> physical_lines("a\r\nb\u2028c\rd\n")
        ['a', 'b\u2028c', 'd']
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not lines[-1]:
        lines.pop()
    if text.encode("utf-8", "replace").translate(None, _VISIBLE_BYTES):
        plain = str.isprintable
    elif text.isascii():
        return lines
    else:
        plain = str.isascii  # the quick look spares most lines the slow one
    return [
        line if plain(line) or line.isprintable() else _INVISIBLE.sub("", line)
        for line in lines
    ]


def cleaned(cell: str, /) -> str:
    r"""Return the cell as one line: composed, trimmed, white space as single spaces.

    Examples:
        >>> cleaned(" Head of\xa0 Zoe\u0308's\nteam ")
        "Head of Zoë's team"
    """
    # Composing sorts runs of combining marks in quadratic time. No name is as long
    # as this limit, so it only keeps a hostile file from taking for ever.
    if not cell.isascii() and len(cell) <= _LONGEST_COMPOSED:
        cell = unicodedata.normalize("NFC", cell)
    return " ".join(cell.split())


def plain_text(value: str, /) -> str:
    r"""Return a text without what nobody can see and what UTF-8 cannot carry.

    For texts that came in some other way than through `decode_text`.

    Examples:
        >>> plain_text("Rosa\x00\u200b Diaz")
        'Rosa Diaz'
    """
    return _INVISIBLE.sub("", _encodable(value))


def is_garbled(text: str, /) -> bool:
    """Return whether some of a text was decoded wrongly before it came here.

    Examples:
        >>> is_garbled("Z\u00c3\u00ab"), is_garbled("Zo\u00eb")
        (True, False)
    """
    # The quick look spares nearly every file the slow one.
    suspects = "\ufffd\u00e2\u00c2\u00c3"
    return (
        not text.isascii()
        and any(suspect in text for suspect in suspects)
        and _GARBLED.search(text) is not None
    )


_FALLBACK = "cp1252"
_VISIBLE_BYTES = bytes((0x0A, 0x0D, *range(0x20, 0x7F), *range(0x80, 0x100)))
_LONGEST_COMPOSED = 1000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# Controls but TAB, VT, FF and NEL, which are white space; soft hyphen, zero-width
# space, byte-order mark; bidirectional controls. The joiners U+200C and U+200D stay:
# Persian is spelt with them.
_INVISIBLE = re.compile(
    "[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f"
    "\u202a-\u202e\u2066-\u2069\ufeff]"
)

# UTF-8 that was read as cp1252 or Latin-1: a lead byte, then what bytes 80 to BF are
# there.
_GARBLED = re.compile(
    "\ufffd|\u00e2\u20ac|[\u00c2\u00c3]"
    "[\x80-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
    "\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
    "\u0153\u017e\u0178]"
)


def _decoded(data: bytes, encoding: str | None) -> tuple[str, str]:
    if encoding is not None:
        try:
            return data.decode(encoding, "replace"), encoding
        except (LookupError, ValueError):
            expected = "the name of a text encoding"
            raise InvalidValue("encoding", encoding, expected) from None
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace"), name
    try:
        text, used = codecs.utf_8_decode(data, "strict", False)  # noqa: FBT003 - C API
    except UnicodeDecodeError:
        return data.decode(_FALLBACK, "replace"), _FALLBACK
    if used < len(data):
        # The last character is cut off. Whole ones before it say that this is UTF-8.
        name = _FALLBACK if text.isascii() else "utf-8"
        return data.decode(name, "replace"), name
    return text, "utf-8"


def _encodable(text: str) -> str:
    """Return the text with what UTF-8 cannot carry replaced by U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
