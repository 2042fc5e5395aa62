"""Replanning during the talk, and what is said of each question."""

import pickle
from collections.abc import Callable
from datetime import datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import ContactAdded
from infointerview.people import Contact, Position
from infointerview.questions import Candidate, Guide, GuideContext, Objection, guide

CampaignOf = Callable[..., Campaign]
NOON = datetime.fromisoformat("2026-03-02T12:00:00+00:00")
PLANNER = Position(organization="Acme Rail", title="Planner", field="rail")


def planned(minutes: float = 30) -> Guide:
    """Return a guide for a talk with a planner."""
    card = Contact(name="Rosa Diaz", positions=(PLANNER,))
    campaign = Campaign.start("rail", goal="", time_zone="UTC", at=NOON).record(
        ContactAdded(contact="rosa", card=card, at=NOON)
    )
    return guide(campaign, "rosa", minutes=minutes, as_of=NOON)


PLANNED = planned()


class TestReplan:
    @given(st.floats(0.0, 40.0), st.sets(st.integers(0, 7)))
    def test_never_drops_the_ask_for_two_people(
        self, elapsed: float, asked: set[int]
    ) -> None:
        """However late it is, and never over the minutes as long as there are some."""
        said = [PLANNED.core[number] for number in sorted(asked)]

        later = PLANNED.replan(elapsed=elapsed, asked=said)

        (ask,) = [item for item in later.items if "two other people" in item.text]
        ends = [item.at_minute + item.minutes for item in later.items]
        assert ask.skip_rank is None
        assert max(ends) <= max(30, elapsed) + 0.01
        assert not {item.concept for item in said} & {i.concept for i in later.core}
        assert all(item.at_minute >= min(elapsed, 25) - 0.01 for item in later.items)

    @given(st.floats(0.0, 30.0))
    def test_uses_the_minutes_that_are_left(self, elapsed: float) -> None:
        """No question that is left would still fit, unless it is too late for any."""
        later = PLANNED.replan(elapsed=elapsed)

        assert later.spare < 2.5
        assert all(item.at_minute >= elapsed - 0.01 for item in later.core)

    def test_counts_what_was_asked_as_answered(self) -> None:
        """Its topic is less open, so the rest leans to other topics."""
        day = next(item for item in PLANNED.core if item.topic == "day_to_day")

        later = PLANNED.replan(elapsed=5, asked=[day])

        again = [item for item in later.core if item.topic == "day_to_day"]
        assert len(again) <= 1
        assert all(item.open_before == pytest.approx(day.open_after) for item in again)

    def test_takes_concepts_words_and_items_and_a_timedelta(self) -> None:
        """Three ways to name what was asked, two to name the time."""
        item = PLANNED.core[0]

        plans = [
            PLANNED.replan(elapsed=7, asked=[item]),
            PLANNED.replan(elapsed=7.0, asked=[item.concept]),
            PLANNED.replan(elapsed=timedelta(minutes=7), asked=[item.text]),
        ]

        assert plans[0] == plans[1] == plans[2]

    def test_may_be_done_again(self) -> None:
        """What came up before the first time stays asked."""
        first = PLANNED.replan(elapsed=6, asked=PLANNED.core[:1])

        second = first.replan(elapsed=12, asked=first.core[:1])

        come_up = {PLANNED.core[0].concept, first.core[0].concept}
        assert not come_up & {item.concept for item in second.core}

    def test_leaves_out_a_rite_that_came_up(self) -> None:
        """Who was asked for names already is not asked again."""
        ask = next(item for item in PLANNED.closing if "two other" in item.text)

        later = PLANNED.replan(elapsed=20, asked=[ask])

        assert ask.concept not in {item.concept for item in later.items}
        assert "referral.fallback" in {item.concept for item in later.items}

    def test_says_that_the_time_is_up(self) -> None:
        """At the limit one asks for five more minutes (rule U3)."""
        assert PLANNED.replan(elapsed=10).caveats == ()

        (caveat,) = PLANNED.replan(elapsed=30).caveats

        assert "The 30 minutes are over" in caveat

    def test_without_a_minute_gone_greets(self) -> None:
        """Nothing asked and nothing elapsed is the guide itself."""
        assert PLANNED.replan(elapsed=0) == PLANNED
        assert PLANNED.replan(elapsed=1).items[0].at_minute == 1

    @pytest.mark.parametrize(
        "elapsed", [-1, "5", None, timedelta(minutes=-1), float("nan")]
    )
    def test_refuses_what_is_no_length(self, elapsed: object) -> None:
        """The error names the argument."""
        with pytest.raises(InvalidValue, match=r"replan\(elapsed\)"):
            PLANNED.replan(elapsed=elapsed)

    @pytest.mark.parametrize(
        "asked", [PLANNED.core[0], PLANNED.core[0].text, 3], ids=["item", "words", "3"]
    )
    def test_refuses_a_question_that_is_in_no_list(self, asked: object) -> None:
        """One question by itself is a slip that the error names."""
        with pytest.raises(InvalidValue, match=r"Guide\.replan\(asked\): .* iterable"):
            PLANNED.replan(elapsed=5, asked=asked)

    def test_needs_what_the_guide_was_made_from(self) -> None:
        """A guide made by hand cannot be made anew."""
        with pytest.raises(InvalidValue, match="plan"):
            attrs.evolve(PLANNED, plan=None).replan(elapsed=5)

    def test_survives_pickling(self) -> None:
        """An app may keep the guide between two requests."""
        kept = pickle.loads(pickle.dumps(PLANNED))  # noqa: S301 - our own bytes

        assert kept == PLANNED
        assert kept.replan(elapsed=9) == PLANNED.replan(elapsed=9)


