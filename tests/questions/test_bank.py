"""The texts of the bank, in every rendering that a slot can lead to."""

import re
import statistics
from collections import Counter

import attrs
import pytest

from infointerview.errors import UnsupportedLanguage
from infointerview.etiquette import lint_question, review
from infointerview.grammar.english import in_sentence, slots
from infointerview.people import Position
from infointerview.questions import QUESTION_BANK, Phase, Seniority, Work
from infointerview.questions._bank import Template, slots_of
from infointerview.questions._quotation import quoted
from infointerview.values import Register, Topic

CATALOGUE = QUESTION_BANK.catalogue("en")
WORDINGS = [text for each in CATALOGUE.questions for text in each.texts]
RITES = tuple(attrs.astuple(CATALOGUE.rites, recurse=False))
AREAS = {topic.area for topic in Topic if topic.area}

# One value for each class a slot value can be of: article by letter and by sound,
# acronyms, several words, other scripts, punctuation, the longest there can be.
TITLES = {
    "Protection Engineer": "a",
    "analyst": "an",
    "UX Designer": "a",
    "MBA Student": "an",
    "SQL Developer": "an",
    "NASA Astronomer": "a",
    "University Lecturer": "a",
    "Hourly Worker": "an",
    "Vice President of Very Long": "a",
    "Ingénieur Manager": "an",
}
ORGANIZATIONS = (
    "Bonneville Power",
    "Acme, Inc.",
    "IBM",
    "the Ōta Works",
    "A & B Partners & Sons",
    "O'Neill's",
    "University of Oregon",
)
FIELDS = ("power systems", "AI", "public health", "oil and gas extraction")
VALUES = {"title": tuple(TITLES), "organization": ORGANIZATIONS, "field": FIELDS}


def renderings() -> dict[str, str]:
    """Return every text that can be said, with the wording it is from."""
    found = {}
    for template in CATALOGUE.questions:
        for wording in template.texts:
            (slot,) = slots_of(wording) or ("title",)
            name = slot.partition("_")[0]
            for value in VALUES[name]:
                filled = slots(Position(**{"organization": "Acme", name: value}))
                if slot in filled or "{" not in wording:
                    found[wording.format_map(filled)] = wording
    return found


RENDERINGS = renderings()
KNOWN = ["Acme", *TITLES, *ORGANIZATIONS, *FIELDS]


class TestEveryRendering:
    def test_is_one_clean_sentence(self) -> None:
        """Capital first, one question mark last, no doubled space, no open slot."""
        clean = re.compile(r"[^\W\d_](?!.*(?:\s\s|\s[?,.]|[{}])).*[^\W_.]\.?\?")

        bad = [
            text
            for text in RENDERINGS
            if not text[0].isupper() or text.count("?") > 1 or not clean.fullmatch(text)
        ]

        assert bad == []

    def test_has_the_article_that_sounds_right(self) -> None:
        """Where a title takes an article, it is the one noted above, by ear."""
        bad = [
            text
            for text, wording in RENDERINGS.items()
            if "{title:a}" in wording
            and not any(
                f" {sound} {in_sentence(title)}" in text
                for title, sound in TITLES.items()
            )
        ]

        assert bad == []

    def test_is_short_enough_to_be_said(self) -> None:
        """No more than 24 words, whatever is filled in; 14 at the median."""
        words = [len(text.split()) for text in RENDERINGS]

        assert max(words) <= 24
        assert statistics.median(words) <= 14

    def test_passes_guard_and_lint(self, *, thorough: bool) -> None:
        """None comes near an ask for a job or is badly put.

        With the first value of a slot, and with every one where all is checked. Of
        the lint not even advice is taken.
        """
        said = {wording: text for text, wording in reversed(RENDERINGS.items())}
        texts = RENDERINGS if thorough else said.values()

        bad = [text for text in texts if lint_question(text, known=KNOWN)]

        assert bad == []


