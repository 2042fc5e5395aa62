from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import ImportRefused, InvalidValue
from infointerview.facts import ContactAdded, InterviewBooked, InterviewHeld
from infointerview.interchange import CalendarReport, read_calendar
from infointerview.people import Contact

NOW = datetime(2026, 6, 1, tzinfo=UTC)
NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
ROSA = "ATTENDEE;CN=Rosa Diaz;PARTSTAT=ACCEPTED:mailto:Rosa@example.com"
KEN = "ATTENDEE;CN=Ken:MAILTO:ken@example.org"
ME = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:Me@Example.com"
TIME = "DTSTART:20260312T120000Z"


def event(*lines: str, uid: str = "1", start: str = TIME) -> str:
    """Return an event of these lines."""
    inside = (f"UID:{uid}", *([start] if start else []), *lines)
    return "".join(f"{line}\r\n" for line in ("BEGIN:VEVENT", *inside, "END:VEVENT"))


def read(*parts: str, **options: object) -> CalendarReport:
    """Return the report on a calendar of these parts."""
    text = f"BEGIN:VCALENDAR\r\n{''.join(parts)}END:VCALENDAR\r\n"
    return read_calendar(text, **{"me": "me@example.com", "now": NOW, **options})  # type: ignore[arg-type] # a few of them


def reasons(report: CalendarReport) -> dict[str, str]:
    """Return why each event is no interview that was held."""
    return {item.meeting.uid: item.reason.value for item in report.not_held}


def rejected(report: CalendarReport) -> list[tuple[int | None, str]]:
    """Return which lines were rejected, and why."""
    return [(item.line, item.reason.value) for item in report.rejected]


