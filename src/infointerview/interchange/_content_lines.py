"""Content lines, of which calendars (RFC 5545) and vCards (RFC 2426) consist.

Nothing but `text_value` and `uri_value` puts words of people into a line, so what
cannot be escaped cannot get in.
"""

from __future__ import annotations

import re

__all__ = ["folded", "text_value", "uri_value"]


def text_value(words: str, /) -> str:
    r"""Return the words as a value of type TEXT: one line, whatever is in them.

    Examples:
        >>> print(text_value("Rosa; Diaz\r\nUID:1"))
        Rosa\; Diaz\nUID:1
    """
    return _SPECIAL.sub(lambda found: _ESCAPED.get(found[0], ""), words)


def uri_value(address: str, /) -> str:
    r"""Return the address as a value of type URI, which knows no escapes.

    What would end the line or be taken for an escape is percent-encoded.

    Examples:
        >>> uri_value("https://example.com/a,b\r\nUID:1")
        'https://example.com/a%2Cb%0D%0AUID:1'
    """
    return _NOT_IN_A_URI.sub(_percent, address.strip())


def folded(line: str, /) -> bytes:
    """Return the line in pieces of 75 octets at most, cut between characters."""
    octets = line.encode()
    pieces = []
    start, room = 0, _WIDTH
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:  # noqa: PLR2004 - inside a character of UTF-8
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, _WIDTH - 1
    return b"\r\n ".join((*pieces, octets[start:])) + b"\r\n"


_WIDTH = 75  # octets
# All that a reader may take for the end of a line, and the other controls, which no
# text may hold: these vanish.
_SPECIAL = re.compile(
    "\r\n|[\\\\;,]|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]"
    "|[\0-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]"
)
_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,"} | dict.fromkeys(
    ("\r\n", *"\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"), "\\n"
)
_NOT_IN_A_URI = re.compile("[\\s\0-\x1f\x7f-\x9f\\\\;,\u2028\u2029]")


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{octet:02X}" for octet in found[0].encode())
