"""The script that prints what is owed today."""

from pathlib import Path
from types import ModuleType

import icalendar
import pytest

MORNING = "2026-03-25T16:00+00:00"


def test_prints_a_line_for_each_task_and_writes_the_calendar(
    database: Path,
    tmp_path: Path,
    todays_agenda: ModuleType,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """By the story of the first campaign: Priya is to be thanked first."""
    calendar = tmp_path / "follow-ups.ics"
    arguments = [str(database), "grid", "--at", MORNING, "--ical", str(calendar)]

    todays_agenda.main(arguments)
    todays_agenda.main(arguments)  # on top of what is there

    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("thank Priya Raghunathan: 24 hours")
    assert len(printed) == 2 * len(set(printed))
    events = icalendar.Calendar.from_ical(calendar.read_bytes()).events
    assert "thank Priya Raghunathan" in [event["SUMMARY"] for event in events]
    assert [file.name for file in tmp_path.glob("*.new")] == []


def test_says_nothing_where_nothing_is_owed(
    database: Path,
    tmp_path: Path,
    todays_agenda: ModuleType,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """So a scheduler mails nothing; and it makes no calendar without an entry."""
    before = ["--at", "2026-01-01T00:00+00:00"]
    calendar = tmp_path / "follow-ups.ics"

    todays_agenda.main([str(database), "grid", *before, "--ical", str(calendar)])

    assert capsys.readouterr().out == ""
    assert not calendar.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["missing.db", "grid"], "there is no"),
        (["{database}", "nobody"], "holds no campaign 'nobody'"),
        (["{database}", "grid", "--at", "2026-03-25T16:00"], "UTC offset"),
    ],
)
def test_says_what_is_wrong_in_a_line(
    arguments: list[str],
    said: str,
    database: Path,
    todays_agenda: ModuleType,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A mistake on the command line makes no traceback and no database."""
    given = [argument.format(database=database) for argument in arguments]

    with pytest.raises(SystemExit):
        todays_agenda.main(given)

    assert said in capsys.readouterr().err
    assert not Path("missing.db").exists()
