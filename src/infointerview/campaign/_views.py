"""What a campaign shows of itself: counts, and on request the people."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from infointerview.display import pairs, section, table
from infointerview.lifecycle import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from infointerview.campaign._campaign import Campaign
    from infointerview.display import Html

__all__ = ["campaign_html"]

_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def campaign_html(campaign: Campaign, /, *, private: bool) -> Html:
    """Return the overview that `Campaign.show` promises."""
    named: dict[str, str | int | date | None] = {
        "question": campaign.goal,
        "started": _day(campaign, campaign.started),
        "ended": _day(campaign, campaign.ended),
        "targets": ", ".join(campaign.targets),
        "facts": campaign.revision,
    }
    overview = pairs((name, value) for name, value in named.items() if value)
    stages = Counter(map(campaign.stage, campaign.contacts))
    counts = [(stage, stages[stage]) for stage in Stage if stages[stage]]
    parts = [overview, table("People by stage", ("Stage", "People"), counts)]
    if private:
        heads = ("Who", "Stage", "Last", "On")
        parts.append(table("With whom something happened", heads, _people(campaign)))
    return section(f"Campaign {campaign.id}", *parts)


def _people(campaign: Campaign) -> Iterator[tuple[str, str, str, date | None]]:
    for contact in campaign.active:
        last = campaign.timeline(contact)[-1].fact
        name = campaign.contact(contact).name
        said = _WORDS.sub(" ", type(last).__name__).lower()
        yield name, campaign.stage(contact), said, _day(campaign, last.at)


def _day(campaign: Campaign, instant: datetime | None) -> date | None:
    if instant is None:
        return None
    return instant.astimezone(ZoneInfo(campaign.time_zone)).date()
