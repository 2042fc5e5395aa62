import gc
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from infointerview.codec import (
    Columns,
    Record,
    _bulk,
    _constructors,
    _plain,
    _typed,
    collector_paused,
    decode,
    decode_many,
    encode,
    known_version,
    sealed,
    spelling,
)
from infointerview.codec._record import decode_with
from infointerview.codec._schema import SCHEMAS, Schema, by_name
from infointerview.errors import UndecodableRecord
from infointerview.facts import (
    FACT_TYPES,
    CampaignEnded,
    ContactAdded,
    Entry,
    Fact,
    InterviewHeld,
    Takeaway,
    erased,
)
from infointerview.people import Contact
from infointerview.testing import facts
from infointerview.values import BatchId, ContactId, FactId

GOLDEN = Path(__file__).parent / "golden"
AT = "2026-03-02T12:00:00+00:00"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def written() -> list[Record]:
    """Return the records of all releases, one for each version of each type."""
    files = sorted(GOLDEN.glob("facts-*.jsonl"))
    texts = (path.read_text(encoding="utf-8") for path in files)
    lines = (line for text in texts for line in text.splitlines())
    return [Record(**json.loads(line)) for line in lines]


def golden() -> list[Record]:
    """Return those of the versions of today."""
    return [r for r in written() if r.version == known_version(r.type)]


def shape(hint: object) -> str:
    """Return what may stand in a field, down to the choices."""
    inner = get_args(hint)
    if get_origin(hint) in {Union, UnionType}:
        return " | ".join(map(shape, inner))
    if inner:
        name = getattr(get_origin(hint), "__name__", "")
        return f"{name}[{', '.join(map(shape, inner))}]"
    if isinstance(hint, type) and issubclass(hint, Enum):
        return f"one of {', '.join(hint)}"
    if isinstance(hint, type) and attrs.has(hint):
        hints = get_type_hints(hint)
        fields = sorted(field.name for field in attrs.fields(hint))
        return f"{{{', '.join(f'{name}: {shape(hints[name])}' for name in fields)}}}"
    return str(getattr(hint, "__name__", hint))


def entry(fact: Fact) -> Entry:
    """Return the fact under some id."""
    return Entry(FactId("01"), fact)


def problems_of(type: str, data: str, *, version: int = 1) -> tuple[str, ...]:
    """Return what is found wrong with a record that says `data`."""
    record = sealed(id="01", type=type, version=version, data=data)
    with pytest.raises(UndecodableRecord) as caught:
        decode(record)
    assert caught.value.id == "01"
    return caught.value.problems


class TestRoundTrip:
    @given(facts())
    def test_every_fact_comes_back(self, fact: Fact) -> None:
        """What is decoded equals what was encoded, and is encoded alike."""
        record = encode(entry(fact))

        found = decode(record)

        assert found == entry(fact)
        assert encode(found) == record

    @given(facts())
    def test_data_is_canonical(self, fact: Fact) -> None:
        """No white space, no ASCII escapes, sorted keys, nothing at its default."""
        record = encode(entry(fact))

        read = json.loads(record.data)

        again = json.dumps(
            read, ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )
        defaults = {field.name: field.default for field in attrs.fields(type(fact))}
        assert record.data == again
        assert not [name for name, value in read.items() if value == defaults[name]]

    def test_one_instant_is_written_alike_in_every_zone(self) -> None:
        """Equal facts have equal bytes."""
        nepal = timezone(timedelta(hours=5, minutes=45))

        here = CampaignEnded(at=NOON)
        there = CampaignEnded(at=NOON.astimezone(nepal))

        assert encode(entry(here)) == encode(entry(there))

    def test_two_zeros_are_one(self) -> None:
        """-0.0 equals 0.0, and so do their bytes."""
        plus, minus = (
            Takeaway(
                contact=ContactId("c1"),
                topic="path",
                claim="so",
                confidence=zero,
                at=NOON,
            )
            for zero in (0.0, -0.0)
        )

        assert plus == minus
        assert encode(entry(plus)) == encode(entry(minus))

    @pytest.mark.parametrize(
        ("length", "text"),
        [
            (timedelta(minutes=25), "PT1500S"),
            (timedelta(days=1), "PT86400S"),
            (timedelta(microseconds=1), "PT0.000001S"),
            (timedelta(seconds=2, milliseconds=250), "PT2.25S"),
        ],
    )
    def test_lengths_are_exact(self, length: timedelta, text: str) -> None:
        """A length is written in seconds, without trailing zeros (by hand)."""
        held = InterviewHeld(contact=ContactId("c1"), start=NOON, duration=length)

        record = encode(entry(held))

        assert json.loads(record.data)["duration"] == text
        assert decode(record) == entry(held)

    def test_what_cannot_be_read_back_is_not_written(self) -> None:
        """A number of 4301 digits fits the field, and no JSON reader."""
        card = Contact(name="Ken Ito")
        fact = ContactAdded(contact=ContactId("c1"), card=card, line=10**4300, at=NOON)

        with pytest.raises(UndecodableRecord, match="4300 digits"):
            encode(entry(fact))


