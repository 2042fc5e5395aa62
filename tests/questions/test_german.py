"""German, in both registers."""

from collections.abc import Callable
from datetime import UTC, datetime

import attrs
import pytest

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.etiquette import lint_question
from infointerview.grammar.german import slots
from infointerview.people import Position
from infointerview.questions import (
    QUESTION_BANK,
    Candidate,
    KnownFact,
    Seniority,
    guide,
)
from infointerview.questions._bank import Template, slots_of
from infointerview.questions._role import role_of
from infointerview.values import Register, Topic

CampaignOf = Callable[..., Campaign]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)

# By hand, after the Duden: the title as it stands in each case.
CASES = {
    "Elektroingenieurin": ("eine", "einer", "einer", "eine", "eine gute"),
    "Pflegefachfrau": ("eine", "einer", "einer", "eine", "eine gute"),
    "Ärztin": ("eine", "einer", "einer", "eine", "eine gute"),
    "Techniker": ("ein", "eines", "einem", "einen", "einen guten"),
}
ENDINGS = {
    "Jurist": ("Jurist", "Juristen", "Juristen", "Juristen"),
    "Fluglotse": ("Fluglotse", "Fluglotsen", "Fluglotsen", "Fluglotsen"),
    "Arzt": ("Arzt", "Arztes", "Arzt", "Arzt"),
    "Kaufmann": ("Kaufmann", "Kaufmannes", "Kaufmann", "Kaufmann"),
    "Redakteur": ("Redakteur", "Redakteurs", "Redakteur", "Redakteur"),
    "Bauer": ("Bauer", "Bauern", "Bauern", "Bauern"),
    "Pilot": ("Pilot", "Piloten", "Piloten", "Piloten"),
    "Notar": ("Notar", "Notars", "Notar", "Notar"),
    "Experte": ("Experte", "Experten", "Experten", "Experten"),
    "Angestellter": ("Angestellter", "Angestellten", "Angestellten", "Angestellten"),
}


class TestTitles:
    @pytest.mark.parametrize(("title", "articles"), CASES.items())
    def test_have_the_article_of_their_gender(
        self, title: str, articles: tuple[str, ...]
    ) -> None:
        """In the nominative, genitive, dative, accusative, and with "good"."""
        noun = slots(Position(title=title))["title_case"]

        said = [format(noun, case) for case in ("nom", "gen", "dat", "acc", "good")]

        assert [text.rpartition(" ")[0] for text in said] == list(articles)

    @pytest.mark.parametrize(("title", "forms"), ENDINGS.items())
    def test_have_the_ending_of_their_case(
        self, title: str, forms: tuple[str, ...]
    ) -> None:
        """Strong and weak masculine nouns."""
        noun = slots(Position(title=title))["title_case"]

        said = [format(noun, case) for case in ("nom", "gen", "dat", "acc")]

        assert tuple(text.split()[-1] for text in said) == forms

    @pytest.mark.parametrize(
        ("title", "said"),
        [
            ("Technischer Leiter", "technischer Leiter"),
            ("Leitende Ingenieurin", "leitende Ingenieurin"),
            ("Entwickler (m/w/d)", "Entwickler"),
            ("Software Engineer", "Software Engineer"),
            ("Leiterin der Pflege", "Leiterin der Pflege"),
            ("Freier Journalist", "freier Journalist"),
            ("ingenieur", "Ingenieur"),
        ],
    )
    def test_stand_bare_after_als(self, title: str, said: str) -> None:
        """Adjectives lose their capital, a list of genders goes."""
        assert str(slots(Position(title=title))["title"].text) == said

    @pytest.mark.parametrize(
        "title", ["Software Engineer", "Technischer Leiter", "Sales Manager"]
    )
    def test_of_unknown_gender_have_no_case(self, title: str) -> None:
        """A question that needs one falls back to another wording."""
        assert "title_case" not in slots(Position(title=title))

    @pytest.mark.parametrize("title", ["Azubi", "Auszubildender", "Praktikantin"])
    def test_are_no_stage(self, title: str) -> None:
        """Nobody is asked what ten years as an apprentice lead to."""
        assert not {"title", "title_case"} & set(slots(Position(title=title)))

    @pytest.mark.parametrize("title", ["Geschäftsführerin", "CEO", "Inhaber"])
    def test_of_an_office_are_not_begun_with(self, title: str) -> None:
        """What beginners are told is told of an occupation."""
        filled = slots(Position(title=title))

        assert "title" in filled
        assert "title_start" not in filled

    @pytest.mark.parametrize(
        "title", ["Vertrieb", "CEO @ Acme | Träumer", "Pflege/IT", "INGENIEUR"]
    )
    def test_are_of_persons(self, title: str) -> None:
        """A department and a headline are none."""
        assert not {"title", "title_case"} & set(slots(Position(title=title)))


