"""Two cards: laws, and rules that the labelled pairs do not single out."""

import pytest
from hypothesis import given

from infointerview.interchange.resolution import Decision, Evidence, compare
from infointerview.people import Contact, Position
from infointerview.testing import cards

BOX = ("x@example.org",)


@given(cards(), cards())
def test_the_order_of_two_cards_does_not_matter(one: Contact, other: Contact) -> None:
    """Decision and evidence are the same either way."""
    assert compare(one, other) == compare(other, one)


@given(cards())
def test_a_card_is_never_kept_apart_from_itself(card: Contact) -> None:
    """Unless it has neither a name with a letter in it nor an address."""
    found = compare(card, card)

    if found.decision is Decision.KEEP:
        assert Evidence.SAME_NAME not in found.evidence
        assert Evidence.SAME_MAILBOX not in found.evidence


@given(cards(), cards())
def test_nothing_merges_without_a_key(one: Contact, other: Contact) -> None:
    """However equal two names are."""
    found = compare(one, other)

    merged = found.decision is Decision.MERGE
    keys = {Evidence.SAME_PROFILE, Evidence.SAME_MAILBOX}
    assert not merged or not keys.isdisjoint(found.evidence)


@pytest.mark.parametrize(
    ("one", "other", "decision"),
    [
        ("Rosa Diaz", "Rosa (Rosie) Diaz", "merge"),
        ('Robert "Bob" Diaz', "Bob Diaz", "merge"),
        ("Rosa Diaz (née Ito)", "Rosa Ito", "merge"),
        ("Rosa Diaz (she/her)", "Rosa Diaz [on leave]", "merge"),
        ("Diaz, Rosa", "Rosa Diaz", "merge"),
        ("Diaz Rosa", "Rosa Diaz", "merge"),
        ("Rosa Diaz, MBA", "Dr. Rosa Diaz, M.D., Ph.D.", "merge"),
        ("Rosa Diaz, Jr.", "Rosa Diaz", "review"),
        ("Rosa Diaz", "Diaz", "review"),
        ("Rosa Diaz", "x@example.org", "review"),
        ("田中花子", "Hanako Tanaka", "merge"),
        ("Иван Соколов", "Ivan Sokolov", "merge"),
        ("Иван Соколов", "Olga Sokolova", "review"),
        ("Rosa Diaz", "Mara Diaz", "keep"),
        ("Rosa Maria Diaz", "Diaz Rosa", "review"),
        ("Johann Joerg Diaz", "Joerg Diaz", "review"),
        ("Michael Diaz", "Michal Diaz", "review"),
        ("Anne-Marie Diaz", "Anne-Sophie Diaz", "keep"),
        ("Anne-Marie Diaz", "Anne Diaz", "review"),
        ("Rosa (on leave) Diaz", "Rosa Diaz", "merge"),
        ("(Rosa) Diaz", "Rosa Diaz", "merge"),
        ("🚀", "Rosa Diaz", "review"),
        ("Dr.", "Rosa Diaz", "keep"),
        ("Rosa & Ken Diaz", "Rosa Diaz", "review"),
        ("Rosa und Ken Diaz", "Ken Diaz", "review"),
        ("Rosa & Ken Diaz", "Rosa + Ken Diaz", "merge"),
        ("Toni Diaz", "Tony Diaz", "review"),
        ("Katy Diaz", "Kati Diaz", "merge"),
        ("Jon Diaz", "Jan Diaz", "keep"),
        ("Jan Diaz", "Jane Diaz", "review"),
        ("Michele Diaz", "Michelle Diaz", "review"),
        ("Lisa Diaz", "Elsa Diaz", "review"),
        ("Uli Diaz", "Ulrich Diaz", "merge"),
        ("Dr.-Ing. Rosa Diaz", "Rosa Diaz", "merge"),
        ("Rosa Diaz 2nd", "Rosa Diaz II", "merge"),
        ("Rosa Diaz 2nd", "Rosa Diaz", "review"),
    ],
)
def test_names_on_one_mailbox(one: str, other: str, decision: str) -> None:
    """Names that stand as a whole, as display names of mail do."""
    cards = (Contact(name=name, emails=BOX) for name in (one, other))

    assert compare(*cards).decision.value == decision


def test_a_couple_is_nobody_of_the_two() -> None:
    """The card of two people is shown for review to whoever knows them."""
    couple = Contact(name="Rosa and Ken Diaz", given="Rosa and Ken", emails=BOX)
    rosa = Contact(name="Rosa Diaz", given="Rosa", family="Diaz", emails=BOX)

    assert compare(couple, rosa).decision.value == "review"


def test_aliases_are_names_too() -> None:
    """Somebody may be found under the name that a merge has kept."""
    merged = Contact(name="Rosa Ito", aliases=("Rosa Diaz",))

    found = compare(merged, Contact(name="Rosa Diaz"))

    assert found.decision is Decision.REVIEW


def test_two_columns_in_the_wrong_order_are_looked_at() -> None:
    """Given and family name may be mixed up, or be two people's."""
    one = Contact(name="Martin Thomas", given="Martin", family="Thomas", emails=BOX)
    other = Contact(name="Thomas Martin", given="Thomas", family="Martin", emails=BOX)

    assert compare(one, other).decision is Decision.REVIEW


def test_a_firm_and_its_legal_form_are_one_employer() -> None:
    """The evidence says so, beside what is known of the post."""
    posts = [(Position(organization=name, title="Planner"),) for name in FIRMS]
    one, other = (Contact(name="Rosa Diaz", positions=post) for post in posts)

    found = compare(one, other)

    assert found.evidence == (
        Evidence.SAME_NAME,
        Evidence.SAME_EMPLOYER,
        Evidence.SAME_POST,
    )


FIRMS = ("The Acme Group", "ACME, Inc.")
