import pytest

from infointerview.errors import ImportRefused, InvalidValue
from infointerview.interchange import ImportReport, read_vcard
from infointerview.people import Contact


def card(*lines: str, version: str = "3.0") -> str:
    """Return a card of these lines."""
    inside = (f"VERSION:{version}", *lines)
    return "".join(f"{line}\r\n" for line in ("BEGIN:VCARD", *inside, "END:VCARD"))


def only(*lines: str, version: str = "3.0") -> Contact:
    """Return the contact that a card of these lines is."""
    (found,) = read_vcard(card(*lines, version=version)).contacts
    return found


def rejected(report: ImportReport) -> list[tuple[int | None, str]]:
    """Return which lines were rejected, and why."""
    return [(item.line, item.reason.value) for item in report.rejected]


ROSA = card("N:Diaz;Rosa;;;", "FN:Rosa Diaz", "UID:1")
KEN = card("N:Ito;Ken;;;", "FN:Ken Ito", "UID:urn:uuid:2")


class TestNames:
    @pytest.mark.parametrize(
        ("lines", "name", "given", "family"),
        [
            (["FN:Rosa Diaz", "N:Diaz;Rosa;;;"], "Rosa Diaz", "Rosa", "Diaz"),
            (["N:Diaz;Rosa;Maria;Dr.;"], "Rosa Diaz", "Rosa", "Diaz"),
            (["FN:Cher"], "Cher", "", ""),
            (["FN;PREF=2:R. D.", "FN;PREF=1:Rosa Diaz"], "Rosa Diaz", "", ""),
            (["fn:Rosa Diaz", "n:Diaz;Rosa"], "Rosa Diaz", "Rosa", "Diaz"),
            (
                [r"FN:Rosa Diaz\, PhD", r"N:Diaz\;x;Rosa"],
                "Rosa Diaz, PhD",
                "Rosa",
                "Diaz;x",
            ),
            (["N:Diaz;Rosa,Maria;;;", "FN:"], "Rosa Maria Diaz", "Rosa Maria", "Diaz"),
        ],
    )
    def test_come_from_both_properties(
        self, lines: list[str], name: str, given: str, family: str
    ) -> None:
        """The formatted name as it is, else given and family name."""
        found = only(*lines)

        assert (found.name, found.given, found.family) == (name, given, family)

    def test_that_are_further_ones_are_aliases(self) -> None:
        """A second spelling is one, and so is each of several nicknames."""
        found = only("FN;PREF=1:Łucja", "FN:Lucja", r"NICKNAME:Lu,Luca\, the fast")

        assert found.aliases == ("Lucja", "Lu", "Luca, the fast")

    def test_of_2_1_may_hold_a_comma(self) -> None:
        """Lists of names came with version 3.0."""
        assert only("N:Diaz, Jr.;Rosa", version="2.1").family == "Diaz, Jr."


