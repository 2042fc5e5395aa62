"""The laws of following up, for campaigns of every shape.

Each test quotes a law that the case file states under the same name, and runs once for
every case that asks for it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from infointerview.campaign import Campaign, InterviewStatus
from infointerview.facts import (
    CampaignStarted,
    Chaser,
    ContactAdded,
    ContactsMerged,
    Entry,
    Fact,
    InterviewBooked,
    InterviewCancelled,
    InterviewHeld,
    InterviewMissed,
    Outreach,
    Referral,
    Reply,
    Snoozed,
    StopRequested,
    ThankYouSent,
    Touch,
)
from infointerview.followups import (
    DEFAULT,
    Agenda,
    BusinessCalendar,
    BusinessDayLadder,
    Capacity,
    Confirm,
    Context,
    Cooldown,
    FixedDates,
    KeepInTouch,
    Merge,
    OrgLimit,
    Plan,
    Prepare,
    QuietDays,
    ReportBack,
    Snooze,
    StopRules,
    Task,
    TaskKey,
    TaskKind,
    ThankYou,
    agenda,
    context_of,
)
from infointerview.interchange import to_ical
from infointerview.people import Contact, Position

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from infointerview.followups import ContactView

BASE = datetime(2026, 9, 1, 9, tzinfo=UTC)
BEFORE = BASE - timedelta(days=401)
HALF_AN_HOUR = timedelta(minutes=30)
CALENDAR = BusinessCalendar(
    holidays=[date(2026, 9, 7), date(2026, 11, 26), date(2026, 12, 25)],
    span=(date(2024, 1, 1), date(2030, 12, 31)),
)
NO_HOLIDAYS = BusinessCalendar(span=CALENDAR.span)
RAW = Plan(policies=DEFAULT.policies)
MERGED = (RAW >> Snooze()) >> Merge(7)

Records: TypeAlias = tuple[Entry, ...]
T = TypeVar("T")

AS_OF = st.one_of(st.integers(0, 30 * 24), st.integers(0, 120 * 24)).map(
    lambda hours: BASE + timedelta(hours=hours, minutes=10)
)
CAPACITIES = st.integers(1, 4)
LIMITED_OR_NOT = st.sampled_from([MERGED, MERGED >> OrgLimit(1)])
USER_ZONES = st.sampled_from(["America/New_York", "Pacific/Auckland", "UTC"])
ZONES = ["", "Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles"]


SEEDS = st.integers(0, 2**32)


@st.composite
def histories(
    draw: st.DrawFn, *, utc: bool = False, employers: str = " AABC"
) -> Records:
    """Draw a campaign of up to ten people, with a bit of everything.

    One number stands for what happened with one person, so that a history costs little
    to draw; 0 stands for nothing.
    """
    zone = "UTC" if utc else draw(USER_ZONES)
    facts: list[Fact] = [CampaignStarted(goal="", time_zone=zone, at=BEFORE)]
    seeds = draw(st.lists(SEEDS, min_size=3, max_size=10))
    ids = [f"c{number}" for number in range(len(seeds))]
    for id, seed in zip(ids, seeds, strict=True):
        random = Random(seed)
        employer = random.choice(employers).strip() if seed else ""
        card = Contact(
            name=id,
            positions=(Position(organization=employer),) if employer else (),
            time_zone="" if utc else random.choice(ZONES),
            rank=random.randint(0, 1),
        )
        facts.append(ContactAdded(contact=id, card=card, at=BEFORE))
        if seed:
            facts += story(random, id, [other for other in ids if other != id])
    return tuple(Entry(f"{n:04}", fact) for n, fact in enumerate(facts))


def story(random: Random, id: str, others: list[str]) -> Iterator[Fact]:
    """Yield what happened with somebody."""
    other = random.choice(others or ["ghost"])
    kinds = (Outreach, Chaser)[: random.choice((0, 1, 1, 2))]
    sent = sorted(some_hour(random) for _ in kinds)
    for kind, at in zip(kinds, sent, strict=True):
        yield kind(contact=id, channel="email", at=at)
    for _ in range(random.randint(0, 2)):
        yield Referral(referrer=other, referred=id, at=BEFORE)
        other = random.choice(others or ["ghost"])
    for name in ("x", "panel"):
        if random.random() < 0.7:
            interview = name if name == "panel" else f"{id}-{name}"
            yield from interview_facts(random, id, interview)
    for _ in range(random.randint(0, 3)):
        yield little_thing(random, id, other)
    if random.random() < 0.1:
        yield StopRequested(contact=id, at=BEFORE)
    if others and random.random() < 0.1:
        yield ContactsMerged(kept=other, merged=id, at=BEFORE)


def some_hour(random: Random) -> datetime:
    """Return an instant, mostly near the days that are asked about."""
    first, last = random.choice(((-10, 20), (-10, 20), (-10, 60), (-400, 60)))
    return BASE + timedelta(hours=random.randint(first * 24, last * 24))


def some_day(random: Random) -> date:
    """Return a day around those that are asked about."""
    return date(2026, 8, 1) + timedelta(days=random.randrange(150))


def little_thing(random: Random, id: str, other: str) -> Fact:
    """Return a fact of one of the kinds that need no other."""
    at = some_hour(random)
    outward = {"contact": id, "direction": "outbound", "at": at}
    match random.randrange(5):
        case 0:
            return Touch(contact=id, direction="inbound", at=at)
        case 1:
            return Touch(purpose=random.choice(("update", "other")), **outward)
        case 2:
            return Touch(purpose="report_back", regarding=other, **outward)
        case 3:
            kind, until = random.choice(("", *TaskKind)), some_day(random)
            return Snoozed(contact=id, kind=kind, until=until, at=BEFORE)
        case _:
            until = some_day(random)
            return Reply(contact=id, answer="out_of_office", until=until, at=BEFORE)


def interview_facts(random: Random, contact: str, interview: str) -> Iterator[Fact]:
    """Yield an interview that was booked, whatever became of it."""
    end = some_hour(random) + random.choice((0, 1)) * HALF_AN_HOUR
    names = {"contact": contact, "interview": interview}
    times = {"start": end - HALF_AN_HOUR, "duration": HALF_AN_HOUR}
    yield InterviewBooked(at=BEFORE, **times, **names)
    match random.randrange(6):
        case 0:
            yield InterviewCancelled(at=BEFORE, **names)
        case 1:
            yield InterviewMissed(at=BEFORE, **names)
        case 2 | 3 | 4:
            yield InterviewHeld(**times, **names)
            for medium in ("email", "handwritten"):
                if random.random() < 0.4:
                    yield ThankYouSent(medium=medium, at=some_hour(random), **names)
        case _:
            pass


def campaign_of(records: Records) -> Campaign:
    """Return the campaign with a history, which nobody checks."""
    return Campaign.replay("law", records)


def planned(
    records: Records, as_of: datetime, per_day: int = 3, plan: Plan = MERGED
) -> Agenda:
    """Return the agenda under the full plan."""
    plan >>= Capacity(per_day, done_today=0)
    return agenda(campaign_of(records), as_of=as_of, plan=plan, calendar=CALENDAR)


def left_by(plan: Plan, records: Records, as_of: datetime) -> tuple[Task, ...]:
    """Return what a plan leaves."""
    return plan.run(context(records, as_of)).steps[-1]


def context(records: Records, as_of: datetime) -> Context:
    """Return the context that a plan is shown."""
    return context_of(campaign_of(records), as_of=as_of, calendar=CALENDAR)


def keys(tasks: Agenda | tuple[Task, ...]) -> set[TaskKey]:
    """Return the keys of the tasks, without those that ride along."""
    return {task.key for task in tasks}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a law once for every case in the folder of cases that names it."""
    name = metafunc.function.__name__.removeprefix("test_law_")
    folder: Path = metafunc.config.getoption("--cases")
    ids = [case["id"] for case in laws(folder) if case["exec"]["name"] == name]
    if name in LAWS:
        metafunc.parametrize("case", ids, indirect=True, scope="module")


