"""The import cases, compared as their README says, in strict mode.

Runs on the copies beside this file, or on the folder given with ``--cases``: one that
holds the files, or one that holds them in ``imports/``. A case of an unknown importer
fails.
"""

import json
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from infointerview.errors import ImportRefused
from infointerview.interchange import (
    CalendarReport,
    ImportReport,
    InteractionReport,
    linkedin,
    read_calendar,
    read_google,
    read_monica,
    read_outlook,
    read_vcard,
    sniff,
)
from infointerview.values import Direction

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
    ]
    metafunc.parametrize(("case", "expected"), readable)


def imported(data: bytes, reader: str, expected: Json) -> Json:
    """Adapt one of our readers to the result that the cases speak of."""
    try:
        match reader:
            case "icalendar":
                return meetings(data, expected)
            case "linkedin_messages":
                return messages(data, linkedin.read_messages, expected)
            case "linkedin_invitations":
                return messages(data, linkedin.read_invitations, expected)
            case _:
                return people(READERS[reader](data))
    except ImportRefused as refusal:
        return {"error": {"code": refusal.code}}


def told(report: ImportReport | InteractionReport | CalendarReport) -> Json:
    """Adapt what all reports have."""
    return {
        "error": None,
        "contacts": [],
        "rejected": [(item.line, item.reason.value) for item in report.rejected],
        "warnings": {caveat.code.value for caveat in report.warnings},
    }


def people(report: ImportReport) -> Json:
    """Adapt a report on people."""
    names = {item.uid: item.card.name for item in report.imported if item.uid}
    return told(report) | {
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
                "introduced_by": names.get(item.met_through),
                "uid": item.uid,
                "related": [list(related) for related in item.related],
            }
            for item in report.imported
            for card in [item.card]
        ],
        "skipped_blank": report.counts.blank,
    }


def messages(
    data: bytes, read: Callable[..., InteractionReport], expected: Json
) -> Json:
    """Adapt a report on messages or invitations."""
    report = read(data, owner=expected.get("owner_url"), keep_text=True)
    directions = {Direction.OUTBOUND: "out", Direction.INBOUND: "in"}
    return told(report) | {
        "interactions": [
            {
                "at": item.at,
                "direction": directions[item.direction],
                "with_url": item.profile,
                "with_name": item.name,
                "has_note": item.has_text,
                "text": item.text,
            }
            for item in sorted(report.interactions, key=lambda item: str(item.at))
        ],
        "excluded": Counter(item.reason.value for item in report.excluded),
    }


def meetings(data: bytes, expected: Json) -> Json:
    """Adapt a report on a calendar."""
    now = datetime.fromisoformat(expected.get("now") or "2026-06-01T00:00:00Z")
    report = read_calendar(data, me=expected.get("me") or (), now=now)
    reasons = {item.meeting.uid: item.reason for item in report.not_held}
    nobody = [uid for uid, reason in reasons.items() if reason == "no_counterpart"]
    return told(report) | {
        "events": {
            "held": {
                (meeting.uid, meeting.start, tuple(sorted(meeting.addresses)))
                for meeting in report.held
            },
            "not_held": {
                uid: reason.value
                for uid, reason in reasons.items()
                if not reason.is_ignored and uid not in nobody
            },
            "no_counterpart": nobody,
            "ignored": {
                uid: reason.value
                for uid, reason in reasons.items()
                if reason.is_ignored
            },
        }
    }