class TestPlaces:
    @pytest.mark.parametrize(
        ("organization", "said"),
        [
            ("Acme", "bei Acme"),
            ("Acme AG", "bei der Acme AG"),
            ("Meyer GmbH & Co. KG", "bei der Meyer GmbH & Co. KG"),
            ("Landratsamt Ulm", "beim Landratsamt Ulm"),
            ("Amt für Umweltschutz", "beim Amt für Umweltschutz"),
            ("Klinikum Stuttgart", "beim Klinikum Stuttgart"),
            ("Kreissparkasse Ulm", "bei der Kreissparkasse Ulm"),
            ("Commerzbank", "bei der Commerzbank"),
            ("Deutsche Telekom AG", "bei der Deutschen Telekom AG"),
            ("Universität Ulm", "an der Universität Ulm"),
            ("Grundschule Nord", "an der Grundschule Nord"),
            ("Fahrschule Nord", "bei der Fahrschule Nord"),
            ("Universität", "an der Universität"),
            ("Stadtwerke Ulm", "bei den Stadtwerken Ulm"),
            ("Verlag Nord", "beim Verlag Nord"),
            ("Institut für Wasser", "beim Institut für Wasser"),
            ("Deutsche Bahn", "bei der Deutschen Bahn"),
            ("Freie Universität Berlin", "an der Freien Universität Berlin"),
            ("Bayerischer Rundfunk", "beim Bayerischen Rundfunk"),
            ("Deutsches Rotes Kreuz", "beim Deutschen Roten Kreuz"),
            ("Städtisches Klinikum Ulm", "beim Städtischen Klinikum Ulm"),
            ("Allgemeiner Anzeiger", "beim Allgemeinen Anzeiger"),
            ("Blaues Haus", "beim Blauen Haus"),
            ("Bayerischer Hof", "beim Bayerischen Hof"),
            ("Zweites Deutsches Fernsehen", "beim Zweiten Deutschen Fernsehen"),
            ("Deutscher Bundestag", "beim Deutschen Bundestag"),
            ("Fischer Verlag", "beim Fischer Verlag"),
            ("Thalia Theater", "beim Thalia Theater"),
            ("Stuttgarter Zeitung", "bei der Stuttgarter Zeitung"),
            ("Berliner Verkehrsbetriebe", "bei den Berliner Verkehrsbetrieben"),
            ("Bäckerei Müller", "bei der Bäckerei Müller"),
            ("Hotel Adler", "beim Hotel Adler"),
            ("TU München", "an der TU München"),
            ("Polizei Berlin", "bei der Polizei Berlin"),
            ("Bundeswehr", "bei der Bundeswehr"),
            ("Kölner Stadtanzeiger", "beim Kölner Stadtanzeiger"),
            ("Lindner Group", "bei Lindner Group"),
            ("siemens ag", "bei siemens ag"),
        ],
    )
    def test_of_work_have_article_and_number(
        self, organization: str, said: str
    ) -> None:
        """Names stand bare, institutions with their article."""
        found = slots(Position(organization=organization))

        assert format(found["organization"], "bei") == said

    @pytest.mark.parametrize(
        "organization",
        [
            "Selbstständig",
            "Die Post",
            "Nordische Wellen",
            "Vereinte Nationen",
            "Weiße Flotte",
            "Auf Stellensuche",
            "Freiberufliche Tätigkeit",
            "Zurzeit in Elternzeit",
            "Wer? GmbH",
            "a " * 7 + "b",
        ],
    )
    def test_that_cannot_be_declined_are_left_out(self, organization: str) -> None:
        """Placeholders, names with an article or with an adjective of their own."""
        assert "organization" not in slots(Position(organization=organization))

    @pytest.mark.parametrize(
        ("field", "said"),
        [
            ("Energietechnik", "in der Energietechnik"),
            ("Maschinenbau", "im Maschinenbau"),
            ("Gesundheitswesen", "im Gesundheitswesen"),
            ("Medien", "in den Medien"),
            ("IT", "in der IT"),
            ("power systems", None),
            ("Energien", None),
        ],
    )
    def test_of_a_field_have_its_gender(self, field: str, said: str | None) -> None:
        """The ending tells it; what is not told is left out."""
        found = slots(Position(title="Referentin", field=field))

        assert (format(found["field"], "in") if "field" in found else None) == said


