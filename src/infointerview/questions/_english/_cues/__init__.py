"""Words that tell what an English question is about, each with its weight.

A cue of weight 3 is telling by itself, one of 1 only helps others; 5 and more is for
phrases that decide whatever else is said. A cue counts once, however often it occurs.
They are parted as the questions of the bank are.
"""

from __future__ import annotations

import re

from infointerview.questions._english._cues._field import FIELD
from infointerview.questions._english._cues._story import STORY
from infointerview.questions._english._cues._work import WORK

__all__ = ["CUES"]

CUES: tuple[tuple[str, float, re.Pattern[str]], ...] = tuple(
    (topic, weight, re.compile(pattern))
    for topic, by_weight in {**STORY, **WORK, **FIELD}.items()
    for weight, patterns in by_weight.items()
    for pattern in patterns
)
