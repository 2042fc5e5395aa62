"""Drafts, in every rendering. The people are made up."""

from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

import infointerview as ii
from infointerview.errors import InvalidValue, UnknownContact, UnsupportedLanguage
from infointerview.etiquette import (
    Draft,
    DraftKind,
    draft,
    lint_request,
    review,
)
from infointerview.values import Register

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
REQUESTS = (
    DraftKind.REQUEST_EMAIL,
    DraftKind.LINKEDIN_NOTE,
    DraftKind.PHONE_SCRIPT,
)
CLAIM = "storm season means nights on call."


@cache
def campaign(
    *,
    organization: str = "",
    field: str = "",
    connection: str = "",
    permission: str = "",
    claim: str = "",
    name: str = "Lea Roth",
) -> ii.Campaign:
    """Return a campaign in which Rosa named Lea, both were met, and Lea named Ken."""
    place = organization or "Harbour Works"
    post = ii.Position(organization=organization, title="Planner", field=field)
    cards = {
        "rosa": ii.Contact(
            name="Rosa Diaz", positions=(ii.Position(organization=place),)
        ),
        "lea": ii.Contact(name=name, positions=(post,), connection=connection),
        "ken": ii.Contact(name="Ken Ito"),
    }
    facts: list[ii.Fact] = [
        ii.ContactAdded(contact=id, card=card, at=NOON) for id, card in cards.items()
    ]
    for id in ("rosa", "lea"):
        facts += [
            ii.InterviewHeld(contact=id, start=NOON + DAY),
            *(
                [ii.Takeaway(contact=id, topic="lifestyle", claim=claim, at=NOON + DAY)]
                if claim
                else []
            ),
        ]
    options = {permission: True} if permission in _PERMISSIONS else {}
    if permission:
        facts.append(ii.Referral(referrer="rosa", referred="lea", at=NOON, **options))
        facts.append(
            ii.Referral(referrer="lea", referred="ken", at=NOON + 2 * DAY, **options)
        )
    return ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON).record(*facts)


_PERMISSIONS = ("may_use_name", "willing_to_introduce")


def write(facts: ii.Campaign, kind: str, **options: object) -> Draft:
    """Return a draft to Lea, or about her, or (a report) to Rosa."""
    contact = "rosa" if kind == DraftKind.REPORT_BACK else "lea"
    return draft(
        facts,
        contact,
        kind=kind,
        sender="Ada Lind",
        as_of=NOON + 9 * DAY,
        **options,  # type: ignore[arg-type] # the tests pass what the names say
    )


RENDERINGS = list(
    product(
        ["", "City Light", "Stadtwerke Ulm", "Self-employed"],
        ["", "grid planning", "human resources recruiting", "Pflege"],
        ["", "the Eastlake alumni network"],
        ["named", "may_use_name", "willing_to_introduce"],
        ["", CLAIM],
    )
)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("register", list(Register))
@pytest.mark.parametrize("kind", list(DraftKind))
def test_every_rendering_passes_guard_and_linter(
    kind: DraftKind, register: Register, language: str, *, thorough: bool
) -> None:
    """Whatever is known, whoever is addressed: good faith and good form."""
    step = 1 if thorough else 29  # 29 meets every value of every part
    for organization, field, connection, permission, claim in RENDERINGS[::step]:
        facts = campaign(
            organization=organization,
            field=field,
            connection=connection,
            permission=permission,
            claim=claim,
        )

        written = write(facts, kind, language=language, register=register)

        verdict = review(written.text, kind=kind.message, language=language)
        assert verdict.passes, f"{verdict}\n{written}"
        assert review(written.subject, kind=kind.message, language=language).passes
        assert "{" not in str(written)
        if kind in REQUESTS:
            assert written.context is not None
            report = lint_request(
                written.text, language=language, context=written.context
            )
            assert not report, f"{report}\n{written}"


@pytest.mark.parametrize("minutes", [15, 30])
@pytest.mark.parametrize("kind", REQUESTS)
def test_the_minutes_asked_for_stand_in_a_request(kind: str, minutes: int) -> None:
    """The length is that of the call."""
    written = write(campaign(), kind, minutes=minutes)

    assert f"{minutes} minutes" in written.text


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_referrer_is_named_with_permission_only(kind: str) -> None:
    """Without permission the name stays out, and the connection stands in."""
    facts = campaign(permission="named", connection="the choir")

    unnamed = write(facts, kind)
    named = write(campaign(permission="may_use_name", connection="the choir"), kind)

    assert "Rosa" not in unnamed.text
    assert "the choir" in unnamed.text
    assert "Rosa Diaz" in named.text