class TestTheCatalogue:
    @pytest.mark.parametrize("register", Register)
    def test_knows_one_way_of_address_at_a_time(self, register: Register) -> None:
        """Formal texts say no *du*, familiar ones no *Sie*; no choice is left open."""
        catalogue = QUESTION_BANK.catalogue("de", register)
        rites = attrs.astuple(catalogue.rites, recurse=False)
        templates: list[Template] = [*catalogue.questions, *catalogue.phrases.pivot]
        templates += [each for rite in rites for each in rite.wordings]
        phrases = list(catalogue.phrases.told)
        phrases += [*catalogue.phrases.since.values(), catalogue.phrases.here]
        texts = [text for each in templates for text in each.texts] + phrases

        words = [
            set(text.replace("?", " ").replace(".", " ").split()) for text in texts
        ]

        formal = {"Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"}
        familiar = {"du", "dir", "dich", "dein", "deine", "deinem", "deinen", "euch"}
        wrong = familiar if register is Register.FORMAL else formal
        assert [
            text for text, said in zip(texts, words, strict=True) if said & wrong
        ] == []
        assert not any("[" in text or "|" in text for text in texts)

    def test_has_the_concepts_of_english(self) -> None:
        """A concept is the unit of translation: none is said in one language only."""
        english = {each.concept for each in QUESTION_BANK.catalogue("en").questions}
        german = {each.concept for each in QUESTION_BANK.catalogue("de").questions}

        assert german == english

    def test_covers_every_topic_for_workers_and_students(self) -> None:
        """Seven or more questions for anybody who works, two for students."""
        questions = QUESTION_BANK.catalogue("de").questions
        topics = set(Topic) - {Topic.REFERRAL, Topic.CLOSING}

        for topic in topics:
            asked = [each for each in questions if each.topic == topic]
            anybody = [e for e in asked if not e.seniorities and not e.works]
            students = [e for e in asked if Seniority.STUDENT in e.seniorities]

            assert len(anybody) >= 7, topic
            assert len(students) >= 2, topic

    def test_can_always_be_said(self) -> None:
        """The last wording of a question has no slot, the others have one at most."""
        for template in QUESTION_BANK.catalogue("de").questions:
            *others, last = map(slots_of, template.texts)

            assert last == (), template.concept
            assert all(len(names) == 1 for names in others), template.concept

    @pytest.mark.parametrize("register", Register)
    def test_asks_for_two_people_in_every_wording(self, register: Register) -> None:
        """Whatever the field, at least two further people (rule Z2)."""
        rites = QUESTION_BANK.catalogue("de", register).rites

        asks = [*rites.referral.wordings, *rites.pivot.wordings]

        assert all("mindestens zwei weitere Menschen" in a.texts[0] for a in asks)


class TestEveryRendering:
    POSTS = tuple(
        Position(title=title, organization=organization, field=field)
        for title, organization, field in (
            ("Elektroingenieurin", "Acme AG", "Energietechnik"),
            ("Jurist", "Universität Ulm", "Maschinenbau"),
            ("Technischer Leiter", "Stadtwerke Ulm", "Gesundheitswesen"),
            ("Software Engineer", "Deutsche Bahn", "Medien"),
            ("Ärztin", "Verlag Nord", "IT"),
        )
    )
    KNOWN = tuple(
        line for post in POSTS for line in (post.title, post.organization, post.field)
    )

    @pytest.mark.parametrize("register", Register)
    def test_is_one_clean_question_in_good_faith(
        self, register: Register, *, thorough: bool
    ) -> None:
        """For each wording and class of value; the first class where time is short."""
        for template in QUESTION_BANK.catalogue("de", register).questions:
            for wording in template.texts:
                names = set(slots_of(wording))
                filled = [slots(p) for p in self.POSTS]
                texts = [
                    wording.format_map(found) for found in filled if names <= set(found)
                ]
                for text in dict.fromkeys(texts if thorough else texts[:1]):
                    report = lint_question(text, language="de", known=self.KNOWN)

                    assert not report, text
                    assert text.find("?") == len(text) - 1, text
                    assert len(text.split()) <= 24, text
                    assert not set("{}[]|") & set(text), text
                    assert "  " not in text, text


