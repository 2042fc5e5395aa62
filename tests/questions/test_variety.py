"""Words: what sets the preferences of one person apart from those of another."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded
from infointerview.people import Contact, Position
from infointerview.questions import QUESTION_BANK, Candidate, GuideContext, QuestionForm
from infointerview.questions._variety import Word, word_for
from infointerview.values import Topic

ContextOf = Callable[..., GuideContext]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LINES = 121
ASKED = tuple(Topic)[:11]  # all but the rites


def crowd(count: int, *, title: str = "Planner") -> Campaign:
    """Return a campaign with so many people of one title, one added each minute."""
    post = Position(title=title)
    return Campaign.start("c", goal="", time_zone="UTC", at=NOON).record(
        *(
            ContactAdded(
                contact=f"p{number}",
                card=Contact(name=f"P{number}", positions=(post,)),
                at=NOON + number * timedelta(minutes=1),
            )
            for number in range(count)
        )
    )


def in_common(one: Word, other: Word) -> int:
    """Return in how many topics two words have the same place."""
    return sum(one.place(topic) == other.place(topic) for topic in ASKED)


class TestWord:
    @given(st.integers(0, 10), st.sets(st.integers(0, LINES - 1), min_size=2))
    def test_agrees_with_another_of_its_bend_in_one_topic_at_most(
        self, bend: int, lines: set[int]
    ) -> None:
        """Two straight lines meet once."""
        words = [Word(line=line, bend=bend, whose="", places={}) for line in lines]

        assert all(in_common(*pair) <= 1 for pair in combinations(words, 2))

    def test_prefers_what_stands_at_its_place(self) -> None:
        """Whatever the digest says, and by more than the digest can say."""
        concepts = {f"own.{place}": place for place in range(11)}
        word = Word(line=25, bend=3, whose="rosa planner", places=concepts)
        questions = [
            Candidate(
                concept=concept, text="How so?", topic=Topic.ADVICE, source="bank"
            )
            for concept in concepts
        ]

        own = word.preference(questions.pop(word.place(Topic.ADVICE)))

        assert own <= 1
        assert all(own >= 0.6 + word.preference(other) for other in questions)


class TestWordFor:
    def test_differs_among_seventy_people(self, context_of: ContextOf) -> None:
        """Any two of them have the same place in one topic at most."""
        campaign = crowd(70)

        words = [
            word_for(context_of(campaign, id, as_of=NOON + timedelta(days=1)))
            for id in campaign.contacts
        ]

        assert all(in_common(*pair) <= 1 for pair in combinations(words, 2))

    def test_begins_again_after_them(self, context_of: ContextOf) -> None:
        """However many people there are, each has a word that prefers no story."""
        campaign = crowd(200)
        context = context_of(campaign, "p199", as_of=NOON + timedelta(days=1))

        word = word_for(context)

        (own,) = [
            each
            for each in QUESTION_BANK.propose(context)
            if each.topic == Topic.PATH and each.depth == word.place(Topic.PATH)
        ]
        assert own.form is QuestionForm.OPEN

    def test_does_not_depend_on_who_was_added_later(
        self, context_of: ContextOf
    ) -> None:
        """More people leave the word of everybody before them as it is."""
        day = NOON + timedelta(days=1)
        few, many = crowd(30), crowd(60)

        for id in few.contacts:
            alone = word_for(context_of(few, id, as_of=day))

            assert word_for(context_of(many, id, as_of=day)) == alone

    def test_is_another_in_another_post(self, context_of: ContextOf) -> None:
        """The title is part of it, however it is written."""
        words = [
            word_for(context_of(crowd(1, title=title), "p0"))
            for title in ("Planner", " planner", "Nurse")
        ]

        assert words[0] == words[1]
        assert in_common(words[0], words[2]) <= 2
