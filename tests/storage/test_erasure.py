import re
import unicodedata
from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from infointerview.campaign import Campaign
from infointerview.codec import decode
from infointerview.errors import (
    InvalidValue,
    RevisionConflict,
    StorageError,
    Unavailable,
)
from infointerview.facts import (
    BenefitReceived,
    ContactAdded,
    ContactChanged,
    Debrief,
    DebriefAnswer,
    Fact,
    InterviewHeld,
    PersonForgotten,
    Referral,
    Takeaway,
    TargetsChanged,
    contacts_of,
)
from infointerview.people import Contact, Position
from infointerview.storage import Erasure, MemoryJournal
from infointerview.storage._erasure import (
    Values,
    holds,
    may_mean,
    redacted,
    values_of,
)
from infointerview.storage._steps import (
    Append,
    Purge,
    Read,
    Request,
    Rewrite,
    forgetting,
    saving,
)
from infointerview.testing import campaigns, facts
from infointerview.values import CampaignId, ContactId

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
GRID = CampaignId("grid")
ROSA, KEN = ContactId("rosa"), ContactId("ken")
Growth: TypeAlias = Callable[[Callable[[str], object], str], float]


def added(id: ContactId, name: str, **card: Any) -> ContactAdded:  # noqa: ANN401 - any field of a card
    """Return the fact that somebody was added."""
    return ContactAdded(contact=id, card=Contact(name=name, **card), at=NOON)


def saying(claim: str, *, by: ContactId = KEN) -> Takeaway:
    """Return the fact that somebody said something."""
    return Takeaway(contact=by, topic="path", claim=claim, at=NOON)


def grid(*facts: Fact) -> Campaign:
    """Return a campaign of these facts."""
    start = Campaign.start("grid", goal="why", time_zone="UTC", at=NOON)
    return start.record(*facts)


def kept(*facts: Fact) -> MemoryJournal:
    """Return a journal that holds a campaign of these facts."""
    journal = MemoryJournal()
    journal.save(grid(*facts))
    return journal


def texts(journal: MemoryJournal) -> str:
    """Return all that the journal holds."""
    return "\n".join(record.data for record in journal.read(GRID))


