"""Every error the library raises, as one tree under `InfoInterviewError`.

Each leaf is also the builtin that a caller would expect (`ValueError`,
`LookupError`, ...), keeps its evidence in attributes, says what was wrong and
what was expected, and survives pickling.
What lives here: exception classes. What does not: any decision to raise one.
"""

from __future__ import annotations

import reprlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "AmbiguousContact",
    "CorruptRecord",
    "FactConflict",
    "IllegalFact",
    "ImportRefused",
    "InfoInterviewError",
    "InvalidValue",
    "MissingExtra",
    "PurgeIncomplete",
    "RevisionConflict",
    "StorageError",
    "StoreFull",
    "TooShort",
    "Unavailable",
    "UndecodableRecord",
    "UnknownCampaign",
    "UnknownContact",
    "UnknownFact",
    "UnknownRecord",
    "UnsupportedLanguage",
]


class InfoInterviewError(Exception):
    """The root: catch this to catch everything the library raises.

    Examples:
        >>> import infointerview as ii
        >>> try:
        ...     ii.Campaign.start("", goal="", time_zone="UTC", at=None)
        ... except ii.InfoInterviewError as error:
        ...     print(type(error).__name__)
        InvalidValue
    """


class InvalidValue(InfoInterviewError, ValueError):
    """A field was given something that its type does not admit.

    Attributes:
        place: Where, as ``Class.field``.
        value: What was given.
        expected: What would have been accepted, in words.

    Examples:
        >>> print(InvalidValue("Outreach.minutes", 0, "a positive whole number"))
        Outreach.minutes: expected a positive whole number, got 0
    """

    def __init__(self, place: str, value: object, expected: str) -> None:
        super().__init__(place, value, expected)
        self.place = place
        self.value = value
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.place}: expected {self.expected}, got {_short(self.value)}"


class IllegalFact(InfoInterviewError, ValueError):
    """A fact that cannot follow what is recorded about the contact.

    Attributes:
        fact: The refused fact.
        contact: Whom it is about; empty where it is about the whole campaign.
        stage: The contact's stage at that point of the history.
        legal: Names of the events that the stage admits, sorted.
        why: The rule that was broken, in words.

    Examples:
        >>> print(
        ...     IllegalFact(
        ...         "Chaser(...)",
        ...         "c1",
        ...         "known",
        ...         ("booked", "outreach"),
        ...         "there is no outreach to follow up",
        ...     )
        ... )
        there is no outreach to follow up (contact c1, stage known): Chaser(...); legal here: booked, outreach
    """  # noqa: E501 - the message is shown as it is printed

    def __init__(
        self,
        fact: object,
        contact: str,
        stage: str,
        legal: tuple[str, ...],
        why: str,
    ) -> None:
        super().__init__(fact, contact, stage, legal, why)
        self.fact = fact
        self.contact = contact
        self.stage = stage
        self.legal = legal
        self.why = why

    def __str__(self) -> str:
        place = f" (contact {self.contact}, stage {self.stage})" if self.contact else ""
        legal = f"; legal here: {', '.join(self.legal)}" if self.legal else ""
        return f"{self.why}{place}: {_named(self.fact)}{legal}"


class FactConflict(InfoInterviewError, ValueError):
    """An id that already names one fact was given to a different one.

    Attributes:
        id: The id in question.
        recorded: The fact that has it.
        offered: The fact that was refused.

    Examples:
        >>> print(FactConflict("0001", "Touch(...)", "Reply(...)"))
        fact 0001 is recorded as Touch(...) and cannot also be Reply(...)
    """

    def __init__(self, id: str, recorded: object, offered: object) -> None:
        super().__init__(id, recorded, offered)
        self.id = id
        self.recorded = recorded
        self.offered = offered

    def __str__(self) -> str:
        return (
            f"fact {self.id} is recorded as {_named(self.recorded)}"
            f" and cannot also be {_named(self.offered)}"
        )


