"""By what a person is known again: the LinkedIn profile, else the personal mailbox.

Failing both, the UID by which the address book itself knows the person.
"""

from __future__ import annotations

import json
import re
import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import unquote
from uuid import UUID, uuid5

from infointerview.interchange._mailboxes import is_shared, mailbox_of
from infointerview.people import text_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from infointerview.facts import ContactChanged
    from infointerview.people import Contact
    from infointerview.values import ContactId

__all__ = [
    "ADDRESS_KEYS",
    "AddressBook",
    "address_keys",
    "card_uid",
    "is_placeholder",
    "linkedin_key",
    "personal_mailbox",
]


def linkedin_key(url: str, /) -> str | None:
    """Return the one address that all addresses of a LinkedIn profile share.

    Scheme, host (``www``, ``m``, a country's), final slash, language, query and
    fragment do not matter, nor does the case of the name; only ids that begin with
    ``ACoAA`` keep theirs.

    Returns:
        ``https://www.linkedin.com/in/<name>``. ``None`` for anything that does not
        name a member's profile for good: ``/pub/`` and ``/company/`` pages, short
        links, Sales Navigator, other sites.

    Examples:
        >>> linkedin_key("http://de.linkedin.com/in/Example-J%C3%B6rg/en?trk=x")
        'https://www.linkedin.com/in/example-jörg'
        >>> linkedin_key("https://www.linkedin.com/company/example") is None
        True
    """
    match = _PROFILE.match(url.strip())
    if match is None:
        return None
    try:
        name = unquote(match[1], errors="strict")
    except UnicodeDecodeError:
        return None
    if len(name) > _LONGEST_NAME or _NOT_IN_A_NAME.search(name):
        return None
    if not name.startswith("ACoAA"):
        name = unicodedata.normalize("NFC", name).lower()
    return "https://www.linkedin.com/in/" + unicodedata.normalize("NFC", name)


def is_placeholder(name: str, /) -> bool:
    """Return whether a name is what LinkedIn puts for a member who is gone.

    Examples:
        >>> is_placeholder("LinkedIn Member"), is_placeholder("Rosa Diaz")
        (True, False)
    """
    return text_key(name[:_LONGEST_PLACEHOLDER]) in _PLACEHOLDERS


def personal_mailbox(email: str, /) -> str | None:
    """Return the mailbox without case and ``+tag``; ``None`` if several people use it.

    Examples:
        >>> personal_mailbox("Rosa+li@Example.com")
        'rosa@example.com'
        >>> personal_mailbox("info@example.com") is None
        True
    """
    mailbox = mailbox_of(email)
    return None if not mailbox or is_shared(mailbox) else mailbox


def card_uid(campaign: str, contact: str, /) -> str:
    """Return the UID of the card that we write for a contact, always the same one.

    Examples:
        >>> card_uid("grid", "rosa")
        'dd532d67-7519-5cae-9725-51ccd435d48b'
    """
    return str(uuid5(_NAMESPACE, json.dumps((campaign, contact))))


def address_keys(card: Contact | ContactChanged, /) -> set[tuple[str, str]]:
    """Return each address on a card as its field and its key in `ADDRESS_KEYS`.

    Examples:
        >>> from infointerview.people import Contact
        >>> address_keys(Contact(name="Rosa", emails=("Rosa+li@example.com",)))
        {('emails', 'rosa@example.com')}
    """
    return {
        (name, key(text))
        for name, key in ADDRESS_KEYS.items()
        for text in getattr(card, name) or ()
    }


class AddressBook:
    """Who is known by which key: mutable while one import is compared with it.

    A profile is enough. A mailbox is not, since families share them, and neither is a
    UID, since some programs only count: two given names that contradict each other, or
    two profiles, are two people.
    """

    def __init__(self, contacts: Mapping[ContactId, Contact]) -> None:
        self._by_profile: dict[str, ContactId] = {}
        self._by_key: dict[tuple[str, str], ContactId] = {}
        self._without_profile: dict[tuple[str, str], ContactId] = {}
        for contact, card in contacts.items():
            self.add(contact, card)

    def add(self, contact: ContactId, card: Contact, uid: str = "") -> None:
        """Take somebody in; who came first is found first."""
        profiles = _profiles(card)
        for key in profiles:
            self._by_profile.setdefault(key, contact)
        given = _given(card)
        for key in _other_keys(card, uid):
            for name in (given, f"{given[:1]}*", "*"):
                self._by_key.setdefault((key, name), contact)
                if not profiles:
                    self._without_profile.setdefault((key, name), contact)

    def find(self, card: Contact, uid: str = "") -> ContactId | None:
        """Return whose card this is too."""
        profiles = _profiles(card)
        for key in profiles:
            if key in self._by_profile:
                return self._by_profile[key]
        people = self._without_profile if profiles else self._by_key
        for key in _other_keys(card, uid):
            for name in _agreeing(_given(card)):
                if (key, name) in people:
                    return people[key, name]
        return None


def _mail_key(text: str) -> str:
    return mailbox_of(text) or text.casefold()


def _phone_key(text: str) -> str:
    return "".join(filter(str.isdigit, text)) or text


def _page_key(text: str) -> str:
    return linkedin_key(text) or unquote(text).casefold().removesuffix("/")


ADDRESS_KEYS: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {"emails": _mail_key, "phones": _phone_key, "profiles": _page_key}
)
"""What the spellings of one address share, by the field of the card it stands in."""


def _agreeing(given: str) -> tuple[str, ...]:
    """Return under which names those are filed whom a given name does not contradict.

    Everybody is filed under the own name, ``r*`` for the initial, and ``*``.
    """
    if not given:
        return ("*",)
    return (f"{given}*", "") if len(given) == 1 else (given, given[0], "")


def _profiles(card: Contact) -> list[str]:
    return _present(linkedin_key(profile) for profile in card.profiles)


def _other_keys(card: Contact, uid: str) -> list[str]:
    keys = _present(personal_mailbox(email) for email in card.emails)
    return [*keys, f"uid {uid}"] if uid else keys


def _present(keys: Iterable[str | None]) -> list[str]:
    return [key for key in keys if key is not None]


def _given(card: Contact) -> str:
    """Return the key of the given name: contradicted by others but its initial."""
    words = text_key((card.given or card.name)[:_LONGEST_NAME]).split()
    return words[0] if words else ""


# The namespace of our UIDs: drawn once, and never to be changed.
_NAMESPACE = UUID("0c7f3ad4-53c6-4a0c-9f3c-6f0b0f6e7d52")
_LONGEST_NAME = 200
_PROFILE = re.compile(
    r"(?:(?:https?:)?//)?(?:(?:www|m|[a-z]{2}(?:-[a-z]{2})?)\.)?linkedin\.com/+in/+"
    r"([^/?#]+)",
    re.IGNORECASE,
)
# Decoded, these would make one name look like another or like a longer address.
_NOT_IN_A_NAME = re.compile(r"[\s/?#%\0-\x1f\x7f]")
_LONGEST_PLACEHOLDER = 40
_PLACEHOLDERS = frozenset(
    (
        "linkedin member",
        "linkedin mitglied",
        "membre linkedin",
        "miembro de linkedin",
    )
)
