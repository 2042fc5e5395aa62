"""Saturation: curves by hand, by the rule of Guest, Namey and Chen, and by Chao."""

import math
from collections.abc import Callable, Sequence
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import infointerview as ii
from infointerview.learning import SaturationRule

Told = Callable[..., ii.Campaign]
Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]

# Eight talks on two topics. By hand, new claims by talk: 3, 2, 1, 1, 0, 1, 0, 0.
TALKS = (
    ("lifestyle:a", "lifestyle:b", "advice:x"),
    ("lifestyle:a", "lifestyle:c", "advice:y"),
    ("lifestyle:d", "advice:x"),
    ("advice:z", "lifestyle:a"),
    ("lifestyle:-a",),
    ("lifestyle:e", "advice:x"),
    ("advice:y", "lifestyle:c"),
    ("lifestyle:d", "advice:x"),
)
SOME_TALKS = st.lists(
    st.lists(st.sampled_from("abcdefgh"), unique=True, min_size=1, max_size=4),
    min_size=1,
    max_size=9,
)


class TestCurve:
    def test_new_claims_by_talk(self, told: Told, day: Day) -> None:
        """By hand, over both topics."""
        curve = ii.saturation(told(*TALKS), as_of=day(20)).overall

        assert [step.new for step in curve.steps] == [3, 2, 1, 1, 0, 1, 0, 0]
        assert [step.heard for step in curve.steps] == [3, 3, 2, 2, 1, 2, 2, 2]
        assert [step.total for step in curve.steps] == [3, 5, 6, 7, 7, 8, 8, 8]

    def test_the_rule_slides_its_run(self, told: Told, day: Day) -> None:
        """By hand: 1/7, 1/7, 0/7 from the fifth talk on, so 6+2 talks."""
        curve = ii.saturation(told(*TALKS), as_of=day(20)).overall

        assert curve.runs == pytest.approx((1 / 7, 1 / 7, 0))
        assert curve.saturated_at == 8
        assert str(curve).endswith("; saturated at 6+2 talks")
        assert curve.new_information.value == 0

    def test_a_run_that_is_new_again_undoes_it(self, told: Told, day: Day) -> None:
        """Saturated is what the last run says, not what one once said."""
        curve = ii.saturation(told(*TALKS, ("advice:new",)), as_of=day(20)).overall

        assert not curve.saturated
        assert curve.runs[-1] == pytest.approx(1 / 7)

    def test_before_the_first_run_nothing_is_said(self, told: Told, day: Day) -> None:
        """Five talks are too few for a base of four and a run of two."""
        curve = ii.saturation(told(*TALKS[:5]), as_of=day(20)).overall

        assert curve.new_information.value is None
        assert curve.new_information.reason == "too_few"
        assert not curve.saturated

    def test_a_base_without_a_claim_is_no_yardstick(
        self, known: Known, day: Day
    ) -> None:
        """A topic asked about in vain is not saturated."""
        people = [f"p{number}" for number in range(6)]
        facts: list[ii.Fact] = []
        for number, who in enumerate(people):
            facts += [
                ii.QuestionAsked(
                    contact=who, concept="pay", topic="lifestyle", at=day(number)
                ),
                ii.Takeaway(contact=who, topic="advice", claim="x", at=day(number)),
            ]
        late = ii.Takeaway(contact="p5", topic="lifestyle", claim="y", at=day(5))
        campaign = known(" ".join(people), *facts, late)

        curve = ii.saturation(campaign, as_of=day(9)).topic("lifestyle")

        assert [step.heard for step in curve.steps] == [0, 0, 0, 0, 0, 1]
        assert curve.runs == ()

    def test_a_topic_counts_the_talks_in_which_it_came_up(
        self, told: Told, day: Day
    ) -> None:
        """By hand: advice was spoken of in talks 1, 2, 3, 4, 6, 7 and 8."""
        curve = ii.saturation(told(*TALKS), as_of=day(20)).topic("advice")

        assert [step.new for step in curve.steps] == [1, 1, 0, 1, 0, 0, 0]
        assert curve.saturated_at == 6

    def test_what_was_said_outside_interviews_is_a_talk_too(
        self, known: Known, day: Day
    ) -> None:
        """One for each person."""
        told = (
            ii.Takeaway(contact=who, topic="advice", claim=claim, at=day(1))
            for who, claim in (("a", "x"), ("a", "y"), ("b", "x"))
        )

        curve = ii.saturation(known("a b", *told), as_of=day(2)).overall

        assert [step.new for step in curve.steps] == [2, 0]

    def test_a_takeaway_belongs_to_the_interview_it_names(
        self, known: Known, day: Day
    ) -> None:
        """Otherwise to the last one that had begun."""
        hours = [
            ii.InterviewHeld(contact="a", start=day(n), interview=f"i{n}")
            for n in (1, 3)
        ]
        told = (
            ii.Takeaway(contact="a", topic="advice", claim="x", at=day(4)),
            ii.Takeaway(
                contact="a", topic="advice", claim="y", at=day(4), interview="i1"
            ),
        )

        curve = ii.saturation(known("a", *hours, *told), as_of=day(5)).overall

        assert [step.talk for step in curve.steps] == ["i1", "i3"]

    def test_two_members_of_a_panel_are_one_talk(self, known: Known, day: Day) -> None:
        """They share the interview."""
        facts: list[ii.Fact] = []
        for who, claim in (("a", "x"), ("b", "y")):
            facts += [
                ii.InterviewHeld(contact=who, start=day(1), interview="panel"),
                ii.Takeaway(contact=who, topic="advice", claim=claim, at=day(2)),
            ]

        curve = ii.saturation(known("a b", *facts), as_of=day(3)).overall

        assert [step.new for step in curve.steps] == [2]


