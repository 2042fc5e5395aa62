import json
import pickle
import random
from datetime import UTC, date, datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import ImportRefused, InvalidValue
from infointerview.interchange import ImportReport, linkedin
from infointerview.values import Source

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "conformance" / "cases" / "imports"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ROSA = "Rosa,Diaz,https://www.linkedin.com/in/example-rosa,,BPA,Engineer,05 Mar 2024"
KEN = "Ken,Ito,https://www.linkedin.com/in/example-ken,,PGE,Planner,06 Mar 2024"
# In our own words: what matters is the heading, the quotes and the address.
NOTICE = (
    "Some people show no e-mail address, see"
    " https://www.linkedin.com/psettings/privacy/email, and that is all right."
)
PROFILE = (
    b"First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\n"
    b"Me,Exampleton,,,,Engineer,\n"
)
RECOMMENDATIONS = (
    b"First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
    b"Rosa,Diaz,BPA,Engineer,A pleasure to work with,01/02/24,VISIBLE\n"
)
OUTLOOK = (
    b"Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,Company,Job Title\n"
    b",Rosa,,Diaz,,,BPA,Engineer\n"
)


def read(*lines: str, **options: bool) -> ImportReport:
    """Return the report on a file of these lines."""
    text = "".join(f"{line}\n" for line in lines)
    return linkedin.read_connections(text, **options)


def names(report: ImportReport) -> list[str]:
    """Return who was imported."""
    return [card.name for card in report.contacts]


def rejected(report: ImportReport) -> list[tuple[int, str]]:
    """Return which lines were rejected, and why."""
    return [(item.line, item.reason.value) for item in report.rejected]


def warned(report: ImportReport) -> list[tuple[str, int | None]]:
    """Return what is in doubt, and where."""
    return [(caveat.code.value, caveat.line) for caveat in report.warnings]


class TestRows:
    def test_become_cards(self) -> None:
        """Every column has its place on the card, and the source is the web."""
        report = read(HEADER, ROSA.replace(",,", ",rosa@example.com,"))

        (card,) = report.contacts
        (post,) = card.positions
        assert (card.name, card.given, card.family) == ("Rosa Diaz", "Rosa", "Diaz")
        assert card.profiles == ("https://www.linkedin.com/in/example-rosa",)
        assert card.emails == ("rosa@example.com",)
        assert (post.organization, post.title, post.seen_on) == (
            "BPA",
            "Engineer",
            None,
        )
        assert card.connected_on == date(2024, 3, 5)
        assert card.source is Source.ONLINE

    def test_may_lack_cells_at_their_end(self) -> None:
        """Missing trailing cells are blank, and so are surplus cells that are blank."""
        report = read(HEADER, "Rosa,Diaz", ROSA + ",, ,")

        assert names(report) == ["Rosa Diaz", "Rosa Diaz"]
        assert report.contacts[0].positions == ()

    def test_with_too_many_cells_are_rejected(self) -> None:
        """An unquoted comma has shifted the columns: nothing of the row is sure."""
        report = read(HEADER, ROSA.replace("BPA", "BPA, Inc."), KEN)

        assert rejected(report) == [(2, "field_count")]
        assert names(report) == ["Ken Ito"]

    def test_without_anybody_are_rejected(self) -> None:
        """No name, address or profile is no identity; a placeholder is no name."""
        report = read(
            HEADER,
            ",,,,BPA,Engineer,",
            "LinkedIn Member,,,,,,",
            "LinkedIn,Member,https://www.linkedin.com/in/example-gone,,,,",
            ",,,rosa@example.com,,,",
            ",,,n/a,,,",
        )

        assert names(report) == []
        assert rejected(report) == [
            (2, "no_identity"),
            (3, "no_identity"),
            (4, "no_name"),
            (5, "no_name"),
            (6, "no_identity"),
        ]

    @pytest.mark.parametrize(
        "email", ["n/a", "rosa@", "@example.com", "a b@c", "a@b@c"]
    )
    def test_lose_an_address_that_is_none(self, email: str) -> None:
        """The person stays, the cell goes, and the warning names the line."""
        report = read(HEADER, KEN, ROSA.replace(",,", f",{email},"))

        assert report.contacts[1].emails == ()
        assert warned(report) == [("bad_email", 3)]

    def test_lose_a_day_that_is_none(self) -> None:
        """An impossible day never costs the person."""
        report = read(HEADER, ROSA.replace("05 Mar", "31 Jun"), KEN)

        assert [card.connected_on for card in report.contacts] == [
            None,
            date(2024, 3, 6),
        ]
        assert warned(report) == [("bad_date", 2)]

    def test_that_are_blank_are_counted(self) -> None:
        """Padding stands anywhere, in any number, and is not rejected."""
        padding = [",,,,,,", "", ' ,"",,,,,', "\u200b,\u00a0,,,,,"] * 12

        report = read(HEADER, *padding, ROSA, *padding)

        assert names(report) == ["Rosa Diaz"]
        assert report.counts.blank == len(padding) * 2
        assert report.rejected == ()

    def test_keep_their_line_behind_quoted_line_ends(self) -> None:
        """Lines are those of an editor, from 1, the first of the record."""
        report = read(HEADER, ROSA.replace("BPA", '"B\nP\nA"'), ",,,,x,,", KEN)

        assert [item.line for item in report.imported] == [2, 6]
        assert rejected(report) == [(5, "no_identity")]
        assert report.contacts[0].positions[0].organization == "B P A"

    def test_may_look_like_formulas(self) -> None:
        """Text is kept as text; making it safe is the exporter's business."""
        report = read(HEADER, ROSA.replace("BPA", "=1+1"))

        assert report.contacts[0].positions[0].organization == "=1+1"

    def test_stay_twice_if_they_are_there_twice(self) -> None:
        """Reading does not decide who is one person."""
        assert names(read(HEADER, ROSA, ROSA)) == ["Rosa Diaz"] * 2


