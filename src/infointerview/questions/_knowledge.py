"""What a campaign's facts say before an interview: what is known, and what was asked.

Knowledge of a topic is the sum of the answers on it, each worth its confidence,
less for a voice from a branch that was heard before, and half as much after each
half-life:  K = sum(confidence * independence * 2 ** (-age / half_life)).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign import InterviewStatus
from infointerview.display import one_line
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    Debrief,
    QuestionAsked,
    Referral,
    Takeaway,
)
from infointerview.people import text_key
from infointerview.questions._context import GuideContext, KnownFact
from infointerview.questions._role import Role, is_over, role_of
from infointerview.values import DebriefPrompt, Register

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from infointerview.campaign import Campaign
    from infointerview.facts import Entry
    from infointerview.people import Position
    from infointerview.questions._policy import GuidePolicy
    from infointerview.values import ContactId, FactId

__all__ = ["context_for", "knowledge", "weighed"]


def context_for(
    campaign: Campaign,
    contact: str,
    /,
    *,
    minutes: float,
    as_of: datetime,
    language: str,
    policy: GuidePolicy,
    register: Register = Register.FORMAL,
    known: Mapping[str, float] | None = None,
) -> GuideContext:
    """Return what is known before an interview with somebody.

    How much is `known` by topic is what the facts say, unless it is given.

    Raises:
        UnknownContact: If nobody has this id at that instant.
    """
    past = campaign.as_of(as_of)
    id = past.resolve(contact)
    facts = [entry.fact for entry in past.facts]
    takeaways = [fact for fact in facts if isinstance(fact, Takeaway)]
    heard = [
        (fact.contact, fact.concept)
        for fact in facts
        if isinstance(fact, QuestionAsked | Takeaway) and fact.concept
    ]
    interviews = past.interviews(id)
    booked = (talk for talk in interviews if talk.status is InterviewStatus.BOOKED)
    context = GuideContext(
        campaign=past,
        contact=id,
        card=past.contact(id),
        post=None,
        role=Role(),
        facts=(),
        booking=next(booked, None),
        met=any(talk.status is InterviewStatus.HELD for talk in interviews),
        pivot=_turns_away(past.facts, past.goal, policy),
        asked=tuple(dict.fromkeys(concept for who, concept in heard if who == id)),
        heard=tuple(dict.fromkeys(concept for _, concept in heard)),
        knowledge=known
        if known is not None
        else knowledge(
            takeaways,
            referrals=(fact for fact in facts if isinstance(fact, Referral)),
            now=as_of,
            policy=policy,
        ),
        minutes=minutes,
        as_of=as_of,
        language=language,
        register=register,
        policy=policy,
    )
    return _with_post(context, context.card.position_on(context.day))


def knowledge(
    takeaways: Iterable[Takeaway],
    /,
    *,
    referrals: Iterable[Referral],
    now: datetime,
    policy: GuidePolicy,
) -> Mapping[str, float]:
    """Return how much is known by topic, in order of the first answer.

    A branch is everybody whom one referrer was the first to name, or a person whom
    nobody named. On each topic its first voice counts in full.
    """
    known: dict[str, float] = {}
    for answer, weight in weighed(
        takeaways, referrals=referrals, now=now, policy=policy
    ):
        known[answer.topic] = known.get(answer.topic, 0.0) + weight
    return MappingProxyType(known)


def weighed(
    takeaways: Iterable[Takeaway],
    /,
    *,
    referrals: Iterable[Referral],
    now: datetime,
    policy: GuidePolicy,
) -> Iterator[tuple[Takeaway, float]]:
    """Yield each answer with what it is worth: one term of the sum above."""
    referrers: dict[ContactId, ContactId] = {}
    for referral in referrals:
        referrers.setdefault(referral.referred, referral.referrer)
    first_voices: dict[tuple[str, ContactId], ContactId] = {}
    for answer in takeaways:
        branch = referrers.get(answer.contact, answer.contact)
        first = first_voices.setdefault((answer.topic, branch), answer.contact)
        independence = 1.0 if answer.contact == first else policy.aging.same_branch
        age = now - answer.at
        fresh = policy.aging.freshness(answer.concept, answer.topic, age)
        yield answer, answer.confidence * independence * fresh


def _turns_away(
    entries: Iterable[Entry], goal: str, policy: GuidePolicy
) -> KnownFact | None:
    """Return what the last debrief on the goal says if it is not for the seeker.

    By a low fit, or by a no to the prompt whether there is still interest.
    """
    found = None
    for entry in entries:
        debrief = entry.fact
        if not isinstance(debrief, Debrief) or debrief.option not in {"", goal}:
            continue
        interest = [
            text_key(answer.text).split()[:1]
            for answer in debrief.answers
            if answer.prompt is DebriefPrompt.STILL_INTERESTED
        ]
        if debrief.fit_after is not None:
            turned = debrief.fit_after <= policy.not_for_me
            value = f"fit {debrief.fit_after} of 10"
        elif interest:
            turned, value = interest[0] in _NO, "no longer interested"
        else:
            continue
        known = KnownFact(name="debrief", value=value, entry=entry.id)
        found = known if turned else None
    return found


# The seeker's own notes may be in either language the guide speaks.
_NO = (["no"], ["not"], ["nein"], ["nicht"], ["never"])


def _with_post(context: GuideContext, post: Position | None) -> GuideContext:
    """Return the context with what a post says about the person.

    A title such as "Retired Engineer" is no post that is held.
    """
    if post is None or is_over(post):
        return context
    role, entry = role_of(post), _said_by(context, post)
    values = {
        "organization": post.organization,
        "title": post.title,
        "field": post.field,
        "seniority": role.seniority or "",
        "work": role.work or "",
    }
    facts = tuple(
        KnownFact(name=name, value=line, entry=entry)
        for name, line in zip(values, map(one_line, values.values()), strict=True)
        if line
    )
    return attrs.evolve(context, post=post, role=role, facts=facts)


def _said_by(context: GuideContext, post: Position) -> FactId:
    """Return the id of the last fact that put this post on the card."""
    return next(
        entry.id
        for entry in reversed(context.campaign.timeline(context.contact))
        if _names(entry.fact, post)
    )


def _names(fact: object, post: Position) -> bool:
    match fact:
        case ContactAdded(card=card):
            return post in card.positions
        case ContactChanged(positions=tuple() as positions):
            return post in positions
        case _:
            return False
