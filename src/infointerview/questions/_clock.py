"""Putting questions on the clock, between a greeting and an end that is reserved."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from infointerview.questions._context import Candidate, GuideContext
from infointerview.questions._guide import GuideItem, RunnerUp
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._policy import QuestionForm
from infointerview.questions._problem import LONG_TALK, openness, topics_of
from infointerview.questions._role import fit
from infointerview.values import Venue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from infointerview.questions._bank import Catalogue, Rite

__all__ = ["Chosen", "Clock"]

_ANNOUNCED = 5  # minutes before the end at which the two-name ask comes (rule I3)
_REMOTE = frozenset({Venue.PHONE, Venue.VIDEO})


@attrs.frozen(kw_only=True)
class Chosen:
    """A question that was chosen, with what the choice says about it."""

    question: Candidate
    rank: int
    worth: float
    runner_up: RunnerUp | None


@attrs.frozen
class Clock:
    """The minutes of one talk, of which some may be over.

    Attributes:
        context: What is known before it.
        elapsed: Minutes that are over.
        asked: Concepts that came up in them.
    """

    context: GuideContext
    elapsed: float = 0.0
    asked: frozenset[str] = frozenset()

    @property
    def begins(self) -> float:
        """The minute of the first question."""
        return self.elapsed if self._is_under_way else self.context.policy.opening

    @property
    def budget(self) -> float:
        """Minutes there are for questions."""
        policy, end = self.context.policy, self.context.minutes
        fixed = policy.referral + policy.thanks + policy.buffer(end)
        return max(0.0, end - self.begins - fixed)

    @property
    def _is_under_way(self) -> bool:
        return self.elapsed > 0 or bool(self.asked)

    def opening(self) -> list[GuideItem]:
        """Return the greeting; nothing once the talk is under way."""
        if self._is_under_way:
            return []
        rites = self._catalogue.rites
        rite = rites.opening_again if self.context.met else rites.opening
        return [self._said(rite, 0.0, self.context.policy.opening)]

    def core(
        self, ordered: Iterable[Chosen], asked: Sequence[Candidate], /
    ) -> Iterator[GuideItem]:
        """Yield the questions, each with how open its topic is by then."""
        context, catalogue = self.context, self._catalogue
        cursor = self.begins
        closed: dict[str, float] = {}
        for each in asked:
            self._close(each, closed)
        for chosen in ordered:
            each = chosen.question
            topic = each.topic
            still_open = openness(topic, context)
            before = still_open * closed.get(topic, 1.0)
            self._close(each, closed)
            new = each.concept not in context.heard
            item = GuideItem(
                at_minute=round(cursor, 2),
                minutes=context.policy.minutes_of(each.form),
                text=each.text,
                topic=topic,
                concept=each.concept,
                form=each.form,
                phase=each.phase,
                reason=catalogue.reasons(each, open_before=before, new=new),
                skip_rank=chosen.rank,
                open_before=before,
                open_after=still_open * closed[topic],
                worth=chosen.worth,
                runner_up=chosen.runner_up,
                facts=each.facts,
                source=each.source,
                words=catalogue.words,
            )
            yield item
            cursor += item.minutes

    def end(self, cursor: float, /) -> tuple[list[GuideItem], float]:
        """Return everything after the last question, and the minutes to spare.

        First what was left out, if there is time for it; then the ask for two
        people, how to stay in touch, and thanks.
        """
        policy, rites = self.context.policy, self._catalogue.rites
        items = []
        spare = self.begins + self.budget - cursor
        afterthought = policy.minutes_of(QuestionForm.PROBE)
        if spare >= afterthought and not self._came_up(rites.left_out):
            items.append(self._said(rites.left_out, cursor, afterthought))
            spare -= afterthought
        return items + self._end_block(), spare

    def caveats(self) -> tuple[str, ...]:
        """Return what speaks against a talk of this length, or for its end."""
        found = []
        catalogue, end = self._catalogue, self.context.minutes
        minutes = catalogue.words.number(end)
        if end > LONG_TALK:
            found.append(catalogue.too_long.format(minutes=minutes))
        if self.elapsed + self.context.policy.thanks > end:
            found.append(catalogue.time_is_up.format(minutes=minutes))
        return tuple(found)

    def _close(self, question: Candidate, closed: dict[str, float]) -> None:
        context = self.context
        for topic, weight in topics_of(question):
            reach = fit(topic, context.post, context.role, context.day)
            left = math.exp(-weight * reach / context.policy.enough)
            closed[topic] = closed.get(topic, 1.0) * left

    def _end_block(self) -> list[GuideItem]:
        policy, rites, end = (
            self.context.policy,
            self._catalogue.rites,
            self.context.minutes,
        )
        fixed = policy.referral + policy.thanks
        usual = max(
            end - fixed - policy.buffer(end), min(end - _ANNOUNCED, end - fixed)
        )
        start = max(usual, self.elapsed)
        # Who is late asks all the same, only faster: the agreed minutes are kept.
        haste = min(1.0, max(0.0, end - start) / fixed)
        half = haste * policy.referral / 2
        thanks = max(end - haste * policy.thanks, start)
        last = haste * policy.thanks / 2
        names = rites.pivot if self.context.pivot is not None else rites.referral
        touch = rites.reach if self._needs_no_cards else rites.cards
        return [
            self._said(rite, at, minutes)
            for rite, at, minutes in (
                (names, start, half),
                (rites.fallback, start + half, half / 2),
                (rites.permission, start + half * 1.5, half / 2),
                (touch, thanks, last),
                (rites.thanks, thanks + last, last),
            )
            if not self._came_up(rite)
        ]

    def _came_up(self, rite: Rite) -> bool:
        return any(each.concept in self.asked for each in rite.wordings)

    @property
    def _needs_no_cards(self) -> bool:
        """Whether the talk is over a distance, or cards changed hands before."""
        talks = self.context.campaign.interviews(self.context.contact)
        if any(talk.cards_exchanged for talk in talks):
            return True
        booking = self.context.booking
        return booking is not None and booking.venue in _REMOTE

    def _said(self, rite: Rite, at: float, lasts: float) -> GuideItem:
        wording = rite.wording(self.context.asked)
        minutes = self._catalogue.words.number(self.context.minutes)
        text, _ = wording.worded({"minutes": minutes})
        return GuideItem(
            at_minute=round(at, 2),
            minutes=lasts,
            text=text,
            topic=wording.topic,
            concept=wording.concept,
            form=wording.form,
            phase=wording.phase,
            reason=rite.reason,
            source=f"rites {self.context.language}",
            words=self._catalogue.words,
        )

    @property
    def _catalogue(self) -> Catalogue:
        return QUESTION_BANK.catalogue(self.context.language, self.context.register)
