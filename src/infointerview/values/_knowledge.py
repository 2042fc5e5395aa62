"""How answers age and how much a second voice counts: numbers that two rooms share.

The guide asks about what is not known yet, and the findings say what is; both mean
the same by "known" because both take their numbers from here.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from infointerview.values._enums import Topic

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DAYS_IN_MONTH", "HALF_LIVES", "OTHER_HALF_LIFE", "SAME_BRANCH"]

DAYS_IN_MONTH = 365.25 / 12
"""Days in an average month."""

HALF_LIVES: Mapping[str, float] = MappingProxyType(
    {
        Topic.INDUSTRY_TRENDS: 9.0,
        "lifestyle.pay": 9.0,
        "skills.sought": 9.0,
        Topic.CULTURE_ORGANIZATION: 12.0,
        Topic.DAY_TO_DAY: 24.0,
        Topic.BACKGROUND_EDUCATION: 36.0,
    }
)
"""Months after which an answer counts half, by concept or topic."""

OTHER_HALF_LIFE = 18.0
"""The same for everything else, in months."""

SAME_BRANCH = 0.7
"""What a further voice counts that came through a referrer who sent another before."""
