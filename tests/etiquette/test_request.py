"""The linter of requests. The messages were written for these tests."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue, UnsupportedLanguage
from infointerview.etiquette import (
    RequestContext,
    RequestProfile,
    RequestRule,
    ReviewContext,
    Severity,
    lint_request,
)

BODY = (
    "Rosa Diaz told me how your team at City Light keeps the lights on. Your way from"
    " welding into grid planning is rare, and what you learned there says much about"
    " the field. Could you spare 20 minutes next week to tell me how you see it?"
)
MESSAGE = f"Dear Ms. Roth,\n\n{BODY}\n\nBest regards,\nAda Lind"
KNOWN = RequestContext(
    links=("Rosa Diaz",),
    referrer="Rosa Diaz",
    may_use_name=True,
    narrow=("City Light",),
    broad=("grid planning",),
)
GERMAN = (
    "Sehr geehrte Frau Roth,\n\nRosa Diaz hat mir erzählt, wie Ihr Team bei City Light"
    " das Netz plant. Ihr Weg vom Schweißen in die Netzplanung ist selten, und was Sie"
    " dort gelernt haben, sagt viel über das Feld. Hätten Sie nächste Woche 20 Minuten,"
    " um davon zu erzählen?\n\nMit freundlichen Grüßen\nAda Lind"
)


def codes(text: str, context: RequestContext = KNOWN, **options: str) -> list[str]:
    """Return the codes of what is found."""
    return [str(code) for code in lint_request(text, context=context, **options).codes]


def test_a_good_request_has_no_findings() -> None:
    """Short, connected, open, about them: nothing to say, in either language."""
    german = attrs.evolve(KNOWN, broad=("Netzplanung",))

    assert codes(MESSAGE) == []
    assert codes(GERMAN, german, language="de") == []


ABOUT_ME = (
    "Rosa Diaz told me of City Light. I study grid planning, I want to see it up close,"
    " and I am in doubt. Could you spare 20 minutes?"
)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("connection_first", BODY.replace("Rosa Diaz", "Somebody")),
        ("connection_first", f"I am a nurse, and {BODY}"),
        ("ends_with_question", f"{BODY} You will hear from me on Monday."),
        ("one_question", BODY.replace("on. Your", "on? Your")),
        ("one_question", BODY.replace("see it?", "see it.")),
        ("minutes", BODY.replace("20 minutes", "some time")),
        ("minutes", BODY.replace("20 minutes", "45 minutes")),
        ("minutes", BODY.replace("20 minutes", "an hour")),
        ("narrow_and_broad", BODY.replace("City Light", "the city")),
        ("narrow_and_broad", BODY.replace("grid planning", "this")),
        ("about_them", ABOUT_ME),
        ("good_faith", BODY.replace("Could", "I am looking for a job. Could")),
        ("nothing_attached", BODY.replace("Could", "A map is attached. Could")),
        ("next_step_is_yours", BODY.replace("Could", "Let me know when. Could")),
        ("next_step_is_yours", BODY.replace("Could", "Feel free to call. Could")),
        ("next_step_is_yours", BODY.replace("Could", "You can reach me. Could")),
        ("nothing_attached", BODY.replace("Could", "Do look at my portfolio. Could")),
    ],
)
def test_each_rule_finds_its_fault(rule: str, text: str) -> None:
    """A text that breaks a rule is found out, with place, advice and source."""
    report = lint_request(text, context=KNOWN)

    (finding, *_) = [each for each in report if each.code == rule]
    assert text[slice(*finding.span)] == finding.quote
    assert finding.reason
    assert finding.suggestion
    assert finding.source


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("connection_first", BODY.replace("Rosa Diaz", "Somebody")),
        ("minutes", BODY.replace("20 minutes", "some time")),
        ("narrow_and_broad", BODY.replace("City Light", "the city")),
        (
            "next_step_is_yours",
            BODY.replace("the lights on", "at your convenience"),
        ),
    ],
)
def test_only_what_a_rule_measures_changes_it(rule: str, text: str) -> None:
    """Changing one thing changes the findings of one rule."""
    assert codes(text) == [rule]


@pytest.mark.parametrize("more", [0, 1])
@pytest.mark.parametrize("profile", list(RequestProfile))
def test_the_limits_of_length(profile: RequestProfile, more: int) -> None:
    """74 words pass the strict profile and 75 do not; so do 99 and 100 the lenient."""
    length = profile.fewer_words_than - 1 + more
    filler = " ".join(["your"] * (length - len(BODY.split())))
    text = MESSAGE.replace("Could you", f"{filler} could you", 1)

    found = codes(text, profile=profile)

    assert ("length" in found) is bool(more)


def test_what_counts_as_a_word() -> None:
    """Hyphens, apostrophes, numbers and links make no two words; a dash does."""
    words = "It's a twenty-minute talk at https://example.org/a-b - or \N{EM DASH} 3.5 "

    assert codes(words + "more " * 64) == codes(words + "more " * 64)
    assert "length" not in codes(words + "more " * 65)
    assert "length" in codes(words + "more " * 67)


@pytest.mark.parametrize(
    "form",
    [
        BODY,
        MESSAGE.replace("\n\n", " ").replace("\n", " "),
        MESSAGE.replace(" ", "\n"),
        "\n".join(f"> {line}" for line in MESSAGE.splitlines()),
        MESSAGE.replace("Best regards", "Sincerely"),
        MESSAGE.replace("Best regards", "Thank you so much"),
        MESSAGE.replace("Best regards", "Warmly"),
        MESSAGE + "\n\nAda Lind | Eastlake | ada@example.org\n+1 555 0100",
        MESSAGE.replace("Dear Ms. Roth,", "Hello Lea!"),
        f"<p>{MESSAGE.replace(' ', '&nbsp;')}</p>",
        MESSAGE + "\n\n-- \nAda Lind\nI build maps. Are you curious?",
        f"{MESSAGE}\n\n-- \nAda. Are you curious?".replace("\n", "\r\n"),
    ],
    ids=[
        *("bare", "one line", "broken", "quoted", "sincerely", "thank you", "warmly"),
        *("address", "hello", "markup", "signature", "carriage returns"),
    ],
)
def test_form_changes_nothing(form: str) -> None:
    """Line breaks, quoting, salutation and signature are no part of the verdict."""
    assert codes(form) == []


def test_without_a_known_link_the_first_rule_warns() -> None:
    """Nobody can say that a connection is missing who does not know of one."""
    report = lint_request(BODY)

    assert report.codes == (RequestRule.L2,)
    assert report[0].severity is Severity.WARNING


def test_generic_terms_stand_in_for_unknown_ones() -> None:
    """Without known terms "your role" is narrow and "the profession" is broad."""
    text = BODY.replace("grid planning", "the profession").replace("there", "your role")

    assert codes(text, RequestContext(links=("Rosa Diaz",))) == []


def test_a_link_may_have_a_comma_in_it() -> None:
    """It is one link all the same, and is looked for before anything about me."""
    link = attrs.evolve(KNOWN, links=("Reed College, class of 2015",))
    rest = BODY.partition(". ")[2]
    first = f"We share Reed College, class of 2015. {rest}"
    later = f"I like grids, and we share Reed College, class of 2015. {rest}"

    assert codes(f"City Light it is: {first}", link) == []
    assert "connection_first" in codes(later, link)


def test_a_link_may_be_in_the_genitive() -> None:
    """It names somebody all the same."""
    text = BODY.replace(
        "Rosa Diaz told me how",
        "Rosa Diaz\N{RIGHT SINGLE QUOTATION MARK}s praise was how",
    )

    assert "connection_first" not in codes(text)


@pytest.mark.parametrize(
    ("text", "attached"),
    [
        ("You seem attached to the place.", False),
        ("It is attached to this message.", True),
        ("My portfolio is at example.org.", True),
    ],
)
def test_people_may_be_attached_to_things(text: str, *, attached: bool) -> None:
    """Only what goes with a message is nobody's to send unasked."""
    found = codes(BODY.replace("Could you", f"{text} Could you"))

    assert ("nothing_attached" in found) is attached