class TestGolden:
    def test_every_version_is_there_and_is_read(self) -> None:
        """What any release wrote means the same today, and is kept for ever."""
        records = written()

        entries = [decode(record) for record in records]

        assert [decode(encode(one)) for one in entries] == entries
        assert {(r.type, r.version) for r in records} == {
            (schema.name, version)
            for schema in SCHEMAS
            for version in range(1, schema.version + 1)
        }

    def test_no_version_means_something_else_than_it_did(self) -> None:
        """A field or a choice that comes, goes or changes makes a new version.

        Otherwise an older release takes what it cannot know for damage. Raise the
        version in `codec._schema`, and add the new line here and to the golden facts.
        """
        kept = json.loads((GOLDEN / "shapes.json").read_text(encoding="utf-8"))

        now = {f"{one.name} {one.version}": shape(one.kind) for one in SCHEMAS}

        assert {name: kept.get(name) for name in now} == now

    def test_is_read_and_written_byte_for_byte(self) -> None:
        """What is of today's version is written as it was."""
        records = golden()

        entries = [decode(record) for record in records]

        assert [encode(one) for one in entries] == records

    def test_holds_every_type(self) -> None:
        """One record for each type of fact, in their order."""
        kinds = [type(decode(record).fact) for record in golden()]

        assert kinds == list(FACT_TYPES)

    def test_holds_every_field(self) -> None:
        """A field added, dropped or renamed needs a new version and a new file."""
        for record in golden():
            kind = type(decode(record).fact)
            names = sorted(field.name for field in attrs.fields(kind))
            assert list(json.loads(record.data)) == names

    def test_holds_every_field_of_the_classes_inside(self) -> None:
        """A card, a position and an answer to a debrief are there in full."""
        read = {record.type: json.loads(record.data) for record in golden()}
        card = read["contact_added"]["card"]
        inside = {
            "Contact": card,
            "Position": card["positions"][0],
            "DebriefAnswer": read["debrief"]["answers"][0],
        }

        classes = {kind.__name__: kind for kind in classes_inside_facts()}

        assert classes.keys() == inside.keys()
        for name, kind in classes.items():
            assert list(inside[name]) == sorted(f.name for f in attrs.fields(kind))

    def test_nothing_in_it_is_erased_twice_differently(self) -> None:
        """Erased facts are ordinary facts: they are written and read like others."""
        for record in golden():
            blank = erased(decode(record).fact)
            assert decode(encode(entry(blank))).fact == blank


def classes_inside_facts() -> set[type]:
    """Return the attrs classes that are reached from the fields of facts."""
    found: set[type] = set()
    left: list[object] = [
        hint for kind in FACT_TYPES for hint in get_type_hints(kind).values()
    ]
    while left:
        hint = left.pop()
        left += get_args(hint)
        if isinstance(hint, type) and attrs.has(hint) and hint not in found:
            found.add(hint)
            left += get_type_hints(hint).values()
    return found