class TestTheGuide:
    def test_is_german_throughout(self, campaign_of: CampaignOf) -> None:
        """Questions, reasons, headings and notes."""
        post = Position(title="Elektroingenieurin", organization="Stadtwerke Ulm")

        talk = guide(
            campaign_of(rosa=post), "rosa", minutes=45, as_of=NOON, language="de"
        )

        text = str(talk)
        assert text.startswith("Rosa Doe, 45 Minuten\nHinweis: 45 Minuten sind mehr")
        assert "\nBeginn\n" in text
        assert "\nFragen\n" in text
        assert "\nSchluss\n" in text
        assert not {"the", "and", "you", "minutes"} & set(text.casefold().split())
        assert "Stützt sich auf" in " ".join(item.explain() for item in talk.core)

    def test_writes_numbers_and_facts_in_german(self, campaign_of: CampaignOf) -> None:
        """A comma before decimals, and no English name of a fact."""
        post = Position(title="Elektroingenieurin", organization="Stadtwerke Ulm")

        talk = guide(
            campaign_of(rosa=post), "rosa", minutes=22.5, as_of=NOON, language="de"
        )

        said = " ".join(item.explain() for item in talk.core)
        assert talk.heading == "Rosa Doe, 22,5 Minuten"
        assert "vereinbarten 22,5 Minuten" in talk.items[0].text
        assert "Arbeitgeber: Stadtwerke Ulm" in said
        assert "Dauert 2,5 Min." in said
        assert not {"organization:", "title:", "work:", "build"} & set(said.split())

    def test_says_du_to_whom_one_says_du(self, campaign_of: CampaignOf) -> None:
        """The register decides; a plain string names it."""
        campaign = campaign_of(rosa=None)

        texts = {
            register: " ".join(
                item.text
                for item in guide(
                    campaign, "rosa", as_of=NOON, language="de", register=register
                ).items
            )
            for register in ("formal", "informal")
        }

        assert "Passen Ihnen die" in texts["formal"]
        assert "Passen dir die" in texts["informal"]

    def test_knows_no_third_register(self, campaign_of: CampaignOf) -> None:
        """Any other word is named in the error."""
        with pytest.raises(InvalidValue, match="register"):
            guide(campaign_of(rosa=None), "rosa", as_of=NOON, register="royal")

    def test_says_how_open_a_topic_is(self) -> None:
        """A topic that is half known says so, and what others were asked as well."""
        reasons = QUESTION_BANK.catalogue("de").reasons
        question = Candidate(
            concept="skills.core", text="Was?", topic="skills", source="test"
        )

        heard = KnownFact(name="heard", value="x", entry="1")
        text = reasons(question, open_before=0.5, new=False)
        other = reasons(attrs.evolve(question, facts=(heard,)), open_before=1, new=True)

        assert text.startswith(
            "Beim Thema Fähigkeiten ist noch 50\xa0% offen; auch andere"
        )
        assert other.startswith("Was andere sagten, widerspricht sich")


@pytest.mark.parametrize(
    ("title", "seniority", "work"),
    [
        ("Studentin", "student", None),
        ("Elektroingenieurin", "practitioner", "build"),
        ("Teamleiterin Pflege", "manager", None),
        ("Geschäftsführer", "executive", None),
        ("Auszubildende", "newcomer", None),
        ("Oberärztin", "senior", "care"),
        ("Sozialarbeiterin", "practitioner", "care"),
        ("Rechtsanwältin", "practitioner", "persuade"),
        ("Wirtschaftsprüfer", "practitioner", "analyse"),
        ("Sachbearbeiterin", "practitioner", "run"),
    ],
)
def test_german_titles_are_read(title: str, seniority: str, work: str | None) -> None:
    """Each as most people would read it."""
    role = role_of(Position(title=title))

    assert (role.seniority, role.work) == (seniority, work)
