"""After `forget`, nothing of a person is in any file of the store."""

import base64
import html
import json
import random
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from infointerview.campaign import Campaign
from infointerview.facts import (
    ContactAdded,
    ContactChanged,
    Debrief,
    Entry,
    Fact,
    InterviewHeld,
    Outreach,
    Referral,
    Takeaway,
    Touch,
)
from infointerview.people import Contact, Position
from infointerview.storage import JSONLinesJournal, SQLiteJournal
from infointerview.values import ContactId, FactId

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
GIVEN = (
    "Rosalinda",
    "Zoë",
    "Søren",
    "李小龙",
    "نجيب",
    "D'Arcy",
    'Pat "P"',
    "O.*[a",
    "Ana",
)
FAMILY = ("Quixote", "Ngũgĩ", "Müller-Groß", "محفوظ", "O'Neill", "van der Berg", "Łuk")
STREETS = ("7 Example Way", "Musterstraße 12", "1 Rue de l'Exemple")


def campaign(chance: random.Random) -> tuple[Campaign, ContactId, tuple[str, ...]]:
    """Return a campaign, whom to forget, and what was known of them."""
    people = []
    for n in range(chance.randint(3, 9)):
        name = f"{chance.choice(GIVEN)} {chance.choice(FAMILY)} {chr(65 + n) * 3}"
        street = f"{chance.choice(STREETS)}, apt {1000 + n}"
        phone = f"+1 555 {100 + n} {chance.randint(1000, 9999)}"
        people.append((ContactId(f"c{n}"), name, street, phone))
    facts: list[Fact] = []
    for id, name, street, phone in people:
        card = Contact(
            name=name,
            phones=(phone,),
            postal_address=street,
            emails=(f"{id}@example.com",),
            positions=(Position(organization="Acme"),),
            note=f"call {phone}",
        )
        facts.append(ContactAdded(contact=id, card=card, at=NOON))
    for n in range(chance.randint(10, 60)):
        who = chance.choice(people)[0]
        _, name, street, phone = chance.choice(people)
        text = chance.choice(
            (
                f"{name} lives at {street}",
                f"ask {name.upper()}, {phone.replace(' ', '-')}",
                f"{unicodedata.normalize('NFD', name)} said",
                f'"{name}"\\{phone}\n{street}',
            )
        )
        at = NOON + timedelta(days=1, minutes=n)
        facts.append(
            chance.choice(
                (
                    Takeaway(contact=who, topic="path", claim=text, at=at),
                    Touch(contact=who, direction="outbound", note=text, at=at),
                    Debrief(contact=who, red_flags=(text,), at=at),
                    ContactChanged(contact=who, tags=(text,), at=at),
                    Outreach(contact=who, channel="email", note=text, at=at),
                )
            )
        )
    facts.append(InterviewHeld(contact=people[0][0], start=NOON + timedelta(days=9)))
    facts.append(Referral(referrer=people[0][0], referred=people[1][0], at=NOON))
    whole = Campaign.start("grid", goal="", time_zone="UTC", at=NOON)
    # As from a store: a history may hold what `record` would have refused.
    more = (Entry(FactId(f"f{n:06}"), fact) for n, fact in enumerate(facts))
    whole = Campaign.replay("grid", (*whole.since(0), *more))
    gone = chance.choice(people)
    return whole, gone[0], (*gone[1:], f"{gone[0]}@example.com")


def spellings(value: str) -> Iterator[bytes]:
    """Yield the bytes as which a value may lie in a file."""
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, value)
        quoted = json.dumps(text, ensure_ascii=False)[1:-1]
        yield from (text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
        yield quoted.encode()
        yield json.dumps(quoted, ensure_ascii=False)[1:-1].encode()
        yield json.dumps(text)[1:-1].encode()
        yield html.escape(text).encode()
        yield quote(text).encode()
        for shift in range(3):
            data = base64.b64encode(b"x" * shift + text.encode())
            yield data[4 : len(data) // 4 * 4 - 4]
    yield value.upper().encode()
    yield value.casefold().encode()


STORES = {
    "sqlite": lambda folder: SQLiteJournal(folder / "store.db"),
    "json lines": lambda folder: JSONLinesJournal(folder / "store"),
}


@pytest.mark.parametrize("name", STORES)
def test_no_byte_is_left_in_100_random_campaigns(
    name: str, tmp_path: Path, *, thorough: bool
) -> None:
    """Neither as it was written nor as others write, while the store is still open."""
    opens: Callable[[Path], SQLiteJournal | JSONLinesJournal] = STORES[name]
    left = []
    for seed in range(100 if thorough else 4):
        whole, person, known = campaign(random.Random(seed))
        folder = tmp_path / str(seed)
        folder.mkdir()
        journal = opens(folder)
        for end in range(0, whole.revision, 7):
            journal.save(Campaign.replay("grid", whole.since(0)[: end + 7]))
        phone = known[2].encode()
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert any(phone in path.read_bytes() for path in files)

        report = journal.forget("grid", person)

        for path in folder.rglob("*"):
            content = path.read_bytes() if path.is_file() else b""
            left += [
                (seed, path.name, spelt)
                for value in known
                for spelt in spellings(value)
                if len(spelt) > 6 and spelt in content
            ]
        assert set(report.remaining).isdisjoint(report.erased)
        if isinstance(journal, SQLiteJournal):
            journal.close()
    assert left == []
