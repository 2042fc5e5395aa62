"""What a reader of messages returns: who wrote to whom and when, and what was left out.

No text of a message is kept unless somebody asks: that two people were in touch is
what the campaign needs.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import attrs

from infointerview.display import many
from infointerview.facts import ImportBatch, Touch
from infointerview.interchange._identity import AddressBook
from infointerview.interchange._making import BATCH
from infointerview.interchange._report import Caveat, Rejection, report_shown
from infointerview.lifecycle import Stage
from infointerview.people import Contact, text_key
from infointerview.values import Channel, ContactId, Direction
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.campaign import Campaign
    from infointerview.display import Html
    from infointerview.facts import Fact

__all__ = ["Exclusion", "ExclusionReason", "Interaction", "InteractionReport"]


class ExclusionReason(StrEnum):
    """Why a record that is in order says nothing about two people being in touch.

    - ``draft``: it was never sent;
    - ``spam``: it lies in the folder for spam;
    - ``group``: it went to several people at once;
    - ``no_counterpart``: the other side is not named, such as a deleted member;
    - ``no_owner``: it cannot be told which side is the seeker.

    Examples:
        >>> ExclusionReason("group")
        <ExclusionReason.GROUP: 'group'>
    """

    DRAFT = "draft"
    SPAM = "spam"
    GROUP = "group"
    NO_COUNTERPART = "no_counterpart"
    NO_OWNER = "no_owner"


@attrs.frozen(kw_only=True)
class Interaction:
    """A message or an invitation between the seeker and one other person.

    Attributes:
        line: Physical line on which the record starts, from 1.
        at: When; naive if the file names no zone and none was given.
        direction: Who wrote.
        name: The other person, as the file names them.
        profile: The other's profile; empty if the file does not say.
        has_text: Whether it says anything: an invitation may come without a word.
        text: What it says, if that was to be kept.

    Examples:
        >>> Interaction(
        ...     line=2,
        ...     at=datetime(2026, 2, 1, 10, tzinfo=UTC),
        ...     direction=Direction.OUTBOUND,
        ...     name="Rosa Diaz",
        ... ).has_text
        False
    """

    line: int
    at: datetime
    direction: Direction
    name: str
    profile: str = attrs.field(default="", repr=False)
    has_text: bool = False
    text: str = attrs.field(default="", repr=False)


@attrs.frozen
class Exclusion:
    """A record that was left out on purpose.

    Attributes:
        line: Physical line on which the record starts, from 1.
        reason: Why.

    Examples:
        >>> Exclusion(4, ExclusionReason.DRAFT).reason.value
        'draft'
    """

    line: int
    reason: ExclusionReason


@attrs.frozen(kw_only=True, repr=False)
class InteractionReport:
    r"""What came out of a file of messages or invitations.

    Attributes:
        source: The reader's name, such as ``"linkedin_messages"``.
        encoding: The codec that reads the bytes; ``None`` if text was given.
        interactions: Who was in touch with the seeker, in file order.
        excluded: Records left out on purpose, in file order.
        rejected: Records that could not be read, in file order.
        warnings: Doubts about the file.
        owner: Whose account it is: the address of the profile, or the name; empty if
            that could not be told.

    Examples:
        >>> import infointerview as ii
        >>> report = ii.linkedin.read_invitations(
        ...     "From,To,Sent At,Message,Direction\n"
        ...     'Me,Rosa Diaz,"1/20/26, 3:43 PM",,OUTGOING\n'
        ... )
        >>> report
        InteractionReport('linkedin_invitations', interactions=1, excluded=0, rejected=0)
        >>> report.interactions[0].at.isoformat()
        '2026-01-20T15:43:00'
    """  # noqa: E501 - the value is shown as it is printed

    source: str
    encoding: str | None
    interactions: tuple[Interaction, ...]
    excluded: tuple[Exclusion, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[Caveat, ...] = ()
    owner: str = ""

    @property
    def counts(self) -> Mapping[str, int]:
        """How many records went which way: interactions, and the rest by reason."""
        rest = Counter(item.reason.value for item in self.excluded)
        rest.update(item.reason.value for item in self.rejected)
        return MappingProxyType({"interactions": len(self.interactions), **rest})

    def summary(self) -> str:
        r"""Return what came out of the file in one sentence, naming nobody.

        Examples:
            >>> import infointerview as ii
            >>> ii.linkedin.read_invitations(
            ...     "From,To,Sent At,Message,Direction\nMe,Rosa Diaz,soon,,OUTGOING\n"
            ... ).summary()
            '0 interactions; left out: 1 bad_date.'
        """
        counts = dict(self.counts)
        number = many(counts.pop("interactions"), "interaction")
        rest = ", ".join(f"{count} {reason}" for reason, count in counts.items())
        return number + (f"; left out: {rest}." if rest else ".")

    def facts(
        self, *, at: datetime, known: Campaign, label: str = ""
    ) -> tuple[Fact, ...]:
        """Return the facts that put this into a campaign, as one batch.

        First an `ImportBatch`, by which all of it can be undone, then a `Touch` for
        each interaction with somebody the campaign knows: by profile, or by a name
        that only one of its contacts has. Nobody is added: import your contacts
        first. What was written to somebody after they asked to be left alone is not
        recorded. What the campaign holds already is no news, so importing a file again
        gives no facts at all.

        Args:
            at: When the file was imported; what comes after it is left out.
            known: The campaign that will record the facts. A time without a zone is
                read in the campaign's.
            label: What the user calls the file.

        Raises:
            InvalidValue: If `at` carries no UTC offset.
        """
        require_instant("InteractionReport.facts(at)", at)
        people = _People(known)
        zone = ZoneInfo(known.time_zone)
        held = {
            (entry.fact.contact, entry.fact.at, entry.fact.direction)
            for entry in known.facts
            if isinstance(entry.fact, Touch)
        }
        touches: list[Fact] = []
        for item in self.interactions:
            contact = people.find(item)
            moment = item.at if item.at.tzinfo else item.at.replace(tzinfo=zone)
            key = (contact, moment.astimezone(UTC), item.direction)
            if contact is None or key in held or moment > at:
                continue
            if _is_unheard(item, contact, moment, known):
                continue
            held.add((contact, moment.astimezone(UTC), item.direction))
            touches.append(
                Touch(
                    contact=contact,
                    direction=item.direction,
                    channel=Channel.LINKEDIN,
                    note=item.text,
                    batch=BATCH,
                    at=moment,
                )
            )
        if not touches:
            return ()
        imported = ImportBatch(batch=BATCH, source=self.source, label=label, at=at)
        return (imported, *touches)

    def show(self) -> Html:
        """Return in numbers what came out of the file, and which lines did not."""
        left_out: list[tuple[int | None, StrEnum]] = [
            *((each.line, each.reason) for each in self.excluded),
            *((each.line, each.reason) for each in self.rejected),
        ]
        return report_shown(self.source, self.summary(), left_out, self.warnings)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "source", self.source
        for name in ("interactions", "excluded", "rejected", "warnings"):
            yield name, len(getattr(self, name))

    def __repr__(self) -> str:
        """Return numbers only; names and addresses stay out of logs."""
        return (
            f"InteractionReport({self.source!r},"
            f" interactions={len(self.interactions)},"
            f" excluded={len(self.excluded)}, rejected={len(self.rejected)})"
        )


def _is_unheard(
    item: Interaction, contact: ContactId, moment: datetime, known: Campaign
) -> bool:
    """Return whether it was written to somebody who had asked for silence."""
    if item.direction is Direction.INBOUND or known.stage(contact) is not Stage.STOPPED:
        return False
    before = known.as_of(moment)
    return contact in before.contacts and before.stage(contact) is Stage.STOPPED


class _People:
    """The contacts of a campaign, to be found by profile or by a name of their own."""

    def __init__(self, known: Campaign) -> None:
        self._book = AddressBook(known.contacts)
        names: dict[str, list[ContactId]] = {}
        for contact, card in known.contacts.items():
            for name in {text_key(name) for name in (card.name, *card.aliases)}:
                names.setdefault(name, []).append(contact)
        self._only = {name: ids[0] for name, ids in names.items() if len(ids) == 1}
        self._has_profile = {
            contact for contact, card in known.contacts.items() if card.profiles
        }

    def find(self, item: Interaction) -> ContactId | None:
        """Return who it is; a name does not outweigh another profile."""
        if item.profile:
            card = Contact(name=item.name or "somebody", profiles=(item.profile,))
            contact = self._book.find(card)
            if contact is not None:
                return contact
        contact = self._only.get(text_key(item.name)) if item.name else None
        if item.profile and contact in self._has_profile:
            return None
        return contact