class TestHeld:
    def test_is_a_past_meeting_of_two(self) -> None:
        """Addresses are compared without case; the seeker is not among the guests."""
        (meeting,) = read(event(ME, ROSA, "DURATION:PT25M")).held

        assert meeting.addresses == ("rosa@example.com",)
        assert (meeting.start, meeting.duration) == (NOON, timedelta(minutes=25))
        assert meeting.names == ("Rosa Diaz",)

    def test_has_names_as_they_are_written(self) -> None:
        """A comma is part of a name in quotes."""
        (meeting,) = read(event(ROSA.replace("Rosa Diaz", '"Diaz, Rosa"'))).held

        assert meeting.names == ("Diaz, Rosa",)

    @pytest.mark.parametrize(
        ("lines", "addresses"),
        [
            ([ME, ROSA, KEN], ("rosa@example.com", "ken@example.org")),
            ([ROSA, KEN.replace("CN=Ken", "PARTSTAT=DECLINED")], ("rosa@example.com",)),
            (
                [ROSA, "ATTENDEE;CUTYPE=ROOM:mailto:room@example.com"],
                ("rosa@example.com",),
            ),
            (
                [ROSA, "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:x@example.com"],
                ("rosa@example.com",),
            ),
            (
                [ROSA, "ATTENDEE:mailto:a@resource.calendar.google.com"],
                ("rosa@example.com",),
            ),
            (["ORGANIZER:mailto:me@example.com", ROSA], ("rosa@example.com",)),
            (["ORGANIZER:mailto:rosa@example.com", ME], ("rosa@example.com",)),
            (["ATTENDEE;EMAIL=rosa@example.com:urn:x"], ("rosa@example.com",)),
            (["ATTENDEE;CN=rosa@example.com:invalid:nomail"], ("rosa@example.com",)),
        ],
    )
    def test_has_one_to_three_people(
        self, lines: list[str], addresses: tuple[str, ...]
    ) -> None:
        """Rooms, bystanders and who declined were not there."""
        assert read(event(*lines)).held[0].addresses == addresses

    def test_has_a_length_by_its_end(self) -> None:
        """An end before the start is none; without any it is the usual half hour."""
        ends = ["DTEND:20260312T130000Z", "DTEND:20260312T110000Z", "SUMMARY:x"]

        lengths = [read(event(ROSA, end)).held[0].duration for end in ends]

        assert [length // timedelta(minutes=1) for length in lengths] == [60, 1, 30]

    def test_is_one_if_it_stands_there_twice(self) -> None:
        """By UID the later revision counts; by time and people the first."""
        moved = event(ROSA, "SEQUENCE:1", start="DTSTART:20260313T120000Z")

        same_uid = read(event(ROSA), moved, event(ROSA, "SEQUENCE:0"))
        same_time = read(event(ROSA, KEN), event(KEN, ROSA, uid="2"))

        assert [item.start.day for item in same_uid.held] == [13]
        assert [item.uid for item in same_time.held] == ["1"]


class TestNotHeld:
    @pytest.mark.parametrize(
        ("lines", "start", "reason"),
        [
            ([ROSA, "STATUS:CANCELLED"], TIME, "cancelled"),
            ([ROSA.replace("ACCEPTED", "DECLINED")], TIME, "declined"),
            ([ROSA, ME.replace("ACCEPTED", "DECLINED")], TIME, "declined"),
            ([ROSA], "DTSTART:20260901T120000Z", "upcoming"),
            ([ROSA, "DTEND:20260601T000001Z"], "DTSTART:20260531T235900Z", "upcoming"),
            ([ME], TIME, "no_counterpart"),
            (["ATTENDEE;CN=Rosa:invalid:nomail"], TIME, "no_counterpart"),
            (["ORGANIZER:mailto:rosa@example.com"], TIME, "no_counterpart"),
            (["ORGANIZER:mailto:ME@example.com", ME], TIME, "no_counterpart"),
            (
                ["ORGANIZER:mailto:x@group.calendar.google.com", ME],
                TIME,
                "no_counterpart",
            ),
            ([ROSA], "DTSTART;VALUE=DATE:20260312", "all_day"),
            ([ROSA, "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"], TIME, "all_day"),
            ([ROSA, "DTEND:20260314T120000Z"], TIME, "all_day"),
            ([ROSA, "RRULE:FREQ=WEEKLY"], TIME, "recurring"),
            (
                [f"ATTENDEE:mailto:p{n}@example.com" for n in range(4)],
                TIME,
                "group",
            ),
        ],
    )
    def test_has_a_reason(self, lines: list[str], start: str, reason: str) -> None:
        """Everything but a held interview is told apart."""
        report = read(event(*lines, start=start))

        assert reasons(report) == {"1": reason}
        assert report.held == ()

    def test_of_a_cancelled_calendar(self) -> None:
        """A cancellation that is sent is a calendar of its own."""
        assert reasons(read("METHOD:CANCEL\r\n", event(ROSA))) == {"1": "cancelled"}


ZONE = """BEGIN:VTIMEZONE
TZID:My Zone
BEGIN:STANDARD
DTSTART:16011104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
"""


class TestTimes:
    @pytest.mark.parametrize(
        ("start", "hour"),
        [
            ("DTSTART;TZID=America/New_York:20260312T080000", 12),
            ("DTSTART;TZID=Eastern Standard Time:20260312T080000", 12),
            ('DTSTART;TZID="Eastern Standard Time":20260312T080000', 12),
            ("DTSTART;TZID=/example.com/2005/Europe/Berlin:20260312T130000", 12),
            ("DTSTART;TZID=My Zone:20260312T080000", 12),
            ("DTSTART;TZID=My Zone:20260305T080000", 13),
            ("DTSTART;TZID=UTC:20260312T120000", 12),
            ("DTSTART:20260312T1200Z", 12),
        ],
    )
    def test_are_in_many_zones(self, start: str, hour: int) -> None:
        """IANA keys, Windows names, and the rules that the file brings along."""
        (meeting,) = read(ZONE, event(ROSA, start=start)).held

        assert meeting.start.hour == hour

    @pytest.mark.parametrize("comma", [",", r"\,"])
    def test_are_in_zones_named_after_several_cities(self, comma: str) -> None:
        """Outlook's names of zones have commas, a colon and brackets."""
        name = "(UTC-05:00) Havana, Quito, Lima"
        zone = ZONE.replace("My Zone", name.replace(",", comma))
        start = f'DTSTART;TZID="{name}":20260312T080000'

        (meeting,) = read(zone, event(ROSA, start=start)).held

        assert meeting.start == NOON

    def test_without_a_zone_are_in_the_calendars(self) -> None:
        """Or, if the calendar names none, in the one that the caller does."""
        start = "DTSTART:20260312T080000"
        zone = ZoneInfo("Europe/Berlin")

        named = read("X-WR-TIMEZONE:America/New_York\r\n", event(ROSA, start=start))
        given = read(event(ROSA, start=start), tz=zone)

        assert [named.held[0].start.hour, given.held[0].start.hour] == [12, 7]

    @pytest.mark.parametrize(
        "start",
        [
            "DTSTART;TZID=Mars/Olympus:20260312T080000",
            "DTSTART:20260230T120000Z",
            "DTSTART;VALUE=DATE:20260230",
            "DTSTART:soon",
            "DTSTART:00010101T000000Z",
            "",
        ],
    )
    def test_that_are_none_reject_the_event(self, start: str) -> None:
        """The event, and not the file; its line is named."""
        report = read(event(ROSA, start=start), event(KEN, uid="2"))

        assert rejected(report) == [(2, "bad_date")]
        assert [item.uid for item in report.held] == ["2"]


class TestDamage:
    def test_at_the_end_costs_the_last_event(self) -> None:
        """What was read before is kept."""
        text = f"BEGIN:VCALENDAR\r\n{event(ROSA)}{event(KEN, uid='2')}"

        report = read_calendar(text[:-10], me=(), now=NOW)

        assert [item.uid for item in report.held] == ["1"]
        assert rejected(report) == [(7, "truncated")]

    def test_inside_costs_one_event(self) -> None:
        """An event that never ends is over where the next one or the file's end is."""
        broken = event(ROSA).replace("END:VEVENT\r\n", "")

        report = read(broken, event(KEN, uid="2"))

        assert rejected(report) == [(2, "truncated")]
        assert rejected(read(event(KEN, uid="2"), broken)) == [(7, "truncated")]

    def test_of_nested_parts_is_no_damage(self) -> None:
        """An alarm has a time of its own, and a to-do is none of ours."""
        alarm = "BEGIN:VALARM\r\nBEGIN:X\r\nATTENDEE:mailto:x@example.com\r\nEND:VALARM"
        todo = f"BEGIN:VTODO\r\n{TIME}\r\n{ROSA}\r\nEND:VTODO\r\n"

        deep = "BEGIN:Y\r\n" + "BEGIN:X\r\n" * 30 + "END:X\r\n" * 30 + "END:Y\r\n"

        report = read(todo, event(ROSA, alarm, deep.strip()), "END:VTODO\r\n")

        assert report.held[0].addresses == ("rosa@example.com",)
        assert report.other == 1


def campaign(*cards: Contact) -> Campaign:
    """Return a campaign with these people in it."""
    start = datetime(2026, 1, 5, tzinfo=UTC)
    grid = Campaign.start("grid", goal="", time_zone="UTC", at=start)
    return grid.record(*(ContactAdded(card=card, at=start) for card in cards))


R = Contact(name="Rosa Diaz", emails=("rosa@example.com",))
K = Contact(name="Ken Ito", emails=("ken@example.org",))


class TestFacts:
    def test_are_about_people_who_are_known(self) -> None:
        """Of anybody else, nobody can say that it was an interview."""
        grid = campaign(R)
        report = read(
            event(ROSA), event(KEN, uid="2", start="DTSTART:20260313T120000Z")
        )

        grid = grid.record(*report.facts(at=NOW, known=grid, label="mine"))

        (interview,) = grid.interviews()
        assert interview.contact == grid.find("Rosa Diaz")
        assert (interview.start, interview.status.value) == (NOON, "held")

    def test_are_no_news_a_second_time(self) -> None:
        """Neither with the same UID at another time nor the other way round."""
        grid = campaign(R)
        grid = grid.record(*read(event(ROSA)).facts(at=NOW, known=grid))

        other_uid = read(event(ROSA, uid="9"))
        other_time = read(event(ROSA, start="DTSTART:20260312T123000Z"))

        assert other_uid.facts(at=NOW, known=grid) == ()
        assert other_time.facts(at=NOW, known=grid) == ()

    def test_are_one_for_each_person_and_time(self) -> None:
        """Two entries for one hour are one talk."""
        grid = campaign(R, K)
        report = read(event(ROSA), event(ROSA, KEN, uid="2"))

        _, *held = report.facts(at=NOW, known=grid)

        assert len(held) == 2

    def test_are_undone_with_their_batch(self) -> None:
        """Taking back the import takes back the interviews."""
        grid = campaign(R)
        grid = grid.record(*read(event(ROSA)).facts(at=NOW, known=grid))
        batch = next(
            entry.id for entry in grid.history if "ImportBatch" in repr(entry.fact)
        )

        assert grid.retract(batch, at=NOW).interviews() == ()

    def test_hold_what_was_booked(self) -> None:
        """A booking for that time is the meeting that took place."""
        grid = campaign(R)
        rosa = grid.find("Rosa Diaz")
        booked = InterviewBooked(contact=rosa, start=NOON, at=NOON - timedelta(days=2))
        grid = grid.record(booked)

        grid = grid.record(*read(event(ROSA)).facts(at=NOW, known=grid))

        assert [item.status.value for item in grid.interviews()] == ["held"]

    def test_share_one_interview_if_several_were_there(self) -> None:
        """A panel is one interview, with an id that says nothing."""
        grid = campaign(R, K)
        facts = read(event(ROSA, KEN, uid="secret@example.com")).facts(
            at=NOW, known=grid
        )

        held = [fact for fact in facts if isinstance(fact, InterviewHeld)]

        assert len(held) == 2
        assert len({fact.interview for fact in held}) == 1
        assert "secret" not in str(held[0].interview)

    def test_need_an_instant(self) -> None:
        """A naive one is an error, here and in the reader."""
        naive = datetime(2026, 6, 1)  # noqa: DTZ001 - the point

        with pytest.raises(InvalidValue):
            read().facts(at=naive, known=campaign())
        with pytest.raises(InvalidValue):
            read(now=naive)


class TestProposals:
    def test_are_by_name_only(self) -> None:
        """The full name, or a given name that one contact has."""
        grid = campaign(R, K, Contact(name="Ken Adams"))
        report = read(
            event("SUMMARY:Coffee with Rosa (BPA)"),
            event("SUMMARY:Ken", uid="2"),
            event("SUMMARY:Call Ken Ito", uid="3"),
            event(ROSA, "SUMMARY:Rosa", "STATUS:CANCELLED", uid="4"),
        )

        found = report.proposals(known=grid)

        assert {meeting.uid: contacts for meeting, contacts in found.items()} == {
            "1": (grid.find("Rosa Diaz"),),
            "3": (grid.find("Ken Ito"),),
        }


def test_a_calendar_of_icalendar_is_read() -> None:
    """Who holds a calendar in memory need not write it to a file first."""
    icalendar = pytest.importorskip("icalendar")
    text = f"BEGIN:VCALENDAR\r\n{event(ROSA)}END:VCALENDAR\r\n"

    report = read_calendar(icalendar.Calendar.from_ical(text), me=["x"], now=NOW)

    assert [item.uid for item in report.held] == ["1"]


def test_the_summary_counts_and_names_nobody() -> None:
    """One sentence with the reasons."""
    report = read(event(ROSA), event(ME, uid="2"), event(ROSA, start="", uid="3"))

    assert report.summary() == "1 meeting held; not: 1 no_counterpart, 1 bad_date."


@pytest.mark.parametrize(
    ("content", "code", "detected"),
    [
        (b"", "empty", ""),
        (b"BEGIN:VCARD\nEND:VCARD\n", "wrong_format", "vcard"),
        (b"<html>", "wrong_format", "html"),
        ("Dear Rosa", "wrong_format", "text"),
    ],
)
def test_other_content_is_refused(
    content: str | bytes, code: str, detected: str
) -> None:
    """A file that is no calendar says what it is instead."""
    with pytest.raises(ImportRefused) as refusal:
        read_calendar(content, me=(), now=NOW)

    assert (refusal.value.code, refusal.value.detected) == (code, detected)
