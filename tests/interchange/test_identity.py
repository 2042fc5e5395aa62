import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.interchange._identity import AddressBook, personal_mailbox
from infointerview.interchange.linkedin import linkedin_key
from infointerview.people import Contact
from infointerview.values import ContactId

KEY = "https://www.linkedin.com/in/example-rosa"


class TestLinkedinKey:
    @pytest.mark.parametrize(
        "url",
        [
            KEY,
            f"{KEY}/",
            "http://linkedin.com/in/example-rosa",
            "linkedin.com/in/Example-Rosa",
            "//www.linkedin.com/in/example-rosa",
            "HTTPS://WWW.LinkedIn.com/in/example-rosa?trk=x#about",
            "https://es.linkedin.com/in/example-rosa/en",
            "https://pt-br.linkedin.com/in/example-rosa/?locale=de_DE",
            "https://m.linkedin.com/in/example%2Drosa/details/experience/",
            " www.linkedin.com//in/example-rosa ",
        ],
    )
    def test_is_one_for_all_spellings_of_a_profile(self, url: str) -> None:
        """Scheme, host, case, language, query, fragment and slash do not matter."""
        assert linkedin_key(url) == KEY

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "example-rosa",
            "https://www.linkedin.com/in/",
            "https://www.linkedin.com/pub/example-rosa/1/2/3",
            "https://www.linkedin.com/company/example",
            "https://www.linkedin.com/sales/lead/ACwAA1",
            "https://lnkd.in/example",
            "https://example.com/linkedin.com/in/example-rosa",
            "https://notlinkedin.com/in/example-rosa",
            "https://www.linkedin.com.example.com/in/example-rosa",
            "https://www.linkedin.com/in/%FF%FE",
            "https://www.linkedin.com/in/a%2Fb",
            "https://www.linkedin.com/in/" + "a" * 300,
        ],
    )
    def test_is_none_for_anything_else(self, url: str) -> None:
        """Short links, other pages, other sites and broken names identify nobody."""
        assert linkedin_key(url) is None

    def test_keeps_the_case_of_opaque_ids(self) -> None:
        """Two ids that differ in case are two people; two plain names are one."""
        upper, lower = (
            f"https://www.linkedin.com/in/ACoAA{rest}"
            for rest in ("ExAmPlE", "example")
        )

        assert linkedin_key(upper) == upper
        assert linkedin_key(upper) != linkedin_key(lower)

    def test_sees_through_encoding_and_composition(self) -> None:
        """Percent signs, decomposed letters and capitals are spellings of one name."""
        spellings = ("J%C3%B6rg", "jo%CC%88rg", "JÖRG", "jo\u0308rg")

        keys = {linkedin_key(f"linkedin.com/in/{name}") for name in spellings}

        assert keys == {"https://www.linkedin.com/in/jörg"}

    @given(st.text(max_size=40))
    def test_a_key_is_its_own_key(self, name: str) -> None:
        """Taking the key of a key changes nothing."""
        key = linkedin_key(f"https://www.linkedin.com/in/{name}")

        assert key is None or linkedin_key(key) == key


class TestPersonalMailbox:
    @pytest.mark.parametrize(
        ("email", "mailbox"),
        [
            ("Rosa@Example.com", "rosa@example.com"),
            (" rosa+jobs@example.com", "rosa@example.com"),
            ("INFO@example.com", None),
            ("no-reply+x@example.com", None),
            ("+x@example.com", None),
            ("rosa@", None),
            ("rosa", None),
        ],
    )
    def test_is_compared_without_case_and_tag(
        self, email: str, mailbox: str | None
    ) -> None:
        """An office's address, and what is no address, are nobody's own."""
        assert personal_mailbox(email) == mailbox


class TestAddressBook:
    """Whose card is it? `ROSA` and `LUIS` share a mailbox, as families do."""

    MAILBOX = ("home@example.com",)
    ROSA = Contact(name="Rosa Diaz", given="Rosa", emails=MAILBOX)
    LUIS = Contact(name="Luis Diaz", given="Luis", emails=MAILBOX)

    def book(self, *cards: Contact) -> AddressBook:
        """Return a book in which the cards are known as c0, c1, ..."""
        return AddressBook({ContactId(f"c{i}"): card for i, card in enumerate(cards)})

    def test_finds_by_profile_first(self) -> None:
        """The profile decides, whatever mailbox or name are now."""
        known = Contact(name="Rosa Diaz", profiles=(f"{KEY}/",))
        card = Contact(name="R. Diaz-Ng", profiles=(KEY,), emails=self.MAILBOX)

        assert self.book(self.LUIS, known).find(card) == "c1"

    def test_finds_by_mailbox_where_names_agree(self) -> None:
        """The given name picks the member of the family; an initial will do."""
        book = self.book(self.LUIS, self.ROSA)

        assert book.find(self.ROSA) == "c1"
        assert book.find(Contact(name="R. Diaz", emails=self.MAILBOX)) == "c1"
        assert book.find(Contact(name="Roselyn", emails=self.MAILBOX)) is None
        assert book.find(Contact(name="Ken", emails=self.MAILBOX)) is None

    def test_a_name_without_letters_contradicts_nobody(self) -> None:
        """Where one side has no given name to compare, the mailbox is enough."""
        card = Contact(name="✨", emails=self.MAILBOX)

        assert self.book(self.ROSA).find(card) == "c0"

    def test_different_profiles_are_different_people(self) -> None:
        """One mailbox and one name do not outweigh two profiles."""
        known = Contact(name="Rosa", profiles=(f"{KEY}-1",), emails=self.MAILBOX)
        card = Contact(name="Rosa", profiles=(f"{KEY}-2",), emails=self.MAILBOX)

        assert self.book(known).find(card) is None
        assert self.book(self.ROSA).find(card) == "c0"

    def test_names_alone_find_nobody(self) -> None:
        """Two people may have one name."""
        known = Contact(name="Rosa Diaz", emails=("info@example.com",))

        assert self.book(known).find(known) is None

    def test_knows_whom_it_has_just_taken_in(self) -> None:
        """Who is added is found, and who came first is found first."""
        book = self.book()
        book.add(ContactId("~5"), self.ROSA)
        book.add(ContactId("~9"), self.ROSA)

        assert book.find(self.ROSA) == "~5"
