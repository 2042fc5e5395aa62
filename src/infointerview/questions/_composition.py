"""From what is known to a guide: propose, check, choose, order, put on the clock."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from infointerview.errors import InvalidValue, TooShort
from infointerview.questions._clock import Chosen, Clock
from infointerview.questions._context import (
    Candidate,
    GuideContext,
    QuestionSource,
)
from infointerview.questions._contradiction import Triangulation
from infointerview.questions._followup import FollowUps
from infointerview.questions._guide import Guide, RunnerUp
from infointerview.questions._knowledge import context_for
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._objection import QuestionCheck, Rejection
from infointerview.questions._order import in_conversation
from infointerview.questions._pivot import Pivot
from infointerview.questions._policy import GUIDE_POLICY, GuidePolicy, is_number
from infointerview.questions._problem import floored, posed
from infointerview.questions._screening import rejection, screened
from infointerview.questions._selection import dropping_order, runner_up, select
from infointerview.values import Register
from infointerview.values.checks import require_instant

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from infointerview.campaign import Campaign
    from infointerview.questions._objection import Objection
    from infointerview.questions._selection import Problem

__all__ = ["QUESTION_SOURCES", "composed", "guide"]

QUESTION_SOURCES: tuple[QuestionSource, ...] = (
    QUESTION_BANK,
    FollowUps(),
    Triangulation(),
    Pivot(),
)
"""Where questions come from if nothing else is said."""

_LONGEST_TALK = 240


def guide(
    campaign: Campaign,
    contact: str,
    /,
    *,
    minutes: float = 30,
    as_of: datetime,
    language: str = "en",
    register: Register | str = Register.FORMAL,
    sources: Iterable[QuestionSource] = QUESTION_SOURCES,
    checks: Iterable[QuestionCheck] = (),
    policy: GuidePolicy = GUIDE_POLICY,
    knowledge: Mapping[str, float] | None = None,
) -> Guide:
    """Return what to ask somebody in the minutes agreed on.

    The questions close what earlier interviews left open, suit who the person is,
    and fit the time. Nobody is asked the same thing twice, and the end belongs to the
    ask for two other people (rule Z2).

    What is most worth asking decides, with one floor under it: from 25 minutes on,
    every area of rule Z6 that is not yet covered gets a question, as far as the
    minutes hold. An area is covered once a topic of it is known to the extent of
    `GuidePolicy.enough`. For the choice, such an area is one more topic: wide open,
    worth more than all else together, and closed by one question.

    This function knows nothing of good faith. ``infointerview.guide`` is the same with
    the guard and the question lint among the `checks`; use that one unless you bring
    checks of your own.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        contact: Id of the person.
        minutes: The minutes agreed on; 20 to 30 are asked for (rule Z1), and a
            guide for more than that says so in `Guide.caveats`.
        as_of: The instant to make it for; carries a UTC offset.
        language: The language of the talk: ``en`` or ``de``.
        register: How the two address each other, where the language has a choice.
        sources: What proposes questions. What a source of your own proposes passes
            the same checks as the rest; see `Guide.rejected`.
        checks: What each question has to pass besides.
        policy: The numbers to make it with.
        knowledge: How much is known by topic, where 1.0 is one fresh, certain
            answer; by default what the facts say. ``saturation(...).knowledge`` says
            of a saturated topic that it is covered.

    Raises:
        UnknownContact: If nobody had this id at that instant.
        TooShort: If the minutes do not hold a single question.
        UnsupportedLanguage: If the language is not spoken.
        InvalidValue: If `minutes`, `as_of` or `register` is of another kind, the
            minutes are more than 240, `knowledge` holds a negative number, or a
            source is none or proposes what is no question.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> post = ii.Position(organization="Acme Rail", title="Track engineer")
        >>> rosa = ii.Contact(name="Rosa Diaz", positions=(post,))
        >>> campaign = ii.Campaign.start(
        ...     "rail", goal="", time_zone="UTC", at=noon
        ... ).record(ii.ContactAdded(contact="rosa", card=rosa, at=noon))
        >>> plan = guide(campaign, "rosa", minutes=25, as_of=noon)
        >>> print(plan.core[0])
        2:00 What was the first thing you ever built?
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
    try:
        register = Register(register)
    except ValueError:
        expected = f"one of {', '.join(Register)}"
        raise InvalidValue("guide(register)", register, expected) from None
    QUESTION_BANK.catalogue(language, register)
    if not isinstance(sources, Iterable):
        raise InvalidValue("guide(sources)", sources, "an iterable of sources")
    sources = tuple(sources)
    for source in sources:
        if isinstance(source, type) or not callable(getattr(source, "propose", None)):
            expected = "an object with a method `propose`"
            raise InvalidValue("guide(sources)", source, expected)
    context = context_for(
        campaign,
        contact,
        minutes=minutes,
        as_of=as_of,
        language=language,
        register=register,
        policy=policy,
        known=knowledge,
    )
    return composed(context, sources, checks=checks)