class TestValues:
    @pytest.mark.parametrize(
        ("value", "text"),
        [
            ("Rosa Diaz", "ask rosa  DIAZ, please"),
            ("Rosa Diaz", "Rosa Díaz's friend"),
            ("Rosa Díaz", "Rosa Diaz"),
            ("Zoë Ng", unicodedata.normalize("NFD", "with Zoë Ng")),
            ("Zoë Ng", "(ZOË NG)"),
            ("O'Neill, Pat", "O’Neill Pat"),
            ("Groß", "die Groß"),
            ("李明", "昨日李明と話した"),
            ("rosa@example.com", "<Rosa@Example.com>"),
            ("+1 (555) 010-0199", "call 1 555.010.0199!"),
            ("+49 170 555 0199", "ring 0170/5550199"),
            ("+49 170 555 0199", "+49 (0)170 555-0199"),
            ("0049 170 555 0199", "(0170) 5550199"),
            ("0170 555 0199", "+491705550199"),
            ("(555) 010-0199", "+15550100199"),
            (
                "https://www.linkedin.com/in/example-rosa",
                "linkedin.com/in/example-rosa",
            ),
            ("1 Example Way\nPortland", "1 Example Way Portland"),
            ("Rosa Diaz", "Rosa Diazs Rat"),
        ],
    )
    def test_are_found_however_they_are_spelt(self, value: str, text: str) -> None:
        """Case, accents, white space and punctuation are no hiding place."""
        values = Values((value,))

        assert values.are_in(text)
        assert "(forgotten)" in values.out_of(text)
        assert not values.are_in(values.out_of(text))

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            ("Ann Lee", "Joann Leeds"),
            ("Rosa", "Rosalind"),
            ("Robert", "Julia Roberts"),
            ("rosa@example.com", "xrosa@example.com"),
            ("555 0100", "1555 01002"),
            ("+49 170 555 0199", "0170 5550198"),
            ("+49 5550", "5550 reasons"),
        ],
    )
    def test_are_whole_words(self, value: str, text: str) -> None:
        """Somebody else's longer name is not cut into."""
        values = Values((value,))

        assert not values.are_in(text)
        assert values.out_of(text) == text

    @pytest.mark.parametrize(
        ("value", "text", "left"),
        [
            (
                "Mark",
                "Mark said so, and MARK did",
                "(forgotten) said so, and (forgotten) did",
            ),
            ("Mark", "mark my words, Marketing", "mark my words, Marketing"),
            ("mark", "ask mark or Mark", "ask (forgotten) or (forgotten)"),
            ("Zoë", "zoe, Zoe and ZOË", "zoe, (forgotten) and (forgotten)"),
            (
                "Groß",
                "GROSS, Gross, gross, Größe",
                "(forgotten), (forgotten), gross, Größe",
            ),
            ("D'Arcy", "d'arcy or D\u2019Arcy", "d'arcy or (forgotten)"),
        ],
    )
    def test_a_name_of_one_word_is_no_word_of_the_language(
        self, value: str, text: str, left: str
    ) -> None:
        """In small letters it is left where it stands; it may be meant there."""
        values = Values((value,))

        assert values.out_of(text) == left
        assert values.may_be_meant_in("so said " + value.lower())

    @pytest.mark.parametrize("value", ["Bo", "X", "0199", "李"])
    def test_too_short_ones_are_set_apart(self, value: str) -> None:
        """They would be found everywhere, and the report names them instead."""
        values = Values((value,))

        assert values.too_short == (value,)
        assert not values.are_in(f"{value} {value}")

    @pytest.mark.parametrize(
        ("value", "text", "meant"),
        [
            ("Robert", "Roberts", True),
            ("ROSA DIAZ", "Rosa", True),
            ("rosa diaz", "Diaz", True),
            ("Rosa Diaz (she/her)", "Rosa", True),
            ("Rosa Diaz (she/her)", "it is her plant", False),
            ("Rosa Diaz 3rd", "Rosa", True),
            ("Anna-Lena Meyer", "Lena", True),
            ("نجيب محفوظ", "قال نجيب", True),
            ("李 小龙", "小龙说", True),
            ("7 Example Way", "No Way", False),
            ("https://www.linkedin.com/in/example-rosa", "Example", False),
            ("rosa@example.com", "rosa", False),
            ("-", "a - b", False),
        ],
    )
    def test_part_of_a_name_may_mean_the_person(
        self, value: str, text: str, *, meant: bool
    ) -> None:
        """However it is written on the card; an address has no such parts."""
        assert Values((value,)).may_be_meant_in(text) is meant

    @given(
        st.text(min_size=1, max_size=12).filter(lambda text: not text.isspace()),
        st.sampled_from(("", "hi ", "(", "well, ")),
        st.sampled_from(("", " there", ".", "'s")),
    )
    @example("0ἰ", "", "")  # iota is the capital of an accent, if case does not matter
    @example("''''", "", "")
    @example("a\r`b", "", "")
    def test_whatever_stands_on_a_card_is_found(
        self, value: str, before: str, after: str
    ) -> None:
        """Any text at all, among others, and it is gone once it is replaced."""
        values = Values((value,))
        assume(not values.too_short)
        assume("forgotten" not in value.casefold())

        assert values.are_in(before + value + after)
        assert not values.are_in(values.out_of(before + value + after))

    @pytest.mark.parametrize(
        "piece", ["O'", "o neill ", "1 ", "'\u0301", "a@", "+1 555 "]
    )
    def test_take_linear_time(self, piece: str, growth: Growth) -> None:
        """Twice the text takes about twice the time, also for text made to hurt."""
        values = Values(("O'Neill, Pat", "+1 555 010 0199", "a@b.example"))

        assert growth(values.are_in, piece * 8_000) < 40  # quadratic would be 64

    @given(facts())
    def test_a_fact_that_does_not_hold_them_stays(self, fact: Fact) -> None:
        """It is the same object: nothing is normalised on the way."""
        values = Values(("Nobody At All",))

        assert redacted(fact, values) is fact
        assert not holds(fact, values)