class TestChecks:
    def test_see_a_question_of_the_bank_before_it_is_chosen(
        self, campaign_of: CampaignOf
    ) -> None:
        """What they refuse is replaced, and listed with the reason."""

        class NoStories:
            seen = 0

            def objections(
                self, question: Candidate, _: GuideContext, /
            ) -> list[Objection]:
                """Object to every question about the person."""
                self.seen += 1
                personal = question.topic in {"path", "accomplishments"}
                return [Objection("private", "No.")] if personal else []

        check = NoStories()

        talk = guide(
            campaign_of(rosa=PLANNER), "rosa", minutes=25, as_of=NOON, checks=[check]
        )

        refused = [r for r in talk.rejected if r.objections[0].code == "private"]
        assert refused
        assert not {"path", "accomplishments"} & {item.topic for item in talk.core}
        assert check.seen <= 80

    def test_hold_when_the_talk_is_replanned(self, campaign_of: CampaignOf) -> None:
        """A question that comes in later was seen by them as well."""

        class NoQuestion:
            def objections(
                self, question: Candidate, _: GuideContext, /
            ) -> list[Objection]:
                """Object to everything about the day."""
                bad = question.topic == "day_to_day"
                return [Objection("no", "No.")] if bad else []

        talk = guide(
            campaign_of(rosa=PLANNER), "rosa", as_of=NOON, checks=[NoQuestion()]
        )

        for minute in range(0, 25, 5):
            later = talk.replan(elapsed=minute, asked=talk.core[: minute // 5])
            assert "day_to_day" not in {item.topic for item in later.core}


class TestRunnersUp:
    def test_add_no_more_unless_an_area_would_be_left_out(self) -> None:
        """Every question beat the next best one, or was there for its area."""
        for item in PLANNED.core:
            other = item.runner_up

            assert other is not None
            assert item.worth is not None
            assert other.leaves_area or other.worth <= item.worth + 1e-9
            assert other.text in item.explain()

    def test_may_lose_for_the_sake_of_an_area(self) -> None:
        """With the stories weighing most, some question gives way to an area."""
        found = [item for item in PLANNED.core if item.runner_up.leaves_area]

        assert all("six areas" in item.explain() for item in found)

    def test_are_missing_where_nothing_else_could_be_asked(
        self, own: Callable[..., object], campaign_of: CampaignOf
    ) -> None:
        """A source of one question leaves no second."""
        talk = guide(
            campaign_of(rosa=None),
            "rosa",
            as_of=NOON,
            sources=[own("Which mountain taught you most?")],
        )

        assert [item.runner_up for item in talk.core] == [None]
        assert "Next best" not in talk.core[0].explain()

    def test_pivot_is_the_last_ask(self) -> None:
        """Rite by rite the fixed parts have neither worth nor runner-up."""
        assert all(item.runner_up is None for item in PLANNED.closing)
        assert all(item.worth is None for item in PLANNED.closing)