def test_a_note_keeps_to_its_limit() -> None:
    """What is known is left out until the note fits."""
    facts = campaign(
        organization="Northern Districts Harbour and River Conservancy",
        field="hydrological survey planning and maintenance",
        connection="the alumni network of Eastlake College",
    )

    long, short = (
        write(facts, "linkedin_note", characters=limit) for limit in (600, 230)
    )

    assert "Conservancy" in long.text
    assert len(long.text) <= 600
    assert len(short.text) <= 230
    with pytest.raises(InvalidValue, match="at least"):
        write(facts, "linkedin_note", characters=100)


def test_an_introduction_is_asked_for_twice() -> None:
    """The text goes to who offered, asks them to ask first, and can be passed on."""
    written = write(campaign(permission="willing_to_introduce"), "introduction_blurb")

    assert written.to == "rosa"
    assert "kindly offered" in written.text
    assert "first ask" in written.text
    lines = written.text.split("pass on:")[1]
    assert "minutes of your time" in lines


def test_thanks_recall_what_was_said_and_offered() -> None:
    """The day, one thing they said, and the introduction that they offered."""
    facts = campaign(claim=CLAIM, permission="willing_to_introduce")

    written = write(facts, "thank_you_card")

    assert "March 3" in written.text
    assert "storm season means nights on call" in written.text
    assert "introduce me to Ken Ito; I would be glad" in written.text


def test_an_introduction_that_was_made_is_not_asked_for() -> None:
    """Once it took place the reminder is gone."""
    made = ii.IntroductionMade(referrer="lea", referred="ken", at=NOON + 3 * DAY)
    facts = campaign(permission="willing_to_introduce").record(made)

    assert "Ken" not in write(facts, "thank_you_card").text


def test_a_report_is_about_whom_was_met_since_and_not_told_of() -> None:
    """Of several it is the last one still to be told; nobody met before counts."""
    ken = (
        ii.Referral(referrer="rosa", referred="ken", at=NOON),
        ii.InterviewHeld(contact="ken", start=NOON + 3 * DAY),
    )
    told = ii.Touch(
        contact="rosa",
        direction="outbound",
        purpose="report_back",
        regarding="ken",
        at=NOON + 4 * DAY,
    )
    late = ii.Referral(referrer="rosa", referred="lea", at=NOON + 2 * DAY)
    both = campaign(permission="named").record(*ken)

    assert "Ken Ito" in write(both, "report_back").subject
    assert "Lea Roth" in write(both.record(told), "report_back").subject
    with pytest.raises(InvalidValue, match="was met since"):
        write(campaign().record(late), "report_back")


@pytest.mark.parametrize("permission", ["named", "willing_to_introduce"])
def test_whoever_was_written_to_already_is_no_promise(permission: str) -> None:
    """Nor is the introduction asked for of somebody met, or who wants none."""
    facts = campaign(permission=permission)
    written = ii.Outreach(contact="ken", channel="email", at=NOON + 3 * DAY)
    stop = ii.StopRequested(contact="ken", reason="opted_out", at=NOON + 3 * DAY)

    assert "Ken Ito" in write(facts, "thank_you_card").text
    for fact in (written, stop):
        assert "Ken" not in write(facts.record(fact), "thank_you_card").text


@pytest.mark.parametrize(
    "claim",
    [
        "they are hiring in May, so apply",
        " ".join(["word"] * 26),
    ],
)
def test_what_does_not_pass_is_not_quoted(claim: str) -> None:
    """A takeaway that reads like an ask, or is long, stays out."""
    written = write(campaign(claim=claim), "thank_you_card")

    assert claim[:12] not in written.text
    assert "about your work" in written.text


def test_whoever_introduced_the_two_is_named() -> None:
    """They opened the door themselves, so no other leave is asked for."""
    made = ii.IntroductionMade(referrer="rosa", referred="lea", at=NOON + 3 * DAY)

    named = write(campaign(permission="named"), "request_email")
    introduced = write(campaign(permission="named").record(made), "request_email")

    assert "Rosa" not in named.text
    assert "Rosa Diaz" in introduced.text


@pytest.mark.parametrize("kind", ["report_back", "thank_you_card"])
def test_a_draft_keeps_confidences(kind: str) -> None:
    """What was said in confidence is in no letter, nor on a card that lies open."""
    secret = ii.Takeaway(
        contact="lea",
        topic="lifestyle",
        claim="the pay is low",
        confidential=True,
        at=NOON + 3 * DAY,
    )
    facts = campaign(permission="named", claim=CLAIM).record(secret)

    written = write(facts, kind)

    assert "pay is low" not in written.text
    assert "storm season" in written.text


