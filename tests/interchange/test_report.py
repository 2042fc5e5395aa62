from datetime import UTC, date, datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    ContactsMerged,
    ImportBatch,
)
from infointerview.interchange import ImportReport, RejectionReason, linkedin
from infointerview.people import Contact, Position

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
URL = "https://www.linkedin.com/in/example"
ROSA = f"Rosa,Diaz,{URL}-rosa,rosa@example.com,BPA,Engineer,05 Mar 2024"
KEN = f"Ken,Ito,{URL}-ken,,PGE,Planner,06 Mar 2024"
MARCH = datetime(2026, 3, 2, 16, tzinfo=UTC)
APRIL = datetime(2026, 4, 1, 16, tzinfo=UTC)


def read(*rows: str) -> ImportReport:
    """Return the report on a table of these rows."""
    return linkedin.read_connections("".join(f"{row}\n" for row in (HEADER, *rows)))


def grid(*cards: Contact, zone: str = "UTC") -> Campaign:
    """Return a campaign with these people in it."""
    start = Campaign.start("grid", goal="", time_zone=zone, at=MARCH)
    return start.record(*(ContactAdded(card=card, at=MARCH) for card in cards))


def with_import(*rows: str) -> Campaign:
    """Return a campaign into which a table of these rows was imported in March."""
    return grid().record(*read(*rows).facts(at=MARCH))


def changed_posts(campaign: Campaign, *rows: str) -> tuple[Position, ...] | None:
    """Return the posts that importing the rows in April would change, if any."""
    facts = read(*rows).facts(at=APRIL, known=campaign)
    if not facts:
        return None
    batch, change = facts
    assert isinstance(batch, ImportBatch)
    assert isinstance(change, ContactChanged)
    assert change.batch == batch.batch
    campaign.record(*facts)
    return change.positions


class TestReport:
    def test_counts_every_row_once(self) -> None:
        """The parts add up to the rows, and shares are of the contacts."""
        counts = read(ROSA, KEN, ",,", ",,,,BPA", HEADER, ",,,,PGE", "Zoe").counts

        assert counts.rows == 7
        assert (counts.contacts, counts.blank, counts.repeated) == (3, 1, 1)
        assert dict(counts.rejected) == {RejectionReason.NO_IDENTITY: 2}
        assert counts.rejected["no_identity"] == 2  # type: ignore[index] # a StrEnum
        assert (counts.with_email, counts.with_profile) == (1, 2)

    def test_sums_up_in_one_sentence(self) -> None:
        """The sentence has the counts, the reasons and the doubts, and no names."""
        report = read(ROSA, KEN, HEADER, ",,", ",,,,BPA", "Zoe,,,n/a,,,soon")

        assert report.summary() == (
            "3 contacts (1 with e-mail, 2 with a profile), 1 row rejected"
            " (1 no_identity), 1 blank row skipped, 1 repeated header row skipped;"
            " in doubt: 1 bad_date, 1 bad_email."
        )

    def test_is_one_value_looked_at_or_not(self) -> None:
        """Equal reports are one, whether their cards were asked for or not."""
        looked_at, fresh = read(ROSA), read(ROSA)

        assert looked_at.contacts
        assert {looked_at, fresh} == {fresh}
        assert fresh != read(KEN)

    def test_of_nothing_sums_up_too(self) -> None:
        """An empty table is a sentence of zeros."""
        assert read().summary() == (
            "0 contacts (0 with e-mail, 0 with a profile), 0 rows rejected."
        )

    def test_shows_no_address(self) -> None:
        """What lands in a log holds numbers; of people at most name and employer."""
        report = read(ROSA)

        assert repr(report) == (
            "ImportReport('linkedin_connections', contacts=1, rejected=0, warnings=0)"
        )
        assert "example" not in repr(report.imported)

    def test_is_a_value(self) -> None:
        """Equal content gives equal reports, and nothing of one can be set."""
        report = read(ROSA)

        assert report == read(ROSA) != read(KEN)
        assert report.contacts == (report.imported[0].card,)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            report.source = "else"  # type: ignore[misc] # the point of the test


