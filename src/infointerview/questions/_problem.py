"""What to choose from, as numbers: value, minutes and limits of each question."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from infointerview.questions._checks import merit
from infointerview.questions._role import fit
from infointerview.questions._selection import Option, Problem
from infointerview.questions._variety import Word, word_for
from infointerview.values import Topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from infointerview.questions._context import Candidate, GuideContext

__all__ = ["AREAS", "LONG_TALK", "floored", "openness", "posed", "topics_of"]

AREAS = {topic: f"area {topic.area}" for topic in Topic if topic.area}
"""The area of rule Z6, as a key, by topic."""

LONG_TALK = 30
"""Minutes above which a talk is longer than one asks for (rule Z1)."""

_PERSONAL = frozenset({Topic.PATH, Topic.ACCOMPLISHMENTS})
_FIRST_USE = 0.3  # of something known about the person: half of what newness is worth
_BALANCED_FROM = 25  # minutes that hold a question on each of the six areas


def posed(
    candidates: Sequence[Candidate],
    context: GuideContext,
    /,
    *,
    budget: float,
    asked: Sequence[Candidate] = (),
) -> Problem:
    """Return the problem of choosing among the candidates.

    Args:
        candidates: What to choose from.
        context: For whom.
        budget: Minutes there are.
        asked: What was asked in this talk already: it closes what is open, and
            counts against the limits.
    """
    policy = context.policy
    everything = (*candidates, *asked)
    topics = dict.fromkeys(topic for each in everything for topic, _ in topics_of(each))
    reach = {
        topic: fit(topic, context.post, context.role, context.day) / policy.enough
        for topic in topics
    }
    word = word_for(context)
    options = tuple(_option(each, context, reach, word) for each in candidates)
    open_by_topic = {
        topic: policy.weights.get(topic, 1.0) * openness(topic, context)
        for topic in topics
    }
    for each in asked:
        for topic, weight in topics_of(each):
            open_by_topic[topic] *= math.exp(-weight * reach[topic])
    return Problem(
        options=options,
        open=open_by_topic
        | {area: 0.0 for each in everything for area in _areas_of(each)}
        | {fact: _FIRST_USE for each in candidates for fact in _facts_of(each)}
        | {fact: 0.0 for each in asked for fact in _facts_of(each)},
        budget=budget,
        limits=_limits(topics, asked, context),
    )


def _limits(
    topics: Iterable[str], asked: Iterable[Candidate], context: GuideContext
) -> dict[str, int]:
    """Return how many questions of a group there may be besides those asked."""
    is_long = context.minutes > LONG_TALK
    most = 3 if is_long else 2
    limits = {f"topic {topic}": most - (topic in _PERSONAL) for topic in topics}
    limits["sensitive"] = 2 if is_long else 1
    limits["said"] = most  # who only comes back to the last talk learns little new
    for each in asked:
        for group in _groups(each, context):
            limits[group] = limits.get(group, 1) - 1
    return limits


def _option(
    candidate: Candidate, context: GuideContext, reach: Mapping[str, float], word: Word
) -> Option:
    """Return what is left of a question; `reach` is how well topics suit a person."""
    policy = context.policy
    return Option(
        minutes=policy.minutes_of(candidate.form),
        bonus=merit(candidate, context)
        + policy.novelty * _novelty(candidate, context, word),
        shares=(
            *(
                (topic, 1 - math.exp(-weight * reach[topic]))
                for topic, weight in topics_of(candidate)
            ),
            *((area, 1.0) for area in _areas_of(candidate)),
            *((fact, 1.0) for fact in _facts_of(candidate)),
        ),
        groups=_groups(candidate, context),
    )


def floored(
    problem: Problem, context: GuideContext, asked: Iterable[Candidate] = (), /
) -> Problem:
    """Return the problem with every area that is not yet covered wide open.

    Each is worth more than the questions together can be, so that the choice with
    most areas wins, and among those the one that is best by the plain formula.
    """
    if context.minutes < _BALANCED_FROM:
        return problem
    known = context.knowledge
    enough = context.policy.enough
    covered = {area for t, area in AREAS.items() if known.get(t, 0.0) >= enough}
    covered.update(area for each in asked for area in _areas_of(each))
    most = 1 + sum(problem.open.values()) + sum(each.bonus for each in problem.options)
    raised = {
        key: most if key in AREAS.values() and key not in covered else share
        for key, share in problem.open.items()
    }
    return attrs.evolve(problem, open=raised)


def openness(topic: str, context: GuideContext, /) -> float:
    """Return the share of a topic that is open; a person's story always is."""
    if topic in _PERSONAL:
        return 1.0
    return math.exp(-context.knowledge.get(topic, 0.0) / context.policy.enough)


def topics_of(candidate: Candidate, /) -> tuple[tuple[str, float], ...]:
    """Return the topics that a question touches, with its weight on each."""
    return ((candidate.topic, 1.0), *candidate.also)


def _novelty(candidate: Candidate, context: GuideContext, word: Word) -> float:
    """Return how new a question is: 0.0 if somebody in the campaign was asked it.

    How new among the new ones is a matter of preference, so that of several that would
    do as well each is for another part of the people (rule Z7).
    """
    if candidate.concept in context.heard:
        return 0.0
    return word.preference(candidate)


def _areas_of(candidate: Candidate) -> tuple[str, ...]:
    """Return the area of rule Z6 that its topic belongs to, if there is one."""
    return tuple(area for topic, area in AREAS.items() if topic == candidate.topic)


def _facts_of(candidate: Candidate) -> tuple[str, ...]:
    """Return what it uses of what is known about the person: once is enough."""
    return tuple(dict.fromkeys(f"fact {fact.name}" for fact in candidate.facts))


def _groups(candidate: Candidate, context: GuideContext) -> tuple[str, ...]:
    groups = [f"concept {candidate.concept}", f"topic {candidate.topic}"]
    if candidate.sensitivity >= context.policy.sensitive_from:
        groups.append("sensitive")
    if any(fact.name == "said" for fact in candidate.facts):
        groups.append("said")
    return tuple(groups)
