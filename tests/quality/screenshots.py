"""Look at what everything shows of itself: python -m tests.quality.screenshots DIR.

Makes a page of each representation and of each plot, once on a light ground and once on
a dark one, and pictures of them with headless Chromium, which has to be installed.
`gallery` is what there is to see; the tests fill it with hostile names.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import infointerview as ii
from infointerview.interchange import read_calendar
from infointerview.notebook import (
    plot_agenda,
    plot_funnel,
    plot_growth,
    plot_saturation,
    plot_tree,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SECRETS", "campaign", "gallery"]

START = datetime(2026, 3, 2, 17, tzinfo=UTC)  # a Monday, 9 in the morning
NOW = START + timedelta(days=60)
SECRETS = ("secret@example.org", "+1 555 0100", "https://example.org/in/secret")


def _day(days: float) -> datetime:
    return START + timedelta(days=days)


def _as_it_is(text: str) -> str:
    return text


def campaign(say: Callable[[str], str] = _as_it_is) -> ii.Campaign:
    """Return a campaign in which something of every kind has happened.

    Args:
        say: Makes of each text, such as a name, what is recorded instead.
    """
    names = {
        "june": ("June Castellanos", "", "family"),
        "rosa": ("Rosa Diaz", "Bonneville Power", "contact"),
        "ken": ("Ken Ito", "Portland General Electric", "contact"),
        "priya": ("Priya Raghunathan", "Pacific Power", "contact"),
        "grace": ("Grace Mbeki", "Portland General Electric", "friend"),
        "owen": ("Owen Fairbanks", "Enel", "alumni"),
        "esther": ("Esther Nakamura", "Avangrid", "linkedin"),
        "rosa2": ("Rosa Diaz", "", None),
    }
    sources = set(ii.Source)
    added = (
        ii.ContactAdded(
            contact=id,
            card=ii.Contact(
                name=say(name),
                positions=(ii.Position(organization=say(firm), title=say("Engineer")),)
                * bool(firm),
                source=source if source in sources else None,
                emails=(SECRETS[0],) if id.startswith("rosa") else (),
                phones=(SECRETS[1],),
                profiles=(SECRETS[2],) if id == "ken" else (),
                tags=(say("grid"),),
                note=say("met at a fair"),
            ),
            at=START,
        )
        for id, (name, firm, source) in names.items()
    )
    empty = ii.Campaign.start(
        "".join(say("grid").split()),  # an id has no white space
        goal=say("Is grid engineering for me?"),
        time_zone="America/Los_Angeles",
        targets=tuple(
            dict.fromkeys(map(say, ("Portland General Electric", "Bonneville Power")))
        ),
        at=START,
    )
    return empty.record(*added, *_talks(say), *_words(say))


def _talks(say: Callable[[str], str]) -> tuple[ii.Fact, ...]:
    asked = {"june": 0.1, "rosa": 3, "priya": 9, "grace": 10, "owen": 50, "ken": 59}
    named = (
        *(("june", "rosa", 1), ("june", "grace", 1), ("rosa", "ken", 8)),
        *(("rosa", "priya", 8), ("priya", "esther", 20), ("priya", "ken", 20)),
    )
    met = {"june": 1, "rosa": 8, "priya": 20}
    return (
        *(
            ii.Outreach(contact=id, channel="email", minutes=25, at=_day(day))
            for id, day in asked.items()
        ),
        *(
            ii.Reply(contact=id, answer=answer, at=_day(day))
            for id, answer, day in (
                *(("june", "accepted", 0.2), ("rosa", "accepted", 4)),
                *(("priya", "accepted", 12), ("grace", "declined", 11)),
            )
        ),
        *(
            ii.InterviewHeld(
                contact=id,
                start=_day(day),
                duration=timedelta(minutes=25),
                interview=f"i-{id}",
            )
            for id, day in met.items()
        ),
        *(
            ii.Referral(
                referrer=one,
                referred=two,
                willing_to_introduce=two == "ken",
                at=_day(day) + timedelta(minutes=20),
            )
            for one, two, day in named
        ),
        ii.ThankYouSent(contact="june", medium="handwritten", at=_day(1.2)),
        ii.Snoozed(contact="rosa", until=_day(70).date(), at=_day(30)),
        ii.Snoozed(kind=say("call"), until=_day(70).date(), at=_day(30)),
    )


def _words(say: Callable[[str], str]) -> tuple[ii.Fact, ...]:
    said = (
        *(("rosa", "lifestyle", "storm season means nights on call", "supports"),),
        *(("rosa", "background_education", "a license matters most", "supports"),),
        *(("priya", "lifestyle", "storm season means nights on call", "disputes"),),
        *(("priya", "pay", "overtime is paid in full", "supports"),),
        *(("june", "lifestyle", "weekends are free", "supports"),),
    )
    return (
        *(
            ii.Takeaway(
                contact=who,
                topic=topic,
                claim=say(claim),
                about="on_call" if "call" in claim else "",
                stance=stance,
                at=_day({"june": 1, "rosa": 8, "priya": 20}[who]) + timedelta(hours=1),
            )
            for who, topic, claim, stance in said
        ),
        ii.Debrief(
            contact="rosa",
            option=say("protection engineer"),
            fit_before=5,
            fit_after=7,
            misconceptions=(say("that one needs a doctorate"),),
            red_flags=(say("nights on call"),),
            at=_day(8.5),
        ),
        ii.PromiseMade(
            contact="rosa", by="seeker", what=say("send the article"), at=_day(8.5)
        ),
        ii.PromiseMade(
            contact="priya", by="contact", what=say("a tour"), at=_day(20.5)
        ),
        ii.BenefitReceived(
            contact="rosa", benefit=next(iter(ii.Benefit)), at=_day(20.5)
        ),
    )


def gallery(say: Callable[[str], str] = _as_it_is) -> dict[str, object]:
    """Return everything that shows itself, by what it is called.

    Args:
        say: Makes of each text, such as a name, what is recorded instead.
    """
    grid = campaign(say)
    question, request = "So, are you hiring?", "Dear Ms Diaz, I need a job. Call me."
    table = f"First Name,Last Name,Connected On\n{_cell(say('Ann'))},Ott,soon\n,,x\n"
    messages = (
        "CONVERSATION ID,FROM,TO,DATE,CONTENT,FOLDER\n"
        f"1,{_cell(say('Ann'))},Me,2026-02-01 10:00:00 UTC,hello,INBOX\n"
        "2,Me,,,later,DRAFTS\n"
    )
    event = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Coffee\nDTSTART:soon\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    return {
        "Campaign": grid,
        "Contact": grid.contact("rosa"),
        "Guide": ii.guide(grid, "ken", minutes=25, as_of=NOW),
        "Verdict": ii.review(f"{question} {say('Rosa')}"),
        "LintReport": ii.lint_request(f"{request} {say('Rosa')}"),
        "Permit": ii.permit(grid, "grace", as_of=NOW, door_opener="june"),
        "Draft": ii.Draft(
            kind="request_email",
            to="ken",
            language="en",
            subject=say("20 minutes about grids"),
            text=f"Dear {say('Ken Ito')},\n\nwould 20 minutes suit you?\n\nSam Lee",
        ),
        "Agenda": ii.agenda(grid, as_of=NOW),
        "ReferralGraph": ii.referral_graph(grid),
        "Expansion": ii.expansion(grid, as_of=NOW),
        "Dashboard": ii.dashboard(grid, as_of=NOW),
        "Growth": ii.growth(grid),
        "Findings": ii.findings(grid, as_of=NOW),
        "Saturation": ii.saturation(grid, as_of=NOW),
        "Funnel": ii.funnel(grid, as_of=NOW),
        "Funnels": ii.funnels(grid, by="source", as_of=NOW),
        "Segments": ii.segments(grid, as_of=NOW),
        "Ledger": ii.ledger(grid, as_of=NOW),
        "Benefits": ii.benefits(grid, as_of=NOW),
        "DecisionTable": ii.decision_table(grid, as_of=NOW),
        "Debriefs": ii.debriefs(grid, as_of=NOW),
        "Duplicates": ii.duplicates(grid),
        "Report": ii.report(grid, as_of=NOW),
        "ImportReport": ii.linkedin.read_connections(table),
        "InteractionReport": ii.linkedin.read_messages(messages, owner="Me"),
        "CalendarReport": read_calendar(event, me="me@example.org", now=NOW),
    }


def _cell(text: str) -> str:
    """Return a cell of a table, without what a reader would take for a binary file."""
    quoted = "".join(filter(str.isprintable, text)).replace('"', '""')
    return f'"{quoted}"'


def main(arguments: list[str]) -> int:
    """Write the pages and their pictures into the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--browser", default=shutil.which("chromium") or "chromium")
    parser.add_argument("--only", default="", help="the name of one representation")
    chosen = parser.parse_args(arguments)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        for name, shown in gallery().items():
            if chosen.only in {"", name}:
                _picture(shown, chosen.folder / f"{name}-{scheme}", chosen.browser)
        if not chosen.only:
            _plots(chosen.folder, scheme)
    return 0


