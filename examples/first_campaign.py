"""A first campaign: from a LinkedIn export to what is owed today.

Reads a sample export, records a few weeks of interviews about grid engineering, keeps
them in an SQLite file, loads them again, and prints what a seeker wants to see in the
morning. All people are made up.

    python3 examples/first_campaign.py [FILE]

FILE is the database, ``first_campaign.db`` in the present folder by default. Running it
again records nothing twice.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import infointerview as ii
from infointerview.referrals import tree_text

if TYPE_CHECKING:
    from rich.console import Console

EXPORT = Path(__file__).with_name("linkedin_connections.csv")
TODAY = datetime(2026, 3, 25, 16, tzinfo=UTC)  # a Wednesday, 9 in the morning


def march(day: int, hour: int, minute: int = 0) -> datetime:
    """Return an instant in March 2026."""
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def start() -> ii.Campaign:
    """Set out, and bring the people from LinkedIn and one from the family."""
    report = ii.linkedin.read_connections(EXPORT.read_bytes())
    campaign = ii.Campaign.start(
        "grid",
        goal="Is grid engineering for me?",
        time_zone="America/Los_Angeles",
        targets=("Portland General Electric", "Bonneville Power"),
        at=march(2, 16),
    )
    june = ii.Contact(name="June Castellanos", source="family", tie="strong")
    return campaign.record(
        *report.facts(at=march(2, 17), label=EXPORT.name),
        ii.ContactAdded(card=june, at=march(2, 17)),
    )


def first_weeks(campaign: ii.Campaign) -> ii.Campaign:
    """Record what happened in three weeks, person by person."""
    find = campaign.find
    june, rosa, ken = find("June Castellanos"), find("Rosa Diaz"), find("Ken Ito")
    grace, priya, owen = (
        find("Grace Mbeki"),
        find("Priya Raghunathan"),
        find("Owen Fairbanks"),
    )
    zoe, esther = find("Zoë Van der Meer"), find("Esther Nakamura")
    amina, marcus = find("Amina Okafor, PE"), find("Marcus Whitfield")
    return campaign.record(
        # an aunt to begin with: she knows two people in the field
        ii.Outreach(contact=june, channel="phone", minutes=20, at=march(3, 18)),
        ii.Reply(contact=june, answer="accepted", at=march(3, 18, 5)),
        ii.InterviewHeld(
            contact=june,
            start=march(4, 2),
            duration=timedelta(minutes=20),
            venue="phone",
        ),
        ii.Referral(
            referrer=june, referred=rosa, willing_to_introduce=True, at=march(4, 2, 19)
        ),
        ii.Referral(
            referrer=june, referred=grace, may_use_name=True, at=march(4, 2, 19)
        ),
        ii.ThankYouSent(contact=june, medium="handwritten", at=march(4, 17)),
        ii.ThankYouSent(contact=june, medium="phone", at=march(4, 17)),
        # Rosa, through her
        ii.IntroductionMade(referrer=june, referred=rosa, at=march(4, 20)),
        ii.Outreach(
            contact=rosa,
            channel="email",
            minutes=25,
            door_opener=june,
            at=march(5, 17),
        ),
        ii.Reply(contact=rosa, answer="accepted", at=march(6, 19)),
        ii.InterviewBooked(
            contact=rosa, start=march(10, 22), venue="coffee_shop", at=march(6, 20)
        ),
        ii.InterviewHeld(
            contact=rosa,
            start=march(10, 22),
            duration=timedelta(minutes=25),
            venue="coffee_shop",
            cards_exchanged=True,
        ),
        ii.Takeaway(
            contact=rosa,
            topic="lifestyle",
            claim="storm season means nights on call",
            about="on_call",
            at=march(10, 22, 10),
        ),
        ii.Takeaway(
            contact=rosa,
            topic="background_education",
            claim="a license matters more than a master's degree",
            at=march(10, 22, 15),
        ),
        ii.Referral(
            referrer=rosa, referred=ken, willing_to_introduce=True, at=march(10, 22, 24)
        ),
        ii.Referral(
            referrer=rosa, referred=priya, may_use_name=True, at=march(10, 22, 24)
        ),
        ii.Debrief(contact=rosa, fit_before=5, fit_after=7, at=march(11, 1)),
        ii.ThankYouSent(contact=rosa, medium="email", at=march(11, 3)),
        ii.ThankYouSent(contact=rosa, medium="handwritten", at=march(12, 17)),
        ii.Touch(
            contact=june,
            direction="outbound",
            purpose="report_back",
            regarding=rosa,
            at=march(12, 18),
        ),
        # Ken, through Rosa, who is still owed a word about it
        ii.Outreach(
            contact=ken, channel="email", minutes=25, door_opener=rosa, at=march(12, 17)
        ),
        ii.Reply(contact=ken, answer="accepted", at=march(13, 16)),
        ii.InterviewHeld(
            contact=ken,
            start=march(20, 20),
            duration=timedelta(minutes=30),
            venue="office",
            cards_exchanged=True,
        ),
        ii.Takeaway(
            contact=ken,
            topic="lifestyle",
            claim="protection engineers are rarely called at night",
            about="on_call",
            stance="disputes",
            at=march(20, 20, 12),
        ),
        ii.Takeaway(
            contact=ken,
            topic="day_to_day",
            claim="half the week goes into relay settings",
            at=march(20, 20, 15),
        ),
        ii.Referral(
            referrer=ken, referred=owen, willing_to_introduce=True, at=march(20, 20, 28)
        ),
        ii.Referral(
            referrer=ken, referred=zoe, may_use_name=True, at=march(20, 20, 28)
        ),
        ii.PromiseMade(
            contact=ken,
            by="seeker",
            what="the article on relay history",
            due=march(27, 0).date(),
            at=march(20, 20, 30),
        ),
        ii.ThankYouSent(contact=ken, medium="email", at=march(21, 1)),
        ii.BenefitReceived(benefit="clearer_direction", contact=ken, at=march(21, 2)),
        # Grace names one person only
        ii.Outreach(contact=grace, channel="linkedin", minutes=20, at=march(5, 18)),
        ii.Reply(contact=grace, answer="accepted", at=march(9, 18)),
        ii.InterviewHeld(
            contact=grace,
            start=march(11, 18),
            duration=timedelta(minutes=20),
            venue="video",
        ),
        ii.Takeaway(
            contact=grace,
            topic="advancement",
            claim="most people start as technicians and move up by licence",
            at=march(11, 18, 9),
        ),
        ii.Referral(referrer=grace, referred=esther, at=march(11, 18, 19)),
        ii.ThankYouSent(contact=grace, medium="email", at=march(11, 20)),
        ii.ThankYouSent(contact=grace, medium="handwritten", at=march(12, 17)),
        ii.Touch(
            contact=june,
            direction="outbound",
            purpose="report_back",
            regarding=grace,
            at=march(12, 18),
        ),
        # Priya, yesterday afternoon: thanks are due today
        ii.Outreach(
            contact=priya,
            channel="email",
            minutes=20,
            door_opener=rosa,
            at=march(17, 17),
        ),
        ii.Reply(contact=priya, answer="accepted", at=march(18, 16)),
        ii.InterviewHeld(
            contact=priya,
            start=march(24, 23),
            duration=timedelta(minutes=20),
            venue="video",
        ),
        # Owen is tomorrow, Zoë is away, Amina has not answered, Marcus said stop
        ii.Outreach(
            contact=owen, channel="email", minutes=25, door_opener=ken, at=march(21, 17)
        ),
        ii.Reply(contact=owen, answer="accepted", at=march(23, 16)),
        ii.InterviewBooked(
            contact=owen,
            start=march(26, 20),
            duration=timedelta(minutes=25),
            venue="office",
            at=march(23, 17),
        ),
        ii.Outreach(
            contact=zoe, channel="email", minutes=20, door_opener=ken, at=march(21, 18)
        ),
        ii.Reply(
            contact=zoe,
            answer="out_of_office",
            until=march(27, 0).date(),
            at=march(21, 18, 1),
        ),
        ii.Outreach(contact=amina, channel="linkedin", minutes=20, at=march(16, 17)),
        ii.Outreach(contact=marcus, channel="linkedin", minutes=20, at=march(9, 17)),
        ii.StopRequested(contact=marcus, at=march(10, 17)),
    )


def morning(campaign: ii.Campaign) -> Console:
    """Print what a seeker wants to see today."""
    from rich.console import Console  # here, so that the story needs no package
    from rich.text import Text

    console = Console()
    owen = campaign.find("Owen Fairbanks")
    draft = "I am not looking for a job, but do tell me if a position opens up."
    agenda = ii.agenda(campaign, as_of=TODAY)
    reasons = (f"{agenda.says(task)}: {agenda.why(task)}" for task in agenda.today)
    sections = {
        "What is owed": agenda,
        "Why today": "\n".join(reasons),
        "Who named whom": tree_text(ii.referral_graph(campaign)),
        "Is the circle growing?": ii.expansion(campaign, as_of=TODAY),
        "What was learned": ii.findings(campaign, as_of=TODAY),
        "All of it on one page": ii.report(campaign, as_of=TODAY),
        "Tomorrow's guide": ii.guide(campaign, owen, minutes=25, as_of=TODAY),
        f"Before you send: “{draft}”": ii.review(draft, kind="outreach"),
    }
    for title, content in sections.items():
        console.rule(Text(title, style="bold"), align="left")
        console.print(Text(str(content)))  # text, not markup: a name may be anything
        console.print()
    return console


def main(database: Path) -> None:
    """Record, keep, load, show."""
    with ii.SQLiteJournal(database) as journal:
        journal.save(first_weeks(start()))
        campaign = journal.load("grid")
    console = morning(campaign)
    facts = campaign.revision
    console.print(f"{facts} facts about {len(campaign.contacts)} people", style="dim")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "first_campaign.db"))