@pytest.mark.parametrize(
    "salutation",
    [
        "Sehr geehrte Frau Prof. Dr. Roth,",
        "Sehr geehrter Herr Dr.-Ing. Groß,",
        "Guten Tag, Frau Roth,",
        "Liebe Frau Roth, lieber Herr Groß,",
        "Frau Roth,",
    ],
)
def test_german_salutations(salutation: str) -> None:
    """They too are no part of the body."""
    text = GERMAN.replace("Sehr geehrte Frau Roth,", salutation)

    assert codes(text, attrs.evolve(KNOWN, broad=("das Feld",)), language="de") == []


@pytest.mark.parametrize(
    "salutation",
    [
        "Dear Prof. Dr. Roth,",
        "Dear Mary J. Roth,",
        "Dear J. R. Roth,",
        "Dear Professor Ana del Carmen Ruiz Roth,",
        "Dear Leo Roth, Jr.,",
        "Dear Lea Roth, PhD,",
        "Dear Mr. and Mrs. Roth,",
        "Dear Lea (if I may),",
        "Good morning, Ms. Roth,",
        "Hi, Lea!",
        "Greetings,",
        "Ms. Roth,",
        "Lea,",
    ],
)
def test_a_salutation_is_no_part_of_the_body(salutation: str) -> None:
    """However many titles, initials and degrees a name has."""
    assert codes(MESSAGE.replace("Dear Ms. Roth,", salutation)) == []


