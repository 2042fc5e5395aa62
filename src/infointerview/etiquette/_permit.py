"""Whether a message may go out, from the facts: yes, think twice, or no, and why.

The permit looks at people and dates, never at a text, and sends nothing. When a message
is due is for the follow-ups to say; here stands only what would be a discourtesy.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

import attrs

from infointerview.display import Html, section, table
from infointerview.errors import InvalidValue
from infointerview.facts import (
    Chaser,
    InterviewBooked,
    InterviewHeld,
    IntroductionMade,
    Outreach,
    Referral,
    Reply,
    Touch,
)
from infointerview.lifecycle import Stage
from infointerview.values import RULES, Answer, ContactId, Direction
from infointerview.values.checks import whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.campaign import Campaign
    from infointerview.facts import Fact

__all__ = [
    "BusinessDays",
    "Clearance",
    "Ground",
    "GroundKind",
    "MessagePurpose",
    "Permit",
    "PermitPolicy",
    "permit",
]


class Clearance(StrEnum):
    """The answer of a permit.

    Examples:
        >>> max(Clearance, key=lambda answer: answer.rank)
        <Clearance.NO: 'no'>
    """

    YES = "yes"
    WARN = "warn"
    NO = "no"

    @property
    def rank(self) -> int:
        """0 for yes; higher the more there is against the message."""
        return list(Clearance).index(self)


class MessagePurpose(StrEnum):
    """What kind of message is to go out.

    Examples:
        >>> MessagePurpose("chaser")
        <MessagePurpose.CHASER: 'chaser'>
    """

    OUTREACH = "outreach"
    CHASER = "chaser"


class GroundKind(StrEnum):
    """What may stand against a message.

    Examples:
        >>> GroundKind("weekly_cap")
        <GroundKind.WEEKLY_CAP: 'weekly_cap'>
    """

    DO_NOT_CONTACT = "do_not_contact"
    DECLINED = "declined"
    ALREADY_ASKED = "already_asked"
    LIVE_AT_EMPLOYER = "live_at_employer"
    WILLING_THERE = "willing_there"
    SECOND_CHASER = "second_chaser"
    NOTHING_TO_CHASE = "nothing_to_chase"
    CHASER_TOO_EARLY = "chaser_too_early"
    NAME_WITHOUT_PERMISSION = "name_without_permission"
    WEEKLY_CAP = "weekly_cap"


@attrs.frozen(kw_only=True)
class Ground:
    """One thing that stands against a message.

    Attributes:
        kind: What it is.
        clearance: What it alone would lead to.
        reason: In one sentence.
        source: The rule behind it, with its source.
        regarding: Somebody else it has to do with; ``None`` for nobody.

    Examples:
        >>> ground = Ground(
        ...     kind="do_not_contact",
        ...     clearance="no",
        ...     reason="They asked.",
        ...     source="W26",
        ... )
        >>> print(ground)
        no, do_not_contact: They asked. (W26)
    """

    kind: GroundKind = attrs.field(converter=GroundKind)
    clearance: Clearance = attrs.field(converter=Clearance)
    reason: str
    source: str
    regarding: ContactId | None = None

    def __str__(self) -> str:
        """Return the ground on one line."""
        return f"{self.clearance}, {self.kind}: {self.reason} ({self.source})"


@attrs.frozen(kw_only=True)
class Permit:
    """Whether a message may go out.

    Attributes:
        contact: To whom.
        clearance: The worst of the grounds; yes without any.
        grounds: What stands against it, the worst first.
        may_use_name: Whether the name of the door opener may be used; ``None`` if
            none is to be.

    Examples:
        >>> Permit(contact="c1", clearance="yes", grounds=(), may_use_name=None).granted
        True
    """

    contact: ContactId
    clearance: Clearance = attrs.field(converter=Clearance)
    grounds: tuple[Ground, ...]
    may_use_name: bool | None

    @property
    def granted(self) -> bool:
        """Whether nothing forbids the message; a warning does not."""
        return self.clearance is not Clearance.NO

    def show(self) -> Html:
        """Return the answer, and what stands against the message as a table."""
        rows = (
            (
                ground.kind.replace("_", " "),
                ground.clearance.value,
                ground.reason,
                ground.source,
            )
            for ground in self.grounds
        )
        heads = ("Ground", "Alone it says", "Why", "Source")
        grounds = table("Grounds", heads, rows) if self.grounds else Html()
        return section(f"May it go out: {self.clearance}", grounds)

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "contact", self.contact
        yield "clearance", self.clearance.value
        yield "grounds", list(map(str, self.grounds))
        yield "may_use_name", self.may_use_name

    def __repr__(self) -> str:
        kinds = "".join(f", {ground.kind}" for ground in self.grounds)
        return f"Permit({self.contact!r}, {self.clearance}{kinds})"

    def __str__(self) -> str:
        """Return the answer and each ground."""
        return "\n  ".join([self.clearance, *map(str, self.grounds)])


class BusinessDays(Protocol):
    """Counts working days; a `BusinessCalendar` is one.

    Examples:
        >>> from datetime import date
        >>> class EveryDay:
        ...     def count(self, start: date, end: date, /) -> int:
        ...         return (end - start).days
        >>> EveryDay().count(date(2026, 3, 2), date(2026, 3, 4))
        2
    """

    def count(self, start: date, end: date, /) -> int:
        """Return how many working days lie in ``(start, end]``."""
        ...


@attrs.frozen(kw_only=True)
class PermitPolicy:
    """The numbers of a permit.

    Attributes:
        wait: Business days that an unanswered message keeps colleagues from being
            written to (rule D14).
        chaser_after: Business days before a chaser (rule D14).
        per_week: Messages within seven days that are enough; chosen, two for each of
            the first five employers.

    Examples:
        >>> PermitPolicy().wait, PermitPolicy(per_week=4).per_week
        (3, 4)
    """

    wait: int = attrs.field(default=3, validator=whole_number(0))
    chaser_after: int = attrs.field(default=7, validator=whole_number(0))
    per_week: int = attrs.field(default=10, validator=whole_number(1))


@attrs.frozen
class _MondayToFriday:
    """Business days without holidays."""

    def count(self, start: date, end: date, /) -> int:
        """Return how many days from Monday to Friday lie in ``(start, end]``."""
        return _weekdays(end) - _weekdays(start)


def permit(
    campaign: Campaign,
    contact: str,
    /,
    *,
    as_of: datetime,
    purpose: MessagePurpose | str = MessagePurpose.OUTREACH,
    door_opener: str | None = None,
    calendar: BusinessDays | None = None,
    policy: PermitPolicy | None = None,
) -> Permit:
    """Return whether a message to a contact may go out.

    What forbids it: they asked not to be contacted or declined, they were asked
    already, somebody at their employer was asked less than three business days ago and
    has not answered, or they were followed up with once. What warns: somebody there is
    willing to talk, the door opener has not agreed to be named, a chaser that comes
    early, or enough messages for a week.

    Args:
        campaign: The campaign; later facts than `as_of` do not count.
        contact: Id of the contact.
        as_of: The instant.
        purpose: A first message or the one chaser.
        door_opener: Id of the person whose name the message would use.
        calendar: Working days; Monday to Friday if none is given.
        policy: The numbers.

    Raises:
        UnknownContact: If there is no such contact or door opener.
        InvalidValue: If `purpose` is none.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> post = ii.Position(organization="Acme")
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon).record(
        ...     ii.ContactAdded(
        ...         contact="ana",
        ...         card=ii.Contact(name="Ana", positions=(post,)),
        ...         at=noon,
        ...     ),
        ...     ii.ContactAdded(
        ...         contact="ben",
        ...         card=ii.Contact(name="Ben", positions=(post,)),
        ...         at=noon,
        ...     ),
        ...     ii.Outreach(contact="ana", channel="email", at=noon),
        ... )
        >>> ii.permit(grid, "ben", as_of=noon + timedelta(days=1)).clearance
        <Clearance.NO: 'no'>
        >>> ii.permit(grid, "ben", as_of=noon + timedelta(days=3)).clearance
        <Clearance.YES: 'yes'>
    """
    try:
        purpose = MessagePurpose(purpose)
    except ValueError:
        expected = f"one of {', '.join(MessagePurpose)}"
        raise InvalidValue("permit.purpose", purpose, expected) from None
    asked = _Asked(
        campaign.as_of(as_of),
        campaign.resolve(contact),
        as_of,
        calendar or _MondayToFriday(),
        policy or PermitPolicy(),
    )
    opener = None if door_opener is None else campaign.resolve(door_opener)
    grounds = [*asked.grounds(purpose), *asked.about_name(opener)]
    worst = max((each.clearance for each in grounds), key=_rank, default=Clearance.YES)
    return Permit(
        contact=asked.contact,
        clearance=worst,
        grounds=tuple(sorted(grounds, key=lambda each: -each.clearance.rank)),
        may_use_name=None if opener is None else asked.may_use_name(opener),
    )


@attrs.frozen
class _Waiting:
    """A message without an answer: when it went out, and how many chasers since."""

    at: datetime
    chasers: int


class _Asked:
    """The question of one permit."""

    def __init__(
        self,
        campaign: Campaign,
        contact: ContactId,
        as_of: datetime,
        calendar: BusinessDays,
        policy: PermitPolicy,
    ) -> None:
        self.contact = contact
        self._campaign = campaign
        self._as_of = as_of
        self._zone = ZoneInfo(campaign.time_zone)
        self._today = as_of.astimezone(self._zone).date()
        self._calendar = calendar
        self._policy = policy
        self._known = contact in campaign.contacts

    def grounds(self, purpose: MessagePurpose) -> Iterator[Ground]:
        """Yield what stands against the message, whoever's name it uses."""
        stage = self._campaign.stage(self.contact) if self._known else Stage.KNOWN
        if stage in {Stage.STOPPED, Stage.FORGOTTEN}:
            yield _no(GroundKind.DO_NOT_CONTACT, "They are not to be contacted.", "Z3")
            return
        if stage is Stage.DECLINED:
            yield _no(GroundKind.DECLINED, "They said no, and that is respected.", "Z3")
        waiting = self._waiting(self.contact)
        if purpose is MessagePurpose.CHASER:
            yield from self._about_chaser(waiting)
        else:
            if waiting is not None:
                then = (
                    " after the one chaser"
                    if waiting.chasers
                    else "; one chaser may follow"
                )
                yield _no(
                    GroundKind.ALREADY_ASKED,
                    f"They were asked and have not answered{then}.",
                    "D17",
                )
            yield from self._about_employer()
        yield from self._about_week()

    def about_name(self, opener: ContactId | None) -> Iterator[Ground]:
        """Yield what stands against the name of the door opener."""
        if opener is not None and not self.may_use_name(opener):
            yield _warn(
                GroundKind.NAME_WITHOUT_PERMISSION,
                "The door opener has not agreed to be named: leave the name out.",
                "U11",
                opener,
            )

    def may_use_name(self, opener: ContactId) -> bool:
        """Return whether the door opener agreed to be named to the contact."""
        return any(
            isinstance(fact, Referral | IntroductionMade)
            and fact.referrer == opener
            and fact.referred == self.contact
            and fact.name_usable
            for fact in self._facts(self.contact)
        )

    def _about_chaser(self, waiting: _Waiting | None) -> Iterator[Ground]:
        if waiting is None:
            yield _no(
                GroundKind.NOTHING_TO_CHASE, "No message waits for an answer.", "D17"
            )
        elif waiting.chasers:
            yield _no(
                GroundKind.SECOND_CHASER, "They were followed up with once.", "D17"
            )
        elif self._business_days_since(waiting.at) < self._policy.chaser_after:
            yield _warn(
                GroundKind.CHASER_TOO_EARLY,
                f"Fewer than {self._policy.chaser_after} business days have passed.",
                "D14",
            )

    def _about_employer(self) -> Iterator[Ground]:
        for other in self._colleagues():
            waiting = self._waiting(other)
            if (
                waiting is not None
                and self._business_days_since(waiting.at) < self._policy.wait
            ):
                yield _no(
                    GroundKind.LIVE_AT_EMPLOYER,
                    "Somebody at their employer was asked less than"
                    f" {self._policy.wait} business days ago.",
                    "D15",
                    other,
                )
            elif self._is_willing(other):
                yield _warn(
                    GroundKind.WILLING_THERE,
                    "Somebody at their employer is willing to talk.",
                    "D16",
                    other,
                )

    def _about_week(self) -> Iterator[Ground]:
        since = self._as_of - timedelta(days=7)
        sent = sum(
            isinstance(fact, Outreach | Chaser) and since < fact.at <= self._as_of
            for entry in self._campaign.facts
            for fact in [entry.fact]
        )
        if sent >= self._policy.per_week:
            yield Ground(
                kind=GroundKind.WEEKLY_CAP,
                clearance=Clearance.WARN,
                reason=f"{sent} messages went out within seven days.",
                source="chosen",
            )

    def _colleagues(self) -> Iterator[ContactId]:
        """Yield who else has the same employer today, by id."""
        card = self._campaign.contacts.get(self.contact)
        employer = card.employer_on(self._today) if card else None
        if employer is None:
            return
        for other in self._campaign.posted_at(employer.key):
            theirs = self._campaign.contacts[other].employer_on(self._today)
            same = theirs is not None and theirs.key == employer.key
            if same and other != self.contact:
                yield other

    def _is_willing(self, contact: ContactId) -> bool:
        if self._campaign.stage(contact) in {Stage.STOPPED, Stage.DECLINED}:
            return False
        return any(
            isinstance(fact, InterviewBooked | InterviewHeld)
            or (isinstance(fact, Reply) and fact.answer is Answer.ACCEPTED)
            for fact in self._facts(contact)
        )

    def _waiting(self, contact: ContactId) -> _Waiting | None:
        """Return the message to the contact that waits for an answer."""
        waiting: _Waiting | None = None
        for fact in self._facts(contact):
            if isinstance(fact, Outreach):
                waiting = _Waiting(fact.at, 0)
            elif isinstance(fact, Chaser) and waiting is not None:
                waiting = attrs.evolve(waiting, chasers=waiting.chasers + 1)
            elif _answers(fact):
                waiting = None
        stopped = self._known_stage(contact) in {Stage.STOPPED, Stage.FORGOTTEN}
        return None if stopped else waiting

    def _known_stage(self, contact: ContactId) -> Stage:
        known = contact in self._campaign.contacts
        return self._campaign.stage(contact) if known else Stage.KNOWN

    def _facts(self, contact: ContactId) -> Iterator[Fact]:
        if contact in self._campaign.contacts:
            for entry in self._campaign.timeline(contact):
                yield entry.fact

    def _business_days_since(self, instant: datetime) -> int:
        day = instant.astimezone(self._zone).date()
        return self._calendar.count(day, self._today)