class TestValues:
    def test_of_apple_are_grouped_and_escaped(self) -> None:
        """What a group says about its property is found again."""
        text = card(
            "FN:Rosa Diaz",
            r"item1.URL;type=pref:https\://www.linkedin.com/in/example-rosa",
            "item1.X-ABLabel:LinkedIn",
            "URL:https://example.org",
            "item2.X-ABRELATEDNAMES;type=pref:Ken Ito",
            "item2.X-ABLabel:_$!<Friend>!$_",
            "ORG:BPA;Grid;",
        )

        report = read_vcard(text)

        (rosa,) = report.contacts
        assert rosa.profiles == (
            "https://www.linkedin.com/in/example-rosa",
            "https://example.org",
        )
        assert rosa.positions[0].organization == "BPA"
        assert report.imported[0].related == (("Ken Ito", "Friend"),)

    @pytest.mark.parametrize(
        ("line", "profile"),
        [
            (
                "X-SOCIALPROFILE;type=linkedin;x-user=example-rosa:x-apple:example-rosa",
                "https://www.linkedin.com/in/example-rosa",
            ),
            (
                "SOCIALPROFILE;SERVICE-TYPE=LinkedIn;VALUE=text:example-rosa",
                "https://www.linkedin.com/in/example-rosa",
            ),
            (
                "X-SOCIALPROFILE;type=other:https://example.org/rosa",
                "https://example.org/rosa",
            ),
        ],
    )
    def test_name_social_profiles(self, line: str, profile: str) -> None:
        """A user name at LinkedIn is as good as the address."""
        assert only("FN:Rosa", line).profiles == (profile,)

    def test_of_other_social_services_need_an_address(self) -> None:
        """A user name somewhere else is no page."""
        assert only("FN:Rosa", "X-SOCIALPROFILE;type=other:rosa").profiles == ()

    def test_come_by_preference(self) -> None:
        """Both ways to say which is preferred are understood."""
        three = only("FN:R", "EMAIL:b@example.org", "EMAIL;type=pref:a@example.org")
        four = only(
            "FN:R",
            "EMAIL;PREF=2:b@example.org",
            "EMAIL;PREF=1:mailto:a@example.org",
            version="4.0",
        )

        assert three.emails == four.emails == ("a@example.org", "b@example.org")

    def test_of_4_0_are_uris_and_quoted_lists(self) -> None:
        """Numbers lose their scheme, related cards without a name are passed over."""
        text = card(
            "FN:Rosa",
            'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-555-0100;ext=7',
            "RELATED;TYPE=colleague;VALUE=text:Ken Ito",
            "RELATED;TYPE=friend:urn:uuid:2",
            "CATEGORIES:alumni,myContacts,ml",
            version="4.0",
        )

        report = read_vcard(text)

        assert report.contacts[0].phones == ("+1-555-0100",)
        assert report.contacts[0].tags == ("alumni", "ml")
        assert report.imported[0].related == (("Ken Ito", "colleague"),)

    def test_of_other_mail_systems_are_no_addresses(self) -> None:
        """X.400 is none that anybody writes to."""
        assert only("FN:R", "EMAIL;X400:c=us;a=x;o=y").emails == ()

    def test_keep_notes_and_postal_address(self) -> None:
        """A note has its lines, an address is one."""
        found = only(
            "FN:Rosa",
            r"NOTE:first\nsecond\, third",
            "ADR;TYPE=home:;;;;;;",
            "ADR;TYPE=work:;Floor 2;1 Grid St;Portland;OR;97201;USA",
        )

        assert found.note == "first\nsecond, third"
        assert found.postal_address == "Floor 2, 1 Grid St, Portland OR 97201, USA"

    def test_have_quotes_inside_parameters(self) -> None:
        """Colons and semicolons in quotes, and Apple's escaped quotes, end nothing."""
        found = only(
            'FN;X-A="a;b:c":Rosa',
            r"X-PLACE;X-ADDRESS=At \"Example\" 5;X-TITLE=x:geo:1,2",
            "EMAIL:rosa@example.com",
        )

        assert (found.name, found.emails) == ("Rosa", ("rosa@example.com",))


class TestEncodings:
    def test_quoted_printable_goes_on_without_a_space(self) -> None:
        """A soft line end is part of the value, and an encoded separator is text."""
        found = only(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=",
            "ller;Zo=C3=AB",
            "ORG;QUOTED-PRINTABLE;CHARSET=UTF-8:B=C3=A4r =3B S=C3=B6hne;Sales",
            version="2.1",
        )

        assert (found.given, found.family) == ("Zoë", "Müller")
        assert found.positions[0].organization == "Bär ; Söhne"

    def test_quoted_printable_never_runs_over_the_end(self) -> None:
        """A soft line end in the last line of a card costs nothing else."""
        text = card("FN;QUOTED-PRINTABLE:Rosa=", version="2.1") + KEN

        assert [found.name for found in read_vcard(text).contacts] == [
            "Rosa",
            "Ken Ito",
        ]

    def test_a_fold_may_split_a_character(self) -> None:
        """Lines are joined before they are decoded."""
        data = "BEGIN:VCARD\r\nFN:Zoë\r\nEND:VCARD\r\n".encode()
        place = data.index(b"\xc3") + 1

        report = read_vcard(data[:place] + b"\r\n\t" + data[place:])

        assert report.contacts[0].name == "Zoë"
        assert report.warnings == ()

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_of_the_whole_file_make_no_difference(self, encoding: str) -> None:
        """Outlook writes Western European bytes and says nothing."""
        report = read_vcard(card("FN:Zoë").encode(encoding))

        assert report.contacts[0].name == "Zoë"
        assert [item.code.value for item in report.warnings] == (
            ["assumed_cp1252"] if encoding == "cp1252" else []
        )

    def test_may_be_declared_or_named(self) -> None:
        """What a property or the caller says counts; an unknown name says nothing."""
        declared = b"BEGIN:VCARD\nFN;CHARSET=windows-1251:\xc8\xec\xff\nEND:VCARD\n"
        unknown = b"BEGIN:VCARD\nFN;CHARSET=punycode:Zo\xc3\xab\nEND:VCARD\n"
        quoted = b"BEGIN:VCARD\nFN;CHARSET=x;QUOTED-PRINTABLE:Zo=EB\nEND:VCARD\n"
        named = card("FN:Łucja").encode("cp1250")
        wide = card("FN:Łucja").encode("utf-16-le")

        assert read_vcard(declared).contacts[0].name == "Имя"
        assert read_vcard(unknown).contacts[0].name == "Zoë"
        assert read_vcard(quoted).contacts[0].name == "Zoë"
        assert read_vcard(named, encoding="cp1250").contacts[0].name == "Łucja"
        assert read_vcard(wide, encoding="utf-16-le").contacts[0].name == "Łucja"

    def test_that_went_wrong_before_are_told(self) -> None:
        """Garbled text is kept, and reported."""
        report = read_vcard(card("FN:ZoÃ«"))

        assert [item.code.value for item in report.warnings] == ["mojibake"]

    def test_that_there_are_not_are_refused(self) -> None:
        """The name of an encoding is the caller's business, not the file's."""
        with pytest.raises(InvalidValue):
            read_vcard(b"BEGIN:VCARD", encoding="no-such-codec")
        with pytest.raises(InvalidValue):
            read_vcard(3)  # type: ignore[arg-type] # the point