def test_a_card_of_the_user_cannot_spoil_a_draft() -> None:
    """Facts that read like an ask are left out."""
    facts = campaign(organization="We Are Hiring Now", connection="an open position")

    for kind in REQUESTS:
        assert review(write(facts, kind).text, kind="outreach").passes


@pytest.mark.parametrize(
    ("kind", "contact", "expected"),
    [
        ("thank_you_card", "ken", "an interview was held"),
        ("keep_in_touch", "ken", "an interview was held"),
        ("report_back", "lea", "was met since"),
        ("introduction_blurb", "rosa", "named by a contact"),
    ],
)
def test_there_must_be_something_to_write_about(
    kind: str, contact: str, expected: str
) -> None:
    """Without the fact behind it there is no draft, and the error says which."""
    facts = campaign(permission="named")

    with pytest.raises(InvalidValue, match=expected):
        draft(facts, contact, kind=kind, sender="Ada", as_of=NOON + 9 * DAY)


@pytest.mark.parametrize(
    ("options", "place"),
    [
        ({"kind": "telegram"}, "draft.kind"),
        ({"register": "rude"}, "draft.register"),
        ({"minutes": 45}, "draft.minutes"),
        ({"sender": " "}, "draft.sender"),
    ],
)
def test_arguments_out_of_range_are_refused(
    options: dict[str, object], place: str
) -> None:
    """The error names the argument."""
    given = {"kind": "request_email", "sender": "Ada", "as_of": NOON, **options}

    with pytest.raises(InvalidValue, match=place):
        draft(campaign(), "lea", **given)  # type: ignore[arg-type] # what is refused


def test_unknown_people_and_languages_are_refused() -> None:
    """Nobody is written to who is not there, in no language without a pack."""
    with pytest.raises(UnknownContact):
        draft(campaign(), "nobody", kind="request_email", sender="A", as_of=NOON)
    with pytest.raises(UnsupportedLanguage):
        write(campaign(), "request_email", language="fr")


@given(st.text(min_size=1).filter(str.strip), st.sampled_from(REQUESTS))
def test_any_name_can_be_written_to(name: str, kind: str) -> None:
    """No name, however odd, makes a draft raise."""
    facts = campaign(name=name)

    written = write(facts, kind, characters=10_000)

    assert written.text


def test_a_name_that_reads_like_an_ask_is_written_as_it_is() -> None:
    """What people are called is theirs to say, and no draft is refused for it."""
    written = write(campaign(name="Please Hire Me"), "request_email")

    assert written.text.startswith("Dear Please Hire Me,")


def test_somebody_may_be_called_like_their_employer() -> None:
    """As people are who work in their own name."""
    facts = campaign(organization="Lea Roth")

    assert "Lea Roth" in write(facts, DraftKind.REQUEST_EMAIL).text


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", [*REQUESTS, DraftKind.KEEP_IN_TOUCH])
def test_what_is_no_employer_or_field_is_not_named(kind: str, language: str) -> None:
    """Nobody works at "Self-employed", and a headline is no field."""
    facts = campaign(organization="Self-employed", field="Wind | Sun @ home")

    written = write(facts, kind, language=language)

    assert "Self-employed" not in written.text
    assert "@" not in str(written)


def test_names_stand_as_in_a_sentence() -> None:
    """Fields lose the capitals of a form, and what is of a place gets its article."""
    facts = campaign(organization="University of Washington", field="Health Care")

    written = write(facts, "request_email")

    assert "at the University of Washington" in written.text
    assert "a side of health care" in written.text
    assert written.subject == "20 minutes to learn about health care"


@pytest.mark.parametrize(
    ("organization", "said"),
    [
        ("Deutsche Bahn", "bei der Deutschen Bahn"),
        ("Stadtwerke Ulm", "bei den Stadtwerken Ulm"),
        ("Acme GmbH", "bei der Acme GmbH"),
    ],
)
def test_german_names_are_declined(organization: str, said: str) -> None:
    """An employer and a field stand in the case that the sentence wants."""
    facts = campaign(organization=organization, field="Maschinenbau")

    written = write(facts, "request_email", language="de")
    touch = write(facts, "keep_in_touch", language="de", register="informal")

    assert f"Arbeit {said}" in written.text
    assert "den Maschinenbau" in written.text
    assert f"dir {said} gut geht" in touch.text


@pytest.mark.parametrize(
    "connection", ["the choir.", "we both went to Reed", "your article on pumps"]
)
def test_a_connection_may_be_written_down_in_any_way(connection: str) -> None:
    """Phrase, clause or note: it stands behind a colon, where each reads well."""
    written = write(campaign(connection=connection), "request_email")

    assert f"brings me to you: {connection.rstrip('.')}. " in written.text