class TestNames:
    def test_every_type_of_fact_has_one_schema(self) -> None:
        """The table is complete, and no name is given twice."""
        assert [schema.kind for schema in SCHEMAS] == list(FACT_TYPES)
        assert len({schema.name for schema in SCHEMAS}) == len(SCHEMAS)

    def test_the_newest_known_version_is_told(self) -> None:
        """0 stands for a type that is not known at all."""
        assert {known_version(schema.name) for schema in SCHEMAS} == {1}
        assert known_version("seance") == 0


class TestUpgrades:
    # Version 1 had the outcome under "result"; version 2 had no outcome but a note.
    SCHEMAS = by_name(
        (
            Schema(
                name="campaign_ended",
                kind=CampaignEnded,
                upgrades=(
                    lambda fields: {"at": fields["at"], "note": fields["result"]},
                    lambda fields: {"at": fields["at"], "outcome": fields["note"]},
                ),
            ),
        )
    )

    @pytest.mark.parametrize(
        ("version", "name"), [(1, "result"), (2, "note"), (3, "outcome")]
    )
    def test_are_chained_from_the_version_that_was_written(
        self, version: int, name: str
    ) -> None:
        """Each step is taken once, whatever the version it begins at."""
        data = f'{{"at":"{AT}","{name}":"found my field"}}'
        record = sealed(id="01", type="campaign_ended", version=version, data=data)

        found = decode_with(self.SCHEMAS, record)

        assert found.fact == CampaignEnded(outcome="found my field", at=NOON)

    @pytest.mark.parametrize("version", [0, -1, 4])
    def test_another_version_is_refused(self, version: int) -> None:
        """Neither a newer one nor one that never was is guessed at."""
        record = sealed(
            id="01",
            type="campaign_ended",
            version=version,
            data=f'{{"at":"{AT}"}}',
        )

        with pytest.raises(UndecodableRecord, match="expected 1 to 3"):
            decode_with(self.SCHEMAS, record)

    def test_what_the_old_version_never_wrote_is_refused(self) -> None:
        """An upgrade that stumbles is no way out for another exception."""
        record = sealed(id="01", type="campaign_ended", version=1, data="{}")

        with pytest.raises(UndecodableRecord, match="not what version 1 wrote"):
            decode_with(self.SCHEMAS, record)


class TestDoor:
    @pytest.mark.parametrize(
        ("data", "problem"),
        [
            ("", "Expecting value"),
            ("[]", "expected an object"),
            ('"text"', "expected an object"),
            ("{} {}", "Extra data"),
            ('{"at":NaN}', "NaN is no number"),
            ('{"at":-Infinity}', "-Infinity is no number"),
            ('{"at":1e999}', "beyond the range"),
            ('{"at":1,"note":"","at":2}', "more than once: 'at'"),
            ('{"card":{"name":"a","name":"b"}}', "more than once: 'name'"),
            (f'{{"line":{"9" * 4301}}}', "more than 4300 digits"),
            ("[" * 100_000, "nested too deeply"),
            ('{"a":' * 100_000, "nested too deeply"),
            ('{"note":"a\nb"}', "Invalid control character"),
        ],
    )
    def test_refuses_what_readers_read_apart(self, data: str, problem: str) -> None:
        """Such text never gets as far as a fact."""
        (found,) = problems_of("contact_added", data)

        assert found.startswith("$: ")
        assert problem in found

    @given(st.text())
    def test_nothing_but_our_error_escapes_from_text(self, text: str) -> None:
        """Whatever stands in a record, the error is ours and has its problems."""
        assert problems_of("contact_added", text)

    @given(st.data())
    def test_nothing_but_our_error_escapes_from_json(self, data: st.DataObject) -> None:
        """Fields of the right names and any content: a fact, or problems."""
        schema = data.draw(st.sampled_from(SCHEMAS))
        names = [field.name for field in attrs.fields(schema.kind)]
        content = data.draw(st.dictionaries(st.sampled_from(names), JSON))
        text = json.dumps({"at": AT, **content})
        record = sealed(id="01", type=schema.name, version=1, data=text)

        problems: tuple[str, ...] = ()
        try:
            found = decode(record)
        except UndecodableRecord as error:
            problems = error.problems
        else:
            assert decode(encode(found)) == found

        assert problems or found
        assert all(problem.startswith("$") for problem in problems)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from((AT, "2026-03-02", "PT60S", "c1", "email", "\ud800"))
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