class UnknownFact(InfoInterviewError, LookupError):
    """No fact with this id is recorded in the campaign.

    Attributes:
        id: The id that was asked for.

    Examples:
        >>> print(UnknownFact("0001"))
        no fact has the id '0001'; ids are in Campaign.history
    """

    def __init__(self, id: str) -> None:
        super().__init__(id)
        self.id = id

    def __str__(self) -> str:
        return f"no fact has the id {self.id!r}; ids are in Campaign.history"


class UnknownContact(InfoInterviewError, LookupError):
    """Nobody in the campaign has this id, name, address or profile.

    Attributes:
        query: What was looked for.
        suggestions: Names that come close, best first.
        hint: What to do instead, if that is known.

    Examples:
        >>> print(UnknownContact("Rosa Dias", ("Rosa Diaz",)))
        no contact matches 'Rosa Dias'; did you mean 'Rosa Diaz'?
    """

    def __init__(
        self, query: str, suggestions: tuple[str, ...] = (), hint: str = ""
    ) -> None:
        super().__init__(query, suggestions, hint)
        self.query = query
        self.suggestions = suggestions
        self.hint = hint

    def __str__(self) -> str:
        hint = f"; {self.hint}" if self.hint else ""
        if self.suggestions:
            hint = f"; did you mean {' or '.join(map(repr, self.suggestions))}?"
        return f"no contact matches {self.query!r}{hint}"


class AmbiguousContact(InfoInterviewError, LookupError):
    """More than one contact answers to this name, address or profile.

    Attributes:
        query: What was looked for.
        candidates: ``(id, description)`` of each, in order of arrival.

    Examples:
        >>> print(
        ...     AmbiguousContact(
        ...         "Kim Lee", (("a1", "Kim Lee, Acme"), ("b2", "Kim Lee"))
        ...     )
        ... )
        'Kim Lee' names 2 contacts, pass an id instead: a1 (Kim Lee, Acme), b2 (Kim Lee)
    """

    def __init__(self, query: str, candidates: tuple[tuple[str, str], ...]) -> None:
        super().__init__(query, candidates)
        self.query = query
        self.candidates = candidates

    def __str__(self) -> str:
        listed = ", ".join(f"{id} ({what})" for id, what in self.candidates)
        return (
            f"{self.query!r} names {len(self.candidates)} contacts,"
            f" pass an id instead: {listed}"
        )


class ImportRefused(InfoInterviewError, ValueError):
    """The bytes are not the kind of file that the reader reads.

    Attributes:
        code: ``empty``, ``no_header`` or ``wrong_format``.
        detected: What the bytes look like; empty when there is nothing to see.
        expected: What the reader reads.
        remedy: What to do about it.

    Examples:
        >>> print(
        ...     ImportRefused(
        ...         "wrong_format",
        ...         "zip",
        ...         "LinkedIn Connections.csv",
        ...         "extract Connections.csv and pass its content",
        ...     )
        ... )
        wrong_format: found zip, expected LinkedIn Connections.csv; extract Connections.csv and pass its content
    """  # noqa: E501 - the message is shown as it is printed

    def __init__(self, code: str, detected: str, expected: str, remedy: str) -> None:
        super().__init__(code, detected, expected, remedy)
        self.code = code
        self.detected = detected
        self.expected = expected
        self.remedy = remedy

    def __str__(self) -> str:
        found = self.detected or "nothing"
        return f"{self.code}: found {found}, expected {self.expected}; {self.remedy}"


class UnsupportedLanguage(InfoInterviewError, ValueError):
    """There is no pack for this language, and none is put in its place.

    Attributes:
        language: The language asked for.
        supported: Those there are, sorted.

    Examples:
        >>> print(UnsupportedLanguage("tlh", ("en",)))
        no language pack for 'tlh'; there is one for: en
    """

    def __init__(self, language: str, supported: tuple[str, ...]) -> None:
        super().__init__(language, supported)
        self.language = language
        self.supported = supported

    def __str__(self) -> str:
        known = ", ".join(self.supported)
        return f"no language pack for {self.language!r}; there is one for: {known}"


