"""`report`: what to do today, and the five questions, answered from the facts."""

from __future__ import annotations

import textwrap
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from infointerview.display import (
    Html,
    heading,
    in_markdown,
    one_line,
    page,
    section,
)
from infointerview.errors import InvalidValue
from infointerview.followups import DEFAULT
from infointerview.overview._answers import Answers
from infointerview.overview._items import Item, Section
from infointerview.overview._redaction import redacted
from infointerview.overview._settling import SettleLedger
from infointerview.values.checks import member_of, require_instant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from infointerview.campaign import Campaign
    from infointerview.followups import BusinessCalendar, Plan

__all__ = ["Item", "Report", "Section", "View", "report"]

_COLUMNS = 80
_LONGEST_GOAL = 200
_REPORT_PLAN = DEFAULT | SettleLedger()


class View(StrEnum):
    """For whose eyes a report is.

    Examples:
        >>> View("coach")
        <View.COACH: 'coach'>
    """

    SEEKER = "seeker"
    """Everything, with names, and never an address."""
    COACH = "coach"
    """Nobody's name or words: labels, counts and dates."""


@attrs.frozen(kw_only=True, repr=False)
class Report:
    """A campaign on one page; made by `report`.

    ``print`` shows it, `to_markdown` and `to_html` write it, and in a notebook it
    shows itself.

    Attributes:
        campaign: Name of the campaign.
        goal: The question that the interviews are to answer.
        day: The seeker's day.
        view: For whose eyes it is.
        today: What to do today, the most urgent first.
        sections: One for each of the five questions, in their order.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="Why?", time_zone="UTC", at=noon)
        >>> print(ii.report(grid, as_of=noon))  # doctest: +ELLIPSIS
        grid, 2026-03-02: Why?
        <BLANKLINE>
        What to do today
          - Add the people you know: family and friends first, then their contacts.
        <BLANKLINE>
        1 Who do I know, and who named whom?
        ...
    """

    campaign: str
    goal: str
    day: date
    view: View = attrs.field(validator=member_of(View))
    today: Section
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """The campaign, the day and the question, on one line."""
        goal = one_line(self.goal, width=_LONGEST_GOAL)
        goal = f": {goal}" if goal else ""
        return f"{self.campaign}, {self.day}{goal}"

    @property
    def headed(self) -> tuple[tuple[str, Section], ...]:
        """What is shown, each with its heading: today first, then the questions."""
        numbered = (
            (f"{number} {section.question}", section)
            for number, section in enumerate(self.sections, start=1)
        )
        return ((self.today.question, self.today), *numbered)

    def to_markdown(self) -> str:
        """Return the report as Markdown.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
            >>> ii.report(grid, as_of=noon).to_markdown().splitlines()[:3]
            ['# grid, 2026-03-02', '', '## What to do today']
        """
        lines = [f"# {in_markdown(self.title)}"]
        for title, each in self.headed:
            lines += ["", f"## {in_markdown(title)}", ""]
            if each.answer:
                lines += [in_markdown(each.answer), ""]
            for item in each.items:
                why = f" *{in_markdown(item.why)}*" if item.why else ""
                lines.append(f"- {in_markdown(item.text)}{why}")
            if each.left_out:
                lines.append(f"- {each.left_out}")
        return "\n".join(lines).rstrip() + "\n"

    def to_html(self) -> str:
        """Return the report as a page of HTML, to open or to print.

        Names and texts are escaped; there is no script, no link, and nothing is
        fetched. It suits a light screen, a dark one, and a sheet of A4.

        Examples:
            >>> from datetime import UTC, datetime
            >>> import infointerview as ii
            >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
            >>> grid = ii.Campaign.start("<b>", goal="", time_zone="UTC", at=noon)
            >>> "<b>" in ii.report(grid, as_of=noon).to_html()
            False
        """
        return page(self.title, *self._parts())

    def show(self) -> Html:
        """Return the report as a section of a page, such as a cell of a notebook."""
        return section(self.title, *self._parts())

    def _repr_html_(self) -> str:
        return self.show()

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        yield "campaign", self.campaign
        yield "day", str(self.day)
        yield "view", self.view.value
        yield from ((title, list(each.lines)) for title, each in self.headed)

    def _parts(self) -> Iterator[Html]:
        for title, each in self.headed:
            yield heading(title)
            yield from each.parts()

    def __str__(self) -> str:
        """Return the report as plain text for a terminal of 80 columns."""
        lines = list(_wrapped(self.title, ""))
        for title, each in self.headed:
            lines += ["", *_wrapped(title, "")]
            if each.answer:
                lines += _wrapped(each.answer, "  ")
            for line in each.lines:
                lines += _wrapped(f"- {line}", "  ", hanging="  ")
        return "\n".join(lines)

    def __repr__(self) -> str:
        return (
            f"Report({self.campaign!r}, {self.day}, view={self.view.value!r},"
            f" today={len(self.today.items)})"
        )


