from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from infointerview.campaign import Campaign
from infointerview.errors import ImportRefused, InvalidValue
from infointerview.facts import ContactAdded, ImportBatch, StopRequested, Touch
from infointerview.interchange import InteractionReport, linkedin
from infointerview.people import Contact

URL = "https://www.linkedin.com/in/example"
HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
    "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,"
    "IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
OLD = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,"
    "CONTENT,FOLDER"
)
ME = ("Me Myself", f"{URL}-me")
ROSA = ("Rosa Diaz", f"{URL}-rosa")
KEN = ("Ken Ito", f"{URL}-ken")
LEA = ("Lea Roth", f"{URL}-lea")
NOON = datetime(2026, 2, 1, 12, tzinfo=UTC)


def message(
    sender: tuple[str, str],
    *recipients: tuple[str, str],
    conversation: str = "c1",
    at: str = "2026-02-01 12:00:00 UTC",
    text: str = "Hello",
    folder: str = "INBOX",
    draft: str = "No",
) -> str:
    """Return a row of today's generation."""
    names = ",".join(name for name, _ in recipients)
    urls = ",".join(url for _, url in recipients)
    cells = (conversation, "", *sender, names, urls, at, "", text, folder, "", draft)
    return ",".join('"{}"'.format(cell.replace('"', '""')) for cell in (*cells, "No"))


def read(*rows: str, header: str = HEADER, **options: object) -> InteractionReport:
    """Return the report on a file of these rows."""
    text = "".join(f"{row}\r\n" for row in (header, *rows))
    return linkedin.read_messages(text, **options)  # type: ignore[arg-type] # a few of them


def shown(report: InteractionReport) -> list[tuple[str, str]]:
    """Return with whom and in which direction."""
    return [(item.name, item.direction.value) for item in report.interactions]


def excluded(report: InteractionReport) -> list[str]:
    """Return why rows were left out."""
    return [item.reason.value for item in report.excluded]


class TestOwner:
    def test_is_in_every_conversation_of_two(self) -> None:
        """Nobody needs to say whose account it is if two conversations do."""
        report = read(message(ME, ROSA), message(KEN, ME, conversation="c2"))

        assert report.owner == ME[1]
        assert shown(report) == [("Rosa Diaz", "outbound"), ("Ken Ito", "inbound")]

    def test_cannot_be_told_from_one_conversation(self) -> None:
        """Both sides are in it: nothing is guessed, and the remedy is named."""
        report = read(message(ME, ROSA), message(ROSA, ME))

        assert excluded(report) == ["no_owner", "no_owner"]
        assert [item.code.value for item in report.warnings] == ["unknown_owner"]

    @pytest.mark.parametrize("owner", ["linkedin.com/in/example-ME/?x", "me myself"])
    def test_may_be_given(self, owner: str) -> None:
        """By any address of the profile, or by name."""
        assert shown(read(message(ME, ROSA), owner=owner)) == [
            ("Rosa Diaz", "outbound")
        ]

    def test_who_takes_no_part_is_no_side(self) -> None:
        """Somebody else's messages say nothing about the owner."""
        report = read(message(KEN, ROSA), owner=f"{URL}-me")

        assert excluded(report) == ["no_counterpart"]


class TestLeftOut:
    def test_are_drafts_spam_groups_and_nobodies(self) -> None:
        """Each with its reason and line."""
        gone = ("LinkedIn Member", "")
        report = read(
            message(ME, ROSA),
            message(ME, ROSA, draft="Yes"),
            message(KEN, ME, conversation="c2", folder="SPAM"),
            message(KEN, ME, ROSA, conversation="c3"),
            message(gone, ME, conversation="c4"),
            owner=ME[1],
        )

        assert shown(report) == [("Rosa Diaz", "outbound")]
        assert excluded(report) == ["draft", "spam", "group", "no_counterpart"]
        assert [item.line for item in report.excluded] == [3, 4, 5, 6]

    def test_is_a_word_to_one_in_a_group(self) -> None:
        """Who leaves a group does not make it a conversation of two."""
        rows = [message(KEN, ME, ROSA), message(ROSA, ME)]

        assert excluded(read(*rows, owner=ME[1])) == ["group", "group"]

    def test_is_nothing_for_lack_of_a_conversation(self) -> None:
        """Rows without an id are not all of one group."""
        rows = [message(ME, who, conversation="") for who in (ROSA, KEN)]

        assert len(read(*rows, owner=ME[1]).interactions) == 2

    def test_is_what_has_no_time(self) -> None:
        """An impossible time rejects the row."""
        report = read(message(ME, ROSA, at="2026-02-30 12:00:00 UTC"), owner=ME[1])

        assert [(item.line, item.reason.value) for item in report.rejected] == [
            (2, "bad_date")
        ]
        assert report.summary() == "0 interactions; left out: 1 bad_date."