class TestHeader:
    @pytest.mark.parametrize(
        "above",
        [
            [],
            ["Notes:", f'"{NOTICE}"', ""],
            ["Notes:", NOTICE, ""],
            ["Notes:", f'"{NOTICE}', ""],
            [f'"{NOTICE}"'],
            ["Notes:", *["a, b, c"] * 300, ""],
            ["sep=,"],
            ["", ",,,,,,", ""],
        ],
    )
    def test_stands_below_any_notes(self, above: list[str]) -> None:
        """Physical lines are searched, so no open quote and no length hides it."""
        report = read(*above, HEADER, ROSA)

        assert names(report) == ["Rosa Diaz"]
        assert report.imported[0].line == len(above) + 2
        assert report.counts.rows == 1

    @pytest.mark.parametrize(
        "header",
        [
            "First Name,Last Name,Email Address,Company,Position,Connected On",
            "First Name,Last Name,Email Address,Company",
            " FIRST name , last_name,e-mail address,company!",
            '"First Name","Last Name","Email Address","Company"',
            '\ufeff"First Name","Last Name","Email Address","Company"',
            "Vorname,Nachname,E-Mail-Adresse,Unternehmen",
            "Prénom,Nom,Adresse e-mail,Entreprise",
            "Prenom,Nom,Adresse électronique,Société",
            "Nombre,Apellidos,Correo electrónico,Empresa",
            "Nombre,Apellido,Correo,Compañía",
        ],
    )
    def test_has_generations_and_languages(self, header: str) -> None:
        """Columns are found by name; case, accents and punctuation do not matter."""
        report = read(header, "Rosa,Diaz,rosa@example.com,BPA")

        (card,) = report.contacts
        assert (card.given, card.family) == ("Rosa", "Diaz")
        assert card.emails == ("rosa@example.com",)
        assert card.positions[0].organization == "BPA"

    def test_may_have_columns_in_any_order(self) -> None:
        """Unknown columns are passed over, wherever they stand."""
        report = read("Mood,Company,Last Name,First Name", "good,BPA,Diaz,Rosa")

        assert names(report) == ["Rosa Diaz"]

    @pytest.mark.parametrize("delimiter", [";", "\t"])
    def test_tells_the_delimiter(self, delimiter: str) -> None:
        """Spreadsheets write semicolons and TABs; commas are then text."""
        header = HEADER.replace(",", delimiter)
        row = ROSA.replace(",", delimiter).replace("BPA", "BPA, Inc.")

        report = read(header, row)

        assert report.contacts[0].positions[0].organization == "BPA, Inc."

    def test_without_rows_is_a_valid_file(self) -> None:
        """Somebody may have no connections."""
        report = read(HEADER)

        assert report.contacts == ()
        assert report.rejected == ()


