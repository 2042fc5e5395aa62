"""The page about one contact: what is on it, what is not, and what cannot get in."""

from datetime import UTC, date, datetime, timedelta
from itertools import chain

import pytest
from markdown_it import MarkdownIt

import infointerview as ii
from infointerview.errors import InvalidValue, UnknownContact
from infointerview.facts import FACT_TYPES
from infointerview.interchange import dossier
from infointerview.interchange._dossier import _SAYINGS

NOON = datetime(2026, 3, 2, 18, tzinfo=UTC)
LATE = datetime(2027, 6, 1, tzinfo=UTC)
ADDRESS = "rosa@example.com"


@pytest.fixture(scope="module")
def grid() -> ii.Campaign:
    """Return a campaign in which nearly everything happened with Rosa."""
    posts = (
        ii.Position(organization="Acme", title="Planner", seen_on=date(2026, 3, 2)),
        ii.Position(organization="Ajax", start=date(2019, 1, 1), end=date(2020, 1, 1)),
    )
    rosa = ii.Contact(
        name="Rosa Diaz",
        emails=(ADDRESS,),
        postal_address="1 Main Street",
        positions=posts,
        source="friend",
        connection="same school",
        connected_on=date(2020, 5, 1),
        interests=("rowing",),
        tags=("alumni",),
        note="met at a fair",
    )

    def at(days: int) -> datetime:
        return NOON + timedelta(days=days)

    started = ii.Campaign.start(
        "grid", goal="", time_zone="America/Los_Angeles", at=NOON
    )
    return started.record(
        ii.ContactAdded(contact="rosa", card=rosa, at=NOON),
        ii.ContactAdded(contact="ken", card=ii.Contact(name="Ken Ito"), at=NOON),
        ii.ContactAdded(contact="uma", card=ii.Contact(name="Uma"), at=NOON),
        ii.Referral(referrer="uma", referred="rosa", at=NOON),
        ii.Outreach(contact="rosa", channel="email", minutes=25, at=at(1)),
        ii.Reply(contact="rosa", answer="accepted", at=at(2)),
        ii.InterviewHeld(contact="rosa", start=at(3), note="quiet café"),
        ii.Referral(referrer="rosa", referred="ken", at=at(3)),
        ii.PromiseMade(contact="rosa", by="contact", what="send a book", at=at(3)),
        ii.PromiseMade(contact="rosa", by="seeker", what="write back", at=at(3)),
        ii.PromiseKept(contact="rosa", by="contact", at=at(4)),
        ii.Takeaway(contact="rosa", topic="advice", claim="visit", at=at(3)),
        ii.Takeaway(
            contact="rosa", topic="path", claim="quit", confidential=True, at=at(3)
        ),
        ii.Touch(contact="rosa", direction="inbound", purpose="update", at=at(9)),
        ii.Touch(contact="rosa", direction="outbound", purpose="update", at=at(10)),
    )


def test_a_page_in_full(grid: ii.Campaign) -> None:
    """Who, through whom, posts, what was said and what happened, by local days."""
    assert dossier(grid, "rosa", as_of=LATE).splitlines() == [
        "# Rosa Diaz",
        "",
        "- Stage: met",
        "- Source: friend",
        "- Connection: same school",
        "- Connected on: 2020-05-01",
        "- Named by: Uma",
        "- Named: Ken Ito",
        "- Interests: rowing",
        "- Tags: alumni",
        "",
        "## Posts",
        "",
        "- Planner, Acme (seen 2026-03-02)",
        "- formerly Ajax (since 2019-01-01, until 2020-01-01)",
        "",
        "## What they said",
        "",
        "- 2026-03-05, advice: visit",
        "",
        "## What happened",
        "",
        "- 2026-03-02: Uma named Rosa Diaz",
        "- 2026-03-03: asked for 25 minutes (email)",
        "- 2026-03-04: answer: accepted",
        "- 2026-03-05: Rosa Diaz named Ken Ito",
        "- 2026-03-05: they promised: send a book",
        "- 2026-03-05: promised: write back",
        "- 2026-03-05: interview at 2026-03-05 10:00",
        "- 2026-03-06: they kept a promise",
        "- 2026-03-11: heard from them: update",
        "- 2026-03-12: wrote: update",
    ]


def test_addresses_and_confidences_are_shown_only_if_asked_for(
    grid: ii.Campaign,
) -> None:
    """And so are notes."""
    hidden = {r"rosa\@example.com", "1 Main Street", "fair", "quit", "café"}

    shown = dossier(grid, "rosa", as_of=LATE)
    asked = dossier(grid, "rosa", as_of=LATE, private=True)

    assert not [word for word in hidden if word in shown]
    assert not [word for word in hidden if word not in asked]


def test_an_earlier_day_shows_less(grid: ii.Campaign) -> None:
    """What came later is left out."""
    page = dossier(grid, "rosa", as_of=NOON)

    assert "interview" not in page
    assert "Stage: known" in page


def test_nobody_unknown_has_a_page(grid: ii.Campaign) -> None:
    """And an instant carries its offset."""
    with pytest.raises(UnknownContact):
        dossier(grid, "nobody", as_of=NOON)
    with pytest.raises(InvalidValue, match="as_of"):
        dossier(grid, "rosa", as_of=NOON.replace(tzinfo=None))


def tokens(page: str) -> set[str]:
    """Return the kinds of everything that a reader of Markdown sees in a page."""
    reader = MarkdownIt("gfm-like", {"linkify": False}).enable("image")
    blocks = reader.parse(page)
    inline = chain.from_iterable(block.children or () for block in blocks)
    return {token.type for token in (*blocks, *inline)}


PLAIN = {
    *("heading_open", "heading_close", "bullet_list_open", "bullet_list_close"),
    *("list_item_open", "list_item_close", "paragraph_open", "paragraph_close"),
    *("inline", "text", "text_special"),
}


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[x](https://example.com)",
        "![x](https://example.com/x.png)",
        "**x** _y_ ~~z~~ `c`",
        "x\n# y\n\n- z",
        "<https://example.com>",
        "a | b\n--|--\nc | d",
        "&lt;b&gt;",
        "x\\",
        "1. x",
        "=== ---",
        "$x$ <!-- y",
    ],
)
def test_words_of_people_stay_words(text: str) -> None:
    """markdown-it finds text in them and nothing else, and the same text."""
    card = ii.Contact(name=text, tags=(text,), connection=text)
    grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    grid = grid.record(
        ii.ContactAdded(contact="c1", card=card, at=NOON),
        ii.Takeaway(contact="c1", topic="advice", claim=text, at=NOON),
    )

    page = dossier(grid, "c1", as_of=NOON)

    assert tokens(page) <= PLAIN
    heading = MarkdownIt().parse(page)[1].children or ()
    assert "".join(token.content for token in heading) == " ".join(text.split())


def test_every_kind_of_fact_is_told_or_told_elsewhere() -> None:
    """A new kind must say which."""
    elsewhere = {
        *("CampaignStarted", "CampaignChanged", "CampaignEnded", "TargetsChanged"),
        *("ContactAdded", "ContactChanged", "ContactsMerged", "ContactsUnmerged"),
        *("ContactsKeptApart", "PersonForgotten", "ImportBatch", "Retraction"),
        "Takeaway",
    }

    silent = {kind.__name__ for kind in FACT_TYPES if kind not in _SAYINGS}

    assert silent == elsewhere
