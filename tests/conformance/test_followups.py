"""The follow-up cases as data: read, fed to the library, compared.

The format of the file is that of `followups.md` beside the original. A case holds
summaries of contacts, the library wants facts: `Adapter` makes them, as section 5.1
of the format describes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
import pytest
from dateutil.rrule import rrulestr

from infointerview.campaign import Campaign
from infointerview.facts import (
    CampaignStarted,
    Chaser,
    ContactAdded,
    Entry,
    Fact,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    Outreach,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    ThankYouSent,
    Touch,
)
from infointerview.followups import (
    Agenda,
    BusinessCalendar,
    BusinessDayLadder,
    Capacity,
    DailyWindow,
    KeepInTouch,
    Merge,
    OrgLimit,
    Plan,
    ReportBack,
    Snooze,
    StopRules,
    Task,
    TaskKey,
    ThankYou,
    add_months,
    agenda,
    resolve,
)
from infointerview.interchange import to_ical
from infointerview.people import Contact, Position
from infointerview.values import ContactId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from infointerview.followups import ContactView, Context

SPAN = (date(2020, 1, 1), date(2040, 12, 31))
Given: TypeAlias = dict[str, Any]
Calendars: TypeAlias = dict[str, BusinessCalendar]
Compared: TypeAlias = tuple[object, object]

WEEKDAYS = {"US": BusinessCalendar(holidays=[date(2026, 9, 7)], span=SPAN)}
INSTANTS = (
    *("at", "end", "last_inbound", "last_touch"),
    *("thanked_at", "note_posted_at", "reported_at"),
)

LEFT_OUT = {
    "property": "test_followups_laws.py, beside this file, has the laws",
    "doc": "tests/interchange/test_ical.py has these calendar files",
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make one test of every executable case in the folder of cases."""
    if "case" not in metafunc.fixturenames:
        return
    folder: Path = metafunc.config.getoption("--cases")
    path = folder / "followups.json"
    if not path.is_file():  # a folder of other cases
        metafunc.parametrize(("case", "calendars"), [])
        return
    data = json.loads(path.read_text(encoding="utf-8"))
    cases = [
        pytest.param(case, data["calendars"], id=case["id"])
        for case in data["cases"]
        if "exec" in case and LEFT_OUT.keys().isdisjoint(_asked_for(case["exec"]))
    ]
    metafunc.parametrize(("case", "calendars"), cases)


def _asked_for(given: Given) -> tuple[str, str]:
    return given["op"], given.get("check", "")


def test_case(case: dict[str, Any], calendars: dict[str, Any]) -> None:
    """The library gives the answer of the case, or refuses what it refuses."""
    made = _calendars(json.dumps(calendars))
    operation = OPERATIONS[case["exec"]["op"]]

    found, expected = operation(case["exec"], made)

    assert found == expected, f"{case['title']}: {case['rule']}"


SENT = {"id": "o1", "at": "2026-09-08T14:00:00Z"}
ASKED = {"id": "ana", "outreach": [SENT]}
RESPELT = {"id": "ana", "rank": 0, "outreach": [{**SENT, "nudge": False}] * 2}
MOVED = {**ASKED, "outreach": [{**SENT, "at": "2026-09-08T10:00:00-04:00"}]}


@pytest.mark.parametrize("contacts", [[RESPELT], [ASKED, RESPELT], [ASKED, MOVED]])
def test_a_record_counts_once_however_it_is_spelt(contacts: list[Given]) -> None:
    """What goes without saying may be said, and an instant in any zone."""
    found = _asked({"as_of": "2026-09-08T18:00:00Z", "contacts": contacts}, WEEKDAYS)

    assert found == {_row("ana", "nudge", "2026-09-17", ())}