def laws(folder: Path) -> list[dict[str, Any]]:
    """Return the cases that ask for a law."""
    path = folder / "followups.json"
    if not path.is_file():  # a folder of other cases
        return []
    data = json.loads(path.read_text(encoding="utf-8"))
    given = [case for case in data["cases"] if "exec" in case]
    return [case for case in given if case["exec"]["op"] == "property"]


@pytest.fixture(autouse=True, scope="module")
def case(request: pytest.FixtureRequest) -> str | None:
    """Return the id of the case that asks for the law."""
    return getattr(request, "param", None)


@given(histories(), AS_OF)
def test_law_determinism(records: Records, as_of: datetime) -> None:
    """Equal input, equal agenda."""
    one, other = planned(records, as_of), planned(records, as_of)

    assert one == other
    assert str(one) == str(other)
    assert repr(one.tasks) == repr(other.tasks)


SCRIPT = """
from datetime import UTC, datetime, timedelta
import infointerview as ii
nine = datetime(2026, 9, 8, 13, tzinfo=UTC)
grid = ii.Campaign.start("grid", goal="", time_zone="America/New_York", at=nine)
for name in ("Ana", "Bob", "Cy"):
    post = ii.Position(organization="Acme")
    card = ii.Contact(name=name, positions=(post,))
    grid = grid.record(ii.ContactAdded(contact=name, card=card, at=nine))
grid = grid.record(
    ii.Outreach(contact="Ana", channel="email", at=nine),
    ii.InterviewHeld(contact="Bob", start=nine),
    ii.Referral(referrer="Cy", referred="Bob", at=nine),
)
for days in (0, 3):
    found = ii.agenda(grid, as_of=nine + timedelta(days=days, hours=1))
    print(found, found.tasks, *map(found.explain, found), sep="\\n")
"""


