"""Facts about the campaign as a whole, and about its own records."""

from __future__ import annotations

from datetime import date

import attrs

from infointerview.facts._shape import Dated
from infointerview.values import BatchId, ContactId, FactId
from infointerview.values.checks import (
    PLAIN,
    SUBJECT,
    TEXT,
    calendar_date,
    identifier,
    optional,
    some_text,
    text,
    tuple_of,
    zone_key,
)

__all__ = [
    "CampaignChanged",
    "CampaignEnded",
    "CampaignStarted",
    "ImportBatch",
    "Retraction",
    "Snoozed",
    "TargetsChanged",
]


@attrs.frozen(kw_only=True, repr=False)
class CampaignStarted(Dated):
    """The seeker set out: the first fact of every campaign.

    Attributes:
        goal: The question that the interviews are to answer.
        time_zone: The seeker's zone, an IANA key.
        targets: Organisations the seeker would like to hear about.

    Examples:
        >>> from datetime import UTC, datetime
        >>> march = datetime(2026, 3, 2, tzinfo=UTC)
        >>> start = CampaignStarted(goal="Is it for me?", time_zone="UTC", at=march)
        >>> start.targets
        ()
    """

    goal: str = attrs.field(validator=text, metadata=TEXT)
    time_zone: str = attrs.field(validator=[some_text, zone_key], metadata=PLAIN)
    targets: tuple[str, ...] = attrs.field(
        default=(), validator=tuple_of(some_text), metadata=TEXT
    )


@attrs.frozen(kw_only=True, repr=False)
class CampaignChanged(Dated):
    """The goal was put anew, or the seeker moved; ``None`` leaves a field as it is.

    Attributes:
        goal: The new goal.
        time_zone: The new zone, an IANA key.

    Examples:
        >>> from datetime import UTC, datetime
        >>> may = datetime(2026, 5, 1, tzinfo=UTC)
        >>> CampaignChanged(time_zone="Europe/Berlin", at=may).goal is None
        True
    """

    goal: str | None = attrs.field(
        default=None, validator=optional(text), metadata=TEXT
    )
    time_zone: str | None = attrs.field(
        default=None,
        validator=[optional(some_text), optional(zone_key)],
        metadata=PLAIN,
    )


@attrs.frozen(kw_only=True, repr=False)
class TargetsChanged(Dated):
    """The list of target organisations changed.

    Attributes:
        added: Names put on the list.
        removed: Names taken off it.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 5, 1, tzinfo=UTC)
        >>> TargetsChanged(added=("Acme",), at=day).removed
        ()
    """

    added: tuple[str, ...] = attrs.field(
        default=(), validator=tuple_of(some_text), metadata=TEXT
    )
    removed: tuple[str, ...] = attrs.field(
        default=(), validator=tuple_of(some_text), metadata=TEXT
    )


@attrs.frozen(kw_only=True, repr=False)
class CampaignEnded(Dated):
    """The search is over; everybody who helped is owed the news.

    Attributes:
        outcome: What came of it, in the seeker's words.

    Examples:
        >>> from datetime import UTC, datetime
        >>> september = datetime(2026, 9, 1, tzinfo=UTC)
        >>> CampaignEnded(outcome="found my field", at=september).outcome
        'found my field'
    """

    outcome: str = attrs.field(default="", validator=text, metadata=TEXT)


@attrs.frozen(kw_only=True, repr=False)
class Snoozed(Dated):
    """A task was put off, or the whole campaign paused.

    Attributes:
        until: The day on which it comes back.
        contact: Whose tasks; ``None`` pauses everybody's.
        kind: Which kind of task, such as ``"keep-in-touch"``; empty means all.

    Examples:
        >>> from datetime import UTC, date, datetime
        >>> Snoozed(until=date(2026, 4, 1), at=datetime(2026, 3, 2, tzinfo=UTC)).kind
        ''
    """

    until: date = attrs.field(validator=calendar_date, metadata=PLAIN)
    contact: ContactId | None = attrs.field(
        default=None, validator=optional(identifier), metadata=SUBJECT
    )
    kind: str = attrs.field(default="", validator=text, metadata=PLAIN)


@attrs.frozen(kw_only=True, repr=False)
class ImportBatch(Dated):
    """A file was imported; facts that carry its `batch` came with it.

    Retracting this fact undoes the batch as one.

    Attributes:
        batch: Id of the batch; a placeholder such as ``"~batch"`` is replaced.
        source: The reader's name, such as ``"linkedin_connections"``.
        label: What the user calls the file.

    Examples:
        >>> from datetime import UTC, datetime
        >>> batch = ImportBatch(
        ...     batch="~b",
        ...     source="linkedin_connections",
        ...     at=datetime(2026, 3, 2, tzinfo=UTC),
        ... )
        >>> batch.source
        'linkedin_connections'
    """

    batch: BatchId = attrs.field(
        default=BatchId("~batch"), validator=identifier, metadata=PLAIN
    )
    source: str = attrs.field(validator=some_text, metadata=PLAIN)
    label: str = attrs.field(default="", validator=text, metadata=TEXT)


@attrs.frozen(kw_only=True, repr=False)
class Retraction(Dated):
    """An earlier fact does not hold: it stays in the history and counts no more.

    Retracting an `ImportBatch` takes its whole batch back; retracting a
    retraction brings back what it took.

    Attributes:
        fact: Id of the fact taken back.
        reason: Why, in the user's words.

    Examples:
        >>> from datetime import UTC, datetime
        >>> Retraction(fact="0001", at=datetime(2026, 3, 2, tzinfo=UTC)).reason
        ''
    """

    fact: FactId = attrs.field(validator=identifier, metadata=PLAIN)
    reason: str = attrs.field(default="", validator=text, metadata=TEXT)