class TooShort(InfoInterviewError, ValueError):
    """The minutes do not hold an opening, one question, the two-name ask and thanks.

    Attributes:
        minutes: The minutes asked for.
        needed: The least number of minutes that would do.

    Examples:
        >>> print(TooShort(5, 8))
        5 minutes are too short for a guide; 8 are needed
    """

    def __init__(self, minutes: float, needed: float) -> None:
        super().__init__(minutes, needed)
        self.minutes = minutes
        self.needed = needed

    def __str__(self) -> str:
        return (
            f"{self.minutes:g} minutes are too short for a guide;"
            f" {self.needed:g} are needed"
        )


class MissingExtra(InfoInterviewError, ImportError):
    """A feature needs a package that is installed with an extra.

    Attributes:
        feature: What was asked for.
        extra: Name of the extra that brings the package.

    Examples:
        >>> print(MissingExtra("to_frame()", "pandas"))
        to_frame() needs the extra [pandas]: pip install 'infointerview[pandas]'
    """

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(feature, extra)
        self.feature = feature
        self.extra = extra

    def __str__(self) -> str:
        return (
            f"{self.feature} needs the extra [{self.extra}]:"
            f" pip install 'infointerview[{self.extra}]'"
        )


class StorageError(InfoInterviewError):
    """The root of what a journal raises; no driver's exception escapes one.

    Examples:
        >>> issubclass(RevisionConflict, StorageError)
        True
    """


class RevisionConflict(StorageError, RuntimeError):
    """Somebody else appended to the campaign first; nothing was written.

    Attributes:
        campaign: Id of the campaign.
        expected: The revision the caller had seen.
        actual: The revision that is stored.
        writer: Tag of whoever was first, see `Campaign.writer`; empty if unknown.

    Examples:
        >>> print(RevisionConflict("grid", 3, 5, "phone"))
        campaign 'grid' is at revision 5, not 3 (writer 'phone' was first): load it again and record on top
    """  # noqa: E501 - the message is shown as it is printed

    def __init__(
        self, campaign: str, expected: int, actual: int, writer: str = ""
    ) -> None:
        super().__init__(campaign, expected, actual, writer)
        self.campaign = campaign
        self.expected = expected
        self.actual = actual
        self.writer = writer

    def __str__(self) -> str:
        first = f" (writer {self.writer!r} was first)" if self.writer else ""
        return (
            f"campaign {self.campaign!r} is at revision {self.actual},"
            f" not {self.expected}{first}: load it again and record on top"
        )


class UnknownCampaign(StorageError, LookupError):
    """The journal holds no campaign with this id.

    Attributes:
        campaign: The id that was asked for.

    Examples:
        >>> print(UnknownCampaign("grid"))
        the journal holds no campaign 'grid'
    """

    def __init__(self, campaign: str) -> None:
        super().__init__(campaign)
        self.campaign = campaign

    def __str__(self) -> str:
        return f"the journal holds no campaign {self.campaign!r}"


class UndecodableRecord(InfoInterviewError, ValueError):
    """A record does not hold a fact that this version can read.

    Attributes:
        id: Id of the record.
        problems: Every problem found, each with its path.

    Examples:
        >>> print(UndecodableRecord("0001", ("$.minutes: expected int, got str",)))
        record 0001: $.minutes: expected int, got str
    """

    def __init__(self, id: str, problems: Iterable[str]) -> None:
        self.id = id
        self.problems = tuple(problems)
        super().__init__(id, self.problems)

    def __str__(self) -> str:
        return f"record {self.id}: {'; '.join(self.problems)}"