class TestStrictness:
    @pytest.mark.parametrize(
        ("field", "value", "problem"),
        [
            ("note", "12345", "expected text, got a whole number"),
            ("note", "null", "expected text, got null"),
            ("erased", "1", "expected true or false, got a whole number"),
            ("line", "true", "expected a whole number, got true or false"),
            ("line", "1.0", "expected a whole number, got a number with a fraction"),
            ("line", "0", "expected a whole number, 1 or more"),
            ("contact", '"a b"', "expected an id (text without white space)"),
            ("contact", '"\\ud800"', "expected text without lone surrogates"),
            ("at", '"2026-03-02T12:00:00"', "expected an instant such as"),
            ("at", "1772452800", "expected an instant such as"),
            ("at", '"2026-02-30T12:00:00Z"', "expected an instant such as"),
            ("at", '"1066-10-14T12:00:00Z"', "expected an instant between"),
            ("card", "[]", "expected an object, got an array"),
        ],
    )
    def test_nothing_is_coerced(self, field: str, value: str, problem: str) -> None:
        """A value of another kind is refused, with its path."""
        good = f'"at":"{AT}","card":{{"name":"Ken Ito"}}'
        kept = ",".join(
            part for part in good.split(",") if not part.startswith(f'"{field}"')
        )

        found = problems_of("contact_added", f'{{{kept},"{field}":{value}}}')

        (only,) = found
        assert only.startswith(f"$.{field}: {problem}")

    @pytest.mark.parametrize(
        ("type", "rest", "path"),
        [
            ("takeaway", '"confidence":1', "$.confidence"),
            ("takeaway", '"confidence":1.5', "$.confidence"),
            ("takeaway", '"topic":"Not A Word"', "$.topic"),
            ("takeaway", '"stance":"sits"', "$.stance"),
            ("interview_held", '"duration":1500', "$.duration"),
            ("interview_held", '"duration":"PT25M"', "$.duration"),
            ("interview_held", '"duration":"PT01S"', "$.duration"),
            ("interview_held", '"duration":"PT1.50S"', "$.duration"),
            ("interview_held", '"duration":"PT0S"', "$.duration"),
            ("interview_held", '"duration":"PT999999999999S"', "$.duration"),
            ("reply", '"until":"2026-02-30"', "$.until"),
            ("reply", '"until":"20260401"', "$.until"),
            ("reply", '"until":"2026-04-01"', "$.until"),
            ("referral", '"referred":"c1"', "$.referred"),
            ("contact_changed", '"emails":["a","a"]', "$.emails"),
            ("contact_changed", '"emails":"a"', "$.emails"),
            ("contact_changed", '"emails":["a",7]', "$.emails[1]"),
            ("contact_changed", '"positions":[{"title":"x"},{}]', "$.positions[1]"),
            (
                "contact_changed",
                '"positions":[{"title":"x","start":"2020-01-01","end":"2019-01-01"}]',
                "$.positions[0].end",
            ),
            ("contact_changed", '"time_zone":"Moon/Base"', "$.time_zone"),
            ("debrief", '"answers":[{"prompt":"learned"}]', "$.answers[0].text"),
            ("debrief", '"fit_after":11', "$.fit_after"),
        ],
    )
    def test_the_place_is_named(self, type: str, rest: str, path: str) -> None:
        """Deep inside as well, and for what only the whole object can tell."""
        needed = {
            "takeaway": {"contact": "c1", "claim": "so", "topic": "path", "at": AT},
            "interview_held": {"contact": "c1", "start": AT},
            "reply": {"contact": "c1", "answer": "accepted", "at": AT},
            "referral": {"referrer": "c1", "referred": "c2", "at": AT},
            "contact_changed": {"contact": "c1", "at": AT},
            "debrief": {"contact": "c1", "at": AT},
        }[type]
        data = json.dumps(needed | json.loads(f"{{{rest}}}"))

        (problem,) = problems_of(type, data)

        assert problem.startswith(f"{path}: ")

    def test_all_problems_are_told_together(self) -> None:
        """A reader of the message need not try again to learn of the next one."""
        data = (
            '{"contact":"a b","emails":[1,"x",null],"rank":1.5,"tie":"tight",'
            '"positions":[{"field":2}],"what":0,"is":0}'
        )

        found = problems_of("contact_changed", data)

        assert found == (
            "$: unknown key 'is'",
            "$: unknown key 'what'",
            "$.at: missing",
            "$.emails[0]: expected text, got a whole number",
            "$.emails[2]: expected text, got null",
            "$.positions[0].field: expected text, got a whole number",
            "$.rank: expected a whole number, got a number with a fraction",
            "$.contact: expected an id (text without white space)",
            "$.tie: expected one of strong, moderate, weak",
        )

    def test_a_field_that_others_depend_on_may_be_wrong(self) -> None:
        """Who named themselves cannot be told while the referrer is no text."""
        data = f'{{"referrer":7,"referred":"c1","at":"{AT}"}}'

        found = problems_of("referral", data)

        assert found == ("$.referrer: expected text, got a whole number",)

    def test_no_content_is_shown(self) -> None:
        """Messages end up in logs, and records are about people."""
        data = (
            f'{{"at":"{AT}","card":{{"name":"Ken Ito","time_zone":"Ken Ito","rank":"Ken'
            ' Ito"}}'
        )

        found = problems_of("contact_added", data)

        assert not [problem for problem in found if "Ken" in problem]

    def test_null_stands_for_what_may_be_left_out(self) -> None:
        """It is another spelling of the default, and written back as none."""
        data = f'{{"at":"{AT}","contact":null,"benefit":"confidence"}}'
        record = sealed(id="01", type="benefit_received", version=1, data=data)

        found = decode(record)

        assert '"contact"' not in encode(found).data

    @pytest.mark.parametrize(
        "text", ["2026-03-02T12:00:00Z", "2026-03-02T17:45:00+05:45"]
    )
    def test_instants_of_other_writers_are_understood(self, text: str) -> None:
        """Any offset will do, since the instant is what counts."""
        record = sealed(
            id="01", type="campaign_ended", version=1, data=f'{{"at":"{text}"}}'
        )

        assert decode(record).fact.at == NOON