class TestPastedFiles:
    @pytest.mark.parametrize(
        "between",
        [
            [HEADER],
            ["Notes:", f'"{NOTICE}"', "", HEADER],
            ["Notes:,,,,,,", f'"{NOTICE}",,,,,,', HEADER],
            ["Notes:", NOTICE, HEADER],
            ["Notes:", f'"{NOTICE}', "", HEADER],
            [f'"{NOTICE}', "", HEADER],
        ],
    )
    def test_have_nobody_between_their_parts(self, between: list[str]) -> None:
        """Repeated headers and notes are no people, not even with an open quote."""
        report = read(HEADER, ROSA, *between, KEN)

        assert names(report) == ["Rosa Diaz", "Ken Ito"]
        assert report.imported[1].line == len(between) + 3
        assert report.rejected == ()
        assert report.counts.repeated > 0

    def test_may_be_of_two_generations(self) -> None:
        """Below a later header its own columns and delimiter hold."""
        report = read(HEADER, ROSA, "Last Name;First Name;Company", "Ito;Ken;PGE, Inc.")

        assert names(report) == ["Rosa Diaz", "Ken Ito"]
        assert report.contacts[1].positions[0].organization == "PGE, Inc."

    def test_may_quote_a_header(self) -> None:
        """In any cell but the first, a header is what somebody typed."""
        report = read(HEADER, ROSA.replace("Engineer", f'"I read\n{HEADER}\nfiles"'))

        assert report.contacts[0].positions[0].title == (f"I read {HEADER} files")

    def test_may_have_a_name_on_two_lines(self) -> None:
        """A line end in a name does not make it notes."""
        assert names(read(HEADER, f'"Rosa\nMaria"{ROSA[4:]}')) == ["Rosa Maria Diaz"]


class TestDates:
    def test_are_settled_by_their_column(self) -> None:
        """One day above 12 tells the order of all."""
        rows = [ROSA.replace("05 Mar", day) for day in ("03/04", "27/02")]

        report = read(HEADER, *(row.replace(" 2024", "/2024") for row in rows))

        assert report.contacts[0].connected_on == date(2024, 4, 3)
        assert report.warnings == ()

    def test_stay_out_if_nothing_settles_them(self) -> None:
        """One warning about the file, and none about each row."""
        rows = [HEADER, *[ROSA.replace("05 Mar 2024", "03/04/2024")] * 2]

        assert warned(read(*rows)) == [("ambiguous_dates", None)]
        assert read(*rows).contacts[0].connected_on is None
        assert read(*rows, day_first=True).contacts[0].connected_on == date(2024, 4, 3)