class TestNames:
    def test_may_hold_a_comma(self) -> None:
        """One address makes one person of them."""
        rosa = ("Rosa Diaz, PMP", ROSA[1])

        assert shown(read(message(ME, rosa), owner=ME[1])) == [
            ("Rosa Diaz, PMP", "outbound")
        ]

    def test_of_a_group_may_hold_one_too(self) -> None:
        """Names and addresses are paired only if there are as many of each."""
        rosa = ("Rosa Diaz, PMP", ROSA[1])
        rows = [message(KEN, ME, rosa), message(KEN, ("A B, C D, E F", ROSA[1]), ME)]

        assert excluded(read(*rows, owner=ME[1])) == ["group", "group"]

    def test_of_the_older_form_get_the_address_of_an_answer(self) -> None:
        """There recipients have no address; who answered has."""
        rows = [
            f'c1,,Me Myself,{ME[1]},"Rosa Diaz, PMP",2026-02-01 12:00,,Hi,INBOX',
            f'c1,,"Rosa Diaz, PMP",{ROSA[1]},Me Myself,2026-02-02 12:00,,Hi,INBOX',
            f"c2,,Me Myself,{ME[1]},Ken Ito,2026-02-03 12:00,,Hi,INBOX",
            f'c3,,Me Myself,{ME[1]},"Ken Ito,Lea Roth",2026-02-03 12:00,,Hi,INBOX',
        ]

        report = read(*rows, header=OLD)

        assert [item.profile for item in report.interactions] == [ROSA[1], ROSA[1], ""]
        assert excluded(report) == ["group"]
        assert report.owner == ME[1]

    def test_of_an_owner_who_never_wrote_are_enough(self) -> None:
        """Then no row has the owner's address, and all of them have the name."""
        rows = [
            f"c1,,Rosa Diaz,{ROSA[1]},Me Myself,2026-02-01 12:00,,Hi,INBOX",
            f"c2,,Ken Ito,{KEN[1]},Me Myself,2026-02-02 12:00,,Hi,INBOX",
        ]

        report = read(*rows, header=OLD, owner=ME[1])

        assert shown(report) == [("Rosa Diaz", "inbound"), ("Ken Ito", "inbound")]


class TestText:
    BODY = 'Hi, Rosa,\n\n"20 minutes", you, me, a, b, c, d, e, f, g, h, i?\n'

    def test_is_not_kept(self) -> None:
        """That two people were in touch is enough."""
        (item,) = read(message(ME, ROSA, text=self.BODY), owner=ME[1]).interactions

        assert (item.text, item.has_text) == ("", True)

    def test_is_kept_if_asked_for(self) -> None:
        """With its lines; markup of the longer messages is taken out."""
        rows = [
            message(ME, ROSA, text=self.BODY),
            message(ROSA, ME, text='<p class="x">Hi<br>there &amp; you</p>'),
            message(ROSA, ME, text="a < b and c > d"),
        ]

        report = read(*rows, owner=ME[1], keep_text=True)

        assert [item.text for item in report.interactions] == [
            self.BODY.strip(),
            "Hi\nthere & you",
            "a < b and c > d",
        ]

    def test_may_quote_many_commas_on_many_lines(self) -> None:
        """A line of text with as many commas as there are columns is no row."""
        body = "\n".join(["one,two,three,four,five,six,seven,eight" * 3] * 3)

        assert len(read(message(ME, ROSA, text=body), owner=ME[1]).interactions) == 1


INVITED = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"


def invitations(*rows: str, **options: object) -> InteractionReport:
    """Return the report on invitations."""
    text = "".join(f"{row}\n" for row in (INVITED, *rows))
    return linkedin.read_invitations(text, **options)  # type: ignore[arg-type] # a few of them


class TestInvitations:
    ROWS = (
        f'Me Myself,Rosa Diaz,"7/8/26, 3:43 PM","Hi,\nRosa",OUTGOING,{ME[1]},{ROSA[1]}',
        f'Ken Ito,Me Myself,"12/31/25, 12:05 AM",,INCOMING,{KEN[1]},{ME[1]}',
    )

    def test_say_who_asked_whom(self) -> None:
        """Month first, by a clock of twelve hours, and no zone unless one is given."""
        report = invitations(*self.ROWS)

        assert shown(report) == [("Rosa Diaz", "outbound"), ("Ken Ito", "inbound")]
        assert [item.profile for item in report.interactions] == [ROSA[1], KEN[1]]
        assert [item.has_text for item in report.interactions] == [True, False]
        assert [item.at.isoformat() for item in report.interactions] == [
            "2026-07-08T15:43:00",
            "2025-12-31T00:05:00",
        ]

    def test_may_be_given_a_zone(self) -> None:
        """The file names none."""
        zone = ZoneInfo("Europe/Berlin")

        assert invitations(*self.ROWS, tz=zone).interactions[0].at.tzinfo is zone

    def test_without_a_direction_need_the_owner(self) -> None:
        """Who invited whom then follows from whose account it is."""
        row = self.ROWS[1].replace("INCOMING", "")

        assert excluded(invitations(row)) == ["no_owner"]
        assert shown(invitations(row, owner="Me Myself")) == [("Ken Ito", "inbound")]

    def test_to_nobody_are_left_out(self) -> None:
        """A deleted member has neither name nor profile."""
        row = f'Me Myself,LinkedIn Member,"7/8/26, 3:43 PM",,OUTGOING,{ME[1]},'

        assert excluded(invitations(row)) == ["no_counterpart"]


