"""When a message may go out. The people are made up."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given

import infointerview as ii
from infointerview.errors import InvalidValue, UnknownContact
from infointerview.etiquette import Clearance, GroundKind, PermitPolicy, permit
from infointerview.testing import campaigns

FRIDAY = datetime(2026, 3, 6, 12, tzinfo=UTC)
DAY = timedelta(days=1)
ACME = ii.Position(organization="Acme")


def start(*facts: ii.Fact) -> ii.Campaign:
    """Return a campaign with Ana, Ben and Cy at Acme and Dot elsewhere."""
    campaign = ii.Campaign.start("grid", goal="", time_zone="UTC", at=FRIDAY - 30 * DAY)
    for name in ("Ana", "Ben", "Cy"):
        card = ii.Contact(name=name, positions=(ACME,))
        added = ii.ContactAdded(contact=name.lower(), card=card, at=FRIDAY - 30 * DAY)
        campaign = campaign.record(added)
    dot = ii.ContactAdded(
        contact="dot", card=ii.Contact(name="Dot"), at=FRIDAY - 30 * DAY
    )
    return campaign.record(dot, *facts)


def wrote(contact: str, at: datetime = FRIDAY) -> ii.Outreach:
    """Return the fact that somebody was asked."""
    return ii.Outreach(contact=contact, channel="email", at=at)


def kinds(answer: ii.Permit) -> list[GroundKind]:
    """Return what stands against the message."""
    return [ground.kind for ground in answer.grounds]


def test_nothing_stands_against_a_first_message() -> None:
    """Without any history the answer is yes, and nobody's name is at stake."""
    answer = permit(start(), "ana", as_of=FRIDAY)

    assert answer.clearance is Clearance.YES
    assert answer.granted
    assert answer.may_use_name is None
    assert str(answer) == "yes"


def test_who_asked_to_be_left_alone_is() -> None:
    """Do-not-contact is no, whatever else there is to say."""
    stop = ii.StopRequested(contact="ana", reason="opted_out", at=FRIDAY)

    answer = permit(start(wrote("ana"), stop), "ana", as_of=FRIDAY + DAY)

    assert kinds(answer) == [GroundKind.DO_NOT_CONTACT]
    assert not answer.granted


def test_a_no_is_respected() -> None:
    """Whoever declined is not asked again."""
    no = ii.Reply(contact="ana", answer="declined", at=FRIDAY + DAY)

    answer = permit(start(wrote("ana"), no), "ana", as_of=FRIDAY + 2 * DAY)

    assert kinds(answer) == [GroundKind.DECLINED]


def test_nobody_is_asked_twice() -> None:
    """A first message that waits for an answer is not sent again."""
    answer = permit(start(wrote("ana")), "ana", as_of=FRIDAY + DAY)

    assert kinds(answer) == [GroundKind.ALREADY_ASKED]


def test_no_second_chaser_is_promised() -> None:
    """After the one chaser the reason speaks of no other."""
    chaser = ii.Chaser(contact="ana", channel="email", at=FRIDAY + 9 * DAY)
    facts = start(wrote("ana"), chaser)

    before, after = (
        permit(facts, "ana", as_of=FRIDAY + days * DAY).grounds[0].reason
        for days in (8, 10)
    )

    assert before.endswith("one chaser may follow.")
    assert after.endswith("after the one chaser.")


@pytest.mark.parametrize(
    ("days", "clearance"), [(0, "no"), (3, "no"), (4, "no"), (5, "yes"), (30, "yes")]
)
def test_one_person_at_a_time_at_an_employer(days: int, clearance: str) -> None:
    """From Friday on the third business day is Wednesday, five days later."""
    answer = permit(start(wrote("ana")), "ben", as_of=FRIDAY + days * DAY)

    assert answer.clearance == clearance
    assert [ground.regarding for ground in answer.grounds] == (
        [] if clearance == "yes" else ["ana"]
    )


def test_the_third_person_waits_for_the_second() -> None:
    """Each message starts the wait anew."""
    campaign = start(wrote("ana"), wrote("ben", FRIDAY + 5 * DAY))

    early, late = (
        permit(campaign, "cy", as_of=FRIDAY + days * DAY) for days in (7, 10)
    )

    assert not early.granted
    assert late.clearance is Clearance.YES


