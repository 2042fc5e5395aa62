import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.people import Contact, Position, in_columns
from infointerview.values import Source

NAMES = st.text(min_size=1).filter(lambda text: not text.isspace())


@given(st.lists(st.tuples(NAMES, st.text(), st.lists(NAMES, max_size=2, unique=True))))
def test_many_cards_are_those_made_one_by_one(
    rows: list[tuple[str, str, list[str]]],
) -> None:
    """Same values, whatever the texts and however many."""
    columns = {
        "name": [name for name, _, _ in rows],
        "given": [given for _, given, _ in rows],
        "emails": [tuple(emails) for _, _, emails in rows],
    }

    many = in_columns(Contact, len(rows), columns)

    assert many == [
        Contact(name=name, given=given, emails=tuple(emails))
        for name, given, emails in rows
    ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("name", ""),
        ("name", None),
        ("name", "\ud800"),
        ("given", 3),
        ("emails", ["a@b"]),
        ("emails", ("a@b", "a@b")),
        ("emails", (" ",)),
        ("profiles", "a"),
        ("positions", ("x",)),
        ("source", "moon"),
    ],
)
def test_what_the_class_refuses_is_refused(field: str, value: object) -> None:
    """With the same error, also behind a good value."""
    good = {
        "name": "Rosa",
        "emails": (),
        "profiles": (),
        "positions": (),
        "source": None,
    }
    columns = {"name": ["Ken", "Rosa"], field: [good.get(field, ""), value]}

    with pytest.raises(InvalidValue) as many:
        in_columns(Contact, 2, columns)
    with pytest.raises(InvalidValue) as one:
        Contact(**{"name": "Rosa", field: value})  # type: ignore[arg-type] # the point

    assert str(many.value) == str(one.value)


def test_promises_between_fields_are_kept() -> None:
    """A post without employer and title is none, made in whatever way."""
    with pytest.raises(InvalidValue):
        in_columns(Position, 1, {"organization": [""], "title": [""]})


def test_plain_strings_become_members() -> None:
    """A check that puts something else in place does so here too."""
    (card,) = in_columns(Contact, 1, {"name": ["Rosa"], "source": ["online"]})

    assert card.source is Source.ONLINE
    assert attrs.evolve(card) == card
