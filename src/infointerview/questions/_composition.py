"""From what is known to a guide: filter, choose, order, put on the clock."""

from __future__ import annotations

import math
from hashlib import blake2b
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue, TooShort
from infointerview.questions._bank import Bank
from infointerview.questions._english import ENGLISH
from infointerview.questions._guide import Guide, GuideItem
from infointerview.questions._knowledge import context_for
from infointerview.questions._order import in_conversation
from infointerview.questions._policy import (
    GUIDE_POLICY,
    GuidePolicy,
    Phase,
    QuestionForm,
    is_number,
)
from infointerview.questions._role import fit
from infointerview.questions._selection import (
    Option,
    Problem,
    dropping_order,
    select,
)
from infointerview.values import Topic, Venue
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from infointerview.campaign import Campaign
    from infointerview.questions._bank import Catalogue, Rite, Rites
    from infointerview.questions._context import Candidate, GuideContext, QuestionSource

__all__ = ["QUESTION_BANK", "composed", "guide"]

QUESTION_BANK = Bank(ENGLISH)
"""The built-in source of questions."""

_SOURCES: tuple[QuestionSource, ...] = (QUESTION_BANK,)

_CORE = frozenset({Phase.WARM_UP, Phase.EXPLORATION, Phase.WRAP_UP})
_PERSONAL = frozenset({Topic.PATH, Topic.ACCOMPLISHMENTS})
_RITES = frozenset({Topic.REFERRAL, Topic.CLOSING})
_AREAS = {topic: f"area {topic.area}" for topic in Topic if topic.area}
_MOST_WORDS = 24
_LONG_TALK = 30
_LONGEST_TALK = 240
_BALANCED_FROM = 25  # minutes that hold a question on each of the six areas
_ANNOUNCED = 5  # minutes before the end at which the two-name ask comes (rule I3)


def guide(
    campaign: Campaign,
    contact: str,
    /,
    *,
    minutes: float = 30,
    as_of: datetime,
    language: str = "en",
    policy: GuidePolicy = GUIDE_POLICY,
    knowledge: Mapping[str, float] | None = None,
) -> Guide:
    """Return what to ask somebody in the minutes agreed on.

    The questions close what earlier interviews left open, suit who the person is,
    and fit the time. Nobody is asked the same thing twice, nobody is asked for a
    job, and the end belongs to the ask for two other people (rule Z2).

    What is most worth asking decides, with one floor under it: from 25 minutes on,
    every area of rule Z6 that is not yet covered gets a question, as far as the
    minutes hold. An area is covered once a topic of it is known to the extent of
    `GuidePolicy.enough`. For the choice, such an area is one more topic: wide open,
    worth more than all else together, and closed by one question.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        contact: Id of the person.
        minutes: The minutes agreed on; 20 to 30 are asked for (rule Z1), and a
            guide for more than that says so in `Guide.caveats`.
        as_of: The instant to make it for; carries a UTC offset.
        language: The language of the talk; ``en`` so far.
        policy: The numbers to make it with.
        knowledge: How much is known by topic, where 1.0 is one fresh, certain
            answer; by default what the facts say. ``saturation(...).knowledge`` says
            of a saturated topic that it is covered.

    Raises:
        UnknownContact: If nobody had this id at that instant.
        TooShort: If the minutes do not hold a single question.
        UnsupportedLanguage: If the language is not spoken.
        InvalidValue: If `minutes` or `as_of` is of another kind, the minutes are
            more than 240, or `knowledge` holds a negative number.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> post = ii.Position(organization="Acme Rail", title="Track engineer")
        >>> rosa = ii.Contact(name="Rosa Diaz", positions=(post,))
        >>> campaign = ii.Campaign.start(
        ...     "rail", goal="", time_zone="UTC", at=noon
        ... ).record(ii.ContactAdded(contact="rosa", card=rosa, at=noon))
        >>> plan = ii.guide(campaign, "rosa", minutes=25, as_of=noon)
        >>> print(plan.core[0])
        2:00 What keeps you at Acme Rail?
        >>> sum(item.minutes for item in plan.items) <= 25
        True
    """
    if not is_number(minutes) or not 0 < minutes <= _LONGEST_TALK:
        expected = f"a positive number of minutes, up to {_LONGEST_TALK}"
        raise InvalidValue("guide(minutes)", minutes, expected)
    require_instant("guide(as_of)", as_of)
    for known in (knowledge or {}).values():
        if not is_number(known) or known < 0:
            expected = "numbers that are not negative"
            raise InvalidValue("guide(knowledge)", known, expected)
    QUESTION_BANK.catalogue(language)
    context = context_for(
        campaign,
        contact,
        minutes=minutes,
        as_of=as_of,
        language=language,
        policy=policy,
        known=knowledge,
    )
    proposed = [each for source in _SOURCES for each in source.propose(context)]
    return composed(context, proposed, policy=policy)