def test_a_quotation_ends_once() -> None:
    """What a claim ends with gives way to the mark of the sentence."""
    written = write(campaign(claim="what a view!"), "thank_you_card")

    assert '"what a view."' in written.text


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("permission", ["", "may_use_name"])
@pytest.mark.parametrize("kind", REQUESTS)
def test_a_request_names_the_employer_once(
    kind: str, permission: str, language: str
) -> None:
    """Either as what caught the eye or, if somebody is named, as where they work."""
    facts = campaign(organization="Blue Freight", permission=permission)

    text = write(facts, kind, language=language).text

    assert text.count("Blue Freight") == 1


class TestNames:
    """Names of profiles have more on them than one writes in a letter."""

    @pytest.mark.parametrize(
        ("name", "written"),
        [
            ("Marta Kowalska, MBA", "Marta Kowalska"),
            ("Marta Kowalska, PhD, P.Eng.", "Marta Kowalska"),
            ("\N{GRINNING FACE} Ben Schäfer", "Ben Schäfer"),
            ("Ben \N{WOMAN}\u200d\N{PERSONAL COMPUTER} Schäfer", "Ben Schäfer"),
            ("Sam Lee (they/them)", "Sam Lee"),
            ("Diaz, Rosa", "Rosa Diaz"),
            ("DIAZ, ROSA", "ROSA DIAZ"),
            ("van der Berg, Anna Maria", "Anna Maria van der Berg"),
            ("Roth, Dr. Lea", "Dr. Lea Roth"),
            ("Roth, Lea, PhD, P.Eng.", "Lea Roth"),
            ("Rosa Diaz, Planner", "Rosa Diaz, Planner"),
            ("King, Jr.", "King, Jr."),
            ("King, Roy Jr.", "Roy King Jr."),
            ("Lea Roth (she/her) | Planner", "Lea Roth"),
            ("Roy King, Jr.", "Roy King, Jr."),
            ("Ann Lee (Berg)", "Ann Lee (Berg)"),
        ],
    )
    def test_a_letter_has_the_name_alone(self, name: str, written: str) -> None:
        """Degrees, pictures and pronouns stay on the card."""
        found = write(campaign(name=name), "request_email")

        assert found.text.startswith(f"Dear {written},\n")

    @pytest.mark.parametrize(
        ("name", "written"),
        [
            ("Dr. Lea Roth", "Lea"),
            ("Prof. Dr. Lea Roth, PhD", "Lea"),
            ("Dr.-Ing. Jörg Groß", "Jörg"),
            ("Roth, Lea", "Lea"),
            ("Roy King, Jr.", "Roy"),
            ("King, Roy Jr.", "Roy"),
            ("King, Roy, Planner", "King, Roy, Planner"),
            ("Roth, Lea, PhD", "Lea"),
            ("Dr. Roth", "Dr. Roth"),
            ("J. R. Smith", "J. R. Smith"),
            ("Lea", "Lea"),
        ],
    )
    def test_nobody_is_called_by_a_title(self, name: str, written: str) -> None:
        """On first-name terms it is the given name, wherever it stands."""
        for language in ("en", "de"):
            note = write(
                campaign(name=name),
                "linkedin_note",
                language=language,
                register="informal",
            )

            assert note.text.startswith((f"Hello {written}!", f"Hallo {written}!"))

    @pytest.mark.parametrize("language", ["en", "de"])
    @pytest.mark.parametrize(
        "name",
        [
            *("Prof. Dr. Lea Roth", "J. R. Roth", "Roy King, Jr.", "Roth, Lea"),
            *(
                "King, Roy Jr.",
                "King, Roy, Planner",
                "Roth: Planner",
                "Lea I. Roth III.",
            ),
        ],
    )
    @pytest.mark.parametrize("kind", REQUESTS)
    def test_no_name_costs_a_request_its_facts(
        self, kind: str, name: str, language: str
    ) -> None:
        """Titles, initials and commas leave link, employer and field in it."""
        facts = campaign(
            organization="Blue Freight",
            field="Logistik" if language == "de" else "logistics",
            connection="Reed College, class of 2015",
            name=name,
        )

        written = write(facts, kind, language=language)

        assert not lint_request(
            written.text, language=language, context=written.context
        )
        for known in ("Blue Freight", "ogisti", "Reed College, class of 2015"):
            assert known in written.text

    def test_a_degree_costs_a_request_nothing_else(self) -> None:
        """It says of the employer what it says without the degree."""
        plain, degreed = (
            write(campaign(name=name, organization="Blue Freight"), "request_email")
            for name in ("Lea Roth", "Lea Roth, MBA")
        )

        assert str(degreed) == str(plain)