@pytest.mark.parametrize(
    "part",
    [
        {"last_inbound": "2026-09-08T14:00:00"},
        {"interviews": [{"id": "i1", "end": "2026-09-08T14:00:00"}]},
        {"outreach": [SENT, {**SENT, "at": "2026-09-09T14:00:00Z"}]},
    ],
)
def test_a_record_is_refused_with_a_naive_instant_or_two_truths(part: Given) -> None:
    """The library refuses the one, and whoever reads the case the other."""
    given = {"as_of": "2026-09-08T18:00:00Z", "contacts": [{"id": "ana", **part}]}

    assert _refused(lambda: _asked(given, WEEKDAYS)) == "ValueError"


def test_a_touch_that_is_still_to_come_is_not_known() -> None:
    """So there is nobody to keep in touch with yet."""
    met = {"id": "i1", "end": "2026-06-01T15:00:00Z"}
    ana = {"id": "ana", "interviews": [met], "last_touch": "2026-10-01T15:00:00Z"}

    assert not _asked({"as_of": "2026-09-08T18:00:00Z", "contacts": [ana]}, WEEKDAYS)


@cache
def _calendars(text: str) -> dict[str, BusinessCalendar]:
    return {
        name: BusinessCalendar(
            weekend=given["weekend"],
            holidays=map(date.fromisoformat, given["holidays"]),
            extra_working=map(date.fromisoformat, given.get("extra_working", ())),
            span=SPAN,
        )
        for name, given in json.loads(text).items()
    }


# --- arithmetic ----------------------------------------------------------------------


def _add_months(given: Given, _: Calendars) -> Compared:
    found = add_months(date.fromisoformat(given["start"]), given["months"])
    return found.isoformat(), given["expect"]


def _add_months_seq(given: Given, _: Calendars) -> Compared:
    day = date.fromisoformat(given["start"])
    for months in given["seq"]:
        day = add_months(day, months)
    return day.isoformat(), given["expect"]


def _series(given: Given, _: Calendars) -> Compared:
    anchor = date.fromisoformat(given["start"])
    steps = range(given["every"], given["every"] * (given["count"] + 1), given["every"])
    return [add_months(anchor, k).isoformat() for k in steps], given["expect"]


def _rrule(given: Given, _: Calendars) -> Compared:
    start = datetime.fromisoformat(given["dtstart"])
    found = rrulestr(given["rule"], dtstart=start)
    return [instance.date().isoformat() for instance in found], given["expect"]


def _workday(given: Given, calendars: Calendars) -> Compared:
    start = date.fromisoformat(given["start"])
    found = calendars[given["cal"]].offset(start, given["n"])
    return found.isoformat(), given["expect"]


def _preceding(given: Given, calendars: Calendars) -> Compared:
    found = calendars[given["cal"]].preceding(date.fromisoformat(given["start"]))
    return found.isoformat(), given["expect"]


def _buscount(given: Given, calendars: Calendars) -> Compared:
    start, end = (date.fromisoformat(given[name]) for name in ("start", "end"))
    return calendars[given["cal"]].count(start, end), given["expect"]


def _workday_error(given: Given, calendars: Calendars) -> Compared:
    start = date.fromisoformat(given["start"])

    def offset() -> date:
        calendar = calendars["none"]
        if "weekend" in given:
            calendar = BusinessCalendar(weekend=given["weekend"], span=SPAN)
        return calendar.offset(start, given["n"])

    return _refused(offset), "ValueError"


def _resolve(given: Given, _: Calendars) -> Compared:
    found = resolve(datetime.fromisoformat(given["local"]), given["tz"])
    return found, _instant(given["expect"])


def _duration(given: Given, _: Calendars) -> Compared:
    local = datetime.fromisoformat(given["local"])
    found = {
        "PT24H": lambda: resolve(local, given["tz"]) + timedelta(hours=24),
        "P1D": lambda: resolve(local + timedelta(days=1), given["tz"]),
    }[given["dur"]]()
    return found, _instant(given["expect"])


def _next_open(given: Given, calendars: Calendars) -> Compared:
    start, end = (time.fromisoformat(given[name]) for name in ("start", "end"))
    calendar = calendars[given["cal"]] if given["cal"] is not None else None
    found = DailyWindow(start, end).next_open(
        _instant(given["at"]), zone=given["tz"], calendar=calendar
    )
    return found, _instant(given["expect"])


