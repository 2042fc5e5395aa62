"""English slots."""

import pytest

from infointerview.grammar.english import article, in_sentence, named, slots
from infointerview.people import Position

# By ear, after the Oxford Learner's Dictionaries.
AN = (
    "hour", "honest broker", "heir", "MBA student", "SQL developer", "HR manager",
    "X-ray technician", "umbrella maker", "uninsured worker", "unimportant clerk",
    "engineer", "IT lead", "MSc student", "RN", "urban planner", "usher", "F",
)  # fmt: skip
A = (
    "UX designer", "European", "university", "unicorn", "user researcher", "one-off",
    "utility worker", "urologist", "NASA engineer", "SCADA engineer", "VP", "CEO",
    "PhD student", "Ukrainian", "ukulele teacher", "house", "DevOps lead", "eulogist",
    "U-boat captain",
)  # fmt: skip


@pytest.mark.parametrize("noun", AN)
def test_an(noun: str) -> None:
    """A word that sounds like a vowel takes "an"."""
    assert article(noun) == "an"


@pytest.mark.parametrize("noun", A)
def test_a(noun: str) -> None:
    """A word that sounds like a consonant takes "a"."""
    assert article(noun) == "a"


@pytest.mark.parametrize(
    "title",
    [
        "Engineer", "Head of Product", "Software Engineer", "Nurse", "CEO",
        "Vice President", "Sales Representative", "Co-founder", "Account Executive",
        "Research Assistant", "Electrician", "Directeur d’Études Manager",
    ],
)  # fmt: skip
def test_a_person_can_be_one(title: str) -> None:
    """A title whose head is a person fills the slot, as it is said in a sentence."""
    assert slots(Position(title=title))["title"].text == in_sentence(title)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Protection Engineer", "protection engineer"),
        ("Graduate Student", "graduate student"),
        ("Student", "student"),
        ("UX Designer", "UX designer"),
        ("VP Sales", "VP sales"),
        ("DevOps Lead", "DevOps lead"),
        ("iOS Developer", "iOS developer"),
        ("Software Engineer II", "software engineer II"),
        ("Co-Founder", "co-founder"),
        ("X-Ray Technician", "X-ray technician"),
        ("Java Developer", "Java developer"),
        ("Head of Pharmacy", "head of pharmacy"),
        ("Director of Retail", "director of retail"),
        ("Mayor of Surrey", "mayor of Surrey"),
        ("Teacher of English", "teacher of English"),
        ("European Sales Manager", "European sales manager"),
        ("Europe Director", "Europe director"),
        ("Head of Product Management", "head of product management"),
        ("Professor of History", "professor of history"),
        ("Mayor of Springfield", "mayor of Springfield"),
        ("Éclairagiste Manager", "éclairagiste manager"),
        ("engineer", "engineer"),
    ],
)
def test_a_title_has_small_letters_in_a_sentence(title: str, said: str) -> None:
    """Acronyms, names and places keep their capitals."""
    assert in_sentence(title) == said


@pytest.mark.parametrize(
    "title",
    [
        "Sales", "Human Resources", "Product Management", "Engineering", "VP, Sales",
        "CEO @ Acme | Dreamer", "Founder and Director", "SENIOR ENGINEER", "CEO 22",
        "Very Senior Vice President and Chief", "Customer", "II III", "x",
        "Mother of Three",
    ],
)  # fmt: skip
def test_nobody_can_be_a_department_or_a_headline(title: str) -> None:
    """What does not read well after "a" leaves the slot empty."""
    assert "title" not in slots(Position(title=title, organization="Acme"))


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Senior Grid Engineer", "grid engineer"),
        ("Sr. Nurse", "nurse"),
        ("Junior Developer", "developer"),
        ("Librarian II", "librarian"),
        ("Engineer 2", "engineer"),
        ("Entry-Level Analyst", "analyst"),
    ],
)
def test_a_title_is_said_without_its_grade(title: str, said: str) -> None:
    """A senior engineer is an engineer, and nobody is a "librarian II"."""
    assert slots(Position(title=title))["title"].text == said


