"""LinkedIn's ``messages.csv`` and ``Invitations.csv``: who wrote to whom and when.

Whose account it is stands nowhere in the messages. It is whoever takes part in every
conversation of two; with one conversation only, nobody can tell.
"""

from __future__ import annotations

import re
from html import unescape
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.interchange._cards import note_text
from infointerview.interchange._grid import Dialect, Row, Table, read_table
from infointerview.interchange._identity import is_placeholder, linkedin_key
from infointerview.interchange._instants import read_instant
from infointerview.interchange._interactions import (
    Exclusion,
    ExclusionReason,
    Interaction,
    InteractionReport,
)
from infointerview.interchange._report import (
    Caveat,
    CaveatCode,
    Rejection,
    RejectionReason,
)
from infointerview.interchange._table import column_key
from infointerview.interchange._text import cleaned
from infointerview.people import text_key
from infointerview.values import Direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import tzinfo

__all__ = ["read_invitations", "read_messages"]


def read_messages(
    text_or_bytes: str | bytes,
    /,
    *,
    owner: str | None = None,
    tz: tzinfo | None = None,
    keep_text: bool = False,
    encoding: str | None = None,
) -> InteractionReport:
    r"""Return with whom the owner of the account exchanged messages, and when.

    Drafts, spam and messages to several people are left out, each with its reason,
    and so are those whose other side has no name and no profile. Files of before the
    recipients' profiles were added are read too.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        owner: Whose account it is: the address of the profile, or the name. Without
            it, whoever takes part in every conversation of two.
        tz: The zone of times that name none; such a time stays naive without it.
        keep_text: Whether to keep what the messages say.
        encoding: Name of its encoding, if byte-order mark and UTF-8 do not tell.

    Raises:
        ImportRefused: If the content is empty, has no usable header, or is something
            else: it says what was found and what to do.
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> report = read_messages(
        ...     "CONVERSATION ID,FROM,TO,DATE,CONTENT\n"
        ...     "c1,Me Myself,Rosa Diaz,2026-02-01 10:00:00 UTC,Hello Rosa\n"
        ...     "c1,Rosa Diaz,Me Myself,2026-02-01 11:30:00 UTC,Hello\n",
        ...     owner="Me Myself",
        ... )
        >>> [(item.name, item.direction.value) for item in report.interactions]
        [('Rosa Diaz', 'outbound'), ('Rosa Diaz', 'inbound')]
    """
    table = read_table(text_or_bytes, dialect=MESSAGES, encoding=encoding)
    messages = [_message(row) for row in table.rows()]
    _complete_profiles(messages)
    myself = _known_owner(owner, messages) if owner else _likely_owner(messages)
    sorting = _Sorting(table, tz=tz, keep_text=keep_text)
    groups = _group_conversations(messages)
    for message in messages:
        reason = message.unsent or _why_not(message, myself, groups)
        sorting.take(message, reason, myself)
    if myself is None and sorting.lacks_owner:
        sorting.doubts.append(CaveatCode.UNKNOWN_OWNER)
    return sorting.report("linkedin_messages", myself)


def read_invitations(
    text_or_bytes: str | bytes,
    /,
    *,
    owner: str | None = None,
    tz: tzinfo | None = None,
    keep_text: bool = False,
    encoding: str | None = None,
) -> InteractionReport:
    r"""Return whom the owner of the account invited to connect, and who invited them.

    Args:
        text_or_bytes: The content of the file; bytes, if the app has them.
        owner: Whose account it is, for rows that do not say who invited whom: the
            address of the profile, or the name.
        tz: The zone of the times, which the file does not name; they stay naive
            without it.
        keep_text: Whether to keep what the personal notes say.
        encoding: Name of its encoding, if byte-order mark and UTF-8 do not tell.

    Raises:
        ImportRefused: If the content is empty, has no usable header, or is something
            else: it says what was found and what to do.
        InvalidValue: If the first argument is neither text nor bytes, or `encoding`
            is not the name of one.

    Examples:
        >>> report = read_invitations(
        ...     "From,To,Sent At,Message,Direction\n"
        ...     'Ken Ito,Me,"7/8/26, 3:43 PM",Hello!,INCOMING\n'
        ... )
        >>> invitation = report.interactions[0]
        >>> invitation.name, invitation.direction.value, invitation.has_text
        ('Ken Ito', 'inbound', True)
    """
    table = read_table(text_or_bytes, dialect=INVITATIONS, encoding=encoding)
    sorting = _Sorting(table, tz=tz, keep_text=keep_text)
    rows = [(row["direction"], _message(row)) for row in table.rows()]
    for row, (_, message) in zip(table.rows(), rows, strict=True):
        # an invitation has one recipient, however many commas are in the name
        message.recipients = [_Party.of(row["to"], row["to_profiles"])]
    messages = [message for _, message in rows]
    myself = _known_owner(owner, messages) if owner else None
    for told, message in rows:
        direction = _DIRECTIONS.get(told.strip().upper())
        if direction is None:
            sorting.take(message, _why_not(message, myself, frozenset()), myself)
        else:
            outbound = direction is Direction.OUTBOUND
            mine = message.sender if outbound else message.recipients[0]
            sorting.take(message, _unnamed(message, mine), mine)
    return sorting.report("linkedin_invitations", myself)