class TestDamage:
    def test_of_a_line_costs_the_line(self) -> None:
        """What is no property is passed over."""
        found = only("FN:Rosa", "this is nothing", "EMAIL:rosa@example.com")

        assert found.emails == ("rosa@example.com",)

    def test_of_a_card_costs_the_card(self) -> None:
        """A card that says nobody's name stands between two that do."""
        report = read_vcard(ROSA + card("NOTE:x") + card("EMAIL:x@example.com") + KEN)

        assert [found.name for found in report.contacts] == ["Rosa Diaz", "Ken Ito"]
        assert rejected(report) == [(7, "no_identity"), (11, "no_name")]

    @pytest.mark.parametrize("length", [len("BEGIN:VC"), 20, len(KEN) - 9])
    def test_that_cuts_the_file_costs_the_last_card(self, length: int) -> None:
        """The line on which the lost card began is named."""
        report = read_vcard(ROSA + KEN[:length])

        assert [found.name for found in report.contacts] == ["Rosa Diaz"]
        assert rejected(report) == [(7, "truncated")]

    def test_of_a_mark_costs_two_cards_at_most(self) -> None:
        """Properties outside of any card are told, not dropped."""
        no_end = ROSA.replace("END:VCARD", "END:VCRD")
        no_begin = ROSA.replace("BEGIN:VCARD", "BEGIN VCARD")

        assert rejected(read_vcard(no_end + KEN)) == [(1, "truncated")]
        assert rejected(read_vcard(KEN + no_begin + KEN)) == [(8, "truncated")]

    def test_somebodys_agent_is_nobody_here(self) -> None:
        """Version 2.1 puts a card inside a card."""
        text = card("FN:Rosa", "AGENT:\r\n" + card("FN:Ken").rstrip(), "TITLE:Engineer")

        (rosa,) = read_vcard(text).contacts

        assert (rosa.name, rosa.positions[0].title) == ("Rosa", "Engineer")

    def test_of_a_picture_is_passed_over(self) -> None:
        """Indented or not, its lines are no properties and cost no time."""
        lines = ["PHOTO;ENCODING=BASE64;TYPE=JPEG:", " /9j/4AAQ", " AAAA", ""]

        found = only("FN:Rosa", *lines, "PHOTO;BASE64:", "/9j=", "TITLE:Engineer")

        assert found.positions[0].title == "Engineer"


class TestOthers:
    @pytest.mark.parametrize(
        "line",
        ["X-ABShowAs:COMPANY", "KIND:org", "ORG:Exemplar Plumbing;"],
    )
    def test_of_organisations_are_rejected(self, line: str) -> None:
        """By what they say, or by a name that is the organisation's."""
        report = read_vcard(card("FN:Exemplar Plumbing", "N:;;;;", line))

        assert rejected(report) == [(1, "organization")]

    @pytest.mark.parametrize("prefix", ["X-ADDRESSBOOKSERVER-", ""])
    def test_of_groups_are_tags_of_their_members(self, prefix: str) -> None:
        """A group is nobody, but its members have its name."""
        group = card(
            "FN:Alumni",
            f"{prefix}KIND:group",
            f"{prefix}MEMBER:urn:uuid:1",
            f"{prefix}MEMBER:urn:uuid:9",
        )

        report = read_vcard(ROSA + KEN + group)

        assert [found.tags for found in report.contacts] == [("Alumni",), ()]
        assert [reason for _, reason in rejected(report)] == ["group"]


@pytest.mark.parametrize(
    ("content", "code", "detected"),
    [
        (b"", "empty", ""),
        (b"\xef\xbb\xbf \r\n", "empty", ""),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "wrong_format", "icalendar"),
        (b"PK\x03\x04", "wrong_format", "zip"),
        ("Dear Rosa: hello", "wrong_format", "text"),
    ],
)
def test_other_content_is_refused(
    content: str | bytes, code: str, detected: str
) -> None:
    """A file without a card says what it is instead."""
    with pytest.raises(ImportRefused) as refusal:
        read_vcard(content)

    assert (refusal.value.code, refusal.value.detected) == (code, detected)