class TestForget:
    def test_takes_the_texts_of_others_too(self) -> None:
        """In notes, lists and answers, and in what is known of other people."""
        journal = kept(
            added(ROSA, "Rosa Diaz", aliases=("R. Diaz Ortega",)),
            added(
                KEN,
                "Ken Ito",
                note="Rosa Diaz's cousin",
                tags=("via Rosa Diaz", "via rosa diaz", "grid"),
                positions=(Position(title="assistant of Rosa Diaz"),),
            ),
            InterviewHeld(contact=KEN, start=NOON - timedelta(hours=1)),
            Debrief(
                contact=KEN,
                answers=(DebriefAnswer(prompt="learned", text="ask R. Diaz Ortega"),),
                red_flags=("Rosa Diaz", "ROSA DIAZ"),
                at=NOON,
            ),
        )

        report = journal.forget("grid", "rosa")

        after = journal.load("grid")
        card = after.contact("ken")
        assert card.name == "Ken Ito"
        assert card.note == "(forgotten)'s cousin"
        assert card.tags == ("via (forgotten)", "grid")
        assert card.positions[0].title == "assistant of (forgotten)"
        assert "iaz" not in texts(journal)
        assert (report.erased, report.redacted, report.remaining) == ((2,), (3, 5), ())

    def test_names_of_others_stay_and_are_reported(self) -> None:
        """Two people may share an address; whoever forgets one is told of the other."""
        journal = kept(
            added(ROSA, "Rosa Diaz", emails=("office@example.com",)),
            added(KEN, "Ken Ito", emails=("office@example.com",)),
        )

        report = journal.forget("grid", "rosa")

        assert journal.load("grid").contact("ken").emails == ("office@example.com",)
        assert report.remaining == (3,)

    def test_every_card_the_person_ever_had_counts(self) -> None:
        """A maiden name in an old card is theirs as well."""
        journal = kept(
            added(ROSA, "Rosa Ortega"),
            ContactChanged(contact=ROSA, name="Rosa Diaz", at=NOON),
            saying("as Rosa Ortega said to Rosa Diaz"),
            added(KEN, "Ken Ito"),
        )

        journal.forget("grid", "rosa")

        assert "Rosa" not in texts(journal)

    def test_a_given_name_with_nothing_else_counts(self) -> None:
        """The name on the card need not have it."""
        journal = kept(
            added(ROSA, "Prof. Diaz", given="Rosalinda"),
            added(KEN, "Ken Ito", note="Rosalinda knows"),
        )

        journal.forget("grid", "rosa")

        assert "Rosalinda" not in texts(journal)

    def test_labels_of_the_user_stay_and_are_reported(self) -> None:
        """A plain field counts something, so it is kept; it should hold no name."""
        journal = kept(added(ROSA, "Rosa Diaz", calendar="that of Rosa Diaz"))

        report = journal.forget("grid", "rosa")

        assert (report.erased, report.remaining) == ((2,), (2,))

    def test_what_is_too_short_is_reported_and_not_shown(self) -> None:
        """A report may be logged; who wants to see the values looks at them."""
        journal = kept(
            added(ROSA, "Bo", emails=("bo@example.com",)),
            added(KEN, "Ken Ito", note="Bo knows"),
        )

        report = journal.forget("grid", "rosa")

        assert report.unproved == ("Bo",)
        assert "Bo" not in repr(report)
        assert journal.load("grid").contact("ken").note == "Bo knows"

    def test_the_report_can_be_read(self) -> None:
        """Each line says one thing, and none says who it was."""
        journal = kept(
            added(ROSA, "Rosa Diaz", aliases=("Ro",), calendar="of Rosa Diaz"),
            added(KEN, "Ken Ito", note="knows Rosa Diaz"),
        )

        report = journal.forget("grid", "rosa")
        again = journal.forget("grid", "rosa")

        assert str(report).splitlines() == [
            "grid: forgotten, in 1 records about them",
            "taken out of the text of 1 more",
            "a value of theirs is still in record 2: have a look",
            "1 values are too short to search for",
            f"not reached: {'; '.join(report.not_reached)}",
        ]
        assert str(again).splitlines() == [
            "grid: forgotten, in 0 records about them",
            f"not reached: {'; '.join(report.not_reached)}",
        ]

    @pytest.mark.parametrize(
        ("text", "reported"),
        [
            ("Rosa thinks so", True),
            ("that is a Diaz for you", True),
            ("ROSA", True),
            ("Rosas Rat", True),
            ("a rosa garden", False),
            ("Rosario is elsewhere", False),
            ("de facto", False),
        ],
    )
    def test_part_of_a_name_alone_is_reported(
        self, text: str, *, reported: bool
    ) -> None:
        """It may mean somebody else, so it is not replaced: whoever forgets looks."""
        journal = kept(
            added(ROSA, "Rosa de Diaz", emails=("rosa@example.com",)),
            added(KEN, "Ken Diaz"),
            saying(text),
        )

        report = journal.forget("grid", "rosa")

        assert report.remaining == ((4,) if reported else ())
        assert text in texts(journal)

    def test_counts_stay(self) -> None:
        """Who named whom, and how often, is still known."""
        journal = kept(
            added(ROSA, "Rosa Diaz"),
            added(KEN, "Ken Ito"),
            Referral(referrer=ROSA, referred=KEN, note="at the talk", at=NOON),
        )
        before = journal.load("grid")

        journal.forget("grid", "rosa")

        after = journal.load("grid")
        assert [type(e.fact) for e in after.timeline("ken")] == [
            type(e.fact) for e in before.timeline("ken")
        ]
        assert after.revision == before.revision + 1
        assert after.anomalies == ()

    def test_the_instant_is_the_last_one_or_the_one_given(self) -> None:
        """The library has no clock."""
        later = NOON.replace(year=2027)
        one = kept(added(ROSA, "Rosa Diaz"), added(KEN, "Ken Ito"))

        one.forget("grid", "rosa")
        one.forget("grid", "ken", at=later)

        assert [entry.fact.at for entry in one.load("grid").since(3)] == [NOON, later]

    def test_a_bad_instant_changes_nothing(self) -> None:
        """The argument is looked at before anything is erased."""
        journal = kept(added(ROSA, "Rosa Diaz"))

        with pytest.raises(InvalidValue):
            journal.forget("grid", "rosa", at=NOON.replace(tzinfo=None))

        assert "Rosa Diaz" in texts(journal)

    def test_a_person_whose_card_was_taken_back_is_forgotten_too(self) -> None:
        """A retracted fact is still in the store."""
        campaign = grid(added(ROSA, "Rosa Diaz"), TargetsChanged(added=("x",), at=NOON))
        (entry,) = [e for e in campaign.history if isinstance(e.fact, ContactAdded)]
        journal = MemoryJournal()
        journal.save(campaign.retract(entry.id, at=NOON))

        report = journal.forget("grid", "rosa")

        assert len(report.erased) == 1
        assert "Rosa Diaz" not in texts(journal)

    def test_what_is_about_nobody_is_searched_as_well(self) -> None:
        """A benefit need not name a person by id to name one in its text."""
        journal = kept(
            added(ROSA, "Rosa Diaz"),
            BenefitReceived(benefit="confidence", detail="from Rosa Diaz", at=NOON),
        )

        journal.forget("grid", "rosa")

        assert "Rosa" not in texts(journal)

    @given(campaigns(), st.data())
    def test_no_value_of_the_person_is_left(
        self, campaign: Campaign, data: st.DataObject
    ) -> None:
        """But where the report says so, and what is too short to be searched for."""
        assume(campaign.contacts)
        person = data.draw(st.sampled_from(list(campaign.contacts)))
        journal = MemoryJournal()
        journal.save(campaign)

        report = journal.forget(campaign.id, person)

        values = Values(values_of(campaign.since(0), report.contacts))
        left = [
            position
            for position, record in enumerate(journal.read(campaign.id), 1)
            if holds(decode(record).fact, values)
            or (
                may_mean(decode(record).fact, values)
                and not set(contacts_of(decode(record).fact)) & set(report.contacts)
            )
        ]
        assert left == list(report.remaining)
        assert report.unproved == values.too_short