@attrs.frozen
class _Party:
    """One side of a message."""

    name: str
    profile: str

    @classmethod
    def of(cls, name: str, profile: str) -> _Party:
        return cls(cleaned(name), cleaned(profile))

    @property
    def key(self) -> str:
        """What tells it from others: the profile, else the name; blank if nobody."""
        profile = linkedin_key(self.profile)
        if profile:
            return profile
        name = self.name[:_LONGEST_NAME]
        return "" if is_placeholder(name) else text_key(name)


@attrs.define
class _Message:
    """A row, whose profiles are completed once all rows are known."""

    line: int
    conversation: str
    sender: _Party
    recipients: list[_Party]
    at: str
    text: str
    unsent: ExclusionReason | None

    @property
    def keys(self) -> set[str]:
        return {party.key for party in (self.sender, *self.recipients)} - {""}


class _Sorting:
    """Rows becoming interactions or being left out: mutable while one file is read."""

    def __init__(self, table: Table, *, tz: tzinfo | None, keep_text: bool) -> None:
        self.doubts = [*table.decoded.doubts]
        self.doubts += [CaveatCode.NO_FINAL_NEWLINE] * table.is_loose
        self._encoding = table.decoded.encoding
        self._rejected = list(table.rejected)
        self._found: list[Interaction] = []
        self._excluded: list[Exclusion] = []
        self._tz = tz
        self._keep_text = keep_text

    @property
    def lacks_owner(self) -> bool:
        """Whether anything was left out because nobody knows whose account it is."""
        return any(item.reason is ExclusionReason.NO_OWNER for item in self._excluded)

    def take(
        self, message: _Message, reason: ExclusionReason | None, myself: _Party | None
    ) -> None:
        """Keep a message between two, or leave it out for a reason."""
        if reason is not None or myself is None:
            why = reason or ExclusionReason.NO_OWNER
            self._excluded.append(Exclusion(message.line, why))
            return
        at = read_instant(cleaned(message.at), zone=self._tz)
        if at is None:
            rejection = Rejection(message.line, RejectionReason.BAD_DATE)
            self._rejected.append(rejection)
            return
        mine = message.sender.key == myself.key
        other = message.recipients[0] if mine else message.sender
        self._found.append(
            Interaction(
                line=message.line,
                at=at,
                direction=Direction.OUTBOUND if mine else Direction.INBOUND,
                name=other.name,
                profile=other.profile,
                has_text=bool(cleaned(message.text)),
                text=_plain(message.text) if self._keep_text else "",
            )
        )

    def report(self, source: str, myself: _Party | None) -> InteractionReport:
        """Return what became of all rows."""
        rejected = sorted(self._rejected, key=lambda item: item.line or 0)
        return InteractionReport(
            source=source,
            encoding=self._encoding,
            interactions=tuple(self._found),
            excluded=tuple(self._excluded),
            rejected=tuple(rejected),
            warnings=tuple(map(Caveat, self.doubts)),
            owner=(myself.profile or myself.name) if myself else "",
        )


def _message(row: Row) -> _Message:
    unsent = None
    if row["folder"] and "SPAM" in row["folder"].upper():
        unsent = ExclusionReason.SPAM
    drafts = (row["draft"], row["draft_conversation"])
    if any(draft.strip().lower() in {"yes", "true", "1"} for draft in drafts):
        unsent = ExclusionReason.DRAFT
    return _Message(
        line=row.line,
        conversation=row["conversation"].strip(),
        sender=_Party.of(row["from"], row["from_profile"]),
        recipients=_recipients(row["to"], row["to_profiles"]),
        at=row["at"],
        text=row["text"],
        unsent=unsent,
    )


def _recipients(names: str, profiles: str) -> list[_Party]:
    """Return who is addressed; a name may hold a comma, an address may not."""
    urls = [url.strip() for url in profiles.split(",")]
    if len(urls) == 1 and urls[0]:
        return [_Party.of(names, urls[0])]
    parts: list[str] = []
    for part in names.split(","):
        # "Rosa Diaz, PMP" is one person: what has no space is no full name
        if parts and " " not in part.strip():
            parts[-1] += f",{part}"
        else:
            parts.append(part)
    listed = names.split(",") if len(urls) == names.count(",") + 1 else parts
    if len(listed) == len(urls):
        return [_Party.of(*pair) for pair in zip(listed, urls, strict=True)]
    if len(urls) > 1:
        return [_Party.of("", url) for url in urls]
    return [_Party.of(part, "") for part in parts]