class TestEveryWording:
    def test_is_open(self) -> None:
        """It begins with a word that asks for more than yes, no or a number."""
        opener = re.compile(
            r"(?:For whom|Of all|(?:What|How|Which|Who|Whose|Where|Why)\b"
            r"(?! (?:much|many|long|often|old)\b))"
        )

        bad = [text for text in WORDINGS if not opener.match(text)]

        assert bad == []
        assert all(template.form.is_open for template in CATALOGUE.questions)

    def test_asks_one_thing_plainly(self) -> None:
        """It joins no two requests, denies nothing, and suggests no answer."""
        unwanted = re.compile(
            r"\b(?:and|not|never|nobody|nothing|no longer|\w+n't|surely|obviously"
            r"|of course|often|recently|agree)\b",
            re.IGNORECASE,
        )

        bad = [text for text in WORDINGS if unwanted.search(text)]

        assert bad == []

    def test_mentions_neither_hiring_nor_the_seeker(self) -> None:
        """It names no vacancy and no application, and nobody is to judge the seeker."""
        unwanted = re.compile(
            r"\b(?:hir\w+|vacan\w+|openings?|recruit\w*|appl(?:y|ied|ication)\w*"
            r"|r[ée]sum[ée]s?|cv|(?<!on the )jobs?|opportunit\w+|internships?|refer me"
            r"|i|me|my|mine|we|us|our)\b",
            re.IGNORECASE,
        )

        bad = [text for text in WORDINGS if unwanted.search(text)]

        assert bad == []

    def test_has_one_slot_unless_it_is_the_last(self) -> None:
        """So each concept can be said whatever is unknown."""
        for template in CATALOGUE.questions:
            *filled, plain = template.texts

            assert "{" not in plain, template.concept
            assert all(text.count("{") == 1 for text in filled), template.concept


class TestTheBank:
    def test_asks_nothing_under_two_keys(self) -> None:
        """Concepts and wordings are unique."""
        concepts = [template.concept for template in CATALOGUE.questions]

        assert len(set(concepts)) == len(concepts)
        assert len(set(WORDINGS)) == len(WORDINGS)
        assert all(re.fullmatch(r"[a-z]+\.[a-z_]+", concept) for concept in concepts)

    def test_gives_each_question_one_topic_first(self) -> None:
        """Further topics are others, and count half at most."""
        for template in CATALOGUE.questions:
            topics = [template.topic, *(topic for topic, _ in template.also)]

            assert len(set(topics)) == len(topics), template.concept
            assert all(weight <= 0.5 for _, weight in template.also), template.concept

    def test_is_large_enough_for_six_interviews(self) -> None:
        """Every area of rule Z6 has ten questions that suit everybody who works."""
        anybody = [
            template
            for template in CATALOGUE.questions
            if not template.seniorities and not template.works
        ]
        by_area = Counter(Topic(template.topic).area for template in anybody)

        assert len(CATALOGUE.questions) >= 60
        assert all(by_area[area] >= 10 for area in AREAS)

    def test_has_something_for_every_role(self) -> None:
        """Whoever has a telling title can be asked something made for it."""
        meant = [
            (template.topic, who)
            for template in CATALOGUE.questions
            for who in (*template.seniorities, *template.works)
        ]

        by_role = Counter(who for _, who in meant)

        for role in (*Seniority, *Work):
            if role is not Seniority.PRACTITIONER:
                assert by_role[role] >= 9, role

    def test_takes_no_present_job_for_granted(self) -> None:
        """What can always be said suits somebody between jobs or retired as well."""
        unwanted = re.compile(
            r"\b(?:where you (?:work|are)|your (?:week|day|team|place|employer))\b"
        )

        bad = [
            template.texts[-1]
            for template in CATALOGUE.questions
            if not template.seniorities
            and not template.works
            and unwanted.search(template.texts[-1])
        ]

        assert bad == []

    def test_asks_students_about_their_studies(self) -> None:
        """At least two questions on each topic, none of which speaks of their work."""
        meant = [
            template
            for template in CATALOGUE.questions
            if Seniority.STUDENT in template.seniorities
        ]
        by_topic = Counter(template.topic for template in meant)

        assert {topic for topic, count in by_topic.items() if count >= 2} == {
            template.topic for template in CATALOGUE.questions
        }
        assert not any("work" in text for each in meant for text in each.texts)

    def test_asks_the_four_questions_of_bolles(self) -> None:
        """How they got in, what they like most and least, and who else there is."""
        concepts = {template.concept for template in CATALOGUE.questions}
        asks = {each.concept for each in CATALOGUE.rites.referral.wordings}

        assert {"path.story", "pros.like", "cons.dislike"} <= concepts
        assert "referral.two_people" in asks

    def test_keeps_what_is_delicate_out_of_the_edges(self) -> None:
        """Only the exploration holds questions about pay, dislikes and strain."""
        delicate = [t for t in CATALOGUE.questions if t.sensitivity > 0.3]

        assert {template.phase for template in delicate} == {Phase.EXPLORATION}

    def test_refuses_a_language_it_does_not_speak(self) -> None:
        """No language takes the place of another."""
        with pytest.raises(UnsupportedLanguage) as caught:
            QUESTION_BANK.catalogue("tlh")

        assert caught.value.supported == ("de", "en")


