"""The errors: one tree, builtin too, with evidence that survives pickling."""

import inspect
import pickle
from datetime import UTC, datetime

import pytest

from infointerview import errors
from infointerview.errors import InfoInterviewError
from infointerview.facts import Touch

EXAMPLES: list[InfoInterviewError] = [
    errors.AmbiguousContact("Kim", (("c1", "Kim Lee"), ("c2", "Kim Roe"))),
    errors.CorruptRecord("grid", 7, "checksum differs"),
    errors.FactConflict("0001", "one", "another"),
    errors.IllegalFact("a fact", "c1", "known", ("outreach",), "cannot follow"),
    errors.ImportRefused("wrong_format", "zip", "a CSV", "extract it"),
    errors.InfoInterviewError("anything"),
    errors.InvalidValue("Outreach.minutes", 0, "more"),
    errors.MissingExtra("to_frame()", "pandas"),
    errors.PurgeIncomplete("campaigns.db-wal", 2),
    errors.RevisionConflict("grid", 3, 5),
    errors.StorageError("anything"),
    errors.StoreFull("grid", "disk full"),
    errors.TooShort(5, 8),
    errors.Unavailable("grid", "locked"),
    errors.UndecodableRecord("0001", ["$.at: expected an instant"]),
    errors.UnknownCampaign("grid"),
    errors.UnknownContact("Kim", ("Kim Lee",)),
    errors.UnknownFact("0001"),
    errors.UnknownRecord("grid", 7, "outreach", 3, 1),
    errors.UnsupportedLanguage("tlh", ("en",)),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling(error: InfoInterviewError) -> None:
    """Class, message and every attribute come back, so errors cross processes."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_every_public_error_is_exercised() -> None:
    """A new leaf joins the list above."""
    assert sorted(type(error).__name__ for error in EXAMPLES) == errors.__all__


def test_every_leaf_is_also_a_builtin_error() -> None:
    """A caller who knows only the standard library can still catch each leaf."""
    roots = {InfoInterviewError, errors.StorageError}
    leaves = [type(error) for error in EXAMPLES if type(error) not in roots]

    for leaf in leaves:
        bases = {base for base in inspect.getmro(leaf) if base not in roots}
        assert bases & {ValueError, LookupError, OSError, RuntimeError, ImportError}


def test_a_long_value_is_cut_in_the_message() -> None:
    """A whole file given by mistake does not fill the screen."""
    error = errors.InvalidValue("Contact.name", ["x" * 10_000], "text")

    assert len(str(error)) < 300


def test_a_text_value_keeps_its_quotes() -> None:
    """What was given is shown as text, so that an empty one can be seen."""
    assert str(errors.InvalidValue("Contact.name", "", "text")).endswith("got ''")


def test_an_unknown_record_type_is_told_from_a_newer_version() -> None:
    """The reader learns whether the type or only its version is new."""
    error = errors.UnknownRecord("grid", 7, "seance", 1, 0)

    assert "an unknown type" in str(error)


def test_an_unknown_contact_without_suggestions_suggests_nothing() -> None:
    """No empty "did you mean" is shown."""
    assert str(errors.UnknownContact("Kim")) == "no contact matches 'Kim'"


def test_an_unknown_contact_keeps_its_hint_when_pickled() -> None:
    """What to do instead is the end of the message, in another process as well."""
    error = errors.UnknownContact("Kim Lee", hint="an id is wanted")

    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert str(again) == "no contact matches 'Kim Lee'; an id is wanted"


def test_an_illegal_fact_about_the_campaign_names_no_contact() -> None:
    """Only what there is to say is said."""
    error = errors.IllegalFact("a fact", "", "", (), "already started")

    assert str(error) == "already started: a fact"


def test_an_import_refused_for_emptiness_says_that_nothing_was_found() -> None:
    """Nothing to see is said in a word."""
    error = errors.ImportRefused("empty", "", "a CSV", "export again")

    assert "found nothing" in str(error)


def test_an_illegal_fact_is_named_and_not_quoted() -> None:
    """What it says may be about a person, and messages end up in logs."""
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    fact = Touch(contact="c1", direction="inbound", note="is ill", at=noon)

    error = errors.IllegalFact(fact, "c1", "known", (), "cannot follow")

    assert str(error) == (
        "cannot follow (contact c1, stage known): Touch of 2026-03-02T12:00:00+00:00"
    )