def composed(
    context: GuideContext,
    sources: Iterable[QuestionSource],
    /,
    *,
    checks: Iterable[QuestionCheck] = (),
) -> Guide:
    """Return the guide that is best made of what the sources propose.

    Raises:
        TooShort: If the minutes do not hold a single question.
        InvalidValue: If a source proposes something that is no question.
    """
    checks = tuple(checks)
    found = screened(context, sources, checks=checks)
    plan = _Plan(
        context=context,
        candidates=found.candidates,
        unread=found.unread,
        rejected=found.rejected,
        checks=checks,
    )
    policy = context.policy
    minutes = (policy.minutes_of(each.form) for each in found.candidates)
    cheapest = min(minutes, default=0.0)
    if cheapest > policy.budget(context.minutes):
        raise TooShort(context.minutes, policy.length_for(cheapest))
    return plan.guide()


@attrs.frozen(kw_only=True, eq=False)
class _Plan:
    """What a guide is made from.

    Attributes:
        context: What is known before the talk.
        candidates: What may be chosen.
        unread: Texts among them that the checks have not seen.
        rejected: What may not be chosen.
        checks: What each question has to pass.
        elapsed: Minutes of the talk that are over.
        asked: Concepts that came up in them.
    """

    context: GuideContext
    candidates: tuple[Candidate, ...]
    unread: frozenset[str]
    rejected: tuple[Rejection, ...]
    checks: tuple[QuestionCheck, ...]
    elapsed: float = 0.0
    asked: frozenset[str] = frozenset()

    @property
    def clock(self) -> Clock:
        """The minutes of the talk."""
        return Clock(self.context, self.elapsed, self.asked)

    def replanned(self, *, elapsed: float, asked: frozenset[str]) -> Guide:
        """Return the guide for what is left after these minutes and concepts."""
        later = attrs.evolve(self, elapsed=elapsed, asked=self.asked | asked)
        return later.guide()

    def guide(self) -> Guide:
        """Return the best guide for the minutes that are left."""
        context, clock = self.context, self.clock
        plan, problem, chosen = self._selected()
        asked = plan.said()
        ordered = plan.ordered(problem, chosen)
        opening = clock.opening()
        core = list(clock.core(ordered, asked))
        cursor = clock.begins + sum(item.minutes for item in core)
        closing, spare = clock.end(cursor)
        return Guide(
            contact=context.contact,
            name=context.card.name,
            minutes=context.minutes,
            items=(*opening, *core, *closing),
            spare=round(spare, 2),
            as_of=context.as_of,
            language=context.language,
            caveats=clock.caveats(),
            rejected=plan.rejected,
            words=QUESTION_BANK.catalogue(context.language, context.register).words,
            plan=plan,
        )

    def said(self) -> list[Candidate]:
        """Return one candidate for each concept that came up in the talk."""
        said = {c.concept: c for c in self.candidates if c.concept in self.asked}
        return list(said.values())

    def left(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        """Return the candidates that did not come up in the talk."""
        return [each for each in candidates if each.concept not in self.asked]

    def _selected(self) -> tuple[_Plan, Problem, tuple[int, ...]]:
        """Return the plan without what the checks refuse, and the choice from it.

        Checks see a question of the bank when it is about to be chosen: there are
        hundreds of them, and all but a few have nothing to fear.
        """
        plan = self
        while True:
            left, asked = plan.left(plan.candidates), plan.said()
            problem = posed(left, plan.context, budget=plan.clock.budget, asked=asked)
            chosen = select(floored(problem, plan.context, asked))
            refused = {
                left[index]: found
                for index in chosen
                if left[index].text in plan.unread
                and (found := plan.refused(left[index]))
            }
            read = plan.unread - {left[index].text for index in chosen}
            plan = attrs.evolve(
                plan,
                candidates=tuple(c for c in plan.candidates if c not in refused),
                unread=read,
                rejected=(
                    *plan.rejected,
                    *(rejection(each, found) for each, found in refused.items()),
                ),
            )
            if not refused:
                return plan, problem, chosen

    def refused(self, question: Candidate) -> tuple[Objection, ...]:
        """Return what the checks object to."""
        return tuple(
            each
            for check in self.checks
            for each in check.objections(question, self.context)
        )

    def ordered(self, problem: Problem, chosen: tuple[int, ...]) -> list[Chosen]:
        """Return the choice in the order of the talk."""
        policy = self.context.policy
        left = self.left(self.candidates)
        raised = floored(problem, self.context, self.said())
        ranks = {
            index: rank
            for rank, index in enumerate(dropping_order(problem, chosen), start=1)
        }
        whole = problem.value(chosen)
        found = {}
        for index in chosen:
            rest = tuple(other for other in chosen if other != index)
            worth = whole - problem.value(rest)
            found[left[index].concept] = Chosen(
                question=left[index],
                rank=ranks[index],
                worth=worth,
                runner_up=_next_best(left, problem, raised, rest, index),
            )
        ordered = in_conversation(
            [left[index] for index in chosen],
            minutes=lambda each: policy.minutes_of(each.form),
            worth=lambda each: found[each.concept].worth,
            sensitive=lambda each: each.sensitivity >= policy.sensitive_from,
        )
        return [found[each.concept] for each in ordered]


def _next_best(
    candidates: list[Candidate],
    problem: Problem,
    raised: Problem,
    rest: tuple[int, ...],
    index: int,
) -> RunnerUp | None:
    """Return what would be asked in the place of one of the questions chosen."""
    best = runner_up(raised, rest, without=index)
    if best is None:
        return None
    other = candidates[best]
    gain = problem.value((*rest, best)) - problem.value(rest)
    own = problem.value((*rest, index)) - problem.value(rest)
    return RunnerUp(
        text=other.text, concept=other.concept, worth=gain, leaves_area=gain > own
    )