def test_determinism_in_any_process() -> None:
    """Neither the hash seed nor the zone of the machine shows in an agenda."""
    shown = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"), ("3", "America/Lima"))
    }

    assert len(shown) == 1
    assert "thank Bob" in shown.pop()


@given(histories(), AS_OF, st.randoms(use_true_random=False))
def test_law_permutation(records: Records, as_of: datetime, random: object) -> None:
    """The order of the contacts does not matter."""
    order = list(range(len(records)))
    random.shuffle(order)
    shuffled = tuple(
        Entry(entry.id, attrs.evolve(entry.fact, at=BEFORE + timedelta(seconds=place)))
        if isinstance(entry.fact, ContactAdded)
        else entry
        for place, entry in zip(order, records, strict=True)
    )

    assert planned(shuffled, as_of) == planned(records, as_of)


@given(histories(), AS_OF)
def test_law_duplicates(records: Records, as_of: datetime) -> None:
    """What is there twice counts once."""
    assert planned(records + records, as_of) == planned(records, as_of)


@given(histories(), AS_OF, CAPACITIES, LIMITED_OR_NOT)
def test_law_no_past(
    records: Records, as_of: datetime, per_day: int, plan: Plan
) -> None:
    """Nothing is planned for a day before today."""
    found = planned(records, as_of, per_day, plan)

    assert all(task.planned >= found.day for task in found)


@given(histories(), AS_OF, CAPACITIES, LIMITED_OR_NOT)
def test_law_capacity(
    records: Records, as_of: datetime, per_day: int, plan: Plan
) -> None:
    """No day holds more than it may."""
    found = planned(records, as_of, per_day, plan)

    crowd = Counter(task.planned for task in found)

    assert all(number <= per_day for number in crowd.values())


@attrs.frozen
class Everybody:
    """A policy of one's own: a word with everybody, and with one person for all."""

    def propose(self, contact: ContactView, context: Context, /) -> Iterator[Task]:
        """Yield two tasks, one of which has company."""
        riders = tuple(TaskKey(id, "word", "3") for id in context.people)
        for addressee, also in ((contact.id, riders), ("c0", ())):
            yield Task(
                key=TaskKey(addressee, "word", contact.id),
                release=context.today,
                due=context.today,
                weight=1,
                cause=contact.added,
                also=also,
            )


@attrs.frozen
class Readdressed(StopRules):
    """A stage of one's own, which calls itself the stop rules and stops nobody."""

    to: str = "c1"

    def __call__(self, tasks: Sequence[Task], context: Context, /) -> Sequence[Task]:
        """Return every task twice, for somebody else and with company."""
        keys = [TaskKey(id, "company", "1") for id in context.people]
        return [
            attrs.evolve(task, key=attrs.evolve(task.key, contact=contact), also=keys)
            for task in tasks
            for contact in (task.key.contact, self.to)
        ]


POLICIES = st.lists(
    st.sampled_from(
        [
            ThankYou(),
            BusinessDayLadder(1, 2, max_touches=9),
            BusinessDayLadder(),
            ReportBack(),
            KeepInTouch(steps=(1,)),
            Confirm(),
            Prepare(),
            FixedDates.every(
                1, contact="c0", label="x", start=BASE.date(), until=date(2027, 1, 1)
            ),
            Everybody(),
        ]
    ),
    max_size=4,
)
STAGES = st.lists(
    st.sampled_from(
        [
            Snooze(),
            Cooldown(),
            Merge(3),
            QuietDays(weekdays=(0, 4)),
            OrgLimit(1),
            Capacity(2),
            Capacity(0),
            Readdressed("c0"),
            Readdressed("c2"),
        ]
    ),
    max_size=4,
)


