"""Which of the questions that would do as well each person is asked (rule Z7).

The questions of the bank on a topic stand on a circle of eleven places. Everybody has
a word (a, b, c), and prefers in topic number i what stands at place a + b*i + c*i*i,
modulo eleven: a Reed-Solomon code. Two curves with the same c meet once at most, and
two others twice. What does not live here: how much a preference is worth.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from infointerview.people import text_key
from infointerview.questions._followup import digest
from infointerview.questions._languages import QUESTION_BANK
from infointerview.questions._policy import QuestionForm
from infointerview.values import Topic

if TYPE_CHECKING:
    from infointerview.questions._context import Candidate, GuideContext

__all__ = ["Word", "word_for"]

_PLACES = 11  # a prime, as many as there are topics, and about what each has to ask
_LINES = _PLACES**2
_NUMBERS: dict[str, int] = {topic: number for number, topic in enumerate(Topic)}
_OWN_PLACE = 0.8  # of a preference; the rest is settled by a digest


@attrs.frozen(kw_only=True)
class Word:
    """What sets the preferences of one person apart from those of another.

    Attributes:
        line: a and b in one, from 0 up to 121.
        bend: c, from 0 to 10.
        whose: The person and their title, as a key.
        places: Where the questions of the bank stand, by concept.

    Examples:
        >>> word = Word(line=14, bend=0, whose="rosa planner", places={})
        >>> [word.place(topic) for topic in list(Topic)[:4]]
        [1, 4, 7, 10]
    """

    line: int
    bend: int
    whose: str
    places: Mapping[str, int]

    def preference(self, question: Candidate, /) -> float:
        """Return how much a question is preferred, from 0.0 to 1.0.

        A digest decides where nothing stands at the place of this person, or more than
        one, and on whatever is not from the bank.
        """
        spread = _number(f"{self.whose} {question.concept}") / 2**32
        if question.concept not in self.places:
            return spread
        is_own = self.places[question.concept] == self.place(question.topic)
        return _OWN_PLACE * is_own + (1 - _OWN_PLACE) * spread

    def place(self, topic: str, /) -> int:
        """Return the place that is preferred in a topic."""
        start, step = divmod(self.line, _PLACES)
        number = _NUMBERS.get(topic, 0)
        return (start + (step + self.bend * number) * number) % _PLACES


def word_for(context: GuideContext, /) -> Word:
    """Return the word of the person in their post.

    Of some seventy people that were added one after another no two have the same line,
    and all have the bend of the first: so no two of them prefer the same in more than
    one topic. Whose line somebody before has takes the next that is free, which is why
    nobody's word depends on people added later. In another campaign the same person
    with another title has mostly another bend as well.

    No word prefers a story where `Topic.PATH` has its place: stories take long, and
    a short talk would do without that topic, which people like best.
    """
    bank = QUESTION_BANK.catalogue(context.language, context.register).questions
    places = {each.concept: each.depth % _PLACES for each in bank}
    brief = {
        places[each.concept]
        for each in bank
        if each.topic == Topic.PATH
        and each.depth < _PLACES
        and each.form is QuestionForm.OPEN
    }
    people = context.campaign.contacts
    ids = list(people)
    number = ids.index(context.contact)
    keys = []
    for id in ids[number - number % (len(brief) * _PLACES) : number + 1]:
        post = people[id].position_on(context.day)
        keys.append(f"{id} {text_key(post.title) if post else ''}")
    bend = _number(keys[0]) // _LINES % _PLACES
    taken: dict[int, Word] = {}
    for key in keys:
        line = _number(key) % _LINES
        word = Word(line=line, bend=bend, whose=key, places=places)
        while word.line in taken or word.place(Topic.PATH) not in brief:
            word = attrs.evolve(word, line=(word.line + 1) % _LINES)
        taken[word.line] = word
    return word


def _number(text: str) -> int:
    return int(digest(text), 16)