class TestRichness:
    def test_by_hand(self, told: Told, day: Day) -> None:
        """Of 8 claims in 8 talks, b, z and e came up once, c, d and y twice.

        Chao: 8 + 7/8 x 3 x 2 / (2 x 4) = 8.65625. Coverage, of 17 mentions:
        1 - 3/17 x 21/(21 + 6).
        """
        curve = ii.saturation(told(*TALKS), as_of=day(20)).overall

        assert (curve.once, curve.twice) == (3, 3)
        assert curve.richness.value == pytest.approx(8.65625)
        assert curve.coverage.value == pytest.approx(1 - 3 / 17 * 21 / 27)

    @given(SOME_TALKS)
    def test_agrees_with_the_formula_for_single_counts(
        self, told: Told, day: Day, talks: list[list[str]]
    ) -> None:
        """Chao's estimate for talks is that for counts, less by (m - 1)/m.

        The counts are those of `referrals.chao1`, which is checked against R.
        """
        from infointerview.referrals import chao1

        points = [[f"advice:{key}" for key in talk] for talk in talks]
        times = [sum(key in talk for talk in talks) for key in "abcdefgh"]

        curve = ii.saturation(told(*points), as_of=day(30)).overall

        seen = sum(map(bool, times))
        expected = chao1(times).value
        assert expected is not None
        share = (len(talks) - 1) / len(talks)
        assert curve.richness.value == pytest.approx(seen + share * (expected - seen))
        assert curve.coverage.value is not None
        assert 0 <= curve.coverage.value <= 1

    def test_nothing_heard_has_none(self, known: Known, day: Day) -> None:
        """And says why."""
        curve = ii.saturation(known("a"), as_of=day(1)).overall

        assert curve.richness.reason == "no_observations"
        assert curve.coverage.reason == "no_observations"