@pytest.mark.parametrize("title", ["Intern", "Marketing Intern", "Trainee"])
def test_a_stage_is_no_occupation(title: str) -> None:
    """Nobody is asked what ten years as an intern lead to."""
    assert "title" not in slots(Position(title=title))


@pytest.mark.parametrize("title", ["VP of Engineering", "Executive Director", "CEO"])
def test_nobody_begins_in_an_office(title: str) -> None:
    """What beginners are told is told of an occupation, not of a directorship."""
    filled = slots(Position(title=title))

    assert "title" in filled
    assert "title_start" not in filled


@pytest.mark.parametrize(
    "organization",
    [
        "University of Washington", "U.S. Department of Energy", "City of Salem",
        "Oregon Department of Transportation", "National Institutes of Health",
        "Port of Portland", "Centers for Disease Control", "Museum of Flight",
        "US Army", "U.S. Coast Guard", "Royal Navy", "United Nations", "World Bank",
        "American Red Cross", "European Commission", "Peace Corps",
    ],
)  # fmt: skip
def test_what_is_of_something_has_an_article(organization: str) -> None:
    """As it is said in a sentence."""
    assert named(organization) == f"the {organization}"


@pytest.mark.parametrize(
    "organization",
    [
        "Bank of America", "Oregon State University", "Teach For America", "Acme",
        "the City of Salem", "Doctors of Tomorrow", "State Farm", "Office Depot",
        "Salvation Army Thrift", "The World Bank", "Navy Federal", "European Motors",
    ],
)  # fmt: skip
def test_other_names_have_none(organization: str) -> None:
    """Names stay as they are written."""
    assert named(organization) == organization


@pytest.mark.parametrize("organization", ["Acme, Inc.", "3M", "Ernst & Young", "AT&T"])
def test_an_employer_is_named_as_it_is_written(organization: str) -> None:
    """Whatever people write as a name stays as it is."""
    assert (
        slots(Position(organization=organization))["organization"].text == organization
    )


@pytest.mark.parametrize(
    "organization",
    [
        "Self-Employed", "freelance", "N/A", "Retired", "--", "Who? Inc", "Yahoo!",
        "Looking for opportunities", "Open to work", "Between jobs", "My own company",
        "Freelance Designer", "Self employed / Freelance", "Stealth Mode Startup",
        "Confidential Company", "Seeking a new role", "Currently on leave",
        "One Two Three Four Five Six Seven", "{organization}", "A" * 61,
    ],
)  # fmt: skip
def test_nobody_works_at_self_employed(organization: str) -> None:
    """A placeholder, a breaking character or an endless name leaves the slot empty."""
    assert "organization" not in slots(
        Position(organization=organization, title="Nurse")
    )


@pytest.mark.parametrize(
    "title", ["Founder", "CEO & Co-Founder", "Cofounder", "Bakery Owner"]
)
def test_nobody_joined_what_they_founded(title: str) -> None:
    """Whoever made a place is not asked what drew them there."""
    filled = slots(Position(organization="Acme", title=title))

    assert "organization" in filled
    assert "organization_joined" not in filled


@pytest.mark.parametrize("title", ["Product Owner", "Nurse", ""])
def test_everybody_else_joined_their_employer(title: str) -> None:
    """An owner of a product owns no place."""
    assert "organization_joined" in slots(Position(organization="Acme", title=title))


def test_spaces_in_a_value_are_tidied() -> None:
    """Line breaks, doubled spaces and controls of an import reach no sentence."""
    filled = slots(
        Position(organization=" Acme\x1b \n Rail\u202e ", title="Nurse", field="a  b")
    )

    assert {name: noun.text for name, noun in filled.items()} == {
        "organization": "Acme Rail",
        "organization_joined": "Acme Rail",
        "title": "nurse",
        "title_start": "nurse",
        "field": "a b",
    }


@pytest.mark.parametrize(
    ("field", "said"),
    [("Public Health", "public health"), ("IT", "IT"), ("HEALTHCARE", None)],
)
def test_a_field_is_not_shouted(field: str, said: str | None) -> None:
    """In capitals an acronym cannot be told from a word, so the slot stays empty."""
    filled = slots(Position(title="Nurse", field=field))

    assert (filled["field"].text if "field" in filled else None) == said