class TestFacts:
    def test_are_one_batch_with_lines(self) -> None:
        """The batch comes first, then everybody in file order with their line."""
        batch, rosa, ken = read(ROSA, ",,", KEN).facts(at=MARCH, label="March")

        assert isinstance(batch, ImportBatch)
        assert (batch.source, batch.label) == ("linkedin_connections", "March")
        assert isinstance(rosa, ContactAdded)
        assert isinstance(ken, ContactAdded)
        assert (rosa.card.name, rosa.line, ken.line) == ("Rosa Diaz", 2, 4)
        assert {rosa.batch, ken.batch} == {batch.batch}
        assert {fact.at for fact in (batch, rosa, ken)} == {MARCH}

    def test_can_be_undone_as_one(self) -> None:
        """Taking the batch back takes back everybody it brought."""
        campaign = with_import(ROSA, KEN)
        (batch,) = (e for e in campaign.history if isinstance(e.fact, ImportBatch))

        assert len(campaign.contacts) == 2
        assert campaign.retract(batch.id, at=APRIL).contacts == {}

    def test_recorded_twice_change_nothing(self) -> None:
        """The same facts are the same facts, even without ``known=``."""
        campaign = with_import(ROSA, KEN)

        again = campaign.record(*read(ROSA, KEN).facts(at=MARCH))

        assert again == campaign

    def test_date_the_posts(self) -> None:
        """A post was seen on the day of the import, as it was in the seeker's zone."""
        at = datetime(2026, 3, 2, 3, tzinfo=UTC)
        report = read(ROSA, "Zoe,Ng")

        _, abroad, _ = report.facts(at=at.astimezone(timezone(timedelta(hours=-8))))
        _, home, zoe = report.facts(at=at, known=grid(zone="America/Los_Angeles"))

        for fact in (abroad, home):
            assert isinstance(fact, ContactAdded)
            assert fact.card.positions[0].seen_on == date(2026, 3, 1)
        assert isinstance(zoe, ContactAdded)
        assert zoe.card.positions == ()

    def test_need_an_instant(self) -> None:
        """A naive time is refused."""
        with pytest.raises(InvalidValue):
            read(ROSA).facts(at=MARCH.replace(tzinfo=None))

    def test_of_nobody_are_none(self) -> None:
        """A batch without content would only be noise in the history."""
        assert read().facts(at=MARCH) == ()

    def test_add_nobody_twice(self) -> None:
        """Of two rows with one profile, or one personal mailbox, the first counts."""
        report = read(
            ROSA,
            "Rosa,Diaz-Ng,https://es.linkedin.com/in/Example-Rosa/?trk=x,,PGE,Boss,",
            "Zoe,Ng,,zoe@example.com,,,",
            "Zoe,Ng,,ZOE+work@example.com,BPA,,",
            "Info,One,,info@example.com,,,",
            "Info,Two,,info@example.com,,,",
            "Lee,Twin,,,,,",
            "Lee,Twin,,,,,",
        )

        _, *added = report.facts(at=MARCH)

        assert [fact.line for fact in added if isinstance(fact, ContactAdded)] == [
            2,
            4,
            6,
            7,
            8,
            9,
        ]
        assert len(report.contacts) == 8


CELLS = {
    "name": st.sampled_from(["Rosa,Diaz", "R.,Diaz", "Luis,Diaz", "✨,"]),
    "url": st.sampled_from(["", f"{URL}-1", f"{URL}-2/", "https://example.com/r"]),
    "email": st.sampled_from(["", "home@example.com", "HOME+x@example.com", "hr@a.b"]),
    "post": st.sampled_from([",", "BPA,", "BPA,Engineer", "PGE,"]),
    "day": st.sampled_from(["", "05 Mar 2024"]),
}
ROWS = st.lists(
    st.fixed_dictionaries(CELLS).map(lambda cells: ",".join(cells.values()))
)