def campaign(*cards: Contact, zone: str = "UTC") -> Campaign:
    """Return a campaign with these people in it."""
    start = NOON - timedelta(days=30)
    grid = Campaign.start("grid", goal="", time_zone=zone, at=start)
    return grid.record(*(ContactAdded(card=card, at=start) for card in cards))


def touches(campaign: Campaign) -> list[Touch]:
    """Return the touches that a campaign holds."""
    return [entry.fact for entry in campaign.facts if isinstance(entry.fact, Touch)]


class TestFacts:
    def test_are_touches_with_known_people(self) -> None:
        """By profile, or by a name that one contact has; nobody is added."""
        grid = campaign(
            Contact(name="R. Diaz", profiles=(f"{ROSA[1]}/",)),
            Contact(name="Ken Ito"),
            Contact(name="Lea Roth", profiles=(f"{URL}-other",)),
        )
        report = read(
            message(ME, ROSA),
            message(KEN, ME, conversation="c2"),
            message(("Ken Ito", ""), ME, conversation="c5", at="2026-01-09 09:00"),
            message(LEA, ME, conversation="c3"),
            message(("Zoe Berg", ""), ME, conversation="c6"),
            message(("Mia Berg", f"{URL}-mia"), ME, conversation="c4"),
        )

        grid = grid.record(*report.facts(at=NOON, known=grid, label="archive"))

        assert [(t.contact, t.direction.value) for t in touches(grid)] == [
            (grid.find("Ken Ito"), "inbound"),
            (grid.find("R. Diaz"), "outbound"),
            (grid.find("Ken Ito"), "inbound"),
        ]
        assert len(grid.contacts) == 3

    def test_are_no_news_a_second_time(self) -> None:
        """Not even if a message stands in the file twice."""
        grid = campaign(Contact(name="Rosa Diaz"))
        report = read(message(ME, ROSA), message(ME, ROSA), owner=ME[1])

        grid = grid.record(*report.facts(at=NOON, known=grid))

        assert len(touches(grid)) == 1
        assert report.facts(at=NOON, known=grid) == ()

    def test_are_undone_with_their_batch(self) -> None:
        """Taking back the import takes back the messages."""
        grid = campaign(Contact(name="Rosa Diaz"))
        grid = grid.record(
            *read(message(ME, ROSA), owner=ME[1]).facts(at=NOON, known=grid)
        )
        (batch,) = (
            entry.id for entry in grid.history if isinstance(entry.fact, ImportBatch)
        )

        assert touches(grid.retract(batch, at=NOON)) == []

    def test_of_a_time_without_a_zone_are_in_the_campaigns(self) -> None:
        """Otherwise a day might be another."""
        grid = campaign(Contact(name="Rosa Diaz"), zone="America/New_York")
        row = TestInvitations.ROWS[0].replace("7/8/26", "1/8/26")

        *_, touch = invitations(row).facts(at=NOON, known=grid)

        assert touch.at == datetime(2026, 1, 8, 20, 43, tzinfo=UTC)

    def test_are_not_of_the_future(self) -> None:
        """What is later than the import cannot be in it."""
        grid = campaign(Contact(name="Rosa Diaz"))

        assert invitations(TestInvitations.ROWS[0]).facts(at=NOON, known=grid) == ()

    def test_leave_out_what_came_after_a_stop(self) -> None:
        """A campaign does not take it, and the rest of the file is good."""
        grid = campaign(Contact(name="Rosa Diaz"), Contact(name="Ken Ito"))
        stop = StopRequested(
            contact=grid.find("Rosa Diaz"), at=NOON - timedelta(hours=1)
        )
        grid = grid.record(stop)
        report = read(
            message(ME, ROSA, at="2026-01-31 12:00:00 UTC"),
            message(ME, ROSA),
            message(ROSA, ME),
            message(ME, KEN, conversation="c2"),
        )

        grid = grid.record(*report.facts(at=NOON, known=grid))

        assert [touch.direction.value for touch in touches(grid)] == [
            "outbound",
            "inbound",
            "outbound",
        ]

    def test_need_an_instant(self) -> None:
        """A naive one is an error."""
        with pytest.raises(InvalidValue):
            read().facts(at=datetime(2026, 2, 1), known=campaign())  # noqa: DTZ001 - the point


@pytest.mark.parametrize(
    ("reader", "table"),
    [
        (linkedin.read_messages, f"{INVITED}\n"),
        (linkedin.read_messages, ""),
        (linkedin.read_invitations, f"{HEADER}\n"),
        (linkedin.read_invitations, "From,To\n"),
    ],
)
def test_other_tables_are_refused(reader: object, table: str) -> None:
    """Each reader reads its own file."""
    with pytest.raises(ImportRefused):
        reader(table)  # type: ignore[operator] # both are functions