def composed(
    context: GuideContext, proposed: Sequence[Candidate], /, *, policy: GuidePolicy
) -> Guide:
    """Return the guide that is best made of these questions.

    Raises:
        TooShort: If the minutes do not hold a single one of them.
    """
    candidates = [each for each in proposed if _may_be_asked(each, context, policy)]
    budget = policy.budget(context.minutes)
    cheapest = min((policy.minutes_of(c.form) for c in candidates), default=0.0)
    if cheapest > budget:
        raise TooShort(context.minutes, policy.length_for(cheapest))
    problem = _problem(candidates, context, policy)
    chosen = select(_floored(problem, context, policy))
    ranks = {
        candidates[index].concept: rank
        for rank, index in enumerate(dropping_order(problem, chosen), start=1)
    }
    whole = problem.value(chosen)
    worth = {
        candidates[index].concept: whole
        - problem.value(other for other in chosen if other != index)
        for index in chosen
    }
    ordered = in_conversation(
        [candidates[index] for index in chosen],
        minutes=lambda each: policy.minutes_of(each.form),
        worth=lambda each: worth[each.concept],
        sensitive=lambda each: each.sensitivity >= policy.sensitive_from,
    )
    return _on_the_clock(ordered, ranks, context, policy)


def _may_be_asked(
    candidate: Candidate, context: GuideContext, policy: GuidePolicy
) -> bool:
    """Return whether a question passes what no choice can make up for."""
    return (
        candidate.concept not in context.asked
        and candidate.phase in _CORE
        and candidate.topic not in _RITES
        and candidate.form.is_open
        and candidate.text.find("?") == len(candidate.text) - 1
        and len(candidate.text.split()) <= _MOST_WORDS
        and candidate.sensitivity <= policy.allowance[candidate.phase]
        and _merit(candidate, policy) >= 0
    )


def _merit(candidate: Candidate, policy: GuidePolicy) -> float:
    """Return what a question is worth by itself, before novelty."""
    gained = policy.specificity * candidate.specificity
    return gained - policy.findability * candidate.findability


def _novelty(candidate: Candidate, context: GuideContext) -> float:
    """Return how new a question is: 0.0 if somebody in the campaign was asked it.

    How new among the new ones is settled by a digest, so that of several that would
    do as well each is preferred for another part of the people.
    """
    if candidate.concept in context.heard:
        return 0.0
    key = f"{context.contact} {candidate.concept}".encode()
    digest = int.from_bytes(blake2b(key, digest_size=4).digest(), "big")
    return digest / 2**32


def _problem(
    candidates: Sequence[Candidate], context: GuideContext, policy: GuidePolicy
) -> Problem:
    topics = dict.fromkeys(
        topic for each in candidates for topic, _ in _topics_of(each)
    )
    reach = {
        topic: fit(topic, context.post, context.role, context.day) / policy.enough
        for topic in topics
    }
    options = tuple(
        Option(
            minutes=policy.minutes_of(each.form),
            bonus=_merit(each, policy) + policy.novelty * _novelty(each, context),
            shares=(
                *(
                    (topic, 1 - math.exp(-weight * reach[topic]))
                    for topic, weight in _topics_of(each)
                ),
                *((area, 1.0) for area in _areas_of(each)),
            ),
            groups=_groups(each, policy),
        )
        for each in candidates
    )
    is_long = context.minutes > _LONG_TALK
    most = 3 if is_long else 2
    limits = {f"topic {topic}": most - (topic in _PERSONAL) for topic in topics}
    return Problem(
        options=options,
        open={
            topic: policy.weights.get(topic, 0.0 if topic in _RITES else 1.0)
            * _open(topic, context.knowledge, policy)
            for topic in topics
        }
        | {area: 0.0 for each in candidates for area in _areas_of(each)},
        budget=policy.budget(context.minutes),
        limits=limits | {"sensitive": 2 if is_long else 1},
    )


def _floored(problem: Problem, context: GuideContext, policy: GuidePolicy) -> Problem:
    """Return the problem with every area that is not yet covered wide open.

    Each is worth more than the questions together can be, so that the choice with
    most areas wins, and among those the one that is best by the plain formula.
    """
    if context.minutes < _BALANCED_FROM:
        return problem
    known = context.knowledge
    covered = {area for t, area in _AREAS.items() if known.get(t, 0.0) >= policy.enough}
    most = 1 + sum(problem.open.values()) + sum(each.bonus for each in problem.options)
    raised = {
        key: most if key in _AREAS.values() and key not in covered else share
        for key, share in problem.open.items()
    }
    return attrs.evolve(problem, open=raised)