@given(histories(), AS_OF, POLICIES, STAGES, st.sampled_from(["c0", "c1", "c2"]))
def test_law_optout(
    records: Records,
    as_of: datetime,
    policies: list[ThankYou],
    stages: list[Merge],
    one: str,
) -> None:
    """From that instant on nobody who said stop is addressed, by whatever plan."""
    plan = Plan(policies=policies)
    for stage in stages:
        plan >>= stage
    just_now = Entry("last", StopRequested(contact=one, at=as_of))
    records = (*records, just_now)
    campaign = campaign_of(records)
    facts = [entry.fact for entry in records]
    asked = [fact.contact for fact in facts if isinstance(fact, StopRequested)]
    stopped = set(map(campaign.resolve, asked))

    found = agenda(campaign, as_of=as_of, plan=plan, calendar=CALENDAR)

    addressed = {key.contact for task in found for key in (task.key, *task.also)}
    assert not addressed & stopped


@given(histories(), AS_OF, st.sampled_from([MERGED, MERGED >> Cooldown(9)]))
def test_law_merge(records: Records, as_of: datetime, plan: Plan) -> None:
    """What can be merged is more than the window apart, cooled down or not."""
    shown = context(records, as_of)
    days = defaultdict(list)
    for task in plan.run(shown).steps[-1]:
        if task.key.kind != TaskKind.HAND_WRITTEN_NOTE:
            days[task.key.contact].append(max(task.due, shown.today))

    week = timedelta(days=7)
    assert all(
        late - early > week
        for theirs in days.values()
        for early, late in pairwise(sorted(theirs))
    )


@given(histories(), AS_OF, CAPACITIES, LIMITED_OR_NOT)
def test_law_lossless(
    records: Records, as_of: datetime, per_day: int, plan: Plan
) -> None:
    """Capacity loses nothing."""
    full = plan >> Capacity(per_day, done_today=0)

    found = keys(left_by(full, records, as_of))

    assert found == keys(left_by(MERGED, records, as_of))


@given(histories(), AS_OF, CAPACITIES, LIMITED_OR_NOT)
def test_law_workday(
    records: Records, as_of: datetime, per_day: int, plan: Plan
) -> None:
    """A task without a hard deadline is planned for a working day."""
    found = planned(records, as_of, per_day, plan)

    soft = [task for task in found if task.deadline is None]

    assert all(CALENDAR.is_working(task.planned) for task in soft)


@given(histories(), histories(employers="Z"), AS_OF)
def test_law_locality(records: Records, others: Records, as_of: datetime) -> None:
    """People of another employer change nobody else's proposals."""
    strangers = tuple(
        Entry(f"z{entry.id}", _renamed(entry.fact))
        for entry in others
        if not isinstance(entry.fact, CampaignStarted)
    )

    before = set(left_by(RAW, records, as_of))
    after = left_by(RAW, records + strangers, as_of)

    assert {task for task in after if not task.key.contact.startswith("z")} == before


def _renamed(fact: Fact) -> Fact:
    """Return the fact, about other people."""
    names = (
        *("contact", "referrer", "referred", "regarding", "interview"),
        *("kept", "merged"),
    )
    changes = {
        name: f"z{value}" for name in names if (value := getattr(fact, name, None))
    }
    return attrs.evolve(fact, **changes)


def _shifted(value: T, by: timedelta) -> T:
    """Return a fact or a task with everything in it so much later."""
    changes = {
        field.name: held + by
        for field in attrs.fields(type(value))
        if isinstance(held := getattr(value, field.name), date)
    }
    return attrs.evolve(value, **changes)


@given(histories(utc=True), AS_OF)
def test_law_shift(records: Records, as_of: datetime) -> None:
    """Fifty-two weeks later everything is the same, fifty-two weeks later."""
    year = timedelta(days=364)
    plan = Plan(
        policies=(ThankYou(), BusinessDayLadder(), ReportBack()),
        stages=MERGED.stages,
    ) >> Capacity(2, done_today=0)
    later = tuple(Entry(e.id, _shifted(e.fact, year)) for e in records)

    now, then = (
        agenda(campaign_of(history), as_of=instant, plan=plan, calendar=NO_HOLIDAYS)
        for history, instant in ((records, as_of), (later, as_of + year))
    )

    assert then.tasks == tuple(_shifted(task, year) for task in now)