class TestTruncation:
    def test_inside_a_quote_costs_the_last_row(self) -> None:
        """The good rows before the cut are kept, and the cut one is reported."""
        cut = ROSA.replace("BPA", '"BPA, In').partition(" In")[0]

        report = linkedin.read_connections(f"{HEADER}\n{KEN}\n{cut}")

        assert names(report) == ["Ken Ito"]
        assert rejected(report) == [(3, "truncated")]

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_anywhere_makes_up_nothing(self, end: str) -> None:
        """Cut at every character, a file gives its people or fewer, and nobody else.

        Nor another day. Whatever is missing from the last line is told: by the
        refusal, a rejection or a warning.
        """
        text = end.join(
            (
                "Notes:",
                f'"{NOTICE}"',
                "",
                HEADER,
                ROSA.replace("BPA", '"BPA, Inc"'),
                KEN,
            )
        )
        whole = linkedin.read_connections(text + end).contacts

        for length in range(text.index("Mar 2024") + 8, len(text)):
            report = linkedin.read_connections(text[:length])
            doubts = {code for code, _ in warned(report)}

            for card, good in zip(report.contacts, whole, strict=False):
                assert card in (good, attrs.evolve(good, connected_on=None))
                assert card == good or doubts & {"no_final_newline", "bad_date"}
            at_a_line_end = text[:length].rstrip().endswith("2024")
            assert doubts or report.rejected or at_a_line_end

    @pytest.mark.parametrize("last", ["R", "Rosa,D", ROSA[:40], ROSA[:-12]])
    def test_before_the_last_cell_costs_the_last_row(self, last: str) -> None:
        """What has fewer cells than columns and no line end is nobody."""
        report = linkedin.read_connections(f"{HEADER}\n{KEN}\n{last}")

        assert names(report) == ["Ken Ito"]
        assert rejected(report) == [(3, "truncated")]

    def test_within_a_year_costs_the_day(self) -> None:
        """``05 Mar 20`` is no day of 2020 where the other years have four digits."""
        cut = [f"{HEADER}\n{KEN}\n{ROSA}"[:-left] for left in (1, 2, 3, 5)]

        for text in cut:
            report = linkedin.read_connections(text)

            assert report.contacts[1].connected_on is None
            assert warned(report) == [("no_final_newline", None), ("bad_date", 3)]

    def test_leaves_short_years_alone_where_others_are_short(self) -> None:
        """Spreadsheets write them, also in a last line without an end."""
        rows = [row.replace(" Mar 2024", "-Mar-24") for row in (KEN, ROSA)]

        report = linkedin.read_connections("\n".join([HEADER, *rows]))

        assert report.contacts[1].connected_on == date(2024, 3, 5)

    def test_of_a_header_is_refused(self) -> None:
        """A last column whose name is cut says that the rows are missing."""
        for length in (len("First Name,Last Name,URL,"), len(HEADER) - 1):
            with pytest.raises(ImportRefused) as refusal:
                linkedin.read_connections(HEADER[:length])

            assert (refusal.value.code, refusal.value.detected) == (
                "no_header",
                "cut_header",
            )

    def test_behind_a_header_is_told(self) -> None:
        """A header that is whole may be that of an empty file, but has a line end."""
        assert warned(linkedin.read_connections(HEADER)) == [("no_final_newline", None)]
        assert warned(linkedin.read_connections(f"{HEADER}\n")) == []
        assert warned(linkedin.read_connections(f"{HEADER},Mood\n")) == []

    def test_inside_a_quote_of_several_lines_is_one_rejection(self) -> None:
        """What is left of the cell is no row of its own."""
        cut = ROSA.replace("BPA", '"BPA\nof the\nNorth').partition("rth")[0]

        report = linkedin.read_connections(f"{HEADER}\n{KEN}\n{cut}")

        assert names(report) == ["Ken Ito"]
        assert rejected(report) == [(3, "truncated")]

    def test_inside_the_notes_leaves_no_header(self) -> None:
        """A file cut above its header is refused, as it says nothing about anybody."""
        with pytest.raises(ImportRefused) as refusal:
            read("Notes:", f'"{NOTICE[:20]}')

        assert (refusal.value.code, refusal.value.detected) == ("no_header", "preamble")


STRAY = 'Bad,"Quote,https://www.linkedin.com/in/example-bad,,PGE,Planner,06 Mar 2024'


class TestStrayQuotes:
    @pytest.mark.parametrize(
        "behind",
        [
            [KEN],
            [KEN, KEN.replace("PGE", '"PGE, Inc."')],
            [KEN.replace("PGE", '""'), KEN.replace("PGE", '"PGE\nof the\nNorth"')],
            [",".join(f'"{cell}"' for cell in KEN.split(","))],
            [KEN, "", ",,,,,,", KEN],
            [KEN, HEADER, KEN],
        ],
    )
    def test_cost_their_own_line_only(self, behind: list[str]) -> None:
        """Whether it never closes or closes at another's quote, good rows are kept."""
        report = read(HEADER, ROSA, STRAY, *behind)

        people = sum(KEN[:3] in row for row in behind)
        assert names(report) == ["Rosa Diaz"] + ["Ken Ito"] * people
        assert rejected(report) == [(3, "field_count")]

    def test_of_two_rows_are_no_pair(self) -> None:
        """A cell that holds whole rows is none: each bad row is rejected by itself."""
        other = KEN.replace("PGE", 'PGE"')

        report = read(HEADER, STRAY, KEN, other, ROSA)

        assert names(report) == ["Ken Ito", "Ken Ito", "Rosa Diaz"]
        assert rejected(report) == [(2, "field_count")]

    def test_leave_no_pieces(self) -> None:
        """Lines they run over with fewer cells than columns are parts of a row."""
        report = read(HEADER, STRAY, "of the", "North", KEN)

        assert names(report) == ["Ken Ito"]
        assert rejected(report) == [(line, "field_count") for line in (2, 3, 4)]

    def test_do_not_hide_what_is_cut_off(self) -> None:
        """The last row is truncated all the same."""
        report = linkedin.read_connections(f"{HEADER}\n{STRAY}\n{KEN}\nRosa,D")

        assert rejected(report) == [(2, "field_count"), (4, "truncated")]

    def test_in_every_row_cost_a_row_each(self) -> None:
        """However many there are, the good row behind them is found."""
        rows = ['x","y'] * 5_000

        report = read(HEADER, *rows, KEN)

        assert names(report) == ["Ken Ito"]
        assert len(report.rejected) == len(rows)


