"""Look for input that a reader chokes on: python -m tests.quality.fuzz.

Without options, 100,000 damaged variants of the good files beside the import cases go
through every reader. With ``--guided SECONDS``, a coverage-guided fuzzer goes on from
them (``pip install atheris``), and keeps what reaches new code in ``--corpus``.
Anything that escapes but our refusal, an unsound report, and time that grows faster
than the input are failures; the input is written to ``--found``.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from infointerview.errors import ImportRefused
from infointerview.interchange import (
    CalendarReport,
    ImportReport,
    InteractionReport,
    linkedin,
    read,
    read_calendar,
    read_google,
    read_monica,
    read_outlook,
    read_records,
    read_vcard,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Report = ImportReport | InteractionReport | CalendarReport

TESTS = Path(__file__).parents[1]
CASES = TESTS / "conformance" / "cases" / "imports"
CORPUS = TESTS / "interchange" / "corpus"
NOW = datetime(2026, 6, 1, tzinfo=UTC)
ME = "me@example.com"
COLUMNS = {
    "name": ["Name", "First Name"],
    "email": ["E-mail Address", "Email Address", "E-mail 1 - Value"],
    "tag": ["Labels", "Categories"],
    "connected_on": "Connected On",
    "met_through": ["Company", "Organization Name"],
}
READERS: Mapping[str, Callable[[bytes], Report]] = {
    "any": lambda data: read(data, me=ME, now=NOW),
    "connections": linkedin.read_connections,
    "messages": lambda data: linkedin.read_messages(data, keep_text=True),
    "invitations": linkedin.read_invitations,
    "google": read_google,
    "outlook": read_outlook,
    "vcard": read_vcard,
    "calendar": lambda data: read_calendar(data, me=ME, now=NOW),
    "monica": read_monica,
    "records": lambda data: read_records(data, columns=COLUMNS),
}
# Linear time: what any input may take, and what each of its bytes may add to that. The
# machine may be busy, so both are generous; quadratic time shows all the same.
SECONDS, SECONDS_PER_BYTE = 2.0, 100e-6


def good_files() -> dict[str, bytes]:
    """Return the files from which to start, by name."""
    paths = [*CASES.iterdir(), *(CORPUS.iterdir() if CORPUS.is_dir() else ())]
    return {
        path.name: path.read_bytes()
        for path in sorted(paths)
        if path.suffix in {".csv", ".vcf", ".ics", ".json", ".bin"}
        and not path.name.endswith(".expected.json")
        and path.name != "MANIFEST.json"
    }


def check(data: bytes, readers: Iterable[str] = READERS) -> None:
    """Give an input to readers, and fail unless each reads it soundly or refuses it."""
    for name in readers:
        started = time.process_time()
        try:
            report = READERS[name](data)
        except ImportRefused:
            report = None
        seconds = time.process_time() - started
        assert seconds < SECONDS + SECONDS_PER_BYTE * len(data), (name, seconds)
        if report is not None:
            require_sound(report)


def require_sound(report: Report) -> None:
    """Fail if a report contradicts itself."""
    match report:
        case ImportReport():
            counts = report.counts
            passed_over = counts.blank + counts.repeated + len(report.rejected)
            assert counts.rows == len(report.contacts) + passed_over
            lines = [item.line for item in report.imported if item.line]
            assert lines == sorted(lines)
            assert report.facts(at=NOW) or not report.contacts
        case InteractionReport():
            lines = [item.line for item in report.interactions]
            assert lines == sorted(lines)
        case CalendarReport():
            assert all(meeting.addresses for meeting in report.held)
    assert report.summary()


def damaged(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Return a file with one to six slices flipped, cut, repeated or put in."""
    result = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(result) + 1)
        end = min(len(result), start + chance.choice((1, 1, 2, 4, 9, 60, 5000)))
        match chance.randrange(6):
            case 0:
                result[start:end] = bytes(
                    byte ^ 1 << chance.randrange(8) for byte in result[start:end]
                )
            case 1:
                del result[start:end]
            case 2:
                result[end:end] = result[start:end] * chance.choice((1, 1, 2, 50))
            case 3:
                result[start:start] = chance.choice(TOKENS)
            case 4:
                result[start:end] = chance.randbytes(chance.choice((1, 3, 20)))
            case _:
                other = chance.choice(others)
                place = chance.randrange(len(other) + 1)
                result[start:end] = other[place : place + chance.choice((5, 80, 900))]
    encoded = chance.randrange(12)
    if encoded == 0:
        return result.decode("utf-8", "replace").encode("utf-16")
    return b"\xff\xfe" + bytes(result) if encoded == 1 else bytes(result)


TOKENS = (
    *(b'"', b"\r", b"\n", b",", b";", b"\t", b"\0", b"\xff", b"=", b"=\r\n", b"\\"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b'""""', b"\r\n ", b":", b"\xe2\x80"),
    *(b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n"),
    *(b";CHARSET=utf-16", b";CHARSET=punycode", b";TZID=../x", b";TZID=", b" ::: "),
    *(b";ENCODING=QUOTED-PRINTABLE", b"AGENT:\r\n", b"DTSTART:20260230T250000Z\r\n"),
    *(b"[[[[[[", b'{"account":', b"1e999", b'"\\ud800"', b"sep=;\n", b"Notes:\n"),
    *(b"RRULE:FREQ=YEARLY\r\n", b"DURATION:P9999W\r\n", b"0/0/00", b"31/02/9999"),
)


def mutate(count: int, seed: int, found: Path) -> None:
    """Give `count` damaged files to the readers."""
    files = good_files()
    names, chance = sorted(files), random.Random(seed)
    others = list(files.values())
    started = time.monotonic()
    for number in range(1, count + 1):
        data = damaged(files[chance.choice(names)], chance, others)
        keep_if_bad(data, found)
        if number % 5000 == 0:
            seconds = time.monotonic() - started
            sys.stdout.write(f"{number} inputs in {seconds:.0f} s, none escaped\n")
            sys.stdout.flush()


def keep_if_bad(data: bytes, found: Path) -> None:
    """Check an input; write it down if it fails."""
    try:
        check(data)
    except Exception:
        found.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(data).hexdigest()[:12]
        (found / f"{name}.bin").write_bytes(data)
        raise


def guide(seconds: int, corpus: Path, found: Path) -> None:
    """Let a coverage-guided fuzzer look for input that reaches new code."""
    import atheris

    corpus.mkdir(parents=True, exist_ok=True)
    for name, data in good_files().items():
        (corpus / name).write_bytes(data)
    found.mkdir(parents=True, exist_ok=True)
    atheris.instrument_all()
    atheris.Setup(
        [
            sys.argv[0],
            str(corpus),
            f"-max_total_time={seconds}",
            f"-artifact_prefix={found}/",
            "-max_len=6000",
            "-timeout=60",
        ],
        check,
    )
    atheris.Fuzz()


def main() -> None:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        description="Look for input that readers choke on."
    )
    parser.add_argument("--inputs", type=int, default=100_000, metavar="N")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--guided", type=int, metavar="SECONDS")
    parser.add_argument("--corpus", type=Path, default=Path("fuzz-corpus"))
    parser.add_argument("--found", type=Path, default=Path("fuzz-found"))
    options = parser.parse_args()
    if options.guided:
        guide(options.guided, options.corpus, options.found)
    else:
        mutate(options.inputs, options.seed, options.found)


if __name__ == "__main__":
    main()