def test_a_calendar_of_ones_own_counts() -> None:
    """Where every day is worked, the third business day is the third day."""

    class EveryDay:
        def count(self, start: date, end: date, /) -> int:
            return (end - start).days

    answer = permit(
        start(wrote("ana")), "ben", as_of=FRIDAY + 3 * DAY, calendar=EveryDay()
    )

    assert answer.clearance is Clearance.YES


def test_the_calendar_of_the_follow_ups_fits() -> None:
    """A holiday in between makes the wait a day longer."""
    calendar = ii.BusinessCalendar(holidays=(date(2026, 3, 9),))

    answer = permit(
        start(wrote("ana")), "ben", as_of=FRIDAY + 5 * DAY, calendar=calendar
    )

    assert not answer.granted


@pytest.mark.parametrize("answer", ["declined", "bounced", "later"])
def test_an_answer_ends_the_wait(answer: str) -> None:
    """Once somebody there has answered, the next may be asked."""
    reply = ii.Reply(contact="ana", answer=answer, at=FRIDAY + DAY)

    result = permit(start(wrote("ana"), reply), "ben", as_of=FRIDAY + DAY)

    assert result.clearance is Clearance.YES


def test_an_automatic_reply_is_no_answer() -> None:
    """Out of office leaves the message waiting (trap 6)."""
    auto = ii.Reply(contact="ana", answer="out_of_office", at=FRIDAY + DAY)

    result = permit(start(wrote("ana"), auto), "ben", as_of=FRIDAY + DAY)

    assert kinds(result) == [GroundKind.LIVE_AT_EMPLOYER]


def test_a_call_from_them_is_an_answer() -> None:
    """Whoever got in touch is no longer waited for."""
    call = ii.Touch(contact="ana", direction="inbound", at=FRIDAY + DAY)

    result = permit(start(wrote("ana"), call), "ben", as_of=FRIDAY + DAY)

    assert result.clearance is Clearance.YES


def test_somebody_willing_there_is_a_reason_to_think_twice() -> None:
    """Once somebody at the employer said yes, further messages there warn (D16)."""
    yes = ii.Reply(contact="ana", answer="accepted", at=FRIDAY + DAY)

    result = permit(start(wrote("ana"), yes), "ben", as_of=FRIDAY + 2 * DAY)

    assert result.clearance is Clearance.WARN
    assert kinds(result) == [GroundKind.WILLING_THERE]
    assert result.granted


def test_a_later_message_without_answer_leaves_them_willing() -> None:
    """Who talked once and was written to again has not gone back on it."""
    yes = ii.Reply(contact="ana", answer="accepted", at=FRIDAY - 20 * DAY)
    facts = start(wrote("ana", FRIDAY - 21 * DAY), yes, wrote("ana"))

    answer = permit(facts, "ben", as_of=FRIDAY + 10 * DAY)

    assert kinds(answer) == [GroundKind.WILLING_THERE]


def test_who_withdrew_is_not_willing() -> None:
    """A stop after a yes leaves nobody willing there."""
    facts = (
        wrote("ana"),
        ii.Reply(contact="ana", answer="accepted", at=FRIDAY + DAY),
        ii.StopRequested(contact="ana", reason="opted_out", at=FRIDAY + 2 * DAY),
    )

    result = permit(start(*facts), "ben", as_of=FRIDAY + 3 * DAY)

    assert result.clearance is Clearance.YES


def test_the_employer_is_the_present_one() -> None:
    """A colleague who left takes the wait along (trap 10)."""
    moved = ii.ContactChanged(
        contact="ana",
        positions=(
            ii.Position(organization="Other"),
            ii.Position(organization="Acme", end=date(2026, 3, 7)),
        ),
        at=FRIDAY + DAY,
    )

    result = permit(start(wrote("ana"), moved), "ben", as_of=FRIDAY + 2 * DAY)

    assert result.clearance is Clearance.YES