class TestRefusal:
    @pytest.mark.parametrize(
        ("data", "code", "detected"),
        [
            (b"", "empty", ""),
            (b"\xef\xbb\xbf\r\n \n", "empty", ""),
            ("\u200b\n".encode(), "empty", ""),
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "wrong_format", "pdf"),
            (b"PK\x03\x04\x14\x00Connections.csv", "wrong_format", "zip"),
            (bytes(range(256)) * 8, "wrong_format", "binary"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "wrong_format", "binary"),
            (f"<html>\n{HEADER}\n".encode(), "wrong_format", "html"),
            (b"BEGIN:VCARD\nEND:VCARD\n", "wrong_format", "vcard"),
            (b'[{"name": "Rosa"}]', "wrong_format", "json"),
            (b"Connections.csv", "wrong_format", "file_name"),
            (PROFILE, "wrong_format", "linkedin_profile"),
            (OUTLOOK, "wrong_format", "outlook_csv"),
            (RECOMMENDATIONS, "wrong_format", "linkedin_other"),
            (b"Name;Mail\nRosa;rosa@example.com\n", "wrong_format", "csv"),
            (b"Dear Rosa\n", "wrong_format", "text"),
            (ROSA.encode(), "no_header", "rows"),
            (f"Notes:\n{HEADER[1:]}\n{ROSA}".encode(), "no_header", "preamble"),
        ],
    )
    def test_says_what_was_found(self, data: bytes, code: str, detected: str) -> None:
        """The error names what came, what was expected and what to do."""
        with pytest.raises(ImportRefused) as refusal:
            linkedin.read_connections(data)

        assert (refusal.value.code, refusal.value.detected) == (code, detected)
        assert "Connections.csv" in refusal.value.expected
        assert refusal.value.remedy

    @pytest.mark.parametrize(
        ("case", "detected"),
        [
            ("linkedin_messages_13col.csv", "linkedin_messages"),
            ("linkedin_invitations.csv", "linkedin_invitations"),
            ("google_2024.csv", "google_csv"),
            ("outlook_en_classic.csv", "outlook_csv"),
            ("ics_google.ics", "icalendar"),
            ("vcard_apple_v3.vcf", "vcard"),
            ("monica4_export.json", "json"),
        ],
    )
    def test_knows_other_exports(self, case: str, detected: str) -> None:
        """Files of other kinds, from the shared cases, are told apart."""
        with pytest.raises(ImportRefused) as refusal:
            linkedin.read_connections((CASES / case).read_bytes())

        assert refusal.value.code == "wrong_format"
        assert refusal.value.detected == detected

    def test_of_an_argument_is_another_error(self) -> None:
        """What the caller got wrong is not blamed on the file."""
        with pytest.raises(InvalidValue):
            linkedin.read_connections(b"Zo\xeb", encoding="no-such-codec")
        with pytest.raises(InvalidValue):
            linkedin.read_connections(CASES)  # type: ignore[arg-type] # the point


class TestEncodings:
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
    def test_and_line_ends_make_no_difference(self, encoding: str, end: str) -> None:
        """The same table in any dress gives the same people on the same lines."""
        lines = ["Notes:", f'"{NOTICE}"', "", HEADER, ROSA.replace("Rosa", "Zoë"), KEN]
        data = end.join(lines).encode(encoding)

        report = linkedin.read_connections(data)

        assert names(report) == ["Zoë Diaz", "Ken Ito"]
        assert [item.line for item in report.imported] == [5, 6]

    def test_line_separators_inside_a_cell_are_spaces(self) -> None:
        """U+2028, NEL and VT end no row and no cell."""
        report = read(HEADER, ROSA.replace("BPA", "B\u2028P\x85\x0bA"))

        assert report.contacts[0].positions[0].organization == "B P A"

    def test_doubts_come_before_those_about_rows(self) -> None:
        """Warnings about the file first, then by line."""
        table = "\n".join([HEADER, ROSA.replace("05 Mar 2024", "soon"), "Zoë,,,,,,"])

        report = linkedin.read_connections(table.encode("cp1252"))

        assert warned(report) == [
            ("assumed_cp1252", None),
            ("no_final_newline", None),
            ("bad_date", 2),
        ]


