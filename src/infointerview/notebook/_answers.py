"""Answers as tables: which columns there are, what they hold, and the rows.

One entry of `SHAPES` for each kind of answer; `to_frame` makes a frame of any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from infointerview.followups import Agenda
from infointerview.interchange import joined
from infointerview.interchange.resolution import Duplicates
from infointerview.learning import (
    Benefits,
    Debriefs,
    DecisionTable,
    Findings,
    Funnel,
    Funnels,
    Ledger,
    Saturation,
)
from infointerview.referrals import Growth

if TYPE_CHECKING:
    from infointerview.learning import Claim, FunnelStep
    from infointerview.values import Estimate

__all__ = ["SHAPES", "Answer", "Shape"]

Answer: TypeAlias = (
    Agenda
    | Benefits
    | Debriefs
    | DecisionTable
    | Duplicates
    | Findings
    | Funnel
    | Funnels
    | Growth
    | Ledger
    | Saturation
)
_Row: TypeAlias = tuple[object, ...]


@attrs.frozen
class Shape:
    """The table of one kind of answer.

    Attributes:
        kind: The class of the answer.
        columns: What each column holds, besides nothing at all, in their order.
        rows: Makes the cells of each row of an answer.
    """

    kind: type
    columns: Mapping[str, type]
    rows: Callable[[Any], Iterator[_Row]]


def _agenda(agenda: Agenda) -> Iterator[_Row]:
    for task in agenda:
        yield (
            agenda.day_of(task),
            task.key.kind,
            agenda.says(task),
            task.key.contact,
            task.regarding,
            task.due,
            task.deadline,
            joined(sorted(task.flags)),
        )


def _benefits(benefits: Benefits) -> Iterator[_Row]:
    for row in benefits.rows:
        yield row.benefit, *row.received.values(), row.evidence


def _debriefs(debriefs: Debriefs) -> Iterator[_Row]:
    for each in debriefs:
        yield (
            each.contact,
            each.name,
            each.interview,
            each.held,
            len(each.notes),
            joined(each.open()),
        )


def _options(table: DecisionTable) -> Iterator[_Row]:
    for row in table.rows:
        yield (
            row.option,
            row.before,
            row.after,
            row.shift,
            len(row.people),
            joined(row.red_flags),
            joined(row.misconceptions),
        )


def _duplicates(found: Duplicates) -> Iterator[_Row]:
    for match in found.matches:
        names = [found.campaign.contact(id).name for id in (match.contact, match.other)]
        yield (
            match.contact,
            names[0],
            match.other,
            names[1],
            match.decision,
            joined(match.evidence),
        )


def _findings(found: Findings) -> Iterator[_Row]:
    for topic in found.topics:
        for claim in topic.claims:
            yield topic.topic, *_claim(claim)


def _claim(claim: Claim) -> _Row:
    return (
        claim.text,
        joined(voice.name for voice in claim.supporters),
        joined(voice.name for voice in claim.disputers),
        claim.support,
        claim.dispute,
        claim.contested,
        claim.stale,
    )


def _funnel(funnel: Funnel) -> Iterator[_Row]:
    yield from map(_step, funnel.steps)


def _step(step: FunnelStep) -> _Row:
    return (
        step.step,
        step.took,
        step.share.n,
        step.share.censored,
        *_limits(step.share),
    )


def _limits(estimate: Estimate) -> _Row:
    return estimate.value, estimate.low, estimate.high


def _funnels(funnels: Funnels) -> Iterator[_Row]:
    for group, funnel in funnels.items():
        for row in _funnel(funnel):
            yield group, *row


def _growth(growth: Growth) -> Iterator[_Row]:
    for each in growth:
        yield (
            each.as_of,
            *(
                each.contacts,
                each.participants,
                each.seeds,
                max(0, len(each.waves) - 1),
            ),
            *(each.interviews, each.frontier, each.dead_ends),
            each.names_per_interview.value,
            *_limits(each.interview_reproduction_number),
        )


def _ledger(ledger: Ledger) -> Iterator[_Row]:
    for entry in ledger.entries:
        yield (
            *(entry.kind, entry.kind.is_owed, entry.says()),
            *(entry.contact, entry.regarding, entry.since, entry.due),
            entry.punctuality,
        )


def _saturation(saturation: Saturation) -> Iterator[_Row]:
    for curve in (saturation.overall, *saturation.topics):
        for number, step in enumerate(curve.steps, start=1):
            yield (
                *(curve.topic, number, step.talk, step.at),
                *(step.heard, step.new, step.total),
                number == curve.saturated_at,
            )


def _of(kind: type, names: str) -> dict[str, type]:
    return dict.fromkeys(names.split(), kind)


_LIMITS = _of(float, "share low high")
_STEPS = {**_of(str, "step"), **_of(int, "took n pending"), **_LIMITS}

SHAPES = (
    Shape(
        Agenda,
        {
            **_of(date, "day"),
            **_of(str, "kind says contact regarding"),
            **_of(date, "due"),
            **_of(datetime, "deadline"),
            **_of(str, "flags"),
        },
        _agenda,
    ),
    Shape(
        Benefits,
        {
            **_of(str, "benefit"),
            **_of(int, "before during after"),
            **_of(str, "evidence"),
        },
        _benefits,
    ),
    Shape(
        Debriefs,
        {
            **_of(str, "contact name interview"),
            **_of(datetime, "held"),
            **_of(int, "notes"),
            **_of(str, "open"),
        },
        _debriefs,
    ),
    Shape(
        DecisionTable,
        {
            **_of(str, "option"),
            **_of(int, "before after"),
            **_of(float, "shift"),
            **_of(int, "people"),
            **_of(str, "red_flags misconceptions"),
        },
        _options,
    ),
    Shape(
        Duplicates,
        _of(str, "contact name other other_name decision evidence"),
        _duplicates,
    ),
    Shape(
        Findings,
        {
            **_of(str, "topic claim said_by disputed_by"),
            **_of(float, "support dispute"),
            **_of(bool, "contested stale"),
        },
        _findings,
    ),
    Shape(Funnel, _STEPS, _funnel),
    Shape(Funnels, {**_of(str, "group"), **_STEPS}, _funnels),
    Shape(
        Growth,
        {
            **_of(datetime, "as_of"),
            **_of(int, "contacts participants seeds waves"),
            **_of(int, "interviews frontier dead_ends"),
            **_of(float, "names_per_interview"),
            **_of(float, "interviews_per_interview low high"),
        },
        _growth,
    ),
    Shape(
        Ledger,
        {
            **_of(str, "kind"),
            **_of(bool, "owed"),
            **_of(str, "says contact regarding"),
            **_of(datetime, "since"),
            **_of(date, "due"),
            **_of(str, "punctuality"),
        },
        _ledger,
    ),
    Shape(
        Saturation,
        {
            **_of(str, "topic"),
            **_of(int, "number"),
            **_of(str, "talk"),
            **_of(datetime, "at"),
            **_of(int, "heard new total"),
            **_of(bool, "saturated"),
        },
        _saturation,
    ),
)