class TestChaser:
    def test_needs_a_message(self) -> None:
        """Without a message that waits there is nothing to follow up."""
        result = permit(start(), "ana", as_of=FRIDAY, purpose="chaser")

        assert kinds(result) == [GroundKind.NOTHING_TO_CHASE]

    @pytest.mark.parametrize(("days", "clearance"), [(10, "warn"), (11, "yes")])
    def test_waits_seven_business_days(self, days: int, clearance: str) -> None:
        """From a Friday that is the Tuesday of the week after next (trap 1)."""
        campaign = start(wrote("ana"))

        result = permit(campaign, "ana", as_of=FRIDAY + days * DAY, purpose="chaser")

        assert result.clearance == clearance

    def test_goes_out_once(self) -> None:
        """A second one is no (D17)."""
        chased = ii.Chaser(contact="ana", channel="email", at=FRIDAY + 11 * DAY)
        campaign = start(wrote("ana"), chased)

        result = permit(campaign, "ana", as_of=FRIDAY + 30 * DAY, purpose="chaser")

        assert kinds(result) == [GroundKind.SECOND_CHASER]


class TestName:
    @pytest.mark.parametrize("allowed", [False, True])
    def test_needs_permission(self, *, allowed: bool) -> None:
        """The permit refuses the name, not the contact (trap 9)."""
        named = ii.Referral(
            referrer="dot", referred="ana", may_use_name=allowed, at=FRIDAY
        )

        result = permit(start(named), "ana", as_of=FRIDAY, door_opener="dot")

        assert result.may_use_name is allowed
        assert result.granted
        assert kinds(result) == (
            [] if allowed else [GroundKind.NAME_WITHOUT_PERMISSION]
        )

    def test_is_free_once_they_introduced_the_two(self) -> None:
        """Whoever brought them together is known to both."""
        made = ii.IntroductionMade(referrer="dot", referred="ana", at=FRIDAY)

        result = permit(start(made), "ana", as_of=FRIDAY, door_opener="dot")

        assert result.may_use_name
        assert kinds(result) == []

    def test_of_somebody_unknown_is_an_error(self) -> None:
        """A door opener who is no contact is refused."""
        with pytest.raises(UnknownContact):
            permit(start(), "ana", as_of=FRIDAY, door_opener="nobody")


def test_enough_for_a_week() -> None:
    """Messages of the last seven days count, older ones do not."""
    campaign = start(wrote("dot", FRIDAY - 8 * DAY), wrote("ana", FRIDAY - 7 * DAY / 2))
    policy = PermitPolicy(per_week=1)

    full = permit(campaign, "dot", as_of=FRIDAY, purpose="chaser", policy=policy)
    free = permit(
        campaign, "dot", as_of=FRIDAY + 4 * DAY, purpose="chaser", policy=policy
    )

    assert GroundKind.WEEKLY_CAP in kinds(full)
    assert GroundKind.WEEKLY_CAP not in kinds(free)


def test_the_worst_ground_comes_first_and_decides() -> None:
    """Grounds are listed from no to warn, each with its rule."""
    campaign = start(wrote("ana"))

    result = permit(campaign, "ben", as_of=FRIDAY, door_opener="dot")

    assert kinds(result) == [
        GroundKind.LIVE_AT_EMPLOYER,
        GroundKind.NAME_WITHOUT_PERMISSION,
    ]
    assert "D15" in str(result)


def test_what_happens_later_does_not_count() -> None:
    """The permit looks at the facts up to its instant."""
    result = permit(start(wrote("ana", FRIDAY + DAY)), "ben", as_of=FRIDAY)

    assert result.clearance is Clearance.YES


def test_somebody_added_later_may_be_asked_about() -> None:
    """Who is not known yet at the instant has nothing standing against them."""
    result = permit(start(), "ana", as_of=FRIDAY - 60 * DAY)

    assert result.clearance is Clearance.YES


def test_an_unknown_purpose_is_refused() -> None:
    """The error says which there are."""
    with pytest.raises(InvalidValue, match="outreach, chaser"):
        permit(start(), "ana", as_of=FRIDAY, purpose="spam")


@given(campaigns())
def test_every_campaign_has_an_answer(campaign: ii.Campaign) -> None:
    """Nothing raises, and the answer is the worst of the grounds."""
    people = sorted(campaign.contacts)
    as_of = max([entry.fact.at for entry in campaign.history], default=FRIDAY)

    for contact in people[:3]:
        for purpose in ("outreach", "chaser"):
            result = permit(campaign, contact, as_of=as_of, purpose=purpose)
            worst = max((each.clearance.rank for each in result.grounds), default=0)
            assert result.clearance.rank == worst