class TestEnvelope:
    GOOD = sealed(id="01", type="campaign_ended", version=1, data=f'{{"at":"{AT}"}}')

    @pytest.mark.parametrize(
        "change",
        [
            {"id": "02"},
            {"type": "chaser"},
            {"version": 2},
            {"data": GOOD.data.replace("2026", "2027")},
            {"crc": 0},
            {"crc": None},
        ],
    )
    def test_damage_is_seen(self, change: dict[str, object]) -> None:
        """The checksum covers each part of a record."""
        damaged = attrs.evolve(self.GOOD, **change)

        assert self.GOOD.intact
        assert not damaged.intact
        with pytest.raises(UndecodableRecord, match="checksum differs"):
            decode(damaged)

    def test_parts_do_not_run_together(self) -> None:
        """What ends one part cannot begin the next."""
        one = sealed(id="ab", type="c", version=1, data="{}")
        other = sealed(id="a", type="bc", version=1, data="{}")

        assert one.crc != other.crc

    @pytest.mark.parametrize(
        ("change", "problem"),
        [
            ({"type": "seance"}, "type: 'seance' is not known"),
            ({"id": "a b"}, "id: expected an id"),
            ({"id": "\ud800"}, "id: expected text without lone"),
            ({"data": b"{}"}, "data: expected text"),
            ({"id": None}, "id: expected text"),
            ({"type": ["touch"]}, "type: expected text"),
            ({"version": "1"}, "version: expected a whole number"),
            ({"version": True}, "version: expected a whole number"),
        ],
    )
    def test_a_sealed_record_may_still_be_none(
        self, change: dict[str, object], problem: str
    ) -> None:
        """A checksum says nothing about sense."""
        parts = attrs.asdict(self.GOOD) | change
        del parts["crc"]

        with pytest.raises(UndecodableRecord) as caught:
            decode(sealed(**parts))

        assert caught.value.problems[0].startswith(problem)

    def test_shows_no_content(self) -> None:
        """A record may be printed without printing what it is about."""
        assert "2026" not in repr(self.GOOD)