GOOD = sorted(
    path
    for path in [*CASES.glob("linkedin_*.csv"), *ROOT.glob("examples/linkedin_*.csv")]
    if "messages" not in path.name and "invitations" not in path.name
)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return the file with one to four bytes or slices damaged."""
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(damaged) + 1)
        end = min(len(damaged), start + chance.choice((1, 1, 2, 7, 60, 5000)))
        noise = chance.choice(
            (
                chance.randbytes(chance.choice((1, 3, 20))),
                chance.choice((b'"', b"\r", b"\n", b",", b";", b"\t", b"\0", b"\xff")),
                chance.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b'""""')),
            )
        )
        match chance.randrange(4):
            case 0:  # flip
                damaged[start:end] = bytes(
                    byte ^ 1 << chance.randrange(8) for byte in damaged[start:end]
                )
            case 1:  # cut
                del damaged[start:end]
            case 2:  # duplicate
                damaged[end:end] = damaged[start:end]
            case _:  # insert
                damaged[start:start] = noise
    return bytes(damaged)


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_damaged_files_are_read_or_refused(path: Path) -> None:
    """Whatever happens to its bytes, a file gives a sound report or our refusal."""
    data = path.read_bytes()
    encodings = (data, data.decode("utf-8", "replace").encode("utf-16"))
    chance = random.Random(path.name)

    outcomes = [outcome(mutated(encodings[n % 2], chance)) for n in range(60)]

    assert {"read", "refused"} >= set(outcomes)
    assert "read" in outcomes or "preamble_only" in path.name


def outcome(data: str | bytes) -> str:
    """Return what became of a file; anything but our refusal escapes."""
    try:
        report = linkedin.read_connections(data)
    except ImportRefused:
        return "refused"
    counts = report.counts
    passed_over = counts.blank + counts.repeated
    assert counts.rows == counts.contacts + len(report.rejected) + passed_over
    lines = [item.line for item in report.imported]
    assert lines == sorted(set(lines))
    assert not {item.line for item in report.rejected} & set(lines)
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own bytes
    return "read"


@given(st.one_of(st.binary(), st.text()), st.sampled_from(["", f"{HEADER}\n"]))
def test_any_content_is_read_or_refused(content: str | bytes, above: str) -> None:
    """Only our refusal escapes, whatever the content and with a header or without."""
    data = above + content if isinstance(content, str) else above.encode() + content

    assert outcome(data) in {"read", "refused"}


VISIBLE = st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffd")


@given(st.text(st.one_of(VISIBLE, st.sampled_from('\n\r\t",;')), max_size=200))
def test_any_text_below_a_good_row_leaves_it_alone(rows: str) -> None:
    """What follows is read, rejected or passed over, and takes nobody along."""
    report = linkedin.read_connections(f"{HEADER}\n{ROSA}\n{rows}")

    assert names(report)[0] == "Rosa Diaz"


def test_duplicates_of_the_shared_case_are_its_four_people() -> None:
    """The case says how many people its seven rows are; recording makes as many."""
    path = CASES / "linkedin_duplicates.csv"
    wanted = json.loads(path.with_name(f"{path.name}.expected.json").read_text())

    report = linkedin.read_connections(path.read_bytes())

    _, *people = report.facts(at=datetime(2026, 3, 2, tzinfo=UTC))
    assert len(report.contacts) == len(wanted["contacts"])
    assert len(people) == wanted["people_after_dedupe"]


def test_the_example_is_a_good_file() -> None:
    """The sample shipped with the examples has the people that they speak of."""
    path = ROOT / "examples" / "linkedin_connections.csv"

    report = linkedin.read_connections(path.read_bytes())

    employers = {
        card.name: card.positions[0].organization
        for card in report.contacts
        if card.positions
    }
    assert employers["Rosa Diaz"] == "Bonneville Power"
    assert employers["Ken Ito"] == "Portland General Electric"
    assert len(report.contacts) == 39
    assert [reason for _, reason in rejected(report)] == ["no_identity"]
    assert report.counts.blank == 1
    assert report.warnings == ()
