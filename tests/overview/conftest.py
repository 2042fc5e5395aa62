"""One campaign with something in every corner of a report."""

from datetime import UTC, date, datetime, timedelta

import pytest

import infointerview as ii

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)  # a Monday


def day(days: float) -> datetime:
    """Return the instant so many days after the start."""
    return NOON + timedelta(days=days)


def card(name: str, **more: object) -> ii.Contact:
    """Return a card that would give somebody away."""
    first, _, last = name.partition(" ")
    return ii.Contact(
        name=name,
        given=first,
        family=last,
        emails=(f"{first.lower()}@example.com",),
        phones=("+1 555 0100",),
        profiles=(f"https://example.com/in/{first.lower()}",),
        postal_address="1 Secret Street",
        interests=("falconry",),
        tags=("choir",),
        note="owes me a coffee",
        **more,  # type: ignore[arg-type] # as the card has them
    )


@pytest.fixture(scope="session")
def today() -> datetime:
    """Return the instant of the reports: Thursday of the second week, at noon."""
    return day(10)


@pytest.fixture(scope="session")
def grid() -> ii.Campaign:
    """Return Rosa, who named Ken; Ken, who is next; and Amir, who has not answered."""
    utility = ii.Position(organization="Umbra Utility", title="Oracle of Volts")
    campaign = ii.Campaign.start(
        "grid",
        goal="Is a job like Rosa's for me?",
        time_zone="UTC",
        targets=("Umbra Utility",),
        at=NOON,
    )
    return campaign.record(
        ii.ContactAdded(
            contact="r", card=card("Rosa Diaz", positions=(utility,)), at=NOON
        ),
        ii.ContactAdded(contact="k", card=card("Ken Ito", source="alumni"), at=NOON),
        ii.ContactAdded(contact="a", card=card("Amir Haddad"), at=NOON),
        ii.ContactAdded(contact="z", card=card("Zoe Quill"), at=NOON),
        ii.TargetsChanged(added=("Lumen Labs",), at=day(1)),
        ii.ContactChanged(
            contact="a",
            aliases=("Amirov",),
            positions=(ii.Position(organization="Umbra Utility Inc."),),
            at=day(1),
        ),
        ii.Outreach(
            contact="r", channel="email", minutes=25, note="via choir", at=day(0)
        ),
        ii.Reply(contact="r", answer="accepted", at=day(1)),
        ii.InterviewHeld(contact="r", start=day(2), duration=timedelta(minutes=25)),
        ii.QuestionAsked(
            contact="r",
            concept="day.typical",
            topic="day_to_day",
            question="What is a day at Umbra like?",
            at=day(2),
        ),
        ii.Takeaway(
            contact="r", topic="lifestyle", claim="nights are wild", at=day(2.1)
        ),
        ii.Takeaway(
            contact="r",
            topic="lifestyle",
            claim="pay is secret",
            confidential=True,
            at=day(2.1),
        ),
        ii.Takeaway(
            contact="k",
            topic="lifestyle",
            claim="Nights are wild.",
            stance="disputes",
            at=day(3),
        ),
        ii.Referral(referrer="r", referred="k", willing_to_introduce=True, at=day(2.1)),
        ii.Referral(referrer="r", referred="z", at=day(2.1)),
        ii.PromiseMade(
            contact="r",
            by="seeker",
            what="the falcon article",
            due=date(2026, 3, 13),
            at=day(2.1),
        ),
        ii.ThankYouSent(contact="r", medium="email", at=day(2.5)),
        ii.Debrief(
            contact="r",
            option="Like Rosa",
            fit_before=4,
            fit_after=7,
            red_flags=("Diaz works nights",),
            answers=(ii.DebriefAnswer(prompt="learned", text="volts"),),
            at=day(3),
        ),
        ii.BenefitReceived(benefit="confidence", detail="falcons", at=day(3)),
        ii.Outreach(contact="k", channel="email", door_opener="r", at=day(4)),
        ii.Reply(contact="k", answer="accepted", at=day(5)),
        ii.InterviewBooked(
            contact="k", start=day(11), duration=timedelta(minutes=25), at=day(6)
        ),
        ii.Outreach(contact="a", channel="linkedin", at=day(1)),
    )