# --- agendas -------------------------------------------------------------------------


def _agenda(given: Given, calendars: Calendars) -> Compared:
    found = _asked(given, calendars)
    expected = {_row(*row) for row in given["expect"]}
    return found, expected


def _agenda_error(given: Given, calendars: Calendars) -> Compared:
    return _refused(lambda: _asked(given, calendars)), "ValueError"


def _agenda_equal_asof(given: Given, calendars: Calendars) -> Compared:
    outreach = {"id": "o1", "at": "2026-09-01T14:00:00Z"}
    contacts = [{"id": "ana", "outreach": [outreach]}]
    one, other = (
        Adapter({"contacts": contacts, "as_of": given[name]}, calendars).agenda()
        for name in ("a", "b")
    )
    return one, other


def _asked(given: Given, calendars: Calendars) -> set[object]:
    adapter = Adapter(given, calendars)
    found = adapter.agenda()
    return {
        _row(
            task.key.contact,
            task.key.kind,
            task.planned and task.planned.isoformat(),
            task.flags,
            adapter.also(task),
        )
        for task in found
    }


def _row(
    contact: str,
    kind: str,
    planned: str | None,
    flags: Iterable[str],
    also: Iterable[str] = (),
) -> object:
    return contact, str(kind), planned, frozenset(map(str, flags)), tuple(sorted(also))


@attrs.frozen
class OnlyFor:
    """A policy for some of the contacts."""

    policy: KeepInTouch
    contacts: frozenset[str]

    def propose(self, contact: ContactView, context: Context, /) -> Iterable[Task]:
        """Yield what the policy proposes for the chosen ones."""
        if contact.id in self.contacts:
            yield from self.policy.propose(contact, context)


