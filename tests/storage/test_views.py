from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    ImportBatch,
    Outreach,
    Referral,
    Retraction,
    Takeaway,
)
from infointerview.lifecycle import Stage
from infointerview.people import Contact, Position
from infointerview.storage import MemoryJournal, backup, redacted_view, retention
from infointerview.testing import campaigns
from infointerview.values import BatchId, ContactId

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
KEY = b"a secret of 16 bytes or more"
ROSA, KEN = ContactId("rosa"), ContactId("ken")
SECRETS = ("Rosa", "Diaz", "Ken", "Ito", "example", "0199", "by the sea", "hush")


def grid() -> Campaign:
    """Return a campaign with two people and what one must not tell."""
    rosa = Contact(
        name="Rosa Diaz",
        emails=("rosa@example.com",),
        phones=("+1 555 010 0199",),
        note="lives by the sea",
        positions=(Position(organization="Acme", title="Aide of Ken Ito"),),
    )
    start = Campaign.start("grid", goal="as Rosa asked", time_zone="UTC", at=NOON)
    return start.record(
        ContactAdded(contact=ROSA, card=rosa, uid="rosa@example.org", at=NOON),
        ContactAdded(contact=KEN, card=Contact(name="Ken Ito"), at=NOON),
        Referral(referrer=ROSA, referred=KEN, at=NOON),
        Outreach(contact=KEN, channel="email", note="from Rosa", at=NOON),
        Takeaway(contact=ROSA, topic="path", claim="Ken knows turbines", at=NOON),
        Takeaway(contact=ROSA, topic="path", claim="hush", confidential=True, at=NOON),
        ContactChanged(
            contact=KEN,
            name="Kenji Ito",
            positions=(Position(organization="Contoso"),),
            tier="A",
            at=NOON,
        ),
    )


def added(id: ContactId, name: str, **card: object) -> ContactAdded:
    """Return the fact that somebody was added."""
    return ContactAdded(contact=id, card=Contact(name=name, **card), at=NOON)  # type: ignore[arg-type] # any field


def words(campaign: Campaign) -> str:
    """Return all that a campaign says."""
    journal = MemoryJournal()
    journal.save(campaign)
    return backup(journal, campaign.id)


