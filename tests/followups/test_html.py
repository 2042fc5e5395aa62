"""What an agenda shows of itself: a table that html.parser reads back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser

from infointerview.campaign import Campaign
from infointerview.facts import (
    CampaignStarted,
    ContactAdded,
    Entry,
    Fact,
    InterviewHeld,
    Outreach,
    Snoozed,
)
from infointerview.followups import DEFAULT, Agenda, Capacity, Plan, agenda
from infointerview.people import Contact

NOON = datetime(2026, 9, 8, 16, tzinfo=UTC)  # in New York
HELD = InterviewHeld(contact="ana", start=NOON, interview="i1")
TAGS = {
    *("section", "style", "h3", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("details", "summary", "p", "time"),
}
CELLS = {"th", "td", "caption"}
ATTRIBUTES = {"scope", "colspan", "dir", "class"}


class Page(HTMLParser):
    """Reads a table: tags and attributes, and the text of each cell."""

    def __init__(self, page: str) -> None:
        """Read the page."""
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.cells: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what is there."""
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.open.append(tag)
        if tag in CELLS:
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        """Check that what ends was open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Add to the cell."""
        self.text += data
        if CELLS & set(self.open):
            self.cells[-1] += data


def asked(*facts: Fact, name: str = "Ana Ruiz", plan: Plan = DEFAULT) -> Agenda:
    """Return the agenda of an hour later."""
    start = CampaignStarted(goal="", time_zone="America/New_York", at=NOON)
    card = Contact(name=name, emails=("ana@example.com",))
    entries = [
        Entry("start", start),
        Entry("added", ContactAdded(contact="ana", card=card, at=NOON)),
        *(Entry(f"f{n}", fact) for n, fact in enumerate(facts)),
    ]
    campaign = Campaign.replay("grid", entries)
    return agenda(campaign, as_of=NOON + timedelta(hours=1), plan=plan)


def test_a_snooze_of_nothing_is_told() -> None:
    """In the last row, and in safe words."""
    at = NOON + timedelta(minutes=1)
    snooze = Snoozed(kind="<b>nugde", until=date(2026, 9, 20), at=at)

    page = Page(asked(HELD, snooze).show())

    assert page.open == []
    assert page.text.endswith("Put off, but there is no such task: <b>nugde\n")


def test_a_row_for_each_task_under_its_heading() -> None:
    """Day, what to do and why, deadline on the seeker's clock, notes."""
    page = Page(asked(HELD).show())

    assert page.open == []
    assert page.cells[:6] == [
        "3 tasks",
        *("Day", "To do", "No later than", "Notes"),
        "Today",
    ]
    day, to_do, deadline, notes = page.cells[6:10]
    assert (day, deadline, notes) == ("2026-09-08", "2026-09-09 12:30", "")
    assert to_do.startswith("thank Ana Ruizdue Wed 9 Sep 2026")
    assert "U6: thank within 24 hours" in to_do
    assert page.cells[14] == "Coming up"
    assert page.cells[15] == "2026-10-08"
    assert "Agenda for 2026-09-08" in page.text
    assert asked(HELD)._repr_html_() == asked(HELD).show()


def test_what_is_late_joined_or_paused_says_so() -> None:
    """Late ones carry their marks; paused ones have no day."""
    sent = Outreach(contact="ana", channel="email", at=NOON - timedelta(days=20))
    late = Page(asked(sent).show())
    paused = Page(asked(sent, plan=DEFAULT >> Capacity(0)).show())
    joined = Page(
        asked(
            HELD,
            InterviewHeld(
                contact="ana", start=NOON - timedelta(days=1), interview="i0"
            ),
        ).show()
    )

    assert late.cells[0] == "1 task"
    assert late.cells[9] == "overdue"
    assert paused.cells[6:9] == ["nothing", "Paused", ""]
    assert "also: thank " in joined.cells[9]


def test_no_name_becomes_markup_and_no_address_is_shown() -> None:
    """It is read back as text, whatever is in it."""
    name = "<script>alert(1)</script> & \"<a href='javascript:x'>\" \n\u202e\x1bAna"

    page = Page(asked(HELD, name=name).show())

    assert page.tags <= TAGS
    assert page.attributes <= ATTRIBUTES
    shown = "<script>alert(1)</script> & \"<a href='javascript:x'>\" Ana"
    assert page.cells[7].startswith(f"thank {shown}due")
    assert "example.com" not in "".join(page.cells)