@pytest.mark.parametrize(
    "opening", ["Hi, I saw that", "Hello, you know that", "Hi I hear that"]
)
def test_a_greeting_swallows_no_sentence(opening: str) -> None:
    """What follows it is read, though no name stands between."""
    text = f"{opening} Rosa Diaz knows City Light. {BODY}"

    assert codes(text) == codes(text.partition(" ")[2])


@pytest.mark.parametrize(
    "closing",
    [
        "Thank you so much for your time!\n\nBest,\nAda",
        "Thank you for considering it. Best wishes, Ada",
        "Thanks for reading this!\nAda",
        "With appreciation,\nAda",
    ],
)
def test_thanks_at_the_end_are_part_of_the_closing(closing: str) -> None:
    """The question before them is the last sentence of the body."""
    assert codes(MESSAGE.replace("Best regards,\nAda Lind", closing)) == []


@pytest.mark.parametrize(
    ("language", "length"),
    [
        ("en", "35 minutes"),
        ("en", "thirty-five minutes"),
        ("en", "an hour and a half"),
        ("en", "1.5 hours"),
        ("en", "two hours"),
        ("en", "three quarters of an hour"),
        ("de", "anderthalb Stunden"),
        ("de", "1 Stunde"),
        ("de", "zwei Stunden"),
    ],
)
def test_a_long_meeting_is_a_warning(language: str, length: str) -> None:
    """A length is named, but it is above 30 minutes."""
    minutes = {"en": "20 minutes", "de": "20 Minuten"}[language]
    text = {"en": BODY, "de": GERMAN}[language].replace(minutes, length)

    report = lint_request(text, language=language, context=KNOWN)

    found = [each for each in report if each.code is RequestRule.L5]
    assert [each.severity for each in found] == [Severity.WARNING]
    assert found[0].quote == length


@pytest.mark.parametrize(
    "minutes",
    [
        "15-20 minutes",
        "half an hour",
        "thirty minutes",
        "20 short minutes",
        "20 or so minutes",
        "a quarter hour",
        "0.5 hours",
    ],
)
def test_lengths_that_pass(minutes: str) -> None:
    """15 to 30 minutes may be said in several ways."""
    assert codes(BODY.replace("20 minutes", minutes)) == []


