import pytest

from infointerview.interchange._sniff import (
    REMEDIES,
    kind_of_columns,
    kind_of_text,
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("PK\x03\x04\x14\x00", "zip"),
        ("PK\x05\x06", "zip"),
        ("%PDF-1.7\n", "pdf"),
        ("<!DOCTYPE html><html>", "html"),
        ("\n <!-- saved --><HTML lang='en'>", "html"),
        ('<?xml version="1.0"?><!DOCTYPE html>', "html"),
        ('<?xml version="1.0"?><contacts/>', "xml"),
        ("BEGIN:VCALENDAR\r\n", "icalendar"),
        ("begin:vcard\r\n", "vcard"),
        ('{"account": 1}', "json"),
        ("[]", "json"),
        ("Connections.csv", "file_name"),
        ("C:\\export\\Connections.csv\n", "file_name"),
        ("/home/me/my people.vcf", "file_name"),
        ("\x89PNG\x00\x00\x00\x0dIHDR", "binary"),
    ],
)
def test_knows_what_is_no_table(text: str, kind: str) -> None:
    """The beginning of a text gives it away, and there is a remedy for each kind."""
    assert kind_of_text(text) == kind
    assert REMEDIES[kind]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "First Name,Last Name",
        "Notes:\nPassing a .csv\n",
        "[ask Rosa], Ken",
        "a,b\x00\n" * 3 + "long enough, for one stray control in twenty" * 20,
    ],
)
def test_takes_other_text_for_what_it_may_be(text: str) -> None:
    """Tables, notes and a few stray controls are not refused at first sight."""
    assert kind_of_text(text) == ""


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        ("firstname lastname company jobtitle text creationdate", "linkedin_other"),
        ("endorsementdate skillname endorserfirstname", "linkedin_other"),
        ("companyname title description startedon", "linkedin_other"),
        ("contact name given family organization title", "our_csv"),
    ],
)
def test_knows_other_tables_by_their_columns(columns: str, kind: str) -> None:
    """Parts of an archive that are about something else, and what we write."""
    assert kind_of_columns(columns.split()) == kind
    assert REMEDIES[kind]


def test_knows_no_table_by_a_part_of_its_columns() -> None:
    """All the columns that tell a kind must be there."""
    assert kind_of_columns(["firstname", "lastname"]) == ""