class Adapter:
    """Turns the summaries of a case into a campaign, a plan and an agenda.

    A summary names no instant for a stop, a snooze, an absence or a referral: they
    are put before everything else. Ids of outreach are unique within one contact
    only, so the facts have ids of their own, in the same order, and `anchors` leads
    back.
    """

    def __init__(self, given: Given, calendars: Calendars) -> None:
        self.given = given
        self.calendars = calendars
        self.anchors: dict[str, str] = {}
        self.entries: list[Entry] = []
        self.as_of = datetime.fromisoformat(given["as_of"])
        self.contacts = _once(given.get("contacts", ()))
        self.now = _aware(self.as_of)
        instants = map(_aware, map(_instant, _texts(self.contacts)))
        self.before = min([self.now, *instants]) - timedelta(days=30)

    def agenda(self) -> Agenda:
        """Return the agenda of the case."""
        options = self.given.get("opts", {})
        calendar = self.calendars[self.given.get("cal", "US")]
        return agenda(
            self.campaign(),
            as_of=self.as_of,
            plan=self.plan(options),
            calendar=calendar,
            calendars=self.calendars,
        )

    def plan(self, options: Given) -> Plan:
        """Return the plan that section 4.2 fixes."""
        cutoff = options.get("cutoff")
        touched = frozenset(
            contact["id"]
            for contact in self.contacts
            if contact.get("last_touch") and self._is_known(contact["last_touch"])
        )
        plan = Plan(
            policies=(
                ThankYou(),
                BusinessDayLadder(
                    3, 7, cutoff=time.fromisoformat(cutoff) if cutoff else None
                ),
                ReportBack(),
                OnlyFor(KeepInTouch(), touched),
            ),
            stages=(
                StopRules(),
                Snooze(),
                Merge(7),
                Capacity(
                    options.get("per_day", 50),
                    done_today=options.get("done_today", 0),
                ),
            ),
        )
        limit = options.get("org_limit")
        return plan >> OrgLimit(limit) if limit is not None else plan

    def campaign(self) -> Campaign:
        """Return the campaign; its history is not checked, as that of a store."""
        zone = self.given.get("tz", "America/New_York")
        self._add(CampaignStarted(goal="", time_zone=zone, at=self.before))
        known = {contact["id"] for contact in self.contacts}
        for contact in self.contacts:
            self._add_contact(contact)
            if contact.get("referred_by") in known:
                self._add_referral(contact)
        self._add_outreach()
        return Campaign.replay("case", self.entries)

    def also(self, task: Task) -> set[str]:
        """Return what rides along, in the words of the case: one id for one thing."""
        keys = [
            (key.kind, self.anchors.get(key.anchor, key.anchor))
            for key in (task.key, *task.also)
        ]
        return {
            f"{kind}:{anchor}" for kind, anchor in keys if (kind, anchor) != keys[0]
        }

    def _is_known(self, at: str) -> bool:
        return _aware(_instant(at)) <= self.now

    def _add(self, fact: Fact) -> str:
        id = f"{len(self.entries):06}"
        self.entries.append(Entry(id, fact))
        return id

    def _add_contact(self, given: Given) -> None:
        id = given["id"]
        employer = given.get("org", "")
        card = Contact(
            name=id.title(),
            positions=(Position(organization=employer),) if employer else (),
            time_zone=given.get("tz") or "",
            calendar=given.get("calendar") or "",
            rank=given.get("rank", 0),
        )
        self._add(ContactAdded(contact=id, card=card, at=self.before))
        if given.get("stop"):
            self._add(StopRequested(contact=id, at=self.before))
        for kind, until in given.get("snoozed", {}).items():
            day = date.fromisoformat(until)
            self._add(Snoozed(contact=id, kind=kind, until=day, at=self.before))
        if given.get("ooo_until"):
            day = date.fromisoformat(given["ooo_until"])
            away = Reply(contact=id, answer="out_of_office", until=day, at=self.before)
            self._add(away)
        for interview in given.get("interviews", ()):
            self._add_interview(given, interview)
        if given.get("last_inbound"):
            self._touch(id, given["last_inbound"], direction="inbound")
        if given.get("last_touch"):
            self._touch(id, given["last_touch"])
            for count in range(given.get("kit_done", 0)):
                minutes = timedelta(minutes=count)
                at = _instant(given["last_touch"]) - minutes
                self._touch(id, at.isoformat(), purpose="update")

    def _add_outreach(self) -> None:
        sendings = [
            (sent["id"], contact["id"], sent)
            for contact in self.contacts
            for sent in contact.get("outreach", ())
        ]
        for name, id, sent in sorted(sendings, key=lambda row: row[:2]):
            kind = Chaser if sent.get("nudge") else Outreach
            fact = kind(contact=id, channel="email", at=_instant(sent["at"]))
            self.anchors[self._add(fact)] = name

    def _touch(self, id: str, at: str, **fields: str) -> None:
        given = {"direction": "outbound", **fields}
        self._add(Touch(contact=ContactId(id), at=_instant(at), **given))

    def _add_interview(self, given: Given, interview: Given) -> None:
        id = given["id"]
        end = _instant(interview["end"])
        half_an_hour = timedelta(minutes=30)
        common = {"contact": id, "interview": interview["id"]}
        status = interview.get("status", "held")
        booking = {"start": end - half_an_hour, "duration": half_an_hour, **common}
        if status in {"cancelled", "no_show"}:
            ended = InterviewCancelled if status == "cancelled" else InterviewMissed
            self._add(InterviewBooked(at=self.before, **booking))
            self._add(ended(at=self.before, **common))
            return
        if status == "scheduled" or not self._is_known(interview["end"]):
            sent = (sent["at"] for sent in given.get("outreach", ()))
            known = map(_instant, filter(self._is_known, sent))
            # Nobody books what is over: then it is no answer to the message either.
            at = min(max(known, default=self.before), _aware(booking["start"]))
            self._add(InterviewBooked(at=at, **booking))
        if status == "held":
            self._add(InterviewHeld(**booking))
        for name, medium in (
            ("thanked_at", "email"),
            ("note_posted_at", "handwritten"),
        ):
            if interview.get(name):
                at = _instant(interview[name])
                self._add(ThankYouSent(medium=medium, at=at, **common))
        if interview.get("reported_at"):
            report = {"purpose": "report_back", "regarding": id}
            self._touch(given["referred_by"], interview["reported_at"], **report)

    def _add_referral(self, given: Given) -> None:
        if given["referred_by"] != given["id"]:
            names = {"referrer": given["referred_by"], "referred": given["id"]}
            self._add(Referral(at=self.before, **names))


