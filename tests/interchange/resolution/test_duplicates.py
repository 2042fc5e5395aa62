"""Whole campaigns: who is proposed, what becomes of an answer, and the way back."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given

import infointerview as ii
from infointerview.errors import InvalidValue, UnknownContact
from infointerview.interchange.resolution import Decision, Evidence, Match
from infointerview.testing import campaigns

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BOX, OTHER_BOX = "rosa@example.org", "diaz@example.org"


@pytest.fixture(scope="module")
def campaign_of() -> Callable[..., ii.Campaign]:
    """Return a function that puts cards into a campaign: c0, c1 and so on."""

    def campaign(*cards: ii.Contact) -> ii.Campaign:
        started = ii.Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        return started.record(
            *(
                ii.ContactAdded(contact=f"c{n}", card=card, at=NOON)
                for n, card in enumerate(cards)
            )
        )

    return campaign


def rosa(name: str = "Rosa Diaz", *emails: str, profile: str = "") -> ii.Contact:
    """Return a card of somebody, with mailboxes and perhaps a profile."""
    profiles = (f"https://www.linkedin.com/in/example-{profile}",) if profile else ()
    return ii.Contact(name=name, emails=emails, profiles=profiles)


class TestMerging:
    def test_a_merge_is_a_fact_and_can_be_taken_back(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """Recorded, it makes one contact of two; unmerged, both stand as before."""
        before = campaign_of(rosa("Rosa Diaz", BOX), rosa("R. Diaz", BOX))

        merged = before.record(*ii.duplicates(before).facts(at=NOON))
        apart = merged.record(ii.ContactsUnmerged(kept="c0", merged="c1", at=NOON))

        assert list(merged.contacts) == ["c0"]
        assert merged.contact("c1").aliases == ("R. Diaz",)
        assert apart.contacts == before.contacts

    def test_looking_changes_nothing(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """What is found is a proposal until its facts are recorded."""
        campaign = campaign_of(rosa("Rosa Diaz", BOX), rosa("Rosa Diaz", BOX))

        found = ii.duplicates(campaign)

        assert found.campaign == campaign
        assert len(campaign.contacts) == 2

    def test_referrals_follow_the_person(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """What the one merged away said and heard is the kept one's."""
        campaign = campaign_of(rosa("Rosa Diaz", BOX), rosa("Rosa Diaz", BOX), rosa())
        campaign = campaign.record(
            ii.Referral(referrer="c2", referred="c1", at=NOON),
        )

        merged = campaign.record(*ii.duplicates(campaign).facts(at=NOON))

        edges = ii.referral_graph(merged).referrals
        assert [(edge.referrer, edge.referred) for edge in edges] == [("c2", "c0")]

    def test_a_second_look_finds_nothing_new(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """After merging, nobody is left to merge, and no fact is left to record."""
        campaign = campaign_of(rosa("Rosa Diaz", BOX), rosa("Rosa D.", BOX))
        merged = campaign.record(*ii.duplicates(campaign).facts(at=NOON))

        again = ii.duplicates(merged)

        assert again.matches == ()
        assert again.facts(at=NOON) == ()

    def test_groups_keep_who_was_added_first(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """Three cards of one person become the oldest."""
        campaign = campaign_of(
            rosa("Rosa Diaz", BOX),
            rosa("Rosa Diaz", BOX, OTHER_BOX),
            rosa("Rosa Ito", OTHER_BOX),
        )

        found = ii.duplicates(campaign)

        assert found.people == (("c0", "c1", "c2"),)
        assert {fact.kept for fact in found.facts(at=NOON)} == {"c0"}


class TestChains:
    def test_a_mailbox_does_not_join_two_profiles(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """Each merge is right by itself; together they would join two people."""
        campaign = campaign_of(
            rosa("Rosa Diaz", BOX, profile="one"),
            rosa("Rosa Diaz", BOX, OTHER_BOX),
            rosa("Rosa Diaz", OTHER_BOX, profile="two"),
        )

        found = ii.duplicates(campaign)

        assert found.merges == ()
        chained = {m.evidence[-1] for m in found.reviews}
        assert chained == {Evidence.CHAIN}

    def test_a_profile_outlives_a_doubtful_mailbox(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """The surer merge stands where only the mailbox leads on to another person."""
        campaign = campaign_of(
            rosa("Rosa Diaz", BOX, profile="one"),
            rosa("Rosa Diaz", OTHER_BOX, profile="one"),
            rosa("Rosa Diaz", BOX, "three@example.org"),
            rosa("Rosa Diaz", "three@example.org", profile="two"),
        )

        found = ii.duplicates(campaign)

        assert found.people == (("c0", "c1"),)

    def test_twins_on_one_profile_are_looked_at(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """A nameless third card on the profile does not make them one."""
        campaign = campaign_of(
            rosa("Rosa Diaz", profile="one"),
            rosa("x@example.com", profile="one"),
            rosa("Mara Diaz", profile="one"),
        )

        found = ii.duplicates(campaign)

        assert found.merges == ()
        assert len(found.reviews) == 3


class TestAnswers:
    def test_who_was_kept_apart_is_not_proposed_again(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """Not even by a shared mailbox."""
        campaign = campaign_of(rosa("Rosa Diaz", BOX), rosa("Rosa Diaz", BOX))
        found = ii.duplicates(campaign)

        answered = campaign.record(*found.facts(at=NOON, apart=found.matches))

        assert len(answered.contacts) == 2
        assert ii.duplicates(answered).matches == ()

    def test_who_was_kept_apart_is_not_joined_by_a_third(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """The answer about two holds for whoever they are merged with."""
        campaign = campaign_of(
            rosa("Rosa Diaz", BOX),
            rosa("Rosa Diaz", BOX, OTHER_BOX),
            rosa("Rosa Diaz", OTHER_BOX),
        )
        found = ii.duplicates(campaign)
        between = [m for m in found.matches if (m.contact, m.other) == ("c0", "c2")]

        facts = found.facts(at=NOON, apart=between)

        assert not [fact for fact in facts if isinstance(fact, ii.ContactsMerged)]

    def test_an_accepted_review_is_merged(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """Somebody who knows them has said so."""
        campaign = campaign_of(rosa(), rosa())
        found = ii.duplicates(campaign)

        merged = campaign.record(*found.facts(at=NOON, accept=found.reviews))

        assert list(merged.contacts) == ["c0"]

    def test_two_answers_that_contradict_each_other_are_refused(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """One pair cannot be one person and two."""
        found = ii.duplicates(campaign_of(rosa(), rosa()))

        with pytest.raises(InvalidValue, match="nobody said that they are two people"):
            found.facts(at=NOON, accept=found.reviews, apart=found.reviews)

    def test_a_match_of_another_campaign_is_refused(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """It is about people who are not in this one."""
        match = Match(contact="x", other="y", decision=Decision.REVIEW, evidence=())

        with pytest.raises(UnknownContact):
            ii.duplicates(campaign_of(rosa())).facts(at=NOON, accept=[match])


class TestWho:
    def test_nobody_forgotten_is_compared(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """All who were forgotten have one name, and are not one person."""
        campaign = campaign_of(rosa("Rosa Diaz", BOX), rosa("Rosa Diaz", BOX)).record(
            ii.PersonForgotten(contact="c0", at=NOON),
            ii.PersonForgotten(contact="c1", at=NOON),
        )

        found = ii.duplicates(campaign)

        assert found.matches == ()

    def test_a_crowd_with_one_name_is_compared_with_its_neighbours(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """The work grows with the crowd, not with its square."""
        crowd = [rosa() for _ in range(100)]

        found = ii.duplicates(campaign_of(*crowd))

        assert 99 <= len(found.reviews) < 1000

    def test_a_pair_in_a_crowd_with_one_mailbox_is_found(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """The given name tells who of a hundred is meant."""
        names = [f"{a}u{b}o Diaz" for a in "BDFGKLMNPR" for b in "bdfgklmnpr"]

        campaign = campaign_of(*(rosa(name, BOX) for name in (*names, "Kugo Ito")))

        assert len(ii.duplicates(campaign).merges) == 1

    def test_a_typing_error_is_found_among_many_colleagues(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """By what else agrees: the family name but for a letter."""
        post = (ii.Position(organization="Acme", title="Planner"),)
        latin = [f"Rosa {a}u{b}o" for a in "BDFGKLMNPR" for b in "bdfgklmnpr"]
        names = [*latin, "Rosa Dovetail", "Rosa Dovtail"]
        campaign = campaign_of(*(ii.Contact(name=n, positions=post) for n in names))

        found = [(m.contact, m.other) for m in ii.duplicates(campaign).reviews]

        assert ("c100", "c101") in found

    def test_colleagues_in_two_alphabets_are_found_in_a_large_firm(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """Where the letters can be read, by the consonants of the given name."""
        post = (ii.Position(organization="Acme"),)
        latin = [f"{a}u{b}o Smith" for a in "BDFGKLMNPR" for b in "bdfgklmnpr"]
        others = [f"{a}у{b}о Ким" for a in "БДФГК" for b in "бдфг"]
        names = [*latin, *others, "Иван Соколов", "Ivan Sokolov"]
        campaign = campaign_of(*(ii.Contact(name=n, positions=post) for n in names))

        found = [(m.contact, m.other) for m in ii.duplicates(campaign).reviews]

        assert ("c120", "c121") in found


class TestShowing:
    def test_says_no_address_and_one_line_for_each_name(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """A name with a line break cannot make a line of its own."""
        found = ii.duplicates(campaign_of(rosa("Rosa\nDiaz", BOX), rosa("Rosa", BOX)))

        shown = f"{found}{found!r}"

        assert BOX not in shown
        assert "Rosa Diaz and Rosa\n" in shown
        assert repr(found) == "Duplicates(merges=1, reviews=0)"

    def test_shows_itself_as_a_table(
        self, campaign_of: Callable[..., ii.Campaign]
    ) -> None:
        """In a notebook: names as text, what to do and why, and no address."""
        found = ii.duplicates(campaign_of(rosa("<b>Rosa", BOX), rosa("Rosa", BOX)))

        shown = found._repr_html_()

        assert "&lt;b&gt;Rosa" in shown
        assert "same personal mailbox" in shown
        assert BOX not in shown

    def test_counts_in_words(self, campaign_of: Callable[..., ii.Campaign]) -> None:
        """One pair is, none are."""
        assert str(ii.duplicates(campaign_of())).startswith("0 pairs are one person")


@given(campaigns())
def test_any_campaign_can_be_asked_and_merged(campaign: ii.Campaign) -> None:
    """What is proposed can be recorded, and whoever has a post is known there."""
    as_of = datetime(2027, 6, 1, tzinfo=UTC)

    found = ii.duplicates(campaign)

    merged = campaign.record(*found.facts(at=as_of))
    gone = sum(len(group) - 1 for group in found.people)
    assert len(merged.contacts) == len(campaign.contacts) - gone
    assert str(found)
    for card in campaign.contacts.values():
        for post in card.positions:
            if ii.match_employers(post.organization, post.organization):
                assert ii.known_at(campaign, post.organization, as_of=as_of)