READERS: Mapping[str, Callable[[bytes], ImportReport]] = {
    "google_csv": read_google,
    "linkedin_connections": linkedin.read_connections,
    "monica_json": read_monica,
    "outlook_csv": read_outlook,
    "vcard": read_vcard,
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
    shown: Json = {"emails": {text(email).lower() for email in contact["emails"]}}
    if not expected.get("name_unscored"):
        shown["name"] = text(contact["name"])
    if not expected.get("text_unscored"):
        shown |= {name: text(contact.get(name)) for name in ("org", "title")}
        if not expected.get("given_family_unscored"):
            parts = {"given", "family"} & expected.keys()
            shown |= {name: text(contact[name]) for name in parts}
    if not expected.get("url_unscored"):
        shown["url"] = url(contact["url"])
    if not expected.get("date_unscored"):
        shown["connected_on"] = (contact["connected_on"] or "")[:10]
    if "tags" in expected and not expected.get("tags_optional"):
        shown["tags"] = set(contact["tags"])
    if contact.get("phones") and expected.get("phones"):
        shown["phones"] = digits(contact["phones"])
    if contact.get("introduced_by") and expected.get("introduced_by"):
        shown["introduced_by"] = text(contact["introduced_by"])
    return shown


def compared_contacts(result: Json, expected: Json) -> list[Json]:
    """Return whom the case expects: without the optional ones if they are left out."""
    wanted: list[Json] = expected["contacts"]
    if len(result["contacts"]) < len(wanted):
        wanted = [contact for contact in wanted if not contact.get("optional")]
    assert len(result["contacts"]) == len(wanted)
    return wanted


def compare_rejected(result: Json, expected: Json, left_out: Sequence[Json]) -> None:
    """Check that what was rejected, and where, is what the case expects."""
    located = {(item["line"], item["reason"]) for item in expected["rejected"]}
    assert located <= set(result["rejected"])
    if "events" in expected:  # there, more may be rejected
        return
    ignored = {"blank", *expected.get("allow_rejected_reasons", ())}
    reasons = [item["reason"] for item in expected["rejected"]]
    reasons += [contact["if_rejected"] for contact in left_out]
    found = [reason for _, reason in result["rejected"]]
    assert Counter(reason for reason in found if reason not in ignored) == Counter(
        reason for reason in reasons if reason not in ignored
    )


def by_time(expected: Sequence[Json]) -> list[Json]:
    """Return the messages that a case expects, with their instants, earliest first."""
    read = [{**item, "at": datetime.fromisoformat(item["at"])} for item in expected]
    return sorted(read, key=lambda item: str(item["at"]))


def compare_interactions(result: Json, expected: Sequence[Json]) -> None:
    """Check that who wrote to whom and when is what the case expects."""
    exact = ("at", "direction", "with_name")
    for one, other in zip(result["interactions"], by_time(expected), strict=True):
        shown, expected_part = (
            {name: side[name] for name in exact} for side in (one, other)
        )
        assert shown == expected_part
        same = url(one["with_url"]) == url(other["with_url"])
        assert same or other.get("url_optional")
        assert other.get("text_contains", "") in one["text"]


def compare_events(result: Json, expected: Json) -> None:
    """Check that what was held, and why the rest was not, is what the case expects."""
    found = result["events"]
    assert found["held"] == {
        (
            item["uid"],
            datetime.fromisoformat(item["start"]),
            tuple(sorted(map(str.lower, item["with"]))),
        )
        for item in expected["held"]
    }
    for name in ("not_held", "ignored"):
        assert name not in expected or found[name] == expected[name]


def test_a_case(case: Path, expected: Json) -> None:
    """The reader makes of the file what the case expects, line numbers included."""
    data = case.read_bytes()

    started = time.perf_counter()
    result = imported(data, importer(expected), expected)
    seconds = time.perf_counter() - started

    error = expected["error"]
    assert (result["error"] or {}).get("code") == (error or {}).get("code")
    if error:
        return
    wanted = compared_contacts(result, expected)
    assert [
        as_compared(contact, other)
        for contact, other in zip(result["contacts"], wanted, strict=True)
    ] == [as_compared(other, other) for other in wanted]
    left_out = [item for item in expected["contacts"] if item not in wanted]
    compare_rejected(result, expected, left_out)
    assert result["warnings"] >= set(expected["warnings"])
    assert seconds <= expected.get("max_seconds", float("inf"))
    if "interactions" in expected:
        compare_interactions(result, expected["interactions"])
    if "events" in expected:
        compare_events(result, expected["events"])


def test_what_a_case_tells_besides(case: Path, expected: Json) -> None:
    """Keys that the README calls informative hold as well."""
    if expected["error"]:
        return

    result = imported(case.read_bytes(), importer(expected), expected)

    for name in ("skipped_blank", "excluded"):
        assert name not in expected or result[name] == expected[name]
    wanted = compared_contacts(result, expected)
    for contact, other in zip(result["contacts"], wanted, strict=True):
        names = {"uid", "related"} & other.keys()
        assert {name: contact[name] for name in names} == {
            name: other[name] for name in names
        }
    messages = by_time(expected.get("interactions", ()))
    for item, other in zip(result.get("interactions", ()), messages, strict=True):
        assert item["has_note"] == other.get("has_note", item["has_note"])
    nobody = expected.get("events", {}).get("no_counterpart")
    assert nobody is None or result["events"]["no_counterpart"] == nobody


def test_every_case_but_the_refused_is_recognised(cases_dir: Path) -> None:
    """`sniff` names the importer of each case that is to be read."""
    good = [case for case in cases(cases_dir) if not case[1]["error"]]

    found = {path.name: sniff(path.read_bytes()) for path, _ in good}

    assert found == {path.name: importer(expected) for path, expected in good}


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
