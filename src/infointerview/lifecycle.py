"""The stages of a contact, and the one table that says how they follow.

A fact means one `Event` for each person whose stage it concerns; `TRANSITIONS`
says for every stage which events it admits and where they lead. Tests and the
diagram in the documentation are made from that table, and nothing else decides.
What does not live here: applying it to a history (`campaign`), and rules of
courtesy such as "one follow-up only" (`followups`, `etiquette`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from infointerview.facts import (
    BenefitReceived,
    Chaser,
    ContactChanged,
    ContactsKeptApart,
    ContactsMerged,
    ContactsUnmerged,
    Debrief,
    Fact,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    InterviewMoved,
    IntroductionMade,
    Outreach,
    PersonForgotten,
    PromiseKept,
    PromiseMade,
    QuestionAsked,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    Takeaway,
    ThankYouSent,
    Touch,
)
from infointerview.values import ContactId, Direction

__all__ = ["TRANSITIONS", "Event", "Stage", "diagram", "events_of", "legal_events"]


class Stage(StrEnum):
    """Where the seeker stands with a contact.

    Examples:
        >>> Stage("met")
        <Stage.MET: 'met'>
    """

    KNOWN = "known"
    """In the address book; nobody has written yet."""
    CONTACTED = "contacted"
    """Asked, and waiting for an answer."""
    AGREED = "agreed"
    """Said yes; no date is set."""
    SCHEDULED = "scheduled"
    """A date is set."""
    MET = "met"
    """At least one interview was held. It stays so, whatever follows."""
    POSTPONED = "postponed"
    """Asked to be asked again later."""
    REDIRECTED = "redirected"
    """Sent the seeker on to somebody else."""
    DECLINED = "declined"
    """Said no."""
    UNREACHABLE = "unreachable"
    """The message came back."""
    STOPPED = "stopped"
    """Nothing more may be sent."""
    FORGOTTEN = "forgotten"
    """Erased; only the counts remain."""


class Event(StrEnum):
    """What a fact means for one person.

    The six answers of a `Reply` have the names of `Answer`.

    Examples:
        >>> Event("held")
        <Event.HELD: 'held'>
    """

    OUTREACH = "outreach"
    CHASER = "chaser"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LATER = "later"
    REFERRED_ON = "referred_on"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCED = "bounced"
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    MISSED = "missed"
    HELD = "held"
    DEBRIEFED = "debriefed"
    THANKED = "thanked"
    WRITTEN_TO = "written_to"
    HEARD_FROM = "heard_from"
    NAMED_SOMEBODY = "named_somebody"
    WAS_NAMED = "was_named"
    LEARNED_FROM = "learned_from"
    PROMISED = "promised"
    NOTED = "noted"
    STOPPED = "stopped"
    FORGOTTEN = "forgotten"


_E, _S = Event, Stage

# What leaves every stage but the last as it is.
_ASIDE = (
    _E.HEARD_FROM,
    _E.NAMED_SOMEBODY,
    _E.WAS_NAMED,
    _E.LEARNED_FROM,
    _E.PROMISED,
    _E.NOTED,
)


def _row(stage: Stage, /, **leads_to: Stage) -> tuple[Stage, Mapping[Event, Stage]]:
    events = dict.fromkeys(_ASIDE, stage)
    events |= {Event(name): target for name, target in leads_to.items()}
    events |= {_E.STOPPED: _S.STOPPED, _E.FORGOTTEN: _S.FORGOTTEN}
    return stage, MappingProxyType(events)


# An answer may come at any time after somebody was written to, a mind may change,
# and a chance meeting may turn into an interview: the table admits what happens in
# life and refuses what cannot have happened, or must not.
TRANSITIONS: Mapping[Stage, Mapping[Event, Stage]] = MappingProxyType(
    dict(
        (
            _row(
                _S.KNOWN,
                outreach=_S.CONTACTED,
                booked=_S.SCHEDULED,
                held=_S.MET,
                thanked=_S.KNOWN,
                written_to=_S.KNOWN,
            ),
            _row(
                _S.CONTACTED,
                outreach=_S.CONTACTED,
                chaser=_S.CONTACTED,
                accepted=_S.AGREED,
                declined=_S.DECLINED,
                later=_S.POSTPONED,
                referred_on=_S.REDIRECTED,
                out_of_office=_S.CONTACTED,
                bounced=_S.UNREACHABLE,
                booked=_S.SCHEDULED,
                held=_S.MET,
                thanked=_S.CONTACTED,
                written_to=_S.CONTACTED,
            ),
            _row(
                _S.AGREED,
                outreach=_S.AGREED,
                chaser=_S.AGREED,
                accepted=_S.AGREED,
                declined=_S.DECLINED,
                later=_S.POSTPONED,
                referred_on=_S.REDIRECTED,
                out_of_office=_S.AGREED,
                bounced=_S.UNREACHABLE,
                booked=_S.SCHEDULED,
                held=_S.MET,
                thanked=_S.AGREED,
                written_to=_S.AGREED,
            ),
            _row(
                _S.SCHEDULED,
                outreach=_S.SCHEDULED,
                chaser=_S.SCHEDULED,
                accepted=_S.SCHEDULED,
                declined=_S.DECLINED,
                later=_S.POSTPONED,
                referred_on=_S.REDIRECTED,
                out_of_office=_S.SCHEDULED,
                bounced=_S.SCHEDULED,
                booked=_S.SCHEDULED,
                moved=_S.SCHEDULED,
                cancelled=_S.AGREED,
                missed=_S.AGREED,
                held=_S.MET,
                thanked=_S.SCHEDULED,
                written_to=_S.SCHEDULED,
            ),
            _row(
                _S.MET,
                outreach=_S.MET,
                chaser=_S.MET,
                accepted=_S.MET,
                declined=_S.MET,
                later=_S.MET,
                referred_on=_S.MET,
                out_of_office=_S.MET,
                bounced=_S.MET,
                booked=_S.MET,
                moved=_S.MET,
                cancelled=_S.MET,
                missed=_S.MET,
                held=_S.MET,
                debriefed=_S.MET,
                thanked=_S.MET,
                written_to=_S.MET,
            ),
            *(
                _row(
                    stage,
                    outreach=_S.CONTACTED,
                    chaser=stage,
                    accepted=_S.AGREED,
                    declined=_S.DECLINED,
                    later=_S.POSTPONED,
                    referred_on=_S.REDIRECTED,
                    out_of_office=stage,
                    bounced=_S.UNREACHABLE,
                    booked=_S.SCHEDULED,
                    moved=_S.SCHEDULED,
                    cancelled=stage,
                    missed=stage,
                    held=_S.MET,
                    thanked=stage,
                    written_to=stage,
                )
                for stage in (
                    _S.POSTPONED,
                    _S.REDIRECTED,
                    _S.DECLINED,
                    _S.UNREACHABLE,
                )
            ),
            _row(
                _S.STOPPED,
                accepted=_S.STOPPED,
                declined=_S.STOPPED,
                later=_S.STOPPED,
                referred_on=_S.STOPPED,
                out_of_office=_S.STOPPED,
                bounced=_S.STOPPED,
                cancelled=_S.STOPPED,
                missed=_S.STOPPED,
                held=_S.STOPPED,
                debriefed=_S.STOPPED,
            ),
            (_S.FORGOTTEN, MappingProxyType({})),
        )
    )
)
"""For each stage the events it admits, and the stage each leads to."""


def legal_events(stage: Stage, /) -> tuple[str, ...]:
    """Return the names of the events that `stage` admits, sorted.

    Examples:
        >>> legal_events(Stage.FORGOTTEN)
        ()
        >>> "chaser" in legal_events(Stage.KNOWN)
        False
    """
    return tuple(sorted(event.value for event in TRANSITIONS[stage]))


_Reading = Callable[[Any], tuple[tuple[ContactId, Event], ...]]


def _about(event: Event) -> _Reading:
    return lambda fact: ((fact.contact, event),)


def _touch(fact: Touch) -> tuple[tuple[ContactId, Event], ...]:
    inbound = fact.direction is Direction.INBOUND
    return ((fact.contact, _E.HEARD_FROM if inbound else _E.WRITTEN_TO),)


def _if_named(event: Event) -> _Reading:
    return lambda fact: ((fact.contact, event),) if fact.contact is not None else ()


def _referral(
    fact: Referral | IntroductionMade,
) -> tuple[tuple[ContactId, Event], ...]:
    return (fact.referrer, _E.NAMED_SOMEBODY), (fact.referred, _E.WAS_NAMED)


def _pair(
    fact: ContactsMerged | ContactsUnmerged,
) -> tuple[tuple[ContactId, Event], ...]:
    return (fact.kept, _E.NOTED), (fact.merged, _E.NOTED)


_READINGS: Mapping[type[Fact], _Reading] = MappingProxyType(
    {
        ContactChanged: _about(_E.NOTED),
        ContactsMerged: _pair,
        ContactsUnmerged: _pair,
        ContactsKeptApart: lambda fact: (
            (fact.contact, _E.NOTED),
            (fact.other, _E.NOTED),
        ),
        Referral: _referral,
        IntroductionMade: _referral,
        Outreach: _about(_E.OUTREACH),
        Chaser: _about(_E.CHASER),
        Reply: lambda fact: ((fact.contact, _E(fact.answer.value)),),
        InterviewBooked: _about(_E.BOOKED),
        InterviewMoved: _about(_E.MOVED),
        InterviewCancelled: _about(_E.CANCELLED),
        InterviewMissed: _about(_E.MISSED),
        InterviewHeld: _about(_E.HELD),
        QuestionAsked: _about(_E.LEARNED_FROM),
        Takeaway: _about(_E.LEARNED_FROM),
        Debrief: _about(_E.DEBRIEFED),
        BenefitReceived: _if_named(_E.LEARNED_FROM),
        PromiseMade: _about(_E.PROMISED),
        PromiseKept: _about(_E.PROMISED),
        ThankYouSent: _about(_E.THANKED),
        Touch: _touch,
        Snoozed: _if_named(_E.NOTED),
        StopRequested: _about(_E.STOPPED),
        PersonForgotten: _about(_E.FORGOTTEN),
    }
)
_NOTHING: _Reading = lambda _fact: ()  # noqa: E731 - the reading of facts without one


def events_of(fact: Fact, /) -> tuple[tuple[ContactId, Event], ...]:
    """Return what the fact means, for each person whose stage it concerns.

    Facts about the campaign mean nothing for a stage, and neither does
    `ContactAdded`, which makes the contact rather than changing one.

    Examples:
        >>> from datetime import UTC, datetime
        >>> events_of(
        ...     Chaser(
        ...         contact="c1", channel="email", at=datetime(2026, 3, 11, tzinfo=UTC)
        ...     )
        ... )
        (('c1', <Event.CHASER: 'chaser'>),)
    """
    return _READINGS.get(type(fact), _NOTHING)(fact)


def diagram() -> str:
    """Return the table as a Mermaid state diagram; events that stay are left out.

    Examples:
        >>> print(diagram().splitlines()[2])
            known --> contacted: outreach
    """
    lines = ["stateDiagram-v2", "    [*] --> known"]
    for stage, events in TRANSITIONS.items():
        targets: dict[Stage, list[str]] = {}
        for event, target in events.items():
            if target is not stage:
                targets.setdefault(target, []).append(event.value)
        lines += [
            f"    {stage} --> {target}: {', '.join(names)}"
            for target, names in targets.items()
        ]
    return "\n".join(lines) + "\n"