class TestViews:
    @pytest.mark.parametrize("audience", ["coach", "public"])
    def test_show_nobody(self, audience: str) -> None:
        """No name, whole or in part, no address, no note, nothing confidential."""
        view = redacted_view(grid(), audience=audience, key=KEY)

        assert [secret for secret in SECRETS if secret in words(view)] == []

    def test_a_coach_sees_posts_and_texts(self) -> None:
        """With the people taken out of them."""
        text = words(redacted_view(grid(), audience="coach", key=KEY))

        assert "(somebody) knows turbines" in text
        assert "Aide of (somebody)" in text
        assert "Contoso" in text

    def test_the_public_sees_no_text(self) -> None:
        """What happened with whom, and that is all."""
        text = words(redacted_view(grid(), audience="public", key=KEY))

        assert "turbines" not in text
        assert "Acme" not in text
        assert "Contoso" not in text
        assert '\\"tier\\":\\"A\\"' in text

    def test_pseudonyms_are_stable(self) -> None:
        """The same for one key, later and for other readers; others for another."""
        longer = grid().record(
            ContactAdded(card=Contact(name="Ada Obi"), at=NOON + timedelta(days=1))
        )

        def names(campaign: Campaign, audience: str, key: bytes) -> list[str]:
            view = redacted_view(campaign, audience=audience, key=key)
            return [card.name for card in view.contacts.values()]

        first = names(grid(), "coach", KEY)
        assert len(set(first)) == 2
        assert names(longer, "public", KEY)[:2] == first
        assert not set(names(grid(), "coach", KEY * 2)) & set(first)

    def test_two_people_never_become_one(self) -> None:
        """In an address book of thousands some pseudonyms begin alike."""
        alike = ("c1337", "c1558")  # in 24 bits of the digest, found by trying
        start = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
        campaign = start.record(
            *(added(ContactId(id), f"{id}{id}") for id in alike),
        )

        view = redacted_view(campaign, audience="public", key=KEY)

        assert len({card.name for card in view.contacts.values()}) == len(alike)

    def test_labels_of_ones_own_are_not_shown(self) -> None:
        """A working calendar may be called after whose it is."""
        named = ContactChanged(contact=ROSA, calendar="that of Rosa", at=NOON)
        card = added(ContactId("ada"), "Ada Obi", calendar="Ada's")
        campaign = grid().record(named, card)

        for audience in ("coach", "public"):
            text = words(redacted_view(campaign, audience=audience, key=KEY))
            assert "Rosa" not in text
            assert "Ada" not in text

    @settings(max_examples=max(5, settings().max_examples // 4))
    @given(campaigns())
    def test_stages_stay(self, campaign: Campaign) -> None:
        """Whatever happened: as many people, each at the same stage."""
        stages = sorted(campaign.stage(id) for id in campaign.contacts)
        for audience in ("coach", "public"):
            view = redacted_view(campaign, audience=audience, key=KEY)
            assert sorted(view.stage(id) for id in view.contacts) == stages

    def test_arguments_are_checked(self) -> None:
        """A key that can be guessed is none; it is not shown in the error."""
        with pytest.raises(InvalidValue, match="coach, public"):
            redacted_view(grid(), audience="press", key=KEY)
        with pytest.raises(InvalidValue, match="16 bytes") as caught:
            redacted_view(grid(), audience="coach", key=b"short")
        assert "b'short'" not in str(caught.value)


class TestRetention:
    def test_runs_from_the_latest_fact(self) -> None:
        """The first to be forgotten comes first; whoever is forgotten is not there."""
        later = NOON + timedelta(days=100)
        campaign = grid().record(Outreach(contact=ROSA, channel="email", at=later))
        journal = MemoryJournal()
        journal.save(campaign)

        kept = retention(campaign, keep_for=timedelta(days=365))
        journal.forget("grid", "ken")
        after = retention(journal.load("grid"))

        assert [(one.contact, one.last) for one in kept] == [(KEN, NOON), (ROSA, later)]
        assert kept[0].until == NOON + timedelta(days=365)
        assert [one.contact for one in after] == [ROSA]

    def test_whoever_was_taken_back_is_kept_as_well(self) -> None:
        """A retraction leaves the card in the store, so somebody has to forget it."""
        batch = BatchId("b1")
        ada = ContactAdded(
            contact=ContactId("ada"), card=Contact(name="Ada"), batch=batch, at=NOON
        )
        campaign = grid().record(ImportBatch(batch=batch, source="csv", at=NOON), ada)
        whole = next(e.id for e in campaign.facts if isinstance(e.fact, ImportBatch))
        campaign = campaign.record(Retraction(fact=whole, at=NOON))
        journal = MemoryJournal()
        journal.save(campaign)

        before = {one.contact for one in retention(campaign)}
        journal.forget("grid", "ada")
        after = {one.contact for one in retention(journal.load("grid"))}

        assert "ada" not in campaign.contacts
        assert (before, after) == ({"ada", KEN, ROSA}, {KEN, ROSA})

    @settings(max_examples=max(5, settings().max_examples // 4))
    @given(campaigns())
    def test_is_told_of_everybody_who_is_there(self, campaign: Campaign) -> None:
        """Each once, by the id that facts about them go by."""
        told = [one.contact for one in retention(campaign)]

        there = {
            id for id in campaign.contacts if campaign.stage(id) is not Stage.FORGOTTEN
        }
        assert there <= set(told)
        assert len(set(told)) == len(told)

    def test_a_time_is_positive(self) -> None:
        """Nobody is to be forgotten before they are known, and all some day."""
        with pytest.raises(InvalidValue, match="10000"):
            retention(grid(), keep_for=timedelta.max)
        with pytest.raises(InvalidValue, match="positive"):
            retention(grid(), keep_for=timedelta())