@given(histories(), AS_OF)
def test_law_replay(records: Records, as_of: datetime) -> None:
    """Doing today's tasks and asking again proposes none of them."""
    found = planned(records, as_of)
    campaign = campaign_of(records)
    done = [key for task in found.today for key in (task.key, *task.also)]
    facts = [fact for key in done for fact in _completed(key, campaign, as_of)]
    added = tuple(Entry(f"done{n}", fact) for n, fact in enumerate(facts))

    again = planned(records + added, as_of)

    assert not set(done) & {key for t in again for key in (t.key, *t.also)}


def _completed(key: TaskKey, campaign: Campaign, at: datetime) -> list[Fact]:
    """Return the facts that say that a task was done."""
    named = {"contact": key.contact, "at": at}
    match key.kind:
        case TaskKind.THANK_YOU:
            return [ThankYouSent(medium="email", interview=key.anchor, **named)]
        case TaskKind.HAND_WRITTEN_NOTE:
            return [ThankYouSent(medium="handwritten", interview=key.anchor, **named)]
        case TaskKind.NUDGE:
            return [Chaser(channel="email", **named)]
        case TaskKind.TRY_NEXT_CONTACT:
            return [Outreach(channel="email", **named)]
        case TaskKind.REPORT_BACK:
            report = {"direction": "outbound", "purpose": "report_back", **named}
            met = [i.contact for i in campaign.interviews() if i.id == key.anchor]
            return [Touch(regarding=contact, **report) for contact in met]
        case _:
            return [Touch(direction="outbound", purpose="update", **named)]


@given(histories(), AS_OF, CAPACITIES, st.data())
def test_law_removal(
    records: Records, as_of: datetime, per_day: int, data: st.DataObject
) -> None:
    """Without one soft task no other becomes late."""
    shown = context(records, as_of)
    tasks = MERGED.run(shown).steps[-1]
    soft = [task for task in tasks if task.deadline is None]
    if not soft:
        return
    removed = data.draw(st.sampled_from(sorted(soft, key=lambda task: task.key)))
    capacity = Capacity(per_day, done_today=0)

    before = _in_time(capacity(tasks, shown), shown)
    after = _in_time(capacity([t for t in tasks if t is not removed], shown), shown)

    assert before - {removed.key} <= after


def _in_time(tasks: list[Task], shown: Context) -> set[TaskKey]:
    def end(task: Task) -> date:
        if task.deadline is not None and shown.as_of <= task.deadline:
            return shown.day(task.deadline)
        return task.expires or date.max

    return {task.key for task in tasks if task.planned <= end(task)}


@given(histories(), AS_OF)
def test_law_refine(records: Records, as_of: datetime) -> None:
    """Within a day without news, only interviews that ended bring new tasks."""
    later = as_of + timedelta(minutes=40)

    before, after = (keys(left_by(RAW, records, when)) for when in (as_of, later))

    ended = [
        interview
        for interview in campaign_of(records).interviews()
        if as_of < interview.end <= later
    ]
    anchors = {interview.id for interview in ended}
    met = {interview.contact for interview in ended}
    assert before <= after
    assert all(
        key.anchor in anchors
        or (key.kind == TaskKind.KEEP_IN_TOUCH and key.contact in met)
        for key in after - before
    )


@given(histories(), AS_OF)
def test_law_uid(records: Records, as_of: datetime) -> None:
    """Each task has a UID of its own in a calendar, and so has a booked interview."""
    campaign = campaign_of(records)
    found = agenda(campaign, as_of=as_of, plan=RAW, calendar=CALENDAR)
    status = [talk.status for talk in campaign.as_of(as_of).interviews()]
    expected = len(found) + status.count(InterviewStatus.BOOKED)
    assume(expected)

    lines = to_ical(found).split(b"\r\n")

    assert len({line for line in lines if line.startswith(b"UID:")}) == expected


LAWS = {
    name.removeprefix("test_law_")
    for name in tuple(globals())
    if name.startswith("test_law_")
}


def test_every_law_of_the_cases_is_here(cases_dir: Path) -> None:
    """A law that is added to the cases needs a test of its own."""
    asked = {case["exec"]["name"] for case in laws(cases_dir)}

    assert asked <= LAWS
