"""Everything that can happen in a campaign, one frozen class for each.

`Fact` is the closed union of them, `FACT_TYPES` lists them in the order in which
facts of one instant are folded, `Entry` is a fact with the id it is recorded under.
A fact states what happened and derives nothing: whether it may follow on another
is `lifecycle`'s to say, what it amounts to `campaign`'s.
"""

from __future__ import annotations

from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, get_args

import attrs

from infointerview.errors import InvalidValue
from infointerview.facts._campaign import (
    CampaignChanged,
    CampaignEnded,
    CampaignStarted,
    ImportBatch,
    Retraction,
    Snoozed,
    TargetsChanged,
)
from infointerview.facts._contacts import (
    ContactAdded,
    ContactChanged,
    ContactsKeptApart,
    ContactsMerged,
    ContactsUnmerged,
    PersonForgotten,
    StopRequested,
)
from infointerview.facts._conversation import (
    Chaser,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    Outreach,
    PromiseKept,
    PromiseMade,
    Reply,
    ThankYouSent,
    Touch,
)
from infointerview.facts._learning import (
    BenefitReceived,
    Debrief,
    DebriefAnswer,
    QuestionAsked,
    Takeaway,
)
from infointerview.facts._referrals import IntroductionMade, Referral
from infointerview.people import FORGOTTEN
from infointerview.values import ContactId, FactId
from infointerview.values.checks import Privacy, identifier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "FACT_TYPES",
    "BenefitReceived",
    "CampaignChanged",
    "CampaignEnded",
    "CampaignStarted",
    "Chaser",
    "ContactAdded",
    "ContactChanged",
    "ContactsKeptApart",
    "ContactsMerged",
    "ContactsUnmerged",
    "Debrief",
    "DebriefAnswer",
    "Entry",
    "Fact",
    "ImportBatch",
    "InterviewBooked",
    "InterviewCancelled",
    "InterviewHeld",
    "InterviewMissed",
    "InterviewMoved",
    "IntroductionMade",
    "Outreach",
    "PersonForgotten",
    "PromiseKept",
    "PromiseMade",
    "QuestionAsked",
    "Referral",
    "Reply",
    "Retraction",
    "Snoozed",
    "StopRequested",
    "Takeaway",
    "TargetsChanged",
    "ThankYouSent",
    "Touch",
    "contacts_of",
    "erased",
    "subject_fields",
    "with_fields",
]

Fact: TypeAlias = (
    CampaignStarted
    | CampaignChanged
    | TargetsChanged
    | ImportBatch
    | ContactAdded
    | ContactsMerged
    | ContactsUnmerged
    | ContactsKeptApart
    | ContactChanged
    | Referral
    | IntroductionMade
    | Outreach
    | Chaser
    | Reply
    | InterviewBooked
    | InterviewMoved
    | InterviewCancelled
    | InterviewMissed
    | InterviewHeld
    | QuestionAsked
    | Takeaway
    | Debrief
    | BenefitReceived
    | PromiseMade
    | PromiseKept
    | ThankYouSent
    | Touch
    | Snoozed
    | StopRequested
    | PersonForgotten
    | Retraction
    | CampaignEnded
)
"""Everything that can happen in a campaign."""

FACT_TYPES: tuple[type[Fact], ...] = get_args(Fact)
"""The members of `Fact`, in the order in which facts of one instant are folded."""


def _is_fact(_entry: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if type(value) not in _SUBJECTS:
        raise InvalidValue(f"Entry.{attribute.name}", value, "a fact")


@attrs.frozen
class Entry:
    """A fact with the id it is recorded under.

    Attributes:
        id: The id, unique in the campaign; ids sort in recording order.
        fact: The fact.

    Examples:
        >>> from datetime import UTC, datetime
        >>> Entry("0001", CampaignEnded(at=datetime(2026, 9, 1, tzinfo=UTC))).id
        '0001'
    """

    id: FactId = attrs.field(validator=identifier)
    fact: Fact = attrs.field(validator=_is_fact)


def contacts_of(fact: Fact, /) -> tuple[ContactId, ...]:
    """Return the ids of everybody the fact is about, in the order of its fields.

    Examples:
        >>> from datetime import UTC, datetime
        >>> contacts_of(
        ...     Referral(
        ...         referrer="c1", referred="c2", at=datetime(2026, 3, 2, tzinfo=UTC)
        ...     )
        ... )
        ('c1', 'c2')
    """
    found = _READERS[type(fact)](fact)
    return found if None not in found else tuple(id for id in found if id is not None)


_T = TypeVar("_T")


def erased(value: _T, /) -> _T:
    """Return the fact, or a value inside one, without anything about a person.

    Fields declared personal or free text are emptied; ids, instants and plain
    choices stay, so that whatever is counted still counts the same.
    Erasing twice is erasing once.

    Examples:
        >>> from datetime import UTC, datetime
        >>> said = Takeaway(
        ...     contact="c1",
        ...     topic="lifestyle",
        ...     claim="Rosa is on call",
        ...     at=datetime(2026, 3, 9, tzinfo=UTC),
        ... )
        >>> erased(said).claim, erased(said).contact, erased(said).erased
        ('(forgotten)', 'c1', True)
    """
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(value)):  # type: ignore[arg-type] # attrs classes
        kept = getattr(value, field.name)
        if field.name == "erased":
            changes["erased"] = True
        elif attrs.has(type(kept)):
            changes[field.name] = erased(kept)
        elif field.metadata["privacy"] in {Privacy.PERSONAL, Privacy.FREE_TEXT}:
            changes[field.name] = _blank(field)
    return with_fields(value, changes)


def _blank(field: attrs.Attribute[Any]) -> object:
    """Return what a personal field holds once it is erased."""
    if field.default is not attrs.NOTHING:
        return field.default
    return FORGOTTEN.name  # the field demands a text, so it gets the one of nobody


def with_fields(fact: _T, changes: Mapping[str, object], /) -> _T:
    """Return the fact with the fields named in `changes` replaced.

    Raises:
        InvalidValue: If a value does not fit its field.

    Examples:
        >>> from datetime import UTC, datetime
        >>> end = CampaignEnded(at=datetime(2026, 9, 1, tzinfo=UTC))
        >>> with_fields(end, {"outcome": "found my field"}).outcome
        'found my field'
    """
    if not changes:
        return fact
    return attrs.evolve(fact, **changes)  # type: ignore[misc] # any fact, any field


def subject_fields(kind: type[Fact], /) -> tuple[str, ...]:
    """Return the names of the fields that hold ids of contacts, in order.

    Examples:
        >>> subject_fields(Referral)
        ('referrer', 'referred')
    """
    return _SUBJECTS[kind]


_SUBJECTS: Mapping[type[Fact], tuple[str, ...]] = MappingProxyType(
    {
        kind: tuple(
            field.name
            for field in attrs.fields(kind)
            if field.metadata["privacy"] is Privacy.SUBJECT
        )
        for kind in FACT_TYPES
    }
)


def _reader(names: tuple[str, ...]) -> Callable[[Fact], tuple[Any, ...]]:
    """Return what reads these fields: folding does little else."""
    if not names:
        return lambda _fact: ()
    read = attrgetter(*names)
    return read if len(names) > 1 else lambda fact: (read(fact),)


_READERS: Mapping[type[Fact], Callable[[Fact], tuple[Any, ...]]] = MappingProxyType(
    {kind: _reader(names) for kind, names in _SUBJECTS.items()}
)