def test_a_text_is_spelt_as_in_a_record() -> None:
    """Quotes and control characters have escapes, letters have none."""
    fact = CampaignEnded(outcome='Zoë "Z"\n\x01', at=NOON)

    assert spelling('Zoë "Z"\n\x01') in encode(entry(fact)).data


def test_days_are_written_as_days() -> None:
    """No time of day, no zone (by hand)."""
    card = Contact(name="Ken Ito", connected_on=date(2024, 2, 29))
    fact = ContactAdded(contact=ContactId("c1"), card=card, at=NOON)

    assert '"connected_on":"2024-02-29"' in encode(entry(fact)).data


def test_the_package_does_not_load_it() -> None:
    """`import infointerview` pays for neither the codec nor cattrs."""
    script = "import sys, infointerview; print('infointerview.codec' in sys.modules)"

    shown = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    )

    assert shown.stdout.strip() == "False"


def columns(records: Sequence[Record]) -> Columns:
    """Return the records as a store hands them over."""
    return (
        [record.id for record in records],
        [record.type for record in records],
        [record.version for record in records],
        [record.data for record in records],
        [record.crc for record in records],
    )


def outcomes(records: Sequence[Record]) -> list[object]:
    """Return what `decode` says of each record: the entry, or the problems."""
    found: list[object] = []
    for record in records:
        try:
            found.append(decode(record))
        except UndecodableRecord as error:
            found.append(error.problems)
    return found


def outcomes_in_bulk(records: Sequence[Record]) -> list[object]:
    """Return the same from `decode_many`, which is begun again after a refusal."""
    found: list[object] = []
    while len(found) < len(records):
        try:
            found.extend(decode_many(columns(records[len(found) :])))
        except UndecodableRecord as error:
            found.append(error.problems)
    return found


@st.composite
def altered(draw: st.DrawFn) -> Record:
    """Draw a record whose text was altered, and sealed again: no damage."""
    record = encode(entry(draw(facts())))
    data = record.data
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(data)))
        end = draw(st.integers(place, min(len(data), place + 3)))
        data = data[:place] + draw(st.sampled_from(PIECES)) + data[end:]
    return sealed(id=record.id, type=record.type, version=1, data=data)


PIECES = (
    *("", " ", "\n", '"', "\\", ",", ":", "{", "}", "[", "]", "0", "1", "t", "Z"),
    *(
        " :",
        '":',
        '"a":1,',
        '"note":"x",',
        "null",
        "true",
        "1e999",
        "NaN",
        "é",
        "9" * 20,
    ),
    *("},{", "]}", "{}", "T", "W1", "\\ud800", "+00:00", ".5", "-0.0", "\u0661"),
)


