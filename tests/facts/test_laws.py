"""Laws that hold for every fact, stated over random ones."""

import datetime as dt
import pickle
from typing import get_args, get_type_hints

import attrs
import pytest
from hypothesis import given

from infointerview import facts as module
from infointerview.facts import (
    FACT_TYPES,
    ContactAdded,
    ContactChanged,
    Fact,
    contacts_of,
    erased,
    subject_fields,
)
from infointerview.people import Contact, Position
from infointerview.testing import facts
from infointerview.values.checks import Privacy


def classes_inside_facts() -> list[type]:
    """Return the attrs classes of facts, and those that their fields hold."""
    found: dict[type, None] = {}
    left: list[object] = list(FACT_TYPES)
    while left:
        kind = left.pop(0)
        left += get_args(kind)
        if isinstance(kind, type) and attrs.has(kind) and kind not in found:
            found[kind] = None
            left += get_type_hints(kind).values()
    return list(found)


@pytest.mark.parametrize("kind", classes_inside_facts())
def test_every_field_says_what_it_reveals(kind: type) -> None:
    """A field without a declaration could not be forgotten."""
    declared = {
        field.name: field.metadata.get("privacy") for field in attrs.fields(kind)
    }

    assert all(type(privacy) is Privacy for privacy in declared.values()), declared


@pytest.mark.parametrize("kind", classes_inside_facts())
def test_facts_have_validators_and_no_converters(kind: type) -> None:
    """Every way of making one refuses the same things (storage, section 5)."""
    assert [field.name for field in attrs.fields(kind) if field.converter] == []


@given(facts())
def test_erasing_twice_is_erasing_once(fact: Fact) -> None:
    """An erased fact is marked, and has nothing more to lose."""
    blank = erased(fact)

    assert blank.erased
    assert erased(blank) == blank


@given(facts())
def test_erasing_keeps_what_counts(fact: Fact) -> None:
    """Who, when and which: ids, instants and plain choices are as before."""
    blank = erased(fact)

    assert type(blank) is type(fact)
    assert blank.at == fact.at
    assert contacts_of(blank) == contacts_of(fact)
    for field in attrs.fields(type(fact)):
        if field.metadata["privacy"] is Privacy.PLAIN and field.name != "erased":
            assert getattr(blank, field.name) == getattr(fact, field.name)


@given(facts())
def test_erasing_leaves_no_text(fact: Fact) -> None:
    """Personal and free text is at its default, or says "(forgotten)"."""
    blank = erased(fact)

    for field in attrs.fields(type(fact)):
        value = getattr(blank, field.name)
        if field.metadata["privacy"] in {Privacy.PERSONAL, Privacy.FREE_TEXT}:
            if isinstance(value, Contact):
                assert value.name == "(forgotten)"
                assert list(value.handles()) == ["(forgotten)"]
                assert value.note == value.postal_address == ""
            else:
                assert value in {field.default, "(forgotten)"}


CARDS = (ContactAdded, ContactChanged)


@given(facts(*(kind for kind in FACT_TYPES if kind not in CARDS)))
def test_a_fact_is_what_it_shows(fact: Fact) -> None:
    """`repr` is a call that makes an equal fact, where no card hides a part."""
    names = {name: getattr(module, name) for name in module.__all__}

    made = eval(repr(fact), names | {"datetime": dt, "Position": Position})  # noqa: S307 - our own text

    assert made == fact


@given(facts(ContactAdded, ContactChanged))
def test_facts_are_values(fact: Fact) -> None:
    """Equal facts hash alike, and survive a pickle."""
    copy = pickle.loads(pickle.dumps(fact))  # noqa: S301 - our own bytes

    assert copy == fact
    assert hash(copy) == hash(fact)


@given(facts())
def test_people_are_found_in_declared_fields(fact: Fact) -> None:
    """Whoever a fact is about stands in its subject fields."""
    named = [getattr(fact, name) for name in subject_fields(type(fact))]

    assert contacts_of(fact) == tuple(id for id in named if id is not None)