def report(
    campaign: Campaign,
    /,
    *,
    as_of: datetime,
    view: str = View.SEEKER,
    plan: Plan = _REPORT_PLAN,
    calendar: BusinessCalendar | None = None,
    calendars: Mapping[str, BusinessCalendar] = MappingProxyType({}),
) -> Report:
    """Return the campaign on one page: what to do today, and the five questions.

    1. Who do I know, and who named whom?
    2. What do I ask next?
    3. Is all of it in good faith?
    4. What do I owe, to whom, by when?
    5. Where do I stand?

    Each list and each text is cut so that a campaign with every list full fits a
    printed page, unless its words are very long; what was left out is counted.

    Args:
        campaign: The campaign; what happened after `as_of` is left out.
        as_of: The instant; carries a UTC offset.
        view: ``seeker``, or ``coach`` for a report without anybody's name or words
            (see `redacted`), and without what was said in confidence.
        plan: Which policies propose tasks. By default those of an `agenda`, and
            `SettleLedger` for promises, news and offers.
        calendar: The seeker's working days; Monday to Friday if not given.
        calendars: Calendars by the name that contacts' cards give.

    Raises:
        InvalidValue: If `as_of` carries no UTC offset, `view` is no `View`, or a day
            is needed that a calendar does not know.

    Examples:
        >>> from datetime import UTC, datetime, timedelta
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(
        ...         contact="~ana", card=ii.Contact(name="Ana Roy"), at=noon
        ...     ),
        ...     ii.InterviewHeld(
        ...         contact="~ana", start=noon, duration=timedelta(minutes=25)
        ...     ),
        ... )
        >>> for item in ii.report(grid, as_of=noon + timedelta(hours=1)).today.items:
        ...     print(item.text)
        thank Ana Roy, by 2026-03-03 12:25
        post a hand-written note to Ana Roy
    """
    require_instant("report(as_of)", as_of)
    if view not in set(View):
        raise InvalidValue("report(view)", view, f"one of {', '.join(View)}")
    past = campaign.as_of(as_of)
    coached = view == View.COACH
    answers = Answers(
        redacted(campaign).as_of(as_of) if coached else past,
        as_of=as_of,
        plan=plan,
        calendar=calendar,
        calendars=calendars,
        questions=past,
        shareable=coached,
    )
    return Report(
        campaign=answers.campaign.id,
        goal=answers.campaign.goal,
        day=answers.agenda.day,
        view=View(view),
        today=answers.today(),
        sections=(
            answers.people(),
            answers.questions(),
            answers.good_faith(),
            answers.owed(),
            answers.standing(),
        ),
    )


def _wrapped(text: str, indent: str, hanging: str = "") -> Iterator[str]:
    yield from textwrap.wrap(
        one_line(text),
        _COLUMNS,
        initial_indent=indent,
        subsequent_indent=indent + hanging,
    )
