"""What titles say."""

from datetime import date, timedelta

import pytest

from infointerview.people import Position
from infointerview.questions import Role, Seniority, Work
from infointerview.questions._role import fit, is_over, role_of
from infointerview.values import Topic

DAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("title", "seniority", "work"),
    [
        ("Graduate Student", "student", None),
        ("PhD Candidate", "student", None),
        ("Marketing Intern", "newcomer", "persuade"),
        ("Student Affairs Coordinator", "practitioner", "run"),
        ("Junior Designer", "newcomer", "build"),
        ("Protection engineer", "practitioner", "build"),
        ("Sales Engineer", "practitioner", "build"),
        ("Registered Nurse", "practitioner", "care"),
        ("Product Manager", "practitioner", "run"),
        ("Executive Assistant to the CEO", "practitioner", "run"),
        ("Account Executive", "practitioner", "persuade"),
        ("HR Business Partner", "practitioner", "care"),
        ("Senior Data Scientist", "senior", "analyse"),
        ("Staff Software Engineer", "senior", "build"),
        ("Professor of Law", "senior", "analyse"),
        ("Professor of History", "senior", "analyse"),
        ("High School Teacher", "practitioner", "care"),
        ("Engineering Manager", "manager", "build"),
        ("Assistant Manager", "manager", "run"),
        ("Head of Communications", "manager", "persuade"),
        ("Director of Operations", "executive", "run"),
        ("Vice President, Sales", "executive", "persuade"),
        ("CFO", "executive", "analyse"),
        ("Co-Founder", "executive", None),
        ("Astronaut", "practitioner", None),
    ],
)
def test_a_title_says_how_senior_and_what_work(
    title: str, seniority: str, work: str | None
) -> None:
    """Each title is read as most people would read it."""
    role = role_of(Position(title=title))

    assert (role.seniority, role.work) == (seniority, work)


def test_the_level_on_the_card_counts_as_part_of_the_title() -> None:
    """What the user wrote under seniority is read first."""
    post = Position(title="Planner", seniority="Junior")

    assert role_of(post) == Role(seniority=Seniority.NEWCOMER, work=Work.RUN)


@pytest.mark.parametrize(
    ("title", "over"),
    [
        ("Retired Engineer", True),
        ("Rentnerin", True),
        ("Engineer (retired)", True),
        ("Former Chief of Staff", True),
        ("Ex-Banker", True),
        ("Performer", False),
        ("Export Manager", False),
        ("", False),
    ],
)
def test_a_title_may_say_that_it_is_over(title: str, *, over: bool) -> None:
    """Words such as "retired" do, wherever they stand."""
    assert is_over(Position(title=title, organization="Acme")) is over


def test_no_title_says_nothing() -> None:
    """An employer alone leaves the role open."""
    assert role_of(Position(organization="Acme")) == Role()


class TestFit:
    def test_knows_nothing_of_a_stranger_or_a_topic_of_ones_own(self) -> None:
        """0.8 is the value for both."""
        manager = Role(seniority=Seniority.MANAGER)

        assert fit(Topic.ADVICE, None, Role(), DAY) == 0.8
        assert fit("night_shifts", None, manager, DAY) == 0.8

    def test_sends_questions_of_advancement_to_managers(self) -> None:
        """Who can answer what differs by seniority, both ways."""
        student = Role(seniority=Seniority.STUDENT)
        manager = Role(seniority=Seniority.MANAGER)

        for topic, better, worse in (
            (Topic.ADVANCEMENT, manager, student),
            (Topic.BACKGROUND_EDUCATION, student, manager),
        ):
            assert fit(topic, None, better, DAY) > fit(topic, None, worse, DAY)

    @pytest.mark.parametrize(("years", "expected"), [(0.5, 0.49), (3, 0.7), (12, 0.9)])
    def test_counts_the_years_in_the_post(self, years: float, expected: float) -> None:
        """By hand for trends and a practitioner: 0.7 * 0.7, 0.7, at least 0.9."""
        start = DAY - timedelta(days=365.25 * years)
        post = Position(title="Planner", start=start)

        share = fit(Topic.INDUSTRY_TRENDS, post, role_of(post), DAY)

        assert share == pytest.approx(expected)
