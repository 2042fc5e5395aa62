"""What importing again does: the same file, a newer one, and taking one back."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded, ContactChanged, ImportBatch
from infointerview.interchange import (
    ImportReport,
    linkedin,
    read,
    read_records,
    to_vcard,
)
from infointerview.people import Contact

COLUMNS = {"name": "name", "uid": "uid"}
AMINA = "BEGIN:VCARD\nVERSION:3.0\nUID:7\nFN:{}\nORG:{}\nTEL:+1 555 0100\nEND:VCARD\n"
CASES = Path(__file__).parents[1] / "conformance" / "cases" / "imports"
MARCH = datetime(2026, 3, 2, 16, tzinfo=UTC)
APRIL, MAY = MARCH + timedelta(days=30), MARCH + timedelta(days=60)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ROSA = "Rosa,Diaz,https://www.linkedin.com/in/example-rosa,,BPA,Engineer,05 Mar 2024"
KEN = "Ken,Ito,https://www.linkedin.com/in/example-ken,,PGE,Planner,06 Mar 2024"
LEA = "Lea,Roth,https://www.linkedin.com/in/example-lea,,,,07 Apr 2026"
OLDER = f"{HEADER}\n{ROSA}\n{KEN}\n"
NEWER = "\n".join([HEADER, LEA, ROSA.replace("BPA,Engineer", "PGE,Lead"), KEN, ""])


def start() -> Campaign:
    """Return a campaign without anybody."""
    return Campaign.start("grid", goal="", time_zone="UTC", at=MARCH)


def with_import(campaign: Campaign, text: str, at: datetime) -> Campaign:
    """Return the campaign with a LinkedIn file imported."""
    report = linkedin.read_connections(text)
    return campaign.record(*report.facts(at=at, known=campaign))


def test_the_same_linkedin_file_twice_and_then_a_newer_one() -> None:
    """Only what is new is added, and a change of job is a fact with its day."""
    grid = with_import(start(), OLDER, MARCH)
    again = with_import(grid, OLDER, APRIL)
    newer = with_import(again, NEWER, MAY)

    assert again == grid
    new = [entry.fact for entry in newer.history[len(again.history) :]]
    assert [type(fact) for fact in new] == [ImportBatch, ContactAdded, ContactChanged]
    assert len(newer.contacts) == 3
    post, former = newer.contact(newer.find("Rosa Diaz")).positions
    assert (post.organization, post.title, post.seen_on) == ("PGE", "Lead", MAY.date())
    assert (former.organization, former.end) == ("BPA", MAY.date())
    assert newer.contact(newer.find("Ken Ito")).positions[0].seen_on == date(2026, 3, 2)
    assert with_import(newer, NEWER, MAY) == newer


def test_a_post_without_a_letter_is_news_once() -> None:
    """Some write a picture or a dash."""
    grid = with_import(start(), OLDER, MARCH)
    file = OLDER.replace("BPA,Engineer", "-,\U0001f680")

    newer = with_import(grid, file, APRIL)

    assert newer != grid
    assert with_import(newer, file, MAY) == newer


def test_a_newer_file_brings_addresses_that_were_never_there() -> None:
    """One that now shows is kept, in one spelling; one taken off stays off."""
    grid = with_import(start(), OLDER, MARCH)
    shown = OLDER.replace("example-rosa,,", "example-rosa,rosa@example.com,")
    newer = with_import(grid, shown, APRIL)
    rosa = newer.find("Rosa Diaz")
    without = newer.record(ContactChanged(contact=rosa, emails=(), at=APRIL))

    again = with_import(without, shown.replace("rosa@", "Rosa@"), MAY)

    assert newer.contact(rosa).emails == ("rosa@example.com",)
    assert with_import(newer, shown.replace("rosa@", "Rosa@"), MAY) == newer
    assert again == without


def test_an_address_book_adds_how_to_reach_somebody_known() -> None:
    """By profile or mailbox one of the two is found; numbers are known by digits."""
    grid = with_import(start(), OLDER, MARCH)
    google = (
        "First Name,Last Name,Phone 1 - Value,Website 1 - Value,E-mail 1 - Value\n"
        "Rosa,Diaz,{},http://linkedin.com/in/Example-Rosa/,rosa@example.org\n"
    )

    grid = grid.record(*read(google.format("555 0100")).facts(at=APRIL, known=grid))
    rosa = grid.contact(grid.find("Rosa Diaz"))

    assert (rosa.emails, rosa.phones) == (("rosa@example.org",), ("555 0100",))
    assert rosa.profiles == ("https://www.linkedin.com/in/example-rosa",)
    assert read(google.format("555-0100")).facts(at=MAY, known=grid) == ()


def test_a_batch_is_undone_as_one() -> None:
    """Who came with it goes with it, and so does the change of job."""
    grid = with_import(start(), OLDER, MARCH)
    newer = with_import(grid, NEWER, MAY)
    *_, batch = (
        entry.id for entry in newer.history if isinstance(entry.fact, ImportBatch)
    )

    undone = newer.retract(batch, at=MAY)

    assert undone.contacts == grid.contacts


@pytest.mark.parametrize(
    "name",
    [
        "google_2024.csv",
        "linkedin_duplicates.csv",
        "monica4_export.json",
        "outlook_en_classic.csv",
        "vcard_android_v21_qp.vcf",
        "vcard_apple_v3.vcf",
        "vcard_v4.vcf",
    ],
)
def test_any_address_book_twice_changes_nothing(name: str) -> None:
    """The shared cases of every format, imported again a month later."""
    report = read((CASES / name).read_bytes())
    assert isinstance(report, ImportReport)
    grid = start()

    grid = grid.record(*report.facts(at=MARCH, known=grid))

    assert grid.contacts
    assert report.facts(at=APRIL, known=grid) == ()


@pytest.mark.parametrize(
    ("name", "contacts"), [("Amina Okafor", 1), ("A. Okafor", 1), ("Ken Ito", 2)]
)
def test_a_card_without_addresses_is_known_by_its_uid(name: str, contacts: int) -> None:
    """A new post is recorded; a program that only counts makes no one of two people."""
    march, april = (
        read(AMINA.format(*parts)) for parts in (("Amina Okafor", "BPA"), (name, "PGE"))
    )
    grid = start()

    for report, at in ((march, MARCH), (april, APRIL), (april, MAY)):
        grid = grid.record(*report.facts(at=at, known=grid))

    assert len(grid.contacts) == contacts
    posts = [card.positions[0].organization for card in grid.contacts.values()]
    assert posts[-1] == "PGE"


def test_a_card_that_we_wrote_finds_its_contact() -> None:
    """Whoever has neither profile nor mailbox comes back from another program once."""
    sam = Contact(name="Sam Okoye", phones=("+1 555 0100",))
    grid = start().record(ContactAdded(contact="sam", card=sam, at=MARCH))
    edited = to_vcard(grid).replace(b"FN:Sam Okoye", b"FN:Sam Okoye-Lund")

    assert read(edited).facts(at=APRIL, known=grid) == ()


def test_a_row_number_is_no_uid() -> None:
    """Two lists that count their rows have nothing in common."""
    grid = start()

    for who in ("Rosa Diaz", "Rosa Ito"):
        report = read_records([{"name": who, "uid": "1"}], columns=COLUMNS)
        grid = grid.record(*report.facts(at=MARCH, known=grid))

    assert len(grid.contacts) == 2
