"""The stable public name and the schema version of every type of fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

import attrs

from infointerview import facts
from infointerview.facts import Fact

__all__ = ["SCHEMAS", "Schema", "Upgrade", "by_kind", "by_name"]

Upgrade: TypeAlias = Callable[[dict[str, object]], dict[str, object]]
"""Fields of one version to fields of the next; pure, and never undone."""


@attrs.frozen(kw_only=True)
class Schema:
    """How one type of fact is written.

    Attributes:
        name: Its public name, for ever.
        kind: Its class today.
        upgrades: The first leads from version 1 to version 2, and so on.
    """

    name: str
    kind: type[Fact]
    upgrades: tuple[Upgrade, ...] = ()

    @property
    def version(self) -> int:
        """The version that is written today."""
        return len(self.upgrades) + 1

    def upgraded(self, fields: dict[str, object], version: int, /) -> dict[str, object]:
        """Return fields of an older version as those of today's."""
        for upgrade in self.upgrades[version - 1 :]:
            fields = upgrade(fields)
        return fields


# Names are what is stored: a class may be renamed, a name may not.
SCHEMAS: tuple[Schema, ...] = tuple(
    Schema(name=name, kind=kind)
    for name, kind in (
        ("campaign_started", facts.CampaignStarted),
        ("campaign_changed", facts.CampaignChanged),
        ("targets_changed", facts.TargetsChanged),
        ("import_batch", facts.ImportBatch),
        ("contact_added", facts.ContactAdded),
        ("contacts_merged", facts.ContactsMerged),
        ("contacts_unmerged", facts.ContactsUnmerged),
        ("contacts_kept_apart", facts.ContactsKeptApart),
        ("contact_changed", facts.ContactChanged),
        ("referral", facts.Referral),
        ("introduction_made", facts.IntroductionMade),
        ("outreach", facts.Outreach),
        ("chaser", facts.Chaser),
        ("reply", facts.Reply),
        ("interview_booked", facts.InterviewBooked),
        ("interview_moved", facts.InterviewMoved),
        ("interview_cancelled", facts.InterviewCancelled),
        ("interview_missed", facts.InterviewMissed),
        ("interview_held", facts.InterviewHeld),
        ("question_asked", facts.QuestionAsked),
        ("takeaway", facts.Takeaway),
        ("debrief", facts.Debrief),
        ("benefit_received", facts.BenefitReceived),
        ("promise_made", facts.PromiseMade),
        ("promise_kept", facts.PromiseKept),
        ("thank_you_sent", facts.ThankYouSent),
        ("touch", facts.Touch),
        ("snoozed", facts.Snoozed),
        ("stop_requested", facts.StopRequested),
        ("person_forgotten", facts.PersonForgotten),
        ("retraction", facts.Retraction),
        ("campaign_ended", facts.CampaignEnded),
    )
)


def by_name(schemas: Iterable[Schema], /) -> Mapping[str, Schema]:
    """Return the schemas by name, in order."""
    return MappingProxyType({schema.name: schema for schema in schemas})


def by_kind(schemas: Iterable[Schema], /) -> Mapping[type[Fact], Schema]:
    """Return the schemas by class, in order."""
    return MappingProxyType({schema.kind: schema for schema in schemas})