def _areas_of(candidate: Candidate) -> tuple[str, ...]:
    """Return the area of rule Z6 that its topic belongs to, if there is one."""
    return tuple(area for topic, area in _AREAS.items() if topic == candidate.topic)


def _topics_of(candidate: Candidate) -> tuple[tuple[str, float], ...]:
    return ((candidate.topic, 1.0), *candidate.also)


def _groups(candidate: Candidate, policy: GuidePolicy) -> tuple[str, ...]:
    groups = (f"concept {candidate.concept}", f"topic {candidate.topic}")
    if candidate.sensitivity >= policy.sensitive_from:
        return (*groups, "sensitive")
    return groups


def _open(topic: str, knowledge: Mapping[str, float], policy: GuidePolicy) -> float:
    """Return the share of a topic that is open; a person's story always is."""
    if topic in _PERSONAL:
        return 1.0
    return math.exp(-knowledge.get(topic, 0.0) / policy.enough)


def _on_the_clock(
    ordered: Sequence[Candidate],
    ranks: Mapping[str, int],
    context: GuideContext,
    policy: GuidePolicy,
) -> Guide:
    catalogue = QUESTION_BANK.catalogue(context.language)
    rites = catalogue.rites
    again = rites.opening_again if context.met else rites.opening
    items = [_rite_item(again, 0.0, policy.opening, context)]
    cursor = policy.opening
    closed: dict[str, float] = {}
    for each in ordered:
        topic = each.topic
        still_open = _open(topic, context.knowledge, policy)
        before = still_open * closed.get(topic, 1.0)
        for touched, weight in _topics_of(each):
            reach = fit(touched, context.post, context.role, context.day)
            left = math.exp(-weight * reach / policy.enough)
            closed[touched] = closed.get(touched, 1.0) * left
        new = each.concept not in context.heard
        item = GuideItem(
            at_minute=round(cursor, 2),
            minutes=policy.minutes_of(each.form),
            text=each.text,
            topic=topic,
            concept=each.concept,
            form=each.form,
            phase=each.phase,
            reason=catalogue.reasons(each, open_before=before, new=new),
            skip_rank=ranks[each.concept],
            open_before=before,
            open_after=still_open * closed[topic],
            facts=each.facts,
            source=each.source,
        )
        items.append(item)
        cursor += item.minutes
    spare = policy.opening + policy.budget(context.minutes) - cursor
    afterthought = policy.minutes_of(QuestionForm.PROBE)
    if spare >= afterthought:
        items.append(_rite_item(rites.left_out, cursor, afterthought, context))
        spare -= afterthought
    return Guide(
        contact=context.contact,
        name=context.card.name,
        minutes=context.minutes,
        items=(*items, *_end_block(rites, context, policy)),
        spare=round(spare, 2),
        as_of=context.as_of,
        language=context.language,
        caveats=_caveats(catalogue, context),
    )


def _caveats(catalogue: Catalogue, context: GuideContext) -> tuple[str, ...]:
    if context.minutes <= _LONG_TALK:
        return ()
    return (catalogue.too_long.format(minutes=f"{context.minutes:g}"),)


def _end_block(
    rites: Rites, context: GuideContext, policy: GuidePolicy
) -> list[GuideItem]:
    """Return the ask for two people, then how to stay in touch, then thanks."""
    end = context.minutes
    fixed = policy.referral + policy.thanks
    start = max(end - fixed - policy.buffer(end), min(end - _ANNOUNCED, end - fixed))
    half = policy.referral / 2
    thanks = end - policy.thanks
    touch = rites.reach if _needs_no_cards(context) else rites.cards
    return [
        _rite_item(rite, at, minutes, context)
        for rite, at, minutes in (
            (rites.referral, start, half),
            (rites.fallback, start + half, half / 2),
            (rites.permission, start + half * 1.5, half / 2),
            (touch, thanks, policy.thanks / 2),
            (rites.thanks, thanks + policy.thanks / 2, policy.thanks / 2),
        )
    ]


def _needs_no_cards(context: GuideContext) -> bool:
    """Return whether the talk is over a distance, or cards changed hands before."""
    talks = context.campaign.interviews(context.contact)
    if any(talk.cards_exchanged for talk in talks):
        return True
    return context.booking is not None and context.booking.venue in _REMOTE


def _rite_item(
    rite: Rite, at: float, minutes: float, context: GuideContext
) -> GuideItem:
    wording = rite.wording(context.asked)
    text, _ = wording.worded({"minutes": f"{context.minutes:g}"})
    return GuideItem(
        at_minute=round(at, 2),
        minutes=minutes,
        text=text,
        topic=wording.topic,
        concept=wording.concept,
        form=wording.form,
        phase=wording.phase,
        reason=rite.reason,
        source=f"rites {context.language}",
    )


_REMOTE = frozenset({Venue.PHONE, Venue.VIDEO})
