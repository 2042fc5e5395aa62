"""Cards of people, their posts and employers."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.people import (
    Contact,
    Organization,
    Position,
    handle_key,
    text_key,
)
from infointerview.values import Source, Tier

TODAY = date(2026, 3, 2)
CARDS = st.builds(
    Contact,
    name=st.sampled_from(["Rosa Diaz", "R. Diaz", "Zoë Ng"]),
    given=st.sampled_from(["", "Rosa"]),
    emails=st.sampled_from([(), ("a@example.com",), ("b@example.org",)]),
    tags=st.sampled_from([(), ("grid",), ("grid", "storm")]),
    rank=st.integers(0, 3),
)


class TestPosition:
    def test_needs_an_employer_or_a_title(self) -> None:
        """A post about which nothing is known is no post."""
        with pytest.raises(InvalidValue, match="organization or a title"):
            Position(start=TODAY)

    def test_ends_after_it_starts(self) -> None:
        """A post of no days is refused."""
        with pytest.raises(InvalidValue, match=r"Position\.end"):
            Position(title="Engineer", start=TODAY, end=TODAY)

    def test_is_not_held_before_its_start(self) -> None:
        """A future post does not count yet."""
        post = Position(title="Engineer", start=TODAY)

        assert not post.held_on(date(2026, 3, 1))
        assert post.held_on(TODAY)

    def test_an_instant_is_no_day(self) -> None:
        """A `datetime` is a `date` to Python, and not to us."""
        with pytest.raises(InvalidValue, match="expected a date"):
            Position(title="Engineer", start=datetime(2026, 3, 2, tzinfo=UTC))


class TestContact:
    def test_takes_the_plain_string_of_an_enum(self) -> None:
        """The member takes the place of its string."""
        card = Contact(name="Rosa Diaz", source="alumni", tier="B")

        assert (card.source, card.tier) == (Source.ALUMNI, Tier.B)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", " "),
            ("name", 12345),
            ("emails", ["rosa@example.com"]),
            ("emails", ("",)),
            ("tags", ("a", "a")),
            ("positions", ("Engineer",)),
            ("source", "moon"),
            ("source", ["moon"]),
            ("time_zone", "Mars/Olympus"),
            ("time_zone", "../etc/passwd"),
            ("rank", True),
            ("rank", 10_000_000),
            ("note", "\ud800"),
            ("connected_on", "2026-03-02"),
        ],
    )
    def test_refuses_a_field_of_another_kind(self, field: str, value: object) -> None:
        """The error names class and field."""
        fields = {"name": "Rosa Diaz", field: value}

        with pytest.raises(InvalidValue, match=rf"Contact\.{field}"):
            Contact(**fields)

    def test_the_present_employer_is_the_first_post_held(self) -> None:
        """Former posts stay on the card and are told apart by their dates."""
        card = Contact(
            name="Rosa Diaz",
            positions=(
                Position(title="Advisor"),
                Position(organization="Bonneville Power", start=date(2026, 3, 2)),
                Position(organization="Acme", end=date(2026, 3, 2)),
            ),
        )

        assert card.employer_on(date(2026, 3, 1)) == Organization("Acme")
        assert card.employer_on(date(2026, 3, 2)) == Organization("Bonneville Power")
        assert card.position_on(TODAY) == Position(title="Advisor")

    def test_nobody_has_an_employer_by_default(self) -> None:
        """Unknown is `None`."""
        card = Contact(name="Rosa Diaz")

        assert card.employer_on(TODAY) is None
        assert card.position_on(TODAY) is None

    def test_its_repr_hides_addresses(self) -> None:
        """Logs and notebooks show who, not where."""
        card = Contact(
            name="Rosa Diaz",
            emails=("rosa@example.com",),
            positions=(Position(title="Engineer"),),
        )

        assert repr(card) == "Contact(name='Rosa Diaz')"

    def test_its_handles_are_every_name_and_address(self) -> None:
        """Each of them finds the person."""
        card = Contact(
            name="Dr. Rosa Diaz",
            given="Rosa",
            family="Diaz",
            aliases=("Rosa Ruiz",),
            emails=("rosa@example.com",),
            phones=("+1 555 0100",),
            profiles=("https://example.org/rosa",),
        )

        assert list(card.handles()) == [
            "Dr. Rosa Diaz",
            "Rosa Ruiz",
            "Rosa Diaz",
            "rosa@example.com",
            "+1 555 0100",
            "https://example.org/rosa",
        ]

    @given(CARDS, CARDS)
    def test_merging_replaces_nothing(self, mine: Contact, theirs: Contact) -> None:
        """What this card says stays; what only the other says is added."""
        both = mine.merged_with(theirs)

        assert both.name == mine.name
        assert both.emails[: len(mine.emails)] == mine.emails
        assert set(both.emails) == {*mine.emails, *theirs.emails}
        assert both.given == (mine.given or theirs.given)
        assert both.rank == (mine.rank or theirs.rank)

    @given(CARDS)
    def test_merging_with_itself_changes_nothing(self, card: Contact) -> None:
        """Idempotence."""
        assert card.merged_with(card) == card


class TestKeys:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Acme, Inc.", "ACME"),
            ("Müller GmbH & Co. KG", "Muller GmbH & Co"),
            ("The Øresund Company", "the oresund"),
        ],
    )
    def test_one_organization_in_two_spellings(self, one: str, other: str) -> None:
        """Case, accents and legal form do not make another employer."""
        assert Organization(one).key == Organization(other).key

    def test_a_legal_form_alone_is_a_name(self) -> None:
        """Something is left of every name."""
        assert Organization("Company").key == "company"

    @given(st.text())
    def test_a_key_of_a_key_is_itself(self, text: str) -> None:
        """Idempotence."""
        assert text_key(text_key(text)) == text_key(text)

    @pytest.mark.parametrize(
        ("handle", "key"),
        [
            ("Rosa@Example.COM ", "rosa@example.com"),
            ("http://WWW.example.org/rosa/", "example.org/rosa"),
            ("(555) 010-0199", "5550100199"),
            ("🌟", "🌟"),
            ("O'Neill", "oneill"),
        ],
    )
    def test_each_kind_of_handle_is_normalised_its_own_way(
        self, handle: str, key: str
    ) -> None:
        """By hand, one of each kind."""
        assert handle_key(handle) == key