def answered(journal: MemoryJournal, request: Request) -> object:
    """Return what the journal says to a request."""
    match request:
        case Append(campaign, records, expected):
            return journal.append(campaign, records, expected=expected)
        case Read(campaign, after):
            return tuple(journal.read(campaign, after=after))
        case Rewrite(campaign, changes):
            return journal.rewrite(campaign, changes)
        case Purge(needles):
            journal.purge(needles=needles)
            return ()


class Process:
    """One process at work on a journal, a request at a time."""

    def __init__(
        self, journal: MemoryJournal, steps: Generator[Request, Any, object]
    ) -> None:
        self.journal = journal
        self.steps = steps
        self.request: Request | None = next(steps)
        self.result: object = None

    def go_on(self) -> None:
        """Have the request answered, and come up with the next one."""
        try:
            try:
                answer = answered(self.journal, self.request)
            except StorageError as error:
                self.request = self.steps.throw(error)
            else:
                self.request = self.steps.send(answer)
        except StopIteration as done:
            self.request, self.result = None, done.value
        except RevisionConflict as refusal:
            self.request, self.result = None, refusal


class TestTwoProcesses:
    FACTS = (
        added(ROSA, "Rosa Diaz", note="Ken Ito's boss"),
        added(KEN, "Ken Ito", note="works for Rosa Diaz"),
        saying("Rosa Diaz and Ken Ito agree"),
        TargetsChanged(added=("Rosa Diaz and Ken Ito Ltd",), at=NOON),
    )

    @given(st.lists(st.booleans(), max_size=20))
    def test_both_can_forget_at_once(self, turns: list[bool]) -> None:
        """However their steps fall, neither brings back whom the other took out."""
        journal = kept(*self.FACTS)
        processes = (
            Process(journal, forgetting(GRID, "rosa", None, "a")),
            Process(journal, forgetting(GRID, "ken", None, "b")),
        )

        for turn in turns + [True, False] * 20:
            if processes[turn].request is not None:
                processes[turn].go_on()

        assert all(isinstance(process.result, Erasure) for process in processes)
        assert "Rosa" not in texts(journal)
        assert "Ken" not in texts(journal)
        gone = [
            entry.fact.contact
            for entry in journal.load("grid").since(0)
            if isinstance(entry.fact, PersonForgotten)
        ]
        assert sorted(gone) == ["ken", "rosa"]

    @given(st.lists(st.booleans(), max_size=12))
    def test_one_saves_while_the_other_forgets(self, turns: list[bool]) -> None:
        """The save is refused, or what it wrote is looked through as well."""
        journal = kept(*self.FACTS)
        longer = journal.load("grid").record(saying("met ROSA DIAZ again"))
        processes = (
            Process(journal, forgetting(GRID, "rosa", None, "a")),
            Process(journal, saving(longer, None)),
        )

        for turn in turns + [True, False] * 20:
            if processes[turn].request is not None:
                processes[turn].go_on()

        assert isinstance(processes[0].result, Erasure)
        assert "rosa diaz" not in texts(journal).casefold()
        if isinstance(processes[1].result, int):
            assert journal.load("grid").revision == longer.revision + 1