class TestSentence:
    def test_names_what_is_enough_and_what_is_missing(
        self, told: Told, day: Day
    ) -> None:
        """In plain words, and without a number."""
        found = ii.saturation(told(*TALKS), as_of=day(20))

        assert found.saturated == ("lifestyle", "advice")
        assert str(found) == (
            "Another interview about lifestyle, advice is worth little. Nobody has"
            " told you about background and education, day to day, culture,"
            " advancement, trends, pros and cons, skills."
        )

    def test_asks_again_about_what_is_old(self, told: Told, day: Day) -> None:
        """However saturated it was: in four years half of it has gone stale."""
        found = ii.saturation(told(*TALKS), as_of=day(4 * 365))

        assert found.stale == ("lifestyle", "advice")
        assert found.saturated == ()
        assert "Ask again about lifestyle, advice: most of it is old." in str(found)

    def test_says_when_the_question_is_answered(self, told: Told, day: Day) -> None:
        """Every topic of rule Z6 heard, nothing new in the last run."""
        everything = [f"{topic}:x" for topic in ii.Topic if topic.area]

        found = ii.saturation(told(*[everything] * 6), as_of=day(20))

        assert found.answered
        assert str(found).startswith("Your question is answered as far as interviews")

    def test_says_of_how_many_nothing_was_noted(self, told: Told, day: Day) -> None:
        """An interview without a note is no interview without news."""
        found = ii.saturation(told((), ("advice:x",), ()), as_of=day(20))
        nothing = ii.saturation(told(()), as_of=day(20))

        assert found.unwritten == 2
        assert str(found).endswith("Of 2 interviews nothing was noted.")
        assert [step.new for step in found.overall.steps] == [1]
        assert str(nothing).endswith("anything yet. Of 1 interview nothing was noted.")

    def test_where_everything_is_open_it_says_so(self, told: Told, day: Day) -> None:
        """All topics heard, none saturated."""
        everything = [f"{topic}:x" for topic in ii.Topic if topic.area]

        found = ii.saturation(told(everything), as_of=day(20))

        assert str(found) == "There is still something to learn about every topic."


class TestGuide:
    def test_a_saturated_topic_is_asked_about_no_more(
        self, told: Told, day: Day
    ) -> None:
        """Handed to the guide, what saturation knows closes the topic."""
        campaign = told(*[("advice:x",)] * 6).record(
            ii.ContactAdded(contact="new", card=ii.Contact(name="New"), at=day(10))
        )
        found = ii.saturation(campaign, as_of=day(20))

        plan = ii.guide(
            campaign, "new", minutes=25, as_of=day(20), knowledge=found.knowledge
        )

        assert found.knowledge["advice"] >= -math.log(0.05)
        assert "advice" not in {item.topic for item in plan.core}

    @pytest.mark.parametrize("wrong", [-1.0, math.nan, "much"])
    def test_a_guide_refuses_knowledge_that_is_none(
        self, known: Known, day: Day, wrong: object
    ) -> None:
        """With the place and what was expected."""
        with pytest.raises(ii.InvalidValue, match="guide\\(knowledge\\)"):
            ii.guide(
                known("a"),
                "a",
                as_of=day(1),
                knowledge={"advice": wrong},  # type: ignore[dict-item] # on purpose
            )


class TestRule:
    @pytest.mark.parametrize(
        "wrong", [{"base": 0}, {"run": 0}, {"threshold": 1}, {"threshold": True}]
    )
    def test_numbers_out_of_range_are_refused(self, wrong: dict[str, int]) -> None:
        """With the name of the field."""
        with pytest.raises(ii.InvalidValue, match="SaturationRule"):
            SaturationRule(**wrong)

    @given(SOME_TALKS, st.integers(1, 3), st.integers(1, 3))
    def test_a_stricter_threshold_is_never_met_earlier(
        self, told: Told, day: Day, talks: list[Sequence[str]], base: int, run: int
    ) -> None:
        """Whatever the talks bring."""
        campaign = told(*[[f"advice:{key}" for key in talk] for talk in talks])
        strict, lenient = (
            ii.saturation(
                campaign,
                as_of=day(30),
                rule=SaturationRule(base=base, run=run, threshold=threshold),
            ).overall.saturated_at
            for threshold in (0.0, 0.5)
        )

        assert strict is None or (lenient is not None and lenient <= strict)
