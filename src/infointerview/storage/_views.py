"""What may be shown of a campaign to others, and until when somebody is kept. Pure."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from infointerview.campaign import Campaign
from infointerview.errors import InvalidValue
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    Entry,
    Fact,
    PersonForgotten,
    Takeaway,
    contacts_of,
    erased,
    subject_fields,
    with_fields,
)
from infointerview.storage._erasure import cards_of, root_of, with_texts
from infointerview.storage._veil import Veil
from infointerview.values import ContactId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from infointerview.people import Contact

__all__ = ["Audience", "Retention", "redacted_view", "retention"]

# What a change of a card may say of who it is: nothing.
_NO_CHANGE_OF_NAME = {
    field.name: None
    for field in attrs.fields(ContactChanged)
    if field.default is None
    and field.name != "positions"
    and (field.metadata["privacy"] == "personal" or field.name == "calendar")
}
_DIGITS = 12  # enough that no two of 30,000 people are ever one
_LEAST_KEY_BYTES = 16


class Audience(StrEnum):
    """For whom a view is made.

    Examples:
        >>> Audience("coach")
        <Audience.COACH: 'coach'>
    """

    COACH = "coach"
    """Sees posts, employers and texts; who the people are stays hidden."""
    PUBLIC = "public"
    """Sees what happened with whom, under pseudonyms, and no text at all."""


def redacted_view(
    campaign: Campaign, /, *, audience: Audience | str, key: bytes
) -> Campaign:
    """Return the campaign as others may see it: another campaign, to be shown or sent.

    People have pseudonyms, the same in every view made with one key. Their names,
    addresses and profiles are gone, also from texts and names of employers, where even
    a part of a name standing alone is replaced; so is a word that is somebody's name
    as well ("will"), unless it is short and in small letters ("do"). Gone are notes
    about people too, and takeaways marked confidential (rule U15). Stages, referrals
    and counts are those of the campaign; so are the ids of the campaign, of its facts
    and imports, which should hold no name.

    What a text reveals by what it says, nobody can take out: read it before you send.

    Args:
        campaign: What to show; only what holds of it is shown.
        audience: For whom.
        key: A secret of yours of 16 bytes or more. Whoever has it, and an id, can tell
            whose pseudonym is whose; so keep it, and take another for other readers.

    Raises:
        InvalidValue: If the audience is unknown, or the key is too short.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(card=ii.Contact(name="Rosa Diaz"), at=noon)
        ... )
        >>> view = redacted_view(grid, audience="public", key=b"a secret of mine")
        >>> [card.name for card in view.contacts.values()]
        ['Person e6d54b4a3803']
    """
    try:
        chosen = Audience(audience)
    except ValueError:
        expected = f"one of {', '.join(Audience)}"
        raise InvalidValue("redacted_view(audience)", audience, expected) from None
    if len(key) < _LEAST_KEY_BYTES:
        expected = f"{_LEAST_KEY_BYTES} bytes or more"
        raise InvalidValue("redacted_view(key)", "a shorter one", expected)
    history = campaign.since(0)
    mentioned = {id for entry in history for id in contacts_of(entry.fact)}
    names = {id: _pseudonym(key, id) for id in mentioned}
    veil = Veil(cards_of(history, mentioned))
    shown = (
        Entry(entry.id, _shown(entry.fact, chosen, names, veil))
        for entry in campaign.facts
        if not (isinstance(entry.fact, Takeaway) and entry.fact.confidential)
    )
    return Campaign.replay(campaign.id, shown)


def _shown(
    fact: Fact, audience: Audience, names: Mapping[ContactId, str], veil: Veil
) -> Fact:
    ids = {
        name: ContactId(f"p{names[id]}")
        for name in subject_fields(type(fact))
        if (id := getattr(fact, name)) is not None
    }
    was_erased = fact.erased
    if audience is Audience.PUBLIC:
        plain: Fact = with_fields(erased(fact), {"erased": was_erased})
    else:
        plain = with_texts(with_fields(fact, {"note": ""}), veil.over)
    if isinstance(fact, ContactAdded) and isinstance(plain, ContactAdded):
        card = _card(plain.card, names[fact.contact])
        plain = with_fields(plain, {"card": card, "uid": ""})
    elif isinstance(plain, ContactChanged):
        plain = with_fields(plain, _NO_CHANGE_OF_NAME)
    return with_fields(plain, ids)


def _card(plain: Contact, pseudonym: str) -> Contact:
    changes = {
        "name": f"Person {pseudonym}",
        "positions": plain.positions,
        "calendar": "",  # a label of the user's own
    }
    return with_fields(erased(plain), changes)


def _pseudonym(key: bytes, id: str) -> str:
    return hmac.new(key, id.encode(), hashlib.sha256).hexdigest()[:_DIGITS]


@attrs.frozen(kw_only=True)
class Retention:
    """Until when somebody's data is kept.

    Attributes:
        contact: Id of the person.
        last: The latest fact about them.
        until: When they are to be forgotten, if nothing happens before.

    Examples:
        >>> from datetime import UTC, datetime
        >>> day = datetime(2026, 3, 2, tzinfo=UTC)
        >>> Retention(contact="c1", last=day, until=day.replace(year=2028)).until.year
        2028
    """

    contact: ContactId
    last: datetime
    until: datetime


def retention(
    campaign: Campaign, /, *, keep_for: timedelta = timedelta(days=730)
) -> tuple[Retention, ...]:
    """Return until when each person is kept, the first to be forgotten in front.

    The time runs from the latest fact about a person, whatever it is, so whoever one
    is still in touch with is kept; a fact that was taken back is kept like others, so
    whoever came with an import that was taken back is listed too. Nobody is forgotten
    by this: an app compares the dates with today and calls `forget`. People who were
    forgotten are not listed.

    Args:
        campaign: Whose people.
        keep_for: How long; two years by default, a usual bound for applicants' data.

    Raises:
        InvalidValue: If `keep_for` is not positive, or ends beyond the calendar.

    Examples:
        >>> from datetime import UTC, datetime
        >>> import infointerview as ii
        >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
        >>> grid = ii.Campaign.start("grid", goal="", time_zone="UTC", at=noon)
        >>> grid = grid.record(
        ...     ii.ContactAdded(card=ii.Contact(name="Rosa Diaz"), at=noon)
        ... )
        >>> [kept.until.date().isoformat() for kept in retention(grid)]
        ['2028-03-01']
    """
    if keep_for <= timedelta():
        raise InvalidValue("retention(keep_for)", keep_for, "a positive timedelta")
    history = campaign.since(0)
    facts = [entry.fact for entry in history]
    forgotten = {fact.contact for fact in facts if isinstance(fact, PersonForgotten)}
    carded = (fact for fact in facts if isinstance(fact, ContactAdded | ContactChanged))
    kept = {root_of(campaign, fact.contact) for fact in carded if not fact.erased}
    kept = {*kept, *campaign.contacts} - {root_of(campaign, id) for id in forgotten}
    last: dict[str, datetime] = {}
    for fact in facts:
        for id in contacts_of(fact):
            root = root_of(campaign, id)
            last[root] = max(fact.at, last.get(root, fact.at))
    try:
        found = (
            Retention(contact=ContactId(id), last=last[id], until=last[id] + keep_for)
            for id in kept
        )
        return tuple(sorted(found, key=lambda kept: (kept.until, kept.contact)))
    except OverflowError:
        expected = "a time that ends before the year 10000"
        raise InvalidValue("retention(keep_for)", keep_for, expected) from None