def _answers(fact: Fact) -> bool:
    """Return whether the fact ends the wait for an answer."""
    if isinstance(fact, Reply):
        return fact.answer is not Answer.OUT_OF_OFFICE
    if isinstance(fact, Touch):
        return fact.direction is Direction.INBOUND
    return isinstance(fact, InterviewBooked | InterviewHeld)


def _no(kind: GroundKind, reason: str, rule: str, other: str | None = None) -> Ground:
    return _ground(kind, Clearance.NO, reason, rule, other)


def _warn(kind: GroundKind, reason: str, rule: str, other: str | None = None) -> Ground:
    return _ground(kind, Clearance.WARN, reason, rule, other)


def _ground(
    kind: GroundKind, clearance: Clearance, reason: str, rule: str, other: str | None
) -> Ground:
    regarding = None if other is None else ContactId(other)
    return Ground(
        kind=kind,
        clearance=clearance,
        reason=reason,
        source=str(RULES[rule]),
        regarding=regarding,
    )


def _rank(clearance: Clearance) -> int:
    return clearance.rank


def _weekdays(day: date) -> int:
    """Return how many days from Monday to Friday there were up to a day."""
    weeks, rest = divmod(day.toordinal() - 1, 7)  # day 1 was a Monday
    return weeks * 5 + min(rest + 1, 5)
