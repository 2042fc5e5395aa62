import random
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import ImportRefused, InvalidValue
from infointerview.interchange import Format, read, sniff

CORPUS = Path(__file__).with_name("corpus")
NOW = datetime(2026, 6, 1, tzinfo=UTC)
EVENT = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260312T120000Z\n"
    "ATTENDEE:mailto:rosa@example.com\nEND:VEVENT\nEND:VCALENDAR\n"
)
EXPORTS = {
    Format.LINKEDIN_CONNECTIONS: "First Name,Last Name,URL,Connected On\nRosa,Diaz,,\n",
    Format.LINKEDIN_MESSAGES: "CONVERSATION ID,FROM,DATE\n1,A B,2026-01-02 03:04\n",
    Format.LINKEDIN_INVITATIONS: "From,To,Sent At\nA B,C D,2026-01-02 03:04\n",
    Format.GOOGLE_CSV: "First Name,Last Name,Organization Name,Labels\nRosa,Diaz,,\n",
    Format.OUTLOOK_CSV: "Title,First Name,Middle Name,Last Name,Job Title\n,Rosa,,,\n",
    Format.VCARD: "BEGIN:VCARD\nFN:Rosa\nEND:VCARD\n",
    Format.ICALENDAR: EVENT,
    Format.MONICA_JSON: '{"account": {"data": []}}',
}


@pytest.mark.parametrize("kind", Format)
class TestEveryFormat:
    def test_is_recognised_and_named(self, kind: Format) -> None:
        """The report says which export it was."""
        text = EXPORTS[kind]

        report = read(text.encode(), me="me@example.com", now=NOW)

        assert sniff(text) is kind
        assert report.source == kind
        assert report.rejected == ()

    def test_is_recognised_in_another_encoding(self, kind: Format) -> None:
        """Bytes are decoded before anybody looks at them."""
        assert sniff(EXPORTS[kind].encode("utf-16")) is kind

    def test_may_be_named(self, kind: Format) -> None:
        """Then nothing is guessed, and other content is refused as usual."""
        with pytest.raises(ImportRefused):
            read("%PDF-1.7", format=kind.value, now=NOW)


class TestRefusal:
    @pytest.mark.parametrize(
        ("content", "code", "detected"),
        [
            (b"", "empty", ""),
            ("First Name,Last Name,Headline\n", "wrong_format", "linkedin_profile"),
            (b"%PDF-1.7", "wrong_format", "pdf"),
            ("[1, 2]", "wrong_format", "csv"),
            ('["a"]', "wrong_format", "json"),
            ("Notes:\n", "no_header", "preamble"),
            ("a,b\n", "wrong_format", "csv"),
        ],
    )
    def test_says_what_was_found(
        self, content: str | bytes, code: str, detected: str
    ) -> None:
        """As each reader does."""
        with pytest.raises(ImportRefused) as refusal:
            read(content)

        assert (refusal.value.code, refusal.value.detected) == (code, detected)
        assert refusal.value.remedy

    def test_of_an_argument_is_another_error(self) -> None:
        """A calendar needs the instant, and there are only so many formats."""
        with pytest.raises(InvalidValue):
            read(EVENT)
        with pytest.raises(InvalidValue):
            read(EVENT, format="ods")


def test_marks_behind_other_lines_are_found() -> None:
    """Something else may stand above the first card."""
    assert sniff(f"Dear Rosa\n{EXPORTS[Format.VCARD]}") is Format.VCARD


def test_damaged_exports_are_read_or_refused(
    fuzz: ModuleType, *, thorough: bool
) -> None:
    """Whatever happens to its bytes, a file gives a sound report or our refusal."""
    files = list(fuzz.good_files().values())
    chance = random.Random(11)
    count = 2_000 if thorough else 100

    for _ in range(count):
        fuzz.check(fuzz.damaged(chance.choice(files), chance, files))


@pytest.mark.parametrize("path", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_what_a_fuzzer_found_is_read_or_refused(path: Path, fuzz: ModuleType) -> None:
    """Inputs that reached code which no other file did."""
    fuzz.check(path.read_bytes())


@given(
    st.one_of(st.binary(), st.text().map(lambda text: text.encode("utf-8", "replace")))
)
def test_any_content_is_read_or_refused(fuzz: ModuleType, content: bytes) -> None:
    """Only our refusal escapes, from any reader."""
    fuzz.check(content)


REPEATED = (
    *(
        "x",
        "a,",
        '"',
        '",',
        '"a',
        "=",
        ";",
        "\\",
        ":",
        "\n",
        "\r",
        "a\n",
        "BEGIN:VCARD\n",
    ),
    *("BEGIN:VEVENT\n", 'N;X="', "FN;QUOTED-PRINTABLE:=\n=", " \n", "[", '{"a":'),
    *(
        "N:;",
        "CATEGORIES:\\,",
        "a\u0301",
        "\u0300",
        "sep=;\n",
        "ATTENDEE:a@b\n",
        "::: ",
    ),
    *("BEGIN:A\n", "END:A\n", "AGENT:\nBEGIN:VCARD\n", "BEGIN:VCARD\n", ":::"),
)


@pytest.mark.parametrize("unit", REPEATED)
def test_no_input_takes_more_than_linear_time(
    unit: str, fuzz: ModuleType, *, thorough: bool
) -> None:
    """`check` limits the seconds for each byte; a unit repeated brings out squares."""
    size = 100_000 if thorough else 2_000
    above = (
        "First Name,Last Name,URL,Labels,Company\n",
        "BEGIN:VCARD\nFN:",
        EVENT[:40],
    )

    for head in above:
        fuzz.check((head + unit * (size // len(unit))).encode())