def _once(records: list[Given]) -> list[Given]:
    """Return the records without repetition; two truths about one are refused."""
    unique: dict[str, Given] = {}
    for given in records:
        parts = {
            name: _once(given[name])
            for name in ("outreach", "interviews")
            if name in given
        }
        record = {**given, **parts}
        if _said(unique.setdefault(record["id"], record)) != _said(record):
            message = f"two different records of {record['id']}"
            raise ValueError(message)
    return list(unique.values())


def _said(record: Given) -> Given:
    """Return what a record says, however it is spelt, and less what goes unsaid."""
    said: Given = {}
    for name, value in record.items():
        if name in {"outreach", "interviews"}:
            said[name] = sorted(map(_said, value), key=lambda part: part["id"])
        elif value and name in INSTANTS:
            said[name] = _aware(_instant(value))
        else:
            said[name] = value
    return {name: value for name, value in said.items() if value and value != "held"}


def _texts(contacts: list[Given]) -> list[str]:
    """Return every instant in the summaries."""
    found: list[str] = []
    for contact in contacts:
        parts = (*contact.get("outreach", ()), *contact.get("interviews", ()))
        for part in (contact, *parts):
            found += [part[name] for name in INSTANTS if part.get(name)]
    return found


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _aware(at: datetime) -> datetime:
    """Return an instant to compare with; a naive one is for the library to refuse."""
    return at.replace(tzinfo=at.tzinfo or UTC)


def _refused(asked: Callable[[], object]) -> str:
    try:
        found = asked()
    except ValueError:
        return "ValueError"
    return f"no error but {found}"


# --- calendar files ------------------------------------------------------------------


@attrs.frozen
class Proposes:
    """A policy that has tasks ready."""

    tasks: tuple[Task, ...]

    def propose(self, contact: ContactView, _: Context, /) -> Iterable[Task]:
        """Yield those for the contact."""
        return (task for task in self.tasks if task.key.contact == contact.id)


def calendar_file(*names: str, todo: bool = False, **fields: object) -> bytes:
    """Return the file with the base task of section 7, once for each name."""
    at = datetime(2026, 9, 10, tzinfo=UTC)
    day = date(2026, 9, 17)
    entries, tasks = [], []
    for number, name in enumerate(names or ("Zoë",)):
        id = f"zoe{number or ''}"
        entries += [
            Entry(
                f"c{number}", ContactAdded(contact=id, card=Contact(name=name), at=at)
            ),
            Entry(f"o{number + 1}", Outreach(contact=id, channel="email", at=at)),
        ]
        given = {"release": day, "due": day, "weight": 60, **fields}
        key = TaskKey(id, "nudge", f"o{number + 1}")
        tasks.append(Task(key=key, cause=f"o{number + 1}", **given))
    campaign = Campaign.replay("case", entries)
    plan = Plan(policies=(Proposes(tuple(tasks)),))
    return to_ical(agenda(campaign, as_of=at, plan=plan), todo=todo)


def _read(file: bytes) -> list[dict[str, str]]:
    """Return the properties of each component but the calendar, as RFC 5545 reads."""
    components: list[dict[str, str]] = []
    for line in file.decode().replace("\r\n ", "").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        if name == "BEGIN" and value != "VCALENDAR":
            components.append({})
        elif components:
            components[-1][name.partition(";")[0]] = value
    return components


def _unescaped(value: str) -> str:
    parts = [part.replace("\\n", "\n") for part in value.split("\\\\")]
    return "\\".join(p.replace("\\,", ",").replace("\\;", ";") for p in parts)


