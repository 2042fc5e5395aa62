"""The import cases, compared as their README says, in strict mode.

Runs on the copies beside this file, or on the folder given with ``--cases``: one that
holds the files, or one that holds them in ``imports/``. Importers that do not exist yet
are left out, each for the reason in `ABSENT`; a case of any other unknown importer
fails.
"""

import json
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from infointerview.errors import ImportRefused
from infointerview.interchange import ImportReport, linkedin

READERS: Mapping[str, Callable[[bytes], ImportReport]] = {
    "linkedin_connections": linkedin.read_connections,
}
ABSENT = {
    "google_csv": "address books of Google's are not read yet",
    "icalendar": "calendars are not read yet",
    "linkedin_invitations": "of LinkedIn's archive only the connections are read yet",
    "linkedin_messages": "of LinkedIn's archive only the connections are read yet",
    "monica_json": "exports of Monica's are not read yet",
    "outlook_csv": "address books of Outlook's are not read yet",
    "vcard": "vCards are not read yet",
}

Json = dict[str, Any]


def folder(cases: Path) -> Path:
    """Return where the import cases are: in ``imports/``, or in `cases` itself."""
    return cases / "imports" if (cases / "imports").is_dir() else cases


def cases(directory: Path) -> list[tuple[Path, Json]]:
    """Return each file with what is expected of it, by name."""
    found = sorted(folder(directory).glob("*.expected.json"))
    return [
        (path.with_name(path.name.removesuffix(".expected.json")), _load(path))
        for path in found
    ]


def _load(path: Path) -> Json:
    expected: Json = json.loads(path.read_text(encoding="utf-8"))
    return expected


def importer(expected: Json) -> str:
    """Return which reader the case is for."""
    return expected.get("importer") or expected["format"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one test of each case whose reader exists."""
    if "case" not in metafunc.fixturenames:
        return
    directory = metafunc.config.getoption("--cases").resolve()
    readable = [
        pytest.param(path, expected, id=path.name)
        for path, expected in cases(directory)
        if importer(expected) not in ABSENT
    ]
    metafunc.parametrize(("case", "expected"), readable)


def imported(data: bytes, reader: str) -> Json:
    """Adapt one of our readers to the result that the cases speak of."""
    try:
        report = READERS[reader](data)
    except ImportRefused as refusal:
        return {"error": {"code": refusal.code}}
    return {
        "error": None,
        "contacts": [
            {
                "name": card.name,
                "given": card.given,
                "family": card.family,
                "org": card.positions[0].organization if card.positions else "",
                "title": card.positions[0].title if card.positions else "",
                "emails": card.emails,
                "url": card.profiles[0] if card.profiles else "",
                "connected_on": card.connected_on and card.connected_on.isoformat(),
                "tags": card.tags,
                "phones": card.phones,
            }
            for card in report.contacts
        ],
        "rejected": [(item.line, item.reason.value) for item in report.rejected],
        "warnings": {caveat.code.value for caveat in report.warnings},
        "skipped_blank": report.counts.blank,
    }


def text(value: str | None) -> str:
    """Return a text as it is compared: composed, with nothing as the empty text."""
    return unicodedata.normalize("NFC", value or "")


def url(value: str | None) -> str:
    """Return an address as it is compared: the LinkedIn key, or nearly as it is."""
    plain = text(value).strip()
    return linkedin.linkedin_key(plain) or plain.lower().removesuffix("/")


def digits(phones: Sequence[str]) -> set[str]:
    """Return telephone numbers as they are compared."""
    return {"".join(filter(str.isdigit, phone)) for phone in phones}


def as_compared(contact: Json, expected: Json) -> Json:
    """Return those parts of a contact that the expected one has compared."""
    names = ("given", "family", "org", "title")
    shown: Json = {"emails": {text(email).lower() for email in contact["emails"]}}
    if not expected.get("name_unscored"):
        shown["name"] = text(contact["name"])
    if not expected.get("text_unscored"):
        shown |= {
            name: text(contact[name])
            for name in names
            if name in expected
            and not (
                expected.get("given_family_unscored") and name in {"given", "family"}
            )
        }
    if not expected.get("url_unscored"):
        shown["url"] = url(contact["url"])
    if not expected.get("date_unscored"):
        shown["connected_on"] = (contact["connected_on"] or "")[:10]
    if "tags" in expected and not expected.get("tags_optional"):
        shown["tags"] = set(contact["tags"])
    if contact.get("phones") and expected.get("phones"):
        shown["phones"] = digits(contact["phones"])
    return shown


def test_a_case(case: Path, expected: Json) -> None:
    """The reader makes of the file what the case expects, line numbers included."""
    data = case.read_bytes()

    started = time.perf_counter()
    result = imported(data, importer(expected))
    seconds = time.perf_counter() - started

    error = expected["error"]
    assert (result["error"] or {}).get("code") == (error or {}).get("code")
    if error:
        return
    optional = [contact for contact in expected["contacts"] if contact.get("optional")]
    wanted = expected["contacts"]
    reasons = Counter(item["reason"] for item in expected["rejected"])
    if len(result["contacts"]) < len(wanted):
        wanted = [contact for contact in wanted if not contact.get("optional")]
        reasons.update(contact["if_rejected"] for contact in optional)
    assert len(result["contacts"]) == len(wanted)
    assert [
        as_compared(contact, other)
        for contact, other in zip(result["contacts"], wanted, strict=True)
    ] == [as_compared(other, other) for other in wanted]
    ignored = {"blank", *expected.get("allow_rejected_reasons", ())}
    counted = Counter(reason for _, reason in result["rejected"])
    assert {reason: n for reason, n in counted.items() if reason not in ignored} == {
        reason: n for reason, n in reasons.items() if reason not in ignored
    }
    located = {(item["line"], item["reason"]) for item in expected["rejected"]}
    assert located <= set(result["rejected"])
    assert result["warnings"] >= set(expected["warnings"])
    assert seconds <= expected.get("max_seconds", float("inf"))
    if "skipped_blank" in expected:
        assert result["skipped_blank"] == expected["skipped_blank"]


def test_every_case_is_for_a_reader_or_has_a_reason(cases_dir: Path) -> None:
    """No case is left out silently, and no reader stays on the list once it exists."""
    wanted = {importer(expected) for _, expected in cases(cases_dir)}

    unexplained = wanted - READERS.keys() - ABSENT.keys()

    assert wanted & READERS.keys()
    assert not unexplained
    assert not READERS.keys() & ABSENT.keys()


def test_the_copies_are_the_bytes_that_the_manifest_lists(cases_dir: Path) -> None:
    """No tool has changed line ends, marks or code pages of the files."""
    directory = folder(cases_dir)
    manifest = directory / "MANIFEST.json"
    if not manifest.is_file():
        pytest.skip("the folder of cases has no MANIFEST.json")

    listed = json.loads(manifest.read_text(encoding="utf-8"))

    assert {item["file"]: item["bytes"] for item in listed} == {
        path.name: path.stat().st_size for path, _ in cases(cases_dir)
    }
