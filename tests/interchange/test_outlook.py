import pytest

from infointerview.errors import ImportRefused
from infointerview.interchange import ImportReport, read_outlook

ENGLISH = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,Business Street,"
    "Business City,Business Phone,Mobile Phone,Birthday,Categories,E-mail Address,"
    "E-mail Type,E-mail 2 Address,E-mail 2 Type,Notes,Web Page"
)
GERMAN = (
    "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,"
    "Telefon geschäftlich,Mobiltelefon,E-Mail-Adresse,E-Mail-Typ,"
    "E-Mail: Angezeigter Name,E-Mail 2: Adresse,E-Mail 2: Typ,Kategorien,Notizen"
)
YAHOO = "First,Middle,Last,Nickname,Email,Category,Messenger ID,Mobile,Title,Company"


def read(header: str, *rows: dict[str, str], delimiter: str = ",") -> ImportReport:
    """Return the report on a table with these rows, every cell quoted."""
    names = header.split(",")
    table = [names, *([row.get(name, "") for name in names] for row in rows)]
    lines = (delimiter.join(f'"{cell}"' for cell in row) for row in table)
    return read_outlook("".join(f"{line}\r\n" for line in lines))


ROSA = {
    "Title": "Ms.",
    "First Name": "Rosa",
    "Last Name": "Diaz",
    "Company": "BPA",
    "Job Title": "Engineer",
    "Birthday": "0/0/00",
    "Categories": "Alumni;Grid",
    "E-mail Address": "rosa@example.com",
    "E-mail Type": "SMTP",
}


class TestLanguages:
    def test_english(self) -> None:
        """The title is the form of address; the post is the job title."""
        (rosa,) = read(ENGLISH, ROSA).contacts

        assert rosa.name == "Rosa Diaz"
        assert rosa.positions[0].title == "Engineer"
        assert rosa.tags == ("Alumni", "Grid")
        assert rosa.emails == ("rosa@example.com",)
        assert rosa.connected_on is None

    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    def test_german(self, delimiter: str) -> None:
        """As Outlook writes it, and as a German spreadsheet saves it again."""
        row = {
            "Anrede": "Frau",
            "Vorname": "Zoë",
            "Weitere Vornamen": "Maria",
            "Nachname": "Müller",
            "Firma": "Nordwind",
            "Position": "Planerin",
            "Mobiltelefon": "0170 5550100",
            "E-Mail 2: Adresse": "zoe@example.org",
            "Kategorien": "Studium",
            "Notizen": "eins\nzwei",
        }

        (zoe,) = read(GERMAN, row, delimiter=delimiter).contacts

        assert (zoe.name, zoe.given, zoe.family) == (
            "Zoë Maria Müller",
            "Zoë",
            "Müller",
        )
        assert (zoe.positions[0].organization, zoe.positions[0].title) == (
            "Nordwind",
            "Planerin",
        )
        assert (zoe.emails, zoe.phones) == (("zoe@example.org",), ("0170 5550100",))
        assert (zoe.tags, zoe.note) == (("Studium",), "eins\nzwei")

    def test_the_twin_made_for_yahoo(self) -> None:
        """There the title is the post."""
        row = {"First": "Rosa", "Last": "Diaz", "Title": "Engineer", "Company": "BPA"}

        (rosa,) = read(YAHOO, row).contacts

        assert rosa.positions[0].title == "Engineer"

    def test_the_twin_of_thunderbird(self) -> None:
        """It has some columns of its own, and no address is lost with them."""
        header = "First Name,Last Name,Primary Email,Secondary Email,Organization"
        row = {
            "First Name": "Rosa",
            "Last Name": "Diaz",
            "Organization": "BPA",
            "Primary Email": "rosa@example.com",
            "Secondary Email": "r@example.org",
        }

        (rosa,) = read(header, row).contacts

        assert rosa.emails == ("rosa@example.com", "r@example.org")
        assert rosa.positions[0].organization == "BPA"


class TestEntries:
    def test_have_no_addresses_inside_exchange(self) -> None:
        """Such an address works nowhere else, and is no error either."""
        row = ROSA | {
            "E-mail Address": "/o=ExchangeLabs/cn=Recipients/cn=rosa",
            "E-mail Type": "EX",
            "E-mail 2 Address": "r@example.org",
        }

        report = read(ENGLISH, row)

        assert report.contacts[0].emails == ("r@example.org",)
        assert report.warnings == ()

    def test_of_an_organisation_are_rejected(self) -> None:
        """A company without anybody's name is no person, and names its line."""
        report = read(ENGLISH, ROSA | {"Notes": "one\ntwo"}, {"Company": "Acme"})

        assert [(item.line, item.reason.value) for item in report.rejected] == [
            (4, "organization")
        ]

    def test_may_lack_their_last_cells(self) -> None:
        """A spreadsheet drops trailing separators, in the last line as well."""
        table = f"{ENGLISH}\nMs.,Rosa,,Diaz\n,Ken,,Ito"

        report = read_outlook(table)

        assert [card.name for card in report.contacts] == ["Rosa Diaz", "Ken Ito"]
        assert [item.code.value for item in report.warnings] == ["no_final_newline"]

    def test_have_a_postal_address(self) -> None:
        """Where a hand-written note goes."""
        row = ROSA | {"Business Street": "1 Grid St", "Business City": "Portland"}

        report = read(ENGLISH, row)

        assert report.contacts[0].postal_address == "1 Grid St, Portland"


def test_the_code_page_of_the_machine_can_be_named() -> None:
    """Desktop files say nothing of their encoding; Western European is assumed."""
    table = f"{ENGLISH}\n,Łucja,,Żółtowska,,,,,,,,,,,,,,,\n".encode("cp1250")

    guessed, named = read_outlook(table), read_outlook(table, encoding="cp1250")

    assert "assumed_cp1252" in [item.code.value for item in guessed.warnings]
    assert named.contacts[0].name == "Łucja Żółtowska"


@pytest.mark.parametrize(
    "header",
    [
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "First Name,Last Name,Maiden Name,Address,Headline",
        "Name,Given Name,Family Name,Yomi Name",
    ],
)
def test_other_tables_are_refused(header: str) -> None:
    """A given and a family name do not make a table Outlook's."""
    with pytest.raises(ImportRefused):
        read_outlook(f"{header}\n")
