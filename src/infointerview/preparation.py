"""Preparing one interview: the guide, held to the standard of good faith.

The rooms below know nothing of each other: ``questions`` chooses what to ask, and
``etiquette`` judges whether a text is in good faith and well put. Here the one is
handed to the other, so that whoever asks for a guide gets a strict one.
What does not live here: any rule, word or number. Nothing but the wiring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from infointerview import questions
from infointerview.etiquette import Severity, lint_question
from infointerview.questions import (
    GUIDE_POLICY,
    QUESTION_SOURCES,
    GuidePolicy,
    Objection,
)
from infointerview.values import Register

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from infointerview.campaign import Campaign
    from infointerview.questions import (
        Candidate,
        Guide,
        GuideContext,
        QuestionCheck,
        QuestionSource,
    )

__all__ = ["GoodForm", "guide"]


@attrs.frozen
class GoodForm:
    """Objects to what the guard or the question lint has anything against.

    What the lint only advises against passes. Names and presuppositions are held
    against what is on record about the person.

    Examples:
        >>> from infointerview.questions import QuestionCheck
        >>> check: QuestionCheck = GoodForm()
    """

    def objections(
        self, question: Candidate, context: GuideContext, /
    ) -> Iterator[Objection]:
        """Yield a sentence for each finding that is more than advice."""
        known = [*context.lines, *(fact.value for fact in question.facts)]
        report = lint_question(question.text, language=context.language, known=known)
        for found in report:
            if found.severity is not Severity.ADVICE:
                reason = f"{found.quote!r}: {found.reason}"
                yield Objection(found.code.replace("_", "-"), reason)


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
    """Return what to ask somebody in the minutes agreed on, in good faith.

    This is `infointerview.questions.guide` with the guard and the question lint among
    the checks, whatever the sources are. That cannot be switched off (rule Z3).

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        contact: Id of the person.
        minutes: The minutes agreed on, up to 240.
        as_of: The instant to make it for; carries a UTC offset.
        language: The language of the talk: ``en`` or ``de``.
        register: How the two address each other, where the language has a choice.
        sources: What proposes questions. To add one of your own, give
            ``(*QUESTION_SOURCES, mine)``.
        checks: What each question has to pass besides guard and lint.
        policy: The numbers to make it with.
        knowledge: How much is known by topic, where 1.0 is one fresh, certain answer;
            by default what the facts say. ``saturation(...).knowledge`` says of a
            saturated topic that it is covered.

    Returns:
        The guide. What the sources proposed and may not be asked is in
        `Guide.rejected`, with the reasons.

    Raises:
        UnknownContact: If nobody had this id at that instant.
        TooShort: If the minutes do not hold a single question.
        UnsupportedLanguage: If the language is not spoken.
        InvalidValue: If an argument is of another kind, or a source proposes what is
            no question.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> from infointerview.questions import QUESTION_SOURCES
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> rosa = ii.Contact(name="Rosa Diaz")
        >>> campaign = ii.Campaign.start(
        ...     "rail", goal="", time_zone="UTC", at=noon
        ... ).record(ii.ContactAdded(contact="rosa", card=rosa, at=noon))
        >>> class Mine:
        ...     def propose(self, context, /):
        ...         return ["Who trained you?", "Is your company hiring?"]
        >>> plan = ii.guide(
        ...     campaign, "rosa", as_of=noon, sources=(*QUESTION_SOURCES, Mine())
        ... )
        >>> for each in plan.rejected[:1]:
        ...     print(each.text, [objection.code for objection in each.objections])
        Is your company hiring? ['closed', 'bad-faith']
    """
    return questions.guide(
        campaign,
        contact,
        minutes=minutes,
        as_of=as_of,
        language=language,
        register=register,
        sources=sources,
        checks=(_GOOD_FORM, *checks),
        policy=policy,
        knowledge=knowledge,
    )


_GOOD_FORM = GoodForm()