def _complete_profiles(messages: Iterable[_Message]) -> None:
    """Give people whose profile is missing the one that others of their rows have."""
    by_name: dict[tuple[str, str], str] = {}
    senders: dict[str, set[str]] = {}
    for message in messages:
        for party in (message.sender, *message.recipients):
            if party.profile and party.name:
                by_name.setdefault((message.conversation, party.name), party.profile)
                senders.setdefault(party.name, set()).add(party.profile)

    def completed(party: _Party, conversation: str) -> _Party:
        if party.profile or not party.name:
            return party
        everywhere = senders.get(party.name, set())
        only = next(iter(everywhere)) if len(everywhere) == 1 else ""
        return attrs.evolve(
            party, profile=by_name.get((conversation, party.name), only)
        )

    for message in messages:
        message.sender = completed(message.sender, message.conversation)
        message.recipients = [
            completed(party, message.conversation) for party in message.recipients
        ]


def _known_owner(owner: str, messages: Sequence[_Message]) -> _Party:
    """Return the side that the caller says is the seeker, as the rows have it."""
    wanted = linkedin_key(owner) or text_key(owner)
    for message in messages:
        for party in (message.sender, *message.recipients):
            if party.key == wanted or text_key(party.name) == wanted:
                return party
    profile = owner if linkedin_key(owner) else ""
    likely = _likely_owner(messages)
    if profile and likely is not None and not likely.profile:
        return (
            likely  # known by name only in a file that has no other profile of theirs
        )
    return _Party.of(owner, profile)


def _likely_owner(messages: Iterable[_Message]) -> _Party | None:
    """Return who takes part in every conversation of two, if that is one person."""
    conversations: dict[str, set[str]] = {}
    parties: dict[str, _Party] = {}
    for message in messages:
        conversations.setdefault(message.conversation, set()).update(message.keys)
        for party in (message.sender, *message.recipients):
            parties.setdefault(party.key, party)
    pairs = [keys for keys in conversations.values() if 0 < len(keys) <= _TWO]
    everywhere = set.intersection(*pairs) if pairs else set()
    return parties[everywhere.pop()] if len(everywhere) == 1 else None


def _group_conversations(messages: Iterable[_Message]) -> frozenset[str]:
    conversations: dict[str, set[str]] = {}
    for message in messages:
        if message.conversation:
            keys = conversations.setdefault(message.conversation, set())
            keys.update(message.keys)
    return frozenset(
        conversation for conversation, keys in conversations.items() if len(keys) > _TWO
    )


def _why_not(
    message: _Message, myself: _Party | None, groups: frozenset[str]
) -> ExclusionReason | None:
    """Return why a message says nothing about two people being in touch."""
    if len(message.recipients) > 1 or message.conversation in groups:
        return ExclusionReason.GROUP
    if myself is None:
        return ExclusionReason.NO_OWNER
    if myself.key not in message.keys:
        return ExclusionReason.NO_COUNTERPART
    return _unnamed(message, myself)


def _unnamed(message: _Message, myself: _Party) -> ExclusionReason | None:
    others = [
        party
        for party in (message.sender, *message.recipients)
        if party.key not in {"", myself.key}
    ]
    return None if others else ExclusionReason.NO_COUNTERPART


def _plain(text: str) -> str:
    """Return what a message says without its markup."""
    if _TAG.search(text):
        text = unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    return note_text(text)


def _is_row(line: str) -> bool:
    """Return whether a line within a message is a row: those have a time."""
    return _TIME.search(line) is not None


_TWO = 2
_LONGEST_NAME = 200
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]*>", re.IGNORECASE)
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}|[0-9]+/[0-9]+/[0-9]+, [0-9]+:[0-9]+"
)
_DIRECTIONS: Mapping[str, Direction] = MappingProxyType(
    {"OUTGOING": Direction.OUTBOUND, "INCOMING": Direction.INBOUND}
)


def _aliases(names: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    return MappingProxyType(
        {
            column_key(name): column
            for column, spellings in names.items()
            for name in spellings
        }
    )


MESSAGES = Dialect(
    expected="the messages.csv of a LinkedIn archive",
    kind="linkedin_messages",
    aliases=_aliases(
        {
            "conversation": ("CONVERSATION ID",),
            "from": ("FROM",),
            "from_profile": ("SENDER PROFILE URL",),
            "to": ("TO",),
            "to_profiles": ("RECIPIENT PROFILE URLS", "RECIPIENT PROFILE URL"),
            "at": ("DATE",),
            "text": ("CONTENT",),
            "folder": ("FOLDER",),
            "draft": ("IS MESSAGE DRAFT",),
            "draft_conversation": ("IS CONVERSATION DRAFT",),
        }
    ),
    required=("conversation", "from", "at"),
    is_row=_is_row,
)
INVITATIONS = Dialect(
    expected="the Invitations.csv of a LinkedIn archive",
    kind="linkedin_invitations",
    aliases=_aliases(
        {
            "from": ("From",),
            "to": ("To",),
            "at": ("Sent At",),
            "text": ("Message",),
            "direction": ("Direction",),
            "from_profile": ("inviterProfileUrl",),
            "to_profiles": ("inviteeProfileUrl",),
        }
    ),
    required=("from", "to", "at"),
    is_row=_is_row,
)