@pytest.fixture(params=["core", "fast"])
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Parse as without msgspec, or as with it."""
    if request.param == "core":
        monkeypatch.setattr(_bulk, "readers", lambda: (_plain.read,))


@pytest.mark.usefixtures("_parser")
class TestInBulk:
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(facts(), min_size=1, max_size=8))
    def test_gives_the_same_entries(self, some: list[Fact]) -> None:
        """Equal, and of the same types down to the values of the fields."""
        records = [encode(Entry(FactId(f"f{n}"), fact)) for n, fact in enumerate(some)]

        found = list(decode_many(columns(records)))

        assert found == [decode(record) for record in records]
        assert [repr(one) for one in found] == [repr(decode(one)) for one in records]
        assert [encode(one) for one in found] == records

    def test_gives_the_same_entries_of_every_type(self) -> None:
        """Those of the first release, with objects and arrays of objects in them."""
        bare = ContactAdded(card=Contact(name="Ken Ito"), at=NOON)
        records = [*golden(), encode(Entry(FactId("02"), bare))]

        assert list(decode_many(columns(records))) == [decode(one) for one in records]

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(altered(), min_size=1, max_size=4))
    def test_refuses_the_same(self, records: list[Record]) -> None:
        """A text that was altered is read alike or refused for the same reasons."""
        assert outcomes_in_bulk(records) == outcomes(records)

    @pytest.mark.parametrize(
        "data",
        [
            f'{{"at":"{AT}","outcome":"a","outcome":"b"}}',
            f'{{"at":"{AT}","outcome" :"a","note":"b","note":"c"}}',
            f'{{"at":"{AT}","outcome"\n:"a","note":"b","note":"c"}}',
            f'{{"at":"{AT}","what":"a"}}',
            f'{{"at":"{AT}","note":"say \\"a\\": b"}}',
            f'{{"at":"{AT}","note":"Bonjour :"}}',
            f'{{"at":"{AT}","note":"two","erased":1}}',
            f'{{"at":"{AT}"}},{{"at":"{AT}"}}',
            f'{{"at":"{AT}"}}\n{{"at":"{AT}"}}',
            f'{{"at":"{AT}","note":[{{}}',
            f'{{"at":"{AT}","note":"a","note":"b"}},"x",{{"at":"{AT}"}}',
            '["at","outcome"]',
            f'{{"at":"{AT}","batch":null}}',
            '{"at":7,"batch":null}',
            '{"at":"2026-03-02t12:00:00+00:00"}',
            '{"at":"2026-03-02 12:00:00+00:00"}',
            '{"at":"2026-W10-1T12:00:00+00:00"}',
            '{"at":"2026-03-02T120000.0+00:00"}',
            '{"at":"2026-03-02T12:00:00+01:00"}',
            '{"at":"1066-03-02T12:00:00+00:00"}',
            "[]",
            "7",
            "",
        ],
    )
    def test_what_is_odd_is_looked_at_alone(self, data: str) -> None:
        """Among sound records, which are read all the same."""
        sound = encode(entry(CampaignEnded(at=NOON)))
        odd = sealed(id="02", type="campaign_ended", version=1, data=data)
        records = [sound, odd, sound]

        assert outcomes_in_bulk(records) == outcomes(records)

    @pytest.mark.parametrize(
        "change",
        [
            {"crc": 1},
            {"type": "seance"},
            {"version": 2},
            {"version": True},
            {"version": "1"},
            {"type": None},
            {"type": []},
            {"id": "a b"},
            {"id": "a-b"},
            {"id": 7},
            {"data": b"{}"},
        ],
    )
    def test_the_envelope_is_looked_at(self, change: dict[str, Any]) -> None:
        """Checksum, type, version and id, with the reasons that `decode` gives."""
        record = encode(entry(CampaignEnded(at=NOON)))
        altered = attrs.evolve(record, **change)
        again = [altered]
        if "crc" not in change and "data" not in change:
            fields = attrs.asdict(altered)
            del fields["crc"]
            again.append(sealed(**fields))

        assert outcomes_in_bulk(again) == outcomes(again)

    def test_names_that_come_often_are_read_the_same(self) -> None:
        """The constructor that is made for them agrees with the one for any names."""
        texts = ["", "x", "é"]
        records = [
            encode(Entry(FactId(f"f{n}"), CampaignEnded(outcome=texts[n % 3], at=NOON)))
            for n in range(300)
        ]
        wrong = sealed(
            id="w",
            type="campaign_ended",
            version=1,
            data=f'{{"at":"{AT}","outcome":7}}',
        )

        assert outcomes_in_bulk([*records, wrong]) == outcomes([*records, wrong])

    def test_names_that_never_come_twice_are_not_remembered(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """There may be thousands of them, and each would cost."""
        monkeypatch.setattr(_constructors, "_MOST_NAMES", 0)
        records = [encode(entry(CampaignEnded(batch=BatchId("b1"), at=NOON)))] * 60

        assert outcomes_in_bulk(records) == outcomes(records)

    def test_what_is_no_array_is_refused_inside_as_well(self) -> None:
        """With the same words as alone."""
        data = f'{{"answers":7,"at":"{AT}","contact":"c1"}}'
        records = [sealed(id="01", type="debrief", version=1, data=data)]

        assert outcomes_in_bulk(records) == outcomes(records)

    def test_many_come_in_order(self) -> None:
        """One at a time."""
        records = [
            encode(Entry(FactId(f"f{n}"), CampaignEnded(at=NOON))) for n in range(2500)
        ]

        found = [one.id for one in decode_many(columns(records))]

        assert found == [record.id for record in records]


class TestTyped:
    """What msgspec reads, and what it leaves to others."""

    @given(st.lists(facts(), min_size=1, max_size=8))
    def test_reads_whatever_is_written(self, some: list[Fact]) -> None:
        """Only floats with an exponent look otherwise there."""
        records = [encode(entry(fact)) for fact in some]
        assume(not any(re.search(r":\d[.\d]*e-", record.data) for record in records))

        found = [_typed.read(type(fact), [encode(entry(fact)).data]) for fact in some]

        assert found == [[fact] for fact in some]

    @pytest.mark.parametrize(
        ("note", "at"),
        [
            ("plain", "2026-03-02T12:00:00+00:00"),
            ('Bonjour : ça va\u2028\x7f\x01 "quoted": \\ \U0001f600Z', AT),
            ("2026-03-02T12:00:00Z", "2026-03-02T12:00:00.000001+00:00"),
        ],
    )
    def test_reads_ordinary_texts_and_instants(self, note: str, at: str) -> None:
        """None of them is left to `decode`, ten times slower."""
        instant = datetime.fromisoformat(at)
        fact = CampaignEnded(note=note, outcome="a", at=instant)

        (found,) = _typed.read(CampaignEnded, [encode(entry(fact)).data])

        assert found == fact

    @pytest.mark.parametrize(
        "texts",
        [
            ['{"at":"AT"}\n{"at":"AT"}'],
            ['{"at":"AT"}\n{"at":"AT"}', ""],
            ['{"at":"AT"} {"at":"AT"}', ""],
            ['{"at":"AT","note":"a', 'b"}'],
            ['{"at":"AT","note":"a', 'b"}', '{"at":"AT"}\n{"at":"AT"}'],
            ['{"at":"AT"}', "\n"],
            ['{"at":"AT"}\n'],
            ['{"at":"AT","at":"AT"}'],
            ['{"at":"AT","what":1}'],
            ['{"at":"AT","note":""}'],
            ['{"note":"b","at":"AT"}'],
            ['{"at":"AT","note":"\\u0061"}'],
            ['{"at":"AT","note":"\\ud800"}'],
            ['{"at":"AT","batch":null}'],
            ['{"at":"AT","erased":1}'],
        ],
    )
    def test_refuses_what_is_written_otherwise(self, texts: list[str]) -> None:
        """Also where joined texts look like as many others."""
        joined = [text.replace("AT", AT) for text in texts]

        with pytest.raises(_constructors.DOUBTS):
            _typed.read(CampaignEnded, joined)


def test_without_msgspec_the_standard_library_parses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The extra is an extra."""
    monkeypatch.setitem(sys.modules, "msgspec", None)
    _bulk.readers.cache_clear()

    found = _bulk.readers()

    _bulk.readers.cache_clear()
    assert found == (_plain.read,)


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(*, enabled: bool) -> None:
    """Also after an error."""
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        with pytest.raises(RuntimeError, match="False"), collector_paused():
            raise RuntimeError(gc.isenabled())
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


def test_what_is_made_meanwhile_is_not_looked_through() -> None:
    """It is no longer with the young afterwards, which are collected often."""
    with collector_paused():
        made = [[]]  # type: ignore[var-annotated] # anything the collector knows

    assert not any(one is made for one in gc.get_objects(generation=0))


def test_what_others_have_frozen_stays_so() -> None:
    """A process that forks freezes what its children are not to touch."""
    gc.freeze()
    try:
        with collector_paused():
            before = gc.get_freeze_count()

        assert gc.get_freeze_count() == before > 0
    finally:
        gc.unfreeze()