class CorruptRecord(StorageError, ValueError):
    """A stored record is damaged.

    Attributes:
        campaign: Id of the campaign.
        position: Position of the record in the campaign, from 1.
        why: What is wrong with it.

    Examples:
        >>> print(CorruptRecord("grid", 7, "checksum differs"))
        campaign 'grid', record 7: checksum differs
    """

    def __init__(self, campaign: str, position: int, why: str) -> None:
        super().__init__(campaign, position, why)
        self.campaign = campaign
        self.position = position
        self.why = why

    def __str__(self) -> str:
        return f"campaign {self.campaign!r}, record {self.position}: {self.why}"


class UnknownRecord(StorageError, ValueError):
    """A stored record is of a type or version that this release does not know.

    Attributes:
        campaign: Id of the campaign.
        position: Position of the record in the campaign, from 1.
        type: The record's type.
        version: The record's schema version.
        known: The newest version of the type that is known; 0 for none.

    Examples:
        >>> print(UnknownRecord("grid", 7, "outreach", 3, 1))
        campaign 'grid', record 7: outreach version 3, known up to 1; a newer release wrote it
    """  # noqa: E501 - the message is shown as it is printed

    def __init__(
        self, campaign: str, position: int, type: str, version: int, known: int
    ) -> None:
        super().__init__(campaign, position, type, version, known)
        self.campaign = campaign
        self.position = position
        self.type = type
        self.version = version
        self.known = known

    def __str__(self) -> str:
        known = f"known up to {self.known}" if self.known else "an unknown type"
        return (
            f"campaign {self.campaign!r}, record {self.position}: {self.type}"
            f" version {self.version}, {known}; a newer release wrote it"
        )


class _StorageOSError(StorageError, OSError):
    """What `StoreFull` and `Unavailable` share: a campaign and a cause in words."""

    def __init__(self, campaign: str, why: str) -> None:
        # OSError would read two arguments as errno and strerror: pass one text.
        super().__init__(f"campaign {campaign!r}: {why}" if campaign else why)
        self.campaign = campaign
        self.why = why

    def __reduce__(self) -> tuple[type, Sequence[str]]:
        return type(self), (self.campaign, self.why)


class StoreFull(_StorageOSError):
    """There is no room to write; nothing was written.

    Attributes:
        campaign: Id of the campaign; empty if it is about the whole store.
        why: What the system said.

    Examples:
        >>> print(StoreFull("grid", "database or disk is full"))
        campaign 'grid': database or disk is full
    """


class Unavailable(_StorageOSError):
    """The store does not answer now; try again with the same campaign.

    Attributes:
        campaign: Id of the campaign; empty if it is about the whole store.
        why: What the system said.

    Examples:
        >>> print(Unavailable("grid", "database is locked"))
        campaign 'grid': database is locked
    """


class PurgeIncomplete(StorageError, RuntimeError):
    """Bytes that were to be gone are still in a file of the store.

    Attributes:
        path: The file.
        found: How many of the values searched for are in it more often than in
            the records that are kept.

    Examples:
        >>> print(PurgeIncomplete("campaigns.db-wal", 2))
        campaigns.db-wal still holds 2 of the values to be gone: close whatever else has the store open and purge again
    """  # noqa: E501 - the message is shown as it is printed

    def __init__(self, path: str, found: int) -> None:
        super().__init__(path, found)
        self.path = path
        self.found = found

    def __str__(self) -> str:
        return (
            f"{self.path} still holds {self.found} of the values to be gone:"
            " close whatever else has the store open and purge again"
        )


def _named(fact: object) -> str:
    """Return kind and instant: what a fact says may be about a person."""
    at = getattr(fact, "at", None)
    return f"{type(fact).__name__} of {at.isoformat()}" if at else str(fact)


def _short(value: object) -> str:
    text = value if isinstance(value, str) else repr(value)
    if len(text) > _SHOWN_CHARACTERS:
        text = text[:_SHOWN_CHARACTERS] + "..."
    return reprlib.repr(text) if isinstance(value, str) else text


_SHOWN_CHARACTERS = 200
