import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infointerview.errors import InvalidValue
from infointerview.interchange._report import CaveatCode
from infointerview.interchange._text import cleaned, decode_text, physical_lines


class TestDecoding:
    @pytest.mark.parametrize(
        ("data", "encoding"),
        [
            ("Zoë".encode(), "utf-8"),
            (codecs.BOM_UTF8 + "Zoë".encode(), "utf-8-sig"),
            (codecs.BOM_UTF16_LE + "Zoë".encode("utf-16-le"), "utf-16"),
            (codecs.BOM_UTF16_BE + "Zoë".encode("utf-16-be"), "utf-16"),
            ("Zoë, Ann".encode("cp1252"), "cp1252"),
        ],
    )
    def test_finds_the_encoding(self, data: bytes, encoding: str) -> None:
        """A mark decides, else UTF-8 if it fits, else cp1252; the codec is named."""
        decoded = decode_text(data)

        assert decoded.encoding == encoding
        assert decoded.text in {"Zoë", "Zoë, Ann"}
        assert data.decode(encoding) == decoded.text

    @pytest.mark.parametrize("text", ["Zoë", "\ufeffZoë"])
    def test_takes_text_as_it_is(self, text: str) -> None:
        """Text has no encoding, and a byte-order mark left in front of it goes."""
        decoded = decode_text(text)

        assert (decoded.text, decoded.encoding) == ("Zoë", None)

    def test_assuming_cp1252_is_a_doubt(self) -> None:
        """Whoever reads cp1252 without having been told so says it."""
        assert decode_text(b"Zo\xeb").doubts == (CaveatCode.ASSUMED_CP1252,)
        assert decode_text(b"Zo\xeb", encoding="cp1252").doubts == ()

    def test_an_argument_overrides_the_bytes(self) -> None:
        """With ``encoding=`` even bytes that are UTF-8 are read otherwise."""
        assert decode_text("é".encode(), encoding="latin-1").text == "Ã©"

    def test_a_named_encoding_loses_its_mark_too(self) -> None:
        """A mark is no text, whoever found out about the encoding."""
        data = codecs.BOM_UTF16_LE + "Zoë".encode("utf-16-le")

        assert decode_text(data, encoding="utf-16-le").text == "Zoë"

    def test_a_last_character_cut_in_two_is_still_utf_8(self) -> None:
        """Whole characters before it outweigh the damage at the end of the file."""
        decoded = decode_text("Zoë Müller, é".encode()[:-1])

        assert decoded.encoding == "utf-8"
        assert decoded.text == "Zoë Müller, \ufffd"

    def test_a_lone_last_letter_is_cp1252(self) -> None:
        """Without other characters to go by, the last one is what cp1252 has there."""
        assert decode_text(b"Andr\xe9").text == "André"

    @pytest.mark.parametrize("name", ["no-such-codec", "base64", "idna", "a\0b"])
    def test_refuses_what_names_no_encoding(self, name: str) -> None:
        """A wrong argument is the caller's error, not the file's."""
        with pytest.raises(InvalidValue, match="text encoding"):
            decode_text(b"\xc3\xa9...", encoding=name)

    def test_refuses_what_is_no_content(self) -> None:
        """A path is neither text nor bytes, and no file is opened."""
        with pytest.raises(InvalidValue, match="as bytes or text"):
            decode_text(object())  # type: ignore[arg-type] # the point of the test

    @given(st.binary())
    def test_any_bytes_become_text_that_can_be_stored(self, data: bytes) -> None:
        """Decoding is total, and UTF-8 can carry what comes out."""
        decode_text(data).text.encode()

    def test_replaces_lone_surrogates(self) -> None:
        """Text read with ``surrogateescape`` loses what UTF-8 cannot carry."""
        decoded = decode_text("Zo\udceb \U0001f680")

        assert decoded.text == "Zo\ufffd \U0001f680"
        assert decoded.doubts == (CaveatCode.MOJIBAKE,)


class TestMojibake:
    @pytest.mark.parametrize("text", ["Zoë", "José’s café", "5 £", "naïve", "ÜBER"])
    def test_shows_after_a_wrong_decoding(self, text: str) -> None:
        """UTF-8 that somebody read as cp1252, or as Latin-1, is noticed."""
        for codec in ("cp1252", "latin-1"):
            wrong = text.encode().decode(codec, "replace")
            assert decode_text(wrong).doubts == (CaveatCode.MOJIBAKE,)

    @pytest.mark.parametrize("text", ["Zoë", "SÃO PAULO", "Â la carte", "10 €", "Łuk"])
    def test_is_not_seen_where_there_is_none(self, text: str) -> None:
        """Letters that begin garbled text may well stand in a sound one."""
        assert decode_text(text).doubts == ()


class TestLines:
    def test_end_as_an_editor_sees_it(self) -> None:
        """CR, LF and CRLF end a line; other ends that `splitlines` knows do not."""
        text = "a\r\nb\rc\nd\u2028e\x85f\x0bg\x0ch"

        assert physical_lines(text) == ["a", "b", "c", "d\u2028e\x85f\x0bg\x0ch"]

    @pytest.mark.parametrize(("text", "count"), [("", 0), ("\n", 1), ("a", 1)])
    def test_a_last_end_starts_no_line(self, text: str, count: int) -> None:
        """The number of lines does not depend on whether the last one is ended."""
        assert len(physical_lines(text)) == count

    def test_lose_what_nobody_sees(self) -> None:
        """Controls, zero-width and direction marks vanish; joiners and TABs stay."""
        line = "\ufeff\x00a\u200bb\u00ad\u202ec\u2069\u200e\x7f\x9f\t\u200cd\u200d"

        assert physical_lines(line) == ["abc\t\u200cd\u200d"]


class TestCleaning:
    def test_makes_one_line_with_single_spaces(self) -> None:
        """All white space of Unicode counts, at the ends and between the words."""
        assert cleaned(" a\u00a0\u2028\x85 b\x0b\n\tc\u3000") == "a b c"

    @given(st.text())
    def test_once_is_enough(self, cell: str) -> None:
        """Cleaning a clean cell changes nothing, and a clean cell is composed."""
        once = cleaned(cell)

        assert cleaned(once) == once
        assert unicodedata.is_normalized("NFC", once)

    def test_leaves_cells_alone_that_nobody_wrote(self) -> None:
        """Composing thousands of marks would take quadratic time; it is not tried."""
        hostile = "a" + "\u0301\u0323" * 200_000

        assert cleaned(hostile) == hostile
