import pytest

from infointerview.errors import ImportRefused
from infointerview.interchange import ImportReport, read_google

NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Suffix,Nickname,"
    "Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Website 1 - Value"
)
OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Suffix,Notes,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Value,"
    "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title"
)


def read(header: str, **cells: str) -> ImportReport:
    """Return the report on a table of one row with these cells."""
    named = {name.replace("_", " ").casefold(): cell for name, cell in cells.items()}
    columns = [name.replace("-", "").replace("  ", " ") for name in header.split(",")]
    row = ",".join(f'"{named.get(name.casefold(), "")}"' for name in columns)
    return read_google(f"{header}\n{row}\n")


class TestBothHeaders:
    def test_of_today(self) -> None:
        """Name, post, labels and several values in a cell come where they belong."""
        report = read(
            NEW,
            First_Name="Rosa",
            Middle_Name="Maria",
            Last_Name="Diaz",
            Organization_Name="BPA",
            Organization_Title="Engineer",
            Labels="Alumni ::: * myContacts ::: * starred",
            **{
                "E-mail_1_Value".replace("-", ""): "rosa@example.com ::: r@example.org",
                "Website_1_Value": "https://www.linkedin.com/in/example-rosa",
            },
        )

        (rosa,) = report.contacts
        assert (rosa.name, rosa.given, rosa.family) == (
            "Rosa Maria Diaz",
            "Rosa",
            "Diaz",
        )
        assert rosa.emails == ("rosa@example.com", "r@example.org")
        assert rosa.positions[0].title == "Engineer"
        assert rosa.tags == ("Alumni",)
        assert rosa.profiles == ("https://www.linkedin.com/in/example-rosa",)

    def test_of_before(self) -> None:
        """The columns have other names and mean the same."""
        report = read(
            OLD,
            Name="Rosa Diaz",
            Given_Name="Rosa",
            Family_Name="Diaz",
            Group_Membership="* My Contacts ::: Alumni",
            Organization_1_Name="BPA",
            Organization_1_Title="Engineer",
        )

        (rosa,) = report.contacts
        assert (rosa.name, rosa.positions[0].organization) == ("Rosa Diaz", "BPA")
        assert rosa.tags == ("Alumni",)

    def test_of_before_with_the_name_in_one_piece(self) -> None:
        """A name without parts is a name."""
        assert read(OLD, Name="Cher").contacts[0].name == "Cher"


class TestEntries:
    def test_need_no_address(self) -> None:
        """A name with a telephone number is somebody."""
        report = read(NEW, First_Name="Rosa", Phone_1_Value="555 0100 ::: 555 0101")

        assert report.contacts[0].phones == ("555 0100", "555 0101")

    @pytest.mark.parametrize(
        ("header", "cells", "reason"),
        [
            (NEW, {"Organization_Name": "Acme"}, "organization"),
            (OLD, {"Name": "Acme", "Organization_1_Name": "ACME"}, "organization"),
            (NEW, {"Email_1_Value": "x@example.com"}, "no_name"),
            (NEW, {"Labels": "* myContacts"}, "no_identity"),
        ],
    )
    def test_without_a_name_are_rejected(
        self, header: str, cells: dict[str, str], reason: str
    ) -> None:
        """What they are instead is said."""
        report = read(header, **cells)

        assert [item.reason.value for item in report.rejected] == [reason]
        assert report.contacts == ()

    def test_keep_suffix_nickname_and_lines_of_notes(self) -> None:
        """Nothing that tells people apart is lost."""
        report = read(
            NEW,
            First_Name="Rosa",
            Last_Name="Diaz",
            Name_Suffix="Jr.",
            Nickname="Ro",
            Notes="one\n\ntwo, three",
        )

        (rosa,) = report.contacts
        assert (rosa.name, rosa.family, rosa.aliases) == (
            "Rosa Diaz Jr.",
            "Diaz",
            ("Ro",),
        )
        assert rosa.note == "one\n\ntwo, three"

    def test_lose_an_address_that_is_none(self) -> None:
        """The person stays, with a warning that names the line."""
        report = read(NEW, First_Name="Rosa", Email_1_Value="n/a")

        assert report.contacts[0].emails == ()
        assert [(item.code.value, item.line) for item in report.warnings] == [
            ("bad_email", 2)
        ]

    def test_repeat_no_header_as_a_person(self) -> None:
        """Files pasted together have their header twice."""
        report = read_google(f"{OLD}\nRosa,Rosa,,\n{OLD}\nKen,Ken,,\n")

        assert [card.name for card in report.contacts] == ["Rosa", "Ken"]
        assert report.counts.repeated == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_make_no_difference(encoding: str) -> None:
    """Downloads of before were UTF-16; spreadsheets write what they like."""
    data = f"{NEW}\nZoë,,Diaz,,,,,,,,,,,,\n".encode(encoding)

    assert read_google(data).contacts[0].name == "Zoë Diaz"


@pytest.mark.parametrize(
    ("table", "detected"),
    [
        ("First Name,Last Name,URL,Connected On\n", "linkedin_connections"),
        ("Title,First Name,Last Name,Middle Name,Job Title\n", "outlook_csv"),
        ("Name,Mail\n", "csv"),
    ],
)
def test_other_tables_are_refused(table: str, detected: str) -> None:
    """Names alone do not make a header Google's."""
    with pytest.raises(ImportRefused) as refusal:
        read_google(table)

    assert refusal.value.detected == detected
