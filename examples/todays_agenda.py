"""Print what is owed today, for a scheduler such as cron.

Prints nothing when nothing is due, so that a scheduler that mails what is printed mails
only then.

    python3 examples/todays_agenda.py FILE CAMPAIGN [--at INSTANT] [--ical FILE]

FILE is the database of an `SQLiteJournal`, such as the one that ``first_campaign.py``
leaves. INSTANT, such as 2026-03-25T16:00+00:00, is now by default. With ``--ical`` the
whole agenda is written to a calendar file as well, on top of what it held before. In a
crontab, for a mail at seven:

    0 7 * * *  python3 todays_agenda.py campaigns.db grid --ical follow-ups.ics
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

import infointerview as ii
from infointerview.interchange import to_ical


def lines(agenda: ii.Agenda) -> list[str]:
    """Return a line for each task of today, and why it is there."""
    return [f"{agenda.says(task)}: {agenda.why(task)}" for task in agenda.today]


def write_calendar(agenda: ii.Agenda, file: Path) -> None:
    """Replace the calendar, telling programs that read it what has gone since."""
    previous = file.read_bytes() if file.exists() else None
    if not agenda and previous is None:
        return  # a calendar without an entry is no calendar
    whole = to_ical(agenda, previous=previous)
    unfinished = file.with_name(f"{file.name}.new")
    unfinished.write_bytes(whole)
    unfinished.replace(file)  # at once, so that nobody reads half a calendar


def main(arguments: list[str]) -> int:
    """Print and write; return the exit code."""
    parser = argparse.ArgumentParser(
        prog=Path(__file__).name, description="Print what is owed today."
    )
    parser.add_argument("database", type=Path)
    parser.add_argument("campaign")
    parser.add_argument("--at", type=datetime.fromisoformat, default=datetime.now(UTC))
    parser.add_argument("--ical", type=Path)
    options = parser.parse_args(arguments)
    if not options.database.exists():  # a journal would make it
        parser.error(f"there is no {options.database}")
    try:
        with ii.SQLiteJournal(options.database) as journal:
            campaign = journal.load(options.campaign)
        agenda = ii.agenda(campaign, as_of=options.at)
        if options.ical:
            write_calendar(agenda, options.ical)
    except ii.InfoInterviewError as error:
        parser.error(str(error))
    for line in lines(agenda):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