def _plots(folder: Path, scheme: str) -> None:
    """Draw each plot, in the style of matplotlib that goes with the theme."""
    from matplotlib import pyplot as plt

    plt.switch_backend("Agg")
    grid = campaign()
    plots = {
        plot_tree: ii.referral_graph(grid),
        plot_growth: ii.growth(grid),
        plot_funnel: ii.funnel(grid, as_of=NOW),
        plot_saturation: ii.saturation(grid, as_of=NOW),
        plot_agenda: ii.agenda(grid, as_of=NOW),
    }
    with plt.style.context("dark_background" if scheme == "dark" else "default"):
        for plot, shown in plots.items():
            axes = plot(shown)  # type: ignore[operator] # each takes what is its own
            axes.figure.savefig(folder / f"{plot.__name__}-{scheme}.png", dpi=120)
            plt.close(axes.figure)


def _picture(shown: object, path: Path, browser: str) -> None:
    """Put what a notebook would show on a page with the ground of a theme."""
    ground = "#fff; color: #222" if path.name.endswith("light") else "#111; color: #ddd"
    scheme = path.name.rpartition("-")[2]
    page = path.with_suffix(".html")
    page.write_text(
        f'<!doctype html><html lang="en" style="color-scheme: {scheme}">'
        f'<meta charset="utf-8"><title>{path.name}</title>'
        f'<body style="background: {ground}; font: 14px sans-serif; margin: 16px">'
        f"{shown._repr_html_()}",  # type: ignore[attr-defined] # all of them do
        encoding="utf-8",
    )
    subprocess.run(  # the page is our own
        [
            browser,
            *("--headless", "--no-sandbox", "--hide-scrollbars", "--disable-gpu"),
            f"--user-data-dir={path.parent / 'profile'}",
            "--window-size=1000,900",
            f"--screenshot={path.with_suffix('.png')}",
            page.resolve().as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