def test_a_store_that_falls_silent_while_forgetting_is_reported() -> None:
    """The error comes through, and forgetting again finishes."""

    class Silent(MemoryJournal):
        silent = True

        def purge(self, *, needles: Sequence[bytes] = ()) -> None:
            if self.silent:
                raise Unavailable("", f"{len(needles)} needles, no answer")

    journal = Silent()
    journal.save(grid(added(ROSA, "Rosa Diaz")))

    with pytest.raises(Unavailable):
        journal.forget("grid", "rosa")
    journal.silent = False
    report = journal.forget("grid", "rosa")

    assert report.erased == ()
    assert "Rosa" not in texts(journal)


def test_the_store_is_searched_for_what_was_found() -> None:
    """Values as on the card, as spelt in records, and as others had spelt them."""

    class Listening(MemoryJournal):
        needles: Sequence[bytes] = ()
        changes: Mapping[int, object] = {}

        def purge(self, *, needles: Sequence[bytes] = ()) -> None:
            self.needles = needles

    journal = Listening()
    journal.save(
        grid(
            added(ROSA, 'Rosa "R" Diaz', phones=("(555) 010-0199",)),
            added(KEN, "Ken", note='call rosa  "R" díaz at 5550100199'),
        )
    )

    journal.forget("grid", "rosa")

    needles = {needle.decode() for needle in journal.needles}
    assert {'Rosa "R" Diaz', r"Rosa \"R\" Diaz", "(555) 010-0199"} <= needles
    assert {'rosa  "R" díaz', "5550100199"} <= needles
    assert not [needle for needle in needles if re.search(r"Ken|forgotten", needle)]