class TestTheFixedParts:
    @pytest.mark.parametrize(
        "wording",
        [wording for rite in RITES for wording in rite.wordings],
        ids=lambda wording: wording.concept,
    )
    def test_are_clean_and_in_good_faith(self, wording: Template) -> None:
        """Capital first, a full stop or question mark last, and the guard agrees."""
        (text,) = wording.texts
        text = text.format(minutes=25)

        assert text[0].isupper()
        assert text[-1] in "?."
        assert text.count("?") <= 1
        assert len(text.split()) <= 24
        assert review(text, kind="question").level == "pass"

    def test_ask_for_two_people_in_every_wording(self) -> None:
        """However it is put, the ask is for at least two other people (rule Z2)."""
        asks = [each.texts[0] for each in CATALOGUE.rites.referral.wordings]

        assert all("at least two other people" in text for text in asks)

    def test_vary_until_they_run_out(self) -> None:
        """A wording is said again only when the person has heard them all."""
        rite = CATALOGUE.rites.referral
        concepts = [each.concept for each in rite.wordings]

        heard = [
            rite.wording(concepts[:count]).concept for count in range(len(concepts))
        ]

        assert heard == concepts
        assert rite.wording(concepts).concept == concepts[0]


class TestPhrases:
    CLAIMS = ("nights on call are rare", "crews work four long days")

    @pytest.mark.parametrize("register", Register)
    @pytest.mark.parametrize("language", ["en", "de"])
    def test_are_clean_and_in_good_faith(
        self, language: str, register: Register
    ) -> None:
        """Every sentence about something heard, told or read, with what follows it."""
        phrases = QUESTION_BANK.catalogue(language, register).phrases
        opposed = [
            quoted(f"{said} {asks}", *self.CLAIMS[: said.count("{}")])
            for said in (phrases.contested, phrases.disputed)
            for asks in (phrases.here, phrases.seen)
        ]
        read = [
            quoted(f"{phrases.read} {asks}", self.CLAIMS[0])
            for asks in (phrases.compare, phrases.compare_here)
        ]
        told = [quoted(text, self.CLAIMS[0]) for text in phrases.told]
        pivot = [text for each in phrases.pivot for text in each.texts]

        for text in (*opposed, *read, *told, *pivot, *phrases.since.values()):
            assert lint_question(text, language=language).passes, text
            assert text.find("?") == len(text) - 1
            assert len(text.split()) <= 24
            assert "{" not in text

    def test_say_what_changed_on_every_topic_of_the_field(self) -> None:
        """Stories have no half-life, so nothing is asked about them again."""
        field = {topic for topic in Topic if topic.area}

        for language in ("en", "de"):
            phrases = QUESTION_BANK.catalogue(language).phrases

            assert set(phrases.since) == field