def _both(*names: str) -> bytes:
    return calendar_file(*names) + calendar_file(*names, todo=True)


def _uid() -> bool:
    script = "import runpy, sys; m = runpy.run_path(sys.argv[1]); print(m['_both']())"
    elsewhere = {
        subprocess.run(
            [sys.executable, "-c", script, __file__],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            text=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    one, other = _read(calendar_file("Zoë", "Zoë"))
    return elsewhere == {repr(_both())} and one["UID"] != other["UID"]


def _injects(todo: int) -> bool:
    end = "VTODO" if todo else "VEVENT"
    name = f"x\r\nEND:{end}\nBEGIN:{end}\rUID:1\r\n\r\nSUMMARY:mine"
    (read,) = _read(calendar_file(name, todo=bool(todo)))
    lines = name.replace("\r\n", "\n").replace("\r", "\n")
    return lines in _unescaped(read["SUMMARY"])


def _folds() -> bool:
    name = "Zoë 山田花子 👩🏽‍🔬 " * 20
    lines = _both(name).split(b"\r\n")
    whole = all(name in _unescaped(read["SUMMARY"]) for read in _read(_both(name)))
    return whole and all(len(line) <= 75 and line.decode() + "x" for line in lines)


def _round_trips() -> bool:
    names = [f"Zoë, {n}; the \\ {n}th" for n in range(50)]
    for todo in (False, True):
        read = _read(calendar_file(*names, todo=todo))
        days = {entry["DUE" if todo else "DTSTART"] for entry in read}
        said = {_unescaped(entry["SUMMARY"]) for entry in read}
        if (
            days != {"20260917"}
            or said != {f"follow up once with {name}" for name in names}
            or len({entry["UID"] for entry in read}) != len(names)
        ):
            return False
    return True


CHECKS: dict[str, Callable[[], bool]] = {
    "uid": _uid,
    "due_date": lambda: (
        b"\r\nDUE;VALUE=DATE:20260917\r\n" in calendar_file(todo=True)
        and b"DTSTART" not in calendar_file(todo=True)
    ),
    "due_utc": lambda: (
        b"\r\nDUE:20260905T210000Z\r\n"
        in calendar_file(todo=True, deadline=_instant("2026-09-05T21:00:00Z"))
    ),
    "escape": lambda: rb"a\\b\;c\,d\ne" in calendar_file("a\\b;c,d\ne"),
    "inject": lambda: _injects(0) and _injects(1),
    "fold": _folds,
    "crlf": lambda: (
        set(_both().replace(b"\r\n", b"")).isdisjoint(b"\r\n")
        and _both().endswith(b"\r\n")
    ),
    "bytes": lambda: _both() == _both(),
    "vevent": lambda: all(
        line in calendar_file().split(b"\r\n")
        for line in (
            b"DTSTART;VALUE=DATE:20260917",
            b"DTEND;VALUE=DATE:20260918",
            b"TRANSP:TRANSPARENT",
        )
    ),
    "norrule": lambda: b"RRULE" not in _both() and b"RSCALE" not in _both(),
    "prio": lambda: all(
        1 <= int(_read(calendar_file(todo=True, weight=weight))[0]["PRIORITY"]) <= 9
        for weight in range(200)
    ),
    "notzid": lambda: b"TZID" not in _both(),
    "roundtrip": _round_trips,
}


def _ics(given: Given, _: Calendars) -> Compared:
    return CHECKS[given["check"]](), True


OPERATIONS: dict[str, Callable[[Given, Calendars], Compared]] = {
    "add_months": _add_months,
    "add_months_seq": _add_months_seq,
    "series": _series,
    "rrule": _rrule,
    "workday": _workday,
    "preceding": _preceding,
    "buscount": _buscount,
    "workday_error": _workday_error,
    "resolve": _resolve,
    "duration": _duration,
    "next_open": _next_open,
    "agenda": _agenda,
    "agenda_error": _agenda_error,
    "agenda_equal_asof": _agenda_equal_asof,
    "ics": _ics,
}
