"""When the field is not for the seeker: which other work uses the same skills.

Bolles' advice (rule B3). The two-name ask changes its words as well; that is decided
where the fixed parts are laid out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from infointerview.questions._languages import QUESTION_BANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from infointerview.questions._context import Candidate, GuideContext

__all__ = ["Pivot"]


@attrs.frozen
class Pivot:
    """Questions about neighbouring work, once the last debrief says "not for me".

    That is a fit of at most `GuidePolicy.not_for_me`, or a no to the prompt whether
    the seeker is still interested.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> later = noon + timedelta(hours=1)
        >>> campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> campaign = campaign.record(
        ...     ii.ContactAdded(contact="ann", card=ii.Contact(name="Ann"), at=noon),
        ...     ii.ContactAdded(contact="ken", card=ii.Contact(name="Ken"), at=noon),
        ...     ii.InterviewHeld(contact="ann", start=noon),
        ...     ii.Debrief(contact="ann", fit_before=6, fit_after=1, at=later),
        ... )
        >>> plan = ii.guide(campaign, "ken", minutes=20, as_of=later)
        >>> [item.text for item in plan.core if item.concept.startswith("pivot")]
        ['Which other kinds of work call for the skills you use?']
        >>> plan.closing[0].text
        'Who are at least two other people who use these skills in another line of work?'
    """  # noqa: E501 - the ask is shown as it is printed

    def propose(self, context: GuideContext, /) -> Iterator[Candidate]:
        """Yield the questions if the context says so."""
        if context.pivot is None:
            return
        phrases = QUESTION_BANK.catalogue(context.language, context.register).phrases
        for question in QUESTION_BANK.filled(phrases.pivot, context):
            facts = (*question.facts, context.pivot)
            yield attrs.evolve(question, facts=facts, source="pivot")
