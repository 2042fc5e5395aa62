"""The guide as it shows itself: HTML for a notebook and for paper."""

from datetime import UTC, datetime
from html.parser import HTMLParser
from math import ceil

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import ContactAdded
from infointerview.people import Contact
from infointerview.questions import Guide, guide

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def planned(
    name: str = "Rosa Diaz", minutes: float = 25, language: str = "en"
) -> Guide:
    """Return a guide for a talk with somebody of this name."""
    campaign = Campaign.start("rail", goal="", time_zone="UTC", at=NOON).record(
        ContactAdded(contact="rosa", card=Contact(name=name), at=NOON)
    )
    return guide(campaign, "rosa", minutes=minutes, as_of=NOON, language=language)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, _: object) -> None:
        self.seen.append(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_every_item_has_a_row() -> None:
    """Clock, words and reason of each, in order, in well-formed markup."""
    talk = planned()

    page = talk.show()

    tags = _Tags()
    tags.feed(page)
    places = [page.index(f">{item.clock}</th>") for item in talk.items]
    assert tags.open == []
    assert tags.seen.count("details") == len(talk.items)
    assert places == sorted(places)
    assert all(item.text in page for item in talk.items)


def test_a_notebook_shows_it_by_itself() -> None:
    """As a section; a page to print stands alone and folds nothing."""
    talk = planned()

    assert talk._repr_html_() == talk.show()
    assert talk.to_html().startswith("<!doctype html>")
    assert "<details>" not in talk.to_html()


def test_nothing_in_a_name_is_markup() -> None:
    """Angle brackets and quotes come out as they are written."""
    page = planned('<b onload="x">Rosa</b>').to_html()

    assert "<b onload" not in page
    assert "&lt;b onload=&quot;x&quot;&gt;Rosa" in page


def test_it_loads_nothing() -> None:
    """No script, no link, no address."""
    page = planned(minutes=60).show().lower()

    assert not any(word in page for word in ("<script", "http", "src=", "href", "@"))


@pytest.mark.parametrize(("minutes", "notes"), [(30, 0), (45, 1)])
def test_what_speaks_against_it_stands_on_top(minutes: int, notes: int) -> None:
    """A talk that is too long says so in the caption."""
    page = planned(minutes=minutes).to_html()

    assert page.count("<p>Note: ") == notes


@pytest.mark.parametrize("language", ["en", "de"])
def test_an_hour_fits_one_page(language: str) -> None:
    """On A4 with its margins, where what is folded is not printed.

    Lengths in mm are those of the stylesheet; a line holds 50 signs of a question.
    """
    talk = planned(minutes=60, language=language)
    line, padding, least = 4.0, 1.3, min(12, 170 / len(talk.items))

    rows = [max(least, line * ceil(len(item.text) / 50)) for item in talk.items]
    heads = 45  # name, note of two lines, columns and three parts, measured

    assert sum(rows) + padding * len(rows) + heads <= 273


def test_there_is_room_to_write() -> None:
    """On paper the rows share the sheet, and the column of notes is a wide one."""
    talk = planned(minutes=60)

    page = talk.to_html()

    assert f'<table class="to-fill-in" style="--rows: {len(talk.items)}">' in page
    assert ">Notes</th></tr>" in page


def test_a_page_says_its_language() -> None:
    """What reads it aloud has to know."""
    assert '<html lang="de">' in planned(language="de").to_html()


def test_it_is_in_the_language_of_the_guide() -> None:
    """Heads and parts as well."""
    page = planned(language="de").show()

    assert '<div lang="de">' in page
    assert ">Frage</th>" in page
    assert ">Schluss</th>" in page