class TestFactsForAKnownCampaign:
    @given(ROWS)
    @example(
        [
            f"R.,Diaz,{URL}-1,home@example.com,,,",
            "Rosa,Diaz,,home@example.com,PGE,,",
            f"Rosa,Diaz,{URL}-2,home@example.com,BPA,,",
        ]
    )
    def test_are_none_for_any_file_that_was_imported(self, rows: list[str]) -> None:
        """With keys, without, and with rows that are alike: nothing is news twice."""
        report = read(*rows)
        campaign = grid().record(*report.facts(at=MARCH))

        assert report.facts(at=APRIL, known=campaign) == ()

    def test_are_none_whatever_the_user_made_of_the_people(self) -> None:
        """What the user changed since is not changed back by the file."""
        campaign = with_import(ROSA, KEN)
        rosa, ken = campaign.contacts
        campaign = campaign.record(
            ContactChanged(contact=rosa, positions=(), profiles=(), at=APRIL),
            ContactChanged(contact=ken, profiles=(), name="Kenji Ito", at=APRIL),
        )

        assert read(ROSA, KEN, ROSA).facts(at=APRIL, known=campaign) == ()

    def test_are_none_for_the_same_file(self) -> None:
        """A second import changes nothing, whenever it happens."""
        rows = (ROSA, KEN, ROSA, "Zoe,Ng,,zoe@example.com,,,")
        campaign = with_import(*rows)

        assert read(*rows).facts(at=APRIL, known=campaign) == ()

    def test_add_only_who_is_new(self) -> None:
        """Known people are recognised by profile, else by personal mailbox."""
        campaign = grid(
            Contact(name="Rosa", emails=("Rosa+x@example.com",)),
            Contact(
                name="Kenji Ito", profiles=(f"{URL}-ken/",), emails=("k@b.example",)
            ),
        )
        zoe = f"Zoe,Ng,{URL}-zoe,,,,"

        facts = read(ROSA, KEN, zoe).facts(at=APRIL, known=campaign)

        added = [fact.card.name for fact in facts if isinstance(fact, ContactAdded)]
        assert added == ["Zoe Ng"]

    def test_end_the_old_post_and_begin_with_the_new(self) -> None:
        """The day of the import, in the seeker's zone, is the last that is known."""
        campaign = with_import(ROSA, KEN)

        posts = changed_posts(
            campaign, ROSA.replace("BPA,Engineer", "PGE,Manager"), KEN
        )

        assert posts == (
            Position(organization="PGE", title="Manager", seen_on=date(2026, 4, 1)),
            Position(
                organization="BPA",
                title="Engineer",
                seen_on=date(2026, 3, 2),
                end=date(2026, 4, 1),
            ),
        )

    def test_say_nothing_of_posts_that_the_card_has(self) -> None:
        """An older file, another spelling and a blank cell are no news."""
        old, new = ROSA, ROSA.replace("Engineer", "Manager")
        campaign = with_import(old)
        campaign = campaign.record(*read(new).facts(at=APRIL, known=campaign))

        for row in (
            new,
            old,
            new.replace("BPA,Manager", "Bpa Inc.,MANAGER"),
            new.replace("Manager", ""),
            new.replace("BPA", ""),
            new.replace("BPA,Manager", ","),
        ):
            assert changed_posts(campaign, row) is None

    def test_complete_a_post_that_said_less(self) -> None:
        """A title that was missing is put in place; the post does not end."""
        card = Contact(
            name="Rosa Diaz",
            profiles=(f"{URL}-rosa",),
            positions=(
                Position(organization="PGE", end=date(2020, 1, 1)),
                Position(organization="BPA", field="power"),
            ),
        )

        posts = changed_posts(grid(card), ROSA)

        assert posts == (
            card.positions[0],
            Position(
                organization="BPA",
                title="Engineer",
                field="power",
                seen_on=date(2026, 4, 1),
            ),
        )

    @pytest.mark.parametrize(
        "post",
        [
            Position(organization="PGE", end=date(2020, 1, 1)),
            Position(organization="PGE", start=date(2026, 4, 1)),
            Position(organization="PGE", start=date(2027, 1, 1)),
            Position(title="Planner", end=date(2020, 1, 1)),
        ],
    )
    def test_end_no_post_before_it_began(self, post: Position) -> None:
        """A post that is over stays over; one that begins later is left as it is."""
        card = Contact(name="Rosa", profiles=(f"{URL}-rosa",), positions=(post,))

        posts = changed_posts(grid(card), ROSA)

        assert posts is not None
        assert posts[0].organization == "BPA"
        assert posts[1:] == (post,)

    def test_give_a_first_post(self) -> None:
        """Somebody of whom no post was known gets the one in the file."""
        card = Contact(name="Rosa", emails=("rosa@example.com",))

        posts = changed_posts(grid(card), ROSA)

        assert posts == (
            Position(organization="BPA", title="Engineer", seen_on=date(2026, 4, 1)),
        )

    def test_know_a_merged_person_by_either_profile(self) -> None:
        """After a merge both profiles are of one person, and nobody is added."""
        campaign = with_import(ROSA, KEN)
        rosa, ken = campaign.contacts
        campaign = campaign.record(ContactsMerged(kept=rosa, merged=ken, at=APRIL))

        assert read(ROSA, KEN).facts(at=APRIL, known=campaign) == ()

    def test_take_the_first_row_of_a_known_person(self) -> None:
        """Later rows of the same person add nothing, news included."""
        campaign = with_import(ROSA)

        assert changed_posts(campaign, ROSA, ROSA.replace("BPA", "PGE")) is None