def test_a_name_needs_permission() -> None:
    """Naming the referrer is an error until they agree."""
    silent = attrs.evolve(KNOWN, may_use_name=False)

    assert codes(BODY, silent) == ["name_with_permission"]
    assert "name_with_permission" not in codes(BODY.replace("Rosa", "Eva"), silent)


def test_a_file_counts_as_attached() -> None:
    """Whatever the text says; unless the person offered to read it."""
    filed = attrs.evolve(KNOWN, files=1)

    assert codes(BODY, filed) == ["nothing_attached"]
    assert codes(BODY, attrs.evolve(filed, resume_offer_made=True)) == []


def test_names_stand_for_the_person() -> None:
    """A clause about their employer is about them."""
    text = "Rosa Diaz leads City Light. I like grid planning. Have you 20 minutes?"
    named = attrs.evolve(KNOWN, about_them=("City Light",))

    assert "about_them" not in codes(text, named)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("minutes", GERMAN.replace("20 Minuten", "eine Dreiviertelstunde")),
        ("nothing_attached", GERMAN.replace("Hätten", "Mein Blatt liegt bei. Hätten")),
        ("next_step_is_yours", GERMAN.replace("Hätten", "Rufen Sie mich an. Hätten")),
    ],
)
def test_german_faults(rule: str, text: str) -> None:
    """The rules are the same in the other language."""
    known = attrs.evolve(KNOWN, broad=("Netzplanung",))

    assert codes(text, known, language="de") == [rule]


@pytest.mark.parametrize(
    "sign_off",
    [
        "Herzlich",
        "LG",
        "Danke und viele Grüße",
        "Vielen Dank für Ihre Zeit!\n\nSchöne Grüße",
        "Vielen Dank, dass Sie sich Zeit nehmen.",
        "Hochachtungsvoll",
    ],
)
def test_german_sign_offs(sign_off: str) -> None:
    """A message may be signed as people do."""
    text = GERMAN.replace("Mit freundlichen Grüßen", sign_off)

    assert codes(text, attrs.evolve(KNOWN, broad=("das Feld",)), language="de") == []


def test_what_one_was_told_of_them_is_about_them() -> None:
    """A clause in which the seeker is only told something is not about the seeker."""
    told = "Rosa Diaz told me a great deal about your team. I like grids."

    assert "about_them" not in codes(told)


def test_marks_without_words_make_no_sentence() -> None:
    """Dots before the first word, or in a row, are no sentence that asks nothing."""
    plain = lint_request("Could we talk for 20 minutes?")

    dotted = lint_request("... Could we talk for 20 minutes?")

    assert set(dotted.codes) == set(plain.codes)


def test_an_empty_message() -> None:
    """Nothing raises, and what is missing is named."""
    assert "ends_with_question" in codes("")
    assert "connection_first" in codes("")


def test_what_cannot_be_linted_is_refused() -> None:
    """Unknown languages and profiles, and what is not text."""
    with pytest.raises(UnsupportedLanguage):
        lint_request(BODY, language="fr")
    with pytest.raises(InvalidValue, match="strict, lenient"):
        lint_request(BODY, profile="brief")
    with pytest.raises(InvalidValue, match="text"):
        lint_request(None)  # type: ignore[arg-type] # what is refused
    with pytest.raises(InvalidValue, match="RequestContext"):
        lint_request(BODY, context=ReviewContext())  # type: ignore[arg-type] # refused
    with pytest.raises(InvalidValue, match="files"):
        RequestContext(files=-1)


@given(st.text(), st.sampled_from(["en", "de"]))
def test_any_text_has_a_report(text: str, language: str) -> None:
    """Nothing raises, and findings quote the text."""
    report = lint_request(text, language=language, context=KNOWN)

    assert all(text[slice(*each.span)] == each.quote for each in report)
