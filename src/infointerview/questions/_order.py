"""The order of questions: a funnel, in blocks of one topic.

By phase; within a phase topic by topic, from what somebody does to what they think
of it; within a topic from broad to specific. Sensitive questions come in the second
half, and the most valuable question is never the last.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from infointerview.questions._policy import Phase
from infointerview.values import Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from infointerview.questions._context import Candidate

__all__ = ["in_conversation"]


def in_conversation(
    candidates: Sequence[Candidate],
    /,
    *,
    minutes: Callable[[Candidate], float],
    worth: Callable[[Candidate], float],
    sensitive: Callable[[Candidate], bool],
) -> tuple[Candidate, ...]:
    """Return the questions in the order in which to ask them.

    Args:
        candidates: What was chosen.
        minutes: How long a question takes.
        worth: How much the guide would lose without it.
        sensitive: Whether it waits for the second half.
    """
    ordered = sorted(candidates, key=lambda each: (*_block(each), each.depth))
    blocks = [
        tuple(sorted(block, key=sensitive)) for _, block in groupby(ordered, key=_block)
    ]
    half = sum(map(minutes, ordered)) / 2

    def is_late(position: int) -> bool:
        """Return whether the sensitive questions of a block begin late enough."""
        block = blocks[position]
        calm = [each for each in block if not sensitive(each)]
        before = [each for earlier in blocks[:position] for each in earlier]
        return len(calm) == len(block) or sum(map(minutes, before + calm)) >= half

    def swap(position: int) -> None:
        """Let a block and the next one change places."""
        pair = blocks[position : position + 2]
        blocks[position : position + 2] = reversed(pair)

    for start in reversed(range(len(blocks))):
        for position in range(start, len(blocks) - 1):
            if is_late(position):
                break
            swap(position)
    if len(blocks) > 1:
        *others, last = (each for block in blocks for each in block)
        if all(worth(last) > worth(each) for each in others):
            swap(len(blocks) - 2)
            if not is_late(len(blocks) - 2):
                swap(len(blocks) - 2)
    return tuple(each for block in blocks for each in block)


def _block(candidate: Candidate) -> tuple[int, int, str]:
    """Return what questions of one block share, in the order of blocks."""
    known = candidate.topic in _FUNNEL
    place = _FUNNEL.index(Topic(candidate.topic)) if known else len(_FUNNEL)
    return _PHASES.index(candidate.phase), place, candidate.topic


_FUNNEL = (
    Topic.PATH,
    Topic.ACCOMPLISHMENTS,
    Topic.DAY_TO_DAY,
    Topic.BACKGROUND_EDUCATION,
    Topic.SKILLS,
    Topic.CULTURE_ORGANIZATION,
    Topic.ADVANCEMENT,
    Topic.INDUSTRY_TRENDS,
    Topic.LIFESTYLE,
    Topic.PROS_CONS,
    Topic.ADVICE,
)
_PHASES = tuple(Phase)
