"""Debriefs: the forms of the rules, and the options side by side."""

from collections.abc import Callable
from datetime import datetime

import pytest

import infointerview as ii
from infointerview.learning import DEBRIEF_QUESTIONS, debrief_form

Known = Callable[..., ii.Campaign]
Day = Callable[[float], datetime]


def met(who: str, day: Day, days: float, **look: object) -> tuple[ii.Fact, ...]:
    """Return that somebody was met, and what was written a day later."""
    return (
        ii.InterviewHeld(contact=who, start=day(days)),
        ii.Debrief(contact=who, at=day(days + 1), **look),  # type: ignore[arg-type] # as the fact has them
    )


class TestForms:
    @pytest.mark.parametrize(
        ("form", "number", "rule"),
        [("short", 3, "U17"), ("long", 10, "U18"), ("review", 4, "U19")],
    )
    def test_have_the_prompts_of_their_rule(
        self, form: str, number: int, rule: str
    ) -> None:
        """Each with a question in words."""
        found = debrief_form(form)

        assert len(found.prompts) == number
        assert all(question.endswith("?") for question in found.questions)
        assert found.explain().startswith(rule)
        assert len(str(found).splitlines()) == number

    def test_every_prompt_has_its_own_question(self) -> None:
        """Nothing is asked twice."""
        questions = DEBRIEF_QUESTIONS.values()

        assert set(DEBRIEF_QUESTIONS) == set(ii.DebriefPrompt)
        assert len(set(questions)) == len(questions)

    def test_another_form_is_refused(self) -> None:
        """With those there are."""
        with pytest.raises(ii.InvalidValue, match="short, long, review"):
            debrief_form("endless")


class TestDebriefs:
    def test_shows_what_is_still_to_be_answered(self, known: Known, day: Day) -> None:
        """Rosa's is half done in two sittings, Ken's is missing altogether."""
        campaign = known(
            "rosa ken",
            *met(
                "rosa",
                day,
                1,
                answers=(ii.DebriefAnswer(prompt="learned", text="nights"),),
                misconceptions=("it is lonely",),
            ),
            ii.Debrief(
                contact="rosa",
                answers=(ii.DebriefAnswer(prompt="fit", text="good"),),
                at=day(3),
            ),
            ii.InterviewHeld(contact="ken", start=day(2)),
        )

        rosa, ken = ii.debriefs(campaign, as_of=day(9))

        assert (rosa.name, len(rosa.notes), len(ken.notes)) == ("Rosa", 2, 0)
        assert rosa.open() == ("still_needed",)
        assert "corrected_misconceptions" not in rosa.open("long")
        assert len(ken.open("review")) == 4

    def test_a_debrief_belongs_to_the_interview_it_names(
        self, known: Known, day: Day
    ) -> None:
        """Otherwise to the last that had ended; one outside any comes last."""
        campaign = known(
            "rosa ken",
            ii.InterviewHeld(contact="ken", start=day(0)),
            *(
                ii.InterviewHeld(contact="rosa", start=day(n), interview=f"i{n}")
                for n in (1, 3)
            ),
            ii.Debrief(contact="rosa", at=day(2)),
            ii.Debrief(contact="rosa", at=day(4), interview="i1"),
            ii.Debrief(contact="rosa", at=day(4)),
        )

        found = ii.debriefs(campaign, as_of=day(9))

        assert [(each.interview, len(each.notes)) for each in found[1:]] == [
            ("i1", 2),
            ("i3", 1),
        ]

    def test_one_whose_interview_was_taken_back_stands_alone(
        self, known: Known, day: Day
    ) -> None:
        """What was written is not lost."""
        campaign = known("rosa", *met("rosa", day, 1))
        held = next(
            entry.id
            for entry in campaign.history
            if isinstance(entry.fact, ii.InterviewHeld)
        )

        (found,) = ii.debriefs(campaign.retract(held, at=day(5)), as_of=day(9))

        assert (found.interview, found.held, len(found.notes)) == (None, None, 1)


class TestDecisionTable:
    def test_people_of_one_name_are_people(self, known: Known, day: Day) -> None:
        """Three Anas are no fewer than three people, and one met twice is one."""
        campaign = known("a1 a2 a3", *met("a1", day, 1), *met("a1", day, 5)).record(
            *(
                ii.ContactChanged(contact=id, name="Ana Roy", at=day(0))
                for id in ("a1", "a2", "a3")
            )
        )

        one = ii.decision_table(campaign, as_of=day(9)).rows[0]
        campaign = campaign.record(*met("a2", day, 2), *met("a3", day, 3))
        three = ii.decision_table(campaign, as_of=day(9)).rows[0]

        assert (one.people, one.too_little) == (("Ana Roy",), True)
        assert str(three).endswith("(3 people)")

    def test_by_hand(self, known: Known, day: Day) -> None:
        """Planning: 5 to 7, then 7 to 6: on average half a point up. Relays: 4 to 8."""
        campaign = known(
            "rosa ken ana bo",
            *met("rosa", day, 1, option="Planning", fit_before=5, fit_after=7),
            *met(
                "ken",
                day,
                2,
                option="planning!",
                fit_before=7,
                fit_after=6,
                red_flags=("much travel", "nights"),
            ),
            *met(
                "ana",
                day,
                3,
                option="Relays",
                fit_before=4,
                fit_after=8,
                misconceptions=("it is lonely",),
                red_flags=("nights",),
            ),
            *met("bo", day, 4),
        )

        table = ii.decision_table(campaign, as_of=day(9))

        assert [row.option for row in table.rows] == ["Relays", "Planning", ""]
        planning = table.row("PLANNING")
        assert planning is not None
        assert (planning.before, planning.after, planning.shift) == (5, 6, 0.5)
        assert planning.red_flags == ("much travel", "nights")
        relays, others, goal = str(table).splitlines()
        assert relays == (
            "Relays: fit 4 before, 8 now (1 person, too few); against it: nights;"
            " not so: it is lonely"
        )
        assert others == (
            "Planning: fit 5 before, 6 now (2 people, too few); against it:"
            " much travel, nights"
        )
        assert goal == (
            "the goal itself: fit not said before, not said now (1 person, too few)"
        )
        assert table.row("medicine") is None
        assert table.rows[2].shift is None

    def test_a_fit_of_nought_comes_before_none(self, known: Known, day: Day) -> None:
        """Nought is a judgement."""
        campaign = known(
            "rosa ken",
            *met("rosa", day, 1, option="unsaid"),
            *met("ken", day, 2, option="hopeless", fit_after=0),
        )

        table = ii.decision_table(campaign, as_of=day(9))

        assert [row.option for row in table.rows] == ["hopeless", "unsaid"]

    def test_three_people_are_enough_to_say_something(
        self, known: Known, day: Day
    ) -> None:
        """And no longer called too few."""
        names = ("a", "b", "c")
        looks = (met(who, day, n, fit_after=5) for n, who in enumerate(names))
        campaign = known("a b c", *(fact for look in looks for fact in look))

        table = ii.decision_table(campaign, as_of=day(9))

        assert str(table) == "the goal itself: fit not said before, 5 now (3 people)"

    def test_what_was_written_about_a_forgotten_person_is_left_out(
        self, known: Known, day: Day
    ) -> None:
        """Of which option it was is gone."""
        journal = ii.MemoryJournal()
        journal.save(known("rosa", *met("rosa", day, 1, option="Planning")))

        journal.forget("grid", "rosa")

        assert ii.decision_table(journal.load("grid"), as_of=day(9)).rows == ()
