import json
from datetime import UTC, date, datetime

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import ImportRefused
from infointerview.facts import Referral
from infointerview.interchange import ImportReport, read_monica

MARCH = datetime(2026, 3, 2, 16, tzinfo=UTC)
TYPES = [
    {"uuid": "t1", "properties": {"type": "email"}},
    {"uuid": "t2", "properties": {"type": "phone"}},
    {"uuid": "t3", "properties": {"name": "LinkedIn", "protocol": "https://"}},
    {"uuid": "t4", "properties": {"name": "Fax"}},
]


def contact(uuid: str, *fields: tuple[str, str], **properties: object) -> object:
    """Return a contact as the export has it."""
    values = [{"properties": {"type": kind, "data": data}} for kind, data in fields]
    return {
        "uuid": uuid,
        "properties": properties,
        "data": [{"type": "contact_field", "values": values}],
    }


def read(*contacts: object) -> ImportReport:
    """Return the report on an export of these contacts."""
    account = {
        "data": [{"type": "contact", "values": list(contacts)}],
        "instance": {"contact_field_types": TYPES},
    }
    return read_monica(json.dumps({"account": account}))


ROSA = contact("1", first_name="Rosa", last_name="Diaz")
KEN = contact("2", first_name="Ken", last_name="Ito", first_met_through="1")


class TestContacts:
    def test_have_fields_of_typed_kinds(self) -> None:
        """What a field is stands elsewhere in the file; without it, its text tells."""
        report = read(
            contact(
                "1",
                ("t1", "rosa@example.com"),
                ("t2", "555 0100"),
                ("t3", "example-rosa"),
                ("t4", "r@example.org"),
                ("t4", "https://example.org/rosa"),
                ("gone", "text"),
                first_name="Rosa",
                job="Engineer",
                company="BPA",
                tags=["alumni", {"name": "grid"}],
                nickname="Ro",
            )
        )

        (rosa,) = report.contacts
        assert rosa.emails == ("rosa@example.com", "r@example.org")
        assert rosa.phones == ("555 0100",)
        assert rosa.profiles == (
            "https://www.linkedin.com/in/example-rosa",
            "https://example.org/rosa",
        )
        assert (rosa.tags, rosa.aliases) == (("alumni", "grid"), ("Ro",))
        assert rosa.positions[0].organization == "BPA"

    def test_of_relatives_are_rejected(self) -> None:
        """A stub is nobody to talk to."""
        report = read(contact("3", first_name="A child", is_partial=True))

        assert [(item.line, item.reason.value) for item in report.rejected] == [
            (None, "partial_contact")
        ]

    def test_may_be_damaged(self) -> None:
        """Values of other kinds are as good as missing."""
        broken = {"uuid": 1, "properties": {"first_name": ["x"], "tags": {}}, "data": 3}

        report = read(broken, "text", contact("1", first_name="\ud800Rosa"))

        assert [card.name for card in report.contacts] == ["�Rosa"]
        assert [item.reason.value for item in report.rejected] == ["no_identity"]

    def test_stand_in_blocks_of_their_kind(self) -> None:
        """Blocks of other kinds, and of none, are passed over."""
        blocks = [{"type": ["x"], "values": [ROSA]}, {"type": "photo", "values": [KEN]}]

        report = read_monica(json.dumps({"account": {"data": blocks}}))

        assert report.counts.rows == 0


class TestMetThrough:
    def test_becomes_a_referral(self) -> None:
        """Whoever brought two people together named one to the other."""
        grid = Campaign.start("grid", goal="", time_zone="UTC", at=MARCH)
        report = read(KEN, ROSA)

        grid = grid.record(*report.facts(at=MARCH, known=grid))

        (referral,) = [
            entry.fact for entry in grid.facts if isinstance(entry.fact, Referral)
        ]
        assert referral.referrer == grid.find("Rosa Diaz")
        assert referral.referred == grid.find("Ken Ito")
        assert referral.at == MARCH
        assert report.facts(at=MARCH, known=grid) == ()

    def test_is_dated_by_when_they_met(self) -> None:
        """The export is later than the meeting."""
        ken = contact(
            "2",
            first_name="Ken",
            first_met_through="1",
            first_met_date="2025-11-03",
        )

        *_, referral = read(ROSA, ken).facts(at=MARCH)

        assert referral.at.date() == date(2025, 11, 3)

    def test_of_nobody_or_oneself_is_no_referral(self) -> None:
        """Somebody who is not in the file, and a loop, name nobody."""
        loop = contact("1", first_name="Rosa", first_met_through="1")
        lost = contact("2", first_name="Ken", first_met_through="9")

        facts = read(loop, lost).facts(at=MARCH)

        assert not any(isinstance(fact, Referral) for fact in facts)

    def test_holds_for_who_was_imported_before(self) -> None:
        """A newer export names a new person through a known one."""
        grid = Campaign.start("grid", goal="", time_zone="UTC", at=MARCH)
        grid = grid.record(*read(ROSA).facts(at=MARCH, known=grid))

        grid = grid.record(*read(ROSA, KEN).facts(at=MARCH, known=grid))

        assert [
            entry.fact.referrer
            for entry in grid.facts
            if isinstance(entry.fact, Referral)
        ] == [grid.find("Rosa Diaz")]


@pytest.mark.parametrize(
    ("content", "code", "detected"),
    [
        (b"", "empty", ""),
        ("[" * 100_000, "wrong_format", "broken_json"),
        ('{"account": 1}', "wrong_format", "json"),
        ("[]", "wrong_format", "json"),
        ('{"account": {', "wrong_format", "broken_json"),
        ("Dear Rosa", "wrong_format", "text"),
        (b"%PDF-1.7", "wrong_format", "pdf"),
    ],
)
def test_other_content_is_refused(
    content: str | bytes, code: str, detected: str
) -> None:
    """Neither depth nor damage escapes as another error."""
    with pytest.raises(ImportRefused) as refusal:
        read_monica(content)

    assert (refusal.value.code, refusal.value.detected) == (code, detected)
